//! The optimiser: rewrites a package's SSA in place.
//!
//! Takes what `lower` made (every variable an `alloc`, checks as instructions), and gives functions in which
//! every remaining `alloc` lives in the frame and heap variables are calls of `runtime.newobject`. Without
//! [`Options::optimise`] only what correctness needs is done. The function to call is [`run_module`].
//!
//! [`PASSES`] is the list of passes in order; each is one file with a `run`.

pub mod between;
mod callgraph;
pub mod cfg;
pub mod dce;
pub mod devirt;
pub mod escape;
mod fold;
pub mod gvn;
pub mod ifconv;
pub mod inline;
pub mod licm;
pub mod mem2reg;
mod memory;
mod phis;
mod pipeline;
pub mod prove;
pub mod readonly;
mod report;
pub mod rotate;
pub mod shortcmp;
mod simplify;
pub mod summary;

pub use pipeline::{Options, Output, run_module};
pub use summary::{Imported, Table};

use devirt::Readonly;
use ssa::Func;

/// When a pass runs: the phases are separated by what has to be known of other functions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Phase {
    /// Each function alone.
    Early,
    /// Bottom-up over the call graph.
    Bottom,
    /// Each function alone, after all places are decided.
    Late,
}

/// What a row of the table calls.
#[derive(Clone, Copy)]
pub enum Run {
    Func(fn(&mut Func)),
    /// Is given what is known of the package's read-only data.
    Data(fn(&mut Func, &Readonly)),
    /// Runs only when the inliner changed the function.
    Inlined(fn(&mut Func)),
    /// Both.
    InlinedData(fn(&mut Func, &Readonly)),
    /// Needs other functions: [`pipeline`] calls it.
    Inline,
    Escape,
}

/// A row of [`PASSES`].
#[derive(Clone, Copy)]
pub struct Pass {
    /// As `--dump ssa=NAME` and test files name it.
    pub name: &'static str,
    pub phase: Phase,
    pub run: Run,
    /// Runs without optimisation too.
    pub required: bool,
}

const fn pass(name: &'static str, phase: Phase, run: Run, required: bool) -> Pass {
    Pass { name, phase, run, required }
}

use Phase::*;

/// All passes in order.
pub const PASSES: &[Pass] = &[
    pass("cfg", Early, Run::Func(cfg::run), true),
    pass("readonly", Early, Run::Data(readonly::run), false),
    pass("mem2reg", Early, Run::Func(mem2reg::run), false),
    pass("gvn", Early, Run::Func(gvn::run), false),
    pass("devirt", Early, Run::Data(devirt::run), false),
    pass("dce", Early, Run::Func(dce::run), false),
    pass("inline", Bottom, Run::Inline, false),
    pass("cfg-inlined", Bottom, Run::Inlined(cfg::run), false),
    pass("mem2reg-inlined", Bottom, Run::Inlined(mem2reg::run), false),
    pass("gvn-inlined", Bottom, Run::Inlined(gvn::run), false),
    pass("devirt-inlined", Bottom, Run::InlinedData(devirt::run), false),
    pass("dce-inlined", Bottom, Run::Inlined(dce::run), false),
    pass("escape", Bottom, Run::Escape, true),
    pass("shortcmp", Late, Run::Func(shortcmp::run), false),
    pass("prove", Late, Run::Func(prove::run), false),
    pass("cfg-proved", Late, Run::Func(cfg::run), false),
    pass("between", Late, Run::Func(between::run), false),
    pass("rotate", Late, Run::Func(rotate::run), false),
    pass("licm", Late, Run::Func(licm::run), false),
    pass("gvn-late", Late, Run::Func(gvn::run_late), false),
    pass("ifconv", Late, Run::Func(ifconv::run), false),
    pass("dce-late", Late, Run::Func(dce::run), false),
    pass("late-cfg", Late, Run::Func(cfg::run), true),
];

/// `(a, b)`: a comes before b. Checked by a test.
pub const ORDER: &[(&str, &str)] = &[
    ("cfg", "mem2reg"),
    // Small copies are taken apart there.
    ("readonly", "mem2reg"),
    ("mem2reg", "gvn"),
    ("mem2reg", "escape"),
    ("gvn", "devirt"),
    ("gvn-inlined", "devirt-inlined"),
    ("devirt", "inline"),
    ("inline", "mem2reg-inlined"),
    ("inline", "escape"),
    ("gvn-inlined", "shortcmp"),
    ("shortcmp", "gvn-late"),
    ("prove", "gvn-late"),
    ("prove", "between"),
    ("prove", "rotate"),
    ("rotate", "licm"),
    ("licm", "gvn-late"),
    ("prove", "ifconv"),
    ("gvn-late", "dce-late"),
    ("dce", "escape"),
];

/// The function pass of that name.
pub fn find(name: &str) -> Option<fn(&mut Func)> {
    PASSES.iter().find(|p| p.name == name).and_then(|p| match p.run {
        Run::Func(f) | Run::Inlined(f) => Some(f),
        Run::Data(_) | Run::InlinedData(_) | Run::Inline | Run::Escape => None,
    })
}

#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod interp;
#[cfg(test)]
mod tests;
