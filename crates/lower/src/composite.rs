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

    /// The elements of a literal: index (field or element) and value.
    pub fn elements(&self, e: ExprId, t: Type) -> Vec<(u64, ExprId)> {
        let ExprKind::CompositeLit { elems, .. } = self.file[e].kind else { unreachable!("not a literal") };
        let of_struct = matches!(self.kind(t), TypeKind::Struct(_));
        let mut next = 0;
        let mut out = Vec::with_capacity(elems.len());
        for &x in &self.file[elems] {
            let (index, value) = match self.file[x].kind {
                ExprKind::KeyValue { key, value } if of_struct => {
                    (self.info.field_key(key).map_or(next, |f| f as u64), value)
                }
                ExprKind::KeyValue { key, value } => {
                    let index = self.info.const_value(key).and_then(|c| c.int_bits());
                    (index.unwrap_or(next), value)
                }
                _ => (next, x),
            };
            next = index + 1;
            out.push((index, value));
        }
        out
    }

    fn flat_literal(&mut self, e: ExprId, t: Type) -> Val {
        let elements = self.elements(e, t);
        let list: Vec<ExprId> = elements.iter().map(|x| x.1).collect();
        let types: Vec<Type> = elements.iter().map(|x| self.element_type(t, x.0)).collect();
        let given = self.exprs_as(&list, &types);
        self.pos = self.file[e].pos;
        let comps = self.shape(t).flat().unwrap_or_default();
        let mut scalars: SmallVec<[Option<Value>; 4]> = smallvec![None; comps.len()];
        for ((index, _), v) in elements.iter().zip(given) {
            let first = self.shape(t).fields.get(*index as usize).map_or(0, |f| f.first);
            for (i, &s) in v.flat().iter().enumerate() {
                scalars[first + i] = Some(s);
            }
        }
        let fill = |s: &mut Self, (v, &(ty, _)): (Option<Value>, &crate::shape::Comp)| match v {
            Some(v) => v,
            None => s.zero_scalar(ty),
        };
        Val::Flat(scalars.into_iter().zip(comps).map(|p| fill(self, p)).collect())
    }

    /// The type of a field or element.
    pub fn element_type(&self, t: Type, index: u64) -> Type {
        match self.kind(t) {
            TypeKind::Struct(s) => s.fields[index as usize].typ,
            _ => self.elem(t),
        }
    }

    fn slice_literal(&mut self, e: ExprId, elem: Type) -> Val {
        let t = self.type_of(e);
        let t = match *self.kind(t) {
            TypeKind::Pointer(t) => t,
            _ => t,
        };
        let elements = self.elements(e, t);
        let n = elements.iter().map(|x| x.0 + 1).max().unwrap_or(0);
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
                let fields: &[crate::shape::FieldShape] = &self.shape(t).fields;
                let TypeKind::Struct(s) = self.kind(t) else { unreachable!("a struct") };
                let mut inner = Memory::Zeroed;
                if memory == Memory::Unset {
                    if elements.len() == fields.len() {
                        inner = Memory::Unset;
                    } else {
                        self.pos = pos;
                        self.zero_mem(to, t);
                    }
                }
                for (index, value) in self.calls_first(elements) {
                    let f = fields[index as usize];
                    self.element_into(value, s.fields[index as usize].typ, to.plus(f.offset), inner);
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
    fn calls_first(&self, mut elements: Vec<(u64, ExprId)>) -> Vec<(u64, ExprId)> {
        elements.sort_by_key(|&(_, x)| !self.has_call(x));
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
        elements: Vec<(u64, ExprId)>,
        to: Addr,
        memory: Memory,
    ) {
        let pos = self.file[e].pos;
        self.pos = pos;
        let size = self.size(elem);
        // Of large literals the constant part is copied from static data in one go.
        let (statics, mut rest): (Vec<_>, Vec<_>) =
            elements.iter().partition(|x| self.is_static_as(x.1, elem, false));
        let mut inner = memory;
        if statics.len() >= MIN_STATIC && statics.len() > rest.len() {
            let mut image = crate::data::Image::default();
            for (i, x) in statics {
                self.static_value(x, elem, i * size, &mut image);
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
        for (i, x) in self.calls_first(rest) {
            self.element_into(x, elem, to.plus(i * size), inner);
        }
        self.pos = pos;
    }
}
