//! The instruction table: mnemonic and operand shapes → encoding.
//!
//! The rows are data: `instructions.txt` names them, `build.rs` fills them from the manual's opcode
//! descriptions. An operand is described by the set of classes it belongs to (a bit each); a row
//! accepts an operand when the sets meet, and the first row that accepts all operands is taken.

use obj::As;

/// Classes of operands, one bit each.
pub mod class {
    /// A general register by its plain name.
    pub const GP: u64 = 1;
    /// AL .. R15B.
    pub const BYTE: u64 = 1 << 1;
    /// AH CH DH BH.
    pub const HIGH: u64 = 1 << 2;
    /// AX by that name.
    pub const AX: u64 = 1 << 3;
    /// AL by that name.
    pub const AL: u64 = 1 << 4;
    /// CX or CL.
    pub const CXCL: u64 = 1 << 5;
    pub const MEM: u64 = 1 << 6;
    pub const XMM: u64 = 1 << 7;
    pub const YMM: u64 = 1 << 8;
    pub const MM: u64 = 1 << 9;
    /// The constant 1.
    pub const ONE: u64 = 1 << 10;
    /// -128..127
    pub const S8: u64 = 1 << 11;
    /// 0..255
    pub const U8: u64 = 1 << 12;
    pub const S32: u64 = 1 << 13;
    pub const U32: u64 = 1 << 14;
    pub const I64: u64 = 1 << 15;
    pub const CR: u64 = 1 << 16;
    pub const DR: u64 = 1 << 17;
    /// X0 by that name, implied by some instructions.
    pub const X0: u64 = 1 << 18;
    /// Memory with an X register as index.
    pub const VMEMX: u64 = 1 << 19;
    /// Memory with a Y register as index.
    pub const VMEMY: u64 = 1 << 20;
    /// 0..3
    pub const U2: u64 = 1 << 22;
    /// Memory whose offset fits 32 bits only without a sign: LEAL computes with it modulo 2^32.
    pub const MEMU32: u64 = 1 << 21;
    /// X16 .. X31, which only EVEX can name; likewise Y and the two kinds of memory.
    pub const XHI: u64 = 1 << 23;
    pub const YHI: u64 = 1 << 24;
    pub const ZMM: u64 = 1 << 25;
    /// K0 .. K7.
    pub const K: u64 = 1 << 26;
    /// K1 .. K7, those that can mask.
    pub const KMASK: u64 = 1 << 27;
    pub const VMEMXHI: u64 = 1 << 28;
    pub const VMEMYHI: u64 = 1 << 29;
    pub const VMEMZ: u64 = 1 << 30;
    /// `[X4-X7]`
    pub const XLIST: u64 = 1 << 31;
    /// `[Z4-Z7]`
    pub const ZLIST: u64 = 1 << 32;
    /// F0 by that name.
    pub const ST0: u64 = 1 << 33;
    /// F1 by that name.
    pub const ST1: u64 = 1 << 34;
    /// F0 .. F7.
    pub const ST: u64 = 1 << 35;
    pub const FS: u64 = 1 << 36;
    pub const GS: u64 = 1 << 37;
    /// CS SS DS ES FS GS.
    pub const SEG: u64 = 1 << 38;
    pub const DX: u64 = 1 << 39;
    pub const GDTR: u64 = 1 << 40;
    pub const IDTR: u64 = 1 << 41;
    pub const LDTR: u64 = 1 << 42;
    pub const MSW: u64 = 1 << 43;
    pub const TASK: u64 = 1 << 44;
    /// Memory with a vector register as index.
    pub const VMEM: u64 = VMEMX | VMEMY | VMEMXHI | VMEMYHI | VMEMZ;
}

/// Where an operand goes in the encoding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// ModRM.reg.
    Reg,
    /// ModRM.rm, a register or memory.
    Rm,
    /// Both: `IMULQ $5, AX`.
    RegRm,
    /// VEX.vvvv.
    Vvvv,
    /// The opcode's low three bits.
    Opcode,
    Imm8,
    /// A register in the high half of a last byte.
    Is4,
    Imm16,
    Imm32,
    Imm64,
    /// Implied by the opcode.
    Fixed,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Legacy,
    Vex,
    Evex,
}

#[derive(Clone, Copy, Debug)]
pub struct Arg {
    /// Classes that fit.
    pub mask: u64,
    pub role: Role,
    /// An 8-bit register: SP BP SI DI need a REX prefix.
    pub byte: bool,
}

/// How the bytes are made.
#[derive(Clone, Copy, Debug)]
pub struct Enc {
    pub kind: Kind,
    /// 0: one-byte opcodes, 1: 0F, 2: 0F 38, 3: 0F 3A.
    pub map: u8,
    /// Mandatory prefix: 0 none, 1: 66, 2: F3, 3: F2.
    pub pp: u8,
    /// 66 for 16-bit operands.
    pub size16: bool,
    pub w: bool,
    /// Vector length: 0: 128, 1: 256, 2: 512.
    pub l: u8,
    pub opcode: u8,
    /// A second opcode byte in ModRM's place (XGETBV, LFENCE).
    pub fixed: Option<u8>,
    pub modrm: bool,
    /// ModRM.reg of opcode groups.
    pub ext: u8,
    pub evex: Evex,
}

/// What an EVEX encoding allows besides its operands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Evex {
    /// Bits of [`evex`].
    pub allows: u8,
    /// Binary logarithm of the unit of an 8-bit displacement: without broadcast, and with.
    pub shift: [u8; 2],
}

/// Bits of [`Evex::allows`].
pub mod evex {
    pub const MASK: u8 = 1;
    /// The mask must be written: gathers and scatters.
    pub const NEEDS_MASK: u8 = 1 << 1;
    pub const ZERO: u8 = 1 << 2;
    pub const BCST: u8 = 1 << 3;
    pub const ROUND: u8 = 1 << 4;
    pub const SAE: u8 = 1 << 5;
}

#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// iced-x86's number of the encoding, for tests and the disassembler.
    pub code: u16,
    /// How many of `args` there are, in Plan 9 order.
    pub n: u8,
    /// Indices into [`ARGS`].
    pub args: [u8; 5],
    pub enc: Enc,
}

impl Row {
    /// The row's operands in Plan 9 order, without the mask.
    pub fn args(&self) -> impl Iterator<Item = &'static Arg> {
        self.args[..self.n as usize].iter().map(|&i| &ARGS[i as usize])
    }
}

use class::*;

include!(concat!(env!("OUT_DIR"), "/rows.rs"));
