//! Calls through itabs that are known become calls of methods.
//!
//! Needs: values instead of memory (`mem2reg`, `gvn`), so that an interface's first word is seen to be an itab's address.
//! Guarantees: no load of a method or type from such an itab is left, and no indirect call of a known function.

use rustc_hash::{FxHashMap, FxHashSet};
use ssa::{Callee, DataDef, DataKind, Func, Inst, Op, SymAbi, Type};

/// What passes know of the package's read-only data.
#[derive(Default, Debug)]
pub struct Readonly {
    names: FxHashSet<Box<str>>,
    /// By an itab's name, the pointers in it: offset, symbol, whether that is a function.
    itabs: FxHashMap<Box<str>, Box<[(u64, Box<str>, bool)]>>,
}

impl Readonly {
    pub fn new(data: &[DataDef]) -> Readonly {
        let mut r = Readonly::default();
        for d in data.iter().filter(|d| d.kind == DataKind::Rodata) {
            r.names.insert(d.name.clone());
            if d.name.starts_with("go:itab.") {
                let words = d.relocs.iter().map(|r| (r.offset, r.sym.clone(), r.is_func)).collect();
                r.itabs.insert(d.name.clone(), words);
            }
        }
        r
    }

    /// Whether it is read-only data of this package.
    pub fn contains(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// The methods in an itab.
    pub fn methods(&self, itab: &str) -> impl Iterator<Item = &str> {
        self.itabs.get(itab).into_iter().flat_map(|w| w.iter()).filter(|w| w.2).map(|w| &*w.1)
    }

    fn word(&self, itab: &str, offset: i64) -> Option<(&str, bool)> {
        let words = self.itabs.get(itab)?;
        words.iter().find(|w| w.0 as i64 == offset).map(|w| (&*w.1, w.2))
    }
}

pub fn run(func: &mut Func, data: &Readonly) {
    if !func.syms.values().any(|s| s.name.starts_with("go:itab.")) {
        return;
    }
    for n in 0..func.layout.len() {
        let block = func.layout[n];
        for k in 0..func.blocks[block].insts.len() {
            let i = func.blocks[block].insts[k];
            match func.insts[i].op {
                Op::Load if func.insts[i].ty == Type::Ptr => load(func, i, data),
                Op::Call => call(func, i),
                _ => {}
            }
        }
    }
}

/// A word of a known itab is the address of what it points to.
fn load(func: &mut Func, i: Inst, data: &Readonly) {
    let Some(base) = func.def_inst(func.args(i)[0]) else { return };
    let b = &func.insts[base];
    if b.op != Op::SymAddr {
        return;
    }
    let offset = b.imm + func.insts[i].imm;
    let Some((name, is_func)) = data.word(&func.syms[b.sym()].name, offset) else { return };
    let sym = func.sym(name, if is_func { SymAbi::Internal } else { SymAbi::Abi0 });
    let args = func.list(&[]);
    let d = &mut func.insts[i];
    (d.op, d.imm, d.aux, d.args) = (Op::SymAddr, 0, sym.as_u32(), args);
}

fn call(func: &mut Func, i: Inst) {
    let c = func.insts[i].call();
    if func.calls[c].callee != Callee::Indirect {
        return;
    }
    let Some(code) = func.def_inst(func.args(i)[0]) else { return };
    let d = &func.insts[code];
    if d.op != Op::SymAddr || d.imm != 0 || func.syms[d.sym()].abi != SymAbi::Internal {
        return;
    }
    let sym = d.sym();
    let args = func.args(i)[1..].to_vec();
    func.insts[i].args = func.list(&args);
    func.calls[c].callee = Callee::Static(sym);
}
