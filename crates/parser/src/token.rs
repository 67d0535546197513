//! Tokens, and the part of the lexer that `logos` makes.

use logos::Logos;

/// A token. The first group is for the lexer alone: [`crate::lexer`] turns it into what the grammar
/// sees, scanning bodies of literals and comments itself, because their errors have words of their own.
#[derive(Logos, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[logos(skip r"[ \t\r]+")]
pub enum Token {
    #[token("//")]
    LineComment,
    #[token("/*")]
    BlockComment,
    #[token("\n")]
    Newline,
    #[regex(r"[0-9]|\.[0-9]")]
    Digit,
    #[token("'")]
    SingleQuote,
    #[token("\"")]
    DoubleQuote,
    #[token("`")]
    BackQuote,
    /// A name with bytes outside ASCII, to be checked.
    #[regex(r"[a-zA-Z0-9_]*[\u{80}-\u{10FFFF}][a-zA-Z0-9_\u{80}-\u{10FFFF}]*", priority = 1)]
    UnicodeName,

    #[regex(r"[a-zA-Z_][a-zA-Z0-9_]*")]
    Name,
    Int,
    Float,
    Imag,
    Rune,
    String,

    #[token("break")]
    Break,
    #[token("case")]
    Case,
    #[token("chan")]
    Chan,
    #[token("const")]
    Const,
    #[token("continue")]
    Continue,
    #[token("default")]
    Default,
    #[token("defer")]
    Defer,
    #[token("else")]
    Else,
    #[token("fallthrough")]
    Fallthrough,
    #[token("for")]
    For,
    #[token("func")]
    Func,
    #[token("go")]
    Go,
    #[token("goto")]
    Goto,
    #[token("if")]
    If,
    #[token("import")]
    Import,
    #[token("interface")]
    Interface,
    #[token("map")]
    Map,
    #[token("package")]
    Package,
    #[token("range")]
    Range,
    #[token("return")]
    Return,
    #[token("select")]
    Select,
    #[token("struct")]
    Struct,
    #[token("switch")]
    Switch,
    #[token("type")]
    Type,
    #[token("var")]
    Var,

    #[token("+")]
    Add,
    #[token("-")]
    Sub,
    #[token("*")]
    Star,
    #[token("/")]
    Div,
    #[token("%")]
    Rem,
    #[token("&")]
    And,
    #[token("|")]
    Or,
    #[token("^")]
    Xor,
    #[token("<<")]
    Shl,
    #[token(">>")]
    Shr,
    #[token("&^")]
    AndNot,
    #[token("+=")]
    AddAssign,
    #[token("-=")]
    SubAssign,
    #[token("*=")]
    MulAssign,
    #[token("/=")]
    DivAssign,
    #[token("%=")]
    RemAssign,
    #[token("&=")]
    AndAssign,
    #[token("|=")]
    OrAssign,
    #[token("^=")]
    XorAssign,
    #[token("<<=")]
    ShlAssign,
    #[token(">>=")]
    ShrAssign,
    #[token("&^=")]
    AndNotAssign,
    #[token("&&")]
    LogAnd,
    #[token("||")]
    LogOr,
    #[token("<-")]
    Arrow,
    #[token("++")]
    Inc,
    #[token("--")]
    Dec,
    #[token("==")]
    Eq,
    #[token("!=")]
    Ne,
    #[token("<")]
    Lt,
    #[token("<=")]
    Le,
    #[token(">")]
    Gt,
    #[token(">=")]
    Ge,
    #[token("=")]
    Assign,
    #[token(":=")]
    Define,
    #[token("!")]
    Not,
    #[token("~")]
    Tilde,
    #[token("...")]
    Dots,
    #[token("(")]
    LParen,
    #[token(")")]
    RParen,
    #[token("[")]
    LBrack,
    #[token("]")]
    RBrack,
    #[token("{")]
    LBrace,
    #[token("}")]
    RBrace,
    #[token(",")]
    Comma,
    #[token(".")]
    Dot,
    /// Written, or inserted at the end of a line.
    #[token(";")]
    Semi,
    #[token(":")]
    Colon,
}

impl Token {
    /// Whether a newline behind this token ends the statement.
    #[inline]
    pub fn ends_line(self) -> bool {
        use Token::*;
        matches!(
            self,
            Name | Int
                | Float
                | Imag
                | Rune
                | String
                | Break
                | Continue
                | Fallthrough
                | Return
                | Inc
                | Dec
                | RParen
                | RBrack
                | RBrace
        )
    }

    /// Whether it is a keyword with which a statement begins, and nothing else.
    pub fn starts_statement(self) -> bool {
        use Token::*;
        matches!(
            self,
            Break
                | Const
                | Continue
                | Defer
                | Fallthrough
                | For
                | Go
                | Goto
                | If
                | Return
                | Select
                | Switch
                | Type
                | Var
        )
    }

    pub fn is_literal(self) -> bool {
        use Token::*;
        matches!(self, Int | Float | Imag | Rune | String)
    }

    /// Whether the token is one of the 25 keywords.
    pub fn is_keyword(self) -> bool {
        (Token::Break as u8..=Token::Var as u8).contains(&(self as u8))
    }
}
