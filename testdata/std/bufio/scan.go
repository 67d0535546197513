package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	text := "one two\nthree  fünf\r\n\nlast line without end"
	for _, split := range []bufio.SplitFunc{bufio.ScanLines, bufio.ScanWords, bufio.ScanRunes, bufio.ScanBytes} {
		s := bufio.NewScanner(strings.NewReader(text))
		s.Split(split)
		n := 0
		for s.Scan() {
			n++
			if n < 8 {
				fmt.Printf("%q ", s.Text())
			}
		}
		fmt.Println(n, s.Err())
	}
	s := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	s.Buffer(make([]byte, 10), 20)
	fmt.Println(s.Scan(), s.Err())
	r := bufio.NewReaderSize(strings.NewReader(text), 16)
	line, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	b, _ := r.Peek(5)
	fmt.Printf("%q\n", b)
	c, size, _ := r.ReadRune()
	fmt.Println(c, size, r.UnreadRune(), r.UnreadRune())
	l, pre, err := r.ReadLine()
	fmt.Printf("%q %v %v\n", l, pre, err)
	rest, err := io.ReadAll(r)
	fmt.Printf("%q %v\n", rest, err)
	var buf bytes.Buffer
	w := bufio.NewWriterSize(&buf, 16)
	fmt.Fprintf(w, "%d %s", 42, strings.Repeat("y", 20))
	fmt.Println(w.Buffered(), buf.Len())
	w.Flush()
	fmt.Println(buf.String())
	pr := io.TeeReader(io.LimitReader(strings.NewReader("abcdef"), 4), &buf)
	io.Copy(io.Discard, pr)
	io.WriteString(io.MultiWriter(os.Stdout, &buf), "multi\n")
	fmt.Println(buf.Len())
	sr := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	sr.Seek(1, io.SeekStart)
	x, _ := io.ReadAll(sr)
	fmt.Println(string(x), sr.Size())
	_, err = io.ReadFull(strings.NewReader("ab"), make([]byte, 3))
	fmt.Println(err)
}
