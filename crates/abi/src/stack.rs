//! Stack sizes and the guard (ASM-FACTS, Go's internal/abi/stack.go).

/// Frames up to this size compare SP itself with the guard.
pub const STACK_SMALL: u32 = 128;
/// Frames above this size guard against wrap-around too.
pub const STACK_BIG: u32 = 4096;
/// Bytes below the guard that a chain of NOSPLIT functions may use.
pub const STACK_NOSPLIT: u32 = 800;
/// Distance from `stack.lo` to `stackguard0`: NOSPLIT chain, small frame, and the runtime's reserve for signals' injected calls.
pub const STACK_GUARD: u64 = 928;
/// Size of a new goroutine's stack.
pub const STACK_MIN: u64 = 2048;
/// "stack overflow" beyond this size.
pub const STACK_MAX: u64 = 1_000_000_000;
/// `stackguard0` value that makes the next stack check call the scheduler.
pub const STACK_PREEMPT: u64 = 0xffff_ffff_ffff_fade;
