package pos

func f(a, b int) int {
	x := a + b*2
	y.z(x)[1] = T{1, k: 2}.m
	x <- y
	if x == 1 {
		return s[1:2]
	}
L:
	for i := range c.(T) {
		continue L
	}
	return -x
}

func (r *R) m() {}
