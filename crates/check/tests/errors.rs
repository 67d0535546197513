//! Runs the checker over `testdata/check/*.go`.
//!
//! What a line gets wrong stands behind it: `// ERROR "9: undefined: x"`, column and text, several of
//! them one after the other. The text must be the whole first line of the message. An error without a
//! comment fails the test, as does a comment without an error. The expected texts are real gc's:
//! `scripts/bless-check FILE...` writes them. `// -lang=go1.N` in the first line sets the language.

use std::collections::BTreeMap;
use std::path::Path;

use check::{Config, check_package};
use source::SourceMap;
use types::{Program, TypedPackage};

/// Checks one text and gives the errors, sorted by line: `column: message`.
fn check(name: &str, text: &str) -> (TypedPackage, Program, BTreeMap<u32, Vec<String>>) {
    let (map, package, program, diagnostics) = diagnose(name, text);
    let mut out: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for d in diagnostics {
        let at = map.resolve(d.span.lo).expect("every error has a position");
        let first = d.message.lines().next().unwrap_or_default();
        out.entry(at.line).or_default().push(format!("{}: {first}", at.col));
    }
    (package, program, out)
}

fn diagnose(name: &str, text: &str) -> (SourceMap, TypedPackage, Program, Vec<source::Diagnostic>) {
    let mut map = SourceMap::new();
    // What is expected may not become an argument of a directive.
    let plain: String =
        text.lines().map(|l| l.split(" // ERROR ").next().unwrap_or(l).to_string() + "\n").collect();
    let id = map.add(name, &plain).expect("a small file");
    let (file, mut diagnostics) = parser::parse_file(&mut map, id);
    let files = [file];
    let mut program = Program::new();
    let (package, errors) =
        check_package(&map, &mut program, files[0][files[0].package].sym, &files, &config(text));
    diagnostics.extend(errors);
    source::sort_diagnostics(&map, &mut diagnostics);
    (map, package, program, diagnostics)
}

/// What the first line asks for: `// -lang=go1.N`.
fn config(text: &str) -> Config {
    let lang = text.strip_prefix("// -lang=go1.").and_then(|t| t.lines().next());
    match lang.map(|n| n.parse().expect("a number behind -lang=go1.")) {
        Some(go_minor) => Config { go_minor, ..Config::default() },
        None => Config::default(),
    }
}

/// The texts of the comments that begin with `mark`, by line.
fn expected(text: &str, mark: &str) -> BTreeMap<u32, Vec<String>> {
    let mut out = BTreeMap::new();
    for (i, line) in text.lines().enumerate() {
        let Some((_, comment)) = line.split_once(mark) else { continue };
        let mut texts = Vec::new();
        let mut rest = comment.trim();
        while let Some(body) = rest.strip_prefix('"') {
            let mut end = 0;
            let bytes = body.as_bytes();
            while bytes[end] != b'"' {
                end += if bytes[end] == b'\\' { 2 } else { 1 };
            }
            texts.push(body[..end].replace("\\\"", "\"").replace("\\\\", "\\"));
            rest = body[end + 1..].trim();
        }
        out.insert(i as u32 + 1, texts);
    }
    out
}

#[test]
fn errors_are_gcs() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/check");
    let mut files: Vec<_> = std::fs::read_dir(&dir)
        .expect("testdata/check exists")
        .map(|e| e.expect("a readable folder").path())
        .filter(|p| p.extension().is_some_and(|e| e == "go"))
        .collect();
    files.sort();
    assert!(!files.is_empty());
    let mut faults = String::new();
    for path in files {
        let text = std::fs::read_to_string(&path).expect("a readable file");
        let name = path.file_name().and_then(|n| n.to_str()).expect("a plain name");
        let (_, _, mut got) = check(name, &text);
        let mut want = expected(&text, "// ERROR ");
        let lines: Vec<u32> = got.keys().chain(want.keys()).copied().collect();
        for line in lines {
            let (mut g, mut w) =
                (got.remove(&line).unwrap_or_default(), want.remove(&line).unwrap_or_default());
            g.sort();
            w.sort();
            if g != w {
                faults.push_str(&format!("{name}:{line}\n  have {g:#?}\n  want {w:#?}\n"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// `testdata/help`: the help that goes with the errors of a line, `// HELP` alone for an error without.
#[test]
fn errors_say_how_to_mend_them() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/help");
    let mut faults = String::new();
    let mut lines = 0;
    for entry in std::fs::read_dir(&dir).expect("testdata/help exists") {
        let path = entry.expect("a readable folder").path();
        let text = std::fs::read_to_string(&path).expect("a readable file");
        let name = path.file_name().and_then(|n| n.to_str()).expect("a plain name");
        let (map, _, _, diagnostics) = diagnose(name, &text);
        let line_of = |d: &source::Diagnostic| map.resolve(d.span.lo).map_or(0, |p| p.line);
        for (line, want) in expected(&text, "// HELP") {
            lines += 1;
            let here = || diagnostics.iter().filter(|d| line_of(d) == line);
            let have: Vec<&str> = here().filter_map(|d| d.help.as_deref()).collect();
            if have != want || here().next().is_none() {
                faults.push_str(&format!("{name}:{line}\n  have {have:?}\n  want {want:?}\n"));
            }
        }
        for d in diagnostics.iter().filter(|d| d.help.is_some()) {
            let line = text.lines().nth(line_of(d) as usize - 1).unwrap_or_default();
            if !line.contains("// HELP") {
                faults.push_str(&format!("{name}:{} help not expected: {d:?}\n", line_of(d)));
            }
        }
    }
    assert!(lines > 20 && faults.is_empty(), "{faults}");
}

#[test]
fn variables_are_initialised_when_they_are_ready() {
    let (package, program, errors) = check(
        "x.go",
        "package p\nvar a = c + b()\nvar d = 3\nvar c = f()\nfunc b() int { return d }\nfunc f() int { return e }\nvar e = 1\nvar _ = a\n",
    );
    assert!(errors.is_empty(), "{errors:?}");
    let order: Vec<&str> =
        package.init_order.iter().map(|i| program.objects[i.lhs[0]].name.as_str()).collect();
    assert_eq!(order, ["d", "e", "c", "a", "_"]);
}

#[test]
fn operands_have_their_final_types() {
    use syntax::{ExprKind, sym};
    use types::Type;
    let text = "package p\nfunc f(s uint, p *int) bool {\n\tvar x float64 = 2\n\tvar y uint8 = 1 << s\n\t_, _ = x*3, y\n\treturn p == nil\n}\n";
    let mut map = SourceMap::new();
    let id = map.add("x.go", text).expect("a small file");
    let (file, _) = parser::parse_file(&mut map, id);
    let files = [file];
    let mut program = Program::new();
    let (package, errors) = check_package(&map, &mut program, sym::MAIN, &files, &Config::default());
    assert!(errors.is_empty(), "{errors:?}");
    let (file, info) = (&files[0], &package.files[0]);
    for e in file.exprs.keys() {
        let t = info.type_of(e);
        match file[e].kind {
            ExprKind::BasicLit(_) => match file.literal(e) {
                "1" => assert_eq!(t, Type::UINT8),
                _ => assert_eq!(t, Type::FLOAT64),
            },
            ExprKind::Name(sym::NIL) => assert!(program.types.pointer_elem(t) == Some(Type::INT)),
            _ => {}
        }
    }
}
