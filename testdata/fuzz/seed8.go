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
	M5(string, float64) int64
}

type I1 interface {
	M5(string, float64) int64
}

type N0 int32

type N1 int64

type N2 float64

type S0 struct {
	F1 any
	F2 N2
	F3 N2
	F4 [6]float64
	F5 float32
}

type S1 struct {
	S0
	F6 int
	F7 float32
}

type S2 struct {
	F8 string
}

type S3 struct {
	F9 S0
	F10 uint32
	F11 float32
	F12 S1
	F13 []int
}

type A0 [8]int

type A1 [][8]uint64

var g24 int8 = Gint8 * 9 * ((Gint8 << (Gint8&63) | (int8(Gint8) ^ (Gint8 * 10) & ^Gint8)) & (Gint8 * Gint8)) - Gint8 - Gint8 << 9 << (Gint8&7)
var g23 [6]N1 = [6]N1{(71 + N1(Guint64)) / (max(9223372036854775807, N1(Gint32), -9223372036854775808) | 1), 1: (N1(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)) | (-9223372036854775808 &^ N1(Gint8) | (N1(Guint8) ^ (N1(Guint16) - 36) & N1(Gint32)) * N1(Guintptr)) | min(1, N1(Guint16), 1)) * (0 - N1(Gint)), 289031867093, -9223372036854775808, (N1(Guint16) - -9223372036854775808) / (N1(Gint16) % -9223372036854775808 | 1)}
var g22 map[int8][7]string = make(map[int8][7]string)
var g21 [8]bool = [8]bool{false, 0 + Guint32 >= Guint32 + Guint32, Gint < -195 + Gint, true == (0 > Guintptr), !(!Gbool), 933739801211 &^ Gint < Pure0(Gbool), imag(Gcomplex64) >= min(Gfloat32, 0.1), Gfloat64 != Gfloat64}
var g20 uint = Guint
var g19 []N2 = []N2{N2(Gfloat64) * 0 / 3.5, [4]N2{0x1.9e8bafp-10, 0.1, 23.724, 1}[0] - 16777217, struct{ a int; b N2 }{1, N2(Gfloat32)}.b}
var g18 int32 = int32(int8(len(Gstring))) - struct{ a int; b int32 }{2, func() int32 { if Gint > Gint { return Gint32 }; return 87 }()}.b
var g25 S0 = S0{F2: 0.1, F3: 1, F5: Gfloat32}

func Pure0(p0 bool) int {
	var v1 []int16 = []int16{[4]int16{Gint16, Gint16, Gint16, Gint16}[Guint64%4], 32767 + Gint16}
	_ = v1
	p0 = Gint16 != int16(Guint32 - Guint32)
	if !(Gint == Gint) {
		v1 = []int16{}
		p0, p0 = p0, p0
	}
	p0, p0 = p0, p0
	return len(v1)
}

func Pure1(p0 map[float64]N2, p1 []S3, p2 int) int16 {
	if v2 := bool(p0 != nil); v2 == (Gint64 <= Gint64) {
		p2 = int(Clamp(float64(float32(uint32(Gint16))), -9.2e18, 9.2e18))
		p1 = Cl(p1)
		v2 = !(Gint32 / (Gint32 | 1) > Gint32)
	} else if p1 != nil {
		p1 = Cl(p1)
	} else {
		{
			var v2 uint8
			_ = v2
			v3, v4 := p0[float64(v2)]
			_, _ = v3, v4
			v3 = (v3 - 1e100 - (v3 - v3)) * ((v3 - 0) * N2(Gint16))
			p1 = Part(p1, Gint, Pure0(false))
		}
		i5 := 0
		for {
			if i5++; i5 > 3 {
				break
			}
			v2 = Clip("" + (Sub(Gstring, i5, -9223372036854775808) + (Gstring + Gstring))) != string(rune(Guint16))
			p2 = Gint
			var v6 int32 = Gint32
			_ = v6
		}
	}
	p1 = []S3{}
	p1 = append(Cl(p1), S3{F10: Guint32, F11: Gfloat32})
	if Guint32 ^ 1 > uint32(Guint) {
		p2, p2 = p2, p2
	} else {
		for i7 := 0; i7 < 4; i7++ {
			p2 = int(struct{ a int; b int16 }{8, int16(Gint8)}.b)
		}
	}
	return (Gint16 + -58 ^ (Gint16 + -1 + (-Gint16 & Gint16 + (Gint16 + Gint16))) ^ Gint16) << (Gint64&31)
}

//go:noinline
func Pure2(p0 []string, p1 float64, p2 int, p3 A0) bool {
	p1 = float64(max(Guint32 * Guint32, Guint32))
	p1 = imag(complex(Gfloat64, p1)) + float64(Gint8) * float64(Guint32)
	p3 = A0{p2, 13, p2}
	return p0 == nil
}

func Gen0[T0 Integer](p0 T0, p1 T0, p2 T0) T0 {
	var v8 uint32
	_ = v8
	p2 = p1 + p1
	v8 = min((Guint32<<30>>30) | (uint32(Guint16) | v8 * (uint32(Clamp(float64(Gfloat32), 0, 4294967295)) + v8 >> Guint16)), ^(25 - v8))
	p2--
	v9 := Pure0(Gint < 9223372036854775807 || Gfloat64 > 1e100)
	_ = v9
	v9++
	p0 = 100
	return T0(Guintptr)
}

func Gen1[T1 Integer](p0 T1, p1 int, p2 T1, p3 T1) T1 {
	p0 = p3 * p3 >> Guint8 / (p3*p3 + 1)
	p2 = T1(Gint8)
	p0 = p0 + (p3 * 7 - p3 / (p3*p3 + 1))
	p1 = int(Gint16 &^ (Gint16 + 20))
	for k10 := range uint16(6) {
		_ = k10
		if i12 := int(-26); i12 >= 0 && i12 < len(Gstring) {
			v13 := Gstring[i12]
			_ = v13
			p1 = 71 | i12
		}
		v14 := (((int(43) >> (Gint8&7)) ^ p1) & ((int(43) >> (Gint8&7)) | p1) &^ p1) >> (0 - Guint64)
		_ = v14
		if v15 := int64(len(Gstring)); v15 == v15 {
			if i16 := Gint; len(Gstring) > 3 {
				v17 := Gstring[i16&3]
				_ = v17
				v14 = (p1 + (v14 | -i16 - Pure0(Gbool))) * (v14 & (v14 - 1))
			}
			p3 = (p2 / (p0*p0 + 1) + p3 / (p2*p2 + 1)) >> Guint8
		}
	}
	p2 = T1(Gint)
	return (7 - p2) * (7 + p3)
}

func (r *N0) M3() int {
	g19 = Cl(g19)
	L3:
	for i26 := 0; i26 < 2; i26++ {
		if 1 != 2147483647 ^ g18 {
			break L3
		}
		Guintptr = [4]uintptr{uintptr(uint32(Guintptr)), max(Guintptr, Guintptr, Guintptr), 0 * Guintptr, Guintptr * Guintptr}[Guint8&3]
	}
	var v27 A0
	_ = v27
	return Gint
}

func (r N0) M5(p0 string, p1 float64) int64 {
	var v28 int16 = struct{ a int; b int16 }{2, 1}.b | int16(Gint64 - Gint64)
	_ = v28
	r &= r
	return 90
}

func (r N1) M0(p0 uint32, p1 int16) float64 {
	r, p1 = 64 | r - (r - r), p1 / (p1 | 1)
	var v29 S1 = S1{F6: Gint, F7: Gfloat32}
	_ = v29
	for k30, v31 := range g22[1] {
		_, _ = k30, v31
		k30 = len(g22[-117][4])
		r = N1(max(Gint64, Gint64) + 3)
	}
	return max(Gfloat64, Gfloat64) * any(float64(16777217)).(float64)
}

func (r *N2) M1(p0 float64, p1 float64) int64 {
	Guint = min(g20, g20) / (Gen0[uint](Guint, Guint, 78) | 1) - uint(g24) << 20
	var v32 []S2 = []S2{S2{F8: Gstring}}
	_ = v32
	return Gint64
}

func (r *N2) M2(p0 int, p1 int8, p2 uint8) bool {
	Gint16 = Gint16
	g22[struct{ a int; b int8 }{3, Gint8}.b] = [7]string{Clip(Gstring + "\U0001F600!"), Sub(Gstring, p0, 82), Clip(Gstring + Gstring + Gstring), Clip(Gstring + (Gstring + Gstring) + Gstring), 5: Gstring}
	p0 = int(p2) * (((p0 & p0 + int(g24)) * (54 * p0) ^ Gint + p0 * p0) & Gint) >> (Gint << 30&127)
	return Gbool
}

func (r N2) M4() uint32 {
	r = r / r * N2(imag(Gcomplex128)) / (16777217 * (r - r))
	return uint32(0) << (Gint >> g20&7)
}

func (r *S0) M1(p0 float64, p1 float64) int64 {
	p1 = 842.552
	for k33, v34 := range Each(g19) {
		_, _ = k33, v34
	}
	Guint8 = Guint8 &^ uint8(Gen0[uint](g20, g20, 74))
	Gcomplex128 = Gcomplex128
	return Gint64
}

func (r *S0) M3() int {
	Gfloat32 *= float32(Gint16) + Gfloat32
	Gbool = Sub(Sub(Gstring, 9223372036854775807, Gint), Gint - Gint, int(g24)) > Clip(Clip(Gstring + Gstring) + (Gstring + Sub(Gstring, 9223372036854775807, Gint)) + Clip(Gstring + (Gstring + Gstring)))
	Gbool, Gbool = Gbool, Gbool
	return Gint
}

func (r *S0) M5(p0 string, p1 float64) int64 {
	if g22 != nil {
		var v35 Box[int] = Box[int]{Value: 12, Count: Gint}
		_ = v35
		v35 = v35
		g23[uint(g24)%6] = 9223372036854775807 + N1(Clamp(float64(Gfloat32 / Gfloat32), -9.2e18, 9.2e18))
	}
	return Gint64 << Guint64
}

func (r *S2) M2(p0 int, p1 int8, p2 uint8) bool {
	g25 = S0{F2: 1e-300, F3: 1e100, F5: Gfloat32}
	var v36 I0 = &S3{}
	_ = v36
	switch (p1 | g24) * g24 {
	case 0:
		Gint64 = Gint64 - int64(len(g22)) * (Gint64 << Guint32)
	case p1, 3:
		p2, v36 = uint8(Guint32) + p2 >> 4, &S3{F10: 4294967295, F11: Gfloat32}
		r.F8, g23[3] = Gstring, 537215611642
	case 4, 5:
		if ([4]bool{Gbool, true, Gbool, false}[Guint64&3] || g20 <= g20) {
			return float64(Guintptr) >= Gfloat64 * Gfloat64
		}
		Gfloat64 = max(-Gfloat64, float64(Guint))
	case 6, 7:
		Gfloat32 = min(float32(Gint8 + 23), float32(g18 << (g18&127)))
		p0 -= p0 % (Gint + p0 | 1)
	case 8:
		if (func() bool { if Gstring + (*r).F8 >= (*r).F8 { return Pure2(nil, Gfloat64, Gint, A0{Gint, p0, Gint, p0, 5: Gint, p0, -1}) }; return Gbool != false }()) {
			return g21[1]
		}
		fallthrough
	case 10, 11:
		var v37 []N2 = Cl(g19)
		_ = v37
	case 12, 13:
		g24 *= struct{ a int; b int8 }{0, (g24 + g24*8 + 81)}.b
	case 14, g24:
		g18++
	case 16, 17:
		p0 = int(max(2147483647, Gint32, g18)) + int(uintptr(p0))
	case 18:
		Gbool = Pure2([]string{Gstring, "héllo, 世界", (*r).F8, Gstring}, max(Gfloat64 - Gfloat64, float64(Guintptr)), Gint, A0{p0, p0, 9223372036854775807, Gint, -1, 84, p0, 44})
	case 20:
		Gfloat64 = Gfloat64 / Gfloat64 * 1 - Gfloat64
		p2 = 81
	}
	for i38 := uint8(0); i38 < 3; i38 += 1 {
		var v39 S1 = S1{F6: Gint, F7: Gfloat32}
		_ = v39
		var v40 int = (Gint - (Gint &^ -9223372036854775808 - (p0 * p0 - Gint) + p0 % (p0 | 1) - (Gint | (p0 << 58 + Gint)) * struct{ a int; b int }{1, p0}.b * -Gint) - len((*r).F8)) % 40
		_ = v40
		p0 = int(g18)
	}
	return g22 != nil
}

func (r S3) M3() int {
	r = S3{F10: Guint32, F11: Gfloat32}
	r = r
	return Gint
}

func (r S3) M5(p0 string, p1 float64) int64 {
	p1, p1 = p1, p1
	p1 = Gfloat64
	return Gint64
}

//go:noinline
func Pure10(p0 float64, p1 [][]uintptr, p2 N0, p3 [][]string) *S3 {
	p0 -= p0 / p0 + float64(Guint32)
	p1 = Cl(p1)
	var v41 N0
	_ = v41
	if g19 != nil {
		return &S3{F9: g25, F12: S1{F6: Gint, F7: 1e-40}, F13: []int{}}
	}
	return &S3{g25, Guint32, Gfloat32, S1{F6: Gint, F7: Gfloat32}, nil}
}

func Pure11(p0 *int32, p1 uintptr, p2 []int, p3 []int) int8 {
	p1 *= p1
	var v42 N0 = 1
	_ = v42
	if (g20 > func() uint { if p1 <= Guintptr { return Guint }; return g20 }()) {
		{
			p1 = 0 * Guintptr + (p1 - p1 ^ (Guintptr | (struct{ a int; b uintptr }{4, Guintptr}.b + Guintptr << p1)))
			v42 = v42 - (any(v42).(N0) ^ v42 >> 5)
			v42 = N0(Gint8 % 127) >> uint32(len(p2))
			p2 = []int{Pure0(Guint16 == 5), int(Guint16) - Gint >> 19}
		}
	} else if Gint * -259 > (Gint * Gint - Gint) {
		p3 = []int{}
		for i43 := int64(3); i43 > 0; i43-- {
			p3 = []int{struct{ a int; b int }{4, Gint}.b | (Gint >> g20 ^ (len(p2) + -Gint) * Gint) & int(Gint), Pure0(p3 == nil)}
			p3 = []int{}
			p0 = new(int32)
			p3 = Cl(p3)
		}
	} else {
		v42 = N0(Clamp(float64(Gfloat32 - Gfloat32), -2147483648, 2147483647)) - (2147483647 - v42)
	}
	var v44 S2 = S2{F8: "Z"}
	_ = v44
	v44 = v44
	v44.F8 = Clip(Clip("zz" + Gstring) + Gstring + v44.F8)
	return Gint8
}

func Pure12(p0 bool, p1 ...complex64) int {
	p1 = Cl(p1)
	p0 = any(bool(Gstring >= Gstring)).(bool) && Gstring + "αβγ" > Clip(Gstring + Gstring + Gstring + "tab\tend")
	p0 = p0 || Guintptr % 281474976710656 != Guintptr
	return Pure0(Guint64 > Guint64)
}

type kind0 int8

const (
	first0 kind0 = iota*3 - 5
	second0
	_
	fourth0
	big0c  = 1<<34 + 845
	mask0 = 1<<(iota+2) - 1
	half0 = big0c / 7.0
	text0 = "k" + "onst"
)

func (k kind0) String() string {
	switch k {
	case first0:
		return "first"
	case second0, fourth0:
		return text0
	}
	return "other"
}

func Idiom0(k int) uint64 {
	h := uint64(k)
	for i := -9; i < 9; i++ {
		h = MixString(h, kind0(i).String())
		switch k := kind0(i); {
		case k == fourth0:
			h += big0c
			fallthrough
		case k > second0:
			h ^= mask0
		default:
			h = Mix(h, Bits(half0*float64(i)))
		}
	}
	return h + uint64(len([...]int{7: 1}))
}

type base1 struct{ id, hits int }

type middle1 struct {
	base1
	tag string
}

type outer1 struct {
	*middle1
	hits uint8
	fn   func(int) int
}

func (b *base1) hit(x int) int {
	b.hits += x
	return b.hits
}
func (m middle1) describe() string { return m.tag + ":" }

type hitter1 interface{ hit(int) int }
type both1 interface {
	hitter1
	describe() string
}

func Idiom1(x int) int {
	o := outer1{middle1: &middle1{base1{1, 2}, "t"}, hits: 250}
	o.fn = func(y int) int { return o.hit(y) + ((x << (Gint16&7)) % 2097152) / (Gint << 59 + (x + x) | 1) }
	c := o
	m := *o.middle1
	r := 0
	for i := range 7 {
		o.hits++
		r = r*3 + o.fn(i) + int(o.hits) + c.base1.hits + m.hit(i)
		var b both1 = c
		if h, ok := b.(hitter1); ok {
			r += h.hit(1) + len(b.describe())
		}
	}
	if *c.middle1 == m {
		r = -r
	}
	return r + c.id
}

func recurse2(n int) uint64 {
	if n <= 1 {
		return ^(Guint64 << Guint64 / (Guint64 << Guint32 | 1))
	}
	a, b := recurse2(n-1), recurse2(n-2)
	return a*3 + b ^ (struct{ a int; b uint64 }{6, b}.b)
}

func Idiom2(x int) uint64 { return recurse2(7 + x&3) }

func sort3[T any](s []T, less func(a, b T) bool) int {
	swaps := 0
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && less(s[j], s[j-1]); j-- {
			s[j], s[j-1] = s[j-1], s[j]
			swaps++
		}
	}
	return swaps
}

func Idiom3(x int32) uint64 {
	s := make([]int32, 0, 4)
	for i := range 17 {
		s = append(s, any(x + int32(len(Gstring))).(int32)+int32(i*i*7919))
	}
	h := uint64(sort3(s, func(a, b int32) bool { return a&-a < b&-b }))
	for i, v := range s {
		h = Mix(h, uint64(v)+uint64(i))
	}
	type pair struct {
		k string
		v float32
	}
	ps := []pair{{"b", 2}, {"a", 3}, {"c", float32(x)}, {Sub("abcdef", int(x)&3, 5), 1.5}}
	h = Mix(h, uint64(sort3(ps, func(a, b pair) bool { return a.k < b.k || a.k == b.k && a.v < b.v })))
	for _, p := range ps {
		h = MixString(Mix(h, Bits(float64(p.v))), p.k)
	}
	return h
}

func Idiom4(a, b float64) uint64 {
	x0 := a*2 + b - float64(94)
	x1 := a*3 + b - float64(78)
	x2 := a*4 + b - float64(14)
	x3 := a*5 + b - float64(96)
	x4 := a*6 + b - float64(73)
	x5 := a*7 + b - float64(2)
	x6 := a*8 + b - float64(17)
	x7 := a*9 + b - float64(12)
	x8 := a*10 + b - float64(7)
	x9 := a*11 + b - float64(89)
	x10 := a*12 + b - float64(37)
	x11 := a*13 + b - float64(51)
	x12 := a*14 + b - float64(40)
	x13 := a*15 + b - float64(47)
	x14 := a*16 + b - float64(98)
	x15 := a*17 + b - float64(89)
	x16 := a*18 + b - float64(99)
	for i := 0; i < 9; i++ {
		x0 = x4 + x6
		x1 = x0 - x9
		x2 = x13 - x8
		x3 = x3 + x4
		x4 = x16 + x1
		x5 = x7 * x11
		x6 = x15 + x12
		x7 = x2 * x6
		x8 = x16 - x13 + a
		x9 = x13 * x9
		x10 = x13 + x16
		x11 = x10 - x4
		x12 = x6 * x4 + a
		x13 = x0 - x7
		x14 = x16 + x6
		x15 = x4 * x10 + a
		x16 = x4 + x13 + a
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

type key5 struct {
	x float64
	s any
	_ int
}

func Idiom5(n int) int {
	zero := float64(n - n)
	m := map[float64]int{0: 1}
	m[-zero]++
	m[zero/zero] = 5
	m[zero/zero] = 6
	k := map[key5]string{{1, "a", 0}: "first"}
	a := map[any]int{}
	for i := range 9 {
		f := float64(Gfloat32) + float64(any(Guint).(uint))
		if f != f {
			f = 1
		}
		m[f] += i
		k[key5{f, i & 1, i}] += "+"
		a[i&3]++
		a[uint8(i&1)]++
		a[[1]any{i & 1}]++
		a[key5{x: -zero}]++
		a[key5{x: zero}]++
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

type node6 struct {
	value int
	next  *node6
	prev  **node6
}

func Idiom6(x int) int {
	var head *node6
	tail := &head
	for i := range 20 {
		_ = i
		nd := &node6{value: x - (x + Gint - Gint >> Guint32), prev: tail}
		*tail = nd
		tail = &nd.next
	}
	for p := &head; *p != nil; {
		if (*p).value%3 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var back *node6
	for head != nil {
		head, head.next, back = head.next, back, head
	}
	h := 0
	for nd := back; nd != nil; nd = nd.next {
		h = h*31 + nd.value
	}
	return h
}

func F7(p0 A0, p1 bool, p2 map[int]S1, p3 S2, p4 N1) (r0 complex128, r1 float32, r2 int) {
	defer func() {
		if r := recover(); r != nil {
			Show("R1", r)
			r0 = complex128(1e100 + 1e-300i)
			r1 = real(Gcomplex64 + complex64(0.1 + 1e-40i))
		}
	}()
	for i45 := 0; i45 < 5; i45++ {
		r2 ^= len(Gstring) << 18
		var v46 func(int) int32 = func(a47 int) int32 {
			g20 = Guint << 27 >> (Gint64 >> (i45&15)&127) << ((g24 - g24)&15)
			return g18
		}
		_ = v46
		v48 := p4.M0
		_ = v48
	}
	var v49 N1
	_ = v49
	r2 += Gint &^ r2
	v50 := Idiom1(Gint)
	_ = v50
	p0[r2%5] = r2
	var v51 I1 = new(S1)
	_ = v51
	return -Gcomplex128 - (r0 + complex128(16777217 + 0.1i)), r1 + r1 + 1e-40 * r1, Gint % 1073741824 / 53
}

func F8(p0 S0, p1 int, p2 uint16, p3 A1) () {
	g21[Guint8&7] = Gbool
	println("P2", p1)
	Gint64--
	for k52, v53 := range Each(p3) {
		_, _ = k52, v53
	}
	var v54 S0
	_ = v54
	Guint64 = Idiom4(Gfloat64 / float64(Guint16), float64(g24 * g24))
	if len(g19) < 40 {
		g19 = append(g19, max(1e100 / v54.F3, 569.58 * N2(Gfloat64)))
	}
	if len(g19) < 40 {
		g19 = append(g19, func() N2 { if (([2]int{Gint, Gint}) != ([2]int{p1})) { return p0.F3 }; return p0.F3 }(), 151.838)
	}
	p0 = v54
	println("P3", g21[Gint16&7])
	g19[Gint8%5] = N2(p2)
	{
		v55 := Idiom6(Pure12("go" != Gstring, Gcomplex64 * Gcomplex64, Gcomplex64 - complex64(0.1 + 1e-40i), Gcomplex64 + Gcomplex64))
		_ = v55
		Gcomplex128 = complex128((complex64(615.601 + 733.827i) + Gcomplex64) * (Gcomplex64 + Gcomplex64))
	}
	return
}

func F9(p0 Box[int], p1 int, p2 int32, p3 S3) (string) {
	Guint64 = Idiom2(p0.Get())
	if !(Guintptr <= Guintptr) {
		switch Gint - p1 / -9223372036854775808 {
		case 31, 42:
			g20 = (uint(Guint64) + (Guint + g20)) << 56
			func() {
				defer func() {
					Show("R4", recover())
					g21 = [8]bool{Gstring + "\U0001F600!" < Gstring, 2: Clip(Gstring + Gstring + Gstring) == Clip(Gstring + (g22[int8(Gint64)][1] + (Gstring + Gstring))), false, 5: Pure2([]string{}, Gfloat64 + Gfloat64, -124, A0{}), 7: int64(Clamp(float64(p3.F9.F4[0]), -9.2e18, 9.2e18)) > Gen0[int64](31, Gint64, Gint64)}
				}()
				p1 = int(Clamp(float64(0 + Gfloat32), -9.2e18, 9.2e18)) >> 66
				var v56 map[int8][7]string
				if p2 > -2147483648 {
					v56 = g22
				}
				v56[((g24 ^ Gint8) & (g24 | Gint8) &^ Gint8)] = [7]string{"Z", Gstring, Gstring, Gstring, Gstring, g22[Pure11(new(int32), Guintptr, nil, Cl(p0.List)) + (Pure11(new(int32), 1, []int{p1}, []int{0: p1, p1, 66, 4: p1}) ^ (g24 % (g24 | 1) & (g24 * Gint8) | g24) - (g24 - g24))][6], Gstring}
				p1 = p3.M3()
				p3.F10 = Guint32
			}()
		case 4, Gint:
			var v57 map[uint16]S3 = map[uint16]S3{}
			_ = v57
			Guintptr = Guintptr
		}
		Guint64++
		v58 := Idiom2(int(0 * Guintptr ^ (Guintptr & Guintptr + (Guintptr + Guintptr ^ Guintptr * Guintptr) | Guintptr + ^Guintptr)))
		_ = v58
	} else {
		g23[Guint32%6] = N1(Guintptr) / -1
		p1 ^= Pure0(Gcomplex64 != complex64(621.517 + 1e-40i))
	}
	Guint8--
	v59 := Cl(g21[Gint:p1])
	_ = v59
	g21 = [8]bool{g21[7], Gbool, Gbool, Gbool, Gbool, Gbool}
	if v59 != nil {
		println("P5", g20)
		Gcomplex64 = [4]complex64{Gcomplex64, Gcomplex64 - complex64(268.923 + 474.911i), Gcomplex64, Gcomplex64 - Gcomplex64}[1]
	} else {
		Gcomplex128, Gcomplex128 = Gcomplex128, Gcomplex128
	}
	g24, g21 = Gint8 &^ g24 / (struct{ a int; b int8 }{7, g24}.b | 1), [8]bool{g19 == nil, true == Gbool, Gbool, Gbool == false, Gbool, false != Gbool, v59 != nil, struct{ a int; b bool }{5, Gbool}.b}
	return Clip(Gstring + Sub(Gstring, p1, p1) + Clip(Gstring + Gstring) + Gstring)
}

func F10() () {
	defer func() {
		if r := recover(); r != nil {
			Show("R6", r)
		}
	}()
	if v60 := Gen0[int64]((Gint64 * Gint64 - Gint64), int64(g24), int64(Gint)); v60 == v60 {
		var v61 func() int = func() int {
			return Pure0(Gstring < Gstring)
		}
		_ = v61
		v62 := v61()
		_ = v62
		if len(g19) < 24 {
			g19 = append(g19, append(Cl(g19), 0 * N2(Gfloat64))...)
		}
	} else if g19 != nil {
		{
			v63 := Idiom6(max(Gint * Gint, Gint, 0))
			_ = v63
			func() {
				defer Report("R7")
				var v64 func(int32, bool, float64) int = func(a65 int32, a66 bool, a67 float64) int {
					g21 = [8]bool{1: g22 == nil, Pure2([]string{}, 889.60 * Gfloat64, struct{ a int; b int }{7, 60}.b, A0{v63, Gint, 242375727125, v63, Gint, v63, v63, Gint}), !(g22 == nil), complex64(Gcomplex128) == complex64(1e20 + 542.613i) * Gcomplex64, 6: a67 - a67 >= a67, false == g21[2] && !a66}
					a65, a65 = Gint32 & a65 & (a65 &^ g18), (g18 + a65) >> (v60 % (Gint64 | 1)&31)
					return v63
				}
				_ = v64
				println("P8", D0(7, 3, g21))
				var v68 map[int8][7]string
				if Gbool || Gbool {
					v68 = g22
				}
				v68[int8(Clamp(float64(Gfloat64), -128, 127))] = [7]string{"", 1: "\xe4\xb8", "zz", Gstring, Gstring, Gstring, g22[-128][3]}
				g25.F4 = [6]float64{float64(Guint8), 1: Gfloat64, Gfloat64, Gfloat64 / -g25.F4[g20%6], 0, Gfloat64 / 3.5 - imag(Gcomplex128)}
				Gcomplex128 = complex(Gfloat64, imag(Gcomplex128) + func() float64 { if Gbool { return Gfloat64 }; return Gfloat64 }())
			}()
		}
		Guintptr -= (Guintptr * Guintptr - Guintptr) << (Guint32 * Guint32)
	}
	Guintptr = Guintptr
	g20 &= Gen1[uint](Gen0[uint](465490396467, g20, g20), -192 * Gint, Gen1[uint](g20, Gint, Guint, g20), Gen0[uint](g20, Guint, Guint))
	if len(g19) < 40 {
		g19 = append(g19, 1e100)
	}
	clear(g19)
	var v69 I1 = new(S0)
	_ = v69
	if Clip(Gstring + Gstring + Gstring) != Gstring {
		var v70 [4]N2 = [4]N2{g25.F3, 16777217, 92.182, 0x1.6b6cd5p-14}
		_ = v70
		v71 := Idiom4(Gfloat64, float64(uint32(Guintptr)))
		_ = v71
	} else {
		v72 := func() N0 { if false { return -62 - N0(Gint8) / (N0(Gint64) | 1) }; return N0(int16((N0(57) << (Gint32&7)))) }()
		_ = v72
	}
	if (Pure2(make([]string, 3, 3), Gfloat64, Gint, A0{Gint, 1: Gint, Gint, 62, Gint, Gint, Gint})) {
		panic(Gint &^ Gint)
	}
	for i73, i74 := 0, 2; i73 < i74; i73, i74 = i73+1, i74-1 {
		Gint16 = Gen1[int16](Gint16, (i74 >> 33 & 89), Gint16 << 15, Gint16 | int16(Guint32) * (Gint16 + (Gen1[int16](Gint16, i74, Gint16, 61) + (0 - Gint16 - (Gint16 - Gint16 * Gint16 | Gint16 * Gint16)) ^ (Gint16 ^ Gint16) - (min(32767, Gint16) - Gint16 >> Guintptr))) + Gint16) >> (Gint64 % 1&127)
		for i75 := 0; i75 < 3; i75++ {
			i76 := 0
			for (i73 >= i75 / 10) && i76 < 6 {
				i76++
				g19 = g19[:0]
				g25.F1 = A0{i75, i74, i76, -1}
			}
		}
		{
			var v77 S0 = S0{}
			_ = v77
			if false && Gbool || false {
				var v78 *Box[int] = &Box[int]{Count: i73, List: []int{45, Gint}}
				_ = v78
				Gint = v78.Get()
			} else if false {
				v77 = S0{F1: A0{Gint, 2: i74, 4: i74, 53643160929, i74, i74}, F3: 1 + v77.F3, F4: [6]float64{45.425, 2: 0x1.a77992p-6, 0.1, 1, Gfloat64}, F5: func() float32 { if Gbool && Gbool { return Gfloat32 }; return Gfloat32 }()}
			}
			Gstring += Gstring
			Gstring = Clip(Gstring)
			func() {
				defer func() {
					Show("R9", recover())
					Guint8 = any(any(uint8(67) << (Gint16&127)).(uint8)).(uint8)
				}()
				g18 ^= ^g18
				v79 := Cl(g19[:len(g19):len(g19)][Guint16&7:Guint8])
				_ = v79
				g24 ^= g24 % (g24 | 1) - (g24 + g24)
				g23 = g23
			}()
		}
	}
	return
}

func F11(p0 N2, p1 N2, p2 A1, p3 []*uint32) (r0 uint32) {
	defer func() {
		if r := recover(); r != nil {
			Show("R10", r)
			r0 = r0
		}
	}()
	p0 += p1
	p0 += p1
	println("P11", D1(7, 3, g23))
	g23[5]++
	func() {
		defer func() {
			Show("R12", recover())
			g25 = S0{Gstring, max(p1, 0.1), p1 + p0, [6]float64{0: 1e-300, 2: Gfloat64, Gfloat64, 1, Gfloat64}, float32(Gfloat64)}
		}()
		for i80 := 0; i80 < 8; i80++ {
			p2 = append(Cl(p2), [8]uint64{Guint64 | 19 ^ (max(Guint64, 4) | (Guint64 + Guint64)), ^Guint64, uint64(Guint16), 0, Guint64 % (Guint64 | 1), uint64(len(Gstring)), max(Guint64, Guint64), Guint64 | Guint64})
		}
		var v81 *N0
		if g22 == nil {
			v81 = Ptr(N0(-1))
		}
		*v81 = 2147483647 + N0(Gint8)
		Gbool = false
	}()
	Gcomplex128, g21 = -(-Gcomplex128), g21
	if any(bool(g24 != g24)).(bool) {
		switch (Guint8 | Guint8) % (Guint8 &^ 0 | 1) {
		case Guint8:
			r0 <<= Guint8
			if p2 == nil {
				g25 = g25
				Guint8 >>= AtString(Gstring, Gint)
			} else if g22 != nil {
				p3 = Cl(p3)
				p0 = -(-p1 * p1)
			}
		default:
			r0 = r0 >> Guint64
		}
		Gint32 /= Gint32 | 1
		g25.F4 = [6]float64{Gfloat64, 2: -Gfloat64 + 0x1.b007d3p-18, 3: Gfloat64 * Gfloat64 / (0.1 * Gfloat64), float64(r0), Gfloat64}
	} else {
		defer println("D13", D2(1, 1, (Gint - Gint/7*7)))
	}
	v82 := [][]complex64{[]complex64{1: Gcomplex64, Gcomplex64}}
	_ = v82
	var v83 Box[int] = Box[int]{Value: -9223372036854775808, Count: Gint}
	_ = v83
	var v84 Box[int] = Box[int]{57 - Gint, any(Gint).(int), []int{Gint}}
	_ = v84
	if false {
		panic(Failure{v84.Nth(v84.Count), Gstring})
	}
	g23[3], g23[2] = g23[2], g23[3]
	return r0
}

func F12(p0 N1, p1 map[float32]int, p2 func(int32) int) (r0 float64, r1 int64, r2 uint32) {
	if i85 := -Gint * Gint; len(g22[[4]int8{127, g24, g24, Gint8}[Guint64&3]][uint(Gint64)%7]) > 3 {
		v86 := g22[[4]int8{127, g24, g24, Gint8}[Guint64&3]][uint(Gint64)%7][i85&3]
		_ = v86
		v87 := Idiom2(^i85)
		_ = v87
	}
	r0 += r0 * r0 * (g25.F4[4] + 0x1.bdae8cp-7)
	if (func() bool { if g22 != nil { return Gbool }; return 0 >= Guint16 }()) {
		v88 := F11((1e-300 + g25.F2) * N2(Guint16), 1e100, A1{[8]uint64{Guint64, Guint64, Guint64, 0, Guint64, 6: Guint64, 70}, [8]uint64{Guint64, 1, Guint64, Guint64, 0, 5: Guint64, Guint64, Guint64}, [8]uint64{0: 0, Guint64, 3: Guint64, Guint64, Guint64, 1, 93}}, []*uint32{})
		_ = v88
	} else {
		Gfloat64 *= r0 - 0x1.3e9b0cp-17
		if len(g19) < 40 {
			g19 = append(g19, -(1e-300 - N2(Gfloat64)), N2(Gfloat64) / 3.5 - -g25.F3, any(1 + g25.F2).(N2))
		}
	}
	g21[g18&7] = string(rune(r2 - 0)) == Sub(g22[g24 - g24][Guint64%7], Gint, Gint)
	for i89, i90 := 0, 2; i89 < i90; i89, i90 = i89+1, i90-1 {
		v91, v92 := g22[g24 + g24]
		_, _ = v91, v92
		v93 := Idiom4(float64(g24 - Gint8), max(Gfloat64, 308.194) / (r0 - r0))
		_ = v93
		defer println("D14", D3(1, 1, v93 ^ Guint64 + (24 ^ v93 ^ func() uint64 { if ([4]bool{v92, v92, v92, v92}[v93&3]) { return v93 }; return Guint64 }())))
	}
	if v94 := (Gint64 | 95) >> 3; v94 == Gint64 {
		defer func() {
			p1 = p1
			for k95 := range int16(2) {
				_ = k95
				if len(g19) < 40 {
					g19 = append(g19, N2(Gfloat64) + 1e-300 + 391.640 / N2(Gfloat64))
				}
			}
			println("P15", r1)
		}()
		var v97 string = Gstring
		_ = v97
	} else if p1 != nil {
		v98 := g25.M1(Gfloat64, float64(Gint32 | 1))
		_ = v98
		v99 := uint32(len(p1)) &^ (Guint32 &^ r2) &^ uint32(struct{ a int; b int64 }{4, Gint64}.b)
		_ = v99
	} else {
		println("P16", r2)
		println("P17", D4(7, 3, r0))
	}
	return min(Gfloat64, r0) - [4]float64{Gfloat64, 843.358, r0, r0}[Guintptr&3], struct{ a int; b int64 }{8, r1 - -104}.b, uint32(len(p1)) & (Guint32 - 0)
}

func main() {
	Guint64 = Idiom0(Gint)
	v100 := Idiom1(Gint | Gint)
	_ = v100
	println("P18", v100)
	Guint64 = Idiom2(Gint)
	println("P19", v100)
	Guint64 = Idiom3(Gint32)
	println("P20", v100)
	v101 := Idiom4(Gfloat64 * 0, Gfloat64 + Gfloat64)
	_ = v101
	println("P21", v101)
	v102 := Idiom5(int(Gint8))
	_ = v102
	println("P22", v102)
	v103 := Idiom6((v102 >> 27 & 48))
	_ = v103
	println("P23", v103)
	g22 = g22
	F10()
	Gint = v102
	println("P24", Gfloat32)
	Guint32 /= Guint32 * Guint32 >> (Guint32 + Guint32) | 1
	{
		Idiom3((g18 - g18) * ((Gint32 + 0) & (Gint32 + (Gint32 - Gint32 | (g18 + g18) * g18 ^ g18 << Guint8))) - g18)
		i104 := 0
		for (Gcomplex128 * complex128(16777217 + 0x1.e30977p-18i) != complex128(Gcomplex64)) && i104 < 5 {
			i104++
			var v105 func(int, float32) uint16 = func(a106 int, a107 float32) uint16 {
				return Guint16
			}
			_ = v105
			if i108 := Pure12(Guint8 < 86, complex64(Gcomplex128), Gcomplex64); len(g19) > 3 {
				v109 := g19[i108&3]
				_ = v109
				g19[i108&3] = N2(uint8(Guint32))
				defer func() {
					Guint32, Gstring = Guint32, Gstring
					println("P25", D5(7, 3, g22))
				}()
			}
		}
		for i110, i111 := 0, 3; i110 < i111; i110, i111 = i110+1, i111-1 {
			i112 := 0
			for {
				if i112++; i112 > 8 {
					break
				}
				v115, v116, v117 := F12(1, map[float32]int{}, func(a113 int32) int {
					var v114 complex64
					_ = v114
					v114 = Gcomplex64
					Guint64 -= ^v101 % 18446744073709551615
					return i110
				})
				_ = v115
				_ = v116
				_ = v117
				g19 = append(Cl(g19), N2(real([4]complex128{Gcomplex128, Gcomplex128, Gcomplex128, complex128(16777217 + 600.660i)}[3])))
				Gstring = Clip(Clip(Gstring + ([4]string{Gstring, "hello", "", Gstring}[uint(g18)%4] + Clip("\xe4\xb8" + (Gstring + "tab\tend")))) + Clip(Gstring + (Sub(Gstring, i111, -1) + [4]string{Gstring, Gstring, Gstring, Gstring}[uint(g24)%4])))
			}
			{
				g22 = make(map[int8][7]string)
				Gstring = Gstring
				if len(g19) < 40 {
					g19 = append(g19, N2(Gfloat64) / 3.5 * N2(Gint16), N2(min(Gfloat32, Gfloat32)))
				}
				g18 = -1 | Gint32 | (int32(Guintptr) | g18) | g18 + (func() int32 { if 17 > Guint16 { return g18 }; return 98 }() | g18)
			}
		}
		g21[Guint32&7] = Gbool
	}
	v118 := Gint16 >> uint64(len(g19))
	_ = v118
	println("P26", D6(7, 3, g25))
	println("P27", Gint64)
	var v119 A1 = A1{[8]uint64{v101}, [8]uint64{Guint64, 0, 206079618237, Guint64, 2147483648, 72, v101, 62}, [8]uint64{2, v101, v101, 67108863, 18446744073709551615, Guint64, 6: v101, Guint64}}
	_ = v119
	println("P28", v103)
	Gcomplex64, Gcomplex64 = Gcomplex64, Gcomplex64
	println("P29", v118)
	Guintptr += Guintptr &^ uintptr(Gint64)
	g25 = S0{N2(0), N2(real(Gcomplex128)), N2(Gfloat32), [6]float64{743.265, 2: Gfloat64, Gfloat64, Gfloat64, Gfloat64}, Gfloat32}
	for i120 := int(6); i120 > 0; i120-- {
		v101 = (Guint64 + Gen0[uint64](v101, 95, Guint64)) << Gen0[uint64](v101, Guint64, v101)
	}
	g24++
	var v121 bool = Gbool
	_ = v121
	if len(v119) < 40 {
		v119 = append(v119, [8]uint64{1: v101, Guint64, v101, v101, Guint64, v101}, [8]uint64{Guint64, 2: v101, v101, v101, Guint64, v101, v101}, [8]uint64{v101, Guint64 >> (Gint&7), ^v101, 0 ^ Guint64})
	}
	println("P30", v101)
	v119 = nil
	println("P31", v118)
	v122, v123, v124 := F7(A0{[4]int{v103, v103, 63, v103}[uint(g18)%4], Pure12(v121), v100 >> 1, func() int { if v119 != nil { return 9223372036854775807 }; return v100 }()}, int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)) <= v102 * 7772023316, map[int]S1{}, S2{F8: Gstring}, -(g23[Guint16%6] >> 53))
	_ = v122
	_ = v123
	_ = v124
	F10()
	Guint32 = F11(g25.F2, -N2(Gfloat64) * (16777217 * N2(Gfloat64)), v119, []*uint32{&Guint32, Ptr(Guint32), Ptr(uint32(0))})
	v126, v127, v128 := F12(g23[Guint32%6], map[float32]int{}, func(a125 int32) int {
		v118 |= int16(Gen0[int64](Gint64, Gint64, 23))
		return ^v102
	})
	_ = v126
	_ = v127
	_ = v128
	println("P32", v128)
	println("P33", v127)
	println("P34", D4(7, 3, v126))
	println("P35", v124)
	println("P36", D7(7, 3, v123))
	println("P37", D8(7, 3, v122))
	println("P38", v121)
	println("P39", D9(7, 3, v119))
	println("P40", v118)
	println("P41", v103)
	println("P42", v102)
	println("P43", v101)
	println("P44", v100)
	println("P45", D6(7, 3, g25))
	println("P46", g24)
	println("P47", D1(7, 3, g23))
	println("P48", D5(7, 3, g22))
	println("P49", D0(7, 3, g21))
	println("P50", g20)
	println("P51", D10(7, 3, g19))
	println("P52", g18)
	println("P53", Gbool)
	println("P54", len(Gstring), Gstring)
	println("P55", Gcomplex128)
	println("P56", D11(7, 3, Gcomplex64))
	println("P57", Gfloat64)
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

func D11(h uint64, d int, v complex64) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D10(h uint64, d int, v []N2) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D12(h, d, v[i])
	}
	return h
}

func D12(h uint64, d int, v N2) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D9(h uint64, d int, v A1) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D13(h, d, v[i])
	}
	return h
}

func D13(h uint64, d int, v [8]uint64) uint64 {
	for _, e := range v {
		h = D3(h, d, e)
	}
	return h
}

func D8(h uint64, d int, v complex128) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D7(h uint64, d int, v float32) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D6(h uint64, d int, v S0) uint64 {
	h = D14(h, d, v.F1)
	h = D12(h, d, v.F2)
	h = D12(h, d, v.F3)
	h = D15(h, d, v.F4)
	h = D7(h, d, v.F5)
	return h
}

func D15(h uint64, d int, v [6]float64) uint64 {
	for _, e := range v {
		h = D4(h, d, e)
	}
	return h
}

func D14(h uint64, d int, v any) uint64 {
	switch x := v.(type) {
	case nil:
		return Mix(h, 6)
	case int:
		return D2(Mix(h, 20), d, x)
	case string:
		return D16(Mix(h, 21), d, x)
	case float64:
		return D4(Mix(h, 22), d, x)
	case bool:
		return D17(Mix(h, 23), d, x)
	case uint8:
		return D18(Mix(h, 24), d, x)
	case int64:
		return D19(Mix(h, 25), d, x)
	case N0:
		return D20(Mix(h, 26), d, x)
	case *N0:
		return D21(Mix(h, 27), d, x)
	case N1:
		return D22(Mix(h, 28), d, x)
	case *N1:
		return D23(Mix(h, 29), d, x)
	case N2:
		return D12(Mix(h, 30), d, x)
	case *N2:
		return D24(Mix(h, 31), d, x)
	case S0:
		return D6(Mix(h, 32), d, x)
	case *S0:
		return D25(Mix(h, 33), d, x)
	case S1:
		return D26(Mix(h, 34), d, x)
	case *S1:
		return D27(Mix(h, 35), d, x)
	case S2:
		return D28(Mix(h, 36), d, x)
	case *S2:
		return D29(Mix(h, 37), d, x)
	case S3:
		return D30(Mix(h, 38), d, x)
	case *S3:
		return D31(Mix(h, 39), d, x)
	default:
		return Mix(h, 7)
	}
}

func D31(h uint64, d int, v *S3) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D30(h, d-1, *v)
}

func D30(h uint64, d int, v S3) uint64 {
	h = D6(h, d, v.F9)
	h = D32(h, d, v.F10)
	h = D7(h, d, v.F11)
	h = D26(h, d, v.F12)
	h = D33(h, d, v.F13)
	return h
}

func D33(h uint64, d int, v []int) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D2(h, d, v[i])
	}
	return h
}

func D32(h uint64, d int, v uint32) uint64 {
	return Mix(h, uint64(v))
}

func D29(h uint64, d int, v *S2) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D28(h, d-1, *v)
}

func D28(h uint64, d int, v S2) uint64 {
	h = D16(h, d, v.F8)
	return h
}

func D27(h uint64, d int, v *S1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D26(h, d-1, *v)
}

func D26(h uint64, d int, v S1) uint64 {
	h = D6(h, d, v.S0)
	h = D2(h, d, v.F6)
	h = D7(h, d, v.F7)
	return h
}

func D25(h uint64, d int, v *S0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D6(h, d-1, *v)
}

func D24(h uint64, d int, v *N2) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D12(h, d-1, *v)
}

func D23(h uint64, d int, v *N1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D22(h, d-1, *v)
}

func D22(h uint64, d int, v N1) uint64 {
	return Mix(h, uint64(v))
}

func D21(h uint64, d int, v *N0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D20(h, d-1, *v)
}

func D20(h uint64, d int, v N0) uint64 {
	return Mix(h, uint64(v))
}

func D19(h uint64, d int, v int64) uint64 {
	return Mix(h, uint64(v))
}

func D18(h uint64, d int, v uint8) uint64 {
	return Mix(h, uint64(v))
}

func D17(h uint64, d int, v bool) uint64 {
	if v {
		return Mix(h, 1)
	}
	return Mix(h, 2)
}

func D16(h uint64, d int, v string) uint64 {
	return MixString(h, string(v))
}

func D5(h uint64, d int, v map[int8][7]string) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D35(D34(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D35(h uint64, d int, v [7]string) uint64 {
	for _, e := range v {
		h = D16(h, d, e)
	}
	return h
}

func D34(h uint64, d int, v int8) uint64 {
	return Mix(h, uint64(v))
}

func D4(h uint64, d int, v float64) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D3(h uint64, d int, v uint64) uint64 {
	return Mix(h, uint64(v))
}

func D2(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

func D1(h uint64, d int, v [6]N1) uint64 {
	for _, e := range v {
		h = D22(h, d, e)
	}
	return h
}

func D0(h uint64, d int, v [8]bool) uint64 {
	for _, e := range v {
		h = D17(h, d, e)
	}
	return h
}

