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
	M1(bool) complex128
	M2(float64) uint32
}

type I1 interface {
	M4() int
}

type I2 interface {
	M1(bool) complex128
}

type N0 float64

type N1 string

type S0 struct {
}

type S1 struct {
	F1 N1
	F2 map[int]bool
	F3 int
	F4 N1
	F5 uintptr
	F6 N1
}

type S2 struct {
	S1
	F7 uint64
	F8 uint16
}

type A0 [7]N0

type A1 []any

var g20 float32 = float32(^Guint32) + float32(Guint64 ^ Guint64)
var g19 []I2 = []I2{}
var g18 string = g16
var g17 int = Gint
var g16 string = Sub(Pure1(S2{F7: Guint64, F8: Guint16}, "αβγ"), Gint, int(42) << (Gint32&7))
var g21 []map[uint16]int8 = nil

func Pure0(p0 []map[string]N1, p1 Box[int], p2 []*int64, p3 S2) int8 {
	p0 = Cl(p0)
	{
		for k1, v2 := range p2 {
			_, _ = k1, v2
			v2 = Ptr(max(Gint64, Gint64) * (66 + Gint64))
		}
		p1 = Box[int]{Value: p1.Count, Count: 67}
	}
	p3 = p3
	for i3 := int(0); i3 < 2; i3 += 1 {
		p3 = p3
	}
	var v4 N0 = 321.692
	_ = v4
	for k5, v6 := range p2 {
		_, _ = k5, v6
		v6 = Ptr(max(int64(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)), int64(Gint64)))
	}
	p3 = p3
	return int8(Guint8)
}

func Pure1(p0 S2, p1 N1) string {
	var v7 A1 = A1{}
	_ = v7
	v7 = Cl(v7)
	p1, p1 = p1, p1
	v7 = Cl(v7)
	if ([4]uint64{Guint64, 0, 18, Guint64}[uint(Gint)%4] == Guint64 &^ 0) {
		p1 += Clip(p1 + p1)
		p1 = Clip(p1)
		p1 = N1(Gstring)
		for k8, v9 := range Gstring {
			_, _ = k8, v9
			p0 = p0
			k8 = Gint
			p1 = struct{ a int; b N1 }{1, N1(Clip(Gstring + Gstring))}.b
		}
	} else {
	}
	return Gstring
}

func Pure2(p0 float64, p1 string) int32 {
	var v10 int = len(Gstring) >> (Guint << (Gint64&15))
	_ = v10
	return (Gint32 & -Gint32) - (97 &^ Gint32 ^ (((Gint32 ^ Gint32) & (Gint32 | Gint32) &^ Gint32) - (Gint32 | Gint32)) + int32(Gint16) - Gint32)
}

func Gen0[T0 Integer](p0 T0, p1 T0) T0 {
	var v11 float64 = max(float64(26 | Gint8), float64(max(Guint, Guint, 47)))
	_ = v11
	var v12 A0
	_ = v12
	return 7 - p0 + (2 + p1)
}

func Gen1[T1 Number](p0 T1, p1 bool) T1 {
	p1 = Gbool
	if v13 := Gint; v13 == -9223372036854775808 {
		v13 %= (9223372036854775807 + Gint) >> (Guintptr ^ Guintptr) | 1
		p1 = func() bool { if p1 != p1 { return Guint32 == (Guint32<<20 | Guint32>>12) }; return any(bool(p1 || p1)).(bool) }()
	}
	p0 = 7
	var v14 T1
	_ = v14
	var v15 S1
	_ = v15
	v15 = S1{F1: "go", F3: Gint, F4: v15.F4, F5: Guintptr, F6: "Z"}
	return p0
}

func (r N0) M0(p0 uint32, p1 uint64) int32 {
	if i22 := len(g16); i22 > 0 {
		v23 := g16[i22-1]
		_ = v23
		p1 = p1 & (p1 - 91 ^ uint64(p1))
	}
	p1 = Guint64 >> (Gen0[int32](Gint32, Gint32)&127) * (uint64(0) << p0 ^ p1 & 18446744073709551615)
	return Pure2(0x1.9b3df0p-6, Clip(g16 + (g18 + Gstring)))
}

func (r N0) M3(p0 float32, p1 uint16) complex64 {
	p0 = float32(min(struct{ a int; b float64 }{5, Gfloat64}.b, -Gfloat64))
	r, r = r, r
	return complex(p0, Gfloat32)
}

func (r *N1) M4() int {
	g16 = g18
	return 0 + int(Guint32)
}

func (r *N1) M5(p0 int, p1 string) float32 {
	switch uint(18446744073709551615) {
	default:
		Guint16 = Gen0[uint16](uint16(Clamp(float64(g20), 0, 65535)) - uint16(len(g18)), Gen0[uint16](32769, Guint16) - min(0, Guint16, Guint16))
		g19 = Part(g19, p0 * p0, g17)
		fallthrough
	case 0:
		if i24 := 41 - g17 ^ p0 & 75; i24 >= 0 && i24 < len(g19) {
			v25 := g19[i24]
			_ = v25
			g19[i24] = &S2{F7: Guint64, F8: Guint16}
			p0 /= int(1) >> (Gint32&127) - (i24 - i24 - (p0 - i24 & i24)) - (-1 | g17) - (i24 - 94) * (p0 ^ (p0 ^ i24 | p0 & i24)) - (Gint - Gint) | 1
		}
	}
	return g20 * g20 + 0
}

func (r *N1) M1(p0 bool) complex128 {
	L2:
	for k26 := range int16(3) {
		_ = k26
		g19 = Cl(g19)
		g16 += g18
		g16 = Clip(g16)
		if 68 == Guint8 - 0 {
			continue L2
		}
	}
	g18 += Sub(g18, g17, g17)
	g18 = Clip(g18)
	return complex(Gfloat64, Gfloat64)
}

func (r N1) M2(p0 float64) uint32 {
	p0 = Gfloat64
	r = N1(Clip(func() string { if !Gbool { return g18 }; return g18 }() + Clip(g18 + "hello") + Clip(g18 + g18)))
	p0 -= 0.1
	p0 = [4]float64{955.534, 0x1.34b233p-15 * p0, 1e100 * Gfloat64, p0 + 973.860}[uint(Gint64)%4]
	return struct{ a int; b uint32 }{7, Guint32}.b + (uint32(Clamp(float64(p0), 0, 4294967295)) + (uint32(len(r)) & (uint32(1) << (Gint32&63)) | (Guint32 + Guint32)))
}

func (r *S0) M0(p0 uint32, p1 uint64) int32 {
	g20 *= Gfloat32 / Gfloat32 / g20
	return min(int32(int16(Gint32)), 61 - Gint32, Gint32)
}

func (r *S0) M1(p0 bool) complex128 {
	p0 = [4]uint32{Guint32, (Guint32 * 5), Guint32, Guint32}[Guint16%4] <= uint32(Guint32)
	for i28 := 0; i28 < 6; i28++ {
		Gcomplex128 = Gcomplex128 * complex128(complex64(16777217 + 0.1i) * Gcomplex64)
		g17--
		(*r) = S0{}
		Gcomplex64 = (Gcomplex64 + Gcomplex64) * -Gcomplex64 + Gcomplex64 * Gcomplex64 / any(Gcomplex64).(complex64)
	}
	var v29 [8]uint16 = [8]uint16{-Guint16 << 18, Gen0[uint16](Guint16 % (Guint16 | 1), Guint16 + Guint16), (Guint16 ^ Guint16 * Guint16) * Guint16 + Guint16, Guint16 % 65535 + uint16(Gint32), 2049, -Guint16 + uint16(Gint16), [4]uint16{Guint16, Guint16, 42, Guint16}[0] + 1025, (Guint16 + Guint16*4 + 75) - Guint16 >> 16}
	_ = v29
	return complex128(Gcomplex64) * complex(Gfloat64, Gfloat64)
}

func (r S0) M2(p0 float64) uint32 {
	for i30 := int64(0); i30 < 18; i30 += 3 {
		p0 = min(float64(Gen0[int](316457949371, -9223372036854775808)), max(struct{ a int; b float64 }{0, p0}.b, p0 - p0))
		r = r
	}
	return 4294967295 + struct{ a int; b uint32 }{5, Guint32}.b
}

func (r S0) M4() int {
	r = S0{}
	return Gint
}

func (r *S1) M0(p0 uint32, p1 uint64) int32 {
	var v31 map[int16][]string = make(map[int16][]string)
	_ = v31
	return -1
}

func (r S1) M2(p0 float64) uint32 {
	v32 := A1{N0(1e100), int16(len(g16)), Gen1[float64](Gfloat64, Gbool), Gint64}
	_ = v32
	if v33 := g18; v33 == Clip("héllo, 世界" + (v33 + "a")) {
		var v34 int16 = (int16(Guint32) - Gint16) * Gint16
		_ = v34
		v33 = Sub(Sub(v33, Gen0[int](g17, Gint), g17), g17, Gint)
		var v35 int
		_ = v35
	} else if (func() float32 { if true && Gbool { return 1e-40 }; return 1e-40 }() <= float32(Guintptr)) {
		p0 = min(float64(g20 * 0x1.97590bp-9), struct{ a int; b float64 }{7, any(p0).(float64)}.b)
		r.F1, p0 = func() N1 { if ([4]bool{Gbool, Gbool, Gbool, Gbool}[0]) { return Sub(r.F1, g17, g17) }; return "zz" }(), float64(Gint32)
	} else {
		p0 = p0 - float64(g20) + any(p0 - p0).(float64)
	}
	p0 = float64(Guint64 - (Guint64 | Guint64 - Guint64)) * float64(uint32(Guint64))
	return uint32(r.F3 - g17)
}

func (r *S1) M4() int {
	{
		g21 = Cl(g21)
		Gcomplex64 = Gcomplex64
		var v36 func() float64 = func() float64 {
			g21 = Cl(g21)
			return Gfloat64
		}
		_ = v36
		if len(g21) < 40 {
			g21 = append(g21, map[uint16]int8{}, make(map[uint16]int8), make(map[uint16]int8))
		}
	}
	{
		r.F1 = Clip(N1(g18) + N1(struct{ a int; b string }{1, "\x00\xff"}.b))
		var v37 any = [2]string{Gstring, "\x00\xff"}
		_ = v37
		if len(g21) < 40 {
			g21 = append(g21, make(map[uint16]int8))
		}
	}
	return max(Gen0[int](g17, Gint), Gen0[int](21, Gint), Gint)
}

func (r S1) M5(p0 int, p1 string) float32 {
	p0 = g17
	p1 = Sub(g16, Gint, p0 - 56)
	r.F4 = Sub(Clip(Clip(N1(Gstring) + "\xe4\xb8") + (N1(rune(Gint16)) + Clip("a" + N1(Gstring)))), g17 >> (Gint8&127), p0)
	return float32(int(Guint16))
}

func (r *S2) M0(p0 uint32, p1 uint64) int32 {
	var v38 [][1]float32 = [][1]float32{[1]float32{g20}, [1]float32{}, [1]float32{}}
	_ = v38
	v38 = [][1]float32{[1]float32{g20}}
	return -1
}

func (r *S2) M1(p0 bool) complex128 {
	Gint16 = (1 * Gint16 + 85) << (Guint64 - Guint64)
	return complex128(Gcomplex64) * struct{ a int; b complex128 }{8, Gcomplex128}.b
}

func (r S2) M2(p0 float64) uint32 {
	for i39 := int16(0); i39 < 5; i39 += 1 {
		p0 = imag(complex(p0 - Gfloat64, float64(Guint8)))
	}
	return 134217727
}

func Pure10(p0 int32, p1 A1) int {
	p0 += Pure2(1e100, "go") - p0
	p0, p0 = 0 - p0 % 2147483647, Gen0[int32](((p0 ^ Gint32) & (p0 | Gint32) &^ Gint32), int32(Gint8))
	p1 = A1{int16(Clamp(float64(Gfloat64), -32768, 32767))}
	var v40 float64 = float64(Guint8) - Gfloat64 - (463.138 + Gfloat64 * Gfloat64)
	_ = v40
	v40 = (Gfloat64 + v40) / (v40 * v40) + (Gen1[float64](v40, false) + Gfloat64 / Gfloat64)
	v40 = Gen1[float64](float64(Guint16), func() bool { if Gbool { return false }; return g20 != g20 }())
	return Gint
}

func Pure11(p0 S1, p1 map[string]A0, p2 int64, p3 ...float64) string {
	p2++
	for range 5 {
		p2 = any(int64(p2) ^ int64(p2)).(int64)
		p3 = Part(p3, g17, g17 >> 51)
		p0.F5 = Guintptr
	}
	return Clip(g18 + g18)
}

func Pure12(p0 []int64, p1 any, p2 S1, p3 S2) string {
	var v43 int
	_ = v43
	p1 = [6]int{v43, Gint, 2: 0, g17, g17, g17}
	return Clip(Sub(g16, Gint, g17) + string(rune(Guint32)) + "\xe4\xb8")
}

type big0 struct {
	name  string
	table [9]int
	inner struct {
		flags [5]uint8
		next  any
	}
}

func change0(b big0, i int) big0 {
	b.table[uint(i)%9] += i
	b.inner.flags[uint(i)%5]++
	b.name = Clip(b.name + "+")
	b.inner.next = i
	return b
}

func (b big0) sum() (total int) {
	for i, v := range b.table {
		total += v * (i + 1)
	}
	for _, f := range &b.inner.flags {
		total = total*3 + int(f)
	}
	return total + len(b.name)
}

func Idiom0(x int) int {
	var b, c big0
	b.table[3] = Gint ^ x % 48 + (g17 | x) * 6
	m := map[int]big0{1: b}
	for i := range 6 {
		c = change0(b, x+i)
		b, c = c, b
		m[i&1] = change0(m[i&1], i)
	}
	same := 0
	if b == c {
		same = 1
	}
	list := []big0{b, c, m[0]}
	for _, v := range list {
		same = same*7 + v.sum()
	}
	f := c.sum
	c.table[0] = 77
	var e any = m[1]
	return same + f() + e.(big0).sum() + b.inner.next.(int)
}

func Idiom1(s string) uint64 {
	h := uint64(len(s))
	m := map[string]int{}
	words := []string{""}
	for i, r := range Clip(s) + "héllo wörld 世界\xff\xc3(" + (Pure11(S1{F1: "0123456789abcdef", F3: g17, F4: "αβγ", F5: Guintptr, F6: "\xe4\xb8"}, map[string]A0{}, (Gint64 | Gint64) << ((Gint32 * 100)&127), nil...)) {
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

type tree2[K int16 | string, V any] struct {
	left, right *tree2[K, V]
	key         K
	value       V
}

func (t *tree2[K, V]) put(k K, v V) *tree2[K, V] {
	switch {
	case t == nil:
		return &tree2[K, V]{key: k, value: v}
	case k < t.key:
		t.left = t.left.put(k, v)
	case k > t.key:
		t.right = t.right.put(k, v)
	default:
		t.value = v
	}
	return t
}

func (t *tree2[K, V]) walk(f func(K, V, int) bool, depth int) bool {
	return t == nil || t.left.walk(f, depth+1) && f(t.key, t.value, depth) && t.right.walk(f, depth+1)
}

func Idiom2(seed uint8) uint64 {
	var t *tree2[int16, uint8]
	var u *tree2[string, [2]int]
	for i := 0; i < 24; i++ {
		k := Gint16 + 33 &^ Gint16 >> Guintptr
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

type kind3 int8

const (
	first3 kind3 = iota*3 - 5
	second3
	_
	fourth3
	big3c  = 1<<28 + 546
	mask3 = 1<<(iota+3) - 1
	half3 = big3c / 7.0
	text3 = "k" + "onst"
)

func (k kind3) String() string {
	switch k {
	case first3:
		return "first"
	case second3, fourth3:
		return text3
	}
	return "other"
}

func Idiom3(k int) uint64 {
	h := uint64(k)
	for i := -9; i < 9; i++ {
		h = MixString(h, kind3(i).String())
		switch k := kind3(i); {
		case k == fourth3:
			h += big3c
			fallthrough
		case k > second3:
			h ^= mask3
		default:
			h = Mix(h, Bits(half3*float64(i)))
		}
	}
	return h + uint64(len([...]int{7: 1}))
}

type base4 struct{ id, hits int }

type middle4 struct {
	base4
	tag string
}

type outer4 struct {
	*middle4
	hits uint8
	fn   func(int) int
}

func (b *base4) hit(x int) int {
	b.hits += x
	return b.hits
}
func (m middle4) describe() string { return m.tag + ":" }

type hitter4 interface{ hit(int) int }
type both4 interface {
	hitter4
	describe() string
}

func Idiom4(x int) int {
	o := outer4{middle4: &middle4{base4{1, 2}, "t"}, hits: 250}
	o.fn = func(y int) int { return o.hit(y) + x << (Guintptr ^ Guintptr) }
	c := o
	m := *o.middle4
	r := 0
	for i := range 7 {
		o.hits++
		r = r*3 + o.fn(i) + int(o.hits) + c.base4.hits + m.hit(i)
		var b both4 = c
		if h, ok := b.(hitter4); ok {
			r += h.hit(1) + len(b.describe())
		}
	}
	if *c.middle4 == m {
		r = -r
	}
	return r + c.id
}

func counter5(step int) (func(int) int, *int) {
	total := 0
	return func(i int) int {
		total += step + i
		return total
	}, &total
}

func Idiom5(a, b int) int {
	var all []func(int) int
	var p *int
	for i := 0; i < 5; i++ {
		f, q := counter5(i * a)
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

func F6(p0 A1, p1 ...uint16) (r0 bool, r1 float64) {
	defer func() {
		if r := recover(); r != nil {
			Show("R1", r)
			r0 = uint8(Guint) > uint8(Clamp(float64(r1), 0, 255))
		}
	}()
	if p1 != nil {
		if Gint >= Gint != (Guint64 != Guint64) {
			return 214.217 + g20 <= 0 + g20, float64(g17 - 79776239328)
		}
		Gfloat32 = g20 - (g20 + Gfloat32) / 3.5
	} else {
		var v44 S1 = S1{F1: "\U0001F600!", F3: 0, F4: " ", F5: Guintptr, F6: "αβγ"}
		_ = v44
		Gbool, Gbool = Gbool, Gbool
	}
	switch {
	default:
		Gint32--
		fallthrough
	case bool(Gint64 ^ Gint64 <= Gint64 / (Gint64 | 1)):
		Gfloat32 -= [4]float32{float32(r1), Gfloat32 + Gfloat32, -g20, max(g20, Gfloat32)}[1]
	}
	var v45 float64
	_ = v45
	if p0 == nil {
		panic(nil)
	}
	Gfloat64 = v45
	return Gint | g17 >= func() int { if r0 { return 91 }; return Gint }(), (584.121 - Gfloat64) / (544.413 * v45)
}

func F7(p0 Box[int], p1 []float32, p2 bool) (float32) {
	p0.List = []int{}
	Gint32 = int32(len(p1))
	func() {
		defer Report("R2")
		if i46 := len(g21); i46 > 0 {
			v47 := g21[i46-1]
			_ = v47
			g21[i46-1] = map[uint16]int8{0: max(Gint8, Gint8), 65535: Gint8 >> 8, 60: int8(93) >> Guint}
			for i48 := 0; i48 < 2; i48++ {
			}
		}
		if p2 && g21 != nil {
			return
		}
		v49 := make([]uint32, Gint8)
		_ = v49
		Gcomplex128, Gstring = complex128(159.740 + 0.1i), g16
	}()
	println("P3", D0(7, 3, p0.List))
	if i50 := g17; len(p1) > 3 {
		v51 := p1[i50&3]
		_ = v51
		p1[i50&3] = struct{ a int; b float32 }{7, g20}.b * real(Gcomplex64)
		Gfloat32 = v51
	}
	defer func() {
		p2 = p1 == nil
		p0.List = []int{}
		println("P4", Guint8)
	}()
	return min(g20, float32(Guint32))
}

func F8() (float64) {
	var v52 I1 = &S2{F7: Guint64}
	_ = v52
	for i53, i54 := 0, 7; i53 < i54; i53, i54 = i53+1, i54-1 {
		{
			fmt.Printf("%s %d\n", "P5", Guintptr)
		}
		var v55 uint32
		_ = v55
	}
	Gint = int(Clamp(float64(func() float64 { if v52 != nil { return Gfloat64 }; return Gfloat64 }() + Gfloat64), -9.2e18, 9.2e18))
	return float64(Guint) - max(0x1.c76873p-3, Gfloat64)
}

func F9(p0 []A1, p1 uint, p2 [3]uint, p3 []A1, p4 [4]uint16, p5 S2, p6 [6]complex128, p7 map[uint32]N1, p8 complex128, p9 any, p10 int64, p11 A1, p12 map[uintptr]A0, p13 N1, p14 [6]string) (uint32, string) {
	if g19 != nil {
		var v56 map[string][6]uint8 = map[string][6]uint8{}
		_ = v56
	} else if 1e-300 > -Gfloat64 {
		switch Guint8 | Guint8 {
		default:
			var v57 A1 = A1{1: p9, Gcomplex64}
			_ = v57
			g21 = []map[uint16]int8{map[uint16]int8{}, map[uint16]int8{1: int8(Clamp(float64(g20), -128, 127))}}
		}
	} else {
		var v58 S1 = S1{F1: p13, F3: -203, F4: p13, F5: Guintptr, F6: "go"}
		_ = v58
	}
	Guint64 = Idiom3(len(g21))
	var v59 map[string]bool = make(map[string]bool)
	_ = v59
	var v60 map[int64]map[uint8]float32 = map[int64]map[uint8]float32{74: map[uint8]float32{255: float32(Gfloat64), 1: real(Gcomplex64)}, 9223372036854775807: map[uint8]float32{2: any(g20).(float32), 0: -Gfloat32, 255: 0x1.85aa13p-19 - g20}}
	_ = v60
	switch {
	case bool(!(Gbool && false)):
		switch complex(Gfloat64, Gfloat64) - p8 * p8 {
		case p8:
			for k61 := range uint16(3) {
				_ = k61
				defer func() {
					g16 = Clip(Clip(g18 + Clip(Gstring + (Gstring + g18))) + Clip(Pure12([]int64{}, p9, S1{F1: p13, F3: Gint, F4: "a longer string of thirty-two ch.", F5: Guintptr, F6: p13}, S2{F7: Guint64, F8: k61}) + (p14[Guint%6] + Clip(Gstring + g18)) + Clip(g18 + ("" + g18 + "hello"))) + g18 + Pure1(S2{F7: 1, F8: k61}, "0123456789abcdef"))
					fmt.Printf("%s %q\n", "P6", Gstring)
				}()
				v63 := A1{N0(1e100), Clip(g18 + (g18 + g18)), S0{}, [3]N1{}}
				_ = v63
			}
			v64 := F7(Box[int]{Value: -1}, []float32{Gfloat32 - g20, -g20}, p9 == nil)
			_ = v64
		default:
			var v67 uint64
			for k, v := range p7 {
				v67 += D1(3, 2, k) ^ D2(5, 2, v)
			}
			_ = v67
		}
		p2[1] &= p1 - p1 + min(p1, 1, p1)
		fallthrough
	case bool(Gfloat64 <= Gfloat64 || Gint32 < Gint32):
		p6[Guint8%6] = func() complex128 { if "" != g18 { return complex128(Gcomplex64) }; return complex(Gfloat64, Gfloat64) + complex(Gfloat64, Gfloat64) }()
		v68, v69 := p9.(float64)
		_, _ = v68, v69
	}
	delete(v59, g18)
	switch v70 := p9.(type) {
	case *[3]string:
		_ = v70
		if v71 := Gen0[uint16](Guint16, Guint16) & Gen0[uint16](Guint16, Guint16); v71 == Guint16 {
			var v72 func() int = func() int {
				Guint32 = uint32(0) >> (Gint16&15)
				p5 = p5
				return Gint / (Gint | 1) - Gen0[int](g17, g17)
			}
			_ = v72
		} else if Gbool {
			p5 = S2{F7: Guint64, F8: 2}
		} else {
			Gint = (g17 * g17 - g17)
		}
		p13 = "0123456789abcdef"
	case *uintptr:
		_ = v70
		p2[uint(Gint32)%3] = Guint >> 40
	case nil:
		_ = v70
		g16 = Sub(Sub(g16, any(int(69)).(int), 775268325798), g17 << Guint16, 5 - Gint)
	default:
		_ = v70
		var v73 [8]int = [8]int{(g17 + Gint*3 + 22), int(Gint8), Gen0[int](g17, -1) + len(v60[max(p10, p10)]), 36}
		_ = v73
	}
	return Guint32 + Guint32 - uint32(len(p7)) ^ Guint32 << 1, Sub(g16, g17 % (g17 | 1), g17)
}

func F10(p0 int64, p1 string, p2 map[int32][]A0, p3 S0) (r0 uint8, r1 uint16) {
	defer func() {
		if r := recover(); r != nil {
			Show("R7", r)
			r0 = uint8(Guint) &^ (uint8(Clamp(float64(g20), 0, 255)) * (r0 - r0 | r0))
			r1 = Gen0[uint16](Guint16 & r1, ^r1)
		}
	}()
	g17, g17 = g17, g17
	if len(g19) < 40 {
		g19 = append(g19, &S2{F7: Guint64, F8: 65535}, new(S0))
	}
	if g18 == Sub(g16, g17, g17) {
		g18 = Clip("\x00\xff" + (Clip(Pure11(S1{F1: "\U0001F600!", F3: 1, F4: `raw \n`, F5: Guintptr, F6: "\U0001F600!"}, map[string]A0{}, p0) + Sub(p1, g17, 1) + Sub(p1, Gint, -64)) + Pure11(S1{F1: "\xe4\xb8", F3: g17, F4: "hello", F5: 61, F6: ""}, map[string]A0{"\xe4\xb8": A0{767.171, 0x1.b21da8p-12, 1e-300, 1, 1e100, 563.112, 368.742}}, max(9223372036854775807, p0), nil...)) + Pure12(nil, Gfloat64, S1{F1: "a", F3: g17, F4: "hello", F5: Guintptr, F6: "héllo, 世界"}, S2{F7: 68, F8: r1}))
		for k74, v75 := range g18 {
			_, _ = k74, v75
		}
		v76, v77 := F9([]A1{}, Guint ^ uint(Gint8), [3]uint{Guint, Guint, Guint}, []A1{1: nil, 2: A1{}, A1{}}, [4]uint16{65535, 0, r1, Guint16}, S2{F7: Guint64, F8: 5}, [6]complex128{Gcomplex128 * Gcomplex128, Gcomplex128 - Gcomplex128, 3: Gcomplex128 + complex128(585.98 + 0.1i), complex128(1 + 486.178i), -Gcomplex128}, map[uint32]N1{}, Gcomplex128, Gfloat64 / 3.5, struct{ a int; b int64 }{1, p0}.b >> 23, nil, map[uintptr]A0{}, N1(rune(Guintptr)), [6]string{p1, Clip("\x00\xff" + p1), Pure1(S2{F7: Guint64, F8: r1}, "Z"), Pure12([]int64{p0}, Gbool, S1{F1: "zz", F3: 0, F4: "a longer string of thirty-two ch.", F5: Guintptr, F6: "\xe4\xb8"}, S2{F7: Guint64, F8: r1}), p1})
		_ = v76
		_ = v77
	} else if true {
		for i78, i79 := 0, 2; i78 < i79; i78, i79 = i78+1, i79-1 {
			if !(i79 != 96) {
				Gfloat32 = real(Gcomplex64)
				Guint64 = Gen1[uint64](0, 1 ^ p0 > max(p0, Gint64, p0))
			} else if complex(g20, g20) != complex(Gfloat32, g20) {
				g21 = Cl(g21)
			}
			var v80 bool
			_ = v80
			Guint16--
		}
		var v81 func() int = func() int {
			g17 = g17 ^ g17 ^ int(int32(g17)) - len(g16) * (g17 | g17)
			Gint64 = 9223372036854775807 & p0 >> Guint16
			return int(Clamp(float64(g20 / 3.5), -9.2e18, 9.2e18))
		}
		_ = v81
	} else {
		Guint64--
		for k82 := range uint64(7) {
			_ = k82
			i84 := 0
			for (!(" " == p1)) && i84 < 2 {
				i84++
				Gint64 /= (p0 - p0) * (Gint64 ^ 55) | 1
				clear(p2)
			}
			r0 /= Guint8 >> (g17&31) & r0 | 1
			for i85 := uint16(0); i85 < 7; i85 += 1 {
			}
		}
	}
	v86 := g19[Guint]
	_ = v86
	var v87 *N0
	if Gstring != g16 {
		v87 = Ptr(N0(16777217))
	}
	*v87 = N0(Gfloat64) * 16777217
	{
		p0 = int64(((Gint8 - Gint8) - (Gint8 - Gint8)/7*7))
		r1++
		g19 = Part(g19, g17 % 579832739493, func() int { if Gbool && false { return Gint }; return -9223372036854775808 }())
	}
	switch Guintptr * Guintptr {
	case Guintptr:
		Guintptr = Guintptr
	case 0:
	case 33554431:
	}
	return r0, func() uint16 { if g17 > Gint { return r1 }; return Guint16 << Guint16 }()
}

func main() {
	Gint = Idiom0(min(Gint, 77))
	Guint64 = Idiom1(Pure1(S2{F7: Guint64, F8: Guint16}, ""))
	Guint64 = Idiom2(Guint8 / (Guint8 | 1))
	v88 := Idiom3(max(g17, -9223372036854775808))
	_ = v88
	println("P8", v88)
	v89 := Idiom4((g17 * 5))
	_ = v89
	fmt.Printf("%s %x\n", "P9", v89)
	v90 := Idiom5(g17, v89 * g17)
	_ = v90
	println("P10", v90)
	fmt.Printf("%s %.3f\n", "P11", Gfloat64)
	println("P12", len(Gstring), Gstring)
	fmt.Printf("%s %T %[1]v\n", "P13", g21)
	fmt.Printf("%s %T %[1]v\n", "P14", Guint16)
	var v91 map[float32][]S2 = map[float32][]S2{}
	_ = v91
	v92 := make(A1, 4)
	_ = v92
	if 0.1 + Gfloat32 != g20 * g20 {
		v90 = len(g19)
		if Clip(Gstring + g16) == Gstring {
			delete(v91, float32(Gen1[uint8](Guint8, false)))
			if i93 := Pure10(Gint32, v92) % (g17 * v90 | 1); uint(i93) < uint(len(g18)) {
				v94 := g18[i93]
				_ = v94
				v90 -= 1
			}
		} else if !(g18 <= g16) {
			g17 = Idiom5(int(struct{ a int; b int32 }{0, Gint32}.b), max(v89 << Guintptr, min(Gint, v89, -1), v89))
		}
	} else if v92 != nil {
		g18 += string(rune(g17))
		g18 = Clip(g18)
		g17 = max(^(v89 - (v89 << (v89&7) - g17 * v90)), [4]int{-v90, 0 + v90, v89 + g17, len(v92)}[Guint16%4], v89)
	} else {
		v92[1] = S0{}
	}
	g19 = []I2{new(S2), new(S2), new(S0), new(N1)}
	if v95 := Clip(g18 + Sub(g18, v89, v90) + g16 + g18); v95 == (Pure1(S2{F7: v88, F8: 0}, "a longer string of thirty-two ch.")) {
		if !(1 <= g17) {
			v88 += Gen1[uint64](uint64(Guint32), Gint32 != Gint32)
		} else if true {
			var v96 func(float32, uint32, bool) uint = func(a97 float32, a98 uint32, a99 bool) uint {
				return Guint / (Guint + 15 | 1)
			}
			_ = v96
			Guint32 |= Guint32 - Guint32 - Guint32 &^ 0
		} else {
			Guint8 = Guint8
			if len(g21) < 24 {
				g21 = append(g21, Part(g21, v90 + g17, Gint)...)
			}
		}
	} else if Gcomplex128 != complex(Gfloat64, Gfloat64) {
		{
			var v100 func() float32 = func() float32 {
				v95 = string(rune(((Gint16 >> Guint32) & -(Gint16 >> Guint32))))
				g18 = v95
				Guintptr = Guintptr
				return float32(Gen1[float64](Gfloat64, true))
			}
			_ = v100
			var v101 int = v90
			_ = v101
			g18 = g18
			println("P15", len(Gstring), Gstring)
		}
	} else {
		if (g19 == nil || struct{ a int; b bool }{3, Gbool}.b) {
			var v102 func(complex64, float64, int8) bool = func(a103 complex64, a104 float64, a105 int8) bool {
				return -1 >= Gint16
			}
			_ = v102
			if 0 < Gint8 {
				v91 = v91
				v106 := v102(Gcomplex64, Gen1[float64](struct{ a int; b float64 }{2, Gfloat64}.b, Gfloat64 > Gfloat64), int8([4]int16{72, Gint16, Gint16, Gint16}[3]))
				_ = v106
			} else {
				v90 = v90
				v107 := string(rune(Gen1[uint64](v88 & 52244156732, func() bool { if Gbool { return Gbool }; return Gbool }())))
				_ = v107
			}
		} else if (func() float32 { if v92[Guint32%4] == nil { return g20 }; return 640.662 }() >= float32(v88)) {
			var v108 S1 = S1{F1: "αβγ", F3: v89, F4: "", F5: 97, F6: " "}
			_ = v108
		}
		Guint8 = (Guint8 + Guint8 % 56) >> ((Gint16 ^ Gint16)&63)
	}
	g20 *= 16777217 + g20 + g20
	Gint64 = Gint64 << 7
	v109 := F8()
	_ = v109
	v89 <<= Guint8 - Guint8
	Gcomplex64 = -((Gcomplex64 + complex64(589.623 + 16777217i)) * (Gcomplex64 + Gcomplex64))
	fmt.Printf("%s %v\n", "P16", Gcomplex128)
	v92[v90&3] = Gint8
	fmt.Printf("%s %v\n", "P17", g16)
	g17 = int((Gint16 | Gint16) << uint32(Gint32))
	var v110 [8]float64 = [8]float64{v109, v109, Gfloat64, 956.570, v109, Gfloat64, Gfloat64, v109}
	_ = v110
	var v111 complex64 = -(Gcomplex64 - Gcomplex64) - (Gcomplex64 - complex64(1e20 + 1e-40i)) * -Gcomplex64
	_ = v111
	println("P18", v89)
	i112 := 0
	for {
		if i112++; i112 > 8 {
			break
		}
		Guint = (Guint + Guint + uint(len(v91))) * (Guint * Guint - Guint << (Gint64&15))
		if v113 := v90 + g17; v113 == Gint {
			var v114 N1 = Sub(N1(Pure11(S1{F1: "αβγ", F3: 9223372036854775807, F4: "a longer string of thirty-two ch.", F5: Guintptr, F6: "\xe4\xb8"}, map[string]A0{}, Gint64, v109, v109)), 72057594037927935, Gint - v90)
			_ = v114
			if len(g19) < 40 {
				g19 = append(g19, &S2{F7: v88, F8: 65535}, &S2{F7: v88, F8: Guint16})
			}
		} else if (func() bool { if Gbool && Gbool { return v92 == nil }; return "Z" >= g18 }()) {
			v88 = Guint64
		}
		L10:
		for i115 := 0; i115 < 5; i115++ {
			for i116 := 0; i116 < 7; i116++ {
				if int(Guint32) != i115 % (i115 | 1) {
					break L10
				}
			}
			if int(Clamp(float64(v109), -9.2e18, 9.2e18)) < Gint - len(g18) & (v90 / (v90 | 1)) {
				var v117 func(int8, uint32, uint16) int32 = func(a118 int8, a119 uint32, a120 uint16) int32 {
					return 0 * Gint32 * Gint32
				}
				_ = v117
				var v121 map[float64]bool = map[float64]bool{541.847: Gbool}
				_ = v121
				v117 = func(a122 int8, a123 uint32, a124 uint16) int32 {
					v121 = v121
					v121 = v121
					v89 = i112 >> uint8(a123)
					return Gen0[int32](int32(len(v92)), Gint32)
				}
			}
		}
	}
	println("P19", D3(7, 3, Gfloat64))
	Guint16 = uint16(Clamp(float64(min(float32(Gint16), 1e20 / g20)), 0, 65535))
	fmt.Printf("%s %v\n", "P20", v110)
	v89 = v90 & (Pure10(-147, Cl(v92)) - 48 * g17)
	defer println("D21", D1(1, 1, max(Guint32, Guint32)))
	Guint32 = Guint32
	clear(g21)
	fmt.Printf("%s %x\n", "P22", v89)
	for i125 := uintptr(0); i125 < 8; i125 += 2 {
		func() {
			defer Report("R23")
			Guintptr = Guintptr
			{
				v110[2] = -float64(Gint64)
				Gint16 = Gint16 * ((Gint16 * (Gint16 * Gint16 + (Gint16 ^ Gint16 | Gint16) | int16(30) >> Guint) + 32767 &^ Gint16) & (Gint16 ^ Gint16 ^ (Gint16 ^ Gint16 + (Gint16 >> Guint16 | Gint16 * int16(Clamp(float64(g20), -32768, 32767)) + any(Gint16).(int16) * (Gint16 ^ Gint16 | (Gint16 - (Gint16 | (Gint16 - Gint16))) + int16(-32768) >> Guint) + int16(len(g19))))))
				var v126 I2 = Ptr(N1("αβγ"))
				_ = v126
			}
			v127 := make([]string, Gint8)
			_ = v127
			fmt.Printf("%s %v\n", "P24", g16)
			for i128 := int16(2); i128 > 0; i128-- {
				var v129 func(int64, int) string = func(a130 int64, a131 int) string {
					return Sub(g18, a131 &^ 1, (Gen0[int](g17, a131) + func() int { if !Gbool { return a131 }; return 69 }()) & (v90 + -150) - v90 * a131)
				}
				_ = v129
				v88 = 0
				g17 = 97
			}
		}()
		var v132 S2
		_ = v132
		fmt.Printf("%s %T %[1]v\n", "P25", Guint)
	}
	F6(v92, []uint16{Guint16, Guint16}...)
	F7(Box[int]{g17, v90, nil}, nil, ^v90 <= v90 * 1048575)
	v133 := F8()
	_ = v133
	v134, v135 := F9([]A1{append(Cl(v92), Gcomplex128), Cl(v92)}, struct{ a int; b uint }{3, Guint}.b, [3]uint{}, []A1{make(A1, 1, 4), Cl(v92), A1{N1("go")}}, [4]uint16{Guint16, Guint16, Guint16, Guint16}, S2{S1: S1{F1: "αβγ", F3: 281474976710657, F4: " ", F5: Guintptr, F6: "αβγ"}, F7: 0, F8: Guint16}, [6]complex128{}, map[uint32]N1{}, complex128(Gcomplex64 - complex64(168.678 + 0x1.e18f2fp-19i)), Gen1[float64](461.31, Gbool), Gint64 * int64(Guint16), v92, map[uintptr]A0{}, Sub(N1(rune(Guint16)), g17 >> (Gint16&7), v89), [6]string{0: g16, "", 2: "\x00\xff", "zz", Gstring, g18})
	_ = v134
	_ = v135
	v136, v137 := F10((555860667577 - Gint64) >> uint64(Guint16), v135, map[int32][]A0{}, S0{})
	_ = v136
	_ = v137
	fmt.Printf("%s %d\n", "P26", v137)
	println("P27", v136)
	println("P28", len(v135), v135)
	fmt.Printf("%s %d\n", "P29", v134)
	println("P30", D3(7, 3, v133))
	fmt.Printf("%s %v\n", "P31", v111)
	fmt.Printf("%s %T %[1]v\n", "P32", v110)
	fmt.Printf("%s %.3f\n", "P33", v109)
	println("P34", D4(7, 3, v92))
	fmt.Printf("%s %#v\n", "P35", v91)
	fmt.Printf("%s %T %[1]v\n", "P36", v90)
	fmt.Printf("%s %d\n", "P37", v89)
	fmt.Printf("%s %d\n", "P38", v88)
	fmt.Printf("%s %+v\n", "P39", g21)
	fmt.Printf("%s %g\n", "P40", g20)
	println("P41", D5(7, 3, g19))
	println("P42", len(g18), g18)
	println("P43", g17)
	fmt.Printf("%s %v\n", "P44", g16)
	fmt.Printf("%s %v\n", "P45", Gbool)
	fmt.Printf("%s %q\n", "P46", Gstring)
	fmt.Printf("%s %v\n", "P47", Gcomplex128)
	fmt.Printf("%s %v\n", "P48", Gcomplex64)
	fmt.Printf("%s %v\n", "P49", Gfloat64)
	fmt.Printf("%s %g\n", "P50", Gfloat32)
	fmt.Printf("%s %T %[1]v\n", "P51", Guintptr)
	println("P52", Guint64)
	fmt.Printf("%s %x\n", "P53", Guint32)
	fmt.Printf("%s %T %[1]v\n", "P54", Guint16)
	println("P55", Guint8)
	println("P56", Guint)
	fmt.Printf("%s %d\n", "P57", Gint64)
	println("P58", Gint32)
	println("P59", Gint16)
	fmt.Printf("%s %x\n", "P60", Gint8)
	println("P61", Gint)
}

func D5(h uint64, d int, v []I2) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D6(h, d, v[i])
	}
	return h
}

func D6(h uint64, d int, v I2) uint64 {
	switch x := v.(type) {
	case nil:
		return Mix(h, 6)
	case *N1:
		return D7(Mix(h, 20), d, x)
	case *S0:
		return D8(Mix(h, 21), d, x)
	case *S2:
		return D9(Mix(h, 22), d, x)
	default:
		return Mix(h, 7)
	}
}

func D9(h uint64, d int, v *S2) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D10(h, d-1, *v)
}

func D10(h uint64, d int, v S2) uint64 {
	h = D11(h, d, v.S1)
	h = D12(h, d, v.F7)
	h = D13(h, d, v.F8)
	return h
}

func D13(h uint64, d int, v uint16) uint64 {
	return Mix(h, uint64(v))
}

func D12(h uint64, d int, v uint64) uint64 {
	return Mix(h, uint64(v))
}

func D11(h uint64, d int, v S1) uint64 {
	h = D2(h, d, v.F1)
	h = D14(h, d, v.F2)
	h = D15(h, d, v.F3)
	h = D2(h, d, v.F4)
	h = D16(h, d, v.F5)
	h = D2(h, d, v.F6)
	return h
}

func D16(h uint64, d int, v uintptr) uint64 {
	return Mix(h, uint64(v))
}

func D15(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

func D14(h uint64, d int, v map[int]bool) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D17(D15(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D17(h uint64, d int, v bool) uint64 {
	if v {
		return Mix(h, 1)
	}
	return Mix(h, 2)
}

func D8(h uint64, d int, v *S0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D18(h, d-1, *v)
}

func D18(h uint64, d int, v S0) uint64 {
	return h
}

func D7(h uint64, d int, v *N1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D2(h, d-1, *v)
}

func D4(h uint64, d int, v A1) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D19(h, d, v[i])
	}
	return h
}

func D19(h uint64, d int, v any) uint64 {
	switch x := v.(type) {
	case nil:
		return Mix(h, 6)
	case int:
		return D15(Mix(h, 20), d, x)
	case string:
		return D20(Mix(h, 21), d, x)
	case float64:
		return D3(Mix(h, 22), d, x)
	case bool:
		return D17(Mix(h, 23), d, x)
	case uint8:
		return D21(Mix(h, 24), d, x)
	case int64:
		return D22(Mix(h, 25), d, x)
	case N0:
		return D23(Mix(h, 26), d, x)
	case *N0:
		return D24(Mix(h, 27), d, x)
	case N1:
		return D2(Mix(h, 28), d, x)
	case *N1:
		return D7(Mix(h, 29), d, x)
	case S0:
		return D18(Mix(h, 30), d, x)
	case *S0:
		return D8(Mix(h, 31), d, x)
	case S1:
		return D11(Mix(h, 32), d, x)
	case *S1:
		return D25(Mix(h, 33), d, x)
	case S2:
		return D10(Mix(h, 34), d, x)
	case *S2:
		return D9(Mix(h, 35), d, x)
	default:
		return Mix(h, 7)
	}
}

func D25(h uint64, d int, v *S1) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D11(h, d-1, *v)
}

func D24(h uint64, d int, v *N0) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D23(h, d-1, *v)
}

func D23(h uint64, d int, v N0) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D22(h uint64, d int, v int64) uint64 {
	return Mix(h, uint64(v))
}

func D21(h uint64, d int, v uint8) uint64 {
	return Mix(h, uint64(v))
}

func D20(h uint64, d int, v string) uint64 {
	return MixString(h, string(v))
}

func D3(h uint64, d int, v float64) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D2(h uint64, d int, v N1) uint64 {
	return MixString(h, string(v))
}

func D1(h uint64, d int, v uint32) uint64 {
	return Mix(h, uint64(v))
}

func D0(h uint64, d int, v []int) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D15(h, d, v[i])
	}
	return h
}

