package p

// What stands near an error: the value a constant repeats, a pointer's methods, arguments that are too few.

const (
	c1, c2 = 1, 2
	c3 // ERROR "2: extra init expr at near.go:6:14"
)

type S struct{ x int }

func (*S) m() {}

type P *S

var p P
var _ = p.M // ERROR "11: p.M undefined (type P has no field or method M)"
var _ = p.X // ERROR "11: p.X undefined (type P has no field or method X, but does have field x)"

type F[A, B any] int

func G[A, B any](F[A, B]) {}

func _() {
	var x F[int] // ERROR "8: not enough type arguments for type F: have 1, want 2"
	G(x)         // ERROR "4: in call to G, type F[int] of x does not match F[A, B] (cannot infer A and B)"
	_ = new(nil) // ERROR "10: use of untyped nil in argument to new"
}

func init[T any]() {} // ERROR "11: func init must have no type parameters"
