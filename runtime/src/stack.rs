//! Goroutine stacks: allocation, growth by copying, and the maps that make it possible.
//!
//! A stack is a power of two bytes, at least 2 kB. Those below 32 kB come from spans of the heap; larger
//! ones are mappings of their own. Frames, from high to low addresses:
//!
//! ```text
//!            | stack args, spill space | <- FP ("argp")
//! fp - 8     | return address          |
//! fp - 16    | caller's BP             |    if the frame has a size
//!            | locals, outgoing args   | <- SP: bit 0 of the locals' map
//! ```
//!
//! Copying adjusts every word that points into the old stack: the words that the maps in force at a
//! frame's call say hold pointers, saved BPs, and the goroutine's saved registers. Nothing else may point
//! into a stack: the compiler's escape analysis guarantees it.

use core::ptr::null_mut;

use abi::funcdata::{
    FUNCDATA_ARGS_POINTER_MAPS, FUNCDATA_LOCALS_POINTER_MAPS, PCDATA_STACK_MAP_INDEX, STACK_MAP_ENTRY,
};
use abi::stack::{STACK_GUARD, STACK_MAX, STACK_MIN};

use crate::defer;
use crate::mheap::{self, MSpan, SpanState};
use crate::os_linux;
use crate::panic::throw;
use crate::print;
use crate::runtime2::G;
use crate::sizeclasses::PAGE_SHIFT;
use crate::symtab::{Func, findfunc};

/// Stacks of at least this size are mappings.
const MAPPED: usize = 32 << 10;
/// Stacks of at least this size are aligned to huge pages, which move as a whole.
const HUGE: usize = 2 * os_linux::HUGE_PAGE;
/// Spans that small stacks are cut from.
const POOL_SPAN: usize = 32 << 10;
/// Orders of pooled stacks: 2, 4, 8, 16 kB.
const ORDERS: usize = 4;

/// Spans with free stacks, by order.
static mut POOL: [*mut MSpan; ORDERS] = [null_mut(); ORDERS];

/// A stack of `n` bytes: its lowest address. The contents are arbitrary.
pub fn stackalloc(n: usize) -> usize {
    if n >= MAPPED {
        let p = if n >= HUGE { os_linux::sys_alloc_huge(n) } else { os_linux::sys_alloc(n) };
        return p.unwrap_or_else(|| mheap::out_of_memory()) as usize;
    }
    let order = (n / STACK_MIN as usize).trailing_zeros() as usize;
    // SAFETY: one thread runs Rust code; pool spans are ours, free blocks are linked through their first words.
    unsafe {
        let pool = (&raw mut POOL).cast::<*mut MSpan>().add(order);
        let mut s = *pool;
        if s.is_null() {
            s = mheap::alloc(POOL_SPAN >> PAGE_SHIFT, SpanState::Stack);
            (*s).elemsize = n;
            (*s).nelems = (POOL_SPAN / n) as u32;
            *pool = s;
        }
        let p = if (*s).stack_free != 0 {
            let p = (*s).stack_free;
            (*s).stack_free = *(p as *const usize);
            p
        } else {
            let p = (*s).start + (*s).freeindex as usize * n;
            (*s).freeindex += 1;
            p
        };
        (*s).stack_used += 1;
        if (*s).stack_free == 0 && (*s).freeindex == (*s).nelems {
            *pool = (*s).next;
            (*s).next = null_mut();
        }
        p
    }
}

/// Gives a stack back.
///
/// # Safety
/// `lo..lo+n` came from [`stackalloc`] and nobody uses it.
pub unsafe fn stackfree(lo: usize, n: usize) {
    if n >= MAPPED {
        // SAFETY: the caller's.
        unsafe { os_linux::sys_free(lo as *mut u8, n) };
        return;
    }
    let order = (n / STACK_MIN as usize).trailing_zeros() as usize;
    // SAFETY: as in `stackalloc`.
    unsafe {
        let s = mheap::span_of(lo);
        let pool = (&raw mut POOL).cast::<*mut MSpan>().add(order);
        if (*s).stack_free == 0 && (*s).freeindex == (*s).nelems {
            // It was full, and so not in the pool.
            (*s).next = *pool;
            *pool = s;
        }
        *(lo as *mut usize) = (*s).stack_free;
        (*s).stack_free = lo;
        (*s).stack_used -= 1;
    }
}

/// Pointer words of one part of a frame: bit i of `bits` is word i.
#[derive(Clone, Copy)]
struct PtrMap {
    n: u32,
    bits: *const u8,
}

impl PtrMap {
    const NONE: PtrMap = PtrMap { n: 0, bits: core::ptr::null() };

    /// Map `index` of a FUNCDATA symbol; `None` if it has no such map.
    ///
    /// # Safety
    /// `data` is a stack map symbol as abi::funcdata says.
    unsafe fn read(data: *const u8, index: i32) -> Option<PtrMap> {
        // SAFETY: the caller's.
        unsafe {
            let count = data.cast::<i32>().read_unaligned();
            let nbit = data.cast::<i32>().add(1).read_unaligned();
            if nbit <= 0 {
                return Some(PtrMap::NONE);
            }
            if index < 0 || index >= count {
                return None;
            }
            let stride = (nbit as usize).div_ceil(8);
            Some(PtrMap { n: nbit as u32, bits: data.add(8 + index as usize * stride) })
        }
    }
}

/// What unwinding and copying know of a return address.
#[derive(Clone, Copy)]
pub struct FrameInfo {
    pc: usize,
    /// Bytes between SP and the return address.
    pub spdelta: usize,
    args: PtrMap,
    locals: PtrMap,
    /// The outermost frame.
    pub top: bool,
    /// gopanic's: the next frame panicked.
    panics: bool,
}

const CACHE: usize = 64;

/// Direct-mapped cache by PC: deep stacks have few distinct ones.
static mut FRAMES: [FrameInfo; CACHE] =
    [FrameInfo { pc: 0, spdelta: 0, args: PtrMap::NONE, locals: PtrMap::NONE, top: false, panics: false };
        CACHE];

/// What is known of a frame that stands at `pc`, a return address (or, in the first frame of a
/// goroutine that called morestack, an address in a prologue).
#[inline]
pub fn frame_info(pc: usize) -> &'static FrameInfo {
    // SAFETY: one thread runs Rust code; callers use the reference before the next lookup.
    let slot = unsafe { &mut *(&raw mut FRAMES).cast::<FrameInfo>().add((pc ^ pc >> 6) % CACHE) };
    if slot.pc != pc {
        *slot = lookup(pc);
    }
    slot
}

/// The function of a return address.
fn known(pc: usize) -> Func {
    findfunc(pc - 1).unwrap_or_else(|| {
        print::str("runtime: unknown return pc ");
        print::hex(pc as u64);
        print::str("\n");
        throw("unknown caller pc")
    })
}

#[cold]
fn lookup(pc: usize) -> FrameInfo {
    let call = pc - 1;
    let f = known(pc);
    let spdelta = f.spdelta(call).max(0) as usize;
    let (args, locals) = maps(f, call, pc);
    let locals = if spdelta == 0 { PtrMap::NONE } else { locals };
    FrameInfo { pc, spdelta, args, locals, top: f.is_top(), panics: defer::is_gopanic(f) }
}

/// The maps of arguments and locals in force at an address.
fn maps(f: Func, at: usize, pc: usize) -> (PtrMap, PtrMap) {
    let index = match f.pcdata(PCDATA_STACK_MAP_INDEX, at) {
        STACK_MAP_ENTRY => 0,
        n => n,
    };
    let map = |which| match f.funcdata(which) {
        None => PtrMap::NONE,
        // SAFETY: FUNCDATA of these kinds are stack maps.
        Some(data) => match unsafe { PtrMap::read(data, index) } {
            Some(map) => map,
            None => bad_map(f, pc),
        },
    };
    (map(FUNCDATA_ARGS_POINTER_MAPS), map(FUNCDATA_LOCALS_POINTER_MAPS))
}

/// A frame that panicked will only be looked at, if ever, where its function goes on after a recovered panic.
#[cold]
fn panicked(pc: usize) -> FrameInfo {
    let f = known(pc);
    let (args, locals) = match defer::defer_return(f) {
        Some(at) => maps(f, at, pc),
        None => (PtrMap::NONE, PtrMap::NONE),
    };
    let spdelta = f.spdelta(pc - 1).max(0) as usize;
    FrameInfo { pc, spdelta, args, locals, top: f.is_top(), panics: false }
}

fn bad_map(f: Func, pc: usize) -> ! {
    print::str("runtime: bad pointer map in frame ");
    print::bytes(f.name());
    print::str(" at pc ");
    print::hex(pc as u64);
    print::str("\n");
    throw("bad stack map")
}

/// An old stack and how far it moved.
struct Adjust {
    lo: usize,
    hi: usize,
    delta: usize,
}

impl Adjust {
    #[inline(always)]
    fn value(&self, v: &mut usize) {
        if v.wrapping_sub(self.lo) < self.hi - self.lo {
            *v = v.wrapping_add(self.delta);
        }
    }

    /// # Safety
    /// `base` has the words that `map` speaks of.
    #[inline]
    unsafe fn words(&self, base: usize, map: &PtrMap) {
        let mut i = 0;
        while i < map.n {
            // SAFETY: the map has n bits, the frame n words.
            unsafe {
                let mut byte = *map.bits.add(i as usize / 8);
                while byte != 0 {
                    let k = byte.trailing_zeros();
                    byte &= byte - 1;
                    let slot = (base as *mut usize).add((i + k) as usize);
                    self.value(&mut *slot);
                }
            }
            i += 8;
        }
    }
}

/// Copies the goroutine's stack into a new one of `newsize` bytes.
///
/// # Safety
/// The goroutine doesn't run, and `g.sched` says where it stands: at a call, or in a prologue.
pub unsafe fn copystack(gp: *mut G, newsize: usize) {
    // SAFETY: the caller's. Both stacks are `hi - lo` bytes, and everything between sched.sp and hi is frames that
    // the maps describe.
    unsafe {
        let g = &mut *gp;
        let (lo, hi) = (g.stack_lo, g.stack_hi);
        let oldsize = hi - lo;
        let newlo = stackalloc(newsize);
        let newhi = newlo + newsize;
        let used = hi - g.sched.sp;
        let unit = if oldsize >= HUGE { os_linux::HUGE_PAGE } else { os_linux::PAGE };
        let page = g.sched.sp & !(unit - 1);
        let moved = oldsize >= MAPPED && newsize >= MAPPED && {
            // Large stacks: move the pages instead of their contents.
            let n = hi - page;
            os_linux::sys_move(page as *mut u8, (newhi - n) as *mut u8, n)
        };
        if !moved {
            core::ptr::copy_nonoverlapping(g.sched.sp as *const u8, (newhi - used) as *mut u8, used);
        }

        let adjust = Adjust { lo, hi, delta: newhi.wrapping_sub(hi) };
        adjust.value(&mut g.sched.ctxt);
        adjust.value(&mut g.sched.bp);
        g.sched.sp = newhi - used;
        g.stack_lo = newlo;
        g.stack_hi = newhi;
        g.stackguard0 = newlo + STACK_GUARD as usize;
        g.stackguard1 = g.stackguard0;

        let mut sp = g.sched.sp;
        let mut pc = g.sched.pc;
        let mut after_panic = false;
        loop {
            let dead;
            let f = if after_panic {
                dead = panicked(pc);
                &dead
            } else {
                frame_info(pc)
            };
            after_panic = f.panics;
            let ret = sp + f.spdelta;
            if f.spdelta > 0 {
                adjust.value(&mut *((ret - 8) as *mut usize));
                adjust.words(sp, &f.locals);
            }
            if f.top {
                break;
            }
            adjust.words(ret + 8, &f.args);
            pc = *(ret as *const usize);
            sp = ret + 8;
        }

        if moved {
            // The upper part of the old mapping is gone already.
            if page > lo {
                os_linux::sys_free(lo as *mut u8, page - lo);
            }
        } else {
            stackfree(lo, oldsize);
        }
    }
}

/// Called by morestack on g0: makes room for the function whose prologue called it.
#[unsafe(export_name = "runtime.newstack")]
unsafe extern "C" fn newstack(gp: *mut G) {
    // SAFETY: morestack filled gp.sched.
    unsafe {
        let g = &mut *gp;
        let oldsize = g.stack_hi - g.stack_lo;
        if g.sched.sp < g.stack_lo {
            throw("runtime: split stack overflow");
        }
        let mut newsize = oldsize * 2;
        // A function with a large frame may need more than the double.
        if let Some(f) = findfunc(g.sched.pc - 1) {
            let needed = f.max_spdelta() as usize + STACK_GUARD as usize;
            let used = g.stack_hi - g.sched.sp;
            while newsize < used + needed {
                newsize *= 2;
            }
        }
        if newsize as u64 > STACK_MAX {
            print::str("runtime: goroutine stack exceeds ");
            print::uint(STACK_MAX);
            print::str("-byte limit\nruntime: sp=");
            print::hex(g.sched.sp as u64);
            print::str(" stack=[");
            print::hex(g.stack_lo as u64);
            print::str(", ");
            print::hex(g.stack_hi as u64);
            print::str("]\n");
            throw("stack overflow");
        }
        copystack(gp, newsize);
    }
}
