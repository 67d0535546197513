//! Type assertions and type switches.

use smallvec::{SmallVec, smallvec};
use source::Pos;
use ssa::{Block, Cond, Op, Value};
use syntax::{ClauseId, ClauseKind, ExprId, ExprKind, Ids, StmtId};
use types::{Mode, ObjId, Type};

use crate::func::{Addr, FuncLower, Target, Val};

/// Up to this many types in a row are compared one by one.
const MAX_LINEAR: usize = 4;

/// What a case of a type switch asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Case {
    Nil,
    Concrete(Type),
    Interface(Type),
}

/// The operand of a type switch.
struct Operand {
    value: Val,
    typ: Type,
    /// Its dynamic type's descriptor.
    dynamic: Value,
}

impl FuncLower<'_, '_> {
    /// `x.(T)`
    pub fn type_assert(&mut self, e: ExprId) -> Val {
        let (v, from, to) = self.assertion_operand(e);
        let (tab, data) = (v.flat()[0], v.flat()[1]);
        if self.is_interface(to) {
            let typ = self.dynamic_type(tab, from);
            if self.is_eface(to) {
                let nil = self.nil();
                let ok = self.icmp(Cond::Ne, typ, nil);
                self.assert_or_panic(ok, typ, to, from);
                return Val::Flat(smallvec![typ, data]);
            }
            let tab = self.assert_itab(to, typ);
            let nil = self.nil();
            let ok = self.icmp(Cond::Ne, tab, nil);
            let (good, bad) = (self.f.new_block(), self.f.new_block());
            self.branch_likely(ok, good, bad, Some(true));
            self.start(bad);
            let want = self.type_addr(to);
            self.rt("panicassert", &[want, typ]);
            self.start(good);
            return Val::Flat(smallvec![tab, data]);
        }
        let ok = self.holds(tab, from, to);
        let (good, bad) = (self.f.new_block(), self.f.new_block());
        self.branch_likely(ok, good, bad, Some(true));
        self.start(bad);
        let typ = self.dynamic_type(tab, from);
        self.panic_dot_type(typ, to, from);
        self.start(good);
        self.unbox(to, data)
    }

    /// `v, ok := x.(T)`
    pub fn type_assert_ok(&mut self, e: ExprId) -> (Val, Value) {
        let (v, from, to) = self.assertion_operand(e);
        let (tab, data) = (v.flat()[0], v.flat()[1]);
        if self.is_interface(to) {
            let typ = self.dynamic_type(tab, from);
            let nil = self.nil();
            if self.is_eface(to) {
                let ok = self.icmp(Cond::Ne, typ, nil);
                return (Val::Flat(smallvec![typ, data]), ok);
            }
            let tab = self.assert_itab(to, typ);
            let ok = self.icmp(Cond::Ne, tab, nil);
            let data = self.emit(Op::Select, ssa::Type::Ptr, &[ok, data, nil]);
            return (Val::Flat(smallvec![tab, data]), ok);
        }
        let ok = self.holds(tab, from, to);
        let (good, bad, join) = (self.f.new_block(), self.f.new_block(), self.f.new_block());
        match self.shape(to).flat() {
            Some(comps) => {
                let results: SmallVec<[Value; 4]> =
                    comps.iter().map(|&(ty, _)| self.f.add_block_param(join, ty)).collect();
                self.branch(ok, good, bad);
                self.start(good);
                let v = self.unbox(to, data);
                self.jump_with(join, v.flat());
                self.start(bad);
                let zero = self.zero(to);
                self.jump_with(join, zero.flat());
                self.start(join);
                (Val::Flat(results), ok)
            }
            None => {
                let tmp = self.temp(to);
                self.branch(ok, good, bad);
                self.start(good);
                let v = self.unbox(to, data);
                self.store(to, tmp, &v);
                self.jump(join);
                self.start(bad);
                self.zero_mem(tmp, to);
                self.jump(join);
                self.start(join);
                (Val::Mem(tmp), ok)
            }
        }
    }

    /// The itab of a dynamic type for an interface with methods; nil if it lacks one of them.
    fn assert_itab(&mut self, iface: Type, typ: Value) -> Value {
        let outcome = self.remembered(typ, |l, slot| {
            let want = l.type_addr(iface);
            l.rt("typeassert", &[want, typ, slot])[0]
        });
        self.load_scalar(ssa::Type::Ptr, Addr { base: outcome, off: abi::typ::ASSERTION_ITAB as i64 })
    }

    /// The outcome of the assertions made here about a type, an [`abi::typ::Assertion`]. What is known is remembered in a
    /// table of the place's own, by open addressing; for other types `ask` is called, with the slot that is to have the
    /// answer.
    fn remembered(&mut self, typ: Value, ask: impl FnOnce(&mut Self, Value) -> Value) -> Value {
        const SIZE: u64 = abi::typ::ASSERTIONS as u64 * 8;
        let name = self.static_var(crate::data::Image::default(), SIZE, SIZE as u32, ssa::PtrMask::default());
        let [look, known, next, unknown, join] = std::array::from_fn(|_| self.f.new_block());
        let offset = self.f.add_block_param(look, ssa::Type::I64);
        let outcome = self.f.add_block_param(join, ssa::Type::Ptr);
        // Descriptors lie close together: a product's middle bits tell them apart.
        let int = |l: &mut Self, n| l.konst(ssa::Type::I64, n);
        let bits = self.emit(Op::PtrToInt, ssa::Type::I64, &[typ]);
        let (factor, by, mask) = (int(self, 0x61c8_8647), int(self, 28), int(self, SIZE as i64 - 8));
        let product = self.emit(Op::Mul, ssa::Type::I64, &[bits, factor]);
        let middle = self.emit(Op::UShr, ssa::Type::I64, &[product, by]);
        let first = self.emit(Op::And, ssa::Type::I64, &[middle, mask]);
        let table = self.sym_addr(&name);
        self.jump_with(look, &[first]);
        self.start(look);
        let slot = self.ptr_add(table, offset);
        let found = self.load_scalar(ssa::Type::Ptr, Addr::at(slot));
        let nil = self.nil();
        let any = self.icmp(Cond::Ne, found, nil);
        self.branch_likely(any, known, unknown, Some(true));
        self.start(known);
        let at = Addr { base: found, off: abi::typ::ASSERTION_TYPE as i64 };
        let its_type = self.load_scalar(ssa::Type::Ptr, at);
        let same = self.icmp(Cond::Eq, its_type, typ);
        let then = self.f.block_call(join, &[found]);
        let els = self.f.block_call(next, &[]);
        self.terminate(ssa::Term::Br { cond: same, then, els, likely: Some(true) });
        self.start(next);
        let eight = int(self, 8);
        let behind = self.emit(Op::Add, ssa::Type::I64, &[offset, eight]);
        let wrapped = self.emit(Op::And, ssa::Type::I64, &[behind, mask]);
        self.jump_with(look, &[wrapped]);
        self.start(unknown);
        let answer = ask(self, slot);
        self.jump_with(join, &[answer]);
        self.start(join);
        outcome
    }

    fn assertion_operand(&mut self, e: ExprId) -> (Val, Type, Type) {
        let e = self.file.unparen(e);
        let ExprKind::TypeAssert { x, .. } = self.file[e].kind else { unreachable!("no type assertion") };
        let from = self.type_of(x);
        let to = match self.cx.prog.types.kind(self.type_of(e)) {
            types::TypeKind::Tuple(ts) => ts[0],
            _ => self.type_of(e),
        };
        let v = self.expr(x);
        self.pos = self.file[e].pos;
        (v, from, to)
    }

    fn assert_or_panic(&mut self, ok: Value, typ: Value, to: Type, from: Type) {
        let (good, bad) = (self.f.new_block(), self.f.new_block());
        self.branch_likely(ok, good, bad, Some(true));
        self.start(bad);
        self.panic_dot_type(typ, to, from);
        self.start(good);
    }

    fn panic_dot_type(&mut self, have: Value, want: Type, iface: Type) {
        let (want, iface) = (self.type_addr(want), self.type_addr(iface));
        self.rt("panicdottype", &[have, want, iface]);
    }

    /// The value of type `t` behind the data word of an interface that holds one.
    pub fn unbox(&mut self, t: Type, data: Value) -> Val {
        if self.size(t) == 0 {
            return self.zero(t);
        }
        if self.cx.prog.types.is_direct_iface(t) {
            return match self.shape(t).flat() {
                Some(_) => Val::one(data),
                None => {
                    let tmp = self.temp(t);
                    self.store_scalar(tmp, data);
                    Val::Mem(tmp)
                }
            };
        }
        self.load(t, Addr::at(data))
    }

    pub fn type_switch_stmt(
        &mut self,
        init: Option<StmtId>,
        guard: ExprId,
        clauses: Ids<ClauseId>,
        label: Option<StmtId>,
        pos: Pos,
    ) {
        if let Some(s) = init {
            self.stmt(s, None);
        }
        let ExprKind::TypeSwitchGuard { x, .. } = self.file[guard].kind else {
            unreachable!("a type switch has a guard")
        };
        let typ = self.type_of(x);
        let value = self.expr(x);
        self.pos = pos;
        let dynamic = self.dynamic_type(value.flat()[0], typ);
        let operand = Operand { value, typ, dynamic };
        let end = self.f.new_block();
        let bodies: Vec<Block> = clauses.iter().map(|_| self.f.new_block()).collect();
        let mut default = end;
        let mut cases: Vec<(Case, usize)> = Vec::new();
        for (i, c) in clauses.iter().enumerate() {
            match self.file[c].kind {
                ClauseKind::Default => default = bodies[i],
                ClauseKind::Exprs(list) => {
                    for &e in &self.file[list] {
                        cases.push((self.case(e), i));
                    }
                }
                ClauseKind::Comm(_) => {}
            }
        }
        // First words of what clauses for one interface type bind.
        let mut tabs: Vec<Option<Value>> = vec![None; bodies.len()];
        let mut at = 0;
        while at < cases.len() {
            let run = cases[at..].iter().take_while(|c| matches!(c.0, Case::Concrete(_))).count();
            if run > MAX_LINEAR {
                self.search_types(&operand, &cases[at..at + run], &bodies);
                at += run;
                continue;
            }
            let run = cases[at..].iter().take_while(|c| self.has_methods(c.0)).count();
            if run > 1 {
                self.find_interface(&operand, &cases[at..at + run], &bodies, &mut tabs);
                at += run;
                continue;
            }
            let (case, clause) = cases[at];
            let ok = self.test(&operand, case, &mut tabs[clause]);
            let next = self.f.new_block();
            self.branch(ok, bodies[clause], next);
            self.start(next);
            at += 1;
        }
        self.jump(default);

        self.targets.push(Target { label, brk: end, cont: None });
        for (i, c) in clauses.iter().enumerate() {
            self.start(bodies[i]);
            let clause = self.file[c];
            self.pos = clause.pos;
            if let Some(var) = self.info.clause_var(c) {
                let single = cases.iter().filter(|x| x.1 == i).map(|x| x.0).collect::<SmallVec<[Case; 2]>>();
                self.bind(var, &operand, &single, tabs[i]);
            }
            self.block_stmts(clause.body, clause.pos);
            self.jump(end);
        }
        self.targets.pop();
        self.start(end);
    }

    fn case(&self, e: ExprId) -> Case {
        let t = self.info.type_of(e);
        if self.info.mode(e) == Mode::Nil || t == Type::UNTYPED_NIL {
            Case::Nil
        } else if self.is_interface(t) {
            Case::Interface(t)
        } else {
            Case::Concrete(t)
        }
    }

    /// Whether the operand answers a case.
    fn test(&mut self, operand: &Operand, case: Case, tab: &mut Option<Value>) -> Value {
        let nil = self.nil();
        match case {
            Case::Nil => self.icmp(Cond::Eq, operand.dynamic, nil),
            Case::Concrete(t) => {
                let want = self.type_addr(t);
                self.icmp(Cond::Eq, operand.dynamic, want)
            }
            Case::Interface(t) if self.is_eface(t) => {
                *tab = Some(operand.dynamic);
                self.icmp(Cond::Ne, operand.dynamic, nil)
            }
            Case::Interface(t) => {
                let found = self.assert_itab(t, operand.dynamic);
                *tab = Some(found);
                self.icmp(Cond::Ne, found, nil)
            }
        }
    }

    fn has_methods(&self, case: Case) -> bool {
        matches!(case, Case::Interface(t) if !self.is_eface(t))
    }

    /// Asks for several interface types at once; goes on behind when the operand's type answers none.
    fn find_interface(
        &mut self,
        operand: &Operand,
        cases: &[(Case, usize)],
        bodies: &[Block],
        tabs: &mut [Option<Value>],
    ) {
        let wanted: Vec<(Type, usize)> = cases
            .iter()
            .map(|&(c, clause)| {
                let Case::Interface(t) = c else { unreachable!("an interface type") };
                (t, clause)
            })
            .collect();
        let mut image = crate::data::Image::default();
        image.put(0, &(wanted.len() as u64).to_le_bytes());
        for (i, &(t, _)) in wanted.iter().enumerate() {
            let name = self.type_sym(t);
            image.pointer(8 * (i as u64 + 1), &name, false);
        }
        let size = 8 * (wanted.len() as u64 + 1);
        image.put(size - 8, &[0; 8]);
        let list = self.static_data(image, size, 8);
        let typ = operand.dynamic;
        let outcome = self.remembered(typ, |l, slot| {
            let list = l.sym_addr(&list);
            l.rt("interfaceswitch", &[list, typ, slot])[0]
        });
        let field = |offset: usize| Addr { base: outcome, off: offset as i64 };
        let tab = self.load_scalar(ssa::Type::Ptr, field(abi::typ::ASSERTION_ITAB));
        let nil = self.nil();
        let found = self.icmp(Cond::Ne, tab, nil);
        let (some, none) = (self.f.new_block(), self.f.new_block());
        self.branch(found, some, none);
        self.start(some);
        let inter = self.load_scalar(ssa::Type::Ptr, field(abi::typ::ASSERTION_INTER));
        for (i, &(t, clause)) in wanted.iter().enumerate() {
            tabs[clause] = Some(tab);
            if i + 1 == wanted.len() {
                self.jump(bodies[clause]);
                break;
            }
            let want = self.type_addr(t);
            let this = self.icmp(Cond::Eq, inter, want);
            let next = self.f.new_block();
            self.branch(this, bodies[clause], next);
            self.start(next);
        }
        self.start(none);
    }

    /// Finds the operand's type among many by its hash; goes on behind when it is none of them.
    fn search_types(&mut self, operand: &Operand, cases: &[(Case, usize)], bodies: &[Block]) {
        let (some, none) = (self.f.new_block(), self.f.new_block());
        let nil = self.nil();
        let is_nil = self.icmp(Cond::Eq, operand.dynamic, nil);
        self.branch_likely(is_nil, none, some, Some(false));
        self.start(some);
        let at = Addr { base: operand.dynamic, off: abi::typ::TYPE_HASH as i64 };
        let hash = self.load_scalar(ssa::Type::I32, at);
        let mut keys: Vec<(u32, Type, Block)> = cases
            .iter()
            .map(|&(c, clause)| {
                let Case::Concrete(t) = c else { unreachable!("a concrete type") };
                (self.cx.prog.type_hash(t), t, bodies[clause])
            })
            .collect();
        keys.sort_by_key(|k| k.0);
        self.search_hash(operand.dynamic, hash, &keys, none);
        self.start(none);
    }

    fn search_hash(&mut self, typ: Value, hash: Value, keys: &[(u32, Type, Block)], none: Block) {
        if keys.len() > MAX_LINEAR {
            let mid = keys[keys.len() / 2].0;
            let split = keys.partition_point(|k| k.0 < mid);
            if split > 0 {
                let (low, high) = (self.f.new_block(), self.f.new_block());
                let k = self.konst(ssa::Type::I32, mid as i64);
                let less = self.icmp(Cond::Ult, hash, k);
                self.branch(less, low, high);
                self.start(low);
                self.search_hash(typ, hash, &keys[..split], none);
                self.start(high);
                return self.search_hash(typ, hash, &keys[split..], none);
            }
        }
        for &(_, t, body) in keys {
            let want = self.type_addr(t);
            let eq = self.icmp(Cond::Eq, typ, want);
            let next = self.f.new_block();
            self.branch(eq, body, next);
            self.start(next);
        }
        self.jump(none);
    }

    /// Declares a clause's variable.
    fn bind(&mut self, var: ObjId, operand: &Operand, cases: &[Case], tab: Option<Value>) {
        let data = operand.value.flat()[1];
        let v = match *cases {
            [Case::Concrete(t)] => self.unbox(t, data),
            [Case::Interface(_)] => {
                let tab = tab.expect("the case was tested");
                Val::Flat(smallvec![tab, data])
            }
            _ => {
                debug_assert!(self.cx.prog.types.identical(self.cx.prog.objects[var].typ, operand.typ));
                operand.value.clone()
            }
        };
        self.declare(var, v);
    }
}
