//! Monomorphisation: a body for every use of a generic function.
//!
//! In: the checked packages of a build. Out: [`Instances`], each the tables of a generic function's body with type
//! arguments put in ([`Instance`]), so that lowering sees concrete types only. An instance is a function of its own
//! with an object named `F[int]`; variables it declares are new objects. In the packages' own tables, uses of generic
//! functions and of methods of generic types are turned to the instances' objects.
//!
//! A package is compiled with the instances that its code leads to, directly or through other instances, unless a
//! package it imports has them already: so what is in its object depends on it and its imports only, and packages
//! compiled one by one fit together. Packages that don't import each other may hold the same instance; the linker
//! takes one. Bodies of generic functions from export data come from a [`Bodies`] when an instance is wanted.
//!
//! That work ends is the checker's promise: it has refused instances without end.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use syntax::{ExprId, ExprKind, File, Symbol};

use crate::arena::{NamedId, Signature, Type, TypeKind, TypeParamId};
use crate::format::Qualifier;
use crate::info::{FileInfo, FuncBody, PathStep, Selection, SelectionKind, TypedPackage, Window};
use crate::linkname;
use crate::methodset::MethodTarget;
use crate::object::{FuncData, ObjId, Object, ObjectKind, Recv, VarKind};
use crate::program::{PkgId, Program};

/// A generic function's body with type arguments.
#[derive(Debug)]
pub struct Instance {
    /// Objects and types are the instance's own; `file` counts the files of the package with the source.
    pub body: FuncBody,
    pub source: Source,
    /// The tables of the body, by the ids of the whole file.
    pub info: FileInfo,
    /// What the names of its function literals have behind the function's: `.func1`, `.func1.2`.
    pub closures: Vec<String>,
}

/// Where an instance's source is.
#[derive(Clone, Debug)]
pub enum Source {
    /// In a file of one of the packages given to [`instantiate`]: its index.
    Unit(usize),
    /// In a tree of its own.
    Loaded(Arc<Loaded>),
}

/// A generic function of a package that is known from export data.
pub struct Loaded {
    /// A file with this function only.
    pub file: File,
    pub info: FileInfo,
    pub body: FuncBody,
}

impl std::fmt::Debug for Loaded {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "Loaded({:?})", self.body.obj)
    }
}

/// Where the bodies of imported generic functions come from.
pub trait Bodies {
    /// Whether there is one for this function.
    fn has(&self, func: ObjId) -> bool;

    /// Reads and checks it; `None` if it is damaged.
    fn load(&mut self, prog: &mut Program, func: ObjId) -> Option<Loaded>;

    /// The instances that imported packages' objects hold: package and linker name.
    fn instances(&self) -> Vec<(PkgId, Symbol)>;
}

/// All instances of a build.
#[derive(Debug, Default)]
pub struct Instances {
    pub all: Vec<Arc<Instance>>,
    /// By package: the instances that are compiled with it, as indices into `all`.
    pub by_package: Vec<Vec<usize>>,
    /// The packages that hold an instance, by its linker name: compiled with it now or before.
    pub holders: FxHashMap<Symbol, Vec<PkgId>>,
    /// Functions whose imported bodies are damaged.
    pub damaged: Vec<ObjId>,
}

/// A package with its trees.
pub struct Unit<'a> {
    pub files: &'a [File],
    pub package: &'a mut TypedPackage,
}

/// Finds all instances. The packages come each after what it imports.
pub fn instantiate(prog: &mut Program, units: &mut [Unit], bodies: Option<&mut dyn Bodies>) -> Instances {
    let mut m = Mono {
        prog,
        generic: FxHashMap::default(),
        params: FxHashMap::default(),
        entries: Vec::new(),
        made: FxHashMap::default(),
        by_obj: FxHashMap::default(),
        uses: Vec::new(),
        next_type: 0,
        holders: FxHashMap::default(),
        seen_types: Vec::new(),
        bodies,
        all: Vec::new(),
        damaged: Vec::new(),
    };
    let held = m.bodies.as_ref().map(|b| b.instances()).unwrap_or_default();
    for (pkg, name) in held {
        m.holders.entry(name).or_default().push(pkg);
    }
    let mut windows: Vec<Vec<Vec<Window>>> = Vec::new();
    for (n, u) in units.iter().enumerate() {
        let mut of_files = vec![Vec::new(); u.files.len()];
        for (i, f) in u.package.funcs.iter().enumerate() {
            if !f.type_params.is_empty() && f.body.is_some() {
                let file = f.file as usize;
                let window = Window::of(&u.files[file], f.decl);
                of_files[file].push(window);
                m.params.insert(f.obj, f.type_params.as_slice().into());
                m.generic.insert(f.obj, Generic::Unit { package: n, func: i, window });
            }
        }
        windows.push(of_files);
    }
    let mut by_package = Vec::with_capacity(units.len());
    for n in 0..units.len() {
        let u = &mut units[n];
        for (f, file) in u.files.iter().enumerate() {
            m.plain(file, &mut u.package.files[f], &windows[n][f]);
        }
        by_package.push(m.package(units, n, &windows[n]));
    }
    m.types();
    Instances { all: m.all, by_package, holders: m.holders, damaged: m.damaged }
}

/// Where a generic function's code is.
#[derive(Clone)]
enum Generic {
    Unit { package: usize, func: usize, window: Window },
    Loaded(Arc<Loaded>),
}

/// An instance of a generic function that something mentions.
struct Entry {
    generic: ObjId,
    args: Vec<Type>,
    obj: ObjId,
    /// Linker name.
    name: Symbol,
    /// Index in `Mono::all`, once a package is compiled with it.
    made: Option<usize>,
    /// The instances its body mentions, as indices of entries.
    uses: Vec<usize>,
    /// The last package that is known to have it or to be compiled with it.
    seen: usize,
}

struct Mono<'a, 'b> {
    prog: &'a mut Program,
    /// Generic functions and methods whose bodies are at hand.
    generic: FxHashMap<ObjId, Generic>,
    /// Their type parameters as the function's type has them: the receiver's, then their own.
    params: FxHashMap<ObjId, Arc<[TypeParamId]>>,
    entries: Vec<Entry>,
    made: FxHashMap<(ObjId, Vec<Type>), usize>,
    by_obj: FxHashMap<ObjId, usize>,
    /// What the code that is being looked at mentions.
    uses: Vec<usize>,
    /// Types before this one have been looked at.
    next_type: usize,
    /// The packages that are compiled with an instance, by its linker name.
    holders: FxHashMap<Symbol, Vec<PkgId>>,
    /// By type: one more than the last package that was found to mention it.
    seen_types: Vec<usize>,
    bodies: Option<&'b mut dyn Bodies>,
    all: Vec<Arc<Instance>>,
    damaged: Vec<ObjId>,
}

/// Type arguments for the parameters of one body.
struct Subst<'a> {
    params: &'a [TypeParamId],
    args: &'a [Type],
}

impl Mono<'_, '_> {
    fn subst(&mut self, t: Type, s: &Subst) -> Type {
        let t = self.prog.types.subst(t, s.params, s.args);
        self.prog.types.canon(t)
    }

    /// Expands all types that came up since the last time, and gives instances their methods.
    fn types(&mut self) {
        while self.next_type < self.prog.types.len() {
            let t = self.prog.types.nth(self.next_type);
            self.next_type += 1;
            if self.prog.types.has_type_param(t) {
                continue;
            }
            let TypeKind::Named(n) = *self.prog.types.kind(t) else { continue };
            self.prog.types.expand(n);
            self.methods_of_instance(n);
        }
    }

    /// Gives an instance of a generic type its methods.
    fn methods_of_instance(&mut self, n: NamedId) {
        let Some(origin) = self.prog.types.named[n].origin else { return };
        if !self.prog.types.named[n].methods.is_empty() {
            return;
        }
        let args = self.prog.types.named[n].type_args.clone();
        let generic = self.prog.types.named[origin].methods.clone();
        let mut methods = Vec::with_capacity(generic.len());
        for f in generic {
            // Generic methods belong to no method set.
            if self.own_params(f) == 0 {
                methods.extend(self.entry(f, args.clone()).map(|i| self.entries[i].obj));
            }
        }
        self.prog.types.named[n].methods = methods;
    }

    /// Number of a generic function's own type parameters.
    fn own_params(&self, f: ObjId) -> usize {
        let typ = self.prog.objects[f].typ;
        self.prog.types.signature(typ).map_or(0, |s| s.type_params.len())
    }

    /// The object of a generic function with these arguments (the receiver's first), which the code at hand mentions;
    /// `None`: its body is not known.
    fn instance_of(&mut self, generic: ObjId, args: Vec<Type>) -> Option<ObjId> {
        let i = self.entry(generic, args)?;
        self.uses.push(i);
        Some(self.entries[i].obj)
    }

    /// Whether there is a body for a generic function, and which type parameters its type has.
    fn params_of(&mut self, generic: ObjId) -> Option<Arc<[TypeParamId]>> {
        if let Some(params) = self.params.get(&generic) {
            return Some(params.clone());
        }
        if !self.bodies.as_ref()?.has(generic) {
            return None;
        }
        let mut params = self.prog.recv_params.get(&generic).cloned().unwrap_or_default();
        params.extend(&self.prog.types.signature(self.prog.objects[generic].typ)?.type_params);
        let params: Arc<[TypeParamId]> = params.into();
        self.params.insert(generic, params.clone());
        Some(params)
    }

    fn entry(&mut self, generic: ObjId, args: Vec<Type>) -> Option<usize> {
        let params = self.params_of(generic)?;
        let args: Vec<Type> = args.into_iter().map(|t| self.prog.types.canon(t)).collect();
        let key = (generic, args);
        if let Some(&i) = self.made.get(&key) {
            return Some(i);
        }
        let o = self.prog.objects[generic].clone();
        let own = self.own_params(generic);
        let mut name = o.name.as_str().to_owned();
        if own > 0 {
            let texts: Vec<String> = key.1[key.1.len() - own..]
                .iter()
                .map(|&t| self.prog.type_string(t, Qualifier::Link))
                .collect();
            name = format!("{name}[{}]", texts.join(","));
        }
        let obj = self.prog.objects.push(Object { name: Symbol::intern(&name), ..o });
        let i = self.entries.len();
        self.made.insert(key.clone(), i);
        self.by_obj.insert(obj, i);
        self.complete(obj, generic, &params, &key.1);
        let name = Symbol::intern(&linkname::func_sym(self.prog, obj));
        let args = key.1;
        self.entries.push(Entry { generic, args, obj, name, made: None, uses: Vec::new(), seen: 0 });
        Some(i)
    }

    /// The instances a package is compiled with: those it leads to and none of its imports has. Its own code has
    /// been turned.
    fn package(&mut self, units: &[Unit], n: usize, windows: &[Vec<Window>]) -> Vec<usize> {
        let unit = &units[n];
        let pkg = unit.package.pkg;
        let mut closure: FxHashSet<PkgId> = self.prog.import_closure(pkg).into_iter().collect();
        closure.remove(&pkg);
        let mut todo: Vec<usize> = std::mem::take(&mut self.uses);
        self.types();
        let mut types = Vec::new();
        for (info, windows) in unit.package.files.iter().zip(windows) {
            info.types_outside(windows, |t| types.push(t));
        }
        self.reach(n, pkg, types, &mut todo);
        let mut out = Vec::new();
        let mut next = 0;
        while let Some(&i) = todo.get(next) {
            next += 1;
            let e = &mut self.entries[i];
            if e.seen == n + 1 {
                continue;
            }
            e.seen = n + 1;
            let holders = self.holders.entry(e.name).or_default();
            if holders.iter().any(|h| closure.contains(h)) {
                continue;
            }
            holders.push(pkg);
            let Some(made) = self.make(units, i) else { continue };
            out.push((self.entries[i].name, made));
            self.types();
            let instance = self.all[made].clone();
            let mut types = Vec::new();
            instance.info.types_outside(&[], |t| types.push(t));
            todo.extend(&self.entries[i].uses);
            self.reach(n, pkg, types, &mut todo);
        }
        // Which one was found first depends on how types are numbered.
        out.sort_by_key(|(name, _)| name.as_str());
        out.into_iter().map(|(_, made)| made).collect()
    }

    /// The methods of all instances of generic types that a package's code leads to: its descriptors have them. What
    /// another package's types lead to is in that package's object.
    fn reach(&mut self, n: usize, pkg: PkgId, mut todo: Vec<Type>, wanted: &mut Vec<usize>) {
        while let Some(t) = todo.pop() {
            self.seen_types.resize(self.prog.types.len(), 0);
            if std::mem::replace(&mut self.seen_types[t.index()], n + 1) == n + 1 {
                continue;
            }
            let types = &self.prog.types;
            if types.has_type_param(t) {
                continue;
            }
            match types.kind(t) {
                TypeKind::Named(id) => {
                    let named = &types.named[*id];
                    let own = self.prog.objects[named.obj].pkg == Some(pkg);
                    if named.origin.is_none() && !own {
                        continue;
                    }
                    for m in &named.methods {
                        wanted.extend(self.by_obj.get(m).filter(|_| named.origin.is_some()));
                        todo.push(types.canon(self.prog.objects[*m].typ));
                    }
                    todo.extend(named.underlying.map(|u| types.canon(u)));
                }
                TypeKind::Interface(_) => {
                    todo.extend(types.interface_methods(t).iter().map(|m| types.canon(m.sig)));
                }
                kind => kind.for_each_part(|p| todo.push(types.canon(p))),
            }
        }
    }

    /// Makes the body of an instance.
    fn make(&mut self, units: &[Unit], i: usize) -> Option<usize> {
        if let Some(made) = self.entries[i].made {
            return Some(made);
        }
        let (func, obj, args) = (self.entries[i].generic, self.entries[i].obj, self.entries[i].args.clone());
        let generic = match self.generic.get(&func) {
            Some(g) => g.clone(),
            None => {
                let loaded = self.bodies.as_mut()?.load(self.prog, func);
                let Some(loaded) = loaded else {
                    self.damaged.push(func);
                    return None;
                };
                let g = Generic::Loaded(Arc::new(loaded));
                self.generic.insert(func, g.clone());
                g
            }
        };
        debug_assert!(self.uses.is_empty());
        let instance = match &generic {
            Generic::Unit { package, func, window } => {
                let u = &units[*package];
                let body = &u.package.funcs[*func];
                let file = body.file as usize;
                let (file, info) = (&u.files[file], &u.package.files[file]);
                self.instance(obj, &args, Source::Unit(*package), file, info.window(file, window), info, body)
            }
            Generic::Loaded(l) => {
                let source = Source::Loaded(l.clone());
                self.instance(obj, &args, source, &l.file, l.info.clone(), &l.info, &l.body)
            }
        };
        self.entries[i].uses = std::mem::take(&mut self.uses);
        self.all.push(Arc::new(instance));
        self.entries[i].made = Some(self.all.len() - 1);
        self.entries[i].made
    }

    /// Gives an instance's object its type and receiver.
    fn complete(&mut self, obj: ObjId, generic: ObjId, params: &[TypeParamId], args: &[Type]) {
        let s = Subst { params, args };
        let typ = self.prog.objects[generic].typ;
        let typ = self.concrete_signature(typ, &s);
        self.prog.objects[obj].typ = typ;
        let recv = self.prog.objects[generic].func().and_then(|f| f.recv);
        let recv = recv.map(|r| Recv { typ: self.receiver(r, &s), ..r });
        if let ObjectKind::Func(data) = &mut self.prog.objects[obj].kind {
            **data = FuncData { recv, linkname: None, ..(**data).clone() };
        }
    }

    /// The receiver's type; declarations name the generic type itself.
    fn receiver(&mut self, r: Recv, s: &Subst) -> Type {
        let base = if r.pointer { self.prog.types.pointer_elem(r.typ).unwrap_or(r.typ) } else { r.typ };
        let named = self.prog.types.as_named(self.prog.types.unalias(base));
        let Some(n) = named.filter(|&n| self.prog.types.named[n].origin.is_none()) else {
            return self.subst(r.typ, s);
        };
        let count = self.prog.types.named[n].type_params.len();
        let t = self.prog.types.instance(n, &s.args[..count.min(s.args.len())]);
        let t = if r.pointer { self.prog.types.pointer(t) } else { t };
        self.prog.types.canon(t)
    }

    fn concrete_signature(&mut self, typ: Type, s: &Subst) -> Type {
        let Some(sig) = self.prog.types.signature(typ).cloned() else { return typ };
        let sig = self.prog.types.subst_signature(&sig, s.params, s.args);
        let t = self.prog.types.func(Signature { type_params: Default::default(), ..sig });
        self.prog.types.canon(t)
    }

    /// Turns the uses in a file's plain code.
    fn plain(&mut self, file: &File, info: &mut FileInfo, generic: &[Window]) {
        let none = Subst { params: &[], args: &[] };
        let used = info.generic_uses(file, |e| !generic.iter().any(|w| w.has_expr(e)));
        for e in used {
            self.turn(file, info, e, &none);
        }
    }

    /// Turns a use of a generic function or of a method of a generic type to its instance.
    fn turn(&mut self, file: &File, info: &mut FileInfo, e: ExprId, s: &Subst) {
        let own: Vec<Type> = match info.instance(e) {
            Some(i) => i.args.clone(),
            None => Vec::new(),
        };
        let own: Vec<Type> = own.into_iter().map(|t| self.subst(t, s)).collect();
        if let ExprKind::Name(_) = file[e].kind {
            if let Some(f) = info.object(e)
                && !own.is_empty()
                && let Some(obj) = self.instance_of(f, own)
            {
                info.set_object(e, obj);
                info.expr_mut(e).typ = self.prog.objects[obj].typ;
            }
            return;
        }
        let Some(selection) = info.selection(e).cloned() else { return };
        let typ = info.instance(e).map(|i| i.typ);
        if let Some(new) = self.selection(file, e, selection, own, s) {
            info.replace_selection(e, new);
        }
        if let Some(t) = typ {
            info.expr_mut(e).typ = self.subst(t, s);
        }
    }

    /// What a selector means once types are concrete.
    fn selection(
        &mut self,
        file: &File,
        e: ExprId,
        old: Selection,
        own: Vec<Type>,
        s: &Subst,
    ) -> Option<Selection> {
        let last = old.path.last().map_or(old.recv, |p| p.typ);
        let recv = self.subst(old.recv, s);
        let path: Vec<PathStep> =
            old.path.iter().map(|p| PathStep { typ: self.subst(p.typ, s), ..*p }).collect();
        let end = path.last().map_or(recv, |p| p.typ);
        let kind = match old.kind {
            SelectionKind::Qualified(f) if !own.is_empty() => {
                SelectionKind::Qualified(self.instance_of(f, own).unwrap_or(f))
            }
            SelectionKind::Method { func, pointer_recv, address, deref } => {
                SelectionKind::Method { func: self.method_of(func, end, own), pointer_recv, address, deref }
            }
            SelectionKind::MethodExpr { func, pointer_recv, address, deref } => SelectionKind::MethodExpr {
                func: self.method_of(func, end, own),
                pointer_recv,
                address,
                deref,
            },
            SelectionKind::InterfaceMethod { .. } | SelectionKind::InterfaceMethodExpr { .. }
                if self.prog.types.has_type_param(last) =>
            {
                let ExprKind::Selector { sel, .. } = file[e].kind else { return None };
                let expr = matches!(old.kind, SelectionKind::InterfaceMethodExpr { .. });
                return self.constraint_method(file[sel].sym, expr, path, recv, end);
            }
            kind => kind,
        };
        Some(Selection { kind, path, recv })
    }

    /// The instance of a method for the type its path ends at.
    fn method_of(&mut self, func: ObjId, end: Type, own: Vec<Type>) -> ObjId {
        let base = self.prog.types.pointer_elem(end).unwrap_or(end);
        let named = self.prog.types.as_named(self.prog.types.unalias(base));
        let Some(n) = named else { return func };
        let mut args = match self.prog.types.named[n].origin {
            Some(_) => self.prog.types.named[n].type_args.clone(),
            None => Vec::new(),
        };
        args.extend(own);
        if args.is_empty() { func } else { self.instance_of(func, args).unwrap_or(func) }
    }

    /// A method that a constraint promised, of the type that was put in.
    fn constraint_method(
        &mut self,
        name: Symbol,
        expr: bool,
        mut path: Vec<PathStep>,
        recv: Type,
        end: Type,
    ) -> Option<Selection> {
        self.types();
        if let TypeKind::Interface(_) = self.prog.types.under(end) {
            let index = self.prog.types.interface_methods(end).iter().position(|m| m.name == name)? as u32;
            let kind = match expr {
                true => SelectionKind::InterfaceMethodExpr { index },
                false => SelectionKind::InterfaceMethod { index },
            };
            return Some(Selection { kind, path, recv });
        }
        // Methods with pointer receivers count where the operand can be addressed: the checker saw to that.
        let set = self.prog.method_set(end);
        let entry = match set.into_iter().find(|m| m.name == name) {
            Some(m) => m,
            None => {
                let pointer = self.prog.types.pointer(end);
                self.prog.method_set(pointer).into_iter().find(|m| m.name == name)?
            }
        };
        if let MethodTarget::Func { func, .. } = entry.target {
            self.uses.extend(self.by_obj.get(&func));
        }
        path.extend(entry.path);
        let kind = match entry.target {
            MethodTarget::Func { func, pointer_recv, indirect } => {
                let (address, deref) = (pointer_recv && !indirect, indirect && !pointer_recv);
                match expr {
                    true => SelectionKind::MethodExpr { func, pointer_recv, address, deref },
                    false => SelectionKind::Method { func, pointer_recv, address, deref },
                }
            }
            MethodTarget::Interface { index, .. } => match expr {
                true => SelectionKind::InterfaceMethodExpr { index },
                false => SelectionKind::InterfaceMethod { index },
            },
        };
        Some(Selection { kind, path, recv })
    }

    /// `info` is a copy of what is known about the body, `generic` has the original.
    #[allow(clippy::too_many_arguments)]
    fn instance(
        &mut self,
        obj: ObjId,
        args: &[Type],
        source: Source,
        file: &File,
        mut info: FileInfo,
        generic: &FileInfo,
        body: &FuncBody,
    ) -> Instance {
        let s = Subst { params: &body.type_params, args };
        let mut vars: FxHashMap<ObjId, ObjId> = FxHashMap::default();
        info.for_each_object(file, |obj| *obj = self.variable(*obj, &s, &mut vars));
        info.for_each_type(|t| *t = self.subst(*t, &s));
        let none = Subst { params: &[], args: &[] };
        // The types in selections are concrete already, but which methods they mean was decided for the parameters.
        for e in info.generic_uses(file, |_| true) {
            let selected = generic.selection(e).cloned();
            match selected {
                Some(old) if !matches!(file[e].kind, ExprKind::Name(_)) => {
                    let own = info.instance(e).map(|i| i.args.clone()).unwrap_or_default();
                    if let Some(new) = self.selection(file, e, old, own, &s) {
                        info.replace_selection(e, new);
                    }
                    if let Some(t) = info.instance(e).map(|i| i.typ) {
                        info.expr_mut(e).typ = t;
                    }
                }
                _ => self.turn(file, &mut info, e, &none),
            }
        }
        let mut list =
            |l: &[ObjId]| -> Vec<ObjId> { l.iter().map(|&o| self.variable(o, &s, &mut vars)).collect() };
        let (params, results) = (list(&body.params), list(&body.results));
        let recv = body.recv.map(|r| list(&[r])[0]);
        let sig = self.concrete_signature(body.sig, &s);
        Instance {
            body: FuncBody { obj, type_params: Vec::new(), sig, recv, params, results, ..body.clone() },
            source,
            closures: closure_names(file, &info),
            info,
        }
    }

    /// The instance's own object for a variable of the generic body.
    fn variable(&mut self, obj: ObjId, s: &Subst, vars: &mut FxHashMap<ObjId, ObjId>) -> ObjId {
        let local =
            matches!(self.prog.objects[obj].kind, ObjectKind::Var { kind, .. } if kind != VarKind::Package);
        if !local {
            return obj;
        }
        if let Some(&new) = vars.get(&obj) {
            return new;
        }
        let mut o = self.prog.objects[obj].clone();
        o.typ = self.subst(o.typ, s);
        let new = self.prog.objects.push(o);
        vars.insert(obj, new);
        new
    }
}

/// What each function literal's name has behind the function's, numbered in source order.
fn closure_names(file: &File, info: &FileInfo) -> Vec<String> {
    let mut counts = [0; 2];
    info.closure_names(file, |lit| lit.outermost_name("", &mut counts))
}
