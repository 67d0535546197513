//! Integer arithmetic.

use cranelift_entity::EntityRef as _;
use obj::{As, Reg};
use regalloc2::{Operand, PReg, RegClass, VReg};
use ssa::{Block, Inst, Op, Type, Value, ValueDef};

use super::addr::{Address, Place};
use super::{Selector, Src};
use crate::mach::{Arg, Clobber, Kind};

/// The register `r` as the allocator names it.
pub(super) fn preg(r: Reg) -> PReg {
    if r.is_xmm() {
        PReg::new(r.0 as usize - 16, RegClass::Float)
    } else {
        PReg::new(r.0 as usize, RegClass::Int)
    }
}

/// The two-address instruction; narrow types compute in 32 bits except in memory.
pub(super) fn alu_op(op: Op, size: u32) -> As {
    let row = match op {
        Op::Add | Op::PtrAdd => [As::ADDB, As::ADDW, As::ADDL, As::ADDQ],
        Op::Sub => [As::SUBB, As::SUBW, As::SUBL, As::SUBQ],
        Op::And => [As::ANDB, As::ANDW, As::ANDL, As::ANDQ],
        Op::Or => [As::ORB, As::ORW, As::ORL, As::ORQ],
        Op::Xor => [As::XORB, As::XORW, As::XORL, As::XORQ],
        _ => unreachable!("{op:?} is not a two-address operation"),
    };
    row[size.trailing_zeros() as usize]
}

/// Bytes a register instruction of this type works on.
pub(super) fn width(ty: Type) -> u32 {
    ty.size().max(4)
}

impl Selector<'_> {
    /// The second operand of an integer instruction of type `ty`.
    pub(super) fn alu_src(&mut self, v: Value, ty: Type, mem: bool) -> Src {
        if let Some(imm) = self.imm32(v, ty) {
            self.drop_const(v);
            return Src::Imm(imm);
        }
        if mem { self.reg_or_mem(v, width(ty)) } else { Src::Reg(self.reg(v)) }
    }

    /// `v` as a 32-bit immediate of an instruction of type `ty`.
    pub(super) fn imm32(&self, v: Value, ty: Type) -> Option<i64> {
        let c = self.const_of(v)?;
        match ty {
            Type::I8 => Some(c as i8 as i64),
            Type::I16 => Some(c as i16 as i64),
            Type::I32 => Some(c as i32 as i64),
            _ => i32::try_from(c).is_ok().then_some(c),
        }
    }

    /// The operands of a commutative operation, the better second operand second: a constant, a load
    /// that can be taken in, or the one that lives on.
    fn commute(&self, i: Inst, x: Value, y: Value, ty: Type) -> (Value, Value) {
        if self.const_of(y).is_some() {
            return (x, y);
        }
        if self.const_of(x).is_some() {
            return (y, x);
        }
        if self.fusable_load(y, width(ty)).is_some() {
            return (x, y);
        }
        if self.fusable_load(x, width(ty)).is_some() || self.is_better_first(i, y, x) {
            return (y, x);
        }
        (x, y)
    }

    /// Whether the result of `i` should rather take over `a`'s register than `b`'s: `a` is the sum that a loop
    /// carries, or it ends here and `b` lives on.
    pub(super) fn is_better_first(&self, i: Inst, a: Value, b: Value) -> bool {
        let dies = |v: Value| self.t.uses[self.canon(v).index()] == 1;
        match (self.is_carried(i, a), self.is_carried(i, b)) {
            (true, false) => true,
            (false, true) => false,
            _ => !dies(b) && dies(a),
        }
    }

    /// `v` is a parameter of a loop, and the result of `i` its value in the next round.
    fn is_carried(&self, i: Inst, v: Value) -> bool {
        let f = self.func;
        let ValueDef::Param(header, n) = f.values[self.canon(v)].def else { return false };
        let Some(result) = f.insts[i].result else { return false };
        let mut carried = false;
        for t in f.blocks[Block::from_u32(self.block)].term.targets() {
            carried |=
                t.block == header && t.args.get(n as usize, &f.lists).is_some_and(|a| f.resolve(a) == result);
        }
        carried
    }

    pub(super) fn add(&mut self, i: Inst) {
        let f = self.func;
        let ty = f.insts[i].ty;
        let op = if width(ty) == 8 { As::ADDQ } else { As::ADDL };
        let (x, y) = self.commute(i, f.args(i)[0], f.args(i)[1], ty);
        let d = self.result(i);
        if width(ty) == 8
            && let Some(a) = self.lea_form(x, y, ty).or_else(|| self.lea_form(y, x, ty))
        {
            return self.lea_into(As::LEAQ, a, d);
        }
        if let Some(load) = self.fusable_load(y, width(ty)).filter(|_| ty != Type::Ptr) {
            let a = self.reg(x);
            let b = Src::Mem(self.fuse_load(load));
            return self.two_address(op, b, a, d);
        }
        let dies = self.t.uses[self.canon(x).index()] == 1;
        let b = self.alu_src(y, ty, false);
        let a = self.reg(x);
        self.add_form(op, a, b, dies, d);
    }

    /// `d = a + b`. `dies`: `a` is not used again, so that its register may become `d`'s.
    fn add_form(&mut self, op: As, a: VReg, b: Src, dies: bool, d: VReg) {
        let s = self.begin();
        let to = match dies {
            true => self.operand(Operand::reg_reuse_def(d, 1)),
            false => self.def_op(d),
        };
        self.use_op(a);
        let from = self.src_op(&b);
        self.push(s, Kind::Add, op, from, to, b.imm());
    }

    /// `x + y` as an address with more than two parts: `x + i*scale`, `x + y + c`.
    fn lea_form(&mut self, x: Value, y: Value, ty: Type) -> Option<Address> {
        let f = self.func;
        let (x, y) = (self.canon(x), self.canon(y));
        if let Some(i) = self.local(y, Op::Shl).filter(|_| self.t.uses[y.index()] == 1)
            && let Some(n @ 1..=3) = self.const_of(f.args(i)[1])
        {
            self.absorb(y, i);
            self.drop_const(f.args(i)[1]);
            let index = self.reg(f.args(i)[0]);
            let base = self.reg(x);
            return Some(Address { base: Place::Reg(base), index: Some(index), scale: 1 << n, disp: 0 });
        }
        let c = self.imm32(y, ty)?;
        let i =
            self.local(x, Op::Add).filter(|&i| self.t.uses[x.index()] == 1 && f.insts[i].ty == Type::I64)?;
        let (a, b) = (f.args(i)[0], f.args(i)[1]);
        if self.const_of(a).is_some() || self.const_of(b).is_some() {
            return None;
        }
        self.absorb(x, i);
        self.drop_const(y);
        let (a, b) = (self.reg(a), self.reg(b));
        Some(Address { base: Place::Reg(a), index: Some(b), scale: 1, disp: c as i32 })
    }

    pub(super) fn alu(&mut self, i: Inst) {
        let f = self.func;
        let d = &f.insts[i];
        let (mut x, mut y) = (f.args(i)[0], f.args(i)[1]);
        if d.op.is_commutative() {
            (x, y) = self.commute(i, x, y, d.ty);
        }
        let op = alu_op(d.op, width(d.ty));
        // Subtracting a constant is adding one: that may become an INC, DEC or LEA.
        if d.op == Op::Sub
            && let Some(c @ -0x7fff_ffff..) = self.imm32(y, d.ty)
        {
            let dies = self.t.uses[self.canon(x).index()] == 1;
            self.drop_const(y);
            let a = self.reg(x);
            let r = self.result(i);
            return self.add_form(
                if width(d.ty) == 8 { As::ADDQ } else { As::ADDL },
                a,
                Src::Imm(-c),
                dies,
                r,
            );
        }
        if d.op == Op::Xor && self.const_of(y) == Some(-1) {
            self.drop_const(y);
            let a = self.reg(x);
            let r = self.result(i);
            return self.in_place(if width(d.ty) == 8 { As::NOTQ } else { As::NOTL }, a, r);
        }
        // Masks of the low bits are moves, which need no copy of their operand.
        if d.op == Op::And
            && let Some(load) = match self.const_of(y) {
                Some(0xff) => Some(As::MOVBLZX),
                Some(0xffff) => Some(As::MOVWLZX),
                Some(0xffff_ffff) if d.ty == Type::I64 => Some(As::MOVL),
                _ => None,
            }
        {
            self.drop_const(y);
            let src = Src::Reg(self.reg(x));
            let r = self.result(i);
            return self.def_from(load, src, r);
        }
        let b = self.alu_src(y, d.ty, true);
        let a = self.reg(x);
        let r = self.result(i);
        self.two_address(op, b, a, r);
    }

    pub(super) fn mul(&mut self, i: Inst) {
        let f = self.func;
        let ty = f.insts[i].ty;
        let (x, y) = self.commute(i, f.args(i)[0], f.args(i)[1], ty);
        let wide = width(ty) == 8;
        let d = self.result(i);
        match self.imm32(y, ty) {
            Some(c @ (3 | 5 | 9)) => {
                self.drop_const(y);
                let a = self.reg(x);
                let a = Address { base: Place::Reg(a), index: Some(a), scale: c as u8 - 1, disp: 0 };
                self.lea_into(if wide { As::LEAQ } else { As::LEAL }, a, d);
            }
            Some(c) => {
                self.drop_const(y);
                let src = self.reg_or_mem(x, width(ty));
                let s = self.begin();
                let to = self.def_op(d);
                let mid = self.src_op(&src);
                let op = if wide { As::IMUL3Q } else { As::IMUL3L };
                self.push(s, Kind::Plain3(mid), op, Arg::Imm, to, c);
            }
            None => {
                let b = self.reg_or_mem(y, width(ty));
                let a = self.reg(x);
                self.two_address(if wide { As::IMULQ } else { As::IMULL }, b, a, d);
            }
        }
    }

    pub(super) fn mulhi(&mut self, i: Inst) {
        let f = self.func;
        let d = &f.insts[i];
        let (op, ty) = (d.op, d.ty);
        let signed = op == Op::SMulHi;
        let r = self.result(i);
        if ty.size() < 4 {
            // The whole product fits in 32 bits.
            let a = self.widened(f.args(i)[0], ty, signed);
            let b = self.widened(f.args(i)[1], ty, signed);
            let product = self.itemp();
            self.two_address(As::IMULL, Src::Reg(b), a, product);
            self.two_address(As::SHRL, Src::Imm(ty.bits() as i64), product, r);
            return;
        }
        let (x, y) = self.commute(i, f.args(i)[0], f.args(i)[1], ty);
        let a = self.reg(x);
        let b = self.reg_or_mem_or_const(y, ty);
        let op = match (signed, ty.size()) {
            (false, 8) => As::MULQ,
            (false, _) => As::MULL,
            (true, 8) => As::IMULQ,
            (true, _) => As::IMULL,
        };
        let s = self.begin();
        self.operand(Operand::reg_fixed_use(a, preg(Reg::AX)));
        self.operand(Operand::reg_fixed_def(r, preg(Reg::DX)));
        let from = self.src_op(&b);
        self.push_clobbering(s, Kind::Plain, op, from, Arg::None, 0, Clobber::Ax);
    }

    fn reg_or_mem_or_const(&mut self, v: Value, ty: Type) -> Src {
        match self.fusable_load(v, ty.size()) {
            Some(i) => Src::Mem(self.fuse_load(i)),
            None => Src::Reg(self.reg(v)),
        }
    }

    /// A narrow operand extended to 32 bits.
    pub(super) fn widened(&mut self, v: Value, ty: Type, signed: bool) -> VReg {
        let op = match (ty, signed) {
            (Type::I8, true) => As::MOVBLSX,
            (Type::I8, false) => As::MOVBLZX,
            (Type::I16, true) => As::MOVWLSX,
            (Type::I16, false) => As::MOVWLZX,
            _ => return self.reg(v),
        };
        let a = self.reg(v);
        let d = self.itemp();
        self.def_from(op, Src::Reg(a), d);
        d
    }

    pub(super) fn div(&mut self, i: Inst) {
        let f = self.func;
        let d = &f.insts[i];
        let signed = matches!(d.op, Op::SDiv | Op::SRem);
        let quotient = matches!(d.op, Op::SDiv | Op::UDiv);
        let (x, y) = (f.args(i)[0], f.args(i)[1]);
        // Narrow types extended cannot overflow; neither do other divisors than -1.
        let safe = d.ty.size() < 4 || self.const_of(y).is_some_and(|c| c != -1);
        let a = self.widened(x, d.ty, signed);
        let b = self.widened(y, d.ty, signed);
        let r = self.result(i);
        let other = self.itemp();
        let (q, rem) = if quotient { (r, other) } else { (other, r) };
        let (kind, op) = match (signed, width(d.ty)) {
            (true, 8) => (Kind::SDiv, As::IDIVQ),
            (true, _) => (Kind::SDiv, As::IDIVL),
            (false, 8) => (Kind::UDiv, As::DIVQ),
            (false, _) => (Kind::UDiv, As::DIVL),
        };
        let s = self.begin();
        self.operand(Operand::reg_fixed_use(a, preg(Reg::AX)));
        self.late_op(b);
        self.operand(Operand::reg_fixed_def(q, preg(Reg::AX)));
        self.operand(Operand::reg_fixed_def(rem, preg(Reg::DX)));
        self.push(s, kind, op, Arg::None, Arg::None, safe as i64);
    }

    pub(super) fn unary(&mut self, i: Inst) {
        let d = &self.func.insts[i];
        let (op, wide) = (d.op, width(d.ty) == 8);
        let a = self.reg(self.func.args(i)[0]);
        let r = self.result(i);
        let op = match (op == Op::Neg, wide) {
            (true, true) => As::NEGQ,
            (true, false) => As::NEGL,
            (false, true) => As::NOTQ,
            (false, false) => As::NOTL,
        };
        self.in_place(op, a, r);
    }

    pub(super) fn shift(&mut self, i: Inst) {
        let f = self.func;
        let (op, ty) = (f.insts[i].op, f.insts[i].ty);
        let (x, amount) = (f.args(i)[0], f.args(i)[1]);
        let wide = ty.size() == 8;
        let as_ = match (op, ty.size()) {
            (Op::Shl, 8) => As::SHLQ,
            (Op::Shl, _) => As::SHLL,
            (Op::UShr, 8) => As::SHRQ,
            (Op::UShr, _) => As::SHRL,
            (Op::SShr, 8) => As::SARQ,
            (Op::SShr, _) => As::SARL,
            (_, 1) => As::ROLB,
            (_, 2) => As::ROLW,
            (_, 4) => As::ROLL,
            _ => As::ROLQ,
        };
        let r = self.result(i);
        // Shifting right must not bring in bits above a narrow type.
        let a = match op {
            Op::UShr => self.widened(x, ty, false),
            Op::SShr => self.widened(x, ty, true),
            _ => self.reg(x),
        };
        if let Some(c) = self.const_of(amount) {
            self.drop_const(amount);
            let mask = if wide { 63 } else { 31 };
            if op == Op::Shl && c == 1 {
                // Doubling is an addition, which is never slower and may become an LEA.
                let s = self.begin();
                let to = self.operand(Operand::reg_reuse_def(r, 1));
                let from = self.use_op(a);
                return self.push(s, Kind::Plain, if wide { As::ADDQ } else { As::ADDL }, from, to, 0);
            }
            return self.two_address(as_, Src::Imm(c & mask), a, r);
        }
        let n = self.reg(amount);
        let s = self.begin();
        let to = self.operand(Operand::reg_reuse_def(r, 1));
        self.use_op(a);
        self.operand(Operand::reg_fixed_use(n, preg(Reg::CX)));
        self.push(s, Kind::Plain, as_, Arg::Phys(Reg::CX), to, 0);
    }
}
