//! The allocation proper: one pass over the blocks, and in each over its instructions.

use regalloc2::{
    Allocation, Block, Function, Inst, Operand, OperandConstraint, OperandKind, OperandPos, ProgPoint,
    RegClass,
};

use crate::Error;
use crate::state::{
    Ctx, Def, FAR, NONE, Rank, RegSet, THROUGH, Use, class_mask, clobbers, first_inst, index, last_inst, preg,
};

/// Registers a loop header leaves free for what the loop computes: before near uses, before others.
const ROOM_NEAR: u32 = 2;
const ROOM_THROUGH: u32 = 5;

pub fn allocate<F: Function>(func: &F, ctx: &mut Ctx) -> Result<(), Error> {
    // Every operand gets its place in the output before blocks are visited out of order.
    for i in 0..func.num_insts() {
        ctx.alloc_offsets.push(ctx.allocs.len() as u32);
        let n = func.inst_operands(Inst::new(i)).len();
        ctx.allocs.resize(ctx.allocs.len() + n, Allocation::none());
    }
    for i in 0..ctx.rpo.len() {
        let b = ctx.rpo[i];
        Scan { func, b, ctx, avoid: 0, avoid_behind: Vec::new() }.block()?;
    }
    Ok(())
}

/// The state of one block's scan.
struct Scan<'a, F: Function> {
    func: &'a F,
    b: u32,
    ctx: &'a mut Ctx,
    /// Registers that fixed operands want between here and the next call.
    avoid: RegSet,
    /// `avoid` behind each call of the block, last call first.
    avoid_behind: Vec<RegSet>,
}

impl<F: Function> Scan<'_, F> {
    fn block(&mut self) -> Result<(), Error> {
        self.list_uses();
        if self.b != self.func.entry_block().index() as u32 {
            self.start_state();
        }
        let last_epoch = self.ctx.wish_epoch;
        let mut at = 0;
        for inst in self.func.block_insns(Block::new(self.b as usize)).iter() {
            let kill = clobbers(self.func, inst);
            self.inst(inst, at, kill)?;
            at += 1;
            if is_call(self.ctx, kill) {
                at += FAR;
                self.ctx.wish_epoch -= 1;
                self.avoid = self.avoid_behind.pop().unwrap_or(0);
            }
        }
        self.ctx.wish_epoch = last_epoch;
        self.end_state();
        Ok(())
    }

    // ---- Before the scan: next uses and wishes, collected backwards.

    fn list_uses(&mut self) {
        let (func, block) = (self.func, Block::new(self.b as usize));
        self.ctx.uses.clear();
        self.ctx.wish_epoch += 1;
        let end = self.ctx.blocks[self.b as usize].length;
        let live_out = std::mem::take(&mut self.ctx.blocks[self.b as usize].live_out);
        for &(v, d) in &live_out {
            self.ctx.vregs[v as usize].next_use = NONE;
            self.push_use(v, end + d);
        }
        self.ctx.blocks[self.b as usize].live_out = live_out;
        let last = last_inst(func, self.b);
        for (s, succ) in func.block_succs(block).iter().enumerate() {
            let args = func.branch_blockparams(block, last, s);
            for v in args {
                self.push_use(v.vreg() as u32, end);
            }
            self.wish_for_successor(succ.index(), args);
        }
        let mut at = end;
        for inst in func.block_insns(block).iter().rev() {
            let kill = clobbers(func, inst);
            at -= 1;
            if is_call(self.ctx, kill) {
                at -= FAR;
                // Wishes for registers behind a call are void before it.
                self.ctx.wish_epoch += 1;
                self.avoid_behind.push(std::mem::take(&mut self.avoid));
            }
            let ops = func.inst_operands(inst);
            for op in ops {
                let v = op.vreg().vreg() as u32;
                match (op.kind(), op.constraint()) {
                    (OperandKind::Use, c) => {
                        self.push_use(v, at);
                        if let OperandConstraint::FixedReg(p) = c {
                            self.wish(v, index(p));
                        }
                    }
                    (OperandKind::Def, OperandConstraint::Reuse(n)) => {
                        let info = &self.ctx.vregs[v as usize];
                        if info.wish_epoch == self.ctx.wish_epoch {
                            let wish = info.wish as u32;
                            self.wish(ops[n].vreg().vreg() as u32, wish);
                        }
                    }
                    (OperandKind::Def, OperandConstraint::FixedReg(p)) => self.avoid |= 1 << index(p),
                    _ => {}
                }
            }
        }
    }

    /// Values would like to be where a block that is done already expects them.
    fn wish_for_successor(&mut self, succ: usize, args: &[regalloc2::VReg]) {
        if !self.ctx.blocks[succ].done {
            return;
        }
        let start = std::mem::take(&mut self.ctx.blocks[succ].start);
        let params = self.func.block_params(Block::new(succ));
        for &(r, v) in &start {
            let source = match params.iter().position(|p| p.vreg() as u32 == v) {
                Some(i) => args[i].vreg() as u32,
                None => v,
            };
            self.wish(source, r as u32);
        }
        self.ctx.blocks[succ].start = start;
    }

    fn wish(&mut self, v: u32, r: u32) {
        let info = &mut self.ctx.vregs[v as usize];
        if class_mask(info.class) & 1 << r != 0 {
            (info.wish, info.wish_epoch) = (r as u8, self.ctx.wish_epoch);
            self.avoid |= 1 << r;
        }
    }

    fn push_use(&mut self, v: u32, at: u32) {
        let head = self.ctx.vregs[v as usize].next_use;
        if head != NONE && self.ctx.uses[head as usize].at == at {
            return;
        }
        self.ctx.vregs[v as usize].next_use = self.ctx.uses.len() as u32;
        self.ctx.uses.push(Use { at, next: head });
    }

    /// Distance coordinate of the next use, `u32::MAX` when there is none.
    fn next_use(&self, v: u32) -> u32 {
        match self.ctx.vregs[v as usize].next_use {
            NONE => u32::MAX,
            n => self.ctx.uses[n as usize].at,
        }
    }

    // ---- The state at the start of a block.

    fn start_state(&mut self) {
        let block = Block::new(self.b as usize);
        let preds = self.func.block_preds(block);
        let is_header = preds.iter().any(|p| {
            let p = &self.ctx.blocks[p.index()];
            p.order != NONE && !p.done
        });
        let live_in = std::mem::take(&mut self.ctx.blocks[self.b as usize].live_in);
        self.ctx.stamp += 1;
        let stamp = self.ctx.stamp;
        for &(v, d) in &live_in {
            let info = &mut self.ctx.vregs[v as usize];
            (info.mark, info.mark_value) = (stamp, d);
        }
        let primary = self.primary_predecessor(stamp);
        let end = std::mem::take(&mut self.ctx.blocks[primary].end);
        if is_header {
            self.header_state(&live_in, &end, stamp);
        } else {
            for &(r, v) in &end {
                let info = &self.ctx.vregs[v as usize];
                if info.mark == stamp && info.regs == 0 {
                    self.put(v, r as u32);
                }
            }
        }
        self.place_params(primary, &end, is_header);
        self.ctx.blocks[primary].end = end;
        self.ctx.blocks[self.b as usize].live_in = live_in;
        let start = self.snapshot();
        self.ctx.blocks[self.b as usize].start = start;
    }

    /// The finished predecessor that has most of the live values in registers.
    fn primary_predecessor(&self, stamp: u32) -> usize {
        let preds = self.func.block_preds(Block::new(self.b as usize));
        let held = |p: &Block| {
            let end = &self.ctx.blocks[p.index()].end;
            end.iter().filter(|&&(_, v)| self.ctx.vregs[v as usize].mark == stamp).count()
        };
        let done = preds.iter().filter(|p| self.ctx.blocks[p.index()].done);
        // The first of equals: layout puts the likely way first.
        let best = done.rev().max_by_key(|p| held(p));
        best.expect("reverse postorder: one predecessor is done").index()
    }

    /// A loop keeps what it uses soon, and of the rest as much as leaves it room.
    fn header_state(&mut self, live_in: &[(u32, u32)], end: &[(u8, u32)], stamp: u32) {
        let mut wanted: Vec<(u32, u32)> =
            live_in.iter().filter(|&&(_, d)| d < FAR).map(|&(v, d)| (d, v)).collect();
        wanted.sort_unstable();
        let mut taken = [0u32; 2];
        let params = self.func.block_params(Block::new(self.b as usize));
        for p in params {
            taken[class_index(p.class())] += u32::from(self.next_use(p.vreg() as u32) < FAR);
        }
        let total = |c: RegClass| (self.ctx.allocatable & class_mask(c)).count_ones();
        let totals = [total(RegClass::Int), total(RegClass::Float)];
        let mut chosen: Vec<u32> = Vec::new();
        for &(d, v) in &wanted {
            let class = class_index(self.ctx.vregs[v as usize].class);
            let in_register = end.iter().any(|&(_, u)| u == v);
            let room = if d < THROUGH { ROOM_NEAR } else { ROOM_THROUGH };
            if taken[class] + room < totals[class] && (in_register || d < THROUGH) {
                taken[class] += 1;
                chosen.push(v);
            }
        }
        self.ctx.stamp += 1;
        let keep = self.ctx.stamp;
        debug_assert!(keep > stamp);
        for &v in &chosen {
            self.ctx.vregs[v as usize].mark = keep;
        }
        for &(r, v) in end {
            let info = &self.ctx.vregs[v as usize];
            if info.mark == keep && info.regs == 0 {
                self.put(v, r as u32);
            }
        }
        for &v in &chosen {
            if self.ctx.vregs[v as usize].regs == 0
                && let Some(r) = self.free_register(v, 0)
            {
                self.put(v, r);
            }
        }
    }

    /// Registers for the block's parameters, nearest use first.
    fn place_params(&mut self, primary: usize, end: &[(u8, u32)], is_header: bool) {
        let (func, block) = (self.func, Block::new(self.b as usize));
        let params = func.block_params(block);
        if params.is_empty() {
            return;
        }
        let succ = func.block_succs(Block::new(primary)).iter().position(|&s| s == block).expect("edge");
        let args = func.branch_blockparams(Block::new(primary), last_inst(func, primary as u32), succ);
        let mut order: Vec<(u32, usize)> =
            params.iter().enumerate().map(|(i, p)| (self.next_use(p.vreg() as u32), i)).collect();
        order.sort_unstable();
        for (distance, i) in order {
            let v = params[i].vreg() as u32;
            if distance == u32::MAX {
                continue;
            }
            let far = is_header && distance >= FAR;
            let from_arg = end
                .iter()
                .filter(|&&(r, u)| u == args[i].vreg() as u32 && self.ctx.holds[r as usize] == NONE)
                .map(|&(r, _)| r as u32)
                .next();
            let wish = self.wished(v).filter(|&r| self.ctx.holds[r as usize] == NONE);
            let register = if far {
                None
            } else {
                wish.or(from_arg).or_else(|| self.free_register(v, 0)).or_else(|| {
                    let (r, farthest) = self.farthest(self.ctx.vregs[v as usize].class, 0)?;
                    (farthest > distance).then(|| {
                        self.clear(r);
                        r
                    })
                })
            };
            self.ctx.vregs[v as usize].def = match register {
                Some(r) => {
                    self.put(v, r);
                    Def::Param(self.b, r as u8)
                }
                None => {
                    let block = self.b;
                    self.ctx.need_memory(v, block);
                    Def::StackParam(block)
                }
            };
        }
    }

    fn end_state(&mut self) {
        let end = self.snapshot();
        for &(r, _) in &end {
            self.clear(r as u32);
        }
        let live_out = std::mem::take(&mut self.ctx.blocks[self.b as usize].live_out);
        for &(v, _) in &live_out {
            self.ctx.vregs[v as usize].next_use = NONE;
        }
        let (func, block) = (self.func, Block::new(self.b as usize));
        let last = last_inst(func, self.b);
        for s in 0..func.block_succs(block).len() {
            for v in func.branch_blockparams(block, last, s) {
                self.ctx.vregs[v.vreg()].next_use = NONE;
            }
        }
        let state = &mut self.ctx.blocks[self.b as usize];
        (state.live_out, state.end, state.done) = (live_out, end, true);
    }

    fn snapshot(&self) -> Vec<(u8, u32)> {
        let held = self.ctx.holds.iter().enumerate().filter(|&(_, &v)| v != NONE);
        held.map(|(r, &v)| (r as u8, v)).collect()
    }

    // ---- Registers.

    fn put(&mut self, v: u32, r: u32) {
        debug_assert_eq!(self.ctx.holds[r as usize], NONE);
        self.ctx.holds[r as usize] = v;
        self.ctx.vregs[v as usize].regs |= 1 << r;
    }

    /// Forgets what a register holds.
    fn clear(&mut self, r: u32) {
        let v = std::mem::replace(&mut self.ctx.holds[r as usize], NONE);
        if v != NONE {
            self.ctx.vregs[v as usize].regs &= !(1 << r);
        }
    }

    fn wished(&self, v: u32) -> Option<u32> {
        let info = &self.ctx.vregs[v as usize];
        let wish = info.wish as u32;
        (info.wish_epoch == self.ctx.wish_epoch && self.ctx.allocatable & 1 << wish != 0).then_some(wish)
    }

    /// A free register for `v` outside of `not`, the wished one if possible.
    fn free_register(&self, v: u32, not: RegSet) -> Option<u32> {
        let mut free = self.ctx.allocatable & class_mask(self.ctx.vregs[v as usize].class) & !not;
        for r in bits(free) {
            if self.ctx.holds[r as usize] != NONE {
                free &= !(1 << r);
            }
        }
        if let Some(wish) = self.wished(v).filter(|w| free & 1 << w != 0) {
            return Some(wish);
        }
        let quiet = free & !self.avoid;
        bits(if quiet != 0 { quiet } else { free }).next()
    }

    /// The register outside of `not` whose value is used last, with that distance; values that
    /// another register holds too come first.
    fn farthest(&self, class: RegClass, not: RegSet) -> Option<(u32, u32)> {
        let candidates = self.ctx.allocatable & class_mask(class) & !not;
        let distance = |r: u32| match self.ctx.holds[r as usize] {
            NONE => u32::MAX,
            v if self.ctx.vregs[v as usize].regs.count_ones() > 1 => u32::MAX - 1,
            v => self.next_use(v),
        };
        bits(candidates).map(|r| (r, distance(r))).max_by_key(|&(_, d)| d)
    }

    /// A register for `v`, made free if need be. The value that leaves stays in its stack slot: the
    /// store is placed when it turns out to be read there.
    fn take_register(&mut self, v: u32, not: RegSet) -> Result<u32, Error> {
        if let Some(r) = self.free_register(v, not) {
            return Ok(r);
        }
        let class = self.ctx.vregs[v as usize].class;
        let (r, _) = self.farthest(class, not).ok_or(Error::TooManyOperands)?;
        self.clear(r);
        Ok(r)
    }

    /// Puts a copy of `v` into register `r` before `inst`: from another register, or from memory.
    fn copy_to(&mut self, v: u32, r: u32, inst: Inst) {
        let from = match bits(self.ctx.vregs[v as usize].regs).next() {
            Some(other) => Allocation::reg(preg(other)),
            None => {
                let b = self.b;
                self.ctx.need_memory(v, b);
                self.ctx.slot(v)
            }
        };
        self.ctx.edit(ProgPoint::before(inst), Rank::Inst, from, Allocation::reg(preg(r)));
    }

    // ---- One instruction.

    fn inst(&mut self, inst: Inst, at: u32, clobbered: RegSet) -> Result<(), Error> {
        let ops = self.func.inst_operands(inst);
        let base = self.ctx.alloc_offsets[inst.index()] as usize;
        // What the instruction overwrites when it is done.
        let mut kill = clobbered;
        for op in ops {
            if let (OperandKind::Def, OperandConstraint::FixedReg(p)) = (op.kind(), op.constraint()) {
                kill |= 1 << index(p);
            }
        }
        let mut locks = Locks { early: 0, late: 0 };
        self.fixed_uses(inst, ops, base, kill, &mut locks);
        self.register_uses(inst, ops, base, kill, &mut locks)?;
        self.tied_uses(inst, ops, base, at, &mut kill, &mut locks)?;
        self.other_uses(ops, base, kill, &mut locks);
        self.early_defs(ops, base, &mut kill, &mut locks)?;
        self.finish_uses(ops, at);
        self.save_killed(inst, kill, &locks);
        self.late_defs(inst, ops, base, kill, &locks)
    }

    fn fixed_uses(&mut self, inst: Inst, ops: &[Operand], base: usize, kill: RegSet, locks: &mut Locks) {
        for (k, op) in ops.iter().enumerate() {
            let (OperandKind::Use, OperandConstraint::FixedReg(p)) = (op.kind(), op.constraint()) else {
                continue;
            };
            let (v, r) = (op.vreg().vreg() as u32, index(p));
            let holder = self.ctx.holds[r as usize];
            if holder != v {
                // The value that is in the way moves on rather than to memory, if it is still wanted
                // and there is a place that survives this instruction.
                if holder != NONE
                    && self.ctx.vregs[holder as usize].regs == 1 << r
                    && let Some(free) = self.free_register(holder, locks.early | kill | self.fixed_regs(ops))
                {
                    self.copy_to(holder, free, inst);
                    self.clear(r);
                    self.put(holder, free);
                } else {
                    if holder != NONE && self.ctx.vregs[holder as usize].regs == 1 << r {
                        self.keep_for_this(ops, holder, r, inst, locks);
                    }
                    self.clear(r);
                }
                self.copy_to(v, r, inst);
                self.put(v, r);
            }
            locks.early |= 1 << r;
            if op.pos() == OperandPos::Late {
                locks.late |= 1 << r;
            }
            self.ctx.allocs[base + k] = Allocation::reg(p);
        }
    }

    /// Registers named by fixed uses of this instruction.
    fn fixed_regs(&self, ops: &[Operand]) -> RegSet {
        ops.iter().fold(0, |set, op| match (op.kind(), op.constraint()) {
            (OperandKind::Use, OperandConstraint::FixedReg(p)) => set | 1 << index(p),
            _ => set,
        })
    }

    /// A value about to be pushed out of `r` that this very instruction uses: to any free register, so
    /// that it is not read from a slot needlessly.
    fn keep_for_this(&mut self, ops: &[Operand], v: u32, r: u32, inst: Inst, locks: &Locks) {
        if !ops.iter().any(|o| o.kind() == OperandKind::Use && o.vreg().vreg() as u32 == v) {
            return;
        }
        if let Some(free) = self.free_register(v, locks.early | self.fixed_regs(ops)) {
            self.copy_to(v, free, inst);
            self.clear(r);
            self.put(v, free);
        }
    }

    fn register_uses(
        &mut self,
        inst: Inst,
        ops: &[Operand],
        base: usize,
        kill: RegSet,
        locks: &mut Locks,
    ) -> Result<(), Error> {
        for (k, op) in ops.iter().enumerate() {
            if op.kind() != OperandKind::Use || is_tied(ops, k) {
                continue;
            }
            match op.constraint() {
                OperandConstraint::Reg => {}
                OperandConstraint::Any | OperandConstraint::FixedReg(_) => continue,
                c => return Err(Error::Constraint(format!("{c:?}"))),
            }
            let v = op.vreg().vreg() as u32;
            let late = op.pos() == OperandPos::Late;
            let usable = self.ctx.vregs[v as usize].regs & if late { !kill } else { !0 };
            // A register that is locked for this value already serves twice.
            let r = match bits(usable & locks.early).next().or(bits(usable).next()) {
                Some(r) => r,
                None => {
                    let not = locks.early | if late { kill } else { 0 };
                    let r = self.take_register(v, not)?;
                    self.copy_to(v, r, inst);
                    self.put(v, r);
                    r
                }
            };
            locks.early |= 1 << r;
            if late {
                locks.late |= 1 << r;
            }
            self.ctx.allocs[base + k] = Allocation::reg(preg(r));
        }
        Ok(())
    }

    /// Uses whose register the result takes over.
    fn tied_uses(
        &mut self,
        inst: Inst,
        ops: &[Operand],
        base: usize,
        at: u32,
        kill: &mut RegSet,
        locks: &mut Locks,
    ) -> Result<(), Error> {
        for (k, op) in ops.iter().enumerate() {
            let OperandConstraint::Reuse(n) = op.constraint() else { continue };
            let (def, v) = (op.vreg().vreg() as u32, ops[n].vreg().vreg() as u32);
            let regs = self.ctx.vregs[v as usize].regs & !locks.late & !*kill;
            let wish = self.wished(def);
            let preferred = wish.filter(|w| regs & 1 << w != 0).or(bits(regs).next());
            let r = match preferred {
                // It is free to be overwritten: the last use, or there is another copy.
                Some(r) if !self.used_after(v, at) || self.ctx.vregs[v as usize].regs.count_ones() > 1 => r,
                _ => {
                    let busy = locks.early | locks.late | *kill;
                    match self.free_register(def, busy) {
                        Some(r) => {
                            self.copy_to(v, r, inst);
                            r
                        }
                        None => {
                            let class = self.ctx.vregs[def as usize].class;
                            // v's own register may be the one whose value is used last.
                            let own = bits(regs).fold(0, |s, r| s | 1 << r);
                            let (r, _) = self.farthest(class, busy & !own).ok_or(Error::TooManyOperands)?;
                            if self.ctx.holds[r as usize] != v {
                                self.clear(r);
                                self.copy_to(v, r, inst);
                            }
                            r
                        }
                    }
                }
            };
            locks.early |= 1 << r;
            locks.late |= 1 << r;
            *kill |= 1 << r;
            self.ctx.allocs[base + n] = Allocation::reg(preg(r));
            self.ctx.allocs[base + k] = Allocation::reg(preg(r));
        }
        Ok(())
    }

    /// Uses that may be anywhere.
    fn other_uses(&mut self, ops: &[Operand], base: usize, kill: RegSet, locks: &mut Locks) {
        for (k, op) in ops.iter().enumerate() {
            if op.kind() != OperandKind::Use || op.constraint() != OperandConstraint::Any || is_tied(ops, k) {
                continue;
            }
            let v = op.vreg().vreg() as u32;
            let late = op.pos() == OperandPos::Late;
            let usable = self.ctx.vregs[v as usize].regs & if late { !kill } else { !0 };
            self.ctx.allocs[base + k] = match bits(usable).next() {
                Some(r) => {
                    locks.early |= 1 << r;
                    if late {
                        locks.late |= 1 << r;
                    }
                    Allocation::reg(preg(r))
                }
                None => {
                    let b = self.b;
                    self.ctx.need_memory(v, b);
                    self.ctx.slot(v)
                }
            };
        }
    }

    /// Temporaries: written while uses are still read.
    fn early_defs(
        &mut self,
        ops: &[Operand],
        base: usize,
        kill: &mut RegSet,
        locks: &mut Locks,
    ) -> Result<(), Error> {
        for (k, op) in ops.iter().enumerate() {
            if op.kind() != OperandKind::Def || op.pos() != OperandPos::Early {
                continue;
            }
            let v = op.vreg().vreg() as u32;
            let r = match op.constraint() {
                OperandConstraint::FixedReg(p) => index(p),
                OperandConstraint::Reg | OperandConstraint::Any => {
                    let not = locks.early | locks.late | *kill;
                    match self.free_register(v, not) {
                        Some(r) => r,
                        None => {
                            self.farthest(self.ctx.vregs[v as usize].class, not)
                                .ok_or(Error::TooManyOperands)?
                                .0
                        }
                    }
                }
                c => return Err(Error::Constraint(format!("{c:?}"))),
            };
            // What it holds is saved with all that the instruction overwrites.
            locks.early |= 1 << r;
            locks.late |= 1 << r;
            *kill |= 1 << r;
            self.ctx.allocs[base + k] = Allocation::reg(preg(r));
        }
        Ok(())
    }

    fn used_after(&self, v: u32, at: u32) -> bool {
        let mut n = self.ctx.vregs[v as usize].next_use;
        while n != NONE {
            let u = self.ctx.uses[n as usize];
            if u.at > at {
                return true;
            }
            n = u.next;
        }
        false
    }

    /// Takes this instruction's uses off the lists; values without further use leave their registers.
    fn finish_uses(&mut self, ops: &[Operand], at: u32) {
        for op in ops.iter().filter(|o| o.kind() == OperandKind::Use) {
            let v = op.vreg().vreg();
            let head = self.ctx.vregs[v].next_use;
            if head != NONE && self.ctx.uses[head as usize].at == at {
                self.ctx.vregs[v].next_use = self.ctx.uses[head as usize].next;
            }
            if self.ctx.vregs[v].next_use == NONE {
                for r in bits(self.ctx.vregs[v].regs) {
                    self.clear(r);
                }
            }
        }
    }

    /// Values in registers that the instruction overwrites move to others, or stay in their slots only.
    fn save_killed(&mut self, inst: Inst, kill: RegSet, locks: &Locks) {
        for r in bits(kill) {
            let v = self.ctx.holds[r as usize];
            if v == NONE {
                continue;
            }
            if self.ctx.vregs[v as usize].regs & !kill == 0
                && let Some(free) = self.free_register(v, kill | locks.early | locks.late)
            {
                self.copy_to(v, free, inst);
                self.put(v, free);
            }
            self.clear(r);
        }
    }

    fn late_defs(
        &mut self,
        inst: Inst,
        ops: &[Operand],
        base: usize,
        kill: RegSet,
        locks: &Locks,
    ) -> Result<(), Error> {
        // Results in fixed and tied registers first: the others choose among what is left.
        for pass in 0..2 {
            for (k, op) in ops.iter().enumerate() {
                if op.kind() != OperandKind::Def {
                    continue;
                }
                let free_choice = op.pos() == OperandPos::Late
                    && matches!(op.constraint(), OperandConstraint::Reg | OperandConstraint::Any);
                if free_choice != (pass == 1) {
                    continue;
                }
                let v = op.vreg().vreg() as u32;
                let r = match op.constraint() {
                    OperandConstraint::FixedReg(p) => index(p),
                    _ if !free_choice => index(self.ctx.allocs[base + k].as_reg().expect("decided above")),
                    _ => self.take_register(v, kill | locks.late)?,
                };
                self.ctx.allocs[base + k] = Allocation::reg(preg(r));
                self.ctx.vregs[v as usize].def = Def::Inst(inst.index() as u32, r as u8);
                self.clear(r);
                self.put(v, r);
            }
        }
        // Results nobody uses.
        for op in ops.iter().filter(|o| o.kind() == OperandKind::Def) {
            let v = op.vreg().vreg();
            if self.ctx.vregs[v].next_use == NONE {
                for r in bits(self.ctx.vregs[v].regs) {
                    self.clear(r);
                }
            }
        }
        Ok(())
    }
}

/// Registers that operands occupy while the instruction reads, and when it has written.
struct Locks {
    early: RegSet,
    late: RegSet,
}

fn is_tied(ops: &[Operand], k: usize) -> bool {
    ops.iter().any(|o| o.constraint() == OperandConstraint::Reuse(k))
}

/// Calls destroy (nearly) everything.
pub fn is_call(ctx: &Ctx, clobbered: RegSet) -> bool {
    clobbered == ctx.allocatable || clobbered.count_ones() > 16
}

fn class_index(class: RegClass) -> usize {
    usize::from(class != RegClass::Int)
}

/// The set bits, ascending.
pub fn bits(set: RegSet) -> Bits {
    Bits(set)
}

/// Iterates over the bits of a set.
#[derive(Clone, Copy)]
pub struct Bits(RegSet);

impl Iterator for Bits {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if self.0 == 0 {
            return None;
        }
        let bit = self.0.trailing_zeros();
        self.0 &= self.0 - 1;
        Some(bit)
    }
}

/// The first instruction's point, for edits at the start of a block.
pub fn block_start<F: Function>(func: &F, b: u32) -> ProgPoint {
    ProgPoint::before(first_inst(func, b))
}
