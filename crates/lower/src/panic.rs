//! `panic(v)`.

use syntax::ExprId;
use types::{Mode, Type};

use crate::func::FuncLower;

impl FuncLower<'_, '_> {
    pub fn panic(&mut self, e: ExprId, x: ExprId) {
        let pos = self.file[e].pos;
        let t = self.type_of(x);
        if let Some(what) = self.shape(t).refused {
            return self.refuse(self.file.start(x), what);
        }
        let v = match self.info.mode(x) == Mode::Nil || t == Type::UNTYPED_NIL {
            true => self.zero(self.cx.prog.types.empty_interface),
            false => self.expr_as(x, self.cx.prog.types.empty_interface),
        };
        self.pos = pos;
        self.rt("gopanic", v.flat());
    }
}
