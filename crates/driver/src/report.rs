//! Printing diagnostics.

use std::io::IsTerminal;

use crate::ReportOptions;
use source::{Diagnostic, Severity, SourceMap, render, sort_diagnostics};

/// gc stops after this many errors unless `-e` is given.
const MAX_ERRORS: usize = 10;

/// Prints the diagnostics in gc's order, as text to standard error or as JSON to standard output. True if
/// there was an error among them.
pub fn print(map: &SourceMap, mut diagnostics: Vec<Diagnostic>, options: ReportOptions) -> bool {
    sort_diagnostics(map, &mut diagnostics);
    let terminal = std::io::stderr().is_terminal();
    let mut errors = 0;
    let mut out = String::new();
    for d in &diagnostics {
        if d.severity == Severity::Error {
            if errors == MAX_ERRORS && !options.all_errors {
                if !options.json {
                    out.push_str("too many errors\n");
                }
                break;
            }
            errors += 1;
        }
        out.push_str(&match d.severity {
            _ if options.json => render::json(map, d),
            Severity::Error | Severity::Warning if terminal => render::fancy(map, d),
            _ => render::plain(map, d),
        });
        out.push('\n');
    }
    if options.json {
        print!("{out}");
    } else {
        eprint!("{out}");
    }
    errors > 0
}
