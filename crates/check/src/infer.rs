//! Inference of type arguments.

use source::Pos;
use types::{Signature, Type, TypeKind, TypeParamId};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::operand::Operand;

/// What is known of the type parameters being inferred.
struct Inference {
    params: Vec<TypeParamId>,
    args: Vec<Option<Type>>,
}

impl Checker<'_> {
    /// The type arguments of a call of `f`; `given` are the explicit ones, `wants` the types of the
    /// parameters the arguments are for. `None` after an error.
    pub(crate) fn infer(
        &mut self,
        pos: Pos,
        f: &Operand,
        sig: &Signature,
        given: &[Type],
        xs: &mut [Operand],
        wants: &[Type],
    ) -> Option<Vec<Type>> {
        // Inside a generic function its own parameters are types like others: keep them apart.
        let (params, wants) = self.renamed(&sig.type_params, wants);
        let wants: Vec<Type> =
            wants.iter().map(|&t| self.prog.types.subst(t, &params[..given.len()], given)).collect();
        let mut inf =
            Inference { params, args: (0..sig.type_params.len()).map(|i| given.get(i).copied()).collect() };
        if xs.iter().any(|x| x.is_invalid()) {
            return None;
        }
        let name = f.expr.map_or(String::new(), |e| self.expr_text(e));
        // Typed arguments first; untyped constants only decide what is left.
        for (x, &want) in xs.iter().zip(&wants) {
            if self.is_untyped(x.typ) || !self.prog.types.has_type_param(want) {
                continue;
            }
            if !self.unify(&mut inf, want, x.typ, false, 0) {
                self.inference_mismatch(&name, &inf, x, want);
                return None;
            }
        }
        let mut defaults: Vec<Option<Type>> = vec![None; inf.params.len()];
        for (x, &want) in xs.iter().zip(&wants) {
            let TypeKind::TypeParam(p) = *self.prog.types.kind(want) else { continue };
            let Some(i) = inf.params.iter().position(|&q| q == p) else { continue };
            if inf.args[i].is_some() || !self.is_untyped(x.typ) || x.is_nil() {
                continue;
            }
            match defaults[i] {
                None => defaults[i] = Some(x.typ),
                Some(old) => {
                    let numeric = |t: Type| (Type::UNTYPED_INT..=Type::UNTYPED_COMPLEX).contains(&t);
                    if old == x.typ {
                    } else if numeric(old) && numeric(x.typ) {
                        defaults[i] = Some(old.max(x.typ));
                    } else {
                        let at = self.at(x);
                        let p = self.type_text(want);
                        let (old, new) = (self.type_text(old), self.type_text(x.typ));
                        self.report(diag::mismatched_untyped(at, name, old, new, p));
                        return None;
                    }
                }
            }
        }
        self.infer_from_constraints(&mut inf, &defaults);
        for (i, d) in defaults.iter().enumerate() {
            if let (None, Some(d)) = (inf.args[i], d) {
                inf.args[i] = Some(self.default_type(*d));
            }
        }
        self.infer_from_constraints(&mut inf, &[]);
        self.simplify(&mut inf, true);
        if let Some(i) = inf.args.iter().position(|a| a.is_none()) {
            let obj = self.prog.types.type_params[inf.params[i]].obj;
            let (param, at) = (self.prog.objects[obj].name, self.pos_text(self.prog.objects[obj].pos));
            self.report(diag::cannot_infer(pos, name, param, at));
            return None;
        }
        Some(inf.args.into_iter().flatten().collect())
    }

    /// Fresh copies of type parameters, and the types that mention them.
    fn renamed(&mut self, params: &[TypeParamId], wants: &[Type]) -> (Vec<TypeParamId>, Vec<Type>) {
        let (mut fresh, mut args) = (Vec::new(), Vec::new());
        for (i, &p) in params.iter().enumerate() {
            let data = self.prog.types.type_params[p].clone();
            let (q, t) = self.prog.types.new_type_param(data.obj, i as u32, data.constraint);
            fresh.push(q);
            args.push(t);
        }
        for &q in &fresh {
            let c = self.prog.types.type_params[q].constraint;
            self.prog.types.type_params[q].constraint = self.prog.types.subst(c, params, &args);
        }
        let wants = wants.iter().map(|&t| self.prog.types.subst(t, params, &args)).collect();
        (fresh, wants)
    }

    /// Learns from constraints with a core type, until there is nothing new.
    fn infer_from_constraints(&mut self, inf: &mut Inference, pending: &[Option<Type>]) {
        for _ in 0..inf.params.len() + 1 {
            let before: Vec<Option<Type>> = inf.args.clone();
            for i in 0..inf.params.len() {
                let c = self.prog.types.type_params[inf.params[i]].constraint;
                let Some(terms) = self.terms(c) else { continue };
                let [first, ..] = terms.as_slice() else { continue };
                let own = inf.params[i];
                let p = self.prog.types.intern(TypeKind::TypeParam(inf.params[i]));
                let core = self.core(p);
                if core == Type::INVALID {
                    continue;
                }
                match inf.args[i] {
                    Some(arg) => {
                        let arg = if terms.iter().any(|t| t.tilde) { self.core(arg) } else { arg };
                        if arg != Type::INVALID {
                            self.unify(inf, core, arg, true, 0);
                        }
                    }
                    // A type can't be found from itself.
                    None if self.mentions(core, &[own]) => {}
                    None if terms.len() == 1
                        && !first.tilde
                        && pending.get(i).is_none_or(|p| p.is_none()) =>
                    {
                        inf.args[i] = Some(first.typ);
                    }
                    None if terms.len() == 1 && pending.get(i).is_none_or(|p| p.is_none()) => {
                        inf.args[i] = Some(core);
                    }
                    None => {}
                }
            }
            self.simplify(inf, false);
            if inf.args == before {
                return;
            }
        }
    }

    /// Puts what is known into arguments that mention other parameters.
    fn simplify(&mut self, inf: &mut Inference, last: bool) {
        for _ in 0..inf.params.len() {
            let known: (Vec<TypeParamId>, Vec<Type>) =
                inf.params.iter().zip(&inf.args).filter_map(|(&p, a)| a.map(|a| (p, a))).unzip();
            for i in 0..inf.args.len() {
                if let Some(a) = inf.args[i]
                    && self.prog.types.has_type_param(a)
                {
                    let (mut ps, mut ts) = (Vec::new(), Vec::new());
                    for (&p, &t) in known.0.iter().zip(&known.1) {
                        if p != inf.params[i] {
                            ps.push(p);
                            ts.push(t);
                        }
                    }
                    let new = self.prog.types.subst(a, &ps, &ts);
                    let own = inf.params[i];
                    let endless = new != a && self.mentions(new, &[own]);
                    inf.args[i] = (!endless).then_some(new);
                }
            }
        }
        // One that still mentions an open parameter is not known.
        for i in 0..inf.args.len() {
            if let Some(a) = inf.args[i]
                && self.mentions(a, &inf.params)
                && last
            {
                inf.args[i] = None;
            }
        }
    }

    /// Whether a type mentions one of these parameters.
    fn mentions(&mut self, t: Type, params: &[TypeParamId]) -> bool {
        let marks = vec![Type::INT; params.len()];
        self.prog.types.subst(t, params, &marks) != t
    }

    /// Makes `want`, which mentions parameters, equal to `have`. Inexact: assignment would do.
    fn unify(&mut self, inf: &mut Inference, want: Type, have: Type, exact: bool, depth: u32) -> bool {
        if depth > 100 {
            return false;
        }
        let (want, have) = (self.prog.types.unalias(want), self.prog.types.unalias(have));
        if let TypeKind::TypeParam(p) = *self.prog.types.kind(want)
            && let Some(i) = inf.params.iter().position(|&q| q == p)
        {
            let Some(known) = inf.args[i] else {
                inf.args[i] = Some(have);
                return true;
            };
            if self.prog.types.identical(known, have) {
                return true;
            }
            if !exact {
                // A defined type wins over the same type without a name; channels likewise.
                let (ku, hu) = (self.under(known), self.under(have));
                let named = |c: &Self, t: Type| c.prog.types.as_named(t).is_some();
                if named(self, known) != named(self, have) && self.prog.types.identical(ku, hu) {
                    if named(self, have) {
                        inf.args[i] = Some(have);
                    }
                    return true;
                }
                if let (TypeKind::Chan { dir: d, elem: a }, TypeKind::Chan { elem: b, .. }) =
                    (self.prog.types.kind(ku).clone(), self.prog.types.kind(hu).clone())
                    && self.prog.types.identical(a, b)
                {
                    if d == syntax::ChanDir::Both {
                        inf.args[i] = Some(have);
                    }
                    return true;
                }
            }
            return self.prog.types.has_type_param(known) && self.unify(inf, known, have, true, depth + 1);
        }
        if self.prog.types.identical(want, have) {
            return true;
        }
        if !self.prog.types.has_type_param(want) {
            if self.prog.types.has_type_param(have) && depth < 50 {
                return self.unify_flipped(inf, want, have, depth);
            }
            return !exact;
        }
        // The sides may differ in a name at the top.
        let wk = self.prog.types.kind(want).clone();
        let mut hk = self.prog.types.kind(have).clone();
        if !exact && !matches!(wk, TypeKind::Named(_)) && matches!(hk, TypeKind::Named(_)) {
            hk = self.under_kind(have);
        }
        let d = depth + 1;
        match (wk, hk) {
            (TypeKind::Pointer(a), TypeKind::Pointer(b)) | (TypeKind::Slice(a), TypeKind::Slice(b)) => {
                self.unify(inf, a, b, true, d)
            }
            (TypeKind::Array { elem: a, len: n }, TypeKind::Array { elem: b, len: m }) => {
                n == m && self.unify(inf, a, b, true, d)
            }
            (TypeKind::Map { key: k, elem: a }, TypeKind::Map { key: l, elem: b }) => {
                self.unify(inf, k, l, true, d) && self.unify(inf, a, b, true, d)
            }
            (TypeKind::Chan { dir: x, elem: a }, TypeKind::Chan { dir: y, elem: b }) => {
                (x == y || !exact && y == syntax::ChanDir::Both) && self.unify(inf, a, b, true, d)
            }
            (TypeKind::Struct(a), TypeKind::Struct(b)) => {
                a.fields.len() == b.fields.len()
                    && a.fields.iter().zip(&b.fields).all(|(f, g)| {
                        (f.name, f.embedded, &f.tag) == (g.name, g.embedded, &g.tag)
                            && self.unify(inf, f.typ, g.typ, true, d)
                    })
            }
            (TypeKind::Signature(a), TypeKind::Signature(b)) => {
                a.variadic == b.variadic
                    && a.params.len() == b.params.len()
                    && a.results.len() == b.results.len()
                    && a.params
                        .iter()
                        .chain(&a.results)
                        .zip(b.params.iter().chain(&b.results))
                        .all(|(p, q)| self.unify(inf, p.typ, q.typ, true, d))
            }
            (TypeKind::Interface(_), TypeKind::Interface(_)) => {
                let (a, b) =
                    (self.prog.types.interface_methods(want), self.prog.types.interface_methods(have));
                a.len() == b.len()
                    && a.iter()
                        .zip(b.iter())
                        .all(|(m, n)| m.name == n.name && self.unify(inf, m.sig, n.sig, true, d))
            }
            (TypeKind::Named(a), TypeKind::Named(b)) => {
                let (x, y) = (self.prog.types.named[a].clone(), self.prog.types.named[b].clone());
                if x.origin.is_some() && x.origin == y.origin {
                    return x
                        .type_args
                        .iter()
                        .zip(&y.type_args)
                        .all(|(&p, &q)| self.unify(inf, p, q, true, d));
                }
                !exact && self.unify_methods(inf, want, have, d)
            }
            (TypeKind::Named(_), _) if exact => false,
            (TypeKind::Named(_), _) if self.is_interface(want) => self.unify_methods(inf, want, have, d),
            // A defined type's structure, against a type without a name.
            (TypeKind::Named(_), _) => {
                let structure = self.under(want);
                structure != Type::INVALID && self.unify(inf, structure, have, exact, d)
            }
            _ => false,
        }
    }

    fn unify_flipped(&mut self, inf: &mut Inference, want: Type, have: Type, depth: u32) -> bool {
        self.unify(inf, have, want, false, depth + 50)
    }

    /// An argument for a parameter of interface type: its methods decide.
    fn unify_methods(&mut self, inf: &mut Inference, want: Type, have: Type, depth: u32) -> bool {
        if !self.is_interface(want) {
            return false;
        }
        let u = self.under(want);
        let methods = self.prog.types.interface_methods(u);
        for m in methods.iter() {
            let sig = match self.lookup(have, m.name) {
                crate::lookup::Found::Method { func, args, .. } => self.method_type(func, &args),
                crate::lookup::Found::InterfaceMethod { sig, .. } => sig,
                _ => continue,
            };
            if !self.unify(inf, m.sig, sig, true, depth + 1) {
                return false;
            }
        }
        true
    }

    fn inference_mismatch(&mut self, name: &str, inf: &Inference, x: &Operand, want: Type) {
        let known: (Vec<TypeParamId>, Vec<Type>) =
            inf.params.iter().zip(&inf.args).filter_map(|(&p, a)| a.map(|a| (p, a))).unzip();
        let inferred = self.prog.types.subst(want, &known.0, &known.1);
        let (at, have, w) = (self.at(x), self.type_text(x.typ), self.type_text(want));
        let text = x.expr.map_or(String::new(), |e| self.expr_text(e));
        if inferred != want {
            let i = self.type_text(inferred);
            self.report(diag::inferred_mismatch(at, name, have, text, i, w));
            return;
        }
        if !known.0.is_empty() {
            self.report(diag::known_mismatch(at, name, have, text, w));
            return;
        }
        let names: Vec<&str> = inf
            .params
            .iter()
            .map(|&p| self.prog.objects[self.prog.types.type_params[p].obj].name.as_str())
            .collect();
        let names = match names.as_slice() {
            [a, b] => format!("{a} and {b}"),
            [all @ .., last] if !all.is_empty() => format!("{}, and {last}", all.join(", ")),
            all => all.concat(),
        };
        self.report(diag::infer_mismatch(at, name, have, text, w, names));
    }
}
