package strconv

import "math/bits"

// pow10 gives the top 128 bits of 10^k, truncated, for powMin <= k <= powMax: 10^k is (hi<<64 | lo) * 2^pow10Exp(k) and
// less than a unit of lo. It is exact for 0 <= k <= 55.
//
// The table has every 27th power only; what is between is a product with a power of five. That costs two
// multiplications and saves 10 KB in each program that prints a float.
func pow10(k int) (hi, lo uint64) {
	i := uint(k - powMin)
	coarse := &powCoarse[i/powStep]
	j := i % powStep
	if j == 0 {
		return coarse[0], coarse[1]
	}
	five := powFives[j]
	h1, l1 := bits.Mul64(coarse[0], five)
	h0, l0 := bits.Mul64(coarse[1], five)
	mid, carry := bits.Add64(l1, h0, 0)
	top := h1 + carry
	s := uint(bits.LeadingZeros64(top)) // 3..62
	hi = top<<(s&63) | mid>>((64-s)&63)
	lo = mid<<(s&63) | l0>>((64-s)&63)
	lo, carry = bits.Add64(lo, uint64(powFix[i/4]>>(i%4*2)&3), 0)
	return hi + carry, lo
}

// pow10Exp is the exponent of pow10's lowest bit.
func pow10Exp(k int) int {
	return log2Pow10(k) - 127
}

// log2Pow10 is the floor of log2(10^k), right for |k| <= 1233.
func log2Pow10(k int) int {
	return k * 1741647 >> 19
}

// log10Pow2 is the floor of log10(2^e), right for |e| <= 1650.
func log10Pow2(e int) int {
	return e * 78913 >> 18
}

// exactPow10 reports whether pow10(k) is 10^k itself.
func exactPow10(k int) bool {
	return uint(k) <= 55
}

// An unrounded is a number times 4, cut to an integer, the lowest bit set if anything was cut off: enough to round
// it in any way, or to divide it and round then.
type unrounded uint64

// round rounds to the nearest integer, halves to the even one.
func (u unrounded) round() uint64 {
	return uint64(u+1+u>>2&1) >> 2
}

func (u unrounded) floor() uint64 {
	return uint64(u >> 2)
}

// div divides by d.
func (u unrounded) div(d uint64) unrounded {
	q := uint64(u) / d
	if q*d != uint64(u) {
		q |= 1
	}
	return unrounded(q)
}

// scale gives m * 2^e * 10^k, which must be below 2^62; m is not 0. ok is false if 128 bits of 10^k are too
// few to tell.
func scale(m uint64, e, k int) (u unrounded, ok bool) {
	lz := bits.LeadingZeros64(m)
	hi, lo := pow10(k)
	m2 := m << (lz & 63)
	// 4 times the number is top * 2^-cut, and mid and low behind that.
	cut := uint(-(e - lz + pow10Exp(k) + 128 + 2))
	if cut >= 64 {
		return 1, true
	}
	mask := uint64(1)<<cut - 1
	top, mid := bits.Mul64(m2, hi)
	rest := top & mask
	if rest != mask && rest|mid != 0 {
		// Whatever lo adds, it is neither enough for the next number nor needed to see that something is behind.
		return unrounded(top>>cut) | 1, true
	}
	top, mid, low := mul192(m2, hi, lo)
	rest = top & mask
	u = unrounded(top >> cut)
	if exactPow10(k) {
		if rest|mid|low != 0 {
			u |= 1
		}
		return u, true
	}
	if rest == mask && mid == ^uint64(0) {
		// The true product may reach the next number. It does if it is an integer divided by a power of five evenly.
		return divide(m, e, k)
	}
	// The true product is larger than the one found.
	return u | 1, true
}

// divide is scale where 10^-k divides m * 2^e.
func divide(m uint64, e, k int) (u unrounded, ok bool) {
	q, ok := divideFives(m, k)
	if !ok {
		return 0, false
	}
	e += k + 2
	switch {
	case e >= 0:
		return unrounded(q << e), true
	case e <= -64:
		return 1, true
	}
	u = unrounded(q >> -e)
	if q&(1<<-e-1) != 0 {
		u |= 1
	}
	return u, true
}

// divideFives gives m / 5^-k, if that is an integer.
func divideFives(m uint64, k int) (q uint64, ok bool) {
	if k >= 0 || k < -powStep {
		return 0, false
	}
	five := powFives[-k]
	return m / five, m%five == 0
}

// mul192 gives m * (hi<<64 | lo).
func mul192(m, hi, lo uint64) (top, mid, low uint64) {
	top, mid = bits.Mul64(m, hi)
	carry, low := bits.Mul64(m, lo)
	mid, carry = bits.Add64(mid, carry, 0)
	return top + carry, mid, low
}
