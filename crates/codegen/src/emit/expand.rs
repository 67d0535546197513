//! Instructions that become several Progs.

use obj::{Addr, As, Reg};

use super::{Emitter, cold};
use crate::mach::{Arg, Cc, MInst};

/// Clearing and copying is unrolled up to this many bytes.
pub(crate) const UNROLL: i64 = 256;
/// Bytes of one round of the loops beyond that.
const ROUND: i64 = 64;

impl Emitter<'_> {
    /// Three-address addition by what fits: INC, ADD or LEA.
    pub(super) fn add(&mut self, i: u32, inst: &MInst) {
        let wide = inst.op == As::ADDQ;
        let (d, a) = (self.op_reg(i, 0), self.op_reg(i, 1));
        let from = self.addr(i, inst, inst.from);
        let to = Addr::reg(d);
        let lea = if wide { As::LEAQ } else { As::LEAL };
        if inst.from == Arg::Imm {
            let n = inst.imm;
            if d != a {
                self.prog(lea, Addr::mem(a, n), to);
                return;
            }
            match (n, wide) {
                (1, true) => self.prog(As::INCQ, Addr::NONE, to),
                (1, false) => self.prog(As::INCL, Addr::NONE, to),
                (-1, true) => self.prog(As::DECQ, Addr::NONE, to),
                (-1, false) => self.prog(As::DECL, Addr::NONE, to),
                // -128 has a one-byte form.
                (128, true) => self.prog(As::SUBQ, Addr::konst(-128), to),
                (128, false) => self.prog(As::SUBL, Addr::konst(-128), to),
                _ => self.prog(inst.op, from, to),
            };
        } else if d == a {
            self.prog(inst.op, from, to);
        } else if d == from.reg {
            self.prog(inst.op, Addr::reg(a), to);
        } else {
            self.prog(lea, Addr::mem_index(a, from.reg, 1, 0), to);
        }
    }

    /// AX / operand 1, remainder in DX.
    pub(super) fn div(&mut self, i: u32, inst: &MInst) {
        let y = Addr::reg(self.op_reg(i, 1));
        match inst.op {
            As::DIVQ | As::DIVL => {
                let dx = Addr::reg(Reg::DX);
                self.prog(As::XORL, dx, dx);
                self.prog(inst.op, y, Addr::NONE);
            }
            _ => {
                let wide = inst.op == As::IDIVQ;
                // The least integer divided by -1 would trap.
                let jump = (inst.imm == 0).then(|| {
                    self.prog(if wide { As::CMPQ } else { As::CMPL }, y, Addr::konst(-1));
                    self.jump_ahead(As::JEQ)
                });
                self.prog(if wide { As::CQO } else { As::CDQ }, Addr::NONE, Addr::NONE);
                self.prog(inst.op, y, Addr::NONE);
                if let Some(jump) = jump {
                    let back = self.progs.len();
                    self.stub(cold::Path::Negate { op: inst.op, back }, jump);
                }
            }
        }
    }

    /// Operand 0, which starts as operand 1, becomes operand 2 on the condition.
    pub(super) fn fselect(&mut self, i: u32, inst: &MInst, cc: Cc) {
        let (from, to) = (self.addr(i, inst, inst.from), self.addr(i, inst, inst.to));
        if from == to {
            return;
        }
        match cc {
            Cc::FEq => {
                let (a, b) = (self.jump_ahead(As::JNE), self.jump_ahead(As::JPS));
                self.prog(As::MOVUPS, from, to);
                self.land(a);
                self.land(b);
            }
            Cc::FNe => {
                let a = self.jump_ahead(As::JNE);
                let b = self.jump_ahead(As::JPC);
                self.land(a);
                self.prog(As::MOVUPS, from, to);
                self.land(b);
            }
            cc => {
                let skip = self.jump_ahead(cc.negated().jump());
                self.prog(As::MOVUPS, from, to);
                self.land(skip);
            }
        }
    }

    pub(super) fn uint_to_float(&mut self, i: u32, inst: &MInst) {
        let (to, from) = (self.op_reg(i, 0), self.op_reg(i, 1));
        let temps = (self.op_reg(i, 2), self.op_reg(i, 3));
        let (f, t) = (Addr::reg(from), Addr::reg(to));
        self.prog(As::TESTQ, f, f);
        let jump = self.jump_ahead(As::JLT);
        self.prog(As::XORPS, t, t);
        self.prog(inst.op, f, t);
        let back = self.progs.len();
        self.stub(cold::Path::HalveAndDouble { op: inst.op, from, to, temps, back }, jump);
    }

    /// Values from 2^63 up are converted less 2^63.
    pub(super) fn float_to_uint(&mut self, i: u32, inst: &MInst) {
        let (to, from, t) = (self.op_reg(i, 0), self.op_reg(i, 1), self.op_reg(i, 2));
        let (to, from, t) = (Addr::reg(to), Addr::reg(from), Addr::reg(t));
        let (mov, cmp, sub) = match inst.op {
            As::CVTTSD2SQ => (As::MOVSD, As::UCOMISD, As::SUBSD),
            _ => (As::MOVSS, As::UCOMISS, As::SUBSS),
        };
        let limit = Addr::fconst(9223372036854775808.0);
        self.prog(mov, limit, t);
        // Above: x < 2^63. NaNs go the other way, as gc's do.
        self.prog(cmp, from, t);
        let big = self.jump_ahead(As::JLS);
        self.prog(inst.op, from, to);
        let done = self.jump_ahead(As::JMP);
        self.land(big);
        self.prog(As::MOVUPS, from, t);
        self.prog(sub, limit, t);
        self.prog(inst.op, t, to);
        self.prog(As::BTSQ, Addr::konst(63), to);
        self.land(done);
    }

    /// Clears `n` bytes at `at`; `t` and `u` are free registers when `n` is more than [`UNROLL`].
    pub(super) fn clear(&mut self, at: Addr, n: i64, t: Reg, u: Reg) {
        let zero = Addr::reg(Reg::X15);
        let (mut at, mut n) = (at, n);
        if n > UNROLL {
            self.prog(As::LEAQ, at, Addr::reg(t));
            self.prog(As::MOVL, Addr::konst(n / ROUND), Addr::reg(u));
            let top = self.progs.len();
            for k in 0..ROUND / 16 {
                self.prog(As::MOVUPS, zero, Addr::mem(t, 16 * k));
            }
            self.round(t, Reg::NONE, u, top);
            at = Addr::mem(t, 0);
            // The rest is cleared with an overlap of what was cleared before.
            n %= ROUND;
            if n != 0 && n % 16 != 0 {
                let back = 16 - n % 16;
                at.offset -= back;
                n += back;
            }
        }
        let piece = |k: i64| Addr { offset: at.offset + k, ..at };
        for (k, size) in pieces(n) {
            match size {
                16 => self.prog(As::MOVUPS, zero, piece(k)),
                8 => self.prog(As::MOVQ, Addr::konst(0), piece(k)),
                4 => self.prog(As::MOVL, Addr::konst(0), piece(k)),
                2 => self.prog(As::MOVW, Addr::konst(0), piece(k)),
                _ => self.prog(As::MOVB, Addr::konst(0), piece(k)),
            };
        }
    }

    /// The end of a copying or clearing loop: pointers `t` and `s` advance, `u` counts.
    fn round(&mut self, t: Reg, s: Reg, u: Reg, top: usize) {
        for r in [t, s] {
            if r.is_some() {
                self.prog(As::ADDQ, Addr::konst(ROUND), Addr::reg(r));
            }
        }
        self.prog(As::DECL, Addr::NONE, Addr::reg(u));
        self.prog(As::JNE, Addr::NONE, Addr::branch(obj::ProgIx(top as u32)));
    }

    /// Copies `imm` bytes through operand 0.
    pub(super) fn copy(&mut self, i: u32, inst: &MInst) {
        let (mut from, mut to) = (self.addr(i, inst, inst.from), self.addr(i, inst, inst.to));
        let via = Addr::reg(self.op_reg(i, 0));
        let mut n = inst.imm;
        if n > UNROLL {
            let (t, s, u) = (self.op_reg(i, 1), self.op_reg(i, 2), self.op_reg(i, 3));
            self.prog(As::LEAQ, to, Addr::reg(t));
            self.prog(As::LEAQ, from, Addr::reg(s));
            self.prog(As::MOVL, Addr::konst(n / ROUND), Addr::reg(u));
            let top = self.progs.len();
            for k in 0..ROUND / 16 {
                self.prog(As::MOVUPS, Addr::mem(s, 16 * k), via);
                self.prog(As::MOVUPS, via, Addr::mem(t, 16 * k));
            }
            self.round(t, s, u, top);
            (from, to) = (Addr::mem(s, 0), Addr::mem(t, 0));
            n %= ROUND;
            if n % 16 != 0 {
                let back = 16 - n % 16;
                from.offset -= back;
                to.offset -= back;
                n += back;
            }
        }
        let piece = |a: Addr, k: i64| Addr { offset: a.offset + k, ..a };
        for (k, size) in pieces(n) {
            let (load, store) = match size {
                16 => (As::MOVUPS, As::MOVUPS),
                8 => (As::MOVQ, As::MOVQ),
                4 => (As::MOVL, As::MOVL),
                2 => (As::MOVWLZX, As::MOVW),
                _ => (As::MOVBLZX, As::MOVB),
            };
            self.prog(load, piece(from, k), via);
            self.prog(store, via, piece(to, k));
        }
    }
}

/// Splits `n` bytes into (offset, size) of power-of-two pieces; the last may overlap the one before it.
fn pieces(n: i64) -> impl Iterator<Item = (i64, i64)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = n - at;
        if rest <= 0 {
            return None;
        }
        let largest = [16, 8, 4, 2, 1].into_iter().find(|&s| s <= n).unwrap_or(1);
        // What is left is done by one overlapping piece.
        let piece = if rest >= largest { (at, largest) } else { (n - largest, largest) };
        at += largest;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn pieces_cover_everything() {
        for n in 1..200 {
            let mut covered = vec![false; n as usize];
            for (at, size) in super::pieces(n) {
                assert!(at >= 0 && at + size <= n, "{n}: {at}+{size}");
                (at..at + size).for_each(|k| covered[k as usize] = true);
            }
            assert!(covered.iter().all(|&c| c), "{n}");
        }
    }
}
