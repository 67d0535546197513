//! Counting and swapping bits, with what every amd64 processor has.

use obj::As;
use regalloc2::VReg;
use ssa::{Inst, Op, Type};

use super::{Selector, Src};
use crate::mach::{Arg, Cc, Kind};

impl Selector<'_> {
    pub(super) fn bits(&mut self, i: Inst) {
        let f = self.func;
        let (op, ty) = (f.insts[i].op, f.insts[i].ty);
        let r = self.result(i);
        match op {
            Op::Clz => {
                // BSR of 2x+1 is the number of significant bits; 64-bit values have no room for that.
                let x = self.widened(f.args(i)[0], ty, false);
                let (last, missing) = (self.itemp(), ty.bits() as i64);
                if ty.size() == 8 {
                    let none = self.constant(-1, Type::I64);
                    let top = self.itemp();
                    self.def_from(As::BSRQ, Src::Reg(x), top);
                    self.cmov(As::CMOVQEQ, none, top, last);
                    self.constant_minus(missing - 1, last, As::SUBQ, r);
                } else {
                    let wide = self.itemp();
                    self.def_from(As::MOVL, Src::Reg(x), wide);
                    let double = self.itemp();
                    let a = super::addr::Address {
                        base: super::addr::Place::Reg(wide),
                        index: Some(wide),
                        scale: 1,
                        disp: 1,
                    };
                    self.lea_into(As::LEAQ, a, double);
                    self.def_from(As::BSRQ, Src::Reg(double), last);
                    self.constant_minus(missing, last, As::SUBL, r);
                }
            }
            Op::Ctz => {
                let x = self.reg(f.args(i)[0]);
                if ty.size() == 8 {
                    let none = self.constant(64, Type::I64);
                    let n = self.itemp();
                    self.def_from(As::BSFQ, Src::Reg(x), n);
                    self.cmov(As::CMOVQEQ, none, n, r);
                } else {
                    // A bit just above the type stops the search.
                    let stopped = self.itemp();
                    self.two_address(As::BTSQ, Src::Imm(ty.bits() as i64), x, stopped);
                    self.def_from(As::BSFQ, Src::Reg(stopped), r);
                }
            }
            Op::Popcnt => {
                let x = self.widened(f.args(i)[0], ty, false);
                self.popcnt(x, ty, r);
            }
            _ => {
                let x = self.reg(f.args(i)[0]);
                match ty.size() {
                    8 => self.in_place(As::BSWAPQ, x, r),
                    4 => self.in_place(As::BSWAPL, x, r),
                    _ => self.two_address(As::ROLW, Src::Imm(8), x, r),
                }
            }
        }
    }

    /// `d = a` unless the condition of `op` holds, then `b`. Directly follows what sets the flags.
    fn cmov(&mut self, op: As, b: VReg, a: VReg, d: VReg) {
        self.two_address(op, Src::Reg(b), a, d);
    }

    /// `d = n - x`.
    fn constant_minus(&mut self, n: i64, x: VReg, op: As, d: VReg) {
        let c = self.constant(n, Type::I64);
        self.two_address(op, Src::Reg(x), c, d);
    }

    /// Sums of ever wider fields, the last step by multiplication.
    fn popcnt(&mut self, x: VReg, ty: Type, d: VReg) {
        let wide = ty.size() == 8;
        let pick = |q: As, l: As| if wide { q } else { l };
        let (shr, and) = (pick(As::SHRQ, As::SHRL), pick(As::ANDQ, As::ANDL));
        let (add, sub) = (pick(As::ADDQ, As::ADDL), pick(As::SUBQ, As::SUBL));
        let mask = |byte: u64| {
            let all = byte * 0x0101_0101_0101_0101;
            if wide { all as i64 } else { all as u32 as i64 }
        };
        let masked = |s: &mut Self, v: VReg, by: i64, byte: u64| {
            let t = s.itemp();
            s.two_address(shr, Src::Imm(by), v, t);
            let m = s.constant(mask(byte), Type::I64);
            let u = s.itemp();
            s.two_address(and, Src::Reg(m), t, u);
            u
        };
        let odd = masked(self, x, 1, 0x55);
        let twos = self.itemp();
        self.two_address(sub, Src::Reg(odd), x, twos);
        let high = masked(self, twos, 2, 0x33);
        let m = self.constant(mask(0x33), Type::I64);
        let low = self.itemp();
        self.two_address(and, Src::Reg(m), twos, low);
        let fours = self.itemp();
        self.two_address(add, Src::Reg(high), low, fours);
        let shifted = self.itemp();
        self.two_address(shr, Src::Imm(4), fours, shifted);
        let sum = self.itemp();
        self.two_address(add, Src::Reg(shifted), fours, sum);
        let m = self.constant(mask(0x0f), Type::I64);
        let bytes = self.itemp();
        self.two_address(and, Src::Reg(m), sum, bytes);
        let ones = self.constant(mask(1), Type::I64);
        let total = self.itemp();
        self.two_address(pick(As::IMULQ, As::IMULL), Src::Reg(ones), bytes, total);
        self.two_address(shr, Src::Imm(if wide { 56 } else { 24 }), total, d);
    }

    /// The result of a condition as 0 or 1.
    pub(super) fn set(&mut self, cc: Cc, d: VReg) {
        let second = match cc {
            Cc::FEq => Some((As::SETPC, As::ANDL)),
            Cc::FNe => Some((As::SETPS, As::ORL)),
            _ => None,
        };
        let Some((parity, join)) = second else {
            let s = self.begin();
            let to = self.def_op(d);
            return self.push(s, Kind::Plain, cc.set(), Arg::None, to, 0);
        };
        let (a, b) = (self.itemp(), self.itemp());
        for (op, d) in [(cc.set(), a), (parity, b)] {
            let s = self.begin();
            let to = self.def_op(d);
            self.push(s, Kind::Plain, op, Arg::None, to, 0);
        }
        self.two_address(join, Src::Reg(b), a, d);
    }
}
