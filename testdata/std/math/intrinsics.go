// Functions of math/bits and math that are instructions, beside their Go bodies, which calls by value reach.
package main

import (
	"fmt"
	"math"
	"math/bits"
)

var (
	len64    = bits.Len64
	len32    = bits.Len32
	leading  = bits.LeadingZeros64
	leading4 = bits.LeadingZeros32
	trailing = bits.TrailingZeros64
	trail4   = bits.TrailingZeros32
	ones     = bits.OnesCount64
	reverse  = bits.ReverseBytes64
	reverse4 = bits.ReverseBytes32
	rotate   = bits.RotateLeft64
	rotate4  = bits.RotateLeft32
	mul      = bits.Mul64
	add      = bits.Add64
	sub      = bits.Sub64
)

func check(what string, ok bool, x, y uint64) {
	if !ok {
		fmt.Println(what, x, y)
	}
}

func main() {
	values := []uint64{0, 1, 2, 3, 4, 6, 255, 256, 1<<31 - 1, 1 << 31, 1<<32 - 1, 1 << 32, 1<<63 - 1, 1 << 63, 1<<64 - 1, 0x123456789abcdef0, 0xdeadbeefcafebabe}
	sum := uint64(0)
	for _, x := range values {
		w := uint32(x)
		check("len", bits.Len64(x) == len64(x) && bits.Len(uint(x)) == len64(x) && bits.Len32(w) == len32(w), x, 0)
		check("leading", bits.LeadingZeros64(x) == leading(x) && bits.LeadingZeros32(w) == leading4(w), x, 0)
		check("trailing", bits.TrailingZeros64(x) == trailing(x) && bits.TrailingZeros32(w) == trail4(w), x, 0)
		check("ones", bits.OnesCount64(x) == ones(x), x, 0)
		check("reverse", bits.ReverseBytes64(x) == reverse(x) && bits.ReverseBytes32(w) == reverse4(w), x, 0)
		sum = sum*31 + uint64(bits.Len64(x)+bits.LeadingZeros32(w)*3+bits.TrailingZeros64(x)*5+bits.OnesCount64(x)*7) + bits.ReverseBytes64(x)
		for _, y := range values {
			k := int(y) % 100
			check("rotate", bits.RotateLeft64(x, k) == rotate(x, k) && bits.RotateLeft32(w, -k) == rotate4(w, -k), x, y)
			hi, lo := bits.Mul64(x, y)
			h, l := mul(x, y)
			check("mul", hi == h && lo == l, x, y)
			for carry := range uint64(2) {
				a, c := bits.Add64(x, y, carry)
				b, d := add(x, y, carry)
				check("add", a == b && c == d, x, y)
				e, f := bits.Sub64(x, y, carry)
				g, h := sub(x, y, carry)
				check("sub", e == g && f == h, x, y)
				sum = sum*31 + a + c*3 + e*5 + f*7
			}
			sum = sum*31 + hi*3 + lo + bits.RotateLeft64(x, k)
		}
		f := math.Float64frombits(x)
		check("float", math.Float64bits(f) == x || f != f, x, 0)
		sum = sum*31 + math.Float64bits(float64(x)) + uint64(math.Float32bits(float32(x))) + math.Float64bits(float64(math.Float32frombits(w>>2)))
	}
	fmt.Println(sum)
}
