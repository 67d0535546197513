// Instances of generic types, their methods, and constraints.
package p

type E[P any] interface{}
type M[P any] interface{ m() }
type MM[P any] interface{ m(); n(P) }
type S struct{}
func (S) m() {}
func (S) n(int) {}
func e[P any](E[P]) P { panic(0) }
func m[P any](M[P]) P { panic(0) }
func mm[P any](MM[P]) P { panic(0) }
func ep[P any](E[P], P) {}

func _(x E[int], y M[int], z MM[int], s S, i interface{}, j interface{ n(int) }, k interface{ n(int); m(); o() }) {
	e(x) // ERROR "3: in call to e, cannot infer P (declared at instances.go:10:8)"
	e(y) // ERROR "3: in call to e, cannot infer P (declared at instances.go:10:8)"
	e(s) // ERROR "3: in call to e, cannot infer P (declared at instances.go:10:8)"
	e(i) // ERROR "3: in call to e, cannot infer P (declared at instances.go:10:8)"
	e(1) // ERROR "3: in call to e, cannot infer P (declared at instances.go:10:8)"
	m(x) // ERROR "3: in call to m, cannot infer P (declared at instances.go:11:8)"
	m(y) // ERROR "3: in call to m, cannot infer P (declared at instances.go:11:8)"
	m(z) // ERROR "3: in call to m, cannot infer P (declared at instances.go:11:8)"
	m(s) // ERROR "3: in call to m, cannot infer P (declared at instances.go:11:8)"
	mm(x) // ERROR "4: in call to mm, cannot infer P (declared at instances.go:12:9)"
	mm(y) // ERROR "4: in call to mm, cannot infer P (declared at instances.go:12:9)"
	mm(z)
	mm(s)
	mm(i) // ERROR "4: in call to mm, cannot infer P (declared at instances.go:12:9)"
	mm(j) // ERROR "5: cannot use j (variable of type interface{n(int)}) as MM[int] value in argument to mm: interface{n(int)} does not implement MM[int] (missing method m)"
	mm(k)
	ep(s, 1)
	ep(i, 1)
	ep(x, "")
	ep(y, 1)
}
type A = int
type Num interface{ ~int | ~float64 }
func cmp[T comparable](a, b T) {}
func num[T Num](a T) T { return a }
type L[T any] struct { next *L[T]; val T }
func (l *L[T]) push(v T) *L[T] { return &L[T]{l, v} }
func (l *L[T]) bad(v T) *L[T] { return &L[int]{l, v} } // ERROR "40: cannot use &L[int]{…} (value of type *L[int]) as *L[T] value in return statement" "48: cannot use l (variable of type *L[T]) as *L[int] value in struct literal" "51: cannot use v (variable of type T constrained by any) as int value in struct literal"
func (l L[T]) conv() L[int] { return L[int](l) } // ERROR "45: cannot convert l (variable of struct type L[T]) to type L[int]"
type Tree[K comparable, V any] struct { l, r *Tree[K, V]; k K; v V }
func (t *Tree[K, V]) get(k K) (v V, ok bool) { if t == nil { return }; if t.k == k { return t.v, true }; if t.v == t.v { return }; return t.l.get(k) } // ERROR "109: invalid operation: t.v == t.v (incomparable types in type set)"
func _() {
	var l L[int]
	l.push("a") // ERROR "9: cannot use \"a\" (untyped string constant) as int value in argument to l.push"
	l.push(1).push(2)
	var t Tree[[]int, string] // ERROR "13: []int does not satisfy comparable"
	t.get(nil)
	var u Tree[string, int]
	v, ok := u.get(1) // ERROR "17: cannot use 1 (untyped int constant) as string value in argument to u.get"
	var w string = v // ERROR "6: declared and not used: w" "17: cannot use v (variable of type int) as string value in variable declaration"
	_ = ok
	cmp(l, l)
	cmp([]int{}, nil) // ERROR "5: []int does not satisfy comparable"
	cmp(func() {}, nil) // ERROR "5: func() does not satisfy comparable"
	var x interface{} = 1
	cmp(x, x)
	cmp(x, 1)
	num("") // ERROR "5: string does not satisfy Num (string missing in ~int | ~float64)"
	num(A(1))
	num[string]("") // ERROR "6: string does not satisfy Num (string missing in ~int | ~float64)"
	num[A](1.5) // ERROR "9: cannot use 1.5 (untyped float constant) as A value in argument to num[A] (truncated)"
	L[int].push(l, 1) // ERROR "9: invalid method expression L[int].push (needs pointer receiver (*L[int]).push)"
	(*L[int]).push(&l, 1)
	(*L).push(&l, 1) // ERROR "4: cannot use generic type L without instantiation"
	L.conv(l) // ERROR "2: cannot use generic type L without instantiation"
	l.nope() // ERROR "4: l.nope undefined (type L[int] has no field or method nope)"
	_ = L{} // ERROR "6: cannot use generic type L[T any] without instantiation"
	_ = L[int, string]{} // ERROR "6: too many type arguments for type L: have 2, want 1"
	_ = Tree[int]{} // ERROR "6: not enough type arguments for type Tree: have 1, want 2"
	_ = &Tree[int, int]{k: "a", v: 1, z: 2} // ERROR "25: cannot use \"a\" (untyped string constant) as int value in struct literal" "36: unknown field z in struct literal of type Tree[int, int]"
	var _ L // ERROR "8: cannot use generic type L[T any] without instantiation"
	var _ []L // ERROR "10: cannot use generic type L[T any] without instantiation"
	var _ L[L] // ERROR "10: cannot use generic type L[T any] without instantiation"
	var _ L[L[int]]
	var _ int[int] // ERROR "8: invalid operation: int[int] (int is not a generic type)"
	var _ A[int] // ERROR "8: invalid operation: A[int] (A is not a generic type)"
	_ = num // ERROR "6: cannot use generic function num without instantiation"
	_ = 1[int] // ERROR "7: cannot index 1 (untyped int constant)"
	num[int, int](1) // ERROR "11: got 2 type arguments but want 1"
	type LL[T any] struct{}
	type LA[T any] = []T
	var _ LA[int]
	var _ LL[int]
}
