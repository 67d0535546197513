// errorcheck

package main

func seq(yield func(int) bool) { yield(1) }

func main() {
	for x := range seq { // ERROR "not supported yet: range over func"
		println(x)
	}
}
