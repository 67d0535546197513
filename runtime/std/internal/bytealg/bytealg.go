// Package bytealg has the searches in bytes that strings, bytes and others are made of. The loops for long texts
// are in bytealg_amd64.s, as Go cannot say what they do; portable.go has them in Go, for short texts and tests.
package bytealg

import (
	"math/bits"
	"unsafe"
)

func hasAVX2() bool

//go:noescape
func indexByteShort(s string, c byte) int

//go:noescape
func indexByteSSE2(s string, c byte) int

//go:noescape
func indexByteAVX2(s string, c byte) int

//go:noescape
func countSSE2(s string, c byte) int

//go:noescape
func countAVX2(s string, c byte) int

//go:noescape
func indexPairSSE2(s string, first, last byte, distance int) int

//go:noescape
func indexPairAVX2(s string, first, last byte, distance int) int

// cpu is what the processor can do: 0 not asked yet (asking takes microseconds on a virtual machine), 1 SSE2, 2 AVX2.
var cpu uint8

func avx2() bool {
	if cpu == 0 {
		detect()
	}
	return cpu == 2
}

func detect() {
	cpu = 1
	if hasAVX2() {
		cpu = 2
	}
}

// wide is the length from which on AVX2 pays.
const wide = 64

// IndexByteString gives where c is first in s, -1 if nowhere.
func IndexByteString(s string, c byte) int {
	switch {
	case len(s) == 0:
		return -1
	case len(s) < 16:
		return indexByteShort(s, c)
	case len(s) < wide || !avx2():
		return indexByteSSE2(s, c)
	}
	return indexByteAVX2(s, c)
}

// CountString counts the bytes of s that are c.
func CountString(s string, c byte) int {
	if len(s) >= wide && avx2() {
		return countAVX2(s, c)
	}
	n := 0
	if whole := len(s) &^ 15; whole > 0 {
		n = countSSE2(s, c)
		s = s[whole:]
	}
	return n + countByte(s, c)
}

// IndexPair gives the first i with s[i] == first and s[i+distance] == last, -1 if there is none.
func IndexPair(s string, first, last byte, distance int) int {
	switch places := len(s) - distance; {
	case places < 16:
		return indexPair(s, first, last, distance)
	case places < wide || !avx2():
		return indexPairSSE2(s, first, last, distance)
	}
	return indexPairAVX2(s, first, last, distance)
}

// CompareString gives -1, 0 or +1 for a before, equal to or after b.
func CompareString(a, b string) int {
	n := min(len(a), len(b))
	i := 0
	if unsafe.StringData(a) != unsafe.StringData(b) {
		for ; i+8 <= n; i += 8 {
			x, y := load(a, i), load(b, i)
			if x != y {
				if bits.ReverseBytes64(x) < bits.ReverseBytes64(y) {
					return -1
				}
				return 1
			}
		}
		for ; i < n; i++ {
			if a[i] != b[i] {
				if a[i] < b[i] {
					return -1
				}
				return 1
			}
		}
	}
	switch {
	case len(a) < len(b):
		return -1
	case len(a) > len(b):
		return 1
	}
	return 0
}
