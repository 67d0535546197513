//! `lo <= x && x <= hi` as one comparison: `x - lo <= hi - lo`, unsigned.
//!
//! Needs: conditions in their simplest form; must run after `prove`, which knows nothing of the difference. Guarantees: a block that
//! only made the second comparison is gone.

use cranelift_entity::SecondaryMap;
use ssa::{Block, BlockCall, Cond, Func, Op, Term, Type, Value};

use crate::{cfg, fold};

pub fn run(func: &mut Func) {
    let mut preds: SecondaryMap<Block, u32> = SecondaryMap::with_default(0);
    for &b in &func.layout {
        func.blocks[b].term.for_each_target(|t| preds[t.block] += 1);
    }
    let mut changed = false;
    for n in 0..func.layout.len() {
        let first = func.layout[n];
        // What is left may be the first half of another one.
        while preds[first] > 0 || first == func.entry() {
            let Some(second) = merge(func, first, &preds) else { break };
            preds[second] = 0;
            changed = true;
        }
    }
    if changed {
        cfg::remove_unreachable(func);
    }
}

/// A test that a value is on one side of a constant.
struct Bound {
    x: Value,
    ty: Type,
    signed: bool,
    /// The least or the greatest value that passes.
    lower: bool,
    limit: i64,
    /// Where it goes if it passes, and if not.
    pass: BlockCall,
    fail: BlockCall,
}

/// The test at the end of a block that lets through to `pass`: the first target if `then`.
fn bound(func: &Func, block: Block, to_then: bool) -> Option<Bound> {
    let Term::Br { cond, then, els, .. } = &func.blocks[block].term else { return None };
    let i = func.def_inst(*cond).filter(|&i| func.insts[i].op == Op::Icmp)?;
    let (x, c) = (func.resolve(func.arg(i, 0)), func.int_const(func.arg(i, 1))?);
    let ty = func.ty(x);
    let cond = Cond::from_u8(func.insts[i].cond);
    let (cond, pass, fail) = if to_then { (cond, *then, *els) } else { (cond.negated(), *els, *then) };
    let beside = |step: i64, signed: bool| {
        let n = fold::wrap(ty, c.wrapping_add(step));
        let less = if signed { Cond::Slt } else { Cond::Ult };
        let (a, b) = if step > 0 { (c, n) } else { (n, c) };
        fold::compare(less, ty, a, b).then_some(n)
    };
    let (signed, lower, limit) = match cond {
        Cond::Sge => (true, true, c),
        Cond::Uge => (false, true, c),
        Cond::Sgt => (true, true, beside(1, true)?),
        Cond::Ugt => (false, true, beside(1, false)?),
        Cond::Sle => (true, false, c),
        Cond::Ule => (false, false, c),
        Cond::Slt => (true, false, beside(-1, true)?),
        Cond::Ult => (false, false, beside(-1, false)?),
        Cond::Eq | Cond::Ne => return None,
    };
    ty.is_int().then_some(Bound { x, ty, signed, lower, limit, pass, fail })
}

/// Joins the test at the end of `first` with that of the block behind it; gives the latter.
fn merge(func: &mut Func, first: Block, preds: &SecondaryMap<Block, u32>) -> Option<Block> {
    for to_then in [true, false] {
        let Some(a) = bound(func, first, to_then) else { continue };
        let second = a.pass.block;
        let only_tests = |func: &Func| {
            func.blocks[second].insts.iter().all(|&i| matches!(func.insts[i].op, Op::Const | Op::Icmp))
        };
        if second == first
            || preds[second] != 1
            || !func.blocks[second].params.is_empty()
            || func.blocks[second].insts.len() > 4
            || !only_tests(func)
        {
            continue;
        }
        for second_then in [true, false] {
            let Some(b) = bound(func, second, second_then) else { continue };
            let alike = a.fail.block == b.fail.block
                && a.fail.args.as_slice(&func.lists) == b.fail.args.as_slice(&func.lists);
            if a.x != b.x || a.signed != b.signed || a.lower == b.lower || !alike {
                continue;
            }
            let (low, high) = if a.lower { (a.limit, b.limit) } else { (b.limit, a.limit) };
            let order = if a.signed { Cond::Sle } else { Cond::Ule };
            if !fold::compare(order, a.ty, low, high) {
                continue;
            }
            join(func, first, second, &a, b.pass, low, high);
            return Some(second);
        }
    }
    None
}

fn join(func: &mut Func, first: Block, second: Block, a: &Bound, pass: BlockCall, low: i64, high: i64) {
    let pos = func.blocks[first].term_pos;
    let inl = func.blocks[first].term_inl;
    let constant = |func: &mut Func, n: i64| {
        let i = func.new_inst(Op::Const, a.ty, &[], pos);
        func.insts[i].imm = fold::wrap(a.ty, n);
        func.insts[i].inl = inl;
        i
    };
    // What it defines may be used behind it.
    let mut insts = std::mem::take(&mut func.blocks[second].insts);
    let lo = constant(func, low);
    let width = constant(func, high.wrapping_sub(low));
    let (lo_value, width_value) = (func.result(lo), func.result(width));
    let difference = func.new_inst(Op::Sub, a.ty, &[a.x, lo_value], pos);
    func.insts[difference].inl = inl;
    let difference_value = func.result(difference);
    let test = func.new_inst(Op::Icmp, Type::I8, &[difference_value, width_value], pos);
    func.insts[test].inl = inl;
    func.insts[test].cond = Cond::Ule as u8;
    insts.extend([lo, width, difference, test]);
    func.blocks[first].insts.extend(insts);
    func.blocks[first].term = Term::Br { cond: func.result(test), then: pass, els: a.fail, likely: None };
    func.blocks[second].term = Term::Unreachable;
}
