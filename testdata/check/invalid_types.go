package p

type T undef // ERROR "8: undefined: undef"
type A ["a"]int // ERROR "9: array length \"a\" (untyped string constant) must be integer"

func f(t T, a A, p *T, s []T) {
	_ = t.x
	_ = t < t // ERROR "6: invalid operation: t < t (operator < not defined on T)"
	_ = t == t
	t++ // ERROR "2: invalid operation: t++ (non-numeric type T)"
	t = nil // ERROR "6: cannot use nil as T value in assignment"
	_ = T(1) // ERROR "8: cannot convert 1 (untyped int constant) to type T"
	_ = T{1}
	_ = make(T) // ERROR "11: invalid argument: cannot make T: type must be slice, map, or channel"
	_ = A([1]int{1}) // ERROR "8: cannot convert [1]int{…} (value of type [1]int) to type A"
	_ = p.x // ERROR "8: p.x undefined (type *T has no field or method x)"
	_ = s[0].x
	var m map[undef1]string // ERROR "12: undefined: undef1"
	m[1] = 2 // ERROR "9: cannot use 2 (untyped int constant) as string value in assignment"
	_ = []undef2{t, "a"} // ERROR "8: undefined: undef2"
	f |= t // ERROR "2: invalid operation: f |= t (mismatched types func(t T, a A, p *T, s []T) and T)" "2: cannot assign to f (neither addressable nor a map index expression)"
	1(undef3) // ERROR "2: invalid operation: cannot call 1 (untyped int constant): untyped int is not a function"
}

func g(s uint) {
	_ = 1<<s+1<<s == 1. // ERROR "6: invalid operation: shifted operand 1 (type float64) must be integer"
	var _ float64 = 1<<s + 1<<s + 1<<s // ERROR "18: invalid operation: shifted operand 1 (type float64) must be integer"
}
