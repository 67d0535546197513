// Package context carries deadlines, cancellation and values through calls.
package context

import (
	"errors"
	"sync"
	"time"
)

// Context is what a call is told by its caller. Its methods may be called by several goroutines.
type Context interface {
	// Deadline returns when the work is to be given up, ok == false if there is no such time.
	Deadline() (deadline time.Time, ok bool)
	// Done is closed when the work is to be given up; nil if that can't happen.
	Done() <-chan struct{}
	// Err returns why Done is closed, nil if it isn't.
	Err() error
	// Value returns the value of key, nil if there is none.
	Value(key any) any
}

// Canceled is the error of a Context that was cancelled.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is the error of a Context whose deadline has passed.
var DeadlineExceeded error = deadlineExceeded{}

type deadlineExceeded struct{}

func (deadlineExceeded) Error() string   { return "context deadline exceeded" }
func (deadlineExceeded) Timeout() bool   { return true }
func (deadlineExceeded) Temporary() bool { return true }

// empty is a Context that says nothing.
type empty struct{}

func (empty) Deadline() (deadline time.Time, ok bool) { return }
func (empty) Done() <-chan struct{}                   { return nil }
func (empty) Err() error                              { return nil }
func (empty) Value(key any) any                       { return nil }

type background struct{ empty }

func (background) String() string { return "context.Background" }

type todo struct{ empty }

func (todo) String() string { return "context.TODO" }

// Background returns the Context that others come from.
func Background() Context { return background{} }

// TODO returns a Context for where it isn't clear yet which to use.
func TODO() Context { return todo{} }

// CancelFunc tells that work is to be given up. Calls after the first do nothing.
type CancelFunc func()

// CancelCauseFunc is a CancelFunc with a reason.
type CancelCauseFunc func(cause error)

// WithValue returns a Context with a value for key, which must be comparable.
func WithValue(parent Context, key, val any) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if key == nil {
		panic("nil key")
	}
	if !comparable_(key) {
		panic("key is not comparable")
	}
	return &valued{parent, key, val}
}

// comparable_ reports whether x can be compared.
func comparable_(x any) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	return x == x || true
}

type valued struct {
	Context
	key, val any
}

func (v *valued) Value(key any) any {
	if v.key == key {
		return v.val
	}
	return v.Context.Value(key)
}

func (v *valued) String() string {
	return name(v.Context) + ".WithValue(" + text(v.key) + ", " + text(v.val) + ")"
}

type stringer interface{ String() string }

func name(c Context) string {
	if s, ok := c.(stringer); ok {
		return s.String()
	}
	return "context"
}

func text(x any) string {
	switch x := x.(type) {
	case stringer:
		return x.String()
	case string:
		return x
	case nil:
		return "<nil>"
	}
	return "value"
}

// WithoutCancel returns parent's values without its cancellation and deadline.
func WithoutCancel(parent Context) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return without{parent}
}

type without struct{ c Context }

func (without) Deadline() (deadline time.Time, ok bool) { return }
func (without) Done() <-chan struct{}                   { return nil }
func (without) Err() error                              { return nil }
func (w without) String() string                        { return name(w.c) + ".WithoutCancel" }

func (w without) Value(key any) any {
	if key == &selfKey {
		return nil // what comes from w isn't cancelled with w's parents
	}
	return w.c.Value(key)
}

// selfKey is the key by which a cancellable Context gives itself.
var selfKey int

// cancellable is a Context that can be cancelled.
type cancellable struct {
	Context // the parent

	mu       sync.Mutex
	done     chan struct{} // made when it is first asked for
	err      error
	cause    error
	children map[child]struct{}
}

// A child is told when its Context is cancelled.
type child interface {
	cancel(err, cause error)
}

// closed is what Done returns if a Context was cancelled before it was first called.
var closed = func() chan struct{} {
	c := make(chan struct{})
	close(c)
	return c
}()

func (c *cancellable) Value(key any) any {
	if key == &selfKey {
		return c
	}
	return c.Context.Value(key)
}

func (c *cancellable) Done() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done == nil {
		if c.err != nil {
			c.done = closed
		} else {
			c.done = make(chan struct{})
		}
	}
	return c.done
}

func (c *cancellable) Err() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.err
}

func (c *cancellable) String() string { return name(c.Context) + ".WithCancel" }

func (c *cancellable) cancel(err, cause error) {
	if cause == nil {
		cause = err
	}
	c.mu.Lock()
	if c.err != nil {
		c.mu.Unlock()
		return
	}
	c.err, c.cause = err, cause
	if c.done != nil {
		close(c.done)
	}
	children := c.children
	c.children = nil
	c.mu.Unlock()
	for k := range children {
		k.cancel(err, cause)
	}
}

// add makes k a child, or cancels it if c is cancelled already.
func (c *cancellable) add(k child) {
	c.mu.Lock()
	if c.err != nil {
		err, cause := c.err, c.cause
		c.mu.Unlock()
		k.cancel(err, cause)
		return
	}
	if c.children == nil {
		c.children = make(map[child]struct{})
	}
	c.children[k] = struct{}{}
	c.mu.Unlock()
}

// remove makes k no child, and reports whether it was one.
func (c *cancellable) remove(k child) bool {
	c.mu.Lock()
	_, ok := c.children[k]
	delete(c.children, k)
	c.mu.Unlock()
	return ok
}

// follow cancels k when parent is cancelled. The result undoes that, and reports whether it was in time.
func follow(parent Context, k child) (leave func() bool) {
	done := parent.Done()
	if done == nil {
		return func() bool { return true }
	}
	if p, ok := parent.Value(&selfKey).(*cancellable); ok && p.Done() == done {
		p.add(k)
		return func() bool { return p.remove(k) }
	}
	// A Context of another kind: a goroutine waits for it.
	stop := make(chan struct{})
	var once sync.Once
	left := false
	go func() {
		select {
		case <-done:
			once.Do(func() { k.cancel(parent.Err(), Cause(parent)) })
		case <-stop:
		}
	}()
	return func() bool {
		once.Do(func() {
			left = true
			close(stop)
		})
		return left
	}
}

// WithCancel returns a Context that is cancelled by the function, or when parent is.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c, leave := withCancel(parent)
	return c, func() {
		leave()
		c.cancel(Canceled, nil)
	}
}

// WithCancelCause is [WithCancel] with a reason, which Cause returns.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c, leave := withCancel(parent)
	return c, func(cause error) {
		leave()
		c.cancel(Canceled, cause)
	}
}

func withCancel(parent Context) (c *cancellable, leave func() bool) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	c = &cancellable{Context: parent}
	return c, follow(parent, c)
}

// Cause returns why c was cancelled: what was given to a CancelCauseFunc, or c.Err().
func Cause(c Context) error {
	if p, ok := c.Value(&selfKey).(*cancellable); ok {
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.cause != nil {
			return p.cause
		}
	}
	return c.Err()
}

// AfterFunc calls f in a new goroutine when ctx is cancelled. The result undoes that, and reports whether it was in time.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &after{f: f}
	leave := follow(ctx, a)
	return func() bool {
		stopped := false
		a.once.Do(func() { stopped = true })
		if stopped {
			leave()
		}
		return stopped
	}
}

type after struct {
	once sync.Once
	f    func()
}

func (a *after) cancel(err, cause error) {
	a.once.Do(func() { go a.f() })
}
