// Package slices has functions for slices of any type.
package slices

import (
	"cmp"
	"math/bits"
	"unsafe"
)

// Equal reports whether s1 and s2 have the same length and equal elements. NaNs are not equal.
func Equal[S ~[]E, E comparable](s1, s2 S) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i := range s1 {
		if s1[i] != s2[i] {
			return false
		}
	}
	return true
}

// EqualFunc is [Equal] with elements compared by eq.
func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i, v := range s1 {
		if !eq(v, s2[i]) {
			return false
		}
	}
	return true
}

// Compare compares s1 and s2 element by element with cmp.Compare; a prefix sorts before the longer slice.
func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int {
	for i, v := range s1 {
		if i >= len(s2) {
			return +1
		}
		if c := cmp.Compare(v, s2[i]); c != 0 {
			return c
		}
	}
	if len(s1) < len(s2) {
		return -1
	}
	return 0
}

// CompareFunc is [Compare] with elements compared by cmp.
func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int {
	for i, v := range s1 {
		if i >= len(s2) {
			return +1
		}
		if c := cmp(v, s2[i]); c != 0 {
			return c
		}
	}
	if len(s1) < len(s2) {
		return -1
	}
	return 0
}

// Index returns the first index of v in s, or -1.
func Index[S ~[]E, E comparable](s S, v E) int {
	for i := range s {
		if v == s[i] {
			return i
		}
	}
	return -1
}

// IndexFunc returns the first index whose element satisfies f, or -1.
func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int {
	for i := range s {
		if f(s[i]) {
			return i
		}
	}
	return -1
}

// Contains reports whether v is in s.
func Contains[S ~[]E, E comparable](s S, v E) bool { return Index(s, v) >= 0 }

// ContainsFunc reports whether an element of s satisfies f.
func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool { return IndexFunc(s, f) >= 0 }

// Insert puts the values v before s[i], or at the end if i == len(s), and returns the new slice.
func Insert[S ~[]E, E any](s S, i int, v ...E) S {
	_ = s[i:]
	n, m := len(s), len(v)
	if m == 0 {
		return s
	}
	if i == n {
		return append(s, v...)
	}
	if n+m > cap(s) {
		t := append(s[:i], make(S, n+m-i)...)
		copy(t[i:], v)
		copy(t[i+m:], s[i:])
		return t
	}
	t := s[:n+m]
	if !overlap(v, t[i+m:]) {
		copy(t[i+m:], t[i:n])
		copy(t[i:], v)
		return t
	}
	// v lies where the tail moves to. Put it behind the old end first, whence it can be turned into place.
	copy(t[n:], v)
	turnRight(t[i:], m)
	return t
}

// overlap reports whether a and b share memory.
func overlap[E any](a, b []E) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	// By the addresses of first and last elements; elements of no size count as shared.
	a0, a1 := uintptr(unsafe.Pointer(&a[0])), uintptr(unsafe.Pointer(&a[len(a)-1]))
	b0, b1 := uintptr(unsafe.Pointer(&b[0])), uintptr(unsafe.Pointer(&b[len(b)-1]))
	return a0 <= b1 && b0 <= a1
}

// turnRight rotates s by m places to the right: its last m elements become the first.
func turnRight[E any](s []E, m int) {
	Reverse(s)
	Reverse(s[:m])
	Reverse(s[m:])
}

// Delete removes s[i:j] and returns the shorter slice; the elements it leaves behind at the end are zeroed.
func Delete[S ~[]E, E any](s S, i, j int) S {
	_ = s[i:j:len(s)]
	if i == j {
		return s
	}
	n := i + copy(s[i:], s[j:])
	clear(s[n:])
	return s[:n]
}

// DeleteFunc removes the elements for which del returns true, and zeroes what is left behind.
func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S {
	n := IndexFunc(s, del)
	if n < 0 {
		return s
	}
	for i := n + 1; i < len(s); i++ {
		if v := s[i]; !del(v) {
			s[n] = v
			n++
		}
	}
	clear(s[n:])
	return s[:n]
}

// Replace replaces s[i:j] by the values v and returns the new slice; what a shorter slice leaves behind is zeroed.
func Replace[S ~[]E, E any](s S, i, j int, v ...E) S {
	_ = s[i:j]
	_ = s[j:] // j may not exceed the length either
	if i == j {
		return Insert(s, i, v...)
	}
	if j == len(s) {
		t := append(s[:i], v...)
		if len(t) < len(s) {
			clear(s[len(t):])
		}
		return t
	}
	n := len(s) - (j - i) + len(v)
	if n > cap(s) {
		t := append(s[:i], make(S, n-i)...)
		copy(t[i:], v)
		copy(t[i+len(v):], s[j:])
		return t
	}
	t := s[:n]
	switch {
	case i+len(v) <= j:
		copy(t[i:], v)
		copy(t[i+len(v):], s[j:])
		clear(s[n:])
	case !overlap(v, t[i+len(v):]):
		copy(t[i+len(v):], s[j:])
		copy(t[i:], v)
	default:
		// Moving the tail would change v before it is copied.
		w := append([]E(nil), v...)
		copy(t[i+len(w):], s[j:])
		copy(t[i:], w)
	}
	return t
}

// Clone returns a shallow copy of s, nil for nil.
func Clone[S ~[]E, E any](s S) S { return append(s[:0:0], s...) }

// Compact drops elements equal to their predecessor, and zeroes what is left behind.
func Compact[S ~[]E, E comparable](s S) S {
	if len(s) < 2 {
		return s
	}
	prev := s[0]
	for i, v := range s[1:] {
		if v != prev {
			prev = v
			continue
		}
		n := i + 1
		for _, v := range s[n+1:] {
			if v != prev {
				s[n], prev = v, v
				n++
			}
		}
		clear(s[n:])
		return s[:n]
	}
	return s
}

// CompactFunc is [Compact] with elements compared by eq; of a run of equal elements the first stays.
func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S {
	for i := 1; i < len(s); i++ {
		if eq(s[i], s[i-1]) {
			n := i
			for k := i + 1; k < len(s); k++ {
				if !eq(s[k], s[k-1]) {
					s[n] = s[k]
					n++
				}
			}
			clear(s[n:])
			return s[:n]
		}
	}
	return s
}

// Grow returns s with room for n more elements. It panics if n is negative.
func Grow[S ~[]E, E any](s S, n int) S {
	if n < 0 {
		panic("cannot be negative")
	}
	if n -= cap(s) - len(s); n > 0 {
		s = append(s[:cap(s)], make([]E, n)...)[:len(s)]
	}
	return s
}

// Clip cuts off the unused capacity of s.
func Clip[S ~[]E, E any](s S) S { return s[:len(s):len(s)] }

// Reverse reverses the elements of s in place.
func Reverse[S ~[]E, E any](s S) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

// Concat returns a new slice of the elements of all slices.
func Concat[S ~[]E, E any](slices ...S) S {
	n := 0
	for _, s := range slices {
		n += len(s)
		if n < 0 {
			panic("len out of range")
		}
	}
	t := Grow[S](nil, n)
	for _, s := range slices {
		t = append(t, s...)
	}
	return t
}

// Repeat returns a new slice of count copies of x. It panics if count is negative or the length overflows.
func Repeat[S ~[]E, E any](x S, count int) S {
	if count < 0 {
		panic("cannot be negative")
	}
	const maxInt = ^uint(0) >> 1
	hi, lo := bits.Mul(uint(len(x)), uint(count))
	if hi > 0 || lo > maxInt {
		panic("the result of (len(x) * count) overflows")
	}
	t := make(S, int(lo))
	n := copy(t, x)
	for n < len(t) {
		n += copy(t[n:], t[:n])
	}
	return t
}
