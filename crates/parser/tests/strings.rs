//! Expressions as they appear in messages.

use source::SourceMap;
use syntax::{DeclKind, print};

fn short(expr: &str) -> String {
    let mut map = SourceMap::new();
    let id = map.add("x.go", &format!("package p\nvar x = {expr}\n")).expect("a small file");
    let (file, diagnostics) = parser::parse_file(&mut map, id);
    assert!(diagnostics.is_empty(), "{expr}: {diagnostics:?}");
    match file[file.decls[0]].kind {
        DeclKind::Var(v) => print::expr_string(&file, file[v.values][0]),
        _ => unreachable!("a variable"),
    }
}

#[test]
fn short_form() {
    for (expr, want) in [
        ("a+b*(c-d)", "a + b * (c - d)"),
        ("f( a,b... )", "f(a, b...)"),
        ("func(x, y int) (z string) { return }", "func(x, y int) (z string) {…}"),
        ("func() {}", "func() {}"),
        ("[]T{ 1, 2 }", "[]T{…}"),
        ("T{}", "T{}"),
        ("struct{ a, b int; c string `t` }{}", "struct{a, b int; c string `t`}{}"),
        ("x.(interface{ M(); ~int | string })", "x.(interface{M(); ~int | string})"),
        ("s[ i : ][ : j ][ i : j : k ]", "s[i:][:j][i:j:k]"),
        ("map[K]chan (<-chan V)(nil)", "map[K]chan (<-chan V)(nil)"),
        ("<-c + -*p", "<-c + -*p"),
        ("f[int, []string]", "f[int, []string]"),
        ("&(T{1})", "&T{…}"),
    ] {
        assert_eq!(short(expr), want, "{expr}");
    }
    // Nobody reads a message that long.
    assert_eq!(short(&format!("{}1{}", "(".repeat(5000), ")".repeat(5000))).chars().count(), 201);
}
