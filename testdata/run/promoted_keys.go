// run
package main

type A struct {
	X, Y int
	S    string
}

type B struct {
	A
	Z int
}

type C struct {
	n string
	B
	F func() int
	big [40]int
}

type G[T any] struct{ V, W T }

type H[T any] struct {
	G[T]
	n int
}

type Small struct{ P }
type P struct{ a, b byte }

var global = C{X: 1, S: "s", n: "n", Z: 3}
var ptr = &B{Y: 5}
var list = []B{{X: 1}, {Y: 2, Z: 3}, {A: A{S: "x"}}, 4: {S: "four"}}
var table = map[string]B{"k": {S: "v", X: 9}}

func trace(s string, n int) int { println("eval", s); return n }

func make1[T any](v T, n int) H[T] { return H[T]{V: v, n: n} }
func make2[T any](v T) *H[T]       { return &H[T]{W: v, V: v} }

func show(b B) { println(b.X, b.Y, b.S, b.Z, b.A.X) }

func main() {
	println(global.X, global.Y, global.S, global.n, global.Z, global.F == nil)
	show(*ptr)
	for _, b := range list {
		show(b)
	}
	show(table["k"])
	show(B{Z: trace("z", 1), Y: trace("y", 2), X: trace("x", 3)})
	c := C{Y: trace("y", 7), F: func() int { return 8 }, S: "local"}
	show(c.B)
	println(c.F(), c.big[39])
	c = C{X: c.Y, Y: c.X, n: c.S}
	show(c.B)
	println(c.n)
	s := Small{b: 3}
	println(s.a, s.b, Small{a: 1, b: 2} == Small{P{1, 2}})
	h := make1("v", 4)
	println(h.V, h.W, h.n, make2(2.5).W, make2(2.5).n)
	var i any = B{X: 4}
	println(i == any(B{A: A{X: 4}}))
	local := struct {
		A
		q int
	}{Y: 6, q: 7}
	println(local.X, local.Y, local.q)
	pp := &C{Z: 11, Y: 12}
	println(pp.Z, pp.Y, pp.X)
}
