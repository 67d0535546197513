// run

// Closures over variables by reference and by value, and function values.
package main

func counter() (inc func() int, get func() int) {
	n := 0
	inc = func() int { n++; return n }
	get = func() int { return n }
	return
}

func adder(x int) func(int) int { return func(y int) int { return x + y } }

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func fib() func() int {
	a, b := 0, 1
	return func() int {
		a, b = b, a+b
		return a
	}
}

type op struct {
	name string
	fn   func(a, b int) int
}

var table = []op{
	{"add", func(a, b int) int { return a + b }},
	{"sub", sub},
	{"nil", nil},
}

var initialised = func() int { return len(table) * 100 }()

func sub(a, b int) int { return a - b }

func apply(n int, f func(i int) bool) {
	for i := range n {
		if !f(i) {
			return
		}
	}
}

func big(a [20]int, s string, p *int) func() int {
	return func() int {
		*p += a[3]
		return a[0] + a[19] + len(s) + *p
	}
}

func nested(x int) int {
	y := x * 2
	f := func(a int) int {
		z := a + y
		g := func(b int) int {
			x += b
			return z*100 + x
		}
		y++
		return g(a) + g(1)
	}
	return f(3) + f(4)
}

func named() (r int) {
	f := func() { r *= 2 }
	r = 21
	f()
	return
}

func returned() (r int, s string) {
	f := func() (int, string) { return 7, "seven" }
	return f()
}

func main() {
	inc, get := counter()
	inc()
	inc()
	println(get(), inc(), get())
	inc2, _ := counter()
	println(inc2(), get())
	println(adder(3)(4), compose(adder(1), adder(10), func(x int) int { return x * x })(2), compose()(9))
	f := fib()
	for range 10 {
		print(f(), " ")
	}
	println()
	for _, o := range table {
		if o.fn != nil {
			println(o.name, o.fn(7, 3))
		} else {
			println(o.name, o.fn == nil)
		}
	}
	println(initialised)

	var fs []func() int
	for i := 0; i < 5; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for i := range 3 {
		fs = append(fs, func() int { return i })
	}
	for i, s := range []string{"x", "yy"} {
		fs = append(fs, func() int { return i*100 + len(s) })
	}
	for _, f := range fs {
		print(f(), " ", f(), " ")
	}
	println()
	for i := 0; i < 6; i++ {
		g := func() { i++ }
		g()
		print(i, " ")
	}
	println()
	sum := 0
	apply(100, func(i int) bool {
		sum += i
		return i < 9
	})
	println(sum)
	x := 1
	println(big([20]int{0: 5, 3: 2, 19: 6}, "abc", &x)())
	println(x, nested(1), named())
	println(returned())
	var rec func(n int) int
	rec = func(n int) int {
		if n < 2 {
			return n
		}
		return rec(n-1) + rec(n-2)
	}
	println(rec(20))
	func() {
		x := "shadow"
		println(x)
	}()
	println(func(a, b int) int { return a * b }(6, 7), x)
	ptrs := [3]*int{}
	for i := 0; i < 3; i++ {
		ptrs[i] = &i
	}
	println(*ptrs[0], *ptrs[1], *ptrs[2])
	g := adder
	h := g(1)
	g = nil
	println(g == nil, h != nil, h(1))
}
