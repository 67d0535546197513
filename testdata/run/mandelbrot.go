// run
// bench: compute

// Counts and hashes the points of the Mandelbrot set on a grid.
package main

const (
	size    = 1600
	maxIter = 200
)

func escapes(cr, ci float64) int {
	var zr, zi, tr, ti float64
	n := 0
	for n < maxIter && tr+ti <= 4 {
		zi = 2*zr*zi + ci
		zr = tr - ti + cr
		tr = zr * zr
		ti = zi * zi
		n++
	}
	return n
}

func main() {
	inside := 0
	hash := uint32(2166136261)
	for y := 0; y < size; y++ {
		ci := 2*float64(y)/size - 1
		var bits byte
		for x := range size {
			cr := 2*float64(x)/size - 1.5
			n := escapes(cr, ci)
			bits <<= 1
			if n == maxIter {
				inside++
				bits |= 1
			}
			if x%8 == 7 {
				hash = (hash ^ uint32(bits)) * 16777619
				bits = 0
			}
			hash = (hash ^ uint32(n)) * 16777619
		}
	}
	println(inside, hash)
	for y := -12; y <= 12; y++ {
		var line [60]byte
		for x := range line {
			switch n := escapes(float64(x)/20-2.1, float64(y)/10); {
			case n == maxIter:
				line[x] = '*'
			case n > 20:
				line[x] = '+'
			case n > 8:
				line[x] = '.'
			default:
				line[x] = ' '
			}
		}
		println(string(line[:]))
	}
}
