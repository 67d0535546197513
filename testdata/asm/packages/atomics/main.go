package main

//go:noescape
func add(p *int64, n int64) int64

//go:noescape
func swap(p *uint32, v uint32) (old uint32)

//go:noescape
func cas(p *uint64, old, new uint64) bool

//go:noescape
func or8(p *uint8, v uint8)

func main() {
	var a int64 = 40
	println(add(&a, 2), a, add(&a, -50), a)
	b := uint32(7)
	println(swap(&b, 9), b)
	c := uint64(1 << 40)
	println(cas(&c, 3, 4), c, cas(&c, 1<<40, 5), c)
	bits := [4]uint8{1, 2, 3, 4}
	or8(&bits[2], 0x80)
	println(bits[0], bits[1], bits[2], bits[3])
}
