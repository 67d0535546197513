//! `for range` over a function.
//!
//! The body becomes a function literal `f-range1`, the argument of the function that is ranged over:
//!
//! ```text
//! state = READY                          // one for each run of the loop statement
//! seq(func(k, v) bool {
//!     was = state; state = PANIC
//!     if was != READY { panicrangestate(was) }
//!     ...                                // the body
//!     state = READY; return true         // its end, and `continue`
//!     state = DONE; return false         // `break`
//! })
//! if state == PANIC { panicrangestate(MISSING_PANIC) }
//! state = EXHAUSTED
//! ```
//!
//! What leaves the body for another place (`return`, `goto`, branches to labels outside) first notes in `next` where to, which
//! is one variable for all loops of a nest, and breaks. The code behind the call looks at `next` and goes there, or breaks its own body, if
//! it is in one, when the place is farther out. Results are stored in the result variables before.
//!
//! Beside variables, a body's context holds the addresses of its [`Control`]s.

use abi::panics::range;
use smallvec::SmallVec;
use source::Pos;
use ssa::{AllocData, AllocOrigin, Callee, Cond, Func, Op, Value};
use syntax::{BlockId, BranchKind, ExprId, List, StmtId};
use types::{ObjId, Type, VarKind};

use crate::closure::{Layout, layout};
use crate::func::{Addr, FuncLower, Results, Target, Val, Var};

/// The loop round a body.
pub struct RangeBody {
    block: BlockId,
    /// The result variables of the function that `return` leaves, and whether they have names.
    pub results: Vec<ObjId>,
    /// The address of the loop's state.
    state: Value,
    ctxt: Value,
    captures: Layout,
    controls: SmallVec<[(Control, u64); 2]>,
    /// What leaves the body, in order of first mention.
    exits: Vec<Exit>,
}

/// Memory that bodies share with the function round the loops.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Control {
    /// Where to go on behind the loops; 0: at the end of the loop.
    Next,
    /// The list of deferred calls.
    Defers,
}

/// A way out of a body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    Return,
    Branch(BranchKind, Option<StmtId>),
}

impl Exit {
    /// What `next` is then.
    fn code(self) -> i64 {
        match self {
            Exit::Return => -1,
            Exit::Branch(kind, label) => {
                let label = label.map_or(0, cranelift_entity::EntityRef::index);
                4 * label as i64 + 1 + kind as i64
            }
        }
    }
}

impl FuncLower<'_, '_> {
    /// Lowers the loop whose body is function literal `lit` of the file.
    pub fn range_func(
        &mut self,
        lit: usize,
        lhs: List<ExprId>,
        define: bool,
        x: ExprId,
        label: Option<StmtId>,
        pos: Pos,
    ) {
        let seq = self.scalar(x);
        self.pos = pos;
        // Results without names get variables for the time of the loop.
        let captures = &self.info.func_lits[lit].captures;
        let unnamed = |s: &Self, o: &ObjId| {
            s.cx.prog.objects[*o].var_kind() == Some(VarKind::Result) && !s.vars.contains_key(o)
        };
        let made: SmallVec<[ObjId; 4]> = captures.iter().copied().filter(|o| unnamed(self, o)).collect();
        for &obj in &made {
            let slot = self.var_slot(obj, AllocOrigin::Temp);
            self.zero_mem(slot, self.cx.prog.objects[obj].typ);
            self.vars.insert(obj, Var::Slot(slot));
        }
        let state = self.control_word();
        self.set_state(state, range::READY);
        let (body, exits) = self.range_body(lit, state, lhs, define, label, pos);
        self.pos = pos;
        let assigned = self.cx.sig_arc(self.type_of(x), None);
        self.call_assigned(Callee::Closure, Some(seq), &assigned, &[Val::one(body)], 0, None);
        self.panic_in_state(state, range::PANIC, Cond::Eq, range::MISSING_PANIC);
        self.set_state(state, range::EXHAUSTED);
        self.go_on(&exits);
        if self.range.is_none() {
            self.next = None;
        }
        for obj in made {
            self.vars.remove(&obj);
        }
    }

    /// Makes the body's function; gives its closure and how it is left.
    fn range_body(
        &mut self,
        lit: usize,
        state: Value,
        lhs: List<ExprId>,
        define: bool,
        label: Option<StmtId>,
        pos: Pos,
    ) -> (Value, Vec<Exit>) {
        let (cx, info) = (self.cx, self.info);
        let lit_info = &info.func_lits[lit];
        let name: &str = &cx.closure_names[self.file_index][lit];
        let results = match &self.range {
            Some(r) => r.results.clone(),
            None => self.results.vars.clone(),
        };
        let mut captures = layout(cx, &lit_info.captures);
        let state_at = captures.add_pointer();

        let mut f = Func::new(name, ssa::Sig::default(), pos);
        f.attrs.needctxt = true;
        f.attrs.range_body = true;
        f.display = cx.display(name).into();
        f.end_pos = self.file[lit_info.body].rbrace;
        let assigned = cx.sig(lit_info.sig, None);
        let own = Results { assigned: assigned.clone(), vars: Vec::new(), named: false };
        let mut inner = FuncLower::new(cx, &mut *self.out, self.file_index, f, own);
        let ctxt = inner.emit(Op::ClosurePtr, ssa::Type::Ptr, &[]);
        let values = inner.incoming(&assigned);
        inner.bring_in(ctxt, &captures);
        let own_state = inner.load_scalar(ssa::Type::Ptr, Addr { base: ctxt, off: state_at as i64 });
        inner.range = Some(Box::new(RangeBody {
            block: lit_info.body,
            results,
            state: own_state,
            ctxt,
            captures,
            controls: SmallVec::new(),
            exits: Vec::new(),
        }));
        inner.enter_range_body(own_state);
        let lhs = &inner.file[lhs];
        let params: SmallVec<[Type; 2]> = assigned.params.iter().map(|p| p.0).collect();
        let vars: SmallVec<[(ExprId, (Type, Val)); 2]> = (lhs.iter().zip(params.into_iter().zip(values)))
            .filter_map(|(e, v)| Some((inner.loop_var(Some(e))?, v)))
            .collect();
        inner.set_loop_vars(vars.into_iter(), define, pos);
        inner.run_range_body(own_state, lit_info.body, label);
        let body = inner.range.take().expect("set above");
        let f = inner.finish();
        self.out.funcs.push(f);

        let shared: SmallVec<[(Value, u64); 2]> =
            body.controls.iter().map(|&(c, offset)| (self.control(c), offset)).collect();
        let p = self.closure_object(name, body.captures.size, body.captures.ptrs());
        self.fill(p, &body.captures);
        self.store_scalar(Addr { base: p, off: state_at as i64 }, state);
        for (value, offset) in shared {
            self.store_scalar(Addr { base: p, off: offset as i64 }, value);
        }
        (p, body.exits)
    }

    /// The body begins: whoever calls it must be allowed to.
    fn enter_range_body(&mut self, state: Value) {
        let was = self.load_scalar(ssa::Type::I64, Addr::at(state));
        self.set_state(state, range::PANIC);
        let ready = self.int(range::READY);
        let bad = self.icmp(Cond::Ne, was, ready);
        let (wrong, right) = (self.f.new_block(), self.f.new_block());
        self.branch_likely(bad, wrong, right, Some(false));
        self.start(wrong);
        self.rt("panicrangestate", &[was]);
        self.start(right);
    }

    fn run_range_body(&mut self, state: Value, body: BlockId, label: Option<StmtId>) {
        let (next, end) = (self.f.new_block(), self.f.new_block());
        self.targets.push(Target { label, brk: end, cont: Some(next) });
        let b = self.file[body];
        self.stmts(&self.file[b.stmts]);
        self.targets.pop();
        self.pos = b.rbrace;
        self.fall_into(next);
        self.leave_with(state, range::READY, true);
        self.start(end);
        self.leave_with(state, range::DONE, false);
    }

    fn leave_with(&mut self, state: Value, to: i64, more: bool) {
        self.set_state(state, to);
        let more = self.bool(more);
        self.return_values(&[Val::one(more)]);
    }

    /// Goes to a place outside of the body.
    pub fn leave_range_body(&mut self, exit: Exit) {
        if self.range.is_none() {
            // Out of a statement that was refused.
            return self.terminate(ssa::Term::Unreachable);
        }
        let next = self.control(Control::Next);
        let code = self.int(exit.code());
        self.store_scalar(Addr::at(next), code);
        self.pass_on(exit);
        self.end_body();
    }

    /// Notes that the body is left this way.
    fn pass_on(&mut self, exit: Exit) {
        if let Some(r) = &mut self.range
            && !r.exits.contains(&exit)
        {
            r.exits.push(exit);
        }
    }

    fn end_body(&mut self) {
        if let Some(r) = &self.range {
            let state = r.state;
            self.leave_with(state, range::DONE, false);
        }
    }

    /// Behind a loop: goes where its body wanted to.
    fn go_on(&mut self, exits: &[Exit]) {
        if exits.is_empty() {
            return;
        }
        let next = Addr::at(self.control(Control::Next));
        let code = self.load_scalar(ssa::Type::I64, next);
        let (leave, end) = (self.f.new_block(), self.f.new_block());
        let none = self.int(0);
        let left = self.icmp(Cond::Ne, code, none);
        self.branch(left, leave, end);
        self.start(leave);
        let (here, beyond): (Vec<Exit>, Vec<Exit>) = exits.iter().partition(|&&e| self.is_near(e));
        for (n, &exit) in here.iter().enumerate() {
            if n + 1 < here.len() || !beyond.is_empty() {
                let want = self.int(exit.code());
                let this = self.icmp(Cond::Eq, code, want);
                let (yes, no) = (self.f.new_block(), self.f.new_block());
                self.branch(this, yes, no);
                self.start(yes);
                self.take(exit, next);
                self.start(no);
            } else {
                self.take(exit, next);
            }
        }
        if !beyond.is_empty() {
            beyond.into_iter().for_each(|e| self.pass_on(e));
            self.end_body();
        }
        // The block begun behind the last jump is reached by nothing.
        self.fall_into(end);
    }

    /// Whether the place is in this function, loops' bodies not counted.
    fn is_near(&mut self, exit: Exit) -> bool {
        match exit {
            Exit::Return => self.range.is_none(),
            Exit::Branch(kind, label) => self.branch_block(kind, label).is_some(),
        }
    }

    fn take(&mut self, exit: Exit, next: Addr) {
        match exit {
            Exit::Return if self.results.named || self.results.assigned.results.is_empty() => {
                self.return_vars()
            }
            Exit::Return => {
                let vars = self.results.vars.clone();
                let values: Vec<Val> = vars
                    .iter()
                    .map(|obj| match self.vars.get(obj).cloned() {
                        Some(Var::Slot(a)) => self.load(self.cx.prog.objects[*obj].typ, a),
                        _ => panic!("the body has set the results"),
                    })
                    .collect();
                self.return_values(&values);
            }
            Exit::Branch(kind, label) => {
                let none = self.int(0);
                self.store_scalar(next, none);
                let to = self.branch_block(kind, label).expect("asked before");
                self.jump(to);
            }
        }
    }

    /// Whether a labelled statement belongs to the code being lowered.
    pub fn in_this_body(&self, label: StmtId) -> bool {
        self.range.as_ref().is_none_or(|r| {
            let b = self.file[r.block];
            (b.pos..b.rbrace).contains(&self.file[label].pos)
        })
    }

    /// The address of something that bodies share, known here since it is in the context or was made here.
    pub fn control(&mut self, c: Control) -> Value {
        if let Some(r) = &mut self.range {
            let known = r.controls.iter().find(|k| k.0 == c);
            let offset = match known {
                Some(&(_, offset)) => offset,
                None => {
                    let offset = r.captures.add_pointer();
                    r.controls.push((c, offset));
                    offset
                }
            };
            let at = Addr { base: r.ctxt, off: offset as i64 };
            return self.load_scalar(ssa::Type::Ptr, at);
        }
        match c {
            Control::Next => {
                if let Some(next) = self.next {
                    return next;
                }
                let next = self.control_word();
                self.set_state(next, 0);
                self.next = Some(next);
                next
            }
            Control::Defers => {
                let shared = self.defers.as_ref().and_then(|d| d.shared);
                shared.expect("made at the beginning of functions whose loops' bodies defer")
            }
        }
    }

    /// A word that closures may keep.
    fn control_word(&mut self) -> Value {
        let type_sym = self.type_sym(Type::INT);
        self.alloc(AllocData {
            size: 8,
            align: 8,
            type_sym,
            origin: AllocOrigin::Temp,
            pos: self.pos,
            ..AllocData::default()
        })
    }

    fn set_state(&mut self, state: Value, to: i64) {
        let to = self.int(to);
        self.store_scalar(Addr::at(state), to);
    }

    /// Panics with `say` if the state compares with `with`.
    fn panic_in_state(&mut self, state: Value, with: i64, cond: Cond, say: i64) {
        let is = self.load_scalar(ssa::Type::I64, Addr::at(state));
        let with = self.int(with);
        let bad = self.icmp(cond, is, with);
        let (wrong, right) = (self.f.new_block(), self.f.new_block());
        self.branch_likely(bad, wrong, right, Some(false));
        self.start(wrong);
        let say = self.int(say);
        self.rt("panicrangestate", &[say]);
        self.start(right);
    }
}
