package bytes

import (
	"errors"
	"io"
	"unicode/utf8"
)

// Buffer is a queue of bytes: writes append, reads take from the front. The zero value is empty and ready.
type Buffer struct {
	buf  []byte
	at   int // buf[at:] is unread
	last lastOp
}

// lastOp is what an unread would undo: a rune of that width, or one of these.
type lastOp int8

const (
	opNone lastOp = 0
	opRead lastOp = -1 // a read that was no ReadRune
)

// ErrTooLarge is what a Buffer panics with when there is no memory for its data.
var ErrTooLarge = errors.New("bytes.Buffer: too large")

// firstSize is what the first write allocates at least.
const firstSize = 64

// NewBuffer gives a Buffer that has buf's contents and owns buf.
func NewBuffer(buf []byte) *Buffer {
	return &Buffer{buf: buf}
}

// NewBufferString gives a Buffer that has s.
func NewBufferString(s string) *Buffer {
	return &Buffer{buf: []byte(s)}
}

// Bytes gives the unread bytes; they are b's own and good until the next change.
func (b *Buffer) Bytes() []byte {
	return b.buf[b.at:]
}

// AvailableBuffer gives an empty slice with the room behind b's bytes, to append to and hand to Write.
func (b *Buffer) AvailableBuffer() []byte {
	return b.buf[len(b.buf):]
}

// String gives the unread bytes, "<nil>" for a nil Buffer.
func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return string(b.buf[b.at:])
}

// Peek gives the next n bytes without taking them, and io.EOF if there are fewer.
func (b *Buffer) Peek(n int) ([]byte, error) {
	if b.Len() < n {
		return b.buf[b.at:], io.EOF
	}
	return b.buf[b.at : b.at+n], nil
}

// Len gives the number of unread bytes.
func (b *Buffer) Len() int {
	return len(b.buf) - b.at
}

// Cap gives the size of b's memory.
func (b *Buffer) Cap() int {
	return cap(b.buf)
}

// Available gives the room behind b's bytes.
func (b *Buffer) Available() int {
	return cap(b.buf) - len(b.buf)
}

// Truncate keeps the first n unread bytes. It panics if there are fewer.
func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.last = opNone
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.buf = b.buf[:b.at+n]
}

// Reset makes b empty; it keeps the memory.
func (b *Buffer) Reset() {
	b.buf = b.buf[:0]
	b.at = 0
	b.last = opNone
}

// extend makes b longer by n bytes and gives where they are.
func (b *Buffer) extend(n int) int {
	b.last = opNone
	if old := len(b.buf); n <= cap(b.buf)-old {
		b.buf = b.buf[:old+n]
		return old
	}
	return b.grow(n)
}

// grow is extend where room must be made.
func (b *Buffer) grow(n int) int {
	unread := b.Len()
	if unread == 0 {
		b.Reset()
	}
	switch c := cap(b.buf); {
	case n <= c-len(b.buf):
	case b.buf == nil && n <= firstSize:
		b.buf = make([]byte, 0, firstSize)
	case n <= c/2-unread:
		// Half is free: moving pays.
		copy(b.buf, b.buf[b.at:])
		b.buf = b.buf[:unread]
		b.at = 0
	case n > maxInt/4-2*c:
		panic(ErrTooLarge)
	default:
		// append rounds the size up to what is allocated anyway.
		buf := append([]byte(nil), make([]byte, max(unread+n, 2*c))...)
		copy(buf, b.buf[b.at:])
		b.buf = buf[:unread]
		b.at = 0
	}
	old := len(b.buf)
	b.buf = b.buf[:old+n]
	return old
}

// Grow makes room for n more bytes. It panics if n is negative, or with ErrTooLarge.
func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	if b.at > 0 {
		b.empty()
	}
	last := b.last // what was read can still be put back
	b.buf = b.buf[:b.extend(n)]
	b.last = last
}

// Write appends p; the error is always nil.
func (b *Buffer) Write(p []byte) (n int, err error) {
	return copy(b.buf[b.extend(len(p)):], p), nil
}

// WriteString appends s; the error is always nil.
func (b *Buffer) WriteString(s string) (n int, err error) {
	at := b.extend(len(s))
	return copy(b.buf[at:], s), nil
}

// WriteByte appends c; the error is always nil.
func (b *Buffer) WriteByte(c byte) error {
	at := b.extend(1)
	b.buf[at] = c
	return nil
}

// WriteRune appends r's encoding and gives its width; the error is always nil.
func (b *Buffer) WriteRune(r rune) (n int, err error) {
	if uint32(r) < utf8.RuneSelf {
		b.WriteByte(byte(r))
		return 1, nil
	}
	at := b.extend(utf8.UTFMax)
	b.buf = utf8.AppendRune(b.buf[:at], r)
	return len(b.buf) - at, nil
}

// ReadFrom appends what r gives until its end. It panics with ErrTooLarge.
func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	for {
		at := b.extend(MinRead)
		b.buf = b.buf[:at]
		m, err := r.Read(b.buf[at:cap(b.buf)])
		if m < 0 {
			panic(errors.New("bytes.Buffer: reader returned negative count from Read"))
		}
		b.buf = b.buf[:at+m]
		n += int64(m)
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

// WriteTo takes all bytes and writes them to w.
func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.last = opNone
	if unread := b.Len(); unread > 0 {
		m, err := w.Write(b.buf[b.at:])
		if m > unread {
			panic("bytes.Buffer.WriteTo: invalid Write count")
		}
		b.at += m
		if err != nil {
			return int64(m), err
		}
		if m < unread {
			return int64(m), io.ErrShortWrite
		}
		n = int64(m)
	}
	b.Reset()
	return n, nil
}

// empty resets b if all is read, and reports whether it is.
func (b *Buffer) empty() bool {
	if b.at < len(b.buf) {
		return false
	}
	b.Reset()
	return true
}

// Read takes bytes into p. The error is io.EOF if there are none (and p has room), nil otherwise.
func (b *Buffer) Read(p []byte) (n int, err error) {
	b.last = opNone
	if b.empty() {
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.at:])
	b.took(n)
	return n, nil
}

// took notes that n bytes were read.
func (b *Buffer) took(n int) {
	b.at += n
	if n > 0 {
		b.last = opRead
	}
}

// Next takes n bytes, or all if there are fewer, and gives them; they are b's own.
func (b *Buffer) Next(n int) []byte {
	b.last = opNone
	n = min(n, b.Len())
	p := b.buf[b.at : b.at+n]
	b.took(n)
	return p
}

// ReadByte takes a byte; the error is io.EOF if there is none.
func (b *Buffer) ReadByte() (byte, error) {
	if b.empty() {
		return 0, io.EOF
	}
	c := b.buf[b.at]
	b.took(1)
	return c, nil
}

// ReadRune takes a rune; an invalid byte is U+FFFD of width 1.
func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.empty() {
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRune(b.buf[b.at:])
	b.at += size
	b.last = lastOp(size)
	return r, size, nil
}

// UnreadRune puts the rune back that the last operation, a ReadRune, took.
func (b *Buffer) UnreadRune() error {
	if b.last <= opNone {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	// Grow may have moved the bytes over those that were read.
	if b.at >= int(b.last) {
		b.at -= int(b.last)
	}
	b.last = opNone
	return nil
}

// UnreadByte puts the last byte back that the last operation took.
func (b *Buffer) UnreadByte() error {
	if b.last == opNone {
		return errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")
	}
	b.last = opNone
	if b.at > 0 {
		b.at--
	}
	return nil
}

// ReadBytes takes bytes up to and with delim, or all and io.EOF if there is none.
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	line, err = b.line(delim)
	return append([]byte(nil), line...), err
}

// ReadString is ReadBytes as a string.
func (b *Buffer) ReadString(delim byte) (line string, err error) {
	own, err := b.line(delim)
	return string(own), err
}

func (b *Buffer) line(delim byte) (line []byte, err error) {
	n := IndexByte(b.buf[b.at:], delim) + 1
	if n == 0 {
		n = b.Len()
		err = io.EOF
	}
	line = b.buf[b.at : b.at+n]
	b.at += n
	b.last = opRead
	return line, err
}
