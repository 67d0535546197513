//! Monomorphisation: a body for every use of a generic function.
//!
//! In: the checked packages of a build. Out: [`Instances`], each the tables of a generic function's body with type
//! arguments put in ([`Instance`]), so that lowering sees concrete types only. An instance is a function of its own
//! with an object named `F[int]`; variables it declares are new objects. In the packages' own tables, uses of generic
//! functions and of methods of generic types are turned to the instances' objects.
//!
//! Work goes on from use to use until nothing new comes up. That it ends is the checker's promise: it has refused
//! instances without end.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use syntax::{ExprId, ExprKind, File, Symbol};

use crate::arena::{Signature, Type, TypeKind, TypeParamId};
use crate::format::Qualifier;
use crate::info::{FileInfo, FuncBody, PathStep, Selection, SelectionKind, TypedPackage, Window};
use crate::methodset::MethodTarget;
use crate::object::{FuncData, ObjId, Object, ObjectKind, Recv, VarKind};
use crate::program::Program;

/// A generic function's body with type arguments.
#[derive(Debug)]
pub struct Instance {
    /// Objects and types are the instance's own; `file` counts the files of the package with the source.
    pub body: FuncBody,
    /// The package that has the source, as an index into those given to [`instantiate`].
    pub package: usize,
    /// The tables of the body, by the ids of the whole file.
    pub info: FileInfo,
    /// What the names of its function literals have behind the function's: `.func1`, `.func1.2`.
    pub closures: Vec<String>,
}

/// All instances of a build.
#[derive(Debug, Default)]
pub struct Instances {
    pub all: Vec<Arc<Instance>>,
    /// By package: the instances that are compiled with it, as indices into `all`.
    pub by_package: Vec<Vec<usize>>,
}

/// A package with its trees.
pub struct Unit<'a> {
    pub files: &'a [File],
    pub package: &'a mut TypedPackage,
}

/// Finds all instances.
pub fn instantiate(prog: &mut Program, units: &mut [Unit]) -> Instances {
    let mut m = Mono {
        prog,
        generic: FxHashMap::default(),
        params: FxHashMap::default(),
        made: FxHashMap::default(),
        todo: Vec::new(),
        next_type: 0,
        owner: 0,
    };
    let mut windows: Vec<Vec<Vec<Window>>> = Vec::new();
    for (n, u) in units.iter().enumerate() {
        let mut of_files = vec![Vec::new(); u.files.len()];
        for (i, f) in u.package.funcs.iter().enumerate() {
            if !f.type_params.is_empty() && f.body.is_some() {
                let file = f.file as usize;
                let window = Window::of(&u.files[file], f.decl);
                of_files[file].push(window);
                m.params.insert(f.obj, f.type_params.as_slice().into());
                m.generic.insert(f.obj, Source { package: n, func: i, window });
            }
        }
        windows.push(of_files);
    }
    let mut out = Instances { all: Vec::new(), by_package: vec![Vec::new(); units.len()] };
    // What the packages' plain code uses.
    for (n, u) in units.iter_mut().enumerate() {
        m.owner = n;
        for (f, file) in u.files.iter().enumerate() {
            m.plain(file, &mut u.package.files[f], &windows[n][f]);
        }
    }
    loop {
        m.types();
        if m.todo.is_empty() {
            return out;
        }
        for job in std::mem::take(&mut m.todo) {
            let source = m.generic[&job.generic];
            let u = &units[source.package];
            let body = &u.package.funcs[source.func];
            let file = body.file as usize;
            m.owner = job.owner;
            let instance = m.instance(&job, &source, &u.files[file], &u.package.files[file], body);
            out.by_package[job.owner].push(out.all.len());
            out.all.push(Arc::new(instance));
        }
    }
}

/// Where a generic function's code is.
#[derive(Clone, Copy)]
struct Source {
    package: usize,
    func: usize,
    window: Window,
}

/// An instance whose body is to be made.
struct Job {
    generic: ObjId,
    args: Vec<Type>,
    obj: ObjId,
    owner: usize,
}

struct Mono<'a> {
    prog: &'a mut Program,
    /// Generic functions and methods with a body.
    generic: FxHashMap<ObjId, Source>,
    /// Their type parameters: the receiver's, then their own.
    params: FxHashMap<ObjId, Arc<[TypeParamId]>>,
    made: FxHashMap<(ObjId, Vec<Type>), ObjId>,
    todo: Vec<Job>,
    /// Types before this one have been looked at.
    next_type: usize,
    /// The package that what comes up now is compiled with.
    owner: usize,
}

/// Type arguments for the parameters of one body.
struct Subst<'a> {
    params: &'a [TypeParamId],
    args: &'a [Type],
}

impl Mono<'_> {
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
            let Some(origin) = self.prog.types.named[n].origin else { continue };
            if !self.prog.types.named[n].methods.is_empty() {
                continue;
            }
            let args = self.prog.types.named[n].type_args.clone();
            let generic = self.prog.types.named[origin].methods.clone();
            let mut methods = Vec::with_capacity(generic.len());
            for f in generic {
                // Generic methods belong to no method set.
                if self.own_params(f) == 0 {
                    methods.extend(self.instance_of(f, args.clone()));
                }
            }
            self.prog.types.named[n].methods = methods;
        }
    }

    /// Number of a generic function's own type parameters.
    fn own_params(&self, f: ObjId) -> usize {
        let typ = self.prog.objects[f].typ;
        self.prog.types.signature(typ).map_or(0, |s| s.type_params.len())
    }

    /// The object of a generic function with these arguments (the receiver's first); `None`: its body is not known.
    fn instance_of(&mut self, generic: ObjId, args: Vec<Type>) -> Option<ObjId> {
        if !self.generic.contains_key(&generic) {
            return None;
        }
        let args: Vec<Type> = args.into_iter().map(|t| self.prog.types.canon(t)).collect();
        let key = (generic, args);
        if let Some(&obj) = self.made.get(&key) {
            return Some(obj);
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
        self.made.insert(key.clone(), obj);
        self.complete(obj, generic, &key.1);
        self.todo.push(Job { generic, args: key.1, obj, owner: self.owner });
        Some(obj)
    }

    /// Gives an instance's object its type and receiver.
    fn complete(&mut self, obj: ObjId, generic: ObjId, args: &[Type]) {
        let params = self.params[&generic].clone();
        let s = Subst { params: &params, args };
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

    fn instance(
        &mut self,
        job: &Job,
        source: &Source,
        file: &File,
        generic: &FileInfo,
        body: &FuncBody,
    ) -> Instance {
        let s = Subst { params: &body.type_params, args: &job.args };
        let mut info = generic.window(file, &source.window);
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
            body: FuncBody {
                obj: job.obj,
                type_params: Vec::new(),
                sig,
                recv,
                params,
                results,
                ..body.clone()
            },
            package: source.package,
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
