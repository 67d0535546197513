//! Which words of the heap hold pointers: kept for a precise collector.
//!
//! | objects | where |
//! |---|---|
//! | no pointers | a noscan span: nowhere |
//! | up to 512 bytes | one bit a word, in the last 1/64 of the span |
//! | up to 32 kB | a word before the object: the address of its type |
//! | larger | `MSpan::large_type` |
//!
//! An object that is an array of its type repeats the type's mask; masks are read on from the type's
//! `gcdata`. This is what Go 1.22 and later do, and it decides size classes (the header takes 8 bytes of
//! the class's size), which programs see as capacities.

use abi::typ::Type;

use crate::mheap::MSpan;
use crate::sizeclasses::PAGE_SHIFT;

/// Larger objects with pointers begin with a header word.
pub const MIN_SIZE_FOR_HEADER: usize = 512;

/// Whether the pointer bits of objects of this size are in the span itself.
pub fn in_span(size: usize) -> bool {
    size <= MIN_SIZE_FOR_HEADER
}

/// Bytes of the bitmap at the end of a span.
pub fn bitmap_size(npages: usize) -> usize {
    (npages << PAGE_SHIFT) / 8 / 8
}

/// Records that the object at `p`, `size` bytes of which are used, holds values of `typ`.
///
/// # Safety
/// `p` is an object of `span`, a span for objects with pointers with in-span bitmap; `typ` is valid.
#[inline]
pub unsafe fn set_type_in_span(span: *mut MSpan, p: usize, size: usize, typ: *const Type) {
    // SAFETY: the caller's; the bitmap lies behind the span's objects.
    unsafe {
        let words = (*span).elemsize / 8;
        let base = (*span).end() - bitmap_size((*span).npages);
        let tsize = (*typ).size as usize;
        let tptr = (*typ).ptr_bytes as usize / 8;
        // At most 64 words: the whole object's mask in one integer.
        let mut one = 0u64;
        let data = (*typ).gcdata;
        for i in 0..tptr.div_ceil(8) {
            one |= (*data.add(i) as u64) << (i * 8);
        }
        if tptr < 64 {
            one &= (1 << tptr) - 1;
        }
        let mut mask = one;
        let mut off = tsize;
        while off + (tptr * 8) <= size && off < 512 {
            mask |= one << (off / 8);
            off += tsize;
        }
        let first = (p - (*span).start) / 8;
        let word = (base + first / 64 * 8) as *mut u64;
        let shift = first % 64;
        let keep = if words >= 64 { 0 } else { !(((1u64 << words) - 1) << shift) };
        *word = *word & keep | mask << shift;
        if shift + words > 64 {
            let next = word.add(1);
            let used = 64 - shift;
            let keep = !((1u64 << (words - used)) - 1);
            *next = *next & keep | mask >> used;
        }
    }
}
