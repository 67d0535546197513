package fmt

import (
	"errors"
	"internal/space"
	"io"
	"os"
	"unicode/utf8"
)

// ScanState is what a Scanner gets to read from.
type ScanState interface {
	// ReadRune reads a rune; io.EOF comes also at the width's end and, in Scanln and its like, behind a newline.
	ReadRune() (r rune, size int, err error)
	// UnreadRune makes the next ReadRune give the same rune.
	UnreadRune() error
	// SkipSpace skips space, and newlines where they count as space.
	SkipSpace()
	// Token gives the runes for which f holds (nil: all but space), after space if that is to be skipped. The
	// slice is good until the next call.
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	// Width gives the width and whether there is one.
	Width() (wid int, ok bool)
	// Read always fails: ReadRune is for that.
	Read(buf []byte) (n int, err error)
}

// Scanner is a value, a pointer, that scans itself.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// Scan scans values separated by space, newlines included, from the standard input.
func Scan(a ...any) (n int, err error) {
	return Fscan(os.Stdin, a...)
}

// Scanln is Scan of a line: after the last value it must end.
func Scanln(a ...any) (n int, err error) {
	return Fscanln(os.Stdin, a...)
}

// Scanf scans the standard input by format. Newlines must match.
func Scanf(format string, a ...any) (n int, err error) {
	return Fscanf(os.Stdin, format, a...)
}

// Sscan is Scan of a string.
func Sscan(str string, a ...any) (n int, err error) {
	return Fscan(&textReader{s: str}, a...)
}

// Sscanln is Scanln of a string.
func Sscanln(str string, a ...any) (n int, err error) {
	return Fscanln(&textReader{s: str}, a...)
}

// Sscanf is Scanf of a string.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	return Fscanf(&textReader{s: str}, format, a...)
}

// Fscan is Scan from r.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	s := newScan(r)
	s.newlineIsSpace = true
	n, err = s.scanAll(a)
	s.close()
	return n, err
}

// Fscanln is Scanln from r.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	s := newScan(r)
	s.newlineEnds = true
	n, err = s.scanAll(a)
	s.close()
	return n, err
}

// Fscanf is Scanf from r.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	s := newScan(r)
	n, err = s.scanFormat(format, a)
	s.close()
	return n, err
}

const (
	eof     = -1
	noLimit = 1 << 30
)

// ss is a scan. Errors inside are panics with a scanError or io.EOF.
type ss struct {
	in    io.RuneScanner
	own   *runeReader // in, if it is ours
	buf   []byte      // the token at work
	count int         // runes read
	atEOF bool

	newlineIsSpace bool
	newlineEnds    bool // a newline is the end of the input
	limit          int  // of count, by the width
	wid            int  // noLimit: none
}

type scanError struct {
	err error
}

func newScan(r io.Reader) *ss {
	s := &ss{limit: noLimit, wid: noLimit}
	if in, ok := r.(io.RuneScanner); ok {
		s.in = in
	} else {
		s.own = &runeReader{in: r, peeked: -1}
		s.in = s.own
	}
	return s
}

// close drops what refers to the reader.
func (s *ss) close() {
	s.in, s.own = nil, nil
}

// textReader reads runes from a string.
type textReader struct {
	s    string
	at   int
	last int // width of the last rune
}

func (t *textReader) Read(b []byte) (n int, err error) {
	n = copy(b, t.s[t.at:])
	t.at += n
	if n == 0 {
		err = io.EOF
	}
	return n, err
}

func (t *textReader) ReadRune() (r rune, size int, err error) {
	if t.at >= len(t.s) {
		t.last = 0
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRuneInString(t.s[t.at:])
	t.at += size
	t.last = size
	return r, size, nil
}

func (t *textReader) UnreadRune() error {
	t.at -= t.last
	t.last = 0
	return nil
}

// runeReader reads runes from what has only bytes, no more of them than a rune needs.
type runeReader struct {
	in      io.Reader
	bytes   [utf8.UTFMax]byte
	pending int  // bytes read that no rune was made of yet
	peeked  rune // an unread rune, -1: none
	last    rune
	width   int // of last
}

func (r *runeReader) readByte(b []byte) error {
	for {
		n, err := r.in.Read(b)
		if n == 1 {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func (r *runeReader) ReadRune() (c rune, size int, err error) {
	if r.peeked >= 0 {
		c = r.peeked
		r.peeked = -1
		return c, r.width, nil
	}
	for r.pending == 0 || r.pending < len(r.bytes) && !utf8.FullRune(r.bytes[:r.pending]) {
		if err := r.readByte(r.bytes[r.pending : r.pending+1]); err != nil {
			if err == io.EOF && r.pending > 0 {
				break
			}
			return 0, 0, err
		}
		r.pending++
	}
	c, size = utf8.DecodeRune(r.bytes[:r.pending])
	copy(r.bytes[:], r.bytes[size:r.pending])
	r.pending -= size
	r.last, r.width = c, size
	return c, size, nil
}

func (r *runeReader) UnreadRune() error {
	if r.peeked >= 0 {
		return errors.New("fmt: scanning called UnreadRune with no rune available")
	}
	r.peeked = r.last
	return nil
}

// Read is that of ScanState.
func (s *ss) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

// ReadRune is that of ScanState.
func (s *ss) ReadRune() (r rune, size int, err error) {
	if s.atEOF || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.in.ReadRune()
	if err == nil {
		s.count++
		if s.newlineEnds && r == '\n' {
			s.atEOF = true
		}
	} else if err == io.EOF {
		s.atEOF = true
	}
	return r, size, err
}

// UnreadRune is that of ScanState.
func (s *ss) UnreadRune() error {
	s.in.UnreadRune()
	s.atEOF = false
	s.count--
	return nil
}

// Width is that of ScanState.
func (s *ss) Width() (wid int, ok bool) {
	if s.wid == noLimit {
		return 0, false
	}
	return s.wid, true
}

// Token is that of ScanState.
func (s *ss) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	defer s.recoverInto(&err)
	if f == nil {
		f = notSpace
	}
	s.buf = s.buf[:0]
	return s.token(skipSpace, f), nil
}

// recoverInto turns a panic that is an error of ours into that.
func (s *ss) recoverInto(errp *error) {
	switch e := recover().(type) {
	case nil:
	case scanError:
		*errp = e.err
	case error:
		if e != io.EOF {
			panic(e)
		}
		*errp = e
	default:
		panic(e)
	}
}

func (s *ss) fail(err error) {
	panic(scanError{err})
}

func (s *ss) failText(text string) {
	panic(scanError{errors.New(text)})
}

func notSpace(r rune) bool {
	return !space.Is(r)
}

// get reads a rune, eof at the end.
func (s *ss) get() rune {
	r, _, err := s.ReadRune()
	if err != nil {
		if err == io.EOF {
			return eof
		}
		s.fail(err)
	}
	return r
}

// must reads a rune that has to be there.
func (s *ss) must() rune {
	r := s.get()
	if r == eof {
		s.fail(io.ErrUnexpectedEOF)
	}
	return r
}

// notEOF stops the scan with io.EOF if nothing is left.
func (s *ss) notEOF() {
	if s.get() == eof {
		panic(io.EOF)
	}
	s.UnreadRune()
}

// peek reports whether the next rune is one of set.
func (s *ss) peek(set string) bool {
	r := s.get()
	if r != eof {
		s.UnreadRune()
	}
	return within(set, r)
}

// expect reads the next rune and reports whether it is c.
func (s *ss) expect(c rune) bool {
	return s.get() == c
}

// accept reads the next rune if it is one of set, adds it to the token and reports whether it did.
func (s *ss) accept(set string) bool {
	r := s.get()
	if r == eof {
		return false
	}
	if !within(set, r) {
		s.UnreadRune()
		return false
	}
	s.buf = utf8.AppendRune(s.buf, r)
	return true
}

func within(set string, r rune) bool {
	for _, c := range set {
		if c == r {
			return true
		}
	}
	return false
}

// SkipSpace is that of ScanState.
func (s *ss) SkipSpace() {
	for {
		r := s.get()
		switch {
		case r == eof:
			return
		case r == '\r' && s.peek("\n"):
		case r == '\n':
			if !s.newlineIsSpace {
				s.failText("unexpected newline")
			}
		case !space.Is(r):
			s.UnreadRune()
			return
		}
	}
}

// token adds runes for which f holds to the token.
func (s *ss) token(skipSpace bool, f func(rune) bool) []byte {
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.get()
		if r == eof {
			break
		}
		if !f(r) {
			s.UnreadRune()
			break
		}
		s.buf = utf8.AppendRune(s.buf, r)
	}
	return s.buf
}

// scanAll scans without a format.
func (s *ss) scanAll(a []any) (n int, err error) {
	defer s.recoverInto(&err)
	for _, arg := range a {
		s.scanOne('v', arg)
		n++
	}
	for s.newlineEnds {
		r := s.get()
		if r == '\n' || r == eof {
			break
		}
		if !space.Is(r) {
			s.failText("expected newline")
		}
	}
	return n, nil
}
