//! The order in which package variables are initialised.
//!
//! Variables are initialised in the order of their declaration, except that one waits for those its
//! initialiser needs, directly or through functions.

use rustc_hash::FxHashSet;
use types::{Initializer, ObjId, ObjectKind};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::resolver::Source;

impl Checker<'_> {
    pub(crate) fn compute_init_order(&mut self) {
        self.report_init_cycles();
        let mut order = Vec::new();
        let mut done = vec![false; self.decls.len()];
        let mut visited = vec![false; self.decls.len()];
        for i in 0..self.decls.len() {
            if matches!(self.decls[i].source, Source::Var { .. }) {
                self.emit(i as u32, &mut done, &mut visited, &mut order);
            }
        }
        self.init_order = order;
    }

    /// Emits what a declaration needs and then itself. Walks with its own stack: chains of
    /// declarations may be long.
    fn emit(&self, root: u32, done: &mut [bool], visited: &mut [bool], order: &mut Vec<Initializer>) {
        // Everything a variable needs comes before it, the needed variables themselves in order of
        // declaration.
        let mut stack = vec![(root, self.needed_vars(root, done), 0usize)];
        while let Some((d, needed, next)) = stack.last_mut() {
            let d = *d;
            if let Some(&n) = needed.get(*next) {
                *next += 1;
                if !done[n as usize] && !visited[n as usize] {
                    visited[n as usize] = true;
                    let deps = self.needed_vars(n, done);
                    stack.push((n, deps, 0));
                }
                continue;
            }
            stack.pop();
            self.emit_var(d, done, order);
        }
    }

    fn emit_var(&self, d: u32, done: &mut [bool], order: &mut Vec<Initializer>) {
        if std::mem::replace(&mut done[d as usize], true) {
            return;
        }
        let decl = &self.decls[d as usize];
        let Source::Var { init: Some(rhs), lhs, .. } = &decl.source else { return };
        let lhs: Vec<ObjId> = match lhs {
            Some(all) => all.to_vec(),
            None => vec![decl.obj],
        };
        for &o in &lhs {
            if let Some(other) = self.decl_of(o) {
                done[other as usize] = true;
            }
        }
        order.push(Initializer { lhs, file: decl.file, rhs: *rhs });
    }

    /// Variables not initialised yet that a declaration mentions, directly or through functions, in
    /// order of declaration.
    fn needed_vars(&self, root: u32, done: &[bool]) -> Vec<u32> {
        let mut out = Vec::new();
        let mut seen: FxHashSet<u32> = FxHashSet::default();
        let mut stack = self.decls[root as usize].deps.clone();
        while let Some(d) = stack.pop() {
            if !seen.insert(d) {
                continue;
            }
            match self.decls[d as usize].source {
                Source::Var { .. } if !done[d as usize] => out.push(d),
                Source::Func(_) => stack.extend(&self.decls[d as usize].deps),
                _ => {}
            }
        }
        out.sort_unstable();
        out
    }

    /// Reports variables and constants that need themselves.
    fn report_init_cycles(&mut self) {
        // 0 untouched, 1 on the path, 2 done.
        let mut state = vec![0u8; self.decls.len()];
        for root in 0..self.decls.len() {
            if state[root] != 0 || matches!(self.decls[root].source, Source::Type(_)) {
                continue;
            }
            let mut path: Vec<(u32, usize)> = vec![(root as u32, 0)];
            state[root] = 1;
            while let Some((d, next)) = path.last_mut() {
                let d = *d;
                let Some(&n) = self.decls[d as usize].deps.get(*next) else {
                    state[d as usize] = 2;
                    path.pop();
                    continue;
                };
                *next += 1;
                match state[n as usize] {
                    0 => {
                        state[n as usize] = 1;
                        path.push((n, 0));
                    }
                    1 => {
                        let start = path.iter().position(|&(p, _)| p == n).unwrap_or(0);
                        let cycle: Vec<ObjId> =
                            path[start..].iter().map(|&(p, _)| self.decls[p as usize].obj).collect();
                        // Functions may call each other.
                        let only_funcs = cycle.iter().all(|&o| {
                            matches!(self.prog.objects[o].kind, ObjectKind::Func(_))
                        });
                        if !only_funcs {
                            return self.report_init_cycle(&cycle);
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    fn report_init_cycle(&mut self, cycle: &[ObjId]) {
        // Begin with a variable or constant.
        let start = cycle
            .iter()
            .position(|&o| !matches!(self.prog.objects[o].kind, ObjectKind::Func(_)))
            .unwrap_or(0);
        let o = &self.prog.objects[cycle[start]];
        let (pos, name) = (o.pos, o.name);
        if cycle.len() == 1 {
            return self.report(diag::init_refers_to_itself(pos, name));
        }
        let mut d = diag::init_cycle(pos, name);
        let n = cycle.len();
        for i in 0..n {
            let (from, to) = (cycle[(start + i) % n], cycle[(start + i + 1) % n]);
            let (from, to) = (&self.prog.objects[from], &self.prog.objects[to]);
            d.message.push_str(&format!("\n\t{}: {} refers to {}", self.pos_text(from.pos), from.name, to.name));
        }
        self.report(d);
    }
}
