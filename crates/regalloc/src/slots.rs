//! Where spilled values are stored, and which of them share a stack slot.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use regalloc2::{Allocation, Block, Function, Inst, ProgPoint, SpillSlot};

use crate::scan::block_start;
use crate::state::{Ctx, Def, NONE, Rank, first_inst, last_inst, preg};

/// How far up the dominator tree a place for a store is looked for.
const SEARCH: usize = 64;

/// Adds the store of each value that is read from memory: at its definition, or in a block further
/// down that dominates all reads, is entered with the value in a register, and is in no deeper loop.
pub fn place_spills<F: Function>(func: &F, ctx: &mut Ctx) {
    for v in 0..ctx.vregs.len() as u32 {
        let info = ctx.vregs[v as usize];
        if info.need == NONE {
            continue;
        }
        let (def_block, point, r) = match info.def {
            Def::Inst(i, r) => (block_of(func, ctx, i), ProgPoint::after(Inst::new(i as usize)), r),
            Def::Param(b, r) => (b, block_start(func, b), r),
            Def::StackParam(_) | Def::Unknown => continue,
        };
        let (point, r) = match sink(ctx, v, info.need, def_block) {
            Some((b, r)) => (block_start(func, b), r),
            None => (point, r),
        };
        let home = ctx.slot(v);
        ctx.edit(point, Rank::Spill, Allocation::reg(preg(r as u32)), home);
    }
}

/// The block below the definition where storing `v` costs least, with its register there.
fn sink(ctx: &Ctx, v: u32, need: u32, def_block: u32) -> Option<(u32, u8)> {
    let mut best: Option<(u32, u8)> = None;
    let mut best_depth = ctx.blocks[def_block as usize].loop_depth;
    let mut b = need;
    for _ in 0..SEARCH {
        if b == def_block {
            break;
        }
        let block = &ctx.blocks[b as usize];
        // The deepest of equals comes first: it is executed least.
        let better =
            if best.is_some() { block.loop_depth < best_depth } else { block.loop_depth <= best_depth };
        if better && let Some(&(r, _)) = block.start.iter().find(|&&(_, u)| u == v) {
            best = Some((b, r));
            best_depth = block.loop_depth;
        }
        b = block.idom;
    }
    best
}

/// The block of an instruction, by bisection: blocks are numbered in instruction order.
fn block_of<F: Function>(func: &F, ctx: &Ctx, inst: u32) -> u32 {
    let (mut lo, mut hi) = (0, ctx.blocks.len());
    while hi - lo > 1 {
        let mid = (lo + hi) / 2;
        if func.block_insns(Block::new(mid)).first().index() as u32 <= inst { lo = mid } else { hi = mid }
    }
    lo as u32
}

/// Gives values whose lives don't overlap the same slots (linear scan over one interval a value) and
/// replaces values by slots in all allocations and edits.
pub fn assign<F: Function>(func: &F, ctx: &mut Ctx) {
    let n = ctx.vregs.len();
    let mut intervals: Vec<(u32, u32)> = vec![(u32::MAX, 0); n];
    let extend = |iv: &mut (u32, u32), lo: u32, hi: u32| {
        iv.0 = iv.0.min(lo);
        iv.1 = iv.1.max(hi);
    };
    for &b in &ctx.rpo {
        let (first, last) = (first_inst(func, b).index() as u32, last_inst(func, b).index() as u32);
        let block = &ctx.blocks[b as usize];
        for &(v, _) in block.live_in.iter().chain(&block.live_out) {
            if ctx.vregs[v as usize].need != NONE {
                extend(&mut intervals[v as usize], first, last + 1);
            }
        }
    }
    for (v, info) in ctx.vregs.iter().enumerate() {
        if info.need == NONE {
            continue;
        }
        match info.def {
            Def::Inst(i, _) => {
                let b = block_of(func, ctx, i);
                extend(&mut intervals[v], i, last_inst(func, b).index() as u32 + 1);
            }
            Def::Param(b, _) | Def::StackParam(b) => {
                let (first, last) = (first_inst(func, b).index() as u32, last_inst(func, b).index() as u32);
                extend(&mut intervals[v], first, last + 1);
                // Predecessors store it at their ends.
                for p in func.block_preds(Block::new(b as usize)) {
                    if ctx.blocks[p.index()].done {
                        let at = last_inst(func, p.index() as u32).index() as u32;
                        extend(&mut intervals[v], at, at + 1);
                    }
                }
            }
            Def::Unknown => {}
        }
    }
    let mut order: Vec<u32> = (0..n as u32).filter(|&v| ctx.vregs[v as usize].need != NONE).collect();
    order.sort_unstable_by_key(|&v| intervals[v as usize]);
    ctx.slot_of.clear();
    ctx.slot_of.resize(n + ctx.temp_slots as usize, NONE);
    let mut used: BinaryHeap<Reverse<(u32, u32)>> = BinaryHeap::new();
    let mut free: Vec<u32> = Vec::new();
    let mut count = 0;
    for v in order {
        let (lo, hi) = intervals[v as usize];
        while let Some(&Reverse((end, slot))) = used.peek()
            && end <= lo
        {
            used.pop();
            free.push(slot);
        }
        let slot = free.pop().unwrap_or_else(|| {
            count += 1;
            count - 1
        });
        ctx.slot_of[v as usize] = slot;
        used.push(Reverse((hi, slot)));
    }
    for t in 0..ctx.temp_slots as usize {
        ctx.slot_of[n + t] = count + t as u32;
    }
    ctx.num_slots = (count + ctx.temp_slots) as usize;
    let slot_of = &ctx.slot_of;
    let replace = |a: &mut Allocation| {
        if let Some(s) = a.as_stack() {
            *a = Allocation::stack(SpillSlot::new(slot_of[s.index()] as usize));
        }
    };
    ctx.allocs.iter_mut().for_each(replace);
    for e in &mut ctx.edits {
        replace(&mut e.from);
        replace(&mut e.to);
    }
}
