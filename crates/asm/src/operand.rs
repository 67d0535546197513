//! What an operand is to the instruction table, and a register's number to the hardware.

use obj::{Addr, AddrKind, Reg};

use crate::table::class;

/// Hardware number of a register within its file.
pub fn number(reg: Reg) -> u8 {
    match reg.0 {
        0..16 => reg.0,
        16..112 => (reg.0 - 16) % 32,
        112..120 => reg.0 - 112,
        120..136 => reg.0 - 120,
        // AH CH DH BH: 4..7 without REX.
        136..140 => reg.0 - 136 + 4,
        140..148 => reg.0 - 140,
        148..156 => reg.0 - 148,
        160..166 => [1, 2, 3, 0, 4, 5][reg.0 as usize - 160],
        168..184 => reg.0 - 168,
        184..200 => reg.0 - 184,
        _ => 0,
    }
}

/// The byte register that a plain name means in a byte instruction.
pub fn byte_register(reg: Reg) -> Reg {
    if reg.is_gp() { Reg(reg.0 + Reg::AL.0) } else { reg }
}

/// The classes an operand belongs to; 0 for one no encoding takes.
pub fn classes(addr: &Addr) -> u64 {
    match addr.kind {
        AddrKind::Reg => register_classes(addr.reg),
        AddrKind::Const => constant_classes(addr.offset),
        AddrKind::Mem => memory_classes(addr),
        AddrKind::RegList => match addr.reg.0 {
            16..48 => class::XLIST,
            80..112 => class::ZLIST,
            _ => 0,
        },
        _ => 0,
    }
}

fn register_classes(reg: Reg) -> u64 {
    match reg {
        Reg::AX => class::GP | class::AX,
        Reg::CX => class::GP | class::CXCL,
        Reg::DX => class::GP | class::DX,
        Reg::F0 => class::ST | class::ST0,
        Reg::F1 => class::ST | class::ST1,
        Reg::FS => class::SEG | class::FS,
        Reg::GS => class::SEG | class::GS,
        Reg::GDTR => class::GDTR,
        Reg::IDTR => class::IDTR,
        Reg::LDTR => class::LDTR,
        Reg::MSW => class::MSW,
        Reg::TASK => class::TASK,
        Reg::AL => class::BYTE | class::AL,
        Reg::X0 => class::XMM | class::X0,
        Reg::CL => class::BYTE | class::CXCL,
        _ => match reg.0 {
            0..16 => class::GP,
            16..32 => class::XMM,
            32..48 => class::XHI,
            48..64 => class::YMM,
            64..80 => class::YHI,
            80..112 => class::ZMM,
            112 => class::K,
            113..120 => class::K | class::KMASK,
            120..136 => class::BYTE,
            136..140 => class::HIGH,
            140..148 => class::MM,
            148..156 => class::ST,
            160..166 => class::SEG,
            168..184 => class::CR,
            184..200 => class::DR,
            _ => 0,
        },
    }
}

fn constant_classes(v: i64) -> u64 {
    let mut c = class::I64;
    if v as i32 as i64 == v {
        c |= class::S32;
        if v as i8 as i64 == v {
            c |= class::S8;
        }
    }
    if v as u32 as i64 == v {
        c |= class::U32;
        if v < 256 {
            c |= class::U8;
        }
    }
    if (0..4).contains(&v) {
        c |= class::U2;
    }
    if v == 1 {
        c |= class::ONE;
    }
    c
}

fn memory_classes(addr: &Addr) -> u64 {
    let base_ok = addr.reg == Reg::NONE || addr.reg.is_gp() || is_segment(addr.reg);
    let mut memory = class::MEM;
    let index_ok = match addr.index {
        Reg::NONE => true,
        Reg::SP => false,
        Reg::TLS | Reg::FS | Reg::GS => addr.scale <= 1,
        index => {
            match index.0 {
                16..32 => memory = class::VMEMX,
                32..48 => memory = class::VMEMXHI,
                48..64 => memory = class::VMEMY,
                64..80 => memory = class::VMEMYHI,
                80..112 => memory = class::VMEMZ,
                _ => {}
            }
            (index.is_gp() || memory != class::MEM) && matches!(addr.scale, 1 | 2 | 4 | 8)
        }
    };
    // A symbol is addressed relative to the instruction pointer, which takes no other register.
    let sym_ok = addr.name == obj::AddrName::None
        || matches!(addr.name, obj::AddrName::Auto | obj::AddrName::Param)
        || (addr.index == Reg::NONE && addr.reg == Reg::NONE);
    if addr.offset as i32 as i64 != addr.offset {
        memory =
            if memory == class::MEM && addr.offset as u32 as i64 == addr.offset { class::MEMU32 } else { 0 };
    }
    if base_ok && index_ok && sym_ok { memory } else { 0 }
}

/// `(TLS)`, `(GS)`: memory relative to a segment base.
pub fn is_segment(reg: Reg) -> bool {
    matches!(reg, Reg::TLS | Reg::CS | Reg::SS | Reg::DS | Reg::ES | Reg::FS | Reg::GS)
}
