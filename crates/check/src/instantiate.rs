//! Generic functions with their type arguments: written, inferred from a call's arguments, or from what
//! a function value is assigned to.

use std::rc::Rc;

use source::Pos;
use syntax::{ExprId, ExprKind};
use types::{Instance, Mode, ObjId, Signature, Type, TypeKind, TypeParamId, VarKind};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::infer::Problem;
use crate::operand::Operand;

/// What a value is for: a generic function there takes its type arguments from the type.
#[derive(Clone, Copy)]
pub(crate) struct Target {
    pub typ: Type,
    pub desc: Desc,
}

/// How messages name a target.
#[derive(Clone, Copy)]
pub(crate) enum Desc {
    Text(&'static str),
    /// What stands on the left of an assignment.
    Expr(ExprId),
    Var(ObjId),
}

impl Target {
    pub(crate) fn new(typ: Type, what: &'static str) -> Target {
        Target { typ, desc: Desc::Text(what) }
    }
}

impl Checker<'_> {
    pub(crate) fn is_generic_function(&self, x: &Operand) -> bool {
        x.mode == Mode::Value
            && matches!(self.prog.types.kind(x.typ), TypeKind::Signature(s) if !s.type_params.is_empty())
    }

    /// A single value for a target.
    pub(crate) fn expr_for(&mut self, e: ExprId, target: Target) -> Operand {
        let mut x = match self.file()[e].kind {
            ExprKind::Index { .. } => self.generic_index(e, Some(target)),
            ExprKind::Name(_) | ExprKind::Selector { .. } => self.raw_expr(e, None),
            _ => return self.expr(e),
        };
        if self.is_generic_function(&x)
            && let Some(y) = self.instantiate_for(&x, e, &[], target)
        {
            x = y;
        }
        self.finish_value(&mut x);
        x
    }

    /// The same for an element of a literal, which may be a literal without a type.
    pub(crate) fn element_for(&mut self, e: ExprId, target: Target) -> Operand {
        match self.file()[e].kind {
            ExprKind::CompositeLit { typ: None, .. } => self.expr_hint(e, Some(target.typ)),
            _ => self.expr_for(e, target),
        }
    }

    /// A single value, perhaps a generic function with some or none of its type arguments.
    pub(crate) fn generic_expr(&mut self, e: ExprId) -> Operand {
        let mut x = match self.file()[e].kind {
            ExprKind::Index { .. } => self.generic_index(e, None),
            _ => self.raw_expr(e, None),
        };
        self.exclude(&mut x, true);
        self.single_value(&mut x);
        x
    }

    /// `x[...]`, where `x` may be a generic function. Without a target some type arguments may be
    /// left out.
    fn generic_index(&mut self, e: ExprId, target: Option<Target>) -> Operand {
        let file = self.file();
        let ExprKind::Index { x: inner, indices } = file[e].kind else { return Operand::invalid(e) };
        let indices: &[ExprId] = &file[indices];
        let x = self.generic_or_type(inner);
        let mut x = if self.is_generic_function(&x) {
            self.function_value(e, x, indices, target, true)
        } else {
            self.index_operand(e, x, inner, indices)
        };
        x.expr = Some(e);
        self.record(&x, e);
        x
    }

    /// The type arguments in `f[A, B]`; some may be missing.
    pub(crate) fn function_arguments(&mut self, sig: &Signature, indices: &[ExprId]) -> Option<Vec<Type>> {
        let args: Vec<Type> = indices.iter().map(|&i| self.var_type(i)).collect();
        let want = sig.type_params.len();
        if args.contains(&Type::INVALID) {
            return None;
        }
        if args.len() > want {
            let pos = self.pos(indices[want]);
            self.report(diag::too_many_type_arguments(pos, args.len(), want));
            return None;
        }
        Some(args)
    }

    /// `f[A, B]` that is not called; `partial`: arguments may be left to whoever takes the value.
    pub(crate) fn function_value(
        &mut self,
        e: ExprId,
        mut x: Operand,
        indices: &[ExprId],
        target: Option<Target>,
        partial: bool,
    ) -> Operand {
        let TypeKind::Signature(sig) = self.prog.types.kind(x.typ).clone() else {
            return Operand::invalid(e);
        };
        let Some(args) = self.function_arguments(&sig, indices) else { return Operand::invalid(e) };
        let inner = x.expr.unwrap_or(e);
        let pos = self.file()[e].pos;
        self.allow(18, pos, "function instantiation");
        if args.len() < sig.type_params.len() {
            x.expr = Some(e);
            if let Some(target) = target {
                x.given = Some(args.into());
                return self
                    .instantiate_for(&x, inner, indices, target)
                    .unwrap_or_else(|| Operand::invalid(e));
            }
            // Earlier versions must know all arguments here.
            if partial && self.go_minor() >= 21 {
                x.given = Some(args.into());
                return x;
            }
            let renamed = self.rename_signature(&sig);
            let problem = Problem {
                pos,
                params: renamed.type_params,
                given: given_types(&sig, &args),
                wants: Vec::new(),
                args: &[],
                target: None,
            };
            match self.infer(problem) {
                Ok(all) => {
                    let t = self.instantiate(inner, &sig, &all, indices, pos);
                    return Operand::new(Mode::Value, t, e);
                }
                Err(Some((pos, text))) => self.report(diag::inference(pos, text)),
                Err(None) => {}
            }
            return Operand::invalid(e);
        }
        let t = self.instantiate(inner, &sig, &args, indices, pos);
        Operand::new(Mode::Value, t, e)
    }

    /// A generic function value for a target; `None` if the target says nothing about it.
    fn instantiate_for(
        &mut self,
        x: &Operand,
        inner: ExprId,
        indices: &[ExprId],
        target: Target,
    ) -> Option<Operand> {
        let e = x.expr.unwrap_or(inner);
        let TypeKind::Signature(sig) = self.prog.types.kind(x.typ).clone() else { return None };
        let TypeKind::Signature(_) = self.core_kind(target.typ) else {
            if !indices.is_empty() {
                let mut y = x.clone();
                self.refuse_generic(&mut y);
            }
            return None;
        };
        let pos = self.file()[e].pos;
        let what = if indices.is_empty() { "implicitly" } else { "partially" };
        if self.go_minor() < 18 {
            self.allow(18, pos, "function instantiation");
        } else {
            self.allow(21, pos, format_args!("{what} instantiated function in assignment"));
        }
        let want = self.core(target.typ);
        let renamed = self.rename_signature(&sig);
        let params = renamed.type_params.clone();
        let own = self.prog.types.func(Signature { type_params: Vec::new(), ..renamed.clone() });
        let desc = match target.desc {
            Desc::Text(text) => text.to_string(),
            Desc::Expr(e) => self.expr_text(e),
            Desc::Var(v) => match (&self.prog.objects[v].name, self.prog.objects[v].var_kind()) {
                (n, Some(VarKind::Result)) if n.is_blank() => "result variable".into(),
                (n, _) => n.to_string(),
            },
        };
        let arg = [Operand { expr: None, ..Operand::new(Mode::Value, want, e) }];
        let problem = Problem {
            pos,
            params,
            given: given_types(&sig, x.given.as_deref().unwrap_or(&[])),
            wants: vec![own],
            args: &arg,
            target: Some(&desc),
        };
        match self.infer(problem) {
            Ok(args) => {
                let t = self.instantiate(inner, &sig, &args, indices, pos);
                Some(Operand::new(Mode::Value, t, e))
            }
            Err(failure) => {
                if let Some((pos, text)) = failure {
                    self.report(diag::inference(pos, text));
                }
                Some(Operand::invalid(e))
            }
        }
    }

    /// The type of a generic function with these arguments, which are checked and noted for the name
    /// `inner`. `indices` are the written ones; `pos` is where others are reported.
    pub(crate) fn instantiate(
        &mut self,
        inner: ExprId,
        sig: &Signature,
        args: &[Type],
        indices: &[ExprId],
        pos: Pos,
    ) -> Type {
        let mut positions: Vec<Pos> = indices.iter().map(|&i| self.pos(i)).collect();
        positions.push(pos);
        self.verify(&sig.type_params, args, &positions);
        for (i, (p, arg)) in sig.type_params.iter().zip(args).enumerate() {
            self.note_growth(&[*p], &[*arg], positions.get(i).copied().unwrap_or(pos));
        }
        let mut s = self.prog.types.subst_signature(sig, &sig.type_params, args);
        s.type_params.clear();
        let t = self.prog.types.func(s);
        self.note_instance(inner, args, t);
        t
    }

    /// Notes the type arguments of a generic function at its name.
    fn note_instance(&mut self, e: ExprId, args: &[Type], typ: Type) {
        let mut e = e;
        loop {
            self.info().expr_mut(e).typ = typ;
            match self.file()[e].kind {
                ExprKind::Paren(x) | ExprKind::Index { x, .. } => e = x,
                _ => break,
            }
        }
        self.info().set_instance(e, Instance { args: args.to_vec(), typ });
    }

    /// Finds the type arguments of a call of `f` and of generic functions among its arguments. Gives
    /// the signature that is called, `None` after an error.
    pub(crate) fn instantiate_call(
        &mut self,
        e: ExprId,
        f: &Operand,
        sig: &Signature,
        xs: &mut [Operand],
        (given, indices): (&[Type], &[ExprId]),
    ) -> Option<Signature> {
        let pos = self.file()[e].pos;
        let n = sig.type_params.len();
        if n > 0 && indices.is_empty() {
            self.allow(18, self.pos(e), "implicit function instantiation");
        }
        let renamed = if n > 0 { self.rename_signature(sig) } else { sig.clone() };
        let mut params = renamed.type_params.clone();
        let mut types = given_types(sig, given);
        let mut generic: Vec<(usize, Rc<Signature>)> = Vec::new();
        for (i, x) in xs.iter_mut().enumerate() {
            if !self.is_generic_function(x) {
                continue;
            }
            let TypeKind::Signature(s) = self.prog.types.kind(x.typ).clone() else { continue };
            let what = if x.given.is_some() { "partially" } else { "implicitly" };
            self.allow(21, self.at(x), format_args!("{what} instantiated function as argument"));
            let own = self.rename_signature(&s);
            params.extend(&own.type_params);
            types.extend(given_types(&s, x.given.as_deref().unwrap_or(&[])));
            x.typ = self.prog.types.func(own);
            generic.push((i, Rc::new((*s).clone())));
        }
        if params.is_empty() {
            return Some(renamed);
        }
        let elem = renamed.variadic_elem(&self.prog.types).filter(|_| !self.spread_dots(e));
        let fixed = renamed.params.len() - usize::from(elem.is_some());
        let wants: Vec<Type> = (0..xs.len())
            .map(|i| match elem {
                Some(elem) if i >= fixed => elem,
                _ => renamed.params[i].typ,
            })
            .collect();
        let problem = Problem { pos, params, given: types, wants, args: xs, target: None };
        let all = match self.infer(problem) {
            Ok(all) => all,
            Err(failure) => {
                if let Some((pos, text)) = failure {
                    let name = f.expr.map_or(String::new(), |e| self.expr_text(e));
                    self.report(diag::call_inference(pos, name, text));
                }
                return None;
            }
        };
        let mut at = n;
        for (i, s) in generic {
            let end = at + s.type_params.len();
            if let Some(arg) = xs[i].expr {
                let mut inner = self.file().unparen(arg);
                let mut written: &[ExprId] = &[];
                if let ExprKind::Index { x, indices } = self.file()[inner].kind {
                    written = &self.file()[indices];
                    inner = x;
                }
                xs[i].typ = self.instantiate(inner, &s, &all[at..end], written, pos);
                xs[i].given = None;
                let x = xs[i].clone();
                self.record(&x, arg);
            }
            at = end;
        }
        if n == 0 {
            return Some(renamed);
        }
        let t = match f.expr {
            Some(fun) => self.instantiate(fun, sig, &all[..n], indices, pos),
            None => return None,
        };
        match self.prog.types.kind(t) {
            TypeKind::Signature(s) => Some((**s).clone()),
            _ => None,
        }
    }

    /// Whether a call is `f(x...)`.
    fn spread_dots(&self, e: ExprId) -> bool {
        matches!(self.file()[e].kind, ExprKind::Call { dots: true, .. })
    }

    /// Reports the first argument that doesn't satisfy its constraint. There may be fewer positions
    /// than arguments: the last one counts for the rest.
    pub(crate) fn verify(&mut self, params: &[TypeParamId], args: &[Type], positions: &[Pos]) -> bool {
        for (i, (&p, &arg)) in params.iter().zip(args).enumerate() {
            let c = self.prog.types.type_params[p].constraint;
            let c = self.prog.types.subst(c, params, args);
            if let Some(cause) = self.satisfies_fault(arg, c) {
                let pos = positions.get(i).or(positions.last()).copied().unwrap_or(Pos::NONE);
                self.report(diag::unsatisfied(pos, cause));
                return false;
            }
        }
        true
    }
}

/// Type arguments written for a function, as far as they go.
fn given_types(sig: &Signature, given: &[Type]) -> Vec<Option<Type>> {
    (0..sig.type_params.len()).map(|i| given.get(i).copied()).collect()
}
