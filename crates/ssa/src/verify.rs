//! What a valid function is, checked.
//!
//! - The layout names each block at most once and begins with the entry, to which nothing jumps and whose
//!   parameters have the types of `sig.params` in order.
//! - Every listed block ends in a terminator other than `none`; its targets are listed, and pass as many
//!   values of the same types as the target has parameters. `ret` passes the values of `sig.results`.
//! - An instruction stands in one place, and its results (and a block's parameters) name it as their definition.
//! - Operands, after following aliases, are defined in a listed block; when the user is reachable the definition
//!   dominates the use.
//! - Operand counts and types are those of the op's row: integer operations take and give one integer type,
//!   a shift's amount may have any integer type, addresses are `ptr`, `i8` is the type of conditions.
//! - An `alloc` entity has at most one `alloc` instruction. `closureptr` stands in the entry block.
//! - A call has the operands of its signature behind the code pointer (if it has one), and its results' types.
//! - After a call with `noreturn` the block ends in `unreachable`.

use cranelift_entity::{EntityRef, SecondaryMap};

use crate::{Block, BlockCall, Callee, Cfg, DomTree, Func, Inst, Op, Term, Type, Value, ValueDef};

/// All faults found, one line each, or nothing.
pub fn verify(func: &Func) -> Result<(), String> {
    if func.layout.is_empty() {
        return if func.attrs.external { Ok(()) } else { Err(format!("{}: no blocks", func.name)) };
    }
    let cfg = Cfg::new(func);
    let dom = DomTree::new(&cfg);
    let mut v = Verifier {
        func,
        cfg: &cfg,
        dom: &dom,
        places: SecondaryMap::with_default((Block::from_u32(u32::MAX - 1), 0)),
        allocs: vec![false; func.allocs.len()],
        listed: SecondaryMap::with_default(false),
        faults: Vec::new(),
        at: String::new(),
    };
    v.run();
    if v.faults.is_empty() { Ok(()) } else { Err(format!("{}: {}", func.name, v.faults.join("\n"))) }
}

struct Verifier<'a> {
    func: &'a Func,
    cfg: &'a Cfg,
    dom: &'a DomTree,
    /// Block and position of every listed instruction.
    places: SecondaryMap<Inst, (Block, u32)>,
    allocs: Vec<bool>,
    listed: SecondaryMap<Block, bool>,
    faults: Vec<String>,
    /// What is being looked at, for messages.
    at: String,
}

impl Verifier<'_> {
    fn fault(&mut self, what: impl std::fmt::Display) {
        if self.faults.len() < 20 {
            self.faults.push(format!("{}: {what}", self.at));
        }
    }

    fn check(&mut self, ok: bool, what: impl std::fmt::Display) {
        if !ok {
            self.fault(what);
        }
    }

    fn run(&mut self) {
        let func = self.func;
        for &b in &func.layout {
            self.at = b.to_string();
            if self.listed[b] {
                self.fault("listed twice");
            }
            self.listed[b] = true;
            for (n, &i) in func.blocks[b].insts.iter().enumerate() {
                if self.places[i].0.index() != u32::MAX as usize - 1 {
                    self.fault(format_args!("{i} stands in two places"));
                }
                self.places[i] = (b, n as u32);
            }
        }
        self.at = "entry".into();
        let types: Vec<Type> = func.block_params(func.entry()).iter().map(|&v| func.ty(v)).collect();
        let wanted: Vec<Type> = func.sig.params.iter().map(|p| p.ty).collect();
        self.check(types == wanted, format_args!("parameters {types:?}, signature {wanted:?}"));
        self.check(self.cfg.preds(func.entry()).is_empty(), "the entry has predecessors");
        for &b in &func.layout {
            self.block(b);
        }
    }

    fn block(&mut self, b: Block) {
        let func = self.func;
        for (n, &p) in func.block_params(b).iter().enumerate() {
            self.at = format!("{b} {p}");
            self.check(func.values[p].def == ValueDef::Param(b, n as u16), "wrong definition");
            self.check(func.ty(p) != Type::Void, "void parameter");
        }
        let insts = &func.blocks[b].insts;
        for (n, &i) in insts.iter().enumerate() {
            self.at = format!("{b} {i} {}", func.insts[i].op.text());
            for &a in func.args(i) {
                self.used(a, b, n as u32);
            }
            for (k, r) in func.results(i).enumerate() {
                self.check(
                    func.values[r].def == ValueDef::Result(i, k as u16),
                    "result names another definition",
                );
            }
            self.inst(i, b);
            if func.insts[i].op == Op::Call && func.calls[func.insts[i].call()].noreturn {
                let last = n + 1 == insts.len() && matches!(func.blocks[b].term, Term::Unreachable);
                self.check(last, "something follows a call that does not return");
            }
        }
        self.at = format!("{b} terminator");
        self.term(b);
    }

    /// The value is defined, and defined before position `n` of `b`.
    fn used(&mut self, value: Value, b: Block, n: u32) {
        let value = self.func.resolve(value);
        let (block, before) = match self.func.values[value].def {
            ValueDef::Param(block, _) => (block, true),
            ValueDef::Result(inst, _) => {
                let (block, at) = self.places[inst];
                (block, block != b || at < n)
            }
            ValueDef::Alias(_) => return,
        };
        if block.index() >= self.func.blocks.len() || !self.listed[block] {
            self.fault(format_args!("{value} is not defined in a listed block"));
        } else if self.cfg.is_reachable(b) {
            let ok = before && self.dom.dominates(block, b);
            self.check(ok, format_args!("{value} (of {block}) does not dominate its use"));
        }
    }

    fn target(&mut self, t: &BlockCall) {
        if !self.listed.get(t.block).is_some_and(|&l| l) {
            return self.fault(format_args!("target {} is not listed", t.block));
        }
        let func = self.func;
        let given: Vec<Type> =
            t.args.as_slice(&func.lists).iter().map(|&v| func.ty(func.resolve(v))).collect();
        let wanted: Vec<Type> = func.block_params(t.block).iter().map(|&v| func.ty(v)).collect();
        self.check(given == wanted, format_args!("{} takes {wanted:?}, is given {given:?}", t.block));
    }

    fn term(&mut self, b: Block) {
        let func = self.func;
        let term = &func.blocks[b].term;
        let n = func.blocks[b].insts.len() as u32;
        term.for_each_value(&func.lists, |v| self.used(v, b, n));
        term.for_each_target(|t| self.target(t));
        match term {
            Term::None => self.fault("missing"),
            Term::Br { cond, .. } => {
                self.check(func.ty(func.resolve(*cond)) == Type::I8, "condition is not i8")
            }
            Term::Switch { value, .. } => {
                self.check(func.ty(func.resolve(*value)) == Type::I64, "switch on something other than i64")
            }
            Term::Ret(values) => {
                let given: Vec<Type> =
                    values.as_slice(&func.lists).iter().map(|&v| func.ty(func.resolve(v))).collect();
                let wanted: Vec<Type> = func.sig.results.iter().map(|p| p.ty).collect();
                self.check(given == wanted, format_args!("returns {given:?}, signature {wanted:?}"));
            }
            Term::Jump(_) | Term::Unreachable => {}
        }
    }

    fn inst(&mut self, i: Inst, b: Block) {
        use Op::*;
        let func = self.func;
        let d = &func.insts[i];
        let args: Vec<Type> = func.args(i).iter().map(|&v| func.ty(func.resolve(v))).collect();
        if d.op.arity().is_some_and(|n| n != args.len()) {
            return self.fault(format_args!("{} operands", args.len()));
        }
        if let Some(r) = d.result
            && d.op != Call
        {
            self.check(func.ty(r) == d.ty, "type of result and instruction differ");
        }
        let ty = d.ty;
        let is = |wanted: &[Type]| args == wanted;
        let ok = match d.op {
            Const => ty.is_int() || ty == Type::Ptr,
            FConst => ty.is_float(),
            SymAddr => ty == Type::Ptr && func.syms.is_valid(d.sym()),
            Alloc => {
                let fresh = func.allocs.is_valid(d.alloc())
                    && !std::mem::replace(&mut self.allocs[d.alloc().index()], true);
                ty == Type::Ptr && fresh
            }
            ArgAddr | OutAddr | GetG => ty == Type::Ptr,
            ClosurePtr => ty == Type::Ptr && b == func.entry(),
            Add | Sub | Mul | UMulHi | SMulHi | SDiv | UDiv | SRem | URem | And | Or | Xor => {
                ty.is_int() && is(&[ty, ty])
            }
            Neg | Not | Clz | Ctz | Popcnt | Bswap => ty.is_int() && is(&[ty]),
            Shl | UShr | SShr | Rotl => ty.is_int() && args[0] == ty && args[1].is_int(),
            PtrAdd => ty == Type::Ptr && is(&[Type::Ptr, Type::I64]),
            FAdd | FSub | FMul | FDiv => ty.is_float() && is(&[ty, ty]),
            FNeg | FSqrt | FAbs => ty.is_float() && is(&[ty]),
            Fma => ty.is_float() && is(&[ty, ty, ty]),
            Icmp => ty == Type::I8 && args[0] == args[1] && (args[0].is_int() || args[0] == Type::Ptr),
            Fcmp => ty == Type::I8 && args[0] == args[1] && args[0].is_float() && d.cond < 6,
            Select => is(&[Type::I8, ty, ty]) && ty != Type::Void,
            Sext | Zext => ty.is_int() && args[0].is_int() && args[0].size() < ty.size(),
            Trunc => ty.is_int() && args[0].is_int() && args[0].size() > ty.size(),
            IntToFloat => ty.is_float() && matches!(args[0], Type::I32 | Type::I64),
            UintToFloat => ty.is_float() && args[0] == Type::I64,
            FloatToInt => matches!(ty, Type::I32 | Type::I64) && args[0].is_float(),
            FloatToUint => ty == Type::I64 && args[0].is_float(),
            FloatCast => ty.is_float() && args[0].is_float() && ty != args[0],
            Bitcast => {
                ty.size() == args[0].size()
                    && ty.is_float() != args[0].is_float()
                    && args[0] != Type::Ptr
                    && ty != Type::Ptr
            }
            PtrToInt => ty == Type::I64 && is(&[Type::Ptr]),
            IntToPtr => ty == Type::Ptr && is(&[Type::I64]),
            Load => ty != Type::Void && is(&[Type::Ptr]),
            Store => ty != Type::Void && is(&[Type::Ptr, ty]),
            Zero => is(&[Type::Ptr]) && d.imm >= 0,
            Move => is(&[Type::Ptr, Type::Ptr]) && d.imm >= 0,
            NilCheck => is(&[Type::Ptr]),
            BoundsCheck => {
                is(&[Type::I64, Type::I64]) && (d.cond as usize) < abi::panics::BoundsKind::ALL.len()
            }
            DivCheck | ShiftCheck => args[0].is_int(),
            VarDef => is(&[Type::Ptr]),
            KeepAlive => args[0] != Type::Void,
            RecoverPoint => ty == Type::I8 && b == func.entry() && args.iter().all(|&a| a == Type::Ptr),
            Call => return self.call(i, &args),
        };
        let wants_result = !matches!(
            d.op,
            Store | Zero | Move | NilCheck | BoundsCheck | DivCheck | ShiftCheck | VarDef | KeepAlive
        );
        self.check(d.result.is_some() == wants_result, "result missing or too many");
        self.check(ok, format_args!("operand types {args:?} for {ty}"));
    }

    fn call(&mut self, i: Inst, args: &[Type]) {
        let func = self.func;
        let call = &func.calls[func.insts[i].call()];
        let mut wanted: Vec<Type> = call.sig.params.iter().map(|p| p.ty).collect();
        if call.callee != Callee::Static(crate::Sym::from_u32(0)) && !matches!(call.callee, Callee::Static(_))
        {
            wanted.insert(0, Type::Ptr);
        }
        self.check(args == wanted, format_args!("operands {args:?}, signature {wanted:?}"));
        let types: Vec<Type> = func.results(i).map(|v| func.ty(v)).collect();
        let wanted: Vec<Type> = call.sig.results.iter().map(|p| p.ty).collect();
        self.check(types == wanted, format_args!("results {types:?}, signature {wanted:?}"));
    }
}
