package fmt

import (
	"strconv"
	"unicode/utf8"
)

const (
	lowerDigits = "0123456789abcdefx"
	upperDigits = "0123456789ABCDEFX"
)

func appendInt(b []byte, n int) []byte {
	return strconv.AppendInt(b, int64(n), 10)
}

// put writes a byte. An append takes 130 bytes of code, a call of this 20.
//
//go:noinline
func (p *pp) put(c byte) {
	p.buf = append(p.buf, c)
}

// putString writes s.
//
//go:noinline
func (p *pp) putString(s string) {
	p.buf = append(p.buf, s...)
}

// fill writes n times the padding.
//
//go:noinline
func (p *pp) fill(n int, zeros bool) {
	c := byte(' ')
	if zeros {
		c = '0'
	}
	for ; n > 0; n-- {
		p.buf = append(p.buf, c)
	}
}

// padWidth is how much is missing to the width.
func (p *pp) padWidth(runes int) int {
	return max(0, p.wid-runes)
}

// zeros reports whether padding is by zeros: that goes to the left only.
func (p *pp) zeros() bool {
	return p.zero && !p.minus
}

// pad writes s padded to the width.
func (p *pp) pad(s string) {
	if !p.hasWid || p.wid == 0 {
		p.putString(s)
		return
	}
	n := p.padWidth(utf8.RuneCountInString(s))
	if !p.minus {
		p.fill(n, p.zero)
		n = 0
	}
	p.putString(s)
	p.fill(n, false)
}

// padFrom pads what was written since start.
func (p *pp) padFrom(start int) {
	if !p.hasWid || p.wid == 0 {
		return
	}
	n := p.padWidth(utf8.RuneCount(p.buf[start:]))
	if n == 0 {
		return
	}
	end := len(p.buf)
	p.fill(n, p.zeros())
	if !p.minus {
		c := p.buf[end]
		copy(p.buf[start+n:], p.buf[start:end])
		for i := start; i < start+n; i++ {
			p.buf[i] = c
		}
	}
}

// fmtS writes a string, cut to the precision.
func (p *pp) fmtS(s string) {
	p.pad(p.cut(s))
}

// cut is s with no more runes than the precision has it.
func (p *pp) cut(s string) string {
	if p.hasPrec {
		n := p.prec
		for i := range s {
			if n--; n < 0 {
				return s[:i]
			}
		}
	}
	return s
}

// fmtQ writes a string as a literal.
func (p *pp) fmtQ(s string) {
	s = p.cut(s)
	start := len(p.buf)
	switch {
	case p.sharp && strconv.CanBackquote(s):
		p.put('`')
		p.putString(s)
		p.put('`')
	case p.plus:
		p.buf = strconv.AppendQuoteToASCII(p.buf, s)
	default:
		p.buf = strconv.AppendQuote(p.buf, s)
	}
	p.padFrom(start)
}

// fmtHex writes the bytes of s, as many as the precision has it, in hexadecimal.
func (p *pp) fmtHex(s string, upper bool) {
	digits := lowerDigits
	if upper {
		digits = upperDigits
	}
	n := len(s)
	if p.hasPrec && p.prec < n {
		n = p.prec
	}
	start := len(p.buf)
	for i := range n {
		if p.space && i > 0 {
			p.put(' ')
		}
		if p.sharp && (i == 0 || p.space) {
			p.buf = append(p.buf, '0', digits[16])
		}
		p.buf = append(p.buf, digits[s[i]>>4], digits[s[i]&0xF])
	}
	p.padFrom(start)
}

// fmtC writes a rune.
func (p *pp) fmtC(v uint64) {
	start := len(p.buf)
	p.buf = utf8.AppendRune(p.buf, runeOf(v))
	p.padFrom(start)
}

// fmtQC writes a rune as a literal.
func (p *pp) fmtQC(v uint64) {
	start := len(p.buf)
	if p.plus {
		p.buf = strconv.AppendQuoteRuneToASCII(p.buf, runeOf(v))
	} else {
		p.buf = strconv.AppendQuoteRune(p.buf, runeOf(v))
	}
	p.padFrom(start)
}

// fmtUnicode writes U+0078, and the character behind it with the flag #.
func (p *pp) fmtUnicode(v uint64) {
	start := len(p.buf)
	p.buf = append(p.buf, 'U', '+')
	digits := 4
	if p.hasPrec {
		digits = max(digits, p.prec)
	}
	n := 1
	for x := v >> 4; x != 0; x >>= 4 {
		n++
	}
	p.fill(digits-n, true)
	for n--; n >= 0; n-- {
		p.put(upperDigits[v>>(4*uint(n))&0xF])
	}
	if p.sharp && v <= utf8.MaxRune && strconv.IsPrint(rune(v)) {
		p.putString(" '")
		p.buf = utf8.AppendRune(p.buf, rune(v))
		p.put('\'')
	}
	zero := p.zero
	p.zero = false
	p.padFrom(start)
	p.zero = zero
}

// fmt0x writes v in hexadecimal, with 0x if that is wanted.
func (p *pp) fmt0x(v uint64, prefix bool) {
	sharp := p.sharp
	p.sharp = prefix
	p.fmtInt(v, 16, false, 'v')
	p.sharp = sharp
}

// fmtInt writes an integer.
func (p *pp) fmtInt(v uint64, base int, signed bool, verb rune) {
	neg := signed && int64(v) < 0
	if neg {
		v = -v
	}
	// The plain case.
	if base == 10 && !p.hasWid && !p.hasPrec && !p.plus && !p.space {
		if neg {
			p.put('-')
		}
		p.buf = strconv.AppendUint(p.buf, v, 10)
		return
	}
	// How many digits there must be at least.
	prec := 0
	zero := p.zero
	switch {
	case p.hasPrec:
		prec = p.prec
		if prec == 0 && v == 0 {
			p.zero = false
			p.fill(p.wid, false)
			p.zero = zero
			return
		}
		zero = false
	case p.zeros() && p.hasWid:
		prec = p.wid
		if neg || p.plus || p.space {
			prec--
		}
	}

	start := len(p.buf)
	switch {
	case neg:
		p.put('-')
	case p.plus:
		p.put('+')
	case p.space:
		p.put(' ')
	}
	var buf [64]byte
	text := strconv.AppendUint(buf[:0], v, base)
	if p.sharp {
		switch base {
		case 2:
			p.putString("0b")
		case 8:
			if len(text) >= prec && text[0] != '0' {
				prec = len(text) + 1
			}
		case 16:
			if verb == 'X' {
				p.putString("0X")
			} else {
				p.putString("0x")
			}
		}
	}
	if verb == 'O' {
		p.putString("0o")
	}
	p.fill(prec-len(text), true)
	if verb == 'X' {
		for i, c := range text {
			if c >= 'a' {
				text[i] = c - ('a' - 'A')
			}
		}
	}
	p.buf = append(p.buf, text...)
	old := p.zero
	p.zero = false
	p.padFrom(start)
	p.zero = old
}

// fmtFloat writes a float with the precision given, unless the directive has one.
func (p *pp) fmtFloat(v float64, size int, verb byte, prec int) {
	if p.hasPrec {
		prec = p.prec
	}
	start := len(p.buf)
	p.put('+')
	p.buf = strconv.AppendFloat(p.buf, v, verb, prec, size)
	// There is a sign now, one too many if strconv wrote one.
	num := p.buf[start:]
	if num[1] == '-' || num[1] == '+' {
		copy(num, num[1:])
		num = num[:len(num)-1]
		p.buf = p.buf[:len(p.buf)-1]
	}
	if p.space && num[0] == '+' && !p.plus {
		num[0] = ' '
	}
	if num[1] == 'I' || num[1] == 'N' {
		// Infinities and NaNs are not padded with zeros.
		zero := p.zero
		p.zero = false
		if num[1] == 'N' && !p.space && !p.plus {
			p.dropSign(start)
		}
		p.padFrom(start)
		p.zero = zero
		return
	}
	if p.sharp && verb != 'b' {
		p.keepZeros(start, verb, prec)
		num = p.buf[start:]
	}
	if !p.plus && num[0] == '+' {
		p.dropSign(start)
		p.padFrom(start)
		return
	}
	if p.zeros() && p.hasWid && p.wid > len(num) {
		// Zeros go between sign and number.
		n := p.wid - len(num)
		p.fill(n, true)
		num = p.buf[start:]
		copy(num[1+n:], num[1:])
		for i := range n {
			num[1+i] = '0'
		}
		return
	}
	p.padFrom(start)
}

// dropSign removes the sign at start.
func (p *pp) dropSign(start int) {
	copy(p.buf[start:], p.buf[start+1:])
	p.buf = p.buf[:len(p.buf)-1]
}

// keepZeros gives the number at start, which has a sign, the point and the zeros that the flag # asks for.
func (p *pp) keepZeros(start int, verb byte, prec int) {
	digits := 0
	switch verb {
	case 'g', 'G', 'x':
		digits = prec
		if digits < 0 {
			digits = 6
		}
	}
	num := p.buf[start:]
	point, leading := false, true
	end := len(num) // where the exponent begins
	// The x of 0x counts as a digit.
scan:
	for i := 1; i < len(num); i++ {
		switch c := num[i]; c {
		case '.':
			point = true
		case 'p', 'P':
			end = i
			break scan
		case 'e', 'E':
			if verb != 'x' && verb != 'X' {
				end = i
				break scan
			}
			fallthrough
		default:
			if c != '0' {
				leading = false
			}
			if !leading {
				digits--
			}
		}
	}
	var tail [8]byte
	n := copy(tail[:], num[end:])
	p.buf = p.buf[:start+end]
	if !point {
		// A lone 0 counts as a digit.
		if end == 2 && num[1] == '0' {
			digits--
		}
		p.put('.')
	}
	p.fill(digits, true)
	p.buf = append(p.buf, tail[:n]...)
}
