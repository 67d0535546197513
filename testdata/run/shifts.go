// run

// Shifts by any amount, of any width, by any type; constants and operators.
package main

//go:noinline
func left(x int, n uint) int { return x << n }

//go:noinline
func right(x int, n uint) int { return x >> n }

//go:noinline
func uright(x uint, n uint) uint { return x >> n }

//go:noinline
func left8(x int8, n uint8) int8 { return x << n }

//go:noinline
func right8(x int8, n uint8) int8 { return x >> n }

//go:noinline
func uright8(x uint8, n uint64) uint8 { return x >> n }

//go:noinline
func left16(x uint16, n int) uint16 { return x << n }

//go:noinline
func right16(x int16, n int8) int16 { return x >> n }

//go:noinline
func left32(x int32, n uint16) int32 { return x << n }

//go:noinline
func right32(x int32, n int64) int32 { return x >> n }

//go:noinline
func uright32(x uint32, n uint32) uint32 { return x >> n }

//go:noinline
func masked(x uint64, n uint) (uint64, uint64, uint64) {
	return x << (n & 63), x >> (n & 63), x<<(n&31) | x>>(64-n&31)
}

//go:noinline
func rotate(x uint32, n uint) uint32 { return x<<(n&31) | x>>(32-n&31) }

func main() {
	for _, n := range []uint{0, 1, 7, 8, 15, 16, 31, 32, 33, 63, 64, 65, 255, 256, 1 << 40} {
		println(n, left(-3, n), right(-3<<40, n), uright(1<<63|5, n))
		println(left8(-77, uint8(n)), right8(-77, uint8(n)), uright8(177, uint64(n)))
		println(left16(54321, int(n)), left32(-123456789, uint16(n)), uright32(3123456789, uint32(n)))
		println(right32(-123456789, int64(n)))
		if n < 128 {
			println(right16(-12345, int8(n)))
		}
		a, b, c := masked(0x123456789abcdef0, n)
		println(a, b, c, rotate(0xdeadbeef, n))
	}
	const big = 1 << 100
	println(big>>98, big>>100<<3, uint8(big>>93))
	var s uint = 33
	var i = 1 << s
	var j int32 = 1 << s
	var k = uint64(1 << s)
	var w int64 = 1.0 << 33
	var x = int64(1)<<s == 1<<33
	println(i, j, k, w, x)
	var a [10]int
	var t uint = 1
	println(a[1<<t], len(a[:1<<t<<t]))
	a[2] = 1 << 3 << t
	a[2] <<= 2
	a[2] >>= t
	println(a[2])
	y := int8(-128)
	y >>= 1
	println(y, y>>6, y>>7, y>>8, uint8(y)>>6, uint8(y)<<1)
	z := uint16(0xffff)
	z <<= 12
	println(z, z>>12, int16(z)>>12)
}
