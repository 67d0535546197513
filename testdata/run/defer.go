// run

package main

type T struct{ a, b, c int }

func deep(n int) int {
	var pad [64]int
	if n == 0 {
		return 0
	}
	pad[n%64] = n
	return deep(n-1) + pad[n%64]
}

func recovers(n int) (r int, s string) {
	x := n * 2
	p := &x
	defer func() {
		recover()
		*p += deep(2000)
		r += *p
		s += "!"
	}()
	s = "set"
	r = 5
	if n > 1 {
		panic("boom")
	}
	return 7, "plain"
}

var sink *int

func escaping(n int) (r int) {
	sink = &r
	defer func() { recover() }()
	r = 41
	if n > 0 {
		*sink++
		panic(n)
	}
	return 3
}

func many(n int) (t T, u T, v [20]int) {
	defer func() { recover() }()
	t = T{1, 2, 3}
	u.b = 9
	v[3] = 4
	if n == 0 {
		panic("x")
	}
	return
}

func outer() (r int) {
	defer func() {
		recover()
		r += 100
	}()
	middle()
	return 1
}

func middle() {
	defer println("middle deferred")
	inner()
	println("not reached")
}

func inner() {
	defer func() {
		println("inner deferred")
	}()
	panic("inner")
}

func replaced() (r int) {
	defer func() { recover(); r = 1 }()
	defer func() { panic("second") }()
	panic("first")
}

func inDeferred() {
	defer println("still here")
	defer func() {
		defer func() { recover() }()
		panic("nested")
	}()
}

func loops(n int) (r int) {
	for i := range n {
		defer func() { r = r*10 + i }()
	}
	defer func() { recover() }()
	for i := 0; ; i++ {
		defer func() { r += i }()
		if i == 3 {
			panic("loop")
		}
	}
}

func method(t T) { println("method", t.a, t.b, t.c) }
func (t *T) ptr(k int) { println("ptr", t.a, k) }
func (t T) val() int { println("val", t.b); return 1 }

func calls() {
	t := T{1, 2, 3}
	defer method(t)
	defer t.ptr(5)
	defer t.val()
	t.a, t.b = 10, 20
	f := t.val
	t.b = 30
	defer f()
	defer t.ptr(t.b)
}


func main() {
	r, s := recovers(1)
	println(r, s)
	r, s = recovers(2)
	println(r, s)
	println(escaping(0), *sink)
	println(escaping(1), *sink)
	t, u, v := many(0)
	println(t.a, t.b, t.c, u.b, v[3])
	println(outer())
	println(replaced())
	inDeferred()
	println(loops(4))
	calls()
}
