// run
// bench: compute

// Conway's game of life on a torus.
package main

type field struct {
	s    [][]bool
	w, h int
}

func newField(w, h int) *field {
	s := make([][]bool, h)
	for i := range s {
		s[i] = make([]bool, w)
	}
	return &field{s: s, w: w, h: h}
}

func (f *field) set(x, y int, b bool) { f.s[y][x] = b }

func (f *field) alive(x, y int) bool {
	x += f.w
	x %= f.w
	y += f.h
	y %= f.h
	return f.s[y][x]
}

func (f *field) next(x, y int) bool {
	alive := 0
	for i := -1; i <= 1; i++ {
		for j := -1; j <= 1; j++ {
			if (j != 0 || i != 0) && f.alive(x+i, y+j) {
				alive++
			}
		}
	}
	return alive == 3 || alive == 2 && f.alive(x, y)
}

type life struct {
	a, b *field
	w, h int
}

func (l *life) step() {
	for y := 0; y < l.h; y++ {
		for x := 0; x < l.w; x++ {
			l.b.set(x, y, l.a.next(x, y))
		}
	}
	l.a, l.b = l.b, l.a
}

func (l *life) String() string {
	var buf []byte
	for y := 0; y < l.h; y++ {
		for x := 0; x < l.w; x++ {
			b := byte(' ')
			if l.a.alive(x, y) {
				b = '*'
			}
			buf = append(buf, b)
		}
		buf = append(buf, '\n')
	}
	return string(buf)
}

func (l *life) count() (n int) {
	for _, row := range l.a.s {
		for _, c := range row {
			if c {
				n++
			}
		}
	}
	return
}

func main() {
	small := &life{newField(40, 15), newField(40, 15), 40, 15}
	for _, p := range [][2]int{{1, 0}, {2, 1}, {0, 2}, {1, 2}, {2, 2}, {20, 7}, {21, 7}, {22, 7}} {
		small.a.set(p[0], p[1], true)
	}
	for range 30 {
		small.step()
	}
	print(small.String())

	big := &life{newField(256, 256), newField(256, 256), 256, 256}
	seed := uint64(1)
	for range 256 * 256 / 4 {
		seed = seed*6364136223846793005 + 1442695040888963407
		big.a.set(int(seed>>33)%256, int(seed>>45)%256, true)
	}
	println(big.count())
	for range 250 {
		big.step()
	}
	println(big.count())
}
