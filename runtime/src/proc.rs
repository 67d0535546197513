//! The scheduler: goroutines, and the M and P that run them.
//!
//! One M for now. The run queue is the P's; `schedule` takes the next goroutine, `execute` runs it. A call that blocks
//! sets its goroutine's status and calls [`schedule`], which never returns: the trampoline saved in `g.sched`
//! where the goroutine goes on, and the Rust frames on g0's stack are forgotten.

use core::ptr::null_mut;

use abi::rtcall::Regs;
use abi::stack::{STACK_GUARD, STACK_MIN};

use crate::mcache::MCache;
use crate::panic::fatal;
use crate::runtime2::{FuncVal, G, GStatus, Gobuf, M, P, RUNQ, getg};
use crate::{mheap, runtime1, signal, stack};

#[cfg_attr(not(test), unsafe(export_name = "runtime.g0"))]
static mut G0: G = G::ZERO;
#[cfg_attr(not(test), unsafe(export_name = "runtime.m0"))]
static mut M0: M = M::ZERO;
static mut GSIGNAL: G = G::ZERO;
static mut P0: P =
    P { id: 0, m: null_mut(), runqhead: 0, runqtail: 0, runq: [null_mut(); RUNQ], mcache: MCache::EMPTY };

/// Scheduler-wide state.
struct Sched {
    goidgen: u64,
    /// The first goroutine ended by `runtime.Goexit`: the program goes on without it.
    main_exited: bool,
    allgs: *mut G,
    /// Dead goroutines, for reuse.
    gfree: *mut G,
}

static mut SCHED: Sched = Sched { goidgen: 0, main_exited: false, allgs: null_mut(), gfree: null_mut() };

/// Where `persistentalloc` begins: enough for a small program.
#[repr(C, align(4096))]
struct FirstMemory([u8; FIRST_MEMORY]);
const FIRST_MEMORY: usize = 128 << 10;
static mut FIRST: FirstMemory = FirstMemory([0; FIRST_MEMORY]);

#[cfg(not(test))]
unsafe extern "C" {
    #[link_name = "runtime.gogo"]
    fn gogo(buf: *mut Gobuf) -> !;
    #[link_name = "runtime.goexit"]
    fn goexit();
}
#[cfg(test)]
unsafe fn gogo(_: *mut Gobuf) -> ! {
    unreachable!()
}
#[cfg(test)]
fn goexit() {}

/// The first thread's g0.
pub fn g0() -> *mut G {
    &raw mut G0
}

/// The P of the running M.
#[inline(always)]
pub fn current_p() -> *mut P {
    // One M: its P is known. With several it is `(*(*getg()).m).p`.
    &raw mut P0
}

/// Called by rt0_go: memory, signals, the first M and P.
#[unsafe(export_name = "runtime.schedinit")]
extern "C" fn schedinit() {
    mheap::init((&raw mut FIRST).cast(), FIRST_MEMORY);
    // SAFETY: nobody else runs yet.
    unsafe {
        let m = &mut *(&raw mut M0);
        m.gsignal = &raw mut GSIGNAL;
        m.p = &raw mut P0;
        (*m.p).m = m;
        signal::initsig(&mut *m.gsignal);
    }
    let _ = runtime1::traceback_wanted;
}

/// Makes a goroutine that will run `fv`, and queues it. Called by rt0_go, and later by `go` statements.
#[unsafe(export_name = "runtime.newproc")]
pub unsafe extern "C" fn newproc(fv: *const FuncVal) {
    // SAFETY: fv is a closure.
    unsafe {
        let gp = new_goroutine(fv);
        (*gp).status = GStatus::Runnable;
        runqput(current_p(), gp);
    }
}

/// A goroutine that will run `fv`; it is in no queue.
///
/// # Safety
/// `fv` is a closure.
pub unsafe fn new_goroutine(fv: *const FuncVal) -> *mut G {
    // SAFETY: one thread runs Rust code. The new stack's top is laid out as if goexit had called the function.
    unsafe {
        let sched = &mut *(&raw mut SCHED);
        let mut gp = sched.gfree;
        if gp.is_null() {
            gp = mheap::persistentalloc(size_of::<G>()) as *mut G;
            (*gp).alllink = sched.allgs;
            sched.allgs = gp;
        } else {
            sched.gfree = (*gp).schedlink;
        }
        if (*gp).stack_lo == 0 {
            let size = STACK_MIN as usize;
            (*gp).stack_lo = stack::stackalloc(size);
            (*gp).stack_hi = (*gp).stack_lo + size;
            (*gp).stackguard0 = (*gp).stack_lo + STACK_GUARD as usize;
            (*gp).stackguard1 = (*gp).stackguard0;
        }
        // A reserve of four words at the top, then goexit's address as the return address.
        let sp = (*gp).stack_hi - 5 * 8;
        *(sp as *mut usize) = goexit as *const () as usize + 1;
        (*gp).sched = Gobuf { sp, pc: (*fv).fnpc, g: gp, ctxt: fv as usize, ret: 0, bp: 0 };
        (*gp).startpc = (*fv).fnpc;
        (*gp).sig = 0;
        sched.goidgen += 1;
        (*gp).goid = sched.goidgen;
        (*gp).m = &raw mut M0;
        gp
    }
}

/// # Safety
/// The P is ours, the goroutine is in no queue.
unsafe fn runqput(p: *mut P, gp: *mut G) {
    // SAFETY: the caller's.
    unsafe {
        let p = &mut *p;
        if p.runqtail.wrapping_sub(p.runqhead) as usize == RUNQ {
            crate::panic::throw("run queue full");
        }
        p.runq[p.runqtail as usize % RUNQ] = gp;
        p.runqtail = p.runqtail.wrapping_add(1);
    }
}

/// # Safety
/// The P is ours.
unsafe fn runqget(p: *mut P) -> *mut G {
    // SAFETY: the caller's.
    unsafe {
        let p = &mut *p;
        if p.runqtail == p.runqhead {
            return null_mut();
        }
        let gp = p.runq[p.runqhead as usize % RUNQ];
        p.runqhead = p.runqhead.wrapping_add(1);
        gp
    }
}

/// Called by mstart on g0: goes on to schedule, and never returns.
#[unsafe(export_name = "runtime.mstart1")]
extern "C" fn mstart1() -> ! {
    schedule()
}

/// Runs the next goroutine.
#[unsafe(export_name = "runtime.schedule")]
pub extern "C" fn schedule() -> ! {
    // SAFETY: on g0, with a P.
    unsafe {
        let gp = runqget(current_p());
        if gp.is_null() {
            let sched = &*(&raw const SCHED);
            match sched.main_exited {
                true => fatal(b"no goroutines (main called runtime.Goexit) - deadlock!"),
                false => fatal(b"all goroutines are asleep - deadlock!"),
            }
        }
        execute(gp)
    }
}

/// # Safety
/// `gp` is runnable and in no queue.
pub unsafe fn execute(gp: *mut G) -> ! {
    // SAFETY: the caller's.
    unsafe {
        let m = &raw mut M0;
        (*m).curg = gp;
        (*gp).m = m;
        (*gp).status = GStatus::Running;
        gogo(&raw mut (*gp).sched)
    }
}

/// A goroutine's function returned.
#[unsafe(export_name = "rt.goexit1")]
extern "C" fn goexit1(_: &mut Regs) {
    goexit_now()
}

/// Ends the goroutine.
pub fn goexit_now() -> ! {
    let gp = getg();
    // SAFETY: on g0 on behalf of gp, which is done: its stack is kept for the next goroutine.
    unsafe {
        (*gp).status = GStatus::Dead;
        (*(*gp).m).curg = null_mut();
        let sched = &mut *(&raw mut SCHED);
        sched.main_exited |= (*gp).goid == 1;
        (*gp).schedlink = sched.gfree;
        sched.gfree = gp;
        let coro = core::mem::replace(&mut (*gp).coro, null_mut());
        if !coro.is_null() {
            crate::coro::exit(coro);
        }
    }
    schedule()
}
