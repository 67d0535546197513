//! Instruction names: the canonical ones and their other spellings.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::As;

/// Other spellings of names.
const ALIASES: &[(&str, As)] = &[
    ("JA", As::JHI),
    ("JAE", As::JCC),
    ("JB", As::JCS),
    ("JBE", As::JLS),
    ("JC", As::JCS),
    ("JE", As::JEQ),
    ("JG", As::JGT),
    ("JHS", As::JCC),
    ("JL", As::JLT),
    ("JLO", As::JCS),
    ("JNA", As::JLS),
    ("JNAE", As::JCS),
    ("JNB", As::JCC),
    ("JNBE", As::JHI),
    ("JNC", As::JCC),
    ("JNG", As::JLE),
    ("JNGE", As::JLT),
    ("JNL", As::JGE),
    ("JNLE", As::JGT),
    ("JNO", As::JOC),
    ("JNP", As::JPC),
    ("JNS", As::JPL),
    ("JNZ", As::JNE),
    ("JO", As::JOS),
    ("JP", As::JPS),
    ("JPE", As::JPS),
    ("JPO", As::JPC),
    ("JS", As::JMI),
    ("JZ", As::JEQ),
    ("MOVD", As::MOVQ),
    ("MOVDQ2Q", As::MOVQ),
    ("MOVNTDQ", As::MOVNTO),
    ("MOVOA", As::MOVO),
    ("PSLLDQ", As::PSLLO),
    ("PSRLDQ", As::PSRLO),
    ("PADDD", As::PADDL),
    ("MASKMOVDQU", As::MASKMOVOU),
    ("MOVBEWW", As::MOVBEW),
    ("MOVBELL", As::MOVBEL),
    ("MOVBEQQ", As::MOVBEQ),
];

static NAMES: LazyLock<HashMap<&'static str, As>> =
    LazyLock::new(|| As::all().iter().map(|&a| (a.name(), a)).chain(ALIASES.iter().copied()).collect());

/// The instruction of this name.
pub fn lookup(name: &str) -> Option<As> {
    NAMES.get(name).copied()
}

/// Instructions whose only operand is the destination.
pub fn is_destination_only(op: As) -> bool {
    DESTINATION_ONLY[op as usize]
}

static DESTINATION_ONLY: LazyLock<Vec<bool>> =
    LazyLock::new(|| As::all().iter().map(|&op| names_a_destination(op)).collect());

fn names_a_destination(op: As) -> bool {
    let name = op.name();
    ["INC", "DEC", "NEG", "NOT", "POP", "SET", "BSWAP"].iter().any(|p| name.starts_with(p))
        && op != As::POPCNTL
        && op != As::POPCNTQ
        || op == As::CMPXCHG16B
}
