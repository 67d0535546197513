//! Coroutines: what `iter.Pull` is made of. A coroutine is a goroutine that runs only while the one that switched to it
//! waits in its place; neither is ever in a queue.

use abi::rtcall::Regs;

use crate::malloc::mallocgc;
use crate::panic::throw;
use crate::proc;
use crate::runtime2::{FuncVal, G, GStatus, getg};
use crate::typ::Descriptor;

/// A coroutine.
#[repr(C)]
pub struct Coro {
    /// The one of the two goroutines that waits; null: the coroutine has ended.
    waiting: *mut G,
    /// Its function.
    body: *const FuncVal,
}

static CORO_MASK: u8 = 0b10;
static CORO_TYPE: Descriptor = Descriptor::new(size_of::<Coro>(), 2, &CORO_MASK);

#[unsafe(export_name = "rt.newcoro")]
extern "C" fn newcoro(r: &mut Regs) {
    // SAFETY: the argument is a closure. It takes a parameter, which it doesn't read.
    unsafe {
        let body = r.int[0] as *const FuncVal;
        let c = mallocgc(size_of::<Coro>(), &CORO_TYPE.0) as *mut Coro;
        let gp = proc::new_goroutine(body);
        (*gp).status = GStatus::Waiting;
        (*gp).coro = c;
        c.write(Coro { waiting: gp, body });
        r.int[0] = c as u64;
    }
}

/// Lets the waiting side run, and waits instead of it.
#[unsafe(export_name = "rt.coroswitch")]
extern "C" fn coroswitch(r: &mut Regs) {
    // SAFETY: the argument is a coroutine; g.sched is where its caller goes on.
    unsafe {
        let c = &mut *(r.int[0] as *mut Coro);
        if c.waiting.is_null() {
            throw("coroswitch to a coroutine that has ended");
        }
        let gp = getg();
        (*gp).status = GStatus::Waiting;
        let next = core::mem::replace(&mut c.waiting, gp);
        proc::execute(next)
    }
}

/// The function of a coroutine returned: who waits goes on.
///
/// # Safety
/// `c` is the coroutine of a goroutine that is done; on g0.
pub unsafe fn exit(c: *mut Coro) -> ! {
    // SAFETY: the caller's.
    unsafe {
        let next = core::mem::replace(&mut (*c).waiting, core::ptr::null_mut());
        proc::execute(next)
    }
}
