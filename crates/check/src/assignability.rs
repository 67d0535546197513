//! Which values may be assigned to which types, and what interfaces ask for.

use syntax::ChanDir;
use types::{Type, TypeKind};

use crate::checker::Checker;
use crate::lookup::{Found, Names};
use crate::operand::Operand;
use crate::unify::{Mode, Unifier};

impl Checker<'_> {
    /// Whether `x` can be assigned to a `t`; the error is the cause, empty if there is no more to say.
    pub(crate) fn assignable(&mut self, x: &Operand, t: Type) -> Result<(), String> {
        let v = x.typ;
        if x.is_invalid() || v == Type::INVALID || t == Type::INVALID || self.prog.types.identical(v, t) {
            return Ok(());
        }
        if self.is_untyped(v) {
            return match self.implicit_type(x, t) {
                Ok(_) => Ok(()),
                Err(_) => Err(String::new()),
            };
        }
        let (vu, tu) = (self.under(v), self.under(t));
        if vu == Type::INVALID || tu == Type::INVALID {
            return Ok(());
        }
        let one_unnamed = !self.has_name(v) || !self.has_name(t);
        let (vp, tp) = (self.is_type_param(v), self.is_type_param(t));
        if one_unnamed && !vp && !tp && self.prog.types.identical(vu, tu) {
            return Ok(());
        }
        let (vk, tk) = (self.prog.types.kind(vu).clone(), self.prog.types.kind(tu).clone());
        let interface_pointer = match tk {
            TypeKind::Pointer(e) => self.is_interface(e),
            _ => false,
        };
        if !tp && (matches!(tk, TypeKind::Interface(_)) || interface_pointer) {
            return match self.implements_fault(v, t) {
                None => Ok(()),
                Some(cause) => Err(cause),
            };
        }
        if !vp && !tp && matches!(vk, TypeKind::Interface(_)) && self.implements_fault(t, v).is_none() {
            return Err("need type assertion".into());
        }
        if let (TypeKind::Chan { dir: ChanDir::Both, elem: a }, TypeKind::Chan { elem: b, .. }) = (&vk, &tk)
            && one_unnamed
            && self.prog.types.identical(*a, *b)
        {
            return Ok(());
        }
        // To a type parameter goes what goes to all its types, and the other way round.
        let mut cause = String::new();
        if tp && !self.has_name(v) {
            let to = |c: &mut Self, to| {
                let ok = c.assignable(x, to).is_ok();
                if !ok {
                    cause = format!(
                        "cannot assign {} to {} (in {})",
                        c.type_text(v),
                        c.type_text(to),
                        c.type_text(t)
                    );
                }
                ok
            };
            return if self.each_term(t, to) { Ok(()) } else { Err(cause) };
        }
        if vp && !self.has_name(t) {
            let from = |c: &mut Self, from| {
                let ok = c.assignable(&Operand { typ: from, ..x.clone() }, t).is_ok();
                if !ok {
                    cause = format!(
                        "cannot assign {} (in {}) to {}",
                        c.type_text(from),
                        c.type_text(v),
                        c.type_text(t)
                    );
                }
                ok
            };
            return if self.each_term(v, from) { Ok(()) } else { Err(cause) };
        }
        Err(cause)
    }

    /// Whether a type has a name of its own (predeclared ones included).
    fn has_name(&self, t: Type) -> bool {
        let t = self.prog.types.unalias(t);
        matches!(self.prog.types.kind(t), TypeKind::Basic(_) | TypeKind::Named(_) | TypeKind::TypeParam(_))
    }

    /// Why `v` doesn't implement the interface `t`; `None` if it does.
    fn implements_fault(&mut self, v: Type, t: Type) -> Option<String> {
        if self.is_interface(t) {
            return self.implements(v, t, "implement");
        }
        let (vs, ts) = (self.type_text(v), self.type_text(t));
        let pointee = match self.under_kind(t) {
            TypeKind::Pointer(p) => self.is_interface(p),
            _ => false,
        };
        let detail = if pointee {
            format!("type {ts} is pointer to interface, not interface")
        } else {
            format!("{ts} is not an interface")
        };
        Some(format!("{vs} does not implement {ts} ({detail})"))
    }

    /// Why the method set of `v` doesn't cover interface `t`, in parentheses; `None` if it does.
    pub(crate) fn missing_method(&mut self, v: Type, t: Type) -> Option<String> {
        self.missing_method_by(v, t, &mut |c, a, b| c.prog.types.identical(a, b))
    }

    /// The same where the methods' types may still be made equal.
    pub(crate) fn missing_method_unifying(&mut self, v: Type, t: Type, u: &mut Unifier) -> Option<String> {
        self.missing_method_by(v, t, &mut |c, a, b| c.unify(u, a, b, Mode::Exact))
    }

    fn missing_method_by(
        &mut self,
        v: Type,
        t: Type,
        equal: &mut dyn FnMut(&mut Self, Type, Type) -> bool,
    ) -> Option<String> {
        let tu = self.under(t);
        let want = self.prog.types.interface_methods(tu);
        let v_interface = self.is_interface(v);
        if self.is_broken(v) {
            return None;
        }
        if let TypeKind::Pointer(p) = self.under_kind(v)
            && self.is_interface(p)
            && !want.is_empty()
        {
            return Some(format!("(type {} is pointer to interface, not interface)", self.type_text(v)));
        }
        for m in want.iter() {
            let found = self.lookup_from(v, m.name, m.pkg.unwrap_or(self.pkg));
            let sig = match found {
                Found::Method { func, pointer_recv, ref path, ref args, indirect } => {
                    let sig = self.method_type(func, args);
                    let addressable = self.is_pointer(v) || indirect || path.iter().any(|p| p.deref);
                    if pointer_recv && !addressable && !v_interface {
                        return Some(format!("(method {} has pointer receiver)", m.name));
                    }
                    sig
                }
                Found::InterfaceMethod { sig, .. } => sig,
                Found::Field { .. } => {
                    return Some(format!("({}.{} is a field, not a method)", self.type_text(v), m.name));
                }
                Found::Ambiguous => {
                    return Some(format!("(ambiguous selector {}.{})", self.type_text(v), m.name));
                }
                Found::None if m.pkg.is_some() && !v_interface && self.has_method(v, m.name) => {
                    return Some(format!("(unexported method {})", m.name));
                }
                Found::None => {
                    let other = self.lookup_folded(v, m.name);
                    return Some(match other {
                        Some((name, sig)) => {
                            let (have, want) = (self.method_text(name, sig), self.method_text(m.name, m.sig));
                            format!("(missing method {})\n\t\thave {have}\n\t\twant {want}", m.name)
                        }
                        None => format!("(missing method {})", m.name),
                    });
                }
            };
            if sig == Type::INVALID || m.sig == Type::INVALID {
                continue;
            }
            let wrong = |c: &Self, sig: Type| {
                let s = c.prog.types.signature(sig);
                s.is_some_and(|s| s.params.iter().chain(&s.results).any(|p| p.typ == Type::INVALID))
            };
            if wrong(self, sig) || wrong(self, m.sig) {
                // What is wrong with it was said where it is declared; a message that mentions it is dropped.
                return Some("(invalid type)".into());
            }
            if !equal(self, sig, m.sig) {
                let (have, want) = (self.method_text(m.name, sig), self.method_text(m.name, m.sig));
                return Some(format!("(wrong type for method {})\n\t\thave {have}\n\t\twant {want}", m.name));
            }
        }
        None
    }

    /// Whether a type has a method of that name in its method set, whatever the package.
    fn has_method(&mut self, v: Type, name: syntax::Symbol) -> bool {
        let pointer = self.is_pointer(v);
        let found = self.lookup_by(v, Names::All, &mut |m| m.name == name && (pointer || !m.pointer_recv));
        matches!(found, Found::Method { .. } | Found::InterfaceMethod { .. })
    }

    fn method_text(&self, name: syntax::Symbol, sig: Type) -> String {
        let TypeKind::Signature(s) = self.prog.types.kind(sig) else { return name.to_string() };
        let params: Vec<Type> = s.params.iter().map(|p| p.typ).collect();
        let results: Vec<Type> = s.results.iter().map(|p| p.typ).collect();
        let own = self.prog.type_params_string(&s.type_params, types::Qualifier::Relative(self.pkg));
        let params = self.type_list(&params, s.variadic);
        let named = s.results.first().is_some_and(|r| r.name.is_some());
        let results = match results.as_slice() {
            [] => String::new(),
            [one] if !named => format!(" {}", self.type_text(*one)),
            all => format!(" {}", self.type_list(all, false)),
        };
        format!("{name}{own}{params}{results}")
    }

    pub(crate) fn is_pointer(&mut self, t: Type) -> bool {
        matches!(self.under_kind(t), TypeKind::Pointer(_))
    }
}
