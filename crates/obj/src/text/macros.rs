//! The preprocessor: `#define`, `#include`, `#ifdef` and macro expansion, token by token.

use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use source::{Diagnostic, FileId, Pos, SourceMap};

use super::lexer::{self, Kind, Place, Text, Texts, Token, tokens};
use super::{Options, headers};

struct Macro {
    /// `None`: without parentheses.
    params: Option<Vec<Text>>,
    body: Vec<Token>,
}

/// Tokens being read: a file's, or a macro's expansion.
enum Frame {
    File { text: Arc<str>, base: Pos, place: Place },
    Body { tokens: Rc<[Token]>, at: usize },
}

impl Frame {
    fn is_file(&self) -> bool {
        matches!(self, Frame::File { .. })
    }

    fn next(&mut self, texts: &mut Texts) -> Option<Token> {
        match self {
            Frame::File { text, base, place } => lexer::next(text, *base, place, texts),
            Frame::Body { tokens, at } => {
                let t = tokens.get(*at).copied();
                *at += 1;
                t
            }
        }
    }

    /// The next token, which stays.
    fn peek(&self, texts: &mut Texts) -> Option<Token> {
        match self {
            Frame::File { text, base, place } => lexer::next(text, *base, &mut place.clone(), texts),
            Frame::Body { tokens, at } => tokens.get(*at).copied(),
        }
    }
}

/// Frames deep enough for honest macros and includes.
const MAX_DEPTH: usize = 100;

/// A bound on what expansions may grow to, for macros that double each other.
const MAX_TOKENS: usize = 1_000_000;

/// The token stream behind the preprocessor.
pub struct Input<'a> {
    pub map: &'a mut SourceMap,
    opts: &'a Options<'a>,
    stack: Vec<Frame>,
    macros: FxHashMap<Text, Rc<Macro>>,
    /// By text: it may be the name of a macro.
    is_macro: Vec<bool>,
    pub texts: Texts,
    /// One entry per open #ifdef: whether its current branch is taken.
    conditions: Vec<bool>,
    pub errors: Vec<Diagnostic>,
    /// Position of the outermost macro use being expanded.
    use_pos: Option<(usize, Pos)>,
    produced: usize,
    /// Nothing of the current line has been read.
    fresh: bool,
}

impl<'a> Input<'a> {
    pub fn new(map: &'a mut SourceMap, file: FileId, opts: &'a Options<'a>) -> Input<'a> {
        let f = map.file(file);
        let start = Frame::File { text: f.text.clone(), base: f.base, place: Place::default() };
        let mut texts = Texts::new();
        let mut macros = Vec::new();
        for (name, value) in opts.defines {
            let value = if value.is_empty() { "1" } else { value };
            let mut body = tokens(value, Pos::NONE, &mut texts);
            body.pop();
            macros.push((texts.intern(name), Rc::new(Macro { params: None, body })));
        }
        let mut input = Input {
            map,
            opts,
            stack: vec![start],
            macros: FxHashMap::default(),
            is_macro: Vec::new(),
            texts,
            conditions: Vec::new(),
            errors: Vec::new(),
            use_pos: None,
            produced: 0,
            fresh: true,
        };
        for (name, body) in macros {
            input.insert(name, body);
        }
        input
    }

    fn insert(&mut self, name: Text, body: Rc<Macro>) {
        let i = Texts::index(name);
        if self.is_macro.len() <= i {
            self.is_macro.resize(i + 1, false);
        }
        self.is_macro[i] = true;
        self.macros.insert(name, body);
    }

    /// Where the file's text begins, comments left out.
    pub fn first_token(&mut self) -> Option<Pos> {
        let Some(Frame::File { text, base, .. }) = self.stack.first() else { return None };
        let mut place = Place::default();
        std::iter::from_fn(|| lexer::next(text, *base, &mut place, &mut self.texts))
            .find(|t| t.kind != Kind::Newline)
            .map(|t| t.pos)
    }

    fn error(&mut self, pos: Pos, message: impl Into<String>) {
        self.errors.push(Diagnostic::error(pos, "AsmSyntax", message));
    }

    /// Reads one statement's tokens into `line`; false at the end of the input.
    pub fn statement(&mut self, line: &mut Vec<Token>) -> bool {
        line.clear();
        if self.conditions.is_empty()
            && let Some(Frame::File { text, base, place }) = self.stack.last_mut()
        {
            let end = lexer::plain_line(text, *base, place, &mut self.texts, &self.is_macro, line);
            if let Some(end) = end {
                self.fresh = end == Text::NEWLINE;
                return true;
            }
            self.fresh &= line.is_empty();
        }
        while let Some(t) = self.next() {
            match t.kind {
                Kind::Newline | Kind::Continue => return true,
                Kind::Bad => self.error(t.pos, self.texts.str(t.text).to_string()),
                _ => line.push(t),
            }
        }
        if !self.conditions.is_empty() {
            let pos = match self.stack.first() {
                Some(Frame::File { text, base, .. }) => base.offset(text.len() as u32),
                _ => Pos::NONE,
            };
            self.error(pos, "unclosed #ifdef or #ifndef");
            self.conditions.clear();
        }
        false
    }

    /// The next token after expansion.
    fn next(&mut self) -> Option<Token> {
        loop {
            let (t, is_file) = self.raw()?;
            if is_file {
                if t.is("#") {
                    if self.fresh {
                        self.directive(t.pos);
                    } else {
                        self.error(t.pos, "'#' must be first item on line");
                        self.line();
                    }
                    self.fresh = true;
                    continue;
                }
                self.fresh = t.kind == Kind::Newline && t.text == Text::NEWLINE;
            }
            if !self.conditions.is_empty() && self.conditions.contains(&false) {
                continue;
            }
            if t.kind == Kind::Ident
                && self.is_macro.get(Texts::index(t.text)) == Some(&true)
                && let Some(m) = self.macros.get(&t.text).cloned()
                && self.expand(&t, &m)
            {
                continue;
            }
            return Some(self.at_use(t));
        }
    }

    /// A token of an expansion stands where the macro was used.
    fn at_use(&self, mut t: Token) -> Token {
        if let Some((depth, pos)) = self.use_pos
            && self.stack.len() > depth
        {
            t.pos = pos;
        }
        t
    }

    /// The next token as it stands, and whether it came from a file.
    fn raw(&mut self) -> Option<(Token, bool)> {
        loop {
            let frame = self.stack.last_mut()?;
            if let Some(t) = frame.next(&mut self.texts) {
                return Some((t, frame.is_file()));
            }
            // The first frame stays, for the position of its end.
            if self.stack.len() == 1 {
                return None;
            }
            self.stack.pop();
            if self.use_pos.is_some_and(|(depth, _)| self.stack.len() <= depth) {
                self.use_pos = None;
            }
        }
    }

    fn peek(&mut self) -> Option<Token> {
        let (depth, use_pos) = (self.stack.len(), self.use_pos);
        // Only look within the frame: an argument list does not begin in another one than its name ends, except
        // when the expansion ends with a macro's name.
        for frame in self.stack[..depth].iter().rev() {
            if let Some(t) = frame.peek(&mut self.texts) {
                return Some(t);
            }
            if frame.is_file() {
                break;
            }
        }
        self.use_pos = use_pos;
        None
    }

    /// Pushes the expansion of `m`, used at `t`; false if `t` is no use of it.
    fn expand(&mut self, t: &Token, m: &Rc<Macro>) -> bool {
        let arguments = match &m.params {
            None => Vec::new(),
            Some(params) => {
                if !self.peek().is_some_and(|p| p.is("(")) {
                    return false;
                }
                match self.arguments(t, params.len()) {
                    Some(a) => a,
                    None => return true,
                }
            }
        };
        if self.stack.len() >= MAX_DEPTH || self.produced > MAX_TOKENS {
            self.error(t.pos, format!("recursive macro invocation {}", self.texts.str(t.text)));
            self.stack.truncate(1);
            self.use_pos = None;
            // Nothing sensible follows.
            if let Some(Frame::File { text, .. }) = self.stack.first_mut() {
                *text = "".into();
            }
            return true;
        }
        let params = m.params.as_deref().unwrap_or(&[]);
        let mut body = Vec::with_capacity(m.body.len());
        for b in &m.body {
            match params.iter().position(|p| b.kind == Kind::Ident && *p == b.text) {
                Some(i) => body.extend_from_slice(&arguments[i]),
                None => body.push(*b),
            }
        }
        self.produced += body.len() + 1;
        if self.use_pos.is_none() {
            self.use_pos = Some((self.stack.len(), t.pos));
        }
        self.stack.push(Frame::Body { tokens: body.into(), at: 0 });
        true
    }

    /// The arguments of a macro's use, from its `(` on.
    fn arguments(&mut self, name: &Token, count: usize) -> Option<Vec<Vec<Token>>> {
        self.raw();
        let mut list: Vec<Vec<Token>> = vec![Vec::new()];
        let mut depth = 0;
        loop {
            let Some((t, _)) = self.raw() else {
                self.complain(name, "unterminated argument list");
                return None;
            };
            if t.kind == Kind::Newline && t.text == Text::NEWLINE {
                self.complain(name, "newline in argument list");
                return None;
            }
            if depth == 0 && t.is(")") {
                break;
            }
            if depth == 0 && t.is(",") {
                list.push(Vec::new());
                continue;
            }
            depth += (t.is("(") as i32) - (t.is(")") as i32);
            if let Some(last) = list.last_mut() {
                last.push(t);
            }
        }
        if count == 0 && list.len() == 1 && list[0].is_empty() {
            list.clear();
        }
        if list.len() != count {
            self.complain(name, "wrong arg count");
            return None;
        }
        Some(list)
    }

    fn complain(&mut self, name: &Token, what: &str) {
        let message = format!("{what} for macro {}", self.texts.str(name.text));
        self.error(name.pos, message);
    }

    /// The rest of a directive's line, without the newline.
    fn line(&mut self) -> Vec<Token> {
        let mut out = Vec::new();
        while let Some((t, _)) = self.raw() {
            // A `;` ends a statement, but not the line.
            if t.kind == Kind::Newline && t.text != Text::SEMICOLON {
                break;
            }
            out.push(t);
        }
        out
    }

    fn directive(&mut self, pos: Pos) {
        let line = self.line();
        let Some(name) = line.first().filter(|t| t.kind == Kind::Ident) else {
            return self.error(pos, "expected identifier after '#'");
        };
        let args = &line[1..];
        let skipping = self.conditions.contains(&false);
        let word = self.texts.str(name.text).to_string();
        match word.as_str() {
            "ifdef" | "ifndef" => {
                let defined = match args {
                    [t] if t.kind == Kind::Ident => self.macros.contains_key(&t.text),
                    _ => {
                        self.error(pos, format!("expected identifier after #{word}"));
                        false
                    }
                };
                self.conditions.push(defined == (word == "ifdef"));
            }
            "else" | "endif" if !args.is_empty() => {
                let got = self.texts.str(args[0].text).to_string();
                self.error(pos, format!("expected newline after #{word}; got {got:?}"));
            }
            "else" => match self.conditions.last_mut() {
                Some(c) => *c = !*c,
                None => self.error(pos, "unmatched #else"),
            },
            "endif" => {
                if self.conditions.pop().is_none() {
                    self.error(pos, "unmatched #endif");
                }
            }
            _ if skipping => {}
            "define" => self.define(pos, args),
            "undef" => match args {
                [t] if t.kind == Kind::Ident => {
                    if self.macros.remove(&t.text).is_none() {
                        let message = format!("#undef for undefined macro: {}", self.texts.str(t.text));
                        self.error(pos, message);
                    }
                }
                _ => self.error(pos, "expected identifier after #undef"),
            },
            "include" => self.include(pos, args),
            "line" => match args {
                [n, file] if n.kind == Kind::Int && file.kind == Kind::Str => self.rename(file.text),
                [n, ..] if n.kind == Kind::Int => self.error(pos, "expected file name in #line"),
                _ => self.error(pos, "expected line number after #line"),
            },
            other => {
                let message = format!("#{other} not recognized");
                self.error(pos, message);
            }
        }
    }

    /// `#line`: what follows is said to be of another file. Go's assembler takes the name and goes on counting lines.
    fn rename(&mut self, name: Text) {
        let Some(Frame::File { base, place, .. }) = self.stack.last() else { return };
        let pos = base.offset(place.offset());
        let Some(id) = self.map.file_id(pos) else { return };
        let line = self.map.file(id).physical(pos).0;
        self.map.add_line_directive(pos, self.texts.str(name), line, 0);
    }

    fn define(&mut self, pos: Pos, args: &[Token]) {
        let Some((name, mut body)) = args.split_first().filter(|(t, _)| t.kind == Kind::Ident) else {
            return self.error(pos, "expected identifier after #define");
        };
        let spelled = self.texts.str(name.text).to_string();
        let mut params = None;
        if body.first().is_some_and(|t| t.is("(") && t.touches) {
            let Some(end) = body.iter().position(|t| t.is(")")) else {
                return self.error(pos, format!("bad syntax in definition of macro {}", spelled));
            };
            let mut names = Vec::new();
            for (i, t) in body[1..end].iter().enumerate() {
                match (i % 2, t.kind) {
                    (0, Kind::Ident) if names.contains(&t.text) => {
                        return self.error(
                            pos,
                            format!(
                                "duplicate argument {} in definition for macro: {spelled}",
                                self.texts.str(t.text)
                            ),
                        );
                    }
                    (0, Kind::Ident) => names.push(t.text),
                    (1, Kind::Punct) if t.is(",") => {}
                    _ => return self.error(pos, format!("bad syntax in definition of macro {}", spelled)),
                }
            }
            params = Some(names);
            body = &body[end + 1..];
        }
        if self.macros.contains_key(&name.text) {
            return self.error(pos, format!("redefinition of macro: {}", spelled));
        }
        // A continuation stays a line break: a body may be many statements.
        let body = body
            .iter()
            .map(|t| if t.kind == Kind::Continue { Token { kind: Kind::Newline, ..*t } } else { *t })
            .collect();
        self.insert(name.text, Rc::new(Macro { params, body }));
    }

    fn include(&mut self, pos: Pos, args: &[Token]) {
        let [name] = args else { return self.error(pos, "expected string after #include") };
        if name.kind != Kind::Str {
            return self.error(pos, "expected string after #include");
        }
        if self.stack.len() >= MAX_DEPTH {
            return self.error(pos, "#include nested too deeply");
        }
        let name = self.texts.str(name.text).to_string();
        let text = (self.opts.include)(&name).or_else(|| headers::built_in(&name).map(Into::into));
        let Some(text) = text else {
            return self.error(pos, format!("open {name}: no such file or directory"));
        };
        let Some(id) = self.map.add(&name, &text) else {
            return self.error(pos, "too much source text");
        };
        let base = self.map.file(id).base;
        self.stack.push(Frame::File { text, base, place: Place::default() });
    }
}
