package main

import (
	"errors"
	"fmt"
	"path"
	"runtime"
	"runtime/debug"
	"strings"
)

//go:noinline
func where(skip int) string {
	_, file, line, ok := runtime.Caller(skip)
	return fmt.Sprint(path.Base(file), ":", line, " ", ok)
}

type t struct{}

//go:noinline
func (t) method() []uintptr {
	pcs := make([]uintptr, 10)
	return pcs[:runtime.Callers(1, pcs)]
}

func frames(pcs []uintptr) {
	it := runtime.CallersFrames(pcs)
	for {
		f, more := it.Next()
		if strings.HasPrefix(f.Function, "main.") {
			fmt.Println(f.Function, path.Base(f.File), f.Line)
		}
		if !more {
			return
		}
	}
}

func generic[T any](x T) string { return where(1) }

func main() {
	fmt.Println(where(0))
	fmt.Println(where(1))
	fmt.Println(where(100))
	fmt.Println(func() string { return where(1) }())
	fmt.Println(generic(1), generic("s"))
	frames(t{}.method())
	pc, _, _, _ := runtime.Caller(0)
	f := runtime.FuncForPC(pc)
	file, line := f.FileLine(pc)
	fmt.Println(f.Name(), path.Base(file), line, f.Entry() != 0)
	fmt.Println(runtime.GOOS, runtime.GOARCH, runtime.Compiler, runtime.NumCPU() > 0, runtime.GOMAXPROCS(0) > 0, strings.HasPrefix(runtime.Version(), "go1.27"), runtime.NumGoroutine())
	stack := string(debug.Stack())
	fmt.Println(strings.HasPrefix(stack, "goroutine 1 [running]:\n"), strings.Contains(stack, "main.main("))
	func() {
		defer func() {
			r := recover()
			var e runtime.Error
			err, ok := r.(error)
			fmt.Println(r, ok, errors.As(err, &e))
		}()
		var a []int
		_ = a[len(where(0))]
	}()
	func() {
		defer func() {
			e := recover().(*runtime.TypeAssertionError)
			fmt.Println(e)
		}()
		var x any = 1
		_ = x.(fmt.Stringer)
	}()
	func() {
		defer func() {
			_, ok := recover().(*runtime.PanicNilError)
			fmt.Println(ok)
		}()
		panic(nil)
	}()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	runtime.GC()
	runtime.KeepAlive(m)
	old := debug.SetGCPercent(50)
	fmt.Println(old, debug.SetGCPercent(old))
}
