//! Labels and the branches to them.

use rustc_hash::FxHashMap;
use source::Pos;
use syntax::{BlockId, BranchKind, DeclKind, NameId, StmtId, StmtKind, Symbol};
use types::ObjectKind;

use crate::checker::Checker;
use crate::diagnostics as diag;

/// A label of the function.
struct Label {
    name: NameId,
    stmt: StmtId,
    used: bool,
    /// The block it stands in, as an index into `Walk::blocks`.
    block: usize,
}

/// A block being walked or done.
struct Block {
    parent: usize,
    start: Pos,
}

/// A `goto` to a label not seen yet.
struct Jump {
    stmt: StmtId,
    label: NameId,
    /// The block the jump has come up to.
    block: usize,
    /// A variable declared in that block after the jump.
    over: Option<Pos>,
}

/// What a branch may refer to.
#[derive(Clone, Copy, Default)]
struct Targets {
    can_break: bool,
    can_continue: bool,
}

struct Walk {
    labels: FxHashMap<Symbol, Label>,
    blocks: Vec<Block>,
    jumps: Vec<Jump>,
    /// Labelled statements round the current one, innermost last.
    enclosing: Vec<(Symbol, StmtId)>,
}

impl Checker<'_> {
    /// Checks all labels and branches of a function's body (not of literals inside it).
    pub(crate) fn check_labels(&mut self, body: BlockId) {
        let file = self.file();
        let start = file[body].pos;
        let mut w = Walk {
            labels: FxHashMap::default(),
            blocks: vec![Block { parent: 0, start }],
            jumps: Vec::new(),
            enclosing: Vec::new(),
        };
        self.walk_list(&mut w, &file[file[body].stmts], 0, Targets::default());
        for j in std::mem::take(&mut w.jumps) {
            let name = file[j.label];
            match w.labels.get_mut(&name.sym) {
                Some(l) => {
                    l.used = true;
                    let at = self.pos_text(w.blocks[l.block].start);
                    self.report(diag::goto_into_block(name.pos, name.sym, at));
                }
                None => self.report(diag::label_not_defined(name.pos, name.sym)),
            }
        }
        let mut unused: Vec<NameId> = w.labels.values().filter(|l| !l.used).map(|l| l.name).collect();
        unused.sort_by_key(|&n| file[n].pos);
        for n in unused {
            let name = file[n];
            if !name.sym.is_blank() {
                self.report(diag::unused_label(name.pos, name.sym));
            }
        }
    }

    fn walk_list(&mut self, w: &mut Walk, stmts: &[StmtId], block: usize, t: Targets) {
        for &s in stmts {
            self.walk(w, s, block, t, None);
        }
    }

    /// Walks a block of its own; jumps that remain open come up to the block round it.
    fn walk_block(&mut self, w: &mut Walk, stmts: &[StmtId], start: Pos, parent: usize, t: Targets) {
        let block = w.blocks.len();
        w.blocks.push(Block { parent, start });
        self.walk_list(w, stmts, block, t);
        for j in &mut w.jumps {
            if j.block == block {
                j.block = parent;
                j.over = None;
            }
        }
    }

    fn walk(&mut self, w: &mut Walk, s: StmtId, block: usize, t: Targets, label: Option<Symbol>) {
        let file = self.file();
        let inner_loop = Targets { can_break: true, can_continue: true };
        let in_switch = Targets { can_break: true, ..t };
        if let Some(l) = label {
            w.enclosing.push((l, s));
        }
        match file[s].kind {
            StmtKind::Labeled { label, stmt } => {
                self.declare_label(w, label, s, block);
                let name = file[label].sym;
                self.walk(w, stmt, block, t, Some(name));
            }
            StmtKind::Branch { kind, label } => self.branch(w, s, kind, label, block, t),
            StmtKind::Define { .. } => self.jump_over(w, block, file.stmt_start(s)),
            StmtKind::Decl(decls) => {
                for &d in &file[decls] {
                    if matches!(file[d].kind, DeclKind::Var(_)) {
                        self.jump_over(w, block, file[d].pos);
                    }
                }
            }
            StmtKind::Block(b) => self.walk_block(w, &file[file[b].stmts], file[b].pos, block, t),
            StmtKind::If { then, els, .. } => {
                self.walk_block(w, &file[file[then].stmts], file[then].pos, block, t);
                if let Some(e) = els {
                    self.walk(w, e, block, t, None);
                }
            }
            StmtKind::For { body, .. } | StmtKind::Range { body, .. } => {
                self.walk_block(w, &file[file[body].stmts], file[body].pos, block, inner_loop);
            }
            StmtKind::Switch { clauses, .. } | StmtKind::TypeSwitch { clauses, .. } | StmtKind::Select { clauses } => {
                for c in clauses {
                    let c = file[c];
                    self.walk_block(w, &file[c.body], c.pos, block, in_switch);
                }
            }
            _ => {}
        }
        if label.is_some() {
            w.enclosing.pop();
        }
    }

    fn declare_label(&mut self, w: &mut Walk, n: NameId, s: StmtId, block: usize) {
        let name = self.file()[n];
        if name.sym.is_blank() {
            return;
        }
        let obj = self.new_object(name.sym, name.pos, types::Type::INVALID, ObjectKind::Label { used: false });
        self.info().set_def(n, obj);
        if let Some(old) = w.labels.get(&name.sym) {
            let at = self.pos_text(self.file()[old.name].pos);
            return self.report(diag::duplicate_label(name.pos, name.sym, at));
        }
        let mut used = false;
        let mut open = Vec::new();
        for j in std::mem::take(&mut w.jumps) {
            if self.file()[j.label].sym != name.sym || j.block != block {
                open.push(j);
                continue;
            }
            used = true;
            self.info().set_branch_target(j.stmt, s);
            self.info().set_def(j.label, obj);
            if let Some(var) = j.over {
                let at = self.file()[j.label].pos;
                let line = self.map.resolve(var).map_or(0, |p| p.line);
                self.report(diag::goto_over_variable(at, name.sym, line));
            }
        }
        w.jumps = open;
        w.labels.insert(name.sym, Label { name: n, stmt: s, used, block });
    }

    fn jump_over(&mut self, w: &mut Walk, block: usize, pos: Pos) {
        for j in &mut w.jumps {
            if j.block == block {
                j.over = Some(pos);
            }
        }
    }

    fn branch(&mut self, w: &mut Walk, s: StmtId, kind: BranchKind, label: Option<NameId>, block: usize, t: Targets) {
        let file = self.file();
        let pos = file[s].pos;
        let Some(n) = label else {
            match kind {
                BranchKind::Break if !t.can_break => self.report(diag::break_outside(pos)),
                BranchKind::Continue if !t.can_continue => self.report(diag::continue_outside(pos)),
                _ => {}
            }
            return;
        };
        let name = file[n];
        if kind == BranchKind::Goto {
            let visible = w.labels.get(&name.sym).filter(|l| encloses(&w.blocks, l.block, block)).map(|l| l.stmt);
            let Some(target) = visible else {
                w.jumps.push(Jump { stmt: s, label: n, block, over: None });
                return;
            };
            if let Some(l) = w.labels.get_mut(&name.sym) {
                l.used = true;
                if let Some(obj) = self.info().def(l.name) {
                    self.info().set_def(n, obj);
                }
            }
            self.info().set_branch_target(s, target);
            return;
        }
        if let Some(l) = w.labels.get_mut(&name.sym) {
            l.used = true;
        } else {
            let d = if kind == BranchKind::Break {
                diag::break_label_not_defined(name.pos, name.sym)
            } else {
                diag::continue_label_not_defined(name.pos, name.sym)
            };
            return self.report(d);
        }
        let Some(&(_, inner)) = w.enclosing.iter().rev().find(|(l, _)| *l == name.sym) else {
            return self.report(if kind == BranchKind::Break {
                diag::invalid_break_label(name.pos, name.sym)
            } else {
                diag::invalid_continue_label(name.pos, name.sym)
            });
        };
        let is_loop = matches!(file[inner].kind, StmtKind::For { .. } | StmtKind::Range { .. });
        let is_switch = matches!(
            file[inner].kind,
            StmtKind::Switch { .. } | StmtKind::TypeSwitch { .. } | StmtKind::Select { .. }
        );
        match kind {
            BranchKind::Continue if !is_loop => self.report(diag::invalid_continue_label(name.pos, name.sym)),
            BranchKind::Break if !is_loop && !is_switch => {
                self.report(diag::invalid_break_label(name.pos, name.sym));
            }
            _ => {
                if let Some(l) = w.labels.get(&name.sym) {
                    let (stmt, def) = (l.stmt, l.name);
                    if let Some(obj) = self.info().def(def) {
                        self.info().set_def(n, obj);
                    }
                    self.info().set_branch_target(s, stmt);
                }
            }
        }
    }
}

/// Whether block `outer` is `inner` or round it.
fn encloses(blocks: &[Block], outer: usize, inner: usize) -> bool {
    let mut b = inner;
    loop {
        if b == outer {
            return true;
        }
        if b == 0 {
            return false;
        }
        b = blocks[b].parent;
    }
}
