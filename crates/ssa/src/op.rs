//! The operations, one row each.

/// What an operation does beside computing its result.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Effect {
    /// Nothing: may be moved, shared and dropped.
    Pure,
    /// Reads memory: may be shared or moved as long as no write comes between, and dropped.
    Read,
    /// Writes memory (and may read it).
    Write,
    /// Ends the program (or panics) when its condition fails: may be dropped only when proven or
    /// dominated by an equal one; not moved above other effects.
    Trap,
    /// Reads, writes, panics: everything.
    Call,
}

macro_rules! ops {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $args:literal, $effect:ident;)*) => {
        /// An operation. Operand and immediate meanings are in each row's comment; `ty` is the result type.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum Op { $($(#[$doc])* $name),* }

        const ROWS: &[(Op, &str, i8, Effect)] = &[$((Op::$name, $text, $args, Effect::$effect)),*];
    };
}

// name = text form, number of operands (-1: variable), effect
ops! {
    // ---- Constants and addresses.
    /// Integer or nil pointer constant: `imm`, sign-extended to 64 bits.
    Const = "const", 0, Pure;
    /// Float constant: `imm` holds the bits (an f32's in the low half).
    FConst = "fconst", 0, Pure;
    /// Address of the global `sym` plus `imm`.
    SymAddr = "symaddr", 0, Pure;
    /// Address of a variable (`aux` is the [`crate::Alloc`]); a new one at each execution. In the frame once its place is decided.
    Alloc = "alloc", 0, Pure;
    /// Address of the incoming stack arguments plus `imm`: FP+imm. For arguments and results that don't travel in registers.
    ArgAddr = "argaddr", 0, Pure;
    /// Address of the outgoing argument area plus `imm`: SP+imm. Valid until the next call but one: stores to it must
    /// directly precede their call, loads of stack results directly follow it.
    OutAddr = "outaddr", 0, Pure;
    /// The closure context on entry (DX). Only in the entry block.
    ClosurePtr = "closureptr", 0, Pure;
    /// The current goroutine.
    GetG = "getg", 0, Pure;

    // ---- Integers; operands and result have type `ty`.
    Add = "add", 2, Pure;
    Sub = "sub", 2, Pure;
    Mul = "mul", 2, Pure;
    /// High half of the unsigned product.
    UMulHi = "umulhi", 2, Pure;
    /// High half of the signed product.
    SMulHi = "smulhi", 2, Pure;
    /// Signed division, truncated. The divisor is not zero; MIN / -1 is MIN (codegen takes care).
    SDiv = "sdiv", 2, Pure;
    UDiv = "udiv", 2, Pure;
    SRem = "srem", 2, Pure;
    URem = "urem", 2, Pure;
    And = "and", 2, Pure;
    Or = "or", 2, Pure;
    Xor = "xor", 2, Pure;
    Neg = "neg", 1, Pure;
    Not = "not", 1, Pure;
    /// Shifts: the amount (any integer type, read as unsigned) is less than the width, or the result is
    /// unspecified. `lower` adds the `select` that Go's semantics needs.
    Shl = "shl", 2, Pure;
    UShr = "ushr", 2, Pure;
    SShr = "sshr", 2, Pure;
    /// Rotate left; the amount is taken modulo the width.
    Rotl = "rotl", 2, Pure;
    /// Leading zeros, trailing zeros (the width for 0), set bits, byte swap.
    Clz = "clz", 1, Pure;
    Ctz = "ctz", 1, Pure;
    Popcnt = "popcnt", 1, Pure;
    Bswap = "bswap", 1, Pure;
    /// Pointer plus I64 offset: stays within the object. `ty` is Ptr.
    PtrAdd = "ptradd", 2, Pure;

    // ---- Floats.
    FAdd = "fadd", 2, Pure;
    FSub = "fsub", 2, Pure;
    FMul = "fmul", 2, Pure;
    FDiv = "fdiv", 2, Pure;
    FNeg = "fneg", 1, Pure;
    FSqrt = "fsqrt", 1, Pure;
    FAbs = "fabs", 1, Pure;
    /// x*y+z with one rounding.
    Fma = "fma", 3, Pure;

    // ---- Comparisons: `cond` is a [`crate::Cond`], the result is I8 0 or 1.
    Icmp = "icmp", 2, Pure;
    Fcmp = "fcmp", 2, Pure;
    /// `cond != 0 ? a : b`; cond is I8.
    Select = "select", 3, Pure;

    // ---- Conversions, from the operand's type to `ty`.
    Sext = "sext", 1, Pure;
    Zext = "zext", 1, Pure;
    Trunc = "trunc", 1, Pure;
    /// Signed I32 or I64 to float.
    IntToFloat = "itof", 1, Pure;
    /// Unsigned I64 to float, correctly rounded.
    UintToFloat = "utof", 1, Pure;
    /// Float to signed I32 or I64, truncated; out of range gives MIN (as CVTTSD2SQ).
    FloatToInt = "ftoi", 1, Pure;
    /// Float to unsigned I64, as gc computes it.
    FloatToUint = "ftou", 1, Pure;
    /// F32 to F64 and F64 to F32.
    FloatCast = "fcast", 1, Pure;
    /// Same bits: between I64 and F64, I32 and F32.
    Bitcast = "bitcast", 1, Pure;
    /// Ptr to I64 (unsafe.Pointer to uintptr).
    PtrToInt = "ptrtoint", 1, Pure;
    /// I64 to Ptr.
    IntToPtr = "inttoptr", 1, Pure;

    // ---- Memory: the address is operand 0 plus `imm`.
    Load = "load", 1, Read;
    /// Operands: address, value.
    Store = "store", 2, Write;
    /// Clears `imm` bytes at operand 0 (imm is the size; no offset).
    Zero = "zero", 1, Write;
    /// Copies `imm` bytes: destination, source. Either the same address or disjoint.
    Move = "move", 2, Write;

    // ---- Checks: no result.
    /// Panics when the pointer is nil. Codegen merges it into a following access where that faults by itself.
    NilCheck = "nilcheck", 1, Trap;
    /// Operands: x, y (I64). Panics unless 0 <= x < y (or <= y); `cond` is an [`abi::panics::BoundsKind`] as u8, `imm` 1 when x came from a
    /// signed type. y is a length or capacity, never negative.
    BoundsCheck = "boundscheck", 2, Trap;
    /// Panics with a division error when the operand is zero.
    DivCheck = "divcheck", 1, Trap;
    /// Panics with a shift error when the (signed) operand is negative.
    ShiftCheck = "shiftcheck", 1, Trap;

    // ---- Calls. `aux` is the [`crate::Call`] entity; results are the instruction's values.
    /// Operands: [closure pointer for Callee::Closure | code pointer for Callee::Indirect,] register arguments in the order of the [`crate::Sig`].
    Call = "call", -1, Call;
    /// In the entry block of a function with `defer`, whose terminator branches on the result (I8): 0 here, and 1 when the
    /// runtime makes the function go on after a recovered panic, with nothing but its frame. Operands: the
    /// address of the defer frame (see [`abi::funcdata::FUNCDATA_OPEN_CODED_DEFER_INFO`]), then of the variables that are
    /// used after that; `imm` is the number of slots.
    RecoverPoint = "recoverpoint", -1, Call;
    /// Marks the start of a variable's life (operand: an alloc): its old content is dead. Optional hint.
    VarDef = "vardef", 1, Write;
    /// Keeps the operand alive up to here.
    KeepAlive = "keepalive", 1, Write;
}

impl Op {
    pub fn text(self) -> &'static str {
        ROWS[self as usize].1
    }

    /// Number of operands, `None` when it varies.
    pub fn arity(self) -> Option<usize> {
        usize::try_from(ROWS[self as usize].2).ok()
    }

    pub fn effect(self) -> Effect {
        ROWS[self as usize].3
    }

    pub fn is_pure(self) -> bool {
        self.effect() == Effect::Pure
    }

    /// The operation with this number.
    pub fn from_u8(n: u8) -> Option<Op> {
        ROWS.get(n as usize).map(|r| r.0)
    }

    pub fn parse(text: &str) -> Option<Op> {
        ROWS.iter().find(|r| r.1 == text).map(|r| r.0)
    }

    /// `op(a, b) == op(b, a)`.
    pub fn is_commutative(self) -> bool {
        use Op::*;
        matches!(self, Add | Mul | UMulHi | SMulHi | And | Or | Xor | FAdd | FMul)
    }
}

/// The condition of [`Op::Icmp`] and [`Op::Fcmp`], kept in [`crate::InstData::cond`].
///
/// Floats use Eq, Ne, Slt, Sle, Sgt, Sge only, and all but Ne are false when an operand is NaN.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Cond {
    Eq,
    Ne,
    Slt,
    Sle,
    Sgt,
    Sge,
    Ult,
    Ule,
    Ugt,
    Uge,
}

impl Cond {
    pub const ALL: [Cond; 10] = [
        Cond::Eq,
        Cond::Ne,
        Cond::Slt,
        Cond::Sle,
        Cond::Sgt,
        Cond::Sge,
        Cond::Ult,
        Cond::Ule,
        Cond::Ugt,
        Cond::Uge,
    ];

    pub fn from_u8(n: u8) -> Cond {
        Cond::ALL[n as usize]
    }

    pub fn text(self) -> &'static str {
        ["eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge"][self as usize]
    }

    /// The condition for integers that holds when this one does not. Not valid for floats except Eq and Ne.
    pub fn negated(self) -> Cond {
        use Cond::*;
        match self {
            Eq => Ne,
            Ne => Eq,
            Slt => Sge,
            Sle => Sgt,
            Sgt => Sle,
            Sge => Slt,
            Ult => Uge,
            Ule => Ugt,
            Ugt => Ule,
            Uge => Ult,
        }
    }

    /// The condition with the operands exchanged.
    pub fn swapped(self) -> Cond {
        use Cond::*;
        match self {
            Eq => Eq,
            Ne => Ne,
            Slt => Sgt,
            Sle => Sge,
            Sgt => Slt,
            Sge => Sle,
            Ult => Ugt,
            Ule => Uge,
            Ugt => Ult,
            Uge => Ule,
        }
    }
}
