// run exit=2

package main

func main() {
	x := []int{1}
	f := func(i int) int {
		return x[i]
	}
	g := f
	if len(x) > 5 {
		g = nil
	}
	println(g(0))
	println(g(1))
}
