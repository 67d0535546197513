//! Checks files of one package and prints what is wrong, as `go tool compile -e` does.
//!
//!     cargo run -p check --example check -- [-time] FILE.go...

use std::time::Instant;

use check::{Config, check_package};
use source::{SourceMap, render, sort_diagnostics};
use syntax::Symbol;
use types::Program;

fn main() {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let timing = args.first().is_some_and(|a| a == "-time");
    if timing {
        args.remove(0);
    }
    let mut map = SourceMap::new();
    let mut diagnostics = Vec::new();
    let mut files = Vec::new();
    let mut lines = 0;
    let start = Instant::now();
    for name in &args {
        let text = match std::fs::read(name) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(e) => {
                eprintln!("{name}: {e}");
                std::process::exit(2);
            }
        };
        lines += text.lines().count();
        let Some(id) = map.add(name, &text) else { continue };
        let (file, mut errors) = parser::parse_file(&mut map, id);
        diagnostics.append(&mut errors);
        files.push(file);
    }
    let parsed = start.elapsed();
    let path = files.first().map_or(syntax::sym::MAIN, |f| f[f.package].sym);
    let mut program = Program::new();
    let start = Instant::now();
    let (_, mut errors) =
        check_package(&map, &mut program, Symbol::intern(path.as_str()), &files, &Config::default());
    let checked = start.elapsed();
    // Syntax errors leave holes in the tree, which would only cause more errors. Bad labels don't.
    if !diagnostics.iter().any(|d| d.message.starts_with("syntax error")) {
        diagnostics.append(&mut errors);
    }
    sort_diagnostics(&map, &mut diagnostics);
    for d in &diagnostics {
        println!("{}", render::plain(&map, d));
    }
    if timing {
        let rate = |t: std::time::Duration| lines as f64 / t.as_secs_f64() / 1000.0;
        eprintln!(
            "{lines} lines: parse {parsed:?} ({:.0}k lines/s), check {checked:?} ({:.0}k lines/s)",
            rate(parsed),
            rate(checked)
        );
    }
    if !diagnostics.is_empty() {
        std::process::exit(1);
    }
}
