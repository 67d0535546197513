//! Interface values: conversion to them, calls through them.
//!
//! An interface value is two scalars. The first is the type's descriptor, for interfaces without methods (Go's eface),
//! or an itab (`abi::typ::Itab`); nil in a nil interface. The second is the value itself when it is one
//! pointer, else the address of memory nobody changes.

use smallvec::smallvec;
use ssa::{AllocOrigin, Callee, Cond, DataDef, DataKind, Op, PtrMask, Value};
use syntax::ExprId;
use types::{MethodTarget, Mode, Type, TypeKind};

use crate::data::Image;
use crate::func::{Addr, FuncLower, Val};
use crate::package::Out;

impl FuncLower<'_, '_> {
    pub fn is_interface(&self, t: Type) -> bool {
        self.cx.prog.types.is_interface(t)
    }

    /// An interface without methods.
    pub fn is_eface(&self, t: Type) -> bool {
        self.is_interface(t) && self.cx.prog.types.interface_methods(t).is_empty()
    }

    /// Whether a value of type `from` must be converted to be stored in a variable of type `to`.
    pub fn needs_interface(&self, from: Type, to: Type) -> bool {
        from != to && self.is_interface(to) && !self.cx.prog.types.identical(from, to)
    }

    /// The value of `e` as it is assigned to something of type `to`.
    pub fn expr_as(&mut self, e: ExprId, to: Type) -> Val {
        let from = self.type_of(e);
        if from == Type::UNTYPED_NIL || self.info.mode(e) == Mode::Nil {
            return if to == Type::INVALID { self.expr(e) } else { self.zero(to) };
        }
        if !self.needs_interface(from, to) {
            return self.expr(e);
        }
        if self.shape(from).refused.is_none() && !self.is_interface(from) && self.is_static(e, false) {
            self.pos = self.file[e].pos;
            let data = match self.cx.prog.types.is_direct_iface(from) {
                true => self.expr(e).scalar(),
                false => {
                    let name = self.static_box(e, from);
                    self.sym_addr(&name)
                }
            };
            let tab = self.tab_addr(from, to);
            return Val::Flat(smallvec![tab, data]);
        }
        let v = self.expr(e);
        self.pos = self.file[e].pos;
        let text = if self.is_interface(from) { String::new() } else { self.text(e) };
        self.in_interface(&v, from, to, &text)
    }

    /// Several expressions as they are assigned to variables of these types.
    pub fn exprs_as(&mut self, list: &[ExprId], types: &[Type]) -> Vec<Val> {
        if list.len() == 1 || !list.iter().any(|&x| self.has_call(x)) {
            return list.iter().zip(types).map(|(&x, &t)| self.expr_as(x, t)).collect();
        }
        let mut values: Vec<Option<Val>> = Vec::with_capacity(list.len());
        for (&x, &t) in list.iter().zip(types) {
            values.push(if self.has_call(x) { Some(self.expr_as(x, t)) } else { None });
        }
        let late = |s: &mut Self, (v, (&x, &t)): (Option<Val>, (&ExprId, &Type))| match v {
            Some(v) => v,
            None => s.expr_as(x, t),
        };
        values.into_iter().zip(list.iter().zip(types)).map(|p| late(self, p)).collect()
    }

    /// A value as it is assigned to something of type `to`.
    pub fn implicit(&mut self, v: Val, from: Type, to: Type) -> Val {
        if from == Type::UNTYPED_NIL || !self.needs_interface(from, to) {
            return v;
        }
        self.in_interface(&v, from, to, "")
    }

    /// A value of type `from` as one of the interface type `to`. `text` is its source, for messages.
    pub fn in_interface(&mut self, v: &Val, from: Type, to: Type, text: &str) -> Val {
        if self.is_interface(from) {
            return self.between_interfaces(v, from, to);
        }
        let data = self.boxed(from, v, text);
        let tab = self.tab_addr(from, to);
        Val::Flat(smallvec![tab, data])
    }

    /// The first word of an interface value of type `to` that holds a `from`.
    pub fn tab_addr(&mut self, from: Type, to: Type) -> Value {
        let name = self.tab_sym(from, to);
        self.sym_addr(&name)
    }

    /// The symbol of that word.
    pub fn tab_sym(&mut self, from: Type, to: Type) -> Box<str> {
        if self.is_eface(to) { self.type_sym(from) } else { self.itab(from, to) }
    }

    /// Whether an interface of type `iface` with this first word holds a `t`.
    pub fn holds(&mut self, tab: Value, iface: Type, t: Type) -> Value {
        let cx = self.cx;
        let has = cx.method_set(cx.prog.types.canon(t));
        let wanted = cx.prog.types.interface_methods(iface);
        let lacks = |m: &types::Method| !has.iter().any(|h| (h.name, h.pkg) == (m.name, m.pkg));
        if wanted.iter().any(lacks) {
            // Only instances of generic functions ask.
            return self.bool(false);
        }
        let want = self.tab_addr(t, iface);
        self.icmp(Cond::Eq, tab, want)
    }

    fn between_interfaces(&mut self, v: &Val, from: Type, to: Type) -> Val {
        let (tab, data) = (v.flat()[0], v.flat()[1]);
        if self.is_eface(from) && self.is_eface(to) {
            return v.clone();
        }
        // Another interface has itabs of its own, even with the same methods: an itab's address stands for its type.
        let typ = self.dynamic_type(tab, from);
        if self.is_eface(to) {
            return Val::Flat(smallvec![typ, data]);
        }
        let want = self.type_addr(to);
        let tab = self.rt("convI2I", &[want, typ])[0];
        Val::Flat(smallvec![tab, data])
    }

    /// The descriptor of what an interface of type `t` holds, nil if it is nil.
    pub fn dynamic_type(&mut self, tab: Value, t: Type) -> Value {
        if self.is_eface(t) {
            return tab;
        }
        let (some, join) = (self.f.new_block(), self.f.new_block());
        let result = self.f.add_block_param(join, ssa::Type::Ptr);
        let nil = self.nil();
        let is_nil = self.icmp(Cond::Eq, tab, nil);
        let then = self.f.block_call(join, &[nil]);
        let els = self.f.block_call(some, &[]);
        self.terminate(ssa::Term::Br { cond: is_nil, then, els, likely: Some(false) });
        self.start(some);
        let typ = self.load_scalar(ssa::Type::Ptr, Addr { base: tab, off: abi::typ::ITAB_TYPE as i64 });
        self.jump_with(join, &[typ]);
        self.start(join);
        result
    }

    /// The data word of an interface that holds `v`.
    fn boxed(&mut self, t: Type, v: &Val, text: &str) -> Value {
        if self.cx.prog.types.is_direct_iface(t) {
            return match v {
                Val::Flat(v) => v[0],
                Val::Mem(a) => self.load_scalar(ssa::Type::Ptr, *a),
            };
        }
        match self.size(t) {
            0 => return self.sym_addr("runtime.zerobase"),
            1 => {
                // All values of one byte exist already.
                let v = match v {
                    Val::Flat(v) => v[0],
                    Val::Mem(a) => self.load_scalar(ssa::Type::I8, *a),
                };
                let n = self.emit(Op::Zext, ssa::Type::I64, &[v]);
                let offset = self.scale(n, 8);
                let table = self.sym_addr("runtime.staticuint64s");
                return self.ptr_add(table, offset);
            }
            _ => {}
        }
        let (shape, ptrs, type_sym) = (self.shape(t), self.mask(t), self.memory_type_sym(t));
        let p = self.alloc(ssa::AllocData {
            name: text.into(),
            size: shape.size,
            align: shape.align,
            ptrs,
            type_sym,
            origin: AllocOrigin::Boxed,
            pos: self.pos,
            ..ssa::AllocData::default()
        });
        self.store(t, Addr::at(p), v);
        p
    }

    /// Read-only memory with the value of a static expression.
    pub fn static_box(&mut self, e: ExprId, t: Type) -> Box<str> {
        let size = self.size(t);
        if size == 0 {
            return "runtime.zerobase".into();
        }
        let mut image = Image::default();
        self.static_value(e, t, 0, &mut image);
        self.static_data(image, size, self.shape(t).align)
    }

    /// The methods of a type: those of an interface by index, with the functions an itab holds for them.
    pub fn itab(&mut self, typ: Type, iface: Type) -> Box<str> {
        let (typ, iface) = (self.cx.prog.types.canon(typ), self.cx.prog.types.canon(iface));
        let type_sym = self.type_sym(typ);
        let iface_sym = self.type_sym(iface);
        let name: Box<str> =
            format!("go:itab.{},{}", &type_sym["type:".len()..], &iface_sym["type:".len()..]).into();
        if !self.out.named.insert(name.clone()) {
            return name;
        }
        let cx = self.cx;
        let wanted = cx.prog.types.interface_methods(iface);
        let has = cx.method_set(typ);
        let mut image = Image::default();
        image.pointer(abi::typ::ITAB_INTER as u64, &iface_sym, false);
        image.pointer(abi::typ::ITAB_TYPE as u64, &type_sym, false);
        image.put(abi::typ::ITAB_HASH as u64, &cx.prog.type_hash(typ).to_le_bytes());
        for (i, m) in wanted.iter().enumerate() {
            let entry = has.iter().find(|h| (h.name, h.pkg) == (m.name, m.pkg));
            let Some(entry) = entry else {
                assert!(!self.out.diagnostics.is_empty(), "{} lacks {}", self.type_name(typ), m.name);
                continue;
            };
            let func = crate::methods::iface_func(cx, self.out, typ, entry);
            image.pointer(abi::typ::ITAB_FUN as u64 + 8 * i as u64, &func, true);
        }
        self.out.data.push(DataDef {
            name: name.clone(),
            kind: DataKind::Rodata,
            size: abi::typ::ITAB_FUN as u64 + 8 * wanted.len().max(1) as u64,
            align: 8,
            bytes: image.bytes,
            relocs: image.relocs,
            ptrs: PtrMask::default(),
            dupok: true,
        });
        name
    }

    /// Code pointer and receiver word of an interface's method.
    pub fn interface_method(&mut self, v: &Val, index: u32) -> (Value, Value) {
        let (tab, data) = (v.flat()[0], v.flat()[1]);
        self.nil_check(tab);
        let off = abi::typ::ITAB_FUN as i64 + 8 * index as i64;
        (self.load_scalar(ssa::Type::Ptr, Addr { base: tab, off }), data)
    }

    /// Calls what `m` leads to, beginning at `from` of type `t`, and gives the results. `args` are without receiver.
    pub fn call_method(
        &mut self,
        from: crate::operand::Opnd,
        t: Type,
        m: &types::MethodEntry,
        args: &[Val],
    ) -> Vec<Val> {
        let (at, t) = self.follow(from, t, &m.path);
        match m.target {
            MethodTarget::Func { func, pointer_recv, .. } => {
                let is_pointer =
                    matches!(self.cx.prog.types.kind(self.cx.prog.types.unalias(t)), TypeKind::Pointer(_));
                let recv = match (pointer_recv, is_pointer) {
                    (true, false) => {
                        let a = self.place(t, at);
                        Val::one(self.pointer(a))
                    }
                    (false, true) => {
                        let p = self.rvalue(t, at).scalar();
                        self.nil_check(p);
                        let elem = self.elem(t);
                        self.load(elem, Addr::at(p))
                    }
                    _ => self.rvalue(t, at),
                };
                let recv_type = self.cx.recv_type(func);
                let target = self.cx.sig_arc(self.cx.prog.objects[func].typ, Some(recv_type));
                let name = self.cx.func_name(func);
                let callee = Callee::Static(self.f.sym(&name, ssa::SymAbi::Internal));
                let mut values = vec![recv];
                values.extend_from_slice(args);
                self.call_assigned(callee, None, &target, &values, 0, None)
            }
            MethodTarget::Interface { index, .. } => {
                let v = self.rvalue(t, at);
                let (code, data) = self.interface_method(&v, index);
                let target = self.cx.sig_arc(m.sig, Some(Type::UNSAFE_POINTER));
                let mut values = vec![Val::one(data)];
                values.extend_from_slice(args);
                self.call_assigned(Callee::Indirect, Some(code), &target, &values, 0, None)
            }
        }
    }

    /// Whether `e` is static when it is assigned to something of type `t`.
    pub fn is_static_as(&self, e: ExprId, t: Type, vars: bool) -> bool {
        if !self.needs_interface(self.type_of(e), t) || self.info.mode(e) == Mode::Nil {
            return self.is_static(e, vars);
        }
        let from = self.type_of(e);
        if self.is_interface(from) {
            return from == Type::UNTYPED_NIL;
        }
        // Memory behind the value must be that of this very evaluation.
        from == Type::UNTYPED_NIL || self.is_static(e, vars)
    }

    /// Puts a static expression, as an interface value of type `t`, into an image.
    pub fn static_interface(&mut self, e: ExprId, t: Type, at: u64, image: &mut Image) {
        let from = self.type_of(e);
        if from == Type::UNTYPED_NIL || self.info.mode(e) == Mode::Nil {
            return;
        }
        let tab = self.tab_sym(from, t);
        image.pointer(at, &tab, false);
        if self.cx.prog.types.is_direct_iface(from) {
            return self.static_value(e, from, at + 8, image);
        }
        let name = self.static_box(e, from);
        image.pointer(at + 8, &name, false);
    }
}

impl Out {
    /// Notes that a symbol is made here; false if it was already.
    pub fn claim(&mut self, name: &str) -> bool {
        self.named.insert(name.into())
    }
}
