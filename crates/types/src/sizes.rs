//! Sizes, alignments, offsets and pointer maps of types on amd64.

use cranelift_entity::EntityRef;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::arena::{StructType, Type, TypeKind, Types};
use crate::basic::Basic;

/// Bytes of a pointer, and the unit of pointer maps.
pub const PTR_SIZE: u64 = 8;
/// No type is larger than this; the checker reports larger ones.
pub const MAX_SIZE: u64 = 1 << 50;

/// How a type is laid out in memory.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Layout {
    /// Bytes, a multiple of `align`. Saturates for types that are too large.
    pub size: u64,
    /// 1, 2, 4 or 8.
    pub align: u64,
    /// Bytes up to the end of the last pointer; 0 when there is none.
    pub ptrdata: u64,
}

fn round_up(n: u64, align: u64) -> u64 {
    n.saturating_add(align - 1) & !(align - 1)
}

/// Layouts of structs that are not in the table yet.
type Known = FxHashMap<Type, Layout>;

impl Types {
    /// Keeps the layouts of all types made so far, so that later questions are a table lookup.
    /// Call when no type is open any more.
    pub fn compute_layouts(&mut self) {
        let mut known = Known::default();
        for i in self.layouts.len()..self.len() {
            let t = Type::new(i);
            let l = self.layout_in(t, &mut known);
            self.layouts.push(l);
        }
    }

    /// Size, alignment and pointer extent of a type.
    pub fn layout(&self, t: Type) -> Layout {
        match self.layouts.get(t) {
            Some(&l) => l,
            None => self.layout_in(t, &mut Known::default()),
        }
    }

    /// The same; types are made of few others many times over, so what was found is kept.
    fn layout_in(&self, t: Type, known: &mut Known) -> Layout {
        if let Some(&l) = self.layouts.get(t).or_else(|| known.get(&t)) {
            return l;
        }
        let words = |n: u64, ptrdata: u64| Layout { size: n * PTR_SIZE, align: PTR_SIZE, ptrdata };
        match self.kind(t) {
            TypeKind::Basic(b) => basic_layout(*b),
            TypeKind::Named(_) | TypeKind::Alias { .. } => match self.underlying(t) {
                u if u == t => Layout::default(),
                u => self.layout_in(u, known),
            },
            TypeKind::Pointer(_) | TypeKind::Signature(_) | TypeKind::Map { .. } | TypeKind::Chan { .. } => {
                words(1, 8)
            }
            TypeKind::Slice(_) => words(3, 8),
            TypeKind::Interface(_) => words(2, 16),
            TypeKind::Array { elem, len } => {
                let e = self.layout_in(*elem, known);
                let len = (*len).max(0) as u64;
                let ptrdata = if e.ptrdata == 0 || len == 0 {
                    0
                } else {
                    e.size.saturating_mul(len - 1).saturating_add(e.ptrdata)
                };
                Layout { size: e.size.saturating_mul(len), align: e.align.max(1), ptrdata }
            }
            TypeKind::Struct(s) => {
                let l = self.struct_layout(s, known, |_| {});
                known.insert(t, l);
                l
            }
            TypeKind::Tuple(ts) => {
                let mut l = Layout { size: 0, align: 1, ptrdata: 0 };
                for &t in ts.iter() {
                    let part = self.layout_in(t, known);
                    place(&mut l, part);
                }
                l.size = round_up(l.size, l.align);
                l
            }
            TypeKind::TypeParam(_) | TypeKind::Union(_) => Layout { size: 0, align: 1, ptrdata: 0 },
        }
    }

    fn struct_layout(&self, s: &StructType, known: &mut Known, mut offset: impl FnMut(u64)) -> Layout {
        let mut l = Layout { size: 0, align: 1, ptrdata: 0 };
        let mut last_size = 1;
        for f in &s.fields {
            let field = self.layout_in(f.typ, known);
            offset(place(&mut l, field));
            last_size = field.size;
        }
        // A final field without size must not point past the struct.
        if l.size > 0 && last_size == 0 {
            l.size += 1;
        }
        l.size = round_up(l.size, l.align);
        l
    }

    /// Bytes a value of the type takes.
    pub fn size(&self, t: Type) -> u64 {
        self.layout(t).size
    }

    /// Alignment of the type.
    pub fn align(&self, t: Type) -> u64 {
        self.layout(t).align.max(1)
    }

    /// Whether values of the type hold pointers.
    pub fn has_pointers(&self, t: Type) -> bool {
        self.layout(t).ptrdata != 0
    }

    /// Whether an interface holds a value of the type itself: it is one pointer.
    pub fn is_direct_iface(&self, t: Type) -> bool {
        match self.under(t) {
            TypeKind::Pointer(_) | TypeKind::Signature(_) | TypeKind::Map { .. } | TypeKind::Chan { .. } => {
                true
            }
            TypeKind::Basic(b) => *b == Basic::UnsafePointer,
            TypeKind::Array { elem, len } => *len == 1 && self.is_direct_iface(*elem),
            TypeKind::Struct(s) => s.fields.len() == 1 && self.is_direct_iface(s.fields[0].typ),
            _ => false,
        }
    }

    /// Whether equality is equality of all bytes: no padding, floats, strings, interfaces or blank fields.
    pub fn is_plain(&self, t: Type) -> bool {
        self.plain_in(t, &mut FxHashSet::default())
    }

    /// Structs met again were found to be fine: the first that isn't ends the search.
    fn plain_in(&self, t: Type, seen: &mut FxHashSet<Type>) -> bool {
        match self.under(t) {
            TypeKind::Basic(b) => !b.is_float() && !b.is_complex() && !b.is_string(),
            TypeKind::Pointer(_) | TypeKind::Chan { .. } => true,
            TypeKind::Array { elem, .. } => self.plain_in(*elem, seen),
            TypeKind::Struct(_) if !seen.insert(t) => true,
            TypeKind::Struct(s) => {
                let mut end = 0;
                let packed = s.fields.iter().zip(self.field_offsets(t)).all(|(f, o)| {
                    let next_to = std::mem::replace(&mut end, o + self.size(f.typ)) == o;
                    next_to && !f.name.is_blank() && self.plain_in(f.typ, seen)
                });
                packed && end == self.size(t)
            }
            _ => false,
        }
    }

    /// Offsets of a struct's fields; empty for other types.
    pub fn field_offsets(&self, t: Type) -> Vec<u64> {
        let mut offsets = Vec::new();
        if let TypeKind::Struct(s) = self.under(t) {
            self.struct_layout(s, &mut Known::default(), |o| offsets.push(o));
        }
        offsets
    }

    /// Offset of one field of a struct.
    pub fn field_offset(&self, t: Type, index: usize) -> u64 {
        self.field_offsets(t).get(index).copied().unwrap_or(0)
    }

    /// Calls `f` with the offset of every pointer in a value of the type that starts at `base`.
    pub fn for_each_pointer(&self, t: Type, base: u64, f: &mut dyn FnMut(u64)) {
        if !self.has_pointers(t) {
            return;
        }
        match self.under(t) {
            TypeKind::Interface(_) => {
                f(base);
                f(base + PTR_SIZE);
            }
            TypeKind::Array { elem, len } => {
                let size = self.size(*elem);
                for i in 0..*len as u64 {
                    self.for_each_pointer(*elem, base + i * size, f);
                }
            }
            TypeKind::Struct(s) => {
                let mut offsets = Vec::new();
                self.struct_layout(s, &mut Known::default(), |o| offsets.push(o));
                for (field, o) in s.fields.iter().zip(offsets) {
                    self.for_each_pointer(field.typ, base + o, f);
                }
            }
            TypeKind::Tuple(ts) => {
                let mut l = Layout { size: 0, align: 1, ptrdata: 0 };
                for &t in ts.iter() {
                    let o = place(&mut l, self.layout(t));
                    self.for_each_pointer(t, base + o, f);
                }
            }
            // Pointers, strings, slices, funcs, maps and channels begin with their only pointer.
            _ => f(base),
        }
    }

    /// One bit per word up to `ptrdata`, least bit first: set where a pointer is.
    pub fn pointer_mask(&self, t: Type) -> Vec<u8> {
        let words = self.layout(t).ptrdata / PTR_SIZE;
        let mut mask = vec![0u8; words.div_ceil(8) as usize];
        self.for_each_pointer(t, 0, &mut |o| {
            let w = (o / PTR_SIZE) as usize;
            mask[w / 8] |= 1 << (w % 8);
        });
        mask
    }
}

/// Puts a field behind what is there and returns its offset.
fn place(l: &mut Layout, field: Layout) -> u64 {
    let align = field.align.max(1);
    let offset = round_up(l.size, align);
    l.align = l.align.max(align);
    l.size = offset.saturating_add(field.size);
    if field.ptrdata != 0 {
        l.ptrdata = offset.saturating_add(field.ptrdata);
    }
    offset
}

fn basic_layout(b: Basic) -> Layout {
    let size = b.size();
    let ptrdata = if matches!(b, Basic::String | Basic::UnsafePointer) { 8 } else { 0 };
    let align = match b {
        Basic::Complex64 => 4,
        _ => size.clamp(1, 8),
    };
    Layout { size, align, ptrdata }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Field;
    use syntax::Symbol;

    fn field(name: &str, typ: Type) -> Field {
        Field { name: Symbol::intern(name), pkg: None, typ, embedded: false, tag: None }
    }

    #[test]
    fn structs_are_laid_out_as_gc_does() {
        let mut types = Types::default();
        let p = types.pointer(Type::INT);
        let a = types.array(p, 2);
        let empty = types.structure(vec![]);
        let s = types.structure(vec![
            field("a", Type::BOOL),
            field("b", Type::STRING),
            field("c", Type::INT16),
            field("d", a),
            field("e", empty),
        ]);
        assert_eq!(types.field_offsets(s), [0, 8, 24, 32, 48]);
        assert_eq!(types.layout(s), Layout { size: 56, align: 8, ptrdata: 48 });
        assert_eq!(types.pointer_mask(s), [0b110010]);
        types.compute_layouts();
        assert_eq!(types.size(s), 56);
    }
}
