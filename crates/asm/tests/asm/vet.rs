//! Each check that needs no Go declaration; the others are in `testdata/asm/refused`.

use obj::Symbols;
use obj::text::{Options, parse_file};
use source::SourceMap;

/// The first lines of the warnings about a function of package runtime.
fn warnings(text: &str) -> Vec<String> {
    let mut map = SourceMap::new();
    let symbols = Symbols::new();
    let id = map.add("t.s", &format!("{text}\n")).expect("a file fits");
    let (unit, errors) = parse_file(&mut map, id, "runtime", &symbols, &Options::default());
    assert!(errors.is_empty(), "{errors:?}");
    let found = unit.syms.iter().flat_map(|s| asm::vet::check(s, &symbols, None));
    found
        .map(|d| {
            let line = map.resolve(d.span.lo).expect("a position").line;
            format!("{line}: {}", d.message.lines().next().unwrap_or_default())
        })
        .collect()
}

#[test]
fn each_check_finds_its_mistake() {
    let cases: &[(&str, &[&str])] = &[
        ("TEXT ·f(SB), 4, $0\nMOVQ AX, BX", &["2: f: missing RET at the end of the function"]),
        ("TEXT ·f(SB), 4, $0\nRET\nMOVQ AX, BX\nRET", &["3: f: unreachable code"]),
        ("TEXT ·f(SB), 4, $0\nCALL runtime·abort(SB)", &[]),
        ("TEXT ·f(SB), 4, $0\nJMP 2(PC)\nJMP 0(PC)\nRET", &["3: f: unreachable code"]),
        ("TEXT ·f(SB), 4, $0\nJMP ·g(SB)", &[]),
        ("TEXT ·f(SB), 4, $0\nBYTE $0xc3", &[]),
        (
            "TEXT ·f<ABIInternal>(SB), 4, $0\nMOVQ AX, R14\nRET",
            &["2: f: R14 is clobbered: it holds g in ABIInternal"],
        ),
        ("TEXT ·f<ABIInternal>(SB), 4, $0\nMOVQ AX, R14\nMOVQ (TLS), R14\nRET", &[]),
        (
            "TEXT ·f<ABIInternal>(SB), 4, $0\nMOVUPS (AX), X15\nCALL ·g(SB)\nRET",
            &["2: f: X15 is clobbered: it is zero in ABIInternal"],
        ),
        ("TEXT ·f<ABIInternal>(SB), 4, $0\nPXOR X15, X15\nRET", &[]),
        ("TEXT ·f(SB), 4, $0\nMOVQ AX, R14\nRET", &[]),
        ("TEXT ·f(SB), 4, $0\nMOVQ $1, BP\nRET", &["2: f: frame pointer is clobbered before saving"]),
        ("TEXT ·f(SB), 4, $0\nPUSHQ BP\nMOVQ SP, BP\nPOPQ BP\nRET", &[]),
        ("TEXT ·f(SB), 4, $0\nSUBQ $24, SP\nRET", &["2: f: SP is 24 bytes lower at RET than at entry"]),
        ("TEXT ·f(SB), 4, $0\nSUBQ $24, SP\nADDQ $24, SP\nRET", &[]),
        ("TEXT ·f(SB), 4, $0\nMOVQ (AX), SP\nRET", &["2: f: SP is set to another stack"]),
        ("TEXT ·f(SB), 4, $0\nMOVQ SP, BX\nANDQ $~31, SP\nVMOVDQA Y0, 32(SP)\nMOVQ BX, SP\nRET", &[]),
        (
            "TEXT ·f(SB), 4, $32\nMOVAPD X0, 8(SP)\nRET",
            &["2: f: MOVAPD needs 16-byte alignment; the stack has 8"],
        ),
        ("TEXT ·f(SB), 4, $32\nMOVUPD X0, 8(SP)\nRET", &[]),
    ];
    for (text, want) in cases {
        assert_eq!(warnings(text), *want, "{text}");
    }
}

#[test]
fn every_warning_says_how_to_mend_it() {
    let mut map = SourceMap::new();
    let symbols = Symbols::new();
    let id = map.add("t.s", "TEXT f(SB), 4, $0\nMOVQ (AX), SP\n").expect("a file fits");
    let (unit, _) = parse_file(&mut map, id, "p", &symbols, &Options::default());
    let found = asm::vet::check(&unit.syms[0], &symbols, None);
    assert!(found.len() == 2 && found.iter().all(|d| d.message.contains("\n\t")), "{found:?}");
}
