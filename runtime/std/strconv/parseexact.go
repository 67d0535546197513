package strconv

import "math/bits"

// exact finds the float nearest to the decimal s by comparing the number, all digits of it, with the middle
// between two floats. It is for what nearest cannot tell: at most some numbers of more than 19 digits that are
// very near to such a middle.
func (f *floatFormat) exact(s string, num scanned) uint64 {
	var d, middle bigBinary
	k := d.scan(s, num.exp)

	// The float at or below m * 10^exp, or the one below that.
	q, e := f.below(num.m, num.exp)
	for {
		// Is the number above the middle (2q + 1) * 2^(e-1)?
		x, y := d, &middle
		y.set(2*q + 1)
		shift := k - (e - 1)
		if k >= 0 {
			x.mul(5, k)
		} else {
			y.mul(5, -k)
		}
		if shift >= 0 {
			x.shift(uint(shift))
		} else {
			y.shift(uint(-shift))
		}
		c := x.compare(y)
		if c < 0 || c == 0 && q&1 == 0 {
			return f.assemble(q, e)
		}
		q++
		if q>>(f.mbits+1) != 0 {
			q >>= 1
			e++
		}
		if c == 0 || f.assemble(q, e) == f.inf() {
			return f.assemble(q, e)
		}
	}
}

// below gives a float q * 2^e that is not above m * 10^k, and at most little below.
func (f *floatFormat) below(m uint64, k int) (q uint64, e int) {
	lz := bits.LeadingZeros64(m)
	hi, lo := pow10(k)
	top, _, _ := mul192(m<<(lz&63), hi, lo)
	e = pow10Exp(k) - lz + 128
	lz = bits.LeadingZeros64(top)
	top <<= uint(lz)
	e -= lz
	cut := f.cutFor(e)
	return top >> cut, e + int(cut)
}

// bigBinary is a natural number, lowest limb first. Its room is for the longest numbers that exact compares:
// 801 digits times a power of two for the smallest floats, about 3900 bits.
type bigBinary struct {
	limbs [160]uint32
	n     int
}

// mostDigits is how many digits count: no middle between floats has more, so that beyond them it matters only
// whether any is not 0.
const mostDigits = 800

// scan sets b to the digits of s, of which exp counts the first 19 as before the point; the number is b * 10^k.
func (b *bigBinary) scan(s string, exp int) (k int) {
	count := 0
	more := false
	var chunk, scale uint64 = 0, 1
	for i := 0; i < len(s) && lower(s[i]) != 'e'; i++ {
		c := s[i] - '0'
		if c > 9 || c == 0 && count == 0 {
			continue
		}
		if count == mostDigits {
			more = more || c != 0
			continue
		}
		count++
		chunk = chunk*10 + uint64(c)
		if scale *= 10; scale == 1e9 {
			b.mulAdd(scale, chunk)
			chunk, scale = 0, 1
		}
	}
	b.mulAdd(scale, chunk)
	k = exp - (count - min(count, 19))
	if more {
		b.mulAdd(10, 1)
		k--
	}
	return k
}

func (b *bigBinary) set(m uint64) {
	b.limbs[0], b.limbs[1] = uint32(m), uint32(m>>32)
	b.n = 2
	b.trim()
}

// trim drops leading zeros.
func (b *bigBinary) trim() {
	for b.n > 0 && b.limbs[b.n-1] == 0 {
		b.n--
	}
}

// mulAdd makes it b * f + a, both below 2^32.
func (b *bigBinary) mulAdd(f, a uint64) {
	for i := 0; i < b.n; i++ {
		a += uint64(b.limbs[i]) * f
		b.limbs[i] = uint32(a)
		a >>= 32
	}
	if a > 0 {
		b.limbs[b.n] = uint32(a)
		b.n++
	}
}

// mul multiplies by f^times.
func (b *bigBinary) mul(f uint64, times int) {
	for times > 0 {
		p := uint64(1)
		for times > 0 && p*f < 1<<32 {
			p *= f
			times--
		}
		b.mulAdd(p, 0)
	}
}

// shift multiplies by 2^s.
func (b *bigBinary) shift(s uint) {
	words := int(s / 32)
	s %= 32
	b.limbs[b.n] = 0
	for i := b.n; i >= 0; i-- {
		x := uint64(b.limbs[i]) << 32
		if i > 0 {
			x |= uint64(b.limbs[i-1])
		}
		b.limbs[i+words] = uint32(x >> (32 - s))
	}
	for i := range words {
		b.limbs[i] = 0
	}
	b.n += words + 1
	b.trim()
}

func (b *bigBinary) compare(c *bigBinary) int {
	if b.n != c.n {
		if b.n < c.n {
			return -1
		}
		return 1
	}
	for i := b.n - 1; i >= 0; i-- {
		if b.limbs[i] != c.limbs[i] {
			if b.limbs[i] < c.limbs[i] {
				return -1
			}
			return 1
		}
	}
	return 0
}
