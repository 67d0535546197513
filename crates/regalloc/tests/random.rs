//! Random programs, allocated and proven right by regalloc2's checker.

use regalloc2::checker::Checker;
use regalloc2::{
    Block, Function, Inst, InstRange, MachineEnv, Operand, OperandConstraint, OperandKind, OperandPos, PReg,
    PRegSet, RegClass, VReg,
};

#[derive(Default)]
struct Program {
    insts: Vec<(Vec<Operand>, PRegSet, Kind)>,
    blocks: Vec<InstRange>,
    succs: Vec<Vec<Block>>,
    preds: Vec<Vec<Block>>,
    params: Vec<Vec<VReg>>,
    args: Vec<Vec<VReg>>,
    vregs: usize,
}

#[derive(Clone, Copy, PartialEq, Default)]
enum Kind {
    #[default]
    Plain,
    Branch,
    Ret,
}

impl Function for Program {
    fn num_insts(&self) -> usize {
        self.insts.len()
    }
    fn num_blocks(&self) -> usize {
        self.blocks.len()
    }
    fn entry_block(&self) -> Block {
        Block::new(0)
    }
    fn block_insns(&self, b: Block) -> InstRange {
        self.blocks[b.index()]
    }
    fn block_succs(&self, b: Block) -> &[Block] {
        &self.succs[b.index()]
    }
    fn block_preds(&self, b: Block) -> &[Block] {
        &self.preds[b.index()]
    }
    fn block_params(&self, b: Block) -> &[VReg] {
        &self.params[b.index()]
    }
    fn is_ret(&self, i: Inst) -> bool {
        self.insts[i.index()].2 == Kind::Ret
    }
    fn is_branch(&self, i: Inst) -> bool {
        self.insts[i.index()].2 == Kind::Branch
    }
    fn branch_blockparams(&self, b: Block, _: Inst, _: usize) -> &[VReg] {
        &self.args[b.index()]
    }
    fn inst_operands(&self, i: Inst) -> &[Operand] {
        &self.insts[i.index()].0
    }
    fn inst_clobbers(&self, i: Inst) -> PRegSet {
        self.insts[i.index()].1
    }
    fn num_vregs(&self) -> usize {
        self.vregs
    }
    fn spillslot_size(&self, _: RegClass) -> usize {
        1
    }
}

fn int(n: usize) -> PReg {
    PReg::new(n, RegClass::Int)
}

/// All integer registers but SP, BP and R14, and fifteen floats, as generated code has them.
fn env() -> MachineEnv {
    let ints = (0..16).filter(|n| ![4, 5, 14].contains(n)).map(int);
    let floats = (0..15).map(|n| PReg::new(n, RegClass::Float));
    let set = |regs: &mut dyn Iterator<Item = PReg>| regs.fold(PRegSet::empty(), |s, r| s.with(r));
    MachineEnv {
        preferred_regs_by_class: [set(&mut ints.into_iter()), set(&mut floats.into_iter()), PRegSet::empty()],
        non_preferred_regs_by_class: [PRegSet::empty(); 3],
        scratch_by_class: [None; 3],
        fixed_stack_slots: vec![],
    }
}

fn everything() -> PRegSet {
    let e = env();
    e.preferred_regs_by_class[0]
        .into_iter()
        .chain(e.preferred_regs_by_class[1])
        .fold(PRegSet::empty(), |s, r| s.with(r))
}

/// Writes structured programs: straight code, diamonds, loops, nested at random.
struct Writer {
    p: Program,
    seed: u64,
    /// Values in scope.
    ints: Vec<VReg>,
    floats: Vec<VReg>,
    open: Vec<(Vec<Operand>, PRegSet, Kind)>,
    pressure: usize,
    edges: Vec<(usize, usize)>,
}

impl Writer {
    fn below(&mut self, n: usize) -> usize {
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 7;
        self.seed ^= self.seed << 17;
        (self.seed >> 20) as usize % n
    }

    fn vreg(&mut self, class: RegClass) -> VReg {
        self.p.vregs += 1;
        VReg::new(self.p.vregs - 1, class)
    }

    fn pick(&mut self, class: RegClass) -> VReg {
        let n = if class == RegClass::Int { self.ints.len() } else { self.floats.len() };
        // Mostly recent values, sometimes old ones.
        let k = if self.below(4) == 0 { self.below(n) } else { n - 1 - self.below(n.min(self.pressure)) };
        if class == RegClass::Int { self.ints[k] } else { self.floats[k] }
    }

    fn class(&mut self) -> RegClass {
        if self.below(4) == 0 { RegClass::Float } else { RegClass::Int }
    }

    fn define(&mut self, class: RegClass) -> VReg {
        let v = self.vreg(class);
        if class == RegClass::Int {
            self.ints.push(v)
        } else {
            self.floats.push(v)
        }
        v
    }

    fn inst(&mut self) {
        let class = self.class();
        let (mut ops, mut clobbers) = (Vec::new(), PRegSet::empty());
        match self.below(9) {
            0 | 1 => {
                ops.push(Operand::reg_use(self.pick(class)));
                ops.push(Operand::reg_use(self.pick(class)));
                let d = self.define(class);
                ops.push(Operand::reg_def(d));
            }
            2 | 3 => {
                // Two-address.
                ops.push(Operand::reg_use(self.pick(class)));
                let other = self.pick(class);
                ops.push(if self.below(2) == 0 { Operand::reg_use(other) } else { Operand::any_use(other) });
                let d = self.define(class);
                ops.push(Operand::reg_reuse_def(d, 0));
            }
            4 => {
                // A shift: count in CX.
                ops.push(Operand::reg_use(self.pick(RegClass::Int)));
                ops.push(Operand::reg_fixed_use(self.pick(RegClass::Int), int(1)));
                let d = self.define(RegClass::Int);
                ops.push(Operand::reg_reuse_def(d, 0));
            }
            5 => {
                // A division: AX in and out, DX out.
                ops.push(Operand::reg_fixed_use(self.pick(RegClass::Int), int(0)));
                let by = self.pick(RegClass::Int);
                ops.push(Operand::new(by, OperandConstraint::Reg, OperandKind::Use, OperandPos::Late));
                let (q, r) = (self.define(RegClass::Int), self.define(RegClass::Int));
                ops.push(Operand::reg_fixed_def(q, int(0)));
                ops.push(Operand::reg_fixed_def(r, int(2)));
            }
            6 => {
                // With temporaries.
                ops.push(Operand::reg_use(self.pick(class)));
                let t = self.vreg(RegClass::Int);
                ops.push(Operand::new(t, OperandConstraint::Reg, OperandKind::Def, OperandPos::Early));
                let d = self.define(class);
                ops.push(Operand::reg_def(d));
            }
            7 => {
                ops.push(Operand::any_use(self.pick(class)));
                let d = self.define(class);
                ops.push(Operand::reg_def(d));
            }
            _ => {
                // A call with its stack map.
                for r in [0, 3, 1, 7].into_iter().take(1 + self.pressure % 4) {
                    ops.push(Operand::reg_fixed_use(self.pick(RegClass::Int), int(r)));
                }
                for _ in 0..self.below(3) {
                    let v = self.pick(RegClass::Int);
                    ops.push(Operand::new(v, OperandConstraint::Any, OperandKind::Use, OperandPos::Late));
                }
                clobbers = everything();
                clobbers.remove(int(0));
                let d = self.define(RegClass::Int);
                ops.push(Operand::reg_fixed_def(d, int(0)));
            }
        }
        self.open.push((ops, clobbers, Kind::Plain));
    }

    /// Ends the open block; returns its number.
    fn close(&mut self, kind: Kind, args: Vec<VReg>, cond: bool) -> usize {
        let mut ops = Vec::new();
        if cond {
            let c = self.pick(RegClass::Int);
            ops.push(Operand::reg_use(c));
        }
        self.open.push((ops, PRegSet::empty(), kind));
        let first = Inst::new(self.p.insts.len());
        self.p.insts.append(&mut self.open);
        self.p.blocks.push(InstRange::new(first, Inst::new(self.p.insts.len())));
        self.p.args.push(args);
        self.p.params.resize(self.p.blocks.len(), vec![]);
        self.p.blocks.len() - 1
    }

    /// The number the open block will get.
    fn current(&self) -> usize {
        self.p.blocks.len()
    }

    fn set_params(&mut self, params: Vec<VReg>) {
        let b = self.current();
        self.p.params.resize(b + 1, vec![]);
        self.p.params[b] = params;
    }

    fn scope(&self) -> (usize, usize) {
        (self.ints.len(), self.floats.len())
    }

    fn leave(&mut self, scope: (usize, usize)) {
        self.ints.truncate(scope.0);
        self.floats.truncate(scope.1);
    }

    fn some_args(&mut self, classes: &[RegClass]) -> Vec<VReg> {
        classes.iter().map(|&c| self.pick(c)).collect()
    }

    fn code(&mut self, depth: usize) {
        for _ in 0..self.below(6) + 1 {
            match self.below(8) {
                0 if depth > 0 => self.diamond(depth - 1),
                1 if depth > 0 => self.repeat(depth - 1),
                _ => self.inst(),
            }
        }
    }

    fn diamond(&mut self, depth: usize) {
        let n = self.below(4);
        let classes: Vec<RegClass> = (0..n).map(|_| self.class()).collect();
        let head = self.close(Kind::Branch, vec![], true);
        let scope = self.scope();
        self.edges.push((head, self.current()));
        self.code(depth);
        let args = self.some_args(&classes);
        let left = self.close(Kind::Branch, args, false);
        self.leave(scope);
        self.edges.push((head, self.current()));
        self.code(depth);
        let args = self.some_args(&classes);
        let right = self.close(Kind::Branch, args, false);
        self.leave(scope);
        self.edges.push((left, self.current()));
        self.edges.push((right, self.current()));
        let params: Vec<VReg> = classes.iter().map(|&c| self.define(c)).collect();
        self.set_params(params);
    }

    fn repeat(&mut self, depth: usize) {
        let n = self.below(5);
        let classes: Vec<RegClass> = (0..n).map(|_| self.class()).collect();
        let args = self.some_args(&classes);
        let before = self.close(Kind::Branch, args, false);
        let header = self.current();
        self.edges.push((before, header));
        let params: Vec<VReg> = classes.iter().map(|&c| self.define(c)).collect();
        self.set_params(params);
        self.code(depth);
        let exit_test = self.close(Kind::Branch, vec![], true);
        let scope = self.scope();
        self.edges.push((exit_test, self.current()));
        self.code(depth.saturating_sub(1));
        let args = self.some_args(&classes);
        let latch = self.close(Kind::Branch, args, false);
        self.edges.push((latch, header));
        self.leave(scope);
        self.edges.push((exit_test, self.current()));
    }
}

fn program(seed: u64, pressure: usize) -> Program {
    let mut w = Writer {
        p: Program::default(),
        seed: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
        ints: vec![],
        floats: vec![],
        open: vec![],
        pressure,
        edges: vec![],
    };
    let mut ops = Vec::new();
    for r in [0, 3, 1] {
        let v = w.define(RegClass::Int);
        ops.push(Operand::reg_fixed_def(v, int(r)));
    }
    let f = w.define(RegClass::Float);
    ops.push(Operand::reg_fixed_def(f, PReg::new(0, RegClass::Float)));
    w.open.push((ops, PRegSet::empty(), Kind::Plain));
    for _ in 0..8 {
        w.code(3);
    }
    let result = w.pick(RegClass::Int);
    let last = w.close(Kind::Ret, vec![], false);
    let end = w.p.insts.len() - 1;
    w.p.insts[end].0.push(Operand::reg_fixed_use(result, int(0)));
    let _ = last;
    let mut p = w.p;
    let n = p.blocks.len();
    p.params.resize(n, vec![]);
    p.succs = vec![vec![]; n];
    p.preds = vec![vec![]; n];
    for (a, b) in w.edges {
        p.succs[a].push(Block::new(b));
        p.preds[b].push(Block::new(a));
    }
    p
}

#[test]
fn the_checker_accepts_random_programs() {
    let env = env();
    let mut ctx = regalloc::Ctx::default();
    for seed in 1..60 {
        for pressure in [2, 8, 14, 25, 60] {
            let p = program(seed, pressure);
            let out =
                regalloc::run(&p, &env, &mut ctx).unwrap_or_else(|e| panic!("seed {seed}/{pressure}: {e}"));
            let mut checker = Checker::new(&p, &env);
            checker.prepare(&out);
            if let Err(e) = checker.run() {
                panic!("seed {seed}, pressure {pressure}: {e:?}");
            }
        }
    }
}

#[test]
fn calls_leave_their_map_in_stack_slots() {
    let env = env();
    let mut ctx = regalloc::Ctx::default();
    let mut seen = 0;
    for seed in 1..100 {
        let p = program(seed, 14);
        let out = regalloc::run(&p, &env, &mut ctx).expect("allocates");
        for i in 0..p.num_insts() {
            let inst = Inst::new(i);
            for (op, alloc) in p.inst_operands(inst).iter().zip(out.inst_allocs(inst)) {
                let map = op.constraint() == OperandConstraint::Any && op.pos() == OperandPos::Late;
                if map && alloc.is_some() {
                    assert!(alloc.is_stack(), "seed {seed}, {inst:?}: {alloc}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 100);
}
