package bytes

import (
	"internal/bytealg"
	"iter"
	"unicode"
	"unicode/utf8"
)

// Split gives the pieces of s between the instances of sep; its runes, if sep is empty.
func Split(s, sep []byte) [][]byte {
	return split(s, sep, 0, -1)
}

// SplitN is Split into at most n pieces, the last being the rest; n < 0 is no limit, n = 0 gives nil.
func SplitN(s, sep []byte, n int) [][]byte {
	return split(s, sep, 0, n)
}

// SplitAfter is Split with the pieces keeping their sep.
func SplitAfter(s, sep []byte) [][]byte {
	return split(s, sep, len(sep), -1)
}

// SplitAfterN is SplitN with the pieces keeping their sep.
func SplitAfterN(s, sep []byte, n int) [][]byte {
	return split(s, sep, len(sep), n)
}

// split keeps that many bytes of each sep. Pieces have no room to grow into the next one.
func split(s, sep []byte, keep, n int) [][]byte {
	switch {
	case n == 0:
		return nil
	case len(sep) == 0:
		return explode(s, n)
	case n < 0:
		n = Count(s, sep) + 1
	}
	if n > len(s)+1 {
		n = len(s) + 1
	}
	pieces := make([][]byte, n)
	last := 0
	for last < n-1 {
		i := Index(s, sep)
		if i < 0 {
			break
		}
		pieces[last] = s[: i+keep : i+keep]
		s = s[i+len(sep):]
		last++
	}
	pieces[last] = s
	return pieces[:last+1]
}

// explode gives the runes of s, the last of n pieces being the rest.
func explode(s []byte, n int) [][]byte {
	if count := utf8.RuneCount(s); n < 0 || n > count {
		n = count
	}
	pieces := make([][]byte, n)
	for i := range n {
		if i == n-1 {
			pieces[i] = s
			break
		}
		_, w := utf8.DecodeRune(s)
		pieces[i], s = s[:w:w], s[w:]
	}
	return pieces
}

// isSpace tells ASCII white space.
func isSpace(c byte) bool {
	return c == ' ' || c-'\t' < 5
}

// Fields gives the pieces of s between runs of white space.
func Fields(s []byte) [][]byte {
	// Counting first makes the slice the right size, and tells whether all is ASCII.
	n := 0
	was := true
	var all byte
	for _, c := range s {
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
	pieces := make([][]byte, n)
	at := 0
	for i := range pieces {
		for isSpace(s[at]) {
			at++
		}
		start := at
		for at < len(s) && !isSpace(s[at]) {
			at++
		}
		pieces[i] = s[start:at:at]
	}
	return pieces
}

// FieldsFunc gives the pieces of s between runs of runes for which f holds.
func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	pieces := make([][]byte, 0, min(len(s)/2+1, 16))
	start := -1
	for i, r := range str(s) {
		if f(r) {
			if start >= 0 {
				pieces = append(pieces, s[start:i:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		pieces = append(pieces, s[start:len(s):len(s)])
	}
	return pieces
}

// Lines ranges over the lines of s, each with its newline.
func Lines(s []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for len(s) > 0 {
			end := len(s)
			if i := bytealg.IndexByteString(str(s), '\n'); i >= 0 {
				end = i + 1
			}
			line := s[:end:end]
			s = s[end:]
			if !yield(line) {
				return
			}
		}
	}
}

// SplitSeq ranges over what Split gives.
func SplitSeq(s, sep []byte) iter.Seq[[]byte] {
	return splitSeq(s, sep, 0)
}

// SplitAfterSeq ranges over what SplitAfter gives.
func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte] {
	return splitSeq(s, sep, len(sep))
}

func splitSeq(s, sep []byte, keep int) iter.Seq[[]byte] {
	if len(sep) == 0 {
		return runes(s)
	}
	return func(yield func([]byte) bool) {
		for {
			i := Index(s, sep)
			if i < 0 {
				yield(s[:len(s):len(s)])
				return
			}
			piece := s[: i+keep : i+keep]
			if s = s[i+len(sep):]; !yield(piece) {
				return
			}
		}
	}
}

func runes(s []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for len(s) > 0 {
			_, w := utf8.DecodeRune(s)
			piece := s[:w:w]
			if s = s[w:]; !yield(piece) {
				return
			}
		}
	}
}

// FieldsSeq ranges over what Fields gives.
func FieldsSeq(s []byte) iter.Seq[[]byte] {
	return FieldsFuncSeq(s, unicode.IsSpace)
}

// FieldsFuncSeq ranges over what FieldsFunc gives.
func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		start := -1
		for i := 0; i < len(s); {
			r, w := utf8.DecodeRune(s[i:])
			if f(r) {
				if start >= 0 {
					if !yield(s[start:i:i]) {
						return
					}
					start = -1
				}
			} else if start < 0 {
				start = i
			}
			i += w
		}
		if start >= 0 {
			yield(s[start:len(s):len(s)])
		}
	}
}
