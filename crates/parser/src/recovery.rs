//! Going on after a syntax error.
//!
//! The generated parser stops at the first token it has no use for. What was open there is known from
//! the builder's contexts. Parsing starts anew behind the broken piece, with made-up tokens before it
//! that open the same things again:
//!
//! ```text
//! func f() {                         package _ ; func _ ( ) {
//!     for {                              for {
//!         x := = 1     // reported
//!         y := 2                             y := 2
//!     }                                  }
//! }                                  }
//! ```
//!
//! A function with an error in it, whole or made up, never gets into the tree. Inside a function the
//! broken piece ends with the statement, outside with the declaration.

use lalrpop_util::ParseError;
use source::Pos;

use crate::builder::{Builder, Context, Open, Reject};
use crate::diagnostics;
use crate::go::FileParser;
use crate::lexer::{Lexer, Spanned};
use crate::message;
use crate::token::Token;

type Error = ParseError<Pos, Token, Reject>;

/// Reports `error`, parses the rest of the file, and reports the errors there.
pub fn run(parser: &FileParser, builder: &mut Builder, lexer: &mut Lexer, error: Error) {
    let mut r = Recovery { outer: Vec::new(), last: None, eof: lexer.end() };
    let mut error = error;
    loop {
        let Some(prefix) = r.prefix(builder, lexer, error) else { return };
        match parser.parse(builder, prefix.into_iter().chain(lexer.by_ref())) {
            Ok(()) => return,
            Err(e) => error = e,
        }
    }
}

struct Recovery {
    /// What is open around the function literal in which parsing went on: when that ends, the grammar
    /// is at the end of a made-up function declaration, but the source in the middle of an expression.
    outer: Vec<Open>,
    /// Where parsing last went on.
    last: Option<Pos>,
    eof: Pos,
}

impl Recovery {
    /// The tokens with which to go on; `None` at the end of the file.
    fn prefix(&mut self, builder: &mut Builder, lexer: &mut Lexer, error: Error) -> Option<Vec<Spanned>> {
        let mut contexts = std::mem::take(&mut builder.contexts);
        let bad = self.bad_token(&error, lexer);
        let ended = contexts.is_empty() && !self.outer.is_empty();
        if !ended && self.last != bad.map(|b| b.0) {
            close_last(lexer, &mut contexts);
            open_last(lexer, &error, &mut contexts);
        }
        if ended {
            contexts = std::mem::take(&mut self.outer);
        } else {
            self.report(builder, lexer, &contexts, &error, bad);
        }
        let (lo, token, hi) = bad?;
        // Nothing was read since last time: this token leads nowhere.
        let stuck = self.last == Some(lo) && !ended;
        let mut tokens = Tokens { lexer, next: Some((lo, token, hi)) };
        if stuck {
            tokens.advance();
        }
        let function = contexts.iter().rposition(|o| o.context == Context::Body);
        let mut prefix = self.opening(lo, Token::Package);
        let mut made_up = false;
        match function {
            Some(i) => {
                let mut inner = contexts.split_off(i);
                self.outer.append(&mut contexts);
                let mut inner: Vec<Context> = inner.iter().map(|o| o.context).collect();
                tokens.skip_statement(&mut inner, ended);
                if inner.is_empty() {
                    self.outer.clear();
                } else {
                    for token in [Token::Func, Token::Name, Token::LParen, Token::RParen] {
                        prefix.push((lo, token, lo));
                    }
                    self.reopen(lo, &inner, &mut prefix);
                    made_up = true;
                }
            }
            None => {
                self.outer.clear();
                tokens.skip_declaration(&contexts);
            }
        }
        let next = tokens.next?;
        self.last = Some(next.0);
        prefix.push(next);
        builder.restart();
        if made_up {
            builder.in_made_up_function();
        }
        Some(prefix)
    }

    fn bad_token(&self, error: &Error, lexer: &Lexer) -> Option<Spanned> {
        match *error {
            ParseError::UnrecognizedToken { token, .. } | ParseError::ExtraToken { token } => Some(token),
            ParseError::User { error: Reject { .. } } => Some(lexer.recent[2]),
            ParseError::UnrecognizedEof { .. } | ParseError::InvalidToken { .. } => None,
        }
    }

    fn report(
        &self,
        builder: &mut Builder,
        lexer: &Lexer,
        contexts: &[Open],
        error: &Error,
        bad: Option<Spanned>,
    ) {
        // At the end of the file, any earlier error is the better explanation.
        let failed = !builder.errors.is_empty() || !lexer.errors.is_empty();
        let at_end = bad.is_none_or(|(lo, ..)| lo == self.eof);
        if at_end && failed {
            return;
        }
        let expected = message::Expected::of(error);
        let (pos, text) = message::compose(builder, lexer, contexts, bad, &expected);
        builder.errors.push(diagnostics::syntax(pos, text));
    }

    fn opening(&self, at: Pos, first: Token) -> Vec<Spanned> {
        [first, Token::Name, Token::Semi].map(|t| (at, t, at)).into()
    }

    /// Tokens that open the contexts of a function again, its body first.
    fn reopen(&self, at: Pos, contexts: &[Context], out: &mut Vec<Spanned>) {
        for context in contexts {
            let tokens: &[Token] = match context {
                Context::Body | Context::Block | Context::Cases => &[Token::LBrace],
                Context::If => &[Token::If, Token::Name],
                Context::For => &[Token::For],
                Context::Switch => &[Token::Switch],
                Context::Select => &[Token::Select],
                Context::Clause => &[Token::Default, Token::Colon],
                _ => &[],
            };
            out.extend(tokens.iter().map(|&t| (at, t, at)));
        }
    }
}

/// Removes what the token before the bad one closed, for the same reason.
fn close_last(lexer: &Lexer, contexts: &mut Vec<Open>) {
    let [_, (_, last, end), _] = lexer.recent;
    let Some(&Open { context, pos }) = contexts.last() else { return };
    if !matches!(last, Token::RParen | Token::RBrack | Token::RBrace) || context.is_header() || pos > end {
        return;
    }
    // From the opening token to the last, are there as many closing brackets as opening ones?
    let mut depth = 0;
    for (_, token, _) in Lexer::new(lexer.slice(pos, end), pos) {
        match token {
            Token::LParen | Token::LBrack | Token::LBrace => depth += 1,
            Token::RParen | Token::RBrack | Token::RBrace => depth -= 1,
            _ => {}
        }
    }
    match context {
        // Begins with a colon, and ends with the `}` of its switch.
        Context::Clause if depth == -1 => contexts.truncate(contexts.len().saturating_sub(2)),
        Context::Clause => {}
        _ if depth == 0 => contexts.truncate(contexts.len() - 1),
        _ => {}
    }
}

/// Adds what the token before the bad one opened: the grammar notes that only with the next token,
/// if it can use that.
fn open_last(lexer: &Lexer, error: &Error, contexts: &mut Vec<Open>) {
    let [(_, before, _), (pos, last, _), _] = lexer.recent;
    if contexts.last().is_some_and(|o| o.pos == pos) {
        return;
    }
    let expected = message::Expected::of(error);
    let statement = expected.has("if") && expected.has("for");
    let top = contexts.last().map(|o| o.context);
    let context = match last {
        Token::LParen => Context::Paren,
        Token::LBrack => Context::Index,
        Token::LBrace if statement => match (top, before) {
            (Some(Context::If | Context::For), _) => Context::Block,
            (_, Token::Semi | Token::LBrace | Token::RBrace | Token::Colon | Token::Else) => Context::Block,
            _ => Context::Body,
        },
        Token::LBrace if expected.has("case") => Context::Cases,
        Token::LBrace if before == Token::Struct => Context::Struct,
        Token::LBrace if before == Token::Interface => Context::Interface,
        Token::LBrace => Context::Literal,
        Token::Colon if statement && top == Some(Context::Cases) => Context::Clause,
        Token::If => Context::If,
        Token::For => Context::For,
        Token::Switch => Context::Switch,
        Token::Select => Context::Select,
        _ => return,
    };
    contexts.push(Open { context, pos });
}

/// The rest of the file, with one token of lookahead.
struct Tokens<'a, 'l> {
    lexer: &'a mut Lexer<'l>,
    next: Option<Spanned>,
}

impl Tokens<'_, '_> {
    fn advance(&mut self) {
        self.next = self.lexer.next();
    }

    /// Moves to the next declaration: its keyword in the first column, or behind a semicolon where no
    /// brace is open.
    fn skip_declaration(&mut self, contexts: &[Open]) {
        let braces = [Context::Literal, Context::Struct, Context::Interface];
        let mut depth = contexts.iter().filter(|o| braces.contains(&o.context)).count();
        let mut at_start = false;
        while let Some((lo, token, _)) = self.next {
            match token {
                Token::Func | Token::Var | Token::Type | Token::Const | Token::Import => {
                    if self.lexer.column(lo) == 1 || at_start && depth == 0 {
                        return;
                    }
                }
                Token::LBrace => depth += 1,
                Token::RBrace => depth = depth.saturating_sub(1),
                _ => {}
            }
            at_start = token == Token::Semi;
            self.advance();
        }
    }

    /// Moves behind the broken statement, and sees to it that a statement can follow.
    fn skip_statement(&mut self, contexts: &mut Vec<Context>, whole: bool) {
        self.skip_broken(contexts, whole);
        let clause = matches!(self.next, Some((_, Token::Case | Token::Default | Token::RBrace, _)));
        if contexts.last() == Some(&Context::Cases) && !clause {
            contexts.push(Context::Clause);
        }
    }

    /// Moves behind the broken statement. `contexts` is what is open in the function; left in it is what
    /// still is. With `whole`, the next token may begin a statement rather than be in the broken one.
    fn skip_broken(&mut self, contexts: &mut Vec<Context>, whole: bool) {
        // The brackets inside the statement are closed by skipping.
        let mut brackets = Vec::new();
        while let Some(&context) = contexts.last() {
            match context {
                Context::Args | Context::Params | Context::Paren | Context::Group => {
                    brackets.push(Token::RParen);
                }
                Context::TypeParams | Context::Index => brackets.push(Token::RBrack),
                Context::Literal | Context::Struct | Context::Interface => brackets.push(Token::RBrace),
                _ => break,
            }
            contexts.pop();
        }
        brackets.reverse();
        let header = |contexts: &[Context]| contexts.last().is_some_and(|c| c.is_header());
        let mut at_start = whole && brackets.is_empty();
        while let Some((lo, token, _)) = self.next {
            if at_start && !header(contexts) {
                return;
            }
            at_start = false;
            match token {
                Token::LBrace if brackets.is_empty() && header(contexts) => {
                    contexts.push(match contexts.last() {
                        Some(Context::Switch | Context::Select) => Context::Cases,
                        _ => Context::Block,
                    });
                    self.advance();
                    if contexts.last() == Some(&Context::Cases) {
                        self.skip_to_clause();
                    }
                    return;
                }
                Token::LParen => brackets.push(Token::RParen),
                Token::LBrack => brackets.push(Token::RBrack),
                Token::LBrace => brackets.push(Token::RBrace),
                Token::RParen | Token::RBrack if brackets.contains(&token) => {
                    while brackets.pop() != Some(token) {}
                }
                Token::RBrace => match brackets.iter().rposition(|&b| b == Token::RBrace) {
                    Some(i) => brackets.truncate(i),
                    None => {
                        // It closes the innermost block.
                        while header(contexts) {
                            contexts.pop();
                        }
                        return;
                    }
                },
                Token::Semi => {
                    // Round and square brackets cannot be open at the end of a statement.
                    while brackets.last().is_some_and(|&b| b != Token::RBrace) {
                        brackets.pop();
                    }
                    if brackets.is_empty() {
                        let newline = self.lexer.is_newline(lo);
                        self.advance();
                        if !header(contexts) {
                            return;
                        }
                        // Of a header, only a brace on the next line can be the rest.
                        if newline && !matches!(self.next, Some((_, Token::LBrace, _))) {
                            while header(contexts) {
                                contexts.pop();
                            }
                            return;
                        }
                        continue;
                    }
                }
                Token::Case | Token::Default if brackets.is_empty() => {
                    if let Some(i) = contexts.iter().rposition(|&c| c == Context::Cases) {
                        contexts.truncate(i + 1);
                        return;
                    }
                }
                Token::Colon if brackets.is_empty() && contexts.last() == Some(&Context::Cases) => {
                    contexts.push(Context::Clause);
                    self.advance();
                    return;
                }
                // In the first column, it is a declaration: the function's end got lost.
                Token::Func | Token::Var | Token::Type | Token::Const if self.lexer.column(lo) == 1 => {
                    contexts.clear();
                    return;
                }
                _ => {}
            }
            self.advance();
        }
    }

    fn skip_to_clause(&mut self) {
        while let Some((_, token, _)) = self.next {
            if matches!(token, Token::Case | Token::Default | Token::RBrace) {
                return;
            }
            self.advance();
        }
    }
}
