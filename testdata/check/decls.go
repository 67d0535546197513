package p

import ("unsafe"; w "unsafe")
import u "unsafe" // ERROR "8: \"unsafe\" imported as u and not used"

var a, b int = 1 // ERROR "16: assignment mismatch: 2 variables but 1 value"
var c = 1, 2 // ERROR "12: extra init expr 2"
var x1 = y1 // ERROR "5: initialization cycle for x1"
var y1 = x1
var self = self // ERROR "5: initialization cycle: self refers to itself"
var viaFunc = fn() // ERROR "5: initialization cycle for viaFunc"

func fn() int { return viaFunc }

const k1, k2 = 1 // ERROR "11: missing init expr for k2"
const kf = fn() // ERROR "12: fn() (value of type int) is not constant"
const ka []int = nil // ERROR "10: invalid constant type []int"
const kc = kc + 1 // ERROR "7: initialization cycle: kc refers to itself"

type T1 T1 // ERROR "6: invalid recursive type: T1 refers to itself"
type T2 struct{ f T3 } // ERROR "6: invalid recursive type T2"
type T3 struct{ f [2]T2 }
type OK struct {
	next *OK
	fn   func(OK) OK
	m    map[string]OK
}
type A1 = []A1 // ERROR "6: invalid recursive type: A1 refers to itself"
type Dup struct {
	a int
	a string // ERROR "2: a redeclared"
}

func (Dup) m() {}
func (Dup) m() {} // ERROR "12: method Dup.m already declared at decls.go:34:12"
func (*Dup) a() {} // ERROR "13: field and method with the same name a"
func (int) bad() {} // ERROR "7: cannot define new methods on non-local type int"
func (undefinedType) bad() {} // ERROR "7: undefined: undefinedType"
func dupParams(a int, a string) {} // ERROR "23: a redeclared in this block"
func init() int { return 1 } // ERROR "6: func init must have no arguments and no return values"

var init = 1 // ERROR "5: cannot declare init - must be func"

func dupFn() {}
func dupFn() {} // ERROR "6: dupFn redeclared in this block"

type arr [n]int // ERROR "11: undefined array length n or missing type constraint"
type arr2 [-1]int // ERROR "12: invalid array length -1 (untyped int constant)"
type arr3 [1.5]int // ERROR "12: array length 1.5 (untyped float constant) must be integer"
type arr4 [a]int // ERROR "12: invalid array length a"
type notType struct{ fn } // ERROR "22: fn (function) is not a type"

var v1 fn // ERROR "8: fn (function) is not a type"
var v2 a.b // ERROR "10: a.b is not a type"
var v3 *nope // ERROR "9: undefined: nope"
var ptr struct{ *unsafe.Pointer } // ERROR "17: embedded field type cannot be unsafe.Pointer"
var blank = _ // ERROR "13: cannot use _ as value or type"

func unused() {
	var x int // ERROR "6: declared and not used: x"
	y := 1 // ERROR "2: declared and not used: y"
	z, w := 1, 2 // ERROR "2: declared and not used: z"
	_ = w
	var q = func() { var inner int } // ERROR "6: declared and not used: q" "23: declared and not used: inner"
	type unusedType int
	const unusedConst = 1
}

func shadow(x int) (y int) {
	x := 1 // ERROR "4: no new variables on left side of :="
	{
		y := 2
		_ = y
		return // ERROR "3: result parameter y not in scope at return"
	}
	{
		var y string // ERROR "7: declared and not used: y"
		return // ERROR "3: result parameter y not in scope at return"
	}
}

var _ = w // ERROR "9: use of package w not in selector"
var _ w.POINTER // ERROR "9: undefined: w.POINTER (but have Pointer)"
