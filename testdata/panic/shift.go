// run exit=2

package main

//go:noinline
func shift(a, b int) int {
	return a << b
}

func main() {
	println(shift(1, 70))
	println(shift(1, -1))
}
