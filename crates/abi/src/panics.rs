//! Run-time checks that fail: what the code tells the runtime.

/// Which check failed. The order is part of the ABI.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u8)]
pub enum BoundsKind {
    /// `s[x]`, 0 <= x < len(s) failed.
    Index = 0,
    /// `s[?:x]`, 0 <= x <= len(s) failed (strings, arrays).
    SliceAlen = 1,
    /// `s[?:x]`, 0 <= x <= cap(s) failed.
    SliceAcap = 2,
    /// `s[x:y]`, 0 <= x <= y failed.
    SliceB = 3,
    /// `s[::x]`, 0 <= x <= len(s) failed.
    Slice3Alen = 4,
    /// `s[::x]`, 0 <= x <= cap(s) failed.
    Slice3Acap = 5,
    /// `s[:x:y]`, 0 <= x <= y failed.
    Slice3B = 6,
    /// `s[x:y:?]`, 0 <= x <= y failed.
    Slice3C = 7,
    /// `(*[x]T)(s)`, 0 <= x <= len(s) failed.
    Convert = 8,
}

impl BoundsKind {
    pub const ALL: [BoundsKind; 9] = [
        BoundsKind::Index,
        BoundsKind::SliceAlen,
        BoundsKind::SliceAcap,
        BoundsKind::SliceB,
        BoundsKind::Slice3Alen,
        BoundsKind::Slice3Acap,
        BoundsKind::Slice3B,
        BoundsKind::Slice3C,
        BoundsKind::Convert,
    ];

    /// Index: `x < y` is required; all others: `x <= y`.
    pub fn strict(self) -> bool {
        self == BoundsKind::Index
    }
}

/// The operands of a failed check, as a PCDATA_PANIC_BOUNDS value at the call of `runtime.panicBounds`.
///
/// Layout: bits 0..4 kind, bit 4 signed x, bit 5 x is a constant, bit 6 y is a constant,
/// bits 8..16 and 16..24 x's and y's register (hardware number) or, for a constant, its value if it is
/// below 255. Larger constants are moved into a register by the code before the call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bounds {
    pub kind: BoundsKind,
    pub signed: bool,
    pub x: BoundsArg,
    pub y: BoundsArg,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BoundsArg {
    Reg(u8),
    Const(u8),
}

impl Bounds {
    pub fn encode(self) -> i32 {
        let (xc, x) = self.x.parts();
        let (yc, y) = self.y.parts();
        self.kind as i32 | (self.signed as i32) << 4 | xc << 5 | yc << 6 | x << 8 | y << 16
    }

    pub fn decode(v: i32) -> Option<Bounds> {
        let kind = *BoundsKind::ALL.get((v & 15) as usize)?;
        let arg = |konst: bool, n: i32| {
            if konst { BoundsArg::Const(n as u8) } else { BoundsArg::Reg(n as u8) }
        };
        Some(Bounds {
            kind,
            signed: v & 16 != 0,
            x: arg(v & 32 != 0, v >> 8 & 255),
            y: arg(v & 64 != 0, v >> 16 & 255),
        })
    }
}

impl BoundsArg {
    fn parts(self) -> (i32, i32) {
        match self {
            BoundsArg::Reg(r) => (0, r as i32),
            BoundsArg::Const(c) => (1, c as i32),
        }
    }
}

/// The dynamic types of run-time errors: name in package runtime, and whether the type is a pointer to that. Where Go's are
/// different kinds of things, these are strings, and pointers to structs of one string: the message. The compiler makes
/// their descriptors with package main and lists them as `runtime.errorTypes`.
pub const ERROR_TYPES: [(&str, bool); 5] = [
    ("errorString", false),
    ("plainError", false),
    ("boundsError", false),
    ("TypeAssertionError", true),
    ("PanicNilError", true),
];

/// Indices into [`ERROR_TYPES`].
pub const ERROR_STRING: usize = 0;
pub const PLAIN_ERROR: usize = 1;
pub const BOUNDS_ERROR: usize = 2;
pub const TYPE_ASSERTION_ERROR: usize = 3;
pub const PANIC_NIL_ERROR: usize = 4;

/// How far a loop over a function is: what its body finds, and what `runtime.panicrangestate` is told.
pub mod range {
    /// The next call of the body is an iteration.
    pub const READY: i64 = 0;
    /// The body runs, or panicked.
    pub const PANIC: i64 = 1;
    /// The body returned false.
    pub const DONE: i64 = 2;
    /// The function that is ranged over has returned.
    pub const EXHAUSTED: i64 = 3;
    /// It has returned though the body panicked.
    pub const MISSING_PANIC: i64 = 4;
}
