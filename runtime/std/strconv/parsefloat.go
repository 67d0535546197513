package strconv

import (
	"math"
	"math/bits"
)

// ParseFloat takes a decimal or hexadecimal float as Go writes them, or inf, infinity or nan in any case, and gives the nearest
// float64 (float32, if bitSize is 32).
func ParseFloat(s string, bitSize int) (float64, error) {
	f, n, err := parseFloat(s, bitSize)
	if n == 0 || n != len(s) {
		return 0, numError("ParseFloat", s, ErrSyntax)
	}
	if err != nil {
		return f, numError("ParseFloat", s, err)
	}
	return f, nil
}

// parseFloat takes the float s begins with, n bytes long (0: there is none). The error is ErrRange or nil.
func parseFloat(s string, bitSize int) (f float64, n int, err error) {
	if f, n := special(s); n > 0 {
		if bitSize == 32 {
			f = float64(float32(f)) // what a NaN has in its low bits is gone
		}
		return f, n, nil
	}
	num, n := scanFloat(s)
	if n == 0 {
		return 0, 0, nil
	}
	format := &float64Format
	if bitSize == 32 {
		format = &float32Format
	}
	var b uint64
	if num.hex {
		b = format.assembleHex(num)
	} else {
		if !num.cut {
			if f, ok := format.quick(num); ok {
				return f, n, nil
			}
		}
		var ok bool
		if b, ok = format.nearest(num); !ok {
			b = format.exact(s[:n], num)
		}
	}
	if b == format.inf() {
		err = ErrRange
	}
	if bitSize == 32 {
		f = float64(math.Float32frombits(uint32(b)))
	} else {
		f = math.Float64frombits(b)
	}
	if num.neg {
		f = -f
	}
	return f, n, err
}

// special takes inf, infinity and nan.
func special(s string) (f float64, n int) {
	if s == "" {
		return 0, 0
	}
	sign := 1
	if s[0] == '+' || s[0] == '-' {
		if s[0] == '-' {
			sign = -1
		}
		n = 1
	}
	if n == len(s) {
		return 0, 0
	}
	switch lower(s[n]) {
	case 'i':
		k := common(s[n:], "infinity")
		if k < 3 {
			return 0, 0
		}
		if k < 8 {
			k = 3
		}
		return math.Inf(sign), n + k
	case 'n':
		if n == 0 && common(s, "nan") == 3 {
			return math.NaN(), 3
		}
	}
	return 0, 0
}

// common is how many letters s has in common with a lower case word.
func common(s, word string) int {
	n := 0
	for n < len(s) && n < len(word) && lower(s[n]) == word[n] {
		n++
	}
	return n
}

// scanned is a float as written: m * 10^exp, or m * 2^exp if it is hexadecimal. m has 19 digits (16 in
// hexadecimal) at most; cut says that digits that are not 0 follow.
type scanned struct {
	m             uint64
	exp           int
	neg, hex, cut bool
}

// plainDigits takes decimal digits, perhaps with a point between them, from s[i] on: their value is m * 10^-behind. It
// takes none (end == i) if there are more than 19, none or underscores.
func plainDigits(s string, i int) (m uint64, behind, end int) {
	end = i
	j := i
	for ; j < len(s) && s[j]-'0' < 10; j++ {
		m = m*10 + uint64(s[j]-'0')
	}
	digits := j - i
	if j < len(s) && s[j] == '.' {
		j++
		point := j
		for ; j < len(s) && s[j]-'0' < 10; j++ {
			m = m*10 + uint64(s[j]-'0')
		}
		behind = j - point
		digits += behind
	}
	if digits == 0 || digits > 19 || j < len(s) && (s[j] == '_' || s[j] == '.') {
		return 0, 0, i
	}
	return m, behind, j
}

// anyDigits takes digits in any form from s[i] on into num; ok is false if there are none.
func anyDigits(num scanned, s string, i int) (result scanned, end int, underscores, ok bool) {
	base, room := uint64(10), 19
	if num.hex {
		base, room = 16, 16
	}
	point, digits := false, false
	kept, dropped := 0, 0 // digits of m, digits before the point that are not in m
	behind := 0           // digits of m behind the point
scan:
	for ; i < len(s); i++ {
		c := s[i]
		var d byte
		switch {
		case c-'0' < 10:
			d = c - '0'
		case c == '.':
			if point {
				break scan
			}
			point = true
			continue
		case c == '_':
			underscores = true
			continue
		case num.hex && lower(c)-'a' < 6:
			d = lower(c) - 'a' + 10
		default:
			break scan
		}
		digits = true
		if d == 0 && kept == 0 {
			// Leading zeros only move the point.
			if point {
				behind++
			}
			continue
		}
		if kept < room {
			num.m = num.m*base + uint64(d)
			kept++
			if point {
				behind++
			}
			continue
		}
		if !point {
			dropped++
		}
		if d != 0 {
			num.cut = true
		}
	}
	num.exp = dropped - behind
	if num.hex {
		num.exp *= 4
	}
	return num, i, underscores, digits
}

// scanFloat takes the number s begins with, n bytes long (0: there is none).
func scanFloat(s string) (num scanned, n int) {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		num.neg = s[i] == '-'
		i++
	}
	if i+2 < len(s) && s[i] == '0' && lower(s[i+1]) == 'x' {
		num.hex = true
		i += 2
	}
	underscores := false
	m, behind, end := uint64(0), 0, i
	if !num.hex {
		m, behind, end = plainDigits(s, i)
	}
	if end > i {
		num.m, num.exp, i = m, -behind, end
	} else {
		var ok bool
		if num, i, underscores, ok = anyDigits(num, s, i); !ok {
			return num, 0
		}
	}
	letter := byte('e')
	if num.hex {
		letter = 'p'
	}
	if i < len(s) && lower(s[i]) == letter {
		i++
		neg := false
		if i < len(s) && (s[i] == '+' || s[i] == '-') {
			neg = s[i] == '-'
			i++
		}
		if i == len(s) || s[i]-'0' >= 10 {
			return num, 0
		}
		e := 0
		for ; i < len(s) && (s[i]-'0' < 10 || s[i] == '_'); i++ {
			if s[i] == '_' {
				underscores = true
			} else if e < 10000 {
				e = e*10 + int(s[i]-'0')
			}
		}
		if neg {
			e = -e
		}
		num.exp += e
	} else if num.hex {
		return num, 0
	}
	if num.m == 0 {
		num.exp = 0
	}
	if underscores && !underscoresFit(s[:i]) {
		return num, 0
	}
	return num, i
}

// floatFormat is a format of IEEE 754.
type floatFormat struct {
	mbits uint // of the mantissa, without the one that is not written
	bias  int
}

var (
	float32Format = floatFormat{23, 127}
	float64Format = floatFormat{52, 1023}
)

// inf gives the bits of the infinity.
func (f *floatFormat) inf() uint64 {
	return uint64(2*f.bias+1) << f.mbits
}

// smallPow10 has the powers of ten that a float64 has exactly.
var smallPow10 = [...]float64{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22}

// quick does with one rounding what that is enough for: a mantissa and a power of ten that are floats
// (William Clinger 1990).
func (f *floatFormat) quick(num scanned) (float64, bool) {
	if num.m>>(f.mbits+1) != 0 {
		return 0, false
	}
	exp := num.exp
	if f.mbits == 23 {
		if exp < -10 || exp > 10 {
			return 0, false
		}
		x := float32(num.m)
		if num.neg {
			x = -x
		}
		if exp < 0 {
			return float64(x / float32(smallPow10[-exp])), true
		}
		return float64(x * float32(smallPow10[exp])), true
	}
	x := float64(num.m)
	if num.neg {
		x = -x
	}
	switch {
	case exp == 0:
		return x, true
	case exp < 0 && exp >= -22:
		return x / smallPow10[-exp], true
	case exp > 0 && exp <= 22+15:
		if exp > 22 {
			// Still exact, if the product is.
			x *= smallPow10[exp-22]
			exp = 22
			if x > 1e15 || x < -1e15 {
				return 0, false
			}
		}
		return x * smallPow10[exp], true
	}
	return 0, false
}

// nearest rounds m * 10^exp by 128 bits of the power (Michael Eisel and Daniel Lemire, "Number parsing at a gigabyte
// per second", 2021). ok is false if they don't tell.
func (f *floatFormat) nearest(num scanned) (b uint64, ok bool) {
	if num.m == 0 || num.exp < -344 {
		return 0, true
	}
	if num.exp > 309 {
		return f.inf(), true
	}
	b, ok = f.nearestTo(num.m, num.exp)
	if ok && num.cut {
		// Something between m and m+1.
		above, ok2 := f.nearestTo(num.m+1, num.exp)
		ok = ok2 && above == b
	}
	return b, ok
}

func (f *floatFormat) nearestTo(m uint64, k int) (b uint64, ok bool) {
	lz := bits.LeadingZeros64(m)
	hi, lo := pow10(k)
	top, mid, low := mul192(m<<(lz&63), hi, lo)
	e := pow10Exp(k) - lz + 128 // of top's lowest bit
	if exactPow10(k) {
		return f.round(top, e, mid|low != 0), true
	}
	if q, ok := divideFives(m, k); ok {
		return f.round(q, k, false), true
	}
	if mid == ^uint64(0) {
		// The true product may have one more at top.
		b = f.round(top, e, true)
		return b, b == f.round(top+1, e, false) && b == f.round(top+1, e, true)
	}
	return f.round(top, e, true), true
}

// cutFor is how many low bits of m, 64 bits long, a float loses if m's lowest is worth 2^e.
func (f *floatFormat) cutFor(e int) uint {
	cut := 63 - int(f.mbits)
	// The smallest exponent a float's last bit can have.
	if least := 1 - f.bias - int(f.mbits); e+cut < least {
		cut = least - e
	}
	return uint(cut)
}

// round gives the bits of the float nearest to m * 2^e, halves to even; more says that the number is a
// bit larger than that. m is not 0.
func (f *floatFormat) round(m uint64, e int, more bool) uint64 {
	lz := bits.LeadingZeros64(m)
	m <<= uint(lz)
	e -= lz
	cut := f.cutFor(e)
	if cut > 64 {
		return 0
	}
	q := m >> cut // 0 if cut is 64
	rest := m << (64 - cut)
	if half := uint64(1) << 63; rest > half || rest == half && (more || q&1 != 0) {
		q++
	}
	return f.assemble(q, e+int(cut))
}

// assemble gives the bits of q * 2^e, whose exponent is that of a float with mantissa q; q may be one too long a
// power of two.
func (f *floatFormat) assemble(q uint64, e int) uint64 {
	// The mantissa's leading bit, if there, adds one to the exponent; so does the overflow of rounding.
	exp := e + f.bias + int(f.mbits) - 1
	if exp > 2*f.bias {
		return f.inf()
	}
	b := uint64(exp)<<f.mbits + q
	return min(b, f.inf())
}

// assembleHex rounds m * 2^exp.
func (f *floatFormat) assembleHex(num scanned) uint64 {
	if num.m == 0 {
		return 0
	}
	return f.round(num.m, num.exp, num.cut)
}
