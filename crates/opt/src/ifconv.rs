//! Turns small conditional assignments into `select`.
//!
//! `if c { x = e }` with a cheap e costs less computed both ways than a branch that is predicted wrongly. Done
//! only where one integer or pointer is chosen and at most one instruction is computed in vain, and not
//! where the branch is known to go mostly one way. Needs: nothing; [`crate::cfg`] removes the blocks that fall out.

use cranelift_entity::SecondaryMap;
use ssa::{Block, BlockCall, Func, Inst, Op, Term, Type, Value};

pub fn run(func: &mut Func) {
    let mut preds: SecondaryMap<Block, u32> = SecondaryMap::with_default(0);
    for &b in &func.layout {
        func.blocks[b].term.for_each_target(|t| preds[t.block] += 1);
    }
    for n in 0..func.layout.len() {
        let b = func.layout[n];
        while convert(func, b, &preds) {}
    }
    crate::cfg::remove_unreachable(func);
}

/// What is executed on one way to the join, and the values passed there.
struct Arm {
    insts: Vec<Inst>,
    to: Block,
    args: Vec<Value>,
}

/// The way out by `t` as an arm: straight to the join, or through a block of its own.
fn arm(func: &Func, t: &BlockCall, preds: &SecondaryMap<Block, u32>) -> Vec<Arm> {
    let args = |t: &BlockCall| t.args.as_slice(&func.lists).iter().map(|&v| func.resolve(v)).collect();
    let mut ways = vec![Arm { insts: Vec::new(), to: t.block, args: args(t) }];
    let d = &func.blocks[t.block];
    if preds[t.block] == 1
        && d.params.is_empty()
        && d.insts.len() <= 4
        && let Term::Jump(next) = &d.term
    {
        ways.push(Arm { insts: d.insts.clone(), to: next.block, args: args(next) });
    }
    ways
}

fn cost(func: &Func, insts: &[Inst]) -> Option<u32> {
    let mut n = 0;
    for &i in insts {
        let d = &func.insts[i];
        n += match d.op {
            Op::Const | Op::Zext | Op::Trunc => 0,
            Op::Add | Op::Sub | Op::And | Op::Or | Op::Xor | Op::Neg | Op::Not | Op::Sext | Op::PtrAdd => 1,
            Op::Shl | Op::UShr | Op::SShr if func.int_const(func.args(i)[1]).is_some() => 1,
            _ => return None,
        };
    }
    Some(n)
}

fn convert(func: &mut Func, b: Block, preds: &SecondaryMap<Block, u32>) -> bool {
    let Term::Br { cond, then, els, likely: None } = &func.blocks[b].term else { return false };
    let cond = func.resolve(*cond);
    // A floating comparison needs two flags; leave its branch.
    let compare = func.def_inst(cond).filter(|&i| func.insts[i].op == Op::Icmp);
    if func.def_inst(cond).is_some_and(|i| func.insts[i].op == Op::Fcmp) {
        return false;
    }
    let (then, els) = (arm(func, then, preds), arm(func, els, preds));
    let Some((t, e)) = then.iter().flat_map(|t| els.iter().map(move |e| (t, e))).find(|(t, e)| {
        t.to == e.to && t.to != b && (!t.insts.is_empty() || !e.insts.is_empty() || t.args != e.args)
    }) else {
        return false;
    };
    let differ: Vec<usize> = (0..t.args.len()).filter(|&n| t.args[n] != e.args[n]).collect();
    let [n] = differ[..] else { return false };
    let ty = func.ty(t.args[n]);
    if ty.is_float() || ty == Type::Void {
        return false;
    }
    match (cost(func, &t.insts), cost(func, &e.insts)) {
        (Some(x), Some(y)) if x + y <= 1 => {}
        _ => return false,
    }
    let (insts, to) = ([t.insts.clone(), e.insts.clone()].concat(), t.to);
    let (x, y, mut args) = (t.args[n], e.args[n], t.args.clone());
    let (pos, inl) = (func.blocks[b].term_pos, func.blocks[b].term_inl);
    // The comparison again, next to its use: flags don't survive the arms' instructions.
    let again = compare.map(|i| {
        let old = func.insts[i].clone();
        let args = old.args.as_slice(&func.lists);
        let operands = [func.resolve(args[0]), func.resolve(args[1])];
        let again = func.new_inst(Op::Icmp, Type::I8, &operands, old.pos);
        func.insts[again].cond = old.cond;
        func.insts[again].inl = old.inl;
        again
    });
    let cond = again.map_or(cond, |i| func.result(i));
    let select = func.new_inst(Op::Select, ty, &[cond, x, y], pos);
    func.insts[select].inl = inl;
    args[n] = func.result(select);
    let list = &mut func.blocks[b].insts;
    list.extend(insts);
    list.extend(again);
    list.push(select);
    func.blocks[b].term = Term::Jump(func.block_call(to, &args));
    true
}
