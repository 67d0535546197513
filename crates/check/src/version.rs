//! Which version of the language a file is written in.
//!
//! `-lang` says it for the package; a file's `//go:build go1.N` for that file, but never less than
//! go1.21, the first version that looked at these lines.

use source::Pos;
use syntax::{ExprId, File, LitKind};

use crate::Config;
use crate::checker::Checker;
use crate::diagnostics as diag;

/// The oldest version that a build constraint can ask for.
const OLDEST_OF_FILES: u32 = 21;

/// The newest version there is.
pub(crate) const NEWEST: u32 = 27;

/// A file's version.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Version {
    pub minor: u32,
    /// The file itself says so.
    declared: bool,
}

impl Version {
    pub(crate) fn of(file: &File, config: &Config) -> Version {
        let constraint = file.build_constraint.map(|d| file.directive_args(d));
        match constraint.and_then(least_version) {
            Some(n) => Version { minor: n.max(OLDEST_OF_FILES), declared: n >= OLDEST_OF_FILES },
            None => Version { minor: config.go_minor, declared: false },
        }
    }
}

/// The least N for which `go1.N` satisfies a build constraint; none when it says nothing about that.
fn least_version(constraint: &str) -> Option<u32> {
    let mut words = Words { rest: constraint };
    or(&mut words, 0)
}

/// The words of a build constraint: tags, `!`, `&&`, `||` and parentheses.
struct Words<'a> {
    rest: &'a str,
}

impl<'a> Words<'a> {
    fn peek(&self) -> &'a str {
        let rest = self.rest.trim_start();
        let tag = rest.find(|c: char| !(c == '_' || c == '.' || c.is_alphanumeric())).unwrap_or(rest.len());
        let len = match rest.as_bytes().first() {
            Some(b'&' | b'|') => 2.min(rest.len()),
            Some(b'!' | b'(' | b')') => 1,
            _ => tag,
        };
        rest.get(..len).unwrap_or("")
    }

    fn next(&mut self) -> &'a str {
        let word = self.peek();
        let rest = self.rest.trim_start();
        self.rest = &rest[word.len()..];
        word
    }

    fn take(&mut self, word: &str) -> bool {
        let found = self.peek() == word;
        if found {
            self.next();
        }
        found
    }
}

/// Constraints nested deeper are taken to say nothing.
const MAX_NESTING: u32 = 1000;

fn or(words: &mut Words, depth: u32) -> Option<u32> {
    let mut least = and(words, depth);
    while words.take("||") {
        let other = and(words, depth);
        least = least.zip(other).map(|(a, b)| a.min(b));
    }
    least
}

fn and(words: &mut Words, depth: u32) -> Option<u32> {
    let mut least = not(words, depth);
    while words.take("&&") {
        least = least.max(not(words, depth));
    }
    least
}

fn not(words: &mut Words, depth: u32) -> Option<u32> {
    if depth > MAX_NESTING {
        return None;
    }
    match words.next() {
        "!" => {
            not(words, depth + 1);
            None
        }
        "(" => {
            let inner = or(words, depth + 1);
            words.take(")");
            inner
        }
        "go1" => Some(0),
        tag => tag.strip_prefix("go1.")?.parse().ok(),
    }
}

impl Checker<'_> {
    /// The N of go1.N, the language of the current file.
    pub(crate) fn go_minor(&self) -> u32 {
        self.versions[self.env.file as usize].minor
    }

    /// That something came with a later version of the language.
    pub(crate) fn requires(&self, minor: u32) -> String {
        let version = self.versions[self.env.file as usize];
        if version.declared {
            return format!("requires go1.{minor} or later (file declares //go:build go1.{})", version.minor);
        }
        let lang = self.config.go_minor;
        format!("requires go1.{minor} or later (-lang was set to go1.{lang}; check go.mod)")
    }

    /// Whether the file's language has what came with version `minor`; if not, that is reported.
    pub(crate) fn allow(&mut self, minor: u32, pos: Pos, what: impl std::fmt::Display) -> bool {
        let allowed = self.go_minor() >= minor;
        if !allowed {
            let requires = self.requires(minor);
            self.report(diag::later_version(pos, what, requires));
        }
        allowed
    }

    /// Reports files for a newer Go than this.
    pub(crate) fn check_file_versions(&mut self) {
        for i in 0..self.files.len() {
            let (file, version) = (&self.files[i], self.versions[i]);
            if version.minor > NEWEST && version.declared {
                let pos = file[file.package].pos;
                self.report(diag::newer_file(pos, format_args!("go1.{}", version.minor)));
            }
        }
    }

    /// Numbers are written in more ways since go1.13.
    pub(crate) fn check_number_version(&mut self, e: ExprId, kind: LitKind, text: &str) {
        if self.go_minor() >= 13 || matches!(kind, LitKind::String | LitKind::Rune) {
            return;
        }
        let pos = self.file()[e].pos;
        let prefix = text.get(..2).unwrap_or("");
        let what = if text.contains('_') {
            "underscore in numeric literal"
        } else if prefix.eq_ignore_ascii_case("0b") {
            "binary literal"
        } else if prefix.eq_ignore_ascii_case("0o") {
            "0o/0O-style octal literal"
        } else if prefix.eq_ignore_ascii_case("0x") && kind != LitKind::Int {
            "hexadecimal floating-point literal"
        } else {
            return;
        };
        self.allow(13, pos, what);
    }
}

#[cfg(test)]
mod tests {
    use super::least_version;

    #[test]
    fn constraints_imply_versions() {
        for (constraint, want) in [
            ("go1.22", Some(22)),
            ("go1", Some(0)),
            ("linux", None),
            ("go1.21 && linux", Some(21)),
            ("go1.21 && go1.23", Some(23)),
            ("go1.20 || go1.24", Some(20)),
            ("linux || go1.24", None),
            ("!go1.22", None),
            ("!go1.21 || go1.23", None),
            ("(go1.22 || go1.25) && (!windows)", Some(22)),
            ("&& ||", None),
            ("go1.x", None),
        ] {
            assert_eq!(least_version(constraint), want, "{constraint}");
        }
        assert_eq!(least_version(&"(".repeat(100_000)), None);
        assert_eq!(least_version(&"!".repeat(100_000)), None);
    }
}
