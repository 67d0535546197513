// run exit=2
package main

type I interface{ M() }
type T struct{ a int }

func (t T) M() { println(t.a) }

//go:noinline
func call(i I) { i.M() }

func main() {
	var p *T
	call(p)
}
