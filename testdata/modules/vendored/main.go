package main

import "example.org/v"

func main() { println(v.V()) }
