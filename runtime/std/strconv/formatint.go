package strconv

import "math/bits"

// pairs has 00 to 99.
const pairs = "00010203040506070809" +
	"10111213141516171819" +
	"20212223242526272829" +
	"30313233343536373839" +
	"40414243444546474849" +
	"50515253545556575859" +
	"60616263646566676869" +
	"70717273747576777879" +
	"80818283848586878889" +
	"90919293949596979899"

const digitChars = "0123456789abcdefghijklmnopqrstuvwxyz"

// Itoa is FormatInt(int64(i), 10).
func Itoa(i int) string {
	return FormatInt(int64(i), 10)
}

// FormatInt writes i in a base from 2 to 36.
func FormatInt(i int64, base int) string {
	if 0 <= i && i < 100 && base == 10 {
		return small(uint(i))
	}
	var buf [65]byte
	return string(buf[digits(&buf, uint64(i), base, i < 0):])
}

// FormatUint writes i in a base from 2 to 36.
func FormatUint(i uint64, base int) string {
	if i < 100 && base == 10 {
		return small(uint(i))
	}
	var buf [65]byte
	return string(buf[digits(&buf, i, base, false):])
}

// AppendInt appends what FormatInt gives.
func AppendInt(dst []byte, i int64, base int) []byte {
	if 0 <= i && i < 100 && base == 10 {
		return append(dst, small(uint(i))...)
	}
	var buf [65]byte
	return append(dst, buf[digits(&buf, uint64(i), base, i < 0):]...)
}

// AppendUint appends what FormatUint gives.
func AppendUint(dst []byte, i uint64, base int) []byte {
	if i < 100 && base == 10 {
		return append(dst, small(uint(i))...)
	}
	var buf [65]byte
	return append(dst, buf[digits(&buf, i, base, false):]...)
}

// small gives a number below 100 as a part of pairs.
func small(i uint) string {
	if i < 10 {
		return pairs[2*i+1 : 2*i+2]
	}
	return pairs[2*i : 2*i+2]
}

// digits writes u, or -u with its sign, to the end of buf and gives where it begins.
func digits(buf *[65]byte, u uint64, base int, neg bool) int {
	if base < 2 || base > 36 {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
	if neg {
		u = -u
	}
	i := len(buf)
	switch {
	case base == 10:
		i = decimal(buf[:], u)
	case base&(base-1) == 0:
		shift := uint(bits.TrailingZeros(uint(base))) & 7
		mask := uint64(base) - 1
		for ; u > mask; u >>= shift {
			i--
			buf[i] = digitChars[u&mask]
		}
		i--
		buf[i] = digitChars[u]
	default:
		b := uint64(base)
		for ; u >= b; u /= b {
			i--
			buf[i] = digitChars[u%b]
		}
		i--
		buf[i] = digitChars[u]
	}
	if neg {
		i--
		buf[i] = '-'
	}
	return i
}

// decimal writes u to the end of buf, which has room for 20 digits at least, and gives where it begins.
func decimal(buf []byte, u uint64) int {
	i := len(buf)
	// Eight digits at a time leave divisions of 32 bits, which don't wait for each other.
	for u >= 1e8 {
		q := u / 1e8
		r := uint32(u - q*1e8)
		u = q
		high, low := r/1e4, r%1e4
		i -= 8
		b := buf[i : i+8 : len(buf)]
		pair(b[0:], high/100)
		pair(b[2:], high%100)
		pair(b[4:], low/100)
		pair(b[6:], low%100)
	}
	v := uint32(u)
	for v >= 100 {
		q := v / 100
		i -= 2
		pair(buf[i:], v-q*100)
		v = q
	}
	i--
	buf[i] = pairs[2*v+1]
	if v >= 10 {
		i--
		buf[i] = pairs[2*v]
	}
	return i
}

// pair writes two digits.
func pair(b []byte, v uint32) {
	b[1] = pairs[2*v+1]
	b[0] = pairs[2*v]
}
