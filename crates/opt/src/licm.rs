//! Moves what does not change in a loop out of it.
//!
//! Computations without effects move when their operands come from outside. Loads move when the loop does not write
//! there and they cannot fault: from variables, globals, or through a pointer that was checked before the loop.
//! What the header does before anything else has an effect is executed whenever the loop is entered,
//! so there loads and checks move too. Constants and addresses of symbols stay: they are made where they are
//! used; so do comparisons, which belong to their branch.
//!
//! Needs: no unreachable blocks. Inner loops first, so that things move out of several.

use cranelift_entity::SecondaryMap;
use ssa::{Block, Cfg, DomTree, Effect, Func, Inst, Loops, Op, Term, Type, Value, ValueDef};

use crate::memory::{LoopWrites, Memory, Root};

pub fn run(func: &mut Func) {
    func.resolve_aliases();
    let cfg = Cfg::new(func);
    let dom = DomTree::new(&cfg);
    let loops = Loops::new(&cfg, &dom);
    if loops.loops.is_empty() {
        return;
    }
    let memory = Memory::new(func);
    let writes = memory.loop_writes(func, &cfg, &loops);
    let mut blocks: Vec<Vec<Block>> = vec![Vec::new(); loops.loops.len()];
    for &b in &cfg.rpo {
        if let Some(l) = loops.innermost(b) {
            blocks[l as usize].push(b);
        }
    }
    let mut home: SecondaryMap<Value, Option<Block>> = SecondaryMap::new();
    home.resize(func.values.len());
    let mut checked: SecondaryMap<Value, Option<Block>> = SecondaryMap::new();
    for &b in &cfg.rpo {
        for &p in func.block_params(b) {
            home[p] = Some(b);
        }
        for &i in &func.blocks[b].insts {
            for r in func.results(i) {
                home[r] = Some(b);
            }
            if func.insts[i].op == Op::NilCheck {
                let p = func.arg(i, 0);
                checked[p] = checked[p].or(Some(b));
            }
        }
    }
    let mut h = Hoist { func, cfg: &cfg, dom: &dom, loops: &loops, memory, writes, home, checked };
    for l in (0..loops.loops.len()).rev() {
        h.hoist(l as u32, &blocks);
        // What this loop's parent sees are the blocks of all its loops.
        if let Some(p) = loops.loops[l].parent {
            let inner = std::mem::take(&mut blocks[l]);
            blocks[p as usize].extend(inner);
            let order = |b: &Block| cfg.order(*b);
            blocks[p as usize].sort_by_key(order);
        }
    }
}

struct Hoist<'a> {
    func: &'a mut Func,
    cfg: &'a Cfg,
    dom: &'a DomTree,
    loops: &'a Loops,
    memory: Memory,
    writes: Vec<LoopWrites>,
    /// The block of each value's definition.
    home: SecondaryMap<Value, Option<Block>>,
    /// A block where the pointer is checked.
    checked: SecondaryMap<Value, Option<Block>>,
}

impl Hoist<'_> {
    fn hoist(&mut self, l: u32, blocks: &[Vec<Block>]) {
        let header = self.loops.loops[l as usize].header;
        let mut outside = self.cfg.preds(header).iter().filter(|e| !self.dom.dominates(header, e.from));
        let (Some(&enter), None) = (outside.next(), outside.next()) else { return };
        // Things may be put at the end of the block before only when it leads nowhere else.
        if !matches!(self.func.blocks[enter.from].term, Term::Jump(_)) {
            return;
        }
        let before = enter.from;
        let mut moved = Vec::new();
        for &b in &blocks[l as usize] {
            let mut certain = b == header;
            let insts = std::mem::take(&mut self.func.blocks[b].insts);
            let mut kept = Vec::with_capacity(insts.len());
            for i in insts {
                if self.may_move(i, l, before, certain) {
                    self.bring_constants(i, l, before, &mut moved);
                    for r in self.func.results(i) {
                        self.home[r] = Some(before);
                    }
                    moved.push(i);
                } else {
                    certain &= matches!(self.func.insts[i].op.effect(), Effect::Pure | Effect::Read);
                    kept.push(i);
                }
            }
            self.func.blocks[b].insts = kept;
        }
        self.func.blocks[before].insts.append(&mut moved);
    }

    fn inside(&self, l: u32, v: Value) -> bool {
        self.home[v].is_some_and(|b| self.loops.contains(l, b))
    }

    /// A constant or address that is made again where it is needed.
    fn is_cheap(&self, v: Value) -> bool {
        self.func
            .def_inst(v)
            .is_some_and(|i| matches!(self.func.insts[i].op, Op::Const | Op::FConst | Op::SymAddr))
    }

    fn may_move(&self, i: Inst, l: u32, before: Block, certain: bool) -> bool {
        let d = &self.func.insts[i];
        let args = self.func.args(i);
        if !args.iter().all(|&a| !self.inside(l, a) || self.is_cheap(a)) {
            return false;
        }
        match d.op {
            Op::Const | Op::FConst | Op::SymAddr | Op::Alloc | Op::ArgAddr | Op::OutAddr | Op::ClosurePtr => {
                false
            }
            Op::Icmp | Op::Fcmp | Op::GetG | Op::KeepAlive | Op::VarDef => false,
            // Narrowing and widening are free where the value is used.
            Op::Trunc => false,
            Op::SDiv | Op::UDiv | Op::SRem | Op::URem => {
                certain || self.func.int_const(args[1]).is_some_and(|n| n != 0)
            }
            Op::NilCheck | Op::BoundsCheck | Op::DivCheck | Op::ShiftCheck => certain,
            Op::Load => {
                let root = self.memory.root(self.func, args[0]);
                !matches!(root, Root::Args(_))
                    && self.memory.survives(&self.writes[l as usize], root, d.ty)
                    && (certain || self.cannot_fault(root, args[0], before))
            }
            op => op.is_pure() && d.ty != Type::Void,
        }
    }

    fn cannot_fault(&self, root: Root, address: Value, before: Block) -> bool {
        match root {
            Root::Alloc(_) | Root::Global(_) | Root::Fresh(_) => {
                // With a computed offset the access may be out of bounds.
                self.func.def_inst(address).is_some_and(|i| self.func.insts[i].op != Op::PtrAdd)
            }
            Root::Args(_) => false,
            Root::Unknown => {
                let context =
                    self.func.def_inst(address).is_some_and(|i| self.func.insts[i].op == Op::ClosurePtr);
                let not_element = !matches!(self.func.values[address].def, ValueDef::Result(i, _)
                    if self.func.insts[i].op == Op::PtrAdd);
                context || not_element && self.checked[address].is_some_and(|c| self.dom.dominates(c, before))
            }
        }
    }

    /// Constants inside the loop that `i` needs are made again outside.
    fn bring_constants(&mut self, i: Inst, l: u32, before: Block, moved: &mut Vec<Inst>) {
        for n in 0..self.func.args(i).len() {
            let v = self.func.args(i)[n];
            if !self.inside(l, v) {
                continue;
            }
            let d = self.func.insts[self.func.def_inst(v).expect("a constant")].clone();
            let same = |&k: &Inst| {
                let c = &self.func.insts[k];
                c.op == d.op && c.ty == d.ty && c.imm == d.imm && c.aux == d.aux && c.args.is_empty()
            };
            let copy = match moved.iter().copied().find(|k| same(k)) {
                Some(k) => k,
                None => {
                    let k = self.func.new_inst(d.op, d.ty, &[], d.pos);
                    let c = &mut self.func.insts[k];
                    (c.imm, c.aux, c.inl) = (d.imm, d.aux, d.inl);
                    moved.push(k);
                    let v = self.func.result(k);
                    self.home[v] = Some(before);
                    k
                }
            };
            let v = self.func.result(copy);
            let mut args = self.func.insts[i].args;
            args.as_mut_slice(&mut self.func.lists)[n] = v;
        }
    }
}
