//! Go source text to [`syntax::File`]: the whole language of Go 1.27.
//!
//! [`parse`] takes a file of a [`SourceMap`] and gives its tree and the diagnostics, sorted by position.
//! It never fails and never panics, whatever the text is. A tree with diagnostics holds the declarations
//! that had no error in them; a tree without is complete and keeps the promises of the `syntax` crate.
//!
//! # Stages
//!
//! `token` is what logos makes of the text; `lexer` adds semicolons, scans the bodies of literals
//! (`literal`) and comments, and puts directives aside. `go.lalrpop` is the grammar, conflict-free LR(1);
//! its head explains the hard places. Its actions call `builder`, which makes the nodes. `branches`
//! checks labels, because gc does that while parsing. When the grammar meets a token it has no use for,
//! `message` finds gc's words for that and `recovery` a place from which to go on. `pipeline` runs lexer and
//! grammar of a long file on two threads.
//!
//! # What is checked here
//!
//! Everything that gc's syntax package checks, since that decides whether type errors are reported too:
//! besides the grammar, literals, parameter lists with and without names, `x = 1` as a condition,
//! parentheses round calls in `go` and `defer`, import order, labels and branches. Whether an operand is
//! a type or a value, what stands left of `:=` and so on is for the checker.
//!
//! # Errors
//!
//! Words and positions are gc's: of 2400 files with one random token changed, the first error is the same
//! in all but five. gc reports one syntax error a line, and so do we. After an error gc often goes astray
//! and reports consequences; recovery here is more careful, so later reports differ from gc's.
//!
//! # Limits
//!
//! Trees are at most [`syntax::MAX_DEPTH`] levels deep; the parser itself doesn't recurse. After 300 errors
//! the rest of a file is left alone. Letters and digits in names outside ASCII are those of Rust's
//! `char::is_alphabetic` and `is_numeric`, a little wider than Go's.

mod branches;
mod builder;
mod diagnostics;
mod lexer;
mod literal;
mod message;
mod pipeline;
mod recovery;
mod token;

#[allow(clippy::all, clippy::pedantic, unused, unused_qualifications)]
mod go {
    include!(concat!(env!("OUT_DIR"), "/go.rs"));
}

use source::{Diagnostic, FileId, SourceFile, SourceMap};
use syntax::File;

pub use lexer::LineDirective;

/// What came of a file.
pub struct Parsed {
    pub file: File,
    pub diagnostics: Vec<Diagnostic>,
    /// In order, for [`SourceMap::add_line_directive`].
    pub line_directives: Vec<LineDirective>,
}

/// Parses one file and enters its `//line` comments into the map.
pub fn parse_file(map: &mut SourceMap, id: FileId) -> (File, Vec<Diagnostic>) {
    let Parsed { file, diagnostics, line_directives } = parse(map, id);
    for d in line_directives {
        map.add_line_directive(d.pos, &d.file, d.line, d.col);
    }
    (file, diagnostics)
}

/// Parses one file. The map is only read, so files may be parsed in parallel; a long one takes a second thread of
/// the current rayon pool, if it has one.
pub fn parse(map: &SourceMap, id: FileId) -> Parsed {
    let source = map.file(id);
    if pipeline::is_worthwhile(source)
        && let Some((lexer, builder)) = pipeline::parse(id, source)
    {
        return finish(source, lexer, builder);
    }
    let mut lexer = lexer::Lexer::of_file(source);
    let mut builder = builder::Builder::new(id, source);
    let parser = go::FileParser::new();
    if let Err(e) = parser.parse(&mut builder, lexer.by_ref()) {
        recovery::run(&parser, &mut builder, &mut lexer, e);
    }
    finish(source, lexer, builder)
}

fn finish(source: &SourceFile, mut lexer: lexer::Lexer, mut builder: builder::Builder) -> Parsed {
    let mut diagnostics = std::mem::take(&mut builder.errors);
    diagnostics.append(&mut lexer.errors);
    diagnostics::sort(source, &mut diagnostics);
    let line_directives = std::mem::take(&mut lexer.line_directives);
    Parsed { file: builder.finish(lexer), diagnostics, line_directives }
}
