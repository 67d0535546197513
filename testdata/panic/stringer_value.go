// run exit=2
package main

type S int

func (s S) String() string { return string(rune('A' + s)) }

func main() {
	panic(S(3))
}
