//! The heap's pages: where they come from, and which span each belongs to.
//!
//! ```text
//! HEAP_BASE                                                heap.used        heap.mapped
//! | span | span | span ...                                 | not yet used   | not mapped yet
//!   arena 0 (64 MB)              arena 1 ...
//! ```
//!
//! The heap is one range of addresses from [`HEAP_BASE`] upward, mapped in growing steps (a small program maps
//! a megabyte once). Each 64 MB of it has a table page -> span. Freed spans go to a free list by page count.
//! Nothing here knows of threads yet: one M allocates, and a lock will stand round `alloc` and `free`.

use core::ptr::null_mut;

use crate::os_linux;
use crate::panic::throw;
use crate::sizeclasses::{PAGE_SHIFT, PAGE_SIZE};

/// Go's heap starts here too: addresses that look like nothing else.
pub const HEAP_BASE: usize = 0xc0_0000_0000;
const ARENA_SHIFT: u32 = 26;
const ARENA_PAGES: usize = 1 << (ARENA_SHIFT - PAGE_SHIFT);
/// 1 TB of heap.
const ARENAS: usize = 1 << 14;
const FIRST_MAP: usize = 1 << 20;
const MAX_MAP: usize = 1 << 26;
const HUGE_STEP: usize = 1 << 23;

/// What a span is used for.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum SpanState {
    Free,
    InUse,
    /// Goroutine stacks.
    Stack,
}

/// A run of pages: objects of one size class, one large object, or stacks.
/// Owned by the heap, or, while it is in an mcache, by that cache's P.
#[repr(C)]
pub struct MSpan {
    pub start: usize,
    pub npages: usize,
    /// Bytes of an object.
    pub elemsize: usize,
    pub nelems: u32,
    /// Objects below were handed out; those from here on are free. A collector will add allocation bits.
    pub freeindex: u32,
    pub state: SpanState,
    /// Size class * 2 + noscan.
    pub spanclass: u8,
    /// The memory may hold old data.
    pub needzero: bool,
    /// A large object's type, for the collector; null: no pointers.
    pub large_type: *const abi::typ::Type,
    /// Stacks: blocks that are free, linked through their first words, and the number in use.
    pub stack_free: usize,
    pub stack_used: u32,
    pub next: *mut MSpan,
}

impl MSpan {
    pub fn end(&self) -> usize {
        self.start + (self.npages << PAGE_SHIFT)
    }
}

/// The type of one arena's table.
type ArenaTable = [*mut MSpan; ARENA_PAGES];

struct Heap {
    /// Pages below are in spans.
    used: usize,
    /// Memory below is mapped.
    mapped: usize,
    next_map: usize,
    /// Free spans, any size, first fit.
    free: *mut MSpan,
    /// Unused MSpan structures.
    span_pool: *mut MSpan,
    /// The bump allocator of things that are never freed.
    persistent: usize,
    persistent_end: usize,
}

static mut HEAP: Heap = Heap {
    used: HEAP_BASE,
    mapped: HEAP_BASE,
    next_map: FIRST_MAP,
    free: null_mut(),
    span_pool: null_mut(),
    persistent: 0,
    persistent_end: 0,
};

/// The arenas' tables. Apart from [`HEAP`], so that it is all zero and takes no room in files.
static mut ARENA_TABLES: [*mut ArenaTable; ARENAS] = [null_mut(); ARENAS];

fn heap() -> &'static mut Heap {
    // SAFETY: one thread runs Rust code; functions of this module don't hold two of these at a time.
    unsafe { &mut *(&raw mut HEAP) }
}

/// Says so and dies as Go does when the kernel gives no more memory.
#[cold]
pub fn out_of_memory() -> ! {
    throw("runtime: out of memory")
}

/// Memory that is never given back: zeroed, aligned to 16 bytes.
pub fn persistentalloc(n: usize) -> *mut u8 {
    const CHUNK: usize = 256 << 10;
    let n = (n + 15) & !15;
    let h = heap();
    if h.persistent + n > h.persistent_end {
        if n >= CHUNK / 4 {
            return os_linux::sys_alloc(n.next_multiple_of(os_linux::PAGE))
                .unwrap_or_else(|| out_of_memory());
        }
        h.persistent = os_linux::sys_alloc(CHUNK).unwrap_or_else(|| out_of_memory()) as usize;
        h.persistent_end = h.persistent + CHUNK;
    }
    let p = h.persistent;
    h.persistent += n;
    p as *mut u8
}

/// Makes `persistentalloc` start in static memory, which costs no system call.
pub fn init(start: *mut u8, len: usize) {
    let h = heap();
    h.persistent = start as usize;
    h.persistent_end = h.persistent + len;
}

fn arena_table(arena: usize) -> *mut ArenaTable {
    if arena >= ARENAS {
        out_of_memory();
    }
    // SAFETY: one thread runs Rust code; the index is in range.
    unsafe {
        let slot = (&raw mut ARENA_TABLES).cast::<*mut ArenaTable>().add(arena);
        if (*slot).is_null() {
            *slot = persistentalloc(size_of::<ArenaTable>()) as *mut ArenaTable;
        }
        *slot
    }
}

/// The span that holds `addr`, null if it is not in the heap. For the collector and for checks.
pub fn span_of(addr: usize) -> *mut MSpan {
    let h = heap();
    if addr < HEAP_BASE || addr >= h.used {
        return null_mut();
    }
    let off = addr - HEAP_BASE;
    // SAFETY: addresses below `used` are in arenas with tables; tables live for ever.
    unsafe {
        let t = *(&raw const ARENA_TABLES).cast::<*mut ArenaTable>().add(off >> ARENA_SHIFT);
        if t.is_null() { null_mut() } else { (*t)[(off >> PAGE_SHIFT) & (ARENA_PAGES - 1)] }
    }
}

fn set_span(s: &MSpan, value: *mut MSpan) {
    let first = (s.start - HEAP_BASE) >> PAGE_SHIFT;
    for page in first..first + s.npages {
        let t = arena_table(page / ARENA_PAGES);
        // SAFETY: as in `span_of`.
        unsafe { (*t)[page % ARENA_PAGES] = value };
    }
}

/// Maps memory up to `HEAP_BASE..end`.
#[cold]
fn grow(end: usize) {
    let h = heap();
    let need = end - h.mapped;
    let step = need.max(h.next_map).next_multiple_of(FIRST_MAP);
    h.next_map = (h.next_map * 2).min(MAX_MAP);
    if os_linux::sys_alloc_at(h.mapped, step).is_none() {
        // Perhaps only the generous size fails.
        let least = need.next_multiple_of(PAGE_SIZE);
        if os_linux::sys_alloc_at(h.mapped, least).is_none() {
            out_of_memory();
        }
        h.mapped += least;
        return;
    }
    if step >= HUGE_STEP {
        // A heap that grows this far will be used: fewer page faults.
        os_linux::sys_huge_page(h.mapped as *mut u8, step);
    }
    h.mapped += step;
}

fn new_span_struct() -> *mut MSpan {
    let h = heap();
    let s = h.span_pool;
    if s.is_null() {
        return persistentalloc(size_of::<MSpan>()) as *mut MSpan;
    }
    // SAFETY: pool entries are dead spans, linked by `next`.
    unsafe { h.span_pool = (*s).next };
    s
}

/// A span of `npages` pages in the given state; its memory is zero unless `needzero` says otherwise.
pub fn alloc(npages: usize, state: SpanState) -> *mut MSpan {
    let mut link = &raw mut heap().free;
    // SAFETY: the free list links live MSpan structures that only this module touches.
    unsafe {
        while !(*link).is_null() {
            let s = *link;
            if (*s).npages == npages {
                *link = (*s).next;
                reset(s, (*s).start, npages, state, true);
                return s;
            }
            if (*s).npages > npages {
                let start = (*s).start;
                (*s).start += npages << PAGE_SHIFT;
                (*s).npages -= npages;
                let t = new_span_struct();
                reset(t, start, npages, state, true);
                return t;
            }
            link = &raw mut (*s).next;
        }
    }
    let bytes = npages << PAGE_SHIFT;
    if heap().mapped - heap().used < bytes {
        let end = heap().used.checked_add(bytes).unwrap_or_else(|| out_of_memory());
        if end > HEAP_BASE + (ARENAS << ARENA_SHIFT) {
            out_of_memory();
        }
        grow(end);
    }
    let start = heap().used;
    heap().used += bytes;
    let s = new_span_struct();
    // SAFETY: fresh structure, fresh pages.
    unsafe { reset(s, start, npages, state, false) };
    s
}

/// # Safety
/// `s` is a span structure nobody else uses, the pages are free.
unsafe fn reset(s: *mut MSpan, start: usize, npages: usize, state: SpanState, needzero: bool) {
    // SAFETY: the caller's.
    unsafe {
        *s = MSpan {
            start,
            npages,
            elemsize: npages << PAGE_SHIFT,
            nelems: 1,
            freeindex: 0,
            state,
            spanclass: 0,
            needzero,
            large_type: core::ptr::null(),
            stack_free: 0,
            stack_used: 0,
            next: null_mut(),
        };
        set_span(&*s, s);
    }
}

/// Gives a span back.
///
/// # Safety
/// Nobody uses its memory any more.
pub unsafe fn free(s: *mut MSpan) {
    let h = heap();
    // SAFETY: the caller's; the structure now belongs to the free list.
    unsafe {
        (*s).state = SpanState::Free;
        (*s).next = h.free;
    }
    h.free = s;
}
