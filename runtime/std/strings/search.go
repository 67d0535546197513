package strings

import (
	"internal/bytealg"
	"unicode/utf8"
)

// runeWidth gives the width of s's first rune; s is not empty.
func runeWidth(s string) int {
	if s[0] < utf8.RuneSelf {
		return 1
	}
	_, n := utf8.DecodeRuneInString(s)
	return n
}

// Contains reports whether substr is in s.
func Contains(s, substr string) bool {
	return Index(s, substr) >= 0
}

// ContainsRune reports whether r is in s.
func ContainsRune(s string, r rune) bool {
	return IndexRune(s, r) >= 0
}

// ContainsAny reports whether s has one of the runes of chars.
func ContainsAny(s, chars string) bool {
	return IndexAny(s, chars) >= 0
}

// ContainsFunc reports whether s has a rune for which f holds.
func ContainsFunc(s string, f func(rune) bool) bool {
	return indexFunc(s, f, true) >= 0
}

// Count counts the instances of substr in s that don't overlap; for an empty substr, the
// runes of s and one.
func Count(s, substr string) int {
	switch len(substr) {
	case 0:
		return utf8.RuneCountInString(s) + 1
	case 1:
		return bytealg.CountString(s, substr[0])
	}
	n := 0
	for {
		i := Index(s, substr)
		if i < 0 {
			return n
		}
		n++
		s = s[i+len(substr):]
	}
}

// Index gives where substr is first in s, -1 if nowhere.
func Index(s, substr string) int {
	n := len(substr)
	switch {
	case n == 0:
		return 0
	case n == 1:
		return bytealg.IndexByteString(s, substr[0])
	case n >= len(s):
		if n == len(s) && s == substr {
			return 0
		}
		return -1
	}
	return bytealg.IndexString(s, substr)
}

// LastIndex gives where substr is last in s, -1 if nowhere.
func LastIndex(s, substr string) int {
	n := len(substr)
	switch {
	case n == 0:
		return len(s)
	case n == 1:
		return bytealg.LastIndexByteString(s, substr[0])
	case n >= len(s):
		if n == len(s) && s == substr {
			return 0
		}
		return -1
	}
	return bytealg.LastIndexString(s, substr)
}

// IndexByte gives where c is first in s, -1 if nowhere.
func IndexByte(s string, c byte) int {
	return bytealg.IndexByteString(s, c)
}

// LastIndexByte gives where c is last in s, -1 if nowhere.
func LastIndexByte(s string, c byte) int {
	return bytealg.LastIndexByteString(s, c)
}

// IndexRune gives where r is first in s, -1 if nowhere. utf8.RuneError is found
// at invalid bytes, too; what is no rune is nowhere.
func IndexRune(s string, r rune) int {
	switch {
	case uint32(r) < utf8.RuneSelf:
		return bytealg.IndexByteString(s, byte(r))
	case r == utf8.RuneError:
		for i, c := range s {
			if c == utf8.RuneError {
				return i
			}
		}
		return -1
	case !utf8.ValidRune(r):
		return -1
	}
	var enc [utf8.UTFMax]byte
	n := utf8.EncodeRune(enc[:], r)
	// The last byte differs most between the runes of a text in one script.
	for i := n - 1; i < len(s); {
		k := bytealg.IndexByteString(s[i:], enc[n-1])
		if k < 0 {
			return -1
		}
		i += k + 1
		if s[i-n:i] == string(enc[:n]) {
			return i - n
		}
	}
	return -1
}

// asciiSet is a set of bytes below 0x80, a bit each: it stays in two registers.
type asciiSet struct {
	low, high uint64
}

// makeASCIISet reports false if chars has other bytes.
func makeASCIISet(chars string) (set asciiSet, ok bool) {
	for i := 0; i < len(chars); i++ {
		c := chars[i]
		if c >= utf8.RuneSelf {
			return set, false
		}
		// A shift by 64 and more gives 0, and c-64 is such a number for c below 64.
		set.low |= 1 << c
		set.high |= 1 << (c - 64)
	}
	return set, true
}

func (set asciiSet) has(c byte) bool { return (set.low>>c|set.high>>(c-64))&1 != 0 }

// index gives where s first has a byte of the set, -1 if nowhere.
func (set asciiSet) index(s string) int {
	for i := 0; i < len(s); i++ {
		if set.has(s[i]) {
			return i
		}
	}
	return -1
}

// IndexAny gives where s first has one of the runes of chars, -1 if nowhere. An invalid byte of
// s is as utf8.RuneError.
func IndexAny(s, chars string) int {
	if len(chars) == 0 {
		return -1
	}
	if len(chars) == 1 && chars[0] < utf8.RuneSelf {
		return bytealg.IndexByteString(s, chars[0])
	}
	if len(s) > 8 {
		if set, ok := makeASCIISet(chars); ok {
			if i := set.index(s[:min(len(s), 64)]); i >= 0 || len(s) <= 64 {
				return i
			}
			// The text is long: a table is faster.
			var table [256]bool
			for i := 0; i < len(chars); i++ {
				table[chars[i]] = true
			}
			for i := 64; i < len(s); i++ {
				if table[s[i]] {
					return i
				}
			}
			return -1
		}
	}
	for i, c := range s {
		if IndexRune(chars, c) >= 0 {
			return i
		}
	}
	return -1
}

// LastIndexAny gives where s last has one of the runes of chars, -1 if nowhere.
func LastIndexAny(s, chars string) int {
	if len(chars) == 0 {
		return -1
	}
	if len(s) > 8 {
		if set, ok := makeASCIISet(chars); ok {
			for i := len(s) - 1; i >= 0; i-- {
				if set.has(s[i]) {
					return i
				}
			}
			return -1
		}
	}
	for i := len(s); i > 0; {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		i -= n
		if IndexRune(chars, r) >= 0 {
			return i
		}
	}
	return -1
}

// IndexFunc gives where s first has a rune for which f holds, -1 if nowhere.
func IndexFunc(s string, f func(rune) bool) int {
	return indexFunc(s, f, true)
}

// LastIndexFunc gives where s last has a rune for which f holds, -1 if nowhere.
func LastIndexFunc(s string, f func(rune) bool) int {
	return lastIndexFunc(s, f, true)
}

// indexFunc looks for the first rune for which f gives want.
func indexFunc(s string, f func(rune) bool, want bool) int {
	for i, r := range s {
		if f(r) == want {
			return i
		}
	}
	return -1
}

func lastIndexFunc(s string, f func(rune) bool, want bool) int {
	for i := len(s); i > 0; {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		i -= n
		if f(r) == want {
			return i
		}
	}
	return -1
}
