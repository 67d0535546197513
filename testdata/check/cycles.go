// Declarations that need themselves, in every way.
package p

import "unsafe"

type (
	A struct { b B }
	B struct { c []A; d *B; e map[string]B; f func(A) B; g chan A }
	C [2]D // ERROR "2: invalid recursive type C"
	D struct { c C }
	E interface { F } // ERROR "2: invalid recursive type E"
	F interface { E }
	G = H // ERROR "2: invalid recursive type G"
	H = G
	I *I
	J []J
	K map[string]K
	L func(L) L
	M chan M
	N struct { N2 }
	N2 struct { *N }
	O struct { O2 } // ERROR "2: invalid recursive type O"
	O2 struct { O3 }
	O3 struct { O }
	P [len(p)]int // ERROR "2: invalid recursive type P"
	Q [unsafe.Sizeof(q)]int // ERROR "2: invalid recursive type Q"
	R = struct { r R } // ERROR "2: invalid recursive type: R refers to itself"
	S = *S // ERROR "2: invalid recursive type: S refers to itself"
	T = []T2
	T2 struct { t T }
	U interface { m(U) U }
	V interface { m() interface { V } }
	W struct { w [0]W } // ERROR "2: invalid recursive type: W refers to itself"
	X [3]*X
	Y Z // ERROR "2: invalid recursive type Y"
	Z Y
	AA BB // ERROR "2: invalid recursive type AA"
	BB CC
	CC struct { a AA }
	DD = EE
	EE struct { d *DD; e DD } // ERROR "2: invalid recursive type: EE refers to itself"
)
var p P
var q Q
var x1 = x2 // ERROR "5: initialization cycle for x1"
var x2 = x3
var x3 = x1
const c1 = c2 // ERROR "7: initialization cycle for c1"
const c2 = c1
var f1 = func() int { return f2() } // ERROR "5: initialization cycle for f1"
func f2() int { return f1() }
func f3() int { return v3 }
var v3 = f3() // ERROR "5: initialization cycle for v3"
type GG[T any] struct { a T }
type HH struct { g GG[HH] } // ERROR "6: invalid recursive type HH"
type II struct { g GG[*II] }
type JJ[T any] struct { k KK[T] } // ERROR "27: invalid recursive type KK[T]"
type KK[T any] struct { j JJ[T] }
type LL[T any] struct { l *LL[T] }
type MM[T any] interface { m(MM[T]) }
type NN[T any] = struct { n NN[T] } // ERROR "6: invalid recursive type: NN refers to itself"
func _() {
	type A struct { a A } // ERROR "7: invalid recursive type: A refers to itself"
	type B struct { b *B }
	type C [len(C{})]int // ERROR "7: invalid recursive type: C refers to itself"
	type D interface { D } // ERROR "7: invalid recursive type: D refers to itself"
	type E = E // ERROR "7: invalid recursive type: E refers to itself"
	type F struct { g GG[F] } // ERROR "7: invalid recursive type F"
	const c = c // ERROR "12: undefined: c"
	var v = v // ERROR "6: declared and not used: v" "10: undefined: v"
	f := func() { f() } // ERROR "2: declared and not used: f" "16: undefined: f"
}
type Rec1 interface{ m() interface{ Rec1 } }
type Rec2 struct{ f func(x [unsafe.Sizeof(Rec2{})]int) } // ERROR "6: invalid recursive type: Rec2 refers to itself"
type Rec3 [unsafe.Sizeof(func() Rec3 { panic(0) }())]int // ERROR "6: invalid recursive type: Rec3 refers to itself"
type Rec4 struct { a [unsafe.Sizeof((*Rec4)(nil))]int }
func (r Rec5) m() {}
type Rec5 Rec6 // ERROR "6: invalid recursive type Rec5"
type Rec6 Rec5
var _ = Rec5{}.x
var y1 Rec5
func _() { y1.m(); _ = y1 == y1; for range y1 {} ; y1.z = 1 }
