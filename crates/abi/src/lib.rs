//! What generated code, linker and runtime agree on, byte for byte.
//!
//! Three programs must agree: the compiler, the linker and the runtime that is linked into every
//! output. The agreement is this crate: no dependencies, `no_std`, constants and tables only.

#![no_std]

pub mod chan;
pub mod funcdata;
pub mod g;
pub mod map;
pub mod moduledata;
pub mod panics;
pub mod pclntab;
pub mod regs;
pub mod rtcall;
pub mod stack;
pub mod typ;
