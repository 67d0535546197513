//! A function: blocks, instructions, values, variables.

use cranelift_entity::{EntityList, ListPool, PrimaryMap, entity_impl};
use rustc_hash::FxHashMap;
use source::Pos;

use crate::{Op, Sig, Type};

/// A basic block, `b3`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Block(u32);
entity_impl!(Block, "b");

/// An instruction, `i7`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Inst(u32);
entity_impl!(Inst, "i");

/// A value, `v12`: a block parameter or an instruction's result.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Value(u32);
entity_impl!(Value, "v");

/// A variable born as an `alloc` instruction, `a2`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Alloc(u32);
entity_impl!(Alloc, "a");

/// A call's target and convention, `call4`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Call(u32);
entity_impl!(Call, "call");

/// A global symbol named in this function, `sym5`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sym(u32);
entity_impl!(Sym, "sym");

/// A node of the inlining tree, `inl1`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Inl(u32);
entity_impl!(Inl, "inl");

pub type ValueList = EntityList<Value>;

/// Which symbol of a name is meant: functions may have one in each convention.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub enum SymAbi {
    /// A Go function.
    #[default]
    Internal,
    /// An assembly function, or data.
    Abi0,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SymData {
    /// Linker name: `main.f`, `go:string."x"`.
    pub name: Box<str>,
    pub abi: SymAbi,
}

/// Pointer words of a type or variable: bit i (of byte i/8) says that word i holds a pointer.
#[derive(Clone, PartialEq, Eq, Hash, Default, Debug)]
pub struct PtrMask(pub Box<[u8]>);

impl PtrMask {
    /// No pointers at all.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|&b| b == 0)
    }

    pub fn get(&self, word: usize) -> bool {
        self.0.get(word / 8).is_some_and(|b| b >> (word % 8) & 1 != 0)
    }
}

/// Where a variable lives.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Place {
    /// Not decided yet (before escape analysis).
    #[default]
    Undecided,
    /// In the frame. (Heap variables have no alloc any more: they became calls of `runtime.newobject`.)
    Stack,
}

/// What the source wrote: decides the words of `-m`.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum AllocOrigin {
    /// A declared variable: "moved to heap: x".
    #[default]
    Var,
    /// A parameter: the same words.
    Param,
    /// `&T{…}`, `new(T)`, `make` of constant size, a slice literal's array, a variadic slice: "… escapes to heap" / "… does not escape".
    Expr,
    /// What an interface value points to: written once, directly behind the `alloc`. Words as for `Expr`.
    Boxed,
    /// A closure object: "func literal escapes to heap".
    Closure,
    /// Made by the compiler; never reported.
    Temp,
    /// Room that is offered to a runtime function for what it makes: if that may outlive the frame, a null pointer
    /// takes its place. Never reported.
    Buffer,
}

#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct AllocData {
    /// The variable's name or, for `AllocOrigin::Expr`, the expression's text (`&T{...}`, `new(int)`, `make([]int, 3)`).
    pub name: Box<str>,
    pub size: u64,
    pub align: u32,
    pub ptrs: PtrMask,
    /// Linker name of the type descriptor (`type:main.T`), for `runtime.newobject`. Empty for `Temp` variables, which never escape.
    pub type_sym: Box<str>,
    pub origin: AllocOrigin,
    pub place: Place,
    /// Must not be taken apart or promoted (captured results of deferred functions, …).
    pub pinned: bool,
    pub pos: Pos,
}

/// Whom a call calls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Callee {
    Static(Sym),
    /// Operand 0 is a closure pointer: code pointer at \[p\], p goes to DX.
    Closure,
    /// Operand 0 is a code pointer (itab methods).
    Indirect,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CallData {
    pub callee: Callee,
    pub sig: Sig,
    /// Bit i: the callee does not keep operand i of `sig.params` (escape summary, `//go:noescape`, runtime calls).
    pub noescape: u64,
    /// Never returns (panics).
    pub noreturn: bool,
}

/// One call that was inlined here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InlData {
    /// The inlined call around it; `None` at the top.
    pub parent: Option<Inl>,
    /// Linker name of the inlined function.
    pub func: Box<str>,
    /// Where the call was written.
    pub pos: Pos,
    /// Position of the inlined function's declaration.
    pub decl: Pos,
    /// The inlined function is a wrapper: left out of tracebacks, too.
    pub wrapper: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ValueDef {
    /// Result `n` of an instruction.
    Result(Inst, u16),
    /// Parameter `n` of a block.
    Param(Block, u16),
    /// Replaced by another value; see [`Func::resolve`].
    Alias(Value),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ValueData {
    pub ty: Type,
    pub def: ValueDef,
}

/// An instruction.
#[derive(Clone, Debug)]
pub struct InstData {
    pub op: Op,
    /// Type of the (first) result, `Void` without one. For stores: of the value stored.
    pub ty: Type,
    /// [`crate::Cond`] of comparisons, `abi::panics::BoundsKind` of bounds checks.
    pub cond: u8,
    pub args: ValueList,
    /// Constant, offset or size; see the op's row.
    pub imm: i64,
    /// [`Sym`], [`Alloc`] or [`Call`] by the op's row; `u32::MAX` when there is none.
    pub aux: u32,
    /// First result; further results of a call have the following value numbers.
    pub result: Option<Value>,
    pub pos: Pos,
    /// The inlined call it came from.
    pub inl: Option<Inl>,
}

impl InstData {
    pub fn cond(&self) -> crate::Cond {
        crate::Cond::from_u8(self.cond)
    }
    pub fn sym(&self) -> Sym {
        Sym::from_u32(self.aux)
    }
    pub fn alloc(&self) -> Alloc {
        Alloc::from_u32(self.aux)
    }
    pub fn call(&self) -> Call {
        Call::from_u32(self.aux)
    }
}

/// A jump target with the values of its parameters.
#[derive(Clone, Copy, Debug)]
pub struct BlockCall {
    pub block: Block,
    pub args: ValueList,
}

/// How a block ends.
#[derive(Clone, Default, Debug)]
pub enum Term {
    /// Not filled yet; the verifier refuses it.
    #[default]
    None,
    Jump(BlockCall),
    /// To `then` when `cond` (I8) is not 0.
    Br {
        cond: Value,
        then: BlockCall,
        els: BlockCall,
        /// `Some(true)`: `then` is the likely way.
        likely: Option<bool>,
    },
    /// A dense jump table: case i goes to `targets[i]`; `value` (I64, unsigned) beyond them goes to `default`.
    Switch {
        value: Value,
        targets: Box<[BlockCall]>,
        default: BlockCall,
    },
    /// Operands in the order of `sig.results`.
    Ret(ValueList),
    /// After a call that does not return.
    Unreachable,
}

#[derive(Clone, Default, Debug)]
pub struct BlockData {
    pub params: ValueList,
    pub insts: Vec<Inst>,
    pub term: Term,
    /// Position of the terminator.
    pub term_pos: Pos,
    pub term_inl: Option<Inl>,
}

/// Attributes of a function.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct FuncAttrs {
    /// `//go:nosplit`
    pub nosplit: bool,
    /// `//go:noinline`
    pub noinline: bool,
    /// A method wrapper: left out of tracebacks.
    pub wrapper: bool,
    /// A closure: takes its context in DX.
    pub needctxt: bool,
    /// The body of a loop over a function: its closure is made in one place.
    pub range_body: bool,
    /// May be defined in several units (instantiations, wrappers).
    pub dupok: bool,
    /// What it calls is not inlined into it: it stands for the runtime, which calls functions as they are.
    pub keeps_calls: bool,
    /// No body: an assembly function's declaration. Such functions are not in [`crate::Module::funcs`].
    pub external: bool,
}

/// A function.
#[derive(Clone, Debug)]
pub struct Func {
    /// Linker name (`main.(*T).M`).
    pub name: Box<str>,
    /// What `-m` calls it (`(*T).M`).
    pub display: Box<str>,
    pub sig: Sig,
    pub attrs: FuncAttrs,
    /// Position of the declaration.
    pub pos: Pos,
    /// Position of the closing brace.
    pub end_pos: Pos,
    /// Names of the register parameters, for `-m` ("leaking param: x"), tracebacks and DWARF: (name, first index into `sig.params`, count).
    pub param_names: Vec<(Box<str>, u16, u16)>,
    /// Positions of the names in `param_names`, for `-m`; may be empty.
    pub param_pos: Vec<Pos>,
    /// The blocks in the order in which they are printed and emitted; the first is the entry, whose
    /// parameters are `sig.params`. Blocks that are not listed are dead.
    pub layout: Vec<Block>,
    pub blocks: PrimaryMap<Block, BlockData>,
    pub insts: PrimaryMap<Inst, InstData>,
    pub values: PrimaryMap<Value, ValueData>,
    pub lists: ListPool<Value>,
    pub allocs: PrimaryMap<Alloc, AllocData>,
    pub calls: PrimaryMap<Call, CallData>,
    pub syms: PrimaryMap<Sym, SymData>,
    pub inls: PrimaryMap<Inl, InlData>,
    sym_ids: FxHashMap<SymData, Sym>,
}

impl Func {
    /// The [`Op::RecoverPoint`] of a function with `defer`, and the block at which the function goes on after a
    /// recovered panic.
    pub fn recovery(&self) -> Option<(Inst, Block)> {
        let Term::Br { cond, then, .. } = self.blocks[self.entry()].term else { return None };
        let point = self.def_inst(cond).filter(|&i| self.insts[i].op == Op::RecoverPoint)?;
        Some((point, then.block))
    }

    pub fn new(name: &str, sig: Sig, pos: Pos) -> Func {
        Func {
            name: name.into(),
            display: name.into(),
            sig,
            attrs: FuncAttrs::default(),
            pos,
            end_pos: pos,
            param_names: Vec::new(),
            param_pos: Vec::new(),
            layout: Vec::new(),
            blocks: PrimaryMap::new(),
            insts: PrimaryMap::new(),
            values: PrimaryMap::new(),
            lists: ListPool::new(),
            allocs: PrimaryMap::new(),
            calls: PrimaryMap::new(),
            syms: PrimaryMap::new(),
            inls: PrimaryMap::new(),
            sym_ids: FxHashMap::default(),
        }
    }

    pub fn entry(&self) -> Block {
        self.layout[0]
    }

    /// Makes a block; it is not in the layout yet.
    pub fn new_block(&mut self) -> Block {
        self.blocks.push(BlockData::default())
    }

    pub fn add_block_param(&mut self, block: Block, ty: Type) -> Value {
        let n = self.blocks[block].params.len(&self.lists) as u16;
        let v = self.values.push(ValueData { ty, def: ValueDef::Param(block, n) });
        self.blocks[block].params.push(v, &mut self.lists);
        v
    }

    pub fn block_params(&self, block: Block) -> &[Value] {
        self.blocks[block].params.as_slice(&self.lists)
    }

    /// The interned symbol.
    pub fn sym(&mut self, name: &str, abi: SymAbi) -> Sym {
        let data = SymData { name: name.into(), abi };
        if let Some(&s) = self.sym_ids.get(&data) {
            return s;
        }
        let s = self.syms.push(data.clone());
        self.sym_ids.insert(data, s);
        s
    }

    pub fn list(&mut self, values: &[Value]) -> ValueList {
        ValueList::from_slice(values, &mut self.lists)
    }

    pub fn block_call(&mut self, block: Block, args: &[Value]) -> BlockCall {
        BlockCall { block, args: self.list(args) }
    }

    /// The operands of an instruction.
    pub fn args(&self, inst: Inst) -> &[Value] {
        self.insts[inst].args.as_slice(&self.lists)
    }

    /// Operand `n`, aliases resolved.
    pub fn arg(&self, inst: Inst, n: usize) -> Value {
        self.resolve(self.args(inst)[n])
    }

    /// Makes an instruction with at most one result (by `ty`); it is not in a block yet.
    pub fn new_inst(&mut self, op: Op, ty: Type, args: &[Value], pos: Pos) -> Inst {
        let args = self.list(args);
        let inst = self.insts.push(InstData {
            op,
            ty,
            cond: 0,
            args,
            imm: 0,
            aux: u32::MAX,
            result: None,
            pos,
            inl: None,
        });
        let has_result = ty != Type::Void
            && !matches!(op, Op::Store | Op::Zero | Op::Move | Op::Call)
            && !matches!(op.effect(), crate::Effect::Trap | crate::Effect::Write);
        if has_result {
            self.insts[inst].result =
                Some(self.values.push(ValueData { ty, def: ValueDef::Result(inst, 0) }));
        }
        inst
    }

    /// Makes a call instruction with the results of `data.sig`; it is not in a block yet.
    pub fn new_call(&mut self, data: CallData, args: &[Value], pos: Pos) -> Inst {
        let types: Vec<Type> = data.sig.results.iter().map(|p| p.ty).collect();
        let call = self.calls.push(data);
        let inst = self.new_inst(Op::Call, types.first().copied().unwrap_or_default(), args, pos);
        self.insts[inst].aux = call.as_u32();
        for (n, &ty) in types.iter().enumerate() {
            let v = self.values.push(ValueData { ty, def: ValueDef::Result(inst, n as u16) });
            self.insts[inst].result.get_or_insert(v);
        }
        inst
    }

    /// The result of a one-result instruction. Panics when there is none.
    pub fn result(&self, inst: Inst) -> Value {
        self.insts[inst].result.expect("instruction has a result")
    }

    /// All results of an instruction, in order.
    pub fn results(&self, inst: Inst) -> impl Iterator<Item = Value> + use<> {
        let d = &self.insts[inst];
        let n = match (d.result, d.op) {
            (None, _) => 0,
            (Some(_), Op::Call) => self.calls[d.call()].sig.results.len() as u32,
            (Some(_), _) => 1,
        };
        let first = d.result.map_or(0, |v| v.as_u32());
        (first..first + n).map(Value::from_u32)
    }

    pub fn ty(&self, value: Value) -> Type {
        self.values[value].ty
    }

    /// Follows aliases.
    pub fn resolve(&self, mut value: Value) -> Value {
        while let ValueDef::Alias(to) = self.values[value].def {
            value = to;
        }
        value
    }

    /// Makes every use of `old` mean `new`. `old`'s definition must be removed from its block by the caller.
    pub fn alias(&mut self, old: Value, new: Value) {
        let new = self.resolve(new);
        debug_assert_ne!(old, new);
        self.values[old].def = ValueDef::Alias(new);
    }

    /// The instruction that defines the (resolved) value, if one does.
    pub fn def_inst(&self, value: Value) -> Option<Inst> {
        match self.values[self.resolve(value)].def {
            ValueDef::Result(inst, _) => Some(inst),
            _ => None,
        }
    }

    /// The constant an integer value is, sign-extended.
    pub fn int_const(&self, value: Value) -> Option<i64> {
        let d = &self.insts[self.def_inst(value)?];
        (d.op == Op::Const).then_some(d.imm)
    }
}

impl Term {
    /// Calls `f` for each jump target, in order, without building a list.
    pub fn for_each_target(&self, mut f: impl FnMut(&BlockCall)) {
        match self {
            Term::Jump(t) => f(t),
            Term::Br { then, els, .. } => {
                f(then);
                f(els);
            }
            Term::Switch { targets, default, .. } => {
                targets.iter().for_each(&mut f);
                f(default);
            }
            Term::None | Term::Ret(_) | Term::Unreachable => {}
        }
    }

    /// As [`Term::for_each_target`], to change them.
    pub fn for_each_target_mut(&mut self, mut f: impl FnMut(&mut BlockCall)) {
        match self {
            Term::Jump(t) => f(t),
            Term::Br { then, els, .. } => {
                f(then);
                f(els);
            }
            Term::Switch { targets, default, .. } => {
                targets.iter_mut().for_each(&mut f);
                f(default);
            }
            Term::None | Term::Ret(_) | Term::Unreachable => {}
        }
    }

    /// Calls `f` for each operand: condition, arguments of targets, results.
    pub fn for_each_value(&self, lists: &ListPool<Value>, mut f: impl FnMut(Value)) {
        match self {
            Term::Br { cond, .. } => f(*cond),
            Term::Switch { value, .. } => f(*value),
            Term::Ret(values) => values.as_slice(lists).iter().for_each(|&v| f(v)),
            _ => {}
        }
        self.for_each_target(|t| t.args.as_slice(lists).iter().for_each(|&v| f(v)));
    }

    /// Replaces each operand by what `f` makes of it.
    pub fn map_values(&mut self, lists: &mut ListPool<Value>, mut f: impl FnMut(Value) -> Value) {
        match self {
            Term::Br { cond, .. } => *cond = f(*cond),
            Term::Switch { value, .. } => *value = f(*value),
            Term::Ret(values) => values.as_mut_slice(lists).iter_mut().for_each(|v| *v = f(*v)),
            _ => {}
        }
        self.for_each_target_mut(|t| t.args.as_mut_slice(lists).iter_mut().for_each(|v| *v = f(*v)));
    }

    /// Number of jump targets.
    pub fn target_count(&self) -> usize {
        match self {
            Term::Jump(_) => 1,
            Term::Br { .. } => 2,
            Term::Switch { targets, .. } => targets.len() + 1,
            Term::None | Term::Ret(_) | Term::Unreachable => 0,
        }
    }

    /// The jump targets.
    pub fn targets(&self) -> Vec<&BlockCall> {
        match self {
            Term::Jump(t) => vec![t],
            Term::Br { then, els, .. } => vec![then, els],
            Term::Switch { targets, default, .. } => targets.iter().chain([default]).collect(),
            Term::None | Term::Ret(_) | Term::Unreachable => vec![],
        }
    }

    pub fn targets_mut(&mut self) -> Vec<&mut BlockCall> {
        match self {
            Term::Jump(t) => vec![t],
            Term::Br { then, els, .. } => vec![then, els],
            Term::Switch { targets, default, .. } => targets.iter_mut().chain([default]).collect(),
            Term::None | Term::Ret(_) | Term::Unreachable => vec![],
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn sizes_are_decisions() {
        assert!(size_of::<super::InstData>() <= 48);
        assert!(size_of::<super::ValueData>() <= 12);
    }
}
