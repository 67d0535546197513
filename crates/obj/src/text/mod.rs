//! Plan 9 assembly text → Progs.
//!
//! [`parse_file`] takes a `.s` file, gives a [`Unit`]: functions in source order with their instructions, then data in
//! the order of GLOBL. Mistakes come back as diagnostics, at most eleven, and never stop the caller. Whether an instruction
//! exists in the written form is found out by the assembler.
//!
//! Tokens come from [`lexer`], pass through the preprocessor [`macros`], are cut into statements here
//! and read by [`operand`] and [`expr`].

mod data;
mod expr;
mod headers;
mod lexer;
mod macros;
mod mnemonic;
mod operand;
mod statement;

pub use statement::escape_path;

use std::sync::Arc;

use source::{Diagnostic, FileId, Severity, SourceMap};

use crate::{LSym, Symbols, Unit};

/// What the parser is told besides the text.
pub struct Options<'a> {
    /// Macros from the command line (`-D NAME=VALUE`).
    pub defines: &'a [(String, String)],
    /// Finds an included file; `textflag.h`, `funcdata.h` and an empty `go_asm.h` are built in and come after it.
    pub include: &'a dyn Fn(&str) -> Option<Arc<str>>,
    /// Tells this file's `name<>` symbols from those of others.
    pub file_index: u16,
    /// Report all errors, not only the first ten.
    pub all_errors: bool,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options { defines: &[], include: &|_| None, file_index: 0, all_errors: false }
    }
}

/// Errors after which the parser stops.
const MAX_ERRORS: usize = 10;

/// Parses one file of the package `import_path`. Included files are added to `map`.
pub fn parse_file(
    map: &mut SourceMap,
    file: FileId,
    import_path: &str,
    symbols: &Symbols,
    opts: &Options,
) -> (Unit, Vec<Diagnostic>) {
    parse_each(map, file, import_path, symbols, opts, &mut |_, _| {})
}

/// [`parse_file`], with `each` called for every function as soon as it is read, until the first mistake. What
/// `each` makes of the function stands in the unit; if it only clears the list of instructions, the next function's are
/// written to the same memory.
pub fn parse_each(
    map: &mut SourceMap,
    file: FileId,
    import_path: &str,
    symbols: &Symbols,
    opts: &Options,
    each: &mut dyn FnMut(&SourceMap, &mut LSym),
) -> (Unit, Vec<Diagnostic>) {
    let mut input = macros::Input::new(map, file, opts);
    let mut parser = statement::Parser::new(import_path, symbols, opts.file_index);
    let mut line = Vec::new();
    let first = input.first_token();
    let mut done = 0;
    loop {
        let more = input.statement(&mut line);
        if !line.is_empty() {
            parser.statement(&line, &input.texts);
        }
        if !more {
            parser.end_function(&input.texts);
        }
        if parser.functions.len() > done {
            done = parser.functions.len();
            if input.errors.is_empty() && !parser.errors.iter().any(|d| d.severity == Severity::Error) {
                parser.hand_out(&mut |f| each(input.map, f));
            }
        }
        if !more || (!opts.all_errors && parser.errors.len() + input.errors.len() > MAX_ERRORS) {
            break;
        }
    }
    let mut errors = std::mem::take(&mut input.errors);
    let constraints = std::mem::take(&mut input.texts.constraints);
    let (unit, more) = parser.finish(&input.texts);
    errors.extend(more);
    // Build constraints count only before code; behind it they are mistakes.
    let end = map.file(file).end();
    errors.extend(
        constraints
            .into_iter()
            .filter(|&at| first.is_some_and(|first| at > first) && at < end)
            .map(|at| Diagnostic::error(at, "AsmSyntax", "misplaced //go:build comment")),
    );
    errors.sort_by_key(|d| d.span.lo);
    if !opts.all_errors {
        errors.truncate(MAX_ERRORS + 1);
    }
    (unit, errors)
}
