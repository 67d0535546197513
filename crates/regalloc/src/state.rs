//! What the stages share.

use regalloc2::{
    Allocation, Block, Edit, Function, Inst, MachineEnv, Output, PReg, PRegSet, ProgPoint, RegClass,
    SpillSlot,
};

/// No value, no block, no slot.
pub const NONE: u32 = u32::MAX;

/// Distances from here on mean "after a call": not worth a register across a loop's back edge.
pub const FAR: u32 = 1000;

/// What leaving a loop adds: values from here on are probably not used in the loop.
pub const THROUGH: u32 = 100;

/// A set of physical registers: bits 0–15 integer, 16–31 float.
pub type RegSet = u32;

/// Bit number of a register.
pub fn index(p: PReg) -> u32 {
    p.hw_enc() as u32 + if p.class() == RegClass::Int { 0 } else { 16 }
}

/// The register with this bit number.
pub fn preg(i: u32) -> PReg {
    if i < 16 { PReg::new(i as usize, RegClass::Int) } else { PReg::new(i as usize - 16, RegClass::Float) }
}

pub fn class_mask(class: RegClass) -> RegSet {
    if class == RegClass::Int { 0xffff } else { 0xffff_0000 }
}

/// What is known of a virtual register.
#[derive(Clone, Copy)]
pub struct VReg {
    pub class: RegClass,
    /// Registers that hold it now.
    pub regs: RegSet,
    /// First node in [`Ctx::uses`], its next use in the block at work.
    pub next_use: u32,
    /// The register it would like, if `wish_epoch` is current.
    pub wish: u8,
    pub wish_epoch: u32,
    pub def: Def,
    /// The block that dominates all places where its stack copy is read; NONE: never spilled.
    pub need: u32,
    /// Stamp and position of the scratch set at work (see [`Ctx::stamp`]).
    pub mark: u32,
    pub mark_value: u32,
}

/// Where a value comes into being, and in which register.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Def {
    /// Not seen yet, or never used.
    Unknown,
    /// By an instruction, in this register.
    Inst(u32, u8),
    /// As a parameter of this block, in this register.
    Param(u32, u8),
    /// As a parameter of this block, in its stack slot: predecessors store it.
    StackParam(u32),
}

/// One use of a value in the block at work; a list in order of distance.
#[derive(Clone, Copy)]
pub struct Use {
    pub at: u32,
    pub next: u32,
}

/// Order of edits at one program point.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// Edge moves at the start of a block.
    EdgeIn,
    /// Spill stores.
    Spill,
    /// What the instruction needs.
    Inst,
    /// Edge moves at the end of a block.
    EdgeOut,
}

pub struct PendingEdit {
    pub point: ProgPoint,
    pub rank: Rank,
    pub from: Allocation,
    pub to: Allocation,
}

#[derive(Clone, Default)]
pub struct BlockState {
    /// Values live on entry (parameters excluded) and the distance of their next use.
    pub live_in: Vec<(u32, u32)>,
    /// Values live at the end, with the distance counted from there. Jump arguments are not among them.
    pub live_out: Vec<(u32, u32)>,
    /// Which value each register holds at the start: (register, value). Includes parameters in registers.
    pub start: Vec<(u8, u32)>,
    /// Which value each register holds at the end.
    pub end: Vec<(u8, u32)>,
    /// Distance from the first instruction to the end: instructions, calls counting [`FAR`] more.
    pub length: u32,
    pub idom: u32,
    /// Position in [`Ctx::rpo`]; NONE: unreachable.
    pub order: u32,
    pub loop_depth: u32,
    /// `start` and `end` are set.
    pub done: bool,
}

/// The allocator's memory, reusable.
#[derive(Default)]
pub struct Ctx {
    pub vregs: Vec<VReg>,
    pub blocks: Vec<BlockState>,
    pub rpo: Vec<u32>,
    pub uses: Vec<Use>,
    pub edits: Vec<PendingEdit>,
    pub allocs: Vec<Allocation>,
    pub alloc_offsets: Vec<u32>,
    /// Registers that may be allocated.
    pub allocatable: RegSet,
    /// The value in each register now.
    pub holds: [u32; 32],
    pub stamp: u32,
    pub wish_epoch: u32,
    /// Pseudo values whose slots are scratch space of edge moves.
    pub temp_slots: u32,
    pub num_slots: usize,
    pub slot_of: Vec<u32>,
}

impl Ctx {
    pub fn reset<F: Function>(&mut self, func: &F, env: &MachineEnv) {
        self.allocatable = 0;
        for set in env.preferred_regs_by_class.iter().chain(&env.non_preferred_regs_by_class) {
            for p in set {
                self.allocatable |= 1 << index(p);
            }
        }
        let fresh = VReg {
            class: RegClass::Int,
            regs: 0,
            next_use: NONE,
            wish: 0,
            wish_epoch: 0,
            def: Def::Unknown,
            need: NONE,
            mark: 0,
            mark_value: 0,
        };
        self.vregs.clear();
        self.vregs.resize(func.num_vregs(), fresh);
        for b in &mut self.blocks {
            for list in [&mut b.live_in, &mut b.live_out] {
                list.clear();
            }
            b.start.clear();
            b.end.clear();
            b.done = false;
        }
        self.blocks.resize_with(func.num_blocks(), BlockState::default);
        self.rpo.clear();
        self.uses.clear();
        self.edits.clear();
        self.allocs.clear();
        self.alloc_offsets.clear();
        self.holds = [NONE; 32];
        self.stamp = 0;
        self.wish_epoch = 1;
        self.temp_slots = 0;
        self.num_slots = 0;
    }

    /// The stack home of a value; numbers are values until [`crate::slots::assign`].
    pub fn slot(&self, v: u32) -> Allocation {
        Allocation::stack(SpillSlot::new(v as usize))
    }

    pub fn edit(&mut self, point: ProgPoint, rank: Rank, from: Allocation, to: Allocation) {
        self.edits.push(PendingEdit { point, rank, from, to });
    }

    /// Records that `v`'s stack copy is read in `block`.
    pub fn need_memory(&mut self, v: u32, block: u32) {
        let need = self.vregs[v as usize].need;
        self.vregs[v as usize].need = if need == NONE { block } else { self.common_dominator(need, block) };
    }

    pub fn common_dominator(&self, mut a: u32, mut b: u32) -> u32 {
        while a != b {
            while self.blocks[a as usize].order > self.blocks[b as usize].order {
                a = self.blocks[a as usize].idom;
            }
            while self.blocks[b as usize].order > self.blocks[a as usize].order {
                b = self.blocks[b as usize].idom;
            }
        }
        a
    }

    pub fn take_output(&mut self) -> Output {
        // Runs of the edits are in order already.
        self.edits.sort_by_key(|e| (e.point, e.rank));
        let edits = self.edits.drain(..).map(|e| (e.point, Edit::Move { from: e.from, to: e.to })).collect();
        Output {
            num_spillslots: self.num_slots,
            edits,
            allocs: std::mem::take(&mut self.allocs),
            inst_alloc_offsets: std::mem::take(&mut self.alloc_offsets),
            debug_locations: Vec::new(),
            stats: Default::default(),
        }
    }
}

/// First and last instruction of a block.
pub fn first_inst<F: Function>(func: &F, b: u32) -> Inst {
    func.block_insns(Block::new(b as usize)).first()
}

pub fn last_inst<F: Function>(func: &F, b: u32) -> Inst {
    func.block_insns(Block::new(b as usize)).last()
}

/// The registers an instruction destroys.
pub fn clobbers<F: Function>(func: &F, inst: Inst) -> RegSet {
    let mut set = 0;
    let clobbered = func.inst_clobbers(inst);
    if clobbered == PRegSet::empty() {
        return set;
    }
    for p in clobbered {
        if p.class() != RegClass::Vector {
            set |= 1 << index(p);
        }
    }
    set
}
