// Package space knows white space: by itself, so that fmt needs no tables of package unicode.
package space

// Is reports whether r has Unicode's property White_Space.
func Is(r rune) bool {
	if uint32(r) <= 0xFF {
		switch r {
		case '\t', '\n', '\v', '\f', '\r', ' ', 0x85, 0xA0:
			return true
		}
		return false
	}
	switch {
	case r < 0x2000:
		return r == 0x1680
	case r <= 0x200A, r == 0x2028, r == 0x2029, r == 0x202F, r == 0x205F, r == 0x3000:
		return true
	}
	return false
}
