//! Runs the passes over a package, functions in parallel.

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use source::Diagnostic;
use ssa::{DataKind, Func, Module};

use crate::summary::{EscapeSummary, Leak, Summary};
use crate::{PASSES, Phase, Run, callgraph, escape, inline, report};

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
    /// Called with the pass's name after each pass over a function, from several threads.
    pub dump: Option<&'a (dyn Fn(&str, &Func) + Sync)>,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options { optimise: true, inline: true, report: false, verify: cfg!(debug_assertions), dump: None }
    }
}

/// What comes out beside the functions.
#[derive(Default, Debug)]
pub struct Output {
    /// `-m`, ordered by position.
    pub notes: Vec<Diagnostic>,
    /// By linker name; for export data.
    pub summaries: FxHashMap<Box<str>, Summary>,
}

/// Optimises all functions of a package.
pub fn run_module(module: &mut Module, options: &Options) -> Output {
    let readonly = module.data.iter().filter(|d| d.kind == DataKind::Rodata);
    let data: FxHashSet<Box<str>> = readonly.map(|d| d.name.clone()).collect();
    // Each function on its own: out of memory, into values.
    module.funcs.par_iter_mut().for_each(|f| run_phase(f, Phase::Early, &data, options));
    // Callees first: inlining, then places of variables.
    let mut out = bottom_up(module, options);
    // Each function on its own again. Places are decided; nothing moves between functions any more.
    module.funcs.par_iter_mut().for_each(|f| run_phase(f, Phase::Late, &data, options));
    out.notes.sort_by_key(|n| n.span.lo);
    out
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

fn run_phase(func: &mut Func, phase: Phase, data: &FxHashSet<Box<str>>, options: &Options) {
    for p in PASSES.iter().filter(|p| p.phase == phase && (p.required || options.optimise)) {
        match p.run {
            Run::Func(run) => run(func),
            Run::Data(run) => run(func, data),
            Run::Inlined(_) | Run::Inline | Run::Escape => continue,
        }
        after(func, p.name, options);
    }
}

fn bottom_up(module: &mut Module, options: &Options) -> Output {
    let mut out = Output::default();
    let levels = callgraph::levels(&module.funcs);
    let mut funcs: Vec<Option<Func>> = std::mem::take(&mut module.funcs).into_iter().map(Some).collect();
    for level in levels {
        let mut groups: Vec<Vec<(usize, Func)>> = level
            .iter()
            .map(|g| g.iter().map(|&i| (i, funcs[i].take().expect("in one group"))).collect())
            .collect();
        let known = &out.summaries;
        let results: Vec<Vec<Outcome>> =
            groups.par_iter_mut().map(|g| run_group(g, known, options)).collect();
        for (group, results) in groups.into_iter().zip(results) {
            for ((i, func), outcome) in group.into_iter().zip(results) {
                out.notes.extend(outcome.notes);
                out.summaries.insert(func.name.clone(), outcome.summary);
                funcs[i] = Some(func);
            }
        }
    }
    module.funcs = funcs.into_iter().map(|f| f.expect("put back")).collect();
    out
}

#[derive(Default)]
struct Outcome {
    summary: Summary,
    notes: Vec<Diagnostic>,
}

/// Summaries of finished functions, and of the group being looked at as far as known.
struct Known<'a> {
    done: &'a FxHashMap<Box<str>, Summary>,
    group: FxHashMap<Box<str>, Summary>,
}

impl escape::Summaries for Known<'_> {
    fn get(&self, name: &str) -> Option<&Summary> {
        self.group.get(name).or_else(|| self.done.get(name))
    }
}

/// Inlining may show which closures are called, so that more can be inlined.
const ROUNDS: usize = 3;

fn inline_calls(
    func: &mut Func,
    done: &FxHashMap<Box<str>, Summary>,
    options: &Options,
    notes: &mut Vec<Diagnostic>,
) {
    for _ in 0..ROUNDS {
        if !inline::run(func, done, options.report.then_some(&mut *notes)) {
            return;
        }
        after(func, "inline", options);
        for p in PASSES {
            if let Run::Inlined(run) = p.run {
                run(func);
                after(func, p.name, options);
            }
        }
    }
}

/// The bottom-up passes over functions that call each other.
fn run_group(
    group: &mut [(usize, Func)],
    done: &FxHashMap<Box<str>, Summary>,
    options: &Options,
) -> Vec<Outcome> {
    let mut outcomes: Vec<Outcome> = group.iter().map(|_| Outcome::default()).collect();
    let recursive = group.len() > 1 || group[0].1.syms.values().any(|s| s.name == group[0].1.name);
    if options.inline {
        for ((_, f), out) in group.iter_mut().zip(&mut outcomes) {
            inline_calls(f, done, options, &mut out.notes);
            if let Some(cost) = inline::cost(f).filter(|_| !recursive) {
                out.summary.inline = Some(Arc::new(f.clone()));
                if options.report && inline::within_budget(cost) && f.pos.is_known() {
                    out.notes.push(report::note(f.pos, format!("can inline {}", f.display)));
                }
            }
        }
    }
    // Recursion: begin with "nothing leaks" and repeat until nothing new is found.
    let mut known = Known { done, group: FxHashMap::default() };
    for (_, f) in group.iter() {
        let none = EscapeSummary { params: vec![Leak::default(); f.sig.params.len()], ctxt: Leak::default() };
        known.group.insert(f.name.clone(), Summary { inline: None, escape: Some(none) });
    }
    loop {
        let analyses: Vec<_> = group.iter().map(|(_, f)| escape::analyse(f, &known)).collect();
        let mut changed = false;
        for ((_, f), a) in group.iter().zip(&analyses) {
            let s = known.group.get_mut(&f.name).expect("entered above");
            if s.escape.as_ref() != Some(&a.summary) {
                s.escape = Some(a.summary.clone());
                changed = true;
            }
        }
        if changed && recursive {
            continue;
        }
        for (((_, f), a), out) in group.iter_mut().zip(analyses).zip(&mut outcomes) {
            escape::apply(f, &a);
            after(f, "escape", options);
            if options.report {
                report::escapes(f, &a, &mut out.notes);
            }
            out.summary.escape = Some(a.summary);
        }
        return outcomes;
    }
}
