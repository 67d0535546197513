// run

package main

type T struct{ n int }

func (t T) G() (_ int)            { return }
func (t T) H() (_, _ string)      { return }
func (t T) M() (a int, _ *T)      { a = t.n; return }
func many() (_ [20]int, _ string) { return }

func deferred() (_ int) {
	defer func() { _ = recover() }()
	panic("x")
}

func main() {
	t := T{4}
	println(t.G())
	println(t.H())
	println(t.M())
	a, s := many()
	println(a[19], s)
	println(deferred())
	f := func() (_ bool) { return }
	println(f())
	println(func() (_, _ int) {
		if t.n > 3 {
			return 1, 2
		}
		return
	}())
}
