package strconv

import "math/bits"

// bigDecimal is a natural number in base 10^9, lowest limb first: room for all digits of the smallest
// float64, and a power of five or two less than any is multiplied by at a time.
type bigDecimal struct {
	limbs [90]uint32
	n     int
}

const bigBase = 1e9

func (b *bigDecimal) set(m uint64) {
	for b.n = 0; m > 0; m /= bigBase {
		b.limbs[b.n] = uint32(m % bigBase)
		b.n++
	}
}

// mul multiplies by f^times, f at most 2^32, as many factors at once as fit.
func (b *bigDecimal) mul(f uint64, times int) {
	for times > 0 {
		p := uint64(1)
		for times > 0 && p*f < 1<<32 {
			p *= f
			times--
		}
		var carry uint64
		for i := 0; i < b.n; i++ {
			carry += uint64(b.limbs[i]) * p
			b.limbs[i] = uint32(carry % bigBase)
			carry /= bigBase
		}
		for ; carry > 0; carry /= bigBase {
			b.limbs[b.n] = uint32(carry % bigBase)
			b.n++
		}
	}
}

// digits appends all digits, none of them a leading zero.
func (b *bigDecimal) digits(dst []byte) []byte {
	for i := b.n - 1; i >= 0; i-- {
		var buf [24]byte
		at := decimal(buf[:], uint64(b.limbs[i]))
		if i < b.n-1 {
			dst = appendZeros(dst, 9-(len(buf)-at))
		}
		dst = append(dst, buf[at:]...)
	}
	return dst
}

// appendExact writes m * 2^e, m not 0, rounded to prec, by way of all its digits. It is for what fixed
// cannot do.
func appendExact(dst []byte, m uint64, e int, neg bool, fmt byte, prec int) []byte {
	tz := bits.TrailingZeros64(m)
	m >>= uint(tz)
	e += tz
	var b bigDecimal
	b.set(m)
	k := 0
	if e >= 0 {
		b.mul(2, e)
	} else {
		b.mul(5, -e)
		k = e
	}
	var buf [len(b.limbs) * 9]byte
	d := digitsOf{d: b.digits(buf[:0])}
	d.point = len(d.d) + k
	d.trim()
	keep := prec
	switch fmt {
	case 'e', 'E':
		keep++
	case 'f':
		keep += d.point
	default:
		keep = max(keep, 1)
	}
	d.round(keep)
	return d.append(dst, neg, fmt, prec)
}

// round keeps that many digits, halves to even, and drops zeros at the end.
func (d *digitsOf) round(keep int) {
	if keep < 0 {
		d.d, d.point = nil, 0
		return
	}
	if keep < len(d.d) {
		up := d.d[keep] >= '5'
		if d.d[keep] == '5' && keep+1 == len(d.d) {
			// A half: no zero is at the end.
			up = keep > 0 && d.d[keep-1]&1 != 0
		}
		for keep > 0 && up && d.d[keep-1] == '9' {
			keep--
		}
		switch {
		case !up:
			d.d = d.d[:keep]
		case keep > 0:
			d.d = d.d[:keep]
			d.d[keep-1]++
		default:
			d.d = d.d[:1]
			d.d[0] = '1'
			d.point++
		}
	}
	d.trim()
}

// trim drops zeros at the end.
func (d *digitsOf) trim() {
	n := len(d.d)
	for n > 0 && d.d[n-1] == '0' {
		n--
	}
	d.d = d.d[:n]
	if n == 0 {
		d.point = 0
	}
}
