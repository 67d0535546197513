//! What the standard library asks of the runtime: the functions of `abi::rtcall::HOOKS`.
//!
//! There is one thread, and nobody gives it up but by blocking: a semaphore that is not to be had is a deadlock, unless another
//! goroutine is there to be run.

use abi::rtcall::Regs;
use abi::typ::Type;

use crate::runtime2::FuncVal;
use crate::sys::{self, cstr};
use crate::{defer, mheap, panic, proc, rand, runtime1};

/// A Go slice of the strings that a list of C strings holds.
///
/// # Safety
/// `list` has `n` strings, which live for ever.
unsafe fn strings(list: *const *const u8, n: usize, r: &mut Regs) {
    let out = mheap::persistentalloc(16 * n) as *mut [u64; 2];
    for i in 0..n {
        // SAFETY: the caller's; there is room for n headers.
        unsafe {
            let s = cstr(*list.add(i));
            *out.add(i) = [s.as_ptr() as u64, s.len() as u64];
        }
    }
    (r.int[0], r.int[1], r.int[2]) = (out as u64, n as u64, n as u64);
}

#[unsafe(export_name = "rt.os_args")]
extern "C" fn os_args(r: &mut Regs) {
    let (argc, argv) = runtime1::arguments();
    // SAFETY: the kernel's.
    unsafe { strings(argv, argc, r) }
}

#[unsafe(export_name = "rt.environ")]
extern "C" fn environ(r: &mut Regs) {
    let (argc, argv) = runtime1::arguments();
    // SAFETY: behind argv and a null pointer the kernel put the environment and a null pointer.
    unsafe {
        let env = argv.add(argc + 1);
        let mut n = 0;
        while !(*env.add(n)).is_null() {
            n += 1;
        }
        strings(env, n, r)
    }
}

const CLOCK_REALTIME: usize = 0;
const CLOCK_MONOTONIC: usize = 1;

/// Seconds and nanoseconds of a clock.
fn clock(id: usize) -> (i64, i64) {
    let mut t = [0i64; 2];
    // SAFETY: the kernel fills the timespec.
    unsafe { sys::syscall3(sys::SYS_CLOCK_GETTIME, id, &raw mut t as usize, 0) };
    (t[0], t[1])
}

fn monotonic() -> i64 {
    let (sec, nsec) = clock(CLOCK_MONOTONIC);
    sec * 1_000_000_000 + nsec
}

#[unsafe(export_name = "rt.nanotime")]
extern "C" fn nanotime(r: &mut Regs) {
    r.int[0] = monotonic() as u64;
}

#[unsafe(export_name = "rt.time_now")]
extern "C" fn time_now(r: &mut Regs) {
    let (sec, nsec) = clock(CLOCK_REALTIME);
    (r.int[0], r.int[1], r.int[2]) = (sec as u64, nsec as u64, monotonic() as u64);
}

#[unsafe(export_name = "rt.panicoverflow")]
extern "C" fn panicoverflow(_: &mut Regs) {
    panic::panic_plain("integer overflow")
}

#[unsafe(export_name = "rt.typedmemmove")]
unsafe extern "C" fn typedmemmove(r: &mut Regs) {
    let (t, to, from) = (r.int[0] as *const Type, r.int[1] as *mut u8, r.int[2] as *const u8);
    // SAFETY: the caller's descriptor says how large both are; they may overlap.
    unsafe { core::ptr::copy(from, to, (*t).size as usize) }
}

#[unsafe(export_name = "rt.rand")]
extern "C" fn rt_rand(r: &mut Regs) {
    r.int[0] = rand::next();
}

/// `sync.runtime_Semacquire(s *uint32)` and the one for mutexes.
#[unsafe(export_name = "rt.semacquire")]
unsafe extern "C" fn semacquire(r: &mut Regs) {
    let s = r.int[0] as *mut u32;
    // SAFETY: a semaphore of the program's; one thread runs Rust code.
    unsafe {
        if *s == 0 {
            panic::fatal(b"all goroutines are asleep - deadlock!");
        }
        *s -= 1;
    }
}

#[unsafe(export_name = "rt.semrelease")]
unsafe extern "C" fn semrelease(r: &mut Regs) {
    // SAFETY: as in `semacquire`.
    unsafe { *(r.int[0] as *mut u32) += 1 }
}

/// Waiting actively makes no sense on one thread.
#[unsafe(export_name = "rt.canspin")]
extern "C" fn canspin(r: &mut Regs) {
    r.int[0] = 0;
}

#[unsafe(export_name = "rt.dospin")]
extern "C" fn dospin(_: &mut Regs) {}

#[unsafe(export_name = "rt.sync_fatal")]
unsafe extern "C" fn sync_fatal(r: &mut Regs) {
    // SAFETY: a Go string.
    let text = unsafe { crate::string::go_bytes(r.int[0], r.int[1]) };
    panic::fatal(text)
}

#[unsafe(export_name = "rt.spawn")]
unsafe extern "C" fn spawn(r: &mut Regs) {
    // SAFETY: a closure without parameters.
    unsafe { proc::newproc(r.int[0] as *const FuncVal) }
}

/// `sync.notifyList`, as far as its tickets go.
#[repr(C)]
struct NotifyList {
    wait: u32,
    notify: u32,
}

#[unsafe(export_name = "rt.notifylistadd")]
unsafe extern "C" fn notifylistadd(r: &mut Regs) {
    // SAFETY: a list of the program's.
    unsafe {
        let l = &mut *(r.int[0] as *mut NotifyList);
        r.int[0] = l.wait as u64;
        l.wait = l.wait.wrapping_add(1);
    }
}

#[unsafe(export_name = "rt.notifylistwait")]
unsafe extern "C" fn notifylistwait(r: &mut Regs) {
    // SAFETY: a list of the program's.
    let l = unsafe { &*(r.int[0] as *const NotifyList) };
    if l.notify.wrapping_sub(r.int[1] as u32) as i32 <= 0 {
        panic::fatal(b"all goroutines are asleep - deadlock!");
    }
}

#[unsafe(export_name = "rt.notifylistnotifyall")]
unsafe extern "C" fn notifylistnotifyall(r: &mut Regs) {
    // SAFETY: a list of the program's.
    unsafe {
        let l = &mut *(r.int[0] as *mut NotifyList);
        l.notify = l.wait;
    }
}

#[unsafe(export_name = "rt.notifylistnotifyone")]
unsafe extern "C" fn notifylistnotifyone(r: &mut Regs) {
    // SAFETY: a list of the program's.
    unsafe {
        let l = &mut *(r.int[0] as *mut NotifyList);
        if l.notify != l.wait {
            l.notify = l.notify.wrapping_add(1);
        }
    }
}

/// The number of the P that the goroutine stays on.
#[unsafe(export_name = "rt.procpin")]
extern "C" fn procpin(r: &mut Regs) {
    r.int[0] = 0;
}

#[unsafe(export_name = "rt.procunpin")]
extern "C" fn procunpin(_: &mut Regs) {}

/// `runtime.Goexit()`
#[unsafe(export_name = "rt.goexit")]
extern "C" fn goexit(_: &mut Regs) {
    defer::goexit()
}
