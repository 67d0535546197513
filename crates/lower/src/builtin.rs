//! The predeclared functions and those of `unsafe`.

use smallvec::smallvec;
use ssa::{Cond, Op, Value};
use syntax::{ExprId, List};
use types::{Basic, Builtin, Type, TypeKind};

use crate::func::{Addr, FuncLower, Val};
use crate::operand::Opnd;

impl FuncLower<'_, '_> {
    pub fn builtin_call(&mut self, e: ExprId, fun: ExprId, list: List<ExprId>, dots: bool) -> Option<Val> {
        let fun = self.file.unparen(fun);
        let b = self.info.builtin(fun).expect("flagged as a predeclared function");
        let args = &self.file[list];
        let t = self.type_of(e);
        let pos = self.file[e].pos;
        if let Some(c) = self.info.const_value(e) {
            self.pos = pos;
            return Some(self.constant(t, c));
        }
        // Panic alone takes an interface.
        if !matches!(b, Builtin::Panic | Builtin::New | Builtin::Make)
            && let Some((&x, what)) =
                args.iter().find_map(|a| Some((a, self.shape(self.type_of(*a)).refused?)))
        {
            self.refuse(self.file.start(x), what);
            return Some(self.zero(t));
        }
        match b {
            Builtin::Len | Builtin::Cap => Some(self.length(b, args[0])),
            Builtin::Append => Some(self.append(e, list, dots, t)),
            Builtin::Copy => Some(self.copy(e, list)),
            Builtin::Clear if self.is_map(self.type_of(args[0])) => {
                self.map_clear(e, args[0]);
                None
            }
            Builtin::Delete => {
                self.map_delete(e, args);
                None
            }
            Builtin::Clear => {
                self.clear(e, args[0]);
                None
            }
            Builtin::Make => match self.kind(t) {
                TypeKind::Slice(_) => Some(self.make_slice(e, args, t)),
                TypeKind::Map { .. } => Some(self.make_map(e, args, t)),
                _ => Some(self.make_chan(e, args, t)),
            },
            Builtin::Min | Builtin::Max => {
                let (_, values) = self.arguments(args);
                self.pos = pos;
                let mut values = values.into_iter();
                let first = values.next()?;
                Some(values.fold(first, |a, v| self.min_max(b, t, a, v)))
            }
            Builtin::New => {
                let elem = self.elem(t);
                if let Some(what) = self.shape(elem).refused {
                    self.refuse(self.file.start(e), what);
                    return Some(self.zero(t));
                }
                let value = (self.info.mode(args[0]) != types::Mode::Type).then(|| self.expr(args[0]));
                self.pos = pos;
                let text = self.text(e);
                let p = self.new_object(elem, &text);
                match value {
                    Some(v) => self.store(elem, Addr::at(p), &v),
                    None => self.zero_mem(Addr::at(p), elem),
                }
                Some(Val::one(p))
            }
            Builtin::Panic => {
                self.panic(e, args[0]);
                None
            }
            Builtin::Print | Builtin::Println => {
                self.print(b, e, args);
                None
            }
            Builtin::UnsafeAdd => {
                let (p, n) = self.pointer_and_number(args);
                self.pos = pos;
                Some(Val::one(self.ptr_add(p, n)))
            }
            Builtin::UnsafeSlice | Builtin::UnsafeString => Some(self.unsafe_slice(b, e, args)),
            Builtin::UnsafeSliceData | Builtin::UnsafeStringData => {
                let v = self.expr(args[0]);
                Some(Val::one(v.flat()[0]))
            }
            Builtin::Recover => {
                self.pos = pos;
                let value = self.rt("gorecover", &[]);
                Some(Val::Flat(value.into()))
            }
            Builtin::Close => {
                self.refuse(self.file.start(e), "channels");
                None
            }
            Builtin::Complex | Builtin::Imag | Builtin::Real => Some(self.complex_builtin(b, e, args)),
            Builtin::UnsafeAlignof | Builtin::UnsafeOffsetof | Builtin::UnsafeSizeof => {
                let n = self.unsafe_number(b, args[0]);
                self.pos = pos;
                Some(Val::one(self.int(n as i64)))
            }
        }
    }

    /// What `unsafe.Sizeof`, `Alignof` and `Offsetof` give where it depends on type parameters: else it is a constant.
    fn unsafe_number(&self, b: Builtin, x: ExprId) -> u64 {
        let shape = self.shape(self.type_of(x));
        match b {
            Builtin::UnsafeSizeof => shape.size,
            Builtin::UnsafeAlignof => shape.align.max(1) as u64,
            _ => {
                let s = self.info.selection(self.file.unparen(x)).expect("checked: a field");
                let mut t = s.recv;
                let mut offset = 0;
                for step in &s.path {
                    if step.deref {
                        (t, offset) = (self.elem(t), 0);
                    }
                    offset += self.shape(t).fields[step.field as usize].offset;
                    t = step.typ;
                }
                offset
            }
        }
    }

    /// The operands of `unsafe.Add` and its like.
    fn pointer_and_number(&mut self, args: &[ExprId]) -> (Value, Value) {
        if let &[x, y] = args {
            let (p, (n, _)) = self.in_order(x, y, |s| s.scalar(x), |s| s.index_value(y));
            return (p, n);
        }
        let (types, values) = self.arguments(args);
        (values[0].scalar(), self.extend(values[1].scalar(), types[1]))
    }

    fn length(&mut self, b: Builtin, x: ExprId) -> Val {
        let t = self.type_of(x);
        let array_len = |s: &Self, t: Type| match *s.kind(t) {
            TypeKind::Array { len, .. } => Some(len),
            _ => None,
        };
        let pointed = match *self.kind(t) {
            TypeKind::Pointer(elem) => array_len(self, elem),
            _ => None,
        };
        if let Some(n) = array_len(self, t).or(pointed) {
            // Evaluated for its calls; not constant only because of them.
            self.operand(x);
            return Val::one(self.int(n));
        }
        if b == Builtin::Len
            && let Some(n) = self.converted_length(x)
        {
            return Val::one(n);
        }
        if self.is_map(t) {
            let map = self.scalar(x);
            return Val::one(self.word_behind(map, 0));
        }
        if let TypeKind::Chan { .. } = self.kind(t) {
            let c = self.scalar(x);
            let word = if b == Builtin::Len { abi::chan::COUNT } else { abi::chan::SIZE };
            return Val::one(self.word_behind(c, word));
        }
        // Only the header's word is loaded.
        let word = if b == Builtin::Len { 1 } else { 2 };
        match self.operand(x) {
            Opnd::At(a) => Val::one(self.load_scalar(ssa::Type::I64, a.plus(8 * word as u64))),
            Opnd::Is(v) => Val::one(v.flat()[word]),
        }
    }

    /// `len` of a conversion that need not be made.
    fn converted_length(&mut self, x: ExprId) -> Option<Value> {
        if let Some(from) = self.string_behind(x).or_else(|| self.bytes_behind(x)) {
            return Some(self.expr(from).flat()[1]);
        }
        let s = self.runes_behind(x)?;
        let v = self.expr(s);
        Some(self.rt("countrunes", v.flat())[0])
    }

    /// `make(chan T, n)`
    fn make_chan(&mut self, e: ExprId, args: &[ExprId], t: Type) -> Val {
        let n = match args.get(1) {
            Some(&n) => self.index_value(n).0,
            None => self.int(0),
        };
        self.pos = self.file[e].pos;
        let TypeKind::Chan { elem, .. } = *self.kind(t) else { unreachable!("a channel") };
        let elem = self.type_addr(elem);
        Val::one(self.rt("makechan", &[elem, n])[0])
    }

    fn min_max(&mut self, b: Builtin, t: Type, x: Val, y: Val) -> Val {
        let min = b == Builtin::Min;
        if self.is_string(t) {
            let cond = if min { Cond::Slt } else { Cond::Sgt };
            let second = self.string_order(cond, &y, &x);
            let (x, y) = (x.flat(), y.flat());
            let p = self.emit(Op::Select, ssa::Type::Ptr, &[second, y[0], x[0]]);
            let n = self.emit(Op::Select, ssa::Type::I64, &[second, y[1], x[1]]);
            return Val::Flat(smallvec![p, n]);
        }
        let (x, y) = (x.scalar(), y.scalar());
        let ty = self.f.ty(x);
        if ty.is_float() {
            return Val::one(self.float_min_max(min, ty, x, y));
        }
        let cond = match (min, self.is_signed(t)) {
            (true, true) => Cond::Slt,
            (true, false) => Cond::Ult,
            (false, true) => Cond::Sgt,
            (false, false) => Cond::Ugt,
        };
        let first = self.icmp(cond, x, y);
        Val::one(self.emit(Op::Select, ty, &[first, x, y]))
    }

    /// NaN if there is one; -0 is less than 0.
    fn float_min_max(&mut self, min: bool, ty: ssa::Type, x: Value, y: Value) -> Value {
        let bits = ssa::Type::int(ty.size());
        let cond = if min { Cond::Slt } else { Cond::Sgt };
        let first = self.compare(Op::Fcmp, cond, x, y);
        let second = self.compare(Op::Fcmp, cond, y, x);
        let same = self.compare(Op::Fcmp, Cond::Eq, x, y);
        let (a, b) = (self.emit(Op::Bitcast, bits, &[x]), self.emit(Op::Bitcast, bits, &[y]));
        let zero = self.emit(if min { Op::Or } else { Op::And }, bits, &[a, b]);
        let zero = self.emit(Op::Bitcast, ty, &[zero]);
        let nan = self.emit(Op::FAdd, ty, &[x, y]);
        let rest = self.emit(Op::Select, ty, &[same, zero, nan]);
        let rest = self.emit(Op::Select, ty, &[second, y, rest]);
        self.emit(Op::Select, ty, &[first, x, rest])
    }

    fn print(&mut self, b: Builtin, e: ExprId, args: &[ExprId]) {
        let (types, values) = self.arguments(args);
        self.pos = self.file[e].pos;
        self.rt("printlock", &[]);
        for (i, (&t, v)) in types.iter().zip(&values).enumerate() {
            if i > 0 && b == Builtin::Println {
                self.rt("printsp", &[]);
            }
            match *self.kind(t) {
                TypeKind::Basic(k) if k.is_boolean() => self.rt("printbool", &[v.scalar()]),
                TypeKind::Basic(k) if k.is_integer() => {
                    let n = self.extend(v.scalar(), t);
                    self.rt(if k.is_unsigned() { "printuint" } else { "printint" }, &[n])
                }
                TypeKind::Basic(Basic::Float32) => self.rt("printfloat32", &[v.scalar()]),
                TypeKind::Basic(k) if k.is_float() => self.rt("printfloat", &[v.scalar()]),
                TypeKind::Basic(Basic::Complex64) => self.rt("printcomplex64", v.flat()),
                TypeKind::Basic(k) if k.is_complex() => self.rt("printcomplex", v.flat()),
                TypeKind::Basic(k) if k.is_string() => self.rt("printstring", v.flat()),
                TypeKind::Slice(_) => self.rt("printslice", v.flat()),
                TypeKind::Interface(_) => self.rt("printeface", v.flat()),
                _ => self.rt("printpointer", &[v.scalar()]),
            };
        }
        if b == Builtin::Println {
            self.rt("printnl", &[]);
        }
        self.rt("printunlock", &[]);
    }

    fn unsafe_slice(&mut self, b: Builtin, e: ExprId, args: &[ExprId]) -> Val {
        let string = b == Builtin::UnsafeString;
        let (p, n) = self.pointer_and_number(args);
        self.pos = self.file[e].pos;
        let zero = self.int(0);
        let names = if string {
            ["panicunsafestringlen", "panicunsafestringnilptr"]
        } else {
            ["panicunsafeslicelen", "panicunsafeslicenilptr"]
        };
        // A length of an unsigned type that is too large is negative here.
        let negative = self.icmp(Cond::Slt, n, zero);
        self.panic_if(negative, names[0]);
        let nil = self.nil();
        let is_nil = self.icmp(Cond::Eq, p, nil);
        let size = if string { 1 } else { self.size(self.elem(self.type_of(e))) };
        if size == 0 {
            let some = self.icmp(Cond::Ne, n, zero);
            let bad = self.emit(Op::And, ssa::Type::I8, &[is_nil, some]);
            self.panic_if(bad, names[1]);
        } else {
            // More bytes than there are from p to the end of the address space; of nil that is none.
            let bytes = self.scale(n, size);
            let address = self.emit(Op::PtrToInt, ssa::Type::I64, &[p]);
            let room = self.bin(Op::Sub, zero, address);
            let mut bad = self.icmp(Cond::Ult, room, bytes);
            if size > 1 {
                let most = self.int((u64::MAX / size) as i64);
                let overflow = self.icmp(Cond::Ult, most, n);
                bad = self.emit(Op::Or, ssa::Type::I8, &[bad, overflow]);
            }
            let (fail, good) = (self.f.new_block(), self.f.new_block());
            self.branch_likely(bad, fail, good, Some(false));
            self.start(fail);
            self.panic_if(is_nil, names[1]);
            self.rt(names[0], &[]);
            self.start(good);
        }
        Val::Flat(if string { smallvec![p, n] } else { smallvec![p, n, n] })
    }

    /// Calls a function of the runtime that panics when the condition holds.
    pub fn panic_if(&mut self, cond: Value, name: &str) {
        let (bad, good) = (self.f.new_block(), self.f.new_block());
        self.branch_likely(cond, bad, good, Some(false));
        self.start(bad);
        self.rt(name, &[]);
        self.start(good);
    }
}
