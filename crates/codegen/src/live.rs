//! Pointers that live across calls become operands of the calls.
//!
//! In: [`Mach`]. Out: the same; each call's operand list ends with the pointer registers that are live after it, as
//! uses "anywhere, late". Since a call destroys all registers, the allocator gives each of them a
//! stack slot there: that is the stack map.
//!
//! Liveness is found variable by variable, walking from uses up to the definition: the cost is that of the
//! blocks in which pointers live.

use regalloc2::{Operand, OperandConstraint, OperandKind, OperandPos, VReg};

use crate::mach::{Kind, Mach};

const NONE: u32 = u32::MAX;

/// Working memory.
#[derive(Default)]
pub struct Liveness {
    /// Block that defines each register.
    def: Vec<u32>,
    /// (register, block) of uses whose definition is in another block.
    exposed: Vec<u64>,
    /// Last register found live into each block.
    mark: Vec<u32>,
    live_out: Vec<Vec<u32>>,
    calls: Vec<bool>,
    stack: Vec<u32>,
    /// The live set while walking a block: members, and each register's place among them.
    set: Vec<u32>,
    place: Vec<u32>,
}

impl Liveness {
    /// Adds the live pointers to the calls of `m`.
    pub fn add_to_calls(&mut self, m: &mut Mach) {
        if !m.has_calls || !m.ptrs.contains(&true) {
            return;
        }
        self.find_uses(m);
        self.propagate(m);
        self.place.clear();
        self.place.resize(m.ptrs.len(), NONE);
        for b in 0..m.blocks.len() {
            if self.calls[b] {
                self.block(m, b);
            }
        }
    }

    fn find_uses(&mut self, m: &Mach) {
        let n = m.blocks.len();
        self.def.clear();
        self.def.resize(m.ptrs.len(), NONE);
        self.exposed.clear();
        self.calls.clear();
        for b in 0..n {
            let block = &m.blocks[b];
            for p in m.vreg_range(block.params) {
                self.def[p.vreg()] = b as u32;
            }
            let mut calls = false;
            for inst in &m.insts[block.first as usize..block.end as usize] {
                calls |= matches!(inst.kind, Kind::Call(_));
                for o in m.inst_operands(inst) {
                    let v = o.vreg().vreg();
                    if o.kind() == OperandKind::Def {
                        self.def[v] = b as u32;
                    } else if m.ptrs[v] && self.def[v] != b as u32 {
                        self.exposed.push((v as u64) << 32 | b as u64);
                    }
                }
            }
            for v in m.vreg_range(block.args) {
                let v = v.vreg();
                if m.ptrs[v] && self.def[v] != b as u32 {
                    self.exposed.push((v as u64) << 32 | b as u64);
                }
            }
            self.calls.push(calls);
        }
    }

    fn propagate(&mut self, m: &Mach) {
        let n = m.blocks.len();
        self.mark.clear();
        self.mark.resize(n, NONE);
        for l in &mut self.live_out {
            l.clear();
        }
        if self.live_out.len() < n {
            self.live_out.resize(n, Vec::new());
        }
        self.exposed.sort_unstable();
        self.exposed.dedup();
        for i in 0..self.exposed.len() {
            let (v, b) = ((self.exposed[i] >> 32) as u32, self.exposed[i] as u32);
            self.enter(v, b);
            while let Some(b) = self.stack.pop() {
                for p in m.range(m.blocks[b as usize].preds) {
                    let p = p.index() as u32;
                    let out = &mut self.live_out[p as usize];
                    if out.last() != Some(&v) {
                        out.push(v);
                    }
                    if self.def[v as usize] != p {
                        self.enter(v, p);
                    }
                }
            }
        }
    }

    fn enter(&mut self, v: u32, b: u32) {
        if self.mark[b as usize] != v {
            self.mark[b as usize] = v;
            self.stack.push(b);
        }
    }

    fn add(&mut self, v: u32) {
        if self.place[v as usize] == NONE {
            self.place[v as usize] = self.set.len() as u32;
            self.set.push(v);
        }
    }

    fn remove(&mut self, v: u32) {
        let at = std::mem::replace(&mut self.place[v as usize], NONE);
        if at != NONE {
            self.set.swap_remove(at as usize);
            if let Some(&moved) = self.set.get(at as usize) {
                self.place[moved as usize] = at;
            }
        }
    }

    /// Walks a block backwards and completes its calls.
    fn block(&mut self, m: &mut Mach, b: usize) {
        let block = m.blocks[b];
        for i in 0..self.live_out[b].len() {
            let v = self.live_out[b][i];
            self.add(v);
        }
        for v in block.args.0..block.args.1 {
            let v = m.vregs_pool[v as usize].vreg();
            if m.ptrs[v] {
                self.add(v as u32);
            }
        }
        for i in (block.first..block.end).rev() {
            let inst = m.insts[i as usize];
            let ops = inst.ops as usize..inst.ops as usize + inst.nops as usize;
            for o in &m.operands[ops.clone()] {
                if o.kind() == OperandKind::Def {
                    self.remove(o.vreg().vreg() as u32);
                }
            }
            if let Kind::Call(n) = inst.kind
                && !self.set.is_empty()
            {
                let start = m.operands.len() as u32;
                m.operands.extend_from_within(ops.clone());
                for &v in &self.set {
                    let v = VReg::new(v as usize, regalloc2::RegClass::Int);
                    m.operands.push(Operand::new(
                        v,
                        OperandConstraint::Any,
                        OperandKind::Use,
                        OperandPos::Late,
                    ));
                }
                let call = &mut m.insts[i as usize];
                call.ops = start;
                call.nops += self.set.len() as u16;
                m.calls[n as usize].live = self.set.len() as u16;
            }
            for o in &m.operands[ops] {
                let v = o.vreg().vreg();
                if o.kind() == OperandKind::Use && m.ptrs[v] {
                    self.add(v as u32);
                }
            }
        }
        for v in self.set.drain(..) {
            self.place[v as usize] = NONE;
        }
    }
}
