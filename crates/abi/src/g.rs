//! Offsets in the goroutine structure that assembly and generated code use.
//!
//! The runtime asserts them against its `G` struct.

/// `g.stack.lo`
pub const STACK_LO: usize = 0;
/// `g.stack.hi`
pub const STACK_HI: usize = 8;
/// `g.stackguard0`: compared with SP by every prologue.
pub const STACKGUARD0: usize = 16;
/// `g.stackguard1`: the same for code on g0 in C's convention.
pub const STACKGUARD1: usize = 24;
/// `g._panic`
pub const PANIC: usize = 32;
/// `g._defer`
pub const DEFER: usize = 40;
/// `g.m`
pub const M: usize = 48;
/// `g.sched`: SP, PC, G, CTXT, LR, BP, 8 bytes each.
pub const SCHED: usize = 56;
pub const SCHED_SP: usize = SCHED;
pub const SCHED_PC: usize = SCHED + 8;
pub const SCHED_G: usize = SCHED + 16;
pub const SCHED_CTXT: usize = SCHED + 24;
pub const SCHED_RET: usize = SCHED + 32;
pub const SCHED_BP: usize = SCHED + 40;
/// `m.g0`
pub const M_G0: usize = 0;
/// `m.morebuf`: a gobuf, as `g.sched`.
pub const M_MOREBUF: usize = 8;
/// `m.gsignal`
pub const M_GSIGNAL: usize = 72;
/// `m.curg`
pub const M_CURG: usize = 80;
