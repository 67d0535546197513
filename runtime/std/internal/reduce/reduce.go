// Package reduce finds how far large angles are from multiples of π: it multiplies them by the digits of 4/π that
// matter, those that give the product's last three bits before the point and enough behind. (M. Payne and R. Hanek,
// "Radian reduction for trigonometric functions", SIGNUM Newsletter 18, 1983.) Floats are bits here, so that package
// math can import it.
package reduce

import "math/bits"

const (
	shift = 52
	bias  = 1023
)

// fourOverPi has the binary digits of 4/π, 64 a word, the first word is the integer part.
var fourOverPi = [...]uint64{
	0x0000000000000001, 0x45f306dc9c882a53, 0xf84eafa3ea69bb81, 0xb6c52b3278872083,
	0xfca2c757bd778ac3, 0x6e48dc74849ba5c0, 0x0c925dd413a32439, 0xfc3bd63962534e7d,
	0xd1046bea5d768909, 0xd338e04d68befc82, 0x7323ac7306a673e9, 0x3908bf177bf25076,
	0x3ff12fffbc0b301f, 0xde5e2316b414da3e, 0xda6cfd9e4f96136e, 0x9e8c7ecd3cbfd45a,
	0xea4f758fd7cbe2f6, 0x7a0e73ef14a525d4, 0xd7f6bf623f1aba10, 0xac06608df8f6d757,
}

// Product returns x·4/π modulo 2ⁿ for the float with bits x, at least 2, and n from 2 to 3: its upper n bits are before
// the point.
func Product(x uint64, n int) (hi, lo uint64) {
	exp := int(x>>shift&0x7ff) - bias - shift
	x = x&(1<<shift-1) | 1<<shift
	first := uint(exp + 64 - n)
	digit, bit := first/64, first%64
	z0 := fourOverPi[digit]<<bit | fourOverPi[digit+1]>>(64-bit)
	z1 := fourOverPi[digit+1]<<bit | fourOverPi[digit+2]>>(64-bit)
	z2 := fourOverPi[digit+2]<<bit | fourOverPi[digit+3]>>(64-bit)
	hi2, _ := bits.Mul64(z2, x)
	hi1, lo1 := bits.Mul64(z1, x)
	lo, c := bits.Add64(lo1, hi2, 0)
	hi, _ = bits.Add64(z0*x, hi1, c)
	return hi, lo
}

// Fraction returns the bits of the float hi/2⁶⁴, cut off; lo has the digits behind hi in its upper bits.
func Fraction(hi, lo uint64) uint64 {
	lz := uint(bits.LeadingZeros64(hi))
	e := uint64(bias - (lz + 1))
	// Drop the leading bit, which the number doesn't store.
	hi = hi<<(lz+1) | lo>>(64-(lz+1))
	return hi>>(64-shift) | e<<shift
}
