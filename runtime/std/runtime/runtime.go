// Package runtime is what programs may ask of glenda's runtime. The runtime itself is in Rust and assembly (docs/runtime.md).
package runtime

import _ "unsafe" // go:linkname

const (
	Compiler        = "gc"
	GOOS     string = "linux"
	GOARCH   string = "amd64"
)

// Version returns the version of Go whose language and library this is.
func Version() string { return "go1.27" }

// GOROOT returns $GOROOT; there is no other.
//
// Deprecated: a program has no Go tree.
func GOROOT() string { return "" }

// One thread runs Go code, and there is one goroutine but for those that wait to be run.

// GOMAXPROCS would set how many threads run Go code; it returns how many do.
func GOMAXPROCS(n int) int { return 1 }

// SetDefaultGOMAXPROCS would undo GOMAXPROCS.
func SetDefaultGOMAXPROCS() {}

// NumCPU returns the number of processors the program uses.
func NumCPU() int { return 1 }

// NumGoroutine returns the number of goroutines.
func NumGoroutine() int { return 1 }

// NumCgoCall returns the number of calls of C.
func NumCgoCall() int64 { return 0 }

// Gosched lets other goroutines run.
func Gosched() {}

// Goexit runs the deferred calls and ends the goroutine.
//
//go:linkname Goexit runtime.Goexit
func Goexit()

// GC would collect garbage; there is no collector yet.
func GC() {}

// LockOSThread ties the goroutine to its thread.
func LockOSThread() {}

// UnlockOSThread undoes LockOSThread.
func UnlockOSThread() {}

// KeepAlive keeps x reachable up to here.
//
//go:noinline
func KeepAlive(x any) {}

// SetFinalizer would have a function called when an object is unreachable; without a collector none ever is.
func SetFinalizer(obj any, finalizer any) {}

// Cleanup is a call that AddCleanup asked for.
type Cleanup struct {
	id uint64
}

// Stop takes the call back.
func (c Cleanup) Stop() {}

// AddCleanup would have cleanup(arg) called when *ptr is unreachable; without a collector it never is.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup { return Cleanup{} }

// Pinner keeps objects where they are, which they are anyway.
type Pinner struct {
	refs []any
}

// Pin keeps pointer's object alive until Unpin.
func (p *Pinner) Pin(pointer any) { p.refs = append(p.refs, pointer) }

// Unpin undoes all Pins.
func (p *Pinner) Unpin() { p.refs = nil }

// Breakpoint would stop in a debugger.
func Breakpoint() {}

// CPUProfile panics.
//
// Deprecated: it has been without use since Go 1.10.
func CPUProfile() []byte { panic("CPUProfile no longer available") }
