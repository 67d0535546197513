//! Templates about control: recursion, jumps, deferred calls, iterators, calls through methods.

use super::func;
use crate::generate::{Func, Generator};
use crate::types::{self, FLOAT64, INT, INT32, STR, UINT8, UINT64};

pub(super) fn recursion(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn mutual(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn jumps(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn counters(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn deferred(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn labels(g: &mut Generator, n: usize) -> Func {
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
pub(super) fn wide(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn iterator(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn stack_growth(g: &mut Generator, n: usize) -> Func {
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

pub(super) fn method_values(g: &mut Generator, n: usize) -> Func {
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

/// Values live across calls, in loops within loops, of all register classes.
pub(super) fn crossing(g: &mut Generator, n: usize) -> Func {
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
