package main

type point struct{ x, y int }

func add(a, b int) int { return a + b }

func shift(x int32, n uint8, m int) int32 { return x<<n>>m | x<<3 }

func div(a, b uint16) (q, r uint16) {
	q = a / b
	r = a % 10
	return
}

func (p *point) move(dx int) { p.x += dx }

func (p point) sum() int { return p.x + p.y }

func index(s []int, i int32) int { return s[i] }

func tail(s string, i int) string { return s[i:] }

func both(a, b bool) bool { return a && !b }

func total(s []point) (n int) {
	for _, p := range s {
		n += p.sum()
	}
	return n
}

func counter() func() int {
	n := 0
	return func() int { n++; return n }
}

func push(s []byte, c byte) []byte { return append(s, c) }

func swap(a []int, i, j int) { a[i], a[j] = a[j], a[i] }

func eq(s string) bool { return s == "abc" }

func main() {}
