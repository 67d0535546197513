// errorcheck

package main

import "C" // ERROR "not supported yet: cgo"

func main() {}
