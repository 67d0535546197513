//! Values of literals.
//!
//! The texts come from the lexer, which has checked their form and reported what is malformed; a
//! text that doesn't parse gives `None`.

use num_bigint::BigInt;

use crate::constant::{ConstValue, Float};

/// An integer literal in any base.
pub fn int(text: &str) -> Option<ConstValue> {
    if text.len() < 19 && text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0') {
        return text.parse().ok().map(ConstValue::Int);
    }
    let clean: String = text.chars().filter(|&c| c != '_').collect();
    let (digits, base) = split_base(&clean);
    if let Ok(v) = i64::from_str_radix(digits, base) {
        return Some(ConstValue::Int(v));
    }
    BigInt::parse_bytes(digits.as_bytes(), base).map(ConstValue::from_bigint)
}

fn split_base(text: &str) -> (&str, u32) {
    let lower = |p: &str| text.get(..2).is_some_and(|s| s.eq_ignore_ascii_case(p));
    if lower("0x") {
        (&text[2..], 16)
    } else if lower("0b") {
        (&text[2..], 2)
    } else if lower("0o") {
        (&text[2..], 8)
    } else if text.len() > 1 && text.starts_with('0') {
        (&text[1..], 8)
    } else {
        (text, 10)
    }
}

/// A floating-point literal, decimal or hexadecimal; also an integer one.
pub fn float(text: &str) -> Option<ConstValue> {
    float_part(text).map(ConstValue::Float)
}

fn float_part(text: &str) -> Option<Float> {
    let clean: String = text.chars().filter(|&c| c != '_').map(|c| c.to_ascii_lowercase()).collect();
    let hex = clean.strip_prefix("0x");
    let (body, base, mark) = match hex {
        Some(h) => (h, 16, 'p'),
        None => (clean.as_str(), 10, 'e'),
    };
    let (mant, exp) = match body.split_once(mark) {
        Some((m, e)) => (m, parse_exponent(e)?),
        None => (body, 0),
    };
    let (whole, frac) = mant.split_once('.').unwrap_or((mant, ""));
    let digits = format!("{whole}{frac}");
    let value = BigInt::parse_bytes(digits.as_bytes(), base)?;
    if value == BigInt::ZERO {
        return Some(Float::zero());
    }
    let frac = frac.len() as i64;
    if base == 16 {
        Float::from_binary(&value, exp - 4 * frac)
    } else {
        Float::from_decimal(&value, exp - frac)
    }
}

/// Exponents beyond all range are kept small enough to compute with.
fn parse_exponent(text: &str) -> Option<i64> {
    let (neg, digits) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let v = digits.parse::<i64>().unwrap_or(i64::MAX).min(1 << 40);
    Some(if neg { -v } else { v })
}

/// An imaginary literal.
pub fn imaginary(text: &str) -> Option<ConstValue> {
    let body = text.strip_suffix('i')?;
    let prefixed = body.len() > 1
        && body.starts_with('0')
        && matches!(body.as_bytes()[1], b'b' | b'B' | b'o' | b'O' | b'x' | b'X')
        && !body.contains(['p', 'P', '.']);
    // `0123i` is decimal for historical reasons.
    let im = if prefixed { int(body)?.real()? } else { float_part(body)? };
    Some(ConstValue::complex(Float::zero(), im))
}

/// A rune literal, quotes included.
pub fn rune(text: &str) -> Option<ConstValue> {
    let body = text.strip_prefix('\'')?.strip_suffix('\'')?;
    let (value, rest) = unescape(body)?;
    rest.is_empty().then_some(match value {
        Unit::Char(c) => ConstValue::Int(c as i64),
        Unit::Byte(b) => ConstValue::Int(b as i64),
    })
}

/// The bytes of a string literal, quotes included.
pub fn string(text: &str) -> Option<Vec<u8>> {
    if let Some(raw) = text.strip_prefix('`') {
        return Some(raw.strip_suffix('`')?.bytes().filter(|&b| b != b'\r').collect());
    }
    let mut rest = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = Vec::with_capacity(rest.len());
    while !rest.is_empty() {
        let plain = rest.find('\\').unwrap_or(rest.len());
        out.extend_from_slice(&rest.as_bytes()[..plain]);
        rest = &rest[plain..];
        if rest.is_empty() {
            break;
        }
        let (unit, tail) = unescape(rest)?;
        match unit {
            Unit::Char(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            Unit::Byte(b) => out.push(b),
        }
        rest = tail;
    }
    Some(out)
}

enum Unit {
    Char(char),
    /// `\x41` or `\101`: one byte in a string.
    Byte(u8),
}

fn unescape(text: &str) -> Option<(Unit, &str)> {
    let mut chars = text.chars();
    let first = chars.next()?;
    if first != '\\' {
        return Some((Unit::Char(first), chars.as_str()));
    }
    let kind = chars.next()?;
    let rest = chars.as_str();
    let number = |digits: usize, base: u32, from: &'_ str| -> Option<u32> {
        u32::from_str_radix(from.get(..digits)?, base).ok()
    };
    let simple = |c: char| Some((Unit::Char(c), rest));
    match kind {
        'a' => simple('\x07'),
        'b' => simple('\x08'),
        'f' => simple('\x0c'),
        'n' => simple('\n'),
        'r' => simple('\r'),
        't' => simple('\t'),
        'v' => simple('\x0b'),
        '\\' | '\'' | '"' => simple(kind),
        'x' => Some((Unit::Byte(number(2, 16, rest)? as u8), &rest[2..])),
        'u' => Some((Unit::Char(char::from_u32(number(4, 16, rest)?)?), &rest[4..])),
        'U' => Some((Unit::Char(char::from_u32(number(8, 16, rest)?)?), &rest[8..])),
        '0'..='7' => Some((Unit::Byte(u8::try_from(number(3, 8, &text[1..])?).ok()?), &text[4..])),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_have_their_values() {
        for (text, want) in
            [("0", 0), ("42", 42), ("0x_FF", 255), ("0b101", 5), ("0o17", 15), ("017", 15), ("1_000", 1000)]
        {
            assert_eq!(int(text).and_then(|v| v.as_i64()), Some(want), "{text}");
        }
        for (text, want) in [
            ("1.5", 1.5),
            (".5e1", 5.0),
            ("0x1p-2", 0.25),
            ("0x1.8p1", 3.0),
            ("1e3", 1000.0),
            ("1e-400", 0.0),
        ] {
            assert_eq!(float(text).and_then(|v| v.to_f64()), Some(want), "{text}");
        }
        assert!(float("1e10000000000").is_none());
        assert_eq!(rune("'\\n'").and_then(|v| v.as_i64()), Some(10));
        assert_eq!(rune("'世'").and_then(|v| v.as_i64()), Some(0x4e16));
        assert_eq!(rune("'\\377'").and_then(|v| v.as_i64()), Some(255));
        assert_eq!(string(r#""a\x41\u00e9\\""#).unwrap(), b"aA\xc3\xa9\\");
        assert_eq!(string("`a\r\n\\`").unwrap(), b"a\n\\");
        assert_eq!(imaginary("0x10i").unwrap().to_complex(), Some((0.0, 16.0)));
        assert_eq!(imaginary("010i").unwrap().to_complex(), Some((0.0, 10.0)));
    }
}
