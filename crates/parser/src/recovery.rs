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
use source::{Diagnostic, Pos};

use crate::builder::{Builder, Context, Open, Reject};
use crate::diagnostics;
use crate::go::FileParser;
use crate::lexer::{Lexer, Spanned};
use crate::message;
use crate::token::Token;

type Error = ParseError<Pos, Token, Reject>;

/// Reports `error`, parses the rest of the file, and reports the errors there.
pub fn run(parser: &FileParser, builder: &mut Builder, lexer: &mut Lexer, error: Error) {
    let mut r = Recovery { outer: Vec::new(), resumed: None, open: Vec::new(), eof: lexer.end() };
    let mut error = error;
    for _ in 0..MAX_HALTS {
        let Some(prefix) = r.prefix(builder, lexer, error) else { return };
        match parser.parse(builder, prefix.into_iter().chain(lexer.by_ref())) {
            Ok(()) => return,
            Err(e) => error = e,
        }
    }
}

/// After so many, the rest of the file is left alone: it isn't Go, and each one costs some looking back.
const MAX_HALTS: usize = 300;

struct Recovery {
    /// What is open around the function literal in which parsing went on: when that ends, the grammar
    /// is at the end of a made-up function declaration, but the source in the middle of an expression.
    outer: Vec<Open>,
    /// Where parsing last went on, and what was open there.
    resumed: Option<Pos>,
    open: Vec<Open>,
    eof: Pos,
}

/// How parsing came to a halt.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Halt {
    /// At something new.
    Error,
    /// At the first token after the last halt: a consequence of that.
    Again,
    /// Behind the function literal in which parsing went on.
    Ended,
    /// Inside a function, at a function declaration in the first column: a brace is missing.
    Lost,
}

impl Recovery {
    /// The tokens with which to go on; `None` at the end of the file.
    fn prefix(&mut self, builder: &mut Builder, lexer: &mut Lexer, error: Error) -> Option<Vec<Spanned>> {
        let mut contexts = std::mem::take(&mut builder.contexts);
        let bad = self.bad_token(&error, lexer);
        let line = bad.map_or(self.eof, |b| lexer.line_start(b.0));
        let (earlier, last) = lexer.before(bad);
        let before = last.1;
        let halt = if self.resumed.is_some() && self.resumed == bad.map(|b| b.0) {
            contexts = std::mem::take(&mut self.open);
            Halt::Again
        } else if contexts.is_empty() && !self.outer.is_empty() {
            contexts = std::mem::take(&mut self.outer);
            Halt::Ended
        } else {
            close_last(lexer, last, &mut contexts);
            open_last(earlier.1, last, &error, &mut contexts);
            match lexer.is_func(line) && contexts.iter().any(|o| o.context == Context::Body && o.pos < line) {
                true => Halt::Lost,
                false => Halt::Error,
            }
        };
        // A brace may be missing because of an error already reported.
        if halt == Halt::Error || halt == Halt::Lost && !builder.made_up {
            self.report(builder, lexer, &contexts, &error, bad);
        }
        let (lo, ..) = bad?;
        let mut tokens = Tokens { lexer, next: bad };
        match halt {
            Halt::Again => tokens.advance(),
            Halt::Lost => {
                tokens.lexer.rewind(line);
                tokens.advance();
            }
            _ => {}
        }
        let mut prefix = vec![(lo, Token::Package, lo), (lo, Token::Name, lo), (lo, Token::Semi, lo)];
        self.open.clear();
        if halt == Halt::Lost {
            self.outer.clear();
        } else {
            match contexts.iter().rposition(|o| o.context == Context::Body) {
                Some(i) => {
                    self.open = contexts.split_off(i);
                    self.outer.append(&mut contexts);
                    let whole = halt == Halt::Ended && before == Token::Semi;
                    tokens.skip_statement(&mut self.open, whole);
                    if self.open.is_empty() {
                        self.outer.clear();
                    }
                    self.reopen(&mut prefix);
                }
                None => {
                    self.outer.clear();
                    tokens.skip_declaration(&contexts);
                }
            }
        }
        let next = tokens.next?;
        self.resumed = Some(next.0);
        prefix.push(next);
        builder.restart();
        if !self.open.is_empty() {
            builder.in_made_up_function();
        }
        Some(prefix)
    }

    fn bad_token(&self, error: &Error, lexer: &Lexer) -> Option<Spanned> {
        match *error {
            ParseError::UnrecognizedToken { token, .. } | ParseError::ExtraToken { token } => Some(token),
            ParseError::User { error: Reject } => Some(lexer.newest()),
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
        if bad.is_none() && !(builder.errors.is_empty() && lexer.errors.is_empty()) {
            return;
        }
        let expected = message::Expected::of(error);
        let (pos, text) = message::compose(builder, lexer, contexts, bad, &expected);
        if let Some((bad, ..)) = bad.filter(|_| contexts.is_empty()) {
            builder.errors.extend(receiver_count(lexer, bad));
        }
        builder.errors.push(diagnostics::syntax(pos, text));
    }

    /// Tokens that open what is open in a function again, its body first.
    fn reopen(&self, out: &mut Vec<Spanned>) {
        for (i, &Open { context, pos }) in self.open.iter().enumerate() {
            use Token::*;
            let inner = self.open.get(i + 1).map(|o| o.context);
            let tokens: &[Token] = match context {
                // It is the `else` branch that is open.
                Context::If if inner == Some(Context::If) => &[If, Name, LBrace, RBrace, Else],
                Context::Body => &[Func, Name, LParen, RParen, LBrace],
                Context::Block | Context::Cases => &[LBrace],
                Context::If => &[If, Name],
                Context::For => &[For],
                Context::Switch => &[Switch],
                Context::Select => &[Select],
                Context::Clause => &[Default, Colon],
                _ => &[],
            };
            out.extend(tokens.iter().map(|&t| (pos, t, pos)));
        }
    }
}

/// What is wrong with the receiver of a method declared on the line of `bad`, which never gets to the
/// builder.
fn receiver_count(lexer: &Lexer, bad: Pos) -> Option<Diagnostic> {
    let start = lexer.line_start(bad);
    let mut tokens = Lexer::new(lexer.slice(start, bad), start);
    let (Token::Func, Token::LParen) = (tokens.next()?.1, tokens.next()?.1) else { return None };
    let (mut depth, mut count, mut last) = (1, 0, Token::Comma);
    while depth > 0 {
        let (_, token, _) = tokens.next()?;
        match token {
            Token::LParen | Token::LBrack | Token::LBrace => depth += 1,
            Token::RParen | Token::RBrack | Token::RBrace => depth -= 1,
            _ => {}
        }
        // A comma at the end is allowed.
        if depth > 0 && last == Token::Comma {
            count += 1;
        }
        last = if depth == 1 { token } else { Token::Name };
    }
    let at = tokens.next().map_or(bad, |(lo, ..)| lo);
    (count != 1).then(|| diagnostics::receivers(at, count))
}

/// Removes what the token before the bad one closed, for the same reason.
fn close_last(lexer: &Lexer, (_, last, end): Spanned, contexts: &mut Vec<Open>) {
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
fn open_last(before: Token, (pos, last, _): Spanned, error: &Error, contexts: &mut Vec<Open>) {
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
                Token::Func | Token::Var | Token::Type | Token::Const | Token::Import
                    if self.lexer.column(lo) == 1 || at_start && depth == 0 =>
                {
                    return;
                }
                Token::LBrace => depth += 1,
                Token::RBrace => depth = depth.saturating_sub(1),
                _ => {}
            }
            at_start = token == Token::Semi;
            self.advance();
        }
    }

    /// Moves behind the broken statement, and sees to it that a statement can follow. `open` is what is
    /// open in the function; left in it is what still is. With `whole`, the next token may begin a
    /// statement rather than be in the broken one.
    fn skip_statement(&mut self, open: &mut Vec<Open>, whole: bool) {
        self.skip_broken(open, whole);
        let clause = matches!(self.next, Some((_, Token::Case | Token::Default | Token::RBrace, _)));
        if let (Some(&Open { context: Context::Cases, pos }), false) = (open.last(), clause) {
            open.push(Open { context: Context::Clause, pos });
        }
    }

    fn skip_broken(&mut self, open: &mut Vec<Open>, whole: bool) {
        let mut brackets = statement_brackets(open);
        let mut at_start = whole && brackets.is_empty();
        while let Some((lo, token, _)) = self.next {
            let header = open.last().copied().filter(|o| o.context.is_header());
            if at_start && header.is_none() {
                return;
            }
            at_start = false;
            let in_braces = brackets.contains(&Closer::Brace);
            match token {
                Token::LBrace if !in_braces && header.is_some() && self.lexer.opens_block(lo) => {
                    self.advance();
                    return self.open_block(open, lo);
                }
                Token::LParen => brackets.push(Closer::Paren),
                Token::LBrack => brackets.push(Closer::Brack),
                Token::LBrace => brackets.push(Closer::Brace),
                Token::RParen => close(&mut brackets, &[Closer::Paren, Closer::Group]),
                Token::RBrack => close(&mut brackets, &[Closer::Brack]),
                Token::RBrace if in_braces => close(&mut brackets, &[Closer::Brace]),
                Token::RBrace if self.ends_block(open, lo) => return close_headers(open),
                Token::Semi => {
                    // These cannot be open at the end of a statement.
                    while matches!(brackets.last(), Some(Closer::Paren | Closer::Brack)) {
                        brackets.pop();
                    }
                    if brackets.is_empty() {
                        let newline = self.lexer.is_newline(lo);
                        self.advance();
                        let Some(header) = header else { return };
                        let brace = matches!(self.next, Some((_, Token::LBrace, _)));
                        if newline && !brace {
                            return self.after_header(open, header);
                        }
                        continue;
                    }
                }
                Token::Case | Token::Default if !in_braces => {
                    if let Some(Open { context: Context::Switch | Context::Select, .. }) = header {
                        return self.open_block(open, lo);
                    }
                    if let Some(i) = open.iter().rposition(|o| o.context == Context::Cases) {
                        open.truncate(i + 1);
                        return;
                    }
                }
                Token::Colon if brackets.is_empty() => {
                    if let Some(Open { context: Context::Cases, .. }) = open.last() {
                        open.push(Open { context: Context::Clause, pos: lo });
                        self.advance();
                        return;
                    }
                }
                // In the first column, it is a declaration: the function's end got lost.
                Token::Func | Token::Var | Token::Type | Token::Const if self.lexer.column(lo) == 1 => {
                    open.clear();
                    return;
                }
                t if t.starts_statement() && !in_braces && self.lexer.is_first(lo) => {
                    if let Some(header) = header {
                        self.after_header(open, header);
                    }
                    return;
                }
                _ => {}
            }
            self.advance();
        }
    }

    /// Whether the `}` at `pos` can end the innermost block: they begin and end on one line, or the `}`
    /// stands first on its line.
    fn ends_block(&self, open: &[Open], pos: Pos) -> bool {
        let block = open.iter().rfind(|o| !o.context.is_header());
        self.lexer.is_first(pos)
            || block.is_some_and(|o| self.lexer.line_start(o.pos) == self.lexer.line_start(pos))
    }

    /// Opens the block of the innermost statement, whose `{` is at `pos`.
    fn open_block(&mut self, open: &mut Vec<Open>, pos: Pos) {
        match open.last().map(|o| o.context) {
            Some(Context::Switch | Context::Select) => {
                open.push(Open { context: Context::Cases, pos });
                while let Some((_, token, _)) = self.next {
                    if matches!(token, Token::Case | Token::Default | Token::RBrace) {
                        return;
                    }
                    self.advance();
                }
            }
            _ => open.push(Open { context: Context::Block, pos }),
        }
    }

    /// Behind the line of a header that has no `{`. If the next line is a case or indented, the brace
    /// was just misspelt; else it is the next statement.
    fn after_header(&mut self, open: &mut Vec<Open>, header: Open) {
        let Some((lo, token, _)) = self.next else { return };
        let cases = matches!(token, Token::Case | Token::Default);
        let indented = self.lexer.indent(lo) > self.lexer.indent(header.pos);
        match header.context {
            Context::Switch | Context::Select if cases => self.open_block(open, lo),
            Context::If | Context::For if indented => self.open_block(open, lo),
            _ => close_headers(open),
        }
    }
}

/// What will close something that is open inside a statement.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Closer {
    Paren,
    Brack,
    Brace,
    /// The `)` of a declaration, which has semicolons inside.
    Group,
}

/// Takes what is open inside the innermost statement from `open`.
fn statement_brackets(open: &mut Vec<Open>) -> Vec<Closer> {
    let mut brackets = Vec::new();
    while let Some(&Open { context, .. }) = open.last() {
        brackets.push(match context {
            Context::Args | Context::Params | Context::Paren => Closer::Paren,
            Context::Group => Closer::Group,
            Context::TypeParams | Context::Index => Closer::Brack,
            Context::Literal | Context::Struct | Context::Interface => Closer::Brace,
            _ => break,
        });
        open.pop();
    }
    brackets.reverse();
    brackets
}

/// Closes the innermost of these, and what is open inside it.
fn close(brackets: &mut Vec<Closer>, closers: &[Closer]) {
    if let Some(i) = brackets.iter().rposition(|b| closers.contains(b)) {
        brackets.truncate(i);
    }
}

/// A statement ended in its header.
fn close_headers(open: &mut Vec<Open>) {
    while open.last().is_some_and(|o| o.context.is_header()) {
        open.pop();
    }
}
