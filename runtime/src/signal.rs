//! Signals: faults of Go code become panics.
//!
//! SIGSEGV, SIGBUS and SIGFPE run `sighandler` on a stack of their own. If Go code was interrupted, the
//! handler makes it look as if the faulting instruction had called `runtime.sigpanic`, and returns.

use abi::rtcall::Regs;

use crate::panic::{panic_mem, panic_plain, throw};
use crate::runtime2::{G, getg};
use crate::{print, symtab, sys};

pub const SIGBUS: u32 = 7;
pub const SIGFPE: u32 = 8;
pub const SIGSEGV: u32 = 11;

const BUS_ADRERR: usize = 2;
const FPE_INTDIV: usize = 1;
const FPE_INTOVF: usize = 2;

/// The kernel's sigaction.
#[repr(C)]
struct SigAction {
    handler: usize,
    flags: u64,
    restorer: usize,
    mask: u64,
}

#[repr(C)]
struct StackT {
    sp: usize,
    flags: i32,
    pad: i32,
    size: usize,
}

const SA_SIGINFO: u64 = 4;
const SA_RESTORER: u64 = 0x0400_0000;
const SA_ONSTACK: u64 = 0x0800_0000;
const SA_NODEFER: u64 = 0x4000_0000;

const SIGSTACK: usize = 32 << 10;

/// gsignal's stack. Page-aligned so that what is not used is never touched.
#[repr(C, align(4096))]
struct SigStack([u8; SIGSTACK]);

static mut STACK: SigStack = SigStack([0; SIGSTACK]);

#[cfg(not(test))]
unsafe extern "C" {
    #[link_name = "runtime.sigreturn"]
    fn sigreturn();
    #[link_name = "runtime.sigpanic"]
    fn sigpanic_entry();
}
#[cfg(test)]
fn sigreturn() {}
#[cfg(test)]
fn sigpanic_entry() {}

/// Installs the handlers and gives this thread a signal stack.
pub fn initsig(gsignal: &mut G) {
    let lo = &raw mut STACK as usize;
    gsignal.stack_lo = lo;
    gsignal.stack_hi = lo + SIGSTACK;
    let st = StackT { sp: lo, flags: 0, pad: 0, size: SIGSTACK };
    let sa = SigAction {
        handler: sighandler as *const () as usize,
        flags: SA_SIGINFO | SA_ONSTACK | SA_RESTORER | SA_NODEFER,
        restorer: sigreturn as *const () as usize,
        mask: 0,
    };
    // SAFETY: both structures are as the kernel wants them, the handler is a signal handler.
    unsafe {
        sys::syscall3(sys::SYS_SIGALTSTACK, &raw const st as usize, 0, 0);
        for sig in [SIGSEGV, SIGBUS, SIGFPE] {
            sys::syscall6(sys::SYS_RT_SIGACTION, sig as usize, &raw const sa as usize, 0, 8, 0, 0);
        }
    }
}

/// As Go names them.
pub fn name(sig: u32) -> &'static str {
    match sig {
        SIGBUS => "SIGBUS: bus error",
        SIGFPE => "SIGFPE: floating-point exception",
        SIGSEGV => "SIGSEGV: segmentation violation",
        _ => "unknown",
    }
}

// General registers in the kernel's ucontext, which start at byte 40: r8-r15, rdi, rsi, rbp, rbx, rdx, rax, rcx,
// rsp, rip.
const GREGS: usize = 40;
const REG_R14: usize = 6;
const REG_RBP: usize = 10;
const REG_RSP: usize = 15;
const REG_RIP: usize = 16;

unsafe extern "C" fn sighandler(sig: i32, info: *const u8, ucontext: *mut u8) {
    let gp = getg();
    // SAFETY: the kernel's structures; si_code is at 8, si_addr at 16.
    unsafe {
        let regs = ucontext.add(GREGS) as *mut usize;
        let (pc, sp) = (*regs.add(REG_RIP), *regs.add(REG_RSP));
        let g = &mut *gp;
        if (*g.m).dying > 0 {
            // A fault while dying: don't try again.
            sys::exit(2);
        }
        g.sig = sig as u32;
        g.sigcode0 = *info.add(8).cast::<i32>() as usize;
        g.sigcode1 = *info.add(16).cast::<usize>();
        g.sigpc = pc;

        // On a goroutine's stack there is only Go code and its assembly.
        if gp == (*g.m).g0 || sp < g.stack_lo || sp >= g.stack_hi {
            g.sched.pc = pc;
            g.sched.sp = sp;
            print::str("[signal ");
            print::str(name(g.sig));
            print::str("]\n");
            g.sig = 0;
            throw("unexpected signal during runtime execution");
        }

        // A call of sigpanic by the faulting instruction: as if it returned behind the instruction's first byte, so that
        // all the tables are asked about the instruction itself. A jump to nowhere has its caller on the stack already.
        if symtab::findfunc(pc).is_some() {
            let sp = sp - 8;
            *(sp as *mut usize) = pc + 1;
            *regs.add(REG_RSP) = sp;
        } else {
            g.sigpc = 0;
        }
        g.sched.bp = *regs.add(REG_RBP);
        *regs.add(REG_R14) = gp as usize;
        *regs.add(REG_RIP) = sigpanic_entry as *const () as usize;
    }
}

/// The handler made the goroutine call this.
#[unsafe(export_name = "rt.sigpanic")]
extern "C" fn sigpanic(_: &mut Regs) {
    // SAFETY: the current goroutine.
    let g = unsafe { &mut *getg() };
    if g.sigpc == 0 {
        g.sigpc = g.sched.pc;
    }
    let low = g.sigcode1 < 0x1000;
    match g.sig {
        SIGSEGV if low && g.sigcode0 <= 2 => panic_mem(),
        SIGBUS if low && g.sigcode0 == BUS_ADRERR => panic_mem(),
        SIGFPE => match g.sigcode0 {
            FPE_INTDIV => panic_plain("integer divide by zero"),
            FPE_INTOVF => panic_plain("integer overflow"),
            _ => panic_plain("floating point error"),
        },
        _ => {
            print::str("unexpected fault address ");
            print::hex(g.sigcode1 as u64);
            print::str("\n");
            throw("fault")
        }
    }
}
