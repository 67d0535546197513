//! Panics and fatal errors.
//!
//! A panic has a [`Cause`]. It begins in Rust code ([`begin`](crate::defer::begin)) or in compiled code, and goes on in
//! `runtime.gopanic` on the goroutine's stack. When there is no deferred call left, `fatal_panic` prints the causes and the
//! stack and exits with status 2.

use abi::panics::{
    BOUNDS_ERROR, Bounds, BoundsArg, ERROR_STRING, PANIC_NIL_ERROR, PLAIN_ERROR, TYPE_ASSERTION_ERROR,
};
use abi::rtcall::Regs;
use abi::typ::{self, Type};

use crate::defer::{self, Panic, current};
use crate::error::BoundsError;
use crate::runtime2::{G, GStatus, getg};
use crate::traceback::{self, Detail};
use crate::{print, runtime1, symtab, sys};

/// What a goroutine panics with.
pub enum Cause {
    /// `panic(v)`: an interface's two words.
    Value(*const Type, u64),
    /// A runtime.Error with a fixed text.
    Plain(&'static str),
    /// The same without `runtime error:`.
    PlainError(&'static str),
    Bounds(BoundsError),
    /// A value method called through a nil pointer: package, type and method.
    Wrap(&'static [u8], &'static [u8], &'static [u8]),
    /// A value whose type can't be compared or hashed: what was tried, and the type.
    Incomparable(&'static str, *const Type),
    TypeAssertion(crate::iface::TypeAssertionError),
    /// The same for a key that an empty map is asked for.
    Unhashable(*const Type),
}

#[cfg(not(test))]
unsafe extern "C" {
    #[link_name = "runtime.enterpanic"]
    fn enterpanic(g: *mut G) -> !;
}
#[cfg(test)]
unsafe fn enterpanic(_: *mut G) -> ! {
    unreachable!()
}

/// Makes the frame at `g.sched` call gopanic for the panic just begun.
pub fn enter(g: &mut G) -> ! {
    if !can_unwind(g) {
        // No Go frame: nothing can be deferred.
        fatal_panic(current(g).expect("just begun"));
    }
    // SAFETY: g.sched is a frame of this goroutine, which waits for a call to return.
    unsafe { enterpanic(g) }
}

/// Whether `g.sched` is on the goroutine's stack.
fn can_unwind(g: &G) -> bool {
    g.sched.sp > g.stack_lo && g.sched.sp <= g.stack_hi && symtab::findfunc(g.sched.pc - 1).is_some()
}

/// Panics on the current goroutine, whose frame is in `g.sched`.
pub fn panic(cause: Cause) -> ! {
    // SAFETY: the current goroutine.
    let g = unsafe { &mut *getg() };
    defer::begin(g, cause, false);
    enter(g)
}

/// A runtime error with a fixed text: `panic: runtime error: TEXT`.
pub fn panic_plain(text: &'static str) -> ! {
    panic(Cause::Plain(text))
}

/// The panic found no more deferred calls: prints it and those it came out of, and ends the program.
pub fn fatal_panic(p: &Panic) -> ! {
    start();
    print::lock();
    print_panics(p);
    print::unlock();
    die(Detail::User)
}

/// Prints a panic and, before it, those whose deferred calls panicked.
fn print_panics(p: &Panic) {
    // SAFETY: panics of one goroutine, which doesn't run.
    if let Some(outer) = unsafe { p.link.as_ref() } {
        print_panics(outer);
        if outer.repanicked {
            return;
        }
        if !outer.goexit {
            print::str("\t");
        }
    }
    if p.goexit {
        return;
    }
    print::str("panic: ");
    match p.text {
        Some(text) => print_indented(text),
        None => print_cause(&p.cause),
    }
    match (p.recovered, p.repanicked) {
        (true, true) => print::str(" [recovered, repanicked]"),
        (true, false) => print::str(" [recovered]"),
        _ => {}
    }
    print::str("\n");
}

fn print_cause(cause: &Cause) {
    match cause {
        // SAFETY: the compiler passes an interface.
        Cause::Value(t, data) => unsafe { print_value(*t, *data) },
        Cause::Plain(text) => {
            print::str("runtime error: ");
            print::str(text);
        }
        Cause::PlainError(text) => print::str(text),
        Cause::Bounds(e) => {
            print::str("runtime error: ");
            e.print();
        }
        Cause::Wrap(pkg, typ, meth) => {
            print::str("value method ");
            print::bytes(pkg);
            print::str(".");
            print::bytes(typ);
            print::str(".");
            print::bytes(meth);
            print::str(" called using nil *");
            print::bytes(typ);
            print::str(" pointer");
        }
        // SAFETY: a descriptor.
        Cause::Incomparable(what, t) => unsafe {
            print::str("runtime error: ");
            print::str(what);
            print::bytes(crate::typ::name(*t));
        },
        Cause::TypeAssertion(e) => e.print(),
        // SAFETY: a descriptor.
        Cause::Unhashable(t) => unsafe {
            print::str("hash of unhashable type: ");
            print::bytes(crate::typ::name(*t));
        },
    }
}

impl Cause {
    /// Whether both are the very same value.
    pub fn same(&self, other: &Cause) -> bool {
        match (self, other) {
            (Cause::Value(t, a), Cause::Value(u, b)) => t == u && a == b,
            _ => false,
        }
    }

    /// The value that `recover` gives, as an interface's two words: of run-time errors, one whose Error method gives the text
    /// that would have been printed.
    pub fn interface(&self) -> (*const Type, u64) {
        let kind = match self {
            Cause::Value(t, data) if !t.is_null() => return (*t, *data),
            Cause::Value(..) => PANIC_NIL_ERROR,
            Cause::Plain(_) | Cause::Incomparable(..) | Cause::Unhashable(_) => ERROR_STRING,
            Cause::PlainError(_) | Cause::Wrap(..) => PLAIN_ERROR,
            Cause::Bounds(_) => BOUNDS_ERROR,
            Cause::TypeAssertion(_) => TYPE_ASSERTION_ERROR,
        };
        // All of them are one string in memory.
        let text = match self {
            Cause::Value(..) => NIL_ARGUMENT.as_bytes(),
            _ => print::text(|| print_cause(self)),
        };
        (error_type(kind), crate::string::new_header(text))
    }
}

/// What `panic(nil)` says.
const NIL_ARGUMENT: &str = "runtime error: panic called with nil argument";

#[cfg(not(test))]
unsafe extern "C" {
    #[link_name = "runtime.errorTypes"]
    static ERROR_DESCRIPTORS: [*const Type; abi::panics::ERROR_TYPES.len()];
}

fn error_type(kind: usize) -> *const Type {
    #[cfg(not(test))]
    // SAFETY: the compiler's table, which nobody writes.
    unsafe {
        ERROR_DESCRIPTORS[kind]
    }
    #[cfg(test)]
    unreachable!("{kind}")
}

/// A failure inside a failure ends the process at once.
fn start() {
    print::flush();
    // SAFETY: g and its m are set up before anything can fail.
    let m = unsafe { &mut *(*getg()).m };
    m.dying += 1;
    if m.dying > 1 {
        print::str("fatal error: panic during panic\n");
        print::flush();
        sys::exit(if m.dying > 2 { 4 } else { 3 });
    }
}

/// Prints the signal, if there was one, and the goroutine's stack; exits with status 2.
fn die(detail: Detail) -> ! {
    let gp = getg();
    // SAFETY: as in `start`; on g0's stack on behalf of gp, which doesn't run.
    unsafe {
        let g = &*gp;
        if g.sig != 0 {
            print_signal(g);
        }
        if runtime1::traceback_wanted() && gp != (*g.m).g0 && g.status != GStatus::Dead {
            print::str("\n");
            traceback::goroutine_header(gp, detail);
            traceback::traceback(g.sched.pc, g.sched.sp, g.sig != 0 && g.sched.pc == g.sigpc, gp, detail);
        }
    }
    print::flush();
    sys::exit(2)
}

fn print_signal(g: &G) {
    print::lock();
    print::str("[signal ");
    print::str(crate::signal::name(g.sig));
    print::str(" code=");
    print::hex(g.sigcode0 as u64);
    print::str(" addr=");
    print::hex(g.sigcode1 as u64);
    print::str(" pc=");
    print::hex(g.sigpc as u64);
    print::str("]\n");
    print::unlock();
}

/// An error that no program can handle: `fatal error: TEXT` with the whole stack.
#[cold]
pub fn throw(text: &str) -> ! {
    #[cfg(test)]
    core::panic!("{text}");
    #[cfg(not(test))]
    {
        start();
        print::lock();
        print::str("fatal error: ");
        print::str(text);
        print::str("\n");
        print::unlock();
        die(Detail::Runtime)
    }
}

/// A fatal error that is the program's fault: without the runtime's frames.
#[cold]
pub fn fatal(text: &[u8]) -> ! {
    start();
    print::lock();
    print::str("fatal error: ");
    print::bytes(text);
    print::str("\n");
    print::unlock();
    die(Detail::User)
}

/// Prints bytes with a tab after each newline, so that no text can look like a stack trace.
fn print_indented(s: &[u8]) {
    for line in s.split_inclusive(|&c| c == b'\n') {
        print::bytes(line);
        if line.ends_with(b"\n") {
            print::str("\t");
        }
    }
}

/// Prints what `panic` was called with.
///
/// # Safety
/// The arguments are the words of an interface value.
unsafe fn print_value(t: *const Type, data: u64) {
    if t.is_null() {
        // panic(nil) becomes a *runtime.PanicNilError.
        print::str("runtime error: panic called with nil argument");
        return;
    }
    // SAFETY: `t` describes what `data` points to (or is, for pointer-shaped types).
    unsafe {
        let name = crate::typ::name(t);
        let kind = (*t).kind;
        let p = data as *const u8;
        // Predeclared types have no package.
        let named = name.contains(&b'.');
        let basic = (typ::KIND_BOOL..=typ::KIND_COMPLEX128).contains(&kind) || kind == typ::KIND_STRING;
        if !basic {
            print::str("(");
            print::bytes(name);
            print::str(") ");
            print::hex(data);
            return;
        }
        let complex = kind == typ::KIND_COMPLEX64 || kind == typ::KIND_COMPLEX128;
        if named {
            print::bytes(name);
            if kind == typ::KIND_STRING {
                print::str("(\"");
            } else if !complex {
                print::str("(");
            }
        }
        match kind {
            typ::KIND_BOOL => print::bool(*p != 0),
            typ::KIND_INT | typ::KIND_INT64 => print::int(*p.cast::<i64>()),
            typ::KIND_INT8 => print::int(*p.cast::<i8>() as i64),
            typ::KIND_INT16 => print::int(*p.cast::<i16>() as i64),
            typ::KIND_INT32 => print::int(*p.cast::<i32>() as i64),
            typ::KIND_UINT | typ::KIND_UINT64 | typ::KIND_UINTPTR => print::uint(*p.cast::<u64>()),
            typ::KIND_UINT8 => print::uint(*p as u64),
            typ::KIND_UINT16 => print::uint(*p.cast::<u16>() as u64),
            typ::KIND_UINT32 => print::uint(*p.cast::<u32>() as u64),
            typ::KIND_FLOAT32 => print::float32(*p.cast::<f32>()),
            typ::KIND_FLOAT64 => print::float64(*p.cast::<f64>()),
            typ::KIND_COMPLEX64 => {
                let [re, im] = *p.cast::<[f32; 2]>();
                print::complex(re as f64, im as f64, true);
            }
            typ::KIND_COMPLEX128 => {
                let [re, im] = *p.cast::<[f64; 2]>();
                print::complex(re, im, false);
            }
            _ => {
                let [ptr, len] = *p.cast::<[u64; 2]>();
                print_indented(crate::string::go_bytes(ptr, len));
            }
        }
        if named {
            if kind == typ::KIND_STRING {
                print::str("\")");
            } else if !complex {
                print::str(")");
            }
        }
    }
}

/// The method that says how a panic's value is printed, Error or String: its code and receiver; or 0. Panics are
/// asked from the innermost outward, each once.
#[unsafe(export_name = "rt.printmethod")]
extern "C" fn printmethod(r: &mut Regs) {
    r.int[0] = 0;
    // SAFETY: the current goroutine and its panics.
    unsafe {
        let mut next = (*getg()).panic as *mut Panic;
        while let Some(p) = next.as_mut() {
            next = p.link;
            let asked = core::mem::replace(&mut p.asked, true);
            let Cause::Value(t, data) = p.cause else { continue };
            if asked || t.is_null() {
                continue;
            }
            for wanted in [b"Error".as_slice(), b"String"] {
                if let Some(code) = crate::iface::text_method(t, wanted) {
                    (r.int[0], r.int[1]) = (code as u64, data);
                    return;
                }
            }
        }
    }
}

/// What that method returned.
#[unsafe(export_name = "rt.printtext")]
extern "C" fn printtext(r: &mut Regs) {
    // SAFETY: the current goroutine and its panics; the string is the method's result.
    unsafe {
        let mut next = (*getg()).panic as *mut Panic;
        let mut last = None;
        while let Some(p) = next.as_mut().filter(|p| p.asked) {
            next = p.link;
            last = Some(p);
        }
        if let Some(p) = last {
            p.text = Some(crate::string::go_bytes(r.int[0], r.int[1]));
        }
    }
}

/// All is said.
#[unsafe(export_name = "rt.fatalpanic")]
extern "C" fn rt_fatalpanic(_: &mut Regs) {
    // SAFETY: the current goroutine.
    match current(unsafe { &*getg() }) {
        Some(p) => fatal_panic(p),
        None => throw("fatalpanic without a panic"),
    }
}

/// Reached by `runtime.panicBounds` with all registers, in hardware order.
#[unsafe(export_name = "rt.panicBounds")]
unsafe extern "C" fn panic_bounds(regs: *const [u64; 16]) {
    // SAFETY: the assembly saved 16 registers, and g.sched is at the call.
    unsafe {
        let call = (*getg()).sched.pc - 1;
        let code = match symtab::findfunc(call) {
            Some(f) => f.pcdata(abi::funcdata::PCDATA_PANIC_BOUNDS, call),
            None => -1,
        };
        let Some(b) = (if code < 0 { None } else { Bounds::decode(code) }) else {
            throw("panicBounds: no PCDATA_PanicBounds at the call");
        };
        let arg = |a| match a {
            BoundsArg::Reg(r) => (*regs)[(r & 15) as usize],
            BoundsArg::Const(c) => c as u64,
        };
        panic(Cause::Bounds(BoundsError { kind: b.kind, signed: b.signed, x: arg(b.x), y: arg(b.y) }))
    }
}

#[unsafe(export_name = "rt.panicdivide")]
pub extern "C" fn panicdivide(_: &mut Regs) {
    panic_plain("integer divide by zero")
}

#[unsafe(export_name = "rt.panicshift")]
extern "C" fn panicshift(_: &mut Regs) {
    panic_plain("negative shift amount")
}

pub fn panic_mem() -> ! {
    panic_plain("invalid memory address or nil pointer dereference")
}

/// A loop over a function whose function breaks the rules.
#[unsafe(export_name = "rt.panicrangestate")]
extern "C" fn panicrangestate(r: &mut Regs) {
    use abi::panics::range;
    panic_plain(match r.int[0] as i64 {
        range::DONE => "range function continued iteration after function for loop body returned false",
        range::PANIC => "range function continued iteration after loop body panic",
        range::EXHAUSTED => "range function continued iteration after whole loop exit",
        _ => "range function recovered a loop body panic and did not resume panicking",
    })
}

#[unsafe(export_name = "rt.panicmem")]
extern "C" fn rt_panicmem(_: &mut Regs) {
    panic_mem()
}

#[unsafe(export_name = "rt.panicmakeslicelen")]
extern "C" fn rt_panicmakeslicelen(_: &mut Regs) {
    crate::malloc::panic_makeslicelen()
}

#[unsafe(export_name = "rt.panicmakeslicecap")]
extern "C" fn rt_panicmakeslicecap(_: &mut Regs) {
    crate::malloc::panic_makeslicecap()
}

#[unsafe(export_name = "rt.panicunsafeslicelen")]
extern "C" fn panicunsafeslicelen(_: &mut Regs) {
    panic_plain("unsafe.Slice: len out of range")
}

#[unsafe(export_name = "rt.panicunsafeslicenilptr")]
extern "C" fn panicunsafeslicenilptr(_: &mut Regs) {
    panic_plain("unsafe.Slice: ptr is nil and len is not zero")
}

#[unsafe(export_name = "rt.panicunsafestringlen")]
extern "C" fn panicunsafestringlen(_: &mut Regs) {
    panic_plain("unsafe.String: len out of range")
}

#[unsafe(export_name = "rt.panicunsafestringnilptr")]
extern "C" fn panicunsafestringnilptr(_: &mut Regs) {
    panic_plain("unsafe.String: ptr is nil and len is not zero")
}

/// Called by a wrapper `main.(*T).M` of a value method when the pointer is nil.
#[unsafe(export_name = "rt.panicwrap")]
extern "C" fn panicwrap(_: &mut Regs) {
    // SAFETY: g.sched is at the call.
    let call = unsafe { (*getg()).sched.pc } - 1;
    // The wrapper may be inlined.
    let name = symtab::findfunc(call).map_or(&b"?"[..], |f| match f.inlined_at(call) {
        Some(inl) => symtab::func_name(inl.name_off),
        None => f.name(),
    });
    let open = name.iter().position(|&c| c == b'(');
    let close = name.iter().position(|&c| c == b')');
    match (open, close) {
        (Some(i), Some(j)) if i > 0 && i + 2 <= j && j + 2 <= name.len() => {
            panic(Cause::Wrap(&name[..i - 1], &name[i + 2..j], &name[j + 2..]))
        }
        _ => throw("panicwrap: caller is no method wrapper"),
    }
}
