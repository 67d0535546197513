//! Stack traces.

use abi::funcdata::{FUNCDATA_ARG_INFO, FUNCDATA_ARG_LIVE_INFO, PCDATA_ARG_LIVE_INDEX};
use abi::pclntab::{ARGS_UNKNOWN, FUNC_ID_WRAPPER};

use crate::defer::{self, Panic};
use crate::panic::Cause;
use crate::print;
use crate::runtime2::{G, GStatus};
use crate::symtab::{Func, findfunc, func_name};

/// Frames printed at either end of a long stack.
const INNER: usize = 50;
const OUTER: usize = 50;

/// How much to show.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// The program's functions.
    User,
    /// All functions, with FP, SP and PC.
    Runtime,
}

/// `goroutine 1 [running]:`
///
/// # Safety
/// `gp` is a goroutine.
pub unsafe fn goroutine_header(gp: *const G, detail: Detail) {
    // SAFETY: the caller's.
    let g = unsafe { &*gp };
    print::lock();
    print::str("goroutine ");
    print::uint(g.goid);
    if detail == Detail::Runtime {
        print::str(" gp=");
        print::hex(gp as u64);
        print::str(" m=0 mp=");
        print::hex(g.m as u64);
    }
    print::str(match g.status {
        GStatus::Idle => " [idle]:\n",
        GStatus::Runnable => " [runnable]:\n",
        GStatus::Running => " [running]:\n",
        GStatus::Waiting => " [waiting]:\n",
        GStatus::Dead => " [dead]:\n",
    });
    print::unlock();
}

/// The physical frames of a stack, innermost first.
#[derive(Clone, Copy)]
pub struct Unwinder {
    pc: usize,
    sp: usize,
    /// `pc` is the address of an instruction that faulted, not a return address.
    exact: bool,
    hi: usize,
    first: bool,
    done: bool,
}

/// One physical frame.
pub struct Frame {
    pub func: Func,
    pub pc: usize,
    /// An address in the instruction that the frame stands at.
    call: usize,
    pub sp: usize,
    /// Where the arguments begin: above the return address.
    pub fp: usize,
    /// The frame that failed: shown even if it is a wrapper.
    first: bool,
}

impl Unwinder {
    /// Begins at a return address and the SP after the return, on a stack that ends at `hi`.
    pub fn new(pc: usize, sp: usize, hi: usize) -> Unwinder {
        Unwinder { pc, sp, exact: false, hi, first: true, done: false }
    }
}

impl Iterator for Unwinder {
    type Item = Frame;

    fn next(&mut self) -> Option<Frame> {
        if self.done {
            return None;
        }
        let first = core::mem::replace(&mut self.first, false);
        let call = if self.exact { self.pc } else { self.pc - 1 };
        self.exact = false;
        let func = match findfunc(call) {
            Some(f) => f,
            None => {
                self.done = true;
                return None;
            }
        };
        let spdelta = func.spdelta(call).max(0) as usize;
        let (pc, sp) = (self.pc, self.sp);
        let fp = sp + spdelta + 8;
        if func.is_top() || fp > self.hi {
            self.done = true;
        } else {
            // SAFETY: fp - 8 lies in the goroutine's stack.
            self.pc = unsafe { *((fp - 8) as *const usize) };
            self.sp = fp;
        }
        Some(Frame { func, pc, call, sp, fp, first })
    }
}

fn shown(name: &[u8], id: u8, detail: Detail) -> bool {
    if detail == Detail::Runtime {
        return true;
    }
    if id == FUNC_ID_WRAPPER {
        return false;
    }
    if !name.contains(&b'.') {
        return false;
    }
    match name.strip_prefix(b"runtime.") {
        None => true,
        Some(rest) => rest == b"gopanic" || rest.first().is_some_and(u8::is_ascii_uppercase),
    }
}

/// Visits the logical frames (inlined calls included) of a physical one that are shown.
fn logical(f: &Frame, detail: Detail, mut visit: impl FnMut(&[u8], bool, usize)) {
    let mut call = f.call;
    while let Some(inl) = f.func.inlined_at(call) {
        let name = func_name(inl.name_off);
        if shown(name, inl.func_id, detail) {
            visit(name, true, call);
        }
        call = f.func.entry() + inl.parent_pc as usize;
    }
    if shown(f.func.name(), f.func.id(), detail) || f.first && f.func.id() == FUNC_ID_WRAPPER {
        visit(f.func.name(), false, call);
    }
}

/// The logical frames at a return address, remembered: stacks of millions of frames have few distinct ones.
fn count(f: &Frame, detail: Detail, cache: &mut [(usize, usize); 16]) -> usize {
    let slot = &mut cache[(f.pc ^ f.pc >> 4) % 16];
    if slot.0 != f.pc {
        let mut n = 0;
        logical(f, detail, |_, _, _| n += 1);
        *slot = (f.pc, n);
    }
    slot.1
}

/// Prints the stack from `pc`, `sp` outward.
///
/// # Safety
/// They are a frame of `gp`, which doesn't run: a return address and the SP after return, or, with `exact`, an
/// instruction and the SP before it.
pub unsafe fn traceback(pc: usize, sp: usize, exact: bool, gp: *const G, detail: Detail) {
    // SAFETY: the caller's.
    let hi = unsafe { (*gp).stack_hi };
    let mut start = Unwinder { pc, sp, exact, hi, first: true, done: false };
    // The panic that ends the program is printed already.
    let mut after = start;
    if detail == Detail::User && after.next().is_some_and(|f| defer::is_gopanic(f.func)) {
        start = Unwinder { first: true, ..after };
    }
    // SAFETY: the caller's.
    let (sigpc, panic) = unsafe { ((*gp).sigpc, (*gp).panic as *const _) };
    let mut context = Context { detail, fault: sigpc + 1, panic };

    let mut total = 0;
    let mut cache = [(0, 0); 16];
    for f in start {
        total += count(&f, detail, &mut cache);
    }
    let (skip_from, skip_to) = if total > INNER + OUTER { (INNER, total - OUTER) } else { (total, total) };

    let mut n = 0;
    for f in start {
        let inside = count(&f, detail, &mut cache);
        if n >= skip_from && n + inside <= skip_to && skip_from < skip_to {
            if n == skip_from {
                elided(skip_to - skip_from);
            }
            n += inside;
            continue;
        }
        logical(&f, detail, |name, inlined, call| {
            if n == skip_from && skip_from < skip_to {
                elided(skip_to - skip_from);
            }
            if n < skip_from || n >= skip_to {
                frame(&f, name, inlined, call, &mut context);
            }
            n += 1;
        });
    }
}

fn elided(n: usize) {
    print::lock();
    print::str("...");
    print::uint(n as u64);
    print::str(" frames elided...\n");
    print::unlock();
}

/// What printing frames depends on.
struct Context {
    detail: Detail,
    /// One more than the address of the instruction that faulted, as it stands in its frame.
    fault: usize,
    /// The panic of the last gopanic frame that was printed.
    panic: *const Panic,
}

fn frame(f: &Frame, name: &[u8], inlined: bool, call: usize, context: &mut Context) {
    let detail = context.detail;
    print::lock();
    let panics = detail == Detail::User && name == b"runtime.gopanic";
    if panics {
        print::str("panic");
    } else {
        func_name_for_print(name);
    }
    print::str("(");
    if panics {
        panic_args(context);
    } else if inlined {
        print::str("...");
    } else {
        args(f);
    }
    print::str(")\n\t");
    let (file, line) = match f.func.id() == FUNC_ID_WRAPPER && !inlined {
        true => (b"<autogenerated>".as_slice(), 1),
        false => f.func.file_line(call),
    };
    print::bytes(file);
    print::str(":");
    print::int(line as i64);
    if !inlined {
        if f.pc > f.func.entry() {
            print::str(" +");
            print::hex((f.pc - (f.pc == context.fault) as usize - f.func.entry()) as u64);
        }
        if detail == Detail::Runtime {
            print::str(" fp=");
            print::hex(f.fp as u64);
            print::str(" sp=");
            print::hex(f.sp as u64);
            print::str(" pc=");
            print::hex(f.pc as u64);
        }
    }
    print::str("\n");
    print::unlock();
}

/// The value of the next panic outward.
fn panic_args(context: &mut Context) {
    // SAFETY: panics of the goroutine whose stack is printed.
    unsafe {
        if let Some(p) = context.panic.as_ref() {
            context.panic = p.link;
        }
        let (typ, data) = match context.panic.as_ref().map(|p| &p.cause) {
            Some(Cause::Value(t, data)) => (*t as u64, *data),
            _ => (0, 0),
        };
        print::str("{");
        print::hex(typ);
        print::str("?, ");
        print::hex(data);
        print::str("?}");
    }
}

/// Type arguments are not printed: `F[...]`.
fn func_name_for_print(name: &[u8]) {
    let open = name.iter().position(|&c| c == b'[');
    let close = name.iter().rposition(|&c| c == b']');
    match (open, close) {
        (Some(i), Some(j)) if i < j => {
            print::bytes(&name[..i]);
            print::str("[...]");
            print::bytes(&name[j + 1..]);
        }
        _ => print::bytes(name),
    }
}

// FUNCDATA_ArgInfo: pairs (offset from FP, size), with these bytes between.
const END_SEQ: u8 = 0xff;
const START_AGG: u8 = 0xfe;
const END_AGG: u8 = 0xfd;
const DOTDOTDOT: u8 = 0xfc;
const OFFSET_TOO_LARGE: u8 = 0xfb;

fn args(f: &Frame) {
    let Some(mut p) = f.func.funcdata(FUNCDATA_ARG_INFO) else {
        if f.func.args() != 0 && f.func.args() != ARGS_UNKNOWN {
            print::str("...");
        }
        return;
    };
    let mut byte = || {
        // SAFETY: the table is ended by END_SEQ.
        let b = unsafe { *p };
        p = p.wrapping_add(1);
        b
    };
    // Which homes hold their argument: an offset below which all do, then bitmaps, a bit a word.
    let live = f.func.funcdata(FUNCDATA_ARG_LIVE_INFO);
    let map = f.func.pcdata(PCDATA_ARG_LIVE_INDEX, f.call);
    let is_live = |off: u8, slot: usize| match live {
        Some(table) if map > 0 => {
            // SAFETY: the table has a bit for each word that FUNCDATA_ArgInfo names.
            let (start, bits) = unsafe { (*table, *table.add(map as usize + slot / 8)) };
            off < start || bits >> (slot % 8) & 1 != 0
        }
        _ => true,
    };
    let mut slot = 0;
    let mut first = true;
    loop {
        let op = byte();
        if op == END_SEQ {
            return;
        }
        if op != END_AGG && !first {
            print::str(", ");
        }
        first = false;
        match op {
            START_AGG => {
                print::str("{");
                first = true;
            }
            END_AGG => print::str("}"),
            DOTDOTDOT => print::str("..."),
            OFFSET_TOO_LARGE => print::str("_"),
            off => {
                let size = byte() as u32;
                // SAFETY: an argument's home in the frame of a goroutine that doesn't run; reading 8 bytes
                // stays below the top of the stack, which ends in a reserve.
                let v = unsafe { ((f.fp + off as usize) as *const u64).read_unaligned() };
                let v = if size < 8 { v & ((1 << (size * 8)) - 1) } else { v };
                print::hex(v);
                if !is_live(off, slot) {
                    print::str("?");
                }
                slot += 1;
            }
        }
    }
}
