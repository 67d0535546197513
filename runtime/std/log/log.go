// Package log prints lines with a time, a prefix, and where they come from.
package log

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// What a Logger puts before each message:
//
//	2009/01/23 01:23:23.123123 /a/b/c/d.go:23: message
const (
	Ldate         = 1 << iota     // the date: 2009/01/23
	Ltime                         // the time: 01:23:23
	Lmicroseconds                 // microseconds too, implies Ltime
	Llongfile                     // file with its path, and line
	Lshortfile                    // file and line, overrides Llongfile
	LUTC                          // date and time in UTC
	Lmsgprefix                    // the prefix right before the message
	LstdFlags     = Ldate | Ltime // the first values
)

// Logger writes lines to a Writer, each in one Write. Several goroutines may use it.
type Logger struct {
	mu        sync.Mutex
	out       io.Writer
	prefix    atomic.Pointer[string]
	flag      atomic.Int32
	isDiscard atomic.Bool
}

// New returns a Logger.
func New(out io.Writer, prefix string, flag int) *Logger {
	l := new(Logger)
	l.SetOutput(out)
	l.SetPrefix(prefix)
	l.SetFlags(flag)
	return l
}

var std = New(os.Stderr, "", LstdFlags)

// Default returns the Logger of the package's functions.
func Default() *Logger { return std }

// SetOutput sets where l writes to.
func (l *Logger) SetOutput(w io.Writer) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.out = w
	l.isDiscard.Store(w == io.Discard)
}

// itoa appends n with at least width digits.
func itoa(b []byte, n, width int) []byte {
	var buf [20]byte
	i := len(buf)
	for n > 0 || width > 0 {
		i--
		buf[i] = byte('0' + n%10)
		n /= 10
		width--
	}
	return append(b, buf[i:]...)
}

// header appends what stands before the message.
func header(b []byte, t time.Time, prefix string, flag int, file string, line int) []byte {
	if flag&Lmsgprefix == 0 {
		b = append(b, prefix...)
	}
	if flag&(Ldate|Ltime|Lmicroseconds) != 0 {
		if flag&LUTC != 0 {
			t = t.UTC()
		}
		if flag&Ldate != 0 {
			year, month, day := t.Date()
			b = itoa(b, year, 4)
			b = append(b, '/')
			b = itoa(b, int(month), 2)
			b = append(b, '/')
			b = itoa(b, day, 2)
			b = append(b, ' ')
		}
		if flag&(Ltime|Lmicroseconds) != 0 {
			hour, min, sec := t.Clock()
			b = itoa(b, hour, 2)
			b = append(b, ':')
			b = itoa(b, min, 2)
			b = append(b, ':')
			b = itoa(b, sec, 2)
			if flag&Lmicroseconds != 0 {
				b = append(b, '.')
				b = itoa(b, t.Nanosecond()/1e3, 6)
			}
			b = append(b, ' ')
		}
	}
	if flag&(Lshortfile|Llongfile) != 0 {
		if flag&Lshortfile != 0 {
			for i := len(file) - 1; i > 0; i-- {
				if file[i] == '/' {
					file = file[i+1:]
					break
				}
			}
		}
		b = append(b, file...)
		b = append(b, ':')
		b = itoa(b, line, 1)
		b = append(b, ": "...)
	}
	if flag&Lmsgprefix != 0 {
		b = append(b, prefix...)
	}
	return b
}

var buffers = sync.Pool{New: func() any { return new([]byte) }}

// output writes a line of what message appends; depth counts callers for the file and line.
func (l *Logger) output(depth int, message func([]byte) []byte) error {
	if l.isDiscard.Load() {
		return nil
	}
	now := time.Now()
	prefix, flag := l.Prefix(), l.Flags()
	var file string
	var line int
	if flag&(Lshortfile|Llongfile) != 0 {
		var ok bool
		_, file, line, ok = runtime.Caller(depth)
		if !ok {
			file, line = "???", 0
		}
	}
	p := buffers.Get().(*[]byte)
	b := header((*p)[:0], now, prefix, flag, file, line)
	b = message(b)
	if len(b) == 0 || b[len(b)-1] != '\n' {
		b = append(b, '\n')
	}
	l.mu.Lock()
	_, err := l.out.Write(b)
	l.mu.Unlock()
	if cap(b) <= 64<<10 {
		*p = b
		buffers.Put(p)
	}
	return err
}

// Output writes s; calldepth 1 gives the place of the call of Output.
func (l *Logger) Output(calldepth int, s string) error {
	return l.output(calldepth+1, func(b []byte) []byte { return append(b, s...) })
}

// Print writes a line in the manner of fmt.Print.
func (l *Logger) Print(v ...any) {
	l.output(2, func(b []byte) []byte { return fmt.Append(b, v...) })
}

// Printf writes a line in the manner of fmt.Printf.
func (l *Logger) Printf(format string, v ...any) {
	l.output(2, func(b []byte) []byte { return fmt.Appendf(b, format, v...) })
}

// Println writes a line in the manner of fmt.Println.
func (l *Logger) Println(v ...any) {
	l.output(2, func(b []byte) []byte { return fmt.Appendln(b, v...) })
}

// Fatal is Print and os.Exit(1).
func (l *Logger) Fatal(v ...any) {
	l.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and os.Exit(1).
func (l *Logger) Fatalf(format string, v ...any) {
	l.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and os.Exit(1).
func (l *Logger) Fatalln(v ...any) {
	l.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and panic.
func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.Output(2, s)
	panic(s)
}

// Panicf is Printf and panic.
func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.Output(2, s)
	panic(s)
}

// Panicln is Println and panic.
func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.Output(2, s)
	panic(s)
}

// Flags returns the flags.
func (l *Logger) Flags() int { return int(l.flag.Load()) }

// SetFlags sets the flags.
func (l *Logger) SetFlags(flag int) { l.flag.Store(int32(flag)) }

// Prefix returns the prefix.
func (l *Logger) Prefix() string {
	if p := l.prefix.Load(); p != nil {
		return *p
	}
	return ""
}

// SetPrefix sets the prefix.
func (l *Logger) SetPrefix(prefix string) { l.prefix.Store(&prefix) }

// Writer returns where l writes to.
func (l *Logger) Writer() io.Writer {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.out
}

// The functions are those of the standard Logger, which writes to os.Stderr.

func SetOutput(w io.Writer)   { std.SetOutput(w) }
func Flags() int              { return std.Flags() }
func SetFlags(flag int)       { std.SetFlags(flag) }
func Prefix() string          { return std.Prefix() }
func SetPrefix(prefix string) { std.SetPrefix(prefix) }
func Writer() io.Writer       { return std.Writer() }
func Print(v ...any)          { std.output(2, func(b []byte) []byte { return fmt.Append(b, v...) }) }
func Println(v ...any)        { std.output(2, func(b []byte) []byte { return fmt.Appendln(b, v...) }) }

func Printf(format string, v ...any) {
	std.output(2, func(b []byte) []byte { return fmt.Appendf(b, format, v...) })
}

// Output writes s; calldepth 1 gives the place of the call of Output.
func Output(calldepth int, s string) error { return std.Output(calldepth+1, s) }

func Fatal(v ...any) {
	std.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

func Fatalf(format string, v ...any) {
	std.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

func Fatalln(v ...any) {
	std.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.Output(2, s)
	panic(s)
}

func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.Output(2, s)
	panic(s)
}

func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.Output(2, s)
	panic(s)
}
