//! Loads, stores, clearing and copying.

use cranelift_entity::EntityRef as _;
use obj::As;
use ssa::{Inst, Op, Type, Value};

use super::{Selector, Src};
use crate::mach::{Arg, Kind};

/// The load of a type: small integers are extended with zeros.
pub(super) fn load_op(ty: Type) -> As {
    match ty {
        Type::I8 => As::MOVBLZX,
        Type::I16 => As::MOVWLZX,
        Type::I32 => As::MOVL,
        Type::F32 => As::MOVSS,
        Type::F64 => As::MOVSD,
        _ => As::MOVQ,
    }
}

fn store_op(ty: Type) -> As {
    match ty {
        Type::I8 => As::MOVB,
        Type::I16 => As::MOVW,
        Type::I32 => As::MOVL,
        Type::F32 => As::MOVSS,
        Type::F64 => As::MOVSD,
        _ => As::MOVQ,
    }
}

/// Clearing and copying is unrolled up to this many bytes.
const UNROLL: i64 = 256;

impl Selector<'_> {
    pub(super) fn load(&mut self, i: Inst) {
        let d = &self.func.insts[i];
        let a = self.address(self.func.args(i)[0], d.imm);
        let r = self.result(i);
        self.def_from(load_op(d.ty), Src::Mem(a), r);
    }

    pub(super) fn store(&mut self, i: Inst) {
        let f = self.func;
        let d = &f.insts[i];
        let (p, v) = (f.args(i)[0], self.canon(f.args(i)[1]));
        if self.op_store(i, v) {
            return;
        }
        let op = store_op(d.ty);
        if let Some(imm) = self.store_imm(v, d.ty) {
            self.drop_const(v);
            let a = self.address(p, d.imm);
            let op = match op {
                As::MOVSS => As::MOVL,
                As::MOVSD => As::MOVQ,
                op => op,
            };
            self.store_src(op, Src::Imm(imm), a);
            return;
        }
        let r = self.reg(v);
        let a = self.address(p, d.imm);
        self.store_src(op, Src::Reg(r), a);
    }

    fn store_src(&mut self, op: As, src: Src, a: super::addr::Address) {
        let s = self.begin();
        let from = self.src_op(&src);
        let to = self.mem_op(&a);
        self.push(s, Kind::Plain, op, from, to, src.imm());
    }

    /// The constant `v` as a store's immediate.
    fn store_imm(&self, v: Value, ty: Type) -> Option<i64> {
        let i = self.def(v)?;
        let d = &self.func.insts[i];
        match (d.op, ty) {
            (Op::Const, Type::I8) => Some(d.imm as i8 as i64),
            (Op::Const, Type::I16) => Some(d.imm as i16 as i64),
            (Op::Const, Type::I32) => Some(d.imm as i32 as i64),
            (Op::Const, Type::I64 | Type::Ptr) | (Op::FConst, Type::F64) => {
                i32::try_from(d.imm).is_ok().then_some(d.imm)
            }
            (Op::FConst, Type::F32) => Some(d.imm as i32 as i64),
            _ => None,
        }
    }

    /// `*p = *p op x` in one instruction.
    fn op_store(&mut self, store: Inst, v: Value) -> bool {
        let f = self.func;
        let d = &f.insts[store];
        let Some(i) = self.def(v) else { return false };
        if self.t.uses[v.index()] != 1
            || self.t.home[i.index()] != self.block
            || f.insts[i].ty.size() != d.ty.size()
        {
            return false;
        }
        use Op::*;
        let op = f.insts[i].op;
        if !matches!(op, Add | Sub | And | Or | Xor | PtrAdd) {
            return false;
        }
        let same = |s: &Self, x: Value| {
            let load = s.fusable_load(x, d.ty.size())?;
            let (a, b) = (s.canon(f.args(load)[0]), s.canon(f.args(store)[0]));
            (f.insts[load].ty == d.ty && f.insts[load].imm == d.imm && a == b).then_some(load)
        };
        let (x, y) = (f.args(i)[0], f.args(i)[1]);
        let (load, y) = match same(self, x) {
            Some(load) => (load, y),
            None if op.is_commutative() => match same(self, y) {
                Some(load) => (load, x),
                None => return false,
            },
            None => return false,
        };
        self.absorb(v, i);
        // The load's address is the store's: its uses end with it.
        let loaded = f.result(load);
        self.t.uses[loaded.index()] -= 1;
        self.t.flags[load.index()] &= !super::CARRIES;
        let size = d.ty.size();
        let src = self.alu_src(y, d.ty, false);
        let a = self.address(f.args(store)[0], d.imm);
        match (op, src) {
            (Add | PtrAdd, Src::Imm(n @ (1 | -1))) => {
                let up = n == 1;
                let inc = match size {
                    1 => [As::DECB, As::INCB],
                    2 => [As::DECW, As::INCW],
                    4 => [As::DECL, As::INCL],
                    _ => [As::DECQ, As::INCQ],
                }[up as usize];
                let s = self.begin();
                let to = self.mem_op(&a);
                self.push(s, Kind::Plain, inc, Arg::None, to, 0);
            }
            _ => self.store_src(super::arith::alu_op(op, size), src, a),
        }
        true
    }

    pub(super) fn zero(&mut self, i: Inst) {
        let n = self.func.insts[i].imm;
        let p = self.func.args(i)[0];
        if n <= 0 {
            self.drop_address(p);
            return;
        }
        let a = self.address(p, 0);
        let temps = if n > UNROLL { [self.itemp(), self.itemp()].to_vec() } else { Vec::new() };
        let s = self.begin();
        for t in temps {
            self.temp_op(t);
        }
        let to = self.late_mem_op(&a);
        self.push(s, Kind::Zero, As::MOVUPS, Arg::None, to, n);
    }

    pub(super) fn copy(&mut self, i: Inst) {
        let n = self.func.insts[i].imm;
        let (to, from) = (self.func.args(i)[0], self.func.args(i)[1]);
        if n <= 0 {
            self.drop_address(to);
            self.drop_address(from);
            return;
        }
        let src = self.address(from, 0);
        let dst = self.address(to, 0);
        let mut temps = Vec::new();
        if n < 16 {
            temps.push(self.itemp());
        } else {
            temps.push(self.ftemp());
        }
        if n > UNROLL {
            temps.extend([self.itemp(), self.itemp(), self.itemp()]);
        }
        let s = self.begin();
        for t in temps {
            self.temp_op(t);
        }
        let from = self.late_mem_op(&src);
        let to = self.late_mem_op(&dst);
        self.push(s, Kind::Move, As::MOVUPS, from, to, n);
    }

    /// Forgets an operand.
    fn drop_address(&mut self, v: Value) {
        let v = self.canon(v);
        self.t.uses[v.index()] -= 1;
    }
}
