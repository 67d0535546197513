// Inference through interfaces, channels, constraints and untyped constants.
package p

type I interface{ m(int) }
type I2 interface{ m(int); n() }
type T struct{}
func (T) m(int) {}
type Tp struct{}
func (*Tp) m(int) {}
func f9[P any](x, y P) P { return x }
func ff[P any](func(P), P) P { panic(0) }
func sl[P any]([]P, []P) P { panic(0) }
func cc[P any](chan P, P) P { panic(0) }
type G[P any] interface{ m(P) }
type G2[P any] interface{ m(P); k() P }
func gg[P any](G[P]) P { panic(0) }
func g2[P any](interface{ m(P) ; n() }) P { panic(0) }
func g3[P any](interface{ m(P)}) P { panic(0) }
func g4[P G[Q], Q any](P) Q { panic(0) }
type MyF func(int)
type St[P any] struct { x P }
type MyS St[int]
func st[P any](St[P]) P { panic(0) }
func ch[P any](<-chan P) P { panic(0) }
func sl2[S ~[]E, E any](S) E { panic(0) }
func mp[M ~map[K]V, K comparable, V any](M, K, V) {panic(0)}
func pt[T any, PT interface { *T; m(int) }](T) { }
func pt2[T any, PT interface { *T; m(int) }]() T { panic(0) }
func pair[A, B any](A, func(A) B) B { panic(0) }
func rec[T interface{ Less(T) bool }](T) {}
func cyc[A *B, B *A](A) {}
func cyc2[A []B, B any](A, B) {}
func vr[P any](...P) P { panic(0) }
func vr2[P any](P, ...P) P { panic(0) }
func fnr[P any](func() P) P { panic(0) }
func arr[P any]([3]P) P { panic(0) }
func id[P any](x P) P { return x }
type MySl []int
type MyE int
func _(i I, j I2, t T, tp *Tp, a interface{}, il interface{ m(int) }, il2 interface { m(int); n() }, e error, gi G[int]) {
	var _ bool = f9(i, t) // ERROR "21: in call to f9, type T of t does not match inferred type I for P"
	var _ bool = f9(t, i) // ERROR "21: in call to f9, type I of i does not match inferred type T for P"
	var _ bool = f9(tp, i) // ERROR "22: in call to f9, type I of i does not match inferred type *Tp for P"
	var _ bool = f9(a, i) // ERROR "21: in call to f9, type I of i does not match inferred type interface{} for P"
	var _ bool = f9(i, a) // ERROR "21: in call to f9, type interface{} of a does not match inferred type I for P"
	var _ bool = f9(a, 1) // ERROR "15: cannot use f9(a, 1) (value of type interface{}) as bool value in variable declaration: need type assertion"
	var _ bool = f9(i, il) // ERROR "15: cannot use f9(i, il) (value of interface type I) as bool value in variable declaration"
	var _ bool = f9(il, i) // ERROR "15: cannot use f9(il, i) (value of interface type I) as bool value in variable declaration"
	var _ bool = f9(il, j) // ERROR "22: in call to f9, type I2 of j does not match inferred type interface{m(int)} for P"
	var _ bool = f9(j, il) // ERROR "21: in call to f9, type interface{m(int)} of il does not match inferred type I2 for P"
	var _ bool = f9(il, il2) // ERROR "22: in call to f9, type interface{m(int); n()} of il2 does not match inferred type interface{m(int)} for P"
	var _ bool = f9(il2, il) // ERROR "23: in call to f9, type interface{m(int)} of il does not match inferred type interface{m(int); n()} for P"
	var _ bool = f9(il2, t) // ERROR "23: in call to f9, type T of t does not match inferred type interface{m(int); n()} for P"
	var _ bool = f9(gi, i) // ERROR "22: in call to f9, type I of i does not match inferred type G[int] for P"
	var _ bool = f9(gi, t) // ERROR "22: in call to f9, type T of t does not match inferred type G[int] for P"
	var _ bool = f9(gi, il) // ERROR "15: cannot use f9(gi, il) (value of interface type G[int]) as bool value in variable declaration"
	var _ bool = f9(a, a) // ERROR "15: cannot use f9(a, a) (value of type interface{}) as bool value in variable declaration: need type assertion"
	var _ bool = ff(func(I) {}, t) // ERROR "30: in call to ff, type T of t does not match inferred type I for P"
	var _ bool = ff(func(T) {}, i) // ERROR "30: in call to ff, type I of i does not match inferred type T for P"
	var _ bool = sl([]I{}, []T{}) // ERROR "25: in call to sl, type []T of []T{} does not match inferred type []I for []P"
	var _ bool = sl(MySl{}, []int{}) // ERROR "15: cannot use sl(MySl{}, []int{}) (value of type int) as bool value in variable declaration"
	var _ bool = sl([]MyE{}, []int{}) // ERROR "27: in call to sl, type []int of []int{} does not match inferred type []MyE for []P"
	var _ bool = cc(make(chan I), t) // ERROR "32: in call to cc, type T of t does not match inferred type I for P"
	var _ bool = gg(t) // ERROR "15: cannot use gg(t) (value of type int) as bool value in variable declaration"
	var _ bool = gg(i) // ERROR "15: cannot use gg(i) (value of type int) as bool value in variable declaration"
	var _ bool = gg(j) // ERROR "15: cannot use gg(j) (value of type int) as bool value in variable declaration"
	var _ bool = gg(il) // ERROR "15: cannot use gg(il) (value of type int) as bool value in variable declaration"
	var _ bool = gg(tp) // ERROR "15: cannot use gg(tp) (value of type int) as bool value in variable declaration"
	var _ bool = gg(1) // ERROR "17: in call to gg, cannot infer P (declared at inferinterfaces.go:16:9)"
	var _ bool = gg(Tp{}) // ERROR "18: in call to gg, type Tp of Tp{} does not match G[P] (cannot infer P)"
	var _ bool = g2(t) // ERROR "18: in call to g2, type T of t does not match inferred type interface{m(int); n()} for interface{m(P); n()}"
	var _ bool = g2(i) // ERROR "15: cannot use g2(i) (value of type int) as bool value in variable declaration" "18: cannot use i (variable of interface type I) as interface{m(int); n()} value in argument to g2: I does not implement interface{m(int); n()} (missing method n)"
	var _ bool = g2(j) // ERROR "15: cannot use g2(j) (value of type int) as bool value in variable declaration"
	var _ bool = g3(t) // ERROR "15: cannot use g3(t) (value of type int) as bool value in variable declaration"
	var _ bool = g3(a) // ERROR "17: in call to g3, cannot infer P (declared at inferinterfaces.go:18:9)"
	var _ bool = g3(gi) // ERROR "15: cannot use g3(gi) (value of type int) as bool value in variable declaration"
	var _ bool = g4(t) // ERROR "15: cannot use g4(t) (value of type int) as bool value in variable declaration"
	var _ bool = g4(Tp{}) // ERROR "17: in call to g4, P (type Tp) does not satisfy G[Q] (method m has pointer receiver)"
	var _ bool = g4(tp) // ERROR "15: cannot use g4(tp) (value of type int) as bool value in variable declaration"
	var _ bool = g4(i) // ERROR "15: cannot use g4(i) (value of type int) as bool value in variable declaration"
	var _ bool = st(MyS{}) // ERROR "18: in call to st, type MyS of MyS{} does not match St[P] (cannot infer P)"
	var _ bool = st(St[string]{}) // ERROR "15: cannot use st(St[string]{}) (value of type string) as bool value in variable declaration"
	var _ bool = ch(make(chan int)) // ERROR "15: cannot use ch(make(chan int)) (value of type int) as bool value in variable declaration"
	var _ bool = ch(make(chan<- int)) // ERROR "15: cannot use ch(make(chan<- int)) (value of type int) as bool value in variable declaration" "18: cannot use make(chan<- int) (value of type chan<- int) as <-chan int value in argument to ch"
	var _ bool = sl2(MySl{}) // ERROR "15: cannot use sl2(MySl{}) (value of type int) as bool value in variable declaration"
	var _ bool = sl2([]MyE{}) // ERROR "15: cannot use sl2([]MyE{}) (value of int type MyE) as bool value in variable declaration"
	var _ bool = sl2(1) // ERROR "18: in call to sl2, cannot infer E (declared at inferinterfaces.go:25:18)"
	var _ bool = sl2("foo") // ERROR "18: in call to sl2, cannot infer E (declared at inferinterfaces.go:25:18)"
	var _ bool = sl2(nil) // ERROR "18: in call to sl2, cannot infer S (declared at inferinterfaces.go:25:10)"
	mp(map[string]int{}, "a", 1)
	mp(map[string]int{}, 1, 1) // ERROR "23: cannot use 1 (untyped int constant) as string value in argument to mp"
	mp(map[string]int{}, "a", "b") // ERROR "28: cannot use \"b\" (untyped string constant) as int value in argument to mp"
	pt(Tp{})
	pt(T{})
	pt(1) // ERROR "4: *int does not satisfy interface{m(int); *int} (missing method m)"
	var _ bool = pt2() // ERROR "18: in call to pt2, cannot infer T (declared at inferinterfaces.go:28:10)"
	var _ bool = pt2[Tp]() // ERROR "15: cannot use pt2[Tp]() (value of struct type Tp) as bool value in variable declaration"
	var _ bool = pt2[int]() // ERROR "15: cannot use pt2[int]() (value of type int) as bool value in variable declaration" "23: *int does not satisfy interface{m(int); *int} (missing method m)"
	var _ bool = pair(1, func(int) string { return "" }) // ERROR "15: cannot use pair(1, func(int) string {…}) (value of type string) as bool value in variable declaration"
	var _ bool = pair(1, func(float64) string { return "" }) // ERROR "15: cannot use pair(1, func(float64) string {…}) (value of type string) as bool value in variable declaration"
	var _ bool = pair("a", func(float64) string { return "" }) // ERROR "15: cannot use pair(\"a\", func(float64) string {…}) (value of type string) as bool value in variable declaration" "20: cannot use \"a\" (untyped string constant) as float64 value in argument to pair"
	var _ bool = pair(t, id) // ERROR "15: cannot use pair(t, id) (value of struct type T) as bool value in variable declaration"
	var _ bool = pair(1, id) // ERROR "15: cannot use pair(1, id) (value of type int) as bool value in variable declaration"
	var _ bool = pair(1, id[float64]) // ERROR "15: cannot use pair(1, id[float64]) (value of type float64) as bool value in variable declaration"
	rec(1) // ERROR "5: int does not satisfy interface{Less(int) bool} (missing method Less)"
	cyc(nil) // ERROR "5: in call to cyc, cannot infer A (declared at inferinterfaces.go:31:10)"
	cyc2([]int{}, 1)
	cyc2([]int{}, "") // ERROR "16: cannot use \"\" (untyped string constant) as int value in argument to cyc2"
	var _ bool = vr(1, 2.5, 'a') // ERROR "15: cannot use vr(1, 2.5, 'a') (value of type float64) as bool value in variable declaration"
	var _ bool = vr(1, t) // ERROR "15: cannot use vr(1, t) (value of struct type T) as bool value in variable declaration" "18: cannot use 1 (untyped int constant) as T value in argument to vr"
	var _ bool = vr() // ERROR "17: in call to vr, cannot infer P (declared at inferinterfaces.go:33:9)"
	var _ bool = vr([]int{}...) // ERROR "15: cannot use vr([]int{}...) (value of type int) as bool value in variable declaration"
	var _ bool = vr2(1, []float64{}...) // ERROR "15: cannot use vr2(1, []float64{}...) (value of type float64) as bool value in variable declaration"
	var _ bool = vr2(1) // ERROR "15: cannot use vr2(1) (value of type int) as bool value in variable declaration"
	var _ bool = fnr(func() I { return t }) // ERROR "15: cannot use fnr(func() I {…}) (value of interface type I) as bool value in variable declaration"
	var _ bool = fnr(func() {}) // ERROR "19: in call to fnr, type func() of func() {} does not match func() P (cannot infer P)"
	var _ bool = arr([4]int{}) // ERROR "19: in call to arr, type [4]int of [4]int{} does not match [3]P (cannot infer P)"
	var _ bool = arr([3]int{}) // ERROR "15: cannot use arr([3]int{}) (value of type int) as bool value in variable declaration"
	var _ bool = id(id(1)) // ERROR "15: cannot use id(id(1)) (value of type int) as bool value in variable declaration"
	var _ bool = id[int8](300) // ERROR "15: cannot use id[int8](300) (value of type int8) as bool value in variable declaration" "24: cannot use 300 (untyped int constant) as int8 value in argument to id[int8] (overflows)"
	var _ bool = id(1 << 3) // ERROR "15: cannot use id(1 << 3) (value of type int) as bool value in variable declaration"
	var s uint
	var _ bool = id(1 << s) // ERROR "15: cannot use id(1 << s) (value of type int) as bool value in variable declaration"
	var _ bool = id(1.0 << s) // ERROR "15: cannot use id(1.0 << s) (value of type float64) as bool value in variable declaration" "18: invalid operation: shifted operand 1.0 (type float64) must be integer"
	var _ bool = id(nil) // ERROR "17: in call to id, cannot infer P (declared at inferinterfaces.go:37:9)"
	var _ bool = id(a == nil)
	var _ bool = id(id) // ERROR "17: in call to id, cannot infer P (declared at inferinterfaces.go:37:9)"
	var _ bool = id[func(int) int](id) // ERROR "15: cannot use id[func(int) int](id) (value of type func(int) int) as bool value in variable declaration"
	var _ bool = id() // ERROR "15: not enough arguments in call to id"
	var _ bool = id(1, 2) // ERROR "21: too many arguments in call to id"
	var _ bool = id[string, int](1) // ERROR "26: got 2 type arguments but want 1"
	var _ bool = id[5](1) // ERROR "18: 5 is not a type"

	var _ bool = id[undefd](1) // ERROR "18: undefined: undefd"
}
