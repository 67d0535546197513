// Package bufio puts buffers before readers and writers, and splits input into lines and words.
package bufio

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"
)

const (
	defaultSize = 4096
	minSize     = 16
	maxEmpty    = 100 // reads of nothing in a row before giving up
)

var (
	ErrInvalidUnreadByte = errors.New("bufio: invalid use of UnreadByte")
	ErrInvalidUnreadRune = errors.New("bufio: invalid use of UnreadRune")
	ErrBufferFull        = errors.New("bufio: buffer full")
	ErrNegativeCount     = errors.New("bufio: negative count")
)

var errNegativeRead = errors.New("bufio: reader returned negative count from Read")

// Reader reads through a buffer. The unread bytes are buf[r:w].
type Reader struct {
	buf      []byte
	rd       io.Reader
	r, w     int
	err      error // of the last Read, for when the buffer is empty
	last     int   // the byte read last, for UnreadByte; -1 if it can't be taken back
	runeSize int   // of the character read last, for UnreadRune; -1 if it can't be taken back
}

// NewReader returns a Reader with a buffer of the usual size.
func NewReader(rd io.Reader) *Reader { return NewReaderSize(rd, defaultSize) }

// NewReaderSize returns a Reader with a buffer of at least size bytes: rd itself, if it is one.
func NewReaderSize(rd io.Reader, size int) *Reader {
	if b, ok := rd.(*Reader); ok && len(b.buf) >= size {
		return b
	}
	b := &Reader{buf: make([]byte, max(size, minSize))}
	b.Reset(rd)
	return b
}

// Size is the length of the buffer.
func (b *Reader) Size() int { return len(b.buf) }

// Reset forgets what is buffered and reads from r.
func (b *Reader) Reset(r io.Reader) {
	if b == r {
		return
	}
	buf := b.buf
	if buf == nil {
		buf = make([]byte, defaultSize)
	}
	*b = Reader{buf: buf, rd: r, last: -1, runeSize: -1}
}

// fill reads once into the free part of the buffer, which must not be full of unread bytes.
func (b *Reader) fill() {
	if b.r > 0 {
		copy(b.buf, b.buf[b.r:b.w])
		b.w -= b.r
		b.r = 0
	}
	if b.w >= len(b.buf) {
		panic("bufio: tried to fill full buffer")
	}
	for range maxEmpty {
		n, err := b.rd.Read(b.buf[b.w:])
		if n < 0 {
			panic(errNegativeRead)
		}
		b.w += n
		if err != nil {
			b.err = err
			return
		}
		if n > 0 {
			return
		}
	}
	b.err = io.ErrNoProgress
}

// takeErr returns the pending error once.
func (b *Reader) takeErr() error {
	err := b.err
	b.err = nil
	return err
}

// Peek returns the next n bytes, valid until the next read, without reading them. With fewer it returns an error.
func (b *Reader) Peek(n int) ([]byte, error) {
	if n < 0 {
		return nil, ErrNegativeCount
	}
	b.last, b.runeSize = -1, -1
	for b.w-b.r < n && b.w-b.r < len(b.buf) && b.err == nil {
		b.fill()
	}
	if n > len(b.buf) {
		return b.buf[b.r:b.w], ErrBufferFull
	}
	var err error
	if have := b.w - b.r; have < n {
		n = have
		if err = b.takeErr(); err == nil {
			err = ErrBufferFull
		}
	}
	return b.buf[b.r : b.r+n], err
}

// Discard skips n bytes.
func (b *Reader) Discard(n int) (discarded int, err error) {
	if n < 0 {
		return 0, ErrNegativeCount
	}
	if n == 0 {
		return 0, nil
	}
	b.last, b.runeSize = -1, -1
	for left := n; ; {
		if b.r == b.w {
			if b.err != nil {
				return n - left, b.takeErr()
			}
			b.fill()
		}
		skip := min(left, b.w-b.r)
		b.r += skip
		if left -= skip; left == 0 {
			return n, nil
		}
		if b.r == b.w && b.err != nil {
			return n - left, b.takeErr()
		}
	}
}

// Read reads at most once from below, and nothing if something is buffered.
func (b *Reader) Read(p []byte) (n int, err error) {
	if len(p) == 0 {
		if b.r < b.w {
			return 0, nil
		}
		return 0, b.takeErr()
	}
	if b.r == b.w {
		if b.err != nil {
			return 0, b.takeErr()
		}
		if len(p) >= len(b.buf) {
			// The buffer would only cost a copy.
			n, b.err = b.rd.Read(p)
			if n < 0 {
				panic(errNegativeRead)
			}
			if n > 0 {
				b.last, b.runeSize = int(p[n-1]), -1
			}
			return n, b.takeErr()
		}
		b.r, b.w = 0, 0
		n, b.err = b.rd.Read(b.buf)
		if n < 0 {
			panic(errNegativeRead)
		}
		if n == 0 {
			return 0, b.takeErr()
		}
		b.w = n
	}
	n = copy(p, b.buf[b.r:b.w])
	b.r += n
	b.last, b.runeSize = int(b.buf[b.r-1]), -1
	return n, nil
}

// ReadByte reads a byte.
func (b *Reader) ReadByte() (byte, error) {
	b.runeSize = -1
	for b.r == b.w {
		if b.err != nil {
			return 0, b.takeErr()
		}
		b.fill()
	}
	c := b.buf[b.r]
	b.r++
	b.last = int(c)
	return c, nil
}

// UnreadByte takes back the byte read last.
func (b *Reader) UnreadByte() error {
	if b.last < 0 || b.r == 0 && b.w > 0 {
		return ErrInvalidUnreadByte
	}
	if b.r > 0 {
		b.r--
	} else {
		b.w = 1
	}
	b.buf[b.r] = byte(b.last)
	b.last, b.runeSize = -1, -1
	return nil
}

// ReadRune reads a character; of bad UTF-8 a byte, as U+FFFD of size 1.
func (b *Reader) ReadRune() (r rune, size int, err error) {
	for b.w-b.r < utf8.UTFMax && !utf8.FullRune(b.buf[b.r:b.w]) && b.err == nil && b.w-b.r < len(b.buf) {
		b.fill()
	}
	b.runeSize = -1
	if b.r == b.w {
		return 0, 0, b.takeErr()
	}
	r, size = rune(b.buf[b.r]), 1
	if r >= utf8.RuneSelf {
		r, size = utf8.DecodeRune(b.buf[b.r:b.w])
	}
	b.r += size
	b.last = int(b.buf[b.r-1])
	b.runeSize = size
	return r, size, nil
}

// UnreadRune takes back the character read last, if that was done by ReadRune.
func (b *Reader) UnreadRune() error {
	if b.runeSize < 0 || b.r < b.runeSize {
		return ErrInvalidUnreadRune
	}
	b.r -= b.runeSize
	b.last, b.runeSize = -1, -1
	return nil
}

// Buffered is how many bytes can be read from the buffer.
func (b *Reader) Buffered() int { return b.w - b.r }

// ReadSlice reads up to and including delim and returns a part of the buffer, valid until the next read. Without delim
// it returns an error: ErrBufferFull, or what ended the input.
func (b *Reader) ReadSlice(delim byte) (line []byte, err error) {
	searched := 0
	for {
		if i := bytes.IndexByte(b.buf[b.r+searched:b.w], delim); i >= 0 {
			end := b.r + searched + i + 1
			line = b.buf[b.r:end]
			b.r = end
			break
		}
		if b.err != nil {
			line = b.buf[b.r:b.w]
			b.r = b.w
			err = b.takeErr()
			break
		}
		if b.w-b.r >= len(b.buf) {
			b.r = b.w
			line = b.buf
			err = ErrBufferFull
			break
		}
		searched = b.w - b.r
		b.fill()
	}
	if n := len(line); n > 0 {
		b.last, b.runeSize = int(line[n-1]), -1
	}
	return
}

// ReadLine returns a line without its end, or, with isPrefix, a part of one that is longer than the buffer.
// ReadString or a Scanner is easier to use.
func (b *Reader) ReadLine() (line []byte, isPrefix bool, err error) {
	line, err = b.ReadSlice('\n')
	if err == ErrBufferFull {
		// A \r at the end may belong to the next \n: leave it for the next call.
		if n := len(line); n > 0 && line[n-1] == '\r' {
			b.r--
			line = line[:n-1]
		}
		return line, true, nil
	}
	n := len(line)
	if n == 0 {
		if err != nil {
			line = nil
		}
		return
	}
	err = nil
	if line[n-1] == '\n' {
		n--
		if n > 0 && line[n-1] == '\r' {
			n--
		}
		line = line[:n]
	}
	return
}

// collect reads up to and including delim: full buffers that were copied, and the rest, in the buffer.
func (b *Reader) collect(delim byte) (full []byte, rest []byte, err error) {
	for {
		rest, err = b.ReadSlice(delim)
		if err != ErrBufferFull {
			return
		}
		full = append(full, rest...)
	}
}

// ReadBytes reads up to and including delim. Without delim it returns an error too.
func (b *Reader) ReadBytes(delim byte) ([]byte, error) {
	full, rest, err := b.collect(delim)
	if full == nil {
		full = make([]byte, 0, len(rest))
	}
	return append(full, rest...), err
}

// ReadString reads up to and including delim. Without delim it returns an error too.
func (b *Reader) ReadString(delim byte) (string, error) {
	full, rest, err := b.collect(delim)
	if full == nil {
		return string(rest), err
	}
	return string(append(full, rest...)), err
}

// WriteTo implements [io.WriterTo].
func (b *Reader) WriteTo(w io.Writer) (n int64, err error) {
	b.last, b.runeSize = -1, -1
	if b.r < b.w {
		m, err := b.writeBuf(w)
		n += m
		if err != nil {
			return n, err
		}
	}
	if r, ok := b.rd.(io.WriterTo); ok {
		m, err := r.WriteTo(w)
		return n + m, err
	}
	if w, ok := w.(io.ReaderFrom); ok {
		m, err := w.ReadFrom(b.rd)
		return n + m, err
	}
	for {
		for b.r < b.w {
			m, err := b.writeBuf(w)
			n += m
			if err != nil {
				return n, err
			}
		}
		if b.err != nil {
			break
		}
		b.fill()
	}
	if b.err == io.EOF {
		b.err = nil
	}
	return n, b.takeErr()
}

func (b *Reader) writeBuf(w io.Writer) (int64, error) {
	n, err := w.Write(b.buf[b.r:b.w])
	if n < 0 {
		panic(errors.New("bufio: writer returned negative count from Write"))
	}
	b.r += n
	return int64(n), err
}
