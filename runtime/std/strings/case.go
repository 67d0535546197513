package strings

import (
	"unicode"
	"unicode/utf8"
)

// Map gives s with each rune replaced by what mapping makes of it; negative results are
// left out. Invalid bytes are mapped as utf8.RuneError.
func Map(mapping func(rune) rune, s string) string {
	// As long as nothing changes there is nothing to write.
	for i, c := range s {
		r := mapping(c)
		if r == c && c != utf8.RuneError {
			continue
		}
		w := runeWidth(s[i:])
		if r == c && w != 1 {
			continue
		}
		b := make([]byte, i, len(s)+utf8.UTFMax)
		copy(b, s)
		if r >= 0 {
			b = utf8.AppendRune(b, r)
		}
		for _, c := range s[i+w:] {
			if r := mapping(c); r >= 0 {
				b = utf8.AppendRune(b, r)
			}
		}
		return own(b)
	}
	return s
}

// ToUpper gives s in upper case.
func ToUpper(s string) string {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return Map(unicode.ToUpper, s)
		}
		if c-'a' < 26 {
			return asciiCase(s, i, 'a', unicode.ToUpper)
		}
	}
	return s
}

// ToLower gives s in lower case.
func ToLower(s string) string {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return Map(unicode.ToLower, s)
		}
		if c-'A' < 26 {
			return asciiCase(s, i, 'A', unicode.ToLower)
		}
	}
	return s
}

// asciiCase changes the case of the letters from first to first+25 in s, an ASCII string up to start;
// if it is not from there on, mapping has to do all of it.
func asciiCase(s string, start int, first byte, mapping func(rune) rune) string {
	b := make([]byte, len(s))
	copy(b, s[:start])
	for i := start; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return Map(mapping, s)
		}
		if c-first < 26 {
			c ^= 'a' - 'A'
		}
		b[i] = c
	}
	return own(b)
}

// ToTitle gives s with all letters in title case.
func ToTitle(s string) string {
	return Map(unicode.ToTitle, s)
}

// ToUpperSpecial is ToUpper by a language's rules.
func ToUpperSpecial(c unicode.SpecialCase, s string) string {
	return Map(c.ToUpper, s)
}

// ToLowerSpecial is ToLower by a language's rules.
func ToLowerSpecial(c unicode.SpecialCase, s string) string {
	return Map(c.ToLower, s)
}

// ToTitleSpecial is ToTitle by a language's rules.
func ToTitleSpecial(c unicode.SpecialCase, s string) string {
	return Map(c.ToTitle, s)
}

// Title gives s with the first letter of each word in title case.
//
// Deprecated: its idea of a word's end knows no Unicode punctuation.
func Title(s string) string {
	before := ' '
	return Map(func(r rune) rune {
		start := endsWord(before)
		before = r
		if start {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

// endsWord reports whether r separates words in Title's eyes.
func endsWord(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return !('0' <= r && r <= '9' || 'a' <= r|0x20 && r|0x20 <= 'z' || r == '_')
	case unicode.IsLetter(r), unicode.IsDigit(r):
		return false
	}
	return unicode.IsSpace(r)
}

// ToValidUTF8 gives s with each run of invalid bytes replaced.
func ToValidUTF8(s, replacement string) string {
	if utf8.ValidString(s) {
		return s
	}
	b := make([]byte, 0, len(s)+len(replacement))
	bad := false
	for i := 0; i < len(s); {
		w := 1
		valid := true
		if s[i] >= utf8.RuneSelf {
			_, w = utf8.DecodeRuneInString(s[i:])
			valid = w > 1
		}
		if valid {
			b = append(b, s[i:i+w]...)
		} else if !bad {
			b = append(b, replacement...)
		}
		bad = !valid
		i += w
	}
	return own(b)
}

// EqualFold reports whether s and t are equal under simple case folding.
func EqualFold(s, t string) bool {
	i := 0
	for ; i < len(s) && i < len(t); i++ {
		a, b := s[i], t[i]
		if a|b >= utf8.RuneSelf {
			return equalFoldUnicode(s[i:], t[i:])
		}
		if a == b {
			continue
		}
		if a^b != 0x20 || (a|0x20)-'a' >= 26 {
			return false
		}
	}
	return len(s) == len(t)
}

func equalFoldUnicode(s, t string) bool {
	for _, a := range s {
		if len(t) == 0 {
			return false
		}
		b, w := utf8.DecodeRuneInString(t)
		t = t[w:]
		if !foldsTo(a, b) {
			return false
		}
	}
	return len(t) == 0
}

// foldsTo reports whether two runes are equal under simple case folding.
func foldsTo(a, b rune) bool {
	if a == b {
		return true
	}
	if a < utf8.RuneSelf && b < utf8.RuneSelf {
		return a^b == 0x20 && uint32(a|0x20)-'a' < 26
	}
	for r := unicode.SimpleFold(a); r != a; r = unicode.SimpleFold(r) {
		if r == b {
			return true
		}
	}
	return false
}
