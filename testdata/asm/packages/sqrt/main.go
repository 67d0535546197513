package main

// Sqrt returns the square root of x.
func Sqrt(x float64) float64

func hypot32(a, b float32) float32

func main() {
	println(Sqrt(2), Sqrt(144), Sqrt(0))
	println(hypot32(3, 4))
}
