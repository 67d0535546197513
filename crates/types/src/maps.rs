//! How the groups of a map are laid out.

use crate::{Type, TypeKind, Types};
use abi::map::*;

/// Sizes and pointers of a map's groups.
pub struct MapLayout {
    pub group_size: u64,
    pub slot_size: u64,
    pub elem_off: u64,
    pub flags: u32,
    /// Offsets of the pointers in a group.
    pub pointers: Vec<u64>,
}

impl Types {
    /// The layout of the groups of `map[key]elem`.
    pub fn map_layout(&self, key: Type, elem: Type) -> MapLayout {
        let types = self;
        let mut flags = 0;
        let mut part = |t: Type, indirect: u32| {
            let l = types.layout(t);
            if l.size > MAX_INLINE {
                flags |= indirect;
                return (8, 8, true);
            }
            (l.size, l.align.max(1), false)
        };
        let (key_size, key_align, key_away) = part(key, INDIRECT_KEY);
        let (elem_size, elem_align, elem_away) = part(elem, INDIRECT_ELEM);
        if update(types, key) {
            flags |= NEED_KEY_UPDATE;
        }
        if might_panic(types, key) {
            flags |= HASH_MIGHT_PANIC;
        }
        let elem_off = key_size.next_multiple_of(elem_align);
        let slot_size = (elem_off + elem_size).next_multiple_of(key_align.max(elem_align));
        let mut pointers = Vec::new();
        for slot in 0..GROUP_SLOTS {
            let at = CTRL + slot * slot_size;
            for (t, at, away) in [(key, at, key_away), (elem, at + elem_off, elem_away)] {
                match away {
                    true => pointers.push(at),
                    false => types.for_each_pointer(t, at, &mut |o| pointers.push(o)),
                }
            }
        }
        let group_size = (CTRL + GROUP_SLOTS * slot_size).next_multiple_of(8);
        MapLayout { group_size, slot_size, elem_off, flags, pointers }
    }
}

/// Equal keys can differ.
fn update(types: &Types, t: Type) -> bool {
    match types.under(t) {
        TypeKind::Basic(b) => b.is_float() || b.is_complex(),
        TypeKind::Interface(_) => true,
        TypeKind::Array { elem, .. } => update(types, *elem),
        TypeKind::Struct(s) => s.fields.iter().any(|f| update(types, f.typ)),
        _ => false,
    }
}

fn might_panic(types: &Types, t: Type) -> bool {
    match types.under(t) {
        TypeKind::Interface(_) => true,
        TypeKind::Array { elem, .. } => might_panic(types, *elem),
        TypeKind::Struct(s) => s.fields.iter().any(|f| might_panic(types, f.typ)),
        _ => false,
    }
}
