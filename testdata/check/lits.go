package p

type P struct{ X, Y int }
type N struct {
	P
	*Q
	name string
}
type Q struct{ z int }
type E struct{}

var (
	_ = P{1, 2}
	_ = P{1} // ERROR "9: too few values in struct literal of type P"
	_ = P{1, 2, 3} // ERROR "14: too many values in struct literal of type P"
	_ = P{X: 1}
	_ = P{X: 1, 2} // ERROR "14: mixture of field:value and value elements in struct literal"
	_ = P{1, Y: 2} // ERROR "11: mixture of field:value and value elements in struct literal"
	_ = P{X: "a"} // ERROR "11: cannot use \"a\" (untyped string constant) as int value in struct literal"
	_ = P{"a", 1.5} // ERROR "8: cannot use \"a\" (untyped string constant) as int value in struct literal" "13: cannot use 1.5 (untyped float constant) as int value in struct literal (truncated)"
	_ = P{x: 1} // ERROR "8: unknown field x in struct literal of type P, but does have X"
	_ = P{X: 1, X: 2} // ERROR "14: duplicate field name X in struct literal"
	_ = &P{1, 2}
	_ = []P{{1, 2}, {X: 1}}
	_ = []*P{{1, 2}, nil}
	_ = []*P{{1}} // ERROR "13: too few values in struct literal of type P"
	_ = [2]P{}
	_ = [2]int{1, 2, 3} // ERROR "19: index 2 is out of bounds (>= 2)"
	_ = [...]int{1, 2, 3}
	_ = [...]int{5: 1, 2}
	_ = []int{0: 1, 0: 2} // ERROR "18: duplicate index 0 in array or slice literal"
	_ = []int{-1: 1} // ERROR "12: invalid argument: index -1 (constant of type int) must not be negative"
	_ = []int{"a": 1} // ERROR "12: cannot convert \"a\" (untyped string constant) to type int"
	_ = []int{v: 1} // ERROR "12: index v must be integer constant"
	_ = map[string]int{"a": 1, "b": 2, "a": 3} // ERROR "37: duplicate key \"a\" in map literal"
	_ = map[string]int{1} // ERROR "21: missing key in map literal"
	_ = map[string]P{"a": {1, 2}}
	_ = map[P]string{{1, 2}: "a"}
	_ = map[[]int]int{} // ERROR "10: invalid map key type []int"
	_ = int{} // ERROR "6: invalid composite literal type int"
	_ = int{1} // ERROR "6: invalid composite literal type int"
	_ = *P{} // ERROR "7: invalid operation: cannot indirect P{} (value of struct type P)"
	_ = nope{1, undef} // ERROR "6: undefined: nope" "14: undefined: undef"
	_ = [][]int{{1}, {2, 3}}
	_ = [2][]int{{1}, {"a"}} // ERROR "21: cannot use \"a\" (untyped string constant) as int value in array or slice literal"
	_ = struct{ a int }{1}
	_ = struct{ a int }{b: 1} // ERROR "22: unknown field b in struct literal of type struct{a int}"
	_ = func() {}
	_ = N{}.P.X
	_ = N{}.X
	_ = N{}.z
	_ = N{}.Name // ERROR "10: N{}.Name undefined (type N has no field or method Name, but does have field name)"
	_ = E{} == E{}
	_ = N{} == N{}
	_ = []int{} == []int{} // ERROR "6: invalid operation: []int{} == []int{} (slice can only be compared to nil)"
	_ = []int{} == nil
	_ = func() {} == nil
	_ = [1][]int{} == [1][]int{} // ERROR "6: invalid operation: [1][]int{} == [1][]int{} ([1][]int cannot be compared)"
	_ = struct{ f func() }{} == struct{ f func() }{} // ERROR "6: invalid operation: struct{f func()}{} == struct{f func()}{} (struct containing func() cannot be compared)"
	_ = P{} == Q{} // ERROR "13: invalid operation: P{} == Q{} (mismatched types P and Q)"
	_ = P{} < P{} // ERROR "6: invalid operation: P{} < P{} (operator < not defined on struct)"
	_ = &P{} == &P{}
	_ = &P{} == &Q{} // ERROR "14: invalid operation: &P{} == &Q{} (mismatched types *P and *Q)"
	_ = nil == nil // ERROR "13: invalid operation: nil == nil (operator == not defined on untyped nil)"
	_ = E{1} // ERROR "8: too many values in struct literal of type E"
	v = 1
	_ = v[0] // ERROR "7: cannot index v (variable of type int)"
	_ = P{}[0] // ERROR "9: cannot index P{} (value of struct type P)"
	_ = "abc"[1]
	_ = "abc"[5] // ERROR "12: invalid argument: index 5 out of bounds [0:3]"
	_ = "abc"[1:2]
	_ = "abc"[2:1] // ERROR "14: invalid slice indices: 1 < 2"
	_ = [3]int{}[1:] // ERROR "6: cannot slice unaddressable value [3]int{} (value of type [3]int)"
	_ = []int{1, 2}[1:5:3] // ERROR "22: invalid slice indices: 3 < 5"
	_ = (&[3]int{})[1:2:3]
	_ = (&[3]int{})[5] // ERROR "18: invalid argument: index 5 out of bounds [0:3]"
	_ = *v // ERROR "7: invalid operation: cannot indirect v (variable of type int)"
	_ = &1 // ERROR "7: invalid operation: cannot take address of 1 (untyped int constant)"
	_ = &v
	_ = &P{}.X // ERROR "7: invalid operation: cannot take address of P{}.X (value of type int)"
	_ = v.(int) // ERROR "6: invalid operation: v (variable of type int) is not an interface"
	_ = v.x // ERROR "8: v.x undefined (type int has no field or method x)"
)
