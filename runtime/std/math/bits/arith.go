package bits

import _ "unsafe" // go:linkname

// Add returns x + y + carry and the carry out. The carry must be 0 or 1.
func Add(x, y, carry uint) (sum, carryOut uint) {
	s, c := Add64(uint64(x), uint64(y), uint64(carry))
	return uint(s), uint(c)
}

// Add32 is [Add] for 32 bits.
func Add32(x, y, carry uint32) (sum, carryOut uint32) {
	s := uint64(x) + uint64(y) + uint64(carry)
	return uint32(s), uint32(s >> 32)
}

// Add64 is [Add] for 64 bits.
func Add64(x, y, carry uint64) (sum, carryOut uint64) {
	sum = x + y + carry
	// A carry came out of the top bit if both were set there, or one was and the sum is not.
	carryOut = (x&y | (x|y)&^sum) >> 63
	return
}

// Sub returns x - y - borrow and the borrow out. The borrow must be 0 or 1.
func Sub(x, y, borrow uint) (diff, borrowOut uint) {
	d, b := Sub64(uint64(x), uint64(y), uint64(borrow))
	return uint(d), uint(b)
}

// Sub32 is [Sub] for 32 bits.
func Sub32(x, y, borrow uint32) (diff, borrowOut uint32) {
	d := uint64(x) - uint64(y) - uint64(borrow)
	return uint32(d), uint32(d >> 63)
}

// Sub64 is [Sub] for 64 bits.
func Sub64(x, y, borrow uint64) (diff, borrowOut uint64) {
	diff = x - y - borrow
	borrowOut = (^x&y | (^x|y)&diff) >> 63
	return
}

// Mul returns the product of x and y in two words.
func Mul(x, y uint) (hi, lo uint) {
	h, l := Mul64(uint64(x), uint64(y))
	return uint(h), uint(l)
}

// Mul32 is [Mul] for 32 bits.
func Mul32(x, y uint32) (hi, lo uint32) {
	p := uint64(x) * uint64(y)
	return uint32(p >> 32), uint32(p)
}

// Mul64 is [Mul] for 64 bits.
func Mul64(x, y uint64) (hi, lo uint64) {
	const half = 1<<32 - 1
	x0, x1 := x&half, x>>32
	y0, y1 := y&half, y>>32
	low := x0 * y0
	mid := x1*y0 + low>>32
	mid2 := x0*y1 + mid&half
	return x1*y1 + mid>>32 + mid2>>32, x * y
}

// panicoverflow panics with the run-time error "integer overflow".
//
//go:linkname panicoverflow runtime.panicoverflow
func panicoverflow()

// panicdivide panics with the run-time error "integer divide by zero".
//
//go:linkname panicdivide runtime.panicdivide
func panicdivide()

// Div returns quotient and remainder of the two words hi, lo divided by y. It panics if y is 0 or the quotient
// needs more than a word.
func Div(hi, lo, y uint) (quo, rem uint) {
	q, r := Div64(uint64(hi), uint64(lo), uint64(y))
	return uint(q), uint(r)
}

// Div32 is [Div] for 32 bits.
func Div32(hi, lo, y uint32) (quo, rem uint32) {
	if y == 0 {
		panicdivide()
	}
	if y <= hi {
		panicoverflow()
	}
	z := uint64(hi)<<32 | uint64(lo)
	return uint32(z / uint64(y)), uint32(z % uint64(y))
}

// Div64 is [Div] for 64 bits.
func Div64(hi, lo, y uint64) (quo, rem uint64) {
	if y == 0 {
		panicdivide()
	}
	if y <= hi {
		panicoverflow()
	}
	if hi == 0 {
		return lo / y, lo % y
	}
	// Knuth's algorithm D with two digits of 32 bits: y is shifted until its top bit is set, so that a digit
	// guessed from y's upper half is at most two too large.
	s := uint(LeadingZeros64(y))
	y <<= s
	yh, yl := y>>32, y&(1<<32-1)
	hi = hi<<s | lo>>(64-s)
	lo <<= s
	qh, r := digit(hi, lo>>32, y, yh, yl)
	ql, r := digit(r, lo&(1<<32-1), y, yh, yl)
	return qh<<32 | ql, r >> s
}

// digit returns the 32-bit quotient and the remainder of hi·2³² + next divided by y, whose halves are yh and yl.
func digit(hi, next, y, yh, yl uint64) (q, r uint64) {
	q = hi / yh
	rest := hi - q*yh
	for q>>32 != 0 || q*yl > rest<<32|next {
		q--
		rest += yh
		if rest>>32 != 0 {
			break
		}
	}
	return q, hi<<32 + next - q*y
}

// Rem returns the remainder of the two words hi, lo divided by y; the quotient may be of any size.
func Rem(hi, lo, y uint) uint { return uint(Rem64(uint64(hi), uint64(lo), uint64(y))) }

// Rem32 is [Rem] for 32 bits.
func Rem32(hi, lo, y uint32) uint32 { return uint32((uint64(hi)<<32 | uint64(lo)) % uint64(y)) }

// Rem64 is [Rem] for 64 bits.
func Rem64(hi, lo, y uint64) uint64 {
	_, r := Div64(hi%y, lo, y)
	return r
}
