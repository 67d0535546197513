// Package lib is inlined: callers are logical, not those of the frames.
package lib

import (
	"runtime"
	"strings"
)

// Where says where it is called from.
func Where() (string, int) {
	_, file, line, _ := runtime.Caller(1)
	for i := len(file) - 1; i > 0; i-- {
		if file[i] == '/' {
			return file[i+1:], line
		}
	}
	return file, line
}

// Stack has the names of all callers.
func Stack() string {
	pcs := make([]uintptr, 10)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	var names []string
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "runtime.") || !more {
			return strings.Join(names, " ")
		}
		names = append(names, f.Function)
	}
}

func Outer() string { return inner() }

func inner() string { return Stack() }

type T struct{}

func (T) M() string { return Outer() }
