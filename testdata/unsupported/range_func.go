// errorcheck

package main

func upto(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n && yield(i); i++ {
		}
	}
}

func main() {
	for i := range upto(3) { // ERROR "not supported yet: range over func"
		println(i)
	}
}
