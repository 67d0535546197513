//! Static data as symbols.

use std::hash::{DefaultHasher, Hasher};

use obj::{Abi, Attrs, LSym, Reloc, RelocKind, SymKind, Symbols};
use ssa::{DataDef, DataKind};

/// The symbol of a datum. All-zero variables need no room in the file.
pub fn data(def: &DataDef, symbols: &Symbols) -> LSym {
    let zero = def.relocs.is_empty() && def.bytes.iter().all(|&b| b == 0);
    let pointers = !def.ptrs.is_empty();
    let kind = match (def.kind, zero, pointers) {
        (DataKind::Rodata, ..) => SymKind::Rodata,
        (DataKind::Var, true, true) => SymKind::Bss,
        (DataKind::Var, true, false) => SymKind::NoPtrBss,
        (DataKind::Var, false, true) => SymKind::Data,
        (DataKind::Var, false, false) => SymKind::NoPtrData,
    };
    let mut relocs: Vec<Reloc> = def
        .relocs
        .iter()
        .map(|r| Reloc {
            off: r.offset as u32,
            size: 8,
            kind: RelocKind::Addr,
            sym: Some(symbols.intern(&r.sym, if r.is_func { Abi::Internal } else { Abi::Abi0 })),
            add: r.addend,
        })
        .collect();
    relocs.sort_by_key(|r| r.off);
    let mut bytes =
        if matches!(kind, SymKind::Bss | SymKind::NoPtrBss) { Vec::new() } else { def.bytes.clone() };
    // The fields of relocations are part of the content.
    if let Some(last) = relocs.last() {
        bytes.resize(bytes.len().max(last.off as usize + 8), 0);
    }
    let mut attrs = Attrs::default();
    for (on, flag) in
        [(def.dupok, Attrs::DUPOK), (def.kind == DataKind::Rodata, Attrs::RODATA), (!pointers, Attrs::NOPTR)]
    {
        if on {
            attrs |= flag;
        }
    }
    LSym {
        id: symbols.intern(&def.name, Abi::Abi0),
        kind,
        attrs,
        size: def.size,
        align: def.align,
        data: bytes,
        relocs,
        func: None,
        ptrmask: def.ptrs.0.to_vec(),
    }
}

/// Read-only data named after its content, so that equal tables are one in the executable.
pub fn content_named(prefix: &str, content: Vec<u8>, symbols: &Symbols) -> LSym {
    let name = format!("{prefix}{}", digest(&content));
    rodata(&name, content, 4, symbols)
}

/// Read-only data without relocations that several units may define.
pub fn rodata(name: &str, content: Vec<u8>, align: u32, symbols: &Symbols) -> LSym {
    LSym {
        id: symbols.intern(name, Abi::Abi0),
        kind: SymKind::Rodata,
        attrs: Attrs::DUPOK | Attrs::RODATA | Attrs::NOPTR,
        size: content.len() as u64,
        align,
        data: content,
        relocs: Vec::new(),
        func: None,
        ptrmask: Vec::new(),
    }
}

/// 128 bits of hash in base 64, as gc spells such names.
fn digest(content: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let half = |seed: u8| {
        // Keyed with zeros: the same in every run.
        let mut h = DefaultHasher::new();
        h.write_u8(seed);
        h.write(content);
        h.finish()
    };
    let mut n = (half(1) as u128) << 64 | half(2) as u128;
    let mut out = String::with_capacity(24);
    for _ in 0..22 {
        out.push(DIGITS[(n >> 122) as usize] as char);
        n <<= 6;
    }
    out.push_str("==");
    out
}
