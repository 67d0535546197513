//! What the packages of a build know of each other's functions: escape summaries, and bodies to inline.
//!
//! A package only sees the packages it imports, directly or not, and of those only what their export data has: what
//! is made of it doesn't depend on what else is in the build, on the order of work, or on whether they were compiled
//! just now or before.

use std::sync::{Arc, Mutex, OnceLock};

use export::Functions;
use rustc_hash::{FxHashMap, FxHashSet};
use ssa::Summary;
use syntax::Symbol;
use types::linkname::package_prefix;
use types::{PkgId, Program};

/// The functions of all packages.
pub struct Library {
    importer: Arc<Mutex<export::Importer>>,
    /// By the package's part of linker names.
    by_prefix: FxHashMap<String, PkgId>,
    packages: FxHashMap<PkgId, OnceLock<Known>>,
    /// The packages that hold an instance of a generic function, by its linker name.
    holders: FxHashMap<&'static str, Vec<PkgId>>,
}

enum Known {
    Compiled(FxHashMap<Box<str>, Summary>),
    Imported(Functions),
    Nothing,
}

impl Library {
    /// A library of these packages and of all that the importer has.
    pub fn new(
        program: &Program,
        compiled: &[PkgId],
        importer: &Arc<Mutex<export::Importer>>,
        holders: FxHashMap<Symbol, Vec<PkgId>>,
    ) -> Library {
        let imported = importer.lock().unwrap_or_else(|e| e.into_inner()).packages();
        let mut packages = FxHashMap::default();
        let mut by_prefix = FxHashMap::default();
        for &p in compiled.iter().chain(&imported) {
            packages.insert(p, OnceLock::new());
            by_prefix.insert(package_prefix(program.packages[p].path.as_str()), p);
        }
        let holders = holders.into_iter().map(|(name, mut by)| {
            by.sort_by_key(|&p| program.packages[p].path.as_str());
            (name.as_str(), by)
        });
        Library { importer: importer.clone(), by_prefix, packages, holders: holders.collect() }
    }

    /// Notes what is known of a package that has been compiled.
    pub fn publish(&self, pkg: PkgId, functions: Vec<(Box<str>, Summary)>) {
        if let Some(slot) = self.packages.get(&pkg) {
            let first = slot.set(Known::Compiled(functions.into_iter().collect()));
            debug_assert!(first.is_ok(), "a package is compiled once");
        }
    }

    /// As a package sees it.
    pub fn view<'a>(&'a self, program: &'a Program, pkg: PkgId) -> View<'a> {
        let mut closure: FxHashSet<PkgId> = program.import_closure(pkg).into_iter().collect();
        closure.remove(&pkg);
        View { library: self, program, closure }
    }
}

/// The library as one package sees it.
pub struct View<'a> {
    library: &'a Library,
    program: &'a Program,
    closure: FxHashSet<PkgId>,
}

impl View<'_> {
    /// The package that a function's code is in.
    fn home(&self, name: &str) -> Option<PkgId> {
        let pkg = match name.rfind(']') {
            Some(args) => self.holder(name, args)?,
            None => *self.library.by_prefix.get(prefix(name)?)?,
        };
        self.closure.contains(&pkg).then_some(pkg)
    }

    /// Of an instance, or of a function literal in one. `args` is where type arguments end.
    fn holder(&self, mut name: &str, args: usize) -> Option<PkgId> {
        loop {
            if let Some(by) = self.library.holders.get(name) {
                return by.iter().copied().find(|p| self.closure.contains(p));
            }
            name = &name[..name.rfind('.').filter(|&dot| dot > args)?];
        }
    }
}

impl opt::Imported for View<'_> {
    fn get(&self, name: &str) -> Option<&Summary> {
        let pkg = self.home(name)?;
        let slot = self.library.packages.get(&pkg)?;
        let known = match slot.get() {
            Some(known) => known,
            None => slot.get_or_init(|| {
                let importer = self.library.importer.lock().unwrap_or_else(|e| e.into_inner());
                importer.functions(pkg).map_or(Known::Nothing, Known::Imported)
            }),
        };
        match known {
            Known::Compiled(functions) => functions.get(name),
            Known::Imported(functions) => functions.get(name),
            Known::Nothing => None,
        }
    }

    fn display(&self, name: &str) -> Option<String> {
        // Of an instance: the package of the generic function.
        let path = prefix(&name[..name.find('[').unwrap_or(name.len())])?;
        let pkg = self.library.by_prefix.get(path).filter(|p| self.closure.contains(p))?;
        Some(format!("{}{}", self.program.packages[*pkg].name, &name[path.len()..]))
    }
}

/// The package's part of a linker name.
fn prefix(name: &str) -> Option<&str> {
    let head = &name[..name.find('(').unwrap_or(name.len())];
    let last = head.rfind('/').map_or(0, |i| i + 1);
    head[last..].find('.').map(|dot| &name[..last + dot])
}

#[cfg(test)]
mod tests {
    use super::prefix;

    #[test]
    fn names_begin_with_their_package() {
        for (name, want) in [
            ("fmt.Println", Some("fmt")),
            ("strings.(*Reader).Len", Some("strings")),
            ("example.com/a%2eb.T.M.func1", Some("example.com/a%2eb")),
            ("example.com/x/y.init.0", Some("example.com/x/y")),
            ("memequal", None),
        ] {
            assert_eq!(prefix(name), want);
        }
    }
}
