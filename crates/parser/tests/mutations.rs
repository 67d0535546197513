//! Broken versions of everything in `testdata`, and nesting without end: errors, but no panic.
//!
//! `GLENDA_MUTATIONS` sets how many versions of each file are tried.

use std::path::{Path, PathBuf};

use source::SourceMap;

/// The same "random" numbers in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n.max(1) as u64) as usize
    }
}

fn go_files(dir: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            go_files(&path, out);
        } else if path.extension().is_some_and(|e| e == "go") {
            out.push(path);
        }
    }
}

/// Borders of words, more or less those of tokens.
fn borders(text: &str) -> Vec<usize> {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let mut out = vec![0];
    let mut last = ' ';
    for (i, c) in text.char_indices() {
        if i > 0 && !(word(c) && word(last)) {
            out.push(i);
        }
        last = c;
    }
    out.push(text.len());
    out
}

fn mutate(text: &str, random: &mut Random) -> String {
    let mut out = text.to_string();
    for _ in 0..1 + random.below(3) {
        let b = borders(&out);
        if b.len() < 4 {
            break;
        }
        let i = random.below(b.len() - 2);
        let token = out[b[i]..b[i + 1]].to_string();
        match random.below(6) {
            0 => out.replace_range(b[i]..b[i + 1], ""),
            1 => out.insert_str(b[i], &token),
            2 => {
                // Another token of the file in its place.
                let j = random.below(b.len() - 2);
                let other = out[b[j]..b[j + 1]].to_string();
                out.replace_range(b[i]..b[i + 1], &other);
            }
            3 => {
                // Any character.
                let strange =
                    ['\0', '\u{feff}', '\u{663}', 'é', '"', '`', '\'', '\\', '\n', '{', ')', '_', '.'];
                out.insert(b[i], strange[random.below(strange.len())]);
            }
            4 => out.truncate(b[i]),
            _ => {
                // A line.
                let start = out[..b[i]].rfind('\n').map_or(0, |n| n + 1);
                let end = out[b[i]..].find('\n').map_or(out.len(), |n| b[i] + n + 1);
                out.replace_range(start..end, "");
            }
        }
    }
    out
}

/// Parses, and if that goes well prints and dumps, to exercise all walkers.
fn parse(text: &str) -> Vec<String> {
    let mut map = SourceMap::new();
    let id = map.add("x.go", text).expect("a small file");
    let (file, diagnostics) = parser::parse_file(&mut map, id);
    if file.exprs.len() < 100_000 {
        syntax::print::file_string(&file);
        syntax::dump::file(&file, syntax::dump::Detail::Positions);
    }
    diagnostics.iter().map(|d| source::render::plain(&map, d)).collect()
}

#[test]
fn broken_files() {
    let count = std::env::var("GLENDA_MUTATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(20);
    let mut files = Vec::new();
    go_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata"), &mut files);
    files.sort();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for path in files {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        for _ in 0..count {
            let broken = mutate(&text, &mut random);
            if std::panic::catch_unwind(|| parse(&broken)).is_err() {
                panic!("this version of {} panics:\n{broken}", path.display());
            }
        }
    }
}

#[test]
fn deep_nesting() {
    const N: usize = 50_000;
    let many = |s: &str| s.repeat(N);
    let body = |s: String| format!("package p\nfunc f() {{ {s} }}");
    let deep = [
        body(format!("x = {}1{}", many("("), many(")"))),
        body(format!("x = {}1", many("- "))),
        body(format!("x = {}1", many("*"))),
        body(format!("x = y{}", many("+1"))),
        body(format!("x = y{}", many(".z"))),
        body(format!("x = y{}", many("()"))),
        body(format!("x = y{}", many("[0]"))),
        body(format!("x = {}1{}", many("f("), many(")"))),
        body(format!("x = {}1{}", many("T{"), many("}"))),
        body(format!("x = {}1{}", many("func() { x = "), many("}"))),
        body(format!("var x {}int", many("[]"))),
        body(format!("var x {}int", many("map[int]"))),
        body(format!("var x {}int", many("chan "))),
        body(format!("var x {}int{}", many("struct { x "), many("}"))),
        body(format!("var x {}int", many("func() "))),
        body(format!("{}{}", many("{"), many("}"))),
        body(format!("{}{}", many("if x {"), many("}"))),
        body(format!("if x {{}} {}", many("else if x {}"))),
        body(format!("{}{}", many("switch { case x: "), many("}"))),
        body(many("L: ")),
    ];
    for text in &deep {
        let errors = parse(text);
        let found = errors.iter().any(|e| e.contains("exceeded max nesting depth"));
        assert!(found, "{} {:?}", &text[..60], errors.first());
        // Unfinished, all of it is one error.
        let errors = parse(&text[..text.len() / 2]);
        assert!(
            !errors.is_empty() && errors.len() < 10,
            "{} {:?}",
            &text[..60],
            &errors[..errors.len().min(10)]
        );
    }
}

#[test]
fn long_but_not_deep() {
    const N: usize = 10_000;
    let sum = format!("package p\nvar x = 0{}\n", "+1".repeat(N));
    assert_eq!(parse_quietly(&sum), 0);
    let mixed = format!("package p\nvar x = 0{}\n", " || a + b * c == d && e".repeat(N));
    assert_eq!(parse_quietly(&mixed), 0);
    let list = format!("package p\nvar x = []int{{{}}}\n", "1,".repeat(N * 20));
    assert_eq!(parse_quietly(&list), 0);
}

/// The number of errors.
fn parse_quietly(text: &str) -> usize {
    let mut map = SourceMap::new();
    let id = map.add("x.go", text).expect("a small file");
    parser::parse_file(&mut map, id).1.len()
}
