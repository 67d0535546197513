//! Register allocation: [`Mach`] as regalloc2 sees it.
//!
//! In: a function with its live pointers attached to calls ([`crate::live`]). Out: regalloc2's [`Output`]:
//! a place for each operand, and moves between instructions. Any allocator that gives an `Output`
//! which regalloc2's checker accepts can stand here.

use obj::Reg;
use regalloc2::{
    Algorithm, Block, Ctx, Function, Inst, InstRange, MachineEnv, Operand, Output, PReg, PRegSet, RegClass,
    RegallocOptions, VReg,
};

use crate::mach::{Clobber, Kind, Mach};

/// Which allocator does the work.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Strategy {
    /// Our own.
    #[default]
    Greedy,
    /// regalloc2's, slower by an order of magnitude: to compare with.
    Ion,
    /// regalloc2's fast one, which spills nearly everything.
    Fastalloc,
}

/// General registers that may hold values: not SP, BP (frame pointer), R14 (g).
const GENERAL: [u8; 13] = [0, 1, 2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 15];

fn general() -> PRegSet {
    GENERAL.iter().fold(PRegSet::empty(), |s, &n| s.with(PReg::new(n as usize, RegClass::Int)))
}

/// X15 is always zero.
fn float() -> PRegSet {
    (0..15).fold(PRegSet::empty(), |s, n| s.with(PReg::new(n, RegClass::Float)))
}

/// All registers that hold values: what a call destroys.
pub fn allocatable() -> PRegSet {
    let mut all = general();
    all.union_from(float());
    all
}

/// An allocator with its memory.
pub struct Allocator {
    env: MachineEnv,
    ctx: Ctx,
    greedy: regalloc::Ctx,
    out: Output,
}

impl Default for Allocator {
    fn default() -> Allocator {
        let none = PRegSet::empty();
        Allocator {
            env: MachineEnv {
                preferred_regs_by_class: [general(), float(), none],
                non_preferred_regs_by_class: [none; 3],
                scratch_by_class: [None; 3],
                fixed_stack_slots: Vec::new(),
            },
            ctx: Ctx::default(),
            greedy: regalloc::Ctx::default(),
            out: Output::default(),
        }
    }
}

impl Allocator {
    /// Places the operands of `m`. `check` verifies the outcome.
    pub fn run(&mut self, m: &Mach, strategy: Strategy, check: bool) -> Result<&Output, String> {
        let algorithm = match strategy {
            Strategy::Ion => Algorithm::Ion,
            Strategy::Greedy | Strategy::Fastalloc => Algorithm::Fastalloc,
        };
        let greedy = match strategy {
            Strategy::Greedy => regalloc::run(m, &self.env, &mut self.greedy).ok(),
            _ => None,
        };
        self.out = match greedy {
            Some(out) => out,
            // What our own does not accept, regalloc2 may.
            None => {
                let options = RegallocOptions { verbose_log: false, validate_ssa: check, algorithm };
                regalloc2::run_with_ctx(m, &self.env, &options, &mut self.ctx)
                    .map_err(|e| format!("{e:?}"))?;
                std::mem::take(&mut self.ctx.output)
            }
        };
        if check {
            let mut checker = regalloc2::checker::Checker::new(m, &self.env);
            checker.prepare(&self.out);
            checker.run().map_err(|e| format!("{e:?}"))?;
        }
        Ok(&self.out)
    }
}

/// The assembler's name of an allocated register.
pub fn reg(r: PReg) -> Reg {
    match r.class() {
        RegClass::Float => Reg(16 + r.hw_enc() as u8),
        _ => Reg(r.hw_enc() as u8),
    }
}

impl Function for Mach {
    fn num_insts(&self) -> usize {
        self.insts.len()
    }

    fn num_blocks(&self) -> usize {
        self.blocks.len()
    }

    fn entry_block(&self) -> Block {
        Block::new(0)
    }

    fn block_insns(&self, block: Block) -> InstRange {
        let b = &self.blocks[block.index()];
        InstRange::new(Inst::new(b.first as usize), Inst::new(b.end as usize))
    }

    fn block_succs(&self, block: Block) -> &[Block] {
        self.range(self.blocks[block.index()].succs)
    }

    fn block_preds(&self, block: Block) -> &[Block] {
        self.range(self.blocks[block.index()].preds)
    }

    fn block_params(&self, block: Block) -> &[VReg] {
        self.vreg_range(self.blocks[block.index()].params)
    }

    fn is_ret(&self, inst: Inst) -> bool {
        matches!(self.insts[inst.index()].kind, Kind::Ret | Kind::Unreachable)
    }

    fn is_branch(&self, inst: Inst) -> bool {
        matches!(self.insts[inst.index()].kind, Kind::Jump | Kind::Br(_) | Kind::Table(_))
    }

    fn branch_blockparams(&self, block: Block, _: Inst, _: usize) -> &[VReg] {
        self.vreg_range(self.blocks[block.index()].args)
    }

    fn inst_operands(&self, inst: Inst) -> &[Operand] {
        Mach::inst_operands(self, &self.insts[inst.index()])
    }

    fn inst_clobbers(&self, inst: Inst) -> PRegSet {
        let i = &self.insts[inst.index()];
        match (i.clobber, i.kind) {
            (Clobber::Call, Kind::Call(n)) => self.calls[n as usize].clobbers,
            (Clobber::Ax, _) => PRegSet::empty().with(PReg::new(0, RegClass::Int)),
            _ => PRegSet::empty(),
        }
    }

    fn num_vregs(&self) -> usize {
        self.ptrs.len()
    }

    fn spillslot_size(&self, _: RegClass) -> usize {
        1
    }
}
