// run exit=2

package main

func get(a []int, i int) int {
	return a[i]
}

func main() {
	println("before")
	println(get([]int{1, 2, 3}, 5))
}
