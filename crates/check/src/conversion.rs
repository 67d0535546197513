//! Conversions `T(x)`.

use rustc_hash::FxHashSet;
use syntax::ExprId;
use types::{Basic, ConstValue, ExprFlags, Mode, Type, TypeKind};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::operand::Operand;

impl Checker<'_> {
    /// Converts `x` to `t`; `e` is the conversion.
    pub(crate) fn conversion(&mut self, mut x: Operand, t: Type, e: ExprId) -> Operand {
        self.info().expr_mut(e).flags.0 |= ExprFlags::CONVERSION.0;
        let before = self.diags.len();
        if self.under(t) == Type::INVALID && self.diags.len() > before {
            return Operand::invalid(e);
        }
        if t != Type::INVALID && self.under(t) == Type::INVALID && !self.prog.types.identical(x.typ, t) {
            // A type declared wrong is a type all the same, to which nothing converts.
            let (pos, text, typ) = (self.at(&x), self.describe(&x), self.type_text(t));
            self.report(diag::cannot_convert(pos, text, typ));
            return Operand::invalid(e);
        }
        let basic = self.basic(t);
        let const_type = basic.filter(|b| b.is_const_type());
        let const_arg = x.is_const() && self.basic(x.typ).is_some_and(|b| b.is_const_type());
        let mut cause = String::new();
        let mut is_const = false;
        let ok = match (const_arg, const_type) {
            (true, Some(b)) => {
                is_const = true;
                match &x.val {
                    None => true,
                    Some(v) => match const_conversion(v, b) {
                        Some(v) => {
                            x.val = Some(v);
                            true
                        }
                        None if self.is_integer(x.typ) && b.is_integer() => {
                            let (pos, v, text) = (self.at(&x), v.to_string(), self.type_text(t));
                            self.report(diag::constant_overflows(pos, v, text));
                            return Operand::invalid(e);
                        }
                        None => {
                            // What was tried is what the message shows.
                            if let (true, Some(i)) = (b.is_integer(), v.to_int()) {
                                x.val = Some(i);
                            }
                            false
                        }
                    },
                }
            }
            (true, None) if self.is_type_param(t) => {
                let fault = self.constant_to_param(&x, t);
                x.mode = Mode::Value;
                cause = fault.clone().unwrap_or_default();
                fault.is_none()
            }
            _ => match self.convertible(&x, t) {
                Ok(()) => true,
                Err(c) => {
                    cause = c;
                    false
                }
            },
        };
        if !ok {
            let (pos, text, typ) = (self.at(&x), self.describe(&x), self.type_text(t));
            self.report(if cause.is_empty() {
                diag::cannot_convert(pos, text, typ)
            } else {
                diag::cannot_convert_because(pos, text, typ, cause)
            });
            return Operand::invalid(e);
        }
        if self.is_untyped(x.typ) {
            let string_of_int =
                x.is_const() && self.is_integer(x.typ) && const_type.is_some_and(|b| b.is_string());
            let interface = self.is_interface(t);
            let final_type = if x.is_nil() {
                t
            } else if string_of_int {
                x.typ
            } else if interface || const_arg && const_type.is_none() {
                self.default_type(x.typ)
            } else {
                t
            };
            if let Some(inner) = x.expr {
                self.update_type(inner, final_type, true);
            }
        }
        x.mode = if is_const { Mode::Constant } else { Mode::Value };
        if !is_const {
            x.val = None;
        }
        x.typ = t;
        x.expr = Some(e);
        x
    }

    /// Why a constant can't be converted to some type that a type parameter admits.
    fn constant_to_param(&mut self, x: &Operand, t: Type) -> Option<String> {
        let Some(terms) = self.terms(t).filter(|l| !l.is_empty()) else {
            return Some(format!("{} does not contain specific types", self.type_text(t)));
        };
        for term in terms.iter() {
            let Some(v) = &x.val else { continue };
            let basic = self.basic(term.typ).filter(|b| b.is_const_type());
            let fits = match basic {
                Some(b) => const_conversion(v, b).is_some(),
                None => self.convertible(x, term.typ).is_ok(),
            };
            if fits {
                continue;
            }
            let (to, param) = (self.type_text(term.typ), self.type_text(t));
            if self.is_integer(x.typ) && basic.is_some_and(|b| b.is_integer()) {
                return Some(format!("constant {v} overflows {to} (in {param})"));
            }
            return Some(format!("cannot convert {} to type {to} (in {param})", self.describe(x)));
        }
        None
    }

    /// Whether a value can be converted; the error is the cause, if there is more to say.
    fn convertible(&mut self, x: &Operand, t: Type) -> Result<(), String> {
        let fault = match self.assignable(x, t) {
            Ok(()) => return Ok(()),
            Err(cause) => cause,
        };
        let (v, to) = (self.under(x.typ), self.under(t));
        if self.is_untyped(x.typ) && !x.is_const() && !x.is_nil() {
            // An untyped value such as `1 << s` converts as its default type.
            let mut y = x.clone();
            y.typ = self.default_type(x.typ);
            return self.convertible(&y, t);
        }
        if self.is_type_param(t) || self.is_type_param(x.typ) {
            return self.param_convertible(x, t).map_err(|cause| match (cause.as_str(), fault.as_str()) {
                (_, "") => cause,
                ("", _) => fault,
                _ => format!("{cause}\n\t{fault}"),
            });
        }
        if self.identical_untagged(v, to) {
            return Ok(());
        }
        let (vk, tk) = (self.prog.types.kind(v).clone(), self.prog.types.kind(to).clone());
        if let (TypeKind::Pointer(a), TypeKind::Pointer(b)) = (&vk, &tk) {
            let named =
                |c: &Self, t| matches!(c.prog.types.kind(c.prog.types.unalias(t)), TypeKind::Named(_));
            if !named(self, x.typ) && !named(self, t) {
                let (a, b) = (self.under(*a), self.under(*b));
                if self.identical_untagged(a, b) {
                    return Ok(());
                }
            }
        }
        let number = |k: &TypeKind| matches!(k, TypeKind::Basic(b) if b.is_integer() || b.is_float());
        let complex = |k: &TypeKind| matches!(k, TypeKind::Basic(b) if b.is_complex());
        let string = |k: &TypeKind| matches!(k, TypeKind::Basic(b) if b.is_string());
        let integer = |k: &TypeKind| matches!(k, TypeKind::Basic(b) if b.is_integer());
        if number(&vk) && number(&tk) || complex(&vk) && complex(&tk) {
            return Ok(());
        }
        if string(&tk) && (integer(&vk) || self.bytes_or_runes(&vk))
            || string(&vk) && self.bytes_or_runes(&tk)
        {
            return Ok(());
        }
        let pointer_like = |k: &TypeKind| {
            matches!(k, TypeKind::Pointer(_) | TypeKind::Basic(Basic::Uintptr | Basic::UnsafePointer))
        };
        let unsafe_pointer = |k: &TypeKind| matches!(k, TypeKind::Basic(Basic::UnsafePointer));
        if pointer_like(&vk) && unsafe_pointer(&tk) || unsafe_pointer(&vk) && pointer_like(&tk) {
            return Ok(());
        }
        // Slices to arrays and pointers to arrays.
        if let TypeKind::Slice(elem) = vk {
            let array = match tk {
                TypeKind::Array { elem, .. } => Some(elem),
                TypeKind::Pointer(p) => match self.under_kind(p) {
                    TypeKind::Array { elem, .. } => Some(elem),
                    _ => None,
                },
                _ => None,
            };
            if array.is_some_and(|a| self.prog.types.identical(a, elem)) {
                let (minor, what) = match tk {
                    TypeKind::Array { .. } => (20, "array"),
                    _ => (17, "array pointer"),
                };
                if self.go_minor() < minor {
                    return Err(format!("conversion of slice to {what} {}", self.requires(minor)));
                }
                return Ok(());
            }
        }
        Err(fault)
    }

    /// Whether all types a type parameter admits can be converted, from or to it.
    fn param_convertible(&mut self, x: &Operand, t: Type) -> Result<(), String> {
        let in_param = |c: &Self, term: Type, of: Type| match c.is_type_param(of) {
            true => format!("{} (in {})", c.type_text(term), c.type_text(of)),
            false => c.type_text(of),
        };
        let list = |c: &mut Self, t: Type| -> Result<Vec<Type>, String> {
            if !c.is_type_param(t) {
                return Ok(vec![t]);
            }
            let terms = c.terms(t).filter(|l| !l.is_empty()).ok_or_else(String::new)?;
            Ok(terms.iter().map(|x| x.typ).collect())
        };
        let (from, to) = (list(self, x.typ)?, list(self, t)?);
        for &v in &from {
            for &w in &to {
                if self.convertible(&Operand { typ: v, ..x.clone() }, w).is_err() {
                    let (a, b) = (in_param(self, v, x.typ), in_param(self, w, t));
                    return Err(format!("cannot convert {a} to type {b}"));
                }
            }
        }
        Ok(())
    }

    fn bytes_or_runes(&mut self, k: &TypeKind) -> bool {
        match *k {
            TypeKind::Slice(e) => matches!(self.basic(e), Some(Basic::Uint8 | Basic::Int32)),
            _ => false,
        }
    }

    /// Identity that ignores struct tags.
    fn identical_untagged(&mut self, a: Type, b: Type) -> bool {
        self.untagged(a, b, &mut FxHashSet::default())
    }

    fn untagged(&mut self, a: Type, b: Type, same: &mut FxHashSet<(Type, Type)>) -> bool {
        if self.prog.types.identical(a, b) {
            return true;
        }
        let (a, b) = (self.prog.types.canon(a), self.prog.types.canon(b));
        // Pairs met again are the same, or a difference is found elsewhere.
        if !same.insert((a, b)) {
            return true;
        }
        match (self.prog.types.kind(a).clone(), self.prog.types.kind(b).clone()) {
            (TypeKind::Struct(x), TypeKind::Struct(y)) => {
                x.fields.len() == y.fields.len()
                    && x.fields.iter().zip(&y.fields).all(|(f, g)| {
                        (f.name, f.pkg, f.embedded) == (g.name, g.pkg, g.embedded)
                            && self.untagged(f.typ, g.typ, same)
                    })
            }
            (TypeKind::Pointer(x), TypeKind::Pointer(y)) | (TypeKind::Slice(x), TypeKind::Slice(y)) => {
                self.untagged(x, y, same)
            }
            (TypeKind::Array { elem: x, len: n }, TypeKind::Array { elem: y, len: m }) => {
                n == m && self.untagged(x, y, same)
            }
            (TypeKind::Map { key: k, elem: x }, TypeKind::Map { key: l, elem: y }) => {
                self.untagged(k, l, same) && self.untagged(x, y, same)
            }
            (TypeKind::Chan { dir: d, elem: x }, TypeKind::Chan { dir: e, elem: y }) => {
                d == e && self.untagged(x, y, same)
            }
            (TypeKind::Signature(x), TypeKind::Signature(y)) => {
                x.variadic == y.variadic
                    && x.params.len() == y.params.len()
                    && x.results.len() == y.results.len()
                    && x.params
                        .iter()
                        .chain(&x.results)
                        .zip(y.params.iter().chain(&y.results))
                        .all(|(p, q)| self.untagged(p.typ, q.typ, same))
            }
            _ => false,
        }
    }
}

/// A constant converted to a basic type; integers become the string of their code point.
fn const_conversion(v: &ConstValue, b: Basic) -> Option<ConstValue> {
    if let Some(v) = v.represent(b) {
        return Some(v);
    }
    let is_int = matches!(v, ConstValue::Int(_) | ConstValue::BigInt(_));
    if is_int && b.is_string() {
        let c = v.as_i64().and_then(|i| u32::try_from(i).ok()).and_then(char::from_u32);
        let c = c.unwrap_or(char::REPLACEMENT_CHARACTER);
        return Some(ConstValue::str(c.encode_utf8(&mut [0; 4]).as_bytes()));
    }
    None
}
