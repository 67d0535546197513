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
	M4(string) int
	M1(float64) int
}

type I1 interface {
	M2(uint64, string, complex128) string
}

type I2 interface {
	M5() uintptr
}

type N0 int

type N1 int8

type S0 struct {
}

type S1 struct {
	F1 float64
}

type S2 struct {
	F2 S1
	F3 func(int, int) bool
	F4 int16
}

type S3 struct {
	S2
	F5 []S2
	F6 S0
	F7 *float64
}

type A0 []map[int]string

type A1 [1]int

var g19 int = Gint - Gint ^ (Gint >> 25 + (Gint + 98 ^ Gint))
var g20 map[string][8]string = make(map[string][8]string)
var g22 S1 = S1{F1: -Gfloat64}
var g23 S2 = S2{S1{F1: Gfloat64}, func(a24 int, a25 int) bool {
	return true
}, int16(Clamp(float64(Gfloat64), -32768, 32767))}
var g26 *Box[int] = &Box[int]{int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)), -9223372036854775808, []int{}}
var g21 []map[bool]int8 = nil

func Pure0(p0 int, p1 func(float64, uint32, int) bool, p2 map[int64]map[bool]A0, p3 map[bool]map[float64]S3) float32 {
	p2 = p2
	return float32(Gfloat64 / Gfloat64)
}

func Pure1(p0 int, p1 N0, p2 map[uint64]map[N1]uint, p3 map[int]N0, p4 ...int16) float64 {
	if v1 := int8(Clamp(float64(Gfloat32), -128, 127)); v1 == v1 {
		p4 = append(Cl(p4), Gint16)
		p4 = []int16{0: 1, 2: Gint16, 3: Gint16}
		switch Guint32 + 4294967295 {
		case 0, 1:
			p0 = int(Clamp(float64(min(float64(Gint32), 16777217 + Gfloat64)), -9.2e18, 9.2e18))
		case 2:
			p4 = []int16{}
		case 4:
			v2 := make([]map[uint32]float64, 3)
			_ = v2
			p2 = p2
		case 6:
			v3 := string("a")
			_ = v3
		case 8, 9:
			p1 = any(p1).(N0)
			var v1 float32
			_ = v1
		case 10, Guint32:
			var v4 float32
			_ = v4
		default:
			p2 = map[uint64]map[N1]uint{52: map[N1]uint{}}
		}
	} else if (func() bool { if !Gbool { return func() bool { if Gbool { return Gbool }; return Gbool }() }; return p4 == nil }()) {
		p1 /= N0(Guintptr) | 1
		p2 = map[uint64]map[N1]uint{2199023255552: map[N1]uint{}}
	}
	var v8 Box[int]
	_ = v8
	p0 = struct{ a int; b int }{2, max(1, Gint, v8.Value) * Gint}.b
	i9 := 0
	L1:
	for {
		if i9++; i9 > 4 {
			break
		}
		if i9 - i9 <= int(Gint8) {
			p3 = p3
			p3 = p3
		} else if Gint64 << (Gint8&31) == Gint64 &^ Gint64 {
			var v10 bool
			_ = v10
		} else {
			p1 = ^p3[i9]
		}
		var v11 func() uintptr = func() uintptr {
			var v12 A1
			_ = v12
			v12 = v12
			return Guintptr
		}
		_ = v11
		if ([4]bool{Gbool, p2 == nil, Gint != i9, Gint16 < 2}[0]) {
			break L1
		}
	}
	return float64(max(Gfloat32, Gfloat32))
}

func Pure2(p0 N0, p1 uint, p2 S3, p3 S0, p4 any) int64 {
	{
		p3 = S0{}
		var v13 N0 = p0
		_ = v13
	}
	p1, p1 = p1, p1
	p1 += uint(Gint8) * uint(Guint8)
	p3 = S0{}
	return int64(Guint64) / (struct{ a int; b int64 }{8, Gint64}.b | 1)
}

func Gen0[T0 Integer](p0 T0, p1 bool, p2 int, p3 T0) T0 {
	p1 = -1 - Gint16 <= Gint16 - 14 != !(Gbool != p1)
	p2, p2 = p2, p2
	p3 = T0(Guint64)
	p2 = Gint << (Guintptr << 17) / 10
	return (p3 ^ 5) >> Guint8
}

func Gen1[T1 Number](p0 T1, p1 float64) T1 {
	var v14 [7]int8 = [7]int8{-128, Gint8, 36, 127, Gint8, Gint8, 127}
	_ = v14
	var v15 S0 = S0{}
	_ = v15
	i16 := 0
	for {
		if i16++; i16 > 5 {
			break
		}
		v14 = [7]int8{Gint8, -128}
		var v17 S1
		_ = v17
		v17 = v17
	}
	switch {
	case Gbool:
		v14[Guint64%7] = Gint8
	}
	v18 := []T1{p0, p0 * 5 - 7, p0 / (p0*p0 + 1) * p0, 7, p0 - p0 - p0}
	_ = v18
	return 5 + p0 * 127
}

func (r *N0) M3() uint32 {
	if i27 := len(g21); i27 > 0 {
		v28 := g21[i27-1]
		_ = v28
		g21[i27-1] = map[bool]int8{}
		var v29 N1 = 0 ^ N1(Guint64)
		_ = v29
	}
	{
		g26.Value = Gint
		g26 = &Box[int]{}
	}
	v30 := N1(0)
	_ = v30
	g22.F1 = (float64(Gint8) - (Gfloat64 - Gfloat64)) * (-Gfloat64 * (Gfloat64 + 0))
	return -Guint32 << ((Guint32 / 1023 + Guint32) * (Guint32 * Guint32) | Guint32)
}

func (r N1) M3() uint32 {
	var v31 bool = [4]bool{Gbool != false, Gbool, Gbool, g23.F3 != nil}[1]
	_ = v31
	v32 := N0(g26.Count) >> uint64(len(g21)) + -9223372036854775808
	_ = v32
	for k33 := range uint16(6) {
		_ = k33
		v32, k33 = N0(len(g21)), 65535
	}
	return Guint32 - ((Guint32 + uint32(Gint8)) * (0 - Guint32) + Guint32 << 0)
}

func (r S0) M5() uintptr {
	r = S0{}
	r = r
	return uintptr(Guint32)
}

func (r S1) M0(p0 int64, p1 float32) bool {
	p1 = float32(Gint8) * (p1 / p1) * (Pure0(Gint, func(a35 float64, a36 uint32, a37 int) bool {
		a36 = (4294967295 + Guint32) >> (Guint * Guint) * min(uint32(Gint32), (a36<<10 | a36>>22))
		return Gbool
	}, map[int64]map[bool]A0{}, map[bool]map[float64]S3{}) - Pure0((*g26).Count, func(a38 float64, a39 uint32, a40 int) bool {
		a39 = a39
		return Gbool
	}, map[int64]map[bool]A0{}, map[bool]map[float64]S3{}))
	p0 = p0
	return Gstring < Gstring == (g26 == nil)
}

func (r *S1) M1(p0 float64) int {
	for k41, v42 := range g20[Sub(Gstring, g19, Gint)] {
		_, _ = k41, v42
		g26 = g26
	}
	g26 = &Box[int]{any(Gint).(int), -4 - g19, make([]int, 0, 0)}
	g23 = g23
	g19 = [4]int{g19, g19 - g19, 791128373378, Gint * g19}[Guint8&3]
	return (*g26).Value
}

func (r *S1) M2(p0 uint64, p1 string, p2 complex128) string {
	if len(g21) > 5 {
		g21 = g21[:5]
	}
	p1 = Clip(p1 + (Clip("a longer string of thirty-two ch." + Clip(p1 + (p1 + Gstring)) + Clip(p1 + p1 + " ")) + Clip(Gstring + Clip(Gstring + Gstring + "Z" + p1)) + Sub(Clip(p1 + p1 + Gstring + "0123456789abcdef"), g19 % -9223372036854775808, g19 &^ -279)))
	var v43 func() int = func() int {
		return any(int(Clamp(float64((*r).F1), -9.2e18, 9.2e18))).(int)
	}
	_ = v43
	return Clip("zz" + Clip(p1 + "\xe4\xb8") + Gstring + string(rune(Guint)))
}

func (r S1) M3() uint32 {
	r = S1{F1: Gfloat64}
	if Guint >= uint(Guint64) {
		if i44 := int(Guint16 - Guint16); uint(i44) < uint(len(g21)) {
			v45 := g21[i44]
			_ = v45
			v45 = make(map[bool]int8)
		}
		var v46 Box[int] = Box[int]{Value: g19, Count: -9223372036854775808}
		_ = v46
	} else if (struct{ a int; b bool }{1, Gbool}.b && Gint32 != 75) {
		r = g22
		r = S1{}
	} else {
		r.F1 = func() float64 { if ((A1{g26.Count}) == (A1{9223372036854775807})) { return real(complex128(Gcomplex64)) }; return float64(Guint8) }()
		var v47 bool
		_ = v47
	}
	r = S1{Gfloat64 * 180.448}
	return (Guint32 | Guint32) * ((Guint32 << 34 + Guint32 * ([4]uint32{5, Guint32, Guint32, Guint32}[Guint8&3] | (Guint32 + Guint32) | (Guint32<<24 | Guint32>>8))) * (uint32(58) >> Guint32) ^ (Guint32 - 64))
}

func (r *S2) M0(p0 int64, p1 float32) bool {
	for k48 := range uintptr(3) {
		_ = k48
		var v50 I2 = &S0{}
		_ = v50
		p1 = (p1 + 16777217 + 0 / p1) / func() float32 { if Gbool != Gbool { return -p1 }; return p1 }()
	}
	Gfloat64 = Gfloat64 * ((Gfloat64 + Gfloat64) * (Gfloat64 + r.F2.F1))
	p1 = max(p1, float32(38 - Gint))
	return g21 != nil
}

func (r *S2) M3() uint32 {
	v51, v52 := g20[g20[Gstring][Guint16&7]]
	_, _ = v51, v52
	if len(g21) < 24 {
		g21 = append(g21, []map[bool]int8{}...)
	}
	g19 = any(g19).(int)
	return 74
}

func (r S2) M4(p0 string) int {
	r = g23
	r = g23
	p0 += Clip(p0 + p0)
	p0 = Clip(p0)
	switch Guint16 {
	default:
		p0 = string(rune(uint64(uint(Clamp(float64(Gfloat32), 0, 1.8e19)))))
		r = r
		fallthrough
	case Guint16:
		p0 = Sub(p0, int(g19), Gint / (g19 | 1))
	}
	return Gint & 1048577
}

func (r S3) M3() uint32 {
	r = r
	r = S3{S2: S2{F4: Gint16}, F5: []S2{g23, S2{F4: Gint16}}, F6: S0{}, F7: Ptr(Gfloat64)}
	return uint32(-1 + Gint16)
}

func (r S3) M4(p0 string) int {
	for range 3 {
		r = S3{S2: g23, F5: []S2{}, F6: S0{}, F7: Ptr(Gfloat64)}
	}
	r = r
	p0 = Clip(Sub(g20[Gstring][Guint&7], 0, g19) + (p0 + (p0 + "héllo, 世界")))
	if v55 := g19 - g19; v55 == g19 {
		v55 = -9223372036854775808
		p0 = Gstring
	} else if Gbool {
		r = S3{F5: []S2{g23, g23, 3: r.S2, S2{F4: 32767}}, F6: S0{}}
	} else {
		v55 = v55
	}
	return min(g19 + -9223372036854775808, g19 | Gint)
}

func (r S3) M1(p0 float64) int {
	p0 = float64(int32(Clamp(float64(Gfloat32), -2147483648, 2147483647)) + -2147483648)
	p0 = max(0, Gfloat64)
	p0 += p0 / max(p0, g22.F1)
	r.F5 = []S2{g23}
	return g19 / (g19 | 1) << (Guint64 &^ Guint64)
}

func (r *S3) M5() uintptr {
	switch {
	case Gbool:
		Guintptr = Guintptr
		g23.F4 = ^Gint16
		fallthrough
	case ([4]bool{Gfloat32 > Gfloat32, g23.F4 <= -32768, false, Guint16 != Guint16}[Guint8&3]):
		g21 = []map[bool]int8{map[bool]int8{}, map[bool]int8{}}
		g22.F1, Gfloat64 = Gfloat64, g22.F1
	case bool(Gint16 <= Gint16 % (Gint16 | 1)):
		Gfloat64 += Gfloat64
	case bool(Gcomplex64 != complex64(0x1.99b581p-6 + 0x1.2cbc8ep-7i) && g20 != nil):
		g21 = Cl(g21)
	}
	g20 = map[string][8]string{"a longer string of thirty-two ch.": [8]string{Gstring, Gstring, Gstring, Gstring, Gstring, Gstring, Gstring, Gstring}}
	Guint = uint(^Guint16 + uint16(1) << Guint16)
	return Guintptr
}

func Pure9(p0 map[float32]map[bool]Box[int], p1 int32, p2 uint32, p3 A1) uint8 {
	for i56 := 0; i56 < 3; i56++ {
		p3 = A1{1}
		v57 := Clip(Clip(Gstring + (string(rune(Guintptr)) + string(rune((*g26).Value)))) + Clip("0123456789abcdef" + Sub(Gstring, g19, i56)))
		_ = v57
	}
	for k58, v59 := range p3 {
		_, _ = k58, v59
		k58 %= (*g26).Get() | 1
	}
	p1 = p1
	var v60 [][]S1 = [][]S1{nil, []S1{}, 3: make([]S1, 0), []S1{}}
	_ = v60
	if v69 := int32(Gint16); v69 == 60 + Gint32 {
		p3 = A1{g19}
		v69 = 2147483647
	} else if complex(Gfloat32, Gfloat32) == Gcomplex64 {
		i70 := 0
		for {
			if i70++; i70 > 5 {
				break
			}
			p3 = A1{i70}
		}
		p3[0], v69 = S2.M4(g23, Gstring), int32(Gint64)
	}
	return uint8(p1) >> (Gint8&7)
}

//go:noinline
func Pure10(p0 bool) float32 {
	p0 = float32(Gfloat64) > Gfloat32 != any(g22.M0(Gint64, Gfloat32)).(bool)
	if p0 {
		p0 = max(g19, -1) - int(Guintptr) <= g19
		p0 = S1.M0(g22, Gen0[int64](Gint64 << Guint16, g20[Gstring][Guint64%8] + "hello" <= g20[Clip(Gstring + Gstring + "héllo, 世界" + Gstring)][2], g19 << Guint32, Gint64), 0 - Gfloat32)
	}
	p0 = 0 - Guint8 != AtString(Gstring, g19) || ^g26.Value >= g19 & Gint
	i71 := 0
	for (g21 != nil) && i71 < 5 {
		i71++
		p0 = Clip(Gstring + string(rune(Guint8)) + Gstring + Clip("\x00\xff" + (Gstring + g20[Clip(Gstring + (g20[Clip("zz" + Gstring)][Gint16&7] + Gstring) + Gstring)][Gint16&7]))) < Clip(Gstring + g20[Gstring][0])
	}
	p0 = g22.M0(int64(Clamp(float64(any(Gfloat32).(float32)), -9.2e18, 9.2e18)), Gfloat32 + Gfloat32 + float32(Guintptr))
	return float32(Gfloat64)
}

func Pure11(p0 []A1) complex128 {
	p0 = Cl(p0)
	for i72, i73 := 0, 2; i72 < i73; i72, i73 = i72+1, i73-1 {
		p0 = []A1{}
		var v74 N1
		_ = v74
	}
	p0 = []A1{}
	return (complex128(16777217 + 1e100i) + Gcomplex128) / (Gcomplex128 - Gcomplex128)
}

func Idiom0(s string) uint64 {
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

type tree1[K int16 | string, V any] struct {
	left, right *tree1[K, V]
	key         K
	value       V
}

func (t *tree1[K, V]) put(k K, v V) *tree1[K, V] {
	switch {
	case t == nil:
		return &tree1[K, V]{key: k, value: v}
	case k < t.key:
		t.left = t.left.put(k, v)
	case k > t.key:
		t.right = t.right.put(k, v)
	default:
		t.value = v
	}
	return t
}

func (t *tree1[K, V]) walk(f func(K, V, int) bool, depth int) bool {
	return t == nil || t.left.walk(f, depth+1) && f(t.key, t.value, depth) && t.right.walk(f, depth+1)
}

func Idiom1(seed uint8) uint64 {
	var t *tree1[int16, uint8]
	var u *tree1[string, [2]int]
	for i := 0; i < 24; i++ {
		k := int16(Guint8) + int16(len(g21))
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

type kind2 int8

const (
	first2 kind2 = iota*3 - 5
	second2
	_
	fourth2
	big2c  = 1<<5 + 728
	mask2 = 1<<(iota+1) - 1
	half2 = big2c / 7.0
	text2 = "k" + "onst"
)

func (k kind2) String() string {
	switch k {
	case first2:
		return "first"
	case second2, fourth2:
		return text2
	}
	return "other"
}

func Idiom2(k int) uint64 {
	h := uint64(k)
	for i := -9; i < 9; i++ {
		h = MixString(h, kind2(i).String())
		switch k := kind2(i); {
		case k == fourth2:
			h += big2c
			fallthrough
		case k > second2:
			h ^= mask2
		default:
			h = Mix(h, Bits(half2*float64(i)))
		}
	}
	return h + uint64(len([...]int{7: 1}))
}

type base3 struct{ id, hits int }

type middle3 struct {
	base3
	tag string
}

type outer3 struct {
	*middle3
	hits uint8
	fn   func(int) int
}

func (b *base3) hit(x int) int {
	b.hits += x
	return b.hits
}
func (m middle3) describe() string { return m.tag + ":" }

type hitter3 interface{ hit(int) int }
type both3 interface {
	hitter3
	describe() string
}

func Idiom3(x int) int {
	o := outer3{middle3: &middle3{base3{1, 2}, "t"}, hits: 250}
	o.fn = func(y int) int { return o.hit(y) + x - At((*g26).List, x) | (x - Gint << Guint8) }
	c := o
	m := *o.middle3
	r := 0
	for i := range 7 {
		o.hits++
		r = r*3 + o.fn(i) + int(o.hits) + c.base3.hits + m.hit(i)
		var b both3 = c
		if h, ok := b.(hitter3); ok {
			r += h.hit(1) + len(b.describe())
		}
	}
	if *c.middle3 == m {
		r = -r
	}
	return r + c.id
}

func counter4(step int) (func(int) int, *int) {
	total := 0
	return func(i int) int {
		total += step + i
		return -(int(-65) >> (Gint16&15) - i)
	}, &total
}

func Idiom4(a, b int) int {
	var all []func(int) int
	var p *int
	for i := 0; i < 5; i++ {
		f, q := counter4(i * a)
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

type speaker5 interface {
	say(x int32) int32
	name() string
}

type dog5 struct {
	age int32
}

type cat5 int32

type pack5 struct {
	*dog5
	cat5
	others []speaker5
}

func (d *dog5) say(x int32) int32 {
	d.age++
	return -int32(Clamp(float64(Gfloat32 + Gfloat32), -2147483648, 2147483647)) + d.age
}
func (d *dog5) name() string      { return "dog" }
func (c cat5) say(x int32) int32  { return int32(uint32(len(Gstring))) - int32(c) }
func (c cat5) name() string       { return "cat" }
func (p pack5) say(x int32) int32 { return p.dog5.say(x) ^ p.cat5.say(x) }
func (p *pack5) name() string     { return "pack of " + p.cat5.name() }

func Idiom5(x int32) int32 {
	d := &dog5{x & 7}
	p := pack5{dog5: d, cat5: 5}
	p.others = []speaker5{d, cat5(3), &p, struct{ speaker5 }{d}}
	f, h, e := d.say, p.say, (*dog5).say
	i := speaker5.say
	r := x
	for k, o := range p.others {
		say := o.say
		r = r*5 + say(int32(k)) + i(o, r) + int32(len(o.name()))
		switch v := o.(type) {
		case *dog5:
			r += v.age + e(v, 2)
		case cat5:
			r -= int32(v)
		case interface{ nothing() }:
			r = 0
		default:
			r ^= h(1)
		}
	}
	p.cat5 = 9
	if p.others[0] == speaker5(d) && p.others[1] != p.others[0] {
		r++
	}
	return r + f(2) + h(3) + cat5.say(4, 5)
}

func Idiom6(y uint16) uint64 {
	h := uint64(y)
	x := y
	for i := range 16 {
		h = Mix(h, uint64(x/(20)))
		h = Mix(h, uint64(x%(20)))
		h = Mix(h, uint64(x*(20)))
		if x%(20) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(6)))
		h = Mix(h, uint64(x%(6)))
		h = Mix(h, uint64(x*(6)))
		if x%(6) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(128)))
		h = Mix(h, uint64(x%(128)))
		h = Mix(h, uint64(x*(128)))
		if x%(128) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(45949)))
		h = Mix(h, uint64(x%(45949)))
		h = Mix(h, uint64(x*(45949)))
		if x%(45949) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(48311)))
		h = Mix(h, uint64(x%(48311)))
		h = Mix(h, uint64(x*(48311)))
		if x%(48311) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(19)))
		h = Mix(h, uint64(x%(19)))
		h = Mix(h, uint64(x*(19)))
		if x%(19) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(18)))
		h = Mix(h, uint64(x%(18)))
		h = Mix(h, uint64(x*(18)))
		if x%(18) == 0 {
			h++
		}
		h = Mix(h, uint64(x/(256)))
		h = Mix(h, uint64(x%(256)))
		h = Mix(h, uint64(x*(256)))
		if x%(256) == 0 {
			h++
		}
		x = x*(uint16(i)*2+1) + y ^ uint16(h)
		if i == 7 {
			x = ^uint16(h >> 60)
		}
	}
	return h
}

func F7(p0 func(uintptr, float64, uint16) uint64, p1 int, p2 int, p3 A0) (r0 uint32, r1 string, r2 bool) {
	defer func() {
		if r := recover(); r != nil {
			Show("R1", r)
			r1 = Gstring
		}
	}()
	p2++
	v75 := uint64(len(r1))
	_ = v75
	r2 = g22.M0(int64(len(g21)), Gfloat32)
	v76 := []N1{N1(Gint32) % (N1(Guint) | 1) + N1(len(r1)), N1(uint16(1) >> Guint8), N1(Clamp(float64(Pure1(Gint, 87, map[uint64]map[N1]uint{}, map[int]N0{}, Gint16, Gint16, Gint16)), -128, 127)), 8}
	_ = v76
	println("P2", D0(7, 3, g23.F2))
	switch v77 := (g19 + p1*2 + 87); v77 > 0 {
	case bool(g23.F2.F1 * Gfloat64 > imag(Gcomplex128)):
		g26.Value = 0
		Gbool, Gbool = Gbool, Gbool
	case bool(p3 != nil):
		if r1 >= Clip(r1 + ("a" + r1 + Gstring)) {
			(*g26).Count, p2 = p2, (*g26).Count
			r0 += r0
		} else if p2 > p1 == r2 {
			v78 := p0(struct{ a int; b uintptr }{5, (Guintptr - 0 ^ (uintptr(len(r1)) ^ uintptr(Gint32))) & func() uintptr { if S1.M0(g22, -84, 21.677) { return Guintptr }; return Guintptr }()}.b, -Pure1(p2, 9223372036854775807, map[uint64]map[N1]uint{}, map[int]N0{}, nil...), Gen1[uint16](Guint16, Gfloat64) + Guint16)
			_ = v78
		} else {
			if r2 {
				v76[Gint32&3] = N1(len(p3))
				Gcomplex64 = complex64(Gcomplex128) * (complex64(1e20 + 247.520i) / Gcomplex64) * complex(Gfloat32 / Gfloat32, Gfloat32)
				Guint16 = Guint16 - [4]uint16{Guint16, Guint16, 40, Guint16}[Guint%4] >> func() uint32 { if Gfloat32 == Gfloat32 { return 0 }; return r0 }()
			} else {
				Gint32 = Idiom5((Gint32 - Gint32) * -1)
			}
			v76[Gint16&3] &= ((v76[3] + 24) - (v76[3] + 24)/7*7)
		}
	case r2:
		println("P3", D1(7, 3, p3))
	case bool(r1 + r1 < r1):
		switch Gfloat32 {
		case 1:
			var v79 float32 = 948.147
			_ = v79
			p2 = int(p1)
		default:
			p1 = max(int(p2 % (p1 | 1)), any(Gint).(int) << 42)
			Guintptr = 18446744073709551615 * uintptr(Clamp(float64(Gfloat32), 0, 1.8e19))
		}
	}
	v76[p2] = 127 + v76[Guint8%4]
	if Gint * p2 > Gint + p2 {
		if len(g21) > 2 {
			copy(g21[2:], g21)
		}
	} else {
		Guintptr |= 18446744073709551615 * Guintptr * Guintptr
	}
	return S1.M3(g22), [4]string{string(rune(Gint32)), Clip(r1 + (r1 + g20[Clip(Gstring + g20[r1][1])][5]) + r1), r1, Sub(r1, p2, g19)}[v75&3], !(p0 == nil)
}

func F8(p0 A0, p1 map[N0][1]string, p2 int64, p3 map[float64]A1, p4 uint32) (r0 int8, r1 []int) {
	p4 = Guint32
	var v80 S3 = S3{}
	_ = v80
	switch v81 := int(16); v81 > 0 {
	default:
		var v82 string
		_ = v82
	case bool(!(-1 == Gint16)):
		v83 := Idiom4(max(Gint &^ 72, 1 + Gint), v80.M4("a longer string of thirty-two ch."))
		_ = v83
		if !Gbool {
			return (Gint8 ^ Gint8) >> 1, []int{v83 - v83, v83 - (*g26).Value}
		}
	}
	if Gbool {
		Guint32 = uint32(Clamp(float64((Gfloat64 - 436.117) * Pure1(-9223372036854775808, 1, map[uint64]map[N1]uint{}, map[int]N0{}, nil...)), 0, 4294967295))
	} else {
		var v84 string = Gstring
		_ = v84
		Gint8 = r0
	}
	p1 = p1
	for i85 := int16(0); i85 < 24; i85 += 4 {
		var v86 func(string, int64) string = func(a87 string, a88 int64) string {
			if !(p1 == nil) {
				return func() string { if Gbool != Gbool { return "héllo, 世界" }; return "" }()
			}
			return Sub(Clip(a87 + a87), g19, g19)
		}
		_ = v86
		p2 ^= p2
	}
	Guint32 = v80.M3()
	return Gint8 / -128 | struct{ a int; b int8 }{1, -9}.b, []int{p3[float64(Guint8 << Guint)][0] * 0, g19 * g19}
}

func F9(p0 [7]float32, p1 A1, p2 N1, p3 int) (r0 []float64, r1 S3) {
	defer func() {
		if r := recover(); r != nil {
			Show("R4", r)
			r0 = append(Cl(r0), [4]float64{Gfloat64, Gfloat64, 124.601, Gfloat64}[Guintptr&3])
			r1 = S3{F5: make([]S2, 4, 4), F7: new(float64)}
		}
	}()
	for i89 := 0; i89 < 4; i89++ {
		for i90 := 0; i90 < 3; i90++ {
			var v91 float64
			_ = v91
			if v92 := Pure10(Guint64 != Guint64); v92 == v92 {
				Gint16 ^= int16(len(g21))
				var v93 S1 = g23.F2
				_ = v93
			} else if Guint16 + Guint16 < Guint16 + Guint16 {
				g23.F3 = func(a94 int, a95 int) bool {
					return Gbool == (Gbool && true)
				}
			}
		}
	}
	for k96, v97 := range r0 {
		_, _ = k96, v97
	}
	g22.F1 *= Gfloat64
	defer func() {
		println("P5", D2(7, 3, g21))
		for i98, i99 := 0, 8; i98 < i99; i98, i99 = i98+1, i99-1 {
			p1 = p1
		}
		println("P6", D3(7, 3, g20))
	}()
	_ = r0[p3&7]
	switch int64(uint64(Clamp(float64(Gfloat64), 0, 1.8e19))) {
	case 1:
		p3 = int(Clamp(float64(float32(Gint32)), -9.2e18, 9.2e18)) ^ ((1 - Gint) * (1 - Gint) - (1 - Gint))
		Guint16++
	}
	return append(Cl(r0), Pure1(g19, -1, map[uint64]map[N1]uint{}, map[int]N0{}, nil...)), r1
}

func F10(p0 N1, p1 S0, p2 float32, p3 N0) (r0 uint64, r1 string) {
	defer func() {
		if r := recover(); r != nil {
			Show("R7", r)
			r0 = Gen1[uint64](Guint64 | r0, g23.F2.F1 / Gfloat64)
		}
	}()
	g23.F2.F1 *= -Gfloat64
	if !(-128 < Gint8) {
		if g21 != nil {
			var v100 S1 = S1{Gfloat64 * 541.28}
			_ = v100
			if len(g21) < 24 {
				g21 = append(g21, Cl(g21)...)
			}
			Gfloat32 += (Gfloat32 - 464.285) * (p2 - p2)
		} else {
			g22.F1 = float64(max(Gint64, 62)) * (-Gfloat64 - Gfloat64 / Gfloat64)
		}
		g20 = map[string][8]string{}
		v101 := Idiom4(int(62) << (Gint8&63) % 93, g23.M4(Clip(r1 + r1 + "\U0001F600!")))
		_ = v101
	} else if (any([4]bool{Gbool, Gbool, Gbool, Gbool}[1]).(bool)) {
		if len(g21) < 24 {
			g21 = append(g21, make([]map[bool]int8, 2, 3)...)
		}
		v102 := Idiom6(struct{ a int; b uint16 }{5, 0}.b)
		_ = v102
	} else {
		for i103 := 0; i103 < 4; i103++ {
			p3 %= N0(Guintptr) * (p3 * p3) | 1
			(*g26) = Box[int]{Count: g23.M4(Gstring)}
			for i104 := int64(5); i104 > 0; i104-- {
			}
		}
	}
	if v105 := AtString(r1, int(Clamp(float64(p2), -9.2e18, 9.2e18))); v105 == v105 * 0 {
	} else if g21 == nil {
	} else {
	}
	return 0 * r0 &^ uint64(Gint8), Sub(struct{ a int; b string }{4, ""}.b, 0 * g19 * (g19 << 47 | int(Guint)) * Gint, int(Gint64))
}

//go:noinline
func F11(p0 uintptr, p1 []map[bool]uint16) ([]A1, int32) {
	Idiom1((Guint8 - Guint8) >> Gen1[uint64](53, Gfloat64))
	for i106, i107 := 0, 3; i106 < i107; i106, i107 = i106+1, i107-1 {
		v108 := g22.M0(Gint64 << (p0 / (p0 | 1)), real(Gcomplex64) * float32(Gint32))
		_ = v108
		for i109 := 0; i109 < 3; i109++ {
			for i110 := int16(4); i110 > 0; i110-- {
				Guint64, Guint64 = Guint64, Guint64
			}
			var v111 func(int16, int) int = func(a112 int16, a113 int) int {
				g21 = append(Cl(g21), map[bool]int8{})
				return a113
			}
			_ = v111
			if Gint64 != 4503599627370496 + Gint64 {
				Gstring += any(Gstring).(string)
				Gstring = Clip(Gstring)
			} else {
				Guint64, Guint64 = Guint64, Guint64
				var v114 N0 = -30
				_ = v114
			}
		}
		if (func() bool { if g22.M0(Gint64, Gfloat32) { return !v108 }; return true || v108 }()) {
			(*g26) = Box[int]{Value: g23.M4(Gstring), List: []int{0, (*g26).Value, i106}}
			if v115 := bool(Gstring + "\U0001F600!" < Gstring); v115 == (Gbool && Gbool) {
				Gint32 = Gint32
				defer func() {
					g23.F4 = [4]int16{Gint16, Gint16, g23.F4 >> 4, Gint16 * Gint16}[0]
					var v116 uintptr = max(p0, (p0 - p0) >> (func() int { if true { return i106 }; return i107 }()&31))
					_ = v116
					println("P8", D4(7, 3, g23))
				}()
				var v117 A1 = A1{i106}
				_ = v117
			} else if g19 > g19 != (v108 || v115) {
				Gint64 = Gint64
			} else {
			}
			if (g22.M0(min(Gint64, Gint64), [4]float32{Gfloat32, Gfloat32, Gfloat32, Gfloat32}[i107&3])) {
				g20 = g20
			}
		} else {
			println("P9", Gfloat32)
		}
		var v118 A1 = A1{i107}
		_ = v118
	}
	if len(g21) > 1 {
		g21 = append(g21[:0], g21[1:]...)
	}
	Gint16 = Gint16 + Gint16 + Gint16 >> Guint8 - Gint16
	var v119 I1 = &S1{Gfloat64}
	_ = v119
	return make([]A1, 3), (func() int32 { if Gstring + g20[Clip("\xe4\xb8" + (Gstring + Gstring))][uint(Gint8)%8] > Gstring { return Gint32 }; return Gint32 }()<<15>>15)
}

//go:noinline
func F12(p0 N0) () {
	g26.Count = S2.M4(g23, struct{ a int; b string }{6, Clip(Gstring + Gstring)}.b)
	delete(g20, string(rune(Guint16)))
	Guint8 = Guint8
	i120 := 0
	for {
		if i120++; i120 > 3 {
			break
		}
		if len(g21) < 40 {
			g21 = append(g21, map[bool]int8{false: max(0, Gint8, Gint8), true: Gint8}, map[bool]int8{}, map[bool]int8{})
		}
		var v121 N1 = 1
		_ = v121
	}
	Gstring = Sub(Sub(func() string { if Gbool != true { return Gstring }; return Gstring }(), (*g26).Value * g26.Value, g23.M4(g20[Clip(Gstring + (g20[string(rune(Guint))][4] + ("0123456789abcdef" + Gstring)))][2])), g19, g23.M4(Gstring))
	Gfloat32 *= [4]float32{Gfloat32, Gfloat32, Gfloat32, 379.674}[Guint8&3] / Gfloat32
	var v122 [][]Box[int] = [][]Box[int]{}
	_ = v122
	return
}

func F13(p0 S3, p1 string, p2 N0) (bool, N0, float32) {
	Gstring += p1
	Gstring = Clip(Gstring)
	p0 = p0
	var v123 func() uint16 = func() uint16 {
		return uint16(Gint16) % (0 ^ Guint16 | 1)
	}
	_ = v123
	for i124 := int16(6); i124 > 0; i124-- {
		switch v125 := g19 >> Guint; v125 > 0 {
		case Gbool:
			var v126 S3 = S3{}
			_ = v126
			i127 := 0
			for {
				if i127++; i127 > 4 {
					break
				}
				g23.F3 = func(a128 int, a129 int) bool {
					if len(g21) < 40 {
						g21 = append(g21, map[bool]int8{false: Gint8})
					}
					return v123 == nil
				}
			}
		case bool(!(v123 != nil)):
			defer func() {
				p1 += string(rune(Guint))
				p1 = Clip(p1)
				println("P10", D5(7, 3, (*g26)))
			}()
		case bool(Gbool == false):
			Guintptr, g22.F1 = 89, Pure1(g19, p2, map[uint64]map[N1]uint{}, map[int]N0{}, i124, i124, i124) - Gfloat64
			v123 := make(A0, 7)
			_ = v123
		case (bool(func() int { if Gbool { return g19 }; return g19 }() > int(-9223372036854775808) << Guint - p0.M1(Gfloat64) & (^g19 & int(g19)) ^ Gint)):
			var v130 float64 = Pure1(g19, p2, map[uint64]map[N1]uint{}, map[int]N0{}, nil...) * min(Gfloat64, Gfloat64) / min(Gfloat64, -Gfloat64)
			_ = v130
			var v131 map[string][3]int8 = map[string][3]int8{}
			_ = v131
		case bool(!(Gint32 == -287)):
			var v132 S3 = p0
			_ = v132
		}
		Guint32 &^= uint32(-32768 + i124)
		var v133 [1]int
		_ = v133
	}
	var v134 uint = ^(uint(Guint8) & (func() uint { if Gbool != Gbool { return Guint }; return Guint }() | (32 - Guint | (Guint + Guint))))
	_ = v134
	var v135 Box[int] = Box[int]{Value: (g19 + g19*8 + 22), Count: g19 * Gint}
	_ = v135
	Gbool = Gint16 < Gint16 ^ 32767 && [4]bool{137438953471 != g19, g21 != nil, Gbool, Gbool}[2]
	Guint32 <<= min(Guint8, 0, Guint8)
	return 2 >= Guint8 == (0 >= Guintptr), N0(Guint32 % 10), Gfloat32 / (0.1 / Gfloat32)
}

//go:noinline
func F14(p0 S2, p1 [][]int64, p2 ...uint32) (float64) {
	Guintptr++
	var v136 map[string]S1 = map[string]S1{}
	_ = v136
	g22.F1 = any(g22.F1 - Gfloat64).(float64) * float64(int32(Clamp(float64(v136[Clip("\U0001F600!" + Gstring + g20[Gstring][0])].F1), -2147483648, 2147483647)))
	g26.Put(g19 >> (Gint16&127) ^ (Gint + g19))
	v137 := Idiom1([4]uint8{97 & Guint8, Guint8 - Guint8, Guint8 - Guint8, any(Guint8).(uint8) | uint8(Guint) & ((Guint8 ^ 47 | Guint8 >> (Gint16&127) & Gen1[uint8](Guint8, Gfloat64)) * (Guint8 << Guint16))}[Guint32&3])
	_ = v137
	if Gbool && Gbool {
		g19 = g19 % (g19 | 1)
		Guintptr = Guintptr * (Guintptr / (1 - Guintptr | 1))
	} else {
		if len(g21) < 40 {
			g21 = append(g21, map[bool]int8{true: Gint8 - Gint8, false: Gint8 % (Gint8 | 1)})
		}
		v136[string(rune(Guint))] = v136[Sub(Gstring, g19, g19)]
	}
	var v138 A1 = A1{p0.M4(Sub(Gstring, 97, -9223372036854775808))}
	_ = v138
	return Pure1(int(Guint), N0(len(g20)), make(map[uint64]map[N1]uint), map[int]N0{1: 25, 39: 41}, Gint16 + Gint16)
}

func main() {
	v139 := Idiom0([4]string{g20[Gstring][6], Gstring, "Z", g20[Clip(Gstring + Gstring + Gstring)][Guint32%8]}[2])
	_ = v139
	println("P11", v139)
	v140 := Idiom1(Guint8)
	_ = v140
	println("P12", v140)
	v141 := Idiom2(g19)
	_ = v141
	println("P13", v141)
	Gint = Idiom3(Gint >> (Gint&127))
	println("P14", v141)
	Gint = Idiom4(Gint << v140 ^ (g19 + g19 ^ int(v140) | (Gint - Gint) | len(g21) ^ func() int { if g22.M0(Gint64, 0x1.8d6d46p-0) { return 49 }; return g19 }()), Gint)
	println("P15", v141)
	v142 := Idiom5(Gint32)
	_ = v142
	println("P16", v142)
	v143 := Idiom6(Guint16)
	_ = v143
	println("P17", v143)
	func() {
		defer func() {
			Show("R18", recover())
			Gbool = true
		}()
		println("P19", D5(7, 3, (*g26)))
		v143 = v139 | 49
		v144 := Gstring[:g19]
		_ = v144
		if len(g21) < 40 {
			g21 = append(g21, make(map[bool]int8))
		}
	}()
	v139 = min(v139, 18446744073709551615 * v141, v139)
	v142, v142 = v142, v142
	v140 = 18446744073709551615
	g19++
	for i145 := uint64(0); i145 < 15; i145 += 3 {
		Guintptr = any(0 - Guintptr).(uintptr) >> 30
		{
			var v146 []S0 = []S0{S0{}, S0{}}
			_ = v146
			g23 = g23
		}
		Guint32 = Guint32 << Guintptr + Guint32
		g23 = g23
	}
	println("P20", D5(7, 3, (*g26)))
	var v147 N0
	_ = v147
	println("P21", v140)
	Gcomplex128 = func() complex128 { if Guint16 == 1 { return Gcomplex128 + Gcomplex128 }; return Gcomplex128 * Gcomplex128 * (Gcomplex128 - Gcomplex128) }()
	for i148 := uintptr(0); i148 < 6; i148 += 1 {
		v139 = Gen1[uint64]([4]uint64{-v143 - v141 & (0 * v140), 1, v143 * v139, max(v143, v140)}[0], g23.F2.F1 * (Gfloat64 - g22.F1))
		for i149 := int64(6); i149 > 0; i149-- {
			Idiom3(g19 &^ g19 % (Gint | 1))
		}
		for i150, i151 := 0, 3; i150 < i151; i150, i151 = i150+1, i151-1 {
			Guint64 *= Gen1[uint64](v143 - v139, Gfloat64 - Gfloat64)
		}
		Gstring += Clip("Z" + (Gstring + Gstring + Gstring))
		Gstring = Clip(Gstring)
	}
	var v152 S1 = g22
	_ = v152
	println("P22", g22.F1)
	g23.F2 = v152
	println("P23", Guint)
	for k153 := range int32(3) {
		_ = k153
		g19 = int([4]int64{2, Gint64, Gint64, 47}[0] - -1)
		switch (Gcomplex64 + Gcomplex64) / complex64(Gcomplex128) {
		case Gcomplex64:
			var v155 func() string = func() string {
				g26 = &Box[int]{Value: g19 &^ -173, Count: Gint >> Guintptr, List: []int{Gint}}
				Guint32 = Guint32 << (Gint8&63) << ((Gint8 - Gint8)&63)
				return Gstring
			}
			_ = v155
			for i156, i157 := 0, 7; i156 < i157; i156, i157 = i156+1, i157-1 {
				v140 = Idiom6(uint16(i157 / 824599473791))
				v152 = v152
				v139 = Gen1[uint64](v141, g22.F1)
				v152.F1 *= real(Gcomplex128 + Gcomplex128)
			}
		}
		func() {
			defer func() {
				Show("R24", recover())
				g23.F3 = func(a158 int, a159 int) bool {
					g22.F1 += Gfloat64 / Gfloat64 * float64(Guint)
					g22 = S1{F1: Gfloat64}
					return g26 != nil
				}
			}()
			var v160 S1
			_ = v160
			var v161 map[string][8]string
			if !Gbool {
				v161 = g20
			}
			v161["\x00\xff"] = [8]string{Gstring, 2: Gstring, "hello", Gstring}
			v152.F1 = -v160.F1
			v162 := Gint16 / (Gint16&7)
			_ = v162
		}()
	}
	println("P25", g26.Count)
	var v163 func(complex128) bool = func(a164 complex128) bool {
		v143 = v141 * Gen1[uint64](v140 * 19, g22.F1)
		return g21 != nil
	}
	_ = v163
	v165 := bool((g26 != nil || Gbool != true) != (v163 != nil))
	_ = v165
	println("P26", v139)
	v152.F1 -= Pure1(g19 - -9223372036854775808, N0(len(g21)), map[uint64]map[N1]uint{}, map[int]N0{}, func() int16 { if Gbool && true { return Gint16 }; return -32768 }())
	switch Sub(Clip("\U0001F600!" + Gstring + Gstring), int(Guint16), g19) {
	case "héllo, 世界":
		var v166 uint16
		_ = v166
	case Gstring:
		g19--
	case "a longer string of thirty-two ch.":
		v163 = v163
	}
	println("P27", D2(7, 3, g21))
	var v167 int = g23.M4(Gstring)
	_ = v167
	if Gstring > Gstring {
		println("P28", Guintptr)
	} else if v165 {
		v168 := Idiom2(v167)
		_ = v168
		v152.F1 -= g23.F2.F1
	} else {
		Gbool = v163 == nil
		clear(g21)
	}
	println("P29", v142)
	v169 := v163(-(-Gcomplex128))
	_ = v169
	switch string("Z") {
	case " ", "αβγ":
		v147 |= N0(int16(Clamp(float64(Gfloat64), -32768, 32767)))
	case Gstring, "\U0001F600!":
		v140 = Idiom2(int(Guint32 - 0))
	case "\xe4\xb8", "0123456789abcdef":
		defer println("D30", D6(1, 1, Gint8 + (8 - Gint8)))
		var v170 string
		_ = v170
	default:
		g26 = &Box[int]{Value: (v167 % 288230376151711744), Count: g19 * -9223372036854775808, List: nil}
		g19 = (v167 & (v167 - 1))
	}
	println("P31", v152.F1)
	var v171 []map[int]N1 = []map[int]N1{0: make(map[int]N1)}
	_ = v171
	println("P32", Gint64)
	switch v172 := (*g26).Count - v167; v172 > 1 && Same((Gint + g19) * v167, (Gint + g19) * v167) {
	case bool(Guint8 >> (Gint8&127) <= Guint8 << 1):
		g22.F1 = 230.643
		(*g26).Value += g19
	case Gbool:
		func() {
			defer Report("R33")
			for k173 := range uint16(2) {
				_ = k173
				Gcomplex64 = complex64(464.567 + 625.942i)
			}
			var v175 func(bool, int, string) string
			if false {
				v175 = func(a176 bool, a177 int, a178 string) string {
				return "\x00\xff"
			}
			}
			_ = v175(v169, Gint, Gstring)
			switch Gfloat64 + min(Gfloat64, Gfloat64) {
			default:
				var v142 bool = !v169
				_ = v142
				v165 = g20[string(rune(Guint))][Gint32&7] + Gstring < func() string { if false && v165 { return func() string { if true != v169 { return "a" }; return Gstring }() }; return string(rune(Guint32)) }()
			case Gfloat64:
				if len(g21) > 7 {
					g21 = append(g21[:3], g21[7:]...)
				}
			case 648.266:
				var v179 uint64
				_ = v179
			}
			v152 = v152
		}()
	case bool(g20 == nil == (Gint64 < Gint64)):
		v167 = g23.M4(Sub(Gstring, struct{ a int; b int }{0, Gint}.b, v167))
		for k180, v181 := range g21 {
			_, _ = k180, v181
			{
				v139 = v143 * 18446744073709551615 >> (Gint8&127)
				v181 = make(map[bool]int8)
			}
			g23 = g23
		}
	case bool(v171 != nil):
		if Gbool {
			if len(g21) < 40 {
				g21 = append(g21, map[bool]int8{}, map[bool]int8{}, map[bool]int8{})
			}
			Gint64 = int64(-(Guint16 << (Gint16&7)))
		} else if int(Gint64) >= int(g19) {
			v169 = v163([4]complex128{Gcomplex128, Pure11([]A1{}), Gcomplex128, complex128(Gcomplex64)}[uint(Gint64)%4])
			v182, v183 := F11(Guintptr, []map[bool]uint16{})
			_ = v182
			_ = v183
		} else {
			v141, v139 = v139, v141
			Gbool = 137438953471 * (g19 + 9223372036854775807) == len(v171)
		}
		v142 -= Gint32 / 16777217 - (v142 + v142)
		fallthrough
	case bool(!(!v169)):
		func() {
			defer Report("R34")
			var v184 map[string]string = map[string]string{}
			_ = v184
			if i185 := len(g20[Clip(Gstring + (Gstring + v184[Gstring] + Gstring))][v143&7]); i185 > 0 {
				v186 := g20[Clip(Gstring + (Gstring + v184[Gstring] + Gstring))][v143&7][i185-1]
				_ = v186
				(*g26) = Box[int]{Count: i185, List: []int{}}
			}
			func() {
				defer func() {
					if r := recover(); r != nil {
						panic(r)
					}
				}()
				v187 := make([]uint, Gint8)
				_ = v187
				v188 := Cl(v187[:len(v187):len(v187)][g19&7:Gint64])
				_ = v188
			}()
			if len(v171) > 5 {
				v171 = v171[5:]
			}
		}()
	case v152.M0(Gint64 << Guint16, Pure10(false)):
		var v191 uint64
		for k, v := range g20 {
			v191 += D7(3, 2, k) ^ D8(5, 2, v)
		}
		_ = v191
	default:
		for i192 := 0; i192 < 5; i192++ {
			var v193 string = Sub(Gstring, i192, 6)
			_ = v193
			v142, v142 = v142, v142
			g19++
		}
		fallthrough
	case v169:
		var v194 map[float64]S2 = map[float64]S2{613.683: g23}
		_ = v194
	}
	println("P35", Guint64)
	g20[Gstring] = g20[Gstring]
	println("P36", D9(7, 3, v171))
	if !(v163 != nil) {
		v165 = (0.1 + Gfloat32) * float32(Gfloat64) <= Pure10(v169) / (Gfloat32 + Gfloat32)
	} else if `raw \n` > Sub(Gstring, g19, v167) {
		if (Guint8 | 3 == Pure9(map[float32]map[bool]Box[int]{}, v142, Guint32, A1{(*g26).Count})) {
			var v195 int = [4]int{max(v167, v167), Gint >> (Gint16&127), 703883111643 + g19, v167 >> (v142&31) - ([4]int{-178, 4095, Gint, Gint}[Guint&3] - int(Guint32) * (g19 & g23.M4(Gstring)) & g19 ^ v167 & Gint * func() int { if Gfloat32 >= Gfloat32 { return g19 }; return 2147483649 }() - Gint - g19 * g19)}[v142&3]
			_ = v195
			if v196 := bool(v171 != nil); v196 == (Gcomplex64 != Gcomplex64) {
				g22.F1 = float64(Guint >> Guint16) - Gfloat64
				defer func() {
					Gbool = v152.M0(Gint64 % (min(Gint64, Gint64, Gint64) | 1), Pure0(g19, func(a197 float64, a198 uint32, a199 int) bool {
						return v152.M0(Gint64, Gfloat32) == (v195 > -1)
					}, map[int64]map[bool]A0{}, map[bool]map[float64]S3{true: map[float64]S3{}}))
					v169 = int32(Gen1[uint64](v143, Gfloat64)) >= Gint32
					println("P37", Gfloat64)
				}()
			} else if int(Guint32) > int(Gint16) {
				v167 = int(Gint32)
				v142 = (v142 & -2147483648 ^ -1) << (int(v143)&15)
			} else {
				v203, v204, v205 := F7(func(a200 uintptr, a201 float64, a202 uint16) uint64 {
					v165 = Clip(Gstring + string(rune(a202))) != Gstring
					Gbool = int(Guint8) - g19 &^ 0 < int(((Gint64 + Gint64) & (Gint64 % (Gint64 | 1) - Gint64) | Pure2(1, Guint, S3{}, S0{}, a201)) * Gint64)
					return uint64(v167)
				}, At((*g26).List, (*g26).Get()), -74, A0{1: map[int]string{}, make(map[int]string)})
				_ = v203
				_ = v204
				_ = v205
				clear(v171)
			}
		} else {
			v171 = v171[:0]
		}
		Gstring = v152.M2(uint64(Gen1[uint8](Guint8, Gfloat64)), Sub(g20[Clip(Gstring + (Gstring + ""))][6], g26.Value, -1 * v167), complex128(complex64(Gcomplex128)))
	} else {
		Guint64 = uint64(len(g21))
	}
	Gint8 = 5 ^ int8(Guintptr)
	v152.F1 = (Gfloat64 + Gfloat64 + any(Gfloat64).(float64)) * (g23.F2.F1 - Pure1(v167, v147, map[uint64]map[N1]uint{}, map[int]N0{}, []int16{}...))
	v209, v210, v211 := F7(func(a206 uintptr, a207 float64, a208 uint16) uint64 {
		return v141
	}, v167 << Guint16 * ((v167 << 22 ^ int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18))) & v167) * S2.M4(g23, "go") ^ g19 | v167 / 24, g19 | v167, A0{})
	_ = v209
	_ = v210
	_ = v211
	v212, v213 := F8(nil, map[N0][1]string{}, Gint64, map[float64]A1{}, Guint32 / (g22.M3() | 1))
	_ = v212
	_ = v213
	v214, v215 := F9([7]float32{Gfloat32 - Gfloat32, Gfloat32 + Gfloat32, float32(Guint16), -Gfloat32, 0x1.3b84bcp-16, 6: Gfloat32 - Gfloat32}, A1{}, -N1(Guint64) &^ (N1(Gint16) * -128), Gint >> 46 | 1)
	_ = v214
	_ = v215
	v216, v217 := F10(N1(min(0, Guint32, 72)), S0{}, Gfloat32, N0(Gint16 >> Guint16))
	_ = v216
	_ = v217
	F11(-(18446744073709551615 - Guintptr), []map[bool]uint16{map[bool]uint16{}, map[bool]uint16{}})
	F12(((v147 + v147) * (13 * v147 + ((N0(Guint8) - v147) & v147 + 92 &^ v147)) + N0(len(g21))) & N0(v167))
	v218, v219, v220 := F13(v215, string(rune(uint32(Gint64))), v147 % (v147 | 1) | (v147 << 1 | (v147 - v147) & -v147) & func() N0 { if Guint8 > Guint8 { return v147 }; return v147 }())
	_ = v218
	_ = v219
	_ = v220
	Gfloat64 = F14(S2{F4: Gint16}, [][]int64{nil, nil}, nil...)
	println("P38", D10(7, 3, v220))
	println("P39", v219)
	println("P40", v218)
	println("P41", len(v217), v217)
	println("P42", v216)
	println("P43", D11(7, 3, v215))
	println("P44", D12(7, 3, v214))
	println("P45", D13(7, 3, v213))
	println("P46", v212)
	println("P47", v211)
	println("P48", len(v210), v210)
	println("P49", v209)
	println("P50", D9(7, 3, v171))
	println("P51", v169)
	println("P52", v167)
	println("P53", v165)
	println("P54", D14(7, 3, v163))
	println("P55", D0(7, 3, v152))
	println("P56", v147)
	println("P57", v143)
	println("P58", v142)
	println("P59", v141)
	println("P60", v140)
	println("P61", v139)
	println("P62", D15(7, 3, g26))
	println("P63", D4(7, 3, g23))
	println("P64", D0(7, 3, g22))
	println("P65", D2(7, 3, g21))
	println("P66", D3(7, 3, g20))
	println("P67", g19)
	println("P68", Gbool)
	println("P69", len(Gstring), Gstring)
	println("P70", D16(7, 3, Gcomplex128))
	println("P71", D17(7, 3, Gcomplex64))
	println("P72", D18(7, 3, Gfloat64))
	println("P73", Gfloat32)
	println("P74", Guintptr)
	println("P75", Guint64)
	println("P76", Guint32)
	println("P77", Guint16)
	println("P78", Guint8)
	println("P79", Guint)
	println("P80", Gint64)
	println("P81", Gint32)
	println("P82", Gint16)
	println("P83", Gint8)
	println("P84", Gint)
}

func D18(h uint64, d int, v float64) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D17(h uint64, d int, v complex64) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D16(h uint64, d int, v complex128) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D15(h uint64, d int, v *Box[int]) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D5(h, d-1, *v)
}

func D14(h uint64, d int, v func(complex128) bool) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D13(h uint64, d int, v []int) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D19(h, d, v[i])
	}
	return h
}

func D19(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

func D12(h uint64, d int, v []float64) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D18(h, d, v[i])
	}
	return h
}

func D11(h uint64, d int, v S3) uint64 {
	h = D4(h, d, v.S2)
	h = D20(h, d, v.F5)
	h = D21(h, d, v.F6)
	h = D22(h, d, v.F7)
	return h
}

func D22(h uint64, d int, v *float64) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D18(h, d-1, *v)
}

func D21(h uint64, d int, v S0) uint64 {
	return h
}

func D20(h uint64, d int, v []S2) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D4(h, d, v[i])
	}
	return h
}

func D10(h uint64, d int, v float32) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D9(h uint64, d int, v []map[int]N1) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D23(h, d, v[i])
	}
	return h
}

func D23(h uint64, d int, v map[int]N1) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D24(D19(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D24(h uint64, d int, v N1) uint64 {
	return Mix(h, uint64(v))
}

func D8(h uint64, d int, v [8]string) uint64 {
	for _, e := range v {
		h = D7(h, d, e)
	}
	return h
}

func D7(h uint64, d int, v string) uint64 {
	return MixString(h, string(v))
}

func D6(h uint64, d int, v int8) uint64 {
	return Mix(h, uint64(v))
}

func D5(h uint64, d int, v Box[int]) uint64 {
	h = D19(h, d, v.Value)
	h = D19(h, d, v.Count)
	h = D13(h, d, v.List)
	return h
}

func D4(h uint64, d int, v S2) uint64 {
	h = D0(h, d, v.F2)
	h = D25(h, d, v.F3)
	h = D26(h, d, v.F4)
	return h
}

func D26(h uint64, d int, v int16) uint64 {
	return Mix(h, uint64(v))
}

func D25(h uint64, d int, v func(int, int) bool) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D3(h uint64, d int, v map[string][8]string) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D8(D7(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D2(h uint64, d int, v []map[bool]int8) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D27(h, d, v[i])
	}
	return h
}

func D27(h uint64, d int, v map[bool]int8) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D6(D28(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D28(h uint64, d int, v bool) uint64 {
	if v {
		return Mix(h, 1)
	}
	return Mix(h, 2)
}

func D1(h uint64, d int, v A0) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D29(h, d, v[i])
	}
	return h
}

func D29(h uint64, d int, v map[int]string) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D7(D19(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D0(h uint64, d int, v S1) uint64 {
	h = D18(h, d, v.F1)
	return h
}

