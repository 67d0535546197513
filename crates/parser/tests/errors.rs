//! The files of `testdata/parse/errors` have their errors written on the lines where they are reported:
//!
//! ```go
//! x := := 1 // ERROR "unexpected :=, expected expression"
//! ```
//!
//! Several strings are several errors; `// ERROR-1` is about the line above. A string must be the message
//! without `syntax error: `, or a part of it. The words and positions are gc's; where gc's recovery loses
//! or invents errors, the files say what we do.

use std::collections::BTreeMap;
use std::path::Path;

use source::SourceMap;

/// The quoted strings of a comment.
fn strings(comment: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = comment;
    while let Some((_, tail)) = rest.split_once(" \"") {
        // A quote inside a message is not followed by a blank or the end.
        let end = tail
            .match_indices('"')
            .map(|(i, _)| i)
            .find(|&i| tail[i + 1..].is_empty() || tail[i + 1..].starts_with(' '))
            .unwrap_or_else(|| panic!("unfinished string: {comment}"));
        out.push(tail[..end].to_string());
        rest = &tail[end + 1..];
    }
    out
}

fn expectations(text: &str) -> BTreeMap<u32, Vec<String>> {
    let mut out = BTreeMap::new();
    for (i, line) in text.lines().enumerate() {
        let Some(at) = line.rfind("// ERROR") else { continue };
        let (_, comment) = line.split_at(at + "// ERROR".len());
        let back = if comment.starts_with("-1") { 1 } else { 0 };
        out.insert(i as u32 + 1 - back, strings(comment));
    }
    out
}

fn check(path: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(path).expect("readable testdata");
    let name = path.file_name().expect("a file").to_string_lossy();
    let mut map = SourceMap::new();
    let id = map.add(&name, &text).expect("a small file");
    let (_, diagnostics) = parser::parse_file(&mut map, id);
    let mut wanted = expectations(&text);
    let mut wrong = Vec::new();
    for d in &diagnostics {
        let (line, _) = map.file(id).physical(d.span.lo);
        let list = wanted.entry(line).or_default();
        match list.iter().position(|w| d.message.contains(w.as_str())) {
            Some(i) => drop(list.remove(i)),
            None => wrong.push(format!("unexpected: {}", source::render::plain(&map, d))),
        }
    }
    for (line, list) in wanted {
        wrong.extend(list.into_iter().map(|w| format!("{name}:{line}: missing: {w}")));
    }
    wrong
}

#[test]
fn errors_are_gcs() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/parse/errors");
    let mut paths: Vec<_> = std::fs::read_dir(dir).expect("testdata").flatten().map(|e| e.path()).collect();
    paths.sort();
    let wrong: Vec<_> = paths.iter().flat_map(|p| check(p)).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(paths.len() >= 4);
}
