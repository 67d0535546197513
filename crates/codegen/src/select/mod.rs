//! Instruction selection: SSA to machine instructions over virtual registers.
//!
//! In: a function and its block order. Out: [`Mach`]. Blocks are visited from the last to the first
//! and instructions within them backwards, so that an instruction knows how many uses are left of each operand
//! and may take the operand's definition into itself (addresses, loads, comparisons, constants). What is
//! left without uses is not emitted. Constants and addresses of variables and symbols are made anew at
//! each use: that is cheaper than a register that is held.

mod addr;
mod arith;
mod bits;
mod branch;
mod call;
mod check;
mod cmp;
mod convert;
mod float;
mod memory;

pub(crate) use branch::arg_reg;

use cranelift_entity::EntityRef;
use obj::{As, Symbols};
use regalloc2::{Operand, RegClass, VReg};
use source::Pos;
use ssa::{Block, BlockCall, Effect, Func, Inst, Op, Type, Value, ValueDef};

use crate::mach::{Arg, Clobber, Kind, MBlock, MInst, Mach};
use crate::order::{Node, Order};

const NO_VREG: u32 = u32::MAX;

/// What selection keeps from function to function: tables indexed by SSA entities.
#[derive(Default)]
pub struct Tables {
    /// Uses not yet seen, by value.
    uses: Vec<u32>,
    /// The value that stands for each value: aliases, truncations and parameters of blocks with one predecessor.
    canon: Vec<Value>,
    vregs: Vec<u32>,
    /// The block of each instruction.
    home: Vec<u32>,
    /// Writes, and effects of any kind, that precede each instruction in its block.
    writes: Vec<u32>,
    effects: Vec<u32>,
    flags: Vec<u8>,
    /// The current instruction's machine instructions, in order.
    buf: Vec<MInst>,
    edges: Vec<BlockCall>,
    params: Vec<VReg>,
    defs: Vec<(VReg, regalloc2::PReg)>,
    syms: Vec<Option<obj::SymId>>,
}

/// The access faults on nil in place of a check that was dropped: it must be emitted.
const CARRIES: u8 = 1;
/// Taken into its last user, which has its operands' uses now.
const FUSED: u8 = 2;
/// A nil check that an access carries out.
const DROPPED: u8 = 4;

/// The selector of one function.
pub struct Selector<'a> {
    func: &'a Func,
    symbols: &'a Symbols,
    m: &'a mut Mach,
    t: &'a mut Tables,
    order: &'a Order,
    /// The block whose instructions are being selected.
    block: u32,
    /// Position in the block in terms of [`Tables::writes`] and [`Tables::effects`].
    writes: u32,
    effects: u32,
    /// First operand of the instruction being built.
    start: u32,
    pos: Pos,
    inl: u32,
}

/// Where an operand comes from.
#[derive(Clone, Copy)]
enum Src {
    Reg(VReg),
    Imm(i64),
    /// Bits of a float64.
    FImm(u64),
    Mem(addr::Address),
}

/// Selects all of `func` into `m`, in `order`.
pub fn select(func: &Func, symbols: &Symbols, order: &Order, m: &mut Mach, t: &mut Tables) {
    m.clear();
    let mut s = Selector {
        func,
        symbols,
        m,
        t,
        order,
        block: 0,
        writes: 0,
        effects: 0,
        start: 0,
        pos: func.pos,
        inl: u32::MAX,
    };
    s.prepare();
    s.blocks();
}

impl Selector<'_> {
    /// Fills the tables: canonical values, use counts, effect counts, nil checks that accesses carry out.
    fn prepare(&mut self) {
        let (f, t) = (self.func, &mut *self.t);
        let nv = f.values.len();
        t.uses.clear();
        t.uses.resize(nv, 0);
        t.vregs.clear();
        t.vregs.resize(nv, NO_VREG);
        t.canon.clear();
        t.canon.extend(f.values.keys());
        for table in [&mut t.home, &mut t.writes, &mut t.effects] {
            table.clear();
            table.resize(f.insts.len(), u32::MAX);
        }
        t.flags.clear();
        t.flags.resize(f.insts.len(), 0);
        t.syms.clear();
        t.syms.resize(f.syms.len(), None);
        for (v, d) in f.values.iter() {
            if let ValueDef::Alias(to) = d.def {
                t.canon[v.index()] = f.resolve(to);
            }
        }
        // Edges into blocks with one predecessor name the parameters.
        let mut edges = std::mem::take(&mut t.edges);
        for node in &self.order.nodes {
            let &Node::Block(b) = node else { continue };
            crate::order::out_edges(f, b, &mut edges);
            for e in edges.iter().filter(|e| self.order.preds[e.block] == 1) {
                for (&p, &a) in f.block_params(e.block).iter().zip(e.args.as_slice(&f.lists)) {
                    t.canon[p.index()] = f.resolve(a);
                }
            }
        }
        t.edges = edges;
        for node in &self.order.nodes {
            let &Node::Block(b) = node else { continue };
            let (mut writes, mut effects) = (0, 0);
            for &i in &f.blocks[b].insts {
                t.home[i.index()] = b.index() as u32;
                t.writes[i.index()] = writes;
                t.effects[i.index()] = effects;
                match f.insts[i].op.effect() {
                    Effect::Pure | Effect::Read => {}
                    Effect::Trap => effects += 1,
                    Effect::Write | Effect::Call => (writes, effects) = (writes + 1, effects + 1),
                }
                if let Some(arg) = free_conversion(f, i) {
                    t.canon[f.result(i).index()] = f.resolve(arg);
                }
            }
        }
        for node in &self.order.nodes {
            match *node {
                Node::Block(b) => self.count_uses(b),
                Node::Start | Node::Edge { .. } => {}
            }
        }
    }

    /// Adds block `b`'s operands to the use counts, and finds the accesses that do nil checks' work.
    fn count_uses(&mut self, b: Block) {
        let f = self.func;
        let data = &f.blocks[b];
        for (n, &i) in data.insts.iter().enumerate() {
            if free_conversion(f, i).is_some() {
                continue;
            }
            for &a in f.args(i) {
                let a = self.canon(a);
                self.t.uses[a.index()] += 1;
            }
            if f.insts[i].op == Op::NilCheck {
                self.find_carrier(i, &data.insts[n + 1..]);
            }
        }
        let term = |s: &mut Self, v: Value| {
            let v = s.canon(v);
            s.t.uses[v.index()] += 1;
        };
        match &data.term {
            ssa::Term::Br { cond, .. } => term(self, *cond),
            ssa::Term::Switch { value, .. } => term(self, *value),
            ssa::Term::Ret(list) => list.as_slice(&f.lists).iter().for_each(|&v| term(self, v)),
            _ => {}
        }
        let mut edges = std::mem::take(&mut self.t.edges);
        crate::order::out_edges(f, b, &mut edges);
        for e in edges.iter().filter(|e| self.order.preds[e.block] != 1) {
            e.args.as_slice(&f.lists).iter().for_each(|&v| term(self, v));
        }
        self.t.edges = edges;
    }

    /// Drops a nil check when the next thing that happens is an access that faults at a small address.
    fn find_carrier(&mut self, check: Inst, rest: &[Inst]) {
        let f = self.func;
        let p = self.canon(f.args(check)[0]);
        for &i in rest.iter().take(16) {
            let d = &f.insts[i];
            if matches!(d.op, Op::Load | Op::Store | Op::Zero | Op::Move) {
                let offset = if matches!(d.op, Op::Load | Op::Store) { d.imm } else { 0 };
                let empty = matches!(d.op, Op::Zero | Op::Move) && d.imm <= 0;
                let n = if d.op == Op::Move { 2 } else { 1 };
                let hit = f.args(i)[..n].iter().any(|&a| {
                    let (base, off) = self.constant_offset(self.canon(a));
                    base == p && (0..4096).contains(&(offset.wrapping_add(off)))
                });
                if hit && !empty {
                    self.t.flags[check.index()] |= DROPPED;
                    self.t.flags[i.index()] |= CARRIES;
                    self.t.uses[p.index()] -= 1;
                    return;
                }
            }
            if !matches!(d.op.effect(), Effect::Pure | Effect::Read) {
                return;
            }
        }
    }

    /// `v` as base + constant.
    fn constant_offset(&self, mut v: Value) -> (Value, i64) {
        let mut off = 0i64;
        while let Some(i) = self.def(v)
            && self.func.insts[i].op == Op::PtrAdd
            && let Some(c) = self.const_of(self.func.args(i)[1])
        {
            off = off.wrapping_add(c);
            v = self.canon(self.func.args(i)[0]);
        }
        (v, off)
    }

    /// Selects the blocks, last first, then puts everything in order.
    fn blocks(&mut self) {
        let n = self.order.nodes.len();
        self.m.blocks.resize(n, MBlock::default());
        for at in (0..n).rev() {
            let end = self.m.insts.len() as u32;
            let mut params = (0, 0);
            match self.order.nodes[at] {
                Node::Block(b) => {
                    self.block = b.index() as u32;
                    (self.writes, self.effects) = self.end_position(b);
                    self.terminator(at, b);
                    self.insts(b);
                    if at == 0 {
                        self.entry(b);
                    } else if self.order.preds[b] > 1 {
                        params = self.params(b);
                    }
                }
                Node::Edge { from, call } => {
                    let d = &self.func.blocks[from];
                    (self.pos, self.inl) = (d.term_pos, inl(d.term_inl));
                    self.block = u32::MAX;
                    self.jump(at, &call);
                    self.flush();
                }
                Node::Start => {
                    let b = self.func.entry();
                    (self.pos, self.inl) = (self.func.pos, u32::MAX);
                    self.start(b);
                }
            }
            let block = &mut self.m.blocks[at];
            block.params = params;
            // In terms of the reversed list, for now.
            (block.first, block.end) = (self.m.insts.len() as u32, end);
        }
        self.m.insts.reverse();
        let total = self.m.insts.len() as u32;
        for b in &mut self.m.blocks {
            (b.first, b.end) = (total - b.first, total - b.end);
        }
        self.edges();
    }

    /// Effects in all of `b`.
    fn end_position(&self, b: Block) -> (u32, u32) {
        let Some(&last) = self.func.blocks[b].insts.last() else { return (0, 0) };
        let (w, e) = (self.t.writes[last.index()], self.t.effects[last.index()]);
        match self.func.insts[last].op.effect() {
            Effect::Pure | Effect::Read => (w, e),
            Effect::Trap => (w, e + 1),
            Effect::Write | Effect::Call => (w + 1, e + 1),
        }
    }

    /// Copies successor and predecessor lists into `m`.
    fn edges(&mut self) {
        let m = &mut *self.m;
        let n = m.blocks.len();
        for at in 0..n {
            let lo = m.edges.len() as u32;
            m.edges.extend(self.order.succs(at).iter().map(|&s| regalloc2::Block::new(s as usize)));
            m.blocks[at].succs = (lo, m.edges.len() as u32);
            for &s in self.order.succs(at) {
                m.blocks[s as usize].preds.1 += 1;
            }
        }
        let mut at = m.edges.len() as u32;
        for b in &mut m.blocks {
            let n = b.preds.1;
            b.preds = (at, at);
            at += n;
        }
        m.edges.resize(at as usize, regalloc2::Block::new(0));
        for from in 0..n {
            for &s in self.order.succs(from) {
                let p = &mut m.blocks[s as usize].preds.1;
                m.edges[*p as usize] = regalloc2::Block::new(from);
                *p += 1;
            }
        }
    }

    /// The parameters of a block as virtual registers.
    fn params(&mut self, b: Block) -> (u32, u32) {
        let lo = self.m.vregs_pool.len() as u32;
        let f = self.func;
        for &p in f.block_params(b) {
            let v = self.vreg(p);
            self.m.vregs_pool.push(v);
        }
        (lo, self.m.vregs_pool.len() as u32)
    }

    /// Selects the instructions of `b`, backwards.
    fn insts(&mut self, b: Block) {
        let f = self.func;
        for &i in f.blocks[b].insts.iter().rev() {
            let n = i.index();
            if self.t.flags[n] & (FUSED | DROPPED) != 0 {
                continue;
            }
            let d = &f.insts[i];
            let removable = matches!(d.op.effect(), Effect::Pure | Effect::Read);
            if removable && self.t.flags[n] & CARRIES == 0 {
                if free_conversion(f, i).is_some() {
                    continue;
                }
                if d.result.is_none_or(|v| self.t.uses[v.index()] == 0) {
                    self.release(i);
                    continue;
                }
            }
            (self.pos, self.inl) = (d.pos, inl(d.inl));
            (self.writes, self.effects) = (self.t.writes[n], self.t.effects[n]);
            self.inst(i);
            self.flush();
        }
    }

    /// Takes the operands of an instruction that will not be emitted off the use counts.
    fn release(&mut self, i: Inst) {
        let f = self.func;
        for &a in f.args(i) {
            let a = self.canon(a);
            self.t.uses[a.index()] -= 1;
        }
    }

    /// Moves the buffered instructions into the (reversed) list.
    fn flush(&mut self) {
        self.m.insts.extend(self.t.buf.drain(..).rev());
    }

    fn inst(&mut self, i: Inst) {
        use Op::*;
        match self.func.insts[i].op {
            // Made where they are used.
            Const | FConst | SymAddr | Alloc | ArgAddr | OutAddr => {}
            // Defined by the entry.
            ClosurePtr => {}
            GetG => {
                let d = self.result(i);
                let s = self.begin();
                let d = self.def_op(d);
                self.push(s, Kind::Plain, As::MOVQ, Arg::Phys(obj::Reg::G), d, 0);
            }
            Add | PtrAdd => self.add(i),
            Sub | And | Or | Xor => self.alu(i),
            Mul => self.mul(i),
            UMulHi | SMulHi => self.mulhi(i),
            SDiv | UDiv | SRem | URem => self.div(i),
            Neg | Not => self.unary(i),
            Shl | UShr | SShr | Rotl => self.shift(i),
            Clz | Ctz | Popcnt | Bswap => self.bits(i),
            FAdd | FSub | FMul | FDiv => self.falu(i),
            FNeg | FAbs => self.fsign(i),
            FSqrt => self.fsqrt(i),
            Fma => self.fma(i),
            Icmp | Fcmp => self.setcc(i),
            Select => self.select(i),
            Sext | Zext => self.extend(i),
            Trunc | Bitcast | PtrToInt | IntToPtr => self.reinterpret(i),
            IntToFloat | UintToFloat | FloatToInt | FloatToUint | FloatCast => self.convert(i),
            Load => self.load(i),
            Store => self.store(i),
            Zero => self.zero(i),
            Move => self.copy(i),
            NilCheck => self.nilcheck(i),
            BoundsCheck => self.boundscheck(i),
            DivCheck | ShiftCheck => self.check(i),
            Call => self.call(i),
            VarDef => {
                self.release(i);
            }
            KeepAlive => self.keepalive(i),
            RecoverPoint => self.recover_point(i),
        }
    }

    // ---- Values.

    /// The value that stands for `v`.
    fn canon(&self, mut v: Value) -> Value {
        loop {
            let to = self.t.canon[v.index()];
            if to == v {
                return v;
            }
            v = to;
        }
    }

    /// The defining instruction of a canonical value.
    fn def(&self, v: Value) -> Option<Inst> {
        match self.func.values[v].def {
            ValueDef::Result(i, _) => Some(i),
            _ => None,
        }
    }

    /// The defining instruction if its op is `op`.
    fn def_if(&self, v: Value, op: Op) -> Option<Inst> {
        self.def(v).filter(|&i| self.func.insts[i].op == op)
    }

    /// The defining instruction if its op is `op` and it stands in the block being selected.
    fn local(&self, v: Value, op: Op) -> Option<Inst> {
        self.def_if(v, op).filter(|&i| self.t.home[i.index()] == self.block)
    }

    /// The integer constant `v` is.
    fn const_of(&self, v: Value) -> Option<i64> {
        let i = self.def_if(self.canon(v), Op::Const)?;
        Some(self.func.insts[i].imm)
    }

    /// One use of `v` (canonical) less, because its definition was taken into the user: its operands get
    /// that use instead. After the last one the definition is not emitted.
    fn absorb(&mut self, v: Value, def: Inst) {
        self.t.uses[v.index()] -= 1;
        if self.t.uses[v.index()] == 0 {
            self.t.flags[def.index()] |= FUSED;
            return;
        }
        let f = self.func;
        for &a in f.args(def) {
            let a = self.canon(a);
            self.t.uses[a.index()] += 1;
        }
    }

    /// The register of a canonical value that is not made at its uses.
    fn vreg(&mut self, v: Value) -> VReg {
        let ty = self.func.ty(v);
        let class = class(ty);
        let n = &mut self.t.vregs[v.index()];
        if *n == NO_VREG {
            *n = self.m.ptrs.len() as u32;
            self.m.ptrs.push(ty == Type::Ptr);
        }
        VReg::new(*n as usize, class)
    }

    /// The register of an instruction's result.
    fn result(&mut self, i: Inst) -> VReg {
        self.vreg(self.func.result(i))
    }

    fn temp(&mut self, class: RegClass) -> VReg {
        self.m.new_vreg(class, false)
    }

    fn itemp(&mut self) -> VReg {
        self.temp(RegClass::Int)
    }

    fn ftemp(&mut self) -> VReg {
        self.temp(RegClass::Float)
    }

    /// Operand `v` in a register; makes constants and addresses on the spot.
    fn reg(&mut self, v: Value) -> VReg {
        let v = self.canon(v);
        let Some(i) = self.def(v) else { return self.vreg(v) };
        let d = &self.func.insts[i];
        match d.op {
            Op::Const => {
                self.t.uses[v.index()] -= 1;
                self.constant(d.imm, d.ty)
            }
            Op::FConst => {
                self.t.uses[v.index()] -= 1;
                self.fconstant(d.imm as u64, d.ty)
            }
            Op::SymAddr | Op::Alloc | Op::ArgAddr | Op::OutAddr => self.lea(v),
            Op::PtrAdd if self.is_frame_address(v) => self.lea(v),
            _ => self.vreg(v),
        }
    }

    /// An integer constant in a new register.
    fn constant(&mut self, imm: i64, ty: Type) -> VReg {
        let d = self.itemp();
        let s = self.begin();
        let to = self.def_op(d);
        // Bits above the type's width don't matter: the short unsigned form does.
        let imm = match ty.size() {
            4 => imm as u32 as i64,
            1 => imm as u8 as i64,
            2 => imm as u16 as i64,
            _ => imm,
        };
        self.push(s, Kind::Const, As::MOVQ, Arg::Imm, to, imm);
        d
    }

    // ---- Building.

    /// Starts an instruction; its operands follow. All registers must have been asked for before.
    fn begin(&mut self) -> u32 {
        self.start = self.m.operands.len() as u32;
        self.start
    }

    fn operand(&mut self, o: Operand) -> Arg {
        let n = self.m.operands.len() as u32 - self.start;
        self.m.operands.push(o);
        // Only calls and returns have more than 255 operands, and theirs are not named.
        Arg::Op(n as u8)
    }

    fn use_op(&mut self, v: VReg) -> Arg {
        self.operand(Operand::reg_use(v))
    }

    /// A use that is read after definitions were written.
    fn late_op(&mut self, v: VReg) -> Arg {
        self.operand(Operand::reg_use_at_end(v))
    }

    fn def_op(&mut self, v: VReg) -> Arg {
        self.operand(Operand::reg_def(v))
    }

    fn temp_op(&mut self, v: VReg) -> Arg {
        self.operand(Operand::reg_def_at_start(v))
    }

    /// Ends the instruction begun at `start`.
    fn push(&mut self, start: u32, kind: Kind, op: As, from: Arg, to: Arg, imm: i64) {
        self.push_clobbering(start, kind, op, from, to, imm, Clobber::None);
    }

    fn push_clobbering(
        &mut self,
        start: u32,
        kind: Kind,
        op: As,
        from: Arg,
        to: Arg,
        imm: i64,
        clobber: Clobber,
    ) {
        let nops = (self.m.operands.len() as u32 - start) as u16;
        let (pos, inl) = (self.pos, self.inl);
        self.t.buf.push(MInst { kind, op, clobber, nops, ops: start, from, to, imm, pos, inl });
    }

    /// The operands of a source: registers become uses.
    fn src_op(&mut self, src: &Src) -> Arg {
        match src {
            Src::Reg(v) => self.use_op(*v),
            Src::Imm(_) => Arg::Imm,
            Src::FImm(_) => Arg::FImm,
            Src::Mem(a) => self.mem_op(a),
        }
    }

    /// `op from, to`: `to` is defined.
    fn def_from(&mut self, op: As, src: Src, d: VReg) {
        let s = self.begin();
        let to = self.def_op(d);
        let from = self.src_op(&src);
        self.push(s, Kind::Plain, op, from, to, src.imm());
    }

    /// `op src, d` where `d` starts as `a`.
    fn two_address(&mut self, op: As, src: Src, a: VReg, d: VReg) {
        let s = self.begin();
        let to = self.operand(Operand::reg_reuse_def(d, 1));
        self.use_op(a);
        let from = self.src_op(&src);
        self.push(s, Kind::Plain, op, from, to, src.imm());
    }

    /// `op d` where `d` starts as `a`.
    fn in_place(&mut self, op: As, a: VReg, d: VReg) {
        let s = self.begin();
        let to = self.operand(Operand::reg_reuse_def(d, 1));
        self.use_op(a);
        self.push(s, Kind::Plain, op, Arg::None, to, 0);
    }
}

impl Src {
    fn imm(&self) -> i64 {
        match self {
            Src::Imm(n) => *n,
            Src::FImm(b) => *b as i64,
            _ => 0,
        }
    }
}

/// The register class of a type.
fn class(ty: Type) -> RegClass {
    if ty.is_float() { RegClass::Float } else { RegClass::Int }
}

fn inl(inl: Option<ssa::Inl>) -> u32 {
    inl.map_or(u32::MAX, |i| i.index() as u32)
}

/// The operand of a conversion that costs nothing: truncation, and widening of a 32-bit or loaded value
/// whose upper half is known to be zero.
fn free_conversion(f: &Func, i: Inst) -> Option<Value> {
    let d = &f.insts[i];
    match d.op {
        Op::Trunc => Some(f.args(i)[0]),
        Op::Zext => {
            let arg = f.resolve(f.args(i)[0]);
            let ValueDef::Result(def, _) = f.values[arg].def else { return None };
            let from = &f.insts[def];
            use Op::*;
            // These compute in 32 bits, which clears the upper half.
            let zero = match from.op {
                Load => matches!(from.ty, Type::I8 | Type::I16 | Type::I32),
                Add | Sub | Mul | And | Or | Xor | Neg | Not | Shl | UShr | SShr | Zext | Sext | Popcnt
                | Clz | Ctz | SDiv | UDiv | SRem | URem => from.ty == Type::I32,
                _ => false,
            };
            zero.then_some(arg)
        }
        _ => None,
    }
}
