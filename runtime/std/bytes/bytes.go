// Package bytes works with byte slices as package strings does with strings. Most functions are those of
// strings on a string that shares the slice's memory.
package bytes

import (
	"internal/bytealg"
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// MinRead is the least room Buffer.ReadFrom gives a Read.
const MinRead = 512

// str is b as a string, good while nobody changes b.
func str(b []byte) string {
	return *(*string)(unsafe.Pointer(&b))
}

// fresh is r, made from b by a function of strings, as a slice of its own: such functions give b's own memory
// if there is nothing to change.
func fresh(r string, b []byte) []byte {
	if len(r) > 0 && unsafe.StringData(r) == unsafe.SliceData(b) {
		return append([]byte(nil), r...)
	}
	if len(r) == 0 {
		return []byte{}
	}
	return unsafe.Slice(unsafe.StringData(r), len(r))
}

// Equal reports whether a and b have the same bytes.
func Equal(a, b []byte) bool {
	return string(a) == string(b)
}

// Compare gives -1, 0 or +1 for a before, equal to or after b.
func Compare(a, b []byte) int {
	return bytealg.CompareString(str(a), str(b))
}

// Clone gives a copy of b, nil for nil.
func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

// Count counts the instances of sep in s that don't overlap; for an empty sep, the runes of s and
// one.
func Count(s, sep []byte) int {
	return strings.Count(str(s), str(sep))
}

// Contains reports whether subslice is in b.
func Contains(b, subslice []byte) bool {
	return Index(b, subslice) >= 0
}

// ContainsAny reports whether b has one of the runes of chars.
func ContainsAny(b []byte, chars string) bool {
	return IndexAny(b, chars) >= 0
}

// ContainsRune reports whether r is in b.
func ContainsRune(b []byte, r rune) bool {
	return IndexRune(b, r) >= 0
}

// ContainsFunc reports whether b has a rune for which f holds.
func ContainsFunc(b []byte, f func(rune) bool) bool {
	return IndexFunc(b, f) >= 0
}

// Index gives where sep is first in s, -1 if nowhere.
func Index(s, sep []byte) int {
	return strings.Index(str(s), str(sep))
}

// LastIndex gives where sep is last in s, -1 if nowhere.
func LastIndex(s, sep []byte) int {
	return strings.LastIndex(str(s), str(sep))
}

// IndexByte gives where c is first in b, -1 if nowhere.
func IndexByte(b []byte, c byte) int {
	return bytealg.IndexByteString(str(b), c)
}

// LastIndexByte gives where c is last in s, -1 if nowhere.
func LastIndexByte(s []byte, c byte) int {
	return bytealg.LastIndexByteString(str(s), c)
}

// IndexRune gives where r is first in s, -1 if nowhere. utf8.RuneError is found at invalid bytes, too.
func IndexRune(s []byte, r rune) int {
	return strings.IndexRune(str(s), r)
}

// IndexAny gives where s first has one of the runes of chars, -1 if nowhere.
func IndexAny(s []byte, chars string) int {
	return strings.IndexAny(str(s), chars)
}

// LastIndexAny gives where s last has one of the runes of chars, -1 if nowhere.
func LastIndexAny(s []byte, chars string) int {
	return strings.LastIndexAny(str(s), chars)
}

// IndexFunc gives where s first has a rune for which f holds, -1 if nowhere.
func IndexFunc(s []byte, f func(r rune) bool) int {
	return strings.IndexFunc(str(s), f)
}

// LastIndexFunc gives where s last has a rune for which f holds, -1 if nowhere.
func LastIndexFunc(s []byte, f func(r rune) bool) int {
	return strings.LastIndexFunc(str(s), f)
}

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix []byte) bool {
	return len(s) >= len(prefix) && Equal(s[:len(prefix)], prefix)
}

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix []byte) bool {
	return len(s) >= len(suffix) && Equal(s[len(s)-len(suffix):], suffix)
}

// Join gives a new slice of the elements of s one after another, sep between them.
func Join(s [][]byte, sep []byte) []byte {
	if len(s) == 0 {
		return []byte{}
	}
	if len(s) == 1 {
		return append([]byte(nil), s[0]...)
	}
	const tooLong = "bytes: Join output length overflow"
	n := 0
	if len(sep) > 0 {
		if len(s)-1 >= maxInt/len(sep) {
			panic(tooLong)
		}
		n = len(sep) * (len(s) - 1)
	}
	for _, e := range s {
		if len(e) > maxInt-n {
			panic(tooLong)
		}
		n += len(e)
	}
	b := make([]byte, n)
	at := copy(b, s[0])
	for _, e := range s[1:] {
		at += copy(b[at:], sep)
		at += copy(b[at:], e)
	}
	return b
}

const maxInt = int(^uint(0) >> 1)

// Repeat gives a new slice of count copies of b. It panics if count is negative or the result too long.
func Repeat(b []byte, count int) []byte {
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	if count > 1 && len(b) > maxInt/count {
		panic("bytes: Repeat output length overflow")
	}
	return fresh(strings.Repeat(str(b), count), b)
}

// Cut splits s around the first sep; found reports whether there is one.
func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutLast splits s around the last sep; found reports whether there is one.
func CutLast(s, sep []byte) (before, after []byte, found bool) {
	if i := LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutPrefix gives s without prefix and whether it was there.
func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix gives s without suffix and whether it was there.
func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// Replace gives a copy of s with the first n (all, if n < 0) instances of old replaced by new. An empty
// old is found before each rune and at the end.
func Replace(s, old, new []byte, n int) []byte {
	found := 0
	if n != 0 {
		found = Count(s, old)
	}
	if found == 0 {
		return append([]byte(nil), s...)
	}
	return fresh(strings.Replace(str(s), str(old), str(new), n), s)
}

// ReplaceAll is Replace without a limit.
func ReplaceAll(s, old, new []byte) []byte {
	return Replace(s, old, new, -1)
}

// EqualFold reports whether s and t are equal under simple case folding.
func EqualFold(s, t []byte) bool {
	return strings.EqualFold(str(s), str(t))
}

// Map gives a copy of s with each rune replaced by what mapping makes of it; negative results are left
// out. Invalid bytes are mapped as utf8.RuneError.
func Map(mapping func(r rune) rune, s []byte) []byte {
	b := make([]byte, 0, len(s))
	for _, c := range str(s) {
		if r := mapping(c); r >= 0 {
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}

// ToUpper gives a copy of s in upper case.
func ToUpper(s []byte) []byte {
	return fresh(strings.ToUpper(str(s)), s)
}

// ToLower gives a copy of s in lower case.
func ToLower(s []byte) []byte {
	return fresh(strings.ToLower(str(s)), s)
}

// ToTitle gives a copy of s with all letters in title case.
func ToTitle(s []byte) []byte {
	return Map(unicode.ToTitle, s)
}

// ToUpperSpecial is ToUpper by a language's rules.
func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte {
	return Map(c.ToUpper, s)
}

// ToLowerSpecial is ToLower by a language's rules.
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte {
	return Map(c.ToLower, s)
}

// ToTitleSpecial is ToTitle by a language's rules.
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte {
	return Map(c.ToTitle, s)
}

// Title gives a copy of s with the first letter of each word in title case.
//
// Deprecated: its idea of a word's end knows no Unicode punctuation.
func Title(s []byte) []byte {
	return fresh(strings.Title(str(s)), s)
}

// ToValidUTF8 gives a copy of s with each run of invalid bytes replaced.
func ToValidUTF8(s, replacement []byte) []byte {
	return fresh(strings.ToValidUTF8(str(s), str(replacement)), s)
}

// Runes gives the runes of s.
func Runes(s []byte) []rune {
	return []rune(string(s))
}
