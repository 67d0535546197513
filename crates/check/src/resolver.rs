//! Collects what a package declares, before anything is looked into.

use source::Pos;
use syntax::{
    ConstDecl, DeclId, DeclKind, ExprId, ExprKind, FieldId, FuncDecl, NameId, Symbol, VarDecl, sym,
};
use types::{FuncData, ObjId, ObjectKind, Recv, Type, TypeKind, VarKind};

use crate::checker::Checker;
use crate::diagnostics as diag;

/// A package-level declaration of one object.
pub(crate) struct PkgDecl {
    pub obj: ObjId,
    pub file: u32,
    pub source: Source,
    pub state: State,
    /// Declarations it mentions, in order of first mention.
    pub deps: Vec<u32>,
}

/// Where the object's type and value come from.
#[derive(Clone)]
pub(crate) enum Source {
    Const {
        typ: Option<ExprId>,
        init: Option<ExprId>,
        iota: u32,
        inherited: Option<Pos>,
    },
    Var {
        typ: Option<ExprId>,
        init: Option<ExprId>,
        lhs: Option<std::rc::Rc<[ObjId]>>,
    },
    Type(DeclId),
    /// A function or method.
    Func(DeclId),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum State {
    Untouched,
    Resolving,
    Done,
}

impl Checker<'_> {
    /// Declares all package-level names and imports.
    pub(crate) fn collect_objects(&mut self) {
        let package = self.files.first().map(|f| f[f.package].sym);
        for i in 0..self.files.len() {
            self.env.file = i as u32;
            let file = self.file();
            let name = file[file.package];
            if name.sym.is_blank() {
                self.report(diag::blank_package_name(name.pos));
            } else if let Some(want) = package
                && want != name.sym
            {
                self.report(diag::mismatched_package(name.pos, name.sym, want));
                continue;
            }
            for &d in &file.decls {
                self.collect_decl(d);
            }
        }
        self.check_import_clashes();
        self.associate_methods();
    }

    fn collect_decl(&mut self, d: DeclId) {
        let decl = self.file()[d];
        match decl.kind {
            DeclKind::Import(i) => self.collect_import(decl.pos, i),
            DeclKind::Const(c) => {
                let (c, inherited) = self.inherited_const(c, decl.pos);
                let values = self.file()[c.values].to_vec();
                for (i, n) in c.names.into_iter().enumerate() {
                    let obj = self.declare_package(n, ObjectKind::Const(types::ConstValue::Int(0)));
                    let source =
                        Source::Const { typ: c.typ, init: values.get(i).copied(), iota: c.iota, inherited };
                    self.add_decl(obj, source);
                }
                self.check_arity(decl.pos, c.names, &values, true, inherited.is_some());
            }
            DeclKind::Var(v) => self.collect_var(decl.pos, v),
            DeclKind::Type(t) => {
                let obj = self.declare_package(t.name, ObjectKind::TypeName);
                self.begin_type(obj, &t, 0);
                self.add_decl(obj, Source::Type(d));
                self.named_types.push(obj);
            }
            DeclKind::Func(f) => self.collect_func(d, f),
        }
    }

    /// A constant declaration with the type and values that apply to it.
    pub(crate) fn inherited_const(&mut self, c: ConstDecl, pos: Pos) -> (ConstDecl, Option<Pos>) {
        let Some(from) = c.repeats else { return (c, None) };
        match self.file()[from].kind {
            DeclKind::Const(first) => (ConstDecl { typ: first.typ, values: first.values, ..c }, Some(pos)),
            _ => (c, None),
        }
    }

    fn collect_var(&mut self, pos: Pos, v: VarDecl) {
        let values = self.file()[v.values].to_vec();
        let objs: Vec<ObjId> = v
            .names
            .into_iter()
            .map(|n| {
                let kind = ObjectKind::Var { kind: VarKind::Package, flags: types::VarFlags::default() };
                self.declare_package(n, kind)
            })
            .collect();
        self.vars.extend(&objs);
        for &obj in &objs {
            if let Some(name) = self.linkname(self.prog.objects[obj].name) {
                self.prog.var_linknames.insert(obj, name);
            }
        }
        let shared = (values.len() == 1 && objs.len() > 1).then(|| std::rc::Rc::from(objs.as_slice()));
        for (i, &obj) in objs.iter().enumerate() {
            let init = if shared.is_some() { values.first() } else { values.get(i) }.copied();
            self.add_decl(obj, Source::Var { typ: v.typ, init, lhs: shared.clone() });
        }
        if v.typ.is_none() || !values.is_empty() {
            self.check_arity(pos, v.names, &values, false, false);
        }
    }

    /// Reports when there are too few or too many values for the names of a declaration.
    pub(crate) fn check_arity(
        &mut self,
        pos: Pos,
        names: syntax::Ids<NameId>,
        values: &[ExprId],
        constant: bool,
        inherited: bool,
    ) {
        let (l, r) = (names.len(), values.len());
        if l < r {
            if inherited {
                let at = self.pos_text(self.pos(values[l]));
                self.report(diag::extra_init(pos, format_args!(" at {at}")));
            } else {
                let (at, text) = (self.pos(values[l]), self.expr_text(values[l]));
                self.report(diag::extra_init(at, format_args!(" {text}")));
            }
        } else if l > r && (constant || r != 1) {
            let name = self.file()[names][r];
            self.report(diag::missing_init(name.pos, name.sym));
        }
    }

    fn collect_func(&mut self, d: DeclId, f: FuncDecl) {
        let file = self.file();
        let name = file[f.name];
        let linkname = self.linkname(name.sym);
        let data = FuncData {
            recv: None,
            pragma: f.pragma,
            linkname,
            decl: Some((self.env.file, d)),
            has_body: f.body.is_some(),
        };
        let kind = ObjectKind::Func(Box::new(data));
        let is_main = name.sym == sym::MAIN && self.prog.packages[self.pkg].name == sym::MAIN;
        if f.recv.is_none() && (name.sym == sym::INIT || is_main) {
            let obj = self.new_object(name.sym, name.pos, Type::INVALID, kind);
            self.info().set_def(f.name, obj);
            let sig = file[f.sig];
            if !f.tparams.is_empty() {
                let pos = f.tparams.first().map_or(name.pos, |p| file[p].pos);
                self.report(diag::special_func_type_params(pos, name.sym));
            }
            if !sig.params.is_empty() || !sig.results.is_empty() {
                self.report(diag::special_func_signature(name.pos, name.sym));
            }
            if name.sym == sym::INIT {
                if f.body.is_none() {
                    self.report(diag::missing_init_body(name.pos));
                }
                self.inits.push(obj);
            } else {
                self.main = Some(obj);
                self.declare_in_package(obj);
            }
            self.add_decl(obj, Source::Func(d));
            return;
        }
        let obj = self.new_object(name.sym, name.pos, Type::INVALID, kind);
        self.info().set_def(f.name, obj);
        let index = self.add_decl(obj, Source::Func(d));
        match f.recv {
            Some(recv) => {
                if let Some((base, _)) = self.receiver_base(recv) {
                    self.methods_of.entry(base).or_default().push(index);
                }
            }
            None if name.sym.is_blank() => {}
            None => self.declare_in_package(obj),
        }
    }

    /// The linker's name a `//go:linkname` of the file gives a function or variable.
    fn linkname(&self, name: Symbol) -> Option<Symbol> {
        let file = self.file();
        if file.directives.is_empty() {
            return None;
        }
        let linkname = Symbol::intern("linkname");
        let args = file
            .directives
            .keys()
            .filter(|&i| file.directives[i].name == linkname)
            .map(|i| file.directive_args(i));
        for arg in args {
            let mut words = arg.split_whitespace();
            if words.next() == Some(name.as_str()) {
                return words.next().map(Symbol::intern);
            }
        }
        None
    }

    /// The name in a receiver's type, and whether the type is a pointer.
    pub(crate) fn receiver_base(&self, recv: FieldId) -> Option<(Symbol, bool)> {
        let file = self.file();
        let mut e = file.unparen(file[recv].typ);
        let mut pointer = false;
        loop {
            e = match file[e].kind {
                ExprKind::Star(x) if !pointer => {
                    pointer = true;
                    file.unparen(x)
                }
                ExprKind::Index { x, .. } => file.unparen(x),
                ExprKind::Name(name) => return Some((name, pointer)),
                _ => return None,
            };
        }
    }

    fn add_decl(&mut self, obj: ObjId, source: Source) -> u32 {
        let index = self.decls.len() as u32;
        self.decls.push(PkgDecl {
            obj,
            file: self.env.file,
            source,
            state: State::Untouched,
            deps: Vec::new(),
        });
        self.set_decl(obj, index);
        index
    }

    /// Makes the object for a name and declares it in the package.
    fn declare_package(&mut self, n: NameId, kind: ObjectKind) -> ObjId {
        let name = self.file()[n];
        let obj = self.new_object(name.sym, name.pos, Type::INVALID, kind);
        self.info().set_def(n, obj);
        let in_main = self.prog.packages[self.pkg].name == sym::MAIN;
        if name.sym == sym::INIT {
            self.report(diag::cannot_declare_init(name.pos));
        } else if name.sym == sym::MAIN && in_main {
            self.report(diag::cannot_declare_main(name.pos));
        } else {
            self.declare_in_package(obj);
        }
        obj
    }

    fn declare_in_package(&mut self, obj: ObjId) {
        let (name, pos) = (self.prog.objects[obj].name, self.prog.objects[obj].pos);
        if name.is_blank() {
            return;
        }
        if let Some(old) = self.prog.packages[self.pkg].scope.insert(name, obj) {
            let other = self.prog.objects[old].pos;
            self.report_with_other(
                diag::redeclared(pos, name),
                other,
                format!("other declaration of {name}"),
            );
        }
    }

    // Methods

    /// Gives every method to its receiver's base type. Receivers that are no good are reported when
    /// the method's signature is checked.
    fn associate_methods(&mut self) {
        let mut bases: Vec<(Symbol, Vec<u32>)> = self.methods_of.drain().collect();
        bases.sort_by_key(|(_, methods)| methods[0]);
        for (base, methods) in bases {
            let Some((named, through_pointer)) = self.base_type(base, 0) else { continue };
            for m in methods {
                let obj = self.decls[m as usize].obj;
                let typ = self.prog.objects[self.prog.types.named[named].obj].typ;
                self.env.file = self.decls[m as usize].file;
                let pointer = match self.decls[m as usize].source {
                    Source::Func(d) => match self.file()[d].kind {
                        DeclKind::Func(f) => f.recv.and_then(|r| self.receiver_base(r)).is_some_and(|b| b.1),
                        _ => false,
                    },
                    _ => false,
                };
                let pointer = pointer || through_pointer;
                let recv_type = if pointer { self.prog.types.pointer(typ) } else { typ };
                if let ObjectKind::Func(f) = &mut self.prog.objects[obj].kind {
                    f.recv = Some(Recv { typ: recv_type, pointer });
                }
                let name = self.prog.objects[obj].name;
                if name.is_blank() {
                    continue;
                }
                let known = &self.prog.types.named[named].methods;
                if let Some(&old) = known.iter().find(|&&o| self.prog.objects[o].name == name) {
                    let pos = self.prog.objects[obj].pos;
                    let old = self.pos_text(self.prog.objects[old].pos);
                    let base = self.prog.objects[self.prog.types.named[named].obj].name;
                    self.report(diag::duplicate_method(pos, base, name, old));
                    continue;
                }
                self.prog.types.named[named].methods.push(obj);
            }
        }
    }

    /// The defined type a receiver's base name leads to, through aliases.
    /// Says also whether an alias stands for a pointer to it.
    fn base_type(&self, name: Symbol, depth: u32) -> Option<(types::NamedId, bool)> {
        let obj = self.prog.packages[self.pkg].scope.get(name)?;
        if let TypeKind::Named(n) = *self.prog.types.kind(self.prog.objects[obj].typ) {
            return Some((n, false));
        }
        let decl = &self.decls[self.decl_of(obj)? as usize];
        let Source::Type(d) = decl.source else { return None };
        let file = &self.files[decl.file as usize];
        let DeclKind::Type(t) = file[d].kind else { return None };
        let mut e = file.unparen(t.typ);
        let mut pointer = false;
        if let ExprKind::Star(x) = file[e].kind {
            pointer = true;
            e = file.unparen(x);
        }
        match file[e].kind {
            ExprKind::Name(next) if t.alias && depth < 100 => {
                self.base_type(next, depth + 1).map(|(n, p)| (n, p || pointer))
            }
            _ => None,
        }
    }
}
