//! Conversions.

use obj::As;
use regalloc2::Operand;
use ssa::{Inst, Op, Type};

use super::{Selector, Src};
use crate::mach::{Arg, Kind};

impl Selector<'_> {
    pub(super) fn extend(&mut self, i: Inst) {
        let f = self.func;
        let d = &f.insts[i];
        let v = f.args(i)[0];
        let from = f.ty(v);
        let signed = d.op == Op::Sext;
        let op = match (from, signed, d.ty) {
            (Type::I8, true, Type::I64) => As::MOVBQSX,
            (Type::I8, true, _) => As::MOVBLSX,
            (Type::I16, true, Type::I64) => As::MOVWQSX,
            (Type::I16, true, _) => As::MOVWLSX,
            (Type::I32, true, _) => As::MOVLQSX,
            (Type::I8, false, _) => As::MOVBLZX,
            (Type::I16, false, _) => As::MOVWLZX,
            _ => As::MOVL,
        };
        let src = self.reg_or_mem(v, from.size());
        let r = self.result(i);
        self.def_from(op, src, r);
    }

    /// The same bits in a register of the same or the other kind.
    pub(super) fn reinterpret(&mut self, i: Inst) {
        let f = self.func;
        let d = &f.insts[i];
        let v = f.args(i)[0];
        let from = f.ty(v);
        let r = self.result(i);
        if from.is_float() != d.ty.is_float() {
            if let Some(load) = self.fusable_load(v, d.ty.size()) {
                let a = self.fuse_load(load);
                return self.def_from(super::memory::load_op(d.ty), Src::Mem(a), r);
            }
            let a = self.reg(v);
            let op = if d.ty.size() == 8 { As::MOVQ } else { As::MOVL };
            return self.def_from(op, Src::Reg(a), r);
        }
        let a = self.reg(v);
        let s = self.begin();
        let to = self.operand(Operand::reg_reuse_def(r, 1));
        self.use_op(a);
        self.push(s, Kind::Nop, As::NOP, Arg::None, to, 0);
    }

    pub(super) fn convert(&mut self, i: Inst) {
        let f = self.func;
        let d = &f.insts[i];
        let v = f.args(i)[0];
        let from = f.ty(v);
        let r = self.result(i);
        let double = |ty: Type| ty == Type::F64;
        match d.op {
            Op::IntToFloat => {
                let (a, wide) = match from.size() {
                    1 | 2 => (Src::Reg(self.widened(v, from, true)), false),
                    n => (self.reg_or_mem(v, n), n == 8),
                };
                let op = match (wide, double(d.ty)) {
                    (true, true) => As::CVTSQ2SD,
                    (true, false) => As::CVTSQ2SS,
                    (false, true) => As::CVTSL2SD,
                    (false, false) => As::CVTSL2SS,
                };
                self.merge(op, a, r);
            }
            Op::FloatToInt => {
                let op = match (double(from), d.ty.size() == 8) {
                    (true, true) => As::CVTTSD2SQ,
                    (true, false) => As::CVTTSD2SL,
                    (false, true) => As::CVTTSS2SQ,
                    (false, false) => As::CVTTSS2SL,
                };
                let a = self.reg_or_mem(v, from.size());
                self.def_from(op, a, r);
            }
            Op::FloatCast => {
                if from == d.ty {
                    let a = self.reg(v);
                    let s = self.begin();
                    let to = self.operand(Operand::reg_reuse_def(r, 1));
                    self.use_op(a);
                    return self.push(s, Kind::Nop, As::NOP, Arg::None, to, 0);
                }
                let a = self.reg_or_mem(v, from.size());
                self.merge(if double(from) { As::CVTSD2SS } else { As::CVTSS2SD }, a, r);
            }
            Op::UintToFloat => {
                let a = self.reg(v);
                let (t, u) = (self.itemp(), self.itemp());
                let s = self.begin();
                let to = self.def_op(r);
                let from = self.late_op(a);
                self.temp_op(t);
                self.temp_op(u);
                let op = if double(d.ty) { As::CVTSQ2SD } else { As::CVTSQ2SS };
                self.push(s, Kind::UToF, op, from, to, 0);
            }
            _ => {
                let a = self.reg(v);
                let t = self.ftemp();
                let s = self.begin();
                let to = self.def_op(r);
                let from = self.late_op(a);
                self.temp_op(t);
                let op = if double(from_ty(self, v)) { As::CVTTSD2SQ } else { As::CVTTSS2SQ };
                self.push(s, Kind::FToU, op, from, to, 0);
            }
        }
    }

    /// An instruction that would keep the upper half of its destination, and so wait for it.
    pub(super) fn merge(&mut self, op: As, src: Src, d: regalloc2::VReg) {
        let s = self.begin();
        let to = self.def_op(d);
        // The destination is cleared before a memory operand is read; address registers are of the other class.
        let from = self.src_op(&src);
        self.push(s, Kind::Merge, op, from, to, src.imm());
    }
}

fn from_ty(s: &Selector<'_>, v: ssa::Value) -> Type {
    s.func.ty(v)
}
