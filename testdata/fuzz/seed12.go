// run

package main

import (
	"fmt"
	"unsafe"
)

type Integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

type Number interface {
	Integer | ~float32 | ~float64
}

type Box[T any] struct {
	Value T
	Count int
	List  []T
}

func (b Box[T]) Get() T {
	if b.Count > 0 {
		return b.List[b.Count-1]
	}
	return b.Value
}

func (b *Box[T]) Put(v T) int {
	if b.Count < 10 {
		b.List = append(b.List[:b.Count:b.Count], v)
		b.Count++
	}
	return b.Count
}

func (b Box[T]) Nth(i int) T { return At(b.List, i) }

type Failure struct {
	Code int
	Text string
}

func (f Failure) Error() string { return Clip("failure " + f.Text) }

var (
	Gint       int        = -12345
	Gint8      int8       = 100
	Gint16     int16      = -30000
	Gint32     int32      = 1 << 30
	Gint64     int64      = -1 << 62
	Guint      uint       = 77
	Guint8     uint8      = 200
	Guint16    uint16     = 65535
	Guint32    uint32     = 1<<31 + 5
	Guint64    uint64     = 1<<63 + 9
	Guintptr   uintptr    = 4096
	Gfloat32   float32    = 1.1
	Gfloat64   float64    = -2.7e10
	Gcomplex64  complex64  = 1 + 2i
	Gcomplex128 complex128 = -3.5 + 0.25i
	Gstring    string     = "global"
	Gbool      bool       = true
)

func Mix(h, v uint64) uint64 {
	h = (h ^ v) * 0x9e3779b97f4a7c15
	return h ^ h>>29
}

func MixString(h uint64, s string) uint64 {
	h = Mix(h, uint64(len(s)))
	for i := 0; i < len(s); i++ {
		h = Mix(h, uint64(s[i]))
	}
	return h
}

func Bits(x float64) uint64 {
	if x != x {
		return 1
	}
	return *(*uint64)(unsafe.Pointer(&x))
}

func Clamp(x, low, high float64) float64 {
	if x >= low && x <= high {
		return x
	}
	return low
}

func Clip[S ~string](s S) S {
	if len(s) > 48 {
		return s[:24] + s[len(s)-8:]
	}
	return s
}

func Cl[S ~[]E, E any](s S) S { return append(S(nil), s...) }

func Ptr[T any](v T) *T { return &v }

func Same[T comparable](a, b T) bool { return a == b }

func At[S ~[]E, E any](s S, i int) E {
	if i >= 0 && i < len(s) {
		return s[i]
	}
	var zero E
	return zero
}

func AtString[S ~string](s S, i int) uint8 {
	if uint(i) < uint(len(s)) {
		return s[i]
	}
	return 0
}

func Sub[S ~string](s S, i, j int) S {
	if i < 0 || i > len(s) {
		i = 0
	}
	if j < i || j > len(s) {
		j = len(s)
	}
	return s[i:j]
}

func Part[S ~[]E, E any](s S, i, j int) S {
	if 0 <= i && i <= j && j <= len(s) {
		return Cl(s[i:j])
	}
	return nil
}

func Count[T Integer](n T) func(func(T, T) bool) {
	return func(yield func(T, T) bool) {
		for i := T(0); i < n && yield(i, n-i); i++ {
		}
	}
}

func Each[S ~[]E, E any](s S) func(func(int, E) bool) {
	return func(yield func(int, E) bool) {
		for i, v := range s {
			if !yield(i, v) {
				return
			}
		}
	}
}

func Backward[S ~[]E, E any](s S) func(func(int, E) bool) {
	return func(yield func(int, E) bool) {
		defer func() { Gint ^= 3 }()
		for i := len(s) - 1; i >= 0; i-- {
			if !yield(i, s[i]) {
				break
			}
		}
	}
}

func DumpNothing[T any](h uint64, d int, v T) uint64 { return h }

func Report(label string) { Show(label, recover()) }

func Show(label string, r any) {
	switch x := r.(type) {
	case nil:
		println(label, "no panic")
	case error:
		println(label, "error:", x.Error())
	case string:
		println(label, "string:", x)
	case int:
		println(label, "int:", x)
	case bool, float32, complex64:
		println(label, "a small one")
	case uint8, uint16, uint32, uint64, int8, int16, int32, int64, uint, uintptr:
		println(label, "another integer")
	default:
		println(label, "something else")
	}
}

type I0 interface {
	M1(bool) complex128
	M2(float64) uint32
}

type I1 interface {
	M4() int
}

type I2 interface {
	M1(bool) complex128
}

type N0 float64

type N1 string

type S0 struct {
}

type S1 struct {
	F1 N1
	F2 map[int]bool
	F3 int
	F4 N1
	F5 uintptr
	F6 N1
}

type S2 struct {
	S1
	F7 uint64
	F8 uint16
}

type A0 [7]N0

type A1 []any

var g29 []*int8 = []*int8{}
var g30 S0 = S0{}
var g31 string = any(Gstring).(string)
var g32 complex128 = func() complex128 { if Guint8 <= Guint8 { return -Gcomplex128 }; return complex128(Gcomplex64) - -Gcomplex128 }()

func Pure0(p0 []map[string]N1, p1 Box[int], p2 []*int64, p3 S2) int8 {
	p0 = Cl(p0)
	{
		for k1, v2 := range p2 {
			_, _ = k1, v2
			v2 = Ptr(max(Gint64, Gint64) * (66 + Gint64))
		}
		p1 = Box[int]{Value: p1.Count, Count: 67}
	}
	p3 = p3
	for i3 := int(0); i3 < 2; i3 += 1 {
		p3 = p3
	}
	var v4 N0 = 321.692
	_ = v4
	for k5, v6 := range p2 {
		_, _ = k5, v6
		v6 = Ptr(max(int64(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)), int64(Gint64)))
	}
	p3 = p3
	return int8(Guint8)
}

func Pure1(p0 S2, p1 N1) string {
	var v7 A1 = A1{}
	_ = v7
	v7 = Cl(v7)
	p1, p1 = p1, p1
	v7 = Cl(v7)
	if ([4]uint64{Guint64, 0, 18, Guint64}[uint(Gint)%4] == Guint64 &^ 0) {
		p1 += Clip(p1 + p1)
		p1 = Clip(p1)
		p1 = N1(Gstring)
		L2:
		for k8, v9 := range v7 {
			_, _ = k8, v9
			if i10 := k8; len(v7) > 3 {
				v11 := v7[i10&3]
				_ = v11
				if Clip(Gstring + (Gstring + (Gstring + Gstring))) <= Sub(Gstring, i10, i10) {
					break L2
				}
			}
			var v12 *float64 = Ptr(float64(1e-300))
			_ = v12
		}
	} else {
	}
	return Clip(Sub(Gstring, Gint, -9223372036854775808) + Sub(Gstring, Gint, Gint))
}

func Pure2(p0 map[int]N1, p1 map[uint16]N0, p2 S0, p3 S2) string {
	p3.F7 ^= Guint64
	for i13 := 0; i13 < 4; i13++ {
		i14 := 0
		for (Guint - Guint <= Guint ^ Guint) && i14 < 2 {
			i14++
			v15 := A1{N1(Gstring), Gfloat32 * Gfloat32, p2, Guint32 << Guint16}
			_ = v15
			p3.S1 = S1{F1: p0[^i13], F3: i13, F4: "hello", F5: 9, F6: "\xe4\xb8"}
			p3.S1 = S1{F2: map[int]bool{97: Gbool}, F3: i13 >> (Gint8&15), F6: Clip(p0[any(i13).(int)] + (p0[i14 - i14] + "\x00\xff"))}
		}
	}
	switch Guint64 / (Guint64 | 1) - uint64(Guint16) {
	case 17592186044417:
		p3 = S2{S1: S1{F1: p3.S1.F6, F3: 19, F4: "go", F5: Guintptr, F6: "a"}, F7: (Guint64 >> 41 & 51), F8: Guint16}
	case 1, Guint64:
		var v16 float32 = float32(uint(Gint)) - float32(Guint16)
		_ = v16
	case 0:
		p1 = make(map[uint16]N0)
	case 75:
		if i17 := Gint + (Gint & -Gint); uint(i17) < uint(len(p0[Gint])) {
			v18 := p0[Gint][i17]
			_ = v18
			v18 |= any(v18 &^ Guint8).(uint8)
		}
		for i19 := int32(7); i19 > 0; i19-- {
			p3 = S2{F7: Guint64, F8: Guint16}
			p2 = S0{}
		}
	}
	p0 = p0
	p0 = map[int]N1{}
	var v20 int16 = Gint16
	_ = v20
	return Clip(string(rune(Guint32)) + (Gstring + (Gstring + Clip(Gstring + "a longer string of thirty-two ch." + "hello"))))
}

func Gen0[T0 Integer](p0 T0, p1 T0, p2 int16, p3 float64) T0 {
	p3 = float64(Gint16 << Guintptr) * float64(Gfloat32 - Gfloat32)
	i21 := 0
	for ((Gint8 >= Gint8 && struct{ a int; b bool }{2, Gbool}.b)) && i21 < 2 {
		i21++
		var v22 T0
		_ = v22
		v22 = v22
		switch v23 := i21 | i21; v23 > 1 && Same(Gstring, Gstring) {
		case Gbool:
			v24 := int16(Gint8) + int16(int8(p2))
			_ = v24
			fallthrough
		case bool(Gint32 > Gint32 - 22):
			p2 = p2
			p2 >>= (Guint8 % 16)
			fallthrough
		case bool(Guint32 + Guint32 != Guint32):
			v22 = v22
			fallthrough
		default:
			var v25 A1 = A1{Gfloat32, Gstring}
			_ = v25
		}
	}
	p3 = 0.1
	p2 = (func() int16 { if Gbool { return Gint16 }; return p2 }() * func() int16 { if Gbool { return Gint16 }; return p2 }() - func() int16 { if Gbool { return Gint16 }; return p2 }())
	return p0 >> Guint8
}

func Gen1[T1 Number](p0 T1, p1 T1, p2 T1) T1 {
	if Gbool {
		p2 = 5 - p2
	} else if Gfloat64 > Gfloat64 - Gfloat64 {
		p2 = (p2 - p2 / (p2*p2 + 1)) * (p1 - (p2 + p2))
	} else {
		p1 = 2
		p1 = p0
	}
	for k26, v27 := range Gstring {
		_, _ = k26, v27
		k26 = int(Gint16) << (Gint8&63)
	}
	var v28 I1 = &S1{F1: "zz", F2: map[int]bool{}, F3: 90, F4: "\xe4\xb8", F5: Guintptr, F6: "\xe4\xb8"}
	_ = v28
	p0 = 127
	p0 += p2
	p2 = p2
	return p2
}

func (r N0) M0(p0 uint32, p1 uint64) int32 {
	switch min(Gfloat32 * Gfloat32, Gfloat32 * 0) {
	case 1e20:
		var v33 string = [4]string{g31, g31, Clip(g31 + Gstring + Gstring), g31}[Gint16&3]
		_ = v33
	}
	return int32(len(g31))
}

func (r N0) M3(p0 float32, p1 uint16) complex64 {
	i34 := 0
	for {
		if i34++; i34 > 5 {
			break
		}
		p1 = uint16(Guint8) & ((61 - p1 + p1) * (Guint16 | 37))
	}
	return Gcomplex64
}

func (r *N1) M4() int {
	if -1 | Gint >= Gint % (Gint | 1) {
		v35 := make(A1, 3)
		_ = v35
		g32 = struct{ a int; b complex128 }{7, -(g32 + complex128(16777217 + 0.1i))}.b
	} else if !(Gint32 == Gint32) {
		Guint16 &= Guint16
	} else {
		Guint32 = uint32(uint32(len(g29)) - any(Guint32).(uint32))
	}
	Gfloat64 = float64(-Guint32)
	(*r) = N1(Gstring)
	return int(Gint64) - Gint
}

func (r *N1) M5(p0 int, p1 string) float32 {
	Guint32 = 83
	Guint -= min(any(Guint).(uint), Guint % 662403987206, Guint)
	var v36 N1
	_ = v36
	return -Gfloat32
}

func (r *N1) M1(p0 bool) complex128 {
	Gcomplex128 = complex128(Gcomplex64 * Gcomplex64 * -Gcomplex64)
	var v37 bool
	_ = v37
	i38 := 0
	for (p0 == (`raw \n` == g31)) && i38 < 7 {
		i38++
		v37 = (^Gint32 + (Gint32 ^ Gint32 + (Gint32 & Gint32 * (Gint32 & Gint32 + Gint32 / (Gint32 | 1) | Gint32 % -252) & Gint32 | Gint32)) & (int32(Clamp(float64(Gfloat32), -2147483648, 2147483647)) | (Gint32 | Gint32)) - Gint32 * Gint32 - Gint32) &^ (Gint32 - -266) < int32([4]uint16{Guint16, Guint16, Guint16, Guint16}[Gint8&3])
		p0 = int64(Gint16) != Gint64
		g30 = g30
	}
	Guint8 &^= min(uint8(Clamp(float64(Gfloat64), 0, 255)), uint8(Guint16))
	return Gcomplex128
}

func (r N1) M2(p0 float64) uint32 {
	p0 = float64(Gint32) / (Gfloat64 / p0)
	return uint32(Guint16) << 23
}

func (r *S0) M0(p0 uint32, p1 uint64) int32 {
	if -Gint16 >= any(Gint16).(int16) {
		Gcomplex128, g32 = g32, Gcomplex128
		Gint64 = Gint64
		g29 = Cl(g29)
	}
	Guintptr = Guintptr
	Gcomplex64 = -(any(Gcomplex64).(complex64) / (Gcomplex64 + Gcomplex64))
	return Gint32
}

func (r *S0) M1(p0 bool) complex128 {
	Gint /= Gint | 1
	return complex(struct{ a int; b float64 }{0, Gfloat64}.b, float64(Gfloat32))
}

func (r S0) M2(p0 float64) uint32 {
	var v39 S0
	_ = v39
	v39 = S0{}
	return (Guint32 - 73) * (Guint32 & Guint32)
}

func (r S0) M4() int {
	var v40 N1 = "hello"
	_ = v40
	r = r
	v40 = Clip(v40 + (N1(any(Gstring).(string)) + Sub(v40, Gint, len(v40))))
	return Gint
}

func (r *S1) M0(p0 uint32, p1 uint64) int32 {
	var v41 S1 = S1{F1: Clip(N1(Gstring) + "hello" + "\U0001F600!"), F3: int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)), F4: N1(g31), F5: 0 ^ Guintptr, F6: "0123456789abcdef"}
	_ = v41
	(*r).F4 += "a"
	(*r).F4 = Clip((*r).F4)
	Gbool = Gen0[uint8](Guint8 / (Guint8 | 1), 0, Gint16 ^ 32767, real(Gcomplex128)) != uint8(len(Gstring)) << (Gint << Guint&127)
	return Gint32
}

func (r S1) M2(p0 float64) uint32 {
	var v42 A0 = A0{517.636, 0x1.cd74d5p-2, 0.1, 0.1, 1e-300, 0.1, 0.744}
	_ = v42
	var v43 I2 = &S0{}
	_ = v43
	p0, v43 = [4]float64{p0, p0, 207.895, p0}[Guint64&3] - [4]float64{Gfloat64, p0, Gfloat64, 16777217}[Gint32&3], Ptr(N1("a"))
	return Guint32 + 2 + (Guint32 + Guint32)
}

func (r *S1) M4() int {
	if Gfloat32 != Gfloat32 != false {
		return int(Gint64 & Gint64)
	}
	return (Gint - Gint) * Gint
}

func (r S1) M5(p0 int, p1 string) float32 {
	r = r
	r.F1 = N1(Clip(g31 + (g31 + (Sub(p1, Gint, Gint) + Sub(p1, p0, Gint)))))
	if Gbool {
		p1 = p1
	}
	p0 = struct{ a int; b int }{1, -(Gint - p0)}.b
	return max(Gfloat32, float32(Gfloat64))
}

func (r *S2) M0(p0 uint32, p1 uint64) int32 {
	Gbool = g29 == nil
	return 2147483647 * Gint32
}

func (r *S2) M1(p0 bool) complex128 {
	Gcomplex128 = complex(Gfloat64, Gfloat64)
	Gint8, (*r) = Gint8 + Gint8, S2{F7: Guint64, F8: Guint16}
	Gint64 = -Gint64 * Gint64 * int64(Gint16 >> 6)
	{
		Gcomplex128 = Gcomplex128 * complex128(Gcomplex64) - g32 / g32 * [4]complex128{complex128(786.89 + 1e-300i), g32, g32, Gcomplex128}[Gint8&3]
		g32 = complex128(any(Gcomplex64).(complex64)) * complex(Gfloat64, 1e-300 * Gfloat64)
		g30 = g30
	}
	return (g32 + g32) * (complex128(1e-300 + 1e-300i) - g32)
}

func (r S2) M2(p0 float64) uint32 {
	r = r
	p0 *= -(Gfloat64 / p0)
	return [4]uint32{uint32(len(g31)), uint32(len(g29)), Guint32 << (Gint16&63), [4]uint32{Guint32, Guint32, Guint32, Guint32}[Gint32&3]}[Guint32&3]
}

func Pure8(p0 bool, p1 N0, p2 float32, p3 string) float64 {
	p0 = max(0, Guint32) * S0.M2(g30, Gfloat64) < Guint32 / (Guint32 | 1) >> Guint
	p3 += p3
	p3 = Clip(p3)
	p3 = Pure2(map[int]N1{}, map[uint16]N0{}, S0{}, S2{F7: Guint64, F8: 6})
	p2 = (Gfloat32 + Gfloat32 - max(Gfloat32, Gfloat32)) * -p2
	p3 = Sub(Clip(Gstring + p3 + "\U0001F600!"), Gint, Gint)
	p2 = Gfloat32
	var v44 N0 = N0(Guint16) / (p1 * p1) * (p1 / (p1 * 0.1))
	_ = v44
	return Gen1[float64](1, Gfloat64, Gfloat64) / -Gfloat64
}

func Pure9(p0 S2, p1 []S1, p2 map[string]int) uint {
	p2 = p2
	p2 = map[string]int{" ": Gint, "a": int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)), "Z": len(g31)}
	p2 = map[string]int{"zz": Gint * ((Gint - (Gint * Gint - (Gint - p2[Sub(Gstring, Gint, 0)] + (Gint + (int(Guintptr) | p2[string(rune(Gint16))] + (Gint ^ Gint)))) & Gint)) * S0.M4(g30) | Gint &^ Gint), "\U0001F600!": Gint, "\x00\xff": func() int { if (func() bool { if !Gbool { return Gbool }; return Gbool }()) { return ((Gint ^ Gint) & (Gint | Gint) &^ Gint) }; return len(p0.S1.F1) }()}
	p2 = map[string]int{}
	return Guint + Guint + 757356272062
}

//go:noinline
func Pure10(p0 float64, p1 S0, p2 N1, p3 int16, p4 int, p5 int, p6 N0, p7 string, p8 N1, p9 bool) string {
	p5 = any(len(p8)).(int)
	return func() string { if !p9 { return Clip(Gstring + (p7 + "αβγ") + "\x00\xff") }; return Clip(g31 + (g31 + p7)) }()
}

func Idiom0(a, b float32) uint64 {
	x0 := a*2 + b - float32(73)
	x1 := a*3 + b - float32(6)
	x2 := a*4 + b - float32(44)
	x3 := a*5 + b - float32(55)
	x4 := a*6 + b - float32(2)
	x5 := a*7 + b - float32(56)
	x6 := a*8 + b - float32(84)
	x7 := a*9 + b - float32(77)
	x8 := a*10 + b - float32(69)
	x9 := a*11 + b - float32(41)
	x10 := a*12 + b - float32(15)
	x11 := a*13 + b - float32(78)
	x12 := a*14 + b - float32(46)
	x13 := a*15 + b - float32(70)
	x14 := a*16 + b - float32(99)
	x15 := a*17 + b - float32(12)
	x16 := a*18 + b - float32(70)
	for i := 0; i < 9; i++ {
		x0 = x5 - x7
		x1 = x13 - x15
		x2 = x2 + x14
		x3 = x5 - x6
		x4 = x2 - x7
		x5 = x16 + x11
		x6 = x0 * x12 + a
		x7 = x9 + x4
		x8 = x13 * x12
		x9 = x4 - x0
		x10 = x2 + x6
		x11 = x13 - x7
		x12 = x8 + x7 + a
		x13 = x1 * x10
		x14 = x11 + x11 + a
		x15 = x13 * x4 + a
		x16 = x9 - x5
	}
	h := uint64(0)
	h = Mix(h, Bits(float64(x0)))
	h = Mix(h, Bits(float64(x1)))
	h = Mix(h, Bits(float64(x2)))
	h = Mix(h, Bits(float64(x3)))
	h = Mix(h, Bits(float64(x4)))
	h = Mix(h, Bits(float64(x5)))
	h = Mix(h, Bits(float64(x6)))
	h = Mix(h, Bits(float64(x7)))
	h = Mix(h, Bits(float64(x8)))
	h = Mix(h, Bits(float64(x9)))
	h = Mix(h, Bits(float64(x10)))
	h = Mix(h, Bits(float64(x11)))
	h = Mix(h, Bits(float64(x12)))
	h = Mix(h, Bits(float64(x13)))
	h = Mix(h, Bits(float64(x14)))
	h = Mix(h, Bits(float64(x15)))
	h = Mix(h, Bits(float64(x16)))
	return h
}

type key1 struct {
	x float64
	s any
	_ int
}

func Idiom1(n int) int {
	zero := float64(n - n)
	m := map[float64]int{0: 1}
	m[-zero]++
	m[zero/zero] = 5
	m[zero/zero] = 6
	k := map[key1]string{{1, "a", 0}: "first"}
	a := map[any]int{}
	for i := range 9 {
		f := imag(-g32)
		if f != f {
			f = 1
		}
		m[f] += i
		k[key1{f, i & 1, i}] += "+"
		a[i&3]++
		a[uint8(i&1)]++
		a[[1]any{i & 1}]++
		a[key1{x: -zero}]++
		a[key1{x: zero}]++
	}
	h := m[0]*7 + len(m)
	for _, v := range m {
		h += v * v
	}
	for key, v := range k {
		h += len(v) * int(Bits(key.x)>>50)
	}
	for key, v := range a {
		if _, ok := key.([1]any); ok {
			h += 100
		}
		h += v * v
	}
	return h
}

type node2 struct {
	value int
	next  *node2
	prev  **node2
}

func Idiom2(x int) int {
	var head *node2
	tail := &head
	for i := range 20 {
		_ = i
		nd := &node2{value: int(max(Guint16 % (Guint16 | 1), Guint16 >> 18, Guint16)), prev: tail}
		*tail = nd
		tail = &nd.next
	}
	for p := &head; *p != nil; {
		if (*p).value%5 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var back *node2
	for head != nil {
		head, head.next, back = head.next, back, head
	}
	h := 0
	for nd := back; nd != nil; nd = nd.next {
		h = h*31 + nd.value
	}
	return h
}

type big3 struct {
	name  string
	table [17]int
	inner struct {
		flags [5]uint8
		next  any
	}
}

func change3(b big3, i int) big3 {
	b.table[uint(i)%17] += i
	b.inner.flags[uint(i)%5]++
	b.name = Clip(b.name + "+")
	b.inner.next = i
	return b
}

func (b big3) sum() (total int) {
	for i, v := range b.table {
		total += v * (i + 1)
	}
	for _, f := range &b.inner.flags {
		total = total*3 + int(f)
	}
	return total + len(b.name)
}

func Idiom3(x int) int {
	var b, c big3
	b.table[3] = int(uint(Clamp(float64(Gfloat32 / Gfloat32), 0, 1.8e19)))
	m := map[int]big3{1: b}
	for i := range 6 {
		c = change3(b, x+i)
		b, c = c, b
		m[i&1] = change3(m[i&1], i)
	}
	same := 0
	if b == c {
		same = 1
	}
	list := []big3{b, c, m[0]}
	for _, v := range list {
		same = same*7 + v.sum()
	}
	f := c.sum
	c.table[0] = 77
	var e any = m[1]
	return same + f() + e.(big3).sum() + b.inner.next.(int)
}

func Idiom4(s string) uint64 {
	h := uint64(len(s))
	m := map[string]int{}
	words := []string{""}
	for i, r := range Clip(s) + "héllo wörld 世界\xff\xc3(" + string("zz") {
		if r == 0xff {
			words = append(words, "")
			continue
		}
		if i > 60 {
			break
		}
		words[len(words)-1] += string(r)
		m[string([]rune{r, r + 1})]++
	}
	for i, w := range words {
		h = MixString(h+uint64(i), w)
		switch w {
		case "a", "héllo", "global":
			h ^= 3
		case "wörld", s:
			h += 5
		}
		for _, c := range []byte(w) {
			h = h*31 + uint64(c)
		}
		if w < s {
			h++
		}
	}
	total := 0
	for k, v := range m {
		total += len(k)*v + v*v
	}
	return Mix(h, uint64(total)) + uint64(len([]rune(s)))
}

//go:noinline
func F5(p0 I0) (r0 uint32, r1 int64) {
	defer func() {
		Guint = Pure9(S2{F7: Guint64, F8: Guint16}, []S1{}, map[string]int{}) << [4]uint64{0, 0, Guint64, 1}[r0%4] &^ (Pure9(S2{F7: 0, F8: 0}, []S1{}, map[string]int{}) | Guint &^ Guint)
		println("P1", D0(7, 3, p0))
		fmt.Printf("%s %T %[1]v\n", "P2", g30)
	}()
	L7:
	for i45 := 0; i45 < 2; i45++ {
		for k46, v47 := range g31 {
			_, _ = k46, v47
			if -201 != i45 || v47 >= 2147483647 {
				var v48 N0
				_ = v48
			} else if complex(Gfloat32, Gfloat32) != Gcomplex64 {
				if Sub(Gstring, i45, k46) > Clip(g31 + g31) {
					continue L7
				}
				g30 = g30
			}
		}
	}
	for i49, i50 := 0, 7; i49 < i50; i49, i50 = i49+1, i50-1 {
	}
	var v51 [4]bool
	_ = v51
	if len(g29) < 40 {
		g29 = append(g29, Ptr(Gint8), &Gint8, Ptr(min(Gint8, Gint8)))
	}
	v52 := Idiom0((0.1 - Gfloat32) / float32(Gfloat64), 0 - real(Gcomplex64))
	_ = v52
	Gfloat32 = imag(complex64(410.545 + 554.0i) / Gcomplex64) / -Gfloat32
	if len(g29) < 40 {
		g29 = append(g29, Ptr(Gint8 - 76))
	}
	return uint32(int8(Clamp(float64(Gfloat32), -128, 127))), int64(len(g31))
}

func F6(p0 uint16, p1 N0) (r0 string, r1 uint32, r2 int8) {
	defer func() {
		if r := recover(); r != nil {
			Show("R3", r)
			r2 = r2 & int8(Gint8)
		}
	}()
	_ = Cl(g29[:len(g29):len(g29)][Guint:r1:Gint])
	for i53, i54 := 0, 6; i53 < i54; i53, i54 = i53+1, i54-1 {
		for k55, v56 := range Each(g29) {
			_, _ = k55, v56
			if v56 != nil {
				r1 = min(uint32(len(Gstring)), (Guint32 % (r1 | 1) - (any(Guint32).(uint32) + (uint32(len(g29)) | func() uint32 { if false { return 0 }; return 0 }() - uint32(len(g29)) + r1 &^ r1) ^ any(uint32(27)).(uint32))) / ((r1 % 64) | 1))
				Guint8 &^= Guint8
			} else if any(bool(3 > Gint8)).(bool) {
				v57 := make([][6]uint8, 6)
				_ = v57
			}
		}
		g32 = -g32 / func() complex128 { if Gbool != false { return g32 }; return Gcomplex128 }() + complex(float64(Guintptr), Gfloat64)
		var v58 func() int64 = func() int64 {
			return int64(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)) & Gint64
		}
		_ = v58
	}
	g31 = Clip(r0 + r0)
	g29 = g29[:0]
	if !(Gint <= Gint) {
		var v59 int
		_ = v59
		{
			for i60 := 0; i60 < 8; i60++ {
				var v61 map[int][]A0 = map[int][]A0{}
				_ = v61
				g31 = Gstring
			}
			Gfloat32 *= Gfloat32 + 0.1 + (Gfloat32 + Gfloat32)
		}
	} else {
		var v62 []map[string]S2 = nil
		_ = v62
	}
	p0 = uint16(Guintptr) + p0 & Guint16 + [4]uint16{p0, 24, p0, p0}[Guint&3] & Guint16
	if len(g29) < 40 {
		g29 = append(g29, &Gint8)
	}
	return g31, r1 * Guint32 ^ (r1 + r1 + (Guint32 - 1)), func() int8 { if !Gbool { return r2 }; return r2 }() - (127 & r2 - int8(Gint32)) + ((int8(Clamp(float64(Gfloat64), -128, 127)) + Gint8 * -128) * r2 ^ r2) + (r2 + (int8(len(g29)) ^ (int8(Gint32) - r2 >> 9)))
}

func F7(p0 []int) (r0 N0) {
	defer func() {
		if r := recover(); r != nil {
			Show("R4", r)
		}
	}()
	for i63 := len(p0) - 1; i63 >= 0; i63-- {
		v64 := p0[i63]
		_ = v64
		Gint += v64
		p0[i63] = len(g29)
	}
	g30 = S0{}
	if i65 := Gint + (Gint + Gint); i65 >= 0 && i65 < len(g29) {
		v66 := g29[i65]
		_ = v66
		g29[i65] = Ptr(Gint8)
		switch int(Guint | Guint) {
		case i65, 67:
			Guint64 = Idiom0(0.1, 261.174 + Gfloat32 - Gfloat32)
			v67 := Idiom4("")
			_ = v67
		case 274877906945:
			v68 := g31[i65]
			_ = v68
			if i69 := Gint << (0 * Gint32&63); i69 >= 0 && i69 < len(g31) {
				v70 := g31[i69]
				_ = v70
				Guint64 = Gen0[uint64]((Guint64 % 64), Gen0[uint64](Guint64, 38, Gint16, Gfloat64), int16(len(p0)), float64(Gint8)) &^ 0
			}
		case -9223372036854775808:
			defer println("D5", D1(1, 1, complex(-Gfloat64, Gfloat64)))
			{
				g32 = (g32 + (Gcomplex128 - Gcomplex128)) * (g32 + complex128(Gcomplex64))
				Gbool = Gint64 + Gint64 < int64(i65) | (Gint64 + Gint64) * (func() int64 { if v66 == nil { return 86 }; return Gint64 }() ^ (Gint64 | int64(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)))) - ((Gint64 ^ Gint64) & (Gint64 | Gint64) &^ Gint64)
				var v71 func(string, float32) uint32 = func(a72 string, a73 float32) uint32 {
					a72 += a72
					a72 = Clip(a72)
					g32 = Gcomplex128
					return uint32(int8(Guint64))
				}
				_ = v71
			}
			fallthrough
		case 60:
			if 88 < Guintptr || !Gbool {
				g30 = S0{}
			} else if v66 == nil != (Gint64 < -269) {
				Gstring = Clip(Sub(string(rune(Guintptr)), i65 * 341545024632, -i65) + any(Gstring).(string))
			} else {
				Gfloat32 *= float32(g30.M2(Gfloat64))
				Gint16 = Gen0[int16](Gen0[int16](Gint16, struct{ a int; b int16 }{3, Gint16}.b, Gint16, Gfloat64), Gint16 + (Gint16 + Gint16), int16(29) << (int16(0) << Guintptr&127), Gfloat64)
			}
		default:
			var v74 S2 = S2{S1: S1{F1: "zz", F3: Gint, F4: "\x00\xff", F5: Guintptr, F6: "héllo, 世界"}, F7: Guint64 * Guint64}
			_ = v74
		}
	}
	func() {
		defer Report("R6")
		Guint32 = Gen1[uint32](uint32(Guintptr) * (Guint32 + 86), Gen1[uint32](Guint32, Guint32, uint32(Clamp(float64(Gfloat32), 0, 4294967295))), any(Guint32).(uint32) << 4)
		var v75 *N1
		if true {
			v75 = Ptr(N1("αβγ"))
		}
		*v75 = N1(rune(Gint64))
	}()
	g31 = Clip(Clip(Gstring + g31) + g31)
	var v76 float32
	_ = v76
	Gfloat64 -= 58.969
	return r0 + r0 - r0
}

func F8(p0 int, p1 S1, p2 N1, p3 uintptr) () {
	if Gbool != Gbool != (true == Gbool) {
		fmt.Printf("%s %v\n", "P7", p2)
		var v77 func(float32) int = func(a78 float32) int {
			var v79 int = int(Guint8 + AtString(g31, p0))
			_ = v79
			Gbool = Gfloat64 < float64(Gint8) + (Gfloat64 - Gfloat64)
			return int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)) << 49
		}
		_ = v77
		for k80, v81 := range p2 {
			_, _ = k80, v81
			for k82 := range uint(3) {
				_ = k82
			}
			var v84 uint8 = Gen0[uint8](Guint8, Guint8 / (Guint8 | 1) - (Guint8 + Guint8), ^Gint16 - Gint16, min(Gfloat64, Gfloat64) + Gfloat64)
			_ = v84
		}
	} else if Gen0[uint64](Guint64, Guint64, Gint16, 705.164) > uint64(Guint16) {
	} else {
		Gbool = any(bool(!(Gfloat64 >= Gfloat64))).(bool)
	}
	for k85, v86 := range g31 {
		_, _ = k85, v86
	}
	for i87 := uint8(0); i87 < 6; i87 += 3 {
		v88 := p1.F6.M1
		_ = v88
		{
			defer func() {
				Gstring = Clip(Sub([4]string{g31, g31, "héllo, 世界", g31}[Guint16%4], p0 * p0, p0) + string(rune(uint8(len(p2)))) + Clip(Clip(g31 + Gstring) + (Clip(g31 + g31) + Sub(g31, p0, -189))) + Clip("a longer string of thirty-two ch." + string(rune(Guint32)) + Clip(g31 + g31) + g31))
				{
					p3 &^= 10 + p3
					Gint64, Gint64 = Gint64, Gint64
				}
				println("P8", p1.F5)
			}()
			if p0 % 1 == -180 {
				println("P9", D2(7, 3, g29))
			} else {
			}
		}
	}
	return
}

func F9(p0 bool, p1 A1, p2 [2]N0, p3 []N1, p4 bool, p5 bool, p6 float32, p7 map[int]S2, p8 A1, p9 S0) () {
	defer func() {
		if r := recover(); r != nil {
			Show("R10", r)
		}
	}()
	i89 := 0
	for (p7 != nil) && i89 < 5 {
		i89++
		var v90 S1
		_ = v90
		Gfloat64, p4 = real(g32), p1 == nil
		v91 := Cl(p2[Guint64:Gint16&7])
		_ = v91
	}
	p3 = []N1{Sub(Sub(N1(Gstring), Gint, Gint), Gint, int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)))}
	v92 := Idiom2(p9.M4())
	_ = v92
	Gint16 = Gint16
	var v93 map[int]N0 = map[int]N0{}
	_ = v93
	p7 = map[int]S2{}
	v94 := Pure0([]map[string]N1{map[string]N1{}, map[string]N1{}}, Box[int]{Value: v92, Count: Gint}, []*int64{0: new(int64), new(int64), new(int64), new(int64)}, S2{S1: S1{F1: "héllo, 世界", F3: v92, F4: `raw \n`, F5: Guintptr, F6: ""}, F7: Guint64, F8: 0})
	_ = v94
	Guint64 = Idiom4(string(rune(Gint16)))
	if i95 := g30.M4(); i95 >= 0 && i95 < len(g31) {
		v96 := g31[i95]
		_ = v96
		g31 = g31
	}
	var v97 *S0
	if Gbool || p5 {
		v97 = new(S0)
	}
	*v97 = p9
	g32, g32 = g32, g32
	return
}

func F10(p0 int, p1 [6]float32, p2 A0, p3 uintptr, p4 int, p5 S0, p6 map[int8]int, p7 A0, p8 N1, p9 A0, p10 ...int) () {
	for i98 := 0; i98 < len(p10)-1; i98++ {
		v99 := p10[i98+1]
		_ = v99
		p0 += v99
		p10[i98+1] = ^(v99 % (i98 | 1))
	}
	v100 := F7(p10)
	_ = v100
	g29 = append(Cl(g29), new(int8))
	Gcomplex128 = complex(float64(uint(Guint32)), max(Gfloat64 * Gfloat64, 1e-300 - Gfloat64))
	if len(g29) < 40 {
		g29 = append(g29, &Gint8)
	}
	return
}

func F11(p0 []*int, p1 int32, p2 int, p3 bool, p4 A1) (r0 float32, r1 string) {
	defer func() {
		if r := recover(); r != nil {
			Show("R11", r)
			r1 = string(rune(Guint16 << Guint8))
		}
	}()
	for i101 := int(8); i101 > 0; i101-- {
		Guint32++
	}
	var v102 func(uint32) int = func(a103 uint32) int {
		v104 := 0 &^ p2 | (Gint << 30 - int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)) * (Gint - p2 & 40))
		_ = v104
		return int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)) + min(p2, v104)
	}
	_ = v102
	for k105 := range int8(3) {
		_ = k105
		g29 = append(Cl(g29), &Gint8)
		func() {
			defer Report("R12")
			g31 = Sub(any(Clip("Z" + (r1 + r1 + "0123456789abcdef"))).(string), int(Guint), func() int { if p0 != nil { return 0 }; return p2 }())
			_ = make([]string, Gint8)
			Guintptr = uintptr(Clamp(float64(-min(Gfloat64, Gfloat64)), 0, 1.8e19))
		}()
		g29 = Part(g29, p2 + p2, p2)
	}
	Gint = g30.M4()
	v107 := Guintptr / (Guintptr&1)
	_ = v107
	var v108 float32 = float32(p2)
	_ = v108
	return 91.303 + any(float32(138.606)).(float32), Sub(Pure1(S2{F7: Guint64, F8: Guint16}, ""), p2 & p2, p2 + p2)
}

func main() {
	Guint64 = Idiom0(Gfloat32 - Gfloat32, Gfloat32 - Gfloat32)
	v109 := Idiom1(Gint)
	_ = v109
	fmt.Printf("%s %T %[1]v\n", "P13", v109)
	v109 = Idiom2(v109 * v109)
	println("P14", v109)
	Gint = Idiom3(v109 | Gint)
	fmt.Printf("%s %T %[1]v\n", "P15", v109)
	v110 := Idiom4(g31)
	_ = v110
	println("P16", v110)
	if v111 := float64(uint64(Clamp(float64(Gfloat32), 0, 1.8e19))); v111 == Pure8(Gbool, 1e-300, Gfloat32, g31) {
		g31 = " "
		for i112 := int8(0); i112 < 12; i112 += 3 {
			switch {
			default:
				v111 = Gen1[float64](Gfloat64, v111 * Gfloat64, float64(Gfloat32)) * max(float64(Gint32), v111 / v111)
			case bool(g29 != nil):
				Guint32 = uint32(any(Gint16 / (Gint16 | 1)).(int16))
				defer println("D17", D3(1, 1, Gen0[int16](Gen0[int16](32767, Gint16, 3, 1e-300), Gint16 * (int16(Guint) ^ (Gint16 >> Guint16 + Gen0[int16](Gint16, Gint16, Gint16, v111)) & -Gint16), Gint16 ^ Gint16, real(g32))))
			case bool(g29 != nil):
				g29 = []*int8{}
				Gfloat64 = float64(int(Clamp(float64(v111), -9.2e18, 9.2e18)))
			case bool(Sub(g31, -1, 1) == string(rune(Guint64))):
				g32 = g32 * complex(real(Gcomplex128), Gen1[float64](v111, v111, Gfloat64))
				g30 = g30
			}
			var v113 S2
			_ = v113
		}
		defer println("D18", D4(1, 1, any((v109 * v109 - v109)).(int)))
	} else {
		v111 = float64(Guint32) + 0x1.f7f931p-5 / v111 + Gfloat64
	}
	Guint32--
	fmt.Printf("%s %x\n", "P19", Guint64)
	if len(g29) < 24 {
		g29 = append(g29, append(Cl(g29), Ptr(Gint8))...)
	}
	switch v114 := int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)); v114 > 0 {
	default:
		g31, v109 = string(rune(Gint64)), max(len(Gstring), v109, Gint)
		g30 = g30
	}
	fmt.Printf("%s %T %[1]v\n", "P20", Gint32)
	v110 = any(uint64(58)).(uint64) >> 40 - Gen0[uint64](v110, v110 >> (Gint32&31), Gint16, Gfloat64 / Gfloat64)
	v110 &^= uint64(len(Gstring))
	v115 := g30.M4()
	_ = v115
	fmt.Printf("%s %v\n", "P21", Gcomplex64)
	v116 := int(g30.M2(1))
	_ = v116
	if g29 != nil {
		v117, v118, v119 := F6(65535, 840.932 - N0(Gint64))
		_ = v117
		_ = v118
		_ = v119
	} else if (0 <= [4]uintptr{Guintptr, 64, Guintptr, 18446744073709551615}[Guint32&3] * (uintptr(Gint8) - uintptr(Guintptr))) {
		switch g30.M4() {
		case -9223372036854775808, -1:
			for i120 := 0; i120 < 7; i120++ {
				F10(min(g30.M4(), v109 & 27), [6]float32{Gfloat32, imag(Gcomplex64), float32(Guint8), Gfloat32, float32(Gint32), float32(Gfloat64)}, A0{1e100, 1e100, 1e100, 815.723, 1e-300, 5: 0x1.19e7fcp-10, 1}, 18446744073709551615 * Guintptr &^ ((Guintptr << Guint64 ^ (Guintptr | Guintptr) & (Guintptr + (Guintptr | Guintptr % (Guintptr | 1)) & Guintptr & (Guintptr + Guintptr) + Guintptr % (Guintptr | 1))) * (Guintptr - Guintptr)), len(g29), S0{}, map[int8]int{}, A0{375.508, 2: 0x1.56a36dp-19, 3: 1, 0x1.4a119cp-0, 16777217, 290.541}, Clip(N1(Gstring) + Clip("0123456789abcdef" + (`raw \n` + N1(Gstring) + "αβγ"))), A0{0: 358.650, 1, 1e100, 0x1.1f9b8bp-5, 1e100, 1, 0.1}, v116 - ^v116)
				Gfloat32 = Gfloat32
				g31 = Clip(g31 + (Gstring + (any(string("zz")).(string) + "tab\tend")))
			}
			Gcomplex64 = (Gcomplex64 - Gcomplex64 - complex(Gfloat32, Gfloat32)) * ((Gcomplex64 + complex64(0 + 0i)) / (Gcomplex64 / (2 + 1i)))
		default:
			var v109 S0 = g30
			_ = v109
			var v121 S0 = S0{}
			_ = v121
			fallthrough
		case 1:
			if !(g31 == Gstring) {
				Gbool = Gfloat64 + Gfloat64 == float64(Guintptr) == (Gfloat64 + 1e100 > Gfloat64 + 0)
				var v122 int = int((37 ^ Gint8) & Pure0([]map[string]N1{}, Box[int]{Value: v116, Count: 1}, nil, S2{F7: v110, F8: Guint16}))
				_ = v122
				Gcomplex64 = -(Gcomplex64 / Gcomplex64) * complex(Gfloat32 * Gfloat32, float32(Gint16))
			}
		}
		var v123 uint = Pure9(S2{F7: v110, F8: Guint16}, []S1{S1{F1: "zz", F3: v116, F4: "\x00\xff", F5: Guintptr, F6: "\U0001F600!"}, S1{F1: "αβγ", F3: v115, F4: "go", F5: Guintptr, F6: "\xe4\xb8"}, S1{F1: " ", F3: v116, F4: "\xe4\xb8", F5: 71, F6: "hello"}, S1{F1: "", F3: v116, F4: "a longer string of thirty-two ch.", F5: Guintptr, F6: "zz"}}, map[string]int{}) >> Gen0[uint8](Guint8, Guint8, Gint16, Gfloat64)
		_ = v123
	} else {
		Guintptr = 15
	}
	g29 = make([]*int8, 3, 3)
	if v124 := Clip(Sub(Gstring, 9223372036854775807, v116) + (Sub(Gstring, Gint, 62) + g31) + Clip(g31 + g31)); v124 == (Pure1(S2{F7: Guint64, F8: Guint16}, " ")) {
		switch v125 := v116 * 17; v125 > 1 && Same(bool(Gbool != Gbool), bool(Gbool != Gbool)) {
		case bool(!Gbool):
			v124 = Pure1(S2{S1: S1{F1: `raw \n`, F3: 1, F4: "αβγ", F5: 56, F6: "zz"}, F7: 4097, F8: 41}, "tab\tend")
		case bool(Guint32 > 96 || g29 != nil):
			i126 := 0
			for {
				if i126++; i126 > 8 {
					break
				}
				g29 = Cl(g29)
			}
			g32 = complex128(682.796 + 0x1.34b82ap-5i)
			fallthrough
		case bool(Gbool == Gbool != (0 >= Gfloat32)):
			var v127 func(float32, bool) float64 = func(a128 float32, a129 bool) float64 {
				return real(complex128(1e100 + 0.1i) * g32)
			}
			_ = v127
		}
		if any(bool(Guintptr < 0)).(bool) {
			Gfloat64 += 1
		} else if g29 == nil {
			if g29 == nil {
				var v130 float64
				_ = v130
			}
			var v131 float32
			_ = v131
		}
	} else {
		if (Pure2(map[int]N1{}, map[uint16]N0{}, g30, S2{F7: Guint64, F8: Guint16}) < Clip(v124 + (Gstring + Gstring))) {
			if v132 := (struct{ a int; b bool }{6, Gbool == Gbool}.b); v132 == (v124 != v124) {
				var v133 A1 = make(A1, 5)
				_ = v133
			} else if (v109 >> Guint <= struct{ a int; b int }{5, v115}.b) {
				v134 := Idiom0(imag(func() complex64 { if g29 == nil { return Gcomplex64 }; return complex64(16777217 + 16777217i) }()), Gfloat32 * Gfloat32)
				_ = v134
			}
			v124 += Clip(g31 + (g31 + v124))
			v124 = Clip(v124)
			var v135 []map[bool]Box[int] = []map[bool]Box[int]{}
			_ = v135
		} else if g29 != nil {
			Gint32 = g30.M0((Guint32 * Guint32 - Guint32), [4]uint64{struct{ a int; b uint64 }{2, v110}.b, ^v110, any(v110).(uint64), v110 * 262144}[2])
		}
	}
	Gstring = Clip(Gstring + (Clip(Gstring + (Sub(g31, v116, 16) + Sub(g31, v115, v116))) + [4]string{Gstring, Pure2(map[int]N1{}, map[uint16]N0{}, S0{}, S2{F7: 52244156732, F8: 0}), Clip(Gstring + g31), g31}[uint(Gint32)%4] + "αβγ"))
	Gint16, Gint32 = int16(len(Gstring)) / (int16(v110) - (Gint16 % -1 ^ (Gint16 | int16(len(g31)) * (Gint16 - -209 + (int16(v115) + Gint16)))) | 1), struct{ a int; b int32 }{8, Gint32}.b << (Gint32&7)
	func() {
		defer func() {
			Show("R22", recover())
			Gcomplex128 = complex(Gfloat64, Gfloat64) * complex128(Gcomplex64) - g32
		}()
		v115 = g30.M4()
		var v136 func(float64) float32 = func(a137 float64) float32 {
			Gstring = g31
			return [4]float32{Gfloat32, Gfloat32, Gfloat32, 1e-40}[Guintptr&3] / (Gfloat32 - Gfloat32)
		}
		_ = v136
		func() {
			defer func() {
				panic("again")
			}()
			Gfloat64 = Gen1[float64](0.1 / Gfloat64, Gfloat64, struct{ a int; b float64 }{3, 16777217}.b) + Gfloat64
			v138 := Gstring[v109%5]
			_ = v138
		}()
		Gfloat64 = float64(Guint16 / 55) - Gfloat64
		switch Guintptr {
		case 31, 9007199254740993:
			v139 := g31[Gint64]
			_ = v139
		case Guintptr:
			Guint16 &= Guint16 * 67 + ^Guint16 * (-Guint16 & (0 * Guint16 * (struct{ a int; b uint16 }{3, Guint16}.b - Guint16)) & (Guint16 % (Guint16 | 1)) * (uint16(0) << (Gint64&31)))
			fallthrough
		default:
			Gint32++
			Gcomplex64 = complex(imag(Gcomplex64), min(Gfloat32 + Gfloat32, 441.87 / Gfloat32))
		}
	}()
	fmt.Printf("%s %v\n", "P23", g32)
	if len(g29) > 4 {
		g29 = g29[4:]
	}
	if v140 := v116 + v115; v140 == Gint {
		var v141 map[N1]uintptr = map[N1]uintptr{}
		_ = v141
	} else if Gbool {
		v142 := g30.M2(min(func() float64 { if Gbool { return Gfloat64 }; return 16777217 }(), Gfloat64 * Gfloat64))
		_ = v142
	} else {
		Gint64 -= max(-30, Gint64) % 27
		Gfloat32 *= float32(AtString(Gstring, v115))
	}
	var v143 float32 = 0x1.49dd13p-2
	_ = v143
	if i144 := ([4]int{v115 - v116, max(1, v116), v116 % (v115 | 1), v109}[uint(Gint8)%4]); uint(i144) < uint(len(g31)) {
		v145 := g31[i144]
		_ = v145
		Guint16 = Guint16 + 65535
	}
	{
		println("P24", D5(7, 3, v143))
		for i146 := uint16(0); i146 < 15; i146 += 3 {
			var v147 func(int) int32 = func(a148 int) int32 {
				v115 = struct{ a int; b int }{8, (v115 ^ Gint) * (v116 - v115)}.b
				g30 = g30
				return Gint32
			}
			_ = v147
			g29 = g29[:0]
			if i149 := v116; i149 >= 0 && i149 < len(Gstring) {
				v150 := Gstring[i149]
				_ = v150
				v151, v152 := F11([]*int{&v116, &v109, Ptr(Gint)}, min(Gint32 / -289, Gint32 / 80), 27, Gbool, A1{Gbool})
				_ = v151
				_ = v152
			}
			if -Gfloat64 != any(Gfloat64).(float64) {
				Guint64 = Idiom0(v143, float32(Gfloat64) + imag(Gcomplex64))
			} else if ([4]uint32{Guint32, Guint32, Guint32, Guint32}[3] == Guint32 * Guint32) {
				v153, v154 := F5(new(S2))
				_ = v153
				_ = v154
				v143 = -(0.1 + v143) - float32(i146) * float32(Guint)
			}
		}
		var v155 N0 = N0(imag(Gcomplex128 + -g32))
		_ = v155
		v109 = v109 & int(Gint8) - g30.M4()
	}
	if len(g29) < 40 {
		g29 = append(g29, Ptr(Gint8))
	}
	println("P25", D2(7, 3, g29))
	for i156 := int8(6); i156 > 0; i156-- {
		g31 += g31
		g31 = Clip(g31)
		if v157 := v115 << (v116&127) & (v109 & v115); v157 == v116 {
			var v158 func() int8 = func() int8 {
				return [4]int8{i156, i156, -128, 127}[3] % (int8(Guintptr) | 1)
			}
			_ = v158
			switch g31 {
			case "hello":
				clear(g29)
				Gstring = Clip(Clip("\U0001F600!" + g31) + g31 + Sub(Gstring, v109, v157))
			case "a longer string of thirty-two ch.":
				Guint32, v109 = Guint32, g30.M4()
			case " ", "\x00\xff":
				Guintptr = Guintptr
			case g31, "0123456789abcdef":
				Guint16 = ((Guint16 << 16) * (Guint16 << 16) - (Guint16 << 16))
				v159 := F7([]int{1, 2305843009213693953})
				_ = v159
			case "zz":
				Gint16 = Gint16
				g31 = Clip(Pure10(Gfloat64 + 439.883, g30, Clip("hello" + N1(Gstring) + "hello"), 24, int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)), v157 % 26, min(N0(Gfloat64), 78.164), Clip(Gstring + Gstring), Sub(N1(Gstring), v115, v157), v158 == nil) + Clip(g31 + Pure10(Gfloat64, g30, "Z", Gint16, v157, v116, 16777217, g31, "αβγ", Gbool)))
			case "go":
				var v160 []float32 = nil
				_ = v160
				v109 = int(uint8(Clamp(float64(v143), 0, 255))) + any(g30.M4()).(int)
			case "a":
				v157 = v116 << Guintptr * int(Gint64) << -Guint
				F10(-v157, [6]float32{1: float32(Guint32), v143 / 3.5, max(v143, v143), v143 - 1e-40}, A0{N0(Gfloat64) + 16777217, 683.216, N0(Guintptr), 0x1.9bbfaep-1 * N0(Gfloat64), N0(Gint32), N0(Gfloat64) + 0, N0(i156)}, struct{ a int; b uintptr }{4, uintptr(Guint)}.b, v115 % 10 >> (Gint16 & 32767&31), g30, map[int8]int{}, A0{0x1.ac2b62p-8, 1, 1e100, 16777217, 16777217}, N1(rune(Guint8 * 1)), A0{N0(Gfloat64) + 0, 1: N0(imag(g32)), 1e100 * N0(Gfloat64), 0 - N0(Gfloat64), N0(i156), min(0x1.702d87p-16, N0(Gfloat64)), 0}, []int{Gint, 98, v115, v157}...)
			}
		} else if int(Guint32) <= v115 << (v157&63) {
			for i161, i162 := 0, 3; i161 < i162; i161, i162 = i161+1, i162-1 {
				g32 = complex128(0x1.e1f841p-18 + 780.624i) * complex(-Gfloat64, -Gfloat64)
			}
			Gint16 = int16(len(g29))
		} else {
			if v163 := g30.M4(); v163 == v116 &^ v115 {
				v164 := Idiom0(-Gfloat32, 1e-40)
				_ = v164
				if i165 := any(v115).(int); i165 > 1 && i165 <= len(g31) {
					v166 := g31[i165-1]
					_ = v166
					Gfloat64 = Gfloat64
				}
			}
		}
		fmt.Printf("%s %v\n", "P26", Gbool)
	}
	var v167 func(bool, int, string) uint = func(a168 bool, a169 int, a170 string) uint {
		return Guint
	}
	_ = v167
	fmt.Printf("%s %T %[1]v\n", "P27", Guint64)
	println("P28", len(Gstring), Gstring)
	fmt.Printf("%s %v\n", "P29", v116)
	for k171 := range uint16(3) {
		_ = k171
		func() {
			defer Report("R30")
			Guintptr, g32 = func() uintptr { if g31 > Gstring { return Guintptr / 1 }; return Guintptr + Guintptr }(), g32 * complex128(Gcomplex64)
			v173 := Gstring[Guint32]
			_ = v173
			v115, v116 = v116, v115
			clear(g29)
		}()
	}
	v174, v175 := F5(Ptr(N1("\U0001F600!")))
	_ = v174
	_ = v175
	v176, v177, v178 := F6(Guint16, N0(Guint16))
	_ = v176
	_ = v177
	_ = v178
	v179 := F7([]int{})
	_ = v179
	F8(v116 << 6 * (v115 ^ v115 >> (v178&63)) + g30.M4(), S1{F1: "a longer string of thirty-two ch.", F2: map[int]bool{}, F3: -93, F5: Guintptr, F6: "a longer string of thirty-two ch."}, Sub(Sub(N1(Gstring), v115, v116), 78, int(v178)), Guintptr - Guintptr)
	F9(Guint8 >= Guint8 % (Guint8 | 1), A1{1: Gint32, [8]int{v109, 1: v116, v115, 28, v116, 901693705073, v109, 17}, N1("zz")}, [2]N0{421.779, N0(Gfloat32)}, make([]N1, 0, 1), Gbool, int64(len(v176)) <= 11 + Gint64, v143, map[int]S2{}, nil, g30)
	F10(int(v116 / -9223372036854775808), [6]float32{1: float32(Guintptr), -Gfloat32, v143, v143}, A0{0, 1e100, 3: 16777217, v179, 1, 1e-300}, Guintptr, v116 * 71 | (v115 - v115), g30, map[int8]int{}, A0{0.1, v179, 995.254, v179, v179, v179, v179}, Clip(Sub(N1(Gstring), v116, -1) + (any(N1("αβγ")).(N1) + Sub(N1(Gstring), v116, v115)) + Sub(N1(Gstring), v116, v115)), A0{v179, 1: v179, v179, 0x1.222356p-18, 469.69, v179, v179}, nil...)
	v180, v181 := F11([]*int{0: Ptr(int(47841143523)), Ptr(v115), Ptr(v109)}, Gint32, min(v116, v116) % (v115 * v116 | 1), -v110 != Guint64 - v110, A1{})
	_ = v180
	_ = v181
	println("P31", len(v181), v181)
	fmt.Printf("%s %v\n", "P32", v180)
	println("P33", v179)
	println("P34", v178)
	println("P35", v177)
	fmt.Printf("%s %q\n", "P36", v176)
	fmt.Printf("%s %d\n", "P37", v175)
	fmt.Printf("%s %T %[1]v\n", "P38", v174)
	println("P39", D6(7, 3, v167))
	fmt.Printf("%s %g\n", "P40", v143)
	fmt.Printf("%s %d\n", "P41", v116)
	fmt.Printf("%s %x\n", "P42", v115)
	println("P43", v110)
	println("P44", v109)
	fmt.Printf("%s %v\n", "P45", g32)
	println("P46", len(g31), g31)
	println("P47", D7(7, 3, g30))
	println("P48", D2(7, 3, g29))
	println("P49", Gbool)
	fmt.Printf("%s %q\n", "P50", Gstring)
	println("P51", Gcomplex128)
	println("P52", D8(7, 3, Gcomplex64))
	println("P53", Gfloat64)
	println("P54", Gfloat32)
	println("P55", Guintptr)
	fmt.Printf("%s %x\n", "P56", Guint64)
	fmt.Printf("%s %x\n", "P57", Guint32)
	fmt.Printf("%s %T %[1]v\n", "P58", Guint16)
	fmt.Printf("%s %v\n", "P59", Guint8)
	println("P60", Guint)
	fmt.Printf("%s %T %[1]v\n", "P61", Gint64)
	fmt.Printf("%s %v\n", "P62", Gint32)
	fmt.Printf("%s %v\n", "P63", Gint16)
	println("P64", Gint8)
	fmt.Printf("%s %x\n", "P65", Gint)
}

func D8(h uint64, d int, v complex64) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D7(h uint64, d int, v S0) uint64 {
	return h
}

func D6(h uint64, d int, v func(bool, int, string) uint) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D5(h uint64, d int, v float32) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D4(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

func D3(h uint64, d int, v int16) uint64 {
	return Mix(h, uint64(v))
}

func D2(h uint64, d int, v []*int8) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D9(h, d, v[i])
	}
	return h
}

func D9(h uint64, d int, v *int8) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D10(h, d-1, *v)
}

func D10(h uint64, d int, v int8) uint64 {
	return Mix(h, uint64(v))
}

func D1(h uint64, d int, v complex128) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D0(h uint64, d int, v I0) uint64 {
	switch x := v.(type) {
	case nil:
		return Mix(h, 6)
	case *N1:
		return D11(Mix(h, 20), d, x)
	case *S0:
		return D12(Mix(h, 21), d, x)
	case *S2:
		return D13(Mix(h, 22), d, x)
	default:
		return Mix(h, 7)
	}
}

func D13(h uint64, d int, v *S2) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D14(h, d-1, *v)
}

func D14(h uint64, d int, v S2) uint64 {
	h = D15(h, d, v.S1)
	h = D16(h, d, v.F7)
	h = D17(h, d, v.F8)
	return h
}

func D17(h uint64, d int, v uint16) uint64 {
	return Mix(h, uint64(v))
}

func D16(h uint64, d int, v uint64) uint64 {
	return Mix(h, uint64(v))
}

func D15(h uint64, d int, v S1) uint64 {
	h = D18(h, d, v.F1)
	h = D19(h, d, v.F2)
	h = D4(h, d, v.F3)
	h = D18(h, d, v.F4)
	h = D20(h, d, v.F5)
	h = D18(h, d, v.F6)
	return h
}

func D20(h uint64, d int, v uintptr) uint64 {
	return Mix(h, uint64(v))
}

func D19(h uint64, d int, v map[int]bool) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D21(D4(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D21(h uint64, d int, v bool) uint64 {
	if v {
		return Mix(h, 1)
	}
	return Mix(h, 2)
}

func D18(h uint64, d int, v N1) uint64 {
	return MixString(h, string(v))
}

func D12(h uint64, d int, v *S0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D7(h, d-1, *v)
}

func D11(h uint64, d int, v *N1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D18(h, d-1, *v)
}

