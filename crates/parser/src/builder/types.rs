//! Constructors of types, signatures, parameters and fields.

use source::Pos;
use syntax::*;

use super::{Builder, Mark, Param};

/// What a parameter list is for: the rules and messages differ.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ParamKind {
    Ordinary,
    Type,
}

impl Builder<'_> {
    pub fn slice_type(&mut self, lo: Pos, elem: ExprId) -> ExprId {
        let end = self.end(elem);
        self.expr(lo, end, ExprKind::SliceType(elem))
    }

    pub fn array(&mut self, lo: Pos, len: Option<ExprId>, elem: ExprId) -> ExprId {
        let end = self.end(elem);
        self.expr(lo, end, ExprKind::Array { len, elem })
    }

    pub fn map(&mut self, lo: Pos, key: ExprId, value: ExprId) -> ExprId {
        let end = self.end(value);
        self.expr(lo, end, ExprKind::Map { key, value })
    }

    pub fn chan(&mut self, lo: Pos, dir: ChanDir, elem: ExprId) -> ExprId {
        let end = self.end(elem);
        self.expr(lo, end, ExprKind::Chan { dir, elem })
    }

    /// `p.n` as a type.
    pub fn qualified(&mut self, p: Name, dot: Pos, n: Name, hi: Pos) -> ExprId {
        let x = self.name_expr(p);
        self.selector(x, dot, n, hi)
    }

    /// `x | y` in a constraint; unlike other operations it isn't subject to precedence.
    pub fn union(&mut self, x: ExprId, pos: Pos, y: ExprId) -> ExprId {
        let end = self.end(y);
        self.expr(pos, end, ExprKind::Binary { op: BinaryOp::Or, x, y })
    }

    // ---- Functions

    pub fn sig(&mut self, params: Ids<FieldId>, results: Ids<FieldId>) -> SigId {
        self.forbid_dots(results);
        let sig = Sig { params, results };
        self.depths.push_sig(&self.file, sig);
        self.file.sigs.push(sig)
    }

    /// A signature with one unnamed result.
    pub fn sig1(&mut self, params: Ids<FieldId>, result: ExprId) -> SigId {
        let pos = self.type_start(result);
        let field = Field { pos, name: None, typ: result, tag: None };
        let results = Ids::run(self.file.fields.push(field), 1);
        self.sig(params, results)
    }

    pub fn func_type(&mut self, lo: Pos, params: Ids<FieldId>, results: Ids<FieldId>, hi: Pos) -> ExprId {
        let sig = self.sig(params, results);
        self.expr(lo, hi, ExprKind::FuncType(sig))
    }

    pub fn func_type1(&mut self, lo: Pos, params: Ids<FieldId>, result: ExprId, hi: Pos) -> ExprId {
        let sig = self.sig1(params, result);
        self.expr(lo, hi, ExprKind::FuncType(sig))
    }

    /// Where a type begins, as gc sees it.
    pub(super) fn type_start(&self, t: ExprId) -> Pos {
        self.file.start(t)
    }

    // ---- Parameters

    pub fn param(&mut self, name: Option<Name>, typ: Option<ExprId>) {
        self.param_stack.push(Param { name, typ });
    }

    pub fn dots_param(&mut self, name: Option<Name>, dots: Pos, elem: ExprId) {
        let end = self.end(elem);
        let typ = self.expr(dots, end, ExprKind::Ellipsis(elem));
        self.param(name, Some(typ));
    }

    pub fn no_params(&mut self) -> Ids<FieldId> {
        self.leave();
        Ids::EMPTY
    }

    /// The parameters from `m` on; `close` is the `)`.
    pub fn params(&mut self, m: Mark, close: Pos) -> Ids<FieldId> {
        self.leave();
        self.take_params(m, close, ParamKind::Ordinary)
    }

    pub fn type_params(&mut self, m: Mark, close: Pos) -> Ids<FieldId> {
        self.leave();
        self.take_params(m, close, ParamKind::Type)
    }

    pub fn no_type_params(&mut self, close: Pos) -> Ids<FieldId> {
        self.leave();
        self.syntax_error(close, "empty type parameter list");
        Ids::EMPTY
    }

    /// Puts a parameter before those from `m` on.
    pub(super) fn insert_param(&mut self, m: Mark, name: Name, typ: Option<ExprId>) {
        self.param_stack.insert(m as usize, Param { name: Some(name), typ });
    }

    /// Decides what lone names in the list are: types if nothing has both name and type, else names
    /// whose type is that of the next one that has one.
    fn take_params(&mut self, m: Mark, close: Pos, kind: ParamKind) -> Ids<FieldId> {
        let m = m as usize;
        let list = &self.param_stack[m..];
        let named = list.iter().filter(|p| p.name.is_some() && p.typ.is_some()).count();
        if named == 0 && kind == ParamKind::Ordinary {
            for i in m..self.param_stack.len() {
                if let Param { name: Some(name), typ: None } = self.param_stack[i] {
                    let typ = self.name_expr(name);
                    self.param_stack[i] = Param { name: None, typ: Some(typ) };
                }
            }
        } else if named != list.len() {
            self.complete_params(m, named, close, kind);
        }
        self.check_dots(m, kind);
        let start = self.file.fields.len();
        for i in m..self.param_stack.len() {
            let Param { name, typ } = self.param_stack[i];
            let typ = typ.unwrap_or_else(|| self.bad_expr(close));
            let pos = name.map_or_else(|| self.type_start(typ), |n| n.pos);
            let name = name.map(|n| self.add_name(n));
            self.file.fields.push(Field { pos, name, typ, tag: None });
        }
        self.param_stack.truncate(m);
        self.file.fields.since(start)
    }

    /// Gives every parameter a name and a type, and complains about the leftmost that had to be helped.
    fn complete_params(&mut self, m: usize, named: usize, close: Pos, kind: ParamKind) {
        let typed = self.param_stack[m..].iter().filter(|p| p.typ.is_some()).count();
        let mut error = None;
        let mut typ = None;
        for i in (m..self.param_stack.len()).rev() {
            let param = self.param_stack[i];
            match (param.name, param.typ) {
                (name, Some(t)) => {
                    typ = Some(t);
                    if name.is_none() {
                        let pos = self.type_start(t);
                        error = Some(pos);
                        self.param_stack[i].name = Some(Name { pos, sym: sym::BLANK });
                    }
                }
                (Some(name), None) => {
                    if typ.is_none() {
                        error = Some(name.pos);
                        self.param_stack[i].typ = Some(self.bad_expr(name.pos));
                    } else {
                        self.param_stack[i].typ = typ;
                    }
                }
                (None, None) => {}
            }
        }
        let Some(pos) = error else { return };
        let count = self.param_stack.len() - m;
        // When every type has a name, it is the last names that have no type.
        let all_types_named = named == typed;
        let (pos, message) = match (all_types_named, kind) {
            (true, ParamKind::Ordinary) => (close, "missing parameter type"),
            (true, ParamKind::Type) => (close, "missing type constraint"),
            (false, ParamKind::Ordinary) => (pos, "missing parameter name"),
            (false, ParamKind::Type) if count == 1 => {
                (pos, "missing type parameter name or invalid array length")
            }
            (false, ParamKind::Type) => (pos, "missing type parameter name"),
        };
        self.syntax_error(pos, message);
    }

    /// `...T` is for the last of the ordinary parameters. Only the first misuse is reported.
    fn check_dots(&mut self, m: usize, kind: ParamKind) {
        let mut reported = false;
        for i in m..self.param_stack.len() {
            let Some(typ) = self.param_stack[i].typ else { continue };
            let Expr { pos, kind: ExprKind::Ellipsis(elem), .. } = self.file[typ] else { continue };
            if kind == ParamKind::Ordinary && i + 1 == self.param_stack.len() {
                continue;
            }
            self.param_stack[i].typ = Some(elem);
            if !std::mem::replace(&mut reported, true) {
                let message = match kind {
                    ParamKind::Ordinary => "can only use ... with final parameter",
                    ParamKind::Type => "invalid use of ...",
                };
                self.error(pos, message);
            }
        }
    }

    /// Results and receivers are lists of parameters, but none may be variadic.
    pub(super) fn forbid_dots(&mut self, fields: Ids<FieldId>) {
        let Some(last) = fields.last() else { return };
        let typ = self.file[last].typ;
        if let Expr { pos, kind: ExprKind::Ellipsis(elem), .. } = self.file[typ] {
            self.error(pos, "invalid use of ...");
            self.file.fields[last].typ = elem;
        }
    }

    // ---- Structs and interfaces

    fn take_fields(&mut self, m: Mark) -> Ids<FieldId> {
        self.file.fields.extend(self.field_stack.drain(m as usize..))
    }

    pub fn struct_type(&mut self, lo: Pos, m: Mark, hi: Pos) -> ExprId {
        self.leave();
        let fields = self.take_fields(m);
        self.expr(lo, hi, ExprKind::Struct(fields))
    }

    pub fn interface_type(&mut self, lo: Pos, m: Mark, hi: Pos) -> ExprId {
        self.leave();
        let fields = self.take_fields(m);
        self.expr(lo, hi, ExprKind::Interface(fields))
    }

    /// The literal behind a field: gc's grammar takes any.
    pub fn tag(&mut self, x: ExprId) -> ExprId {
        if !matches!(self.file[x].kind, ExprKind::BasicLit(LitKind::String)) {
            let text = self.file.literal(x);
            let message = format!("invalid syntax tree: incorrect tag syntax: {text:?}");
            self.error(self.file[x].pos, message);
        }
        x
    }

    pub fn field(&mut self, n: Name, typ: ExprId, tag: Option<ExprId>) {
        let name = Some(self.add_name(n));
        self.field_stack.push(Field { pos: n.pos, name, typ, tag });
    }

    pub fn fields(&mut self, m: Mark, typ: ExprId, tag: Option<ExprId>) {
        for i in m as usize..self.name_stack.len() {
            let n = self.name_stack[i];
            self.field(n, typ, tag);
        }
        self.name_stack.truncate(m as usize);
    }

    pub fn embedded(&mut self, typ: ExprId, tag: Option<ExprId>) {
        let pos = self.type_start(typ);
        self.field_stack.push(Field { pos, name: None, typ, tag });
    }

    pub fn embedded_name(&mut self, n: Name, tag: Option<ExprId>) {
        let typ = self.name_expr(n);
        self.embedded(typ, tag);
    }

    pub fn embedded_pointer(&mut self, star: Pos, t: ExprId, tag: Option<ExprId>) {
        let typ = self.star(star, t);
        self.embedded(typ, tag);
    }

    /// `(T)`, `(*T)` or `*(T)`, none of which is allowed.
    pub fn embedded_paren(&mut self, paren: Pos, t: ExprId, tag: Option<ExprId>) {
        self.syntax_error(paren, "cannot parenthesize embedded type");
        self.embedded(t, tag);
    }

    /// `m[P any]()` in an interface, where it is not allowed.
    pub fn generic_method(&mut self, t: ExprId, brack: Pos, sig: SigId, hi: Pos) {
        let text = "interface method must have no type parameters";
        self.errors.push(crate::diagnostics::branch(brack, text.into()));
        if let ExprKind::Name(sym) = self.file[t].kind {
            let n = Name { pos: self.file[t].pos, sym };
            self.method(n, brack, sig, hi);
        }
    }

    pub fn method(&mut self, n: Name, lo: Pos, sig: SigId, hi: Pos) {
        let typ = self.expr(lo, hi, ExprKind::FuncType(sig));
        self.field(n, typ, None);
    }
}
