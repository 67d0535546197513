//! Comparisons of a few bytes become loads.
//!
//! `strings.HasPrefix(s, "ab")` is inlined to a call of `runtime.memequal` with a constant length. (Lowering does the same
//! where it sees the constant itself.)
//! Needs: lengths are constants (`gvn`). Guarantees: no call of `memequal` compares 1 to [`MAX`] bytes.

use ssa::{Callee, Cond, Func, Inst, Op, Type, Value};

/// How many bytes are compared in line: two words.
const MAX: i64 = 16;

pub fn run(func: &mut Func) {
    if !func.syms.values().any(|s| &*s.name == "runtime.memequal") {
        return;
    }
    for n in 0..func.layout.len() {
        let block = func.layout[n];
        if !func.blocks[block].insts.iter().any(|&i| bytes(func, i).is_some()) {
            continue;
        }
        let insts = std::mem::take(&mut func.blocks[block].insts);
        let mut out = Vec::with_capacity(insts.len() + 8);
        for i in insts {
            match bytes(func, i) {
                Some(n) => expand(func, i, n, &mut out),
                None => out.push(i),
            }
        }
        func.blocks[block].insts = out;
    }
    func.resolve_aliases();
}

/// How many bytes an instruction compares, if it is such a call.
fn bytes(func: &Func, i: Inst) -> Option<i64> {
    let d = &func.insts[i];
    if d.op != Op::Call {
        return None;
    }
    let Callee::Static(sym) = func.calls[d.call()].callee else { return None };
    if &*func.syms[sym].name != "runtime.memequal" {
        return None;
    }
    func.int_const(func.args(i)[2]).filter(|n| (1..=MAX).contains(n))
}

/// Puts the loads and comparisons that call `i` stands for into `out`.
fn expand(func: &mut Func, i: Inst, n: i64, out: &mut Vec<Inst>) {
    let (p, q) = (func.arg(i, 0), func.arg(i, 1));
    let (pos, inl) = (func.insts[i].pos, func.insts[i].inl);
    let mut emit = |func: &mut Func, op: Op, ty: Type, args: &[Value], imm: i64| {
        let new = func.new_inst(op, ty, args, pos);
        (func.insts[new].imm, func.insts[new].inl) = (imm, inl);
        out.push(new);
        new
    };
    let mut all: Option<Value> = None;
    let mut at = 0;
    while at < n {
        // The last piece may overlap the one before it.
        let size = match n - at {
            8.. => 8,
            5..8 if n >= 8 => 8,
            4..8 => 4,
            3 if n >= 4 => 4,
            2..4 => 2,
            _ => 1,
        };
        let (off, ty) = (at.min(n - size), Type::int(size as u32));
        let x = emit(func, Op::Load, ty, &[p], off);
        let y = emit(func, Op::Load, ty, &[q], off);
        let args = [func.result(x), func.result(y)];
        let eq = emit(func, Op::Icmp, Type::I8, &args, 0);
        func.insts[eq].cond = Cond::Eq as u8;
        let eq = func.result(eq);
        all = Some(match all {
            None => eq,
            Some(before) => {
                let both = emit(func, Op::And, Type::I8, &[before, eq], 0);
                func.result(both)
            }
        });
        at = off + size;
    }
    if let (Some(old), Some(new)) = (func.insts[i].result, all) {
        func.alias(old, new);
    }
}
