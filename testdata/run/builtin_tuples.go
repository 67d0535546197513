// run
package main

func two() ([]int, int)         { return []int{7}, 1 }
func three() ([]any, int, string) { return nil, 1, "x" }
func ints() (int, string)       { return 1, "b" }
func slices() ([]int, []int)    { return make([]int, 2), []int{4, 5, 6} }

func main() {
	_ = append(two())
	s := append(two())
	println(len(s), s[0], s[1])
	a := append(three())
	println(len(a), a[0] == 1, a[1] == "x")
	println(ints())
	println(copy(slices()))
}
