//! The order in which package variables are initialised.
//!
//! Again and again the variable declared first among those that need nothing uninitialised any more.
//! What a variable needs it may mention itself or through functions. Constants take part so that
//! cycles through them are found.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use rustc_hash::FxHashSet;
use types::{Initializer, ObjId};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::resolver::Source;

impl Checker<'_> {
    pub(crate) fn compute_init_order(&mut self) {
        let n = self.decls.len();
        for d in &mut self.decls {
            d.deps.sort_unstable();
        }
        // What waits for each declaration, and for how many each waits.
        let mut waiting: Vec<Vec<u32>> = vec![Vec::new(); n];
        let mut missing = vec![0usize; n];
        let mut queue = BinaryHeap::new();
        for i in 0..n as u32 {
            if self.is_value_decl(i) {
                let needed = self.needed_values(i);
                missing[i as usize] = needed.len();
                for d in needed {
                    waiting[d as usize].push(i);
                }
                queue.push(Reverse((missing[i as usize], i)));
            }
        }
        let mut done = vec![false; n];
        while let Some(Reverse((count, d))) = queue.pop() {
            // Older entries of a declaration are out of date.
            if done[d as usize] || count != missing[d as usize] {
                continue;
            }
            if count > 0 {
                self.report_init_cycle(d);
            }
            self.emit(d, &mut done);
            for w in std::mem::take(&mut waiting[d as usize]) {
                missing[w as usize] = missing[w as usize].saturating_sub(1);
                if !done[w as usize] {
                    queue.push(Reverse((missing[w as usize], w)));
                }
            }
        }
    }

    fn is_value_decl(&self, d: u32) -> bool {
        matches!(self.decls[d as usize].source, Source::Const { .. } | Source::Var { .. })
    }

    /// Variables and constants that a declaration mentions, directly or through functions.
    fn needed_values(&self, root: u32) -> Vec<u32> {
        let mut out = Vec::new();
        let mut seen: FxHashSet<u32> = FxHashSet::default();
        let mut stack = self.decls[root as usize].deps.clone();
        while let Some(d) = stack.pop() {
            if !seen.insert(d) {
                continue;
            }
            if self.is_value_decl(d) {
                out.push(d);
            } else {
                stack.extend(&self.decls[d as usize].deps);
            }
        }
        out
    }

    fn emit(&mut self, d: u32, done: &mut [bool]) {
        done[d as usize] = true;
        let decl = &self.decls[d as usize];
        let Source::Var { init: Some(rhs), lhs, .. } = &decl.source else { return };
        let lhs: Vec<ObjId> = match lhs {
            Some(all)
                if all[0] != decl.obj
                    && all.iter().any(|&o| self.decl_of(o).is_some_and(|o| o != d && done[o as usize])) =>
            {
                return;
            }
            Some(all) => all.to_vec(),
            None => vec![decl.obj],
        };
        let init = Initializer { lhs, file: decl.file, rhs: *rhs };
        self.init_order.push(init);
    }

    /// Reports the cycle through a declaration; nothing if it only needs one.
    fn report_init_cycle(&mut self, d: u32) {
        let Some(path) = self.path_back(d) else { return };
        let o = &self.prog.objects[self.decls[d as usize].obj];
        let (pos, name) = (o.pos, o.name);
        if path.len() == 1 {
            return self.report(diag::init_refers_to_itself(pos, name));
        }
        let mut message = diag::init_cycle(pos, name);
        for (i, &from) in path.iter().enumerate() {
            let to = path[(i + 1) % path.len()];
            let object = |d: u32| &self.prog.objects[self.decls[d as usize].obj];
            let (from, to) = (object(from), object(to));
            message.message.push_str(&format!(
                "\n\t{}: {} refers to {}",
                self.pos_text(from.pos),
                from.name,
                to.name
            ));
        }
        self.report(message);
    }

    /// A way from a declaration back to itself, beginning with it.
    fn path_back(&self, root: u32) -> Option<Vec<u32>> {
        let mut seen = vec![false; self.decls.len()];
        let mut path: Vec<(u32, usize)> = vec![(root, 0)];
        while let Some((d, next)) = path.last_mut() {
            let Some(&to) = self.decls[*d as usize].deps.get(*next) else {
                path.pop();
                continue;
            };
            *next += 1;
            if to == root {
                return Some(path.iter().map(|&(d, _)| d).collect());
            }
            if !std::mem::replace(&mut seen[to as usize], true) {
                path.push((to, 0));
            }
        }
        None
    }
}
