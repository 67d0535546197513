//! `testdata/codegen/*.ssa`: each file's functions compiled, their Progs beside it in a `.prog` file.
//!
//! Every function is also compiled with the fast allocator; regalloc2's checker watches both.
//! `BLESS=1 cargo test -p codegen` rewrites the expected listings.

use std::fmt::Write;
use std::path::Path;

use codegen::registers::Strategy;
use codegen::{Options, compile};
use obj::{As, Symbols};

fn listing(func: &ssa::Func, symbols: &Symbols, opts: &Options) -> String {
    let c = compile(func, symbols, opts).unwrap_or_else(|e| panic!("{e}"));
    let info = c.text.func.as_ref().expect("text");
    let mut out = String::new();
    for (i, p) in info.text.iter().enumerate() {
        let _ = write!(out, "\t{i:03}\t");
        if p.op == As::TEXT {
            obj::print::text_line(&mut out, &c.text, &p.to, symbols);
        } else {
            obj::print::prog(&mut out, p, &info.text, symbols, obj::print::Targets::Index);
        }
        out.push('\n');
    }
    for d in &c.data {
        let _ = writeln!(out, "\t{} {:x?}", symbols.name(d.id), d.data);
    }
    out
}

#[test]
fn listings() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/codegen");
    let bless = std::env::var_os("BLESS").is_some();
    let mut files: Vec<_> = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()).collect();
    files.retain(|p| p.extension().is_some_and(|e| e == "ssa"));
    files.sort();
    let mut wrong = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let module = ssa::parse::parse_module(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let symbols = Symbols::new();
        let mut out = String::new();
        for func in &module.funcs {
            ssa::verify::verify(func).unwrap_or_else(|e| panic!("{}: {}: {e}", file.display(), func.name));
            out += &listing(func, &symbols, &Options { checker: true, ..Options::default() });
            for strategy in [Strategy::Ion, Strategy::Fastalloc] {
                listing(func, &symbols, &Options { checker: true, strategy, ..Options::default() });
            }
        }
        let expected = file.with_extension("prog");
        if bless {
            std::fs::write(&expected, &out).unwrap();
        } else if std::fs::read_to_string(&expected).unwrap_or_default() != out {
            println!("{}\n{out}", expected.display());
            wrong.push(expected);
        }
    }
    assert!(wrong.is_empty(), "listings differ (BLESS=1 cargo test -p codegen rewrites them): {wrong:?}");
}
