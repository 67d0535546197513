// run exit=2

package main

func h() {
	defer func() {
		panic("second")
	}()
	panic("first")
}

func k() {
	defer func() {
		r := recover()
		panic(r)
	}()
	panic("orig")
}

func main() {
	defer println("deferred calls run")
	defer func() {
		h()
	}()
	k()
}
