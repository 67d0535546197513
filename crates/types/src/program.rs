//! What all packages of a build share.

use cranelift_entity::{PrimaryMap, entity_impl};
use rustc_hash::{FxHashMap, FxHashSet};
use syntax::Symbol;

use crate::arena::{TypeParamId, Types};
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
    /// What it imports directly, in the order of its import declarations.
    pub imports: Vec<PkgId>,
    pub origin: Origin,
}

/// How much there is of a package.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Origin {
    /// Its code is compiled, now or before.
    #[default]
    Compiled,
    /// Only its declarations are known: what uses it can be checked, not linked.
    Declared,
    /// It could not be imported: nothing is said about what it should declare.
    Missing,
}

impl Package {
    /// A package that declares nothing yet.
    pub fn new(path: Symbol, name: Symbol) -> Package {
        Package { path, name, scope: Scope::default(), imports: Vec::new(), origin: Origin::default() }
    }
}

/// Where the objects of imported packages come from that are made when they are asked for.
pub trait LazyScopes: Send + Sync {
    /// Makes an object of a package, with all that its type mentions, and enters it in the package's scope.
    fn object(&mut self, prog: &mut Program, pkg: PkgId, name: Symbol) -> Option<ObjId>;

    /// The names of all objects there are, in alphabetic order. Empty for packages that are not lazy.
    fn names(&self, pkg: PkgId) -> Vec<Symbol>;
}

/// Everything shared: types, objects, packages, the universe.
pub struct Program {
    pub types: Types,
    pub objects: Objects,
    pub packages: PrimaryMap<PkgId, Package>,
    /// The predeclared names.
    pub universe: Scope,
    /// The type parameters of generic aliases.
    pub alias_params: FxHashMap<ObjId, Vec<TypeParamId>>,
    /// The type parameters that the receiver of a generic type's method declares.
    pub recv_params: FxHashMap<ObjId, Vec<TypeParamId>>,
    /// The types of package-level functions and variables as they were declared, where that differs from the
    /// canonical type in the object: with names of parameters and aliases, for messages.
    pub declared_types: FxHashMap<ObjId, crate::Type>,
    /// The linker's names of variables, where `//go:linkname` gives one.
    pub var_linknames: FxHashMap<ObjId, Symbol>,
    /// Names that several of the packages known to the one being checked have: messages then give paths.
    pub ambiguous: FxHashSet<Symbol>,
    /// The packages of the build other than main ones, in the order in which they are initialised.
    pub init_order: Vec<PkgId>,
    /// The packages taken from export data.
    pub lazy: Option<Box<dyn LazyScopes>>,
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
    /// The types of run-time errors, in the order of [`abi::panics::ERROR_TYPES`].
    pub runtime_errors: Vec<crate::Type>,
}

impl Program {
    /// A build's state with the universe and package `unsafe` in it.
    pub fn new() -> Program {
        crate::universe::program()
    }

    /// A package and all it imports, directly or not, each after what it imports itself; equals by path.
    pub fn import_closure(&self, pkg: PkgId) -> Vec<PkgId> {
        let mut out = Vec::new();
        let mut seen = FxHashSet::default();
        // Packages whose imports are being gone through, with how many are done.
        let mut stack = vec![(pkg, 0)];
        seen.insert(pkg);
        while let Some((p, next)) = stack.last_mut() {
            match self.packages[*p].imports.get(*next) {
                Some(&import) => {
                    *next += 1;
                    if seen.insert(import) {
                        stack.push((import, 0));
                    }
                }
                None => {
                    out.push(*p);
                    stack.pop();
                }
            }
        }
        out
    }

    /// The object of that name in a package's scope, made if it isn't there yet.
    pub fn import(&mut self, pkg: PkgId, name: Symbol) -> Option<ObjId> {
        if let Some(obj) = self.packages[pkg].scope.get(name) {
            return Some(obj);
        }
        let mut lazy = self.lazy.take()?;
        let obj = lazy.object(self, pkg, name);
        self.lazy = Some(lazy);
        obj
    }

    /// Makes all objects of a package.
    pub fn import_all(&mut self, pkg: PkgId) {
        let names = self.lazy.as_ref().map(|l| l.names(pkg)).unwrap_or_default();
        for name in names {
            self.import(pkg, name);
        }
    }

    /// The type of an object as its declaration has it.
    pub fn declared_type(&self, obj: ObjId) -> crate::Type {
        self.declared_types.get(&obj).copied().unwrap_or(self.objects[obj].typ)
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
