//! Constructors of declarations.

use crate::diagnostics;
use source::Pos;
use syntax::*;

use super::{Builder, GroupState, Mark};

impl Builder<'_> {
    pub fn package(&mut self, n: Name) {
        if self.restarted {
            return;
        }
        if n.sym.is_blank() {
            self.error(n.pos, "invalid package name _");
        }
        self.file.names[self.file.package] = n;
    }

    /// Takes the specifications from `m` on into the file.
    pub fn top_level(&mut self, m: Mark) {
        let specs = self.decl_stack.drain(m as usize..);
        self.file.decls.extend(specs);
    }

    pub fn top_level_func(&mut self, d: DeclId) {
        self.past_imports = true;
        if !std::mem::take(&mut self.made_up) {
            self.file.decls.push(d);
        }
    }

    pub fn begin_import(&mut self, pos: Pos) -> Mark {
        if self.past_imports {
            self.syntax_error(pos, "imports must appear before other declarations");
        }
        self.begin_specs()
    }

    pub fn end_imports(&mut self, m: Mark) {
        self.groups.pop();
        let specs = self.decl_stack.drain(m as usize..);
        self.file.decls.extend(specs);
    }

    /// Behind `const`, `var` or `type`.
    pub fn begin_decl(&mut self) -> Mark {
        self.past_imports = true;
        self.begin_specs()
    }

    fn begin_specs(&mut self) -> Mark {
        self.groups.push(GroupState { group: None, iota: 0, values: None });
        self.decl_stack.len() as Mark
    }

    pub fn open_group(&mut self, paren: Pos) {
        self.enter(super::Context::Group, paren);
        let group = self.group_pos.push(paren);
        if let Some(state) = self.groups.last_mut() {
            state.group = Some(group);
        }
    }

    pub fn close_group(&mut self) {
        self.leave();
    }

    pub fn end_decl(&mut self, m: Mark) -> Mark {
        self.groups.pop();
        m
    }

    fn decl(&mut self, pos: Pos, end: Pos, kind: DeclKind) -> DeclId {
        let group = self.groups.last().and_then(|g| g.group);
        self.file.decl_nodes.push(Decl { pos, end, group, directives: Ids::EMPTY, kind })
    }

    fn spec(&mut self, pos: Pos, end: Pos, kind: DeclKind) -> DeclId {
        let d = self.decl(pos, end, kind);
        self.decl_stack.push(d);
        d
    }

    pub fn import(&mut self, pos: Pos, name: Option<Name>, path: ExprId) {
        let end = self.end(path);
        if !matches!(self.file[path].kind, ExprKind::BasicLit(LitKind::String)) {
            let pos = self.file[path].pos;
            self.syntax_error(pos, "import path must be a string");
            self.file.exprs[path].kind = ExprKind::Bad;
        }
        let name = name.map(|n| self.add_name(n));
        self.spec(pos, end, DeclKind::Import(ImportDecl { name, path }));
    }

    pub fn import_dot(&mut self, pos: Pos, path: ExprId) {
        self.import(pos, Some(Name { pos, sym: sym::DOT }), path);
    }

    pub fn const_spec(&mut self, names: Mark, typ: Option<ExprId>, values: Option<Mark>, end: Pos) {
        let names = self.take_names(names);
        let values = self.take_opt_exprs(values);
        let (iota, previous) = self.groups.last().map_or((0, None), |g| (g.iota, g.values));
        let implicit = typ.is_none() && values.is_empty();
        let repeats = previous.filter(|_| implicit);
        let pos = names.first().map_or(end, |n| self.file[n].pos);
        let kind = DeclKind::Const(ConstDecl { names, typ, values, iota, repeats });
        let d = self.spec(pos, end, kind);
        if let Some(state) = self.groups.last_mut() {
            state.iota += 1;
            if !implicit {
                state.values = Some(d);
            }
        }
    }

    pub fn var_spec(&mut self, names: Mark, typ: Option<ExprId>, values: Option<Mark>, end: Pos) {
        let names = self.take_names(names);
        let values = self.take_opt_exprs(values);
        let pos = names.first().map_or(end, |n| self.file[n].pos);
        self.spec(pos, end, DeclKind::Var(VarDecl { names, typ, values }));
    }

    fn add_type(&mut self, n: Name, tparams: Ids<FieldId>, alias: bool, typ: ExprId) {
        let name = self.add_name(n);
        let end = self.end(typ);
        self.spec(n.pos, end, DeclKind::Type(TypeDecl { name, tparams, alias, typ }));
    }

    pub fn type_spec(&mut self, n: Name, alias: bool, typ: ExprId) {
        self.add_type(n, Ids::EMPTY, alias, typ);
    }

    /// `type n []elem`
    pub fn slice_type_spec(&mut self, n: Name, brack: Pos, elem: ExprId) {
        let typ = self.slice_type(brack, elem);
        self.type_spec(n, false, typ);
    }

    /// `type n [...]elem`
    pub fn array_type_spec(&mut self, n: Name, brack: Pos, elem: ExprId) {
        let typ = self.array(brack, None, elem);
        self.type_spec(n, false, typ);
    }

    /// `type n[p constraint, ...] typ` with all type parameters on the stack.
    pub fn generic_type_spec(&mut self, n: Name, m: Mark, close: Pos, alias: bool, typ: ExprId) {
        let tparams = self.type_params(m, close);
        self.add_type(n, tparams, alias, typ);
    }

    /// `type n[x] typ` or `type n[x, ...] typ` (`comma`): an array of length `x`, unless `x` can be
    /// taken apart into a type parameter and its constraint.
    pub fn bracket_type_spec(
        &mut self,
        n: Name,
        brack: Pos,
        m: Mark,
        x: ExprId,
        comma: bool,
        close: Pos,
        alias: bool,
        typ: ExprId,
    ) {
        match self.extract_param(x, comma) {
            Some((param, constraint)) if constraint.is_some() || comma => {
                self.insert_param(m, param, constraint);
                self.generic_type_spec(n, m, close, alias, typ);
            }
            _ => {
                self.leave();
                self.param_stack.truncate(m as usize);
                if comma {
                    // The comma stands before whatever follows it.
                    self.syntax_error(self.end(x), "unexpected comma; expected ]");
                } else if alias {
                    self.syntax_error(close.offset(1), "unexpected =, expected type");
                }
                let array = self.array(brack, Some(x), typ);
                self.type_spec(n, false, array);
            }
        }
    }

    /// Splits what was read as an expression into `P constraint`: `P *C` looks like a product, `P (C)`
    /// like a call, `P *A|~B` like a sum of both. A part that can only be a type decides; `force` says
    /// that something behind the expression did.
    fn extract_param(&mut self, x: ExprId, force: bool) -> Option<(Name, Option<ExprId>)> {
        let Expr { pos, end, kind } = self.file[x];
        match kind {
            ExprKind::Name(sym) => Some((Name { pos, sym }, None)),
            ExprKind::Binary { op: BinaryOp::Mul, x: l, y } => {
                let sym = self.file.name_of(l)?;
                if !force && !self.is_type_elem(y) {
                    return None;
                }
                let name = Name { pos: self.file[l].pos, sym };
                Some((name, Some(self.expr(pos, end, ExprKind::Star(y)))))
            }
            ExprKind::Binary { op: BinaryOp::Or, x: l, y } => {
                let force = force || self.is_type_elem(y);
                let (name, constraint) = self.extract_param(l, force)?;
                let l = constraint?;
                Some((name, Some(self.expr(pos, end, ExprKind::Binary { op: BinaryOp::Or, x: l, y }))))
            }
            ExprKind::Call { fun, args, dots: false } if args.len() == 1 => {
                let sym = self.file.name_of(fun)?;
                let arg = self.file[args][0];
                if !force && !self.is_type_elem(arg) {
                    return None;
                }
                Some((Name { pos: self.file[fun].pos, sym }, Some(self.file.unparen(arg))))
            }
            _ => None,
        }
    }

    /// Whether `x` can only be a type or constraint.
    fn is_type_elem(&self, x: ExprId) -> bool {
        use ExprKind::*;
        match self.file[x].kind {
            Array { .. }
            | Struct(_)
            | FuncType(_)
            | Interface(_)
            | SliceType(_)
            | Map { .. }
            | Chan { .. } => true,
            Unary { op: UnaryOp::Tilde, .. } => true,
            Unary { x, .. } | Star(x) | Paren(x) => self.is_type_elem(x),
            Binary { x, y, .. } => self.is_type_elem(x) || self.is_type_elem(y),
            _ => false,
        }
    }

    // ---- Functions

    pub fn func_decl(
        &mut self,
        n: Name,
        tparams: Option<Ids<FieldId>>,
        sig: SigId,
        body: Option<BlockId>,
        end: Pos,
    ) -> DeclId {
        self.add_func(n.pos, None, n, tparams, sig, body, end)
    }

    /// `paren` is the `(` of the receiver.
    pub fn method_decl(
        &mut self,
        paren: Pos,
        recv: Ids<FieldId>,
        n: Name,
        tparams: Option<Ids<FieldId>>,
        sig: SigId,
        body: Option<BlockId>,
        end: Pos,
    ) -> DeclId {
        self.forbid_dots(recv);
        if recv.len() != 1 {
            // gc reports at the token behind the receiver, which is the name.
            self.errors.push(diagnostics::receivers(n.pos, recv.len()));
        }
        self.add_func(paren, recv.first(), n, tparams, sig, body, end)
    }

    fn add_func(
        &mut self,
        pos: Pos,
        recv: Option<FieldId>,
        n: Name,
        tparams: Option<Ids<FieldId>>,
        sig: SigId,
        body: Option<BlockId>,
        end: Pos,
    ) -> DeclId {
        let name = self.add_name(n);
        let tparams = tparams.unwrap_or(Ids::EMPTY);
        let pragma = Pragma::default();
        // Not in a group, whatever is open around it.
        let kind = DeclKind::Func(FuncDecl { recv, name, tparams, sig, body, pragma });
        self.file.decl_nodes.push(Decl { pos, end, group: None, directives: Ids::EMPTY, kind })
    }

    /// Gives every declaration, local ones included, and the package clause the `//go:` comments
    /// right before it: other comments may stand between, tokens may not.
    pub fn attach_directives(&mut self) {
        if self.file.directives.is_empty() {
            return;
        }
        let places = self.places_of_directives();
        for id in self.file.decl_nodes.keys() {
            let Decl { pos, group, .. } = self.file[id];
            let place = Place { pos, in_group: group.is_some() };
            let Ok(i) = places.binary_search_by_key(&place, |(p, _)| *p) else { continue };
            let directives = places[i].1;
            let bits = self.file[directives].iter().fold(0, |bits, d| bits | Pragma::of(d.name.as_str()).0);
            let d = &mut self.file.decl_nodes[id];
            d.directives = directives;
            if let DeclKind::Func(f) = &mut d.kind {
                f.pragma = Pragma(bits);
            }
        }
        let package = Place { pos: self.file[self.file.package].pos, in_group: false };
        if let Ok(i) = places.binary_search_by_key(&package, |(p, _)| *p) {
            self.file.package_directives = places[i].1;
        }
    }

    /// What the directives stand before, in order, with all those that stand there.
    fn places_of_directives(&self) -> Vec<(Place, Ids<DirectiveId>)> {
        let text = &*self.source.text;
        let offset = |pos: Pos| (pos.0 - self.file.base.0) as usize;
        let all = self.file.directives.values();
        let mut out = Vec::new();
        let mut start = 0;
        while start < all.len() {
            // What stands behind something on its line is about nothing.
            if !self.file.is_first_on_line(all[start].pos) {
                start += 1;
                continue;
            }
            let token = skip_comments(text, offset(all[start].pos));
            let stop = start + all[start..].partition_point(|d| offset(d.pos) < token);
            let keyword = ["package", "import", "const", "type", "var", "func"].into_iter().find(|k| {
                let rest = text[token..].strip_prefix(k);
                rest.is_some_and(|r| !r.starts_with(|c: char| c == '_' || c.is_alphanumeric()))
            });
            let at = keyword.map_or(token, |k| skip_comments(text, token + k.len()));
            let place = Place { pos: self.file.base.offset(at as u32), in_group: keyword.is_none() };
            out.push((place, Ids::between(start, stop)));
            start = stop;
        }
        out
    }
}

/// Where a declaration begins: its name, behind the keyword unless it is in a group.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    pos: Pos,
    in_group: bool,
}

/// The offset of the first token from `at` on.
fn skip_comments(text: &str, mut at: usize) -> usize {
    loop {
        let rest = &text[at..];
        at += rest.len() - rest.trim_start().len();
        let rest = &text[at..];
        let comment = if rest.starts_with("//") {
            rest.find('\n')
        } else if rest.starts_with("/*") {
            rest.find("*/").map(|n| n + 2)
        } else {
            return at;
        };
        at += comment.unwrap_or(rest.len());
    }
}
