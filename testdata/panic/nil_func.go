// run exit=2

package main

var f func(int) int

func main() {
	println(f(1))
}
