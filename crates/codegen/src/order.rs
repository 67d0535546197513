//! The order of blocks: what falls through where, with critical edges split.
//!
//! In: a function's layout. Out: [`Order`], the machine blocks as the allocator numbers them, and the
//! order in which they are emitted. An edge
//! from a block with several successors to one with several predecessors gets a block of its own, for
//! the moves. Blocks that cannot be reached are left out. In the emission order unlikely blocks go last and loops are
//! rotated: the test stands at the bottom, entered by a jump. The allocator's order is the layout's, but that no block
//! stands before all of its predecessors: it works (and its checker only works) with definitions before uses.

use cranelift_entity::SecondaryMap;
use ssa::{Block, BlockCall, Func, Term};

/// Stands in `block` of no block: not reached.
const NOWHERE: u32 = u32::MAX;
/// Stands in `pos` of a block that waits for its predecessors.
const LATE: u32 = u32::MAX - 1;

/// A machine block before selection.
#[derive(Clone, Copy, Debug)]
pub enum Node {
    /// Stands before the entry when something jumps to the entry: arguments need a place of their own.
    Start,
    Block(Block),
    /// The edge `call` leaving `from`.
    Edge {
        from: Block,
        call: BlockCall,
    },
}

/// An edge's target: machine block, and the jump's arguments when the target has parameters of its own.
#[derive(Default)]
pub struct Order {
    pub nodes: Vec<Node>,
    /// The machine blocks in emission order.
    pub emit: Vec<u32>,
    /// Successor lists as ranges of `succs`, by machine block.
    pub succ_ranges: Vec<(u32, u32)>,
    pub succs: Vec<u32>,
    /// Edges into each block; switches that go twice to the same place with the same arguments count once.
    pub preds: SecondaryMap<Block, u32>,
    /// Machine block of each SSA block.
    pub index: SecondaryMap<Block, u32>,
    blocks: Vec<Block>,
    pos: SecondaryMap<Block, u32>,
    /// Cold edges into each block; `u32::MAX`: it is cold.
    cold: SecondaryMap<Block, u32>,
    stack: Vec<Block>,
    /// Edges into each block from blocks that have their place.
    placed: SecondaryMap<Block, u32>,
    /// Blocks that came before all of their predecessors.
    late: Vec<Block>,
    edges: Vec<BlockCall>,
}

/// Whether two edges are the same jump.
fn same(func: &Func, a: &BlockCall, b: &BlockCall) -> bool {
    a.block == b.block && a.args.as_slice(&func.lists) == b.args.as_slice(&func.lists)
}

/// The distinct edges that leave `block`, in the order conditional jumps number them.
/// Cases of a switch that agree share one edge.
pub fn out_edges(func: &Func, block: Block, out: &mut Vec<BlockCall>) {
    out.clear();
    match &func.blocks[block].term {
        Term::Jump(t) => out.push(*t),
        Term::Br { then, els, .. } => out.extend([*then, *els]),
        Term::Switch { targets, default, .. } => {
            out.push(*default);
            for t in targets {
                // Neighbouring cases are the ones that agree; looking further back costs quadratic time.
                let from = out.len().saturating_sub(8);
                if !same(func, t, &out[0]) && !out[from..].iter().any(|e| same(func, t, e)) {
                    out.push(*t);
                }
            }
        }
        Term::None | Term::Ret(_) | Term::Unreachable => {}
    }
}

/// The number in [`out_edges`]' list of a switch case.
pub fn edge_of(func: &Func, edges: &[BlockCall], case: &BlockCall) -> usize {
    edges.iter().position(|e| same(func, case, e)).expect("a switch case is an edge")
}

impl Order {
    /// Computes the order of `func`'s blocks.
    pub fn compute(&mut self, func: &Func) {
        self.reach(func);
        self.split(func);
        self.cold_last(func);
        self.rotate(func);
        self.number();
    }

    /// Collects the reachable blocks in layout order and counts edges.
    fn reach(&mut self, func: &Func) {
        self.preds.clear();
        self.pos.clear();
        self.pos.resize(func.blocks.len());
        self.preds.resize(func.blocks.len());
        for b in func.blocks.keys() {
            self.pos[b] = NOWHERE;
        }
        self.stack.clear();
        self.stack.push(func.entry());
        self.pos[func.entry()] = 0;
        while let Some(b) = self.stack.pop() {
            out_edges(func, b, &mut self.edges);
            for e in &self.edges {
                self.preds[e.block] += 1;
                if self.pos[e.block] == NOWHERE {
                    self.pos[e.block] = 0;
                    self.stack.push(e.block);
                }
            }
        }
        self.place(func);
    }

    /// Lists the blocks in layout order, but none before all of its predecessors: where a loop's test was copied in front of
    /// it, what is left of the test stands at its old place in the layout, and is only reached from the loop's end.
    fn place(&mut self, func: &Func) {
        self.blocks.clear();
        self.placed.clear();
        self.placed.resize(func.blocks.len());
        self.stack.clear();
        let mut late = std::mem::take(&mut self.late);
        late.clear();
        for &b in &func.layout {
            if self.pos[b] == NOWHERE {
                continue;
            }
            if b != func.entry() && self.placed[b] == 0 {
                self.pos[b] = LATE;
                late.push(b);
                continue;
            }
            self.stack.push(b);
            self.drain(func);
        }
        // Loops in which such blocks reach each other: one predecessor must do.
        while let Some(at) = late.iter().position(|&b| self.pos[b] == LATE && self.placed[b] > 0) {
            self.stack.push(late[at]);
            self.drain(func);
        }
        self.late = late;
    }

    /// Places the blocks on the stack, and late ones whose predecessors are all placed by that.
    fn drain(&mut self, func: &Func) {
        while let Some(b) = self.stack.pop() {
            self.pos[b] = self.blocks.len() as u32;
            self.blocks.push(b);
            out_edges(func, b, &mut self.edges);
            for e in &self.edges {
                self.placed[e.block] += 1;
                if self.pos[e.block] == LATE && self.placed[e.block] == self.preds[e.block] {
                    self.stack.push(e.block);
                }
            }
        }
    }

    /// Moves the header of each `for` loop behind the loop's last block, where the way back falls into it
    /// and its conditional jump closes the loop: one jump less each time round.
    fn rotate(&mut self, func: &Func) {
        for at in (1..self.blocks.len()).rev() {
            let header = self.blocks[at];
            if self.preds[header] < 2 {
                continue;
            }
            let Term::Br { then, els, .. } = &func.blocks[header].term else { continue };
            let (then, els) = (self.pos[then.block] as usize, self.pos[els.block] as usize);
            // The loop's extent: the last block that jumps back. Inner loops were done before, so a block
            // that jumps here unconditionally and stands last still does.
            let Some(last) = self.latch(func, header, at) else { continue };
            let inside = |p: usize| p > at && p <= last;
            if inside(then) == inside(els) || last - at > 4096 {
                continue;
            }
            self.blocks[at..=last].rotate_left(1);
            for (i, &b) in self.blocks.iter().enumerate().take(last + 1).skip(at) {
                self.pos[b] = i as u32;
            }
        }
    }

    /// Position of the last block that ends in `jump header`, if it stands behind it.
    fn latch(&self, func: &Func, header: Block, at: usize) -> Option<usize> {
        // Predecessor lists are not kept; latches are found by following the layout up to the exit.
        let Term::Br { then, els, .. } = &func.blocks[header].term else { return None };
        let far = self.pos[then.block].max(self.pos[els.block]) as usize;
        let end = far.min(self.blocks.len());
        if end <= at + 1 {
            return None;
        }
        // The exit normally follows the loop directly.
        let last = end - 1;
        matches!(&func.blocks[self.blocks[last]].term, Term::Jump(t) if t.block == header).then_some(last)
    }

    /// Moves unlikely blocks to the end: those that end in a panic, those on the unlikely side of a
    /// branch, and what is reached only from such.
    fn cold_last(&mut self, func: &Func) {
        self.cold.clear();
        self.cold.resize(func.blocks.len());
        let mut edges = std::mem::take(&mut self.edges);
        let mut any = false;
        for (n, &b) in self.blocks.iter().enumerate() {
            let term = &func.blocks[b].term;
            let cold = matches!(term, Term::Unreachable) || self.cold[b] >= self.preds[b];
            if cold && n > 0 {
                any = true;
                self.cold[b] = u32::MAX;
                out_edges(func, b, &mut edges);
                for e in &edges {
                    self.cold[e.block] = self.cold[e.block].saturating_add(1);
                }
            } else if let Term::Br { then, els, likely: Some(likely), .. } = term {
                let unlikely = if *likely { els.block } else { then.block };
                // A block that others reach too is not unlikely for them.
                if self.preds[unlikely] == 1 {
                    self.cold[unlikely] = 1;
                }
            }
        }
        self.edges = edges;
        if any {
            let cold = &self.cold;
            let first = self.blocks[0];
            self.blocks.sort_by_key(|&b| b != first && cold[b] == u32::MAX);
            for (i, &b) in self.blocks.iter().enumerate() {
                self.pos[b] = i as u32;
            }
        }
    }

    /// Numbers the machine blocks and splits critical edges.
    fn split(&mut self, func: &Func) {
        self.nodes.clear();
        self.succ_ranges.clear();
        self.succs.clear();
        self.index.clear();
        self.index.resize(func.blocks.len());
        // Such a function starts with a block of its own.
        let start = self.preds[func.entry()] > 0;
        let critical = |order: &Order, n: usize, e: &BlockCall| n > 1 && order.preds[e.block] > 1;
        let mut edges = std::mem::take(&mut self.edges);
        let mut next = 0;
        if start {
            self.preds[func.entry()] += 1;
            self.nodes.push(Node::Start);
            self.succs.push(1);
            self.succ_ranges.push((0, 1));
            next = 1;
        }
        for &b in &self.blocks {
            out_edges(func, b, &mut edges);
            self.index[b] = next;
            next += 1 + edges.iter().filter(|e| critical(self, edges.len(), e)).count() as u32;
        }
        for i in 0..self.blocks.len() {
            let b = self.blocks[i];
            out_edges(func, b, &mut edges);
            let me = self.index[b];
            let lo = self.succs.len() as u32;
            self.nodes.push(Node::Block(b));
            let mut splits = me;
            for e in &edges {
                let to = if critical(self, edges.len(), e) {
                    splits += 1;
                    splits
                } else {
                    self.index[e.block]
                };
                self.succs.push(to);
            }
            self.succ_ranges.push((lo, self.succs.len() as u32));
            for e in &edges {
                if !critical(self, edges.len(), e) {
                    continue;
                }
                self.nodes.push(Node::Edge { from: b, call: *e });
                let lo = self.succs.len() as u32;
                self.succs.push(self.index[e.block]);
                self.succ_ranges.push((lo, lo + 1));
            }
        }
        self.edges = edges;
    }

    /// Turns the rotated list of blocks into machine blocks; split edges follow their origin.
    fn number(&mut self) {
        self.emit.clear();
        if matches!(self.nodes[0], Node::Start) {
            self.emit.push(0);
        }
        for &b in &self.blocks {
            let mut n = self.index[b];
            self.emit.push(n);
            n += 1;
            while let Some(Node::Edge { .. }) = self.nodes.get(n as usize) {
                self.emit.push(n);
                n += 1;
            }
        }
    }

    /// The successors of machine block `n`.
    pub fn succs(&self, n: usize) -> &[u32] {
        let (lo, hi) = self.succ_ranges[n];
        &self.succs[lo as usize..hi as usize]
    }
}
