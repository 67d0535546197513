//! Tidies the control flow graph: removes unreachable blocks, folds branches on constants, merges a block with
//! its only successor when that has no other predecessor, and skips empty blocks.
//!
//! Needs nothing. Guarantees: every listed block is reachable.

use cranelift_entity::SecondaryMap;
use ssa::{Block, BlockCall, Cfg, Cond, Func, Op, Term, Type, Value};

use crate::fold;

/// Runs until nothing changes (each round is linear).
pub fn run(func: &mut Func) {
    func.resolve_aliases();
    for _ in 0..4 {
        fold_branches(func);
        let mut changed = thread(func);
        changed |= skip_empty(func);
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

/// A block that only decides by one of its parameters, or by comparing it with a constant, is passed by jumps that bring a
/// constant. Iterators, which look at what an inlined `yield` returned, are full of them.
fn thread(func: &mut Func) -> bool {
    let mut deciders: Vec<(Block, Decision)> =
        func.layout.iter().filter_map(|&b| Some((b, decision(func, b)?))).collect();
    if deciders.is_empty() {
        return false;
    }
    // What the block defines must not be used elsewhere: it would no longer dominate the use.
    let mut home: SecondaryMap<Value, Option<Block>> = SecondaryMap::new();
    for &(b, _) in &deciders {
        func.block_params(b).iter().for_each(|&p| home[p] = Some(b));
        for &i in &func.blocks[b].insts {
            func.results(i).for_each(|r| home[r] = Some(b));
        }
    }
    let mut shared: SecondaryMap<Block, bool> = SecondaryMap::with_default(false);
    for &b in &func.layout {
        let mut seen = |v: Value| {
            if let Some(h) = home[v].filter(|&h| h != b) {
                shared[h] = true;
            }
        };
        for &i in &func.blocks[b].insts {
            func.args(i).iter().for_each(|&v| seen(v));
        }
        func.blocks[b].term.for_each_value(&func.lists, seen);
    }
    // Passing the head of a loop might give the loop a second entry.
    remove_unreachable(func);
    let cfg = Cfg::new(func);
    let head = |b| cfg.preds(b).iter().any(|e| cfg.order(e.from) >= cfg.order(b));
    deciders.retain(|d| !shared[d.0] && !head(d.0));
    let mut of: SecondaryMap<Block, Option<Decision>> = SecondaryMap::new();
    for (b, d) in deciders {
        of[b] = Some(d);
    }
    let mut changed = false;
    for n in 0..func.layout.len() {
        let block = func.layout[n];
        for i in 0..func.blocks[block].term.target_count() {
            // A chain of them, but no endless one.
            for _ in 0..8 {
                let t = *func.target(block, i);
                let Some(to) = of[t.block].and_then(|d| passed(func, &t, d)) else { break };
                *func.target_mut(block, i) = to;
                changed = true;
            }
        }
    }
    changed
}

/// Where a jump goes in the end when it goes to a block that decides.
fn passed(func: &mut Func, t: &BlockCall, d: Decision) -> Option<BlockCall> {
    let brought = t.args.as_slice(&func.lists).to_vec();
    let c = func.int_const(brought[d.param])?;
    let Term::Br { then, els, .. } = func.blocks[t.block].term else { return None };
    let to = if d.holds(c) { then } else { els };
    let params = func.block_params(t.block);
    let mut args = to.args.as_slice(&func.lists).to_vec();
    for a in &mut args {
        match params.iter().position(|p| p == a) {
            Some(n) => *a = brought[n],
            None if func.def_inst(*a).is_some_and(|i| func.blocks[t.block].insts.contains(&i)) => {
                return None;
            }
            None => {}
        }
    }
    Some(func.block_call(to.block, &args))
}

/// How a block decides: by its parameter of that number, which is compared.
#[derive(Clone, Copy)]
struct Decision {
    param: usize,
    /// `None`: true unless it is 0.
    with: Option<(Cond, i64, Type)>,
}

impl Decision {
    fn holds(self, c: i64) -> bool {
        match self.with {
            None => c != 0,
            Some((cond, with, ty)) => fold::compare(cond, ty, c, with),
        }
    }
}

fn decision(func: &Func, block: Block) -> Option<Decision> {
    let Term::Br { cond, .. } = func.blocks[block].term else { return None };
    let insts = &func.blocks[block].insts;
    if func.blocks[block].params.is_empty() || block == func.entry() || insts.len() > 3 {
        return None;
    }
    let params = func.block_params(block);
    let number = |v: Value| params.iter().position(|&p| p == v);
    if !insts.iter().all(|&i| matches!(func.insts[i].op, Op::Const | Op::Icmp)) {
        return None;
    }
    if let Some(param) = number(cond) {
        return insts.is_empty().then_some(Decision { param, with: None });
    }
    let i = func.def_inst(cond).filter(|i| insts.contains(i) && func.insts[*i].op == Op::Icmp)?;
    let (param, with) = (number(func.arg(i, 0))?, func.int_const(func.arg(i, 1))?);
    let ty = func.ty(func.arg(i, 0));
    Some(Decision { param, with: Some((Cond::from_u8(func.insts[i].cond), with, ty)) })
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
