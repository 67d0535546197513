//! Natural loops and their nesting.

use cranelift_entity::SecondaryMap;

use crate::{Block, Cfg, DomTree};

/// A natural loop: the target of back edges and all blocks that reach one without passing the header.
#[derive(Clone, Debug)]
pub struct Loop {
    pub header: Block,
    /// Index of the loop around this one.
    pub parent: Option<u32>,
    /// 1 for outermost loops.
    pub depth: u32,
}

/// All natural loops, outer before inner. Cycles without a dominating header (by `goto`) are no loops here.
#[derive(Debug)]
pub struct Loops {
    pub loops: Vec<Loop>,
    /// Index of the innermost loop that holds the block, `u32::MAX` for none.
    innermost: SecondaryMap<Block, u32>,
}

impl Loops {
    pub fn new(cfg: &Cfg, dom: &DomTree) -> Loops {
        let mut all = Loops { loops: Vec::new(), innermost: SecondaryMap::with_default(u32::MAX) };
        // Headers in reverse postorder: an outer header comes before those of the loops inside it.
        for &h in &cfg.rpo {
            if cfg.preds(h).iter().any(|e| dom.dominates(h, e.from)) {
                all.loops.push(Loop { header: h, parent: None, depth: 0 });
            }
        }
        // Inner loops claim their blocks first; an outer one skips over what is claimed, header by header.
        let mut work = Vec::new();
        for i in (0..all.loops.len()).rev() {
            let header = all.loops[i].header;
            work.extend(cfg.preds(header).iter().map(|e| e.from).filter(|&b| dom.dominates(header, b)));
            while let Some(block) = work.pop() {
                let mut at = all.innermost[block];
                if at == i as u32 {
                    continue;
                }
                if at == u32::MAX {
                    all.innermost[block] = i as u32;
                    if block != header {
                        work.extend(cfg.preds(block).iter().map(|e| e.from));
                    }
                    continue;
                }
                // The outermost loop found so far that holds the block becomes our child.
                while let Some(p) = all.loops[at as usize].parent {
                    at = p;
                }
                if at != i as u32 {
                    all.loops[at as usize].parent = Some(i as u32);
                    let inner = all.loops[at as usize].header;
                    work.extend(cfg.preds(inner).iter().map(|e| e.from));
                }
            }
            if all.innermost[header] == u32::MAX {
                all.innermost[header] = i as u32;
            }
        }
        for i in 0..all.loops.len() {
            all.loops[i].depth = 1 + all.loops[i].parent.map_or(0, |p| all.loops[p as usize].depth);
        }
        all
    }

    /// The innermost loop around a block.
    pub fn innermost(&self, block: Block) -> Option<u32> {
        let i = self.innermost[block];
        (i != u32::MAX).then_some(i)
    }

    /// How many loops are around the block.
    pub fn depth(&self, block: Block) -> u32 {
        self.innermost(block).map_or(0, |i| self.loops[i as usize].depth)
    }

    /// The block is in loop `index` or in one inside it.
    pub fn contains(&self, index: u32, block: Block) -> bool {
        let mut at = self.innermost(block);
        while let Some(i) = at {
            if i == index {
                return true;
            }
            at = self.loops[i as usize].parent;
        }
        false
    }
}
