package main

func narrow(a int8, b uint8, c int16, d uint16, e int32, f uint32) (sum int64)
func wide(a int64, b uint64, ok bool) (int64, bool)
func half(x uint16) (lo, hi uint8)

func main() {
	println(narrow(-1, 255, -300, 65535, -70000, 4000000000))
	println(wide(-5, 7, true))
	println(wide(1<<62, 1, false))
	lo, hi := half(0xabcd)
	println(lo, hi)
}
