//! `for range`.

use smallvec::SmallVec;
use source::Pos;
use ssa::{Block, Cond, Op, Term, Value};
use syntax::{BlockId, ExprId, List, StmtId};
use types::{Type, TypeKind};

use crate::assign::Place;
use crate::func::{Addr, FuncLower, Target, Val};
use crate::operand::Opnd;

/// The blocks of a loop and its variables.
struct Loop {
    head: Block,
    next: Block,
    end: Block,
    label: Option<StmtId>,
    body: BlockId,
    key: Option<ExprId>,
    value: Option<ExprId>,
    define: bool,
}

impl FuncLower<'_, '_> {
    pub fn range_stmt(
        &mut self,
        lhs: List<ExprId>,
        define: bool,
        x: ExprId,
        body: BlockId,
        label: Option<StmtId>,
        pos: Pos,
    ) {
        let lhs = &self.file[lhs];
        let l = Loop {
            key: self.loop_var(lhs.first()),
            value: self.loop_var(lhs.get(1)),
            head: self.f.new_block(),
            next: self.f.new_block(),
            end: self.f.new_block(),
            label,
            body,
            define,
        };
        let t = self.type_of(x);
        match *self.kind(t) {
            TypeKind::Basic(b) if b.is_integer() => self.range_int(l, x, t, pos),
            TypeKind::Basic(b) if b.is_string() => self.range_string(l, x, pos),
            TypeKind::Slice(elem) => {
                // Nobody else sees the slice of `range []byte(s)`.
                let v = match self.string_behind(x) {
                    Some(s) => self.expr(s),
                    None => self.expr(x),
                };
                let v = v.flat();
                self.pos = pos;
                self.range_elements(l, Some(Addr::at(v[0])), v[1], elem, pos);
            }
            TypeKind::Array { elem, len } => {
                let base = if l.value.is_some() || self.has_call(x) {
                    // Ranges over a copy, as the body may change the array.
                    let o = self.operand(x);
                    Some(self.copy_of(t, o))
                } else {
                    None
                };
                self.pos = pos;
                let n = self.int(len);
                self.range_elements(l, base, n, elem, pos);
            }
            TypeKind::Pointer(array) => {
                let TypeKind::Array { elem, len } = *self.kind(array) else {
                    unreachable!("range over a pointer")
                };
                let p = if l.value.is_some() || self.has_call(x) { Some(self.scalar(x)) } else { None };
                self.pos = pos;
                if let Some(p) = p
                    && l.value.is_some()
                    && len > 0
                {
                    self.nil_check(p);
                }
                let n = self.int(len);
                self.range_elements(l, p.map(Addr::at), n, elem, pos);
            }
            TypeKind::Map { .. } => {
                let map = self.scalar(x);
                self.pos = pos;
                self.range_map(l, t, map, pos);
            }
            _ => {
                let what = self.shape(t).refused.unwrap_or("range");
                self.refuse(pos, what);
                self.fall_into(l.end);
            }
        }
    }

    fn copy_of(&mut self, t: Type, o: Opnd) -> Addr {
        let tmp = self.temp(t);
        let v = self.rvalue(t, o);
        self.store(t, tmp, &v);
        tmp
    }

    /// Declares or assigns the variables, runs the body, and goes to `next`.
    fn iteration(&mut self, l: &Loop, key: Option<(Type, Val)>, value: Option<(Type, Val)>, pos: Pos) {
        let vars = [(l.key, key), (l.value, value)];
        self.set_loop_vars(vars.into_iter().filter_map(|(e, v)| Some((e?, v?))), l.define, pos);
        self.targets.push(Target { label: l.label, brk: l.end, cont: Some(l.next) });
        let b = self.file[l.body];
        self.stmts(&self.file[b.stmts]);
        self.targets.pop();
        self.pos = pos;
        self.fall_into(l.next);
    }

    /// Declares or assigns the variables of a loop.
    pub fn set_loop_vars(
        &mut self,
        vars: impl Iterator<Item = (ExprId, (Type, Val))>,
        define: bool,
        pos: Pos,
    ) {
        let mut places: SmallVec<[(Place, Type, Val); 2]> = SmallVec::new();
        for (e, (t, v)) in vars {
            self.pos = pos;
            let place = self.left_side(e, define);
            let to = self.left_type(e);
            let v = self.implicit(v, t, to);
            places.push((place, to, v));
        }
        self.pos = pos;
        for (place, t, v) in &places {
            self.assign_to(*t, place, v);
        }
    }

    /// The variable of a loop that an expression names, if it isn't blank.
    pub fn loop_var(&self, e: Option<&ExprId>) -> Option<ExprId> {
        e.copied().filter(|&e| self.file.name_of(self.file.unparen(e)).is_none_or(|s| !s.is_blank()))
    }

    /// Begins a loop that counts from 0 to `n`; gives the counter.
    fn counter(&mut self, l: &Loop, ty: ssa::Type, n: Value, signed: bool) -> Value {
        let i = self.f.add_block_param(l.head, ty);
        let zero = self.konst(ty, 0);
        self.jump_with(l.head, &[zero]);
        self.start(l.head);
        let more = self.icmp(if signed { Cond::Slt } else { Cond::Ult }, i, n);
        let start = self.f.new_block();
        self.branch(more, start, l.end);
        self.start(start);
        i
    }

    fn count_on(&mut self, l: &Loop, i: Value) {
        let ty = self.f.ty(i);
        let one = self.konst(ty, 1);
        let i = self.bin(Op::Add, i, one);
        self.jump_with(l.head, &[i]);
        self.start(l.end);
    }

    fn range_int(&mut self, l: Loop, x: ExprId, t: Type, pos: Pos) {
        let n = self.scalar(x);
        self.pos = pos;
        let (ty, signed) = (self.f.ty(n), self.is_signed(t));
        let i = self.counter(&l, ty, n, signed);
        self.iteration(&l, Some((t, Val::one(i))), None, pos);
        self.count_on(&l, i);
    }

    fn range_elements(&mut self, l: Loop, base: Option<Addr>, n: Value, elem: Type, pos: Pos) {
        let i = self.counter(&l, ssa::Type::I64, n, true);
        let value = match base.filter(|_| l.value.is_some()) {
            Some(base) => {
                let at = self.element(base, i, self.size(elem));
                Some((elem, self.load(elem, at)))
            }
            None => None,
        };
        self.iteration(&l, Some((Type::INT, Val::one(i))), value, pos);
        self.count_on(&l, i);
    }

    fn range_map(&mut self, l: Loop, t: Type, map: Value, pos: Pos) {
        let (key, elem) = self.map_types(t);
        let it = self.map_iterator(t, map);
        self.fall_into(l.head);
        let at = |off| Addr { base: it.base, off };
        let k = self.load_scalar(ssa::Type::Ptr, at(abi::map::ITER_KEY));
        let nil = self.nil();
        let more = self.icmp(Cond::Ne, k, nil);
        let start = self.f.new_block();
        self.branch(more, start, l.end);
        self.start(start);
        let key = l.key.map(|_| (key, self.load(key, Addr::at(k))));
        let value = l.value.map(|_| {
            let v = self.load_scalar(ssa::Type::Ptr, at(abi::map::ITER_ELEM));
            (elem, self.load(elem, Addr::at(v)))
        });
        self.iteration(&l, key, value, pos);
        self.rt("mapiternext", &[it.base]);
        self.jump(l.head);
        self.start(l.end);
    }

    fn range_string(&mut self, l: Loop, x: ExprId, pos: Pos) {
        let v = self.expr(x);
        let (p, n) = (v.flat()[0], v.flat()[1]);
        self.pos = pos;
        let i = self.counter(&l, ssa::Type::I64, n, true);
        // ASCII is its own rune.
        let (fast, slow, decoded) = (self.f.new_block(), self.f.new_block(), self.f.new_block());
        let rune = self.f.add_block_param(decoded, ssa::Type::I32);
        let after = self.f.add_block_param(decoded, ssa::Type::I64);
        let at = self.ptr_add(p, i);
        let byte = self.load_scalar(ssa::Type::I8, Addr::at(at));
        let limit = self.konst(ssa::Type::I8, 0);
        let ascii = self.icmp(Cond::Sge, byte, limit);
        self.branch_likely(ascii, fast, slow, Some(true));
        self.start(fast);
        let wide = self.emit(Op::Zext, ssa::Type::I32, &[byte]);
        let one = self.int(1);
        let following = self.bin(Op::Add, i, one);
        self.jump_with(decoded, &[wide, following]);
        self.start(slow);
        let r = self.rt("decoderune", &[p, n, i]);
        self.jump_with(decoded, &[r[0], r[1]]);
        self.start(decoded);
        self.iteration(&l, Some((Type::INT, Val::one(i))), Some((Type::INT32, Val::one(rune))), pos);
        let back = self.f.block_call(l.head, &[after]);
        self.terminate(Term::Jump(back));
        self.start(l.end);
    }
}
