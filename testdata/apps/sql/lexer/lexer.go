// Package lexer cuts a query into tokens.
package lexer

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/sql/source"
)

// Kind says what a token is.
type Kind uint8

const (
	EOF     Kind = iota
	Name         // an identifier; Text is without quotes
	Keyword      // Text is in upper case
	Int
	Float
	String // Text is without quotes
	Op     // an operator or a separator
)

var kindNames = [...]string{
	EOF: "end of query", Name: "name", Keyword: "keyword", Int: "integer", Float: "number", String: "string", Op: "operator",
}

func (k Kind) String() string { return kindNames[k] }

// Token is a token and where it stands.
type Token struct {
	Kind   Kind
	Text   string
	Pos    source.Pos
	Quoted bool // a Name in double quotes
}

// Is says whether t is the keyword or operator text.
func (t Token) Is(text string) bool {
	return (t.Kind == Keyword || t.Kind == Op) && t.Text == text
}

// String describes t for messages.
func (t Token) String() string {
	switch t.Kind {
	case EOF:
		return t.Kind.String()
	case String:
		return "'" + t.Text + "'"
	case Keyword, Op:
		return t.Text
	default:
		return fmt.Sprintf("%v %s", t.Kind, t.Text)
	}
}

var keywords = makeSet(`ALL AND AS ASC BETWEEN BY CASE CAST CROSS DESC DISTINCT ELSE END ESCAPE EXISTS EXCEPT EXPLAIN FALSE FROM
	FULL GROUP HAVING IN INNER INTERSECT IS JOIN LAST LEFT LIKE LIMIT NOT NULL NULLS OFFSET ON OR ORDER OUTER RIGHT SELECT
	THEN TRUE UNION USING WHEN WHERE WITH FIRST`)

func makeSet(words string) map[string]bool {
	set := make(map[string]bool)
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}

// IsKeyword says whether word, in upper case, can't be a name without quotes.
func IsKeyword(word string) bool { return keywords[word] }

// operators of two characters; all others have one.
var longOperators = []string{"<>", "!=", "<=", ">=", "||"}

const shortOperators = "+-*/%=<>(),.;"

// Lexer is at some place in a query.
type Lexer struct {
	text string
	pos  int
}

// New makes a lexer that begins at the start of text.
func New(text string) *Lexer { return &Lexer{text: text} }

// Tokens gives all tokens of a query, with an EOF at the end.
func Tokens(text string) ([]Token, error) {
	l := New(text)
	var tokens []Token
	for {
		token, err := l.Next()
		if err != nil {
			return nil, err
		}
		tokens = append(tokens, token)
		if token.Kind == EOF {
			return tokens, nil
		}
	}
}

// Next gives the next token, an EOF at the end and from then on.
func (l *Lexer) Next() (Token, error) {
	if err := l.skipSpace(); err != nil {
		return Token{}, err
	}
	start := l.pos
	token := func(kind Kind, text string) (Token, error) {
		return Token{Kind: kind, Text: text, Pos: source.Pos(start)}, nil
	}
	if start == len(l.text) {
		return token(EOF, "")
	}
	switch c := l.text[start]; {
	case c >= '0' && c <= '9' || c == '.' && start+1 < len(l.text) && isDigit(rune(l.text[start+1])):
		kind, err := l.number()
		if err != nil {
			return Token{}, err
		}
		return token(kind, l.text[start:l.pos])
	case c == '\'' || c == '"':
		text, err := l.quoted(c)
		if err != nil {
			return Token{}, err
		}
		if c == '\'' {
			return token(String, text)
		}
		return Token{Kind: Name, Text: text, Pos: source.Pos(start), Quoted: true}, nil
	case strings.IndexByte(shortOperators, c) >= 0 || c == '|' || c == '!':
		for _, op := range longOperators {
			if strings.HasPrefix(l.text[start:], op) {
				l.pos += len(op)
				return token(Op, op)
			}
		}
		if strings.IndexByte(shortOperators, c) >= 0 {
			l.pos++
			return token(Op, l.text[start:l.pos])
		}
	}
	if l.takeWhile(isNameRune); l.pos == start {
		c, _ := utf8.DecodeRuneInString(l.text[start:])
		return Token{}, source.Errorf(source.Pos(start), "unexpected character %q", c)
	}
	text := l.text[start:l.pos]
	if upper := strings.ToUpper(text); keywords[upper] {
		return token(Keyword, upper)
	}
	return token(Name, text)
}

func isDigit(c rune) bool    { return c >= '0' && c <= '9' }
func isNameRune(c rune) bool { return c == '_' || unicode.IsLetter(c) || unicode.IsDigit(c) }

func (l *Lexer) takeWhile(accept func(rune) bool) {
	for l.pos < len(l.text) {
		c, size := utf8.DecodeRuneInString(l.text[l.pos:])
		if !accept(c) {
			return
		}
		l.pos += size
	}
}

// skipSpace skips white space and comments: -- to the end of the line, /* to */.
func (l *Lexer) skipSpace() error {
	for {
		l.takeWhile(unicode.IsSpace)
		rest := l.text[l.pos:]
		switch {
		case strings.HasPrefix(rest, "--"):
			l.takeWhile(func(c rune) bool { return c != '\n' })
		case strings.HasPrefix(rest, "/*"):
			_, behind, found := strings.Cut(rest[2:], "*/")
			if !found {
				return source.Errorf(source.Pos(l.pos), "comment never ends")
			}
			l.pos = len(l.text) - len(behind)
		default:
			return nil
		}
	}
}

// number takes digits, a fraction, an exponent.
func (l *Lexer) number() (Kind, error) {
	start, kind := l.pos, Int
	l.takeWhile(isDigit)
	if strings.HasPrefix(l.text[l.pos:], ".") {
		kind = Float
		l.pos++
		l.takeWhile(isDigit)
	}
	if l.pos < len(l.text) && l.text[l.pos]|0x20 == 'e' {
		kind = Float
		l.pos++
		if l.pos < len(l.text) && (l.text[l.pos] == '+' || l.text[l.pos] == '-') {
			l.pos++
		}
		digits := l.pos
		if l.takeWhile(isDigit); l.pos == digits {
			return 0, source.Errorf(source.Pos(start), "exponent of %s has no digits", l.text[start:l.pos])
		}
	}
	end := l.pos
	if l.takeWhile(isNameRune); l.pos > end {
		return 0, source.Errorf(source.Pos(end), "%q directly after the number %s", l.text[end:l.pos], l.text[start:end])
	}
	return kind, nil
}

// quoted takes what stands in quotes; a doubled quote is one of the text.
func (l *Lexer) quoted(quote byte) (string, error) {
	start := l.pos
	var text strings.Builder
	for {
		l.pos++
		n := strings.IndexByte(l.text[l.pos:], quote)
		if n < 0 {
			return "", source.Errorf(source.Pos(start), "quote is never closed")
		}
		text.WriteString(l.text[l.pos : l.pos+n])
		l.pos += n + 1
		if l.pos == len(l.text) || l.text[l.pos] != quote {
			return text.String(), nil
		}
		text.WriteByte(quote)
	}
}
