//! `docs/instructions.md` is made from the table. `INSTA_UPDATE=always` writes it.

use std::fmt::Write;

use asm::table::{Arg, Kind, Role, class, evex, rows};
use obj::As;

const HEAD: &str = "\
# Instructions

Every instruction of the assembler with the operands it takes, generated from its table (`crates/asm/src/instructions.txt`). Jumps, CALL and pseudo-instructions
are in [assembler.md](assembler.md). Where several forms fit, the first is taken.

`r` general register, `m` memory, `x` `y` `z` vector registers, `M` MMX register, `f` x87 register, `k` mask register, `vx` `vy` `vz` memory with a vector index,
`$s8` a constant in -128..127, `$u8` in 0..255, `$32` of 32 bits, `$64` of 64. In braces: what AVX-512 forms allow (`k` a mask before the destination, needed with `!`).

| instruction | operands |
|---|---|
";

#[test]
fn the_manual_lists_the_table() {
    let mut text = HEAD.to_string();
    let mut ops: Vec<As> = As::all().iter().copied().filter(|&op| !rows(op).is_empty()).collect();
    ops.sort_by_key(|op| op.name());
    for op in ops {
        let mut forms: Vec<String> = Vec::new();
        for row in rows(op) {
            let mut form = row.args().map(operand).collect::<Vec<_>>().join(", ");
            if row.enc.kind == Kind::Evex {
                let marks = marks(row.enc.evex.allows);
                form = format!("{form}{}{marks}", if marks.is_empty() { "" } else { " " });
            }
            let form = if form.is_empty() { "—".to_string() } else { form };
            if !forms.contains(&form) {
                forms.push(form);
            }
        }
        let _ = writeln!(text, "| {op} | {} |", forms.join(" · "));
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/instructions.md");
    if std::env::var_os("INSTA_UPDATE").is_some_and(|v| v == "always") {
        std::fs::write(path, &text).expect("docs is writable");
    }
    let stored = std::fs::read_to_string(path).expect("docs/instructions.md");
    assert!(stored == text, "docs/instructions.md is not what the table says: INSTA_UPDATE=always writes it");
}

fn operand(arg: &Arg) -> String {
    let m = arg.mask;
    match arg.role {
        Role::Imm8 | Role::Imm16 | Role::Imm32 | Role::Imm64 => {
            let kinds = [
                (class::I64, "$64"),
                (class::S32 | class::U32, "$32"),
                (class::S8 | class::U8, "$8"),
                (class::U32, "$u32"),
                (class::S8, "$s8"),
                (class::U8, "$u8"),
                (class::U2, "$0..3"),
            ];
            return kinds.iter().find(|(c, _)| m & c == *c).map_or("$", |(_, s)| s).to_string();
        }
        _ => {}
    }
    let names = [
        (class::GP, "r"),
        (class::AX, "AX"),
        (class::AL, "AL"),
        (class::CXCL, "CX"),
        (class::DX, "DX"),
        (class::ONE, "$1"),
        (class::X0, "X0"),
        (class::XMM, "x"),
        (class::YMM, "y"),
        (class::ZMM, "z"),
        (class::MM, "M"),
        (class::K, "k"),
        (class::ST0, "F0"),
        (class::ST1, "F1"),
        (class::ST, "f"),
        (class::CR, "CR"),
        (class::DR, "DR"),
        (class::SEG, "segment"),
        (class::FS, "FS"),
        (class::GS, "GS"),
        (class::GDTR, "GDTR"),
        (class::IDTR, "IDTR"),
        (class::LDTR, "LDTR"),
        (class::MSW, "MSW"),
        (class::TASK, "TASK"),
        (class::XLIST, "[x-x]"),
        (class::ZLIST, "[z-z]"),
        (class::VMEMX, "vx"),
        (class::VMEMY, "vy"),
        (class::VMEMZ, "vz"),
        (class::MEM, "m"),
    ];
    names.iter().filter(|(c, _)| m & c != 0).map(|(_, s)| *s).collect::<Vec<_>>().join("/")
}

fn marks(allows: u8) -> String {
    let all = [
        (evex::MASK, if allows & evex::NEEDS_MASK != 0 { "k!" } else { "k" }),
        (evex::ZERO, "Z"),
        (evex::BCST, "BCST"),
        (evex::ROUND, "rounding"),
        (evex::SAE, "SAE"),
    ];
    let marks: Vec<&str> = all.iter().filter(|(bit, _)| allows & bit != 0).map(|(_, s)| *s).collect();
    if marks.is_empty() { String::new() } else { format!("{{{}}}", marks.join(" ")) }
}
