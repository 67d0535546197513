//! Turns variables whose address goes nowhere into values, field by field.
//!
//! Needs: no unreachable blocks. Guarantees: a variable that is only loaded, stored, cleared and copied at
//! constant offsets, with pieces that don't overlap in part, has no `alloc` any more.
//!
//! First the accesses of each variable are collected as pieces (offset, type); a copy between two
//! variables makes their pieces agree. Then block parameters are placed where a piece is live, and a walk over
//! the dominator tree replaces loads by values.
//!
//! A closure object that becomes values gives the addresses of captured variables free, so it is tried again then.

use cranelift_entity::{EntityRef, SecondaryMap};
use smallvec::SmallVec;
use ssa::{Alloc, Block, Cfg, DomTree, Func, Inst, Op, Type, Value};

use crate::phis::Phis;

/// More pieces than this stay in memory.
const MAX_PIECES: usize = 24;
/// Copies from or to memory are taken apart into at most so many pieces.
const MAX_COPIED: usize = 8;

/// Closures in closures are not nested more deeply than this, as a rule.
const ROUNDS: usize = 6;

pub fn run(func: &mut Func) {
    for _ in 0..ROUNDS {
        if !round(func) {
            break;
        }
    }
}

/// True when addresses of other variables were in what is values now.
fn round(func: &mut Func) -> bool {
    func.resolve_aliases();
    if func.allocs.is_empty() {
        return false;
    }
    let cfg = Cfg::new(func);
    let mut c = Collect::new(func);
    c.scan(&cfg);
    c.settle();
    let (places, vars) = (c.places, c.vars);
    let total: usize = vars.iter().filter(|v| v.good).map(|v| v.pieces.len()).sum();
    if !vars.iter().any(|v| v.good) {
        return false;
    }
    let again = vars.iter().any(|v| v.good && v.has_addresses);
    let dom = DomTree::new(&cfg);
    let mut first = Vec::with_capacity(vars.len());
    let mut n = 0;
    for v in &vars {
        first.push(n);
        n += if v.good { v.pieces.len() as u32 } else { 0 };
    }
    let mut b = Build { func, cfg: &cfg, dom: &dom, vars, places, first, phis: SecondaryMap::new() };
    b.place(total);
    b.rename(total);
    b.func.resolve_aliases();
    again
}

/// A part of a variable that is always accessed as a whole.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Piece {
    offset: i64,
    ty: Type,
}

impl Piece {
    fn end(self) -> i64 {
        self.offset + self.ty.size() as i64
    }
}

#[derive(Clone, Default)]
struct Var {
    good: bool,
    /// The address of another variable is stored here.
    has_addresses: bool,
    pieces: SmallVec<[Piece; 4]>,
}

impl Var {
    /// Adds a piece. False: it overlaps another in part, or there are too many.
    fn add(&mut self, new: Piece) -> Option<bool> {
        for p in &mut self.pieces {
            if p.offset == new.offset && p.ty.size() == new.ty.size() {
                // Pointers must stay visible to the collector.
                if new.ty == Type::Ptr && p.ty != Type::Ptr {
                    p.ty = Type::Ptr;
                    return Some(true);
                }
                return Some(false);
            }
            if p.offset < new.end() && new.offset < p.end() {
                return None;
            }
        }
        if self.pieces.len() == MAX_PIECES {
            return None;
        }
        self.pieces.push(new);
        Some(true)
    }

    /// Pieces inside the range; `None` when one is cut.
    fn within(&self, lo: i64, hi: i64) -> Option<SmallVec<[(u32, Piece); 8]>> {
        let mut list = SmallVec::new();
        for (n, &p) in self.pieces.iter().enumerate() {
            if p.offset >= lo && p.end() <= hi {
                list.push((n as u32, p));
            } else if p.offset < hi && p.end() > lo {
                return None;
            }
        }
        Some(list)
    }
}

/// An address known to be in a variable.
#[derive(Clone, Copy, Default)]
struct Spot {
    /// Alloc number plus one.
    alloc: u32,
    offset: i64,
}

struct Copy {
    to: Option<(Alloc, i64)>,
    from: Option<(Alloc, i64)>,
    size: i64,
}

struct Collect<'a> {
    func: &'a Func,
    places: SecondaryMap<Value, Spot>,
    vars: Vec<Var>,
    copies: Vec<Copy>,
    zeros: Vec<(Alloc, i64, i64)>,
}

impl<'a> Collect<'a> {
    fn new(func: &'a Func) -> Collect<'a> {
        let vars = func
            .allocs
            .values()
            .map(|d| Var { good: !d.pinned && d.size <= 1024, ..Var::default() })
            .collect();
        let mut places = SecondaryMap::new();
        places.resize(func.values.len());
        Collect { func, places, vars, copies: Vec::new(), zeros: Vec::new() }
    }

    fn spot(&self, v: Value) -> Option<(Alloc, i64)> {
        let s = self.places[v];
        (s.alloc != 0).then(|| (Alloc::from_u32(s.alloc - 1), s.offset))
    }

    fn bad(&mut self, v: Value) {
        if let Some((a, _)) = self.spot(v) {
            self.vars[a.index()].good = false;
        }
    }

    fn scan(&mut self, cfg: &Cfg) {
        let func = self.func;
        for &b in &cfg.rpo {
            for &i in &func.blocks[b].insts {
                self.inst(i);
            }
            func.blocks[b].term.for_each_value(&func.lists, |v| self.bad(v));
        }
    }

    fn inst(&mut self, i: Inst) {
        let func = self.func;
        let d = &func.insts[i];
        let args = d.args.as_slice(&func.lists);
        match d.op {
            Op::Alloc => self.places[func.result(i)] = Spot { alloc: d.aux + 1, offset: 0 },
            Op::PtrAdd => {
                if let Some((a, offset)) = self.spot(args[0]) {
                    match func.int_const(args[1]) {
                        Some(n) => {
                            self.places[func.result(i)] =
                                Spot { alloc: a.as_u32() + 1, offset: offset.wrapping_add(n) }
                        }
                        None => self.vars[a.index()].good = false,
                    }
                }
            }
            Op::Load | Op::Store => {
                if let Some((a, offset)) = self.spot(args[0]) {
                    self.access(a, Piece { offset: offset.wrapping_add(d.imm), ty: d.ty });
                }
                if d.op == Op::Store && self.spot(args[1]).is_some() {
                    self.bad(args[1]);
                    if let Some((a, _)) = self.spot(args[0]) {
                        self.vars[a.index()].has_addresses = true;
                    }
                }
            }
            Op::Zero => {
                if let Some((a, offset)) = self.spot(args[0]) {
                    self.zeros.push((a, offset, d.imm));
                }
            }
            Op::Move => {
                let (to, from) = (self.spot(args[0]), self.spot(args[1]));
                if to.is_some() || from.is_some() {
                    self.copies.push(Copy { to, from, size: d.imm });
                }
            }
            Op::VarDef | Op::NilCheck => {}
            _ => args.iter().for_each(|&v| self.bad(v)),
        }
    }

    fn access(&mut self, a: Alloc, piece: Piece) -> bool {
        let size = self.func.allocs[a].size as i64;
        let var = &mut self.vars[a.index()];
        if !var.good {
            return false;
        }
        let inside = piece.offset >= 0 && piece.offset <= size && piece.end() <= size;
        match var.add(piece) {
            Some(changed) if inside => changed,
            _ => {
                var.good = false;
                true
            }
        }
    }

    fn good(&self, spot: Option<(Alloc, i64)>) -> Option<(Alloc, i64)> {
        spot.filter(|s| self.vars[s.0.index()].good)
    }

    /// Makes copies agree, until nothing changes.
    fn settle(&mut self) {
        let copies = std::mem::take(&mut self.copies);
        loop {
            let mut changed = false;
            for c in &copies {
                let (to, from) = (self.good(c.to), self.good(c.from));
                match (to, from) {
                    (Some(t), Some(f)) if t.0 == f.0 => {
                        // Within one variable: leave it in memory unless it is a copy to itself.
                        if t.1 != f.1 {
                            self.vars[t.0.index()].good = false;
                            changed = true;
                        }
                    }
                    (Some(t), Some(f)) => {
                        changed |= self.agree(f, t, c.size);
                        changed |= self.agree(t, f, c.size);
                    }
                    (None, Some(f)) => changed |= self.fill(f, c.size),
                    (Some(t), None) => {
                        let fits = self.vars[t.0.index()]
                            .within(t.1, t.1 + c.size)
                            .is_some_and(|list| list.len() <= MAX_COPIED);
                        if !fits {
                            self.vars[t.0.index()].good = false;
                            changed = true;
                        }
                    }
                    (None, None) => {}
                }
            }
            for n in 0..self.zeros.len() {
                let (a, offset, size) = self.zeros[n];
                let var = &mut self.vars[a.index()];
                if var.good && var.within(offset, offset + size).is_none() {
                    var.good = false;
                    changed = true;
                }
            }
            if !changed {
                return;
            }
        }
    }

    /// Gives `to` the pieces of `from`.
    fn agree(&mut self, from: (Alloc, i64), to: (Alloc, i64), size: i64) -> bool {
        let Some(list) = self.vars[from.0.index()].within(from.1, from.1 + size) else {
            self.vars[from.0.index()].good = false;
            return true;
        };
        let mut changed = false;
        for (_, p) in list {
            changed |= self.access(to.0, Piece { offset: p.offset - from.1 + to.1, ty: p.ty });
        }
        changed
    }

    /// The range is copied to memory: every byte of it must be in a piece.
    fn fill(&mut self, (a, lo): (Alloc, i64), size: i64) -> bool {
        let hi = lo + size;
        let var = &mut self.vars[a.index()];
        let list = var.within(lo, hi);
        let data = &self.func.allocs[a];
        if list.is_none() || size > 8 * MAX_COPIED as i64 || hi > data.size as i64 || lo < 0 {
            var.good = false;
            return true;
        }
        let mut used = list.expect("checked");
        used.sort_unstable_by_key(|u| u.1.offset);
        let mut count = used.len();
        let mut changed = false;
        let mut at = lo;
        for next in used.iter().map(|u| (u.1.offset, u.1.end())).chain([(hi, hi)]) {
            while at < next.0 {
                let step = [8, 4, 2, 1].into_iter().find(|s| at % s == 0 && at + s <= next.0).unwrap_or(1);
                let ptr = data.ptrs.get((at / 8) as usize);
                if ptr && step != 8 || var.pieces.len() == MAX_PIECES || count > MAX_COPIED {
                    var.good = false;
                    return true;
                }
                let ty = if ptr { Type::Ptr } else { Type::int(step as u32) };
                var.pieces.push(Piece { offset: at, ty });
                changed = true;
                count += 1;
                at += step;
            }
            at = next.1;
        }
        if count > MAX_COPIED {
            var.good = false;
            return true;
        }
        changed
    }
}

/// The numbers of pieces from `first` on that an instruction defines or uses.
enum Event {
    Use(u32),
    Def(u32),
}

struct Build<'a> {
    func: &'a mut Func,
    cfg: &'a Cfg,
    dom: &'a DomTree,
    vars: Vec<Var>,
    places: SecondaryMap<Value, Spot>,
    /// Number of each variable's first piece.
    first: Vec<u32>,
    /// Pieces that are parameters of a block, with the values.
    phis: SecondaryMap<Block, Vec<(u32, Value)>>,
}

impl Build<'_> {
    fn spot(&self, v: Value) -> Option<(Alloc, i64)> {
        let s = self.places.get(v)?;
        let a = Alloc::from_u32(s.alloc.checked_sub(1)?);
        self.vars[a.index()].good.then_some((a, s.offset))
    }

    fn piece(&self, a: Alloc, offset: i64) -> (u32, Type) {
        let n = self.vars[a.index()].pieces.iter().position(|p| p.offset == offset).expect("collected");
        (self.first[a.index()] + n as u32, self.vars[a.index()].pieces[n].ty)
    }

    fn range(&self, a: Alloc, lo: i64, size: i64) -> SmallVec<[(u32, Piece); 8]> {
        let mut list = self.vars[a.index()].within(lo, lo + size).expect("collected");
        for p in &mut list {
            p.0 += self.first[a.index()];
        }
        list
    }

    fn events(&self, i: Inst, mut f: impl FnMut(Event)) {
        let d = &self.func.insts[i];
        let args = d.args.as_slice(&self.func.lists);
        match d.op {
            Op::Load => {
                if let Some((a, off)) = self.spot(args[0]) {
                    f(Event::Use(self.piece(a, off + d.imm).0));
                }
            }
            Op::Store => {
                if let Some((a, off)) = self.spot(args[0]) {
                    f(Event::Def(self.piece(a, off + d.imm).0));
                }
            }
            Op::Alloc | Op::VarDef => {
                let a = match d.op {
                    Op::Alloc => Some(d.alloc()).filter(|a| self.vars[a.index()].good),
                    _ => self.spot(args[0]).map(|s| s.0),
                };
                if let Some(a) = a {
                    let n = self.vars[a.index()].pieces.len() as u32;
                    (0..n).for_each(|n| f(Event::Def(self.first[a.index()] + n)));
                }
            }
            Op::Zero => {
                if let Some((a, off)) = self.spot(args[0]) {
                    self.range(a, off, d.imm).iter().for_each(|p| f(Event::Def(p.0)));
                }
            }
            Op::Move => {
                if let Some((a, off)) = self.spot(args[1]) {
                    self.range(a, off, d.imm).iter().for_each(|p| f(Event::Use(p.0)));
                }
                if let Some((a, off)) = self.spot(args[0]) {
                    self.range(a, off, d.imm).iter().for_each(|p| f(Event::Def(p.0)));
                }
            }
            _ => {}
        }
    }

    /// Decides which blocks get parameters.
    fn place(&mut self, total: usize) {
        let mut defs: Vec<SmallVec<[Block; 4]>> = vec![SmallVec::new(); total];
        let mut exposed: Vec<SmallVec<[Block; 4]>> = vec![SmallVec::new(); total];
        for &b in &self.cfg.rpo {
            for &i in &self.func.blocks[b].insts {
                self.events(i, |e| match e {
                    Event::Def(n) => {
                        if defs[n as usize].last() != Some(&b) {
                            defs[n as usize].push(b);
                        }
                    }
                    Event::Use(n) => {
                        let n = n as usize;
                        if defs[n].last() != Some(&b) && exposed[n].last() != Some(&b) {
                            exposed[n].push(b);
                        }
                    }
                });
            }
        }
        let mut phis = Phis::new(self.cfg, self.dom, self.func.blocks.len());
        for (v, var) in self.vars.iter().enumerate().filter(|v| v.1.good) {
            for (n, p) in var.pieces.iter().enumerate() {
                let n = self.first[v] as usize + n;
                phis.place(&defs[n], &exposed[n], |b| {
                    let value = self.func.add_block_param(b, p.ty);
                    self.phis[b].push((n as u32, value));
                });
            }
        }
    }

    fn rename(&mut self, total: usize) {
        let mut r =
            Rename { current: vec![None; total], undo: Vec::new(), undefined: Vec::new(), out: Vec::new() };
        let mut open: Vec<(Block, usize)> = Vec::new();
        for n in 0..self.dom.preorder.len() {
            let b = self.dom.preorder[n];
            while let Some(&(top, mark)) = open.last()
                && Some(top) != self.dom.idom(b)
            {
                r.rewind(mark);
                open.pop();
            }
            open.push((b, r.undo.len()));
            for i in 0..self.phis[b].len() {
                let (piece, value) = self.phis[b][i];
                r.set(piece, value);
            }
            let insts = std::mem::take(&mut self.func.blocks[b].insts);
            r.out = Vec::with_capacity(insts.len());
            for i in insts {
                if !self.rewrite(i, &mut r) {
                    r.out.push(i);
                }
            }
            self.func.blocks[b].insts = std::mem::take(&mut r.out);
            for t in 0..self.func.blocks[b].term.target_count() as u32 {
                let to = self.func.target(b, t as usize).block;
                for i in 0..self.phis[to].len() {
                    let (piece, param) = self.phis[to][i];
                    let v = match r.current[piece as usize] {
                        Some(v) => v,
                        None => r.undefined(self.func, self.func.ty(param)),
                    };
                    self.func.push_edge_arg(b, t, v);
                }
            }
        }
        let entry = self.func.entry();
        let consts = r.undefined.iter().map(|u| self.func.def_inst(u.1).expect("constant"));
        let list: Vec<Inst> = consts.collect();
        self.func.blocks[entry].insts.splice(0..0, list);
    }

    /// True when the instruction is replaced.
    fn rewrite(&mut self, i: Inst, r: &mut Rename) -> bool {
        let d = self.func.insts[i].clone();
        let args: SmallVec<[Value; 4]> = d.args.as_slice(&self.func.lists).iter().copied().take(2).collect();
        match d.op {
            Op::Load => {
                let Some((a, off)) = self.spot(args[0]) else { return false };
                let (n, ty) = self.piece(a, off + d.imm);
                let v = r.get(self.func, n, ty);
                let v = r.convert(self.func, v, d.ty, &d);
                let old = self.func.result(i);
                self.func.alias(old, v);
            }
            Op::Store => {
                let Some((a, off)) = self.spot(args[0]) else { return false };
                let (n, ty) = self.piece(a, off + d.imm);
                let v = self.func.resolve(args[1]);
                let v = r.convert(self.func, v, ty, &d);
                r.set(n, v);
            }
            Op::Zero => {
                let Some((a, off)) = self.spot(args[0]) else { return false };
                for (n, p) in self.range(a, off, d.imm) {
                    let v = r.zero(self.func, p.ty);
                    r.set(n, v);
                }
            }
            Op::Move => {
                let (to, from) = (self.spot(args[0]), self.spot(args[1]));
                if to.is_none() && from.is_none() {
                    return false;
                }
                self.copy(to, from, &args, &d, r);
            }
            Op::Alloc if self.vars[d.alloc().index()].good => {
                let a = d.alloc().index();
                for n in 0..self.vars[a].pieces.len() as u32 {
                    r.clear(self.first[a] + n);
                }
            }
            Op::VarDef => {
                let Some((a, _)) = self.spot(args[0]) else { return false };
                for n in 0..self.vars[a.index()].pieces.len() as u32 {
                    r.clear(self.first[a.index()] + n);
                }
            }
            Op::PtrAdd | Op::NilCheck => return self.spot(args[0]).is_some(),
            _ => return false,
        }
        true
    }

    fn copy(
        &mut self,
        to: Option<(Alloc, i64)>,
        from: Option<(Alloc, i64)>,
        args: &[Value],
        d: &ssa::InstData,
        r: &mut Rename,
    ) {
        let mut values: SmallVec<[(i64, Type, Value); 8]> = SmallVec::new();
        if let Some((a, off)) = from {
            for (n, p) in self.range(a, off, d.imm) {
                values.push((p.offset - off, p.ty, r.get(self.func, n, p.ty)));
            }
        } else if let Some((a, off)) = to {
            let address = self.func.resolve(args[1]);
            for (_, p) in self.range(a, off, d.imm) {
                let load = self.func.new_inst(Op::Load, p.ty, &[address], d.pos);
                self.func.insts[load].imm = p.offset - off;
                self.func.insts[load].inl = d.inl;
                r.out.push(load);
                values.push((p.offset - off, p.ty, self.func.result(load)));
            }
        }
        if let Some((a, off)) = to {
            for (offset, _, v) in values {
                let (n, ty) = self.piece(a, off + offset);
                let v = r.convert(self.func, v, ty, d);
                r.set(n, v);
            }
        } else {
            let address = self.func.resolve(args[0]);
            for (offset, ty, v) in values {
                let store = self.func.new_inst(Op::Store, ty, &[address, v], d.pos);
                self.func.insts[store].imm = offset;
                self.func.insts[store].inl = d.inl;
                r.out.push(store);
            }
        }
    }
}

/// State of the walk.
struct Rename {
    current: Vec<Option<Value>>,
    undo: Vec<(u32, Option<Value>)>,
    /// Stand-ins for what was never stored: zeros in the entry block.
    undefined: Vec<(Type, Value)>,
    /// The instructions of the block being rewritten.
    out: Vec<Inst>,
}

impl Rename {
    fn set(&mut self, piece: u32, value: Value) {
        let old = self.current[piece as usize].replace(value);
        self.undo.push((piece, old));
    }

    fn clear(&mut self, piece: u32) {
        let old = self.current[piece as usize].take();
        self.undo.push((piece, old));
    }

    fn rewind(&mut self, mark: usize) {
        for (piece, old) in self.undo.drain(mark..).rev() {
            self.current[piece as usize] = old;
        }
    }

    fn get(&mut self, func: &mut Func, piece: u32, ty: Type) -> Value {
        match self.current[piece as usize] {
            Some(v) => func.resolve(v),
            None => self.undefined(func, ty),
        }
    }

    fn undefined(&mut self, func: &mut Func, ty: Type) -> Value {
        if let Some(u) = self.undefined.iter().find(|u| u.0 == ty) {
            return u.1;
        }
        let inst = zero(func, ty);
        let v = func.result(inst);
        self.undefined.push((ty, v));
        v
    }

    fn zero(&mut self, func: &mut Func, ty: Type) -> Value {
        let inst = zero(func, ty);
        self.out.push(inst);
        func.result(inst)
    }

    /// The value's bits as another type of the same size.
    fn convert(&mut self, func: &mut Func, v: Value, ty: Type, at: &ssa::InstData) -> Value {
        let from = func.ty(v);
        if from == ty {
            return v;
        }
        let op = match (from, ty) {
            (Type::Ptr, Type::I64) => Op::PtrToInt,
            (Type::I64, Type::Ptr) => Op::IntToPtr,
            (Type::Ptr, _) | (_, Type::Ptr) => {
                let mid = self.convert(func, v, Type::I64, at);
                return self.convert(func, mid, ty, at);
            }
            _ => Op::Bitcast,
        };
        let inst = func.new_inst(op, ty, &[v], at.pos);
        func.insts[inst].inl = at.inl;
        self.out.push(inst);
        func.result(inst)
    }
}

fn zero(func: &mut Func, ty: Type) -> Inst {
    let op = if ty.is_float() { Op::FConst } else { Op::Const };
    func.new_inst(op, ty, &[], source::Pos::NONE)
}
