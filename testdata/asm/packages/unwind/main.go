package main

import "runtime"

// through calls f from assembly, with a frame of its own.
func through(f func(int) int, x int) int

// bare calls visit from assembly that has no frame but its arguments.
func bare()

// jump ends in a jump to visit.
func jump()

// wide has locals beyond the small stack check.
func wide(x int) int

// again calls itself n times in assembly before it calls leaf.
func again(n int) int

func base(path string) string {
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '/' {
			return path[i+1:]
		}
	}
	return path
}

// apply calls a function value for assembly.
func apply(x int, f func(int) int) int { return f(x) }

// stack prints who called its caller, up to main.main; the same place several times in a row is counted.
func stack(title string) {
	println(title)
	pcs := make([]uintptr, 600)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	last, times := runtime.Frame{}, 0
	for more := true; more && last.Function != "main.main"; {
		var f runtime.Frame
		f, more = frames.Next()
		if f.Function[:5] != "main." {
			continue
		}
		if f.Function != last.Function || f.Line != last.Line {
			times = 0
			println("  ", f.Function, base(f.File), f.Line)
		} else if times++; times%100 == 0 {
			println("   ...", times)
		}
		last = f
	}
}

// visit is called from assembly.
func visit() {
	stack("visit")
	for i := 0; i < 2; i++ {
		pc, file, line, ok := runtime.Caller(i)
		println("  ", i, runtime.FuncForPC(pc).Name(), base(file), line, ok)
	}
}

//go:noinline
func leaf(x int) int {
	if x == 3 {
		stack("leaf")
	}
	return x + 1
}

type failure struct{ code int }

//go:noinline
func fails(x int) int {
	if x > 2 {
		stack("about to panic")
		panic(failure{x})
	}
	return through(fails, x+1) + 1
}

// caught recovers above several assembly frames what was panicked below them.
func caught(x int) (result int) {
	defer func() {
		f := recover().(failure)
		stack("recovered")
		result = f.code * 100
	}()
	return through(fails, x)
}

// within recovers between two assembly frames; the upper one goes on.
func within(x int) (result int) {
	defer func() {
		if e, ok := recover().(runtime.Error); ok {
			println("  ", e.Error())
			result = 7
		}
	}()
	var a [4]int
	return through(func(i int) int { return a[i] }, x)
}

// deep needs much stack, so the assembly frames above it are moved.
//
//go:noinline
func deep(n int) int {
	var pad [32]int
	pad[n%32] = n
	if n == 0 {
		stack("deep")
		return 0
	}
	return pad[n%32] - n + deep(n-1)
}

func grows(x int) int {
	println("  sum", deep(x))
	if x > 400 {
		return 1
	}
	return through(grows, x*10) + 1
}

func main() {
	println(through(leaf, 3))
	bare()
	jump()
	println(wide(3))
	println(again(3))
	println(caught(0))
	println(through(within, 9))
	local := [3]int{1, 2, 3}
	p := &local[1]
	println(through(func(x int) int {
		*p += x
		r := grows(2)
		*p += r
		return *p
	}, 40))
	println(local[0], local[1], local[2])
}
