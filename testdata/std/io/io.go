package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
)

// slow gives a byte at a time, then an error.
type slow struct {
	s   string
	err error
}

func (r *slow) Read(p []byte) (int, error) {
	if r.s == "" {
		return 0, r.err
	}
	p[0] = r.s[0]
	r.s = r.s[1:]
	return 1, nil
}

type limited struct{ n int }

func (w *limited) Write(p []byte) (int, error) {
	if len(p) > w.n {
		n := w.n
		w.n = 0
		return n, errors.New("full")
	}
	w.n -= len(p)
	return len(p), nil
}

func main() {
	oops := errors.New("oops")
	for _, err := range []error{io.EOF, oops} {
		b, e := io.ReadAll(&slow{"hello", err})
		fmt.Printf("ReadAll %q %v\n", b, e)
		for _, n := range []int{0, 3, 5, 6} {
			buf := make([]byte, n)
			k, e := io.ReadFull(&slow{"hello", err}, buf)
			fmt.Printf("ReadFull %d %q %v\n", k, buf[:k], e)
			buf = make([]byte, 6)
			k, e = io.ReadAtLeast(&slow{"hello", err}, buf, n)
			fmt.Printf("ReadAtLeast %d %q %v\n", k, buf[:k], e)
			var out bytes.Buffer
			m, e := io.CopyN(&out, &slow{"hello", err}, int64(n))
			fmt.Printf("CopyN %d %q %v\n", m, out.String(), e)
			m, e = io.Copy(&limited{n}, &slow{"hello", err})
			fmt.Printf("Copy %d %v\n", m, e)
			m, e = io.CopyBuffer(&limited{n}, strings.NewReader("hello"), make([]byte, 2))
			fmt.Printf("CopyBuffer %d %v\n", m, e)
			c, e := io.WriteString(&limited{n}, "hello")
			fmt.Printf("WriteString %d %v\n", c, e)
		}
	}
	_, e := io.ReadAtLeast(&slow{"hello", io.EOF}, make([]byte, 2), 3)
	fmt.Println(e, e == io.ErrShortBuffer)
	var one, two bytes.Buffer
	tee := io.TeeReader(io.MultiReader(strings.NewReader("ab"), &slow{"cd", io.EOF}, strings.NewReader("")), io.MultiWriter(&one, &two))
	b, e := io.ReadAll(tee)
	fmt.Printf("%q %v %q %q\n", b, e, one.String(), two.String())
	l := &io.LimitedReader{R: strings.NewReader("limited"), N: 4}
	b, e = io.ReadAll(l)
	fmt.Printf("%q %v %d\n", b, e, l.N)
	sec := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	for _, w := range []struct {
		off    int64
		whence int
	}{{1, io.SeekStart}, {-1, io.SeekEnd}, {1, io.SeekCurrent}, {-9, io.SeekCurrent}, {0, 7}} {
		at, e := sec.Seek(w.off, w.whence)
		b, e2 := io.ReadAll(sec)
		fmt.Printf("Seek %d %v %q %v\n", at, e, b, e2)
	}
	buf := make([]byte, 3)
	for _, at := range []int64{-1, 0, 3, 4, 5, 9} {
		n, e := sec.ReadAt(buf, at)
		fmt.Printf("ReadAt %d %q %v\n", n, buf[:n], e)
	}
	r, off, n := sec.Outer()
	fmt.Println(r != nil, off, n, sec.Size())
	fmt.Println(io.NopCloser(strings.NewReader("x")).Close())
	k, e := io.Discard.Write([]byte("gone"))
	fmt.Println(k, e)
	for _, name := range []string{".", "a", "a/b", "/a", "a/", "a//b", "../a", "a/..", "a/./b", "", "ä/\xff", "a\\b"} {
		fmt.Print(fs.ValidPath(name), " ")
	}
	fmt.Println()
	for _, m := range []fs.FileMode{0, 0o644, 0o755 | fs.ModeDir, fs.ModeSymlink | 0o777, fs.ModeNamedPipe, fs.ModeSocket | fs.ModeSetuid, fs.ModeDevice | fs.ModeCharDevice | 0o600, fs.ModeSticky | 1, fs.ModeTemporary | fs.ModeAppend, fs.ModeIrregular} {
		fmt.Println(m, m.IsDir(), m.IsRegular(), m.Perm(), uint32(m.Type()))
	}
	pe := &fs.PathError{Op: "open", Path: "x", Err: fs.ErrNotExist}
	fmt.Println(pe, errors.Is(pe, fs.ErrNotExist), errors.Is(pe, fs.ErrExist), pe.Timeout())
}
