//! Tokens of assembly text.

use std::rc::Rc;

use rustc_hash::FxHashMap;
use source::Pos;

use super::mnemonic;
use crate::{As, Reg};

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

/// A token's text, interned in [`Texts`]. A text of one ASCII character has that character's number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Text(u32);

impl Text {
    pub const NEWLINE: Text = Text(b'\n' as u32);
    pub const SEMICOLON: Text = Text(b';' as u32);

    /// The text of punctuation: a character, or one of the two shifts.
    pub fn punct(s: &str) -> Text {
        match s.as_bytes() {
            [c] => Text(*c as u32),
            b"<<" => Text(128),
            _ => Text(129),
        }
    }
}

/// The distinct texts of the tokens read so far, with what they name.
pub struct Texts {
    ids: FxHashMap<Rc<str>, Text>,
    /// The short ones, which most are, with their bytes as the key.
    short: FxHashMap<u64, Text>,
    list: Vec<Entry>,
    /// Where lines `//go:build` stand; some may be here twice.
    pub constraints: Vec<Pos>,
}

struct Entry {
    text: Rc<str>,
    op: Option<As>,
    reg: Option<Reg>,
    /// Of integer literals.
    value: Option<u64>,
}

impl Texts {
    pub fn new() -> Texts {
        let mut texts = Texts {
            ids: FxHashMap::default(),
            short: FxHashMap::default(),
            list: Vec::new(),
            constraints: Vec::new(),
        };
        for c in 0..128u8 {
            texts.intern((c as char).encode_utf8(&mut [0; 4]));
        }
        texts.intern("<<");
        texts.intern(">>");
        texts
    }

    #[inline]
    pub fn intern(&mut self, text: &str) -> Text {
        match short_key(text) {
            Some(key) => self.intern_short(text, key),
            None => self.intern_long(text),
        }
    }

    #[inline]
    fn intern_short(&mut self, text: &str, key: u64) -> Text {
        if let Some(&id) = self.short.get(&key) {
            return id;
        }
        let id = self.add(text);
        self.short.insert(key, id);
        id
    }

    fn intern_long(&mut self, text: &str) -> Text {
        if let Some(&id) = self.ids.get(text) {
            return id;
        }
        let id = self.add(text);
        self.ids.insert(self.list[id.0 as usize].text.clone(), id);
        id
    }

    /// A name as written: the middle dot is a dot, the division slash a slash.
    pub fn intern_name(&mut self, written: &str) -> Text {
        if let Some(&id) = self.ids.get(written) {
            return id;
        }
        let id = self.intern(&written.replace('·', ".").replace('∕', "/"));
        self.ids.insert(written.into(), id);
        id
    }

    #[cold]
    fn add(&mut self, text: &str) -> Text {
        let entry = Entry {
            text: text.into(),
            op: mnemonic::lookup(text),
            reg: Reg::parse(text),
            value: integer(text).ok(),
        };
        self.list.push(entry);
        Text(self.list.len() as u32 - 1)
    }

    /// A number for tables by text.
    pub fn index(id: Text) -> usize {
        id.0 as usize
    }

    pub fn str(&self, id: Text) -> &str {
        &self.list[id.0 as usize].text
    }

    /// The instruction of this name.
    pub fn op(&self, id: Text) -> Option<As> {
        self.list[id.0 as usize].op
    }

    /// The value of an integer literal.
    pub fn value(&self, id: Text) -> Result<u64, String> {
        let entry = &self.list[id.0 as usize];
        entry.value.ok_or_else(|| format!("invalid integer {}", entry.text))
    }

    /// The register of this name.
    pub fn reg(&self, id: Text) -> Option<Reg> {
        self.list[id.0 as usize].reg
    }
}

/// The bytes of a text of up to seven, the first one lowest, and on top how many there are.
fn short_key(text: &str) -> Option<u64> {
    let bytes = text.as_bytes();
    if bytes.len() > 7 {
        return None;
    }
    Some(bytes.iter().rev().fold(0, |key, &b| key << 8 | b as u64) | (bytes.len() as u64) << 56)
}

/// Bytes of names and numbers within ASCII.
static WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut b = 0;
    while b < 128 {
        table[b] = (b as u8).is_ascii_alphanumeric() || b == b'_' as usize;
        b += 1;
    }
    table
};

/// A Go integer literal.
fn integer(text: &str) -> Result<u64, std::num::ParseIntError> {
    let digits = text.replace('_', "").to_ascii_lowercase();
    let (radix, rest) = match digits.get(..2) {
        Some("0x") => (16, &digits[2..]),
        Some("0b") => (2, &digits[2..]),
        Some("0o") => (8, &digits[2..]),
        _ if digits.len() > 1 && digits.starts_with('0') => (8, &digits[1..]),
        _ => (10, &digits[..]),
    };
    u64::from_str_radix(rest, radix)
}

#[derive(Clone, Copy, Debug)]
pub struct Token {
    pub kind: Kind,
    /// Nothing stands between this token and the one before.
    pub touches: bool,
    pub text: Text,
    pub pos: Pos,
}

impl Token {
    pub fn is(&self, punct: &str) -> bool {
        self.kind == Kind::Punct && self.text == Text::punct(punct)
    }
}

/// Where the reading of a text stands.
#[derive(Clone, Copy, Default)]
pub struct Place {
    at: usize,
    ended: bool,
}

impl Place {
    /// Bytes read so far.
    pub fn offset(self) -> u32 {
        self.at as u32
    }
}

/// The next token of a text whose first byte is at `base`; the last one is a newline.
pub fn next(text: &str, base: Pos, place: &mut Place, texts: &mut Texts) -> Option<Token> {
    if place.ended {
        return None;
    }
    let mut lexer = Lexer { text, at: place.at, base, texts };
    let touches = !lexer.blanks();
    let start = lexer.at;
    let found = lexer.token();
    place.at = lexer.at;
    let pos = base.offset(start as u32);
    Some(match found {
        Some(Ok((kind, text))) => Token { kind, touches, text, pos },
        Some(Err(message)) => Token { kind: Kind::Bad, touches, text: texts.intern(&message), pos },
        None => {
            place.ended = true;
            let pos = base.offset(text.len() as u32);
            Token { kind: Kind::Newline, touches: false, text: Text::NEWLINE, pos }
        }
    })
}

/// Appends tokens up to a newline, which is taken but not appended, and returns its text. What the preprocessor or a message
/// may be wanted for is left to [`next`]: before it the reading stops, with no result.
pub fn plain_line(
    text: &str,
    base: Pos,
    place: &mut Place,
    texts: &mut Texts,
    is_macro: &[bool],
    out: &mut Vec<Token>,
) -> Option<Text> {
    if place.ended {
        return None;
    }
    let mut lexer = Lexer { text, at: place.at, base, texts };
    loop {
        let touches = !lexer.blanks();
        let start = lexer.at;
        let Some(Ok((kind, text))) = lexer.token() else { return None };
        match kind {
            Kind::Newline => {
                place.at = lexer.at;
                return Some(text);
            }
            Kind::Continue | Kind::Bad => return None,
            Kind::Punct if text == Text(b'#' as u32) => return None,
            Kind::Ident if is_macro.get(text.0 as usize) == Some(&true) => return None,
            _ => {}
        }
        out.push(Token { kind, touches, text, pos: base.offset(start as u32) });
        place.at = lexer.at;
    }
}

/// All tokens of a text.
pub fn tokens(text: &str, base: Pos, texts: &mut Texts) -> Vec<Token> {
    let mut place = Place::default();
    std::iter::from_fn(|| next(text, base, &mut place, texts)).collect()
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    /// Position of the text's first byte.
    base: Pos,
    texts: &'a mut Texts,
}

type Lexed = Result<(Kind, Text), String>;

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Skips blanks and comments; true if there were any.
    #[inline]
    fn blanks(&mut self) -> bool {
        let start = self.at;
        loop {
            match self.byte() {
                b' ' | b'\t' | b'\r' => self.at += 1,
                b'/' if self.comment() => {}
                _ => return self.at > start,
            }
        }
    }

    /// Skips a comment, if this is one.
    fn comment(&mut self) -> bool {
        let rest = self.rest();
        if rest.starts_with("//") {
            if rest.starts_with("//go:build ") && self.text[..self.at].ends_with(['\n']) {
                self.texts.constraints.push(self.base.offset(self.at as u32));
            }
            self.at += rest.bytes().position(|b| b == b'\n').unwrap_or(rest.len());
            return true;
        }
        if let Some(comment) = rest.strip_prefix("/*") {
            self.at += comment.find("*/").map_or(rest.len(), |i| i + 4);
            return true;
        }
        false
    }

    /// The text from `start` to here, which is ASCII.
    #[inline]
    fn word(&mut self, start: usize) -> Text {
        let text = &self.text[start..self.at];
        // Eight bytes at once, if there are as many behind the start.
        if text.len() < 8
            && let Some(bytes) = self.text.as_bytes().get(start..start + 8)
            && let Ok(bytes) = bytes.try_into()
        {
            let mask = (1u64 << (8 * text.len())) - 1;
            let key = u64::from_le_bytes(bytes) & mask | (text.len() as u64) << 56;
            return self.texts.intern_short(text, key);
        }
        self.texts.intern(text)
    }

    fn punct(&mut self, n: usize) -> Lexed {
        let start = self.at;
        self.at += n;
        Ok((Kind::Punct, self.texts.intern(&self.text[start..self.at])))
    }

    fn token(&mut self) -> Option<Lexed> {
        let c = self.byte();
        Some(match c {
            b'\n' | b';' => {
                self.at += 1;
                Ok((Kind::Newline, Text(c as u32)))
            }
            b'\\' => {
                self.at += 1;
                self.blanks();
                if self.byte() == b'\n' {
                    self.at += 1;
                    Ok((Kind::Continue, Text::NEWLINE))
                } else {
                    Err("invalid \\ in macro definition".into())
                }
            }
            b'"' => self.string(),
            b'\'' => self.character(),
            b'0'..=b'9' => self.number(),
            b'.' if self.rest()[1..].starts_with(|c: char| c.is_ascii_digit()) => self.number(),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => return Some(self.name()),
            b'<' | b'>' if self.rest().as_bytes().get(1) == Some(&c) => self.punct(2),
            0 if self.at >= self.text.len() => return None,
            _ => {
                self.at += 1;
                Ok((Kind::Punct, Text(c as u32)))
            }
        })
    }

    /// A name, or a character beyond ASCII that begins none.
    fn name(&mut self) -> Lexed {
        let start = self.at;
        while WORD[self.byte() as usize] {
            self.at += 1;
        }
        if self.byte() < 0x80 {
            return Ok((Kind::Ident, self.word(start)));
        }
        while let Some(c) = self.peek()
            && (is_letter(c) || c.is_numeric() && self.at > start)
        {
            self.at += c.len_utf8();
        }
        if self.at == start {
            return self.punct(self.peek().map_or(1, char::len_utf8));
        }
        Ok((Kind::Ident, self.texts.intern_name(&self.text[start..self.at])))
    }

    fn number(&mut self) -> Lexed {
        let start = self.at;
        while self.byte().is_ascii_digit() {
            self.at += 1;
        }
        if !WORD[self.byte() as usize] && self.byte() != b'.' && self.byte() < 0x80 && self.at > start {
            return Ok((Kind::Int, self.word(start)));
        }
        self.at = start;
        let hex = self.rest().starts_with("0x") || self.rest().starts_with("0X");
        let mut float = false;
        while let Some(c) = self.peek() {
            if c.is_ascii_digit() {
                self.at += 1;
                continue;
            }
            let sign = (c == '+' || c == '-') && !hex && self.text[start..self.at].ends_with(['e', 'E']);
            if !hex && matches!(c, '.' | 'e' | 'E') || sign {
                float = true;
            } else if !c.is_ascii_alphanumeric() && c != '_' {
                break;
            }
            self.at += 1;
        }
        let kind = if float { Kind::Float } else { Kind::Int };
        Ok((kind, self.texts.intern(&self.text[start..self.at])))
    }

    fn string(&mut self) -> Lexed {
        self.at += 1;
        let mut bytes = Vec::new();
        loop {
            match self.peek() {
                None | Some('\n') => return Err("string literal not terminated".into()),
                Some('"') => {
                    self.at += 1;
                    let text: String = bytes.iter().map(|&b| b as char).collect();
                    return Ok((Kind::Str, self.texts.intern(&text)));
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
        Ok((Kind::Char, self.texts.intern(&value.to_string())))
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
