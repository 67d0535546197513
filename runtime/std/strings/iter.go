package strings

import (
	"iter"
	"unicode"
)

// Lines ranges over the lines of s, each with its newline.
func Lines(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for len(s) > 0 {
			end := len(s)
			if i := IndexByte(s, '\n'); i >= 0 {
				end = i + 1
			}
			line := s[:end]
			s = s[end:]
			if !yield(line) {
				return
			}
		}
	}
}

// SplitSeq ranges over what Split gives.
func SplitSeq(s, sep string) iter.Seq[string] {
	return splitSeq(s, sep, 0)
}

// SplitAfterSeq ranges over what SplitAfter gives.
func SplitAfterSeq(s, sep string) iter.Seq[string] {
	return splitSeq(s, sep, len(sep))
}

func splitSeq(s, sep string, keep int) iter.Seq[string] {
	if len(sep) == 0 {
		return runes(s)
	}
	return func(yield func(string) bool) {
		for {
			i := Index(s, sep)
			if i < 0 {
				yield(s)
				return
			}
			piece := s[:i+keep]
			if s = s[i+len(sep):]; !yield(piece) {
				return
			}
		}
	}
}

func runes(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for len(s) > 0 {
			w := runeWidth(s)
			piece := s[:w]
			if s = s[w:]; !yield(piece) {
				return
			}
		}
	}
}

// FieldsSeq ranges over what Fields gives.
func FieldsSeq(s string) iter.Seq[string] {
	return FieldsFuncSeq(s, unicode.IsSpace)
}

// FieldsFuncSeq ranges over what FieldsFunc gives.
func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		for i, r := range s {
			if f(r) {
				if start >= 0 {
					if !yield(s[start:i]) {
						return
					}
					start = -1
				}
			} else if start < 0 {
				start = i
			}
		}
		if start >= 0 {
			yield(s[start:])
		}
	}
}
