package main

type point struct {
	x, y int32
}

type box struct {
	name     string
	min, max point
	weight   float64
}

func area(b box) int64
func move(p point, dx, dy int32) point
func label(b *box) string
func pair(p [2]int16) (sum int16, swapped [2]int16)
func iface(e any) (word uintptr, nonzero bool)

func main() {
	b := box{"crate", point{1, 2}, point{11, 7}, 2.5}
	println(area(b))
	p := move(b.min, 10, -10)
	println(p.x, p.y)
	println(label(&b))
	sum, sw := pair([2]int16{5, -8})
	println(sum, sw[0], sw[1])
	n := 77
	_, ok := iface(&n)
	_, nothing := iface(nil)
	println(ok, nothing)
}
