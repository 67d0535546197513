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

func deferred0(n int) (r int, err error) {
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
	for i := 0; i < 5; i++ {
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
		r += (Pure2(make([]A1, 5), Clip(Sub(Gstring, n, Gint) + (Clip(Gstring + Gstring) + Gstring + Gstring)), func(a69 string, a70 float64) int32 {
	var v71 complex128 = any((Gcomplex128 + complex128(0.1 + 1i)) * Gcomplex128).(complex128)
	_ = v71
	return Gint32
}, func(a72 int) bool {
	a72 = -n % (r * (n ^ 0) | 1)
	if i73 := int(Clamp(float64(Gen1[float64](Gfloat64, Gbool)), -9.2e18, 9.2e18)); i73 >= 0 && i73 < len(Gstring) {
		v74 := Gstring[i73]
		_ = v74
		if i75 := int(4611686018427387903); i75 >= 0 && i75 < len(Gstring) {
			v76 := Gstring[i75]
			_ = v76
			v76 = v76
		}
	}
	return Gbool == (Gbool || Gbool)
}, min(4, Gint16)))
		table[(n+i)&7] = r
	}
	if n%5 == 4 {
		panic(Failure{n, "five"})
	}
	return r + table[1], nil
}

func Idiom0(n int) int {
	h := 0
	for i := range 12 {
		func() {
			defer func() {
				if p := recover(); p != nil {
					h ^= 99
				}
			}()
			r, err := deferred0(n + i)
			h = h*11 + r
			if err != nil {
				h += len(err.Error())
			}
		}()
	}
	return h
}

func Idiom1(n int) int {
	h := n
outer:
	for i := 0; i < 9; i++ {
	inner:
		for j := range 7 {
			h += j
			switch {
			case bool(1e20 * Gfloat32 * Gfloat32 <= -Gfloat32):
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

func any2(k int) any {
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

func Idiom2(x int) int {
	m := map[float64]int{}
	for k := range 20 {
		m[float64(k)] += k
		if k%3 == 2 {
			k /= 2
			delete(m, float64(k))
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
	for k := 0; k < 20; k += 7 {
		if v, ok := m[float64(k)]; ok {
			sum ^= v
		}
	}
	old := len(m)
	clear(m)
	return sum*1000 + old + seen + len(m)
}

func Idiom3(s uint64) uint64 {
	i := 0
again:
	s = s*5 + ^(s &^ s + s / (s | 1))
	i++
	if i > 10 {
		goto done
	}
	if bool(g20 == nil) {
		s ^= 0x55
		goto again
	}
	for {
		i += 2
		switch {
		case s&1 == 0:
			goto again
		case i > 10*2:
			goto done
		}
		s >>= 1
	}
done:
	return s + uint64(i)
}

func Idiom4(s string) uint64 {
	b := []byte(s + "0123456789")
	h := uint32(961428181)
	for i := range b {
		b[i] ^= uint8(Gint64) - (((Guint8 ^ Guint8) & (Guint8 | Guint8) &^ Guint8) - uint8(len(g20)))
		h = (h<<18 | h>>(32-18)) * 0x01000193
	}
	for len(b) >= 8 {
		lo := uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
		hi := uint64(b[4])<<24 | uint64(b[5])<<16 | uint64(b[6])<<8 | uint64(b[7])
		h ^= lo ^ uint32(hi>>3)
		b[3], b[2], b[1], b[0] = byte(hi), byte(hi>>8), byte(hi>>16), byte(hi>>24)
		b = b[5:]
	}
	copy(b[1:], b)
	n := 0
	for x := uint64(h)<<20 | 7; x != 0; x &= x - 1 {
		n++
	}
	return MixString(uint64(h)+uint64(n), string(b))
}

func deep5(d int, x uint8, up *[64]uint8, s []uint8) uint8 {
	var here [64]uint8
	here[d%64] = x
	if d == 0 {
		return x
	}
	r := deep5(d-1, x, &here, here[:d%64])
	up[(d+1)%64] ^= r + uint8(len(s))
	return here[d%64] + here[(d+2)%64] + r
}

func Idiom5(x uint8) uint8 {
	var top [64]uint8
	f := func(d int) uint8 { return deep5(d, x, &top, nil) }
	return f(150) + f(60) + top[151%64]
}

type folder6[T any] interface {
	fold(f func(T, T) T, start T) T
	~[]T
}

type list6[T Number] []T

type pair6[A, B any] struct {
	a A
	b B
}

func (l list6[T]) fold(f func(T, T) T, start T) T {
	for _, v := range l {
		start = f(start, v)
	}
	return start
}

func (p *pair6[A, B]) swapped() pair6[B, A] { return pair6[B, A]{p.b, p.a} }

func apply6[L folder6[T], T Number](l L, k T) T {
	calls := T(0)
	r := l.fold(func(x, y T) T {
		calls++
		return x*k + y
	}, 1)
	return r + calls
}

func mapped6[A, B any](s []A, f func(A) B) (out []B) {
	for _, v := range s {
		out = append(out, f(v))
	}
	return
}

func largest6[T Integer | ~string | ~float32 | ~float64](first T, rest ...T) T {
	for _, v := range rest {
		first = max(first, v)
	}
	return first
}

func zero6[T comparable](v T) bool {
	var z T
	return v == z
}

func Idiom6(x int) uint64 {
	var l list6[int64]
	var m list6[float64]
	for i := range 9 {
		l = append(l, int64(i)*3)
		m = append(m, float64(Clamp(float64((x)&63), 0, 63)))
	}
	h := Bits(float64(apply6(l, 3))) ^ Bits(float64(apply6(m, 2)))
	p := pair6[list6[int64], string]{l, "pair"}
	q := p.swapped()
	r := q.swapped()
	h = Mix(MixString(h, q.a), uint64(len(r.a)))
	words := mapped6(m, func(v float64) string { return Sub("abcdefghijkl", int(v)&7, int(v)&15) })
	lens := mapped6[string, int](words, func(s string) int { return len(s) })
	for _, v := range mapped6(lens, func(n int) pair6[int, bool] { return pair6[int, bool]{n, zero6(n)} }) {
		if v.b {
			h++
		}
		h = Mix(h, uint64(v.a))
	}
	h = MixString(h, largest6("m", words...))
	return h + Bits(float64(largest6(l[0], l...))) + Bits(float64(largest6(m[0], m[1:4]...)))
}

func counter7(step int) (func(int) int, *int) {
	total := 0
	return func(i int) int {
		total += step + i
		return (Pure9([]float32{0, Gfloat32, Gfloat32}...) << Guint32)
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

func F8(p0 [8]float32) () {
	v77 := make([]A0, 6)
	_ = v77
	Gfloat64 = Gen1[float64](0x1.704a54p-5, Gstring + Gstring > Gstring)
	Gstring = g21.F7.M1(N2.M1(g24, string(rune(Guint64)), Gfloat32, Gint32 + Gint32), 89.395 * float32(Gfloat64), Gint32 % 1)
	var v78 uintptr
	_ = v78
	p0 = p0
	var v79 int = -(Gint * Gint) + (Gint & -Gint)
	_ = v79
	func() {
		defer Report("R1")
		v80 := [1]A0(v77)
		_ = v80
		var v81 bool
		_ = v81
		v82 := Guint << Gint16
		_ = v82
		Gstring = g23.M1(string(rune(v78 << Guint64)), Gfloat32, int32(uint8(Gint8)))
	}()
	v78 = v78
	return
}

func F9(p0 *uint16) (bool) {
	g19 = S0{}
	g21.F9 -= max(Guint, Guint, 144115188075855871) << g22.Nth(41)
	var v83 func(int) string = func(a84 int) string {
		g20 = map[float32]N0{}
		var v85 map[int]I0 = map[int]I0{-9223372036854775808: new(S3)}
		_ = v85
		Guintptr = func() uintptr { if Gint == a84 { return Guintptr }; return -Guintptr }() + Guintptr
		return Sub(Gstring, int(-1) << (Gint64&31), Gint % (a84 | 1))
	}
	_ = v83
	Guint32, Guint32 = Guint32, Guint32
	switch Gfloat64 {
	case 0x1.b58115p-13:
		Gstring += Pure0(S3{F17: false, F19: 275775827325, F20: Gfloat64}, nil, true, A1{})
		Gstring = Clip(Gstring)
		Guint64 = uint64(Guint % (Guint | 1)) * (Guint64 + Guint64 + 48)
	}
	{
		func() {
			defer Report("R2")
			g24 *= g24
			if i86 := len(g20) + min(858860576574, Gint); len(Gstring) > 3 {
				v87 := Gstring[i86&3]
				_ = v87
			}
		}()
		Guint32++
	}
	Guintptr--
	return Gbool
}

//go:noinline
func F10() (r0 int16, r1 float64, r2 string) {
	if Gint < int(Clamp(float64(r1), -9.2e18, 9.2e18)) {
		var v88 I1 = &g24
		_ = v88
	} else {
		if i89 := Gint; i89 > 1 && i89 <= len(r2) {
			v90 := r2[i89-1]
			_ = v90
			g24.M5(Gen0[int64](51, "a", Gint64) * (Gint64 << (Gint32&127)))
		}
		if Gbool {
			g21 = S1{F7: g20[float32(Guint8 / (Guint8 | 1))], F9: Guint, F10: g24}
		}
	}
	v91 := A0{g19, S0{[6]int16{}, false, nil, Gint8, false}}
	_ = v91
	Gint32 &= Gint32 >> Guint >> (Guint16 * Guint16)
	g23 ^= g24 &^ g24
	Gfloat32 += Gfloat32 + (1e20 - Gfloat32)
	i92 := 0
	for {
		if i92++; i92 > 5 {
			break
		}
		func() {
			defer func() {
				Show("R3", recover())
				r1 = imag(Gcomplex128 + Gcomplex128) - r1
			}()
			v93 := A0{S0{F1: [6]int16{18, r0, -32768, Gint16, r0, v91[Guint16%2].F1[3]}, F2: false, F3: []float64{}, F4: Gint8}, g19}
			_ = v93
			fmt.Printf("%s %v\n", "P4", r2)
			v94 := i92 / (i92&1)
			_ = v94
		}()
		Gbool, Gbool = Gbool, Gbool
		v95 := []int16{r0, ^r0}
		_ = v95
		g22 = g22
	}
	if v96 := r2; v96 == (struct{ a int; b string }{0, "\x00\xff"}.b) {
		v97 := make(A0, 4)
		_ = v97
		func() {
			defer func() {
				Show("R5", recover())
				g21 = S1{F6: []float32{}, F7: g20[float32(Pure10(1))] << Guint32, F8: []complex64{1: Gcomplex64, Gcomplex64, Gcomplex64}, F9: Guint, F10: g24 & 1}
			}()
			v98 := make([]I1, 3)
			_ = v98
			v99 := r0 << Gint32
			_ = v99
			var v100 bool = (v98 == nil || false) && Gbool
			_ = v100
			if v97 != nil {
				g22.Value = g22.Nth(Gint) &^ (Guint16 * 127) ^ 80
				Gcomplex64 = Gcomplex64 / Gcomplex64 / (Gcomplex64 + Gcomplex64) - (complex64(Gcomplex128) + (Gcomplex64 - complex64(601.745 + 301.108i)))
				g21 = S1{F7: 9223372036854775807, F9: 1, F10: g24}
			} else if !(v100 && false) {
				v101 := N0(len(r2))
				_ = v101
			} else {
				g22 = Box[uint16]{Value: Guint16, Count: max(Gint, Gint)}
				Guintptr, Guintptr = Guintptr, Guintptr
			}
		}()
		var v102 A0 = Part(v97, Gint, Gint - Gint)
		_ = v102
	} else if (struct{ a int; b bool }{6, Gbool}.b || g20 == nil) {
		r0 ^= g24.M0(0.1 >= Gfloat64, 2147483647)
		if i103 := len(r2); i103 > 0 {
			v104 := r2[i103-1]
			_ = v104
		}
	}
	if 0.1 <= float32(r1) {
		for i105 := int16(5); i105 > 0; i105-- {
			r2 = Sub(r2, 1 + Gint, len(v91))
		}
		if len(v91) >= 1 * Gint {
			g21.F10++
		}
		g24 = g23
	} else if true || 0 <= Guintptr {
		g23 = (g24 & -g24)
		v106 := F9(&Guint16)
		_ = v106
	} else {
		g22.List = Cl(g22.List)
		r0 = -32768 & int16(len(g20))
	}
	return Gint16 &^ r0 * (r0 / (r0 | 1) ^ (r0 + 2048 | (r0 - r0 & (r0 | func() int16 { if Gbool && Gbool { return 5 }; return r0 }() - r0 >> 7) ^ r0 % (r0 | 1)) + g23.M0(true, Gint32) * (-32768 ^ r0) * g23.M0(Gbool, Gint32) - int16(Guint32))) % (g19.F1[Guint64%6] | 1), Gfloat64, Pure1(Gstring, []map[int]string{map[int]string{}, map[int]string{}}, r2 >= Gstring, map[int]string{-12: r2})
}

//go:noinline
func F11(p0 []int32, p1 int, p2 S3, p3 Box[uint16], p4 S1) (int64, uint, int) {
	var v107 []S0 = nil
	_ = v107
	if i108 := (Pure2(nil, Clip(Gstring + (Gstring + Gstring)), func(a109 string, a110 float64) int32 {
		return int32(len(a109)) | [4]int32{Gint32, Gint32, Gint32, Gint32}[Guintptr&3]
	}, func(a111 int) bool {
		g22.Value = p3.Get() >> (Gint16&63)
		g22 = Box[uint16]{Value: Guint16 - (Guint16 | uint16(Guint8) & (Guint16 + Guint16)) + uint16(Guintptr), Count: p1 - 8}
		v112 := []I0{&p2, &p2.S2, Ptr(N0(665757997268)), &S2{F12: 74, F13: g20[float32(AtString(Gstring, Gint) - (Guint8 % 10 ^ (Guint8 & 0 | AtString(Gstring, p1) + (Guint8 - 76))))], F14: Guintptr}}
		_ = v112
		return Clip(Gstring + Gstring) <= Gstring
	}, [6]bool{true, Gbool, Gbool, Gbool, Gbool, Gbool})); len(v107) > 3 {
		v113 := v107[i108&3]
		_ = v113
		v107[i108&3] = S0{}
		switch {
		case bool(!Gbool):
			{
				var v114 map[uint32][7]uint16 = make(map[uint32][7]uint16)
				_ = v114
				p0 = Cl(p0)
				g21.F10 = ((((N2(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)) - g23 | -g23 - -g23) & (g23 / 37) + g24 % (g24 | 1)) & N2(Guint)) & -(((N2(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)) - g23 | -g23 - -g23) & (g23 / 37) + g24 % (g24 | 1)) & N2(Guint))) - -N2(p1)
			}
		}
	}
	if v115 := -Gfloat64 - Gfloat64 / 3.5; v115 == -v115 {
		var v116 int = int(Guint16 * 13) >> (Guint64 % 85)
		_ = v116
		delete(g20, float32(Guint8 >> 1))
		for i117, i118 := 0, 2; i117 < i118; i117, i118 = i117+1, i118-1 {
			Guintptr /= (Guintptr ^ (Guintptr + Guintptr ^ uintptr(uint32(Guintptr)) & (^Guintptr ^ ((256 + Guintptr) * Guintptr ^ Guintptr >> 28) | max(Guintptr, 0, Guintptr)) * uintptr(Clamp(float64(Gfloat32), 0, 1.8e19)))) & (Guintptr % 10) | 1
		}
	} else {
		var v119 map[float64]*uint8 = map[float64]*uint8{}
		_ = v119
	}
	Gint8 *= Gint8
	g23 >>= struct{ a int; b uint8 }{2, 0}.b
	if Guint32 >= uint32(Guint64) {
		{
			for k120, v121 := range Gstring {
				_, _ = k120, v121
				clear(v107)
			}
			p3.List = []uint16{Guint16, Guint16, 3: Guint16}
			{
				g22.Count, p1 = p1, g22.Count
				Gint64, g23 = (Gint64 - Gint64) << 27, g24
			}
			var v122 func(float64, int, uint64) float64 = func(a123 float64, a124 int, a125 uint64) float64 {
				var v126 uint8 = uint8(len(p0)) - (Pure10(a124) - (Guint8 | Guint8 ^ Guint8))
				_ = v126
				Gcomplex128 = complex(a123, Gfloat64) / (Gcomplex128 + complex128(0 + 1e-300i)) * (Gcomplex128 / (complex128(0 + 0x1.86c817p-2i) / Gcomplex128))
				return 0
			}
			_ = v122
		}
	}
	p2 = S3{F17: true, F19: -1, F20: Gfloat64}
	var v127 *A1 = &A1{func(a128 string) uint64 {
		p4.F10 = g24 | g24
		return uint64(len(p0))
	}}
	_ = v127
	return Gint64 % 90 % (Gint64 | 1), uint(Clamp(float64(-Gfloat64), 0, 1.8e19)), 12
}

func F12(p0 A1, p1 [7]int, p2 N2, p3 map[float64][6]int32, p4 string, p5 uint, p6 []N1, p7 Box[uint16], p8 N0, p9 map[uint][]uint16, p10 Box[uint16], p11 S2, p12 [][]A1) (int16, int) {
	var v129 string = Pure1(-2147483648 &^ Gint32, []map[int]string{make(map[int]string), map[int]string{20: p4}}, p11.M4() >= real(Gcomplex64), map[int]string{})
	_ = v129
	p9 = map[uint][]uint16{}
	println("P6", Gfloat64)
	var v130 any = Gint - 9223372036854775807
	_ = v130
	g23 %= g23 * g23 & N2(Gint64) | 1
	switch imag(-Gcomplex128) {
	case 16777217:
		defer func() {
			switch {
			case bool(Gbool != (p4 < v129)):
				g22.Value &^= any(p7.Value).(uint16)
			case Gbool:
				p9[(p5<<7 | p5>>57)] = []uint16{Guint16 * Guint16, 26, uint16(Guint16)}
				fallthrough
			default:
				func() {
					defer Report("R7")
					p11.F11 = S0{F2: false, F4: 68, F5: false}
					g21.F7 = N0(Guintptr)
					_ = Guint8 >> Gint16
					p8 = N0(Guintptr) + p8 % -9223372036854775808 + N0(65 + Guint8)
				}()
				switch bool(false) {
				case Gbool:
					g24 = p2
					g21.F6 = []float32{}
				default:
					p3 = map[float64][6]int32{944.376: [6]int32{36, Gint32, 94}}
					v136, v137, v138 := F11(nil, Pure2([]A1{Cl(p0), Cl(p0), Cl(p0)}, v129, func(a131 string, a132 float64) int32 {
						p10.Value = uint16(len(p9))
						var v133 float32 = -(Gfloat32 + Gfloat32) + float32(Gfloat64) / (Gfloat32 - 1e-40)
						_ = v133
						return Gint32
					}, func(a134 int) bool {
						var v135 float64 = [4]float64{Gfloat64, max(43.454, Gfloat64), Gfloat64 - 1e100, 16777217 + Gfloat64}[a134&3] / ((Gfloat64 + Gfloat64) / (Gfloat64 - Gfloat64))
						_ = v135
						return -Gint16 != max(Gint16, Gint16)
					}, Gfloat32), S3{F17: true, F19: p8, F20: Gfloat64}, Box[uint16]{Value: Guint16, Count: Gint}, S1{Cl(g21.F6), 2049, nil, Guint, 27})
					_ = v136
					_ = v137
					_ = v138
				}
			}
			Guint32 = Guint32 * Gen0[uint32](Guint32 * 0, p2.M1(v129, 0.1, Gint32), Gen0[uint32](Guint32, p4, Guint32))
			println("P8", D0(7, 3, v130))
		}()
	case Gfloat64:
		v139, v140, v141 := F11([]int32{Gint32, Gint32}, -Gint, S3{F17: g19.F2, F19: p8, F20: 0.1}, Box[uint16]{}, g21)
		_ = v139
		_ = v140
		_ = v141
		v142 := Clip(Gstring + Clip(p4 + (Pure1(v130, []map[int]string{map[int]string{}, map[int]string{}, 2: map[int]string{}, map[int]string{}}, Gbool, map[int]string{}) + Sub(p4, -61, -62) + v129)))
		_ = v142
	}
	v143 := g22.Get
	_ = v143
	var v144 any = v130
	_ = v144
	for range 7 {
		p10.Value = uint16(Clamp(float64(float32(Gint8)), 0, 65535))
		var v147 N0 = min(p8, p8) >> Guint32 ^ (1 - min(p8, p8))
		_ = v147
	}
	fmt.Printf("%s %v\n", "P9", g19.F2)
	return Gint16 - min(Gint16, Gint16, Gint16), max(Gint * Gint, p1[Guint8%7], 9223372036854775807)
}

//go:noinline
func F13(p0 complex128) (r0 complex128) {
	defer func() {
		if r := recover(); r != nil {
			Show("R10", r)
		}
	}()
	var v148 func(int8, float32, uint32) string = func(a149 int8, a150 float32, a151 uint32) string {
		v152 := string(rune(Gen0[uint](Guint, Gstring, Guint) * max(Guint, 39)))
		_ = v152
		g19 = S0{F1: [6]int16{1: Gint16, 2: Gint16, Gint16, Gint16, Gint16}, F2: true == Gbool, F3: []float64{610.45, Gfloat64}, F4: Gint8 | 127}
		return v152
	}
	_ = v148
	g21.F9 = 18446744073709551615 * (Guint % 1037453112350) - uint(len(g20))
	var v153 S2
	_ = v153
	var v154 S2 = S2{F12: g23, F13: -9223372036854775808, F14: Guintptr}
	_ = v154
	var v155 int32 = any(-Gint32 % (min(Gint32, -1, Gint32) | 1)).(int32)
	_ = v155
	return r0
}

//go:noinline
func F14() (uint) {
	for k156, v157 := range Gstring {
		_, _ = k156, v157
		g21.F10, g24 = g24, g21.F10
		var v158 func(complex64) float64 = func(a159 complex64) float64 {
			return Gen1[float64](Gfloat64, true) - -Gfloat64
		}
		_ = v158
	}
	fmt.Printf("%s %v\n", "P11", Gcomplex128)
	g24 %= (g24 + g23) / (g24 & 1 | 1) | 1
	defer func() {
		g21 = S1{F6: []float32{}, F7: g20[float32(Guint8)] % (g20[float32(Guint8)] | 1), F8: []complex64{complex64(1e-40 + 137.967i), Gcomplex64}, F9: Guint + 1099511627775, F10: g24}
		fmt.Printf("%s %v\n", "P12", Guintptr)
	}()
	println("P13", D1(7, 3, g21))
	return uint(Guint16 >> 15)
}

func main() {
	v160 := Idiom0(Gint - Gint)
	_ = v160
	println("P14", v160)
	v161 := Idiom1(int(Guintptr))
	_ = v161
	println("P15", v161)
	v160 = Idiom2(Gint)
	fmt.Printf("%s %d\n", "P16", v161)
	Guint64 = Idiom3(Guint64 / (Guint64 | 1) + (Guint64 % 59 ^ (any(Guint64).(uint64) + (Guint64 - 0) ^ ^Guint64 | (Guint64 | 2049))))
	println("P17", v161)
	Guint64 = Idiom4(string(rune(Gint8)))
	fmt.Printf("%s %v\n", "P18", v161)
	v162 := Idiom5(91)
	_ = v162
	fmt.Printf("%s %x\n", "P19", v162)
	v163 := Idiom6(len(g20))
	_ = v163
	println("P20", v163)
	v164 := Idiom7(v160 / (Gint | 1), Gint & 65535)
	_ = v164
	println("P21", v164)
	if i165 := int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)) &^ int(int32(Gint)); i165 > 1 && i165 <= len(Gstring) {
		v166 := Gstring[i165-1]
		_ = v166
		var v167 N1
		_ = v167
	}
	v164 ^= len(g20)
	Gcomplex128 = Gcomplex128
	v163 %= 0 + v163 - (Guint64 ^ (uint64(Guint) - (v163 - v163) ^ v163 * v163 ^ uint64(len(Gstring)))) | 1
	var v168 func(string) uintptr = func(a169 string) uintptr {
		return Guintptr / 140737488355327
	}
	_ = v168
	fmt.Printf("%s %v\n", "P22", Gcomplex128)
	func() {
		defer func() {
			Show("R23", recover())
			v162 = (v162 / 80 - Pure10(64)) * v162 & (0 & v162)
		}()
		var v172 uint64
		for k, v := range g20 {
			v172 += D2(3, 2, k) ^ D3(5, 2, v)
		}
		_ = v172
		var v173 map[float32]N0
		if v161 == 9223372036854775807 {
			v173 = g20
		}
		v173[float32(v162 - 0)] = 99 & N0(Guint32)
	}()
	Gint16 = g24.M0(int64(Guint8) >= Gint64 | Gint64, 2147483647 * (Gint32 - Gint32))
	println("P24", g19.F4)
	var v174 int = int(Guint / 10)
	_ = v174
	fmt.Printf("%s %x\n", "P25", v174)
	defer println("D26", D4(1, 1, Pure1(g22.Count, []map[int]string{map[int]string{}}, Gbool, map[int]string{813553440653: Gstring, -9223372036854775808: Gstring})))
	println("P27", D5(7, 3, v168))
	v174 = Pure2([]A1{}, "zz", func(a175 string, a176 float64) int32 {
		return int32(Clamp(float64(0x1.150982p-15 / a176), -2147483648, 2147483647))
	}, func(a177 int) bool {
		return ![4]bool{Gbool, Gbool, true, Gbool}[1]
	}, 0 - g20[float32(uint8(0) >> Guint32)])
	g19.F4--
	v178 := Clip(Gstring + Gstring)
	_ = v178
	g20[float32(uint8(len(v178)))] = 878961636877
	fmt.Printf("%s %d\n", "P28", g22.Value)
	func() {
		defer Report("R29")
		switch min(Gint8, Gint8) >> (Gint16&31) {
		case -1, -128:
			v162 = v162 * v162 & (((v162 ^ v162) & (v162 | v162) &^ v162) * uint8(v164))
		case 3, 88:
			v179 := Idiom5(((v162 & v162) * (v162 & v162) - (v162 & v162)))
			_ = v179
		case 0, 23:
			v164 = v174
		}
		Guint8 %= -Guint8 | 1
		v180 := Guint16 % (Guint16&7)
		_ = v180
		v162 -= Pure10(v161 >> v180)
	}()
	v164 = v161 * 43
	for k181, v182 := range Count[int16](2) {
		_, _ = k181, v182
		v182 = v182
	}
	var v183 []map[float64]string = make([]map[float64]string, 0, 2)
	_ = v183
	v183 = []map[float64]string{map[float64]string{}, map[float64]string{}, map[float64]string{}}
	v184 := -27 - (g20[float32(v162 & Guint8)] + 943018829048) * (g21.F7 % 274877906944)
	_ = v184
	func() {
		defer Report("R30")
		Guint64 = Idiom6([4]int{v160, v161, Pure2([]A1{}, "hello", func(a185 string, a186 float64) int32 {
			return ^Gint32
		}, func(a187 int) bool {
			return Gbool
		}, int(-9223372036854775808)), v174 << Guint32}[3])
		func() {
			defer func() {
				defer Report("inner")
				panic(Failure{1, "in a deferred call"})
			}()
			Idiom1(v161 + v160 + int(Guintptr))
			v188 := make([]float64, Gint8)
			_ = v188
		}()
		g23--
		Gint16 = g21.F7.M3(len(v183) &^ v164)
	}()
	v160 = Idiom0((1 ^ v164) >> (Guint * 0))
	var v189 [8]N0 = [8]N0{1: -N0(len(v183)), v184 << 40 + v184 | g20[float32(Guint8)], v184, [4]N0{65, 9223372036854775807, v184, v184}[2] << 42, v184, v184, -(v184 >> (v174&15))}
	_ = v189
	fmt.Printf("%s %x\n", "P31", v160)
	var v190 N1 = !N1(Gbool)
	_ = v190
	func() {
		defer Report("R32")
		v189 = v189
		v189[Guint32&7] = N0(len(v183))
		if v164 > v164 {
			panic(string("\U0001F600!"))
		}
		if !(Gbool && false) {
			var v191 map[int]S2 = map[int]S2{}
			_ = v191
			g23 += 76
		}
		F9(Ptr(Guint16 &^ Guint16))
	}()
	g24 = g24
	fmt.Printf("%s %x\n", "P33", g19.F4)
	v192 := Idiom6(max(min(-272, Gint), v161 * v164))
	_ = v192
	{
		g21 = S1{}
		v184 ^= N0(Gint)
		var v193 S0 = S0{F2: true, F4: Gint8, F5: v190}
		_ = v193
		var v194 S0 = S0{[6]int16{Gint16, -187, 2: Gint16, Gint16}, v183 != nil, Cl(v193.F3), Gint8 * Gint8, false}
		_ = v194
	}
	v195 := v184.M3(^struct{ a int; b int }{5, v164}.b)
	_ = v195
	var v196 [][8]N2 = make([][8]N2, 4, 6)
	_ = v196
	g23++
	F8([8]float32{Gfloat32, Gfloat32, Gfloat32 - 0x1.51a5f0p-6, 1})
	F9(&Guint16)
	v197, v198, v199 := F10()
	_ = v197
	_ = v198
	_ = v199
	v200, v201, v202 := F11([]int32{}, v174 << (v197&127) % (v161 << v162 | 1), S3{F17: v190, F19: v184, F20: Gfloat64}, Box[uint16]{List: []uint16{}}, S1{F6: []float32{0x1.f97103p-0, Gfloat32}, F7: 0, F8: []complex64{}, F9: Guint, F10: 52})
	_ = v200
	_ = v201
	_ = v202
	F12(A1{func(a203 string) uint64 {
		return v192 * uint64(len(v183))
	}, func(a204 string) uint64 {
		g21.F9 = ((Guint &^ Guint) + Guint*3 + 41) - uint(g21.F9) &^ Gen0[uint](Guint, v178, v201)
		return uint64(int32(Guintptr))
	}, func(a205 string) uint64 {
		return uint64([4]uint{89324267972, Guint, v201, Guint}[Gint32&3])
	}}, [7]int{v174, v164}, N2(Guint % 10 - (uint(len(v196)) ^ (Guint - (uint(Guint32) | 64 &^ v201)))), make(map[float64][6]int32), v199, Gen0[uint](v201, N1.M2(v190, 36, v174, v178), Gen0[uint](v201, "go", v201)), []N1{}, Box[uint16]{Value: 0, Count: v164, List: nil}, N0(9223372036854775807) << (Gint&15) ^ g20[float32(uint8(79))], map[uint][]uint16{}, g22, S2{S1: g21, F11: g19, F14: Guintptr, F15: nil}, [][]A1{[]A1{A1{}}, []A1{nil}, []A1{1: A1{func(a206 string) uint64 {
		g20 = g20
		v168 = v168
		return v192 % 65535 & (v192 / 73)
	}, func(a207 string) uint64 {
		var v208 [7]N0 = [7]N0{0, -1, v184, 1073741824, v184, 6: -9223372036854775808}
		_ = v208
		return v192
	}, func(a209 string) uint64 {
		v190 = !(v183 == nil)
		return (uint64(Guint16) ^ 0 & v192) * ^v163 - v192 / (v163 | 1)
	}}, nil, nil}, 3: []A1{}})
	v210 := F13(Gcomplex128 / Gcomplex128 - complex(v198, v198))
	_ = v210
	v211 := F14()
	_ = v211
	fmt.Printf("%s %x\n", "P34", v211)
	fmt.Printf("%s %v\n", "P35", v210)
	fmt.Printf("%s %T %[1]v\n", "P36", v202)
	println("P37", v201)
	fmt.Printf("%s %T %[1]v\n", "P38", v200)
	println("P39", len(v199), v199)
	fmt.Printf("%s %e\n", "P40", v198)
	fmt.Printf("%s %x\n", "P41", v197)
	fmt.Printf("%s %#v\n", "P42", v196)
	fmt.Printf("%s %d\n", "P43", v195)
	fmt.Printf("%s %T %[1]v\n", "P44", v192)
	fmt.Printf("%s %v\n", "P45", v190)
	fmt.Printf("%s %T %[1]v\n", "P46", v189)
	println("P47", v184)
	println("P48", D6(7, 3, v183))
	fmt.Printf("%s %x\n", "P49", v178)
	fmt.Printf("%s %d\n", "P50", v174)
	println("P51", D5(7, 3, v168))
	fmt.Printf("%s %v\n", "P52", v164)
	fmt.Printf("%s %T %[1]v\n", "P53", v163)
	fmt.Printf("%s %x\n", "P54", v162)
	fmt.Printf("%s %d\n", "P55", v161)
	println("P56", v160)
	fmt.Printf("%s %v\n", "P57", g24)
	fmt.Printf("%s %d\n", "P58", g23)
	fmt.Printf("%s %+v\n", "P59", g22)
	fmt.Printf("%s %T %[1]v\n", "P60", g21)
	fmt.Printf("%s %#v\n", "P61", g20)
	println("P62", D7(7, 3, g19))
	fmt.Printf("%s %v\n", "P63", Gbool)
	fmt.Printf("%s %q\n", "P64", Gstring)
	println("P65", D8(7, 3, Gcomplex128))
	fmt.Printf("%s %v\n", "P66", Gcomplex64)
	fmt.Printf("%s %.3f\n", "P67", Gfloat64)
	println("P68", D2(7, 3, Gfloat32))
	fmt.Printf("%s %d\n", "P69", Guintptr)
	fmt.Printf("%s %v\n", "P70", Guint64)
	fmt.Printf("%s %T %[1]v\n", "P71", Guint32)
	fmt.Printf("%s %d\n", "P72", Guint16)
	fmt.Printf("%s %x\n", "P73", Guint8)
	fmt.Printf("%s %T %[1]v\n", "P74", Guint)
	println("P75", Gint64)
	fmt.Printf("%s %T %[1]v\n", "P76", Gint32)
	fmt.Printf("%s %v\n", "P77", Gint16)
	println("P78", Gint8)
	fmt.Printf("%s %x\n", "P79", Gint)
}

func D8(h uint64, d int, v complex128) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D7(h uint64, d int, v S0) uint64 {
	h = D9(h, d, v.F1)
	h = D10(h, d, v.F2)
	h = D11(h, d, v.F3)
	h = D12(h, d, v.F4)
	h = D10(h, d, v.F5)
	return h
}

func D12(h uint64, d int, v int8) uint64 {
	return Mix(h, uint64(v))
}

func D11(h uint64, d int, v []float64) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D13(h, d, v[i])
	}
	return h
}

func D13(h uint64, d int, v float64) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D10(h uint64, d int, v N1) uint64 {
	if v {
		return Mix(h, 1)
	}
	return Mix(h, 2)
}

func D9(h uint64, d int, v [6]int16) uint64 {
	for _, e := range v {
		h = D14(h, d, e)
	}
	return h
}

func D14(h uint64, d int, v int16) uint64 {
	return Mix(h, uint64(v))
}

func D6(h uint64, d int, v []map[float64]string) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D15(h, d, v[i])
	}
	return h
}

func D15(h uint64, d int, v map[float64]string) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D4(D13(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D5(h uint64, d int, v func(string) uintptr) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D4(h uint64, d int, v string) uint64 {
	return MixString(h, string(v))
}

func D3(h uint64, d int, v N0) uint64 {
	return Mix(h, uint64(v))
}

func D2(h uint64, d int, v float32) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D1(h uint64, d int, v S1) uint64 {
	h = D16(h, d, v.F6)
	h = D3(h, d, v.F7)
	h = D17(h, d, v.F8)
	h = D18(h, d, v.F9)
	h = D19(h, d, v.F10)
	return h
}

func D19(h uint64, d int, v N2) uint64 {
	return Mix(h, uint64(v))
}

func D18(h uint64, d int, v uint) uint64 {
	return Mix(h, uint64(v))
}

func D17(h uint64, d int, v []complex64) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D20(h, d, v[i])
	}
	return h
}

func D20(h uint64, d int, v complex64) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D16(h uint64, d int, v []float32) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D2(h, d, v[i])
	}
	return h
}

func D0(h uint64, d int, v any) uint64 {
	switch x := v.(type) {
	case nil:
		return Mix(h, 6)
	case int:
		return D21(Mix(h, 20), d, x)
	case string:
		return D4(Mix(h, 21), d, x)
	case float64:
		return D13(Mix(h, 22), d, x)
	case bool:
		return D22(Mix(h, 23), d, x)
	case uint8:
		return D23(Mix(h, 24), d, x)
	case int64:
		return D24(Mix(h, 25), d, x)
	case N0:
		return D3(Mix(h, 26), d, x)
	case *N0:
		return D25(Mix(h, 27), d, x)
	case N1:
		return D10(Mix(h, 28), d, x)
	case *N1:
		return D26(Mix(h, 29), d, x)
	case N2:
		return D19(Mix(h, 30), d, x)
	case *N2:
		return D27(Mix(h, 31), d, x)
	case S0:
		return D7(Mix(h, 32), d, x)
	case *S0:
		return D28(Mix(h, 33), d, x)
	case S1:
		return D1(Mix(h, 34), d, x)
	case *S1:
		return D29(Mix(h, 35), d, x)
	case S2:
		return D30(Mix(h, 36), d, x)
	case *S2:
		return D31(Mix(h, 37), d, x)
	case S3:
		return D32(Mix(h, 38), d, x)
	case *S3:
		return D33(Mix(h, 39), d, x)
	default:
		return Mix(h, 7)
	}
}

func D33(h uint64, d int, v *S3) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D32(h, d-1, *v)
}

func D32(h uint64, d int, v S3) uint64 {
	h = D30(h, d, v.S2)
	h = D34(h, d, v.F16)
	h = D10(h, d, v.F17)
	h = D35(h, d, v.F18)
	h = D3(h, d, v.F19)
	h = D13(h, d, v.F20)
	return h
}

func D35(h uint64, d int, v []N2) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D19(h, d, v[i])
	}
	return h
}

func D34(h uint64, d int, v []S1) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D1(h, d, v[i])
	}
	return h
}

func D31(h uint64, d int, v *S2) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D30(h, d-1, *v)
}

func D30(h uint64, d int, v S2) uint64 {
	h = D1(h, d, v.S1)
	h = D7(h, d, v.F11)
	h = D19(h, d, v.F12)
	h = D3(h, d, v.F13)
	h = D36(h, d, v.F14)
	h = D37(h, d, v.F15)
	return h
}

func D37(h uint64, d int, v []string) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D4(h, d, v[i])
	}
	return h
}

func D36(h uint64, d int, v uintptr) uint64 {
	return Mix(h, uint64(v))
}

func D29(h uint64, d int, v *S1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D1(h, d-1, *v)
}

func D28(h uint64, d int, v *S0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D7(h, d-1, *v)
}

func D27(h uint64, d int, v *N2) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D19(h, d-1, *v)
}

func D26(h uint64, d int, v *N1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D10(h, d-1, *v)
}

func D25(h uint64, d int, v *N0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D3(h, d-1, *v)
}

func D24(h uint64, d int, v int64) uint64 {
	return Mix(h, uint64(v))
}

func D23(h uint64, d int, v uint8) uint64 {
	return Mix(h, uint64(v))
}

func D22(h uint64, d int, v bool) uint64 {
	if v {
		return Mix(h, 1)
	}
	return Mix(h, 2)
}

func D21(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

