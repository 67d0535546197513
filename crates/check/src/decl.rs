//! Declarations: package-level ones on demand, local ones where they stand.

use source::Pos;
use syntax::{DeclId, DeclKind, ExprId, ExprKind, FieldId, FuncDecl, SigId, StmtId, TypeDecl, sym};
use types::{ConstValue, FuncBody, ObjId, ObjectKind, Type, TypeKind, VarFlags, VarKind};

use crate::checker::{Checker, Delayed, Env, Func};
use crate::diagnostics as diag;
use crate::resolver::{Source, State};

/// The objects of a function's receiver, parameters and results.
#[derive(Default)]
pub(crate) struct Params {
    pub recv: Option<ObjId>,
    pub params: Vec<ObjId>,
    pub results: Vec<ObjId>,
}

impl Checker<'_> {
    /// Resolves everything the package declares, bodies aside.
    pub(crate) fn resolve_package(&mut self) {
        for i in 0..self.decls.len() {
            let obj = self.decls[i].obj;
            if matches!(self.decls[i].source, Source::Type(_)) {
                self.resolve_named(obj);
            }
        }
        self.check_recursive_types(0);
        for i in 0..self.decls.len() {
            let obj = self.decls[i].obj;
            self.resolve(obj);
        }
        self.process_delayed();
        self.check_field_method_clashes();
    }

    /// Does the work that had to wait.
    pub(crate) fn process_delayed(&mut self) {
        while !self.delayed.is_empty() {
            for item in std::mem::take(&mut self.delayed) {
                self.process(item);
            }
        }
    }

    fn process(&mut self, item: Delayed) {
        match item {
            Delayed::FuncLit { .. } if !self.config.bodies => {}
            Delayed::FuncLit { file, expr, sig, decl, iota } => {
                let saved = std::mem::replace(&mut self.env, Env { file, decl, iota, ..Env::default() });
                self.func_lit_body(expr, sig);
                self.env = saved;
            }
            Delayed::Instance { origin, args, positions } => self.verify_instance(origin, &args, &positions),
            Delayed::AliasInstance { params, args, positions } => {
                self.verify(&params, &args, &positions);
            }
            Delayed::VarType { file, expr, typ } => {
                let saved = std::mem::replace(&mut self.env.file, file);
                self.check_no_constraint(expr, typ);
                self.env.file = saved;
            }
            Delayed::Constraint { param } => {
                let c = self.prog.types.type_params[param].constraint;
                self.prog.types.type_params[param].constraint = self.constraint_interface(c);
            }
            Delayed::Union { file, exprs, terms } => {
                let saved = std::mem::replace(&mut self.env.file, file);
                self.check_union(&exprs, &terms);
                self.env.file = saved;
            }
            Delayed::MapKey { file, key, typ } => {
                let saved = std::mem::replace(&mut self.env.file, file);
                if !self.comparable(typ) {
                    let (pos, text) = (self.pos(key), self.type_text(typ));
                    if self.under(typ) != Type::INVALID {
                        let missing =
                            if self.is_type_param(typ) { " (missing comparable constraint)" } else { "" };
                        self.report(diag::invalid_map_key(pos, text + missing));
                    }
                }
                self.env.file = saved;
            }
            Delayed::Embedded { file, pos, typ } => {
                let saved = std::mem::replace(&mut self.env.file, file);
                self.check_embedded(pos, typ);
                self.env.file = saved;
            }
            Delayed::OldEmbedding { file, expr, typ } => {
                let saved = std::mem::replace(&mut self.env.file, file);
                if self.under(typ) != Type::INVALID && !self.is_interface(typ) {
                    let (pos, text) = (self.pos(expr), self.type_text(typ));
                    self.allow(18, pos, format_args!("embedding non-interface type {text}"));
                }
                self.env.file = saved;
            }
            Delayed::Interface { file, expr, typ } => {
                let saved = std::mem::replace(&mut self.env.file, file);
                self.check_interface(expr, typ);
                self.env.file = saved;
            }
        }
    }

    /// Makes sure the type (and for a constant the value) of a package-level object is known.
    pub(crate) fn resolve(&mut self, obj: ObjId) {
        let Some(index) = self.decl_of(obj) else {
            if self.path.contains(&obj) {
                self.resolve_cycle(obj);
            }
            return;
        };
        let i = index as usize;
        match self.decls[i].state {
            State::Done => return,
            State::Resolving => return self.resolve_cycle(obj),
            State::Untouched => {}
        }
        // A defined type exists from the start; only its structure may be missing.
        if matches!(self.decls[i].source, Source::Type(_))
            && self.prog.types.as_named(self.prog.objects[obj].typ).is_some()
        {
            let alias = matches!(self.prog.types.kind(self.prog.objects[obj].typ), TypeKind::Alias { .. });
            if !alias {
                return;
            }
        }
        if self.path.len() > 2000 {
            let pos = self.prog.objects[obj].pos;
            self.report(diag::too_deep(pos));
            self.decls[i].state = State::Done;
            return;
        }
        self.decls[i].state = State::Resolving;
        self.path.push(obj);
        let env = Env { file: self.decls[i].file, ..Env::default() };
        let saved = std::mem::replace(&mut self.env, env);
        match self.decls[i].source.clone() {
            Source::Const { typ, init, iota, inherited } => {
                self.env.decl = Some(index);
                self.env.iota = Some(iota as i64);
                self.env.err_pos = inherited;
                self.const_decl(obj, typ, init);
            }
            Source::Var { typ, init, lhs } => {
                self.env.decl = Some(index);
                self.var_decl(obj, typ, init, lhs.as_deref());
            }
            Source::Type(d) => {
                self.open_aliases += 1;
                self.alias_decl(obj, d);
                self.open_aliases -= 1;
            }
            Source::Func(d) => self.func_type(obj, d),
        }
        self.env = saved;
        self.path.pop();
        self.decls[i].state = State::Done;
    }

    /// Whether the declaration of an object is being resolved.
    pub(crate) fn is_resolving(&self, obj: ObjId) -> bool {
        match self.decl_of(obj) {
            Some(d) => self.decls[d as usize].state == State::Resolving,
            None => self.path.contains(&obj),
        }
    }

    /// An object was needed while it was being resolved. Reports that, unless it is fine.
    pub(crate) fn resolve_cycle(&mut self, obj: ObjId) {
        let start = self.path.iter().position(|&o| o == obj).unwrap_or(0);
        let cycle = self.path[start..].to_vec();
        let values = cycle.iter().filter(|&&o| self.is_value(o)).count();
        let defined = cycle.iter().filter(|&&o| self.is_defined_type(o)).count();
        // Cycles of values alone are reported with the order of initialisation.
        let valid = values == cycle.len() || values == 0 && defined > 0;
        if !valid {
            self.report_cycle(cycle);
        }
        if matches!(self.prog.objects[obj].kind, ObjectKind::TypeName) && !valid {
            if let Some(n) = self.prog.types.as_named(self.prog.objects[obj].typ) {
                self.prog.types.named[n].underlying = Some(Type::INVALID);
            }
            self.prog.objects[obj].typ = Type::INVALID;
        }
    }

    fn is_value(&self, obj: ObjId) -> bool {
        matches!(self.prog.objects[obj].kind, ObjectKind::Const(_) | ObjectKind::Var { .. })
    }

    fn is_defined_type(&self, obj: ObjId) -> bool {
        let o = &self.prog.objects[obj];
        matches!(o.kind, ObjectKind::TypeName) && matches!(self.prog.types.kind(o.typ), TypeKind::Named(_))
    }

    // Constants and variables

    /// `const obj typ = init`
    pub(crate) fn const_decl(&mut self, obj: ObjId, typ: Option<ExprId>, init: Option<ExprId>) {
        let mut want = None;
        if let Some(t) = typ {
            let t = self.typ(t);
            let constant = self.basic(t).is_some_and(|b| b.is_const_type());
            if !constant {
                if self.under(t) != Type::INVALID {
                    let (pos, text) = (self.pos(typ.unwrap_or_else(|| unreachable!())), self.type_text(t));
                    self.report(diag::invalid_const_type(pos, text));
                }
                self.prog.objects[obj].typ = Type::INVALID;
                return;
            }
            want = Some(t);
        }
        let Some(init) = init else {
            self.prog.objects[obj].typ = Type::INVALID;
            return;
        };
        let before = self.diags.len();
        let mut x = self.expr(init);
        self.init_const(obj, want, &mut x);
        // Errors in a repeated expression are reported where it is repeated.
        if let Some(pos) = self.env.err_pos {
            for d in &mut self.diags[before..] {
                d.span = source::Span::at(pos);
            }
        }
    }

    /// `var obj typ = init`; with `lhs`, `init` is a call that gives values to all of them.
    fn var_decl(&mut self, obj: ObjId, typ: Option<ExprId>, init: Option<ExprId>, lhs: Option<&[ObjId]>) {
        let mut t = None;
        if let Some(e) = typ {
            let v = self.var_type(e);
            self.prog.objects[obj].typ = v;
            t = Some(v);
        }
        let Some(init) = init else {
            if typ.is_none() {
                self.prog.objects[obj].typ = Type::INVALID;
            }
            return;
        };
        let Some(lhs) = lhs else {
            let mut x = self.var_value(init, t, obj);
            self.init_var(obj, t, &mut x, "variable declaration");
            return;
        };
        if let Some(t) = t {
            for &o in lhs {
                self.prog.objects[o].typ = t;
            }
        }
        // The call was typed with the first of its variables.
        for &o in lhs {
            if let Some(d) = self.decl_of(o) {
                let me = self.env.decl;
                if Some(d) != me && self.decls[d as usize].state == State::Untouched {
                    self.decls[d as usize].state = State::Done;
                }
            }
        }
        self.init_vars(lhs, t, &[init], None);
        let deps = self.decl_of(obj).map(|d| self.decls[d as usize].deps.clone()).unwrap_or_default();
        for &o in lhs {
            if let Some(d) = self.decl_of(o) {
                self.decls[d as usize].deps = deps.clone();
            }
        }
    }

    // Types

    /// Creates the type of a type declaration, its structure still open.
    pub(crate) fn begin_type(&mut self, obj: ObjId, t: &TypeDecl, local_index: u32) {
        if !t.alias {
            let outer = if local_index > 0 { self.env.type_params.clone() } else { Vec::new() };
            let (_, typ) = self.prog.types.new_local_named(obj, local_index, outer);
            self.prog.objects[obj].typ = typ;
        }
    }

    fn alias_decl(&mut self, obj: ObjId, d: DeclId) {
        let DeclKind::Type(t) = self.file()[d].kind else { return };
        if !t.alias {
            return;
        }
        self.check_alias_version(&t);
        self.env.locals.open();
        let params = self.declare_type_params(t.tparams);
        let actual = self.alias_rhs(t.typ, &params);
        self.env.locals.close();
        if !params.is_empty() {
            self.prog.alias_params.insert(obj, params);
        }
        self.finish_alias(obj, actual);
    }

    fn check_alias_version(&mut self, t: &TypeDecl) {
        let file = self.file();
        match t.tparams.first() {
            Some(p) => self.allow(23, file[p].pos, "generic type alias"),
            None => self.allow(9, file[t.name].pos, "type alias"),
        };
    }

    /// What an alias stands for: not one of its own parameters.
    fn alias_rhs(&mut self, e: ExprId, params: &[types::TypeParamId]) -> Type {
        let t = self.typ(e);
        match *self.prog.types.kind(self.prog.types.unalias(t)) {
            TypeKind::TypeParam(p) if params.contains(&p) => {
                let pos = self.pos(e);
                self.report(diag::type_param_alias(pos));
                Type::INVALID
            }
            _ => t,
        }
    }

    pub(crate) fn finish_alias(&mut self, obj: ObjId, actual: Type) {
        self.prog.objects[obj].typ = if actual == Type::INVALID {
            Type::INVALID
        } else {
            self.prog.types.intern(TypeKind::Alias { obj, actual })
        };
    }

    /// Finds the structure of a defined type of package level.
    pub(crate) fn resolve_named(&mut self, obj: ObjId) {
        let TypeKind::Named(named) = *self.prog.types.kind(self.prog.objects[obj].typ) else { return };
        if self.prog.types.named[named].underlying.is_some() {
            return;
        }
        if let Some(&rhs) = self.rhs_of.get(&named) {
            return self.settle_named(named, rhs);
        }
        if let Some(start) = self.path.iter().position(|&o| o == obj) {
            let cycle = self.path[start..].to_vec();
            return self.report_cycle(cycle);
        }
        let Some(index) = self.decl_of(obj) else { return };
        let Source::Type(d) = self.decls[index as usize].source else { return };
        self.decls[index as usize].state = State::Resolving;
        self.path.push(obj);
        let env = Env { file: self.decls[index as usize].file, ..Env::default() };
        let saved = std::mem::replace(&mut self.env, env);
        if let DeclKind::Type(t) = self.file()[d].kind {
            self.type_rhs(named, &t);
        }
        self.env = saved;
        self.path.pop();
        self.decls[index as usize].state = State::Done;
    }

    /// The right side of a defined type's declaration, its type parameters in scope.
    fn type_rhs(&mut self, named: types::NamedId, t: &TypeDecl) {
        self.env.locals.open();
        if let Some(first) = t.tparams.first() {
            self.allow(18, self.file()[first].pos, "type parameter");
            let params = self.declare_type_params(t.tparams);
            self.prog.types.named[named].type_params = params;
        }
        let mut rhs = self.typ(t.typ);
        if self.is_type_param(rhs) {
            let pos = self.pos(t.typ);
            self.report(diag::type_param_rhs(pos));
            rhs = Type::INVALID;
        }
        self.env.locals.close();
        self.set_underlying(named, rhs);
    }

    fn set_underlying(&mut self, named: types::NamedId, rhs: Type) {
        self.rhs_of.insert(named, rhs);
        self.settle_named(named, rhs);
    }

    /// Finds the structure of a type whose right side is known. It stays open while the right side is
    /// a type that is being declared.
    fn settle_named(&mut self, named: types::NamedId, rhs: Type) {
        if self.prog.types.named[named].underlying.is_some() {
            return;
        }
        if !self.settling.insert(named) {
            // Nothing but names. It is found again with the types that contain themselves.
            self.cut.insert(named);
            self.prog.types.named[named].underlying = Some(Type::INVALID);
            return;
        }
        let of = self.prog.types.as_named(rhs).map(|n| self.prog.types.named[n].origin.unwrap_or(n));
        if let Some(o) = of
            && self.prog.types.named[o].underlying.is_none()
            && !self.rhs_of.contains_key(&o)
            && self.is_resolving(self.prog.types.named[o].obj)
        {
            self.settling.remove(&named);
            return;
        }
        let u = self.under(rhs);
        self.settling.remove(&named);
        let open = of.is_some_and(|o| self.prog.types.named[o].underlying.is_none());
        if !open && self.prog.types.named[named].underlying.is_none() {
            self.prog.types.named[named].underlying = Some(u);
        }
    }

    // Functions

    fn func_type(&mut self, obj: ObjId, d: DeclId) {
        let DeclKind::Func(f) = self.file()[d].kind else { return };
        self.env.locals.open();
        if let Some(recv) = f.recv {
            self.check_receiver(obj, recv);
        }
        if let Some(first) = f.tparams.first() {
            let pos = self.file()[first].pos;
            match f.recv {
                Some(_) => self.allow(27, pos, "generic method"),
                // It may have none at all; that is reported.
                None if self.prog.objects[obj].name == sym::INIT => true,
                None => self.allow(18, pos, "type parameter"),
            };
        }
        if f.body.is_none() && !f.tparams.is_empty() {
            let pos = self.file()[d].pos;
            self.report(diag::generic_without_body(pos));
        }
        let type_params = self.declare_type_params(f.tparams);
        // What mentions the function while its type is being found only learns that it is one.
        self.prog.objects[obj].typ = self.prog.types.func(types::Signature {
            params: Vec::new(),
            results: Vec::new(),
            variadic: false,
            type_params: Vec::new(),
        });
        let mut typ = self.signature(f.sig, f.recv);
        self.env.locals.close();
        if let (false, TypeKind::Signature(s)) = (type_params.is_empty(), self.prog.types.kind(typ).clone()) {
            typ = self.prog.types.func(types::Signature { type_params, ..(*s).clone() });
        }
        self.prog.objects[obj].typ = typ;
    }

    /// Checks the bodies of all functions.
    pub(crate) fn check_bodies(&mut self) {
        for i in 0..self.decls.len() {
            if let Source::Func(d) = self.decls[i].source {
                self.env = Env { file: self.decls[i].file, decl: Some(i as u32), ..Env::default() };
                if let DeclKind::Func(f) = self.file()[d].kind {
                    self.func_body(self.decls[i].obj, d, &f);
                    self.process_delayed();
                }
            }
        }
        self.env = Env::default();
    }

    pub(crate) fn func_body(&mut self, obj: ObjId, d: DeclId, f: &FuncDecl) {
        let sig = self.prog.objects[obj].typ;
        if sig == Type::INVALID {
            return;
        }
        self.env.locals.open();
        let mut type_params = self.prog.recv_params.get(&obj).cloned().unwrap_or_default();
        if let TypeKind::Signature(s) = self.prog.types.kind(sig) {
            type_params.extend(&s.type_params);
        }
        self.reopen_type_params(&type_params);
        self.env.type_params = type_params.clone();
        let params = self.declare_params(f.sig, f.recv);
        if let Some(body) = f.body {
            let named_results =
                self.file()[self.file()[f.sig].results].first().is_some_and(|r| r.name.is_some());
            self.env.func = Some(Func { results: params.results.clone(), named_results, vars: Vec::new() });
            self.body(body, !params.results.is_empty());
        }
        self.env.locals.close();
        self.funcs.push(FuncBody {
            obj,
            type_params,
            file: self.env.file,
            decl: d,
            sig,
            recv: params.recv,
            params: params.params,
            results: params.results,
            body: f.body,
        });
    }

    /// Makes the objects of a signature whose types are known, and declares the named ones.
    pub(crate) fn declare_params(&mut self, sig: SigId, recv: Option<FieldId>) -> Params {
        let file = self.file();
        let mut out = Params::default();
        if let Some(r) = recv {
            out.recv = Some(self.declare_param(r, VarKind::Recv));
        }
        out.params = file[sig].params.into_iter().map(|p| self.declare_param(p, VarKind::Param)).collect();
        out.results = file[sig].results.into_iter().map(|p| self.declare_param(p, VarKind::Result)).collect();
        out
    }

    fn declare_param(&mut self, p: FieldId, kind: VarKind) -> ObjId {
        let file = self.file();
        let field = file[p];
        let typ = match file[field.typ].kind {
            ExprKind::Ellipsis(elem) => {
                let elem = self.info().type_of(elem);
                if elem == Type::INVALID { elem } else { self.prog.types.slice(elem) }
            }
            _ => self.info().type_of(field.typ),
        };
        let (name, pos) = field.name.map_or((sym::BLANK, field.pos), |n| (file[n].sym, file[n].pos));
        let obj = self.new_var(name, pos, typ, kind);
        self.prog.objects[obj].add_flags(VarFlags::USED);
        if let Some(n) = field.name {
            self.info().set_def(n, obj);
        }
        // Duplicates were reported with the signature.
        if !name.is_blank() && self.env.locals.get_here(name).is_none() {
            self.env.locals.insert(name, obj);
        }
        obj
    }

    // Local declarations

    pub(crate) fn decl_stmt(&mut self, decls: &[DeclId], _stmt: StmtId) {
        for &d in decls {
            let decl = self.file()[d];
            match decl.kind {
                DeclKind::Const(c) => {
                    let (c, inherited) = self.inherited_const(c, decl.pos);
                    self.local_consts(c, decl.pos, inherited);
                }
                DeclKind::Var(v) => self.local_vars(&v, decl.pos),
                DeclKind::Type(t) => self.local_type(&t),
                DeclKind::Import(_) | DeclKind::Func(_) => {}
            }
        }
    }

    fn local_consts(&mut self, c: syntax::ConstDecl, pos: Pos, inherited: Option<Pos>) {
        let values = self.file()[c.values].to_vec();
        let saved = (self.env.iota, self.env.err_pos);
        (self.env.iota, self.env.err_pos) = (Some(c.iota as i64), inherited);
        let mut objs = Vec::new();
        for (i, n) in c.names.into_iter().enumerate() {
            let name = self.file()[n];
            let kind = ObjectKind::Const(ConstValue::Int(0));
            let obj = self.new_object(name.sym, name.pos, Type::INVALID, kind);
            self.info().set_def(n, obj);
            self.const_decl(obj, c.typ, values.get(i).copied());
            objs.push(obj);
        }
        (self.env.iota, self.env.err_pos) = saved;
        self.check_arity(pos, c.names, &values, true, inherited.is_some());
        for o in objs {
            self.declare(o);
        }
    }

    fn local_vars(&mut self, v: &syntax::VarDecl, pos: Pos) {
        let values = self.file()[v.values].to_vec();
        let typ = v.typ.map(|t| self.var_type(t));
        let mut objs = Vec::new();
        for n in v.names {
            let name = self.file()[n];
            let obj = self.new_var(name.sym, name.pos, typ.unwrap_or(Type::INVALID), VarKind::Local);
            self.info().set_def(n, obj);
            objs.push(obj);
        }
        if values.len() == 1 && objs.len() > 1 {
            self.init_vars(&objs, typ, &values, None);
        } else {
            for (i, &obj) in objs.iter().enumerate() {
                if let Some(&e) = values.get(i) {
                    let mut x = self.var_value(e, typ, obj);
                    self.init_var(obj, typ, &mut x, "variable declaration");
                }
            }
            // Values without a variable are looked at all the same.
            for &e in values.iter().skip(objs.len()) {
                self.use_exprs(&[e]);
            }
        }
        if v.typ.is_none() || !values.is_empty() {
            self.check_arity(pos, v.names, &values, false, false);
        }
        objs.into_iter().for_each(|o| self.declare_var(o));
    }

    fn local_type(&mut self, t: &TypeDecl) {
        let name = self.file()[t.name];
        let obj = self.new_object(name.sym, name.pos, Type::INVALID, ObjectKind::TypeName);
        self.info().set_def(t.name, obj);
        self.declare(obj);
        let known = self.known_local_types.as_ref().and_then(|known| known.get(&name.pos).copied());
        let local_index = known.unwrap_or_else(|| {
            let count = self.local_types.entry(name.sym).or_default();
            *count += 1;
            *count
        });
        self.begin_type(obj, t, local_index);
        self.path.push(obj);
        let first = self.named_types.len();
        self.named_types.push(obj);
        if t.alias {
            self.check_alias_version(t);
            self.env.locals.open();
            let params = self.declare_type_params(t.tparams);
            self.open_aliases += 1;
            let rhs = self.alias_rhs(t.typ, &params);
            self.open_aliases -= 1;
            self.env.locals.close();
            if !params.is_empty() {
                self.prog.alias_params.insert(obj, params);
            }
            self.finish_alias(obj, rhs);
        } else if let TypeKind::Named(n) = *self.prog.types.kind(self.prog.objects[obj].typ) {
            self.type_rhs(n, t);
        }
        self.path.pop();
        self.check_recursive_types(first);
    }
}
