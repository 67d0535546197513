package unicode

// Indices into CaseRange.Delta.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// UpperLower as a Delta says that upper and lower case letters alternate in the range.
const UpperLower = MaxRune + 1

type d [MaxCase]rune

// CaseRange is a range of code points with what to add to get their cases.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

// To maps r to a case: UpperCase, LowerCase or TitleCase.
func To(_case int, r rune) rune {
	r, _ = to(_case, r, CaseRanges)
	return r
}

// to also reports whether the ranges have r.
func to(which int, r rune, ranges []CaseRange) (rune, bool) {
	if which < 0 || which >= MaxCase {
		return ReplacementChar, false
	}
	lo, hi := 0, len(ranges)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		c := &ranges[m]
		if uint32(r) > c.Hi {
			lo = m + 1
			continue
		}
		if uint32(r) < c.Lo {
			hi = m
			continue
		}
		delta := c.Delta[which]
		if delta > MaxRune {
			// Upper case is first: the even ones from Lo. Title case is as upper case.
			first := rune(c.Lo) + (r-rune(c.Lo))&^1
			return first + rune(which&1), true
		}
		return r + delta, true
	}
	return r, false
}

// ToUpper maps r to upper case.
func ToUpper(r rune) rune {
	if uint32(r) <= MaxASCII {
		if 'a' <= r && r <= 'z' {
			r -= 'a' - 'A'
		}
		return r
	}
	r, _ = to(UpperCase, r, CaseRanges)
	return r
}

// ToLower maps r to lower case.
func ToLower(r rune) rune {
	if uint32(r) <= MaxASCII {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	r, _ = to(LowerCase, r, CaseRanges)
	return r
}

// ToTitle maps r to title case.
func ToTitle(r rune) rune {
	if uint32(r) <= MaxASCII {
		return ToUpper(r)
	}
	r, _ = to(TitleCase, r, CaseRanges)
	return r
}

// SimpleFold gives the next code point that folds like r: the smallest above r, or
// the smallest of all if there is none above; r itself if it is alone.
func SimpleFold(r rune) rune {
	if uint32(r) > MaxRune {
		return r
	}
	lo, hi := 0, len(orbits)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if rune(orbits[m][0]) < r {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(orbits) && rune(orbits[lo][0]) == r {
		return rune(orbits[lo][1])
	}
	if l := ToLower(r); l != r {
		return l
	}
	return ToUpper(r)
}

// SpecialCase is a language's own case mappings, which go before the general ones.
type SpecialCase []CaseRange

// TurkishCase is that of Turkish, with its dotted and dotless i.
var TurkishCase = SpecialCase{
	{'I', 'I', d{0, 'ı' - 'I', 0}},
	{'i', 'i', d{'İ' - 'i', 0, 'İ' - 'i'}},
	{'İ', 'İ', d{0, 'i' - 'İ', 0}},
	{'ı', 'ı', d{'I' - 'ı', 0, 'I' - 'ı'}},
}

// AzeriCase is that of Azeri: the same. (Written out, as a literal needs no code at the start of a program.)
var AzeriCase = SpecialCase{
	{'I', 'I', d{0, 'ı' - 'I', 0}},
	{'i', 'i', d{'İ' - 'i', 0, 'İ' - 'i'}},
	{'İ', 'İ', d{0, 'i' - 'İ', 0}},
	{'ı', 'ı', d{'I' - 'ı', 0, 'I' - 'ı'}},
}

// ToUpper maps r to upper case.
func (special SpecialCase) ToUpper(r rune) rune {
	return special.to(UpperCase, r)
}

// ToTitle maps r to title case.
func (special SpecialCase) ToTitle(r rune) rune {
	return special.to(TitleCase, r)
}

// ToLower maps r to lower case.
func (special SpecialCase) ToLower(r rune) rune {
	return special.to(LowerCase, r)
}

func (special SpecialCase) to(which int, r rune) rune {
	if own, found := to(which, r, special); found {
		return own
	}
	return To(which, r)
}
