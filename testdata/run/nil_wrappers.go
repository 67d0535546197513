// run
package main

// Value methods through nil pointers, by way of wrappers and past them.

type T struct{ n int }

func (t T) Val(n int) int   { return t.n + n }
func (t *T) Ptr(n int) bool { return t == nil }

type I interface{ Val(int) int }

type E struct {
	T
	name string
}

type P struct{ *T }

//go:noinline
func call(i I) int { return i.Val(1) }

func try(f func() int) {
	defer func() {
		if err, ok := recover().(error); ok {
			println(err.Error())
		}
	}()
	println(f())
}

func main() {
	try(func() int { return call((*T)(nil)) })
	try(func() int { return call(T{4}) + call(&T{5}) })
	try(func() int { return call((*E)(nil)) })
	try(func() int { return call(P{}) })
	try(func() int { return call(&P{&T{6}}) })
	try(func() int { return call(&E{T: T{7}}) })
	try(func() int { var p *T; f := p.Val; println("not reached"); return f(1) })
	try(func() int { var p *T; f := p.Ptr; println(f(1)); return 0 })
	try(func() int { var i I; f := i.Val; return f(1) })
	try(func() int { var e *E; return e.Val(1) })
	try(func() int { f := (*T).Val; return f(nil, 1) })
	try(func() int { f := I.Val; return f(T{1}, 1) })
}
