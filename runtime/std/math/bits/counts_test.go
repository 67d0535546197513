package bits

import (
	"math/bits"
	"math/rand"
	"testing"
)

func TestCounts(t *testing.T) {
	for range 100000 {
		x := rand.Uint64() >> rand.Intn(64) << rand.Intn(64)
		if OnesCount64(x) != bits.OnesCount64(x) || TrailingZeros64(x) != bits.TrailingZeros64(x) || LeadingZeros64(x) != bits.LeadingZeros64(x) || Len32(uint32(x)) != bits.Len32(uint32(x)) || ReverseBytes64(x) != bits.ReverseBytes64(x) || Reverse64(x) != bits.Reverse64(x) || TrailingZeros32(uint32(x)) != bits.TrailingZeros32(uint32(x)) || TrailingZeros8(uint8(x)) != bits.TrailingZeros8(uint8(x)) || Len16(uint16(x)) != bits.Len16(uint16(x)) || OnesCount8(uint8(x)) != bits.OnesCount8(uint8(x)) || Reverse8(uint8(x)) != bits.Reverse8(uint8(x)) || Reverse16(uint16(x)) != bits.Reverse16(uint16(x)) || Reverse32(uint32(x)) != bits.Reverse32(uint32(x)) {
			t.Fatalf("%x", x)
		}
		h, l := Mul64(x, rand.Uint64())
		_ = l
		a, b := rand.Uint64(), rand.Uint64()
		h, l = Mul64(a, b)
		h2, l2 := bits.Mul64(a, b)
		if h != h2 || l != l2 {
			t.Fatal("mul")
		}
		if h < a {
			q, r := Div64(h, l, a|1<<63)
			q2, r2 := bits.Div64(h, l, a|1<<63)
			if h < a|1<<63 && (q != q2 || r != r2) {
				t.Fatal("div")
			}
		}
	}
}
