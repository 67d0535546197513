//! `defer` statements and the exit of functions that have them.
//!
//! ```text
//! entry:  recoverpoint -> exit, or else body        the runtime comes in at exit after a recovered panic
//! body:   ... defer: its closure goes into a slot ... return: results into their variables, jump exit
//! exit:   for each slot, the last first: if it is set, clear it and call the closure
//!         load the results, return
//! ```
//!
//! Everything the exit needs is in the frame: the *defer frame* (the slots), and the results. When a panic is under
//! way the runtime finds the defer frame by the function's tables and takes the closures out of the same slots. A `defer`
//! that may run more than once makes all of the function's deferred calls a list instead.
//!
//! Bodies of loops over functions are functions of their own (see `rangefunc`), but what they defer is deferred by the
//! function round the loop. The list of such a function begins with a node without closure that the bodies know, too.
//!
//! What is deferred is always a closure without parameters and results: where the call has some, a *defer wrapper*
//! `f.deferwrap1` is made that has them in its context.

use ssa::{AllocData, AllocOrigin, Block, BlockCall, Callee, Cond, Func, Op, PtrMask, Term, Value};
use syntax::{BlockId, BranchKind, ClauseId, ExprId, ExprKind, File, Ids, StmtId, StmtKind};
use types::{ExprFlags, FileInfo, Type, TypeKind};

use crate::call::Prepared;
use crate::closure::mask_of;
use crate::func::{Addr, FuncLower, Results, Val, Var};
use crate::rangefunc::Control;

/// More deferred calls than this make a list.
const MAX_SLOTS: u32 = 32;

/// The deferred calls of a function.
pub struct Defers {
    /// The address of the defer frame.
    frame: Value,
    /// Closure slots; 0: a list.
    slots: u32,
    /// The node at which the list goes on, if bodies of loops over functions add to it. It may be on the heap.
    pub shared: Option<Value>,
    /// Slots taken by the statements so far.
    taken: u32,
    exit: Block,
    /// Where the only return statement stands, for tracebacks of the deferred calls; none yet, or several.
    returns: Option<Option<source::Pos>>,
    /// Where the results wait for the exit.
    results: Vec<(Type, Addr)>,
}

/// How many `defer` statements there are, and whether one may run twice.
#[derive(Default)]
struct Census {
    defers: u32,
    in_loop: bool,
    gotos: bool,
    /// In the body of a loop over a function.
    in_body: bool,
}

impl Census {
    fn block(&mut self, file: &File, info: &FileInfo, b: BlockId, looped: bool) {
        self.stmts(file, info, &file[file[b].stmts], looped);
    }

    fn stmts(&mut self, file: &File, info: &FileInfo, list: &[StmtId], looped: bool) {
        list.iter().for_each(|&s| self.stmt(file, info, s, looped));
    }

    fn clauses(&mut self, file: &File, info: &FileInfo, clauses: Ids<ClauseId>, looped: bool) {
        file[clauses].iter().for_each(|c| self.stmts(file, info, &file[c.body], looped));
    }

    fn stmt(&mut self, file: &File, info: &FileInfo, s: StmtId, looped: bool) {
        match file[s].kind {
            StmtKind::Defer(_) => {
                self.defers += 1;
                self.in_loop |= looped;
            }
            StmtKind::Branch { kind: BranchKind::Goto, .. } => self.gotos = true,
            StmtKind::Block(b) => self.block(file, info, b, looped),
            StmtKind::If { then, els, .. } => {
                self.block(file, info, then, looped);
                els.into_iter().for_each(|e| self.stmt(file, info, e, looped));
            }
            StmtKind::For { body, .. } => self.block(file, info, body, true),
            StmtKind::Range { body, .. } => {
                let before = self.defers;
                self.block(file, info, body, true);
                self.in_body |= self.defers > before && info.range_lit_index(s).is_some();
            }
            StmtKind::Switch { clauses, .. }
            | StmtKind::TypeSwitch { clauses, .. }
            | StmtKind::Select { clauses } => self.clauses(file, info, clauses, looped),
            StmtKind::Labeled { stmt, .. } => self.stmt(file, info, stmt, looped),
            _ => {}
        }
    }
}

impl FuncLower<'_, '_> {
    /// Before anything else of a body: sets up the entry if there are `defer` statements in it.
    pub fn begin_defers(&mut self, body: BlockId) {
        let mut census = Census::default();
        census.block(self.file, self.info, body, false);
        if census.defers == 0 {
            return;
        }
        let list = census.in_loop || census.gotos || census.defers > MAX_SLOTS;
        let slots = if list { 0 } else { census.defers };
        let words = slots.max(1) as u64;
        let frame = self.alloc(AllocData {
            size: 8 * words,
            align: 8,
            ptrs: mask_of(&(0..words).map(|w| 8 * w).collect::<Vec<_>>()),
            origin: AllocOrigin::Temp,
            pinned: true,
            pos: self.pos,
            ..AllocData::default()
        });
        let types: Vec<Type> = self.results.assigned.results.iter().map(|r| r.0).collect();
        let vars = self.results.vars.clone();
        let mut results = Vec::new();
        for (n, t) in types.into_iter().enumerate() {
            let slot = match vars.get(n) {
                Some(&obj) if self.results.named => self.var_slot(obj, AllocOrigin::Var),
                _ => self.temp(t),
            };
            let last = self.f.allocs.last_mut().map(|(_, d)| d).expect("just made");
            last.pinned = true;
            results.push((t, slot));
        }
        let shared = census.in_body.then(|| {
            let node = self.defer_node();
            self.f.allocs.last_mut().expect("just made").1.pinned = true;
            node
        });
        let mut used = vec![frame];
        used.extend(shared);
        used.extend(results.iter().map(|(_, at)| at.base));
        let point = self.emit_imm(Op::RecoverPoint, ssa::Type::I8, &used, slots as i64);
        let (exit, start) = (self.f.new_block(), self.f.new_block());
        let to = |block| BlockCall { block, args: Default::default() };
        self.f.blocks[self.cur].term =
            Term::Br { cond: point, then: to(exit), els: to(start), likely: Some(false) };
        self.f.blocks[self.cur].term_pos = self.pos;
        self.start(start);
        for (n, &(t, slot)) in results.iter().enumerate() {
            self.zero_mem(slot, t);
            if self.results.named {
                self.vars.insert(vars[n], Var::Slot(slot));
            }
        }
        if let Some(node) = shared {
            self.zero_bytes(Addr::at(node), 16);
            self.store_scalar(Addr::at(frame), node);
        }
        self.defers = Some(Defers { frame, slots, shared, taken: 0, exit, returns: None, results });
    }

    /// Ends the block: the results are in their variables.
    pub fn jump_to_exit(&mut self, values: Option<&[Val]>) -> bool {
        let pos = self.pos;
        let Some(d) = &mut self.defers else { return false };
        let exit = d.exit;
        d.returns = Some(d.returns.is_none().then_some(pos));
        if let Some(values) = values {
            let results = d.results.clone();
            for ((t, slot), v) in results.iter().zip(values) {
                self.store(*t, *slot, v);
            }
        }
        self.jump(exit);
        true
    }

    /// After the body: the exit.
    pub fn end_defers(&mut self) {
        let Some(d) = self.defers.take() else { return };
        self.start(d.exit);
        if let Some(Some(pos)) = d.returns {
            self.pos = pos;
        }
        if d.slots == 0 {
            self.run_list(d.shared.unwrap_or(d.frame));
        }
        for n in (0..d.slots).rev() {
            let slot = Addr { base: d.frame, off: 8 * n as i64 };
            let closure = self.load_scalar(ssa::Type::Ptr, slot);
            let nil = self.nil();
            let set = self.icmp(Cond::Ne, closure, nil);
            let (call, next) = (self.f.new_block(), self.f.new_block());
            self.branch(set, call, next);
            self.start(call);
            let nil = self.nil();
            self.store_scalar(slot, nil);
            self.call_inst(Callee::Closure, ssa::Sig::default(), &[closure], 0, false);
            self.jump(next);
            self.start(next);
        }
        let values: Vec<Val> = d.results.iter().map(|&(t, at)| self.load(t, at)).collect();
        self.return_values(&values);
    }

    fn run_list(&mut self, frame: Value) {
        let (head, call, end) = (self.f.new_block(), self.f.new_block(), self.f.new_block());
        self.fall_into(head);
        let node = self.load_scalar(ssa::Type::Ptr, Addr::at(frame));
        let nil = self.nil();
        let more = self.icmp(Cond::Ne, node, nil);
        self.branch(more, call, end);
        self.start(call);
        let link = self.load_scalar(ssa::Type::Ptr, Addr::at(node));
        let closure = self.load_scalar(ssa::Type::Ptr, Addr { base: node, off: 8 });
        self.store_scalar(Addr::at(frame), link);
        self.call_inst(Callee::Closure, ssa::Sig::default(), &[closure], 0, false);
        self.jump(head);
        self.start(end);
    }

    /// `defer call`
    pub fn defer_stmt(&mut self, call: ExprId) {
        let pos = self.pos;
        let call = self.file.unparen(call);
        let Some(closure) = self.deferred(call) else { return };
        self.pos = pos;
        let head = match &mut self.defers {
            Some(d) if d.slots > 0 => {
                let slot = Addr { base: d.frame, off: 8 * d.taken as i64 };
                d.taken += 1;
                return self.store_scalar(slot, closure);
            }
            Some(d) => d.shared.unwrap_or(d.frame),
            None => self.control(Control::Defers),
        };
        let head = Addr::at(head);
        let node = self.defer_node();
        let link = self.load_scalar(ssa::Type::Ptr, head);
        self.store_scalar(Addr::at(node), link);
        self.store_scalar(Addr { base: node, off: 8 }, closure);
        self.store_scalar(head, node);
    }

    fn defer_node(&mut self) -> Value {
        let ptrs = mask_of(&[0, 8]);
        let type_sym = self.object_type(16, &ptrs);
        self.alloc(AllocData {
            size: 16,
            align: 8,
            ptrs,
            type_sym,
            origin: AllocOrigin::Temp,
            pos: self.pos,
            ..AllocData::default()
        })
    }

    /// A closure without parameters and results that makes the call; its operands are evaluated now.
    fn deferred(&mut self, e: ExprId) -> Option<Value> {
        let ExprKind::Call { fun, args, .. } = self.file[e].kind else { unreachable!("checked") };
        let flags = self.info.expr(e).flags;
        if flags.has(ExprFlags::BUILTIN_CALL) {
            return Some(self.deferred_builtin(e));
        }
        let inner = self.bare(fun);
        if self.file[args].is_empty()
            && let ExprKind::FuncLit { .. } = self.file[inner].kind
            && self.results_fit(self.type_of(inner))
        {
            return Some(self.func_lit(inner).scalar());
        }
        let p = self.prepare_call(e)?;
        let plain = p.values.is_empty() && self.results_fit(self.type_of(inner));
        match (&p.callee, p.closure) {
            (Callee::Static(s), None) if plain => {
                let name = self.f.syms[*s].name.to_string();
                Some(self.static_closure(&name))
            }
            (Callee::Closure, Some(closure)) if plain => {
                // A nil function panics when it is called, not here.
                let nil = self.nil();
                let is_nil = self.icmp(Cond::Eq, closure, nil);
                let instead = self.sym_addr("runtime.nilfuncval");
                Some(self.emit(Op::Select, ssa::Type::Ptr, &[is_nil, instead, closure]))
            }
            _ => Some(self.wrap(&p)),
        }
    }

    /// Whether a call of this type needs no room for results: the caller makes none.
    fn results_fit(&self, sig: Type) -> bool {
        self.cx.sig(sig, None).sig.stack_results.is_empty()
    }

    fn wrapper_name(&mut self) -> String {
        self.defer_wrappers += 1;
        format!("{}.deferwrap{}", self.f.name, self.defer_wrappers)
    }

    fn wrapper<'b>(&'b mut self, name: &str) -> FuncLower<'b, 'b> {
        let mut f = Func::new(name, ssa::Sig::default(), self.pos);
        f.attrs.needctxt = true;
        f.attrs.wrapper = true;
        f.attrs.dupok = self.f.attrs.dupok;
        f.display = self.cx.display(name).into();
        let results = Results { assigned: Default::default(), vars: Vec::new(), named: false };
        FuncLower::new(self.cx, &mut *self.out, self.file_index, f, results)
    }

    /// A closure that makes the prepared call.
    fn wrap(&mut self, p: &Prepared) -> Value {
        let mut captures: Vec<(Type, Val)> =
            p.closure.map(|c| (Type::UNSAFE_POINTER, Val::one(c))).into_iter().collect();
        captures.extend(p.assigned.params.iter().map(|a| a.0).zip(p.values.iter().cloned()));
        let name = self.wrapper_name();
        let (offsets, size, ptrs) = self.context(captures.iter().map(|c| c.0));
        let callee_name = match p.callee {
            Callee::Static(s) => Some((self.f.syms[s].name.to_string(), self.f.syms[s].abi)),
            _ => None,
        };
        let mut w = self.wrapper(&name);
        let ctxt = w.emit(Op::ClosurePtr, ssa::Type::Ptr, &[]);
        let mut values: Vec<Val> = (captures.iter().zip(&offsets))
            .map(|((t, _), &off)| w.load(*t, Addr { base: ctxt, off: off as i64 }))
            .collect();
        let closure = p.closure.map(|_| values.remove(0).scalar());
        let callee = match callee_name {
            Some((name, abi)) => Callee::Static(w.f.sym(&name, abi)),
            None => p.callee,
        };
        w.call_assigned(callee, closure, &p.assigned, &values, p.noescape, None);
        w.return_values(&[]);
        let f = w.finish();
        self.out.funcs.push(f);
        self.capture(&name, size, ptrs, &captures, &offsets)
    }

    /// The same for a predeclared function: the wrapper lowers the call itself, with the operands' values given.
    fn deferred_builtin(&mut self, e: ExprId) -> Value {
        let ExprKind::Call { args, .. } = self.file[e].kind else { unreachable!("checked") };
        let operands: Vec<ExprId> = (self.file[args].iter().copied())
            .filter(|&a| self.info.const_value(a).is_none() && self.info.mode(a) != types::Mode::Type)
            .collect();
        let (types, values) = self.arguments(&operands);
        let tuple = |&a: &ExprId| matches!(self.kind(self.type_of(a)), TypeKind::Tuple(_));
        let spread = operands.first().is_some_and(tuple);
        let captures: Vec<(Type, Val)> = types.into_iter().zip(values).collect();
        let name = self.wrapper_name();
        let (offsets, size, ptrs) = self.context(captures.iter().map(|c| c.0));
        let mut w = self.wrapper(&name);
        let ctxt = w.emit(Op::ClosurePtr, ssa::Type::Ptr, &[]);
        let values: Vec<Val> = (captures.iter().zip(&offsets))
            .map(|((t, _), &off)| w.load(*t, Addr { base: ctxt, off: off as i64 }))
            .collect();
        match spread {
            true => w.given_values = Some(values),
            false => w.given.extend(operands.iter().copied().zip(values)),
        }
        w.call(e, None);
        w.return_values(&[]);
        let f = w.finish();
        self.out.funcs.push(f);
        self.capture(&name, size, ptrs, &captures, &offsets)
    }

    /// Offsets, size and pointers of a closure object with values of these types.
    fn context(&self, types: impl Iterator<Item = Type>) -> (Vec<u64>, u64, PtrMask) {
        let mut size = 8u64;
        let (mut offsets, mut pointers) = (Vec::new(), Vec::new());
        for t in types {
            let offset = size.next_multiple_of(self.shape(t).align as u64);
            self.cx.prog.types.for_each_pointer(t, offset, &mut |o| pointers.push(o));
            offsets.push(offset);
            size = offset + self.size(t);
        }
        (offsets, size.next_multiple_of(8), mask_of(&pointers))
    }

    /// The closure object of a wrapper.
    fn capture(
        &mut self,
        name: &str,
        size: u64,
        ptrs: PtrMask,
        captures: &[(Type, Val)],
        offsets: &[u64],
    ) -> Value {
        let p = self.closure_object(name, size, ptrs);
        for ((t, v), &off) in captures.iter().zip(offsets) {
            self.store(*t, Addr { base: p, off: off as i64 }, v);
        }
        p
    }
}
