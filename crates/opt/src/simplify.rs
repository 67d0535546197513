//! Rewrites of single instructions: constants, identities, cheaper forms. Part of the walk of [`crate::gvn`].
//!
//! Canonical forms other passes rely on: a constant is the right operand; `x - c` is `x + -c`; comparisons have
//! the constant on the right; constant address offsets are in the `imm` of loads and stores.

use smallvec::SmallVec;
use ssa::{Callee, Cond, Inst, Op, Type, Value};

use crate::fold;
use crate::gvn::Gvn;

/// What became of an instruction.
pub(crate) enum Outcome {
    /// It stays (perhaps changed in place).
    Keep,
    /// Its result is another value.
    Value(Value),
    /// It does nothing.
    Gone,
}

use Outcome::{Gone, Keep};

/// Rewrites nest at most so deep.
const MAX_DEPTH: u32 = 12;

impl Gvn<'_> {
    /// Simplifies an instruction whose operands are resolved.
    pub(crate) fn simplify(&mut self, i: Inst) -> Outcome {
        if self.depth > MAX_DEPTH {
            return Keep;
        }
        let d = &self.func.insts[i];
        let (op, ty) = (d.op, d.ty);
        let mut a: SmallVec<[Value; 3]> = SmallVec::new();
        a.extend(d.args.as_slice(&self.func.lists).iter().copied().take(3));
        match op {
            Op::Const => {
                self.func.insts[i].imm = fold::wrap(ty, self.func.insts[i].imm);
                Keep
            }
            Op::Add
            | Op::Mul
            | Op::UMulHi
            | Op::SMulHi
            | Op::And
            | Op::Or
            | Op::Xor
            | Op::FAdd
            | Op::FMul => {
                if self.is_const(a[0]) && !self.is_const(a[1]) {
                    a.swap(0, 1);
                    self.set_args(i, &a);
                }
                self.binary(op, ty, a[0], a[1])
            }
            Op::Sub | Op::SDiv | Op::UDiv | Op::SRem | Op::URem | Op::FSub | Op::FDiv => {
                self.binary(op, ty, a[0], a[1])
            }
            Op::Shl | Op::UShr | Op::SShr | Op::Rotl => self.shift(op, ty, a[0], a[1]),
            Op::Neg | Op::Not | Op::Clz | Op::Ctz | Op::Popcnt | Op::Bswap => self.unary(op, ty, a[0]),
            Op::FNeg => match self.float(a[0]) {
                Some(n) => {
                    let sign = 1i64 << (ty.bits() - 1);
                    let bits = n ^ sign;
                    self.fconst(ty, if ty == Type::F32 { bits as u32 as i64 } else { bits })
                }
                None => self.undo(op, a[0]),
            },
            Op::Icmp => self.icmp(i, &a),
            Op::Fcmp => match (self.float(a[0]), self.float(a[1])) {
                (Some(x), Some(y)) => {
                    let hit = fold::float_compare(self.func.insts[i].cond(), self.func.ty(a[0]), x, y);
                    self.konst(Type::I8, hit as i64)
                }
                _ => Keep,
            },
            Op::Select => self.select(ty, &a),
            Op::Sext | Op::Zext | Op::Trunc => self.convert(op, ty, a[0]),
            Op::IntToFloat => match self.int(a[0]) {
                Some(n) if ty == Type::F64 => self.fconst(ty, (n as f64).to_bits() as i64),
                Some(n) => self.fconst(ty, (n as f32).to_bits() as i64),
                None => Keep,
            },
            Op::FloatCast => match self.float(a[0]) {
                Some(n) if ty == Type::F64 => {
                    self.fconst(ty, (f32::from_bits(n as u32) as f64).to_bits() as i64)
                }
                Some(n) => self.fconst(ty, (f64::from_bits(n as u64) as f32).to_bits() as i64),
                None => Keep,
            },
            Op::Bitcast => match (self.int(a[0]), self.float(a[0])) {
                (Some(n), _) => self.fconst(ty, if ty == Type::F32 { n as u32 as i64 } else { n }),
                (_, Some(n)) => self.konst(ty, n),
                _ => self.undo(op, a[0]),
            },
            Op::PtrToInt => self.undo_by(Op::IntToPtr, a[0]),
            // Not the other way round: the integer may have outlived the object.
            Op::PtrAdd => self.ptr_add(a[0], a[1]),
            Op::Load | Op::Store => self.address(i, a[0]),
            Op::Zero if self.func.insts[i].imm == 0 => Gone,
            Op::Move if self.func.insts[i].imm == 0 || a[0] == a[1] => Gone,
            Op::NilCheck if self.not_nil(a[0]) => Gone,
            Op::DivCheck if self.int(a[0]).is_some_and(|n| n != 0) => Gone,
            Op::ShiftCheck if self.int(a[0]).is_some_and(|n| n >= 0) => Gone,
            Op::ShiftCheck => match self.def(a[0]) {
                Some((Op::Zext, _)) => Gone,
                _ => Keep,
            },
            Op::BoundsCheck => self.bounds(i, &a),
            _ => Keep,
        }
    }

    // ---- Looking at operands.

    fn int(&self, v: Value) -> Option<i64> {
        self.func.int_const(v)
    }

    fn float(&self, v: Value) -> Option<i64> {
        let d = &self.func.insts[self.func.def_inst(v)?];
        (d.op == Op::FConst).then_some(d.imm)
    }

    fn def(&self, v: Value) -> Option<(Op, SmallVec<[Value; 3]>)> {
        let i = self.func.def_inst(v)?;
        let d = &self.func.insts[i];
        if d.op == Op::Call {
            return None;
        }
        let args = d.args.as_slice(&self.func.lists).iter().map(|&a| self.func.resolve(a)).collect();
        Some((d.op, args))
    }

    /// The operands, when `v` is the result of `op`.
    fn is(&self, v: Value, op: Op) -> Option<SmallVec<[Value; 3]>> {
        self.def(v).filter(|d| d.0 == op).map(|d| d.1)
    }

    fn is_const(&self, v: Value) -> bool {
        self.func.def_inst(v).is_some_and(|i| matches!(self.func.insts[i].op, Op::Const | Op::FConst))
    }

    fn set_args(&mut self, i: Inst, args: &[Value]) {
        let mut list = self.func.insts[i].args;
        list.as_mut_slice(&mut self.func.lists).copy_from_slice(args);
    }

    fn konst(&mut self, ty: Type, n: i64) -> Outcome {
        Outcome::Value(self.const_int(ty, n))
    }

    fn fconst(&mut self, ty: Type, bits: i64) -> Outcome {
        Outcome::Value(self.build_imm(Op::FConst, ty, &[], bits, 0))
    }

    fn make(&mut self, op: Op, ty: Type, args: &[Value]) -> Outcome {
        Outcome::Value(self.build(op, ty, args))
    }

    /// `op(op(x))` is x.
    fn undo(&mut self, op: Op, v: Value) -> Outcome {
        self.undo_by(op, v)
    }

    fn undo_by(&mut self, inner: Op, v: Value) -> Outcome {
        self.is(v, inner).map_or(Keep, |x| Outcome::Value(x[0]))
    }

    // ---- Arithmetic.

    fn unary(&mut self, op: Op, ty: Type, x: Value) -> Outcome {
        if let Some(n) = self.int(x).and_then(|n| fold::unary(op, ty, n)) {
            return self.konst(ty, n);
        }
        match op {
            Op::Neg | Op::Not | Op::Bswap => match self.undo(op, x) {
                Keep if op == Op::Neg => match self.is(x, Op::Sub) {
                    Some(s) => self.make(Op::Sub, ty, &[s[1], s[0]]),
                    None => Keep,
                },
                other => other,
            },
            _ => Keep,
        }
    }

    fn binary(&mut self, op: Op, ty: Type, x: Value, y: Value) -> Outcome {
        if let (Some(a), Some(b)) = (self.int(x), self.int(y))
            && let Some(n) = fold::binary(op, ty, a, b)
        {
            return self.konst(ty, n);
        }
        if let (Some(a), Some(b)) = (self.float(x), self.float(y))
            && let Some(n) = fold::float_binary(op, ty, a, b)
        {
            return self.fconst(ty, n);
        }
        match self.int(y) {
            Some(c) => self.with_const(op, ty, x, c),
            None => self.identities(op, ty, x, y),
        }
    }

    /// `op(x, c)`.
    fn with_const(&mut self, op: Op, ty: Type, x: Value, c: i64) -> Outcome {
        let bits = ty.bits();
        let ones = c == -1;
        let power = fold::unsigned(ty, c).is_power_of_two().then(|| c.trailing_zeros());
        let same = Outcome::Value(x);
        match op {
            Op::Add | Op::Or | Op::Xor if c == 0 => same,
            Op::Sub => {
                let c = self.const_int(ty, c.wrapping_neg());
                self.make(Op::Add, ty, &[x, c])
            }
            Op::Mul | Op::And if c == 0 => self.konst(ty, 0),
            Op::Mul if c == 1 => same,
            Op::Mul if ones => self.make(Op::Neg, ty, &[x]),
            Op::Mul if power.is_some() => {
                let k = self.const_int(ty, power.unwrap_or(0) as i64);
                self.make(Op::Shl, ty, &[x, k])
            }
            Op::And if ones => same,
            Op::Or if ones => self.konst(ty, -1),
            Op::Xor if ones => self.make(Op::Not, ty, &[x]),
            Op::UDiv | Op::SDiv if c == 1 => same,
            Op::URem | Op::SRem if c == 1 => self.konst(ty, 0),
            Op::SDiv if ones => self.make(Op::Neg, ty, &[x]),
            Op::SRem if ones => self.konst(ty, 0),
            Op::UDiv if power.is_some() => {
                let k = self.const_int(ty, power.unwrap_or(0) as i64);
                self.make(Op::UShr, ty, &[x, k])
            }
            Op::URem if power.is_some() => {
                let mask = self.const_int(ty, fold::unsigned(ty, c).wrapping_sub(1) as i64);
                self.make(Op::And, ty, &[x, mask])
            }
            Op::UMulHi | Op::SMulHi if c == 0 => self.konst(ty, 0),
            Op::Add | Op::Mul | Op::And | Op::Or | Op::Xor => self.reassociate(op, ty, x, c),
            Op::UDiv | Op::URem | Op::SDiv | Op::SRem if self.late && bits >= 32 && c != 0 => {
                self.divide(op, ty, x, c)
            }
            Op::UDiv | Op::URem | Op::SDiv | Op::SRem if self.late && bits < 32 && c != 0 => {
                // In 32 bits, where the quotient of the narrow numbers is exact.
                let signed = matches!(op, Op::SDiv | Op::SRem);
                let wide = self.build(if signed { Op::Sext } else { Op::Zext }, Type::I32, &[x]);
                let c = if signed { c } else { fold::unsigned(ty, c) as i64 };
                let c = self.const_int(Type::I32, c);
                let r = self.build(op, Type::I32, &[wide, c]);
                self.make(Op::Trunc, ty, &[r])
            }
            _ => Keep,
        }
    }

    /// `(x op c1) op c`, and masks that change nothing.
    fn reassociate(&mut self, op: Op, ty: Type, x: Value, c: i64) -> Outcome {
        let Some((inner, args)) = self.def(x) else { return Keep };
        let inner_const = args.get(1).and_then(|&v| self.int(v));
        if inner == op
            && let Some(c1) = inner_const
            && let Some(n) = fold::binary(op, ty, c1, c)
        {
            let n = self.const_int(ty, n);
            return self.make(op, ty, &[args[0], n]);
        }
        match (op, inner) {
            // (c1 - x) + c
            (Op::Add, Op::Sub) if let Some(c1) = self.int(args[0]) => {
                let n = self.const_int(ty, c1.wrapping_add(c));
                self.make(Op::Sub, ty, &[n, args[1]])
            }
            // (x << k) * c
            (Op::Mul, Op::Shl) if let Some(k) = inner_const.filter(|&k| k >= 0 && k < ty.bits() as i64) => {
                let n = self.const_int(ty, c.wrapping_shl(k as u32));
                self.make(Op::Mul, ty, &[args[0], n])
            }
            (Op::And, Op::Zext) => {
                let width = self.func.ty(args[0]).bits();
                let low = (1i64 << width) - 1;
                if c & low == low { Outcome::Value(x) } else { Keep }
            }
            // The shift already cleared what the mask clears.
            (Op::And, Op::UShr) if let Some(k) = inner_const.filter(|&k| k > 0 && k < ty.bits() as i64) => {
                let left = fold::unsigned(ty, -1) >> k;
                if c as u64 & left == left { Outcome::Value(x) } else { Keep }
            }
            _ => Keep,
        }
    }

    /// Identities of two variables.
    fn identities(&mut self, op: Op, ty: Type, x: Value, y: Value) -> Outcome {
        match op {
            Op::Sub | Op::Xor if x == y => return self.konst(ty, 0),
            Op::And | Op::Or if x == y => return Outcome::Value(x),
            _ => {}
        }
        match op {
            Op::Sub => self.subtract(ty, x, y),
            Op::Add => {
                // (a - b) + b, a + -b
                for (p, q) in [(x, y), (y, x)] {
                    if let Some(s) = self.is(p, Op::Sub)
                        && s[1] == q
                    {
                        return Outcome::Value(s[0]);
                    }
                    if let Some(n) = self.is(p, Op::Neg) {
                        return self.make(Op::Sub, ty, &[q, n[0]]);
                    }
                }
                self.rotation(ty, x, y)
            }
            Op::Or | Op::Xor => self.rotation(ty, x, y),
            // Division by a power of two is exact in reverse.
            Op::FDiv => match self.float(y) {
                Some(bits) if ty == Type::F64 => {
                    let f = f64::from_bits(bits as u64);
                    let exact = f.is_normal() && f.to_bits() << 12 == 0 && (1.0 / f).is_normal();
                    if !exact {
                        return Keep;
                    }
                    let inverse = self.build_imm(Op::FConst, ty, &[], (1.0 / f).to_bits() as i64, 0);
                    self.make(Op::FMul, ty, &[x, inverse])
                }
                _ => Keep,
            },
            _ => Keep,
        }
    }

    fn subtract(&mut self, ty: Type, x: Value, y: Value) -> Outcome {
        if self.int(x) == Some(0) {
            return self.make(Op::Neg, ty, &[y]);
        }
        if let Some(n) = self.is(y, Op::Neg) {
            return self.make(Op::Add, ty, &[x, n[0]]);
        }
        // (a + b) - a, (a + b) - b
        if let Some(a) = self.is(x, Op::Add) {
            if a[0] == y {
                return Outcome::Value(a[1]);
            }
            if a[1] == y {
                return Outcome::Value(a[0]);
            }
        }
        // a - (a + b), a - (a - b)
        if let Some(a) = self.is(y, Op::Add) {
            for (p, q) in [(a[0], a[1]), (a[1], a[0])] {
                if p == x {
                    return self.make(Op::Neg, ty, &[q]);
                }
            }
        }
        if let Some(a) = self.is(y, Op::Sub)
            && a[0] == x
        {
            return Outcome::Value(a[1]);
        }
        Keep
    }

    /// `x << k | x >> (w - k)` with constants.
    fn rotation(&mut self, ty: Type, x: Value, y: Value) -> Outcome {
        for (l, r) in [(x, y), (y, x)] {
            if let (Some(l), Some(r)) = (self.is(l, Op::Shl), self.is(r, Op::UShr))
                && l[0] == r[0]
                && let (Some(a), Some(b)) = (self.int(l[1]), self.int(r[1]))
                && a > 0
                && b > 0
                && a + b == ty.bits() as i64
            {
                return self.make(Op::Rotl, ty, &[l[0], l[1]]);
            }
        }
        Keep
    }

    fn shift(&mut self, op: Op, ty: Type, x: Value, amount: Value) -> Outcome {
        let Some(k) = self.int(amount).map(|k| fold::unsigned(self.func.ty(amount), k)) else {
            return match self.int(x) {
                Some(0) => Outcome::Value(x),
                _ => self.shift_amount(op, ty, x, amount),
            };
        };
        if k == 0 {
            return Outcome::Value(x);
        }
        if let Some(n) = self.int(x).and_then(|n| fold::shift(op, ty, n, k)) {
            return self.konst(ty, n);
        }
        let bits = ty.bits() as u64;
        if let Some((inner, args)) = self.def(x)
            && let Some(k1) = args.get(1).and_then(|&v| self.int(v)).map(|k| k as u64)
            && k1 < bits
            && k < bits
        {
            if inner == op && op != Op::Rotl && k + k1 < bits {
                let n = self.const_int(Type::I64, (k + k1) as i64);
                return self.make(op, ty, &[args[0], n]);
            }
            // (x << k) >> k and (x >> k) << k are masks.
            if k == k1 && (op, inner) == (Op::UShr, Op::Shl) {
                let mask = self.const_int(ty, (fold::unsigned(ty, -1) >> k) as i64);
                return self.make(Op::And, ty, &[args[0], mask]);
            }
            if k == k1 && op == Op::Shl && matches!(inner, Op::UShr | Op::SShr) {
                let mask = self.const_int(ty, fold::wrap(ty, -1i64 << k));
                return self.make(Op::And, ty, &[args[0], mask]);
            }
        }
        Keep
    }

    /// The amount's width does not matter, and neither does a mask that keeps the low bits.
    fn shift_amount(&mut self, op: Op, ty: Type, x: Value, amount: Value) -> Outcome {
        if let Some(z) = self.is(amount, Op::Zext) {
            return self.make(op, ty, &[x, z[0]]);
        }
        Keep
    }

    /// Division by a constant that is not 0, 1, -1 or, if unsigned, a power of two.
    fn divide(&mut self, op: Op, ty: Type, x: Value, c: i64) -> Outcome {
        let quotient = match op {
            Op::UDiv | Op::URem => self.unsigned_quotient(ty, x, c),
            _ => self.signed_quotient(ty, x, c),
        };
        if matches!(op, Op::UDiv | Op::SDiv) {
            return Outcome::Value(quotient);
        }
        let c = self.const_int(ty, c);
        let product = self.build(Op::Mul, ty, &[quotient, c]);
        self.make(Op::Sub, ty, &[x, product])
    }

    fn shift_by(&mut self, op: Op, ty: Type, x: Value, k: u32) -> Value {
        if k == 0 {
            return x;
        }
        let k = self.const_int(ty, k as i64);
        self.build(op, ty, &[x, k])
    }

    fn unsigned_quotient(&mut self, ty: Type, x: Value, c: i64) -> Value {
        let bits = ty.bits();
        let m = fold::unsigned_magic(fold::unsigned(ty, c), bits);
        if bits == 32 && !m.add {
            // One 64-bit product holds all 64 bits that are needed.
            let wide = self.build(Op::Zext, Type::I64, &[x]);
            let f = self.const_int(Type::I64, fold::unsigned(ty, m.factor) as i64);
            let p = self.build(Op::Mul, Type::I64, &[wide, f]);
            let q = self.shift_by(Op::UShr, Type::I64, p, 32 + m.shift);
            return self.build(Op::Trunc, ty, &[q]);
        }
        let f = self.const_int(ty, m.factor);
        let hi = self.build(Op::UMulHi, ty, &[x, f]);
        if !m.add {
            return self.shift_by(Op::UShr, ty, hi, m.shift);
        }
        let rest = self.build(Op::Sub, ty, &[x, hi]);
        let half = self.shift_by(Op::UShr, ty, rest, 1);
        let sum = self.build(Op::Add, ty, &[half, hi]);
        self.shift_by(Op::UShr, ty, sum, m.shift - 1)
    }

    fn signed_quotient(&mut self, ty: Type, x: Value, c: i64) -> Value {
        let bits = ty.bits();
        let magnitude = fold::unsigned(ty, if c < 0 { c.wrapping_neg() } else { c });
        if magnitude.is_power_of_two() {
            let k = magnitude.trailing_zeros();
            // Truncation towards zero: negative numbers get 2**k - 1 first.
            let sign = self.shift_by(Op::SShr, ty, x, bits - 1);
            let bias = self.shift_by(Op::UShr, ty, sign, bits - k);
            let sum = self.build(Op::Add, ty, &[x, bias]);
            let q = self.shift_by(Op::SShr, ty, sum, k);
            return if c < 0 { self.build(Op::Neg, ty, &[q]) } else { q };
        }
        let m = fold::signed_magic(c, bits);
        let mut q = if bits == 32 {
            let wide = self.build(Op::Sext, Type::I64, &[x]);
            let f = self.const_int(Type::I64, m.factor);
            let p = self.build(Op::Mul, Type::I64, &[wide, f]);
            let hi = self.shift_by(Op::SShr, Type::I64, p, 32);
            self.build(Op::Trunc, ty, &[hi])
        } else {
            let f = self.const_int(ty, m.factor);
            self.build(Op::SMulHi, ty, &[x, f])
        };
        if c > 0 && m.factor < 0 {
            q = self.build(Op::Add, ty, &[q, x]);
        } else if c < 0 && m.factor > 0 {
            q = self.build(Op::Sub, ty, &[q, x]);
        }
        q = self.shift_by(Op::SShr, ty, q, m.shift);
        // Minus one for negative quotients: subtract the dividend's sign (or, for a negative divisor, the quotient's).
        let sign_of = if c > 0 { x } else { q };
        let sign = self.shift_by(Op::UShr, ty, sign_of, bits - 1);
        self.build(Op::Add, ty, &[q, sign])
    }

    // ---- Comparisons and choices.

    fn compare(&mut self, cond: Cond, x: Value, y: Value) -> Outcome {
        Outcome::Value(self.build_imm(Op::Icmp, Type::I8, &[x, y], 0, cond as u8))
    }

    fn icmp(&mut self, i: Inst, a: &[Value]) -> Outcome {
        let cond = self.func.insts[i].cond();
        let ty = self.func.ty(a[0]);
        if a[0] == a[1] {
            return self.konst(Type::I8, fold::compare(cond, ty, 0, 0) as i64);
        }
        match (self.int(a[0]), self.int(a[1])) {
            (Some(x), Some(y)) => self.konst(Type::I8, fold::compare(cond, ty, x, y) as i64),
            (Some(_), None) => self.compare(cond.swapped(), a[1], a[0]),
            (None, Some(c)) => self.icmp_const(cond, ty, a[0], a[1], c),
            (None, None) if ty == Type::Ptr && self.differ(a[0], a[1]) => match cond {
                Cond::Eq => self.konst(Type::I8, 0),
                Cond::Ne => self.konst(Type::I8, 1),
                _ => Keep,
            },
            (None, None) => Keep,
        }
    }

    /// Two descriptors or itabs that are not the same.
    fn differ(&self, x: Value, y: Value) -> bool {
        let name = |v| {
            let d = &self.func.insts[self.func.def_inst(v)?];
            let name = (d.op == Op::SymAddr && d.imm == 0).then(|| &*self.func.syms[d.sym()].name)?;
            (name.starts_with("type:") || name.starts_with("go:itab.")).then_some(name)
        };
        matches!((name(x), name(y)), (Some(x), Some(y)) if x != y)
    }

    fn icmp_const(&mut self, cond: Cond, ty: Type, x: Value, y: Value, c: i64) -> Outcome {
        if ty == Type::Ptr {
            return match cond {
                Cond::Eq if c == 0 && self.not_nil(x) => self.konst(Type::I8, 0),
                Cond::Ne if c == 0 && self.not_nil(x) => self.konst(Type::I8, 1),
                _ => Keep,
            };
        }
        match cond {
            Cond::Ult if c == 0 => return self.konst(Type::I8, 0),
            Cond::Uge if c == 0 => return self.konst(Type::I8, 1),
            Cond::Ult if c == 1 => {
                let zero = self.const_int(ty, 0);
                return self.compare(Cond::Eq, x, zero);
            }
            Cond::Uge if c == 1 => {
                let zero = self.const_int(ty, 0);
                return self.compare(Cond::Ne, x, zero);
            }
            Cond::Ugt if c == 0 => return self.compare(Cond::Ne, x, y),
            Cond::Ule if c == 0 => return self.compare(Cond::Eq, x, y),
            _ => {}
        }
        let equality = matches!(cond, Cond::Eq | Cond::Ne);
        // A condition compared with 0 or 1.
        if equality && ty == Type::I8 && (c == 0 || c == 1) && self.is_bool(x) {
            return if (cond == Cond::Ne) == (c == 0) { Outcome::Value(x) } else { self.negate(x) };
        }
        let Some((op, args)) = self.def(x) else { return Keep };
        match op {
            Op::Add if equality => match self.int(args[1]) {
                Some(n) => {
                    let c = self.const_int(ty, fold::wrap(ty, c.wrapping_sub(n)));
                    self.compare(cond, args[0], c)
                }
                None => Keep,
            },
            Op::Sub if equality && c == 0 => self.compare(cond, args[0], args[1]),
            Op::Xor if equality && c == 0 => self.compare(cond, args[0], args[1]),
            Op::Zext => self.icmp_extended(cond, x, &args, c),
            Op::Sext => {
                let narrow = self.func.ty(args[0]);
                if fold::wrap(narrow, c) != c {
                    return Keep;
                }
                let signed = matches!(cond, Cond::Slt | Cond::Sle | Cond::Sgt | Cond::Sge);
                if equality || signed {
                    let c = self.const_int(narrow, c);
                    return self.compare(cond, args[0], c);
                }
                Keep
            }
            _ => Keep,
        }
    }

    /// A zero-extended value against a constant.
    fn icmp_extended(&mut self, cond: Cond, _x: Value, args: &[Value], c: i64) -> Outcome {
        let narrow = self.func.ty(args[0]);
        let max = fold::unsigned(narrow, -1) as i64;
        if (0..=max).contains(&c) {
            // Both are small and not negative: the narrow unsigned comparison says the same.
            let cond = match cond {
                Cond::Slt => Cond::Ult,
                Cond::Sle => Cond::Ule,
                Cond::Sgt => Cond::Ugt,
                Cond::Sge => Cond::Uge,
                other => other,
            };
            let c = self.const_int(narrow, fold::wrap(narrow, c));
            return self.compare(cond, args[0], c);
        }
        match cond {
            Cond::Eq => self.konst(Type::I8, 0),
            Cond::Ne => self.konst(Type::I8, 1),
            // Signed comparisons with something below all or above all.
            Cond::Slt | Cond::Sle => self.konst(Type::I8, (c > max) as i64),
            Cond::Sgt | Cond::Sge => self.konst(Type::I8, (c < 0) as i64),
            // Unsigned: a constant that is out of range is larger.
            Cond::Ult | Cond::Ule => self.konst(Type::I8, 1),
            Cond::Ugt | Cond::Uge => self.konst(Type::I8, 0),
        }
    }

    /// The opposite of a condition.
    fn negate(&mut self, x: Value) -> Outcome {
        if let Some(i) = self.func.def_inst(x)
            && self.func.insts[i].op == Op::Icmp
        {
            let cond = self.func.insts[i].cond().negated();
            let (a, b) = (self.func.arg(i, 0), self.func.arg(i, 1));
            return self.compare(cond, a, b);
        }
        let one = self.const_int(Type::I8, 1);
        self.make(Op::Xor, Type::I8, &[x, one])
    }

    fn select(&mut self, ty: Type, a: &[Value]) -> Outcome {
        if let Some(c) = self.int(a[0]) {
            return Outcome::Value(if c != 0 { a[1] } else { a[2] });
        }
        if a[1] == a[2] {
            return Outcome::Value(a[1]);
        }
        if ty == Type::I8 && self.is_bool(a[0]) {
            match (self.int(a[1]), self.int(a[2])) {
                (Some(1), Some(0)) => return Outcome::Value(a[0]),
                (Some(0), Some(1)) => return self.negate(a[0]),
                _ => {}
            }
        }
        Keep
    }

    // ---- Conversions.

    fn convert(&mut self, op: Op, ty: Type, x: Value) -> Outcome {
        let from = self.func.ty(x);
        if let Some(n) = self.int(x) {
            let n = if op == Op::Zext { fold::unsigned(from, n) as i64 } else { n };
            return self.konst(ty, n);
        }
        let Some((inner, args)) = self.def(x) else { return Keep };
        match (op, inner) {
            (Op::Sext, Op::Sext) | (Op::Zext, Op::Zext) | (Op::Trunc, Op::Trunc) => {
                self.make(op, ty, &[args[0]])
            }
            (Op::Sext, Op::Zext) => self.make(Op::Zext, ty, &[args[0]]),
            (Op::Trunc, Op::Sext | Op::Zext) => {
                let first = self.func.ty(args[0]);
                match first.size().cmp(&ty.size()) {
                    std::cmp::Ordering::Equal => Outcome::Value(args[0]),
                    std::cmp::Ordering::Less => self.make(inner, ty, &[args[0]]),
                    std::cmp::Ordering::Greater => self.make(Op::Trunc, ty, &[args[0]]),
                }
            }
            // A mask that keeps all that is kept anyway.
            (Op::Trunc, Op::And) => match self.int(args[1]) {
                Some(m) if fold::wrap(ty, m) == -1 => self.make(Op::Trunc, ty, &[args[0]]),
                _ => Keep,
            },
            _ => Keep,
        }
    }

    // ---- Addresses and checks.

    fn ptr_add(&mut self, p: Value, offset: Value) -> Outcome {
        let Some(c) = self.int(offset) else { return Keep };
        if c == 0 {
            return Outcome::Value(p);
        }
        let Some(i) = self.func.def_inst(p) else { return Keep };
        match self.func.insts[i].op {
            Op::PtrAdd => {
                let (q, inner) = (self.func.arg(i, 0), self.func.arg(i, 1));
                match self.int(inner) {
                    Some(c1) => {
                        let c = self.const_int(Type::I64, c.wrapping_add(c1));
                        self.make(Op::PtrAdd, Type::Ptr, &[q, c])
                    }
                    None => Keep,
                }
            }
            Op::SymAddr => {
                let (imm, aux) = (self.func.insts[i].imm, self.func.insts[i].aux);
                let new = self.func.new_inst(Op::SymAddr, Type::Ptr, &[], self.pos);
                self.func.insts[new].imm = imm.wrapping_add(c);
                self.func.insts[new].aux = aux;
                self.func.insts[new].inl = self.inl;
                Outcome::Value(self.number_new(new))
            }
            _ => Keep,
        }
    }

    /// Moves constant offsets into the access.
    fn address(&mut self, i: Inst, p: Value) -> Outcome {
        if let Some(args) = self.is(p, Op::PtrAdd)
            && let Some(c) = self.int(args[1])
        {
            let imm = self.func.insts[i].imm.wrapping_add(c);
            if i32::try_from(imm).is_ok() {
                self.func.insts[i].imm = imm;
                let mut list = self.func.insts[i].args;
                list.as_mut_slice(&mut self.func.lists)[0] = args[0];
                return self.address(i, args[0]);
            }
        }
        Keep
    }

    fn not_nil(&self, mut p: Value) -> bool {
        loop {
            let Some(i) = self.func.def_inst(p) else { return false };
            let d = &self.func.insts[i];
            match d.op {
                Op::Alloc | Op::SymAddr | Op::ArgAddr | Op::OutAddr | Op::ClosurePtr | Op::GetG => {
                    return true;
                }
                // Address arithmetic starts from something that was checked.
                Op::PtrAdd => p = self.func.arg(i, 0),
                Op::Call => {
                    return matches!(self.func.calls[d.call()].callee, Callee::Static(s)
                        if &*self.func.syms[s].name == "runtime.newobject");
                }
                _ => return false,
            }
        }
    }

    fn bounds(&mut self, i: Inst, a: &[Value]) -> Outcome {
        let strict = self.func.insts[i].cond == 0;
        let ok = match (self.int(a[0]), self.int(a[1])) {
            (Some(x), Some(y)) => x >= 0 && if strict { x < y } else { x <= y },
            // Lengths are not negative.
            (Some(0), None) => !strict,
            _ => !strict && a[0] == a[1],
        };
        if ok { Gone } else { Keep }
    }
}
