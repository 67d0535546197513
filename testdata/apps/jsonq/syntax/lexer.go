package syntax

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"example.com/jsonq/json"
)

// Error is a mistake in a filter.
type Error struct {
	Pos int // offset in bytes
	Msg string
}

func (e *Error) Error() string { return e.Msg }

// kind says what a token is.
type kind uint8

const (
	end kind = iota
	name
	field    // .name
	variable // $name
	format   // @name
	number
	stringLit
	op
)

// token is a token. Its text is that of a name without what marks its kind, of a string nothing.
type token struct {
	kind  kind
	pos   int
	text  string
	parts []part // of a string
}

// part is a piece of a string: a text, or the tokens of a filter in \( ).
type part struct {
	text   string
	tokens []token
}

func (t token) String() string {
	switch t.kind {
	case end:
		return "end of filter"
	case field:
		return "." + t.text
	case variable:
		return "$" + t.text
	case format:
		return "@" + t.text
	case stringLit:
		return "a string"
	}
	return t.text
}

// is says whether t is an operator or a name.
func (t token) is(text string) bool { return (t.kind == op || t.kind == name) && t.text == text }

var operators = []string{
	"?//", "//=", "|=", "+=", "-=", "*=", "/=", "%=", "==", "!=", "<=", ">=", "//", "..",
	".", "[", "]", "(", ")", "{", "}", "|", ",", ":", ";", "=", "<", ">", "+", "-", "*", "/", "%", "?",
}

// lexer panics with an *Error.
type lexer struct {
	text string
	pos  int
}

func (l *lexer) fail(pos int, format string, args ...any) {
	panic(&Error{pos, fmt.Sprintf(format, args...)})
}

// tokens gives all tokens up to the end, or to a closing parenthesis without an opening one, and an end.
func (l *lexer) tokens() []token {
	var tokens []token
	depth := 0
	for {
		l.skipSpace()
		t := l.next()
		switch {
		case t.is("("):
			depth++
		case t.is(")"):
			if depth--; depth < 0 {
				t = token{kind: end, pos: t.pos}
			}
		}
		tokens = append(tokens, t)
		if t.kind == end {
			return tokens
		}
	}
}

func (l *lexer) skipSpace() {
	for l.pos < len(l.text) {
		switch l.text[l.pos] {
		case ' ', '\t', '\r', '\n':
			l.pos++
		case '#':
			if n := strings.IndexByte(l.text[l.pos:], '\n'); n >= 0 {
				l.pos += n
			} else {
				l.pos = len(l.text)
			}
		default:
			return
		}
	}
}

func isDigit(c byte) bool     { return c >= '0' && c <= '9' }
func isNameStart(c byte) bool { return c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' }
func isNameByte(c byte) bool  { return isNameStart(c) || isDigit(c) }

// take gives the longest text at the current place whose bytes are all accepted.
func (l *lexer) take(accept func(byte) bool) string {
	start := l.pos
	for l.pos < len(l.text) && accept(l.text[l.pos]) {
		l.pos++
	}
	return l.text[start:l.pos]
}

func (l *lexer) at(i int) byte {
	if l.pos+i < len(l.text) {
		return l.text[l.pos+i]
	}
	return 0
}

func (l *lexer) next() token {
	start := l.pos
	prefixed := func(k kind) token {
		l.pos++
		return token{kind: k, pos: start, text: l.take(isNameByte)}
	}
	c := l.at(0)
	switch {
	case start == len(l.text):
		return token{kind: end, pos: start}
	case isNameStart(c):
		return token{kind: name, pos: start, text: l.take(isNameByte)}
	case c == '.' && isNameStart(l.at(1)):
		return prefixed(field)
	case c == '$' && isNameStart(l.at(1)):
		return prefixed(variable)
	case c == '@' && isNameStart(l.at(1)):
		return prefixed(format)
	case isDigit(c) || c == '.' && isDigit(l.at(1)):
		return token{kind: number, pos: start, text: l.number()}
	case c == '"':
		return token{kind: stringLit, pos: start, parts: l.string()}
	}
	for _, text := range operators {
		if strings.HasPrefix(l.text[start:], text) {
			l.pos += len(text)
			return token{kind: op, pos: start, text: text}
		}
	}
	r, _ := utf8.DecodeRuneInString(l.text[start:])
	l.fail(start, "unexpected character %q", r)
	return token{}
}

func (l *lexer) number() string {
	start := l.pos
	l.take(isDigit)
	if l.at(0) == '.' && l.at(1) != '.' {
		l.pos++
		l.take(isDigit)
	}
	if l.at(0)|0x20 == 'e' {
		l.pos++
		if c := l.at(0); c == '+' || c == '-' {
			l.pos++
		}
		if l.take(isDigit) == "" {
			l.fail(start, "number %s has no exponent", l.text[start:l.pos])
		}
	}
	return l.text[start:l.pos]
}

// string reads the parts of a string.
func (l *lexer) string() []part {
	start := l.pos
	l.pos++
	var parts []part
	for segment := l.pos; ; {
		switch {
		case l.pos >= len(l.text):
			l.fail(start, "string is never closed")
		case l.text[l.pos] == '"':
			parts = append(parts, part{text: l.unquote(segment, l.pos)})
			l.pos++
			return parts
		case strings.HasPrefix(l.text[l.pos:], `\(`):
			open := l.pos
			parts = append(parts, part{text: l.unquote(segment, l.pos)})
			l.pos += 2
			tokens := l.tokens()
			if l.pos == len(l.text) && l.text[l.pos-1] != ')' {
				l.fail(open, "interpolation is never closed")
			}
			parts = append(parts, part{tokens: tokens})
			segment = l.pos
		case l.text[l.pos] == '\\':
			l.pos += 2
		default:
			l.pos++
		}
	}
}

// unquote gives what a part of a string means: its escapes are JSON's.
func (l *lexer) unquote(from, to int) string {
	raw := l.text[from:to]
	if strings.IndexByte(raw, '\\') < 0 {
		return raw
	}
	v, err := json.Parse(`"` + strings.ReplaceAll(raw, "\n", `\n`) + `"`)
	if err != nil {
		l.fail(from, "malformed escape in a string")
	}
	return string(v.(json.String))
}
