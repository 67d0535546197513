//! Interfaces: itabs made while the program runs, and assertions that fail.

use core::ptr::{null, null_mut};
use core::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

use abi::rtcall::Regs;
use abi::typ::{
    ASSERTIONS, Assertion, ITAB_FUN, KIND_STRING, Method, TFLAG_DIRECT_IFACE, TFLAG_REGULAR_MEMORY,
    TYPE_SIZE, Type,
};

use crate::malloc::mallocgc;
use crate::mheap::persistentalloc;
use crate::panic::{Cause, panic};
use crate::string::{STATIC_UINT64S, go_bytes};
use crate::symtab::module;
use crate::{alg, print, typ};

/// What says how a type does what an interface asks for; the methods' code follows.
#[repr(C)]
pub struct Itab {
    pub inter: *const Type,
    pub typ: *const Type,
    pub hash: u32,
    _pad: u32,
}

/// What is known of pairs of interface and type: open addressing, at most three quarters of the slots used. A table
/// is written under [`LOCK`] and read without: slots are filled once, and a larger table takes a full one's place.
#[repr(C)]
struct Table {
    /// Number of slots, a power of two, minus 1.
    mask: usize,
    used: usize,
    // The slots follow.
}

static TABLE: AtomicPtr<Table> = AtomicPtr::new(null_mut());
static LOCK: AtomicBool = AtomicBool::new(false);

const FIRST_SIZE: usize = 64;

impl Table {
    unsafe fn new(size: usize) -> *mut Table {
        let t = persistentalloc(size_of::<Table>() + size * 8) as *mut Table;
        // SAFETY: persistent memory is zeroed.
        unsafe { (*t).mask = size - 1 };
        t
    }

    #[inline(always)]
    unsafe fn at(this: *const Table, i: usize) -> *const AtomicPtr<Assertion> {
        // SAFETY: the caller's: i is at most the mask.
        unsafe { (this.add(1) as *const AtomicPtr<Assertion>).add(i) }
    }

    /// The slot of a pair and its content: null where it would be put.
    #[inline(always)]
    unsafe fn slot(
        this: *const Table,
        inter: *const Type,
        typ: *const Type,
    ) -> (*const AtomicPtr<Assertion>, *const Assertion) {
        // SAFETY: descriptors; the table has free slots.
        unsafe {
            let mask = (*this).mask;
            let mut i = ((*inter).hash ^ (*typ).hash.rotate_left(7)) as usize & mask;
            let mut step = 1;
            loop {
                let slot = Table::at(this, i);
                let a = (*slot).load(Ordering::Acquire);
                if a.is_null() || (*a).inter == inter && (*a).typ == typ {
                    return (slot, a);
                }
                i = (i + step) & mask;
                step += 1;
            }
        }
    }

    /// Enters an assertion; the table to use from now on.
    unsafe fn put(mut this: *mut Table, a: *const Assertion) -> *mut Table {
        // SAFETY: the lock is held.
        unsafe {
            if 4 * ((*this).used + 1) > 3 * ((*this).mask + 1) {
                let mut larger = Table::new(2 * ((*this).mask + 1));
                for i in 0..=(*this).mask {
                    let a = (*Table::at(this, i)).load(Ordering::Relaxed);
                    if !a.is_null() {
                        larger = Table::put(larger, a);
                    }
                }
                this = larger;
            }
            let (slot, known) = Table::slot(this, (*a).inter, (*a).typ);
            if known.is_null() {
                (*slot).store(a.cast_mut(), Ordering::Release);
                (*this).used += 1;
            }
            this
        }
    }

    /// With the itabs that the linker knows of.
    unsafe fn first() -> *mut Table {
        let m = module();
        // SAFETY: the linker's table of itab addresses.
        unsafe {
            let mut t = Table::new(FIRST_SIZE);
            for i in 0..m.nitablinks as usize {
                let tab = *(m.itablinks as *const *const Itab).add(i);
                t = Table::put(t, new_assertion((*tab).inter, (*tab).typ, tab as u64));
            }
            t
        }
    }
}

fn new_assertion(inter: *const Type, typ: *const Type, itab: u64) -> *const Assertion {
    let a = persistentalloc(size_of::<Assertion>()) as *mut Assertion;
    // SAFETY: fresh memory.
    unsafe { *a = Assertion { inter, typ, itab } };
    a
}

/// Whether a type has what an interface asks for, and its itab.
///
/// # Safety
/// Descriptors of an interface with methods and of a concrete type.
unsafe fn getitab(inter: *const Type, t: *const Type) -> *const Assertion {
    while LOCK.swap(true, Ordering::Acquire) {
        core::hint::spin_loop();
    }
    // SAFETY: the lock is held.
    let result = unsafe {
        let mut table = TABLE.load(Ordering::Relaxed);
        if table.is_null() {
            table = Table::first();
        }
        let (_, mut known) = Table::slot(table, inter, t);
        if known.is_null() {
            let itab = make(inter, t).unwrap_or(null());
            known = new_assertion(inter, t, itab as u64);
            table = Table::put(table, known);
        }
        TABLE.store(table, Ordering::Release);
        known
    };
    LOCK.store(false, Ordering::Release);
    result
}

/// The itab, or the first method that is missing.
///
/// # Safety
/// As [`getitab`].
unsafe fn make(inter: *const Type, t: *const Type) -> Result<*const Itab, &'static [u8]> {
    // SAFETY: the caller's.
    unsafe {
        let wanted = typ::imethods(inter);
        // The memory is taken when all methods are known to be there.
        each_method(inter, t, |_, _| {})?;
        let tab = persistentalloc(ITAB_FUN + 8 * wanted.len()) as *mut Itab;
        let code = tab.byte_add(ITAB_FUN) as *mut u64;
        each_method(inter, t, |i, m| *code.add(i) = module().text.wrapping_add(m.ifn as u64))?;
        ((*tab).inter, (*tab).typ, (*tab).hash) = (inter, t, (*t).hash);
        Ok(tab)
    }
}

/// Visits a type's methods that an interface asks for, in the interface's order.
///
/// # Safety
/// As [`getitab`].
unsafe fn each_method(
    inter: *const Type,
    t: *const Type,
    mut visit: impl FnMut(usize, &Method),
) -> Result<(), &'static [u8]> {
    // SAFETY: the caller's. Both lists are sorted alike, and equal names are one symbol.
    unsafe {
        let mut rest = typ::methods(t);
        for (i, w) in typ::imethods(inter).iter().enumerate() {
            let found = rest.iter().position(|h| h.name == w.name && h.typ == w.typ);
            let Some(k) = found else { return Err(typ::name_at(w.name)) };
            visit(i, &rest[k]);
            rest = &rest[k + 1..];
        }
        Ok(())
    }
}

/// The code of a method `func() string` of that name.
///
/// # Safety
/// `t` is a descriptor.
pub unsafe fn text_method(t: *const Type, name: &[u8]) -> Option<usize> {
    // SAFETY: the caller's.
    unsafe {
        let m = typ::methods(t).iter().find(|m| typ::name_at(m.name) == name)?;
        (m.ifn != -1 && typ::name(typ::type_at(m.typ)) == b"func() string")
            .then(|| module().text.wrapping_add(m.ifn as u64) as usize)
    }
}

/// `x.(T)` failed.
pub struct TypeAssertionError {
    /// The interface's static type; null: not known.
    iface: *const Type,
    /// What it holds; null: nothing.
    concrete: *const Type,
    asserted: *const Type,
    /// Empty when `asserted` is concrete.
    missing: &'static [u8],
}

impl TypeAssertionError {
    pub fn print(&self) {
        let name = |t: *const Type| {
            // SAFETY: descriptors.
            print::bytes(unsafe { typ::name(t) });
        };
        print::str("interface conversion: ");
        if self.concrete.is_null() || self.missing.is_empty() {
            match self.iface.is_null() {
                true => print::str("interface"),
                false => name(self.iface),
            }
            print::str(" is ");
            match self.concrete.is_null() {
                true => print::str("nil"),
                false => name(self.concrete),
            }
            print::str(", not ");
            name(self.asserted);
            // SAFETY: descriptors.
            unsafe {
                if !self.concrete.is_null() && typ::name(self.concrete) == typ::name(self.asserted) {
                    let same = typ::pkg_path(self.concrete) == typ::pkg_path(self.asserted);
                    print::str(if same {
                        " (types from different scopes)"
                    } else {
                        " (types from different packages)"
                    });
                }
            }
            return;
        }
        name(self.concrete);
        print::str(" is not ");
        name(self.asserted);
        print::str(": missing method ");
        print::bytes(self.missing);
    }
}

/// The descriptor of strings, for their headers behind interfaces.
struct Descriptor(Type);
// SAFETY: it is never written.
unsafe impl Sync for Descriptor {}
static STRING_MASK: u8 = 1;
static STRING_TYPE: Descriptor = Descriptor(Type {
    size: 16,
    ptr_bytes: 8,
    hash: 0,
    tflag: 0,
    align: 8,
    field_align: 8,
    kind: KIND_STRING,
    equal: 0,
    gcdata: &STRING_MASK,
    str_off: 0,
    ptr_to_this: 0,
});

/// Small numbers exist already.
#[unsafe(export_name = "rt.convT64.leaf")]
extern "C" fn conv_t64_leaf(n: u64) -> *const u64 {
    STATIC_UINT64S.get(n as usize).map_or(null(), |p| p)
}

#[unsafe(export_name = "rt.convT32.leaf")]
extern "C" fn conv_t32_leaf(n: u32) -> *const u64 {
    STATIC_UINT64S.get(n as usize).map_or(null(), |p| p)
}

#[unsafe(export_name = "rt.convTstring.leaf")]
extern "C" fn conv_tstring_leaf(_: u64, n: u64) -> *const u64 {
    if n == 0 { (&raw const crate::map::ZERO).cast() } else { null() }
}

#[unsafe(export_name = "rt.convT64")]
extern "C" fn conv_t64(r: &mut Regs) {
    // SAFETY: fresh memory of 8 bytes.
    unsafe {
        let p = mallocgc(8, null()) as *mut u64;
        *p = r.int[0];
        r.int[0] = p as u64;
    }
}

#[unsafe(export_name = "rt.convT32")]
extern "C" fn conv_t32(r: &mut Regs) {
    // SAFETY: fresh memory of 4 bytes.
    unsafe {
        let p = mallocgc(4, null()) as *mut u32;
        *p = r.int[0] as u32;
        r.int[0] = p as u64;
    }
}

#[unsafe(export_name = "rt.convTstring")]
extern "C" fn conv_tstring(r: &mut Regs) {
    r.int[0] = box_string(r.int[0], r.int[1]);
}

/// Memory that holds a string.
pub fn box_string(p: u64, n: u64) -> u64 {
    // SAFETY: fresh memory of 16 bytes.
    unsafe {
        let header = mallocgc(16, &STRING_TYPE.0) as *mut [u64; 2];
        *header = [p, n];
        header as u64
    }
}

#[unsafe(export_name = "rt.convI2I")]
extern "C" fn conv_i2i(r: &mut Regs) {
    let (inter, t) = (r.int[0] as *const Type, r.int[1] as *const Type);
    // SAFETY: the compiler passes descriptors.
    r.int[0] = if t.is_null() { 0 } else { unsafe { (*getitab(inter, t)).itab } };
}

/// The outcome if it is known.
///
/// # Safety
/// Descriptors, the type's perhaps null, and the assertion's own word, which other threads write too.
#[unsafe(export_name = "rt.assertE2I2.leaf")]
unsafe extern "C" fn assert_leaf(
    inter: *const Type,
    t: *const Type,
    cache: *const AtomicPtr<Assertion>,
) -> *const Assertion {
    // SAFETY: the caller's.
    unsafe {
        let a = known(inter, t);
        if !a.is_null() {
            (*cache).store(a.cast_mut(), Ordering::Relaxed);
        }
        a
    }
}

/// The outcome if it is known; null.
#[inline(always)]
unsafe fn known(inter: *const Type, t: *const Type) -> *const Assertion {
    let table = TABLE.load(Ordering::Acquire);
    match () {
        () if t.is_null() => nothing(),
        () if table.is_null() => null(),
        // SAFETY: descriptors, the caller's.
        () => unsafe { Table::slot(table, inter, t).1 },
    }
}

/// Puts an outcome into the table that has a free slot there. Code reads such tables until it meets a free slot, so
/// some stay free: when most are used, all are freed first.
///
/// # Safety
/// The slot is in a table of a place of assertions; other threads read and write it, too.
unsafe fn remember(slot: *const AtomicPtr<Assertion>, a: *const Assertion) {
    static BUSY: AtomicBool = AtomicBool::new(false);
    // One at a time, or a table could fill up. Next time will do.
    if BUSY.swap(true, Ordering::Acquire) {
        return;
    }
    // SAFETY: tables are aligned to their size.
    unsafe {
        let table = slot.map_addr(|p| p & !(ASSERTIONS * 8 - 1));
        let slots = core::slice::from_raw_parts(table, ASSERTIONS);
        if slots.iter().filter(|s| !s.load(Ordering::Relaxed).is_null()).count() >= ASSERTIONS * 3 / 4 {
            slots.iter().for_each(|s| s.store(null_mut(), Ordering::Relaxed));
        }
        (*slot).store(a.cast_mut(), Ordering::Release);
    }
    BUSY.store(false, Ordering::Release);
}

/// As [`assert_leaf`], for a place with a table.
///
/// # Safety
/// Descriptors, the type's perhaps null, and the slot, see [`remember`].
#[unsafe(export_name = "rt.typeassert.leaf")]
unsafe extern "C" fn typeassert_leaf(
    inter: *const Type,
    t: *const Type,
    slot: *const AtomicPtr<Assertion>,
) -> *const Assertion {
    // SAFETY: the caller's.
    unsafe {
        let a = known(inter, t);
        if !a.is_null() {
            remember(slot, a);
        }
        a
    }
}

#[unsafe(export_name = "rt.typeassert")]
extern "C" fn typeassert(r: &mut Regs) {
    assert_e2i2(r)
}

/// What is known of nil: it answers no interface type.
fn nothing() -> *const Assertion {
    (&raw const crate::map::ZERO).cast()
}

/// The outcome for several interface types, if all that takes is known.
///
/// # Safety
/// The number of interface types and their descriptors; otherwise as [`typeassert_leaf`].
#[unsafe(export_name = "rt.interfaceswitch.leaf")]
unsafe extern "C" fn switch_leaf(
    inters: *const usize,
    t: *const Type,
    slot: *const AtomicPtr<Assertion>,
) -> *const Assertion {
    // SAFETY: the caller's.
    unsafe {
        let mut a = null();
        for i in 1..=*inters {
            a = known(*inters.add(i) as *const Type, t);
            if a.is_null() || (*a).itab != 0 {
                break;
            }
        }
        if !a.is_null() {
            remember(slot, a);
        }
        a
    }
}

#[unsafe(export_name = "rt.interfaceswitch")]
extern "C" fn interface_switch(r: &mut Regs) {
    let (inters, t) = (r.int[0] as *const usize, r.int[1] as *const Type);
    let mut a = nothing();
    if !t.is_null() {
        // SAFETY: the compiler passes descriptors and their number.
        unsafe {
            for i in 1..=*inters {
                a = getitab(*inters.add(i) as *const Type, t);
                if (*a).itab != 0 {
                    break;
                }
            }
        }
    }
    r.int[0] = a as u64;
}

#[unsafe(export_name = "rt.assertE2I2")]
extern "C" fn assert_e2i2(r: &mut Regs) {
    let [inter, t, ..] = r.int.map(|p| p as *const Type);
    // SAFETY: the compiler passes descriptors.
    r.int[0] = if t.is_null() { nothing() } else { unsafe { getitab(inter, t) } } as u64;
}

#[unsafe(export_name = "rt.panicassert")]
extern "C" fn panicassert(r: &mut Regs) {
    let [asserted, concrete, ..] = r.int.map(|p| p as *const Type);
    let missing = match concrete.is_null() {
        true => b"",
        // SAFETY: the compiler passes descriptors.
        false => unsafe { make(asserted, concrete) }.err().unwrap_or_default(),
    };
    panic(Cause::TypeAssertion(TypeAssertionError { iface: null(), concrete, asserted, missing }))
}

#[unsafe(export_name = "rt.panicdottype")]
extern "C" fn panicdottype(r: &mut Regs) {
    let [concrete, asserted, iface, ..] = r.int.map(|p| p as *const Type);
    panic(Cause::TypeAssertion(TypeAssertionError { iface, concrete, asserted, missing: b"" }))
}

#[unsafe(export_name = "rt.efaceeq")]
extern "C" fn efaceeq(r: &mut Regs) {
    // SAFETY: the words of two interface values of one dynamic type.
    r.int[0] = unsafe { alg::interface_equal(r.int[0] as *const Type, r.int[1], r.int[2]) } as u64;
}

/// Equality of what is compared byte by byte and of strings: 1 for equal, 2 for not equal, 0 for what takes more.
///
/// # Safety
/// The words of two interface values of one dynamic type.
#[inline(always)]
unsafe fn equal_leaf(t: *const Type, x: u64, y: u64) -> u64 {
    // SAFETY: the caller's.
    unsafe {
        if t.is_null() {
            return 1;
        }
        let answer = |equal: bool| if equal { 1 } else { 2 };
        let tflag = (*t).tflag;
        if tflag & TFLAG_REGULAR_MEMORY != 0 {
            if tflag & TFLAG_DIRECT_IFACE != 0 || x == y {
                return answer(x == y);
            }
            let (x, y) = (x as *const u8, y as *const u8);
            return match (*t).size {
                8 => answer(x.cast::<u64>().read_unaligned() == y.cast::<u64>().read_unaligned()),
                n => answer(
                    core::slice::from_raw_parts(x, n as usize) == core::slice::from_raw_parts(y, n as usize),
                ),
            };
        }
        if (*t).kind == KIND_STRING {
            let ([a, n], [b, m]) = (*(x as *const [u64; 2]), *(y as *const [u64; 2]));
            return answer(n == m && (a == b || go_bytes(a, n) == go_bytes(b, m)));
        }
        0
    }
}

#[unsafe(export_name = "rt.efaceeq.leaf")]
unsafe extern "C" fn efaceeq_leaf(t: *const Type, x: u64, y: u64) -> u64 {
    // SAFETY: the compiler's arguments.
    unsafe { equal_leaf(t, x, y) }
}

#[unsafe(export_name = "rt.ifaceeq.leaf")]
unsafe extern "C" fn ifaceeq_leaf(tab: *const Itab, x: u64, y: u64) -> u64 {
    // SAFETY: the compiler's arguments.
    unsafe { equal_leaf(if tab.is_null() { null() } else { (*tab).typ }, x, y) }
}

#[unsafe(export_name = "rt.ifaceeq")]
extern "C" fn ifaceeq(r: &mut Regs) {
    let tab = r.int[0] as *const Itab;
    // SAFETY: as above.
    unsafe {
        let t = if tab.is_null() { null() } else { (*tab).typ };
        r.int[0] = alg::interface_equal(t, r.int[1], r.int[2]) as u64;
    }
}

const _: () = {
    assert!(core::mem::offset_of!(Itab, typ) == abi::typ::ITAB_TYPE);
    assert!(core::mem::offset_of!(Itab, hash) == abi::typ::ITAB_HASH);
    assert!(size_of::<Itab>() == ITAB_FUN && size_of::<Type>() == TYPE_SIZE);
};
