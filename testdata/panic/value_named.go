// run exit=2

package main

type code int8

func main() {
	panic(code(-3))
}
