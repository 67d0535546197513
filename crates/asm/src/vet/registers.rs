//! Registers that belong to others.

use obj::{Abi, Addr, AddrKind, As, Attrs, Prog, Reg};
use source::Pos;

use super::{Warnings, written};

pub fn check(text: &[Prog], attrs: Attrs, abi: Abi, found: &mut Warnings) {
    frame_pointer(text, attrs, found);
    if abi == Abi::Internal {
        fixed_registers(text, found);
    }
}

/// BP belongs to the caller. The assembler saves it in functions with a frame or a CALL.
fn frame_pointer(text: &[Prog], attrs: Attrs, found: &mut Warnings) {
    let has_frame = text[0].to.frame() > 0 || text.iter().any(|p| p.op == As::CALL);
    if has_frame && !attrs.has(Attrs::NOFRAME) {
        return;
    }
    let bp = Addr::reg(Reg::BP);
    for p in text {
        // Pushed, or moved somewhere: it will be put back.
        if p.from == bp && matches!(p.op, As::PUSHQ | As::MOVQ) || p.op == As::PUSHQ && p.to == bp {
            return;
        }
        if written(p) == Some(Reg::BP) || p.op == As::POPQ && p.to == bp {
            found.add(
                p.pos,
                "FramePointer",
                "frame pointer is clobbered before saving",
                "use another register, or declare a frame in TEXT (as $8-…): the assembler then saves and restores BP",
            );
            return;
        }
    }
}

/// In ABIInternal R14 is g and X15 is zero, at calls and on return.
fn fixed_registers(text: &[Prog], found: &mut Warnings) {
    let mut g: Option<Pos> = None;
    let mut zero: Option<Pos> = None;
    for p in text {
        if matches!(p.op, As::CALL | As::RET) || p.op == As::JMP && p.to.kind != AddrKind::Branch {
            if let Some(pos) = g.take() {
                found.add(
                    pos,
                    "ClobberedG",
                    "R14 is clobbered: it holds g in ABIInternal",
                    "use another register, or reload it with MOVQ (TLS), R14",
                );
            }
            if let Some(pos) = zero.take() {
                found.add(
                    pos,
                    "ClobberedZero",
                    "X15 is clobbered: it is zero in ABIInternal",
                    "use another register, or clear it with XORPS X15, X15",
                );
            }
            continue;
        }
        match written(p) {
            Some(Reg::R14) => {
                let reload = p.op == As::MOVQ && p.from.kind == AddrKind::Mem && p.from.reg == Reg::TLS;
                g = if reload { None } else { g.or(Some(p.pos)) };
            }
            Some(Reg(31) | Reg(63) | Reg(95)) => {
                let clear = matches!(p.op, As::XORPS | As::PXOR | As::VXORPS | As::VPXOR)
                    && p.from == Addr::reg(Reg::X15)
                    && p.to == p.from;
                zero = if clear { None } else { zero.or(Some(p.pos)) };
            }
            _ => {}
        }
    }
}
