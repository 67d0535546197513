//! The checker's state, and the small questions every part of it asks.

use cranelift_entity::EntityRef;
use rustc_hash::{FxHashMap, FxHashSet};
use source::{Diagnostic, Pos, SourceMap};
use syntax::{ExprId, File, Symbol};
use types::{
    Basic, FileInfo, FuncBody, Initializer, Mode, ObjId, Object, ObjectKind, Package, PkgId, Program, Scope,
    Type, TypeKind, TypedPackage, VarFlags, VarKind,
};

use crate::Config;
use crate::imports::DotImport;
use crate::operand::Operand;
use crate::resolver::PkgDecl;
use crate::scope::Locals;
use crate::version::Version;

pub(crate) struct Checker<'a> {
    pub map: &'a SourceMap,
    pub prog: &'a mut Program,
    pub files: &'a [File],
    pub imports: &'a crate::Imports,
    pub config: Config,
    /// The language of each file.
    pub versions: Vec<Version>,
    pub pkg: PkgId,
    /// Objects with smaller ids belong to other packages.
    first_obj: usize,
    pub infos: Vec<FileInfo>,
    pub diags: Vec<Diagnostic>,
    /// What gc only finds when it compiles: reported when there is nothing else.
    pub late: Vec<Diagnostic>,
    pub env: Env,
    /// The package's declarations, methods included.
    pub decls: Vec<PkgDecl>,
    /// The declaration of an object, by its number since `first_obj`; `u32::MAX` for none.
    decl_index: Vec<u32>,
    /// Depth of function nesting at which a local variable was declared.
    depth: Vec<u16>,
    /// Imports of each file.
    pub file_scopes: Vec<Scope>,
    /// The dot imports of each file.
    pub dot_imports: Vec<Vec<DotImport>>,
    /// Methods by the name of their receiver's base type, as indices of declarations.
    pub methods_of: FxHashMap<Symbol, Vec<u32>>,
    /// Where each field and method of a defined type was declared, for duplicates.
    pub field_pos: FxHashMap<(Type, Symbol), Pos>,
    /// Declarations being resolved, outermost first.
    pub path: Vec<ObjId>,
    /// Work that waits until no declaration is being resolved.
    pub delayed: Vec<Delayed>,
    /// Defined types of this package in order of declaration, local ones as they come.
    pub named_types: Vec<ObjId>,
    /// How often each name was used for a local type of a function.
    pub local_types: FxHashMap<Symbol, u32>,
    /// The numbers of local types by the positions of their names, if they are fixed already.
    pub known_local_types: Option<FxHashMap<Pos, u32>>,
    pub funcs: Vec<FuncBody>,
    pub init_order: Vec<Initializer>,
    pub inits: Vec<ObjId>,
    pub vars: Vec<ObjId>,
    pub main: Option<ObjId>,
    /// The right side of each type declaration.
    pub rhs_of: FxHashMap<types::NamedId, Type>,
    /// Constants with a type whose value is wrong.
    pub bad_consts: FxHashSet<ObjId>,
    /// Defined types on a cycle that was reported.
    pub cycle_reported: FxHashSet<types::NamedId>,
    /// Defined types whose structure is being found from their right sides.
    pub settling: FxHashSet<types::NamedId>,
    /// Aliases being resolved: they have no type yet that others could mention.
    pub open_aliases: u32,
    /// Defined types that are each other's right sides; the cycle is not reported yet.
    pub cut: FxHashSet<types::NamedId>,
    /// Where each instance of a generic type is written first.
    pub instance_pos: FxHashMap<types::NamedId, Pos>,
    /// Type sets of interfaces whose declarations are complete.
    pub type_sets: FxHashMap<Type, crate::typeset::TypeSet>,
    /// How often a type set was computed from types that are not known (yet).
    pub unresolved: u32,
    /// Type arguments that mention type parameters.
    pub growth: Vec<crate::mono::Edge>,
    /// The parameter of a type's declaration for each one a method's receiver declares.
    pub receiver_names: FxHashMap<types::TypeParamId, types::TypeParamId>,
    /// Several values are being assigned at once; messages then count the results of a call.
    pub in_multiple: bool,
    /// Something that is not supported yet was not looked into.
    pub skipped: bool,
    /// Files with a dot import that was refused: names nobody declares may come from there.
    pub unknown_names: Vec<u32>,
}

/// Work put off.
pub(crate) enum Delayed {
    /// The body of a function literal in a package-level initialiser.
    FuncLit { file: u32, expr: ExprId, sig: Type, decl: Option<u32>, iota: Option<i64> },
    /// An instance of a generic type whose arguments must satisfy their constraints.
    Instance { origin: types::NamedId, args: Vec<Type>, positions: Vec<Pos> },
    /// The same for a generic alias.
    AliasInstance { params: Vec<types::TypeParamId>, args: Vec<Type>, positions: Vec<Pos> },
    /// The type of a variable, which must not be a constraint.
    VarType { file: u32, expr: ExprId, typ: Type },
    /// A type parameter whose constraint was being declared itself.
    Constraint { param: types::TypeParamId },
    /// A union whose terms must not overlap.
    Union { file: u32, exprs: Vec<ExprId>, terms: Vec<types::UnionTerm> },
    /// A map type whose key must be comparable.
    MapKey { file: u32, key: ExprId, typ: Type },
    /// An embedded field that must not be a pointer to an interface and the like.
    Embedded { file: u32, pos: Pos, typ: Type },
    /// What an interface of an older language embeds: only interfaces will do.
    OldEmbedding { file: u32, expr: ExprId, typ: Type },
    /// A struct or interface whose names must be unique once embedded ones are known.
    Interface { file: u32, expr: ExprId, typ: Type },
}

/// Where the checker is.
#[derive(Default)]
pub(crate) struct Env {
    pub file: u32,
    pub locals: Locals,
    pub iota: Option<i64>,
    /// Position to report for constants repeated implicitly.
    pub err_pos: Option<Pos>,
    /// The package-level declaration whose dependencies are being noted.
    pub decl: Option<u32>,
    /// The function whose body is being checked.
    pub func: Option<Func>,
    /// Type parameters of the function whose body is being checked, the receiver's first.
    pub type_params: Vec<types::TypeParamId>,
    /// Function literals round this point, outermost first.
    pub lits: Vec<Lit>,
    /// A call or receive was seen: `len` of such an operand is no constant.
    pub has_call: bool,
}

/// The function being checked.
pub(crate) struct Func {
    pub results: Vec<ObjId>,
    pub named_results: bool,
    /// Variables it declares (literals' own ones not included).
    pub vars: Vec<ObjId>,
}

/// A function literal being checked.
pub(crate) struct Lit {
    pub index: u32,
    pub captures: Vec<ObjId>,
    pub seen: FxHashSet<ObjId>,
}

impl<'a> Checker<'a> {
    pub(crate) fn new(
        map: &'a SourceMap,
        prog: &'a mut Program,
        path: Symbol,
        files: &'a [File],
        imports: &'a crate::Imports,
        config: Config,
    ) -> Checker<'a> {
        let name = files.first().map_or(path, |f| f[f.package].sym);
        let pkg = prog.packages.push(Package::new(path, name));
        Checker::in_package(map, prog, pkg, files, imports, config)
    }

    /// The same for a package that is known already.
    pub(crate) fn in_package(
        map: &'a SourceMap,
        prog: &'a mut Program,
        pkg: PkgId,
        files: &'a [File],
        imports: &'a crate::Imports,
        config: Config,
    ) -> Checker<'a> {
        let first_obj = prog.objects.len();
        Checker {
            map,
            prog,
            files,
            imports,
            config,
            versions: files.iter().map(|f| Version::of(f, &config)).collect(),
            pkg,
            first_obj,
            infos: files.iter().map(FileInfo::new).collect(),
            diags: Vec::new(),
            late: Vec::new(),
            env: Env::default(),
            decls: Vec::new(),
            decl_index: Vec::new(),
            depth: Vec::new(),
            file_scopes: files.iter().map(|_| Scope::default()).collect(),
            dot_imports: files.iter().map(|_| Vec::new()).collect(),
            methods_of: FxHashMap::default(),
            field_pos: FxHashMap::default(),
            path: Vec::new(),
            delayed: Vec::new(),
            named_types: Vec::new(),
            local_types: FxHashMap::default(),
            known_local_types: None,
            funcs: Vec::new(),
            init_order: Vec::new(),
            inits: Vec::new(),
            vars: Vec::new(),
            main: None,
            rhs_of: FxHashMap::default(),
            settling: FxHashSet::default(),
            open_aliases: 0,
            bad_consts: FxHashSet::default(),
            cycle_reported: FxHashSet::default(),
            cut: FxHashSet::default(),
            instance_pos: FxHashMap::default(),
            type_sets: FxHashMap::default(),
            unresolved: 0,
            growth: Vec::new(),
            receiver_names: FxHashMap::default(),
            in_multiple: false,
            skipped: false,
            unknown_names: Vec::new(),
        }
    }

    /// Makes the tables final: every type canonical, every layout known.
    pub(crate) fn finish(mut self) -> (TypedPackage, Vec<Diagnostic>) {
        if self.diags.is_empty() {
            self.expand_all();
        }
        for d in &self.decls {
            let o = &self.prog.objects[d.obj];
            let value = matches!(o.kind, ObjectKind::Func(_) | ObjectKind::Var { .. });
            if value && self.prog.types.canon(o.typ) != o.typ {
                self.prog.declared_types.insert(d.obj, o.typ);
            }
        }
        let types = &mut self.prog.types;
        for info in &mut self.infos {
            info.for_each_type(|t| *t = types.canon(*t));
        }
        for i in self.first_obj..self.prog.objects.len() {
            let obj = &mut self.prog.objects[ObjId::new(i)];
            if !matches!(obj.kind, ObjectKind::TypeName) {
                obj.typ = types.canon(obj.typ);
            }
        }
        self.funcs.iter_mut().for_each(|f| f.sig = types.canon(f.sig));
        if self.diags.is_empty() {
            types.complete();
            self.check_sizes(self.first_obj);
        }
        let package = TypedPackage {
            pkg: self.pkg,
            files: self.infos,
            versions: self.versions.iter().map(|v| v.minor).collect(),
            funcs: self.funcs,
            init_order: self.init_order,
            inits: self.inits,
            vars: self.vars,
            main: self.main,
        };
        (package, self.diags)
    }

    #[inline]
    pub(crate) fn file(&self) -> &'a File {
        let files: &'a [File] = self.files;
        &files[self.env.file as usize]
    }

    #[inline]
    pub(crate) fn info(&mut self) -> &mut FileInfo {
        &mut self.infos[self.env.file as usize]
    }

    /// Reports. Messages that only repeat that something is invalid are dropped, as gc drops them.
    pub(crate) fn report(&mut self, d: Diagnostic) {
        let follows = |what| d.message.find(what).is_some_and(|at| at > 0);
        if !self.diags.is_empty() && (follows("invalid operand") || follows("invalid type")) {
            return;
        }
        self.diags.push(d);
    }

    /// Where errors about an expression are reported.
    pub(crate) fn pos(&self, e: ExprId) -> Pos {
        self.file().start(e)
    }

    /// Where errors about an operand are reported.
    pub(crate) fn at(&self, x: &Operand) -> Pos {
        x.expr.map_or(Pos::NONE, |e| self.pos(e))
    }

    /// A position inside a message, `file:line:col`.
    pub(crate) fn pos_text(&self, pos: Pos) -> String {
        match self.map.resolve(pos) {
            Some(p) if p.col == 0 => format!("{}:{}", p.file, p.line),
            Some(p) => format!("{}:{}:{}", p.file, p.line, p.col),
            None => "-".into(),
        }
    }

    // Objects

    pub(crate) fn new_object(&mut self, name: Symbol, pos: Pos, typ: Type, kind: ObjectKind) -> ObjId {
        let obj = self.prog.objects.push(Object { name, pos, pkg: Some(self.pkg), typ, kind });
        // Objects of other packages may have come in between.
        let at = obj.index() - self.first_obj;
        self.decl_index.resize(at + 1, u32::MAX);
        self.depth.resize(at, 0);
        self.depth.push(self.env.lits.len() as u16);
        obj
    }

    pub(crate) fn new_var(&mut self, name: Symbol, pos: Pos, typ: Type, kind: VarKind) -> ObjId {
        self.new_object(name, pos, typ, ObjectKind::Var { kind, flags: VarFlags::default() })
    }

    /// The package-level declaration of an object of this package.
    pub(crate) fn decl_of(&self, obj: ObjId) -> Option<u32> {
        let i = obj.index().checked_sub(self.first_obj)?;
        self.decl_index.get(i).copied().filter(|&d| d != u32::MAX)
    }

    pub(crate) fn set_decl(&mut self, obj: ObjId, decl: u32) {
        self.decl_index[obj.index() - self.first_obj] = decl;
    }

    /// The object a name means here.
    pub(crate) fn lookup_name(&self, name: Symbol) -> Option<ObjId> {
        self.env
            .locals
            .get(name)
            .or_else(|| self.file_scopes[self.env.file as usize].get(name))
            .or_else(|| self.prog.packages[self.pkg].scope.get(name))
            .or_else(|| self.prog.universe.get(name))
    }

    /// Declares a local object; a second one of that name in the scope is reported.
    pub(crate) fn declare(&mut self, obj: ObjId) -> bool {
        let (name, pos) = (self.prog.objects[obj].name, self.prog.objects[obj].pos);
        if name.is_blank() {
            return false;
        }
        if let Some(old) = self.env.locals.get_here(name) {
            let other = self.prog.objects[old].pos;
            let d = crate::diagnostics::redeclared(pos, name);
            self.report_with_other(d, other, format!("other declaration of {name}"));
            return false;
        }
        self.env.locals.insert(name, obj);
        true
    }

    /// Declares a local variable, which then must be used.
    pub(crate) fn declare_var(&mut self, obj: ObjId) {
        if self.declare(obj)
            && let Some(f) = &mut self.env.func
        {
            f.vars.push(obj);
        }
    }

    /// Reports with a second line that points elsewhere.
    pub(crate) fn report_with_other(&mut self, mut d: Diagnostic, pos: Pos, text: String) {
        if pos.is_known() {
            d.message.push_str(&format!("\n\t{}: {text}", self.pos_text(pos)));
        }
        self.report(d);
    }

    /// Notes that the value of a variable is used, and that a literal captures it.
    pub(crate) fn mention(&mut self, obj: ObjId) {
        if self.env.lits.is_empty() {
            return;
        }
        let Some(&depth) = self.depth.get(obj.index().wrapping_sub(self.first_obj)) else { return };
        let depth = depth as usize;
        let lits = self.env.lits.len();
        if depth >= lits || self.prog.objects[obj].var_kind().is_none_or(|k| k == VarKind::Package) {
            return;
        }
        self.prog.objects[obj].add_flags(VarFlags::CAPTURED);
        for lit in &mut self.env.lits[depth..] {
            if lit.seen.insert(obj) {
                lit.captures.push(obj);
            }
        }
    }

    /// Notes that the declaration being resolved needs a package-level object.
    pub(crate) fn add_dependency(&mut self, obj: ObjId) {
        if let (Some(from), Some(to)) = (self.env.decl, self.decl_of(obj)) {
            let deps = &mut self.decls[from as usize].deps;
            if deps.last() != Some(&to) && !deps.contains(&to) {
                deps.push(to);
            }
        }
    }

    // Types

    /// The underlying type, resolving the declaration if need be.
    pub(crate) fn under(&mut self, t: Type) -> Type {
        let u = self.prog.types.underlying(t);
        if u != Type::INVALID {
            return u;
        }
        if let Some(n) = self.prog.types.as_named(t)
            && self.prog.types.named[n].underlying.is_none()
        {
            if self.prog.types.named[n].origin.is_some() {
                self.expand(n);
            } else {
                self.resolve_named(self.prog.types.named[n].obj);
            }
        } else if let TypeKind::TypeParam(p) = *self.prog.types.kind(self.prog.types.unalias(t)) {
            return self.under(self.prog.types.type_params[p].constraint);
        }
        self.prog.types.underlying(t)
    }

    /// What the underlying type is, a copy.
    pub(crate) fn under_kind(&mut self, t: Type) -> TypeKind {
        let u = self.under(t);
        self.prog.types.kind(u).clone()
    }

    /// Whether the type, or what a pointer points to, is wrong or unknown, so that nothing can be
    /// said about its values. A struct or interface may be by what it embeds.
    pub(crate) fn is_broken(&mut self, t: Type) -> bool {
        self.broken(t, 0, &mut FxHashSet::default())
    }

    fn broken(&mut self, t: Type, depth: u32, seen: &mut FxHashSet<Type>) -> bool {
        if depth > 20 || depth > 0 && !seen.insert(t) {
            return false;
        }
        match self.under_kind(t) {
            TypeKind::Basic(Basic::Invalid) => true,
            TypeKind::Pointer(Type::INVALID) => true,
            TypeKind::Pointer(p) if depth == 0 => self.broken(p, 1, seen),
            TypeKind::Pointer(p) if self.prog.types.as_named(p).is_some() => self.broken(p, depth + 1, seen),
            TypeKind::Struct(s) => s.fields.iter().any(|f| f.embedded && self.broken(f.typ, depth + 1, seen)),
            TypeKind::Interface(i) => i.embeddeds.iter().any(|&e| self.broken(e, depth + 1, seen)),
            _ => false,
        }
    }

    pub(crate) fn basic(&mut self, t: Type) -> Option<Basic> {
        match *self.prog.types.kind(t) {
            TypeKind::Basic(b) => Some(b),
            _ => {
                let u = self.under(t);
                match *self.prog.types.kind(u) {
                    TypeKind::Basic(b) => Some(b),
                    _ => None,
                }
            }
        }
    }

    pub(crate) fn is_untyped(&self, t: Type) -> bool {
        matches!(self.prog.types.kind(t), TypeKind::Basic(b) if b.is_untyped())
    }

    pub(crate) fn is_integer(&mut self, t: Type) -> bool {
        self.all_basic(t, Basic::is_integer)
    }

    pub(crate) fn is_numeric(&mut self, t: Type) -> bool {
        self.all_basic(t, Basic::is_numeric)
    }

    pub(crate) fn is_string(&mut self, t: Type) -> bool {
        self.all_basic(t, Basic::is_string)
    }

    pub(crate) fn is_boolean(&mut self, t: Type) -> bool {
        self.all_basic(t, Basic::is_boolean)
    }

    pub(crate) fn is_interface(&mut self, t: Type) -> bool {
        !self.is_type_param(t) && matches!(self.under_kind(t), TypeKind::Interface(_))
    }

    /// The type an untyped operand gets when nothing decides otherwise.
    pub(crate) fn default_type(&self, t: Type) -> Type {
        match *self.prog.types.kind(t) {
            TypeKind::Basic(Basic::UntypedRune) => self.prog.rune,
            TypeKind::Basic(b) if b.is_untyped() => b.default_type().into(),
            _ => t,
        }
    }

    // Records

    /// Notes what was found out about an expression.
    pub(crate) fn record(&mut self, x: &Operand, e: ExprId) {
        let info = self.info();
        if x.is_const()
            && let Some(v) = &x.val
        {
            info.expr_mut(e).typ = x.typ;
            return info.set_const(e, v.clone());
        }
        let r = info.expr_mut(e);
        r.typ = x.typ;
        r.mode = x.mode;
        if let Some(b) = x.builtin
            && x.mode == Mode::Builtin
        {
            r.aux = b as u32;
        }
    }

    /// Notes the type that a type expression stands for.
    pub(crate) fn record_type(&mut self, e: ExprId, t: Type) {
        let r = self.info().expr_mut(e);
        r.typ = t;
        r.mode = Mode::Type;
    }
}
