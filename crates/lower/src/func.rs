//! Lowering state of one function, and the emission of instructions.

use rustc_hash::FxHashMap;
use smallvec::{SmallVec, smallvec};
use source::{Diagnostic, Pos};
use ssa::{
    AllocData, AllocOrigin, Block, BlockCall, CallData, Callee, Cond, Func, Inst, Op, PtrMask, Sig, SymAbi,
    Term, Value, ValueList,
};
use syntax::{ExprId, ExprKind, File, StmtId};
use types::{FileInfo, ObjId, Type, TypeKind};

use crate::abi_assign::Assigned;
use crate::defer::Defers;
use crate::package::{Cx, Out};
use crate::rangefunc::RangeBody;
use crate::shape::Shape;
use types::TypeUse;

/// An address: a pointer and a constant offset.
#[derive(Clone, Copy, Debug)]
pub struct Addr {
    pub base: Value,
    pub off: i64,
}

impl Addr {
    pub fn at(base: Value) -> Addr {
        Addr { base, off: 0 }
    }

    pub fn plus(self, n: u64) -> Addr {
        Addr { base: self.base, off: self.off + n as i64 }
    }
}

/// A value of a Go type.
#[derive(Clone, Debug)]
pub enum Val {
    /// The scalars of its shape.
    Flat(SmallVec<[Value; 4]>),
    /// In memory that must be copied before anything can change it.
    Mem(Addr),
}

impl Val {
    pub fn one(v: Value) -> Val {
        Val::Flat(smallvec![v])
    }

    /// The only scalar.
    pub fn scalar(&self) -> Value {
        self.flat()[0]
    }

    pub fn flat(&self) -> &[Value] {
        match self {
            Val::Flat(v) => v,
            Val::Mem(_) => panic!("a value in memory where scalars are expected"),
        }
    }
}

/// What a variable is.
#[derive(Clone, Debug)]
pub enum Var {
    /// Never changes.
    Value(Val),
    /// In memory.
    Slot(Addr),
}

/// Where `break` and `continue` go.
pub struct Target {
    pub label: Option<StmtId>,
    pub brk: Block,
    /// `None` for switches.
    pub cont: Option<Block>,
}

/// How results are handed back.
pub struct Results {
    pub assigned: Assigned,
    /// The result variables.
    pub vars: Vec<ObjId>,
    /// They have names that can be mentioned.
    pub named: bool,
}

pub struct FuncLower<'a, 'o> {
    pub cx: &'a Cx<'a>,
    pub out: &'o mut Out,
    pub file_index: usize,
    pub file: &'a File,
    pub info: &'a FileInfo,
    pub calls: &'a [bool],
    pub f: Func,
    pub cur: Block,
    pub pos: Pos,
    pub vars: FxHashMap<ObjId, Var>,
    pub targets: Vec<Target>,
    pub labels: FxHashMap<StmtId, Block>,
    /// The clause after the one being lowered.
    pub fallthrough: Option<Block>,
    pub results: Results,
    pub defers: Option<Defers>,
    /// Numbers the names of defer wrappers.
    pub defer_wrappers: u32,
    /// The loop over a function whose body this is.
    pub range: Option<Box<RangeBody>>,
    /// The variable in which bodies of loops leave word of how they were left: see `rangefunc`.
    pub next: Option<Value>,
    /// Values of operands that a defer wrapper got from its context.
    pub given: FxHashMap<ExprId, Val>,
    /// The same for the values of a call that are all of the operands.
    pub given_values: Option<Vec<Val>>,
    /// Static data made so far: numbers their names.
    pub stmps: u32,
    /// The content behind pointers to short string constants: comparisons use it.
    pub short_strings: FxHashMap<Value, Box<[u8]>>,
}

impl<'a, 'o> FuncLower<'a, 'o> {
    pub fn new(cx: &'a Cx<'a>, out: &'o mut Out, file_index: usize, f: Func, results: Results) -> Self {
        let pos = f.pos;
        let mut f = f;
        let cur = f.new_block();
        f.layout.push(cur);
        FuncLower {
            cx,
            out,
            file_index,
            file: cx.files[file_index],
            info: cx.infos[file_index],
            calls: &cx.calls[file_index],
            f,
            cur,
            pos,
            vars: FxHashMap::default(),
            targets: Vec::new(),
            labels: FxHashMap::default(),
            fallthrough: None,
            results,
            defers: None,
            defer_wrappers: 0,
            range: None,
            next: None,
            given: FxHashMap::default(),
            given_values: None,
            stmps: 0,
            short_strings: FxHashMap::default(),
        }
    }

    /// Goes on with an initialiser or wrapper that refers to another file.
    pub fn set_file(&mut self, file_index: usize) {
        self.file_index = file_index;
        self.file = self.cx.files[file_index];
        self.info = self.cx.infos[file_index];
        self.calls = &self.cx.calls[file_index];
    }

    // ---- Types.

    pub fn kind(&self, t: Type) -> &'a TypeKind {
        self.cx.prog.types.under(t)
    }

    pub fn shape(&self, t: Type) -> &'a Shape {
        &self.cx.shapes[t]
    }

    pub fn size(&self, t: Type) -> u64 {
        self.shape(t).size
    }

    /// The type of an expression; constants that nothing gives a type to have their default type.
    pub fn type_of(&self, e: ExprId) -> Type {
        let t = self.info.type_of(e);
        if !(Type::UNTYPED_BOOL..Type::UNTYPED_NIL).contains(&t) {
            return t;
        }
        match self.cx.prog.types.basic(t) {
            Some(b) => b.default_type().into(),
            None => t,
        }
    }

    /// The expression without parentheses and, if it is a generic function, without type arguments.
    pub fn bare(&self, e: ExprId) -> ExprId {
        let e = self.file.unparen(e);
        if let ExprKind::Index { x, .. } = self.file[e].kind {
            let x = self.file.unparen(x);
            if self.info.instance(x).is_some() {
                return x;
            }
        }
        e
    }

    /// Whether evaluating the expression calls a function.
    pub fn has_call(&self, e: ExprId) -> bool {
        self.calls[cranelift_entity::EntityRef::index(e)]
    }

    /// Element type of a slice, array or pointer.
    pub fn elem(&self, t: Type) -> Type {
        match *self.kind(t) {
            TypeKind::Slice(e) | TypeKind::Pointer(e) | TypeKind::Array { elem: e, .. } => e,
            TypeKind::Basic(b) if b.is_string() => Type::UINT8,
            _ => Type::INVALID,
        }
    }

    pub fn is_signed(&self, t: Type) -> bool {
        self.cx.prog.types.basic(t).is_some_and(|b| b.is_integer() && !b.is_unsigned())
    }

    pub fn is_float(&self, t: Type) -> bool {
        self.cx.prog.types.basic(t).is_some_and(|b| b.is_float())
    }

    pub fn is_string(&self, t: Type) -> bool {
        self.cx.prog.types.basic(t).is_some_and(|b| b.is_string())
    }

    /// The machine type of a type of one scalar.
    pub fn machine(&self, t: Type) -> ssa::Type {
        match self.shape(t).flat() {
            Some(&[(ty, _)]) => ty,
            _ => panic!("{} is not one scalar", self.type_name(t)),
        }
    }

    pub fn type_name(&self, t: Type) -> String {
        self.cx.prog.type_string(t, types::Qualifier::Runtime)
    }

    pub fn mask(&self, t: Type) -> PtrMask {
        if self.cx.prog.types.has_pointers(t) {
            PtrMask(self.cx.prog.types.pointer_mask(t).into())
        } else {
            PtrMask::default()
        }
    }

    // ---- Refusals.

    pub fn refuse(&mut self, pos: Pos, what: &str) {
        self.out.diagnostics.push(Diagnostic::unsupported(pos, what));
    }

    /// Some value of a type, where the program was refused or the code is never reached.
    pub fn zero(&mut self, t: Type) -> Val {
        let shape = self.shape(t);
        match shape.flat() {
            Some(comps) => Val::Flat(comps.iter().map(|&(ty, _)| self.zero_scalar(ty)).collect()),
            None => {
                let tmp = self.temp(t);
                self.zero_mem(tmp, t);
                Val::Mem(tmp)
            }
        }
    }

    pub fn zero_scalar(&mut self, ty: ssa::Type) -> Value {
        let op = if ty.is_float() { Op::FConst } else { Op::Const };
        self.emit(op, ty, &[])
    }

    // ---- Instructions.

    fn push(&mut self, inst: Inst) {
        self.f.blocks[self.cur].insts.push(inst);
    }

    pub fn emit(&mut self, op: Op, ty: ssa::Type, args: &[Value]) -> Value {
        self.emit_imm(op, ty, args, 0)
    }

    pub fn emit_imm(&mut self, op: Op, ty: ssa::Type, args: &[Value], imm: i64) -> Value {
        let inst = self.f.new_inst(op, ty, args, self.pos);
        self.f.insts[inst].imm = imm;
        self.push(inst);
        self.f.result(inst)
    }

    /// An instruction without result.
    pub fn effect(&mut self, op: Op, ty: ssa::Type, args: &[Value], imm: i64) -> Inst {
        let inst = self.f.new_inst(op, ty, args, self.pos);
        self.f.insts[inst].imm = imm;
        self.push(inst);
        inst
    }

    pub fn konst(&mut self, ty: ssa::Type, n: i64) -> Value {
        let n = match ty {
            ssa::Type::I8 => n as i8 as i64,
            ssa::Type::I16 => n as i16 as i64,
            ssa::Type::I32 => n as i32 as i64,
            _ => n,
        };
        self.emit_imm(Op::Const, ty, &[], n)
    }

    pub fn int(&mut self, n: i64) -> Value {
        self.emit_imm(Op::Const, ssa::Type::I64, &[], n)
    }

    pub fn nil(&mut self) -> Value {
        self.emit(Op::Const, ssa::Type::Ptr, &[])
    }

    pub fn bool(&mut self, b: bool) -> Value {
        self.konst(ssa::Type::I8, b as i64)
    }

    pub fn icmp(&mut self, cond: Cond, x: Value, y: Value) -> Value {
        self.compare(Op::Icmp, cond, x, y)
    }

    pub fn compare(&mut self, op: Op, cond: Cond, x: Value, y: Value) -> Value {
        let inst = self.f.new_inst(op, ssa::Type::I8, &[x, y], self.pos);
        self.f.insts[inst].cond = cond as u8;
        self.push(inst);
        self.f.result(inst)
    }

    pub fn bin(&mut self, op: Op, x: Value, y: Value) -> Value {
        let ty = self.f.ty(x);
        self.emit(op, ty, &[x, y])
    }

    pub fn sym_addr(&mut self, name: &str) -> Value {
        self.sym_addr_abi(name, SymAbi::Abi0)
    }

    /// Address of a Go function's code.
    pub fn func_addr(&mut self, name: &str) -> Value {
        self.sym_addr_abi(name, SymAbi::Internal)
    }

    fn sym_addr_abi(&mut self, name: &str, abi: SymAbi) -> Value {
        let sym = self.f.sym(name, abi);
        let inst = self.f.new_inst(Op::SymAddr, ssa::Type::Ptr, &[], self.pos);
        self.f.insts[inst].aux = sym.as_u32();
        self.push(inst);
        self.f.result(inst)
    }

    pub fn ptr_add(&mut self, p: Value, offset: Value) -> Value {
        self.emit(Op::PtrAdd, ssa::Type::Ptr, &[p, offset])
    }

    /// The address as one pointer.
    pub fn pointer(&mut self, a: Addr) -> Value {
        if a.off == 0 {
            return a.base;
        }
        let off = self.int(a.off);
        self.ptr_add(a.base, off)
    }

    /// `n * size`
    pub fn scale(&mut self, n: Value, size: u64) -> Value {
        if size == 1 {
            return n;
        }
        if let Some(c) = self.f.int_const(n) {
            return self.int(c.wrapping_mul(size as i64));
        }
        if size.is_power_of_two() {
            let s = self.int(size.trailing_zeros() as i64);
            return self.emit(Op::Shl, ssa::Type::I64, &[n, s]);
        }
        let s = self.int(size as i64);
        self.emit(Op::Mul, ssa::Type::I64, &[n, s])
    }

    pub fn nil_check(&mut self, p: Value) {
        self.effect(Op::NilCheck, ssa::Type::Void, &[p], 0);
    }

    pub fn bounds_check(&mut self, x: Value, y: Value, kind: abi::panics::BoundsKind, signed: bool) {
        if let (Some(x), Some(y)) = (self.f.int_const(x), self.f.int_const(y)) {
            let inside = if kind.strict() { x < y } else { x <= y };
            if x >= 0 && inside {
                return;
            }
        }
        let inst = self.effect(Op::BoundsCheck, ssa::Type::Void, &[x, y], signed as i64);
        self.f.insts[inst].cond = kind as u8;
    }

    // ---- Memory.

    pub fn load_scalar(&mut self, ty: ssa::Type, a: Addr) -> Value {
        self.emit_imm(Op::Load, ty, &[a.base], a.off)
    }

    pub fn store_scalar(&mut self, a: Addr, v: Value) {
        let ty = self.f.ty(v);
        self.effect(Op::Store, ty, &[a.base, v], a.off);
    }

    /// The value at an address; large ones stay where they are.
    pub fn load(&mut self, t: Type, a: Addr) -> Val {
        match self.shape(t).flat() {
            Some(comps) => {
                Val::Flat(comps.iter().map(|&(ty, o)| self.load_scalar(ty, a.plus(o as u64))).collect())
            }
            None => Val::Mem(a),
        }
    }

    pub fn store(&mut self, t: Type, a: Addr, v: &Val) {
        match v {
            Val::Flat(values) => {
                let comps = self.shape(t).flat().expect("flat value has a flat type");
                for (&(_, o), &v) in comps.iter().zip(values) {
                    self.store_scalar(a.plus(o as u64), v);
                }
            }
            Val::Mem(from) => self.move_mem(a, *from, self.size(t)),
        }
    }

    pub fn move_mem(&mut self, to: Addr, from: Addr, size: u64) {
        if size == 0 || (to.base == from.base && to.off == from.off) {
            return;
        }
        let (to, from) = (self.pointer(to), self.pointer(from));
        self.effect(Op::Move, ssa::Type::Void, &[to, from], size as i64);
    }

    pub fn zero_mem(&mut self, a: Addr, t: Type) {
        match self.shape(t).flat() {
            Some(comps) => {
                for &(ty, o) in comps {
                    let z = self.zero_scalar(ty);
                    self.store_scalar(a.plus(o as u64), z);
                }
            }
            None => self.zero_bytes(a, self.size(t)),
        }
    }

    pub fn zero_bytes(&mut self, a: Addr, size: u64) {
        if size != 0 {
            let p = self.pointer(a);
            self.effect(Op::Zero, ssa::Type::Void, &[p], size as i64);
        }
    }

    pub fn alloc(&mut self, data: AllocData) -> Value {
        let a = self.f.allocs.push(data);
        let inst = self.f.new_inst(Op::Alloc, ssa::Type::Ptr, &[], self.pos);
        self.f.insts[inst].aux = a.as_u32();
        self.push(inst);
        self.f.result(inst)
    }

    /// Memory for an intermediate value; its content is unspecified.
    pub fn temp(&mut self, t: Type) -> Addr {
        let (shape, ptrs) = (self.shape(t), self.mask(t));
        let size = shape.size;
        // Values beyond a frame's reach go to the heap, which takes a descriptor.
        let type_sym = if size > 64 << 10 { self.type_sym(t) } else { Box::default() };
        Addr::at(self.alloc(AllocData {
            size,
            align: shape.align,
            ptrs,
            type_sym,
            origin: AllocOrigin::Temp,
            pos: self.pos,
            ..AllocData::default()
        }))
    }

    /// The descriptor's name; the type is noted as used.
    pub fn type_sym(&mut self, t: Type) -> Box<str> {
        self.out.uses.insert(TypeUse::Type(t));
        self.cx.type_sym(t).into()
    }

    /// Address of the type's descriptor.
    pub fn type_addr(&mut self, t: Type) -> Value {
        let name = self.type_sym(t);
        self.sym_addr(&name)
    }

    /// Address of a descriptor for memory that holds values of the type.
    pub fn memory_type_addr(&mut self, t: Type) -> Value {
        let t = self.cx.prog.types.memory_type(t);
        self.type_addr(t)
    }

    /// The descriptor of memory that holds a value of the type.
    pub fn memory_type_sym(&mut self, t: Type) -> Box<str> {
        let t = self.cx.prog.types.memory_type(t);
        self.type_sym(t)
    }

    /// Memory for an expression (`&T{}`, `new(T)`) that the program may keep.
    pub fn new_object(&mut self, t: Type, text: &str) -> Value {
        let (shape, ptrs, type_sym) = (self.shape(t), self.mask(t), self.memory_type_sym(t));
        self.alloc(AllocData {
            name: text.into(),
            size: shape.size,
            align: shape.align,
            ptrs,
            type_sym,
            origin: AllocOrigin::Expr,
            pos: self.pos,
            ..AllocData::default()
        })
    }

    // ---- Calls.

    pub fn call_inst(
        &mut self,
        callee: Callee,
        sig: Sig,
        args: &[Value],
        noescape: u64,
        noreturn: bool,
    ) -> Vec<Value> {
        let inst = self.f.new_call(CallData { callee, sig, noescape, noreturn }, args, self.pos);
        self.push(inst);
        self.f.results(inst).collect()
    }

    /// Calls a function of the runtime.
    pub fn rt(&mut self, name: &str, args: &[Value]) -> Vec<Value> {
        let row = abi::rtcall::lookup(name).unwrap_or_else(|| panic!("no runtime call {name}"));
        debug_assert_eq!(row.params.len(), args.len(), "{name}");
        let sym = self.f.sym(&format!("runtime.{name}"), SymAbi::Internal);
        let noreturn = matches!(row.kind, abi::rtcall::Kind::AsmNoReturn | abi::rtcall::Kind::SystemNoReturn);
        let noescape = if name == "gopanic" { 0 } else { u64::MAX };
        let results = self.call_inst(
            Callee::Static(sym),
            crate::abi_assign::runtime_sig(row),
            args,
            noescape,
            noreturn,
        );
        if noreturn {
            self.terminate(Term::Unreachable);
        }
        results
    }

    // ---- Blocks.

    /// Ends the current block; what follows is unreachable until the next [`FuncLower::start`].
    pub fn terminate(&mut self, term: Term) {
        let pos = self.pos;
        let b = &mut self.f.blocks[self.cur];
        b.term = term;
        b.term_pos = pos;
        let next = self.f.new_block();
        self.start(next);
    }

    /// Goes on in `block`, whose predecessors are all terminated.
    pub fn start(&mut self, block: Block) {
        self.f.layout.push(block);
        self.cur = block;
    }

    pub fn jump(&mut self, to: Block) {
        self.jump_with(to, &[]);
    }

    pub fn jump_with(&mut self, to: Block, args: &[Value]) {
        let target = self.f.block_call(to, args);
        self.terminate(Term::Jump(target));
    }

    /// Jumps to `block` and goes on there.
    pub fn fall_into(&mut self, block: Block) {
        let pos = self.pos;
        let b = &mut self.f.blocks[self.cur];
        b.term = Term::Jump(BlockCall { block, args: ValueList::default() });
        b.term_pos = pos;
        self.start(block);
    }

    pub fn branch(&mut self, cond: Value, then: Block, els: Block) {
        self.branch_likely(cond, then, els, None);
    }

    pub fn branch_likely(&mut self, cond: Value, then: Block, els: Block, likely: Option<bool>) {
        let call = |block| BlockCall { block, args: ValueList::default() };
        self.terminate(Term::Br { cond, then: call(then), els: call(els), likely });
    }

    /// Drops the blocks nothing reaches.
    pub fn prune(&mut self) {
        let mut seen = vec![false; self.f.blocks.len()];
        let mut work = vec![self.f.entry()];
        seen[self.f.entry().as_u32() as usize] = true;
        while let Some(b) = work.pop() {
            let mut visit = |c: &BlockCall| {
                let n = c.block.as_u32() as usize;
                if !std::mem::replace(&mut seen[n], true) {
                    work.push(c.block);
                }
            };
            match &self.f.blocks[b].term {
                Term::Jump(t) => visit(t),
                Term::Br { then, els, .. } => {
                    visit(then);
                    visit(els);
                }
                Term::Switch { targets, default, .. } => {
                    targets.iter().for_each(&mut visit);
                    visit(default);
                }
                Term::None => panic!("block {b} of {} has no end", self.f.name),
                Term::Ret(_) | Term::Unreachable => {}
            }
        }
        self.f.layout.retain(|b| seen[b.as_u32() as usize]);
    }
}
