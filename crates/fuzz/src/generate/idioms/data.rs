//! Templates about data: linked structures, maps, large and nested values, text.

use super::func;
use crate::generate::{Func, Generator};
use crate::types::{self, FLOAT64, INT, INT32, STR, UINT8, UINT64};

pub(super) fn list(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn tree(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn sorting(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn matrix(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn bytes(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn big_struct(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn constants(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn strings(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn embedded(g: &mut Generator, n: usize) -> Func {
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
pub(super) fn words(g: &mut Generator, n: usize) -> Func {
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
pub(super) fn big_map(g: &mut Generator, n: usize) -> Func {
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
pub(super) fn keys(g: &mut Generator, n: usize) -> Func {
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
pub(super) fn moves(g: &mut Generator, n: usize) -> Func {
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
pub(super) fn shapes(g: &mut Generator, n: usize) -> Func {
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
