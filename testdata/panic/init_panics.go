// run exit=2

package main

var x = compute(0)

//go:noinline
func compute(n int) int {
	return 10 / n
}

func main() {
	println(x)
}
