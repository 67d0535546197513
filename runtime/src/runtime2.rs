//! G, M and P: goroutines, threads and the right to run Go code.

use core::mem::offset_of;

/// Where a goroutine stands when it doesn't run.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Gobuf {
    pub sp: usize,
    pub pc: usize,
    pub g: *mut G,
    /// Closure context (DX).
    pub ctxt: usize,
    pub ret: usize,
    pub bp: usize,
}

impl Gobuf {
    pub const ZERO: Gobuf = Gobuf { sp: 0, pc: 0, g: core::ptr::null_mut(), ctxt: 0, ret: 0, bp: 0 };
}

/// A goroutine's life.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub enum GStatus {
    Idle = 0,
    Runnable = 1,
    Running = 2,
    Waiting = 4,
    Dead = 6,
}

/// A goroutine. The fields up to `sched` are known to assembly and generated code ([`abi::g`]).
/// Only the M that runs it, or the one that schedules it, touches a G.
#[repr(C)]
pub struct G {
    pub stack_lo: usize,
    pub stack_hi: usize,
    pub stackguard0: usize,
    pub stackguard1: usize,
    pub panic: usize,
    pub defer: usize,
    pub m: *mut M,
    pub sched: Gobuf,
    pub goid: u64,
    pub status: GStatus,
    /// The signal that became a panic, and what the kernel said of it; 0 if none.
    pub sig: u32,
    pub sigcode0: usize,
    pub sigcode1: usize,
    pub sigpc: usize,
    /// Next in a queue.
    pub schedlink: *mut G,
    /// Next of all goroutines.
    pub alllink: *mut G,
    pub startpc: usize,
    /// PC of the `go` statement, 0 for the first goroutine.
    pub gopc: usize,
    pub parent: u64,
    /// It is the goroutine of this coroutine.
    pub coro: *mut crate::coro::Coro,
}

impl G {
    pub const ZERO: G = G {
        stack_lo: 0,
        stack_hi: 0,
        stackguard0: 0,
        stackguard1: 0,
        panic: 0,
        defer: 0,
        m: core::ptr::null_mut(),
        sched: Gobuf::ZERO,
        goid: 0,
        status: GStatus::Idle,
        sig: 0,
        sigcode0: 0,
        sigcode1: 0,
        sigpc: 0,
        schedlink: core::ptr::null_mut(),
        alllink: core::ptr::null_mut(),
        startpc: 0,
        gopc: 0,
        parent: 0,
        coro: core::ptr::null_mut(),
    };
}

/// A thread. Owned by that thread.
#[repr(C)]
pub struct M {
    pub g0: *mut G,
    pub morebuf: Gobuf,
    /// The word FS:-8: g.
    pub tls: [usize; 2],
    pub gsignal: *mut G,
    pub curg: *mut G,
    pub p: *mut P,
    /// Inside throw or a fatal panic: the next failure ends the process at once.
    pub dying: u32,
    pub throwing: u32,
}

impl M {
    pub const ZERO: M = M {
        g0: core::ptr::null_mut(),
        morebuf: Gobuf::ZERO,
        tls: [0; 2],
        gsignal: core::ptr::null_mut(),
        curg: core::ptr::null_mut(),
        p: core::ptr::null_mut(),
        dying: 0,
        throwing: 0,
    };
}

/// Slots of a P's run queue.
pub const RUNQ: usize = 256;

/// What an M needs to run Go code: a run queue and an allocation cache. Owned by the M that holds it.
#[repr(C)]
pub struct P {
    pub id: u32,
    pub m: *mut M,
    pub runqhead: u32,
    pub runqtail: u32,
    pub runq: [*mut G; RUNQ],
    pub mcache: crate::mcache::MCache,
}

/// A closure: its code, then what it captures.
#[repr(C)]
pub struct FuncVal {
    pub fnpc: usize,
}

const _: () = {
    assert!(offset_of!(G, stack_lo) == abi::g::STACK_LO);
    assert!(offset_of!(G, stack_hi) == abi::g::STACK_HI);
    assert!(offset_of!(G, stackguard0) == abi::g::STACKGUARD0);
    assert!(offset_of!(G, stackguard1) == abi::g::STACKGUARD1);
    assert!(offset_of!(G, panic) == abi::g::PANIC);
    assert!(offset_of!(G, defer) == abi::g::DEFER);
    assert!(offset_of!(G, m) == abi::g::M);
    assert!(offset_of!(G, sched) == abi::g::SCHED);
    assert!(offset_of!(Gobuf, pc) == abi::g::SCHED_PC - abi::g::SCHED);
    assert!(offset_of!(Gobuf, g) == abi::g::SCHED_G - abi::g::SCHED);
    assert!(offset_of!(Gobuf, ctxt) == abi::g::SCHED_CTXT - abi::g::SCHED);
    assert!(offset_of!(Gobuf, bp) == abi::g::SCHED_BP - abi::g::SCHED);
    assert!(offset_of!(M, g0) == abi::g::M_G0);
    assert!(offset_of!(M, morebuf) == abi::g::M_MOREBUF);
    assert!(offset_of!(M, gsignal) == abi::g::M_GSIGNAL);
    assert!(offset_of!(M, curg) == abi::g::M_CURG);
    assert!(offset_of!(M, tls) == 56);
};

/// The goroutine this code works for, from TLS.
#[inline(always)]
pub fn getg() -> *mut G {
    let g: *mut G;
    // SAFETY: rt0_go set FS before any Rust code ran.
    unsafe {
        core::arch::asm!("mov {}, fs:[-8]", out(reg) g, options(pure, readonly, nostack, preserves_flags));
    }
    g
}
