//! The register sequence of ABIInternal on amd64 (Go's abi-internal.md).
//!
//! Numbers are hardware encodings: AX 0, CX 1, DX 2, BX 3, SP 4, BP 5, SI 6, DI 7, R8..R15.
//! R14 holds g, X15 is zero, DX carries the closure context at calls, BP the frame pointer; no
//! register is callee-saved. R12 and R13 are scratch at entry (the prologue uses R12).

/// Integer and pointer arguments and results: AX BX CX DI SI R8 R9 R10 R11.
pub const INT_ARGS: [u8; 9] = [0, 3, 1, 7, 6, 8, 9, 10, 11];
/// Floating-point arguments and results: X0..X14.
pub const FLOAT_ARGS: usize = 15;
/// Closure context.
pub const CTXT: u8 = 2;
/// The current goroutine.
pub const G: u8 = 14;
