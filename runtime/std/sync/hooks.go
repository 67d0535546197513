package sync

import _ "unsafe" // go:linkname

// What the runtime provides. The names are those under which Go's runtime has offered them for long.

// semacquire waits until *s > 0 and decrements it.
//
//go:linkname semacquire sync.runtime_Semacquire
func semacquire(s *uint32)

// semacquireMutex is semacquire for mutexes: with lifo the goroutine waits at the head of the queue. skip counts frames that
// profiles leave out.
//
//go:linkname semacquireMutex sync.runtime_SemacquireMutex
func semacquireMutex(s *uint32, lifo bool, skip int)

// semrelease increments *s and wakes a goroutine that waits for it; with handoff that one runs at once.
//
//go:linkname semrelease sync.runtime_Semrelease
func semrelease(s *uint32, handoff bool, skip int)

// canSpin reports whether waiting actively for the i-th time makes sense.
//
//go:linkname canSpin sync.runtime_canSpin
func canSpin(i int) bool

// doSpin waits some dozens of cycles.
//
//go:linkname doSpin sync.runtime_doSpin
func doSpin()

//go:linkname nanotime runtime.nanotime
func nanotime() int64

// fatal ends the program with "fatal error: " and s; nothing can recover from it.
//
//go:linkname fatal sync.fatal
func fatal(s string)

// spawn runs f in a new goroutine.
//
//go:linkname spawn sync.runtime_spawn
func spawn(f func())

// A notifyList is the runtime's list of goroutines that wait in Cond.Wait. Its size and fields are the runtime's.
type notifyList struct {
	wait   uint32
	notify uint32
	lock   uintptr
	head   *byte
	tail   *byte
}

// listAdd takes a ticket.
//
//go:linkname listAdd sync.runtime_notifyListAdd
func listAdd(l *notifyList) uint32

// listWait waits until the ticket has been called.
//
//go:linkname listWait sync.runtime_notifyListWait
func listWait(l *notifyList, ticket uint32)

//go:linkname listNotifyAll sync.runtime_notifyListNotifyAll
func listNotifyAll(l *notifyList)

//go:linkname listNotifyOne sync.runtime_notifyListNotifyOne
func listNotifyOne(l *notifyList)
