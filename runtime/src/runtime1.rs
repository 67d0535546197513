//! Arguments, environment, and what the boot checks.

use crate::panic::throw;
use crate::runtime2::getg;

static mut ARGC: usize = 0;
static mut ARGV: *const *const u8 = core::ptr::null();

/// The number of the program's arguments, and they.
pub fn arguments() -> (usize, *const *const u8) {
    // SAFETY: set at the start, and never again.
    unsafe { (ARGC, ARGV) }
}

/// Called by rt0_go with what the kernel put on the stack.
#[unsafe(export_name = "runtime.args")]
extern "C" fn args(argc: i32, argv: *const *const u8) {
    // SAFETY: nobody else runs yet.
    unsafe {
        ARGC = argc as usize;
        ARGV = argv;
    }
}

/// Called by rt0_go: what must hold before anything else can work. Layouts are checked when this crate is compiled.
#[unsafe(export_name = "runtime.check")]
extern "C" fn check() {
    // TLS works: FS:-8 holds g0.
    if getg() != crate::proc::g0() {
        throw("bad TLS setup");
    }
}

/// The value of an environment variable.
pub fn getenv(name: &[u8]) -> Option<&'static [u8]> {
    // SAFETY: argv, a null pointer, the environment, a null pointer; strings end in zero bytes and live for ever.
    unsafe {
        if ARGV.is_null() {
            return None;
        }
        let mut p = ARGV.add(ARGC + 1);
        while !(*p).is_null() {
            let s = crate::sys::cstr(*p);
            if let Some(value) = s.strip_prefix(name).and_then(|s| s.strip_prefix(b"=")) {
                return Some(value);
            }
            p = p.add(1);
        }
    }
    None
}

/// Random bits from the kernel (AT_RANDOM of the auxiliary vector, behind the environment).
pub fn kernel_random() -> u64 {
    const AT_NULL: u64 = 0;
    const AT_RANDOM: u64 = 25;
    // SAFETY: argv, a null pointer, the environment, a null pointer, pairs of words up to AT_NULL.
    unsafe {
        if ARGV.is_null() {
            return 0;
        }
        let mut p = ARGV.add(ARGC + 1);
        while !(*p).is_null() {
            p = p.add(1);
        }
        let mut aux = p.add(1) as *const [u64; 2];
        while (*aux)[0] != AT_NULL {
            if (*aux)[0] == AT_RANDOM {
                return ((*aux)[1] as *const u64).read_unaligned();
            }
            aux = aux.add(1);
        }
    }
    0
}

/// GOTRACEBACK: whether a dying program shows its stack.
pub fn traceback_wanted() -> bool {
    !matches!(getenv(b"GOTRACEBACK"), Some(b"none" | b"0"))
}
