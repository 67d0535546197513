//! What random statements don't make: recursion, `goto`, linked structures, iterators, from templates with random parts.

mod control;
mod data;

use super::{Func, Generator, Level};
use crate::types::Ty;

impl Generator {
    /// Some of the templates, each with numbers of its own.
    pub(super) fn idioms(&mut self) {
        let all: &[fn(&mut Generator, usize) -> Func] = &[
            control::recursion,
            control::mutual,
            control::jumps,
            data::list,
            data::tree,
            control::counters,
            control::deferred,
            data::sorting,
            data::matrix,
            data::bytes,
            data::big_struct,
            data::constants,
            control::method_values,
            control::labels,
            control::wide,
            control::iterator,
            control::stack_growth,
            data::strings,
            data::embedded,
            data::words,
            data::big_map,
            data::keys,
            data::moves,
            data::shapes,
            control::crossing,
        ];
        let first = self.below(all.len());
        let count = 5 + self.below(4);
        for i in 0..count {
            let make = all[(first + i * 7) % all.len()];
            if !self.options.iterators
                && make as usize == control::iterator as fn(&mut Generator, usize) -> Func as usize
            {
                continue;
            }
            let f = make(self, i);
            self.funcs.push(f);
        }
    }

    /// A pure expression over some variables, for the middle of a template.
    fn middle(&mut self, vars: &[(&str, Ty)], ty: Ty) -> String {
        let mut text = String::new();
        let scopes = std::mem::take(&mut self.scopes);
        self.scopes = vec![scopes[0].clone(), Vec::new()];
        for &(name, ty) in vars {
            self.declare_fixed(name, ty, false);
        }
        let level = std::mem::replace(&mut self.level, Level::Pure);
        let (cost, budget) = (self.cost, self.budget);
        (self.cost, self.budget) = (0, 60);
        text += &self.expression(ty, 3).typed(self, ty);
        (self.cost, self.budget) = (cost, budget);
        self.level = level;
        self.scopes = scopes;
        super::expr::header(text)
    }
}

fn func(name: String, params: &[Ty], result: Ty, cost: u64) -> Func {
    Func { name, params: params.to_vec(), variadic: false, results: vec![result], cost, may_panic: false }
}
