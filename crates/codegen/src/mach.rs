//! Machine instructions over virtual registers: what selection makes and the allocator reads.
//!
//! One [`MInst`] is one Prog, or a short fixed sequence of them that the allocator need not look into.
//! The flags register is not modelled: an instruction that reads flags directly follows the one that
//! set them, and what the allocator puts between instructions (moves) leaves flags alone.
//!
//! All lists are ranges in pools, so that a function costs a handful of allocations.

use obj::{As, Reg, SymId};
use regalloc2::{Block, Operand, PRegSet, RegClass, VReg};
use source::Pos;

/// How a register-or-memory place of an instruction is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arg {
    None,
    /// Where operand `n` of the instruction was put.
    Op(u8),
    /// A register outside the allocator's reach.
    Phys(Reg),
    /// `$imm`, the instruction's [`MInst::imm`].
    Imm,
    /// `$imm` as a float64 constant; `imm` holds its bits.
    FImm,
    /// Index into [`Mach::amodes`].
    Mem(u32),
    /// The address of such a place.
    Lea(u32),
}

/// The base of a memory operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Base {
    None,
    /// Operand `n`.
    Op(u8),
    /// A variable in the frame, an [`ssa::Alloc`].
    Auto(u32),
    Sym(SymId),
    /// Incoming stack arguments.
    Param,
    /// The outgoing argument area.
    Out,
}

/// A memory operand: `disp + base + index*scale`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Amode {
    pub base: Base,
    /// Operand number of the index register.
    pub index: Option<u8>,
    pub scale: u8,
    pub disp: i32,
}

/// A condition on the flags.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Cc {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    /// Unsigned: carry set, below or same, above, carry clear.
    Cs,
    Ls,
    Hi,
    Nc,
    /// After UCOMIS: equal and ordered; its opposite.
    FEq,
    FNe,
}

impl Cc {
    /// What holds when this does not.
    pub fn negated(self) -> Cc {
        use Cc::*;
        match self {
            Eq => Ne,
            Ne => Eq,
            Lt => Ge,
            Le => Gt,
            Gt => Le,
            Ge => Lt,
            Cs => Nc,
            Nc => Cs,
            Ls => Hi,
            Hi => Ls,
            FEq => FNe,
            FNe => FEq,
        }
    }

    /// The conditional jump. FEq and FNe take two and have none.
    pub fn jump(self) -> As {
        use Cc::*;
        match self {
            Eq | FEq => As::JEQ,
            Ne | FNe => As::JNE,
            Lt => As::JLT,
            Le => As::JLE,
            Gt => As::JGT,
            Ge => As::JGE,
            Cs => As::JCS,
            Ls => As::JLS,
            Hi => As::JHI,
            Nc => As::JCC,
        }
    }

    pub fn set(self) -> As {
        use Cc::*;
        match self {
            Eq | FEq => As::SETEQ,
            Ne | FNe => As::SETNE,
            Lt => As::SETLT,
            Le => As::SETLE,
            Gt => As::SETGT,
            Ge => As::SETGE,
            Cs => As::SETCS,
            Ls => As::SETLS,
            Hi => As::SETHI,
            Nc => As::SETCC,
        }
    }

    pub fn cmov(self, wide: bool) -> As {
        use Cc::*;
        match (self, wide) {
            (Eq | FEq, false) => As::CMOVLEQ,
            (Ne | FNe, false) => As::CMOVLNE,
            (Lt, false) => As::CMOVLLT,
            (Le, false) => As::CMOVLLE,
            (Gt, false) => As::CMOVLGT,
            (Ge, false) => As::CMOVLGE,
            (Cs, false) => As::CMOVLCS,
            (Ls, false) => As::CMOVLLS,
            (Hi, false) => As::CMOVLHI,
            (Nc, false) => As::CMOVLCC,
            (Eq | FEq, true) => As::CMOVQEQ,
            (Ne | FNe, true) => As::CMOVQNE,
            (Lt, true) => As::CMOVQLT,
            (Le, true) => As::CMOVQLE,
            (Gt, true) => As::CMOVQGT,
            (Ge, true) => As::CMOVQGE,
            (Cs, true) => As::CMOVQCS,
            (Ls, true) => As::CMOVQLS,
            (Hi, true) => As::CMOVQHI,
            (Nc, true) => As::CMOVQCC,
        }
    }
}

/// What an instruction expands to. Operand numbers in the comments are positions in its operand list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// `op from, to`.
    Plain,
    /// `op from, mid, to`: `IMUL3Q $imm, src, dst`.
    Plain3(Arg),
    /// Defines the entry's registers. No code.
    Args,
    /// A definition or use that costs nothing: reinterpretations (result reuses operand 1), keepalive.
    Nop,
    /// Integer constant `imm` into operand 0.
    Const,
    /// Three-address addition: operand 0 = operand 1 + `from`; `op` is ADDL or ADDQ. Expands to INC, ADD or LEA.
    Add,
    /// `op from, to` where `to` is first cleared (XORPS), unless it is `from`: instructions that merge into their destination.
    Merge,
    /// To `targets[0]` of the block.
    Jump,
    /// To `succs[0]` on the condition, else `succs[1]`.
    Br(Cc),
    /// Jump table ([`Mach::tables`]) of `imm` cases: operand 0 is the index, operand 1 a temporary; `succs[0]` is the default.
    Table(u32),
    Ret,
    /// The end of a block that is not reached.
    Unreachable,
    /// `calls[n]`.
    Call(u32),
    /// The compare `op from, to` and a jump to a cold call of panicBounds; `checks[n]`.
    Bounds(u32, Cc),
    /// The test `op from, to`, and a jump on the condition to a cold call of a function without arguments (`SymId`).
    Check(Cc, SymId),
    /// Signed division: operand 0 = AX in, 1 = divisor, 2 = AX out, 3 = DX out. `imm` 1: the divisor cannot be -1. `op` IDIVL or IDIVQ.
    SDiv,
    /// Unsigned division, likewise; DIVL or DIVQ.
    UDiv,
    /// Operand 0 (reusing 1) becomes operand 2 when the condition holds; floats.
    FSelect(Cc),
    /// Uint64 in operand 1 to float in operand 0; temporaries 2, 3. `op` is CVTSQ2SD or CVTSQ2SS.
    UToF,
    /// Float in operand 1 to uint64 in operand 0; float temporary 2. `op` is CVTTSD2SQ or CVTTSS2SQ.
    FToU,
    /// Clears `imm` bytes at `to`. Temporaries: none, or for a loop operands 0 and 1.
    Zero,
    /// Copies `imm` bytes from `from` to `to`. Temporaries: 0 float, then 1 int for odd tails; a loop takes 1, 2, 3.
    Move,
}

/// Registers an instruction destroys besides its definitions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Clobber {
    None,
    Ax,
    /// All that are not results: see [`CallInfo::clobbers`].
    Call,
}

/// An instruction.
#[derive(Clone, Copy, Debug)]
pub struct MInst {
    pub kind: Kind,
    pub op: As,
    pub clobber: Clobber,
    pub nops: u16,
    /// First operand in [`Mach::operands`].
    pub ops: u32,
    pub from: Arg,
    pub to: Arg,
    pub imm: i64,
    pub pos: Pos,
    pub inl: u32,
}

/// A call's target.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    Sym(SymId),
    /// Through the word at \[DX\].
    Closure,
    /// Through the register of operand 0.
    Reg,
}

#[derive(Clone, Copy, Debug)]
pub struct CallInfo {
    pub target: Target,
    pub clobbers: PRegSet,
    /// The last `live` operands are the pointers that live across the call.
    pub live: u16,
}

/// One side of a bounds check.
#[derive(Clone, Copy, Debug)]
pub enum CheckArg {
    /// Operand `n`.
    Op(u8),
    Const(i64),
    /// Still in memory ([`Mach::amodes`]): loaded in the cold path.
    Mem(u32),
}

#[derive(Clone, Copy, Debug)]
pub struct BoundsInfo {
    /// `abi::panics::BoundsKind`.
    pub kind: u8,
    pub signed: bool,
    pub x: CheckArg,
    pub y: CheckArg,
}

/// A machine block: instructions `first..end`; blocks are numbered in the order of their instructions.
#[derive(Clone, Copy, Default, Debug)]
pub struct MBlock {
    pub first: u32,
    pub end: u32,
    pub succs: (u32, u32),
    pub preds: (u32, u32),
    /// Parameters, a range of [`Mach::vregs_pool`].
    pub params: (u32, u32),
    /// Arguments of the block's jump, a range of the same pool.
    pub args: (u32, u32),
}

/// A function in machine instructions. Reused from function to function.
#[derive(Default, Debug)]
pub struct Mach {
    pub insts: Vec<MInst>,
    pub operands: Vec<Operand>,
    pub amodes: Vec<Amode>,
    pub blocks: Vec<MBlock>,
    /// Successor and predecessor lists.
    pub edges: Vec<Block>,
    /// Block parameters and jump arguments.
    pub vregs_pool: Vec<VReg>,
    /// Per virtual register: the garbage collector must know it.
    pub ptrs: Vec<bool>,
    pub calls: Vec<CallInfo>,
    pub bounds: Vec<BoundsInfo>,
    /// Machine blocks of jump tables' cases.
    pub tables: Vec<Vec<u32>>,
    /// Bytes of the outgoing argument area.
    pub out_size: i32,
    pub has_calls: bool,
}

impl Mach {
    pub fn clear(&mut self) {
        self.insts.clear();
        self.operands.clear();
        self.amodes.clear();
        self.blocks.clear();
        self.edges.clear();
        self.vregs_pool.clear();
        self.ptrs.clear();
        self.calls.clear();
        self.bounds.clear();
        self.tables.clear();
        self.out_size = 0;
        self.has_calls = false;
    }

    pub fn new_vreg(&mut self, class: RegClass, ptr: bool) -> VReg {
        self.ptrs.push(ptr);
        VReg::new(self.ptrs.len() - 1, class)
    }

    pub fn inst_operands(&self, inst: &MInst) -> &[Operand] {
        &self.operands[inst.ops as usize..inst.ops as usize + inst.nops as usize]
    }

    pub fn range(&self, (lo, hi): (u32, u32)) -> &[Block] {
        &self.edges[lo as usize..hi as usize]
    }

    pub fn vreg_range(&self, (lo, hi): (u32, u32)) -> &[VReg] {
        &self.vregs_pool[lo as usize..hi as usize]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn sizes_are_decisions() {
        assert!(size_of::<super::MInst>() <= 64);
        assert!(size_of::<super::Amode>() <= 16);
    }
}
