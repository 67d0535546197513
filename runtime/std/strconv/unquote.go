package strconv

import "unicode/utf8"

// UnquoteChar takes the first character or byte of what is between the quotes of a literal. multibyte says that its
// encoding in UTF-8 is longer than a byte (an escape by two or three digits is a byte). quote is the quote that must be, and may
// be, escaped; 0: neither may be escaped nor must be.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	c := s[0]
	switch {
	case c == quote && (quote == '\'' || quote == '"'):
		return 0, false, "", ErrSyntax
	case c >= utf8.RuneSelf:
		r, w := utf8.DecodeRuneInString(s)
		return r, true, s[w:], nil
	case c != '\\':
		return rune(c), false, s[1:], nil
	}
	if len(s) == 1 {
		return 0, false, "", ErrSyntax
	}
	c, s = s[1], s[2:]
	switch c {
	case 'a':
		value = '\a'
	case 'b':
		value = '\b'
	case 'f':
		value = '\f'
	case 'n':
		value = '\n'
	case 'r':
		value = '\r'
	case 't':
		value = '\t'
	case 'v':
		value = '\v'
	case '\\':
		value = '\\'
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		value = rune(c)
	case 'x', 'u', 'U':
		n := 2
		if c == 'u' {
			n = 4
		} else if c == 'U' {
			n = 8
		}
		v, ok := escapeValue(s, n, 16)
		if !ok || c != 'x' && !utf8.ValidRune(v) {
			return 0, false, "", ErrSyntax
		}
		return v, c != 'x', s[n:], nil
	case '0', '1', '2', '3', '4', '5', '6', '7':
		v, ok := escapeValue(s, 2, 8)
		v += rune(c-'0') << 6
		if !ok || v > 255 {
			return 0, false, "", ErrSyntax
		}
		return v, false, s[2:], nil
	default:
		return 0, false, "", ErrSyntax
	}
	return value, false, s, nil
}

// escapeValue gives the value of n digits.
func escapeValue(s string, n int, base rune) (v rune, ok bool) {
	if len(s) < n {
		return 0, false
	}
	for i := range n {
		d := rune(s[i] - '0')
		if d > 9 {
			d = rune(lower(s[i])-'a') + 10
		}
		if d >= base || d < 0 {
			return 0, false
		}
		v = v*base + d
	}
	return v, true
}

// QuotedPrefix gives the literal s begins with, as it is.
func QuotedPrefix(s string) (string, error) {
	n, _, err := scanQuoted(s, false)
	if err != nil {
		return "", err
	}
	return s[:n], nil
}

// Unquote gives the value of a literal: a string of either kind, or a character.
func Unquote(s string) (string, error) {
	n, value, err := scanQuoted(s, true)
	if err != nil || n < len(s) {
		return "", ErrSyntax
	}
	return value, nil
}

// scanQuoted takes the literal s begins with, n bytes long, and gives its value if that is wanted.
func scanQuoted(s string, wanted bool) (n int, value string, err error) {
	if len(s) < 2 {
		return 0, "", ErrSyntax
	}
	quote := s[0]
	switch quote {
	case '`':
		return scanRaw(s, wanted)
	case '"', '\'':
	default:
		return 0, "", ErrSyntax
	}
	// Up to the first escape, or byte that is no UTF-8, the value is a part of s.
	i := 1
	for i < len(s) && s[i] != quote && s[i] != '\\' && s[i] != '\n' {
		if s[i] >= utf8.RuneSelf {
			r, w := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && w == 1 {
				break
			}
			i += w
			continue
		}
		i++
	}
	if i < len(s) && s[i] == quote {
		if quote == '\'' {
			if _, w := utf8.DecodeRuneInString(s[1:i]); w != i-1 {
				return 0, "", ErrSyntax
			}
		}
		return i + 1, s[1:i], nil
	}
	var buf []byte
	tail := s[1:]
	if quote == '"' {
		if wanted {
			buf = append(buf, s[1:i]...)
		}
		tail = s[i:]
	}
	for tail != "" && tail[0] != quote {
		if tail[0] == '\n' {
			return 0, "", ErrSyntax
		}
		r, multibyte, rest, err := UnquoteChar(tail, quote)
		if err != nil {
			return 0, "", err
		}
		tail = rest
		if wanted {
			if r < utf8.RuneSelf || !multibyte {
				buf = append(buf, byte(r))
			} else {
				buf = utf8.AppendRune(buf, r)
			}
		}
		if quote == '\'' {
			break
		}
	}
	if tail == "" || tail[0] != quote {
		return 0, "", ErrSyntax
	}
	return len(s) - len(tail) + 1, string(buf), nil
}

// scanRaw is scanQuoted for a raw string, which loses its carriage returns.
func scanRaw(s string, wanted bool) (n int, value string, err error) {
	returns := false
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\r':
			returns = true
		case '`':
			value = s[1:i]
			if wanted && returns {
				var buf []byte
				for k := 0; k < len(value); k++ {
					if value[k] != '\r' {
						buf = append(buf, value[k])
					}
				}
				value = string(buf)
			}
			return i + 1, value, nil
		}
	}
	return 0, "", ErrSyntax
}
