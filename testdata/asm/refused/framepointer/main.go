package main

func clobbers(x int) int
func saves(x int) int

func main() {
	if clobbers(1) != saves(1) {
		println("different")
	}
}
