//! Reading type descriptors.

use abi::typ::{NAME_EXPORTED, TFLAG_DIRECT_IFACE, TFLAG_EXTRA_STAR, Type};

use crate::symtab::module;

/// The type's name as in source (`main.T`, `[]int`).
///
/// # Safety
/// `t` is a type descriptor of the program.
pub unsafe fn name(t: *const Type) -> &'static [u8] {
    const _: u8 = NAME_EXPORTED;
    // SAFETY: descriptors and names lie in read-only data.
    unsafe {
        let mut p = (module().types as usize).wrapping_add((*t).str_off as usize) as *const u8;
        p = p.add(1);
        let mut n = 0usize;
        let mut shift = 0;
        loop {
            let b = *p;
            p = p.add(1);
            n |= ((b & 0x7f) as usize) << shift;
            if b & 0x80 == 0 {
                break;
            }
            shift += 7;
        }
        let s = core::slice::from_raw_parts(p, n);
        if (*t).tflag & TFLAG_EXTRA_STAR != 0 { &s[1..] } else { s }
    }
}

/// Whether interfaces hold the value itself instead of its address.
///
/// # Safety
/// As [`name`].
pub unsafe fn direct_iface(t: *const Type) -> bool {
    // SAFETY: the caller's.
    unsafe { (*t).tflag & TFLAG_DIRECT_IFACE != 0 }
}
