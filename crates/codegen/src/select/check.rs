//! Checks: a comparison and a jump to a cold call.

use obj::{As, Reg};
use regalloc2::Operand;
use ssa::{Inst, Op, Type};

use super::{Selector, Src};
use crate::mach::{Arg, BoundsInfo, Cc, CheckArg, Kind};

impl Selector<'_> {
    pub(super) fn nilcheck(&mut self, i: Inst) {
        let a = self.address(self.func.args(i)[0], 0);
        let s = self.begin();
        let to = self.mem_op(&a);
        self.push(s, Kind::Plain, As::TESTB, Arg::Phys(Reg::AX), to, 0);
    }

    pub(super) fn boundscheck(&mut self, i: Inst) {
        let f = self.func;
        let d = &f.insts[i];
        let (kind, signed) = (d.cond, d.imm != 0);
        let strict = kind == abi::panics::BoundsKind::Index as u8;
        let (x, y) = (f.args(i)[0], f.args(i)[1]);
        let (cx, cy) = (self.imm32(x, Type::I64), self.imm32(y, Type::I64));
        // A constant must be the second operand of the comparison.
        let (from, to, cc) = match (cx, cy) {
            (_, Some(c)) => {
                self.drop_const(y);
                (Src::Reg(self.reg(x)), Src::Imm(c), if strict { Cc::Nc } else { Cc::Hi })
            }
            (Some(c), None) => {
                self.drop_const(x);
                (self.reg_or_mem(y, 8), Src::Imm(c), if strict { Cc::Ls } else { Cc::Cs })
            }
            (None, None) => {
                let to = self.reg_or_mem(y, 8);
                (Src::Reg(self.reg(x)), to, if strict { Cc::Nc } else { Cc::Hi })
            }
        };
        // Not that of a load that was taken in: the panic is the check's.
        (self.pos, self.inl) = (d.pos, super::inl(d.inl));
        let s = self.begin();
        let (a, b) = (self.src_op(&from), self.src_op(&to));
        let (x, y) = match (cx, cy) {
            (_, Some(c)) => (check_arg(a), CheckArg::Const(c)),
            (Some(c), None) => (CheckArg::Const(c), check_arg(a)),
            (None, None) => (check_arg(a), check_arg(b)),
        };
        self.m.bounds.push(BoundsInfo { kind, signed, x, y });
        let n = self.m.bounds.len() as u32 - 1;
        self.push(s, Kind::Bounds(n, cc), As::CMPQ, a, b, to.imm());
    }

    /// Division by zero, negative shift counts.
    pub(super) fn check(&mut self, i: Inst) {
        let f = self.func;
        let (cc, name) = match f.insts[i].op {
            Op::DivCheck => (Cc::Eq, "runtime.panicdivide"),
            _ => (Cc::Lt, "runtime.panicshift"),
        };
        let v = f.args(i)[0];
        let ty = f.ty(v);
        if let Some(c) = self.const_of(v)
            && (if cc == Cc::Eq { c != 0 } else { c >= 0 })
        {
            return self.drop_const(v);
        }
        let r = self.reg(v);
        let op = [As::TESTB, As::TESTW, As::TESTL, As::TESTQ][ty.size().trailing_zeros() as usize];
        let target = self.symbols.intern(name, obj::Abi::Internal);
        let s = self.begin();
        let a = self.use_op(r);
        self.push(s, Kind::Check(cc, target), op, a, a, 0);
    }

    pub(super) fn keepalive(&mut self, i: Inst) {
        let v = self.func.args(i)[0];
        let r = self.reg(v);
        let s = self.begin();
        self.operand(Operand::any_use(r));
        self.push(s, Kind::Nop, As::NOP, Arg::None, Arg::None, 0);
    }

    /// 0, as if from nowhere: the block that is entered at 1 stays reachable.
    pub(super) fn recover_point(&mut self, i: Inst) {
        self.release(i);
        let r = self.result(i);
        let s = self.begin();
        let to = self.def_op(r);
        self.push(s, Kind::Const, As::MOVQ, Arg::Imm, to, 0);
    }
}

/// The side of a check that an instruction's operand is.
fn check_arg(arg: Arg) -> CheckArg {
    match arg {
        Arg::Op(n) => CheckArg::Op(n),
        Arg::Mem(n) => CheckArg::Mem(n),
        _ => unreachable!("checks compare registers and memory"),
    }
}
