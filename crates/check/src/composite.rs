//! Composite literals.

use rustc_hash::{FxHashMap, FxHashSet};
use source::Pos;
use syntax::{ExprId, ExprKind, List, Symbol};
use types::{ConstValue, Mode, Selection, SelectionKind, StructType, Type, TypeKind};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::instantiate::Target;
use crate::lookup::{Found, Near};
use crate::operand::Operand;

impl Checker<'_> {
    pub(crate) fn composite_lit(
        &mut self,
        e: ExprId,
        typ: Option<ExprId>,
        elems: List<ExprId>,
        hint: Option<Type>,
    ) -> Operand {
        let file = self.file();
        let elems: &[ExprId] = &file[elems];
        let (t, base) = match typ {
            Some(texpr) => match file[texpr].kind {
                // [...]T: the length comes from the elements.
                ExprKind::Array { len: None, elem } => {
                    let elem = self.var_type(elem);
                    if elem == Type::INVALID {
                        self.use_elements(elems);
                        return Operand::invalid(e);
                    }
                    let n = self.indexed_elements(elems, elem, None);
                    let t = self.prog.types.array(elem, n);
                    self.record_type(texpr, t);
                    return Operand::new(Mode::Value, t, e);
                }
                _ => {
                    let t = self.typ(texpr);
                    (t, t)
                }
            },
            None => match hint {
                // Inside a literal of pointers, {...} stands for &T{...}.
                Some(t) => match self.core_kind(t) {
                    TypeKind::Pointer(p) => (t, p),
                    _ => (t, t),
                },
                None => {
                    self.report(diag::untyped_literal(file[e].pos));
                    self.use_elements(elems);
                    return Operand::invalid(e);
                }
            },
        };
        let kind = self.core_kind(base);
        match kind {
            TypeKind::Struct(s) => self.struct_lit(e, base, &s, elems),
            TypeKind::Array { elem, len } => {
                self.indexed_elements(elems, elem, Some(len));
            }
            TypeKind::Slice(elem) => {
                self.indexed_elements(elems, elem, None);
            }
            TypeKind::Map { key, elem } => self.map_lit(elems, key, elem),
            _ if typ.is_none() && base != Type::INVALID && self.under(base) != Type::INVALID => {
                self.report(diag::untyped_literal(file[e].pos));
                self.use_elements(elems);
                return Operand::invalid(e);
            }
            _ => {
                self.use_elements(elems);
                if base != Type::INVALID && self.under(base) != Type::INVALID {
                    let (pos, text) = (self.pos(e), self.type_text(base));
                    self.report(if self.is_type_param(base) {
                        diag::no_common_literal_type(pos, text)
                    } else {
                        diag::invalid_literal_type(pos, text)
                    });
                }
                return Operand::invalid(e);
            }
        }
        Operand::new(Mode::Value, t, e)
    }

    fn use_elements(&mut self, elems: &[ExprId]) {
        for &el in elems {
            match self.file()[el].kind {
                // The key may be a field's name: nothing can be said about it.
                ExprKind::KeyValue { value, .. } => self.use_nested(value),
                _ => self.use_nested(el),
            }
        }
    }

    fn use_nested(&mut self, e: ExprId) {
        match self.file()[e].kind {
            ExprKind::CompositeLit { typ: None, elems } => {
                let elems = self.file()[elems].to_vec();
                self.use_elements(&elems);
            }
            _ => {
                self.use_exprs(&[e]);
            }
        }
    }

    fn struct_lit(&mut self, e: ExprId, t: Type, s: &StructType, elems: &[ExprId]) {
        let file = self.file();
        let Some(&first) = elems.first() else { return };
        if !matches!(file[first].kind, ExprKind::KeyValue { .. }) {
            return self.positional_fields(e, t, s, elems);
        }
        let mut seen = vec![false; s.fields.len()];
        let mut given = Vec::new();
        for &el in elems {
            let ExprKind::KeyValue { key, value } = file[el].kind else {
                self.report(diag::mixed_literal(self.pos(el)));
                continue;
            };
            let ExprKind::Name(name) = file[key].kind else {
                let (pos, text) = (self.pos(key), self.expr_text(key));
                self.report(diag::invalid_field_name(pos, text));
                self.use_nested(value);
                continue;
            };
            let at = s.fields.iter().position(|f| {
                f.name == name && !name.is_blank() && (f.pkg.is_none() || f.pkg == Some(self.pkg))
            });
            let Some(i) = at else {
                if self.promoted_field(t, key, name, value, &mut given) {
                    continue;
                }
                let (pos, text) = (self.pos(key), self.type_text(t));
                let method =
                    matches!(self.lookup(t, name), Found::Method { .. } | Found::InterfaceMethod { .. });
                let d = match self.near_member(t, name) {
                    _ if method && !name.is_blank() => diag::method_as_key(pos, name),
                    Near::Inaccessible { is_method: false } => diag::unexported_field(pos, name, text),
                    Near::Misspelled { name: n, is_method: false } => {
                        diag::unknown_field_but(pos, name, text, n)
                    }
                    Near::Unexported { name: n, is_method: false } => {
                        diag::unknown_field_but(pos, name, text, format_args!("unexported {n}"))
                    }
                    _ => diag::unknown_field(pos, name, text),
                };
                self.report(d);
                self.use_nested(value);
                continue;
            };
            self.info().expr_mut(key).aux = i as u32;
            self.field_conflict(key, name, vec![i as u32], &mut given);
            let ft = s.fields[i].typ;
            let mut x = self.expr_for(value, Target::new(ft, "struct literal"));
            self.assignment(&mut x, Some(ft), "struct literal");
            if std::mem::replace(&mut seen[i], true) {
                let pos = self.pos(el);
                self.report(diag::duplicate_field(pos, name));
            }
        }
    }

    /// A key that names a field of an embedded struct (since Go 1.27). False if there is none.
    fn promoted_field(
        &mut self,
        t: Type,
        key: ExprId,
        name: Symbol,
        value: ExprId,
        given: &mut Vec<(Symbol, Vec<u32>)>,
    ) -> bool {
        if name.is_blank() {
            return false;
        }
        let Found::Field { typ, path } = self.lookup(t, name) else { return false };
        if path.iter().any(|p| p.deref) {
            let pos = self.pos(key);
            self.report(diag::implicit_indirection(pos, name));
            self.use_nested(value);
            return true;
        }
        if self.go_minor() < 27 {
            let (pos, full, whole) = (self.pos(key), self.path_text(t, &path), self.type_text(t));
            let what = format!("use of promoted field {full} in struct literal of type {whole}");
            self.allow(27, pos, what);
        }
        let r = self.info().expr_mut(key);
        (r.typ, r.mode) = (typ, Mode::Value);
        let steps: Vec<u32> = path.iter().map(|p| p.field).collect();
        self.info().set_selection(key, Selection { kind: SelectionKind::Field, path, recv: t });
        self.info().promoted_keys.push(key);
        let mut x = self.expr_for(value, Target::new(typ, "struct literal"));
        self.assignment(&mut x, Some(typ), "struct literal");
        if given.iter().any(|(n, _)| *n == name) {
            let pos = self.pos(key);
            self.report(diag::duplicate_field(pos, name));
        }
        self.field_conflict(key, name, steps, given);
        true
    }

    /// The fields on the way to a promoted one, with dots between.
    fn path_text(&mut self, t: Type, path: &[types::PathStep]) -> String {
        let mut names: Vec<&str> = Vec::with_capacity(path.len());
        let mut t = t;
        for step in path {
            let TypeKind::Struct(s) = self.under_kind(t) else { break };
            let Some(f) = s.fields.get(step.field as usize) else { break };
            names.push(f.name.as_str());
            t = f.typ;
        }
        names.join(".")
    }

    /// Reports a key for a field inside of, or around, what an earlier key gave a value to.
    fn field_conflict(
        &mut self,
        key: ExprId,
        name: Symbol,
        path: Vec<u32>,
        given: &mut Vec<(Symbol, Vec<u32>)>,
    ) {
        let around = given.iter().find(|(_, p)| path.len() > p.len() && path.starts_with(p));
        let inside = given.iter().find(|(_, p)| p.len() > path.len() && p.starts_with(&path));
        let pos = self.pos(key);
        let d = match (around, inside) {
            (Some(&(other, _)), _) => Some(diag::promoted_inside(pos, name, other)),
            (_, Some(&(other, _))) => Some(diag::embedded_around(pos, name, other)),
            _ => None,
        };
        d.into_iter().for_each(|d| self.report(d));
        given.push((name, path));
    }

    fn positional_fields(&mut self, e: ExprId, t: Type, s: &StructType, elems: &[ExprId]) {
        let file = self.file();
        for (i, &el) in elems.iter().enumerate() {
            if let ExprKind::KeyValue { value, .. } = file[el].kind {
                self.report(diag::mixed_literal(self.pos(el)));
                self.use_nested(value);
                continue;
            }
            let Some(field) = s.fields.get(i) else {
                let x = self.expr(el);
                if !x.is_invalid() {
                    let (pos, text) = (self.pos(el), self.type_text(t));
                    self.report(diag::too_many_values(pos, text));
                }
                return;
            };
            let mut x = self.expr_for(el, Target::new(field.typ, "struct literal"));
            if field.pkg.is_some_and(|p| p != self.pkg) {
                let (pos, text) = (self.pos(el), self.type_text(t));
                self.report(diag::implicit_unexported(pos, field.name, text));
                continue;
            }
            self.assignment(&mut x, Some(field.typ), "struct literal");
        }
        if elems.len() < s.fields.len() {
            let rbrace = Pos(file[e].end.0.saturating_sub(1));
            let mut text = self.type_text(t);
            if s.fields.iter().any(|f| f.pkg.is_some_and(|p| p != self.pkg)) {
                text.push_str(" (type has unexported fields - use key:value pairs)");
            }
            self.report(diag::too_few_values(rbrace, text));
        }
    }

    /// Elements of an array or slice literal; gives the length the literal needs.
    fn indexed_elements(&mut self, elems: &[ExprId], elem: Type, len: Option<i64>) -> i64 {
        let file = self.file();
        let keyed = elems.iter().any(|&e| matches!(file[e].kind, ExprKind::KeyValue { .. }));
        let mut seen: FxHashSet<i64> = FxHashSet::default();
        let (mut index, mut max) = (0i64, 0i64);
        for &el in elems {
            let mut valid = false;
            let mut value = el;
            if let ExprKind::KeyValue { key, value: v } = file[el].kind {
                value = v;
                match self.index_value(key, len) {
                    Some(Some(i)) => {
                        index = i;
                        valid = true;
                    }
                    Some(None) => {
                        let (pos, text) = (self.pos(el), self.expr_text(key));
                        self.report(diag::index_not_constant(pos, text));
                    }
                    None => {}
                }
            } else if len.is_some_and(|l| index >= l) {
                let pos = self.pos(el);
                self.report(diag::literal_index_out_of_bounds(pos, index, len.unwrap_or(0)));
            } else {
                valid = true;
            }
            if keyed && valid && !seen.insert(index) {
                let pos = self.pos(el);
                self.report(diag::duplicate_index(pos, index));
            }
            let mut x = self.element_for(value, Target::new(elem, "array or slice literal"));
            self.assignment(&mut x, Some(elem), "array or slice literal");
            index = index.saturating_add(1);
            max = max.max(index);
        }
        max
    }

    fn map_lit(&mut self, elems: &[ExprId], key: Type, elem: Type) {
        let file = self.file();
        let mut seen: FxHashMap<String, ()> = FxHashMap::default();
        for &el in elems {
            let ExprKind::KeyValue { key: k, value } = file[el].kind else {
                let pos = self.pos(el);
                self.report(diag::missing_map_key(pos));
                self.use_nested(el);
                continue;
            };
            let mut x = self.element_for(k, Target::new(key, "map literal"));
            self.assignment(&mut x, Some(key), "map literal");
            if let (true, Some(v)) = (x.is_const(), &x.val) {
                let id = constant_key(v, self.prog.types.canon(x.typ));
                if seen.insert(id, ()).is_some() {
                    let (pos, text) = (self.pos(k), v.to_string());
                    self.report(diag::duplicate_map_key(pos, text));
                }
            }
            let mut x = self.element_for(value, Target::new(elem, "map literal"));
            self.assignment(&mut x, Some(elem), "map literal");
        }
    }
}

/// A text that is equal exactly for equal constants of one type.
pub(crate) fn constant_key(v: &ConstValue, t: Type) -> String {
    let value = match v {
        ConstValue::Str(s) => format!("{:?}", s),
        ConstValue::Int(_) | ConstValue::BigInt(_) | ConstValue::Bool(_) => v.to_string(),
        _ => match v.to_int() {
            Some(i) => i.to_string(),
            None => format!("{:?}", v.to_complex()),
        },
    };
    format!("{}:{value}", t.index())
}
