// Everyday generic code, used rightly and wrongly.
package p

type T interface{ ~int; m() }
type Ord interface{ ~int | ~string | ~float64 }
type Pt[T any] interface{ *T; set(string) }
type List[T any] []T
type Set[T comparable] map[T]struct{}
func Map[T, U any](s []T, f func(T) U) []U { r := make([]U, 0, len(s)); for _, x := range s { r = append(r, f(x)) }; return r }
func Filter[S ~[]E, E any](s S, f func(E) bool) S { var r S; for _, x := range s { if f(x) { r = append(r, x) } }; return r }
func Keys[M ~map[K]V, K comparable, V any](m M) []K { var r []K; for k := range m { r = append(r, k) }; return r }
func Max[T Ord](a, b T) T { if a > b { return a }; return b }
func Conv[To, From Ord](f From) To { return To(f) } // ERROR "48: cannot convert f (variable of type From constrained by Ord) to type To: cannot convert string (in From) to type int (in To)"
func Ptr[T any](x T) *T { return &x }
func New[T any, P Pt[T]](s string) T { var x T; P(&x).set(s); return x }
func Reduce[A, B any](s []A, f func(B, A) B, init B) B { for _, x := range s { init = f(init, x) }; return init }
func Zero[T any]() (z T) { return }
func (s Set[T]) Add(x T) { s[x] = struct{}{} }
func (s Set[T]) Has(x T) bool { _, ok := s[x]; return ok }
func (l List[T]) Each(f func(int, T)) { for i, x := range l { f(i, x) } }
func (l *List[T]) Push(x T) { *l = append(*l, x) }
type Num struct{ n int }
func (n *Num) set(s string) { n.n = len(s) }
func use() {
	a := Map([]int{1}, func(x int) string { return "" })
	var _ []int = a // ERROR "16: cannot use a (variable of type []string) as []int value in variable declaration"
	b := Filter(List[int]{}, func(x int) bool { return x > 0 })
	b.Each(func(i int, s string) {}) // ERROR "9: cannot use func(i int, s string) {} (value of type func(i int, s string)) as func(int, int) value in argument to b.Each"
	c := Keys(Set[string]{})
	c[0] = 1 // ERROR "9: cannot use 1 (untyped int constant) as string value in assignment"
	Max(1, 2.5)
	Max(1, "a") // ERROR "9: in call to Max, mismatched types untyped int and untyped string (cannot infer T)"
	Max[int](1, 2.5) // ERROR "14: cannot use 2.5 (untyped float constant) as int value in argument to Max[int] (truncated)"
	_ = Conv[string](1)
	_ = Conv[int]("a")
	_ = Conv[string]("a")
	var n Num = New[Num]("x")
	_ = New[int]("x") // ERROR "14: *int does not satisfy Pt[int] (missing method set)"
	_ = New[Num, *int]("x") // ERROR "15: *int does not satisfy Pt[Num] (missing method set)"
	_ = n
	d := Reduce([]int{}, func(s string, x int) string { return s }, "")
	d++ // ERROR "2: invalid operation: d++ (non-numeric type string)"
	e := Zero() // ERROR "2: declared and not used: e" "11: in call to Zero, cannot infer T (declared at genericuse.go:17:11)"
	var f int = Zero[int]()
	_ = f
	s := Set[[]int]{} // ERROR "11: []int does not satisfy comparable"
	s.Add(1) // ERROR "8: cannot use 1 (untyped int constant) as []int value in argument to s.Add"
	t := Set[any]{}
	t.Add(1)
	t.Has("x")
	var l List[string]
	l.Push("a"); l.Push(1) // ERROR "22: cannot use 1 (untyped int constant) as string value in argument to l.Push"
	List[string].Push(l, "x") // ERROR "15: invalid method expression List[string].Push (needs pointer receiver (*List[string]).Push)"
	(*List[string]).Push(&l, "x")
	List[string]{}.Push("x") // ERROR "17: cannot call pointer method Push on List[string]"
	var u List[int] = l // ERROR "20: cannot use l (variable of slice type List[string]) as List[int] value in variable declaration"
	var v []string = l
	_, _ = u, v
	for i, x := range l { i = x } // ERROR "6: declared and not used: i" "28: cannot use x (variable of type string) as int value in assignment"
	switch x := any(l).(type) { case List[string]: x.Push("a"); case List[int]: x.Each(nil); case []string: x.Each(nil); case List[T]: } // ERROR "108: x.Each undefined (type []string has no field or method Each)" "129: cannot use type T outside a type constraint: interface contains type constraints"
	_ = any(l).(List) // ERROR "14: cannot use generic type List[T any] without instantiation"
	_ = any(l).(List[T]) // ERROR "19: cannot use type T outside a type constraint: interface contains type constraints"
	_ = map[Set[int]]int{} // ERROR "10: invalid map key type Set[int]"
	_ = [...]List[int]{{1}, {"a"}} // ERROR "27: cannot use \"a\" (untyped string constant) as int value in array or slice literal"
	_ = map[string]List[int]{"a": {1, "b"}} // ERROR "36: cannot use \"b\" (untyped string constant) as int value in array or slice literal"
	_ = struct{ List[int] }{List[int]{1}}.List
	_ = struct{ *List[int] }{}.Each
	go Max(1, 2)
	defer Max[int] // ERROR "8: expression in defer must be function call"
	Max // ERROR "2: cannot use generic function Max without instantiation"
	Max[int] // ERROR "2: Max[int] (value of type func(a int, b int) int) is not used"
	_ = Max[int] == nil
	var g func(int, int) int = Max // ERROR "6: declared and not used: g"
	var h func(string, int) string = Max // ERROR "6: declared and not used: h" "35: inferred type func(a string, b string) string for func(a T, b T) T does not match type func(string, int) string of h"
	g, h = Max, nil
	const k = Max(1, 2) // ERROR "12: Max(1, 2) (value of type int) is not constant"
	var arr [Max(1, 2)]int // ERROR "6: declared and not used: arr" "11: array length Max(1, 2) (value of type int) must be constant"
	goto L
L:
	_ = Ptr(Ptr(1)) == Ptr(1) // ERROR "21: invalid operation: Ptr(Ptr(1)) == Ptr(1) (mismatched types **int and *int)"
	**Ptr(Ptr(1)) = "a" // ERROR "18: cannot use \"a\" (untyped string constant) as int value in assignment"
	func() List[int] { return []string{} }() // ERROR "28: cannot use []string{} (value of type []string) as List[int] value in return statement"
	_ = List[int]([]string{}) // ERROR "16: cannot convert []string{} (value of type []string) to type List[int]"
	_ = List[int](nil)
	_ = (List[int])([]int{})
	_ = []int(List[int]{})
	_ = len(List[int]{}) + cap(Set[int]{}) // ERROR "29: invalid argument: Set[int]{} (value of map type Set[int]) for built-in cap"
}
