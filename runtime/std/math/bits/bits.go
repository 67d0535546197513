// Package bits counts and moves the bits of unsigned integers.
//
// The compiler replaces calls of most of these functions by one or two instructions; the bodies here say what they mean.
package bits

// UintSize is the number of bits of a uint.
const UintSize = 64

// LeadingZeros returns the number of zero bits above the highest set bit of x, UintSize for 0.
func LeadingZeros(x uint) int { return 64 - Len64(uint64(x)) }

// LeadingZeros8 is [LeadingZeros] for 8 bits.
func LeadingZeros8(x uint8) int { return 8 - Len8(x) }

// LeadingZeros16 is [LeadingZeros] for 16 bits.
func LeadingZeros16(x uint16) int { return 16 - Len16(x) }

// LeadingZeros32 is [LeadingZeros] for 32 bits.
func LeadingZeros32(x uint32) int { return 32 - Len32(x) }

// LeadingZeros64 is [LeadingZeros] for 64 bits.
func LeadingZeros64(x uint64) int { return 64 - Len64(x) }

// TrailingZeros returns the number of zero bits below the lowest set bit of x, UintSize for 0.
func TrailingZeros(x uint) int { return TrailingZeros64(uint64(x)) }

// TrailingZeros8 is [TrailingZeros] for 8 bits.
func TrailingZeros8(x uint8) int { return TrailingZeros32(uint32(x) | 1<<8) }

// TrailingZeros16 is [TrailingZeros] for 16 bits.
func TrailingZeros16(x uint16) int { return TrailingZeros32(uint32(x) | 1<<16) }

// TrailingZeros32 is [TrailingZeros] for 32 bits.
func TrailingZeros32(x uint32) int { return OnesCount32(x&-x - 1) }

// TrailingZeros64 is [TrailingZeros] for 64 bits.
func TrailingZeros64(x uint64) int { return OnesCount64(x&-x - 1) }

// OnesCount returns the number of set bits of x.
func OnesCount(x uint) int { return OnesCount64(uint64(x)) }

// OnesCount8 is [OnesCount] for 8 bits.
func OnesCount8(x uint8) int { return OnesCount32(uint32(x)) }

// OnesCount16 is [OnesCount] for 16 bits.
func OnesCount16(x uint16) int { return OnesCount32(uint32(x)) }

// OnesCount32 is [OnesCount] for 32 bits.
func OnesCount32(x uint32) int { return OnesCount64(uint64(x)) }

// OnesCount64 is [OnesCount] for 64 bits.
func OnesCount64(x uint64) int {
	x -= x >> 1 & ((1<<64 - 1) / 3)
	x = x&((1<<64-1)/5) + x>>2&((1<<64-1)/5)
	x = (x + x>>4) & ((1<<64 - 1) / 17)
	return int(x * ((1<<64 - 1) / 255) >> 56)
}

// RotateLeft turns x by k bits to the left, by -k to the right if k is negative.
func RotateLeft(x uint, k int) uint { return x<<(uint(k)&63) | x>>(-uint(k)&63) }

// RotateLeft8 is [RotateLeft] for 8 bits.
func RotateLeft8(x uint8, k int) uint8 { return x<<(uint(k)&7) | x>>(-uint(k)&7) }

// RotateLeft16 is [RotateLeft] for 16 bits.
func RotateLeft16(x uint16, k int) uint16 { return x<<(uint(k)&15) | x>>(-uint(k)&15) }

// RotateLeft32 is [RotateLeft] for 32 bits.
func RotateLeft32(x uint32, k int) uint32 { return x<<(uint(k)&31) | x>>(-uint(k)&31) }

// RotateLeft64 is [RotateLeft] for 64 bits.
func RotateLeft64(x uint64, k int) uint64 { return x<<(uint(k)&63) | x>>(-uint(k)&63) }

// Reverse returns x with its bits in reverse order.
func Reverse(x uint) uint { return uint(Reverse64(uint64(x))) }

// Reverse8 is [Reverse] for 8 bits.
func Reverse8(x uint8) uint8 { return uint8(Reverse32(uint32(x)) >> 24) }

// Reverse16 is [Reverse] for 16 bits.
func Reverse16(x uint16) uint16 { return uint16(Reverse32(uint32(x)) >> 16) }

// Reverse32 is [Reverse] for 32 bits.
func Reverse32(x uint32) uint32 {
	x = x>>1&0x55555555 | x&0x55555555<<1
	x = x>>2&0x33333333 | x&0x33333333<<2
	x = x>>4&0x0f0f0f0f | x&0x0f0f0f0f<<4
	return ReverseBytes32(x)
}

// Reverse64 is [Reverse] for 64 bits.
func Reverse64(x uint64) uint64 {
	x = x>>1&0x5555555555555555 | x&0x5555555555555555<<1
	x = x>>2&0x3333333333333333 | x&0x3333333333333333<<2
	x = x>>4&0x0f0f0f0f0f0f0f0f | x&0x0f0f0f0f0f0f0f0f<<4
	return ReverseBytes64(x)
}

// ReverseBytes returns x with its bytes in reverse order.
func ReverseBytes(x uint) uint { return uint(ReverseBytes64(uint64(x))) }

// ReverseBytes16 is [ReverseBytes] for 16 bits.
func ReverseBytes16(x uint16) uint16 { return x>>8 | x<<8 }

// ReverseBytes32 is [ReverseBytes] for 32 bits.
func ReverseBytes32(x uint32) uint32 {
	x = x>>8&0x00ff00ff | x&0x00ff00ff<<8
	return x>>16 | x<<16
}

// ReverseBytes64 is [ReverseBytes] for 64 bits.
func ReverseBytes64(x uint64) uint64 {
	return uint64(ReverseBytes32(uint32(x)))<<32 | uint64(ReverseBytes32(uint32(x>>32)))
}

// Len returns the number of bits needed to write x, 0 for 0.
func Len(x uint) int { return Len64(uint64(x)) }

// Len8 is [Len] for 8 bits.
func Len8(x uint8) int { return Len64(uint64(x)) }

// Len16 is [Len] for 16 bits.
func Len16(x uint16) (n int) { return Len64(uint64(x)) }

// Len32 is [Len] for 32 bits.
func Len32(x uint32) (n int) { return Len64(uint64(x)) }

// Len64 is [Len] for 64 bits.
func Len64(x uint64) (n int) {
	for s := 32; s > 0; s >>= 1 {
		if x>>s != 0 {
			x >>= s
			n += s
		}
	}
	return n + int(x)
}
