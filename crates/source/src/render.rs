//! Diagnostics as text: gc's one-line form for pipes, with an excerpt on terminals, and JSON for tools.

use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::{Diagnostic, Severity, SourceFile, SourceMap};

/// `file:line:col: message`, as gc prints it (no newline at the end). Warnings, which gc does not have, say that they are.
pub fn plain(map: &SourceMap, d: &Diagnostic) -> String {
    let mut out = position(map, d);
    if d.severity == Severity::Warning {
        out.push_str("warning: ");
    }
    out.push_str(&d.message);
    out
}

/// The one-line form followed by the source line with a caret and the help text, in colour.
pub fn fancy(map: &SourceMap, d: &Diagnostic) -> String {
    let mut out = plain(map, d);
    let Some(id) = map.file_id(d.span.lo) else { return out };
    let file = map.file(id);
    let marked = extent(file, d);
    let level = match d.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let snippet = Snippet::source(&*file.text).annotation(AnnotationKind::Primary.span(marked));
    let mut group = Group::with_level(level).element(snippet);
    if let Some(help) = &d.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let _ = write!(out, "\n{}", Renderer::styled().render(&[group]));
    out
}

/// The diagnostic as `--json` prints it: one object on one line. Lines and columns count from 1, columns in
/// bytes; the end is exclusive. What is not known is left out.
pub fn json(map: &SourceMap, d: &Diagnostic) -> String {
    let severity = match d.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let mut fields = Fields(String::new());
    fields.add("severity", severity);
    if !d.code.is_empty() {
        fields.add("code", d.code);
    }
    if let Some(p) = map.resolve(d.span.lo) {
        fields.add("file", &*p.file);
        fields.add("line", p.line);
        if p.col > 0 {
            let len = map.file_id(d.span.lo).map_or(0, |id| extent(map.file(id), d).len());
            let end = map.resolve(d.span.lo.offset(len as u32)).unwrap_or(p.clone());
            fields.add("column", p.col);
            fields.add("end_line", end.line);
            fields.add("end_column", end.col);
        }
    }
    fields.add("message", d.message.as_str());
    if let Some(help) = &d.help {
        fields.add("help", help.as_str());
    }
    format!("{{{}}}", fields.0)
}

/// The inside of a JSON object, in the order in which its fields are added.
struct Fields(String);

impl Fields {
    fn add(&mut self, name: &str, value: impl Into<serde_json::Value>) {
        let comma = if self.0.is_empty() { "" } else { "," };
        let _ = write!(self.0, "{comma}\"{name}\":{}", value.into());
    }
}

/// The bytes of the file that a diagnostic is about: its span, or the name, number, string or single
/// character at its position.
fn extent(file: &SourceFile, d: &Diagnostic) -> Range<usize> {
    let text = &*file.text;
    let lo = ((d.span.lo.0 - file.base.0) as usize).min(text.len());
    let hi = ((d.span.hi.0.max(d.span.lo.0) - file.base.0) as usize).min(text.len());
    if hi > lo {
        return lo..hi;
    }
    let Some(rest) = text.get(lo..) else { return lo..lo };
    let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
    if let Some(quote @ ('"' | '\'' | '`')) = line.chars().next() {
        return lo..lo + quoted(line, quote);
    }
    let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    let next = rest.chars().next().filter(|&c| c != '\n').map_or(0, char::len_utf8);
    lo..lo + word.max(next)
}

/// The length of the literal that a line begins with, up to the line's end if it goes on.
fn quoted(line: &str, quote: char) -> usize {
    let mut escaped = false;
    for (i, c) in line.char_indices().skip(1) {
        if c == quote && !escaped {
            return i + 1;
        }
        escaped = c == '\\' && !escaped && quote != '`';
    }
    line.len()
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

    #[test]
    fn json_has_the_extent_and_no_empty_fields() {
        let mut map = SourceMap::new();
        map.add("x.go", "package p\nvar a = \"b\" + other\n").unwrap();
        let at = Pos(1 + 24);
        let d = Diagnostic::error(at, "UndeclaredName", "undefined: \"other\"");
        assert_eq!(
            json(&map, &d),
            r#"{"severity":"error","code":"UndeclaredName","file":"x.go","line":2,"column":15,"end_line":2,"end_column":20,"message":"undefined: \"other\""}"#
        );
        let nowhere = Diagnostic::error(Pos::NONE, "", "no such file").with_help("make one");
        assert_eq!(
            json(&map, &nowhere),
            r#"{"severity":"error","message":"no such file","help":"make one"}"#
        );
    }
}
