//! Inference of type arguments.
//!
//! First what typed arguments and constraints say is made to agree ([`crate::unify`]), then untyped
//! constants decide what is left, then types that mention other parameters get those put in.

use rustc_hash::FxHashMap;
use source::Pos;
use types::{Signature, Type, TypeKind, TypeParamId, UnionTerm};

use crate::checker::Checker;
use crate::operand::Operand;
use crate::unify::{Mode, Unifier};

/// What inference works on.
pub(crate) struct Problem<'a> {
    /// Where it is reported that a parameter can't be inferred.
    pub pos: Pos,
    pub params: Vec<TypeParamId>,
    /// Types given for some of the parameters.
    pub given: Vec<Option<Type>>,
    /// The types of the values asked for, and the values that are there.
    pub wants: Vec<Type>,
    pub args: &'a [Operand],
    /// In an assignment of a generic function: what it is assigned to. The one argument then is that
    /// variable, and the function's type is what is wanted.
    pub target: Option<&'a str>,
}

/// Why inference failed: where, and what to say. Nothing if that was said already.
pub(crate) type Failure = Option<(Pos, String)>;

impl Checker<'_> {
    /// The type arguments for all parameters.
    pub(crate) fn infer(&mut self, p: Problem) -> Result<Vec<Type>, Failure> {
        if p.args.iter().any(|x| x.is_invalid()) {
            return Err(None);
        }
        if p.given.iter().all(|t| t.is_some()) {
            return Ok(p.given.into_iter().flatten().collect());
        }
        let (known, types): (Vec<TypeParamId>, Vec<Type>) =
            p.params.iter().zip(&p.given).filter_map(|(&p, t)| t.map(|t| (p, t))).unzip();
        let wants: Vec<Type> = p.wants.iter().map(|&t| self.prog.types.subst(t, &known, &types)).collect();
        let mut u = Unifier::new(p.params.clone(), p.given.clone());

        let mut untyped = Vec::new();
        for (i, (x, &want)) in p.args.iter().zip(&wants).enumerate() {
            let generic = self.is_generic_function(x);
            if !generic && !self.mentions(want, &p.params) {
                continue;
            }
            if self.is_untyped(x.typ) {
                if matches!(self.prog.types.kind(want), TypeKind::TypeParam(_)) && !x.is_nil() {
                    untyped.push(i);
                }
                continue;
            }
            let have = if generic { self.without_params(x.typ) } else { x.typ };
            if !self.unify(&mut u, want, have, Mode::Assign) {
                return Err(Some(self.mismatch_cause(&p, &u, x, want)));
            }
        }
        self.unify_constraints(&p, &mut u)?;
        self.default_untyped(&p, &mut u, &wants, &untyped)?;
        let mut args = u.inferred();
        self.simplify(&p.params, &mut args);
        if let Some(i) = args.iter().position(|a| a.is_none()) {
            let obj = self.prog.types.type_params[p.params[i]].obj;
            let (name, at) = (self.prog.objects[obj].name, self.pos_text(self.prog.objects[obj].pos));
            return Err(Some((p.pos, format!("cannot infer {name} (declared at {at})"))));
        }
        Ok(args.into_iter().flatten().collect())
    }

    /// Makes what is known agree with the constraints, until nothing new comes of it.
    fn unify_constraints(&mut self, p: &Problem, u: &mut Unifier) -> Result<(), Failure> {
        loop {
            let before = u.unknown();
            for (i, &param) in p.params.iter().enumerate() {
                let t = self.param_own_type(param);
                let known = u.at(i);
                match (self.core_term(t), known) {
                    (Some((core, _)), Some(known)) if !self.unify(u, known, core.typ, Mode::Loose) => {
                        let text = self.constraint_failure(param, known);
                        return Err(Some((p.pos, text)));
                    }
                    (Some((core, true)), None) if !core.tilde => u.set(i, core.typ),
                    (None, Some(known)) => {
                        // Its methods must be there, and their types agree.
                        let constraint = self.prog.types.type_params[param].constraint;
                        if let Some(cause) = self.missing_method_unifying(known, constraint, u) {
                            let text = self.constraint_failure(param, known);
                            return Err(Some((p.pos, format!("{text} {cause}"))));
                        }
                    }
                    _ => {}
                }
            }
            if u.unknown() == before {
                return Ok(());
            }
        }
    }

    fn constraint_failure(&self, param: TypeParamId, t: Type) -> String {
        let data = &self.prog.types.type_params[param];
        let name = self.prog.objects[data.obj].name;
        format!("{name} (type {}) does not satisfy {}", self.type_text(t), self.type_text(data.constraint))
    }

    /// The one term of a parameter's constraint (then the flag is set), or the structure all its terms
    /// have, with a tilde if one of them has it.
    fn core_term(&mut self, t: Type) -> Option<(UnionTerm, bool)> {
        let terms = self.terms(t)?;
        if let [one] = &*terms {
            return Some((one.clone(), true));
        }
        let typ = self.core(t);
        let tilde = terms.iter().any(|t| t.tilde);
        (typ != Type::INVALID).then_some((UnionTerm { tilde, typ }, false))
    }

    /// Untyped constants get their default types where nothing else is known: of several kinds the
    /// largest counts.
    fn default_untyped(
        &mut self,
        p: &Problem,
        u: &mut Unifier,
        wants: &[Type],
        untyped: &[usize],
    ) -> Result<(), Failure> {
        let mut kinds: Vec<Option<Type>> = vec![None; p.params.len()];
        for &i in untyped {
            let Some(at) =
                p.params.iter().position(|&q| self.prog.types.kind(wants[i]) == &TypeKind::TypeParam(q))
            else {
                continue;
            };
            if u.at(at).is_some() {
                continue;
            }
            let x = &p.args[i];
            let kind = match kinds[at] {
                None => x.typ,
                Some(old) => match self.larger_kind(old, x.typ) {
                    Some(t) => t,
                    None => {
                        let (old, new) = (self.type_text(old), self.type_text(x.typ));
                        let param = self.type_text(wants[i]);
                        let text = format!("mismatched types {old} and {new} (cannot infer {param})");
                        return Err(Some((self.at(x), text)));
                    }
                },
            };
            kinds[at] = Some(kind);
        }
        for (at, kind) in kinds.into_iter().enumerate() {
            if let Some(t) = kind {
                let t = self.default_type(t);
                u.set(at, t);
            }
        }
        Ok(())
    }

    /// Puts what is known into types that mention parameters. What needs itself, or still mentions a
    /// parameter in the end, is not known.
    fn simplify(&mut self, params: &[TypeParamId], args: &mut [Option<Type>]) {
        self.kill_cycles(params, args);
        let mut dirty: Vec<usize> =
            (0..args.len()).filter(|&i| args[i].is_some_and(|t| self.prog.types.has_type_param(t))).collect();
        while !dirty.is_empty() {
            let (known, types): (Vec<TypeParamId>, Vec<Type>) =
                params.iter().zip(&*args).filter_map(|(&p, t)| t.map(|t| (p, t))).unzip();
            dirty.retain(|&i| {
                let Some(old) = args[i] else { return false };
                let new = self.prog.types.subst(old, &known, &types);
                args[i] = Some(new);
                new != old
            });
        }
        for a in args.iter_mut() {
            if a.is_some_and(|t| self.mentions(t, params)) {
                *a = None;
            }
        }
    }

    /// Forgets types that lead back to their own parameter.
    fn kill_cycles(&mut self, params: &[TypeParamId], args: &mut [Option<Type>]) {
        let mentioned: Vec<Vec<usize>> = args
            .iter()
            .map(|a| {
                let mut found = Vec::new();
                if let Some(t) = *a {
                    self.mentioned_params(t, &mut found, &mut FxHashMap::default());
                }
                found.iter().filter_map(|(p, _)| params.iter().position(|q| q == p)).collect()
            })
            .collect();
        let mut endless = Vec::new();
        for i in 0..args.len() {
            let mut seen = vec![false; params.len()];
            let mut work = mentioned[i].clone();
            while let Some(j) = work.pop() {
                if !std::mem::replace(&mut seen[j], true) {
                    work.extend(&mentioned[j]);
                }
            }
            if seen[i] {
                endless.push(i);
            }
        }
        endless.into_iter().for_each(|i| args[i] = None);
    }

    /// Fresh copies of type parameters, as types: inside a generic function its own parameters are types
    /// like others, and a function may be an argument twice.
    pub(crate) fn rename_params(&mut self, params: &[TypeParamId]) -> (Vec<TypeParamId>, Vec<Type>) {
        let (mut fresh, mut args) = (Vec::new(), Vec::new());
        for (i, &p) in params.iter().enumerate() {
            let data = self.prog.types.type_params[p].clone();
            let (q, t) = self.prog.types.new_type_param(data.obj, i as u32, data.constraint);
            fresh.push(q);
            args.push(t);
            let declared = self.receiver_names.get(&p).copied().unwrap_or(p);
            self.receiver_names.insert(q, declared);
        }
        for &q in &fresh {
            let c = self.prog.types.type_params[q].constraint;
            self.prog.types.type_params[q].constraint = self.prog.types.subst(c, params, &args);
        }
        (fresh, args)
    }

    /// A generic signature with fresh type parameters.
    pub(crate) fn rename_signature(&mut self, sig: &Signature) -> Signature {
        let (fresh, args) = self.rename_params(&sig.type_params);
        let s = self.prog.types.subst_signature(sig, &sig.type_params, &args);
        Signature { type_params: fresh, ..s }
    }

    /// A type parameter as a type (a fresh one has no object of its own).
    pub(crate) fn param_own_type(&mut self, p: TypeParamId) -> Type {
        self.prog.types.intern(TypeKind::TypeParam(p))
    }

    /// A generic function's type as if its parameters were types like others.
    fn without_params(&mut self, t: Type) -> Type {
        match self.prog.types.kind(t).clone() {
            TypeKind::Signature(s) => {
                self.prog.types.func(Signature { type_params: Vec::new(), ..(*s).clone() })
            }
            _ => t,
        }
    }

    /// Whether a type mentions one of these parameters.
    pub(crate) fn mentions(&mut self, t: Type, params: &[TypeParamId]) -> bool {
        self.mentions_in(t, params, &mut FxHashMap::default())
    }

    fn mentions_in(&self, t: Type, params: &[TypeParamId], seen: &mut FxHashMap<Type, ()>) -> bool {
        let types = &self.prog.types;
        if !types.has_type_param(t) {
            return false;
        }
        match types.kind(t) {
            TypeKind::TypeParam(p) => return params.contains(p),
            TypeKind::Named(n) => {
                return types.named[*n].type_args.iter().any(|&a| self.mentions_in(a, params, seen));
            }
            _ => {}
        }
        if seen.insert(t, ()).is_some() {
            return false;
        }
        let mut found = false;
        types.kind(t).for_each_part(|part| found = found || self.mentions_in(part, params, seen));
        found
    }

    /// What is wrong with an argument that doesn't fit, and where.
    fn mismatch_cause(&mut self, p: &Problem, u: &Unifier, x: &Operand, want: Type) -> (Pos, String) {
        let at = if p.target.is_some() { p.pos } else { self.at(x) };
        let text = match p.target {
            Some(text) => text.into(),
            None => x.expr.map_or(String::new(), |e| self.expr_text(e)),
        };
        let (have, w) = (self.type_text(x.typ), self.type_text(want));
        let args = u.inferred();
        if args.iter().all(|a| a.is_none()) {
            let name = |&p: &TypeParamId| self.prog.objects[self.prog.types.type_params[p].obj].name.as_str();
            let names: Vec<&str> = p.params.iter().map(name).collect();
            let names = match names.as_slice() {
                [a, b] => format!("{a} and {b}"),
                [all @ .., last] if !all.is_empty() => format!("{}, and {last}", all.join(", ")),
                all => all.concat(),
            };
            return (at, format!("type {have} of {text} does not match {w} (cannot infer {names})"));
        }
        let (known, types): (Vec<TypeParamId>, Vec<Type>) =
            p.params.iter().zip(args).filter_map(|(&p, t)| t.map(|t| (p, t))).unzip();
        let inferred = self.prog.types.subst(want, &known, &types);
        if inferred == want {
            return (at, format!("type {have} of {text} does not match {w}"));
        }
        let i = self.type_text(inferred);
        let text = if p.target.is_some() {
            format!("inferred type {i} for {w} does not match type {have} of {text}")
        } else {
            format!("type {have} of {text} does not match inferred type {i} for {w}")
        };
        (at, text)
    }
}
