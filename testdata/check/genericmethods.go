// Methods with type parameters (Go 1.27).
package p

type T interface{ m[P any](); k() } // ERROR "20: interface method must have no type parameters"
type T2 interface{ m[P ~int | string, Q any](x P); T3[int]; T4[int, string]; ~[]int | T3[string] } // ERROR "21: interface method must have no type parameters" "48: undefined: P"
type T3[P any] interface{}
type T4[P, Q any] interface{}
type S struct{}
func (S) m[P any]() {}
func (s S) n[P any](x P) P { return x }
func _(t T, s S) {
	var _ interface{ m[P any](); n() } = t // ERROR "20: interface method must have no type parameters" "39: cannot use t (variable of interface type T) as interface{m(); n()} value in variable declaration: T does not implement interface{m(); n()} (missing method n)"
	s.m[int]()
	s.m() // ERROR "5: in call to s.m, cannot infer P (declared at genericmethods.go:9:12)"
	var _ string = s.n(1) // ERROR "17: cannot use s.n(1) (value of type int) as string value in variable declaration"
	var _ string = s.n("")
	f := s.n[int]
	f("") // ERROR "4: cannot use \"\" (untyped string constant) as int value in argument to f"
	g := S.n[string]
	g(s, 1) // ERROR "7: cannot use 1 (untyped int constant) as string value in argument to g"
	var h func(int) int = s.n // ERROR "6: declared and not used: h"
	h = S{}.n
	var _ interface { m() } = s // ERROR "28: cannot use s (variable of struct type S) as interface{m()} value in variable declaration: S does not implement interface{m()} (wrong type for method m)"
	_ = s.n // ERROR "6: cannot use generic function s.n without instantiation"
	_ = S.n // ERROR "6: cannot use generic function S.n without instantiation"
	var k func(S, bool) bool = S.n
	k(s, 1) // ERROR "7: cannot use 1 (untyped int constant) as bool value in argument to k"
	s.n[int, int](1) // ERROR "11: got 2 type arguments but want 1"
}
type G[A any] struct { a A }
func (g G[A]) conv[B interface{ ~[]A }](b B) G[B] { return G[B]{b} }
func (g *G[A]) two[B, C any](f func(A) B, h func(B) C) C { return h(f(g.a)) }
func _(g G[int]) {
	g.conv([]int{}).conv([][]int{})
	g.conv([]string{}) // ERROR "8: in call to g.conv, B (type []string) does not satisfy interface{~[]int}"
	var _ bool = g.two(func(int) string { return "" }, func(string) []byte { return nil }) // ERROR "15: cannot use g.two(func(int) string {…}, func(string) []byte {…}) (value of type []byte) as bool value in variable declaration"
	g.two(nil, nil) // ERROR "7: in call to g.two, cannot infer B (declared at genericmethods.go:32:20)"
	var x interface { conv([]int) G[[]int] } = g // ERROR "45: cannot use g (variable of struct type G[int]) as interface{conv([]int) G[[]int]} value in variable declaration: G[int] does not implement interface{conv([]int) G[[]int]} (wrong type for method conv)"
	_ = x
}
