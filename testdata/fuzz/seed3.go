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
	var v50 uint64
	for k, v := range g20 {
		v50 += D0(3, 2, k) ^ D1(5, 2, v)
	}
	_ = v50
	(*r) = (*r)
	g26 = &Box[int]{Value: int(Clamp(float64(g23.F2.F1), -9.2e18, 9.2e18)), Count: struct{ a int; b int }{5, g19}.b}
	return !(Gbool != Gbool)
}

func (r *S2) M3() uint32 {
	var v51 int64 = Gint64
	_ = v51
	if (Pure0(g19, func(a52 float64, a53 uint32, a54 int) bool {
		g20 = map[string][8]string{}
		return r.F2.F1 < Gfloat64 == (g26 == nil)
	}, map[int64]map[bool]A0{}, map[bool]map[float64]S3{}) == Pure0(g19, func(a55 float64, a56 uint32, a57 int) bool {
		g22 = S1{F1: 1}
		a55 = Gfloat64 + 0.1
		(*r) = S2{F4: 7}
		return Clip(Gstring + g20[Sub(Gstring, Gint, (*g26).Value)][2] + Gstring) <= Clip(Gstring + (Gstring + Gstring))
	}, map[int64]map[bool]A0{}, map[bool]map[float64]S3{})) {
		g23.F2 = S1{}
	} else if Gint8 >= Gint8 {
		r.F2 = g23.F2
	}
	{
		Gcomplex128 = Gcomplex128 * -complex(g23.F2.F1, (*r).F2.F1)
		(*g26) = Box[int]{Value: g19, Count: 33}
		Guint64 = Guint64 - (uint64(Guint64) + func() uint64 { if r == nil { return Guint64 }; return 53 }())
		if i58 := int(76); uint(i58) < uint(len(g21)) {
			v59 := g21[i58]
			_ = v59
			g21[i58] = map[bool]int8{}
			Gstring += Sub(Gstring, g19, 261347784041)
			Gstring = Clip(Gstring)
		}
	}
	return uint32(struct{ a int; b uint }{1, Guint}.b)
}

func (r S2) M4(p0 string) int {
	p0 = Sub(Gstring, Gint ^ 8193 + Gint & g19 * int(Gint32) | ^g19 & (1 ^ g19), -g19)
	r.F3 = func(a60 int, a61 int) bool {
		return string(rune(Guint)) > Clip(p0 + Gstring + p0)
	}
	return int(Guint8)
}

func (r S3) M3() uint32 {
	var v62 float64
	_ = v62
	for k63, v64 := range Each(g21) {
		_, _ = k63, v64
	}
	if Gint64 & Gint64 != Gint64 {
		r.F5 = []S2{}
	} else {
		v62, v62 = v62, v62
	}
	return Guint32
}

func (r S3) M4(p0 string) int {
	p0 = Gstring
	r.S2 = g23
	p0 += p0
	p0 = Clip(p0)
	p0 += g20[any(p0).(string)][Guintptr&7]
	p0 = Clip(p0)
	return g19
}

func (r S3) M1(p0 float64) int {
	p0 = g22.F1 / float64(Gfloat32)
	r.F7 = Ptr(float64(Gfloat32 / Gfloat32))
	p0 = p0
	p0 = float64(Pure0(Gint, func(a65 float64, a66 uint32, a67 int) bool {
		return int8(Gint8) < 0
	}, map[int64]map[bool]A0{}, map[bool]map[float64]S3{})) / (float64(Guintptr) - (g22.F1 - p0))
	return 1
}

func (r *S3) M5() uintptr {
	Gfloat32, g23.F4 = Gfloat32 - 16777217 - min(Gfloat32, 119.725), Gint16
	Gstring += Gstring
	Gstring = Clip(Gstring)
	return 99 ^ Guintptr | uintptr(0) << Guint64
}

func Pure9(p0 int8) int {
	var v68 uint64 = Guint64
	_ = v68
	p0 = p0 - ((^Gint8) & ((^Gint8) - 1))
	v68 = Gen1[uint64](Guint64 * Guint64, Gfloat64 * Gfloat64) * ((v68 & -v68) * Guint64)
	for i69 := 0; i69 < 3; i69++ {
		var v70 int
		_ = v70
	}
	v68 = uint64(Guintptr >> Guint16 & (^Guintptr & Guintptr) & uintptr(p0))
	p0 = int8(len(g20)) | ((p0 - Gint8) * (p0 - Gint8) - (p0 - Gint8))
	return int(Gint32) * (Gint / -9223372036854775808)
}

func Pure10(p0 map[uintptr]string, p1 N0, p2 *func(string) float32, p3 string, p4 bool) bool {
	p4 = p4
	p3 = Clip(" " + (Gstring + struct{ a int; b string }{1, p3}.b))
	p4, p4 = p4, p4
	var v71 S0 = S0{}
	_ = v71
	return [4]bool{Gbool, p4, p4, false}[Gint8&3] && p4
}

func Pure11(p0 S1, p1 A0, p2 N0) float32 {
	v72 := Pure9((Gint8 - Gint8) & (any(int8(39)).(int8) + (Gint8 | Gint8 * Gint8)) ^ Gint8 * 85)
	_ = v72
	v72, v72 = v72, v72
	{
		if (Pure10(map[uintptr]string{}, -p2, Ptr(func(a73 string) float32 {
			return -Gfloat32 * float32(Gfloat64)
		}), Clip(Gstring + Gstring), Pure10(map[uintptr]string{}, p2, new(func(string) float32), Gstring, Gbool))) {
			return max(Gfloat32, max(16777217, Gfloat32))
		}
		v72 = int(Clamp(float64(float64(Gfloat32)), -9.2e18, 9.2e18))
		v72++
		var v74 map[int]S3 = map[int]S3{}
		_ = v74
	}
	for k75, v76 := range g21 {
		_, _ = k75, v76
	}
	v72 = any(int(g19) << Guint16).(int)
	return imag(Gcomplex64 - complex64(0.1 + 0i))
}

type row0 struct {
	cells [2]int
	name  string
}

func flip0(r row0) (row0, row0) {
	s := r
	for i, j := 0, len(r.cells)-1; i < j; i, j = i+1, j-1 {
		s.cells[i], s.cells[j] = s.cells[j], s.cells[i]
	}
	return s, r
}

func (r *row0) set(i, v int) *row0 {
	r.cells[uint(i)%2] = v
	return r
}

func Idiom0(x int) int {
	rows := make([]row0, 4)
	var grid [4][2]int
	for i := range rows {
		rows[i].set(i, i).set(i+1, i).name = "r"
		grid[i] = rows[i].cells
	}
	rows[0], rows[1] = rows[1], rows[0]
	rows[2], rows[3] = flip0(rows[3])
	i := 1
	i, rows[i].name = 2, "second"
	rows[i], i = rows[i-1], 0
	copy(rows[1:], rows)
	grid[i], grid[i+1] = grid[i+1], grid[i]
	p := &grid[2]
	*p, grid[3] = grid[3], *p
	for k, g := range grid {
		grid[3-k][0] += g[2-1] + k
	}
	rows = append(rows[:1], rows[2:]...)
	s := rows[1:2:2]
	s = append(s, rows[0])
	s[0].cells[0]++
	q := &rows[0]
	*q = *(&rows[1])
	h := 0
	for _, r := range append(rows, s...) {
		for _, c := range r.cells {
			h = h*31 + c
		}
		h += len(r.name)
	}
	for _, g := range grid {
		for _, c := range g {
			h = h*33 + c
		}
	}
	return h
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
		k := (int16(Clamp(float64(Gfloat64), -32768, 32767))<<3>>3)
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
	big2c  = 1<<10 + 59
	mask2 = 1<<(iota+3) - 1
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
	o.fn = func(y int) int { return o.hit(y) + (g19 | int(Guint8)) << (Gint64 >> 46&127) }
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

func recurse4(n int) uint64 {
	if n <= 1 {
		return Guint64
	}
	a, b := recurse4(n-1), recurse4(n-2)
	return a*3 + b ^ (struct{ a int; b uint64 }{3, uint64(Guintptr)}.b + b)
}

func Idiom4(x int) uint64 { return recurse4(8 + x&3) }

func sort5[T any](s []T, less func(a, b T) bool) int {
	swaps := 0
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && less(s[j], s[j-1]); j-- {
			s[j], s[j-1] = s[j-1], s[j]
			swaps++
		}
	}
	return swaps
}

func Idiom5(x int32) uint64 {
	s := make([]int32, 0, 4)
	for i := range 17 {
		s = append(s, x >> 5+int32(i*i*7919))
	}
	h := uint64(sort5(s, func(a, b int32) bool { return a < b }))
	for i, v := range s {
		h = Mix(h, uint64(v)+uint64(i))
	}
	type pair struct {
		k string
		v float32
	}
	ps := []pair{{"b", 2}, {"a", 3}, {"c", float32(x)}, {Sub("abcdef", int(x)&3, 5), 1.5}}
	h = Mix(h, uint64(sort5(ps, func(a, b pair) bool { return a.k < b.k || a.k == b.k && a.v < b.v })))
	for _, p := range ps {
		h = MixString(Mix(h, Bits(float64(p.v))), p.k)
	}
	return h
}

func Idiom6(a, b uint32) uint64 {
	x0 := a*2 + b - uint32(56)
	x1 := a*3 + b - uint32(17)
	x2 := a*4 + b - uint32(99)
	x3 := a*5 + b - uint32(32)
	x4 := a*6 + b - uint32(4)
	x5 := a*7 + b - uint32(34)
	x6 := a*8 + b - uint32(99)
	x7 := a*9 + b - uint32(61)
	x8 := a*10 + b - uint32(80)
	x9 := a*11 + b - uint32(44)
	x10 := a*12 + b - uint32(23)
	x11 := a*13 + b - uint32(57)
	for i := 0; i < 9; i++ {
		x0 = x3 * x0
		x1 = x10 + x10
		x2 = x1 - x10
		x3 = x5 * x3
		x4 = x10 - x8 + a
		x5 = x3 - x1
		x6 = x11 + x10
		x7 = x2 * x1
		x8 = x9 + x11
		x9 = x9 + x10
		x10 = x8 * x3 + a
		x11 = x7 - x10
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
	return h
}

func F7() (r0 float64) {
	defer func() {
		if r := recover(); r != nil {
			Show("R1", r)
		}
	}()
	Gstring = g22.M2(2, Clip(Gstring + Clip(Gstring + Gstring) + string(rune(Guint64)) + Sub(Gstring, g19, g19)), Gcomplex128)
	v77 := (*g26).Put(Pure9(int8(g19)))
	_ = v77
	Gcomplex64, g26.Count = Gcomplex64, S2.M4(g23, Clip(Gstring + Gstring + Gstring))
	println("P2", Gfloat64)
	Gstring, Gstring = Gstring, Gstring
	g22 = g22
	v78 := g23.M0(max(Gint64, int64(Guint16)), real(complex(Gfloat32, Gfloat32)))
	_ = v78
	func() {
		defer func() {
			Show("R3", recover())
			g23.F3 = func(a79 int, a80 int) bool {
				g20[string(rune(Guint))] = [8]string{Gstring, Gstring, Clip(Gstring + (Gstring + Gstring)), Clip(Gstring + Gstring + "αβγ")}
				g26 = g26
				Gint8 = min(Gint8, Gint8 - Gint8 - Gint8 << Guintptr, Gint8)
				return (*g26).List == nil
			}
		}()
		Gcomplex128 = struct{ a int; b complex128 }{7, Gcomplex128}.b * (complex128(0 + 0x1.b794b5p-8i) / Gcomplex128) / (complex128(1e-300 + 0.1i) + Gcomplex128 - complex128(Gcomplex64))
		if Guint != Guint {
			panic(Failure{v77, Gstring})
		}
	}()
	if Gbool {
		v81 := Gint64
		_ = v81
	}
	if len(g21) < 40 {
		g21 = append(g21, map[bool]int8{}, map[bool]int8{})
	}
	return r0
}

func F8(p0 bool, p1 float64, p2 N1, p3 map[int64]S0, p4 string, p5 N1, p6 N1, p7 A1, p8 uint16, p9 []A1, p10 S0, p11 N0, p12 ...float32) (uint, uint64) {
	Gfloat64 = F7()
	g20[p4] = g20[p4]
	if (Gfloat32 * Gfloat32 > [4]float32{Gfloat32, Gfloat32, Gfloat32, Gfloat32}[3]) {
		switch len(p9) {
		case 70, 471176413525:
			var v82 func(int) string = func(a83 int) string {
				if len(g21) > 4 {
					g21 = g21[:4]
				}
				return string(rune(Guint64))
			}
			_ = v82
			p11 = (struct{ a int; b N0 }{8, p11}.b / 268435456)
		case 9223372036854775807:
			p7[0] = g19
			var v84 A1
			_ = v84
		default:
			for i85, i86 := 0, 6; i85 < i86; i85, i86 = i85+1, i86-1 {
				var v87 A1
				_ = v87
			}
			g19 -= Pure9(Gint8) * (Gint + g19)
			fallthrough
		case g19:
			p0 = Pure1(Pure9(127), p11, make(map[uint64]map[N1]uint), map[int]N0{-22: p11, 1: -1, 9007199254740993: 288230376151711743}, []int16{Gint16, 16, Gint16, Gint16}...) <= -Gfloat64
			Idiom1(Guint8)
		}
		var v88 []S2 = []S2{}
		_ = v88
		println("P4", D2(7, 3, Gcomplex64))
	} else if Sub(p4, g19, g19) < Clip("héllo, 世界" + (p4 + Gstring)) {
	} else {
	}
	for i89 := 0; i89 < 8; i89++ {
		g22.F1 = 1 / min(p1, 1e100)
		var v90 uint64
		_ = v90
		v91 := g26.Nth(9223372036854775807)
		_ = v91
	}
	var v92 N0 = (N0(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)) & (N0(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)) - 1))
	_ = v92
	return 18446744073709551615, uint64(Clamp(float64(p1 - p1), 0, 1.8e19))
}

func F9(p0 []A0, p1 *int, p2 S2, p3 N0, p4 A1) (r0 float32, r1 int, r2 int) {
	func() {
		defer Report("R5")
		p0[Gint8%5] = A0{}
		defer println("D6", D0(1, 1, string("tab\tend")))
		var v93 *S0
		if Gbool {
			v93 = &S0{}
		}
		*v93 = S0{}
		g22.F1, Gint16 = max(960.844 * Gfloat64, Gfloat64), p2.F4 >> Guint32 * struct{ a int; b int16 }{7, p2.F4}.b
	}()
	var v94 func(string, string) float32 = func(a95 string, a96 string) float32 {
		return float32(Guintptr + (Guintptr / 10 ^ (uintptr(len(a96)) - Guintptr * Guintptr)) | Guintptr)
	}
	_ = v94
	Idiom0(S2.M4(p2, Clip(Gstring + (Gstring + Gstring) + "\x00\xff")))
	Gfloat64 = F7()
	switch Clip(Gstring + Gstring) {
	default:
		g26 = g26
	case "tab\tend", "héllo, 世界":
		Guint8 <<= Guint8
	}
	for i97 := uint32(0); i97 < 20; i97 += 4 {
		println("P7", p3)
		p4 = A1{Pure9(25) / (r2 << Guint64 | 1)}
		println("P8", Gbool)
	}
	if Guint8 * 29 >= 0 & Guint8 {
	} else if Gstring < Sub(Gstring, g19, g19) {
		p3--
		i98 := 0
		for {
			if i98++; i98 > 4 {
				break
			}
			var v99 [3]int = [3]int{[4]int{i98 * (*p1), [4]int{i98, -216, i98, 34}[uint(Gint32)%4], 1, r2}[Guint8%4], 2: g19 / 21}
			_ = v99
			func() {
				defer func() {
					Show("R9", recover())
					p1 = &v99[Guint16%3]
				}()
				var v100 func(string, int, uint64) int8 = func(a101 string, a102 int, a103 uint64) int8 {
					v104 := Guint16
					_ = v104
					if len(g21) < 40 {
						g21 = append(g21, map[bool]int8{false: int8(127) >> Guint})
					}
					return Gint8
				}
				_ = v100
				(*p1) = r2 - (134217727 - r2) * (9223372036854775807 - i98)
				if (struct{ a int; b bool }{6, Gbool}.b) {
					panic(&Failure{min(Gint, r1), "pointer"})
				}
				r0 *= -(r0 + r0)
			}()
		}
	} else {
		Guintptr = Guintptr
		v105 := Guintptr
		_ = v105
	}
	(*p1) &= p2.M4(Gstring)
	var v106 *A0
	if Gint32 == Gint32 {
		v106 = new(A0)
	}
	*v106 = make(A0, 2, 5)
	defer println("D10", D0(1, 1, string(rune((Guint16 >> 5 & 119)))))
	return -(0.1 - r0), len(g21), [4]int{r2, r1, r2, -9223372036854775808}[p2.F4&3] << Guintptr
}

func F10() () {
	for i107, i108 := 0, 4; i107 < i108; i107, i108 = i107+1, i108-1 {
		if Gint64 / 1 >= Gint64 - 46 {
			Gint64 %= Gint64 | 1
		} else {
			v109 := g22.M2(Gen1[uint64](uint64(Gint8), float64(Gfloat32)), Clip(string(rune(i108)) + Gstring), any(Gcomplex128).(complex128) * -Gcomplex128)
			_ = v109
			Gcomplex128, Gcomplex128 = Gcomplex128, Gcomplex128
		}
		Gfloat64 *= Gfloat64
		switch {
		default:
			if v110 := uintptr(0) << Guintptr << any(Guint).(uint); v110 == v110 &^ v110 {
				var v111 func(int32, int32, string) string = func(a112 int32, a113 int32, a114 string) string {
					Gfloat64 = Gfloat64
					g22 = g22
					Gstring += Sub(g20[a114][7], i107, i107)
					Gstring = Clip(Gstring)
					return Sub(Sub(a114, 9223372036854775807, 121529364587), i108 * i107, 62 + Gint)
				}
				_ = v111
			} else if (!func() bool { if Gbool != false { return false }; return Gbool }()) {
				g26 = &Box[int]{List: nil}
				Guint32 = g22.M3()
			} else {
				Gint32++
				Guint8 = 0
			}
			fallthrough
		case bool(Guint32 <= Guint32 >> 34):
			g19 %= i107 | 1
			func() {
				defer func() {
					Show("R11", recover())
					g23 = g23
				}()
				g19, Gcomplex128 = 83, Gcomplex128 / Gcomplex128 * (Gcomplex128 + Gcomplex128)
				var v115 *S1
				if Gint64 <= Gint64 {
					v115 = &S1{F1: Gfloat64}
				}
				v115.F1 = Gfloat64
				g26.Count = int(min(Guintptr, Guintptr)) - Pure9(int8(Clamp(float64(Gfloat32), -128, 127)))
				g23.F3 = func(a116 int, a117 int) bool {
					if i118 := a116; i118 > 1 && i118 <= len(g21) {
						v119 := g21[i118-1]
						_ = v119
						g21[i118-1] = map[bool]int8{false: Gint8 << Guintptr}
						Gfloat64 = real(Gcomplex128) / -(0 * Gfloat64)
					}
					var v120 *string = Ptr(string("\x00\xff"))
					_ = v120
					return Guintptr &^ Guintptr >= struct{ a int; b uintptr }{8, Guintptr}.b
				}
			}()
		}
		g22.F1 -= Gfloat64 * float64(Gfloat32)
	}
	v121 := (Gint64 + 0 | (Gint64 | (Gen0[int64](Gint64, Gbool, 511, 137438953471) | Gint64))) % -182
	_ = v121
	var v122 A1 = A1{}
	_ = v122
	for i123 := uint(0); i123 < 10; i123 += 2 {
		if v124 := Guint32; v124 == uint32(Gint8) {
			var v125 float32 = Pure0(g23.M4(Gstring), func(a126 float64, a127 uint32, a128 int) bool {
				return Gbool
			}, make(map[int64]map[bool]A0), map[bool]map[float64]S3{}) + (Gfloat32 - (Gfloat32 - Gfloat32))
			_ = v125
			func() {
				defer Report("R12")
				v122[g19%5] = g19 * Gint
				var v129 int64
				_ = v129
			}()
		} else if Gbool {
			g26.List = nil
			if g20 != nil {
				g22 = S1{F1: 0x1.158dd9p-1}
				v122 = v122
			} else if (Pure10(map[uintptr]string{}, 9223372036854775807, Ptr(func(a130 string) float32 {
					return float32([4]float64{Gfloat64, 0, Gfloat64, Gfloat64}[2])
				}), Gstring, Gbool != false)) {
				v121 = int64(v124 * v124 & Guint32)
				g19 = v122[0]
			} else {
				var v131 map[string][8]string
				if g22.M0(Gint64, Gfloat32) {
					v131 = g20
				}
				v131[Gstring] = [8]string{Gstring, "héllo, 世界", Gstring, `raw \n`, Gstring, Gstring, g20[Gstring][0], Gstring}
				Gstring = string(rune(int([4]int8{-1, Gint8, Gint8, Gint8}[1])))
			}
		} else {
		}
	}
	var v132 map[uint]int = map[uint]int{}
	_ = v132
	g22.F1 += min(g22.F1, Gfloat64) / Gfloat64
	return
}

func F11(p0 func(string, int, int) complex128, p1 string, p2 N0) () {
	var v133 int
	_ = v133
	g22.F1, Gfloat64 = Gfloat64, g22.F1
	v133 = Idiom0([4]int{v133, v133, g19, v133}[Gint64&3] & (v133 % 9223372036854775807))
	Gfloat64 -= Gfloat64
	Gstring = "αβγ"
	i134 := 0
	for {
		if i134++; i134 > 2 {
			break
		}
		i135 := 0
		for (g26 == nil) && i135 < 2 {
			i135++
			Guint64 -= [4]uint64{uint64(len(p1)), any(Guint64).(uint64), Guint64 << 53, Guint64}[2]
			println("P13", D3(7, 3, g22))
			Gbool = struct{ a int; b bool }{1, g20 != nil}.b
			var v136 map[string][]Box[int] = map[string][]Box[int]{`raw \n`: []Box[int]{Box[int]{Value: v133, Count: g19}, (*g26), Box[int]{Value: 9223372036854775807, Count: g19}}}
			_ = v136
		}
		var v137 S0 = S0{}
		_ = v137
	}
	v138, v139 := g20[string(rune(Guint64))]
	_, _ = v138, v139
	{
		Guintptr = (25 + Guintptr) >> g22.M3() % (func() uintptr { if (func() bool { if (Pure10(map[uintptr]string{}, p2, new(func(string) float32), p1, v139)) { return Gbool }; return v139 }()) { return Guintptr }; return Guintptr }() & (Guintptr * (Guintptr - Guintptr + (Guintptr &^ 62 - (func() uintptr { if Gint64 > Gint64 { return Guintptr }; return 513 }() - Guintptr * Guintptr)))) + Guintptr * (Guintptr - Guintptr &^ Guintptr) | 1)
		Gfloat64 -= Pure1(v133, 71 | p2, map[uint64]map[N1]uint{0: map[N1]uint{}}, map[int]N0{}, int16(len(g21)), func() int16 { if p0 == nil { return Gint16 }; return Gint16 }())
	}
	return
}

func F12(p0 [][]uintptr) (r0 uint) {
	Guint64 = Guint64
	Gint16 = Gint16 + Gint16
	if Pure10(make(map[uintptr]string), 54 * N0(Gint), new(func(string) float32), Sub(Gstring, 45, g19), 664.825 >= Gfloat64) {
		Guint32, Gfloat64 = uint32(Guint8 - Guint8), Gfloat64 * (g22.F1 / Gfloat64)
	} else if Gbool {
		Gstring += Clip("\U0001F600!" + (Gstring + g20[Gstring][uint(Gint8)%8]))
		Gstring = Clip(Gstring)
	} else {
		for i140, i141 := 0, 8; i140 < i141; i140, i141 = i140+1, i141-1 {
			v142 := []map[uint32]S0{map[uint32]S0{}, make(map[uint32]S0), map[uint32]S0{}, map[uint32]S0{}}
			_ = v142
		}
	}
	L11:
	for k143, v144 := range p0 {
		_, _ = k143, v144
		var v145 string
		_ = v145
		switch v146 := int(Guint8); v146 > 1 && Same(uint64(Gint32) / 33554432, uint64(Gint32) / 33554432) {
		case Gbool:
			p0 = [][]uintptr{Cl(v144), Cl(v144)}
			v147 := []S0{S0{}, S0{}}
			_ = v147
		case bool(p0 != nil):
			i148 := 0
			for {
				if i148++; i148 > 5 {
					break
				}
				if i149 := len(v145); i149 > 0 {
					v150 := v145[i149-1]
					_ = v150
					Guint64 = Guint64
				}
			}
		case (bool(struct{ a int; b uint64 }{6, Guint64}.b == Guint64 * Guint64)):
			v151 := Guint32
			_ = v151
		default:
			var v154 uint64
			for k, v := range g20 {
				v154 += D0(3, 2, k) ^ D1(5, 2, v)
			}
			_ = v154
			if !Gbool && g19 >= k143 {
				break L11
			}
		case bool(min(Guint16, Guint16) == uint16(len(v145))):
			g26.List = []int{(k143 + (*g26).Value) &^ (g19 + k143), k143}
		case bool(p0 == nil):
			if len(g21) < 40 {
				g21 = append(g21, map[bool]int8{})
			}
		}
	}
	defer println("D14", D4(1, 1, float64(Gint8) / float64(Gfloat32)))
	g23.F2 = S1{F1: Gfloat64 + Gfloat64}
	return (0 - Guint) &^ (r0 ^ 268435455)
}

func F13(p0 int, p1 []S3, p2 S1, p3 []S3, p4 float64) (int, bool, int32) {
	var v155 func() bool = func() bool {
		g22.F1 = imag(-(complex128(1 + 1e100i) * Gcomplex128))
		return Pure10(map[uintptr]string{}, 1 | N0(Gint8), Ptr(func(a156 string) float32 {
			g19 = (g19 | Gint) * (Gint & g19) * int(uintptr(len(g21)))
			return Gfloat32 - Gfloat32 / Gfloat32
		}), Clip(Gstring + (Gstring + Gstring)), Gbool)
	}
	_ = v155
	g23 = g23
	var v157 []map[int64]S3 = []map[int64]S3{map[int64]S3{}, map[int64]S3{}}
	_ = v157
	if i158 := Gint; uint(i158) < uint(len(p3)) {
		v159 := p3[i158]
		_ = v159
		p3[i158] = v159
		v155 = func() bool {
			return Gbool
		}
	}
	if len(g21) > 7 {
		g21 = g21[7:]
	}
	Guint, p2.F1 = Guint / 10, float64(Gint | p0)
	switch Gfloat32 {
	case Gfloat32:
		g23.F4 = min(Gint16, min(Gint16, Gint16) / (Gint16 | 1))
	default:
		p1 = Cl(p3)
		p2.F1 -= float64(int8(Guint8))
	}
	if (Pure10(map[uintptr]string{}, N0(Guint16) * 80, Ptr(func(a160 string) float32 {
		return Gfloat32 - Gfloat32 / 3.5
	}), func() string { if !Gbool { return "\U0001F600!" }; return Gstring }(), Gbool)) {
		{
			func() {
				defer Report("R15")
				g21 = append(Cl(g21), map[bool]int8{})
				Gcomplex128 = -complex(Gfloat64, p2.F1) + complex(real(Gcomplex128), 0 * p2.F1)
				v161 := any(1 - N0(Guint64)) == any(Gfloat32 + 137.713)
				println(v161)
				Gbool = Sub(Sub(Gstring, 9223372036854775807, g19), g19, struct{ a int; b int }{3, g19}.b) > string(rune(min(0, Gint8)))
				g20[Gstring] = [8]string{string(rune(Gint64)), Gstring, Gstring}
			}()
			p2.F1 = -Pure1(0, 18, map[uint64]map[N1]uint{}, map[int]N0{}, []int16{}...) / (float64(Gfloat32) - float64(Guint64))
		}
		Gcomplex128, Gcomplex128 = Gcomplex128, Gcomplex128
		g19 /= any(g19 << Guint64 | (g23.M4(Gstring) - g23.M4(g20[Clip(Gstring + Gstring + Gstring + "héllo, 世界")][3]))).(int) | 1
	} else if 0 - Guint32 < uint32(len(p1)) {
		for i162 := 0; i162 < 3; i162++ {
			Idiom2(func() int { if true || Gbool { return Pure9(-128) }; return (g26.Count * g26.Count - g26.Count) }())
			if (Pure10(map[uintptr]string{0: g20[Gstring][1]}, func() N0 { if Gbool { return -118 }; return 20 }(), Ptr(func(a163 string) float32 {
				p4 = p4 / (Gfloat64 + [4]float64{p4, Gfloat64, p4, p4}[Gint8&3])
				p3 = Cl(p1)
				g20[Sub(a163, i162, i162)] = [8]string{a163, Gstring, a163}
				return Gfloat32 * Gfloat32 - Pure0(10, func(a164 float64, a165 uint32, a166 int) bool {
					var v167 []func(string, float64) float32 = nil
					_ = v167
					if i168 := int(2147483647 * Gint32); i168 >= 0 && i168 < len(a163) {
						v169 := a163[i168]
						_ = v169
						var v170 map[int32]S1 = map[int32]S1{}
						_ = v170
					}
					return !(Gbool || Gbool)
				}, map[int64]map[bool]A0{}, map[bool]map[float64]S3{})
			}), struct{ a int; b string }{5, Gstring}.b, p2.M0(Gint64, Gfloat32))) {
				continue
			}
			Gint32, Gint32 = Gint32, Gint32
			for i171 := 0; i171 < 7; i171++ {
				var v172 string = Clip(Gstring + Clip(Gstring + Clip(Gstring + g20[Gstring][Guint16%8]) + Gstring))
				_ = v172
			}
		}
	}
	g26 = g26
	return 9223372036854775807, v155 != nil == Gbool, Gint32 / 91
}

func F14(p0 uint64, p1 []A0, p2 S0, p3 int) (int, string, float64) {
	if Gbool {
		defer println("D16", D5(1, 1, float32(Pure1(p3, 73, map[uint64]map[N1]uint{}, map[int]N0{}, nil...))))
		v173 := g19
		_ = v173
		for k174 := range uint32(3) {
			_ = k174
			var v176 uint16
			_ = v176
		}
	} else {
		Gfloat32 = 492.869 + float32(float64(Guint32))
		var v177 map[A1][]S0 = map[A1][]S0{}
		_ = v177
	}
	v178 := make([]S1, 1)
	_ = v178
	var v179 [8]int32 = [8]int32{1, Gint32}
	_ = v179
	p3 = g19 &^ max(^p3, g19, p3)
	Gstring = Gstring
	for i180 := 0; i180 < 3; i180++ {
		for i181 := 0; i181 < 4; i181++ {
			g22 = S1{}
			g23.F3 = func(a182 int, a183 int) bool {
				Gstring = Gstring
				return p1 != nil
			}
			Guint16 = Guint16
			switch v188 := i181; v188 > 1 && Same((int32(Clamp(float64(Pure0(Gint, func(a184 float64, a185 uint32, a186 int) bool {
				a186, p3 = p3, a186
				var v187 map[uint64][4]int = map[uint64][4]int{}
				_ = v187
				v187 = map[uint64][4]int{80: v187[uint64(Guintptr)], 0: [4]int{g19, g19, p3, 587398762191}}
				return Sub(Gstring, a186, 631443894326) != ""
			}, map[int64]map[bool]A0{}, map[bool]map[float64]S3{})), -2147483648, 2147483647))), (int32(Clamp(float64(Pure0(Gint, func(a184 float64, a185 uint32, a186 int) bool {
				a186, p3 = p3, a186
				var v187 map[uint64][4]int = map[uint64][4]int{}
				_ = v187
				v187 = map[uint64][4]int{80: v187[uint64(Guintptr)], 0: [4]int{g19, g19, p3, 587398762191}}
				return Sub(Gstring, a186, 631443894326) != ""
			}, map[int64]map[bool]A0{}, map[bool]map[float64]S3{})), -2147483648, 2147483647)))) {
			case (Pure10(map[uintptr]string{}, 4194303 + N0(Guint16), Ptr(func(a189 string) float32 {
				return float32(Gfloat64 * 1)
			}), Clip(Gstring + Gstring + Gstring), Gbool)):
				g26 = &Box[int]{(g26.Value % 2048), g23.M4(Gstring), nil}
				var v190 complex128
				_ = v190
			case (struct{ a int; b bool }{3, Gfloat32 >= Gfloat32}.b):
			case (bool(Gfloat32 < 619.77 == func() bool { if !Gbool { return Gbool }; return Gbool }())):
				v191 := g26.Get()
				_ = v191
				v192 := make([][3]int, 1)
				_ = v192
			case bool(Gint64 % -1 > 71 &^ Gint64):
				defer func() {
					println("P17", g23.F4)
					println("P18", Gfloat64)
				}()
				fallthrough
			case ([4]bool{Pure10(map[uintptr]string{}, 131071, new(func(string) float32), Gstring, Gbool), false, any(bool(false)).(bool), Gint64 <= 9223372036854775807}[Guint&3]):
				if len(g21) < 40 {
					g21 = append(g21, map[bool]int8{}, map[bool]int8{}, map[bool]int8{})
				}
			}
		}
		if (Pure10(map[uintptr]string{}, N0(Gint8), Ptr(func(a193 string) float32 {
			Gfloat64 += any(Gfloat64).(float64) + max(Gfloat64, Gfloat64)
			if len(g21) > 5 {
				g21 = append(g21[:2], g21[5:]...)
			}
			return Gfloat32
		}), "0123456789abcdef", v178 != nil)) {
			var v194 S2
			_ = v194
		} else {
			g21 = make([]map[bool]int8, 0, 0)
		}
		Gfloat64 -= -g22.F1
		g21 = Cl(g21)
	}
	return g23.M4(Gstring) >> (Gint64&63), "αβγ", Gfloat64
}

func main() {
	v197 := Idiom0(Gint | g19)
	_ = v197
	println("P19", v197)
	v198 := Idiom1(uint8(Gint64) ^ (-Guint8 * (Guint8 << Guint64 * (Guint8 - Guint8)) | (uint8(0) >> Guint * (Guint8 % 10) ^ Guint8 | uint8(len(g21)))) & Guint8)
	_ = v198
	println("P20", v198)
	v199 := Idiom2(7 ^ Gint)
	_ = v199
	println("P21", v199)
	v200 := Idiom3(g23.M4(Gstring))
	_ = v200
	println("P22", v200)
	Idiom4(any(g19).(int))
	println("P23", v200)
	Idiom5([4]int32{Gint32, Gint32, Gint32, Gint32}[1])
	println("P24", v200)
	v201 := Idiom6(^Guint32, g22.M3())
	_ = v201
	println("P25", v201)
	{
		if g21 != nil {
			return
		}
		g21 = Cl(g21)
	}
	v201 = v199
	v202 := Idiom5(^(72 | Gint32))
	_ = v202
	var v203 func(uint64, string, float64) int32 = func(a204 uint64, a205 string, a206 float64) int32 {
		return int32(len(g20))
	}
	_ = v203
	Guint32 &= (g23.F2.M3()<<(Guint8&31) | g23.F2.M3()>>((32-Guint8)&31))
	println("P26", Guint64)
	v199, v202 = v202, v199
	if len(g21) < 40 {
		g21 = append(g21, map[bool]int8{true: Gint8 + Gint8}, map[bool]int8{}, map[bool]int8{})
	}
	v198 = struct{ a int; b uint64 }{2, Gen1[uint64](0, Pure1(1, 9223372036854775807, map[uint64]map[N1]uint{}, map[int]N0{}, []int16{}...))}.b
	var v207 N1 = -1 - N1(Guint32)
	_ = v207
	println("P27", D4(7, 3, g22.F1))
	v208 := v203(v202 % (v198 | 1) + v202 >> Guintptr, Clip(Gstring + Gstring + Gstring + Gstring), Pure1(v200, 89 &^ N0(Guint), map[uint64]map[N1]uint{}, map[int]N0{}, []int16{Gint16, 20}...))
	_ = v208
	println("P28", v199)
	if v209 := (Pure11(g22, A0{map[int]string{}}, -51 * N0(Guint32))); v209 == 1e20 + Gfloat32 {
		v210, v211, v212 := F14(Gen1[uint64](v202 - 70368744177665, Gfloat64), []A0{}, S0{}, Gint)
		_ = v210
		_ = v211
		_ = v212
	} else if false {
		Gstring = Gstring
	} else {
		Guint++
	}
	println("P29", D2(7, 3, Gcomplex64))
	println("P30", D6(7, 3, v203))
	for k213, v214 := range Backward(g21) {
		_, _ = k213, v214
		for k215, v216 := range g21 {
			_, _ = k215, v216
		}
	}
	g22.F1 = Gfloat64 - min(max(Gfloat64, 818.522), 0x1.b3a42dp-6 * g23.F2.F1)
	v207 <<= uint8(16)
	v217 := g26.Get()
	_ = v217
	func() {
		defer Report("R31")
		v218 := Pure9(int8(len(g20[Gstring][2])) &^ struct{ a int; b int8 }{2, 127}.b)
		_ = v218
		v219 := v203(any(v202).(uint64), Clip(Gstring + Gstring), Gfloat64 * Gfloat64 + g22.F1)
		_ = v219
		if Gbool && true {
			panic(string("αβγ"))
		}
		switch Pure9(1 - Gint8) {
		default:
			var v220 any = [8]float32{Gfloat32, 1: Gfloat32, Gfloat32, Gfloat32, Gfloat32, Gfloat32, 6: Gfloat32, Gfloat32}
			_ = v220
		case 40:
			var v221 S0 = S0{}
			_ = v221
			fallthrough
		case 7, 1:
			g21 = Cl(g21)
			v222 := v203(uint64(0) << (Gint8&7) << 9, Clip(Clip(Gstring + (Gstring + Gstring + Gstring)) + [4]string{g20[Gstring][Guintptr&7], Gstring, Gstring, Gstring}[Guint8&3]), Pure1(v218, N0(9223372036854775807) << Guintptr, map[uint64]map[N1]uint{}, map[int]N0{29: 821273463813, -1: 9223372036854775807, 1: 1001538004605}, []int16{1: Gint16, 0, Gint16, Gint16}...))
			_ = v222
		case 189617568851:
			Gbool = g23.M0(struct{ a int; b int64 }{8, Gint64}.b, float32(-Guint8))
			func() {
				defer Report("R32")
				g22.F1 = g22.F1 * Gfloat64
				var v223 func(string, float64, uintptr) float32 = func(a224 string, a225 float64, a226 uintptr) float32 {
					v218 = v217 << Guint8 + (v200 - v218) + ([4]int{v200, v218, 27, -262}[3] + 0)
					Gfloat32 = Gfloat32
					g26.Value = Gint / 511
					return float32(uint16(Clamp(float64(Gfloat32), 0, 65535)))
				}
				_ = v223
				g21[v200%5] = map[bool]int8{}
				var v227 map[string]bool = map[string]bool{" ": Pure2(-1, Guint, S3{}, S0{}, v207) <= min(Gint64, Gint64, Gint64), "tab\tend": v223 != nil, "Z": Gstring + Gstring == Sub(Gstring, v200, 10)}
				_ = v227
				var v228 S2 = g23
				_ = v228
			}()
		}
	}()
	v203 = v203
	func() {
		defer Report("R33")
		var v229 int = v200
		_ = v229
		var v230 int = ^Pure9(127 * Gint8)
		_ = v230
		var v231 func(string, int8, float64) complex64
		if Gbool {
			v231 = func(a232 string, a233 int8, a234 float64) complex64 {
			return Gcomplex64 + -Gcomplex64
		}
		}
		v235 := v231(Gstring, Gint8, Gfloat64)
		_ = v235
		{
			i236 := 0
			for (v203 != nil) && i236 < 3 {
				i236++
				g26.Put(v230)
				if len(g21) < 24 {
					g21 = append(g21, nil...)
				}
				g20[Gstring] = [8]string{any(Gstring).(string), string(rune(Guint16)), Gstring, Clip("\U0001F600!" + (Gstring + "Z" + Gstring)), Gstring, Gstring, Sub(Gstring, v217, -243), Gstring}
				v237 := Cl(g21[:len(g21):len(g21)][v229:Gint16%5])
				_ = v237
			}
			v238 := g23.M3
			_ = v238
			var v239 string = Clip(Sub(Gstring, v217, Pure9(Gint8)) + Gstring)
			_ = v239
			defer println("D34", D7(1, 1, bool(^Gint8 != Gint8 | Gint8)))
		}
	}()
	v240 := v203(Gen1[uint64](uint64(Guint8), float64(v199)), Clip(Clip(Gstring + (Gstring + "hello") + Gstring) + Clip(Gstring + Gstring)), Pure1(int(Clamp(float64(Gfloat32), -9.2e18, 9.2e18)), N0(-224) << (Gint16&7), map[uint64]map[N1]uint{}, map[int]N0{}, Gint16 &^ Gint16, 14 - Gint16, int16(Guint16)))
	_ = v240
	g21 = g21[:0]
	g26 = g26
	switch any(Sub(Gstring, g19, g19)).(string) {
	case "zz", "héllo, 世界":
		g20[Clip("zz" + (Gstring + Gstring))] = [8]string{Gstring, 2: Gstring, " ", "\xe4\xb8", 5: Gstring, Gstring, Gstring}
	case "\xe4\xb8", Gstring:
		g23.F4 |= min(^Gint16, int16(34) << Guint16)
		func() {
			defer Report("R35")
			if len(g21) < 24 {
				g21 = append(g21, []map[bool]int8{}...)
			}
			if Gfloat32 >= Gfloat32 {
				panic(Sub(g20[Gstring][2], v200, v200))
			}
			v197 = struct{ a int; b int }{7, 1}.b
		}()
	case `raw \n`, "go":
		defer println("D36", D8(1, 1, [4]uint16{Guint16 * Guint16, Guint16 & Guint16, struct{ a int; b uint16 }{4, Guint16}.b, uint16(Guintptr)}[v198&3]))
		if (Gbool == ((A1{v197}) != (A1{}))) {
			return
		}
	default:
		F11(func(a241 string, a242 int, a243 int) complex128 {
			v199 = min(18446744073709551615, v202)
			return Gcomplex128
		}, Gstring, 25)
	}
	println("P37", Guintptr)
	v202 = Idiom5(Gint32 << (Gint16&7) >> (Gint16 & Gint16&127))
	switch (-Pure0(v200, func(a244 float64, a245 uint32, a246 int) bool {
		(*g26) = Box[int]{(a246 >> 56 & 33), v217 << 8, make([]int, 1)}
		return v217 == v217 + v197
	}, map[int64]map[bool]A0{}, map[bool]map[float64]S3{})) {
	default:
		v240 = 1
	case 1e-40:
		v217 = v217 &^ v217 & g19
		var v247 int8 = int8(len(g21))
		_ = v247
	}
	{
		v248, v249, v250 := F13(((v200 * 0) & -(v200 * 0)), []S3{S3{}, S3{}}, S1{}, []S3{S3{}, S3{}, S3{}}, Gfloat64 * 310.136)
		_ = v248
		_ = v249
		_ = v250
		v197 = Idiom0(0)
	}
	F11(func(a251 string, a252 int, a253 int) complex128 {
		g20 = g20
		Gint8 = int8(struct{ a int; b uint32 }{6, Guint32}.b << (int(Guint)&63))
		v198 *= 18446744073709551615 ^ v201 * v202
		return (Gcomplex128 - Gcomplex128) / (Gcomplex128 / Gcomplex128)
	}, Gstring, N0(89) << Guint16 - N0(Gint) / (N0(Guint) | 1))
	g26 = &Box[int]{Count: v217}
	v254 := N1(any(v202).(uint64))
	_ = v254
	println("P38", D9(7, 3, g23))
	v201, v202 = v202, v201
	v255 := F7()
	_ = v255
	F8(Gbool && (false && Gbool), v255, (N1(Guint8) + v254*2 + 0), map[int64]S0{}, Gstring, 1, ^any(N1(-128)).(N1), A1{}, Guint16, []A1{}, S0{}, N0(any(Guintptr).(uintptr)), float32(struct{ a int; b float64 }{1, v255}.b))
	F11(func(a256 string, a257 int, a258 int) complex128 {
		v254--
		var v259 []uint32 = []uint32{Guint32, Guint32, 2: Guint32}
		_ = v259
		var v260 *[3]uint32 = &[3]uint32{uint32(Gint8) << 25, Guint32, uint32(v240)}
		_ = v260
		return Gcomplex128
	}, struct{ a int; b string }{5, string(rune(Gint8))}.b, N0(Clamp(float64(Pure11(g22, A0{}, 76)), -9.2e18, 9.2e18)))
	v261 := F12(nil)
	_ = v261
	v262, v263, v264 := F13(((v200 << Guint16) & -(v200 << Guint16)), []S3{S3{}}, g22, []S3{}, float64(struct{ a int; b uint32 }{8, Guint32}.b))
	_ = v262
	_ = v263
	_ = v264
	v265, v266, v267 := F14((v198<<37 | v198>>27), nil, S0{}, g26.Count)
	_ = v265
	_ = v266
	_ = v267
	println("P39", D4(7, 3, v267))
	println("P40", len(v266), v266)
	println("P41", v265)
	println("P42", v264)
	println("P43", v263)
	println("P44", v262)
	println("P45", v261)
	println("P46", D4(7, 3, v255))
	println("P47", v254)
	println("P48", v240)
	println("P49", v217)
	println("P50", v208)
	println("P51", v207)
	println("P52", D6(7, 3, v203))
	println("P53", v202)
	println("P54", v201)
	println("P55", v200)
	println("P56", v199)
	println("P57", v198)
	println("P58", v197)
	println("P59", D10(7, 3, g26))
	println("P60", D9(7, 3, g23))
	println("P61", D3(7, 3, g22))
	println("P62", D11(7, 3, g21))
	println("P63", D12(7, 3, g20))
	println("P64", g19)
	println("P65", Gbool)
	println("P66", len(Gstring), Gstring)
	println("P67", D13(7, 3, Gcomplex128))
	println("P68", D2(7, 3, Gcomplex64))
	println("P69", Gfloat64)
	println("P70", Gfloat32)
	println("P71", Guintptr)
	println("P72", Guint64)
	println("P73", Guint32)
	println("P74", Guint16)
	println("P75", Guint8)
	println("P76", Guint)
	println("P77", Gint64)
	println("P78", Gint32)
	println("P79", Gint16)
	println("P80", Gint8)
	println("P81", Gint)
}

func D13(h uint64, d int, v complex128) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D12(h uint64, d int, v map[string][8]string) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D1(D0(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D11(h uint64, d int, v []map[bool]int8) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D14(h, d, v[i])
	}
	return h
}

func D14(h uint64, d int, v map[bool]int8) uint64 {
	var sum uint64
	for k, e := range v {
		sum += D15(D7(17, d, k), d, e)
	}
	return Mix(Mix(h, sum), uint64(len(v)))
}

func D15(h uint64, d int, v int8) uint64 {
	return Mix(h, uint64(v))
}

func D10(h uint64, d int, v *Box[int]) uint64 {
	if v == nil || d == 0 {
		return Mix(h, 3)
	}
	return D16(h, d-1, *v)
}

func D16(h uint64, d int, v Box[int]) uint64 {
	h = D17(h, d, v.Value)
	h = D17(h, d, v.Count)
	h = D18(h, d, v.List)
	return h
}

func D18(h uint64, d int, v []int) uint64 {
	h = Mix(h, uint64(len(v)))
	if v == nil {
		h++
	}
	for i := range v {
		h = D17(h, d, v[i])
	}
	return h
}

func D17(h uint64, d int, v int) uint64 {
	return Mix(h, uint64(v))
}

func D9(h uint64, d int, v S2) uint64 {
	h = D3(h, d, v.F2)
	h = D19(h, d, v.F3)
	h = D20(h, d, v.F4)
	return h
}

func D20(h uint64, d int, v int16) uint64 {
	return Mix(h, uint64(v))
}

func D19(h uint64, d int, v func(int, int) bool) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D8(h uint64, d int, v uint16) uint64 {
	return Mix(h, uint64(v))
}

func D7(h uint64, d int, v bool) uint64 {
	if v {
		return Mix(h, 1)
	}
	return Mix(h, 2)
}

func D6(h uint64, d int, v func(uint64, string, float64) int32) uint64 {
	if v == nil {
		return Mix(h, 4)
	}
	return Mix(h, 5)
}

func D5(h uint64, d int, v float32) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D4(h uint64, d int, v float64) uint64 {
	return Mix(h, Bits(float64(v)))
}

func D3(h uint64, d int, v S1) uint64 {
	h = D4(h, d, v.F1)
	return h
}

func D2(h uint64, d int, v complex64) uint64 {
	return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))
}

func D1(h uint64, d int, v [8]string) uint64 {
	for _, e := range v {
		h = D0(h, d, e)
	}
	return h
}

func D0(h uint64, d int, v string) uint64 {
	return MixString(h, string(v))
}

