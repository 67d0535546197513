//! A fast register allocator with regalloc2's interface.
//!
//! Takes a [`regalloc2::Function`] in SSA form without critical edges and gives a
//! [`regalloc2::Output`]; regalloc2's checker judges it in the tests. It is greedy in the manner of
//! Belady's rule: blocks in reverse postorder, instructions in order, and when registers run out the
//! value whose next use is farthest leaves its register. Compared with regalloc2's `ion` it gives up
//! live-range splitting by cost and gains an order of magnitude in speed.
//!
//! What makes the result good enough for hot loops:
//! - a block starts with the registers of the predecessor that holds most of what it needs; other
//!   predecessors shuffle on their edge;
//! - a loop header keeps (or loads) what is used before the next call in the loop and nothing else;
//! - uses in fixed registers (calls, shifts, divisions) send their wish backwards to the definition;
//! - a value that must be in memory is stored once, at the place that dominates all needs and lies in
//!   the shallowest loop: a slow path pays for its own spills.
//!
//! Accepted: operands Any, Reg, FixedReg and Reuse; uses early or late, definitions late or early; clobbers.
//! At a call that clobbers everything, late uses end in stack slots, which makes the stack map.
//!
//! The stages, a file each: [`cfg`] (order, dominators, loops), [`liveness`] (with distances to next
//! uses), [`scan`] (the allocation), [`edges`] (parallel moves between blocks), [`slots`] (where spills
//! are stored, and which values share a slot).

mod cfg;
mod edges;
mod liveness;
mod scan;
mod slots;
mod state;

use regalloc2::{Function, MachineEnv, Output};

pub use state::Ctx;

/// Why a function was not allocated: it is outside of what the module doc accepts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Error {
    /// An operand constraint that is not known here.
    Constraint(String),
    /// An instruction needs more registers than there are.
    TooManyOperands,
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Error::Constraint(c) => write!(f, "operand constraint {c} is not supported"),
            Error::TooManyOperands => f.write_str("an instruction needs more registers than there are"),
        }
    }
}

impl std::error::Error for Error {}

/// Allocates registers. `ctx` keeps its memory from function to function.
pub fn run<F: Function>(func: &F, env: &MachineEnv, ctx: &mut Ctx) -> Result<Output, Error> {
    ctx.reset(func, env);
    cfg::analyse(func, ctx);
    liveness::compute(func, ctx);
    scan::allocate(func, ctx)?;
    // Which value is in which register at both ends of every block is final.
    edges::resolve(func, ctx);
    // No reload is added below this line.
    slots::place_spills(func, ctx);
    slots::assign(func, ctx);
    Ok(ctx.take_output())
}
