package strconv

// FormatComplex writes c as (a+bi), the parts as FormatFloat does; bitSize is 64 or 128.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	var buf [64]byte
	b := append(buf[:0], '(')
	b = AppendFloat(b, real(c), fmt, prec, bitSize/2)
	at := len(b)
	b = AppendFloat(b, imag(c), fmt, prec, bitSize/2)
	if b[at] != '+' && b[at] != '-' {
		b = append(b, 0)
		copy(b[at+1:], b[at:])
		b[at] = '+'
	}
	return string(append(b, 'i', ')'))
}

// ParseComplex takes N, Ni or N±Ni, also in parentheses, with N as ParseFloat takes it.
func ParseComplex(s string, bitSize int) (complex128, error) {
	size := 64
	if bitSize == 64 {
		size = 32
	}
	whole := s
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}
	var tooLarge error
	part := func() (float64, bool) {
		f, n, err := parseFloat(s, size)
		if err != nil {
			tooLarge = err
		}
		s = s[n:]
		return f, n > 0
	}
	bad := numError("ParseComplex", whole, ErrSyntax)
	re, ok := part()
	if !ok {
		return 0, bad
	}
	var im float64
	switch {
	case s == "":
	case s == "i":
		re, im = 0, re
	default:
		// A sign has to be there; one + may go before a number with a sign of its own.
		if s[0] == '+' {
			if len(s) > 1 && s[1] != '+' {
				s = s[1:]
			}
		} else if s[0] != '-' {
			return 0, bad
		}
		if im, ok = part(); !ok || s != "i" {
			return 0, bad
		}
	}
	c := complex(re, im)
	if tooLarge != nil {
		return c, numError("ParseComplex", whole, tooLarge)
	}
	return c, nil
}
