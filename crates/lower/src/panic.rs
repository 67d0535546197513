//! `panic(v)`.

use ssa::Value;
use syntax::ExprId;
use types::{Mode, Type, TypeKind};

use crate::data::Image;
use crate::func::{Addr, FuncLower, Val};

impl FuncLower<'_, '_> {
    pub fn panic(&mut self, e: ExprId, x: ExprId) {
        let pos = self.file[e].pos;
        let t = self.type_of(x);
        if self.info.mode(x) == Mode::Nil || t == Type::UNTYPED_NIL {
            self.pos = pos;
            let nil = self.nil();
            self.rt("gopanic", &[nil, nil]);
            return;
        }
        if let Some(what) = self.shape(t).refused {
            return self.refuse(self.file.start(x), what);
        }
        let data = if self.is_static(x, false) && !self.is_direct(t) {
            let mut image = Image::default();
            self.static_value(x, t, 0, &mut image);
            self.pos = pos;
            let (size, align) = (self.size(t).max(1), self.shape(t).align);
            let name = self.static_data(image, size, align);
            self.sym_addr(&name)
        } else {
            let v = self.expr(x);
            self.pos = pos;
            self.boxed(t, &v, x)
        };
        let typ = self.type_addr(t);
        self.rt("gopanic", &[typ, data]);
    }

    /// An interface holds the value itself: it is one pointer.
    fn is_direct(&self, t: Type) -> bool {
        match self.kind(t) {
            TypeKind::Pointer(_) | TypeKind::Signature(_) | TypeKind::Map { .. } | TypeKind::Chan { .. } => {
                true
            }
            TypeKind::Basic(b) => *b == types::Basic::UnsafePointer,
            TypeKind::Array { elem, len } => *len == 1 && self.is_direct(*elem),
            TypeKind::Struct(s) => s.fields.len() == 1 && self.is_direct(s.fields[0].typ),
            _ => false,
        }
    }

    /// The data word of an interface that holds `v`.
    fn boxed(&mut self, t: Type, v: &Val, x: ExprId) -> Value {
        if self.is_direct(t) {
            return v.scalar();
        }
        if self.size(t) == 0 {
            let name = self.static_data(Image::default(), 8, 8);
            return self.sym_addr(&name);
        }
        let text = self.text(x);
        let p = self.new_object(t, &text);
        self.store(t, Addr::at(p), v);
        p
    }
}
