//! Floating-point arithmetic.

use obj::As;
use regalloc2::{Operand, VReg};
use ssa::{Inst, Op, Type, Value};

use super::{Selector, Src};
use crate::mach::Kind;

impl Selector<'_> {
    /// A float constant in a new register.
    pub(super) fn fconstant(&mut self, bits: u64, ty: Type) -> VReg {
        let d = self.ftemp();
        let (op, bits) = match ty {
            Type::F32 => (As::MOVSS, (f32::from_bits(bits as u32) as f64).to_bits()),
            _ => (As::MOVSD, bits),
        };
        // Payloads of F32 NaNs don't survive as float64.
        if ty == Type::F32 && f32::from_bits(bits as u32).is_nan() {
            let i = self.constant(bits as u32 as i64, Type::I32);
            self.def_from(As::MOVL, Src::Reg(i), d);
            return d;
        }
        self.def_from(op, Src::FImm(bits), d);
        d
    }

    /// A float operand that may be a constant or in memory.
    pub(super) fn float_src(&mut self, v: Value) -> Src {
        let c = self.canon(v);
        let ty = self.func.ty(v);
        if let Some(i) = self.def_if(c, Op::FConst) {
            let bits = self.func.insts[i].imm as u64;
            let zero = if ty == Type::F32 { bits as u32 == 0 } else { bits == 0 };
            let nan = ty == Type::F32 && f32::from_bits(bits as u32).is_nan();
            // Zero is cheaper by XORPS.
            if !zero && !nan {
                self.drop_const(c);
                return Src::FImm(match ty {
                    Type::F32 => (f32::from_bits(bits as u32) as f64).to_bits(),
                    _ => bits,
                });
            }
        }
        self.reg_or_mem(v, ty.size())
    }

    pub(super) fn falu(&mut self, i: Inst) {
        let f = self.func;
        let d = &f.insts[i];
        let (mut x, mut y) = (f.args(i)[0], f.args(i)[1]);
        let op = match (d.op, d.ty) {
            (Op::FAdd, Type::F64) => As::ADDSD,
            (Op::FAdd, _) => As::ADDSS,
            (Op::FSub, Type::F64) => As::SUBSD,
            (Op::FSub, _) => As::SUBSS,
            (Op::FMul, Type::F64) => As::MULSD,
            (Op::FMul, _) => As::MULSS,
            (_, Type::F64) => As::DIVSD,
            _ => As::DIVSS,
        };
        if matches!(d.op, Op::FAdd | Op::FMul) {
            let taken = |s: &Self, v: Value| {
                s.def_if(s.canon(v), Op::FConst).is_some() || s.fusable_load(v, d.ty.size()).is_some()
            };
            if !taken(self, y) && (taken(self, x) || self.is_better_first(i, y, x)) {
                (x, y) = (y, x);
            }
        }
        let b = self.float_src(y);
        let a = self.reg(x);
        let r = self.result(i);
        self.two_address(op, b, a, r);
    }

    /// Negation and absolute value change the sign bit alone.
    pub(super) fn fsign(&mut self, i: Inst) {
        let f = self.func;
        let d = &f.insts[i];
        let a = self.reg(f.args(i)[0]);
        let neg = d.op == Op::FNeg;
        let mask = if d.ty == Type::F64 {
            let bits = if neg { 1u64 << 63 } else { !(1u64 << 63) };
            let m = self.ftemp();
            if neg {
                self.def_from(As::MOVSD, Src::FImm(bits), m);
            } else {
                let c = self.constant(bits as i64, Type::I64);
                self.def_from(As::MOVQ, Src::Reg(c), m);
            }
            m
        } else {
            let c = self.constant(if neg { 1 << 31 } else { (1 << 31) - 1 }, Type::I32);
            let m = self.ftemp();
            self.def_from(As::MOVL, Src::Reg(c), m);
            m
        };
        let r = self.result(i);
        self.two_address(if neg { As::XORPS } else { As::ANDPS }, Src::Reg(mask), a, r);
    }

    pub(super) fn fsqrt(&mut self, i: Inst) {
        let f = self.func;
        let a = self.float_src(f.args(i)[0]);
        let r = self.result(i);
        let op = if f.insts[i].ty == Type::F64 { As::SQRTSD } else { As::SQRTSS };
        self.merge(op, a, r);
    }

    pub(super) fn fma(&mut self, i: Inst) {
        let f = self.func;
        let (x, y, z) = (f.args(i)[0], f.args(i)[1], f.args(i)[2]);
        let (x, y, z) = (self.reg(x), self.reg(y), self.reg(z));
        let r = self.result(i);
        let s = self.begin();
        let to = self.operand(Operand::reg_reuse_def(r, 1));
        self.use_op(z);
        let from = self.use_op(x);
        let mid = self.use_op(y);
        let op = if f.insts[i].ty == Type::F64 { As::VFMADD231SD } else { As::VFMADD231SS };
        self.push(s, Kind::Plain3(mid), op, from, to, 0);
    }
}
