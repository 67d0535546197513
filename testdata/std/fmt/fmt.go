package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type point struct{ X, Y int }

type shape struct {
	Name   string
	Points []point
	parent *shape
	tags   map[string]bool
	any
}

func (p point) String() string { return fmt.Sprintf("(%d,%d)", p.X, p.Y) }

type size int

func (s size) Format(f fmt.State, verb rune) {
	w, hasW := f.Width()
	p, hasP := f.Precision()
	fmt.Fprintf(f, "%s:%d/%v/%d/%v", fmt.FormatString(f, verb), w, hasW, p, hasP)
	if f.Flag('+') {
		io.WriteString(f, "!")
	}
}

type word string

func (w *word) Scan(s fmt.ScanState, verb rune) error {
	tok, err := s.Token(true, func(r rune) bool { return r != ';' })
	*w = word(tok) + word(verb)
	s.ReadRune()
	return err
}

func main() {
	fmt.Println("plain", 1, 2.5, true, nil, 'x', "y", []byte("z"), struct{}{})
	fmt.Print("a", 1, 2, "b", "c", 3.5, 4, nil, nil, "\n")
	fmt.Printf("%d %s %v %q %x %t %p %T\n", 1, "s", 2.5, "q", "hex", true, nil, point{})
	s := shape{"tri", []point{{1, 2}, {3, 4}}, nil, map[string]bool{"b": true, "a": false}, 5}
	fmt.Printf("%v\n%+v\n%#v\n%s\n%d\n%T\n", s, s, s, s, s, s)
	fmt.Printf("%v %+v %v\n", &s, &point{1, 2}, []*point{nil})
	fmt.Printf("%5.1v %v %+d %s\n", size(3), size(4), size(5), []size{6})
	fmt.Printf("%[2]d %[1]d %*d|%-*d|%.*f|%[1]*d\n", 1, 2, 5, 42, 6, 43, 2, 3.14159)
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2, "x")
	fmt.Printf("%!|%z|%|%d %s\n", 1, 2)
	fmt.Fprint(os.Stdout, "to stdout", "\n")
	fmt.Fprintln(os.Stdout, fmt.Sprint(1, "a", 2), fmt.Sprintln("line"), fmt.Sprintf("%03d", 7))
	fmt.Println(string(fmt.Appendf(nil, "%x", 255)), string(fmt.Append(nil, 1, 2)), string(fmt.Appendln([]byte("x"), 3)))
	base := errors.New("base")
	one, two := fmt.Errorf("one: %w", base), fmt.Errorf("two: %w, %w", base, io.EOF)
	fmt.Println(one, errors.Is(one, base), two, errors.Is(two, io.EOF), errors.Unwrap(one) == base, errors.Unwrap(two))
	fmt.Printf("%T %T %T %v\n", fmt.Errorf("x"), one, two, fmt.Errorf("%w", 5))

	var i, j int
	var f float64
	var t string
	var w, v word
	n, err := fmt.Sscan("12 0x1f 2.5 text", &i, &j, &f, &t)
	fmt.Println(n, err, i, j, f, t)
	n, err = fmt.Sscanf("7-8:abc", "%d-%d:%s", &i, &j, &t)
	fmt.Println(n, err, i, j, t)
	n, err = fmt.Sscanf("one two;three;", "%v%s", &w, &v)
	fmt.Println(n, err, w, v)
	n, err = fmt.Sscanln("1\n2", &i, &j)
	fmt.Println(n, err, i)
	r := strings.NewReader("1 2\n3\n")
	for {
		n, err = fmt.Fscan(r, &i)
		if err != nil {
			break
		}
		fmt.Print(n, " ", i, ";")
	}
	fmt.Println(err == io.EOF)
	n, err = fmt.Fscanf(strings.NewReader("abc"), "%d", &i)
	fmt.Println(n, err)
}
