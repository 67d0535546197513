//! What all packages of a build share.

use cranelift_entity::{PrimaryMap, entity_impl};
use rustc_hash::FxHashMap;
use syntax::Symbol;

use crate::arena::Types;
use crate::object::{ObjId, Objects};

/// A package: an index into [`Program::packages`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PkgId(u32);
entity_impl!(PkgId, "pkg");

/// Names and what they are declared as.
#[derive(Clone, Default, Debug)]
pub struct Scope {
    names: FxHashMap<Symbol, ObjId>,
}

impl Scope {
    /// The object of that name.
    #[inline]
    pub fn get(&self, name: Symbol) -> Option<ObjId> {
        self.names.get(&name).copied()
    }

    /// Declares a name, unless it is there already: then the older object is returned.
    pub fn insert(&mut self, name: Symbol, obj: ObjId) -> Option<ObjId> {
        match self.names.entry(name) {
            std::collections::hash_map::Entry::Occupied(e) => Some(*e.get()),
            std::collections::hash_map::Entry::Vacant(e) => {
                e.insert(obj);
                None
            }
        }
    }

    /// All names in no order.
    pub fn names(&self) -> impl Iterator<Item = Symbol> {
        self.names.keys().copied()
    }

    /// All names in alphabetic order.
    pub fn sorted(&self) -> Vec<(Symbol, ObjId)> {
        let mut all: Vec<_> = self.names.iter().map(|(&n, &o)| (n, o)).collect();
        all.sort_by_key(|(n, _)| n.as_str());
        all
    }
}

/// A package as others see it.
#[derive(Clone, Debug)]
pub struct Package {
    /// Import path; `main` for a program's main package.
    pub path: Symbol,
    pub name: Symbol,
    pub scope: Scope,
}

/// Everything shared: types, objects, packages, the universe.
pub struct Program {
    pub types: Types,
    pub objects: Objects,
    pub packages: PrimaryMap<PkgId, Package>,
    /// The predeclared names.
    pub universe: Scope,
    /// Package `unsafe`.
    pub unsafe_pkg: PkgId,
    /// The predeclared type `error`.
    pub error: crate::Type,
    /// The alias `byte`.
    pub byte: crate::Type,
    /// The alias `rune`.
    pub rune: crate::Type,
    /// The alias `any`.
    pub any: crate::Type,
}

impl Program {
    /// A build's state with the universe and package `unsafe` in it.
    pub fn new() -> Program {
        crate::universe::program()
    }

    /// The symbol prefix and qualifier of an object's package.
    pub fn package_of(&self, obj: ObjId) -> Option<&Package> {
        self.objects[obj].pkg.map(|p| &self.packages[p])
    }
}

impl Default for Program {
    fn default() -> Program {
        Program::new()
    }
}
