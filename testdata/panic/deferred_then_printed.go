// run exit=2

package main

//go:noinline
func index(s []int, i int) int {
	defer println("deferred", i)
	return s[i]
}

func main() {
	defer func() {
		defer func() { println("innermost") }()
		println(index([]int{1, 2}, 1))
	}()
	index([]int{1}, 5)
}
