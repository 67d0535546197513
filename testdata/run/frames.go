// run

// runtime.Callers and Caller: inlined calls are frames, wrappers are none, initialisers and generic functions have Go's names.
package main

import "runtime"

// The runtime's functions differ, but for the last two.
func shown(name string) bool {
	return len(name) < 8 || name[:8] != "runtime." || name == "runtime.main" || name == "runtime.goexit"
}

func where(label string) {
	var pcs [32]uintptr
	n := runtime.Callers(2, pcs[:])
	frames := runtime.CallersFrames(pcs[:n])
	println(label)
	count := 0
	for more := n > 0; more; {
		var f runtime.Frame
		f, more = frames.Next()
		count++
		if !shown(f.Function) {
			continue
		}
		line := f.Line
		if f.Function[0] == 'r' {
			line = 0
		}
		println("\t", f.Function, line, f.Entry != 0, f.Func == nil || f.Func.Name() == f.Function)
	}
	println("\t", count == n)
	for i := 1; ; i++ {
		pc, _, line, ok := runtime.Caller(i)
		if !ok {
			break
		}
		f := runtime.FuncForPC(pc)
		if name := f.Name(); shown(name) && name[0] != 'r' {
			_, same := f.FileLine(pc)
			println("\t", name, line, same == line)
		}
	}
}

var atInit = initial()

func initial() int { where("var initialiser"); return 1 }

var closureAtInit = func() int { where("closure at package level"); return 2 }()

func init() { where("first init") }
func init() { func() { where("closure in second init") }() }

type T struct{ n int }

func (t T) Value()    { where("value method") }
func (t *T) Pointer() { where("pointer method") }

type E struct {
	T
	x int
}
type EP struct{ *T }

type I interface {
	Value()
	Pointer()
}

func generic[P any](p P) { where("generic") }

type G[P any] struct{ p P }

func (g G[P]) Value()    { where("generic value method") }
func (g *G[P]) Pointer() { where("generic pointer method") }
func (g *G[P]) Closure() { func() { where("closure in generic method") }() }

func small()    { smaller() }
func smaller()  { smallest() }
func smallest() { where("inlined") }

//go:noinline
func big(f func()) { f() }

func named() (r int) {
	defer func() { where("deferred closure"); r = 1 }()
	return 0
}

func deferred() {
	defer where("deferred call")
	defer T{}.Value()
	var i I = &E{}
	defer i.Pointer()
}

func panicking() {
	defer func() {
		where("recovering")
		recover()
	}()
	panic(1)
}

func main() {
	where("main")
	small()
	func() { where("closure") }()
	f := func() { where("closure in variable") }
	big(f)
	big(func() { where("closure as argument") })
	T{}.Value()
	(&T{}).Value()
	(&T{}).Pointer()
	big(T{}.Value)
	big((&T{}).Pointer)
	T.Value(T{})
	(*T).Value(&T{})
	(*T).Pointer(&T{})
	g := (*T).Value
	g(&T{})
	E{}.Value()
	e := &E{}
	e.Pointer()
	var i I = e
	i.Value()
	i.Pointer()
	i = EP{&T{}}
	i.Value()
	i.Pointer()
	big(i.Value)
	big(e.Value)
	I.Value(i)
	h := I.Pointer
	h(i)
	generic(1)
	generic("a")
	generic(G[int]{})
	G[int]{}.Value()
	(&G[string]{}).Pointer()
	(&G[T]{}).Closure()
	big(G[int]{}.Value)
	i = &G[int]{}
	i.Value()
	i.Pointer()
	named()
	deferred()
	panicking()
	m := map[string]func(){"x": func() { where("in map literal") }}
	m["x"]()
	type local struct{ T }
	local{}.Value()
	big(local{}.Value)
	i = &struct{ E }{}
	i.Value()
}
