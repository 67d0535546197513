//! Turns `while` loops into guarded `do … while` loops where that lets things move out of them.
//!
//! The test at the head is copied in front of the loop. Behind the copy it is certain that the body runs, so
//! [`crate::licm`] may move loads and checks that don't change out of it. Done for innermost loops with a small
//! head, when the body has such a load or check.
//!
//! Needs: [`crate::prove`] before it, which knows loop variables only by their test at the head. Values of the head
//! that are used elsewhere have two definitions then; block parameters bring them together again.

use cranelift_entity::SecondaryMap;
use rustc_hash::FxHashMap;
use ssa::{Block, BlockCall, Cfg, DomTree, Effect, Func, Inst, Loops, Op, Term, Value};

use crate::phis::Phis;

/// A head with more instructions is not copied.
const MAX_HEAD: usize = 8;

pub fn run(func: &mut Func) {
    func.resolve_aliases();
    let cfg = Cfg::new(func);
    let dom = DomTree::new(&cfg);
    let loops = Loops::new(&cfg, &dom);
    if loops.loops.is_empty() {
        return;
    }
    let mut inner = vec![true; loops.loops.len()];
    let mut headers: SecondaryMap<Block, bool> = SecondaryMap::with_default(false);
    for l in &loops.loops {
        headers[l.header] = true;
        if let Some(p) = l.parent {
            inner[p as usize] = false;
        }
    }
    let worth = profits(func, &cfg, &loops, &inner);
    let mut defs: FxHashMap<Value, usize> = FxHashMap::default();
    let mut vars: Vec<Var> = Vec::new();
    for (n, l) in loops.loops.iter().enumerate() {
        if worth[n] {
            rotate(func, &cfg, &loops, n as u32, l.header, &headers, &mut defs, &mut vars);
        }
    }
    if !vars.is_empty() {
        repair(func, &defs, &vars);
    }
}

/// A value with a second definition.
struct Var {
    value: Value,
    home: Block,
    copy: Value,
    copy_home: Block,
}

/// Loops that are innermost and have something that could move if the body were certain to run.
fn profits(func: &Func, cfg: &Cfg, loops: &Loops, inner: &[bool]) -> Vec<bool> {
    let mut home: SecondaryMap<Value, u32> = SecondaryMap::with_default(u32::MAX);
    home.resize(func.values.len());
    let mut worth = vec![false; loops.loops.len()];
    let mut calls = vec![false; loops.loops.len()];
    for &b in &cfg.rpo {
        let Some(l) = loops.innermost(b) else { continue };
        for &p in func.block_params(b) {
            home[p] = l;
        }
        for &i in &func.blocks[b].insts {
            let d = &func.insts[i];
            for r in func.results(i) {
                home[r] = l;
            }
            // Constants don't count as made in the loop.
            if matches!(d.op, Op::Const | Op::SymAddr) {
                home[func.result(i)] = u32::MAX;
            }
            calls[l as usize] |= d.op == Op::Call && !func.calls[d.call()].noreturn;
            let candidate = matches!(d.op, Op::Load | Op::BoundsCheck)
                && b != loops.loops[l as usize].header
                && func.args(i).iter().all(|&a| home[a] != l);
            worth[l as usize] |= candidate;
        }
    }
    worth.iter().zip(inner).zip(calls).map(|((w, i), c)| *w && *i && !c).collect()
}

fn copyable(func: &Func, i: Inst) -> bool {
    let op = func.insts[i].op;
    matches!(op.effect(), Effect::Pure | Effect::Read | Effect::Trap)
        && !matches!(op, Op::Alloc | Op::ClosurePtr | Op::OutAddr)
}

fn rotate(
    func: &mut Func,
    cfg: &Cfg,
    loops: &Loops,
    l: u32,
    head: Block,
    headers: &SecondaryMap<Block, bool>,
    defs: &mut FxHashMap<Value, usize>,
    vars: &mut Vec<Var>,
) {
    let Term::Br { then, els, .. } = &func.blocks[head].term else { return };
    let (stay, leave) = match (loops.contains(l, then.block), loops.contains(l, els.block)) {
        (true, false) => (0, els.block),
        (false, true) => (1, then.block),
        _ => return,
    };
    let body = func.target(head, stay).block;
    let insts = func.blocks[head].insts.clone();
    let fine = body != head
        && !headers[leave]
        && cfg.preds(body).len() == 1
        && insts.len() <= MAX_HEAD
        && insts.iter().all(|&i| copyable(func, i));
    let enter: Vec<_> = cfg.preds(head).iter().copied().filter(|e| !loops.contains(l, e.from)).collect();
    if !fine || enter.is_empty() {
        return;
    }
    // The copy, with parameters of its own.
    let guard = func.new_block();
    let mut map: FxHashMap<Value, Value> = FxHashMap::default();
    for p in func.block_params(head).to_vec() {
        let ty = func.ty(p);
        let new = func.add_block_param(guard, ty);
        map.insert(p, new);
    }
    for i in insts {
        let d = func.insts[i].clone();
        let args: Vec<Value> =
            d.args.as_slice(&func.lists).iter().map(|v| *map.get(v).unwrap_or(v)).collect();
        let new = func.new_inst(d.op, d.ty, &args, d.pos);
        let c = &mut func.insts[new];
        (c.cond, c.imm, c.aux, c.inl) = (d.cond, d.imm, d.aux, d.inl);
        if let (Some(old), Some(new)) = (func.insts[i].result, func.insts[new].result) {
            map.insert(old, new);
        }
        func.blocks[guard].insts.push(new);
    }
    let Term::Br { cond, then, els, likely } = func.blocks[head].term.clone() else {
        unreachable!("seen above")
    };
    let mut call = |t: BlockCall| {
        let args: Vec<Value> =
            t.args.as_slice(&func.lists).iter().map(|v| *map.get(v).unwrap_or(v)).collect();
        func.block_call(t.block, &args)
    };
    let (then, els) = (call(then), call(els));
    let cond = *map.get(&cond).unwrap_or(&cond);
    func.blocks[guard].term = Term::Br { cond, then, els, likely };
    func.blocks[guard].term_pos = func.blocks[head].term_pos;
    func.blocks[guard].term_inl = func.blocks[head].term_inl;
    for e in enter {
        func.target_mut(e.from, e.index as usize).block = guard;
    }
    let at = func.layout.iter().position(|&b| b == head).expect("listed");
    func.layout.insert(at, guard);
    // A place for what will move.
    func.split_edge(guard, stay as u32);
    let mut list: Vec<(Value, Value)> = map.into_iter().collect();
    list.sort_unstable();
    for (value, copy) in list {
        defs.insert(value, vars.len());
        vars.push(Var { value, home: head, copy, copy_home: guard });
    }
}

/// Gives every use the definition that reaches it.
fn repair(func: &mut Func, defs: &FxHashMap<Value, usize>, vars: &[Var]) {
    let cfg = Cfg::new(func);
    let dom = DomTree::new(&cfg);
    let mut exposed: Vec<Vec<Block>> = vec![Vec::new(); vars.len()];
    let mut users: Vec<Block> = Vec::new();
    for &b in &cfg.rpo {
        let mut note = |v: Value| {
            if let Some(&n) = defs.get(&v)
                && vars[n].home != b
            {
                if exposed[n].last() != Some(&b) {
                    exposed[n].push(b);
                }
                if users.last() != Some(&b) {
                    users.push(b);
                }
            }
        };
        for &i in &func.blocks[b].insts {
            func.args(i).iter().for_each(|&v| note(v));
        }
        func.blocks[b].term.for_each_value(&func.lists, note);
    }
    let mut phis = Phis::new(&cfg, &dom, func.blocks.len());
    let mut joined: FxHashMap<(usize, Block), Value> = FxHashMap::default();
    let mut order: Vec<(usize, Block)> = Vec::new();
    for (n, v) in vars.iter().enumerate() {
        let ty = func.ty(v.value);
        phis.place(&[v.home, v.copy_home], &exposed[n], |b| {
            let p = func.add_block_param(b, ty);
            joined.insert((n, b), p);
            order.push((n, b));
        });
    }
    // The definition at the end of a block.
    let reach = |n: usize, mut b: Block| loop {
        let v = &vars[n];
        if b == v.home {
            return v.value;
        }
        if b == v.copy_home {
            return v.copy;
        }
        if let Some(&p) = joined.get(&(n, b)) {
            return p;
        }
        b = dom.idom(b).expect("a definition reaches every use");
    };
    for b in users {
        let swap = |v: Value| match defs.get(&v) {
            Some(&n) if vars[n].home != b => reach(n, b),
            _ => v,
        };
        let insts = std::mem::take(&mut func.blocks[b].insts);
        for &i in &insts {
            let mut args = func.insts[i].args;
            for n in 0..args.len(&func.lists) {
                let new = swap(args.as_slice(&func.lists)[n]);
                args.as_mut_slice(&mut func.lists)[n] = new;
            }
        }
        func.blocks[b].insts = insts;
        let mut term = std::mem::take(&mut func.blocks[b].term);
        term.map_values(&mut func.lists, swap);
        func.blocks[b].term = term;
    }
    for (n, b) in order {
        for e in cfg.preds(b) {
            let v = reach(n, e.from);
            func.push_edge_arg(e.from, e.index, v);
        }
    }
}
