//! What the functions of a package being optimised know of each other, and of other packages' functions.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use ssa::{Func, Summary};

use crate::escape::Summaries;

/// The summaries of a package's functions, each set once, by the thread that finds it.
#[derive(Default, Debug)]
pub struct Table {
    /// Functions by linker name.
    pub(crate) index: FxHashMap<Box<str>, usize>,
    slots: Vec<OnceLock<Summary>>,
}

impl Table {
    pub(crate) fn new(funcs: &[Func]) -> Table {
        Table {
            index: funcs.iter().enumerate().map(|(i, f)| (f.name.clone(), i)).collect(),
            slots: funcs.iter().map(|_| OnceLock::new()).collect(),
        }
    }

    pub(crate) fn set(&self, func: usize, summary: Summary) {
        let first = self.slots[func].set(summary);
        debug_assert!(first.is_ok(), "a function is finished once");
    }

    /// What is known of a function; of one that is not finished, nothing.
    pub fn get(&self, name: &str) -> Option<&Summary> {
        self.slots[*self.index.get(name)?].get()
    }
}

/// Functions of imported packages.
pub trait Imported: Sync {
    /// What is known of one, by linker name.
    fn get(&self, name: &str) -> Option<&Summary>;

    /// What `-m` calls it.
    fn display(&self, name: &str) -> Option<String>;
}

/// All functions there is something known of.
#[derive(Clone, Copy)]
pub(crate) struct Callees<'a> {
    pub own: &'a Table,
    pub imported: Option<&'a dyn Imported>,
}

impl Callees<'_> {
    /// What `-m` calls a function in another one, by linker name.
    pub fn display(&self, name: &str, within: &Func) -> String {
        let imported = self.imported.filter(|_| !self.own.index.contains_key(name));
        imported.and_then(|i| i.display(name)).unwrap_or_else(|| {
            let package = within.name.strip_suffix(&*within.display).unwrap_or_default();
            name.strip_prefix(package).unwrap_or(name).to_owned()
        })
    }
}

impl Summaries for Callees<'_> {
    fn get(&self, name: &str) -> Option<&Summary> {
        // An instance or wrapper may be in several packages: the own one counts, even while it isn't finished.
        match self.own.index.get(name) {
            Some(&own) => self.own.slots[own].get(),
            None => self.imported?.get(name),
        }
    }
}
