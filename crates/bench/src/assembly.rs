//! Generated assembly: functions that look like hand-written ones, for measuring the assembler.

use std::fmt::Write;

/// Pseudo-random numbers; the same seed gives the same file.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % n
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

const GENERAL: [&str; 12] = ["AX", "BX", "CX", "DX", "SI", "DI", "R8", "R9", "R10", "R11", "R12", "R13"];
const ALU: [&str; 8] = ["ADDQ", "SUBQ", "ANDQ", "ORQ", "XORQ", "ADDL", "CMPQ", "TESTQ"];
const VECTOR: [&str; 8] = ["VPADDD", "VPXOR", "VPAND", "VPSHUFB", "VADDPS", "VMULPD", "VPUNPCKLDQ", "VPADDQ"];
const JUMPS: [&str; 6] = ["JEQ", "JNE", "JLT", "JHI", "JLS", "JCS"];

/// A file of at least `instructions` instructions.
pub fn file(instructions: usize, seed: u64) -> String {
    let mut out = String::with_capacity(instructions * 24);
    out.push_str("#include \"textflag.h\"\n\n#define STEP(a, b) \\\n\tADDQ a, b \\\n\tROLQ $7, b\n\n");
    let mut r = Random(seed);
    let mut done = 0;
    let mut number = 0;
    while done < instructions {
        done += function(&mut out, number, &mut r);
        number += 1;
    }
    for i in 0..number {
        let _ = writeln!(out, "DATA ·table{i}<>+0(SB)/8, ${:#x}\nGLOBL ·table{i}<>(SB), RODATA, $8", i * 77);
    }
    out
}

/// One function; returns how many instructions it has.
fn function(out: &mut String, number: usize, r: &mut Random) -> usize {
    let length = 20 + r.below(120);
    let _ = writeln!(
        out,
        "// func work{number}(dst, src []byte, n int) int\nTEXT ·work{number}(SB), NOSPLIT, $32-64"
    );
    out.push_str("\tMOVQ dst_base+0(FP), DI\n\tMOVQ src_base+24(FP), SI\n\tMOVQ n+48(FP), CX\n");
    let mut count = 4;
    let mut labels = 0;
    while count < length {
        if r.below(8) == 0 {
            let _ = writeln!(out, "loop{labels}:");
            labels += 1;
        }
        let (a, b) = (r.pick(&GENERAL), r.pick(&GENERAL));
        let offset = r.below(64) * 8;
        count += 1;
        let _ = match r.below(14) {
            0 | 1 => writeln!(out, "\tMOVQ {offset}({a}), {b}"),
            2 => writeln!(out, "\tMOVQ {a}, {offset}({b})"),
            3 => writeln!(out, "\t{} {a}, {b}", r.pick(&ALU)),
            4 => writeln!(out, "\tADDQ ${}, {a}", r.below(4000)),
            5 => writeln!(out, "\tLEAQ {offset}({a})({b}*8), R9 // next"),
            6 => writeln!(out, "\tMOVBLZX ({a})({b}*1), AX"),
            7 => writeln!(out, "\tMOVQ {a}, tmp-{}(SP)", 8 + 8 * r.below(4)),
            8 => writeln!(out, "\t{} Y{}, Y{}, Y{}", r.pick(&VECTOR), r.below(16), r.below(16), r.below(16)),
            9 => writeln!(out, "\tVMOVDQU {offset}({a}), Y{}", r.below(16)),
            10 => writeln!(
                out,
                "\tVPADDD Z{}, Z{}, K{}, Z{}",
                r.below(32),
                r.below(32),
                1 + r.below(7),
                r.below(32)
            ),
            11 => writeln!(out, "\tMOVQ ·table{number}<>+0(SB), {a}"),
            12 if labels > 0 => writeln!(out, "\t{} loop{}", r.pick(&JUMPS), r.below(labels)),
            _ => {
                count += 1;
                writeln!(out, "\tSTEP({a}, {b})")
            }
        };
    }
    out.push_str("\tMOVQ AX, ret+56(FP)\n\tRET\n\n");
    count + 1
}
