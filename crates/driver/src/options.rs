//! What the user can ask for.

use crate::Failure;

/// A stage to show.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Dump {
    /// The syntax tree.
    Ast,
    /// What the checker found: each expression's type.
    Types,
    /// The SSA after `pass`; without one, before the first and after the last.
    Ssa(Option<String>),
    /// The Progs before assembly, of all functions or one.
    Prog(Option<String>),
}

impl Dump {
    /// Reads `--dump`'s argument.
    pub fn parse(text: &str) -> Result<Dump, Failure> {
        let (stage, what) = match text.split_once('=') {
            Some((stage, what)) => (stage, Some(what.to_string())),
            None => (text, None),
        };
        match (stage, what) {
            ("ast", None) => Ok(Dump::Ast),
            ("types", None) => Ok(Dump::Types),
            ("ssa", pass) => Ok(Dump::Ssa(pass)),
            ("prog", func) => Ok(Dump::Prog(func)),
            _ => Err(Failure::usage(format_args!(
                "unknown stage {text:?} for --dump; there are ast, types, ssa, ssa=PASS, prog, prog=FUNC"
            ))),
        }
    }
}

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, Default)]
pub struct ReportOptions {
    /// All errors, not only the first ten.
    pub all_errors: bool,
    /// As JSON, one object a line, on standard output.
    pub json: bool,
    /// Warnings are errors.
    pub werror: bool,
}

/// How to compile.
#[derive(Clone, Debug, Default)]
pub struct CompilerOptions {
    pub optimize: bool,
    pub inline: bool,
    /// How often `-m` was given.
    pub report: u8,
    pub diagnostics: ReportOptions,
    /// `go1.N`.
    pub lang: Option<String>,
    pub dumps: Vec<Dump>,
    /// Only dump functions whose name contains this.
    pub func: Option<String>,
    /// 0: one a core.
    pub threads: usize,
    pub timing: bool,
    /// Verify between passes.
    pub check: bool,
    /// Print the `-S` listing.
    pub listing: bool,
}

/// How to link.
#[derive(Clone, Debug)]
pub struct LinkOptions {
    /// No symbol table.
    pub strip: bool,
    pub dwarf: bool,
    pub entry: Option<String>,
}
