// run exit=2
package main

type I interface {
	M()
	N(int) string
}
type T struct{ a int }

func (T) M() {}

func main() {
	var x any = T{1}
	x.(I).M()
}
