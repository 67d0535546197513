// run exit=2

package main

func fail(s string) {
	panic("it failed: " + s)
}

func main() {
	fail("badly")
}
