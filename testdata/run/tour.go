// run

package main

func dot(a, b []float64) (sum float64) {
	for i, x := range a {
		sum += x * b[i]
	}
	return sum
}

func main() {
	println(dot([]float64{1, 2, 3}, []float64{4, 5, 6}))
}
