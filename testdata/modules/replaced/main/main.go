package main

import "example.org/lib"

func main() { println(lib.X) }
