//! Per-P caches of spans: allocation without a lock.

use core::ptr::null_mut;

use crate::mheap::{self, MSpan, SpanState};
use crate::sizeclasses::{NUM, PAGE_SHIFT, TABLES};

/// Span classes: size class * 2 + noscan.
pub const SPAN_CLASSES: usize = NUM * 2;

/// A P's allocation cache.
#[repr(C)]
pub struct MCache {
    /// The 16-byte block from which pointer-free objects below 16 bytes are cut, 0 if none.
    pub tiny: usize,
    pub tinyoffset: usize,
    /// The span to allocate from, by span class; null before the first allocation.
    pub alloc: [*mut MSpan; SPAN_CLASSES],
}

impl MCache {
    pub const EMPTY: MCache = MCache { tiny: 0, tinyoffset: 0, alloc: [null_mut(); SPAN_CLASSES] };

    /// Replaces the full span of a class by a fresh one.
    #[cold]
    pub fn refill(&mut self, spanclass: usize) -> *mut MSpan {
        let class = spanclass / 2;
        let noscan = spanclass & 1 != 0;
        let size = TABLES.size[class] as usize;
        let s = mheap::alloc(TABLES.pages[class] as usize, SpanState::InUse);
        // SAFETY: the span is fresh and ours.
        unsafe {
            let mut bytes = (*s).npages << PAGE_SHIFT;
            if !noscan && crate::mbitmap::in_span(size) {
                // The end of the span holds its pointer bitmap.
                bytes -= crate::mbitmap::bitmap_size((*s).npages);
            }
            (*s).elemsize = size;
            (*s).nelems = (bytes / size) as u32;
            (*s).spanclass = spanclass as u8;
        }
        // The old span stays known to the heap through its pages; a sweeper will find it there.
        self.alloc[spanclass] = s;
        s
    }
}
