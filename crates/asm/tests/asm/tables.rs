//! The pc-value tables, read back.

use crate::assemble;

/// (pc, value) pairs: the value holds up to that pc.
fn decode(table: &[u8]) -> Vec<(u32, i32)> {
    let mut at = 0;
    let mut varint = || {
        let (mut v, mut shift) = (0u32, 0);
        loop {
            let b = table[at];
            at += 1;
            v |= ((b & 0x7f) as u32) << shift;
            shift += 7;
            if b & 0x80 == 0 {
                return (v, at == table.len());
            }
        }
    };
    let (mut pc, mut value) = (0, -1);
    let mut out = Vec::new();
    loop {
        let (delta, end) = varint();
        if end {
            assert_eq!(delta, 0, "a table ends with 0");
            return out;
        }
        value += (delta >> 1) as i32 ^ -((delta & 1) as i32);
        pc += varint().0;
        out.push((pc, value));
    }
}

#[test]
fn stack_depth_lines_and_pcdata() {
    let text = "TEXT ·f(SB), 0, $24-8\n\tMOVQ AX, x-8(SP)\n\tPCDATA $1, $2\n\tCALL ·g(SB)\n\tPUSHQ AX\n\tPOPQ BX\n\tCMPQ AX, $0\n\tJEQ out\n\tRET\nout:\n\tRET\n";
    let (unit, _, _, errors) = assemble("t.s", text, "p");
    assert!(errors.is_empty(), "{errors:?}");
    let sym = &unit.syms[0];
    let func = sym.func.as_ref().expect("a function");
    let size = sym.size as u32;
    // g load 9, CMPQ 4, JLS 2, PUSHQ BP 1, MOVQ 3, SUBQ 4; then 5, CALL 5, PUSHQ 1, POPQ 1, CMPQ 4, JEQ 2; epilogue 4, 1, 1, twice.
    let depths =
        [(16, 0), (23, 8), (34, 32), (35, 40), (45, 32), (46, 8), (47, 0), (51, 32), (52, 8), (size, 0)];
    assert_eq!(decode(&func.pcsp), depths);
    assert_eq!(decode(&func.pcln).first(), Some(&(23, 1)));
    assert_eq!(decode(&func.pcln).last(), Some(&(size, 1)));
    assert_eq!(decode(&func.pcfile), [(size, 0)]);
    assert_eq!(func.files.len(), 1);
    assert_eq!(&*func.files[0], "t.s");
    assert_eq!(func.start_line, 1);
    // Stack map -1 until the call, 2 from there on, -1 again at morestack.
    assert_eq!(decode(&func.pcdata[1]), [(28, -1), (53, 2), (size, -1)]);
    // Not preemptible at the check's jump, nor in morestack.
    assert_eq!(decode(&func.pcdata[0]), [(13, -1), (15, -2), (53, -1), (58, -2), (size, -1)]);
}
