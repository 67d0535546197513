//! Block order, dominators (Cooper, Harvey, Kennedy: "A Simple, Fast Dominance Algorithm") and loop depths.

use regalloc2::{Block, Function};

use crate::state::{Ctx, NONE};

pub fn analyse<F: Function>(func: &F, ctx: &mut Ctx) {
    order(func, ctx);
    dominators(func, ctx);
    loops(func, ctx);
}

fn order<F: Function>(func: &F, ctx: &mut Ctx) {
    for b in &mut ctx.blocks {
        (b.order, b.idom, b.loop_depth) = (NONE, NONE, 0);
    }
    // An explicit stack: functions may have more blocks than the thread has stack.
    let entry = func.entry_block().index() as u32;
    let mut stack = vec![(entry, 0)];
    ctx.blocks[entry as usize].order = 0;
    while let Some((b, next)) = stack.last_mut() {
        let succs = func.block_succs(Block::new(*b as usize));
        // Last successor first, so that the first one follows its block in the order.
        match succs.len().checked_sub(*next + 1) {
            Some(i) => {
                *next += 1;
                let s = succs[i].index();
                if ctx.blocks[s].order == NONE {
                    ctx.blocks[s].order = 0;
                    stack.push((s as u32, 0));
                }
            }
            None => {
                ctx.rpo.push(*b);
                stack.pop();
            }
        }
    }
    ctx.rpo.reverse();
    for (i, &b) in ctx.rpo.iter().enumerate() {
        ctx.blocks[b as usize].order = i as u32;
    }
}

fn dominators<F: Function>(func: &F, ctx: &mut Ctx) {
    let entry = ctx.rpo[0];
    ctx.blocks[entry as usize].idom = entry;
    let mut changed = true;
    while changed {
        changed = false;
        for i in 1..ctx.rpo.len() {
            let b = ctx.rpo[i];
            let mut new = NONE;
            for p in func.block_preds(Block::new(b as usize)) {
                let p = p.index() as u32;
                if ctx.blocks[p as usize].idom == NONE {
                    continue;
                }
                new = if new == NONE { p } else { ctx.common_dominator(new, p) };
            }
            if ctx.blocks[b as usize].idom != new {
                ctx.blocks[b as usize].idom = new;
                changed = true;
            }
        }
    }
}

/// Adds one to the depth of every block in the natural loop of each header.
fn loops<F: Function>(func: &F, ctx: &mut Ctx) {
    let mut seen = vec![NONE; ctx.blocks.len()];
    let mut work = Vec::new();
    for i in 0..ctx.rpo.len() {
        let header = ctx.rpo[i];
        for p in func.block_preds(Block::new(header as usize)) {
            let p = p.index() as u32;
            if ctx.blocks[p as usize].order != NONE && dominates(ctx, header, p) {
                work.push(p);
            }
        }
        if work.is_empty() {
            continue;
        }
        seen[header as usize] = header;
        ctx.blocks[header as usize].loop_depth += 1;
        while let Some(b) = work.pop() {
            if seen[b as usize] == header || ctx.blocks[b as usize].order == NONE {
                continue;
            }
            seen[b as usize] = header;
            ctx.blocks[b as usize].loop_depth += 1;
            work.extend(func.block_preds(Block::new(b as usize)).iter().map(|p| p.index() as u32));
        }
    }
}

fn dominates(ctx: &Ctx, a: u32, mut b: u32) -> bool {
    while ctx.blocks[b as usize].order > ctx.blocks[a as usize].order {
        b = ctx.blocks[b as usize].idom;
    }
    a == b
}
