//! What callers need to know about a function: plain data, so that export data can carry it.

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;
use ssa::Func;

/// Where a parameter's value goes. Numbers are levels of indirection: 0 the value itself, 1 what it points to, …
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Leak {
    /// To the heap (or to an unknown place).
    pub heap: Option<u8>,
    /// To the result with this index in `sig.results`.
    pub results: Vec<(u16, u8)>,
}

impl Leak {
    /// Everything reachable from the value may be kept.
    pub fn all() -> Leak {
        Leak { heap: Some(0), results: Vec::new() }
    }

    pub fn is_none(&self) -> bool {
        self.heap.is_none() && self.results.is_empty()
    }
}

/// The outcome of escape analysis for callers.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct EscapeSummary {
    /// By index into `sig.params`.
    pub params: Vec<Leak>,
    /// The closure context.
    pub ctxt: Leak,
}

/// All of it.
#[derive(Clone, Default, Debug)]
pub struct Summary {
    /// The body that may replace calls, before its variables' places were decided.
    pub inline: Option<Arc<Func>>,
    /// `None`: unknown, arguments leak.
    pub escape: Option<EscapeSummary>,
}

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
