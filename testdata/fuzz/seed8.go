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

var g13 S2 = S2{F8: "\xe4\xb8"}
var g14 []bool = []bool{0: Gstring + g13.F8 == Gstring, uint8(Gint16) == AtString(Gstring, Gint), Gbool}
var g15 float32 = Gfloat32
var g16 N0 = struct{ a int; b N0 }{6, struct{ a int; b N0 }{2, N0(Gint16) + 8388609}.b}.b
var g17 A0 = A0{(int(Guintptr) * int(Guintptr) - int(Guintptr)), int(Gint8), Pure0(Gfloat64 >= 0x1.afe2abp-11), [4]int{Pure0(Gbool), func() int { if g14 != nil { return Gint }; return Gint }(), Pure0(Gbool), Pure0(Gbool)}[Guint%4], int(Guint16) * Gint, Gint | 0 ^ int(Gint16)}
var g18 uint8 = Guint8
var g20 [][]string = [][]string{[]string{}, []string{Clip(Gstring + (Gstring + "a") + "αβγ"), Gstring}}
var g19 [6]bool = [6]bool{Gbool, Gbool, Gbool, Gbool}

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
	for k10 := range int(2) {
		_ = k10
		p2 = (p3 + p3) * (p2 / (p2*p2 + 1)) + p3
		var v12 T1 = (p3 + 100 + p2) << Guint8
		_ = v12
		k10 |= int(Guint) & any(Gint).(int)
	}
	p1 = p1
	return T1(Guint64)
}

func (r *N0) M3() int {
	g20 = [][]string{0: []string{Clip(Gstring + "zz")}}
	g14 = g14[:0]
	g14 = Cl(g14)
	g19[uint(Gint64)%6] = Gint &^ g17[Gint32&7] < ^Gint != (Gfloat64 / Gfloat64 < 1 - Gfloat64)
	return Gint - Gint - (g17[6] ^ Gint)
}

func (r N0) M5(p0 string, p1 float64) int64 {
	p1 *= float64(Guintptr) + p1
	p1 *= float64(g15 - 261.484)
	p1 -= p1
	return Gen0[int64](Gint64 / (Gint64 | 1), any(Gint64).(int64), int64(len(Gstring)))
}

func (r N1) M0(p0 uint32, p1 int16) float64 {
	i21 := 0
	for {
		if i21++; i21 > 3 {
			break
		}
		r = N1(Gint32) | (r | r) + r
		r = N1(g18 % (g18 | 1) & uint8(Guint16))
		p0 ^= 0 & p0 / 262144
	}
	p1 ^= int16(Guintptr)
	p1 = (p1 * Gint16 ^ (63 ^ p1 - int16(len(g20)) + -p1 - (p1 + 32767) - -p1) & (p1 * Gen1[int16](69, 9223372036854775807, p1, p1))) &^ func() int16 { if g17[2] < 9223372036854775807 { return Gint16 }; return p1 }() + [4]int16{127 - p1, p1 + 49, Gint16 / -32768, p1 + -86}[g17[1]&3]
	return real(Gcomplex128 * Gcomplex128)
}

func (r *N2) M1(p0 float64, p1 float64) int64 {
	g16 = (-g16 * struct{ a int; b N0 }{6, g16}.b & (g16 &^ -1) - N0(len(Gstring))) * (g16 + g16) | (g16 + 25)
	var v22 string
	_ = v22
	return Gint64 * Gint64 - (Gint64 - Gint64)
}

func (r *N2) M2(p0 int, p1 int8, p2 uint8) bool {
	var v23 func(bool, bool) int64 = func(a24 bool, a25 bool) int64 {
		return [4]int64{Gint64 - Gint64, 1, Gint64, int64(89) << Guint}[0]
	}
	_ = v23
	return Sub(Gstring, p0, -57) != Sub(Gstring, g17[4], g17[Gint64&7])
}

func (r N2) M4() uint32 {
	r = min(r - 16777217, 1 / r) + r / r * (r / r)
	if Gint32 > int32(Gint64) {
		return Guint32 / 1 + Guint32
	}
	r = r
	switch {
	case bool(min(9223372036854775807, Gint) >= -1):
		if i26 := int(Clamp(float64(g15), -9.2e18, 9.2e18)) + len(g14); uint(i26) < uint(len(g20)) {
			v27 := g20[i26]
			_ = v27
			v27 = []string{}
		}
	default:
		r = r
	}
	return uint32(Guint16)
}

func (r *S0) M1(p0 float64, p1 float64) int64 {
	r.F4 = [6]float64{p1, (*r).F4[Guintptr%6], p0, p1}
	var v28 S1
	_ = v28
	return Gint64
}

func (r *S0) M3() int {
	g13.F8 = Gstring
	if i29 := len(g20); i29 > 0 {
		v30 := g20[i29-1]
		_ = v30
		g20[i29-1] = Part(v30, i29 << g18, [4]int{i29, Gint, -9223372036854775808, 497969493904}[1])
		var v31 N1 = N1(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)) << Guintptr * [4]N1{0 - N1(Guintptr), 16777216, N1(1010187030552) >> (Gint32&31), N1(Clamp(float64(g15), -9.2e18, 9.2e18))}[uint(Gint64)%4]
		_ = v31
	}
	g18 = uint8(Clamp(float64(Gfloat64), 0, 255)) ^ Guint8 << 5 >> (Guint * Guint)
	r.F1 = complex128(279.873 + 0.1i) + Gcomplex128 - complex128(Gcomplex64)
	return 65537
}

func (r *S0) M5(p0 string, p1 float64) int64 {
	Guint32, g19 = 32768, [6]bool{Gint64 < Gint64, Guintptr > Guintptr, false || Gbool, Pure2([]string{}, 703.639, 31, g17), false == Gbool, r == nil}
	return Gint64 % (Gint64 | 1) + Gen0[int64](Gint64, Gint64, 9223372036854775807)
}

func (r *S2) M2(p0 int, p1 int8, p2 uint8) bool {
	g19[Guint16%6] = any(Gbool).(bool)
	for i32 := 0; i32 < 7; i32++ {
		var v33 uint32
		_ = v33
		Gcomplex128 = complex((Gfloat64 - 1) * 16777217, any(float64(Gint16)).(float64))
	}
	g17[4] &= ^Gint + 1 & p0
	return ^Guint == uint(Gint64)
}

func (r S3) M3() int {
	r = r
	for k34, v35 := range g20 {
		_, _ = k34, v35
	}
	r = S3{S0{F2: 1e100, F3: 0.1, F5: 1e-40}, 0, [4]float32{g15, 237.818, Gfloat32, 123.631}[uint(Gint64)%4], S1{F6: 539215617642, F7: g15}, nil}
	for i36 := 0; i36 < 6; i36++ {
		r = S3{F10: Guint32, F11: g15}
		r = S3{F10: Guint32, F11: Gfloat32}
		r = S3{F10: Guint32, F11: g15}
		r = S3{F9: S0{F2: 0.1, F3: 88.138, F5: g15}, F11: g15, F12: S1{F6: 32, F7: 1e20}}
	}
	return Gint + int(Guint16)
}

func (r S3) M5(p0 string, p1 float64) int64 {
	p0 = Sub(p0, Gint * Gint, Gint << (Gint8&15))
	p0 = Clip(Clip(Sub(Gstring, Gint, Gint) + struct{ a int; b string }{4, p0}.b) + p0 + "a longer string of thirty-two ch.")
	p1 = float64(g15) + 527.533 + (p1 + func() float64 { if (Pure2([]string{}, p1, Gint, A0{0: Gint, Gint, Gint, Gint, Gint, Gint, 88, Gint})) { return p1 }; return p1 }())
	return Gint64 % (Gint64 >> Guint32 | 1)
}

//go:noinline
func Pure9(p0 N0) int {
	p0 = p0 << (Gint16&63)
	for i37 := 0; i37 < 6; i37++ {
		p0 = g16 << (g18 * g18 - g18) | 80
		if i38 := i37; i38 >= 0 && i38 < len(g14) {
			v39 := g14[i38]
			_ = v39
			v39 = true
		}
		for i40 := int8(0); i40 < 8; i40 += 2 {
			if i41 := len(g20); i41 > 0 {
				v42 := g20[i41-1]
				_ = v42
				var v43 uintptr = Guintptr
				_ = v43
			}
		}
	}
	return int(Gint32 * Gint32)
}

func Pure10(p0 A0, p1 any, p2 map[[7]bool]string, p3 int8, p4 int) string {
	var v44 S1 = S1{}
	_ = v44
	for range 5 {
		p2 = p2
		switch {
		default:
			p0 = A0{265299795897, p4, p4, p4, 21, p4, p4, p4}
		case ([4]bool{p2 == nil, Gbool, true || Gbool, Guint32 != Guint32}[3]):
			p4 = (647932943793 &^ p4 + int(Gint8)) * (g17[Guintptr&7] / (p4 | 1) << 16)
		case bool((Gbool || Gbool) != (Gbool && false)):
			p3 = (int8(Guint) % 64)
			var v47 []map[int]int = []map[int]int{}
			_ = v47
		case bool(p2 != nil):
			p3 = ^Gint8
		case bool(any(bool(true)).(bool) == Gbool):
			p4, p3 = Gint - p0[Gint64&7] << Guint32, int8(len(g13.F8))
		case bool(Clip(Gstring + (Gstring + (Gstring + Gstring))) > string(rune(Guint))):
			v44.F6 = int(Guint32) / -1
		case bool(!(true == Gbool)):
			v44 = S1{F6: max(p4, Gint)}
			v44 = S1{S0{F2: 774.812, F3: 1, F5: Gfloat32}, p4, float32(Guintptr)}
		case bool(false != (Gint32 != Gint32)):
			v44 = S1{F6: p4 | p4, F7: g15}
			p0[g18%8] = int(Gint32)
		}
	}
	p2 = p2
	p0[Gint32&7] = 36
	p3 += func() int8 { if (Pure2([]string{Gstring}, Gfloat64, 16384, p0)) { return int8(g18) }; return p3 * p3 }()
	var v48 uint64 = Gen0[uint64](Gen0[uint64](uint64(Guint32) + (struct{ a int; b uint64 }{0, Guint64}.b ^ uint64(Gint32)) - uint64(Guint), Gen0[uint64](Guint64, 0, Guint64), uint64(Guint16) | Guint64 * (min(Guint64, Guint64) * uint64(len(g20)))), Guint64, Guint64)
	_ = v48
	return "\xe4\xb8"
}

func Pure11(p0 []int8) int64 {
	p0 = Cl(p0)
	p0 = []int8{Gint8, Gint8, Gint8}
	return 0
}

func even0(n int32, s string) (int32, string) {
	if n <= 0 {
		return n, s
	}
	x, t := odd0(n-1, Clip(s + string("\xe4\xb8")))
	return x ^ ([4]int32{Gint32 ^ n, 45, n, n}[Gint16&3]), t
}

func odd0(n int32, s string) (int32, string) {
	if n <= 0 {
		return 1, Clip(s + "!")
	}
	return even0(n-2, s)
}

func Idiom0(n int32, s string) int32 {
	x, t := even0(n&15, s)
	return x + int32(len(t))
}

func Idiom1(n int) uint64 {
	var a, b, c [3][3]int32
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			a[i][j] = int32(i*3+j)*int32(n&7) - int32(j)
			b[j][i] = a[i][j] + int32(j)
		}
	}
	for i := range a {
		for j := range b {
			var sum int32
			for k := 0; k < len(c); k++ {
				sum += a[i][k] * b[k][j]
			}
			c[i][j] = sum
		}
	}
	d := c
	d[0], d[3-1] = d[3-1], d[0]
	h := uint64(0)
	if d == c {
		h = 1
	}
	for i := range c {
		for j := range c[i] {
			h = Mix(h, uint64(c[i][j]))
		}
	}
	return h
}

func pairs2(limit int) func(yield func(int, int) bool) {
	return func(yield func(int, int) bool) {
		a, b := 0, 1
		for i := 0; i < limit; i++ {
			if !yield(a, b) {
				return
			}
			a, b = b, (b ^ int(Gint16)) * Pure0(Pure2(nil, Gfloat64, Gint, g17))
		}
	}
}

func find2(limit, want int) (r int) {
	defer func() { r += 1000 }()
outer:
	for a, b := range pairs2(limit) {
		for c := range pairs2(3) {
			if c == want {
				continue outer
			}
			if b%10 == 7 {
				return a
			}
			if a%10 == 5 {
				break outer
			}
			r += a ^ c
		}
		defer func() { r ^= b & 15 }()
	}
	return r
}

func Idiom2(x int) int {
	h := 0
	for i := range 5 {
		h = h*13 + find2(i*2, x&3)
	}
	for a := range pairs2(x & 7) {
		h += a
		if a > 1000 {
			break
		}
	}
	return h
}

func Idiom3(s uint64) uint64 {
	i := 0
again:
	s = s*5 + uint64(len(g20)) & uint64(len(Gstring)) << ((74 - i)&15)
	i++
	if i > 16 {
		goto done
	}
	if bool(Gen1[int16](Gint16, -67, -160, Gint16) + Gint16 <= Gint16 / 1) {
		s ^= 0x55
		goto again
	}
	for {
		i += 2
		switch {
		case s&1 == 0:
			goto again
		case i > 16*2:
			goto done
		}
		s >>= 1
	}
done:
	return s + uint64(i)
}

func Idiom4(s string) uint64 {
	b := []byte(s + "0123456789")
	h := uint32(115732913)
	for i := range b {
		b[i] ^= ([4]uint8{[4]uint8{Guint8, g18, 45, Guint8}[uint(i)%4], g18 >> (Gint32&63) - (uint8(Clamp(float64(g15), 0, 255)) ^ (g18 - Guint8)) ^ g18, 2, g18}[uint(Gint16)%4] % (Guint8 | 1))
		h = (h<<16 | h>>(32-16)) * 0x01000193
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

func deep5(d int, x uint8, up *[300]uint8, s []uint8) uint8 {
	var here [300]uint8
	here[d%300] = x
	if d == 0 {
		return x
	}
	r := deep5(d-1, uint8(72), &here, here[:d%300])
	up[(d+1)%300] ^= r + uint8(len(s))
	return here[d%300] + here[(d+2)%300] + r
}

func Idiom5(x uint8) uint8 {
	var top [300]uint8
	f := func(d int) uint8 { return deep5(d, x, &top, nil) }
	return f(150) + f(60) + top[151%300]
}

func F6(p0 S0, p1 S2) (r0 int64, r1 string) {
	defer func() {
		if r := recover(); r != nil {
			Show("R1", r)
			r1 = Clip(string(rune(Gint16)) + Sub(r1, Gint, Gint) + string(rune(Gint16)))
		}
	}()
	if 20 < Guint16 != (Gint16 <= Gint16) {
		Gfloat64 += Gfloat64 - Gfloat64 + -Gfloat64
		p0.F5 = float32(Guint64)
		if g14 != nil {
			panic(nil)
		}
	}
	var v49 func(int, bool, string) uint8 = func(a50 int, a51 bool, a52 string) uint8 {
		return g18 / 255 + struct{ a int; b uint8 }{5, Guint8}.b
	}
	_ = v49
	g14 = append(Cl(g14), Pure2([]string{g13.F8, 2: r1}, Gfloat64, g17[g17[Gint8&7]&7], g17) == (v49 != nil))
	v53 := p1.M2(-197, Gint8, g18)
	_ = v53
	for i54 := int8(6); i54 > 0; i54-- {
		println("P2", D0(7, 3, g20))
		defer println("D3", D1(1, 1, r1))
		func() {
			defer Report("R4")
			v49 = v49
			_ = Cl(g20[Guintptr&7])
		}()
		for k55, v56 := range p1.F8 {
			_, _ = k55, v56
			if min(k55, k55) > 36 &^ k55 {
				v56 *= any(v56).(int32)
				g19 = [6]bool{v49 != nil && v53, Gbool, 0 - Guint8 != Guint8 - Guint8}
			}
		}
	}
	if i57 := (25 + Gint + (68 + Gint)) & (Gint >> 14 & 83); i57 > 1 && i57 <= len(Gstring) {
		v58 := Gstring[i57-1]
		_ = v58
		var v59 string
		_ = v59
	}
	Guint = any(uint(Clamp(float64(float64(r0)), 0, 1.8e19))).(uint)
	println("P5", len(p1.F8), p1.F8)
	v60 := r1[Gint8%5]
	_ = v60
	var v61 func(uint16) float32 = func(a62 uint16) float32 {
		Guint32 = uint32(Gint8 << 8) - uint32(Clamp(float64(Gfloat64), 0, 4294967295)) >> (Guintptr - 6)
		return g15 + g15 - float32(Guint32)
	}
	_ = v61
	return ^r0, Sub(r1, Pure0(Gbool), (g17[5] + Gint*3 + 41))
}

func F7(p0 []I1, p1 N0, p2 Box[int], p3 func() float32) (r0 string) {
	Gstring = Clip(Pure10(A0{-1, Gint, 2: Gint, 108520325560, 61, 6: Gint}, [7]int8{Gint8, Gint8, Gint8, Gint8, Gint8, Gint8}, make(map[[7]bool]string), int8(127) >> Guint8, 1 &^ Gint) + Clip(Sub(Gstring, p2.Value, Gint) + Pure10(g17, float32(2.613), map[[7]bool]string{}, -128, Gint)))
	var v63 S2 = S2{F8: Gstring}
	_ = v63
	p0[Gint32] = p1
	var v64 N2 = 1e100
	_ = v64
	g20 = Part(g20, g17[Gint32&7] * Gint, int(31) >> (Gint&31))
	if i65 := Gint; i65 >= 0 && i65 < len(p0) {
		v66 := p0[i65]
		_ = v66
		p0[i65] = &S3{F10: Guint32, F11: Gfloat32}
		for i67 := 0; i67 < 3; i67++ {
			if v68 := (Clip(Pure10(g17, i65, map[[7]bool]string{}, Gint8, 31) + Gstring)); v68 == string(rune(Guintptr)) {
				Gbool = false
				v69 := g18
				_ = v69
			} else {
				p0 = []I1{&p1}
			}
			if len(g14) < 40 {
				g14 = append(g14, ([5]string{r0, r0, Gstring, "\U0001F600!", r0}) != ([5]string{0: r0, "\xe4\xb8", Gstring, Gstring, r0}), Pure2([]string{r0, r0, Gstring, g13.F8}, Gfloat64, g17[Gint16&7], g17) == !Gbool)
			}
		}
	}
	var v70 func(bool) bool
	if Guint16 < 30 {
		v70 = func(a71 bool) bool {
		p2.List = []int{g17[uint(Gint)%8] | p2.Count | func() int { if (func() bool { if p3 == nil { return a71 }; return a71 }()) { return Gint }; return -293 }(), Gint * Gint, int(Guint16 * 0)}
		return true
	}
	}
	v72 := v70(Gbool)
	_ = v72
	v72, v72 = v72, v72
	return Pure10(A0{1: 1073741824, Gint, Gint, 41}, Gint32, make(map[[7]bool]string), -128, g17[Guint64&7])
}

func F8(p0 Box[int], p1 map[int64]N0, p2 N0) (string, S0) {
	g17 = g17
	p0.Value, Gint = Gint, p0.Value
	v73 := Idiom0(int32(Guint32), Clip(Clip(Gstring + g13.F8) + (Gstring + Gstring + Gstring)))
	_ = v73
	println("P6", g17[0])
	g15 = float32(Gint8) - (g15 + (g15 + g15))
	println("P7", g18)
	v74 := Idiom4([4]string{Clip("αβγ" + Gstring), Clip(Gstring + Gstring + Gstring), Pure10(g17, g15, map[[7]bool]string{}, 20, Gint), Gstring}[Guint32&3])
	_ = v74
	var v75 int
	_ = v75
	if (Gbool || false) != Gbool {
		v76 := Idiom4(Sub(Clip(Gstring + Gstring + Gstring), -70 | v75, int(g17[Guintptr&7])))
		_ = v76
	}
	return Clip(Gstring + Clip(Gstring + Gstring + "" + "héllo, 世界") + "αβγ"), S0{F2: 1e100, F3: 1e-300, F5: Gfloat32}
}

func F9(p0 A1, p1 uint64, p2 ...string) () {
	defer func() {
		if r := recover(); r != nil {
			Show("R8", r)
		}
	}()
	i77 := 0
	for (true) && i77 < 4 {
		i77++
		Gbool, Gbool = Gbool, Gbool
	}
	var v78 func(int8, bool, uint8) string = func(a79 int8, a80 bool, a81 uint8) string {
		g19[1] = p0 == nil
		return Clip(g13.F8 + (Clip("\U0001F600!" + ("zz" + (Gstring + Gstring))) + Clip(g13.F8 + Gstring)) + Clip(Gstring + Gstring + Gstring))
	}
	_ = v78
	Guint16 &= uint16(uint8(Gint8))
	for k82, v83 := range g17 {
		_, _ = k82, v83
		k82 = k82 * (Pure9(-1) % 10)
	}
	g13 = g13
	v84 := v78(func() int8 { if Gbool && Gbool { return Gint8 }; return 15 }() - Gint8, func() bool { if false { return Pure2(Cl(p2), Gfloat64, Gint, g17) }; return p1 <= Guint64 }(), Guint8 >> Guint)
	_ = v84
	var v85 []int = []int{func() int { if Gbool { return Gint }; return 1 }()}
	_ = v85
	v84 += Clip(v84 + v84 + Gstring)
	v84 = Clip(v84)
	if v86 := string(rune(Gint32 << Guint)); v86 == "a longer string of thirty-two ch." {
		for i87, i88 := 0, 7; i87 < i88; i87, i88 = i87+1, i88-1 {
			switch {
			case bool(Gfloat64 == 0x1.7eefcep-4 == (g20 == nil)):
				v85[i88] = i87 - i87
				Gfloat64 *= -real(Gcomplex128)
			case (bool(uint16(Guint32) != [4]uint16{0, Guint16, Guint16, Guint16}[g18&3])):
				g20 = g20[:0]
			case bool(Gen1[uint](Guint, i87, Guint, 0) > 61 * Guint):
				v84 = string(rune(uint8(Clamp(float64(g15), 0, 255)) + 1))
			case (Pure2(p2, 1e-300, i87 + i88, A0{i87, 2: i88, 1, 4: i88, -1, 6: i88, i88})):
				Gfloat64 = func() float64 { if Gbool && true { return float64(int32(2147483647) >> (i87&127)) }; return imag(Gcomplex128) + (Gfloat64 + Gfloat64) }()
			case (bool(Pure2([]string{}, 0.1, Gint, A0{i88, i88, i88, i87, i88, i88, 80, Gint}) || !Gbool)):
				var v89 *A1
				if 16777217 > g15 {
					v89 = new(A1)
				}
				*v89 = Cl(p0)
			case bool(float64(Gint32) == float64(i88)):
				v86 = Pure10(g17, uint32(17), map[[7]bool]string{}, Gint8 % (Gint8 | 1) * (Gint8 - Gint8), i87)
			case Gbool:
				Gcomplex128 = any(Gcomplex128).(complex128) * (Gcomplex128 * Gcomplex128) * (-Gcomplex128 + complex128(0x1.5a083p-19 + 0.1i))
				v78 = v78
			case bool(p0 != nil):
				Gstring = Clip(Clip(Sub(v84, i88, i88) + Clip(v86 + ("zz" + v86)) + Sub(v86, i88, i87) + v84) + (v84 + v84))
				g20 = append(Cl(g20), Cl(p2))
			case bool(Gbool && g15 != g15):
			case Gbool:
				Gcomplex64 = func() complex64 { if new(A1) != &p0 { return Gcomplex64 / Gcomplex64 }; return complex64(1e-40 + 0x1.7bfbf4p-15i) }() + Gcomplex64
			case bool(Gfloat64 <= Gfloat64 - Gfloat64):
				p1 = p1 << 9 >> ^Guintptr
			}
		}
	} else if (Gint16 << 4 >= [4]int16{11, Gint16, Gint16, Gint16}[Gint8&3]) {
	}
	return
}

//go:noinline
func F10(p0 S2, p1 float32, p2 int) (r0 N0, r1 int) {
	v90 := Idiom1(Pure9(g16 + -1))
	_ = v90
	g20 = append(Cl(g20), nil)
	for k91 := range int16(5) {
		_ = k91
		g15, g17[v90%8] = min(p1 + p1, g15 - 1e-40), min(Pure0(Gbool), Pure9(-12))
	}
	r1--
	var v93 float64
	_ = v93
	for i94 := int8(0); i94 < 6; i94 += 3 {
		switch v95 := r1 + r1; v95 > 1 && Same(([4]float64{v93 - v93, v93 - v93, -v93, real(Gcomplex128)}[1]), ([4]float64{v93 - v93, v93 - v93, -v93, real(Gcomplex128)}[1])) {
		case Gbool:
			if g20 != nil {
				v96 := []map[uintptr]int16{map[uintptr]int16{}}
				_ = v96
				println("P9", p1)
				v96[0] = map[uintptr]int16{18446744073709551615: Gint16}
			}
			fallthrough
		case (Pure2([]string{1: "tab\tend", Gstring, 4: Gstring}, 1e100 - v93, (r1 >> 51 & 70), A0{g17[Gint64&7], 9223372036854775807, g17[Guint32%8], p2, -241, -1, 42, p2})):
			var v97 func() float32 = func() float32 {
				return float32(Guint % (Guint | 1))
			}
			_ = v97
			Gcomplex64 = (complex64(1e-40 + 0.1i) - Gcomplex64) * Gcomplex64 + func() complex64 { if ([4]bool{true, false, true, true}[0]) { return -Gcomplex64 }; return Gcomplex64 }()
		case (Pure2(make([]string, 5, 7), 283.204 / v93, r1 * r1, A0{Gint, 9223372036854775807, r1})):
			g16, g18 = r0, g18
		case (bool(Gint64 > Gint64 ^ (struct{ a int; b int64 }{0, Gint64}.b | Gint64))):
			for k98, v99 := range g14 {
				_, _ = k98, v99
				g19 = g19
				v93 = 1
			}
		case bool(Pure2(nil, v93, 1, g17) && Gbool):
		case Gbool:
			for k100, v101 := range p0.F8 {
				_, _ = k100, v101
				Guintptr ^= any((Guintptr + Guintptr*4 + 41)).(uintptr)
				Gbool = p1 / g15 - float32(Guintptr) != 0.1
			}
			p2 = Pure0(g20 == nil) >> (Guint32 % 4294967295)
		case bool(g20 == nil):
			i102 := 0
			for (!(v93 >= v93)) && i102 < 5 {
				i102++
				var v103 int
				_ = v103
				g16, r0 = r0, g16
			}
			Guint8 <<= 0 ^ Guint8
		case bool(!Gbool):
			if !(Gbool != true) {
				var v104 A1 = A1{}
				_ = v104
				g16, r0 = r0, g16
			} else if g20 == nil {
				g13.F8 = string(rune(Gen0[uint64](v90 >> (Gint32&15), v90, v90)))
				v105 := make([]string, 4)
				_ = v105
			}
			fallthrough
		case Gbool:
			println("P10", len(g13.F8), g13.F8)
		case (Pure2([]string{Gstring}, float64(p1), [4]int{r1, r1, 284329852987, g17[Guint8%8]}[i94&3], g17)):
			g20 = append(Cl(g20), make([]string, 3))
		}
		if v106 := Clip(string(rune(Gint64)) + Sub(Gstring, 73, r1) + Sub(Gstring, 9223372036854775807, 50) + Gstring); v106 == "a" {
			println("P11", i94)
			for i107 := uint8(0); i107 < 16; i107 += 2 {
			}
			if i108 := p2 / (p2 | 1) << 51; i108 > 1 && i108 <= len(g20) {
				v109 := g20[i108-1]
				_ = v109
				g20[i108-1] = append(Cl(v109), Sub(v106, 9223372036854775807, i108))
				Guint8 = (AtString(Gstring, i108) + uint8(Guint32)) / 255
			}
		} else if false {
		} else {
		}
	}
	clear(g20)
	return N0(Guint32 | Guint32), Gint & (Gint + p2)
}

func F11(p0 *map[bool]int64, p1 Box[int], p2 A0, p3 ...string) (r0 int, r1 N1, r2 float32) {
	defer func() {
		if r := recover(); r != nil {
			Show("R12", r)
			r0 = (r0 / 35184372088832)
			r2 = Gfloat32
		}
	}()
	var v110 N0
	_ = v110
	Guint64 = Idiom1(Pure9(v110) ^ 44)
	Guintptr = 25
	switch v111 := r0; v111 > 1 && Same(Gen1[int16](Gint16 ^ Gint16 | (^Gint16 | (Gint16 - Gint16) * (Gint16 + 32767) + Gint16 | Gint16 << (Gint64&63)), Gint + r0, Gint16, Gint16 / (Gint16 | 1)), Gen1[int16](Gint16 ^ Gint16 | (^Gint16 | (Gint16 - Gint16) * (Gint16 + 32767) + Gint16 | Gint16 << (Gint64&63)), Gint + r0, Gint16, Gint16 / (Gint16 | 1))) {
	case (bool(N0.M5(v110, Gstring, Gfloat64) < [4]int64{(*p0)[Pure2(p3, Gfloat64, r0, g17)], Gint64, Gint64, Gint64}[uint(Gint32)%4])):
		for k112, v113 := range p3 {
			_, _ = k112, v113
			var v114 any = Guint64 | 61 | Guint64
			_ = v114
			if len(g14) < 24 {
				g14 = append(g14, Part(g14, int(Guintptr), Gint + r0)...)
			}
		}
	case (Pure2(p3, Gfloat64 * Gfloat64, min(26, r0, Gint), A0{-1, r0, Gint, g17[1], 23094069282, r0, 7, r0})):
		g20 = Cl(g20)
		var v115 A1 = A1{[8]uint64{Guint64, 0, 1, Guint64, Guint64, Guint64, 44, Guint64}, [8]uint64{Guint64, Guint64, Guint64, Guint64, Guint64, Guint64, Guint64, Guint64}}
		_ = v115
	default:
		r0 &= r0 << (Gint32&63) * ^g17[Gint64&7]
	}
	p2[Guint16&7] = r0 / 24
	var v116 uintptr
	_ = v116
	return int(Gen0[uint64](Guint64, Guint64, Guint64)), r1, real(complex64(0.1 + 1e20i) + Gcomplex64)
}

func F12(p0 map[string]int16, p1 []uint8, p2 uint8) (int, Box[int], int) {
	var v117 *S1
	if !Gbool {
		v117 = &S1{F6: Gint, F7: g15}
	}
	v117.S0 = S0{F2: 16777217, F3: 795.95, F5: 0}
	for i118, i119 := 0, 7; i118 < i119; i118, i119 = i118+1, i119-1 {
		defer func() {
			var v120 S1 = S1{F6: i118, F7: g15}
			_ = v120
			println("P13", D2(7, 3, p1))
		}()
		var v121 func(string, int32, int) uint32 = func(a122 string, a123 int32, a124 int) uint32 {
			p0[Clip(a122 + a122)] = (Gint16 | (Gint16 - (max(Gint16, Gint16) ^ Gint16 * p0[a122]) & (Gint16 + Gint16))) << (a124 % (a124 | 1) * (int(a123) ^ (Pure0(Gbool) ^ i119 * 46 - i118 ^ int(Gint8)))&63)
			var v125 []string = make([]string, 3)
			_ = v125
			return Guint32 >> Guint >> 15
		}
		_ = v121
	}
	if p0 == nil {
		panic(Failure{Pure9(g16), Pure10(A0{Gint, Gint, Gint, Gint, Gint, Gint, 7: 69}, g13, map[[7]bool]string{}, 127, Gint)})
	}
	var v126 S2
	_ = v126
	defer println("D14", D3(1, 1, -real(Gcomplex64)))
	return int(Guint64) / 993145979429, Box[int]{Value: Gint, Count: 513}, Pure9(N0(len(v126.F8)))
}

func F13(p0 map[string][]string, p1 string, p2 *int, p3 any) (string) {
	v127 := bool(false)
	_ = v127
	var v128 func(float32, uint) int = func(a129 float32, a130 uint) int {
		return Gint ^ Gint
	}
	_ = v128
	println("P15", Guint32)
	p1 = Gstring
	func() {
		defer Report("R16")
		if (Pure2(append(Cl(p0[Clip(p1 + (Gstring + p1))]), p1), Gfloat64 + 1, Gint + g17[1], A0{Gint, Gint, Gint, 4: Gint, 8388608, Gint, 92})) {
			var v131 complex64
			_ = v131
			Guint = [4]uint{uint(Guintptr), func() uint { if ([4]bool{v127, v127, v127, true}[(*p2)&3]) { return Guint }; return 40 }(), Guint, Guint}[2]
			var v132 *S2 = &S2{}
			_ = v132
		}
		if len(g20) < 40 {
			g20 = append(g20, []string{})
		}
		v133 := Guint8 / (g18*4)
		_ = v133
		Gstring = Clip(Sub(p1, Gint, 9223372036854775807) + p1)
		v134, v135 := p3.(int8)
		_, _ = v134, v135
	}()
	g20 = make([][]string, 1)
	if v136 := Sub(p1, Pure9(1), g17[uint(Gint32)%8]); v136 == Clip(p1 + p1 + p1) {
		v136 += [4]string{p1, g13.F8, "Z", "tab\tend"}[uint(Gint32)%4]
		v136 = Clip(v136)
	} else if true {
		if len(g14) < 40 {
			g14 = append(g14, !func() bool { if Guint64 < 1 { return v127 }; return Gbool }())
		}
		(*p2) = Gint
	} else {
		var v137 []map[[5]int]uint64 = nil
		_ = v137
	}
	if float64(Gfloat32) > Gfloat64 * Gfloat64 {
		p2 = p2
	} else if "" == p1 {
		v138, v139 := p3.(complex64)
		_, _ = v138, v139
	} else {
		for i140 := 0; i140 < 4; i140++ {
			switch {
			default:
				g16--
				fallthrough
			case bool(!(p1 != p1)):
				g17 = g17
			}
			var v141 S2
			_ = v141
			v142 := v128(g15 * 16777217, uint(Guint16) + Gen0[uint](Guint, Guint, Guint))
			_ = v142
		}
	}
	if v143 := Gint; v143 == int(Guint) {
		if len(g14) < 40 {
			g14 = append(g14, p0 == nil == (g20 == nil), !(-9223372036854775808 < v143))
		}
		var v144 N0 = min(N0(Clamp(float64(float64(g18)), -2147483648, 2147483647)), [4]N0{g16, -133 + g16, g16 / 67, g16}[Guintptr&3], 2147483647)
		_ = v144
		Guint8 = Idiom5(^uint8(Gint32))
	}
	return p1
}

func main() {
	Idiom0((Gint32 & -Gint32), any(string("héllo, 世界")).(string))
	v145 := Idiom1(Gint >> Guint32)
	_ = v145
	println("P17", v145)
	Gint = Idiom2(Pure0(Gbool))
	println("P18", v145)
	v146 := Idiom3(v145)
	_ = v146
	println("P19", v146)
	v147 := Idiom4(Clip(Gstring + g13.F8 + Gstring))
	_ = v147
	println("P20", v147)
	g18 = Idiom5(uint8(v147))
	println("P21", v147)
	var v148 string = Gstring
	_ = v148
	v146 = v146 >> Guint8 % 10 >> (Guint16 + 65535)
	v146 = Idiom4(string(rune(Gint32)))
	println("P22", Gint64)
	var v149 [7]uintptr
	_ = v149
	println("P23", Guint16)
	g16 |= g16
	v150 := Idiom0(-2147483648 - Gint32 & Gint32, string(rune(0 + Guint64)))
	_ = v150
	func() {
		defer Report("R24")
		v151, v152, v153 := F11(Ptr(make(map[bool]int64)), Box[int]{Count: Gint}, g17, Clip(Sub(v148, Gint, Gint) + (struct{ a int; b string }{4, Gstring}.b + Pure10(g17, N2(1), map[[7]bool]string{}, 0, 0))), Clip(Pure10(A0{1: 1, Gint, Gint, -9223372036854775808}, g16, map[[7]bool]string{}, Gint8, Gint) + Sub(g13.F8, Gint, Gint) + Clip(v148 + v148 + v148)))
		_ = v151
		_ = v152
		_ = v153
		var v154 func() int8 = func() int8 {
			if len(g20) < 40 {
				g20 = append(g20, []string{v148, Gstring}, []string{Gstring})
			}
			Gint64 = Gint64 & min(Gint64, int64(Gint16))
			return any(min(Gint8, Gint8)).(int8)
		}
		_ = v154
		v155 := v150 << Gint16
		_ = v155
	}()
	println("P25", D0(7, 3, g20))
	var v156 func() float32 = func() float32 {
		if ([4]bool{Gbool, g20 != nil, [4]bool{Gbool, false, Gbool, Gbool}[Guint&3], (S2{F8: "a longer string of thirty-two ch."}) == g13}[uint(Gint64)%4]) {
			return float32(int64(6) >> (Gint16&63))
		}
		return -Gfloat32
	}
	_ = v156
	if len(g20) < 40 {
		g20 = append(g20, []string{Clip("\xe4\xb8" + g13.F8 + "Z" + Gstring), v148, v148}, []string{}, []string{Clip("Z" + (v148 + v148) + v148), Gstring})
	}
	if len(g20) < 40 {
		g20 = append(g20, nil, []string{""}, []string{Pure10(g17, Gstring, map[[7]bool]string{}, -128, Gint), v148})
	}
	g18 = Guint8
	println("P26", D4(7, 3, v156))
	i157 := 0
	for (false) && i157 < 3 {
		i157++
		g15 *= any(max(Gfloat32, g15)).(float32)
		if v148 >= Gstring {
			switch float32(Guint32) {
			case g15, 1e20:
				Guint32 *= any(uint32(len(v148))).(uint32)
			default:
				v146 = v145 >> 56
			}
			F11(&map[bool]int64{true: Gint64 << (Gint16&31), false: int64(Clamp(float64(Gfloat64), -9.2e18, 9.2e18))}, Box[int]{Value: Gint, Count: 25, List: make([]int, 0, 1)}, A0{len(g20), int(Gint8), Pure0(g19[uint(v150)%6]), i157 % (i157 | 1), i157 & i157, i157, Gint << Guint16, Gint / 37}, Pure10(A0{i157, i157, i157, i157, i157, i157, Gint, i157}, N2(1e-300), map[[7]bool]string{}, Gint8 >> 4, Gint * 47), Clip(Gstring + (Clip(Gstring + "Z" + "a" + Gstring) + Clip(v148 + Gstring))))
			func() {
				defer Report("R27")
				g19 = g19
				var v158 []Box[int] = make([]Box[int], 0)
				_ = v158
				v159 := Cl(v158[:len(v158):len(v158)][:Gint32:Gint])
				_ = v159
				if len(g20) < 40 {
					g20 = append(g20, []string{Clip("\U0001F600!" + (v148 + g13.F8)), any(v148).(string), Sub(v148, Gint, i157), Pure10(g17, g18, map[[7]bool]string{}, Gint8, Gint)})
				}
				F10(g13, max(Gfloat32 * g15, g15), i157 / 1152921504606846977 ^ Pure0(Gbool))
			}()
		} else if (struct{ a int; b bool }{5, Gbool}.b == (g20 != nil)) {
			g13.F8 = v148
			if len(g20) < 24 {
				g20 = append(g20, Cl(g20)...)
			}
		} else {
			v147, v146 = v146, v147
			i160 := 0
			for (Guint16 < -Guint16) && i160 < 4 {
				i160++
				g19[uint(Gint64)%6] = v148 < "0123456789abcdef"
				Guint8 = uint8(uintptr(Clamp(float64(min(1, g15)), 0, 1.8e19)))
				var v161 S3 = S3{F10: Guint32, F11: g15}
				_ = v161
			}
		}
	}
	switch v162 := int(757175271519); v162 > 0 {
	case Gbool:
		v150 = any(int32(Guintptr / 54)).(int32)
		v163, v164 := F6(S0{F2: 977.405, F3: 335.838, F5: Gfloat32}, S2{v148})
		_ = v163
		_ = v164
	case ([4]bool{7 <= Guintptr, Gint < -151, Gbool && false, struct{ a int; b bool }{5, Gbool}.b}[1]):
		Gcomplex64 = complex(-(16777217 * g15), g15)
		fallthrough
	case bool(Guint16 & Guint16 != Guint16 / (Guint16 | 1)):
		v165, v166 := F10(S2{F8: Gstring}, float32(Guint), -9223372036854775808)
		_ = v165
		_ = v166
	case Gbool:
		for i167 := int8(6); i167 > 0; i167-- {
			var v168 A0
			_ = v168
			g13 = S2{F8: Sub(Gstring, g17[6], Gint)}
			if g18 * 0 != any(Guint8).(uint8) {
				g18 = Guint8 * (Guint8 >> 1 >> 3)
			} else {
				var v149 A0 = A0{0: Gint / (g17[v147%8] | 1) % 9223372036854775807, Gint, len(v148), Pure0(Gbool) >> (Guint >> Guint32 * Guint | (Guint | Guint) ^ Guint), Pure9(N0(g18)), Gint, Gint, max(Gint, Gint) * (Gint * (int(Gint16) * (Gint ^ g17[2]))) & struct{ a int; b int }{8, g17[uint(Gint16)%8]}.b * int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18))}
				_ = v149
				v169, v170 := F8(Box[int]{Value: Gint, Count: 55}, map[int64]N0{}, 1)
				_ = v169
				_ = v170
			}
			Gfloat32 = v156()
		}
	case bool(float32(Gfloat64) != Gfloat32):
		v145 += Gen0[uint64](Gen0[uint64](v147, Guint64, Guint64), (v147 & -v147), Gen0[uint64](v146, v147, 65537))
	case bool(Gcomplex128 - Gcomplex128 != Gcomplex128 * Gcomplex128):
		for i171 := 0; i171 < 5; i171++ {
			println("P28", D5(7, 3, g14))
			switch float32(Guint) - 199.595 * g15 {
			case g15:
				var v172 map[float64]S1 = map[float64]S1{}
				_ = v172
			}
			Gstring += "\x00\xff"
			Gstring = Clip(Gstring)
		}
	case bool(g14 == nil):
		Gint64 = g16.M5(Sub(func() string { if Gbool && Gbool { return v148 }; return Gstring }(), Gint, g17[uint(Gint8)%8]), min(Gfloat64 / Gfloat64, 0x1.f7acc9p-14 / Gfloat64))
		g16 = func() N0 { if !Gbool { return g16 }; return ((g16 / (g16 | 1)) >> 26 & 11) }()
	case bool(Gfloat64 >= 16777217 && v148 != v148):
		if v156 != nil {
			g15 *= struct{ a int; b float32 }{3, float32(g18)}.b
		} else if g14 == nil == (1e100 != Gfloat64) {
			if i173 := len(g20); i173 > 0 {
				v174 := g20[i173-1]
				_ = v174
				g20[i173-1] = []string{[4]string{v148, v148, v148, Gstring}[0], Clip(Gstring + v148)}
				v149[uint(Gint)%7] = Guintptr
			}
			Gstring = v148
		}
	case bool(Gcomplex128 == Gcomplex128 / Gcomplex128):
		i175 := 0
		for {
			if i175++; i175 > 4 {
				break
			}
			v176, v177, v178 := F11(&map[bool]int64{true: Gint64 + Gint64}, Box[int]{Value: i175, Count: i175, List: []int{}}, A0{Gint, i175, 0, i175, 4: 1, i175, i175, 0}, Clip(Clip(v148 + "\xe4\xb8") + v148 + Clip(v148 + (v148 + (v148 + v148)))))
			_ = v176
			_ = v177
			_ = v178
			v176 = int(v147)
			var v179 map[float32]S2 = map[float32]S2{}
			_ = v179
		}
		defer println("D29", D6(1, 1, Pure9(g16)))
		fallthrough
	case (bool(([6]float32{g15, Gfloat32, g15, g15, Gfloat32, Gfloat32}) == ([6]float32{g15, 16777217, 3: 885.463, 4: 1, 980.509}))):
		v149[Guint%7] = [4]uintptr{Guintptr, uintptr(0) >> (Gint8&15), Guintptr << (Gint8&127), Guintptr * 18446744073709551615}[1]
		switch {
		case Gbool:
			v180 := g16.M5(Pure10(A0{Gint, g17[1], Gint, Gint, Gint, Gint}, [7]int{Gint, g17[Guint&7], Gint, Gint, 83, 55, Gint}, map[[7]bool]string{[7]bool{Gbool, true, 2: Gbool, true, g19[g18%6], true, Gbool}: v148}, int8(len(v148)), Gint * Gint), float64(Gint16 + Gint16))
			_ = v180
			v181 := v156()
			_ = v181
		case bool(g14 != nil):
			g14 = []bool{0: g19[uint(Gint8)%6], Guint < 0 != Pure2([]string{}, 1, Gint, g17)}
			fallthrough
		case bool(true != Gbool || g20 != nil):
			var v182 int16 = int16(g16.M5(Clip(`raw \n` + v148 + "héllo, 世界"), Gfloat64 * Gfloat64))
			_ = v182
		case bool(Gint * Gint > Gint & 0):
			func() {
				defer Report("R30")
				var v183 S3 = S3{S0{F2: 0, F3: 970.899, F5: 1e-40}, Guint32 - Guint32, g15 - Gfloat32, S1{F6: -1, F7: 1e20}, nil}
				_ = v183
				v149[Guint32%7] = uintptr(Clamp(float64(Gfloat64), 0, 1.8e19)) >> (Gint8&127) * v149[1]
				v184 := Guint >> Gint16
				_ = v184
				g18 %= ^g18 - (^g18 ^ (Guint8 - func() uint8 { if Gbool { return 46 }; return g18 }())) - g18 | 1
			}()
			v150 = -(v150 - [4]int32{Gint32, v150, Gint32, v150}[v149[Guint32%7]%4])
		}
	}
	g20 = Part(g20, func() int { if Guint16 < Guint16 { return Gint }; return Gint }(), 6 & Gint)
	if i185 := len(Gstring); i185 > 0 {
		v186 := Gstring[i185-1]
		_ = v186
		g19 = [6]bool{v156 != nil, 2: i185 <= i185 == (g20 == nil), int32(2147483647) >> Guint32 == 63 * Gint32, v148 <= v148 != Pure2([]string{}, Gfloat64, i185, g17)}
	}
	var v187 func() uint32 = func() uint32 {
		g17 = A0{Pure0(Gbool) | Gint & Gint, int(int32(int(v147))), min(Gint, Gint) &^ (Gint - Gint), int(Clamp(float64(443.924 + g15), -9.2e18, 9.2e18)), Gint, Gint, Gint >> Guint * len(g20)}
		g20 = Cl(g20)
		return Guint32 * (uint32(0) << Guint16)
	}
	_ = v187
	Gstring += struct{ a int; b string }{0, "\xe4\xb8"}.b
	Gstring = Clip(Gstring)
	println("P31", g19[uint(Gint)%6])
	if float32(Gint16) <= Gfloat32 {
		Gstring = v148
		g19 = g19
		var v188 *int = Ptr((Gint * Gint - Gint) - (Gint - Gint))
		_ = v188
	}
	println("P32", Gbool)
	Gstring += Sub(g13.F8, 1, Gint)
	Gstring = Clip(Gstring)
	for k189, v190 := range g14 {
		_, _ = k189, v190
		for i191 := int(5); i191 > 0; i191-- {
			if len(g20) < 24 {
				g20 = append(g20, [][]string{}...)
			}
			var v192 map[string]int = map[string]int{}
			_ = v192
			v190 = int64(Gint16 | Gint16) >= Pure11([]int8{}) & (Gint64 * ((Pure11(nil) - (Gint64 - Gint64/7*7)) * (Gint64 | Gint64)) | int64(Gint8) + Gint64)
		}
		v150 %= (Gint32 - -2147483648) % (v150 | 1) | 1
	}
	var v193 float32
	_ = v193
	Guint64 = [4]uint64{v147 + v147, 56 + v147, uint64(g18), v147 % 3}[Gint8&3]
	Guintptr = Guintptr
	if i194 := int(Guintptr); uint(i194) < uint(len(v148)) {
		v195 := v148[i194]
		_ = v195
		println("P33", v195)
	}
	func() {
		defer func() {
			Show("R34", recover())
			v193 = float32((Gint64 - Gint64) & int64(Gint8))
		}()
		var v196 bool
		_ = v196
		var v197 int32
		_ = v197
		v198 := Guintptr / (Guintptr&7)
		_ = v198
		var v199 map[bool]uint = map[bool]uint{}
		_ = v199
	}()
	i200 := 0
	for {
		if i200++; i200 > 3 {
			break
		}
		for k201 := range int8(6) {
			_ = k201
			v203 := make(A1, 6)
			_ = v203
		}
		Gcomplex64 = -(Gcomplex64 * Gcomplex64) + struct{ a int; b complex64 }{5, Gcomplex64}.b * Gcomplex64
	}
	println("P35", D7(7, 3, Gcomplex128))
	v204, v205 := F6(S0{F2: 1e-300, F3: 1, F5: v193}, S2{F8: Gstring})
	_ = v204
	_ = v205
	v206, v207 := F8(Box[int]{}, map[int64]N0{}, g16)
	_ = v206
	_ = v207
	F9(A1{[8]uint64{v146, 61, 1, v146, v147, v147, v145, 0}, [8]uint64{v146, v146, v145, v145, v145, v147, v145, v146}}, 1, []string{}...)
	v208, v209 := F10(S2{F8: v205}, -(1e20 + g15), Pure9(-1))
	_ = v208
	_ = v209
	v210, v211, v212 := F11(&map[bool]int64{true: int64(v150)}, Box[int]{Value: v209, Count: 1}, A0{1: g17[g18&7], 2: int(Guintptr), v209 >> 31, Pure9(g16), 6: v209 << (v204&127), Pure9(1)}, Clip(string(rune(Guint8)) + string(rune(Guint8)) + v148), Sub(Clip(v206 + v206 + v206 + "\x00\xff"), v209 * v209, Gint), v148)
	_ = v210
	_ = v211
	_ = v212
	v213 := F13(make(map[string][]string), Pure10(g17, N2(0.1), map[[7]bool]string{}, Gint8 + 46, v209 + v210), Ptr(struct{ a int; b int }{7, Gint}.b), g18 >> g18)
	_ = v213
	println("P36", len(v213), v213)
	println("P37", D3(7, 3, v212))
	println("P38", v211)
	println("P39", v210)
	println("P40", v209)
	println("P41", v208)
	println("P42", D8(7, 3, v207))
	println("P43", len(v206), v206)
	println("P44", len(v205), v205)
	println("P45", v204)
	println("P46", v193)
	println("P47", D9(7, 3, v187))
	println("P48", D4(7, 3, v156))
	println("P49", v150)
	println("P50", D10(7, 3, v149))
	println("P51", len(v148), v148)
	println("P52", v147)
	println("P53", v146)
	println("P54", v145)
	println("P55", D0(7, 3, g20))
	println("P56", D11(7, 3, g19))
	println("P57", g18)
	println("P58", D12(7, 3, g17))
	println("P59", g16)
	println("P60", g15)
	println("P61", D5(7, 3, g14))
	println("P62", D13(7, 3, g13))
	println("P63", Gbool)
	println("P64", len(Gstring), Gstring)
	println("P65", Gcomplex128)
	println("P66", D14(7, 3, Gcomplex64))
	println("P67", D15(7, 3, Gfloat64))
	println("P68", Gfloat32)
	println("P69", Guintptr)
	println("P70", Guint64)
	println("P71", Guint32)
	println("P72", Guint16)
	println("P73", Guint8)
	println("P74", Guint)
	println("P75", Gint64)
	println("P76", Gint32)
	println("P77", Gint16)
	println("P78", Gint8)
	println("P79", Gint)
}

func D15(h uint64, d int, v float64) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D14(h uint64, d int, v complex64) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D13(h uint64, d int, v S2) uint64 {
	h = D1(h, d, v.F8)
	return h
}

func D12(h uint64, d int, v A0) uint64 {
	for _, e := range v {
		h = D6(h, d, e)
	}
	return h
}

func D11(h uint64, d int, v [6]bool) uint64 {
	for _, e := range v {
		h = D16(h, d, e)
	}
	return h
}

func D16(h uint64, d int, v bool) uint64 {
	if v {
		return Mix(h, 1)
	}
	return Mix(h, 2)
}

func D10(h uint64, d int, v [7]uintptr) uint64 {
	for _, e := range v {
		h = D17(h, d, e)
	}
	return h
}

func D17(h uint64, d int, v uintptr) uint64 {
	return Mix(h, uint64(v))
}

func D9(h uint64, d int, v func() uint32) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D8(h uint64, d int, v S0) uint64 {
	h = D18(h, d, v.F1)
	h = D19(h, d, v.F2)
	h = D19(h, d, v.F3)
	h = D20(h, d, v.F4)
	h = D3(h, d, v.F5)
	return h
}

func D20(h uint64, d int, v [6]float64) uint64 {
	for _, e := range v {
		h = D15(h, d, e)
	}
	return h
}

func D19(h uint64, d int, v N2) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D18(h uint64, d int, v any) uint64 {
	switch x := v.(type) {
	case nil:
		return Mix(h, 6)
	case int:
		return D6(Mix(h, 20), d, x)
	case string:
		return D1(Mix(h, 21), d, x)
	case float64:
		return D15(Mix(h, 22), d, x)
	case bool:
		return D16(Mix(h, 23), d, x)
	case uint8:
		return D21(Mix(h, 24), d, x)
	case int64:
		return D22(Mix(h, 25), d, x)
	case N0:
		return D23(Mix(h, 26), d, x)
	case *N0:
		return D24(Mix(h, 27), d, x)
	case N1:
		return D25(Mix(h, 28), d, x)
	case *N1:
		return D26(Mix(h, 29), d, x)
	case N2:
		return D19(Mix(h, 30), d, x)
	case *N2:
		return D27(Mix(h, 31), d, x)
	case S0:
		return D8(Mix(h, 32), d, x)
	case *S0:
		return D28(Mix(h, 33), d, x)
	case S1:
		return D29(Mix(h, 34), d, x)
	case *S1:
		return D30(Mix(h, 35), d, x)
	case S2:
		return D13(Mix(h, 36), d, x)
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
	h = D8(h, d, v.F9)
	h = D34(h, d, v.F10)
	h = D3(h, d, v.F11)
	h = D29(h, d, v.F12)
	h = D35(h, d, v.F13)
	return h
}

func D35(h uint64, d int, v []int) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D6(h, d, v[i])
	}
	return h
}

func D34(h uint64, d int, v uint32) uint64 {
	return Mix(h, uint64(v))
}

func D31(h uint64, d int, v *S2) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D13(h, d-1, *v)
}

func D30(h uint64, d int, v *S1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D29(h, d-1, *v)
}

func D29(h uint64, d int, v S1) uint64 {
	h = D8(h, d, v.S0)
	h = D6(h, d, v.F6)
	h = D3(h, d, v.F7)
	return h
}

func D28(h uint64, d int, v *S0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D8(h, d-1, *v)
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
	return D25(h, d-1, *v)
}

func D25(h uint64, d int, v N1) uint64 {
	return Mix(h, uint64(v))
}

func D24(h uint64, d int, v *N0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D23(h, d-1, *v)
}

func D23(h uint64, d int, v N0) uint64 {
	return Mix(h, uint64(v))
}

func D22(h uint64, d int, v int64) uint64 {
	return Mix(h, uint64(v))
}

func D21(h uint64, d int, v uint8) uint64 {
	return Mix(h, uint64(v))
}

func D7(h uint64, d int, v complex128) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D6(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

func D5(h uint64, d int, v []bool) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D16(h, d, v[i])
	}
	return h
}

func D4(h uint64, d int, v func() float32) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D3(h uint64, d int, v float32) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D2(h uint64, d int, v []uint8) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D21(h, d, v[i])
	}
	return h
}

func D1(h uint64, d int, v string) uint64 {
	return MixString(h, string(v))
}

func D0(h uint64, d int, v [][]string) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D36(h, d, v[i])
	}
	return h
}

func D36(h uint64, d int, v []string) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D1(h, d, v[i])
	}
	return h
}

