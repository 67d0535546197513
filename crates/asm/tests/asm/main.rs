//! Tests of the assembler and of obj's `.s` parser: text in, bytes and listings out. Expected values come from
//! Go 1.27's own assembler; `INSTA_UPDATE=always cargo test -p asm` rewrites the listings.

mod encode;
mod garbage;
mod listing;
mod manual;
mod prologue;
mod tables;
mod vet;

use obj::{Symbols, Unit};
use source::{Diagnostic, SourceMap};

/// Parses and assembles a file of package `path`.
pub fn assemble(name: &str, text: &str, path: &str) -> (Unit, Symbols, SourceMap, Vec<Diagnostic>) {
    let mut map = SourceMap::new();
    let symbols = Symbols::new();
    let id = map.add(name, text).expect("a file fits");
    let opts = obj::text::Options { all_errors: true, ..Default::default() };
    let (mut unit, mut errors) = obj::text::parse_file(&mut map, id, path, &symbols, &opts);
    let mut consts = Vec::new();
    for s in &mut unit.syms {
        // Warnings are not looked at here, but must not panic either.
        asm::vet::check(s, &symbols, None);
        let out = asm::assemble(s, &symbols, &map);
        errors.extend(out.errors);
        consts.extend(out.consts);
    }
    asm::add_constants(&mut unit, consts, &symbols);
    (unit, symbols, map, errors)
}

/// The folder of this area's test data.
pub fn testdata() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/asm")
}

/// Bytes as hex digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}
