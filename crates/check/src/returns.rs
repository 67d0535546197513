//! Terminating statements: whether control can reach the end of a function.

use syntax::{BlockId, BranchKind, ClauseId, ExprKind, Ids, NameId, StmtId, StmtKind, Symbol};
use types::{Builtin, Mode};

use crate::checker::Checker;

impl Checker<'_> {
    pub(crate) fn block_terminates(&mut self, b: BlockId) -> bool {
        let file = self.file();
        self.list_terminates(&file[file[b].stmts])
    }

    pub(crate) fn list_terminates(&mut self, stmts: &[StmtId]) -> bool {
        let file = self.file();
        let last = stmts.iter().rev().find(|&&s| !matches!(file[s].kind, StmtKind::Empty));
        last.is_some_and(|&s| self.terminates(s, None))
    }

    fn terminates(&mut self, s: StmtId, label: Option<Symbol>) -> bool {
        let file = self.file();
        match file[s].kind {
            StmtKind::Return { .. } => true,
            StmtKind::Branch { kind, .. } => matches!(kind, BranchKind::Goto | BranchKind::Fallthrough),
            StmtKind::Expr(e) => self.is_panic(e),
            StmtKind::Block(b) => self.block_terminates(b),
            StmtKind::If { then, els, .. } => {
                els.is_some_and(|els| self.block_terminates(then) && self.terminates(els, None))
            }
            StmtKind::For { cond: None, body, .. } => !self.breaks(&file[file[body].stmts], label, true),
            StmtKind::Switch { clauses, .. } | StmtKind::TypeSwitch { clauses, .. } => {
                self.switch_terminates(clauses, label, true)
            }
            StmtKind::Select { clauses } => self.switch_terminates(clauses, label, false),
            StmtKind::Labeled { label, stmt } => {
                let name = file[label].sym;
                self.terminates(stmt, Some(name))
            }
            _ => false,
        }
    }

    fn is_panic(&mut self, e: syntax::ExprId) -> bool {
        let file = self.file();
        match file[file.unparen(e)].kind {
            ExprKind::Call { fun, .. } => {
                let fun = file.unparen(fun);
                let info = self.info();
                info.mode(fun) == Mode::Builtin && info.builtin(fun) == Some(Builtin::Panic)
            }
            _ => false,
        }
    }

    fn switch_terminates(
        &mut self,
        clauses: Ids<ClauseId>,
        label: Option<Symbol>,
        needs_default: bool,
    ) -> bool {
        let file = self.file();
        let clauses = &file[clauses];
        let has_default = clauses.iter().any(|c| c.kind == syntax::ClauseKind::Default);
        (has_default || !needs_default)
            && clauses.iter().all(|c| {
                let body = &file[c.body];
                self.list_terminates(body) && !self.breaks(body, label, true)
            })
    }

    /// Whether a `break` in these statements leaves the statement round them (or the one `label`
    /// names). `implicit` says that a break without label does.
    fn breaks(&self, stmts: &[StmtId], label: Option<Symbol>, implicit: bool) -> bool {
        stmts.iter().any(|&s| self.has_break(s, label, implicit))
    }

    fn has_break(&self, s: StmtId, label: Option<Symbol>, implicit: bool) -> bool {
        let file = self.file();
        let in_clauses = |clauses: Ids<ClauseId>| {
            label.is_some() && file[clauses].iter().any(|c| self.breaks(&file[c.body], label, false))
        };
        let in_block = |b: BlockId, implicit| self.breaks(&file[file[b].stmts], label, implicit);
        match file[s].kind {
            StmtKind::Branch { kind: BranchKind::Break, label: target } => match target {
                None => implicit,
                Some(n) => self.is_label(n, label),
            },
            StmtKind::Block(b) => in_block(b, implicit),
            StmtKind::If { then, els, .. } => {
                in_block(then, implicit) || els.is_some_and(|e| self.has_break(e, label, implicit))
            }
            StmtKind::For { body, .. } | StmtKind::Range { body, .. } => {
                label.is_some() && in_block(body, false)
            }
            StmtKind::Switch { clauses, .. }
            | StmtKind::TypeSwitch { clauses, .. }
            | StmtKind::Select { clauses } => in_clauses(clauses),
            StmtKind::Labeled { stmt, .. } => self.has_break(stmt, label, implicit),
            _ => false,
        }
    }

    fn is_label(&self, n: NameId, label: Option<Symbol>) -> bool {
        Some(self.file()[n].sym) == label
    }
}
