package fmt

import (
	"internal/space"
	"unicode/utf8"
)

// scanFormat scans by a format.
func (s *ss) scanFormat(format string, a []any) (n int, err error) {
	defer s.recoverInto(&err)
	for i := 0; i < len(format); {
		// What does not match, or is a verb, is not moved over.
		if w := s.match(format[i:]); w > 0 {
			i += w
			continue
		}
		if format[i] != '%' {
			s.failText("input does not match format")
		}
		i++
		var has bool
		// The last character is the verb, whatever it is.
		s.wid, has, i = number(format[:len(format)-1], i)
		if !has {
			s.wid = noLimit
		}
		verb, w := utf8.DecodeRuneInString(format[i:])
		i += w
		if verb != 'c' {
			s.SkipSpace()
		}
		if verb == '%' {
			s.notEOF()
			if !s.accept("%") {
				s.failText("missing literal %")
			}
			continue
		}
		s.limit = min(noLimit, s.count+s.wid)
		if n >= len(a) {
			s.failText("too few operands for format '%" + format[i-w:] + "'")
		}
		s.scanOne(verb, a[n])
		n++
		s.limit = noLimit
	}
	if n < len(a) {
		s.failText("too many operands")
	}
	return n, nil
}

// match reads what the format has before its next verb, and gives how much of the format that was: 0 if
// there is nothing, or the input was something else.
func (s *ss) match(format string) (i int) {
	for i < len(format) {
		c, w := utf8.DecodeRuneInString(format[i:])
		if space.Is(c) {
			i += s.matchSpace(format[i:])
			continue
		}
		if c == '%' {
			if i+1 == len(format) {
				s.failText("missing verb: % at end of format string")
			}
			if format[i+1] != '%' {
				return i
			}
			// Two stand for one.
			i++
		}
		if s.must() != c {
			s.UnreadRune()
			return 0
		}
		i += w
	}
	return i
}

// matchSpace reads what a run of space in the format stands for, and gives the run's length.
func (s *ss) matchSpace(format string) (n int) {
	newlines := 0
	behind := false // there is space behind the last newline
	for n < len(format) {
		c, w := utf8.DecodeRuneInString(format[n:])
		if !space.Is(c) {
			break
		}
		if c == '\n' {
			newlines++
			behind = false
		} else {
			behind = true
		}
		n += w
	}
	for range newlines {
		r := s.skipBlanks(s.get())
		if r != '\n' && r != eof {
			s.failText("newline in format does not match input")
		}
	}
	if !behind {
		return n
	}
	r := s.get()
	if newlines == 0 {
		// Space alone needs space.
		if !space.Is(r) && r != eof {
			s.failText("expected space in input to match format")
		}
		if r == '\n' {
			s.failText("newline in input does not match format")
		}
	}
	if s.skipBlanks(r) != eof {
		s.UnreadRune()
	}
	return n
}

// skipBlanks reads on from r to the first rune that is no space, or a newline.
func (s *ss) skipBlanks(r rune) rune {
	for space.Is(r) && r != '\n' {
		r = s.get()
	}
	return r
}
