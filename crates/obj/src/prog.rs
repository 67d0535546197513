//! Instructions.

use source::Pos;

use crate::{Addr, As, SymId};

/// Index of a [`Prog`] in its function's list ([`crate::FuncInfo::text`]).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ProgIx(pub u32);

/// Index into [`crate::FuncInfo::inl`]; `InlId::NONE` for code of the function itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct InlId(pub u32);

impl InlId {
    pub const NONE: InlId = InlId(u32::MAX);
}

/// One call that was inlined: a node of the function's inlining tree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InlCall {
    /// The inlined call this one stands in, NONE at the top.
    pub parent: InlId,
    /// Linker name of the inlined function (`main.add`).
    pub func: SymId,
    /// Where the call was written.
    pub pos: Pos,
    /// Line of the inlined function's declaration.
    pub start_line: u32,
    /// The inlined function is a wrapper.
    pub wrapper: bool,
}

/// One instruction or pseudo-instruction, source operand first as in Plan 9.
#[derive(Clone, PartialEq, Debug)]
pub struct Prog {
    pub op: As,
    /// Suffixes (`.Z`, `.BCST`, …) of EVEX instructions, a bit set whose bits `asm` defines; 0 for none.
    pub suffix: u8,
    /// Source position.
    pub pos: Pos,
    /// The inlined call this instruction came from.
    pub inl: InlId,
    /// First source operand.
    pub from: Addr,
    /// Further source operands, in source order between `from` and `to`. Rare.
    pub rest: Option<Box<[Addr]>>,
    /// Destination operand; the only operand of jumps, calls and destination-only instructions.
    pub to: Addr,
    /// Byte offset in the function; set by `asm`.
    pub pc: u32,
    /// Change of the stack depth by this instruction in bytes (PUSHQ: 8); set by `asm` or, for ADJSP-like code, the producer.
    pub spadj: i32,
}

impl Prog {
    pub fn new(op: As, pos: Pos) -> Prog {
        Prog {
            op,
            suffix: 0,
            pos,
            inl: InlId::NONE,
            from: Addr::NONE,
            rest: None,
            to: Addr::NONE,
            pc: 0,
            spadj: 0,
        }
    }

    /// `op from, to`; either may be [`Addr::NONE`].
    pub fn with(op: As, pos: Pos, from: Addr, to: Addr) -> Prog {
        Prog { from, to, ..Prog::new(op, pos) }
    }

    /// `op from, mid, to`.
    pub fn with3(op: As, pos: Pos, from: Addr, mid: Addr, to: Addr) -> Prog {
        Prog { from, rest: Some(Box::new([mid])), to, ..Prog::new(op, pos) }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn sizes_are_decisions() {
        assert!(size_of::<crate::Addr>() <= 24);
        assert!(size_of::<super::Prog>() <= 96);
    }
}
