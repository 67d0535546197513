//! The control flow graph of a function: predecessors and a reverse postorder.

use cranelift_entity::{EntityRef, SecondaryMap};

use crate::{Block, Func};

/// An edge: the block it leaves and the number of the target in its terminator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Edge {
    pub from: Block,
    pub index: u32,
}

/// Computed once and valid as long as no terminator changes.
#[derive(Debug)]
pub struct Cfg {
    /// Reachable blocks in reverse postorder; the first is the entry.
    pub rpo: Vec<Block>,
    /// Position in `rpo`, `u32::MAX` for unreachable blocks.
    order: SecondaryMap<Block, u32>,
    /// Where a block's edges begin in `edges`; one entry more than there are blocks.
    starts: Vec<u32>,
    /// Incoming edges of reachable blocks from reachable blocks.
    edges: Vec<Edge>,
}

impl Cfg {
    pub fn new(func: &Func) -> Cfg {
        let mut cfg = Cfg {
            rpo: Vec::with_capacity(func.layout.len()),
            order: SecondaryMap::with_default(u32::MAX),
            starts: vec![0; func.blocks.len() + 1],
            edges: Vec::new(),
        };
        cfg.order.resize(func.blocks.len());
        cfg.postorder(func);
        cfg.rpo.reverse();
        for (i, &b) in cfg.rpo.iter().enumerate() {
            cfg.order[b] = i as u32;
        }
        cfg.predecessors(func);
        cfg
    }

    fn postorder(&mut self, func: &Func) {
        if func.layout.is_empty() {
            return;
        }
        // A stack of (block, number of the successor to visit next). `order` marks what was seen.
        // Successors are taken last first, so that the reverse postorder follows the source.
        let mut stack = vec![(func.entry(), func.blocks[func.entry()].term.target_count())];
        self.order[func.entry()] = 0;
        while let Some((block, left)) = stack.last_mut() {
            if *left == 0 {
                self.rpo.push(*block);
                stack.pop();
                continue;
            }
            *left -= 1;
            let succ = func.target(*block, *left).block;
            if self.order[succ] == u32::MAX {
                self.order[succ] = 0;
                stack.push((succ, func.blocks[succ].term.target_count()));
            }
        }
    }

    fn predecessors(&mut self, func: &Func) {
        for &b in &self.rpo {
            func.blocks[b].term.for_each_target(|t| self.starts[t.block.index() + 1] += 1);
        }
        for i in 1..self.starts.len() {
            self.starts[i] += self.starts[i - 1];
        }
        let total = *self.starts.last().unwrap_or(&0) as usize;
        let none = Edge { from: Block::new(0), index: 0 };
        self.edges = vec![none; total];
        let mut fill = self.starts.clone();
        for &from in &self.rpo {
            let mut index = 0;
            func.blocks[from].term.for_each_target(|t| {
                let slot = &mut fill[t.block.index()];
                self.edges[*slot as usize] = Edge { from, index };
                *slot += 1;
                index += 1;
            });
        }
    }

    /// Incoming edges; a block that reaches `block` by two targets occurs twice.
    pub fn preds(&self, block: Block) -> &[Edge] {
        let i = block.index();
        match self.starts.get(i + 1) {
            Some(&end) => &self.edges[self.starts[i] as usize..end as usize],
            None => &[],
        }
    }

    pub fn is_reachable(&self, block: Block) -> bool {
        self.order[block] != u32::MAX
    }

    /// Position in the reverse postorder. `u32::MAX` for unreachable blocks.
    pub fn order(&self, block: Block) -> u32 {
        self.order[block]
    }
}
