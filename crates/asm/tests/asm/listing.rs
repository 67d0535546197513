//! `testdata/asm/listing/*.s` → `-S` listings, equal to what Go's assembler prints with `-p p -S`.

use crate::{assemble, testdata};

#[test]
fn listings() {
    let dir = testdata();
    let mut files: Vec<_> =
        std::fs::read_dir(dir.join("listing")).expect("listing").flatten().map(|e| e.path()).collect();
    files.sort();
    for path in files {
        let name = path.file_name().and_then(|n| n.to_str()).expect("a name").to_string();
        let text = std::fs::read_to_string(&path).expect("readable");
        let (unit, symbols, map, errors) = assemble(&name, &text, "p");
        assert!(errors.is_empty(), "{name}: {errors:?}");
        let listing = obj::listing::unit(&unit, &symbols, &map);
        insta::with_settings!({
            snapshot_path => dir.join("snapshots"),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name.trim_end_matches(".s"), listing);
        });
    }
}

/// Errors stand at their line, in Go's words where we know them.
#[test]
fn errors_of_the_parser() {
    let cases = [
        ("MOVQ AX, BX\n", "1: MOVQ outside TEXT"),
        ("TEXT ·f(SB), 4, $0\n\tFROB AX\n", "2: unrecognized instruction \"FROB\""),
        ("TEXT ·f(SB), 4, $0\n\tJMP nowhere\n\tRET\n", "2: undefined label nowhere"),
        ("TEXT ·f(SB), 4, $0\na:\na:\tRET\n", "3: label \"a\" multiply defined"),
        ("TEXT ·f(SB), 4, $(8)\n", "1: expected integer, found ("),
        ("TEXT ·f(SB), 4, $0\n\tMOVQ 8(FP), AX\n", "2: cannot reference 8(FP) without a symbol"),
        ("TEXT ·f(SB), 4, $0\n\tMOVQ (AX)(BX*3), AX\n", "2: bad scale: 3"),
        // A register's name is no symbol's.
        ("TEXT g(SB), 4, $0\n", "1: expected end of operand, found ("),
        ("TEXT ·f(SB), 4, $0\n\tMOVQ AX<>(SB), BX\n", "2: expected end of operand, found <"),
        (
            "TEXT ·f(SB), 4, $0\n\tMOVQ SB+8(SB), BX\n",
            "2: (register+register) not supported on this architecture",
        ),
        (
            "TEXT ·f(SB), 4, $0\n\tCALL f-8(SP)\n\tRET\n",
            "2: CALL of an argument or local: load it into a register first",
        ),
        (
            "TEXT ·f(SB), 4, $0\n\tCALL ·g<ABIInternal>(SB)\n",
            "2: ABI selector only permitted when compiling runtime, reference was to \"p.g\"",
        ),
        ("TEXT ·f(SB), 4, $0\n\tPUSHQ AX\n\tRET\n", "3: unbalanced PUSH/POP"),
        ("#define A B\n#define A C\n", "2: redefinition of macro: A"),
        ("#include \"nosuch.h\"\n", "1: open nosuch.h: no such file or directory"),
        ("#ifdef X\n", "2: unclosed #ifdef or #ifndef"),
        (
            "DATA ·x+0(SB)/8, $1\nDATA ·x+4(SB)/8, $1\nGLOBL ·x(SB), $16\n",
            "2: overlapping DATA entry for p.x",
        ),
        ("DATA ·x+0(SB)/3, $1\nGLOBL ·x(SB), $16\n", "1: bad width for DATA argument: 3"),
        ("GLOBL ·x(SB), $1\nGLOBL ·x(SB), $1\n", "2: symbol p.x redeclared"),
        ("TEXT ·f(SB), 4, $0\n\tMOVQ $(1/0), AX\n", "2: division by zero"),
        ("TEXT ·f(SB), 4, $0\nl:\tLOOP l\n\tPCALIGN $512\n\tLOOP l\n\tRET\n", "4: loop too far"),
    ];
    for (text, want) in cases {
        let (_, _, map, errors) = assemble("t.s", text, "p");
        let got: Vec<String> = errors
            .iter()
            .map(|e| format!("{}: {}", map.resolve(e.span.lo).map_or(0, |at| at.line), e.message))
            .collect();
        assert_eq!(got, [want], "{text}");
    }
}
