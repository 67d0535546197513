// Package sync lets goroutines wait for each other.
//
// Nothing of this package may be copied after its first use.
package sync

import "sync/atomic"

// noCopy makes vet complain about copies.
type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// Locker can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// Mutex is a mutual exclusion lock; the zero Mutex is unlocked.
type Mutex struct {
	_  noCopy
	mu mutex
}

// Lock waits until m is unlocked, and locks it.
func (m *Mutex) Lock() {
	if !atomic.CompareAndSwapInt32(&m.mu.state, 0, locked) {
		m.mu.lockSlow()
	}
}

// TryLock locks m if it is unlocked, and reports whether it did.
func (m *Mutex) TryLock() bool {
	old := atomic.LoadInt32(&m.mu.state)
	return old&(locked|hungry) == 0 && atomic.CompareAndSwapInt32(&m.mu.state, old, old|locked)
}

// Unlock unlocks m, whichever goroutine locked it. That m is locked is up to the caller: the program ends otherwise.
func (m *Mutex) Unlock() {
	if left := atomic.AddInt32(&m.mu.state, -locked); left != 0 {
		m.mu.unlockSlow(left)
	}
}

// A mutex is unfair as long as that is quick: Unlock wakes one waiter, which competes with running goroutines and
// mostly loses. A waiter that has lost for a millisecond makes the mutex hungry: then Unlock hands it to the first
// waiter, and nobody else tries.
type mutex struct {
	state int32 // locked, woken, hungry, and from bit waiterShift on the number of waiters
	sema  uint32
}

const (
	locked      = 1
	woken       = 2 // a waiter is awake and tries: no need to wake another
	hungry      = 4
	waiterShift = 3
	waiter      = 1 << waiterShift

	patience = 1e6 // nanoseconds
)

func (m *mutex) lockSlow() {
	var since int64 // since when this goroutine waits
	starving, awake := false, false
	for spins := 0; ; {
		old := atomic.LoadInt32(&m.state)
		if old&(locked|hungry) == locked && canSpin(spins) {
			if !awake && old&woken == 0 && old>>waiterShift != 0 && atomic.CompareAndSwapInt32(&m.state, old, old|woken) {
				awake = true
			}
			doSpin()
			spins++
			continue
		}
		next := old
		free := old&(locked|hungry) == 0
		if free {
			next |= locked
		} else {
			next += waiter
			if starving && old&locked != 0 {
				next |= hungry
			}
		}
		if awake {
			next &^= woken
		}
		if !atomic.CompareAndSwapInt32(&m.state, old, next) {
			continue
		}
		if free {
			return
		}
		again := since != 0
		if !again {
			since = nanotime()
		}
		semacquireMutex(&m.sema, again, 2)
		starving = starving || nanotime()-since > patience
		if now := atomic.LoadInt32(&m.state); now&hungry != 0 {
			// Handed over: not marked locked, and this goroutine still counted as a waiter.
			delta := int32(locked - waiter)
			if !starving || now>>waiterShift == 1 {
				delta -= hungry
			}
			atomic.AddInt32(&m.state, delta)
			return
		}
		awake = true
		spins = 0
	}
}

func (m *mutex) unlockSlow(state int32) {
	if (state+locked)&locked == 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	if state&hungry != 0 {
		semrelease(&m.sema, true, 2)
		return
	}
	for state>>waiterShift != 0 && state&(locked|woken|hungry) == 0 {
		if atomic.CompareAndSwapInt32(&m.state, state, state-waiter|woken) {
			semrelease(&m.sema, false, 2)
			return
		}
		state = atomic.LoadInt32(&m.state)
	}
}
