package main

// hasAVX2 asks the processor and the system.
func hasAVX2() bool

//go:noescape
func dotAVX2(a, b []float32) float32

func dotGo(a, b []float32) float32 {
	var s float32
	for i := range a {
		s += a[i] * b[i]
	}
	return s
}

func dot(a, b []float32) float32 {
	if hasAVX2() {
		return dotAVX2(a, b)
	}
	return dotGo(a, b)
}

func main() {
	a := make([]float32, 1003)
	b := make([]float32, 1003)
	for i := range a {
		a[i] = float32(i % 7)
		b[i] = float32(i%5) - 2
	}
	for _, n := range []int{0, 1, 7, 8, 9, 31, 32, 33, 1003} {
		if x, y := dot(a[:n], b[:n]), dotGo(a[:n], b[:n]); x != y {
			println("differs", n, x, y)
		}
	}
	println(dot(a, b))
}
