//! `bench_parse DIR...`: parses every `.go` file under the directories, `testdata` folders aside, on one
//! core; prints the errors found, and bytes and lines a second of CPU time. `just bench-parse` runs it on
//! Go's sources.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use source::SourceMap;

fn collect(dir: &Path, out: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(dir) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            if path.file_name().is_some_and(|n| n != "testdata") {
                collect(&path, out);
            }
        } else if path.extension().is_some_and(|e| e == "go") {
            out.push(path);
        }
    }
}

/// CPU time of this thread, which other programs don't disturb as much as the time on the wall.
fn cpu_time(start: Instant) -> Duration {
    let ran = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = ran.and_then(|s| s.split_whitespace().next()?.parse().ok());
    nanos.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

fn main() {
    let mut paths = Vec::new();
    for dir in std::env::args().skip(1) {
        collect(Path::new(&dir), &mut paths);
    }
    paths.sort();
    let mut map = SourceMap::new();
    let mut ids = Vec::new();
    for path in &paths {
        match std::fs::read_to_string(path) {
            Ok(text) => ids.extend(map.add(&path.to_string_lossy(), &text)),
            Err(e) => eprintln!("{}: {e}", path.display()),
        }
    }
    let bytes: usize = map.files().map(|(_, f)| f.text.len()).sum();
    let lines: usize = map.files().map(|(_, f)| f.text.bytes().filter(|&c| c == b'\n').count()).sum();
    let mut best = Duration::MAX;
    let began = Instant::now();
    for round in 0..3 {
        let mut failed = 0;
        let mut nodes = 0;
        let start = cpu_time(began);
        for &id in &ids {
            let parsed = parser::parse(&map, id);
            nodes += parsed.file.exprs.len() + parsed.file.stmts.len();
            failed += usize::from(!parsed.diagnostics.is_empty());
            if round == 0 {
                for d in parsed.diagnostics.iter().take(3) {
                    eprintln!("{}", source::render::plain(&map, d));
                }
            }
        }
        let time = cpu_time(began) - start;
        best = best.min(time);
        println!("{} files, {failed} with errors, {nodes} expressions and statements, {time:.2?}", ids.len());
    }
    let seconds = best.as_secs_f64();
    println!("{:.1} MB/s, {:.2} million lines/s", bytes as f64 / seconds / 1e6, lines as f64 / seconds / 1e6);
}
