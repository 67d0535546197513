//! Random programs: seed in, Go text out. Every program compiles under gc, ends, and prints the same text in every run.
//!
//! What makes them well defined:
//! - expressions are total and without side effects (divisors are `|1`, indices reduced, calls only of pure functions),
//!   so the order of evaluation within one doesn't matter; calls that change something are statements of their own;
//! - a statement that may panic has one thing in it that may ([`risky`]), and stands where a deferred function recovers;
//! - slices that grow are never shared ([`Var::growable`]): what `append` leaves of capacity can't be seen;
//! - maps are printed sorted or summed, addresses never;
//! - loops have fixed bounds, calls form no cycles but for templates, and every function has a cost that its
//!   callers count ([`Generator::spend`]), so that a program makes a few hundred thousand steps at most.

mod decl;
mod dump;
mod expr;
mod idioms;
mod literal;
mod path;
mod prelude;
mod risky;
mod stmt;

use std::collections::BTreeMap;

use filetests::mutate::Random;

use crate::types::{Ty, Types};

/// What a program is made with.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Prints by `fmt` beside `println`.
    pub fmt: bool,
    /// Ranges over functions.
    pub iterators: bool,
    /// Ends with a panic nobody recovers.
    pub dies: bool,
}

impl Options {
    /// The options that belong to a seed.
    pub fn of_seed(seed: u64) -> Options {
        Options { fmt: seed.is_multiple_of(6), iterators: true, dies: seed % 10 == 7 }
    }
}

/// The program of a seed.
pub fn program(seed: u64, options: Options) -> String {
    Generator::new(seed, options).program()
}

/// A variable in scope.
#[derive(Clone, Debug)]
struct Var {
    name: String,
    ty: Ty,
    /// May be assigned to, and its address taken.
    assignable: bool,
    /// A slice that is appended to: its value is cloned wherever it is read, so that nothing shares its memory.
    growable: bool,
    /// A pointer, function or interface that is never nil.
    full: bool,
    /// A slice that has at least this length, always.
    length: usize,
    /// Declared in the function at hand (not global, not captured).
    local: bool,
}

/// A function others may call.
#[derive(Clone, Debug)]
struct Func {
    name: String,
    params: Vec<Ty>,
    variadic: bool,
    results: Vec<Ty>,
    cost: u64,
    may_panic: bool,
}

/// What the code at hand may do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Level {
    /// Nothing the caller could see: assigns its own variables only.
    Pure,
    /// Changes variables, prints nothing, calls pure functions only: closures and methods.
    Small,
    /// Everything.
    Full,
}

struct Generator {
    random: Random,
    options: Options,
    types: Types,
    out: String,
    indent: usize,
    scopes: Vec<Vec<Var>>,
    pure: Vec<Func>,
    funcs: Vec<Func>,
    /// Struct, array and other named types for variables, most of all.
    menu: Vec<Ty>,
    /// Named types that have methods.
    named: Vec<Ty>,
    interfaces: Vec<Ty>,
    /// Cost of each signature's most expensive method.
    method_cost: Vec<u64>,
    level: Level,
    /// How often the statement at hand may run in one call of the function, and what was spent.
    times: u64,
    cost: u64,
    budget: u64,
    names: usize,
    labels: usize,
    /// Enclosing loops that may be left: label, and whether it may be continued.
    loops: Vec<Loop>,
    results: Vec<Ty>,
    /// Results have names, `r0` and so on.
    named_results: bool,
    /// A deferred function recovers what the statement at hand panics with.
    guarded: bool,
    depth: usize,
    prints: usize,
    /// How many places the place at hand is part of.
    nesting: usize,
    /// What package variables' initialisers may reach is written: no calls of methods.
    initialising: bool,
    dumps: BTreeMap<Ty, String>,
    dump_queue: Vec<Ty>,
}

#[derive(Clone, Debug)]
struct Loop {
    label: Option<String>,
    used: bool,
}

impl Generator {
    fn new(seed: u64, options: Options) -> Generator {
        Generator {
            random: Random::new(seed.wrapping_add(1)),
            options,
            types: Types::new(),
            out: String::new(),
            indent: 0,
            scopes: vec![Vec::new()],
            pure: Vec::new(),
            funcs: Vec::new(),
            menu: Vec::new(),
            named: Vec::new(),
            interfaces: Vec::new(),
            method_cost: Vec::new(),
            level: Level::Full,
            times: 1,
            cost: 0,
            budget: 0,
            names: 0,
            labels: 0,
            loops: Vec::new(),
            results: Vec::new(),
            named_results: false,
            guarded: false,
            depth: 0,
            prints: 0,
            nesting: 0,
            initialising: false,
            dumps: BTreeMap::new(),
            dump_queue: Vec::new(),
        }
    }

    /// 0 .. n-1
    fn below(&mut self, n: usize) -> usize {
        self.random.below(n)
    }

    /// True once in `n` times.
    fn one_in(&mut self, n: usize) -> bool {
        self.random.below(n) == 0
    }

    #[track_caller]
    fn pick<T: Clone>(&mut self, items: &[T]) -> T {
        items[self.random.below(items.len())].clone()
    }

    fn fresh(&mut self, prefix: &str) -> String {
        self.names += 1;
        format!("{prefix}{}", self.names)
    }

    fn name(&self, ty: Ty) -> String {
        self.types.name(ty).to_string()
    }

    /// Writes a line; the text's own newlines stay.
    fn line(&mut self, text: &str) {
        for _ in 0..self.indent {
            self.out.push('\t');
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn open(&mut self, text: &str) {
        self.line(text);
        self.indent += 1;
        self.scopes.push(Vec::new());
    }

    fn close(&mut self, text: &str) {
        self.scopes.pop();
        self.indent -= 1;
        self.line(text);
    }

    /// Text written aside instead of to the program.
    fn aside(&mut self, write: impl FnOnce(&mut Generator)) -> String {
        let before = std::mem::take(&mut self.out);
        write(self);
        std::mem::replace(&mut self.out, before)
    }

    fn declare(&mut self, var: Var) {
        self.scopes.last_mut().expect("a scope").push(var);
    }

    /// An ordinary variable in the innermost scope.
    fn declare_local(&mut self, name: &str, ty: Ty, full: bool) {
        let name = name.to_string();
        self.declare(Var { name, ty, assignable: true, growable: false, full, length: 0, local: true });
    }

    /// A variable that stays as it is.
    fn declare_fixed(&mut self, name: &str, ty: Ty, full: bool) {
        let name = name.to_string();
        self.declare(Var { name, ty, assignable: false, growable: false, full, length: 0, local: true });
    }

    /// Counts `cost` steps for each run of the statement; false (and nothing counted) if the function can't afford them.
    fn spend(&mut self, cost: u64) -> bool {
        let total = cost * self.times;
        if self.cost + total > self.budget {
            return false;
        }
        self.cost += total;
        true
    }
}
