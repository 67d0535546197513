//! Slice expressions, `append`, `copy`, `make`.

use abi::panics::BoundsKind;
use smallvec::smallvec;
use ssa::{AllocOrigin, Cond, Op, Value};
use syntax::{BoundsId, ExprId, List};
use types::{Type, TypeKind};

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
                    self.bounds_check(j, full, kind, signed);
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
            let (typ, n) = (self.type_addr(elem), self.int(n as i64));
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
        let typ = self.type_addr(elem);
        let p = self.rt("makeslice", &[typ, len, cap])[0];
        Val::Flat(smallvec![p, len, cap])
    }

    /// `append(s, elems...)`
    pub fn append(&mut self, e: ExprId, args: List<ExprId>, dots: bool, t: Type) -> Val {
        let args = &self.file[args];
        let pos = self.file[e].pos;
        let elem = self.elem(t);
        let without_copy = self.from_string(args);
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
        if values.len() == 1 {
            return values[0].clone();
        }
        let size = self.size(elem);
        let s = values[0].flat();
        let (s, len, cap) = (s[0], s[1], s[2]);
        let (num, source) = if dots {
            // nil adds nothing.
            let v = values[1].flat();
            if v.len() < 2 {
                return values[0].clone();
            }
            (v[1], Some(v[0]))
        } else {
            (self.int(values.len() as i64 - 1), None)
        };
        let new_len = self.bin(Op::Add, len, num);
        let (p, cap) = self.grow(s, new_len, cap, num, elem);
        match source {
            Some(from) => {
                let at = self.element(Addr::at(p), len, size);
                let bytes = self.scale(num, size);
                let to = self.pointer(at);
                self.rt("memmove", &[to, from, bytes]);
            }
            None => {
                let at = self.element(Addr::at(p), len, size);
                for (i, v) in values[1..].iter().enumerate() {
                    self.store(elem, at.plus(i as u64 * size), v);
                }
            }
        }
        Val::Flat(smallvec![p, new_len, cap])
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
        let typ = self.type_addr(elem);
        let r = self.rt("growslice", &[p, new_len, cap, num, typ]);
        self.jump_with(join, &[r[0], r[2]]);
        self.start(join);
        (new_p, new_cap)
    }

    /// `copy(dst, src)`
    pub fn copy(&mut self, e: ExprId, args: List<ExprId>) -> Val {
        let args = &self.file[args];
        let without_copy = self.from_string(args);
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
    fn from_string(&self, args: &[ExprId]) -> Option<[ExprId; 2]> {
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
