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

var g21 uint16 = (((Guint16 << (g19&15)) ^ Guint16) & ((Guint16 << (g19&15)) | Guint16) &^ Guint16)
var g19 int = 0
var g18 S0 = S0{F1: "zz", F2: Gint64}
var g17 int8 = 63
var g16 int = Gint
var g15 *string = Ptr(Clip(Gstring + Clip("\U0001F600!" + Gstring) + Pure0(map[float32]int32{}, A1{}, Guintptr, [5]N2{"\x00\xff", `raw \n`, "go", "αβγ", "\x00\xff"})))
var g20 S1 = S1{F3: g16, F4: "a longer string of thirty-two ch.", F5: g19}

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
		p1--
		p0 = p2 * (T0(Gint32) / (p2*p2 + 1))
	}
	p3 = p3
	v9 := make([]float64, 2)
	_ = v9
	if !(Gfloat32 >= 0) {
		p0 = p0 * (p2 - p2) / (p0*p0 + 1)
		var v10 bool = Gstring > Clip(Gstring + ("a" + Sub(Gstring, p3, Gint)))
		_ = v10
		if false {
			var v11 *A0 = &A0{}
			_ = v11
			v10 = len(v9) == (Gint * 12)
		} else if Gbool != false && v10 {
			p3 = func() int { if 0 >= Guint8 { return 42931128793 }; return 94 }() - ^Gint + any(int(21)).(int)
		}
	}
	for k12 := range int8(4) {
		_ = k12
		var v14 bool
		_ = v14
		p1 = -p1 >> 25 - 0
	}
	p1 = uint64(Guint8) << (0 - Guint16) * (Guint64 * p1 - (Guint64 | p1))
	p3 = Gint
	return p2 * p2
}

func Gen1[T1 Integer](p0 T1, p1 string, p2 T1, p3 int) T1 {
	if p3 == Gint != (Gfloat64 != Gfloat64) {
		p3 = int(Guint ^ Guint) * Gint
	}
	p1 = Clip(Clip(Gstring + p1) + (Clip(p1 + p1) + Clip(Gstring + (Pure0(map[float32]int32{}, A1{1: S1{F3: Gint, F4: "\x00\xff", F5: p3}, S1{F3: Gint, F4: "Z", F5: p3}}, 18446744073709551615, [5]N2{"0123456789abcdef", "Z", "héllo, 世界", 4: "go"}) + p1))) + "0123456789abcdef")
	p3 = Gint
	p3 = Gen0[int](Gint * any(Gint).(int), uint64(len(p1)), Gen0[int](p3, Guint64, p3, p3) << 63, 0)
	p3 = p3
	return T1(Guint8) + (p2 - p2)
}

func (r *N0) M4(p0 string) float64 {
	p0 = p0
	g15 = g15
	for i22 := 0; i22 < 7; i22++ {
		Gcomplex64 = complex64(522.758 + 565.769i)
		g21 = (65535 ^ Guint16 / (g21 | 1)) & (Guint16 * (g21 >> 4))
	}
	Guint64 = Pure1([4]float32{max(1e-40, Gfloat32), float32(Gfloat64), Gfloat32, Gfloat32 - Gfloat32}[Guint64&3], []S0{S0{F1: p0, F2: 9223372036854775807}, g18, S0{F1: "go", F2: Gint64}, g20.S0}, [4]int{g16, g19, -9223372036854775808, 812747438235}, -1 * Gint32 - (Gint32<<7>>7), 56)
	return [4]float64{imag(Gcomplex128), Gfloat64, Gfloat64 / Gfloat64, max(Gfloat64, Gfloat64)}[2]
}

func (r *N1) M2() int {
	g21 = (g21 - 15) * (Guint16 % 65535) << ((Gint ^ Gint)&7)
	(*r)++
	return int(Guint64 & Guint64)
}

func (r N1) M0(p0 bool, p1 uintptr) bool {
	p1 ^= uintptr(int32(Guint8))
	var v23 S2 = S2{}
	_ = v23
	{
		v24 := (Guint8 % (Guint8 | 1) + Guint8 * Guint8) << (func() int32 { if !Gbool { return -1 }; return 2147483647 }()&15)
		_ = v24
		v23 = S2{F8: map[uint8]N1{}}
	}
	var v25 Box[int] = Box[int]{Count: g19 >> g21, List: []int{Gint, 85}}
	_ = v25
	return g15 != nil != !p0
}

func (r N2) M2() int {
	r = struct{ a int; b N2 }{1, r}.b
	return g19
}

func (r N2) M5(p0 uint, p1 bool) uint8 {
	var v26 int = any(g19 >> 23 - int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18))).(int)
	_ = v26
	p0 %= p0 | 1
	p0--
	p0++
	return Guint8
}

func (r *N2) M4(p0 string) float64 {
	for i27, i28 := 0, 4; i27 < i28; i27, i28 = i27+1, i28-1 {
		Guint64 = -max(Guint64 * 83, 485902457703 + Guint64)
		Gcomplex128 = (complex128(0 + 984.698i) + Gcomplex128) * complex(Gfloat64, Gfloat64) * (Gcomplex128 / Gcomplex128 * complex(Gfloat64, Gfloat64))
		Guintptr = (Guintptr * Guintptr - Guintptr)
		g16 = g19
	}
	(*r) = Sub((*r), g20.F3 * -9223372036854775808, int(Guint16))
	return [4]float64{Gfloat64, Gfloat64, Gfloat64, Gfloat64}[Guint32&3] * func() float64 { if Gfloat32 == 454.227 { return 0x1.68ff33p-19 }; return 73.834 }()
}

func (r S0) M1() int {
	r = S0{F1: Clip(Gstring + Gstring + Gstring + "a longer string of thirty-two ch."), F2: Gint64 & -9223372036854775808}
	return -(g16 + g19)
}

func (r *S0) M3(p0 uint, p1 int, p2 uintptr) bool {
	g15 = &Gstring
	r.F1 = Pure0(map[float32]int32{}, A1{S1{F3: p1, F4: "0123456789abcdef", F5: g19}}, uintptr(Gint64) + [4]uintptr{Guintptr, p2, 2, Guintptr}[uint(Gint32)%4], [5]N2{"", "zz", "go", "zz", "\xe4\xb8"})
	r.F1 = "\U0001F600!"
	return ([7]int32{Gint32, Gint32, Gint32, Gint32, Gint32, Gint32, 6: -194}) != ([7]int32{Gint32, Gint32, 57, 3: Gint32, 4: Gint32, Gint32, Gint32})
}

func (r *S0) M4(p0 string) float64 {
	Guint16, Guint16 = uint16(Gint64) + (Guint16 ^ g21), 0 - g21 * 65535
	Gstring = p0
	var v29 uint32
	_ = v29
	g18 = g18
	return max(Gfloat64, 0x1.a3e038p-1) * Gfloat64
}

func (r *S1) M5(p0 uint, p1 bool) uint8 {
	var v30 float32 = Pure2(19, nil, S4{}, N2(Gstring), []S0{g18, g20.S0, g18, g18}) + (Pure2(0, nil, S4{}, "0123456789abcdef", nil) + 1 * Gfloat32)
	_ = v30
	g19 = len(Gstring)
	g15 = &Gstring
	return Guint8
}

func (r S1) M2() int {
	r = S1{g18, g19, "Z", g19 >> (g16&63), new(N2), map[string]N1{}}
	{
		r = S1{F3: g19, F4: "", F5: g19}
		r = S1{S0: S0{F1: "tab\tend", F2: -1}, F3: any(r.F5).(int), F4: func() N2 { if Gstring + "" > Gstring { return "a" }; return "\x00\xff" }(), F6: new(N2), F7: map[string]N1{`raw \n`: 0, "zz": 0, "tab\tend": 27}}
		r.F4 += N2(Gstring)
		r.F4 = Clip(r.F4)
	}
	r = S1{S0: S0{F1: Gstring, F2: Gint64}, F3: Gint - g16, F4: N2(rune(Gint64)), F6: new(N2)}
	return (g19 - 68) * (Gint >> Guint8)
}

func (r *S2) M1() int {
	Gfloat32 += real(Gcomplex64)
	return g19
}

func (r *S2) M3(p0 uint, p1 int, p2 uintptr) bool {
	g17 = int8(func() int16 { if g21 > 14 { return 24 }; return Gint16 }())
	var v31 [6]int64
	_ = v31
	var v32 S1 = S1{F3: 0, F4: "a longer string of thirty-two ch.", F5: p1}
	_ = v32
	return Gbool
}

func (r S3) M4(p0 string) float64 {
	for i33 := 0; i33 < 5; i33++ {
		p0 = Clip(Clip(Gstring + Gstring + Clip(Gstring + g18.F1)) + string(rune(Guint32)))
		var v34 Box[int] = Box[int]{}
		_ = v34
		v34 = v34
		p0 = Clip(Gstring + Clip(Gstring + p0 + Gstring) + Gstring)
	}
	if v35 := float32(Guint8 + Guint8); v35 == float32(Gfloat64) {
		v35 = Gfloat32
		v36 := N0(Guint)
		_ = v36
		p0, v35 = Clip(Gstring + Clip(`raw \n` + p0 + "0123456789abcdef" + p0) + g18.F1), -imag(Gcomplex64)
	} else if Sub(g18.F1, 9223372036854775807, g19) != Gstring {
		p0 = Clip(Sub((*g15), 255830767490, g16) + (Sub(p0, g19, Gint) + Clip(Gstring + "") + "Z"))
	} else {
		v35 = -[4]float32{v35 / v35, min(Gfloat32, v35), v35, v35 + Gfloat32}[Gint16&3]
		p0 = p0
	}
	return any(-Gfloat64).(float64)
}

func (r *S3) M5(p0 uint, p1 bool) uint8 {
	if Guint8 < Guint8 != (Gcomplex64 != Gcomplex64) {
		g16 = min(g19 - Gint - (-Gint - (g16 - 9223372036854775807 ^ Gint - g19 * g19)) ^ g19, [4]int{g19 - g19, g20.F3 / 1, (int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)) - (0 - g16)) & (g16 * Gint), Gint << Guint32}[0], g16)
		Gbool = g15 == nil
		Gfloat32 = max(Pure2(78, []S3{1: S3{F9: 49, F10: `raw \n`}, 3: S3{F9: 1, F10: "\x00\xff"}, S3{F9: 49, F10: "hello"}}, S4{}, Clip(" " + (*r).F10 + "go" + ""), []S0{}), 0x1.24f938p-7 * Gfloat32 * (Gfloat32 - Gfloat32))
	}
	return Guint8
}

func (r S4) M0(p0 bool, p1 uintptr) bool {
	p1 = ^-Guintptr * (p1 / 65 / (p1 >> (g16&63) | 1))
	return true
}

func Pure9(p0 A0, p1 S2) int {
	p1 = S2{F8: map[uint8]N1{}}
	v37 := [][]N0{[]N0{-64, any(N0(0)).(N0), 36, 3: N0(54) << Guint}, make([]N0, 0), make([]N0, 4), nil, nil}
	_ = v37
	for k38, v39 := range p0 {
		_, _ = k38, v39
		p1.F8 = map[uint8]N1{}
		k38 = int(k38)
	}
	for k40, v41 := range Backward(v37) {
		_, _ = k40, v41
		k40 %= -(Gint & 342404027209) | 1
		if v37 == nil {
			k40 *= int(Guint64) / (struct{ a int; b int }{0, k40}.b | 1)
		} else if Guint8 == Guint8 | 0 {
		} else {
		}
	}
	p0 = Cl(p0)
	return g16
}

//go:noinline
func Pure10(p0 func() uint16, p1 N2, p2 float32, p3 [6]bool, p4 S4, p5 Box[int], p6 any, p7 map[uint16]int, p8 int) int {
	switch (Sub(struct{ a int; b string }{7, Gstring}.b, p8 / (p8 | 1), len(p7))) {
	default:
		p7 = make(map[uint16]int)
		p2 = (Gfloat32 - p2 + (0x1.f7b525p-13 - p2)) / (Gfloat32 * p2 * [4]float32{p2, Gfloat32, p2, p2}[2])
	}
	v42 := make([]A1, 5)
	_ = v42
	p8 = (g16 & p8 + int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18))) << (Gint32&31)
	p4.S3 = S3{S2: S2{}, F9: N1(Guint16) << 1}
	p7 = map[uint16]int{}
	for k43, v44 := range p3 {
		_, _ = k43, v44
		p8 = p5.Get() * int(Gint16 - Gint16)
		var v45 N0 = 127 + (N0(Guint32) - -128 | N0(Gint32))
		_ = v45
	}
	return Gint & g19 % (Gint | 1)
}

func Pure11(p0 complex64, p1 Box[int], p2 []S0) complex64 {
	p2 = Cl(p2)
	var v46 map[int]map[int8]N2 = map[int]map[int8]N2{}
	_ = v46
	p2 = append(Cl(p2), S0{F1: Gstring, F2: Gint64})
	p2 = nil
	v46 = v46
	p0 = -(complex(Gfloat32, Gfloat32) + (p0 - p0))
	v46 = v46
	return p0 * p0 / complex(Gfloat32, Gfloat32)
}

func Idiom0(a, b uint64) uint64 {
	x0 := a*2 + b - uint64(94)
	x1 := a*3 + b - uint64(19)
	x2 := a*4 + b - uint64(52)
	x3 := a*5 + b - uint64(70)
	x4 := a*6 + b - uint64(7)
	x5 := a*7 + b - uint64(90)
	x6 := a*8 + b - uint64(51)
	x7 := a*9 + b - uint64(45)
	x8 := a*10 + b - uint64(90)
	x9 := a*11 + b - uint64(6)
	x10 := a*12 + b - uint64(75)
	x11 := a*13 + b - uint64(37)
	x12 := a*14 + b - uint64(5)
	x13 := a*15 + b - uint64(72)
	x14 := a*16 + b - uint64(77)
	x15 := a*17 + b - uint64(61)
	x16 := a*18 + b - uint64(43)
	for i := 0; i < 9; i++ {
		x0 = x11 * x13
		x1 = x15 + x1 + a
		x2 = x15 - x14 + a
		x3 = x13 - x11
		x4 = x0 + x11
		x5 = x10 * x11
		x6 = x12 - x4
		x7 = x7 * x16
		x8 = x6 * x12
		x9 = x8 - x8
		x10 = x1 - x7 + a
		x11 = x7 * x8 + a
		x12 = x16 - x9 + a
		x13 = x8 * x15
		x14 = x8 + x3
		x15 = x4 + x14
		x16 = x16 * x8
	}
	h := uint64(0)
	h = Mix(h, uint64(x0))
	h = Mix(h, uint64(x1))
	h = Mix(h, uint64(x2))
	h = Mix(h, uint64(x3))
	h = Mix(h, uint64(x4))
	h = Mix(h, uint64(x5))
	h = Mix(h, uint64(x6))
	h = Mix(h, uint64(x7))
	h = Mix(h, uint64(x8))
	h = Mix(h, uint64(x9))
	h = Mix(h, uint64(x10))
	h = Mix(h, uint64(x11))
	h = Mix(h, uint64(x12))
	h = Mix(h, uint64(x13))
	h = Mix(h, uint64(x14))
	h = Mix(h, uint64(x15))
	h = Mix(h, uint64(x16))
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
		f := ([4]float64{Gfloat64 / Gfloat64, Gfloat64 - Gfloat64, 1e-300 * Gfloat64, Gfloat64}[Gint64&3])
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
		nd := &node2{value: len(Gstring) * int(uintptr(Clamp(float64(Gfloat64), 0, 1.8e19))), prev: tail}
		*tail = nd
		tail = &nd.next
	}
	for p := &head; *p != nil; {
		if (*p).value%2 == 0 {
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
	table [40]int
	inner struct {
		flags [5]uint8
		next  any
	}
}

func change3(b big3, i int) big3 {
	b.table[uint(i)%40] += i
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
	b.table[3] = Gint >> Guintptr | (g19 % -65 - (int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)) ^ max(g16, x) * (g16 * 19)))
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
	for i, r := range Clip(s) + "héllo wörld 世界\xff\xc3(" + (Sub(Clip(Gstring + ("tab\tend" + Pure0(map[float32]int32{}, A1{}, Guintptr, [5]N2{"0123456789abcdef", 1: "\xe4\xb8", "\x00\xff", "\U0001F600!", ""}))), Gint >> Guint, int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)))) {
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

func F5(p0 any) (r0 []N0) {
	{
		var v47 func(bool, complex128) string = func(a48 bool, a49 complex128) string {
			p0 = [4]complex64{Gcomplex64, Gcomplex64, 2: complex64(1e-40 + 0x1.b7144ap-15i), complex64(191.627 + 0x1.dec3a4p-13i)}
			g20 = S1{F3: 0, F4: "\xe4\xb8", F5: g19}
			if i50 := len(Gstring); i50 > 0 {
				v51 := Gstring[i50-1]
				_ = v51
				g20.F7 = map[string]N1{"a longer string of thirty-two ch.": (N1(Gint) | 0) / (g20.F7[Sub(Gstring, g19, g19)] / 4 | 1)}
			}
			return Gstring
		}
		_ = v47
		v52, v53 := p0.(S0)
		_, _ = v52, v53
	}
	Gcomplex128 = complex(min(min(Gfloat64, Gfloat64), 1e-300), Gfloat64 * Gfloat64 * (0.1 + Gfloat64))
	p0 = (N0(Guint16) + N0(Guint32)*3 + 63)
	v54 := g21
	_ = v54
	var v55 float32 = any(float32(Gint16 * Gint16)).(float32)
	_ = v55
	Gbool = g20.M3(uint(Clamp(float64(Gfloat64), 0, 1.8e19)), len(r0), (0 + Guintptr) &^ any(Guintptr).(uintptr))
	(*g15) += " "
	(*g15) = Clip((*g15))
	g19 ^= int(g19 ^ (Pure10(func() uint16 {
		g18.F1 = "\x00\xff"
		return min(g21, (Guint16 / 4096))
	}, "Z", v55, [6]bool{Gbool, true, Gbool, Gbool, 5: false}, S4{}, Box[int]{Value: 87, Count: g19}, p0, map[uint16]int{}, g19) | Pure10(func() uint16 {
		g19 = g19
		return (v54 + Guint16) & v54
	}, "a", 0, [6]bool{false, Gbool, Gbool, Gbool, Gbool, true}, S4{}, Box[int]{Value: g19, Count: g16}, [6]int{g19, g16, 9223372036854775807, 62, 406932220793, g16}, map[uint16]int{}, g16)))
	var v56 func() string = func() string {
		Guintptr = uintptr(uint64(Guint64)) * (Guintptr / (Guintptr | 1) & Guintptr)
		g16 = -Gint - int(Gint32 - (Gint32 | (14 ^ Gint32) * (Gint32 & (Gint32 << (Gint32&7) & (int32(Gint32) * (Gint32 & Gint32 + int32(v54)) * int32(Gint32) - Gint32 % 6)))) + Gint32 ^ [4]int32{Gint32, Gint32, Gint32, Gint32}[Guint8&3] - Gint32 * Gint32)
		return Gstring
	}
	_ = v56
	g18 = g18
	return []N0{}
}

//go:noinline
func F6(p0 N1, p1 bool, p2 int64, p3 uint) (int, float32, float64) {
	i57 := 0
	for {
		if i57++; i57 > 4 {
			break
		}
		g18.F1, Gstring = Gstring, g18.F1
		v58 := p0.M2
		_ = v58
		p0++
		(*g15) += Pure0(map[float32]int32{}, nil, Guintptr, [5]N2{"a longer string of thirty-two ch.", "\xe4\xb8", 3: "a longer string of thirty-two ch.", "héllo, 世界"})
		(*g15) = Clip((*g15))
	}
	Gcomplex128 = complex128(Gcomplex64) - -Gcomplex128 / (2 + 1i)
	p1 = p1
	{
		var v59 S0 = g18
		_ = v59
		for i60, i61 := 0, 4; i60 < i61; i60, i61 = i60+1, i61-1 {
			g21 = uint16(Guint64 + Guint64) + (g21 % 8192) >> (Guint64 * Guint64)
		}
		g17++
	}
	println("P1", g19)
	g16 = g19 * (Gint / (g16 | 1) ^ ^g19)
	return int(g21) << 27, float32(((Guint64 ^ Guint64) & (Guint64 | Guint64) &^ Guint64)), 977.532 - Gfloat64 + (1 - Gfloat64)
}

func F7(p0 N0, p1 S0, p2 []S1) (float64, uintptr, uint8) {
	Gint32 = (Gint32 + Gint32) >> (Guint & Guint) << (struct{ a int; b int8 }{7, -128}.b&15)
	func() {
		defer Report("R2")
		{
			Gint64, Gint64 = Gint64, Gint64
			var v62 N2 = " "
			_ = v62
			Guint64 = Idiom4(Clip(Gstring + g20.S0.F1))
			v63 := F5(uint(g18.F2))
			_ = v63
		}
		{
			for i64, i65 := 0, 2; i64 < i65; i64, i65 = i64+1, i65-1 {
				g17 = g17
				Guint32 = Gen1[uint32](Guint32, Clip(Gstring + Pure0(map[float32]int32{}, A1{}, 91, [5]N2{"\U0001F600!"})), -Guint32 * (Guint32 + Guint32), g16 * g19 * (i65 + 9223372036854775807))
				var v66 func(uint, bool) string = func(a67 uint, a68 bool) string {
					p1 = S0{F1: Sub(Gstring, 127, g16), F2: -193}
					var v69 map[bool]string = map[bool]string{}
					_ = v69
					g20 = S1{p1, g16 % (i64 | 1), Clip(N2(Gstring) + `raw \n` + "a"), g19 - i65, new(N2), map[string]N1{}}
					return Sub(Pure0(map[float32]int32{}, nil, Guintptr, [5]N2{`raw \n`, "hello", "zz", "0123456789abcdef", ""}), i65, (Gint * Gint - Gint))
				}
				_ = v66
			}
			var v70 map[bool]string = map[bool]string{false: Sub(Sub(Gstring, -1, g16), g16, func() int { if 1 != Gfloat64 { return -9223372036854775808 }; return g19 }())}
			_ = v70
		}
	}()
	return float64(Gfloat32) * imag(Gcomplex128), Guintptr * 9 &^ uintptr(Gint64), uint8(Clamp(float64(Gfloat32), 0, 255))
}

func F8(p0 int32, p1 ...float64) () {
	defer func() {
		if r := recover(); r != nil {
			Show("R3", r)
		}
	}()
	g18.F1 = "go"
	var v71 N0 = 0
	_ = v71
	g18.F2 = Gint64 &^ -226 << 41 / -9223372036854775808
	v72 := Idiom0(Guint64 * Guint64 - Pure1(Gfloat32, nil, [4]int{Gint, g19, g19, g19}, Gint32, -128), Guint64)
	_ = v72
	for i73 := 0; i73+2 < len(p1); i73 += 3 {
		v74 := p1[i73+2]
		_ = v74
		v74 += v74
		p1[i73+2] = v74 / 3.5 + max(1e100, v74)
	}
	var v75 *N1
	if Gint64 < Gint64 {
		v75 = Ptr(N1(31))
	}
	v76 := *v75
	_ = v76
	g15 = Ptr(Sub(Gstring, int(g19), 619786859355))
	return
}

func F9(p0 string, p1 ...uintptr) (r0 string, r1 N2) {
	defer func() {
		if r := recover(); r != nil {
			Show("R4", r)
			r0 = Clip(func() string { if Gcomplex128 != Gcomplex128 { return p0 }; return "héllo, 世界" }() + (Clip(r0 + (r0 + p0)) + Sub(r0, g19, g19) + Sub(r0, g16, g16)))
		}
	}()
	var v77 [8]uintptr
	_ = v77
	p0 = r0
	var v78 uint16
	_ = v78
	var v79 S3 = S3{F9: 0, F10: r1}
	_ = v79
	var v80 int = Pure10(func() uint16 {
		Gfloat32 = Gfloat32 - float32(-Guintptr)
		return uint16(Guint64)
	}, r1, Gfloat32 - 0x1.3fc233p-18 - (Gfloat32 - Gfloat32), [6]bool{Gbool, false, false, Gbool, Gbool}, S4{}, Box[int]{Value: g16, Count: 9223372036854775807}, int(20), map[uint16]int{}, 1 * int(g19))
	_ = v80
	v81 := r1.M2
	_ = v81
	g21 = uint16(Clamp(float64(Gfloat32 * Gfloat32 / (Gfloat32 - Gfloat32)), 0, 65535))
	v82 := p0[:g17]
	_ = v82
	if v83 := Gfloat32; v83 == (Pure2(0, []S3{}, S4{}, r1, []S0{S0{F1: r0, F2: Gint64}, S0{F1: r0, F2: Gint64}})) {
		Guint8 = g20.M5(Guint, v81 == nil != (9 >= Guint8))
	} else if any(bool(Guint64 < Guint64)).(bool) {
		println("P5", g21)
	} else {
		g19 = v81()
	}
	return p0, Clip(Sub(r1, -226, g19) + (Clip(r1 + "\U0001F600!") + N2(rune(Guint8))) + "a")
}

//go:noinline
func F10(p0 map[string]S2, p1 uint, p2 S3) (r0 int, r1 uint) {
	g20.F6 = Clip(N2(Gstring) + "a")
	Guint64 *= Guint64
	Gstring = Clip(Clip(Clip(Gstring + "tab\tend" + Gstring + "zz") + Gstring) + (func() string { if Gbool { return Sub(Gstring, -9223372036854775808, 91) }; return Sub(Gstring, g19, -9223372036854775808) }() + [4]string{string(rune(Guint8)), Sub(Gstring, 54, 1), "αβγ", Clip(Gstring + Gstring + Gstring)}[Gint16&3] + "go"))
	Gcomplex128 = complex128(any(complex64(16777217 + 1i)).(complex64)) + -complex128(Gcomplex64)
	Gint8 <<= Gen0[uint8](Guint8, 31, Guint8, r0)
	g17 = Gint8 ^ g17 + g17
	return 28, (r1<<18 | r1>>46) % (max(p1, r1, 88) | 1)
}

func main() {
	v84 := Idiom0(Guint64 >> 11, Guint64)
	_ = v84
	println("P6", v84)
	v85 := Idiom1(Pure10(func() uint16 {
		g17 = ((g17 >> (g16&31)) >> 0 & 115)
		return 0
	}, g20.F4, Gfloat32, [6]bool{}, S4{}, Box[int]{Value: g19, Count: -9223372036854775808}, g16, map[uint16]int{}, 0))
	_ = v85
	println("P7", v85)
	v86 := Idiom2(len(g18.F1))
	_ = v86
	println("P8", v86)
	v87 := Idiom3(v86)
	_ = v87
	println("P9", v87)
	v88 := Idiom4(Gstring)
	_ = v88
	println("P10", v88)
	for k89 := range uint16(3) {
		_ = k89
		Gcomplex128 = Gcomplex128
		v86 = g18.M1()
		v85--
	}
	var v91 func(float64) int = func(a92 float64) int {
		g20 = g20
		(*g15) = string(rune(^uint16(Gint32)))
		return v86 % (Gint | 1) - (v87 ^ 0 + v86 * v86) ^ g16
	}
	_ = v91
	var v93 N2
	_ = v93
	v94 := g20.M5
	_ = v94
	if v95 := min(v85 - 1, v86, v87); v95 == any(Gint).(int) {
		v95 = int(int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)))
	} else {
		v96, v97 := F9(func() string { if Guint64 >= v84 { return string(rune(g20.S0.F2)) }; return Gstring }(), []uintptr{1: Guintptr, Guintptr}...)
		_ = v96
		_ = v97
		var v98 Box[int] = Box[int]{Count: -g19}
		_ = v98
	}
	println("P11", v85)
	v99, v100 := F10(map[string]S2{"\xe4\xb8": S2{}}, Guint * Guint + Guint >> (Gint32&31), S3{S2{}, 0, v93})
	_ = v99
	_ = v100
	func() {
		defer Report("R12")
		defer println("D13", D0(1, 1, int32(0)))
		v93 = N2(rune(uint32(4294967295) >> Guint32 & (Guint32 / (Guint32 | 1))))
		Guint32, (*g15) = Guint32 * (Gen1[uint32](Guint32, "\xe4\xb8", Guint32, v99) * (Guint32 ^ (Guint32 - Guint32))) | Guint32 << Guint8, string(rune(Gint64 % 21))
	}()
	for i101 := 0; i101 < 3; i101++ {
		Gcomplex128 = -complex(Gfloat64, Gfloat64) + -(Gcomplex128 + Gcomplex128)
		Gbool = true
	}
	println("P14", v87)
	v100 = ((v100 &^ v100 | ^v100 & (Guint / (Guint | 1) & ((v100 | 60337181011) & (v100 + 0 + uint(len(v93)) ^ (0 + Guint))))) * (18446744073709551615 * Guint) ^ any(v100).(uint) + (Guint + 0)) / 889813669433 >> (min(Guint8, Guint8) & (Guint8 - (Guint8 + (Guint8 * Guint8 + (Guint8 * Guint8 | Guint8 & (uint8(28) >> (v99&15))) - Guint8 - (Guint8 ^ Guint8))) & uint8(Gint8)))
	for i102 := 0; i102 < 7; i102++ {
		Guintptr /= Guintptr | 1
	}
	Gint8 /= 0 & g17 - g17 | 1
	Guint32 &^= Guint32 - 0 + Guint32 * Guint32
	g17--
	println("P15", D1(7, 3, v94))
	switch v100 << uintptr(Clamp(float64(Gfloat32), 0, 1.8e19)) {
	case v100, 1:
		for i103 := int8(6); i103 > 0; i103-- {
			g17 &= (Gint8 >> 2 & 1)
			v87, Guint64 = v99 / (v87 | 1) % 68719476735, v84 << v88 >> (int16(Clamp(float64(Gfloat64), -32768, 32767))&15)
			g20.F5 = Pure9(A0{}, S2{})
			switch Guint32 % (Guint32 | 1) << (Guint8 | Guint8) {
			case 0:
				v86 = Gen0[int](g18.M1(), Pure1(Gfloat32 + Gfloat32, []S0{}, [4]int{g19, v99, g19, 3: v87}, Gint32 % (Gint32 | 1), N0(Gint32)), v99, g19 & 13 + (g20.F5 - v86))
				Guint32, Guint32 = Guint32, Guint32
			default:
				v93 = Clip(Clip(Sub(v93, -132, v87) + N2(Gstring) + Sub(v93, v99, 57) + Clip(v93 + (v93 + v93 + "a longer string of thirty-two ch."))) + v93)
				g16 = v85 >> (int16(Gint64)&7)
			}
		}
		v93 += Sub(v93, v87, -1)
		v93 = Clip(v93)
	default:
		Gcomplex128 = -complex128(-Gcomplex64)
	case 0:
		if i104 := len(Gstring); i104 > 0 {
			v105 := Gstring[i104-1]
			_ = v105
			switch Gen0[int](v85 * i104, v88 | 82793248379, min(95, i104), i104) {
			case 285361856083:
				Guint64 = Pure1(Gfloat32, make([]S0, 0, 2), [4]int{[4]int{v85, v99, v99, v99}[1], i104, 3: Pure9(nil, S2{})}, Gint32 + (Gint32 >> 24 - Gint32 * (Gint32 * (Gint32 &^ Gint32))), func() N0 { if Gbool { return 78 }; return 127 }())
				var v106 uintptr
				_ = v106
			case 35:
				println("P16", len(g18.F1), g18.F1)
			case -9223372036854775808, Gint:
				v107, v108 := F10(map[string]S2{}, 18446744073709551615, S3{S2: S2{}, F10: "go"})
				_ = v107
				_ = v108
				fallthrough
			case 92, 2:
				v109 := [][4]N1{[4]N1{g20.F7[Clip(Gstring + Gstring)], 76}}
				_ = v109
			}
		}
	}
	Guint64, Guint64 = Guint64, Guint64
	println("P17", v86)
	v87 = Idiom1(g20.M2())
	v110 := F5(0 * g20.F7[Sub(Gstring, v85, v99)])
	_ = v110
	v111, v112, v113 := F6(N1(Guint32) / (N1(Gint64) | 1) - (6 - N1(Guint) + (81 - N1(Guint8) + N1(g21) | N1(0) >> v100 - N1(Gint32) ^ N1(Guint16) ^ N1(Guint8))), Gfloat64 >= float64(g17), Gint64, (uint(Gint64) * (v100 * Guint) + (Guint<<(Guint8&63) | Guint>>((64-Guint8)&63)) | Guint >> v88) * v100 - v100 & 0)
	_ = v111
	_ = v112
	_ = v113
	F8(max(8388609, Gint32, 2147483647) * (Gint32 / 75) * int32(Clamp(float64(v112), -2147483648, 2147483647)))
	v114, v115 := F9(Gstring, []uintptr{}...)
	_ = v114
	_ = v115
	F10(make(map[string]S2), max(v100 - v100, v100 & v100), S3{F9: 0, F10: v115})
	println("P18", len(v115), v115)
	println("P19", len(v114), v114)
	println("P20", D2(7, 3, v113))
	println("P21", v112)
	println("P22", v111)
	println("P23", D3(7, 3, v110))
	println("P24", v100)
	println("P25", v99)
	println("P26", D1(7, 3, v94))
	println("P27", len(v93), v93)
	println("P28", D4(7, 3, v91))
	println("P29", v88)
	println("P30", v87)
	println("P31", v86)
	println("P32", v85)
	println("P33", v84)
	println("P34", g21)
	println("P35", D5(7, 3, g20))
	println("P36", g19)
	println("P37", D6(7, 3, g18))
	println("P38", g17)
	println("P39", g16)
	println("P40", D7(7, 3, g15))
	println("P41", Gbool)
	println("P42", len(Gstring), Gstring)
	println("P43", Gcomplex128)
	println("P44", D8(7, 3, Gcomplex64))
	println("P45", D2(7, 3, Gfloat64))
	println("P46", Gfloat32)
	println("P47", Guintptr)
	println("P48", Guint64)
	println("P49", Guint32)
	println("P50", Guint16)
	println("P51", Guint8)
	println("P52", Guint)
	println("P53", Gint64)
	println("P54", Gint32)
	println("P55", Gint16)
	println("P56", Gint8)
	println("P57", Gint)
}

func D8(h uint64, d int, v complex64) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D7(h uint64, d int, v *string) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D9(h, d-1, *v)
}

func D9(h uint64, d int, v string) uint64 {
	return MixString(h, string(v))
}

func D6(h uint64, d int, v S0) uint64 {
	h = D9(h, d, v.F1)
	h = D10(h, d, v.F2)
	return h
}

func D10(h uint64, d int, v int64) uint64 {
	return Mix(h, uint64(v))
}

func D5(h uint64, d int, v S1) uint64 {
	h = D6(h, d, v.S0)
	h = D11(h, d, v.F3)
	h = D12(h, d, v.F4)
	h = D11(h, d, v.F5)
	h = D13(h, d, v.F6)
	h = D14(h, d, v.F7)
	return h
}

func D14(h uint64, d int, v map[string]N1) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D15(D9(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D15(h uint64, d int, v N1) uint64 {
	return Mix(h, uint64(v))
}

func D13(h uint64, d int, v I0) uint64 {
	switch x := v.(type) {
	case nil:
		return Mix(h, 6)
	case *N1:
		return D16(Mix(h, 20), d, x)
	case N2:
		return D12(Mix(h, 21), d, x)
	case *N2:
		return D17(Mix(h, 22), d, x)
	case S1:
		return D5(Mix(h, 23), d, x)
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
	return D5(h, d-1, *v)
}

func D17(h uint64, d int, v *N2) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D12(h, d-1, *v)
}

func D16(h uint64, d int, v *N1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D15(h, d-1, *v)
}

func D12(h uint64, d int, v N2) uint64 {
	return MixString(h, string(v))
}

func D11(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

func D4(h uint64, d int, v func(float64) int) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D3(h uint64, d int, v []N0) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D19(h, d, v[i])
	}
	return h
}

func D19(h uint64, d int, v N0) uint64 {
	return Mix(h, uint64(v))
}

func D2(h uint64, d int, v float64) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D1(h uint64, d int, v func(uint, bool) uint8) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D0(h uint64, d int, v int32) uint64 {
	return Mix(h, uint64(v))
}

