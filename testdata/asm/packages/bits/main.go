package main

func popcount(x uint64) int
func leading(x uint64) int
func trailing(x uint64) int
func rotate(x uint32, k uint8) uint32
func mul128(a, b uint64) (hi, lo uint64)
func div128(hi, lo, d uint64) (q, r uint64)
func swab(x uint64) uint64

func main() {
	println(popcount(0xff00ff), leading(1<<40), leading(0), trailing(1<<40), trailing(0))
	println(rotate(0x80000001, 4), rotate(1, 31))
	hi, lo := mul128(1<<63+5, 1<<62+3)
	println(hi, lo)
	q, r := div128(3, 12345, 1<<60)
	println(q, r)
	println(swab(0x0102030405060708))
}
