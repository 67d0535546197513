//! Tokens of assembly text.

use std::rc::Rc;

use source::Pos;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A name, with `·` already `.` and `∕` already `/`.
    Ident,
    /// An integer, as written.
    Int,
    Float,
    /// `'a'`: the text is its value in decimal.
    Char,
    /// A string literal; the text holds its bytes as chars below 256.
    Str,
    /// An operator or bracket.
    Punct,
    /// End of line, or `;`.
    Newline,
    /// `\` at the end of a line of a macro's body.
    Continue,
    /// What cannot be a token; the text says why.
    Bad,
}

#[derive(Clone, Debug)]
pub struct Token {
    pub kind: Kind,
    pub text: Rc<str>,
    pub pos: Pos,
    /// Nothing stands between this token and the one before.
    pub touches: bool,
}

impl Token {
    pub fn is(&self, punct: &str) -> bool {
        self.kind == Kind::Punct && &*self.text == punct
    }
}

/// All tokens of a text whose first byte is at `base`.
pub fn tokens(text: &str, base: Pos) -> Vec<Token> {
    let mut lexer = Lexer { text, at: 0 };
    let mut out = Vec::new();
    loop {
        let touches = !lexer.blanks();
        let start = lexer.at;
        let Some(kind) = lexer.token() else { break };
        let (kind, text) = match kind {
            Ok((kind, text)) => (kind, text),
            Err(message) => (Kind::Bad, message),
        };
        out.push(Token { kind, text: text.into(), pos: base.offset(start as u32), touches });
    }
    out.push(Token {
        kind: Kind::Newline,
        text: "\n".into(),
        pos: base.offset(text.len() as u32),
        touches: false,
    });
    out
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

type Lexed = Result<(Kind, String), String>;

impl Lexer<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Skips blanks and comments; true if there were any.
    fn blanks(&mut self) -> bool {
        let start = self.at;
        loop {
            let rest = self.rest();
            if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if let Some(comment) = rest.strip_prefix("/*") {
                self.at += comment.find("*/").map_or(rest.len(), |i| i + 4);
            } else if rest.starts_with([' ', '\t', '\r']) {
                self.at += 1;
            } else {
                return self.at > start;
            }
        }
    }

    fn token(&mut self) -> Option<Lexed> {
        let start = self.at;
        let c = self.peek()?;
        let punct = |l: &mut Self, n: usize| {
            l.at += n;
            Ok((Kind::Punct, l.text[start..l.at].to_string()))
        };
        Some(match c {
            '\n' | ';' => {
                self.at += 1;
                Ok((Kind::Newline, c.to_string()))
            }
            '\\' => {
                self.at += 1;
                self.blanks();
                if self.peek() == Some('\n') {
                    self.at += 1;
                    Ok((Kind::Continue, "\n".into()))
                } else {
                    Err("invalid \\ in macro definition".into())
                }
            }
            '"' => self.string(),
            '\'' => self.character(),
            '0'..='9' => self.number(),
            '.' if self.rest()[1..].starts_with(|c: char| c.is_ascii_digit()) => self.number(),
            c if is_letter(c) => {
                while self.peek().is_some_and(|c| is_letter(c) || c.is_numeric()) {
                    self.at += self.peek().map_or(1, char::len_utf8);
                }
                Ok((Kind::Ident, self.text[start..self.at].replace('·', ".").replace('∕', "/")))
            }
            _ if self.rest().starts_with("<<") || self.rest().starts_with(">>") => punct(self, 2),
            c => punct(self, c.len_utf8()),
        })
    }

    fn number(&mut self) -> Lexed {
        let start = self.at;
        let hex = self.rest().starts_with("0x") || self.rest().starts_with("0X");
        let mut float = false;
        while let Some(c) = self.peek() {
            let sign = (c == '+' || c == '-') && !hex && self.text[start..self.at].ends_with(['e', 'E']);
            if !hex && matches!(c, '.' | 'e' | 'E') || sign {
                float = true;
            } else if !c.is_ascii_alphanumeric() && c != '_' {
                break;
            }
            self.at += 1;
        }
        Ok((if float { Kind::Float } else { Kind::Int }, self.text[start..self.at].to_string()))
    }

    fn string(&mut self) -> Lexed {
        self.at += 1;
        let mut bytes = Vec::new();
        loop {
            match self.peek() {
                None | Some('\n') => return Err("string literal not terminated".into()),
                Some('"') => {
                    self.at += 1;
                    return Ok((Kind::Str, bytes.iter().map(|&b| b as char).collect()));
                }
                Some('\\') => match self.escape('"')? {
                    Escape::Byte(b) => bytes.push(b),
                    Escape::Char(c) => bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
                },
                Some(c) => {
                    self.at += c.len_utf8();
                    bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                }
            }
        }
    }

    fn character(&mut self) -> Lexed {
        self.at += 1;
        let value = match self.peek() {
            None | Some('\n' | '\'') => return Err("invalid character literal".into()),
            Some('\\') => match self.escape('\'')? {
                Escape::Byte(b) if b >= 0x80 => {
                    return Err("illegal UTF-8 encoding for character constant".into());
                }
                Escape::Byte(b) => b as u32,
                Escape::Char(c) => c as u32,
            },
            Some(c) => {
                self.at += c.len_utf8();
                c as u32
            }
        };
        if self.peek() != Some('\'') {
            return Err("invalid character literal".into());
        }
        self.at += 1;
        Ok((Kind::Char, value.to_string()))
    }

    fn escape(&mut self, quote: char) -> Result<Escape, String> {
        let bad = || "unknown escape sequence".to_string();
        self.at += 1;
        let c = self.peek().ok_or_else(bad)?;
        self.at += c.len_utf8();
        let number = |l: &mut Self, digits: usize, radix: u32| {
            let end = l.at + digits;
            let text = l.text.get(l.at..end).ok_or_else(bad)?;
            let v = u32::from_str_radix(text, radix).map_err(|_| bad())?;
            l.at = end;
            Ok::<u32, String>(v)
        };
        Ok(match c {
            'a' => Escape::Byte(7),
            'b' => Escape::Byte(8),
            'f' => Escape::Byte(12),
            'n' => Escape::Byte(10),
            'r' => Escape::Byte(13),
            't' => Escape::Byte(9),
            'v' => Escape::Byte(11),
            '\\' => Escape::Byte(b'\\'),
            'x' => Escape::Byte(number(self, 2, 16)? as u8),
            'u' => Escape::Char(char::from_u32(number(self, 4, 16)?).ok_or_else(bad)?),
            'U' => Escape::Char(char::from_u32(number(self, 8, 16)?).ok_or_else(bad)?),
            '0'..='7' => {
                self.at -= 1;
                Escape::Byte(u8::try_from(number(self, 3, 8)?).map_err(|_| bad())?)
            }
            c if c == quote => Escape::Byte(c as u8),
            _ => return Err(bad()),
        })
    }
}

enum Escape {
    Byte(u8),
    Char(char),
}

fn is_letter(c: char) -> bool {
    c == '_' || c == '·' || c == '∕' || c.is_alphabetic()
}
