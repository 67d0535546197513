// run exit=2
package main

func main() {
	var x any = "s"
	println(x.(int))
}
