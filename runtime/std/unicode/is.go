package unicode

import "internal/space"

// Bits of latin1. A letter that is neither upper nor lower case has both.
const (
	pControl = 1 << iota
	pPunct
	pNumber
	pSymbol
	pSpacing
	pUpper
	pLower
	pPrint

	pLetter  = pUpper | pLower
	pGraphic = pPrint | pSpacing
)

// GraphicRanges is the set of graphic characters.
var GraphicRanges = []*RangeTable{&tableL, &tableM, &tableN, &tableP, &tableS, &tableZs}

// PrintRanges is the set of printable characters, less the ASCII space.
var PrintRanges = []*RangeTable{&tableL, &tableM, &tableN, &tableP, &tableS}

// IsGraphic reports whether r is a letter, mark, number, punctuation, symbol or space (category Zs).
func IsGraphic(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return latin1[r]&pGraphic != 0
	}
	return In(r, GraphicRanges...)
}

// IsPrint is IsGraphic with the ASCII space as the only space.
func IsPrint(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return latin1[r]&pPrint != 0
	}
	return In(r, PrintRanges...)
}

// IsControl reports whether r is a control character.
func IsControl(r rune) bool {
	return uint32(r) <= MaxLatin1 && latin1[r]&pControl != 0
}

// IsLetter reports whether r is a letter (category L).
func IsLetter(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return latin1[r]&pLetter != 0
	}
	return isLate(&tableL, r)
}

// IsMark reports whether r is a mark (category M).
func IsMark(r rune) bool {
	return isLate(&tableM, r)
}

// IsNumber reports whether r is a number (category N).
func IsNumber(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return latin1[r]&pNumber != 0
	}
	return isLate(&tableN, r)
}

// IsDigit reports whether r is a decimal digit.
func IsDigit(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return '0' <= r && r <= '9'
	}
	return isLate(&tableNd, r)
}

// IsPunct reports whether r is punctuation (category P).
func IsPunct(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return latin1[r]&pPunct != 0
	}
	return isLate(&tableP, r)
}

// IsSymbol reports whether r is a symbol (category S).
func IsSymbol(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return latin1[r]&pSymbol != 0
	}
	return isLate(&tableS, r)
}

// IsSpace reports whether r has the property White_Space.
func IsSpace(r rune) bool {
	return space.Is(r)
}

// IsUpper reports whether r is an upper case letter.
func IsUpper(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return latin1[r]&pLetter == pUpper
	}
	return isLate(&tableLu, r)
}

// IsLower reports whether r is a lower case letter.
func IsLower(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return latin1[r]&pLetter == pLower
	}
	return isLate(&tableLl, r)
}

// IsTitle reports whether r is a title case letter.
func IsTitle(r rune) bool {
	return uint32(r) > MaxLatin1 && isLate(&tableLt, r)
}
