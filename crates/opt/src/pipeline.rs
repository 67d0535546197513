//! Runs the passes over a package, functions in parallel.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use source::Diagnostic;
use ssa::{EscapeSummary, Func, Leak, Module, Summary, Type};

use crate::callgraph::Graph;
use crate::devirt::Readonly;
use crate::summary::{Callees, Imported, Table};
use crate::{PASSES, Phase, Run, escape, inline, report};

/// What is wanted of [`run_module`].
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// Off under `-N`.
    pub optimise: bool,
    /// Off under `-l`.
    pub inline: bool,
    /// `-m`: make notes.
    pub report: bool,
    /// Check each function after every pass; a fault panics.
    pub verify: bool,
    /// What is known of the functions of imported packages.
    pub imported: Option<&'a dyn Imported>,
    /// Called with the pass's name after each pass over a function, from several threads.
    pub dump: Option<&'a (dyn Fn(&str, &Func) + Sync)>,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options {
            optimise: true,
            inline: true,
            report: false,
            verify: cfg!(debug_assertions),
            imported: None,
            dump: None,
        }
    }
}

/// What comes out beside the functions.
#[derive(Default, Debug)]
pub struct Output {
    /// `-m`, ordered by position.
    pub notes: Vec<Diagnostic>,
    /// What other packages may know of the functions.
    pub summaries: Table,
}

/// How many functions a thread takes at a time: few, or one would do the last ones alone.
const PORTION: usize = 16;

/// Optimises all functions of a package.
pub fn run_module(module: &mut Module, options: &Options) -> Output {
    let data = Readonly::new(&module.data);
    // Each function on its own: out of memory, into values.
    module
        .funcs
        .par_iter_mut()
        .with_max_len(PORTION)
        .for_each(|f| run_phase(f, Phase::Early, &data, options));
    // Callees first: inlining, then places of variables; and what each function does on its own after that.
    bottom_up(module, &data, options)
}

fn after(func: &Func, pass: &str, options: &Options) {
    if options.verify
        && let Err(e) = ssa::verify::verify(func)
    {
        panic!("invalid SSA after {pass}: {e}\n{func}");
    }
    if let Some(dump) = options.dump {
        dump(pass, func);
    }
}

fn run_phase(func: &mut Func, phase: Phase, data: &Readonly, options: &Options) {
    for p in PASSES.iter().filter(|p| p.phase == phase && (p.required || options.optimise)) {
        match p.run {
            Run::Func(run) => run(func),
            Run::Data(run) => run(func, data),
            Run::Inlined(_) | Run::InlinedData(_) | Run::Inline | Run::Escape => continue,
        }
        after(func, p.name, options);
    }
}

/// The passes that look at other functions, callees first, and then the last ones on the same thread.
///
/// There is no waiting for a level of the call graph: a group runs as soon as its last callee's group is done.
fn bottom_up(module: &mut Module, data: &Readonly, options: &Options) -> Output {
    let table = Table::new(&module.funcs);
    let graph = Graph::new(&module.funcs, &table.index, data);
    let waiting: Vec<AtomicUsize> = graph.callees.iter().map(|&n| AtomicUsize::new(n)).collect();
    let leaves: Vec<usize> = (0..graph.groups.len()).filter(|&g| graph.callees[g] == 0).collect();
    let run = BottomUp {
        funcs: module.funcs.iter_mut().map(|f| Mutex::new(Some(f))).collect(),
        graph,
        waiting,
        table,
        notes: Mutex::default(),
        data,
        options,
    };
    rayon::scope(|scope| leaves.par_iter().with_max_len(PORTION).for_each(|&g| run.group(g, scope)));
    let mut notes = run.notes.into_inner().unwrap_or_else(|e| e.into_inner());
    notes.sort_by_key(|n| n.0);
    let mut notes: Vec<Diagnostic> = notes.into_iter().flat_map(|n| n.1).collect();
    notes.sort_by_key(|n| n.span.lo);
    Output { notes, summaries: run.table }
}

struct BottomUp<'a> {
    /// Taken by the group's thread; each is in one group.
    funcs: Vec<Mutex<Option<&'a mut Func>>>,
    graph: Graph,
    /// By group: callees that are not done.
    waiting: Vec<AtomicUsize>,
    table: Table,
    /// With the function's number: threads come in any order.
    notes: Mutex<Vec<(usize, Vec<Diagnostic>)>>,
    data: &'a Readonly,
    options: &'a Options<'a>,
}

impl<'a> BottomUp<'a> {
    fn callees(&self) -> Callees<'_> {
        Callees { own: &self.table, imported: self.options.imported }
    }

    fn group<'s>(&'s self, g: usize, scope: &rayon::Scope<'s>) {
        let members = &self.graph.groups[g];
        let mut funcs: SmallVec<[&mut Func; 1]> = members
            .iter()
            .map(|&f| {
                let mut slot = self.funcs[f].lock().unwrap_or_else(|e| e.into_inner());
                slot.take().expect("a function is in one group")
            })
            .collect();
        for (outcome, &f) in run_group(&mut funcs, self).into_iter().zip(members) {
            self.table.set(f, outcome.summary);
            if !outcome.notes.is_empty() {
                self.notes.lock().unwrap_or_else(|e| e.into_inner()).push((f, outcome.notes));
            }
        }
        // Callers first: another thread may be idle.
        for &caller in &self.graph.callers[g] {
            if self.waiting[caller].fetch_sub(1, Ordering::AcqRel) == 1 {
                scope.spawn(move |scope| self.group(caller, scope));
            }
        }
        // Places are decided; nothing moves between functions any more.
        for func in funcs {
            run_phase(func, Phase::Late, self.data, self.options);
        }
    }
}

#[derive(Default)]
struct Outcome {
    summary: Summary,
    notes: Vec<Diagnostic>,
}

/// Summaries of finished functions, and of the group being looked at as far as known.
struct Known<'a> {
    done: Callees<'a>,
    group: FxHashMap<Box<str>, Summary>,
}

impl escape::Summaries for Known<'_> {
    fn get(&self, name: &str) -> Option<&Summary> {
        self.group.get(name).or_else(|| self.done.get(name))
    }
}

/// Inlining may show which closures are called, so that more can be inlined.
const ROUNDS: usize = 10;

fn inline_calls(func: &mut Func, run: &BottomUp, notes: &mut Vec<Diagnostic>) {
    let options = run.options;
    for _ in 0..ROUNDS {
        if !inline::run(func, run.callees(), options.report.then_some(&mut *notes)) {
            return;
        }
        after(func, "inline", options);
        for p in PASSES {
            match p.run {
                Run::Inlined(pass) => pass(func),
                Run::InlinedData(pass) => pass(func, run.data),
                _ => continue,
            }
            after(func, p.name, options);
        }
    }
}

/// The bottom-up passes over functions that call each other.
fn run_group(group: &mut [&mut Func], run: &BottomUp) -> Vec<Outcome> {
    let (done, options) = (run.callees(), run.options);
    let mut outcomes: Vec<Outcome> = group.iter().map(|_| Outcome::default()).collect();
    let recursive = group.len() > 1 || group[0].syms.values().any(|s| s.name == group[0].name);
    if options.inline {
        for (f, out) in group.iter_mut().zip(&mut outcomes) {
            inline_calls(f, run, &mut out.notes);
            if let Some(cost) = inline::cost(f).filter(|_| !recursive) {
                out.summary.inline = Some(Arc::new(f.compact()));
                if options.report && inline::within_budget(cost) && f.pos.is_known() {
                    out.notes.push(report::note(f.pos, format!("can inline {}", f.display)));
                }
            }
        }
    }
    // Recursion: begin with "nothing leaks" and repeat until nothing new is found.
    let mut known = Known { done, group: FxHashMap::default() };
    for f in group.iter() {
        let none = EscapeSummary { params: vec![Leak::default(); f.sig.params.len()], ctxt: Leak::default() };
        known.group.insert(f.name.clone(), Summary { inline: None, escape: Some(none) });
    }
    loop {
        let analyses: Vec<_> = group.iter().map(|f| escape::analyse(f, &known)).collect();
        let mut changed = false;
        for (f, a) in group.iter().zip(&analyses) {
            let s = known.group.get_mut(&f.name).expect("entered above");
            if s.escape.as_ref() != Some(&a.summary) {
                s.escape = Some(a.summary.clone());
                changed = true;
            }
        }
        if changed && recursive {
            continue;
        }
        for ((f, a), out) in group.iter_mut().zip(analyses).zip(&mut outcomes) {
            escape::apply(f, &a);
            after(f, "escape", options);
            if options.report {
                report::escapes(f, &a, &mut out.notes);
            }
            // Nothing to say of a function without pointers to give it.
            let takes_pointers = f.attrs.needctxt || f.sig.params.iter().any(|p| p.ty == Type::Ptr);
            let mut summary = a.summary;
            if !f.attrs.needctxt {
                summary.ctxt = Leak::all();
            }
            out.summary.escape = takes_pointers.then_some(summary);
        }
        return outcomes;
    }
}
