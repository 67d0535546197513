// Unions, and where constraints and type parameters may stand.
package p

type MyInt int
type MyS string
type I interface{ m() }
type C interface{ comparable }
type CI interface { comparable; int }
type U1 interface{ MyInt | MyS }
type R1 = interface{ int | ~int } // ERROR "28: overlapping terms ~int and int"
type R2 interface{ ~MyInt } // ERROR "20: invalid use of ~ (underlying type of MyInt is int)"
type R3 interface{ ~I | int } // ERROR "20: invalid use of ~ (I is an interface)"
type R4 interface{ I | int } // ERROR "20: cannot use p.I in union (p.I contains methods)"
type R5 interface{ comparable | int } // ERROR "20: cannot use comparable in union"
type R6 interface{ C | int } // ERROR "20: cannot use p.C in union (p.C embeds comparable)"
type R7 interface{ CI | int }
type R8 interface{ int | int } // ERROR "26: overlapping terms int and int"
type R9 interface{ int | string | ~string | MyS } // ERROR "35: overlapping terms ~string and string" "45: overlapping terms p.MyS and ~string"
type R10[P any] interface{ P | int } // ERROR "28: term cannot be a type parameter"
type R11[P any] interface{ ~P } // ERROR "29: type in term ~P cannot be a type parameter"
type R12[P any] interface{ P } // ERROR "28: term cannot be a type parameter"
type R13 interface{ any | int }
type R14 interface{ ~error } // ERROR "21: invalid use of ~ (error is an interface)"
type R15 interface{ error | int } // ERROR "21: cannot use error in union (error contains methods)"
type R16 interface{ undefinedx | int } // ERROR "21: undefined: undefinedx"
type R17 interface{ R1 | string }
type R18 interface{ R1 | int }
type R19 interface{ struct{f int} | ~struct{f int} } // ERROR "37: overlapping terms ~struct{f int} and struct{f int}"
type R20 interface{ ~[]int | []MyInt }
type R21 interface{ *MyInt | ~*int }
type R22 interface{ MyInt | ~int } // ERROR "29: overlapping terms ~int and p.MyInt"
type R23 interface{ int; string }
type R25 interface { int | R25 } // ERROR "6: invalid recursive type: R25 refers to itself"
type R26 interface { R27 } // ERROR "6: invalid recursive type R26"
type R27 interface { R26 }
func f[P int|int](P) {} // ERROR "14: overlapping terms int and int"
func f2[P ~MyInt](P) {} // ERROR "11: invalid use of ~ (underlying type of MyInt is int)"
func f3[P I|int](P) {} // ERROR "11: cannot use p.I in union (p.I contains methods)"
func f4[P any, Q P](P) {} // ERROR "18: cannot use a type parameter as constraint"
func f5[P any, Q P|int](P) {} // ERROR "18: term cannot be a type parameter"
func f6[P any, Q ~P](P) {} // ERROR "19: type in term ~P cannot be a type parameter"
func f7[P any, Q interface{P}](P) {} // ERROR "28: term cannot be a type parameter"
func f8[P any, Q interface{*P}](P) {}
func f9[P U1](x P) { x() ; for range x {} ; make(P) } // ERROR "22: invalid operation: cannot call x (variable of type P constrained by U1): MyInt is not a function" "38: cannot range over x (variable of type P constrained by U1): MyInt and MyS have different underlying types" "50: invalid argument: cannot make P: type must be slice, map, or channel"
func f10[P R23](x P) { x.m(); _ = x + 1; var y int = x; x = 1 ; x = "" } // ERROR "26: x.m undefined (type P has no field or method m)" "35: invalid operation: x + 1 (mismatched types P and untyped int)" "46: declared and not used: y" "54: cannot use x (variable of type P constrained by R23 with empty type set) as int value in variable declaration" "61: cannot use 1 (untyped int constant) as P value in assignment" "69: cannot use \"\" (untyped string constant) as P value in assignment"
func f11[P comparable|int]() {} // ERROR "12: cannot use comparable in union"
var _ U1 // ERROR "7: cannot use type U1 outside a type constraint: interface contains type constraints"
var _ C // ERROR "7: cannot use type C outside a type constraint: interface is (or embeds) comparable"
var _ []U1 // ERROR "9: cannot use type U1 outside a type constraint: interface contains type constraints"
func _(U1) C // ERROR "8: cannot use type U1 outside a type constraint: interface contains type constraints" "12: cannot use type C outside a type constraint: interface is (or embeds) comparable"
type X struct { U1 ; f C } // ERROR "17: cannot use type U1 outside a type constraint: interface contains type constraints" "24: cannot use type C outside a type constraint: interface is (or embeds) comparable"
type Y interface { U1; m(U1) } // ERROR "26: cannot use type U1 outside a type constraint: interface contains type constraints"
type Z interface{ ~int; m() }


func _[P, Q any](x P, y Q) { _ = P(y); x = y; x = nil; x = 1; _ = x == y; var _ Q = x; var z int = x; _ = int(x); _ = P(1); _ = P(z)  } // ERROR "36: cannot convert y (variable of type Q constrained by any) to type P" "44: cannot use y (variable of type Q constrained by any) as P value in assignment" "51: cannot use nil as P value in assignment" "60: cannot use 1 (untyped int constant) as P value in assignment" "72: invalid operation: x == y (mismatched types P and Q)" "85: cannot use x (variable of type P constrained by any) as Q value in variable declaration" "100: cannot use x (variable of type P constrained by any) as int value in variable declaration" "111: cannot convert x (variable of type P constrained by any) to type int" "121: cannot convert 1 (untyped int value) to type P: P does not contain specific types" "131: cannot convert z (variable of type int) to type P"
func _[P ~int|~string, Q ~[]byte | ~[]rune](x P, y Q) { _ = P(y); _ = Q(x); _ = string(y); _ = string(x) ; _ = Q("foo"); _ = P('a'); _ = P(1.5); const c = P(1); x = 1; y = nil; x = nil ; x = 300; x += 1; x += "a"} // ERROR "63: cannot convert y (variable of type Q constrained by ~[]byte | ~[]rune) to type P: cannot convert []byte (in Q) to type int (in P)" "73: cannot convert x (variable of type P constrained by ~int | ~string) to type Q: cannot convert int (in P) to type []byte (in Q)" "140: cannot convert 1.5 (untyped float value) to type P: cannot convert 1.5 (untyped float constant) to type int (in P)" "156: P(1) (value of type P constrained by ~int | ~string) is not constant" "166: cannot use 1 (untyped int constant) as P value in assignment" "182: cannot use nil as P value in assignment" "192: cannot use 300 (untyped int constant) as P value in assignment" "197: invalid operation: x += 1 (mismatched types P and untyped int)" "205: invalid operation: x += \"a\" (mismatched types P and untyped string)"
func _[P ~int8|~int](x P) { x = 1; x = 300; x = 1.5; x = "a"; _ = x + 300; _ = x << 2; _ = -x; _ = 1 << x; _ = x > 500; _ = P(300); x = 'a'; var _ [x]int } // ERROR "40: cannot use 300 (untyped int constant) as P value in assignment" "49: cannot use 1.5 (untyped float constant) as P value in assignment" "58: cannot use \"a\" (untyped string constant) as P value in assignment" "71: cannot convert 300 (untyped int constant) to type P" "116: cannot convert 500 (untyped int constant) to type P" "127: cannot convert 300 (untyped int value) to type P: constant 300 overflows int8 (in P)" "149: invalid array length x"
type W[P any] struct { P } // ERROR "24: embedded field type cannot be a (pointer to a) type parameter"
type W2[P any] struct { *P } // ERROR "25: embedded field type cannot be a (pointer to a) type parameter"
type W3[P any] P // ERROR "16: cannot use a type parameter as RHS in type declaration"
type W4[P any] *P
type W5[P any] interface { P } // ERROR "28: term cannot be a type parameter"
type W6[P any] = P // ERROR "18: cannot use type parameter declared in alias declaration as RHS"
type W7[P any] = *P
type W8[P ~struct{f int}] struct { P } // ERROR "36: embedded field type cannot be a (pointer to a) type parameter"
func (W[P]) P() {} // ERROR "13: field and method with the same name P"
