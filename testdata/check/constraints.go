// Constraints of all forms, and what may be done with values they admit.
package p

type C1[T any] interface { ~[]T }
type C2[T any] interface { C1[T]; comparable }
type C3 interface { ~int | ~int8; String() string }
type C4[K comparable, V any] interface { ~map[K]V | ~map[V]K } // ERROR "58: invalid map key type V (missing comparable constraint)"
type C5 interface { int | string; ~int }
type C6 interface { C5; string }
type S1[T C3] struct { x T }
type S2[T C1[U], U any] struct { x T; y U }
type S3[T interface{ *U }, U any] struct { x T }
type M int
func (M) String() string { return "" }
type M2 int
func (*M2) String() string { return "" }
var _ S1[int] // ERROR "10: int does not satisfy C3 (missing method String)"
var _ S1[M]
var _ S1[M2] // ERROR "10: M2 does not satisfy C3 (method String has pointer receiver)"
var _ S1[*M2] // ERROR "10: *M2 does not satisfy C3 (*M2 missing in ~int | ~int8)"
var _ S2[[]int, int]
var _ S2[[]int, string] // ERROR "10: []int does not satisfy C1[string] ([]int missing in ~[]string)"
var _ S2[int, int] // ERROR "10: int does not satisfy C1[int] (int missing in ~[]int)"
var _ S3[*int, int]
var _ S3[int, int] // ERROR "10: int does not satisfy interface{*int} (int missing in *int)"
func f1[T C2[U], U any](T) {}
func f2[T C4[K, V], K comparable, V any](T) {}
func f3[T C5](T) {}
func f4[T C6](T) {}
func f5[T comparable](T) {}
func f6[T interface{ comparable; m() }](T) {}
func f7[T any, PT interface{ *T; M }](T) {}
func f8[T interface { ~struct{ f int } }](x T) { _ = x.f } // ERROR "56: x.f undefined (type T has no field or method f)"
func f9[T interface { M } ](x T) { _ = x.String(); _ = x + 1; _ = int(x) } // ERROR "42: x.String undefined (type T has no field or method String)"
func f10[T C3](x T) { x.String(); x.Foo(); var s string = x.String(); _ = s; _ = x << 1; _ = T(1) + x; var i int = x; _ = i; var _ interface{ String() string } = x; var _ C3 = x } // ERROR "37: x.Foo undefined (type T has no field or method Foo)" "116: cannot use x (variable of type T constrained by C3) as int value in variable declaration" "172: cannot use type C3 outside a type constraint: interface contains type constraints"
func f11[T ~[]E, E any](x T) { for i, e := range x { _ = i; var _ E = e; x[i] = e }; _ = x[0:1:2]; x = append(x, x...); x = nil; _ = T{}; _ = make(T, 1); _ = len(x); _ = x == nil; _ = []E(x); _ = T([]E{}); copy(x, x); clear(x) }
func f12[T ~map[K]V, K comparable, V any](x T) { for k, v := range x { x[k] = v; delete(x, k) }; _ = x["a"]; _, ok := x[*new(K)]; _ = ok; x[nil] = 1 } // ERROR "104: cannot use \"a\" (untyped string constant) as K value in map index" "141: cannot use nil as K value in map index" "148: cannot use 1 (untyped int constant) as V value in assignment"
func f13[T ~chan E, E any](x T) { x <- *new(E); _ = <-x; close(x); for e := range x { _ = e }; select { case v := <-x: _ = v }; var _ <-chan E = x; x <- 1 } // ERROR "154: cannot use 1 (untyped int constant) as E value in send"
func f14[T ~func(A) R, A, R any](x T) R { return x(*new(A)) }
func f15[T ~*E, E any](x T) E { *x = *new(E); _ = x.f; return *x } // ERROR "53: x.f undefined (type T has no field or method f)"
func f16[T ~[4]int | ~[5]int](x T) { _ = x[3]; _ = x[4]; _ = len(x); for range x {}; _ = x[:]; const c = len(x) } // ERROR "54: invalid argument: index 4 out of bounds [0:4]" "80: cannot range over x (variable of type T constrained by ~[4]int | ~[5]int): [4]int and [5]int have different underlying types" "90: cannot slice x (variable of type T constrained by ~[4]int | ~[5]int): [4]int and [5]int have different underlying types" "106: len(x) (value of type int) is not constant"
func f17[T ~string | ~[]byte](x T) { _ = x[0]; _ = x[1:]; _ = string(x); _ = []byte(x); _ = len(x); for i, c := range x { _, _ = i, c } } // ERROR "119: cannot range over x (variable of type T constrained by ~string | ~[]byte): string and []byte have different underlying types"
func f18[T ~int | ~float64](x T) { _ = x % 2; _ = x / 2; _ = x &^ 1; _ = -x; x++; x += 1.5; _ = x == 1; _ = float64(x); _ = complex(x, x); var _ T = 1; var _ T = 1.0; var _ T = 'a'; var _ T = 1 << 3 } // ERROR "40: invalid operation: operator % not defined on x (variable of type T constrained by ~int | ~float64)" "62: invalid operation: operator &^ not defined on x (variable of type T constrained by ~int | ~float64)" "88: cannot convert 1.5 (untyped float constant) to type T" "133: invalid argument: arguments have type T, expected floating-point"
func f19[T any](x T) { var i interface{} = x; _ = i.(T); switch i.(type) { case T: case []T: case int: }; _, _ = i.(interface{ m(T) }); _ = x.(int); _ = *x; x(); _ = x[0]; _ = len(x); _ = &x; _ = func() T { return x }(); _ = []T{x, x}; _ = map[string]T{"a": x}; _ = [1]T{x} } // ERROR "141: invalid operation: cannot use type assertion on type parameter value x (variable of type T constrained by any)" "155: invalid operation: cannot indirect x (variable of type T constrained by any)" "158: invalid operation: cannot call x (variable of type T constrained by any): no specific type" "168: cannot index x (variable of type T constrained by any)" "181: invalid argument: x (variable of type T constrained by any) for built-in len"
func _() {
	f1([]int{}) // ERROR "4: in call to f1, cannot infer U (declared at constraints.go:26:18)"
	f2(map[int]string{}) // ERROR "4: in call to f2, cannot infer K (declared at constraints.go:27:21)"
	f3(1)
	f3(M(1)) // ERROR "4: M does not satisfy C5 (possibly missing ~ for int in C5)"
	f3("") // ERROR "5: cannot use \"\" (untyped string constant) as int value in argument to f3"
	f4(1) // ERROR "4: cannot satisfy C6 (empty type set)"
	f4("") // ERROR "4: cannot satisfy C6 (empty type set)"
	f5(func() {}) // ERROR "4: func() does not satisfy comparable"
	f5(struct{ f func() }{}) // ERROR "4: struct{f func()} does not satisfy comparable"
	f5([1]interface{}{})
	f5[interface{ m() }](nil)
	f6(1) // ERROR "4: int does not satisfy interface{m(); comparable} (missing method m)"
	f7(1) // ERROR "4: in call to f7, cannot infer PT (declared at constraints.go:32:16)"
	f8(struct{ f int }{})
	f8(struct{ g int }{}) // ERROR "4: in call to f8, T (type struct{g int}) does not satisfy interface{~struct{f int}}"
	f9(M(1))
	f9(1)
	f14(func(int) string { return "" })
	f14(func(int, int) string { return "" }) // ERROR "5: in call to f14, T (type func(int, int) string) does not satisfy ~func(A) R"
	f14(func() {}) // ERROR "5: in call to f14, T (type func()) does not satisfy ~func(A) R"
	f15(new(int))
	f15(1) // ERROR "5: in call to f15, cannot infer E (declared at constraints.go:40:17)"
}
type Bad1[T Bad1[T]] struct{}
type Bad2[T int, T string] struct{} // ERROR "18: T redeclared in this block"
type Bad4[_ any, _ any] struct{}
type Bad5[T any] struct { Bad5[T] } // ERROR "27: invalid recursive type: Bad5[T] refers to itself"
type Bad6[T any] struct { next *Bad6[T]; x Bad7[T] }
type Bad7[T any] struct { x []Bad6[T] }
type Bad8[T any] interface { Bad8[T] } // ERROR "30: invalid recursive type: Bad8[T] refers to itself"
type Bad9[T any] = []Bad9[T] // ERROR "6: invalid recursive type: Bad9 refers to itself"
func bad[T any](x T) T // ERROR "6: generic function is missing function body"
func bad2[T U, U T]() {} // ERROR "13: cannot use a type parameter as constraint"
func bad3[T interface{ T }]() {} // ERROR "24: term cannot be a type parameter"
func bad4[T *T]() {}
func bad5[T []U, U []T]() {}
func bad6[T undefinedC]() {} // ERROR "13: undefined: undefinedC"
func bad8[T int | undefinedD]() {} // ERROR "19: undefined: undefinedD"
func (x T9[P]) m() {} // ERROR "9: receiver declares 1 type parameter, but receiver base type declares 2"
type T9[P, Q any] struct{}
func main[T any]() {}
func init[T any]() {} // ERROR "11: func init must have no type parameters"
func _[T any](T int) {} // ERROR "15: T redeclared in this block"
func f[T any, T any]() {} // ERROR "15: T redeclared in this block"
