//! `x.f`: fields, methods, method expressions, and names of packages.

use syntax::{ExprId, ExprKind, Name};
use types::{
    Mode, ObjectKind, Origin, Param, PkgId, Selection, SelectionKind, Signature, Type, TypeKind, VarFlags,
};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::lookup::{Found, Near};
use crate::operand::Operand;
use crate::typexpr::is_exported;

impl Checker<'_> {
    /// A selector expression; `want_type` when only a type will do.
    pub(crate) fn selector(&mut self, e: ExprId, want_type: bool) -> Operand {
        let file = self.file();
        let ExprKind::Selector { x: inner, sel } = file[e].kind else { return Operand::invalid(e) };
        let sel = file[sel];
        if let ExprKind::Name(name) = file[inner].kind
            && let Some(obj) = self.lookup_name(name)
            && let ObjectKind::PkgName { imported, .. } = self.prog.objects[obj].kind
        {
            if let ObjectKind::PkgName { used, .. } = &mut self.prog.objects[obj].kind {
                *used = true;
            }
            let r = self.info().expr_mut(inner);
            r.mode = Mode::Package;
            r.aux = obj.as_u32();
            return self.qualified(e, imported, sel, name);
        }
        let x = self.expr_or_type_or_builtin(inner);
        if x.is_invalid() {
            return Operand::invalid(e);
        }
        if x.mode == Mode::Builtin {
            let (pos, text) = (file[e].pos, self.describe(&x));
            self.report(diag::builtin_selector(pos, text));
            return Operand::invalid(e);
        }
        if want_type {
            if x.mode == Mode::Type && self.under(x.typ) == Type::INVALID {
                return Operand::invalid(e);
            }
            let text = self.expr_text(e);
            self.report(diag::not_a_type(sel.pos, text));
            return Operand::invalid(e);
        }
        if x.is_nil() {
            let pos = sel.pos;
            self.report(diag::missing_selector(
                pos,
                self.expr_text(e),
                format!("type untyped nil has no field or method {}", sel.sym),
            ));
            return Operand::invalid(e);
        }
        if x.mode == Mode::Type && self.under(x.typ) == Type::INVALID {
            return Operand::invalid(e);
        }
        let found = self.lookup(x.typ, sel.sym);
        if x.mode == Mode::Type {
            return self.method_expr(e, &x, sel, found);
        }
        match found {
            Found::Field { typ, path } => {
                let through = path.iter().any(|p| p.deref);
                let mode = if x.mode == Mode::Variable || through { Mode::Variable } else { Mode::Value };
                let r = Selection { kind: SelectionKind::Field, path, recv: x.typ };
                self.info().set_selection(e, r);
                if typ == Type::INVALID { Operand::invalid(e) } else { Operand::new(mode, typ, e) }
            }
            Found::Method { func, path, args, pointer_recv, indirect } => {
                let addressable = x.mode == Mode::Variable || path.iter().any(|p| p.deref);
                if pointer_recv && !indirect && !addressable {
                    let text = self.type_text(x.typ);
                    self.report(diag::cannot_call_pointer_method(sel.pos, sel.sym, text));
                    return Operand::invalid(e);
                }
                self.resolve(func);
                self.add_dependency(func);
                let address = pointer_recv && !indirect;
                if address && !path.iter().any(|p| p.deref) {
                    self.mark_variable(inner, VarFlags::ADDR_TAKEN);
                }
                let kind =
                    SelectionKind::Method { func, pointer_recv, address, deref: indirect && !pointer_recv };
                self.info().set_selection(e, Selection { kind, path, recv: x.typ });
                let typ = self.method_type(func, &args);
                if typ == Type::INVALID { Operand::invalid(e) } else { Operand::new(Mode::Value, typ, e) }
            }
            Found::InterfaceMethod { index, sig, path } => {
                let kind = SelectionKind::InterfaceMethod { index };
                self.info().set_selection(e, Selection { kind, path, recv: x.typ });
                if sig == Type::INVALID { Operand::invalid(e) } else { Operand::new(Mode::Value, sig, e) }
            }
            Found::Ambiguous => {
                let text = self.expr_text(e);
                self.report(diag::ambiguous_selector(sel.pos, text));
                Operand::invalid(e)
            }
            Found::None => {
                self.missing(e, &x, sel);
                Operand::invalid(e)
            }
        }
    }

    /// `T.m`: a function whose first parameter is the receiver.
    fn method_expr(&mut self, e: ExprId, x: &Operand, sel: Name, found: Found) -> Operand {
        let mut recv_name = syntax::sym::BLANK;
        let (sig, kind, path) = match found {
            Found::Method { func, path, args, pointer_recv, indirect } => {
                let pointer = self.is_pointer(x.typ) || path.iter().any(|p| p.deref);
                if pointer_recv && !pointer && !indirect {
                    let text = self.type_text(x.typ);
                    let whole = format!("{text}.{}", sel.sym);
                    self.report(diag::method_expr_pointer(sel.pos, whole, sel.sym, text));
                    return Operand::invalid(e);
                }
                self.resolve(func);
                self.add_dependency(func);
                recv_name = self.recv_name(func);
                let deref = indirect && !pointer_recv;
                let kind = SelectionKind::MethodExpr {
                    func,
                    pointer_recv,
                    address: pointer_recv && !indirect,
                    deref,
                };
                (self.method_type(func, &args), kind, path)
            }
            Found::InterfaceMethod { index, sig, path } => {
                (sig, SelectionKind::InterfaceMethodExpr { index }, path)
            }
            Found::Ambiguous => {
                let text = self.expr_text(e);
                self.report(diag::ambiguous_selector(sel.pos, text));
                return Operand::invalid(e);
            }
            Found::None => {
                self.missing(e, x, sel);
                return Operand::invalid(e);
            }
            Found::Field { .. } => {
                let (pos, text) = (self.pos(e), self.type_text(x.typ));
                self.report(diag::field_of_type(pos, sel.sym, text));
                return Operand::invalid(e);
            }
        };
        let TypeKind::Signature(s) = self.prog.types.kind(sig).clone() else { return Operand::invalid(e) };
        let named = s.params.first().is_some_and(|p| p.name.is_some());
        let name = named.then_some(recv_name);
        let mut params = vec![Param { name, typ: x.typ }];
        params.extend(s.params.iter().cloned());
        let t = self.prog.types.func(Signature { params, ..(*s).clone() });
        self.info().set_selection(e, Selection { kind, path, recv: x.typ });
        Operand::new(Mode::Value, t, e)
    }

    /// The name a method's declaration gives its receiver.
    fn recv_name(&self, func: types::ObjId) -> syntax::Symbol {
        let Some((file, d)) = self.prog.objects[func].func().and_then(|f| f.decl) else {
            return syntax::sym::BLANK;
        };
        let Some(file) = self.files.get(file as usize) else { return syntax::sym::BLANK };
        match file[d].kind {
            syntax::DeclKind::Func(f) => {
                f.recv.and_then(|r| file[r].name).map_or(syntax::sym::BLANK, |n| file[n].sym)
            }
            _ => syntax::sym::BLANK,
        }
    }

    /// `pkg.Name`
    fn qualified(&mut self, e: ExprId, pkg: PkgId, sel: Name, local: syntax::Symbol) -> Operand {
        if self.prog.packages[pkg].origin == Origin::Missing {
            // What it would have brought is unknown.
            return Operand::invalid(e);
        }
        let found = self.prog.import(pkg, sel.sym);
        let Some(obj) = found.filter(|_| is_exported(sel.sym)) else {
            let seen = found.is_some_and(|o| self.is_mentioned(pkg, o));
            let d = match self.exported_variant(pkg, sel.sym) {
                _ if seen => diag::not_exported(sel.pos, sel.sym, local),
                Some(n) => diag::undefined(sel.pos, format_args!("{local}.{} (but have {n})", sel.sym)),
                None => diag::undefined(sel.pos, format_args!("{local}.{}", sel.sym))
                    .helped(self.help_qualified(pkg, sel.sym)),
            };
            self.report(d);
            return Operand::invalid(e);
        };
        let x = self.object_operand(e, obj);
        if matches!(x.mode, Mode::Value | Mode::Variable) {
            let kind = SelectionKind::Qualified(obj);
            let path = Vec::new();
            self.info().set_selection(e, Selection { kind, path, recv: Type::INVALID });
        }
        x
    }

    /// `Name` for a `name` the package lacks.
    fn exported_variant(&mut self, pkg: PkgId, name: syntax::Symbol) -> Option<syntax::Symbol> {
        self.prog.import_all(pkg);
        let wanted = name.as_str().to_lowercase();
        let sorted = self.prog.packages[pkg].scope.sorted();
        let mut exported = sorted.into_iter().map(|(n, _)| n).filter(|n| is_exported(*n) && *n != name);
        exported.find(|n| n.as_str().to_lowercase() == wanted)
    }

    /// Whether an unexported type is part of what a package exports, so that gc knows its name.
    fn is_mentioned(&mut self, pkg: PkgId, obj: types::ObjId) -> bool {
        self.prog.import_all(pkg);
        let scope = &self.prog.packages[pkg].scope;
        let exported = scope.sorted().into_iter().filter(|(n, _)| is_exported(*n));
        let mut stack: Vec<Type> = exported.map(|(_, o)| self.prog.objects[o].typ).collect();
        let mut seen = rustc_hash::FxHashSet::default();
        while let Some(t) = stack.pop() {
            if !seen.insert(t) {
                continue;
            }
            let kind = self.prog.types.kind(t);
            if let TypeKind::Named(n) = *kind {
                let named = &self.prog.types.named[n];
                if named.obj == obj {
                    return true;
                }
                if self.prog.objects[named.obj].pkg == Some(pkg) {
                    stack.extend(named.underlying);
                    stack.extend(named.methods.iter().map(|&m| self.prog.objects[m].typ));
                }
            }
            kind.for_each_part(|t| stack.push(t));
        }
        false
    }

    /// Reports that there is no such field or method, with the likely reason.
    fn missing(&mut self, e: ExprId, x: &Operand, sel: Name) {
        if self.under(x.typ) == Type::INVALID {
            return;
        }
        // Nothing is known yet of what is being declared; that is reported.
        if let TypeKind::Pointer(p) = self.under_kind(x.typ)
            && p != Type::INVALID
            && self.prog.types.as_named(p).is_some_and(|n| self.prog.types.named[n].underlying.is_none())
        {
            return;
        }
        let whole = self.expr_text(e);
        let text = self.type_text(x.typ);
        let name = sel.sym;
        if let TypeKind::Pointer(p) = self.under_kind(x.typ)
            && self.is_interface(p)
        {
            let what = format!("type {text} is pointer to interface, not interface");
            return self.report(diag::missing_selector(sel.pos, whole, what));
        }
        if let TypeKind::Pointer(p) = *self.prog.types.kind(self.prog.types.unalias(x.typ))
            && self.is_type_param(p)
        {
            let what = format!("type {text} is pointer to type parameter, not type parameter");
            return self.report(diag::missing_selector(sel.pos, whole, what));
        }
        let kind = |is_method| if is_method { "method" } else { "field" };
        let none = format!("type {text} has no field or method {name}");
        let what = match self.near_member(x.typ, name) {
            // A method with a pointer receiver, in a method expression of a type that is none.
            Near::Inaccessible { .. } if x.mode == Mode::Type && !self.is_pointer(x.typ) => none,
            Near::Inaccessible { is_method } => {
                format!("cannot refer to unexported {} {name}", kind(is_method))
            }
            Near::Misspelled { name: n, is_method } => {
                format!("{none}, but does have {} {n}", kind(is_method))
            }
            Near::Unexported { name: n, is_method } => {
                format!("{none}, but does have unexported {} {n}", kind(is_method))
            }
            Near::None => none,
        };
        let help = self.help_selector(x.typ, name);
        self.report(diag::missing_selector(sel.pos, whole, what).helped(help));
    }
}
