//! The messages of lexer and parser, in gc's words.

use std::fmt::Display;

use source::{Diagnostic, Pos};

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

/// Ten thousand parentheses.
pub fn too_deep(pos: Pos) -> Diagnostic {
    Diagnostic::error(pos, "InvalidSyntax", "exceeded max nesting depth")
}
