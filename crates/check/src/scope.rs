//! Local scopes.
//!
//! Bodies are walked once, in order, so one table of the names visible now is enough: entering a scope
//! remembers how much of the undo log there is, leaving it takes the rest back.

use rustc_hash::FxHashMap;
use syntax::Symbol;
use types::ObjId;

/// The names visible inside a function.
#[derive(Default)]
pub(crate) struct Locals {
    visible: FxHashMap<Symbol, (ObjId, u32)>,
    undo: Vec<(Symbol, Option<(ObjId, u32)>)>,
    scopes: Vec<usize>,
}

impl Locals {
    pub(crate) fn open(&mut self) {
        self.scopes.push(self.undo.len());
    }

    pub(crate) fn close(&mut self) {
        let mark = self.scopes.pop().unwrap_or(0);
        for (name, before) in self.undo.drain(mark..).rev() {
            match before {
                Some(entry) => self.visible.insert(name, entry),
                None => self.visible.remove(&name),
            };
        }
    }

    pub(crate) fn get(&self, name: Symbol) -> Option<ObjId> {
        self.visible.get(&name).map(|&(obj, _)| obj)
    }

    /// All names that are visible.
    pub(crate) fn names(&self) -> impl Iterator<Item = Symbol> {
        self.visible.keys().copied()
    }

    /// The object of that name declared in the innermost scope itself.
    pub(crate) fn get_here(&self, name: Symbol) -> Option<ObjId> {
        let level = self.scopes.len() as u32;
        self.visible.get(&name).filter(|(_, l)| *l == level).map(|&(obj, _)| obj)
    }

    /// Declares a name, hiding outer ones.
    pub(crate) fn insert(&mut self, name: Symbol, obj: ObjId) {
        let level = self.scopes.len() as u32;
        let before = self.visible.insert(name, (obj, level));
        self.undo.push((name, before));
    }
}
