package sync

import "sync/atomic"

// Pool keeps objects for later use. It may drop them at any time.
type Pool struct {
	noCopy noCopy
	busy   uint32
	items  []any

	// New makes an object when there is none; it may be nil.
	New func() any
}

// poolMax bounds what a Pool keeps alive.
const poolMax = 64

// Goroutines that meet in a Pool don't wait for each other: the second finds it empty, or full.

// Get takes an object from the pool, or makes one.
func (p *Pool) Get() any {
	if atomic.CompareAndSwapUint32(&p.busy, 0, 1) {
		if n := len(p.items) - 1; n >= 0 {
			x := p.items[n]
			p.items[n] = nil
			p.items = p.items[:n]
			atomic.StoreUint32(&p.busy, 0)
			return x
		}
		atomic.StoreUint32(&p.busy, 0)
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}

// Put gives an object to the pool.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	if atomic.CompareAndSwapUint32(&p.busy, 0, 1) {
		if len(p.items) < poolMax {
			p.items = append(p.items, x)
		}
		atomic.StoreUint32(&p.busy, 0)
	}
}
