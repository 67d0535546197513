// Package utf16 translates between runes and UTF-16 sequences.
package utf16

const (
	replacement = '\uFFFD'
	maxRune     = '\U0010FFFF'

	highMin = 0xD800  // the first surrogate; high halves
	lowMin  = 0xDC00  // low halves
	lowEnd  = 0xE000  // past the last surrogate
	pairMin = 0x10000 // the first rune that takes a pair
)

// IsSurrogate reports whether r is a half of a surrogate pair.
func IsSurrogate(r rune) bool {
	return highMin <= r && r < lowEnd
}

// DecodeRune gives the rune of a surrogate pair, U+FFFD if r1, r2 are none.
func DecodeRune(r1, r2 rune) rune {
	if highMin <= r1 && r1 < lowMin && lowMin <= r2 && r2 < lowEnd {
		return (r1-highMin)<<10 + (r2 - lowMin) + pairMin
	}
	return replacement
}

// EncodeRune gives r's surrogate pair, U+FFFD twice if it has none.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < pairMin || r > maxRune {
		return replacement, replacement
	}
	r -= pairMin
	return highMin + r>>10, lowMin + r&0x3FF
}

// RuneLen gives the number of words of r's encoding, -1 if it has none.
func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < highMin, lowEnd <= r && r < pairMin:
		return 1
	case pairMin <= r && r <= maxRune:
		return 2
	}
	return -1
}

// Encode gives the UTF-16 form of s.
func Encode(s []rune) []uint16 {
	n := len(s)
	for _, r := range s {
		if r >= pairMin {
			n++
		}
	}
	a := make([]uint16, 0, n)
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// AppendRune appends r's encoding (U+FFFD if it has none) to a.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

// Decode gives the runes of s; a surrogate without its other half is U+FFFD.
func Decode(s []uint16) []rune {
	runes := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			var next rune
			if i+1 < len(s) {
				next = rune(s[i+1])
			}
			if r = DecodeRune(r, next); r != replacement {
				i++
			}
		}
		runes = append(runes, r)
	}
	return runes
}
