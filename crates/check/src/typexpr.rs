//! Type expressions.

use source::Pos;
use syntax::{ExprId, ExprKind, FieldId, Ids, SigId, Symbol, UnaryOp};
use types::{
    Basic, Field, Interface, Method, Mode, ObjectKind, Param, Qualifier, Signature, Type, TypeKind,
    UnionTerm, literal,
};

use crate::checker::{Checker, Delayed};
use crate::diagnostics as diag;
use crate::operand::Operand;

/// More terms of a union than this are refused, as gc refuses them.
const MAX_TERMS: usize = 100;

impl Checker<'_> {
    /// The type an expression stands for; `Type::INVALID` after an error.
    pub(crate) fn typ(&mut self, e: ExprId) -> Type {
        let t = self.type_inner(e);
        self.record_type(e, t);
        t
    }

    /// Like [`Checker::typ`], for the type of a variable: constraints are refused.
    pub(crate) fn var_type(&mut self, e: ExprId) -> Type {
        let t = self.typ(e);
        self.refuse_constraint(e, t);
        t
    }

    pub(crate) fn refuse_constraint(&mut self, e: ExprId, t: Type) {
        if self.path.is_empty() {
            return self.check_no_constraint(e, t);
        }
        if matches!(self.prog.types.unalias(t), u if matches!(self.prog.types.kind(u), TypeKind::Named(_) | TypeKind::Interface(_)))
        {
            self.delayed.push(Delayed::VarType { file: self.env.file, expr: e, typ: t });
        }
    }

    /// Reports a constraint that stands for the type of a variable.
    pub(crate) fn check_no_constraint(&mut self, e: ExprId, t: Type) {
        if !matches!(self.prog.types.unalias(t), u if matches!(self.prog.types.kind(u), TypeKind::Named(_) | TypeKind::Interface(_)))
        {
            return;
        }
        let u = self.under(t);
        self.complete_embedded(u);
        if self.prog.types.is_constraint_only(t) {
            let (pos, text) = (self.pos(e), self.type_text(t));
            let comparable = self.type_set(t).comparable;
            self.report(if comparable {
                diag::comparable_outside_constraint(pos, text)
            } else {
                diag::constraint_outside_constraint(pos, text)
            });
        }
    }

    fn type_inner(&mut self, e: ExprId) -> Type {
        let file = self.file();
        match file[e].kind {
            ExprKind::Bad => Type::INVALID,
            ExprKind::Name(name) => {
                if let Some(kind) = self.lookup_name(name).and_then(|o| self.value_kind(o)) {
                    let obj = self.lookup_name(name);
                    if let Some(o) = obj {
                        self.prog.objects[o].add_flags(types::VarFlags::USED);
                    }
                    self.report(diag::not_a_type(file[e].pos, format_args!("{name} ({kind})")));
                    return Type::INVALID;
                }
                let mut x = self.name(e, name);
                self.refuse_generic_type(&mut x);
                self.operand_type(&x, e)
            }
            ExprKind::Selector { .. } => {
                let x = self.selector(e, true);
                self.operand_type(&x, e)
            }
            ExprKind::Index { x: inner, indices } => {
                let indices = &file[indices];
                let t = match file[inner].kind {
                    ExprKind::Name(name)
                        if self.lookup_name(name).is_none_or(|o| self.value_kind(o).is_none()) =>
                    {
                        let x = self.name(inner, name);
                        let t = self.operand_type(&x, inner);
                        self.record_type(inner, t);
                        t
                    }
                    _ => self.typ(inner),
                };
                self.instantiate_type(e, inner, t, indices)
            }
            ExprKind::Paren(x) => self.typ(x),
            ExprKind::Array { len, elem } => self.array_type(e, len, elem),
            ExprKind::SliceType(elem) => {
                let elem = self.var_type(elem);
                self.wrap(elem, TypeKind::Slice)
            }
            ExprKind::Ellipsis(elem) => {
                self.report(diag::invalid_dots(file[e].pos));
                self.typ(elem);
                Type::INVALID
            }
            ExprKind::Struct(fields) => self.struct_type(fields),
            ExprKind::Star(x) => {
                let elem = self.var_type(x);
                self.wrap(elem, TypeKind::Pointer)
            }
            ExprKind::FuncType(sig) => self.signature(sig, None),
            ExprKind::Interface(fields) => self.interface_type(e, fields),
            ExprKind::Map { key, value } => {
                let k = self.var_type(key);
                let elem = self.var_type(value);
                self.delayed.push(Delayed::MapKey { file: self.env.file, key, typ: k });
                self.prog.types.intern(TypeKind::Map { key: k, elem })
            }
            ExprKind::Chan { dir, elem } => {
                let elem = self.var_type(elem);
                self.wrap(elem, |elem| TypeKind::Chan { dir, elem })
            }
            _ => {
                let (pos, text) = (self.pos(e), self.expr_text(e));
                self.report(diag::not_a_type(pos, text));
                self.use_exprs(&[e]);
                Type::INVALID
            }
        }
    }

    fn wrap(&mut self, elem: Type, kind: impl FnOnce(Type) -> TypeKind) -> Type {
        self.prog.types.intern(kind(elem))
    }

    /// What a name that is no type stands for.
    pub(crate) fn value_kind(&self, obj: types::ObjId) -> Option<&'static str> {
        let o = &self.prog.objects[obj];
        match o.kind {
            ObjectKind::Const(_) => Some("constant"),
            ObjectKind::Var { kind: types::VarKind::Package, .. } => Some("package-level variable"),
            ObjectKind::Var { kind: types::VarKind::Param, .. } => Some("parameter"),
            ObjectKind::Var { kind: types::VarKind::Result, .. } => Some("result variable"),
            ObjectKind::Var { kind: types::VarKind::Recv, .. } => Some("receiver"),
            ObjectKind::Var { .. } => Some("local variable"),
            ObjectKind::Func(_) => Some("function"),
            ObjectKind::Builtin(_) => Some("built-in function"),
            ObjectKind::Nil => Some("untyped nil"),
            ObjectKind::PkgName { .. } => Some("package name"),
            _ => None,
        }
    }

    /// The type an operand that should be a type stands for.
    fn operand_type(&mut self, x: &Operand, e: ExprId) -> Type {
        match x.mode {
            Mode::Type => x.typ,
            Mode::None => Type::INVALID,
            Mode::NoValue => {
                let (pos, text) = (self.pos(e), self.describe(x));
                self.report(diag::used_as_type(pos, text));
                Type::INVALID
            }
            _ => {
                let (pos, text) = (self.pos(e), self.describe(x));
                self.report(diag::not_a_type(pos, text));
                Type::INVALID
            }
        }
    }

    fn array_type(&mut self, e: ExprId, len: Option<ExprId>, elem: ExprId) -> Type {
        let Some(len) = len else {
            self.report(diag::open_array(self.file()[e].pos));
            self.typ(elem);
            return Type::INVALID;
        };
        let n = self.array_length(len);
        let elem = self.var_type(elem);
        match n {
            Some(len) => self.prog.types.array(elem, len),
            _ => Type::INVALID,
        }
    }

    fn array_length(&mut self, e: ExprId) -> Option<i64> {
        let file = self.file();
        if let ExprKind::Name(name) = file[e].kind {
            let pos = file[e].pos;
            match self.lookup_name(name) {
                None => {
                    self.report(diag::undefined_array_length(pos, name));
                    return None;
                }
                Some(o) if !matches!(self.prog.objects[o].kind, types::ObjectKind::Const(_)) => {
                    self.report(diag::invalid_array_length(pos, name));
                    return None;
                }
                _ => {}
            }
        }
        let x = self.expr(e);
        if x.is_invalid() {
            return None;
        }
        let pos = self.pos(e);
        if !x.is_const() {
            let text = self.describe(&x);
            self.report(diag::array_length_not_constant(pos, text));
            return None;
        }
        let integer = self.is_integer(x.typ);
        if self.is_untyped(x.typ) || integer {
            let n = x.val.as_ref().and_then(|v| v.to_int()).and_then(|v| v.as_i64());
            if let Some(n) = n.filter(|&n| n >= 0) {
                return Some(n);
            }
        }
        let text = self.describe(&x);
        self.report(if integer {
            diag::invalid_array_length(pos, text)
        } else {
            diag::array_length_not_integer(pos, text)
        });
        None
    }

    // Structs

    fn struct_type(&mut self, fields: Ids<FieldId>) -> Type {
        let file = self.file();
        let mut out: Vec<Field> = Vec::with_capacity(fields.len());
        let mut seen: rustc_hash::FxHashMap<Symbol, Pos> = Default::default();
        let mut last: Option<(ExprId, Type)> = None;
        for f in fields {
            let field = file[f];
            let typ = match last {
                Some((e, t)) if e == field.typ && field.name.is_some() => t,
                _ if field.name.is_some() => self.var_type(field.typ),
                _ => self.typ(field.typ),
            };
            last = Some((field.typ, typ));
            let embedded = field.name.is_none();
            let (name, pos) = match field.name {
                Some(n) => (file[n].sym, file[n].pos),
                None => match self.embedded_name(field.typ) {
                    Some((name, pos)) => (name, pos),
                    None => {
                        continue;
                    }
                },
            };
            if embedded {
                let start = self.pos(field.typ);
                self.delayed.push(Delayed::Embedded { file: self.env.file, pos: start, typ });
            }
            if !name.is_blank() {
                if let Some(&other) = seen.get(&name) {
                    let d = diag::field_redeclared(pos, name);
                    self.report_with_other(d, other, format!("other declaration of {name}"));
                } else {
                    seen.insert(name, pos);
                }
            }
            let tag = field.tag.and_then(|t| literal::string(file.literal(t))).filter(|t| !t.is_empty());
            let pkg = (!is_exported(name)).then_some(self.pkg);
            out.push(Field { name, pkg, typ, embedded, tag: tag.map(Into::into) });
        }
        let t = self.prog.types.structure(out);
        for (name, pos) in seen {
            self.field_pos.insert((t, name), pos);
        }
        t
    }

    fn embedded_name(&self, e: ExprId) -> Option<(Symbol, Pos)> {
        let file = self.file();
        match file[e].kind {
            ExprKind::Name(name) => Some((name, file[e].pos)),
            ExprKind::Star(x) => match file[x].kind {
                ExprKind::Star(_) => None,
                _ => self.embedded_name(x),
            },
            ExprKind::Selector { sel, .. } => Some((file[sel].sym, file[sel].pos)),
            ExprKind::Index { x, .. } | ExprKind::Paren(x) => self.embedded_name(x),
            _ => None,
        }
    }

    pub(crate) fn check_embedded(&mut self, pos: Pos, typ: Type) {
        let unaliased = self.prog.types.unalias(typ);
        let (t, pointer) = match *self.prog.types.kind(unaliased) {
            TypeKind::Pointer(t) => (t, true),
            _ => (typ, false),
        };
        if self.is_type_param(t) {
            return self.report(diag::embedded_type_param(pos));
        }
        match self.under_kind(t) {
            TypeKind::Basic(Basic::UnsafePointer) => self.report(diag::embedded_unsafe_pointer(pos)),
            TypeKind::Pointer(_) => self.report(diag::embedded_pointer(pos)),
            TypeKind::Interface(_) if pointer => self.report(diag::embedded_interface_pointer(pos)),
            TypeKind::Interface(_) if self.prog.types.is_constraint_only(t) => {
                let text = self.type_text(t);
                let comparable = self.type_set(t).comparable;
                self.report(if comparable {
                    diag::comparable_outside_constraint(pos, text)
                } else {
                    diag::constraint_outside_constraint(pos, text)
                });
            }
            _ => {}
        }
    }

    // Functions

    /// The type of a function with these parameters and results.
    pub(crate) fn signature(&mut self, sig: SigId, recv: Option<FieldId>) -> Type {
        let file = self.file();
        let sig = file[sig];
        let mut seen: Vec<(Symbol, Pos)> = Vec::new();
        for f in recv.into_iter().chain(sig.params).chain(sig.results) {
            if let Some(n) = file[f].name {
                let name = file[n];
                if name.sym.is_blank() {
                    continue;
                }
                let param = if self.env.func.is_none() && self.env.lits.is_empty() {
                    self.env.locals.get_here(name.sym).map(|o| self.prog.objects[o].pos)
                } else {
                    None
                };
                let known = seen.iter().find(|(s, _)| *s == name.sym).map(|s| s.1);
                if let Some(other) = param.or(known) {
                    let d = diag::redeclared(name.pos, name.sym);
                    self.report_with_other(d, other, format!("other declaration of {}", name.sym));
                } else {
                    seen.push((name.sym, name.pos));
                }
            }
        }
        let mut variadic = false;
        let params = self.params(sig.params, Some(&mut variadic));
        let results = self.params(sig.results, None);
        self.prog.types.func(Signature { params, results, variadic, type_params: Vec::new() })
    }

    fn params(&mut self, fields: Ids<FieldId>, mut variadic: Option<&mut bool>) -> Vec<Param> {
        let file = self.file();
        let mut out = Vec::with_capacity(fields.len());
        let mut last: Option<(ExprId, Type)> = None;
        for (i, f) in fields.into_iter().enumerate() {
            let field = file[f];
            let typ = match (last, file[field.typ].kind) {
                (Some((e, t)), _) if e == field.typ => t,
                (_, ExprKind::Ellipsis(elem)) => {
                    let t = self.var_type(elem);
                    let is_last = i + 1 == fields.len();
                    match &mut variadic {
                        Some(v) if is_last => {
                            **v = true;
                            let t = self.wrap(t, TypeKind::Slice);
                            self.record_type(field.typ, t);
                            t
                        }
                        _ => {
                            self.report(diag::misplaced_dots(file[field.typ].pos));
                            self.record_type(field.typ, t);
                            t
                        }
                    }
                }
                _ => self.var_type(field.typ),
            };
            last = Some((field.typ, typ));
            let name = field.name.map(|n| file[n].sym);
            out.push(Param { name, typ });
        }
        out
    }

    // Interfaces

    fn interface_type(&mut self, e: ExprId, fields: Ids<FieldId>) -> Type {
        let file = self.file();
        let mut methods: Vec<Method> = Vec::new();
        let mut embeddeds = Vec::new();
        let mut seen: Vec<(Symbol, Pos)> = Vec::new();
        for f in fields {
            let field = file[f];
            let Some(n) = field.name else {
                // Wrong ones are kept: they say that methods may be missing.
                let mut t = self.constraint_elem(field.typ);
                if self.is_type_param(t) {
                    let pos = self.pos(field.typ);
                    self.report(diag::type_param_term(pos));
                    t = Type::INVALID;
                }
                embeddeds.push(t);
                continue;
            };
            let name = file[n];
            let sig = self.typ(field.typ);
            if name.sym.is_blank() {
                self.report(diag::blank_method(name.pos));
                continue;
            }
            if let Some(&(_, other)) = seen.iter().find(|(s, _)| *s == name.sym) {
                let d = diag::duplicate_interface_method(name.pos, name.sym);
                self.report_with_other(d, other, format!("other declaration of method {}", name.sym));
                continue;
            }
            seen.push((name.sym, name.pos));
            let pkg = (!is_exported(name.sym)).then_some(self.pkg);
            methods.push(Method { name: name.sym, pkg, sig });
        }
        let embeds = !embeddeds.is_empty();
        let t =
            self.prog.types.interface(Interface { methods, embeddeds, implicit: false, comparable: false });
        if embeds {
            self.delayed.push(Delayed::Interface { file: self.env.file, expr: e, typ: t });
        }
        t
    }

    /// An embedded element of an interface: a type, `~T`, or a union of such.
    pub(crate) fn constraint_elem(&mut self, e: ExprId) -> Type {
        let file = self.file();
        let union = matches!(
            file[e].kind,
            ExprKind::Binary { op: syntax::BinaryOp::Or, .. } | ExprKind::Unary { op: UnaryOp::Tilde, .. }
        );
        if !union {
            let t = self.typ(e);
            if self.go_minor() < 18 && t != Type::INVALID {
                self.delayed.push(Delayed::OldEmbedding { file: self.env.file, expr: e, typ: t });
            }
            return t;
        }
        if self.go_minor() < 18 {
            let (pos, text) = (self.pos(e), self.expr_text(e));
            self.allow(18, pos, format_args!("embedding interface element {text}"));
            return Type::INVALID;
        }
        let (mut exprs, mut terms) = (Vec::new(), Vec::new());
        self.union_terms(e, &mut exprs, &mut terms);
        if let Some(&e) = exprs.get(MAX_TERMS) {
            let pos = self.pos(e);
            self.report(diag::too_many_terms(pos, MAX_TERMS));
            self.record_type(e, Type::INVALID);
            return Type::INVALID;
        }
        let t = self.prog.types.intern(TypeKind::Union(terms.as_slice().into()));
        self.record_type(e, t);
        self.delayed.push(Delayed::Union { file: self.env.file, exprs, terms });
        t
    }

    fn union_terms(&mut self, e: ExprId, exprs: &mut Vec<ExprId>, out: &mut Vec<UnionTerm>) {
        // Long unions lean to the left.
        let (mut e, mut rest) = (e, Vec::new());
        while let ExprKind::Binary { op: syntax::BinaryOp::Or, x, y } = self.file()[e].kind {
            rest.push(y);
            e = x;
        }
        rest.push(e);
        for e in rest.into_iter().rev() {
            let (tilde, typ) = match self.file()[e].kind {
                ExprKind::Unary { op: UnaryOp::Tilde, x } => (true, self.typ(x)),
                _ => (false, self.typ(e)),
            };
            let mut typ = typ;
            if self.is_type_param(typ) {
                let text = self.type_text(typ);
                self.report(match self.file()[e].kind {
                    ExprKind::Unary { x, .. } => diag::tilde_type_param(self.pos(x), text),
                    _ => diag::type_param_term(self.pos(e)),
                });
                typ = Type::INVALID;
            }
            exprs.push(e);
            out.push(UnionTerm { tilde, typ });
        }
    }

    /// Checks the terms of a union once their types are known.
    pub(crate) fn check_union(&mut self, exprs: &[ExprId], terms: &[UnionTerm]) {
        let text = |c: &Self, t: Type| c.prog.type_string(t, Qualifier::Absolute);
        let t = self.prog.types.intern(TypeKind::Union(terms.into()));
        if self.type_set(t).terms.is_some_and(|l| l.len() > MAX_TERMS) {
            let pos = self.pos(exprs[0]);
            self.report(diag::too_many_terms(pos, MAX_TERMS));
        }
        for (i, (&e, term)) in exprs.iter().zip(terms).enumerate() {
            let u = self.under(term.typ);
            if u == Type::INVALID {
                continue;
            }
            let pos = self.pos(e);
            let interface = matches!(self.prog.types.kind(u), TypeKind::Interface(_));
            if term.tilde {
                if interface {
                    let t = self.type_text(term.typ);
                    self.report(diag::tilde_interface(pos, t));
                    continue;
                }
                if !self.prog.types.identical(u, term.typ) {
                    let (t, u) = (self.type_text(term.typ), self.type_text(u));
                    self.report(diag::tilde_defined(pos, t, u));
                    continue;
                }
            }
            if interface {
                if exprs.len() > 1 {
                    self.check_union_interface(pos, term.typ);
                }
                continue;
            }
            if let Some(other) = terms[..i].iter().find(|o| self.overlap(o, term)) {
                let show =
                    |c: &Self, t: &UnionTerm| format!("{}{}", if t.tilde { "~" } else { "" }, text(c, t.typ));
                let (a, b) = (show(self, term), show(self, other));
                self.report(diag::overlapping_terms(pos, a, b));
            }
        }
    }

    /// Interfaces in unions may have neither methods nor `comparable`.
    fn check_union_interface(&mut self, pos: Pos, t: Type) {
        let u = self.under(t);
        self.complete_embedded(u);
        let text = self.prog.type_string(t, Qualifier::Absolute);
        if !self.prog.types.interface_methods(u).is_empty() {
            self.report(diag::union_with_methods(pos, text));
        } else if matches!(self.prog.types.kind(u), TypeKind::Interface(i) if i.comparable) {
            self.report(diag::union_with_comparable(pos));
        } else if self.type_set(u).comparable {
            self.report(diag::union_embeds_comparable(pos, text));
        }
    }

    /// Checks that what an interface embeds has no conflicting methods. Before go1.14 a method might
    /// come only once.
    pub(crate) fn check_interface(&mut self, e: ExprId, t: Type) {
        let TypeKind::Interface(i) = self.prog.types.kind(t).clone() else { return };
        let file = self.file();
        let ExprKind::Interface(fields) = file[e].kind else { return };
        for &emb in &i.embeddeds {
            self.under(emb);
        }
        let mut all: rustc_hash::FxHashMap<_, (Type, Pos)> = Default::default();
        for f in fields {
            if let Some(n) = file[f].name
                && let Some(m) = i.methods.iter().find(|m| m.name == file[n].sym)
            {
                all.entry((m.name, m.pkg)).or_insert((m.sig, file[n].pos));
            }
        }
        let embedding = fields.into_iter().filter(|&f| file[f].name.is_none());
        for (f, &emb) in embedding.zip(&i.embeddeds) {
            let pos = self.pos(file[f].typ);
            for m in self.prog.types.interface_methods(emb).iter() {
                match all.get(&(m.name, m.pkg)) {
                    Some(&(sig, other)) if self.go_minor() < 14 || !self.prog.types.identical(sig, m.sig) => {
                        let d = diag::duplicate_interface_method(pos, m.name);
                        self.report_with_other(d, other, format!("other declaration of method {}", m.name));
                    }
                    Some(_) => {}
                    None => drop(all.insert((m.name, m.pkg), (m.sig, pos))),
                }
            }
        }
    }
}

/// Whether a name begins with an upper-case letter.
pub(crate) fn is_exported(name: Symbol) -> bool {
    name.as_str().chars().next().is_some_and(char::is_uppercase)
}
