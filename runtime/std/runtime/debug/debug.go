// Package debug has functions to look at and tune a running program.
package debug

import (
	"os"
	"runtime"
	"time"
)

// PrintStack prints what Stack returns to standard error.
func PrintStack() { os.Stderr.Write(Stack()) }

// Stack returns the calls under way as a panic would print them.
func Stack() []byte {
	for buf := make([]byte, 1024); ; buf = make([]byte, 2*len(buf)) {
		if n := runtime.Stack(buf, false); n < len(buf) {
			return buf[:n]
		}
	}
}

// GCStats are numbers of the collector.
type GCStats struct {
	LastGC         time.Time
	NumGC          int64
	PauseTotal     time.Duration
	Pause          []time.Duration
	PauseEnd       []time.Time
	PauseQuantiles []time.Duration
}

// There is no collector yet: its settings are kept and have no effect.

var (
	percent = 100
	limit   = int64(1<<63 - 1)
	stack   = 1000000000
	threads = 10000
)

// ReadGCStats fills stats.
func ReadGCStats(stats *GCStats) { *stats = GCStats{} }

// SetGCPercent sets how much the heap may grow between collections, and returns what it was.
func SetGCPercent(p int) int {
	old := percent
	percent = p
	return old
}

// SetMemoryLimit sets how much memory the program should use, if l is not negative, and returns what it was.
func SetMemoryLimit(l int64) int64 {
	old := limit
	if l >= 0 {
		limit = l
	}
	return old
}

// SetMaxStack sets how large a stack may grow, and returns what it was.
func SetMaxStack(bytes int) int {
	old := stack
	stack = bytes
	return old
}

// SetMaxThreads sets how many threads there may be, and returns what it was.
func SetMaxThreads(n int) int {
	old := threads
	threads = n
	return old
}

// SetPanicOnFault would make faults at any address panics, and returns whether they were.
func SetPanicOnFault(enabled bool) bool { return false }

// SetTraceback would set how much a dying program prints.
func SetTraceback(level string) {}

// FreeOSMemory would return memory to the system.
func FreeOSMemory() {}
