package main

func push()

func main() { push() }
