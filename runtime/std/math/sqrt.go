package math

import "math/bits"

// Sqrt returns the square root of x.
func Sqrt(x float64) float64

// Hypot returns Sqrt(p*p + q*q) without overflow on the way.
func Hypot(p, q float64) float64 {
	p, q = Abs(p), Abs(q)
	switch {
	case IsInf(p, 1) || IsInf(q, 1):
		return Inf(1)
	case p != p || q != q:
		return NaN()
	}
	if p < q {
		p, q = q, p
	}
	if p == 0 {
		return 0
	}
	q /= p
	return p * Sqrt(1+q*q)
}

// FMA returns x*y + z, rounded once.
func FMA(x, y, z float64) float64 {
	if hasFMA() {
		return fma(x, y, z)
	}
	return softFMA(x, y, z)
}

func softFMA(x, y, z float64) float64 {
	bx, by, bz := Float64bits(x), Float64bits(y), Float64bits(z)
	// Zeros, infinities and NaNs: no rounding of the product.
	if x == 0 || y == 0 || bx&uvinf == uvinf || by&uvinf == uvinf {
		return x*y + z
	}
	if z == 0 {
		return x * y // adding 0 would change the sign of a product that underflows
	}
	if bz&uvinf == uvinf {
		return z
	}
	// The product's leading bit is at 62 or 61 of ph, z's at 62.
	xs, xe, xm := split(bx)
	ys, ye, ym := split(by)
	zs, ze, zm := split(bz)
	pe := xe + ye - bias + 1
	ph, pl := bits.Mul64(xm<<10, ym<<11)
	zh, zl := zm<<10, uint64(0)
	// The product's leading bit to 62 of ph.
	if ph>>62 == 0 {
		ph, pl = ph<<1|pl>>63, pl<<1
		pe--
	}
	ps := xs ^ ys
	// p is the one of larger magnitude.
	if pe < ze || pe == ze && ph < zh {
		ps, pe, ph, pl, zs, ze, zh, zl = zs, ze, zh, zl, ps, pe, ph, pl
	}
	if ps != zs && pe == ze && ph == zh && pl == zl {
		return 0
	}
	zh, zl = shiftRight(zh, zl, uint(pe-ze))
	var m uint64
	if ps == zs {
		var c uint64
		pl, c = bits.Add64(pl, zl, 0)
		ph, _ = bits.Add64(ph, zh, c)
		m = ph | sticky(pl)
		if ph>>63 != 0 { // carried
			m = ph>>1 | ph&1 | sticky(pl)
			pe++
		}
	} else {
		var c uint64
		pl, c = bits.Sub64(pl, zl, 0)
		ph, _ = bits.Sub64(ph, zh, c)
		n := bits.LeadingZeros64(ph)
		if ph == 0 {
			n = 64 + bits.LeadingZeros64(pl)
		}
		n-- // the leading bit to 62
		pe -= n
		ph, pl = shiftLeft(ph, pl, uint(n))
		m = ph | sticky(pl)
	}
	return pack(ps, pe, m)
}

// split returns sign, exponent and mantissa with the leading bit at 52, also of denormal numbers.
func split(b uint64) (s uint64, e int, m uint64) {
	s, e, m = b&sign, int(b>>shift&mask), b&fracs
	if e == 0 {
		n := bits.LeadingZeros64(m) - 11
		return s, 1 - n, m << uint(n)
	}
	return s, e, m | 1<<shift
}

// sticky returns 1 if x isn't 0.
func sticky(x uint64) uint64 { return (x | -x) >> 63 }

// shiftRight shifts hi, lo by n to the right; if bits are lost the last one is set.
func shiftRight(hi, lo uint64, n uint) (uint64, uint64) {
	switch {
	case n == 0:
		return hi, lo
	case n >= 128:
		return 0, sticky(hi | lo)
	case n >= 64:
		return 0, hi>>(n-64) | sticky(hi<<(128-n)|lo)
	}
	return hi >> n, hi<<(64-n) | lo>>n | sticky(lo<<(64-n))
}

func shiftLeft(hi, lo uint64, n uint) (uint64, uint64) {
	if n >= 64 {
		return lo << (n - 64), 0
	}
	if n == 0 {
		return hi, lo
	}
	return hi<<n | lo>>(64-n), lo << n
}

// pack rounds the mantissa m, whose leading bit is at 62 and whose last bit stands for all below, to 53 bits.
func pack(s uint64, e int, m uint64) float64 {
	if e <= 0 { // denormal
		n := uint(1 - e)
		if n > 63 {
			m = sticky(m)
		} else {
			m = m>>n | sticky(m<<(64-n))
		}
		e = 0
		// The leading bit, if rounding makes one, becomes the exponent.
		m = roundBits(m)
		return Float64frombits(s | m)
	}
	m = roundBits(m)
	b := uint64(e-1)<<shift + m // a carry goes into the exponent, as it should
	if b >= uvinf {
		b = uvinf
	}
	return Float64frombits(s | b)
}

// roundBits drops the lowest ten bits of m, rounding to even.
func roundBits(m uint64) uint64 {
	q := m >> 10
	switch rest := m & (1<<10 - 1); {
	case rest > 1<<9, rest == 1<<9 && q&1 != 0:
		q++
	}
	return q
}
