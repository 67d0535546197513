package bytealg

import "unsafe"

// The functions of this file do in Go what the assembly does: for texts too short for that, as its measure in tests, and as what
// a second architecture would begin with.

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// load gives the eight bytes at s[i:].
func load(s string, i int) uint64 {
	return *(*uint64)(unsafe.Pointer(uintptr(unsafe.Pointer(unsafe.StringData(s))) + uintptr(i)))
}

func indexByte(s string, c byte) int {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		x := load(s, i) ^ uint64(c)*ones
		if (x-ones)&^x&highs != 0 {
			break
		}
	}
	for ; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}

func countByte(s string, c byte) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			n++
		}
	}
	return n
}

// indexPair gives the first i with s[i] == first and s[i+distance] == last, -1 if there is none.
func indexPair(s string, first, last byte, distance int) int {
	for i := 0; i+distance < len(s); i++ {
		k := indexByte(s[i:len(s)-distance], first)
		if k < 0 {
			return -1
		}
		if i += k; s[i+distance] == last {
			return i
		}
	}
	return -1
}
