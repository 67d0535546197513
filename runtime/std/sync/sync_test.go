package sync_test

import (
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"
	_ "unsafe"

	ours "glenda.std/sync"
)

// In real Go the hooks are functions of its runtime, but for spawn.
//
//go:linkname spawn sync.runtime_spawn
func spawn(f func()) { go f() }

//go:linkname semacquireMutex sync.runtime_SemacquireMutex
func semacquireMutex(s *uint32, lifo bool, skip int) { gcSemacquireMutex(s, lifo, skip) }

//go:linkname gcSemacquireMutex internal/sync.runtime_SemacquireMutex
func gcSemacquireMutex(s *uint32, lifo bool, skip int)

func TestMutex(t *testing.T) {
	var m ours.Mutex
	var rw ours.RWMutex
	var wg ours.WaitGroup
	n, w := 0, 0
	var readers atomic.Int32
	for g := range 8 {
		wg.Go(func() {
			for i := range 20000 {
				m.Lock()
				n++
				m.Unlock()
				if i%100 == g {
					rw.Lock()
					if readers.Load() != 0 {
						t.Error("a reader beside the writer")
					}
					w++
					rw.Unlock()
				} else {
					rw.RLock()
					readers.Add(1)
					readers.Add(-1)
					rw.RUnlock()
				}
				if g == 0 && i%5000 == 0 {
					m.Lock()
					time.Sleep(3 * time.Millisecond) // makes it hungry
					m.Unlock()
				}
			}
		})
	}
	wg.Wait()
	if n != 160000 || w != 1600 {
		t.Error(n, w)
	}
	if !m.TryLock() || m.TryLock() || !rw.TryRLock() || rw.TryLock() {
		t.Error("try")
	}
}

func TestOnce(t *testing.T) {
	n := 0
	f := ours.OnceValues(func() (int, string) { n++; return n, "x" })
	f()
	if a, b := f(); a != 1 || b != "x" {
		t.Error(a, b)
	}
	call := func(f func()) (r any) {
		defer func() { r = recover() }()
		f()
		return nil
	}
	for _, mk := range []func(func()) func(){ours.OnceFunc, sync.OnceFunc} {
		n := 0
		p := mk(func() { n++; panic("p") })
		if a, b := call(p), call(p); a != "p" || b != "p" || n != 1 {
			t.Error(a, b, n)
		}
		p = mk(nil)
		if a, b := call(p), call(p); fmt.Sprint(a) != "runtime error: invalid memory address or nil pointer dereference" || a != b {
			t.Error(a, b)
		}
	}
	var o ours.Once
	r := call(func() { o.Do(func() { panic(1) }) })
	o.Do(func() { t.Error("again") })
	if r != 1 {
		t.Error(r)
	}
}

func TestCond(t *testing.T) {
	var m ours.Mutex
	c := ours.NewCond(&m)
	ready, done := 0, 0
	var wg ours.WaitGroup
	for range 5 {
		wg.Go(func() {
			m.Lock()
			for ready == 0 {
				c.Wait()
			}
			done++
			m.Unlock()
		})
	}
	time.Sleep(time.Millisecond)
	m.Lock()
	ready = 1
	m.Unlock()
	c.Signal()
	c.Broadcast()
	wg.Wait()
	if done != 5 {
		t.Error(done)
	}
}

func TestMap(t *testing.T) {
	var m ours.Map
	m.Store(1, "a")
	log := fmt.Sprint(m.Load(1))
	log += fmt.Sprint(m.LoadOrStore(1, "b"))
	log += fmt.Sprint(m.LoadOrStore(2, "b"))
	log += fmt.Sprint(m.Swap(2, "c"))
	log += fmt.Sprint(m.CompareAndSwap(2, "x", "d"), m.CompareAndSwap(2, "c", "d"), m.CompareAndDelete(1, "x"), m.CompareAndDelete(1, "a"))
	m.Range(func(k, v any) bool { log += fmt.Sprint(k, v); return true })
	log += fmt.Sprint(m.LoadAndDelete(2))
	log += fmt.Sprint(m.LoadAndDelete(2))
	if log != "atrueatruebfalsebtruefalse true false true2ddtrue<nil> false" {
		t.Error(log)
	}
}

func TestPool(t *testing.T) {
	p := ours.Pool{New: func() any { return new(int) }}
	x := p.Get()
	p.Put(x)
	if p.Get() != x {
		t.Error("not kept")
	}
	var wg ours.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 10000 {
				x := p.Get().(*int)
				*x++
				p.Put(x)
			}
		})
	}
	wg.Wait()
}
