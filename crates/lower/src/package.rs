//! The package as a whole: what functions share, and the order of things.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock, RwLock};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use source::{Diagnostic, Pos};
use ssa::{Callee, DataDef, DataKind, Func, Module, SymAbi};
use syntax::{DeclKind, File, Pragma, Symbol};
use types::{FileInfo, FuncBody, ObjId, Origin, PkgId, Program, Signature, Type, TypedPackage};

use crate::abi_assign::{Assigned, assign};
use crate::assign::Place;
use crate::data::Image;
use crate::func::{FuncLower, Results};
use crate::names;
use crate::shape::Shapes;
use types::TypeUse;

/// What is the same for all functions of a package.
pub struct Cx<'a> {
    pub prog: &'a Program,
    pub pkg: &'a TypedPackage,
    /// The package's files, then for each instance of a generic function the file with its source.
    pub files: Vec<&'a File>,
    /// The tables of the files, then of the instances.
    pub infos: Vec<&'a FileInfo>,
    pub shapes: Shapes,
    /// The package's part of symbols.
    pub prefix: String,
    /// By file and expression: whether it calls.
    pub calls: Vec<Vec<bool>>,
    /// By file and function literal.
    pub closure_names: Vec<Vec<Box<str>>>,
    type_syms: Vec<OnceLock<Box<str>>>,
    func_syms: FxHashMap<ObjId, Box<str>>,
    var_syms: FxHashMap<ObjId, Box<str>>,
    sigs: Vec<OnceLock<Arc<Assigned>>>,
    method_sigs: RwLock<FxHashMap<(Type, Type), Arc<Assigned>>>,
    method_sets: RwLock<FxHashMap<Type, Arc<[types::MethodEntry]>>>,
}

/// What lowering one function gives.
#[derive(Default)]
pub struct Out {
    pub funcs: Vec<Func>,
    pub data: Vec<DataDef>,
    pub uses: FxHashSet<TypeUse>,
    pub diagnostics: Vec<Diagnostic>,
    /// Symbols made already that other functions may make, too.
    pub named: FxHashSet<Box<str>>,
}

/// How many functions a thread takes at a time.
const PORTION: usize = 16;

/// An instance of a generic function that is compiled with a package.
#[derive(Clone, Copy)]
pub struct InstanceCode<'a> {
    pub instance: &'a types::mono::Instance,
    /// The file with its source.
    pub file: &'a File,
}

/// Lowers a checked package without errors, with the instances that belong to it. `files` are those of `pkg.files`. The diagnostics are refusals; with
/// any of them the module is not to be compiled.
pub fn lower_package(
    prog: &Program,
    pkg: &TypedPackage,
    files: &[File],
    instances: &[InstanceCode],
) -> (Module, Vec<TypeUse>, Vec<Diagnostic>) {
    let cx = Cx::new(prog, pkg, files, instances);
    let mut diagnostics = Vec::new();
    for file in files {
        refuse_imports(prog, pkg, file, &mut diagnostics);
    }
    let path = prog.packages[pkg.pkg].path.as_str().to_owned();
    // The bodies of generic functions are compiled as instances only.
    let mut bodies: Vec<(usize, &FuncBody)> =
        pkg.funcs.iter().filter(|f| f.type_params.is_empty()).map(|f| (f.file as usize, f)).collect();
    bodies.extend(instances.iter().enumerate().map(|(n, i)| (files.len() + n, &i.instance.body)));
    // Small portions, or one thread would do the last ones alone.
    let (mut lowered, (init, mut vars)): (Vec<Out>, _) = rayon::join(
        || bodies.par_iter().with_max_len(PORTION).map(|&(file, body)| lower_func(&cx, body, file)).collect(),
        || lower_init(&cx),
    );
    lowered.push(init);

    let mut uses = Vec::new();
    let mut seen_uses = FxHashSet::default();
    let mut seen = FxHashSet::<Box<str>>::default();
    for out in &mut lowered {
        diagnostics.append(&mut out.diagnostics);
        out.funcs.retain(|f| !f.attrs.dupok || seen.insert(f.name.clone()));
        out.data.retain(|d| !d.dupok || seen.insert(d.name.clone()));
        let found = std::mem::take(&mut out.uses);
        uses.extend(found.into_iter().filter(|u| seen_uses.insert(u.clone())));
    }
    if path == "main" {
        let (table, types) = runtime_errors(&cx);
        vars.push(table);
        uses.extend(types.into_iter().filter(|u| seen_uses.insert(u.clone())));
    }
    cx.sort_uses(&mut uses);
    // Descriptors lead to methods, and those to further descriptors.
    let mut rest = Out { named: seen, ..Out::default() };
    let gather = || {
        let mut module = Module { path, ..Module::default() };
        module.funcs.reserve(lowered.iter().map(|out| out.funcs.len()).sum());
        for out in lowered {
            module.funcs.extend(out.funcs);
            module.data.extend(out.data);
        }
        module.data.extend(vars);
        module
    };
    let (mut module, ()) = rayon::join(gather, || crate::methods::complete(&cx, &mut rest, &uses));
    diagnostics.extend(rest.diagnostics);
    module.funcs.extend(rest.funcs);
    module.data.extend(rest.data);
    let mut more: Vec<TypeUse> = rest.uses.into_iter().filter(|u| seen_uses.insert(u.clone())).collect();
    cx.sort_uses(&mut more);
    uses.extend(more);
    (module, uses, diagnostics)
}

/// The types of run-time errors, which the runtime makes values of, and the table it finds them by.
fn runtime_errors(cx: &Cx) -> (DataDef, Vec<TypeUse>) {
    let types = &cx.prog.runtime_errors;
    let mut image = Image::default();
    for (i, &t) in types.iter().enumerate() {
        image.pointer(8 * i as u64, cx.type_sym(t), false);
    }
    let table = DataDef {
        name: "runtime.errorTypes".into(),
        kind: DataKind::Rodata,
        size: 8 * types.len() as u64,
        align: 8,
        bytes: image.bytes,
        relocs: image.relocs,
        ptrs: ssa::PtrMask::default(),
        dupok: true,
    };
    (table, types.iter().map(|&t| TypeUse::Type(t)).collect())
}

impl<'a> Cx<'a> {
    fn new(
        prog: &'a Program,
        pkg: &'a TypedPackage,
        files: &'a [File],
        instances: &'a [InstanceCode<'a>],
    ) -> Cx<'a> {
        let n = prog.types.len();
        // Not much, but all other threads would wait.
        let all_files: Vec<&File> = files.iter().chain(instances.iter().map(|i| i.file)).collect();
        let infos: Vec<&FileInfo> =
            pkg.files.iter().chain(instances.iter().map(|i| &i.instance.info)).collect();
        let calls = || all_files.iter().zip(&infos).map(|(f, i)| names::calls_in(prog, f, i)).collect();
        let syms = || {
            let funcs =
                pkg.funcs.iter().map(|f| (f.obj, names::declared_sym(prog, pkg, f.obj).into())).collect();
            let vars = pkg.vars.iter().map(|&v| (v, names::var_sym(prog, v).into())).collect();
            let mut closures = names::closure_names(prog, pkg, files);
            closures.extend(instances.iter().map(|i| {
                let base = names::func_sym(prog, i.instance.body.obj);
                i.instance.closures.iter().map(|c| format!("{base}{c}").into()).collect()
            }));
            (funcs, vars, closures)
        };
        let (calls, (func_syms, var_syms, closure_names)) = rayon::join(calls, syms);
        Cx {
            prog,
            pkg,
            files: all_files,
            infos,
            shapes: Shapes::new(&prog.types),
            prefix: names::package_prefix(prog.packages[pkg.pkg].path.as_str()),
            calls,
            closure_names,
            type_syms: (0..n).map(|_| OnceLock::new()).collect(),
            func_syms,
            var_syms,
            sigs: (0..n).map(|_| OnceLock::new()).collect(),
            method_sigs: RwLock::default(),
            method_sets: RwLock::default(),
        }
    }

    /// Linker name of a declared function.
    pub fn func_sym(&self, obj: ObjId) -> &str {
        match self.func_syms.get(&obj) {
            Some(name) => name,
            // Another package's; the interner keeps the text.
            None => Symbol::intern(&names::func_sym(self.prog, obj)).as_str(),
        }
    }

    /// The same for a function of any package.
    pub fn func_name(&self, obj: ObjId) -> String {
        match self.func_syms.get(&obj) {
            Some(name) => name.to_string(),
            None => names::func_sym(self.prog, obj),
        }
    }

    /// The type of a method's receiver parameter.
    pub fn recv_type(&self, func: ObjId) -> Type {
        self.prog.objects[func]
            .func()
            .and_then(|f| f.recv)
            .map_or(Type::INVALID, |r| self.prog.types.canon(r.typ))
    }

    /// The methods of a concrete type, as in descriptors.
    pub fn method_set(&self, t: Type) -> Arc<[types::MethodEntry]> {
        if let Ok(known) = self.method_sets.read()
            && let Some(set) = known.get(&t)
        {
            return set.clone();
        }
        let set: Arc<[types::MethodEntry]> = self.prog.method_set(t).into();
        if let Ok(mut known) = self.method_sets.write() {
            known.insert(t, set.clone());
        }
        set
    }

    /// Linker name of a package variable.
    pub fn var_sym(&self, obj: ObjId) -> &str {
        match self.var_syms.get(&obj) {
            Some(name) => name,
            None => Symbol::intern(&names::var_sym(self.prog, obj)).as_str(),
        }
    }

    /// A function's name without the package.
    pub fn display<'n>(&self, name: &'n str) -> &'n str {
        name.strip_prefix(&self.prefix).and_then(|n| n.strip_prefix('.')).unwrap_or(name)
    }

    /// Sets of uses come in the order of types' numbers, which depend on what else is in the build.
    pub fn sort_uses(&self, uses: &mut [TypeUse]) {
        uses.sort_by_cached_key(|u| -> Cow<str> {
            match u {
                TypeUse::Type(t) => self.type_sym(*t).into(),
                TypeUse::Array { elem, len } => self.array_sym(*elem, *len).into(),
                TypeUse::Object { name, .. } => name.to_string().into(),
                // One for each type: in no place of its own.
                TypeUse::Methods { typ, .. } => self.type_sym(*typ).into(),
            }
        });
    }

    pub fn type_sym(&self, t: Type) -> &str {
        self.type_syms[t.index()].get_or_init(|| names::type_sym(self.prog, t).into())
    }

    /// `type:noalg.[n]elem`: memory behind slices, which nobody compares.
    pub fn array_sym(&self, elem: Type, n: u64) -> String {
        format!("type:noalg.[{n}]{}", &self.type_sym(elem)["type:".len()..])
    }

    /// Registers and stack slots of a function type, after a receiver.
    pub fn sig(&self, sig: Type, recv: Option<Type>) -> Assigned {
        (*self.sig_arc(sig, recv)).clone()
    }

    pub fn sig_arc(&self, sig: Type, recv: Option<Type>) -> Arc<Assigned> {
        let Some(recv) = recv else {
            return self.sigs[sig.index()].get_or_init(|| Arc::new(self.assign(sig, None))).clone();
        };
        if let Ok(known) = self.method_sigs.read()
            && let Some(a) = known.get(&(sig, recv))
        {
            return a.clone();
        }
        let a = Arc::new(self.assign(sig, Some(recv)));
        if let Ok(mut known) = self.method_sigs.write() {
            known.insert((sig, recv), a.clone());
        }
        a
    }

    fn assign(&self, sig: Type, recv: Option<Type>) -> Assigned {
        let s = self.prog.types.signature(sig).expect("a function type");
        let params: Vec<Type> = recv.into_iter().chain(s.params.iter().map(|p| p.typ)).collect();
        let results: Vec<Type> = s.results.iter().map(|p| p.typ).collect();
        assign(&self.prog.types, &self.shapes, &params, &results)
    }

    /// What keeps a function of this type from being called.
    pub fn refused_sig(&self, s: &Signature) -> Option<&'static str> {
        if !s.type_params.is_empty() {
            return Some("generics");
        }
        s.params.iter().chain(&s.results).find_map(|p| self.shapes[p.typ].refused)
    }
}

/// Imports of packages without object code.
fn refuse_imports(prog: &Program, pkg: &TypedPackage, file: &File, out: &mut Vec<Diagnostic>) {
    let imports = &prog.packages[pkg.pkg].imports;
    let declared = |&&p: &&PkgId| prog.packages[p].origin == Origin::Declared;
    let declared: Vec<&str> =
        imports.iter().filter(declared).map(|&p| prog.packages[p].path.as_str()).collect();
    for &d in &file.decls {
        if let DeclKind::Import(i) = file[d].kind {
            let path = file.literal(i.path).trim_matches(['"', '`']);
            // The standard library's own vendored packages have a prefix.
            let same = |p: &&str| *p == path || p.strip_prefix("vendor/") == Some(path);
            if declared.iter().any(same) {
                out.push(Diagnostic::unsupported(file[i.path].pos, format_args!("package {path}")));
            }
        }
    }
}

/// Whether results have names: `return` alone then gives what they are, blank ones too.
pub fn named_results(file: &File, sig: syntax::SigId) -> bool {
    file[file[sig].results].first().is_some_and(|r| r.name.is_some())
}

fn lower_func(cx: &Cx, body: &FuncBody, file_index: usize) -> Out {
    let mut out = Out::default();
    let file = cx.files[file_index];
    let DeclKind::Func(decl) = file[body.decl].kind else { panic!("a function's declaration") };
    let o = &cx.prog.objects[body.obj];
    let name_pos = file[decl.name].pos;
    let recv = body.recv.map(|r| cx.prog.objects[r].typ);
    for &p in body.params.iter().chain(&body.results).chain(&body.recv) {
        let p = &cx.prog.objects[p];
        if let Some(what) = cx.shapes[p.typ].refused {
            let pos = if p.pos.is_known() { p.pos } else { name_pos };
            out.diagnostics.push(Diagnostic::unsupported(pos, what));
        }
    }
    let Some(block) = body.body else { return out };
    if o.name.is_blank() || !out.diagnostics.is_empty() {
        return out;
    }
    let mut f = Func::new(cx.func_sym(body.obj), ssa::Sig::default(), name_pos);
    f.display = cx.display(&f.name).into();
    f.end_pos = file[block].rbrace;
    f.attrs.nosplit = decl.pragma.has(Pragma::NOSPLIT);
    f.attrs.noinline = decl.pragma.has(Pragma::NOINLINE);
    // Packages that don't know each other may have the same instance.
    f.attrs.dupok = file_index >= cx.pkg.files.len();
    let assigned = cx.sig(body.sig, recv);
    let results = Results { assigned, vars: body.results.clone(), named: named_results(file, decl.sig) };
    let params: Vec<ObjId> = body.recv.into_iter().chain(body.params.iter().copied()).collect();
    let f = FuncLower::new(cx, &mut out, file_index, f, results).body(&params, block);
    out.funcs.insert(0, f);
    out
}

/// What a function is called, behind its variable's name, that only makes the map a package's variable begins with.
/// `link` knows it, too.
const MAP_INIT: &str = "..mapinit";

/// The function that sets a variable to its map.
fn lower_map_init(cx: &Cx, out: &mut Out, init: &types::Initializer, v: ObjId, name: &str) -> Func {
    let mut f = Func::new(name, ssa::Sig::default(), cx.files[init.file as usize][init.rhs].pos);
    // Inlined it would be there always.
    f.attrs.noinline = true;
    let results = Results { assigned: Assigned::default(), vars: Vec::new(), named: false };
    let mut l = FuncLower::new(cx, out, init.file as usize, f, results);
    l.f.display = "init".into();
    l.pos = l.file.start(init.rhs);
    let place = Place::At(crate::func::Addr::at(l.sym_addr(cx.var_sym(v))));
    l.assign_all(vec![place], vec![cx.prog.objects[v].typ], &[init.rhs]);
    l.return_values(&[]);
    l.finish()
}

/// What runs a package's initialisation is called, behind the package's path. It is left out of tracebacks: there the runtime
/// calls `main.init`, which initialises variables, and `main.init.0`.
const INIT_TASK: &str = "..inittask";

/// `main..inittask`: first, in a program, what the packages do that it imports; then `main.init`, if the package has variables to
/// initialise, and its init functions.
fn lower_init_task(cx: &Cx, out: &mut Out, has_init: bool) -> Func {
    let mut f = Func::new(&format!("{}{INIT_TASK}", cx.prefix), ssa::Sig::default(), Pos::NONE);
    f.attrs.wrapper = true;
    f.attrs.keeps_calls = true;
    let results = Results { assigned: Assigned::default(), vars: Vec::new(), named: false };
    let mut l = FuncLower::new(cx, out, 0, f, results);
    l.f.display = "init".into();
    let mut calls = Vec::new();
    if cx.pkg.main.is_some() {
        let needed = cx.prog.import_closure(cx.pkg.pkg);
        let all = cx.prog.init_order.iter().filter(|p| needed.contains(p));
        let prefix = |&p: &_| names::package_prefix(cx.prog.packages[p].path.as_str());
        calls.extend(all.map(|p| (Pos::NONE, format!("{}{INIT_TASK}", prefix(p)))));
    }
    if has_init {
        calls.push((Pos::NONE, format!("{}.init", cx.prefix)));
    }
    calls.extend(cx.pkg.inits.iter().map(|&f| (cx.prog.objects[f].pos, cx.func_sym(f).to_owned())));
    for (pos, name) in calls {
        l.pos = pos;
        let sym = l.f.sym(&name, SymAbi::Internal);
        l.call_inst(Callee::Static(sym), ssa::Sig::default(), &[], 0, false);
    }
    l.return_values(&[]);
    l.finish()
}

/// The package's initialisation, and its variables.
fn lower_init(cx: &Cx) -> (Out, Vec<DataDef>) {
    let mut out = Out::default();
    let mut images: FxHashMap<ObjId, Image> = FxHashMap::default();
    let first = cx.pkg.init_order.first();
    let pos = first.map_or(Pos::NONE, |i| cx.files[i.file as usize][i.rhs].pos);
    let f = Func::new(&format!("{}.init", cx.prefix), ssa::Sig::default(), pos);
    let results = Results { assigned: Assigned::default(), vars: Vec::new(), named: false };
    let mut l = FuncLower::new(cx, &mut out, first.map_or(0, |i| i.file as usize), f, results);
    l.f.display = "init".into();
    for &v in &cx.pkg.vars {
        let o = &cx.prog.objects[v];
        if let Some(what) = cx.shapes[o.typ].refused {
            l.refuse(o.pos, what);
        }
        if o.has_flags(types::VarFlags::EMBED) {
            l.refuse(o.pos, "go:embed");
        }
    }
    let mut maps = Vec::new();
    let mut has_init = false;
    for init in &cx.pkg.init_order {
        l.set_file(init.file as usize);
        let typ = |o: &ObjId| cx.prog.objects[*o].typ;
        if init.lhs.iter().any(|o| cx.shapes[typ(o)].refused.is_some()) {
            continue;
        }
        let blank = |o: ObjId| cx.prog.objects[o].name.is_blank();
        if let [v] = init.lhs[..]
            && l.is_static_as(init.rhs, typ(&v), true)
        {
            let mut image = Image::default();
            l.static_value(init.rhs, typ(&v), 0, &mut image);
            if !blank(v) {
                images.insert(v, image);
            }
            continue;
        }
        has_init = true;
        if let [v] = init.lhs[..]
            && !blank(v)
            && l.is_pure_map(init.rhs)
        {
            // The linker leaves the call out if nothing else speaks of the variable.
            let name = format!("{}{MAP_INIT}", cx.var_sym(v));
            l.pos = l.file.start(init.rhs);
            let sym = l.f.sym(&name, SymAbi::Internal);
            l.call_inst(Callee::Static(sym), ssa::Sig::default(), &[], 0, false);
            maps.push((init, v, name));
            continue;
        }
        l.pos = l.file.start(init.rhs);
        let places = init
            .lhs
            .iter()
            .map(|&v| match blank(v) {
                true => Place::Blank,
                false => Place::At(crate::func::Addr::at(l.sym_addr(cx.var_sym(v)))),
            })
            .collect();
        let types = init.lhs.iter().map(typ).collect();
        l.assign_all(places, types, &[init.rhs]);
    }
    l.return_values(&[]);
    let f = l.finish();
    if has_init {
        out.funcs.push(f);
    }
    let task = lower_init_task(cx, &mut out, has_init);
    out.funcs.push(task);
    for (init, v, name) in maps {
        let f = lower_map_init(cx, &mut out, init, v, &name);
        out.funcs.push(f);
    }

    let vars = cx.pkg.vars.iter().filter(|&&v| !cx.prog.objects[v].name.is_blank()).map(|&v| {
        let t = cx.prog.objects[v].typ;
        let image = images.remove(&v).unwrap_or_default();
        let shape = &cx.shapes[t];
        let ptrs = match cx.prog.types.has_pointers(t) {
            true => ssa::PtrMask(cx.prog.types.pointer_mask(t).into()),
            false => ssa::PtrMask::default(),
        };
        DataDef {
            name: cx.var_sym(v).into(),
            kind: DataKind::Var,
            size: shape.size,
            align: shape.align,
            bytes: image.bytes,
            relocs: image.relocs,
            ptrs,
            // A name of another package's: its variable counts if it has one.
            dupok: cx.prog.var_linknames.contains_key(&v),
        }
    });
    let vars = vars.collect();
    (out, vars)
}
