//! Global value numbering: one walk in reverse postorder that simplifies each instruction (see
//! [`crate::simplify`]), replaces it when an equal one dominates it, and knows what memory holds.
//!
//! Checks count as values: one that is dominated by an equal one goes. Loads are replaced by what was stored
//! or loaded before as long as nothing between may write there; a store of what is already there goes.
//! Memory is tracked as a short list of facts (base, offset, type, value) that is handed on from block to
//! block: joins keep what all ways agree on, loop headers what the loop does not write.
//!
//! Two accesses don't touch when they are at different offsets of one base, in different variables or
//! globals, or when one is of a pointer and the other is not (by Go's rules memory keeps its pointer-ness).
//!
//! Needs: no unreachable blocks.

use cranelift_entity::SecondaryMap;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use source::Pos;
use ssa::{Block, Cfg, DomTree, Func, Inl, Inst, Loops, Op, Term, Type, Value};

use crate::memory::{LoopWrites, Memory, Root, same_kind};

/// Before the places of variables are decided.
pub fn run(func: &mut Func) {
    Gvn::new(func, false).run();
}

/// The last time: also takes divisions by constants apart, which hides them from other passes.
pub fn run_late(func: &mut Func) {
    Gvn::new(func, true).run();
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    op: Op,
    ty: Type,
    cond: u8,
    aux: u32,
    imm: i64,
    args: [u32; 3],
}

/// A piece of memory with known content.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Fact {
    base: Value,
    root: Root,
    offset: i64,
    size: i64,
    /// `Void` when the range is all zeros.
    ty: Type,
    value: Value,
}

/// Something written.
#[derive(Clone, Copy)]
struct Write {
    base: Option<Value>,
    root: Root,
    offset: i64,
    size: i64,
    /// `Void`: pointers and others.
    ty: Type,
}

/// More facts than this are forgotten, oldest first.
const MAX_FACTS: usize = 32;

pub(crate) struct Gvn<'a> {
    pub(crate) func: &'a mut Func,
    pub(crate) late: bool,
    cfg: Cfg,
    dom: DomTree,
    table: FxHashMap<Key, (Inst, Block)>,
    facts: Vec<Fact>,
    exits: SecondaryMap<Block, Option<Box<[Fact]>>>,
    memory: Memory,
    block: Block,
    /// Blocks whose branch is to go the other way round.
    exchanged: Vec<Block>,
    out: Vec<Inst>,
    /// Position of the instruction being simplified, for what replaces it.
    pub(crate) pos: Pos,
    pub(crate) inl: Option<Inl>,
    /// Nesting of rewrites.
    pub(crate) depth: u32,
}

impl<'a> Gvn<'a> {
    fn new(func: &'a mut Func, late: bool) -> Gvn<'a> {
        func.resolve_aliases();
        let cfg = Cfg::new(func);
        let dom = DomTree::new(&cfg);
        let memory = Memory::new(func);
        let block = func.entry();
        let mut table = FxHashMap::default();
        table.reserve(func.insts.len() / 2);
        Gvn {
            func,
            late,
            cfg,
            dom,
            table,
            facts: Vec::new(),
            exits: SecondaryMap::new(),
            memory,
            block,
            exchanged: Vec::new(),
            out: Vec::new(),
            pos: Pos::NONE,
            inl: None,
            depth: 0,
        }
    }

    fn run(mut self) {
        let loops = Loops::new(&self.cfg, &self.dom);
        let writes = self.memory.loop_writes(self.func, &self.cfg, &loops);
        for n in 0..self.cfg.rpo.len() {
            let b = self.cfg.rpo[n];
            self.block = b;
            if n > 0 {
                self.params(b);
            }
            self.enter(b, &loops, &writes);
            let insts = std::mem::take(&mut self.func.blocks[b].insts);
            self.out = Vec::with_capacity(insts.len() + 4);
            for i in insts {
                (self.pos, self.inl) = (self.func.insts[i].pos, self.func.insts[i].inl);
                self.visit(i);
            }
            (self.pos, self.inl) = (self.func.blocks[b].term_pos, self.func.blocks[b].term_inl);
            self.term(b);
            self.func.blocks[b].insts = std::mem::take(&mut self.out);
            self.exits[b] = Some(self.facts.as_slice().into());
        }
        for b in std::mem::take(&mut self.exchanged) {
            if let Term::Br { then, els, likely, .. } = &mut self.func.blocks[b].term {
                std::mem::swap(then, els);
                *likely = likely.map(|l| !l);
            }
        }
        self.func.resolve_aliases();
    }

    /// A parameter to which all (known) ways pass the same value is that value.
    fn params(&mut self, b: Block) {
        let count = self.func.block_params(b).len();
        if count == 0 {
            return;
        }
        let mut keep: SmallVec<[bool; 16]> = SmallVec::from_elem(true, count);
        for (n, keep) in keep.iter_mut().enumerate() {
            let param = self.func.block_params(b)[n];
            let mut args = self
                .cfg
                .preds(b)
                .iter()
                .map(|e| self.func.edge_arg(e.from, e.index, n))
                .filter(|&a| a != param);
            if let Some(first) = args.next()
                && args.all(|a| a == first || self.same_const(a, first))
            {
                let value = self.usable(first, b);
                self.func.alias(param, value);
                *keep = false;
            }
        }
        if keep.contains(&false) {
            self.func.retain_params(b, self.cfg.preds(b), &keep);
        }
    }

    fn same_const(&self, a: Value, b: Value) -> bool {
        let def = |v| self.func.def_inst(v).map(|i| &self.func.insts[i]);
        matches!((def(a), def(b)), (Some(a), Some(b)) if a.op == b.op
            && matches!(a.op, Op::Const | Op::FConst) && a.ty == b.ty && a.imm == b.imm)
    }

    /// A value that all ways to `b` pass, so that its definition dominates `b`; constants are made anew.
    fn usable(&mut self, v: Value, b: Block) -> Value {
        if let Some(i) = self.func.def_inst(v)
            && matches!(self.func.insts[i].op, Op::Const | Op::FConst)
        {
            let (op, ty, imm) = (self.func.insts[i].op, self.func.insts[i].ty, self.func.insts[i].imm);
            let i = self.func.new_inst(op, ty, &[], Pos::NONE);
            self.func.insts[i].imm = imm;
            self.func.blocks[b].insts.insert(0, i);
            return self.func.result(i);
        }
        v
    }

    /// An instruction made while simplifying, or the value it is known as.
    pub(crate) fn build(&mut self, op: Op, ty: Type, args: &[Value]) -> Value {
        self.build_imm(op, ty, args, 0, 0)
    }

    pub(crate) fn build_imm(&mut self, op: Op, ty: Type, args: &[Value], imm: i64, cond: u8) -> Value {
        let i = self.func.new_inst(op, ty, args, self.pos);
        let d = &mut self.func.insts[i];
        d.imm = imm;
        d.cond = cond;
        d.inl = self.inl;
        self.number_new(i)
    }

    pub(crate) fn const_int(&mut self, ty: Type, n: i64) -> Value {
        self.build_imm(Op::Const, ty, &[], n, 0)
    }

    /// Visits an instruction made by the caller and gives the value it is known as.
    pub(crate) fn number_new(&mut self, i: Inst) -> Value {
        self.visit(i);
        let v = self.func.result(i);
        self.func.resolve(v)
    }

    /// Simplifies and numbers an instruction; it is dropped, replaced, or appended to the block.
    fn visit(&mut self, i: Inst) {
        self.depth += 1;
        self.resolve(i);
        let outcome = self.simplify(i);
        self.depth -= 1;
        match outcome {
            crate::simplify::Outcome::Gone => return,
            crate::simplify::Outcome::Value(v) => {
                let old = self.func.result(i);
                let v = self.func.resolve(v);
                if old != v {
                    self.func.alias(old, v);
                }
                return;
            }
            crate::simplify::Outcome::Keep => {}
        }
        let op = self.func.insts[i].op;
        match op {
            Op::Load => self.load(i),
            Op::Store | Op::Zero | Op::Move => self.write(i),
            Op::VarDef => {
                let base = self.func.arg(i, 0);
                let root = self.memory.root(self.func, base);
                self.clobber(Write { base: None, root, offset: 0, size: 0, ty: Type::Void });
                self.out.push(i);
            }
            Op::Call | Op::RecoverPoint => {
                // OutAddr areas and everything public change.
                let memory = &self.memory;
                self.facts.retain(|f| memory.is_private(f.root));
                self.out.push(i);
            }
            Op::Alloc | Op::KeepAlive => self.out.push(i),
            _ => self.number(i),
        }
    }

    fn resolve(&mut self, i: Inst) {
        let mut args = self.func.insts[i].args;
        for n in 0..args.len(&self.func.lists) {
            let v = args.as_slice(&self.func.lists)[n];
            let r = self.func.resolve(v);
            if r != v {
                args.as_mut_slice(&mut self.func.lists)[n] = r;
            }
        }
    }

    fn number(&mut self, i: Inst) {
        let d = &self.func.insts[i];
        let mut key = Key { op: d.op, ty: d.ty, cond: d.cond, aux: d.aux, imm: d.imm, args: [u32::MAX; 3] };
        if d.op == Op::BoundsCheck {
            // The condition alone counts, not how it is reported.
            key.cond = (d.cond == 0) as u8;
            key.imm = 0;
        }
        for (k, a) in key.args.iter_mut().zip(d.args.as_slice(&self.func.lists)) {
            *k = a.as_u32();
        }
        if d.op.is_commutative() && key.args[0] > key.args[1] {
            key.args.swap(0, 1);
        }
        let here = (i, self.block);
        match self.table.entry(key) {
            std::collections::hash_map::Entry::Occupied(mut e) => {
                let (other, block) = *e.get();
                if block == self.block || self.dom.dominates(block, self.block) {
                    if let Some(old) = self.func.insts[i].result {
                        let new = self.func.result(other);
                        self.func.alias(old, new);
                    }
                    return;
                }
                e.insert(here);
            }
            std::collections::hash_map::Entry::Vacant(e) => {
                e.insert(here);
            }
        }
        self.out.push(i);
    }

    fn term(&mut self, b: Block) {
        let mut term = std::mem::take(&mut self.func.blocks[b].term);
        let func = &mut *self.func;
        let values = &func.values;
        let resolve = |mut v: Value| {
            while let ssa::ValueDef::Alias(to) = values[v].def {
                v = to;
            }
            v
        };
        term.map_values(&mut func.lists, resolve);
        if let Term::Br { cond, .. } = &mut term {
            // `b != 0` is b; `b == 0` exchanges the ways, later: edges are known by their numbers.
            let mut exchanged = false;
            while let Some(i) = self.func.def_inst(*cond) {
                let d = &self.func.insts[i];
                let args = d.args.as_slice(&self.func.lists);
                let (inner, exchange) = match d.op {
                    Op::Icmp
                        if d.cond < 2
                            && self.func.ty(args[0]) == Type::I8
                            && self.func.int_const(args[1]) == Some(0) =>
                    {
                        (args[0], d.cond() == ssa::Cond::Eq)
                    }
                    Op::Xor if self.func.int_const(args[1]) == Some(1) && self.is_bool(args[0]) => {
                        (args[0], true)
                    }
                    _ => break,
                };
                *cond = inner;
                exchanged ^= exchange;
            }
            if exchanged {
                self.exchanged.push(b);
            }
        }
        self.func.blocks[b].term = term;
    }

    // ---- Memory.

    fn clobber(&mut self, w: Write) {
        let mut facts = std::mem::take(&mut self.facts);
        facts.retain(|f| !touches(&self.memory, &w, f));
        self.facts = facts;
    }

    fn learn(&mut self, f: Fact) {
        if self.facts.len() == MAX_FACTS {
            self.facts.remove(0);
        }
        self.facts.push(f);
    }

    fn load(&mut self, i: Inst) {
        let d = &self.func.insts[i];
        let (base, offset, ty) = (d.args.as_slice(&self.func.lists)[0], d.imm, d.ty);
        let size = ty.size() as i64;
        let found = self.facts.iter().rev().find(|f| {
            f.base == base
                && if f.ty == Type::Void {
                    f.offset <= offset && offset + size <= f.offset + f.size
                } else {
                    f.offset == offset && f.ty == ty
                }
        });
        let old = self.func.result(i);
        match found.copied() {
            Some(f) if f.ty == Type::Void => {
                let op = if ty.is_float() { Op::FConst } else { Op::Const };
                let v = self.build_imm(op, ty, &[], 0, 0);
                self.func.alias(old, v);
            }
            Some(f) => {
                let v = self.func.resolve(f.value);
                self.func.alias(old, v);
            }
            None => {
                let root = self.memory.root(self.func, base);
                self.learn(Fact { base, root, offset, size, ty, value: old });
                self.out.push(i);
            }
        }
    }

    fn write(&mut self, i: Inst) {
        let d = &self.func.insts[i];
        let args = d.args.as_slice(&self.func.lists);
        let base = args[0];
        let root = self.memory.root(self.func, base);
        if d.op == Op::Store {
            let (value, ty, offset, size) = (args[1], d.ty, d.imm, d.ty.size() as i64);
            let known = |f: &Fact| {
                f.base == base && f.offset == offset && f.ty == ty && self.func.resolve(f.value) == value
            };
            if self.facts.iter().any(known) {
                return;
            }
            self.clobber(Write { base: Some(base), root, offset, size, ty });
            self.learn(Fact { base, root, offset, size, ty, value });
        } else {
            let (op, size) = (d.op, d.imm);
            self.clobber(Write { base: Some(base), root, offset: 0, size, ty: Type::Void });
            if op == Op::Zero {
                self.learn(Fact { base, root, offset: 0, size, ty: Type::Void, value: base });
            }
        }
        self.out.push(i);
    }

    /// The facts at the head of a block.
    fn enter(&mut self, b: Block, loops: &Loops, writes: &[LoopWrites]) {
        self.facts.clear();
        let mut back = false;
        let mut first = true;
        let mut facts: Vec<Fact> = Vec::new();
        for e in self.cfg.preds(b) {
            match &self.exits[e.from] {
                Some(exit) if first => {
                    facts.extend_from_slice(exit);
                    first = false;
                }
                Some(exit) => facts.retain(|f| exit.contains(f)),
                None => back = true,
            }
        }
        if back {
            // Only a natural loop's header may keep anything: what the whole loop leaves alone.
            let own = loops.innermost(b).filter(|&l| loops.loops[l as usize].header == b);
            let natural = self
                .cfg
                .preds(b)
                .iter()
                .all(|e| self.exits[e.from].is_some() || self.dom.dominates(b, e.from));
            match own {
                Some(l) if natural => facts.retain(|f| survives(&self.memory, &writes[l as usize], f)),
                _ => facts.clear(),
            }
        }
        self.facts = facts;
    }

    pub(crate) fn is_bool(&self, v: Value) -> bool {
        let Some(i) = self.func.def_inst(v) else { return false };
        let d = &self.func.insts[i];
        match d.op {
            Op::Icmp | Op::Fcmp => true,
            Op::Const => d.imm == 0 || d.imm == 1,
            Op::Xor | Op::And | Op::Or => {
                d.ty == Type::I8 && self.func.args(i).iter().all(|&a| self.is_bool_shallow(a))
            }
            _ => false,
        }
    }

    fn is_bool_shallow(&self, v: Value) -> bool {
        self.func.def_inst(v).is_some_and(|i| {
            let d = &self.func.insts[i];
            matches!(d.op, Op::Icmp | Op::Fcmp) || d.op == Op::Const && (d.imm == 0 || d.imm == 1)
        })
    }
}

/// The write may change what the fact says.
fn touches(memory: &Memory, w: &Write, f: &Fact) -> bool {
    if memory.apart(w.root, f.root) {
        return false;
    }
    if w.base == Some(f.base) {
        return w.offset < f.offset + f.size && f.offset < w.offset + w.size;
    }
    same_kind(w.ty, f.ty)
}

/// The loop leaves it alone.
fn survives(memory: &Memory, w: &LoopWrites, f: &Fact) -> bool {
    memory.survives(w, f.root, f.ty)
}
