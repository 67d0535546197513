//! Live values at block ends, with the distance to their next use.
//!
//! Distances count instructions; a call counts [`FAR`] more, so that a value used only behind one is
//! known to be far. Backward dataflow over sparse lists: a block's upward-exposed uses are collected
//! once, then lists are merged in postorder until no list grows.

use regalloc2::{Block, Function, OperandKind};

use crate::scan::is_call;
use crate::state::{Ctx, FAR, NONE, THROUGH, clobbers, last_inst};

/// What crossing an edge adds; leaving a loop adds [`THROUGH`], so that values used in the loop stay.
const EDGE: u32 = 1;

pub fn compute<F: Function>(func: &F, ctx: &mut Ctx) {
    // exposed[b]: values used in b before any definition in b, with distance; defined_in[v]: its block.
    let mut exposed: Vec<Vec<(u32, u32)>> = vec![Vec::new(); ctx.blocks.len()];
    let mut defined_in = vec![NONE; ctx.vregs.len()];
    for i in 0..ctx.rpo.len() {
        let b = ctx.rpo[i];
        collect(func, ctx, b, &mut exposed[b as usize], &mut defined_in);
    }
    let mut again = true;
    let mut rounds = 0;
    while again {
        again = false;
        rounds += 1;
        for i in (0..ctx.rpo.len()).rev() {
            let b = ctx.rpo[i];
            merge_successors(func, ctx, b);
            let grew = flow_through(ctx, b, &exposed[b as usize], &defined_in);
            // A back edge may carry what has grown to a block visited before.
            again |= grew && has_back_edge(func, ctx, b);
        }
        // Distances settle with the sets; a bound keeps pathological graphs cheap and stays correct, since
        // sets only grow and are checked first.
        debug_assert!(rounds <= ctx.blocks.len() + 2);
    }
}

/// Walks a block forward: definitions, first uses, length.
fn collect<F: Function>(
    func: &F,
    ctx: &mut Ctx,
    b: u32,
    exposed: &mut Vec<(u32, u32)>,
    defined_in: &mut [u32],
) {
    let block = Block::new(b as usize);
    for p in func.block_params(block) {
        defined_in[p.vreg()] = b;
        ctx.vregs[p.vreg()].class = p.class();
    }
    ctx.stamp += 1;
    let stamp = ctx.stamp;
    let mut at = 0;
    for inst in func.block_insns(block).iter() {
        for op in func.inst_operands(inst) {
            let v = op.vreg().vreg();
            match op.kind() {
                OperandKind::Use => expose(ctx, exposed, defined_in, b, v, at, stamp),
                OperandKind::Def => {
                    defined_in[v] = b;
                    ctx.vregs[v].class = op.class();
                }
            }
        }
        at += 1;
        if is_call(ctx, clobbers(func, inst)) {
            at += FAR;
        }
    }
    ctx.blocks[b as usize].length = at;
    let last = last_inst(func, b);
    for s in 0..func.block_succs(block).len() {
        for v in func.branch_blockparams(block, last, s) {
            expose(ctx, exposed, defined_in, b, v.vreg(), at, stamp);
        }
    }
}

fn expose(
    ctx: &mut Ctx,
    list: &mut Vec<(u32, u32)>,
    defined_in: &[u32],
    b: u32,
    v: usize,
    at: u32,
    stamp: u32,
) {
    if defined_in[v] != b && ctx.vregs[v].mark != stamp {
        ctx.vregs[v].mark = stamp;
        list.push((v as u32, at));
    }
}

/// live_out of a block: the union of its successors' live_in.
fn merge_successors<F: Function>(func: &F, ctx: &mut Ctx, b: u32) {
    ctx.stamp += 1;
    let stamp = ctx.stamp;
    let mut out = std::mem::take(&mut ctx.blocks[b as usize].live_out);
    out.clear();
    let depth = ctx.blocks[b as usize].loop_depth;
    for s in func.block_succs(Block::new(b as usize)) {
        let succ = &ctx.blocks[s.index()];
        let edge = if succ.loop_depth < depth { THROUGH } else { EDGE };
        for &(v, d) in &succ.live_in {
            let info = &mut ctx.vregs[v as usize];
            let d = d + edge;
            if info.mark != stamp {
                (info.mark, info.mark_value) = (stamp, out.len() as u32);
                out.push((v, d));
            } else {
                let old = &mut out[info.mark_value as usize].1;
                *old = (*old).min(d);
            }
        }
    }
    ctx.blocks[b as usize].live_out = out;
}

/// live_in of a block from its exposed uses and live_out; true if the set grew.
fn flow_through(ctx: &mut Ctx, b: u32, exposed: &[(u32, u32)], defined_in: &[u32]) -> bool {
    ctx.stamp += 1;
    let stamp = ctx.stamp;
    let block = &mut ctx.blocks[b as usize];
    let before = block.live_in.len();
    block.live_in.clear();
    for &(v, d) in exposed {
        ctx.vregs[v as usize].mark = stamp;
        block.live_in.push((v, d));
    }
    for &(v, d) in &block.live_out {
        if defined_in[v as usize] != b && ctx.vregs[v as usize].mark != stamp {
            block.live_in.push((v, d.saturating_add(block.length)));
        }
    }
    block.live_in.len() > before
}

fn has_back_edge<F: Function>(func: &F, ctx: &Ctx, b: u32) -> bool {
    let order = ctx.blocks[b as usize].order;
    func.block_preds(Block::new(b as usize)).iter().any(|p| {
        let p = ctx.blocks[p.index()].order;
        p != NONE && p >= order
    })
}
