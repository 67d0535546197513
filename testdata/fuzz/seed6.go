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
	M4() float32
	M2(int64, int, string) string
}

type I1 interface {
	M1(string, float32, int32) string
	M0(bool, int32) int16
}

type N0 int

type N1 bool

type N2 int

type S0 struct {
	F1 [6]int16
	F2 N1
	F3 []float64
	F4 int8
	F5 N1
}

type S1 struct {
	F6 []float32
	F7 N0
	F8 []complex64
	F9 uint
	F10 N2
}

type S2 struct {
	S1
	F11 S0
	F12 N2
	F13 N0
	F14 uintptr
	F15 []string
}

type S3 struct {
	S2
	F16 []S1
	F17 N1
	F18 []N2
	F19 N0
	F20 float64
}

type A0 []S0

type A1 []func(string) uint64

var g20 map[float32]N0 = map[float32]N0{}
var g21 S1 = S1{F7: g20[float32((Guint8 * 3))], F9: Guint, F10: 8589934592}
var g22 Box[uint16] = Box[uint16]{Value: Guint16, Count: Gint}
var g23 N2 = N2(Gint64)
var g24 N2 = N2(-9223372036854775808) >> Guint8 ^ (g23 + g23) + N2(len(g20))
var g19 S0 = S0{F1: [6]int16{Gint16, Gint16, Gint16, Gint16, Gint16}, F2: false, F3: []float64{Gfloat64, Gfloat64, 1e-300, Gfloat64}, F4: -128 - Gint8}

func Pure0(p0 S3, p1 []S0, p2 N1, p3 A1) string {
	var v1 Box[uint16] = Box[uint16]{Guint16 - Guint16, int(Guint8), []uint16{Guint16, Guint16, Guint16}}
	_ = v1
	var v2 any = Gfloat32 / Gfloat32
	_ = v2
	v1.Count = Gint
	v2 = -9223372036854775808 + N2(Guintptr) + N2(Guintptr)
	for k3, v4 := range p3 {
		_, _ = k3, v4
		v1.Value += any(Guint16).(uint16)
		p3 = append(Cl(p3), func(a5 string) uint64 {
			a5 += a5
			a5 = Clip(a5)
			return uint64(Gint32)
		})
	}
	v2 = int(978229934681)
	return Clip(Clip("hello" + Gstring) + (Clip(Gstring + Gstring) + (Sub(Gstring, 56, Gint) + Sub(Gstring, Gint, Gint))))
}

func Pure1(p0 any, p1 []map[int]string, p2 bool, p3 map[int]string) string {
	p0 = Pure0(S3{F17: false, F19: 70, F20: Gfloat64}, make([]S0, 5), true != N1(Gbool), make(A1, 3))
	p1 = Part(p1, 0 + Gint, 46)
	p3 = p3
	p1 = []map[int]string{0: map[int]string{-9223372036854775808: Clip(Gstring + (Gstring + Gstring))}}
	p1 = Part(p1, 15, Gint)
	{
		p2 = !(Guint16 >= Guint16) == p2
		p1 = []map[int]string{p3}
		p3 = p3
	}
	return func() string { if (struct{ a int; b bool }{5, p2}.b) { return Sub(Gstring, 80, Gint) }; return "0123456789abcdef" }()
}

func Pure2(p0 []A1, p1 string, p2 func(string, float64) int32, p3 func(int) bool, p4 any) int {
	p4 = N1(Gint - -154 >= Gint)
	return Gint
}

func Gen0[T0 Integer](p0 T0, p1 string, p2 T0) T0 {
	p2 = p0
	if v6 := Gfloat32 / Gfloat32 * (1e-40 - Gfloat32); v6 == Gfloat32 * 0.1 {
		switch v7 := Gint - Gint; v7 > 0 {
		case bool(uint16(Guint32) > uint16(Guintptr)):
			v6 = real(complex64(0.1 + 0i) * Gcomplex64 * Gcomplex64)
			p1 = "αβγ"
		case bool(p1 + "\xe4\xb8" >= p1 != (Gint < Gint)):
			v8 := make(A0, 2)
			_ = v8
		case bool(string(rune(Guint16)) <= "tab\tend"):
			v6 = 1e-40
		default:
			v6 = v6
		}
		switch v13 := int(97); v13 > 1 && Same((Pure2([]A1{}, Clip("héllo, 世界" + (p1 + p1 + "a")), func(a9 string, a10 float64) int32 {
			a10 = a10 * Gfloat64 / imag(Gcomplex128) - float64(v6 - v6)
			v11 := make([]T0, 6)
			_ = v11
			return Gint32
		}, func(a12 int) bool {
			return a12 == a12
		}, v6)), (Pure2([]A1{}, Clip("héllo, 世界" + (p1 + p1 + "a")), func(a9 string, a10 float64) int32 {
			a10 = a10 * Gfloat64 / imag(Gcomplex128) - float64(v6 - v6)
			v11 := make([]T0, 6)
			_ = v11
			return Gint32
		}, func(a12 int) bool {
			return a12 == a12
		}, v6))) {
		case bool(Gfloat64 == Gfloat64 && Gbool):
			p2 = p2 * (p2 + p2 - p2)
			p2 = 2
		case bool(!(Gint <= 0)):
			v6 = min(float32(Gfloat64) / float32(Guint8), v6 * 338.531 / -v6)
		case Gbool:
			v6 = (float32(Gint16) - float32(Gfloat64)) * (Gfloat32 * Gfloat32)
		}
	}
	p2 = p2 >> Guint8 - (p2 + 7) * (p2 + p2)
	return (p0 + p2) * p0
}

func Gen1[T1 Number](p0 T1, p1 bool) T1 {
	p1 = Gfloat64 <= max(Gfloat64, Gfloat64) * float64(Gfloat32)
	p1 = Pure2(nil, Gstring, func(a14 string, a15 float64) int32 {
		a14 = Sub(Gstring, Gint + Gint, int(Guintptr))
		return Gint32 - Gint32 - (2147483647 | Gint32)
	}, func(a16 int) bool {
		return p1
	}, [4]N1{false, true, 2: false, false}) - Gint >> 2 == (Gint + Gint) % (int(Gint) | 1)
	p1 = func() int64 { if Gint >= Gint { return 9223372036854775807 }; return Gint64 >> Guint16 }() < struct{ a int; b int64 }{1, Gint64 * 390898172691}.b
	p0 *= p0
	v17 := Gint
	_ = v17
	var v18 T1 = p0 + (p0 - 1 - (p0 + p0))
	_ = v18
	return 3 + (v18 + p0)
}

func (r N0) M1(p0 string, p1 float32, p2 int32) string {
	p0 = Sub(func() string { if !Gbool { return p0 }; return Clip(Gstring + (Gstring + p0 + p0)) }(), 0, Gint | 274877906944 - ((Gint * Gint - Gint) * Gint + struct{ a int; b int }{5, Gint}.b + Gint) + len(g22.List) - int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)))
	return Sub(Sub(p0, Gint, 34), Gint, Gint << 60)
}

func (r N0) M2(p0 int64, p1 int, p2 string) string {
	p2 = Clip(p2 + Clip(p2 + (p2 + string(rune(Gint64))) + p2))
	p0 -= p0
	p0 = struct{ a int; b int64 }{4, p0}.b & -107 + p0
	var v25 uint16 = Guint16
	_ = v25
	return p2
}

func (r N0) M3(p0 int) int16 {
	p0 = Gint
	p0 = p0
	if i26 := len(Gstring); i26 > 0 {
		v27 := Gstring[i26-1]
		_ = v27
		v27 = Guint8 % (v27 | 1) * (Guint8 % (v27 | 1)) + v27 &^ uint8(Guint64)
	}
	return -(Gint16 + Gint16)
}

func (r *N0) M4() float32 {
	g23 >>= Guint8 % (Guint8 | 1)
	g19 = g19
	var v28 S1 = g21
	_ = v28
	return Gfloat32
}

func (r N1) M2(p0 int64, p1 int, p2 string) string {
	p2 = Sub(Gstring, p1 + 44, max(-7, Gint))
	p2 = Sub(Gstring, int(Guint32), Gint | 23)
	p2, p2 = p2, p2
	if !Gbool {
		p0 = p0
		p2 = Gstring
		r = func() N1 { if true { return r }; return true }()
	} else {
		var v29 [7]int32 = [7]int32{Gint32, Gint32, Gint32}
		_ = v29
	}
	return Clip(Clip("" + p2) + p2 + Sub(p2, p1, Gint) + Clip(p2 + (p2 + (p2 + Gstring))))
}

func (r *N1) M5(p0 int64) float64 {
	var v30 S0 = S0{[6]int16{1, 2: 32767, 4: Gint16, g19.F1[Guintptr%6]}, Gint < 9223372036854775807, nil, Gint8 - Gint8, (*r) && (*r)}
	_ = v30
	return float64(Guint & Guint)
}

func (r *N2) M3(p0 int) int16 {
	p0 = -1
	return Gint16
}

func (r *N2) M5(p0 int64) float64 {
	if Gfloat64 == Gfloat64 && true {
		Gint64 = p0
		Gbool = Gbool
	} else if ([4]bool{r == nil, Gbool, true && Gbool, !Gbool}[Guint32&3]) {
		g22.List = nil
	} else {
		Gbool = any(Gbool).(bool)
		Gint64 = (int64(len(g21.F8)) ^ (int64(Guint16) - ((Gint64 >> 32 & 12) | min(p0, 72)))) * max(p0, p0) | (p0 + 18014398509481983)
	}
	Gfloat64, Gfloat64 = Gfloat64, Gfloat64
	return -(Gfloat64 - Gfloat64)
}

func (r N2) M1(p0 string, p1 float32, p2 int32) string {
	p2 = p2 << (Gint16&7) - int32(Guint32) - Gint32
	var v31 float32 = float32(Gfloat64)
	_ = v31
	var v32 any = string("")
	_ = v32
	r &= N2(Clamp(float64(float64(p1)), -9.2e18, 9.2e18))
	return Clip(Gstring + (p0 + " " + ""))
}

func (r N2) M0(p0 bool, p1 int32) int16 {
	p1 = (any(Gint32).(int32) * any(Gint32).(int32) - any(Gint32).(int32))
	p1 = func() int32 { if Gint16 >= Gint16 { return Gint32 }; return ^struct{ a int; b int32 }{2, Gint32}.b }()
	return Gint16 / (Gint16 + Gint16 | 1)
}

func (r S2) M4() float32 {
	var v33 int32 = Gint32 - Gint32 - int32(Guintptr) - struct{ a int; b int32 }{4, 50}.b % (int32(Guintptr) | 1)
	_ = v33
	r = r
	switch Gint {
	default:
		v33 = Gint32
	case 798150394444:
		var v34 int = Pure2(nil, Gstring, func(a35 string, a36 float64) int32 {
			a36 += Gfloat64
			a36 = real(complex(a36, -a36))
			a36 = Gfloat64
			return v33
		}, func(a37 int) bool {
			a37 = struct{ a int; b int }{2, 77}.b
			a37 = int(Gint16) & ((a37 + (Gint & (a37 ^ Gint) | a37 << Guint8)) * Gint ^ Pure2([]A1{A1{}, A1{}, A1{func(a38 string) uint64 {
				a38 = Sub(Sub([4]string{"\x00\xff", a38, Gstring, a38}[Guint&3], Gint * a37, int(Guint32)), (a37 & -a37), int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)))
				return Guint64
			}}, A1{0: func(a39 string) uint64 {
				var v40 int
				_ = v40
				v40 = v40 - -197 & v40 * a37
				return 0 * Guint64 + Guint64 & 0
			}, func(a41 string) uint64 {
				a41 = Sub(Clip(a41 + a41), a37 | 9223372036854775807, int(Gint64))
				a41 = [4]string{a41, Clip(a41 + a41), Gstring, a41}[Guintptr&3]
				return (4095 + Guint64) & (Guint64 << Guintptr)
			}, func(a42 string) uint64 {
				a42 = a42
				return (Guint64 - (Guint64 ^ uint64(62) << (Gint64&7) + uint64(3) >> Guint | Guint64) ^ uint64(v33)) & (Guint64 % 25) | Guint64 + (Guint64 - 0) ^ Guint64
			}, func(a43 string) uint64 {
				a43 = func() string { if Gbool == false { return Sub(Sub(a43, a37, a37), a37 << 9, int(Guint32)) }; return Clip(Sub(a43, a37, Gint) + (a43 + (Clip(a43 + a43 + Gstring + a43) + any(string("αβγ")).(string)))) }()
				a43 = Sub(Clip(a43 + a43 + "a"), Pure2([]A1{}, Gstring, func(a44 string, a45 float64) int32 {
					return Gint32
				}, func(a46 int) bool {
					return !Gbool
				}, float64(890.953)), int(Gint64))
				return Guint64
			}}}, Gstring, func(a47 string, a48 float64) int32 {
				a47 = "αβγ"
				a48 = a48 * ((a48 - a48) / float64(Guint64))
				return 0
			}, func(a49 int) bool {
				var v50 N2 = g24
				_ = v50
				var v51 map[float64][3]int = map[float64][3]int{}
				_ = v51
				return false
			}, Guint8))
			return Gbool
		}, uint(Guint64))
		_ = v34
		v33 = v33
	}
	var v52 int16
	_ = v52
	return min(Gfloat32 / Gfloat32, func() float32 { if g20 == nil { return Gfloat32 }; return 0.1 }())
}

func (r *S2) M2(p0 int64, p1 int, p2 string) string {
	p1 = max(Gint + p1, p1 >> (uint8(Guint16) ^ ((Guint8 - (Guint8 - Guint8) ^ [4]uint8{Guint8, 255, Guint8, Guint8}[Gint16&3]) & (Guint8 >> (Gint&15)) ^ uint8(len(p2)))))
	return Clip(Clip(p2 + p2 + p2) + (Sub(Gstring, Gint, Gint) + Sub(p2, p1, p1)))
}

func Pure8(p0 float32) uint {
	p0 = float32(Guint) + p0
	p0, p0 = float32(Gfloat64 - 0x1.1c2220p-10), p0 / Gfloat32 * -p0
	p0, p0 = p0, p0 * 1 - p0
	switch v53 := len(Gstring); v53 > 0 {
	case Gbool:
		p0, p0 = p0, p0
		v54 := A0{S0{[6]int16{1: Gint16, -1, Gint16, Gint16, 5: Gint16}, false, make([]float64, 3, 6), Gint8, g19.F2}, g19, g19}
		_ = v54
	}
	p0 = Gfloat32 * (float32(Gfloat64) / float32(Gint16))
	if !(Gint != Gint) {
		for i55, i56 := 0, 6; i55 < i56; i55, i56 = i55+1, i56-1 {
			p0 = 1e-40 / float32(struct{ a int; b int32 }{5, Gint32}.b)
			p0 = Gfloat32 / ((p0 + p0) * float32(Gint16))
		}
		var v57 N1 = true
		_ = v57
		v57 = v57
	} else if Gbool {
		p0 -= p0
	}
	return Guint >> (Gint8&7) ^ Guint
}

func Pure9(p0 ...float32) int {
	p0 = Part(p0, Gint, Gint)
	return Gint
}

func Pure10(p0 int) uint8 {
	p0 = p0 / (-9223372036854775808 - p0 | 1) >> (any(p0).(int)&63)
	p0 = Pure9() + (min(p0, 0) + Pure2([]A1{make(A1, 2, 4)}, Gstring, func(a58 string, a59 float64) int32 {
		a59 = Gen1[float64](Gfloat64 * a59, true || Gbool) * float64((Guint32 - Guint32/7*7))
		a59 = max(float64(Gfloat32 + 20.984), Gen1[float64](-a59, Gbool))
		if i60 := (int(Gint8) - Pure2(nil, a58, func(a61 string, a62 float64) int32 {
			a62 = 514.959 * float64(7 * Guint16)
			return int32(int16(Clamp(float64(Gfloat32), -32768, 32767)))
		}, func(a63 int) bool {
			return Gfloat32 > Gfloat32 || Gbool
		}, a59)); i60 > 1 && i60 <= len(a58) {
			v64 := a58[i60-1]
			_ = v64
			v64 = Guint8
		}
		return Gint32 >> (int8(p0)&7)
	}, func(a65 int) bool {
		a65 = max(a65, p0, p0) + (p0 | a65) + -152
		a65 = Pure2(nil, Gstring, func(a66 string, a67 float64) int32 {
			a66 = string(rune(Guint64))
			return 67108864
		}, func(a68 int) bool {
			a68, a68 = len(Gstring), 82
			a68 = max(91, a68 << (g22.Count&31) << 21)
			a68 = Pure9([]float32{struct{ a int; b float32 }{2, Gfloat32}.b, 2: Gfloat32 - 0.1, Gfloat32 + Gfloat32}...)
			return [4]bool{Gbool, false, Gbool, Gbool}[Guint&3] && Gbool
		}, imag(Gcomplex64))
		return a65 << (Gint32&15) <= (p0<<20>>20)
	}, Gint64))
	p0 = int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)) << AtString(Gstring, 83) - (^p0 - -p0)
	p0--
	p0 = Pure9(struct{ a int; b float32 }{3, min(Gfloat32, 1e-40)}.b, imag(complex64(Gcomplex128)), min(Gfloat32, Gfloat32) * (960.867 - Gfloat32))
	return [4]uint8{any(Guint8).(uint8), -Guint8, Guint8, Guint8 * 74}[Gint32&3]
}

func deep0(d int, x uint8, up *[8]uint8, s []uint8) uint8 {
	var here [8]uint8
	here[d%8] = x
	if d == 0 {
		return x
	}
	r := deep0(d-1, Guint8 - (Guint8 - uint8(Guint16)), &here, here[:d%8])
	up[(d+1)%8] ^= r + uint8(len(s))
	return here[d%8] + here[(d+2)%8] + r
}

func Idiom0(x uint8) uint8 {
	var top [8]uint8
	f := func(d int) uint8 { return deep0(d, x, &top, nil) }
	return f(150) + f(60) + top[151%8]
}

type node1 struct {
	value int
	next  *node1
	prev  **node1
}

func Idiom1(x int) int {
	var head *node1
	tail := &head
	for i := range 20 {
		_ = i
		nd := &node1{value: x &^ (-9223372036854775808 ^ x) >> (Guintptr + Guintptr), prev: tail}
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
	var back *node1
	for head != nil {
		head, head.next, back = head.next, back, head
	}
	h := 0
	for nd := back; nd != nil; nd = nd.next {
		h = h*31 + nd.value
	}
	return h
}

type big2 struct {
	name  string
	table [17]int
	inner struct {
		flags [5]uint8
		next  any
	}
}

func change2(b big2, i int) big2 {
	b.table[uint(i)%17] += i
	b.inner.flags[uint(i)%5]++
	b.name = Clip(b.name + "+")
	b.inner.next = i
	return b
}

func (b big2) sum() (total int) {
	for i, v := range b.table {
		total += v * (i + 1)
	}
	for _, f := range &b.inner.flags {
		total = total*3 + int(f)
	}
	return total + len(b.name)
}

func Idiom2(x int) int {
	var b, c big2
	b.table[3] = min(x, int(34359738369) << Guintptr * 33)
	m := map[int]big2{1: b}
	for i := range 6 {
		c = change2(b, x+i)
		b, c = c, b
		m[i&1] = change2(m[i&1], i)
	}
	same := 0
	if b == c {
		same = 1
	}
	list := []big2{b, c, m[0]}
	for _, v := range list {
		same = same*7 + v.sum()
	}
	f := c.sum
	c.table[0] = 77
	var e any = m[1]
	return same + f() + e.(big2).sum() + b.inner.next.(int)
}

func Idiom3(s string) uint64 {
	h := uint64(len(s))
	m := map[string]int{}
	words := []string{""}
	for i, r := range Clip(s) + "héllo wörld 世界\xff\xc3(" + (Clip(Clip(s + ([4]string{s, "0123456789abcdef", "héllo, 世界", "Z"}[3] + Gstring)) + Clip(Clip(s + "a") + (s + Clip(Gstring + s) + Clip(s + (s + s)))))) {
		if r == '\x00' {
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

type tree4[K int16 | string, V any] struct {
	left, right *tree4[K, V]
	key         K
	value       V
}

func (t *tree4[K, V]) put(k K, v V) *tree4[K, V] {
	switch {
	case t == nil:
		return &tree4[K, V]{key: k, value: v}
	case k < t.key:
		t.left = t.left.put(k, v)
	case k > t.key:
		t.right = t.right.put(k, v)
	default:
		t.value = v
	}
	return t
}

func (t *tree4[K, V]) walk(f func(K, V, int) bool, depth int) bool {
	return t == nil || t.left.walk(f, depth+1) && f(t.key, t.value, depth) && t.right.walk(f, depth+1)
}

func Idiom4(seed uint8) uint64 {
	var t *tree4[int16, uint8]
	var u *tree4[string, [2]int]
	for i := 0; i < 24; i++ {
		k := Gint16
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

type kind5 int8

const (
	first5 kind5 = iota*3 - 5
	second5
	_
	fourth5
	big5c  = 1<<42 + 146
	mask5 = 1<<(iota+1) - 1
	half5 = big5c / 7.0
	text5 = "k" + "onst"
)

func (k kind5) String() string {
	switch k {
	case first5:
		return "first"
	case second5, fourth5:
		return text5
	}
	return "other"
}

func Idiom5(k int) uint64 {
	h := uint64(k)
	for i := -9; i < 9; i++ {
		h = MixString(h, kind5(i).String())
		switch k := kind5(i); {
		case k == fourth5:
			h += big5c
			fallthrough
		case k > second5:
			h ^= mask5
		default:
			h = Mix(h, Bits(half5*float64(i)))
		}
	}
	return h + uint64(len([...]int{7: 1}))
}

type base6 struct{ id, hits int }

type middle6 struct {
	base6
	tag string
}

type outer6 struct {
	*middle6
	hits uint8
	fn   func(int) int
}

func (b *base6) hit(x int) int {
	b.hits += x
	return b.hits
}
func (m middle6) describe() string { return m.tag + ":" }

type hitter6 interface{ hit(int) int }
type both6 interface {
	hitter6
	describe() string
}

func Idiom6(x int) int {
	o := outer6{middle6: &middle6{base6{1, 2}, "t"}, hits: 250}
	o.fn = func(y int) int { return o.hit(y) + int(64) }
	c := o
	m := *o.middle6
	r := 0
	for i := range 7 {
		o.hits++
		r = r*3 + o.fn(i) + int(o.hits) + c.base6.hits + m.hit(i)
		var b both6 = c
		if h, ok := b.(hitter6); ok {
			r += h.hit(1) + len(b.describe())
		}
	}
	if *c.middle6 == m {
		r = -r
	}
	return r + c.id
}

func counter7(step int) (func(int) int, *int) {
	total := 0
	return func(i int) int {
		total += step + i
		return (Pure2([]A1{}, "go", func(a69 string, a70 float64) int32 {
	a69 = Clip(Clip(string(rune(Guint8)) + Clip(a69 + (a69 + a69 + a69)) + Gstring) + a69)
	a70 = Gfloat64
	return -2147483648 & (Gint32 - Gint32/7*7)
}, func(a71 int) bool {
	a71 = a71
	return Gfloat32 + Gfloat32 == Gfloat32 - Gfloat32
}, 1e-40 / Gfloat32))
	}, &total
}

func Idiom7(a, b int) int {
	var all []func(int) int
	var p *int
	for i := 0; i < 5; i++ {
		f, q := counter7(i * a)
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

func F8(p0 map[int]S2) (bool) {
	var v72 int16
	_ = v72
	g24 &= g24 - p0[Pure2([]A1{}, Gstring, func(a73 string, a74 float64) int32 {
		g21 = g21
		return int32(len(p0)) * (49 & Gint32)
	}, func(a79 int) bool {
		return int64(Guint16) == Gint64 / (Gint64 | 1)
	}, Gint)].S1.F10
	if 34 != Gint64 {
		panic(&Failure{-9223372036854775808 - Gint, "pointer"})
	}
	func() {
		defer Report("R1")
		Gfloat32 *= max(Gfloat32, 0)
		Guint32++
		v83 := any(any(Gbool).(bool)) == any([]int{})
		println(v83)
		for i84 := uint(0); i84 < 16; i84 += 4 {
			v85 := Idiom1(Gint &^ Gint & (Gint >> 47))
			_ = v85
			var v86 map[int8]int64 = map[int8]int64{}
			_ = v86
			println("P2", i84)
		}
	}()
	Gstring = Clip(Clip(Clip(Gstring + "go") + p0[Gint].F13.M2(Gint64, Gint, Gstring)) + Pure1(Gint, []map[int]string{map[int]string{}, 2: map[int]string{}}, Gbool, map[int]string{}))
	var v87 S2 = S2{F12: N2(Guint), F13: (g20[float32(Guint8 | Guint8)] / 17179869184), F14: (Guintptr >> 21 & 16), F15: nil}
	_ = v87
	var v88 uint8 = Guint8
	_ = v88
	p0 = p0
	fmt.Printf("%s %v\n", "P3", Gfloat32)
	return Gint32 / (Gint32 | 1) != int32(Guint64)
}

func F9(p0 string) (r0 int, r1 S3) {
	defer func() {
		if r := recover(); r != nil {
			Show("R4", r)
			r1 = r1
		}
	}()
	r1.F19 = g20[float32(Guint8)] + -9223372036854775808
	v92 := A1{func(a93 string) uint64 {
		g24++
		if i94 := (r0 >> 8 & 28) ^ 33; len(r1.S2.F11.F3) > 3 {
			v95 := r1.S2.F11.F3[i94&3]
			_ = v95
			r1.S2.F11.F3[i94&3] = v95
			p0 = Clip(Clip(string(rune(Gint64)) + a93 + "go") + (a93 + (Clip(a93 + (a93 + Sub(a93, Gint, r0) + Clip(a93 + (Gstring + a93 + "Z")))) + string(rune(Guint16 - 96)))))
		}
		return any(Guint64).(uint64) / (Guint64 | 1)
	}, func(a96 string) uint64 {
		return Guint64
	}}
	_ = v92
	g19.F5 = int(int32(r0)) | r0 == len(v92)
	return [4]int{r0, r0, r0, 57}[uint(r0)%4] * len(Gstring), S3{S2: S2{F12: g21.F10, F13: r1.F19, F14: Guintptr}, F16: nil, F17: false, F19: 1}
}

func F10(p0 [2]int, p1 string, p2 *int, p3 map[float32]uint16, p4 S1) () {
	println("P5", g23)
	v97 := Idiom1(Gint)
	_ = v97
	g22.Count = int(Gint16 - Gint16) + ^Pure9([]float32{Gfloat32, Gfloat32}...)
	if p1 + p1 >= p1 {
		v98 := make([]float64, 5)
		_ = v98
		Guint32 &= any(uint32(65537) << (Gint64&63)).(uint32)
	}
	switch v97 {
	case 0:
		var v99 func(bool) float64 = func(a100 bool) float64 {
			var v101 S0 = S0{[6]int16{1, 1, Gint16, Gint16, g19.F1[4], Gint16}, false, []float64{Gfloat64, Gfloat64}, int8(Gint8), false}
			_ = v101
			return -Gfloat64 * (0 - Gfloat64)
		}
		_ = v99
		v102, v103 := p3[float32(Guint8)]
		_, _ = v102, v103
	case 2:
		var v104 S2 = S2{F12: -9223372036854775808, F13: -93, F14: 0}
		_ = v104
		p3[float32(Guint8 &^ Guint8)] = Guint16 - Guint16 << Guint8
	case 4, 5:
		var v105 int = Pure9([4]float32{Gfloat32, 0x1.3aa602p-15, 1e20, Gfloat32}[uint(v97)%4]) & (len(g20) ^ p0[0])
		_ = v105
	default:
		if -287 >= Gint {
			g19.F2 = p2 != nil
		} else {
			v106 := g21.F7.M2(Gint64 * (Gint64 - Gint64), p0[1], [4]string{Clip(p1 + (Gstring + p1)), "héllo, 世界", Sub(p1, (*p2), p0[Guintptr%2]), p1}[Gint64&3])
			_ = v106
		}
		if false {
			for range 5 {
			}
			g21 = S1{F7: 20, F9: 1, F10: g23}
			switch {
			default:
				Gcomplex128 = (Gcomplex128 * Gcomplex128 + Gcomplex128 / Gcomplex128) * complex(Gfloat64, 1e100 + Gfloat64)
			}
		} else {
			Gstring += p1
			Gstring = Clip(Gstring)
			g22.Count %= func() int { if true { return (*p2) }; return v97 }() * (g22.Count * v97) | 1
		}
	case Gint, 9:
		func() {
			defer Report("R6")
			p3[float32(uint8(Clamp(float64(Gfloat32), 0, 255)))] = uint16(Gint32) * 1
			if Gbool {
				panic(Failure{Gint, Clip(p1 + p1)})
			}
		}()
		fallthrough
	case 10, 11:
		var v109 []map[int]uint64 = nil
		_ = v109
	case 12:
		p0[1] = Pure2([]A1{A1{}}, "\x00\xff", func(a110 string, a111 float64) int32 {
			g19.F1 = [6]int16{Gint16 << Guint64 + (Gint16 / 512), Gint16 + 87 &^ Gint16, int16(Clamp(float64(float64(Gfloat32)), -32768, 32767))}
			g19.F3 = []float64{}
			p2 = Ptr(len(p1))
			return (Gint32 - Gint32) * (Gint32 - Gint32)
		}, func(a112 int) bool {
			p3 = make(map[float32]uint16)
			p3 = p3
			g23, g23 = g23, g23
			return Gfloat64 + Gfloat64 >= min(0, Gfloat64)
		}, Gint)
		v97 = Idiom6(v97)
	case 14, 15:
		func() {
			defer func() {
				Show("R7", recover())
				Guintptr = max(0 - func() uintptr { if any(Gbool).(bool) { return 51 }; return Guintptr }(), min(uintptr(Guint8), Guintptr / 57))
			}()
			p3 = map[float32]uint16{}
			func() {
				defer Report("R8")
				Gfloat64, Gfloat64 = Gfloat64, Gfloat64
				var v113 any = bool(p3 == nil)
				_ = v113
				v114 := make([]uint16, Gint8)
				_ = v114
				Gbool = p3 == nil != (p2 == nil)
			}()
			if Guint16 < Guint16 {
				panic(Gstring)
			}
		}()
	case p0[Gint64&1], 17:
		p0 = [2]int{1: func() int { if v97 <= Gint { return ^v97 }; return struct{ a int; b int }{4, v97}.b }()}
		p0 = p0
	case 18:
		var v117 uint64
		for k, v := range p3 {
			v117 += D0(3, 2, k) ^ D1(5, 2, v)
		}
		_ = v117
		g21 = p4
		fallthrough
	case v97:
		Gbool = g20 != nil
	}
	g22.Count, v97 = v97, g22.Count
	Gint32, g23 = (Gint32 - Gint32) << 26, g24
	var v118 func(float64, int, uint64) float64 = func(a119 float64, a120 int, a121 uint64) float64 {
		g22.Count = -int(uintptr(Gint32))
		p2 = p2
		var v122 string = Clip(Gstring + Clip(Sub(p1, a120, Gint) + Gstring))
		_ = v122
		return a119
	}
	_ = v118
	Idiom5(int(Guint8 << (Gint16&127)))
	return
}

//go:noinline
func F11(p0 any) (bool, string) {
	Gstring = Sub(Gstring, 74 - Gint, int(34359738369) >> (Gint32&127))
	Gfloat64 = min(Gen1[float64](Gfloat64, Gbool) - float64(Gint8), float64(Guint) - Gfloat64 / 3.5)
	Gint64 /= Gint64 | 1
	return !(false != Gbool), string(rune(Guint64))
}

func F12() (r0 float64, r1 N2, r2 uint) {
	Gint = [4]int{Pure9(nil...), Pure9(16777217), Gint, Gint}[Guint&3]
	func() {
		defer Report("R9")
		v123 := A0{g19, S0{F2: g19.F2, F4: Gint8, F5: true}, S0{F1: [6]int16{Gint16, Gint16, Gint16, 3: Gint16, Gint16, Gint16}, F3: []float64{}, F5: true}}
		_ = v123
		var v124 func(int) float32 = func(a125 int) float32 {
			Gint64 = int64(uintptr(Gint64) * (Guintptr << 33))
			Guintptr, Guintptr = Guintptr, Guintptr
			g21.F8 = nil
			return float32(r0) - imag(Gcomplex64)
		}
		_ = v124
		F10([2]int{19}, Sub(Gstring, Gint, Gint), new(int), make(map[float32]uint16), S1{F7: 536870912, F9: r2, F10: g21.F10})
		if int32(Guint16) < any(Gint32).(int32) {
			v126 := Idiom6(Pure9(float32(Guint16)))
			_ = v126
			v126 = v126 * v126
		} else if Gbool {
			var v127 S1 = S1{F6: []float32{}, F9: r2, F10: r1}
			_ = v127
			Gcomplex128 = (Gcomplex128 - Gcomplex128) / (Gcomplex128 / (2 + 1i)) / complex(r0 / 3.5, Gen1[float64](72.532, Gbool))
		}
	}()
	for k128 := range uint64(5) {
		_ = k128
		g19 = g19
	}
	Guint64 &= Guint64
	i130 := 0
	for {
		if i130++; i130 > 8 {
			break
		}
		for i131, i132 := 0, 2; i131 < i132; i131, i132 = i131+1, i132-1 {
			Gstring += "αβγ"
			Gstring = Clip(Gstring)
			v133 := []*uint8{&Guint8, new(uint8), Ptr(-Guint8), &Guint8}
			_ = v133
		}
		fmt.Printf("%s %v\n", "P10", g19.F5)
		Guint8 = uint8(-9223372036854775808 - Gint) * (Guint8 * Guint8 - (1 + Guint8 | (Guint8 * 255 - (Guint8 - (Guint8 + Guint8))) + Pure10(i130)))
		v134 := g24.M1(Clip(Gstring + (Gstring + (Clip(Gstring + (Gstring + Gstring) + Gstring) + Clip(Gstring + Gstring)))), Gfloat32 / Gfloat32 + float32(Guint16), int32(Clamp(float64(float64(Gint32)), -2147483648, 2147483647)))
		_ = v134
	}
	return 16777217 * Gfloat64 + Gfloat64 * 0, g24, g21.F9
}

func F13(p0 float64, p1 map[float32]map[string]int16, p2 any, p3 float64) (r0 int8, r1 float32) {
	defer func() {
		if r := recover(); r != nil {
			Show("R11", r)
		}
	}()
	r1 = imag(Gcomplex64 * -Gcomplex64)
	func() {
		defer Report("R12")
		p2 = uint(len(g20))
		g19.F4 = int8(Clamp(float64(p0), -128, 127))
		F10([2]int{Gint, 1: 8388607}, Gstring, &Gint, map[float32]uint16{}, g21)
		var v135 A0 = make(A0, 0, 3)
		_ = v135
		Guintptr--
	}()
	Gcomplex128 = Gcomplex128
	g23 = max(N2(Clamp(float64(r1), -9.2e18, 9.2e18)) &^ (g24 - 9223372036854775807), N2(0 - Guint16))
	if 17179869184 | Gint64 != Gint64 + -1 {
		Gfloat64 = float64(max(0 + r1, r1 + r1))
	}
	g21.F7 = max(g20[float32(Pure10(Gint))], -N0(len(p1)))
	var v136 *A0
	if Gstring < Gstring {
		v136 = &A0{g19, g19}
	}
	v137 := Cl(*v136)
	_ = v137
	Gstring = g24.M1(Clip("héllo, 世界" + Sub(Gstring, 38, Gint) + Gstring + Gstring), r1, Gint32 * Gint32 >> any(Guintptr).(uintptr))
	return func() int8 { if v137 != nil { return r0 }; return r0 }() ^ min(r0, r0), Gfloat32 / float32(Gint64)
}

func main() {
	v138 := Idiom0((Guint8 + Guint8*3 + 21))
	_ = v138
	fmt.Printf("%s %v\n", "P13", v138)
	v139 := Idiom1(Gint)
	_ = v139
	fmt.Printf("%s %x\n", "P14", v139)
	v139 = Idiom2(int(0) << Guint32)
	println("P15", v139)
	v140 := Idiom3(Sub(Gstring, v139, v139))
	_ = v140
	fmt.Printf("%s %v\n", "P16", v140)
	v140 = Idiom4(uint8(len(Gstring)))
	fmt.Printf("%s %x\n", "P17", v140)
	v140 = Idiom5(-v139)
	println("P18", v140)
	v141 := Idiom6(v139 % (v139 | 1))
	_ = v141
	fmt.Printf("%s %x\n", "P19", v141)
	v139 = Idiom7(v141, v139 + v141)
	fmt.Printf("%s %T %[1]v\n", "P20", v141)
	for i142, i143 := 0, 6; i142 < i143; i142, i143 = i142+1, i143-1 {
		if Guint >= Guint + Guint {
			v140 = Guint64
		} else {
			g19.F4 = Gint8 % -120
			if g20 == nil {
				v141 = Idiom2(struct{ a int; b int }{3, i142}.b - Pure9([]float32{}...))
				Guint16 = func() uint16 { if g21.F8 == nil { return Guint16 / 65535 - uint16(Clamp(float64(Gfloat64), 0, 65535)) }; return Guint16 << 18 }()
				var v144 map[int16]N1 = map[int16]N1{}
				_ = v144
			} else if !(Gbool != Gbool) {
				Guintptr = 966972900910
			}
		}
		if Gbool {
			Guint16 = Guint16
			v139 = (i143 | 569572708713) % (i142 - 10 | 1) * (min(i143, -1, i142) + (v141 - Gint))
			if v145 := uint16(Gen0[uint](Guint, Gstring, Guint)); v145 == uint16(len(g20)) {
				var v146 [][]string = [][]string{}
				_ = v146
			} else {
				g21.F9 = Gen0[uint](Pure8(func() float32 { if !Gbool { return 1 }; return Gfloat32 }()), Gstring, -(Guint ^ Guint))
			}
		}
		for range 2 {
			g20[float32(v138 &^ Guint8)] = g20[float32(uint8(g19.F4) | v138 ^ (v138 ^ Guint8))]
			g19.F3 = []float64{}
		}
		Gint8 %= int8(Guintptr % (Guintptr | 1)) | 1
	}
	defer func() {
		i149 := 0
		for {
			if i149++; i149 > 6 {
				break
			}
			if Gbool {
				if Gbool || !Gbool {
					break
				}
				if i150 := int(max(v139, v139, v139)); uint(i150) < uint(len(g22.List)) {
					v151 := g22.List[i150]
					_ = v151
					g22.List[i150] = -g22.Value * 0
					var v152 any = Gfloat32
					_ = v152
				}
				g19.F2 = v140 / (v140 / 134217729 | 1) < any(v140).(uint64) * v140
			}
			v140 <<= [4]uint8{v138, 255, v138, v138}[v138&3]
		}
		switch {
		case bool(Pure9(2.271) != v139 / -203):
			if !(Gbool == Gbool) {
				if 1 < Gint64 || v140 >= v140 {
					Guint64 = uint64(Clamp(float64(Gfloat64), 0, 1.8e19)) * uint64(Clamp(float64(Gfloat64), 0, 1.8e19)) << ^Guint16
					v153 := A1{func(a154 string) uint64 {
						var v155 uint = 17 | Guint >> (Gint64&63)
						_ = v155
						return 0
					}, func(a156 string) uint64 {
						return any(Guint64 + 2).(uint64)
					}}
					_ = v153
					if g19.F4 >= Gint8 - Gint8 {
						return
					}
				} else if g20 != nil {
					var v157 S1 = g21
					_ = v157
					v158 := A0{S0{[6]int16{0, 73, Gint16, Gint16, -39, Gint16}, false, []float64{}, Gint8, false}}
					_ = v158
				} else {
					Gcomplex64 = (Gcomplex64 - complex64(0 + 664.2i)) * (complex64(0.1 + 510.720i) + Gcomplex64) * complex64(Gcomplex128)
				}
			}
		case bool(g24.M1(Gstring, 916.106, Gint32) != Clip(Gstring + (Gstring + Gstring))):
			g21.F8 = []complex64{0: Gcomplex64 * Gcomplex64 * -Gcomplex64, complex(Gfloat32, Gfloat32), 2: Gcomplex64}
			v159 := []A1{make(A1, 1, 4)}
			_ = v159
		default:
			if !Gbool {
				return
			}
		}
		println("P21", g21.F7)
	}()
	for i160 := 0; i160 < 3; i160++ {
		Guintptr = uintptr(len(Gstring))
		println("P22", D2(7, 3, g20))
	}
	if any(Gbool).(bool) {
		fmt.Printf("%s %d\n", "P23", g24)
		func() {
			defer func() {
				Show("R24", recover())
				v139 = int((86 ^ Guint) * 67)
			}()
			var v161 []func(bool, int, string) string = nil
			_ = v161
			v141 = min(int(Clamp(float64(0x1.6cc6bep-17 - Gfloat32), -9.2e18, 9.2e18)), v141)
			var v162 func() int
			if Gbool == Gbool {
				v162 = func() int {
				v161 = []func(bool, int, string) string{func(a163 bool, a164 int, a165 string) string {
					a164 = 67
					var v166 string
					_ = v166
					g22.List = []uint16{Guint16, Guint16, Guint16}
					return a165
				}}
				Guint8 = Guint8 &^ Guint8
				return v141 + (v141 - v141/7*7)
			}
			}
			v167 := v162()
			_ = v167
		}()
		if i168 := v141; uint(i168) < uint(len(Gstring)) {
			v169 := Gstring[i168]
			_ = v169
			v170 := make(A0, 6)
			_ = v170
		}
	}
	var v173 uint64
	for k, v := range g20 {
		v173 += D0(3, 2, k) ^ D3(5, 2, v)
	}
	_ = v173
	println("P25", g23)
	var v174 map[string][8]float64 = map[string][8]float64{`raw \n`: [8]float64{-Gfloat64, 2: Gen1[float64](259.986, Gbool), 3: min(1e100, Gfloat64), Gfloat64 - Gfloat64}}
	_ = v174
	v175 := Sub(Gstring, int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)), int(v138))
	_ = v175
	if g24.M0(Gbool, Gint32) > Gint16 >> (Gint16&31) {
		v138 += (uint8(len(v175)) & (uint8(len(v175)) - 1))
		if ([4]bool{Gint32 < Gint32, v174 != nil, v141 <= v139, !Gbool}[Guintptr&3]) {
			return
		}
	} else if Guint32 * Guint32 == Guint32 << 5 {
		Gfloat32 = real(-(Gcomplex64 * Gcomplex64))
		g21.F8 = Cl(g21.F8)
	}
	Gint, g23 = v141, g23
	var v176 S3
	_ = v176
	fmt.Printf("%s %x\n", "P26", g24)
	g21.F8 = nil
	fmt.Printf("%s %T %[1]v\n", "P27", v140)
	i177 := 0
	for {
		if i177++; i177 > 4 {
			break
		}
		var v178 func() uint16 = func() uint16 {
			g22.Count = v141 ^ v141 * (i177 << v140)
			return uint16(Clamp(float64(Gfloat32), 0, 65535)) | Guint16 * g22.Value
		}
		_ = v178
		println("P28", i177)
		for i179 := int8(0); i179 < 20; i179 += 4 {
			func() {
				defer Report("R29")
				var v180 any = (int16(len(v175)) % 2048)
				_ = v180
				v176.F17 = g19.F5
				var v181 *A1
				if Gbool == Gbool {
					v181 = &A1{1: func(a182 string) uint64 {
					if i183 := (func() int { if i179 <= i179 { return v141 + -142 }; return int(-9223372036854775808) >> Guint16 }()); len(Gstring) > 3 {
						v184 := Gstring[i183&3]
						_ = v184
						var v185 uint64 = v140 % (v140 ^ (v140 | 0) | 1)
						_ = v185
					}
					g24 -= N2(uint32(v139))
					g23 = (g23 | g24) >> 7 % (29 * g24 - (g23 - g23) | 1)
					return v173
				}}
				}
				v186 := Cl(*v181)
				_ = v186
				v176 = v176
			}()
		}
	}
	if (func() float64 { if Gbool { return Gfloat64 }; return Gfloat64 }() == imag(Gcomplex128)) {
		var v187 func(uint8, int, int) uint32 = func(a188 uint8, a189 int, a190 int) uint32 {
			Guint32 >>= a188 % (v138 | 1)
			return Gen0[uint32](max(Guint32, Guint32, Guint32), Clip(Gstring + v175), Guint32 - Guint32)
		}
		_ = v187
		v175, v175 = v175, v175
		switch v175 {
		case `raw \n`, "héllo, 世界":
			v191 := g21.F10.M0
			_ = v191
			var v192 N2
			_ = v192
		case "zz":
			g19.F2 = int(Gint8) == int(v141)
			switch {
			case bool(Gint16 + Gint16 == Gint16 % -32768):
				v138 = 255
				var v193 S3 = S3{F17: false, F19: g20[float32(uint8(v141))], F20: Gfloat64}
				_ = v193
			case bool(!(Gbool != Gbool)):
				g24 >>= v138 / (v138 | 1)
				v138 = 13
			}
		}
	} else if int(Guint64) >= len(v174) {
		{
			v194, v195 := v174[Clip(v175 + Gstring)]
			_, _ = v194, v195
			v173 = v173 ^ (uint64(Clamp(float64(Gfloat64), 0, 1.8e19))<<40>>40)
		}
		var v196 func(uint, uint8, int) uint64 = func(a197 uint, a198 uint8, a199 int) uint64 {
			g19.F1 = [6]int16{Gint16}
			g22 = g22
			return uint64(a198 * v138)
		}
		_ = v196
	} else {
		g21.F8 = []complex64{Gcomplex64, complex(Gfloat32 - Gfloat32, Gfloat32 + 0)}
	}
	fmt.Printf("%s %T %[1]v\n", "P30", g24)
	i200 := 0
	L6:
	for {
		if i200++; i200 > 4 {
			break
		}
		if v174 != nil {
			continue L6
		}
		Guint32, Guint32 = Guint32, Guint32
		g24 = N2(len(g20)) | At(v176.F18, Pure9())
	}
	if i201 := len(Gstring); i201 > 0 {
		v202 := Gstring[i201-1]
		_ = v202
		var v203 []func(bool) uint8 = []func(bool) uint8{}
		_ = v203
	}
	fmt.Printf("%s %d\n", "P31", g23)
	v204 := Idiom6(Pure9(-Gfloat32, Gfloat32))
	_ = v204
	v174[Gstring] = [8]float64{}
	if i205 := len(Gstring); i205 > 0 {
		v206 := Gstring[i205-1]
		_ = v206
		func() {
			defer func() {
				Show("R32", recover())
				g22 = g22
			}()
			v174 = map[string][8]float64{"a": [8]float64{Gfloat64, Gfloat64, 967.427, Gfloat64, Gfloat64, Gfloat64, Gfloat64, Gfloat64}, "zz": [8]float64{Gfloat64, Gfloat64, 1, Gfloat64, Gfloat64, Gfloat64, Gfloat64, Gfloat64}, "0123456789abcdef": [8]float64{Gfloat64 - Gfloat64, Gfloat64, any(float64(875.213)).(float64), Gen1[float64](Gfloat64, Gbool), max(Gfloat64, Gfloat64), Gfloat64 / Gfloat64, Gfloat64 + Gfloat64, Gen1[float64](1e-300, false)}}
			Gcomplex128 = -(Gcomplex128 - Gcomplex128 + Gcomplex128 / Gcomplex128)
			var v207 func(float32, complex128) int
			if Gbool || Gbool {
				v207 = func(a208 float32, a209 complex128) int {
				g21.F7 = N0(^int64(Guint16))
				v173 ^= uint64(Clamp(float64(Gfloat64 + 1e100), 0, 1.8e19))
				return int(v204 | i205)
			}
			}
			v210 := v207(0, Gcomplex128)
			_ = v210
			func() {
				defer func() {
					defer Report("inner")
					panic(Failure{1, "in a deferred call"})
				}()
				Guint32 >>= uint8(len(g20))
				var v211 *A1
				if Gcomplex64 == Gcomplex64 {
					v211 = Ptr(make(A1, 0, 2))
				}
				v212 := Cl(*v211)
				_ = v212
			}()
			v139++
		}()
	}
	switch {
	case bool(Gbool != false == (v174 == nil)):
		g23++
		fallthrough
	case ([4]bool{Gbool, !Gbool, true, Gbool == true}[1]):
		v213 := make(A0, 3)
		_ = v213
		v175 = g24.M1(g24.M1(Clip(Gstring + "\x00\xff"), Gfloat32, Gint32 >> (v204&63)), -real(Gcomplex64), -1)
	default:
		v204 /= any(int(0) >> Guint32).(int) | 1
	case bool(-9223372036854775808 == v141):
		func() {
			defer Report("R33")
			Guintptr = struct{ a int; b uintptr }{7, (func() uintptr { if Gbool || Gbool { return Guintptr }; return Guintptr }() & (func() uintptr { if Gbool || Gbool { return Guintptr }; return Guintptr }() - 1))}.b
			if Gbool || Gbool {
				panic(Sub(v175, 97, v141))
			}
		}()
		v173--
	case bool(g20 != nil):
		println("P34", g24)
	case bool(v138 != v138 == Gbool):
		Idiom7(v204, v139)
		Gfloat64 += 677.980
	case Gbool:
		v174[Pure0(v176, []S0{}, false, A1{})] = [8]float64{Gfloat64, 2: Gfloat64, 3: Gfloat64, v174[Gstring][Guint16&7], Gfloat64, Gfloat64, 1}
		var v214 func(uint64, int, string) float64 = func(a215 uint64, a216 int, a217 string) float64 {
			v140, a215 = a215, v140
			var v218 int = Gint * 0 * (Pure2(nil, a217, func(a219 string, a220 float64) int32 {
				g22.List = []uint16{}
				a216 = func() int { if 61 < v138 { return a216 }; return int(Guintptr) % (int(Gint32) | 1) }()
				a216 = max(int(Gint8), v139) + Pure2(nil, string(rune(v138)), func(a221 string, a222 float64) int32 {
					g24 = N2(len(g21.F8)) / (g24 | 1)
					return 28 | int32(Gint64)
				}, func(a223 int) bool {
					return complex(Gfloat32, Gfloat32) != Gcomplex64 + Gcomplex64
				}, Gbool)
				return (Gint32 + -43) * (Gint32 + Gint32 ^ Gint32) % (Gint32 | 1)
			}, func(a224 int) bool {
				return Clip(`raw \n` + a217 + "go" + a217) >= v175
			}, Gcomplex64) | (v204 * v139 - v204) + (-9223372036854775808 ^ v204))
			_ = v218
			v173 = (v173 / (a215 | 1) + struct{ a int; b uint64 }{1, 82}.b) << 51
			return func() float64 { if Gcomplex64 != Gcomplex64 { return float64(Gint64) }; return Gfloat64 }()
		}
		_ = v214
	case Gbool:
		if (331792995376 + v204 >= Pure2(nil, v175, func(a225 string, a226 float64) int32 {
			return Gint32 % (Gint32 | 1)
		}, func(a227 int) bool {
			return Gcomplex128 - Gcomplex128 != complex128(745.197 + 429.644i)
		}, Gint32)) {
			if (func() bool { if 16 > v204 { return Gint32 <= Gint32 }; return struct{ a int; b bool }{4, Gbool}.b }()) {
				Gbool = false
			}
			v176.F20 += Gfloat64
			v176.S2 = S2{F11: S0{F2: v176.F17, F4: Gint8, F5: g19.F5}, F12: g24, F13: -128 + v176.F19, F14: Guintptr}
		} else if Gbool != (v175 >= Gstring) {
			v228 := N2(4194303) >> uint16(Gint16)
			_ = v228
			v229 := max(g22.Count - v141, 8, v204)
			_ = v229
		} else {
			for i230 := 0; i230 < 5; i230++ {
				v173 = Idiom4(Guint8)
			}
			Gcomplex128, Gcomplex128 = Gcomplex128, Gcomplex128
		}
		fallthrough
	case Gbool:
		var v231 func(uint64, string) bool = func(a232 uint64, a233 string) bool {
			return Gbool
		}
		_ = v231
		func() {
			defer func() {
				Show("R35", recover())
				g20 = g20
			}()
			var v234 *float32 = &Gfloat32
			_ = v234
			if Gbool {
				panic(Failure{int(Guint8), Sub(v175, v139, v141)})
			}
		}()
	case bool(Gcomplex128 != complex128(1e100 + 0.1i) == Gbool):
		func() {
			defer func() {
				Show("R36", recover())
				g22.Count = (Pure2([]A1{}, v175, func(a235 string, a236 float64) int32 {
					Gfloat32 = [4]float32{Gfloat32 / Gfloat32, -Gfloat32, Gfloat32 - Gfloat32, 64.926 / Gfloat32}[Guint16&3]
					g21.F9 = ((Guint - Guint)<<51 | (Guint - Guint)>>13)
					return int32(len(v175))
				}, func(a237 int) bool {
					v238 := make([]S1, 5)
					_ = v238
					return v238 == nil
				}, g20[float32(min(v138, Guint8, v138))]) + Pure2([]A1{A1{0: func(a239 string) uint64 {
					g19 = g19
					Gfloat64 = 16777217
					return 1
				}}}, Gstring, func(a240 string, a241 float64) int32 {
					v242 := make([]map[int]bool, 3)
					_ = v242
					Guint8 = Pure10(v141)
					g23, g19 = (g24 - g23) / -122, S0{F2: g19.F2, F4: Gint8, F5: true}
					return Gint32 | struct{ a int; b int32 }{7, Gint32}.b
				}, func(a243 int) bool {
					v138 = Pure10(len(v176.F16)) << 7
					v138 = Guint8 + Pure10(v204) >> (Guint16 >> v173)
					var v244 uintptr
					_ = v244
					return v175 > "Z" && (false || Gbool)
				}, Gstring)) * (v141 + v204)
			}()
			v174 = map[string][8]float64{"tab\tend": [8]float64{}, "\xe4\xb8": [8]float64{imag(Gcomplex128), Gfloat64 * Gfloat64, Gen1[float64](Gfloat64, Gbool), float64(Gint16), max(Gfloat64, Gfloat64), Gfloat64 * Gfloat64, Gfloat64, -Gfloat64}}
			var v245 *Box[uint16] = &Box[uint16]{Guint16 >> Guint32, v204, []uint16{0}}
			_ = v245
			g19.F3[Gint] = float64(Guint32)
			var v246 int
			_ = v246
			Guint64 = ((v173 / 329433988299)<<(Guint8&63) | (v173 / 329433988299)>>((64-Guint8)&63))
		}()
		v175 = Clip(Gstring + (Clip(Clip(Gstring + "0123456789abcdef" + "zz") + Pure0(S3{F17: true, F19: v176.F19, F20: 1e-300}, nil, true, nil)) + g24.M1(v175, Gfloat32, 46)) + v175)
		fallthrough
	case (func() bool { if (func() bool { if 22 > v139 { return true }; return true }()) { return Gstring <= Gstring }; return true }()):
		var v247 map[int]uint8 = map[int]uint8{}
		_ = v247
		if i248 := Gint * v204 % (Pure9(nil...) | 1); uint(i248) < uint(len(Gstring)) {
			v249 := Gstring[i248]
			_ = v249
			g22 = Box[uint16]{}
		}
	case bool(v174 != nil):
		g19.F3 = []float64{float64(Guint16), Gen1[float64](Gfloat64 / Gfloat64, Gint64 <= 51), float64(Gfloat32 + 1)}
	}
	println("P37", v141)
	v175 += Gstring
	v175 = Clip(v175)
	v176.F17 = v174 != nil
	v250, v251 := v174[v175]
	_, _ = v250, v251
	g22.Value = g22.Get()
	if v251 {
		Gfloat32 *= Gfloat32 / Gfloat32 + Gfloat32 * 176.50
	} else {
		var v252 uint16
		_ = v252
	}
	g23 = max(88, g23, g21.F10) << (v138 >> (Gint16&127)) % (func() N2 { if v251 { return g23 }; return g23 }() | 1)
	v257, v258 := F9(Clip(Gstring + Clip(Gstring + v175 + Gstring) + v175 + Gstring))
	_ = v257
	_ = v258
	fmt.Printf("%s %v\n", "P38", v251)
	v259, v260 := F9(struct{ a int; b string }{4, v175}.b)
	_ = v259
	_ = v260
	v261, v262 := F11(N1(g20 != nil))
	_ = v261
	_ = v262
	v263, v264, v265 := F12()
	_ = v263
	_ = v264
	_ = v265
	v266, v267 := F13(v263, map[float32]map[string]int16{}, -v263, v263)
	_ = v266
	_ = v267
	fmt.Printf("%s %e\n", "P39", v267)
	fmt.Printf("%s %x\n", "P40", v266)
	fmt.Printf("%s %d\n", "P41", v265)
	println("P42", v264)
	fmt.Printf("%s %e\n", "P43", v263)
	println("P44", len(v262), v262)
	fmt.Printf("%s %v\n", "P45", v261)
	fmt.Printf("%s %#v\n", "P46", v260)
	fmt.Printf("%s %T %[1]v\n", "P47", v259)
	fmt.Printf("%s %T %[1]v\n", "P48", v258)
	fmt.Printf("%s %d\n", "P49", v257)
	fmt.Printf("%s %v\n", "P50", v251)
	fmt.Printf("%s %+v\n", "P51", v250)
	println("P52", v204)
	fmt.Printf("%s %T %[1]v\n", "P53", v176)
	println("P54", len(v175), v175)
	fmt.Printf("%s %+v\n", "P55", v174)
	fmt.Printf("%s %T %[1]v\n", "P56", v173)
	println("P57", v141)
	fmt.Printf("%s %T %[1]v\n", "P58", v140)
	println("P59", v139)
	fmt.Printf("%s %T %[1]v\n", "P60", v138)
	println("P61", g24)
	fmt.Printf("%s %d\n", "P62", g23)
	fmt.Printf("%s %T %[1]v\n", "P63", g22)
	fmt.Printf("%s %T %[1]v\n", "P64", g21)
	fmt.Printf("%s %#v\n", "P65", g20)
	fmt.Printf("%s %#v\n", "P66", g19)
	fmt.Printf("%s %v\n", "P67", Gbool)
	println("P68", len(Gstring), Gstring)
	fmt.Printf("%s %v\n", "P69", Gcomplex128)
	fmt.Printf("%s %v\n", "P70", Gcomplex64)
	fmt.Printf("%s %v\n", "P71", Gfloat64)
	fmt.Printf("%s %v\n", "P72", Gfloat32)
	println("P73", Guintptr)
	fmt.Printf("%s %d\n", "P74", Guint64)
	println("P75", Guint32)
	fmt.Printf("%s %v\n", "P76", Guint16)
	fmt.Printf("%s %T %[1]v\n", "P77", Guint8)
	fmt.Printf("%s %d\n", "P78", Guint)
	fmt.Printf("%s %v\n", "P79", Gint64)
	fmt.Printf("%s %T %[1]v\n", "P80", Gint32)
	fmt.Printf("%s %v\n", "P81", Gint16)
	fmt.Printf("%s %T %[1]v\n", "P82", Gint8)
	println("P83", Gint)
}

func D3(h uint64, d int, v N0) uint64 {
	return Mix(h, uint64(v))
}

func D2(h uint64, d int, v map[float32]N0) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D3(D0(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D1(h uint64, d int, v uint16) uint64 {
	return Mix(h, uint64(v))
}

func D0(h uint64, d int, v float32) uint64 {
	return Mix(h, Bits(float64(v)))
}

