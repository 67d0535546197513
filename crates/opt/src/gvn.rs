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

use cranelift_entity::{EntityRef, SecondaryMap};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use source::Pos;
use ssa::{Alloc, Block, Callee, Cfg, DomTree, Func, Inl, Inst, Loops, Op, Sym, Term, Type, Value};

use crate::dce;

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

/// What an address is part of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Root {
    Alloc(Alloc),
    Global(Sym),
    /// A new heap object.
    Fresh(Value),
    /// The outgoing or incoming argument area.
    Args(Op),
    Unknown,
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

#[derive(Default, Clone)]
struct LoopWrites {
    call: bool,
    writes: SmallVec<[(Root, Type); 8]>,
    /// More writes than were kept.
    many: bool,
}

pub(crate) struct Gvn<'a> {
    pub(crate) func: &'a mut Func,
    pub(crate) late: bool,
    cfg: Cfg,
    dom: DomTree,
    table: FxHashMap<Key, (Inst, Block)>,
    facts: Vec<Fact>,
    exits: SecondaryMap<Block, Option<Box<[Fact]>>>,
    /// Variables whose address is only used to access them.
    private: Vec<bool>,
    block: Block,
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
        let private = private(func);
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
            private,
            block,
            out: Vec::new(),
            pos: Pos::NONE,
            inl: None,
            depth: 0,
        }
    }

    fn run(mut self) {
        let loops = Loops::new(&self.cfg, &self.dom);
        let writes = self.loop_writes(&loops);
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
            let mut args = self.cfg.preds(b).iter().map(|e| self.func.edge_arg(e.from, e.index, n)).filter(|&a| a != param);
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
                let root = self.root(base);
                self.clobber(Write { base: None, root, offset: 0, size: 0, ty: Type::Void });
                self.out.push(i);
            }
            Op::Call => {
                // OutAddr areas and everything public change.
                let private = &self.private;
                self.facts.retain(|f| matches!(f.root, Root::Alloc(a) if private[a.index()]));
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
        if let Term::Br { cond, then, els, likely } = &mut term {
            // `b != 0` is b; `b == 0` exchanges the ways.
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
                if exchange {
                    std::mem::swap(then, els);
                    *likely = likely.map(|l| !l);
                }
            }
        }
        self.func.blocks[b].term = term;
    }

    // ---- Memory.

    fn root(&self, mut v: Value) -> Root {
        loop {
            let Some(i) = self.func.def_inst(v) else { return Root::Unknown };
            let d = &self.func.insts[i];
            match d.op {
                Op::PtrAdd => v = self.func.arg(i, 0),
                Op::Alloc => return Root::Alloc(d.alloc()),
                Op::SymAddr => return Root::Global(d.sym()),
                Op::ArgAddr | Op::OutAddr => return Root::Args(d.op),
                Op::Call => {
                    let new = matches!(self.func.calls[d.call()].callee, Callee::Static(s)
                        if &*self.func.syms[s].name == "runtime.newobject");
                    return if new { Root::Fresh(self.func.resolve(v)) } else { Root::Unknown };
                }
                _ => return Root::Unknown,
            }
        }
    }

    /// Accesses below the two roots cannot touch.
    fn apart(&self, a: Root, b: Root) -> bool {
        let hidden = |r: Root| match r {
            Root::Alloc(a) => self.private[a.index()],
            Root::Args(_) => true,
            _ => false,
        };
        match (a, b) {
            _ if a == b => false,
            (Root::Unknown, r) | (r, Root::Unknown) => hidden(r),
            _ => true,
        }
    }

    fn touches(&self, w: &Write, f: &Fact) -> bool {
        if self.apart(w.root, f.root) {
            return false;
        }
        if w.base == Some(f.base) {
            return w.offset < f.offset + f.size && f.offset < w.offset + w.size;
        }
        // A zeroed range has both pointers and others in it.
        w.ty == Type::Void || f.ty == Type::Void || (w.ty == Type::Ptr) == (f.ty == Type::Ptr)
    }

    fn clobber(&mut self, w: Write) {
        let mut facts = std::mem::take(&mut self.facts);
        facts.retain(|f| !self.touches(&w, f));
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
                let root = self.root(base);
                self.learn(Fact { base, root, offset, size, ty, value: old });
                self.out.push(i);
            }
        }
    }

    fn write(&mut self, i: Inst) {
        let d = &self.func.insts[i];
        let args = d.args.as_slice(&self.func.lists);
        let base = args[0];
        let root = self.root(base);
        if d.op == Op::Store {
            let (value, ty, offset, size) = (args[1], d.ty, d.imm, d.ty.size() as i64);
            let known = |f: &Fact| f.base == base && f.offset == offset && f.ty == ty && self.func.resolve(f.value) == value;
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
                Some(l) if natural => facts.retain(|f| self.survives(f, &writes[l as usize])),
                _ => facts.clear(),
            }
        }
        self.facts = facts;
    }

    fn survives(&self, f: &Fact, w: &LoopWrites) -> bool {
        let private = matches!(f.root, Root::Alloc(a) if self.private[a.index()]);
        if w.many || w.call && !private {
            return false;
        }
        w.writes.iter().all(|&(root, ty)| !self.touches(&Write { base: None, root, offset: 0, size: 0, ty }, f))
    }

    fn loop_writes(&self, loops: &Loops) -> Vec<LoopWrites> {
        let mut all = vec![LoopWrites::default(); loops.loops.len()];
        if all.is_empty() {
            return all;
        }
        for &b in &self.cfg.rpo {
            let Some(l) = loops.innermost(b) else { continue };
            for &i in &self.func.blocks[b].insts {
                let d = &self.func.insts[i];
                let w = match d.op {
                    Op::Call => {
                        all[l as usize].call = true;
                        continue;
                    }
                    // A new variable at each turn.
                    Op::Alloc => (Root::Alloc(d.alloc()), Type::Void),
                    Op::Store => (self.root(self.func.arg(i, 0)), d.ty),
                    Op::Zero | Op::Move | Op::VarDef => (self.root(self.func.arg(i, 0)), Type::Void),
                    _ => continue,
                };
                add_write(&mut all[l as usize], w);
            }
        }
        for l in (0..all.len()).rev() {
            if let Some(p) = loops.loops[l].parent {
                let inner = all[l].clone();
                let outer = &mut all[p as usize];
                outer.call |= inner.call;
                outer.many |= inner.many;
                inner.writes.into_iter().for_each(|w| add_write(outer, w));
            }
        }
        all
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

fn add_write(w: &mut LoopWrites, new: (Root, Type)) {
    let class = |t: Type| match t {
        Type::Void => 0,
        Type::Ptr => 1,
        _ => 2,
    };
    if w.writes.iter().any(|o| o.0 == new.0 && class(o.1) == class(new.1)) {
        return;
    }
    if w.writes.len() == 16 {
        w.many = true;
    } else {
        w.writes.push(new);
    }
}

/// Variables whose address is only used to access them.
fn private(func: &Func) -> Vec<bool> {
    let mut private = vec![true; func.allocs.len()];
    if private.is_empty() {
        return private;
    }
    let mut used = |v: Value| {
        if func.ty(func.resolve(v)) == Type::Ptr
            && let Some(a) = dce::root(func, v)
        {
            private[a.index()] = false;
        }
    };
    for &b in &func.layout {
        for &i in &func.blocks[b].insts {
            let d = &func.insts[i];
            let args = d.args.as_slice(&func.lists);
            match d.op {
                Op::Load | Op::Zero | Op::VarDef | Op::NilCheck | Op::PtrAdd | Op::Move => {}
                Op::Store => used(args[1]),
                _ => args.iter().for_each(|&v| used(v)),
            }
        }
        func.blocks[b].term.for_each_value(&func.lists, &mut used);
    }
    private
}
