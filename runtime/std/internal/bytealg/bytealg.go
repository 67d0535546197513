// Package bytealg has the searches in bytes that strings, bytes and others are made of.
package bytealg

// IndexByteString gives where c is first in s, -1 if nowhere.
func IndexByteString(s string, c byte) int {
	return indexByte(s, c)
}

// CountString counts the bytes of s that are c.
func CountString(s string, c byte) int {
	return countByte(s, c)
}

// CompareString gives -1, 0 or +1 for a before, equal to or after b.
func CompareString(a, b string) int {
	return compare(a, b)
}

// IndexPair gives the first i with s[i] == first and s[i+distance] == last, -1 if there is none.
func IndexPair(s string, first, last byte, distance int) int {
	return indexPair(s, first, last, distance)
}
