//! Times `objfile::write` and `link::link` on made-up programs: `cargo run --release -p link --example link_time [DIR]`.
//! With a directory it leaves the objects and executables there, for other tools to look at.

#[path = "../tests/linking/unit.rs"]
mod unit;

use std::time::Instant;

use obj::{Abi, Attrs, Reloc, RelocKind, SymKind};

fn main() {
    let dir = std::env::args().nth(1);
    let start = unit::start().object();
    for n in [1, 3_000, 50_000] {
        let m = program(n);
        let t = Instant::now();
        let object = m.object();
        let wrote = t.elapsed();
        let mut best = None;
        let mut exe = vec![];
        for _ in 0..5 {
            let t = Instant::now();
            exe = unit::link(&[("rt0.o", &start), ("main.o", &object)]).expect("a program without faults");
            best = Some(best.map_or(t.elapsed(), |b: std::time::Duration| b.min(t.elapsed())));
        }
        println!(
            "{n:6} functions: write {wrote:?} ({} bytes), link {:?} ({} bytes)",
            object.len(),
            best.unwrap_or_default(),
            exe.len()
        );
        if let Some(dir) = &dir {
            std::fs::write(format!("{dir}/main{n}.o"), &object).expect("a writable directory");
            std::fs::write(format!("{dir}/main{n}"), &exe).expect("a writable directory");
        }
    }
}

/// `n` functions of 64 bytes with three relocations each and as many data symbols, all reachable, and main.main.
fn program(n: usize) -> unit::Maker {
    let mut m = unit::hello("hello\n");
    let name = |i: usize| format!("example.com/some/pkg.(*Type{}).Method{i}", i % 500);
    for i in 0..n {
        let (f, g) = (m.sym(&name(i * 7 % n), Abi::Internal), m.sym(&name(i * 13 % n), Abi::Internal));
        let d = m.sym(&format!("example.com/some/pkg..stmp_{i}"), Abi::Abi0);
        let mut code = [0x90; 64];
        (code[0], code[8], code[63]) = (0xe8, 0xe8, 0xc3);
        code[16..19].copy_from_slice(&[0x48, 0x8d, 0x05]);
        let relocs = [(1, RelocKind::Call, f), (9, RelocKind::Call, g), (19, RelocKind::PcRel, d)];
        let maps = m.sym(&format!("gclocals·{}", i % 100), Abi::Abi0);
        let func = m.func(&name(i), Abi::Internal, &code, &relocs);
        func.func.as_mut().expect("a function").funcdata = vec![Some(maps)];
        m.data(&format!("example.com/some/pkg..stmp_{i}"), SymKind::Rodata, 24, &[1; 24]);
    }
    for i in 0..n.min(100) {
        m.data(&format!("gclocals·{i}"), SymKind::Rodata, 8, &[1; 8]).attrs = Attrs::DUPOK;
    }
    for i in 0..n {
        let f = m.sym(&name(i), Abi::Internal);
        m.unit.syms[0].relocs.push(Reloc { off: 0, size: 0, kind: RelocKind::Keep, sym: Some(f), add: 0 });
    }
    m
}
