package main

func main() { println(name(), os, arch, unix, old) }
