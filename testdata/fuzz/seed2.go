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
	M1() float64
}

type I1 interface {
	M0(float32, int32, uint8) int
}

type N0 int64

type N1 string

type N2 string

type S0 struct {
	F1 map[int64]uint8
	F2 N2
	F3 map[uint8]string
}

type S1 struct {
	S0
}

type S2 struct {
	F4 uint8
	F5 N1
	F6 []S1
	F7 string
	F8 int
	F9 float64
}

type A0 []N1

type A1 []map[int]uint8

var g24 []float64 = []float64{}
var g25 S0 = S0{F2: "a longer string of thirty-two ch."}
var g26 S2 = S2{F4: 0, F5: "a longer string of thirty-two ch.", F7: Gstring, F8: Gint, F9: Gfloat64}
var g28 A1 = A1{}
var g29 func(int, float32, int) int = func(a30 int, a31 float32, a32 int) int {
	a31 = 854.660
	a32 = len(g24) >> (Gen0[int](a30, a32, a32, Guint)&15)
	a32 = int(int8(Guint) | g27)
	return 0
}
var g33 string = Gstring
var g27 int8 = int8(Clamp(float64(Gfloat64 * Gfloat64), -128, 127))

func Pure0(p0 int, p1 map[[4]uintptr]int) uint8 {
	if i1 := (p0 - Gint) >> ((Gint16 + Gint16)&31); i1 >= 0 && i1 < len(Gstring) {
		v2 := Gstring[i1]
		_ = v2
		var v5 uint64
		for k, v := range p1 {
			v5 += D0(3, 2, k) ^ D1(5, 2, v)
		}
		_ = v5
	}
	p1 = p1
	p1 = p1
	for range 4 {
		p0 = func() int { if Gbool && false { return int(-Guint64) }; return any(Gint + p0).(int) }()
		p0 = p0 ^ p0
	}
	if v8 := uint(1); v8 == v8 {
		v8 = ^(v8 - v8) * (v8 % (v8 | 1) & (Guint & (v8 - 2) | Guint % (Guint | 1) + v8))
		v8 = uint(uint16(v8 & 0))
		for i9 := uint64(0); i9 < 21; i9 += 3 {
			var v10 int = -170
			_ = v10
			p1 = make(map[[4]uintptr]int)
		}
	}
	p1 = map[[4]uintptr]int{[4]uintptr{Guintptr, Guintptr, Guintptr, Guintptr}: -(p0 + Gint)}
	return AtString(Gstring, p1[[4]uintptr{1, Guintptr}]) | (Guint8 - Guint8)
}

func Pure1(p0 []map[int32]int, p1 float64, p2 Box[int64]) uint32 {
	for i11, i12 := 0, 8; i11 < i12; i11, i12 = i11+1, i12-1 {
		p1 = (p1 + (p1 + Gfloat64)) / float64(real(Gcomplex64))
		for i13 := 0; i13 < 4; i13++ {
			p1 = -p1
		}
	}
	p2 = p2
	if p0 != nil {
		p2 = Box[int64]{Value: any(Gint64).(int64), List: []int64{}}
	} else if Gcomplex128 * Gcomplex128 != complex128(Gcomplex64) {
		p2 = Box[int64]{any(Gint64).(int64), Gint, make([]int64, 3)}
	}
	p0 = append(Cl(p0), map[int32]int{})
	if Gbool {
		p2 = Box[int64]{Value: Gint64 << Guint8, Count: int(Gint)}
		var v14 int = p2.Count * 29 << Guint32 - ^(Gint << 51)
		_ = v14
		v14 = -(v14 - v14) << (Guint64 - 0)
	} else if p0 != nil {
		p2 = p2
	} else {
		p1 = func() float64 { if any(Gbool).(bool) { return Gfloat64 * p1 }; return float64(Guintptr) }() / (Gfloat64 - imag(Gcomplex128))
	}
	p1 = p1 * 875.452 / (503.438 + p1) / float64(Guint)
	return Guint32 << 10 & (Guint32 * Guint32)
}

func Pure2(p0 int, p1 complex128, p2 string, p3 Box[int64]) string {
	if Gfloat64 != 16777217 {
		{
			p3 = p3
			var v15 []map[string]int = []map[string]int{map[string]int{}}
			_ = v15
			p2 = Gstring
			v15 = []map[string]int{1: map[string]int{"\xe4\xb8": int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)), "a longer string of thirty-two ch.": struct{ a int; b int }{0, p0}.b, "tab\tend": -p0}, map[string]int{"0123456789abcdef": p0 / 29, "": p0 | -1}, map[string]int{}}
		}
		p3 = Box[int64]{37 - Gint64, p0, Cl(p3.List)}
	}
	switch (struct{ a int; b int }{2, 813143439423}.b) {
	case 47:
		switch Clip(p2 + p2) {
		case Gstring:
			p3 = p3
			p1 = any(complex128(865.114 + 16777217i)).(complex128) * Gcomplex128 * any(complex(Gfloat64, Gfloat64)).(complex128)
		case "0123456789abcdef", p2:
			p3 = p3
			p2 += p2
			p2 = Clip(p2)
		case "", "\U0001F600!":
			p2 = string(rune((Guint32 * 100)))
			p3 = Box[int64]{List: append(Cl(p3.List), 50)}
		case "αβγ":
			p1 = Gcomplex128 * func() complex128 { if p0 < p0 { return p1 }; return p1 * p1 }()
		case `raw \n`, "héllo, 世界":
			p1 = Gcomplex128
			p3.Count = p0
			fallthrough
		case "\xe4\xb8":
			p0 = (int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)) * int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)) - int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18))) + (Gint + min(0, Gint))
			p2 = "tab\tend"
		case "a":
			v16 := struct{ a int; b bool }{6, Gbool}.b
			_ = v16
			p0 >>= Guint8 | Guint8
		default:
			p3 = p3
			p1 = (-p1 - complex128(619.102 + 1i)) * (Gcomplex128 / p1 * complex(Gfloat64, Gfloat64))
		}
		p3.Count = Gint
	case Gint:
		var v17 []float32 = []float32{Gfloat32 / 3.5, Gfloat32 - Gfloat32, Gfloat32 / Gfloat32}
		_ = v17
		p2 += Clip(p2 + Gstring + Gstring)
		p2 = Clip(p2)
	case 61:
		var v18 int16 = -104
		_ = v18
	default:
		p2 = "\xe4\xb8"
	}
	p3 = p3
	switch v19 := p0; v19 > 1 && Same((p0 - Gint) >> (1 &^ Guint16), (p0 - Gint) >> (1 &^ Guint16)) {
	case (bool(func() bool { if !Gbool { return Gbool }; return true }() || Gbool)):
		p3 = Box[int64]{Value: Gint64, Count: p0}
		for i20 := 0; i20 < 4; i20++ {
			p1 = complex(float64(Guint32) - Gfloat64, 0x1.cb7f0ap-9 / Gfloat64 - (Gfloat64 - 260.239))
			var v21 any = string(rune(Guint32 * Guint32 | (Guint32 ^ uint32(len(p2)) & (Guint32 + Guint32 % 1 | (Guint32 | Guint32)) - Guint32 * (Guint32 - Guint32 ^ uint32(Clamp(float64(Gfloat32), 0, 4294967295))))))
			_ = v21
			var v22 uintptr = uintptr(Guint64) + Guintptr
			_ = v22
		}
	case (func() bool { if Guint32 <= Guint32 { return false }; return Gbool }()):
		p3 = p3
		p2, p2 = p2, p2
	}
	return Sub(p2, Gint / 54, int(Gint64))
}

func Gen0[T0 Integer](p0 T0, p1 T0, p2 T0, p3 uint) T0 {
	p3 = p3
	p2 = p1 + (p2 + 11 - (p1 - p2))
	p2 = p2 << Guint8 * p2 - 7
	return p0
}

func Gen1[T1 Number](p0 T1, p1 T1, p2 float64, p3 T1) T1 {
	p1 = p3 / (p0*p0 + 1) - p0
	p0 = p1
	var v23 S2 = S2{F4: 255, F5: "go", F7: Gstring, F8: Gint, F9: Gfloat64}
	_ = v23
	return p3
}

func (r N0) M2(p0 string, p1 int) complex128 {
	p0 = Sub(Sub(string(rune(Gint8)), Gint, len(g24)), p1 % 21, int(0) >> (Gint16&63))
	return Gcomplex128
}

func (r *N0) M3(p0 uintptr, p1 complex64) float32 {
	g25 = S0{map[int64]uint8{}, Clip("αβγ" + ("\U0001F600!" + N2(Gstring)) + "a"), map[uint8]string{}}
	var v34 map[string]int32 = map[string]int32{}
	_ = v34
	return float32(Gint16) * (Gfloat32 / Gfloat32)
}

func (r *N0) M4(p0 int64) int8 {
	{
		Gcomplex128 = complex(Gfloat64 + 16777217, 0 - Gfloat64) - Gcomplex128
		var v35 [][]S0 = [][]S0{[]S0{}, nil}
		_ = v35
		g28 = Part(g28, Gint - Gint, Gint + Gint)
	}
	Guint *= Guint >> uint32(Guint16)
	g24 = g24[:0]
	g26.F9 = Gfloat64 * Gfloat64 * (Gfloat64 + 1e-300) / (float64(Gfloat32) / float64(Guint64))
	return int8(Guint)
}

func (r N1) M0(p0 float32, p1 int32, p2 uint8) int {
	p2 = uint8(127 * g27) & (p2 + (60 ^ g25.F1[Gint64 + Gint64] + struct{ a int; b uint8 }{5, p2}.b) + g26.F4 - Guint8 - AtString(Gstring, Gint))
	for k36, v37 := range g25.F2 {
		_, _ = k36, v37
	}
	if g29 != nil {
		var v38 N0
		_ = v38
		p1 = p1
	} else {
		p1 = p1
	}
	p1 = int32(Gen1[int16](97, Gint16, Gfloat64, -32768)) + max(int32(42) >> (Gint16&15), p1 >> Guint16, 71)
	return Gint
}

func (r N1) M2(p0 string, p1 int) complex128 {
	p1 = p1 + (-9223372036854775808 + Gen0[int](1, p1, 1, Guint))
	return complex128(Gcomplex64 * complex64(16777217 + 880.480i))
}

func (r *N1) M4(p0 int64) int8 {
	var v39 uint16 = Guint16
	_ = v39
	g26.F8 = int(^(struct{ a int; b int16 }{2, Gint16}.b - Gint16 & ((Gint16 - 2) & (42 - Gint16) | Gint16 ^ Gen1[int16](32767, Gint16, Gfloat64, 71) ^ (32767 - Gint16))))
	g27 = int8([4]int64{687979063931 * Gint64, 63 + p0, Gint64 + Gint64, Gen1[int64](p0, p0, Gfloat64, 0)}[0])
	return int8(Guintptr * Guintptr)
}

func (r N2) M0(p0 float32, p1 int32, p2 uint8) int {
	r = Sub(N2(Sub(Gstring, Gint, -1)), Gen0[int](Gint, Gint, 9223372036854775807, Guint), Gint)
	return Gen0[int](Gen0[int](-85, 78, Gint, Guint), Gint << (p1&63), Gint ^ Gint, Gen0[uint](77, Guint, Guint, Guint))
}

func (r N2) M4(p0 int64) int8 {
	p0 &^= Gen0[int64](p0 + 82, (p0 + p0*4 + 73), Gint64, Guint * Guint)
	if g29 != nil {
		p0 = ((p0 * p0) >> 20 & 121)
		r, r = r, r
		p0 = 641002923003
	}
	p0 = Gint64
	return -(g27 ^ g27)
}

func (r *N2) M5() int32 {
	g27 = int8(Clamp(float64(Gfloat32), -128, 127))
	if Gbool {
		g28 = make(A1, 0, 3)
	} else {
		if len(g24) < 40 {
			g24 = append(g24, -(Gfloat64 / 3.5), 1e-300)
		}
		g29 = func(a40 int, a41 float32, a42 int) int {
			g33 = Gstring
			return Gen0[int](1073741825, a42, a42, Guint) - (max(Gint, 19, a40) & (Gint >> 7) ^ (a42 - a42)) ^ 1 * a42
		}
	}
	g26 = S2{}
	for k43 := range int32(7) {
		_ = k43
		Guint16 = (Guint16 | (Guint16 ^ Guint16)) << uint32(k43)
		g33 += Clip(g33 + ("a longer string of thirty-two ch." + (g33 + g33)))
		g33 = Clip(g33)
		Gstring = Sub(Sub(string(rune(Guint)), Gint + Gint, Gint), int(Guint), (Gint<<24>>24))
	}
	return Gint32
}

func (r *S0) M0(p0 float32, p1 int32, p2 uint8) int {
	Gfloat64 = [4]float64{Gfloat64 + 0x1.24b4c9p-11, Gfloat64 - Gfloat64, Gfloat64 * 1, 762.987}[1]
	return Gen0[int](Gint, Gint, 1, 279642838926) & (Gint >> Guint)
}

func (r S0) M5() int32 {
	var v45 uint32 = Guint32 * Gen0[uint32](Guint32, Guint32, Guint32, Guint) << 15
	_ = v45
	v45 = 0 - (v45 - v45 - Guint32)
	if v46 := int(47); v46 == v46 {
		v45 = v45 * v45
	} else if Gint32 >= min(Gint32, 0, Gint32) {
		v47 := func() int { if Gbool { return 70 }; return Gint + v46 }() >> 51
		_ = v47
		v47 = min(Gen0[int](v46, v47, Gint, Guint) * [4]int{1, 21, Gint, v46}[Gint16&3], (v47 & -v47), v47)
	}
	return Gint32
}

func (r *S1) M4(p0 int64) int8 {
	if -Gcomplex64 != Gcomplex64 {
		g27 %= ((Gint8 + g27) * (Gint8 + g27) - (Gint8 + g27)) | 1
		g24 = Cl(g24)
		g25 = S0{F1: map[int64]uint8{}, F3: map[uint8]string{69: "\U0001F600!", 0: g26.F7, 43: Gstring}}
	} else if g24 == nil {
		p0 = p0 % (p0 | 1)
	} else {
		Guintptr = Guintptr
	}
	return int8(Clamp(float64(Gfloat64 - Gfloat64), -128, 127))
}

func (r S2) M1() float64 {
	var v48 N0 = N0(len(g33))
	_ = v48
	v48 = (v48 & v48 ^ (v48 - v48 / (v48 | 1) + (v48 * v48 - v48)) + v48) & [4]N0{71, v48, v48, v48}[Gint64&3] & (v48 - v48)
	var v49 map[uintptr]I0 = map[uintptr]I0{}
	_ = v49
	var v50 float64 = r.F9
	_ = v50
	return float64(max(Guint16, Guint16))
}

//go:noinline
func Pure9(p0 int, p1 N1, p2 [6]N2, p3 int64, p4 ...int64) complex128 {
	i51 := 0
	for (g29 == nil) && i51 < 8 {
		i51++
		p2 = p2
		var v52 N0
		_ = v52
		for k53, v54 := range p1 {
			_, _ = k53, v54
		}
	}
	switch (Gint32 - Gint32) % 2147483647 {
	case 37, Gint32:
		v55 := [][]A1{[]A1{}, []A1{Cl(g28)}, make([]A1, 2), []A1{Cl(g28), Cl(g28)}}
		_ = v55
	default:
		{
			p2 = [6]N2{"go", " ", 2: "0123456789abcdef", p2[Guint%6], "go", g25.F2}
			p1 = N1(Gstring)
			p3 = 0 &^ Gen1[int64](Gint64 + Gint64, int64(Guint64), real(Gcomplex128), func() int64 { if "a" < g33 { return p3 }; return Gint64 }())
			if (g27 * Gint8 <= g27 + g27 - (g27 + g27) ^ func() int8 { if Gbool { return g27 }; return Gint8 }()) {
				return func() complex128 { if false { return Gcomplex128 }; return complex(Gfloat64, Gfloat64) }()
			}
		}
	}
	p4 = Cl(p4)
	if g29 == nil {
		for i56 := int64(0); i56 < 6; i56 += 3 {
			p2[1] += "hello"
			p2[1] = Clip(p2[1])
		}
		switch v57 := p0 & 134217728; v57 > 0 {
		case bool(g24 != nil != !Gbool):
			p0 = Gen0[int](Gen0[int](p0, 9223372036854775807, p0, Guint) | ([4]int{59, 0, Gint, 524289}[Guint16&3] - (p0 - p0) * struct{ a int; b int }{6, 1}.b * (p0 &^ p0) & (p0 * 100) | p0 + (p0 + g26.F8)) | Gint + 600700802097 * p0, p0, int(Guint8) - (749240247714 - p0), uint(Gint16 >> Guint))
		}
		p3 %= p3 | 1
	}
	p0 |= p0
	v58 := Guint16
	_ = v58
	var v59 uint16
	_ = v59
	return Gcomplex128 / (2 + 1i) - Gcomplex128
}

func Pure10(p0 int, p1 map[[6]bool]uintptr, p2 int, p3 S2, p4 bool) int {
	p2 = int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18))
	var v60 int8
	_ = v60
	p3.F7 = string(rune(uint(Clamp(float64(imag(Gcomplex64)), 0, 1.8e19))))
	v61 := make(A0, 4)
	_ = v61
	for i62 := 0; i62 < 8; i62++ {
		if g29 != nil {
			p0 = Gen0[int](p2, Gint - i62 - (i62 >> 26 ^ min(51, i62)), ((i62 + 193895581685) % 1024), Guint * Guint ^ (Guint % 524288))
		} else if (Gbool || p4) && !p4 {
			p1 = make(map[[6]bool]uintptr)
		}
		if Gstring == "hello" != (p4 && false) {
			v60 = min(int8(65) >> Guint16, Gint8) + (v60 | int8(len(p1)))
			p4 = len(v61) > i62
			v60 = (g27 + g27*3 + 76) / (int8(g27) | 1)
		} else {
			p2 = i62
			p2 = int(Guintptr) * (max(i62, 53) - (i62 - p2 ^ (len(p1) + (75 + p2) * [4]int{p2, p2, 941792825370, p0}[uint(v60)%4] & ^p0) * len(v61))) * (int(Gint16) * (p3.F8 - p0))
		}
		var v63 uint16 = Guint16 % 4097 * ^Guint16 >> uint16(len(v61))
		_ = v63
		v63 &^= uint16(uint64(Clamp(float64(Gfloat32), 0, 1.8e19)))
	}
	p3 = g26
	p4 = int(v60) + (p2 - Gint) > Gen0[int](p3.F8, 0, 0, Guint) >> 41
	return int(p0 >> 2)
}

func Pure11(p0 A0, p1 bool, p2 [4]N2, p3 float32) int32 {
	p2 = p2
	return int32(Gen0[int64](Gint64, Gint64, 21, 0))
}

func any0(k int) any {
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

func Idiom0(x int) int {
	m := map[uint32]int{}
	for k := range 300 {
		m[uint32(k)] += x
		if k%3 == 2 {
			k /= 2
			delete(m, uint32(k))
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
	for k := 0; k < 300; k += 7 {
		if v, ok := m[uint32(k)]; ok {
			sum ^= v
		}
	}
	old := len(m)
	clear(m)
	return sum*1000 + old + seen + len(m)
}

func Idiom1(s uint64) uint64 {
	i := 0
again:
	s = s*5 + (func() uint64 { if Gint32 < Gint32 { return 79 }; return [4]uint64{s + s, uint64(i), 1 | s, s}[Guintptr%4] }())
	i++
	if i > 19 {
		goto done
	}
	if bool(1 + Gfloat32 > Gfloat32 * Gfloat32 == (Gbool && Gbool)) {
		s ^= 0x55
		goto again
	}
	for {
		i += 2
		switch {
		case s&1 == 0:
			goto again
		case i > 19*2:
			goto done
		}
		s >>= 1
	}
done:
	return s + uint64(i)
}

func Idiom2(s string) uint64 {
	b := []byte(s + "0123456789")
	h := uint32(318617029)
	for i := range b {
		b[i] ^= ^(uint8(Gint) - (Guint8 + 0))
		h = (h<<25 | h>>(32-25)) * 0x01000193
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

func deep3(d int, x uint8, up *[8]uint8, s []uint8) uint8 {
	var here [8]uint8
	here[d%8] = x
	if d == 0 {
		return x
	}
	r := deep3(d-1, x, &here, here[:d%8])
	up[(d+1)%8] ^= r + uint8(len(s))
	return here[d%8] + here[(d+2)%8] + r
}

func Idiom3(x uint8) uint8 {
	var top [8]uint8
	f := func(d int) uint8 { return deep3(d, x, &top, nil) }
	return f(150) + f(60) + top[151%8]
}

type folder4[T any] interface {
	fold(f func(T, T) T, start T) T
	~[]T
}

type list4[T Number] []T

type pair4[A, B any] struct {
	a A
	b B
}

func (l list4[T]) fold(f func(T, T) T, start T) T {
	for _, v := range l {
		start = f(start, v)
	}
	return start
}

func (p *pair4[A, B]) swapped() pair4[B, A] { return pair4[B, A]{p.b, p.a} }

func apply4[L folder4[T], T Number](l L, k T) T {
	calls := T(0)
	r := l.fold(func(x, y T) T {
		calls++
		return x*k + y
	}, 1)
	return r + calls
}

func mapped4[A, B any](s []A, f func(A) B) (out []B) {
	for _, v := range s {
		out = append(out, f(v))
	}
	return
}

func largest4[T Integer | ~string | ~float32 | ~float64](first T, rest ...T) T {
	for _, v := range rest {
		first = max(first, v)
	}
	return first
}

func zero4[T comparable](v T) bool {
	var z T
	return v == z
}

func Idiom4(x int) uint64 {
	var l list4[float32]
	var m list4[float64]
	for i := range 9 {
		l = append(l, float32(i)*3)
		m = append(m, float64(Clamp(float64((min(int(Clamp(float64(float32(Guint16)), -9.2e18, 9.2e18)), x << (Gint16&15) - x >> Guintptr))&63), 0, 63)))
	}
	h := Bits(float64(apply4(l, 3))) ^ Bits(float64(apply4(m, 2)))
	p := pair4[list4[float32], string]{l, "pair"}
	q := p.swapped()
	r := q.swapped()
	h = Mix(MixString(h, q.a), uint64(len(r.a)))
	words := mapped4(m, func(v float64) string { return Sub("abcdefghijkl", int(v)&7, int(v)&15) })
	lens := mapped4[string, int](words, func(s string) int { return len(s) })
	for _, v := range mapped4(lens, func(n int) pair4[int, bool] { return pair4[int, bool]{n, zero4(n)} }) {
		if v.b {
			h++
		}
		h = Mix(h, uint64(v.a))
	}
	h = MixString(h, largest4("m", words...))
	return h + Bits(float64(largest4(l[0], l...))) + Bits(float64(largest4(m[0], m[1:4]...)))
}

func F5() (uint64) {
	Gcomplex128, Gcomplex128 = Gcomplex128, Gcomplex128
	if v64 := Guint64 ^ Guint64 | Guint64; v64 == uint64(46) >> (Gint64&7) {
		v65 := Idiom4(((Gint + Gint) + Gint*3 + 26))
		_ = v65
	} else {
		g33 = Sub(Gstring, Gen0[int](-1, Gint, Gint, 0), 1 | Gint)
	}
	defer println("D1", D2(1, 1, Gint32))
	v66 := g27
	_ = v66
	v67 := g33[:Gint64%5]
	_ = v67
	g26.F4 ^= g25.F1[Gint64] % (Guint8 % 10 | 1)
	return 562949953421313
}

func F6(p0 A1, p1 int, p2 N2, p3 A1, p4 any, p5 N2, p6 []bool, p7 I1, p8 []map[uint32]N1, p9 string, p10 A0, p11 float32, p12 [][2]float64, p13 string, p14 uint16) (bool, string, uint32) {
	for i68 := 0; i68 < 4; i68++ {
		var v69 int = p1 % 1125899906842624
		_ = v69
		var v70 Box[int64] = Box[int64]{Value: Gint64, Count: v69}
		_ = v70
	}
	Guintptr = Guintptr
	println("P2", D3(7, 3, p3))
	if v71 := Gfloat64 * (Gfloat64 / Gfloat64); v71 == float64(p11) {
		if len(g24) < 40 {
			g24 = append(g24, g26.M1(), min(max(v71, 108.362), Gfloat64))
		}
		for i72 := 1; i72 < len(g24); i72++ {
			v73 := g24[i72-1]
			_ = v73
			Gfloat64 += v73
			g24[i72-1] = -v71 / (v71 - Gfloat64)
		}
		if len(g24) < 40 {
			g24 = append(g24, 1, v71, g26.M1())
		}
	} else if Gbool {
		v74 := Idiom2("\x00\xff")
		_ = v74
	}
	p1 = g29(max(p1, p1 | p1), float32(Guintptr), N2.M0(p2, float32(Guint), Gint32, uint8(66) << p14))
	if Gbool {
		g33 = Clip(Pure2(p1 &^ p1, complex128(8.442 + 345.471i) * Gcomplex128, p13, Box[int64]{Value: Gint64, Count: p1}) + Gstring)
		var v75 string = Sub(p13, Pure10(p1, map[[6]bool]uintptr{}, Gint, g26, Gbool), -9223372036854775808)
		_ = v75
		p3 = A1{map[int]uint8{-9223372036854775808: [4]uint8{Guint8, Guint8, Guint8, 255}[Guint%4], 1: Guint8, 572709718124: min(46, Guint8)}, map[int]uint8{}}
	} else if Gbool {
		for i76 := len(g24); i76 > 0; i76 /= 2 {
			v77 := g24[i76-1]
			_ = v77
			Gfloat64 += v77
			g24[i76-1] = float64(int(-9223372036854775808) << (Gint32&63))
		}
	}
	var v78 string = p9
	_ = v78
	for k79, v80 := range p0 {
		_, _ = k79, v80
		for k81, v82 := range p13 {
			_, _ = k81, v82
		}
	}
	func() {
		defer Report("R3")
		Guint = Guint
		v83 := p14 % (Guint16*4)
		_ = v83
		Guintptr = Guintptr
	}()
	return g26.M1() <= Gfloat64 * Gfloat64, Clip(v78 + Clip(p13 + (g33 + v78) + v78) + string(rune(Gint32))), Pure1(make([]map[int32]int, 5), Gfloat64 - Gfloat64, Box[int64]{Value: Gint64, Count: g26.F8})
}

func F7(p0 uint16) (r0 float64, r1 bool) {
	defer func() {
		if r := recover(); r != nil {
			Show("R4", r)
			r1 = (r1 && Gbool) == !Gbool
		}
	}()
	Guint8 = uint8(Clamp(float64(Gfloat32), 0, 255))
	println("P5", Gcomplex64)
	for k84, v85 := range g25.F2 {
		_, _ = k84, v85
		if len(g24) > 2 {
			copy(g24[2:], g24)
		}
		g33 += g33
		g33 = Clip(g33)
	}
	defer println("D6", D4(1, 1, real(Gcomplex64) + (423.403 - Gfloat32)))
	if any(Gint32).(int32) <= (Gint32 >> 22 & 19) {
		if g28 == nil != (Gint > Gint) {
			Guint32 = Guint32 - uint32(Clamp(float64(Gfloat32), 0, 4294967295)) << ((Gint16 | Gint16)&31)
			if (Pure11(A0{"go", g26.F5}, r1, [4]N2{"\x00\xff", 1: "\U0001F600!", "a", ""}, Gfloat32) <= Gint32 - 0) {
				g26 = g26
			}
		}
		Gint16 = func() int16 { if Gbool && false { return int16(len(g33)) + Gen1[int16](Gint16, Gint16, r0, Gint16) }; return ((Gint16 - 15) + Gint16*8 + 0) }()
		Gfloat32 = Gfloat32
	} else if g29 != nil {
		{
			v86 := g26.F5.M2(g33, Gen0[int](max(Gint, Gint, Gint), Gint - Gint, -Gint, Guint))
			_ = v86
			var v87 string = string(rune(Guint >> p0))
			_ = v87
			v87 = v87
		}
	}
	g28[Guint] = make(map[int]uint8)
	v88 := Idiom3(Pure0(max(Gint, Gint, 91), map[[4]uintptr]int{[4]uintptr{Guintptr, Guintptr, 1073741825, Guintptr}: -213}))
	_ = v88
	return g26.M1(), r1
}

func F8() () {
	defer func() {
		if r := recover(); r != nil {
			Show("R7", r)
		}
	}()
	_ = g33[Gint%5:Gint64]
	Gint16 <<= Guint8 / (Guint8 | 1)
	Gint -= [4]int{Gint, Gint, Gint, Gint}[1] + int(Guint16)
	v89 := F5()
	_ = v89
	Gfloat32 = float32((int32(-2147483648) << Guint16 | int32(Guint) * (Gint32 & (Pure11(make(A0, 1), Gbool, [4]N2{1: "zz", "zz", "go"}, Gfloat32) * (any(int32(0)).(int32) ^ (Gint32 ^ Gint32))))) * (((Gint32 + Gint32) * int32(g27) + Gint32) & Pure11(A0{}, Gbool, [4]N2{g25.F2, "Z", "\xe4\xb8", "\x00\xff"}, 0)) << 2)
	var v90 float32 = Gfloat32
	_ = v90
	Gfloat32 = v90 + imag(Gcomplex64 * complex64(531.506 + 571.906i))
	v90 = float32(Gint64) / (v90 / Gfloat32) / any(float32(0x1.9c089fp-7)).(float32)
	func() {
		defer func() {
			defer Report("inner")
			panic(Failure{1, "in a deferred call"})
		}()
		if Gint16 * 27 != Gint16 {
			func() {
				defer func() {
					Show("R8", recover())
					Guint16 = Guint16
				}()
				var v91 func(bool, int8) uint32 = func(a92 bool, a93 int8) uint32 {
					Gfloat32 = v90 + Gfloat32 * 487.369 + 16777217
					return Guint32
				}
				_ = v91
				v94 := any(([7]string{g33, "0123456789abcdef", g33, "a", " ", Gstring, g33})) == any([]int(nil))
				println(v94)
				Gcomplex128 = -(Gcomplex128 + Gcomplex128 + -Gcomplex128)
			}()
			v95 := Guint32 + Guint32
			_ = v95
			defer func() {
				var v96 N1 = Sub(Clip(func() N1 { if g29 != nil { return g26.F5 }; return "αβγ" }() + "Z"), int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)), Gint & -1)
				_ = v96
				println("P9", D5(7, 3, g26))
			}()
		}
		v97 := any((Pure11(A0{"αβγ", "tab\tend", `raw \n`}, Gbool, [4]N2{" ", "Z", "zz", "héllo, 世界"}, v90))) == any(g33)
		println(v97)
	}()
	for k98, v99 := range g33 {
		_, _ = k98, v99
		clear(g24)
		var v100 int64 = (Gint64 ^ (int64(len(g28)) ^ (int64(Guint32) * ^Gint64 | (Gint64 % 2251799813685248))) & (Gint64 << Guint)) & int64(Guint)
		_ = v100
	}
	return
}

func F9(p0 bool, p1 string, p2 string, p3 S1, p4 map[uint32][]uint16) () {
	if !(0 >= Guint8) {
		Gint16 |= int16(Clamp(float64(Gfloat32 - Gfloat32), -32768, 32767))
	}
	p2 = p2
	g26.F7 += Clip(p2 + g33)
	g26.F7 = Clip(g26.F7)
	v101 := p3.S0.F2[Gint]
	_ = v101
	println("P10", len(Gstring), Gstring)
	return
}

func main() {
	v102 := Idiom0(Gint)
	_ = v102
	println("P11", v102)
	v103 := Idiom1(40 ^ Guint64)
	_ = v103
	println("P12", v103)
	v103 = Idiom2(g33)
	println("P13", v103)
	v104 := Idiom3(255)
	_ = v104
	println("P14", v104)
	v105 := Idiom4(Gint & 480628441881)
	_ = v105
	println("P15", v105)
	for i106, i107 := 0, 2; i106 < i107; i106, i107 = i106+1, i107-1 {
		v104, g33 = v104, Pure2(71 &^ i106, Gcomplex128, Clip(g33 + (g26.F7 + Gstring) + g33), Box[int64]{Value: Gint64, Count: i107})
		var v108 A1 = Cl(g28)
		_ = v108
		Guintptr = (0 - Guintptr) >> 30 | Guintptr
		g26 = S2{F4: v104, F5: Clip(g26.F5 + N1(Gstring) + " " + "Z"), F6: nil, F7: Sub(g33, i106, Gint), F8: i107, F9: g26.M1()}
	}
	println("P16", D6(7, 3, Gcomplex128))
	func() {
		defer Report("R17")
		switch Guintptr << (v105 >> Guint32) {
		case Guintptr, 218342655026:
			for k109, v110 := range Backward(g28) {
				_, _ = k109, v110
				if g33 + g33 >= Clip(Gstring + (g33 + (g33 + Gstring))) {
					return
				}
				v104 = max(max(v104, 53) << Guint32, v104 / 10 >> (Guintptr / (Guintptr | 1)))
				v111 := map[any]int{1: 2}
				v111[any(Gfloat32 * Gfloat32)]++
				println(len(v111))
			}
			{
				g24 = Cl(g24)
				g26.F4, v104 = v104, g26.F4
				println("P18", g27)
				v105 = Idiom4(v102)
			}
		case 0:
			for range 3 {
				v105 = 524287 * (uint64(54) << ((1 - Gint32)&15))
				g25.F1 = map[int64]uint8{}
				g29 = g29
			}
			v105, v103 = v103, v105
		default:
			if (v105 + 0 > [4]uint64{v103, v103, 856676570022, v105}[Guint32%4]) {
				return
			}
		}
		if true {
			panic(Failure{[4]int{v102, v102, 32767, Gint}[0], Pure2(Gint, complex128(27.85 + 1e100i), "tab\tend", Box[int64]{Value: Gint64, Count: v102})})
		}
		var v114 complex128
		_ = v114
		var v115 I0 = &g26
		_ = v115
	}()
	println("P19", D3(7, 3, g28))
	F8()
	println("P20", D7(7, 3, g25))
	g26.F8 = v102 >> [4]uint16{Guint16, 0, Guint16, 17}[3] << uint64(len(g24))
	println("P21", D3(7, 3, g28))
	Guint32 = (((Guint32 * 0) ^ Guint32) & ((Guint32 * 0) | Guint32) &^ Guint32)
	Gfloat64 = g26.M1()
	println("P22", D3(7, 3, g28))
	v102 -= Gint / 906894720676 &^ int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18))
	println("P23", len(g26.F7), g26.F7)
	println("P24", v105)
	if v116 := Gcomplex64; v116 == complex(Gfloat32, Gfloat32) {
		var v102 func(int, float64) int64 = func(a117 int, a118 float64) int64 {
			var v119 N0 = N0(any(Gint8 - Gint8).(int8))
			_ = v119
			return Gen0[int64]([4]int64{32477097431, Gint64, Gint64, Gint64}[Guint16&3], Gint64 - 60, Gint64 | Gint64, ^Guint)
		}
		_ = v102
		if max(Gint32, -19) >= int32(Gint) {
			Gbool = Gbool
		} else {
			v105 = v105 + v103 | uint64(259968779904) << (Gint64&127) + ^(Guint64 * v103)
		}
		g29 = func(a120 int, a121 float32, a122 int) int {
			a121 = float32(Gfloat64 + 0.1) - 1
			return int(v103) - 136216408648
		}
	} else if g29 != nil {
		g26.F9 -= (Gfloat64 - Gfloat64) / float64(Gint16)
		for k123, v124 := range g24 {
			_, _ = k123, v124
			func() {
				defer func() {
					Show("R25", recover())
					v116 = complex64(640.130 + 16777217i)
				}()
				var v125 uint = -Gen0[uint](^Guint, uint(v104), Guint << 16, 88)
				_ = v125
				g33 = Clip(Sub(g25.F3[Guint8 << (Gint32&127)], len(g24), k123 - k123) + Sub(g33, Gint * v102, int(Guint8)) + Clip(Sub(g33, 86, 853310559924) + Clip(g33 + g33 + g33) + Pure2(20, Gcomplex128, Gstring, Box[int64]{Value: Gint64, Count: v102}) + Sub(g33, k123, v102)) + "\U0001F600!")
				v126 := g33[k123&7]
				_ = v126
			}()
			Gbool = func() bool { if Gbool { return g33 < Gstring }; return !Gbool }() && g24 != nil
			var v127 uint32 = Guint32 >> (40 * Gint8&127) ^ Gen0[uint32](uint32(Gint32), Guint32 << v104, Guint32 * Guint32, Gen0[uint](113081339243, Guint, Guint, Guint))
			_ = v127
		}
	} else {
		Guint8 = Pure0(v102 - v102, map[[4]uintptr]int{}) * 1
	}
	g29 = func(a128 int, a129 float32, a130 int) int {
		g26 = S2{F4: v104, F5: "zz", F7: Gstring, F8: 274877906945, F9: Gfloat64}
		v131 := Guintptr * (Guintptr << 59)
		_ = v131
		return a130
	}
	println("P26", D6(7, 3, Gcomplex128))
	Gcomplex64, Gcomplex64 = Gcomplex64, Gcomplex64
	println("P27", v103)
	g33 = g33
	println("P28", len(g33), g33)
	g27 = [4]int8{max(Gint8, g27, 127), int8(127) << Guintptr, Gint8 >> 8, struct{ a int; b int8 }{6, g27}.b}[Guintptr%4]
	println("P29", Gcomplex64)
	if i132 := len(g33); i132 > 0 {
		v133 := g33[i132-1]
		_ = v133
		for i134 := 0; i134 < 3; i134++ {
			v104 /= func() uint8 { if !Gbool { return struct{ a int; b uint8 }{0, v104}.b }; return Pure0(i132, map[[4]uintptr]int{}) }() | 1
		}
	}
	var v135 N0 = max(N0(Guint16), 31 | N0(Guint32), 9223372036854775807) - 9223372036854775807 * N0(Gint64)
	_ = v135
	println("P30", Gfloat64)
	println("P31", Gfloat64)
	func() {
		defer Report("R32")
		var v103 float64
		_ = v103
		var v136 bool = Gbool != (true == Gbool) == (uint64(Gint16) >= Guint64)
		_ = v136
		v137 := Gint64 / (Gint64*4)
		_ = v137
	}()
	println("P33", v102)
	var v138 int
	_ = v138
	v139 := g26.M1()
	_ = v139
	v140, v141 := F7(Guint16)
	_ = v140
	_ = v141
	var v142 S0 = S0{F2: Clip("0123456789abcdef" + N2(Gstring)), F3: map[uint8]string{}}
	_ = v142
	v143 := g29(int(Clamp(float64(imag(Gcomplex64)), -9.2e18, 9.2e18)), Gfloat32 + Gfloat32 * Gfloat32, -1)
	_ = v143
	println("P34", D8(7, 3, v140))
	v144, v145, v146 := F6(g28, Pure10(9223372036854775807, map[[6]bool]uintptr{}, v138, g26, false) & g26.F8, "αβγ", g28, Guintptr % 393726181175, "\x00\xff", nil, Ptr(g26.F5), []map[uint32]N1{0: map[uint32]N1{}, 1: make(map[uint32]N1)}, Pure2(-9223372036854775808, Gcomplex128, g33, Box[int64]{Value: Gint64, Count: v138}), A0{"héllo, 世界", "0123456789abcdef", 2: "0123456789abcdef", Sub(N1(Gstring), v138, v138)}, any([4]float32{Gfloat32, Gfloat32, Gfloat32, Gfloat32}[Guint16&3]).(float32), [][2]float64{}, string(rune(Pure1([]map[int32]int{}, v139, Box[int64]{Value: 131073, Count: v143}))), 0)
	_ = v144
	_ = v145
	_ = v146
	v147, v148 := F7(Guint16 + 1 + Guint16)
	_ = v147
	_ = v148
	F8()
	println("P35", v148)
	println("P36", v147)
	println("P37", v146)
	println("P38", len(v145), v145)
	println("P39", v144)
	println("P40", v143)
	println("P41", D7(7, 3, v142))
	println("P42", v141)
	println("P43", v140)
	println("P44", v139)
	println("P45", v138)
	println("P46", v135)
	println("P47", v105)
	println("P48", v104)
	println("P49", v103)
	println("P50", v102)
	println("P51", len(g33), g33)
	println("P52", D9(7, 3, g29))
	println("P53", D3(7, 3, g28))
	println("P54", g27)
	println("P55", D5(7, 3, g26))
	println("P56", D7(7, 3, g25))
	println("P57", D10(7, 3, g24))
	println("P58", Gbool)
	println("P59", len(Gstring), Gstring)
	println("P60", D6(7, 3, Gcomplex128))
	println("P61", D11(7, 3, Gcomplex64))
	println("P62", D8(7, 3, Gfloat64))
	println("P63", Gfloat32)
	println("P64", Guintptr)
	println("P65", Guint64)
	println("P66", Guint32)
	println("P67", Guint16)
	println("P68", Guint8)
	println("P69", Guint)
	println("P70", Gint64)
	println("P71", Gint32)
	println("P72", Gint16)
	println("P73", Gint8)
	println("P74", Gint)
}

func D11(h uint64, d int, v complex64) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D10(h uint64, d int, v []float64) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D8(h, d, v[i])
	}
	return h
}

func D9(h uint64, d int, v func(int, float32, int) int) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D8(h uint64, d int, v float64) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D7(h uint64, d int, v S0) uint64 {
	h = D12(h, d, v.F1)
	h = D13(h, d, v.F2)
	h = D14(h, d, v.F3)
	return h
}

func D14(h uint64, d int, v map[uint8]string) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D16(D15(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D16(h uint64, d int, v string) uint64 {
	return MixString(h, string(v))
}

func D15(h uint64, d int, v uint8) uint64 {
	return Mix(h, uint64(v))
}

func D13(h uint64, d int, v N2) uint64 {
	return MixString(h, string(v))
}

func D12(h uint64, d int, v map[int64]uint8) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D15(D17(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D17(h uint64, d int, v int64) uint64 {
	return Mix(h, uint64(v))
}

func D6(h uint64, d int, v complex128) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D5(h uint64, d int, v S2) uint64 {
	h = D15(h, d, v.F4)
	h = D18(h, d, v.F5)
	h = D19(h, d, v.F6)
	h = D16(h, d, v.F7)
	h = D1(h, d, v.F8)
	h = D8(h, d, v.F9)
	return h
}

func D19(h uint64, d int, v []S1) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D20(h, d, v[i])
	}
	return h
}

func D20(h uint64, d int, v S1) uint64 {
	h = D7(h, d, v.S0)
	return h
}

func D18(h uint64, d int, v N1) uint64 {
	return MixString(h, string(v))
}

func D4(h uint64, d int, v float32) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D3(h uint64, d int, v A1) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D21(h, d, v[i])
	}
	return h
}

func D21(h uint64, d int, v map[int]uint8) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D15(D1(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D2(h uint64, d int, v int32) uint64 {
	return Mix(h, uint64(v))
}

func D1(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

func D0(h uint64, d int, v [4]uintptr) uint64 {
	for _, e := range v {
		h = D22(h, d, e)
	}
	return h
}

func D22(h uint64, d int, v uintptr) uint64 {
	return Mix(h, uint64(v))
}

