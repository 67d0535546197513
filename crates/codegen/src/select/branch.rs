//! How blocks begin and end.

use cranelift_entity::EntityRef as _;
use obj::{As, Reg};
use regalloc2::Operand;
use ssa::{Block, BlockCall, Op, Term};

use super::arith::preg;
use super::{Selector, inl};
use crate::mach::{Arg, Kind};

/// The register of the `n`th integer (or float) argument.
pub(crate) fn arg_reg(ty: ssa::Type, n: u8) -> Reg {
    if ty.is_float() { Reg(16 + n) } else { Reg(abi::regs::INT_ARGS[n as usize]) }
}

impl Selector<'_> {
    /// Selects the end of block `b`, machine block `at`.
    pub(super) fn terminator(&mut self, at: usize, b: Block) {
        let f = self.func;
        let d = &f.blocks[b];
        (self.pos, self.inl) = (d.term_pos, inl(d.term_inl));
        match &d.term {
            Term::Jump(call) => self.jump(at, call),
            Term::Br { cond, .. } => {
                let t = self.condition(*cond);
                self.emit_test(&t);
                let s = self.begin();
                self.push(s, Kind::Br(t.cc), As::JMP, Arg::None, Arg::None, 0);
            }
            Term::Switch { value, .. } => self.switch(at, b, *value),
            Term::Ret(list) => self.ret(list.as_slice(&f.lists)),
            Term::Unreachable | Term::None => {
                let s = self.begin();
                self.push(s, Kind::Unreachable, As::UNDEF, Arg::None, Arg::None, 0);
            }
        }
        self.flush();
    }

    /// A jump with arguments, when the target has parameters of its own.
    pub(super) fn jump(&mut self, at: usize, call: &BlockCall) {
        let f = self.func;
        let mut args = std::mem::take(&mut self.t.params);
        args.clear();
        if self.order.preds[call.block] > 1 {
            for &v in call.args.as_slice(&f.lists) {
                args.push(self.reg(v));
            }
        }
        self.end_with_jump(at, &args);
        self.t.params = args;
    }

    fn end_with_jump(&mut self, at: usize, args: &[regalloc2::VReg]) {
        let lo = self.m.vregs_pool.len() as u32;
        self.m.vregs_pool.extend_from_slice(args);
        self.m.blocks[at].args = (lo, self.m.vregs_pool.len() as u32);
        let s = self.begin();
        self.push(s, Kind::Jump, As::JMP, Arg::None, Arg::None, 0);
    }

    fn switch(&mut self, at: usize, b: Block, value: ssa::Value) {
        let f = self.func;
        let Term::Switch { targets, .. } = &f.blocks[b].term else { unreachable!() };
        let mut edges = std::mem::take(&mut self.t.edges);
        crate::order::out_edges(f, b, &mut edges);
        let cases: Vec<u32> =
            targets.iter().map(|t| self.order.succs(at)[crate::order::edge_of(f, &edges, t)]).collect();
        self.t.edges = edges;
        let v = self.reg(value);
        let t = self.m.new_vreg(regalloc2::RegClass::Int, false);
        let n = cases.len() as i64;
        self.m.tables.push(cases);
        let s = self.begin();
        self.late_op(v);
        self.temp_op(t);
        self.push(s, Kind::Table(self.m.tables.len() as u32 - 1), As::JMP, Arg::None, Arg::None, n);
    }

    fn ret(&mut self, values: &[ssa::Value]) {
        let f = self.func;
        let mut regs = std::mem::take(&mut self.t.params);
        regs.clear();
        for &v in values {
            regs.push(self.reg(v));
        }
        let s = self.begin();
        for (&v, p) in regs.iter().zip(&f.sig.results) {
            self.operand(Operand::reg_fixed_use(v, preg(arg_reg(p.ty, p.reg))));
        }
        self.push(s, Kind::Ret, As::RET, Arg::None, Arg::None, 0);
        self.t.params = regs;
    }

    /// The registers at function entry.
    pub(super) fn entry(&mut self, b: Block) {
        let s = self.begin();
        self.define_params(b, None);
        self.push(s, Kind::Args, As::NOP, Arg::None, Arg::None, 0);
        self.flush();
    }

    /// The start of a function whose entry is jumped to.
    pub(super) fn start(&mut self, b: Block) {
        let f = self.func;
        let args: Vec<_> = f
            .block_params(b)
            .iter()
            .map(|&p| self.m.new_vreg(super::class(f.ty(p)), f.ty(p) == ssa::Type::Ptr))
            .collect();
        let s = self.begin();
        self.define_params(b, Some(&args));
        self.push(s, Kind::Args, As::NOP, Arg::None, Arg::None, 0);
        self.end_with_jump(0, &args);
        self.flush();
    }

    fn define_params(&mut self, b: Block, to: Option<&[regalloc2::VReg]>) {
        let f = self.func;
        for (n, (&v, p)) in f.block_params(b).iter().zip(&f.sig.params).enumerate() {
            let r = match to {
                Some(to) => to[n],
                None if self.t.uses[v.index()] == 0 => continue,
                None => self.vreg(v),
            };
            self.operand(Operand::reg_fixed_def(r, preg(arg_reg(p.ty, p.reg))));
        }
        let context = f.blocks[b].insts.iter().find(|&&i| f.insts[i].op == Op::ClosurePtr);
        if let Some(&i) = context
            && self.t.uses[f.result(i).index()] > 0
        {
            let r = self.result(i);
            self.operand(Operand::reg_fixed_def(r, preg(Reg(abi::regs::CTXT))));
        }
    }
}
