//! Instances of a generic function whose type arguments are alike in memory share their code.

use std::process::Command;

const SOURCE: &str = "package main

type A int
type B int
type C string

type list[T comparable] struct{ items []T }

func (l *list[T]) add(x T) {
\tif index(l.items, x) < 0 {
\t\tl.items = append(l.items, x)
\t}
}

func index[T comparable](xs []T, x T) int {
\tfor i, y := range xs {
\t\tif x == y {
\t\t\treturn i
\t\t}
\t}
\treturn -1
}

//go:noinline
func count[T comparable](xs []T) int {
\tvar l list[T]
\tm := make(map[T]*T)
\tfor _, x := range xs {
\t\tl.add(x)
\t\tm[x] = &x
\t}
\treturn len(l.items)*10 + len(m)
}

//go:noinline
func boxed[T comparable](x T) any { return x }

func main() {
\tprintln(count([]A{1, 2, 1}), count([]B{1, 2, 3}), count([]C{\"a\", \"b\", \"a\"}))
\t_, a := boxed(A(1)).(A)
\t_, b := boxed(B(1)).(A)
\tprintln(a, b)
}
";

#[test]
fn instances_alike_in_memory_are_one_function() {
    let dir = std::env::temp_dir().join(format!("glenda-folding-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a directory");
    let (source, exe) = (dir.join("x.go"), dir.join("x"));
    std::fs::write(&source, SOURCE).expect("written");
    let glenda = |args: &[&std::ffi::OsStr]| {
        let out = Command::new(env!("CARGO_BIN_EXE_glenda")).args(args).output().expect("glenda starts");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8_lossy(&out.stdout).into_owned()
    };
    glenda(&["build".as_ref(), "-o".as_ref(), exe.as_ref(), source.as_ref()]);
    let names = glenda(&["nm".as_ref(), exe.as_ref()]);
    let out = Command::new(&exe).output().expect("the program starts");
    std::fs::remove_dir_all(&dir).expect("removed");
    assert_eq!(String::from_utf8_lossy(&out.stderr), "22 33 22\ntrue false\n");
    let at = |name: &str| {
        let line = names.lines().find(|l| l.ends_with(&format!(" {name}")));
        line.and_then(|l| l.split_whitespace().next()).unwrap_or_else(|| panic!("{name} is missing"))
    };
    assert_eq!(at("main.count[main.A]"), at("main.count[main.B]"));
    assert_ne!(at("main.count[main.A]"), at("main.count[main.C]"));
    // Code that tells the types apart stays apart.
    assert_ne!(at("main.boxed[main.A]"), at("main.boxed[main.B]"));
}
