//! Calls.

use obj::{As, Reg};
use regalloc2::{Operand, PRegSet};
use ssa::{Callee, Inst};

use super::Selector;
use super::arith::preg;
use super::branch::arg_reg;
use crate::mach::{Arg, CallInfo, Clobber, Kind, Target};

impl Selector<'_> {
    pub(super) fn call(&mut self, i: Inst) {
        let f = self.func;
        let data = &f.calls[f.insts[i].call()];
        let mut regs = std::mem::take(&mut self.t.params);
        regs.clear();
        for &v in f.args(i) {
            regs.push(self.reg(v));
        }
        let target = match data.callee {
            Callee::Static(sym) => Target::Sym(self.sym(sym)),
            Callee::Closure => Target::Closure,
            Callee::Indirect => Target::Reg,
        };
        let mut defs = std::mem::take(&mut self.t.defs);
        defs.clear();
        let mut clobbers: PRegSet = crate::registers::allocatable();
        for (v, p) in f.results(i).zip(&data.sig.results) {
            let r = preg(arg_reg(p.ty, p.reg));
            clobbers.remove(r);
            defs.push((self.vreg(v), r));
        }
        let s = self.begin();
        let args = match target {
            Target::Sym(_) => &regs[..],
            Target::Closure => {
                self.operand(Operand::reg_fixed_use(regs[0], preg(Reg(abi::regs::CTXT))));
                &regs[1..]
            }
            Target::Reg => {
                self.operand(Operand::reg_use(regs[0]));
                &regs[1..]
            }
        };
        for (&v, p) in args.iter().zip(&data.sig.params) {
            self.operand(Operand::reg_fixed_use(v, preg(arg_reg(p.ty, p.reg))));
        }
        for &(v, r) in &defs {
            self.operand(Operand::reg_fixed_def(v, r));
        }
        self.m.calls.push(CallInfo { target, clobbers, live: 0 });
        self.m.out_size = self.m.out_size.max(data.sig.args_size).max(data.sig.stack_size);
        self.m.has_calls = true;
        let n = self.m.calls.len() as u32 - 1;
        self.push_clobbering(s, Kind::Call(n), As::CALL, Arg::None, Arg::None, 0, Clobber::Call);
        self.t.params = regs;
        self.t.defs = defs;
    }
}
