//! Deferred calls while a panic is under way, and recover.
//!
//! Compiled code runs its own deferred calls when it returns. A panic runs them from outside: `runtime.gopanic`
//! stands on the goroutine's stack as if the panicking frame had called it, and asks [`nextdefer`] for one closure after the
//! other. Those are in the defer frames of the functions on the stack (see `abi::funcdata`), found by walking it; so
//! functions with `defer` pay nothing for panics, and no list has to be kept.
//!
//! Positions on the stack are kept as distances from its top, which growing the stack doesn't change.

use core::ptr::null_mut;

use abi::funcdata::{DeferNode, FUNCDATA_OPEN_CODED_DEFER_INFO, PCDATA_DEFER_RETURN};
use abi::pclntab::FUNC_ID_WRAPPER;
use abi::rtcall::Regs;

use crate::mheap;
use crate::panic::{self, Cause};
use crate::runtime2::{G, getg};
use crate::symtab::{Func, findfunc};
use crate::traceback::{Frame, Unwinder};

/// A panic, or a Goexit, under way. A goroutine has a stack of them: a deferred call may panic again.
pub struct Panic {
    /// The one whose deferred call panicked.
    pub link: *mut Panic,
    pub cause: Cause,
    pub recovered: bool,
    /// The same value was panicked with again after it was recovered.
    pub repanicked: bool,
    pub goexit: bool,
    /// Its value's Error or String method was looked for, and what it returned.
    pub asked: bool,
    pub text: Option<&'static [u8]>,
    /// gopanic's frame: where it goes on to the next deferred call.
    stub: Place,
    /// The frame whose deferred calls are being run.
    frame: Place,
}

/// A frame: distance of its SP from the top of the stack, and a return address in it.
#[derive(Clone, Copy)]
struct Place {
    depth: usize,
    pc: usize,
}

const NOWHERE: Place = Place { depth: 0, pc: 0 };

/// Panics that are over, for reuse.
static mut FREE: *mut Panic = null_mut();

/// The goroutine's innermost panic.
pub fn current(g: &G) -> Option<&'static mut Panic> {
    // SAFETY: g.panic is null or a panic of this goroutine; one thread runs Rust code.
    unsafe { (g.panic as *mut Panic).as_mut() }
}

/// Begins a panic of the goroutine.
pub fn begin(g: &mut G, cause: Cause, goexit: bool) {
    let link = g.panic as *mut Panic;
    if let Some(outer) = current(g) {
        if outer.asked {
            panic::throw("panic while printing panic value");
        }
        outer.repanicked = outer.recovered && cause.same(&outer.cause);
    }
    let new = Panic {
        link,
        cause,
        recovered: false,
        repanicked: false,
        goexit,
        asked: false,
        text: None,
        stub: NOWHERE,
        frame: NOWHERE,
    };
    // SAFETY: panics on the free list are nobody's; persistentalloc gives aligned memory.
    unsafe {
        let mut p = FREE;
        if p.is_null() {
            p = mheap::persistentalloc(size_of::<Panic>()) as *mut Panic;
        } else {
            FREE = (*p).link;
        }
        p.write(new);
        g.panic = p as usize;
    }
}

/// Ends the innermost panic.
fn end(g: &mut G) {
    // SAFETY: as in `current`; nobody keeps a reference.
    unsafe {
        let p = g.panic as *mut Panic;
        g.panic = (*p).link as usize;
        (*p).link = FREE;
        FREE = p;
    }
}

/// The frames from a place outward.
fn frames(g: &G, from: Place) -> Unwinder {
    Unwinder::new(from.pc, g.stack_hi - from.depth, g.stack_hi)
}

fn place(g: &G, f: &Frame) -> Place {
    Place { depth: g.stack_hi - f.sp, pc: f.pc }
}

/// Whether a function is gopanic.
pub fn is_gopanic(f: Func) -> bool {
    f.name() == b"runtime.gopanic"
}

/// Where a function goes on after a recovered panic; `None`: it has no deferred calls.
pub fn defer_return(f: Func) -> Option<usize> {
    f.funcdata(FUNCDATA_OPEN_CODED_DEFER_INFO)?;
    f.first_pc(PCDATA_DEFER_RETURN, 1)
}

/// Takes the next deferred call out of a frame.
fn take(f: &Frame) -> Option<*const u8> {
    let info = f.func.funcdata(FUNCDATA_OPEN_CODED_DEFER_INFO)?;
    // SAFETY: the table is as abi::funcdata says. The locals' top is below the return address and the saved BP. The
    // goroutine doesn't run, and its frames are as compiled code left them.
    unsafe {
        let (offset, slots) =
            (info.cast::<i32>().read_unaligned(), info.cast::<u32>().add(1).read_unaligned());
        let base = (f.fp - 16).wrapping_add_signed(offset as isize);
        if slots == 0 {
            let mut head = base as *mut *mut DeferNode;
            if let Some(node) = (*head).as_mut().filter(|n| n.closure.is_null()) {
                head = &mut node.link;
            }
            let node = (*head).as_ref()?;
            *head = node.link;
            return Some(node.closure);
        }
        let slots = core::slice::from_raw_parts_mut(base as *mut *const u8, slots as usize);
        let slot = slots.iter_mut().rev().find(|s| !s.is_null())?;
        Some(core::mem::replace(slot, core::ptr::null()))
    }
}

/// What gopanic begins with.
#[unsafe(export_name = "rt.startpanic")]
extern "C" fn startpanic(r: &mut Regs) {
    if r.int[0] == 1 {
        // Begun by Rust code.
        return;
    }
    // SAFETY: the current goroutine.
    let g = unsafe { &mut *getg() };
    begin(g, Cause::Value(r.int[0] as *const _, r.int[1]), false);
}

/// The closure of the next deferred call, 0 when there is none: then the program ends. After a Goexit only the goroutine
/// does, here.
#[unsafe(export_name = "rt.nextdefer")]
extern "C" fn nextdefer(r: &mut Regs) {
    // SAFETY: the current goroutine, whose g.sched is in gopanic.
    let g = unsafe { &mut *getg() };
    let Some(p) = current(g) else { panic::throw("nextdefer without a panic") };
    let here = Place { depth: g.stack_hi - g.sched.sp, pc: g.sched.pc };
    let u = if p.stub.pc == 0 {
        p.stub = here;
        let mut u = frames(g, here);
        u.next();
        u
    } else {
        frames(g, p.frame)
    };
    for f in u {
        if let Some(closure) = take(&f) {
            p.frame = place(g, &f);
            r.int[0] = closure as u64;
            return;
        }
    }
    if p.goexit {
        end(g);
        crate::proc::goexit_now();
    }
    r.int[0] = 0;
}

/// A deferred call returned: where to go on if it recovered, else zeros.
#[unsafe(export_name = "rt.deferdone")]
extern "C" fn deferdone(r: &mut Regs) {
    r.int[..3].fill(0);
    // SAFETY: the current goroutine.
    let g = unsafe { &mut *getg() };
    let Some(p) = current(g) else { panic::throw("deferdone without a panic") };
    if !p.recovered {
        return;
    }
    let frame = p.frame;
    end(g);
    // Panics whose frames are given up with this one's are over, too. A Goexit goes on.
    while let Some(outer) = current(g)
        && outer.stub.depth > frame.depth
    {
        if outer.goexit {
            // Back to the loop in its gopanic: a deferred call has returned there, as it were.
            return resume(g, outer.stub, outer.stub.pc - CALL_SIZE, r);
        }
        end(g);
    }
    if current(g).is_none() {
        // The signal belonged to one that is over now.
        g.sig = 0;
    }
    let to = findfunc(frame.pc - 1).and_then(defer_return);
    let Some(to) = to else { panic::throw("recovered, but the frame has no deferred calls") };
    resume(g, frame, to, r);
}

/// The length of the CALL before gopanic's return address from nextdefer.
const CALL_SIZE: usize = 5;

fn resume(g: &G, at: Place, pc: usize, r: &mut Regs) {
    let sp = g.stack_hi - at.depth;
    let delta = findfunc(at.pc - 1).map_or(0, |f| f.spdelta(at.pc - 1)) as usize;
    r.int[0] = sp as u64;
    r.int[1] = pc as u64;
    // BP holds the address at which the caller's is saved, below the return address.
    r.int[2] = (sp + delta - 8) as u64;
}

/// `recover()`: the value, if a deferred function called by the innermost panic asks.
#[unsafe(export_name = "rt.gorecover")]
extern "C" fn gorecover(r: &mut Regs) {
    r.int[..2].fill(0);
    // SAFETY: the current goroutine; g.sched is in the function that called recover.
    let g = unsafe { &mut *getg() };
    let Some(p) = current(g).filter(|p| !p.goexit && !p.recovered) else { return };
    let mut u = Unwinder::new(g.sched.pc, g.sched.sp, g.stack_hi);
    // `defer recover()` counts as a call by the function with the statement, when that returns.
    if u.next().is_some_and(|f| f.func.id() == FUNC_ID_WRAPPER) && u.next().is_none_or(|f| is_gopanic(f.func))
    {
        return;
    }
    // Wrappers stand between a panic and the function that was deferred.
    let caller = core::iter::from_fn(|| u.next()).find(|f| f.func.id() != FUNC_ID_WRAPPER);
    if !caller.is_some_and(|f| is_gopanic(f.func)) {
        return;
    }
    p.recovered = true;
    let (typ, data) = p.cause.interface();
    (r.int[0], r.int[1]) = (typ as u64, data);
}

/// `runtime.Goexit()`
pub fn goexit() -> ! {
    // SAFETY: the current goroutine.
    let g = unsafe { &mut *getg() };
    begin(g, Cause::Plain(""), true);
    panic::enter(g)
}
