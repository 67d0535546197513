package main

// sum adds up xs, in C.
func sum(xs []int32) int64

// scale multiplies xs by f, in C.
func scale(xs []float64, f float64)

// text asks C for a string.
func text(i int) string

var seen int64 // C counts calls here

func main() {
	xs := make([]int32, 1000)
	for i := range xs {
		xs[i] = int32(i)
	}
	println(sum(xs), sum(xs[:3]), sum(nil))
	fs := []float64{1, 2.5, -3}
	scale(fs, 2)
	println(fs[0], fs[1], fs[2])
	println(text(0), text(1), text(7))
	println(seen)
}
