package p

type A struct{ X, Y int }
type B struct{ A; Z int }
type D struct{ *A; W int }
var _ = B{X: 1, Z: 2}
var _ = B{X: 1, A: A{}} // ERROR "17: cannot specify embedded field A and enclosed promoted field X"
var _ = B{A: A{}, Y: 1} // ERROR "19: cannot specify promoted field Y and enclosing embedded field A"
var _ = D{X: 1} // ERROR "11: invalid implicit pointer indirection to reach X"
var _ = B{X: 1, X: 2} // ERROR "17: duplicate field name X in struct literal"
var _ = B{X: 1, Y: 2, A: A{}} // ERROR "23: cannot specify embedded field A and enclosed promoted field X"
type E struct{ B; Q int }
var _ = E{B: B{}, A: A{}} // ERROR "19: cannot specify promoted field A and enclosing embedded field B"
var _ = E{A: A{}, X: 1} // ERROR "19: cannot specify promoted field X and enclosing embedded field A"
var _ = E{Z: 1, X: 1}
