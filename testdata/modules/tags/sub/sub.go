package main

func main() { println("sub") }
