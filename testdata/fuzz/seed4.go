// run

package main

import (
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
	M1(int64, int, uint64) uint16
}

type I1 interface {
	M1(int64, int, uint64) uint16
	M0(string) string
}

type I2 interface {
	M0(string) string
}

type N0 int8

type N1 string

type S0 struct {
	F1 []string
	F2 N0
	F3 int32
	F4 uint8
	F5 func() float64
	F6 uint8
}

type S1 struct {
	S0
	F7 float32
	F8 N1
	F9 []S0
}

type S2 struct {
	F10 float32
	F11 []int32
	F12 int64
	F13 I2
	F14 [6]string
}

type S3 struct {
	S2
	F15 int
	F16 N1
	F17 S1
	F18 N1
}

type S4 struct {
	F19 map[uint64]string
	F20 []string
}

type A0 []S2

type A1 [][]uint8

var g10 []any = []any{1: Gint, [4]bool{Gbool, Gbool, Gbool, false}[Guint&3], Gint64 % (Gint64 | 1)}
var g11 uintptr = func() uintptr { if 0 > Guint8 { return Guintptr }; return uintptr(Clamp(float64(Gfloat32 - Gfloat32), 0, 1.8e19)) }()
var g12 float64 = float64(max(Guint16, 0)) - -(Gfloat64 + Gfloat64)
var g13 S4 = S4{}
var g15 complex128 = (Gcomplex128 * complex128(1e-300 + 0i) + -Gcomplex128) * Gcomplex128
var g14 string = Gstring

func Pure0(p0 S2, p1 S0, p2 any, p3 int, p4 A0, p5 map[uint]map[int16]string, p6 string, p7 []float32, p8 A1, p9 map[int16]map[int8]int32) uint8 {
	var v1 S1 = S1{F7: Gfloat32, F8: " "}
	_ = v1
	var v2 N1 = "a longer string of thirty-two ch."
	_ = v2
	p5 = map[uint]map[int16]string{80: map[int16]string{}, 65: map[int16]string{}}
	p2 = p2
	var v3 string
	_ = v3
	return 5 * max(Guint8, 0)
}

func Pure1(p0 float64, p1 [][7]string, p2 any, p3 any) int {
	p0 = Gfloat64
	p3 = p3
	return Gint >> Guint8 / (Gint | 1)
}

func Pure2(p0 Box[int], p1 uint8) uint {
	p1 = uint8(^func() int64 { if Gbool == Gbool { return Gint64 }; return Gint64 }())
	p0 = Box[int]{Value: Gint, Count: Gint}
	p0 = p0
	p0 = p0
	p0.Count = Pure1(real(Gcomplex128), [][7]string{}, N0(127), [4]float64{0: Gfloat64, 1: Gfloat64, Gfloat64, 0}) % (p0.Count | 1)
	return struct{ a int; b uint }{4, Guint / 10}.b
}

func Gen0[T0 Integer](p0 T0, p1 int) T0 {
	p1 = int((Guintptr<<(Guint8&63) | Guintptr>>((64-Guint8)&63)))
	p1 = (9223372036854775807 + -p1) << (Gint8&15)
	p0 = (1 - p0 - p0 >> Guint8) * (p0 + p0 | p0 / (p0*p0 + 1))
	p0 = p0 >> Guint8 * T0(Gint64) * T0(Gint8)
	p0 *= 5 + 11 * p0
	v4 := make([]I1, 4)
	_ = v4
	return p0 >> Guint8
}

func Gen1[T1 Number](p0 T1, p1 float32) T1 {
	var v5 T1 = p0
	_ = v5
	v5 = 100
	p1 = Gfloat32
	for i6 := int32(0); i6 < 6; i6 += 2 {
		p0 = 127
		v5 = v5 + v5
	}
	for i7 := int(0); i7 < 24; i7 += 3 {
		{
			v5 = 11
			v5 = p0
		}
		v5 = 1
		v5 = p0 + p0
	}
	if (Pure1(Gfloat64, [][7]string{}, Gint, [6]uint64{Guint64, Guint64, Guint64, 3: Guint64, Guint64, Guint64}) > int(Guint)) {
		p0 = (v5 - v5 + (v5 - p0)) * (7 * p0)
		v5 = p0
		if Gbool {
			p1 *= p1
			v5 = v5 * 3 - (v5 - v5) - v5
		} else if any(bool(Gint >= Gint)).(bool) {
			v5 = v5 * 7 / (p0*p0 + 1)
			p1 = float32(^Guint) + (p1 + max(16777217, p1))
		}
	} else if Gint64 != Gint64 && Gint == Gint {
		v5 = 1 - v5 * (v5 + v5)
		v5 = p0
	}
	p0 = (7 + p0 + v5) * (v5 / (v5*v5 + 1) + T1(Gint8))
	return 127
}

func Gen2[T2 Integer](p0 T2, p1 int64, p2 float32, p3 T2) T2 {
	p3 = T2(p1) - p3 &^ (p3 << Guint8)
	for k8, v9 := range Gstring {
		_, _ = k8, v9
		p2, p2 = p2, p2
	}
	p1 = int64(Clamp(float64(float32((Gint16 - Gint16/7*7))), -9.2e18, 9.2e18))
	p3 = T2(Gint16) / (p3*p3 + 1)
	p3 = T2(Guint64) - (100 - p3) & (3 + p3)
	p3 = p3 >> Guint8
	return 7 | p3 + p3 * p3
}

func (r *N0) M0(p0 string) string {
	g13 = S4{F19: map[uint64]string{0: g14, 562949953421311: g14}, F20: []string{g14, 2: "a longer string of thirty-two ch."}}
	if r != nil {
		var v16 map[int]string = map[int]string{}
		_ = v16
		if p0 >= g13.F19[Guint64] {
			return p0
		}
		var v17 *S4 = &g13
		_ = v17
	} else {
		g12 = Gfloat64
		g15 = g15 * complex128(1e-300 + 16777217i) - g15
	}
	Gfloat32 = float32(g12)
	g13 = S4{F19: map[uint64]string{}}
	return p0
}

func (r N0) M4(p0 int) string {
	p0 <<= Guint8
	r = (N0(Clamp(float64(Gfloat32), -128, 127)) - (struct{ a int; b N0 }{6, r}.b - (r | r ^ (-r + 69 * r)) * min(r, r))) % -128
	return string(rune(Gint32))
}

func (r N1) M0(p0 string) string {
	r = Sub(struct{ a int; b N1 }{4, r}.b, Gint - 2, Gint)
	p0 = [4]string{Sub(Gstring, Gint, Gint), Sub(p0, 85, Gint), p0, p0}[0]
	p0 = Clip(Clip(func() string { if g13.F20 == nil { return `raw \n` }; return "a longer string of thirty-two ch." }() + "zz") + Sub(g14, 0, Gint))
	if g10 == nil || 1 == Guintptr {
		var v18 map[bool]S4 = map[bool]S4{}
		_ = v18
		r += N1(p0)
		r = Clip(r)
		p0, p0 = p0, p0
	} else {
		r = N1(rune(func() uint64 { if Gbool || false { return Guint64 }; return (Guint64 * Guint64 | uint64(len(Gstring))) & (Guint64 << Guint32) }()))
		if any(bool(Gint16 <= Gint16)).(bool) {
			return Clip(g14 + (Sub(g14, Gint, 15) + Sub(p0, 137438953473, 1) + Clip(p0 + g14 + Gstring)))
		}
	}
	return "a"
}

func (r *N1) M1(p0 int64, p1 int, p2 uint64) uint16 {
	g14 += Clip(g14 + Gstring)
	g14 = Clip(g14)
	g15, g15 = g15, g15
	Gfloat64 = imag((g15 - Gcomplex128) / (Gcomplex128 * g15))
	return Guint16
}

func (r N1) M2() bool {
	for i19 := 0; i19 < 8; i19++ {
		r = Sub(N1(g14), -i19, Gint ^ i19)
		r = r
		r = Sub(Clip(r + (Clip(r + (r + r)) + "tab\tend")), i19, -80)
		r, r = r, r
	}
	r = Clip(Sub(any(N1("hello")).(N1), int(Gint16), Gint &^ Gint) + (r + Sub(Clip(r + "Z" + "\U0001F600!"), Pure1(Gfloat64, [][7]string{1: [7]string{g14, "\xe4\xb8", "go", g14, g14, g14, g14}}, Guint32, Gbool), 0 - Gint)))
	return [4]bool{Gint <= Gint, 0 > Gfloat32, Gint64 == Gint64, Gbool || Gbool}[uint(Gint8)%4]
}

func (r N1) M4(p0 int) string {
	p0 = Pure1(float64(Gfloat32), make([][7]string, 0, 3), min(Gint8, 127), Gen0[uint32](Guint32, p0))
	r = N1(rune(any(g11).(uintptr)))
	return g14
}

func (r S0) M0(p0 string) string {
	p0 = p0
	return g14
}

func (r S0) M1(p0 int64, p1 int, p2 uint64) uint16 {
	r = r
	if Gbool {
		p2 >>= uint8(len(g14))
	} else if ^Guint8 != Guint8 >> 10 {
		p1 = Gint
	}
	if Gbool {
		p0 = p0 % 72 | -153 + ((p0 * p0) / 134217728)
		p1 = int(((Guint32 ^ Guint32) & (Guint32 | Guint32) &^ Guint32)) + p1
	} else if !(!Gbool) {
		p0 = p0 + p0 &^ Gint64 * ((p0 + Gint64) & (p0 + p0 * 77) * int64(p2))
		var v20 map[float64]uint32 = map[float64]uint32{}
		_ = v20
	} else {
		p2 = func() uint64 { if Gbool { return p2 }; return p2 << Guint / (724881174637 ^ p2 | 1) }()
	}
	return Guint16 - -Guint16
}

func (r *S0) M2() bool {
	if (func() bool { if (([2]uint64{Guint64, 1}) == ([2]uint64{Guint64, 1: Guint64})) { return Gint64 < Gint64 }; return r == nil }()) {
		g13.F20 = []string{"\xe4\xb8", "go", 3: g13.F19[Guint64 - Guint64]}
		Gfloat32, Gfloat32 = Gfloat32, Gfloat32
		g15 = complex(Gfloat64, g12)
	} else if string(rune(g11)) < Sub(g14, Gint, 49) {
		g12 = Gfloat64
		g12 = float64(int8(len(g14)))
	}
	Gfloat32, g13.F19 = [4]float32{float32(Guint32), float32(Gint64), 1e-40 * Gfloat32, float32(Gfloat64)}[Guint32%4], map[uint64]string{0: Sub(Gstring, 2, 58), 18446744073709551615: Clip(g14 + (Gstring + "tab\tend") + "\xe4\xb8")}
	return !(r == nil)
}

func (r *S0) M3(p0 float32, p1 int) string {
	var v21 int16 = (Gint16 ^ 93) / (min(Gint16, 1) | 1) + Gen0[int16](Gint16, Gint & p1)
	_ = v21
	return g14
}

func (r *S0) M5(p0 bool, p1 int) int {
	p1 = int(Guint8)
	g15 = complex128(complex64(339.267 + 239.492i) * Gcomplex64 * Gcomplex64)
	g13.F20 = []string{0: string(rune(p1)), Sub(g14, p1, int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18))), Sub(g14, min(Gint, p1, p1), Gint + Gint)}
	return Gint
}

func (r *S1) M0(p0 string) string {
	switch {
	case Gbool:
		g15 = -(Gcomplex128 / Gcomplex128) / (g15 + (Gcomplex128 - complex128(0 + 0.1i)))
	}
	Gcomplex64 = complex64(complex128(Gcomplex64) / complex(g12, g12))
	return Gstring
}

func (r S1) M3(p0 float32, p1 int) string {
	p0 -= float32(g12 / g12)
	p1 = p1 & ((p1 & -p1) + p1)
	return Gstring
}

func (r *S1) M4(p0 int) string {
	g10 = g10[:0]
	(*r) = S1{F7: Gfloat32, F8: "go"}
	Guint64 = Guint64 + Guint64 % 10 | any(Guint64).(uint64)
	g14 = g14
	return Clip(g14 + (Sub(g14, -1, p0) + (g14 + Clip(g14 + (g14 + g14)))))
}

func (r *S1) M5(p0 bool, p1 int) int {
	p1 = p1
	p1 = int(Clamp(float64(float64(Gfloat32)), -9.2e18, 9.2e18)) << 52
	g10 = append(Cl(g10), [3]int64{})
	return p1 % (int(Guint8) | 1)
}

func (r *S1) M1(p0 int64, p1 int, p2 uint64) uint16 {
	if i22 := (-201 - p1) << (30 + Guint8); i22 >= 0 && i22 < len(g10) {
		v23 := g10[i22]
		_ = v23
		g10[i22] = v23
		var v24 complex64 = complex64(-Gcomplex128) / (complex(Gfloat32, Gfloat32) * complex(Gfloat32, Gfloat32))
		_ = v24
	}
	if i25 := int(g11) & int(Guint); uint(i25) < uint(len(g10)) {
		v26 := g10[i25]
		_ = v26
		g10[i25] = g11 / (g11 | 1)
		Guintptr = Guintptr
	}
	g15 = g15 + (g15 + complex128(978.659 + 1e-300i)) - g15
	var v27 map[int][8]uintptr = map[int][8]uintptr{}
	_ = v27
	return Guint16
}

func (r *S2) M3(p0 float32, p1 int) string {
	for i28, i29 := 0, 4; i28 < i29; i28, i29 = i28+1, i29-1 {
		g11 = g11
		g14 = "a"
	}
	g10 = []any{[8]uint{Guint, Guint, Guint, 0, 1, Guint}, 2: int16(Gint8), any(Gint16).(int16)}
	for k30, v31 := range g14 {
		_, _ = k30, v31
	}
	return Clip(Clip(g14 + (Gstring + g14)) + ((*r).F14[g11%6] + Clip(Gstring + (g14 + (g14 + g14))) + Sub(g14, -59, 9223372036854775807)))
}

func (r *S2) M4(p0 int) string {
	var v32 int8 = (int8(Guint64) | (Gint8 - Gint8) & (max(17, Gint8) * (Gint8 - Gint8 * Gint8))) * int8(Clamp(float64(Gfloat32), -128, 127)) * (^Gint8 | Gint8)
	_ = v32
	g10 = []any{string(r.F11)}
	return string(rune(Guint8 - Guint8))
}

func (r S3) M0(p0 string) string {
	p0 = string(r.S2.F11)
	var v33 A1 = A1{}
	_ = v33
	v34 := make([]S4, 4)
	_ = v34
	return Sub(p0, Gint, (int(Gint) - Gint) * int(Gint))
}

func (r S3) M1(p0 int64, p1 int, p2 uint64) uint16 {
	if i35 := p1 >> 50; len(g10) > 3 {
		v36 := g10[i35&3]
		_ = v36
		p2, p2 = p2, p2
	}
	p1 = len(g14)
	return -(Guint16 - Guint16)
}

func (r S3) M5(p0 bool, p1 int) int {
	if i37 := (p1 * p1 - p1); uint(i37) < uint(len(g14)) {
		v38 := g14[i37]
		_ = v38
		r.F16 = Sub(Sub(N1(Gstring), Pure1(g12, [][7]string{}, g14, N0(-128)), int(-9223372036854775808) >> Guintptr), 903631710887 - i37, Gint)
	}
	return p1
}

func (r S4) M4(p0 int) string {
	r = S4{map[uint64]string{}, Part(r.F20, Pure1(g12, [][7]string{1: [7]string{g14, 2: g14, " ", 5: g14, Gstring}, [7]string{g14, g14, Gstring, 3: "0123456789abcdef", g14}, [7]string{Gstring, 2: g14, Gstring, g14, g14, Gstring}}, float32(695.687), N0(127)), int(Gint64))}
	if i39 := 549839649514 + p0 + (int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)) - p0); uint(i39) < uint(len(g10)) {
		v40 := g10[i39]
		_ = v40
		p0 = 9223372036854775807
	}
	r = g13
	return ""
}

func Pure13(p0 string, p1 int, p2 []func(string) string, p3 [2]string) float64 {
	p2 = Cl(p2)
	p2 = Cl(p2)
	return real(complex128(1e-300 + 16777217i) - g15)
}

//go:noinline
func Pure14(p0 S4, p1 float32, p2 S1, p3 A1) *string {
	var v41 Box[int]
	_ = v41
	{
		switch v42 := (Pure1(Gfloat64, [][7]string{}, uintptr(66), Guint)); v42 > 1 && Same((Gint | Gint) % 1012050036141, (Gint | Gint) % 1012050036141) {
		case Gbool:
			v41 = v41
			p2 = p2
		case Gbool:
			p1 += p2.F7 / p1 + p1
		case Gbool:
			p1 = p1
			p1 = p1 / p2.F7 * (p1 / p1) / func() float32 { if "a" == g14 { return float32(Guint16) }; return float32(Gint16) }()
		case bool(-Gint64 > -9223372036854775808 + Gint64):
			v41 = v41
			p0 = p0
		case bool(p0.F19[94] >= string(rune(Guint16))):
			v43 := bool(Gint != Pure1(g12 / g12, [][7]string{[7]string{g14, g14, p0.F19[uint64(g11)], g14, 5: g13.F19[(Guint64 - Guint64/7*7)], Gstring}, [7]string{"hello", 1: Gstring, 2: g13.F19[((Guint64 ^ Guint64) & (Guint64 | Guint64) &^ Guint64)], "", g14, Gstring}, [7]string{" ", Gstring, "tab\tend", g14, "zz", "go", Gstring}, [7]string{Gstring, g14, g14, g14}}, Gstring, Gint))
			_ = v43
		case Gbool:
			p3 = A1{}
			p2 = p2
		default:
			var v44 float32 = p1
			_ = v44
			var v45 A0 = A0{}
			_ = v45
		case bool(g10 != nil):
			p2 = S1{S0: S0{F2: 8, F3: Gint32, F4: Guint8, F6: Guint8}, F8: Sub(N1(Gstring), Gint, Gint)}
			p3 = Cl(p3)
		}
		p3 = Cl(p3)
		p3 = nil
	}
	return Ptr(g14)
}

func Pure15(p0 Box[int], p1 Box[int], p2 map[int16]uint8, p3 A1) complex128 {
	switch v46 := Gint - Gint; v46 > 0 {
	case Gbool:
		var v47 string = Clip(g14 + Sub(Sub(g14, -9223372036854775808, Gint), p1.Count ^ Gint, Gint) + Clip(g14 + (Gstring + g13.F19[Guint64 & Guint64]) + g14))
		_ = v47
		fallthrough
	case bool(g14 <= g13.M4(-145)):
		switch Gen1[int8](Gint8 % (Gint8 | 1), 1e20 / Gfloat32) {
		case Gint8:
			p1 = p1
		case 2:
			p2 = make(map[int16]uint8)
			p3 = A1{[]uint8{255, Guint8, Guint8}, []uint8{}, []uint8(Clip(Gstring + Gstring)), make([]uint8, 2, 5)}
			fallthrough
		case 4, 5:
			p0.List = make([]int, 4)
		case 6:
			v48 := make([]float32, 3)
			_ = v48
		case 8:
			p3 = A1{}
		case 10:
			p2 = p2
			p3 = A1{}
		case 16:
			var v49 uint64
			_ = v49
			fallthrough
		case 20:
		case 22:
			p0 = Box[int]{Value: ^Gint, List: nil}
		}
	case Gbool:
		var v50 map[uint32]int = map[uint32]int{}
		_ = v50
	case bool(47 < Gint32 != (p3 != nil)):
	case Gbool:
	default:
	}
	return complex(g12, Gfloat64)
}

type base0 struct{ id, hits int }

type middle0 struct {
	base0
	tag string
}

type outer0 struct {
	*middle0
	hits uint8
	fn   func(int) int
}

func (b *base0) hit(x int) int {
	b.hits += x
	return b.hits
}
func (m middle0) describe() string { return m.tag + ":" }

type hitter0 interface{ hit(int) int }
type both0 interface {
	hitter0
	describe() string
}

func Idiom0(x int) int {
	o := outer0{middle0: &middle0{base0{1, 2}, "t"}, hits: 250}
	o.fn = func(y int) int { return o.hit(y) + (Pure1(min(float64(Gint32), Gfloat64 - g12), [][7]string{}, int(-1), Sub(Gstring, x, x))) }
	c := o
	m := *o.middle0
	r := 0
	for i := range 7 {
		o.hits++
		r = r*3 + o.fn(i) + int(o.hits) + c.base0.hits + m.hit(i)
		var b both0 = c
		if h, ok := b.(hitter0); ok {
			r += h.hit(1) + len(b.describe())
		}
	}
	if *c.middle0 == m {
		r = -r
	}
	return r + c.id
}

func counter1(step int) (func(int) int, *int) {
	total := 0
	return func(i int) int {
		total += step + i
		return step % -195 / (max(step, 1) | 1) &^ (17 - step + Pure1(Gfloat64, nil, N1("\U0001F600!"), N0(0)))
	}, &total
}

func Idiom1(a, b int) int {
	var all []func(int) int
	var p *int
	for i := 0; i < 5; i++ {
		f, q := counter1(i * a)
		if i == 2 {
			p = q
		}
		all = append(all, f, func(j int) int {
			i += j & 1
			return i + b
		})
		if i > 10 {
			break
		}
	}
	h := 0
	for round := range 3 {
		for k, f := range all {
			h = h*7 + f(k+round)
			*p ^= k
		}
	}
	return h + *p
}

type speaker2 interface {
	say(x int32) int32
	name() string
}

type dog2 struct {
	age int32
}

type cat2 int32

type pack2 struct {
	*dog2
	cat2
	others []speaker2
}

func (d *dog2) say(x int32) int32 {
	d.age++
	return int32(45) + d.age
}
func (d *dog2) name() string      { return "dog" }
func (c cat2) say(x int32) int32  { return Gint32 - int32(c) }
func (c cat2) name() string       { return "cat" }
func (p pack2) say(x int32) int32 { return p.dog2.say(x) ^ p.cat2.say(x) }
func (p *pack2) name() string     { return "pack of " + p.cat2.name() }

func Idiom2(x int32) int32 {
	d := &dog2{x & 7}
	p := pack2{dog2: d, cat2: 5}
	p.others = []speaker2{d, cat2(3), &p, struct{ speaker2 }{d}}
	f, h, e := d.say, p.say, (*dog2).say
	i := speaker2.say
	r := x
	for k, o := range p.others {
		say := o.say
		r = r*5 + say(int32(k)) + i(o, r) + int32(len(o.name()))
		switch v := o.(type) {
		case *dog2:
			r += v.age + e(v, 2)
		case cat2:
			r -= int32(v)
		case interface{ nothing() }:
			r = 0
		default:
			r ^= h(1)
		}
	}
	p.cat2 = 9
	if p.others[0] == speaker2(d) && p.others[1] != p.others[0] {
		r++
	}
	return r + f(2) + h(3) + cat2.say(4, 5)
}

func Idiom3(y uint64) uint64 {
	h := uint64(y)
	x := y
	for i := range 16 {
		h = Mix(h, uint64(x/(777426566818832641)))
		h = Mix(h, uint64(x%(777426566818832641)))
		h = Mix(h, uint64(x*(777426566818832641)))
		if x%(777426566818832641) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(1025)))
		h = Mix(h, uint64(x%(1025)))
		h = Mix(h, uint64(x*(1025)))
		if x%(1025) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(16384)))
		h = Mix(h, uint64(x%(16384)))
		h = Mix(h, uint64(x*(16384)))
		if x%(16384) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(101720350365614137)))
		h = Mix(h, uint64(x%(101720350365614137)))
		h = Mix(h, uint64(x*(101720350365614137)))
		if x%(101720350365614137) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(547585591679687884)))
		h = Mix(h, uint64(x%(547585591679687884)))
		h = Mix(h, uint64(x*(547585591679687884)))
		if x%(547585591679687884) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(14)))
		h = Mix(h, uint64(x%(14)))
		h = Mix(h, uint64(x*(14)))
		if x%(14) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(16)))
		h = Mix(h, uint64(x%(16)))
		h = Mix(h, uint64(x*(16)))
		if x%(16) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(68719476736)))
		h = Mix(h, uint64(x%(68719476736)))
		h = Mix(h, uint64(x*(68719476736)))
		if x%(68719476736) == 0 {
			h++
		}
		x = x*(uint64(i)*2+1) + y ^ uint64(h)
		if i == 7 {
			x = ^uint64(h >> 60)
		}
	}
	return h
}

func deferred4(n int) (r int, err error) {
	defer func() {
		if p := recover(); p != nil {
			if e, ok := p.(error); ok {
				err = e
				r ^= n
				return
			}
			panic(p)
		}
	}()
	var table [6]int
	for i := 0; i < 2; i++ {
		defer func(k int) {
			r = r*3 + k + i
			if k == 5 {
				defer func() { recover() }()
				panic(k)
			}
		}(i + n&3)
		if n&8 != 0 {
			defer func() { r-- }()
		}
	}
	for i := range 4 {
		r += int(Guint64)
		table[(n+i)&7] = r
	}
	if n%5 == 4 {
		panic(Failure{n, "five"})
	}
	return r + table[1], nil
}

func Idiom4(n int) int {
	h := 0
	for i := range 12 {
		func() {
			defer func() {
				if p := recover(); p != nil {
					h ^= 99
				}
			}()
			r, err := deferred4(n + i)
			h = h*11 + r
			if err != nil {
				h += len(err.Error())
			}
		}()
	}
	return h
}

func Idiom5(n int) int {
	h := n
outer:
	for i := 0; i < 9; i++ {
	inner:
		for j := range 7 {
			h += h
			switch {
			case Gbool:
				continue outer
			case h%5 == 0:
				break inner
			case h%11 == 3:
				break
			case h%97 == 1:
				break outer
			default:
				if j == 5 {
					continue inner
				}
				h ^= i<<3 + j
			}
			h++
		}
		h = h*3 - i
	}
	return h
}

func recurse6(n int) uint64 {
	if n <= 1 {
		return (0 + Guint64 + (Guint64 - Guint64)) << 61
	}
	a, b := recurse6(n-1), recurse6(n-2)
	return a*3 + b ^ uint64(0)
}

func Idiom6(x int) uint64 { return recurse6(7 + x&3) }

func F7(p0 string, p1 ...string) (string, string, float64) {
	Guint64 = Idiom3(Guint64 - 16)
	for k51, v52 := range g14 {
		_, _ = k51, v52
		p1 = Cl(g13.F20)
		var v53 func(bool, int) string = func(a54 bool, a55 int) string {
			v56 := a55 / 498851496550 & (k51 + k51) >> (Guint32 + Guint32)
			_ = v56
			return p0
		}
		_ = v53
		for k57, v58 := range g10 {
			_, _ = k57, v58
		}
	}
	p1 = Cl(p1)
	v59 := []A0{A0{}, A0{S2{F10: Gfloat32, F12: -157}}, A0{S2{F10: 1e20, F12: Gint64}, S2{F10: Gfloat32, F12: Gint64}}, A0{}, nil}
	_ = v59
	func() {
		defer Report("R1")
		v60 := g13.M4((Gint / 4503599627370496))
		_ = v60
		func() {
			defer func() {
				defer Report("inner")
				panic(Failure{1, "in a deferred call"})
			}()
			g14 += g13.M4(Gint)
			g14 = Clip(g14)
			func() {
				defer func() {
					panic("again")
				}()
				Gfloat32 = -imag(Gcomplex64) / max(Gfloat32, float32(Gint8))
				if Ptr(make(map[bool]string)) != new(map[bool]string) {
					panic(Guint8)
				}
			}()
		}()
		if v61 := (Gint * Gint - func() int { if Gbool { return Gint }; return Gint }()); v61 == int(Gint) {
		} else if v61 <= int(Guint32) {
			var v62 A1 = nil
			_ = v62
		} else {
			Gint32 = Idiom2(-165)
		}
	}()
	clear(g10)
	g13.F20 = nil
	return g14, string(rune(Gint8 * Gint8)), (g12 + g12) * float64(Gfloat32)
}

func F8(p0 uint, p1 string, p2 map[int]N1, p3 string) (uint) {
	println("P2", Guint64)
	for i63 := uint(0); i63 < 12; i63 += 4 {
		p0 = p0 / (i63 | 1) / (Pure2(Box[int]{Value: Gint, Count: Gint}, Guint8) | 1) * (Guint<<30 | Guint>>34)
	}
	g11 = uintptr(Gint64)
	g13.F20 = []string{}
	Gcomplex128 = complex(min(572.60, g12) - 1 * Gfloat64, Pure13(p1, Gint, []func(string) string{}, [2]string{g14, "0123456789abcdef"}) - Gen1[float64](1e100, 426.797))
	v64 := g13.M4(Pure1(Gfloat64, [][7]string{}, float32(5.5), string("go")) << uint32(Guint16))
	_ = v64
	return p0 & Guint >> (any(Gint).(int)&63)
}

func F9(p0 string, p1 [4]float64, p2 ...int8) () {
	Guint = F8(any(Guint).(uint) >> Guint8, string(rune(Guint64 * 18446744073709551615)), map[int]N1{}, p0)
	if (!struct{ a int; b bool }{0, true}.b) {
		Gstring, Gstring = Gstring, Gstring
		var v65 []string = nil
		_ = v65
	} else if Guint >= Guint << Guint8 {
		if 80 + Gint64 != 1 {
			var v66 uint32
			_ = v66
			Guintptr = g11 + Gen2[uintptr](g11, Gint64, 1e-40, Guintptr) &^ Gen2[uintptr](g11, 3, Gfloat32, g11)
		} else {
			g10 = []any{Gint, Gcomplex64, Gint}
			p1[2] = -(float64(Gint8) / (Gfloat64 - g12))
		}
		p2 = Cl(p2)
	} else {
		Gfloat32 = float32(Guint8 + 1) / (Gfloat32 * 288.818)
	}
	g12 = -(g12 - (g12 + g12))
	i67 := 0
	for {
		if i67++; i67 > 6 {
			break
		}
		var v68 *A0 = Ptr(make(A0, 2))
		_ = v68
		Guint &^= Guint
	}
	switch int64(44) >> uintptr(Gint8) {
	case -9223372036854775808, 38:
		println("P3", Guint8)
		Gint64 = (((Gint64 ^ Gint64) & (Gint64 | Gint64) &^ Gint64) | Gint64) << (Gint16 * Gint16&7)
	case -125, 48:
		for k69, v70 := range g14 {
			_, _ = k69, v70
			if true != Gbool && p2 == nil {
				p1[uint(k69)%4] = g12
				Gfloat32 = float32(g12) + 0.1 + Gfloat32 / Gfloat32 / (Gfloat32 - Gfloat32)
			} else if ([4]bool{Gbool, Gfloat64 <= 1, Gbool || Gbool, Gbool == Gbool}[uint(Gint8)%4]) {
			} else {
				var v71 func(string, float64) int = func(a72 string, a73 float64) int {
					return Pure1(a73, [][7]string{[7]string{"tab\tend", a72, g13.F19[590805772412], p0, "\x00\xff", p0, `raw \n`}, 2: [7]string{a72, p0, g14, "0123456789abcdef", g14, "\U0001F600!", a72}, [7]string{a72, g14, p0, a72, a72, p0, Gstring}, [7]string{"\xe4\xb8", a72, "αβγ", 3: g13.F19[Guint64], 5: "0123456789abcdef", a72}}, Gfloat32, a72) - Pure1(g12, [][7]string{}, N1("a longer string of thirty-two ch."), a73)
				}
				_ = v71
			}
			g13 = S4{F19: make(map[uint64]string)}
			if len(g10) < 40 {
				g10 = append(g10, p0, Gint)
			}
		}
		fallthrough
	case 43:
		var v74 func(int8) int = func(a75 int8) int {
			return Pure1(g12, nil, [8]N0{1: -1, 92, -1, -128, 1, -128}, Guint32) - -Gint
		}
		_ = v74
	}
	if len(g10) < 40 {
		g10 = append(g10, Gfloat32, Gint64, -Gint)
	}
	var v76 S0 = S0{F2: 0, F3: Gint32, F4: Guint8, F6: Guint8}
	_ = v76
	var v77 bool = g10 == nil
	_ = v77
	return
}

func F10() () {
	Gstring += Clip(g14 + g14)
	Gstring = Clip(Gstring)
	Gfloat64 += g12
	if Gint8 - Gint8 >= Gint8 * Gint8 {
		g13.F19 = map[uint64]string{}
		Gstring += Clip(g13.F19[Guint64 % (Guint64 | 1)] + g14)
		Gstring = Clip(Gstring)
		if v78 := g12 / 3.5 / (549.841 / Gfloat64); v78 == v78 + v78 {
			var v79 [][]S2 = [][]S2{[]S2{S2{F10: 1, F12: Gint64}, S2{F10: Gfloat32, F12: Gint64}}, make([]S2, 0, 2)}
			_ = v79
			Guintptr |= Gen2[uintptr](g11, Gint64, 16777217 - Gfloat32, g11 * 38)
		}
	} else {
		Guint = uint(Gint16)
	}
	if Guint32 <= 0 {
		panic(g13.M4(Gint))
	}
	switch v80 := (Gint + Gint*8 + 93); v80 > 0 {
	case Gbool:
		v81 := g13.M4(Gint >> Guintptr * (Gint - Gint))
		_ = v81
	case bool(g10 != nil):
		var v82 func(float64, float64) uint = func(a83 float64, a84 float64) uint {
			Gfloat32 = float32(Guint)
			Gint = Pure1(-g12 - -a83, nil, Gfloat32, Sub(g14, Gint, Gint))
			Gbool = max(Gint, -281) & 1 == -9223372036854775808
			return uint(Gint32 - Gint32)
		}
		_ = v82
		Gint--
	case bool(Guint32 > 4294967295 * Guint32):
		var v85 N0
		_ = v85
		var v86 func() int64 = func() int64 {
			g13 = S4{F19: map[uint64]string{}}
			return Gint64
		}
		_ = v86
		fallthrough
	case bool(!any(Gbool).(bool)):
		if v87 := int64(2); v87 == v87 * -9223372036854775808 {
			switch v88 := Gint ^ 34; v88 > 0 {
			case bool(g10 == nil):
				Gcomplex64 = complex(Gfloat32, Gfloat32) / (Gcomplex64 * Gcomplex64) + complex(Gfloat32, Gfloat32)
				Gbool, g14 = g10 != nil, Clip(string(rune(Gint16)) + Clip(g14 + Gstring + g14 + Gstring))
			default:
				var v89 float64 = [4]float64{float64(Gfloat32), g12 + Gfloat64, g12, float64(Gint32)}[g11&3] / (Pure13(g14, 74, nil, [2]string{g13.F19[uint64(Guint64)]}) + func() float64 { if false && Gbool { return Gfloat64 }; return g12 }())
				_ = v89
			case bool(g10 == nil):
				Gfloat64 += float64(int8(Clamp(float64(g12), -128, 127)))
				Gcomplex64 = Gcomplex64
			}
			for k90, v91 := range g10 {
				_, _ = k90, v91
				Gfloat64 = func() float64 { if Gbool { return g12 / g12 }; return float64(Gfloat32) }() - float64(Gfloat32 - 1e20)
			}
			for i92 := 0; i92 < 4; i92++ {
				Gfloat32 = Gfloat32
				Gcomplex128 = Gcomplex128 + Pure15(Box[int]{Value: Gint, Count: i92}, Box[int]{Value: i92, Count: i92}, map[int16]uint8{}, A1{[]uint8{0, Guint8}, nil, []uint8{Guint8, Guint8, Guint8}, []uint8{}})
				g14 += Clip(g13.F19[Guint64 | Guint64] + Gstring + "a longer string of thirty-two ch." + g14)
				g14 = Clip(g14)
				if Gbool != Gbool == (16777217 <= g12) {
					continue
				}
			}
		} else if g10 != nil {
			g11 /= g11 | 1
		} else {
			g11 = Gen2[uintptr](Gen2[uintptr](g11, 1 & v87, Gfloat32, struct{ a int; b uintptr }{5, Guintptr}.b), v87 - v87 - 90, Gfloat32, g11)
		}
		switch {
		case Gbool:
			if g14 + g14 >= Sub(g14, Gint, 1) {
				return
			}
			fallthrough
		default:
			Gint16 = Gen2[int16](int16(g11), -1 * Gint64 | int64(Guint), Gfloat32 + (Gfloat32 + Gfloat32), int16(Guint8) - Gint16)
		}
	case bool(Clip(Gstring + Gstring) != "Z"):
		Gstring += Sub(g14, Gint, Gint)
		Gstring = Clip(Gstring)
		defer println("D4", D0(1, 1, Guint32))
	case bool(uint64(Gint64) < Guint64 * Guint64):
		g13 = S4{}
	case bool(-Gint < Gint + Gint):
		g11 = max(g11 % 18446744073709551615, uintptr(g11), Guintptr) * g11
		Gfloat64 -= float64(Gfloat32 - Gfloat32)
	case (bool([4]uint32{Guint32, 15, 0, Guint32}[3] <= (Guint32 % 512))):
		if Gstring + "" != Clip(Gstring + g14 + "zz") {
			var v93 string = g14
			_ = v93
		} else if g10 != nil {
			Gfloat64 = min(13.700 - Gfloat64, Gfloat64 - Gfloat64) * float64(float32(g12))
		}
	}
	return
}

func F11(p0 bool, p1 S1, p2 Box[int], p3 ...string) () {
	Gfloat32 += Gfloat32
	defer println("D5", D1(1, 1, Guint << (g11 - g11/7*7)))
	Guint64 = Guint64
	if len(g10) < 40 {
		g10 = append(g10, Clip(N1(Gstring) + "a" + "0123456789abcdef"), N1("a"))
	}
	var v94 *Box[int]
	if g14 + g14 >= g14 {
		v94 = &p2
	}
	v95 := Cl(v94.List)
	_ = v95
	func() {
		defer func() {
			panic("again")
		}()
		Guintptr <<= Guint8 + Guint8
		v96 := any(([2]int{0: -9223372036854775808, Gint})) == any([]int{})
		println(v96)
	}()
	return
}

func F12(p0 map[uint16]bool, p1 float64) (r0 float64) {
	defer func() {
		if r := recover(); r != nil {
			Show("R6", r)
			r0 = float64(Gfloat32) * (p1 / Gfloat64)
		}
	}()
	var v97 [4]float32 = [4]float32{16777217, Gfloat32, Gfloat32, Gfloat32}
	_ = v97
	if i98 := Gint; uint(i98) < uint(len(g10)) {
		v99 := g10[i98]
		_ = v99
		g10[i98] = int64(Gint64)
		i100 := 0
		for (!Gbool != (Gint8 != Gint8)) && i100 < 4 {
			i100++
			switch {
			case bool(i98 == 1 - i98):
				p0 = map[uint16]bool{}
				var v101 S4 = g13
				_ = v101
			default:
				g12 = p1
				if Clip(g14 + g14) != Clip(g14 + g14 + Gstring + g14) {
					return -Pure13(g14, 73, []func(string) string{}, [2]string{})
				}
			case bool(Gstring <= g13.M4(i100)):
				v97 = [4]float32{0: 1, Gfloat32, Gfloat32 - 685.224 - (Gfloat32 - Gfloat32)}
			case bool(255 >= Guint8 * Guint8):
				Guint64--
				var v102 int64 = 93
				_ = v102
			case Gbool:
				g14 += g14
				g14 = Clip(g14)
			case bool(Guint32 >= Guint32 != (i100 > 74)):
			case bool(!(72.625 >= Gfloat32)):
				if len(g10) < 24 {
					g10 = append(g10, Part(g10, i98, 28787086361)...)
				}
			case bool(int64(Gint64) <= Gint64 + Gint64):
				v103, v104 := v99.([6]string)
				_, _ = v103, v104
			case bool(!(Gint8 <= 1)):
				clear(p0)
				fallthrough
			case bool(!Gbool || v99 == nil):
				g15, Gcomplex128 = Gcomplex128, g15
				clear(g10)
			case bool(v99 == nil == !Gbool):
				g15 = struct{ a int; b complex128 }{1, complex(p1, r0) - g15}.b
			case Gbool:
				g13.F20 = nil
			}
		}
	}
	p1 += Gfloat64 + r0 - imag(g15)
	var v105 float32 = Gfloat32
	_ = v105
	var v106 float64 = float64(max(v105, float32(Guint8)))
	_ = v106
	var v107 func(int) string = func(a108 int) string {
		g10 = []any{}
		return struct{ a int; b string }{2, g14}.b
	}
	_ = v107
	Gstring = g13.M4(Gint)
	p0 = p0
	var v109 func(string) uint16
	if Gbool || true {
		v109 = func(a110 string) uint16 {
		return func() uint16 { if v105 > v105 { return Guint16 >> Guint64 }; return Guint16 }()
	}
	}
	v111 := v109(g14)
	_ = v111
	return 1e100
}

func F13(p0 I2, p1 *float64, p2 ...string) (r0 string, r1 float32, r2 S1) {
	defer func() {
		if r := recover(); r != nil {
			Show("R7", r)
			r0 = g14
			r1 = r1 - (0.1 - r1)
			r2 = S1{S0: S0{F2: 74, F3: Gint32, F4: Guint8, F6: Guint8}, F7: r1, F9: nil}
		}
	}()
	r2.S0.F4 &= struct{ a int; b uint8 }{5, max(42, Guint8)}.b
	if !(Gbool == Gbool) {
		for k112 := range uintptr(7) {
			_ = k112
			if v114 := Guint8 / (Guint8 | 1) / 10; v114 == v114 &^ r2.S0.F6 {
				Gfloat32 = r1
				k112 %= uintptr(len(g14)) | 1
				var v115 bool
				_ = v115
			} else {
				g13.F19 = map[uint64]string{}
				Gcomplex64 = complex64(Gcomplex128 * complex128(1e-300 + 1e100i) + g15)
			}
			switch max(60, uintptr(len(r0))) {
			case 84, 18446744073709551615:
				g12 = Pure13(func() string { if Gbool { return g14 }; return r0 }(), (1 - Gint) >> ((Gint ^ Gint)&15), []func(string) string{func(a116 string) string {
					return Sub(Sub(a116, Gint, Gint), ((Gint ^ Gint) & (Gint | Gint) &^ Gint), ^Gint)
				}, func(a117 string) string {
					g13 = g13
					g13 = S4{F19: map[uint64]string{0: "tab\tend", 846749540241: g14}, F20: []string{1: g14, r0, a117, a117}}
					g12 = float64(uint64(Guint64) ^ struct{ a int; b uint64 }{5, Guint64}.b)
					return string(rune(uint64(0) << Guint32))
				}, func(a118 string) string {
					g15 = g15 * g15 - (g15 + complex128(1e-300 + 0x1.87adb6p-2i)) - (-g15 + Gcomplex128 * g15)
					Gcomplex128 = complex128(Gcomplex64 * Gcomplex64 * (Gcomplex64 * Gcomplex64))
					return a118
				}}, [2]string{[4]string{r0, r0, r0, Gstring}[Guint32&3]})
			default:
				Gstring = r0
			}
		}
		println("P8", len(r0), r0)
		v119 := Gstring[Gint&7:Gint%5]
		_ = v119
	} else {
		g13.F20 = append(Cl(p2), Clip([4]string{"hello", g14, "hello", g14}[Guint8&3] + (g14 + Sub(r0, Gint, Gint))))
	}
	Guintptr--
	v120 := [0]string(p2)
	_ = v120
	var v121 float64 = real(complex(Gfloat64, Gfloat64) + Gcomplex128 * g15)
	_ = v121
	return Clip(r0 + (Clip(Gstring + Gstring) + r0 + Sub(g14, Gint, Gint))), float32(float64(Gfloat32)), r2
}

func F14(p0 bool, p1 map[string]map[int]int64, p2 float64, p3 A0, p4 S1, p5 [][1]N1, p6 [2]string, p7 S1, p8 int, p9 S2, p10 S4, p11 [][]S2, p12 [3]int, p13 [][]Box[int], p14 S2) (r0 uint) {
	defer func() {
		if r := recover(); r != nil {
			Show("R9", r)
			r0 = r0 % 82 - 1
		}
	}()
	r0 = r0 &^ (Pure2(Box[int]{Value: p12[uint(p8)%3], Count: p8}, 0) * r0)
	var v122 Box[int] = Box[int]{Pure1(16777217, [][7]string{}, g12, Gint), Pure1(p2, [][7]string{}, Gfloat32, g15), []int{p8, p8, Gint}}
	_ = v122
	for i123 := 0; i123 < 8; i123++ {
		Gfloat64, g12 = Gfloat64 / g12 / [4]float64{p2, p2, Gfloat64, Gfloat64}[Guint8%4], p2 / p2 + 0
		v124, v125 := p9.F13.(S3)
		_, _ = v124, v125
		if Guint8 % (Guint8 | 1) < uint8(len(p1)) {
			v124.F18 += "a"
			v124.F18 = Clip(v124.F18)
			g11 >>= any(Guint8).(uint8)
		} else if (Gen0[uint32](0, p8) == func() uint32 { if v125 { return Guint32 }; return 4294967295 }()) {
			var v126 I2 = &v124.F16
			_ = v126
			var v127 func(float64) int = func(a128 float64) int {
				p10 = p10
				Gstring += Gstring
				Gstring = Clip(Gstring)
				v126 = N1("tab\tend")
				return Pure1(Pure13("tab\tend", i123, []func(string) string{func(a129 string) string {
					g12 = real(complex128(Gcomplex64 - Gcomplex64))
					return Clip(Clip("héllo, 世界" + a129) + struct{ a int; b string }{5, a129}.b)
				}, func(a130 string) string {
					v122.Value = Pure1(min(float64(p9.F10), a128), nil, [4]int16{Gint16, Gint16, Gint16, 63}, N1(g14))
					return Gstring
				}, func(a131 string) string {
					if uint32(Gint64) > Guint32 - Guint32 {
						return Clip(Sub(a131, 87, -35) + (Clip("a" + g14 + g13.F19[Guint64 * Guint64] + g14) + (Clip("héllo, 世界" + (g14 + a131 + g14)) + g14)))
					}
					if !v125 {
						return func() string { if 56 >= Gint { return Clip(a131 + (g14 + (g14 + g14))) }; return p10.F19[Guint64 >> g11] }()
					}
					return string(rune(uint8(Gint8)))
				}, func(a132 string) string {
					g12 = float64(g11) - Gfloat64
					g11 = any(g11 + Guintptr).(uintptr) - g11
					return Sub(a132, 0 * p8, Gint | p8)
				}}, p6), make([][7]string, 0, 3), Gbool, g14)
			}
			_ = v127
		}
	}
	v133 := map[any]int{1: 2}
	v133[any([]int{})]++
	println(len(v133))
	var v134 S3 = S3{F15: p8, F16: "Z", F18: "\U0001F600!"}
	_ = v134
	g11 /= 0 | 1
	p1[string(rune(r0))] = map[int]int64{}
	v135 := v134.M4
	_ = v135
	if v136 := p8; v136 == p8 >> Guint16 {
		Guint64, Guint64 = Guint64, Guint64
	}
	if g14 + Gstring <= p7.M3(Gfloat32, p12[uint(p8)%3]) {
		v122 = Box[int]{Count: Pure1(Gfloat64, [][7]string{[7]string{Gstring, Gstring, 2: " ", g14, g14, g14, Gstring}}, uint16(1), p8), List: nil}
		p13 = append(Cl(p13), []Box[int]{})
	} else if Clip(g14 + "tab\tend" + Gstring + "zz") >= Clip(Gstring + g14) {
		Gstring = "a"
		if any(int64(-7)).(int64) > 4097 {
			v137 := map[any]int{1: 2}
			v137[any(Clip(N1(Gstring) + v134.F16))]++
			println(len(v137))
			g11, g11 = g11, g11
		} else if !Gbool {
			p1 = p1
		} else {
			var v138 int = Pure1(real(g15), nil, uint8(63), g14) + func() int { if !p0 { return p12[Guint32%3] }; return Gint }() >> (Gint32 / (Gint32 | 1) * Gint32 * Gint32&127)
			_ = v138
		}
	} else {
		Guint8 = Guint8
	}
	return Pure2(Box[int]{Value: 45, Count: p8}, Guint8)
}

func main() {
	Idiom0(Gint)
	Gint = Idiom1(Gint << (Gint16&63), 11 * Gint)
	v139 := Idiom2(Gint32 % 3)
	_ = v139
	println("P10", v139)
	Idiom3(Guint64 * Guint64)
	println("P11", v139)
	v140 := Idiom4(Gint & Gint)
	_ = v140
	println("P12", v140)
	v141 := Idiom5(v140 + v140)
	_ = v141
	println("P13", v141)
	v142 := Idiom6(-9223372036854775808)
	_ = v142
	println("P14", v142)
	var v143 N1 = Sub(N1(Gstring), v141 / (Gint | 1), v141)
	_ = v143
	println("P15", len(g14), g14)
	g13 = g13
	println("P16", len(Gstring), Gstring)
	Guint16, Guint16 = Guint16, Guint16
	println("P17", D2(7, 3, g13))
	g11 <<= uint8(Guint)
	println("P18", Guint)
	var v144 func(bool, string, uint8) complex128 = func(a145 bool, a146 string, a147 uint8) complex128 {
		return -(g15 * complex128(0 + 1e-300i))
	}
	_ = v144
	if v148 := g13.M4(int(v142)); v148 == Gstring {
		g10 = append(Cl(g10), real(g15))
		func() {
			defer func() {
				Show("R19", recover())
				Guint16 = uint16(Clamp(float64(Gfloat32 / Gfloat32 + float32(g12)), 0, 65535))
			}()
			switch bool(Gfloat32 - Gfloat32 < max(Gfloat32, Gfloat32)) {
			case Gbool:
				clear(g10)
				var v149 I1 = &S3{}
				_ = v149
			}
			func() {
				defer func() {
					defer Report("inner")
					panic(Failure{1, "in a deferred call"})
				}()
				g13.F19 = map[uint64]string{}
				v150 := any([]int{v141, v141, v141, 131072}) == any((Pure13("zz", v140, nil, [2]string{v148, v148})))
				println(v150)
			}()
			Gcomplex128 = v144(v144 != nil && Gint64 != Gint64, any(v148).(string), -Guint8 * (0 & Guint8))
			var v151 S2 = S2{F10: Gfloat32, F12: -73}
			_ = v151
		}()
		v142 = any(Guint64 % 74).(uint64) >> (v139 * v139&7)
	} else {
		if Gbool {
			v144 = func(a152 bool, a153 string, a154 uint8) complex128 {
				g10 = Cl(g10)
				g15 = complex(imag(g15) + imag(g15), Pure13(a153, v140 << 35, []func(string) string{}, [2]string{a153, " "}))
				g13.F20 = nil
				return complex128(Gcomplex64) / (Gcomplex128 + g15)
			}
			println("P20", D3(7, 3, g10))
		} else if v144 == nil {
			for i155 := 0; i155 < 2; i155++ {
				v140 = i155 / 9223372036854775807 * min(int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)), max(v140, i155))
				v156 := F12(map[uint16]bool{}, float64(min(Gint8, Gint8)))
				_ = v156
				g13.F19 = map[uint64]string{}
				defer func() {
					v157 := F12(map[uint16]bool{}, -(v156 - v156))
					_ = v157
					Guint64 = 0
					println("P21", i155)
				}()
			}
			var v158 map[float32][]int64 = map[float32][]int64{}
			_ = v158
		} else {
			for i159, i160 := 0, 7; i159 < i160; i159, i160 = i159+1, i160-1 {
				g13.F20 = Cl(g13.F20)
				Idiom4(i159 / (Gint | 1) >> (18446744073709551615 + g11))
				Guint++
			}
			Guint64 = v142 << 61 | v142 % (v142 | 1) + v142
		}
		g12 *= float64(v139 | 2147483647)
	}
	println("P22", D4(7, 3, g12))
	func() {
		defer func() {
			Show("R23", recover())
			g15 = Gcomplex128
		}()
		if i161 := ((v140 + (Gint * Gint * (v141 * v141 - v141) - (v140 - 75)) & Pure1(g12, [][7]string{}, g14, g15)) * (v141<<55>>55) * Pure1(g12, [][7]string{}, Gfloat64, int64(10))); i161 > 1 && i161 <= len(g14) {
			v162 := g14[i161-1]
			_ = v162
			if i163 := (Pure1(Gfloat64, [][7]string{}, Gint64, [3]uint64{1: Guint64, 0})); len(v143) > 3 {
				v164 := v143[i163&3]
				_ = v164
				Gstring = Gstring
			}
		}
		if (func() bool { if Gbool != false { return Gbool }; return Gbool }()) {
			panic(Failure{v141 & v141, v143.M0(g14)})
		}
	}()
	println("P24", D5(7, 3, Gcomplex128))
	v144 = func(a165 bool, a166 string, a167 uint8) complex128 {
		Guintptr = func() uintptr { if false { return uintptr(Gint16 ^ Gint16) }; return max(Guintptr, 67) }()
		var v168 uint64 = uint64(Clamp(float64(Gfloat32 * real(Gcomplex64)), 0, 1.8e19))
		_ = v168
		g13.F20 = []string{a166, 1: a166, a166}
		return complex128([4]complex64{Gcomplex64, Gcomplex64, Gcomplex64, Gcomplex64}[Guint32&3])
	}
	for range 4 {
		Guint = Guint
	}
	var v171 S3 = S3{F15: Gint, F16: v143, F18: " "}
	_ = v171
	for k172 := range int64(3) {
		_ = k172
		for i174 := int32(3); i174 > 0; i174-- {
			g12, v144 = g12, v144
			v175 := Idiom6(Pure1(g12, make([][7]string, 5, 6), k172, int16(0)))
			_ = v175
		}
	}
	var v176 uint16 = Guint16 / (Guint16 | 1) & Guint16 >> 4
	_ = v176
	var v177 I2 = Ptr(Sub(v143, v141, v141))
	_ = v177
	println("P25", v140)
	if g14 + "\x00\xff" > Sub(g14, v140, v140) {
		if 1 == Gint16 == Gbool {
			return
		}
		v178 := F14(g14 == v171.M0(g14), make(map[string]map[int]int64), Gfloat64, A0{}, S1{F7: Gfloat32, F8: "a"}, nil, [2]string{Gstring, "go"}, S1{S0{F2: 89, F3: v139, F4: Guint8, F6: Guint8}, Gfloat32, v143, []S0{}}, int((v176<<7>>7)), S2{F10: Gfloat32, F12: Gint64}, S4{F19: map[uint64]string{}, F20: nil}, [][]S2{}, [3]int{v141, 1: v140, v141}, make([][]Box[int], 5), S2{F10: Gfloat32, F12: Gint64})
		_ = v178
		Gint16 = Gint16
	} else if 49 > Gint64 {
		switch v179 := Gint; v179 > 0 {
		case bool(v143.M4(v140) < Gstring):
			Guint16 >>= Guint8 >> 7
			Gint64 = int64(int32(len(g14))) &^ Gint64
		}
	} else {
		for i180 := int32(0); i180 < 8; i180 += 2 {
			for i181 := 0; i181 < 6; i181++ {
				var v182 func(bool, int, string) string = func(a183 bool, a184 int, a185 string) string {
					Gstring = a185
					return g14
				}
				_ = v182
				var v186 N0 = N0((Gint64 * Gint64 - Gint64)) ^ 127
				_ = v186
				g10 = g10[:0]
				v139 = -(i180 + v139 >> 17)
			}
			if any(Gcomplex64).(complex64) == complex64(1e20 + 1e-40i) * Gcomplex64 {
				v142 = uint64(Guint64)
			} else {
				Gstring = g14
			}
		}
	}
	func() {
		defer Report("R26")
		for i187 := 0; i187 < 6; i187++ {
			for k188, v189 := range v143 {
				_, _ = k188, v189
				var v190 S4 = g13
				_ = v190
				Gbool = v143.M2()
				g13 = S4{}
			}
			v191 := v177.M0(S3.M0(v171, g14))
			_ = v191
			v140 &^= struct{ a int; b int }{5, i187}.b
			var v192 S2 = S2{F10: Gfloat32, F12: Gint64}
			_ = v192
		}
		F9(Clip(g14 + (Gstring + "go") + Gstring), [4]float64{}, make([]int8, 0)...)
		v193 := Gstring[v141]
		_ = v193
	}()
	println("P27", Guint16)
	Gstring = Clip(v171.M0(Sub(Gstring, v141, v141)) + (Sub(Gstring, int(Guint32), int(int32(v140))) + g14))
	g14 = Gstring
	println("P28", D6(7, 3, v177))
	switch {
	case bool(v144 != nil):
		for i194 := int(4); i194 > 0; i194-- {
			v195 := Idiom6(i194)
			_ = v195
			v141 = v141 << (struct{ a int; b int }{0, i194}.b&31) - v171.M5(Gfloat32 > 1e-40, 1)
			{
				Gfloat64 = func() float64 { if v195 == 0 { return 0 / g12 * Gen1[float64](g12, Gfloat32) }; return -(834.711 / Gfloat64) }()
				Gint16 = Gen1[int16](Gint16 % (Gint16 | 1), 0.1) &^ Gint16
			}
		}
	case bool(v141 <= Gint >> g11):
		if len(g10) < 40 {
			g10 = append(g10, v142 / 12, Gfloat32 * 1e20)
		}
		var v196 A0 = A0{}
		_ = v196
	default:
		v176 = (Guint16 * Guint16 - Guint16)
	}
	Guintptr = ((g11 - g11/7*7) >> 2 & 75)
	println("P29", len(g14), g14)
	var v197 S4 = g13
	_ = v197
	v198, v199, v200 := F7([4]string{Clip("tab\tend" + (g14 + "a longer string of thirty-two ch.") + g14), v143.M0(g14), struct{ a int; b string }{8, "zz"}.b, g14}[Guint8&3], Clip(g14 + (g14 + Clip(g14 + (g14 + v197.F19[Guint64]) + g14))), g14, [4]string{Sub(g14, v140, v140), Gstring, S3.M0(v171, "héllo, 世界"), Gstring}[uint(v139)%4])
	_ = v198
	_ = v199
	_ = v200
	v201 := F8(Guint % (Guint | 1) | ^Guint, Clip(struct{ a int; b string }{4, " "}.b + v197.M4(v141) + string(rune(Gint16))), map[int]N1{}, Sub(Clip(v197.F19[Guint64] + g13.F19[uint64(len(Gstring))]), Gint >> Guint32, any(v141).(int)))
	_ = v201
	v200 = F12(map[uint16]bool{}, 464.637 + (v200 - 0))
	v202, v203, v204 := F13(new(S1), &Gfloat64, []string{v199, "Z"}...)
	_ = v202
	_ = v203
	_ = v204
	v201 = F14(v197.F20 == nil, map[string]map[int]int64{}, real(Pure15(Box[int]{Value: v140, Count: v141}, Box[int]{Value: Gint, Count: v140}, map[int16]uint8{}, A1{[]uint8{}, []uint8{}, nil, []uint8{Guint8, Guint8, Guint8}})), make(A0, 4), v204, [][1]N1{}, [2]string{v199, Clip(Gstring + (v198 + Gstring))}, v204, v141, S2{v203, []int32{}, 32768, v177, [6]string{v198, v198, 2: v197.F19[struct{ a int; b uint64 }{3, 69}.b], g14, "a", v199}}, S4{F19: map[uint64]string{}, F20: []string{}}, [][]S2{[]S2{S2{F10: 0.1, F12: Gint64}}, []S2{}, nil}, [3]int{1: v140, v140}, make([][]Box[int], 1, 3), S2{F10: v203, F12: Gint64})
	println("P30", D7(7, 3, v204))
	println("P31", v203)
	println("P32", len(v202), v202)
	println("P33", v201)
	println("P34", v200)
	println("P35", len(v199), v199)
	println("P36", len(v198), v198)
	println("P37", D2(7, 3, v197))
	println("P38", D6(7, 3, v177))
	println("P39", v176)
	println("P40", D8(7, 3, v171))
	println("P41", D9(7, 3, v144))
	println("P42", len(v143), v143)
	println("P43", v142)
	println("P44", v141)
	println("P45", v140)
	println("P46", v139)
	println("P47", g15)
	println("P48", len(g14), g14)
	println("P49", D2(7, 3, g13))
	println("P50", D4(7, 3, g12))
	println("P51", g11)
	println("P52", D3(7, 3, g10))
	println("P53", Gbool)
	println("P54", len(Gstring), Gstring)
	println("P55", D5(7, 3, Gcomplex128))
	println("P56", Gcomplex64)
	println("P57", D4(7, 3, Gfloat64))
	println("P58", Gfloat32)
	println("P59", Guintptr)
	println("P60", Guint64)
	println("P61", Guint32)
	println("P62", Guint16)
	println("P63", Guint8)
	println("P64", Guint)
	println("P65", Gint64)
	println("P66", Gint32)
	println("P67", Gint16)
	println("P68", Gint8)
	println("P69", Gint)
}

func D9(h uint64, d int, v func(bool, string, uint8) complex128) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D8(h uint64, d int, v S3) uint64 {
	h = D10(h, d, v.S2)
	h = D11(h, d, v.F15)
	h = D12(h, d, v.F16)
	h = D7(h, d, v.F17)
	h = D12(h, d, v.F18)
	return h
}

func D12(h uint64, d int, v N1) uint64 {
	return MixString(h, string(v))
}

func D11(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

func D10(h uint64, d int, v S2) uint64 {
	h = D13(h, d, v.F10)
	h = D14(h, d, v.F11)
	h = D15(h, d, v.F12)
	h = D6(h, d, v.F13)
	h = D16(h, d, v.F14)
	return h
}

func D16(h uint64, d int, v [6]string) uint64 {
	for _, e := range v {
		h = D17(h, d, e)
	}
	return h
}

func D17(h uint64, d int, v string) uint64 {
	return MixString(h, string(v))
}

func D15(h uint64, d int, v int64) uint64 {
	return Mix(h, uint64(v))
}

func D14(h uint64, d int, v []int32) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D18(h, d, v[i])
	}
	return h
}

func D18(h uint64, d int, v int32) uint64 {
	return Mix(h, uint64(v))
}

func D13(h uint64, d int, v float32) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D7(h uint64, d int, v S1) uint64 {
	h = D19(h, d, v.S0)
	h = D13(h, d, v.F7)
	h = D12(h, d, v.F8)
	h = D20(h, d, v.F9)
	return h
}

func D20(h uint64, d int, v []S0) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D19(h, d, v[i])
	}
	return h
}

func D19(h uint64, d int, v S0) uint64 {
	h = D21(h, d, v.F1)
	h = D22(h, d, v.F2)
	h = D18(h, d, v.F3)
	h = D23(h, d, v.F4)
	h = D24(h, d, v.F5)
	h = D23(h, d, v.F6)
	return h
}

func D24(h uint64, d int, v func() float64) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D23(h uint64, d int, v uint8) uint64 {
	return Mix(h, uint64(v))
}

func D22(h uint64, d int, v N0) uint64 {
	return Mix(h, uint64(v))
}

func D21(h uint64, d int, v []string) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D17(h, d, v[i])
	}
	return h
}

func D6(h uint64, d int, v I2) uint64 {
	switch x := v.(type) {
	case nil:
		return Mix(h, 6)
	case *N0:
		return D25(Mix(h, 20), d, x)
	case N1:
		return D12(Mix(h, 21), d, x)
	case *N1:
		return D26(Mix(h, 22), d, x)
	case S0:
		return D19(Mix(h, 23), d, x)
	case *S0:
		return D27(Mix(h, 24), d, x)
	case *S1:
		return D28(Mix(h, 25), d, x)
	case S3:
		return D8(Mix(h, 26), d, x)
	case *S3:
		return D29(Mix(h, 27), d, x)
	default:
		return Mix(h, 7)
	}
}

func D29(h uint64, d int, v *S3) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D8(h, d-1, *v)
}

func D28(h uint64, d int, v *S1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D7(h, d-1, *v)
}

func D27(h uint64, d int, v *S0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D19(h, d-1, *v)
}

func D26(h uint64, d int, v *N1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D12(h, d-1, *v)
}

func D25(h uint64, d int, v *N0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D22(h, d-1, *v)
}

func D5(h uint64, d int, v complex128) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D4(h uint64, d int, v float64) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D3(h uint64, d int, v []any) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D30(h, d, v[i])
	}
	return h
}

func D30(h uint64, d int, v any) uint64 {
	switch x := v.(type) {
	case nil:
		return Mix(h, 6)
	case int:
		return D11(Mix(h, 20), d, x)
	case string:
		return D17(Mix(h, 21), d, x)
	case float64:
		return D4(Mix(h, 22), d, x)
	case bool:
		return D31(Mix(h, 23), d, x)
	case uint8:
		return D23(Mix(h, 24), d, x)
	case int64:
		return D15(Mix(h, 25), d, x)
	case N0:
		return D22(Mix(h, 26), d, x)
	case *N0:
		return D25(Mix(h, 27), d, x)
	case N1:
		return D12(Mix(h, 28), d, x)
	case *N1:
		return D26(Mix(h, 29), d, x)
	case S0:
		return D19(Mix(h, 30), d, x)
	case *S0:
		return D27(Mix(h, 31), d, x)
	case S1:
		return D7(Mix(h, 32), d, x)
	case *S1:
		return D28(Mix(h, 33), d, x)
	case S2:
		return D10(Mix(h, 34), d, x)
	case *S2:
		return D32(Mix(h, 35), d, x)
	case S3:
		return D8(Mix(h, 36), d, x)
	case *S3:
		return D29(Mix(h, 37), d, x)
	case S4:
		return D2(Mix(h, 38), d, x)
	case *S4:
		return D33(Mix(h, 39), d, x)
	default:
		return Mix(h, 7)
	}
}

func D33(h uint64, d int, v *S4) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D2(h, d-1, *v)
}

func D32(h uint64, d int, v *S2) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D10(h, d-1, *v)
}

func D31(h uint64, d int, v bool) uint64 {
	if v {
		return Mix(h, 1)
	}
	return Mix(h, 2)
}

func D2(h uint64, d int, v S4) uint64 {
	h = D34(h, d, v.F19)
	h = D21(h, d, v.F20)
	return h
}

func D34(h uint64, d int, v map[uint64]string) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D17(D35(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D35(h uint64, d int, v uint64) uint64 {
	return Mix(h, uint64(v))
}

func D1(h uint64, d int, v uint) uint64 {
	return Mix(h, uint64(v))
}

func D0(h uint64, d int, v uint32) uint64 {
	return Mix(h, uint64(v))
}

