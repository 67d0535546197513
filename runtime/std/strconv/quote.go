package strconv

import "unicode/utf8"

// plainness is what a quoting leaves as it is beside printable ASCII.
type plainness uint8

const (
	plainASCII   plainness = iota // nothing
	plainPrint                    // what IsPrint holds for
	plainGraphic                  // what IsGraphic holds for
)

// Quote gives s as a double-quoted literal of Go, with escapes for what IsPrint does not hold for.
func Quote(s string) string {
	return quote(s, plainPrint)
}

// QuoteToASCII is Quote with escapes for all that is not ASCII.
func QuoteToASCII(s string) string {
	return quote(s, plainASCII)
}

// QuoteToGraphic is Quote with escapes for what IsGraphic does not hold for.
func QuoteToGraphic(s string) string {
	return quote(s, plainGraphic)
}

func quote(s string, plain plainness) string {
	return string(appendQuoted(make([]byte, 0, len(s)+len(s)/2+2), s, plain))
}

// AppendQuote appends what Quote gives.
func AppendQuote(dst []byte, s string) []byte {
	return appendQuoted(dst, s, plainPrint)
}

// AppendQuoteToASCII appends what QuoteToASCII gives.
func AppendQuoteToASCII(dst []byte, s string) []byte {
	return appendQuoted(dst, s, plainASCII)
}

// AppendQuoteToGraphic appends what QuoteToGraphic gives.
func AppendQuoteToGraphic(dst []byte, s string) []byte {
	return appendQuoted(dst, s, plainGraphic)
}

// QuoteRune gives r as a literal of Go, with an escape unless IsPrint holds; what is no rune is U+FFFD.
func QuoteRune(r rune) string {
	return string(appendQuotedRune(nil, r, plainPrint))
}

// QuoteRuneToASCII is QuoteRune with escapes for all that is not ASCII.
func QuoteRuneToASCII(r rune) string {
	return string(appendQuotedRune(nil, r, plainASCII))
}

// QuoteRuneToGraphic is QuoteRune with escapes for what IsGraphic does not hold for.
func QuoteRuneToGraphic(r rune) string {
	return string(appendQuotedRune(nil, r, plainGraphic))
}

// AppendQuoteRune appends what QuoteRune gives.
func AppendQuoteRune(dst []byte, r rune) []byte {
	return appendQuotedRune(dst, r, plainPrint)
}

// AppendQuoteRuneToASCII appends what QuoteRuneToASCII gives.
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte {
	return appendQuotedRune(dst, r, plainASCII)
}

// AppendQuoteRuneToGraphic appends what QuoteRuneToGraphic gives.
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return appendQuotedRune(dst, r, plainGraphic)
}

func appendQuoted(dst []byte, s string, plain plainness) []byte {
	dst = put(dst, '"')
	start := 0 // s up to here is written
	for i := 0; i < len(s); {
		r, w := rune(s[i]), 1
		valid := true
		if r < utf8.RuneSelf {
			if r >= ' ' && r != '"' && r != '\\' && r != 0x7F {
				i++
				continue
			}
		} else {
			r, w = utf8.DecodeRuneInString(s[i:])
			valid = w > 1
			if valid && plain.has(r) {
				i += w
				continue
			}
		}
		dst = append(dst, s[start:i]...)
		if valid {
			dst = appendEscaped(dst, r, '"')
		} else {
			dst = appendHexEscape(dst, 'x', rune(s[i]), 2)
		}
		i += w
		start = i
	}
	dst = append(dst, s[start:]...)
	return put(dst, '"')
}

func appendQuotedRune(dst []byte, r rune, plain plainness) []byte {
	if !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	dst = put(dst, '\'')
	if r == '\'' || r == '\\' || !plain.has(r) {
		dst = appendEscaped(dst, r, '\'')
	} else {
		dst = utf8.AppendRune(dst, r)
	}
	return put(dst, '\'')
}

// has reports whether a rune needs no escape, quotes and backslashes aside.
func (p plainness) has(r rune) bool {
	switch {
	case r < utf8.RuneSelf || p == plainASCII:
		return ' ' <= r && r < 0x7F
	case p == plainPrint:
		return IsPrint(r)
	}
	return IsGraphic(r)
}

// appendEscaped writes a rune by its escape.
func appendEscaped(dst []byte, r rune, quote byte) []byte {
	if r == rune(quote) || r == '\\' {
		return put(put(dst, '\\'), byte(r))
	}
	if '\a' <= r && r <= '\r' {
		return put(put(dst, '\\'), "abtnvfr"[r-'\a'])
	}
	switch {
	case r < ' ' || r == 0x7F:
		return appendHexEscape(dst, 'x', r, 2)
	case r < 0x10000:
		return appendHexEscape(dst, 'u', r, 4)
	}
	return appendHexEscape(dst, 'U', r, 8)
}

// appendHexEscape writes \, the letter and that many digits.
func appendHexEscape(dst []byte, letter byte, r rune, n int) []byte {
	dst = put(put(dst, '\\'), letter)
	for n--; n >= 0; n-- {
		dst = put(dst, digitChars[uint32(r)>>(4*uint(n))&0xF])
	}
	return dst
}

// CanBackquote reports whether s can be a raw literal on one line, without control characters other
// than tabs.
func CanBackquote(s string) bool {
	for len(s) > 0 {
		r, w := utf8.DecodeRuneInString(s)
		s = s[w:]
		if w > 1 {
			if r == '\uFEFF' {
				return false
			}
			continue
		}
		if r == utf8.RuneError || r < ' ' && r != '\t' || r == '`' || r == 0x7F {
			return false
		}
	}
	return true
}

// IsPrint reports what unicode.IsPrint does, from a smaller table.
func IsPrint(r rune) bool {
	switch {
	case uint32(r) <= 0xFF:
		return ' ' <= r && r < 0x7F || 0xA1 <= r && r != 0xAD
	case r < 0:
		return false
	case r < 0x10000:
		return inRuns(print0[:], uint16(r))
	case r < 0x20000:
		return inRuns(print1[:], uint16(r))
	}
	return inRuns(printHigh[:], uint32(r))
}

// IsGraphic reports what unicode.IsGraphic does.
func IsGraphic(r rune) bool {
	if IsPrint(r) {
		return true
	}
	for _, g := range graphic {
		if r == g {
			return true
		}
	}
	return false
}

// inRuns looks r up in sorted beginnings and ends of runs: it is in one if an odd number of them is not
// above it.
func inRuns[T uint16 | uint32](runs []T, r T) bool {
	lo, hi := 0, len(runs)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if runs[m] <= r {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo&1 != 0
}
