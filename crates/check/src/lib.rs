//! The type checker.
//!
//! Takes the parsed files of one package and gives a [`TypedPackage`]: every expression with its
//! type, every name with its object, and the order in which package variables are initialised. One
//! function to call: [`check_package`].

use source::{Diagnostic, SourceMap};
use syntax::{File, Symbol};
use types::{Program, TypedPackage};

/// What the checker is told besides the source.
#[derive(Clone, Copy, Debug)]
pub struct Config {
    /// Language version, `-lang=go1.N`: the N.
    pub go_minor: u32,
}

impl Default for Config {
    fn default() -> Config {
        Config { go_minor: 27 }
    }
}

/// Checks a package. `path` is its import path (`main` for a main package). The result may be
/// compiled only if no diagnostic is an error; diagnostics are sorted.
pub fn check_package(
    _map: &SourceMap,
    program: &mut Program,
    path: Symbol,
    files: &[File],
    _config: &Config,
) -> (TypedPackage, Vec<Diagnostic>) {
    let pkg = program.packages.push(types::Package { path, name: path, scope: types::Scope::default() });
    let package = TypedPackage {
        pkg,
        files: files.iter().map(types::FileInfo::new).collect(),
        funcs: Vec::new(),
        init_order: Vec::new(),
        inits: Vec::new(),
        vars: Vec::new(),
        main: None,
    };
    (package, Vec::new())
}
