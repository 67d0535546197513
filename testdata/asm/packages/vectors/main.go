package main

//go:noescape
func sumInts(s []int32) int64

//go:noescape
func saxpy(y, x []float64, a float64)

//go:noescape
func transpose(m *[4][4]float32)

func main() {
	s := make([]int32, 77)
	for i := range s {
		s[i] = int32(i*i) - 1000
	}
	println(sumInts(s), sumInts(s[:3]), sumInts(nil))
	x, y := []float64{1, 2, 3, 4, 5}, []float64{10, 20, 30, 40, 50}
	saxpy(y, x, 0.5)
	for _, v := range y {
		print(v, " ")
	}
	println()
	m := [4][4]float32{{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}, {13, 14, 15, 16}}
	transpose(&m)
	println(m[0][1], m[1][0], m[3][0], m[0][3], m[2][1])
}
