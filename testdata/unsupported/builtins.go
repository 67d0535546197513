// errorcheck

package main

func floats() (float64, float64) { return 1, 2 }

func main() {
	_ = complex(floats()) // ERROR "not supported yet: several values of a call"
}
