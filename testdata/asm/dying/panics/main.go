package main

// down calls step from assembly.
func down(n int)

//go:noinline
func step(n int) {
	if n == 0 {
		var p *int
		*p = 1
	}
	down(n - 1)
}

type report struct{ text string }

func (r report) Error() string { return r.text }

func main() {
	defer func() {
		e := recover().(error)
		println("first:", e.Error())
		defer println("deferred")
		again(report{"second"})
	}()
	down(2)
}

// again panics below assembly a second time.
func again(e error) { fail(e) }

// fail calls raise from assembly.
func fail(e error)

//go:noinline
func raise(e error) { panic(e) }
