//! Names and pointer masks: the small symbols descriptors point to.

use obj::{Abi, Attrs, LSym, SymId, SymKind, Symbols};

/// A read-only symbol of these bytes without relocations.
pub fn rodata(symbols: &Symbols, name: &str, align: u32, data: Vec<u8>) -> LSym {
    LSym {
        id: symbols.intern(name, Abi::Abi0),
        kind: SymKind::Rodata,
        attrs: Attrs::DUPOK | Attrs::RODATA,
        size: data.len() as u64,
        align,
        data,
        relocs: Vec::new(),
        func: None,
        ptrmask: Vec::new(),
    }
}

/// A name as `reflect` reads it: flags, length, bytes, and the tag in the same form.
pub fn encode(name: &str, tag: &[u8], exported: bool, embedded: bool) -> Vec<u8> {
    const TAG_FOLLOWS: u8 = 2;
    const EMBEDDED: u8 = 8;
    let mut flags = 0;
    if exported {
        flags |= abi::typ::NAME_EXPORTED;
    }
    if !tag.is_empty() {
        flags |= TAG_FOLLOWS;
    }
    if embedded {
        flags |= EMBEDDED;
    }
    let mut out = vec![flags];
    for part in [name.as_bytes(), tag] {
        if part.is_empty() && !out[1..].is_empty() {
            break;
        }
        varint(&mut out, part.len());
        out.extend_from_slice(part);
    }
    out
}

fn varint(out: &mut Vec<u8>, mut n: usize) {
    while n >= 0x80 {
        out.push(n as u8 | 0x80);
        n >>= 7;
    }
    out.push(n as u8);
}

/// The symbol's name for a name: `.` behind exported ones, `-` behind others, then tag and embedding.
pub fn symbol(name: &str, tag: &[u8], exported: bool, embedded: bool) -> String {
    let mark = if exported { '.' } else { '-' };
    let tag = if tag.is_empty() { String::new() } else { types::constant::quote(tag) };
    let embedded = if embedded { "*e" } else { "" };
    format!("type:.namedata.{name}{mark}{tag}{embedded}")
}

/// The symbol's name for a pointer mask.
pub fn gcbits(mask: &[u8]) -> String {
    let mut name = String::from("runtime.gcbits.");
    for b in mask {
        name.push_str(&format!("{b:02x}"));
    }
    if mask.len() <= 64 {
        return name;
    }
    // Masks of large types go by hash and length.
    format!("runtime.gcbits.{}.{:016x}", mask.len(), hash(mask))
}

/// FNV-1a.
pub fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |h, &b| (h ^ b as u64).wrapping_mul(0x0000_0100_0000_01b3))
}

/// Interned id of a data symbol.
pub fn data_id(symbols: &Symbols, name: &str) -> SymId {
    symbols.intern(name, Abi::Abi0)
}
