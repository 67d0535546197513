//! ELF's symbol table of the executable.

use object::elf;
use rustc_hash::FxHashSet;

use crate::atom::{Bound, Def, Place, Program, Sym, Target};
use crate::layout::Layout;
use crate::resolve::bounds;
use crate::write::{Extra, File};

/// Adds `.symtab` and `.strtab`: functions and data by address, file-local ones first.
pub(crate) fn run(program: &Program<'_>, layout: &Layout, file: &mut File) {
    let mut entries = entries(program, layout);
    entries.sort_by(|a, b| (!a.local, a.value, &a.name).cmp(&(!b.local, b.value, &b.name)));
    let first_global = entries.partition_point(|e| e.local) as u32 + 1;
    let mut symtab = vec![0; 24];
    let mut strtab = vec![0];
    for e in &entries {
        let bind = if e.local { elf::STB_LOCAL } else { elf::STB_GLOBAL };
        let index = e.place.map_or(elf::SHN_ABS, |p| file.section_index(p));
        symtab.extend_from_slice(&(strtab.len() as u32).to_le_bytes());
        symtab.extend_from_slice(&[bind << 4 | e.kind, elf::STV_DEFAULT]);
        symtab.extend_from_slice(&index.to_le_bytes());
        symtab.extend_from_slice(&e.value.to_le_bytes());
        symtab.extend_from_slice(&e.size.to_le_bytes());
        strtab.extend_from_slice(&e.name);
        strtab.push(0);
    }
    file.add(Extra {
        name: ".symtab",
        sh_type: elf::SHT_SYMTAB,
        data: symtab,
        entsize: 24,
        link: Some(".strtab"),
        info: first_global,
        align: 8,
        flags: 0,
    });
    file.add(Extra::plain(".strtab", elf::SHT_STRTAB, strtab));
}

struct Entry {
    name: Vec<u8>,
    value: u64,
    size: u64,
    kind: u8,
    local: bool,
    place: Option<Place>,
}

fn entries(program: &Program<'_>, layout: &Layout) -> Vec<Entry> {
    // Names that exist under both ABIs: the ABI0 one gets a suffix.
    let mut internal: FxHashSet<&[u8]> = FxHashSet::default();
    for object in program.objects.iter().filter(|o| o.native.is_some()) {
        internal.extend(object.syms.iter().filter(|s| s.record.internal).map(|s| s.name));
    }
    let mut entries = Vec::new();
    for object in &program.objects {
        for sym in &object.syms {
            let Def::Atom(id, offset) = sym.def else { continue };
            let atom = program.atom(id);
            let hidden = sym.kind > elf::STT_FUNC || sym.name.is_empty() || is_content(sym);
            if !atom.live || hidden {
                continue;
            }
            // A definition that lost to another of the same name.
            if let Some(global) = sym.global
                && let (o, s) = program.globals[global.0 as usize].def
                && !std::ptr::eq(&program.objects[o as usize].syms[s as usize], sym)
            {
                continue;
            }
            let mut name = without_hash(sym.name).into_owned();
            let abi0 = sym.record.kind == Some(obj::SymKind::Text) && !sym.record.internal && !sym.local;
            if abi0 && internal.contains(sym.name) {
                name.extend_from_slice(obj::record::ABI0_SUFFIX.as_bytes());
            }
            let shown = program.atom(atom.folded.unwrap_or(id));
            entries.push(Entry {
                name,
                value: shown.addr + offset,
                size: sym.size,
                kind: sym.kind,
                local: sym.local,
                place: Some(shown.place),
            });
        }
    }
    let taken: FxHashSet<Vec<u8>> = entries.iter().filter(|e| !e.local).map(|e| e.name.clone()).collect();
    for (name, bound) in bounds().filter(|(n, _)| !taken.contains(n.as_bytes())) {
        let (place, size) = match bound {
            Bound::Start(p) | Bound::End(p) => (Some(p), 0),
            Bound::GoEnd => (Some(Place::Text), 0),
            Bound::GoFunc | Bound::EndPclntab => (Some(Place::Pclntab), 0),
            Bound::End_ => (Some(Place::NoPtrBss), 0),
            Bound::Made(made) => match program.made[made as usize] {
                Some(id) => (Some(program.atom(id).place), program.atom(id).size),
                None => continue,
            },
        };
        let value = layout.target(program, Target::Bound(bound));
        let place = place.filter(|p| layout.section(*p).size > 0);
        let data = matches!(bound, Bound::Made(_));
        entries.push(Entry {
            name: name.into(),
            value,
            size,
            kind: if data { elf::STT_OBJECT } else { elf::STT_NOTYPE },
            local: !data,
            place,
        });
    }
    entries
}

/// Data without a name in the source: a symbol's name only says what it holds, or which function or type it
/// belongs to.
fn is_content(sym: &Sym<'_>) -> bool {
    const PREFIXES: [&[u8]; 6] = [b"go:string.", b"gclocals", b"runtime.gcbits.", b"$f32.", b"$f64.", b".L"];
    const MARKS: [&str; 3] = [".arginfo", "..stmp_", ".jump"];
    if sym.kind == elf::STT_FUNC {
        return false;
    }
    let name = sym.name;
    if PREFIXES.iter().any(|p| name.starts_with(p)) || name.starts_with(b"type:") {
        return true;
    }
    let Ok(text) = std::str::from_utf8(name) else { return false };
    // Function values, and what tells tracebacks which arguments are alive.
    text.ends_with("\u{b7}f")
        || text.starts_with("argliveinfo")
        // Numbered by the compiler.
        || MARKS.iter().any(|m| {
            text.rfind(m).is_some_and(|at| text[at + m.len()..].bytes().all(|b| b.is_ascii_digit()))
        })
}

/// A Rust symbol's name without the hash at its end, which tells instances apart and changes with the compiler.
fn without_hash(name: &[u8]) -> std::borrow::Cow<'_, [u8]> {
    const HASH: usize = "17h0123456789abcdef".len();
    let hash =
        name.windows(HASH).rposition(|w| w.starts_with(b"17h") && w[3..].iter().all(u8::is_ascii_hexdigit));
    match hash {
        Some(at) if name.starts_with(b"_ZN") && name.get(at + HASH) == Some(&b'E') => {
            [&name[..at], &name[at + HASH..]].concat().into()
        }
        _ => name.into(),
    }
}
