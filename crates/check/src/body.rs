//! The body of one generic function of an imported package, checked again where it is wanted.
//!
//! Export data has such functions as source text. Here the text's tree is looked into in the scope of the package it
//! comes from; the function itself and all it mentions exist already. What comes out are the tables of its body, as
//! [`check_importing`](crate::check_importing) would have made them in that package's own build.

use rustc_hash::FxHashMap;
use source::{Pos, SourceMap};
use syntax::{DeclKind, File, Symbol};
use types::{FileInfo, FuncBody, ObjId, ObjectKind, PkgId, Program, Scope, Type};

use crate::Config;
use crate::checker::Checker;

/// What there is to know of a function's body besides its text.
pub struct BodySource<'a> {
    /// The function.
    pub func: ObjId,
    /// A file with its declaration and nothing else.
    pub file: &'a File,
    /// Language version: the N of go1.N.
    pub go_minor: u32,
    /// The names of imports that it mentions.
    pub imports: &'a [(Symbol, PkgId)],
    /// Names that it has from dot imports.
    pub dots: &'a [(Symbol, ObjId)],
    /// The numbers of the types it declares ([`types::NamedType::local_index`]), by the positions of their names.
    pub local_types: FxHashMap<Pos, u32>,
}

/// Checks it. `None`: the text is not what was exported.
pub fn check_body(map: &SourceMap, prog: &mut Program, source: BodySource) -> Option<(FileInfo, FuncBody)> {
    let pkg = prog.objects[source.func].pkg?;
    let imports = crate::Imports::default();
    let config = Config { go_minor: source.go_minor, bodies: true };
    let files = std::slice::from_ref(source.file);
    let mut c = Checker::in_package(map, prog, pkg, files, &imports, config);
    let mut scope = Scope::default();
    for &(name, imported) in source.imports {
        let kind = ObjectKind::PkgName { imported, used: true };
        let obj = c.new_object(name, Pos::NONE, Type::INVALID, kind);
        scope.insert(name, obj);
    }
    for &(name, obj) in source.dots {
        scope.insert(name, obj);
    }
    c.file_scopes[0] = scope;
    c.known_local_types = Some(source.local_types);
    let [decl] = source.file.decls[..] else { return None };
    let DeclKind::Func(f) = source.file[decl].kind else { return None };
    c.imported_func(source.func, decl, &f)?;
    let (package, diagnostics) = c.finish();
    let correct = diagnostics.iter().all(|d| d.severity != source::Severity::Error);
    let (info, body) = (package.files.into_iter().next()?, package.funcs.into_iter().next()?);
    (correct && body.body.is_some()).then_some((info, body))
}

impl Checker<'_> {
    /// Checks the body of a function whose object and type are there already.
    fn imported_func(&mut self, obj: ObjId, decl: syntax::DeclId, f: &syntax::FuncDecl) -> Option<()> {
        let recv_params = self.prog.recv_params.get(&obj).cloned().unwrap_or_default();
        let own = self.prog.types.signature(self.prog.objects[obj].typ)?.type_params.clone();
        let params: Vec<types::TypeParamId> = recv_params.iter().chain(&own).copied().collect();
        self.env.locals.open();
        self.reopen_type_params(&params);
        let recv = self.prog.objects[obj].func()?.recv;
        match (f.recv, recv) {
            (Some(field), Some(r)) => {
                let t = self.instance_of_receiver(r, &recv_params);
                let whole = self.file()[field].typ;
                self.record_type(whole, t);
            }
            (None, None) => {}
            _ => return None,
        }
        // Notes the types of the parameters; the function's own is known.
        self.signature(f.sig, f.recv);
        self.env.locals.close();
        self.process_delayed();
        self.func_body(obj, decl, f);
        self.process_delayed();
        Some(())
    }

    /// The type of the receiver inside the method: `List[T]` with the method's own `T`.
    fn instance_of_receiver(&mut self, r: types::Recv, params: &[types::TypeParamId]) -> Type {
        if params.is_empty() {
            return r.typ;
        }
        let args: Vec<Type> = params.iter().map(|&p| self.param_type(p)).collect();
        let base = if r.pointer { self.prog.types.pointer_elem(r.typ).unwrap_or(r.typ) } else { r.typ };
        let base = self.prog.types.unalias(base);
        let Some(n) = self.prog.types.as_named(base) else { return r.typ };
        let origin = self.prog.types.named[n].origin.unwrap_or(n);
        let t = self.prog.types.instance(origin, &args);
        if r.pointer { self.prog.types.pointer(t) } else { t }
    }
}
