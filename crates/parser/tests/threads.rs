//! A long file gives the same tree, comments and diagnostics on one thread and on two.

use source::{SourceMap, render};
use syntax::dump::{self, Detail};

/// Long enough for two threads.
fn long_text(last: &str) -> String {
    let mut text = String::from("package p\n\n//go:build linux\n");
    for i in 0..700 {
        text += &format!("// f{i} is one of many.\n//go:noinline\nfunc f{i}(a []int, s string) (n int) {{\n");
        text += "\tfor i := range a { // count\n\t\tn += a[i] * 0x1p4 /* all\n\t of them */\n\t}\n";
        text += "\treturn n + len(s+`raw\n`+\"\\x41\") + 'x'\n}\n\n";
        if i % 300 == 150 {
            text += "//line other.go:10\n";
        }
    }
    text + last
}

fn describe(text: &str, threads: usize) -> (String, Vec<String>, usize) {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
    pool.install(|| {
        let mut map = SourceMap::new();
        let id = map.add("x.go", text).expect("fits");
        let (file, diagnostics) = parser::parse_file(&mut map, id);
        let messages = diagnostics.iter().map(|d| render::plain(&map, d)).collect();
        (dump::file(&file, Detail::Directives), messages, file.comments.len())
    })
}

fn same(last: &str, errors: usize) {
    let text = long_text(last);
    let one = describe(&text, 1);
    assert_eq!(one.1.len(), errors, "{:?}", one.1);
    for _ in 0..3 {
        assert!(one == describe(&text, 2), "two threads see another file than one");
    }
}

#[test]
fn a_file_without_errors() {
    same("var last int\n", 0);
}

#[test]
fn errors_of_the_lexer() {
    same("var last = \"\\q\"\n", 1);
}

#[test]
fn errors_of_the_grammar() {
    same("func g() { x := := 1 }\nvar last int\n", 1);
    let early = long_text("").replacen("for i := range", "for for", 1);
    assert!(describe(&early, 1) == describe(&early, 2));
}
