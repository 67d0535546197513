package bytes

import (
	"errors"
	"io"
	"unicode/utf8"
)

// Reader reads from a slice. The zero value reads from an empty one.
type Reader struct {
	s        []byte
	at       int64 // where to read next; may be beyond the end
	lastRune int   // where the last rune read began, -1 if that was no ReadRune
}

// NewReader gives a Reader of s.
func NewReader(s []byte) *Reader {
	return &Reader{s, 0, -1}
}

// Reset makes r read from s.
func (r *Reader) Reset(s []byte) {
	*r = Reader{s, 0, -1}
}

// Len gives the number of bytes not yet read.
func (r *Reader) Len() int {
	return max(0, int(int64(len(r.s))-r.at))
}

// Size gives the slice's length.
func (r *Reader) Size() int64 {
	return int64(len(r.s))
}

// Read is that of io.Reader.
func (r *Reader) Read(b []byte) (n int, err error) {
	if r.at >= int64(len(r.s)) {
		return 0, io.EOF
	}
	r.lastRune = -1
	n = copy(b, r.s[r.at:])
	r.at += int64(n)
	return n, nil
}

// ReadAt is that of io.ReaderAt.
func (r *Reader) ReadAt(b []byte, off int64) (n int, err error) {
	if off < 0 {
		return 0, errors.New("bytes.Reader.ReadAt: negative offset")
	}
	if off >= int64(len(r.s)) {
		return 0, io.EOF
	}
	n = copy(b, r.s[off:])
	if n < len(b) {
		err = io.EOF
	}
	return n, err
}

// ReadByte is that of io.ByteReader.
func (r *Reader) ReadByte() (byte, error) {
	r.lastRune = -1
	if r.at >= int64(len(r.s)) {
		return 0, io.EOF
	}
	c := r.s[r.at]
	r.at++
	return c, nil
}

// UnreadByte is that of io.ByteScanner.
func (r *Reader) UnreadByte() error {
	if r.at <= 0 {
		return errors.New("bytes.Reader.UnreadByte: at beginning of slice")
	}
	r.lastRune = -1
	r.at--
	return nil
}

// ReadRune is that of io.RuneReader.
func (r *Reader) ReadRune() (ch rune, size int, err error) {
	if r.at >= int64(len(r.s)) {
		r.lastRune = -1
		return 0, 0, io.EOF
	}
	r.lastRune = int(r.at)
	ch, size = utf8.DecodeRune(r.s[r.at:])
	r.at += int64(size)
	return ch, size, nil
}

// UnreadRune is that of io.RuneScanner.
func (r *Reader) UnreadRune() error {
	if r.at <= 0 {
		return errors.New("bytes.Reader.UnreadRune: at beginning of slice")
	}
	if r.lastRune < 0 {
		return errors.New("bytes.Reader.UnreadRune: previous operation was not ReadRune")
	}
	r.at = int64(r.lastRune)
	r.lastRune = -1
	return nil
}

// Seek is that of io.Seeker.
func (r *Reader) Seek(offset int64, whence int) (int64, error) {
	r.lastRune = -1
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		offset += r.at
	case io.SeekEnd:
		offset += int64(len(r.s))
	default:
		return 0, errors.New("bytes.Reader.Seek: invalid whence")
	}
	if offset < 0 {
		return 0, errors.New("bytes.Reader.Seek: negative position")
	}
	r.at = offset
	return offset, nil
}

// WriteTo is that of io.WriterTo.
func (r *Reader) WriteTo(w io.Writer) (n int64, err error) {
	r.lastRune = -1
	if r.at >= int64(len(r.s)) {
		return 0, nil
	}
	s := r.s[r.at:]
	m, err := w.Write(s)
	if m > len(s) {
		panic("bytes.Reader.WriteTo: invalid Write count")
	}
	r.at += int64(m)
	if m < len(s) && err == nil {
		err = io.ErrShortWrite
	}
	return int64(m), err
}
