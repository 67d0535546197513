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

var g20 [][8]int32 = [][8]int32{[8]int32{Gint32, Gint32, Gint32, Gint32, 1, Gint32, 6: Gint32}}
var g21 int = Gint + Gint
var g22 I1 = &S0{F1: map[int64]uint8{}, F2: "a"}
var g24 *N0 = Ptr(any(N0(24) >> (Gint32&63)).(N0))
var g23 A1 = nil

//go:noinline
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
	for range 2 {
		for i8 := 0; i8 < 7; i8++ {
			p1 = p1
			p0 = p1[[4]uintptr{0: Guintptr}]
			p1 = map[[4]uintptr]int{[4]uintptr{Guintptr, Guintptr, 0, Guintptr}: min(i8, struct{ a int; b int }{5, i8}.b)}
			p0 = p0
		}
		var v9 I0 = S2{F4: Guint8, F5: "zz", F7: Gstring, F8: 2, F9: Gfloat64}
		_ = v9
		p1 = make(map[[4]uintptr]int)
	}
	var v10 []string = nil
	_ = v10
	p1 = map[[4]uintptr]int{[4]uintptr{Guintptr}: any(p0 & Gint).(int)}
	return Guint8
}

func Pure1(p0 int, p1 map[int]func() uint8, p2 [5]N2, p3 float64) S1 {
	p3 = Gfloat64
	p1 = p1
	p1 = make(map[int]func() uint8)
	{
		p2[uint(Gint64)%5] = N2(Clip(Gstring + Clip(Gstring + Gstring + Gstring) + Gstring))
		p2 = p2
		p3 = 0.1 * (-p3 * p3)
		p0 = any(int(Clamp(float64(0.1 / Gfloat32), -9.2e18, 9.2e18))).(int)
	}
	p2 = p2
	return S1{}
}

func Pure2(p0 A1, p1 N1, p2 []map[[4]bool]int, p3 map[int]uint8, p4 map[[7]string]A1, p5 uint8, p6 string, p7 map[string]A1, p8 S0, p9 bool, p10 int, p11 S0) int {
	p6 = p6
	var v11 int = int((Gint32 * 7) % (min(Gint32, -2147483648) | 1))
	_ = v11
	return int(v11) - p10 &^ v11
}

func Gen0[T0 Number](p0 T0, p1 T0, p2 string, p3 int) T0 {
	{
		i12 := 0
		for (Gfloat64 == Gfloat64) && i12 < 7 {
			i12++
			p2 = Clip(Sub(p2, 1020213060630 + Gint, int(Gint16)) + (Clip(Clip(p2 + Gstring + p2) + p2) + (p2 + p2)))
			p3 = [4]int{int(Guintptr), Gint - i12, i12 ^ p3, i12}[i12&3]
			var v13 []map[N0]T0 = []map[N0]T0{}
			_ = v13
		}
		var v14 N1 = "héllo, 世界"
		_ = v14
	}
	p3 = (p3 | p3 >> 48) &^ (p3 / (p3 | 1) >> (int64(Guintptr)&7))
	var v15 int64
	_ = v15
	var v16 N0
	_ = v16
	i17 := 0
	for (Gint <= p3 >> Guint32) && i17 < 3 {
		i17++
		v16 ^= N0(len(p2))
		var v18 uint64 = uint64(Guint32 / 4294967295) ^ (Guint64 ^ (Guint64 + Guint64))
		_ = v18
	}
	return p1 / (p1*p1 + 1) + (p1 + 2)
}

func Gen1[T1 Number](p0 T1, p1 bool, p2 int) T1 {
	p0 += p0
	if v19 := Gfloat64 + (Gfloat64 + Gfloat64); v19 == Gen0[float64](v19, Gfloat64, Gstring, 55) {
		p1 = Sub(Gstring, Gint, -1) <= Gstring || -93 + Gint16 < Gint16 >> Guint
	}
	p2 = (int(Gint8) - (int(Guint16) | (p2 + p2) + int(0) << (Gint32&31)) & (Gint >> Guint16)) & int(Gint16) ^ (Pure2(A1{}, "Z", nil, map[int]uint8{}, map[[7]string]A1{}, 1, "αβγ", map[string]A1{}, S0{F2: "a longer string of thirty-two ch."}, p1, p2, S0{F2: `raw \n`}) + (0 + p2 - (Pure2(A1{}, "αβγ", make([]map[[4]bool]int, 1, 4), map[int]uint8{}, map[[7]string]A1{}, 0, Gstring, map[string]A1{}, S0{F2: "αβγ"}, p1, Gint, S0{F2: "0123456789abcdef"}) + (int(Guint64) ^ (Gint | (p2 | p2)))) + (Gint + p2) ^ p2 >> (Gint16&31) & (p2 * p2 & p2)) - Pure2(nil, "a", []map[[4]bool]int{}, map[int]uint8{}, map[[7]string]A1{}, Guint8, Gstring, map[string]A1{}, S0{F2: ""}, p1, 32, S0{F2: "0123456789abcdef"}))
	p2 = int(Guintptr) - p2 / 10 ^ int(Guint) * Pure2(A1{}, "a", []map[[4]bool]int{}, map[int]uint8{}, map[[7]string]A1{}, 31, Gstring, map[string]A1{}, S0{F2: "αβγ"}, false, 16, S0{F2: "αβγ"})
	p2 = int(Guintptr >> 63 + (Guintptr ^ Guintptr))
	return 3 - p0
}

func (r N0) M2(p0 string, p1 int) complex128 {
	p1 = struct{ a int; b int }{0, 0}.b % (any(p1).(int) | 1) + (max(1, g21, p1) + Gint*4 + 63)
	return -Gcomplex128
}

func (r *N0) M3(p0 uintptr, p1 complex64) float32 {
	if len(g20) < 40 {
		g20 = append(g20, [8]int32{Gint32, Gint32, Gint32, 95, Gint32, -2147483648, Gint32, Gint32}, [8]int32{Gint32, 85, Gint32, 4: Gint32, 0, Gint32, Gint32})
	}
	g24 = &(*g24)
	var v25 float64 = Gfloat64
	_ = v25
	Gfloat64 = float64(Gfloat32) * (v25 * v25) / 3.5
	return float32(g21)
}

func (r *N0) M4(p0 int64) int8 {
	v26 := ((*g24) + (*r)*4 + 63) << ((Gint16 + Gint16)&7)
	_ = v26
	return Gint8 &^ Gint8 + Gint8
}

func (r N1) M0(p0 float32, p1 int32, p2 uint8) int {
	if i27 := (Pure2(g23, r, []map[[4]bool]int{map[[4]bool]int{}, 2: map[[4]bool]int{}}, map[int]uint8{}, map[[7]string]A1{}, struct{ a int; b uint8 }{0, p2}.b, Clip(Gstring + Gstring), map[string]A1{}, S0{F2: "zz"}, 60 > g21, Gint >> 6, S0{F2: "αβγ"})); i27 >= 0 && i27 < len(g23) {
		v28 := g23[i27]
		_ = v28
		p1 = p1
	}
	return (0 - g21) >> (Guint16 &^ Guint16)
}

func (r N1) M2(p0 string, p1 int) complex128 {
	r = N1(Sub(Clip(p0 + p0 + p0 + "a longer string of thirty-two ch."), -p1, Gint - 1))
	return Gcomplex128
}

func (r *N1) M4(p0 int64) int8 {
	for i29, i30 := 0, 6; i29 < i30; i29, i30 = i29+1, i30-1 {
		if len(g20) < 40 {
			g20 = append(g20, [8]int32{96, Gint32, Gint32, Gint32, Gint32, Gint32, 7: Gint32}, [8]int32{Gint32, Gint32, 3: 2147483647, 4: Gint32, Gint32, 7: Gint32})
		}
		Gfloat32 = Gfloat32
	}
	return Gint8
}

func (r N2) M0(p0 float32, p1 int32, p2 uint8) int {
	if v31 := string(rune(Gint8)); v31 == Gstring {
		v32 := N0(Guint64 * uint64(Gint16))
		_ = v32
	}
	for k33, v34 := range r {
		_, _ = k33, v34
	}
	p2 = p2
	p1 = p1
	return (g21 + g21) / (g21 | 1)
}

func (r N2) M4(p0 int64) int8 {
	p0 = ^p0 &^ 83
	if Gfloat32 >= 0x1.9558p-6 - Gfloat32 {
		return int8(int8(Gint32))
	}
	p0 = ^((^p0) * (^p0) - (^p0))
	r, p0 = N2(rune(uint8(Guint64))), ((p0 ^ p0) & (p0 | p0) &^ p0)
	return 1
}

func (r *N2) M5() int32 {
	if Gbool {
		return Gint32 % 80
	}
	Guint16 %= Guint16 | 1
	g21 = Gint
	Guint32 = uint32(Clamp(float64(Gfloat64 - Gfloat64), 0, 4294967295)) >> (func() int32 { if Gstring <= Gstring { return Gint32 }; return Gint32 }()&15)
	return [4]int32{2147483647 * Gint32, 63 + Gint32, Gint32 * Gint32, Gint32 / 1}[Guint32&3]
}

func (r *S0) M0(p0 float32, p1 int32, p2 uint8) int {
	p0 = 219.692
	Gbool = true
	Gcomplex64 = complex(float32(Gint8) / func() float32 { if (*r).F1 != nil { return 1 }; return 986.500 }(), p0 * imag(Gcomplex64))
	return Pure2(g23, `raw \n`, nil, map[int]uint8{}, map[[7]string]A1{}, p2 * p2 * (p2 % 10) & p2, Clip(Gstring + (r.F3[12] + Gstring) + Gstring), map[string]A1{}, S0{F2: "0123456789abcdef"}, Gstring <= Gstring, g21, S0{F2: ""})
}

func (r S0) M5() int32 {
	r = S0{F1: map[int64]uint8{}, F2: "\U0001F600!", F3: make(map[uint8]string)}
	switch v35 := g22.(type) {
	case N1:
		_ = v35
		var v36 S0 = S0{}
		_ = v36
	case *S1:
		_ = v35
		var v37 S1 = S1{}
		_ = v37
		v37 = S1{}
	case nil:
		_ = v35
		if Gfloat64 < Gfloat64 {
			return struct{ a int; b int32 }{6, Gint32 - Gint32}.b
		}
	default:
		_ = v35
		r = S0{F2: "hello"}
	}
	if i38 := ([4]int{len(g23), g21 + 50, func() int { if false && Gbool { return Gint }; return Gint }(), int(Gint32) * (struct{ a int; b int }{5, 50}.b | g21 % 41 * ((g21 ^ g21) * (Gint / 318588955764 & (g21 - 44)))) - (Gint * Gint - Gint) - (Gint & (g21 & (g21 << (Gint32&31))) & int(Guint64) - int(g21) ^ int(Guint32)) + g21 * (len(r.F2) - (g21 / 13 ^ (Gint * g21 + (g21 + g21)) + (len(g23) ^ (len(g23) | g21) + int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18))) + Gint ^ (Gint | ^g21 | int(Guint8))) + Gint)}[1]); i38 > 1 && i38 <= len(g20) {
		v39 := g20[i38-1]
		_ = v39
		r = r
	}
	return int32(Guintptr) + (Gint32 * Gint32 - Gint32)
}

func (r *S1) M4(p0 int64) int8 {
	(*g24) = N0(-9223372036854775808) >> Guint64
	return int8(Guint16) << (any(Gint32).(int32)&31)
}

func (r S2) M1() float64 {
	r.F6 = []S1{}
	for i40 := int(8); i40 > 0; i40-- {
		r = S2{F4: Guint8, F5: "tab\tend", F7: Gstring, F8: i40, F9: Gfloat64}
	}
	return float64(Guint16 | Guint16)
}

func Pure8(p0 map[uint16]S1, p1 N1, p2 S2, p3 []string, p4 I1) float64 {
	p1, p1 = p1, p1
	if i41 := (Pure2(g23, Sub(p1, 1, 13), []map[[4]bool]int{map[[4]bool]int{}, map[[4]bool]int{}, map[[4]bool]int{}}, map[int]uint8{}, map[[7]string]A1{}, Guint8 + Guint8, Gstring, map[string]A1{}, p0[Guint16 - 0].S0, Gbool || Gbool, p1.M0(Gfloat32, Gint32, Guint8), p0[Guint16 + 4095].S0)); i41 > 1 && i41 <= len(p3) {
		v42 := p3[i41-1]
		_ = v42
		var v43 complex128 = -(Gcomplex128 * complex128(1e-300 + 991.653i) / complex128(Gcomplex64))
		_ = v43
	}
	p3 = Cl(p3)
	return Gfloat64
}

//go:noinline
func Pure9(p0 complex64, p1 map[string]int32) float64 {
	p0 = -p0
	p0 = complex64(218.992 + 0x1.6229f3p-12i) * (p0 + p0) - complex64(0.1 + 470.5i) / (Gcomplex64 + p0)
	p1 = p1
	p0 = Gcomplex64
	for i44 := int(0); i44 < 2; i44 += 1 {
		if i45 := i44 % -251 * (i44 / 2); len(g23) > 3 {
			v46 := g23[i45&3]
			_ = v46
			v46 = map[int]uint8{}
		}
	}
	for i47 := 0; i47 < 2; i47++ {
		p1 = p1
	}
	return 0x1.c23314p-10
}

func Pure10(p0 S0, p1 float64) uint {
	p0 = p0
	p1 = 16777217
	var v48 N2 = N2(rune(int64(g21 * g21)))
	_ = v48
	return (Guint - 0) << (Guint8 &^ Guint8)
}

func deep0(d int, x uint8, up *[300]uint8, s []uint8) uint8 {
	var here [300]uint8
	here[d%300] = x
	if d == 0 {
		return x
	}
	r := deep0(d-1, x, &here, here[:d%300])
	up[(d+1)%300] ^= r + uint8(len(s))
	return here[d%300] + here[(d+2)%300] + r
}

func Idiom0(x uint8) uint8 {
	var top [300]uint8
	f := func(d int) uint8 { return deep0(d, x, &top, nil) }
	return f(150) + f(60) + top[151%300]
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
		nd := &node1{value: (int(int16(len(g20))) * (x - Pure2(g23, " ", nil, map[int]uint8{}, map[[7]string]A1{}, Guint8, Gstring, map[string]A1{}, S0{F2: "0123456789abcdef"}, Gbool, 0, S0{F2: "a longer string of thirty-two ch."}))), prev: tail}
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
	table [130]int
	inner struct {
		flags [5]uint8
		next  any
	}
}

func change2(b big2, i int) big2 {
	b.table[uint(i)%130] += i
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
	b.table[3] = int(Guintptr) >> (min(127, Gint8)&63) % -51
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
	for i, r := range Clip(s) + "héllo wörld 世界\xff\xc3(" + s {
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
		k := int16(int64(g21 * i))
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
	big5c  = 1<<26 + 80
	mask5 = 1<<(iota+4) - 1
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
	o.fn = func(y int) int { return o.hit(y) + int(Gint32) }
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
		return step
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

func F8(p0 map[N2]Box[int64], p1 float32, p2 []any, p3 int64, p4 N2) (r0 int16, r1 int64, r2 float64) {
	defer func() {
		if r := recover(); r != nil {
			Show("R1", r)
			r1 = 55 * Gint64 / (p3 - r1 | 1)
			r2 = struct{ a int; b float64 }{8, r2 / Gfloat64}.b
		}
	}()
	if v49 := int(Gint8) * (Gint * g21); v49 == g21 - v49 {
		switch v50 := v49 % -9223372036854775808; v50 > 0 {
		case bool(p2 == nil):
			switch v51 := min(g21, g21); v51 > 1 && Same(Gstring, Gstring) {
			case bool(r1 > r1 - p3):
				Idiom1(Gint & v49 &^ v49)
			default:
				if len(g20) < 40 {
					g20 = append(g20, [8]int32{})
				}
				var v52 func() int = func() int {
					return v49 * g21 << Guint64
				}
				_ = v52
			}
		default:
			println("P2", Gint32)
			v49 = Idiom6(7)
		}
	}
	var v53 int32
	_ = v53
	p0[Clip(p4 + p4)] = Box[int64]{p3, Gint, []int64{}}
	Guint8 = func() uint8 { if Guint8 < Guint8 { return max(Pure0(g21, map[[4]uintptr]int{}) - (max(2, Guint8) ^ ((Guint8 >> (r0&63) ^ Pure0(g21, map[[4]uintptr]int{})) & (255 &^ Guint8) | Guint8)) & Guint8, Guint8 % 255) }; return uint8(Clamp(float64(float32(r2)), 0, 255)) }()
	Gint = Idiom1(Gen1[int](Pure2(g23, " ", []map[[4]bool]int{}, map[int]uint8{}, map[[7]string]A1{}, Guint8, Gstring, map[string]A1{}, S0{F2: p4}, true, g21, S0{F2: "zz"}), r2 <= r2, g21))
	Gint = Idiom7(any(g21).(int) + 480141440420, Gint >> Guintptr * (g21 >> 14))
	Guint = ((Guint + Guint) & ((Guint + Guint) - 1))
	Gfloat32, p1 = p1, Gfloat32
	v54 := any([]int{Gint, Gint, Gint}) == any(p1 + p1)
	println(v54)
	r2 *= r2
	return r0 % 67 - (Gint16 - r0), max(int64(r0), p3), 1 * struct{ a int; b float64 }{1, 1e-300}.b
}

func F9(p0 int, p1 A0, p2 bool) () {
	println("P3", p2)
	i55 := 0
	for {
		if i55++; i55 > 7 {
			break
		}
		switch Gfloat64 - Gfloat64 + (Gfloat64 + Gfloat64) {
		case 0x1.a014c8p-11:
			var v56 [8]bool = [8]bool{!(!Gbool), 2: any(bool(true != p2)).(bool), Gbool && false && g24 != nil, !(g23 == nil), Guintptr - Guintptr <= Guintptr * Guintptr, 91 & Guint16 > Guint16 * Guint16, g24 == nil}
			_ = v56
			Guint = Guint
		case Gfloat64:
			v57 := []map[int32]int64{map[int32]int64{}, map[int32]int64{}}
			_ = v57
		default:
			Guint16 = func() uint16 { if Gint32 >= 1048576 { return Guint16 << Guintptr }; return (Guint16 & (Guint16 - 1)) }() / (Guint16 >> ((Gint64 | -118)&63) | 1)
			g22 = &S0{F1: map[int64]uint8{}, F2: "\x00\xff", F3: map[uint8]string{}}
		}
	}
	switch v58 := int(1); v58 > 1 && Same(any(any(Gstring).(string)).(string), any(any(Gstring).(string)).(string)) {
	case bool(Gstring + Gstring >= Sub(Gstring, Gint, p0)):
		if i59 := (715010145024 + g21) * g21; i59 >= 0 && i59 < len(g20) {
			v60 := g20[i59]
			_ = v60
			g20[i59] = [8]int32{2147483647, 66, Gint32 - v60[2], Gint32 &^ Gint32, Gint32 - Gint32, Gint32 ^ Gint32, Gint32 * Gint32, v60[Gint32&7] << 34}
			Gfloat64 = max(Pure9([4]complex64{Gcomplex64, Gcomplex64, Gcomplex64, Gcomplex64}[0], make(map[string]int32)), float64(Gint32 << 31))
		}
	case bool(1 - Gint64 >= 9223372036854775807):
		if float32(Guint8) > float32(Gfloat64) {
			p0 = Idiom6(p0 - (Gint + g21))
			if p1 == nil {
				var v61 func() int = func() int {
					g24 = Ptr(N0(Gint8) &^ 6)
					return g21
				}
				_ = v61
				v61()
			} else if Gen0[float64](Gfloat64, 0, "a", -9223372036854775808) >= float64(Gfloat32) {
				Guint64 = Guint64 / 234382703146 - uint64(Clamp(float64(Gfloat64), 0, 1.8e19)) - 98
			} else {
				if Gbool {
					return
				}
				var v62 S2 = S2{F4: Guint8, F5: "αβγ", F7: Gstring, F8: g21, F9: Gfloat64}
				_ = v62
			}
		}
		switch (func() uint8 { if !p2 { return Pure0(p0, map[[4]uintptr]int{}) }; return Guint8 }()) {
		case 0:
			println("P4", p2)
		case Guint8:
			var v63 N0
			_ = v63
			(*g24) = v63 >> Guint8 * N0(len(g23)) * -(v63 / 2097152)
			fallthrough
		case 4:
			switch v64 := g22.(type) {
			case N1:
				_ = v64
				p2 = !(Gen1[int8](Gint8, p2, Gint) < Gint8)
			case I0:
				_ = v64
				v65, v66 := g22.(N2)
				_, _ = v65, v66
			case nil:
				_ = v64
				clear(g20)
			default:
				_ = v64
				p0, p0 = p0, p0
			}
		case 6, 7:
			Guintptr = min(Guintptr >> Guint << Guintptr, Guintptr / 734482203440)
		case 8:
			switch Gint64 {
			case 0, 1:
				p2 = Guint16 - 71 == Guint16 >> 18 && 0 <= Guint32 != (g22 == nil)
			case 2, 3:
				Gstring = Sub(Gstring, p0, p0 * 99)
				var v67 Box[int64] = Box[int64]{Value: Gint64 ^ (Gint64 | (int64(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)) & (Gint64 * Gint64) | any(Gint64).(int64))) * Gint64, Count: p0, List: []int64{0: -1, Gint64}}
				_ = v67
			case 4:
				Gstring = Sub(func() string { if Gbool == false { return Clip(Gstring + (Gstring + Gstring + Gstring)) }; return Clip(Gstring + Gstring + Gstring) }(), int(802957408865) >> Guintptr, p0 >> (Gint8&7))
				Gbool, Gbool = Gbool, Gbool
			case Gint64:
				p1 = Part(p1, Pure2(g23, "a longer string of thirty-two ch.", []map[[4]bool]int{}, map[int]uint8{}, map[[7]string]A1{}, Guint8, Gstring, map[string]A1{}, S0{F2: "αβγ"}, p2, 0, S0{F2: "0123456789abcdef"}), int(Gint64))
			default:
				var v68 func(string, string) uint8 = func(a69 string, a70 string) uint8 {
					g20 = g20[:0]
					Gcomplex64 = complex(Gfloat32, Gfloat32) - (Gcomplex64 + complex64(1e-40 + 0.1i)) - Gcomplex64
					if len(g20) < 24 {
						g20 = append(g20, Cl(g20)...)
					}
					return Guint8
				}
				_ = v68
				fallthrough
			case 12, 13:
				if len(g20) > 0 {
					g20 = g20[:0]
				}
				if len(g20) < 40 {
					g20 = append(g20, [8]int32{Gint32, Gint32, Gint32, Gint32, Gint32, Gint32}, [8]int32{Gint32, Gint32, Gint32})
				}
			case 14:
				Gbool = g24 == nil == (Sub(Gstring, Gint, p0) >= Clip(Gstring + "a longer string of thirty-two ch." + Gstring))
			case 16:
				Gfloat64 = float64(26 &^ (Gint32 * Gint32 - Gint32))
				Gfloat32 = -(float32(Gint8) + float32(Gfloat64))
			}
			(*g24).M3(max(Guintptr + 65535, Guintptr), Gcomplex64)
		default:
			p2 = Gint64 <= int64(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)) / -2
			(*g24) = (*g24)
		case 12, 13:
			i71 := 0
			for {
				if i71++; i71 > 2 {
					break
				}
				Guint32 = 1
				defer println("D5", D2(1, 1, real(Gcomplex64) - (423.403 + Gfloat32)))
				var v72 int = int(max(Gint16, 31) + (Gint16 / (Gint16 | 1) + int16(Guint8) + Gint16))
				_ = v72
			}
			Guint64, Guint64 = Guint64, Guint64
			fallthrough
		case 14:
			{
				Guint64 = Guint64 / (Guint64 | 1) << ((Gint16 - Gint16)&31) / (any(uint64(131071)).(uint64) << (Guint + Guint) | 1)
				p0 = (0 & p0 | struct{ a int; b int }{0, p0}.b) << Guintptr
			}
			var v73 N2 = N2(Sub(Gstring, Gint & g21, 9223372036854775807 + p0))
			_ = v73
		case 16:
			p1 = Part(p1, g21 << Guint64, g21)
			fallthrough
		case 18:
			p0, g22 = p0 << (int8(Clamp(float64(Gfloat32), -128, 127))&7), Ptr(N2("a"))
			var v74 int = func() int { if (func() bool { if p0 >= Gint { return Gbool }; return p2 }()) { return p0 }; return 9223372036854775807 &^ p0 }() * (68719476735 &^ g21 / (-9223372036854775808 * g21 | 1))
			_ = v74
		case 20:
			var v75 func(uintptr, int) int = func(a76 uintptr, a77 int) int {
				g22 = Ptr(Sub(N2(Gstring), a77, 34))
				a77 = len(p1)
				return Pure2(g23, "a longer string of thirty-two ch.", []map[[4]bool]int{map[[4]bool]int{}}, map[int]uint8{}, map[[7]string]A1{[7]string{Gstring, "a"}: Cl(g23)}, Guint8 - Guint8, Gstring, make(map[string]A1), S0{F2: "0123456789abcdef"}, p2, p0 | int(Guint32) + max(Gint, g21), S0{F2: "Z"})
			}
			_ = v75
		}
	case bool(!(Gint64 >= 0)):
		i78 := 0
		for {
			if i78++; i78 > 2 {
				break
			}
			var v79 S0 = S0{F1: map[int64]uint8{-9223372036854775808: Guint8}, F2: "héllo, 世界", F3: map[uint8]string{}}
			_ = v79
		}
		g24 = &(*g24)
		fallthrough
	case bool(!(!p2)):
		var v80 S1 = S1{}
		_ = v80
	case bool(Gfloat32 <= Gfloat32 != (p0 == p0)):
		g21 &= -237 * Pure2(A1{map[int]uint8{}, map[int]uint8{}}, "0123456789abcdef", make([]map[[4]bool]int, 5), map[int]uint8{}, map[[7]string]A1{}, Guint8, "héllo, 世界", map[string]A1{}, S0{F2: " "}, p2, p0, S0{F2: "a"})
		v81 := []S0{S0{F2: `raw \n`}, S0{F1: map[int64]uint8{}, F2: "\x00\xff", F3: map[uint8]string{}}}
		_ = v81
	case bool(int16(p0) > Gint16):
		v82 := (max(Guint8, Guint8) % 16)
		_ = v82
	case bool(string(rune(Guintptr)) < "hello"):
		v83 := int32(len(g23)) + (-296 | int32(len(p1)))
		_ = v83
	case bool(354513063536 &^ Guintptr > Guintptr * Guintptr):
		g24 = Ptr((*g24) >> Guint64 & 706146118432)
		p1 = Cl(p1)
	}
	v84 := Idiom5(g21)
	_ = v84
	g21 = Idiom7(p0, (g21<<35>>35))
	Gcomplex64, Gcomplex64 = Gcomplex64, Gcomplex64
	Gcomplex128 = (Gcomplex128 + complex128(16777217 + 555.26i)) / complex128(Gcomplex64) / Gcomplex128
	return
}

func F10(p0 N1, p1 []S1, p2 I0, p3 I0, p4 func(string, float64) uintptr, p5 N1, p6 Box[int64], p7 Box[int64], p8 S0, p9 *bool, p10 float32, p11 int, p12 A0, p13 S2) (r0 uintptr) {
	Gint16, g23 = Gint16 * Gint16 * Gint16, append(Cl(g23), make(map[int]uint8))
	println("P6", D3(7, 3, p7))
	p7 = p6
	p12 = A0{0: [4]N1{"0123456789abcdef", p0, p0, Sub(p5, p6.Count, Gint)}[uint(Gint8)%4], N1(rune(Gint16)), N1(rune(struct{ a int; b uint64 }{1, 34}.b))}
	for i85 := int(7); i85 > 0; i85-- {
		var v86 map[bool][]int = make(map[bool][]int)
		_ = v86
		func() {
			defer func() {
				Show("R7", recover())
				p6.Count = p11
			}()
			v87 := Sub(Clip(Sub(Gstring, Gint, p11) + Gstring + Clip(Gstring + Gstring)), (len(p12) ^ (p5.M0(1, Gint32, Guint8) | (i85 % 2251799813685248)) + p7.Count << 41 + min(p11, i85)) & i85, p11)
			_ = v87
			var v88 Box[int64] = p7
			_ = v88
			v89 := p0[g21]
			_ = v89
		}()
		for i90 := int32(5); i90 > 0; i90-- {
			p2 = S2{16, "αβγ", Cl(p1), "\xe4\xb8", g21, Gfloat64}
		}
		p9 = p9
	}
	var v91 *uint32 = &Guint32
	_ = v91
	return uintptr(Clamp(float64(Gfloat64), 0, 1.8e19))
}

//go:noinline
func F11() (r0 float32) {
	defer func() {
		if r := recover(); r != nil {
			Show("R8", r)
		}
	}()
	for k92, v93 := range g20 {
		_, _ = k92, v93
		r0 -= float32(uint16(Gint16))
		if g24 == nil {
			continue
		}
	}
	switch bool(g22 != nil) {
	default:
		if (Pure8(map[uint16]S1{}, "0123456789abcdef", S2{F4: Guint8, F5: "hello", F7: Gstring, F8: Gint, F9: Gfloat64}, []string{}, g22) <= Gen0[float64](Gfloat64, Gfloat64, "a", 1)) {
			Gfloat32 = 0x1.8879cep-0 - Gfloat32
			switch v94 := g22.(type) {
			case nil:
				_ = v94
				Guint = Guint
			default:
				_ = v94
				var v95 N2
				_ = v95
			}
			g24.M4((1 ^ Gint64 ^ (max(Gint64, Gint64, Gint64) | int64(Guint32) + Gint64) - (1 + Gint64)) & (Gint64 * (int64(len(g20)) - int64(len(g23)))))
		}
		Guint64 = Idiom5(Gen1[int](g21 >> (Gint32&63), Gbool == Gbool, g21 | g21))
	case Gbool:
		switch ([4]string{func() string { if g23 == nil { return Gstring }; return "" }(), string(rune(Guint16)), Gstring, Gstring}[Guint64&3]) {
		case `raw \n`:
		case "\x00\xff":
			Guint32++
			fallthrough
		case "αβγ", "":
			g20 = g20[:0]
		default:
			var v96 float64
			_ = v96
		}
		var v97 func(float64, string) string = func(a98 float64, a99 string) string {
			var v100 int8 = [4]int8{Gint8, Gint8, Gint8, 1}[Gint16&3] ^ (Gint8 << Guintptr | (Gint8 + Gint8) ^ (Gint8 | Gint8))
			_ = v100
			g20 = make([][8]int32, 2)
			return "zz"
		}
		_ = v97
	}
	Gfloat32 += real(Gcomplex64 - Gcomplex64)
	Guint64 = (Guint64 - any(uint64(0)).(uint64)) >> (uintptr(16) << Guint16)
	var v101 func(float64) int = func(a102 float64) int {
		return Gint
	}
	_ = v101
	Gcomplex128 = g24.M2(Gstring, Gen1[int]([4]int{g21, Gint, g21, g21}[Guint32&3], any(Gbool).(bool), 9223372036854775807))
	var v103 N1
	_ = v103
	switch v104 := g22.(type) {
	case N2:
		_ = v104
		Gfloat32 = float32(Gint64 * -9223372036854775808) / (real(Gcomplex64) - r0 / 3.5)
	case N1:
		_ = v104
		defer func() {
			Gint64, Gint64 = Gint64, Gint64
			println("P9", D4(7, 3, g22))
		}()
	case nil:
		_ = v104
		switch v105 := g22.(type) {
		case N2:
			_ = v105
			Gint++
		case nil:
			_ = v105
			Gcomplex128 = (complex128(Gcomplex64) - Gcomplex128 * Gcomplex128) / Gcomplex128
		default:
			_ = v105
			var v106 N0 = (*g24)
			_ = v106
		}
	default:
		_ = v104
		if true != Gbool == Gbool {
			var v107 float64 = -(Gfloat64 / Gfloat64) / Gen0[float64](Gfloat64, Gfloat64, string(rune(Guintptr)), v103.M0(Gfloat32, Gint32, Guint8))
			_ = v107
			var v108 complex64 = -(Gcomplex64 / (2 + 1i) - Gcomplex64 * complex64(1 + 1e20i))
			_ = v108
		} else {
			v101 = v101
		}
	}
	g20[Gint] = [8]int32{Gint32, 1, Gint32, Gint32, Gint32, 65535, 72, Gint32}
	Gint = v101(Gfloat64 - (1e-300 + Gfloat64))
	return struct{ a int; b float32 }{7, float32(Gint8)}.b
}

//go:noinline
func F12(p0 [][5]string, p1 []A0, p2 map[int64]uint32, p3 S2, p4 []Box[int64], p5 A1, p6 [7]N0, p7 N1, p8 map[uint64][]N2, p9 string, p10 Box[int64], p11 int8, p12 S2) (r0 float32, r1 int, r2 float64) {
	var v109 I0 = S2{}
	_ = v109
	g21 = Idiom1(Gen1[int](g21, Gbool == false, g21))
	var v110 uintptr = 35
	_ = v110
	v111 := []A1{Cl(p5), Cl(g23), Part(p5, r1 ^ r1, Pure2(Cl(g23), p7, []map[[4]bool]int{}, map[int]uint8{}, map[[7]string]A1{}, Guint8, p9, map[string]A1{}, S0{F2: "αβγ"}, Gbool, g21, S0{F2: "\U0001F600!"}))}
	_ = v111
	p9 += p9
	p9 = Clip(p9)
	return float32((Gint64 * Gint64 - Gint64)), int(Pure10(S0{F2: `raw \n`}, r2)), Gfloat64
}

func F13(p0 [][]N2, p1 ...int8) (r0 int, r1 uint8, r2 uint) {
	defer func() {
		if r := recover(); r != nil {
			Show("R10", r)
			r2 = [4]uint{r2, uint(Gint16), r2 - Guint, r2}[1]
		}
	}()
	var v112 func(uint, float32) int64 = func(a113 uint, a114 float32) int64 {
		Guintptr++
		return 1 * Gint64 / (Gint64 * 71 | 1)
	}
	_ = v112
	Guintptr = F10(Clip(Clip(" " + ("\xe4\xb8" + ("\x00\xff" + N1(Gstring)))) + (Clip(N1(Gstring) + "Z" + "\x00\xff") + Sub(N1(Gstring), g21, r0) + Clip("go" + (N1(Gstring) + `raw \n`) + "héllo, 世界"))), []S1{S1{}}, &S2{F4: Guint8, F5: "0123456789abcdef", F7: Gstring, F8: r0, F9: Gfloat64}, &S2{F4: r1, F5: "tab\tend", F7: Gstring, F8: r0, F9: 1}, func(a115 string, a116 float64) uintptr {
		g22 = Ptr(Sub(N1(Gstring), r0, g21))
		return Guintptr
	}, Clip(N1(Gstring) + "0123456789abcdef" + "tab\tend"), Box[int64]{Value: -9223372036854775808, Count: -1}, Box[int64]{Value: Gint64, Count: 186826560478}, S0{F2: "\x00\xff"}, &Gbool, float32(Pure0(16, map[[4]uintptr]int{})), int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)) * (96 - r0), A0{}, S2{})
	var v117 any = bool(g20 == nil)
	_ = v117
	Guint8 = r1
	Gbool, Gbool = Gbool, Gbool
	p0 = Cl(p0)
	if len(g20) < 40 {
		g20 = append(g20, [8]int32{Gint32, int32(Clamp(float64(Gfloat32), -2147483648, 2147483647)), (int32(Gint8) ^ Gint32 | (Gint32 * 3)) * (Gint32 << (Gint16&15)), max(-177, Gint32), Gint32, int32(len(p0)), int32(Guint32), max(Gint32, 45) - (int32(Gint8) | (Gint32 ^ 27 | Gint32 &^ -2147483648)) - [4]int32{Gint32, 1, Gint32, -246}[Gint16&3]})
	}
	Gcomplex64 = Gcomplex64 / Gcomplex64 * complex64(Gcomplex128) + complex64(1e20 + 1e20i)
	r1--
	return int(Clamp(float64(-Gfloat32), -9.2e18, 9.2e18)), Guint8, Pure10(S0{F2: "αβγ"}, 973.28 * Gfloat64)
}

//go:noinline
func F14() () {
	Gbool = g20 != nil
	switch v118 := g21 | Gint; v118 > 0 {
	case bool(g23 != nil):
		g21 = struct{ a int; b int }{4, (g21 + g21*4 + 90)}.b / -1
		Guint = uint(Clamp(float64(Gfloat64), 0, 1.8e19)) | (18446744073709551615 + Guint ^ (Guint ^ 0 | (Guint + Guint + Guint) | uint(Guint32)) + Pure10(S0{F2: "a"}, Gfloat64))
	case bool(-9223372036854775808 < 83 - Gint):
		Gfloat32 = g24.M3(uintptr(1 + Guintptr + Guintptr - Guintptr << 9), Gcomplex64)
		if len(g20) < 40 {
			g20 = append(g20, [8]int32{Gint32, Gint32, Gint32, Gint32, Gint32, Gint32, Gint32, Gint32}, [8]int32{17}, [8]int32{Gint32 + Gint32, struct{ a int; b int32 }{0, Gint32}.b, Gint32, Gint32 ^ Gint32, Gint32, Gint32 / (Gint32 | 1), Gint32 &^ Gint32, Gint32 / 2147483647})
		}
		fallthrough
	case bool(0.1 != Gfloat64):
		Gint8 = ((Gint8 / 93)<<2>>2)
		switch v119 := int(0); v119 > 1 && Same(Guint8 / 10 / (Guint8 % (Guint8 | 1) | 1), Guint8 / 10 / (Guint8 % (Guint8 | 1) | 1)) {
		default:
			for k120 := range int64(2) {
				_ = k120
				v122 := [][]uint8{nil, []uint8{}}
				_ = v122
				Guintptr &^= uintptr(Clamp(float64(Gfloat32 - Gfloat32), 0, 1.8e19))
				g21 &^= 31 + Gint - int(9223372036854775807) >> Guint64
			}
			Gfloat32 += imag(complex64(Gcomplex128))
		case bool(Guintptr % 613263839786 != Guintptr):
			switch v123 := g22.(type) {
			case N1:
				_ = v123
				var v124 func(uintptr, uint, int32) int64 = func(a125 uintptr, a126 uint, a127 int32) int64 {
					Guint64 = Guint64
					return (Gint64 + Gint64) >> 8
				}
				_ = v124
				if i128 := Gint; len(g23) > 3 {
					v129 := g23[i128&3]
					_ = v129
					g23[i128&3] = map[int]uint8{606794820379: v129[i128] >> Guintptr}
					Gint64 ^= Gint64 + Gint64
				}
			case nil:
				_ = v123
				Gint8 = Gint8 >> 5
			default:
				_ = v123
				(*g24) = (*g24) % (N0(Guint) | 1)
			}
			for i130 := int16(6); i130 > 0; i130-- {
				Guintptr = [4]uintptr{Guintptr, uintptr(len(g20)), Guintptr << 12, uintptr(Guint)}[Guintptr&3] << ((g21 - g21)&127)
				g21 += int(Clamp(float64(Gfloat64), -9.2e18, 9.2e18)) << Guint32
			}
		case bool(Guint32 >> 8 == Guint32):
			Gint = Gen1[int](Gen1[int](g21 - g21, Gbool, 95), Gbool, -Gint &^ struct{ a int; b int }{4, 41}.b)
		case bool(g24 != nil):
			var v131 complex64
			_ = v131
		case bool(!Gbool && g21 <= g21):
			for k132, v133 := range Gstring {
				_, _ = k132, v133
				v134 := Sub(Gstring, Pure2(g23, `raw \n`, nil, map[int]uint8{}, map[[7]string]A1{}, Guint8, Gstring, map[string]A1{}, S0{F2: "Z"}, Gbool, k132, S0{F2: "\xe4\xb8"}), g21)
				_ = v134
				(*g24) = N0(Gint64 - Gint64) + min((*g24), (*g24) + 9223372036854775807)
				var v135 S2 = S2{F4: uint8(len(g20)), F5: Clip("a longer string of thirty-two ch." + ("tab\tend" + N1(Gstring)) + " "), F6: make([]S1, 2, 4), F7: Gstring, F8: k132, F9: 745.447}
				_ = v135
			}
			if Guint32 <= 1 == true {
				return
			}
			fallthrough
		case bool(Gstring < any(Gstring).(string)):
			(*g24) = max((*g24), ((*g24) + (*g24)) * ((*g24) / ((*g24) | 1)))
			fallthrough
		case bool(!(g21 > g21)):
			Gbool = g22 == nil != Gbool || Gstring == Gstring == (g21 < g21)
			func() {
				defer func() {
					Show("R11", recover())
					g20 = make([][8]int32, 2)
				}()
				var v136 func() int32 = func() int32 {
					Guintptr = Guintptr
					return Gint32
				}
				_ = v136
				_ = g20[Guint8]
			}()
		case bool(g24 != nil):
			for i137 := int64(0); i137 < 3; i137 += 1 {
				v138, v139 := g22.(N1)
				_, _ = v138, v139
				var v140 [8]float64 = [8]float64{float64(Guint64) - any(float64(1e100)).(float64), 0x1.75f8bap-8, Gfloat64, Gen0[float64](imag(Gcomplex128), Gfloat64 * Gfloat64, Clip(Gstring + (Gstring + Gstring + Gstring)), Gint - g21), Gen0[float64](328.306, 213.85, "0123456789abcdef", -274) * real(Gcomplex128), Gfloat64}
				_ = v140
			}
		case bool(float64(Guintptr) <= Gfloat64):
			(*g24) = (*g24)
			v141 := F11()
			_ = v141
		}
	case bool(g21 % (g21 | 1) != int(Guint16)):
		var v142 int32
		_ = v142
	}
	v143 := g22.M0(imag(Gcomplex64) * 0.1, 0 + Gint32 + Gint32 &^ Gint32, (Guint8 | Guint8) >> 4)
	_ = v143
	Gfloat64 -= float64(Gfloat32)
	return
}

func F15() (r0 int) {
	defer func() {
		if r := recover(); r != nil {
			Show("R12", r)
			r0 = Gen1[int](r0 + g21, Gbool, 75)
		}
	}()
	func() {
		defer Report("R13")
		var v144 complex64 = -(Gcomplex64 * Gcomplex64) * complex64(complex128(1 + 1e-300i) - Gcomplex128)
		_ = v144
		v145 := any(Clip(N1(Gstring) + `raw \n`)) == any(([8]string{Gstring, Gstring, Gstring, "", Gstring, Gstring, Gstring, Gstring}))
		println(v145)
		if Gbool != Gbool != (Gbool && Gbool) {
			for k146, v147 := range g23 {
				_, _ = k146, v147
				g24 = Ptr(N0(Guintptr) << (Guint64 % (Guint64 | 1)))
				var v148 []any = []any{}
				_ = v148
				var v149 any = Guint
				_ = v149
			}
		} else if Guint >= Guint + Guint {
			var v150 func(float64) bool = func(a151 float64) bool {
				return !(Gbool == Gbool)
			}
			_ = v150
		}
	}()
	v152 := g24.M2
	_ = v152
	v153 := Idiom6((g21 - r0) >> Guint32)
	_ = v153
	v154 := (*g24).M4(min(0, Gint64) * 38)
	_ = v154
	Gstring += Clip(Gstring + Gstring)
	Gstring = Clip(Gstring)
	r0 = (int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)) + v153*2 + 91) << Guint64
	return max((Gint & (Gint - 1)), v153 | g21 - (g21 - int(Gint64)) * Gen1[int](v153, Gbool, r0))
}

func main() {
	v155 := Idiom0(Guint8 - Guint8)
	_ = v155
	println("P14", v155)
	g21 = Idiom1(Gen1[int](g21, false, g21))
	println("P15", v155)
	v156 := Idiom2(g21 * 73)
	_ = v156
	println("P16", v156)
	Idiom3(Gstring)
	println("P17", v156)
	Guint64 = Idiom4(Pure0(Gint, map[[4]uintptr]int{}))
	println("P18", v156)
	v157 := Idiom5(84)
	_ = v157
	println("P19", v157)
	v156 = Idiom6(1)
	println("P20", v157)
	g21 = Idiom7(v156, int(Gint64))
	println("P21", v157)
	g22 = Ptr(N2(Gstring))
	g21, (*g24) = v156 - g21 + -146 &^ v156, (*g24)
	g23 = append(Cl(g23), map[int]uint8{})
	switch v158 := g22.(type) {
	case I1:
		_ = v158
		v159 := make(A0, 1)
		_ = v159
	case nil:
		_ = v158
		println("P22", D5(7, 3, g20))
	default:
		_ = v158
		if Gint8 >> Guintptr == ^Gint8 {
			switch v160 := v156 + v156; v160 > 1 && Same(Sub(Gstring, v156, Gint >> 43), Sub(Gstring, v156, Gint >> 43)) {
			case bool(16777217 < float64(Gfloat32)):
				v161, v162, v163 := F12([][5]string{}, []A0{}, map[int64]uint32{-9223372036854775808: Guint32 << Guint, 94: Guint32}, S2{v155, "a", []S1{}, Gstring, g21, Gfloat64}, []Box[int64]{}, g23, [7]N0{(*g24), N0(131072) >> Guint, N0(Gint64), max((*g24), -1, 36), N0(Gint32) / 1, 6: ((*g24) & ((*g24) - 1))}, Sub([4]N1{`raw \n`, "\x00\xff", "a", "a longer string of thirty-two ch."}[3], v156 ^ -1, v156 - 480882442643), map[uint64][]N2{0: []N2{}}, string(rune((Guint32 / 4))), Box[int64]{Value: Gint64, Count: v156}, func() int8 { if v157 < v157 { return Gint8 + -128 }; return Gint8 % -29 }(), S2{F4: Guint8, F5: "héllo, 世界", F7: Gstring, F8: v156, F9: Gfloat64})
				_ = v161
				_ = v162
				_ = v163
			case bool(g23 == nil):
				v157 = 31
			case (struct{ a int; b bool }{2, Gfloat64 != 1}.b):
				var v164 func(uint16, int32) int = func(a165 uint16, a166 int32) int {
					Gint32, a166 = a166, Gint32
					var v167 int
					_ = v167
					return g21 + v167 % 29
				}
				_ = v164
			case bool(Gint64 << (Gint64&15) > Gint64):
				v155--
			}
		}
	}
	println("P23", (*g24))
	func() {
		defer func() {
			Show("R24", recover())
			g20 = Cl(g20)
		}()
		g21, v156 = v156, g21
		v168 := Guint16 % (Guint16&1)
		_ = v168
		Guintptr -= Guintptr % 42
		g22 = &S1{S0: S0{F2: "\x00\xff"}}
	}()
	g21 = g21
	println("P25", len(Gstring), Gstring)
	var v169 S2 = S2{Pure0(v156, map[[4]uintptr]int{}), struct{ a int; b N1 }{8, ""}.b, []S1{S1{}, S1{}, S1{}}, Gstring, Pure2(g23, "zz", nil, map[int]uint8{}, map[[7]string]A1{}, Guint8, Gstring, map[string]A1{}, S0{F2: "\x00\xff"}, Gbool, v156, S0{F2: "tab\tend"}), Gfloat64}
	_ = v169
	println("P26", (*g24))
	g23 = Cl(g23)
	println("P27", g21)
	println("P28", v156)
	println("P29", len(Gstring), Gstring)
	println("P30", v155)
	var v170 N0 = -1 - (*g24)
	_ = v170
	v157 += (v157 + v157*3 + 57)
	println("P31", D5(7, 3, g20))
	println("P32", D6(7, 3, v169))
	var v171 func() int32 = func() int32 {
		Gfloat64 = Gfloat64
		v169.F8 = 9223372036854775807
		g21 = g21
		return Gint32 & Gint32 % 89
	}
	_ = v171
	func() {
		defer Report("R33")
		Gbool = g23 != nil
		v172 := any(-Gfloat64) == any(([4]int{v156, 2: g21, Gint}))
		println(v172)
		(*g24) = N0(len(g23))
	}()
	v156 ^= g21 &^ (Gint - g21)
	for k173 := range int(2) {
		_ = k173
		v157 = Idiom4(^(v155 / 83))
		switch v175 := g22.(type) {
		case *N2:
			_ = v175
			Gint32 = v171()
		default:
			_ = v175
			v176 := Idiom2(int(Guintptr))
			_ = v176
		}
	}
	if i177 := (func() int { if Gbool != Gbool { return v156 }; return g21 }() >> (v156&31)); uint(i177) < uint(len(g23)) {
		v178 := g23[i177]
		_ = v178
		g23[i177] = map[int]uint8{8: v155}
		var v179 map[string]N0 = map[string]N0{}
		_ = v179
	}
	println("P34", (*g24))
	Gstring = Gstring
	println("P35", D7(7, 3, v169.F9))
	v157 = Guint64
	println("P36", D2(7, 3, Gfloat32))
	g23 = A1{}
	switch (*g24).M2(Gstring, v156) * Gcomplex128 {
	case Gcomplex128:
		if Gstring >= Clip(Gstring + Gstring + `raw \n`) {
			return
		}
		v169.F8--
	default:
		println("P37", Guint64)
	}
	println("P38", v156)
	if !(v156 == v156) {
		switch {
		case (bool(uint16(Gint64) != func() uint16 { if Gstring == "\x00\xff" { return Guint16 }; return Guint16 }())):
			var v180 func(bool) float64 = func(a181 bool) float64 {
				v156 = Pure2(g23, Clip("zz" + (N1(Gstring) + Clip("\U0001F600!" + N1(Gstring) + "tab\tend")) + "go"), nil, map[int]uint8{}, map[[7]string]A1{}, v155, "αβγ", map[string]A1{}, S0{F1: map[int64]uint8{}, F2: "zz", F3: map[uint8]string{}}, Gstring > Clip(Gstring + Gstring + Gstring), int(any(uint8(0)).(uint8)), S0{})
				g21 = any(int(16)).(int) | len(g23) | -v156 * int(Gint8)
				v157 = Guint64 >> (Guint * Guint) / 10
				return Gfloat64 * float64(Guint8)
			}
			_ = v180
			Guint16 = [4]uint16{Guint16 % 10, uint16(v155), Guint16 << Guint16, 65535}[Guint32&3]
		case bool(Gstring + Gstring < string(rune(Guint32))):
			{
				v182 := A0{Clip(any(N1("zz")).(N1) + (Sub(N1(Gstring), g21, g21) + (" " + Clip(N1(Gstring) + v169.F5))))}
				_ = v182
				Gfloat32 = float32(float64(Gfloat32 - Gfloat32))
			}
			v170 = (*g24)
		case Gbool:
			g24 = &v170
		case bool((Gbool && false) != (complex128(0 + 8.551i) == Gcomplex128)):
			Guint8 = Idiom0(255)
			for i183 := int(0); i183 < 2; i183 += 1 {
				(*g24) = ((v170 - 93) >> 7 & 80) >> 39
				var v184 float64 = Gfloat64
				_ = v184
				F9(int(79354238062) >> Guint * (i183 * i183), A0{N1(Gstring), Clip("a" + ("go" + N1(Gstring)))}, false)
			}
		case bool(Guint >= Guint >> Guintptr):
			if v185 := v155; v185 == 67 {
				v171 = v171
				var v186 string = Sub(string(rune(any(Gint64).(int64))), -1 & Gint, Gint * v156)
				_ = v186
			} else {
				Guint8 = v185
			}
		}
		Guint8 = uint8(Guintptr)
		Gfloat64 -= float64(Gint64 - Gint64)
	} else if true == (Gbool != Gbool) {
		g21 = len(g23)
	}
	v156, v157 = int(Guint16) / 369565108692, (v157 + v157) * (v157 >> (Gint32&127))
	println("P39", v170)
	defer func() {
		if len(g20) < 40 {
			g20 = append(g20, [8]int32{0: Gint32, Gint32, 2: Gint32, Gint32})
		}
		println("P40", Guint)
	}()
	g21 = int((v156 - 49) &^ g21)
	g24 = g24
	Gfloat32 -= Gfloat32
	v189 := F10(Sub(v169.F5, Gint >> Guint, v156 - v156), Cl(v169.F6), &S2{F4: 22, F5: "a longer string of thirty-two ch.", F7: Gstring, F8: g21, F9: 229.662}, S2{F4: v155, F5: "a", F7: Gstring, F8: v156, F9: 0.1}, func(a187 string, a188 float64) uintptr {
		return Guintptr % 935350806044 - (Guintptr ^ (Guintptr % 18446744073709551615 * ([4]uintptr{Guintptr, Guintptr, Guintptr, Guintptr}[1] * (Guintptr % 10)) | uintptr(Clamp(float64(Gfloat32), 0, 1.8e19))))
	}, Clip(N1(rune(Guint16)) + Clip("go" + (v169.F5 + "zz" + "\U0001F600!")) + N1(rune(v157))), Box[int64]{Value: Gint64, Count: -196}, Box[int64]{Value: Gint64, Count: 73}, S0{F2: "\U0001F600!"}, Ptr(bool(g24 == nil)), [4]float32{Gfloat32 + Gfloat32, max(Gfloat32, 1), -Gfloat32, -Gfloat32}[Guint16&3], int(Guint) * (g21 << 51), A0{"0123456789abcdef", Clip("\U0001F600!" + N1(Gstring)), Sub(N1(Gstring), v156, 275463826389)}, v169)
	_ = v189
	v190, v191, v192 := F8(map[N2]Box[int64]{}, imag(complex(Gfloat32, Gfloat32)), []any{int8(-1), Gint32, [1]uint8{v155}}, Gint64 >> Guint32 & (Gint64 * (Gint64 - Gint64) & int64(len(g23)) + func() int64 { if Gbool == false { return Gint64 }; return Gint64 }()), Sub(Clip(" " + (N2(Gstring) + "zz")), g21, v156 >> 5))
	_ = v190
	_ = v191
	_ = v192
	F9(int(v155) ^ g21 >> v157, A0{"", `raw \n`}, Gbool)
	v195 := F10(Clip(Clip("αβγ" + N1(Gstring)) + N1(Gstring)), []S1{}, new(S2), v169, func(a193 string, a194 float64) uintptr {
		return uintptr(len(a193))
	}, Sub(Clip(N1(Gstring) + "\xe4\xb8" + "héllo, 世界" + "\x00\xff"), Gen1[int](1, Gbool, -72), int(Guint)), Box[int64]{Value: 33, Count: v156}, Box[int64]{Value: 798248394738, Count: 1}, S0{F2: "hello"}, &Gbool, 0 + float32(Guint64), 603502810503, A0{}, S2{F4: 0, F7: Gstring, F8: v156, F9: v192})
	_ = v195
	Gfloat32 = F11()
	v196, v197, v198 := F12([][5]string{}, []A0{A0{}, 2: A0{"0123456789abcdef", 1: "a longer string of thirty-two ch."}}, map[int64]uint32{38: Guint32, 66: Guint32}, v169, []Box[int64]{0: Box[int64]{Value: v191, Count: v156}, 2: Box[int64]{Value: v191, Count: g21}, 3: Box[int64]{Value: Gint64, Count: v156}}, append(Cl(g23), make(map[int]uint8)), [7]N0{N0(v190), v170 / (v170 | 1), v170 * v170, N0(Gint32), 4: 0 + v170, v170 & v170 & ((*g24) / (v170 | 1) | (v170 >> Guint16 - (*g24) << Guint16 - v170) + v170) * v170, -2 &^ v170}, N1(rune(func() uint32 { if g21 <= v156 { return Guint32 }; return Guint32 }())), map[uint64][]N2{36: []N2{1: "héllo, 世界", "héllo, 世界"}, 85: []N2{}}, Clip(Gstring + Gstring + Clip(Gstring + "" + Gstring)), Box[int64]{Value: 0, Count: v156, List: []int64{}}, Gint8, v169)
	_ = v196
	_ = v197
	_ = v198
	v199, v200, v201 := F13(make([][]N2, 1, 3), Gint8 & Gint8 % (int8(len(Gstring)) | 1), max(Gint8 >> Guint32, Gen1[int8](Gint8, true, -9223372036854775808)))
	_ = v199
	_ = v200
	_ = v201
	F14()
	F15()
	println("P41", v201)
	println("P42", v200)
	println("P43", v199)
	println("P44", v198)
	println("P45", v197)
	println("P46", D2(7, 3, v196))
	println("P47", v195)
	println("P48", v192)
	println("P49", v191)
	println("P50", v190)
	println("P51", v189)
	println("P52", D8(7, 3, v171))
	println("P53", v170)
	println("P54", D6(7, 3, v169))
	println("P55", v157)
	println("P56", v156)
	println("P57", v155)
	println("P58", D9(7, 3, g24))
	println("P59", D10(7, 3, g23))
	println("P60", D4(7, 3, g22))
	println("P61", g21)
	println("P62", D5(7, 3, g20))
	println("P63", Gbool)
	println("P64", len(Gstring), Gstring)
	println("P65", Gcomplex128)
	println("P66", D11(7, 3, Gcomplex64))
	println("P67", Gfloat64)
	println("P68", D2(7, 3, Gfloat32))
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

func D11(h uint64, d int, v complex64) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D10(h uint64, d int, v A1) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D12(h, d, v[i])
	}
	return h
}

func D12(h uint64, d int, v map[int]uint8) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D13(D1(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D13(h uint64, d int, v uint8) uint64 {
	return Mix(h, uint64(v))
}

func D9(h uint64, d int, v *N0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D14(h, d-1, *v)
}

func D14(h uint64, d int, v N0) uint64 {
	return Mix(h, uint64(v))
}

func D8(h uint64, d int, v func() int32) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D7(h uint64, d int, v float64) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D6(h uint64, d int, v S2) uint64 {
	h = D13(h, d, v.F4)
	h = D15(h, d, v.F5)
	h = D16(h, d, v.F6)
	h = D17(h, d, v.F7)
	h = D1(h, d, v.F8)
	h = D7(h, d, v.F9)
	return h
}

func D17(h uint64, d int, v string) uint64 {
	return MixString(h, string(v))
}

func D16(h uint64, d int, v []S1) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D18(h, d, v[i])
	}
	return h
}

func D18(h uint64, d int, v S1) uint64 {
	h = D19(h, d, v.S0)
	return h
}

func D19(h uint64, d int, v S0) uint64 {
	h = D20(h, d, v.F1)
	h = D21(h, d, v.F2)
	h = D22(h, d, v.F3)
	return h
}

func D22(h uint64, d int, v map[uint8]string) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D17(D13(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D21(h uint64, d int, v N2) uint64 {
	return MixString(h, string(v))
}

func D20(h uint64, d int, v map[int64]uint8) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D13(D23(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D23(h uint64, d int, v int64) uint64 {
	return Mix(h, uint64(v))
}

func D15(h uint64, d int, v N1) uint64 {
	return MixString(h, string(v))
}

func D5(h uint64, d int, v [][8]int32) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D24(h, d, v[i])
	}
	return h
}

func D24(h uint64, d int, v [8]int32) uint64 {
	for _, e := range v {
		h = D25(h, d, e)
	}
	return h
}

func D25(h uint64, d int, v int32) uint64 {
	return Mix(h, uint64(v))
}

func D4(h uint64, d int, v I1) uint64 {
	switch x := v.(type) {
	case nil:
		return Mix(h, 6)
	case N1:
		return D15(Mix(h, 20), d, x)
	case *N1:
		return D26(Mix(h, 21), d, x)
	case N2:
		return D21(Mix(h, 22), d, x)
	case *N2:
		return D27(Mix(h, 23), d, x)
	case *S0:
		return D28(Mix(h, 24), d, x)
	case *S1:
		return D29(Mix(h, 25), d, x)
	default:
		return Mix(h, 7)
	}
}

func D29(h uint64, d int, v *S1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D18(h, d-1, *v)
}

func D28(h uint64, d int, v *S0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D19(h, d-1, *v)
}

func D27(h uint64, d int, v *N2) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D21(h, d-1, *v)
}

func D26(h uint64, d int, v *N1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D15(h, d-1, *v)
}

func D3(h uint64, d int, v Box[int64]) uint64 {
	h = D23(h, d, v.Value)
	h = D1(h, d, v.Count)
	h = D30(h, d, v.List)
	return h
}

func D30(h uint64, d int, v []int64) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D23(h, d, v[i])
	}
	return h
}

func D2(h uint64, d int, v float32) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D1(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

func D0(h uint64, d int, v [4]uintptr) uint64 {
	for _, e := range v {
		h = D31(h, d, e)
	}
	return h
}

func D31(h uint64, d int, v uintptr) uint64 {
	return Mix(h, uint64(v))
}

