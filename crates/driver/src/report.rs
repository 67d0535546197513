//! Printing diagnostics.

use std::io::IsTerminal;

use crate::ReportOptions;
use source::{Diagnostic, Severity, SourceMap, render, sort_diagnostics};

/// gc stops after this many errors unless `-e` is given.
const MAX_ERRORS: usize = 10;

/// Prints the diagnostics in gc's order, as text to standard error or as JSON to standard output. True if
/// there was an error among them. They come in the order in which they were found, which decides where gc stops.
pub fn print(map: &SourceMap, mut diagnostics: Vec<Diagnostic>, options: ReportOptions) -> bool {
    // The same thing said twice in a row about a line counts once.
    let line = |pos| map.file_id(pos).map(|f| (f, map.file(f).physical(pos).0));
    diagnostics.dedup_by(|b, a| a.message == b.message && line(a.span.lo) == line(b.span.lo));
    let is_error = |d: &Diagnostic| d.severity == Severity::Error;
    let limit = diagnostics.iter().enumerate().filter(|(_, d)| is_error(d)).nth(MAX_ERRORS - 1);
    let stop = limit.filter(|_| !options.all_errors).map(|(i, d)| (i, d.span.lo));
    if let Some((last, _)) = stop {
        diagnostics.truncate(last + 1);
    }
    if options.werror {
        diagnostics
            .iter_mut()
            .filter(|d| d.severity == Severity::Warning)
            .for_each(|d| d.severity = Severity::Error);
    }
    sort_diagnostics(map, &mut diagnostics);
    let terminal = std::io::stderr().is_terminal();
    let mut out = String::new();
    for d in &diagnostics {
        out.push_str(&match d.severity {
            _ if options.json => render::json(map, d),
            Severity::Error | Severity::Warning if terminal => render::fancy(map, d),
            _ => render::plain(map, d),
        });
        out.push('\n');
    }
    if let Some((_, pos)) = stop
        && !options.json
    {
        let at = Diagnostic::error(pos, "TooManyErrors", "too many errors");
        out.push_str(&render::plain(map, &at));
        out.push('\n');
    }
    if options.json {
        print!("{out}");
    } else {
        eprint!("{out}");
    }
    diagnostics.iter().any(is_error)
}
