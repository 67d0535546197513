package iter

import "unsafe"

// A coro is the runtime's coroutine: a goroutine that runs only while another waits in coroswitch for it.
type coro struct{}

// newcoro makes a coroutine that will run f when it is first switched to, and end when f returns.
//
//go:linkname newcoro runtime.newcoro
func newcoro(f func(*coro)) *coro

// coroswitch runs the goroutine held by c until that calls coroswitch(c) or ends; the caller waits in c meanwhile.
//
//go:linkname coroswitch runtime.coroswitch
func coroswitch(c *coro)

// goexitPanic marks that the sequence's goroutine ended by runtime.Goexit.
type goexitPanic struct{}

//go:linkname goexit runtime.Goexit
func goexit()

// A puller is the state that both sides of Pull share; they never run at the same time.
type puller struct {
	c       *coro
	running bool // the sequence's side is running
	started bool
	done    bool
	ok      bool // a value waits
	exited  bool // the sequence function has been left regularly or by panic
	panicv  any  // what the sequence side panicked with
	paniced bool
	_       unsafe.Pointer
}

// run is the body of the coroutine: body is the call of the sequence function.
func (p *puller) run(body func()) {
	defer func() {
		if v := recover(); v != nil {
			p.panicv, p.paniced = v, true
		} else if !p.exited {
			p.panicv, p.paniced = goexitPanic{}, true
		}
		p.done = true
		p.running = false
	}()
	body()
	p.exited = true
}

// enter switches to the sequence's side and passes on what it died of.
func (p *puller) enter() {
	p.running = true
	p.started = true
	coroswitch(p.c)
	p.running = false
	if p.paniced {
		v := p.panicv
		p.paniced, p.panicv = false, nil
		if _, is := v.(goexitPanic); is {
			goexit()
		}
		panic(v)
	}
}

// yielded switches from inside yield back to the caller of next.
func (p *puller) yielded() bool {
	if p.done {
		return false
	}
	if !p.running {
		panic("iter.Pull: yield called again before next")
	}
	p.ok = true
	p.running = false
	coroswitch(p.c)
	return !p.done
}

// next reports whether the sequence has left a value.
func (p *puller) next() bool {
	if p.done {
		return false
	}
	if p.running {
		panic("iter.Pull: next called again before yield")
	}
	p.ok = false
	p.enter()
	return p.ok
}

// stop ends the sequence.
func (p *puller) stop() {
	if p.done {
		return
	}
	p.done = true
	if p.running {
		panic("iter.Pull: stop called again before yield")
	}
	p.enter()
}

// Pull turns the sequence seq into a function next that returns one value after the other, and a function stop
// that ends the sequence early. After the last value, or stop, next returns a zero value and false.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var v V
	p := new(puller)
	p.c = newcoro(func(*coro) {
		p.run(func() {
			if p.done { // stopped before the first next
				return
			}
			seq(func(x V) bool {
				v = x
				return p.yielded()
			})
		})
	})
	next = func() (V, bool) {
		var zero V
		if !p.next() {
			v = zero
			return zero, false
		}
		x := v
		v = zero
		return x, true
	}
	return next, p.stop
}

// Pull2 is [Pull] for sequences of pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	var k K
	var v V
	p := new(puller)
	p.c = newcoro(func(*coro) {
		p.run(func() {
			if p.done {
				return
			}
			seq(func(x K, y V) bool {
				k, v = x, y
				return p.yielded()
			})
		})
	})
	next = func() (K, V, bool) {
		var zk K
		var zv V
		if !p.next() {
			k, v = zk, zv
			return zk, zv, false
		}
		x, y := k, v
		k, v = zk, zv
		return x, y, true
	}
	return next, p.stop
}
