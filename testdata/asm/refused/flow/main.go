package main

func falls(x int) int
func after(x int) int
func loops()

func main() {
	if falls(1) != after(1) {
		loops()
	}
}
