//! Labels and the statements that branches name.
//!
//! The parser has reported labels that are missing, unused, doubled or out of reach, as gc's does; here
//! branches only find their targets.

use rustc_hash::FxHashMap;
use syntax::{BlockId, NameId, StmtId, StmtKind, Symbol};
use types::{ObjId, ObjectKind};

use crate::checker::Checker;

#[derive(Default)]
struct Labels {
    declared: FxHashMap<Symbol, (StmtId, ObjId)>,
    branches: Vec<(StmtId, NameId)>,
}

impl Checker<'_> {
    /// Ties the branches of a function's body (not of literals inside it) to their labels.
    pub(crate) fn resolve_labels(&mut self, body: BlockId) {
        let file = self.file();
        let mut labels = Labels::default();
        self.collect_labels(&mut labels, &file[file[body].stmts]);
        for (s, n) in labels.branches {
            if let Some(&(target, obj)) = labels.declared.get(&file[n].sym) {
                self.info().set_branch_target(s, target);
                self.info().set_def(n, obj);
                if let ObjectKind::Label { used } = &mut self.prog.objects[obj].kind {
                    *used = true;
                }
            }
        }
    }

    fn collect_labels(&mut self, labels: &mut Labels, stmts: &[StmtId]) {
        for &s in stmts {
            self.collect_label(labels, s);
        }
    }

    fn collect_label(&mut self, labels: &mut Labels, s: StmtId) {
        let file = self.file();
        match file[s].kind {
            StmtKind::Labeled { label, stmt } => {
                let name = file[label];
                let kind = ObjectKind::Label { used: false };
                let obj = self.new_object(name.sym, name.pos, types::Type::INVALID, kind);
                self.info().set_def(label, obj);
                labels.declared.entry(name.sym).or_insert((s, obj));
                self.collect_label(labels, stmt);
            }
            StmtKind::Branch { label: Some(n), .. } => labels.branches.push((s, n)),
            StmtKind::Block(b) | StmtKind::For { body: b, .. } | StmtKind::Range { body: b, .. } => {
                self.collect_labels(labels, &file[file[b].stmts])
            }
            StmtKind::If { then, els, .. } => {
                self.collect_labels(labels, &file[file[then].stmts]);
                if let Some(els) = els {
                    self.collect_label(labels, els);
                }
            }
            StmtKind::Switch { clauses, .. }
            | StmtKind::TypeSwitch { clauses, .. }
            | StmtKind::Select { clauses } => {
                for c in &file[clauses] {
                    self.collect_labels(labels, &file[c.body]);
                }
            }
            _ => {}
        }
    }
}
