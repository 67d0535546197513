// run
// bench: closures
package main

// adder gives a function with a variable of its own.
func adder(n int) func(int) int {
	return func(x int) int { n += x; return n }
}

// indirect calls one of three functions that are not known when compiling.
func indirect(n int) int {
	fs := []func(int) int{adder(1), adder(2), func(x int) int { return x * 3 }}
	sum := 0
	for i := range n {
		sum += fs[i%3](i)
	}
	return sum
}

//go:noinline
func fold(xs []int, start int, f func(acc, x int) int) int {
	for _, x := range xs {
		start = f(start, x)
	}
	return start
}

//go:noinline
func each(xs []int, f func(i, x int)) {
	for i, x := range xs {
		f(i, x)
	}
}

// passed gives closures to functions that call them in a loop.
func passed(n int) int {
	xs := make([]int, 256)
	for i := range xs {
		xs[i] = i * 7 % 31
	}
	sum := 0
	for i := range n {
		sum = fold(xs, sum, func(acc, x int) int { return acc + x*i })
		each(xs, func(j, x int) { sum ^= x + j })
	}
	return sum
}

// compose makes closures of closures.
func compose(f, g func(int) int) func(int) int {
	return func(x int) int { return g(f(x)) }
}

func composed(n int) int {
	inc := func(x int) int { return x + 1 }
	double := func(x int) int { return x * 2 }
	f := compose(compose(inc, double), compose(double, inc))
	sum := 0
	for i := range n {
		sum += f(i)
	}
	return sum
}

// made allocates a closure in each turn.
func made(n int) int {
	keep := make([]func() int, 64)
	for i := range keep {
		keep[i] = func() int { return i }
	}
	sum := 0
	for i := range n {
		keep[i&63] = func() int { return i + sum&1 }
		sum += keep[i*5&63]()
	}
	return sum
}

type counter struct{ n int }

func (c *counter) add(x int) { c.n += x }
func (c counter) get() int   { return c.n }

// bound calls method values and method expressions.
func bound(n int) int {
	c := &counter{}
	add := c.add
	get := (*counter).get
	sum := 0
	for i := range n {
		add(i)
		sum += get(c)
	}
	return sum
}

// recursive calls itself through a variable.
func recursive(n int) int {
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	return fib(n)
}

type visitor func(depth int) bool

func walk(depth int, visit visitor) {
	if !visit(depth) {
		return
	}
	walk(depth+1, visit)
	walk(depth+1, visit)
}

// sequence is ranged over.
func sequence(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func main() {
	println(indirect(30000000))
	println(passed(100000))
	println(composed(10000000))
	println(made(5000000))
	println(bound(20000000))
	println(recursive(34))
	nodes := 0
	walk(0, func(depth int) bool { nodes++; return depth < 22 })
	println(nodes)
	sum := 0
	for range 10 {
		for x := range sequence(3000000) {
			sum += x
		}
	}
	println(sum)
}
