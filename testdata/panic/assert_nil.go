// run exit=2
package main

type I interface{ M() }

func main() {
	var x I
	_ = x.(interface{ N() })
}
