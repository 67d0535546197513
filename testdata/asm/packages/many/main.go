package main

// More arguments than registers, of both kinds.
func many(a, b, c, d, e, f, gg, h, i, j, k int, s string, p [3]int32) (int, string, [3]int32)
func floats(a, b, c, d, e, f, gg, h, i, j, k, l, m, n, o, p, q float64) (float64, float64)

// fromGo is called by assembly with more than the registers hold.
func fromGo(a, b, c, d, e, f, gg, h, i, j int, t string) (int, [2]int64) {
	return a - b + c - d + e - f + gg - h + i - j + len(t), [2]int64{int64(a), int64(j)}
}

func callGo(t string) (int, int64)

func main() {
	n, s, p := many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, "stack", [3]int32{7, 8, 9})
	println(n, s, p[0], p[1], p[2])
	x, y := floats(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)
	println(x, y)
	r, last := callGo("four")
	println(r, last)
}
