package p

import "unsafe"

type S struct{ a, b int }
type A [1 << 40][1 << 40]int

var z A

func f(p int, q *int) (r int) {
	_ = panic.x // ERROR "11: invalid use of panic (built-in) in selector expression"
	_ = (*panic)(1) // ERROR "8: invalid operation: cannot indirect panic (built-in)"
	_ = *len // ERROR "7: invalid operation: cannot indirect len (built-in)"
	_ = &len // ERROR "7: len (built-in) must be called"
	_ = -len // ERROR "7: len (built-in) must be called"
	_ = len + 1 // ERROR "6: len (built-in) must be called"
	_ = len[1] // ERROR "9: cannot index len (built-in)"
	_ = len[1:2] // ERROR "6: len (built-in) must be called"
	len() // ERROR "2: invalid operation: not enough arguments for len() (expected 1, found 0)"
	_ = len.(int) // ERROR "6: len (built-in) must be called"
	len = 1 // ERROR "2: len (built-in) must be called"
	var _ p // ERROR "8: p (parameter) is not a type"
	var _ r // ERROR "8: r (result variable) is not a type"
	var _ f // ERROR "8: f (function) is not a type"
	var _ len // ERROR "8: len (built-in function) is not a type"
	const c = 1
	var _ c // ERROR "8: c (constant) is not a type"
	var _ z // ERROR "8: z (package-level variable) is not a type"
	var _ nil // ERROR "8: nil (untyped nil) is not a type"
	var _ unsafe // ERROR "8: unsafe (package name) is not a type"
	println(S{}, "a")
	print([2]int{})
	_ = nil ^ q // ERROR "6: invalid operation: operator ^ not defined on nil (of type *int)"
	_ = nil + nil // ERROR "6: invalid operation: operator + not defined on nil"
	_ = nil == nil // ERROR "13: invalid operation: nil == nil (operator == not defined on untyped nil)"
	_ = -nil // ERROR "7: invalid operation: operator - not defined on nil"
	_ = !nil // ERROR "7: invalid operation: operator ! not defined on nil"
	_ = q + nil // ERROR "6: invalid operation: operator + not defined on q (variable of type *int)"
	_ = nil < q // ERROR "6: invalid operation: nil < q (operator < not defined on pointer)"
	_ = 1 + q // ERROR "6: invalid operation: 1 + q (mismatched types untyped int and *int)"
	_ = q == 1 // ERROR "11: invalid operation: q == 1 (mismatched types *int and untyped int)"
	_ = interface{}(1) + 1 // ERROR "6: invalid operation: interface{}(1) + 1 (mismatched types interface{} and untyped int)"
	_ = 1 + interface{}(1) // ERROR "6: invalid operation: 1 + interface{}(1) (mismatched types untyped int and interface{})"
	_ = interface{}(1) + "a" // ERROR "6: invalid operation: interface{}(1) + \"a\" (mismatched types interface{} and string)"
	_ = interface{}(1) + nil // ERROR "6: invalid operation: operator + not defined on interface{}(1) (value of type interface{})"
	_ = interface{}(1) == nil
	_ = interface{}(1) < 2 // ERROR "6: invalid operation: interface{}(1) < 2 (operator < not defined on interface)"
	_ = unsafe.Sizeof(z) // ERROR "20: z (variable of array type A) is too large"
	_ = unsafe.Alignof(z)
	var t struct {
		z A
		y int
	}
	_ = unsafe.Offsetof(t.y) // ERROR "22: t (variable of type struct{z A; y int}) is too large"
	_ = unsafe.Offsetof(t.w) // ERROR "22: invalid argument: struct{z A; y int} has no single field w"
	_ = unsafe.Offsetof(p.w) // ERROR "22: invalid argument: int has no single field w"
	_ = unsafe.Offsetof("abc"[1].w) // ERROR "22: invalid argument: byte has no single field w"
	_ = unsafe.Offsetof(f) // ERROR "22: invalid argument: f is not a selector expression"
	_ = unsafe.Offsetof(q.y) // ERROR "22: invalid argument: *int has no single field y"
	_ = S.a // ERROR "6: operand for field selector a must be value of type S"
	_ = S.c // ERROR "8: S.c undefined (type S has no field or method c)"
	var m map[string]string
	var i int // ERROR "6: declared and not used: i"
	i, s := m[1] // ERROR "5: declared and not used: s" "10: cannot use m[1] (map index expression of type string) as int value in multiple assignment" "12: cannot use 1 (untyped int constant) as string value in map index"
	var ch chan int
	var str string // ERROR "6: declared and not used: str"
	i, str = m["a"] // ERROR "11: cannot use m[\"a\"] (map index expression of type string) as int value in multiple assignment" "11: cannot use ok value of (comma, ok) expression (untyped bool value) as string value in multiple assignment"
	i, str = <-ch // ERROR "11: cannot use ok value of (comma, ok) expression (untyped bool value) as string value in multiple assignment"
	i, str = interface{}(1).(int) // ERROR "11: cannot use ok value of (comma, ok) expression (untyped bool value) as string value in multiple assignment"
	var b bool = <-ch // ERROR "6: declared and not used: b" "15: cannot use <-ch (comma, ok expression of type int) as bool value in variable declaration"
	switch interface{}(1).(type) {
	case f(): // ERROR "7: f() is not a type" "7: not enough arguments in call to f"
	case p: // ERROR "7: p (parameter) is not a type"
	case 1: // ERROR "7: 1 is not a type"
	case nil, nil: // ERROR "12: duplicate case nil in type switch"
	case len: // ERROR "7: len (built-in function) is not a type"
	case unsafe: // ERROR "7: unsafe (package name) is not a type"
	}
	1(undef) // ERROR "2: invalid operation: cannot call 1 (untyped int constant): untyped int is not a function"
	"a"(i) // ERROR "2: invalid operation: cannot call \"a\" (untyped string constant): untyped string is not a function"
	nil(i) // ERROR "2: invalid operation: cannot call nil: untyped nil is not a function"
	return
}

