//! Allocated machine code to Progs.
//!
//! In: [`Mach`], the allocator's output, the frame. Out: the function's Progs, TEXT first. Blocks follow one another;
//! a jump to the next block is left out, blocks that only jump on are skipped. The failing paths of checks stand behind the last block.

mod cold;
mod expand;

use cranelift_entity::SecondaryMap;
use obj::{Addr, As, InlId, Prog, ProgIx, Reg, SymId, Symbols};
use regalloc2::{Allocation, Edit, Inst, Output, ProgPoint};
use source::Pos;
use ssa::Func;

use crate::frame::Frame;
use crate::mach::{Arg, Base, Cc, Kind, MInst, Mach, Target};
use crate::registers::reg;
use crate::stackmap::StackMaps;
use cold::Stub;

/// Working memory.
#[derive(Default)]
pub struct Scratch {
    /// First Prog of each block.
    starts: Vec<u32>,
    /// Position of each block in the emission order.
    places: Vec<u32>,
    /// Where a jump to each block really goes.
    target: Vec<u32>,
    /// Progs whose branch target is still a block number.
    fixups: Vec<u32>,
    stubs: Vec<Stub>,
    names: Vec<Option<SymId>>,
}

pub struct Emitter<'a> {
    func: &'a Func,
    symbols: &'a Symbols,
    m: &'a Mach,
    out: &'a Output,
    frame: &'a Frame,
    order: &'a [u32],
    /// Machine block of each SSA block.
    block_of: &'a SecondaryMap<ssa::Block, u32>,
    maps: &'a mut StackMaps,
    t: &'a mut Scratch,
    progs: Vec<Prog>,
    /// Their targets are block numbers at first.
    jump_tables: Vec<obj::JumpTable>,
    /// Name of spill slots.
    spill: Option<SymId>,
    /// The stack map index in force.
    map: i32,
    pos: Pos,
    inl: InlId,
}

/// Everything the emitter reads.
pub struct Input<'a> {
    pub func: &'a Func,
    pub symbols: &'a Symbols,
    pub m: &'a Mach,
    pub out: &'a Output,
    pub frame: &'a Frame,
    /// The blocks in emission order.
    pub order: &'a [u32],
    /// Machine block of each SSA block.
    pub block_of: &'a SecondaryMap<ssa::Block, u32>,
}

/// Emits the function's body and its jump tables. `head` are the Progs before it: TEXT and FUNCDATA.
pub fn emit(
    input: Input<'_>,
    maps: &mut StackMaps,
    t: &mut Scratch,
    head: Vec<Prog>,
) -> (Vec<Prog>, Vec<obj::JumpTable>) {
    let Input { func, symbols, m, out, frame, order, block_of } = input;
    t.names.clear();
    t.names.resize(func.allocs.len(), None);
    let mut e = Emitter {
        func,
        symbols,
        m,
        out,
        frame,
        order,
        block_of,
        maps,
        t,
        progs: head,
        jump_tables: Vec::new(),
        spill: None,
        map: abi::funcdata::STACK_MAP_ENTRY,
        pos: func.pos,
        inl: InlId::NONE,
    };
    e.progs.reserve(m.insts.len() + out.edits.len());
    e.run();
    (e.progs, e.jump_tables)
}

impl Emitter<'_> {
    fn run(&mut self) {
        self.thread_jumps();
        self.t.starts.clear();
        self.t.starts.resize(self.m.blocks.len(), 0);
        self.t.places.clear();
        self.t.places.resize(self.m.blocks.len(), 0);
        for (n, &b) in self.order.iter().enumerate() {
            self.t.places[b as usize] = n as u32;
        }
        self.t.fixups.clear();
        self.t.stubs.clear();
        if self.m.has_calls {
            self.clear_pointers();
        }
        let recovery = self.func.recovery().map(|(_, block)| self.block_of[block]);
        let (mut edits, mut after) = (0, 0);
        for n in 0..self.order.len() {
            let b = self.order[n] as usize;
            self.t.starts[b] = self.progs.len() as u32;
            if Some(b as u32) == recovery {
                self.recovery();
            }
            let block = self.m.blocks[b];
            if block.first != after {
                let first = ProgPoint::before(Inst::new(block.first as usize));
                edits = self.out.edits.partition_point(|(p, _)| *p < first);
            }
            after = block.end;
            for i in block.first..block.end {
                let inst = &self.m.insts[i as usize];
                (self.pos, self.inl) = (inst.pos, InlId(inst.inl));
                let at = ProgPoint::before(Inst::new(i as usize));
                while let Some((p, edit)) = self.out.edits.get(edits)
                    && *p <= at
                {
                    self.edit(edit);
                    edits += 1;
                }
                self.inst(b, i, inst);
            }
        }
        self.stubs();
        for &n in &self.t.fixups {
            let to = &mut self.progs[n as usize].to;
            to.offset = self.t.starts[to.offset as usize] as i64;
        }
        for t in self.jump_tables.iter_mut().flat_map(|t| &mut t.targets) {
            t.0 = self.t.starts[t.0 as usize];
        }
        if self.progs.last().is_some_and(|p| p.op == As::CALL) {
            // A return address must lie within its function.
            let ax = Addr::reg(Reg::AX);
            self.prog(As::XCHGL, ax, ax);
        }
        self.mark_inlined_calls();
    }

    /// Marks the place where the function goes on after a recovered panic. The map in force there says what the
    /// frame holds when it is looked at while the panic is under way.
    fn recovery(&mut self) {
        let map = self.maps.at_call(self.frame, std::iter::empty());
        self.stack_map(map);
        let k = Addr::konst(abi::funcdata::PCDATA_DEFER_RETURN as i64);
        self.prog(As::PCDATA, k, Addr::konst(1));
    }

    /// Tracebacks find the line of an inlined call by an instruction of the caller that stands there. Calls of
    /// which nothing is left get a no-op behind the code.
    fn mark_inlined_calls(&mut self) {
        let n = self.func.inls.len();
        if n == 0 {
            return;
        }
        let calls: Vec<(InlId, source::Pos)> = (self.func.inls.values())
            .map(|d| (d.parent.map_or(InlId::NONE, |p| InlId(p.as_u32())), d.pos))
            .collect();
        let mut used = vec![false; n];
        let mut places = rustc_hash::FxHashSet::default();
        let mut last = None;
        for p in &self.progs {
            if last != Some((p.inl, p.pos)) {
                last = Some((p.inl, p.pos));
                places.insert((p.inl, p.pos));
                if let Some(u) = used.get_mut(p.inl.0 as usize) {
                    *u = true;
                }
            }
        }
        // Children come after their parents, and stand for them.
        for i in (0..n).rev() {
            if used[i]
                && let Some(u) = used.get_mut(calls[i].0.0 as usize)
            {
                *u = true;
            }
        }
        for (&call, _) in calls.iter().zip(&used).filter(|&(call, &used)| used && !places.contains(call)) {
            (self.inl, self.pos) = call;
            let ax = Addr::reg(Reg::AX);
            self.prog(As::XCHGL, ax, ax);
        }
    }

    /// Finds the blocks that do nothing but jump.
    fn thread_jumps(&mut self) {
        let m = self.m;
        let n = m.blocks.len();
        self.t.target.clear();
        self.t.target.extend(0..n as u32);
        for b in (1..n).rev() {
            let block = &m.blocks[b];
            if block.end - block.first != 1 || m.insts[block.first as usize].kind != Kind::Jump {
                continue;
            }
            let (lo, hi) = (
                ProgPoint::before(Inst::new(block.first as usize)),
                ProgPoint::before(Inst::new(block.end as usize)),
            );
            let first = self.out.edits.partition_point(|(p, _)| *p < lo);
            let moves = self.out.edits[first..]
                .iter()
                .take_while(|(p, _)| *p < hi)
                .any(|(_, Edit::Move { from, to })| from != to);
            if !moves {
                self.t.target[b] = m.range(block.succs)[0].index() as u32;
            }
        }
        // Chains are short. In an endless loop of empty blocks, one must stay.
        for b in 0..n {
            let mut to = self.t.target[b];
            let mut steps = 0;
            while self.t.target[to as usize] != to && steps < 32 {
                to = self.t.target[to as usize];
                steps += 1;
            }
            let ends = self.t.target[to as usize] == to;
            self.t.target[b] = if ends { to } else { b as u32 };
        }
    }

    fn prog(&mut self, op: As, from: Addr, to: Addr) -> usize {
        let mut p = Prog::with(op, self.pos, from, to);
        p.inl = self.inl;
        self.progs.push(p);
        self.progs.len() - 1
    }

    /// A jump to a block.
    fn jump_to(&mut self, op: As, block: u32) {
        let n = self.prog(op, Addr::NONE, Addr::branch(ProgIx(block)));
        self.t.fixups.push(n as u32);
    }

    /// A jump whose target Prog is set by [`Emitter::land`].
    fn jump_ahead(&mut self, op: As) -> usize {
        self.prog(op, Addr::NONE, Addr::branch(ProgIx(0)))
    }

    /// Lets the jump at `n` go to the next Prog.
    fn land(&mut self, n: usize) {
        self.progs[n].to = Addr::branch(ProgIx(self.progs.len() as u32));
    }

    fn edit(&mut self, edit: &Edit) {
        let Edit::Move { from, to } = edit;
        if from == to {
            return;
        }
        let float = |a: &Allocation| a.as_reg().is_some_and(|r| r.class() == regalloc2::RegClass::Float);
        let op = match (float(from), float(to)) {
            (true, true) => As::MOVUPS,
            (false, false) => As::MOVQ,
            _ => As::MOVSD,
        };
        let (from, to) = (self.place(*from), self.place(*to));
        self.prog(op, from, to);
    }

    fn place(&mut self, a: Allocation) -> Addr {
        match (a.as_reg(), a.as_stack()) {
            (Some(r), _) => Addr::reg(reg(r)),
            (None, Some(s)) => {
                let name = *self.spill.get_or_insert_with(|| self.symbols.intern(".autotmp", obj::Abi::Abi0));
                Addr::auto(Some(name), self.frame.spill(s.index()) as i64)
            }
            _ => panic!("an operand of {} was not placed", self.func.name),
        }
    }

    fn allocs(&self, i: u32) -> &[Allocation] {
        self.out.inst_allocs(Inst::new(i as usize))
    }

    /// The register of operand `n`.
    fn op_reg(&self, i: u32, n: u8) -> Reg {
        reg(self.allocs(i)[n as usize].as_reg().expect("the operand is in a register"))
    }

    /// An instruction's operand as the assembler sees it.
    fn addr(&mut self, i: u32, inst: &MInst, arg: Arg) -> Addr {
        match arg {
            Arg::None => Addr::NONE,
            Arg::Op(n) => {
                let a = self.allocs(i)[n as usize];
                self.place(a)
            }
            Arg::Phys(r) => Addr::reg(r),
            Arg::Imm => Addr::konst(inst.imm),
            Arg::FImm => Addr::fconst(f64::from_bits(inst.imm as u64)),
            Arg::Mem(n) => self.mem(i, n, 0),
            Arg::Lea(n) => self.mem(i, n, 0),
        }
    }

    /// A memory operand, `more` bytes further on.
    fn mem(&mut self, i: u32, n: u32, more: i64) -> Addr {
        let a = &self.m.amodes[n as usize];
        let disp = a.disp as i64 + more;
        let mut addr = match a.base {
            Base::None => Addr::mem(Reg::NONE, disp),
            Base::Op(n) => Addr::mem(self.op_reg(i, n), disp),
            Base::Auto(n) => {
                let name = self.alloc_name(n);
                Addr::auto(Some(name), self.frame.alloc(n) as i64 + disp)
            }
            Base::Sym(s) => Addr::global(s, disp),
            Base::Param => Addr::param(None, disp),
            Base::Out => Addr::mem(Reg::SP, disp),
        };
        if let Some(x) = a.index {
            addr.index = self.op_reg(i, x);
            addr.scale = a.scale;
        }
        addr
    }

    fn alloc_name(&mut self, n: u32) -> SymId {
        if let Some(s) = self.t.names[n as usize] {
            return s;
        }
        let name = &self.func.allocs[ssa::Alloc::from_u32(n)].name;
        let s = self.symbols.intern(if name.is_empty() { ".autotmp" } else { name }, obj::Abi::Abi0);
        self.t.names[n as usize] = Some(s);
        s
    }

    /// Clears the variables that hold pointers: stack maps call them live everywhere.
    fn clear_pointers(&mut self) {
        let (lo, hi) = self.frame.pointers;
        if lo < hi {
            let at = Addr::auto(self.pointer_name(), (lo - self.frame.size) as i64);
            // R12 and R13 carry no arguments.
            self.clear(at, (hi - lo) as i64, Reg::R12, Reg::R13);
        }
    }

    fn pointer_name(&mut self) -> Option<SymId> {
        let first = self.frame.pointer_allocs(self.func).next()?.0;
        Some(self.alloc_name(first.as_u32()))
    }

    fn stack_map(&mut self, index: i32) {
        if self.map != index {
            self.map = index;
            let k = Addr::konst(abi::funcdata::PCDATA_STACK_MAP_INDEX as i64);
            self.prog(As::PCDATA, k, Addr::konst(index as i64));
        }
    }

    fn inst(&mut self, b: usize, i: u32, inst: &MInst) {
        match inst.kind {
            Kind::Plain => {
                let (from, to) = (self.addr(i, inst, inst.from), self.addr(i, inst, inst.to));
                self.prog(inst.op, from, to);
            }
            Kind::Plain3(mid) => {
                let (from, to) = (self.addr(i, inst, inst.from), self.addr(i, inst, inst.to));
                let mid = self.addr(i, inst, mid);
                let mut p = Prog::with3(inst.op, self.pos, from, mid, to);
                p.inl = self.inl;
                self.progs.push(p);
            }
            Kind::Args | Kind::Nop => {}
            Kind::Const => {
                let r = Addr::reg(self.op_reg(i, 0));
                match inst.imm {
                    0 => self.prog(As::XORL, r, r),
                    n @ 0..=0xffff_ffff => self.prog(As::MOVL, Addr::konst(n), r),
                    n => self.prog(As::MOVQ, Addr::konst(n), r),
                };
            }
            Kind::Add => self.add(i, inst),
            Kind::Merge => {
                let (from, to) = (self.addr(i, inst, inst.from), self.addr(i, inst, inst.to));
                if from != to {
                    self.prog(As::XORPS, to, to);
                }
                self.prog(inst.op, from, to);
            }
            Kind::Jump => {
                let to = self.target(b, 0);
                self.goto(b, to);
            }
            Kind::Br(cc) => self.branch(b, cc),
            Kind::Table(n) => self.table(b, i, n),
            Kind::Ret => {
                self.prog(As::RET, Addr::NONE, Addr::NONE);
            }
            Kind::Unreachable => {
                self.prog(As::UNDEF, Addr::NONE, Addr::NONE);
            }
            Kind::Call(n) => self.call(i, inst, n),
            Kind::Bounds(n, cc) => {
                let (from, to) = (self.addr(i, inst, inst.from), self.addr(i, inst, inst.to));
                self.prog(inst.op, from, to);
                let jump = self.jump_ahead(cc.jump());
                self.stub(cold::Path::Bounds { inst: i, info: n }, jump);
            }
            Kind::Check(cc, sym) => {
                let (from, to) = (self.addr(i, inst, inst.from), self.addr(i, inst, inst.to));
                self.prog(inst.op, from, to);
                let jump = self.jump_ahead(cc.jump());
                self.stub(cold::Path::Call(sym), jump);
            }
            Kind::SDiv | Kind::UDiv => self.div(i, inst),
            Kind::FSelect(cc) => self.fselect(i, inst, cc),
            Kind::UToF => self.uint_to_float(i, inst),
            Kind::FToU => self.float_to_uint(i, inst),
            Kind::Zero => {
                let to = self.addr(i, inst, inst.to);
                let temps = if inst.imm > expand::UNROLL {
                    (self.op_reg(i, 0), self.op_reg(i, 1))
                } else {
                    (Reg::NONE, Reg::NONE)
                };
                self.clear(to, inst.imm, temps.0, temps.1);
            }
            Kind::Move => self.copy(i, inst),
        }
    }

    /// Where successor `n` of block `b` really is.
    fn target(&self, b: usize, n: usize) -> u32 {
        self.t.target[self.m.range(self.m.blocks[b].succs)[n].index()]
    }

    /// Whether `to` comes next: only skipped blocks are between.
    fn is_next(&self, b: usize, to: u32) -> bool {
        let (from, to) = (self.t.places[b] as usize, self.t.places[to as usize] as usize);
        to > from && self.order[from + 1..to].iter().all(|&x| self.t.target[x as usize] != x)
    }

    fn goto(&mut self, b: usize, to: u32) {
        if b != 0 && self.t.target[b] != b as u32 {
            // A skipped block needs no code.
            return;
        }
        if !self.is_next(b, to) {
            self.jump_to(As::JMP, to);
        }
    }

    fn branch(&mut self, b: usize, cc: Cc) {
        let (then, els) = (self.target(b, 0), self.target(b, 1));
        if then == els {
            return self.goto(b, then);
        }
        let (cc, to, other) = if self.is_next(b, then) { (cc.negated(), els, then) } else { (cc, then, els) };
        match cc {
            // Equal and ordered: either flag leads away.
            Cc::FEq => {
                self.jump_to(As::JNE, other);
                self.jump_to(As::JPS, other);
                return self.goto(b, to);
            }
            Cc::FNe => {
                self.jump_to(As::JNE, to);
                self.jump_to(As::JPS, to);
            }
            cc => self.jump_to(cc.jump(), to),
        }
        self.goto(b, other);
    }

    /// A switch over the index in operand 0: through a table, or for few cases a tree of comparisons.
    fn table(&mut self, b: usize, i: u32, n: u32) {
        let index = Addr::reg(self.op_reg(i, 0));
        let m = self.m;
        let cases = &m.tables[n as usize];
        let default = self.target(b, 0);
        self.prog(As::CMPQ, index, Addr::konst(cases.len() as i64));
        self.jump_to(As::JCC, default);
        if cases.len() < 4 {
            return self.tree(index, cases, 0);
        }
        let name = format!("{}.jump{}", self.func.name, self.jump_tables.len());
        let sym = self.symbols.intern(&name, obj::Abi::Abi0);
        let temp = self.op_reg(i, 1);
        self.prog(As::LEAQ, Addr::global(sym, 0), Addr::reg(temp));
        self.prog(As::JMP, Addr::NONE, Addr::mem_index(temp, index.reg, 8, 0));
        let targets = cases.iter().map(|&c| ProgIx(self.t.target[c as usize])).collect();
        self.jump_tables.push(obj::JumpTable { sym, targets });
    }

    /// Jumps to `cases[index - base]`.
    fn tree(&mut self, index: Addr, cases: &[u32], base: i64) {
        if let [only] = cases {
            let to = self.t.target[*only as usize];
            self.jump_to(As::JMP, to);
            return;
        }
        let half = cases.len() / 2;
        let middle = base + half as i64;
        self.prog(As::CMPQ, index, Addr::konst(middle));
        let low = self.jump_ahead(As::JCS);
        self.tree(index, &cases[half..], middle);
        self.land(low);
        self.tree(index, &cases[..half], base);
    }

    fn call(&mut self, i: u32, inst: &MInst, n: u32) {
        let info = &self.m.calls[n as usize];
        let all = self.out.inst_allocs(Inst::new(i as usize));
        let live = &all[all.len() - info.live as usize..];
        let slots =
            live.iter().map(|a| a.as_stack().expect("nothing lives in a register across a call").index());
        let map = self.maps.at_call(self.frame, slots);
        self.stack_map(map);
        let to = match info.target {
            Target::Sym(s) => Addr::global(s, 0),
            Target::Closure => Addr::mem(Reg(abi::regs::CTXT), 0),
            Target::Reg => Addr::reg(self.op_reg(i, 0)),
        };
        self.prog(inst.op, Addr::NONE, to);
    }
}
