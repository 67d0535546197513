//! Scanning of number, rune and string literals, with gc's messages for malformed ones.
//!
//! Each function gets the text from the literal's first byte on and returns how long the literal is;
//! a malformed one is as long as gc takes it to be, and goes on to the grammar like a good one.

use crate::token::Token;

/// A complaint at an offset from the literal's first byte.
pub struct LiteralError {
    pub offset: usize,
    pub message: String,
}

fn error(offset: usize, message: impl Into<String>) -> Option<LiteralError> {
    Some(LiteralError { offset, message: message.into() })
}

/// A scanned literal: what it is, its length, and the first thing that is wrong with it.
pub struct Scanned {
    pub token: Token,
    pub len: usize,
    pub error: Option<LiteralError>,
}

/// Digits and underscores from `i` on.
struct Digits {
    end: usize,
    any: bool,
    separators: bool,
    /// Offset of the first digit too large for the base.
    invalid: Option<usize>,
}

fn digits(s: &[u8], mut i: usize, base: u8) -> Digits {
    let mut d = Digits { end: i, any: false, separators: false, invalid: None };
    while let Some(&c) = s.get(i) {
        match c {
            b'0'..=b'9' => {
                d.any = true;
                if c - b'0' >= base && d.invalid.is_none() {
                    d.invalid = Some(i);
                }
            }
            b'a'..=b'f' | b'A'..=b'F' if base == 16 => d.any = true,
            b'_' => d.separators = true,
            _ => break,
        }
        i += 1;
    }
    d.end = i;
    d
}

/// Scans a number, which begins with a digit or a point and a digit.
pub fn number(text: &str) -> Scanned {
    let s = text.as_bytes();
    // The commonest literal: a few decimal digits.
    if s[0] != b'0' && s[0] != b'.' {
        let n = s.iter().position(|c| !c.is_ascii_digit()).unwrap_or(s.len());
        if !matches!(s.get(n), Some(b'_' | b'.' | b'e' | b'E' | b'p' | b'P' | b'i')) {
            return Scanned { token: Token::Int, len: n, error: None };
        }
    }
    let (base, name, mut i) = match (s[0], s.get(1).map(u8::to_ascii_lowercase)) {
        (b'0', Some(b'x')) => (16, "hexadecimal", 2),
        (b'0', Some(b'o')) => (8, "octal", 2),
        (b'0', Some(b'b')) => (2, "binary", 2),
        (b'0', _) => (8, "octal", 0),
        _ => (10, "decimal", 0),
    };
    let prefixed = i == 2;
    let mut err = None;
    let mut token = Token::Int;

    let d = digits(s, i, base);
    i = d.end;
    let (mut any, mut separators, invalid) = (d.any, d.separators, d.invalid);
    let mut invalid = invalid;
    if s.get(i) == Some(&b'.') {
        if prefixed && base != 16 {
            err = error(i, format!("invalid radix point in {name} literal"));
        }
        token = Token::Float;
        let d = digits(s, i + 1, base);
        i = d.end;
        any |= d.any;
        separators |= d.separators;
        invalid = invalid.or(d.invalid);
    }
    if !any && err.is_none() {
        err = error(i, format!("{name} literal has no digits"));
    }
    match s.get(i).copied() {
        Some(e @ (b'e' | b'E' | b'p' | b'P')) => {
            let decimal = e.eq_ignore_ascii_case(&b'e');
            if err.is_none() {
                if decimal && prefixed {
                    err = error(i, format!("'{}' exponent requires decimal mantissa", e as char));
                } else if !decimal && base != 16 {
                    err = error(i, format!("'{}' exponent requires hexadecimal mantissa", e as char));
                }
            }
            token = Token::Float;
            i += 1;
            if matches!(s.get(i), Some(b'+' | b'-')) {
                i += 1;
            }
            let d = digits(s, i, 10);
            i = d.end;
            separators |= d.separators;
            if !d.any && err.is_none() {
                err = error(i, "exponent has no digits");
            }
        }
        _ if prefixed && base == 16 && token == Token::Float && err.is_none() => {
            err = error(i, "hexadecimal mantissa requires a 'p' exponent");
        }
        _ => {}
    }
    if s.get(i) == Some(&b'i') {
        token = Token::Imag;
        i += 1;
    }
    if let (None, Some(at), Token::Int) = (&err, invalid, token) {
        err = error(at, format!("invalid digit '{}' in {name} literal", s[at] as char));
    }
    if separators && err.is_none() {
        err = misplaced_separator(&s[..i]).and_then(|at| error(at, "'_' must separate successive digits"));
    }
    Scanned { token, len: i, error: err }
}

/// Offset of the first `_` that doesn't stand between digits; a base prefix counts as a digit.
fn misplaced_separator(s: &[u8]) -> Option<usize> {
    let prefix = match s {
        [b'0', p, ..] => p.to_ascii_lowercase(),
        _ => 0,
    };
    let start = if matches!(prefix, b'x' | b'o' | b'b') { 2 } else { 0 };
    let is_digit = |c: u8| c.is_ascii_digit() || prefix == b'x' && c.is_ascii_hexdigit();
    (start..s.len()).filter(|&i| s[i] == b'_').find_map(|i| {
        let after_digit = i == start && start == 2 || i > start && is_digit(s[i - 1]);
        let before_digit = s.get(i + 1).is_some_and(|&c| is_digit(c));
        match (after_digit, before_digit) {
            (true, true) => None,
            // Of a run of separators, gc points at the second.
            (true, false) if s.get(i + 1) == Some(&b'_') => Some(i + 1),
            _ => Some(i),
        }
    })
}

/// Scans a rune literal from its opening quote on.
pub fn rune(text: &str) -> Scanned {
    let s = text.as_bytes();
    let mut err = None;
    let mut i = 1;
    let mut count = 0;
    loop {
        match s.get(i) {
            Some(b'\'') => {
                if err.is_none() && count == 0 {
                    err = error(i, "empty rune literal or unescaped '");
                } else if err.is_none() && count > 1 {
                    err = error(0, "more than one character in rune literal");
                }
                i += 1;
                break;
            }
            Some(b'\\') => i = escape(text, i + 1, b'\'', &mut err),
            Some(b'\n') => {
                err = err.or_else(|| error(i, "newline in rune literal"));
                break;
            }
            None => {
                err = err.or_else(|| error(0, "rune literal not terminated"));
                break;
            }
            Some(_) => i += char_len(text, i),
        }
        count += 1;
    }
    Scanned { token: Token::Rune, len: i, error: err }
}

/// Scans an interpreted string from its opening quote on.
pub fn string(text: &str) -> Scanned {
    let s = text.as_bytes();
    let mut err = None;
    let mut i = 1;
    loop {
        match s.get(i) {
            Some(b'"') => {
                i += 1;
                break;
            }
            Some(b'\\') => i = escape(text, i + 1, b'"', &mut err),
            Some(b'\n') => {
                err = err.or_else(|| error(i, "newline in string"));
                break;
            }
            None => {
                err = err.or_else(|| error(0, "string not terminated"));
                break;
            }
            Some(_) => i += 1,
        }
    }
    Scanned { token: Token::String, len: i, error: err }
}

/// Scans a raw string from its opening quote on.
pub fn raw_string(text: &str) -> Scanned {
    match text[1..].find('`') {
        Some(n) => Scanned { token: Token::String, len: n + 2, error: None },
        None => Scanned { token: Token::String, len: text.len(), error: error(0, "string not terminated") },
    }
}

/// Scans an escape sequence whose backslash is at `i - 1`; returns where it ends, which is at the
/// offending character when there is one.
fn escape(text: &str, mut i: usize, quote: u8, err: &mut Option<LiteralError>) -> usize {
    let s = text.as_bytes();
    let mut complain = |offset, message: String| {
        if err.is_none() {
            *err = error(offset, message);
        }
    };
    let (len, base, name) = match s.get(i) {
        Some(b'a' | b'b' | b'f' | b'n' | b'r' | b't' | b'v' | b'\\') => return i + 1,
        Some(&c) if c == quote => return i + 1,
        Some(b'0'..=b'7') => (3, 8, "octal"),
        Some(b'x') => (2, 16, "hexadecimal"),
        Some(b'u') => (4, 16, "hexadecimal"),
        Some(b'U') => (8, 16, "hexadecimal"),
        // The missing quote is the caller's business.
        None => return i,
        Some(_) => {
            complain(i, "unknown escape".into());
            return i;
        }
    };
    if base == 16 {
        i += 1;
    }
    let mut value: u32 = 0;
    for _ in 0..len {
        let Some(c) = text[i..].chars().next() else { return i };
        let Some(digit) = c.to_digit(base) else {
            complain(i, format!("invalid character {} in {name} escape", quoted(c)));
            return i;
        };
        value = value.wrapping_mul(base).wrapping_add(digit);
        i += 1;
    }
    if base == 8 && value > 255 {
        complain(i, format!("octal escape value {value} > 255"));
    } else if len > 2 && base == 16 && char::from_u32(value).is_none() {
        complain(i, format!("escape is invalid Unicode code point {}", code_point(value)));
    }
    i
}

fn char_len(text: &str, i: usize) -> usize {
    text[i..].chars().next().map_or(1, char::len_utf8)
}

/// A character as Go's `%q` prints it.
pub fn quoted(c: char) -> String {
    match c {
        '\n' => r"'\n'".into(),
        '\t' => r"'\t'".into(),
        '\r' => r"'\r'".into(),
        '\'' => r"'\''".into(),
        '\\' => r"'\\'".into(),
        '\x07' => r"'\a'".into(),
        '\x08' => r"'\b'".into(),
        '\x0c' => r"'\f'".into(),
        '\x0b' => r"'\v'".into(),
        c if (c as u32) < 0x20 || c == '\x7f' => format!("'\\x{:02x}'", c as u32),
        c => format!("'{c}'"),
    }
}

/// A code point as Go's `%#U` prints it: `U+0040 '@'`.
pub fn code_point(value: u32) -> String {
    match char::from_u32(value) {
        Some(c) if !c.is_control() && c != '\u{feff}' => format!("U+{value:04X} '{c}'"),
        _ => format!("U+{value:04X}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(scan: fn(&str) -> Scanned, text: &str) -> (usize, Token, String) {
        let s = scan(text);
        let message = s.error.map_or(String::new(), |e| format!("{}: {}", e.offset, e.message));
        (s.len, s.token, message)
    }

    #[test]
    fn numbers() {
        for (text, token) in [
            ("0", Token::Int),
            ("1_000", Token::Int),
            ("0x_dead", Token::Int),
            ("0b1", Token::Int),
            ("0o17", Token::Int),
            ("017", Token::Int),
            ("089.5", Token::Float),
            ("09e1", Token::Float),
            (".5", Token::Float),
            ("1.", Token::Float),
            ("1e+10", Token::Float),
            ("0x1.8p-3", Token::Float),
            ("09i", Token::Imag),
            ("0x1p3i", Token::Imag),
        ] {
            assert_eq!(check(number, text), (text.len(), token, String::new()), "{text}");
        }
        assert_eq!(check(number, "089").2, "1: invalid digit '8' in octal literal");
        assert_eq!(check(number, "0b12").2, "3: invalid digit '2' in binary literal");
        assert_eq!(check(number, "0x").2, "2: hexadecimal literal has no digits");
        assert_eq!(check(number, "1__0").2, "2: '_' must separate successive digits");
        assert_eq!(check(number, "1_").2, "1: '_' must separate successive digits");
        assert_eq!(check(number, "1e").2, "2: exponent has no digits");
        assert_eq!(check(number, "0b1.0").2, "3: invalid radix point in binary literal");
        assert_eq!(check(number, "0x1.0").2, "5: hexadecimal mantissa requires a 'p' exponent");
        assert_eq!(check(number, "1p3").2, "1: 'p' exponent requires hexadecimal mantissa");
    }

    #[test]
    fn quotes() {
        assert_eq!(check(rune, "'a'b"), (3, Token::Rune, String::new()));
        assert_eq!(check(rune, r"'\'' "), (4, Token::Rune, String::new()));
        assert_eq!(check(rune, "''").2, "1: empty rune literal or unescaped '");
        assert_eq!(check(rune, "'ab'").2, "0: more than one character in rune literal");
        assert_eq!(check(rune, "'a\n").2, "2: newline in rune literal");
        assert_eq!(check(string, r#""\q""#).2, "2: unknown escape");
        assert_eq!(check(string, r#""\400""#).2, "5: octal escape value 256 > 255");
        assert_eq!(check(string, r#""\uD800""#).2, "7: escape is invalid Unicode code point U+D800");
        assert_eq!(check(string, r#""\xg""#).2, "3: invalid character 'g' in hexadecimal escape");
        assert_eq!(check(raw_string, "`a").2, "0: string not terminated");
    }
}
