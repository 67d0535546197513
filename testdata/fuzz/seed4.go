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

type node0 struct {
	value int
	next  *node0
	prev  **node0
}

func Idiom0(x int) int {
	var head *node0
	tail := &head
	for i := range 20 {
		_ = i
		nd := &node0{value: Pure1(min(float64(Gint32), float64(x)), make([][7]string, 5), Guint32, i >> (Gint32&15)), prev: tail}
		*tail = nd
		tail = &nd.next
	}
	for p := &head; *p != nil; {
		if (*p).value%4 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var back *node0
	for head != nil {
		head, head.next, back = head.next, back, head
	}
	h := 0
	for nd := back; nd != nil; nd = nd.next {
		h = h*31 + nd.value
	}
	return h
}

type big1 struct {
	name  string
	table [130]int
	inner struct {
		flags [5]uint8
		next  any
	}
}

func change1(b big1, i int) big1 {
	b.table[uint(i)%130] += i
	b.inner.flags[uint(i)%5]++
	b.name = Clip(b.name + "+")
	b.inner.next = i
	return b
}

func (b big1) sum() (total int) {
	for i, v := range b.table {
		total += v * (i + 1)
	}
	for _, f := range &b.inner.flags {
		total = total*3 + int(f)
	}
	return total + len(b.name)
}

func Idiom1(x int) int {
	var b, c big1
	b.table[3] = (min(x + x + x * Gint, Pure1(Gfloat64, [][7]string{}, Gstring, g12) & (Pure1(1e-300, [][7]string{}, Guint16, N0(0)) - (x + Gint & Gint))))
	m := map[int]big1{1: b}
	for i := range 6 {
		c = change1(b, x+i)
		b, c = c, b
		m[i&1] = change1(m[i&1], i)
	}
	same := 0
	if b == c {
		same = 1
	}
	list := []big1{b, c, m[0]}
	for _, v := range list {
		same = same*7 + v.sum()
	}
	f := c.sum
	c.table[0] = 77
	var e any = m[1]
	return same + f() + e.(big1).sum() + b.inner.next.(int)
}

func Idiom2(s string) uint64 {
	h := uint64(len(s))
	m := map[string]int{}
	words := []string{""}
	for i, r := range Clip(s) + "héllo wörld 世界\xff\xc3(" + Sub(Clip(Sub(s, 7, Gint) + (Clip(s + (" " + (s + "a longer string of thirty-two ch."))) + Clip("hello" + Gstring + "a" + s))), Gint * (Gint * (len(g10) + Gint / 76)) | int(int32(Gint)) | Gint - (1 + Gint), 505474516419) {
		if r == '世' {
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
func opaque3[T any](x T) T {
	Gint8++
	return x
}

func Idiom3(f float64, s string, u uint64) uint64 {
	d, w, g := f*2, u*3, float32(f)
	t := s
	for i := 0; i < 6; i++ {
		f = float64(1e100)
		x := opaque3(i) * 3
		for j := range 5 {
			v := (u - (u - [4]uint64{u, u, u, u}[Gint32&3]))
			if v&7 == uint64(j) {
				d += opaque3(f) * float64(x)
				continue
			}
			t = Clip(opaque3(Sub(string(rune(Guint16 + Guint16)), i, j)) + t)
			w ^= v + uint64(len(t)) + opaque3(u)
			g = g*0.5 + float32(j)
			if w%29 == 0 {
				break
			}
		}
		u += w<<3 ^ uint64(x)
		if d > 1e12 {
			d = opaque3(1.5)
		}
	}
	return MixString(Mix(Mix(Mix(u, w), Bits(d)), Bits(float64(g))), t) + Bits(f)
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
	for i := 0; i < 4; i++ {
		defer func(k int) {
			r = r*3 + k + i
			if k == 4 {
				defer func() { recover() }()
				panic(k)
			}
		}(i + n&3)
		if n&8 != 0 {
			defer func() { r-- }()
		}
	}
	for i := range 4 {
		r += len(g14) ^ (Pure1(297.348, nil, g12, int32(2097153)) & (r % (r | 1)) + Gint + int(Guint32) ^ n * 70)
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
			h += int(uint16(g11) << (Guint16 & Guint16))
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

func any6(k int) any {
	switch k % 4 {
	case 0:
		return k
	case 1:
		return float32(k)
	case 2:
		return [2]string{"k", Sub("0123456789", k%7, k%10)}
	}
	return Failure{k, "key"}
}

func Idiom6(x int) int {
	m := map[uint8]int{}
	for k := range 90 {
		m[uint8(k)] += Pure1(imag(-g15), make([][7]string, 3), Guint32 % 98, bool(Gbool == Gbool))
		if k%3 == 2 {
			k /= 2
			delete(m, uint8(k))
		}
	}
	sum, seen := 0, 0
	for q, v := range m {
		sum += v
		seen++
		if v%2 == 0 {
			delete(m, q)
		} else {
			m[q] = v + 2
		}
	}
	for k := 0; k < 90; k += 7 {
		if v, ok := m[uint8(k)]; ok {
			sum ^= v
		}
	}
	old := len(m)
	clear(m)
	return sum*1000 + old + seen + len(m)
}

func F7(p0 float64, p1 *uint64, p2 map[int32]string, p3 any) () {
	g13 = g13
	for i51, i52 := 0, 3; i51 < i52; i51, i52 = i51+1, i52-1 {
		Guint8 = min(Guint8, uint8(Gint32) &^ (Guint8 / 1), Guint8)
		g10 = []any{}
	}
	g10 = g10[:0]
	if len(g10) > 7 {
		g10 = append(g10[:3], g10[7:]...)
	}
	if v53 := Guint64 % ((*p1) | 1) / (Guint64 & 1 | 1); v53 == (func() uint64 { if Gint32 == Gint32 { return v53 }; return v53 }()) {
		var v54 int8
		_ = v54
	} else {
		v53 = Idiom2(Clip(g14 + g13.F19[0 + (*p1)]))
	}
	var v55 *N1
	if (struct{ a int; b bool }{7, Gbool}.b) {
		v55 = Ptr(N1("0123456789abcdef"))
	}
	*v55 = Sub(N1(Gstring), Gint, -9223372036854775808)
	switch g14 {
	case "go", "héllo, 世界":
		if len(g10) < 40 {
			g10 = append(g10, p3, N0(2), func() int { if Gbool { return Gint }; return Gint }())
		}
	default:
		var v56 func(int, uint64) string = func(a57 int, a58 uint64) string {
			Gfloat32 = imag(Gcomplex64)
			Guint64 |= (*p1)
			g13.F20 = []string{Gstring, g14, 3: g14}
			return string(rune(uint8(len(p2))))
		}
		_ = v56
	}
	return
}

func F8(p0 map[int64]map[bool]string, p1 S4, p2 bool, p3 S2) (r0 A0, r1 uint16) {
	v59 := Idiom4(Pure1(max(160.940, g12), [][7]string{[7]string{g14, 1: g14, g14, g14, 4: p1.F19[Guint64 >> Guintptr]}, [7]string{g13.F19[Guint64 & Guint64], g14, g13.F19[(Guint64 - Guint64/7*7)], 3: g13.F19[(Guint64 >> 48 & 24)], Gstring, Gstring, g14}}, int(88), Guint64))
	_ = v59
	g11 = ^Gen2[uintptr](274877906945 - Guintptr, Gint64, Gfloat32 / Gfloat32, Gen2[uintptr](g11, Gint64, Gfloat32, g11))
	func() {
		defer Report("R1")
		for i60 := int8(3); i60 > 0; i60-- {
			for i61 := 0; i61 < 2; i61++ {
				p3.F13 = new(N1)
				v59 += int(Clamp(float64(g12), -9.2e18, 9.2e18))
			}
		}
		var v62 *S4
		if !p2 {
			v62 = &S4{}
		}
		v62.F20 = []string{g14, "\x00\xff", "tab\tend"}
		g13.F19 = map[uint64]string{}
		p1.F19 = map[uint64]string{}
	}()
	func() {
		defer Report("R2")
		var v63 S1 = S1{F7: Gfloat32, F8: "\x00\xff"}
		_ = v63
		v64 := any(Gint32 - Gint32) == any([]int{})
		println(v64)
	}()
	r0 = A0{S2{F11: nil, F13: new(S3), F14: [6]string{g14}}, S2{F10: Gfloat32, F11: []int32{}, F12: Gint64, F13: new(N0), F14: p3.F14}, p3}
	Guint, Guint = Guint, Guint
	return Part(r0, Gint, v59 | v59), uint16(Gint32) << (255 & Guint8)
}

//go:noinline
func F9(p0 []S1, p1 A0) () {
	var v67 uint64
	for k, v := range g13.F19 {
		v67 += D0(3, 2, k) ^ D1(5, 2, v)
	}
	_ = v67
	g11 = g11
	Gbool = !Gbool
	if i68 := (Pure1(real(Gcomplex128), [][7]string{}, string("zz"), Gint32)); i68 > 1 && i68 <= len(Gstring) {
		v69 := Gstring[i68-1]
		_ = v69
		var v70 func(float64, string) uint16 = func(a71 float64, a72 string) uint16 {
			v69 = uint8(len(g13.F19))
			Guint, Guint = Guint, Guint
			var v73 A0 = append(Cl(p1), S2{F10: Gfloat32, F12: Gint64})
			_ = v73
			return Guint16 / 10 % 65535
		}
		_ = v70
	}
	return
}

func F10(p0 A0, p1 S2, p2 ...int16) () {
	g10 = g10[:0]
	for i74 := 0; i74 < 3; i74++ {
		if v75 := Guint % 18446744073709551615 % (Guint * 0 | 1); v75 == v75 {
			v75 = Guint
		}
		var v76 uintptr
		_ = v76
	}
	Guint &^= Pure2(Box[int]{Value: Gint, Count: -9223372036854775808}, Guint8) | 1 * Guint
	for i77 := 0; i77 < 5; i77++ {
		for i78 := int(0); i78 < 8; i78 += 4 {
			g14 = Sub(string(rune(uint(Clamp(float64(Gfloat32), 0, 1.8e19)))), (i78 - i78/7*7), Pure1(g12, [][7]string{}, int(50), Gint32))
			Gbool = Gbool
		}
		var v79 uint8 = Pure0(S2{F10: Gfloat32, F13: new(S3), F14: [6]string{Gstring, p1.F14[Guint64%6]}}, S0{[]string{g14, "hello", g14}, 0, -2147483648, Guint8, func() float64 {
			g13.F19 = map[uint64]string{}
			return g12
		}, Guint8}, Clip(g14 + (g14 + g14) + "0123456789abcdef"), (i77 + 60) / -9223372036854775808, append(Cl(p0), p1), map[uint]map[int16]string{}, Clip(Clip(g14 + Gstring) + (Sub(g13.F19[Guint64 + 18446744073709551615], i77, Gint) + Clip(g14 + g14 + g14))), make([]float32, 2, 3), A1{nil, make([]uint8, 5, 6)}, map[int16]map[int8]int32{})
		_ = v79
		v79 = Gen2[uint8](Gen2[uint8](v79 + 255, Gint64 & 9223372036854775807, 1e20, uint8(len(g14))), Gint64, func() float32 { if 73 >= Gint64 { return float32(Guint8) }; return Gfloat32 }(), 1)
		Guint64 *= (Guint64 & -Guint64) >> uint8(Clamp(float64(Gfloat64), 0, 255))
	}
	return
}

func F11(p0 bool, p1 A1, p2 float32, p3 float32) () {
	defer func() {
		if r := recover(); r != nil {
			Show("R3", r)
		}
	}()
	Gstring = g14
	if v80 := int(Gint32) + (Gint + Gint); v80 == Gint {
		v81 := A0{S2{F10: p3, F12: Gint64}, S2{F10: 16777217, F12: Gint64}}
		_ = v81
		v81[g11%2] = S2{F10: p2, F12: 34}
	} else {
		Gbool = int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)) <= Gint + v80 + v80 * 9223372036854775807
	}
	g12 += float64(p2) - g12
	g11 = Guintptr & 0 * 11 / (Guintptr | 1)
	var v82 map[int16]float32 = map[int16]float32{}
	_ = v82
	if v83 := (Gint8 * Gint8 - Gint8) + int8(Guint32); v83 == int8(Guint16) {
		g14, Guint32 = [4]string{[4]string{Gstring, g14, "a", "hello"}[0], Clip(g14 + ("\xe4\xb8" + Gstring)), "a", Clip(Gstring + Gstring)}[2], any((Guint32 * 24)).(uint32)
		var v84 func(string, int8, int32) string
		if Gbool {
			v84 = func(a85 string, a86 int8, a87 int32) string {
			if len(g10) < 40 {
				g10 = append(g10, Guint16)
			}
			g14 = string(rune(Pure2(Box[int]{Value: Gint, Count: -9223372036854775808}, any(Guint8).(uint8))))
			return Clip(Clip(Gstring + "a longer string of thirty-two ch." + g14 + " ") + "\U0001F600!" + Clip(g14 + g14 + g14) + " ")
		}
		}
		v88 := v84("\xe4\xb8", v83, Gint32)
		_ = v88
		Gbool = uint64(Guint8) <= Guint64 | 64 * Guint64
	} else {
		Gfloat32 = max(949.639, p3) / max(v82[Gint16 & 32767], p2 / 3.5)
		var v89 float64 = 0x1.dfb5b3p-7
		_ = v89
	}
	return
}

func F12(p0 []int, p1 []S2, p2 []int, p3 string) () {
	Guintptr *= uintptr(Guint) - Gen2[uintptr](g11, Gint64, Gfloat32, g11)
	g15, Gcomplex128 = Gcomplex128, g15
	p0 = Cl(p0)
	g12 = g12
	Gfloat32, Gfloat32 = Gfloat32, Gfloat32
	for k90, v91 := range p0 {
		_, _ = k90, v91
		var v92 func(int, uint8, string) int32 = func(a93 int, a94 uint8, a95 string) int32 {
			return Gint32
		}
		_ = v92
	}
	Gfloat32 -= imag(Gcomplex64)
	v96 := g13.M4(Gint)
	_ = v96
	return
}

func main() {
	v97 := Idiom0(int(Gint64))
	_ = v97
	println("P4", v97)
	Gint = Idiom1(min(v97, Gint))
	println("P5", v97)
	v98 := Idiom2(Sub(Gstring, Gint, Gint))
	_ = v98
	println("P6", v98)
	Idiom3(g12, string(rune(Gint64)), v98)
	println("P7", v98)
	v99 := Idiom4(Pure1(g12, [][7]string{}, Gint64, v97))
	_ = v99
	println("P8", v99)
	v100 := Idiom5(v97 << (Gint32&63))
	_ = v100
	println("P9", v100)
	Gint = Idiom6((v100 * v100 - v100))
	println("P10", v100)
	var v101 S4 = S4{F19: map[uint64]string{}, F20: make([]string, 3, 4)}
	_ = v101
	println("P11", D2(7, 3, Gfloat64))
	Gcomplex128 = complex(Gfloat64 - g12 - g12 * Gfloat64, imag(Gcomplex128) - Gfloat64)
	println("P12", D3(7, 3, g13.F20))
	if Gfloat32 <= Gfloat32 + Gfloat32 {
		if g10 == nil {
			return
		}
		Gfloat64 = -(real(g15) + float64(Guint64))
		var v102 map[uint16]int = map[uint16]int{}
		_ = v102
	} else if Gbool {
		if len(g10) < 40 {
			g10 = append(g10, Gen1[float64](Gfloat64, Gfloat32), [4]bool{Gbool, Gbool, true, 3: Gbool})
		}
		var v103 func(int32, int, float32) string = func(a104 int32, a105 int, a106 float32) string {
			Gstring = g14
			Gcomplex128 = -(g15 + complex128(1e-300 + 16777217i)) + g15
			return string(rune(Guint16 / 73))
		}
		_ = v103
	}
	Gcomplex128 = Pure15(Box[int]{Value: v97, Count: v99, List: []int{}}, Box[int]{Value: -164, Count: v99}, map[int16]uint8{}, nil)
	switch Clip(Sub(g14, v100, v99) + g14 + Clip(g14 + g14)) {
	case g14:
		for i107 := int(0); i107 < 14; i107 += 2 {
			v108 := v101.M4
			_ = v108
			for k109, v110 := range g10 {
				_, _ = k109, v110
				Guintptr = uintptr(335153005456) << (Gint32 % (Gint32 | 1)&127)
				var v111 int = any(v100).(int)
				_ = v111
				v98 = ((v98 ^ Guint64) * (uint64(Gint32) | (uint64(Guintptr) + (Guint64 + v98))) * (v98 & Guint64) ^ Guint64 - -v98) & Guint64
			}
		}
		g13 = v101
	case Gstring, "go":
		g14 += Gstring
		g14 = Clip(g14)
	case "a":
		var v112 func(int64, uint) int8 = func(a113 int64, a114 uint) int8 {
			a113 = int64(uint64(len(g14)))
			v98 <<= 23 * Guint8
			return Gint8
		}
		_ = v112
		Idiom1(len(g10))
	case `raw \n`:
		for i115 := 0; i115 < 6; i115++ {
			g11 = Guintptr * uintptr(Clamp(float64(Gfloat32), 0, 1.8e19))
			g11 = (1152921504606846976 | g11 | g11) >> (v98 * Guint64)
		}
		switch Gint16 {
		case 1:
			g13.F19 = map[uint64]string{1: Clip(g13.F19[struct{ a int; b uint64 }{0, v98}.b] + Sub(Gstring, v99, v97) + v101.M4(v99) + v101.M4(v99)), 6: ""}
			if v116 := Clip(v101.M4(Gint) + (v101.M4(v100) + v101.M4(v97))); v116 == " " {
				v117 := g13.M4(Pure1(Gfloat64, nil, int(536870912), N1("a")) >> 22)
				_ = v117
			} else {
				var v118 I0 = S0{F2: -128, F3: Gint32, F4: Guint8, F6: Guint8}
				_ = v118
				Idiom1(Pure1(g12 - 1e100, [][7]string{[7]string{v116, v116, g14, g14, "Z", v116, v116}, [7]string{"a longer string of thirty-two ch.", g14, v116, "tab\tend"}}, g14, [6]uint32{}))
			}
		case -205:
			if len(g10) < 40 {
				g10 = append(g10, Gbool, -g12)
			}
			Guint32 = (Guint32 + Guint32*2 + 68) & (Guint32 + (Guint32 + Guint32 - Guint32 % (Guint32 | 1)))
		default:
			v119 := Idiom0(any(v99).(int) - v99 / 74)
			_ = v119
		}
	}
	println("P13", Guint64)
	var v120 Box[int] = Box[int]{Gint << Guint8, 133022399066 &^ v99, []int{v100}}
	_ = v120
	Idiom6(int(int32(-2147483648) >> (Gint32&7)))
	Gstring = v101.F19[v98 & v98]
	println("P14", Guintptr)
	if len(g10) < 40 {
		g10 = append(g10, struct{ a int; b N1 }{3, "0123456789abcdef"}.b)
	}
	g13.F19 = make(map[uint64]string)
	v121 := v101.M4
	_ = v121
	defer println("D15", D4(1, 1, bool(![4]bool{Gbool, Gbool, Gbool, Gbool}[v98%4])))
	v98 = Idiom3(min(float64(v98), Gen1[float64](g12, Gfloat32)), g13.M4(v100), (v98 ^ 0) >> Guint)
	var v122 S0 = S0{F2: 84, F3: Gint32, F4: Guint8, F6: 255}
	_ = v122
	if i123 := (Pure1(Gfloat64, [][7]string{}, int32(52), v99) + (v120.Value - v97)); len(v122.F1) > 3 {
		v124 := v122.F1[i123&3]
		_ = v124
		v122.F1[i123&3] = Clip("hello" + v101.F19[v98 - Guint64] + Clip(g14 + (v124 + (v124 + v124))))
		i125 := 0
		for (v121 == nil) && i125 < 4 {
			i125++
			Guint8 |= Guint8 | uint8(i125)
			v126 := v120.Put(-83)
			_ = v126
			v124 += string(rune(Gint16))
			v124 = Clip(v124)
		}
	}
	println("P16", Gfloat64)
	v99 = Idiom1(int(Clamp(float64(struct{ a int; b float32 }{3, Gfloat32}.b), -9.2e18, 9.2e18)))
	var v127 func(uint8) float32 = func(a128 uint8) float32 {
		g13 = S4{map[uint64]string{}, []string{}}
		v129 := Guint16
		_ = v129
		return Gfloat32 + 0 + Gfloat32 * Gfloat32
	}
	_ = v127
	F11(Gcomplex64 * complex64(0.1 + 0i) != -Gcomplex64, A1{[]uint8{Guint8, Guint8}, []uint8{}, []uint8{Guint8, Guint8, Guint8, 49}, []uint8{}}, 0x1.6dc3ap-16 + Gfloat32 - imag(Gcomplex64), imag(Gcomplex64) - (Gfloat32 - 0x1.14be75p-14))
	if i130 := (v120.Nth(Pure1(66.404, [][7]string{[7]string{"go", "zz", g14, g14, Gstring, 6: g14}, [7]string{"zz", g14, g14, Gstring, v101.F19[func() uint64 { if g10 != nil { return v98 }; return v98 }()], Gstring, g14}, [7]string{g14, Gstring, "", g14, " "}, [7]string{1: Gstring, Gstring, Gstring, g14}}, g11, bool(false)))); i130 > 1 && i130 <= len(v101.F20) {
		v131 := v101.F20[i130-1]
		_ = v131
		v101.F20[i130-1] = "\U0001F600!"
		if v127 != nil {
			var v132 func(string, float64) int = func(a133 string, a134 float64) int {
				var v135 string
				_ = v135
				return Gint
			}
			_ = v132
			var v136 []S3 = []S3{S3{F15: v99, F16: "\xe4\xb8", F18: `raw \n`}, S3{F15: i130, F16: "a", F18: "αβγ"}}
			_ = v136
			for i137 := uint16(0); i137 < 24; i137 += 3 {
				var v138 Box[int]
				_ = v138
				v120.List = nil
				g13 = S4{map[uint64]string{}, Cl(v101.F20)}
			}
		} else if float64(Guint8) >= min(Gfloat64, 16777217) {
			v120.Value = int(v100)
			defer func() {
				v120.Value++
				g13.F19 = map[uint64]string{}
				println("P17", v97)
			}()
		} else {
			v139 := N0(127)
			_ = v139
		}
	}
	println("P18", D3(7, 3, v101.F20))
	if len(g10) > 1 {
		g10 = g10[1:]
	}
	Guint8, Guint8 = Guint8, Guint8
	var v140 uint32
	_ = v140
	i141 := 0
	for {
		if i141++; i141 > 5 {
			break
		}
		v99 += v120.Nth(1 - i141)
		var v142 int = Box[int].Nth(v120, int(Gint16) % 73)
		_ = v142
		Gint64 = ((Gint64 % (Gint64 | 1)) - (Gint64 % (Gint64 | 1))/7*7)
		v140 >>= uint8(84)
	}
	Gfloat32 = v127(max(Guint8, Gen2[uint8](Guint8, Gint64, Gfloat32, Guint8)))
	v143, v144 := F8(map[int64]map[bool]string{}, v101, v121 == nil, S2{F10: 1e-40, F12: Gint64})
	_ = v143
	_ = v144
	F9([]S1{S1{F7: Gfloat32, F8: "héllo, 世界"}, 2: S1{F7: Gfloat32, F8: "a"}, S1{F7: 359.711, F8: ""}}, Cl(v143))
	F10(v143, S2{F10: 862.923, F12: Gint64})
	F11(!(!Gbool), nil, Gfloat32 * Gfloat32 - func() float32 { if Gbool { return Gfloat32 }; return 1 }(), Gfloat32 / 3.5 - float32(v98))
	F12([]int{}, []S2{S2{F10: Gfloat32, F12: 0}, S2{F10: 1, F12: Gint64}, S2{F10: Gfloat32, F12: Gint64}, S2{F10: Gfloat32, F12: Gint64}}, []int{Gint, struct{ a int; b int }{3, 0}.b}, g14)
	println("P19", v144)
	println("P20", D5(7, 3, v143))
	println("P21", v140)
	println("P22", D6(7, 3, v127))
	println("P23", D7(7, 3, v122))
	println("P24", D8(7, 3, v121))
	println("P25", D9(7, 3, v120))
	println("P26", D10(7, 3, v101))
	println("P27", v100)
	println("P28", v99)
	println("P29", v98)
	println("P30", v97)
	println("P31", D11(7, 3, g15))
	println("P32", len(g14), g14)
	println("P33", D10(7, 3, g13))
	println("P34", D2(7, 3, g12))
	println("P35", g11)
	println("P36", D12(7, 3, g10))
	println("P37", Gbool)
	println("P38", len(Gstring), Gstring)
	println("P39", D11(7, 3, Gcomplex128))
	println("P40", D13(7, 3, Gcomplex64))
	println("P41", Gfloat64)
	println("P42", Gfloat32)
	println("P43", Guintptr)
	println("P44", Guint64)
	println("P45", Guint32)
	println("P46", Guint16)
	println("P47", Guint8)
	println("P48", Guint)
	println("P49", Gint64)
	println("P50", Gint32)
	println("P51", Gint16)
	println("P52", Gint8)
	println("P53", Gint)
}

func D13(h uint64, d int, v complex64) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D12(h uint64, d int, v []any) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D14(h, d, v[i])
	}
	return h
}

func D14(h uint64, d int, v any) uint64 {
	switch x := v.(type) {
	case nil:
		return Mix(h, 6)
	case int:
		return D15(Mix(h, 20), d, x)
	case string:
		return D1(Mix(h, 21), d, x)
	case float64:
		return D2(Mix(h, 22), d, x)
	case bool:
		return D4(Mix(h, 23), d, x)
	case uint8:
		return D16(Mix(h, 24), d, x)
	case int64:
		return D17(Mix(h, 25), d, x)
	case N0:
		return D18(Mix(h, 26), d, x)
	case *N0:
		return D19(Mix(h, 27), d, x)
	case N1:
		return D20(Mix(h, 28), d, x)
	case *N1:
		return D21(Mix(h, 29), d, x)
	case S0:
		return D7(Mix(h, 30), d, x)
	case *S0:
		return D22(Mix(h, 31), d, x)
	case S1:
		return D23(Mix(h, 32), d, x)
	case *S1:
		return D24(Mix(h, 33), d, x)
	case S2:
		return D25(Mix(h, 34), d, x)
	case *S2:
		return D26(Mix(h, 35), d, x)
	case S3:
		return D27(Mix(h, 36), d, x)
	case *S3:
		return D28(Mix(h, 37), d, x)
	case S4:
		return D10(Mix(h, 38), d, x)
	case *S4:
		return D29(Mix(h, 39), d, x)
	default:
		return Mix(h, 7)
	}
}

func D29(h uint64, d int, v *S4) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D10(h, d-1, *v)
}

func D28(h uint64, d int, v *S3) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D27(h, d-1, *v)
}

func D27(h uint64, d int, v S3) uint64 {
	h = D25(h, d, v.S2)
	h = D15(h, d, v.F15)
	h = D20(h, d, v.F16)
	h = D23(h, d, v.F17)
	h = D20(h, d, v.F18)
	return h
}

func D26(h uint64, d int, v *S2) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D25(h, d-1, *v)
}

func D25(h uint64, d int, v S2) uint64 {
	h = D30(h, d, v.F10)
	h = D31(h, d, v.F11)
	h = D17(h, d, v.F12)
	h = D32(h, d, v.F13)
	h = D33(h, d, v.F14)
	return h
}

func D33(h uint64, d int, v [6]string) uint64 {
	for _, e := range v {
		h = D1(h, d, e)
	}
	return h
}

func D32(h uint64, d int, v I2) uint64 {
	switch x := v.(type) {
	case nil:
		return Mix(h, 6)
	case *N0:
		return D19(Mix(h, 20), d, x)
	case N1:
		return D20(Mix(h, 21), d, x)
	case *N1:
		return D21(Mix(h, 22), d, x)
	case S0:
		return D7(Mix(h, 23), d, x)
	case *S0:
		return D22(Mix(h, 24), d, x)
	case *S1:
		return D24(Mix(h, 25), d, x)
	case S3:
		return D27(Mix(h, 26), d, x)
	case *S3:
		return D28(Mix(h, 27), d, x)
	default:
		return Mix(h, 7)
	}
}

func D31(h uint64, d int, v []int32) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D34(h, d, v[i])
	}
	return h
}

func D34(h uint64, d int, v int32) uint64 {
	return Mix(h, uint64(v))
}

func D30(h uint64, d int, v float32) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D24(h uint64, d int, v *S1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D23(h, d-1, *v)
}

func D23(h uint64, d int, v S1) uint64 {
	h = D7(h, d, v.S0)
	h = D30(h, d, v.F7)
	h = D20(h, d, v.F8)
	h = D35(h, d, v.F9)
	return h
}

func D35(h uint64, d int, v []S0) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D7(h, d, v[i])
	}
	return h
}

func D22(h uint64, d int, v *S0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D7(h, d-1, *v)
}

func D21(h uint64, d int, v *N1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D20(h, d-1, *v)
}

func D20(h uint64, d int, v N1) uint64 {
	return MixString(h, string(v))
}

func D19(h uint64, d int, v *N0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D18(h, d-1, *v)
}

func D18(h uint64, d int, v N0) uint64 {
	return Mix(h, uint64(v))
}

func D17(h uint64, d int, v int64) uint64 {
	return Mix(h, uint64(v))
}

func D16(h uint64, d int, v uint8) uint64 {
	return Mix(h, uint64(v))
}

func D15(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

func D11(h uint64, d int, v complex128) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D10(h uint64, d int, v S4) uint64 {
	h = D36(h, d, v.F19)
	h = D3(h, d, v.F20)
	return h
}

func D36(h uint64, d int, v map[uint64]string) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D1(D0(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D9(h uint64, d int, v Box[int]) uint64 {
	h = D15(h, d, v.Value)
	h = D15(h, d, v.Count)
	h = D37(h, d, v.List)
	return h
}

func D37(h uint64, d int, v []int) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D15(h, d, v[i])
	}
	return h
}

func D8(h uint64, d int, v func(int) string) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D7(h uint64, d int, v S0) uint64 {
	h = D3(h, d, v.F1)
	h = D18(h, d, v.F2)
	h = D34(h, d, v.F3)
	h = D16(h, d, v.F4)
	h = D38(h, d, v.F5)
	h = D16(h, d, v.F6)
	return h
}

func D38(h uint64, d int, v func() float64) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D6(h uint64, d int, v func(uint8) float32) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D5(h uint64, d int, v A0) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D25(h, d, v[i])
	}
	return h
}

func D4(h uint64, d int, v bool) uint64 {
	if v {
		return Mix(h, 1)
	}
	return Mix(h, 2)
}

func D3(h uint64, d int, v []string) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D1(h, d, v[i])
	}
	return h
}

func D2(h uint64, d int, v float64) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D1(h uint64, d int, v string) uint64 {
	return MixString(h, string(v))
}

func D0(h uint64, d int, v uint64) uint64 {
	return Mix(h, uint64(v))
}

