//! `switch` statements: jump tables and binary search where the cases allow it.

use source::Pos;
use ssa::{Block, Cond, Op, Term, Value};
use syntax::{ClauseId, ClauseKind, ExprId, Ids, StmtId};
use types::Type;

use crate::func::{FuncLower, Target, Val};

/// From this many cases on, a dense switch is a jump table.
const MIN_TABLE: usize = 8;
/// Up to this many cases are compared one by one.
const MAX_LINEAR: usize = 4;
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
            for (bytes, e, body) in *group {
                self.pos = self.file[*e].pos;
                if n == 0 {
                    self.jump(*body);
                    continue;
                }
                let c = self.string_const(bytes);
                let equal = match n {
                    ..=16 => self.short_equal(v.flat()[0], c.flat()[0], n),
                    _ => self.rt("memequal", &[v.flat()[0], c.flat()[0], len])[0],
                };
                let next = self.f.new_block();
                self.branch(equal, *body, next);
                self.start(next);
            }
            self.jump(default);
        }
    }
}

/// Keys in the order of the tag's type.
fn order_key(k: i64, signed: bool) -> i128 {
    if signed { k as i128 } else { k as u64 as i128 }
}
