//! How values of each Go type are held: as a few scalars, or in memory.

use smallvec::SmallVec;
use types::{Basic, Type, TypeKind, Types};

/// A scalar that is part of a value: machine type and offset from the value's start.
pub type Comp = (ssa::Type, u32);

/// Values of at most this many scalars are held as such.
const MAX_FLAT: usize = 4;
/// All registers of the convention together.
const MAX_REGS: usize = 24;

/// What lowering needs to know of a type.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    pub size: u64,
    pub align: u32,
    /// The scalars in order of offset; `None` when the type has an array of more than one element
    /// in it or too many scalars to ever travel in registers.
    pub comps: Option<Box<[Comp]>>,
    /// What the type is that this compiler does not know yet.
    pub refused: Option<&'static str>,
    /// Of a struct, its fields.
    pub fields: Box<[FieldShape]>,
    /// Equality is equality of all bytes: no padding, floats, strings, interfaces or blank fields.
    pub plain: bool,
}

/// Where a field is.
#[derive(Clone, Copy, Debug)]
pub struct FieldShape {
    pub offset: u64,
    /// Index of its first scalar among the struct's, and how many it has. Meaningless when the struct's
    /// `comps` are `None`.
    pub first: usize,
    pub count: usize,
}

impl Shape {
    /// The scalars, if values of the type are held as scalars.
    pub fn flat(&self) -> Option<&[Comp]> {
        self.comps.as_deref().filter(|c| c.len() <= MAX_FLAT)
    }
}

/// The shapes of all types of a program, indexed by type.
pub struct Shapes {
    table: Vec<Shape>,
}

impl std::ops::Index<Type> for Shapes {
    type Output = Shape;
    #[inline]
    fn index(&self, t: Type) -> &Shape {
        &self.table[t.index()]
    }
}

impl Shapes {
    pub fn new(types: &Types) -> Shapes {
        let table = types
            .iter()
            .map(|(t, _)| {
                let l = types.layout(t);
                let mut comps = SmallVec::<[Comp; 8]>::new();
                let fits = components(types, t, 0, &mut comps);
                Shape {
                    size: l.size,
                    align: l.align.max(1) as u32,
                    comps: fits.then(|| comps.into_vec().into()),
                    refused: refused(types, t),
                    fields: fields(types, t),
                    plain: types.is_plain(t),
                }
            })
            .collect();
        Shapes { table }
    }
}

fn refused(types: &Types, t: Type) -> Option<&'static str> {
    if matches!(types.kind(t), TypeKind::TypeParam(_)) || types.has_type_param(t) {
        return Some("generics");
    }
    None
}

fn fields(types: &Types, t: Type) -> Box<[FieldShape]> {
    let TypeKind::Struct(s) = types.under(t) else { return Box::default() };
    let mut first = 0;
    let mut one = |f: &types::Field, offset| {
        let mut comps = SmallVec::new();
        components(types, f.typ, 0, &mut comps);
        let shape = FieldShape { offset, first, count: comps.len() };
        first += comps.len();
        shape
    };
    s.fields.iter().zip(types.field_offsets(t)).map(|(f, o)| one(f, o)).collect()
}

/// Appends the scalars of a value of type `t` at `base`; false when there are too many.
fn components(types: &Types, t: Type, base: u32, out: &mut SmallVec<[Comp; 8]>) -> bool {
    use ssa::Type as S;
    if out.len() > MAX_REGS || base > 1 << 20 {
        return false;
    }
    // Types may have any number of parts without size.
    if types.size(t) == 0 {
        return true;
    }
    match types.under(t) {
        TypeKind::Basic(b) => match b {
            Basic::String => out.extend([(S::Ptr, base), (S::I64, base + 8)]),
            Basic::UnsafePointer | Basic::UntypedNil => out.push((S::Ptr, base)),
            Basic::Float32 => out.push((S::F32, base)),
            Basic::Float64 | Basic::UntypedFloat => out.push((S::F64, base)),
            Basic::Complex64 => out.extend([(S::F32, base), (S::F32, base + 4)]),
            Basic::Complex128 | Basic::UntypedComplex => out.extend([(S::F64, base), (S::F64, base + 8)]),
            Basic::UntypedBool => out.push((S::I8, base)),
            Basic::UntypedInt | Basic::UntypedRune => out.push((S::I64, base)),
            Basic::UntypedString => out.extend([(S::Ptr, base), (S::I64, base + 8)]),
            Basic::Invalid => {}
            _ => out.push((S::int(b.size() as u32), base)),
        },
        TypeKind::Pointer(_) | TypeKind::Signature(_) | TypeKind::Map { .. } | TypeKind::Chan { .. } => {
            out.push((S::Ptr, base));
        }
        TypeKind::Slice(_) => out.extend([(S::Ptr, base), (S::I64, base + 8), (S::I64, base + 16)]),
        TypeKind::Interface(_) => out.extend([(S::Ptr, base), (S::Ptr, base + 8)]),
        TypeKind::Array { elem, len } => match len {
            0 => {}
            1 => return components(types, *elem, base, out),
            _ => return false,
        },
        TypeKind::Struct(s) => {
            let offsets = types.field_offsets(t);
            for (f, o) in s.fields.iter().zip(offsets) {
                if types.size(f.typ) == 0 {
                    continue;
                }
                if o > 1 << 20 || !components(types, f.typ, base + o as u32, out) {
                    return false;
                }
            }
        }
        _ => {}
    }
    out.len() <= MAX_REGS
}
