package fmt_test

import (
	"fmt"
	"io"
	"math"
	"math/rand"
	"reflect"
	"strings"
	"testing"

	our "glenda.std/fmt"
)

// scanState is what both packages' ScanState has.
type scanState interface {
	ReadRune() (rune, int, error)
	UnreadRune() error
	SkipSpace()
	Token(bool, func(rune) bool) ([]byte, error)
	Width() (int, bool)
	Read([]byte) (int, error)
}

// word scans itself from either package.
type word[S scanState] struct{ text string }

func (w *word[S]) Scan(s S, verb rune) error {
	wid, ok := s.Width()
	tok, err := s.Token(true, func(r rune) bool { return r != 'x' && r != ' ' && r != '\n' })
	w.text = fmt.Sprintf("%c %d %v %s", verb, wid, ok, tok)
	if string(tok) == "5" {
		return io.EOF
	}
	return err
}

type (
	myInt    int8
	myUint   uint16
	myFloat  float32
	myString string
	myBytes  []byte
	myBool   bool
	myComp   complex64
)

// targets gives new operands.
func targets(w any) []any {
	return []any{new(int), new(string), new(float64), new(bool), new(rune), new([]byte), new(uint8), new(complex128), w, new(myInt), new(myUint), new(myFloat), new(myString), new(myBytes), new(myBool), new(myComp),
		new(int64), new(uint64), new(float32), new(int8), new(uintptr), 5, new([]int), new(any), "x", new(complex64), new(uint16)}
}

func show(n int, err error, a []any) string {
	s := fmt.Sprint(n, " ", err, " ")
	for _, x := range a {
		if v := reflect.ValueOf(x); v.Kind() == reflect.Pointer {
			s += fmt.Sprintf("%#v ", math.NaN()) + strings.ReplaceAll(fmt.Sprintf("%+v ", v.Elem()), "glenda.std/", "")
		}
	}
	return s
}

// onlyReader hides all methods but Read.
type onlyReader struct{ io.Reader }

func TestScan(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	inputs := []string{"1", "2", "-5", "+7", "0x1F", "0b11", "017", "0o17", "1_000", "abc", "é世", "99999999999999999999", "300", "1.5", "1e3", "nan", "Inf", "-inf", "0x1p4", "1.2p3", "true", "F", "t", "tru", "(1+2i)", "1-2i", "(1+2", "\"q\\n\"", "`raw`", "6869", "686", "zz",
		" ", " ", " ", "  ", "\n", "\n", "\r\n", "\t", "%", ",", "x", ":", "U+0041", "", "\xff", "_", ".", "e", "'c'"}
	formats := []string{"%d", "%s", "%v", "%x", "%f", "%q", "%c", "%t", "%5s", "%2d", "%3v", "%b", "%o", "%U", "%g", "%e", "%X", "%1c", "%%", " ", " ", "\n", "  \n ", ",", "x", "abc", "%z", "%", "%+d", "%05d", "%5.2f", "%d%d", "%d %d", "%s %d", "é", "%w", "1", "%0s", "%3"}
	n := 200000
	if testing.Short() {
		n = 20000
	}
	bad := 0
	for range n {
		var in, format string
		for range rnd.Intn(7) {
			in += inputs[rnd.Intn(len(inputs))]
			if rnd.Intn(3) == 0 {
				in += " "
			}
		}
		for range rnd.Intn(5) {
			format += formats[rnd.Intn(len(formats))]
			if rnd.Intn(3) == 0 {
				format += " "
			}
		}
		a, b := targets(&word[our.ScanState]{}), targets(&word[fmt.ScanState]{})
		var x, y []any
		for range rnd.Intn(4) {
			i := rnd.Intn(len(a))
			if rnd.Intn(2) == 0 {
				i = rnd.Intn(4)
			}
			x = append(x, a[i])
			y = append(y, b[i])
		}
		for name, p := range map[string][2]func(...any) (int, error){
			"Sscan": {func(a ...any) (int, error) { return our.Sscan(in, a...) }, func(a ...any) (int, error) { return fmt.Sscan(in, a...) }},
			"Fscan": {func(a ...any) (int, error) {
				r := onlyReader{strings.NewReader(in)}
				n, err := our.Fscan(r, a...)
				m, _ := our.Fscan(r, new(string))
				return n*10 + m, err
			}, func(a ...any) (int, error) {
				r := onlyReader{strings.NewReader(in)}
				n, err := fmt.Fscan(r, a...)
				m, _ := fmt.Fscan(r, new(string))
				return n*10 + m, err
			}},
			"Sscanln":          {func(a ...any) (int, error) { return our.Sscanln(in, a...) }, func(a ...any) (int, error) { return fmt.Sscanln(in, a...) }},
			"Sscanf " + format: {func(a ...any) (int, error) { return our.Sscanf(in, format, a...) }, func(a ...any) (int, error) { return fmt.Sscanf(in, format, a...) }},
			"Fscanf " + format: {func(a ...any) (int, error) {
				r := strings.NewReader(in)
				n, err := our.Fscanf(r, format, a...)
				return n*1000 + r.Len(), err
			}, func(a ...any) (int, error) {
				r := strings.NewReader(in)
				n, err := fmt.Fscanf(r, format, a...)
				return n*1000 + r.Len(), err
			}},
		} {
			n1, err1 := p[0](x...)
			n2, err2 := p[1](y...)
			if got, want := show(n1, err1, x), show(n2, err2, y); got != want {
				t.Errorf("%s of %q into %T:\n %q, want\n %q", name, in, y, got, want)
				if bad++; bad > 3 {
					return
				}
			}
		}
	}
}
