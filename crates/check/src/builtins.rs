//! Calls of predeclared functions.

use syntax::{ExprId, ExprKind};
use types::{Basic, Builtin, ConstValue, Mode, Type, TypeKind};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::lookup::Found;
use crate::operand::Operand;

/// More types inside a type than this are not looked at; more levels of them have no end.
const MAX_PARTS: usize = 10_000;
const MAX_NESTED: usize = 1000;

impl Checker<'_> {
    pub(crate) fn builtin_call(&mut self, e: ExprId, b: Builtin, args: &[ExprId], dots: bool) -> Operand {
        let (_, least, more, _) = b.shape();
        if dots && b != Builtin::Append {
            let pos = self.pos(e);
            self.report(diag::dots_with_builtin(pos, b.name()));
            self.use_exprs(args);
            return Operand::invalid(e);
        }
        // make and new take a type, the others evaluate all arguments first.
        let by_type = matches!(b, Builtin::Make | Builtin::New | Builtin::UnsafeOffsetof);
        let saved_call = self.env.has_call;
        self.env.has_call = false;
        let mut xs: Vec<Operand> = if by_type { Vec::new() } else { self.arguments(args) };
        let had_call = self.env.has_call;
        self.env.has_call |= saved_call;
        if xs.iter().any(|x| x.is_invalid()) {
            return Operand::invalid(e);
        }
        if let Some((minor, what)) = since(b)
            && self.go_minor() < minor
        {
            let pos = self.pos(e);
            self.allow(minor, pos, what);
            return Operand::invalid(e);
        }
        let count = if by_type { args.len() } else { xs.len() };
        if count < least || !more && count > least {
            let what = if count < least { "not enough" } else { "too many" };
            let text = self.expr_text(e);
            let pos = self.pos(e);
            self.report(diag::builtin_argument_count(pos, what, text, least, count));
            return Operand::invalid(e);
        }
        match b {
            Builtin::Append => self.append(e, xs, dots),
            Builtin::Cap | Builtin::Len => self.len_cap(e, b, xs.remove(0), had_call),
            Builtin::Clear => self.clear(e, xs.remove(0)),
            Builtin::Close => self.close(e, xs.remove(0)),
            Builtin::Copy => self.copy(e, xs),
            Builtin::Delete => self.delete(e, xs),
            Builtin::Make => self.make(e, args),
            Builtin::New => self.new_call(e, args[0]),
            Builtin::Max | Builtin::Min => self.min_max(e, b, xs),
            Builtin::Panic => {
                let any = self.prog.any;
                self.assignment(&mut xs[0], Some(any), "argument to panic");
                if xs[0].is_invalid() { Operand::invalid(e) } else { self.no_value(e) }
            }
            Builtin::Print | Builtin::Println => {
                let context = format!("argument to built-in {}", b.name());
                let mut ok = true;
                for x in &mut xs {
                    self.assignment(x, None, &context);
                    ok &= !x.is_invalid();
                }
                let unprintable = |c: &mut Self, x: &&Operand| {
                    matches!(c.under_kind(x.typ), TypeKind::Struct(_) | TypeKind::Array { .. })
                };
                if let Some(x) = xs.iter().find(|x| unprintable(self, x)) {
                    let (pos, text) = (self.file()[e].pos, self.reflect_text(x.typ));
                    self.late.push(diag::illegal_operand(pos, b.name(), text));
                }
                if ok { self.no_value(e) } else { Operand::invalid(e) }
            }
            Builtin::Recover => Operand::new(Mode::Value, self.prog.types.empty_interface, e),
            Builtin::Complex => self.complex(e, xs),
            Builtin::Real | Builtin::Imag => self.real_imag(e, b, xs.remove(0)),
            _ => self.unsafe_call(e, b, xs, args),
        }
    }

    fn no_value(&mut self, e: ExprId) -> Operand {
        Operand::new(Mode::NoValue, self.prog.types.empty_tuple, e)
    }

    fn append(&mut self, e: ExprId, mut xs: Vec<Operand>, dots: bool) -> Operand {
        let s = xs[0].typ;
        if let (true, [_, _, ..], Some(arg)) = (dots, xs.as_slice(), xs[0].expr.filter(|_| xs[0].nth > 0)) {
            let (pos, text) = (self.pos(e), self.expr_text(arg));
            self.report(diag::dots_with_multi_value(pos, xs.len(), text));
            return Operand::invalid(e);
        }
        self.in_multiple = xs[0].nth > 0;
        let slice = self.append_slice(&xs[0]);
        self.in_multiple = false;
        let Some(elem) = slice else { return Operand::invalid(e) };
        if dots && xs.len() == 1 {
            let pos = self.at(&xs[0]);
            let have = self.types_summary(&xs, true);
            let want = format!("({}, ...{})", self.type_text(s), self.type_text(elem));
            self.report(diag::not_enough_arguments(pos, "append", have, want));
            return Operand::invalid(e);
        }
        // append([]byte, string...)
        if dots && xs.len() == 2 && self.basic(elem) == Some(Basic::Uint8) {
            let t = xs[1].typ;
            let strings = self.is_type_param(t) && self.common_bytes(t) == Ok(Type::STRING);
            if strings || self.is_string(t) {
                if self.is_untyped(t)
                    && let Some(x) = xs[1].expr
                {
                    self.update_type(x, Type::STRING, true);
                }
                return Operand::new(Mode::Value, s, e);
            }
        }
        let context = "argument to append";
        let last = xs.len() - 1;
        if dots && last != 1 {
            let pos = self.at(&xs[last]);
            let have = self.types_summary(&xs, true);
            let want = format!("({}, ...{})", self.type_text(s), self.type_text(elem));
            self.report(diag::too_many_arguments(pos, "append", have, want));
            return Operand::invalid(e);
        }
        for (i, x) in xs.iter_mut().enumerate().skip(1) {
            let want = if dots && i == last { self.prog.types.slice(elem) } else { elem };
            self.in_multiple = x.nth > 0;
            self.assignment(x, Some(want), context);
            self.in_multiple = false;
        }
        Operand::new(Mode::Value, s, e)
    }

    /// The elements of the slice that is appended to.
    fn append_slice(&mut self, x: &Operand) -> Option<Type> {
        if x.is_nil() {
            let pos = self.at(x);
            self.report(diag::append_not_slice(pos, "untyped nil"));
            return None;
        }
        if self.is_type_param(x.typ) && self.append_mismatch(x) {
            return None;
        }
        let TypeKind::Slice(elem) = self.core_kind(x.typ) else {
            if self.under(x.typ) != Type::INVALID {
                let (pos, text) = (self.at(x), self.describe(x));
                self.report(diag::append_not_slice(pos, text));
            }
            return None;
        };
        Some(elem)
    }

    /// Reports slices of different elements in a type parameter's type set.
    fn append_mismatch(&mut self, x: &Operand) -> bool {
        let (mut first, mut differ) = (None, None);
        let slices = self.each_term(x.typ, |c, t| match c.under_kind(t) {
            TypeKind::Slice(elem) => {
                let known = *first.get_or_insert(elem);
                if differ.is_none() && !c.prog.types.identical(known, elem) {
                    differ = Some((known, elem));
                }
                true
            }
            _ => false,
        });
        let Some((a, b)) = differ.filter(|_| slices) else { return false };
        let (pos, text) = (self.at(x), self.describe(x));
        let (a, b) = (self.type_text(a), self.type_text(b));
        self.report(diag::append_elements(pos, a, b, text));
        true
    }

    fn len_cap(&mut self, e: ExprId, b: Builtin, x: Operand, had_call: bool) -> Operand {
        let mut value = None;
        let kind = match self.bytes_core_kind(x.typ) {
            TypeKind::Pointer(p) => match self.under_kind(p) {
                a @ TypeKind::Array { .. } => a,
                _ => TypeKind::Pointer(p),
            },
            k => k,
        };
        let ok = match kind {
            TypeKind::Basic(k) if k.is_string() && b == Builtin::Len => {
                if x.is_const() {
                    value = x.val.as_ref().and_then(|v| v.str_len()).map(|n| n as i64);
                }
                true
            }
            TypeKind::Array { len, .. } => {
                // Constant unless something would have to be evaluated.
                if !had_call {
                    value = Some(len);
                }
                true
            }
            TypeKind::Slice(_) | TypeKind::Chan { .. } => true,
            TypeKind::Map { .. } => b == Builtin::Len,
            _ => {
                self.is_type_param(x.typ)
                    && self.each_term(x.typ, |c, t| match c.under_kind(t) {
                        TypeKind::Basic(k) => k.is_string() && b == Builtin::Len,
                        TypeKind::Map { .. } => b == Builtin::Len,
                        TypeKind::Array { .. } | TypeKind::Slice(_) | TypeKind::Chan { .. } => true,
                        TypeKind::Pointer(p) => matches!(c.under_kind(p), TypeKind::Array { .. }),
                        _ => false,
                    })
            }
        };
        if !ok {
            if !self.is_broken(x.typ) || x.is_nil() {
                let (pos, text) = (self.at(&x), self.describe(&x));
                self.report(diag::invalid_builtin_argument(pos, text, b.name()));
            }
            return Operand::invalid(e);
        }
        if self.is_untyped(x.typ)
            && let Some(arg) = x.expr
        {
            let t = self.default_type(x.typ);
            self.update_type(arg, t, true);
        }
        match value {
            Some(n) => Operand::constant(Type::INT, Some(ConstValue::Int(n)), e),
            None => Operand::new(Mode::Value, Type::INT, e),
        }
    }

    /// Whether the predicate holds for the underlying type, or those of all types a type parameter admits.
    fn all_under(&mut self, t: Type, mut holds: impl FnMut(&TypeKind) -> bool) -> bool {
        if !self.is_type_param(t) {
            return holds(&self.under_kind(t));
        }
        self.each_term(t, |c, t| holds(&c.under_kind(t)))
    }

    fn clear(&mut self, e: ExprId, x: Operand) -> Operand {
        if self.all_under(x.typ, |k| matches!(k, TypeKind::Map { .. } | TypeKind::Slice(_))) {
            return self.no_value(e);
        }
        let (pos, text) = (self.at(&x), self.describe(&x));
        self.report(diag::clear_argument(pos, text));
        Operand::invalid(e)
    }

    fn close(&mut self, e: ExprId, x: Operand) -> Operand {
        let (pos, text) = (self.at(&x), self.describe(&x));
        let mut receive_only = false;
        let channels = self.all_under(x.typ, |k| match k {
            TypeKind::Chan { dir, .. } => {
                receive_only |= *dir == syntax::ChanDir::Recv;
                true
            }
            _ => false,
        });
        if !channels {
            self.report(diag::close_non_chan(pos, text));
        } else if receive_only {
            self.report(diag::close_receive_only(pos, text));
        } else {
            return self.no_value(e);
        }
        Operand::invalid(e)
    }

    fn copy(&mut self, e: ExprId, xs: Vec<Operand>) -> Operand {
        let (dst, src) = (&xs[0], &xs[1]);
        let dst_elem = match self.core_kind(dst.typ) {
            TypeKind::Slice(t) => Some(t),
            _ => None,
        };
        let src_elem = match self.bytes_core_kind(src.typ) {
            TypeKind::Slice(t) => Some(t),
            TypeKind::Basic(b) if b.is_string() => Some(self.prog.byte),
            _ => None,
        };
        let (Some(d), Some(s)) = (dst_elem, src_elem) else {
            let bad = if dst_elem.is_none() { dst } else { src };
            let (pos, text) = (self.at(bad), self.describe_nil(bad));
            self.report(diag::copy_not_slice(pos, text));
            return Operand::invalid(e);
        };
        if !self.prog.types.identical(d, s) {
            let pos = self.at(dst);
            let (a, b) = (self.describe(dst), self.describe(src));
            let (d, s) = (self.type_text(d), self.type_text(s));
            self.report(diag::copy_elements(pos, a, b, d, s));
            return Operand::invalid(e);
        }
        if self.is_untyped(src.typ)
            && let Some(x) = src.expr
        {
            self.update_type(x, Type::STRING, true);
        }
        Operand::new(Mode::Value, Type::INT, e)
    }

    fn delete(&mut self, e: ExprId, mut xs: Vec<Operand>) -> Operand {
        let (mut key, mut same) = (None, true);
        let t = xs[0].typ;
        let mut one = |c: &mut Self, t| match c.under_kind(t) {
            TypeKind::Map { key: k, .. } => {
                same &= key.is_none_or(|known| c.prog.types.identical(known, k));
                key.get_or_insert(k);
                true
            }
            _ => false,
        };
        let maps = if self.is_type_param(t) { self.each_term(t, &mut one) } else { one(self, t) };
        let Some(key) = key.filter(|_| maps && same) else {
            let (pos, text) = (self.at(&xs[0]), self.describe(&xs[0]));
            self.report(if maps { diag::delete_keys(pos, text) } else { diag::delete_non_map(pos, text) });
            return Operand::invalid(e);
        };
        self.assignment(&mut xs[1], Some(key), "argument to delete");
        if xs[1].is_invalid() { Operand::invalid(e) } else { self.no_value(e) }
    }

    fn make(&mut self, e: ExprId, args: &[ExprId]) -> Operand {
        let t = self.var_type(args[0]);
        if t == Type::INVALID {
            self.use_exprs(&args[1..]);
            return Operand::invalid(e);
        }
        let made = self.common_under_if(t, |c, _, u| match c.prog.types.kind(u) {
            TypeKind::Slice(_) | TypeKind::Map { .. } | TypeKind::Chan { .. } => None,
            _ => Some("type must be slice, map, or channel".into()),
        });
        let min = match made {
            Ok(u) if matches!(self.prog.types.kind(u), TypeKind::Slice(_)) => 2,
            Ok(_) => 1,
            Err(cause) => {
                if t != Type::INVALID {
                    let (pos, text) = (self.pos(args[0]), self.type_text(t));
                    self.report(diag::cannot_make(pos, text, cause));
                }
                self.use_exprs(&args[1..]);
                return Operand::invalid(e);
            }
        };
        if args.len() < min || args.len() > min + 1 {
            let (pos, text) = (self.pos(e), self.expr_text(e));
            self.report(diag::make_argument_count(pos, text, min, min + 1, args.len()));
            return Operand::invalid(e);
        }
        let mut sizes = Vec::new();
        for &a in &args[1..] {
            let mut x = self.expr(a);
            if self.valid_size(&mut x)
                && let Some(v) = x.val.as_ref().filter(|_| x.is_const()).and_then(|v| v.as_i64())
            {
                sizes.push(v);
            }
        }
        if let [len, cap] = sizes[..]
            && len > cap
        {
            let pos = self.pos(args[1]);
            self.report(diag::swapped_make(pos));
        }
        Operand::new(Mode::Value, t, e)
    }

    /// Lengths may be integral constants of any numeric kind.
    fn valid_size(&mut self, x: &mut Operand) -> bool {
        self.valid_index(x, "index", false)
    }

    fn new_call(&mut self, e: ExprId, arg: ExprId) -> Operand {
        let mut x = self.expr_or_type(arg);
        match x.mode {
            Mode::None => return Operand::invalid(e),
            Mode::Type => {
                let t = x.typ;
                self.refuse_constraint(arg, t);
                let p = self.prog.types.pointer(t);
                return Operand::new(Mode::Value, p, e);
            }
            _ => {}
        }
        // new(expr): a variable with that value.
        if x.is_nil() {
            let pos = self.pos(arg);
            self.report(diag::untyped_nil(pos, "argument to new"));
            return Operand::invalid(e);
        }
        if self.go_minor() < 26 {
            let (pos, text, requires) = (self.pos(e), self.expr_text(e), self.requires(26));
            self.report(diag::later_version(pos, text, requires));
            return Operand::invalid(e);
        }
        self.assignment(&mut x, None, "argument to new");
        if x.is_invalid() {
            return Operand::invalid(e);
        }
        let p = self.prog.types.pointer(x.typ);
        Operand::new(Mode::Value, p, e)
    }

    fn min_max(&mut self, e: ExprId, b: Builtin, xs: Vec<Operand>) -> Operand {
        for x in &xs {
            if !self.all_basic(x.typ, Basic::is_ordered) {
                let (pos, text) = (self.at(x), self.describe(x));
                self.report(diag::cannot_be_ordered(pos, text));
                return Operand::invalid(e);
            }
        }
        let mut xs = xs.into_iter();
        let Some(mut x) = xs.next() else { return Operand::invalid(e) };
        for mut a in xs {
            let rhs = a.expr.unwrap_or(e);
            self.match_min_max(&mut x, &mut a, rhs);
            if x.is_invalid() {
                return Operand::invalid(e);
            }
            if !self.prog.types.identical(x.typ, a.typ) {
                let (pos, text) = (self.at(&a), self.expr_text(rhs));
                let (xt, at) = (self.type_text(x.typ), self.type_text(a.typ));
                self.report(diag::mismatched_min_max(pos, text, xt, at));
                return Operand::invalid(e);
            }
            if let (true, true, Some(v), Some(w)) = (x.is_const(), a.is_const(), &x.val, &a.val) {
                let less = ConstValue::compare(w, v).is_some_and(|o| o.is_lt());
                if less == (b == Builtin::Min) {
                    x.val = a.val.clone();
                }
            } else {
                x.mode = Mode::Value;
                x.val = None;
            }
        }
        if !x.is_const() {
            x.mode = Mode::Value;
            x.val = None;
            // Untyped arguments get the common type.
            if let ExprKind::Call { args, .. } = self.file()[e].kind {
                let args = self.file()[args].to_vec();
                let t = x.typ;
                for a in args {
                    self.update_type(a, t, true);
                }
            }
        }
        x.expr = Some(e);
        x
    }

    fn match_min_max(&mut self, x: &mut Operand, a: &mut Operand, rhs: ExprId) {
        let (x0, a0) = (x.clone(), a.clone());
        if self.try_convert_untyped(x, a0.typ).is_err()
            || x.is_invalid()
            || self.try_convert_untyped(a, x.typ).is_err()
        {
            if !x.is_invalid() {
                let (pos, text) = (self.at(&a0), self.expr_text(rhs));
                let (xt, at) = (self.type_text(x0.typ), self.type_text(a0.typ));
                self.report(diag::mismatched_min_max(pos, text, xt, at));
            }
            x.invalidate();
        } else if a.is_invalid() {
            x.invalidate();
        }
    }

    // Complex numbers

    fn complex(&mut self, e: ExprId, mut xs: Vec<Operand>) -> Operand {
        let mut y = xs.pop().unwrap_or_else(|| Operand::invalid(e));
        let mut x = xs.pop().unwrap_or_else(|| Operand::invalid(e));
        match (self.is_untyped(x.typ), self.is_untyped(y.typ)) {
            (true, false) => self.convert_untyped(&mut x, y.typ),
            (false, true) => self.convert_untyped(&mut y, x.typ),
            (true, true) => {
                if !(x.is_const() && y.is_const()) {
                    self.convert_untyped(&mut x, Type::FLOAT64);
                    self.convert_untyped(&mut y, Type::FLOAT64);
                } else {
                    for z in [&mut x, &mut y] {
                        if self.is_numeric(z.typ) && z.val.as_ref().is_some_and(|v| v.to_float().is_some()) {
                            z.typ = Type::UNTYPED_FLOAT;
                        }
                    }
                }
            }
            _ => {}
        }
        if x.is_invalid() || y.is_invalid() {
            return Operand::invalid(e);
        }
        if self.refuse_complex_param(&x, "complex") {
            return Operand::invalid(e);
        }
        if !self.prog.types.identical(x.typ, y.typ) {
            let (pos, text) = (self.at(&x), self.expr_text(e));
            let (a, b) = (self.type_text(x.typ), self.type_text(y.typ));
            self.report(diag::mismatched_types(pos, text, a, b));
            return Operand::invalid(e);
        }
        let t = match self.basic(x.typ) {
            Some(Basic::Float32) => Type::COMPLEX64,
            Some(Basic::Float64) => Type::COMPLEX128,
            Some(Basic::UntypedFloat) => Type::UNTYPED_COMPLEX,
            _ => {
                let (pos, text) = (self.at(&x), self.type_text(x.typ));
                self.report(diag::complex_arguments(pos, text));
                return Operand::invalid(e);
            }
        };
        if let (true, true, Some(a), Some(b)) = (x.is_const(), y.is_const(), &x.val, &y.val)
            && let (Some(re), Some(im)) = (a.real(), b.real())
        {
            return Operand::constant(t, Some(ConstValue::complex(re, im)), e);
        }
        Operand::new(Mode::Value, t, e)
    }

    /// The parts of complex type parameters have no type of their own: gc refuses them so far.
    fn refuse_complex_param(&mut self, x: &Operand, name: &str) -> bool {
        let fits = |b: Basic| if name == "complex" { b.is_float() } else { b.is_complex() };
        if !self.is_type_param(x.typ) || !self.all_basic(x.typ, fits) {
            return false;
        }
        let (pos, text) = (self.at(x), self.describe(x));
        self.report(diag::complex_type_param(pos, text, name));
        true
    }

    fn real_imag(&mut self, e: ExprId, b: Builtin, mut x: Operand) -> Operand {
        if self.refuse_complex_param(&x, b.name()) {
            return Operand::invalid(e);
        }
        if self.is_untyped(x.typ) {
            if x.is_const() {
                if self.is_numeric(x.typ) {
                    x.typ = Type::UNTYPED_COMPLEX;
                }
            } else {
                self.convert_untyped(&mut x, Type::COMPLEX128);
                if x.is_invalid() {
                    return Operand::invalid(e);
                }
            }
        }
        let t = match self.basic(x.typ) {
            Some(Basic::Complex64) => Type::FLOAT32,
            Some(Basic::Complex128) => Type::FLOAT64,
            Some(Basic::UntypedComplex) => Type::UNTYPED_FLOAT,
            _ => {
                let (pos, text) = (self.at(&x), self.type_text(x.typ));
                self.report(diag::not_complex(pos, text));
                return Operand::invalid(e);
            }
        };
        if let (true, Some(v)) = (x.is_const(), &x.val) {
            let part = if b == Builtin::Real { v.real() } else { v.imag() };
            return Operand::constant(t, part.map(ConstValue::Float), e);
        }
        Operand::new(Mode::Value, t, e)
    }

    // Package unsafe

    fn unsafe_call(&mut self, e: ExprId, b: Builtin, mut xs: Vec<Operand>, args: &[ExprId]) -> Operand {
        match b {
            Builtin::UnsafeAdd => {
                self.assignment(&mut xs[0], Some(Type::UNSAFE_POINTER), "argument to unsafe.Add");
                if xs[0].is_invalid() || !self.valid_index(&mut xs[1], "length", true) {
                    return Operand::invalid(e);
                }
                Operand::new(Mode::Value, Type::UNSAFE_POINTER, e)
            }
            Builtin::UnsafeAlignof | Builtin::UnsafeSizeof => {
                let name = if b == Builtin::UnsafeSizeof {
                    "argument to unsafe.Sizeof"
                } else {
                    "argument to unsafe.Alignof"
                };
                self.assignment(&mut xs[0], None, name);
                if xs[0].is_invalid() {
                    return Operand::invalid(e);
                }
                let t = xs[0].typ;
                if !self.complete_type(t) {
                    return Operand::invalid(e);
                }
                if self.has_variable_size(t, &mut Default::default()) {
                    return Operand::new(Mode::Value, Type::UINTPTR, e);
                }
                let l = self.prog.types.layout(t);
                if l.size > i64::MAX as u64 && b == Builtin::UnsafeSizeof {
                    let (pos, text) = (self.at(&xs[0]), self.describe(&xs[0]));
                    self.report(diag::too_large(pos, text));
                    return Operand::invalid(e);
                }
                let n = if b == Builtin::UnsafeSizeof { l.size } else { l.align.max(1) };
                Operand::constant(Type::UINTPTR, Some(ConstValue::from_u64(n)), e)
            }
            Builtin::UnsafeOffsetof => self.offset_of(e, args[0]),
            Builtin::UnsafeSlice | Builtin::UnsafeString => {
                let length = &mut xs[1];
                if !self.valid_index(length, "length", false) {
                    return Operand::invalid(e);
                }
                if b == Builtin::UnsafeString {
                    let bytes = self.prog.types.pointer(self.prog.byte);
                    self.assignment(&mut xs[0], Some(bytes), "argument to unsafe.String");
                    if xs[0].is_invalid() {
                        return Operand::invalid(e);
                    }
                    return Operand::new(Mode::Value, Type::STRING, e);
                }
                let TypeKind::Pointer(p) = self.core_kind(xs[0].typ) else {
                    let (pos, text) = (self.at(&xs[0]), self.describe(&xs[0]));
                    self.report(diag::not_a_pointer(pos, text));
                    return Operand::invalid(e);
                };
                let t = self.prog.types.slice(p);
                Operand::new(Mode::Value, t, e)
            }
            Builtin::UnsafeSliceData => {
                let TypeKind::Slice(elem) = self.core_kind(xs[0].typ) else {
                    let (pos, text) = (self.at(&xs[0]), self.describe(&xs[0]));
                    self.report(diag::not_a_slice(pos, text));
                    return Operand::invalid(e);
                };
                let t = self.prog.types.pointer(elem);
                Operand::new(Mode::Value, t, e)
            }
            _ => {
                self.assignment(&mut xs[0], Some(Type::STRING), "argument to unsafe.StringData");
                if xs[0].is_invalid() {
                    return Operand::invalid(e);
                }
                let t = self.prog.types.pointer(self.prog.byte);
                Operand::new(Mode::Value, t, e)
            }
        }
    }

    fn offset_of(&mut self, e: ExprId, arg: ExprId) -> Operand {
        let file = self.file();
        let inner = file.unparen(arg);
        let ExprKind::Selector { x: base, sel } = file[inner].kind else {
            let (pos, text) = (self.pos(arg), self.expr_text(arg));
            self.report(diag::not_a_selector(pos, text));
            self.use_exprs(&[arg]);
            return Operand::invalid(e);
        };
        let sel = file[sel];
        let b = self.expr_or_type(base);
        if b.is_invalid() {
            return Operand::invalid(e);
        }
        if b.mode == Mode::Type {
            let (pos, text) = (self.pos(base), self.type_text(b.typ));
            self.report(diag::offset_of_type(pos, sel.sym, text));
            return Operand::invalid(e);
        }
        if matches!(self.lookup(b.typ, sel.sym), Found::None) {
            let mut base = b.typ;
            if let TypeKind::Pointer(p) = *self.prog.types.kind(self.prog.types.unalias(base))
                && matches!(self.under_kind(p), TypeKind::Struct(_))
            {
                base = p;
            }
            let (pos, text) = (self.pos(arg), self.type_text(base));
            self.report(diag::no_single_field(pos, text, sel.sym));
            return Operand::invalid(e);
        }
        let x = self.expr(inner);
        if x.is_invalid() {
            return Operand::invalid(e);
        }
        let Some(s) = self.info().selection(inner).cloned() else { return Operand::invalid(e) };
        let base_text = self.expr_text(base);
        if s.kind != types::SelectionKind::Field {
            let pos = self.pos(arg);
            let text = format!("{base_text}.{}", sel.sym);
            self.report(diag::offset_of_method(pos, text));
            return Operand::invalid(e);
        }
        if s.path.iter().skip(1).any(|p| p.deref) {
            let mut recv = s.recv;
            if let TypeKind::Pointer(p) = self.under_kind(recv) {
                recv = p;
            }
            let (pos, t) = (self.pos(base), self.type_text(recv));
            self.report(diag::offset_through_pointer(pos, sel.sym, t));
            return Operand::invalid(e);
        }
        let mut t = s.recv;
        if let TypeKind::Pointer(p) = self.under_kind(t) {
            t = p;
        }
        if !self.complete_type(t) {
            return Operand::invalid(e);
        }
        if self.has_variable_size(t, &mut Default::default()) {
            return Operand::new(Mode::Value, Type::UINTPTR, e);
        }
        let mut offset = 0;
        for step in &s.path {
            offset = self.prog.types.field_offset(t, step.field as usize).saturating_add(offset);
            t = step.typ;
        }
        if offset > i64::MAX as u64 {
            let (pos, text) = (self.at(&b), self.describe(&b));
            self.report(diag::too_large(pos, text));
            return Operand::invalid(e);
        }
        Operand::constant(Type::UINTPTR, Some(ConstValue::from_u64(offset)), e)
    }

    /// Whether the size of a type depends on a type parameter.
    fn has_variable_size(&mut self, t: Type, seen: &mut rustc_hash::FxHashSet<Type>) -> bool {
        if self.is_type_param(t) {
            return true;
        }
        if !seen.insert(t) || seen.len() > MAX_PARTS {
            return false;
        }
        match self.under_kind(t) {
            TypeKind::Array { elem, .. } => self.has_variable_size(elem, seen),
            TypeKind::Struct(s) => s.fields.iter().any(|f| self.has_variable_size(f.typ, seen)),
            _ => false,
        }
    }

    /// Resolves all a type's size depends on. False when it contains itself.
    pub(crate) fn complete_type(&mut self, t: Type) -> bool {
        self.complete_in(t, &mut Vec::new(), &mut Default::default())
    }

    fn complete_in(&mut self, t: Type, open: &mut Vec<Type>, done: &mut rustc_hash::FxHashSet<Type>) -> bool {
        if done.contains(&t) {
            return true;
        }
        let u = self.under(t);
        if u == Type::INVALID || open.contains(&t) || open.len() > MAX_NESTED {
            return false;
        }
        open.push(t);
        let ok = match self.prog.types.kind(u).clone() {
            TypeKind::Array { elem, .. } => self.complete_in(elem, open, done),
            TypeKind::Struct(s) => s.fields.iter().all(|f| self.complete_in(f.typ, open, done)),
            _ => true,
        };
        open.pop();
        done.insert(t);
        ok
    }
}

/// The version of the language that brought a predeclared function, and what messages call it.
fn since(b: Builtin) -> Option<(u32, &'static str)> {
    match b {
        Builtin::UnsafeAdd => Some((17, "unsafe.Add")),
        Builtin::UnsafeSlice => Some((17, "unsafe.Slice")),
        Builtin::UnsafeSliceData => Some((20, "unsafe.SliceData")),
        Builtin::UnsafeString => Some((20, "unsafe.String")),
        Builtin::UnsafeStringData => Some((20, "unsafe.StringData")),
        Builtin::Clear => Some((21, "clear")),
        Builtin::Min => Some((21, "built-in min")),
        Builtin::Max => Some((21, "built-in max")),
        _ => None,
    }
}
