//! Removes checks, comparisons and branches whose outcome follows from what is known where they stand.
//!
//! Known are, for every integer value, a range (as a signed number of its own width) and inequalities
//! `a <= b + c` between values. A walk over the dominator tree adds facts from branches and from checks that
//! were passed, and takes them back when it leaves the subtree. What follows from a value's definition
//! (`a = x + 1`, `a = x & y`, …) is not stored but looked at when a question is asked; questions are a
//! search with little fuel.
//!
//! Loop variables: a header parameter that every turn increases by constants is never below its first value,
//! when a comparison that dominates the addition shows that it cannot overflow; decreasing ones likewise.
//!
//! Needs: copies resolved, constants on the right (after [`crate::gvn`]), loops not yet turned round. Also turns
//! signed divisions and extensions of numbers that cannot be negative into cheaper unsigned ones.

use cranelift_entity::EntityRef;
use ssa::{Block, Cfg, Cond, DomTree, Func, Inst, Op, Term, Type, Value, ValueList};

pub fn run(func: &mut Func) {
    func.resolve_aliases();
    let cfg = Cfg::new(func);
    let dom = DomTree::new(&cfg);
    let n = func.values.len();
    let ranges = func.values.values().map(|v| full(v.ty)).collect();
    let mut p = Prove {
        func,
        cfg: &cfg,
        dom: &dom,
        ranges,
        merged: vec![None; n],
        upper: vec![NIL; n],
        lower: vec![NIL; n],
        truth: vec![None; n],
        edges: Vec::new(),
        undo: Vec::new(),
        fuel: 0,
    };
    p.run();
    p.func.resolve_aliases();
}

const NIL: u32 = u32::MAX;
const FUEL: u32 = 80;
const DEPTH: u32 = 7;

fn full(ty: Type) -> (i64, i64) {
    match ty {
        Type::I8 => (i8::MIN as i64, i8::MAX as i64),
        Type::I16 => (i16::MIN as i64, i16::MAX as i64),
        Type::I32 => (i32::MIN as i64, i32::MAX as i64),
        _ => (i64::MIN, i64::MAX),
    }
}

#[derive(Clone, Copy)]
struct Edge {
    to: Value,
    c: i64,
    next: u32,
}

enum Undo {
    Range(Value, (i64, i64)),
    Upper(Value),
    Lower(Value),
    Truth(Value, Option<bool>),
}

struct Prove<'a> {
    func: &'a mut Func,
    cfg: &'a Cfg,
    dom: &'a DomTree,
    ranges: Vec<(i64, i64)>,
    /// Union of the ranges passed to block parameters so far.
    merged: Vec<Option<(i64, i64)>>,
    /// `a <= to + c`, newest first.
    upper: Vec<u32>,
    /// `a >= to + c`.
    lower: Vec<u32>,
    /// Conditions and pointers known to be non-zero or zero.
    truth: Vec<Option<bool>>,
    edges: Vec<Edge>,
    undo: Vec<Undo>,
    fuel: u32,
}

impl Prove<'_> {
    fn run(&mut self) {
        let mut open: Vec<(Block, usize)> = Vec::new();
        for n in 0..self.dom.preorder.len() {
            let b = self.dom.preorder[n];
            while let Some(&(top, mark)) = open.last()
                && Some(top) != self.dom.idom(b)
            {
                self.rewind(mark);
                open.pop();
            }
            open.push((b, self.undo.len()));
            self.enter(b);
            self.insts(b);
            self.leave(b);
        }
    }

    fn rewind(&mut self, mark: usize) {
        while self.undo.len() > mark {
            match self.undo.pop() {
                Some(Undo::Range(v, old)) => self.ranges[v.index()] = old,
                Some(Undo::Upper(v)) => {
                    let e = self.edges.pop().expect("edges are undone in order");
                    self.upper[v.index()] = e.next;
                }
                Some(Undo::Lower(v)) => {
                    let e = self.edges.pop().expect("edges are undone in order");
                    self.lower[v.index()] = e.next;
                }
                Some(Undo::Truth(v, old)) => self.truth[v.index()] = old,
                None => {}
            }
        }
    }

    // ---- The walk.

    fn enter(&mut self, b: Block) {
        let preds = self.cfg.preds(b);
        let back = preds.iter().any(|e| self.dom.dominates(b, e.from));
        for n in 0..self.func.block_params(b).len() {
            let p = self.func.block_params(b)[n];
            if !self.func.ty(p).is_int() {
                continue;
            }
            if !back {
                if preds.iter().all(|e| self.cfg.order(e.from) < self.cfg.order(b))
                    && let Some(r) = self.merged[p.index()]
                {
                    self.ranges[p.index()] = r;
                }
            } else {
                self.induction(b, n, p);
            }
        }
        if let [e] = preds {
            self.edge_facts(e.from, e.index);
        }
    }

    /// What the branch at the end of `from` says on the way out by `index`.
    fn edge_facts(&mut self, from: Block, index: u32) {
        match &self.func.blocks[from].term {
            Term::Br { cond, then, els, .. } if then.block != els.block => {
                let (cond, yes) = (self.func.resolve(*cond), index == 0);
                self.assume(cond, yes, 0);
            }
            Term::Switch { value, targets, .. } if (index as usize) < targets.len() => {
                let value = self.func.resolve(*value);
                self.set_range(value, (index as i64, index as i64), 0);
            }
            _ => {}
        }
    }

    fn insts(&mut self, b: Block) {
        let old = std::mem::take(&mut self.func.blocks[b].insts);
        let mut new = Vec::with_capacity(old.len());
        for i in old {
            if self.inst(i, &mut new) {
                new.push(i);
            }
        }
        self.func.blocks[b].insts = new;
    }

    fn leave(&mut self, b: Block) {
        let known = match &self.func.blocks[b].term {
            Term::Br { cond, .. } => {
                let cond = self.func.resolve(*cond);
                self.truth[cond.index()].map(|yes| (cond, yes))
            }
            _ => None,
        };
        if let Some((cond, yes)) = known {
            // `cfg` folds it: the condition becomes a constant here only.
            if self.func.int_const(cond).is_none() {
                let c = self.func.new_const(Type::I8, yes as i64);
                let v = self.func.result(c);
                self.grow();
                self.func.blocks[b].insts.push(c);
                if let Term::Br { cond, .. } = &mut self.func.blocks[b].term {
                    *cond = v;
                }
            }
        }
        for index in 0..self.func.blocks[b].term.target_count() as u32 {
            let to = self.func.target(b, index as usize).block;
            let count = self.func.block_params(to).len();
            if count == 0 || self.dom.dominates(to, b) {
                continue;
            }
            let mark = self.undo.len();
            if self.cfg.preds(to).len() > 1 {
                self.edge_facts(b, index);
            }
            for n in 0..count {
                let arg = self.func.edge_arg(b, index, n);
                let p = self.func.block_params(to)[n];
                let r = self.ranges[arg.index()];
                let m = &mut self.merged[p.index()];
                *m = Some(m.map_or(r, |m| (m.0.min(r.0), m.1.max(r.1))));
            }
            self.rewind(mark);
        }
    }

    /// Tables for values made on the way.
    fn grow(&mut self) {
        while self.func.values.len() > self.ranges.len() {
            self.ranges.push((i64::MIN, i64::MAX));
            self.upper.push(NIL);
            self.lower.push(NIL);
            self.truth.push(None);
            self.merged.push(None);
        }
    }

    /// False: the instruction is no longer needed.
    fn inst(&mut self, i: Inst, out: &mut Vec<Inst>) -> bool {
        let d = &self.func.insts[i];
        match d.op {
            Op::BoundsCheck => return self.bounds(i),
            Op::NilCheck => {
                let p = self.func.arg(i, 0);
                if self.truth[p.index()] == Some(true) {
                    return false;
                }
                self.set_truth(p, true);
            }
            Op::DivCheck => {
                let x = self.func.arg(i, 0);
                let (lo, hi) = self.ranges[x.index()];
                if lo > 0 || hi < 0 || self.truth[x.index()] == Some(true) {
                    return false;
                }
                self.set_truth(x, true);
                if lo == 0 {
                    self.set_range(x, (1, hi), 0);
                }
            }
            Op::ShiftCheck => {
                let x = self.func.arg(i, 0);
                let (lo, hi) = self.ranges[x.index()];
                if lo >= 0 || self.ge_zero(x) {
                    return false;
                }
                self.set_range(x, (0, hi), 0);
            }
            Op::Icmp => self.icmp(i),
            Op::Select => {
                if let Some(yes) = self.truth[self.func.arg(i, 0).index()] {
                    let v = self.func.arg(i, if yes { 1 } else { 2 });
                    let old = self.func.result(i);
                    self.func.alias(old, v);
                    return false;
                }
            }
            Op::SDiv | Op::SRem => self.unsigned_division(i, out),
            Op::Call => self.call(i),
            Op::Sext => {
                let x = self.func.arg(i, 0);
                if self.ranges[x.index()].0 >= 0 {
                    self.func.insts[i].op = Op::Zext;
                }
            }
            _ => {}
        }
        if let Some(v) = self.func.insts[i].result
            && self.func.insts[i].ty.is_int()
        {
            self.ranges[v.index()] = self.define(i);
        }
        true
    }

    fn bounds(&mut self, i: Inst) -> bool {
        let strict = self.func.insts[i].cond == 0;
        let (x, y) = (self.func.arg(i, 0), self.func.arg(i, 1));
        let c = -(strict as i64);
        // Lengths and capacities are not negative.
        let (lo, hi) = self.ranges[y.index()];
        self.set_range(y, (lo.max(0), hi), 0);
        if self.ge_zero(x) && self.le(x, y, c) {
            return false;
        }
        let (lo, hi) = self.ranges[x.index()];
        self.set_range(x, (lo.max(0), hi), 0);
        self.add_le(x, y, c, 0);
        true
    }

    /// `makeslice` came back: 0 <= len <= cap.
    fn call(&mut self, i: Inst) {
        let ssa::Callee::Static(s) = self.func.calls[self.func.insts[i].call()].callee else { return };
        if &*self.func.syms[s].name == "runtime.makeslice" {
            let (len, cap) = (self.func.arg(i, 1), self.func.arg(i, 2));
            for v in [len, cap] {
                let (lo, hi) = self.ranges[v.index()];
                self.set_range(v, (lo.max(0), hi), 0);
            }
            self.add_le(len, cap, 0, 0);
        }
    }

    fn icmp(&mut self, i: Inst) {
        let (a, b) = (self.func.arg(i, 0), self.func.arg(i, 1));
        let cond = self.func.insts[i].cond();
        let result = self.func.result(i);
        let outcome = if self.func.ty(a).is_int() {
            self.decide(cond, a, b)
        } else {
            // Pointers: only against nil.
            match (self.func.int_const(b), self.truth[a.index()], cond) {
                (Some(0), Some(yes), Cond::Ne) => Some(yes),
                (Some(0), Some(yes), Cond::Eq) => Some(!yes),
                _ => None,
            }
        };
        if let Some(yes) = outcome {
            let d = &mut self.func.insts[i];
            d.op = Op::Const;
            d.imm = yes as i64;
            d.cond = 0;
            d.args = ValueList::new();
            self.truth[result.index()] = Some(yes);
        }
    }

    /// Unsigned division where the sign is known; by powers of two a shift.
    fn unsigned_division(&mut self, i: Inst, out: &mut Vec<Inst>) {
        let (x, y) = (self.func.arg(i, 0), self.func.arg(i, 1));
        let Some(c) = self.func.int_const(y) else { return };
        if c <= 0 || c & (c - 1) != 0 || self.ranges[x.index()].0 < 0 && !self.ge_zero(x) {
            return;
        }
        let ty = self.func.insts[i].ty;
        let div = self.func.insts[i].op == Op::SDiv;
        let k = self.func.new_const(ty, if div { c.trailing_zeros() as i64 } else { c - 1 });
        out.push(k);
        let k = self.func.result(k);
        self.grow();
        let n = self.func.int_const(k).unwrap_or(0);
        self.ranges[k.index()] = (n, n);
        self.func.insts[i].op = if div { Op::UShr } else { Op::And };
        self.func.insts[i].args = self.func.list(&[x, k]);
    }

    // ---- Facts.

    fn set_truth(&mut self, v: Value, yes: bool) {
        let old = self.truth[v.index()].replace(yes);
        self.undo.push(Undo::Truth(v, old));
    }

    /// Narrows a range, and those of values that are bounded by it.
    fn set_range(&mut self, v: Value, new: (i64, i64), depth: u32) {
        let old = self.ranges[v.index()];
        let new = (old.0.max(new.0), old.1.min(new.1));
        if new == old {
            return;
        }
        self.undo.push(Undo::Range(v, old));
        self.ranges[v.index()] = new;
        if depth > 3 {
            return;
        }
        if let Some(i) = self.def(v) {
            let d = &self.func.insts[i];
            match d.op {
                Op::Sext => {
                    let x = self.func.arg(i, 0);
                    self.set_range(x, new, depth + 1);
                }
                Op::Zext => {
                    let x = self.func.arg(i, 0);
                    let max = full(self.func.ty(x)).1;
                    if new.1 <= max {
                        self.set_range(x, new, depth + 1);
                    }
                }
                Op::Add => {
                    let (x, k) = (self.func.arg(i, 0), self.func.arg(i, 1));
                    if let Some(k) = self.func.int_const(k)
                        && self.no_overflow(v, x, k)
                    {
                        let at = |n: i64, otherwise| n.checked_sub(k).unwrap_or(otherwise);
                        self.set_range(x, (at(new.0, i64::MIN), at(new.1, i64::MAX)), depth + 1);
                    }
                }
                _ => {}
            }
        }
        if new.0 > old.0 {
            // v <= t + c, so t >= v - c.
            let mut e = self.upper[v.index()];
            let mut fuel = 8;
            while e != NIL && fuel > 0 {
                let Edge { to, c, next } = self.edges[e as usize];
                if let Some(lo) = new.0.checked_sub(c) {
                    self.set_range(to, (lo, i64::MAX), depth + 1);
                }
                e = next;
                fuel -= 1;
            }
        }
        if new.1 < old.1 {
            let mut e = self.lower[v.index()];
            let mut fuel = 8;
            while e != NIL && fuel > 0 {
                let Edge { to, c, next } = self.edges[e as usize];
                if let Some(hi) = new.1.checked_sub(c) {
                    self.set_range(to, (i64::MIN, hi), depth + 1);
                }
                e = next;
                fuel -= 1;
            }
        }
    }

    /// Notes `a <= b + c`.
    fn add_le(&mut self, a: Value, b: Value, c: i64, depth: u32) {
        if a == b || c == i64::MIN {
            return;
        }
        let (is_a, is_b) = (self.func_const(a), self.func_const(b));
        if !is_a && !is_b {
            let next = std::mem::replace(&mut self.upper[a.index()], self.edges.len() as u32);
            self.edges.push(Edge { to: b, c, next });
            self.undo.push(Undo::Upper(a));
            let next = std::mem::replace(&mut self.lower[b.index()], self.edges.len() as u32);
            self.edges.push(Edge { to: a, c: -c, next });
            self.undo.push(Undo::Lower(b));
        }
        let hi = self.ranges[b.index()].1.saturating_add(c);
        let lo = self.ranges[a.index()].0.saturating_sub(c);
        if !(self.ranges[b.index()].1 > 0 && c > 0 && hi == i64::MAX) {
            self.set_range(a, (i64::MIN, hi), depth);
        }
        if !(self.ranges[a.index()].0 < 0 && c > 0 && lo == i64::MIN) {
            self.set_range(b, (lo, i64::MAX), depth);
        }
        if depth > 2 {
            return;
        }
        // a = x + k without overflow: x <= b + (c - k), and so on for b.
        if let Some((x, k)) = self.plain_add(a)
            && let Some(c) = c.checked_sub(k)
        {
            self.add_le(x, b, c, depth + 1);
        }
        if let Some((y, k)) = self.plain_add(b)
            && let Some(c) = c.checked_add(k)
        {
            self.add_le(a, y, c, depth + 1);
        }
    }

    fn func_const(&self, v: Value) -> bool {
        self.func.int_const(v).is_some()
    }

    /// `v = x + k` that cannot overflow, or an extension (k = 0).
    fn plain_add(&self, v: Value) -> Option<(Value, i64)> {
        let i = self.def(v)?;
        let x = match self.func.insts[i].op {
            Op::Add | Op::Sext | Op::Zext => self.func.arg(i, 0),
            _ => return None,
        };
        match self.func.insts[i].op {
            Op::Add => {
                let k = self.func.int_const(self.func.arg(i, 1))?;
                self.no_overflow(v, x, k).then_some((x, k))
            }
            Op::Sext => Some((x, 0)),
            _ => (self.ranges[x.index()].0 >= 0).then_some((x, 0)),
        }
    }

    /// `sum = x + k` does not overflow: x leaves room, or the sum is not where wrapped sums are.
    fn no_overflow(&self, sum: Value, x: Value, k: i64) -> bool {
        let (lo, hi) = self.ranges[x.index()];
        let (sum_lo, sum_hi) = self.ranges[sum.index()];
        let (min, max) = full(self.func.ty(x));
        if k >= 0 {
            hi <= max - k || sum_lo >= min + k
        } else {
            k != i64::MIN && (lo >= min - k || sum_hi <= max + k)
        }
    }

    /// The condition has this outcome here.
    fn assume(&mut self, cond: Value, yes: bool, depth: u32) {
        self.set_truth(cond, yes);
        let Some(i) = self.def(cond) else { return };
        let d = &self.func.insts[i];
        match d.op {
            Op::And | Op::Or if depth < 3 && d.ty == Type::I8 && (d.op == Op::And) == yes => {
                let (a, b) = (self.func.arg(i, 0), self.func.arg(i, 1));
                let bools = [a, b].iter().all(|&v| {
                    self.def(v).is_some_and(|i| matches!(self.func.insts[i].op, Op::Icmp | Op::Fcmp))
                });
                if bools {
                    self.assume(a, yes, depth + 1);
                    self.assume(b, yes, depth + 1);
                }
            }
            Op::Icmp => {
                let c = d.cond();
                let c = if yes { c } else { c.negated() };
                let (a, b) = (self.func.arg(i, 0), self.func.arg(i, 1));
                self.learn(c, a, b);
            }
            _ => {}
        }
    }

    fn learn(&mut self, cond: Cond, a: Value, b: Value) {
        if !self.func.ty(a).is_int() {
            if self.func.int_const(b) == Some(0) && matches!(cond, Cond::Eq | Cond::Ne) {
                self.set_truth(a, cond == Cond::Ne);
            }
            return;
        }
        match cond {
            Cond::Eq => {
                self.add_le(a, b, 0, 0);
                self.add_le(b, a, 0, 0);
            }
            Cond::Ne => {
                for (x, y) in [(a, b), (b, a)] {
                    if let Some(c) = self.func.int_const(y) {
                        let (lo, hi) = self.ranges[x.index()];
                        if lo == c && lo < hi {
                            self.set_range(x, (lo + 1, hi), 0);
                        } else if hi == c && lo < hi {
                            self.set_range(x, (lo, hi - 1), 0);
                        }
                        if c == 0 {
                            self.set_truth(x, true);
                        }
                    }
                }
                // Not equal and not above is below.
                if self.le(a, b, 0) {
                    self.add_le(a, b, -1, 0);
                } else if self.le(b, a, 0) {
                    self.add_le(b, a, -1, 0);
                }
            }
            Cond::Slt => self.add_le(a, b, -1, 0),
            Cond::Sle => self.add_le(a, b, 0, 0),
            Cond::Sgt => self.add_le(b, a, -1, 0),
            Cond::Sge => self.add_le(b, a, 0, 0),
            Cond::Ult | Cond::Ule => self.learn_unsigned(a, b, -((cond == Cond::Ult) as i64)),
            Cond::Ugt | Cond::Uge => self.learn_unsigned(b, a, -((cond == Cond::Ugt) as i64)),
        }
    }

    /// `a <= b + c` unsigned: signed as well when b is not negative, and then a isn't either.
    fn learn_unsigned(&mut self, a: Value, b: Value, c: i64) {
        if self.ge_zero(b) {
            let (_, hi) = self.ranges[a.index()];
            self.set_range(a, (0, hi), 0);
            self.add_le(a, b, c, 0);
        }
    }

    // ---- Questions.

    fn def(&self, v: Value) -> Option<Inst> {
        self.func.def_inst(v)
    }

    fn ge_zero(&mut self, x: Value) -> bool {
        self.ranges[x.index()].0 >= 0 || {
            self.fuel = FUEL;
            self.above(x, 0, DEPTH)
        }
    }

    /// `x >= n`
    fn above(&mut self, x: Value, n: i64, depth: u32) -> bool {
        if self.ranges[x.index()].0 >= n {
            return true;
        }
        if depth == 0 || self.fuel == 0 {
            return false;
        }
        self.fuel -= 1;
        let mut e = self.lower[x.index()];
        while e != NIL {
            let Edge { to, c, next } = self.edges[e as usize];
            if let Some(n) = n.checked_sub(c)
                && self.above(to, n, depth - 1)
            {
                return true;
            }
            e = next;
        }
        let Some(i) = self.def(x) else { return false };
        let d = &self.func.insts[i];
        match d.op {
            Op::Add => match self.plain_add(x) {
                Some((y, k)) => n.checked_sub(k).is_some_and(|n| self.above(y, n, depth - 1)),
                None => false,
            },
            Op::Sub => {
                // x = p - q >= n when q <= p - n.
                let (p, q) = (self.func.arg(i, 0), self.func.arg(i, 1));
                n == 0 && self.le_at(q, p, 0, depth - 1) && self.exact_sub(p, q)
            }
            // A divisor (a length) may have become known since.
            Op::URem => n <= 0 && self.ranges[self.func.arg(i, 1).index()].0 >= 0,
            Op::Select => {
                let (p, q) = (self.func.arg(i, 1), self.func.arg(i, 2));
                self.above(p, n, depth - 1) && self.above(q, n, depth - 1)
            }
            _ => false,
        }
    }

    /// p - q does not overflow.
    fn exact_sub(&self, p: Value, q: Value) -> bool {
        let (pl, ph) = self.ranges[p.index()];
        let (ql, qh) = self.ranges[q.index()];
        let (min, max) = full(self.func.ty(p));
        let (lo, hi) = (pl as i128 - qh as i128, ph as i128 - ql as i128);
        lo >= min as i128 && hi <= max as i128
    }

    fn exact_add(&self, p: Value, q: Value) -> bool {
        let (pl, ph) = self.ranges[p.index()];
        let (ql, qh) = self.ranges[q.index()];
        let (min, max) = full(self.func.ty(p));
        pl as i128 + ql as i128 >= min as i128 && ph as i128 + qh as i128 <= max as i128
    }

    /// `a <= b + c`
    fn le(&mut self, a: Value, b: Value, c: i64) -> bool {
        self.fuel = FUEL;
        self.le_at(a, b, c, DEPTH)
    }

    fn le_at(&mut self, a: Value, b: Value, c: i64, depth: u32) -> bool {
        if a == b {
            return c >= 0;
        }
        if self.ranges[a.index()].1 as i128 <= self.ranges[b.index()].0 as i128 + c as i128 {
            return true;
        }
        if depth == 0 || self.fuel == 0 {
            return false;
        }
        self.fuel -= 1;
        let mut e = self.upper[a.index()];
        while e != NIL {
            let Edge { to, c: k, next } = self.edges[e as usize];
            if let Some(c) = c.checked_sub(k)
                && self.le_at(to, b, c, depth - 1)
            {
                return true;
            }
            e = next;
        }
        let mut e = self.lower[b.index()];
        while e != NIL {
            let Edge { to, c: k, next } = self.edges[e as usize];
            if let Some(c) = c.checked_add(k)
                && self.le_at(a, to, c, depth - 1)
            {
                return true;
            }
            e = next;
        }
        self.le_by_upper(a, b, c, depth - 1) || self.le_by_lower(a, b, c, depth - 1)
    }

    /// What a's definition says about what it is at most.
    fn le_by_upper(&mut self, a: Value, b: Value, c: i64, depth: u32) -> bool {
        let Some(i) = self.def(a) else { return false };
        let d = &self.func.insts[i];
        let op = d.op;
        if op.arity().is_none_or(|n| n == 0) || matches!(op, Op::Load) {
            return false;
        }
        let x = self.func.arg(i, 0);
        if op.arity() == Some(1) {
            return match op {
                Op::Sext => self.le_at(x, b, c, depth),
                Op::Zext if self.ranges[x.index()].0 >= 0 => self.le_at(x, b, c, depth),
                Op::Trunc => {
                    let (min, max) = full(d.ty);
                    let (lo, hi) = self.ranges[x.index()];
                    lo >= min && hi <= max && self.le_at(x, b, c, depth)
                }
                _ => false,
            };
        }
        let y = self.func.arg(i, 1);
        let (xl, xh) = self.ranges[x.index()];
        let (yl, yh) = self.ranges[y.index()];
        let minus = |c: i64, k: i64| c.checked_sub(k);
        match op {
            Op::Add => {
                if let Some(k) = self.func.int_const(y) {
                    // A wrapped sum is even smaller when k is positive.
                    return (k > 0 || self.no_overflow(a, x, k))
                        && minus(c, k).is_some_and(|c| self.le_at(x, b, c, depth));
                }
                self.exact_add(x, y)
                    && (minus(c, yh).is_some_and(|c| self.le_at(x, b, c, depth))
                        || minus(c, xh).is_some_and(|c| self.le_at(y, b, c, depth)))
            }
            Op::Sub => self.exact_sub(x, y) && c.checked_add(yl).is_some_and(|c| self.le_at(x, b, c, depth)),
            Op::And => yl >= 0 && self.le_at(y, b, c, depth) || xl >= 0 && self.le_at(x, b, c, depth),
            Op::URem | Op::SRem => {
                let signs = yl >= 0 && (op == Op::URem || xl >= 0);
                signs
                    && (minus(c, -1).is_some_and(|c| self.le_at(y, b, c, depth))
                        || xl >= 0 && self.le_at(x, b, c, depth))
            }
            Op::UShr | Op::SShr if xl >= 0 => {
                self.le_at(x, b, c, depth) || self.func.int_const(y) == Some(1) && self.middle(x, b, c, depth)
            }
            Op::UShr if self.func.int_const(y) == Some(1) => self.middle(x, b, c, depth),
            Op::UDiv | Op::SDiv if xl >= 0 && yl >= 0 => {
                self.le_at(x, b, c, depth) || self.func.int_const(y) == Some(2) && self.middle(x, b, c, depth)
            }
            Op::Select => {
                let z = self.func.arg(i, 2);
                self.minimum(x, y, z, b, c, depth) || self.le_at(y, b, c, depth) && self.le_at(z, b, c, depth)
            }
            _ => false,
        }
    }

    /// `(p + q) / 2` for p, q >= 0 (where the sum does not overflow when read as unsigned): between the two.
    fn middle(&mut self, sum: Value, b: Value, c: i64, depth: u32) -> bool {
        let Some(i) = self.def(sum).filter(|&i| self.func.insts[i].op == Op::Add) else { return false };
        let (p, q) = (self.func.arg(i, 0), self.func.arg(i, 1));
        if !self.above(p, 0, depth.min(3)) || !self.above(q, 0, depth.min(3)) {
            return false;
        }
        // p < q: the middle is below q.
        for (p, q) in [(p, q), (q, p)] {
            if self.le_at(p, q, -1, depth.min(3)) {
                return c.checked_add(1).is_some_and(|c| self.le_at(q, b, c, depth));
            }
        }
        self.le_at(p, b, c, depth) && self.le_at(q, b, c, depth)
    }

    /// `cond ? y : z` that chooses the smaller one is at most each of them.
    fn minimum(&mut self, cond: Value, y: Value, z: Value, b: Value, c: i64, depth: u32) -> bool {
        let Some(i) = self.def(cond).filter(|&i| self.func.insts[i].op == Op::Icmp) else { return false };
        let (p, q) = (self.func.arg(i, 0), self.func.arg(i, 1));
        let min = match self.func.insts[i].cond() {
            Cond::Slt | Cond::Sle => (p, q) == (y, z),
            Cond::Sgt | Cond::Sge => (p, q) == (z, y),
            _ => false,
        };
        min && (self.le_at(y, b, c, depth) || self.le_at(z, b, c, depth))
    }

    /// What b's definition says about what it is at least.
    fn le_by_lower(&mut self, a: Value, b: Value, c: i64, depth: u32) -> bool {
        let Some(i) = self.def(b) else { return false };
        let op = self.func.insts[i].op;
        match op {
            Op::Add => {
                let (x, y) = (self.func.arg(i, 0), self.func.arg(i, 1));
                if let Some(k) = self.func.int_const(y) {
                    // A wrapped sum is even larger when k is negative.
                    return (k < 0 || self.no_overflow(b, x, k))
                        && c.checked_add(k).is_some_and(|c| self.le_at(a, x, c, depth));
                }
                let (xl, yl) = (self.ranges[x.index()].0, self.ranges[y.index()].0);
                self.exact_add(x, y)
                    && (c.checked_add(yl).is_some_and(|c| self.le_at(a, x, c, depth))
                        || c.checked_add(xl).is_some_and(|c| self.le_at(a, y, c, depth)))
            }
            Op::Sub => {
                let (x, y) = (self.func.arg(i, 0), self.func.arg(i, 1));
                let yh = self.ranges[y.index()].1;
                self.exact_sub(x, y) && c.checked_sub(yh).is_some_and(|c| self.le_at(a, x, c, depth))
            }
            Op::Sext => {
                let x = self.func.arg(i, 0);
                self.le_at(a, x, c, depth)
            }
            Op::Zext => {
                let x = self.func.arg(i, 0);
                self.ranges[x.index()].0 >= 0 && self.le_at(a, x, c, depth)
            }
            _ => false,
        }
    }

    fn decide(&mut self, cond: Cond, a: Value, b: Value) -> Option<bool> {
        let signed = match cond {
            Cond::Eq | Cond::Ne => {
                let (al, ah) = self.ranges[a.index()];
                let (bl, bh) = self.ranges[b.index()];
                let apart = ah < bl
                    || bh < al
                    || self.func.int_const(b) == Some(0) && self.truth[a.index()] == Some(true);
                let equal = al == ah && bl == bh && al == bl;
                return if equal {
                    Some(cond == Cond::Eq)
                } else if apart || self.le(a, b, -1) || self.le(b, a, -1) {
                    Some(cond == Cond::Ne)
                } else {
                    None
                };
            }
            Cond::Ult | Cond::Ule | Cond::Ugt | Cond::Uge => {
                // Like the signed comparison when neither is negative.
                if !self.ge_zero(a) || !self.ge_zero(b) {
                    return None;
                }
                match cond {
                    Cond::Ult => Cond::Slt,
                    Cond::Ule => Cond::Sle,
                    Cond::Ugt => Cond::Sgt,
                    _ => Cond::Sge,
                }
            }
            c => c,
        };
        let (a, b, signed) = match signed {
            Cond::Sgt => (b, a, Cond::Slt),
            Cond::Sge => (b, a, Cond::Sle),
            c => (a, b, c),
        };
        let (yes, no) = if signed == Cond::Slt { (-1, 0) } else { (0, -1) };
        if self.le(a, b, yes) {
            Some(true)
        } else if self.le(b, a, no) {
            Some(false)
        } else {
            None
        }
    }

    // ---- Ranges from definitions.

    fn define(&self, i: Inst) -> (i64, i64) {
        let d = &self.func.insts[i];
        let all = full(d.ty);
        let fit = |lo: i128, hi: i128| {
            if lo >= all.0 as i128 && hi <= all.1 as i128 { (lo as i64, hi as i64) } else { all }
        };
        let range = |n: usize| self.ranges[self.func.arg(i, n).index()];
        match d.op {
            Op::Const => (d.imm, d.imm),
            Op::Icmp | Op::Fcmp => (0, 1),
            Op::Add => {
                let (x, y) = (range(0), range(1));
                fit(x.0 as i128 + y.0 as i128, x.1 as i128 + y.1 as i128)
            }
            Op::Sub => {
                let (x, y) = (range(0), range(1));
                fit(x.0 as i128 - y.1 as i128, x.1 as i128 - y.0 as i128)
            }
            Op::Mul => {
                let (x, y) = (range(0), range(1));
                let p = [
                    x.0 as i128 * y.0 as i128,
                    x.0 as i128 * y.1 as i128,
                    x.1 as i128 * y.0 as i128,
                    x.1 as i128 * y.1 as i128,
                ];
                fit(*p.iter().min().unwrap_or(&0), *p.iter().max().unwrap_or(&0))
            }
            Op::Neg => {
                let x = range(0);
                fit(-(x.1 as i128), -(x.0 as i128))
            }
            Op::Not => {
                let x = range(0);
                (!x.1, !x.0)
            }
            Op::And => {
                let (x, y) = (range(0), range(1));
                match (x.0 >= 0, y.0 >= 0) {
                    (true, true) => (0, x.1.min(y.1)),
                    (true, false) => (0, x.1),
                    (false, true) => (0, y.1),
                    _ => all,
                }
            }
            Op::Or | Op::Xor => {
                let (x, y) = (range(0), range(1));
                if x.0 >= 0 && y.0 >= 0 {
                    let m = x.1 | y.1;
                    let ones = if m == 0 { 0 } else { (u64::MAX >> m.leading_zeros()) as i64 };
                    (if d.op == Op::Or { x.0.max(y.0) } else { 0 }, ones)
                } else {
                    all
                }
            }
            Op::Shl => match self.func.int_const(self.func.arg(i, 1)) {
                Some(k) if (0..d.ty.bits() as i64).contains(&k) => {
                    let x = range(0);
                    fit((x.0 as i128) << k, (x.1 as i128) << k)
                }
                _ => all,
            },
            Op::UShr => {
                let x = range(0);
                let k =
                    self.func.int_const(self.func.arg(i, 1)).filter(|k| (0..d.ty.bits() as i64).contains(k));
                match k {
                    Some(k) if x.0 >= 0 => (x.0 >> k, x.1 >> k),
                    Some(k) if k > 0 => (0, (crate::fold::unsigned(d.ty, -1) >> k) as i64),
                    // Out of range amounts give anything.
                    _ => all,
                }
            }
            Op::SShr => match self.func.int_const(self.func.arg(i, 1)) {
                Some(k) if (0..d.ty.bits() as i64).contains(&k) => {
                    let x = range(0);
                    (x.0 >> k, x.1 >> k)
                }
                _ => all,
            },
            Op::UDiv | Op::SDiv => {
                let (x, y) = (range(0), range(1));
                if x.0 >= 0 && y.0 >= 1 && y.1 >= y.0 {
                    (x.0 / y.1, x.1 / y.0)
                } else if x.0 >= 0 && y.0 >= 0 {
                    (0, x.1)
                } else {
                    all
                }
            }
            Op::URem => {
                let (x, y) = (range(0), range(1));
                match (x.0 >= 0, y.0 >= 0) {
                    (_, true) if y.1 > 0 => (0, if x.0 >= 0 { x.1.min(y.1 - 1) } else { y.1 - 1 }),
                    (true, _) => (0, x.1),
                    _ => all,
                }
            }
            Op::SRem => {
                let (x, y) = (range(0), range(1));
                let m =
                    y.0.unsigned_abs().max(y.1.unsigned_abs()).saturating_sub(1).min(i64::MAX as u64) as i64;
                (if x.0 >= 0 { 0 } else { (-m).max(x.0) }, if x.1 <= 0 { 0 } else { m.min(x.1) })
            }
            Op::Sext => range(0),
            Op::Zext => {
                let x = range(0);
                if x.0 >= 0 {
                    x
                } else {
                    (0, crate::fold::unsigned(self.func.ty(self.func.arg(i, 0)), -1) as i64)
                }
            }
            Op::Trunc => {
                let x = range(0);
                if x.0 >= all.0 && x.1 <= all.1 { x } else { all }
            }
            Op::Select => {
                let (x, y) = (range(1), range(2));
                (x.0.min(y.0), x.1.max(y.1))
            }
            Op::Clz | Op::Ctz | Op::Popcnt => (0, self.func.ty(self.func.arg(i, 0)).bits() as i64),
            _ => all,
        }
    }

    // ---- Loops.

    /// Parameter `n` of loop header `b`: bounded by its first value when all turns move it the same way.
    fn induction(&mut self, b: Block, n: usize, p: Value) {
        let mut step = 0i64;
        let mut init: Option<Value> = None;
        let preds = self.cfg.preds(b);
        let mut first = None::<(i64, i64)>;
        for e in preds {
            let arg = self.func.edge_arg(e.from, e.index, n);
            if !self.dom.dominates(b, e.from) {
                if self.cfg.order(e.from) > self.cfg.order(b) {
                    return;
                }
                init = if first.is_none() || init == Some(arg) { Some(arg) } else { None };
                let r = self.merged[p.index()].unwrap_or(full(self.func.ty(p)));
                first = Some(r);
                continue;
            }
            if arg == p {
                continue;
            }
            let Some(i) = self.def(arg).filter(|&i| self.func.insts[i].op == Op::Add) else { return };
            let (x, k) = (self.func.arg(i, 0), self.func.arg(i, 1));
            let Some(k) = self.func.int_const(k).filter(|_| x == p) else { return };
            if k == 0 || step != 0 && (k < 0) != (step < 0) || k == i64::MIN || !self.cannot_wrap(b, p, i, k)
            {
                return;
            }
            step = k;
        }
        let (Some(first), true) = (first, step != 0) else { return };
        let (min, max) = full(self.func.ty(p));
        self.ranges[p.index()] = if step > 0 { (first.0, max) } else { (min, first.1) };
        if let Some(init) = init {
            if step > 0 {
                self.add_le(init, p, 0, 3);
            } else {
                self.add_le(p, init, 0, 3);
            }
        }
    }

    /// A comparison of `p` that holds where the addition stands keeps `p + k` in range.
    fn cannot_wrap(&mut self, header: Block, p: Value, add: Inst, k: i64) -> bool {
        let (min, max) = full(self.func.ty(p));
        // Where the addition stands is not recorded: it dominates the back edges, so looking up from them will do
        // only if it stands there. Find its block on the way.
        let Some(mut at) = self.block_of(header, add) else { return false };
        while at != header {
            let preds = self.cfg.preds(at);
            if let [e] = preds
                && let Term::Br { cond, then, els, .. } = &self.func.blocks[e.from].term
                && then.block != els.block
                && let Some(i) = self.def(*cond).filter(|&i| self.func.insts[i].op == Op::Icmp)
            {
                let mut c = self.func.insts[i].cond();
                if e.index != 0 {
                    c = c.negated();
                }
                let (x, y) = (self.func.arg(i, 0), self.func.arg(i, 1));
                let (c, other) = if x == p {
                    (c, y)
                } else if y == p {
                    (c.swapped(), x)
                } else {
                    (Cond::Eq, x)
                };
                let (lo, hi) = self.ranges[other.index()];
                let ok = x != y
                    && (x == p || y == p)
                    && match c {
                        Cond::Slt => k > 0 && hi - 1 <= max - k,
                        Cond::Sle => k > 0 && hi <= max - k,
                        Cond::Sgt => k < 0 && lo + 1 >= min - k,
                        Cond::Sge => k < 0 && lo >= min - k,
                        _ => false,
                    };
                if ok {
                    return true;
                }
            }
            match self.dom.idom(at) {
                Some(up) => at = up,
                None => return false,
            }
        }
        false
    }

    /// The block of an addition that feeds a back edge of `header`: searched from the back edges upwards.
    fn block_of(&self, header: Block, add: Inst) -> Option<Block> {
        for e in self.cfg.preds(header).iter().filter(|e| self.dom.dominates(header, e.from)) {
            let mut at = e.from;
            let mut steps = 0;
            loop {
                if self.func.blocks[at].insts.contains(&add) {
                    return Some(at);
                }
                steps += 1;
                if at == header || steps > 16 {
                    break;
                }
                at = self.dom.idom(at)?;
            }
        }
        None
    }
}
