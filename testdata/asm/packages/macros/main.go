package main

//go:noescape
func mix(block *[16]uint32, n int)

//go:noescape
func max4(a *[4]int64) int64

func main() {
	var b [16]uint32
	for i := range b {
		b[i] = uint32(i) * 0x01000193
	}
	mix(&b, 3)
	h := uint32(0)
	for _, x := range b {
		h = h*31 + x
	}
	println(h)
	println(max4(&[4]int64{3, -9, 12, 5}), max4(&[4]int64{-1, -2, -3, -4}))
}
