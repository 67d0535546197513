//! Broken sources: errors, never a panic.

use crate::{assemble, testdata};

/// A small generator, so that every run tries the same texts.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) as usize) % n.max(1)
    }
}

#[test]
fn mutated_sources_do_not_panic() {
    let mut random = Random(1);
    let packages = std::fs::read_dir(testdata().join("packages")).expect("packages").flatten();
    let files: Vec<_> = packages
        .filter_map(|e| std::fs::read_dir(e.path()).ok())
        .chain(std::fs::read_dir(testdata().join("listing")))
        .flatten()
        .flatten()
        .map(|e| e.path())
        .filter(|p| p.extension().is_some_and(|e| e == "s"))
        .collect();
    assert!(files.len() > 12, "{files:?}");
    let sources: Vec<Vec<u8>> = files.iter().map(|f| std::fs::read(f).expect("readable")).collect();
    const INSERTS: &[&str] = &[
        "$",
        "(",
        ")",
        "<>",
        "·",
        "#define X X\nX",
        "<<",
        "-",
        "(SB)",
        "(SP)",
        "9999999999999",
        "\\",
        "\"",
        "*",
        ":",
        "\n",
        "[",
        "1.5e",
        ".Z",
        ".BCST.RU_SAE",
        "Z31, K7, ",
        "[Z0-Z3]",
        "(AX)(Z30*8)",
        "SUBQ $0x7fffffffffffffff, SP\n",
        "MOVAPS X0, 8(SP)\n",
        "F7",
        "XBEGIN ",
        "0x8000000000000000",
    ];
    for round in 0..1000 {
        let mut text = sources[round % sources.len()].clone();
        for _ in 0..1 + random.below(4) {
            let at = random.below(text.len());
            match random.below(4) {
                0 => text[at] = random.below(128) as u8,
                1 => {
                    let end = (at + random.below(40)).min(text.len());
                    text.drain(at..end);
                }
                2 => {
                    let end = (at + random.below(60)).min(text.len());
                    let copy = text[at..end].to_vec();
                    text.splice(at..at, copy);
                }
                _ => {
                    let insert = INSERTS[random.below(INSERTS.len())];
                    text.splice(at..at, insert.bytes());
                }
            }
        }
        let text = String::from_utf8_lossy(&text);
        let (unit, symbols, map, errors) = assemble("t.s", &text, "p");
        if errors.is_empty() {
            obj::listing::unit(&unit, &symbols, &map);
        }
    }
}

#[test]
fn pathological_sources_end() {
    let deep = format!("TEXT ·f(SB), 4, $0\n\tMOVQ ${}1{}, AX\n", "(".repeat(100_000), ")".repeat(100_000));
    let minus = format!("TEXT ·f(SB), 4, $0\n\tMOVQ ${}1, AX\n", "-".repeat(100_000));
    let doubling: String = (0..64)
        .map(|i| format!("#define M{} M{i} M{i}\n", i + 1))
        .chain(["#define M0 NOP;\nTEXT ·f(SB), 4, $0\nM64\n".into()])
        .collect();
    for text in [
        deep.as_str(),
        minus.as_str(),
        doubling.as_str(),
        "#define A A\nA\n",
        "#define A(x) A(x) A(x)\nA(1)\n",
        "#include \"textflag.h\"\n#include \"textflag.h\"\n",
        "DATA ·x+0x7ffffffffffffff0(SB)/8, $1\nGLOBL ·x(SB), $8\n",
        "DATA ·x+0(SB)/0xffffffff, $\"a\"\nGLOBL ·x(SB), $8\n",
        "TEXT ·f(SB), 4, $0\n\tPCALIGN $0\n\tPCALIGN $-1\n\tJMP 1000000(PC)\n\tJMP -1000000(PC)\n\tRET\n",
        "TEXT ·f(SB), 4, $0\n\tADJSP $0x7fffffff\n\tADJSP $0x7fffffff\n\tMOVQ x-8(SP), AX\n\tRET\n",
        "TEXT ·f(SB), 0, $1073741824-1073741824\n\tCALL ·f(SB)\n\tRET\n",
        "TEXT ·f(SB)\nTEXT\nDATA\nGLOBL\nPCDATA\nFUNCDATA\nPCALIGN\n:\n*\n",
        "",
    ] {
        assemble("t.s", text, "p");
    }
}
