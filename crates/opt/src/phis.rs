//! Where block parameters are needed when a variable with several definitions becomes values.
//!
//! Used by every pass that (re)builds SSA form. The placement is pruned: a block gets a parameter only where
//! the variable is live.

use cranelift_entity::{EntityRef, SecondaryMap};
use ssa::{Block, Cfg, DomTree};

/// The joins of a function, with working storage that is reused from variable to variable.
pub struct Phis<'a> {
    cfg: &'a Cfg,
    /// Dominance frontiers, flattened.
    frontier: SecondaryMap<Block, Vec<Block>>,
    def: Vec<u32>,
    live: Vec<u32>,
    placed: Vec<u32>,
    stamp: u32,
    work: Vec<Block>,
}

impl<'a> Phis<'a> {
    pub fn new(cfg: &'a Cfg, dom: &DomTree, blocks: usize) -> Phis<'a> {
        let mut frontier: SecondaryMap<Block, Vec<Block>> = SecondaryMap::new();
        for &b in &cfg.rpo {
            let preds = cfg.preds(b);
            if preds.len() < 2 {
                continue;
            }
            let stop = dom.idom(b);
            for e in preds {
                let mut at = Some(e.from);
                while at != stop
                    && let Some(r) = at
                {
                    if frontier[r].last() != Some(&b) {
                        frontier[r].push(b);
                    }
                    at = dom.idom(r);
                }
            }
        }
        Phis {
            cfg,
            frontier,
            def: vec![0; blocks],
            live: vec![0; blocks],
            placed: vec![0; blocks],
            stamp: 0,
            work: Vec::new(),
        }
    }

    /// Calls `place` for each block that needs a parameter for a variable that is defined in `defs` and
    /// used before any definition of the same block in `exposed`.
    pub fn place(&mut self, defs: &[Block], exposed: &[Block], mut place: impl FnMut(Block)) {
        if exposed.is_empty() {
            return;
        }
        self.stamp += 1;
        let stamp = self.stamp;
        for &b in defs {
            self.def[b.index()] = stamp;
        }
        self.work.extend_from_slice(exposed);
        while let Some(b) = self.work.pop() {
            if std::mem::replace(&mut self.live[b.index()], stamp) == stamp {
                continue;
            }
            for e in self.cfg.preds(b) {
                if self.def[e.from.index()] != stamp && self.live[e.from.index()] != stamp {
                    self.work.push(e.from);
                }
            }
        }
        self.work.extend_from_slice(defs);
        while let Some(b) = self.work.pop() {
            for &f in &self.frontier[b] {
                if self.live[f.index()] == stamp && self.placed[f.index()] != stamp {
                    self.placed[f.index()] = stamp;
                    place(f);
                    self.work.push(f);
                }
            }
        }
    }
}
