//! What addresses are part of, and what may touch what.

use cranelift_entity::EntityRef;
use smallvec::SmallVec;
use ssa::{Alloc, Callee, Cfg, Func, Loops, Op, Sym, Type, Value};

use crate::dce;

/// What an address is part of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Root {
    Alloc(Alloc),
    Global(Sym),
    /// A new heap object.
    Fresh(Value),
    /// The outgoing or incoming argument area.
    Args(Op),
    Unknown,
}

/// What a loop writes.
#[derive(Default, Clone)]
pub struct LoopWrites {
    pub call: bool,
    /// `Void`: pointers and others.
    pub writes: SmallVec<[(Root, Type); 8]>,
    /// More writes than were kept.
    pub many: bool,
}

/// Knowledge about a function's variables.
pub struct Memory {
    /// Variables whose address is only used to access them.
    private: Vec<bool>,
}

/// Pointers and other things don't share memory; `Void` is both.
pub fn same_kind(a: Type, b: Type) -> bool {
    a == Type::Void || b == Type::Void || (a == Type::Ptr) == (b == Type::Ptr)
}

impl Memory {
    pub fn new(func: &Func) -> Memory {
        Memory { private: private(func) }
    }

    /// A variable that calls and unknown pointers don't reach.
    pub fn is_private(&self, root: Root) -> bool {
        matches!(root, Root::Alloc(a) if self.private[a.index()])
    }

    /// Memory below `root` that holds a `ty` is not changed by the loop.
    pub fn survives(&self, w: &LoopWrites, root: Root, ty: Type) -> bool {
        !w.many
            && (!w.call || self.is_private(root))
            && w.writes.iter().all(|&(r, t)| self.apart(r, root) || !same_kind(t, ty))
    }

    pub fn root(&self, func: &Func, mut v: Value) -> Root {
        loop {
            let Some(i) = func.def_inst(v) else { return Root::Unknown };
            let d = &func.insts[i];
            match d.op {
                Op::PtrAdd => v = func.arg(i, 0),
                Op::Alloc => return Root::Alloc(d.alloc()),
                Op::SymAddr => return Root::Global(d.sym()),
                Op::ArgAddr | Op::OutAddr => return Root::Args(d.op),
                Op::Call => {
                    let new = matches!(func.calls[d.call()].callee, Callee::Static(s)
                        if &*func.syms[s].name == "runtime.newobject");
                    return if new { Root::Fresh(func.resolve(v)) } else { Root::Unknown };
                }
                _ => return Root::Unknown,
            }
        }
    }

    /// Accesses below the two roots cannot touch.
    pub fn apart(&self, a: Root, b: Root) -> bool {
        let hidden = |r: Root| match r {
            Root::Alloc(a) => self.private[a.index()],
            Root::Args(op) => op == Op::OutAddr,
            _ => false,
        };
        match (a, b) {
            _ if a == b => false,
            (Root::Unknown, r) | (r, Root::Unknown) => hidden(r),
            _ => true,
        }
    }

    pub fn loop_writes(&self, func: &Func, cfg: &Cfg, loops: &Loops) -> Vec<LoopWrites> {
        let mut all = vec![LoopWrites::default(); loops.loops.len()];
        if all.is_empty() {
            return all;
        }
        for &b in &cfg.rpo {
            let Some(l) = loops.innermost(b) else { continue };
            for &i in &func.blocks[b].insts {
                let d = &func.insts[i];
                let w = match d.op {
                    Op::Call => {
                        all[l as usize].call = true;
                        continue;
                    }
                    // A new variable at each turn.
                    Op::Alloc => (Root::Alloc(d.alloc()), Type::Void),
                    Op::Store => (self.root(func, func.arg(i, 0)), d.ty),
                    Op::Zero | Op::Move | Op::VarDef => (self.root(func, func.arg(i, 0)), Type::Void),
                    _ => continue,
                };
                add_write(&mut all[l as usize], w);
            }
        }
        for l in (0..all.len()).rev() {
            if let Some(p) = loops.loops[l].parent {
                let inner = all[l].clone();
                let outer = &mut all[p as usize];
                outer.call |= inner.call;
                outer.many |= inner.many;
                inner.writes.into_iter().for_each(|w| add_write(outer, w));
            }
        }
        all
    }
}

fn add_write(w: &mut LoopWrites, new: (Root, Type)) {
    let class = |t: Type| match t {
        Type::Void => 0,
        Type::Ptr => 1,
        _ => 2,
    };
    if w.writes.iter().any(|o| o.0 == new.0 && class(o.1) == class(new.1)) {
        return;
    }
    if w.writes.len() == 16 {
        w.many = true;
    } else {
        w.writes.push(new);
    }
}

/// Variables whose address is only used to access them.
fn private(func: &Func) -> Vec<bool> {
    let mut private = vec![true; func.allocs.len()];
    if private.is_empty() {
        return private;
    }
    let mut used = |v: Value| {
        if func.ty(func.resolve(v)) == Type::Ptr
            && let Some(a) = dce::root(func, v)
        {
            private[a.index()] = false;
        }
    };
    for &b in &func.layout {
        for &i in &func.blocks[b].insts {
            let d = &func.insts[i];
            let args = d.args.as_slice(&func.lists);
            match d.op {
                Op::Load | Op::Zero | Op::VarDef | Op::NilCheck | Op::PtrAdd | Op::Move => {}
                Op::Store => used(args[1]),
                _ => args.iter().for_each(|&v| used(v)),
            }
        }
        func.blocks[b].term.for_each_value(&func.lists, &mut used);
    }
    private
}
