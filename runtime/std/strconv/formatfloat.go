package strconv

import (
	"math"
	"math/bits"
)

// FormatFloat writes f in a format: b, e, E, f, g, G, x or X. prec is the number of digits after the point, for g and G
// of all digits; -1 is as few as make ParseFloat give f again. bitSize is 32 if f was a float32, else 64.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 32 {
		panic("strconv: illegal FormatFloat bitSize")
	}
	var buf [32]byte
	return string(AppendFloat(buf[:0], f, fmt, prec, bitSize))
}

// AppendFloat appends what FormatFloat gives.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	m, e, neg, closer, finite := split(f, bitSize)
	if !finite {
		text := "+Inf"
		if m != 0 {
			text = "NaN"
		} else if neg {
			text = "-Inf"
		}
		return append(dst, text...)
	}
	switch fmt {
	case 'e', 'E', 'f', 'g', 'G':
	case 'b':
		return appendBinary(dst, m, e, neg)
	case 'x', 'X':
		return appendHex(dst, m, e, neg, fmt, prec, bitSize)
	default:
		return put(put(dst, '%'), fmt)
	}
	var buf [24]byte
	var d digitsOf
	if m == 0 {
		if prec < 0 {
			prec = -1
			if fmt == 'e' || fmt == 'E' || fmt == 'f' {
				prec = 0
			}
		}
	} else if prec < 0 {
		n, k := shortest(m, e, closer)
		d = digitsIn(&buf, n, k)
	} else {
		n, k, ok := fixed(m, e, fmt, prec)
		if !ok {
			return appendExact(dst, m, e, neg, fmt, prec)
		}
		d = digitsIn(&buf, n, k)
	}
	return d.append(dst, neg, fmt, prec)
}

// split takes a float apart: it is m * 2^e. Infinities and NaNs are not finite, with a NaN's m not 0.
func split(f float64, bitSize int) (m uint64, e int, neg, closer, finite bool) {
	var mbits uint
	var emask, bias int
	switch bitSize {
	case 64:
		m = math.Float64bits(f)
		mbits, emask, bias = 52, 0x7FF, 1023
	case 32:
		m = uint64(math.Float32bits(float32(f)))
		mbits, emask, bias = 23, 0xFF, 127
	default:
		panic("strconv: illegal AppendFloat bitSize")
	}
	e = int(m>>mbits) & emask
	neg = int(m>>mbits) > emask
	m &= 1<<mbits - 1
	switch e {
	case emask:
		return m, 0, neg, false, false
	case 0:
		e = 1
	default:
		closer = m == 0 && e > 1
		m |= 1 << mbits
	}
	return m, e - bias - int(mbits), neg, closer, true
}

// digitsOf is 0.d1d2d3... * 10^point, no zero at the end; no digits for 0.
type digitsOf struct {
	d     []byte
	point int
}

// digitsIn writes n * 10^k into buf. (It gives a value, as what a method stores by a pointer would have to be on the
// heap, and buf with it.)
func digitsIn(buf *[24]byte, n uint64, k int) digitsOf {
	if n == 0 {
		return digitsOf{}
	}
	// n has 19 digits at most. Most are long and end in no zero, or are short ones with many.
	for n%1e8 == 0 {
		n /= 1e8
		k += 8
	}
	if n%1e4 == 0 {
		n /= 1e4
		k += 4
	}
	if n%100 == 0 {
		n /= 100
		k += 2
	}
	if n%10 == 0 {
		n /= 10
		k++
	}
	at := decimal(buf[:], n)
	return digitsOf{buf[at:], len(buf) - at + k}
}

// fixed rounds m * 2^e to prec, giving n * 10^k, and reports whether 64 bits were enough for that.
func fixed(m uint64, e int, fmt byte, prec int) (n uint64, k int, ok bool) {
	const most = 17 // digits
	log10 := log10Pow2(bits.Len64(m) - 1 + e)
	// The number is 10^log10 at least, below 2 * 10^(log10+1).
	if fmt == 'f' {
		if log10+1+prec > most-1 || prec > powMax {
			return 0, 0, false
		}
		u, ok := scale(m, e, prec)
		return u.round(), -prec, ok
	}
	digits := prec
	if fmt == 'e' || fmt == 'E' {
		digits++
	} else if digits == 0 {
		digits = 1
	}
	k = digits - 1 - log10
	if digits > most || k > powMax {
		return 0, 0, false
	}
	u, ok := scale(m, e, k)
	if u.floor() >= intPow10(digits) {
		u = u.div(10)
		k--
	}
	return u.round(), -k, ok
}

// intPow10 is 10^n, n at most 19.
func intPow10(n int) uint64 {
	return powFives[n] << uint(n)
}

// append writes the number in format e, E, f, g or G.
func (d *digitsOf) append(dst []byte, neg bool, fmt byte, prec int) []byte {
	if neg {
		dst = put(dst, '-')
	}
	n := len(d.d)
	switch fmt {
	case 'f':
		if prec < 0 {
			prec = max(n-d.point, 0)
		}
		return d.appendPlain(dst, prec)
	case 'g', 'G':
		limit := prec
		if prec < 0 {
			limit = 6
		} else if prec == 0 {
			limit = 1
		}
		exp := d.point - 1
		if n == 0 {
			exp = 0
		}
		if -4 <= exp && exp < limit {
			return d.appendPlain(dst, max(n-d.point, 0))
		}
		fmt -= 'g' - 'e'
		prec = -1
	}
	if prec < 0 {
		prec = max(n-1, 0)
	}
	return d.appendExp(dst, fmt, prec)
}

// appendPlain writes without exponent, prec digits after the point.
func (d *digitsOf) appendPlain(dst []byte, prec int) []byte {
	n := len(d.d)
	if d.point > 0 {
		whole := min(n, d.point)
		dst = append(dst, d.d[:whole]...)
		dst = appendZeros(dst, d.point-whole)
	} else {
		dst = put(dst, '0')
	}
	if prec > 0 {
		dst = append(dst, '.')
		zeros := min(prec, max(0, -d.point))
		dst = appendZeros(dst, zeros)
		prec -= zeros
		have := 0
		if from := max(0, d.point); prec > 0 && from < n {
			have = min(prec, n-from)
			dst = append(dst, d.d[from:from+have]...)
		}
		dst = appendZeros(dst, prec-have)
	}
	return dst
}

// appendExp writes a digit, prec digits after the point and an exponent after the letter e.
func (d *digitsOf) appendExp(dst []byte, e byte, prec int) []byte {
	n := len(d.d)
	exp := d.point - 1
	if n == 0 {
		dst = put(dst, '0')
		exp = 0
	} else {
		dst = append(dst, d.d[0])
	}
	if prec > 0 {
		dst = append(dst, '.')
		have := 0
		if n > 1 {
			have = min(prec, n-1)
			dst = append(dst, d.d[1:1+have]...)
		}
		dst = appendZeros(dst, prec-have)
	}
	return appendExponent(dst, e, exp)
}

// appendExponent writes the letter, a sign and two digits at least.
func appendExponent(dst []byte, letter byte, exp int) []byte {
	sign := byte('+')
	if exp < 0 {
		sign = '-'
		exp = -exp
	}
	dst = append(dst, letter, sign)
	if exp >= 100 {
		dst = AppendUint(dst, uint64(exp/100), 10)
		exp %= 100
	}
	return append(dst, pairs[2*exp], pairs[2*exp+1])
}

// put appends a byte where the call is better than the code of an append, six times as long.
//
//go:noinline
func put(dst []byte, c byte) []byte {
	return append(dst, c)
}

func appendZeros(dst []byte, n int) []byte {
	const zeros = "0000000000000000"
	for n > 0 {
		have := min(n, len(zeros))
		dst = append(dst, zeros[:have]...)
		n -= have
	}
	return dst
}

// appendBinary writes m and the exponent of two.
func appendBinary(dst []byte, m uint64, e int, neg bool) []byte {
	if neg {
		dst = put(dst, '-')
	}
	dst = AppendUint(dst, m, 10)
	dst = put(dst, 'p')
	if e >= 0 {
		dst = put(dst, '+')
	}
	return AppendInt(dst, int64(e), 10)
}

// appendHex writes format x or X.
func appendHex(dst []byte, m uint64, e int, neg bool, fmt byte, prec, bitSize int) []byte {
	// One bit before the point, 60 behind.
	if m != 0 {
		lz := bits.LeadingZeros64(m) - 3
		m <<= uint(lz)
		e += 60 - lz
	} else {
		e = 0
	}
	if 0 <= prec && prec < 15 {
		// To nearest, halves to even.
		cut := uint(60 - prec*4)
		rest := m & (1<<cut - 1)
		m >>= cut
		if half := uint64(1) << (cut - 1); rest > half || rest == half && m&1 != 0 {
			m++
		}
		m <<= cut
		if m>>61 != 0 {
			m >>= 1
			e++
		}
	}
	const lowerDigits, upperDigits = "0123456789abcdef", "0123456789ABCDEF"
	hex := lowerDigits
	if fmt == 'X' {
		hex = upperDigits
	}
	if neg {
		dst = put(dst, '-')
	}
	dst = put(put(put(dst, '0'), fmt), '0'+byte(m>>60))
	m <<= 4
	if prec < 0 && m != 0 {
		prec = 16 - bits.TrailingZeros64(m)/4
	}
	if prec > 0 {
		dst = put(dst, '.')
		for range prec {
			dst = put(dst, hex[m>>60])
			m <<= 4
		}
	}
	return appendExponent(dst, fmt-'x'+'p', e)
}
