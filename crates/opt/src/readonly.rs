//! Variables that are only a copy of read-only data become that data.
//!
//! `for _, op := range [...]string{"+", "-"}` copies a table into a variable, which is read and nothing else.
//! Needs: the names of the package's read-only data. Guarantees: a variable that is written once, as a whole, with a
//! copy of such data, and whose address is only used to read it, is gone.

use cranelift_entity::EntityRef;
use ssa::{Func, Inst, Op, Type};

use crate::dce::root;
use crate::devirt::Readonly;

/// What is known of a variable.
#[derive(Clone, Copy)]
enum Use {
    /// Not written yet.
    Unwritten,
    /// Written by this copy only.
    Copied(Inst),
    Other,
}

pub fn run(func: &mut Func, data: &Readonly) {
    let from_data = |func: &Func, i: Inst| {
        let d = &func.insts[i];
        d.op == Op::Move
            && func.def_inst(func.args(i)[1]).is_some_and(|s| {
                func.insts[s].op == Op::SymAddr && data.contains(&func.syms[func.insts[s].sym()].name)
            })
    };
    if func.allocs.is_empty()
        || !func.layout.iter().any(|&b| func.blocks[b].insts.iter().any(|&i| from_data(func, i)))
    {
        return;
    }
    let mut uses: Vec<Use> =
        func.allocs.values().map(|d| if d.pinned { Use::Other } else { Use::Unwritten }).collect();
    scan(func, &mut uses);
    // A copy of a copy follows in the next round.
    loop {
        let mut changed = false;
        for u in &mut uses {
            let Use::Copied(copy) = *u else { continue };
            if !from_data(func, copy) {
                continue;
            }
            let source = func.def_inst(func.args(copy)[1]).expect("an address of data");
            let target = func.def_inst(func.args(copy)[0]).expect("the variable");
            let (aux, imm) = (func.insts[source].aux, func.insts[source].imm);
            let d = &mut func.insts[target];
            (d.op, d.aux, d.imm) = (Op::SymAddr, aux, imm);
            // A copy of nothing: removed below.
            func.insts[copy].imm = 0;
            *u = Use::Other;
            changed = true;
        }
        if !changed {
            break;
        }
    }
    for n in 0..func.layout.len() {
        let b = func.layout[n];
        let mut insts = std::mem::take(&mut func.blocks[b].insts);
        insts.retain(|&i| {
            let d = &func.insts[i];
            // The life of data does not begin.
            let data = |v| func.def_inst(v).is_some_and(|s| func.insts[s].op == Op::SymAddr);
            !(d.op == Op::Move && d.imm == 0 || d.op == Op::VarDef && data(func.args(i)[0]))
        });
        func.blocks[b].insts = insts;
    }
}

fn scan(func: &Func, uses: &mut [Use]) {
    for &b in &func.layout {
        for &i in &func.blocks[b].insts {
            let d = &func.insts[i];
            let args = d.args.as_slice(&func.lists);
            match d.op {
                Op::Load | Op::NilCheck | Op::PtrAdd | Op::VarDef => {}
                Op::Move => {
                    // Reading is fine; writing once, from the start to the end, too.
                    let Some(a) = root(func, args[0]) else { continue };
                    let whole = d.imm as u64 == func.allocs[a].size
                        && func.def_inst(args[0]).is_some_and(|t| func.insts[t].op == Op::Alloc);
                    let u = &mut uses[a.index()];
                    *u = match *u {
                        Use::Unwritten if whole => Use::Copied(i),
                        _ => Use::Other,
                    };
                }
                _ => {
                    for &v in args {
                        if func.ty(func.resolve(v)) == Type::Ptr
                            && let Some(a) = root(func, v)
                        {
                            uses[a.index()] = Use::Other;
                        }
                    }
                }
            }
        }
        func.blocks[b].term.for_each_value(&func.lists, |v| {
            if func.ty(func.resolve(v)) == Type::Ptr
                && let Some(a) = root(func, v)
            {
                uses[a.index()] = Use::Other;
            }
        });
    }
}
