// Inference of type arguments in calls.
package p

type S struct{}

func f1[P any](x P, y []P)         {}
func f2[S ~[]E, E any](e E)        {}
func f3[P any](f func(P))          {}
func f4[K comparable, V any](m map[K]V) {}
func f5[P interface{ m(int) }](P)  {}
func f6[P, Q any](P) Q             { panic(0) }
func f7[P *Q, Q any](q Q)  {}
func f8[P ~int|~string](p P, q P)  {}
func g[T any](T)                   {}
func g2[T any](T) T                { panic(0) }
type F func(int)
type MI map[int]string
type I interface{ m(int) }
type I2 interface{ m(int); n() }
type T1 struct{}
func (T1) m(string) {}
func f9[P any](x, y P) {}
type C1 chan int

func _() {
	f1(1, []string{}) // ERROR "5: cannot use 1 (untyped int constant) as string value in argument to f1"
	f1("a", []int{}) // ERROR "5: cannot use \"a\" (untyped string constant) as int value in argument to f1"
	f2(1) // ERROR "4: in call to f2, cannot infer S (declared at infer.go:7:9)"
	f3(g) // ERROR "4: in call to f3, cannot infer P (declared at infer.go:8:9)"
	f4(1) // ERROR "4: in call to f4, cannot infer K (declared at infer.go:9:9)"
	f4(MI{})
	f4[string](MI{}) // ERROR "13: in call to f4[string], type MI of MI{} does not match map[string]V"
	f5(T1{}) // ERROR "4: in call to f5, P (type T1) does not satisfy interface{m(int)} (wrong type for method m)"
	f5(1) // ERROR "4: int does not satisfy interface{m(int)} (missing method m)"
	f6(1) // ERROR "4: in call to f6, cannot infer Q (declared at infer.go:11:12)"
	_ = f6[int] // ERROR "8: cannot infer Q (declared at infer.go:11:12)"
	f6[int, string, bool](1) // ERROR "18: got 3 type arguments but want 2"
	f7(1)
	f8(1, "a") // ERROR "8: in call to f8, mismatched types untyped int and untyped string (cannot infer P)"
	f8(1.0, 2) // ERROR "4: float64 does not satisfy ~int | ~string (float64 missing in ~int | ~string)"
	f9(1, nil) // ERROR "8: cannot use nil as int value in argument to f9"
	f9(1, 'a')
	f9(1, 2.5)
	var i I
	var j I2
	f9(i, j) // ERROR "8: in call to f9, type I2 of j does not match inferred type I for P"
	f9(j, i) // ERROR "8: in call to f9, type I of i does not match inferred type I2 for P"
	var c chan int
	var r <-chan int
	var s chan<- int
	f9(c, r)
	f9(r, c)
	f9(r, s) // ERROR "5: cannot use r (variable of type <-chan int) as chan<- int value in argument to f9"
	var cc C1
	f9(cc, r) // ERROR "9: cannot use r (variable of type <-chan int) as C1 value in argument to f9"
	f9(c, cc)
	f9(F(nil), func(int) {})
	f9(func(int) {}, F(nil))
	var h func(int) = g
	h = g2 // ERROR "6: inferred type func(int) int for func(T) T does not match type func(int) of h"
	var k func(string) int = g2 // ERROR "27: inferred type func(string) string for func(T) T does not match type func(string) int of k"
	_ = g // ERROR "6: cannot use generic function g without instantiation"
	x := g // ERROR "2: declared and not used: x" "7: cannot use generic function g without instantiation"
	var l F = g
	_, _, _ = h, k, l
	var m any = g // ERROR "6: declared and not used: m" "14: cannot use generic function g without instantiation"
	f9(g, h)
	f9(g[int], g)
	f9(g, g) // ERROR "4: in call to f9, cannot infer P (declared at infer.go:22:9)"
}
func _() (func(int), func(string)) { return g, g }
func _() func(int, int) { return g } // ERROR "34: type func(int, int) of result variable does not match func(T) (cannot infer T)"
