//! glenda's runtime: what is linked into every program glenda builds.
//!
//! Go code calls in through the trampolines of [`abi::rtcall`] (`runtime.NAME` in Go's convention leads to
//! `rt.NAME` here) and through the few functions of `runtime/asm`. Everything in this crate runs on g0's
//! stack, never on a goroutine's: Rust code has no stack checks. docs/runtime.md tells the whole story.

#![cfg_attr(not(test), no_std)]

pub mod alg;
pub mod callers;
mod chan;
pub mod complex;
mod coro;
pub mod defer;
pub mod error;
pub mod float;
pub mod hooks;
pub mod iface;
pub mod malloc;
pub mod map;
pub mod mbitmap;
pub mod mcache;
pub mod mheap;
pub mod os_linux;
pub mod panic;
pub mod print;
pub mod proc;
pub mod rand;
pub mod runtime1;
pub mod runtime2;
pub mod signal;
pub mod sizeclasses;
pub mod slice;
pub mod stack;
pub mod string;
pub mod symtab;
pub mod sys;
pub mod traceback;
pub mod typ;
pub mod utf8;

#[cfg(test)]
mod tests;

/// rustc's own panics (an index out of range in this crate) are bugs of the runtime.
#[cfg(not(test))]
#[panic_handler]
fn rust_panic(_: &core::panic::PanicInfo) -> ! {
    panic::throw("internal error in the runtime")
}
