//! Printing a tree and parsing the text gives the same tree.
//!
//! Runs over `testdata`, and over the directory `GLENDA_GO_SRC` if that is set (a Go distribution's `src`).

use std::path::{Path, PathBuf};

use source::SourceMap;
use syntax::dump::Detail;

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

fn check(path: &Path) -> Result<bool, String> {
    let Ok(text) = std::fs::read_to_string(path) else { return Ok(false) };
    let mut map = SourceMap::new();
    let parse = |map: &mut SourceMap, text: &str| {
        let id = map.add("x.go", text).ok_or("too large")?;
        let parsed = parser::parse(map, id);
        match parsed.diagnostics.first() {
            None => Ok(parsed.file),
            Some(d) => Err(source::render::plain(map, d)),
        }
    };
    let Ok(first) = parse(&mut map, &text) else { return Ok(false) };
    let printed = syntax::print::file_string(&first);
    let second = parse(&mut map, &printed).map_err(|e| format!("{}: {e}", path.display()))?;
    let dump = |file| syntax::dump::file(file, Detail::Tree);
    let (a, b) = (dump(&first), dump(&second));
    match a.lines().zip(b.lines()).find(|(a, b)| a != b) {
        Some((a, b)) => Err(format!("{}:\n  {a}\n  {b}", path.display())),
        None if a.len() != b.len() => Err(format!("{}: {} bytes, then {}", path.display(), a.len(), b.len())),
        None => Ok(true),
    }
}

#[test]
fn printed_files_parse_to_the_same_tree() {
    let mut files = Vec::new();
    go_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata"), &mut files);
    if let Some(dir) = std::env::var_os("GLENDA_GO_SRC") {
        go_files(Path::new(&dir), &mut files);
    }
    let results: Vec<_> = files.iter().map(|f| check(f)).collect();
    let good = results.iter().filter(|r| matches!(r, Ok(true))).count();
    let errors: Vec<_> = results.into_iter().filter_map(Result::err).collect();
    assert!(
        errors.is_empty(),
        "{} of {}:\n{}",
        errors.len(),
        files.len(),
        errors[..errors.len().min(20)].join("\n")
    );
    println!("{good} of {} files are valid and round-trip", files.len());
}
