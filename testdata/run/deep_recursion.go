// run
// bench: compute

// Frames that point to each other's variables while the stack grows and moves.
package main

type frame struct {
	up    *frame
	value int
	local *int
}

func descend(up *frame, depth int) int {
	x := depth
	f := frame{up: up, value: depth, local: &x}
	if depth == 0 {
		sum := 0
		for p := &f; p != nil; p = p.up {
			sum += *p.local
			*p.local = 1
		}
		return sum
	}
	r := descend(&f, depth-1)
	if x != 1 {
		panic("a frame lost its variable")
	}
	return r + x
}

func ackermann(m, n int) int {
	if m == 0 {
		return n + 1
	}
	if n == 0 {
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

// swap moves its argument's target through frames with large arrays.
func swap(p **int, n int) {
	var pad [100]int
	pad[n%100] = n
	q := &pad[n%100]
	old := *p
	*p = q
	if n > 0 {
		swap(p, n-1)
	}
	if *q != n {
		panic("overwritten")
	}
	*p = old
}

//go:noinline
func sum(a *[4]int, s []int, str string, n int) int {
	if n == 0 {
		t := 0
		for i, x := range s {
			t += x * i
		}
		return t + a[3] + len(str)
	}
	var mine [4]int
	for i := range mine {
		mine[i] = s[i] + a[i]
	}
	return sum(&mine, mine[:], str, n-1) % 1000003
}

func main() {
	println(descend(nil, 1000))
	println(descend(nil, 1000000))
	println(ackermann(2, 300), ackermann(3, 9))
	x := 5
	p := &x
	swap(&p, 20000)
	println(*p)
	local := [4]int{1, 2, 3, 4}
	println(sum(&local, local[1:2:4][:1:3][:3:3][0:0:3][:3], "abc", 0))
	println(sum(&local, local[:], "abc", 100000))
}
