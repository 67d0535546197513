//! Tidies the control flow graph: removes unreachable blocks, folds branches on constants, merges a block with
//! its only successor when that has no other predecessor, and skips empty blocks.
//!
//! Needs nothing. Guarantees: every listed block is reachable.

use cranelift_entity::SecondaryMap;
use ssa::{Block, BlockCall, Func, Op, Term, Value};

/// Runs until nothing changes (each round is linear).
pub fn run(func: &mut Func) {
    func.resolve_aliases();
    for _ in 0..4 {
        fold_branches(func);
        let mut changed = skip_empty(func);
        remove_unreachable(func);
        changed |= merge(func);
        if !changed {
            break;
        }
    }
}

/// Constant conditions and branches whose ways are the same become jumps.
fn fold_branches(func: &mut Func) {
    for n in 0..func.layout.len() {
        let block = func.layout[n];
        let new = match &func.blocks[block].term {
            Term::Br { cond, then, els, .. } => {
                let same = then.block == els.block
                    && then.args.as_slice(&func.lists) == els.args.as_slice(&func.lists);
                match func.int_const(*cond) {
                    Some(0) => Some(*els),
                    Some(_) => Some(*then),
                    None if same => Some(*then),
                    None => None,
                }
            }
            Term::Switch { value, targets, default } => func
                .int_const(*value)
                .map(|n| usize::try_from(n).ok().and_then(|n| targets.get(n)).copied().unwrap_or(*default)),
            _ => None,
        };
        if let Some(t) = new {
            func.blocks[block].term = Term::Jump(t);
        }
    }
}

/// Where a jump to `block` ends when it only passes empty blocks without parameters.
fn final_target(func: &Func, mut block: Block) -> Block {
    // A cycle of empty blocks is an endless loop of the program's.
    for _ in 0..16 {
        let d = &func.blocks[block];
        match &d.term {
            Term::Jump(t)
                if d.insts.is_empty() && d.params.is_empty() && t.args.is_empty() && t.block != block =>
            {
                block = t.block;
            }
            _ => break,
        }
    }
    block
}

fn skip_empty(func: &mut Func) -> bool {
    let mut changed = false;
    for n in 0..func.layout.len() {
        let block = func.layout[n];
        for i in 0..func.blocks[block].term.target_count() {
            let t = *func.target(block, i);
            let to = final_target(func, t.block);
            if to != t.block && t.args.is_empty() && to != func.entry() {
                *func.target_mut(block, i) = BlockCall { block: to, args: t.args };
                changed = true;
            }
        }
        changed |= jump_with_args(func, block);
    }
    changed
}

/// A jump to an empty block that jumps on with arguments: take its jump when its parameters are not needed elsewhere.
fn jump_with_args(func: &mut Func, block: Block) -> bool {
    let Term::Jump(t) = func.blocks[block].term else { return false };
    let d = &func.blocks[t.block];
    if t.block == block || !d.insts.is_empty() {
        return false;
    }
    match d.term {
        // Only without parameters: they might be used in blocks this one dominates.
        Term::Jump(next) if d.params.is_empty() && next.block != t.block => {
            let args: Vec<Value> = next.args.as_slice(&func.lists).to_vec();
            func.blocks[block].term = Term::Jump(func.block_call(next.block, &args));
            true
        }
        _ => false,
    }
}

/// Drops blocks that cannot be reached from the layout.
pub fn remove_unreachable(func: &mut Func) {
    let mut seen: SecondaryMap<Block, bool> = SecondaryMap::with_default(false);
    let mut work = vec![func.entry()];
    seen[func.entry()] = true;
    while let Some(b) = work.pop() {
        func.blocks[b].term.for_each_target(|t| {
            if !std::mem::replace(&mut seen[t.block], true) {
                work.push(t.block);
            }
        });
    }
    func.layout.retain(|&b| seen[b]);
}

/// Appends single successors to their single predecessors.
fn merge(func: &mut Func) -> bool {
    let mut preds: SecondaryMap<Block, u32> = SecondaryMap::with_default(0);
    for &b in &func.layout {
        func.blocks[b].term.for_each_target(|t| preds[t.block] += 1);
    }
    let mut gone: SecondaryMap<Block, bool> = SecondaryMap::with_default(false);
    let mut changed = false;
    for n in 0..func.layout.len() {
        let block = func.layout[n];
        if gone[block] {
            continue;
        }
        while let Term::Jump(t) = func.blocks[block].term
            && preds[t.block] == 1
            && t.block != block
        {
            let args: Vec<Value> = t.args.as_slice(&func.lists).to_vec();
            let params = func.block_params(t.block).to_vec();
            for (&p, &a) in params.iter().zip(&args) {
                let a = func.resolve(a);
                func.alias(p, a);
            }
            let d = std::mem::take(&mut func.blocks[t.block]);
            let into = &mut func.blocks[block];
            into.insts.extend(d.insts);
            into.term = d.term;
            into.term_pos = d.term_pos;
            into.term_inl = d.term_inl;
            gone[t.block] = true;
            changed = true;
        }
    }
    if changed {
        func.layout.retain(|&b| !gone[b]);
        func.resolve_aliases();
    }
    changed
}

/// Whether a value is known to be 0 or 1.
pub fn is_bool(func: &Func, v: Value) -> bool {
    func.def_inst(v).is_some_and(|i| matches!(func.insts[i].op, Op::Icmp | Op::Fcmp))
}
