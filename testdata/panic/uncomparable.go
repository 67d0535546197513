// run exit=2
package main

type T struct{ f []int }

func main() {
	var a, b any = T{}, T{}
	println(a == b)
}
