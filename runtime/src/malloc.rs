//! Allocation of Go objects.

use abi::rtcall::Regs;
use abi::typ::Type;

use crate::mbitmap;
use crate::mcache::MCache;
use crate::mheap::{self, SpanState};
use crate::panic::panic_plain;
use crate::proc::current_p;
use crate::sizeclasses::{MAX_SMALL, PAGE_SHIFT, PAGE_SIZE, TABLES, class_of};

/// Largest object; Go's limit on amd64.
pub const MAX_ALLOC: u64 = 1 << 48;

/// What pointers to objects without size point to.
#[unsafe(export_name = "runtime.zerobase")]
pub static ZEROBASE: u64 = 0;

/// The address of [`ZEROBASE`].
pub fn zerobase() -> *mut u8 {
    &raw const ZEROBASE as *mut u8
}

const fn header() -> usize {
    8
}

/// The size an allocation of `size` bytes really has for the program: what `append` makes of it.
#[inline(always)]
pub fn roundupsize(size: usize, noscan: bool) -> usize {
    let mut req = size;
    if !noscan && req > mbitmap::MIN_SIZE_FOR_HEADER {
        req += header();
        if req <= MAX_SMALL {
            return TABLES.size[class_of(req)] as usize - header();
        }
        req -= header();
    }
    if req <= MAX_SMALL {
        return if req == 0 { 0 } else { TABLES.size[class_of(req)] as usize };
    }
    match req.checked_add(PAGE_SIZE - 1) {
        Some(n) => n & !(PAGE_SIZE - 1),
        None => size,
    }
}

/// Zeroed memory for `size` bytes of values of `typ`; null or pointer-free `typ`: never scanned.
///
/// # Safety
/// `typ` is null or a type descriptor; on g0.
#[inline]
pub unsafe fn mallocgc(size: usize, typ: *const Type) -> *mut u8 {
    // SAFETY: the caller's.
    unsafe {
        let cache = &mut (*current_p()).mcache;
        let noscan = typ.is_null() || (*typ).ptr_bytes == 0;
        if size <= MAX_SMALL - header() {
            if noscan {
                if size < 16 { tiny(cache, size, typ) } else { small_noscan(cache, size) }
            } else if size <= mbitmap::MIN_SIZE_FOR_HEADER {
                small_scan(cache, size, typ)
            } else {
                small_scan_header(cache, size, typ)
            }
        } else {
            large(size, typ, noscan)
        }
    }
}

/// The next free object of a span class.
#[inline(always)]
unsafe fn next_free(cache: &mut MCache, spanclass: usize) -> (*mut mheap::MSpan, usize) {
    // SAFETY: spans in the cache are this P's.
    unsafe {
        let mut s = cache.alloc[spanclass];
        if s.is_null() || (*s).freeindex == (*s).nelems {
            s = cache.refill(spanclass);
        }
        let p = (*s).start + (*s).freeindex as usize * (*s).elemsize;
        (*s).freeindex += 1;
        if (*s).needzero {
            core::ptr::write_bytes(p as *mut u8, 0, (*s).elemsize);
        }
        (s, p)
    }
}

/// Objects below 16 bytes without pointers share blocks.
unsafe fn tiny(cache: &mut MCache, size: usize, typ: *const Type) -> *mut u8 {
    if size == 0 {
        return zerobase();
    }
    let align = if size & 7 == 0 {
        8
    } else if typ.is_null() {
        1
    } else {
        // SAFETY: the caller's.
        unsafe { (*typ).align as usize }
    };
    let off = (cache.tinyoffset + align - 1) & !(align - 1);
    if off + size <= 16 && cache.tiny != 0 {
        cache.tinyoffset = off + size;
        return (cache.tiny + off) as *mut u8;
    }
    const SPANCLASS: usize = 2 * 2 + 1;
    // SAFETY: as above.
    let (_, p) = unsafe { next_free(cache, SPANCLASS) };
    cache.tiny = p;
    cache.tinyoffset = size;
    p as *mut u8
}

unsafe fn small_noscan(cache: &mut MCache, size: usize) -> *mut u8 {
    // SAFETY: the caller's.
    unsafe { next_free(cache, class_of(size) * 2 + 1).1 as *mut u8 }
}

unsafe fn small_scan(cache: &mut MCache, size: usize, typ: *const Type) -> *mut u8 {
    // SAFETY: the caller's.
    unsafe {
        let (s, p) = next_free(cache, class_of(size) * 2);
        mbitmap::set_type_in_span(s, p, size, typ);
        p as *mut u8
    }
}

unsafe fn small_scan_header(cache: &mut MCache, size: usize, typ: *const Type) -> *mut u8 {
    // SAFETY: the caller's; the class has room for the header.
    unsafe {
        let (_, p) = next_free(cache, class_of(size + header()) * 2);
        *(p as *mut *const Type) = typ;
        (p + header()) as *mut u8
    }
}

#[cold]
unsafe fn large(size: usize, typ: *const Type, noscan: bool) -> *mut u8 {
    if size as u64 > MAX_ALLOC {
        mheap::out_of_memory();
    }
    let npages = size.div_ceil(PAGE_SIZE);
    let s = mheap::alloc(npages, SpanState::InUse);
    // SAFETY: the span is fresh and ours.
    unsafe {
        (*s).freeindex = 1;
        (*s).spanclass = noscan as u8;
        if !noscan {
            (*s).large_type = typ;
        }
        if (*s).needzero {
            core::ptr::write_bytes((*s).start as *mut u8, 0, npages << PAGE_SHIFT);
        }
        (*s).start as *mut u8
    }
}

#[unsafe(export_name = "rt.newobject")]
extern "C" fn newobject(r: &mut Regs) {
    let typ = r.int[0] as *const Type;
    // SAFETY: the compiler passes a type descriptor.
    r.int[0] = unsafe { mallocgc((*typ).size as usize, typ) } as u64;
}

/// `len * size` if an object may be that large.
pub fn mem_size(len: u64, size: u64) -> Option<u64> {
    len.checked_mul(size).filter(|&n| n <= MAX_ALLOC)
}

#[unsafe(export_name = "rt.makeslice")]
extern "C" fn makeslice(r: &mut Regs) {
    let typ = r.int[0] as *const Type;
    let (len, cap) = (r.int[1], r.int[2]);
    // SAFETY: the compiler passes a type descriptor.
    let size = unsafe { (*typ).size };
    match mem_size(cap, size) {
        Some(n) if (len as i64) >= 0 && len <= cap => {
            // SAFETY: as above.
            r.int[0] = unsafe { mallocgc(n as usize, typ) } as u64;
        }
        // As gc: a length that is itself too large is what gets the blame.
        _ if (len as i64) < 0 || mem_size(len, size).is_none() => panic_makeslicelen(),
        _ => panic_makeslicecap(),
    }
}

pub fn panic_makeslicelen() -> ! {
    panic_plain("makeslice: len out of range")
}

pub fn panic_makeslicecap() -> ! {
    panic_plain("makeslice: cap out of range")
}
