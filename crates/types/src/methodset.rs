//! Method sets of concrete types: what itabs, descriptors and wrappers need.

use rustc_hash::FxHashMap;
use syntax::Symbol;

use crate::arena::{Type, TypeKind};
use crate::info::PathStep;
use crate::object::ObjId;
use crate::program::{PkgId, Program};

/// A method that can be called on a value of some type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MethodEntry {
    pub name: Symbol,
    /// The package that declared an unexported name; `None` for exported names.
    pub pkg: Option<PkgId>,
    /// Without the receiver.
    pub sig: Type,
    /// Through embedded fields; empty for a method declared on the type itself.
    pub path: Vec<PathStep>,
    pub target: MethodTarget,
}

/// What a method's path ends at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MethodTarget {
    /// A declared method.
    Func {
        func: ObjId,
        /// Its receiver is a pointer.
        pointer_recv: bool,
        /// What the path arrives at is a pointer.
        indirect: bool,
    },
    /// A method of an embedded interface.
    Interface { typ: Type, index: u32 },
}

/// An embedded type that a search arrived at.
struct Candidate {
    typ: Type,
    path: Vec<PathStep>,
    /// Reached along several ways at this depth.
    multiple: bool,
    /// A pointer was followed (or can be): methods with pointer receivers count.
    addressable: bool,
}

/// A name as the language compares them.
type Name = (Symbol, Option<PkgId>);

impl Program {
    /// The methods of a concrete type, sorted as in descriptors. Empty for interfaces and what has no methods.
    pub fn method_set(&self, t: Type) -> Vec<MethodEntry> {
        let top = self.types.unalias(t);
        if !self.may_have_methods(top) {
            return Vec::new();
        }
        // Names seen at lesser depths hide those further down.
        let mut hidden: FxHashMap<Name, ()> = FxHashMap::default();
        let mut seen: Vec<Type> = Vec::new();
        let mut out: Vec<MethodEntry> = Vec::new();
        let mut current = vec![Candidate { typ: top, path: Vec::new(), multiple: false, addressable: false }];
        while !current.is_empty() {
            let mut next: Vec<Candidate> = Vec::new();
            // `None`: a field, or several.
            let mut level: FxHashMap<Name, Option<MethodEntry>> = FxHashMap::default();
            for c in &current {
                self.visit(c, &mut seen, &mut level, &mut next);
            }
            for (name, entry) in level {
                if hidden.insert(name, ()).is_none() {
                    out.extend(entry);
                }
            }
            current = next;
        }
        out.sort_by(|a, b| (a.name.as_str(), a.pkg).cmp(&(b.name.as_str(), b.pkg)));
        out
    }

    /// Whether a type may have methods at all.
    fn may_have_methods(&self, top: Type) -> bool {
        match self.types.kind(top) {
            TypeKind::Named(_) => {
                !matches!(self.types.under(top), TypeKind::Interface(_) | TypeKind::Pointer(_))
            }
            TypeKind::Pointer(e) => {
                let e = self.types.unalias(*e);
                match self.types.kind(e) {
                    TypeKind::Named(_) => {
                        !matches!(self.types.under(e), TypeKind::Interface(_) | TypeKind::Pointer(_))
                    }
                    TypeKind::Struct(_) => true,
                    _ => false,
                }
            }
            TypeKind::Struct(s) => s.fields.iter().any(|f| f.embedded),
            _ => false,
        }
    }

    fn visit(
        &self,
        c: &Candidate,
        seen: &mut Vec<Type>,
        level: &mut FxHashMap<Name, Option<MethodEntry>>,
        next: &mut Vec<Candidate>,
    ) {
        let types = &self.types;
        let (typ, indirect) = match types.kind(c.typ) {
            TypeKind::Pointer(p) => (types.unalias(*p), true),
            _ => (c.typ, false),
        };
        let mut add = |name: Name, entry: Option<MethodEntry>| {
            let entry = entry.filter(|_| !c.multiple);
            level.entry(name).and_modify(|e| *e = None).or_insert(entry);
        };
        if let Some(n) = types.as_named(typ) {
            if seen.contains(&typ) {
                return;
            }
            seen.push(typ);
            for &func in &types.named[n].methods {
                let o = &self.objects[func];
                if o.name.is_blank() {
                    continue;
                }
                let pointer_recv = o.func().and_then(|f| f.recv).is_some_and(|r| r.pointer);
                let exported = o.name.as_str().chars().next().is_some_and(char::is_uppercase);
                let pkg = if exported { None } else { o.pkg };
                let callable = !pointer_recv || indirect || c.addressable;
                let entry = callable.then(|| MethodEntry {
                    name: o.name,
                    pkg,
                    sig: types.canon(o.typ),
                    path: c.path.clone(),
                    target: MethodTarget::Func { func, pointer_recv, indirect },
                });
                add((o.name, pkg), entry);
            }
        }
        match types.under(typ) {
            TypeKind::Struct(s) => {
                for (i, f) in s.fields.iter().enumerate() {
                    add((f.name, f.pkg), None);
                    if !f.embedded {
                        continue;
                    }
                    let inner = types.unalias(f.typ);
                    let mut path = c.path.clone();
                    path.push(PathStep { field: i as u32, deref: indirect, typ: f.typ });
                    match next.iter_mut().find(|n| n.typ == inner) {
                        Some(n) => n.multiple = true,
                        None => next.push(Candidate {
                            typ: inner,
                            path,
                            multiple: c.multiple,
                            addressable: indirect || c.addressable,
                        }),
                    }
                }
            }
            TypeKind::Interface(_) if !c.path.is_empty() && !indirect => {
                for (i, m) in types.interface_methods(typ).iter().enumerate() {
                    let entry = MethodEntry {
                        name: m.name,
                        pkg: m.pkg,
                        sig: types.canon(m.sig),
                        path: c.path.clone(),
                        target: MethodTarget::Interface { typ, index: i as u32 },
                    };
                    add((m.name, m.pkg), Some(entry));
                }
            }
            _ => {}
        }
    }
}
