//! The type checker.
//!
//! Takes the parsed files of one package and gives a [`TypedPackage`]: every expression with its
//! type, every name with its object, and the order in which package variables are initialised. What it
//! imports must have been checked into the same [`Program`] before. One function to call:
//! [`check_importing`].
//!
//! Package-level declarations are collected first and resolved on demand, so their order doesn't
//! matter; a defined type's right side is only looked at when its structure is wanted. Bodies of
//! functions come last, each in one walk. Every error leaves an invalid operand or type behind, about
//! which nothing more is said.

mod assign;
mod assignability;
mod body;
mod builtins;
mod call;
mod checker;
mod composite;
mod constant;
mod conversion;
mod cycle;
mod decl;
mod diagnostics;
mod expr;
mod generics;
mod help;
mod imports;
mod index;
mod infer;
mod initorder;
mod instantiate;
mod labels;
mod limits;
mod lookup;
mod mono;
mod operand;
mod operators;
mod pragma;
mod range;
mod receiver;
mod resolver;
mod returns;
mod scope;
mod selector;
mod stmt;
mod switch;
mod typeset;
mod typexpr;
mod unify;
mod untyped;
mod version;

pub use body::{BodySource, check_body};

use rustc_hash::FxHashMap;
use source::{Diagnostic, SourceMap};
use syntax::{File, Symbol};
use types::{PkgId, Program, TypedPackage};

/// What the checker is told besides the source.
#[derive(Clone, Copy, Debug)]
pub struct Config {
    /// Language version, `-lang=go1.N`: the N.
    pub go_minor: u32,
    /// Whether function bodies are looked into. Without them only what others can see is found out.
    pub bodies: bool,
}

/// What the import declarations of a package mean: packages checked before, or why there is none, by
/// the path as it is written.
pub type Imports = FxHashMap<Symbol, Result<PkgId, String>>;

impl Default for Config {
    fn default() -> Config {
        Config { go_minor: 27, bodies: true }
    }
}

/// Checks a package that imports nothing but `unsafe`; see [`check_importing`].
pub fn check_package(
    map: &SourceMap,
    program: &mut Program,
    path: Symbol,
    files: &[File],
    config: &Config,
) -> (TypedPackage, Vec<Diagnostic>) {
    check_importing(map, program, path, files, &Imports::default(), config)
}

/// Checks a package. `path` is its import path (`main` for a main package). The result may be
/// compiled only if no diagnostic is an error. Diagnostics come in the order in which they were found.
pub fn check_importing(
    map: &SourceMap,
    program: &mut Program,
    path: Symbol,
    files: &[File],
    imports: &Imports,
    config: &Config,
) -> (TypedPackage, Vec<Diagnostic>) {
    // Trees may be ten thousand levels deep, too much for an ordinary stack. The memory is only
    // reserved; what isn't touched costs nothing.
    std::thread::scope(|s| {
        let run = || check(map, program, path, files, imports, config);
        let thread = std::thread::Builder::new().name("check".into()).stack_size(STACK_SIZE);
        match thread.spawn_scoped(s, run) {
            Ok(handle) => match handle.join() {
                Ok(result) => result,
                Err(panic) => std::panic::resume_unwind(panic),
            },
            Err(e) => panic!("no thread for the checker: {e}"),
        }
    })
}

const STACK_SIZE: usize = 1 << 30;

fn check(
    map: &SourceMap,
    program: &mut Program,
    path: Symbol,
    files: &[File],
    imports: &Imports,
    config: &Config,
) -> (TypedPackage, Vec<Diagnostic>) {
    let mut c = checker::Checker::new(map, program, path, files, imports, *config);
    c.check_file_versions();
    c.collect_objects();
    c.find_ambiguous_names();
    c.resolve_package();
    if config.bodies {
        c.check_bodies();
        c.report_endless_instances();
        c.compute_init_order();
        c.report_unused_imports();
        c.check_directives();
    }
    if config.bodies && c.diags.is_empty() {
        c.check_pragmas();
    }
    if c.diags.is_empty() {
        c.diags = std::mem::take(&mut c.late);
    }
    c.finish()
}
