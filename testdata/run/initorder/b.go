package main

var d = f("d", 10)

var e = func() int {
	trace += " e"
	return d * 2
}()

func init() {
	trace += " init3"
	fnv = func() string { return "set in init " + trace[:5] }
	init := 3
	_ = init
}

func sq(n int) int { return n * n }

var order = len(trace) > 0

type cell struct {
	value int
	next  *cell
}

var cyclic = cell{1, &cell{2, &cell{3, nil}}}

var ptr = &d

var matrix = [2][3]int{{1, 2, 3}, {4, 5, 6}}
