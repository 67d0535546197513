package strconv

import "errors"

// Atoi is ParseInt(s, 10, 0) as an int.
func Atoi(s string) (int, error) {
	// Up to 18 digits cannot overflow.
	if 0 < len(s) && len(s) < 19 {
		digits := s
		if s[0] == '-' || s[0] == '+' {
			digits = s[1:]
		}
		n := 0
		for i := 0; i < len(digits); i++ {
			c := digits[i] - '0'
			if c > 9 {
				return 0, numError("Atoi", s, ErrSyntax)
			}
			n = n*10 + int(c)
		}
		if len(digits) > 0 {
			if s[0] == '-' {
				n = -n
			}
			return n, nil
		}
	}
	n, why := parseInt(s, 10, 64)
	return int(n), why.err("Atoi", s, 10, 64)
}

// fault is why an integer could not be parsed.
type fault uint8

const (
	none fault = iota
	badSyntax
	badRange
	badBase
	badSize
)

func (f fault) err(fn, s string, base, bitSize int) error {
	switch f {
	case none:
		return nil
	case badSyntax:
		return numError(fn, s, ErrSyntax)
	case badRange:
		return numError(fn, s, ErrRange)
	case badBase:
		return numError(fn, s, errors.New("invalid base "+Itoa(base)))
	}
	return numError(fn, s, errors.New("invalid bit size "+Itoa(bitSize)))
}

// ParseUint takes an unsigned integer of the given base and size. Base 0 goes by the prefix and
// allows underscores as Go does; size 0 is that of uint.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	n, why := parseUint(s, base, bitSize)
	if why != none {
		return n, why.err("ParseUint", s, base, bitSize)
	}
	return n, nil
}

// ParseInt is ParseUint for signed integers.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	n, why := parseInt(s, base, bitSize)
	if why != none {
		return n, why.err("ParseInt", s, base, bitSize)
	}
	return n, nil
}

func parseInt(s string, base, bitSize int) (int64, fault) {
	if s == "" {
		return 0, badSyntax
	}
	neg := s[0] == '-'
	if neg || s[0] == '+' {
		s = s[1:]
	}
	n, why := parseUint(s, base, bitSize)
	if why != none && why != badRange {
		return 0, why
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	limit := uint64(1) << (bitSize - 1)
	if !neg && n >= limit {
		return int64(limit - 1), badRange
	}
	if neg && n > limit {
		return -int64(limit), badRange
	}
	if neg {
		n = -n
	}
	return int64(n), none
}

// parseUint gives the largest number of that size with badRange, 0 with other faults.
func parseUint(s string, base, bitSize int) (uint64, fault) {
	if s == "" {
		return 0, badSyntax
	}
	digits := s
	prefixed := base == 0
	switch {
	case 2 <= base && base <= 36:
	case base == 0:
		base = 10
		if s[0] == '0' {
			base = 8
			digits = s[1:]
			if len(s) >= 3 {
				switch lower(s[1]) {
				case 'b':
					base, digits = 2, s[2:]
				case 'o':
					digits = s[2:]
				case 'x':
					base, digits = 16, s[2:]
				}
			}
		}
	default:
		return 0, badBase
	}
	if bitSize == 0 {
		bitSize = IntSize
	} else if bitSize < 0 || bitSize > 64 {
		return 0, badSize
	}
	most := uint64(1)<<bitSize - 1
	// Beyond tooBig the next digit overflows.
	tooBig := ^uint64(0)/uint64(base) + 1
	underscores := false
	var n uint64
	for i := 0; i < len(digits); i++ {
		c := digits[i]
		var d byte
		switch {
		case c-'0' < 10:
			d = c - '0'
		case lower(c)-'a' < 26:
			d = lower(c) - 'a' + 10
		case c == '_' && prefixed:
			underscores = true
			continue
		default:
			return 0, badSyntax
		}
		if d >= byte(base) {
			return 0, badSyntax
		}
		if n >= tooBig {
			return most, badRange
		}
		n *= uint64(base)
		sum := n + uint64(d)
		if sum < n || sum > most {
			return most, badRange
		}
		n = sum
	}
	if underscores && !underscoresFit(s) {
		return 0, badSyntax
	}
	return n, none
}

func lower(c byte) byte {
	return c | 0x20
}

// underscoresFit reports whether each underscore of a number is between digits, a base prefix counting as one.
func underscoresFit(s string) bool {
	if s != "" && (s[0] == '-' || s[0] == '+') {
		s = s[1:]
	}
	hex := false
	digit := false // what went before can be followed by an underscore
	if len(s) >= 2 && s[0] == '0' {
		if p := lower(s[1]); p == 'b' || p == 'o' || p == 'x' {
			hex = p == 'x'
			digit = true
			s = s[2:]
		}
	}
	under := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '_' {
			if !digit {
				return false
			}
			digit, under = false, true
			continue
		}
		digit = c-'0' < 10 || hex && lower(c)-'a' < 6
		if under && !digit {
			return false
		}
		under = false
	}
	return !under
}
