//! Frames of compiled functions: what the assembler adds round code that comes as Progs.

use obj::{Abi, Addr, As, Attrs, FuncInfo, LSym, Prog, Reg, SpillSlot, SymKind, Symbols};
use source::{Pos, SourceMap};

use crate::hex;

/// A function of `main` that calls `main.g`.
fn function(symbols: &Symbols, frame: i32, attrs: Attrs, spills: Vec<SpillSlot>) -> LSym {
    let id = symbols.intern("main.f", Abi::Internal);
    let g = symbols.intern("main.g", Abi::Internal);
    let text = vec![
        Prog::with(As::TEXT, Pos::NONE, Addr::global(id, 0), Addr::text_size(frame, 32)),
        Prog::with(As::MOVQ, Pos::NONE, Addr::reg(Reg::AX), Addr::auto(None, -8)),
        Prog::with(As::MOVQ, Pos::NONE, Addr::reg(Reg::BX), Addr::param(None, 8)),
        Prog::with(As::CALL, Pos::NONE, Addr::NONE, Addr::global(g, 0)),
        Prog::new(As::RET, Pos::NONE),
    ];
    LSym {
        id,
        kind: SymKind::Text,
        attrs,
        size: 0,
        align: 0,
        data: vec![],
        relocs: vec![],
        func: Some(Box::new(FuncInfo { text, locals: frame, args: 32, spills, ..FuncInfo::default() })),
        ptrmask: vec![],
    }
}

fn listing(sym: &mut LSym, symbols: &Symbols) -> String {
    let map = SourceMap::new();
    let out = asm::assemble(sym, symbols, &map);
    assert!(out.errors.is_empty(), "{:?}", out.errors);
    let mut text = String::new();
    obj::listing::symbol(&mut text, sym, symbols, &map);
    text.replace(" (<unknown line number>)", "")
}

#[test]
fn small_big_and_huge_frames_of_compiled_functions() {
    let symbols = Symbols::new();
    let check = |frame: i32, want: &str| {
        let mut f = function(&symbols, frame, Attrs::default(), vec![]);
        listing(&mut f, &symbols);
        let got = hex(&f.data);
        assert!(got.starts_with(want), "frame {frame}: {got}");
    };
    // CMPQ SP, 16(R14); JLS
    check(16, "493b661076");
    check(120, "493b661076");
    // LEAQ -8(SP), R12; CMPQ R12, 16(R14); JLS
    check(128, "4c8d6424f84d3b661076");
    check(4088, "4c8da42480f0ffff4d3b661076");
    // MOVQ SP, R12; SUBQ $3976, R12; JCS; CMPQ R12, 16(R14); JLS
    check(4096, "4989e44981ec880f000072");
}

#[test]
fn register_arguments_are_saved_round_morestack() {
    let symbols = Symbols::new();
    let spills = vec![
        SpillSlot { reg: Reg::AX, offset: 0, size: 8 },
        SpillSlot { reg: Reg::BX, offset: 8, size: 1 },
        SpillSlot { reg: Reg::X0, offset: 16, size: 8 },
        SpillSlot { reg: Reg::X1, offset: 24, size: 4 },
    ];
    let mut f = function(&symbols, 16, Attrs::NEEDCTXT, spills);
    let text = listing(&mut f, &symbols);
    insta::with_settings!({
        snapshot_path => crate::testdata().join("snapshots"),
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("morestack_spills", text);
    });
}

#[test]
fn nosplit_functions_have_no_check() {
    let symbols = Symbols::new();
    let mut f = function(&symbols, 16, Attrs::NOSPLIT, vec![]);
    listing(&mut f, &symbols);
    assert!(hex(&f.data).starts_with("554889e54883ec10"), "{}", hex(&f.data));
}

/// gc keeps jumps off 32-byte borders in compiled code; the listing shows the padding as NOP.
#[test]
fn calls_do_not_cross_32_bytes() {
    let symbols = Symbols::new();
    let mut f = function(&symbols, 16, Attrs::NOSPLIT, vec![]);
    let func = f.func.as_mut().expect("a function");
    // The CALL would stand at 28.
    func.text.insert(3, Prog::with(As::MOVQ, Pos::NONE, Addr::konst(7), Addr::mem(Reg::AX, 0)));
    func.text.insert(3, Prog::with(As::MOVQ, Pos::NONE, Addr::reg(Reg::AX), Addr::reg(Reg::CX)));
    let text = listing(&mut f, &symbols);
    for p in &f.func.as_ref().expect("a function").text {
        let size = match p.op {
            As::CALL => 5,
            As::RET => 1,
            _ => continue,
        };
        assert!(p.pc % 32 + size < 32, "{} at {}:\n{text}", p.op, p.pc);
    }
    assert!(text.contains("\tNOP\n"), "{text}");
}

/// Padding moves Progs; jump tables and jumps must follow them.
#[test]
fn jump_tables_follow_the_padding() {
    let symbols = Symbols::new();
    let mut f = function(&symbols, 16, Attrs::NOSPLIT, vec![]);
    let func = f.func.as_mut().expect("a function");
    func.text.insert(3, Prog::with(As::MOVQ, Pos::NONE, Addr::konst(7), Addr::mem(Reg::AX, 0)));
    func.text.insert(3, Prog::with(As::MOVQ, Pos::NONE, Addr::reg(Reg::AX), Addr::reg(Reg::CX)));
    let call = func.text.iter().position(|p| p.op == As::CALL).expect("a call") as u32;
    let sym = symbols.intern("main.f.jump0", Abi::Abi0);
    func.jump_tables.push(obj::JumpTable { sym, targets: [call, call + 1, 1].map(obj::ProgIx).to_vec() });
    let out = asm::assemble(&mut f, &symbols, &SourceMap::new());
    let func = f.func.as_ref().expect("a function");
    let pc = |op: As| func.text.iter().find(|p| p.op == op).map_or(0, |p| p.pc as i64);
    let epilogue = func.text.iter().skip_while(|p| p.op != As::CALL).nth(1).map_or(0, |p| p.pc as i64);
    let table = out.consts.iter().find(|c| c.id == sym).expect("the table");
    let adds: Vec<i64> = table.relocs.iter().map(|r| r.add).collect();
    assert_eq!(adds, [pc(As::CALL), epilogue, 8]);
    assert_eq!(pc(As::CALL) % 32, 0, "the call was padded");
}

#[test]
fn wrappers_convert_between_the_conventions() {
    use asm::wrapper::{Direction, Value, wrapper};
    let values =
        |letters: &str| letters.bytes().map(Value::of_letter).collect::<Option<Vec<_>>>().expect("letters");
    let symbols = Symbols::new();
    let mut text = String::new();
    for direction in [Direction::InternalToAbi0, Direction::Abi0ToInternal] {
        let mut syms = wrapper("runtime.foo", &values("pibd"), &values("pb"), direction, &symbols);
        for s in &mut syms {
            if s.func.is_some() {
                text.push_str(&listing(s, &symbols));
            } else {
                obj::listing::symbol(&mut text, s, &symbols, &SourceMap::new());
            }
        }
    }
    insta::with_settings!({
        snapshot_path => crate::testdata().join("snapshots"),
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("wrappers", text);
    });
    assert!(Value::of_letter(b'x').is_none());
}

/// An array goes over the stack under both conventions, and the tenth integer has no register.
#[test]
fn wrappers_move_what_has_no_register() {
    use asm::wrapper::{Direction, Value, argument_offsets, argument_size, wrapper};
    let symbols = Symbols::new();
    let array = Value { size: 6, align: 2, scalars: None, pointers: Vec::new() };
    let mut params: Vec<Value> = (0..10).filter_map(|_| Value::of_letter(b'p')).collect();
    params.push(array.clone());
    let results = [array];
    assert_eq!(argument_size(&params, &results), 94);
    assert_eq!(argument_offsets(&params, &results)[9..], [72, 80, 88]);
    for direction in [Direction::InternalToAbi0, Direction::Abi0ToInternal] {
        let mut syms = wrapper("p.f", &params, &results, direction, &symbols);
        let text = listing(&mut syms[0], &symbols);
        let internal_first = direction == Direction::InternalToAbi0;
        // The tenth pointer is the first stack argument of ABIInternal.
        let tenth = if internal_first {
            ["MOVQ\targ+112(FP), R12", "MOVQ\tR12, 72(SP)"]
        } else {
            ["MOVQ\tR12, (SP)"; 2]
        };
        for line in tenth {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
        assert!(text.contains("MOVWLZX"), "{text}");
    }
}
