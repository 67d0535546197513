//! A generator of large, deterministic Go programs that look like what people write: types with
//! methods, loops over slices, string scanning, tables, closures, switches, small helpers calling
//! each other. The language is that of programs without imports, so gc compiles the same file.

use std::fmt::Write;

/// xorshift64*: reproducible on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// 0 .. n-1
    fn below(&mut self, n: usize) -> usize {
        (self.next() >> 33) as usize % n
    }

    fn pick<'a>(&mut self, items: &[&'a str]) -> &'a str {
        items[self.below(items.len())]
    }
}

/// A program of about `lines` lines.
pub fn program(lines: usize, seed: u64) -> String {
    let mut g = Generator {
        out: String::new(),
        random: Random(seed.wrapping_mul(2_654_435_761) | 1),
        count: 0,
        lines: 0,
    };
    g.out.push_str("package main\n\n");
    while g.lines < lines {
        g.group();
    }
    g.main();
    g.out
}

struct Generator {
    out: String,
    random: Random,
    /// Number of groups written; their names end in it.
    count: usize,
    lines: usize,
}

impl Generator {
    fn emit(&mut self, text: &str) {
        self.lines += text.bytes().filter(|&b| b == b'\n').count();
        self.out.push_str(text);
    }

    /// One group: a record type, its methods, and functions around it.
    fn group(&mut self) {
        let n = self.count;
        self.record(n);
        let makers: [fn(&mut Generator, usize); 8] = [
            Generator::sorter,
            Generator::scanner,
            Generator::hasher,
            Generator::grid,
            Generator::tree,
            Generator::machine,
            Generator::pipeline,
            Generator::numeric,
        ];
        for make in makers {
            make(self, n);
        }
        for k in 0..4 {
            self.arithmetic(n, k);
        }
        self.count += 1;
    }

    /// An integer expression over the given variables.
    fn expr(&mut self, vars: &[&str], depth: usize) -> String {
        if depth == 0 || self.random.below(5) == 0 {
            return match self.random.below(3) {
                0 => format!("{}", self.random.below(1000) + 1),
                _ => self.random.pick(vars).to_string(),
            };
        }
        let a = self.expr(vars, depth - 1);
        let b = self.expr(vars, depth - 1);
        match self.random.below(9) {
            0 | 1 => format!("({a} + {b})"),
            2 => format!("({a} - {b})"),
            3 => format!("{a}*{b}"),
            4 => format!("({a} ^ {b})"),
            5 => format!("({a} & {b})"),
            6 => format!("({a} >> {})", self.random.below(7) + 1),
            7 => format!("({a} / {})", self.random.below(30) + 2),
            _ => format!("({a} % {})", self.random.below(90) + 3),
        }
    }

    fn record(&mut self, n: usize) {
        let (a, b) = (self.random.below(90) + 10, self.random.below(9) + 2);
        self.emit(&format!(
            "// Item{n} is a record with a name, a weight and links.
type Item{n} struct {{
\tid     int
\tname   string
\tweight float64
\tflags  uint32
\ttags   []string
\tnext   *Item{n}
}}

const limit{n} = {a}

var table{n} = [16]int{{{a}, {b}, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597}}

func newItem{n}(id int, name string) *Item{n} {{
\tit := &Item{n}{{id: id, name: name, weight: float64(id) * 1.5}}
\tif id%{b} == 0 {{
\t\tit.flags |= 1 << uint(id&7)
\t}}
\tit.tags = append(it.tags, name, \"t{n}\")
\treturn it
}}

func (it *Item{n}) score() float64 {{
\ts := it.weight
\tfor i, t := range it.tags {{
\t\ts += float64(len(t)*(i+1)) / {b}.0
\t}}
\tif it.next != nil {{
\t\ts += it.next.weight * 0.5
\t}}
\treturn s
}}

func (it Item{n}) less(other Item{n}) bool {{
\tif it.weight != other.weight {{
\t\treturn it.weight < other.weight
\t}}
\treturn it.name < other.name
}}

"
        ));
    }

    fn sorter(&mut self, n: usize) {
        let key = self.random.pick(&["id", "len(a[i].name)", "int(a[i].flags)"]);
        let key = if key == "id" { "a[i].id" } else { key };
        self.emit(&format!(
            "func sort{n}(a []Item{n}) {{
\tif len(a) < 2 {{
\t\treturn
\t}}
\tpivot := a[len(a)/2]
\ti, j := 0, len(a)-1
\tfor i <= j {{
\t\tfor a[i].less(pivot) {{
\t\t\ti++
\t\t}}
\t\tfor pivot.less(a[j]) {{
\t\t\tj--
\t\t}}
\t\tif i <= j {{
\t\t\ta[i], a[j] = a[j], a[i]
\t\t\ti++
\t\t\tj--
\t\t}}
\t}}
\tsort{n}(a[:j+1])
\tsort{n}(a[i:])
}}

func sum{n}(a []Item{n}) (total int, max int) {{
\tfor i := range a {{
\t\tv := {key}
\t\ttotal += v
\t\tif v > max {{
\t\t\tmax = v
\t\t}}
\t}}
\treturn total, max
}}

"
        ));
    }

    fn scanner(&mut self, n: usize) {
        let sep = self.random.pick(&["' '", "','", "';'", "'\\t'"]);
        self.emit(&format!(
            "func fields{n}(s string) []string {{
\tvar out []string
\tstart := -1
\tfor i := 0; i < len(s); i++ {{
\t\tc := s[i]
\t\tswitch {{
\t\tcase c == {sep} || c == '\\n':
\t\t\tif start >= 0 {{
\t\t\t\tout = append(out, s[start:i])
\t\t\t\tstart = -1
\t\t\t}}
\t\tcase c == '\"':
\t\t\tfor i++; i < len(s) && s[i] != '\"'; i++ {{
\t\t\t}}
\t\tdefault:
\t\t\tif start < 0 {{
\t\t\t\tstart = i
\t\t\t}}
\t\t}}
\t}}
\tif start >= 0 {{
\t\tout = append(out, s[start:])
\t}}
\treturn out
}}

func parse{n}(s string) (v int, ok bool) {{
\tneg := false
\tfor i, r := range s {{
\t\tswitch {{
\t\tcase i == 0 && r == '-':
\t\t\tneg = true
\t\tcase r >= '0' && r <= '9':
\t\t\tv = v*10 + int(r-'0')
\t\tcase r == '_':
\t\tdefault:
\t\t\treturn 0, false
\t\t}}
\t}}
\tif neg {{
\t\tv = -v
\t}}
\treturn v, len(s) > 0
}}

"
        ));
    }

    fn hasher(&mut self, n: usize) {
        let prime = self.random.below(1 << 20) * 2 + 16_777_619;
        let (r1, r2) = (self.random.below(14) + 1, self.random.below(14) + 17);
        self.emit(&format!(
            "func hash{n}(data []byte, seed uint32) uint32 {{
\th := seed ^ {prime}
\tfor len(data) >= 4 {{
\t\tk := uint32(data[0]) | uint32(data[1])<<8 | uint32(data[2])<<16 | uint32(data[3])<<24
\t\tk *= {prime}
\t\tk = k<<{r1} | k>>(32-{r1})
\t\th ^= k
\t\th = h<<{r2} | h>>(32-{r2})
\t\th = h*5 + 0x6546b64
\t\tdata = data[4:]
\t}}
\tfor _, b := range data {{
\t\th ^= uint32(b)
\t\th *= {prime}
\t}}
\th ^= h >> 16
\th *= 0x85ebca6b
\treturn h ^ h>>13
}}

"
        ));
    }

    fn grid(&mut self, n: usize) {
        let e = self.expr(&["x", "y", "w"], 3);
        self.emit(&format!(
            "type grid{n} struct {{
\tw, h  int
\tcells []uint8
}}

func makeGrid{n}(w, h int) *grid{n} {{
\tg := &grid{n}{{w: w, h: h, cells: make([]uint8, w*h)}}
\tfor y := 0; y < h; y++ {{
\t\tfor x := 0; x < w; x++ {{
\t\t\tif ({e})&3 == 1 {{
\t\t\t\tg.cells[y*w+x] = 1
\t\t\t}}
\t\t}}
\t}}
\treturn g
}}

func (g *grid{n}) neighbours(x, y int) int {{
\tcount := 0
\tfor dy := -1; dy <= 1; dy++ {{
\t\tfor dx := -1; dx <= 1; dx++ {{
\t\t\tif dx == 0 && dy == 0 {{
\t\t\t\tcontinue
\t\t\t}}
\t\t\tyy, xx := y+dy, x+dx
\t\t\tif yy < 0 || yy >= g.h || xx < 0 || xx >= g.w {{
\t\t\t\tcontinue
\t\t\t}}
\t\t\tcount += int(g.cells[yy*g.w+xx])
\t\t}}
\t}}
\treturn count
}}

"
        ));
    }

    fn tree(&mut self, n: usize) {
        self.emit(&format!(
            "type node{n} struct {{
\tkey         int
\tvalue       string
\tleft, right *node{n}
}}

func (t *node{n}) insert(key int, value string) *node{n} {{
\tif t == nil {{
\t\treturn &node{n}{{key: key, value: value}}
\t}}
\tswitch {{
\tcase key < t.key:
\t\tt.left = t.left.insert(key, value)
\tcase key > t.key:
\t\tt.right = t.right.insert(key, value)
\tdefault:
\t\tt.value = value
\t}}
\treturn t
}}

func (t *node{n}) walk(visit func(*node{n}) bool) bool {{
\tif t == nil {{
\t\treturn true
\t}}
\treturn t.left.walk(visit) && visit(t) && t.right.walk(visit)
}}

func countTree{n}(t *node{n}, limit int) int {{
\tcount := 0
\tt.walk(func(x *node{n}) bool {{
\t\tif x.key > limit {{
\t\t\treturn false
\t\t}}
\t\tcount += len(x.value)
\t\treturn true
\t}})
\treturn count
}}

"
        ));
    }

    fn machine(&mut self, n: usize) {
        let mut cases = String::new();
        for k in 0..12 {
            let e = self.expr(&["a", "b", "arg"], 2);
            let _ = writeln!(cases, "\t\tcase {k}:\n\t\t\ta, b = b, {e}");
        }
        self.emit(&format!(
            "func run{n}(code []byte, a, b int) int {{
\tsteps := 0
\tfor pc := 0; pc < len(code); pc++ {{
\t\targ := int(code[pc] >> 4)
\t\tswitch code[pc] & 15 {{
{cases}\t\tcase 13:
\t\t\tif a > b && steps < 1000 {{
\t\t\t\tpc -= arg % (pc + 1)
\t\t\t}}
\t\tcase 14:
\t\t\ta += table{n}[b&15]
\t\tdefault:
\t\t\treturn a
\t\t}}
\t\tsteps++
\t}}
\treturn a ^ b
}}

"
        ));
    }

    fn pipeline(&mut self, n: usize) {
        let (e, f) = (self.expr(&["x", "k"], 2), self.expr(&["x", "k"], 2));
        self.emit(&format!(
            "func map{n}(in []int, f func(int) int) []int {{
\tout := make([]int, 0, len(in))
\tfor _, x := range in {{
\t\tout = append(out, f(x))
\t}}
\treturn out
}}

func pipeline{n}(in []int, k int) int {{
\ttotal := 0
\tadd := func(x int) int {{
\t\ttotal += x
\t\treturn {e}
\t}}
\tout := map{n}(in, add)
\tout = map{n}(out, func(x int) int {{ return {f} }})
\tfor len(out) > limit{n} {{
\t\tout = out[1 : len(out)-1]
\t}}
\tfor i, x := range out {{
\t\tif x%2 == 0 {{
\t\t\ttotal -= x
\t\t}} else {{
\t\t\ttotal += i
\t\t}}
\t}}
\treturn total
}}

"
        ));
    }

    fn numeric(&mut self, n: usize) {
        let (a, b) = (self.random.below(90) + 1, self.random.below(90) + 1);
        self.emit(&format!(
            "type vec{n} struct{{ x, y, z float64 }}

func (v vec{n}) add(o vec{n}) vec{n}         {{ return vec{n}{{v.x + o.x, v.y + o.y, v.z + o.z}} }}
func (v vec{n}) scale(f float64) vec{n}   {{ return vec{n}{{v.x * f, v.y * f, v.z * f}} }}
func (v vec{n}) dot(o vec{n}) float64     {{ return v.x*o.x + v.y*o.y + v.z*o.z }}

func simulate{n}(steps int) float64 {{
\tpos, vel := vec{n}{{0, 0, {a}}}, vec{n}{{{b}, 1, 0}}
\tdt := 0.0{a}
\tfor i := 0; i < steps; i++ {{
\t\tr := pos.dot(pos) + 1
\t\tacc := pos.scale(-{a}.5 / r)
\t\tvel = vel.add(acc.scale(dt))
\t\tpos = pos.add(vel.scale(dt))
\t}}
\treturn pos.dot(vel)
}}

func polynomial{n}(c []float64, x float64) (y float64) {{
\tfor i := len(c) - 1; i >= 0; i-- {{
\t\ty = y*x + c[i]
\t}}
\treturn
}}

"
        ));
    }

    fn arithmetic(&mut self, n: usize, k: usize) {
        let mut body = String::new();
        let vars = ["a", "b", "c", "s"];
        for _ in 0..self.random.below(6) + 4 {
            let var = self.random.pick(&vars);
            let e = self.expr(&vars, 3);
            match self.random.below(4) {
                0 => {
                    let f = self.expr(&vars, 2);
                    let _ = writeln!(
                        body,
                        "\tif {e} > {f} {{\n\t\t{var} += {f}\n\t}} else {{\n\t\t{var} = {e}\n\t}}"
                    );
                }
                1 => {
                    let m = self.random.below(12) + 3;
                    let _ = writeln!(
                        body,
                        "\tfor i := 0; i < {m}; i++ {{\n\t\t{var} ^= table{n}[(i+{var})&15] + {e}\n\t}}"
                    );
                }
                _ => {
                    let _ = writeln!(body, "\t{var} = {e}");
                }
            }
        }
        let call = if k > 0 { format!("calc{n}x{}(b, a, c&255)", k - 1) } else { "a".to_string() };
        self.emit(&format!(
            "func calc{n}x{k}(a, b, c int) int {{
\ts := {call}
{body}\tif s < 0 {{
\t\treturn b - a - c
\t}}
\treturn a + b + c + s
}}

"
        ));
    }

    /// Uses every group once.
    fn main(&mut self) {
        let mut body = String::new();
        for n in 0..self.count {
            let _ = write!(
                body,
                "func use{n}() int {{
\titems := []Item{n}{{*newItem{n}(3, \"c\"), *newItem{n}(1, \"a\"), *newItem{n}(2, \"b\")}}
\tsort{n}(items)
\ttotal, max := sum{n}(items)
\ttotal += len(fields{n}(\"a b,c;d\")) + max + int(items[0].score())
\tif v, ok := parse{n}(\"-42\"); ok {{
\t\ttotal += v
\t}}
\ttotal += int(hash{n}([]byte(\"hello\"), {n}) & 255)
\ttotal += makeGrid{n}(5, 4).neighbours(1, 1)
\tvar root *node{n}
\tfor i := 0; i < 10; i++ {{
\t\troot = root.insert(i*7%11, \"x\")
\t}}
\ttotal += countTree{n}(root, 8) + run{n}([]byte{{1, 2, 14, 3}}, 1, 2)
\ttotal += pipeline{n}([]int{{1, 2, 3}}, 4) + int(simulate{n}(3)) + int(polynomial{n}([]float64{{1, 2}}, 3))
\treturn total + calc{n}x3(1, 2, 3)
}}

"
            );
        }
        body.push_str("func main() {\n\ttotal := 0\n");
        for n in 0..self.count {
            let _ = writeln!(body, "\ttotal += use{n}()");
        }
        body.push_str("\tprintln(total)\n}\n");
        self.emit(&body);
    }
}
