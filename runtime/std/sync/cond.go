package sync

import (
	"sync/atomic"
	"unsafe"
)

// Cond is where goroutines wait for a condition to change.
type Cond struct {
	noCopy noCopy

	// L is held when the condition is looked at or changed.
	L Locker

	notify  notifyList
	checker copyChecker
}

// NewCond returns a Cond with l.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

// Wait unlocks c.L, waits for Signal or Broadcast, and locks c.L. The condition must be checked again.
func (c *Cond) Wait() {
	c.checker.check()
	ticket := listAdd(&c.notify)
	c.L.Unlock()
	listWait(&c.notify, ticket)
	c.L.Lock()
}

// Signal wakes one waiting goroutine, if there is one.
func (c *Cond) Signal() {
	c.checker.check()
	listNotifyOne(&c.notify)
}

// Broadcast wakes all waiting goroutines.
func (c *Cond) Broadcast() {
	c.checker.check()
	listNotifyAll(&c.notify)
}

// copyChecker holds its own address, to notice copies.
type copyChecker uintptr

func (c *copyChecker) check() {
	here := uintptr(unsafe.Pointer(c))
	p := (*uintptr)(c)
	if atomic.LoadUintptr(p) != here && !atomic.CompareAndSwapUintptr(p, 0, here) && atomic.LoadUintptr(p) != here {
		panic("sync.Cond is copied")
	}
}
