package strings

import (
	"unicode/utf8"
	"unsafe"
)

// Builder makes a string piece by piece. The zero value is ready; don't copy one that is in use.
type Builder struct {
	self *Builder // the receiver since the first write, to notice copies
	buf  []byte
}

// claim panics if b is a copy of a builder in use.
func (b *Builder) claim() {
	if b.self == nil {
		// Hides the pointer, so that storing it does not move b to the heap.
		hidden := uintptr(unsafe.Pointer(b))
		b.self = (*Builder)(unsafe.Pointer(hidden ^ 0))
	} else if b.self != b {
		panic("strings: illegal use of non-zero Builder copied by value")
	}
}

// String gives what was written.
func (b *Builder) String() string {
	return own(b.buf)
}

// Len gives the number of bytes written.
func (b *Builder) Len() int {
	return len(b.buf)
}

// Cap gives the number of bytes there is memory for.
func (b *Builder) Cap() int {
	return cap(b.buf)
}

// Reset makes b empty.
func (b *Builder) Reset() {
	b.self = nil
	b.buf = nil
}

// Grow makes room for n more bytes. It panics if n is negative.
func (b *Builder) Grow(n int) {
	b.claim()
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	if cap(b.buf)-len(b.buf) < n {
		buf := append([]byte(nil), make([]byte, 2*cap(b.buf)+n)...)[:len(b.buf)]
		copy(buf, b.buf)
		b.buf = buf
	}
}

// Write appends p; the error is always nil.
func (b *Builder) Write(p []byte) (int, error) {
	b.claim()
	b.buf = append(b.buf, p...)
	return len(p), nil
}

// WriteByte appends c; the error is always nil.
func (b *Builder) WriteByte(c byte) error {
	b.claim()
	b.buf = append(b.buf, c)
	return nil
}

// WriteRune appends r's encoding and gives its width; the error is always nil.
func (b *Builder) WriteRune(r rune) (int, error) {
	b.claim()
	n := len(b.buf)
	b.buf = utf8.AppendRune(b.buf, r)
	return len(b.buf) - n, nil
}

// WriteString appends s; the error is always nil.
func (b *Builder) WriteString(s string) (int, error) {
	b.claim()
	b.buf = append(b.buf, s...)
	return len(s), nil
}
