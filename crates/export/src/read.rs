//! Bytes to objects, as they are asked for.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use source::{Pos, SourceMap};
use syntax::{ChanDir, Pragma, Symbol};
use types::{
    Basic, ConstValue, Field, FuncData, Interface, LazyScopes, Method, ObjId, Object, ObjectKind, Package,
    Param, PkgId, Program, Recv, Signature, Type, TypeKind, TypeParamId, UnionTerm, VarFlags, VarKind,
};

use crate::bodies::Body;
use crate::functions::Functions;
use crate::wire::{Malformed, Reader, Result};
use crate::{MAGIC, MAX_COLUMN, kind, tag};

/// What export data says at its beginning.
#[derive(Clone, Debug)]
pub struct Header {
    pub path: String,
    pub name: String,
    /// Paths of the packages it imports directly.
    pub imports: Vec<String>,
    /// Paths of all packages it mentions, itself left out.
    pub mentions: Vec<String>,
}

impl Header {
    /// Reads it.
    pub fn read(data: &[u8]) -> Result<Header> {
        let unit = Unit::new(data.into())?;
        let path = |&i: &usize| unit.packages.get(i).map(|p| p.0.as_str().to_owned()).ok_or(Malformed);
        Ok(Header {
            path: path(&0)?,
            name: unit.packages.first().ok_or(Malformed)?.1.as_str().to_owned(),
            imports: unit.imports.iter().map(path).collect::<Result<_>>()?,
            mentions: unit.packages.iter().skip(1).map(|p| p.0.as_str().to_owned()).collect(),
        })
    }
}

/// The packages a program takes from export data.
#[derive(Default)]
pub struct Importer {
    units: Vec<Unit>,
    by_package: FxHashMap<PkgId, usize>,
    by_path: FxHashMap<Symbol, PkgId>,
    /// Defined types whose structure is still to be read: unit, object, offset of the record.
    open: Vec<(usize, ObjId, usize)>,
    /// Type parameters whose constraints are.
    open_params: Vec<(usize, TypeParamId, usize)>,
    /// Generic functions: unit, offset of the source.
    bodies: FxHashMap<ObjId, (usize, usize)>,
    busy: bool,
    depth: u32,
}

/// A package's data with what has been made of it.
struct Unit {
    data: Arc<[u8]>,
    strings: Vec<Symbol>,
    /// Path and name.
    packages: Vec<(Symbol, Symbol)>,
    imports: Vec<usize>,
    /// Name and number of lines.
    files: Vec<(String, u32)>,
    /// Position of each file's first line.
    bases: Vec<Pos>,
    /// Offsets of the objects' records.
    objects: FxHashMap<Symbol, usize>,
    type_offsets: Vec<usize>,
    types: Vec<Option<Type>>,
    param_offsets: Vec<usize>,
    params: Vec<Option<TypeParamId>>,
    /// Where the sources of generic functions begin.
    bodies: usize,
    /// Linker names of the instances of generic functions in the object.
    instances: Vec<Symbol>,
    /// Where that which is known of functions begins.
    functions: usize,
    pkg: Option<PkgId>,
}

impl Unit {
    fn new(data: Arc<[u8]>) -> Result<Unit> {
        let bytes: &[u8] = &data;
        let mut r = Reader::new(bytes.strip_prefix(MAGIC).ok_or(Malformed)?);
        // Where a reader's rest begins.
        let start = |r: &mut Reader| -> Result<usize> {
            let mut rest = *r;
            let n = rest.count()?;
            let begin = rest.take(n)?.as_ptr() as usize - bytes.as_ptr() as usize;
            *r = rest;
            Ok(begin)
        };
        let count = r.count()?;
        let strings: Vec<Symbol> =
            (0..count).map(|_| r.string().map(Symbol::intern)).collect::<Result<_>>()?;
        let string = |r: &mut Reader| strings.get(r.index()?).copied().ok_or(Malformed);
        let count = r.count()?;
        let packages =
            (0..count).map(|_| Ok((string(&mut r)?, string(&mut r)?))).collect::<Result<Vec<_>>>()?;
        let count = r.count()?;
        let imports =
            (0..count).map(|_| r.index()?.checked_sub(1).ok_or(Malformed)).collect::<Result<Vec<_>>>()?;
        let count = r.count()?;
        let files = (0..count)
            .map(|_| Ok((r.string()?.to_owned(), r.index()?.min(MAX_LINES) as u32)))
            .collect::<Result<Vec<_>>>()?;
        let count = r.count()?;
        let names: Vec<(Symbol, usize)> =
            (0..count).map(|_| Ok((string(&mut r)?, r.index()?))).collect::<Result<_>>()?;
        let base = start(&mut r)?;
        let objects = names.into_iter().map(|(n, at)| (n, base.saturating_add(at))).collect();
        let mut table = || -> Result<Vec<usize>> {
            let count = r.count()?;
            let offsets: Vec<usize> = (0..count).map(|_| r.index()).collect::<Result<_>>()?;
            let base = start(&mut r)?;
            Ok(offsets.into_iter().map(|o| base.saturating_add(o)).collect())
        };
        let (type_offsets, param_offsets) = (table()?, table()?);
        let bodies = start(&mut r)?;
        let count = r.count()?;
        let instances = (0..count).map(|_| r.string().map(Symbol::intern)).collect::<Result<_>>()?;
        let functions = bytes.len() - r.rest().len();
        Ok(Unit {
            types: vec![None; type_offsets.len()],
            params: vec![None; param_offsets.len()],
            bases: Vec::new(),
            bodies,
            instances,
            functions,
            pkg: None,
            strings,
            packages,
            imports,
            files,
            objects,
            type_offsets,
            param_offsets,
            data,
        })
    }
}

impl Importer {
    /// An importer without packages.
    pub fn new() -> Importer {
        Importer::default()
    }

    /// Enters a package; what it imports must have been entered before. Its objects come when they are asked for.
    pub fn add(&mut self, prog: &mut Program, map: &mut SourceMap, data: Arc<[u8]>) -> Result<PkgId> {
        let mut unit = Unit::new(data)?;
        let &(path, name) = unit.packages.first().ok_or(Malformed)?;
        let mut package = Package::new(path, name);
        for &i in &unit.imports {
            let path = unit.packages.get(i).ok_or(Malformed)?.0;
            package.imports.extend(self.by_path.get(&path));
        }
        for (name, lines) in &unit.files {
            let id = map.add_outline(name, *lines, MAX_COLUMN + 1).ok_or(Malformed)?;
            unit.bases.push(map.file(id).base);
        }
        let pkg = prog.packages.push(package);
        unit.pkg = Some(pkg);
        self.by_path.insert(path, pkg);
        self.by_package.insert(pkg, self.units.len());
        self.units.push(unit);
        Ok(pkg)
    }

    /// Enters a package that comes from elsewhere: names in export data may be its.
    pub fn know(&mut self, path: Symbol, pkg: PkgId) {
        self.by_path.insert(path, pkg);
    }

    /// The package of that path, if it was entered.
    pub fn package(&self, path: &str) -> Option<PkgId> {
        self.by_path.get(&Symbol::intern(path)).copied()
    }

    /// Whether the source of a generic function is known.
    pub fn has_body(&self, func: ObjId) -> bool {
        self.bodies.contains_key(&func)
    }

    /// The source of a generic function. What it mentions of its package is made.
    pub fn body(&mut self, prog: &mut Program, func: ObjId) -> Result<Body> {
        let &(unit, at) = self.bodies.get(&func).ok_or(Malformed)?;
        let pkg = self.units[unit].pkg.ok_or(Malformed)?;
        let data = self.units[unit].data.clone();
        let r = Reader::at(&data, self.units[unit].bodies.saturating_add(at))?;
        let (body, names) = Decoder { importer: self, prog, unit, r }.body()?;
        for name in names {
            self.object(prog, pkg, name).ok_or(Malformed)?;
        }
        Ok(body)
    }

    /// The packages that were entered.
    pub fn packages(&self) -> Vec<PkgId> {
        self.units.iter().filter_map(|u| u.pkg).collect()
    }

    /// What is known of a package's functions; `None` for a package that was not entered here.
    pub fn functions(&self, pkg: PkgId) -> Option<Functions> {
        let unit = &self.units[*self.by_package.get(&pkg)?];
        let files = unit.bases.iter().zip(&unit.files).map(|(&base, f)| (base, f.1)).collect();
        Some(Functions::new(unit.data.clone(), unit.functions, files))
    }

    /// The instances of generic functions that the packages' objects hold: package and linker name.
    pub fn instances(&self) -> impl Iterator<Item = (PkgId, Symbol)> {
        self.units
            .iter()
            .filter_map(|u| Some((u.pkg?, u)))
            .flat_map(|(p, u)| u.instances.iter().map(move |&i| (p, i)))
    }

    /// An object of a unit, by name.
    fn find(&mut self, prog: &mut Program, unit: usize, name: Symbol) -> Option<ObjId> {
        let pkg = self.units[unit].pkg?;
        if let Some(obj) = prog.packages[pkg].scope.get(name) {
            return Some(obj);
        }
        let offset = *self.units[unit].objects.get(&name)?;
        if self.depth > MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let made = self.make(prog, unit, pkg, name, offset);
        self.depth -= 1;
        made.ok()
    }

    fn make(
        &mut self,
        prog: &mut Program,
        unit: usize,
        pkg: PkgId,
        name: Symbol,
        offset: usize,
    ) -> Result<ObjId> {
        let data = self.units[unit].data.clone();
        let mut d = Decoder { importer: self, prog, unit, r: Reader::at(&data, offset)? };
        let kind = d.r.byte()?;
        let mut body = None;
        let mut object =
            Object { name, pos: Pos::NONE, pkg: Some(pkg), typ: Type::INVALID, kind: ObjectKind::TypeName };
        match kind {
            kind::CONST => {
                object.pos = d.pos()?;
                object.typ = d.typ()?;
                object.kind = ObjectKind::Const(ConstValue::from_bytes(d.r.bytes()?).ok_or(Malformed)?);
            }
            kind::VAR => {
                object.pos = d.pos()?;
                object.typ = d.typ()?;
                object.kind = ObjectKind::Var { kind: VarKind::Package, flags: VarFlags::default() };
            }
            kind::FUNC => {
                let (pos, typ, data) = d.func()?;
                (object.pos, object.typ, object.kind) = (pos, typ, ObjectKind::Func(Box::new(data)));
                body = d.r.index()?.checked_sub(1);
            }
            kind::ALIAS => {
                object.pos = d.pos()?;
                let params = d.params()?;
                let actual = d.typ()?;
                let obj = prog.objects.push(object);
                prog.packages[pkg].scope.insert(name, obj);
                prog.objects[obj].typ = match actual {
                    Type::INVALID => actual,
                    _ => prog.types.intern(TypeKind::Alias { obj, actual }),
                };
                if !params.is_empty() {
                    prog.alias_params.insert(obj, params);
                }
                return Ok(obj);
            }
            kind::DEFINED => {
                // Its structure may mention it: that comes later.
                object.pos = d.pos()?;
                let obj = prog.objects.push(object);
                prog.packages[pkg].scope.insert(name, obj);
                let (_, typ) = prog.types.new_named(obj, 0);
                prog.objects[obj].typ = typ;
                self.open.push((unit, obj, offset));
                return Ok(obj);
            }
            _ => return Err(Malformed),
        }
        if let Some(known) = prog.packages[pkg].scope.get(name) {
            return Ok(known);
        }
        let obj = push_canonical(prog, object);
        prog.packages[pkg].scope.insert(name, obj);
        if let Some(at) = body {
            self.bodies.insert(obj, (unit, at));
        }
        Ok(obj)
    }

    /// Reads what was put off, and what that puts off in turn.
    fn complete(&mut self, prog: &mut Program) {
        loop {
            if let Some((unit, p, offset)) = self.open_params.pop() {
                let constraint = self.constraint(prog, unit, offset);
                prog.types.type_params[p].constraint = constraint.unwrap_or(prog.types.empty_interface);
            } else if let Some((unit, obj, offset)) = self.open.pop() {
                // Garbage leaves an invalid type.
                let _ = self.define(prog, unit, obj, offset);
            } else {
                return;
            }
        }
    }

    fn constraint(&mut self, prog: &mut Program, unit: usize, offset: usize) -> Result<Type> {
        let data = self.units[unit].data.clone();
        let mut d = Decoder { importer: self, prog, unit, r: Reader::at(&data, offset)? };
        d.string()?;
        d.pos()?;
        d.r.index()?;
        d.typ()
    }

    fn define(&mut self, prog: &mut Program, unit: usize, obj: ObjId, offset: usize) -> Result<()> {
        let TypeKind::Named(named) = *prog.types.kind(prog.objects[obj].typ) else { return Err(Malformed) };
        let pkg = prog.objects[obj].pkg;
        let data = self.units[unit].data.clone();
        let mut d = Decoder { importer: self, prog, unit, r: Reader::at(&data, offset)? };
        d.r.byte()?;
        d.pos()?;
        let params = d.params()?;
        d.prog.types.named[named].type_params = params;
        let underlying = d.typ()?;
        d.prog.types.named[named].underlying = Some(underlying);
        let count = d.r.count()?;
        for _ in 0..count {
            let name = d.string()?;
            let typ = d.typ()?;
            let pointer = d.r.flag()?;
            let recv_params = d.params()?;
            let (pos, sig, mut data) = d.func()?;
            let body = d.r.index()?.checked_sub(1);
            data.recv = Some(Recv { typ, pointer });
            let kind = ObjectKind::Func(Box::new(data));
            let m = push_canonical(d.prog, Object { name, pos, pkg, typ: sig, kind });
            d.prog.types.named[named].methods.push(m);
            if let Some(at) = body {
                d.importer.bodies.insert(m, (unit, at));
            }
            if !recv_params.is_empty() {
                d.prog.recv_params.insert(m, recv_params);
            }
        }
        Ok(())
    }
}

/// Makes an object of a canonical type; messages show the one it was declared with.
fn push_canonical(prog: &mut Program, mut object: Object) -> ObjId {
    let declared = object.typ;
    object.typ = prog.types.canon(declared);
    let differs = object.typ != declared;
    let obj = prog.objects.push(object);
    if differs {
        prog.declared_types.insert(obj, declared);
    }
    obj
}

/// Lines a file's positions are told for.
const MAX_LINES: usize = 1 << 20;

/// How many aliases of aliases there may be in a row: defined types end the way.
const MAX_DEPTH: u32 = 100;

impl LazyScopes for Importer {
    fn object(&mut self, prog: &mut Program, pkg: PkgId, name: Symbol) -> Option<ObjId> {
        let unit = *self.by_package.get(&pkg)?;
        let obj = self.find(prog, unit, name);
        if !std::mem::replace(&mut self.busy, true) {
            self.complete(prog);
            self.busy = false;
        }
        obj
    }

    fn names(&self, pkg: PkgId) -> Vec<Symbol> {
        let unit = self.by_package.get(&pkg).map(|&u| &self.units[u]);
        let mut names: Vec<Symbol> = unit.map(|u| u.objects.keys().copied().collect()).unwrap_or_default();
        names.sort_by_key(|n| n.as_str());
        names
    }
}

/// A position in a file of which only the outline is known.
pub(crate) fn position(base: Pos, lines: u32, line: u64, col: u64) -> Pos {
    let line = line.clamp(1, lines.max(1) as u64) as u32 - 1;
    let col = col.clamp(1, MAX_COLUMN as u64) as u32 - 1;
    base.offset(line * (MAX_COLUMN + 1) + col)
}

/// Reads records of one unit.
pub(crate) struct Decoder<'a> {
    importer: &'a mut Importer,
    prog: &'a mut Program,
    unit: usize,
    pub(crate) r: Reader<'a>,
}

impl Decoder<'_> {
    fn unit(&mut self) -> &mut Unit {
        &mut self.importer.units[self.unit]
    }

    pub(crate) fn string(&mut self) -> Result<Symbol> {
        let i = self.r.index()?;
        self.unit().strings.get(i).copied().ok_or(Malformed)
    }

    fn pos(&mut self) -> Result<Pos> {
        let Some(file) = self.r.index()?.checked_sub(1) else { return Ok(Pos::NONE) };
        let (line, col) = (self.r.uint()?, self.r.uint()?);
        let unit = self.unit();
        let base = *unit.bases.get(file).ok_or(Malformed)?;
        Ok(position(base, unit.files[file].1, line, col))
    }

    pub(crate) fn package(&mut self) -> Result<Option<PkgId>> {
        let Some(i) = self.r.index()?.checked_sub(1) else { return Ok(None) };
        let (path, name) = *self.unit().packages.get(i).ok_or(Malformed)?;
        if path == syntax::sym::UNSAFE {
            return Ok(Some(self.prog.unsafe_pkg));
        }
        if let Some(&p) = self.importer.by_path.get(&path) {
            return Ok(Some(p));
        }
        // Its own data isn't there: names in it mean nothing.
        let missing = Package { origin: types::Origin::Missing, ..Package::new(path, name) };
        let p = self.prog.packages.push(missing);
        self.importer.by_path.insert(path, p);
        Ok(Some(p))
    }

    fn params(&mut self) -> Result<Vec<TypeParamId>> {
        let count = self.r.count()?;
        (0..count).map(|_| self.param()).collect()
    }

    fn param(&mut self) -> Result<TypeParamId> {
        let i = self.r.index()?;
        let unit = self.unit();
        if let Some(p) = *unit.params.get(i).ok_or(Malformed)? {
            return Ok(p);
        }
        let (offset, data, pkg) = (unit.param_offsets[i], unit.data.clone(), unit.pkg);
        let index = self.unit;
        let mut d =
            Decoder { importer: self.importer, prog: self.prog, unit: index, r: Reader::at(&data, offset)? };
        let (name, pos, number) = (d.string()?, d.pos()?, d.r.index()?);
        let kind = ObjectKind::TypeName;
        let obj = d.prog.objects.push(Object { name, pos, pkg, typ: Type::INVALID, kind });
        let any = d.prog.types.empty_interface;
        let (p, t) = d.prog.types.new_type_param(obj, number as u32, any);
        d.prog.objects[obj].typ = t;
        d.unit().params[i] = Some(p);
        d.importer.open_params.push((index, p, offset));
        Ok(p)
    }

    /// Position, type and data of a function.
    fn func(&mut self) -> Result<(Pos, Type, FuncData)> {
        let (pos, typ) = (self.pos()?, self.typ()?);
        let pragma = Pragma(self.r.index()? as u16);
        let has_body = self.r.flag()?;
        let linkname = if self.r.flag()? { Some(self.string()?) } else { None };
        Ok((pos, typ, FuncData { recv: None, pragma, linkname, decl: None, has_body }))
    }

    fn typ(&mut self) -> Result<Type> {
        let i = self.r.index()?;
        let unit = self.unit();
        if let Some(t) = *unit.types.get(i).ok_or(Malformed)? {
            return Ok(t);
        }
        let (offset, data) = (unit.type_offsets[i], unit.data.clone());
        let index = self.unit;
        let mut d =
            Decoder { importer: self.importer, prog: self.prog, unit: index, r: Reader::at(&data, offset)? };
        let t = d.type_record(i)?;
        self.unit().types[i] = Some(t);
        Ok(t)
    }

    /// A type inside the record `of`: written before it, or the data is no good.
    fn part(&mut self, of: usize) -> Result<Type> {
        let mut peek = self.r;
        if peek.index()? >= of {
            return Err(Malformed);
        }
        self.typ()
    }

    fn parts(&mut self, of: usize) -> Result<Vec<Type>> {
        let count = self.r.count()?;
        (0..count).map(|_| self.part(of)).collect()
    }

    fn type_record(&mut self, of: usize) -> Result<Type> {
        let kind = match self.r.byte()? {
            tag::BASIC => {
                let b = self.r.byte()?;
                return Basic::ALL.get(b as usize).map(|&b| b.into()).ok_or(Malformed);
            }
            tag::NAMED => {
                let pkg = self.package()?.ok_or(Malformed)?;
                let name = self.string()?;
                let Some(&unit) = self.importer.by_package.get(&pkg) else {
                    let known = self.prog.packages[pkg].scope.get(name);
                    return Ok(known.map_or(Type::INVALID, |o| self.prog.objects[o].typ));
                };
                let obj = self.importer.find(self.prog, unit, name);
                return Ok(obj.map_or(Type::INVALID, |o| self.prog.objects[o].typ));
            }
            tag::PREDECLARED => {
                let name = self.string()?;
                let obj = self.prog.universe.get(name).ok_or(Malformed)?;
                return Ok(self.prog.objects[obj].typ);
            }
            tag::INSTANCE => {
                let origin = self.part(of)?;
                let args = self.parts(of)?;
                return Ok(match *self.prog.types.kind(origin) {
                    TypeKind::Named(n) => self.prog.types.instance(n, &args),
                    _ => Type::INVALID,
                });
            }
            tag::POINTER => TypeKind::Pointer(self.part(of)?),
            tag::SLICE => TypeKind::Slice(self.part(of)?),
            tag::ARRAY => {
                let len = self.r.uint()? as i64;
                TypeKind::Array { elem: self.part(of)?, len }
            }
            tag::STRUCT => {
                let count = self.r.count()?;
                let mut fields = Vec::with_capacity(count);
                for _ in 0..count {
                    let (name, pkg, typ) = (self.string()?, self.package()?, self.part(of)?);
                    let flags = self.r.byte()?;
                    let tag = if flags & 2 != 0 { Some(self.r.bytes()?.into()) } else { None };
                    fields.push(Field { name, pkg, typ, embedded: flags & 1 != 0, tag });
                }
                return Ok(self.prog.types.structure(fields));
            }
            tag::SIGNATURE => {
                let type_params = self.params()?;
                let (params, results) = (self.values(of)?, self.values(of)?);
                let variadic = self.r.flag()?;
                return Ok(self.prog.types.func(Signature { params, results, variadic, type_params }));
            }
            tag::TUPLE => TypeKind::Tuple(self.parts(of)?.into()),
            tag::INTERFACE => {
                let count = self.r.count()?;
                let mut methods = Vec::with_capacity(count);
                for _ in 0..count {
                    methods.push(Method { name: self.string()?, pkg: self.package()?, sig: self.part(of)? });
                }
                let embeddeds = self.parts(of)?;
                let flags = self.r.byte()?;
                let (implicit, comparable) = (flags & 1 != 0, flags & 2 != 0);
                return Ok(self.prog.types.interface(Interface { methods, embeddeds, implicit, comparable }));
            }
            tag::MAP => TypeKind::Map { key: self.part(of)?, elem: self.part(of)? },
            tag::CHAN => {
                let dir = match self.r.byte()? {
                    0 => ChanDir::Both,
                    1 => ChanDir::Send,
                    2 => ChanDir::Recv,
                    _ => return Err(Malformed),
                };
                TypeKind::Chan { dir, elem: self.part(of)? }
            }
            tag::TYPE_PARAM => TypeKind::TypeParam(self.param()?),
            tag::UNION => {
                let count = self.r.count()?;
                let mut terms = Vec::with_capacity(count);
                for _ in 0..count {
                    terms.push(UnionTerm { tilde: self.r.flag()?, typ: self.part(of)? });
                }
                TypeKind::Union(terms.into())
            }
            _ => return Err(Malformed),
        };
        Ok(self.prog.types.intern(kind))
    }

    fn values(&mut self, of: usize) -> Result<Vec<Param>> {
        let count = self.r.count()?;
        let mut out = Vec::with_capacity(count);
        for _ in 0..count {
            let name = match self.r.index()?.checked_sub(1) {
                Some(i) => Some(*self.unit().strings.get(i).ok_or(Malformed)?),
                None => None,
            };
            out.push(Param { name, typ: self.part(of)? });
        }
        Ok(out)
    }
}
