//! Method values and method expressions, and the functions made for them.

use ssa::{Callee, Func, Op, PtrMask, SymAbi};
use syntax::ExprId;
use types::{ObjId, PathStep, SelectionKind, Type};

use crate::func::{Addr, FuncLower, Results, Val};
use crate::names;
use crate::operand::Opnd;

impl FuncLower<'_, '_> {
    /// `x.m` or `T.m` as a value.
    pub fn selector_value(&mut self, e: ExprId) -> Val {
        let info = self.info;
        let t = self.type_of(e);
        let pos = self.file[e].pos;
        let Some(s) = info.selection(e) else { panic!("a selector without selection") };
        match s.kind {
            SelectionKind::Method { func, .. } => {
                let receiver = self.receiver(e);
                self.pos = pos;
                self.method_value(func, t, &receiver)
            }
            SelectionKind::MethodExpr { func, address: false, deref: false, .. } if s.path.is_empty() => {
                self.func_value(func)
            }
            SelectionKind::MethodExpr { func, address, deref, .. } => {
                let name = self.method_wrapper(func, t, s.recv, &s.path, address, deref);
                self.pos = pos;
                Val::one(self.static_closure(&name))
            }
            SelectionKind::Qualified(_) => {
                self.refuse(self.file.start(e), "imports");
                self.zero(t)
            }
            SelectionKind::InterfaceMethod { .. } | SelectionKind::InterfaceMethodExpr { .. } => {
                self.refuse(self.file.start(e), "interfaces");
                self.zero(t)
            }
            SelectionKind::Field => unreachable!("fields are operands"),
        }
    }

    /// The type of a method's receiver parameter.
    fn recv_type(&self, func: ObjId) -> Type {
        self.cx.prog.objects[func].func().and_then(|f| f.recv).map_or(Type::INVALID, |r| r.typ)
    }

    /// A closure that calls the method on `receiver`.
    fn method_value(&mut self, func: ObjId, sig: Type, receiver: &Val) -> Val {
        let name = format!("{}-fm", self.cx.func_sym(func));
        let recv = self.recv_type(func);
        let shape = self.shape(recv);
        let offset = 8u64.next_multiple_of(shape.align as u64);
        let size = (offset + shape.size).next_multiple_of(8);
        if self.out.named.insert(name.as_str().into()) {
            self.bound_method(&name, func, sig, recv, offset);
        }
        let mut pointers = Vec::new();
        self.cx.prog.types.for_each_pointer(recv, offset, &mut |o| pointers.push(o));
        let ptrs: PtrMask = crate::closure::mask_of(&pointers);
        let p = self.closure_object(&name, size, ptrs);
        self.store(recv, Addr { base: p, off: offset as i64 }, receiver);
        Val::one(p)
    }

    fn wrapper_func(&self, name: &str, func: ObjId) -> Func {
        let mut f = Func::new(name, ssa::Sig::default(), self.cx.prog.objects[func].pos);
        f.display = self.cx.display(name).into();
        f.attrs.dupok = true;
        f.attrs.wrapper = true;
        f
    }

    /// `main.T.M-fm`: takes the receiver from its context.
    fn bound_method(&mut self, name: &str, func: ObjId, sig: Type, recv: Type, offset: u64) {
        let mut f = self.wrapper_func(name, func);
        f.attrs.needctxt = true;
        let assigned = self.cx.sig(sig, None);
        let results = Results { assigned: assigned.clone(), vars: Vec::new(), named: false };
        let mut w = FuncLower::new(self.cx, &mut *self.out, self.file_index, f, results);
        let args = w.incoming(&assigned);
        let ctxt = w.emit(Op::ClosurePtr, ssa::Type::Ptr, &[]);
        let mut values = vec![w.load(recv, Addr { base: ctxt, off: offset as i64 })];
        values.extend(args);
        let f = w.forward(func, sig, recv, &values);
        self.out.funcs.push(f);
    }

    /// A function whose first parameter leads to the method's receiver.
    fn method_wrapper(
        &mut self,
        func: ObjId,
        sig: Type,
        recv: Type,
        path: &[PathStep],
        address: bool,
        deref: bool,
    ) -> String {
        let prog = self.cx.prog;
        let method = prog.objects[func].name.as_str();
        let name = format!("{}.{}", self.cx.prefix, names::method_display(prog, recv, method));
        if !self.out.named.insert(name.as_str().into()) {
            return name;
        }
        let f = self.wrapper_func(&name, func);
        let assigned = self.cx.sig(sig, None);
        let results = Results { assigned: assigned.clone(), vars: Vec::new(), named: false };
        let mut w = FuncLower::new(self.cx, &mut *self.out, self.file_index, f, results);
        let mut values = w.incoming(&assigned);
        let first = values[0].clone();
        values[0] = w.receiver_at(Opnd::Is(first), recv, path, address, deref);
        let method_sig = prog.objects[func].typ;
        let recv = w.recv_type(func);
        let f = w.forward(func, method_sig, recv, &values);
        self.out.funcs.push(f);
        name
    }

    /// Calls the method and returns what it returns.
    fn forward(mut self, func: ObjId, sig: Type, recv: Type, values: &[Val]) -> Func {
        let target = self.cx.sig_arc(sig, Some(recv));
        let name = self.cx.func_sym(func).to_owned();
        let callee = Callee::Static(self.f.sym(&name, SymAbi::Internal));
        let results = self.call_assigned(callee, None, &target, values, 0, None);
        self.return_values(&results);
        self.finish()
    }
}
