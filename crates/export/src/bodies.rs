//! Bodies of generic functions, as source text with what its names mean.
//!
//! A generic function is compiled where an instance of it is wanted. Its record says where its source is; nothing of
//! that is looked at before somebody asks.

use rustc_hash::{FxHashMap, FxHashSet};
use source::{Pos, Span};
use syntax::{DeclKind, ExprKind, File, Symbol};
use types::{FuncBody, Mode, ObjId, ObjectKind, PkgId, TypeKind, TypedPackage};

use crate::read::Decoder;
use crate::wire::{Malformed, Result};
use crate::write::{Contents, Exporter};

/// The source of a generic function.
#[derive(Debug)]
pub struct Body {
    pub file: String,
    /// Where the text begins.
    pub line: u32,
    /// 0: columns are not known.
    pub col: u32,
    /// Language version: the N of go1.N.
    pub go_minor: u32,
    /// From behind `func` to the last brace.
    pub text: String,
    /// The imports it mentions, by their names in its file.
    pub imports: Vec<(Symbol, PkgId)>,
    /// Names it has from dot imports.
    pub dots: Vec<(Symbol, PkgId)>,
    /// The types it declares: offset of the name in the text, number.
    pub local_types: Vec<(u32, u32)>,
}

/// The package's generic functions with a body.
pub(crate) struct Sources<'a> {
    contents: &'a Contents<'a>,
    generic: FxHashMap<ObjId, &'a FuncBody>,
}

impl<'a> Sources<'a> {
    pub fn new(contents: &'a Contents<'a>) -> Sources<'a> {
        let generic = |f: &&FuncBody| !f.type_params.is_empty() && f.body.is_some();
        let generic = contents.package.funcs.iter().filter(generic).map(|f| (f.obj, f)).collect();
        Sources { contents, generic }
    }
}

/// What a function's text mentions.
#[derive(Default)]
struct Mentions {
    /// Of its own package.
    names: Vec<(Symbol, ObjId)>,
    imports: Vec<(Symbol, PkgId)>,
    dots: Vec<(Symbol, PkgId)>,
    local_types: Vec<(u32, u32)>,
}

impl Exporter<'_> {
    /// Writes the source of a function, if it is generic; gives its offset. What it mentions is written, too.
    pub(crate) fn generic_body(&mut self, obj: ObjId) -> Option<usize> {
        let f = *self.sources.generic.get(&obj)?;
        let contents = self.sources.contents;
        let file = &contents.files[f.file as usize];
        let (lo, hi) = (file[f.decl].pos, file[f.decl].end);
        let at = self.map.resolve(lo)?;
        let m = self.mentions(contents.package, file, f, lo, hi);
        let mut w = std::mem::take(&mut self.bodies);
        let offset = w.out.len();
        self.string(&mut w, Symbol::intern(&absolute(contents.dir, &at.file)));
        w.uint(at.line as u64);
        w.uint(at.col as u64);
        w.uint(contents.package.versions[f.file as usize] as u64);
        w.bytes(file.slice(Span::new(lo, hi)).as_bytes());
        self.list(&mut w, &m.names, |e, w, &(name, obj)| {
            e.string(w, name);
            e.queue(obj);
        });
        for list in [&m.imports, &m.dots] {
            self.list(&mut w, list, |e, w, &(name, pkg)| {
                e.string(w, name);
                e.package(w, Some(pkg));
            });
        }
        self.list(&mut w, &m.local_types, |_, w, &(at, index)| {
            w.uint(at as u64);
            w.uint(index as u64);
        });
        self.bodies = w;
        Some(offset)
    }

    fn mentions(&self, package: &TypedPackage, file: &File, f: &FuncBody, lo: Pos, hi: Pos) -> Mentions {
        let mut m = Mentions::default();
        let mut seen = FxHashSet::default();
        let info = &package.files[f.file as usize];
        let scope = &self.prog.packages[self.pkg].scope;
        let inside = |pos: Pos| (lo..hi).contains(&pos);
        let dots = dot_imports(self, file);
        for e in file.exprs.keys().filter(|&e| inside(file[e].pos)) {
            let ExprKind::Name(name) = file[e].kind else { continue };
            if info.mode(e) == Mode::Package {
                if let Some(ObjectKind::PkgName { imported, .. }) =
                    info.object(e).map(|o| self.prog.objects[o].kind.clone())
                    && seen.insert(name)
                {
                    m.imports.push((name, imported));
                }
                continue;
            }
            // A local name may hide the package's: then one object too many is written.
            if let Some(obj) = scope.get(name) {
                if seen.insert(name) {
                    m.names.push((name, obj));
                }
                continue;
            }
            let from = dots.iter().find(|&&p| self.prog.packages[p].scope.get(name).is_some());
            if let Some(&p) = from
                && seen.insert(name)
            {
                m.dots.push((name, p));
            }
        }
        for n in file.names.keys().filter(|&n| inside(file[n].pos)) {
            let Some(obj) = info.def(n) else { continue };
            let o = &self.prog.objects[obj];
            if let (ObjectKind::TypeName, TypeKind::Named(t)) = (&o.kind, self.prog.types.kind(o.typ)) {
                let index = self.prog.types.named[*t].local_index;
                m.local_types.push((file[n].pos.0 - lo.0, index));
            }
        }
        m
    }
}

/// The packages a file imports with a dot.
fn dot_imports(e: &Exporter, file: &File) -> Vec<PkgId> {
    let dotted = file.decls.iter().filter_map(|&d| match file[d].kind {
        DeclKind::Import(i) if i.name.is_some_and(|n| file[n].sym == syntax::sym::DOT) => {
            Some(file.literal(i.path).trim_matches(['"', '`']))
        }
        _ => None,
    });
    let imports = &e.prog.packages[e.pkg].imports;
    let found = |path: &str| {
        imports.iter().copied().find(|&p| {
            let known = e.prog.packages[p].path.as_str();
            // The standard library's own vendored packages have a prefix.
            known == path || known.strip_prefix("vendor/") == Some(path)
        })
    };
    dotted.filter_map(found).collect()
}

/// A file name as others can use it.
pub(crate) fn absolute(dir: &str, name: &str) -> String {
    if dir.is_empty() || name.is_empty() || name.starts_with(['/', '<', '$']) {
        return name.to_owned();
    }
    let mut path: Vec<&str> = Vec::new();
    for part in dir.split('/').chain(name.split('/')) {
        match part {
            "" | "." => {}
            ".." => drop(path.pop()),
            part => path.push(part),
        }
    }
    format!("/{}", path.join("/"))
}

impl Decoder<'_> {
    /// A function's source, and the names of its package it mentions.
    pub(crate) fn body(&mut self) -> Result<(Body, Vec<Symbol>)> {
        let number = |d: &mut Self| -> Result<u32> { u32::try_from(d.r.uint()?).map_err(|_| Malformed) };
        let file = self.string()?.as_str().to_owned();
        let (line, col, go_minor) = (number(self)?, number(self)?, number(self)?);
        let text = self.r.string()?.to_owned();
        let count = self.r.count()?;
        let names = (0..count).map(|_| self.string()).collect::<Result<_>>()?;
        let pairs = |d: &mut Self| -> Result<Vec<(Symbol, PkgId)>> {
            let count = d.r.count()?;
            (0..count).map(|_| Ok((d.string()?, d.package()?.ok_or(Malformed)?))).collect()
        };
        let (imports, dots) = (pairs(self)?, pairs(self)?);
        let count = self.r.count()?;
        let local_types = (0..count).map(|_| Ok((number(self)?, number(self)?))).collect::<Result<_>>()?;
        Ok((Body { file, line, col, go_minor, text, imports, dots, local_types }, names))
    }
}
