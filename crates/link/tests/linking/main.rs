//! Objects in, executables that run out.

mod foreign;
mod unit;

use obj::{Abi, Attrs, RelocKind, SymKind};
use object::{Object, ObjectSection, ObjectSymbol};
use unit::{hello, link, run, start};

#[test]
fn hello_runs() {
    let (a, b) = (start().object(), hello("hi there\n").object());
    let exe = link(&[("rt0.o", &a), ("main.o", &b)]).unwrap();
    assert_eq!(run(&exe), "hi there\n");
    let elf = object::File::parse(&*exe).unwrap();
    let main = elf.symbol_by_name("main.main").unwrap();
    assert_eq!((main.size(), main.is_global()), (25, true));
    assert!(elf.symbol_by_name("_rt0_amd64_linux").is_some());
    assert!(elf.section_by_name(".gopclntab").is_some());
}

#[test]
fn output_is_reproducible() {
    let make = || {
        let (a, b) = (start().object(), hello("x").object());
        (a.clone(), b.clone(), link(&[("a", &a), ("b", &b)]).unwrap())
    };
    assert_eq!(make(), make());
}

#[test]
fn undefined_names_both_places() {
    let a = start().object();
    let errors = link(&[("rt0.o", &a)]).unwrap_err();
    assert_eq!(
        errors[0].to_string(),
        "/src/x.go:2: _rt0_amd64_linux: relocation target main.main not defined (referenced in rt0.o)"
    );
}

#[test]
fn wrong_abi_is_told() {
    let a = start().object();
    let mut m = unit::Maker::new("main");
    m.func("main.main", Abi::Abi0, &[0xc3], &[]);
    let errors = link(&[("rt0.o", &a), ("main.o", &m.object())]).unwrap_err();
    assert!(errors[0].to_string().contains("for ABIInternal (but is defined for ABI0)"), "{}", errors[0]);
}

#[test]
fn duplicates_name_both_places() {
    let (a, b) = (start().object(), hello("x").object());
    let errors = link(&[("a.o", &a), ("b.o", &b), ("c.o", &b)]).unwrap_err();
    assert_eq!(
        errors.iter().map(|e| e.to_string()).collect::<Vec<_>>(),
        ["duplicated definition of symbol main.main, from b.o (/src/x.go:2) and c.o (/src/x.go:2)"]
    );
}

#[test]
fn both_abis_of_a_name_and_statics() {
    // main.main (ABIInternal) calls main.main's ABI0 twin, which jumps to a static that writes.
    let mut m = hello("twin\n");
    let writer = m.unit.syms.remove(0);
    let twin = m.sym("main.main", Abi::Abi0);
    let stat = m.sym("local", Abi::Static(3));
    m.func("main.main", Abi::Internal, &[0xe9, 0, 0, 0, 0], &[(1, RelocKind::Call, twin)]);
    m.func("main.main", Abi::Abi0, &[0xe9, 0, 0, 0, 0], &[(1, RelocKind::Call, stat)]);
    m.unit.syms.push(obj::LSym { id: stat, ..writer });
    let (a, b) = (start().object(), m.object());
    let exe = link(&[("a.o", &a), ("b.o", &b)]).unwrap();
    assert_eq!(run(&exe), "twin\n");
    let elf = object::File::parse(&*exe).unwrap();
    assert!(elf.symbol_by_name("main.main.abi0").is_some());
    assert!(elf.symbol_by_name("local").unwrap().is_local());
}

#[test]
fn unreachable_is_dropped_and_data_is_placed() {
    let mut m = hello("x");
    let big = m.sym("main.big", Abi::Abi0);
    m.unit.syms[0].relocs.push(obj::Reloc {
        off: 25,
        size: 0,
        kind: RelocKind::Keep,
        sym: Some(big),
        add: 0,
    });
    let ptr = m.sym("main.ptr", Abi::Abi0);
    let bss = m.data("main.big", SymKind::Bss, 1 << 20, &[]);
    bss.ptrmask = vec![5];
    bss.relocs = vec![];
    m.func("main.unused", Abi::Internal, &[0xe8, 0, 0, 0, 0], &[(1, RelocKind::Call, ptr)]);
    m.unit.syms[0].relocs.push(obj::Reloc {
        off: 25,
        size: 0,
        kind: RelocKind::Keep,
        sym: Some(ptr),
        add: 0,
    });
    let d = m.data("main.ptr", SymKind::Data, 24, &[]);
    d.ptrmask = vec![1];
    d.relocs = vec![obj::Reloc { off: 0, size: 8, kind: RelocKind::Addr, sym: Some(big), add: 16 }];
    let (a, b) = (start().object(), m.object());
    let exe = link(&[("a.o", &a), ("b.o", &b)]).unwrap();
    assert_eq!(run(&exe), "x");
    let elf = object::File::parse(&*exe).unwrap();
    assert!(elf.symbol_by_name("main.unused").is_none());
    let at = elf.symbol_by_name("main.big").unwrap().address();
    let data = elf.section_by_name(".data").unwrap();
    assert_eq!(data.data().unwrap()[..8], (at + 16).to_le_bytes());
    let mask = |name: &str| {
        let s = elf.symbol_by_name(name).unwrap();
        let section = elf.section_by_index(s.section_index().unwrap()).unwrap();
        section.data_range(s.address(), s.size()).unwrap().unwrap().to_vec()
    };
    assert_eq!(mask("runtime.gcdata"), [1]);
    assert_eq!(mask("runtime.gcbss")[..2], [5, 0]);
}

#[test]
fn dupok_is_linked_once() {
    let make = |m: &mut unit::Maker| {
        m.func("main.inst[int]", Abi::Internal, &[0xc3], &[]).attrs = Attrs::DUPOK;
    };
    let (mut a, mut b) = (start(), hello("x"));
    make(&mut a);
    make(&mut b);
    let inst = b.sym("main.inst[int]", Abi::Internal);
    b.unit.syms[0].relocs.push(obj::Reloc {
        off: 25,
        size: 0,
        kind: RelocKind::Keep,
        sym: Some(inst),
        add: 0,
    });
    let exe = link(&[("a.o", &a.object()), ("b.o", &b.object())]).unwrap();
    let elf = object::File::parse(&*exe).unwrap();
    assert_eq!(elf.symbols().filter(|s| s.name() == Ok("main.inst[int]")).count(), 1);
}

#[test]
fn garbage_is_an_error() {
    let (a, b) = (start().object(), hello("x").object());
    for n in (0..b.len()).step_by(7) {
        assert!(link(&[("a.o", &a), ("b.o", &b[..n])]).is_err());
    }
    // Flipped bytes may still link; they must not panic.
    let mut state = 1u32;
    for _ in 0..3000 {
        let mut broken = b.clone();
        for _ in 0..3 {
            state = state.wrapping_mul(1664525).wrapping_add(1013904223);
            let at = (state >> 8) as usize % broken.len();
            broken[at] = state as u8;
        }
        let _ = link(&[("a.o", &a), ("b.o", &broken)]);
    }
    for junk in [&b""[..], b"garbage", b"!<arch>\n", b"!<arch>\ngarbage", b"\x7fELF"] {
        let errors = link(&[("a.o", &a), ("junk", junk)]).unwrap_err();
        assert!(errors.iter().any(|e| e.to_string().contains("junk") || e.to_string().contains("main.main")));
    }
}

#[test]
fn instances_of_generics_fold() {
    let mut m = hello("folded\n");
    let writer = m.unit.syms.remove(0);
    let s = writer.relocs[0].sym.unwrap();
    let first = m.sym("main.f[int]", Abi::Internal);
    let second = m.sym("main.f[uint]", Abi::Internal);
    for name in ["main.f[int]", "main.f[uint]"] {
        m.func(name, Abi::Internal, &writer.data, &[(13, RelocKind::PcRel, s)]).attrs = Attrs::DUPOK;
    }
    let code = [0xe8, 0, 0, 0, 0, 0xe8, 0, 0, 0, 0, 0xc3];
    m.func("main.main", Abi::Internal, &code, &[(1, RelocKind::Call, first), (6, RelocKind::Call, second)]);
    let exe = link(&[("a.o", &start().object()), ("b.o", &m.object())]).unwrap();
    assert_eq!(run(&exe), "folded\nfolded\n");
    let elf = object::File::parse(&*exe).unwrap();
    let at = |name: &str| elf.symbol_by_name(name).unwrap().address();
    assert_eq!(at("main.f[int]"), at("main.f[uint]"));
}

#[test]
fn huge_programs_are_refused() {
    let mut m = hello("x");
    let big = m.sym("main.big", Abi::Abi0);
    m.unit.syms[0].relocs.push(obj::Reloc { off: 0, size: 0, kind: RelocKind::Keep, sym: Some(big), add: 0 });
    m.data("main.big", SymKind::Bss, 1 << 35, &[]).ptrmask = vec![1];
    let errors = link(&[("a.o", &start().object()), ("b.o", &m.object())]).unwrap_err();
    assert!(errors[0].to_string().contains("too large: .bss"), "{}", errors[0]);
}

#[test]
fn symbols_and_dwarf_can_be_dropped() {
    let (a, b) = (start().object(), hello("x").object());
    let inputs = [link::Input { name: "a", bytes: &a }, link::Input { name: "b", bytes: &b }];
    let sections = |strip_symbols, strip_dwarf| {
        let options = link::Options { strip_symbols, strip_dwarf, ..Default::default() };
        let exe = link::link(&inputs, &options).unwrap();
        assert_eq!(run(&exe), "x");
        let elf = object::File::parse(&*exe).unwrap();
        [".symtab", ".debug_line", ".gopclntab"].map(|s| elf.section_by_name(s).is_some())
    };
    assert_eq!(sections(false, false), [true, true, true]);
    assert_eq!(sections(false, true), [true, false, true]);
    assert_eq!(sections(true, false), [false, false, true]);
}

/// A call of a function that only makes a variable's map goes if nothing else speaks of the variable.
#[test]
fn maps_nobody_uses_are_not_made() {
    let mut m = hello("x");
    let (used, unused) = (m.sym("main.used", Abi::Abi0), m.sym("main.unused", Abi::Abi0));
    let main = &mut m.unit.syms[0];
    main.relocs.push(obj::Reloc { off: 25, size: 0, kind: RelocKind::Keep, sym: Some(used), add: 0 });
    for (name, var) in [("main.used..mapinit", used), ("main.unused..mapinit", unused)] {
        // MOVB (var), AL, as something to refer to it; RET
        m.func(name, Abi::Internal, &[0x8a, 0x05, 0, 0, 0, 0, 0xc3], &[(2, RelocKind::PcRel, var)]);
    }
    m.data("main.used", SymKind::NoPtrBss, 8, &[]);
    m.data("main.unused", SymKind::NoPtrBss, 8, &[]);
    let calls: Vec<_> =
        ["main.used..mapinit", "main.unused..mapinit"].map(|n| m.sym(n, Abi::Internal)).into();
    let init = [0xe8, 0, 0, 0, 0, 0xe8, 0, 0, 0, 0, 0xc3];
    let relocs = [(1, RelocKind::Call, calls[0]), (6, RelocKind::Call, calls[1])];
    let init = m.func("main.init.test", Abi::Internal, &init, &relocs).id;
    m.unit.syms[0].relocs.push(obj::Reloc {
        off: 25,
        size: 0,
        kind: RelocKind::Keep,
        sym: Some(init),
        add: 0,
    });
    let (a, b) = (start().object(), m.object());
    let exe = link(&[("a.o", &a), ("b.o", &b)]).unwrap();
    let elf = object::File::parse(&*exe).unwrap();
    assert!(elf.symbol_by_name("main.used..mapinit").is_some());
    assert!(elf.symbol_by_name("main.unused..mapinit").is_none());
    assert!(elf.symbol_by_name("main.unused").is_none());
    let init = elf.symbol_by_name("main.init.test").unwrap();
    let text = elf.section_by_name(".text").unwrap();
    let code = text.data_range(init.address(), 11).unwrap().unwrap();
    assert_eq!(code[0], 0xe8);
    assert_eq!(code[5..], [0x0f, 0x1f, 0x44, 0, 0, 0xc3]);
}
