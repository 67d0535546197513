//! Removes instructions without effect whose results nobody uses, and stores to variables nobody reads.
//!
//! Also removes block parameters that are never used or always get the same value. Needs nothing.

use cranelift_entity::{EntityRef, SecondaryMap};
use ssa::{Alloc, Block, Cfg, Effect, Func, Inst, Op, Value, ValueDef};

pub fn run(func: &mut Func) {
    func.resolve_aliases();
    let cfg = Cfg::new(func);
    redundant_params(func, &cfg);
    let mut m = Marker {
        written_only: written_only(func),
        func,
        cfg: &cfg,
        live: SecondaryMap::with_default(false),
        work: Vec::new(),
    };
    m.mark();
    let Marker { live, written_only, .. } = m;
    sweep(func, &cfg, &live, &written_only);
}

/// A parameter that gets only one value (besides itself) is that value.
fn redundant_params(func: &mut Func, cfg: &Cfg) {
    loop {
        let mut changed = false;
        for &block in &cfg.rpo[1..] {
            let count = func.block_params(block).len();
            if count == 0 {
                continue;
            }
            let mut keep = vec![true; count];
            for n in 0..count {
                let param = func.block_params(block)[n];
                let mut only = None;
                for e in cfg.preds(block) {
                    let a = func.edge_arg(e.from, e.index, n);
                    if a != param {
                        match only {
                            None => only = Some(a),
                            Some(o) if o == a => {}
                            Some(_) => {
                                only = None;
                                break;
                            }
                        }
                    }
                }
                // `only` is None here both for no value at all and for several.
                let all_same = only.is_some_and(|o| {
                    cfg.preds(block).iter().all(|e| {
                        let a = func.edge_arg(e.from, e.index, n);
                        a == o || a == param
                    })
                });
                if all_same {
                    func.alias(param, only.expect("checked"));
                    keep[n] = false;
                    changed = true;
                }
            }
            if keep.contains(&false) {
                func.retain_params(block, cfg.preds(block), &keep);
            }
        }
        if !changed {
            break;
        }
        func.resolve_aliases();
    }
}

/// Variables that are stored to and cleared, but whose content or address nobody needs.
fn written_only(func: &Func) -> Vec<bool> {
    let mut only = vec![true; func.allocs.len()];
    let mut used = |v: Value| {
        if func.ty(func.resolve(v)) == ssa::Type::Ptr
            && let Some(a) = root(func, v)
        {
            only[a.index()] = false;
        }
    };
    for &b in &func.layout {
        for &i in &func.blocks[b].insts {
            let d = &func.insts[i];
            let args = d.args.as_slice(&func.lists);
            match d.op {
                Op::Zero | Op::VarDef | Op::NilCheck | Op::PtrAdd => {}
                Op::Store | Op::Move => used(args[1]),
                _ => args.iter().for_each(|&v| used(v)),
            }
        }
        func.blocks[b].term.for_each_value(&func.lists, &mut used);
    }
    for (a, d) in &func.allocs {
        if d.pinned {
            only[a.index()] = false;
        }
    }
    only
}

struct Marker<'a> {
    func: &'a Func,
    cfg: &'a Cfg,
    live: SecondaryMap<Value, bool>,
    work: Vec<Value>,
    written_only: Vec<bool>,
}

/// The variable an address is in, if that is plain to see.
pub(crate) fn root(func: &Func, v: Value) -> Option<Alloc> {
    let mut v = func.resolve(v);
    loop {
        let d = &func.insts[func.def_inst(v)?];
        match d.op {
            Op::Alloc => return Some(d.alloc()),
            Op::PtrAdd => v = func.resolve(d.args.as_slice(&func.lists)[0]),
            _ => return None,
        }
    }
}

/// Kept whether or not its result is used.
fn has_effect(func: &Func, inst: Inst, written_only: &[bool]) -> bool {
    let d = &func.insts[inst];
    match d.op {
        Op::Store | Op::Zero | Op::Move | Op::VarDef | Op::NilCheck => {
            !root(func, d.args.as_slice(&func.lists)[0]).is_some_and(|a| written_only[a.index()])
        }
        op => !matches!(op.effect(), Effect::Pure | Effect::Read),
    }
}

impl Marker<'_> {
    fn need(&mut self, v: Value) {
        let v = self.func.resolve(v);
        if !std::mem::replace(&mut self.live[v], true) {
            self.work.push(v);
        }
    }

    fn mark(&mut self) {
        let func = self.func;
        for &b in &self.cfg.rpo {
            for &i in &func.blocks[b].insts {
                if has_effect(func, i, &self.written_only) {
                    func.args(i).iter().for_each(|&v| self.need(v));
                }
            }
            match &func.blocks[b].term {
                ssa::Term::Br { cond, .. } => self.need(*cond),
                ssa::Term::Switch { value, .. } => self.need(*value),
                ssa::Term::Ret(values) => values.as_slice(&func.lists).iter().for_each(|&v| self.need(v)),
                _ => {}
            }
        }
        while let Some(v) = self.work.pop() {
            match func.values[v].def {
                ValueDef::Result(i, _) => {
                    if !has_effect(func, i, &self.written_only) {
                        func.args(i).iter().for_each(|&v| self.need(v));
                    }
                }
                ValueDef::Param(b, n) => {
                    if b != func.entry() {
                        for e in self.cfg.preds(b) {
                            self.need(func.edge_arg(e.from, e.index, n as usize));
                        }
                    }
                }
                ValueDef::Alias(_) => unreachable!("resolved"),
            }
        }
    }
}

fn sweep(func: &mut Func, cfg: &Cfg, live: &SecondaryMap<Value, bool>, written_only: &[bool]) {
    let entry = func.entry();
    for &b in &cfg.rpo {
        let mut insts = std::mem::take(&mut func.blocks[b].insts);
        insts.retain(|&i| func.results(i).any(|r| live[r]) || has_effect(func, i, written_only));
        func.blocks[b].insts = insts;
        if b != entry {
            trim_params(func, cfg, b, live);
        }
    }
    func.layout.retain(|&b| cfg.is_reachable(b));
}

fn trim_params(func: &mut Func, cfg: &Cfg, b: Block, live: &SecondaryMap<Value, bool>) {
    let keep: Vec<bool> = func.block_params(b).iter().map(|&p| live[p]).collect();
    if keep.contains(&false) {
        func.retain_params(b, cfg.preds(b), &keep);
    }
}
