// errorcheck

package main

func two() ([]int, int) { return nil, 1 }

func ints() (int, int) { return 1, 2 }

func main() {
	_ = append(two()) // ERROR "not supported yet: several values of a call"
	println(ints())   // ERROR "not supported yet: several values of a call"
}
