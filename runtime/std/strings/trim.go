package strings

import (
	"unicode"
	"unicode/utf8"
)

// Trim gives s without the runes of cutset at both ends.
func Trim(s, cutset string) string {
	return TrimRight(TrimLeft(s, cutset), cutset)
}

// TrimLeft gives s without the runes of cutset it begins with.
func TrimLeft(s, cutset string) string {
	if len(s) == 0 || len(cutset) == 0 {
		return s
	}
	if len(cutset) == 1 && cutset[0] < utf8.RuneSelf {
		i := 0
		for i < len(s) && s[i] == cutset[0] {
			i++
		}
		return s[i:]
	}
	if set, ok := makeASCIISet(cutset); ok {
		i := 0
		for i < len(s) && set.has(s[i]) {
			i++
		}
		return s[i:]
	}
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		if !ContainsRune(cutset, r) {
			break
		}
		s = s[n:]
	}
	return s
}

// TrimRight gives s without the runes of cutset it ends with.
func TrimRight(s, cutset string) string {
	if len(s) == 0 || len(cutset) == 0 {
		return s
	}
	if len(cutset) == 1 && cutset[0] < utf8.RuneSelf {
		n := len(s)
		for n > 0 && s[n-1] == cutset[0] {
			n--
		}
		return s[:n]
	}
	if set, ok := makeASCIISet(cutset); ok {
		n := len(s)
		for n > 0 && set.has(s[n-1]) {
			n--
		}
		return s[:n]
	}
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		if !ContainsRune(cutset, r) {
			break
		}
		s = s[:len(s)-n]
	}
	return s
}

// TrimSpace gives s without white space at both ends.
func TrimSpace(s string) string {
	start, end := 0, len(s)
	for ; start < end; start++ {
		c := s[start]
		if c >= utf8.RuneSelf {
			return TrimFunc(s[start:], unicode.IsSpace)
		}
		if !isSpace(c) {
			break
		}
	}
	for ; start < end; end-- {
		c := s[end-1]
		if c >= utf8.RuneSelf {
			return TrimRightFunc(s[start:end], unicode.IsSpace)
		}
		if !isSpace(c) {
			break
		}
	}
	return s[start:end]
}

// TrimFunc gives s without the runes at both ends for which f holds.
func TrimFunc(s string, f func(rune) bool) string {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

// TrimLeftFunc gives s without the runes it begins with for which f holds.
func TrimLeftFunc(s string, f func(rune) bool) string {
	i := indexFunc(s, f, false)
	if i < 0 {
		return ""
	}
	return s[i:]
}

// TrimRightFunc gives s without the runes it ends with for which f holds.
func TrimRightFunc(s string, f func(rune) bool) string {
	i := lastIndexFunc(s, f, false)
	if i < 0 {
		return ""
	}
	return s[:i+runeWidth(s[i:])]
}

// TrimPrefix gives s without prefix, if it begins with it.
func TrimPrefix(s, prefix string) string {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix gives s without suffix, if it ends with it.
func TrimSuffix(s, suffix string) string {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}
