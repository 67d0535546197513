//! What happens to SP.

use obj::{Addr, AddrKind, AddrName, As, Attrs, Prog, Reg};

use super::{Warnings, operands, written};

pub fn check(text: &[Prog], attrs: Attrs, found: &mut Warnings) {
    alignment(text, found);
    // Functions at the bottom of a stack may make one.
    if !attrs.has(Attrs::TOPFRAME) {
        depth(text, found);
    }
}

/// Aligned vector moves of what lies on the stack, which is aligned to 8 bytes.
fn alignment(text: &[Prog], found: &mut Warnings) {
    let mut aligned = 8;
    for p in text {
        if p.op == As::ANDQ && p.to == Addr::reg(Reg::SP) && p.from.kind == AddrKind::Const {
            aligned = (p.from.offset as u64 & (p.from.offset as u64).wrapping_neg()).max(8);
        }
        let Some((other, size)) = aligned_move(p) else { continue };
        let on_stack = |a: &&Addr| {
            a.kind == AddrKind::Mem
                && (matches!(a.name, AddrName::Auto | AddrName::Param)
                    || a.name == AddrName::None && a.reg == Reg::SP)
        };
        let Some(a) = operands(p).find(on_stack) else { continue };
        let offset_fits =
            a.index == Reg::NONE && (a.offset as u64).is_multiple_of(size) && a.name == AddrName::None;
        if aligned < size || !offset_fits {
            found.add(
                p.pos,
                "MisalignedStack",
                format_args!("{} needs {size}-byte alignment; the stack has {aligned}", p.op),
                format!("use {other}, or align SP with ANDQ $~{}, SP first", size - 1),
            );
        }
    }
}

/// Moves that fault on memory that is not aligned: what to use instead, and the alignment.
fn aligned_move(p: &Prog) -> Option<(&'static str, u64)> {
    let other = match p.op {
        As::MOVO => "MOVOU",
        As::MOVAPS | As::MOVNTPS => "MOVUPS",
        As::MOVAPD | As::MOVNTPD => "MOVUPD",
        As::MOVNTO | As::MOVNTDQA => "MOVOU",
        As::VMOVAPS | As::VMOVNTPS => "VMOVUPS",
        As::VMOVAPD | As::VMOVNTPD => "VMOVUPD",
        As::VMOVDQA | As::VMOVNTDQ | As::VMOVNTDQA => "VMOVDQU",
        As::VMOVDQA32 => "VMOVDQU32",
        As::VMOVDQA64 => "VMOVDQU64",
        _ => return None,
    };
    let size = operands(p).find_map(|a| match (a.kind, a.reg.0) {
        (AddrKind::Reg, 16..48) => Some(16),
        (AddrKind::Reg, 48..80) => Some(32),
        (AddrKind::Reg, 80..112) => Some(64),
        _ => None,
    })?;
    Some((other, size))
}

/// SP moved by hand. PUSHQ, POPQ and ADJSP are the assembler's business: it refuses what doesn't balance.
fn depth(text: &[Prog], found: &mut Warnings) {
    let sp = Addr::reg(Reg::SP);
    // Bytes SP was lowered by with SUBQ; None when it was set to something computed.
    let mut lowered = Some(0i64);
    let mut moved_at = None;
    // Registers and memory that hold an SP of this function.
    let mut saved: Vec<Addr> = Vec::new();
    for p in text {
        if p.op == As::RET {
            if let (Some(by), Some(pos)) = (lowered, moved_at)
                && by != 0
            {
                let (way, n) = if by > 0 { ("lower", by) } else { ("higher", by.saturating_neg()) };
                found.add(
                    pos,
                    "UnbalancedStack",
                    format_args!("SP is {n} bytes {way} at RET than at entry"),
                    "undo it before RET; better declare the bytes as the frame in TEXT, so that the assembler does both",
                );
                moved_at = None;
            }
            continue;
        }
        let copies_sp = matches!(p.op, As::MOVQ | As::LEAQ)
            && (p.from == sp || p.from.reg == Reg::SP || saved.contains(&p.from) && p.op == As::MOVQ);
        if p.to == sp {
            match (p.op, p.from.kind) {
                (As::SUBQ, AddrKind::Const) => lowered = lowered.map(|d| d.saturating_add(p.from.offset)),
                (As::ADDQ, AddrKind::Const) => lowered = lowered.map(|d| d.saturating_sub(p.from.offset)),
                (As::LEAQ, AddrKind::Mem) if p.from.reg == Reg::SP && p.from.index == Reg::NONE => {
                    lowered = lowered.map(|d| d.saturating_sub(p.from.offset));
                }
                (As::ANDQ, AddrKind::Const) => lowered = None,
                (As::MOVQ | As::LEAQ, _) if copies_sp || p.from.reg == Reg::BP => lowered = None,
                (As::CMPQ | As::TESTQ | As::PUSHQ, _) => continue,
                _ => {
                    found.add(
                        p.pos,
                        "SwitchedStack",
                        "SP is set to another stack",
                        "goroutine stacks move and are unwound through their frames: keep SP within the frame and use goroutines and channels to switch",
                    );
                    lowered = None;
                }
            }
            moved_at = Some(p.pos);
            continue;
        }
        if copies_sp && !p.to.is_none() {
            saved.push(p.to);
        } else if !saved.is_empty()
            && let Some(reg) = written(p)
        {
            saved.retain(|a| *a != Addr::reg(reg));
        }
    }
}
