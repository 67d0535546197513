//! Which function names which, and a bottom-up order of the strongly connected groups.

use rustc_hash::FxHashMap;
use ssa::Func;

use crate::devirt::Readonly;

/// A package's functions by group of those that call each other. Functions and groups are numbers.
pub struct Graph {
    /// Callees' groups come first.
    pub groups: Vec<Vec<usize>>,
    /// By group: how many other groups it names, and which ones name it.
    pub callees: Vec<usize>,
    pub callers: Vec<Vec<usize>>,
}

impl Graph {
    /// `index` gives the functions' numbers by linker name.
    pub fn new(funcs: &[Func], index: &FxHashMap<Box<str>, usize>, data: &Readonly) -> Graph {
        // A name in the symbol table is as good as a call: closures' bodies are named where they are made, and
        // calls of function values (`main.f·f`) may turn out to be calls of `main.f`. A summary that is asked for
        // without an edge here is there or not by chance.
        let number = |name: &str| index.get(name.strip_suffix("·f").unwrap_or(name)).copied();
        let edges: Vec<Vec<usize>> = funcs
            .iter()
            .map(|f| {
                let mut named: Vec<usize> = Vec::with_capacity(f.syms.len());
                for s in f.syms.values() {
                    named.extend(number(&s.name));
                    // Whoever names an itab may turn out to call its methods.
                    named.extend(data.methods(&s.name).filter_map(number));
                }
                named
            })
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
        let mut callees = vec![0; groups.len()];
        let mut callers: Vec<Vec<usize>> = vec![Vec::new(); groups.len()];
        for (g, members) in groups.iter().enumerate() {
            for h in members.iter().flat_map(|&f| &edges[f]).map(|&f| group[f]).filter(|&h| h != g) {
                // Groups are gone through in order: another edge from here would be the last one.
                if callers[h].last() != Some(&g) {
                    callers[h].push(g);
                    callees[g] += 1;
                }
            }
        }
        Graph { groups, callees, callers }
    }
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
