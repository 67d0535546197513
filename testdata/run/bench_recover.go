// run
// bench: defer
package main

type failure struct {
	code  int
	where string
}

func (f *failure) Error() string { return f.where }

// guarded recovers, but there is seldom anything.
//
//go:noinline
func guarded(x int) (result int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = e.(*failure)
		}
	}()
	return risky(x), nil
}

var shared = &failure{1, "shared"}

//go:noinline
func risky(x int) int {
	if x&1023 == 1023 {
		panic(shared)
	}
	return x + 1
}

func seldom(n int) int {
	sum := 0
	for i := range n {
		x, err := guarded(i)
		if err != nil {
			sum += len(err.Error())
		}
		sum += x
	}
	return sum
}

// parse panics to leave a recursion, as parsers do.
func parse(text string, at int) int {
	if at >= len(text) {
		panic(&failure{at, "end of text"})
	}
	switch text[at] {
	case '(':
		return parse(text, at+1)
	case ')':
		return at
	}
	return parse(text, at+1) + 1
}

func parsed(text string) (n int, err error) {
	defer func() {
		if e := recover(); e != nil {
			if f, ok := e.(*failure); ok {
				n, err = f.code, f
				return
			}
			panic(e)
		}
	}()
	return parse(text, 0), nil
}

func frames(n int) int {
	sum := 0
	for i := range n {
		text := "((((abc"
		if i%4 == 0 {
			text = "((((abc)"
		}
		x, err := parsed(text)
		if err != nil {
			sum += 100
		}
		sum += x
	}
	return sum
}

// nested has deferred functions in each frame the panic passes.
func nested(depth int, trail *int) {
	defer func() { *trail += depth }()
	if depth == 0 {
		var p *int
		*p = 1
	}
	nested(depth-1, trail)
}

func unwind(n int) int {
	trail := 0
	for i := range n {
		func() {
			defer func() { recover() }()
			nested(i&7, &trail)
		}()
	}
	return trail
}

// runtimes recovers from what the runtime finds wrong.
func runtimes(n int) int {
	xs := make([]int, 8)
	var m map[string]int
	count := 0
	for i := range n {
		func() {
			defer func() {
				if e, ok := recover().(error); ok {
					count += len(e.Error())
				}
			}()
			switch i & 3 {
			case 0:
				xs[i&15|8] = 1
			case 1:
				m["x"] = i
			case 2:
				count += 5 / (i & 1)
			case 3:
				count += any(i).(interface{ f() int }).f()
			}
		}()
	}
	return count
}

func main() {
	println(seldom(40000000))
	println(frames(500000))
	println(unwind(200000))
	println(runtimes(200000))
}
