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
	M1(int, int32, complex128) string
}

type I1 interface {
	M3() uint64
}

type N0 int64

type N1 uint8

type N2 string

type S0 struct {
	F1 I1
	F2 N0
	F3 I1
}

type S1 struct {
	F4 bool
}

type S2 struct {
	S1
	F5 *N1
	F6 [7]complex64
	F7 N2
	F8 float32
	F9 string
	F10 map[uint16]S1
}

type A0 []func() bool

type A1 []S2

var g18 uintptr = uintptr((Guint - Gen2[uint](Guint, Guint32)) & Guint & Guint ^ -Guint + 18446744073709551615)
var g17 [1]uint32 = [1]uint32{Gen2[uint32](Guint32 / (Guint32 | 1), Guint32 % 10)}
var g16 string = Gstring
var g14 uint16 = [4]uint16{Guint16 | Guint16, Guint16, Guint16 + Guint16, min(45, Guint16)}[Guint64&3]
var g13 N0 = -1 * (N0(Gint32) / (N0(Guint8) | 1) ^ 1)
var g15 N1 = 16

func Pure0(p0 int64) uint8 {
	p0 = int64(Guintptr << Guint32) & p0
	var v1 string = Clip(Clip(Gstring + Gstring) + (Gstring + Gstring) + Gstring)
	_ = v1
	v1 += Clip(v1 + "a")
	v1 = Clip(v1)
	if Gint ^ Gint < Gint &^ Gint {
		p0 = func() int64 { if Gbool { return Gint64 }; return -p0 }()
		v1 = "αβγ"
	} else {
		v1 = Sub(Sub(string(rune(p0)), Gint + Gint, Gint + -9223372036854775808), Gint, 55)
		p0 = int64(len(Gstring))
	}
	return Guint8 / 255 >> (Guint + Guint)
}

func Pure1(p0 A0, p1 []complex64) uint8 {
	for i2 := 0; i2 < 7; i2++ {
		p0 = Cl(p0)
		switch Clip(Clip(Gstring + Gstring + Gstring + "0123456789abcdef") + Gstring + Clip(Gstring + Gstring)) {
		case Gstring:
			p1 = []complex64{0: struct{ a int; b complex64 }{4, Gcomplex64}.b, complex64(16.338 + 338.322i)}
		case "\x00\xff", "go":
			p1 = []complex64{[4]complex64{Gcomplex64, Gcomplex64, complex64(443.614 + 72.447i), Gcomplex64}[1] - Gcomplex64, Gcomplex64 * Gcomplex64 * (Gcomplex64 + complex64(1 + 125.149i)), complex64(687.181 + 610.84i), Gcomplex64}
		case "a longer string of thirty-two ch.":
			p1 = []complex64{complex64(-Gcomplex128), 2: complex64(Gcomplex128) + Gcomplex64, complex64(Gcomplex128)}
		default:
			var v3 A0 = Cl(p0)
			_ = v3
		case "αβγ":
		case "zz", `raw \n`:
			p1 = []complex64{complex64(Gcomplex128) * complex64(Gcomplex128), complex64(complex128(Gcomplex64)), 3: Gcomplex64 * complex64(0 + 16777217i) - -Gcomplex64, complex64(complex(Gfloat64, Gfloat64))}
			var v4 uint
			_ = v4
		case "a":
		case "tab\tend":
			p1 = Cl(p1)
			p1 = Part(p1, [4]int{i2, Gint, i2, -98}[2], 0)
		}
		p1 = Cl(p1)
		p1 = Cl(p1)
	}
	return Pure0(Gint64) + (2 - Guint8)
}

func Pure2(p0 string, p1 uint8, p2 ...float32) bool {
	v5 := []any{p0, S1{F4: false}, Guint64, Clip("go" + (N2(Gstring) + " ") + "\U0001F600!")}
	_ = v5
	p0 = p0
	return Gbool
}

func Gen0[T0 Integer](p0 T0, p1 int, p2 T0, p3 T0) T0 {
	p3 = 100
	p1 = p1 * Gint * int(Clamp(float64(float32(Guint32)), -9.2e18, 9.2e18))
	p1, p1 = p1, p1
	return p3 << Guint8 &^ (p3 * 5)
}

func Gen1[T1 Integer](p0 T1, p1 bool, p2 int16, p3 T1) T1 {
	p3 = p3 << Guint8 / (p3*p3 + 1) * (p3 * (p3 - p3))
	if i6 := Gint; i6 >= 0 && i6 < len(Gstring) {
		v7 := Gstring[i6]
		_ = v7
		p3 = p3 >> v7
	}
	p3 = 100 | p0 + 127 & p0 | p3 << Guint8 & T1(Guint8)
	return p3 / (p3*p3 + 1)
}

func Gen2[T2 Integer](p0 T2, p1 uint32) T2 {
	var v8 T2 = (p0 + p0) << Guint8 + p0
	_ = v8
	p1 = (0 ^ Guint32 >> 31) >> [4]uint16{Guint16, Guint16, Guint16, Guint16}[0]
	v9 := (int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)) & -int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)))
	_ = v9
	switch Guintptr * Guintptr + Guintptr << Guintptr {
	case Guintptr:
		for i10 := 0; i10 < 4; i10++ {
			v9, v9 = v9, v9
			v9 = max(len(Gstring), 383382150143)
			v11 := []T2{p0 / (v8*v8 + 1) - v8 * p0, p0 + v8 + p0 >> Guint8, p0 | (127 + v8), p0 << Guint8 * (v8 & p0), 1}
			_ = v11
		}
	case 69:
		var v9 T2
		_ = v9
		v9 += 100 | v8 + p0
	}
	v12 := any(v9 * v9 * int(Guint16)).(int)
	_ = v12
	v12 %= v9 | 1
	v8 = p0 - 7 - (v8 - p0 - (2 | v8))
	return p0 - (2 + v8)
}

func (r N0) M4(p0 string) bool {
	r = min(9223372036854775807 | g13 * r, g13)
	p0, p0 = p0, Clip(func() string { if Gbool { return p0 }; return "go" }() + Gstring)
	return -9223372036854775808 != Gint || !Gbool
}

func (r N1) M1(p0 int, p1 int32, p2 complex128) string {
	v19 := Sub(Clip(Sub(g16, p0, p0) + ([4]string{g16, Gstring, g16, "a longer string of thirty-two ch."}[g14%4] + g16 + "\xe4\xb8")), Gint - (max(p0, p0) & (p0 | Gint ^ p0 &^ 91 * (Gint * 88 | (p0 + p0 + p0 / 22))) | (21 * p0 - len(g16)) * (p0 * p0)) * Gint & Gint, -216)
	_ = v19
	return Clip(Clip(v19 + "\xe4\xb8") + (string(rune(Guint64)) + `raw \n` + Clip(g16 + "\x00\xff" + Gstring)))
}

func (r N2) M4(p0 string) bool {
	p0 = p0
	p0 = Sub(p0, Gint - Gint, Gint &^ 47)
	p0 = p0
	return ([7]N0{g13, 2: g13, g13}) == ([7]N0{g13, 35184372088833, g13, g13, 64, g13, g13})
}

func (r *S0) M4(p0 string) bool {
	Gcomplex128 = complex128(Gcomplex64 * complex64(404.429 + 1e-40i))
	g13 = g13
	return Pure2(p0, Gen0[uint8](8, Gint, Guint8, Guint8), Gfloat32 / Gfloat32, Gfloat32)
}

func (r *S0) M1(p0 int, p1 int32, p2 complex128) string {
	Gbool = !(!Gbool)
	return Clip(Gstring + g16)
}

func (r *S0) M3() uint64 {
	r.F3 = r
	Gfloat64 *= real(complex(Gfloat64, Gfloat64))
	g18 = (g18 + g18) * (g18 / (g18 | 1)) >> ((Gint16 - Gint16/7*7)&31)
	return Gen0[uint64](840393521173 * Guint64, ^Gint, Guint64, uint64(Gint32))
}

func (r S1) M1(p0 int, p1 int32, p2 complex128) string {
	if i20 := p0 &^ (0 + Gint); uint(i20) < uint(len(Gstring)) {
		v21 := Gstring[i20]
		_ = v21
		var v22 uint8
		_ = v22
	}
	v23 := []*Box[float64]{&Box[float64]{Value: 1e-300, List: []float64{0x1.54b5b2p-15}}}
	_ = v23
	p1 = ((Gint32 % 62) * (Gint32 % 62) - (Gint32 % 62)) >> (Gint16 << Guint32&127)
	return Clip(g16 + (Gstring + Sub(g16, p0, 67)) + Sub(Gstring, 281474976710656, p0))
}

func (r S1) M2(p0 bool, p1 bool, p2 int) complex128 {
	p2 = -(9 - p2 * p2)
	p2 |= Gint >> (Gint32&7) + int(1) << g14
	p0 = p0
	return Gcomplex128 + func() complex128 { if (Pure2("a", 97, []float32{}...)) { return complex128(1e-300 + 739.309i) }; return complex128(0 + 0x1.6a7eaap-9i) }()
}

func (r *S1) M4(p0 string) bool {
	g17[0] = ((Guint32 - 0) & -(Guint32 - 0))
	Gcomplex64 = -Gcomplex64
	return !(Gbool == Gbool)
}

func (r S2) M0(p0 uint32, p1 int16, p2 int32) int {
	p0 = g17[0]
	if v24 := Gstring; v24 == Sub(Gstring, Gint, Gint) {
		v24, r.F9 = r.F9, v24
		p0 = max(uint32(Gint64), p0 / 64, 0) * (p0 / (func() uint32 { if (func() bool { if Gbool { return Gbool }; return true }()) { return p0 }; return Guint32 }() | 1))
	} else if imag(Gcomplex64) < 731.990 * Gfloat32 {
		p1 = int16(Gen1[int16](p1, p1 == 31, Gint16, Gint16 / -1))
		var v25 map[float32][7]int = map[float32][7]int{}
		_ = v25
	} else {
		if Gbool {
			return int((Guint64 / 281474976710656))
		}
		v26 := []S0{S0{F2: g13}, S0{F2: g13}, S0{F2: g13}, S0{F2: -9223372036854775808}, S0{F2: g13, F3: new(S0)}}
		_ = v26
	}
	return func() int { if Gint == Gint { return int(Gint16) }; return (Gint * Gint - Gint) }()
}

func Pure12(p0 [8]string, p1 uint32, p2 [][]float32, p3 N0, p4 S0, p5 int16, p6 A1, p7 map[uint32][]string, p8 N0, p9 []uintptr, p10 Box[float64], p11 string, p12 int) uint32 {
	p10 = Box[float64]{Value: 922.917, Count: Gint}
	p2 = [][]float32{}
	p8, p4.F3 = struct{ a int; b N0 }{7, p8}.b, &S0{F2: p8}
	if p9 == nil {
		p0[1] += struct{ a int; b string }{6, g16}.b
		p0[1] = Clip(p0[1])
		p8 &= (p8 + p3) >> uintptr(uint32(Guintptr))
		p9 = Part(p9, p12 * 0, p12 << Guintptr)
	}
	p0[p12&7] = Sub(Clip(Sub(p11, p12, p12) + (p0[Guint8&7] + Clip(p11 + p11 + g16)) + Sub(g16, p12, p12)), -168 + p12, -Gint)
	p8++
	if p7 == nil {
		p5 = p5 * (Gint16 / 88 + int16(Clamp(float64(Gfloat32), -32768, 32767)))
		for i27 := 0; i27 < 4; i27++ {
			p12 &^= (i27 - i27) / 9223372036854775807
			if p9 != nil {
				break
			}
		}
		for i28, i29 := 0, 8; i28 < i29; i28, i29 = i28+1, i29-1 {
			p6 = A1{S2{F5: new(N1), F7: "\x00\xff", F8: 147.427}}
		}
	} else if p6 == nil {
		if Gstring + p11 != Sub(p11, p12, Gint) {
			p6 = append(Cl(p6), S2{F5: new(N1), F7: "héllo, 世界", F8: 0, F9: "\x00\xff", F10: map[uint16]S1{}})
		} else if "tab\tend" > Clip(g16 + (Gstring + p11)) {
			p3 = N0(len(p7))
		}
		var v30 N2
		_ = v30
	}
	return uint32((Guintptr + 64) * (g18 >> 8 - max(g18, g18)) & Guintptr & (g18 ^ g18 % (g18 | 1) - any(g18).(uintptr)) * (Guintptr * 42))
}

func Pure13(p0 []S2, p1 N1) string {
	p1 = N1([4]uint16{0, Guint16, g14, 17}[Gint64&3]) % (min(N1(17) << Guint64, g15) | 1)
	p1--
	if v31 := any(float32(1e20)).(float32) - real(Gcomplex64); v31 == float32(Guint8) {
		if ([4]bool{v31 <= 438.888, 140737488355327 == Guint64, Guint32 <= Guint32, Gfloat32 != 0}[Gint32&3]) {
			var v32 N0 = g13
			_ = v32
			var v33 S0 = S0{F2: g13}
			_ = v33
		} else {
			v31 *= v31
		}
		v31 = v31 + v31 - v31 * -v31
	}
	p1 = (1 - p1 | p1 & (p1 & (N1(Gint8) * (g15 & p1) - N1(255) << g14))) & N1(Gint)
	switch g16 {
	case Gstring, "héllo, 世界":
		for i34 := int(4); i34 > 0; i34-- {
			p1 = -p1 - (N1(Guint8) - (p1 ^ (g15 | p1)))
			p0 = append(Cl(p0), S2{S1{F4: Gbool}, new(N1), [7]complex64{Gcomplex64, complex64(1e-40 + 1e-40i), Gcomplex64, Gcomplex64, complex64(194.389 + 104.976i), Gcomplex64, Gcomplex64}, "zz", Gfloat32, "tab\tend", map[uint16]S1{}})
			p1 = p1
			v35 := Gint64
			_ = v35
		}
	default:
		var v36 string
		_ = v36
	}
	v37 := []map[int32]Box[float64]{map[int32]Box[float64]{}, map[int32]Box[float64]{}, map[int32]Box[float64]{}, map[int32]Box[float64]{-2147483648: Box[float64]{Value: 0, Count: 14}}}
	_ = v37
	p1 |= g15 % 42
	return Sub(g16, int(Guint), int(Guint64))
}

func Pure14(p0 N1, p1 int, p2 S1, p3 ...string) uint32 {
	p2 = S1{g13.M4(Gstring)}
	v38 := []float32{Gfloat32 - Gfloat32}
	_ = v38
	return Guint32 | uint32(Guint)
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
	for i := 0; i < 2; i++ {
		defer func(k int) {
			r = r*3 + k + i
			if k == 1 {
				defer func() { recover() }()
				panic(k)
			}
		}(i + n&3)
		if n&8 != 0 {
			defer func() { r-- }()
		}
	}
	for i := range 4 {
		r += int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18))
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
			h += i
			switch {
			case (bool(([4]string{Gstring, g16, 2: Gstring}) != ([4]string{Gstring, 1: g16, g16}))):
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
	for k := range 300 {
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
	for k := 0; k < 300; k += 7 {
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
	s = s*5 + s / (s | 1) & (s % (s | 1)) >> (Gint64 >> (Gint8&15)&63)
	i++
	if i > 24 {
		goto done
	}
	if ([4]bool{Gfloat32 < 854.233, !Gbool, true, Gbool}[Guint32%4]) {
		s ^= 0x55
		goto again
	}
	for {
		i += 2
		switch {
		case s&1 == 0:
			goto again
		case i > 24*2:
			goto done
		}
		s >>= 1
	}
done:
	return s + uint64(i)
}

func Idiom4(s string) uint64 {
	b := []byte(s + "0123456789")
	h := uint32(766446397)
	for i := range b {
		b[i] ^= 73 & Guint8 & (Guint8 * Guint8) ^ Gen0[uint8](Guint8, -1, 5, 255) << 3
		h = (h<<2 | h>>(32-2)) * 0x01000193
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
	r := deep5(d-1, Guint8 >> (Gint32&15) % (x >> Guint64 | 1) >> Guint32, &here, here[:d%300])
	up[(d+1)%300] ^= r + uint8(len(s))
	return here[d%300] + here[(d+2)%300] + r
}

func Idiom5(x uint8) uint8 {
	var top [300]uint8
	f := func(d int) uint8 { return deep5(d, x, &top, nil) }
	return f(150) + f(60) + top[151%300]
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
	var l list6[float32]
	var m list6[uint32]
	for i := range 9 {
		l = append(l, float32(i)*3)
		m = append(m, uint32(Clamp(float64((int(-57))&63), 0, 63)))
	}
	h := Bits(float64(apply6(l, 3))) ^ Bits(float64(apply6(m, 2)))
	p := pair6[list6[float32], string]{l, "pair"}
	q := p.swapped()
	r := q.swapped()
	h = Mix(MixString(h, q.a), uint64(len(r.a)))
	words := mapped6(m, func(v uint32) string { return Sub("abcdefghijkl", int(v)&7, int(v)&15) })
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

func F7(p0 []S0, p1 S1, p2 uintptr, p3 []S2) (int, string) {
	if p3 != nil || !Gbool {
		{
			func() {
				defer Report("R1")
				Gbool = !(g16 + Gstring == g16 == p1.F4)
				func() {
					defer func() {
						defer Report("inner")
						panic(Failure{1, "in a deferred call"})
					}()
					Gcomplex128 = complex(float64(min(760.777, Gfloat32)), Gfloat64)
					v39 := Gint32 >> Gint16
					_ = v39
				}()
			}()
			func() {
				defer func() {
					Show("R2", recover())
					g17[0] = 1
				}()
				Guint8 = Guint8 << uint8(Clamp(float64(Gfloat32), 0, 255))
				var v40 Box[float64] = Box[float64]{Gfloat64 + Gfloat64, ^Gint, []float64{}}
				_ = v40
				p3[Gint] = S2{F7: " ", F8: Gfloat32, F9: g16}
				v40.List = nil
			}()
		}
	} else {
	}
	if (struct{ a int; b bool }{8, p3 != nil}.b) {
		p0 = Cl(p0)
	} else if p3 != nil {
		g18++
	}
	for i41 := 0; i41 < 2; i41++ {
		func() {
			defer Report("R3")
			g17 = [1]uint32{Guint32 >> (Gint64&31) % (Guint32 << (i41&31) | 1)}
			if true != Gbool {
				panic(Failure{i41 >> (Gint32&31), Clip(g16 + Gstring)})
			}
			v42 := Cl(p0[:len(p0):len(p0)][:Gint64&7:i41%5])
			_ = v42
		}()
		var v43 N0 = -g13 & (g13<<3>>3) * (g13 * struct{ a int; b N0 }{8, g13}.b)
		_ = v43
		Gstring = g15.M1(len(g16), max(Gint32, 91) - Gint32 * Gint32, (Gcomplex128 - Gcomplex128) / (Gcomplex128 + complex128(0 + 1e100i)))
		switch {
		case Gbool:
			p3 = []S2{S2{F7: "\x00\xff", F8: Gfloat32, F9: g16}, S2{S1: S1{F4: Gbool}, F8: Gfloat32, F9: g16}, S2{F7: "αβγ", F8: Gfloat32, F9: Gstring}}
		case bool(p3 == nil):
			for k44, v45 := range g16 {
				_, _ = k44, v45
				v45 = (5 + Gint32 | (v45 | Gint32)) % -220
				p0 = Cl(p0)
			}
			var v46 *float32 = &Gfloat32
			_ = v46
		case bool(uint16(Clamp(float64(Gfloat64), 0, 65535)) <= 0 - g14):
			func() {
				defer func() {
					Show("R4", recover())
					p3 = Part(p3, (i41 * i41 - i41), struct{ a int; b int }{0, i41}.b)
				}()
				g18 = p2
				p0[i41&7] = S0{F2: -1}
				Gfloat64 = real(Gcomplex128 / (2 + 1i) + Gcomplex128 * Gcomplex128)
			}()
		case bool(Gint64 / 9223372036854775807 <= int64(Guint32)):
			g17[0] = uint32(p2)
			for i47 := int64(0); i47 < 28; i47 += 4 {
				if i48 := int(Gint8) + (Gint + i41); uint(i48) < uint(len(p3)) {
					v49 := p3[i48]
					_ = v49
					p3[i48] = S2{S1: p1, F5: new(N1), F6: [7]complex64{complex64(173.752 + 0i), Gcomplex64, Gcomplex64}, F7: "\xe4\xb8", F10: map[uint16]S1{}}
					v43 >>= uint8(Guint32)
				}
			}
		default:
			Guint = uint(0) >> (Gint32&31) << Gen1[uint64](Guint64, false, Gint16, Guint64) | (Guint & Guint - (Guint * 18446744073709551615 ^ Guint & any(uint(429419288254)).(uint) & (Guint + Guint)) & Gen2[uint](0, Guint32) | Guint) * 0
		}
	}
	func() {
		defer func() {
			Show("R5", recover())
			p3 = make([]S2, 4)
		}()
		var v50 func(string, string, uint16) int = func(a51 string, a52 string, a53 uint16) int {
			Guint = Gen2[uint]([4]uint{Guint, uint(Guint) ^ Guint * ((Guint * Guint - (Guint + 706988120958 ^ Guint)) * uint(Clamp(float64(Gfloat32), 0, 1.8e19))), Guint, max(65, Guint)}[1], Guint32 << 22 << 6)
			return 2 + Gint + (Gint + Gint)
		}
		_ = v50
		Guint64++
		var v54 *A1
		if Gint == Gint {
			v54 = &A1{S2{F7: "", F8: Gfloat32, F9: g16}}
		}
		*v54 = nil
		Gfloat64 -= float64(uint16(p2))
	}()
	var v55 func() int8 = func() int8 {
		p1.F4 = int32(Gint8 - Gint8) != int32(Clamp(float64(Gfloat32), -2147483648, 2147483647)) * (Gint32 ^ Gint32)
		return int8(Clamp(float64(Gfloat64 - 0x1.18f229p-10), -128, 127))
	}
	_ = v55
	return int(p2) & (54 &^ Gint), Gstring
}

func F8(p0 [1]N2, p1 N1, p2 N1, p3 S0, p4 ...int16) (complex64, int8, int) {
	g17 = [1]uint32{}
	Guint8 = any(uint8(255)).(uint8) & (uint8(len(g16)) | Gen0[uint8](Guint8, Gint, Guint8, Guint8)) & Pure0(Gint64)
	g15 /= N1(Gint) >> Gen1[uint64](Guint64, true, 0, 0) | 1
	if (Gint / 8589934592) < int(Guint64) {
		Gbool = Pure2(Sub(string(rune(Gint)), int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)), 0 - Gint), (Guint8 - Guint8/7*7), nil...)
		Guint16 = func() uint16 { if Pure2(g16, Guint8, Gfloat32) { return (Guint16 * Guint16 - Guint16) * uint16(Gint64) }; return g14 >> Guint32 - (65535 - g14) }()
		v56, v57 := F7([]S0{}, S1{F4: Gbool}, (18446744073709551615 - g18) / 32, []S2{S2{F7: `raw \n`, F8: Gfloat32, F9: Gstring}, 1: S2{F7: "hello", F8: Gfloat32, F9: g16}, S2{F7: "a", F8: Gfloat32, F9: g16}, 3: S2{F7: " ", F8: Gfloat32, F9: g16}})
		_ = v56
		_ = v57
	} else if p0[0].M4(p1.M1(Gint, Gint32, Gcomplex128)) {
		v58 := Idiom1(9223372036854775807 * int(g18))
		_ = v58
	}
	if v59 := Gint * -1 &^ (Gint * -9223372036854775808); v59 == v59 >> g18 {
		v60 := g15.M1(v59 - Gint, ((Gint32 * Gint32) & ((Gint32 * Gint32) - 1)), Gcomplex128 - Gcomplex128)
		_ = v60
		var v61 S1 = S1{F4: g13.M4("tab\tend")}
		_ = v61
	} else if Pure2(Sub(Gstring, v59, Gint), uint8(Guint16), Gfloat32 - Gfloat32, 0) {
		var v62 []any = nil
		_ = v62
	} else {
		switch v63 := (Gint & (Gint - 1)); v63 > 0 {
		case bool(Gfloat64 * 1e100 < Gfloat64):
			var v64 string = Clip(Sub(g16, [4]int{65, v59, 1, 852671558007}[uint(Gint64)%4], v59 + 1) + Clip([4]string{"a longer string of thirty-two ch.", "αβγ", g16, g16}[2] + Clip("\xe4\xb8" + g16) + g16 + Clip(Gstring + ("a" + g16))) + string(rune(Gint / (v59 | 1))))
			_ = v64
			if v65 := (Gen0[uint64](uint64(Gint16), v59 * v59, 0 + Guint64, ((Gen1[uint64](Guint64, Gbool, Gint16, Guint64) | (uint64(Gint32) + Guint64 << 2)) * Gen0[uint64](Guint64, 99, Guint64, 0) * struct{ a int; b uint64 }{8, Guint64}.b ^ Gen1[uint64](Guint64, Gbool, Gint16, Guint64)) * (Guint64 / (Guint64 | 1)))); v65 == v65 {
				g17[0] = ^(uint32(0) << (Gint64&127)) * (Guint32 * any(Guint32).(uint32))
				p2 = (g15 - p1) &^ 76 - p2
				v65 = 49
			} else if p4 != nil != (v59 < 83) {
				g16 += "αβγ"
				g16 = Clip(g16)
			}
		default:
			var v66 S0 = S0{F2: g13}
			_ = v66
			p1 = -N1(Gint64)
		}
		p2 = 0 + p2 >> Guint &^ N1(Clamp(float64(Gfloat32), 0, 255))
	}
	println("P6", D0(7, 3, p3.F1))
	var v67 A1 = A1{S2{F7: "tab\tend", F8: Gfloat32, F9: g16}, S2{F7: p0[0], F8: 0.1, F9: Gstring}}
	_ = v67
	return complex64(0.1 + 1e20i) - Gcomplex64 - complex64(0 + 0.1i) / Gcomplex64, Gint8 &^ (2 * Gint8), Gint * Gint - int(Gint8)
}

func F9(p0 []S1, p1 int, p2 func(bool, int32) string, p3 S1, p4 ...string) (r0 complex128) {
	defer func() {
		if r := recover(); r != nil {
			Show("R7", r)
			r0 = r0
		}
	}()
	g17[0] = g17[0]
	switch bool(int8(Guint64) <= int8(Clamp(float64(Gfloat64), -128, 127))) {
	case Gbool:
		for i68, i69 := 0, 4; i68 < i69; i68, i69 = i68+1, i69-1 {
			v70 := any(([2]string{g16, Gstring})) == any(([1]string{g16}))
			println(v70)
		}
	default:
		v71 := Idiom1(9)
		_ = v71
	}
	if Gbool {
		switch g16 {
		case g16:
			Gcomplex128 = -(complex128(Gcomplex64) * complex128(Gcomplex64))
			fallthrough
		case "0123456789abcdef":
			Gcomplex64 = Gcomplex64
		case "héllo, 世界", "hello":
			{
				println("P8", D1(7, 3, Gfloat32))
				p2 = func(a72 bool, a73 int32) string {
					p3.F4 = true
					return Clip(Sub(g16, Gint, p1) + (Clip(Gstring + ("go" + g16)) + Pure13(nil, g15)) + Clip("a longer string of thirty-two ch." + g16 + Gstring + "\U0001F600!"))
				}
			}
			g18 = g18 >> max(0, Guint8, 1)
		default:
			g14 = g14 << -g17[0] + uint16(Clamp(float64(float32(Gint64)), 0, 65535))
			v74 := p2(Pure2(Pure13([]S2{S2{F7: "tab\tend", F8: Gfloat32, F9: Gstring}, S2{F7: "zz", F8: 219.301, F9: Gstring}, S2{F7: "\U0001F600!", F8: Gfloat32, F9: Gstring}, 3: S2{F7: "αβγ", F8: Gfloat32, F9: Gstring}}, g15), Guint8), Gint32 - 33 + Gint32)
			_ = v74
		case "αβγ":
			g15 = g15 | any(N1(Clamp(float64(Gfloat32), 0, 255))).(N1)
			for i75 := 0; i75 < 2; i75++ {
				p4 = Cl(p4)
				v76 := g15.M1(-int(Gint64), Gint32 &^ Gint32 * (Gint32 - Gint32), complex128(1e-300 + 832.341i) + r0 - Gcomplex128 * Gcomplex128)
				_ = v76
			}
			fallthrough
		case "":
			var v77 uint32
			_ = v77
			v77 /= max(v77 % 2097151, any(Guint32).(uint32), v77) | 1
		case "a", "a longer string of thirty-two ch.":
			for k78, v79 := range p4 {
				_, _ = k78, v79
				var v80 S0 = S0{new(S0), g13 - g13, new(S0)}
				_ = v80
				var v81 complex64 = complex(Gfloat32, Gfloat32) / (Gcomplex64 - Gcomplex64) * -(Gcomplex64 + Gcomplex64)
				_ = v81
			}
			fallthrough
		case Gstring, `raw \n`:
			g18 = min(uintptr(p1 * 1023), func() uintptr { if Gbool && Gbool { return g18 >> (Gint64&63) }; return g18 << (Gint16&31) }())
		}
	} else if !(Guint != Guint) {
		Gfloat32 = -Gfloat32 - Gfloat32 - (real(Gcomplex64) - Gfloat32)
	} else {
		var v82 N0 = g13
		_ = v82
		if min(Gfloat64, 1) > Gfloat64 * Gfloat64 {
			g18 = g18
		}
	}
	return -(Gcomplex128 / r0)
}

func F10(p0 ...int32) (uint8, A1) {
	var v83 int
	_ = v83
	v83 = Gint / (v83 - Gint | Gint | 1)
	Idiom0(-v83 + (v83 / 8796093022208))
	v83 = ^(any(Gint).(int) >> 16)
	Gint64 = Gint64
	Guint8++
	Gcomplex64 = complex(Gfloat32, Gfloat32) * Gcomplex64 + func() complex64 { if v83 == v83 { return Gcomplex64 * Gcomplex64 }; return complex64(Gcomplex128) }()
	Gfloat32 = -(float32(Guint32) - Gfloat32 / Gfloat32)
	var v84 uint = uint(g18 + g18) * (Gen2[uint](0, Guint32) >> -Guint8)
	_ = v84
	return AtString(g16, Gint) >> ((Gint32 - Gint32)&7), nil
}

func F11(p0 float32) (r0 bool, r1 float64, r2 int) {
	defer func() {
		if r := recover(); r != nil {
			Show("R9", r)
			r0 = Guint8 - Guint8 > uint8(r2)
			r1 = 1
		}
	}()
	if i85 := len(Gstring); i85 > 0 {
		v86 := Gstring[i85-1]
		_ = v86
		r1 = Gfloat64
	}
	for i87 := int32(6); i87 > 0; i87-- {
		var v88 func(int16, uint8, complex64) string = func(a89 int16, a90 uint8, a91 complex64) string {
			g17[0] |= uint32(Clamp(float64(p0 / p0), 0, 4294967295))
			return Sub(g16, r2, r2)
		}
		_ = v88
		r0, Gcomplex64 = Gbool, -(-Gcomplex64)
		v92 := g15.M1
		_ = v92
	}
	g17[0]++
	r2 &^= Gint
	if v93 := (Gen2[uint](Guint, 4294967295) &^ (Guint - Guint ^ (Guint << (Gint64&31) | (Guint / 10 + (Guint | Guint - (Guint | Guint + (struct{ a int; b uint }{7, Guint}.b - (uint(Clamp(float64(r1), 0, 1.8e19)) * (uint(len(g16)) & uint(Gint64)) | Guint &^ Guint) | uint(Clamp(float64(r1), 0, 1.8e19)) - func() uint { if Pure2(Gstring, Guint8, p0, p0, p0) { return Guint }; return 18446744073709551615 }()) | Gen2[uint](Guint, Guint32))))))); v93 == v93 % (Guint | 1) {
		if r2 + Gint >= len(Gstring) {
			r2 >>= Guint8 | Guint8
		} else {
			var v94 func(complex64) uint64 = func(a95 complex64) uint64 {
				return 7
			}
			_ = v94
		}
	} else if !("αβγ" == g16) {
		i96 := 0
		for (r0 != r0 != (r0 == Gbool)) && i96 < 2 {
			i96++
			p0 = max(max(Gfloat32, 0x1.e94b26p-12), float32(Gint64)) - any(p0 / 3.5).(float32)
			switch v97 := (i96 * i96 - i96); v97 > 0 {
			case Gbool:
				r2, Gint = Gint, r2
				var v98 int64 = Gen2[int64]((Gint64 >> 43 & 26), g17[0]) - Gint64 >> ((r2 | r2)&127)
				_ = v98
			case bool(Gint64 + Gint64 == (Gint64 >> 62 & 95)):
				g18 = g18 % (0 * g18 | 1) & (g18 * g18 & ((g18 - g18 - max(g18, g18) - g18 & g18 ^ uintptr(Gint16)) & (0 - g18)) & (Guintptr / 10))
			default:
				if i99 := int(Clamp(float64(p0), -9.2e18, 9.2e18)) * (i96 + i96); i99 >= 0 && i99 < len(Gstring) {
					v100 := Gstring[i99]
					_ = v100
					g18 = ([4]uintptr{g18, g18, Guintptr, g18}[Gint32&3] * [4]uintptr{g18, g18, Guintptr, g18}[Gint32&3] - [4]uintptr{g18, g18, Guintptr, g18}[Gint32&3])
				}
			case bool(!(34359738367 >= r2)):
				var v101 func(string, int, float32) int = func(a102 string, a103 int, a104 float32) int {
					return int(Gint32 * Gint32)
				}
				_ = v101
			case bool(imag(Gcomplex128) > float64(g18)):
				r1 = imag(-Gcomplex128 + -Gcomplex128)
				g17[0] = Gen2[uint32](Guint32 / (Guint32 | 1), uint32(Gint16)) % 10
				fallthrough
			case (Pure2(Pure13(nil, g15), Gen0[uint8](Guint8, r2, Guint8, 0), []float32{Gfloat32, p0, 3: p0, 4: p0}...)):
				v93 = v93
			case bool(r1 + r1 <= r1):
				v105 := Cl(g17[Guint8&7:])
				_ = v105
				g17[0] = Guint32
			case g13.M4("a"):
				v93 = v93
				p0 -= func() float32 { if r1 >= r1 { return p0 }; return -p0 }()
			case bool(Gcomplex64 + Gcomplex64 == Gcomplex64):
				g16 = any(Clip(any(Gstring).(string) + (Clip(g16 + Gstring) + Gstring))).(string)
				g17[0] = Guint32
			case (struct{ a int; b bool }{0, [4]bool{false, r0, r0, r0}[r2&3]}.b):
				v93 = Guint
			case r0:
				Gfloat64 = float64(p0) * min(r1, r1) + float64(p0 / p0)
			}
			r0 = true
		}
	} else {
	}
	v106 := Gint16 % (Gint16)
	_ = v106
	i107 := 0
	for (g13.M4(g16)) && i107 < 7 {
		i107++
		g15 = g15
	}
	return !(!Gbool), float64(859.524 * p0), r2 ^ 9223372036854775807 + int(Gint8)
}

//go:noinline
func F12(p0 map[uintptr]int64, p1 []uint32, p2 float32, p3 int16) (Box[float64], float64, int) {
	var v108 string = Clip(Gstring + ([4]string{Sub(g16, Gint, Gint), Pure13([]S2{1: S2{F7: "Z", F8: p2, F9: Gstring}}, g15), g16, g16}[Guint32&3] + Clip(Pure13(nil, g15) + (Clip(g16 + (Gstring + g16)) + g16 + Pure13([]S2{}, g15))) + Clip(Sub(g16, Gint, 1) + (g16 + g16) + Gstring)))
	_ = v108
	Gfloat64 -= 1 / Gfloat64 - -Gfloat64
	func() {
		defer Report("R10")
		var v109 uint16 = g14 + uint16(Gint >> (Gint&63))
		_ = v109
		var v110 func(uint64, string) float32
		if Guint >= 18446744073709551615 {
			v110 = func(a111 uint64, a112 string) float32 {
			return (p2 - 0x1.fe4938p-6) * float32(Gint32)
		}
		}
		v113 := v110(Guint64, v108)
		_ = v113
		g17[0] = any(Guint32).(uint32)
	}()
	if p1 == nil {
		if v114 := Sub(g16, Gint, Gint); v114 == N1.M1(g15, Gint, Gint32, Gcomplex128) {
			v115 := Idiom0(int(Guint - Guint))
			_ = v115
			for k116, v117 := range p1 {
				_, _ = k116, v117
				k116 = min(Gint + Gint, k116 | v115) | min(k116 % (v115 | 1), k116 % -29)
			}
		} else {
			switch Gint32 * (Gint32 % (Gint32 | 1)) {
			case -2147483648:
				Guint64++
			case Gint32:
				Gfloat64 = real(complex128(complex64(Gcomplex128)))
			}
		}
		for i118 := 0; i118 < 7; i118++ {
			Gfloat32, g13 = float32((g18 * 9)), g13 * (g13 >> 42 & 45)
			g17[0] = Pure14(min(255 & g15, g15 % (g15 | 1)), int(-114) << (Gint32&31) + int(Guint), S1{F4: false}, []string{Clip(Gstring + g16 + v108), Pure13(nil, g15), g16, g15.M1(9223372036854775807, -2147483648, Gcomplex128)}...)
			g14 = 0 - g14
		}
	} else if (N0.M4(g13, Pure13([]S2{}, g15))) {
		p0 = p0
		Gint16 = Gen1[int16](Gen1[int16](92, Gint > Gint, ^Gint16, p3 * p3), p1 != nil, p3 % 10 - 1, (129 - Gint16) &^ int16(Guint))
	}
	var v119 Box[float64] = Box[float64]{Value: 715.396, Count: Gint}
	_ = v119
	return v119, Box[float64].Get(v119), int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18))
}

func main() {
	v120 := Idiom0(min(32, Gint))
	_ = v120
	println("P11", v120)
	v121 := Idiom1(v120)
	_ = v121
	println("P12", v121)
	Idiom2(max(v121, 430429291284, Gint))
	println("P13", v121)
	Guint64 = Idiom3(-Guint64)
	println("P14", v121)
	v122 := Idiom4(Gstring)
	_ = v122
	println("P15", v122)
	Guint8 = Idiom5(Guint8 * Guint8)
	println("P16", v122)
	v123 := Idiom6(v120)
	_ = v123
	println("P17", v123)
	v122 = v123
	println("P18", g14)
	Guintptr = uintptr(0) >> (v121&63)
	i124 := 0
	for ((func() bool { if g17[0] == Guint32 { return Gbool != Gbool }; return Guint16 != g14 }())) && i124 < 5 {
		i124++
		Gbool = Gbool
		v125, v126, v127 := F12(map[uintptr]int64{0: Gint64}, []uint32{}, float32(uint16(len(Gstring))), (int16(len(g16)) * (Gint16 * Gint16 * (Gen1[int16](Gint16, Gbool, Gint16, Gint16) * (Gint16 * Gint16))) ^ int16(len(g16))) * (Gint16 / (Gint16 | 1)) & int16(Clamp(float64(Gfloat32), -32768, 32767)) * Gen1[int16](Gint16, Gbool, Gint16, Gint16))
		_ = v125
		_ = v126
		_ = v127
	}
	g15 = g15 * g15
	Gint16 = (Gint16 * Gint16 - Gint16)
	{
		var v128 func(uint32, int) uint32 = func(a129 uint32, a130 int) uint32 {
			return uint32(len(Gstring))
		}
		_ = v128
		var v131 S2
		_ = v131
		var v132 [3]string = [3]string{"\xe4\xb8", g16, g16}
		_ = v132
		v133 := []S1{S1{F4: Gbool}, S1{Gbool}}
		_ = v133
	}
	for k134, v135 := range Gstring {
		_, _ = k134, v135
	}
	if i136 := -v120 / 47; i136 >= 0 && i136 < len(Gstring) {
		v137 := Gstring[i136]
		_ = v137
		v121, Gint = Gint, v121
	}
	println("P19", Guint32)
	for i138 := int16(8); i138 > 0; i138-- {
		if (Pure2(g16, AtString(g16, Gint), []float32{}...)) {
			v121, v122 = int(Clamp(float64(-Gfloat64), -9.2e18, 9.2e18)), v123 % (v123 | 1) % 18446744073709551615
		} else {
			if (^v120 <= func() int { if Gfloat32 >= Gfloat32 { return v121 }; return v120 }()) {
				v121 &= Gint
			} else if g16 < g16 {
				v122 = v122 &^ v122 * (uint64(18446744073709551615) << Guint8) - (567274701819 - v123) >> g14
				var v139 func(int32) uint64 = func(a140 int32) uint64 {
					Gbool = v120 < -v121 == (Pure2("", 0) == false)
					v123 = v123 + (uint64(Clamp(float64(Gfloat64), 0, 1.8e19)) + v123)
					return ^(Gen1[uint64](v122, false, 1, v123) & v122 * (Guint64 % (v123 | 1)) | [4]uint64{v122, v122, v122, Guint64}[v121&3])
				}
				_ = v139
			} else {
				v121 |= max(max(v121, v121), v121 >> 33)
			}
		}
		v120 = ^(1 ^ v120) + v121 >> 1 & min(v121, 0)
		switch v141 := v121 << 45; v141 > 0 {
		case (Pure2(struct{ a int; b string }{3, "a longer string of thirty-two ch."}.b, 255)):
			g15 |= any(g15).(N1)
			var v142 func(float32, float32) bool = func(a143 float32, a144 float32) bool {
				var v145 int32
				_ = v145
				var v146 S0
				_ = v146
				return Pure13(nil, 1) != g16
			}
			_ = v142
		case bool(v121 != 0 - v121):
			Gbool = float32(Guint32) > float32(Gfloat64) * Gfloat32
		case bool(Pure2(g16, Guint8, Gfloat32) && "tab\tend" >= g16):
			g13 = g13
			func() {
				defer Report("R20")
				Guintptr += Guintptr
				var v147 N2 = [4]N2{Clip("héllo, 世界" + N2(Gstring)), Sub(N2(Gstring), Gint, v121), "Z", Clip("zz" + N2(Gstring) + " ")}[Guintptr&3]
				_ = v147
				_ = v147[v120&7:]
				println("P21", Gcomplex64)
				println("P22", D1(7, 3, Gfloat32))
			}()
		}
	}
	println("P23", Gbool)
	println("P24", D2(7, 3, Gcomplex64))
	Gfloat32 = float32(Gint64) + -Gfloat32 + any(any(Gfloat32).(float32)).(float32)
	if false == !Gbool {
		for i148 := int16(6); i148 > 0; i148-- {
			Gfloat64 -= 426.664
			for i149 := 0; i149 < 8; i149++ {
				v122 = [4]uint64{v122, v123 + Guint64, v123 | v122, struct{ a int; b uint64 }{1, Guint64}.b}[3] + uint64(Gint32)
				Gint64, Gbool = Gint64 &^ Gint64 + Gen2[int64](Gint64, g17[0]), Gbool
				var v150 S2 = S2{S1{F4: false}, &g15, [7]complex64{complex64(16777217 + 702.47i)}, Sub(N2(Gstring), i149, v120), Gfloat32, g16, map[uint16]S1{}}
				_ = v150
			}
			i151 := 0
			for {
				if i151++; i151 > 5 {
					break
				}
				Gstring = "héllo, 世界"
				Gcomplex64 = complex(347.658 / Gfloat32 - float32(Gfloat64), Gfloat32)
			}
		}
		Guint16 = uint16(len(Gstring))
		if g15.M1(v121, Gint32, Gcomplex128) >= Gstring {
			println("P25", Guint64)
		} else if Gbool {
			for i152 := 0; i152 < 8; i152++ {
				var v153 func(int, bool, int) float32 = func(a154 int, a155 bool, a156 int) float32 {
					v123 = 0
					var v157 any = i152
					_ = v157
					v121 = a154
					return real(Gcomplex64 / (2 + 1i))
				}
				_ = v153
				var v158 A1 = A1{}
				_ = v158
				v122 = uint64(Clamp(float64(any(-Gfloat32).(float32)), 0, 1.8e19))
				v121 = i152 &^ i152 / 10 << (Guint<<26 | Guint>>38)
			}
		}
	} else if true != Gbool == (Gbool == Gbool) {
		Guint = 8
	} else {
		g17[0]++
	}
	println("P26", v123)
	g15 *= N1(Guintptr) &^ (g15 - g15)
	println("P27", D3(7, 3, g17))
	var v159 uint = any(Guint - 863620590854).(uint) * ([4]uint{Guint, Guint, Guint, Guint}[3] | Guint / 79)
	_ = v159
	println("P28", Gfloat64)
	Gint = v121 * v120 + (len(g16) ^ int(g18)) * (Gint * 9223372036854775807)
	v123 = min(v123 * v123 + Guint64 % (v123 | 1), v123, 0)
	Gint16 = Gen1[int16](Gint16, Gfloat64 * 1e100 == Gfloat64 * 1e100, Gint16, Gint16)
	defer println("D29", D2(1, 1, Gcomplex64))
	var v160 func(int) float64 = func(a161 int) float64 {
		Guint16 = Gen2[uint16](uint16(Clamp(float64(Gfloat32 * 706.457), 0, 65535)), Guint32)
		Gfloat64 = Gfloat64
		Gbool = v121 % 325219975657 == v121 & 80 && Gbool
		return float64(Gfloat32) / (Gfloat64 + 0x1.6dd8aep-7)
	}
	_ = v160
	if g13.M4("\x00\xff") == !Gbool {
		var v162 uint32 = Guint32 >> (Guint8 ^ 0)
		_ = v162
		for k163, v164 := range Count[int64](3) {
			_, _ = k163, v164
			defer func() {
				defer println("D30", D4(1, 1, v121))
				println("P31", v120)
			}()
		}
	} else {
		var v165 S0 = S0{F2: g13}
		_ = v165
		Guint64 = Guint64
	}
	println("P32", D3(7, 3, g17))
	v166, v167 := F7([]S0{S0{F2: 5}, S0{F2: g13}, 3: S0{F2: g13}, S0{F2: g13}}, S1{false}, uintptr(Gint64), nil)
	_ = v166
	_ = v167
	v168, v169, v170 := F8([1]N2{}, N1(len(v167)), (any(g15).(N1) - g15 * g15 - g15 >> Guint8) &^ (g15 >> v159), S0{new(S0), g13, new(S0)}, []int16{Gen1[int16](Gint16, Gbool, Gint16, 32767), int16(v121), int16(1) << (v121&31)}...)
	_ = v168
	_ = v169
	_ = v170
	v175 := F9(nil, v170 / (v170 | 1) - -131, func(a171 bool, a172 int32) string {
		v173 := [][]int{[]int{}, []int{}, []int{9223372036854775807, v166, v170, v170}}
		_ = v173
		var v174 [][3]int32 = [][3]int32{}
		_ = v174
		return Sub(v167, v166 * v170, int(v159))
	}, S1{}, Sub(Pure13(nil, g15), Gint + v166, 7 * v166), Gstring, Clip(Clip(Gstring + v167 + v167) + "Z"))
	_ = v175
	v176, v177 := F10(Gint32, Gint32, (int32(Guint16) * (Gint32 + Gint32 ^ func() int32 { if true { return Gint32 }; return -1 }() * Gint32 * (0 | Gint32)) + int32(Gint64)) * (Gint32 * Gint32))
	_ = v176
	_ = v177
	v178, v179, v180 := F11((111.324 + Gfloat32) / (Gfloat32 * 0))
	_ = v178
	_ = v179
	_ = v180
	v181, v182, v183 := F12(map[uintptr]int64{}, make([]uint32, 2), float32(Gint16), Gint16)
	_ = v181
	_ = v182
	_ = v183
	println("P33", v183)
	println("P34", v182)
	println("P35", D5(7, 3, v181))
	println("P36", v180)
	println("P37", v179)
	println("P38", v178)
	println("P39", D6(7, 3, v177))
	println("P40", v176)
	println("P41", D7(7, 3, v175))
	println("P42", v170)
	println("P43", v169)
	println("P44", D2(7, 3, v168))
	println("P45", len(v167), v167)
	println("P46", v166)
	println("P47", D8(7, 3, v160))
	println("P48", v159)
	println("P49", v123)
	println("P50", v122)
	println("P51", v121)
	println("P52", v120)
	println("P53", g18)
	println("P54", D3(7, 3, g17))
	println("P55", len(g16), g16)
	println("P56", g15)
	println("P57", g14)
	println("P58", g13)
	println("P59", Gbool)
	println("P60", len(Gstring), Gstring)
	println("P61", D7(7, 3, Gcomplex128))
	println("P62", D2(7, 3, Gcomplex64))
	println("P63", D9(7, 3, Gfloat64))
	println("P64", D1(7, 3, Gfloat32))
	println("P65", Guintptr)
	println("P66", Guint64)
	println("P67", Guint32)
	println("P68", Guint16)
	println("P69", Guint8)
	println("P70", Guint)
	println("P71", Gint64)
	println("P72", Gint32)
	println("P73", Gint16)
	println("P74", Gint8)
	println("P75", Gint)
}

func D9(h uint64, d int, v float64) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D8(h uint64, d int, v func(int) float64) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D7(h uint64, d int, v complex128) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D6(h uint64, d int, v A1) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D10(h, d, v[i])
	}
	return h
}

func D10(h uint64, d int, v S2) uint64 {
	h = D11(h, d, v.S1)
	h = D12(h, d, v.F5)
	h = D13(h, d, v.F6)
	h = D14(h, d, v.F7)
	h = D1(h, d, v.F8)
	h = D15(h, d, v.F9)
	h = D16(h, d, v.F10)
	return h
}

func D16(h uint64, d int, v map[uint16]S1) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D11(D17(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D17(h uint64, d int, v uint16) uint64 {
	return Mix(h, uint64(v))
}

func D15(h uint64, d int, v string) uint64 {
	return MixString(h, string(v))
}

func D14(h uint64, d int, v N2) uint64 {
	return MixString(h, string(v))
}

func D13(h uint64, d int, v [7]complex64) uint64 {
	for _, e := range v {
		h = D2(h, d, e)
	}
	return h
}

func D12(h uint64, d int, v *N1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D18(h, d-1, *v)
}

func D18(h uint64, d int, v N1) uint64 {
	return Mix(h, uint64(v))
}

func D11(h uint64, d int, v S1) uint64 {
	h = D19(h, d, v.F4)
	return h
}

func D19(h uint64, d int, v bool) uint64 {
	if v {
		return Mix(h, 1)
	}
	return Mix(h, 2)
}

func D5(h uint64, d int, v Box[float64]) uint64 {
	h = D9(h, d, v.Value)
	h = D4(h, d, v.Count)
	h = D20(h, d, v.List)
	return h
}

func D20(h uint64, d int, v []float64) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D9(h, d, v[i])
	}
	return h
}

func D4(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

func D3(h uint64, d int, v [1]uint32) uint64 {
	for _, e := range v {
		h = D21(h, d, e)
	}
	return h
}

func D21(h uint64, d int, v uint32) uint64 {
	return Mix(h, uint64(v))
}

func D2(h uint64, d int, v complex64) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D1(h uint64, d int, v float32) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D0(h uint64, d int, v I1) uint64 {
	switch x := v.(type) {
	case nil:
		return Mix(h, 6)
	case *S0:
		return D22(Mix(h, 20), d, x)
	default:
		return Mix(h, 7)
	}
}

func D22(h uint64, d int, v *S0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D23(h, d-1, *v)
}

func D23(h uint64, d int, v S0) uint64 {
	h = D0(h, d, v.F1)
	h = D24(h, d, v.F2)
	h = D0(h, d, v.F3)
	return h
}

func D24(h uint64, d int, v N0) uint64 {
	return Mix(h, uint64(v))
}

