//! The failing paths of checks, behind the function's last block.

use abi::panics::{Bounds, BoundsArg, BoundsKind};
use obj::{Addr, As, InlId, Reg, SymId};
use source::Pos;

use super::Emitter;
use crate::mach::CheckArg;

/// What a cold path does.
#[derive(Clone, Copy)]
pub(super) enum Path {
    /// Calls a function without arguments that doesn't return.
    Call(SymId),
    /// Calls panicBounds about the operands of an instruction.
    Bounds { inst: u32, info: u32 },
    /// Negates AX, clears DX and goes back to Prog `back`: division by -1.
    Negate { op: As, back: usize },
    /// Converts a uint64 with its top bit set and goes back.
    HalveAndDouble { op: As, from: Reg, to: Reg, temps: (Reg, Reg), back: usize },
}

/// A cold path and the jump that leads to it.
#[derive(Clone, Copy)]
pub(super) struct Stub {
    path: Path,
    jump: usize,
    pos: Pos,
    inl: InlId,
}

impl Emitter<'_> {
    pub(super) fn stub(&mut self, path: Path, jump: usize) {
        self.t.stubs.push(Stub { path, jump, pos: self.pos, inl: self.inl });
    }

    /// Emits the cold paths.
    pub(super) fn stubs(&mut self) {
        let stubs = std::mem::take(&mut self.t.stubs);
        for s in &stubs {
            (self.pos, self.inl) = (s.pos, s.inl);
            self.land(s.jump);
            match s.path {
                Path::Call(sym) => {
                    self.panic_map();
                    self.prog(As::CALL, Addr::NONE, Addr::global(sym, 0));
                }
                Path::Bounds { inst, info } => self.panic_bounds(inst, info),
                Path::Negate { op, back } => {
                    let (ax, dx) = (Addr::reg(Reg::AX), Addr::reg(Reg::DX));
                    self.prog(if op == As::IDIVQ { As::NEGQ } else { As::NEGL }, Addr::NONE, ax);
                    self.prog(As::XORL, dx, dx);
                    self.prog(As::JMP, Addr::NONE, Addr::branch(obj::ProgIx(back as u32)));
                }
                Path::HalveAndDouble { op, from, to, temps: (t, u), back } => {
                    let (from, to) = (Addr::reg(from), Addr::reg(to));
                    let (t, u) = (Addr::reg(t), Addr::reg(u));
                    // The lowest bit is kept, so that rounding sees it.
                    self.prog(As::MOVQ, from, t);
                    self.prog(As::SHRQ, Addr::konst(1), t);
                    self.prog(As::MOVQ, from, u);
                    self.prog(As::ANDL, Addr::konst(1), u);
                    self.prog(As::ORQ, u, t);
                    self.prog(As::XORPS, to, to);
                    self.prog(op, t, to);
                    let add = if op == As::CVTSQ2SD { As::ADDSD } else { As::ADDSS };
                    self.prog(add, to, to);
                    self.prog(As::JMP, Addr::NONE, Addr::branch(obj::ProgIx(back as u32)));
                }
            }
        }
        self.t.stubs = stubs;
    }

    /// In a panic only variables are alive: registers are not coming back.
    fn panic_map(&mut self) {
        let map = self.maps.at_call(self.frame, std::iter::empty());
        self.stack_map(map);
    }

    fn panic_bounds(&mut self, inst: u32, info: u32) {
        let info = self.m.bounds[info as usize];
        let reg_of = |e: &Self, a: CheckArg| match a {
            CheckArg::Op(n) => e.op_reg(inst, n),
            _ => Reg::NONE,
        };
        self.panic_map();
        let mut taken = [reg_of(self, info.x), reg_of(self, info.y)];
        let mut args = [BoundsArg::Const(0); 2];
        // A register that is read from memory first may be one that another address needs: memory goes first.
        for memory_first in [true, false] {
            for (n, side) in [info.x, info.y].into_iter().enumerate() {
                if matches!(side, CheckArg::Mem(_)) != memory_first {
                    continue;
                }
                args[n] = match side {
                    CheckArg::Op(k) => BoundsArg::Reg(self.op_reg(inst, k).0),
                    CheckArg::Const(c @ 0..255) => BoundsArg::Const(c as u8),
                    CheckArg::Const(_) | CheckArg::Mem(_) => {
                        let free = [Reg::AX, Reg::CX, Reg::DX];
                        let r = free.into_iter().find(|r| !taken.contains(r)).expect("one of three is free");
                        taken[n] = r;
                        let from = match side {
                            CheckArg::Mem(m) => self.mem(inst, m, 0),
                            CheckArg::Const(c) => Addr::konst(c),
                            CheckArg::Op(_) => unreachable!(),
                        };
                        self.prog(As::MOVQ, from, Addr::reg(r));
                        BoundsArg::Reg(r.0)
                    }
                };
            }
        }
        let kind = BoundsKind::ALL[info.kind as usize];
        let value = Bounds { kind, signed: info.signed, x: args[0], y: args[1] }.encode();
        let k = Addr::konst(abi::funcdata::PCDATA_PANIC_BOUNDS as i64);
        self.prog(As::PCDATA, k, Addr::konst(value as i64));
        let target = self.symbols.intern("runtime.panicBounds", obj::Abi::Internal);
        self.prog(As::CALL, Addr::NONE, Addr::global(target, 0));
    }
}
