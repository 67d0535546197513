//! Interfaces: itabs made while the program runs, and assertions that fail.

use core::ptr::{null, null_mut};
use core::sync::atomic::{AtomicBool, Ordering};

use abi::rtcall::Regs;
use abi::typ::{ITAB_FUN, TYPE_SIZE, Type};

use crate::mheap::persistentalloc;
use crate::panic::{Cause, panic};
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

/// All itabs, by interface and type: open addressing, a power of two of slots, at most three quarters used.
/// Touched under [`LOCK`] only.
struct Table {
    slots: *mut *const Itab,
    size: usize,
    used: usize,
}

static mut TABLE: Table = Table { slots: null_mut(), size: 0, used: 0 };
static LOCK: AtomicBool = AtomicBool::new(false);

const FIRST_SIZE: usize = 64;

impl Table {
    /// The slot of a pair: its itab, or null where it would be put.
    unsafe fn slot(&self, inter: *const Type, typ: *const Type) -> *mut *const Itab {
        let mask = self.size - 1;
        // SAFETY: descriptors; the table has free slots.
        unsafe {
            let mut i = ((*inter).hash ^ (*typ).hash.rotate_left(7)) as usize & mask;
            let mut step = 1;
            loop {
                let slot = self.slots.add(i);
                let tab = *slot;
                if tab.is_null() || (*tab).inter == inter && (*tab).typ == typ {
                    return slot;
                }
                i = (i + step) & mask;
                step += 1;
            }
        }
    }

    unsafe fn add(&mut self, tab: *const Itab) {
        // SAFETY: the lock is held; tab is complete.
        unsafe {
            if 4 * (self.used + 1) > 3 * self.size {
                self.grow();
            }
            let slot = self.slot((*tab).inter, (*tab).typ);
            if (*slot).is_null() {
                *slot = tab;
                self.used += 1;
            }
        }
    }

    unsafe fn grow(&mut self) {
        let old = Table { slots: self.slots, size: self.size, used: 0 };
        let size = (2 * old.size).max(FIRST_SIZE);
        // SAFETY: persistent memory is zeroed.
        unsafe {
            self.slots = persistentalloc(size * 8) as *mut *const Itab;
            (self.size, self.used) = (size, 0);
            for i in 0..old.size {
                let tab = *old.slots.add(i);
                if !tab.is_null() {
                    self.add(tab);
                }
            }
        }
    }

    /// The itabs that the linker knows of.
    unsafe fn init(&mut self) {
        let m = module();
        // SAFETY: the linker's table of itab addresses.
        unsafe {
            self.grow();
            for i in 0..m.nitablinks as usize {
                self.add(*(m.itablinks as *const *const Itab).add(i));
            }
        }
    }
}

/// The itab of a type for an interface, or what method the type lacks.
///
/// # Safety
/// Descriptors of an interface with methods and of a concrete type.
unsafe fn getitab(inter: *const Type, t: *const Type) -> Result<*const Itab, &'static [u8]> {
    while LOCK.swap(true, Ordering::Acquire) {
        core::hint::spin_loop();
    }
    // SAFETY: the lock is held.
    let result = unsafe {
        let table = &mut *(&raw mut TABLE);
        if table.slots.is_null() {
            table.init();
        }
        let tab = *table.slot(inter, t);
        if tab.is_null() { make(inter, t).inspect(|&tab| table.add(tab)) } else { Ok(tab) }
    };
    LOCK.store(false, Ordering::Release);
    result
}

/// # Safety
/// As [`getitab`].
unsafe fn make(inter: *const Type, t: *const Type) -> Result<*const Itab, &'static [u8]> {
    // SAFETY: the caller's. Both lists are sorted alike, and equal names are one symbol.
    unsafe {
        let wanted = typ::imethods(inter);
        let has = typ::methods(t);
        let mut j = 0;
        let tab = persistentalloc(ITAB_FUN + 8 * wanted.len()) as *mut Itab;
        let code = tab.byte_add(ITAB_FUN) as *mut u64;
        for (i, w) in wanted.iter().enumerate() {
            let found = has[j..].iter().position(|h| h.name == w.name && h.typ == w.typ);
            let Some(k) = found else { return Err(typ::name_at(w.name)) };
            j += k + 1;
            *code.add(i) = module().text.wrapping_add(has[j - 1].ifn as u64);
        }
        ((*tab).inter, (*tab).typ, (*tab).hash) = (inter, t, (*t).hash);
        Ok(tab)
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

#[unsafe(export_name = "rt.convI2I")]
extern "C" fn conv_i2i(r: &mut Regs) {
    if r.int[1] == 0 {
        r.int[0] = 0;
        return;
    }
    assert_e2i(r);
}

#[unsafe(export_name = "rt.assertE2I")]
extern "C" fn assert_e2i(r: &mut Regs) {
    let (inter, t) = (r.int[0] as *const Type, r.int[1] as *const Type);
    let fail = |concrete, missing| -> ! {
        panic(Cause::TypeAssertion(TypeAssertionError { iface: null(), concrete, asserted: inter, missing }))
    };
    if t.is_null() {
        fail(null(), b"");
    }
    // SAFETY: the compiler passes descriptors.
    match unsafe { getitab(inter, t) } {
        Ok(tab) => r.int[0] = tab as u64,
        Err(missing) => fail(t, missing),
    }
}

#[unsafe(export_name = "rt.assertE2I2")]
extern "C" fn assert_e2i2(r: &mut Regs) {
    let (inter, t) = (r.int[0] as *const Type, r.int[1] as *const Type);
    // SAFETY: the compiler passes descriptors.
    r.int[0] = if t.is_null() { 0 } else { unsafe { getitab(inter, t) }.map_or(0, |tab| tab as u64) };
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
