//! What random statements don't make: recursion, `goto`, linked structures, iterators, and the helpers every program has.

use super::{Func, Generator, Level};
use crate::types::{self, FLOAT64, INT, INT32, STR, Ty, UINT8, UINT64};

/// Helpers of every program.
pub(super) const PRELUDE: &str = r#"type Integer interface {
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

"#;

impl Generator {
    /// Some of the templates, each with numbers of its own.
    pub(super) fn idioms(&mut self) {
        let all: &[fn(&mut Generator, usize) -> Func] = &[
            recursion,
            mutual,
            jumps,
            list,
            tree,
            counters,
            deferred,
            sorting,
            matrix,
            bytes,
            big_struct,
            constants,
            method_values,
            labels,
            wide,
            iterator,
            stack_growth,
            strings,
            embedded,
            words,
            big_map,
            keys,
            moves,
            shapes,
            crossing,
        ];
        let first = self.below(all.len());
        let count = 5 + self.below(4);
        for i in 0..count {
            let make = all[(first + i * 7) % all.len()];
            if !self.options.iterators
                && make as usize == iterator as fn(&mut Generator, usize) -> Func as usize
            {
                continue;
            }
            let f = make(self, i);
            self.funcs.push(f);
        }
    }

    /// A pure expression over some variables, for the middle of a template.
    fn middle(&mut self, vars: &[(&str, Ty)], ty: Ty) -> String {
        let mut text = String::new();
        let scopes = std::mem::take(&mut self.scopes);
        self.scopes = vec![scopes[0].clone(), Vec::new()];
        for &(name, ty) in vars {
            self.declare_fixed(name, ty, false);
        }
        let level = std::mem::replace(&mut self.level, Level::Pure);
        let (cost, budget) = (self.cost, self.budget);
        (self.cost, self.budget) = (0, 60);
        text += &self.expression(ty, 3).typed(self, ty);
        (self.cost, self.budget) = (cost, budget);
        self.level = level;
        self.scopes = scopes;
        super::expr::header(text)
    }
}

fn func(name: String, params: &[Ty], result: Ty, cost: u64) -> Func {
    Func { name, params: params.to_vec(), variadic: false, results: vec![result], cost, may_panic: false }
}

fn recursion(g: &mut Generator, n: usize) -> Func {
    let e = g.middle(&[("n", INT), ("a", UINT64), ("b", UINT64)], types::UINT64);
    let base = g.middle(&[("n", INT)], UINT64);
    let depth = 6 + g.below(3);
    g.line(&format!(
        "func recurse{n}(n int) uint64 {{
	if n <= 1 {{
		return {base}
	}}
	a, b := recurse{n}(n-1), recurse{n}(n-2)
	return a*3 + b ^ {e}
}}

func Idiom{n}(x int) uint64 {{ return recurse{n}({depth} + x&3) }}
"
    ));
    func(format!("Idiom{n}"), &[INT], UINT64, 1500)
}

fn mutual(g: &mut Generator, n: usize) -> Func {
    let (a, b) = (g.middle(&[("n", INT32), ("s", STR)], INT32), g.middle(&[("n", INT32), ("s", STR)], STR));
    g.line(&format!(
        "func even{n}(n int32, s string) (int32, string) {{
	if n <= 0 {{
		return n, s
	}}
	x, t := odd{n}(n-1, Clip(s + {b}))
	return x ^ {a}, t
}}

func odd{n}(n int32, s string) (int32, string) {{
	if n <= 0 {{
		return 1, Clip(s + \"!\")
	}}
	return even{n}(n-2, s)
}}

func Idiom{n}(n int32, s string) int32 {{
	x, t := even{n}(n&15, s)
	return x + int32(len(t))
}}
"
    ));
    func(format!("Idiom{n}"), &[INT32, STR], INT32, 300)
}

fn jumps(g: &mut Generator, n: usize) -> Func {
    let e = g.middle(&[("i", INT), ("s", UINT64)], UINT64);
    let c = g.middle(&[("i", INT), ("s", UINT64)], types::BOOL);
    let limit = 5 + g.below(20);
    g.line(&format!(
        "func Idiom{n}(s uint64) uint64 {{
	i := 0
again:
	s = s*5 + {e}
	i++
	if i > {limit} {{
		goto done
	}}
	if {c} {{
		s ^= 0x55
		goto again
	}}
	for {{
		i += 2
		switch {{
		case s&1 == 0:
			goto again
		case i > {limit}*2:
			goto done
		}}
		s >>= 1
	}}
done:
	return s + uint64(i)
}}
"
    ));
    func(format!("Idiom{n}"), &[UINT64], UINT64, 800)
}

fn list(g: &mut Generator, n: usize) -> Func {
    let e = g.middle(&[("i", INT), ("x", INT)], INT);
    let drop = 2 + g.below(4);
    g.line(&format!(
        "type node{n} struct {{
	value int
	next  *node{n}
	prev  **node{n}
}}

func Idiom{n}(x int) int {{
	var head *node{n}
	tail := &head
	for i := range 20 {{
		_ = i
		nd := &node{n}{{value: {e}, prev: tail}}
		*tail = nd
		tail = &nd.next
	}}
	for p := &head; *p != nil; {{
		if (*p).value%{drop} == 0 {{
			*p = (*p).next
		}} else {{
			p = &(*p).next
		}}
	}}
	var back *node{n}
	for head != nil {{
		head, head.next, back = head.next, back, head
	}}
	h := 0
	for nd := back; nd != nil; nd = nd.next {{
		h = h*31 + nd.value
	}}
	return h
}}
"
    ));
    func(format!("Idiom{n}"), &[INT], INT, 600)
}

fn tree(g: &mut Generator, n: usize) -> Func {
    let e = g.middle(&[("i", INT), ("seed", UINT8)], types::integer(2));
    g.line(&format!(
        "type tree{n}[K int16 | string, V any] struct {{
	left, right *tree{n}[K, V]
	key         K
	value       V
}}

func (t *tree{n}[K, V]) put(k K, v V) *tree{n}[K, V] {{
	switch {{
	case t == nil:
		return &tree{n}[K, V]{{key: k, value: v}}
	case k < t.key:
		t.left = t.left.put(k, v)
	case k > t.key:
		t.right = t.right.put(k, v)
	default:
		t.value = v
	}}
	return t
}}

func (t *tree{n}[K, V]) walk(f func(K, V, int) bool, depth int) bool {{
	return t == nil || t.left.walk(f, depth+1) && f(t.key, t.value, depth) && t.right.walk(f, depth+1)
}}

func Idiom{n}(seed uint8) uint64 {{
	var t *tree{n}[int16, uint8]
	var u *tree{n}[string, [2]int]
	for i := 0; i < 24; i++ {{
		k := {e}
		t = t.put(k, seed+uint8(i))
		u = u.put(Sub(\"abcdefghijklmnop\", int(k)&7, int(k)&15), [2]int{{i, int(k)}})
	}}
	h := uint64(seed)
	t.walk(func(k int16, v uint8, depth int) bool {{
		h = Mix(h, uint64(k)*256+uint64(v)+uint64(depth))
		return h%61 != 0
	}}, 0)
	u.walk(func(k string, v [2]int, depth int) bool {{
		h = MixString(Mix(h, uint64(v[0]^v[1])), k)
		return true
	}}, 0)
	return h
}}
"
    ));
    func(format!("Idiom{n}"), &[UINT8], UINT64, 2000)
}

fn counters(g: &mut Generator, n: usize) -> Func {
    let e = g.middle(&[("total", INT), ("step", INT), ("i", INT)], INT);
    g.line(&format!(
        "func counter{n}(step int) (func(int) int, *int) {{
	total := 0
	return func(i int) int {{
		total += step + i
		return {e}
	}}, &total
}}

func Idiom{n}(a, b int) int {{
	var all []func(int) int
	var p *int
	for i := 0; i < 5; i++ {{
		f, q := counter{n}(i * a)
		if i == 2 {{
			p = q
		}}
		all = append(all, f, func(j int) int {{
			i += j & 1
			return i + b
		}})
		if i > 10 {{
			break
		}}
	}}
	h := 0
	for round := range 3 {{
		for k, f := range all {{
			h = h*7 + f(k+round)
			*p ^= k
		}}
	}}
	return h + *p
}}
"
    ));
    func(format!("Idiom{n}"), &[INT, INT], INT, 1000)
}

fn deferred(g: &mut Generator, n: usize) -> Func {
    let e = g.middle(&[("i", INT), ("n", INT), ("r", INT)], INT);
    let (a, b) = (g.below(6), 1 + g.below(5));
    g.line(&format!(
        "func deferred{n}(n int) (r int, err error) {{
	defer func() {{
		if p := recover(); p != nil {{
			if e, ok := p.(error); ok {{
				err = e
				r ^= n
				return
			}}
			panic(p)
		}}
	}}()
	var table [6]int
	for i := 0; i < {b}; i++ {{
		defer func(k int) {{
			r = r*3 + k + i
			if k == {a} {{
				defer func() {{ recover() }}()
				panic(k)
			}}
		}}(i + n&3)
		if n&8 != 0 {{
			defer func() {{ r-- }}()
		}}
	}}
	for i := range 4 {{
		r += {e}
		table[(n+i)&7] = r
	}}
	if n%5 == 4 {{
		panic(Failure{{n, \"five\"}})
	}}
	return r + table[1], nil
}}

func Idiom{n}(n int) int {{
	h := 0
	for i := range 12 {{
		func() {{
			defer func() {{
				if p := recover(); p != nil {{
					h ^= 99
				}}
			}}()
			r, err := deferred{n}(n + i)
			h = h*11 + r
			if err != nil {{
				h += len(err.Error())
			}}
		}}()
	}}
	return h
}}
"
    ));
    func(format!("Idiom{n}"), &[INT], INT, 1500)
}

fn sorting(g: &mut Generator, n: usize) -> Func {
    let e = g.middle(&[("i", INT), ("x", INT32)], INT32);
    let less = g.pick(&["a < b", "a > b", "a%16 < b%16", "uint32(a) < uint32(b)", "a&-a < b&-b"]);
    g.line(&format!(
        "func sort{n}[T any](s []T, less func(a, b T) bool) int {{
	swaps := 0
	for i := 1; i < len(s); i++ {{
		for j := i; j > 0 && less(s[j], s[j-1]); j-- {{
			s[j], s[j-1] = s[j-1], s[j]
			swaps++
		}}
	}}
	return swaps
}}

func Idiom{n}(x int32) uint64 {{
	s := make([]int32, 0, 4)
	for i := range 17 {{
		s = append(s, {e}+int32(i*i*7919))
	}}
	h := uint64(sort{n}(s, func(a, b int32) bool {{ return {less} }}))
	for i, v := range s {{
		h = Mix(h, uint64(v)+uint64(i))
	}}
	type pair struct {{
		k string
		v float32
	}}
	ps := []pair{{{{\"b\", 2}}, {{\"a\", 3}}, {{\"c\", float32(x)}}, {{Sub(\"abcdef\", int(x)&3, 5), 1.5}}}}
	h = Mix(h, uint64(sort{n}(ps, func(a, b pair) bool {{ return a.k < b.k || a.k == b.k && a.v < b.v }})))
	for _, p := range ps {{
		h = MixString(Mix(h, Bits(float64(p.v))), p.k)
	}}
	return h
}}
"
    ));
    func(format!("Idiom{n}"), &[INT32], UINT64, 2500)
}

fn matrix(g: &mut Generator, n: usize) -> Func {
    let t = g.pick(&["float64", "float32", "int32", "uint8", "int64", "uint16", "complex64"]);
    let size = 3 + g.below(4);
    let to = if t == "complex64" {
        "complex(float32(i*j+1), x)".into()
    } else {
        format!("{t}(i*{size}+j)*{t}(n&7) - {t}(j)")
    };
    let other = if t == "complex64" { "2i".into() } else { format!("{t}(j)") };
    let x = if t == "complex64" { "x := float32(n & 15)\n\t_ = x\n\t" } else { "" };
    let part = if t == "complex64" { "real(c[i][j])*3 + imag(c[i][j])" } else { "c[i][j]" };
    let fold = if t.starts_with("float") || t == "complex64" {
        format!("Bits(float64({part}))")
    } else {
        format!("uint64({part})")
    };
    g.line(&format!(
        "func Idiom{n}(n int) uint64 {{
	{x}var a, b, c [{size}][{size}]{t}
	for i := 0; i < {size}; i++ {{
		for j := 0; j < {size}; j++ {{
			a[i][j] = {to}
			b[j][i] = a[i][j] + {other}
		}}
	}}
	for i := range a {{
		for j := range b {{
			var sum {t}
			for k := 0; k < len(c); k++ {{
				sum += a[i][k] * b[k][j]
			}}
			c[i][j] = sum
		}}
	}}
	d := c
	d[0], d[{size}-1] = d[{size}-1], d[0]
	h := uint64(0)
	if d == c {{
		h = 1
	}}
	for i := range c {{
		for j := range c[i] {{
			h = Mix(h, {fold})
		}}
	}}
	return h
}}
"
    ));
    func(format!("Idiom{n}"), &[INT], UINT64, 1500)
}

fn bytes(g: &mut Generator, n: usize) -> Func {
    let e = g.middle(&[("i", INT), ("h", types::integer(8))], UINT8);
    let (r, k) = (1 + g.below(31), g.below(1 << 30) | 1);
    g.line(&format!(
        "func Idiom{n}(s string) uint64 {{
	b := []byte(s + \"0123456789\")
	h := uint32({k})
	for i := range b {{
		b[i] ^= {e}
		h = (h<<{r} | h>>(32-{r})) * 0x01000193
	}}
	for len(b) >= 8 {{
		lo := uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
		hi := uint64(b[4])<<24 | uint64(b[5])<<16 | uint64(b[6])<<8 | uint64(b[7])
		h ^= lo ^ uint32(hi>>3)
		b[3], b[2], b[1], b[0] = byte(hi), byte(hi>>8), byte(hi>>16), byte(hi>>24)
		b = b[5:]
	}}
	copy(b[1:], b)
	n := 0
	for x := uint64(h)<<20 | 7; x != 0; x &= x - 1 {{
		n++
	}}
	return MixString(uint64(h)+uint64(n), string(b))
}}
"
    ));
    func(format!("Idiom{n}"), &[STR], UINT64, 800)
}

fn big_struct(g: &mut Generator, n: usize) -> Func {
    let size = [9, 17, 40, 130][g.below(4)];
    let e = g.middle(&[("x", INT)], INT);
    g.line(&format!(
        "type big{n} struct {{
	name  string
	table [{size}]int
	inner struct {{
		flags [5]uint8
		next  any
	}}
}}

func change{n}(b big{n}, i int) big{n} {{
	b.table[uint(i)%{size}] += i
	b.inner.flags[uint(i)%5]++
	b.name = Clip(b.name + \"+\")
	b.inner.next = i
	return b
}}

func (b big{n}) sum() (total int) {{
	for i, v := range b.table {{
		total += v * (i + 1)
	}}
	for _, f := range &b.inner.flags {{
		total = total*3 + int(f)
	}}
	return total + len(b.name)
}}

func Idiom{n}(x int) int {{
	var b, c big{n}
	b.table[3] = {e}
	m := map[int]big{n}{{1: b}}
	for i := range 6 {{
		c = change{n}(b, x+i)
		b, c = c, b
		m[i&1] = change{n}(m[i&1], i)
	}}
	same := 0
	if b == c {{
		same = 1
	}}
	list := []big{n}{{b, c, m[0]}}
	for _, v := range list {{
		same = same*7 + v.sum()
	}}
	f := c.sum
	c.table[0] = 77
	var e any = m[1]
	return same + f() + e.(big{n}).sum() + b.inner.next.(int)
}}
"
    ));
    func(format!("Idiom{n}"), &[INT], INT, 4000)
}

fn constants(g: &mut Generator, n: usize) -> Func {
    let (a, b, s) = (g.below(1000), 1 + g.below(60), g.below(7));
    g.line(&format!(
        "type kind{n} int8

const (
	first{n} kind{n} = iota*3 - 5
	second{n}
	_
	fourth{n}
	big{n}c  = 1<<{b} + {a}
	mask{n} = 1<<(iota+{s}) - 1
	half{n} = big{n}c / 7.0
	text{n} = \"k\" + \"onst\"
)

func (k kind{n}) String() string {{
	switch k {{
	case first{n}:
		return \"first\"
	case second{n}, fourth{n}:
		return text{n}
	}}
	return \"other\"
}}

func Idiom{n}(k int) uint64 {{
	h := uint64(k)
	for i := -9; i < 9; i++ {{
		h = MixString(h, kind{n}(i).String())
		switch k := kind{n}(i); {{
		case k == fourth{n}:
			h += big{n}c
			fallthrough
		case k > second{n}:
			h ^= mask{n}
		default:
			h = Mix(h, Bits(half{n}*float64(i)))
		}}
	}}
	return h + uint64(len([...]int{{7: 1}}))
}}
"
    ));
    func(format!("Idiom{n}"), &[INT], UINT64, 600)
}

fn method_values(g: &mut Generator, n: usize) -> Func {
    let (a, b) = (g.middle(&[("x", INT32)], INT32), g.middle(&[("x", INT32)], INT32));
    g.line(&format!(
        "type speaker{n} interface {{
	say(x int32) int32
	name() string
}}

type dog{n} struct {{
	age int32
}}

type cat{n} int32

type pack{n} struct {{
	*dog{n}
	cat{n}
	others []speaker{n}
}}

func (d *dog{n}) say(x int32) int32 {{
	d.age++
	return {a} + d.age
}}
func (d *dog{n}) name() string      {{ return \"dog\" }}
func (c cat{n}) say(x int32) int32  {{ return {b} - int32(c) }}
func (c cat{n}) name() string       {{ return \"cat\" }}
func (p pack{n}) say(x int32) int32 {{ return p.dog{n}.say(x) ^ p.cat{n}.say(x) }}
func (p *pack{n}) name() string     {{ return \"pack of \" + p.cat{n}.name() }}

func Idiom{n}(x int32) int32 {{
	d := &dog{n}{{x & 7}}
	p := pack{n}{{dog{n}: d, cat{n}: 5}}
	p.others = []speaker{n}{{d, cat{n}(3), &p, struct{{ speaker{n} }}{{d}}}}
	f, h, e := d.say, p.say, (*dog{n}).say
	i := speaker{n}.say
	r := x
	for k, o := range p.others {{
		say := o.say
		r = r*5 + say(int32(k)) + i(o, r) + int32(len(o.name()))
		switch v := o.(type) {{
		case *dog{n}:
			r += v.age + e(v, 2)
		case cat{n}:
			r -= int32(v)
		case interface{{ nothing() }}:
			r = 0
		default:
			r ^= h(1)
		}}
	}}
	p.cat{n} = 9
	if p.others[0] == speaker{n}(d) && p.others[1] != p.others[0] {{
		r++
	}}
	return r + f(2) + h(3) + cat{n}.say(4, 5)
}}
"
    ));
    func(format!("Idiom{n}"), &[INT32], INT32, 600)
}

fn labels(g: &mut Generator, n: usize) -> Func {
    let c = g.middle(&[("i", INT), ("j", INT), ("n", INT)], types::BOOL);
    let e = g.middle(&[("i", INT), ("j", INT), ("h", INT)], INT);
    g.line(&format!(
        "func Idiom{n}(n int) int {{
	h := n
outer:
	for i := 0; i < 9; i++ {{
	inner:
		for j := range 7 {{
			h += {e}
			switch {{
			case {c}:
				continue outer
			case h%5 == 0:
				break inner
			case h%11 == 3:
				break
			case h%97 == 1:
				break outer
			default:
				if j == 5 {{
					continue inner
				}}
				h ^= i<<3 + j
			}}
			h++
		}}
		h = h*3 - i
	}}
	return h
}}
"
    ));
    func(format!("Idiom{n}"), &[INT], INT, 1200)
}

/// Many values alive at once.
fn wide(g: &mut Generator, n: usize) -> Func {
    let t = g.pick(&["int", "uint32", "float64", "int16", "uint8", "float32", "uint64"]);
    let count = 12 + g.below(14);
    let mut body = String::new();
    for i in 0..count {
        body += &format!("\tx{i} := a*{} + b - {t}({})\n", i + 2, g.below(100));
    }
    body += "\tfor i := 0; i < 9; i++ {\n";
    for i in 0..count {
        let (j, k) = (g.below(count), g.below(count));
        let op = g.pick(&["+", "-", "*"]);
        body += &format!("\t\tx{i} = x{j} {op} x{k}{}\n", if g.below(4) == 0 { " + a" } else { "" });
    }
    body += "\t}\n";
    let sum: Vec<String> = (0..count)
        .map(|i| {
            if t.starts_with("float") {
                format!("h = Mix(h, Bits(float64(x{i})))")
            } else {
                format!("h = Mix(h, uint64(x{i}))")
            }
        })
        .collect();
    g.line(&format!(
        "func Idiom{n}(a, b {t}) uint64 {{\n{body}\th := uint64(0)\n\t{}\n\treturn h\n}}\n",
        sum.join("\n\t")
    ));
    let ty = match t {
        "int" => INT,
        "uint32" => types::integer(8),
        "float64" => FLOAT64,
        "float32" => types::FLOAT32,
        "int16" => types::integer(2),
        "uint8" => UINT8,
        _ => UINT64,
    };
    func(format!("Idiom{n}"), &[ty, ty], UINT64, 800)
}

fn iterator(g: &mut Generator, n: usize) -> Func {
    let e = g.middle(&[("a", INT), ("b", INT)], INT);
    let stop = 3 + g.below(30);
    g.line(&format!(
        "func pairs{n}(limit int) func(yield func(int, int) bool) {{
	return func(yield func(int, int) bool) {{
		a, b := 0, 1
		for i := 0; i < limit; i++ {{
			if !yield(a, b) {{
				return
			}}
			a, b = b, {e}
		}}
	}}
}}

func find{n}(limit, want int) (r int) {{
	defer func() {{ r += 1000 }}()
outer:
	for a, b := range pairs{n}(limit) {{
		for c := range pairs{n}(3) {{
			if c == want {{
				continue outer
			}}
			if b%{stop} == 7 {{
				return a
			}}
			if a%{stop} == 5 {{
				break outer
			}}
			r += a ^ c
		}}
		defer func() {{ r ^= b & 15 }}()
	}}
	return r
}}

func Idiom{n}(x int) int {{
	h := 0
	for i := range 5 {{
		h = h*13 + find{n}(i*2, x&3)
	}}
	for a := range pairs{n}(x & 7) {{
		h += a
		if a > 1000 {{
			break
		}}
	}}
	return h
}}
"
    ));
    func(format!("Idiom{n}"), &[INT], INT, 2000)
}

fn stack_growth(g: &mut Generator, n: usize) -> Func {
    let size = [8, 64, 300][g.below(3)];
    let e = g.middle(&[("d", INT), ("x", UINT8)], UINT8);
    g.line(&format!(
        "func deep{n}(d int, x uint8, up *[{size}]uint8, s []uint8) uint8 {{
	var here [{size}]uint8
	here[d%{size}] = x
	if d == 0 {{
		return x
	}}
	r := deep{n}(d-1, {e}, &here, here[:d%{size}])
	up[(d+1)%{size}] ^= r + uint8(len(s))
	return here[d%{size}] + here[(d+2)%{size}] + r
}}

func Idiom{n}(x uint8) uint8 {{
	var top [{size}]uint8
	f := func(d int) uint8 {{ return deep{n}(d, x, &top, nil) }}
	return f(150) + f(60) + top[151%{size}]
}}
"
    ));
    func(format!("Idiom{n}"), &[UINT8], UINT8, 3000)
}

fn strings(g: &mut Generator, n: usize) -> Func {
    let e = g.middle(&[("s", STR)], STR);
    let c = g.pick(&["' '", "'l'", "'é'", "0xff", "'\\x00'", "'世'"]);
    g.line(&format!(
        "func Idiom{n}(s string) uint64 {{
	h := uint64(len(s))
	m := map[string]int{{}}
	words := []string{{\"\"}}
	for i, r := range Clip(s) + \"héllo wörld 世界\\xff\\xc3(\" + {e} {{
		if r == {c} {{
			words = append(words, \"\")
			continue
		}}
		if i > 60 {{
			break
		}}
		words[len(words)-1] += string(r)
		m[string([]rune{{r, r + 1}})]++
	}}
	for i, w := range words {{
		h = MixString(h+uint64(i), w)
		switch w {{
		case \"a\", \"héllo\", \"global\":
			h ^= 3
		case \"wörld\", s:
			h += 5
		}}
		for _, c := range []byte(w) {{
			h = h*31 + uint64(c)
		}}
		if w < s {{
			h++
		}}
	}}
	total := 0
	for k, v := range m {{
		total += len(k)*v + v*v
	}}
	return Mix(h, uint64(total)) + uint64(len([]rune(s)))
}}
"
    ));
    let n = format!("Idiom{n}");
    func(n, &[STR], UINT64, 2500)
}

fn embedded(g: &mut Generator, n: usize) -> Func {
    let e = g.middle(&[("x", INT)], INT);
    g.line(&format!(
        "type base{n} struct{{ id, hits int }}

type middle{n} struct {{
	base{n}
	tag string
}}

type outer{n} struct {{
	*middle{n}
	hits uint8
	fn   func(int) int
}}

func (b *base{n}) hit(x int) int {{
	b.hits += x
	return b.hits
}}
func (m middle{n}) describe() string {{ return m.tag + \":\" }}

type hitter{n} interface{{ hit(int) int }}
type both{n} interface {{
	hitter{n}
	describe() string
}}

func Idiom{n}(x int) int {{
	o := outer{n}{{middle{n}: &middle{n}{{base{n}{{1, 2}}, \"t\"}}, hits: 250}}
	o.fn = func(y int) int {{ return o.hit(y) + {e} }}
	c := o
	m := *o.middle{n}
	r := 0
	for i := range 7 {{
		o.hits++
		r = r*3 + o.fn(i) + int(o.hits) + c.base{n}.hits + m.hit(i)
		var b both{n} = c
		if h, ok := b.(hitter{n}); ok {{
			r += h.hit(1) + len(b.describe())
		}}
	}}
	if *c.middle{n} == m {{
		r = -r
	}}
	return r + c.id
}}
"
    ));
    func(format!("Idiom{n}"), &[INT], INT, 500)
}

/// Arithmetic by constants, against the same by variables.
fn words(g: &mut Generator, n: usize) -> Func {
    let (t, ty, bits) = [
        ("int64", types::integer(4), 63),
        ("int32", types::integer(3), 31),
        ("int16", types::integer(2), 15),
        ("int8", types::integer(1), 7),
        ("uint64", UINT64, 64),
        ("uint32", types::integer(8), 32),
        ("uint16", types::integer(7), 16),
        ("uint8", UINT8, 8),
    ][g.below(8)];
    let mut body = String::new();
    for _ in 0..8 {
        let d: u128 = match g.below(4) {
            0 => 1 << g.below(bits),
            1 => (1 << g.below(bits)) + 1,
            2 => 2 + g.below(20) as u128,
            _ => 1 + (g.below(1 << 31) as u128) * (g.below(1 << 31) as u128) % ((1 << bits) - 1),
        };
        let d = d.clamp(1, (1 << bits) - 1);
        let sign = if t.starts_with('i') && g.one_in(3) { "-" } else { "" };
        body += &format!(
            "\t\th = Mix(h, uint64(x/({sign}{d})))\n\t\th = Mix(h, uint64(x%({sign}{d})))\n\t\th = Mix(h, uint64(x*({sign}{d})))\n\t\tif x%({sign}{d}) == 0 {{\n\t\t\th++\n\t\t}}\n"
        );
    }
    g.line(&format!(
        "func Idiom{n}(y {t}) uint64 {{
	h := uint64(y)
	x := y
	for i := range 16 {{
{body}		x = x*({t}(i)*2+1) + y ^ {t}(h)
		if i == 7 {{
			x = ^{t}(h >> 60)
		}}
	}}
	return h
}}
"
    ));
    func(format!("Idiom{n}"), &[ty], UINT64, 2500)
}

/// A map that grows, shrinks and is looked through while it does.
fn big_map(g: &mut Generator, n: usize) -> Func {
    let t = g.pick(&[
        "int",
        "uint32",
        "string",
        "[2]int16",
        "uint8",
        "struct{ a int8; b string }",
        "any",
        "float64",
    ]);
    let key = match t {
        "string" => "Sub(\"abcdefghijklmnopqrstuvwxyz\", k%23, k%26)".to_string(),
        "[2]int16" => "[2]int16{int16(k), int16(k * k)}".into(),
        "struct{ a int8; b string }" => format!("{t}{{int8(k), Sub(\"wxyz\", k&3, 4)}}"),
        "any" => "Any(k)".into(),
        _ => format!("{t}(k)"),
    };
    let e = g.middle(&[("k", INT), ("x", INT)], INT);
    let count = [20, 90, 300][g.below(3)];
    g.line(
        &format!(
            "func any{n}(k int) any {{
	switch k % 4 {{
	case 0:
		return k
	case 1:
		return float32(k)
	case 2:
		return [2]string{{\"k\", Sub(\"0123456789\", k%7, k%10)}}
	}}
	return Failure{{k, \"key\"}}
}}

func Idiom{n}(x int) int {{
	m := map[{t}]int{{}}
	for k := range {count} {{
		m[{key}] += {e}
		if k%3 == 2 {{
			k /= 2
			delete(m, {key})
		}}
	}}
	sum, seen := 0, 0
	for q, v := range m {{
		sum += v
		seen++
		if v%2 == 0 {{
			delete(m, q)
		}} else {{
			m[q] = v + 2
		}}
	}}
	for k := 0; k < {count}; k += 7 {{
		if v, ok := m[{key}]; ok {{
			sum ^= v
		}}
	}}
	old := len(m)
	clear(m)
	return sum*1000 + old + seen + len(m)
}}
"
        )
        .replace("Any(k)", &format!("any{n}(k)")),
    );
    func(format!("Idiom{n}"), &[INT], INT, 4000)
}

/// Keys that are equal and not the same, and the same and not equal.
fn keys(g: &mut Generator, n: usize) -> Func {
    let e = g.middle(&[("i", INT)], FLOAT64);
    g.line(&format!(
        "type key{n} struct {{
	x float64
	s any
	_ int
}}

func Idiom{n}(n int) int {{
	zero := float64(n - n)
	m := map[float64]int{{0: 1}}
	m[-zero]++
	m[zero/zero] = 5
	m[zero/zero] = 6
	k := map[key{n}]string{{{{1, \"a\", 0}}: \"first\"}}
	a := map[any]int{{}}
	for i := range 9 {{
		f := {e}
		if f != f {{
			f = 1
		}}
		m[f] += i
		k[key{n}{{f, i & 1, i}}] += \"+\"
		a[i&3]++
		a[uint8(i&1)]++
		a[[1]any{{i & 1}}]++
		a[key{n}{{x: -zero}}]++
		a[key{n}{{x: zero}}]++
	}}
	h := m[0]*7 + len(m)
	for _, v := range m {{
		h += v * v
	}}
	for key, v := range k {{
		h += len(v) * int(Bits(key.x)>>50)
	}}
	for key, v := range a {{
		if _, ok := key.([1]any); ok {{
			h += 100
		}}
		h += v * v
	}}
	return h
}}
"
    ));
    func(format!("Idiom{n}"), &[INT], INT, 1000)
}

/// Assignments whose two sides overlap, and large values that change places.
fn moves(g: &mut Generator, n: usize) -> Func {
    let size = [2, 3, 5, 9, 33][g.below(5)];
    let e = g.middle(&[("i", INT), ("x", INT)], INT);
    g.line(&format!(
        "type row{n} struct {{
	cells [{size}]int
	name  string
}}

func flip{n}(r row{n}) (row{n}, row{n}) {{
	s := r
	for i, j := 0, len(r.cells)-1; i < j; i, j = i+1, j-1 {{
		s.cells[i], s.cells[j] = s.cells[j], s.cells[i]
	}}
	return s, r
}}

func (r *row{n}) set(i, v int) *row{n} {{
	r.cells[uint(i)%{size}] = v
	return r
}}

func Idiom{n}(x int) int {{
	rows := make([]row{n}, 4)
	var grid [4][{size}]int
	for i := range rows {{
		rows[i].set(i, {e}).set(i+1, i).name = \"r\"
		grid[i] = rows[i].cells
	}}
	rows[0], rows[1] = rows[1], rows[0]
	rows[2], rows[3] = flip{n}(rows[3])
	i := 1
	i, rows[i].name = 2, \"second\"
	rows[i], i = rows[i-1], 0
	copy(rows[1:], rows)
	grid[i], grid[i+1] = grid[i+1], grid[i]
	p := &grid[2]
	*p, grid[3] = grid[3], *p
	for k, g := range grid {{
		grid[3-k][0] += g[{size}-1] + k
	}}
	rows = append(rows[:1], rows[2:]...)
	s := rows[1:2:2]
	s = append(s, rows[0])
	s[0].cells[0]++
	q := &rows[0]
	*q = *(&rows[1])
	h := 0
	for _, r := range append(rows, s...) {{
		for _, c := range r.cells {{
			h = h*31 + c
		}}
		h += len(r.name)
	}}
	for _, g := range grid {{
		for _, c := range g {{
			h = h*33 + c
		}}
	}}
	return h
}}
"
    ));
    func(format!("Idiom{n}"), &[INT], INT, 1200)
}

/// Generic types with methods and interfaces over several types.
fn shapes(g: &mut Generator, n: usize) -> Func {
    let a = g.pick(&["int8", "uint16", "float32", "int64", "uint8"]);
    let b = g.pick(&["int32", "float64", "uint32", "int"]);
    let e = g.middle(&[("i", INT), ("x", INT)], INT);
    g.line(&format!(
        "type folder{n}[T any] interface {{
	fold(f func(T, T) T, start T) T
	~[]T
}}

type list{n}[T Number] []T

type pair{n}[A, B any] struct {{
	a A
	b B
}}

func (l list{n}[T]) fold(f func(T, T) T, start T) T {{
	for _, v := range l {{
		start = f(start, v)
	}}
	return start
}}

func (p *pair{n}[A, B]) swapped() pair{n}[B, A] {{ return pair{n}[B, A]{{p.b, p.a}} }}

func apply{n}[L folder{n}[T], T Number](l L, k T) T {{
	calls := T(0)
	r := l.fold(func(x, y T) T {{
		calls++
		return x*k + y
	}}, 1)
	return r + calls
}}

func mapped{n}[A, B any](s []A, f func(A) B) (out []B) {{
	for _, v := range s {{
		out = append(out, f(v))
	}}
	return
}}

func largest{n}[T Integer | ~string | ~float32 | ~float64](first T, rest ...T) T {{
	for _, v := range rest {{
		first = max(first, v)
	}}
	return first
}}

func zero{n}[T comparable](v T) bool {{
	var z T
	return v == z
}}

func Idiom{n}(x int) uint64 {{
	var l list{n}[{a}]
	var m list{n}[{b}]
	for i := range 9 {{
		l = append(l, {a}(i)*3)
		m = append(m, {b}(Clamp(float64(({e})&63), 0, 63)))
	}}
	h := Bits(float64(apply{n}(l, 3))) ^ Bits(float64(apply{n}(m, 2)))
	p := pair{n}[list{n}[{a}], string]{{l, \"pair\"}}
	q := p.swapped()
	r := q.swapped()
	h = Mix(MixString(h, q.a), uint64(len(r.a)))
	words := mapped{n}(m, func(v {b}) string {{ return Sub(\"abcdefghijkl\", int(v)&7, int(v)&15) }})
	lens := mapped{n}[string, int](words, func(s string) int {{ return len(s) }})
	for _, v := range mapped{n}(lens, func(n int) pair{n}[int, bool] {{ return pair{n}[int, bool]{{n, zero{n}(n)}} }}) {{
		if v.b {{
			h++
		}}
		h = Mix(h, uint64(v.a))
	}}
	h = MixString(h, largest{n}(\"m\", words...))
	return h + Bits(float64(largest{n}(l[0], l...))) + Bits(float64(largest{n}(m[0], m[1:4]...)))
}}
"
    ));
    func(format!("Idiom{n}"), &[INT], UINT64, 1500)
}

/// Values live across calls, in loops within loops, of all register classes.
fn crossing(g: &mut Generator, n: usize) -> Func {
    let (a, b, c) = (
        g.middle(&[("i", INT), ("f", FLOAT64), ("s", STR), ("u", UINT64)], FLOAT64),
        g.middle(&[("i", INT), ("j", INT), ("f", FLOAT64), ("u", UINT64)], UINT64),
        g.middle(&[("i", INT), ("j", INT), ("s", STR), ("u", UINT64)], STR),
    );
    g.line(&format!(
        "//go:noinline
func opaque{n}[T any](x T) T {{
	Gint8++
	return x
}}

func Idiom{n}(f float64, s string, u uint64) uint64 {{
	d, w, g := f*2, u*3, float32(f)
	t := s
	for i := 0; i < 6; i++ {{
		f = {a}
		x := opaque{n}(i) * 3
		for j := range 5 {{
			v := {b}
			if v&7 == uint64(j) {{
				d += opaque{n}(f) * float64(x)
				continue
			}}
			t = Clip(opaque{n}({c}) + t)
			w ^= v + uint64(len(t)) + opaque{n}(u)
			g = g*0.5 + float32(j)
			if w%29 == 0 {{
				break
			}}
		}}
		u += w<<3 ^ uint64(x)
		if d > 1e12 {{
			d = opaque{n}(1.5)
		}}
	}}
	return MixString(Mix(Mix(Mix(u, w), Bits(d)), Bits(float64(g))), t) + Bits(f)
}}
"
    ));
    func(format!("Idiom{n}"), &[FLOAT64, STR, UINT64], UINT64, 1200)
}
