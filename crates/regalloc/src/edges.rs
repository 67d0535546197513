//! Moves between blocks: every edge brings values from where the predecessor leaves them to where the
//! successor expects them.

use regalloc2::{Allocation, Block, Function, PReg, ProgPoint, RegClass};

use crate::scan::{bits, block_start};
use crate::state::{Ctx, Def, Rank, RegSet, class_mask, index, last_inst, preg};

pub fn resolve<F: Function>(func: &F, ctx: &mut Ctx) {
    let mut moves = Vec::new();
    for i in 0..ctx.rpo.len() {
        let p = ctx.rpo[i];
        let block = Block::new(p as usize);
        let succs = func.block_succs(block);
        for (s, succ) in succs.iter().enumerate() {
            let args = func.branch_blockparams(block, last_inst(func, p), s);
            collect(func, ctx, p, succ.index(), args, &mut moves);
            if moves.is_empty() {
                continue;
            }
            // No critical edges: either this is the only way on, or the only way in.
            let (point, rank) = if succs.len() == 1 {
                (ProgPoint::before(last_inst(func, p)), Rank::EdgeOut)
            } else {
                (block_start(func, succ.index() as u32), Rank::EdgeIn)
            };
            let busy = busy_registers(ctx, succ.index(), &moves);
            Shuffle { ctx, point, rank, busy }.run(&mut moves);
        }
    }
}

struct Move {
    from: Allocation,
    to: Allocation,
    class: RegClass,
}

/// What the edge from `p` to `b` has to move.
fn collect<F: Function>(
    func: &F,
    ctx: &mut Ctx,
    p: u32,
    b: usize,
    args: &[regalloc2::VReg],
    moves: &mut Vec<Move>,
) {
    let start = std::mem::take(&mut ctx.blocks[b].start);
    let end = std::mem::take(&mut ctx.blocks[p as usize].end);
    let params = func.block_params(Block::new(b));
    let mut add = |ctx: &mut Ctx, source: u32, to: Allocation| {
        let same = to.as_reg().is_some_and(|r| end.contains(&(index(r) as u8, source)));
        if same || to == ctx.slot(source) {
            return;
        }
        let from = match end.iter().find(|&&(_, v)| v == source) {
            Some(&(r, _)) => Allocation::reg(preg(r as u32)),
            None => {
                ctx.need_memory(source, p);
                ctx.slot(source)
            }
        };
        moves.push(Move { from, to, class: ctx.vregs[source as usize].class });
    };
    for &(r, v) in &start {
        if !matches!(ctx.vregs[v as usize].def, Def::Param(d, _) if d as usize == b) {
            add(ctx, v, Allocation::reg(preg(r as u32)));
        }
    }
    for (param, arg) in params.iter().zip(args) {
        let to = match ctx.vregs[param.vreg()].def {
            Def::Param(_, r) => Allocation::reg(preg(r as u32)),
            Def::StackParam(_) => ctx.slot(param.vreg() as u32),
            // Never used.
            Def::Unknown | Def::Inst(..) => continue,
        };
        add(ctx, arg.vreg() as u32, to);
    }
    ctx.blocks[b].start = start;
    ctx.blocks[p as usize].end = end;
}

/// Registers that hold something the successor wants, or that moves read or write.
fn busy_registers(ctx: &Ctx, b: usize, moves: &[Move]) -> RegSet {
    let held = ctx.blocks[b].start.iter().fold(0, |s, &(r, _)| s | 1 << r);
    let register = |a: Allocation| a.as_reg().map_or(0, |r| 1 << index(r));
    moves.iter().fold(held, |s, m| s | register(m.from) | register(m.to))
}

/// Carries out moves that happen at once, one after the other.
struct Shuffle<'a> {
    ctx: &'a mut Ctx,
    point: ProgPoint,
    rank: Rank,
    busy: RegSet,
}

impl Shuffle<'_> {
    fn run(&mut self, moves: &mut Vec<Move>) {
        while !moves.is_empty() {
            // A move whose target nobody reads any more may go; where there is none, all that is left are cycles.
            let ready = (0..moves.len())
                .find(|&i| !moves.iter().enumerate().any(|(j, m)| j != i && m.from == moves[i].to));
            match ready {
                Some(i) => {
                    let m = moves.swap_remove(i);
                    self.emit(m.from, m.to, m.class);
                }
                None => {
                    // Open the cycle: one source moves aside.
                    let (from, class) = (moves[0].from, moves[0].class);
                    let aside = self.aside(class);
                    self.emit(from, aside, class);
                    for m in moves.iter_mut().filter(|m| m.from == from) {
                        m.from = aside;
                    }
                    if let Some(r) = aside.as_reg() {
                        self.busy |= 1 << index(r);
                    }
                }
            }
        }
    }

    /// A register nobody needs here.
    fn idle_register(&self, class: RegClass) -> Option<PReg> {
        bits(self.ctx.allocatable & class_mask(class) & !self.busy).next().map(preg)
    }

    /// A place for a value during the shuffle.
    fn aside(&mut self, class: RegClass) -> Allocation {
        match self.idle_register(class) {
            Some(r) => Allocation::reg(r),
            None => self.temp_slot(),
        }
    }

    fn temp_slot(&mut self) -> Allocation {
        let v = self.ctx.vregs.len() as u32 + self.ctx.temp_slots;
        self.ctx.temp_slots += 1;
        self.ctx.slot(v)
    }

    /// One move; memory to memory goes through a register, a borrowed one if need be.
    fn emit(&mut self, from: Allocation, to: Allocation, class: RegClass) {
        if from.is_reg() || to.is_reg() {
            self.ctx.edit(self.point, self.rank, from, to);
            return;
        }
        if let Some(r) = self.idle_register(class) {
            self.ctx.edit(self.point, self.rank, from, Allocation::reg(r));
            self.ctx.edit(self.point, self.rank, Allocation::reg(r), to);
            return;
        }
        let saved = self.temp_slot();
        let borrowed = bits(self.ctx.allocatable & class_mask(class)).next().map(preg);
        let r = Allocation::reg(borrowed.expect("the class has registers"));
        for (from, to) in [(r, saved), (from, r), (r, to), (saved, r)] {
            self.ctx.edit(self.point, self.rank, from, to);
        }
    }
}
