//! The tree as an s-expression, one node a line where it has parts worth a line.
//!
//! `(kind parts...)`; lists are in brackets, names and literals as in the source, absent parts `_`.
//! With [`Detail::Positions`], each node is followed by `@line:col` as gc counts them.

use source::Pos;

use crate::*;

/// How much a dump shows. Each level includes those above it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Detail {
    /// The tree alone.
    Tree,
    /// The `//go:` comments of declarations.
    Directives,
    Positions,
}

/// The whole file.
pub fn file(file: &File, detail: Detail) -> String {
    let mut d = Dumper { file, detail, out: String::new(), indent: 0, lines: line_starts(file) };
    d.out.push_str("(file ");
    d.name(file.package);
    for &decl in &file.decls {
        d.line(|d| d.decl(decl));
    }
    d.out.push_str(")\n");
    d.out
}

fn line_starts(file: &File) -> Vec<u32> {
    let ends = file.text.bytes().enumerate().filter(|&(_, c)| c == b'\n').map(|(i, _)| i as u32 + 1);
    std::iter::once(0).chain(ends).collect()
}

struct Dumper<'a> {
    file: &'a File,
    detail: Detail,
    out: String,
    indent: usize,
    /// Offsets of line starts.
    lines: Vec<u32>,
}

impl Dumper<'_> {
    fn text(&mut self, s: &str) {
        self.out.push_str(s);
    }

    /// Writes one part on a line of its own.
    fn line(&mut self, part: impl FnOnce(&mut Self)) {
        self.indent += 1;
        self.out.push('\n');
        for _ in 0..self.indent {
            self.out.push_str("  ");
        }
        part(self);
        self.indent -= 1;
    }

    fn pos(&mut self, pos: Pos) {
        if self.detail == Detail::Positions {
            let off = pos.0 - self.file.base.0;
            let line = self.lines.partition_point(|&start| start <= off);
            let col = off - self.lines[line - 1] + 1;
            self.out.push_str(&format!("@{line}:{col}"));
        }
    }

    fn open(&mut self, word: &str, pos: Pos) {
        self.text("(");
        self.text(word);
        self.pos(pos);
    }

    fn name(&mut self, id: NameId) {
        let Name { pos, sym } = self.file[id];
        self.text(sym.as_str());
        self.pos(pos);
    }

    fn opt_name(&mut self, id: Option<NameId>) {
        match id {
            Some(n) => self.name(n),
            None => self.text("_"),
        }
    }

    fn names(&mut self, ids: Ids<NameId>) {
        self.text(" [");
        for (i, n) in ids.iter().enumerate() {
            self.text(if i > 0 { " " } else { "" });
            self.name(n);
        }
        self.text("]");
    }

    // ---- Declarations

    fn decl(&mut self, id: DeclId) {
        let Decl { pos, group, kind, directives, .. } = self.file[id];
        let word = match kind {
            DeclKind::Import(_) => "import",
            DeclKind::Const(_) => "const",
            DeclKind::Var(_) => "var",
            DeclKind::Type(TypeDecl { alias: true, .. }) => "alias",
            DeclKind::Type(_) => "type",
            DeclKind::Func(FuncDecl { recv: Some(_), .. }) => "method",
            DeclKind::Func(_) => "func",
        };
        self.open(word, pos);
        if let Some(g) = group {
            match self.detail {
                // Empty groups have numbers, but no other trace.
                Detail::Tree => self.text(" grouped"),
                _ => self.text(&format!(" {g}")),
            }
        }
        for d in directives {
            if self.detail < Detail::Directives {
                break;
            }
            let file = self.file;
            let text = format!(" go:{} {}", file[d].name, file.directive_args(d));
            self.text(text.trim_end());
        }
        match kind {
            DeclKind::Import(d) => {
                self.text(" ");
                self.opt_name(d.name);
                self.expr(d.path);
            }
            DeclKind::Const(d) => {
                self.text(&format!(" iota={}", d.iota));
                if let Some(r) = d.repeats {
                    self.text(" repeats=");
                    if let DeclKind::Const(from) = self.file[r].kind {
                        self.text(&from.iota.to_string());
                    }
                }
                self.names(d.names);
                self.opt_expr(d.typ);
                self.exprs(d.values);
            }
            DeclKind::Var(d) => {
                self.names(d.names);
                self.opt_expr(d.typ);
                self.exprs(d.values);
            }
            DeclKind::Type(d) => {
                self.text(" ");
                self.name(d.name);
                self.fields("tparams", d.tparams);
                self.expr(d.typ);
            }
            DeclKind::Func(d) => {
                self.text(" ");
                self.name(d.name);
                if let Some(recv) = d.recv {
                    self.line(|p| p.field(recv));
                }
                self.fields("tparams", d.tparams);
                self.sig(d.sig);
                if let Some(body) = d.body {
                    self.block(body);
                }
            }
        }
        self.text(")");
    }

    fn fields(&mut self, word: &str, fields: Ids<FieldId>) {
        if !fields.is_empty() {
            self.line(|p| {
                p.text("(");
                p.text(word);
                for f in fields {
                    p.text(" ");
                    p.field(f);
                }
                p.text(")");
            });
        }
    }

    fn field(&mut self, id: FieldId) {
        let Field { pos, name, typ, tag } = self.file[id];
        self.open("field", pos);
        self.text(" ");
        self.opt_name(name);
        self.expr(typ);
        if let Some(t) = tag {
            self.expr(t);
        }
        self.text(")");
    }

    fn sig(&mut self, id: SigId) {
        let Sig { params, results } = self.file[id];
        self.fields("params", params);
        self.fields("results", results);
    }

    // ---- Expressions

    fn opt_expr(&mut self, e: Option<ExprId>) {
        match e {
            Some(e) => self.expr(e),
            None => self.text(" _"),
        }
    }

    fn exprs(&mut self, list: List<ExprId>) {
        self.text(" [");
        for &e in &self.file[list] {
            self.expr(e);
        }
        self.text("]");
    }

    /// An expression with a blank before it.
    fn expr(&mut self, id: ExprId) {
        let file = self.file;
        let Expr { pos, kind, .. } = file[id];
        self.text(" ");
        match kind {
            ExprKind::Name(sym) => {
                self.text(sym.as_str());
                return self.pos(pos);
            }
            ExprKind::BasicLit(_) => {
                self.text(&file.literal(id).replace('\n', "\\n"));
                return self.pos(pos);
            }
            _ => {}
        }
        self.open(word(&kind), pos);
        match kind {
            ExprKind::Bad | ExprKind::Name(_) | ExprKind::BasicLit(_) => {}
            ExprKind::CompositeLit { typ, elems } => {
                self.opt_expr(typ);
                self.exprs(elems);
            }
            ExprKind::FuncLit { sig, body } => {
                self.sig(sig);
                self.block(body);
            }
            ExprKind::Paren(x)
            | ExprKind::Star(x)
            | ExprKind::SliceType(x)
            | ExprKind::Ellipsis(x)
            | ExprKind::Unary { x, .. }
            | ExprKind::Chan { elem: x, .. } => self.expr(x),
            ExprKind::Selector { x, sel } => {
                self.expr(x);
                self.text(" ");
                self.name(sel);
            }
            ExprKind::Index { x, indices: list } | ExprKind::Call { fun: x, args: list, .. } => {
                self.expr(x);
                self.exprs(list);
            }
            ExprKind::Slice { x, bounds } => {
                let SliceBounds { lo, hi, max } = file[bounds];
                self.expr(x);
                self.opt_expr(lo);
                self.opt_expr(hi);
                self.opt_expr(max);
            }
            ExprKind::TypeSwitchGuard { lhs, x } => {
                self.text(" ");
                self.opt_name(lhs);
                self.expr(x);
            }
            ExprKind::TypeAssert { x, typ: y }
            | ExprKind::Binary { x, y, .. }
            | ExprKind::KeyValue { key: x, value: y }
            | ExprKind::Map { key: x, value: y } => {
                self.expr(x);
                self.expr(y);
            }
            ExprKind::Array { len, elem } => {
                self.opt_expr(len);
                self.expr(elem);
            }
            ExprKind::Struct(fields) | ExprKind::Interface(fields) => {
                for f in fields {
                    self.line(|p| p.field(f));
                }
            }
            ExprKind::FuncType(sig) => self.sig(sig),
        }
        self.text(")");
    }

    // ---- Statements

    fn block(&mut self, id: BlockId) {
        let Block { pos, stmts, .. } = self.file[id];
        self.line(|p| {
            p.open("block", pos);
            p.stmts(stmts);
            p.text(")");
        });
    }

    fn stmts(&mut self, list: List<StmtId>) {
        let file = self.file;
        for &s in &file[list] {
            self.line(|p| p.stmt(s));
        }
    }

    fn opt_stmt(&mut self, s: Option<StmtId>) {
        self.text(" ");
        match s {
            Some(s) => self.stmt(s),
            None => self.text("_"),
        }
    }

    fn stmt(&mut self, id: StmtId) {
        let file = self.file;
        let Stmt { pos, kind, .. } = file[id];
        self.open(stmt_word(&kind), pos);
        match kind {
            StmtKind::Empty => {}
            StmtKind::Expr(x) | StmtKind::Go(x) | StmtKind::Defer(x) => self.expr(x),
            StmtKind::IncDec { x, op } => {
                self.text(if op == BinaryOp::Add { " ++" } else { " --" });
                self.expr(x);
            }
            StmtKind::AssignOp { op, lhs, rhs } => {
                self.text(&format!(" {op}="));
                self.expr(lhs);
                self.expr(rhs);
            }
            StmtKind::Send { chan, value } => {
                self.expr(chan);
                self.expr(value);
            }
            StmtKind::Assign { lhs, rhs } | StmtKind::Define { lhs, rhs } => {
                self.exprs(lhs);
                self.exprs(rhs);
            }
            StmtKind::Decl(list) => {
                for &d in &file[list] {
                    self.line(|p| p.decl(d));
                }
            }
            StmtKind::Block(b) => self.block(b),
            StmtKind::If { init, cond, then, els } => {
                self.opt_stmt(init);
                self.expr(cond);
                self.block(then);
                if let Some(s) = els {
                    self.line(|p| p.stmt(s));
                }
            }
            StmtKind::For { init, cond, post, body } => {
                self.opt_stmt(init);
                self.opt_expr(cond);
                self.opt_stmt(post);
                self.block(body);
            }
            StmtKind::Range { lhs, define, x, body } => {
                self.text(if define { " :=" } else { " =" });
                self.exprs(lhs);
                self.expr(x);
                self.block(body);
            }
            StmtKind::Switch { init, tag, clauses } => {
                self.opt_stmt(init);
                self.opt_expr(tag);
                self.clauses(clauses);
            }
            StmtKind::TypeSwitch { init, guard, clauses } => {
                self.opt_stmt(init);
                self.expr(guard);
                self.clauses(clauses);
            }
            StmtKind::Select { clauses } => self.clauses(clauses),
            StmtKind::Labeled { label, stmt } => {
                self.text(" ");
                self.name(label);
                self.line(|p| p.stmt(stmt));
            }
            StmtKind::Branch { label, .. } => {
                if let Some(n) = label {
                    self.text(" ");
                    self.name(n);
                }
            }
            StmtKind::Return { results } => self.exprs(results),
        }
        self.text(")");
    }

    fn clauses(&mut self, clauses: Ids<ClauseId>) {
        let file = self.file;
        for c in &file[clauses] {
            self.line(|p| {
                match c.kind {
                    ClauseKind::Default => p.open("default", c.pos),
                    ClauseKind::Exprs(list) => {
                        p.open("case", c.pos);
                        p.exprs(list);
                    }
                    ClauseKind::Comm(s) => {
                        p.open("comm", c.pos);
                        p.text(" ");
                        p.stmt(s);
                    }
                }
                p.stmts(c.body);
                p.text(")");
            });
        }
    }
}

fn word(kind: &ExprKind) -> &'static str {
    match *kind {
        ExprKind::Bad => "bad",
        ExprKind::Name(_) | ExprKind::BasicLit(_) => "",
        ExprKind::CompositeLit { .. } => "literal",
        ExprKind::FuncLit { .. } => "funclit",
        ExprKind::Paren(_) => "paren",
        ExprKind::Selector { .. } => "select",
        ExprKind::Index { .. } => "index",
        ExprKind::Slice { .. } => "slice",
        ExprKind::TypeAssert { .. } => "assert",
        ExprKind::TypeSwitchGuard { .. } => "guard",
        ExprKind::Call { dots: false, .. } => "call",
        ExprKind::Call { dots: true, .. } => "call...",
        ExprKind::Star(_) => "star",
        ExprKind::Unary { op, .. } => op.text(),
        ExprKind::Binary { op, .. } => op.text(),
        ExprKind::KeyValue { .. } => "keyvalue",
        ExprKind::Array { .. } => "array",
        ExprKind::SliceType(_) => "slicetype",
        ExprKind::Struct(_) => "struct",
        ExprKind::FuncType(_) => "functype",
        ExprKind::Interface(_) => "interface",
        ExprKind::Map { .. } => "map",
        ExprKind::Chan { dir: ChanDir::Both, .. } => "chan",
        ExprKind::Chan { dir: ChanDir::Send, .. } => "chan<-",
        ExprKind::Chan { dir: ChanDir::Recv, .. } => "<-chan",
        ExprKind::Ellipsis(_) => "...",
    }
}

fn stmt_word(kind: &StmtKind) -> &'static str {
    match *kind {
        StmtKind::Empty => "empty",
        StmtKind::Expr(_) => "expr",
        StmtKind::Send { .. } => "send",
        StmtKind::IncDec { .. } => "incdec",
        StmtKind::Assign { .. } => "assign",
        StmtKind::Define { .. } => "define",
        StmtKind::AssignOp { .. } => "assignop",
        StmtKind::Decl(_) => "decl",
        StmtKind::Block(_) => "blockstmt",
        StmtKind::If { .. } => "if",
        StmtKind::For { .. } => "for",
        StmtKind::Range { .. } => "range",
        StmtKind::Switch { .. } => "switch",
        StmtKind::TypeSwitch { .. } => "typeswitch",
        StmtKind::Select { .. } => "select",
        StmtKind::Labeled { .. } => "labeled",
        StmtKind::Branch { kind: BranchKind::Break, .. } => "break",
        StmtKind::Branch { kind: BranchKind::Continue, .. } => "continue",
        StmtKind::Branch { kind: BranchKind::Goto, .. } => "goto",
        StmtKind::Branch { kind: BranchKind::Fallthrough, .. } => "fallthrough",
        StmtKind::Go(_) => "go",
        StmtKind::Defer(_) => "defer",
        StmtKind::Return { .. } => "return",
    }
}
