//! Instructions in the syntax Go's objdump prints: Intel's mnemonics in capitals, a size letter where one is
//! needed, source before destination.

use iced_x86::{Instruction, MemorySize, Mnemonic, OpKind, Register};

/// One instruction; `name` gives symbol and offset of an address.
pub(crate) fn text<'n>(i: &Instruction, name: impl Fn(u64) -> Option<(&'n str, u64)>) -> String {
    let mut out = String::new();
    if i.has_lock_prefix() {
        out.push_str("LOCK ");
    }
    if i.has_rep_prefix() {
        out.push_str("REP; ");
    } else if i.has_repne_prefix() {
        out.push_str("REPNE; ");
    }
    out.push_str(&mnemonic(i));
    let mut operands: Vec<String> = (0..i.op_count()).map(|n| operand(i, n, &name)).collect();
    operands.retain(|o| !o.is_empty());
    // Compares keep Intel's order: what is compared comes first.
    if i.mnemonic() != Mnemonic::Cmp {
        operands.reverse();
    }
    if !operands.is_empty() {
        out.push(' ');
        out.push_str(&operands.join(", "));
    }
    out
}

fn mnemonic(i: &Instruction) -> String {
    let base = match i.mnemonic() {
        Mnemonic::Movsd if i.op0_kind() == OpKind::Register || i.op1_kind() == OpKind::Register => {
            "MOVSD_XMM".into()
        }
        m => format!("{m:?}").to_uppercase(),
    };
    let string = i.is_string_instruction();
    if !takes_size(i.mnemonic()) || string {
        return base;
    }
    match operand_size(i) {
        Some(1) => base + "B",
        Some(2) => base + "W",
        Some(4) => base + "L",
        Some(8) => base + "Q",
        _ => base,
    }
}

/// Mnemonics of integer instructions that come in several sizes.
fn takes_size(m: Mnemonic) -> bool {
    use Mnemonic::*;
    matches!(
        m,
        Adc | Add
            | And
            | Bsf
            | Bsr
            | Bt
            | Btc
            | Btr
            | Bts
            | Bswap
            | Cmp
            | Cmpxchg
            | Cvtsi2sd
            | Cvtsi2ss
            | Cvttsd2si
            | Cvttss2si
            | Cvtsd2si
            | Cvtss2si
            | Dec
            | Div
            | Idiv
            | Imul
            | Inc
            | Lea
            | Mov
            | Mul
            | Neg
            | Nop
            | Not
            | Or
            | Pop
            | Push
            | Rcl
            | Rcr
            | Rol
            | Ror
            | Sar
            | Sbb
            | Shl
            | Shld
            | Shr
            | Shrd
            | Sub
            | Test
            | Xadd
            | Xchg
            | Xor
    )
}

/// Bytes of the operand that decides: the destination's, or for conversions the integer side's.
fn operand_size(i: &Instruction) -> Option<usize> {
    let mut memory = None;
    for n in 0..i.op_count() {
        match i.op_kind(n) {
            OpKind::Register if i.op_register(n).is_gpr() => return Some(i.op_register(n).size()),
            OpKind::Memory => memory = Some(i.memory_size()),
            _ => {}
        }
    }
    match memory {
        Some(MemorySize::Unknown) | None if matches!(i.mnemonic(), Mnemonic::Push | Mnemonic::Pop) => Some(8),
        Some(size) => Some(size.size()),
        None => None,
    }
}

fn operand<'n>(i: &Instruction, n: u32, name: &impl Fn(u64) -> Option<(&'n str, u64)>) -> String {
    match i.op_kind(n) {
        OpKind::Register => register(i.op_register(n)),
        OpKind::NearBranch16 | OpKind::NearBranch32 | OpKind::NearBranch64 => {
            let target = i.near_branch_target();
            match name(target) {
                Some((symbol, 0)) => format!("{symbol}(SB)"),
                _ => format!("{target:#x}"),
            }
        }
        OpKind::Memory => memory(i, name),
        OpKind::MemorySegSI | OpKind::MemorySegESI | OpKind::MemorySegRSI => "0(SI)".into(),
        OpKind::MemoryESDI | OpKind::MemoryESEDI | OpKind::MemoryESRDI => "0(DI)".into(),
        _ => match i.try_immediate(n) {
            Ok(0) => "$0x0".into(),
            Ok(v) => format!("${}", hex(v as i64)),
            Err(_) => String::new(),
        },
    }
}

fn memory<'n>(i: &Instruction, name: &impl Fn(u64) -> Option<(&'n str, u64)>) -> String {
    let segment = match i.segment_prefix() {
        Register::FS => "FS:",
        Register::GS => "GS:",
        _ => "",
    };
    if i.is_ip_rel_memory_operand() {
        let target = i.ip_rel_memory_address();
        return match name(target) {
            Some((symbol, 0)) => format!("{segment}{symbol}(SB)"),
            Some((symbol, off)) => format!("{segment}{symbol}+{off}(SB)"),
            None => format!("{segment}{}(IP)", hex(target.wrapping_sub(i.next_ip()) as i64)),
        };
    }
    let mut out = format!("{segment}{}", hex(i.memory_displacement64() as i64));
    if i.memory_base() != Register::None {
        out += &format!("({})", register(i.memory_base()));
    }
    if i.memory_index() != Register::None {
        out += &format!("({}*{})", register(i.memory_index()), i.memory_index_scale());
    }
    out
}

/// `0`, `0x10`, `-0x8`.
fn hex(v: i64) -> String {
    match v {
        0 => "0".into(),
        v if v < 0 => format!("-{:#x}", v.unsigned_abs()),
        v => format!("{v:#x}"),
    }
}

fn register(r: Register) -> String {
    if r.is_gpr() {
        let high = matches!(r, Register::AH | Register::BH | Register::CH | Register::DH);
        return if high { format!("{r:?}") } else { general(r.full_register()).into() };
    }
    let name = format!("{r:?}").to_uppercase();
    match name.strip_prefix("XMM") {
        Some(n) => format!("X{n}"),
        None => match name.strip_prefix("YMM") {
            Some(n) => format!("Y{n}"),
            None => name.strip_prefix("ZMM").map_or(name.clone(), |n| format!("Z{n}")),
        },
    }
}

fn general(r: Register) -> &'static str {
    const NAMES: [&str; 16] = [
        "AX", "CX", "DX", "BX", "SP", "BP", "SI", "DI", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15",
    ];
    NAMES[r.number() & 15]
}
