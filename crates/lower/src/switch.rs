//! `switch` statements: jump tables and binary search where the cases allow it. Strings are found by their length, then by
//! eight of their bytes as a number.

use source::Pos;
use ssa::{Block, Cond, Op, Term, Value};
use syntax::{ClauseId, ClauseKind, ExprId, Ids, StmtId};
use types::Type;

use crate::func::{Addr, FuncLower, Target, Val};

/// From this many cases on, a dense switch is a jump table.
const MIN_TABLE: usize = 8;
/// Up to this many cases are compared one by one.
const MAX_LINEAR: usize = 4;
/// Up to this many strings of one length are compared one by one.
const MAX_SAME_LENGTH: usize = 3;
/// Up to this many strings are compared one by one.
const MAX_LINEAR_STRINGS: usize = 4;

impl FuncLower<'_, '_> {
    pub fn switch_stmt(
        &mut self,
        init: Option<StmtId>,
        tag: Option<ExprId>,
        clauses: Ids<ClauseId>,
        label: Option<StmtId>,
        pos: Pos,
    ) {
        if let Some(s) = init {
            self.stmt(s, None);
        }
        let end = self.f.new_block();
        let bodies: Vec<Block> = clauses.iter().map(|_| self.f.new_block()).collect();
        let mut default = end;
        let mut cases: Vec<(ExprId, Block)> = Vec::new();
        for (c, &body) in clauses.iter().zip(&bodies) {
            match self.file[c].kind {
                ClauseKind::Default => default = body,
                ClauseKind::Exprs(list) => cases.extend(self.file[list].iter().map(|&e| (e, body))),
                ClauseKind::Comm(_) => {}
            }
        }
        self.pos = pos;
        match tag {
            Some(tag) => self.switch_on(tag, &cases, default, pos),
            None => {
                for &(e, body) in &cases {
                    let next = self.f.new_block();
                    let t = self.type_of(e);
                    if self.is_interface(t) {
                        let v = self.expr(e);
                        self.pos = self.file[e].pos;
                        let yes = Val::one(self.bool(true));
                        let eq = self.equal_interfaces(t, &v, Type::BOOL, &yes);
                        self.branch(eq, body, next);
                    } else {
                        self.cond(e, body, next);
                    }
                    self.start(next);
                }
                self.jump(default);
            }
        }
        self.targets.push(Target { label, brk: end, cont: None });
        for (i, c) in clauses.iter().enumerate() {
            self.start(bodies[i]);
            let outer = std::mem::replace(&mut self.fallthrough, bodies.get(i + 1).copied());
            let clause = self.file[c];
            self.block_stmts(clause.body, clause.pos);
            self.fallthrough = outer;
            self.jump(end);
        }
        self.targets.pop();
        self.start(end);
    }

    fn switch_on(&mut self, tag: ExprId, cases: &[(ExprId, Block)], default: Block, pos: Pos) {
        let t = self.type_of(tag);
        // Constants are compared before any body runs.
        let constants = cases.iter().all(|&(e, _)| self.info.const_value(e).is_some());
        let mut v = if constants { self.passing_string(tag) } else { self.expr(tag) };
        if let Some(what) = self.shape(t).refused {
            let _ = what;
            return self.jump(default);
        }
        if let Val::Mem(a) = v {
            let tmp = self.temp(t);
            self.move_mem(tmp, a, self.size(t));
            v = Val::Mem(tmp);
        }
        self.pos = pos;
        let constants = cases.iter().all(|&(e, _)| self.info.const_value(e).is_some());
        let integer = self.cx.prog.types.basic(t).is_some_and(|b| b.is_integer());
        if constants && integer && self.info.const_value(tag).is_none() {
            let mut keys: Vec<(i64, Block)> = cases
                .iter()
                .map(|&(e, b)| (self.info.const_value(e).and_then(|c| c.int_bits()).unwrap_or(0) as i64, b))
                .collect();
            let signed = self.is_signed(t);
            keys.sort_by_key(|&(k, _)| order_key(k, signed));
            keys.dedup_by_key(|k| k.0);
            return self.int_switch(v.scalar(), t, &keys, default);
        }
        if constants && self.is_string(t) && cases.len() > MAX_LINEAR_STRINGS {
            return self.string_switch(&v, cases, default);
        }
        for &(e, body) in cases {
            let ct = self.type_of(e);
            if let Some(what) = self.shape(ct).refused {
                self.refuse(self.file.start(e), what);
                continue;
            }
            let nil = self.info.mode(e) == types::Mode::Nil;
            let c = if nil { self.zero(t) } else { self.expr(e) };
            self.pos = self.file[e].pos;
            let eq = if nil {
                self.icmp(Cond::Eq, v.flat()[0], c.flat()[0])
            } else if self.is_interface(t) || self.is_interface(ct) {
                self.equal_interfaces(t, &v, ct, &c)
            } else {
                self.equal(t, &v, &c)
            };
            let next = self.f.new_block();
            self.branch(eq, body, next);
            self.start(next);
        }
        self.jump(default);
    }

    /// Goes to the block of the key that equals `v`; keys are sorted and differ.
    fn int_switch(&mut self, v: Value, t: Type, keys: &[(i64, Block)], default: Block) {
        let signed = self.is_signed(t);
        let ty = self.f.ty(v);
        if keys.len() <= MAX_LINEAR {
            for &(k, body) in keys {
                let next = self.f.new_block();
                let k = self.konst(ty, k);
                let eq = self.icmp(Cond::Eq, v, k);
                self.branch(eq, body, next);
                self.start(next);
            }
            return self.jump(default);
        }
        let (first, last) = (keys[0].0, keys[keys.len() - 1].0);
        let span = last.wrapping_sub(first) as u64;
        if keys.len() >= MIN_TABLE && span / 4 < keys.len() as u64 {
            return self.jump_table(v, t, keys, span, default);
        }
        let mid = keys.len() / 2;
        let (low, high) = (self.f.new_block(), self.f.new_block());
        let k = self.konst(ty, keys[mid].0);
        let less = self.icmp(if signed { Cond::Slt } else { Cond::Ult }, v, k);
        self.branch(less, low, high);
        self.start(low);
        self.int_switch(v, t, &keys[..mid], default);
        self.start(high);
        self.int_switch(v, t, &keys[mid..], default);
    }

    fn jump_table(&mut self, v: Value, t: Type, keys: &[(i64, Block)], span: u64, default: Block) {
        let wide = self.extend(v, t);
        let first = self.int(keys[0].0);
        let value = self.emit(Op::Sub, ssa::Type::I64, &[wide, first]);
        let mut targets = vec![default; span as usize + 1];
        for &(k, b) in keys {
            targets[k.wrapping_sub(keys[0].0) as usize] = b;
        }
        let targets = targets.into_iter().map(|b| self.f.block_call(b, &[])).collect();
        let default = self.f.block_call(default, &[]);
        self.terminate(Term::Switch { value, targets, default });
    }

    /// Finds the length first, then compares bytes.
    fn string_switch(&mut self, v: &Val, cases: &[(ExprId, Block)], default: Block) {
        let mut keys: Vec<(Vec<u8>, ExprId, Block)> = cases
            .iter()
            .map(|&(e, b)| {
                let bytes = self.info.const_value(e).and_then(|c| c.as_bytes()).unwrap_or_default();
                (bytes.to_vec(), e, b)
            })
            .collect();
        keys.sort_by(|a, b| (a.0.len(), &a.0).cmp(&(b.0.len(), &b.0)));
        keys.dedup_by(|a, b| a.0 == b.0);
        let groups: Vec<&[(Vec<u8>, ExprId, Block)]> = keys.chunk_by(|a, b| a.0.len() == b.0.len()).collect();
        let heads: Vec<(i64, Block)> =
            groups.iter().map(|g| (g[0].0.len() as i64, self.f.new_block())).collect();
        let len = v.flat()[1];
        self.int_switch(len, Type::INT, &heads, default);
        for (group, &(n, head)) in groups.iter().zip(&heads) {
            self.start(head);
            self.same_length(v, group, n, default);
        }
    }

    /// Goes on with strings of length `n`: compares some of the bytes as a number first if there are many.
    fn same_length(&mut self, v: &Val, group: &[(Vec<u8>, ExprId, Block)], n: i64, default: Block) {
        if group.len() <= MAX_SAME_LENGTH {
            return self.one_by_one(v, group, n, default);
        }
        // Long strings often begin or end alike.
        let distinct = |at: i64| {
            let mut words: Vec<i64> = group.iter().map(|g| word_of(&g.0[at as usize..])).collect();
            words.sort_unstable();
            words.dedup();
            words.len()
        };
        let end = (n - 8).max(0);
        let at = if distinct(end) > distinct(0) { end } else { 0 };
        let mut sorted: Vec<(i64, &(Vec<u8>, ExprId, Block))> =
            group.iter().map(|g| (word_of(&g.0[at as usize..]), g)).collect();
        sorted.sort_by_key(|x| x.0);
        let runs: Vec<&[(i64, &(Vec<u8>, ExprId, Block))]> = sorted.chunk_by(|a, b| a.0 == b.0).collect();
        let whole = n <= 8;
        let heads: Vec<(i64, Block)> =
            runs.iter().map(|r| (r[0].0, if whole { r[0].1.2 } else { self.f.new_block() })).collect();
        let word = self.word_at(Addr { base: v.flat()[0], off: at }, n);
        self.int_switch(word, Type::INT, &heads, default);
        if whole {
            return;
        }
        for (run, &(_, head)) in runs.iter().zip(&heads) {
            self.start(head);
            let run: Vec<(Vec<u8>, ExprId, Block)> = run.iter().map(|r| r.1.clone()).collect();
            self.one_by_one(v, &run, n, default);
        }
    }

    fn one_by_one(&mut self, v: &Val, group: &[(Vec<u8>, ExprId, Block)], n: i64, default: Block) {
        for (bytes, e, body) in group {
            self.pos = self.file[*e].pos;
            if n == 0 {
                self.jump(*body);
                continue;
            }
            let c = self.string_const(bytes);
            let equal = match n {
                ..=16 => self.short_equal(v.flat()[0], c.flat()[0], n),
                _ => self.rt("memequal", &[v.flat()[0], c.flat()[0], v.flat()[1]])[0],
            };
            let next = self.f.new_block();
            self.branch(equal, *body, next);
            self.start(next);
        }
        self.jump(default);
    }

    /// What [`word_of`] makes of the bytes at an address, of which there are `n`.
    fn word_at(&mut self, a: Addr, n: i64) -> Value {
        use ssa::Type as S;
        let (ty, size) = match n {
            8.. => return self.load_scalar(S::I64, a),
            4.. => (S::I32, 4),
            2.. => (S::I16, 2),
            _ => (S::I8, 1),
        };
        let low = self.load_scalar(ty, a);
        let low = self.emit(Op::Zext, S::I64, &[low]);
        if n == size {
            return low;
        }
        let high = self.load_scalar(ty, a.plus((n - size) as u64));
        let high = self.emit(Op::Zext, S::I64, &[high]);
        let shift = self.int(8 * size);
        let high = self.bin(Op::Shl, high, shift);
        self.bin(Op::Or, low, high)
    }
}

/// The first eight bytes as a number; of fewer, a number that tells all of them apart: the first four and the last four, or two,
/// overlapping.
fn word_of(bytes: &[u8]) -> i64 {
    let word = |bytes: &[u8]| bytes.iter().rev().fold(0u64, |n, &b| n << 8 | b as u64);
    let n = bytes.len();
    let size = match n {
        8.. => return word(&bytes[..8]) as i64,
        4.. => 4,
        2.. => 2,
        _ => n,
    };
    let high = if n == size { 0 } else { word(&bytes[n - size..]) << (8 * size) };
    (word(&bytes[..size]) | high) as i64
}

/// Keys in the order of the tag's type.
fn order_key(k: i64, signed: bool) -> i128 {
    if signed { k as i128 } else { k as u64 as i128 }
}
