//! Statements.

use source::Pos;
use ssa::{Block, Value};
use syntax::{BranchKind, DeclKind, ExprId, ExprKind, List, StmtId, StmtKind};
use types::{ObjId, VarFlags};

use crate::func::{Addr, FuncLower, Target, Var};
use crate::rangefunc::Exit;

/// Variables of a loop that closures or pointers may keep: how their values get from one iteration to
/// the next.
enum Copies {
    /// In memory of its own; each iteration works on a copy.
    Carried(Vec<(ObjId, Addr)>),
    /// The head of the loop has the address of the iteration's copy as a parameter.
    Kept(Vec<ObjId>),
}

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
                    if let DeclKind::Var(v) = self.file[d].kind {
                        self.pos = self.file[d].pos;
                        self.var_decl(v.names, v.values);
                    }
                }
            }
            StmtKind::Block(b) => self.stmts(&self.file[self.file[b].stmts]),
            StmtKind::If { init, cond, then, els } => self.if_stmt(init, cond, then, els),
            StmtKind::For { init, cond, post, body } => self.for_stmt(init, cond, post, body, label),
            StmtKind::Range { lhs, define, x, body } => match self.info.range_lit_index(id) {
                Some(lit) => self.range_func(lit, lhs, define, x, label, pos),
                None => self.range_stmt(lhs, define, x, body, label, pos),
            },
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
        let renewed = self.per_iteration(init);
        let (head, start, next, end) =
            (self.f.new_block(), self.f.new_block(), self.f.new_block(), self.f.new_block());
        self.pos = pos;
        let copies = self.enter_loop(&renewed, head, post.is_some_and(|s| self.may_keep_variables(s)));
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
        // The post statement works on the next iteration's copy.
        for &obj in &renewed {
            self.renew(obj);
        }
        if let Some(s) = post {
            self.stmt(s, None);
        }
        self.repeat_loop(copies, head);
        self.start(end);
    }

    /// Begins the head of a loop whose iterations have their own copies of some variables. `kept` says
    /// that the post statement may keep the copy it makes: then that very memory is the next
    /// iteration's.
    fn enter_loop(&mut self, renewed: &[ObjId], head: Block, kept: bool) -> Copies {
        let slots: Vec<(ObjId, Addr)> = renewed
            .iter()
            .filter_map(|&obj| match self.vars.get(&obj) {
                Some(&Var::Slot(slot)) => Some((obj, slot)),
                _ => None,
            })
            .collect();
        if kept {
            let addrs: Vec<Value> = slots.iter().map(|&(_, slot)| self.pointer(slot)).collect();
            self.jump_with(head, &addrs);
            self.start(head);
            for &(obj, _) in &slots {
                let p = self.f.add_block_param(head, ssa::Type::Ptr);
                self.vars.insert(obj, Var::Slot(Addr::at(p)));
            }
            return Copies::Kept(slots.into_iter().map(|(obj, _)| obj).collect());
        }
        let carriers: Vec<(ObjId, Addr)> = slots
            .into_iter()
            .map(|(obj, slot)| {
                let t = self.cx.prog.objects[obj].typ;
                let carrier = self.temp(t);
                let v = self.load(t, slot);
                self.store(t, carrier, &v);
                (obj, carrier)
            })
            .collect();
        self.fall_into(head);
        for &(obj, carrier) in &carriers {
            self.vars.insert(obj, Var::Slot(carrier));
            self.renew(obj);
        }
        Copies::Carried(carriers)
    }

    /// Goes back to the head of a loop.
    fn repeat_loop(&mut self, copies: Copies, head: Block) {
        let slot_of = |s: &Self, obj: ObjId| match s.vars.get(&obj) {
            Some(&Var::Slot(slot)) => Some(slot),
            _ => None,
        };
        match copies {
            Copies::Kept(objs) => {
                let slots: Vec<Addr> = objs.iter().filter_map(|&o| slot_of(self, o)).collect();
                let addrs: Vec<Value> = slots.into_iter().map(|slot| self.pointer(slot)).collect();
                self.jump_with(head, &addrs);
            }
            Copies::Carried(carriers) => {
                for (obj, carrier) in carriers {
                    if let Some(slot) = slot_of(self, obj) {
                        let t = self.cx.prog.objects[obj].typ;
                        let v = self.load(t, slot);
                        self.store(t, carrier, &v);
                    }
                }
                self.jump(head);
            }
        }
    }

    /// Whether a post statement may do more with variables than read and assign them.
    fn may_keep_variables(&self, post: StmtId) -> bool {
        match self.file[post].kind {
            StmtKind::IncDec { x, .. } => self.may_keep(x),
            StmtKind::AssignOp { lhs, rhs, .. } => self.may_keep(lhs) || self.may_keep(rhs),
            StmtKind::Assign { lhs, rhs } => {
                self.file[lhs].iter().chain(&self.file[rhs]).any(|&e| self.may_keep(e))
            }
            _ => true,
        }
    }

    fn may_keep(&self, e: ExprId) -> bool {
        let mut e = e;
        loop {
            e = match self.file[e].kind {
                ExprKind::Name(_) | ExprKind::BasicLit(_) => return false,
                ExprKind::Paren(x) | ExprKind::Star(x) | ExprKind::Selector { x, .. } => x,
                ExprKind::Unary { op, x } if op != syntax::UnaryOp::And => x,
                ExprKind::Binary { x, y, .. } if !self.may_keep(y) => x,
                ExprKind::Index { x, indices } if !self.file[indices].iter().any(|&i| self.may_keep(i)) => x,
                _ => return true,
            };
        }
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
        match self.branch_block(kind, label) {
            Some(b) => self.jump(b),
            None => self.leave_range_body(Exit::Branch(kind, label)),
        }
    }

    /// The block that a branch goes to; `None`: it leaves the body of a loop over a function.
    pub fn branch_block(&mut self, kind: BranchKind, label: Option<StmtId>) -> Option<Block> {
        let named = |t: &&Target| label.is_none() || t.label == label;
        let mut targets = self.targets.iter().rev();
        match kind {
            BranchKind::Goto => {
                let label = label.filter(|&l| self.in_this_body(l))?;
                Some(self.label_block(label))
            }
            BranchKind::Fallthrough => self.fallthrough,
            BranchKind::Break => targets.find(named).map(|t| t.brk),
            BranchKind::Continue => targets.filter(|t| t.cont.is_some()).find(named).and_then(|t| t.cont),
        }
    }

    pub fn block_stmts(&mut self, list: List<StmtId>, pos: Pos) {
        self.pos = pos;
        self.stmts(&self.file[list]);
    }
}
