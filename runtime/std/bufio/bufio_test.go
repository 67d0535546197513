package bufio_test

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"testing"

	ours "glenda.std/bufio"
)

// source gives its data in pieces of random size, and ends with an error, sometimes together with data.
type source struct {
	r    *rand.Rand
	data []byte
	err  error
}

func (s *source) Read(p []byte) (int, error) {
	if len(s.data) == 0 {
		return 0, s.err
	}
	if s.r.Intn(5) == 0 {
		return 0, nil
	}
	n := copy(p[:s.r.Intn(len(p)+1)], s.data)
	s.data = s.data[n:]
	if len(s.data) == 0 && s.r.Intn(2) == 0 {
		return n, s.err
	}
	return n, nil
}

type reader interface {
	io.RuneScanner
	io.ByteScanner
	io.Reader
	io.WriterTo
	Peek(int) ([]byte, error)
	Discard(int) (int, error)
	Buffered() int
	ReadSlice(byte) ([]byte, error)
	ReadLine() ([]byte, bool, error)
	ReadBytes(byte) ([]byte, error)
	ReadString(byte) (string, error)
}

var alphabet = []string{"a", "b", "\n", "\r\n", " ", "é", "世", "\xff", "\xe4\xb8", "word", "\u2003", "longer than the buffer is"}

func text(r *rand.Rand, n int) (b []byte) {
	for range r.Intn(n) {
		b = append(b, alphabet[r.Intn(len(alphabet))]...)
	}
	return b
}

func drive(b reader, seed int64) (log string) {
	defer func() {
		if v := recover(); v != nil {
			log += fmt.Sprint("panic ", v)
		}
	}()
	r := rand.New(rand.NewSource(seed))
	for range 60 {
		op := r.Intn(13)
		log += fmt.Sprintf("%d:", op)
		switch op {
		case 0:
			p := make([]byte, r.Intn(40))
			n, err := b.Read(p)
			log += fmt.Sprint(n, err, p[:n])
		case 1, 2:
			log += fmt.Sprint(b.ReadByte())
		case 3:
			log += fmt.Sprint(b.UnreadByte())
		case 4, 5:
			log += fmt.Sprint(b.ReadRune())
		case 6:
			log += fmt.Sprint(b.UnreadRune())
		case 7:
			n := r.Intn(20)
			log += fmt.Sprint(b.Peek(n))
		case 8:
			n := r.Intn(30)
			log += fmt.Sprint(b.Discard(n))
		case 9:
			log += fmt.Sprint(b.ReadSlice('\n'))
		case 10:
			log += fmt.Sprint(b.ReadLine())
		case 11:
			log += fmt.Sprint(b.ReadBytes('b'))
			log += fmt.Sprint(b.ReadString('\n'))
		case 12:
			if r.Intn(10) == 0 {
				var buf bytes.Buffer
				n, err := b.WriteTo(struct{ io.Writer }{&buf})
				log += fmt.Sprint(n, err, buf.Bytes())
			}
		}
		log += fmt.Sprintf(" %d\n", b.Buffered())
	}
	return log
}

func TestReader(t *testing.T) {
	for seed := range int64(4000) {
		run := func(mk func(io.Reader) reader) string {
			r := rand.New(rand.NewSource(seed))
			return drive(mk(&source{r, text(r, 60), []error{io.EOF, errors.New("broken")}[seed%2]}), seed)
		}
		g := run(func(r io.Reader) reader { return ours.NewReaderSize(r, 16) })
		w := run(func(r io.Reader) reader { return bufio.NewReaderSize(r, 16) })
		if g != w {
			t.Fatalf("seed %d:\ngot\n%s\nwant\n%s", seed, g, w)
		}
	}
}

type scanner interface {
	Scan() bool
	Text() string
	Err() error
	Buffer([]byte, int)
}

func TestScanner(t *testing.T) {
	for seed := range int64(4000) {
		run := func(mk func(io.Reader) scanner) (log string) {
			r := rand.New(rand.NewSource(seed))
			s := mk(&source{r, text(r, 60), []error{io.EOF, errors.New("broken")}[seed%2]})
			s.Buffer(nil, 10+int(seed%40))
			for s.Scan() {
				log += fmt.Sprintf("%q ", s.Text())
			}
			return log + fmt.Sprint(s.Err(), s.Text(), s.Scan())
		}
		o := []ours.SplitFunc{ours.ScanLines, ours.ScanWords, ours.ScanRunes, ours.ScanBytes}[seed%4]
		c := []bufio.SplitFunc{bufio.ScanLines, bufio.ScanWords, bufio.ScanRunes, bufio.ScanBytes}[seed%4]
		g := run(func(r io.Reader) scanner { s := ours.NewScanner(r); s.Split(o); return s })
		w := run(func(r io.Reader) scanner { s := bufio.NewScanner(r); s.Split(c); return s })
		if g != w {
			t.Fatalf("seed %d:\ngot  %s\nwant %s", seed, g, w)
		}
	}
}

// sink takes a while, then fails.
type sink struct {
	log  *string
	left int
}

func (s *sink) Write(p []byte) (int, error) {
	*s.log += fmt.Sprintf("[%q]", p)
	if len(p) > s.left {
		n := s.left
		s.left = 0
		return n, errors.New("full")
	}
	s.left -= len(p)
	return len(p), nil
}

type writer interface {
	io.Writer
	io.ByteWriter
	io.StringWriter
	io.ReaderFrom
	WriteRune(rune) (int, error)
	Flush() error
	Buffered() int
	Available() int
	AvailableBuffer() []byte
}

func TestWriter(t *testing.T) {
	for seed := range int64(4000) {
		run := func(mk func(io.Writer) writer) (log string) {
			r := rand.New(rand.NewSource(seed))
			w := mk(&sink{&log, r.Intn(300)})
			for range 30 {
				switch r.Intn(6) {
				case 0:
					log += fmt.Sprint(w.Write(text(r, 6)))
				case 1:
					log += fmt.Sprint(w.WriteString(string(text(r, 6))))
				case 2:
					log += fmt.Sprint(w.WriteByte('x'))
				case 3:
					log += fmt.Sprint(w.WriteRune([]rune("aé世\U0001f600\ufffd")[r.Intn(5)]))
				case 4:
					log += fmt.Sprint(w.Flush())
				case 5:
					log += fmt.Sprint(w.ReadFrom(&source{r, text(r, 8), io.EOF}))
				}
				log += fmt.Sprintln(w.Buffered(), w.Available(), len(w.AvailableBuffer()), cap(w.AvailableBuffer()))
			}
			return log
		}
		size := 1 + int(seed%20)
		g := run(func(w io.Writer) writer { return ours.NewWriterSize(w, size) })
		w := run(func(w io.Writer) writer { return bufio.NewWriterSize(w, size) })
		if g != w {
			t.Fatalf("seed %d:\ngot\n%s\nwant\n%s", seed, g, w)
		}
	}
}
