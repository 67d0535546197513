//! Assignments and variable declarations.

use source::Pos;
use ssa::{AllocOrigin, Value};
use syntax::{BinaryOp, ExprId, ExprKind, Ids, List, NameId};
use types::{ExprFlags, ObjId, SelectionKind, Type, TypeKind};

use crate::func::{Addr, FuncLower, Val, Var};
use crate::operand::Len;

/// The left side of an assignment, its operands evaluated, its last check not done yet.
#[derive(Clone, Debug)]
pub enum Place {
    Blank,
    /// The variable that this assignment declares.
    New(ObjId),
    At(Addr),
    /// `*p`, `p.f`: offset behind a pointer not yet known to be good.
    Deref(Value, i64),
    /// `s[i].f`
    Index {
        base: Addr,
        index: Value,
        len: Value,
        size: u64,
        signed: bool,
        off: i64,
    },
    /// `m[k]`
    Map(crate::map::MapPlace),
}

impl FuncLower<'_, '_> {
    /// Evaluates the operands of a left side.
    pub fn lvalue(&mut self, e: ExprId) -> Place {
        let (kind, pos) = (self.file[e].kind, self.file[e].pos);
        match kind {
            ExprKind::Paren(x) => self.lvalue(x),
            ExprKind::Name(sym) if sym.is_blank() => Place::Blank,
            ExprKind::Star(x) => Place::Deref(self.scalar(x), 0),
            ExprKind::Selector { x, .. } => {
                let info = self.info;
                let Some(s) = info.selection(e).filter(|s| s.kind == SelectionKind::Field) else {
                    return Place::At(self.addr(e));
                };
                let t = self.type_of(x);
                let Some(last) = s.path.iter().rposition(|p| p.deref) else {
                    // No pointer on the way: part of the same place.
                    let mut place = self.lvalue(x);
                    let mut t = t;
                    for step in &s.path {
                        place = place.plus(self.shape(t).fields[step.field as usize].offset);
                        t = step.typ;
                    }
                    return place;
                };
                let from = self.operand(x);
                self.pos = pos;
                let (at, mut t) = self.follow(from, t, &s.path[..last]);
                let p = self.rvalue(t, at).scalar();
                t = self.elem(t);
                let mut place = Place::Deref(p, 0);
                for step in &s.path[last..] {
                    place = place.plus(self.shape(t).fields[step.field as usize].offset);
                    t = step.typ;
                }
                place
            }
            ExprKind::Index { x, indices } => {
                let index = self.file[indices][0];
                let xt = self.type_of(x);
                if let Some(what) = self.shape(xt).refused {
                    self.refuse(self.file.start(x), what);
                    return Place::Blank;
                }
                if self.is_map(xt) {
                    let p = self.map_place(x, index, false);
                    self.pos = pos;
                    return Place::Map(p);
                }
                let ((base, len, elem), (i, signed)) =
                    self.in_order(x, index, |s| s.indexed(x, xt), |s| s.index_value(index));
                self.pos = pos;
                let size = self.size(elem);
                let base = self.place(xt, base);
                let len = match len {
                    Len::Value(v) => v,
                    Len::Const(n) => {
                        if let Some(i) = self.f.int_const(i)
                            && matches!(self.kind(xt), TypeKind::Array { .. })
                        {
                            return Place::At(base.plus(i as u64 * size));
                        }
                        self.int(n)
                    }
                };
                Place::Index { base, index: i, len, size, signed, off: 0 }
            }
            _ => Place::At(self.addr(e)),
        }
    }

    /// Does the last check of a left side and gives its address.
    pub fn settle(&mut self, place: &Place) -> Option<Addr> {
        match *place {
            Place::Map(ref p) => Some(self.map_assign(p)),
            Place::Blank | Place::New(_) => None,
            Place::At(a) => Some(a),
            Place::Deref(p, off) => {
                self.nil_check(p);
                Some(Addr { base: p, off })
            }
            Place::Index { base, index, len, size, signed, off } => {
                self.bounds_check(index, len, abi::panics::BoundsKind::Index, signed);
                let a = self.element(base, index, size);
                Some(Addr { base: a.base, off: a.off + off })
            }
        }
    }

    /// Stores a value at a left side.
    pub fn assign_to(&mut self, t: Type, place: &Place, v: &Val) {
        if let Place::New(obj) = *place {
            return self.declare(obj, v.clone());
        }
        if let Some(a) = self.settle(place) {
            self.store(t, a, v);
        }
    }

    /// Declares a local variable with its first value.
    pub fn declare(&mut self, obj: ObjId, v: Val) {
        let o = &self.cx.prog.objects[obj];
        if o.name.is_blank() {
            return;
        }
        if let Some(what) = self.shape(o.typ).refused {
            return self.refuse(o.pos, what);
        }
        let var = if self.needs_memory(obj) {
            let slot = self.var_slot(obj, AllocOrigin::Var);
            self.store(o.typ, slot, &v);
            Var::Slot(slot)
        } else {
            Var::Value(v)
        };
        self.vars.insert(obj, var);
    }

    /// `var x T = e`, `x := e`
    fn declare_expr(&mut self, obj: ObjId, e: ExprId) {
        let o = &self.cx.prog.objects[obj];
        let large = self.shape(o.typ).flat().is_none();
        if !large || o.name.is_blank() || self.shape(o.typ).refused.is_some() {
            let v = self.expr_as(e, o.typ);
            return self.declare(obj, v);
        }
        // A new variable is not mentioned by what it is set to.
        let slot = self.var_slot(obj, AllocOrigin::Var);
        self.expr_to(e, slot);
        self.vars.insert(obj, Var::Slot(slot));
    }

    /// Declares a variable without value.
    pub fn declare_zero(&mut self, obj: ObjId) {
        let o = &self.cx.prog.objects[obj];
        if o.name.is_blank() {
            return;
        }
        if let Some(what) = self.shape(o.typ).refused {
            return self.refuse(o.pos, what);
        }
        let var = if self.needs_memory(obj) {
            let slot = self.var_slot(obj, AllocOrigin::Var);
            self.zero_mem(slot, o.typ);
            Var::Slot(slot)
        } else {
            Var::Value(self.zero(o.typ))
        };
        self.vars.insert(obj, var);
    }

    /// A `var` declaration inside a function.
    pub fn var_decl(&mut self, names: Ids<NameId>, values: List<ExprId>) {
        let values = &self.file[values];
        let objs: Vec<Option<ObjId>> = names.iter().map(|n| self.info.def(n)).collect();
        if values.is_empty() {
            for obj in objs.into_iter().flatten() {
                self.declare_zero(obj);
            }
        } else {
            let places = objs
                .iter()
                .map(|o| o.filter(|&o| !self.is_blank(o)).map_or(Place::Blank, Place::New))
                .collect();
            let types =
                objs.iter().map(|o| o.map_or(Type::INVALID, |o| self.cx.prog.objects[o].typ)).collect();
            self.assign_all(places, types, values);
        }
    }

    fn is_blank(&self, obj: ObjId) -> bool {
        self.cx.prog.objects[obj].name.is_blank()
    }

    /// `lhs = rhs` and `lhs := rhs`
    pub fn assign(&mut self, lhs: List<ExprId>, rhs: List<ExprId>, define: bool, pos: Pos) {
        let (lhs, rhs) = (&self.file[lhs], &self.file[rhs]);
        if let (&[l], &[r]) = (lhs, rhs) {
            return self.assign_one(l, r, define, pos);
        }
        let places: Vec<Place> = lhs.iter().map(|&l| self.left_side(l, define)).collect();
        let types = lhs.iter().map(|&l| self.left_type(l)).collect();
        self.pos = pos;
        self.assign_all(places, types, rhs);
    }

    /// The variable that a name on the left of `:=` declares.
    pub fn defined(&self, l: ExprId) -> Option<ObjId> {
        let l = self.file.unparen(l);
        self.info.expr(l).flags.has(ExprFlags::DEFINES).then(|| self.info.object(l)).flatten()
    }

    pub fn left_side(&mut self, l: ExprId, define: bool) -> Place {
        if self.file.name_of(self.file.unparen(l)).is_some_and(|s| s.is_blank()) {
            return Place::Blank;
        }
        match self.defined(l).filter(|_| define) {
            Some(obj) => Place::New(obj),
            None => self.lvalue(l),
        }
    }

    pub fn left_type(&self, l: ExprId) -> Type {
        match self.defined(l) {
            Some(obj) => self.cx.prog.objects[obj].typ,
            None => self.type_of(l),
        }
    }

    fn assign_one(&mut self, l: ExprId, r: ExprId, define: bool, pos: Pos) {
        let blank = self.file.name_of(self.file.unparen(l)).is_some_and(|s| s.is_blank());
        if blank {
            self.expr(r);
            return;
        }
        if let Some(obj) = self.defined(l).filter(|_| define) {
            self.pos = pos;
            return self.declare_expr(obj, r);
        }
        let t = self.type_of(l);
        if let Some(what) = self.shape(t).refused {
            self.refuse(self.file.start(l), what);
            return;
        }
        // A left side without calls is read after the right side's calls.
        if self.has_call(l) {
            let place = self.lvalue(l);
            let v = self.expr_as(r, t);
            self.pos = pos;
            return self.assign_to(t, &place, &v);
        }
        if self.append_in_place(l, r, t, pos) {
            return;
        }
        if self.shape(t).flat().is_none() {
            // Built in place when nothing on the right can see the variable.
            if let Some(slot) = self.private_slot(l)
                && !self.mentions(r, l)
            {
                return self.expr_to(r, slot);
            }
        }
        let v = self.expr_as(r, t);
        let place = self.lvalue(l);
        self.pos = pos;
        if let Val::Mem(from) = v
            && let Place::Deref(..) = place
            && self.may_overlap(t, l, r)
        {
            let Some(to) = self.settle(&place) else { return };
            let (to, from) = (self.pointer(to), self.pointer(from));
            let bytes = self.int(self.size(t) as i64);
            self.rt("memmove", &[to, from, bytes]);
            return;
        }
        self.assign_to(t, &place, &v);
    }

    /// Whether one array may begin in the middle of the other: pointers to arrays can come from slices.
    fn may_overlap(&self, t: Type, l: ExprId, r: ExprId) -> bool {
        let TypeKind::Array { len, .. } = *self.kind(t) else { return false };
        let behind_pointer = |e: ExprId| matches!(self.file[self.file.unparen(e)].kind, ExprKind::Star(_));
        // A call on the right may be a conversion, of a slice even.
        let fresh = matches!(self.file[self.file.unparen(r)].kind, ExprKind::CompositeLit { .. });
        len != 1 && behind_pointer(l) && !fresh
    }

    /// The memory of a local variable that only this function knows.
    fn private_slot(&self, l: ExprId) -> Option<Addr> {
        use types::VarFlags;
        let obj = self.info.object(self.file.unparen(l))?;
        let o = &self.cx.prog.objects[obj];
        match self.vars.get(&obj) {
            Some(Var::Slot(a)) if !o.has_flags(VarFlags::ADDR_TAKEN) && !o.has_flags(VarFlags::CAPTURED) => {
                Some(*a)
            }
            _ => None,
        }
    }

    /// Whether the source of `e` holds the name `of` anywhere.
    fn mentions(&self, e: ExprId, of: ExprId) -> bool {
        let Some(name) = self.file.name_of(self.file.unparen(of)) else { return true };
        let text = self.file.slice(self.file.span(e));
        text.contains(name.as_str())
    }

    /// Assigns values to places evaluated before.
    pub fn assign_all(&mut self, places: Vec<Place>, types: Vec<Type>, rhs: &[ExprId]) {
        let pos = self.pos;
        if places.len() == rhs.len() {
            let values = self.exprs_as(rhs, &types);
            self.pos = pos;
            let values = self.own_all(rhs, values);
            for ((place, &t), v) in places.iter().zip(&types).zip(&values) {
                // Untyped nil and constants have the place's type already.
                self.assign_to(t, place, v);
            }
            return;
        }
        let r = self.file.unparen(rhs[0]);
        if let ExprKind::TypeAssert { .. } = self.file[r].kind {
            let (v, ok) = self.type_assert_ok(r);
            return self.assign_ok(&places, &types, self.type_of(r), v, ok, pos);
        }
        if let ExprKind::Index { .. } = self.file[r].kind {
            let (v, ok) = self.map_index_ok(r);
            return self.assign_ok(&places, &types, self.type_of(r), v, ok, pos);
        }
        if !matches!(self.file[r].kind, ExprKind::Call { .. }) {
            self.refuse(self.file.start(r), "channels");
            for (place, &t) in places.iter().zip(&types) {
                let v = self.zero(t);
                self.assign_to(t, place, &v);
            }
            return;
        }
        let values = self.call_as(r, &types);
        self.pos = pos;
        for ((place, &t), v) in places.iter().zip(&types).zip(&values) {
            self.assign_to(t, place, v);
        }
    }

    /// Assigns the two values of `v, ok = x.(T)` and the like; `tuple` is the type of the right side.
    pub fn assign_ok(&mut self, places: &[Place], types: &[Type], tuple: Type, v: Val, ok: Value, pos: Pos) {
        let (from, bool_type) = match self.cx.prog.types.kind(tuple) {
            TypeKind::Tuple(ts) => (ts[0], ts[1]),
            _ => (tuple, Type::BOOL),
        };
        let bool_type = if bool_type == Type::UNTYPED_BOOL { Type::BOOL } else { bool_type };
        self.pos = pos;
        for ((place, &t), (v, from)) in places.iter().zip(types).zip([(v, from), (Val::one(ok), bool_type)]) {
            if matches!(place, Place::Blank) {
                continue;
            }
            let v = self.implicit(v, from, t);
            self.assign_to(t, place, &v);
        }
    }

    /// `x op= y`, `x++`: operands of x are evaluated once.
    pub fn assign_op(&mut self, op: BinaryOp, l: ExprId, r: Option<ExprId>, pos: Pos) {
        let t = self.type_of(l);
        if let Some(what) = self.shape(t).refused {
            self.refuse(self.file.start(l), what);
            return;
        }
        if op == BinaryOp::Add && self.is_string(t) {
            let r = r.expect("strings have no ++");
            return self.append_string(l, r, t, pos);
        }
        // With calls on the right only, those come first.
        let early = match r {
            Some(r) if self.has_call(r) && !self.has_call(l) => Some(self.expr(r)),
            _ => None,
        };
        let place = self.lvalue(l);
        self.pos = pos;
        // An entry of a map is made last.
        let early = match (early, r, &place) {
            (None, Some(r), Place::Map(_)) => Some(self.expr(r)),
            (early, ..) => early,
        };
        self.pos = pos;
        let at = match self.settle(&place) {
            Some(a) => a,
            None => return,
        };
        let b = match (early, r) {
            (Some(v), _) => v,
            (None, Some(r)) => self.expr(r),
            (None, None) => self.constant(t, &types::ConstValue::Int(1)),
        };
        self.pos = pos;
        if self.is_complex(t) {
            let a = self.load(t, at);
            let v = self.complex_arith(op, t, &a, &b);
            return self.store(t, at, &v);
        }
        let b = b.scalar();
        let a = self.load(t, at).scalar();
        let (bt, bc) = match r {
            Some(r) => (self.type_of(r), self.info.const_value(r).and_then(|c| c.int_bits())),
            None => (t, Some(1)),
        };
        let v = self.arith(op, t, a, b, bt, bc);
        self.store(t, at, &Val::one(v));
    }

    fn append_string(&mut self, l: ExprId, r: ExprId, t: Type, pos: Pos) {
        let early = (self.has_call(r) && !self.has_call(l)).then(|| self.expr(r));
        let place = self.lvalue(l);
        let early = match (early, &place) {
            (None, Place::Map(_)) => Some(self.expr(r)),
            (early, _) => early,
        };
        self.pos = pos;
        let Some(at) = self.settle(&place) else { return };
        let b = early.unwrap_or_else(|| self.expr(r));
        self.pos = pos;
        let a = self.load(t, at);
        let v = self.concat_values(&[a, b]);
        self.store(t, at, &v);
    }
}

impl Place {
    /// The place `n` bytes further into the same object.
    pub fn plus(self, n: u64) -> Place {
        match self {
            Place::At(a) => Place::At(a.plus(n)),
            Place::Deref(p, off) => Place::Deref(p, off + n as i64),
            Place::Index { base, index, len, size, signed, off } => {
                Place::Index { base, index, len, size, signed, off: off + n as i64 }
            }
            other => other,
        }
    }
}
