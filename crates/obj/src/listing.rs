//! The `-S` listing: what gc and Go's assembler print of a symbol.

use std::fmt::Write;

use source::SourceMap;

use crate::print::{self, Targets};
use crate::{Abi, As, Attrs, LSym, Reloc, RelocKind, SymKind, Symbols, Unit};

/// All symbols of a unit, in order.
pub fn unit(unit: &Unit, symbols: &Symbols, map: &SourceMap) -> String {
    let mut out = String::new();
    for s in &unit.syms {
        symbol(&mut out, s, symbols, map);
    }
    out
}

/// One symbol: header, instructions, bytes, relocations. Functions must have been assembled.
pub fn symbol(out: &mut String, s: &LSym, symbols: &Symbols, map: &SourceMap) {
    header(out, s, symbols);
    if let Some(func) = &s.func {
        for p in &func.text {
            let _ = write!(out, "\t0x{:04x} {:05} ", p.pc, p.pc);
            print::position(out, p.pos, map);
            out.push('\t');
            if p.op == As::TEXT {
                print::text_line(out, s, &p.to, symbols);
            } else {
                print::prog(out, p, &func.text, symbols, Targets::Pc);
            }
            out.push('\n');
        }
    }
    bytes(out, &s.data);
    relocations(out, &s.relocs, symbols);
}

fn header(out: &mut String, s: &LSym, symbols: &Symbols) {
    let name = symbols.name(s.id);
    let _ = write!(out, "{name} {}", kind(s.kind));
    // Float constants are shared by name; gc does not mark them.
    let float = name.starts_with("$f");
    let fixed = matches!(symbols.abi(s.id), Abi::Static(_)) || s.attrs.has(Attrs::LOCAL);
    let words = [
        (fixed && !float, " static"),
        (s.attrs.has(Attrs::DUPOK) && !float, " dupok"),
        (s.func.is_some() && s.attrs.has(Attrs::NOSPLIT), " nosplit"),
        (s.attrs.has(Attrs::TOPFRAME), " topframe"),
        (s.func.is_some() && s.attrs.has(Attrs::ASM), " asm"),
    ];
    for (_, word) in words.iter().filter(|w| w.0) {
        out.push_str(word);
    }
    let _ = write!(out, " size={} align={:#x}", s.size, s.align);
    if let Some(func) = &s.func {
        let _ =
            write!(out, " args={:#x} locals={:#x} funcid={:#x}", func.args as i64, func.locals, func.func_id);
    }
    out.push('\n');
}

fn kind(kind: SymKind) -> &'static str {
    match kind {
        SymKind::Text => "STEXT",
        SymKind::Rodata => "SRODATA",
        SymKind::NoPtrData => "SNOPTRDATA",
        SymKind::Data => "SDATA",
        SymKind::Bss => "SBSS",
        SymKind::NoPtrBss => "SNOPTRBSS",
        SymKind::TlsBss => "STLSBSS",
    }
}

fn bytes(out: &mut String, data: &[u8]) {
    for (row, chunk) in data.chunks(16).enumerate() {
        let _ = write!(out, "\t0x{:04x}", row * 16);
        for b in chunk {
            let _ = write!(out, " {b:02x}");
        }
        for _ in chunk.len()..16 {
            out.push_str("   ");
        }
        out.push_str("  ");
        out.extend(chunk.iter().map(|&b| if (b' '..=b'~').contains(&b) { b as char } else { '.' }));
        out.push('\n');
    }
}

fn relocations(out: &mut String, relocs: &[Reloc], symbols: &Symbols) {
    for r in relocs {
        let name = match (r.sym, r.kind) {
            (Some(s), _) => symbols.name(s),
            (None, RelocKind::TlsLe) => "TLS",
            (None, _) => "",
        };
        let _ = writeln!(out, "\trel {}+{} t={} {name}+{}", r.off, r.size, reloc(r.kind), r.add);
    }
}

fn reloc(kind: RelocKind) -> &'static str {
    match kind {
        RelocKind::Addr => "R_ADDR",
        RelocKind::PcRel => "R_PCREL",
        RelocKind::Call => "R_CALL",
        RelocKind::CallInd => "R_CALLIND",
        RelocKind::TlsLe => "R_TLS_LE",
        RelocKind::TextOff => "R_METHODOFF",
        RelocKind::AddrOff => "R_ADDROFF",
        RelocKind::Keep => "R_KEEP",
    }
}
