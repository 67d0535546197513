//! Comparisons: flags for jumps and selects, or a boolean.

use cranelift_entity::EntityRef as _;
use obj::As;
use regalloc2::{Operand, VReg};
use ssa::{Cond, Inst, Op, Type, Value};

use super::{Selector, Src};
use crate::mach::{Cc, Kind};

/// A comparison whose operands are ready: emitting it is all that remains, so that nothing comes
/// between it and the instruction that reads the flags.
#[derive(Clone, Copy)]
pub(super) struct Test {
    op: As,
    from: Src,
    to: Src,
    pub cc: Cc,
}

fn cc(cond: Cond) -> Cc {
    match cond {
        Cond::Eq => Cc::Eq,
        Cond::Ne => Cc::Ne,
        Cond::Slt => Cc::Lt,
        Cond::Sle => Cc::Le,
        Cond::Sgt => Cc::Gt,
        Cond::Sge => Cc::Ge,
        Cond::Ult => Cc::Cs,
        Cond::Ule => Cc::Ls,
        Cond::Ugt => Cc::Hi,
        Cond::Uge => Cc::Nc,
    }
}

fn cmp_op(ty: Type) -> As {
    [As::CMPB, As::CMPW, As::CMPL, As::CMPQ][ty.size().trailing_zeros() as usize]
}

fn test_op(ty: Type) -> As {
    [As::TESTB, As::TESTW, As::TESTL, As::TESTQ][ty.size().trailing_zeros() as usize]
}

impl Selector<'_> {
    /// The flags for "`v` is true". Uses up one use.
    pub(super) fn condition(&mut self, v: Value) -> Test {
        let f = self.func;
        let v = self.canon(v);
        if let Some(i) = self.local(v, Op::Icmp) {
            let d = &f.insts[i];
            let (x, y) = (f.args(i)[0], f.args(i)[1]);
            // `!b`.
            if f.ty(x) == Type::I8
                && matches!(d.cond(), Cond::Eq | Cond::Ne)
                && self.const_of(y) == Some(0)
                && (self.local(self.canon(x), Op::Icmp).is_some()
                    || self.local(self.canon(x), Op::Fcmp).is_some())
            {
                self.absorb(v, i);
                self.drop_const(y);
                let t = self.condition(x);
                return if d.cond() == Cond::Eq { Test { cc: t.cc.negated(), ..t } } else { t };
            }
            self.absorb(v, i);
            return self.icmp(d.cond(), x, y);
        }
        if let Some(i) = self.local(v, Op::Fcmp) {
            self.absorb(v, i);
            return self.fcmp(f.insts[i].cond(), f.args(i)[0], f.args(i)[1]);
        }
        let r = match self.fusable_load(v, 1) {
            Some(load) => {
                let a = self.fuse_load(load);
                return Test { op: As::CMPB, from: Src::Mem(a), to: Src::Imm(0), cc: Cc::Ne };
            }
            None => self.reg(v),
        };
        Test { op: As::TESTB, from: Src::Reg(r), to: Src::Reg(r), cc: Cc::Ne }
    }

    /// Compares integers `x` and `y`. Uses up one use of each.
    pub(super) fn icmp(&mut self, cond: Cond, x: Value, y: Value) -> Test {
        let f = self.func;
        let ty = f.ty(x);
        let (mut x, mut y, mut cond) = (self.canon(x), self.canon(y), cond);
        if self.imm32(x, ty).is_some() && self.imm32(y, ty).is_none() {
            (x, y, cond) = (y, x, cond.swapped());
        }
        if let Some(imm) = self.imm32(y, ty) {
            if imm == 0
                && matches!(cond, Cond::Eq | Cond::Ne)
                && let Some(t) = self.masked(cond, x, y, ty)
            {
                return t;
            }
            self.drop_const(y);
            return match self.fusable_load(x, ty.size()) {
                Some(load) => {
                    let a = self.fuse_load(load);
                    Test { op: cmp_op(ty), from: Src::Mem(a), to: Src::Imm(imm), cc: cc(cond) }
                }
                None => {
                    let r = self.reg(x);
                    if imm == 0
                        && matches!(cond, Cond::Eq | Cond::Ne | Cond::Slt | Cond::Sge | Cond::Sgt | Cond::Sle)
                    {
                        return Test { op: test_op(ty), from: Src::Reg(r), to: Src::Reg(r), cc: cc(cond) };
                    }
                    Test { op: cmp_op(ty), from: Src::Reg(r), to: Src::Imm(imm), cc: cc(cond) }
                }
            };
        }
        if let Some(load) = self.fusable_load(y, ty.size()) {
            let to = Src::Mem(self.fuse_load(load));
            let from = Src::Reg(self.reg(x));
            return Test { op: cmp_op(ty), from, to, cc: cc(cond) };
        }
        let from = self.reg_or_mem(x, ty.size());
        let to = Src::Reg(self.reg(y));
        Test { op: cmp_op(ty), from, to, cc: cc(cond) }
    }

    /// `x & m == 0` by TEST or BT.
    fn masked(&mut self, cond: Cond, x: Value, zero: Value, ty: Type) -> Option<Test> {
        let f = self.func;
        let i = self.local(x, Op::And).filter(|_| self.t.uses[x.index()] == 1)?;
        let (a, b) = (f.args(i)[0], f.args(i)[1]);
        if let Some(bit) = self.const_of(b).filter(|_| self.imm32(b, ty).is_none()) {
            let bit = bit as u64;
            if !bit.is_power_of_two() {
                return None;
            }
            self.absorb(x, i);
            self.drop_const(b);
            self.drop_const(zero);
            let r = self.reg(a);
            let cc = if cond == Cond::Eq { Cc::Nc } else { Cc::Cs };
            return Some(Test {
                op: As::BTQ,
                from: Src::Imm(bit.trailing_zeros() as i64),
                to: Src::Reg(r),
                cc,
            });
        }
        self.absorb(x, i);
        self.drop_const(zero);
        let cc = cc(cond);
        if let Some(imm) = self.imm32(b, ty) {
            self.drop_const(b);
            let to = match self.fusable_load(a, ty.size()) {
                Some(load) => Src::Mem(self.fuse_load(load)),
                None => Src::Reg(self.reg(a)),
            };
            return Some(Test { op: test_op(ty), from: Src::Imm(imm), to, cc });
        }
        let (a, b) = (self.reg(a), self.reg(b));
        Some(Test { op: test_op(ty), from: Src::Reg(a), to: Src::Reg(b), cc })
    }

    /// Compares floats: the flags are those of "above", which a NaN never sets.
    fn fcmp(&mut self, cond: Cond, x: Value, y: Value) -> Test {
        let ty = self.func.ty(x);
        let (x, y, cc) = match cond {
            Cond::Slt | Cond::Ult => (y, x, Cc::Hi),
            Cond::Sle | Cond::Ule => (y, x, Cc::Nc),
            Cond::Sgt | Cond::Ugt => (x, y, Cc::Hi),
            Cond::Sge | Cond::Uge => (x, y, Cc::Nc),
            Cond::Eq => (x, y, Cc::FEq),
            Cond::Ne => (x, y, Cc::FNe),
        };
        let from = self.float_src(y);
        let to = Src::Reg(self.reg(x));
        let op = if ty == Type::F64 { As::UCOMISD } else { As::UCOMISS };
        Test { op, from, to, cc }
    }

    /// Emits the comparison.
    pub(super) fn emit_test(&mut self, t: &Test) {
        self.emit_test_as(t, Kind::Plain);
    }

    /// Emits it as part of a check.
    pub(super) fn emit_test_as(&mut self, t: &Test, kind: Kind) {
        let s = self.begin();
        let from = self.src_op(&t.from);
        let to = self.src_op(&t.to);
        self.push(s, kind, t.op, from, to, t.from.imm() | t.to.imm());
    }

    pub(super) fn setcc(&mut self, i: Inst) {
        let f = self.func;
        let d = &f.insts[i];
        let r = self.result(i);
        let t = match d.op {
            Op::Icmp => self.icmp(d.cond(), f.args(i)[0], f.args(i)[1]),
            _ => self.fcmp(d.cond(), f.args(i)[0], f.args(i)[1]),
        };
        self.emit_test(&t);
        self.set(t.cc, r);
    }

    pub(super) fn select(&mut self, i: Inst) {
        let f = self.func;
        let ty = f.insts[i].ty;
        let (c, a, b) = (f.args(i)[0], f.args(i)[1], f.args(i)[2]);
        let r = self.result(i);
        let (a, b) = (self.reg(a), self.reg(b));
        let t = self.condition(c);
        self.emit_test(&t);
        if ty.is_float() {
            return self.fselect(t.cc, a, b, r);
        }
        let wide = ty.size() == 8;
        // Equal floats need two flags: the unwanted value is moved in for either.
        let (cc, a, b, parity) = match t.cc {
            Cc::FEq => (Cc::Ne, b, a, true),
            Cc::FNe => (Cc::Ne, a, b, true),
            cc => (cc, a, b, false),
        };
        if !parity {
            return self.two_address(cc.cmov(wide), Src::Reg(a), b, r);
        }
        let first = self.m.new_vreg(regalloc2::RegClass::Int, ty == Type::Ptr);
        self.two_address(cc.cmov(wide), Src::Reg(a), b, first);
        self.two_address(if wide { As::CMOVQPS } else { As::CMOVLPS }, Src::Reg(a), first, r);
    }

    fn fselect(&mut self, cc: Cc, a: VReg, b: VReg, r: VReg) {
        let s = self.begin();
        let to = self.operand(Operand::reg_reuse_def(r, 1));
        self.use_op(b);
        let from = self.use_op(a);
        self.push(s, Kind::FSelect(cc), As::MOVUPS, from, to, 0);
    }
}
