package main

// switchTo saves SP in from and goes on with the stack in to.
func switchTo(from, to *uintptr)

func main() {
	var a, b uintptr
	if a != b {
		switchTo(&a, &b)
	}
}
