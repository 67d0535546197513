//! What a phase says about the user's source.

use crate::{Pos, SourceMap, Span};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Severity {
    Error,
    Warning,
    /// A compiler decision the user asked to see (`-m`).
    Note,
}

/// One message at one place, in gc's words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    pub severity: Severity,
    /// Where the caret stands; `span.lo` is the position that is printed.
    pub span: Span,
    /// A name in the manner of Go's `internal/types/errors` (`UndeclaredName`); empty when there is none.
    pub code: &'static str,
    /// gc's text, without position. Further lines of a multi-line message begin with a tab.
    pub message: String,
    /// How to mend it, where that is known. Only shown on terminals.
    pub help: Option<String>,
}

impl Diagnostic {
    pub fn error(pos: Pos, code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            span: Span::at(pos),
            code,
            message: message.into(),
            help: None,
        }
    }

    /// The `FILE:LINE:COL: not supported yet: WHAT` refusal.
    pub fn unsupported(pos: Pos, what: impl std::fmt::Display) -> Diagnostic {
        Diagnostic::error(pos, "Unsupported", format!("not supported yet: {what}"))
    }

    pub fn with_span(mut self, span: Span) -> Diagnostic {
        self.span = span;
        self
    }

    pub fn with_help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }

    /// With help where some is known.
    pub fn helped(self, help: Option<String>) -> Diagnostic {
        Diagnostic { help, ..self }
    }
}

/// Sorts by line as gc does and drops all but the first of equal messages on one line.
pub fn sort_diagnostics(map: &SourceMap, diagnostics: &mut Vec<Diagnostic>) {
    let line = |d: &Diagnostic| {
        let file = map.file_id(d.span.lo);
        (file, file.map(|f| map.file(f).physical(d.span.lo).0))
    };
    diagnostics.sort_by_key(|d| d.span.lo);
    diagnostics.dedup_by(|b, a| a.message == b.message && line(a) == line(b));
}
