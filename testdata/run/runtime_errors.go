// run
package main

type runtimeError interface {
	error
	RuntimeError()
}

type I interface{ M() }
type T struct{ f []int }

func try(name string, f func()) {
	defer func() {
		r := recover()
		e, ok := r.(error)
		if !ok {
			println(name, "no error")
			return
		}
		_, rt := r.(runtimeError)
		println(name, e.Error(), rt)
	}()
	f()
}

func main() {
	var (
		s    = []int{1, 2, 3}
		n    = 5
		zero int
		p    *T
		m    map[string]int
		a    any = "x"
		i    I
		fn   func()
		u    any = T{}
	)
	try("index", func() { println(s[n]) })
	try("slice", func() { println(len(s[n:])) })
	try("slice2", func() { println(len(s[2:n-4])) })
	try("div", func() { println(n / zero) })
	try("nil", func() { println(len(p.f)) })
	try("map", func() { m["a"] = 1 })
	try("assert", func() { println(a.(int)) })
	try("assert2", func() { a.(I).M() })
	try("assert3", func() { i.(interface{ N() }).N() })
	try("method", func() { i.M() })
	try("func", func() { fn() })
	try("compare", func() { println(u == u) })
	try("hash", func() { println(map[any]int{}[u]) })
	try("make", func() { println(len(make([]int, n-10))) })
	try("array", func() { println(len([4]int(s))) })
	try("shift", func() { println(1 << (zero - 1)) })
	try("panicnil", func() { panic(nil) })
	try("string", func() { panic("plain") })
	try("none", func() {})
	defer func() {
		r := recover()
		println(r.(error).Error())
		func() {
			defer func() { println(recover() == r) }()
			panic(r)
		}()
	}()
	println(s[n])
}
