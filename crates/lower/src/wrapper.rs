//! Method values and method expressions, and the functions made for them.

use ssa::{Callee, Func, Op, PtrMask};
use syntax::ExprId;
use types::{ObjId, SelectionKind, Type};

use crate::func::{Addr, FuncLower, Results, Val};

/// What a bound method calls.
#[derive(Clone, Copy)]
enum Bound {
    Func(ObjId),
    Interface(u32),
}

impl FuncLower<'_, '_> {
    /// `x.m` or `T.m` as a value.
    pub fn selector_value(&mut self, e: ExprId) -> Val {
        let info = self.info;
        let t = self.type_of(e);
        let pos = self.file[e].pos;
        let Some(s) = info.selection(e) else { panic!("a selector without selection") };
        let cx = self.cx;
        match s.kind {
            SelectionKind::Method { func, .. } => {
                let receiver = self.receiver(e);
                self.pos = pos;
                let name = format!("{}-fm", cx.func_name(func));
                self.method_value(&name, Bound::Func(func), t, cx.recv_type(func), &receiver)
            }
            SelectionKind::InterfaceMethod { index } => {
                let receiver = self.receiver(e);
                self.pos = pos;
                self.nil_check(receiver.flat()[0]);
                let at = s.path.last().map_or(s.recv, |p| p.typ);
                let method = &cx.prog.types.interface_methods(at)[index as usize];
                let name = crate::names::wrapper_sym(cx.prog, at, false, method.name.as_str(), method.pkg);
                self.method_value(&format!("{name}-fm"), Bound::Interface(index), t, at, &receiver)
            }
            SelectionKind::MethodExpr { func, address: false, deref: false, .. } if s.path.is_empty() => {
                self.func_value(func)
            }
            SelectionKind::MethodExpr { func, .. } => {
                let o = &cx.prog.objects[func];
                let set = cx.method_set(cx.prog.types.canon(s.recv));
                // Of unexported methods of that name the one of the method's package.
                let same =
                    |m: &&types::MethodEntry| m.name == o.name && m.pkg.is_none_or(|p| Some(p) == o.pkg);
                let entry = set.iter().find(same).expect("a method of the type");
                let name = crate::methods::receiver_func(cx, self.out, s.recv, entry);
                self.pos = pos;
                Val::one(self.static_closure(&name))
            }
            SelectionKind::InterfaceMethodExpr { index } => {
                let name = self.interface_method_expr(s, t, index);
                self.pos = pos;
                Val::one(self.static_closure(&name))
            }
            SelectionKind::Qualified(_) => unreachable!("variables and functions are operands"),
            SelectionKind::Field => unreachable!("fields are operands"),
        }
    }

    /// A closure that calls the method on `receiver`, of type `recv`.
    fn method_value(&mut self, name: &str, bound: Bound, sig: Type, recv: Type, receiver: &Val) -> Val {
        let shape = self.shape(recv);
        let offset = 8u64.next_multiple_of(shape.align as u64);
        let size = (offset + shape.size).next_multiple_of(8);
        if self.out.claim(name) {
            self.bound_method(name, bound, sig, recv, offset);
        }
        let mut pointers = Vec::new();
        self.cx.prog.types.for_each_pointer(recv, offset, &mut |o| pointers.push(o));
        let ptrs: PtrMask = crate::closure::mask_of(&pointers);
        let p = self.closure_object(name, size, ptrs);
        self.store(recv, Addr { base: p, off: offset as i64 }, receiver);
        Val::one(p)
    }

    fn wrapper_func(&self, name: &str, pos: source::Pos) -> Func {
        let mut f = Func::new(name, ssa::Sig::default(), pos);
        f.display = self.cx.display(name).into();
        f.attrs.dupok = true;
        f.attrs.wrapper = true;
        f
    }

    /// `main.T.M-fm`: takes the receiver from its context.
    fn bound_method(&mut self, name: &str, bound: Bound, sig: Type, recv: Type, offset: u64) {
        let pos = match bound {
            Bound::Func(func) => self.cx.prog.objects[func].pos,
            Bound::Interface(_) => self.pos,
        };
        let mut f = self.wrapper_func(name, pos);
        f.attrs.needctxt = true;
        let assigned = self.cx.sig(sig, None);
        let results = Results { assigned: assigned.clone(), vars: Vec::new(), named: false };
        let mut w = FuncLower::new(self.cx, &mut *self.out, self.file_index, f, results);
        let args = w.incoming(&assigned);
        let ctxt = w.emit(Op::ClosurePtr, ssa::Type::Ptr, &[]);
        let receiver = w.load(recv, Addr { base: ctxt, off: offset as i64 });
        let f = w.forward(bound, sig, recv, receiver, &args);
        self.out.funcs.push(f);
    }

    /// `I.m`: a function whose first parameter leads to the interface.
    fn interface_method_expr(&mut self, s: &types::Selection, t: Type, index: u32) -> String {
        let cx = self.cx;
        let at = s.path.last().map_or(s.recv, |p| p.typ);
        let method = &cx.prog.types.interface_methods(at)[index as usize];
        let name = match s.path.is_empty() {
            true => crate::names::wrapper_sym(cx.prog, s.recv, false, method.name.as_str(), method.pkg),
            false => {
                let set = cx.method_set(cx.prog.types.canon(s.recv));
                let entry = set
                    .iter()
                    .find(|m| (m.name, m.pkg) == (method.name, method.pkg))
                    .expect("a method of the type");
                return crate::methods::receiver_func(cx, self.out, s.recv, entry).into();
            }
        };
        if !self.out.claim(&name) {
            return name;
        }
        let f = self.wrapper_func(&name, self.pos);
        let assigned = cx.sig(t, None);
        let results = Results { assigned: assigned.clone(), vars: Vec::new(), named: false };
        let mut w = FuncLower::new(cx, &mut *self.out, self.file_index, f, results);
        let values = w.incoming(&assigned);
        let f = w.forward(Bound::Interface(index), method.sig, s.recv, values[0].clone(), &values[1..]);
        self.out.funcs.push(f);
        name
    }

    /// Calls the method and returns what it returns.
    fn forward(mut self, bound: Bound, sig: Type, recv: Type, receiver: Val, args: &[Val]) -> Func {
        let (callee, code, receiver, recv) = match bound {
            Bound::Func(func) => {
                let name = self.cx.func_name(func);
                let sym = self.f.sym(&name, ssa::SymAbi::Internal);
                (Callee::Static(sym), None, receiver, recv)
            }
            Bound::Interface(index) => {
                let (code, data) = self.interface_method(&receiver, index);
                (Callee::Indirect, Some(code), Val::one(data), Type::UNSAFE_POINTER)
            }
        };
        let target = self.cx.sig_arc(sig, Some(recv));
        let mut values = vec![receiver];
        values.extend_from_slice(args);
        let results = self.call_assigned(callee, code, &target, &values, 0, None);
        self.return_values(&results);
        self.finish()
    }
}
