package p

type T1 struct {
	a [1 << 20]int
	b T2
}
type T2 struct{ a, b [1 << 46]int } // ERROR "6: type struct { a [70368744177664]int; b [70368744177664]int } too large"

func f(x *T1) *T2 { return &x.b }
