// rundir

// Package variables over several files: initialised by dependency, then init functions in order.
package main

var trace = "start"

var (
	a = b + c
	b = f("b", 1)
	c = f("c", d)
)

func f(name string, n int) int {
	trace += " " + name
	return n
}

var x, y = pair()

func pair() (int, int) {
	trace += " pair"
	return e, e + 1
}

func init() {
	trace += " init1"
	if a != 11 {
		panic("a")
	}
}

var _ = f("blank", 0)

var static = [...]string{"never", "run", "code"}

var table = []entry{{"one", 1, nil}, {"two", 2, &root}, {"sq", sq(3), &root}}

type entry struct {
	name string
	n    int
	up   *entry
}

var root = entry{name: "root", n: -1}

func init() {
	trace += " init2"
}

var fnv func() string

func main() {
	println(trace)
	println(a, b, c, d, e, x, y)
	for _, t := range table {
		print(t.name, t.n, " ")
	}
	println(table[1].up.name, table[2].up.name, static[2], len(static))
	println(fnv(), order, cyclic.next.next.value, ptr == &d, *ptr, matrix[1][2], late)
}
