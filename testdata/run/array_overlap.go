// run

// Arrays behind pointers made from slices may overlap in part.
package main

//go:noinline
func copyArr(p, q *[40]byte) { *p = *q }

func main() {
	var x [64]byte
	for i := range x {
		x[i] = byte(i)
	}
	y := x
	copy(x[4:36], x[2:34])
	*(*[32]byte)(y[4:36]) = *(*[32]byte)(y[2:34])
	println(x == y)
	x = y
	copy(x[4:44], x[9:49])
	copyArr((*[40]byte)(y[4:]), (*[40]byte)(y[9:]))
	println(x == y)
	x = y
	copy(x[9:49], x[4:44])
	copyArr((*[40]byte)(y[9:]), (*[40]byte)(y[4:]))
	println(x == y)
	var s [300]byte
	for i := range s {
		s[i] = byte(i)
	}
	u := s
	for _, d := range []int{0, 1, 7, 8, 9, 15, 16, 17, 31, 33, 50} {
		copy(s[d:d+200], s[20:220])
		*(*[200]byte)(u[d : d+200]) = *(*[200]byte)(u[20:220])
		println(s == u)
		copy(s[d:d+250], s[2:252])
		*(*[250]byte)(u[d : d+250]) = *(*[250]byte)(u[2:252])
		println(s == u)
		copy(s[d:d+23], s[2:25])
		*(*[23]byte)(u[d : d+23]) = *(*[23]byte)(u[2:25])
		println(s == u)
	}
}
