// errorcheck

package main

type list[T any] struct { // ERROR "not supported yet: generics"
	items []T
}

func first[T any](s []T) T { return s[0] } // ERROR "not supported yet: generics"

func main() {
	println(first([]int{1}))
}
