//! The imports of a file, without parsing it.
//!
//! Where the head of a file has a syntax error the answer is what was there before it; the parser reports it.

/// The import paths of a file in order, with the offsets of their literals.
pub fn imports(text: &str) -> Vec<(usize, String)> {
    let mut s = Scanner { text: text.as_bytes(), at: 0 };
    let mut out = Vec::new();
    if text.starts_with('\u{feff}') {
        s.at = 3;
    }
    if s.word() != b"package" {
        return out;
    }
    s.word();
    loop {
        s.blanks();
        if s.eat(b';') {
            continue;
        }
        if s.word() != b"import" {
            return out;
        }
        s.blanks();
        if !s.eat(b'(') {
            if !s.spec(&mut out) {
                return out;
            }
            continue;
        }
        loop {
            s.blanks();
            if s.eat(b')') {
                break;
            }
            if !s.eat(b';') && !s.spec(&mut out) {
                return out;
            }
        }
    }
}

struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Scanner<'a> {
    fn peek(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    fn eat(&mut self, b: u8) -> bool {
        let there = self.peek() == b && self.at < self.text.len();
        self.at += there as usize;
        there
    }

    /// Passes over blanks, newlines and comments.
    fn blanks(&mut self) {
        loop {
            let rest = &self.text[self.at..];
            if rest.first().is_some_and(u8::is_ascii_whitespace) {
                self.at += 1;
            } else if rest.starts_with(b"//") {
                self.at += rest.iter().position(|&b| b == b'\n').unwrap_or(rest.len());
            } else if rest.starts_with(b"/*") {
                let end = rest[2..].windows(2).position(|w| w == b"*/");
                self.at += end.map_or(rest.len(), |e| e + 4);
            } else {
                return;
            }
        }
    }

    fn word(&mut self) -> &'a [u8] {
        self.blanks();
        let start = self.at;
        let part = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80;
        while self.at < self.text.len() && part(self.text[self.at]) {
            self.at += 1;
        }
        &self.text[start..self.at]
    }

    /// `"path"`, `name "path"`, `. "path"`
    fn spec(&mut self, out: &mut Vec<(usize, String)>) -> bool {
        self.word();
        self.blanks();
        self.eat(b'.');
        self.blanks();
        let quote = self.peek();
        if !matches!(quote, b'"' | b'`') {
            return false;
        }
        let start = self.at;
        let rest = &self.text[start + 1..];
        let Some(len) = rest.iter().position(|&b| b == quote) else { return false };
        self.at = start + len + 2;
        out.push((start, String::from_utf8_lossy(&rest[..len]).into_owned()));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_found() {
        let text = "// c\n/* d */ package p // e\nimport \"a\"; import x `b/c`\nimport (\n\t. \"d\" // f\n\t_ \"e\"; \"f\"\n)\nvar s = \"g\"";
        let paths: Vec<String> = imports(text)
            .into_iter()
            .map(|(at, path)| {
                assert!(text[at + 1..].starts_with(&path));
                path
            })
            .collect();
        assert_eq!(paths, ["a", "b/c", "d", "e", "f"]);
        assert!(imports("").is_empty());
        assert!(imports("package p\nimport (").is_empty());
        assert!(imports("package p\nimport (\"a").is_empty());
    }
}
