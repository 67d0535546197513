//! Statements.

use super::{Form, Printer};
use crate::*;

impl Printer<'_> {
    /// A statement of a header, for a message that it is no expression.
    pub(super) fn header_stmt(&mut self, s: StmtId) {
        let StmtKind::Assign { lhs, rhs } = self.file[s].kind else { return self.stmt(s) };
        self.text("assignment ");
        self.emphasized(lhs);
        self.text(" = ");
        self.emphasized(rhs);
    }

    fn emphasized(&mut self, list: List<ExprId>) {
        let binary = match self.file[list] {
            [e] => matches!(self.file[e].kind, ExprKind::Binary { .. }),
            _ => false,
        };
        self.text(if binary { "(" } else { "" });
        self.exprs(list);
        self.text(if binary { ")" } else { "" });
    }

    pub(super) fn stmt(&mut self, s: StmtId) {
        let file = self.file;
        match file[s].kind {
            StmtKind::Empty => {}
            StmtKind::Expr(x) => self.expr(x),
            StmtKind::Send { chan, value } => {
                self.expr(chan);
                self.text(" <- ");
                self.expr(value);
            }
            StmtKind::IncDec { x, op } => {
                self.expr(x);
                self.text(op.text());
                self.text(op.text());
            }
            StmtKind::Assign { lhs, rhs } => self.assign(lhs, " = ", rhs),
            StmtKind::Define { lhs, rhs } => self.assign(lhs, " := ", rhs),
            StmtKind::AssignOp { op, lhs, rhs } => {
                self.expr(lhs);
                self.text(" ");
                self.text(op.text());
                self.text("= ");
                self.expr(rhs);
            }
            StmtKind::Decl(list) => self.decls(&file[list]),
            StmtKind::Block(b) => self.block(b),
            StmtKind::If { init, cond, then, els } => {
                self.text("if ");
                self.init(init);
                self.expr(cond);
                self.text(" ");
                self.block(then);
                if let Some(s) = els {
                    self.text(" else ");
                    self.stmt(s);
                }
            }
            StmtKind::For { init, cond, post, body } => self.for_stmt(init, cond, post, body),
            StmtKind::Range { lhs, define, x, body } => {
                self.text("for ");
                if !lhs.is_empty() {
                    self.exprs(lhs);
                    self.text(if define { " := " } else { " = " });
                }
                self.text("range ");
                self.expr(x);
                self.text(" ");
                self.block(body);
            }
            StmtKind::Switch { init, tag, clauses } => self.switch(init, tag, clauses),
            StmtKind::TypeSwitch { init, guard, clauses } => self.switch(init, Some(guard), clauses),
            StmtKind::Select { clauses } => {
                self.text("select ");
                self.clauses(clauses);
            }
            StmtKind::Labeled { label, stmt } => {
                self.name(label);
                self.text(":");
                self.newline();
                self.stmt(stmt);
                if file[stmt].kind == StmtKind::Empty {
                    self.text(";");
                }
            }
            StmtKind::Branch { kind, label } => {
                self.text(match kind {
                    BranchKind::Break => "break",
                    BranchKind::Continue => "continue",
                    BranchKind::Goto => "goto",
                    BranchKind::Fallthrough => "fallthrough",
                });
                if let Some(n) = label {
                    self.text(" ");
                    self.name(n);
                }
            }
            StmtKind::Go(x) => {
                self.text("go ");
                self.expr(x);
            }
            StmtKind::Defer(x) => {
                self.text("defer ");
                self.expr(x);
            }
            StmtKind::Return { results } => {
                self.text("return");
                if !results.is_empty() {
                    self.text(" ");
                    self.exprs(results);
                }
            }
        }
    }

    fn assign(&mut self, lhs: List<ExprId>, op: &str, rhs: List<ExprId>) {
        self.exprs(lhs);
        self.text(op);
        self.exprs(rhs);
    }

    fn init(&mut self, init: Option<StmtId>) {
        if let Some(s) = init {
            self.stmt(s);
            self.text("; ");
        }
    }

    fn for_stmt(&mut self, init: Option<StmtId>, cond: Option<ExprId>, post: Option<StmtId>, body: BlockId) {
        self.text("for ");
        let clause = init.is_some() || post.is_some();
        if let Some(s) = init {
            self.stmt(s);
        }
        self.text(if clause { "; " } else { "" });
        if let Some(e) = cond {
            self.expr(e);
        }
        self.text(match (clause, cond) {
            (true, _) => "; ",
            (false, Some(_)) => " ",
            (false, None) => "",
        });
        if let Some(s) = post {
            self.stmt(s);
            self.text(" ");
        }
        self.block(body);
    }

    fn switch(&mut self, init: Option<StmtId>, tag: Option<ExprId>, clauses: Ids<ClauseId>) {
        self.text("switch ");
        self.init(init);
        if let Some(e) = tag {
            self.expr(e);
            self.text(" ");
        }
        self.clauses(clauses);
    }

    fn clauses(&mut self, clauses: Ids<ClauseId>) {
        let file = self.file;
        self.text("{");
        for c in &file[clauses] {
            self.newline();
            match c.kind {
                ClauseKind::Default => self.text("default"),
                ClauseKind::Exprs(list) => {
                    self.text("case ");
                    self.exprs(list);
                }
                ClauseKind::Comm(s) => {
                    self.text("case ");
                    self.stmt(s);
                }
            }
            self.text(":");
            self.indent += 1;
            for &s in &file[c.body] {
                self.newline();
                self.stmt(s);
            }
            self.indent -= 1;
        }
        if !clauses.is_empty() {
            self.newline();
        }
        self.text("}");
        debug_assert!(self.form == Form::Full, "the short form is for simple statements");
    }
}
