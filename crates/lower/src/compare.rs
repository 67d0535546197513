//! Comparisons.

use source::Pos;
use ssa::{Block, Cond, Op, Value};
use syntax::{BinaryOp, ExprId};
use types::{Mode, Type, TypeKind};

use crate::func::{Addr, FuncLower, Val};

/// The comparison of a value's parts.
#[derive(Default)]
struct AllEqual {
    /// Whether those since the last branch are equal.
    so_far: Option<Value>,
    /// Where it ends when some differ, and the block's parameter.
    differ: Option<(Block, Value)>,
}

impl FuncLower<'_, '_> {
    /// `x op y` as I8.
    pub fn comparison(&mut self, op: BinaryOp, x: ExprId, y: ExprId, pos: Pos) -> Value {
        // Of `x == nil` the other side has the type.
        let t = if self.info.mode(x) == Mode::Nil { self.type_of(y) } else { self.type_of(x) };
        for e in [x, y] {
            if let Some(what) = self.shape(self.type_of(e)).refused {
                self.refuse(self.file.start(e), what);
                return self.bool(false);
            }
        }
        let nil = self.info.mode(x) == Mode::Nil || self.info.mode(y) == Mode::Nil;
        // Bytes made a string need no copy where nothing can change them before they are compared.
        let passing = self.is_string(t) && !self.has_call(x) && !self.has_call(y);
        let compared = |s: &mut Self, e| if passing { s.passing_string(e) } else { s.compared(e, t) };
        let (a, b) = self.in_order(x, y, |s| compared(s, x), |s| compared(s, y));
        self.pos = pos;
        if nil && matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
            // All that can be compared with nil is nil when its first word is.
            let cond = if op == BinaryOp::Eq { Cond::Eq } else { Cond::Ne };
            return self.icmp(cond, a.flat()[0], b.flat()[0]);
        }
        let (xt, yt) = (self.type_of(x), self.type_of(y));
        if self.is_interface(xt) || self.is_interface(yt) {
            let eq = self.equal_interfaces(xt, &a, yt, &b);
            return if op == BinaryOp::Ne { self.not(eq) } else { eq };
        }
        match op {
            BinaryOp::Eq => self.equal(t, &a, &b),
            BinaryOp::Ne => {
                // One instruction for what is one scalar.
                if let (Val::Flat(a), Val::Flat(b)) = (&a, &b)
                    && !self.is_string(t)
                    && !a.is_empty()
                    && a.len() == 1
                {
                    let op = if self.f.ty(a[0]).is_float() { Op::Fcmp } else { Op::Icmp };
                    return self.compare(op, Cond::Ne, a[0], b[0]);
                }
                let eq = self.equal(t, &a, &b);
                self.not(eq)
            }
            _ => self.order(op, t, &a, &b),
        }
    }

    fn compared(&mut self, e: ExprId, t: Type) -> Val {
        if self.info.mode(e) == Mode::Nil { self.zero(t) } else { self.expr(e) }
    }

    fn order(&mut self, op: BinaryOp, t: Type, a: &Val, b: &Val) -> Value {
        let signed = self.is_signed(t);
        let cond = match (op, signed || self.is_float(t) || self.is_string(t)) {
            (BinaryOp::Lt, true) => Cond::Slt,
            (BinaryOp::Le, true) => Cond::Sle,
            (BinaryOp::Gt, true) => Cond::Sgt,
            (BinaryOp::Ge, true) => Cond::Sge,
            (BinaryOp::Lt, false) => Cond::Ult,
            (BinaryOp::Le, false) => Cond::Ule,
            (BinaryOp::Gt, false) => Cond::Ugt,
            _ => Cond::Uge,
        };
        if self.is_string(t) {
            return self.string_order(cond, a, b);
        }
        let op = if self.is_float(t) { Op::Fcmp } else { Op::Icmp };
        self.compare(op, cond, a.scalar(), b.scalar())
    }

    /// `a == b` for two values of type `t`.
    pub fn equal(&mut self, t: Type, a: &Val, b: &Val) -> Value {
        if self.size(t) == 0 {
            return self.bool(true);
        }
        match self.kind(t).clone() {
            TypeKind::Basic(basic) if basic.is_string() => self.string_eq(a, b),
            TypeKind::Basic(basic) if basic.is_complex() => self.complex_equal(a, b),
            TypeKind::Basic(basic) if basic.is_float() => {
                self.compare(Op::Fcmp, Cond::Eq, a.scalar(), b.scalar())
            }
            TypeKind::Struct(s) => {
                if self.shape(t).plain
                    && let (Val::Mem(a), Val::Mem(b)) = (a, b)
                {
                    return self.memory_equal(*a, *b, self.size(t));
                }
                let mut all = AllEqual::default();
                for (i, f) in s.fields.iter().enumerate() {
                    if f.name.is_blank() {
                        continue;
                    }
                    self.before_part(&mut all, f.typ);
                    if let (Val::Mem(a), Val::Mem(b)) = (a, b)
                        && self.is_large(f.typ)
                    {
                        let offset = self.shape(t).fields[i].offset;
                        let eq = self.call_equal(f.typ, a.plus(offset), b.plus(offset));
                        self.with_part(&mut all, eq);
                        continue;
                    }
                    let (x, y) = (self.part(t, a, i), self.part(t, b, i));
                    let eq = self.equal(f.typ, &x, &y);
                    self.with_part(&mut all, eq);
                }
                self.all_equal(all)
            }
            TypeKind::Array { elem, len } => self.arrays_equal(elem, len, a, b),
            TypeKind::Interface(_) => self.equal_interfaces(t, a, t, b),
            _ => match a {
                // Pointers, functions, integers; slices with nil.
                Val::Flat(a) if !a.is_empty() => self.icmp(Cond::Eq, a[0], b.flat()[0]),
                _ => self.bool(true),
            },
        }
    }

    /// Whether comparing two values takes more instructions than a call of a function is worth.
    fn is_large(&self, t: Type) -> bool {
        const LARGE: u64 = 1024;
        let aggregate = matches!(self.kind(t), TypeKind::Struct(_) | TypeKind::Array { .. });
        aggregate && self.size(t) > LARGE && !self.shape(t).plain
    }

    /// The same by the function that descriptors name.
    fn call_equal(&mut self, t: Type, a: Addr, b: Addr) -> Value {
        let Some(name) = self.cx.prog.equal_func(t) else { return self.bool(true) };
        // The descriptor brings the function along.
        self.type_sym(t);
        let args = [self.pointer(a), self.pointer(b)];
        let sym = self.f.sym(&name, ssa::SymAbi::Internal);
        self.call_inst(ssa::Callee::Static(sym), crate::equal::sig(), &args, 0b11, false)[0]
    }

    /// `a == b` where at least one of the types is an interface.
    pub fn equal_interfaces(&mut self, at: Type, a: &Val, bt: Type, b: &Val) -> Value {
        match (self.is_interface(at), self.is_interface(bt)) {
            (true, false) => return self.equal_mixed(at, a, bt, b),
            (false, true) => return self.equal_mixed(bt, b, at, a),
            _ => {}
        }
        let (mut x, mut y) = (a.flat()[0], b.flat()[0]);
        let mut eface = self.is_eface(at);
        if !self.cx.prog.types.identical(at, bt) {
            x = self.dynamic_type(x, at);
            y = self.dynamic_type(y, bt);
            eface = true;
        }
        let same = self.icmp(Cond::Eq, x, y);
        let (more, join) = (self.f.new_block(), self.f.new_block());
        let result = self.f.add_block_param(join, ssa::Type::I8);
        let no = self.bool(false);
        let then = self.f.block_call(more, &[]);
        let els = self.f.block_call(join, &[no]);
        self.terminate(ssa::Term::Br { cond: same, then, els, likely: None });
        self.start(more);
        let call = if eface { "efaceeq" } else { "ifaceeq" };
        let answer = self.rt(call, &[x, a.flat()[1], b.flat()[1]])[0];
        let one = self.bool(true);
        let equal = self.bin(Op::And, answer, one);
        self.jump_with(join, &[equal]);
        self.start(join);
        result
    }

    /// An interface holds a `t` that equals `v`.
    fn equal_mixed(&mut self, iface: Type, i: &Val, t: Type, v: &Val) -> Value {
        let same = self.holds(i.flat()[0], iface, t);
        let (more, join) = (self.f.new_block(), self.f.new_block());
        let result = self.f.add_block_param(join, ssa::Type::I8);
        let no = self.bool(false);
        let then = self.f.block_call(more, &[]);
        let els = self.f.block_call(join, &[no]);
        self.terminate(ssa::Term::Br { cond: same, then, els, likely: None });
        self.start(more);
        let held = self.unbox(t, i.flat()[1]);
        let equal = self.equal(t, &held, v);
        self.jump_with(join, &[equal]);
        self.start(join);
        result
    }

    /// The next part to be compared has this type. If that may panic, it is only done when the parts before are equal.
    fn before_part(&mut self, all: &mut AllEqual, t: Type) {
        if !self.holds_interface(t) {
            return;
        }
        let Some(equal) = all.so_far.take() else { return };
        let join = match all.differ {
            Some((join, _)) => join,
            None => {
                let join = self.f.new_block();
                all.differ = Some((join, self.f.add_block_param(join, ssa::Type::I8)));
                join
            }
        };
        let next = self.f.new_block();
        let no = self.bool(false);
        let then = self.f.block_call(next, &[]);
        let els = self.f.block_call(join, &[no]);
        self.terminate(ssa::Term::Br { cond: equal, then, els, likely: None });
        self.start(next);
    }

    fn with_part(&mut self, all: &mut AllEqual, equal: Value) {
        all.so_far = Some(match all.so_far {
            Some(before) => self.emit(Op::And, ssa::Type::I8, &[before, equal]),
            None => equal,
        });
    }

    fn all_equal(&mut self, all: AllEqual) -> Value {
        let equal = all.so_far.unwrap_or_else(|| self.bool(true));
        let Some((join, result)) = all.differ else { return equal };
        self.jump_with(join, &[equal]);
        self.start(join);
        result
    }

    /// Whether comparing values of the type may panic: they hold interfaces.
    fn holds_interface(&self, t: Type) -> bool {
        match self.kind(t) {
            TypeKind::Interface(_) => true,
            TypeKind::Array { elem, .. } => self.holds_interface(*elem),
            TypeKind::Struct(s) => s.fields.iter().any(|f| !f.name.is_blank() && self.holds_interface(f.typ)),
            _ => false,
        }
    }

    fn part(&mut self, t: Type, v: &Val, field: usize) -> Val {
        let f = self.shape(t).fields[field];
        match v {
            Val::Flat(v) => Val::Flat(v[f.first..f.first + f.count].into()),
            Val::Mem(a) => {
                let TypeKind::Struct(s) = self.kind(t) else { unreachable!("fields of a struct") };
                self.load(s.fields[field].typ, a.plus(f.offset))
            }
        }
    }

    pub fn memory_equal(&mut self, a: Addr, b: Addr, size: u64) -> Value {
        let (a, b) = (self.pointer(a), self.pointer(b));
        if (1..=16).contains(&size) {
            return self.short_equal(a, b, size as i64);
        }
        let n = self.int(size as i64);
        self.rt("memequal", &[a, b, n])[0]
    }

    fn arrays_equal(&mut self, elem: Type, len: i64, a: &Val, b: &Val) -> Value {
        let (a, b) = match (a, b) {
            // At most one element.
            (Val::Flat(_), _) if len == 0 || self.size(elem) == 0 => return self.bool(true),
            (Val::Flat(_), _) => return self.equal(elem, a, b),
            (Val::Mem(a), Val::Mem(b)) => (*a, *b),
            _ => unreachable!("two values of one type are held alike"),
        };
        let size = self.size(elem);
        if size == 0 {
            return self.bool(true);
        }
        if self.shape(elem).plain {
            return self.memory_equal(a, b, size * len as u64);
        }
        if len <= 4 {
            let mut all = AllEqual::default();
            for i in 0..len as u64 {
                self.before_part(&mut all, elem);
                let (x, y) = (self.load(elem, a.plus(i * size)), self.load(elem, b.plus(i * size)));
                let eq = self.equal(elem, &x, &y);
                self.with_part(&mut all, eq);
            }
            return self.all_equal(all);
        }
        // for i := 0; i < len; i++ { if a[i] != b[i] { return false } }; return true
        let (head, next, join) = (self.f.new_block(), self.f.new_block(), self.f.new_block());
        let i = self.f.add_block_param(head, ssa::Type::I64);
        let result = self.f.add_block_param(join, ssa::Type::I8);
        let zero = self.int(0);
        self.jump_with(head, &[zero]);
        self.start(head);
        let (x, y) = (self.element(a, i, size), self.element(b, i, size));
        let (x, y) = (self.load(elem, x), self.load(elem, y));
        let eq = self.equal(elem, &x, &y);
        let no = self.bool(false);
        let then = self.f.block_call(next, &[]);
        let els = self.f.block_call(join, &[no]);
        self.terminate(ssa::Term::Br { cond: eq, then, els, likely: None });
        self.start(next);
        let one = self.int(1);
        let i = self.bin(Op::Add, i, one);
        let n = self.int(len);
        let more = self.icmp(Cond::Slt, i, n);
        let yes = self.bool(true);
        let then = self.f.block_call(head, &[i]);
        let els = self.f.block_call(join, &[yes]);
        self.terminate(ssa::Term::Br { cond: more, then, els, likely: None });
        self.start(join);
        result
    }
}
