//! Statements.

use source::Pos;
use ssa::{Block, Term};
use syntax::{BranchKind, DeclKind, ExprId, ExprKind, List, StmtId, StmtKind};
use types::{ObjId, VarFlags};

use crate::func::{FuncLower, Target, Var};

impl FuncLower<'_, '_> {
    pub fn stmts(&mut self, list: &[StmtId]) {
        for &s in list {
            self.stmt(s, None);
        }
    }

    /// A statement; `label` is the labelled statement directly around it.
    pub fn stmt(&mut self, id: StmtId, label: Option<StmtId>) {
        let (kind, pos) = (self.file[id].kind, self.file[id].pos);
        self.pos = pos;
        match kind {
            StmtKind::Empty => {}
            StmtKind::Expr(x) => self.expr_stmt(x),
            StmtKind::IncDec { x, op } => self.assign_op(op, x, None, pos),
            StmtKind::Assign { lhs, rhs } => self.assign(lhs, rhs, false, pos),
            StmtKind::Define { lhs, rhs } => self.assign(lhs, rhs, true, pos),
            StmtKind::AssignOp { op, lhs, rhs } => self.assign_op(op, lhs, Some(rhs), pos),
            StmtKind::Decl(list) => {
                for &d in &self.file[list] {
                    match self.file[d].kind {
                        DeclKind::Var(v) => {
                            self.pos = self.file[d].pos;
                            self.var_decl(v.names, v.values);
                        }
                        DeclKind::Type(t) if !t.tparams.is_empty() => {
                            self.refuse(self.file[d].pos, "generics")
                        }
                        _ => {}
                    }
                }
            }
            StmtKind::Block(b) => self.stmts(&self.file[self.file[b].stmts]),
            StmtKind::If { init, cond, then, els } => self.if_stmt(init, cond, then, els),
            StmtKind::For { init, cond, post, body } => self.for_stmt(init, cond, post, body, label),
            StmtKind::Range { lhs, define, x, body } => self.range_stmt(lhs, define, x, body, label, pos),
            StmtKind::Switch { init, tag, clauses } => self.switch_stmt(init, tag, clauses, label, pos),
            StmtKind::Labeled { stmt, .. } => {
                let block = self.label_block(id);
                self.fall_into(block);
                self.stmt(stmt, Some(id));
            }
            StmtKind::Branch { kind, .. } => self.branch_stmt(id, kind),
            StmtKind::Return { results } => self.return_stmt(results),
            StmtKind::Send { .. } => self.refuse(pos, "channels"),
            StmtKind::Go(_) => self.refuse(pos, "go statements"),
            StmtKind::Defer(call) => self.defer_stmt(call),
            StmtKind::Select { .. } => self.refuse(pos, "select statements"),
            StmtKind::TypeSwitch { init, guard, clauses } => {
                self.type_switch_stmt(init, guard, clauses, label, pos)
            }
        }
    }

    fn expr_stmt(&mut self, x: ExprId) {
        let inner = self.file.unparen(x);
        match self.file[inner].kind {
            ExprKind::Call { .. } => {
                self.call(inner, None);
            }
            _ => {
                self.expr(inner);
            }
        }
    }

    fn if_stmt(&mut self, init: Option<StmtId>, cond: ExprId, then: syntax::BlockId, els: Option<StmtId>) {
        if let Some(s) = init {
            self.stmt(s, None);
        }
        let (yes, end) = (self.f.new_block(), self.f.new_block());
        let no = if els.is_some() { self.f.new_block() } else { end };
        self.cond(cond, yes, no);
        self.start(yes);
        let b = self.file[then];
        self.stmts(&self.file[b.stmts]);
        self.jump(end);
        if let Some(s) = els {
            self.start(no);
            self.stmt(s, None);
            self.jump(end);
        }
        self.start(end);
    }

    /// The variables that the first clause of a `for` declares and that each iteration needs anew.
    fn per_iteration(&self, init: Option<StmtId>) -> Vec<ObjId> {
        let Some(StmtKind::Define { lhs, .. }) = init.map(|s| self.file[s].kind) else { return Vec::new() };
        let shared = |o: &ObjId| {
            let obj = &self.cx.prog.objects[*o];
            obj.has_flags(VarFlags::PER_ITERATION)
                && (obj.has_flags(VarFlags::ADDR_TAKEN)
                    || obj.has_flags(VarFlags::CAPTURED) && !crate::closure::by_value(self.cx, *o))
        };
        self.file[lhs].iter().filter_map(|&l| self.defined(l)).filter(shared).collect()
    }

    /// Gives a variable fresh memory with its present value.
    fn renew(&mut self, obj: ObjId) {
        let t = self.cx.prog.objects[obj].typ;
        let Some(Var::Slot(old)) = self.vars.get(&obj).cloned() else { return };
        let v = self.load(t, old);
        let slot = self.var_slot(obj, ssa::AllocOrigin::Var);
        self.store(t, slot, &v);
        self.vars.insert(obj, Var::Slot(slot));
    }

    fn for_stmt(
        &mut self,
        init: Option<StmtId>,
        cond: Option<ExprId>,
        post: Option<StmtId>,
        body: syntax::BlockId,
        label: Option<StmtId>,
    ) {
        let pos = self.pos;
        if let Some(s) = init {
            self.stmt(s, None);
        }
        // Variables that closures or pointers may keep: `carrier` memory holds the value from one
        // iteration to the next, each iteration works on a copy.
        let renewed = self.per_iteration(init);
        let carriers: Vec<_> = renewed
            .iter()
            .filter_map(|&obj| {
                let Some(Var::Slot(slot)) = self.vars.get(&obj).cloned() else { return None };
                let t = self.cx.prog.objects[obj].typ;
                let carrier = self.temp(t);
                let v = self.load(t, slot);
                self.store(t, carrier, &v);
                Some((obj, t, carrier))
            })
            .collect();
        let (head, start, next, end) =
            (self.f.new_block(), self.f.new_block(), self.f.new_block(), self.f.new_block());
        self.pos = pos;
        self.fall_into(head);
        for &(obj, _, carrier) in &carriers {
            self.vars.insert(obj, Var::Slot(carrier));
            self.renew(obj);
        }
        match cond {
            Some(c) => self.cond(c, start, end),
            None => self.jump(start),
        }
        self.start(start);
        self.targets.push(Target { label, brk: end, cont: Some(next) });
        let b = self.file[body];
        self.stmts(&self.file[b.stmts]);
        self.targets.pop();
        self.fall_into(next);
        for &(obj, t, carrier) in &carriers {
            // The post statement works on the next iteration's copy.
            self.renew(obj);
            if post.is_none()
                && let Some(Var::Slot(slot)) = self.vars.get(&obj).cloned()
            {
                let v = self.load(t, slot);
                self.store(t, carrier, &v);
            }
        }
        if let Some(s) = post {
            self.stmt(s, None);
            for &(obj, t, carrier) in &carriers {
                if let Some(Var::Slot(slot)) = self.vars.get(&obj).cloned() {
                    let v = self.load(t, slot);
                    self.store(t, carrier, &v);
                }
            }
        }
        self.jump(head);
        self.start(end);
    }

    /// The block a labelled statement begins.
    pub fn label_block(&mut self, labeled: StmtId) -> Block {
        if let Some(&b) = self.labels.get(&labeled) {
            return b;
        }
        let b = self.f.new_block();
        self.labels.insert(labeled, b);
        b
    }

    fn branch_stmt(&mut self, id: StmtId, kind: BranchKind) {
        let label = self.info.branch_target(id);
        let to = match kind {
            BranchKind::Goto => label.map(|l| self.label_block(l)),
            BranchKind::Fallthrough => self.fallthrough,
            BranchKind::Break => {
                self.targets.iter().rev().find(|t| label.is_none() || t.label == label).map(|t| t.brk)
            }
            BranchKind::Continue => self
                .targets
                .iter()
                .rev()
                .filter(|t| t.cont.is_some())
                .find(|t| label.is_none() || t.label == label)
                .and_then(|t| t.cont),
        };
        match to {
            Some(b) => self.jump(b),
            None => {
                // Out of a statement that was refused.
                self.terminate(Term::Unreachable);
            }
        }
    }

    pub fn block_stmts(&mut self, list: List<StmtId>, pos: Pos) {
        self.pos = pos;
        self.stmts(&self.file[list]);
    }
}
