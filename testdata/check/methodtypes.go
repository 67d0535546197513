// How messages show the types of methods.
package p
type I interface { m(x int, y string) (a int) ; n(a, b int) }
type S struct{}
func (S) m(z int) (b int) { return 0 }
func (S) n(a, b int) {}
type J interface { m(q int) }
var _ I = S{} // ERROR "11: cannot use S{} (value of struct type S) as I value in variable declaration: S does not implement I (wrong type for method m)"
var _ I = J(nil) // ERROR "11: cannot use J(nil) (value of interface type J) as I value in variable declaration: J does not implement I (wrong type for method m)"
func f[T interface{ m(p int, x ...string) }](T) {}
func _() { f(S{}); var x I; _ = x.(S); x.m(1,2,3); x.n("") } // ERROR "13: in call to f, T (type S) does not satisfy interface{m(p int, x ...string)} (wrong type for method m)" "33: impossible type assertion: x.(S)" "48: too many arguments in call to x.m" "56: not enough arguments in call to x.n"
type C[P any] struct{}
func (C[P]) cm(x P) {}
var _ interface{ cm(y string) } = C[int]{} // ERROR "35: cannot use C[int]{} (value of struct type C[int]) as interface{cm(y string)} value in variable declaration: C[int] does not implement interface{cm(y string)} (wrong type for method cm)"
