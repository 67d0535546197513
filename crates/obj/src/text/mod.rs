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

use source::{Diagnostic, FileId, Pos, SourceMap};

use crate::{Symbols, Unit};

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
    let mut input = macros::Input::new(map, file, opts);
    let mut parser = statement::Parser::new(import_path, symbols, opts.file_index);
    let mut line = Vec::new();
    let first = input.first_token();
    loop {
        let more = input.statement(&mut line);
        if !line.is_empty() {
            parser.statement(&line, &input.texts);
        }
        if !more || (!opts.all_errors && parser.errors.len() + input.errors.len() > MAX_ERRORS) {
            break;
        }
    }
    let mut errors = std::mem::take(&mut input.errors);
    let (unit, more) = parser.finish(&input.texts);
    errors.extend(more);
    errors.extend(first.into_iter().flat_map(|pos| late_build_constraints(map, file, pos)));
    errors.sort_by_key(|d| d.span.lo);
    if !opts.all_errors {
        errors.truncate(MAX_ERRORS + 1);
    }
    (unit, errors)
}

/// Build constraints count only before code; behind it they are mistakes.
fn late_build_constraints(map: &SourceMap, file: FileId, code: Pos) -> Vec<Diagnostic> {
    let file = map.file(file);
    let mut out = Vec::new();
    let mut at = file.base;
    for line in file.text.split_inclusive('\n') {
        if at > code && line.starts_with("//go:build ") {
            out.push(Diagnostic::error(at, "AsmSyntax", "misplaced //go:build comment"));
        }
        at = at.offset(line.len() as u32);
    }
    out
}
