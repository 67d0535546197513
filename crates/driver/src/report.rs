//! Printing diagnostics.

use std::io::IsTerminal;

use source::{Diagnostic, Severity, SourceMap, render, sort_diagnostics};

/// gc stops after this many errors unless `-e` is given.
const MAX_ERRORS: usize = 10;

/// Prints the diagnostics in gc's order to standard error. True if there was an error among them.
pub fn print(map: &SourceMap, mut diagnostics: Vec<Diagnostic>, all: bool) -> bool {
    sort_diagnostics(map, &mut diagnostics);
    let terminal = std::io::stderr().is_terminal();
    let mut errors = 0;
    let mut out = String::new();
    for d in &diagnostics {
        if d.severity == Severity::Error {
            if errors == MAX_ERRORS && !all {
                out.push_str("too many errors\n");
                break;
            }
            errors += 1;
        }
        let fancy = terminal && d.severity != Severity::Note;
        out.push_str(&if fancy { render::fancy(map, d) } else { render::plain(map, d) });
        out.push('\n');
    }
    eprint!("{out}");
    errors > 0
}
