package sync

import "sync/atomic"

// RWMutex is held by any number of readers, or one writer; the zero RWMutex is unlocked. A waiting writer keeps new
// readers out.
type RWMutex struct {
	w           Mutex        // held by the writer
	writerSem   uint32       // where the writer waits for readers
	readerSem   uint32       // where readers wait for the writer
	readerCount atomic.Int32 // readers, less maxReaders while there is a writer
	readerWait  atomic.Int32 // readers the writer waits for
}

const maxReaders = 1 << 30

// RLock waits until there is no writer, and locks rw for reading.
func (rw *RWMutex) RLock() {
	if rw.readerCount.Add(1) < 0 {
		semacquire(&rw.readerSem)
	}
}

// TryRLock locks rw for reading if there is no writer, and reports whether it did.
func (rw *RWMutex) TryRLock() bool {
	for {
		n := rw.readerCount.Load()
		if n < 0 {
			return false
		}
		if rw.readerCount.CompareAndSwap(n, n+1) {
			return true
		}
	}
}

// RUnlock undoes an RLock.
func (rw *RWMutex) RUnlock() {
	if n := rw.readerCount.Add(-1); n < 0 {
		rw.lastReader(n)
	}
}

func (rw *RWMutex) lastReader(n int32) {
	if n+1 == 0 || n+1 == -maxReaders {
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	if rw.readerWait.Add(-1) == 0 {
		semrelease(&rw.writerSem, false, 1)
	}
}

// Lock waits until there are neither readers nor a writer, and locks rw for writing.
func (rw *RWMutex) Lock() {
	rw.w.Lock()
	readers := rw.readerCount.Add(-maxReaders) + maxReaders
	if readers != 0 && rw.readerWait.Add(readers) != 0 {
		semacquire(&rw.writerSem)
	}
}

// TryLock locks rw for writing if nobody holds it, and reports whether it did.
func (rw *RWMutex) TryLock() bool {
	if !rw.w.TryLock() {
		return false
	}
	if !rw.readerCount.CompareAndSwap(0, -maxReaders) {
		rw.w.Unlock()
		return false
	}
	return true
}

// Unlock undoes a Lock.
func (rw *RWMutex) Unlock() {
	n := rw.readerCount.Add(maxReaders)
	if n >= maxReaders {
		fatal("sync: Unlock of unlocked RWMutex")
	}
	for range n { // readers that came meanwhile
		semrelease(&rw.readerSem, false, 1)
	}
	rw.w.Unlock()
}

// RLocker returns a Locker that locks rw for reading.
func (rw *RWMutex) RLocker() Locker { return (*rlocker)(rw) }

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }
