//! The token stream: automatic semicolons, comments, directives, literals, and the lexical errors.
//!
//! The grammar sees only tokens from [`Token::Name`] on. Whatever is malformed is reported here and
//! passed on as what it was probably meant to be, so that one bad literal is one message.

use logos::Logos;
use source::{Diagnostic, Pos, SourceFile, Span};
use syntax::{Comment, Directive, Symbol};

use crate::diagnostics;
use crate::literal::{self, Scanned};
use crate::token::Token;

/// A `//line` or `/*line*/` comment, in the form `SourceMap::add_line_directive` takes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineDirective {
    pub pos: Pos,
    pub file: String,
    pub line: u32,
    /// 0: not given.
    pub col: u32,
}

/// A token with the positions of its first byte and of the one past its last.
pub type Spanned = (Pos, Token, Pos);

/// Iterates over the tokens of a file. At the end it has gathered what is not a token.
pub struct Lexer<'a> {
    text: &'a str,
    base: Pos,
    /// The name of the file; `//line` comments are relative to its directory.
    name: &'a str,
    logos: logos::Lexer<'a, Token>,
    /// A newline now would end the statement.
    ends_line: bool,
    at_end: bool,
    /// The two tokens before the one returned last, and that one: what a message may need.
    recent: [Spanned; 3],
    pub comments: Vec<Comment>,
    pub directives: Vec<Directive>,
    pub line_directives: Vec<LineDirective>,
    pub errors: Vec<Diagnostic>,
}

impl<'a> Lexer<'a> {
    /// The tokens of a whole file.
    pub fn of_file(file: &'a SourceFile) -> Lexer<'a> {
        let mut lexer = Lexer::new(&file.text, file.base);
        lexer.name = &file.name;
        lexer.find_forbidden_characters(file);
        if file.text.starts_with('\u{feff}') {
            lexer.logos.bump('\u{feff}'.len_utf8());
        }
        lexer
    }

    /// The tokens of a part of a file. Forbidden characters are passed over in silence.
    pub fn new(text: &'a str, base: Pos) -> Lexer<'a> {
        Lexer {
            text,
            base,
            name: "",
            logos: Token::lexer(text),
            ends_line: false,
            at_end: false,
            recent: [(base, Token::Semi, base); 3],
            comments: Vec::new(),
            directives: Vec::new(),
            line_directives: Vec::new(),
            errors: Vec::new(),
        }
    }

    /// The position behind the last byte.
    pub fn end(&self) -> Pos {
        self.pos(self.text.len())
    }

    /// The token read last.
    pub fn newest(&self) -> Spanned {
        self.recent[2]
    }

    /// The two tokens before `bad`, the token read last, or before the end of the file.
    pub fn before(&self, bad: Option<Spanned>) -> (Spanned, Spanned) {
        match bad {
            Some(_) => (self.recent[0], self.recent[1]),
            None => (self.recent[1], self.recent[2]),
        }
    }

    /// The text of a token.
    pub fn slice(&self, lo: Pos, hi: Pos) -> &'a str {
        &self.text[(lo.0 - self.base.0) as usize..(hi.0 - self.base.0) as usize]
    }

    fn offset(&self, pos: Pos) -> usize {
        (pos.0 - self.base.0) as usize
    }

    /// Where the line of `pos` begins.
    pub fn line_start(&self, pos: Pos) -> Pos {
        self.pos(self.text[..self.offset(pos)].rfind('\n').map_or(0, |i| i + 1))
    }

    /// The column of a token, from 1, in bytes.
    pub fn column(&self, pos: Pos) -> u32 {
        pos.0 - self.line_start(pos).0 + 1
    }

    /// How many bytes of blanks the line of `pos` begins with.
    pub fn indent(&self, pos: Pos) -> u32 {
        let line = &self.text[self.offset(self.line_start(pos))..];
        (line.len() - line.trim_start_matches([' ', '\t']).len()) as u32
    }

    /// Whether there is nothing before `pos` on its line.
    pub fn is_first(&self, pos: Pos) -> bool {
        self.column(pos) == self.indent(pos) + 1
    }

    /// The first position from `pos` on that holds no blank.
    pub fn skip_blanks(&self, pos: Pos) -> Pos {
        let rest = &self.text[self.offset(pos)..];
        pos.offset((rest.len() - rest.trim_start().len()) as u32)
    }

    /// Whether a function declaration begins at `pos`.
    pub fn is_func(&self, pos: Pos) -> bool {
        self.text[self.offset(pos)..].starts_with("func ")
    }

    /// Whether the `{` at `pos` is the last on its line.
    pub fn opens_block(&self, pos: Pos) -> bool {
        let rest = &self.text[self.offset(pos) + 1..];
        !rest.lines().next().is_some_and(|line| line.trim_end().ends_with('{'))
    }

    /// Goes back to `pos`, where a token begins.
    pub fn rewind(&mut self, pos: Pos) {
        self.logos = Token::lexer(self.text);
        self.logos.bump(self.offset(pos));
        self.ends_line = false;
        self.at_end = false;
        self.comments.retain(|c| c.span.lo < pos);
        self.directives.retain(|d| d.pos < pos);
        self.line_directives.retain(|d| d.pos < pos);
        self.errors.retain(|e| e.span.lo < pos);
    }

    /// Whether the semicolon at `pos` was inserted.
    pub fn is_newline(&self, pos: Pos) -> bool {
        !self.text[(pos.0 - self.base.0) as usize..].starts_with(';')
    }

    /// NUL, byte order marks and what isn't UTF-8 are errors wherever they are, also in comments.
    fn find_forbidden_characters(&mut self, file: &SourceFile) {
        for &i in &file.invalid_utf8 {
            self.error(i as usize, "invalid UTF-8 encoding");
        }
        if self.text.as_bytes().contains(&0) {
            for (i, _) in self.text.match_indices('\0') {
                self.error(i, "invalid NUL character");
            }
        }
        // 0xEF begins few other characters, so most files are done after one fast search.
        if self.text.as_bytes().contains(&0xef) {
            for (i, _) in self.text.match_indices('\u{feff}').filter(|&(i, _)| i > 0) {
                self.error(i, "invalid BOM in the middle of the file");
            }
        }
    }

    fn error(&mut self, offset: usize, message: impl Into<String>) {
        self.errors.push(diagnostics::lexical(self.pos(offset), message));
    }

    /// Whether something was reported right there.
    fn has_error(&self, offset: usize) -> bool {
        let pos = self.pos(offset);
        self.errors.iter().any(|e| e.span.lo == pos)
    }

    fn pos(&self, offset: usize) -> Pos {
        self.base.offset(offset as u32)
    }

    /// The semicolon that stands for the end of a line or of the file.
    fn auto_semi(&mut self, lo: usize, hi: usize) -> Option<Spanned> {
        self.ends_line = false;
        Some((self.pos(lo), Token::Semi, self.pos(hi)))
    }

    /// Moves past the rest of a literal of which `logos` saw the first bytes.
    fn literal(&mut self, scan: fn(&str) -> Scanned) -> Token {
        let span = self.logos.span();
        let scanned = scan(&self.text[span.start..]);
        self.logos.bump(scanned.len - span.len());
        if let Some(e) = scanned.error {
            self.error(span.start + e.offset, e.message);
        }
        scanned.token
    }

    /// Checks a name that isn't plain ASCII. Go allows letters and decimal digits.
    fn unicode_name(&mut self) {
        let start = self.logos.span().start;
        let name = self.logos.slice();
        for (i, c) in name.char_indices() {
            if c.is_ascii() || c.is_alphabetic() || c == '\u{feff}' {
                continue;
            }
            let what = literal::code_point(c as u32);
            if !c.is_numeric() {
                self.error(start + i, format!("invalid character {what} in identifier"));
            } else if i == 0 {
                self.error(start + i, format!("identifier cannot begin with digit {what}"));
            }
        }
    }

    fn line_comment(&mut self) {
        let start = self.logos.span().start;
        let rest = self.logos.remainder();
        self.logos.bump(rest.find('\n').unwrap_or(rest.len()));
        let text = self.logos.slice().trim_end_matches('\r');
        let end = start + text.len();
        self.add_comment(start, end);
        if let Some(directive) = text.strip_prefix("//go:") {
            self.go_directive(start, directive);
        } else if let Some(args) = text.strip_prefix("//line ") {
            let first_column = start == 0 || self.text.as_bytes()[start - 1] == b'\n';
            if first_column {
                // It holds from the next line on.
                let next = (self.logos.span().end + 1).min(self.text.len());
                self.line_directive(next, start + "//line ".len(), args);
            }
        }
    }

    /// Returns whether the comment contains a newline.
    fn block_comment(&mut self) -> bool {
        let start = self.logos.span().start;
        let rest = self.logos.remainder();
        match rest.find("*/") {
            Some(n) => self.logos.bump(n + 2),
            None => {
                self.logos.bump(rest.len());
                self.error(start, "comment not terminated");
            }
        }
        let text = self.logos.slice();
        let end = start + text.len();
        self.add_comment(start, end);
        let multiline = text.contains('\n');
        let args = text.strip_prefix("/*line ").and_then(|t| t.strip_suffix("*/"));
        if let (Some(args), false) = (args, multiline) {
            self.line_directive(end, start + "/*line ".len(), args);
        }
        multiline
    }

    fn add_comment(&mut self, start: usize, end: usize) {
        self.comments.push(Comment { span: Span::new(self.pos(start), self.pos(end)) });
    }

    /// `text` is what follows `//go:`.
    fn go_directive(&mut self, start: usize, text: &str) {
        let name_len = text.find([' ', '\t']).unwrap_or(text.len());
        let args = text[name_len..].trim();
        let args_at = match args {
            "" => start + "//go:".len() + name_len,
            _ => start + "//go:".len() + text.len() - text[name_len..].trim_start().len(),
        };
        self.directives.push(Directive {
            pos: self.pos(start),
            name: Symbol::intern(&text[..name_len]),
            args: Span::new(self.pos(args_at), self.pos(args_at + args.len())),
        });
    }

    /// Understands `file:line` and `file:line:col`; `at` is the offset of `args` in the file, `from`
    /// that of the first byte whose position changes.
    fn line_directive(&mut self, from: usize, at: usize, args: &str) {
        /// Cuts `:number` off the end: the rest, where the number stands, and its value.
        fn trailing_number(text: &str) -> Option<(&str, usize, Option<u32>)> {
            let colon = text.rfind(':')?;
            let digits = &text[colon + 1..];
            let value = digits.parse().ok().filter(|_| digits.bytes().all(|c| c.is_ascii_digit()));
            Some((&text[..colon], colon + 1, value))
        }
        const MAX: u32 = 1 << 30;
        // Without a colon it is an ordinary comment.
        let Some((rest, last_at, last)) = trailing_number(args) else { return };
        let Some(last) = last else {
            self.error(at + last_at, format!("invalid line number: {}", &args[last_at..]));
            return;
        };
        let (file, line_at, line, col) = match trailing_number(rest) {
            Some((file, line_at, Some(line))) => {
                if last == 0 || last > MAX {
                    self.error(at + last_at, format!("invalid column number: {}", &args[last_at..]));
                    return;
                }
                (file, line_at, line, last)
            }
            _ => (rest, last_at, last, 0),
        };
        if line == 0 || line > MAX {
            self.error(at + line_at, format!("invalid line number: {}", &args[line_at..]));
            return;
        }
        let file = match (file, self.line_directives.last()) {
            // With a column, an absent name is the one in force.
            ("", Some(previous)) if col > 0 => previous.file.clone(),
            ("", None) if col > 0 => self.name.to_string(),
            ("", _) => String::new(),
            _ => relative_to(self.name, file),
        };
        let pos = self.pos(from);
        self.line_directives.push(LineDirective { pos, file, line, col });
    }

    fn next_token(&mut self) -> Option<Spanned> {
        loop {
            let Some(token) = self.logos.next() else {
                let end = self.text.len();
                if self.ends_line {
                    return self.auto_semi(end, end);
                }
                self.at_end = true;
                return None;
            };
            let lo = self.logos.span().start;
            let token = match token {
                Ok(Token::Newline) if self.ends_line => return self.auto_semi(lo, lo + 1),
                Ok(Token::Newline) => continue,
                Ok(Token::LineComment) => {
                    self.line_comment();
                    continue;
                }
                Ok(Token::BlockComment) => {
                    if self.block_comment() && self.ends_line {
                        return self.auto_semi(lo, lo);
                    }
                    continue;
                }
                Ok(Token::UnicodeName) => {
                    self.unicode_name();
                    Token::Name
                }
                Ok(Token::Digit) => self.literal(literal::number),
                Ok(Token::SingleQuote) => self.literal(literal::rune),
                Ok(Token::DoubleQuote) => self.literal(literal::string),
                Ok(Token::BackQuote) => self.literal(literal::raw_string),
                Ok(token) => token,
                Err(()) => {
                    let slice = self.logos.slice();
                    let c = slice.chars().next().unwrap_or('\0');
                    // One at a time: logos may have swallowed several.
                    let reported = matches!(c, '\0' | '\u{feff}') || self.has_error(lo);
                    if !reported {
                        let what = literal::code_point(c as u32);
                        self.error(lo, format!("invalid character {what}"));
                    }
                    continue;
                }
            };
            self.ends_line = token.ends_line();
            return Some((self.pos(lo), token, self.pos(self.logos.span().end)));
        }
    }
}

/// The file name of a `//line` comment: relative ones are so to the directory of the file itself.
fn relative_to(source: &str, file: &str) -> String {
    let joined = match source.rfind('/') {
        Some(i) if !file.starts_with('/') => format!("{}/{file}", &source[..i]),
        _ => file.to_string(),
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in joined.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|&p| p != "..") => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    format!("{}{}", if joined.starts_with('/') { "/" } else { "" }, parts.join("/"))
}

impl Iterator for Lexer<'_> {
    type Item = Spanned;

    #[inline]
    fn next(&mut self) -> Option<Spanned> {
        if self.at_end {
            return None;
        }
        let token = self.next_token()?;
        self.recent = [self.recent[1], self.recent[2], token];
        Some(token)
    }
}

#[cfg(test)]
mod tests {
    use super::relative_to;

    #[test]
    fn line_directives_name_files_beside_the_source() {
        assert_eq!(relative_to("x.go", "gen.y"), "gen.y");
        assert_eq!(relative_to("a/b/x.go", "gen.y"), "a/b/gen.y");
        assert_eq!(relative_to("a/b/x.go", "../c/./gen.y"), "a/c/gen.y");
        assert_eq!(relative_to("a/x.go", "/y/gen.y"), "/y/gen.y");
    }
}
