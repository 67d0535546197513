//! Constant expressions: unsigned 64-bit, two levels of precedence, with the two oddities of Go's assembler
//! (ASM-FACTS (a)).

use super::lexer::{Kind, Text, Texts, Token};

/// A position in a statement's tokens.
#[derive(Clone, Copy)]
pub struct Cursor<'t> {
    pub tokens: &'t [Token],
    pub at: usize,
    pub texts: &'t Texts,
}

impl<'t> Cursor<'t> {
    pub fn new(tokens: &'t [Token], texts: &'t Texts) -> Cursor<'t> {
        Cursor { tokens, at: 0, texts }
    }

    /// A token's text.
    pub fn str(&self, text: Text) -> &'t str {
        self.texts.str(text)
    }

    pub fn peek(&self) -> Option<&'t Token> {
        self.tokens.get(self.at)
    }

    pub fn peek_at(&self, n: usize) -> Option<&'t Token> {
        self.tokens.get(self.at + n)
    }

    pub fn next(&mut self) -> Option<&'t Token> {
        let t = self.peek();
        self.at += t.is_some() as usize;
        t
    }

    /// Takes the punctuation if it is next.
    pub fn eat(&mut self, punct: &str) -> bool {
        let yes = self.peek().is_some_and(|t| t.is(punct));
        self.at += yes as usize;
        yes
    }

    pub fn expect(&mut self, punct: &str) -> Result<(), String> {
        if self.eat(punct) { Ok(()) } else { Err(format!("expected '{punct}', found {}", self.found())) }
    }

    pub fn at_end(&self) -> bool {
        self.at >= self.tokens.len()
    }

    /// The next token, for messages.
    pub fn found(&self) -> &'t str {
        self.peek().map_or("end of line", |t| self.texts.str(t.text))
    }
}

/// Nesting beyond which an expression is refused rather than the stack overflowed.
const MAX_DEPTH: u32 = 200;

/// Sums: `+ - | ^` over terms.
pub fn expr(c: &mut Cursor) -> Result<u64, String> {
    // Nearly all are a number alone.
    if let [t, rest @ ..] = &c.tokens[c.at..]
        && t.kind == Kind::Int
        && rest.first().is_none_or(|next| next.is("(") || next.is(")"))
    {
        c.at += 1;
        return c.texts.value(t.text);
    }
    sum(c, 0)
}

fn sum(c: &mut Cursor, depth: u32) -> Result<u64, String> {
    let mut v = term(c, depth)?;
    loop {
        if c.eat("+") {
            v = v.wrapping_add(term(c, depth)?);
        } else if c.eat("-") {
            v = v.wrapping_sub(term(c, depth)?);
        } else if c.eat("|") {
            v |= term(c, depth)?;
        } else if c.eat("^") {
            v ^= term(c, depth)?;
        } else {
            return Ok(v);
        }
    }
}

/// Products: `* / % << >> &` over factors. After `<<` no further one is read; the right side of `>>` is a whole term.
fn term(c: &mut Cursor, depth: u32) -> Result<u64, String> {
    if depth > MAX_DEPTH {
        return Err("expression nested too deeply".into());
    }
    let mut v = factor(c, depth + 1)?;
    loop {
        if c.eat("*") {
            v = v.wrapping_mul(factor(c, depth + 1)?);
        } else if c.eat("/") {
            v = divide(v, factor(c, depth + 1)?, u64::checked_div)?;
        } else if c.eat("%") {
            v = divide(v, factor(c, depth + 1)?, u64::checked_rem)?;
        } else if c.eat("<<") {
            let by = factor(c, depth + 1)?;
            if by as i64 >= 0 {
                return Ok(if by < 64 { v << by } else { 0 });
            }
            return Err("negative left shift count".into());
        } else if c.eat(">>") {
            let by = term(c, depth + 1)?;
            if (by as i64) < 0 {
                return Err("negative right shift count".into());
            }
            if (v as i64) < 0 {
                return Err("right shift of value with high bit set".into());
            }
            v = if by < 64 { v >> by } else { 0 };
        } else if c.eat("&") {
            v &= factor(c, depth + 1)?;
        } else {
            return Ok(v);
        }
    }
}

fn divide(a: u64, b: u64, op: fn(u64, u64) -> Option<u64>) -> Result<u64, String> {
    if (a as i64) < 0 || (b as i64) < 0 {
        return Err("divide of value with high bit set".into());
    }
    op(a, b).ok_or_else(|| "division by zero".into())
}

fn factor(c: &mut Cursor, depth: u32) -> Result<u64, String> {
    if depth > MAX_DEPTH {
        return Err("expression nested too deeply".into());
    }
    let found = c.found();
    let Some(t) = c.next() else { return Err("expected expression, found end of line".into()) };
    match t.kind {
        Kind::Int | Kind::Char => c.texts.value(t.text),
        Kind::Punct => match c.str(t.text) {
            "+" => factor(c, depth + 1),
            "-" => Ok(factor(c, depth + 1)?.wrapping_neg()),
            "~" => Ok(!factor(c, depth + 1)?),
            "(" => {
                let v = sum(c, depth + 1)?;
                c.expect(")")?;
                Ok(v)
            }
            _ => Err(format!("unexpected {found} evaluating expression")),
        },
        _ => Err(format!("unexpected {found} evaluating expression")),
    }
}
