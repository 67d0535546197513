//! Expressions.

use smallvec::smallvec;
use source::Pos;
use ssa::{AllocOrigin, Block, BlockCall, Cond, Op, Term, Value, ValueList};
use syntax::{BinaryOp, ExprId, ExprKind, UnaryOp};
use types::{Basic, ConstValue, Mode, Type, TypeKind};

use crate::func::{FuncLower, Val};

impl FuncLower<'_, '_> {
    /// The value of an expression with one value.
    pub fn expr(&mut self, e: ExprId) -> Val {
        if !self.given.is_empty()
            && let Some(v) = self.given.get(&e)
        {
            return v.clone();
        }
        let e = self.bare(e);
        let (kind, pos) = (self.file[e].kind, self.file[e].pos);
        let t = self.type_of(e);
        if let Some(what) = self.shape(t).refused {
            self.refuse(self.file.start(e), what);
            return self.zero(t);
        }
        if let Some(c) = self.info.const_value(e) {
            self.pos = pos;
            return self.constant(t, c);
        }
        if self.info.mode(e) == Mode::Nil {
            return self.zero(t);
        }
        match kind {
            ExprKind::Paren(x) => self.expr(x),
            ExprKind::Name(_) | ExprKind::Star(_) | ExprKind::Index { .. } | ExprKind::Selector { .. } => {
                let o = self.operand(e);
                self.rvalue(t, o)
            }
            ExprKind::CompositeLit { .. } => self.composite(e, t),
            ExprKind::FuncLit { .. } => self.func_lit(e),
            ExprKind::Slice { x, bounds } => self.slice_expr(e, x, bounds),
            ExprKind::Call { .. } => {
                let mut results = self.call(e, None);
                if results.is_empty() { self.zero(t) } else { results.swap_remove(0) }
            }
            ExprKind::Unary { op, x } => self.unary(e, op, x, t),
            ExprKind::Binary { op, x, y } => self.binary(e, op, x, y, t),
            ExprKind::TypeAssert { .. } => self.type_assert(e),
            _ => panic!("expression without value: {kind:?}"),
        }
    }

    /// The value of an expression of one scalar.
    pub fn scalar(&mut self, e: ExprId) -> Value {
        self.expr(e).scalar()
    }

    /// The text of an expression as gc's messages spell it.
    pub fn text(&self, e: ExprId) -> String {
        syntax::print::expr_string(self.file, e)
    }

    /// A constant of type `t`.
    pub fn constant(&mut self, t: Type, c: &ConstValue) -> Val {
        match *self.kind(t) {
            TypeKind::Basic(b) if b.is_string() => {
                let bytes = c.as_bytes().unwrap_or_default();
                self.string_const(bytes)
            }
            TypeKind::Basic(b) if b.is_boolean() => Val::one(self.bool(c.as_bool() == Some(true))),
            TypeKind::Basic(Basic::Float32) => {
                let bits = c.to_f32().unwrap_or(0.0).to_bits();
                Val::one(self.emit_imm(Op::FConst, ssa::Type::F32, &[], bits as i64))
            }
            TypeKind::Basic(b) if b.is_float() => {
                let bits = c.to_f64().unwrap_or(0.0).to_bits();
                Val::one(self.emit_imm(Op::FConst, ssa::Type::F64, &[], bits as i64))
            }
            TypeKind::Basic(b) if b.is_complex() => self.complex_const(t, c),
            TypeKind::Basic(b) if b.is_integer() => {
                let ty = self.machine(t);
                Val::one(self.konst(ty, c.int_bits().unwrap_or(0) as i64))
            }
            _ => self.zero(t),
        }
    }

    /// A string constant.
    pub fn string_const(&mut self, bytes: &[u8]) -> Val {
        let p = match bytes {
            [] => self.nil(),
            _ => {
                let name = self.string_data(bytes);
                let p = self.sym_addr(&name);
                if bytes.len() <= 16 {
                    self.short_strings.insert(p, bytes.into());
                }
                p
            }
        };
        Val::Flat(smallvec![p, self.int(bytes.len() as i64)])
    }

    fn unary(&mut self, e: ExprId, op: UnaryOp, x: ExprId, t: Type) -> Val {
        let pos = self.file[e].pos;
        match op {
            UnaryOp::And => return self.address_of(x, pos),
            UnaryOp::Recv => {
                self.refuse(pos, "channels");
                return self.zero(t);
            }
            _ => {}
        }
        if self.is_complex(t) {
            let v = self.expr(x);
            self.pos = pos;
            return self.complex_unary(op, &v);
        }
        let v = self.scalar(x);
        self.pos = pos;
        let ty = self.f.ty(v);
        Val::one(match op {
            UnaryOp::Sub if ty.is_float() => self.emit(Op::FNeg, ty, &[v]),
            UnaryOp::Sub => self.emit(Op::Neg, ty, &[v]),
            UnaryOp::Xor => self.emit(Op::Not, ty, &[v]),
            UnaryOp::Not => self.not(v),
            _ => v,
        })
    }

    pub fn not(&mut self, v: Value) -> Value {
        let one = self.bool(true);
        self.emit(Op::Xor, ssa::Type::I8, &[v, one])
    }

    fn address_of(&mut self, x: ExprId, pos: Pos) -> Val {
        let inner = self.file.unparen(x);
        if let ExprKind::CompositeLit { .. } = self.file[inner].kind {
            return self.new_literal(inner, pos);
        }
        let a = self.addr(x);
        self.pos = pos;
        Val::one(self.pointer(a))
    }

    /// `&T{...}`
    pub fn new_literal(&mut self, lit: ExprId, pos: Pos) -> Val {
        let mut t = self.type_of(lit);
        // An elided `&T` inside another literal has the pointer's type.
        if let TypeKind::Pointer(elem) = *self.kind(t) {
            t = elem;
        }
        self.pos = pos;
        let text = format!("&{}", self.text(lit));
        let p = self.new_object(t, &text);
        self.literal_into(lit, t, crate::func::Addr::at(p), crate::composite::Memory::Unset);
        Val::one(p)
    }

    fn binary(&mut self, e: ExprId, op: BinaryOp, x: ExprId, y: ExprId, t: Type) -> Val {
        let pos = self.file[e].pos;
        match op {
            BinaryOp::LogAnd | BinaryOp::LogOr => return Val::one(self.logical(op, x, y, pos)),
            _ if op.is_comparison() => return Val::one(self.comparison(op, x, y, pos)),
            BinaryOp::Add if self.is_string(t) => return self.concat(e),
            _ if self.is_complex(t) => {
                let (a, b) = self.in_order(x, y, |s| s.expr(x), |s| s.expr(y));
                self.pos = pos;
                return self.complex_arith(op, t, &a, &b);
            }
            _ => {}
        }
        let (a, b) = self.in_order(x, y, |s| s.scalar(x), |s| s.scalar(y));
        self.pos = pos;
        let yt = self.type_of(y);
        let yc = self.info.const_value(y).and_then(|c| c.int_bits());
        Val::one(self.arith(op, t, a, b, yt, yc))
    }

    /// `a op b` for numbers of type `t`; `bt` and `bc` are type and constant value of `b`.
    pub fn arith(&mut self, op: BinaryOp, t: Type, a: Value, b: Value, bt: Type, bc: Option<u64>) -> Value {
        use BinaryOp::*;
        if op.is_shift() {
            return self.shift(op, t, a, b, bt, bc);
        }
        let ty = self.f.ty(a);
        if ty.is_float() {
            let op = match op {
                Add => Op::FAdd,
                Sub => Op::FSub,
                Mul => Op::FMul,
                _ => Op::FDiv,
            };
            return self.emit(op, ty, &[a, b]);
        }
        let signed = self.is_signed(t);
        let op = match op {
            Add => Op::Add,
            Sub => Op::Sub,
            Mul => Op::Mul,
            And => Op::And,
            Or => Op::Or,
            Xor => Op::Xor,
            AndNot => {
                let n = self.emit(Op::Not, ty, &[b]);
                return self.emit(Op::And, ty, &[a, n]);
            }
            Div | Rem => {
                if bc.is_none_or(|c| c == 0) {
                    self.effect(Op::DivCheck, ssa::Type::Void, &[b], 0);
                }
                match (op, signed) {
                    (Div, true) => Op::SDiv,
                    (Div, false) => Op::UDiv,
                    (_, true) => Op::SRem,
                    (_, false) => Op::URem,
                }
            }
            _ => unreachable!("{op:?} is no arithmetic"),
        };
        self.emit(op, ty, &[a, b])
    }

    /// Shifts by the width or more give 0, or copies of the sign.
    fn shift(&mut self, op: BinaryOp, t: Type, a: Value, n: Value, nt: Type, nc: Option<u64>) -> Value {
        let ty = self.f.ty(a);
        let width = ty.bits() as u64;
        let op = match (op, self.is_signed(t)) {
            (BinaryOp::Shl, _) => Op::Shl,
            (_, true) => Op::SShr,
            (_, false) => Op::UShr,
        };
        if let Some(c) = nc {
            let c = match (c >= width, op) {
                (false, _) => c,
                (true, Op::SShr) => width - 1,
                (true, _) => return self.konst(ty, 0),
            };
            let n = self.konst(ty, c as i64);
            return self.emit(op, ty, &[a, n]);
        }
        if self.is_signed(nt) {
            self.effect(Op::ShiftCheck, ssa::Type::Void, &[n], 0);
        }
        let nty = self.f.ty(n);
        let limit = self.konst(nty, width as i64);
        let small = self.icmp(Cond::Ult, n, limit);
        if op == Op::SShr {
            let most = self.konst(nty, width as i64 - 1);
            let n = self.emit(Op::Select, nty, &[small, n, most]);
            return self.emit(op, ty, &[a, n]);
        }
        let shifted = self.emit(op, ty, &[a, n]);
        let zero = self.konst(ty, 0);
        self.emit(Op::Select, ty, &[small, shifted, zero])
    }

    /// `x && y`, `x || y` as a value.
    fn logical(&mut self, op: BinaryOp, x: ExprId, y: ExprId, pos: Pos) -> Value {
        let (rhs, join) = (self.f.new_block(), self.f.new_block());
        let result = self.f.add_block_param(join, ssa::Type::I8);
        let cond = self.scalar(x);
        self.pos = pos;
        let short = self.bool(op == BinaryOp::LogOr);
        let done = self.f.block_call(join, &[short]);
        let more = BlockCall { block: rhs, args: ValueList::default() };
        let (then, els) = if op == BinaryOp::LogAnd { (more, done) } else { (done, more) };
        self.terminate(Term::Br { cond, then, els, likely: None });
        self.start(rhs);
        let v = self.scalar(y);
        self.jump_with(join, &[v]);
        self.start(join);
        result
    }

    /// Goes to `then` if the condition holds, else to `els`.
    pub fn cond(&mut self, e: ExprId, then: Block, els: Block) {
        let (kind, pos) = (self.file[e].kind, self.file[e].pos);
        if self.info.const_value(e).is_none() {
            match kind {
                ExprKind::Paren(x) => return self.cond(x, then, els),
                ExprKind::Unary { op: UnaryOp::Not, x } => return self.cond(x, els, then),
                ExprKind::Binary { op: BinaryOp::LogAnd, x, y } => {
                    let rhs = self.f.new_block();
                    self.cond(x, rhs, els);
                    self.start(rhs);
                    return self.cond(y, then, els);
                }
                ExprKind::Binary { op: BinaryOp::LogOr, x, y } => {
                    let rhs = self.f.new_block();
                    self.cond(x, then, rhs);
                    self.start(rhs);
                    return self.cond(y, then, els);
                }
                _ => {}
            }
        } else if let Some(b) = self.info.const_value(e).and_then(|c| c.as_bool()) {
            self.pos = pos;
            return self.jump(if b { then } else { els });
        }
        let v = self.scalar(e);
        self.pos = pos;
        self.branch(v, then, els);
    }

    /// Evaluates an expression straight into memory that it does not mention.
    pub fn expr_to(&mut self, e: ExprId, to: crate::func::Addr) {
        let t = self.type_of(e);
        let inner = self.file.unparen(e);
        if self.shape(t).flat().is_none() && self.shape(t).refused.is_none() {
            match self.file[inner].kind {
                ExprKind::CompositeLit { .. } => {
                    return self.literal_into(inner, t, to, crate::composite::Memory::Unset);
                }
                ExprKind::Call { .. } => {
                    let results = self.call(inner, Some(to));
                    if let Some(v) = results.first() {
                        self.store(t, to, v);
                    }
                    return;
                }
                _ => {}
            }
        }
        let v = self.expr(e);
        self.store(t, to, &v);
    }

    /// A variable of the program: memory, or the value itself if it never changes.
    pub fn needs_memory(&self, obj: types::ObjId) -> bool {
        use types::VarFlags;
        let o = &self.cx.prog.objects[obj];
        o.has_flags(VarFlags::REASSIGNED)
            || o.has_flags(VarFlags::ADDR_TAKEN)
            || self.shape(o.typ).flat().is_none()
    }

    /// Memory for a variable, content unspecified.
    pub fn var_slot(&mut self, obj: types::ObjId, origin: AllocOrigin) -> crate::func::Addr {
        use types::VarFlags;
        let o = &self.cx.prog.objects[obj];
        let (shape, ptrs) = (self.shape(o.typ), self.mask(o.typ));
        let escapes = o.has_flags(VarFlags::ADDR_TAKEN)
            || o.has_flags(VarFlags::CAPTURED) && !crate::closure::by_value(self.cx, obj)
            || shape.size > 64 << 10;
        let type_sym = if escapes { self.memory_type_sym(o.typ) } else { Box::default() };
        let data = ssa::AllocData {
            name: o.name.as_str().into(),
            size: shape.size,
            align: shape.align,
            ptrs,
            type_sym,
            origin,
            pos: o.pos,
            ..ssa::AllocData::default()
        };
        crate::func::Addr::at(self.alloc(data))
    }
}
