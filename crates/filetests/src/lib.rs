//! The runner over `testdata/`: every file says in its first line what to do with it.
//!
//! | first line | what is done | expected |
//! |---|---|---|
//! | `// run` | build with each flag set, execute | exit status 0, stdout and stderr together equal `X.out` |
//! | `// run exit=N` | the same | exit status N |
//! | `// run exit=N lines=M` | the same | exit status N, the first M lines equal |
//! | `// errorcheck` | compile | exit status 1; the errors are the `// ERROR "text"` comments |
//!
//! A second line `// bench: GROUP` makes a `run` file a benchmark as well (`just bench-run`).
//!
//! A directory whose files begin with `// rundir` is one package, its expectation is `DIR.out`.
//!
//! In outputs hexadecimal numbers read `0xN`, the directory of a source path `DIR/`, and a traceback's arguments `...`
//! (they depend on what was inlined and on dead registers), so that tracebacks can be compared. `.out` files come from real Go: `just bless-go` runs it over the sources. `// ERROR "…"` holds a piece of
//! the message that must be reported on its line; a line may have several.

pub mod mutate;

use std::fs;
use std::path::{Path, PathBuf};

/// What to do with a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Directive {
    /// `lines`: how many lines of the output count.
    Run {
        exit: i32,
        lines: usize,
    },
    ErrorCheck,
}

/// One test: its sources and what is expected of them.
#[derive(Clone, Debug)]
pub struct Case {
    /// The file, or the directory of a `rundir` case.
    pub path: PathBuf,
    pub sources: Vec<PathBuf>,
    pub directive: Directive,
}

impl Case {
    /// Where the expected output stands.
    pub fn expected_path(&self) -> PathBuf {
        self.path.with_extension("out")
    }
}

/// All cases directly in `dir`, sorted by name.
///
/// # Panics
/// When a file has no directive: a test that is never run is worse than a failing one.
pub fn collect(dir: &Path) -> Vec<Case> {
    let mut paths: Vec<PathBuf> = fs::read_dir(dir)
        .unwrap_or_else(|e| panic!("{}: {e}", dir.display()))
        .map(|e| e.expect("directory entry").path())
        .collect();
    paths.sort();
    paths.into_iter().filter_map(|path| case(&path)).collect()
}

fn case(path: &Path) -> Option<Case> {
    if path.is_dir() {
        let mut sources: Vec<PathBuf> = fs::read_dir(path)
            .expect("readable directory")
            .map(|e| e.expect("directory entry").path())
            .filter(|p| p.extension().is_some_and(|e| e == "go"))
            .collect();
        sources.sort();
        let first = fs::read_to_string(sources.first()?).expect("readable source");
        let directive = parse_run(first.lines().next()?.strip_prefix("// rundir")?)?;
        return Some(Case { path: path.to_path_buf(), sources, directive });
    }
    if path.extension()? != "go" {
        return None;
    }
    let text = fs::read_to_string(path).expect("readable source");
    let first = text.lines().next().unwrap_or("");
    let directive = if first == "// errorcheck" {
        Directive::ErrorCheck
    } else if let Some(run) = first.strip_prefix("// run").and_then(parse_run) {
        run
    } else {
        panic!("{}:1: no directive in the first line: {first:?}", path.display());
    };
    Some(Case { path: path.to_path_buf(), sources: vec![path.to_path_buf()], directive })
}

fn parse_run(rest: &str) -> Option<Directive> {
    let (mut exit, mut lines) = (0, usize::MAX);
    for word in rest.split_whitespace() {
        match word.split_once('=')? {
            ("exit", n) => exit = n.parse().ok()?,
            ("lines", n) => lines = n.parse().ok()?,
            _ => return None,
        }
    }
    Some(Directive::Run { exit, lines })
}

/// Makes outputs comparable: hexadecimal numbers become `0xN`, directories of `.go` and `.s` paths `DIR/`, the place of
/// the runtime's panic function `DIR/panic`.
/// Only the first `lines` lines are kept.
pub fn normalize(output: &str, lines: usize) -> String {
    output.lines().take(lines).map(normalize_line).collect::<Vec<_>>().join("\n")
}

fn normalize_line(line: &str) -> String {
    let mut line = line.to_string();
    if let Some(end) = line.find(".go:").or_else(|| line.find(".s:")) {
        let start = line[..end].rfind(|c: char| c.is_whitespace() || c == '(').map_or(0, |i| i + 1);
        if let Some(slash) = line[start..end].rfind('/') {
            line.replace_range(start..start + slash + 1, "DIR/");
        }
    }
    let mut out = String::new();
    let mut rest = line.as_str();
    while let Some(at) = rest.find("0x") {
        out.push_str(&rest[..at]);
        out.push_str("0xN");
        // `N`: it may be normalised already.
        let digits =
            rest[at + 2..].find(|c: char| !c.is_ascii_hexdigit() && c != 'N').unwrap_or(rest.len() - at - 2);
        rest = &rest[at + 2 + digits..];
    }
    out.push_str(rest);
    if out.starts_with('\t') {
        out = out.replace(" +0xN", "");
        if out.starts_with("\tDIR/panic.go:") || out.starts_with("\tDIR/asm_amd64.s:") {
            out = "\tDIR/panic".into();
        }
    }
    if let (Some(open), true) = (out.rfind('('), out.starts_with("main.") && out.ends_with(')')) {
        out.replace_range(open.., "(...)");
    }
    out.trim_end().to_string()
}

/// The `// ERROR "…"` comments of a source: line and text.
pub fn expected_errors(source: &str) -> Vec<(u32, String)> {
    let mut out = Vec::new();
    for (i, line) in source.lines().enumerate() {
        let Some((_, comment)) = line.split_once("// ERROR ") else { continue };
        let texts: Vec<&str> = comment.split('"').skip(1).step_by(2).collect();
        out.extend(texts.into_iter().map(|t| (i as u32 + 1, t.to_string())));
    }
    out
}

/// Differences between expected errors and what was reported (`file:line:col: message` lines).
pub fn compare_errors(source: &str, reported: &str) -> Vec<String> {
    let mut expected = expected_errors(source);
    let mut problems = Vec::new();
    for line in reported.lines().filter(|l| !l.starts_with('\t') && !l.starts_with('#')) {
        let Some((at, message)) = parse_report(line) else {
            problems.push(format!("not a diagnostic: {line}"));
            continue;
        };
        match expected.iter().position(|(l, text)| *l == at && message.contains(text.as_str())) {
            Some(i) => drop(expected.remove(i)),
            None => problems.push(format!("unexpected: {line}")),
        }
    }
    problems.extend(expected.into_iter().map(|(l, text)| format!("line {l}: not reported: {text}")));
    problems
}

/// Line and message of `file:line:col: message`.
fn parse_report(line: &str) -> Option<(u32, &str)> {
    let (_, rest) = line.split_once(".go:")?;
    let (number, rest) = rest.split_once(':')?;
    let message = match rest.split_once(": ") {
        Some((col, message)) if col.bytes().all(|b| b.is_ascii_digit()) => message,
        _ => rest.trim_start(),
    };
    Some((number.parse().ok()?, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tracebacks_are_comparable() {
        assert_eq!(
            normalize("main.f(0x12, {0xc000abc, 3})\n\t/home/u/x.go:12 +0x1d\n", 9),
            "main.f(...)\n\tDIR/x.go:12"
        );
        assert_eq!(
            normalize("main.f(...)\n\t/home/u/x_amd64.s:12 +0x1d\n", 9),
            "main.f(...)\n\tDIR/x_amd64.s:12"
        );
        assert_eq!(normalize("(main.point) 0xN", 9), "(main.point) 0xN");
    }

    #[test]
    fn a_missing_and_a_surplus_error_are_both_problems() {
        let source = "package p\nvar a = b // ERROR \"undefined: b\"\nvar c = d // ERROR \"undefined: d\"\n";
        assert!(compare_errors(source, "x.go:2:9: undefined: b\nx.go:3:9: undefined: d\n").is_empty());
        let problems = compare_errors(source, "x.go:2:9: undefined: b\nx.go:4:1: oops\n");
        assert_eq!(problems, ["unexpected: x.go:4:1: oops", "line 3: not reported: undefined: d"]);
    }
}
