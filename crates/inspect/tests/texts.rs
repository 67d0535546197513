//! nm and objdump of hand-made objects and executables.

#[path = "../../link/tests/linking/unit.rs"]
mod unit;

use inspect::{NmOptions, ObjdumpOptions, Sort, nm, objdump};

fn executable() -> Vec<u8> {
    let (a, b) = (unit::start().object(), unit::hello("hi\n").object());
    unit::link(&[("rt0.o", &a), ("main.o", &b)]).unwrap()
}

fn only(symbol: &str) -> ObjdumpOptions {
    ObjdumpOptions { symbol: Some(symbol.into()), gnu: false, asm: false }
}

#[test]
fn symbols_of_objects_and_executables() {
    let object = unit::start().object();
    assert_eq!(
        nm("rt0.o", &object, NmOptions::default()).unwrap(),
        "       0 T _rt0_amd64_linux\n         U main.main\n"
    );
    let options = NmOptions { size: true, sort: Sort::Address };
    let text = nm("x", &executable(), options).unwrap();
    assert!(text.contains("  401020         25 T main.main\n"), "{text}");
    let place = |name: &str| text.find(name).unwrap();
    assert!(place("_rt0_amd64_linux") < place("main.main") && place("main.main") < place("runtime.rodata"));
}

#[test]
fn code_has_positions_and_names() {
    let text = objdump("x", &executable(), &only("^_rt0_amd64_linux$")).unwrap();
    let expected = "\
TEXT _rt0_amd64_linux(SB) /src/x.go
  x.go:3\t\t0x401000\t\te81b000000\t\tCALL main.main(SB)
  x.go:3\t\t0x401005\t\tb83c000000\t\tMOVL $0x3c, AX
  x.go:3\t\t0x40100a\t\t31ff\t\t\tXORL DI, DI
  x.go:3\t\t0x40100c\t\t0f05\t\t\tSYSCALL
";
    assert_eq!(text, expected);
    let object = unit::hello("hi\n").object();
    let text = objdump("main.o", &object, &only("main.main")).unwrap();
    assert!(text.contains("LEAQ 0(IP), SI\t[3:7]R_PCREL:go:string.\"hi\\n\"\n"), "{text}");
}

#[test]
fn operands_in_plan_9_order() {
    let mut m = unit::Maker::new("main");
    let code = [
        0x49, 0x3b, 0x66, 0x10, // cmp rsp, [r14+16]
        0x48, 0x83, 0xec, 0x08, // sub rsp, 8
        0x64, 0x4c, 0x8b, 0x34, 0x25, 0xf8, 0xff, 0xff, 0xff, // mov r14, fs:[-8]
        0x48, 0x8b, 0x44, 0xcb, 0xf0, // mov rax, [rbx+rcx*8-16]
        0xf2, 0x0f, 0x58, 0xc1, // addsd xmm0, xmm1
        0x80, 0x38, 0x05, // cmp byte [rax], 5
        0xf0, 0x48, 0x0f, 0xb1, 0x0a, // lock cmpxchg [rdx], rcx
    ];
    m.func("f", obj::Abi::Internal, &code, &[]);
    let text = objdump("f.o", &m.object(), &ObjdumpOptions::default()).unwrap();
    let column = |line: &str| line.rsplit('\t').next().unwrap().to_string();
    assert_eq!(
        text.lines().skip(1).map(column).collect::<Vec<_>>(),
        [
            "CMPQ SP, 0x10(R14)",
            "SUBQ $0x8, SP",
            "MOVQ FS:-0x8, R14",
            "MOVQ -0x10(BX)(CX*8), AX",
            "ADDSD X1, X0",
            "CMPB 0(AX), $0x5",
            "LOCK CMPXCHGQ CX, 0(DX)",
        ]
    );
}

#[test]
fn garbage_is_an_error() {
    let (object, exe) = (unit::hello("hi\n").object(), executable());
    for data in [&b"junk"[..], b"", b"\x7fELF", &object[..100], &exe[..200]] {
        assert!(nm("x", data, NmOptions::default()).is_err());
        assert!(objdump("x", data, &ObjdumpOptions::default()).is_err());
    }
    let mut state = 7u32;
    for data in [&object, &exe] {
        for _ in 0..300 {
            let mut broken = data.clone();
            for _ in 0..4 {
                state = state.wrapping_mul(1664525).wrapping_add(1013904223);
                let at = (state >> 8) as usize % broken.len();
                broken[at] = state as u8;
            }
            let _ = nm("x", &broken, NmOptions::default());
            let _ = objdump("x", &broken, &ObjdumpOptions::default());
        }
    }
}
