//! Which function names which, and a bottom-up order of the strongly connected groups.

use rustc_hash::FxHashMap;
use ssa::Func;

/// Groups of functions that can run in parallel, callees before callers: levels of groups of function indices.
pub fn levels(funcs: &[Func]) -> Vec<Vec<Vec<usize>>> {
    let index: FxHashMap<&str, usize> = funcs.iter().enumerate().map(|(i, f)| (&*f.name, i)).collect();
    // A name in the symbol table is as good as a call: closures' bodies are named where they are made.
    let edges: Vec<Vec<usize>> = funcs
        .iter()
        .map(|f| f.syms.values().filter_map(|s| index.get(&*s.name).copied()).collect())
        .collect();
    let mut t = Tarjan {
        edges: &edges,
        number: vec![0; funcs.len()],
        low: vec![0; funcs.len()],
        group: vec![usize::MAX; funcs.len()],
        open: Vec::new(),
        next: 1,
        groups: Vec::new(),
    };
    for f in 0..funcs.len() {
        if t.number[f] == 0 {
            t.visit(f);
        }
    }
    let (groups, group) = (t.groups, t.group);
    let mut level = vec![0; groups.len()];
    let mut levels: Vec<Vec<Vec<usize>>> = Vec::new();
    for (g, members) in groups.into_iter().enumerate() {
        let callees = members.iter().flat_map(|&f| &edges[f]).map(|&f| group[f]).filter(|&h| h != g);
        level[g] = callees.map(|h| level[h] + 1).max().unwrap_or(0);
        levels.resize_with(levels.len().max(level[g] + 1), Vec::new);
        levels[level[g]].push(members);
    }
    levels
}

struct Tarjan<'a> {
    edges: &'a [Vec<usize>],
    /// Visiting number, 0 for not seen.
    number: Vec<usize>,
    low: Vec<usize>,
    group: Vec<usize>,
    open: Vec<usize>,
    next: usize,
    /// Finished groups; callees' groups are finished first.
    groups: Vec<Vec<usize>>,
}

impl Tarjan<'_> {
    fn enter(&mut self, f: usize, stack: &mut Vec<(usize, usize)>) {
        self.number[f] = self.next;
        self.low[f] = self.next;
        self.next += 1;
        self.open.push(f);
        stack.push((f, 0));
    }

    fn visit(&mut self, root: usize) {
        let mut stack = Vec::new();
        self.enter(root, &mut stack);
        while let Some((f, at)) = stack.last_mut() {
            let f = *f;
            if let Some(&callee) = self.edges[f].get(*at) {
                *at += 1;
                if self.number[callee] == 0 {
                    self.enter(callee, &mut stack);
                } else if self.group[callee] == usize::MAX {
                    self.low[f] = self.low[f].min(self.number[callee]);
                }
                continue;
            }
            stack.pop();
            if let Some(&(parent, _)) = stack.last() {
                self.low[parent] = self.low[parent].min(self.low[f]);
            }
            if self.low[f] == self.number[f] {
                let at = self.open.iter().rposition(|&m| m == f).expect("group's root is open");
                let mut members = self.open.split_off(at);
                members.sort_unstable();
                for &m in &members {
                    self.group[m] = self.groups.len();
                }
                self.groups.push(members);
            }
        }
    }
}
