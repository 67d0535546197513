//! Expressions and types.

use super::{Form, Printer, SHORT_DEPTH};
use crate::*;

impl Printer<'_> {
    pub(super) fn exprs(&mut self, list: List<ExprId>) {
        let file = self.file;
        self.separated(&file[list], |p, &e| p.expr(e));
    }

    fn opt_expr(&mut self, e: Option<ExprId>) {
        if let Some(e) = e {
            self.expr(e);
        }
    }

    pub(super) fn expr(&mut self, e: ExprId) {
        if self.form == Form::Short && self.depth == SHORT_DEPTH {
            return self.text("…");
        }
        self.depth += 1;
        self.expr_kind(e);
        self.depth -= 1;
    }

    fn expr_kind(&mut self, e: ExprId) {
        let file = self.file;
        match file[e].kind {
            ExprKind::Bad => self.text("<bad expr>"),
            ExprKind::Name(sym) => self.text(sym.as_str()),
            ExprKind::BasicLit(_) => self.text(file.literal(e)),
            ExprKind::CompositeLit { typ, elems } => {
                self.opt_expr(typ);
                self.literal_value(elems);
            }
            ExprKind::FuncLit { sig, body } => {
                self.text("func");
                self.sig(sig);
                self.text(" ");
                match self.form {
                    Form::Full => self.block(body),
                    Form::Short if file[body].stmts.is_empty() => self.text("{}"),
                    Form::Short => self.text("{…}"),
                }
            }
            ExprKind::Paren(x) => self.enclosed("(", x, ")"),
            ExprKind::Selector { x, sel } => {
                self.expr(x);
                self.text(".");
                self.name(sel);
            }
            ExprKind::Index { x, indices } => {
                self.expr(x);
                self.text("[");
                self.exprs(indices);
                self.text("]");
            }
            ExprKind::Slice { x, bounds } => {
                let SliceBounds { lo, hi, max } = file[bounds];
                self.expr(x);
                self.text("[");
                self.opt_expr(lo);
                self.text(":");
                self.opt_expr(hi);
                if max.is_some() {
                    self.text(":");
                    self.opt_expr(max);
                }
                self.text("]");
            }
            ExprKind::TypeAssert { x, typ } => {
                self.expr(x);
                self.enclosed(".(", typ, ")");
            }
            ExprKind::TypeSwitchGuard { lhs, x } => {
                if let Some(n) = lhs {
                    self.name(n);
                    self.text(" := ");
                }
                self.expr(x);
                self.text(".(type)");
            }
            ExprKind::Call { fun, args, dots } => {
                self.expr(fun);
                self.text("(");
                self.exprs(args);
                // `0...` would begin with the number `0.`.
                let number = self.out.ends_with(|c: char| c.is_ascii_digit());
                self.text(match (dots, number) {
                    (true, true) => " ...)",
                    (true, false) => "...)",
                    (false, _) => ")",
                });
            }
            ExprKind::Star(x) => self.prefixed("*", x),
            ExprKind::Unary { op, x } => {
                self.text(op.text());
                // `- -x` and `& &x` would read as other tokens.
                let joins = match (op, file[x].kind) {
                    (UnaryOp::And, ExprKind::Unary { op: UnaryOp::And | UnaryOp::Xor, .. }) => true,
                    (UnaryOp::Add | UnaryOp::Sub, ExprKind::Unary { op: inner, .. }) => inner == op,
                    (UnaryOp::Recv, ExprKind::Unary { op: UnaryOp::Sub, .. }) => true,
                    _ => false,
                };
                self.prefixed(if joins { " " } else { "" }, x);
            }
            ExprKind::Binary { .. } => self.binary(e),
            ExprKind::KeyValue { key, value } => {
                self.expr(key);
                self.prefixed(": ", value);
            }
            ExprKind::Array { len, elem } => {
                self.text("[");
                match len {
                    Some(n) => self.expr(n),
                    None => self.text("..."),
                }
                self.prefixed("]", elem);
            }
            ExprKind::SliceType(elem) => self.prefixed("[]", elem),
            ExprKind::Struct(fields) => self.struct_type(fields),
            ExprKind::FuncType(sig) => {
                self.text("func");
                self.sig(sig);
            }
            ExprKind::Interface(methods) => self.interface_type(methods),
            ExprKind::Map { key, value } => {
                self.enclosed("map[", key, "]");
                self.expr(value);
            }
            ExprKind::Chan { dir, elem } => self.chan(dir, elem),
            ExprKind::Ellipsis(elem) => self.prefixed("...", elem),
        }
    }

    fn enclosed(&mut self, open: &str, x: ExprId, close: &str) {
        self.text(open);
        self.expr(x);
        self.text(close);
    }

    fn prefixed(&mut self, prefix: &str, x: ExprId) {
        self.text(prefix);
        self.expr(x);
    }

    /// A chain of operations that leans to the left may be very long: not one call for each.
    fn binary(&mut self, e: ExprId) {
        let file = self.file;
        let mut chain = Vec::new();
        let mut left = e;
        while let ExprKind::Binary { op, x, y } = file[left].kind {
            chain.push((op, y));
            left = x;
        }
        self.expr(left);
        for (op, y) in chain.into_iter().rev() {
            self.text(" ");
            self.text(op.text());
            self.prefixed(" ", y);
        }
    }

    fn literal_value(&mut self, elems: List<ExprId>) {
        let file = self.file;
        self.text("{");
        if self.form == Form::Short {
            if !elems.is_empty() {
                self.text("…");
            }
        } else if elems.is_empty() || !matches!(file[file[elems][0]].kind, ExprKind::KeyValue { .. }) {
            self.exprs(elems);
        } else {
            self.lines(&file[elems], |p, &e| {
                p.expr(e);
                p.text(",");
            });
        }
        self.text("}");
    }

    fn chan(&mut self, dir: ChanDir, elem: ExprId) {
        self.text(match dir {
            ChanDir::Both => "chan ",
            ChanDir::Send => "chan<- ",
            ChanDir::Recv => "<-chan ",
        });
        // `chan <-chan T` would be a send channel.
        let receives = matches!(self.file[elem].kind, ExprKind::Chan { dir: ChanDir::Recv, .. });
        if dir == ChanDir::Both && receives {
            self.enclosed("(", elem, ")");
        } else {
            self.expr(elem);
        }
    }

    fn struct_type(&mut self, fields: Ids<FieldId>) {
        let runs = self.field_runs(fields);
        if runs.is_empty() {
            return self.text("struct{}");
        }
        if self.form == Form::Short {
            self.text("struct{");
            for (i, run) in runs.iter().enumerate() {
                if i > 0 {
                    self.text("; ");
                }
                self.field_run(run);
            }
        } else {
            self.text("struct {");
            self.lines(runs, |p, run| p.field_run(run));
        }
        self.text("}");
    }

    /// `a, b T "tag"`
    fn field_run(&mut self, run: &[Field]) {
        let names: Vec<NameId> = run.iter().filter_map(|f| f.name).collect();
        if !names.is_empty() {
            self.separated(names, |p, n| p.name(n));
            self.text(" ");
        }
        self.expr(run[0].typ);
        if let Some(tag) = run[0].tag {
            self.prefixed(" ", tag);
        }
    }

    fn interface_type(&mut self, methods: Ids<FieldId>) {
        let file = self.file;
        self.text("interface");
        if self.form == Form::Short || methods.len() <= 1 {
            self.text("{");
            for (i, m) in file[methods].iter().enumerate() {
                if i > 0 {
                    self.text("; ");
                }
                self.method(m);
            }
        } else {
            self.text(" {");
            self.lines(&file[methods], |p, m| p.method(m));
        }
        self.text("}");
    }

    fn method(&mut self, m: &Field) {
        match (m.name, self.file[m.typ].kind) {
            (Some(name), ExprKind::FuncType(sig)) => {
                self.name(name);
                self.sig(sig);
            }
            _ => self.expr(m.typ),
        }
    }

    /// Parameters and results, as they follow a function's name.
    pub(super) fn sig(&mut self, sig: SigId) {
        let Sig { params, results } = self.file[sig];
        self.params("(", params, ")");
        match &self.file[results] {
            [] => {}
            [Field { name: None, typ, .. }] => self.prefixed(" ", *typ),
            _ => self.params(" (", results, ")"),
        }
    }

    pub(super) fn params(&mut self, open: &str, params: Ids<FieldId>, close: &str) {
        self.text(open);
        let runs = self.field_runs(params);
        self.separated(runs, |p, run| p.field_run(run));
        self.text(close);
    }
}
