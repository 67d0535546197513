//! What we want of Linux: memory.

use crate::sys;

pub const PAGE: usize = 4096;

const PROT_RW: usize = 3;
const MAP_PRIVATE_ANON: usize = 0x22;
const MAP_NORESERVE: usize = 0x4000;
const MAP_FIXED_NOREPLACE: usize = 0x10_0000;
const MADV_HUGEPAGE: usize = 14;
const MREMAP_MAYMOVE: usize = 1;
const MREMAP_FIXED: usize = 2;

/// Called by rt0_go. The number of processors is asked for when somebody wants to know.
#[unsafe(export_name = "runtime.osinit")]
pub extern "C" fn osinit() {}

fn ok(r: isize) -> Option<*mut u8> {
    if (-4095..0).contains(&r) { None } else { Some(r as *mut u8) }
}

/// Fresh zeroed memory wherever the kernel likes.
pub fn sys_alloc(n: usize) -> Option<*mut u8> {
    // SAFETY: a new mapping touches nobody's memory.
    ok(unsafe {
        sys::syscall6(sys::SYS_MMAP, 0, n, PROT_RW, MAP_PRIVATE_ANON | MAP_NORESERVE, usize::MAX, 0)
    })
}

/// Fresh zeroed memory at exactly `addr`, if nothing is there.
pub fn sys_alloc_at(addr: usize, n: usize) -> Option<*mut u8> {
    let flags = MAP_PRIVATE_ANON | MAP_NORESERVE | MAP_FIXED_NOREPLACE;
    // SAFETY: MAP_FIXED_NOREPLACE never replaces a mapping.
    let p = ok(unsafe { sys::syscall6(sys::SYS_MMAP, addr, n, PROT_RW, flags, usize::MAX, 0) })?;
    if p as usize == addr {
        return Some(p);
    }
    // Kernels before 4.17 take the address for a hint.
    // SAFETY: nobody knows of the mapping yet.
    unsafe { sys_free(p, n) };
    None
}

/// Huge pages: 2 MB.
pub const HUGE_PAGE: usize = 2 << 20;

/// Fresh zeroed memory at a multiple of [`HUGE_PAGE`], in huge pages if the kernel has some.
pub fn sys_alloc_huge(n: usize) -> Option<*mut u8> {
    let p = sys_alloc(n + HUGE_PAGE)?;
    let head = (p as usize).wrapping_neg() & (HUGE_PAGE - 1);
    // SAFETY: the ends of the new mapping, which nobody knows of yet.
    unsafe {
        let start = p.add(head);
        if head != 0 {
            sys_free(p, head);
        }
        sys_free(start.add(n), HUGE_PAGE - head);
        sys_huge_page(start, n);
        Some(start)
    }
}

/// Asks for huge pages in a range of ours; a hint.
pub fn sys_huge_page(p: *mut u8, n: usize) {
    // SAFETY: advice changes no contents.
    unsafe { sys::syscall3(sys::SYS_MADVISE, p as usize, n, MADV_HUGEPAGE) };
}

/// Gives memory back.
///
/// # Safety
/// `p..p+n` is a mapping of ours that nobody uses any more.
pub unsafe fn sys_free(p: *mut u8, n: usize) {
    // SAFETY: the caller's.
    unsafe { sys::syscall3(sys::SYS_MUNMAP, p as usize, n, 0) };
}

/// Moves the pages `from..from+n` to `to`, replacing what is mapped there; `from` is unmapped after.
///
/// # Safety
/// Both ranges are page-aligned mappings of ours, apart, and nobody uses `to`.
pub unsafe fn sys_move(from: *mut u8, to: *mut u8, n: usize) -> bool {
    let flags = MREMAP_MAYMOVE | MREMAP_FIXED;
    // SAFETY: the caller's.
    let r = unsafe { sys::syscall6(sys::SYS_MREMAP, from as usize, n, n, flags, to as usize, 0) };
    ok(r).is_some()
}
