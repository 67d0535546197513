//! gc's words for a token that the grammar has no use for.
//!
//! gc's parser is written by hand, and its messages say what the function at work wanted. Which function
//! that would have been can be told from the tokens the grammar could have used instead, what is open,
//! and the tokens before. [`compose`] asks, in this order: what is special about the place; is a
//! declaration, statement, expression or type missing; what would close or continue what is open.

use lalrpop_util::ParseError;
use source::Pos;
use syntax::DeclKind;

use crate::builder::{Builder, Context, Open, Reject};
use crate::lexer::{Lexer, Spanned};
use crate::token::Token;

/// The tokens the grammar could have used.
pub struct Expected<'a> {
    /// In quotes.
    tokens: &'a [String],
}

impl<'a> Expected<'a> {
    pub fn of(error: &'a ParseError<Pos, Token, Reject>) -> Expected<'a> {
        let tokens = match error {
            ParseError::UnrecognizedToken { expected, .. } | ParseError::UnrecognizedEof { expected, .. } => {
                expected.as_slice()
            }
            _ => &[],
        };
        Expected { tokens }
    }

    pub fn has(&self, token: &str) -> bool {
        self.tokens.iter().any(|t| t.trim_matches('"') == token)
    }

    fn has_all(&self, tokens: &[&str]) -> bool {
        tokens.iter().all(|t| self.has(t))
    }

    /// Whether there is nothing else to expect.
    fn is(&self, tokens: &[&str]) -> bool {
        self.tokens.len() == tokens.len() && self.has_all(tokens)
    }

    fn only(&self) -> Option<&str> {
        match self.tokens {
            [one] => Some(one.trim_matches('"')),
            _ => None,
        }
    }
}

/// What is known of the place.
struct Place<'p, 'a> {
    lexer: &'p Lexer<'a>,
    expected: &'p Expected<'p>,
    /// The innermost context, and where it was opened.
    top: Option<Context>,
    top_pos: Pos,
    /// The context around it.
    parent: Option<Context>,
    bad: Option<Token>,
    pos: Pos,
    /// The token before, and the one before that.
    last: Spanned,
    before: Spanned,
    /// The last declaration is a function without a body.
    after_bodyless: bool,
    first_spec: bool,
}

/// A complete message, or a continuation of `unexpected X`.
enum Text {
    Plain(Pos, String),
    Unexpected(String),
}

fn plain(place: &Place, text: &str) -> Option<Text> {
    Some(Text::Plain(place.pos, text.to_string()))
}

fn unexpected(text: impl Into<String>) -> Option<Text> {
    Some(Text::Unexpected(text.into()))
}

/// The position and the words, without `syntax error: `.
pub fn compose(
    builder: &Builder,
    lexer: &Lexer,
    contexts: &[Open],
    bad: Option<Spanned>,
    expected: &Expected,
) -> (Pos, String) {
    let (before, last) = lexer.before(bad);
    let after_bodyless = builder
        .file
        .decl_nodes
        .values()
        .last()
        .is_some_and(|d| matches!(d.kind, DeclKind::Func(f) if f.body.is_none()) && contexts.is_empty());
    let place = Place {
        lexer,
        expected,
        top: contexts.last().map(|o| o.context),
        top_pos: contexts.last().map_or(Pos::NONE, |o| o.pos),
        parent: contexts.iter().rev().nth(1).map(|o| o.context),
        bad: bad.map(|b| b.1),
        pos: bad.map_or(lexer.end(), |b| b.0),
        last,
        before,
        after_bodyless,
        first_spec: builder.file.decls.is_empty(),
    };
    let text = special(&place)
        .or_else(|| missing_start(&place))
        .or_else(|| missing_list_end(&place))
        .unwrap_or_else(|| missing_token(&place));
    match text {
        Text::Plain(pos, text) => (pos, text),
        Text::Unexpected(text) => (place.pos, format!("unexpected {}{text}", token_name(lexer, bad))),
    }
}

/// A token as gc names it.
fn token_name(lexer: &Lexer, token: Option<Spanned>) -> String {
    let Some((lo, token, hi)) = token else { return "EOF".into() };
    let text = lexer.slice(lo, hi);
    match token {
        Token::Name => format!("name {text}"),
        Token::Semi if text == ";" => "semicolon".into(),
        Token::Semi if lo == lexer.end() => "EOF".into(),
        Token::Semi => "newline".into(),
        Token::Comma => "comma".into(),
        t if t.is_literal() => format!("literal {text}"),
        t if t.is_keyword() => format!("keyword {text}"),
        _ => text.into(),
    }
}

/// Places with messages of their own.
fn special(p: &Place) -> Option<Text> {
    let e = p.expected;
    if e.is(&["package"]) {
        return plain(p, "package statement must be first");
    }
    if e.is(&["if", "{"]) {
        return plain(p, "else must be followed by if or statement block");
    }
    if e.has("string") && !e.has("func") && p.top != Some(Context::Struct) {
        return plain(p, "missing import path");
    }
    if e.has_all(&["func", "const", "type"]) && !e.has("if") && !e.has("!") && !e.has("struct") {
        return match p.bad {
            Some(Token::LBrace) if p.after_bodyless => plain(p, "unexpected semicolon or newline before {"),
            _ => plain(p, "non-declaration statement outside function body"),
        };
    }
    if p.bad == Some(Token::Define) && e.has("=") && !e.has(":=") {
        return unexpected(", expected =");
    }
    match (p.last.1, p.bad) {
        (Token::Struct | Token::Interface, _) if e.is(&["{"]) => return unexpected(", expected {"),
        (Token::Comma, _) if p.top == Some(Context::TypeParams) && p.before.1.is_literal() => {
            return Some(Text::Plain(p.last.0, "unexpected comma; expected ]".into()));
        }
        (Token::Func, Some(Token::LBrack)) if e.is(&["("]) => {
            return plain(p, "function type must have no type parameters");
        }
        (Token::If, Some(Token::LBrace)) => return plain(p, "missing condition in if statement"),
        (Token::If | Token::For | Token::Switch, Some(Token::Var)) => {
            let keyword = p.lexer.slice(p.last.0, p.last.2);
            let text = format!("var declaration not allowed in {keyword} initializer");
            return Some(Text::Plain(p.lexer.skip_blanks(p.pos.offset(3)), text));
        }
        (Token::Semi, Some(Token::LBrace)) if p.top == Some(Context::If) => {
            let newline = p.lexer.is_newline(p.last.0);
            let text = match newline {
                true => "unexpected newline, expected { after if clause",
                false => "missing condition in if statement",
            };
            return Some(Text::Plain(p.last.0, text.into()));
        }
        (Token::Semi, Some(Token::LBrace)) if p.top == Some(Context::For) => {
            return unexpected(", expected for loop condition");
        }
        (Token::Go | Token::Defer, _) if e.has("struct") => return unexpected(", expected expression"),
        (Token::Dots, _) if e.has("struct") => return plain(p, "... is missing type"),
        (Token::Chan, _) if e.has("struct") => return plain(p, "missing channel element type"),
        (Token::Arrow, _) if e.has("struct") && p.before.1 == Token::Chan => {
            return plain(p, "missing channel element type");
        }
        _ => {}
    }
    None
}

/// A declaration, statement, expression, type or name should have begun.
fn missing_start(p: &Place) -> Option<Text> {
    let e = p.expected;
    if e.has_all(&["if", "for"]) {
        let (colon, last, _) = p.last;
        return match p.top {
            Some(Context::Clause) if last != Token::Colon || p.top_pos == colon => {
                unexpected(", expected case or default or }")
            }
            _ if last == Token::Colon && p.top != Some(Context::Cases) => {
                Some(Text::Plain(colon, "missing statement after label".into()))
            }
            Some(Context::Cases) => unexpected(", expected case or default or }"),
            _ => unexpected(", expected }"),
        };
    }
    if e.has_all(&["case", "default"]) && !e.has(";") {
        return unexpected(", expected case or default or }");
    }
    if e.has("!") {
        return match (p.top, p.bad) {
            // At the end of the file, gc's loops over list elements end.
            (Some(Context::Args | Context::Paren), None) if e.has(")") => unexpected(", expected )"),
            (Some(Context::Literal), None) if e.has("}") => unexpected(", expected }"),
            (Some(Context::Index), Some(Token::RBrack)) if p.last.1 == Token::LBrack => {
                unexpected(", expected operand")
            }
            (Some(Context::Struct), _) if p.last.1 == Token::Star => None,
            _ => unexpected(", expected expression"),
        };
    }
    if let (true, Some(closer)) = (p.at_end(), p.top.and_then(list_closer))
        && e.has("name")
        && e.has(closer)
    {
        return unexpected(format!(", expected {closer}"));
    }
    if e.has("name") && e.has("}") && p.top == Some(Context::Struct) && e.has("*") && !e.has("struct") {
        return unexpected(", expected field name or embedded type");
    }
    if e.has("name") && e.has("}") && p.top == Some(Context::Interface) && p.last.1 != Token::RParen {
        return unexpected(", expected ~ term or type");
    }
    if e.has("name") && e.has_all(&["...", ")"]) && p.top == Some(Context::Params) && !e.has(",") {
        return unexpected(", expected )");
    }
    if e.has("name") && e.has("]") && p.top == Some(Context::TypeParams) && !e.has(",") {
        return unexpected(", expected ]");
    }
    if e.has("name") && !e.has("struct") && !e.has("!") && !e.has(",") && !e.has(";") {
        return match p.last.1 {
            Token::Dot | Token::Func if e.has("(") => unexpected(", expected name or ("),
            Token::LBrack => unexpected(", expected ]"),
            _ => unexpected(", expected name"),
        };
    }
    if p.last.1 == Token::Comma && e.has("]") {
        return unexpected(", expected ]");
    }
    if e.has("struct") && !e.has(";") && !e.has(")") && !e.has("{") {
        if e.has("~") {
            // A parameter's name may be its type, for all that is known so far.
            return match (p.last.1, p.before.1) {
                (Token::Name, Token::LBrack | Token::Comma) if p.top == Some(Context::TypeParams) => {
                    unexpected(" in parameter list; possibly missing comma or ]")
                }
                _ => unexpected(", expected ~ term or type"),
            };
        }
        if p.last.1 == Token::LBrack && p.bad == Some(Token::RBrack) && p.before.1 != Token::Map {
            return unexpected(", expected type argument list");
        }
        if matches!(p.last.1, Token::Name | Token::RBrack | Token::Assign) && p.in_type_spec() {
            return unexpected(" in type declaration");
        }
        return unexpected(", expected type");
    }
    if e.has("struct") && p.top == Some(Context::Struct) && p.last.1 != Token::RBrack {
        return unexpected(", expected type");
    }
    None
}

/// Something open should have gone on or been closed.
fn missing_list_end(p: &Place) -> Option<Text> {
    let e = p.expected;
    // The second of several expressions makes it an assignment.
    if e.has_all(&[":=", "=", ","]) && !e.has("++") {
        return unexpected(", expected := or = or comma");
    }
    // `{` can't follow here, or what follows a function type whose result is missing is not that.
    let bodyless = p.last.1 == Token::RParen && e.has_all(&["struct", "{", "("]);
    if bodyless && p.bad == Some(Token::Semi) {
        // To gc a type among expressions; most often, its `{` is on the next line.
        return unexpected(", expected {");
    }
    let known = e.tokens.is_empty() || bodyless;
    let closes = |token: &str| known || e.has(token);
    if e.tokens.is_empty() && p.before.1 == Token::LBrack && p.top_pos != p.before.0 {
        return unexpected(", expected ]");
    }
    // The type parameters of a declaration stay open until its end.
    let top = match p.top {
        Some(Context::TypeParams) if !closes("]") => p.parent,
        top => top,
    };
    match top {
        Some(Context::Args) if closes(")") => unexpected(" in argument list; possibly missing comma or )"),
        Some(Context::Params) if closes(")") => unexpected(" in parameter list; possibly missing comma or )"),
        Some(Context::TypeParams) if closes("]") => match p.bad {
            Some(Token::Comma) => plain(p, "unexpected comma; expected ]"),
            _ if e.has(",") && p.names_parameter() => {
                unexpected(" in parameter list; possibly missing comma or ]")
            }
            _ => unexpected(", expected ]"),
        },
        Some(Context::Literal) if closes("}") => {
            unexpected(" in composite literal; possibly missing comma or }")
        }
        Some(Context::Struct) if closes("}") => {
            unexpected(" in struct type; possibly missing semicolon or newline or }")
        }
        Some(Context::Interface) if closes("}") => {
            unexpected(" in interface type; possibly missing semicolon or newline or }")
        }
        Some(Context::Group) if closes(")") => {
            unexpected(" in grouped declaration; possibly missing semicolon or newline or )")
        }
        Some(Context::Index) if closes("]") => match e.has_all(&[":", ","]) || known {
            true => unexpected(", expected comma, : or ]"),
            false => unexpected(", expected ]"),
        },
        Some(Context::Paren) if closes(")") => unexpected(", expected )"),
        Some(Context::If | Context::For | Context::Switch) if e.has("{") => match (p.top, e.has(";")) {
            (_, true) => unexpected(", expected {"),
            (Some(Context::If), _) => unexpected(", expected { after if clause"),
            (Some(Context::For), _) => unexpected(", expected { after for clause"),
            _ => plain(p, "missing { after switch clause"),
        },
        Some(Context::Select) if e.has("{") => plain(p, "missing { after select clause"),
        Some(Context::For) if e.has(";") && !e.has("}") => unexpected(", expected semicolon or newline"),
        Some(Context::Cases) if closes(":") => unexpected(", expected :"),
        None if e.has(";") && p.first_spec && p.before.1 == Token::Package => {
            unexpected(", expected semicolon or newline")
        }
        None if closes(";") => unexpected(" after top level declaration"),
        Some(_) if closes(";") => unexpected(" at end of statement"),
        _ => None,
    }
}

/// A single token is missing.
fn missing_token(p: &Place) -> Text {
    let e = p.expected;
    if p.bad == Some(Token::Comma) && e.has("]") && !p.in_map_key() {
        return Text::Plain(p.pos, "unexpected comma; expected ]".into());
    }
    let text = match e.only() {
        Some("name") => "name",
        Some(",") => "comma",
        Some(";") => "semicolon or newline",
        Some("chan") => "keyword chan",
        Some("func") => "keyword func",
        Some(one) => one,
        None if e.is(&["(", "["]) => "(",
        None if e.has("]") => "]",
        None if e.has("(") => "(",
        None if e.has(")") => ")",
        None if e.has("}") => "}",
        None if e.has(":") => ":",
        None => "expression",
    };
    Text::Unexpected(format!(", expected {text}"))
}

/// What ends a list of declarations that may be empty.
fn list_closer(context: Context) -> Option<&'static str> {
    match context {
        Context::Struct | Context::Interface => Some("}"),
        Context::Group => Some(")"),
        _ => None,
    }
}

impl Place<'_, '_> {
    fn at_end(&self) -> bool {
        self.bad.is_none() || self.bad == Some(Token::Semi) && self.pos == self.lexer.end()
    }

    /// Whether the innermost `[` of the line is a map type's.
    fn in_map_key(&self) -> bool {
        let start = self.lexer.line_start(self.pos);
        let mut open = Vec::new();
        let mut last = Token::Semi;
        for (_, token, _) in Lexer::new(self.lexer.slice(start, self.pos), start) {
            match token {
                Token::LBrack => open.push(last == Token::Map),
                Token::RBrack => drop(open.pop()),
                _ => {}
            }
            last = token;
        }
        open.last().is_some_and(|&map| map)
    }

    /// Whether what is open begins as a list of type parameters does, not as the length of an array.
    fn names_parameter(&self) -> bool {
        let text = self.lexer.slice(self.top_pos, self.pos);
        Lexer::new(text, self.top_pos).nth(1).is_none_or(|(_, token, _)| token == Token::Name)
    }

    /// Whether the type of a type declaration is what is missing.
    fn in_type_spec(&self) -> bool {
        match (self.before.1, self.last.1) {
            (Token::Type, Token::Name) => true,
            (Token::LParen | Token::Semi, Token::Name) => {
                self.top == Some(Context::Group) && !self.expected.has(",")
            }
            (Token::Name, Token::Assign) => !self.expected.has("!"),
            _ => self.last.1 == Token::RBrack && self.expected.has("="),
        }
    }
}
