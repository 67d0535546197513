// run

package main

type E struct{ msg string }

func (e *E) Error() string { return "E: " + e.msg }

func try(f func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = r
		case string:
			err = &E{r}
		default:
			println("other")
		}
	}()
	f()
	return nil
}

type I interface{ M(int) int }
type A int

func (a A) M(i int) int { println("A.M", int(a), i); return 0 }

func ifaces(i I) {
	defer i.M(3)
	i = A(7)
	defer i.M(4)
	defer print("x", 1, 2.5, "\n")
	m := map[string]int{"a": 1, "b": 2}
	func() {
		defer delete(m, "a")
	}()
	println(len(m))
}

func helper() any { return recover() }

func rule() {
	defer func() {
		println(helper() == nil)
		println(recover() != nil)
		println(recover() == nil)
	}()
	panic(1)
}

func norecover() {
	defer func() {
		println("outer", recover().(int))
	}()
	defer func() {
		defer func() { println("in", recover() == nil) }()
	}()
	panic(2)
}

func viaDefer() (s string) {
	defer func() { s = "recovered" }()
	defer func() {
		defer recover()
	}()
	panic("seen by a deferred recover")
}

func main() {
	println(viaDefer())
	println(try(func() {}) == nil)
	println(try(func() { panic("p") }).Error())
	println(try(func() { panic(&E{"q"}) }).Error())
	ifaces(A(1))
	rule()
	norecover()
}
