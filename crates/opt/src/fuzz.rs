//! Random functions must do the same before and after every pass.

use source::Pos;
use ssa::{
    AllocData, Block, BlockCall, CallData, Callee, Cond, Func, Module, Op, Param, Sig, SymAbi, Term, Type,
    Value,
};

use crate::interp::{self, BASE};
use crate::{Options, run_module};

/// Xorshift.
struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }
    fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len() as u64) as usize]
    }
    fn number(&mut self) -> i64 {
        match self.below(6) {
            0 => self.next() as i64,
            1 => 1i64 << self.below(64),
            2 => (1i64 << self.below(63)) - 1,
            3 => i64::MIN,
            _ => self.below(20) as i64 - 6,
        }
    }
}

const INTS: [Type; 4] = [Type::I8, Type::I16, Type::I32, Type::I64];

/// A function being made.
struct Gen {
    f: Func,
    cur: Block,
    rng: Rng,
    vars: Vec<(Value, Type)>,
    /// Sixteen bytes in two words.
    pairs: Vec<Value>,
    array: Value,
    len: Value,
    /// Innermost loop: where `continue` and `break` go.
    loops: Vec<(Block, Block)>,
    budget: u32,
}

fn sig(params: &[Type], results: &[Type]) -> Sig {
    let list = |types: &[Type]| {
        types.iter().enumerate().map(|(n, &ty)| Param { ty, reg: n as u8, spill: n as i32 * 8 }).collect()
    };
    Sig { params: list(params), results: list(results), args_size: 8 * params.len() as i32, ..Sig::default() }
}

impl Gen {
    fn new(name: &str, seed: u64) -> Gen {
        let params = [Type::Ptr, Type::I64, Type::I64, Type::I64];
        let mut f = Func::new(name, sig(&params, &[Type::I64]), Pos::NONE);
        let entry = f.new_block();
        f.layout.push(entry);
        let p: Vec<Value> = params.iter().map(|&t| f.add_block_param(entry, t)).collect();
        let rng = Rng(seed.wrapping_mul(0x9e3779b97f4a7c15) | 1);
        let mut g = Gen {
            f,
            cur: entry,
            rng,
            vars: Vec::new(),
            pairs: Vec::new(),
            array: p[0],
            len: p[1],
            loops: Vec::new(),
            budget: 40,
        };
        for _ in 0..5 {
            let ty = g.rng.pick(&[Type::I64, Type::I64, Type::I32, Type::I8]);
            let a = g.var(ty.size() as u64);
            let v = g.konst(ty);
            g.effect(Op::Store, ty, &[a, v], 0);
            g.vars.push((a, ty));
        }
        for v in [p[2], p[3]] {
            let a = g.var(8);
            g.effect(Op::Store, Type::I64, &[a, v], 0);
            g.vars.push((a, Type::I64));
        }
        for _ in 0..2 {
            let a = g.var(16);
            g.effect(Op::Zero, Type::Void, &[a], 16);
            g.pairs.push(a);
        }
        g
    }

    fn var(&mut self, size: u64) -> Value {
        let d =
            AllocData { name: "x".into(), size, align: 8, type_sym: "type:x".into(), ..AllocData::default() };
        let a = self.f.allocs.push(d);
        let i = self.f.new_inst(Op::Alloc, Type::Ptr, &[], Pos::NONE);
        self.f.insts[i].aux = a.as_u32();
        self.f.blocks[self.cur].insts.push(i);
        self.f.result(i)
    }

    fn effect(&mut self, op: Op, ty: Type, args: &[Value], imm: i64) {
        let i = self.f.new_inst(op, ty, args, Pos::NONE);
        self.f.insts[i].imm = imm;
        self.f.blocks[self.cur].insts.push(i);
    }

    fn emit(&mut self, op: Op, ty: Type, args: &[Value]) -> Value {
        let i = self.f.new_inst(op, ty, args, Pos::NONE);
        self.f.blocks[self.cur].insts.push(i);
        self.f.result(i)
    }

    fn int(&mut self, ty: Type, n: i64) -> Value {
        let i = self.f.new_const(ty, crate::fold::wrap(ty, n));
        self.f.blocks[self.cur].insts.push(i);
        self.f.result(i)
    }

    fn konst(&mut self, ty: Type) -> Value {
        let n = self.rng.number();
        self.int(ty, n)
    }

    fn load(&mut self, a: Value, ty: Type, offset: i64) -> Value {
        let v = self.emit(Op::Load, ty, &[a]);
        let i = self.f.def_inst(v).unwrap();
        self.f.insts[i].imm = offset;
        v
    }

    fn cast(&mut self, v: Value, ty: Type) -> Value {
        let from = self.f.ty(v);
        match from.size().cmp(&ty.size()) {
            std::cmp::Ordering::Equal => v,
            std::cmp::Ordering::Greater => self.emit(Op::Trunc, ty, &[v]),
            std::cmp::Ordering::Less => {
                let op = self.rng.pick(&[Op::Sext, Op::Zext]);
                self.emit(op, ty, &[v])
            }
        }
    }

    fn compare(&mut self, depth: u32) -> Value {
        let ty = self.rng.pick(&[Type::I64, Type::I64, Type::I32, Type::I8]);
        let (a, b) = (self.expr(ty, depth), self.expr(ty, depth));
        self.icmp(Cond::ALL[self.rng.0 as usize % 10], a, b)
    }

    fn icmp(&mut self, cond: Cond, a: Value, b: Value) -> Value {
        let v = self.emit(Op::Icmp, Type::I8, &[a, b]);
        let i = self.f.def_inst(v).unwrap();
        self.f.insts[i].cond = cond as u8;
        v
    }

    fn expr(&mut self, ty: Type, depth: u32) -> Value {
        if depth == 0 {
            return match self.rng.below(4) {
                0 => self.konst(ty),
                1 if ty == Type::I64 => self.len,
                _ => {
                    let (a, t) = {
                        let n = self.rng.below(self.vars.len() as u64) as usize;
                        self.vars[n]
                    };
                    let v = self.load(a, t, 0);
                    self.cast(v, ty)
                }
            };
        }
        let depth = depth - 1;
        match self.rng.below(12) {
            0..=4 => {
                let op = self.rng.pick(&[Op::Add, Op::Add, Op::Sub, Op::Mul, Op::And, Op::Or, Op::Xor]);
                let (a, b) = (self.expr(ty, depth), self.expr(ty, depth));
                self.emit(op, ty, &[a, b])
            }
            5 => {
                let op = self.rng.pick(&[Op::SDiv, Op::UDiv, Op::SRem, Op::URem]);
                let a = self.expr(ty, depth);
                let b = if self.rng.below(3) > 0 { self.konst(ty) } else { self.expr(ty, depth) };
                self.effect(Op::DivCheck, Type::Void, &[b], 0);
                self.emit(op, ty, &[a, b])
            }
            6 => {
                let op = self.rng.pick(&[Op::Shl, Op::UShr, Op::SShr]);
                let a = self.expr(ty, depth);
                if self.rng.below(2) == 0 {
                    let n = self.rng.below(ty.bits() as u64) as i64;
                    let n = self.int(Type::I64, n);
                    return self.emit(op, ty, &[a, n]);
                }
                let n = self.expr(Type::I64, depth);
                let w = self.int(Type::I64, ty.bits() as i64);
                let small = self.icmp(Cond::Ult, n, w);
                let zero = self.int(ty, 0);
                let s = self.emit(op, ty, &[a, n]);
                self.emit(Op::Select, ty, &[small, s, zero])
            }
            7 => {
                let from = self.rng.pick(&INTS);
                let v = self.expr(from, depth);
                self.cast(v, ty)
            }
            8 => {
                let c = self.compare(depth);
                let (a, b) = (self.expr(ty, depth), self.expr(ty, depth));
                self.emit(Op::Select, ty, &[c, a, b])
            }
            9 => {
                let op = self.rng.pick(&[Op::Neg, Op::Not]);
                let a = self.expr(ty, depth);
                self.emit(op, ty, &[a])
            }
            10 => {
                let a = self.element(depth);
                let v = self.load(a, Type::I64, 0);
                self.cast(v, ty)
            }
            _ => {
                let p = self.rng.pick(&self.pairs.clone());
                let offset = self.rng.below(2) as i64 * 8;
                let v = self.load(p, Type::I64, offset);
                self.cast(v, ty)
            }
        }
    }

    /// The address of a checked element.
    fn element(&mut self, depth: u32) -> Value {
        let mut i = self.expr(Type::I64, depth);
        if self.rng.below(2) == 0 {
            let m = self.int(Type::I64, 7);
            i = self.emit(Op::And, Type::I64, &[i, m]);
        }
        let len = self.len;
        self.effect(Op::BoundsCheck, Type::Void, &[i, len], 1);
        let three = self.int(Type::I64, 3);
        let off = self.emit(Op::Shl, Type::I64, &[i, three]);
        let p = self.array;
        self.emit(Op::PtrAdd, Type::Ptr, &[p, off])
    }

    fn block(&mut self) -> Block {
        self.f.new_block()
    }

    fn start(&mut self, b: Block) {
        self.f.layout.push(b);
        self.cur = b;
    }

    fn jump(&mut self, to: Block) {
        if matches!(self.f.blocks[self.cur].term, Term::None) {
            self.f.blocks[self.cur].term = Term::Jump(BlockCall { block: to, args: Default::default() });
        }
    }

    fn branch(&mut self, cond: Value, then: Block, els: Block) {
        let call = |block| BlockCall { block, args: Default::default() };
        self.f.blocks[self.cur].term = Term::Br { cond, then: call(then), els: call(els), likely: None };
    }

    fn stmts(&mut self, depth: u32) {
        for _ in 0..1 + self.rng.below(4) {
            if self.budget == 0 {
                return;
            }
            self.budget -= 1;
            self.stmt(depth);
        }
    }

    fn stmt(&mut self, depth: u32) {
        match self.rng.below(if depth == 0 { 6 } else { 10 }) {
            0..=2 => {
                let n = self.rng.below(self.vars.len() as u64) as usize;
                let (a, ty) = self.vars[n];
                let v = self.expr(ty, 2);
                self.effect(Op::Store, ty, &[a, v], 0);
            }
            3 => {
                let v = self.expr(Type::I64, 2);
                if self.rng.below(2) == 0 {
                    let a = self.element(1);
                    self.effect(Op::Store, Type::I64, &[a, v], 0);
                } else {
                    let p = self.rng.pick(&self.pairs.clone());
                    let offset = self.rng.below(2) as i64 * 8;
                    self.effect(Op::Store, Type::I64, &[p, v], offset);
                }
            }
            4 => match self.rng.below(3) {
                0 => {
                    let (a, b) = (self.pairs[0], self.pairs[1]);
                    self.effect(Op::Move, Type::Void, &[a, b], 16);
                }
                1 => {
                    let (a, b) = (self.pairs[self.rng.below(2) as usize], self.array);
                    let (a, b) = if self.rng.below(2) == 0 { (a, b) } else { (b, a) };
                    self.effect(Op::Move, Type::Void, &[a, b], 16);
                }
                _ => {
                    let a = self.pairs[0];
                    self.effect(Op::Zero, Type::Void, &[a], 16);
                }
            },
            5 => {
                let v = self.expr(Type::I64, 1);
                let mut args = vec![v];
                let mut types = vec![Type::I64];
                match self.rng.below(4) {
                    0 => {
                        args.push(self.pairs[1]);
                        types.push(Type::Ptr);
                    }
                    1 => {
                        args.push(self.array);
                        types.push(Type::Ptr);
                    }
                    _ => {}
                }
                let callee = Callee::Static(self.f.sym("main.ext", SymAbi::Internal));
                let data = CallData { callee, sig: sig(&types, &[Type::I64]), noescape: 0, noreturn: false };
                let i = self.f.new_call(data, &args, Pos::NONE);
                self.f.blocks[self.cur].insts.push(i);
                let r = self.f.result(i);
                let n = self.rng.below(self.vars.len() as u64) as usize;
                let (a, ty) = self.vars[n];
                let r = self.cast(r, ty);
                self.effect(Op::Store, ty, &[a, r], 0);
            }
            6 | 7 => {
                let c = self.compare(1);
                let (t, e, join) = (self.block(), self.block(), self.block());
                self.branch(c, t, e);
                self.start(t);
                self.stmts(depth - 1);
                if self.rng.below(4) == 0 && !self.loops.is_empty() {
                    let (cont, brk) = *self.loops.last().unwrap();
                    let to = if self.rng.below(2) == 0 { cont } else { brk };
                    self.jump(to);
                }
                self.jump(join);
                self.start(e);
                if self.rng.below(2) == 0 {
                    self.stmts(depth - 1);
                }
                self.jump(join);
                self.start(join);
            }
            _ => self.for_loop(depth),
        }
    }

    fn for_loop(&mut self, depth: u32) {
        let i = self.var(8);
        let up = self.rng.below(3) > 0;
        let limit = match self.rng.below(3) {
            0 => self.len,
            1 => {
                let n = self.rng.below(12) as i64;
                self.int(Type::I64, n)
            }
            _ => {
                let v = self.expr(Type::I64, 1);
                let m = self.int(Type::I64, 15);
                self.emit(Op::And, Type::I64, &[v, m])
            }
        };
        let step = 1 + self.rng.below(3) as i64 % 2;
        let from = if up {
            let n = self.rng.below(3) as i64 - (self.rng.below(8) == 0) as i64 * 3;
            self.int(Type::I64, n)
        } else {
            let m = self.int(Type::I64, -1);
            self.emit(Op::Add, Type::I64, &[limit, m])
        };
        self.effect(Op::Store, Type::I64, &[i, from], 0);
        let (head, body, next, end) = (self.block(), self.block(), self.block(), self.block());
        self.jump(head);
        self.start(head);
        let v = self.load(i, Type::I64, 0);
        let c = if up {
            self.icmp(Cond::Slt, v, limit)
        } else {
            let zero = self.int(Type::I64, 0);
            self.icmp(Cond::Sge, v, zero)
        };
        self.branch(c, body, end);
        self.start(body);
        self.vars.push((i, Type::I64));
        self.loops.push((next, end));
        // Mostly the loop variable is only read.
        if self.rng.below(3) > 0 {
            let v = self.load(i, Type::I64, 0);
            let len = self.len;
            self.effect(Op::BoundsCheck, Type::Void, &[v, len], 1);
            if self.rng.below(2) == 0 {
                let k = self.int(Type::I64, -1);
                let w = self.emit(Op::Add, Type::I64, &[v, k]);
                self.effect(Op::BoundsCheck, Type::Void, &[w, len], 1);
            }
        }
        let var = self.vars.pop().unwrap();
        let keep = self.rng.below(4) == 0;
        if keep {
            self.vars.push(var);
        }
        self.stmts(depth - 1);
        if keep {
            self.vars.retain(|v| v.0 != i);
        }
        self.loops.pop();
        self.jump(next);
        self.start(next);
        let v = self.load(i, Type::I64, 0);
        let k = self.int(Type::I64, if up { step } else { -step });
        let w = self.emit(Op::Add, Type::I64, &[v, k]);
        self.effect(Op::Store, Type::I64, &[i, w], 0);
        self.jump(head);
        self.start(end);
    }

    fn finish(mut self) -> Func {
        self.stmts(3);
        let mut sum = self.int(Type::I64, 0);
        for (a, ty) in self.vars.clone() {
            let v = self.load(a, ty, 0);
            let v = if ty == Type::I64 { v } else { self.emit(Op::Sext, Type::I64, &[v]) };
            let k = self.int(Type::I64, 31);
            let m = self.emit(Op::Mul, Type::I64, &[sum, k]);
            sum = self.emit(Op::Add, Type::I64, &[m, v]);
        }
        for p in self.pairs.clone() {
            let v = self.load(p, Type::I64, 8);
            sum = self.emit(Op::Xor, Type::I64, &[sum, v]);
        }
        let list = self.f.list(&[sum]);
        self.f.blocks[self.cur].term = Term::Ret(list);
        self.f
    }
}

fn inputs(rng: &mut Rng) -> (Vec<i64>, Vec<u8>) {
    let memory: Vec<u8> = (0..64).map(|_| rng.next() as u8).collect();
    (vec![BASE, 8, rng.number(), rng.number()], memory)
}

fn check(seed: u64, passes: &[(&str, fn(&mut Func))]) {
    let func = Gen::new("main.f", seed).finish();
    ssa::verify::verify(&func).unwrap_or_else(|e| panic!("seed {seed}: {e}\n{func}"));
    let mut rng = Rng(seed | 1);
    let cases: Vec<_> = (0..6)
        .map(|_| inputs(&mut rng))
        .filter_map(|(a, m)| interp::run(&func, &a, &m, 20_000).map(|o| (a, m, o)))
        .collect();
    let compare = |after: &Func, name: &str, before: &Func| {
        if let Err(e) = ssa::verify::verify(after) {
            panic!("seed {seed}, {name}: {e}\nbefore:\n{before}\nafter:\n{after}");
        }
        for (args, memory, want) in &cases {
            let got = interp::run(after, args, memory, 200_000);
            assert!(
                got.as_ref() == Some(want),
                "seed {seed}, {name}, arguments {args:?}:\n{want:?}\n{got:?}\nbefore:\n{before}\nafter:\n{after}"
            );
        }
    };
    let mut at = func.clone();
    for (name, run) in passes {
        let before = at.clone();
        run(&mut at);
        compare(&at, name, &before);
    }
    let mut module = Module { path: "main".into(), funcs: vec![func.clone()], data: Vec::new() };
    run_module(&mut module, &Options { verify: true, ..Options::default() });
    compare(&module.funcs[0], "module", &func);
}

#[test]
fn random_functions() {
    let count: u64 = std::env::var("GLENDA_FUZZ").ok().and_then(|n| n.parse().ok()).unwrap_or(150);
    let start: u64 = std::env::var("GLENDA_SEED").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let passes: Vec<(&str, fn(&mut Func))> =
        crate::PASSES.iter().filter_map(|p| Some((p.name, crate::find(p.name)?))).collect();
    for seed in start..start + count {
        check(seed, &passes);
    }
}

/// `cargo test --release -p opt throughput -- --ignored --nocapture`: instructions of input per second, by pass.
#[test]
#[ignore = "a measurement"]
fn throughput() {
    let funcs: Vec<Func> = (1..3000).map(|seed| Gen::new(&format!("main.f{seed}"), seed).finish()).collect();
    let size = |funcs: &[Func]| -> usize {
        funcs.iter().flat_map(|f| f.layout.iter().map(|&b| f.blocks[b].insts.len())).sum()
    };
    let n = size(&funcs);
    let mut at = funcs.clone();
    for p in crate::PASSES {
        if let Some(run) = crate::find(p.name) {
            let (start, before) = (std::time::Instant::now(), size(&at));
            at.iter_mut().for_each(run);
            let t = start.elapsed();
            println!(
                "{:16} {:6.1} ns per instruction of {before}",
                p.name,
                t.as_nanos() as f64 / before as f64
            );
        }
    }
    let mut module = Module { path: "main".into(), funcs, data: Vec::new() };
    let start = std::time::Instant::now();
    run_module(&mut module, &Options { verify: false, ..Options::default() });
    let t = start.elapsed().as_secs_f64();
    println!("all: {n} instructions, {} left, {:.2} M/s", size(&module.funcs), n as f64 / t / 1e6);
}
