// run exit=2

package main

//go:noinline
func cut(s []int, i, j, k int) []int {
	return s[i:j:k]
}

func main() {
	println(len(cut(make([]int, 4), 1, 2, 3)))
	println(len(cut(make([]int, 4), 1, 2, 9)))
}
