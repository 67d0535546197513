//! System calls, raw.

use core::arch::asm;

pub const SYS_WRITE: usize = 1;
pub const SYS_MMAP: usize = 9;
pub const SYS_MUNMAP: usize = 11;
pub const SYS_RT_SIGACTION: usize = 13;
pub const SYS_MREMAP: usize = 25;
pub const SYS_MADVISE: usize = 28;
pub const SYS_SIGALTSTACK: usize = 131;
pub const SYS_CLOCK_GETTIME: usize = 228;
pub const SYS_EXIT_GROUP: usize = 231;

/// One system call; an error comes back as a negative number.
///
/// # Safety
/// What the call does to memory must be sound.
#[inline(always)]
pub unsafe fn syscall6(n: usize, a: usize, b: usize, c: usize, d: usize, e: usize, f: usize) -> isize {
    let r: isize;
    // SAFETY: the kernel's convention: it changes AX, CX, R11 and what the caller vouches for.
    unsafe {
        asm!("syscall", inlateout("rax") n as isize => r, in("rdi") a, in("rsi") b, in("rdx") c, in("r10") d,
             in("r8") e, in("r9") f, lateout("rcx") _, lateout("r11") _, options(nostack));
    }
    r
}

/// # Safety
/// As [`syscall6`].
#[inline(always)]
pub unsafe fn syscall3(n: usize, a: usize, b: usize, c: usize) -> isize {
    // SAFETY: the caller's.
    unsafe { syscall6(n, a, b, c, 0, 0, 0) }
}

/// Writes all of `data`, or as much as the kernel takes.
pub fn write(fd: usize, mut data: &[u8]) {
    while !data.is_empty() {
        // SAFETY: the kernel only reads `data`.
        let n = unsafe { syscall3(SYS_WRITE, fd, data.as_ptr() as usize, data.len()) };
        const EINTR: isize = -4;
        if n == EINTR {
            continue;
        }
        if n <= 0 {
            return;
        }
        data = &data[n as usize..];
    }
}

/// Ends the process.
pub fn exit(code: i32) -> ! {
    loop {
        // SAFETY: doesn't return.
        unsafe { syscall3(SYS_EXIT_GROUP, code as usize, 0, 0) };
    }
}

/// The bytes before the zero.
///
/// # Safety
/// `p` points to zero-terminated bytes that live for ever.
pub unsafe fn cstr(p: *const u8) -> &'static [u8] {
    let mut n = 0;
    // SAFETY: the caller's.
    unsafe {
        while p.add(n).read() != 0 {
            n += 1;
            // Without this the loop becomes a call of strlen, which we don't have.
            core::hint::black_box(n);
        }
        core::slice::from_raw_parts(p, n)
    }
}
