// Package io names the interfaces of input and output, and has functions that work on all of them.
package io

import "errors"

// Values of whence in a Seek.
const (
	SeekStart   = 0 // from the beginning
	SeekCurrent = 1 // from where it is now
	SeekEnd     = 2 // from the end
)

// EOF is what Read returns, unwrapped, when there is no more input.
var EOF = errors.New("EOF")

// ErrUnexpectedEOF means that input ended in the middle of something of fixed size.
var ErrUnexpectedEOF = errors.New("unexpected EOF")

// ErrShortWrite means that a Write took fewer bytes than it was given, without saying why.
var ErrShortWrite = errors.New("short write")

// ErrShortBuffer means that a read needs a larger buffer.
var ErrShortBuffer = errors.New("short buffer")

// ErrNoProgress means that a Reader returned neither data nor an error many times.
var ErrNoProgress = errors.New("multiple Read calls return no data or error")

var errInvalidWrite = errors.New("invalid write result")
var errWhence = errors.New("Seek: invalid whence")
var errOffset = errors.New("Seek: invalid offset")

// Reader reads up to len(p) bytes into p. It may return n > 0 together with an error, and returns 0, EOF at the end.
type Reader interface {
	Read(p []byte) (n int, err error)
}

// Writer writes the bytes of p. If it writes fewer it returns an error. It must not change or keep p.
type Writer interface {
	Write(p []byte) (n int, err error)
}

// Closer ends the use of something.
type Closer interface {
	Close() error
}

// Seeker sets the offset of the next Read or Write and returns it relative to the start.
type Seeker interface {
	Seek(offset int64, whence int) (int64, error)
}

// ReadWriter is Reader and Writer.
type ReadWriter interface {
	Reader
	Writer
}

// ReadCloser is Reader and Closer.
type ReadCloser interface {
	Reader
	Closer
}

// WriteCloser is Writer and Closer.
type WriteCloser interface {
	Writer
	Closer
}

// ReadWriteCloser is Reader, Writer and Closer.
type ReadWriteCloser interface {
	Reader
	Writer
	Closer
}

// ReadSeeker is Reader and Seeker.
type ReadSeeker interface {
	Reader
	Seeker
}

// ReadSeekCloser is Reader, Seeker and Closer.
type ReadSeekCloser interface {
	Reader
	Seeker
	Closer
}

// WriteSeeker is Writer and Seeker.
type WriteSeeker interface {
	Writer
	Seeker
}

// ReadWriteSeeker is Reader, Writer and Seeker.
type ReadWriteSeeker interface {
	Reader
	Writer
	Seeker
}

// ReaderFrom reads r until its end.
type ReaderFrom interface {
	ReadFrom(r Reader) (n int64, err error)
}

// WriterTo writes everything it has to w.
type WriterTo interface {
	WriteTo(w Writer) (n int64, err error)
}

// ReaderAt reads len(p) bytes from offset off; with fewer bytes it returns an error.
type ReaderAt interface {
	ReadAt(p []byte, off int64) (n int, err error)
}

// WriterAt writes p at offset off.
type WriterAt interface {
	WriteAt(p []byte, off int64) (n int, err error)
}

// ByteReader reads one byte.
type ByteReader interface {
	ReadByte() (byte, error)
}

// ByteScanner is a ByteReader that can take the last byte back.
type ByteScanner interface {
	ByteReader
	UnreadByte() error
}

// ByteWriter writes one byte.
type ByteWriter interface {
	WriteByte(c byte) error
}

// RuneReader reads one character in UTF-8 and returns its size in bytes.
type RuneReader interface {
	ReadRune() (r rune, size int, err error)
}

// RuneScanner is a RuneReader that can take the last character back.
type RuneScanner interface {
	RuneReader
	UnreadRune() error
}

// StringWriter writes a string without a copy of it.
type StringWriter interface {
	WriteString(s string) (n int, err error)
}

// WriteString writes s to w, by its method WriteString if it has one.
func WriteString(w Writer, s string) (n int, err error) {
	if sw, ok := w.(StringWriter); ok {
		return sw.WriteString(s)
	}
	return w.Write([]byte(s))
}

// ReadAtLeast reads until buf holds at least min bytes. With fewer the error is ErrUnexpectedEOF, with none EOF, and
// ErrShortBuffer if buf is too short.
func ReadAtLeast(r Reader, buf []byte, min int) (n int, err error) {
	if len(buf) < min {
		return 0, ErrShortBuffer
	}
	for n < min && err == nil {
		var m int
		m, err = r.Read(buf[n:])
		n += m
	}
	switch {
	case n >= min:
		err = nil
	case n > 0 && err == EOF:
		err = ErrUnexpectedEOF
	}
	return
}

// ReadFull fills buf. With fewer bytes the error is ErrUnexpectedEOF, with none EOF.
func ReadFull(r Reader, buf []byte) (n int, err error) { return ReadAtLeast(r, buf, len(buf)) }

// ReadAll reads r until EOF, which is not an error here.
func ReadAll(r Reader) ([]byte, error) {
	b := make([]byte, 0, 512)
	for {
		n, err := r.Read(b[len(b):cap(b)])
		b = b[:len(b)+n]
		if err != nil {
			if err == EOF {
				err = nil
			}
			return b, err
		}
		if len(b) == cap(b) {
			b = append(b, 0)[:len(b)]
		}
	}
}

// CopyN copies n bytes; if written < n, the error says why.
func CopyN(dst Writer, src Reader, n int64) (written int64, err error) {
	written, err = Copy(dst, LimitReader(src, n))
	if written < n && err == nil {
		err = EOF
	}
	if written == n {
		return n, nil
	}
	return
}

// Copy copies from src to dst until EOF, which is not an error here, by src's WriteTo or dst's ReadFrom if there is one.
func Copy(dst Writer, src Reader) (written int64, err error) { return transfer(dst, src, nil) }

// CopyBuffer is [Copy] through buf. It panics if buf is empty and not nil.
func CopyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error) {
	if buf != nil && len(buf) == 0 {
		panic("empty buffer in CopyBuffer")
	}
	return transfer(dst, src, buf)
}

func transfer(dst Writer, src Reader, buf []byte) (written int64, err error) {
	if wt, ok := src.(WriterTo); ok {
		return wt.WriteTo(dst)
	}
	if rf, ok := dst.(ReaderFrom); ok {
		return rf.ReadFrom(src)
	}
	if buf == nil {
		size := 32 << 10
		if l, ok := src.(*LimitedReader); ok && l.N < int64(size) {
			size = int(max(l.N, 1))
		}
		buf = make([]byte, size)
	}
	for {
		n, rerr := src.Read(buf)
		if n > 0 {
			m, werr := dst.Write(buf[:n])
			if m < 0 || m > n {
				m = 0
				if werr == nil {
					werr = errInvalidWrite
				}
			}
			written += int64(m)
			if werr != nil {
				return written, werr
			}
			if m != n {
				return written, ErrShortWrite
			}
		}
		if rerr == EOF {
			return written, nil
		}
		if rerr != nil {
			return written, rerr
		}
	}
}
