//! Checks labels, `goto`, `break`, `continue` and `fallthrough` of one function body.
//!
//! gc does this while parsing, so such errors appear together with syntax errors and before those of
//! types. Blocks are visited with a stack of our own: they may nest deeper than the machine's stack.

use std::collections::HashMap;

use source::{Diagnostic, Pos};
use syntax::*;

use crate::diagnostics;

/// Reports every misplaced or dangling branch of `body`; function literals in it are bodies of their own.
///
/// `position` writes a position as gc does inside messages.
pub fn check(file: &File, body: BlockId, position: &dyn Fn(Pos) -> String, errors: &mut Vec<Diagnostic>) {
    let mut checker = Checker { file, position, errors, scopes: Vec::new(), labels: HashMap::new() };
    let unresolved = checker.run(body);
    for goto in unresolved {
        let label = checker.label_name(goto);
        match checker.labels.get_mut(&label.sym) {
            Some(l) => {
                l.used = true;
                let start = checker.scopes[l.scope].start;
                checker.report(
                    label.pos,
                    format!("goto {} jumps into block starting at {}", label.sym, position(start)),
                );
            }
            None => checker.report(label.pos, format!("label {} not defined", label.sym)),
        }
    }
    let unused: Vec<Name> = checker.labels.values().filter(|l| !l.used).map(|l| l.name).collect();
    for name in unused {
        checker.report(name.pos, format!("label {} defined and not used", name.sym));
    }
}

/// A block, or the part of one that a case or an `else` is.
struct Scope {
    parent: Option<usize>,
    start: Pos,
    /// The labelled statement whose body this is.
    labeled: Option<StmtId>,
}

struct Label {
    name: Name,
    scope: usize,
    stmt: StmtId,
    used: bool,
}

/// What unlabelled branches refer to.
#[derive(Clone, Copy)]
struct Targets {
    /// A loop, `switch` or `select`.
    breaks: Option<StmtId>,
    continues: bool,
    /// Which case of `breaks` the statement list is.
    case: Option<usize>,
}

/// A statement list being visited.
struct Visit<'a> {
    scope: usize,
    /// Index of the enclosing list's visit.
    parent: Option<usize>,
    targets: Targets,
    stmts: &'a [StmtId],
    next: usize,
    /// Gotos whose label hasn't been seen, and how many of them stand before the last variable.
    forward: Vec<StmtId>,
    variable: Option<(Pos, String)>,
    jumping: Vec<StmtId>,
}

struct Checker<'a> {
    file: &'a File,
    position: &'a dyn Fn(Pos) -> String,
    errors: &'a mut Vec<Diagnostic>,
    scopes: Vec<Scope>,
    labels: HashMap<Symbol, Label>,
}

impl<'a> Checker<'a> {
    fn report(&mut self, pos: Pos, message: String) {
        self.errors.push(diagnostics::branch(pos, message));
    }

    fn label_name(&self, branch: StmtId) -> Name {
        match self.file[branch].kind {
            StmtKind::Branch { label: Some(n), .. } => self.file[n],
            _ => unreachable!("only labelled branches are kept"),
        }
    }

    fn visit(
        &mut self,
        parent: Option<(usize, usize)>,
        targets: Targets,
        labeled: Option<StmtId>,
        start: Pos,
        stmts: &'a [StmtId],
    ) -> Visit<'a> {
        self.scopes.push(Scope { parent: parent.map(|p| p.1), start, labeled });
        Visit {
            scope: self.scopes.len() - 1,
            parent: parent.map(|p| p.0),
            targets,
            stmts,
            next: 0,
            forward: Vec::new(),
            variable: None,
            jumping: Vec::new(),
        }
    }

    /// Visits everything in `body`; returns the gotos that found no label.
    fn run(&mut self, body: BlockId) -> Vec<StmtId> {
        let file = self.file;
        let block = &file[body];
        let outside = Targets { breaks: None, continues: false, case: None };
        let mut visits = vec![self.visit(None, outside, None, block.pos, &file[block.stmts])];
        loop {
            let top = visits.len() - 1;
            let visit = &mut visits[top];
            if let Some(&stmt) = visit.stmts.get(visit.next) {
                visit.next += 1;
                let mut inner = self.stmt(visit, top, stmt);
                // The first one is to be visited first.
                inner.reverse();
                visits.append(&mut inner);
                continue;
            }
            let Some(done) = visits.pop() else { return Vec::new() };
            match done.parent {
                Some(p) => visits[p].forward.extend(done.forward),
                None => return done.forward,
            }
        }
    }

    /// Deals with one statement of the list `visit`, which is `visits[index]`; returns the lists inside.
    fn stmt(&mut self, visit: &mut Visit<'a>, index: usize, mut stmt: StmtId) -> Vec<Visit<'a>> {
        let file = self.file;
        let mut labeled = None;
        while let StmtKind::Labeled { label, stmt: inner } = file[stmt].kind {
            let name = file[label];
            if !name.sym.is_blank() {
                self.declare(visit, name, stmt);
                labeled = Some(stmt);
            }
            stmt = inner;
        }
        let here = (index, visit.scope);
        let block = Targets { case: None, ..visit.targets };
        let breakable = Targets { breaks: Some(stmt), case: None, ..visit.targets };
        let looped = Targets { breaks: Some(stmt), continues: true, case: None };
        let s = &file[stmt];
        match &s.kind {
            StmtKind::Decl(decls) => {
                let var = file[*decls].iter().find_map(|&d| match file[d].kind {
                    DeclKind::Var(v) => Some((file[d].pos, file[v.names].first()?.sym.to_string())),
                    _ => None,
                });
                if let Some((pos, name)) = var {
                    declare_variable(visit, pos, name);
                }
            }
            StmtKind::Define { lhs, .. } => {
                let names: Vec<_> = file[*lhs].iter().map(|&e| print::expr_string(file, e)).collect();
                declare_variable(visit, s.pos, names.join(", "));
            }
            StmtKind::Branch { kind, label: None } => self.unlabelled(visit, stmt, *kind),
            StmtKind::Branch { kind, label: Some(label) } => {
                self.labelled(visit, stmt, *kind, file[*label]);
            }
            StmtKind::Block(b) => return vec![self.block(here, block, labeled, *b)],
            StmtKind::If { then, els, .. } => {
                let mut inner = vec![self.block(here, block, labeled, *then)];
                if let Some(e) = els {
                    let list = els.as_slice();
                    inner.push(self.visit(Some(here), block, labeled, file[*e].pos, list));
                }
                return inner;
            }
            StmtKind::For { body, .. } | StmtKind::Range { body, .. } => {
                return vec![self.block(here, looped, labeled, *body)];
            }
            StmtKind::Switch { clauses, .. }
            | StmtKind::TypeSwitch { clauses, .. }
            | StmtKind::Select { clauses } => {
                let clauses = &file[*clauses];
                return clauses
                    .iter()
                    .enumerate()
                    .map(|(i, c)| {
                        let targets = Targets { case: Some(i), ..breakable };
                        self.visit(Some(here), targets, labeled, c.pos, &file[c.body])
                    })
                    .collect();
            }
            _ => {}
        }
        Vec::new()
    }

    fn block(&mut self, here: (usize, usize), t: Targets, labeled: Option<StmtId>, b: BlockId) -> Visit<'a> {
        let file = self.file;
        self.visit(Some(here), t, labeled, file[b].pos, &file[file[b].stmts])
    }

    fn declare(&mut self, visit: &mut Visit, name: Name, stmt: StmtId) {
        if let Some(other) = self.labels.get(&name.sym) {
            let at = (self.position)(other.name.pos);
            self.report(name.pos, format!("label {} already defined at {at}", name.sym));
        } else {
            self.labels.insert(name.sym, Label { name, scope: visit.scope, stmt, used: false });
        }
        let (resolved, waiting): (Vec<StmtId>, Vec<StmtId>) =
            visit.forward.iter().partition(|&&goto| self.label_name(goto).sym == name.sym);
        visit.forward = waiting;
        for goto in resolved {
            if let Some(label) = self.labels.get_mut(&name.sym) {
                label.used = true;
            }
            if let (true, Some((pos, variable))) = (visit.jumping.contains(&goto), &visit.variable) {
                let at = (self.position)(*pos);
                let goto = self.label_name(goto);
                self.report(
                    goto.pos,
                    format!("goto {} jumps over declaration of {variable} at {at}", name.sym),
                );
            }
        }
    }

    fn unlabelled(&mut self, visit: &Visit, stmt: StmtId, kind: BranchKind) {
        let targets = visit.targets;
        let message = match kind {
            BranchKind::Break if targets.breaks.is_none() => "break is not in a loop, switch, or select",
            BranchKind::Continue if !targets.continues => "continue is not in a loop",
            BranchKind::Fallthrough => match targets.breaks.map(|s| &self.file[s].kind) {
                Some(StmtKind::TypeSwitch { .. }) => "cannot fallthrough in type switch",
                Some(StmtKind::Switch { clauses, .. }) => match targets.case {
                    Some(i) if visit.next == visit.stmts.len() => {
                        if i + 1 < clauses.len() {
                            return;
                        }
                        "cannot fallthrough final case in switch"
                    }
                    _ => "fallthrough statement out of place",
                },
                _ => "fallthrough statement out of place",
            },
            _ => return,
        };
        self.report(self.file[stmt].pos, message.to_string());
    }

    fn labelled(&mut self, visit: &mut Visit, stmt: StmtId, kind: BranchKind, label: Name) {
        let target = self.labels.get_mut(&label.sym).map(|l| {
            l.used = true;
            (l.scope, l.stmt)
        });
        let enclosing = |of: &dyn Fn(usize) -> bool| {
            let mut scope = Some(visit.scope);
            while let Some(s) = scope {
                if of(s) {
                    return true;
                }
                scope = self.scopes[s].parent;
            }
            false
        };
        let (word, kinds): (&str, fn(&StmtKind) -> bool) = match kind {
            BranchKind::Goto => {
                // A label that is not in an enclosing block may come later, or never.
                if !target.is_some_and(|(scope, _)| enclosing(&|s| s == scope)) {
                    visit.forward.push(stmt);
                }
                return;
            }
            BranchKind::Break => ("break", |k| {
                matches!(
                    k,
                    StmtKind::For { .. }
                        | StmtKind::Range { .. }
                        | StmtKind::Switch { .. }
                        | StmtKind::TypeSwitch { .. }
                        | StmtKind::Select { .. }
                )
            }),
            _ => ("continue", |k| matches!(k, StmtKind::For { .. } | StmtKind::Range { .. })),
        };
        let Some((_, labeled)) = target else {
            self.report(label.pos, format!("{word} label not defined: {}", label.sym));
            return;
        };
        let ok = match self.file[labeled].kind {
            StmtKind::Labeled { stmt, .. } => kinds(&self.file[stmt].kind),
            _ => false,
        };
        if !ok || !enclosing(&|s| self.scopes[s].labeled == Some(labeled)) {
            self.report(label.pos, format!("invalid {word} label {}", label.sym));
        }
    }
}

/// Any goto still looking for its label would jump over this variable if the label is in this list.
fn declare_variable(visit: &mut Visit, pos: Pos, name: String) {
    visit.variable = Some((pos, name));
    visit.jumping.clone_from(&visit.forward);
}
