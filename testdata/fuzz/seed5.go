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
	M2() int
}

type I1 interface {
	M2() int
	M0(bool, uintptr) bool
}

type I2 interface {
	M4(string) float64
}

type N0 int8

type N1 uint8

type N2 string

type S0 struct {
	F1 string
	F2 int64
}

type S1 struct {
	S0
	F3 int
	F4 N2
	F5 int
	F6 I0
	F7 map[string]N1
}

type S2 struct {
	F8 map[uint8]N1
}

type S3 struct {
	S2
	F9 N1
	F10 N2
}

type S4 struct {
	S3
}

type A0 []float64

type A1 []S1

var g19 string = Sub(Gstring, 9223372036854775807, Gint * Gint)
var g20 map[int][]bool = map[int][]bool{}
var g21 int16 = 32767 - (int16(Clamp(float64(Gfloat64), -32768, 32767)) ^ 82 * Gint16)
var g22 []map[bool]int = nil
var g23 float32 = Gfloat32
var g25 map[int16]uint8 = map[int16]uint8{0: Guint8 - Guint8 - Guint8 &^ 1, 1: Guint8 >> (Gint32 >> Guint64&127)}
var g26 func(float32, int, uint8) int64 = func(a27 float32, a28 int, a29 uint8) int64 {
	a29 = uint8(Clamp(float64(Gfloat64), 0, 255)) * (uint8(68) >> (Gint64&15)) >> (Gint64&15)
	return ^Gint64 + int64(Clamp(float64(g23), -9.2e18, 9.2e18))
}
var g24 I0 = S1{F3: Gint, F4: " ", F5: Gint}

//go:noinline
func Pure0(p0 map[float32]int32, p1 A1, p2 uintptr, p3 [5]N2) string {
	for i1 := 0; i1 < 6; i1++ {
		p2 = func() uintptr { if 1e100 >= Gfloat64 { return (p2 / 34359738368) << Guint }; return p2 - p2 | p2 << Guint32 }()
		var v2 complex128 = complex(float64(Guint64), float64(Guint)) * -complex(Gfloat64, Gfloat64)
		_ = v2
	}
	p3 = p3
	var v3 string = Sub(Gstring, int(Gint32), int(Guint))
	_ = v3
	p1 = Part(p1, Gint &^ Gint, Gint &^ Gint)
	p2 = ((p2 - p2) & (uintptr(Clamp(float64(Gfloat64), 0, 1.8e19)) * (p2 * p2)) - -Guintptr ^ p2) & p2 - uintptr(127 * Gint8)
	v3 = "tab\tend"
	return Sub([4]string{"go", v3, v3, v3}[1], min(0, Gint), int(p2))
}

func Pure1(p0 float32, p1 []S0, p2 [4]int, p3 int32, p4 N0) uint64 {
	if Gbool == Gbool {
		p4, p3 = p4 * min(p4, p4, 85), p3
	} else if float64(p0) < Gfloat64 {
		p3 = Gint32
		p4 = N0(len(p1))
	} else {
		var v4 S1 = S1{F3: Gint, F4: "\x00\xff", F5: Gint}
		_ = v4
		v5 := A0{float64(imag(Gcomplex64)), real(Gcomplex128)}
		_ = v5
	}
	p1 = Cl(p1)
	p1 = []S0{S0{Gstring, Gint64}, S0{Gstring, Gint64}}
	p4 = 42 * p4 &^ func() N0 { if p1 == nil { return p4 }; return p4 }() % (min(p4, -1) << 7 | 1)
	return max(Guint64, Guint64, Guint64) >> (Guintptr ^ Guintptr)
}

func Pure2(p0 N1, p1 []S3, p2 S4, p3 N2, p4 []S0) float32 {
	if p1 == nil {
		return Gfloat32 + Gfloat32 + (Gfloat32 - Gfloat32)
	}
	{
		p4 = Cl(p4)
		p2 = p2
	}
	return real(complex64(Gcomplex128))
}

func Gen0[T0 Integer](p0 T0, p1 uint64, p2 T0, p3 int) T0 {
	for i6 := 0; i6 < 7; i6++ {
		p2 = T0(Guint16)
		for k7, v8 := range Gstring {
			_, _ = k7, v8
		}
		if Gbool {
			p2 = T0(Guint32)
			v9 := make([][]T0, 7)
			_ = v9
		} else if Gint64 >= Gint64 &^ 0 {
			p2 = p2
		}
		p0 = 11
	}
	var v10 float64
	_ = v10
	p2 = p2
	if int8(Clamp(float64(Gfloat64), -128, 127)) >= -128 + Gint8 {
		p0 = (p2 + p2) * 100 >> Guint8
		v10 = 0
	} else {
		v10 += v10 / 3.5 - v10
		p1 = Pure1(max(655.374, Gfloat32), make([]S0, 3), [4]int{p3, p3, 3, Gint}, -Gint32, 49) / 25
	}
	var v11 float64 = (float64(Guint) + (16777217 + v10)) * float64(int16(Guint8))
	_ = v11
	v11 *= any(v11).(float64) - -v11
	switch {
	case Gbool:
		var v12 string
		_ = v12
		v12 = Sub(v12, Gint >> Guint16, -206 * Gint)
	default:
		p3 = -1 ^ len(Gstring) * (p3 << 50)
	}
	return (p0 - p0) >> Guint8
}

func Gen1[T1 Integer](p0 T1, p1 T1) T1 {
	p1 = p0
	i13 := 0
	for {
		if i13++; i13 > 6 {
			break
		}
		if Gcomplex64 / Gcomplex64 == Gcomplex64 {
			p1 &^= p0 - p1
		}
		p1 = p1 * T1(Guint) | (p1 + p0)
		switch (max(18446744073709551615, Guintptr) & -max(18446744073709551615, Guintptr)) {
		default:
			p1 = T1(Guint8) * (p1 * p1) - p1
			fallthrough
		case 666914000736:
			p1 = T1(Gint64)
		case 0:
			p1 = (1 + p1) / (p1*p1 + 1) * (p0 + p0 - p1)
			p1 -= p1 &^ (p1 * p1)
		case Guintptr:
			if i14 := int(Guint32 / 10); i14 > 1 && i14 <= len(Gstring) {
				v15 := Gstring[i14-1]
				_ = v15
				p1 = (p1 | p1) >> v15 ^ (p1 ^ p1 ^ p1 << v15)
			}
			var v16 float64
			_ = v16
		}
		p1 = p1 / (p1*p1 + 1) + p0 * 2 - (p0 - 2) >> Guint8
	}
	var v17 uint16
	_ = v17
	var v18 S2
	_ = v18
	return p1 &^ (5 * p1)
}

func (r *N0) M4(p0 string) float64 {
	var v30 int16 = g21 * ((g21 % (g21 | 1)) + Gint16*8 + 38)
	_ = v30
	g22 = Part(g22, Gint | Gint, max(Gint, Gint))
	var v31 map[bool]int32 = map[bool]int32{}
	_ = v31
	v30 &= g21 &^ Gint16 - v30
	return Gfloat64 + Gfloat64 - min(Gfloat64, Gfloat64)
}

func (r *N1) M2() int {
	g23 -= -Pure2(0, []S3{0: S3{F9: 0, F10: "hello"}}, S4{}, "héllo, 世界", []S0{})
	Guint8 = Guint8 & (uint8(255) << Guint32 & (g25[g21 % 8] & -g25[g21 % 8]))
	return max(Gint, Gint + Gint, Gint)
}

func (r N1) M0(p0 bool, p1 uintptr) bool {
	p1--
	return g26 != nil
}

func (r N2) M2() int {
	r += Clip(`raw \n` + (r + `raw \n`) + r)
	r = Clip(r)
	return Gint &^ Gint - int(Guint64)
}

func (r N2) M5(p0 uint, p1 bool) uint8 {
	switch int(Gint + 1) {
	case 55, 90:
		p1 = g24 == nil
		r, r = r, r
	case Gint:
		var v32 map[int16]int = map[int16]int{3: Gint << (Gint8&31) / 4398046511104, 63: int(Guint8), 39: (0 | Gint) << 58}
		_ = v32
		var v33 complex64 = complex64(1e-40 + 746.210i) / Gcomplex64 + Gcomplex64 * complex64(1e20 + 224.846i) - Gcomplex64 * complex64(1e-40 + 0.1i) * complex64(Gcomplex128)
		_ = v33
	}
	p0 ^= func() uint { if p1 || Gbool { return [4]uint{77, p0, 0, 0}[Guint32&3] }; return p0 << Guint16 ^ ((uint(Clamp(float64(g23), 0, 1.8e19)) * (Guint % (p0 | 1)) & (Guint &^ p0) + uint(Clamp(float64(Gfloat64), 0, 1.8e19))) * p0 | ((p0 - Guint) & (uint(Gint) | (Guint + 1 + Guint * p0 * p0 * uint(Clamp(float64(Gfloat64), 0, 1.8e19)))) + Guint)) }()
	p0 = uint(len(g25))
	p0 = p0
	return Guint8 & Guint8 * Guint8
}

func (r *N2) M4(p0 string) float64 {
	{
		if true {
			return min(any(float64(1e-300)).(float64), Gfloat64 - Gfloat64)
		}
		g25 = g25
		Gint16 = struct{ a int; b int16 }{1, Gint16}.b * (g21 % (Gint16 | 1)) << (Gint32 / (Gint32 | 1)&15)
		p0 += struct{ a int; b string }{4, g19}.b
		p0 = Clip(p0)
	}
	var v34 []float64 = []float64{Gfloat64 - 411.922, 1: imag(Gcomplex128), Gfloat64, [4]float64{Gfloat64, Gfloat64, Gfloat64, Gfloat64}[1]}
	_ = v34
	if true {
		return Gfloat64
	}
	Gfloat64 = imag(complex(Gfloat64, Gfloat64)) - 16777217 * -Gfloat64
	return -(Gfloat64 + Gfloat64)
}

func (r S0) M1() int {
	var v35 any = N1(Gint64) * 0 << (Guint64 / (Guint64 | 1))
	_ = v35
	r = S0{F1: Pure0(map[float32]int32{}, A1{S1{F3: Gint, F4: "\U0001F600!", F5: Gint}, S1{F3: Gint, F4: "Z", F5: Gint}, S1{F3: Gint, F4: "αβγ", F5: Gint}}, 1, [5]N2{"Z", "a", 3: `raw \n`}), F2: Gint64 + Gint64}
	r.F1 = Clip(Sub(Clip(g19 + Gstring + "\U0001F600!" + g19), -Gint, Gint + Gint) + g19)
	var v36 any = N2("zz")
	_ = v36
	return any(Gint).(int) >> 24
}

func (r *S0) M3(p0 uint, p1 int, p2 uintptr) bool {
	for i37 := 0; i37 < 6; i37++ {
		if (func() float32 { if Gint < p1 { return g23 }; return g23 }() < -Gfloat32) {
			return int16(i37) != g21
		}
		g23 = float32(^(Gint32 / (Gint32 | 1)))
		g24 = N2("\xe4\xb8")
	}
	Gbool = g24 == nil
	return Gbool
}

func (r *S0) M4(p0 string) float64 {
	Gstring, Gbool = Clip(g19 + p0 + string(rune(Guint))), true
	var v38 int = 96
	_ = v38
	return float64(Gint8)
}

func (r *S1) M5(p0 uint, p1 bool) uint8 {
	g22 = append(Cl(g22), make(map[bool]int))
	g21 = g21
	Gfloat64 = struct{ a int; b float64 }{5, Gfloat64 + Gfloat64}.b - -float64(Gint)
	return Guint8 * ((Guint8 + Guint8) * (Guint8 ^ uint8(Clamp(float64(Gfloat32), 0, 255)) ^ uint8(len(g20))))
}

func (r S1) M2() int {
	switch v39 := g24.(type) {
	case nil:
		_ = v39
		r = S1{S0: S0{F1: g19, F2: 70}, F3: 0 - Gint, F4: N2(rune(Guint64)), F6: N2(" "), F7: map[string]N1{}}
	default:
		_ = v39
	}
	var v40 string = Gstring
	_ = v40
	return 32769 * Gint ^ Gint >> Guintptr
}

func (r *S2) M1() int {
	var v41 float64 = 16777217
	_ = v41
	g23 = float32(Gint8 + int8(-128) << Guint64)
	Gfloat64 = v41 / v41 / (v41 / v41) * 1e-300
	Gbool = 0.1 >= g23 != (8191 <= Gint32) || struct{ a int; b bool }{6, r != nil}.b
	return Gint
}

func (r *S2) M3(p0 uint, p1 int, p2 uintptr) bool {
	Guint64 = Guint64 + (Guint64 / 10 | [4]uint64{Guint64, 1, Guint64, Guint64}[uint(Gint8)%4] * (Guint64 + Guint64 ^ Guint64) + (74 + Guint64))
	i42 := 0
	for (g26 != nil) && i42 < 2 {
		i42++
		var v43 func(bool, float32, int32) int = func(a44 bool, a45 float32, a46 int32) int {
			delete(g25, Gint16)
			var v47 []N2 = []N2{}
			_ = v47
			return i42 * 10 - struct{ a int; b int }{5, p1}.b
		}
		_ = v43
		Gbool = struct{ a int; b int8 }{4, Gint8 << (i42&31)}.b >= struct{ a int; b int8 }{1, Gint8}.b ^ 43
		Gint64 = ((Gint64 - Gint64) * (Gint64 - Gint64) - (Gint64 - Gint64))
		if v43 != nil {
			continue
		}
	}
	i48 := 0
	for (g19 + Gstring > Gstring) && i48 < 5 {
		i48++
		if len(g22) < 40 {
			g22 = append(g22, map[bool]int{}, map[bool]int{})
		}
		Gfloat32 += g23
		Gint16 = Gint16
		Gint64 = Gint64 - Gint64 | int64(len(g19)) & ((Gint64 * 24) | Gint64 * (Gint64 + (Gint64 | int64(Clamp(float64(g23), -9.2e18, 9.2e18))))) + int64(int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)))
	}
	return Gbool
}

func (r S3) M4(p0 string) float64 {
	v49 := bool(g25 != nil)
	_ = v49
	v49, v49 = v49, v49
	v50, v51 := g24.(S1)
	_, _ = v50, v51
	return Gfloat64 - float64(Guint32)
}

func (r *S3) M5(p0 uint, p1 bool) uint8 {
	(*r).F9, (*r).F9 = (*r).F9, (*r).F9
	Guint64 = struct{ a int; b uint64 }{8, Guint64 >> p0}.b & uint64(Guint16)
	(*r) = S3{F9: (*r).F9, F10: r.F10}
	g25[int16(Clamp(float64(g23), -32768, 32767))] = Guint8
	return Guint8 / 97 + Guint8 * 1
}

func (r S4) M0(p0 bool, p1 uintptr) bool {
	for i52 := 0; i52 < 5; i52++ {
		var v53 N2 = Sub(Sub(N2(Gstring), int(Guint8), len(g22)), i52, i52 &^ i52)
		_ = v53
		v53 = v53
		r = S4{S3: S3{F9: 0, F10: v53}}
		v54 := func() uint16 { if Gfloat64 == Gfloat64 { return uint16(g21) * Guint16 }; return Guint16 ^ Guint16 - Guint16 }()
		_ = v54
	}
	switch v55 := g24.(type) {
	case nil:
		_ = v55
		r.S3 = S3{F9: 0, F10: "go"}
	default:
		_ = v55
		r = S4{S3{F9: 255, F10: "hello"}}
	}
	p1++
	r = r
	return Gbool == (Gfloat64 <= Gfloat64)
}

//go:noinline
func Pure7(p0 float32) float32 {
	v56 := make([]S1, 2)
	_ = v56
	var v57 int = Gen0[int](Gint * Gint << (49 + g25[(g21 & (g21 - 1))]), (Guint64 + Guint64) << 15, int(Clamp(float64(p0 - g23), -9.2e18, 9.2e18)), int(9223372036854775807) << (Guint &^ 18446744073709551615))
	_ = v57
	for i58, i59 := 0, 6; i58 < i59; i58, i59 = i58+1, i59-1 {
		v57 = len(g19)
		p0 = p0 * g23 / imag(Gcomplex64 * Gcomplex64)
		p0 = p0
		v57 = len(g20) * int(uint64(Clamp(float64(g23), 0, 1.8e19)))
	}
	v57 = (int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)) + 0) % 49
	v57 = 85
	switch v60 := ^v57; v60 > 0 {
	case bool(g22 != nil):
		v61, v62 := g24.(S1)
		_, _ = v61, v62
	default:
		v57 = v57 | v57 - Gint
		p0 = Pure2(65, []S3{}, S4{}, N2(g19), []S0{})
	case Gbool:
		v57 = (v57 ^ Gint - 9223372036854775807) / (99 &^ Gint * (53 - v56[1].F3) | 1)
		var v63 S3 = S3{F9: 62, F10: "\xe4\xb8"}
		_ = v63
	case Gbool:
		var v64 [1]N0 = [1]N0{127}
		_ = v64
		v64 = [1]N0{58}
	case Gbool:
		v57 = struct{ a int; b int }{7, int(Guint8) & (int(Gint64) ^ (v57 - Gint - (Gint | v57 | (v57 - ((v57 / (v57 | 1) + (Gint - v57)) & (v56[v57&1].F3 % (v57 | 1)) * (int(Gint32) * (v57 & v57 + int(Guint16)) * int(Gint32) - v57 % 6 | v57 << (Gint32&127) ^ v57 * v57) | len(g22)) * int(Guint32)) | (v57 - Gint)))) - min(-290, v57)}.b - v57 % 83 << 55
	case bool(!Gbool == (0 > Guint64)):
		v57++
	case bool(g19 >= "\x00\xff"):
	case bool(int64(len(v56)) >= -9223372036854775808):
	case bool(min(16.391, Gfloat64) >= Gfloat64):
	case bool(Gbool != Gbool != (g25 == nil)):
	case Gbool:
	}
	return float32(Guint16 >> Guint8)
}

//go:noinline
func Pure8(p0 N2, p1 Box[int], p2 int64) int {
	p2 = func() int64 { if Gstring >= g19 { return p2 * p2 / 90 }; return p2 }()
	p1.List = []int{}
	for i65, i66 := 0, 3; i65 < i66; i65, i66 = i65+1, i66-1 {
		p2, p1 = Gint64, p1
		p1 = Box[int]{Value: i66, Count: max(i66, 97, 26), List: []int{}}
	}
	if Clip(Gstring + g19) <= Gstring {
		return Gint
	}
	p2 = (int64(Guint64) & (int64(Guint64) - 1))
	p0 = p0
	p1 = p1
	return 71
}

func Pure9(p0 S2, p1 string, p2 string, p3 float32, p4 A0, p5 [][6]int8, p6 S0, p7 int64, p8 int8, p9 S0, p10 int64, p11 uint8, p12 uint32, p13 N0, p14 S2) uint8 {
	p8 = any((Gint8 + -1) / 127).(int8)
	p6 = p9
	var v67 int = int(^Guint16) << (Guint64 >> p11)
	_ = v67
	if g25 != nil {
		return p11
	}
	p9 = S0{F1: g19, F2: Gint64 - Gint64}
	return uint8(Guint)
}

func Idiom0(s string) uint64 {
	h := uint64(len(s))
	m := map[string]int{}
	words := []string{""}
	for i, r := range Clip(s) + "héllo wörld 世界\xff\xc3(" + Clip(s + s) {
		if r == 'é' {
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

type tree1[K int16 | string, V any] struct {
	left, right *tree1[K, V]
	key         K
	value       V
}

func (t *tree1[K, V]) put(k K, v V) *tree1[K, V] {
	switch {
	case t == nil:
		return &tree1[K, V]{key: k, value: v}
	case k < t.key:
		t.left = t.left.put(k, v)
	case k > t.key:
		t.right = t.right.put(k, v)
	default:
		t.value = v
	}
	return t
}

func (t *tree1[K, V]) walk(f func(K, V, int) bool, depth int) bool {
	return t == nil || t.left.walk(f, depth+1) && f(t.key, t.value, depth) && t.right.walk(f, depth+1)
}

func Idiom1(seed uint8) uint64 {
	var t *tree1[int16, uint8]
	var u *tree1[string, [2]int]
	for i := 0; i < 24; i++ {
		k := Gint16 & (g21 % 8193)
		t = t.put(k, seed+uint8(i))
		u = u.put(Sub("abcdefghijklmnop", int(k)&7, int(k)&15), [2]int{i, int(k)})
	}
	h := uint64(seed)
	t.walk(func(k int16, v uint8, depth int) bool {
		h = Mix(h, uint64(k)*256+uint64(v)+uint64(depth))
		return h%61 != 0
	}, 0)
	u.walk(func(k string, v [2]int, depth int) bool {
		h = MixString(Mix(h, uint64(v[0]^v[1])), k)
		return true
	}, 0)
	return h
}

type kind2 int8

const (
	first2 kind2 = iota*3 - 5
	second2
	_
	fourth2
	big2c  = 1<<42 + 517
	mask2 = 1<<(iota+3) - 1
	half2 = big2c / 7.0
	text2 = "k" + "onst"
)

func (k kind2) String() string {
	switch k {
	case first2:
		return "first"
	case second2, fourth2:
		return text2
	}
	return "other"
}

func Idiom2(k int) uint64 {
	h := uint64(k)
	for i := -9; i < 9; i++ {
		h = MixString(h, kind2(i).String())
		switch k := kind2(i); {
		case k == fourth2:
			h += big2c
			fallthrough
		case k > second2:
			h ^= mask2
		default:
			h = Mix(h, Bits(half2*float64(i)))
		}
	}
	return h + uint64(len([...]int{7: 1}))
}

type base3 struct{ id, hits int }

type middle3 struct {
	base3
	tag string
}

type outer3 struct {
	*middle3
	hits uint8
	fn   func(int) int
}

func (b *base3) hit(x int) int {
	b.hits += x
	return b.hits
}
func (m middle3) describe() string { return m.tag + ":" }

type hitter3 interface{ hit(int) int }
type both3 interface {
	hitter3
	describe() string
}

func Idiom3(x int) int {
	o := outer3{middle3: &middle3{base3{1, 2}, "t"}, hits: 250}
	o.fn = func(y int) int { return o.hit(y) + x * x & (x / (x | 1)) - (int(Guint8) ^ int(8388607) >> Guint) }
	c := o
	m := *o.middle3
	r := 0
	for i := range 7 {
		o.hits++
		r = r*3 + o.fn(i) + int(o.hits) + c.base3.hits + m.hit(i)
		var b both3 = c
		if h, ok := b.(hitter3); ok {
			r += h.hit(1) + len(b.describe())
		}
	}
	if *c.middle3 == m {
		r = -r
	}
	return r + c.id
}

func counter4(step int) (func(int) int, *int) {
	total := 0
	return func(i int) int {
		total += step + i
		return 0 & ((total >> 14 & 24) - (i + i))
	}, &total
}

func Idiom4(a, b int) int {
	var all []func(int) int
	var p *int
	for i := 0; i < 5; i++ {
		f, q := counter4(i * a)
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

type speaker5 interface {
	say(x int32) int32
	name() string
}

type dog5 struct {
	age int32
}

type cat5 int32

type pack5 struct {
	*dog5
	cat5
	others []speaker5
}

func (d *dog5) say(x int32) int32 {
	d.age++
	return x &^ int32(Gint32 / 1) + d.age
}
func (d *dog5) name() string      { return "dog" }
func (c cat5) say(x int32) int32  { return x - int32(c) }
func (c cat5) name() string       { return "cat" }
func (p pack5) say(x int32) int32 { return p.dog5.say(x) ^ p.cat5.say(x) }
func (p *pack5) name() string     { return "pack of " + p.cat5.name() }

func Idiom5(x int32) int32 {
	d := &dog5{x & 7}
	p := pack5{dog5: d, cat5: 5}
	p.others = []speaker5{d, cat5(3), &p, struct{ speaker5 }{d}}
	f, h, e := d.say, p.say, (*dog5).say
	i := speaker5.say
	r := x
	for k, o := range p.others {
		say := o.say
		r = r*5 + say(int32(k)) + i(o, r) + int32(len(o.name()))
		switch v := o.(type) {
		case *dog5:
			r += v.age + e(v, 2)
		case cat5:
			r -= int32(v)
		case interface{ nothing() }:
			r = 0
		default:
			r ^= h(1)
		}
	}
	p.cat5 = 9
	if p.others[0] == speaker5(d) && p.others[1] != p.others[0] {
		r++
	}
	return r + f(2) + h(3) + cat5.say(4, 5)
}

func Idiom6(y uint8) uint64 {
	h := uint64(y)
	x := y
	for i := range 16 {
		h = Mix(h, uint64(x/(8)))
		h = Mix(h, uint64(x%(8)))
		h = Mix(h, uint64(x*(8)))
		if x%(8) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(235)))
		h = Mix(h, uint64(x%(235)))
		h = Mix(h, uint64(x*(235)))
		if x%(235) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(33)))
		h = Mix(h, uint64(x%(33)))
		h = Mix(h, uint64(x*(33)))
		if x%(33) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(76)))
		h = Mix(h, uint64(x%(76)))
		h = Mix(h, uint64(x*(76)))
		if x%(76) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(129)))
		h = Mix(h, uint64(x%(129)))
		h = Mix(h, uint64(x*(129)))
		if x%(129) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(20)))
		h = Mix(h, uint64(x%(20)))
		h = Mix(h, uint64(x*(20)))
		if x%(20) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(211)))
		h = Mix(h, uint64(x%(211)))
		h = Mix(h, uint64(x*(211)))
		if x%(211) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(6)))
		h = Mix(h, uint64(x%(6)))
		h = Mix(h, uint64(x*(6)))
		if x%(6) == 0 {
			h++
		}
		x = x*(uint8(i)*2+1) + y ^ uint8(h)
		if i == 7 {
			x = ^uint8(h >> 60)
		}
	}
	return h
}

func F7(p0 A0, p1 I0) (S4, int16) {
	switch v68 := Gint - Gint; v68 > 1 && Same(Gint, Gint) {
	case (func() bool { if "héllo, 世界" > Gstring { return g20[Pure8("0123456789abcdef", Box[int]{Value: Gint, Count: Gint}, 0)] != nil }; return Gbool == Gbool }()):
		v69 := make([]S0, 7)
		_ = v69
	case bool(p1 != nil != (Guintptr == 66)):
		v70 := Idiom5(Gint32 << ((Gint32 | Gint32)&15))
		_ = v70
		var v71 int
		_ = v71
		fallthrough
	case bool(Gint8 << (Gint&7) >= Gint8 | 0):
		Gcomplex64 = Gcomplex64
		v72 := Cl(p0[:len(p0):len(p0)][Guint16:])
		_ = v72
	case (struct{ a int; b bool }{3, Gbool == true}.b):
		Gcomplex128, g19 = Gcomplex128 * (Gcomplex128 * complex128(0.1 + 0x1.993f92p-17i)), "go"
	default:
		Gstring = Clip(Clip(Gstring + g19) + (Clip(Gstring + string(rune(Gint8)) + Clip(Gstring + g19 + g19)) + Clip(Gstring + Gstring)))
		g19 += Clip(Gstring + (g19 + "tab\tend") + g19)
		g19 = Clip(g19)
	case bool(Gen1[int64](Gint64, 1) >= Gint64):
		Gfloat64 = float64(g21) + imag(complex128(Gcomplex64))
	}
	if len(g22) > 1 {
		g22 = g22[1:]
	}
	var v73 func(int16) int16 = func(a74 int16) int16 {
		a74 = min((Gint16 | 21) * (int16(32767) >> Guint16), a74 % 65 &^ (a74 & -a74))
		Gcomplex128 = any(-Gcomplex128 * (complex128(319.67 + 0i) * Gcomplex128)).(complex128)
		Gfloat32 = real(complex(g23, g23) / -Gcomplex64)
		return a74 / (a74 | 1) << uint32(len(g25))
	}
	_ = v73
	var v75 N0
	_ = v75
	v76 := map[any]int{1: 2}
	v76[any([]int(nil))]++
	println(len(v76))
	return S4{}, Gint16
}

func F8(p0 int8, p1 Box[int], p2 float32, p3 N1, p4 ...int) () {
	defer func() {
		Gfloat32 = (Gfloat32 + Gfloat32 - g23) / -float32(Guint16)
		g22 = []map[bool]int{map[bool]int{}, map[bool]int{}, map[bool]int{}}
		println("P1", D0(7, 3, p1.List))
	}()
	g26(Pure7(Gfloat32 - 1), p1.Get(), func() uint8 { if Gbool { return 0 }; return Guint8 * Guint8 }())
	switch (uint8(Gint8) | uint8(len(g22)) | Guint8 - Pure9(S2{}, g19, "tab\tend", 1, A0{Gfloat64, Gfloat64, 0.1}, nil, S0{F1: "\x00\xff", F2: Gint64}, 524287, Gint8, S0{F1: g19, F2: Gint64}, Gint64, 57, Guint32, 97, S2{})) {
	default:
		if Gbool {
			println("P2", g23)
			v77 := g24.M2()
			_ = v77
		} else {
			g23 = func() float32 { if g24 != nil { return -float32(Gfloat64) }; return p2 }()
		}
	case 0:
		i78 := 0
		for (Gbool) && i78 < 4 {
			i78++
			var v79 float64
			_ = v79
			p1.Count = Gen0[int](1, Guint64 * Guint64 * uint64(Guint16), Box[int].Nth(p1, Pure8(`raw \n`, p1, 42)), int(Gint8) - (i78 + i78))
			var v80 any = g21
			_ = v80
			Gstring = string(rune(Guint % 74 | Guint))
		}
	case 5:
		p1.Count = Gint % (((-Gint) % 64) | 1)
	}
	v81 := g26(p2 / Gfloat32 * (p2 - p2), At(p4, any(Gint).(int)), any(uint8(77)).(uint8))
	_ = v81
	if i82 := At(p4, Gint * Gint); i82 > 1 && i82 <= len(g22) {
		v83 := g22[i82-1]
		_ = v83
		g22[i82-1] = map[bool]int{}
		switch Gfloat64 {
		case 339.987:
			Guint32 += Guint32
		case Gfloat64:
			Gfloat64 -= imag(complex(Gfloat64, Gfloat64))
		default:
			var v84 string = Pure0(map[float32]int32{}, A1{}, ((Guintptr - (Guintptr - Guintptr)) & uintptr(Clamp(float64(Gfloat64), 0, 1.8e19)) ^ Guintptr) * Guintptr ^ Guintptr % (Guintptr | 1), [5]N2{`raw \n`, "héllo, 世界", "αβγ", 3: "a", ""})
			_ = v84
		}
	}
	Gint8 = Gint8 * Gint8 - 127 &^ Gint8 & (p0 * (p0 & (p0 | Gint8)))
	var v85 S0 = S0{F1: "a longer string of thirty-two ch.", F2: v81}
	_ = v85
	var v86 complex64 = [4]complex64{[4]complex64{Gcomplex64, complex64(0.1 + 1i), complex64(1 + 364.971i), complex64(446.871 + 1i)}[3], complex(g23, g23), -Gcomplex64, complex(p2, Gfloat32)}[v81&3]
	_ = v86
	func() {
		defer Report("R3")
		{
			var v87 A0 = A0{}
			_ = v87
			if len(v87) < 40 {
				v87 = append(v87, Gfloat64, float64(p0) + min(Gfloat64, Gfloat64))
			}
			i88 := 0
			for {
				if i88++; i88 > 8 {
					break
				}
				p0 = 15
				var v89 func(int64, string, string) float32 = func(a90 int64, a91 string, a92 string) float32 {
					return -Pure2(p3, nil, S4{}, "zz", []S0{v85, v85, v85, v85})
				}
				_ = v89
			}
		}
	}()
	for i93 := int16(5); i93 > 0; i93-- {
	}
	return
}

func F9() (int64) {
	g22 = []map[bool]int{make(map[bool]int), map[bool]int{}, make(map[bool]int)}
	if Gint32 >= Gint32 == ("a longer string of thirty-two ch." > g19) {
		println("P4", D1(7, 3, g20[Gint]))
		var v94 []any = []any{}
		_ = v94
	} else {
		var v95 S2 = S2{}
		_ = v95
		for range 3 {
			println("P5", Gcomplex64)
			for i98, i99 := 0, 7; i98 < i99; i98, i99 = i98+1, i99-1 {
				Guint32 &= (Guint32 & -Guint32) + (Guint32 - Guint32)
				v95.M1()
			}
		}
	}
	if i100 := Gint * int(Gint8); i100 >= 0 && i100 < len(g20[Gint + Gint]) {
		v101 := g20[Gint + Gint][i100]
		_ = v101
		g20[Gint + Gint][i100] = [4]bool{Gbool || Gbool, g23 != g23, Gbool == false, v101}[Gint16&3]
		var v102 *Box[int] = &Box[int]{Count: i100 >> 34 * (Gen0[int](837472512410, 0, i100, i100) - (Gen0[int](i100, 0, i100, Gint) | Gint * (Gint * i100 | Gint) * (Gint<<2>>2)))}
		_ = v102
	}
	func() {
		defer func() {
			Show("R6", recover())
			g22 = Cl(g22)
		}()
		println("P7", D2(7, 3, g23))
		v103 := Guint16 % (Guint16)
		_ = v103
		var v104 int16 = int16(Clamp(float64(Gfloat64 * Gfloat64 * float64(Guint32)), -32768, 32767))
		_ = v104
		println("P8", v103)
	}()
	return Gint64 * Gint64 ^ (Gint64 ^ Gint64)
}

func F10(p0 func() bool, p1 int, p2 float32) (r0 string, r1 int, r2 string) {
	{
		for i105 := int32(4); i105 > 0; i105-- {
			if r0 < r0 {
				var v106 map[int32]S1 = map[int32]S1{}
				_ = v106
			} else if Gbool {
				r1 = Gint
			}
			v107 := Idiom2(Pure8(Sub(N2(Gstring), 65, r1), Box[int]{Value: 4, Count: 9223372036854775807}, ^Gint64))
			_ = v107
		}
		if 1 - Guintptr != Guintptr + Guintptr {
			p2, p2 = p2, p2
		} else if p0 != nil {
			for k108 := range uint(5) {
				_ = k108
				println("P9", D3(7, 3, p0))
				var v110 S1 = S1{}
				_ = v110
				v111 := make([]S4, 4)
				_ = v111
			}
			g20 = g20
		} else {
			Guint = uint(Clamp(float64(p2 - 1e20 - p2 / g23), 0, 1.8e19))
		}
		if len(g22) > 4 {
			copy(g22[4:], g22)
		}
	}
	g25 = g25
	Gint16 = struct{ a int; b int16 }{2, 68}.b
	g22 = Cl(g22)
	r2 = Clip(Pure0(map[float32]int32{}, A1{S1{F3: r1, F4: "hello", F5: p1}, S1{F3: r1, F4: "\x00\xff", F5: 0}}, 0, [5]N2{"0123456789abcdef", "", " ", "αβγ", "\xe4\xb8"}) + Pure0(map[float32]int32{}, A1{S1{F3: r1, F4: `raw \n`, F5: r1}}, [4]uintptr{Guintptr, Guintptr, Guintptr, Guintptr}[Guint8&3], [5]N2{"0123456789abcdef", "0123456789abcdef", "", "Z", "\U0001F600!"}) + any(Clip(r0 + g19)).(string))
	g24.M2()
	for k112 := range int8(3) {
		_ = k112
		g26 = g26
	}
	return g19, Gen0[int](int(274877906943) >> (Gint8&31), Guint64 + Guint64, p1, p1 * ((p1 ^ r1) & r1 | (p1 - Gint)) - int(Gint64) - p1 % (p1 | 1)), Clip(Pure0(map[float32]int32{}, A1{1: S1{F3: r1, F4: "\xe4\xb8", F5: 43}, 2: S1{F3: p1, F4: "", F5: p1}, S1{F3: r1, F4: "\xe4\xb8", F5: Gint}, S1{F3: r1, F4: "Z", F5: r1}}, Guintptr, [5]N2{"αβγ", "0123456789abcdef", 2: "zz", "0123456789abcdef"}) + Sub(g19, r1, r1) + r0 + string(rune(Guintptr)))
}

func F11(p0 int, p1 int, p2 []S2, p3 []N1, p4 [5]float32) (r0 float32) {
	defer func() {
		if r := recover(); r != nil {
			Show("R10", r)
			r0 = 1e20
		}
	}()
	{
		v114 := A0{Gfloat64 + -Gfloat64, Gfloat64 + 0.1 * Gfloat64, float64(Pure7(g23))}
		_ = v114
		var v115 int64
		_ = v115
		if Gint < min(9223372036854775807, p1, p0) {
			v114[Guint16%3], Gfloat64 = Gfloat64, v114[Guint16%3]
		}
	}
	switch ((p0 + Gint) << func() uintptr { if 73 < Guint { return 276870830610 }; return Guintptr }()) {
	case 70368744177665, -1:
		switch g19 {
		case "zz", "Z":
			Guintptr += Guintptr
		case "0123456789abcdef", "a longer string of thirty-two ch.":
			p1 += p1
		default:
			for i116, i117 := 0, 3; i116 < i117; i116, i117 = i116+1, i117-1 {
				v118 := Idiom3(Pure8(Clip("Z" + ("a" + N2(Gstring)) + ""), Box[int]{Value: 9223372036854775807, Count: p1}, Gint64))
				_ = v118
				r0, Guint = r0 - any(r0).(float32), Guint * 40 + ((Guint * 31) + (Guint + Guint ^ (Guint + Guint & Guint)))
				var v119 map[float64]int = map[float64]int{}
				_ = v119
				v118 = p1 + i117
			}
		}
	case 1:
		var v120 map[int]N1 = make(map[int]N1)
		_ = v120
		v121, v122 := g24.(S1)
		_, _ = v121, v122
		fallthrough
	default:
		var v123 uintptr
		_ = v123
	case p1, p0:
		Guintptr = 7
		var v124 int32 = int32(Clamp(float64(r0 * (g23 - r0)), -2147483648, 2147483647))
		_ = v124
	}
	Gbool, Gfloat64 = !(p2 == nil), Gfloat64
	Gstring = Sub(Sub(string(rune(Guint32)), p0 * p1, len(p2)), int(Guint8), Gen0[int](524288, Guint64, p1, p1))
	var v125 int8 = Gint8
	_ = v125
	for i126 := 0; i126 < 5; i126++ {
		Gfloat64 = func() float64 { if Gbool { return 1e-300 }; return -Gfloat64 - 999.217 }()
		func() {
			defer func() {
				Show("R11", recover())
				Guint16 = (0 - Guint16) % 65535 / (Guint16 - Guint16 + Guint16 * 65535 | 1)
			}()
			p0 = g24.M2()
			var v127 *N2
			if Guint <= 18446744073709551615 {
				v127 = Ptr(N2("\x00\xff"))
			}
			v128 := *v127
			_ = v128
			for i129, i130 := 0, 2; i129 < i130; i129, i130 = i129+1, i130-1 {
				Gfloat32 = any(g23).(float32) + max(r0, g23) + (r0 + 0.1) * (g23 * Gfloat32)
				Guint32 &= (Guint32 + Guint32) * (Guint32 & Guint32)
				v125 = v125 / (v125 | 1) | (v125 + int8(i129) - Gint8 / (v125 | 1))
			}
			println("P12", g25[max(g21, 1)])
		}()
		switch v131 := g24.(type) {
		case N2:
			_ = v131
			switch Sub(Gstring, i126 / 19, -1 + Gint) {
			case "a":
			case g19:
				fallthrough
			default:
			case "zz", "tab\tend":
			case `raw \n`, "héllo, 世界":
			}
		case nil:
			_ = v131
		default:
			_ = v131
		}
	}
	return -r0 / float32(Guint)
}

func F12(p0 []int, p1 int) (int, S1, string) {
	g22 = g22[:0]
	Gcomplex64 = -Gcomplex64
	func() {
		defer func() {
			Show("R13", recover())
			g21 = int16(uint8(Guint)) - min(g21 + g21, Gint16, g21)
		}()
		var v134 uint64
		for k, v := range g20 {
			v134 += D4(3, 2, k) ^ D1(5, 2, v)
		}
		_ = v134
		v134 = uint64(Guint8)
		v135 := any(N0(127) << Guint16) == any(Sub(g19, 263118789354, p1))
		println(v135)
		for i136 := 0; i136 < 8; i136++ {
			for i137 := 0; i137 < 2; i137++ {
				v134 = func() uint64 { if Guint16 == Guint16 { return min(0, Guint64, v134) - Guint64 }; return 18446744073709551615 }()
				g19 = g19
				g23, Guint64 = min(Pure2(14, []S3{S3{F9: 0, F10: "\x00\xff"}, S3{F9: 0, F10: `raw \n`}}, S4{}, "0123456789abcdef", []S0{1: S0{F1: `raw \n`, F2: Gint64}}), any(g23).(float32)), Guint64
				g26 = g26
			}
		}
		v138 := g24.M2
		_ = v138
	}()
	return int(Clamp(float64(-Gfloat64), -9.2e18, 9.2e18)), S1{F3: p1, F4: "hello", F5: p1}, struct{ a int; b string }{2, Pure0(map[float32]int32{}, A1{}, Guintptr, [5]N2{"", "αβγ", "tab\tend", "\xe4\xb8", "\xe4\xb8"})}.b
}

func main() {
	v139 := Idiom0(Pure0(map[float32]int32{}, make(A1, 0), Guintptr, [5]N2{"héllo, 世界", "\xe4\xb8", "tab\tend", "go", "\U0001F600!"}))
	_ = v139
	println("P14", v139)
	v140 := Idiom1(Guint8 * Guint8)
	_ = v140
	println("P15", v140)
	v141 := Idiom2(max(90, Gint, Gint))
	_ = v141
	println("P16", v141)
	v142 := Idiom3(len(g20))
	_ = v142
	println("P17", v142)
	v143 := Idiom4(Gint - Gint, 758046274132)
	_ = v143
	println("P18", v143)
	v144 := Idiom5(max(Gint32, Gint32))
	_ = v144
	println("P19", v144)
	v145 := Idiom6(uint8(Guint32))
	_ = v145
	println("P20", v145)
	g24 = S1{F3: -281, F4: "αβγ", F5: v143}
	for i146, i147 := 0, 4; i146 < i147; i146, i147 = i146+1, i147-1 {
		v142 = Idiom4(([4]int{i146, i147, v142, i147}[Guint16&3] & ([4]int{i146, i147, v142, i147}[Guint16&3] - 1)), int(Clamp(float64([4]float64{1, 0x1.412387p-6, Gfloat64, Gfloat64}[3]), -9.2e18, 9.2e18)))
	}
	for i148 := int16(8); i148 > 0; i148-- {
		{
			var v149 N2 = Sub(Clip("tab\tend" + (func() N2 { if 9223372036854775807 >= v143 { return "héllo, 世界" }; return "0123456789abcdef" }() + Sub(N2(Gstring), v143, v142) + Clip(N2(Gstring) + " " + "\xe4\xb8" + "0123456789abcdef"))), int(Gint64), v143 & v142)
			_ = v149
			var v150 S2 = S2{}
			_ = v150
			if float64(g23) > Gfloat64 {
				v150.F8 = map[uint8]N1{}
				v149.M5(uint(len(v149)), Pure0(map[float32]int32{}, A1{S1{F3: v142, F4: v149, F5: v142}, S1{F3: v143, F4: v149, F5: 1}, S1{F3: v143, F4: v149, F5: v142}}, Guintptr, [5]N2{v149, v149}) > g19)
			} else if g26 != nil {
				var v151 uint64 = (v145 / (Guint64 | 1) ^ v145 >> 12) / (uint64(Guint8 & Guint8) | 1)
				_ = v151
			} else {
				Guint32 = any(uint32(uintptr(len(g19)))).(uint32)
				v144 = v144
			}
		}
		i152 := 0
		for (false != (g20 == nil)) && i152 < 2 {
			i152++
			v142 = 2305843009213693953
			println("P21", v142)
		}
	}
	v141 -= func() uint64 { if (struct{ a int; b bool }{5, Gbool}.b) { return uint64(Guint16) }; return uint64(4503599627370496) >> (Gint&15) }()
	g25[(Gint16 & -Gint16)]++
	var v153 N2 = N2(string(rune((v144 * v144 - v144))))
	_ = v153
	if g21 < 32767 & g21 {
		v143 = g24.M2()
		v154 := Idiom1(Guint8 % (Guint8 | 1) >> (int8(v145)&31))
		_ = v154
		v154 = Pure1(real(Gcomplex64), []S0{}, [4]int{1125899906842625, v143, -9223372036854775808, -25}, 1 + v144, N0(Gint16) % (N0(Guint32) | 1)) * Pure1(0.1 * g23, []S0{}, [4]int{48, 0, v143, v142}, Gint32, 127)
	} else if (struct{ a int; b bool }{4, g23 != g23}.b) {
		if 67 ^ Guintptr <= Guintptr << Guint8 {
			defer println("D22", D5(1, 1, (127 + Gint8) / (any(Gint8).(int8) | 1)))
			for i155 := 0; i155 < 8; i155++ {
				v140 = v141 * 49 >> uintptr(Clamp(float64(Gfloat32), 0, 1.8e19))
				v153 = Clip(v153 + Clip(v153 + "\xe4\xb8") + N2(rune(Guint - Guint)))
			}
			var v156 bool = Pure8(v153, Box[int]{Value: v143, Count: Gint}, Gint64) <= v153.M2()
			_ = v156
		} else {
			if v157 := ^v143 + v143; v157 == v157 &^ v157 {
				v144 = int32(1 & [4]uint16{Guint16, Guint16, Guint16, Guint16}[0])
				v158 := g24.M2()
				_ = v158
				v159, v160 := g24.(S1)
				_, _ = v159, v160
			} else {
				v144 = int32(v140)
				g23 = float32(struct{ a int; b int64 }{8, Gint64}.b ^ Gint64)
			}
		}
	} else {
		for i161 := 0; i161 < 2; i161++ {
			var v162 [][]S0 = [][]S0{[]S0{}, 1: []S0{}, []S0{S0{F1: Gstring, F2: Gint64}}}
			_ = v162
			v143 = i161
			var v163 complex64 = complex64(complex128(Gcomplex64) * (Gcomplex128 * complex128(16777217 + 68.488i)))
			_ = v163
		}
		v140 = [4]uint64{v140, v140 &^ 0, Pure1(1e20, make([]S0, 2, 3), [4]int{v142, v142, 3: -9223372036854775808}, 25, -128), v139}[uint(Gint8)%4]
	}
	v140, Guint = v140, max(^Guint, Guint * Guint, Guint)
	clear(g22)
	println("P23", D1(7, 3, g20[43]))
	v153 = Sub(N2(Sub(g19, v143, v143)), Pure8(v153, Box[int]{Value: v143, Count: Gint}, Gint64), int(Guint32))
	i164 := 0
	for {
		if i164++; i164 > 7 {
			break
		}
		func() {
			defer func() {
				Show("R24", recover())
				g19 = "a longer string of thirty-two ch."
			}()
			Gint = ((v143 - v143/7*7) >> 1 & 66)
			if v165 := i164; v165 == -9223372036854775808 + v143 {
				v141 = v141
				Guint32 = Guint32
				g19 = Clip(Clip(Pure0(map[float32]int32{}, A1{}, 43, [5]N2{}) + (Pure0(map[float32]int32{}, nil, Guintptr, [5]N2{"\U0001F600!", "go", 2: v153, v153, "a longer string of thirty-two ch."}) + Gstring)) + (Sub(g19, 1 * v165, v165) + Pure0(map[float32]int32{}, A1{S1{F3: Gint, F4: v153, F5: 4503599627370496}, S1{F3: v143, F4: v153, F5: i164}, S1{F3: v142, F4: v153, F5: v143}, S1{F3: Gint, F4: v153, F5: Gint}}, Guintptr / (Guintptr | 1), [5]N2{"héllo, 世界", v153, v153, v153, v153})) + g19)
			}
			v166 := any([]int(nil)) == any(Gcomplex64 * Gcomplex64)
			println(v166)
		}()
	}
	Guint = Guint
	println("P25", v144)
	Gint64 = g26(-g23 + (g23 - g23), v143, v153.M5(^Guint, true))
	v145 = min(v139 + (v145 + v140), (v145 - 48) >> 38, v145)
	println("P26", D6(7, 3, g22))
	g25 = g25
	println("P27", v142)
	Gfloat32 -= float32(Guint8)
	Gfloat64 -= 204.787
	println("P28", v142)
	println("P29", D7(7, 3, g24))
	F9()
	v167 := F11([4]int{0, v143, v142, v142}[3] / 93, len(g22) & v143, []S2{}, []N1{1}, [5]float32{g23, g23, Gfloat32, 4: g23})
	_ = v167
	F12(make([]int, 0, 2), struct{ a int; b int }{7, v142}.b << 63)
	println("P30", D2(7, 3, v167))
	println("P31", len(v153), v153)
	println("P32", v145)
	println("P33", v144)
	println("P34", v143)
	println("P35", v142)
	println("P36", v141)
	println("P37", v140)
	println("P38", v139)
	println("P39", D8(7, 3, g26))
	println("P40", D9(7, 3, g25))
	println("P41", D7(7, 3, g24))
	println("P42", D2(7, 3, g23))
	println("P43", D6(7, 3, g22))
	println("P44", g21)
	println("P45", D10(7, 3, g20))
	println("P46", len(g19), g19)
	println("P47", Gbool)
	println("P48", len(Gstring), Gstring)
	println("P49", Gcomplex128)
	println("P50", D11(7, 3, Gcomplex64))
	println("P51", Gfloat64)
	println("P52", D2(7, 3, Gfloat32))
	println("P53", Guintptr)
	println("P54", Guint64)
	println("P55", Guint32)
	println("P56", Guint16)
	println("P57", Guint8)
	println("P58", Guint)
	println("P59", Gint64)
	println("P60", Gint32)
	println("P61", Gint16)
	println("P62", Gint8)
	println("P63", Gint)
}

func D11(h uint64, d int, v complex64) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D10(h uint64, d int, v map[int][]bool) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D1(D4(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D9(h uint64, d int, v map[int16]uint8) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D13(D12(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D13(h uint64, d int, v uint8) uint64 {
	return Mix(h, uint64(v))
}

func D12(h uint64, d int, v int16) uint64 {
	return Mix(h, uint64(v))
}

func D8(h uint64, d int, v func(float32, int, uint8) int64) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D7(h uint64, d int, v I0) uint64 {
	switch x := v.(type) {
	case nil:
		return Mix(h, 6)
	case *N1:
		return D14(Mix(h, 20), d, x)
	case N2:
		return D15(Mix(h, 21), d, x)
	case *N2:
		return D16(Mix(h, 22), d, x)
	case S1:
		return D17(Mix(h, 23), d, x)
	case *S1:
		return D18(Mix(h, 24), d, x)
	default:
		return Mix(h, 7)
	}
}

func D18(h uint64, d int, v *S1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D17(h, d-1, *v)
}

func D17(h uint64, d int, v S1) uint64 {
	h = D19(h, d, v.S0)
	h = D4(h, d, v.F3)
	h = D15(h, d, v.F4)
	h = D4(h, d, v.F5)
	h = D7(h, d, v.F6)
	h = D20(h, d, v.F7)
	return h
}

func D20(h uint64, d int, v map[string]N1) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D22(D21(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D22(h uint64, d int, v N1) uint64 {
	return Mix(h, uint64(v))
}

func D21(h uint64, d int, v string) uint64 {
	return MixString(h, string(v))
}

func D19(h uint64, d int, v S0) uint64 {
	h = D21(h, d, v.F1)
	h = D23(h, d, v.F2)
	return h
}

func D23(h uint64, d int, v int64) uint64 {
	return Mix(h, uint64(v))
}

func D16(h uint64, d int, v *N2) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D15(h, d-1, *v)
}

func D15(h uint64, d int, v N2) uint64 {
	return MixString(h, string(v))
}

func D14(h uint64, d int, v *N1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D22(h, d-1, *v)
}

func D6(h uint64, d int, v []map[bool]int) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D24(h, d, v[i])
	}
	return h
}

func D24(h uint64, d int, v map[bool]int) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D4(D25(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D25(h uint64, d int, v bool) uint64 {
	if v {
		return Mix(h, 1)
	}
	return Mix(h, 2)
}

func D5(h uint64, d int, v int8) uint64 {
	return Mix(h, uint64(v))
}

func D4(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

func D3(h uint64, d int, v func() bool) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D2(h uint64, d int, v float32) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D1(h uint64, d int, v []bool) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D25(h, d, v[i])
	}
	return h
}

func D0(h uint64, d int, v []int) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D4(h, d, v[i])
	}
	return h
}

