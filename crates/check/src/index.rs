//! Index and slice expressions.

use syntax::{BoundsId, ExprId, ExprKind, List};
use types::{Basic, Mode, Type, TypeKind, VarFlags};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::instantiate::Target;
use crate::operand::Operand;

impl Checker<'_> {
    pub(crate) fn index_expr(&mut self, e: ExprId, inner: ExprId, indices: List<ExprId>) -> Operand {
        let file = self.file();
        let indices: &[ExprId] = &file[indices];
        if let ExprKind::Name(_) | ExprKind::Selector { .. } = file[inner].kind {
            let mut x = self.raw_expr(inner, None);
            if x.mode == Mode::Builtin {
                return self.cannot_index(e, &x, indices);
            }
            self.exclude(&mut x, false);
            return self.index_operand(e, x, inner, indices);
        }
        let x = self.generic_or_type(inner);
        self.index_operand(e, x, inner, indices)
    }

    /// `x[indices]` for an operand that was evaluated.
    pub(crate) fn index_operand(
        &mut self,
        e: ExprId,
        mut x: Operand,
        inner: ExprId,
        indices: &[ExprId],
    ) -> Operand {
        match x.mode {
            Mode::None => {
                // It may have been a generic thing: its arguments are types or values.
                self.use_type_or_value(indices);
                return Operand::invalid(e);
            }
            Mode::Type => {
                let t = self.instantiate_type(e, inner, x.typ, indices);
                return if t == Type::INVALID { Operand::invalid(e) } else { Operand::new(Mode::Type, t, e) };
            }
            Mode::Value if self.is_generic_function(&x) => {
                return self.function_value(e, x, indices, None, false);
            }
            _ => {}
        }
        if x.mode == Mode::Builtin {
            let (pos, text) = (self.file()[e].pos, self.describe(&x));
            self.report(diag::cannot_index(pos, text));
            self.use_type_or_value(indices);
            return Operand::invalid(e);
        }
        let mut len = None;
        let index = indices[0];
        if let Some(elem) = self.indexable_set(&mut x, &mut len) {
            x.typ = elem;
            self.too_many_indices(indices);
            self.index_value(index, len);
            return x;
        }
        match self.bytes_core_kind(x.typ) {
            TypeKind::Basic(b) if b.is_string() => {
                if let (true, Some(v)) = (x.is_const(), &x.val) {
                    len = v.str_len().map(|n| n as i64);
                }
                if self.is_untyped(x.typ) {
                    self.update_type(inner, Type::STRING, true);
                }
                x.mode = Mode::Value;
                x.val = None;
                x.typ = self.prog.byte;
            }
            TypeKind::Array { elem, len: n } => {
                len = Some(n);
                if x.mode != Mode::Variable {
                    x.mode = Mode::Value;
                }
                x.typ = elem;
            }
            TypeKind::Pointer(p) => match self.under_kind(p) {
                TypeKind::Array { elem, len: n } => {
                    len = Some(n);
                    x.mode = Mode::Variable;
                    x.typ = elem;
                }
                _ => return self.cannot_index(e, &x, indices),
            },
            TypeKind::Slice(elem) => {
                x.mode = Mode::Variable;
                x.typ = elem;
            }
            TypeKind::Map { key, elem } => {
                let mut k = self.expr_for(index, Target::new(key, "map index"));
                self.assignment(&mut k, Some(key), "map index");
                self.too_many_indices(indices);
                x.mode = Mode::MapIndex;
                x.typ = elem;
                x.expr = Some(e);
                return x;
            }
            _ => return self.cannot_index(e, &x, indices),
        }
        self.too_many_indices(indices);
        if x.typ == Type::INVALID {
            self.use_exprs(indices);
            return Operand::invalid(e);
        }
        self.index_value(index, len);
        x
    }

    /// The element type if `x` is of a type parameter without core type whose types can all be indexed and have
    /// the same elements. Sets the mode and the length that every index must stay below.
    fn indexable_set(&mut self, x: &mut Operand, len: &mut Option<i64>) -> Option<Type> {
        if !self.is_type_param(x.typ) || self.core(x.typ) != Type::INVALID {
            return None;
        }
        let (mut elem, mut shortest, mut mode) = (None, None, Mode::Variable);
        let terms = self.terms(x.typ)?;
        for term in terms.iter() {
            let (e, n) = match self.under_kind(term.typ) {
                TypeKind::Basic(b) if b.is_string() => {
                    mode = Mode::Value;
                    (self.prog.byte, None)
                }
                TypeKind::Array { elem, len } => {
                    if x.mode != Mode::Variable {
                        mode = Mode::Value;
                    }
                    (elem, Some(len))
                }
                TypeKind::Pointer(p) => match self.under_kind(p) {
                    TypeKind::Array { elem, len } => (elem, Some(len)),
                    _ => return None,
                },
                TypeKind::Slice(elem) => (elem, None),
                _ => return None,
            };
            if elem.is_some_and(|known| !self.prog.types.identical(known, e)) {
                return None;
            }
            elem = Some(e);
            shortest = match (shortest, n) {
                (Some(a), Some(b)) => Some(std::cmp::min::<i64>(a, b)),
                (a, b) => a.or(b),
            };
        }
        *len = shortest;
        x.mode = mode;
        elem
    }

    fn use_type_or_value(&mut self, es: &[ExprId]) {
        for &e in es {
            self.raw_expr(e, None);
        }
    }

    fn too_many_indices(&mut self, indices: &[ExprId]) {
        if let Some(&second) = indices.get(1) {
            let pos = self.pos(second);
            self.report(diag::extra_index(pos));
        }
    }

    fn cannot_index(&mut self, e: ExprId, x: &Operand, indices: &[ExprId]) -> Operand {
        if x.mode == Mode::Builtin || !self.is_broken(x.typ) {
            let (pos, text) = (self.file()[e].pos, self.describe(x));
            self.report(diag::cannot_index(pos, text));
        }
        self.use_exprs(indices);
        Operand::invalid(e)
    }

    /// Checks an index; `None` after an error, else its value if it is constant. With `max` a
    /// constant must be below it.
    pub(crate) fn index_value(&mut self, e: ExprId, max: Option<i64>) -> Option<Option<i64>> {
        let mut x = self.expr(e);
        if !self.valid_index(&mut x, "index", false) {
            return None;
        }
        if !x.is_const() {
            return Some(None);
        }
        let v = x.val.as_ref()?.as_i64()?;
        if let Some(max) = max
            && v >= max
        {
            let pos = self.at(&x);
            self.report(diag::index_out_of_bounds(pos, v, max));
            return None;
        }
        Some(Some(v))
    }

    /// Checks that an operand can be an index or a length.
    pub(crate) fn valid_index(&mut self, x: &mut Operand, what: &str, allow_negative: bool) -> bool {
        if x.is_invalid() {
            return false;
        }
        self.convert_untyped(x, Type::INT);
        if x.is_invalid() {
            return false;
        }
        let pos = self.at(x);
        if !self.is_integer(x.typ) {
            let text = self.describe(x);
            self.report(diag::index_not_integer(pos, what, text));
            return false;
        }
        if let (true, Some(v)) = (x.is_const(), x.val.clone()) {
            if !allow_negative && v.sign() < 0 {
                let text = self.describe(x);
                self.report(diag::index_negative(pos, what, text));
                return false;
            }
            if v.represent(Basic::Int).is_none() {
                let text = self.describe(x);
                self.report(diag::index_overflows(pos, what, text));
                return false;
            }
        }
        true
    }

    pub(crate) fn slice_expr(&mut self, e: ExprId, inner: ExprId, bounds: BoundsId) -> Operand {
        let file = self.file();
        let b = file[bounds];
        let all: Vec<ExprId> = [b.lo, b.hi, b.max].into_iter().flatten().collect();
        let mut x = self.expr(inner);
        if x.is_invalid() {
            self.use_exprs(&all);
            return Operand::invalid(e);
        }
        let mut len = None;
        let sliced = match self.bytes_core_kind(x.typ) {
            TypeKind::Basic(k) if k.is_string() => {
                if let Some(max) = b.max {
                    let pos = self.pos(max);
                    self.report(diag::three_index_string(pos));
                    self.use_exprs(&all);
                    return Operand::invalid(e);
                }
                if let (true, Some(v)) = (x.is_const(), &x.val) {
                    len = v.str_len().map(|n| n as i64);
                }
                if self.is_untyped(x.typ) {
                    self.update_type(inner, Type::STRING, true);
                    Some(Type::STRING)
                } else {
                    Some(x.typ)
                }
            }
            TypeKind::Array { elem, len: n } => {
                if x.mode != Mode::Variable {
                    let (pos, text) = (self.at(&x), self.describe(&x));
                    self.report(diag::slice_unaddressable(pos, text));
                    self.use_exprs(&all);
                    return Operand::invalid(e);
                }
                self.mark_variable(inner, VarFlags::ADDR_TAKEN);
                len = Some(n);
                Some(self.prog.types.slice(elem))
            }
            TypeKind::Pointer(p) => match self.under_kind(p) {
                TypeKind::Array { elem, len: n } => {
                    len = Some(n);
                    Some(self.prog.types.slice(elem))
                }
                _ => None,
            },
            TypeKind::Slice(_) => Some(x.typ),
            _ => None,
        };
        let Some(t) = sliced else {
            let (pos, text) = (self.at(&x), self.describe(&x));
            if !self.is_broken(x.typ) {
                let cause = if self.is_type_param(x.typ) { self.common_bytes(x.typ).err() } else { None };
                self.report(match cause {
                    Some(cause) => diag::cannot_slice_because(pos, text, cause),
                    None => diag::cannot_slice(pos, text),
                });
            }
            self.use_exprs(&all);
            return Operand::invalid(e);
        };
        x.mode = Mode::Value;
        x.val = None;
        x.typ = t;
        let mut values: [Option<i64>; 3] = [None; 3];
        for (i, bound) in [b.lo, b.hi, b.max].into_iter().enumerate() {
            values[i] = match bound {
                Some(bound) => self.index_value(bound, len.map(|n| n.saturating_add(1))).flatten(),
                None if i == 0 => Some(0),
                None if i == 1 || b.max.is_some() => len,
                None => None,
            };
        }
        let exprs = [b.lo, b.hi, b.max];
        'outer: for i in 0..2 {
            let Some(lo) = values[i].filter(|&v| v > 0) else { continue };
            for j in i + 1..3 {
                if let (Some(hi), Some(at)) = (values[j], exprs[j])
                    && hi < lo
                {
                    let pos = self.pos(at);
                    self.report(diag::swapped_slice_indices(pos, hi, lo));
                    break 'outer;
                }
            }
        }
        x
    }
}
