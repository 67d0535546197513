// errorcheck

package main

func main() {
	c := complex(1, 2) // ERROR "not supported yet: complex numbers"
	println(real(c))   // ERROR "not supported yet: complex numbers"
}
