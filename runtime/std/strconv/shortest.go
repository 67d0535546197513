package strconv

import "math/bits"

// shortest gives the number with the fewest decimal digits, and of those the nearest, among all that are read as
// the float m * 2^e (m not 0): it is d * 10^k, d may end in zeros. closer says that the next smaller float is only
// half as far as the next larger one.
//
// The algorithm is Raffaello Giulietti's ("The Schubfach way to render doubles", 2020): with k such that the
// interval of all that is read as the float has length between 1 and 10 in units of 10^k, the answer is a multiple
// of 10^(k+1) inside, if there is one (at most one can be), else one of the two neighbours in units of 10^k.
// Numbers are 4 times what they stand for, with a last bit for "and more": a comparison with a multiple of 2 is right then.
func shortest(m uint64, e int, closer bool) (d uint64, k int) {
	// Integers that a float has with nothing behind the point.
	if 0 <= -e && -e < 53 && m&(1<<uint(-e)-1) == 0 {
		return m >> uint(-e), 0
	}
	k = e * 1262611 >> 22 // floor(log10(2^e))
	if closer {
		k = (e*1262611 - 524031) >> 22 // floor(log10(3/4 * 2^e))
	}
	hi, lo := pow10(-k)
	if !exactPow10(-k) {
		// Rounded up, the errors are on the side that the last bit absorbs.
		var carry uint64
		lo, carry = bits.Add64(lo, 1, 0)
		hi += carry
	}
	h := uint(e + log2Pow10(-k) + 1) // 1 to 4

	// The float, and half the distance to its neighbours.
	top, mid, low := mul192(m<<(h+2), hi, lo)
	rTop, rMid, rLow := shift192(hi, lo, h+1)
	lTop, lMid, lLow := rTop, rMid, rLow
	if closer {
		lTop, lMid, lLow = shift192(hi, lo, h)
	}
	v := odd(top, mid)
	_, c := bits.Add64(low, rLow, 0)
	upMid, c := bits.Add64(mid, rMid, c)
	upper := odd(top+rTop+c, upMid)
	_, c = bits.Sub64(low, lLow, 0)
	downMid, c := bits.Sub64(mid, lMid, c)
	lower := odd(top-lTop-c, downMid)
	// The ends of the interval belong to it if m is even.
	lower += m & 1
	upper -= m & 1

	s := v / 4
	if s >= 10 {
		t := s / 10
		below := lower <= 40*t
		above := 40*t+40 <= upper
		if below != above {
			if above {
				t++
			}
			return t, k + 1
		}
	}
	below := lower <= 4*s
	above := 4*s+4 <= upper
	if below != above {
		if above {
			s++
		}
		return s, k
	}
	// Both are inside: the nearer one, the even one if they are as near.
	half := 4*s + 2
	if v > half || v == half && s&1 != 0 {
		s++
	}
	return s, k
}

// shift192 gives (hi<<64 | lo) << s, s below 64.
func shift192(hi, lo uint64, s uint) (top, mid, low uint64) {
	s &= 63
	return hi >> (64 - s), hi<<s | lo>>(64-s), lo << s
}

// odd is top with its last bit set if mid is more than what errors make of 0.
func odd(top, mid uint64) uint64 {
	if mid > 1 {
		top |= 1
	}
	return top
}
