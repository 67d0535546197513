//! What callers need to know about a function: plain data, so that export data can carry it.

use std::sync::Arc;

use crate::Func;

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
    /// The body that may replace calls, before its variables' places were decided; made by [`Func::compact`].
    pub inline: Option<Arc<Func>>,
    /// `None`: unknown, arguments leak.
    pub escape: Option<EscapeSummary>,
}
