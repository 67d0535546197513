//! A checked package to bytes.

use rustc_hash::FxHashMap;
use source::{Pos, SourceMap};
use ssa::Summary;
use syntax::{ChanDir, File, Symbol};
use types::{ObjId, ObjectKind, Param, PkgId, Program, Type, TypeKind, TypeParamId, TypedPackage, linkname};

use crate::wire::Writer;
use crate::{MAGIC, MAX_COLUMN, kind, tag};
use crate::{bodies, functions};

/// What there is to export of a package besides the objects in its scope.
pub struct Contents<'a> {
    pub package: &'a TypedPackage,
    /// The trees of its files.
    pub files: &'a [File],
    /// The directory that relative file names count from; empty: they stay as they are.
    pub dir: &'a str,
    /// Linker names of the instances of generic functions that its object holds.
    pub instances: &'a [Symbol],
}

/// Export data that lacks what the optimiser finds out about functions.
pub struct Draft {
    /// What comes before the files, and what comes behind them.
    head: Vec<u8>,
    tail: Vec<u8>,
    pub(crate) files: Files,
    /// Linker names of the functions that importers can name.
    pub(crate) roots: Vec<Symbol>,
}

/// The files that positions are in.
pub(crate) struct Files {
    dir: String,
    /// As the source map has them.
    names: Table<Symbol>,
    /// The last line mentioned of each.
    lines: Vec<u32>,
}

impl Files {
    /// File number plus one, line, column; `None` for no position.
    pub fn position(&mut self, map: &SourceMap, pos: Pos) -> Option<(u64, u32, u32)> {
        let at = map.resolve(pos)?;
        let file = self.names.number(Symbol::intern(&at.file));
        self.lines.resize(self.names.items.len(), 0);
        let lines = &mut self.lines[file as usize];
        *lines = at.line.max(*lines);
        Some((file + 1, at.line, at.col.min(MAX_COLUMN)))
    }
}

impl Draft {
    /// The bytes, with what is known of functions: see [`Draft::visible`].
    pub fn finish(mut self, map: &SourceMap, functions: &[(Box<str>, Summary)]) -> Vec<u8> {
        let functions = functions::write(&mut self.files, map, functions);
        let mut w = Writer { out: MAGIC.to_vec() };
        w.out.append(&mut self.head);
        w.len(self.files.names.items.len());
        for (f, &lines) in self.files.names.items.iter().zip(&self.files.lines) {
            w.bytes(bodies::absolute(&self.files.dir, f.as_str()).as_bytes());
            w.uint(lines as u64);
        }
        w.out.append(&mut self.tail);
        w.out.extend(functions);
        w.out
    }
}

/// The export data of a package of the program.
pub fn write(prog: &Program, map: &SourceMap, contents: &Contents) -> Draft {
    let pkg = contents.package.pkg;
    let mut e = Exporter {
        prog,
        map,
        pkg,
        sources: bodies::Sources::new(contents),
        bodies: Writer::default(),
        strings: Table::default(),
        packages: vec![pkg],
        files: Files { dir: contents.dir.to_owned(), names: Table::default(), lines: Vec::new() },
        objects: Vec::new(),
        roots: contents.instances.to_vec(),
        queued: FxHashMap::default(),
        types: Table::default(),
        params: Table::default(),
    };
    for (name, obj) in prog.packages[pkg].scope.sorted() {
        if is_exported(name) {
            e.queue(obj);
        }
    }
    let mut records: Vec<(Symbol, Vec<u8>)> = Vec::new();
    let mut next = 0;
    while let Some(&obj) = e.objects.get(next) {
        next += 1;
        let record = e.object(obj);
        records.push((prog.objects[obj].name, record));
    }
    // Constraints may bring in further parameters.
    let mut params = Vec::new();
    while let Some(&p) = e.params.items.get(params.len()) {
        params.push(e.type_param(p));
        while let Some(&obj) = e.objects.get(next) {
            next += 1;
            let record = e.object(obj);
            records.push((prog.objects[obj].name, record));
        }
    }
    records.sort_by_key(|(name, _)| name.as_str());
    e.finish(records, params, contents.instances)
}

fn is_exported(name: Symbol) -> bool {
    name.as_str().chars().next().is_some_and(char::is_uppercase)
}

/// Things with numbers in the order of their first mention, and their records.
pub(crate) struct Table<T> {
    items: Vec<T>,
    index: FxHashMap<T, u64>,
    records: Vec<Vec<u8>>,
}

impl<T> Default for Table<T> {
    fn default() -> Table<T> {
        Table { items: Vec::new(), index: FxHashMap::default(), records: Vec::new() }
    }
}

impl<T: Copy + Eq + std::hash::Hash> Table<T> {
    fn number(&mut self, item: T) -> u64 {
        let next = self.items.len() as u64;
        *self.index.entry(item).or_insert_with(|| {
            self.items.push(item);
            next
        })
    }
}

pub(crate) struct Exporter<'a> {
    pub(crate) prog: &'a Program,
    pub(crate) map: &'a SourceMap,
    pub(crate) pkg: PkgId,
    pub(crate) sources: bodies::Sources<'a>,
    /// The sources of generic functions.
    pub(crate) bodies: Writer,
    strings: Table<Symbol>,
    /// Packages mentioned, this one first.
    packages: Vec<PkgId>,
    files: Files,
    roots: Vec<Symbol>,
    /// Package-level objects to be written.
    objects: Vec<ObjId>,
    queued: FxHashMap<ObjId, ()>,
    types: Table<Type>,
    params: Table<TypeParamId>,
}

impl Exporter<'_> {
    pub(crate) fn queue(&mut self, obj: ObjId) {
        if self.queued.insert(obj, ()).is_none() {
            self.objects.push(obj);
        }
    }

    pub(crate) fn string(&mut self, w: &mut Writer, s: Symbol) {
        w.uint(self.strings.number(s));
    }

    /// A package's number plus one; 0 for none.
    pub(crate) fn package(&mut self, w: &mut Writer, pkg: Option<PkgId>) {
        let Some(pkg) = pkg else { return w.uint(0) };
        let at = self.packages.iter().position(|&p| p == pkg).unwrap_or_else(|| {
            self.packages.push(pkg);
            self.packages.len() - 1
        });
        w.len(at + 1);
    }

    /// File number plus one, line, column; 0 for no position.
    fn pos(&mut self, w: &mut Writer, pos: Pos) {
        let Some((file, line, col)) = self.files.position(self.map, pos) else { return w.uint(0) };
        w.uint(file);
        w.uint(line as u64);
        w.uint(col as u64);
    }

    pub(crate) fn list<T>(
        &mut self,
        w: &mut Writer,
        items: &[T],
        mut each: impl FnMut(&mut Self, &mut Writer, &T),
    ) {
        w.len(items.len());
        for x in items {
            each(self, w, x);
        }
    }

    // Objects

    fn object(&mut self, obj: ObjId) -> Vec<u8> {
        let prog = self.prog;
        let o = &prog.objects[obj];
        let mut w = Writer::default();
        match &o.kind {
            ObjectKind::Const(value) => {
                w.byte(kind::CONST);
                self.pos(&mut w, o.pos);
                self.typ(&mut w, o.typ);
                w.bytes(&value.to_bytes());
            }
            ObjectKind::Func(_) => {
                w.byte(kind::FUNC);
                self.func(&mut w, obj);
            }
            ObjectKind::TypeName => match *prog.types.kind(o.typ) {
                TypeKind::Alias { obj: own, actual } if own == obj => {
                    w.byte(kind::ALIAS);
                    self.pos(&mut w, o.pos);
                    let params = prog.alias_params.get(&obj).cloned().unwrap_or_default();
                    self.params(&mut w, &params);
                    self.typ(&mut w, actual);
                }
                TypeKind::Named(n) if prog.types.named[n].obj == obj => {
                    let named = &prog.types.named[n];
                    w.byte(kind::DEFINED);
                    self.pos(&mut w, o.pos);
                    self.params(&mut w, &named.type_params);
                    self.typ(&mut w, named.underlying.unwrap_or(Type::INVALID));
                    self.list(&mut w, &named.methods, |e, w, &m| {
                        e.string(w, prog.objects[m].name);
                        let recv = prog.objects[m].func().and_then(|f| f.recv);
                        e.typ(w, recv.map_or(Type::INVALID, |r| r.typ));
                        w.flag(recv.is_some_and(|r| r.pointer));
                        let params = prog.recv_params.get(&m).cloned().unwrap_or_default();
                        e.params(w, &params);
                        e.func(w, m);
                    });
                }
                // The declaration was wrong.
                _ => {
                    w.byte(kind::ALIAS);
                    self.pos(&mut w, o.pos);
                    w.len(0);
                    self.typ(&mut w, Type::INVALID);
                }
            },
            _ => {
                w.byte(kind::VAR);
                self.pos(&mut w, o.pos);
                self.typ(&mut w, prog.declared_type(obj));
            }
        }
        w.out
    }

    fn func(&mut self, w: &mut Writer, obj: ObjId) {
        let o = &self.prog.objects[obj];
        self.pos(w, o.pos);
        self.typ(w, self.prog.declared_type(obj));
        let data = o.func();
        w.uint(data.map_or(0, |d| d.pragma.0) as u64);
        w.flag(data.is_some_and(|d| d.has_body));
        match data.and_then(|d| d.linkname) {
            Some(name) => {
                w.flag(true);
                self.string(w, name);
            }
            None => w.flag(false),
        }
        // Where the source of a generic function is, plus one.
        match self.generic_body(obj) {
            Some(at) => w.len(at + 1),
            None => {
                self.roots.push(Symbol::intern(&linkname::func_sym(self.prog, obj)));
                w.len(0);
            }
        }
    }

    fn params(&mut self, w: &mut Writer, params: &[TypeParamId]) {
        self.list(w, params, |e, w, &p| w.uint(e.params.number(p)));
    }

    fn type_param(&mut self, p: TypeParamId) -> Vec<u8> {
        let data = &self.prog.types.type_params[p];
        let o = &self.prog.objects[data.obj];
        let mut w = Writer::default();
        self.string(&mut w, o.name);
        self.pos(&mut w, o.pos);
        w.uint(data.index as u64);
        self.typ(&mut w, data.constraint);
        w.out
    }

    // Types

    fn typ(&mut self, w: &mut Writer, t: Type) {
        let number = match self.types.index.get(&t) {
            Some(&n) => n,
            None => {
                // Parts come first. Only declared types lead back to themselves, and they are names here.
                let record = self.type_record(t);
                let n = self.types.records.len() as u64;
                self.types.index.insert(t, n);
                self.types.records.push(record);
                n
            }
        };
        w.uint(number);
    }

    fn type_record(&mut self, t: Type) -> Vec<u8> {
        let prog = self.prog;
        let mut w = Writer::default();
        let w = &mut w;
        match prog.types.kind(t) {
            TypeKind::Basic(b) => {
                w.byte(tag::BASIC);
                w.byte(*b as u8);
            }
            TypeKind::Named(n) => {
                let named = &prog.types.named[*n];
                match named.origin {
                    Some(origin) => {
                        w.byte(tag::INSTANCE);
                        self.typ(w, prog.objects[prog.types.named[origin].obj].typ);
                        self.list(w, &named.type_args, |e, w, &a| e.typ(w, a));
                    }
                    None => self.type_name(w, named.obj),
                }
            }
            TypeKind::Alias { obj, .. } => self.type_name(w, *obj),
            TypeKind::Pointer(e) => {
                w.byte(tag::POINTER);
                self.typ(w, *e);
            }
            TypeKind::Slice(e) => {
                w.byte(tag::SLICE);
                self.typ(w, *e);
            }
            TypeKind::Array { elem, len } => {
                w.byte(tag::ARRAY);
                w.uint(*len as u64);
                self.typ(w, *elem);
            }
            TypeKind::Struct(s) => {
                w.byte(tag::STRUCT);
                self.list(w, &s.fields, |e, w, f| {
                    e.string(w, f.name);
                    e.package(w, f.pkg);
                    e.typ(w, f.typ);
                    w.byte(f.embedded as u8 | (f.tag.is_some() as u8) << 1);
                    if let Some(tag) = &f.tag {
                        w.bytes(tag);
                    }
                });
            }
            TypeKind::Signature(s) => {
                w.byte(tag::SIGNATURE);
                self.params(w, &s.type_params);
                self.values(w, &s.params);
                self.values(w, &s.results);
                w.flag(s.variadic);
            }
            TypeKind::Tuple(ts) => {
                w.byte(tag::TUPLE);
                self.list(w, ts, |e, w, &t| e.typ(w, t));
            }
            TypeKind::Interface(i) => {
                w.byte(tag::INTERFACE);
                self.list(w, &i.methods, |e, w, m| {
                    e.string(w, m.name);
                    e.package(w, m.pkg);
                    e.typ(w, m.sig);
                });
                self.list(w, &i.embeddeds, |e, w, &t| e.typ(w, t));
                w.byte(i.implicit as u8 | (i.comparable as u8) << 1);
            }
            TypeKind::Map { key, elem } => {
                w.byte(tag::MAP);
                self.typ(w, *key);
                self.typ(w, *elem);
            }
            TypeKind::Chan { dir, elem } => {
                w.byte(tag::CHAN);
                w.byte(match dir {
                    ChanDir::Both => 0,
                    ChanDir::Send => 1,
                    ChanDir::Recv => 2,
                });
                self.typ(w, *elem);
            }
            TypeKind::TypeParam(p) => {
                w.byte(tag::TYPE_PARAM);
                w.uint(self.params.number(*p));
            }
            TypeKind::Union(terms) => {
                w.byte(tag::UNION);
                self.list(w, terms, |e, w, t| {
                    w.flag(t.tilde);
                    e.typ(w, t.typ);
                });
            }
        }
        std::mem::take(&mut w.out)
    }

    /// A declared type: package and name.
    fn type_name(&mut self, w: &mut Writer, obj: ObjId) {
        let o = &self.prog.objects[obj];
        match o.pkg {
            None => {
                w.byte(tag::PREDECLARED);
                self.string(w, o.name);
            }
            // A type inside a function can't be named from outside.
            Some(p) if self.prog.packages[p].scope.get(o.name) != Some(obj) => {
                w.byte(tag::BASIC);
                w.byte(Type::INVALID.index() as u8);
            }
            Some(p) => {
                if p == self.pkg {
                    self.queue(obj);
                }
                w.byte(tag::NAMED);
                self.package(w, Some(p));
                self.string(w, o.name);
            }
        }
    }

    fn values(&mut self, w: &mut Writer, params: &[Param]) {
        self.list(w, params, |e, w, p| {
            match p.name {
                Some(name) => w.uint(e.strings.number(name) + 1),
                None => w.uint(0),
            }
            e.typ(w, p.typ);
        });
    }

    // Everything together

    fn finish(
        mut self,
        objects: Vec<(Symbol, Vec<u8>)>,
        params: Vec<Vec<u8>>,
        instances: &[Symbol],
    ) -> Draft {
        let prog = self.prog;
        let imports = prog.packages[self.pkg].imports.clone();
        let mut head = Writer::default();
        self.list(&mut head, &imports, |e, w, &p| e.package(w, Some(p)));
        let mut i = 0;
        let mut packages = Writer::default();
        while let Some(&p) = self.packages.get(i) {
            i += 1;
            self.string(&mut packages, prog.packages[p].path);
            self.string(&mut packages, prog.packages[p].name);
        }
        let mut names = Writer::default();
        let mut records = Writer::default();
        names.len(objects.len());
        for (name, record) in &objects {
            self.string(&mut names, *name);
            names.len(records.out.len());
            records.out.extend_from_slice(record);
        }
        let mut w = Writer::default();
        w.len(self.strings.items.len());
        for s in &self.strings.items {
            w.bytes(s.as_str().as_bytes());
        }
        w.len(self.packages.len());
        w.out.append(&mut packages.out);
        w.out.append(&mut head.out);
        let head = std::mem::take(&mut w.out);
        w.out.append(&mut names.out);
        w.bytes(&records.out);
        for table in [&self.types.records, &params] {
            let mut offsets = Writer::default();
            let mut bytes = Vec::new();
            for r in table {
                offsets.len(bytes.len());
                bytes.extend_from_slice(r);
            }
            w.len(table.len());
            w.out.extend(offsets.out);
            w.bytes(&bytes);
        }
        w.bytes(&self.bodies.out);
        w.len(instances.len());
        for name in instances {
            w.bytes(name.as_str().as_bytes());
        }
        Draft { head, tail: w.out, files: self.files, roots: self.roots }
    }
}
