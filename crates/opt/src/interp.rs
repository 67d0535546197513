//! Runs SSA, slowly: the judge of the passes in tests.
//!
//! Only what the random functions of [`crate::fuzz`] use. Panics of the program end the run with their name;
//! unknown calls are written down with their arguments and return a number made of them.

use std::collections::HashMap;

use ssa::{Block, Cond, Func, Inst, Op, Term, Type, Value};

use crate::fold;

/// What a run shows to the outside.
#[derive(PartialEq, Eq, Debug)]
pub struct Outcome {
    pub calls: Vec<(String, Vec<i64>)>,
    /// Results, or the name of the panic.
    pub end: Result<Vec<i64>, &'static str>,
    pub memory: Vec<u8>,
}

struct Machine<'a> {
    func: &'a Func,
    values: HashMap<Value, i64>,
    memory: Vec<u8>,
    calls: Vec<(String, Vec<i64>)>,
    steps: usize,
}

/// Address of the first byte of memory.
pub const BASE: i64 = 0x1000;

/// Runs `func`; the first `visible` bytes of memory are part of the outcome. `None`: too many steps.
pub fn run(func: &Func, args: &[i64], memory: &[u8], steps: usize) -> Option<Outcome> {
    let mut m = Machine { func, values: HashMap::new(), memory: memory.to_vec(), calls: Vec::new(), steps };
    let end = m.go(args)?;
    m.memory.truncate(memory.len());
    Some(Outcome { calls: m.calls, end, memory: m.memory })
}

impl Machine<'_> {
    fn get(&self, v: Value) -> i64 {
        let v = self.func.resolve(v);
        *self.values.get(&v).unwrap_or_else(|| panic!("{v} has no value yet\n{}", self.func))
    }

    fn enter(&mut self, block: Block, args: &[i64]) {
        for (&p, &a) in self.func.block_params(block).iter().zip(args) {
            self.values.insert(p, a);
        }
    }

    fn go(&mut self, args: &[i64]) -> Option<Result<Vec<i64>, &'static str>> {
        let func = self.func;
        let mut block = func.entry();
        self.enter(block, args);
        loop {
            for &i in &func.blocks[block].insts {
                self.steps = self.steps.checked_sub(1)?;
                if let Err(panic) = self.inst(i) {
                    return Some(Err(panic));
                }
            }
            self.steps = self.steps.checked_sub(1)?;
            let t = match &func.blocks[block].term {
                Term::Jump(t) => t,
                Term::Br { cond, then, els, .. } => {
                    if self.get(*cond) as u8 != 0 {
                        then
                    } else {
                        els
                    }
                }
                Term::Switch { value, targets, default } => {
                    targets.get(self.get(*value) as u64 as usize).unwrap_or(default)
                }
                Term::Ret(values) => {
                    return Some(Ok(values.as_slice(&func.lists).iter().map(|&v| self.get(v)).collect()));
                }
                term => panic!("{term:?}"),
            };
            let args: Vec<i64> = t.args.as_slice(&func.lists).iter().map(|&v| self.get(v)).collect();
            self.enter(t.block, &args);
            block = t.block;
        }
    }

    fn reserve(&mut self, size: u64) -> i64 {
        let at = self.memory.len().next_multiple_of(8);
        // Fresh memory holds rubbish.
        self.memory.resize(at, 0xcc);
        self.memory.resize(at + size as usize, 0xcc);
        BASE + at as i64
    }

    fn bytes(&mut self, address: i64, size: usize) -> &mut [u8] {
        let at = (address - BASE) as usize;
        &mut self.memory[at..at + size]
    }

    fn inst(&mut self, i: Inst) -> Result<(), &'static str> {
        let func = self.func;
        let d = &func.insts[i];
        let ty = d.ty;
        let a: Vec<i64> = func.args(i).iter().map(|&v| self.get(v)).collect();
        let arg_ty = |n: usize| func.ty(func.arg(i, n));
        let result = match d.op {
            Op::Const | Op::FConst => d.imm,
            Op::SymAddr => 0x7fff_0000 + d.imm,
            Op::Alloc => self.reserve(func.allocs[d.alloc()].size),
            Op::Add
            | Op::Sub
            | Op::Mul
            | Op::UMulHi
            | Op::SMulHi
            | Op::And
            | Op::Or
            | Op::Xor
            | Op::SDiv
            | Op::UDiv
            | Op::SRem
            | Op::URem => match fold::binary(d.op, ty, a[0], a[1]) {
                Some(n) => n,
                None => panic!("division by zero is not checked\n{func}"),
            },
            Op::Shl | Op::UShr | Op::SShr | Op::Rotl => {
                // Out of range: some number that no pass may rely on.
                fold::shift(d.op, ty, a[0], fold::unsigned(arg_ty(1), a[1])).unwrap_or(0x5a)
            }
            Op::Neg | Op::Not | Op::Clz | Op::Ctz | Op::Popcnt | Op::Bswap => {
                fold::unary(d.op, ty, a[0]).expect("unary")
            }
            Op::PtrAdd => a[0].wrapping_add(a[1]),
            Op::Icmp => fold::compare(Cond::from_u8(d.cond), arg_ty(0), a[0], a[1]) as i64,
            Op::Select => {
                if a[0] as u8 != 0 {
                    a[1]
                } else {
                    a[2]
                }
            }
            Op::Sext => a[0],
            Op::Zext => fold::unsigned(arg_ty(0), a[0]) as i64,
            Op::Trunc => fold::wrap(ty, a[0]),
            Op::PtrToInt | Op::IntToPtr => a[0],
            Op::Load => {
                let size = ty.size() as usize;
                let mut buf = [0; 8];
                buf[..size].copy_from_slice(self.bytes(a[0].wrapping_add(d.imm), size));
                fold::wrap(ty, i64::from_le_bytes(buf))
            }
            Op::Store => {
                let size = ty.size() as usize;
                self.bytes(a[0].wrapping_add(d.imm), size).copy_from_slice(&a[1].to_le_bytes()[..size]);
                return Ok(());
            }
            Op::Zero => {
                self.bytes(a[0], d.imm as usize).fill(0);
                return Ok(());
            }
            Op::Move => {
                let from = self.bytes(a[1], d.imm as usize).to_vec();
                self.bytes(a[0], d.imm as usize).copy_from_slice(&from);
                return Ok(());
            }
            Op::NilCheck => return if a[0] == 0 { Err("nil") } else { Ok(()) },
            Op::BoundsCheck => {
                let ok = a[0] >= 0 && if d.cond == 0 { a[0] < a[1] } else { a[0] <= a[1] };
                return if ok { Ok(()) } else { Err("bounds") };
            }
            Op::DivCheck => return if a[0] == 0 { Err("divide") } else { Ok(()) },
            Op::ShiftCheck => return if a[0] < 0 { Err("shift") } else { Ok(()) },
            Op::VarDef | Op::KeepAlive => return Ok(()),
            Op::Call => return self.call(i, &a),
            op => panic!("{op:?} is not interpreted"),
        };
        self.values.insert(func.result(i), result);
        Ok(())
    }

    fn call(&mut self, i: Inst, a: &[i64]) -> Result<(), &'static str> {
        let func = self.func;
        let call = &func.calls[func.insts[i].call()];
        let ssa::Callee::Static(s) = call.callee else { panic!("closure call") };
        let name = func.syms[s].name.to_string();
        if name == "runtime.newobject" {
            let p = self.reserve(64);
            self.bytes(p, 64).fill(0);
            self.values.insert(func.result(i), p);
            return Ok(());
        }
        // What is behind pointers is seen and changed, but addresses themselves don't count.
        let mut seen = Vec::new();
        for (k, p) in call.sig.params.iter().enumerate() {
            if p.ty == Type::Ptr {
                let bytes = self.bytes(a[k], 8);
                let n = i64::from_le_bytes(bytes.try_into().expect("eight bytes"));
                seen.push(n);
                bytes.copy_from_slice(&n.wrapping_mul(3).wrapping_add(1).to_le_bytes());
            } else {
                seen.push(a[k]);
            }
        }
        let n = seen.iter().fold(17i64, |h, &x| h.wrapping_mul(31).wrapping_add(x));
        self.calls.push((name, seen));
        for r in func.results(i) {
            self.values.insert(r, fold::wrap(func.ty(r), n));
        }
        Ok(())
    }
}
