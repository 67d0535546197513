//! Removes instructions without effect whose results nobody uses, and stores to variables nobody reads.
//!
//! Also removes block parameters that are never used or always get the same value. Needs nothing.

use cranelift_entity::packed_option::PackedOption;
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

/// Parameters that get only one value, besides themselves and each other, are that value.
///
/// Optimistic: a cycle of parameters with one value coming in from outside is found too (two slices of
/// one length that a loop exchanges).
fn redundant_params(func: &mut Func, cfg: &Cfg) {
    let mut params: Vec<(Block, u16)> = Vec::new();
    for &b in &cfg.rpo[1..] {
        params.extend((0..func.block_params(b).len()).map(|n| (b, n as u16)));
    }
    if params.is_empty() {
        return;
    }
    // What a parameter is taken for: nothing yet, a value, or (final) itself.
    let mut rep: SecondaryMap<Value, PackedOption<Value>> = SecondaryMap::new();
    rep.resize(func.values.len());
    let mut is_param: SecondaryMap<Value, bool> = SecondaryMap::with_default(false);
    for &(b, n) in &params {
        is_param[func.block_params(b)[n as usize]] = true;
    }
    loop {
        let mut changed = false;
        for &(b, n) in &params {
            let p = func.block_params(b)[n as usize];
            if rep[p].expand() == Some(p) {
                continue;
            }
            let mut meet: Option<Value> = None;
            for e in cfg.preds(b) {
                let a = func.edge_arg(e.from, e.index, n as usize);
                let a = if is_param[a] { rep[a].expand() } else { Some(a) };
                match (a, meet) {
                    (None, _) => {}
                    (Some(a), None) => meet = Some(a),
                    (Some(a), Some(m)) if a == m => {}
                    _ => {
                        meet = Some(p);
                        break;
                    }
                }
            }
            if let Some(meet) = meet
                && rep[p].expand() != Some(meet)
            {
                // Another value than before: it gets several after all.
                let new = if rep[p].is_some() { p } else { meet };
                rep[p] = new.into();
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    let mut keep: Vec<bool> = Vec::new();
    for &b in &cfg.rpo[1..] {
        keep.clear();
        for &p in func.block_params(b) {
            keep.push(rep[p].expand().is_none_or(|r| r == p));
        }
        if !keep.contains(&false) {
            continue;
        }
        for (n, &keep) in keep.iter().enumerate() {
            let p = func.block_params(b)[n];
            if !keep {
                func.alias(p, rep[p].expect("checked"));
            }
        }
        func.retain_params(b, cfg.preds(b), &keep);
    }
    func.resolve_aliases();
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
