//! Random numbers that nobody can guess but that need not be good: seeds of maps, where iteration begins.

use core::sync::atomic::{AtomicU64, Ordering};

static STATE: AtomicU64 = AtomicU64::new(0);

/// 16 random bytes from the kernel are in the auxiliary vector.
fn first() -> u64 {
    crate::runtime1::kernel_random() | 1
}

/// The next number.
pub fn next() -> u64 {
    let mut s = STATE.load(Ordering::Relaxed);
    if s == 0 {
        s = first();
    }
    s = s.wrapping_add(0x9e37_79b9_7f4a_7c15);
    STATE.store(s, Ordering::Relaxed);
    let z = crate::alg::fold_multiply(s ^ s >> 32, 0xd1b5_4a32_d192_ed03);
    z ^ z >> 29
}
