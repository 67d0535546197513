//! `testdata/asm/encode.s`: an instruction a line with its bytes, which iced's decoder must read back as one.

use iced_x86::{Decoder, DecoderOptions};

use crate::{assemble, hex, testdata};

/// Prefixes, data and instructions that yield nothing are no instruction to a disassembler.
const NOT_DECODED: &[&str] = &["LOCK", "REP", "BYTE", "WORD", "LONG", "QUAD", "NOP"];

#[test]
fn bytes_are_those_of_go() {
    let text = std::fs::read_to_string(testdata().join("encode.s")).expect("encode.s");
    let mut failures = Vec::new();
    let mut count = 0;
    for line in text.lines().filter(|l| !l.starts_with("//")) {
        let (code, want) = line.split_once("//").expect("an instruction and its bytes");
        let source = format!("TEXT f(SB), 516, $0\n\t{code}\n");
        let (unit, _, _, errors) = assemble("t.s", &source, "p");
        let got = unit.syms.first().map(|s| s.data.clone()).unwrap_or_default();
        if !errors.is_empty() || hex(&got) != want.trim() {
            failures.push(format!("{}: want {} got {} {errors:?}", code.trim(), want.trim(), hex(&got)));
        }
        let mnemonic = code.split_whitespace().next().unwrap_or("");
        if !got.is_empty() && !NOT_DECODED.contains(&mnemonic) {
            let mut decoder = Decoder::new(64, &got, DecoderOptions::NONE);
            let i = decoder.decode();
            if i.is_invalid() || i.len() != got.len() {
                failures.push(format!("{}: {} does not decode as one instruction", code.trim(), hex(&got)));
            }
        }
        count += 1;
    }
    assert!(count > 300, "{count} lines");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn unencodable_operands_are_errors() {
    for line in [
        "MOVQ AX",
        "MOVQ $1, $2",
        "ADDQ (AX), (BX)",
        "MOVQ (AX)(SP*8), BX",
        "MOVQ (AX)(CX), BX",
        "ADDQ $0x100000000, AX",
        "PUSHQ $x(SB)",
        "ADDQ $x(SB), AX",
        "MOVSD AX, X0",
        "MOVQ x(SB)(AX*8), BX",
        "LEAQ AX, BX",
        "CALL $5",
        "CALL $0, x(SB)",
        "CALL AX, x(SB)",
        "JMP AX, x(SB)",
        "l: JMP $0, l",
        "l: JEQ $2, l",
        "l: JEQ AX, l",
        "l: LOOP $0, l",
        "l: XBEGIN $0, l",
        "NOP AX, BX",
        "NOP $1",
        "INT $0x100000000",
    ] {
        let (_, _, _, errors) = assemble("t.s", &format!("TEXT f(SB), 516, $0\n\t{line}\n"), "p");
        assert_eq!(errors.len(), 1, "{line}: {errors:?}");
        assert!(errors[0].message.starts_with("invalid instruction: "), "{line}: {}", errors[0].message);
    }
}

#[test]
fn what_evex_does_not_allow_is_said_in_gcs_words() {
    for (line, message) in [
        ("VADDPD X1, X2, K0, X3", "invalid instruction"),
        ("VADDPD.Z X1, X2, X3", "mask register must be specified for .Z instructions"),
        ("VADDPD.BCST X1, X2, X3", "illegal broadcast without memory argument"),
        ("VADDPD.RD_SAE X1, X2, X3", "unsupported rounding"),
        ("VADDPD.RD_SAE (AX), Z2, Z3", "illegal rounding with memory argument"),
        ("VADDPD.SAE Z1, Z2, Z3", "unsupported SAE"),
        ("VMAXPD.SAE (AX), Z2, Z3", "illegal SAE with memory argument"),
        ("VPADDB.BCST (AX), Z1, Z2", "unsupported broadcast"),
        ("VPCMPD.Z $3, Z1, Z2, K1, K2", "unsupported zeroing"),
        ("VPGATHERDD (AX)(Z2*2), Z3", "need a third arg for gather instruction"),
        ("VPGATHERDD (AX)(Z2*2), K1, Z2", "index and destination registers should be distinct"),
        ("VPGATHERDD Y1, (AX)(Y2*2), Y1", "mask, index, and destination registers should be distinct"),
        ("V4FMADDPS (AX), [Y28-Y31], K1, Z0", "invalid instruction"),
        ("VADDPD X1, (AX)(X2*1), X3", "invalid instruction"),
        ("VADDPD.FOO Z1, Z2, Z3", "unknown suffix \"FOO\""),
        ("VADDPD.Z.BCST (AX), Z1, Z2", "Z suffix should be the last"),
        ("ADDQ.Z AX, BX", "invalid instruction"),
    ] {
        let (_, _, _, errors) = assemble("t.s", &format!("TEXT f(SB), 516, $0\n\t{line}\n"), "p");
        assert_eq!(errors.len(), 1, "{line}: {errors:?}");
        assert!(errors[0].message.starts_with(message), "{line}: {}", errors[0].message);
    }
}

/// The table names encodings that iced knows and a mnemonic's rows do not shadow each other completely.
#[test]
fn every_mnemonic_with_rows_is_named_once() {
    for &op in obj::As::all() {
        let names: Vec<_> = asm::table::rows(op)
            .iter()
            .map(|r| (r.code, r.args().map(|a| a.mask).collect::<Vec<_>>()))
            .collect();
        for (i, n) in names.iter().enumerate() {
            assert!(!names[..i].contains(n), "{op}: {:?} twice", iced_x86::Code::try_from(n.0 as usize));
        }
    }
}
