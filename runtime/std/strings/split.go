package strings

import (
	"internal/bytealg"
	"unicode"
	"unicode/utf8"
)

// Split gives the pieces of s between the instances of sep; its runes, if sep is empty.
func Split(s, sep string) []string {
	return split(s, sep, 0, -1)
}

// SplitN is Split into at most n pieces, the last being the rest; n < 0 is no limit, n = 0 gives nil.
func SplitN(s, sep string, n int) []string {
	return split(s, sep, 0, n)
}

// SplitAfter is Split with the pieces keeping their sep.
func SplitAfter(s, sep string) []string {
	return split(s, sep, len(sep), -1)
}

// SplitAfterN is SplitN with the pieces keeping their sep.
func SplitAfterN(s, sep string, n int) []string {
	return split(s, sep, len(sep), n)
}

// split keeps that many bytes of each sep.
func split(s, sep string, keep, n int) []string {
	switch {
	case n == 0:
		return nil
	case sep == "":
		return explode(s, n)
	case n < 0:
		n = Count(s, sep) + 1
	}
	if n > len(s)+1 {
		n = len(s) + 1
	}
	pieces := make([]string, n)
	last := 0
	if len(sep) == 1 {
		c := sep[0]
		for last < n-1 {
			i := bytealg.IndexByteString(s, c)
			if i < 0 {
				break
			}
			pieces[last] = s[:i+keep]
			s = s[i+1:]
			last++
		}
	} else {
		for last < n-1 {
			i := Index(s, sep)
			if i < 0 {
				break
			}
			pieces[last] = s[:i+keep]
			s = s[i+len(sep):]
			last++
		}
	}
	pieces[last] = s
	return pieces[:last+1]
}

// explode gives the runes of s, the last of n pieces being the rest.
func explode(s string, n int) []string {
	if count := utf8.RuneCountInString(s); n < 0 || n > count {
		n = count
	}
	pieces := make([]string, n)
	for i := range n {
		w := len(s)
		if i < n-1 {
			w = runeWidth(s)
		}
		pieces[i], s = s[:w], s[w:]
	}
	return pieces
}

// isSpace tells ASCII white space.
func isSpace(c byte) bool {
	return c == ' ' || c-'\t' < 5
}

// Fields gives the pieces of s between runs of white space.
func Fields(s string) []string {
	// Counting first makes the slice the right size, and tells whether all is ASCII.
	n := 0
	was := true
	var all byte
	for i := 0; i < len(s); i++ {
		c := s[i]
		all |= c
		is := isSpace(c)
		if was && !is {
			n++
		}
		was = is
	}
	if all >= utf8.RuneSelf {
		return FieldsFunc(s, unicode.IsSpace)
	}
	pieces := make([]string, n)
	at := 0
	for i := range pieces {
		for isSpace(s[at]) {
			at++
		}
		start := at
		for at < len(s) && !isSpace(s[at]) {
			at++
		}
		pieces[i] = s[start:at]
	}
	return pieces
}

// FieldsFunc gives the pieces of s between runs of runes for which f holds.
func FieldsFunc(s string, f func(rune) bool) []string {
	pieces := make([]string, 0, min(len(s)/2+1, 16))
	start := -1
	for i, r := range s {
		if f(r) {
			if start >= 0 {
				pieces = append(pieces, s[start:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		pieces = append(pieces, s[start:])
	}
	return pieces
}
