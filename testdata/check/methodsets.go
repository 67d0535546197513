// Method sets, assertions, embedding, receivers.
package p

import "unsafe"

type I interface{ M(); N(int) string }
type J interface{ I; O() }
type K interface{ m() }
type V struct{}
func (V) M() {}
func (*V) N(int) string { return "" }
type W struct{}
func (W) M(int) {}
type X struct{ V; *W }
type Y struct{ I }
type Z struct{ *Y; N int }
type Low struct{}
func (Low) m() {}
func (Low) n(int) string { return "" }
type Up struct{}
func (Up) m() {}
type PV *V
type A1 = V
type A2 = *A1
type F struct { M int; N func(int) string }
type Rec interface { Self() Rec }
type R1 struct{}
func (R1) Self() R1 { return R1{} }
func _(i I, j J, k K, v V, pv *V, w W, x X, y Y, z Z, l Low, u Up, pp PV, ppv **V, pi *I, e error, a interface{}, f F) {
	i = v // ERROR "6: cannot use v (variable of struct type V) as I value in assignment: V does not implement I (method N has pointer receiver)"
	i = pv
	i = w // ERROR "6: cannot use w (variable of struct type W) as I value in assignment: W does not implement I (wrong type for method M)"
	i = x // ERROR "6: cannot use x (variable of struct type X) as I value in assignment: X does not implement I (ambiguous selector X.M)"
	i = &x // ERROR "6: cannot use &x (value of type *X) as I value in assignment: *X does not implement I (ambiguous selector *X.M)"
	i = y
	i = z // ERROR "6: cannot use z (variable of struct type Z) as I value in assignment: Z does not implement I (Z.N is a field, not a method)"
	i = &z // ERROR "6: cannot use &z (value of type *Z) as I value in assignment: *Z does not implement I (*Z.N is a field, not a method)"
	i = l // ERROR "6: cannot use l (variable of struct type Low) as I value in assignment: Low does not implement I (missing method M)"
	i = pp // ERROR "6: cannot use pp (variable of pointer type PV) as I value in assignment: PV does not implement I (missing method M)"
	i = ppv // ERROR "6: cannot use ppv (variable of type **V) as I value in assignment: **V does not implement I (missing method M)"
	i = pi // ERROR "6: cannot use pi (variable of type *I) as I value in assignment: *I does not implement I (type *I is pointer to interface, not interface)"
	i = f // ERROR "6: cannot use f (variable of struct type F) as I value in assignment: F does not implement I (F.M is a field, not a method)"
	i = j
	j = i // ERROR "6: cannot use i (variable of interface type I) as J value in assignment: I does not implement J (missing method O)"
	j = i.(J)
	_ = i.(V) // ERROR "6: impossible type assertion: i.(V)"
	_ = i.(*V)
	_ = i.(W) // ERROR "6: impossible type assertion: i.(W)"
	_ = i.(K)
	_ = k.(Low)
	_ = k.(*Up)
	_ = v.(I) // ERROR "6: invalid operation: v (variable of struct type V) is not an interface"
	_ = pi.(V) // ERROR "6: invalid operation: pi (variable of type *I) is not an interface"
	_ = e.(int) // ERROR "6: impossible type assertion: e.(int)"
	_ = a.(undefinedT) // ERROR "9: undefined: undefinedT"
	_, ok := a.(V) // ERROR "5: declared and not used: ok"
	ok = 1 // ERROR "7: cannot use 1 (untyped int constant) as bool value in assignment"
	switch t := i.(type) { case V: case *V: t.M(); case W: case nil: case K: case int: case *V: default: _ = t } // ERROR "30: impossible type switch case: V" "54: impossible type switch case: W" "80: impossible type switch case: int" "90: duplicate case *V in type switch"
	switch i.(type) { case I, J, error: }
	switch v.(type) {} // ERROR "9: v (variable of struct type V) is not an interface"
	switch t := a.(type) { case int: } // ERROR "9: t declared and not used"
	switch t := a.(type) { case int, string: var _ int = t } // ERROR "55: cannot use t (variable of type interface{}) as int value in variable declaration: need type assertion"
	v.N(1)
	V{}.N(1) // ERROR "6: cannot call pointer method N on V"
	V.N(v, 1) // ERROR "4: invalid method expression V.N (needs pointer receiver (*V).N)"
	(*V).N(pv, 1)
	(*V).M(pv)
	I.M(v) // ERROR "6: cannot use v (variable of struct type V) as I value in argument to I.M: V does not implement I (method N has pointer receiver)"
	I.N(pv, "x") // ERROR "10: cannot use \"x\" (untyped string constant) as int value in argument to I.N"
	i.M(1) // ERROR "6: too many arguments in call to i.M"
	i.m() // ERROR "4: i.m undefined (type I has no field or method m, but does have method M)"
	pi.M() // ERROR "5: pi.M undefined (type *I is pointer to interface, not interface)"
	ppv.M() // ERROR "6: ppv.M undefined (type **V has no field or method M)"
	pp.M() // ERROR "5: pp.M undefined (type PV has no field or method M)"
	x.M() // ERROR "4: ambiguous selector x.M"
	z.N(1) // ERROR "2: invalid operation: cannot call z.N (variable of type int): int is not a function"
	y.Z() // ERROR "4: y.Z undefined (type Y has no field or method Z)"
	x.V.N(1)
	f.M() // ERROR "2: invalid operation: cannot call f.M (variable of type int): int is not a function"
	f.N(1) // ERROR "6: too many arguments in call to f.N"
	l.M() // ERROR "4: l.M undefined (type Low has no field or method M, but does have method m)"
	l.N(1) // ERROR "4: l.N undefined (type Low has no field or method N, but does have method n)"
	pv.X = 1 // ERROR "5: pv.X undefined (type *V has no field or method X)"
	var _ Rec = R1{} // ERROR "14: cannot use R1{} (value of struct type R1) as Rec value in variable declaration: R1 does not implement Rec (wrong type for method Self)"
	var _ A1 = *pv
	var _ A2 = v // ERROR "13: cannot use v (variable of struct type V) as A2 value in variable declaration"
	_ = i == v // ERROR "11: invalid operation: i == v (mismatched types I and V)"
	_ = i == pv
	_ = v == pv // ERROR "11: invalid operation: v == pv (mismatched types V and *V)"
	_ = a == f // ERROR "11: invalid operation: a == f (struct containing func(int) string cannot be compared)"
	_ = f == f // ERROR "6: invalid operation: f == f (struct containing func(int) string cannot be compared)"
	_ = k == i // ERROR "11: invalid operation: k == i (mismatched types K and I)"
	_ = map[F]int{} // ERROR "10: invalid map key type F"
	_ = map[I]int{v: 1, pv: 2} // ERROR "16: cannot use v (variable of struct type V) as I value in map literal: V does not implement I (method N has pointer receiver)"
	_ = X{V: v, W: nil, M: 1} // ERROR "22: unknown field M in struct literal of type X"
	_ = Z{Y: nil, M: nil} // ERROR "16: M is not a field"
	_ = X{v, nil, 1} // ERROR "16: too many values in struct literal of type X"
	_ = X{v} // ERROR "9: too few values in struct literal of type X"
	_ = &I{} // ERROR "7: invalid composite literal type I"
	_ = []I{v, pv, nil, 1} // ERROR "10: cannot use v (variable of struct type V) as I value in array or slice literal: V does not implement I (method N has pointer receiver)" "22: cannot use 1 (constant of type int) as I value in array or slice literal: int does not implement I (missing method M)"
	_ = unsafe.Sizeof(i) + unsafe.Offsetof(x.W) + unsafe.Alignof(v) // ERROR "41: invalid argument: x.W is a method value"
	var c chan<- I = make(chan I)
	c <- v // ERROR "7: cannot use v (variable of struct type V) as I value in send: V does not implement I (method N has pointer receiver)"
	c <- pv
	<-c // ERROR "4: invalid operation: cannot receive from send-only channel chan<- I c (variable of type chan<- I)"
	for range c {} // ERROR "12: cannot range over c (variable of type chan<- I): receive from send-only channel chan<- I"
	func(I, ...J) {}(pv, i) // ERROR "23: cannot use i (variable of interface type I) as J value in argument to func(I, ...J) {}: I does not implement J (missing method O)"
	func(...I) {}(pv, w) // ERROR "20: cannot use w (variable of struct type W) as I value in argument to func(...I) {}: W does not implement I (wrong type for method M)"
	func(...I) {}([]I{}...)
	func(...I) {}([]*V{}...) // ERROR "16: cannot use []*V{} (value of type []*V) as []I value in argument to func(...I) {}"
}
func (I) bad() {} // ERROR "7: invalid receiver type I (pointer or interface type)"
func (PV) bad() {} // ERROR "7: invalid receiver type PV (pointer or interface type)"
func (*PV) bad2() {} // ERROR "8: invalid receiver type PV (pointer or interface type)"
func (A2) good() {}
func (**V) bad3() {} // ERROR "8: invalid receiver type **V"
func (v V) M() {} // ERROR "12: method V.M already declared at methodsets.go:10:10"
func (x X) W() {} // ERROR "12: field and method with the same name W"
func (f F) N() {} // ERROR "12: field and method with the same name N"
func (int) bad4() {} // ERROR "7: cannot define new methods on non-local type int"
func (unsafe.Pointer) bad5() {} // ERROR "7: cannot define new methods on non-local type unsafe.Pointer"
func (undefT) bad6() {} // ERROR "7: undefined: undefT"
func ([]int) bad7() {} // ERROR "7: invalid receiver type []int"
type D1 interface { M(); M() } // ERROR "26: duplicate method M"
type D2 interface { I; M(int) } // ERROR "21: duplicate method M"
type D3 interface { I; J; K }
type D4 interface { int }
type D5 struct { I; I } // ERROR "21: I redeclared"
type D6 struct { *I } // ERROR "18: embedded field type cannot be a pointer to an interface"
