// run exit=2

package main

//go:noinline
func get(a []int, i int) int {
	return a[i]
}

func main() {
	println(get([]int{1, 2, 3}, -1))
}
