//! Composite literals.

use smallvec::{SmallVec, smallvec};
use ssa::Value;
use syntax::{ExprId, ExprKind};
use types::{Type, TypeKind};

use crate::func::{Addr, FuncLower, Val};

/// What is in the memory a literal is built in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Memory {
    /// Anything.
    Unset,
    /// Zeros.
    Zeroed,
}

/// An element of a literal.
#[derive(Clone, Copy, Debug)]
pub struct Element {
    pub value: ExprId,
    /// The type of the field or element.
    pub typ: Type,
    /// Of arrays: its index plus one.
    pub end: u64,
    /// Where it is in the whole value; of structs also which is its first scalar.
    pub offset: u64,
    first: usize,
    /// It is a field of an embedded struct, which may have others.
    promoted: bool,
    /// The value of a field `_`: it is evaluated, and the field stays zero.
    pub blank: bool,
}

/// Array literals with this many constant elements are copied from static data.
const MIN_STATIC: usize = 5;

impl FuncLower<'_, '_> {
    pub fn composite(&mut self, e: ExprId, t: Type) -> Val {
        let pos = self.file[e].pos;
        self.pos = pos;
        match *self.kind(t) {
            TypeKind::Pointer(_) => self.new_literal(e, pos),
            TypeKind::Slice(elem) => self.slice_literal(e, elem),
            TypeKind::Map { .. } => self.map_literal(e, t),
            _ if self.shape(t).flat().is_some() => self.flat_literal(e, t),
            _ => {
                let tmp = self.temp(t);
                self.literal_into(e, t, tmp, Memory::Unset);
                Val::Mem(tmp)
            }
        }
    }

    /// The elements of a literal.
    pub fn elements(&self, e: ExprId, t: Type) -> Vec<Element> {
        let ExprKind::CompositeLit { elems, .. } = self.file[e].kind else { unreachable!("not a literal") };
        if let TypeKind::Struct(_) = self.kind(t) {
            return self.file[elems]
                .iter()
                .enumerate()
                .map(|(n, &x)| self.field_element(n as u32, x, t))
                .collect();
        }
        let typ = self.elem(t);
        let size = self.size(typ);
        let mut next = 0;
        let mut out = Vec::with_capacity(elems.len());
        for &x in &self.file[elems] {
            let (index, value) = match self.file[x].kind {
                ExprKind::KeyValue { key, value } => {
                    let index = self.info.const_value(key).and_then(|c| c.int_bits());
                    (index.unwrap_or(next), value)
                }
                _ => (next, x),
            };
            // A map's keys go up to the largest integer; they are no indices.
            next = index.wrapping_add(1);
            out.push(Element {
                value,
                typ,
                end: next,
                offset: index.wrapping_mul(size),
                first: 0,
                promoted: false,
                blank: false,
            });
        }
        out
    }

    /// Element `n` of a struct literal.
    fn field_element(&self, n: u32, x: ExprId, t: Type) -> Element {
        let (n, value, selection) = match self.file[x].kind {
            ExprKind::KeyValue { key, value } => match self.info.field_key(key) {
                Some(n) => (n, value, None),
                None => (n, value, self.info.selection(key)),
            },
            _ => (n, x, None),
        };
        let own = [n];
        let path: SmallVec<[u32; 4]> = match selection {
            // A promoted field: no pointer is on the way.
            Some(s) => s.path.iter().map(|p| p.field).collect(),
            None => own.into_iter().collect(),
        };
        let mut element = Element {
            value,
            typ: t,
            end: 0,
            offset: 0,
            first: 0,
            promoted: selection.is_some(),
            blank: false,
        };
        for n in path {
            let field = self.shape(element.typ).fields[n as usize];
            let TypeKind::Struct(s) = self.kind(element.typ) else { unreachable!("a field of a struct") };
            element.offset += field.offset;
            element.first += field.first;
            element.typ = s.fields[n as usize].typ;
            element.blank = s.fields[n as usize].name.is_blank();
        }
        element
    }

    fn flat_literal(&mut self, e: ExprId, t: Type) -> Val {
        let elements = self.elements(e, t);
        let list: Vec<ExprId> = elements.iter().map(|x| x.value).collect();
        let types: Vec<Type> = elements.iter().map(|x| x.typ).collect();
        let given = self.exprs_as(&list, &types);
        self.pos = self.file[e].pos;
        let comps = self.shape(t).flat().unwrap_or_default();
        let mut scalars: SmallVec<[Option<Value>; 4]> = smallvec![None; comps.len()];
        for (x, v) in elements.iter().zip(given).filter(|(x, _)| !x.blank) {
            for (i, &s) in v.flat().iter().enumerate() {
                scalars[x.first + i] = Some(s);
            }
        }
        let fill = |s: &mut Self, (v, &(ty, _)): (Option<Value>, &crate::shape::Comp)| match v {
            Some(v) => v,
            None => s.zero_scalar(ty),
        };
        Val::Flat(scalars.into_iter().zip(comps).map(|p| fill(self, p)).collect())
    }

    fn slice_literal(&mut self, e: ExprId, elem: Type) -> Val {
        let t = self.type_of(e);
        let t = match *self.kind(t) {
            TypeKind::Pointer(t) => t,
            _ => t,
        };
        let elements = self.elements(e, t);
        let n = elements.iter().map(|x| x.end).max().unwrap_or(0);
        let text = self.text(e);
        let p = self.new_array(elem, n, &text);
        self.array_into(e, elem, n, elements, Addr::at(p), Memory::Unset);
        self.slice_of(p, n as i64)
    }

    /// Builds a literal of type `t` in memory that nothing it mentions refers to.
    pub fn literal_into(&mut self, e: ExprId, t: Type, to: Addr, memory: Memory) {
        let pos = self.file[e].pos;
        match *self.kind(t) {
            TypeKind::Struct(_) => {
                let elements = self.elements(e, t);
                let mut inner = Memory::Zeroed;
                if memory == Memory::Unset {
                    let fields = self.shape(t).fields.len();
                    if elements.len() == fields && !elements.iter().any(|x| x.promoted || x.blank) {
                        inner = Memory::Unset;
                    } else {
                        self.pos = pos;
                        self.zero_mem(to, t);
                    }
                }
                for x in self.calls_first(elements) {
                    if x.blank {
                        self.expr_as(x.value, x.typ);
                        continue;
                    }
                    self.element_into(x.value, x.typ, to.plus(x.offset), inner);
                }
                self.pos = pos;
            }
            TypeKind::Array { elem, len } => {
                let elements = self.elements(e, t);
                self.array_into(e, elem, len as u64, elements, to, memory);
            }
            _ => {
                // An elided `&T` is recorded with the pointer's type: `t` is what it points to.
                let v = match self.file[e].kind {
                    ExprKind::CompositeLit { .. } => self.composite(e, t),
                    _ => self.expr(e),
                };
                self.store(t, to, &v);
            }
        }
    }

    fn element_into(&mut self, value: ExprId, t: Type, to: Addr, memory: Memory) {
        if self.needs_interface(self.type_of(value), t) {
            let v = self.expr_as(value, t);
            return self.store(t, to, &v);
        }
        let inner = self.file.unparen(value);
        if matches!(self.file[inner].kind, ExprKind::CompositeLit { .. })
            && matches!(self.kind(self.type_of(inner)), TypeKind::Struct(_) | TypeKind::Array { .. })
        {
            return self.literal_into(inner, t, to, memory);
        }
        if memory == Memory::Zeroed && self.is_zero(value) && !self.is_interface(t) {
            return;
        }
        self.expr_to(value, to);
    }

    /// Elements that call are evaluated before the others.
    fn calls_first(&self, mut elements: Vec<Element>) -> Vec<Element> {
        elements.sort_by_key(|x| !self.has_call(x.value));
        elements
    }

    fn is_zero(&self, e: ExprId) -> bool {
        self.info.const_value(e).is_some_and(|c| match c {
            types::ConstValue::Bool(b) => !b,
            types::ConstValue::Str(s) => s.is_empty(),
            types::ConstValue::Int(n) => *n == 0,
            _ => false,
        })
    }

    fn array_into(
        &mut self,
        e: ExprId,
        elem: Type,
        len: u64,
        elements: Vec<Element>,
        to: Addr,
        memory: Memory,
    ) {
        let pos = self.file[e].pos;
        self.pos = pos;
        let size = self.size(elem);
        // Of large literals the constant part is copied from static data in one go.
        let (statics, mut rest): (Vec<Element>, Vec<Element>) =
            elements.iter().copied().partition(|x| self.is_static_as(x.value, elem, false));
        let mut inner = memory;
        if statics.len() >= MIN_STATIC && statics.len() > rest.len() {
            let mut image = crate::data::Image::default();
            for x in statics {
                self.static_value(x.value, elem, x.offset, &mut image);
            }
            let align = self.shape(elem).align;
            let name = self.static_data(image, len * size, align);
            self.pos = pos;
            let from = self.sym_addr(&name);
            self.move_mem(to, Addr::at(from), len * size);
            inner = Memory::Zeroed;
        } else {
            if memory == Memory::Unset && elements.len() as u64 != len {
                self.zero_bytes(to, len * size);
                inner = Memory::Zeroed;
            }
            rest = elements;
        }
        for x in self.calls_first(rest) {
            self.element_into(x.value, elem, to.plus(x.offset), inner);
        }
        self.pos = pos;
    }
}
