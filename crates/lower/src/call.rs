//! Calls, returns, and the prologue: values in and out of registers and stack slots.

use smallvec::{SmallVec, smallvec};
use ssa::{AllocOrigin, Callee, Func, Op, SymAbi, Term, Value};
use syntax::{BlockId, ExprId, ExprKind, List, StmtKind};
use types::{ExprFlags, Mode, ObjId, ObjectKind, SelectionKind, Type, TypeKind};

use crate::abi_assign::{Assigned, Where};
use crate::func::{Addr, FuncLower, Val, Var};
use crate::rangefunc::Exit;

/// What an argument is before the call.
enum Arg {
    /// An expression and the type of its parameter.
    Expr(ExprId, Type),
    Val(Val),
    /// The receiver of the method call that this selector makes.
    Receiver(ExprId),
}

/// A call whose operands are evaluated.
pub struct Prepared {
    pub callee: Callee,
    /// The first operand of callees that are values.
    pub closure: Option<Value>,
    pub assigned: std::sync::Arc<Assigned>,
    /// Receiver and arguments, in the order of `assigned.params`.
    pub values: Vec<Val>,
    pub noescape: u64,
}

/// Whom to call, before operands are evaluated.
enum Target {
    Static(String),
    Closure(ExprId),
    /// The method of that index of the interface that the first operand is.
    Interface(u32),
}

impl FuncLower<'_, '_> {
    /// The values of a call, conversion or built-in; a single large result may be put at `to`.
    pub fn call(&mut self, e: ExprId, to: Option<Addr>) -> Vec<Val> {
        let ExprKind::Call { fun, args, dots } = self.file[e].kind else { unreachable!("not a call") };
        let flags = self.info.expr(e).flags;
        if flags.has(ExprFlags::CONVERSION) {
            let x = self.file[args][0];
            return vec![self.conversion(x, self.type_of(e), self.file[e].pos)];
        }
        if flags.has(ExprFlags::BUILTIN_CALL) {
            return self.builtin_call(e, fun, args, dots).into_iter().collect();
        }
        match self.prepare_call(e) {
            Some(p) if let Some(results) = self.intrinsic(&p) => results,
            Some(p) => self.call_assigned(p.callee, p.closure, &p.assigned, &p.values, p.noescape, to),
            None => {
                let results = match self.kind(self.type_of(fun)) {
                    TypeKind::Signature(sig) => sig.results.iter().map(|r| r.typ).collect(),
                    _ => Vec::new(),
                };
                results.into_iter().map(|t: Type| self.zero(t)).collect()
            }
        }
    }

    /// Evaluates callee and operands of a function or method call. `None`: it was refused.
    pub fn prepare_call(&mut self, e: ExprId) -> Option<Prepared> {
        let ExprKind::Call { fun, args, dots } = self.file[e].kind else { unreachable!("not a call") };
        let fun = self.bare(fun);
        let sig_type = self.type_of(fun);
        let cx = self.cx;
        let Some(sig) = cx.prog.types.signature(sig_type) else { panic!("call of what is no function") };
        if let Some(what) = cx.refused_sig(sig) {
            self.refuse(self.file.start(e), what);
            return None;
        }
        let (target, receiver, assigned, noescape) = self.callee(fun, sig_type);

        // Receiver and arguments, f(g()) taken apart.
        let list = &self.file[args];
        let mut operands: SmallVec<[Arg; 8]> = SmallVec::new();
        operands.extend(receiver);
        let skip = operands.len();
        let multi =
            list.len() == 1 && matches!(cx.prog.types.kind(self.type_of(list[0])), TypeKind::Tuple(_));
        if multi {
            let inner = self.file.unparen(list[0]);
            let TypeKind::Tuple(from) = cx.prog.types.kind(self.type_of(list[0])) else {
                unreachable!("a tuple")
            };
            let values = self.call(inner, None);
            for (i, (v, &t)) in values.into_iter().zip(from.iter()).enumerate() {
                let v = self.implicit(v, t, self.param_type(sig, dots, i));
                operands.push(Arg::Val(v));
            }
        } else {
            operands
                .extend(list.iter().enumerate().map(|(i, &a)| Arg::Expr(a, self.param_type(sig, dots, i))));
        }
        let (closure, mut values) = self.evaluate(&target, operands, skip);
        self.pos = self.file[e].pos;
        if sig.variadic && !dots {
            let fixed = skip + sig.params.len() - 1;
            let slice = sig.params[sig.params.len() - 1].typ;
            let extra: Vec<Val> = values.drain(fixed..).collect();
            let packed = self.pack_variadic(slice, extra);
            values.push(packed);
        }
        let (callee, closure) = match target {
            Target::Static(name) => (Callee::Static(self.f.sym(&name, SymAbi::Internal)), closure),
            Target::Closure(_) => (Callee::Closure, closure),
            Target::Interface(index) => {
                let (code, data) = self.interface_method(&values[0], index);
                values[0] = Val::one(data);
                (Callee::Indirect, Some(code))
            }
        };
        Some(Prepared { callee, closure, assigned, values, noescape })
    }

    /// The type that argument `i` of a call is assigned to.
    fn param_type(&self, sig: &types::Signature, dots: bool, i: usize) -> Type {
        let last = sig.params.len() - 1;
        if sig.variadic && !dots && i >= last { self.elem(sig.params[last].typ) } else { sig.params[i].typ }
    }

    /// What a callee expression means: target, receiver, places, which operands it does not keep.
    fn callee(
        &mut self,
        fun: ExprId,
        sig_type: Type,
    ) -> (Target, Option<Arg>, std::sync::Arc<Assigned>, u64) {
        let cx = self.cx;
        let plain = |obj: ObjId| {
            let data = cx.prog.objects[obj].func();
            let noescape = data.is_some_and(|d| !d.has_body && d.pragma.has(syntax::Pragma::NOESCAPE));
            let recv = data.and_then(|d| d.recv).map(|r| r.typ);
            (
                Target::Static(cx.func_sym(obj).to_owned()),
                cx.sig_arc(sig_type, recv),
                if noescape { u64::MAX } else { 0 },
            )
        };
        let info = self.info;
        match self.file[fun].kind {
            ExprKind::Name(_) => {
                if let Some(obj) = info.object(fun)
                    && matches!(cx.prog.objects[obj].kind, ObjectKind::Func(_))
                {
                    let (target, assigned, noescape) = plain(obj);
                    return (target, None, assigned, noescape);
                }
            }
            ExprKind::Selector { .. } => match info.selection(fun).map(|s| (s, s.kind)) {
                Some((_, SelectionKind::InterfaceMethod { index })) => {
                    let assigned = cx.sig_arc(sig_type, Some(Type::UNSAFE_POINTER));
                    return (Target::Interface(index), Some(Arg::Receiver(fun)), assigned, 0);
                }
                Some((_, SelectionKind::Qualified(obj)))
                    if matches!(cx.prog.objects[obj].kind, ObjectKind::Func(_)) =>
                {
                    let (target, assigned, noescape) = plain(obj);
                    return (target, None, assigned, noescape);
                }
                Some((_, SelectionKind::Method { func, .. })) => {
                    let (target, assigned, noescape) = plain(func);
                    return (target, Some(Arg::Receiver(fun)), assigned, noescape);
                }
                Some((s, SelectionKind::MethodExpr { func, address: false, deref: false, .. }))
                    if s.path.is_empty() =>
                {
                    // The receiver is the first argument.
                    return (
                        Target::Static(cx.func_sym(func).to_owned()),
                        None,
                        cx.sig_arc(sig_type, None),
                        0,
                    );
                }
                _ => {}
            },
            ExprKind::FuncLit { .. } if info.func_lit(fun).is_some_and(|l| l.captures.is_empty()) => {
                self.func_lit(fun);
                let name = &cx.closure_names[self.file_index][info.expr(fun).aux as usize];
                return (Target::Static(name.to_string()), None, cx.sig_arc(sig_type, None), 0);
            }
            _ => {}
        }
        (Target::Closure(fun), None, cx.sig_arc(sig_type, None), 0)
    }

    /// Evaluates callee and operands: those with calls first. Operands before `skip` are receivers.
    fn evaluate(
        &mut self,
        target: &Target,
        operands: SmallVec<[Arg; 8]>,
        skip: usize,
    ) -> (Option<Value>, Vec<Val>) {
        let late = |s: &Self, a: &Arg| match a {
            Arg::Expr(x, _) | Arg::Receiver(x) => !s.has_call(*x),
            Arg::Val(_) => false,
        };
        let calls_follow = operands.iter().any(|a| !late(self, a) && !matches!(a, Arg::Val(_)));
        let _ = skip;
        let mut values: Vec<Option<Val>> = operands.iter().map(|_| None).collect();
        let mut closure = None;
        if let Target::Closure(x) = target
            && (self.has_call(*x) || !calls_follow)
        {
            closure = Some(self.scalar(*x));
        }
        for pass in 0..2 {
            if pass == 0 && !calls_follow {
                continue;
            }
            if pass == 1
                && closure.is_none()
                && let Target::Closure(x) = target
            {
                closure = Some(self.scalar(*x));
            }
            for (i, a) in operands.iter().enumerate() {
                if values[i].is_some() || pass == 0 && late(self, a) {
                    continue;
                }
                values[i] = Some(match a {
                    Arg::Expr(x, t) => self.expr_as(*x, *t),
                    Arg::Val(v) => v.clone(),
                    Arg::Receiver(sel) => self.receiver(*sel),
                });
            }
        }
        (closure, values.into_iter().flatten().collect())
    }

    /// The receiver argument of `x.m`: what the path arrives at, its address, or what it points to.
    pub fn receiver(&mut self, sel: ExprId) -> Val {
        let ExprKind::Selector { x, .. } = self.file[sel].kind else { unreachable!("not a selector") };
        let info = self.info;
        let selection = info.selection(sel).expect("checked selectors are recorded");
        let from = self.operand(x);
        let t = self.type_of(x);
        self.pos = self.file[sel].pos;
        match selection.kind {
            SelectionKind::Method { address, deref, .. } => {
                self.receiver_at(from, t, &selection.path, address, deref)
            }
            // The interface itself.
            _ => {
                let (at, t) = self.follow(from, t, &selection.path);
                self.rvalue(t, at)
            }
        }
    }

    pub fn receiver_at(
        &mut self,
        from: crate::operand::Opnd,
        t: Type,
        path: &[types::PathStep],
        address: bool,
        deref: bool,
    ) -> Val {
        let (at, t) = self.follow(from, t, path);
        if address {
            let a = self.place(t, at);
            return Val::one(self.pointer(a));
        }
        let v = self.rvalue(t, at);
        if !deref {
            return v;
        }
        let p = v.scalar();
        self.nil_check(p);
        let elem = self.elem(t);
        self.load(elem, Addr::at(p))
    }

    /// The slice a variadic function gets.
    fn pack_variadic(&mut self, slice: Type, values: Vec<Val>) -> Val {
        if values.is_empty() {
            return self.zero(slice);
        }
        let elem = self.elem(slice);
        let n = values.len() as u64;
        let p = self.new_array(elem, n, "... argument");
        let size = self.size(elem);
        for (i, v) in values.iter().enumerate() {
            self.store(elem, Addr { base: p, off: (i as u64 * size) as i64 }, v);
        }
        let len = self.int(n as i64);
        Val::Flat(smallvec![p, len, len])
    }

    /// Emits a call whose operands are ready.
    pub fn call_assigned(
        &mut self,
        callee: Callee,
        closure: Option<Value>,
        a: &Assigned,
        values: &[Val],
        noescape: u64,
        to: Option<Addr>,
    ) -> Vec<Val> {
        let mut args: SmallVec<[Value; 12]> = closure.into_iter().collect();
        for ((t, place), v) in a.params.iter().zip(values) {
            if let Where::Regs { .. } = place {
                self.push_scalars(*t, v, &mut args);
            }
        }
        // Stores to the outgoing area come last, so that no other call can come between.
        for ((t, place), v) in a.params.iter().zip(values) {
            if let Where::Stack(offset) = *place
                && self.size(*t) != 0
            {
                let area = self.emit_imm(Op::OutAddr, ssa::Type::Ptr, &[], offset as i64);
                self.store(*t, Addr::at(area), v);
            }
        }
        let results = self.call_inst(callee, a.sig.clone(), &args, noescape, false);
        let single = a.results.len() == 1;
        a.results
            .iter()
            .map(|&(t, place)| {
                let flat = self.shape(t).flat().is_some();
                match place {
                    Where::Regs { first, count } => {
                        let values = &results[first as usize..(first + count) as usize];
                        if flat {
                            return Val::Flat(values.into());
                        }
                        let at = to.filter(|_| single).unwrap_or_else(|| self.temp(t));
                        let comps = self.shape(t).comps.as_deref().unwrap_or_default();
                        for (&(_, o), &v) in comps.iter().zip(values) {
                            self.store_scalar(at.plus(o as u64), v);
                        }
                        Val::Mem(at)
                    }
                    Where::Stack(offset) if flat => {
                        if self.size(t) == 0 {
                            return self.zero(t);
                        }
                        let area = self.emit_imm(Op::OutAddr, ssa::Type::Ptr, &[], offset as i64);
                        self.load(t, Addr::at(area))
                    }
                    Where::Stack(offset) => {
                        let at = to.filter(|_| single).unwrap_or_else(|| self.temp(t));
                        let area = self.emit_imm(Op::OutAddr, ssa::Type::Ptr, &[], offset as i64);
                        self.move_mem(at, Addr::at(area), self.size(t));
                        Val::Mem(at)
                    }
                }
            })
            .collect()
    }

    /// The scalars of a value that travels in registers.
    fn push_scalars(&mut self, t: Type, v: &Val, out: &mut SmallVec<[Value; 12]>) {
        match v {
            Val::Flat(v) => out.extend_from_slice(v),
            Val::Mem(a) => {
                let comps = self.shape(t).comps.as_deref().unwrap_or_default();
                for &(ty, o) in comps {
                    out.push(self.load_scalar(ty, a.plus(o as u64)));
                }
            }
        }
    }

    // ---- The other side.

    /// Makes the variables of parameters and results and lowers the body.
    pub fn body(mut self, params: &[ObjId], body: BlockId) -> Func {
        self.pos = self.f.pos;
        self.prologue(params, body);
        let b = self.file[body];
        self.stmts(&self.file[b.stmts]);
        self.pos = b.rbrace;
        let returned =
            self.file[b.stmts].last().is_some_and(|&s| matches!(self.file[s].kind, StmtKind::Return { .. }));
        // Where results are expected this is unreachable.
        if !returned && (self.results.assigned.results.is_empty() || self.results.named) {
            self.return_vars();
        } else {
            self.terminate(Term::Unreachable);
        }
        self.end_defers();
        self.finish()
    }

    pub fn finish(mut self) -> Func {
        // The block begun behind the last terminator has no predecessors.
        self.f.layout.pop();
        self.prune();
        self.f
    }

    /// Sets the signature and takes the parameters in.
    pub fn prologue(&mut self, params: &[ObjId], body: BlockId) {
        self.begin_defers(body);
        let a = std::mem::take(&mut self.results.assigned);
        let values = self.incoming(&a);
        for (&obj, v) in params.iter().zip(values) {
            let o = &self.cx.prog.objects[obj];
            if o.name.is_blank() {
                continue;
            }
            let var = match v {
                // An argument in memory is the callee's own.
                Val::Mem(at)
                    if !o.has_flags(types::VarFlags::ADDR_TAKEN)
                        && crate::closure::by_value(self.cx, obj) =>
                {
                    Var::Slot(at)
                }
                v if self.needs_memory(obj) || !crate::closure::by_value(self.cx, obj) => {
                    let slot = self.var_slot(obj, AllocOrigin::Param);
                    self.store(o.typ, slot, &v);
                    Var::Slot(slot)
                }
                v => Var::Value(v),
            };
            self.vars.insert(obj, var);
        }
        // Names of register parameters, for messages.
        for (&obj, &(_, place)) in params.iter().zip(&a.params) {
            if let Where::Regs { first, count } = place {
                let name = self.cx.prog.objects[obj].name.as_str();
                self.f.param_names.push((name.into(), first, count));
                self.f.param_pos.push(self.cx.prog.objects[obj].pos);
            }
        }
        self.results.assigned = a;
        let vars = std::mem::take(&mut self.results.vars);
        if self.results.named && self.defers.is_none() {
            for &obj in &vars {
                let slot = self.var_slot(obj, AllocOrigin::Var);
                self.zero_mem(slot, self.cx.prog.objects[obj].typ);
                self.vars.insert(obj, Var::Slot(slot));
            }
        }
        self.results.vars = vars;
    }

    /// Makes the entry block's parameters; gives the incoming values.
    pub fn incoming(&mut self, a: &Assigned) -> Vec<Val> {
        self.f.sig = a.sig.clone();
        let entry = self.f.entry();
        let regs: Vec<Value> = a.sig.params.iter().map(|p| self.f.add_block_param(entry, p.ty)).collect();
        a.params
            .iter()
            .map(|&(t, place)| match place {
                Where::Regs { first, count } => {
                    let values = &regs[first as usize..(first + count) as usize];
                    if self.shape(t).flat().is_some() {
                        return Val::Flat(values.into());
                    }
                    let at = self.temp(t);
                    let comps = self.shape(t).comps.as_deref().unwrap_or_default();
                    for (&(_, o), &v) in comps.iter().zip(values) {
                        self.store_scalar(at.plus(o as u64), v);
                    }
                    Val::Mem(at)
                }
                Where::Stack(_) if self.size(t) == 0 => self.zero(t),
                Where::Stack(offset) => {
                    let at = self.emit_imm(Op::ArgAddr, ssa::Type::Ptr, &[], offset as i64);
                    self.load(t, Addr::at(at))
                }
            })
            .collect()
    }

    /// Returns the values of the result variables.
    pub fn return_vars(&mut self) {
        if self.jump_to_exit(None) {
            return;
        }
        let vars = std::mem::take(&mut self.results.vars);
        let values: Vec<Val> = match self.results.named {
            true => vars
                .iter()
                .map(|&obj| match self.vars.get(&obj).cloned() {
                    Some(Var::Slot(a)) => self.load(self.cx.prog.objects[obj].typ, a),
                    Some(Var::Value(v)) => v,
                    None => panic!("a result without variable"),
                })
                .collect(),
            false => Vec::new(),
        };
        self.results.vars = vars;
        self.return_values(&values);
    }

    /// Returns these values.
    pub fn return_values(&mut self, values: &[Val]) {
        if self.jump_to_exit(Some(values)) {
            return;
        }
        let a = std::mem::take(&mut self.results.assigned);
        for ((t, place), v) in a.results.iter().zip(values) {
            if let Where::Stack(offset) = *place
                && self.size(*t) != 0
            {
                let at = self.emit_imm(Op::ArgAddr, ssa::Type::Ptr, &[], offset as i64);
                self.store(*t, Addr::at(at), v);
            }
        }
        let mut scalars = SmallVec::new();
        for ((t, place), v) in a.results.iter().zip(values) {
            if let Where::Regs { .. } = place {
                self.push_scalars(*t, v, &mut scalars);
            }
        }
        self.results.assigned = a;
        let list = self.f.list(&scalars);
        self.terminate(Term::Ret(list));
    }

    /// `return results`
    pub fn return_stmt(&mut self, list: List<ExprId>) {
        let list = &self.file[list];
        let pos = self.pos;
        if list.is_empty() {
            return self.return_from_body();
        }
        let cx = self.cx;
        let multi =
            list.len() == 1 && matches!(cx.prog.types.kind(self.type_of(list[0])), TypeKind::Tuple(_));
        let to: SmallVec<[Type; 4]> = match &self.range {
            Some(r) => r.results.iter().map(|&o| cx.prog.objects[o].typ).collect(),
            None => self.results.assigned.results.iter().map(|r| r.0).collect(),
        };
        let values = if multi {
            let inner = self.file.unparen(list[0]);
            self.call_as(inner, &to)
        } else {
            self.exprs_as(list, &to)
        };
        self.pos = pos;
        if !self.results.named && self.range.is_none() {
            return self.return_values(&values);
        }
        // Closures may see the result variables, so they are assigned even here.
        let vars = match &self.range {
            Some(r) => r.results.clone(),
            None => self.results.vars.clone(),
        };
        let values = self.own_all(list, values);
        for (&obj, v) in vars.iter().zip(&values) {
            if let Some(Var::Slot(a)) = self.vars.get(&obj).cloned() {
                self.store(cx.prog.objects[obj].typ, a, v);
            }
        }
        self.return_from_body();
    }

    /// Returns; the results are in their variables.
    fn return_from_body(&mut self) {
        match self.range {
            Some(_) => self.leave_range_body(Exit::Return),
            None => self.return_vars(),
        }
    }

    /// The values of a call of several results as they are assigned to variables of these types.
    pub fn call_as(&mut self, e: ExprId, to: &[Type]) -> Vec<Val> {
        let types = &self.cx.prog.types;
        let TypeKind::Tuple(from) = types.kind(self.type_of(e)) else { return self.call(e, None) };
        let values = self.call(e, None);
        values.into_iter().zip(from.iter().zip(to)).map(|(v, (&f, &t))| self.implicit(v, f, t)).collect()
    }

    /// Evaluates several expressions: those with calls first.
    pub fn exprs(&mut self, list: &[ExprId]) -> Vec<Val> {
        if list.len() == 1 || !list.iter().any(|&x| self.has_call(x)) {
            return list.iter().map(|&x| self.expr(x)).collect();
        }
        let early: Vec<Option<Val>> =
            list.iter().map(|&x| if self.has_call(x) { Some(self.expr(x)) } else { None }).collect();
        list.iter().zip(early).map(|(&x, v)| v.unwrap_or_else(|| self.expr(x))).collect()
    }

    /// Values and types of the arguments of a built-in, where `f()` may stand for several.
    pub fn arguments(&mut self, list: &[ExprId]) -> (Vec<Type>, Vec<Val>) {
        if let &[x] = list
            && let TypeKind::Tuple(types) = self.cx.prog.types.kind(self.type_of(x))
        {
            let inner = self.file.unparen(x);
            let values = match self.given_values.take() {
                Some(values) => values,
                None => self.call(inner, None),
            };
            return (types.to_vec(), values);
        }
        (list.iter().map(|&x| self.type_of(x)).collect(), self.exprs(list))
    }

    /// Copies values out of variables' memory, so that assignments don't change them.
    pub fn own_all(&mut self, list: &[ExprId], values: Vec<Val>) -> Vec<Val> {
        if values.len() < 2 || values.len() != list.len() {
            return values;
        }
        let own = |s: &mut Self, (v, &e): (Val, &ExprId)| match v {
            Val::Mem(a) if s.info.mode(e) == Mode::Variable => {
                let t = s.type_of(e);
                let tmp = s.temp(t);
                s.move_mem(tmp, a, s.size(t));
                Val::Mem(tmp)
            }
            v => v,
        };
        values.into_iter().zip(list).map(|p| own(self, p)).collect()
    }
}
