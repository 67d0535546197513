//! Slice expressions, `append`, `copy`, `make`.

use abi::panics::BoundsKind;
use smallvec::smallvec;
use source::Pos;
use ssa::{AllocOrigin, Cond, Op, Value};
use syntax::{BinaryOp, BoundsId, ExprId, ExprKind, List};
use types::{Builtin, SelectionKind, Type, TypeKind};

use crate::func::{Addr, FuncLower, Val};
use types::TypeUse;

/// Larger arrays behind `make` of constant size come from the heap right away.
const MAX_IMPLICIT: u64 = 64 << 10;

impl FuncLower<'_, '_> {
    /// `x[lo:hi:max]`
    pub fn slice_expr(&mut self, e: ExprId, x: ExprId, bounds: BoundsId) -> Val {
        let b = self.file[bounds];
        let indices = [b.lo, b.hi, b.max];
        let late = indices.iter().flatten().any(|&i| self.has_call(i)) && !self.has_call(x);
        let pos = self.file[e].pos;
        let mut early = None;
        if !late {
            early = Some(self.sliced(x));
        }
        let [lo, hi, max] = indices.map(|i| i.map(|i| self.index_value(i)));
        let (p, len, cap, size) = early.unwrap_or_else(|| self.sliced(x));
        self.pos = pos;
        let from_slice = matches!(self.kind(self.type_of(x)), TypeKind::Slice(_));
        let is_string = self.is_string(self.type_of(x));

        let full = cap.unwrap_or(len);
        let (j, k) = match max {
            Some((k, signed)) => {
                let kind = if from_slice { BoundsKind::Slice3Acap } else { BoundsKind::Slice3Alen };
                self.bounds_check(k, full, kind, signed);
                let (j, signed) = hi.expect("a full slice expression has a high index");
                self.bounds_check(j, k, BoundsKind::Slice3B, signed);
                (j, k)
            }
            None => match hi {
                Some((j, signed)) => {
                    let kind = if from_slice { BoundsKind::SliceAcap } else { BoundsKind::SliceAlen };
                    // What is no more than the length is no more than the capacity; checks of s[len(s)-1] then show it.
                    let within = from_slice && b.hi.is_some_and(|hi| self.is_part_of_length(hi, x));
                    self.bounds_check(j, if within { len } else { full }, kind, signed);
                    (j, full)
                }
                None => (len, full),
            },
        };
        let Some((i, signed)) = lo.filter(|&(i, _)| self.f.int_const(i) != Some(0)) else {
            return Val::Flat(if is_string { smallvec![p, j] } else { smallvec![p, j, k] });
        };
        let kind = if max.is_some() { BoundsKind::Slice3C } else { BoundsKind::SliceB };
        self.bounds_check(i, j, kind, signed);
        let new_len = self.bin(Op::Sub, j, i);
        let new_cap = if is_string || j == k { new_len } else { self.bin(Op::Sub, k, i) };
        // With nothing left the pointer must not move: it would point past the object.
        let delta = self.scale(i, size);
        let left = self.emit(Op::Neg, ssa::Type::I64, &[new_cap]);
        let width = self.int(63);
        let mask = self.emit(Op::SShr, ssa::Type::I64, &[left, width]);
        let delta = self.bin(Op::And, delta, mask);
        let p = self.ptr_add(p, delta);
        Val::Flat(if is_string { smallvec![p, new_len] } else { smallvec![p, new_len, new_cap] })
    }

    /// Pointer, length, capacity (`None`: the length) and element size of a sliced operand.
    fn sliced(&mut self, x: ExprId) -> (Value, Value, Option<Value>, u64) {
        let t = self.type_of(x);
        match *self.kind(t) {
            TypeKind::Array { elem, len } => {
                let a = self.addr(x);
                (self.pointer(a), self.int(len), None, self.size(elem))
            }
            TypeKind::Pointer(array) => {
                let p = self.scalar(x);
                self.nil_check(p);
                let TypeKind::Array { elem, len } = *self.kind(array) else {
                    unreachable!("pointer to array")
                };
                (p, self.int(len), None, self.size(elem))
            }
            _ => {
                let v = self.expr(x);
                let v = v.flat();
                (v[0], v[1], v.get(2).copied(), self.size(self.elem(t)))
            }
        }
    }

    /// Memory for `n` elements behind a slice.
    pub fn new_array(&mut self, elem: Type, n: u64, text: &str) -> Value {
        let size = self.size(elem).saturating_mul(n);
        if size > crate::data::MAX_STATIC {
            // No frame can hold it, and a mask of its pointers would be as large.
            let (typ, n) = (self.memory_type_addr(elem), self.int(n as i64));
            return self.rt("makeslice", &[typ, n, n])[0];
        }
        let mut pointers = Vec::new();
        if self.cx.prog.types.has_pointers(elem) {
            for i in 0..n {
                self.cx.prog.types.for_each_pointer(elem, i * self.size(elem), &mut |o| pointers.push(o));
            }
        }
        let name = self.cx.array_sym(elem, n);
        self.out.uses.insert(TypeUse::Array { elem, len: n });
        self.alloc(ssa::AllocData {
            name: text.into(),
            size,
            align: self.shape(elem).align,
            ptrs: crate::closure::mask_of(&pointers),
            type_sym: name.into(),
            origin: AllocOrigin::Expr,
            pos: self.pos,
            ..ssa::AllocData::default()
        })
    }

    /// `make([]T, n, m)`
    pub fn make_slice(&mut self, e: ExprId, args: &[ExprId], t: Type) -> Val {
        let pos = self.file[e].pos;
        let elem = self.elem(t);
        let size = self.size(elem);
        let constant =
            |s: &Self, i: usize| args.get(i).and_then(|&a| s.info.const_value(a)).and_then(|c| c.int_bits());
        let cap_arg = if args.len() > 2 { 2 } else { 1 };
        if let (Some(len), Some(cap)) = (constant(self, 1), constant(self, cap_arg))
            && size.checked_mul(cap).is_some_and(|n| n <= MAX_IMPLICIT)
            && len <= cap
        {
            self.pos = pos;
            let text = self.text(e);
            let p = self.new_array(elem, cap, &text);
            self.zero_bytes(Addr::at(p), size * cap);
            return Val::Flat(smallvec![p, self.int(len as i64), self.int(cap as i64)]);
        }
        let (len, cap) = match args.get(2) {
            Some(&c) => self.in_order(args[1], c, |s| s.index_value(args[1]).0, |s| s.index_value(c).0),
            None => {
                let n = self.index_value(args[1]).0;
                (n, n)
            }
        };
        self.pos = pos;
        let typ = self.memory_type_addr(elem);
        let p = self.rt("makeslice", &[typ, len, cap])[0];
        Val::Flat(smallvec![p, len, cap])
    }

    /// Whether an index is `len(x)` or less by a constant, whatever x is.
    fn is_part_of_length(&self, index: ExprId, x: ExprId) -> bool {
        let index = self.file.unparen(index);
        match self.file[index].kind {
            ExprKind::Call { fun, args, .. } => {
                let is_len = self.info.builtin(self.file.unparen(fun)) == Some(Builtin::Len);
                is_len && matches!(self.file[args], [arg] if self.is_same_place(arg, x))
            }
            ExprKind::Binary { op: BinaryOp::Sub, x: from, y } => {
                let by = self.info.const_value(y).and_then(|c| c.int_bits());
                by.is_some_and(|n| n as i64 >= 0) && self.is_part_of_length(from, x)
            }
            _ => false,
        }
    }

    /// Whether two expressions are the same variable or the same fields of it, so that they mean the same as long as
    /// nothing is assigned.
    pub fn is_same_place(&self, a: ExprId, b: ExprId) -> bool {
        let (a, b) = (self.file.unparen(a), self.file.unparen(b));
        if let (Some(a), Some(b)) = (self.named_object(a), self.named_object(b)) {
            return a == b && self.cx.prog.objects[a].var_kind().is_some();
        }
        match (self.file[a].kind, self.file[b].kind) {
            (ExprKind::Selector { x, .. }, ExprKind::Selector { x: y, .. }) => {
                let path =
                    |e| self.info.selection(e).filter(|s| s.kind == SelectionKind::Field).map(|s| &s.path);
                let (Some(p), Some(q)) = (path(a), path(b)) else { return false };
                p.iter().map(|s| s.field).eq(q.iter().map(|s| s.field)) && self.is_same_place(x, y)
            }
            (ExprKind::Star(x), ExprKind::Star(y)) => self.is_same_place(x, y),
            _ => false,
        }
    }

    /// `append(s, elems...)`
    pub fn append(&mut self, e: ExprId, args: List<ExprId>, dots: bool, t: Type) -> Val {
        let values = self.append_operands(e, args, dots, t);
        self.appended(&values, dots, t)
    }

    /// The slice and what is to be appended.
    fn append_operands(&mut self, e: ExprId, args: List<ExprId>, dots: bool, t: Type) -> Vec<Val> {
        let args = &self.file[args];
        let pos = self.file[e].pos;
        let elem = self.elem(t);
        let without_copy = self.without_copies(args);
        let args = without_copy.as_ref().filter(|_| dots).map_or(args, |a| a.as_slice());
        let multi =
            matches!(args, [x] if matches!(self.cx.prog.types.kind(self.type_of(*x)), TypeKind::Tuple(_)));
        let values = if multi {
            let (from, values) = self.arguments(args);
            let to = |i: usize| if i == 0 { t } else { elem };
            values.into_iter().zip(from).enumerate().map(|(i, (v, f))| self.implicit(v, f, to(i))).collect()
        } else {
            let types: Vec<Type> =
                (0..args.len()).map(|i| if i == 0 || dots { self.type_of(args[i]) } else { elem }).collect();
            self.exprs_as(args, &types)
        };
        self.pos = pos;
        values
    }

    /// How many elements are appended, and where they are if not in the values; `None`: none.
    fn added(&mut self, values: &[Val], dots: bool) -> Option<(Value, Option<Value>)> {
        match values {
            [_] => None,
            // nil adds nothing.
            [_, v] if dots && v.flat().len() < 2 => None,
            [_, v] if dots => Some((v.flat()[1], Some(v.flat()[0]))),
            _ => Some((self.int(values.len() as i64 - 1), None)),
        }
    }

    fn appended(&mut self, values: &[Val], dots: bool, t: Type) -> Val {
        let Some((num, source)) = self.added(values, dots) else { return values[0].clone() };
        let elem = self.elem(t);
        let s = values[0].flat();
        let (s, len, cap) = (s[0], s[1], s[2]);
        let new_len = self.bin(Op::Add, len, num);
        let (p, cap) = self.grow(s, new_len, cap, num, elem);
        self.put_behind(p, len, num, source, &values[1..], elem);
        Val::Flat(smallvec![p, new_len, cap])
    }

    /// Writes what is appended.
    fn put_behind(
        &mut self,
        p: Value,
        len: Value,
        num: Value,
        source: Option<Value>,
        values: &[Val],
        elem: Type,
    ) {
        let size = self.size(elem);
        let at = self.element(Addr::at(p), len, size);
        match source {
            Some(from) => {
                let bytes = self.scale(num, size);
                let to = self.pointer(at);
                self.rt("memmove", &[to, from, bytes]);
            }
            None => {
                for (i, v) in values.iter().enumerate() {
                    self.store(elem, at.plus(i as u64 * size), v);
                }
            }
        }
    }

    /// `s = append(s, elems...)`, if it is that, without calls: pointer and capacity stay where they are unless the
    /// array moves.
    pub fn append_in_place(&mut self, l: ExprId, r: ExprId, t: Type, pos: Pos) -> bool {
        let r = self.file.unparen(r);
        let ExprKind::Call { fun, args, dots } = self.file[r].kind else { return false };
        let list = &self.file[args];
        if self.info.builtin(self.file.unparen(fun)) != Some(Builtin::Append)
            || list.len() < 2
            || !self.is_same_place(l, list[0])
            || list.iter().any(|&a| self.has_call(a) || self.shape(self.type_of(a)).refused.is_some())
        {
            return false;
        }
        let values = self.append_operands(r, args, dots, t);
        // What is read only when it is written could see the new length.
        let in_memory = values.iter().any(|v| matches!(v, Val::Mem(_)));
        if in_memory {
            let v = self.appended(&values, dots, t);
            let place = self.lvalue(l);
            self.pos = pos;
            self.assign_to(t, &place, &v);
            return true;
        }
        let Some((num, source)) = self.added(&values, dots) else { return true };
        let elem = self.elem(t);
        let s = values[0].flat();
        let (s, len, cap) = (s[0], s[1], s[2]);
        let place = self.lvalue(l);
        let Some(header) = self.settle(&place) else { return true };
        let new_len = self.bin(Op::Add, len, num);
        let (slow, join) = (self.f.new_block(), self.f.new_block());
        let p = self.f.add_block_param(join, ssa::Type::Ptr);
        // Unsigned, as in `grow`.
        let fits = self.icmp(Cond::Ule, new_len, cap);
        let then = self.f.block_call(join, &[s]);
        let els = self.f.block_call(slow, &[]);
        self.terminate(ssa::Term::Br { cond: fits, then, els, likely: Some(true) });
        self.start(slow);
        let typ = self.memory_type_addr(elem);
        let grown = self.rt("growslice", &[s, new_len, cap, num, typ]);
        self.store_scalar(header, grown[0]);
        self.store_scalar(header.plus(16), grown[2]);
        self.jump_with(join, &[grown[0]]);
        self.start(join);
        self.store_scalar(header.plus(8), new_len);
        self.put_behind(p, len, num, source, &values[1..], elem);
        true
    }

    /// Makes room for `new_len` elements; gives pointer and capacity.
    fn grow(&mut self, p: Value, new_len: Value, cap: Value, num: Value, elem: Type) -> (Value, Value) {
        let (slow, join) = (self.f.new_block(), self.f.new_block());
        let new_p = self.f.add_block_param(join, ssa::Type::Ptr);
        let new_cap = self.f.add_block_param(join, ssa::Type::I64);
        // Unsigned, so that a length that overflowed reaches growslice, which panics.
        let fits = self.icmp(Cond::Ule, new_len, cap);
        let then = self.f.block_call(join, &[p, cap]);
        let els = self.f.block_call(slow, &[]);
        self.terminate(ssa::Term::Br { cond: fits, then, els, likely: Some(true) });
        self.start(slow);
        let typ = self.memory_type_addr(elem);
        let r = self.rt("growslice", &[p, new_len, cap, num, typ]);
        self.jump_with(join, &[r[0], r[2]]);
        self.start(join);
        (new_p, new_cap)
    }

    /// `copy(dst, src)`
    pub fn copy(&mut self, e: ExprId, args: List<ExprId>) -> Val {
        let args = &self.file[args];
        let without_copy = self.without_copies(args);
        let args = without_copy.as_ref().map_or(args, |a| a.as_slice());
        let (types, values) = self.arguments(args);
        self.pos = self.file[e].pos;
        let (d, s) = (values[0].flat(), values[1].flat());
        let size = self.size(self.elem(types[0]));
        let less = self.icmp(Cond::Slt, s[1], d[1]);
        let n = self.emit(Op::Select, ssa::Type::I64, &[less, s[1], d[1]]);
        if size != 0 {
            let bytes = self.scale(n, size);
            self.rt("memmove", &[d[0], s[0], bytes]);
        }
        Val::one(n)
    }

    /// The operands of `append(b, []byte(s)...)` and `copy(b, []byte(s))` with s itself: nobody else sees the bytes.
    fn without_copies(&self, args: &[ExprId]) -> Option<[ExprId; 2]> {
        let &[to, from] = args else { return None };
        Some([to, self.string_behind(from)?])
    }

    /// `clear(s)`
    pub fn clear(&mut self, e: ExprId, x: ExprId) {
        let v = self.expr(x);
        self.pos = self.file[e].pos;
        let v = v.flat();
        let size = self.size(self.elem(self.type_of(x)));
        if size != 0 {
            let bytes = self.scale(v[1], size);
            self.rt("memclrNoHeapPointers", &[v[0], bytes]);
        }
    }
}
