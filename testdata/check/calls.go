package p

import "unsafe"

type T struct{ x int }

func (t T) val(a int) int   { return a }
func (t *T) ptr(a int) int  { return a }
func two() (int, string)    { return 1, "" }
func none()                 {}
func vari(a int, b ...int)  {}
func takesTwo(int, string)  {}

func f(t T, p *T, pp **T, s []int, m map[string]int, i interface{ M(int) }) {
	vari() // ERROR "2: not enough arguments in call to vari"
	vari(1)
	vari(1, 2, 3)
	vari(1, s...)
	vari(1, 2, s...) // ERROR "13: too many arguments in call to vari"
	vari(s...) // ERROR "7: not enough arguments in call to vari"
	vari(1, "a") // ERROR "10: cannot use \"a\" (untyped string constant) as int value in argument to vari"
	takesTwo(two())
	takesTwo(two(), 1) // ERROR "11: multiple-value two() (value of type (int, string)) in single-value context" "18: cannot use 1 (untyped int constant) as string value in argument to takesTwo"
	vari(two()) // ERROR "7: cannot use two() (value of type string) as int value in argument to vari"
	none(1) // ERROR "7: too many arguments in call to none"
	x := none() // ERROR "2: declared and not used: x" "7: none() (no value) used as value"
	var y, z int = two() // ERROR "6: declared and not used: y" "9: declared and not used: z" "17: cannot use 2nd function result (value of type string) as int value in multiple assignment"
	_ = two() // ERROR "6: assignment mismatch: 1 variable but two returns 2 values"
	_ = none
	_ = t.val
	_ = p.val(1)
	_ = t.ptr(1)
	_ = T{}.val(1)
	_ = T{}.ptr(1) // ERROR "10: cannot call pointer method ptr on T"
	_ = pp.val(1) // ERROR "9: pp.val undefined (type **T has no field or method val)"
	_ = T.val(t, 1)
	_ = T.ptr // ERROR "8: invalid method expression T.ptr (needs pointer receiver (*T).ptr)"
	_ = (*T).ptr(p, 1)
	_ = (*T).val(p, 1)
	_ = T.nope // ERROR "8: T.nope undefined (type T has no field or method nope)"
	_ = t.nope // ERROR "8: t.nope undefined (type T has no field or method nope)"
	_ = t.X // ERROR "8: t.X undefined (type T has no field or method X, but does have field x)"
	_ = t.Val // ERROR "8: t.Val undefined (type T has no field or method Val, but does have method val)"
	i.M(1)
	i.N(1) // ERROR "4: i.N undefined (type interface{M(int)} has no field or method N)"
	t.val // ERROR "2: t.val (value of type func(a int) int) is not used"
	t.val(1)
	1() // ERROR "2: invalid operation: cannot call 1 (untyped int constant): untyped int is not a function"
	"a"() // ERROR "2: invalid operation: cannot call \"a\" (untyped string constant): untyped string is not a function"
	len() // ERROR "2: invalid operation: not enough arguments for len() (expected 1, found 0)"
	len(1) // ERROR "6: invalid argument: 1 (untyped int constant) for built-in len"
	len(s, s) // ERROR "2: invalid operation: too many arguments for len(s, s) (expected 1, found 2)"
	_ = len(s)
	_ = cap(m) // ERROR "10: invalid argument: m (variable of type map[string]int) for built-in cap"
	_ = cap("a") // ERROR "10: invalid argument: \"a\" (untyped string constant) for built-in cap"
	append(s, 1) // ERROR "2: append(s, 1) (value of type []int) is not used"
	_ = append() // ERROR "6: invalid operation: not enough arguments for append() (expected 1, found 0)"
	_ = append(1, 2) // ERROR "13: invalid append: argument must be a slice; have 1 (untyped int constant)"
	_ = append(s, "a") // ERROR "16: cannot use \"a\" (untyped string constant) as int value in argument to append"
	_ = append(s, s...)
	_ = append(s, s) // ERROR "16: cannot use s (variable of type []int) as int value in argument to append"
	_ = append([]byte{}, "abc"...)
	_ = append(s, "abc"...) // ERROR "16: cannot use \"abc\" (untyped string constant) as []int value in argument to append"
	copy(s, s)
	copy(s, "a") // ERROR "7: invalid copy: arguments s (variable of type []int) and \"a\" (untyped string constant) have different element types int and byte"
	copy(s) // ERROR "2: invalid operation: not enough arguments for copy(s) (expected 2, found 1)"
	_ = copy([]byte{}, "abc")
	_ = make([]int, 1, 2)
	_ = make([]int, 2, 1) // ERROR "18: invalid argument: length and capacity swapped"
	_ = make([]int, 1, 2, 3) // ERROR "6: invalid operation: make([]int, 1, 2, 3) expects 2 or 3 arguments; found 4"
	_ = make(int) // ERROR "11: invalid argument: cannot make int: type must be slice, map, or channel"
	_ = make(1) // ERROR "11: 1 is not a type"
	_ = new(int)
	_ = new(1)
	_ = new() // ERROR "6: invalid operation: not enough arguments for new() (expected 1, found 0)"
	_ = new(int, int) // ERROR "6: invalid operation: too many arguments for new(int, int) (expected 1, found 2)"
	delete(m, 1) // ERROR "12: cannot use 1 (untyped int constant) as string value in argument to delete"
	delete(m, "a")
	delete(s, 1) // ERROR "9: invalid argument: s (variable of type []int) is not a map"
	clear(m)
	clear(1) // ERROR "8: invalid argument: cannot clear 1 (untyped int constant): argument must be (or constrained by) map or slice"
	_ = min(1, 2.5)
	_ = max("a", "b")
	_ = min(s, s) // ERROR "10: invalid argument: s (variable of type []int) cannot be ordered"
	panic() // ERROR "2: invalid operation: not enough arguments for panic() (expected 1, found 0)"
	panic(1, 2) // ERROR "2: invalid operation: too many arguments for panic(1, 2) (expected 1, found 2)"
	print(1, "a", none)
	println(two())
	println(nil) // ERROR "10: use of untyped nil in argument to built-in println"
	_ = println // ERROR "6: println (built-in) must be called"
	_ = unsafe.Sizeof(t)
	_ = unsafe.Offsetof(t.x)
	_ = unsafe.Offsetof(t) // ERROR "22: invalid argument: t is not a selector expression"
	_ = unsafe.Nope // ERROR "13: undefined: unsafe.Nope"
	_ = unsafe.Pointer(1) // ERROR "21: cannot convert 1 (untyped int constant) to type unsafe.Pointer"
	_ = int(t) // ERROR "10: cannot convert t (variable of struct type T) to type int"
	_ = int() // ERROR "6: missing argument in conversion to int"
	_ = int(1, 2) // ERROR "13: too many arguments in conversion to int"
	_ = []int(nil)
	_ = (*T)(nil)
	_ = T(nil) // ERROR "8: cannot convert nil to type T"
	_ = func(a int) int { return a }(1)
	_ = func(a int) int { return a }
	go none()
	go none // ERROR "5: expression in go must be function call"
	defer two()
	defer recover()
	defer len(s) // ERROR "8: defer discards result of len(s) (value of type int)"
}
