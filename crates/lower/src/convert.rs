//! Conversions.

use smallvec::smallvec;
use source::Pos;
use ssa::{Op, Value};
use syntax::ExprId;
use types::{Basic, Type, TypeKind};

use crate::func::{Addr, FuncLower, Val};

impl FuncLower<'_, '_> {
    /// `T(x)`
    pub fn conversion(&mut self, x: ExprId, to: Type, pos: Pos) -> Val {
        let from = self.type_of(x);
        if let Some(what) = self.shape(to).refused {
            self.refuse(self.file.start(x), what);
            return self.zero(to);
        }
        if self.is_interface(to) {
            return self.expr_as(x, to);
        }
        let v = self.expr(x);
        self.pos = pos;
        self.convert(v, from, to)
    }

    pub fn convert(&mut self, v: Val, from: Type, to: Type) -> Val {
        if from == to {
            return v;
        }
        match (self.kind(from), self.kind(to)) {
            (TypeKind::Basic(a), TypeKind::Basic(b)) if a.is_string() && b.is_string() => v,
            (_, TypeKind::Basic(b)) if b.is_string() => self.string_conversion(&v, from, to),
            (TypeKind::Basic(b), TypeKind::Slice(_)) if b.is_string() => self.string_conversion(&v, from, to),
            (TypeKind::Slice(_), TypeKind::Array { len, .. }) => {
                let p = self.slice_to_array(&v, *len);
                self.load(to, Addr::at(p))
            }
            (TypeKind::Slice(_), TypeKind::Pointer(array)) => {
                let len = match *self.kind(*array) {
                    TypeKind::Array { len, .. } => len,
                    _ => 0,
                };
                Val::one(self.slice_to_array(&v, len))
            }
            (_, TypeKind::Basic(Basic::UnsafePointer)) => match self.f.ty(v.scalar()) {
                ssa::Type::Ptr => v,
                _ => Val::one(self.emit(Op::IntToPtr, ssa::Type::Ptr, &[v.scalar()])),
            },
            (TypeKind::Basic(Basic::UnsafePointer), TypeKind::Basic(b)) if b.is_integer() => {
                Val::one(self.emit(Op::PtrToInt, ssa::Type::I64, &[v.scalar()]))
            }
            (TypeKind::Basic(a), TypeKind::Basic(b)) if a.is_complex() && b.is_complex() => {
                self.complex_convert(&v, to)
            }
            // Constants for type parameters: other conversions between kinds are not allowed.
            (TypeKind::Basic(a), TypeKind::Basic(b)) if a.is_numeric() && b.is_complex() => {
                let part = if self.size(to) == 8 { Type::FLOAT32 } else { Type::FLOAT64 };
                let re = self.number(v.scalar(), from, part);
                let im = self.zero(part).scalar();
                Val::Flat(smallvec![re, im])
            }
            (TypeKind::Basic(a), TypeKind::Basic(b)) if a.is_numeric() && b.is_numeric() => {
                Val::one(self.number(v.scalar(), from, to))
            }
            _ => v,
        }
    }

    fn slice_to_array(&mut self, v: &Val, len: i64) -> Value {
        let v = v.flat();
        let n = self.int(len);
        self.bounds_check(n, v[1], abi::panics::BoundsKind::Convert, true);
        v[0]
    }

    /// A number of type `from` as one of type `to`.
    fn number(&mut self, v: Value, from: Type, to: Type) -> Value {
        use ssa::Type as S;
        let (a, b) = (self.f.ty(v), self.machine(to));
        match (a.is_float(), b.is_float()) {
            (false, false) => self.resize(v, from, b),
            (true, true) if a == b => v,
            (true, true) => self.emit(Op::FloatCast, b, &[v]),
            (false, true) => {
                if a == S::I64 && !self.is_signed(from) {
                    return self.emit(Op::UintToFloat, b, &[v]);
                }
                // Unsigned 32-bit values need the wider instruction.
                let v = if a == S::I32 && self.is_signed(from) { v } else { self.extend(v, from) };
                self.emit(Op::IntToFloat, b, &[v])
            }
            (true, false) => {
                let signed = self.is_signed(to);
                match b {
                    S::I64 if signed => self.emit(Op::FloatToInt, S::I64, &[v]),
                    S::I64 => self.emit(Op::FloatToUint, S::I64, &[v]),
                    S::I32 if signed => self.emit(Op::FloatToInt, S::I32, &[v]),
                    S::I32 => {
                        let wide = self.emit(Op::FloatToInt, S::I64, &[v]);
                        self.emit(Op::Trunc, S::I32, &[wide])
                    }
                    _ => {
                        let wide = self.emit(Op::FloatToInt, S::I32, &[v]);
                        self.emit(Op::Trunc, b, &[wide])
                    }
                }
            }
        }
    }

    /// An integer in another width.
    fn resize(&mut self, v: Value, from: Type, to: ssa::Type) -> Value {
        let a = self.f.ty(v);
        if a == to {
            v
        } else if a.bits() > to.bits() {
            self.emit(Op::Trunc, to, &[v])
        } else if self.is_signed(from) {
            self.emit(Op::Sext, to, &[v])
        } else {
            self.emit(Op::Zext, to, &[v])
        }
    }

    /// A slice of all of an array in memory.
    pub fn slice_of(&mut self, p: Value, n: i64) -> Val {
        let n = self.int(n);
        Val::Flat(smallvec![p, n, n])
    }
}
