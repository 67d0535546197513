// Constants whose value is wrong, spread arguments, cases of a switch without tag.
package p

func f0() []int
func f1() ([]int, int)

func f3() (int, []int)
type B bool
func _(b B, x int) {
	_ = append(f0(), f0()...)
	_ = append(f1())
	_ = append(f3()) // ERROR "13: invalid append: argument must be a slice; have 1st function result (value of type int)"
	_ = append(f1()...) // ERROR "6: cannot use ... with 2-valued f1()"
	_ = append(f0(), f1()) // ERROR "19: multiple-value f1() (value of type ([]int, int)) in single-value context"
	switch { case b: case x == 1: case 1: case !b: } // ERROR "16: invalid case b in switch on true (mismatched types B and bool)" "37: cannot convert 1 (untyped int constant) to type bool" "45: invalid case !b in switch on true (mismatched types B and bool)"
	switch true { case b: } // ERROR "21: invalid case b in switch on true (mismatched types B and bool)"
	switch b { case true: case x == 1: }
	switch x == x { case b: } // ERROR "23: invalid case b in switch on x == x (mismatched types B and bool)"
	f := func(a ...int) {}
	f(f1()...) // ERROR "2: cannot use ... with 2-valued f1()"
	f(f0()...)
	f(1, f0()...) // ERROR "7: too many arguments in call to f"
	f(f0()) // ERROR "4: cannot use f0() (value of type []int) as int value in argument to f"
	print(f1()...) // ERROR "2: invalid operation: invalid use of ... with built-in print"
}
const (
	c1 int8 = 300 // ERROR "12: cannot use 300 (untyped int constant) as int8 value in constant declaration (overflows)"
	c2 = c1 / 2
	c3 int = "a" // ERROR "11: cannot use \"a\" (untyped string constant) as int value in constant declaration"
	c4 = c3 + 1
	c5 = c3 + "x" // ERROR "7: invalid operation: c3 + \"x\" (mismatched types int and untyped string)"
	c6 int8 = c4 // ERROR "12: cannot use c4 (constant unknown of type int) as int8 value in constant declaration"
	c7 = c1 + int16(1) // ERROR "7: invalid operation: c1 + int16(1) (mismatched types int8 and int16)"
	c8 int8 = x // ERROR "12: undefined: x"
	c9 = c8 + 1.5 // ERROR "12: 1.5 (untyped float constant) truncated to int8"
	c10 = 1 / c1
	c11 = c1 / 0 // ERROR "13: invalid operation: division by zero"
	c12 [c1]int = 1 // ERROR "7: invalid array length c1 (constant unknown of type int8)"
)
var v [c1]int // ERROR "8: invalid array length c1 (constant unknown of type int8)"
var w int = c1 // ERROR "13: cannot use c1 (constant unknown of type int8) as int value in variable declaration"
func g[P any]() // ERROR "6: generic function is missing function body"
func (T) m[P any]() // ERROR "6: generic function is missing function body"
type T int
