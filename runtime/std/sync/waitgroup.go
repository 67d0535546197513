package sync

import "sync/atomic"

// WaitGroup counts tasks and lets goroutines wait until all are done.
type WaitGroup struct {
	noCopy noCopy
	state  atomic.Uint64 // upper half: tasks, lower half: waiters
	sema   uint32
}

// Add adds delta, which may be negative, to the number of tasks. It panics if that becomes negative.
func (wg *WaitGroup) Add(delta int) {
	state := wg.state.Add(uint64(delta) << 32)
	tasks, waiters := int32(state>>32), uint32(state)
	if tasks < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if waiters == 0 || tasks > 0 {
		return
	}
	if delta > 0 || wg.state.Load() != state {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	wg.state.Store(0)
	for range waiters {
		semrelease(&wg.sema, false, 0)
	}
}

// Done is Add(-1).
func (wg *WaitGroup) Done() { wg.Add(-1) }

// Wait waits until there are no tasks.
func (wg *WaitGroup) Wait() {
	for {
		state := wg.state.Load()
		if state>>32 == 0 {
			return
		}
		if wg.state.CompareAndSwap(state, state+1) {
			semacquire(&wg.sema)
			if wg.state.Load() != 0 {
				panic("sync: WaitGroup is reused before previous Wait has returned")
			}
			return
		}
	}
}

// Go runs f as a task in a new goroutine. f must not panic.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	spawn(func() {
		defer wg.Done()
		f()
	})
}
