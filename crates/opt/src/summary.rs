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

    /// The name of the package it belongs to.
    fn package(&self, name: &str) -> Option<&str>;
}

/// All functions there is something known of.
#[derive(Clone, Copy)]
pub(crate) struct Callees<'a> {
    pub own: &'a Table,
    pub imported: Option<&'a dyn Imported>,
}

impl Callees<'_> {
    /// What `-m` calls a function that is not of this package.
    pub fn display(&self, name: &str, display: &str) -> Option<String> {
        if self.own.index.contains_key(name) {
            return None;
        }
        Some(format!("{}.{display}", self.imported?.package(name)?))
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
