// Package unicode tests properties of code points and maps their case.
package unicode

const (
	MaxRune         = '\U0010FFFF' // the last code point
	ReplacementChar = '\uFFFD'     // stands for what is no code point
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
)

// RangeTable is a set of code points: R16 and R32 are sorted and don't overlap, R32
// has those from 1<<16 on.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int // how many of R16 have Hi <= MaxLatin1
}

// Range16 is Lo, Lo+Stride, ... Hi.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// Range32 is Range16 for code points from 1<<16 on.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// Is reports whether r is in the table.
func Is(rangeTab *RangeTable, r rune) bool {
	if uint32(r) <= 0xFFFF {
		return is16(rangeTab.R16, uint16(r))
	}
	return is32(rangeTab.R32, uint32(r))
}

// isLate is Is for a code point that is known to be above Latin-1.
func isLate(t *RangeTable, r rune) bool {
	if uint32(r) <= 0xFFFF {
		return is16(t.R16[t.LatinOffset:], uint16(r))
	}
	return is32(t.R32, uint32(r))
}

func is16(ranges []Range16, r uint16) bool {
	lo, hi := 0, len(ranges)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if g := &ranges[m]; r > g.Hi {
			lo = m + 1
		} else if r < g.Lo {
			hi = m
		} else {
			return g.Stride == 1 || (r-g.Lo)%g.Stride == 0
		}
	}
	return false
}

func is32(ranges []Range32, r uint32) bool {
	lo, hi := 0, len(ranges)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if g := &ranges[m]; r > g.Hi {
			lo = m + 1
		} else if r < g.Lo {
			hi = m
		} else {
			return g.Stride == 1 || (r-g.Lo)%g.Stride == 0
		}
	}
	return false
}

// In reports whether r is in one of the tables.
func In(r rune, ranges ...*RangeTable) bool {
	return IsOneOf(ranges, r)
}

// IsOneOf is In with the tables as a slice.
func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}
