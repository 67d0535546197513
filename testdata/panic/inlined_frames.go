// run exit=2

package main

func inner(a []int, i int) int {
	return a[i]
}

func middle(a []int) int {
	return inner(a, len(a)) + 1
}

//go:noinline
func outer(a []int) int {
	return middle(a) * 2
}

func main() {
	println(outer([]int{1}))
}
