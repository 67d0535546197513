//! Reading type descriptors.

use abi::typ::{
    Imethod, Method, TFLAG_DIRECT_IFACE, TFLAG_EXTRA_STAR, TFLAG_UNCOMMON, TYPE_SIZE, Type, Uncommon,
    kind_size,
};

use crate::symtab::module;

/// The type's name as in source (`main.T`, `[]int`).
///
/// # Safety
/// `t` is a type descriptor of the program.
pub unsafe fn name(t: *const Type) -> &'static [u8] {
    // SAFETY: descriptors and names lie in read-only data.
    unsafe {
        let s = name_at((*t).str_off);
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

/// The bytes of a name symbol.
///
/// # Safety
/// `p` points to a name as descriptors refer to it.
unsafe fn name_bytes(mut p: *const u8) -> &'static [u8] {
    // SAFETY: the caller's.
    unsafe {
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
        core::slice::from_raw_parts(p, n)
    }
}

/// The name at an offset from the start of the types.
pub fn name_at(off: i32) -> &'static [u8] {
    // SAFETY: offsets in descriptors lead to names.
    unsafe { name_bytes((module().types as usize).wrapping_add(off as usize) as *const u8) }
}

/// The type at an offset from the start of the types.
pub fn type_at(off: i32) -> *const Type {
    (module().types as usize).wrapping_add(off as usize) as *const Type
}

/// A word of the part behind the common head.
///
/// # Safety
/// `t` is a descriptor whose kind has a word there.
#[inline(always)]
unsafe fn word(t: *const Type, index: usize) -> u64 {
    // SAFETY: the caller's.
    unsafe { *(t.byte_add(TYPE_SIZE) as *const u64).add(index) }
}

/// The element type of arrays, slices, pointers, channels.
///
/// # Safety
/// `t` describes such a type.
pub unsafe fn elem(t: *const Type) -> *const Type {
    // SAFETY: the caller's.
    unsafe { word(t, 0) as *const Type }
}

/// The length of an array type.
///
/// # Safety
/// `t` describes an array.
pub unsafe fn array_len(t: *const Type) -> u64 {
    // SAFETY: the caller's.
    unsafe { word(t, 2) }
}

/// A struct's field as descriptors have it.
#[repr(C)]
pub struct Field {
    name: *const u8,
    pub typ: *const Type,
    pub offset: u64,
}

impl Field {
    /// Not compared.
    pub fn is_blank(&self) -> bool {
        // SAFETY: fields have names.
        unsafe { name_bytes(self.name) == b"_" }
    }
}

/// The fields of a struct type.
///
/// # Safety
/// `t` describes a struct.
pub unsafe fn fields(t: *const Type) -> &'static [Field] {
    // SAFETY: the caller's.
    unsafe {
        match word(t, 2) {
            0 => &[],
            n => core::slice::from_raw_parts(word(t, 1) as *const Field, n as usize),
        }
    }
}

/// The methods of an interface type.
///
/// # Safety
/// `t` describes an interface.
pub unsafe fn imethods(t: *const Type) -> &'static [Imethod] {
    // SAFETY: the caller's.
    unsafe {
        match word(t, 2) {
            0 => &[],
            n => core::slice::from_raw_parts(word(t, 1) as *const Imethod, n as usize),
        }
    }
}

/// The method table of a concrete type.
///
/// # Safety
/// `t` is a descriptor.
pub unsafe fn methods(t: *const Type) -> &'static [Method] {
    // SAFETY: the flag says that an Uncommon follows, which says where the table is.
    unsafe {
        if (*t).tflag & TFLAG_UNCOMMON == 0 {
            return &[];
        }
        let u = t.byte_add(TYPE_SIZE + kind_size((*t).kind)) as *const Uncommon;
        match (*u).mcount {
            0 => &[],
            n => core::slice::from_raw_parts(u.byte_add((*u).moff as usize) as *const Method, n as usize),
        }
    }
}

/// The package path of a named type.
///
/// # Safety
/// `t` is a descriptor.
pub unsafe fn pkg_path(t: *const Type) -> &'static [u8] {
    // SAFETY: as in `methods`.
    unsafe {
        if (*t).tflag & TFLAG_UNCOMMON == 0 {
            return &[];
        }
        let u = t.byte_add(TYPE_SIZE + kind_size((*t).kind)) as *const Uncommon;
        if (*u).pkg_path == 0 { &[] } else { name_at((*u).pkg_path) }
    }
}

/// The descriptor of an object of the runtime's own that is in the heap.
pub struct Descriptor(pub Type);
// SAFETY: it is never written.
unsafe impl Sync for Descriptor {}

impl Descriptor {
    /// Of objects of `size` bytes. Pointers are among the first `pointers` words, where `mask` says.
    pub const fn new(size: usize, pointers: u64, mask: &'static u8) -> Descriptor {
        Descriptor(Type {
            size: size as u64,
            ptr_bytes: 8 * pointers,
            hash: 0,
            tflag: 0,
            align: 8,
            field_align: 8,
            kind: abi::typ::KIND_STRUCT,
            equal: 0,
            gcdata: mask,
            str_off: 0,
            ptr_to_this: 0,
        })
    }
}
