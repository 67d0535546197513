//! Replaces calls by the bodies of small functions.
//!
//! Needs: summaries of callees, whose bodies are already optimised and have had their own calls replaced.
//! Guarantees: every copied instruction says in its [`ssa::InlData`] which call it came from. Calls of closures
//! whose object is known are treated as calls of their function; calls of plain function values become static.

use std::sync::Arc;

use cranelift_entity::{EntityRef, SecondaryMap};
use rustc_hash::FxHashMap;
use source::{Diagnostic, Pos};
use ssa::{
    Alloc, AllocOrigin, Block, BlockCall, BlockData, CallData, Callee, Cfg, DomTree, Func, Inl, InlData,
    Inst, Loops, Op, Term, Value, ValueData, ValueDef, ValueList,
};

use crate::escape::Summaries;
use crate::report;
use crate::summary::Callees;

/// Functions up to this cost can be inlined.
const BUDGET: u32 = 40;
/// Functions without calls up to this cost are inlined into loops.
const LOOP_BUDGET: u32 = 80;
/// Functions up to this cost that call a function value are inlined where an argument is a known closure: then that can be
/// inlined, too. Iterators are of this kind.
const CALLBACK_BUDGET: u32 = 160;
/// The body of a loop over a function up to this cost is inlined where it is called once: there is no other call.
const BODY_BUDGET: u32 = 3000;
/// Callers that grew beyond this take only tiny functions.
const BIG_CALLER: usize = 4000;
const TINY: u32 = 10;
const CALL_COST: u32 = 25;

/// What a body costs where it is copied to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cost {
    pub size: u32,
    pub calls: bool,
    /// A function value is called.
    pub callback: bool,
}

/// A function that holds more inlined calls stays what it is: every instruction knows the calls round it.
const MAX_INLINED: usize = 40;
/// The same for bodies of loops over functions.
const BODY_INLINED: usize = 400;

/// The cost of a function that may be inlined, or why it may not.
pub fn cost(func: &Func) -> Option<Cost> {
    let barred = func.attrs.noinline
        || func.attrs.external
        || func.recovery().is_some()
        || func.inls.len() > if func.attrs.range_body { BODY_INLINED } else { MAX_INLINED }
        || !func.sig.stack_params.is_empty()
        || !func.sig.stack_results.is_empty();
    if barred {
        return None;
    }
    let mut cost = Cost { size: 0, calls: false, callback: false };
    let most = if func.attrs.range_body { BODY_BUDGET } else { CALLBACK_BUDGET };
    for &b in &func.layout {
        for &i in &func.blocks[b].insts {
            let d = &func.insts[i];
            cost.size += match d.op {
                Op::Const
                | Op::FConst
                | Op::SymAddr
                | Op::Alloc
                | Op::ClosurePtr
                | Op::VarDef
                | Op::NilCheck => 0,
                Op::ArgAddr | Op::OutAddr => return None,
                Op::Call => {
                    let call = &func.calls[d.call()];
                    if let Callee::Static(s) = call.callee
                        && func.syms[s].name == func.name
                    {
                        return None;
                    }
                    // It asks whose frame it is called from.
                    if let Callee::Static(s) = call.callee
                        && &*func.syms[s].name == "runtime.gorecover"
                    {
                        return None;
                    }
                    cost.calls |= !call.noreturn;
                    cost.callback |= call.callee == Callee::Closure;
                    if call.noreturn { 3 } else { CALL_COST }
                }
                Op::SDiv | Op::UDiv | Op::SRem | Op::URem => 3,
                _ => 1,
            };
        }
        cost.size += match &func.blocks[b].term {
            Term::Br { .. } => 1,
            Term::Switch { targets, .. } => targets.len() as u32,
            _ => 0,
        };
        if cost.size > most {
            return None;
        }
    }
    let fits = match cost.size {
        n if n <= BUDGET => true,
        n if n <= LOOP_BUDGET => !cost.calls || cost.callback,
        _ => cost.callback,
    };
    (fits || func.attrs.range_body).then_some(cost)
}

/// `-m` says "can inline".
pub fn within_budget(cost: Cost) -> bool {
    cost.size <= BUDGET
}

/// Inlines what is worth it. True when something changed.
pub(crate) fn run(func: &mut Func, callees: Callees, notes: Option<&mut Vec<Diagnostic>>) -> bool {
    if func.attrs.keeps_calls {
        return false;
    }
    if !func.layout.iter().any(|&b| func.blocks[b].insts.iter().any(|&i| func.insts[i].op == Op::Call)) {
        return false;
    }
    let closures = known_closures(func);
    let mut sites = Vec::new();
    let mut changed = false;
    for &b in &func.layout.clone() {
        for k in 0..func.blocks[b].insts.len() {
            let i = func.blocks[b].insts[k];
            if func.insts[i].op != Op::Call {
                continue;
            }
            let (name, skip) = match func.calls[func.insts[i].call()].callee {
                Callee::Static(s) => (func.syms[s].name.clone(), 0),
                Callee::Closure => match target(func, i, &closures) {
                    // A method expression's wrapper says in its own words what is nil.
                    Some(Target::Plain(name)) if is_wrapper(&callees, &name) => continue,
                    Some(Target::Plain(name)) => {
                        make_static(func, i, &name);
                        changed = true;
                        (name, 0)
                    }
                    Some(Target::Object(name)) => (name, 1),
                    None => continue,
                },
                Callee::Indirect => continue,
            };
            if let Some(body) = callees.get(&name).and_then(|s| s.inline.as_ref()) {
                sites.push((b, i, body.clone(), skip));
            }
        }
    }
    if sites.is_empty() {
        return changed;
    }
    let cfg = Cfg::new(func);
    let dom = DomTree::new(&cfg);
    let loops = Loops::new(&cfg, &dom);
    let mut size: usize = func.layout.iter().map(|&b| func.blocks[b].insts.len()).sum();
    let mut notes = notes;
    let mut body_calls: FxHashMap<Box<str>, u32> = FxHashMap::default();
    for (.., body, _) in sites.iter().filter(|s| s.2.attrs.range_body) {
        *body_calls.entry(body.name.clone()).or_default() += 1;
    }
    sites.retain(|(b, i, body, skip)| {
        let Some(cost) = cost(body) else { return false };
        let in_loop = loops.innermost(*b).is_some();
        let limit = match size {
            _ if body.attrs.range_body && *skip == 1 && body_calls[&body.name] == 1 => BODY_BUDGET,
            n if n > BIG_CALLER => TINY,
            _ if cost.callback && func.args(*i)[*skip..].iter().any(|&a| is_closure(func, a, &closures)) => {
                CALLBACK_BUDGET
            }
            _ if in_loop => LOOP_BUDGET,
            _ => BUDGET,
        };
        let call = &func.calls[func.insts[*i].call()];
        let fits = cost.size <= limit
            && call.sig.params.len() == body.sig.params.len()
            && call.sig.results.len() == body.sig.results.len()
            && (*skip == 1 || !body.attrs.needctxt);
        if fits {
            size += cost.size as usize;
            if let Some(notes) = &mut notes {
                let d = &func.insts[*i];
                let pos = outermost(func, d.inl, d.pos);
                // Wrappers are nobody's source.
                if pos.is_known() {
                    for name in [&body.name].into_iter().chain(body.inls.values().map(|d| &d.func)) {
                        let name = callees.display(name, func);
                        notes.push(report::note(pos, format!("inlining call to {name}")));
                    }
                }
            }
        }
        fits
    });
    // Last site first: a block's earlier instructions stay where they are when it is cut.
    for (b, i, body, skip) in sites.into_iter().rev() {
        inline_at(func, b, i, &body, skip);
        changed = true;
    }
    changed
}

fn is_wrapper(callees: &Callees, name: &str) -> bool {
    callees.get(name).and_then(|s| s.inline.as_ref()).is_some_and(|f| f.attrs.wrapper)
}

/// Where the source of an inlined instruction was called from, outermost.
fn outermost(func: &Func, inl: Option<Inl>, pos: Pos) -> Pos {
    let mut at = pos;
    let mut inl = inl;
    while let Some(n) = inl {
        at = func.inls[n].pos;
        inl = func.inls[n].parent;
    }
    at
}

enum Target {
    /// A function value without context.
    Plain(Box<str>),
    /// A closure object's function.
    Object(Box<str>),
}

/// Function symbols stored at the head of variables; `None` when there are several.
fn known_closures(func: &Func) -> Vec<Option<Option<ssa::Sym>>> {
    let mut known = vec![None; func.allocs.len()];
    for &b in &func.layout {
        for &i in &func.blocks[b].insts {
            let d = &func.insts[i];
            if d.op == Op::Store
                && d.imm == 0
                && let Some(to) = func.def_inst(func.args(i)[0])
                && func.insts[to].op == Op::Alloc
                && func.allocs[func.insts[to].alloc()].origin == AllocOrigin::Closure
            {
                let sym = func
                    .def_inst(func.args(i)[1])
                    .map(|v| &func.insts[v])
                    .filter(|v| v.op == Op::SymAddr && v.imm == 0)
                    .map(|v| v.sym());
                let k = &mut known[func.insts[to].alloc().index()];
                *k = if k.is_some() { Some(None) } else { Some(sym) };
            }
        }
    }
    known
}

fn target(func: &Func, call: Inst, closures: &[Option<Option<ssa::Sym>>]) -> Option<Target> {
    let d = &func.insts[func.def_inst(func.args(call)[0])?];
    match d.op {
        Op::SymAddr if d.imm == 0 => Some(Target::Plain(func.syms[d.sym()].name.strip_suffix("·f")?.into())),
        Op::Alloc => {
            let sym = closures[d.alloc().index()]??;
            Some(Target::Object(func.syms[sym].name.clone()))
        }
        _ => None,
    }
}

/// Whether the code of a function value is known.
fn is_closure(func: &Func, v: Value, closures: &[Option<Option<ssa::Sym>>]) -> bool {
    let Some(i) = func.def_inst(v) else { return false };
    let d = &func.insts[i];
    match d.op {
        Op::SymAddr => d.imm == 0 && func.syms[d.sym()].name.ends_with("·f"),
        Op::Alloc => matches!(closures[d.alloc().index()], Some(Some(_))),
        _ => false,
    }
}

fn make_static(func: &mut Func, call: Inst, name: &str) {
    let sym = func.sym(name, ssa::SymAbi::Internal);
    let args = func.args(call)[1..].to_vec();
    func.insts[call].args = func.list(&args);
    let c = func.insts[call].call();
    func.calls[c].callee = Callee::Static(sym);
}

struct Copier<'a> {
    func: &'a mut Func,
    body: &'a Func,
    blocks: SecondaryMap<Block, Option<Block>>,
    values: SecondaryMap<Value, Option<Value>>,
    allocs: SecondaryMap<Alloc, Option<Alloc>>,
    inls: Vec<Inl>,
    /// The node of the call itself.
    inl: Inl,
    site: Pos,
    ctxt: Option<Value>,
}

/// Replaces call `inst` of `block`. `skip` operands come before the arguments (the closure).
fn inline_at(func: &mut Func, block: Block, inst: Inst, body: &Arc<Func>, skip: usize) {
    let at = func.blocks[block].insts.iter().position(|&i| i == inst).expect("call is in its block");
    let d = func.insts[inst].clone();
    // The rest of the block goes on behind the body.
    let rest = func.new_block();
    let tail = func.blocks[block].insts.split_off(at + 1);
    func.blocks[block].insts.pop();
    let old = std::mem::take(&mut func.blocks[block].term);
    let (term_pos, term_inl) = (func.blocks[block].term_pos, func.blocks[block].term_inl);
    func.blocks[rest] = BlockData { params: ValueList::new(), insts: tail, term: old, term_pos, term_inl };
    let results: Vec<Value> = func.results(inst).collect();
    for &r in &results {
        let ty = func.ty(r);
        let p = func.add_block_param(rest, ty);
        func.alias(r, p);
    }
    let args: Vec<Value> = func.args(inst).iter().map(|&v| func.resolve(v)).collect();
    let site = outermost(func, d.inl, d.pos);
    let inl = func.inls.push(InlData {
        parent: d.inl,
        func: body.name.clone(),
        pos: d.pos,
        decl: body.pos,
        wrapper: body.attrs.wrapper,
    });
    let mut c = Copier {
        func,
        body,
        blocks: SecondaryMap::new(),
        values: SecondaryMap::new(),
        allocs: SecondaryMap::new(),
        inls: Vec::new(),
        inl,
        site,
        ctxt: (skip == 1).then(|| args[0]),
    };
    c.copy(&args[skip..], rest);
    let first = c.blocks[body.entry()].expect("copied");
    let new: Vec<Block> = body.layout.iter().map(|&b| c.blocks[b].expect("copied")).collect();
    func.blocks[block].term = Term::Jump(BlockCall { block: first, args: ValueList::new() });
    func.blocks[block].term_pos = d.pos;
    func.blocks[block].term_inl = d.inl;
    let at = func.layout.iter().position(|&b| b == block).expect("listed") + 1;
    func.layout.splice(at..at, new.into_iter().chain([rest]));
}

impl Copier<'_> {
    fn copy(&mut self, args: &[Value], rest: Block) {
        let body = self.body;
        for (_, d) in &body.inls {
            let parent = d.parent.map_or(self.inl, |p| self.inls[p.index()]);
            let n = self.func.inls.push(InlData { parent: Some(parent), ..d.clone() });
            self.inls.push(n);
        }
        for (a, d) in &body.allocs {
            // Also those that are values by now, for the report.
            let mut d = d.clone();
            d.pos = self.site;
            self.allocs[a] = Some(self.func.allocs.push(d));
        }
        for &b in &body.layout {
            let new = self.func.new_block();
            self.blocks[b] = Some(new);
            for (n, &p) in body.block_params(b).iter().enumerate() {
                let v = if b == body.entry() { args[n] } else { self.func.add_block_param(new, body.ty(p)) };
                self.values[p] = Some(v);
            }
            // Results first: loops use values before their definition is copied.
            for &i in &body.blocks[b].insts {
                for r in body.results(i) {
                    let def = ValueDef::Result(Inst::from_u32(0), 0);
                    self.values[r] = Some(self.func.values.push(ValueData { ty: body.ty(r), def }));
                }
            }
        }
        for &b in &body.layout {
            let new = self.blocks[b].expect("made above");
            let mut insts = Vec::with_capacity(body.blocks[b].insts.len());
            for &i in &body.blocks[b].insts {
                if body.insts[i].op == Op::ClosurePtr
                    && let Some(ctxt) = self.ctxt
                {
                    let v = self.values[body.result(i)].expect("made above");
                    self.func.alias(v, ctxt);
                    continue;
                }
                insts.push(self.inst(i));
            }
            self.func.blocks[new].insts = insts;
            let term = self.term(&body.blocks[b].term, rest);
            let inl = self.inline(body.blocks[b].term_inl);
            let data = &mut self.func.blocks[new];
            data.term = term;
            data.term_pos = body.blocks[b].term_pos;
            data.term_inl = inl;
        }
    }

    fn value(&self, v: Value) -> Value {
        let v = self.values[self.body.resolve(v)].expect("defined in the body");
        self.func.resolve(v)
    }

    fn list(&mut self, list: &ValueList) -> ValueList {
        let values: Vec<Value> = list.as_slice(&self.body.lists).iter().map(|&v| self.value(v)).collect();
        self.func.list(&values)
    }

    fn inline(&self, inl: Option<Inl>) -> Option<Inl> {
        Some(inl.map_or(self.inl, |n| self.inls[n.index()]))
    }

    fn inst(&mut self, i: Inst) -> Inst {
        let mut d = self.body.insts[i].clone();
        d.args = self.list(&d.args);
        d.inl = self.inline(d.inl);
        match d.op {
            Op::SymAddr => d.aux = self.sym(d.sym()).as_u32(),
            Op::Alloc => d.aux = self.allocs[d.alloc()].expect("copied").as_u32(),
            Op::Call => {
                let mut call: CallData = self.body.calls[d.call()].clone();
                if let Callee::Static(s) = call.callee {
                    // It takes the name of the wrapper it is in for its message. A call that goes past the wrapper just
                    // finds the pointer nil.
                    call.callee = Callee::Static(match &*self.body.syms[s].name {
                        "runtime.panicwrap" => self.func.sym("runtime.panicmem", self.body.syms[s].abi),
                        _ => self.sym(s),
                    });
                }
                d.aux = self.func.calls.push(call).as_u32();
            }
            _ => {}
        }
        d.result = d.result.map(|r| self.values[r].expect("made above"));
        let new = self.func.insts.push(d);
        for (n, r) in self.body.results(i).enumerate() {
            let v = self.values[r].expect("made above");
            self.func.values[v].def = ValueDef::Result(new, n as u16);
        }
        new
    }

    fn sym(&mut self, s: ssa::Sym) -> ssa::Sym {
        let d = &self.body.syms[s];
        self.func.sym(&d.name, d.abi)
    }

    fn target(&mut self, t: &BlockCall) -> BlockCall {
        BlockCall { block: self.blocks[t.block].expect("listed"), args: self.list(&t.args) }
    }

    fn term(&mut self, term: &Term, rest: Block) -> Term {
        match term {
            Term::None => Term::None,
            Term::Unreachable => Term::Unreachable,
            Term::Jump(t) => Term::Jump(self.target(t)),
            Term::Br { cond, then, els, likely } => Term::Br {
                cond: self.value(*cond),
                then: self.target(then),
                els: self.target(els),
                likely: *likely,
            },
            Term::Switch { value, targets, default } => Term::Switch {
                value: self.value(*value),
                targets: targets.iter().map(|t| self.target(t)).collect(),
                default: self.target(default),
            },
            Term::Ret(values) => Term::Jump(BlockCall { block: rest, args: self.list(values) }),
        }
    }
}
