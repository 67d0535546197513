// run exit=2
package main

type T int

func f() any {
	type T int
	return T(1)
}

func main() {
	_ = f().(T)
}
