// Package fmt prints and scans values by format.
package fmt

import (
	"io"
	"os"
	"sync"
	"unicode/utf8"
)

// State is what a Formatter gets: where to write, and the directive's flags, width and precision.
type State interface {
	// Write appends to the output.
	Write(b []byte) (n int, err error)
	// Width gives the width and whether there is one.
	Width() (wid int, ok bool)
	// Precision gives the precision and whether there is one.
	Precision() (prec int, ok bool)
	// Flag reports whether flag c is there: one of + - # 0 and space.
	Flag(c int) bool
}

// Formatter is a value that prints itself for every verb.
type Formatter interface {
	Format(f State, verb rune)
}

// Stringer is a value with a text of its own, printed by verbs for strings and by v.
type Stringer interface {
	String() string
}

// GoStringer is a value with a text of its own for %#v.
type GoStringer interface {
	GoString() string
}

// FormatString gives the directive that f and verb stand for.
func FormatString(state State, verb rune) string {
	var buf [16]byte
	b := append(buf[:0], '%')
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			b = append(b, byte(c))
		}
	}
	if w, ok := state.Width(); ok {
		b = appendInt(b, w)
	}
	if p, ok := state.Precision(); ok {
		b = append(b, '.')
		b = appendInt(b, p)
	}
	return string(utf8.AppendRune(b, verb))
}

// pp is a printer: the output so far, and the directive at work.
type pp struct {
	buf []byte
	directive

	// arg is the operand being printed, if it is known as an interface. Methods of it may be called.
	arg any
	// lost is the type and text of the operand where arg is not known; see value.go.
	lost lost

	erroring  bool  // in a %!verb(type=value): no methods are called, so that it ends
	panicking bool  // in a %!verb(PANIC=...): a second panic goes through
	wrapping  bool  // %w is allowed
	wrapped   []int // the operands of %w, in room as long as that is enough
	room      [4]int
}

// directive is what is between % and the verb.
type directive struct {
	wid, prec                       int
	hasWid, hasPrec                 bool
	minus, plus, sharp, space, zero bool
	plusV, sharpV                   bool // %+v and %#v: plus and sharp are off then
}

var printers = sync.Pool{New: func() any { p := new(pp); p.wrapped = p.room[:0]; return p }}

func newPrinter() *pp {
	p := printers.Get().(*pp)
	p.erroring, p.panicking, p.wrapping = false, false, false
	p.directive = directive{}
	return p
}

// free lets p be used again.
func (p *pp) free() {
	// Very long outputs are rare: their memory is not kept.
	if cap(p.buf) > 64<<10 {
		p.buf = nil
	}
	p.buf = p.buf[:0]
	p.arg = nil
	p.lost = lost{}
	p.wrapped = p.room[:0]
	printers.Put(p)
}

// Width is that of State.
func (p *pp) Width() (wid int, ok bool) { return p.wid, p.hasWid }

// Precision is that of State.
func (p *pp) Precision() (prec int, ok bool) { return p.prec, p.hasPrec }

// Flag is that of State.
func (p *pp) Flag(c int) bool {
	switch c {
	case '-':
		return p.minus
	case '+':
		return p.plus || p.plusV
	case '#':
		return p.sharp || p.sharpV
	case ' ':
		return p.space
	case '0':
		return p.zero
	}
	return false
}

// Write is that of State.
func (p *pp) Write(b []byte) (n int, err error) {
	p.buf = append(p.buf, b...)
	return len(b), nil
}

// WriteString spares io.WriteString a copy.
func (p *pp) WriteString(s string) (n int, err error) {
	p.putString(s)
	return len(s), nil
}

// Printf prints by format to the standard output.
func Printf(format string, a ...any) (n int, err error) {
	return Fprintf(os.Stdout, format, a...)
}

// Fprintf prints by format to w.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	p := newPrinter()
	p.printf(format, a)
	n, err = w.Write(p.buf)
	p.free()
	return n, err
}

// Sprintf gives what Printf prints.
func Sprintf(format string, a ...any) string {
	p := newPrinter()
	p.printf(format, a)
	s := string(p.buf)
	p.free()
	return s
}

// Appendf appends what Printf prints.
func Appendf(b []byte, format string, a ...any) []byte {
	p := newPrinter()
	p.printf(format, a)
	b = append(b, p.buf...)
	p.free()
	return b
}

// Print prints operands as %v to the standard output, with a space between two that are no strings.
func Print(a ...any) (n int, err error) {
	return Fprint(os.Stdout, a...)
}

// Fprint is Print to w.
func Fprint(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.print(a)
	n, err = w.Write(p.buf)
	p.free()
	return n, err
}

// Sprint gives what Print prints.
func Sprint(a ...any) string {
	p := newPrinter()
	p.print(a)
	s := string(p.buf)
	p.free()
	return s
}

// Append appends what Print prints.
func Append(b []byte, a ...any) []byte {
	p := newPrinter()
	p.print(a)
	b = append(b, p.buf...)
	p.free()
	return b
}

// Println prints operands as %v to the standard output, with spaces between them and a newline behind.
func Println(a ...any) (n int, err error) {
	return Fprintln(os.Stdout, a...)
}

// Fprintln is Println to w.
func Fprintln(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.println(a)
	n, err = w.Write(p.buf)
	p.free()
	return n, err
}

// Sprintln gives what Println prints.
func Sprintln(a ...any) string {
	p := newPrinter()
	p.println(a)
	s := string(p.buf)
	p.free()
	return s
}

// Appendln appends what Println prints.
func Appendln(b []byte, a ...any) []byte {
	p := newPrinter()
	p.println(a)
	b = append(b, p.buf...)
	p.free()
	return b
}

func (p *pp) print(a []any) {
	wasString := true
	for i, arg := range a {
		is := isString(arg)
		if i > 0 && !is && !wasString {
			p.put(' ')
		}
		p.printArg(arg, 'v')
		wasString = is
	}
}

func (p *pp) println(a []any) {
	for i, arg := range a {
		if i > 0 {
			p.put(' ')
		}
		p.printArg(arg, 'v')
	}
	p.put('\n')
}
