//! Foreign objects and archives.

use object::write::{Object, Relocation, Symbol, SymbolId, SymbolSection};
use object::{
    Architecture, BinaryFormat, Endianness, RelocationFlags, SectionKind, SymbolFlags, SymbolKind,
    SymbolScope, elf,
};

use crate::unit::{Maker, link, run, start};
use obj::{Abi, RelocKind};

/// What rustc and cc write, in short.
struct Foreign(Object<'static>);

impl Foreign {
    fn new() -> Foreign {
        Foreign(Object::new(BinaryFormat::Elf, Architecture::X86_64, Endianness::Little))
    }

    fn symbol(&mut self, name: &str, kind: SymbolKind, weak: bool) -> SymbolId {
        self.0.add_symbol(Symbol {
            name: name.into(),
            value: 0,
            size: 0,
            kind,
            scope: SymbolScope::Dynamic,
            weak,
            section: SymbolSection::Undefined,
            flags: SymbolFlags::None,
        })
    }

    /// A section of its own with one symbol.
    fn define(
        &mut self,
        name: &str,
        section: &str,
        kind: SectionKind,
        data: &[u8],
        relocs: &[(u64, u32, SymbolId, i64)],
    ) -> SymbolId {
        let id = self.0.add_section(vec![], section.into(), kind);
        let what = if kind == SectionKind::Text { SymbolKind::Text } else { SymbolKind::Data };
        let symbol = self.symbol(name, what, false);
        self.0.add_symbol_data(symbol, id, data, 16);
        for &(offset, r_type, symbol, addend) in relocs {
            let flags = RelocationFlags::Elf { r_type };
            self.0.add_relocation(id, Relocation { offset, symbol, addend, flags }).unwrap();
        }
        symbol
    }

    fn bytes(&self) -> Vec<u8> {
        self.0.write().unwrap()
    }
}

/// main.main, ABIInternal, calls `rt.print`, which writes "ok\n" through every kind of relocation we know.
fn print_object() -> Vec<u8> {
    let mut f = Foreign::new();
    let message = f.define("message", ".rodata.cst4", SectionKind::ReadOnlyData, b"ok\n\0", &[]);
    let pointer = f.define(
        "pointer",
        ".data.rel.ro.x",
        SectionKind::Data,
        &[0; 8],
        &[(0, elf::R_X86_64_64, message, 0)],
    );
    let common = f.0.add_common_symbol(
        Symbol {
            name: b"common".to_vec(),
            value: 0,
            size: 0,
            kind: SymbolKind::Data,
            scope: SymbolScope::Dynamic,
            weak: false,
            section: SymbolSection::Common,
            flags: SymbolFlags::None,
        },
        64,
        32,
    );
    let missing = f.symbol("not_there", SymbolKind::Text, true);
    let write = f.define(
        "do_write",
        ".text.unlikely.do_write",
        SectionKind::Text,
        // mov eax, 1; mov edi, 1; mov edx, 3; syscall; ret
        &[0xb8, 1, 0, 0, 0, 0xbf, 1, 0, 0, 0, 0xba, 3, 0, 0, 0, 0x0f, 0x05, 0xc3],
        &[],
    );
    let code = [
        0x48, 0x8b, 0x35, 0, 0, 0, 0, // mov rsi, [rip + pointer]
        0x48, 0x8b, 0x0d, 0, 0, 0, 0, // mov rcx, [rip + GOT(common)], relaxed to lea
        0x48, 0x89, 0x31, // mov [rcx], rsi
        0x48, 0x3b, 0x0d, 0, 0, 0, 0, // cmp rcx, [rip + GOT(common)]: needs a slot
        0x75, 13, // jne: to the last instruction
        0x48, 0x8b, 0x34, 0x25, 0, 0, 0, 0, // mov rsi, [abs32S common]
        0xff, 0x25, 0, 0, 0, 0, // jmp [rip + GOT(do_write)], relaxed
        0x0f, 0x0b, // ud2
        0xe8, 0, 0, 0, 0, // call not_there (weak)
    ];
    let got = elf::R_X86_64_GOTPCREL;
    f.define(
        "rt.print",
        ".text.rt.print",
        SectionKind::Text,
        &code,
        &[
            (3, elf::R_X86_64_PC32, pointer, -4),
            (10, elf::R_X86_64_REX_GOTPCRELX, common, -4),
            (20, got, common, -4),
            (30, elf::R_X86_64_32S, common, 0),
            (36, elf::R_X86_64_GOTPCRELX, write, -4),
            (43, elf::R_X86_64_PLT32, missing, -4),
        ],
    );
    f.bytes()
}

fn caller() -> Vec<u8> {
    let mut m = Maker::new("main");
    let print = m.sym("rt.print", Abi::Abi0);
    m.func("main.main", Abi::Internal, &[0xe9, 0, 0, 0, 0], &[(1, RelocKind::Call, print)]);
    m.object()
}

#[test]
fn relocations_and_relaxation() {
    let (a, b, c) = (start().object(), caller(), print_object());
    let exe = link(&[("rt0.o", &a), ("main.o", &b), ("print.o", &c)]).unwrap();
    assert_eq!(run(&exe), "ok\n");
}

/// `ar` with members of these names, without an index.
fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = b"!<arch>\n".to_vec();
    for (name, data) in members {
        out.extend(
            format!("{:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n", format!("{name}/"), 0, 0, 0, 644, data.len())
                .bytes(),
        );
        out.extend_from_slice(data);
        out.resize(out.len().next_multiple_of(2), b'\n');
    }
    out
}

#[test]
fn archives_give_what_is_needed() {
    let (a, b, c) = (start().object(), caller(), print_object());
    let mut unused = Foreign::new();
    // Would clash with main.main if it were loaded.
    unused.define("main.main", ".text", SectionKind::Text, &[0xcc], &[]);
    unused.define("other", ".text.other", SectionKind::Text, &[0xcc], &[]);
    let unused = unused.bytes();
    let lib = archive(&[("unused.o", &unused), ("print.o", &c), ("README", b"hello"), ("rt0.o", &a)]);
    // The entry itself comes from the archive.
    let exe = link(&[("main.o", &b), ("lib.a", &lib)]).unwrap();
    assert_eq!(run(&exe), "ok\n");
    for n in (0..lib.len()).step_by(41) {
        let _ = link(&[("main.o", &b), ("lib.a", &lib[..n])]);
    }
}

#[test]
fn thread_locals_are_refused() {
    let mut f = Foreign::new();
    let tls = f.symbol("counter", SymbolKind::Tls, false);
    let section = f.0.add_section(vec![], b".tbss".to_vec(), SectionKind::UninitializedTls);
    f.0.add_symbol_bss(tls, section, 8, 8);
    f.define(
        "rt.print",
        ".text",
        SectionKind::Text,
        &[0x64, 0x8b, 0x04, 0x25, 0, 0, 0, 0],
        &[(4, elf::R_X86_64_TPOFF32, tls, 0)],
    );
    let errors = link(&[("a", &start().object()), ("b", &caller()), ("c", &f.bytes())]).unwrap_err();
    assert!(errors[0].to_string().contains("thread-local"), "{}", errors[0]);
}
