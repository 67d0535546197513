//! Lowers the Go files given and says what was refused; `--print` prints the SSA, `--time` how fast it was made.

use source::{Severity, SourceMap};
use types::Program;

fn main() {
    let (flags, paths): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|a| a.starts_with("--"));
    let mut map = SourceMap::new();
    let mut files = Vec::new();
    for p in &paths {
        let text = std::fs::read_to_string(p).expect("readable file");
        let id = map.add(p, &text).expect("not too large");
        let (file, errors) = parser::parse_file(&mut map, id);
        report(&map, &errors);
        files.push(file);
    }
    let mut program = Program::new();
    let main = syntax::Symbol::intern("main");
    let (pkg, errors) = check::check_package(&map, &mut program, main, &files, &check::Config::default());
    report(&map, &errors);
    program.types.compute_layouts();
    let mut start = std::time::Instant::now();
    let (mut module, _, mut refused) = lower::lower_package(&program, &pkg, &files, &[]);
    if flags.iter().any(|f| f == "--time") {
        start = std::time::Instant::now();
        (module, _, refused) = lower::lower_package(&program, &pkg, &files, &[]);
    }
    let seconds = start.elapsed().as_secs_f64();
    report(&map, &refused);
    for f in &module.funcs {
        if let Err(e) = ssa::verify::verify(f) {
            println!("invalid: {}: {e}\n{f}", f.name);
            std::process::exit(2);
        }
        if flags.iter().any(|f| f == "--print") {
            println!("{f}");
        }
    }
    if flags.iter().any(|f| f == "--time") {
        let n: usize = module.funcs.iter().map(|f| f.insts.len()).sum();
        println!("{n} instructions, {:.1} ms, {:.2} M/s", seconds * 1e3, n as f64 / seconds / 1e6);
    }
}

fn report(map: &SourceMap, diagnostics: &[source::Diagnostic]) {
    for d in diagnostics {
        let at = map.resolve(d.span.lo).map_or(String::new(), |p| format!("{}:{}:{}", p.file, p.line, p.col));
        println!("{at}: {}", d.message);
    }
    if diagnostics.iter().any(|d| d.severity == Severity::Error) {
        std::process::exit(1);
    }
}
