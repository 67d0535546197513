//! Constructors of statements.

use source::{Pos, SourceFile};
use syntax::*;

use super::{Builder, Context, Mark};
use crate::branches;

/// `file:line:col`, as positions inside messages read.
fn position(source: &SourceFile, pos: Pos) -> String {
    let (line, col) = source.physical(pos);
    format!("{}:{line}:{col}", source.name)
}

impl Builder<'_> {
    /// Adds a statement, or an empty one in its place when it would nest too deeply.
    fn stmt(&mut self, pos: Pos, end: Pos, kind: StmtKind) -> StmtId {
        let depth = self.depths.measure_stmt(&self.file, &kind);
        if depth > MAX_DEPTH {
            self.report_depth(pos);
            self.depths.push_stmt(1);
            return self.file.stmts.push(Stmt { pos, end, kind: StmtKind::Empty });
        }
        self.depths.push_stmt(depth);
        self.file.stmts.push(Stmt { pos, end, kind })
    }

    fn stmt_end(&self, s: StmtId) -> Pos {
        self.file[s].end
    }

    fn block_end(&self, b: BlockId) -> Pos {
        self.file[b].rbrace.offset(1)
    }

    // ---- Blocks

    pub fn enter_body(&mut self, pos: Pos) {
        self.enter(Context::Body, pos);
        self.has_branches.push(false);
    }

    /// The body of a function is complete: its labels and branches can be checked.
    pub fn body(&mut self, lo: Pos, m: Mark, rbrace: Pos) -> BlockId {
        let id = self.block(lo, m, rbrace);
        // Of a made-up body, labels may be missing.
        if self.has_branches.pop() == Some(true) && !self.made_up {
            let source = self.source;
            branches::check(&self.file, id, &|pos| position(source, pos), &mut self.errors);
        }
        id
    }

    pub fn block(&mut self, pos: Pos, m: Mark, rbrace: Pos) -> BlockId {
        self.leave();
        let stmts = self.take_stmts(m);
        self.depths.push_block(&self.file, stmts);
        self.file.blocks.push(Block { pos, stmts, rbrace })
    }

    pub fn block_stmt(&mut self, b: BlockId) -> StmtId {
        let end = self.block_end(b);
        self.stmt(self.file[b].pos, end, StmtKind::Block(b))
    }

    pub fn decl_stmt(&mut self, lo: Pos, m: Mark, hi: Pos) -> StmtId {
        let decls = self.file.add_decls(&self.decl_stack[m as usize..]);
        self.decl_stack.truncate(m as usize);
        self.stmt(lo, hi, StmtKind::Decl(decls))
    }

    // ---- Simple statements

    pub fn expr_stmt(&mut self, e: ExprId) -> StmtId {
        let Expr { pos, end, kind } = self.file[e];
        if matches!(kind, ExprKind::Unary { op: UnaryOp::Tilde, .. }) {
            self.syntax_error(pos, "unexpected ~, expected }");
        }
        self.stmt(pos, end, StmtKind::Expr(e))
    }

    fn last_end(&self, fallback: Pos) -> Pos {
        self.expr_stack.last().map_or(fallback, |&e| self.end(e))
    }

    pub fn assign(&mut self, lhs: Mark, pos: Pos, rhs: Mark) -> StmtId {
        let end = self.last_end(pos);
        let rhs = self.take_exprs(rhs);
        let lhs = self.take_exprs(lhs);
        self.stmt(pos, end, StmtKind::Assign { lhs, rhs })
    }

    pub fn define(&mut self, lhs: Mark, pos: Pos, rhs: Mark) -> StmtId {
        let end = self.last_end(pos);
        let rhs = self.take_exprs(rhs);
        let lhs = self.take_exprs(lhs);
        self.stmt(pos, end, StmtKind::Define { lhs, rhs })
    }

    pub fn assign_op(&mut self, lhs: ExprId, pos: Pos, op: BinaryOp, rhs: ExprId) -> StmtId {
        let end = self.end(rhs);
        self.stmt(pos, end, StmtKind::AssignOp { op, lhs, rhs })
    }

    pub fn inc_dec(&mut self, x: ExprId, pos: Pos, op: BinaryOp, end: Pos) -> StmtId {
        self.stmt(pos, end, StmtKind::IncDec { x, op })
    }

    pub fn send(&mut self, chan: ExprId, pos: Pos, value: ExprId) -> StmtId {
        let end = self.end(value);
        self.stmt(pos, end, StmtKind::Send { chan, value })
    }

    // ---- Labels and branches

    fn note_branch(&mut self) {
        if let Some(last) = self.has_branches.last_mut() {
            *last = true;
        }
    }

    pub fn labeled(&mut self, n: Name, colon: Pos, stmt: StmtId) -> StmtId {
        self.note_branch();
        let label = self.add_name(n);
        let end = self.stmt_end(stmt);
        self.stmt(colon, end, StmtKind::Labeled { label, stmt })
    }

    /// A label before a `}` or `;`.
    pub fn label_at_end(&mut self, n: Name, colon: Pos, end: Pos) -> StmtId {
        let empty = self.stmt(end, end, StmtKind::Empty);
        self.labeled(n, colon, empty)
    }

    pub fn branch(&mut self, lo: Pos, kind: BranchKind, label: Option<Name>, hi: Pos) -> StmtId {
        self.note_branch();
        let label = label.map(|n| self.add_name(n));
        self.stmt(lo, hi, StmtKind::Branch { kind, label })
    }

    pub fn return_stmt(&mut self, lo: Pos, m: Option<Mark>, hi: Pos) -> StmtId {
        let end = if m.is_some() { self.last_end(hi) } else { hi };
        let results = self.take_opt_exprs(m);
        self.stmt(lo, end, StmtKind::Return { results })
    }

    pub fn go(&mut self, lo: Pos, e: ExprId) -> StmtId {
        let e = self.call_of("go", e);
        let end = self.end(e);
        self.stmt(lo, end, StmtKind::Go(e))
    }

    pub fn defer(&mut self, lo: Pos, e: ExprId) -> StmtId {
        let e = self.call_of("defer", e);
        let end = self.end(e);
        self.stmt(lo, end, StmtKind::Defer(e))
    }

    /// What follows `go` or `defer`. That it is a call is for the checker to say, as in gc.
    fn call_of(&mut self, keyword: &str, e: ExprId) -> ExprId {
        let inner = self.file.unparen(e);
        if inner != e {
            let pos = self.file[e].pos;
            self.error(pos, format!("expression in {keyword} must not be parenthesized"));
        }
        inner
    }

    // ---- Control statements

    /// The condition that a header's last statement is.
    pub fn condition(&mut self, s: StmtId) -> ExprId {
        if let StmtKind::Expr(e) = self.file[s].kind {
            return e;
        }
        let pos = self.file[s].pos;
        let text = print::stmt_string(&self.file, s);
        self.syntax_error(pos, format_args!("cannot use {text} as value"));
        self.bad_expr(pos)
    }

    pub fn if_stmt(
        &mut self,
        lo: Pos,
        init: Option<StmtId>,
        cond: ExprId,
        then: BlockId,
        els: Option<StmtId>,
    ) -> StmtId {
        // An `else if` was opened inside this one, and is closed already.
        self.leave();
        let end = els.map_or_else(|| self.block_end(then), |s| self.stmt_end(s));
        self.stmt(lo, end, StmtKind::If { init, cond, then, els })
    }

    /// The statement behind the second semicolon of a `for`.
    pub fn post(&mut self, s: StmtId) -> StmtId {
        if let Stmt { pos, kind: StmtKind::Define { .. }, .. } = self.file[s] {
            self.syntax_error(pos, "cannot declare in post statement of for loop");
        }
        s
    }

    pub fn for_stmt(
        &mut self,
        lo: Pos,
        init: Option<StmtId>,
        cond: Option<ExprId>,
        post: Option<StmtId>,
        body: BlockId,
    ) -> StmtId {
        self.leave();
        let end = self.block_end(body);
        self.stmt(lo, end, StmtKind::For { init, cond, post, body })
    }

    pub fn range(&mut self, lo: Pos, lhs: Option<Mark>, define: bool, x: ExprId, body: BlockId) -> StmtId {
        self.leave();
        let lhs = self.take_opt_exprs(lhs);
        let end = self.block_end(body);
        self.stmt(lo, end, StmtKind::Range { lhs, define, x, body })
    }

    /// What the header of a `switch` ends in: a guard, or an ordinary expression.
    pub fn switch_tag(&mut self, s: StmtId) -> ExprId {
        match self.guard(s) {
            Some(guard) => guard,
            None => self.condition(s),
        }
    }

    /// `switch init; tag { clauses }`: a type switch if the tag is a guard.
    pub fn switch(
        &mut self,
        lo: Pos,
        init: Option<StmtId>,
        tag: Option<ExprId>,
        clauses: Mark,
        hi: Pos,
    ) -> StmtId {
        self.leave();
        self.leave();
        let clauses = self.take_clauses(clauses);
        let kind = match tag {
            Some(guard) if self.is_guard(guard) => StmtKind::TypeSwitch { init, guard, clauses },
            _ => StmtKind::Switch { init, tag, clauses },
        };
        self.stmt(lo, hi, kind)
    }

    /// `x.(type)` or `n := x.(type)`.
    fn guard(&mut self, s: StmtId) -> Option<ExprId> {
        match self.file[s].kind {
            StmtKind::Expr(e) if self.is_guard(e) => Some(e),
            StmtKind::Define { lhs, rhs } if lhs.len() == 1 && rhs.len() == 1 => {
                let (lhs, guard) = (self.file[lhs][0], self.file[rhs][0]);
                let sym = self.file.name_of(lhs)?;
                if !self.is_guard(guard) {
                    return None;
                }
                let name = self.add_name(Name { pos: self.file[lhs].pos, sym });
                if let ExprKind::TypeSwitchGuard { lhs, .. } = &mut self.file.exprs[guard].kind {
                    *lhs = Some(name);
                }
                Some(guard)
            }
            _ => None,
        }
    }

    fn is_guard(&self, e: ExprId) -> bool {
        matches!(self.file[e].kind, ExprKind::TypeSwitchGuard { .. })
    }

    pub fn select(&mut self, lo: Pos, clauses: Mark, hi: Pos) -> StmtId {
        self.leave();
        self.leave();
        let clauses = self.take_clauses(clauses);
        self.stmt(lo, hi, StmtKind::Select { clauses })
    }

    pub fn case(&mut self, pos: Pos, exprs: Mark, colon: Pos, stmts: Mark) -> Clause {
        self.leave();
        let body = self.take_stmts(stmts);
        let kind = ClauseKind::Exprs(self.take_exprs(exprs));
        Clause { pos, colon, kind, body }
    }

    pub fn comm(&mut self, pos: Pos, comm: StmtId, colon: Pos, stmts: Mark) -> Clause {
        self.leave();
        let body = self.take_stmts(stmts);
        Clause { pos, colon, kind: ClauseKind::Comm(comm), body }
    }

    pub fn default(&mut self, pos: Pos, colon: Pos, stmts: Mark) -> Clause {
        self.leave();
        let body = self.take_stmts(stmts);
        Clause { pos, colon, kind: ClauseKind::Default, body }
    }
}
