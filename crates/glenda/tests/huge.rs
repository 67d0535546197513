//! Inputs that are large, deep, or short and explode: an error or an object, soon.
//!
//! Each must end within [`SECONDS`] of processor time, tenfold what a release build may take. What is
//! deep must also be within limits of memory: the address space is limited where that is possible.

use std::fmt::Write;
use std::process::Command;

const GLENDA: &str = env!("CARGO_BIN_EXE_glenda");
const SECONDS: u32 = 20;

/// `line(0)`, `line(1)`, ... one after the other.
fn lines(n: usize, line: impl Fn(usize) -> String) -> String {
    (0..n).map(line).collect()
}

/// `open` n times, `middle`, `close` n times.
fn nest(n: usize, open: &str, middle: &str, close: &str) -> String {
    format!("{}{middle}{}", open.repeat(n), close.repeat(n))
}

/// The inputs: name, source behind the package clause, and what the first message contains (nothing:
/// it must compile, or be refused as not supported).
fn inputs() -> Vec<(&'static str, String, &'static str)> {
    let deep = |s: String| format!("var x = {s}\n");
    vec![
        // Depth.
        ("parentheses", deep(nest(9_000, "(", "1", ")")), ""),
        ("too many parentheses", deep(nest(100_000, "(", "1", ")")), "exceeded max nesting depth"),
        ("unary operators", format!("func f(x int) int {{ return {}x }}\n", "- ".repeat(9_000)), ""),
        ("slices of slices", format!("var x {}int\n", "[]".repeat(9_000)), ""),
        ("arrays of arrays", format!("var x {}int\n", "[1]".repeat(3_000)), ""),
        ("too large an array", format!("var x {}int\n", "[2]".repeat(3_000)), "larger than address space"),
        ("structs in structs", format!("var x {}\n", nest(1_500, "struct{a ", "int", "}")), ""),
        ("maps of maps", format!("var x {}int\n", "map[int]".repeat(9_000)), ""),
        ("functions of functions", format!("var x {}\n", nest(4_000, "func(", "", ")")), ""),
        ("blocks", format!("func f() {}\n", nest(9_000, "{", "", "}")), ""),
        ("ifs", format!("func f(x bool) {{ {} }}\n", nest(4_000, "if x {", "", "}")), ""),
        ("loops", format!("func f() {{ {} }}\n", nest(4_000, "for {", "", "}")), ""),
        ("closures", format!("func f() {{ {} }}\n", nest(500, "func() {", "", "}()")), ""),
        (
            "calls",
            format!("func g(int) int\nfunc f() int {{ return {} }}\n", nest(4_000, "g(", "1", ")")),
            "",
        ),
        ("sums to the right", format!("var a int\nvar x = {}\n", nest(4_000, "a + (", "a", ")")), ""),
        ("literals", format!("type T struct{{ a []T }}\nvar x = T{}\n", nest(3_000, "{[]T{", "", "}}")), ""),
        // Length.
        ("a long sum", format!("var a int\nvar x = a{}\n", " + a".repeat(9_000)), ""),
        ("a long constant", format!("const x = \"a\"{}\n", " + \"abcdefghij\"".repeat(9_000)), ""),
        (
            "an else for everything",
            format!(
                "func f(x int) int {{ {} {{ return 0 }} }}\n",
                lines(5_000, |i| format!("if x == {i} {{ return {i} }} else "))
            ),
            "",
        ),
        (
            "ten thousand cases",
            format!(
                "func f(x int) int {{ switch x {{\n{} }}\nreturn 0 }}\n",
                lines(10_000, |i| format!("case {i}: return {}\n", i * 7))
            ),
            "",
        ),
        (
            "ten thousand strings",
            format!(
                "func f(x string) int {{ switch x {{\n{} }}\nreturn 0 }}\n",
                lines(10_000, |i| format!("case \"k{i}\": return {i}\n"))
            ),
            "",
        ),
        (
            "ten thousand types",
            format!(
                "{}func f(x any) int {{ switch x.(type) {{\n{} }}\nreturn 0 }}\n",
                lines(10_000, |i| format!("type T{i} int\n")),
                lines(10_000, |i| format!("case T{i}: return {i}\n"))
            ),
            "",
        ),
        (
            "the same case again and again",
            format!("func f(x int) {{ switch x {{\n{} }} }}\n", "case 1:\n".repeat(10_000)),
            "duplicate case 1",
        ),
        (
            "a hundred thousand elements",
            format!("var x = []int{{ {} }}\n", lines(100_000, |i| format!("{i},"))),
            "",
        ),
        (
            "a hundred thousand structs",
            format!(
                "type T struct {{ a int; c string }}\nvar x = []T{{ {} }}\n",
                lines(100_000, |i| format!("{{{i}, \"s{i}\"}},"))
            ),
            "",
        ),
        (
            "fifty thousand entries",
            format!("var x = map[int]string{{ {} }}\n", lines(50_000, |i| format!("{i}: \"s{i}\","))),
            "",
        ),
        (
            "ten thousand parameters",
            format!("func f({}) {{}}\n", lines(10_000, |i| format!("a{i} int,"))),
            "",
        ),
        (
            "fifty thousand fields",
            format!(
                "type T struct {{\n{} }}\nvar x T\nvar y = x.f49999\n",
                lines(50_000, |i| format!("f{i} int\n"))
            ),
            "",
        ),
        (
            "five thousand methods",
            format!("type T struct{{}}\n{}", lines(5_000, |i| format!("func (T) m{i}() {{}}\n"))),
            "",
        ),
        ("labels", format!("func f() {{\n{}}}\n", lines(10_000, |i| format!("L{i}: goto L{i}\n"))), ""),
        (
            "unused variables",
            format!("func f() {{\n{}}}\n", lines(20_000, |i| format!("a{i} := {i}\n"))),
            "declared and not used",
        ),
        ("the same name", "var x int\n".repeat(20_000), "x redeclared"),
        (
            "fifty thousand constants",
            format!("const (\na = iota\n{})\n", lines(50_000, |i| format!("a{i}\n"))),
            "",
        ),
        ("a long line", format!("var x = \"{}\"\n", "a".repeat(2_000_000)), ""),
        // Chains and cycles of declarations.
        (
            "a chain of variables",
            format!("var a0 = 1\n{}", lines(10_000, |i| format!("var a{} = a{i}\n", i + 1))),
            "",
        ),
        (
            "a chain the other way",
            format!("{}var a9000 = 1\n", lines(9_000, |i| format!("var a{i} = a{}\n", i + 1))),
            "depend on each other too deeply",
        ),
        (
            "a chain of types",
            format!("{}type T5000 int\nvar x T0 = 1\n", lines(5_000, |i| format!("type T{i} T{}\n", i + 1))),
            "",
        ),
        (
            "a cycle of types",
            lines(1_000, |i| format!("type T{i} struct {{ a T{} }}\n", (i + 1) % 1_000)),
            "invalid recursive type",
        ),
        (
            "a cycle of variables",
            lines(1_000, |i| format!("var a{i} = a{}\n", (i + 1) % 1_000)),
            "initialization cycle",
        ),
        // Constants.
        (
            "instances of instances",
            format!(
                "type T0[P any] struct{{ p P }}\n{}func f(a T24[int]) bool {{ return a == a }}\n",
                lines(24, |i| format!("type T{}[P any] struct{{ p T{i}[T{i}[P]] }}\n", i + 1))
            ),
            "instances of generic types",
        ),
        (
            "a type whose text doubles",
            format!(
                "type T0 = struct{{ a int }}\n{}var x any = new(T40)\n",
                lines(40, |i| format!("type T{} = struct{{ a, b *T{i} }}\n", i + 1))
            ),
            "a type whose text",
        ),
        (
            "comparison of nothing",
            format!(
                "type T0 struct{{ a [0]int }}\n{}func f(a T40) bool {{ return a == a }}\n",
                lines(40, |i| format!("type T{} struct{{ a, b T{i} }}\n", i + 1))
            ),
            "",
        ),
        ("a shift", "const c = 1 << 1000000000\n".into(), "invalid shift count"),
        ("a large exponent", "const c = 1e1000000000\n".into(), "malformed constant"),
        ("a small exponent", "const c = 1e-1000000000\nvar x float64 = c\n".into(), ""),
        ("an exponent out of range", "const c = 1e99999999999999999999\n".into(), "malformed constant"),
        ("a product", "const c = 1e100000000 * 1e100000000\nvar x float64 = c\n".into(), "overflows"),
        (
            "squares",
            format!("const c0 = 1 << 500\n{}", lines(30, |i| format!("const c{} = c{i} * c{i}\n", i + 1))),
            "constant multiplication overflow",
        ),
        (
            "squares of fractions",
            format!("const c0 = 1.5\n{}", lines(40, |i| format!("const c{} = c{i} * c{i}\n", i + 1))),
            "not representable",
        ),
        ("digits", format!("const c = {}\n", "9".repeat(1_000_000)), "excessively long constant"),
        (
            "doubled strings",
            format!(
                "const c0 = \"abcdefghijklmnop\"\n{}",
                lines(40, |i| format!("const c{} = c{i} + c{i}\n", i + 1))
            ),
            "constant string too long",
        ),
        // What unfolds to more than there are atoms.
        (
            "doubled structs",
            format!(
                "type T0 struct{{ a int }}\n{}var x T40\n",
                lines(40, |i| format!("type T{} struct {{ a, b T{i} }}\n", i + 1))
            ),
            "symbol too large",
        ),
        (
            "doubled structs before their parts",
            format!(
                "{}type T40 struct{{ a int8 }}\nvar x *T0\n",
                lines(40, |i| format!("type T{i} struct {{ a T{}; b int; c T{} }}\n", i + 1, i + 1))
            ),
            "",
        ),
        (
            "doubled empty structs",
            format!(
                "type T0 struct{{}}\n{}var x T60\nfunc f(y T60) T60 {{ return y }}\n",
                lines(60, |i| format!("type T{} struct {{ a, b T{i} }}\n", i + 1))
            ),
            "",
        ),
        (
            "their size",
            format!(
                "import \"unsafe\"\ntype T0 struct{{ a int }}\n{}const c = unsafe.Sizeof(T60{{}})\n",
                lines(60, |i| format!("type T{} struct {{ a, b T{i} }}\n", i + 1))
            ),
            "is too large",
        ),
        (
            "their comparison",
            format!(
                "type T0 struct{{ a, b any }}\n{}func f(x, y *T20) bool {{ return *x == *y }}\n",
                lines(20, |i| format!("type T{} struct {{ a, b T{i} }}\n", i + 1))
            ),
            "",
        ),
        (
            "interfaces embedded twice",
            format!(
                "type I0 interface{{ m() }}\n{}func f(i I40) {{ i.m() }}\n",
                lines(40, |i| format!("type I{} interface{{ I{i}; I{i} }}\n", i + 1))
            ),
            "",
        ),
        (
            "structs embedded twice",
            format!(
                "type T0 struct{{ x int }}\n{}func f(t T30) int {{ return t.y }}\n",
                lines(30, |i| format!(
                    "type A{i} struct{{ *T{i} }}\ntype B{i} struct{{ *T{i} }}\ntype T{} struct{{ *A{i}; *B{i} }}\n",
                    i + 1
                ))
            ),
            "t.y undefined",
        ),
        (
            "a type of itself",
            "type T[P any] struct { a *T[T[P]] }\nvar x T[int]\n".into(),
            "instantiation cycle",
        ),
        // Sizes.
        ("a large array", "var x [1 << 40]int\n".into(), "symbol too large"),
        (
            "a large array of pointers",
            "func g(*[1 << 34]*int)\nfunc f() { var x [1 << 34]*int; g(&x) }\n".into(),
            "not supported yet",
        ),
        ("a far index", "var x = []int{1 << 31: 1}\n".into(), ""),
        ("a large frame", "func f(a [1 << 30]byte) {}\n".into(), "stack frame too large"),
    ]
}

#[test]
fn huge_inputs_end_soon() {
    let dir = std::env::temp_dir().join(format!("glenda-huge-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("scratch folder");
    let (file, object) = (dir.join("x.go"), dir.join("x.o"));
    let mut faults = String::new();
    for (name, source, expected) in inputs() {
        std::fs::write(&file, format!("package p\n{source}")).expect("write");
        // `exec`: the limit is the compiler's own.
        let out = Command::new("sh")
            .args([
                "-c",
                &format!("ulimit -t {SECONDS}; exec \"$0\" \"$@\""),
                GLENDA,
                "compile",
                "-p",
                "p",
                "-o",
            ])
            .args([&object, &file])
            .output()
            .expect("sh runs");
        let text = String::from_utf8_lossy(&out.stderr);
        let first = text.lines().next().unwrap_or_default();
        let ok = match out.status.code() {
            Some(0) => expected.is_empty(),
            Some(1) => {
                first.contains("not supported yet") || !expected.is_empty() && first.contains(expected)
            }
            _ => false,
        };
        if !ok {
            let first: String = first.chars().take(200).collect();
            let _ = writeln!(faults, "{name}: {}: {first}", out.status);
        }
    }
    let _ = std::fs::remove_dir_all(&dir);
    assert!(faults.is_empty(), "{faults}");
}
