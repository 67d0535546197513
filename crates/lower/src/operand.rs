//! Operands: expressions that denote a place in memory, or a value.

use source::Pos;
use ssa::Op;
use syntax::{ExprId, ExprKind};
use types::{ObjId, PathStep, Selection, SelectionKind, Type, TypeKind};

use crate::func::{Addr, FuncLower, Val, Var};

/// What an expression denotes.
#[derive(Clone, Debug)]
pub enum Opnd {
    At(Addr),
    Is(Val),
}

impl FuncLower<'_, '_> {
    /// The place or value of an expression, its checks done, nothing loaded that need not be.
    pub fn operand(&mut self, e: ExprId) -> Opnd {
        if self.info.const_value(e).is_some() || self.given.contains_key(&e) {
            return Opnd::Is(self.expr(e));
        }
        let (kind, pos) = (self.file[e].kind, self.file[e].pos);
        match kind {
            ExprKind::Paren(x) => self.operand(x),
            ExprKind::Name(_) => self.name(e),
            ExprKind::Star(x) => {
                let p = self.scalar(x);
                self.pos = pos;
                self.nil_check(p);
                Opnd::At(Addr::at(p))
            }
            ExprKind::Selector { x, .. } => {
                let info = self.info;
                match info.selection(e) {
                    Some(s) if s.kind == SelectionKind::Field => {
                        let from = self.operand(x);
                        let t = self.type_of(x);
                        self.pos = pos;
                        self.follow(from, t, &s.path).0
                    }
                    Some(Selection { kind: SelectionKind::Qualified(obj), .. }) => self.object(e, *obj),
                    _ => Opnd::Is(self.selector_value(e)),
                }
            }
            ExprKind::Index { x, indices } => {
                let index = self.file[indices][0];
                self.index(x, index, pos)
            }
            _ => Opnd::Is(self.expr(e)),
        }
    }

    pub fn rvalue(&mut self, t: Type, o: Opnd) -> Val {
        match o {
            Opnd::At(a) => self.load(t, a),
            Opnd::Is(v) => v,
        }
    }

    /// The address of an expression; of one that is not addressable, the address of a copy.
    pub fn addr(&mut self, e: ExprId) -> Addr {
        let t = self.type_of(e);
        let o = self.operand(e);
        self.place(t, o)
    }

    /// The address of an operand, of a copy if it is a value.
    pub fn place(&mut self, t: Type, o: Opnd) -> Addr {
        match o {
            Opnd::At(a) | Opnd::Is(Val::Mem(a)) => a,
            Opnd::Is(v) => {
                let tmp = self.temp(t);
                self.store(t, tmp, &v);
                tmp
            }
        }
    }

    fn name(&mut self, e: ExprId) -> Opnd {
        let Some(obj) = self.info.object(e) else {
            // `nil`
            let t = self.type_of(e);
            return Opnd::Is(self.zero(t));
        };
        self.object(e, obj)
    }

    /// What a name means, or a name qualified by a package.
    pub fn named_object(&self, e: ExprId) -> Option<ObjId> {
        match self.file[e].kind {
            ExprKind::Name(_) => self.info.object(e),
            ExprKind::Selector { .. } => match self.info.selection(e)?.kind {
                SelectionKind::Qualified(obj) => Some(obj),
                _ => None,
            },
            _ => None,
        }
    }

    fn object(&mut self, e: ExprId, obj: ObjId) -> Opnd {
        if let Some(var) = self.vars.get(&obj) {
            return match var {
                Var::Value(v) => Opnd::Is(v.clone()),
                Var::Slot(a) => Opnd::At(*a),
            };
        }
        let o = &self.cx.prog.objects[obj];
        match o.kind {
            types::ObjectKind::Var { kind: types::VarKind::Package, .. } => {
                self.pos = self.file[e].pos;
                let name = self.cx.var_sym(obj);
                Opnd::At(Addr::at(self.sym_addr(name)))
            }
            types::ObjectKind::Func(_) => Opnd::Is(self.func_value(obj)),
            types::ObjectKind::Nil => {
                let t = self.type_of(e);
                Opnd::Is(self.zero(t))
            }
            // Its declaration was refused.
            _ if !self.out.diagnostics.is_empty() => {
                let t = self.type_of(e);
                Opnd::Is(self.zero(t))
            }
            _ => panic!("{} has no value at {:?}", o.name, self.file[e].pos),
        }
    }

    /// Follows a path of fields; gives the type it arrives at, too.
    pub fn follow(&mut self, from: Opnd, t: Type, path: &[PathStep]) -> (Opnd, Type) {
        let (mut at, mut t) = (from, t);
        for step in path {
            if step.deref {
                let p = self.rvalue(t, at).scalar();
                self.nil_check(p);
                at = Opnd::At(Addr::at(p));
                t = self.elem(t);
            }
            at = self.field(at, t, step.field as usize);
            t = step.typ;
        }
        (at, t)
    }

    fn field(&mut self, of: Opnd, t: Type, index: usize) -> Opnd {
        let f = self.shape(t).fields[index];
        match of {
            Opnd::At(a) | Opnd::Is(Val::Mem(a)) => Opnd::At(a.plus(f.offset)),
            Opnd::Is(Val::Flat(v)) => Opnd::Is(Val::Flat(v[f.first..f.first + f.count].into())),
        }
    }

    /// An index as I64.
    pub fn index_value(&mut self, e: ExprId) -> (ssa::Value, bool) {
        let t = self.type_of(e);
        let signed = self.is_signed(t);
        if let Some(c) = self.info.const_value(e) {
            let n = c.int_bits().unwrap_or(0) as i64;
            return (self.int(n), true);
        }
        let v = self.scalar(e);
        (self.extend(v, t), signed)
    }

    /// An integer of type `t` as I64.
    pub fn extend(&mut self, v: ssa::Value, t: Type) -> ssa::Value {
        match (self.f.ty(v), self.is_signed(t)) {
            (ssa::Type::I64, _) => v,
            (_, true) => self.emit(Op::Sext, ssa::Type::I64, &[v]),
            (_, false) => self.emit(Op::Zext, ssa::Type::I64, &[v]),
        }
    }

    /// Evaluates two operands in gc's order, the one with calls first.
    pub fn in_order<A, B>(
        &mut self,
        x: ExprId,
        y: ExprId,
        eval_x: impl FnOnce(&mut Self) -> A,
        eval_y: impl FnOnce(&mut Self) -> B,
    ) -> (A, B) {
        if self.has_call(y) && !self.has_call(x) {
            let b = eval_y(self);
            (eval_x(self), b)
        } else {
            let a = eval_x(self);
            (a, eval_y(self))
        }
    }

    fn index(&mut self, x: ExprId, index: ExprId, pos: Pos) -> Opnd {
        use abi::panics::BoundsKind::Index;
        let xt = self.type_of(x);
        if let Some(what) = self.shape(xt).refused {
            self.refuse(self.file.start(x), what);
            let elem = match *self.kind(xt) {
                TypeKind::Map { elem, .. } => elem,
                _ => Type::INVALID,
            };
            return Opnd::Is(self.zero(elem));
        }
        if self.is_map(xt) {
            return Opnd::Is(self.map_index(x, index, pos));
        }
        let ((base, len, elem), (i, signed)) =
            self.in_order(x, index, |s| s.indexed(x, xt), |s| s.index_value(index));
        self.pos = pos;
        let size = self.size(elem);
        let len = match len {
            Len::Value(v) => v,
            Len::Const(n) => self.int(n),
        };
        self.bounds_check(i, len, Index, signed);
        match base {
            Opnd::Is(Val::Flat(v)) if matches!(self.kind(xt), TypeKind::Array { .. }) => {
                // Of the elements of an array that is a value there is one at most.
                if self.shape(xt).size == 0 { Opnd::Is(self.zero(elem)) } else { Opnd::Is(Val::Flat(v)) }
            }
            Opnd::At(a) | Opnd::Is(Val::Mem(a)) => {
                let at = self.element(a, i, size);
                if self.is_string(xt) { Opnd::Is(self.load(elem, at)) } else { Opnd::At(at) }
            }
            Opnd::Is(_) => unreachable!("indexed operands are in memory"),
        }
    }

    /// `a + i * size`
    pub fn element(&mut self, a: Addr, i: ssa::Value, size: u64) -> Addr {
        if size == 0 {
            return a;
        }
        if let Some(n) = self.f.int_const(i) {
            return Addr { base: a.base, off: a.off.wrapping_add(n.wrapping_mul(size as i64)) };
        }
        let offset = self.scale(i, size);
        Addr { base: self.ptr_add(a.base, offset), off: a.off }
    }

    /// Where the elements of an indexable operand are, how many, and their type.
    pub fn indexed(&mut self, x: ExprId, xt: Type) -> (Opnd, Len, Type) {
        let elem = self.elem(xt);
        match *self.kind(xt) {
            TypeKind::Array { len, .. } => (self.operand(x), Len::Const(len), elem),
            TypeKind::Pointer(array) => {
                let p = self.scalar(x);
                self.nil_check(p);
                let len = match *self.kind(array) {
                    TypeKind::Array { len, .. } => len,
                    _ => 0,
                };
                (Opnd::At(Addr::at(p)), Len::Const(len), self.elem(array))
            }
            _ => {
                let v = self.expr(x);
                let v = v.flat();
                (Opnd::At(Addr::at(v[0])), Len::Value(v[1]), elem)
            }
        }
    }
}

/// The length of an indexable operand.
#[derive(Clone, Copy)]
pub enum Len {
    Value(ssa::Value),
    Const(i64),
}
