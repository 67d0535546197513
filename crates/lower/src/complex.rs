//! Complex numbers: two floats.

use smallvec::smallvec;
use ssa::{Op, Value};
use syntax::{BinaryOp, ExprId, UnaryOp};
use types::{Builtin, ConstValue, Type};

use crate::func::{FuncLower, Val};

impl FuncLower<'_, '_> {
    pub fn is_complex(&self, t: Type) -> bool {
        self.cx.prog.types.basic(t).is_some_and(|b| b.is_complex())
    }

    /// The machine type of either part.
    fn complex_part(&self, t: Type) -> ssa::Type {
        if self.size(t) == 8 { ssa::Type::F32 } else { ssa::Type::F64 }
    }

    pub fn complex_const(&mut self, t: Type, c: &ConstValue) -> Val {
        let ty = self.complex_part(t);
        let (re, im) = c.to_complex().unwrap_or_default();
        let mut part = |x: f64| {
            let bits = if ty == ssa::Type::F32 { (x as f32).to_bits() as i64 } else { x.to_bits() as i64 };
            self.emit_imm(Op::FConst, ty, &[], bits)
        };
        Val::Flat(smallvec![part(re), part(im)])
    }

    pub fn complex_unary(&mut self, op: UnaryOp, v: &Val) -> Val {
        if op != UnaryOp::Sub {
            return v.clone();
        }
        Val::Flat(v.flat().iter().map(|&x| self.emit(Op::FNeg, self.f.ty(x), &[x])).collect())
    }

    /// `a op b` for complex numbers of type `t`. Products and quotients are computed in double precision, as gc does.
    pub fn complex_arith(&mut self, op: BinaryOp, t: Type, a: &Val, b: &Val) -> Val {
        let ty = self.complex_part(t);
        let (a, b) = (a.flat().to_vec(), b.flat().to_vec());
        if let BinaryOp::Add | BinaryOp::Sub = op {
            let op = if op == BinaryOp::Add { Op::FAdd } else { Op::FSub };
            let (re, im) = (self.emit(op, ty, &[a[0], b[0]]), self.emit(op, ty, &[a[1], b[1]]));
            return Val::Flat(smallvec![re, im]);
        }
        let mut wide = |v: Value| self.float_cast(v, ssa::Type::F64);
        let (ar, ai, br, bi) = (wide(a[0]), wide(a[1]), wide(b[0]), wide(b[1]));
        let (re, im) = if op == BinaryOp::Mul {
            let mut mul = |x, y| self.emit(Op::FMul, ssa::Type::F64, &[x, y]);
            let (rr, ii, ri, ir) = (mul(ar, br), mul(ai, bi), mul(ar, bi), mul(ai, br));
            (self.emit(Op::FSub, ssa::Type::F64, &[rr, ii]), self.emit(Op::FAdd, ssa::Type::F64, &[ri, ir]))
        } else {
            let q = self.rt("complex128div", &[ar, ai, br, bi]);
            (q[0], q[1])
        };
        let (re, im) = (self.float_cast(re, ty), self.float_cast(im, ty));
        Val::Flat(smallvec![re, im])
    }

    fn float_cast(&mut self, v: Value, ty: ssa::Type) -> Value {
        if self.f.ty(v) == ty { v } else { self.emit(Op::FloatCast, ty, &[v]) }
    }

    pub fn complex_convert(&mut self, v: &Val, to: Type) -> Val {
        let ty = self.complex_part(to);
        Val::Flat(v.flat().iter().map(|&x| self.float_cast(x, ty)).collect())
    }

    pub fn complex_equal(&mut self, a: &Val, b: &Val) -> Value {
        let (a, b) = (a.flat().to_vec(), b.flat().to_vec());
        let re = self.compare(Op::Fcmp, ssa::Cond::Eq, a[0], b[0]);
        let im = self.compare(Op::Fcmp, ssa::Cond::Eq, a[1], b[1]);
        self.emit(Op::And, ssa::Type::I8, &[re, im])
    }

    /// `complex(x, y)`, `real(z)`, `imag(z)`
    pub fn complex_builtin(&mut self, b: Builtin, e: ExprId, args: &[ExprId]) -> Val {
        let t = self.type_of(e);
        let pos = self.file[e].pos;
        if b != Builtin::Complex {
            let z = self.expr(args[0]);
            return Val::one(z.flat()[(b == Builtin::Imag) as usize]);
        }
        let (_, values) = self.arguments(args);
        self.pos = pos;
        let ty = self.complex_part(t);
        let (re, im) = (values[0].scalar(), values[1].scalar());
        Val::Flat(smallvec![self.float_cast(re, ty), self.float_cast(im, ty)])
    }
}
