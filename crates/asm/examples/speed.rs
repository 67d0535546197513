//! How fast the assembler is: assembles the functions of a `.s` file over and over and prints million Progs per second of CPU.

use std::time::Duration;

/// CPU time of this thread, so that a busy machine does not blur the figure.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    Duration::from_nanos(stat.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0))
}

fn main() {
    let file = std::env::args().nth(1).expect("usage: speed FILE");
    let text = std::fs::read_to_string(&file).expect("readable file");
    let mut map = source::SourceMap::new();
    let symbols = obj::Symbols::new();
    let id = map.add(&file, &text).expect("a file fits");
    let opts = obj::text::Options { all_errors: true, ..Default::default() };
    let start = cpu();
    let (unit, _) = obj::text::parse_file(&mut map, id, "runtime", &symbols, &opts);
    println!("first parse: {:.1} MB/s", text.len() as f64 / (cpu() - start).as_secs_f64() / 1e6);
    let start = cpu();
    for _ in 0..10 {
        drop(obj::text::parse_file(&mut map, id, "runtime", &symbols, &opts));
    }
    println!("parse: {:.1} MB/s", 10.0 * text.len() as f64 / (cpu() - start).as_secs_f64() / 1e6);
    let start = cpu();
    let warnings = unit.syms.iter().map(|s| asm::vet::check(s, &symbols, None).len()).sum::<usize>();
    println!("vet: {warnings} warnings, {:.1} ms", (cpu() - start).as_secs_f64() * 1e3);
    let functions: Vec<_> = unit.syms.into_iter().filter(|s| s.func.is_some()).collect();
    let (mut progs, mut bytes, mut time) = (0, 0, Duration::ZERO);
    while time < Duration::from_secs(2) {
        let mut round = functions.clone();
        for s in &mut round {
            s.attrs.0 &= !obj::Attrs::ASM.0;
        }
        let start = cpu();
        for s in &mut round {
            asm::assemble(s, &symbols, &map);
        }
        time += cpu() - start;
        progs += round.iter().filter_map(|s| s.func.as_ref()).map(|f| f.text.len()).sum::<usize>();
        bytes += round.iter().map(|s| s.data.len()).sum::<usize>();
    }
    let seconds = time.as_secs_f64();
    println!(
        "assemble: {:.2} M Progs/s, {:.1} MB/s",
        progs as f64 / seconds / 1e6,
        bytes as f64 / seconds / 1e6
    );
}
