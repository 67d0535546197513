//! The dominator tree, by the iterative method of Cooper, Harvey and Kennedy.

use cranelift_entity::SecondaryMap;
use cranelift_entity::packed_option::PackedOption;

use crate::{Block, Cfg};

#[derive(Debug)]
pub struct DomTree {
    idom: SecondaryMap<Block, PackedOption<Block>>,
    /// Preorder number, and the largest one in the subtree: `a` dominates `b` when b's number is in a's interval.
    span: SecondaryMap<Block, (u32, u32)>,
    /// Reachable blocks in a preorder of the tree. Siblings are in reverse postorder of the graph.
    pub preorder: Vec<Block>,
}

impl DomTree {
    pub fn new(cfg: &Cfg) -> DomTree {
        let idom = immediate(cfg);
        let mut tree = DomTree {
            idom: SecondaryMap::with_capacity(cfg.rpo.len()),
            span: SecondaryMap::with_default((1, 0)),
            preorder: Vec::with_capacity(cfg.rpo.len()),
        };
        // Children as linked lists of rpo numbers; built backwards so that each list ascends.
        let n = cfg.rpo.len();
        let mut first = vec![u32::MAX; n];
        let mut sibling = vec![u32::MAX; n];
        for i in (1..n).rev() {
            let d = idom[i] as usize;
            sibling[i] = first[d];
            first[d] = i as u32;
            tree.idom[cfg.rpo[i]] = cfg.rpo[d].into();
        }
        let mut stack: Vec<(u32, u32)> = Vec::new();
        if n > 0 {
            tree.enter(cfg.rpo[0]);
            stack.push((0, first[0]));
        }
        while let Some((node, child)) = stack.last_mut() {
            if *child == u32::MAX {
                tree.span[cfg.rpo[*node as usize]].1 = tree.preorder.len() as u32 - 1;
                stack.pop();
                continue;
            }
            let c = *child;
            *child = sibling[c as usize];
            tree.enter(cfg.rpo[c as usize]);
            stack.push((c, first[c as usize]));
        }
        tree
    }

    fn enter(&mut self, block: Block) {
        self.span[block].0 = self.preorder.len() as u32;
        self.preorder.push(block);
    }

    /// The immediate dominator; `None` for the entry and unreachable blocks.
    pub fn idom(&self, block: Block) -> Option<Block> {
        self.idom[block].expand()
    }

    /// Every way from the entry to `b` passes `a` (or they are the same). False when one is unreachable.
    pub fn dominates(&self, a: Block, b: Block) -> bool {
        let (lo, hi) = self.span[a];
        let n = self.span[b].0;
        lo <= n && n <= hi && self.span[b].1 >= n
    }

    /// Position in `preorder`.
    pub fn number(&self, block: Block) -> u32 {
        self.span[block].0
    }
}

/// Immediate dominators in rpo numbers; the entry's is itself.
fn immediate(cfg: &Cfg) -> Vec<u32> {
    const NONE: u32 = u32::MAX;
    let mut idom = vec![NONE; cfg.rpo.len()];
    if idom.is_empty() {
        return idom;
    }
    idom[0] = 0;
    let meet = |idom: &[u32], mut a: u32, mut b: u32| {
        while a != b {
            while a > b {
                a = idom[a as usize];
            }
            while b > a {
                b = idom[b as usize];
            }
        }
        a
    };
    loop {
        let mut changed = false;
        for (i, &block) in cfg.rpo.iter().enumerate().skip(1) {
            let mut new = NONE;
            for e in cfg.preds(block) {
                let p = cfg.order(e.from);
                if idom[p as usize] != NONE {
                    new = if new == NONE { p } else { meet(&idom, p, new) };
                }
            }
            changed |= idom[i] != new;
            idom[i] = new;
        }
        if !changed {
            return idom;
        }
    }
}
