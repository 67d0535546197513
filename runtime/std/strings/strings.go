// Package strings works with UTF-8 strings.
package strings

import (
	"internal/bytealg"
	"unsafe"
)

// Clone gives a copy of s in memory of its own.
func Clone(s string) string {
	if len(s) == 0 {
		return ""
	}
	b := make([]byte, len(s))
	copy(b, s)
	return own(b)
}

// own makes a string of bytes that nobody will change.
func own(b []byte) string {
	return *(*string)(unsafe.Pointer(&b))
}

// Compare gives -1, 0 or +1 for a before, equal to or after b.
func Compare(a, b string) int {
	return bytealg.CompareString(a, b)
}

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && s[:len(prefix)] == prefix
}

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
}

// Join gives elems one after another with sep between them.
func Join(elems []string, sep string) string {
	switch len(elems) {
	case 0:
		return ""
	case 1:
		return elems[0]
	}
	const tooLong = "strings: Join output length overflow"
	n := 0
	if len(sep) > 0 {
		if len(elems)-1 >= maxInt/len(sep) {
			panic(tooLong)
		}
		n = len(sep) * (len(elems) - 1)
	}
	for _, e := range elems {
		if len(e) > maxInt-n {
			panic(tooLong)
		}
		n += len(e)
	}
	b := make([]byte, n)
	at := copy(b, elems[0])
	for _, e := range elems[1:] {
		at += copy(b[at:], sep)
		at += copy(b[at:], e)
	}
	return own(b)
}

const maxInt = int(^uint(0) >> 1)

// Repeat gives count copies of s. It panics if count is negative or the result too long.
func Repeat(s string, count int) string {
	if count < 0 {
		panic("strings: negative Repeat count")
	}
	if count == 0 || len(s) == 0 {
		return ""
	}
	if count == 1 {
		return s
	}
	if len(s) > maxInt/count {
		panic("strings: Repeat output length overflow")
	}
	b := make([]byte, len(s)*count)
	// What is there doubles, up to a size that stays in the first cache.
	const chunk = 8 << 10
	done := copy(b, s)
	for done < len(b) {
		from := done
		if from > chunk && chunk > len(s) {
			from = chunk / len(s) * len(s)
		}
		done += copy(b[done:], b[:from])
	}
	return own(b)
}

// Cut splits s around the first sep; found reports whether there is one.
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutLast splits s around the last sep; found reports whether there is one.
func CutLast(s, sep string) (before, after string, found bool) {
	if i := LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutPrefix gives s without prefix and whether it was there.
func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix gives s without suffix and whether it was there.
func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// Replace gives s with the first n (all, if n < 0) instances of old replaced by new. An empty old is found
// before each rune and at the end.
func Replace(s, old, new string, n int) string {
	if old == new || n == 0 {
		return s
	}
	found := Count(s, old)
	if found == 0 {
		return s
	}
	if n < 0 || n > found {
		n = found
	}
	b := make([]byte, len(s)+n*(len(new)-len(old)))
	at, start := 0, 0
	for i := range n {
		var end int
		if len(old) > 0 {
			end = start + Index(s[start:], old)
		} else {
			end = start
			if i > 0 {
				end += runeWidth(s[start:])
			}
		}
		at += copy(b[at:], s[start:end])
		at += copy(b[at:], new)
		start = end + len(old)
	}
	copy(b[at:], s[start:])
	return own(b)
}

// ReplaceAll is Replace without a limit.
func ReplaceAll(s, old, new string) string {
	return Replace(s, old, new, -1)
}
