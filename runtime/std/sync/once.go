package sync

import "sync/atomic"

// Once does something once.
type Once struct {
	_    noCopy
	done atomic.Bool
	m    Mutex
}

// Do calls f if it is the first call on o; other calls wait until f is done, even if by a panic.
func (o *Once) Do(f func()) {
	if !o.done.Load() {
		o.doSlow(f)
	}
}

func (o *Once) doSlow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if !o.done.Load() {
		defer o.done.Store(true)
		f()
	}
}

// OnceFunc returns a function that calls f once; if f panics, each call panics with the same value.
func OnceFunc(f func()) func() {
	o := onceCall{f: f}
	return func() { o.do() }
}

// OnceValue returns a function that calls f once and returns its value each time.
func OnceValue[T any](f func() T) func() T {
	var v T
	o := onceCall{f: func() {
		v = f()
		f = nil
	}}
	return func() T {
		o.do()
		return v
	}
}

// OnceValues returns a function that calls f once and returns its values each time.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var v1 T1
	var v2 T2
	o := onceCall{f: func() {
		v1, v2 = f()
		f = nil
	}}
	return func() (T1, T2) {
		o.do()
		return v1, v2
	}
}

// onceCall remembers how its function ended.
type onceCall struct {
	once  Once
	f     func() // dropped after the call
	valid bool   // it returned
	value any    // what it panicked with
}

func (o *onceCall) do() {
	o.once.Do(o.call)
	if !o.valid {
		panic(o.value)
	}
}

func (o *onceCall) call() {
	defer func() {
		o.f = nil
		if !o.valid {
			// Panic again here: the first time the trace shall show where it comes from.
			o.value = recover()
			panic(o.value)
		}
	}()
	o.f()
	o.valid = true
}
