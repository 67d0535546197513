//! The instruction table: mnemonic and operand shapes → encoding.
//!
//! The rows are data: `instructions.txt` names them, `build.rs` fills them from the manual's opcode
//! descriptions. An operand is described by the set of classes it belongs to (a bit each); a row
//! accepts an operand when the sets meet, and the first row that accepts all operands is taken.

use obj::As;

/// Classes of operands, one bit each.
pub mod class {
    /// A general register by its plain name.
    pub const GP: u32 = 1;
    /// AL .. R15B.
    pub const BYTE: u32 = 1 << 1;
    /// AH CH DH BH.
    pub const HIGH: u32 = 1 << 2;
    /// AX by that name.
    pub const AX: u32 = 1 << 3;
    /// AL by that name.
    pub const AL: u32 = 1 << 4;
    /// CX or CL.
    pub const CXCL: u32 = 1 << 5;
    pub const MEM: u32 = 1 << 6;
    pub const XMM: u32 = 1 << 7;
    pub const YMM: u32 = 1 << 8;
    pub const MM: u32 = 1 << 9;
    /// The constant 1.
    pub const ONE: u32 = 1 << 10;
    /// -128..127
    pub const S8: u32 = 1 << 11;
    /// 0..255
    pub const U8: u32 = 1 << 12;
    pub const S32: u32 = 1 << 13;
    pub const U32: u32 = 1 << 14;
    pub const I64: u32 = 1 << 15;
    pub const CR: u32 = 1 << 16;
    pub const DR: u32 = 1 << 17;
    /// X0 by that name, implied by some instructions.
    pub const X0: u32 = 1 << 18;
    /// Memory with an X register as index.
    pub const VMEMX: u32 = 1 << 19;
    /// Memory with a Y register as index.
    pub const VMEMY: u32 = 1 << 20;
    /// 0..3
    pub const U2: u32 = 1 << 22;
    /// Memory whose offset fits 32 bits only without a sign: LEAL computes with it modulo 2^32.
    pub const MEMU32: u32 = 1 << 21;
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
    pub mask: u32,
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
}

#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// iced-x86's name of the encoding.
    pub name: &'static str,
    /// How many of `args` there are, in Plan 9 order.
    pub n: u8,
    pub args: [Arg; 5],
    pub enc: Enc,
}

use class::*;

include!(concat!(env!("OUT_DIR"), "/rows.rs"));
