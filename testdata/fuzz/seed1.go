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

func deep0(d int, x uint8, up *[64]uint8, s []uint8) uint8 {
	var here [64]uint8
	here[d%64] = x
	if d == 0 {
		return x
	}
	r := deep0(d-1, Gen0[uint8](Guint8, 86 + d, Guint8 % 255, Guint8) << Gen2[uint16](g14, Guint32), &here, here[:d%64])
	up[(d+1)%64] ^= r + uint8(len(s))
	return here[d%64] + here[(d+2)%64] + r
}

func Idiom0(x uint8) uint8 {
	var top [64]uint8
	f := func(d int) uint8 { return deep0(d, x, &top, nil) }
	return f(150) + f(60) + top[151%64]
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
		nd := &node1{value: x, prev: tail}
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
	table [40]int
	inner struct {
		flags [5]uint8
		next  any
	}
}

func change2(b big2, i int) big2 {
	b.table[uint(i)%40] += i
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
	b.table[3] = Gint
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
	for i, r := range Clip(s) + "héllo wörld 世界\xff\xc3(" + string(rune((Gint * Gint - Gint) / (Gint | 1))) {
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
		k := any((Gint16 * Gint16 - Gint16) - int16(Guint64)).(int16)
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
	big5c  = 1<<1 + 865
	mask5 = 1<<(iota+5) - 1
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
	o.fn = func(y int) int { return o.hit(y) + 16384 * (x & 1) * int(Guint64) }
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

//go:noinline
func F7() (r0 float32, r1 N1, r2 N0) {
	defer func() {
		if r := recover(); r != nil {
			Show("R1", r)
			r0 = r0 * r0
			r1 = 73 & r1 >> 9
			r2 = N0(Gint8 << g14)
		}
	}()
	v39 := Gint8 / (Gint8)
	_ = v39
	g16 += Sub(g16, Gint, 84)
	g16 = Clip(g16)
	g13 = r2
	v40 := make([]int64, v39)
	_ = v40
	r2 %= func() N0 { if g18 != g18 { return g13 }; return r2 }() | 1
	return 1e-40 / Gfloat32 - r0, (16 - r1) / 255, N0(func() uint64 { if Pure2(g16, 90) { return Guint64 }; return Guint64 }())
}

func F8(p0 int, p1 map[bool]A1) (uint32, int) {
	g13 = N0(169625508875 * Guint64) * ((g13 * g13 - g13) + (g13 / (g13 | 1) + g13 * ((98 &^ g13 ^ max(g13, 0, g13) ^ g13 + (21 | g13)) * g13)))
	switch Gint / (p0 | 1) & (p0 - 583105749312) {
	case 0, Gint:
		g16 = "go"
		if (Gbool && false) == (549755813887 > Gint) {
			if p1 == nil {
				v41, v42 := p1[true == Gbool]
				_, _ = v41, v42
				v42 = g13.M4(struct{ a int; b string }{7, Sub(g16, 76, 9223372036854775807)}.b)
			} else if Gint < 79 && p0 > p0 {
				g17[0] = uint32(-Guint64 / (Guint64 | 1))
			} else {
				v43 := A1{S2{S1{F4: false}, new(N1), [7]complex64{Gcomplex64, Gcomplex64, Gcomplex64, Gcomplex64, complex64(1e20 + 0.1i), 6: Gcomplex64}, "zz", 1, "tab\tend", map[uint16]S1{}}, S2{S1{F4: Gbool}, new(N1), [7]complex64{Gcomplex64, Gcomplex64, Gcomplex64, Gcomplex64, 4: Gcomplex64, Gcomplex64, Gcomplex64}, "αβγ", 130.522, g16, map[uint16]S1{}}, S2{}, S2{F7: "a", F8: Gfloat32, F9: g16}, S2{F7: "\U0001F600!", F8: Gfloat32, F9: Gstring}}
				_ = v43
				Guintptr = 21
			}
			defer func() {
				g15 -= g15 << (18446744073709551615 * Guint)
				func() {
					defer Report("R2")
					g17[0] = Guint32 << (Guint64 % (Guint64 | 1))
					if 50 < Gint8 {
						panic(nil)
					}
					Gfloat64 = float64(int(Guint64)) * float64(struct{ a int; b float32 }{0, 482.232}.b)
					v44 := make(A1, 4)
					_ = v44
				}()
				println("P3", len(Gstring), Gstring)
			}()
		} else if Gint <= p0 & p0 {
			v45 := Idiom6(p0 + p0)
			_ = v45
			var v46 map[int8][]Box[float64] = map[int8][]Box[float64]{}
			_ = v46
		}
	case 2:
		var v47 S2 = S2{F7: "tab\tend", F8: 1e-40, F9: g16}
		_ = v47
		fallthrough
	case 4:
		switch v48 := p0 >> 4; v48 > 0 {
		default:
			g17[0] = uint32(Gint64)
			defer println("D4", D0(1, 1, Gcomplex64 / -Gcomplex64))
		}
	case 6, 7:
		_ = Gint8 << p0
		v49, v50, v51 := F7()
		_ = v49
		_ = v50
		_ = v51
	case 8, 9:
		for i52, i53 := 0, 7; i52 < i53; i52, i53 = i52+1, i53-1 {
			println("P5", Guint64)
			switch (Sub([4]string{g16, g16, g16, g16}[Guint64&3], int(i52), i53 + 0)) {
			case "0123456789abcdef":
				g14, Guint16 = Guint16, g14
			default:
				Gfloat64 = -(Gfloat64 - 0.1 + Gfloat64)
				v54 := make([]uint32, Gint8)
				_ = v54
			case g16:
				g15 = g15
				Guint = Guint
			}
		}
	default:
		if i55 := -(p0 & p0); i55 > 1 && i55 <= len(g16) {
			v56 := g16[i55-1]
			_ = v56
			var v57 func(int32) int32 = func(a58 int32) int32 {
				Gstring = Sub(Sub(g16, i55, len(p1)), min(p0, p0), struct{ a int; b int }{7, 93}.b)
				g17[0] = uint32(Gint8 - Gint8) >> 33
				return Gint32 &^ -1 - int32(Clamp(float64(Gfloat64), -2147483648, 2147483647))
			}
			_ = v57
		}
		Gfloat64 = float64(Gint64)
	case 12, 13:
		p0 = (p0 % 268435456)
		func() {
			defer Report("R6")
			Gint = (p0 | (p0 + p0)) / 454504363509
			v59 := Cl(g17[:p0%5])
			_ = v59
			for i60 := 0; i60 < 2; i60++ {
				g18 = (uintptr(Gint64) | g18) * (0 + Guintptr) & Guintptr + uintptr(Guint) + uintptr(Guint16)
			}
			if 7 < Gint16 & Gint16 {
				println("P7", g14)
				p0 = int(Guintptr) / -175
			} else if (g13.M4(struct{ a int; b string }{3, Gstring}.b)) {
				Gint64--
			} else {
				var v59 int = len(v59)
				_ = v59
			}
		}()
	case 14, p0:
		g17 = [1]uint32{uint32(Gint8 * Gint8)}
	case 16:
		g15++
		g17[0] += ((Guint32 - g17[0]) & ((Guint32 - g17[0]) - 1))
	case 18:
		if Gbool {
			var v61 []float32 = nil
			_ = v61
			g17[0] = Guint32
		}
		v62 := map[any]int{1: 2}
		v62[any(int32(len(p1)))]++
		println(len(v62))
	}
	var v63 I1 = &S0{F1: new(S0), F2: g13, F3: new(S0)}
	_ = v63
	return Guint32 / 10, struct{ a int; b int }{1, Gint}.b % -90
}

func F9() (r0 int) {
	Gbool = g13.M4(string(rune(28 + Guint)))
	g15 = (N1(Gint16) - N1(Gint16)/7*7)
	if v64 := Gint64 * Gint64 % (Gint64 | 1); v64 == 326401979203 {
		Gstring = Clip(string(rune(Gint ^ r0)) + (Clip(g16 + (g16 + (g16 + Pure13(nil, g15)))) + (Sub(Pure13(nil, g15), -Gint, r0 / 8796093022208) + g16)))
		r0 = -len(g16)
	} else if (func() bool { if Gint32 > Gint32 { return Gstring + "go" >= g16 }; return true }()) {
		if Gint > r0 ^ 0 {
			return r0
		}
	}
	Guint64 = ^Gen0[uint64](Guint64 ^ (Gen0[uint64](Guint64, r0, Guint64, 0) + Guint64 & Guint64 * (38 + Guint64) * uint64(Guint64)) & Guint64, Gint >> Guint8, Guint64, Guint64 / 76)
	return Gint
}

func F10(p0 int) (r0 complex128, r1 int, r2 float64) {
	r0 = Gcomplex128 + r0 / r0 / complex128(Gcomplex64)
	r2 *= float64(real(Gcomplex64))
	v65 := Gint16
	_ = v65
	g16 = Clip(func() string { if Gbool { return Pure13(nil, g15) }; return Gstring }() + g15.M1(p0, Gint32, r0))
	if r1 <= r1 {
		panic(Clip(Gstring + (Gstring + "tab\tend")))
	}
	var v66 [][]Box[float64] = make([][]Box[float64], 2)
	_ = v66
	return [4]complex128{r0, complex128(0 + 1e100i), Gcomplex128, r0}[Guint&3] + complex(r2, r2), p0 % 10, -float64(Gfloat32)
}

//go:noinline
func F11(p0 N1, p1 float64) () {
	var v67 func() int = func() int {
		Guint8 = uint8(len(Gstring)) / 10 - (Guint8 << (Gint64&127) - Guint8 << Guint16 + ((Guint8 ^ Guint8) & (Guint8 | Guint8) &^ Guint8)) * uint8(len(g16))
		Guintptr = g18
		return int(0) >> (Gint8&127) ^ int(Clamp(float64(p1), -9.2e18, 9.2e18))
	}
	_ = v67
	for i68 := int8(8); i68 > 0; i68-- {
		g17[0] = -Guint32 | uint32(5 + Guint64)
	}
	g18 = uintptr(g14)
	v69 := g16[Gint&7]
	_ = v69
	if i70 := int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)); i70 > 1 && i70 <= len(Gstring) {
		v71 := Gstring[i70-1]
		_ = v71
		v72 := [][4]int{[4]int{i70 + i70, 1 + i70, i70 << 50, 45}, [4]int{}}
		_ = v72
	}
	return
}

func F12() (float32) {
	{
		Gcomplex128 = -(-Gcomplex128) + func() complex128 { if !Gbool { return Gcomplex128 - Gcomplex128 }; return Gcomplex128 * Gcomplex128 }()
		var v73 map[uintptr]N2 = map[uintptr]N2{}
		_ = v73
	}
	var v74 any = (int32(Gint16)<<5>>5)
	_ = v74
	func() {
		defer Report("R8")
		if v75 := Gint8; v75 == ^Gint8 {
			for k76, v77 := range Gstring {
				_, _ = k76, v77
				g13, g13 = g13, g13
				Gstring = Clip(Gstring + (Clip(Clip("zz" + (Gstring + g16)) + (Clip(g16 + (g16 + Gstring + g16)) + (Clip(g16 + Gstring) + Clip(g16 + g16)))) + g16) + g16)
				g17 = g17
			}
		}
		v78 := Cl(g17[:Guintptr&7:Gint&7])
		_ = v78
	}()
	v74 = Sub(Clip("αβγ" + ("tab\tend" + N2(Gstring)) + " "), Gint, Gint)
	return -any(Gfloat32).(float32)
}

func main() {
	Idiom0(Guint8)
	v79 := Idiom1(any(Gint).(int))
	_ = v79
	println("P9", v79)
	v80 := Idiom2(v79 & v79)
	_ = v80
	println("P10", v80)
	Idiom3(Pure13([]S2{S2{F7: "0123456789abcdef", F8: Gfloat32, F9: g16}, S2{F7: "αβγ", F8: Gfloat32, F9: "hello"}, S2{F7: `raw \n`, F8: Gfloat32, F9: g16}, S2{F7: `raw \n`, F8: 21.896, F9: Gstring}}, 36))
	println("P11", v80)
	v81 := Idiom4(Guint8)
	_ = v81
	println("P12", v81)
	v82 := Idiom5(v79 - v80)
	_ = v82
	println("P13", v82)
	v79 = Idiom6(9223372036854775807)
	println("P14", v82)
	g17[0] = uint32(Clamp(float64(Gfloat32 - Gfloat32), 0, 4294967295)) + (Guint32 + (Guint32 - Guint32))
	if true || Gint != v79 {
		println("P15", v80)
		defer println("D16", D1(1, 1, Gcomplex128 * Gcomplex128 * (complex128(0 + 1e100i) + Gcomplex128)))
		println("P17", D2(7, 3, g17))
	} else {
		var v83 *string = &Gstring
		_ = v83
		var v84 S2 = S2{F7: `raw \n`, F8: 0, F9: g16}
		_ = v84
	}
	println("P18", D2(7, 3, g17))
	if i85 := len(Gstring); i85 > 0 {
		v86 := Gstring[i85-1]
		_ = v86
		v79 = Idiom6((int(Gint16) * int(Gint16) - int(Gint16)))
	}
	println("P19", Gbool)
	v81 = v81
	println("P20", v81)
	if g13.M4(Gstring) {
		Gcomplex128 = Gcomplex128 / (complex(Gfloat64, Gfloat64) - complex(Gfloat64, Gfloat64))
	} else {
		g13 = N0(Gen0[uint64](Guint64, v80, v81, v81) << (Gint8 * Gint8&127))
	}
	v82 = Gen1[uint64](Gen0[uint64](min(v81, 0), v79, uint64(Clamp(float64(Gfloat64), 0, 1.8e19)), v81), Gint >> (Gint16&63) <= v79, Gint16 * (Gint16 * Gint16), uint64(uint8(Clamp(float64(Gfloat64), 0, 255))))
	println("P21", len(g16), g16)
	v79 = -9223372036854775808
	println("P22", Guintptr)
	defer println("D23", D3(1, 1, max(Gfloat64, Gfloat64) + -Gfloat64))
	switch (Clip(Clip(g16 + g16 + g16) + (Sub(g16, v79, 198325594975) + (Clip(g16 + g16) + Pure13([]S2{}, g15))))) {
	case `raw \n`, "Z":
		g18++
	default:
		for i87 := 0; i87 < 7; i87++ {
			if i88 := v79; i88 >= 0 && i88 < len(g16) {
				v89 := g16[i88]
				_ = v89
				g14 = any(45 * g14).(uint16) + g14
			}
			g17 = [1]uint32{Guint32}
		}
		g17[0] = max(uint32(Clamp(float64(Gfloat64), 0, 4294967295)), uint32(Clamp(float64(float32(Gfloat64)), 0, 4294967295)))
	}
	func() {
		defer Report("R24")
		for k90, v91 := range Gstring {
			_, _ = k90, v91
			v91 = int32((Guint - Guint) >> 57)
			v82, v81 = v81, v82
		}
		for i92, i93 := 0, 2; i92 < i93; i92, i93 = i92+1, i93-1 {
			var v94 func() float64 = func() float64 {
				v81 = -uint64(v79 >> 53)
				Gcomplex128 = Gcomplex128 * -complex128(Gcomplex64)
				g17[0] = Guint32
				return max(Gfloat64 + Gfloat64, max(Gfloat64, Gfloat64))
			}
			_ = v94
			if Pure2(g16, Guint8) != (Gbool == false) {
				g17 = [1]uint32{Guint32 * Pure12([8]string{g16, g16, Gstring, 4: "αβγ", g16, g16, Gstring}, Guint32, nil, g13, S0{F2: g13}, Gint16, nil, map[uint32][]string{}, g13, nil, Box[float64]{Value: Gfloat64, Count: i93}, g16, i92)}
				v95 := v94()
				_ = v95
				v96 := Idiom2(struct{ a int; b int }{7, i93 - i93}.b)
				_ = v96
			}
			var v97 S2 = S2{F7: "go", F8: Gfloat32, F9: ""}
			_ = v97
			switch v98 := i92 + i93; v98 > 1 && Same(0 - Gfloat64 - 0, 0 - Gfloat64 - 0) {
			default:
				Guint64 = v81
				Gbool = Gbool
			}
		}
		Guint16 = (Guint16 - (Guint16 & -Guint16) - g14) * ((g14 ^ g14) & (g14 | g14) &^ g14)
	}()
	var v99 map[[3]int]S2 = map[[3]int]S2{}
	_ = v99
	println("P25", g14)
	Gint = v79 - Gint
	Guint64 = v82
	var v100 []uint64 = []uint64{718563155683}
	_ = v100
	for i101 := uint(0); i101 < 18; i101 += 3 {
		var v102 N0 = any(g13).(N0) / ((g13 + g13) % 7 | 1)
		_ = v102
		g18 = ([4]uintptr{69, Guintptr, g18, g18}[uint(Gint32)%4] + (Guintptr + g18)) << 37
		var v103 N0 = v102 - v102
		_ = v103
		v79 = min(v79, v80 * (Gint - v80))
	}
	println("P26", Guint8)
	var v104 N1 = (0 ^ g15) & (N1(Gint16) - g15) & (g15 / 10) * (g15 % (g15 | 1)) &^ N1(int16(Gint8))
	_ = v104
	println("P27", v81)
	Gint32 += min(Gint32, Gint32 << (Gint32&127))
	println("P28", Gint32)
	v105 := Idiom5(int(Gint32 * Gint32))
	_ = v105
	v106 := [][]N1{nil, []N1{(g15 & -g15), g15 << 7}, []N1{}}
	_ = v106
	v107, v108, v109 := F7()
	_ = v107
	_ = v108
	_ = v109
	v110 := F12()
	_ = v110
	println("P29", v110)
	println("P30", v109)
	println("P31", v108)
	println("P32", D4(7, 3, v107))
	println("P33", D5(7, 3, v106))
	println("P34", v105)
	println("P35", v104)
	println("P36", D6(7, 3, v100))
	println("P37", D7(7, 3, v99))
	println("P38", v82)
	println("P39", v81)
	println("P40", v80)
	println("P41", v79)
	println("P42", g18)
	println("P43", D2(7, 3, g17))
	println("P44", len(g16), g16)
	println("P45", g15)
	println("P46", g14)
	println("P47", g13)
	println("P48", Gbool)
	println("P49", len(Gstring), Gstring)
	println("P50", D1(7, 3, Gcomplex128))
	println("P51", Gcomplex64)
	println("P52", D3(7, 3, Gfloat64))
	println("P53", Gfloat32)
	println("P54", Guintptr)
	println("P55", Guint64)
	println("P56", Guint32)
	println("P57", Guint16)
	println("P58", Guint8)
	println("P59", Guint)
	println("P60", Gint64)
	println("P61", Gint32)
	println("P62", Gint16)
	println("P63", Gint8)
	println("P64", Gint)
}

func D7(h uint64, d int, v map[[3]int]S2) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D9(D8(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D9(h uint64, d int, v S2) uint64 {
	h = D10(h, d, v.S1)
	h = D11(h, d, v.F5)
	h = D12(h, d, v.F6)
	h = D13(h, d, v.F7)
	h = D4(h, d, v.F8)
	h = D14(h, d, v.F9)
	h = D15(h, d, v.F10)
	return h
}

func D15(h uint64, d int, v map[uint16]S1) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D10(D16(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D16(h uint64, d int, v uint16) uint64 {
	return Mix(h, uint64(v))
}

func D14(h uint64, d int, v string) uint64 {
	return MixString(h, string(v))
}

func D13(h uint64, d int, v N2) uint64 {
	return MixString(h, string(v))
}

func D12(h uint64, d int, v [7]complex64) uint64 {
	for _, e := range v {
		h = D0(h, d, e)
	}
	return h
}

func D11(h uint64, d int, v *N1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D17(h, d-1, *v)
}

func D17(h uint64, d int, v N1) uint64 {
	return Mix(h, uint64(v))
}

func D10(h uint64, d int, v S1) uint64 {
	h = D18(h, d, v.F4)
	return h
}

func D18(h uint64, d int, v bool) uint64 {
	if v {
		return Mix(h, 1)
	}
	return Mix(h, 2)
}

func D8(h uint64, d int, v [3]int) uint64 {
	for _, e := range v {
		h = D19(h, d, e)
	}
	return h
}

func D19(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

func D6(h uint64, d int, v []uint64) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D20(h, d, v[i])
	}
	return h
}

func D20(h uint64, d int, v uint64) uint64 {
	return Mix(h, uint64(v))
}

func D5(h uint64, d int, v [][]N1) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D21(h, d, v[i])
	}
	return h
}

func D21(h uint64, d int, v []N1) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D17(h, d, v[i])
	}
	return h
}

func D4(h uint64, d int, v float32) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D3(h uint64, d int, v float64) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D2(h uint64, d int, v [1]uint32) uint64 {
	for _, e := range v {
		h = D22(h, d, e)
	}
	return h
}

func D22(h uint64, d int, v uint32) uint64 {
	return Mix(h, uint64(v))
}

func D1(h uint64, d int, v complex128) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D0(h uint64, d int, v complex64) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

