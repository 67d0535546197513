//! The messages of lexer and parser, in gc's words.

use std::fmt::Display;

use source::{Diagnostic, Pos, SourceFile};

/// A malformed token, or a rule that gc checks while parsing and reports without `syntax error:`.
///
/// `package p; var x = 08`
pub fn lexical(pos: Pos, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(pos, "InvalidSyntax", message)
}

/// `package p; func f( {`
pub fn syntax(pos: Pos, message: impl Display) -> Diagnostic {
    Diagnostic::error(pos, "InvalidSyntax", format!("syntax error: {message}"))
}

/// `package p; func f() { break }`
pub fn branch(pos: Pos, message: String) -> Diagnostic {
    Diagnostic::error(pos, "MisplacedBranch", message)
}

/// `package p; func () f() {}`
pub fn receivers(pos: Pos, count: usize) -> Diagnostic {
    let what = if count == 0 { "no receiver" } else { "multiple receivers" };
    lexical(pos, format!("method has {what}"))
}

/// Ten thousand parentheses.
pub fn too_deep(pos: Pos) -> Diagnostic {
    Diagnostic::error(pos, "InvalidSyntax", "exceeded max nesting depth")
}

/// Sorts by position. Of several syntax errors on one line the first is kept, as in gc, since the others
/// are probably consequences; so is the first of equal messages.
pub fn sort(source: &SourceFile, diagnostics: &mut Vec<Diagnostic>) {
    if diagnostics.is_empty() {
        return;
    }
    diagnostics.sort_by_key(|d| d.span.lo);
    let is_syntax = |d: &Diagnostic| d.message.starts_with("syntax error:");
    let line = |d: &Diagnostic| source.physical(d.span.lo).0;
    let mut last_syntax = 0;
    diagnostics.retain(|d| !is_syntax(d) || std::mem::replace(&mut last_syntax, line(d)) != line(d));
    diagnostics.dedup_by(|b, a| a.message == b.message && line(a) == line(b));
}
