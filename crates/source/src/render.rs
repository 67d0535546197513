//! Diagnostics as text: gc's one-line form for pipes and tools, with an excerpt on terminals.

use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::{Diagnostic, Severity, SourceMap};

/// `file:line:col: message`, as gc prints it (no newline at the end).
pub fn plain(map: &SourceMap, d: &Diagnostic) -> String {
    let mut out = position(map, d);
    out.push_str(&d.message);
    out
}

/// The one-line form followed by the source line with a caret and the help text, in colour.
pub fn fancy(map: &SourceMap, d: &Diagnostic) -> String {
    let mut out = plain(map, d);
    let Some(id) = map.file_id(d.span.lo) else { return out };
    let file = map.file(id);
    let lo = (d.span.lo.0 - file.base.0) as usize;
    let hi = ((d.span.hi.0.max(d.span.lo.0) - file.base.0) as usize).min(file.text.len()).max(lo);
    let level = match d.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let snippet =
        Snippet::source(&*file.text).path(&*file.name).annotation(AnnotationKind::Primary.span(lo..hi));
    let mut group = Group::with_title(level.clone().primary_title(d.message.as_str())).element(snippet);
    if let Some(help) = &d.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let text = Renderer::styled().render(&[group]);
    // The title repeats the message that stands in the first line already.
    if let Some((_, excerpt)) = text.split_once('\n') {
        let _ = write!(out, "\n{excerpt}");
    }
    out
}

fn position(map: &SourceMap, d: &Diagnostic) -> String {
    match map.resolve(d.span.lo) {
        None => String::new(),
        Some(p) if p.col == 0 => format!("{}:{}: ", p.file, p.line),
        Some(p) => format!("{}:{}:{}: ", p.file, p.line, p.col),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Pos, Span};

    #[test]
    fn prints_gcs_line_and_an_excerpt() {
        let mut map = SourceMap::new();
        map.add("x.go", "package p\nvar a = b\n").unwrap();
        let at = Pos(1 + 18);
        let d = Diagnostic::error(at, "UndeclaredName", "undefined: b")
            .with_span(Span::new(at, at.offset(1)))
            .with_help("declare it first");
        assert_eq!(plain(&map, &d), "x.go:2:9: undefined: b");
        let fancy = fancy(&map, &d);
        assert!(fancy.starts_with("x.go:2:9: undefined: b\n"), "{fancy}");
        assert!(fancy.contains("var a = b") && fancy.contains("declare it first"), "{fancy}");
    }
}
