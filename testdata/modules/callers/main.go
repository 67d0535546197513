package main

import "example.com/callers/lib"

func main() {
	println(lib.Where())
	println(where())
	println(lib.Stack())
	println(lib.T{}.M())
	func() {
		println(lib.Outer())
	}()
}

func where() (string, int) { return lib.Where() }
