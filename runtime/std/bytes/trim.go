package bytes

import (
	"strings"
	"unsafe"
)

// within is n bytes of s, nil for none.
func within(s []byte, start, n int) []byte {
	if n == 0 {
		return nil
	}
	return s[start : start+n]
}

// Trim gives s without the runes of cutset at both ends.
func Trim(s []byte, cutset string) []byte {
	if len(s) == 0 {
		return nil
	}
	if cutset == "" {
		return s
	}
	left := strings.TrimLeft(str(s), cutset)
	return within(s, len(s)-len(left), len(strings.TrimRight(left, cutset)))
}

// TrimLeft gives s without the runes of cutset it begins with.
func TrimLeft(s []byte, cutset string) []byte {
	if len(s) == 0 {
		return nil
	}
	if cutset == "" {
		return s
	}
	n := len(strings.TrimLeft(str(s), cutset))
	return within(s, len(s)-n, n)
}

// TrimRight gives s without the runes of cutset it ends with.
func TrimRight(s []byte, cutset string) []byte {
	if len(s) == 0 || cutset == "" {
		return s
	}
	return s[:len(strings.TrimRight(str(s), cutset))]
}

// TrimSpace gives s without white space at both ends.
func TrimSpace(s []byte) []byte {
	t := strings.TrimSpace(str(s))
	if len(t) == 0 {
		return nil
	}
	start := int(uintptr(unsafe.Pointer(unsafe.StringData(t))) - uintptr(unsafe.Pointer(unsafe.SliceData(s))))
	return s[start : start+len(t)]
}

// TrimFunc gives s without the runes at both ends for which f holds.
func TrimFunc(s []byte, f func(r rune) bool) []byte {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

// TrimLeftFunc gives s without the runes it begins with for which f holds.
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	n := len(strings.TrimLeftFunc(str(s), f))
	return within(s, len(s)-n, n)
}

// TrimRightFunc gives s without the runes it ends with for which f holds.
func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	return s[:len(strings.TrimRightFunc(str(s), f))]
}

// TrimPrefix gives s without prefix, if it begins with it.
func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix gives s without suffix, if it ends with it.
func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}
