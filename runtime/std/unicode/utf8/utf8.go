// Package utf8 translates between runes and UTF-8 byte sequences.
package utf8

import (
	"math/bits"
	"unsafe"
)

const (
	RuneError = '\uFFFD'     // stands for a byte that is no valid UTF-8
	RuneSelf  = 0x80         // bytes below are runes of one byte
	MaxRune   = '\U0010FFFF' // the last code point
	UTFMax    = 4            // bytes of the longest encoding
)

const (
	surrogateMin = 0xD800
	surrogateMax = 0xDFFF

	contMask = 0x3F
)

// A leading byte's class: how many bytes the encoding has (low three bits), and which
// range its second byte must be in (index into secondRange in the high bits). The
// range is what keeps overlong forms, surrogates and values past MaxRune out.
// Classes stand for 0xC0..0xFF only; continuation bytes are told apart before.
const leadClass = "" +
	"\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02" + // C0..CF
	"\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02" + // D0..DF
	"\x13\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x23\x03\x03" + // E0..EF
	"\x34\x04\x04\x04\x44\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" // F0..FF

// Low and high bound of the second byte, by the class's high bits.
const secondRange = "\x80\xBF" + "\xA0\xBF" + "\x80\x9F" + "\x90\xBF" + "\x80\x8F"

// class gives the leading byte's class; 0 is for bytes that cannot lead.
func class(b byte) byte {
	if b < 0xC0 {
		return 0
	}
	return leadClass[b-0xC0]
}

// FullRune reports whether p begins with a full encoding of a rune; an invalid
// encoding counts as one, of width 1.
func FullRune(p []byte) bool {
	if len(p) == 0 {
		return false
	}
	if p[0] < 0xC2 || len(p) >= UTFMax {
		return true
	}
	return fullRune(string(p))
}

// FullRuneInString is FullRune for a string.
func FullRuneInString(s string) bool {
	if len(s) == 0 {
		return false
	}
	if s[0] < 0xC2 || len(s) >= UTFMax {
		return true
	}
	return fullRune(s)
}

// fullRune looks at 1 to 3 bytes that start with a byte above 0xC1.
func fullRune(s string) bool {
	c := class(s[0])
	if len(s) >= int(c&7) {
		return true
	}
	// Short: full only if what is there is wrong already.
	if len(s) > 1 {
		i := c >> 4 * 2
		if s[1] < secondRange[i] || secondRange[i+1] < s[1] {
			return true
		}
	}
	return len(s) > 2 && s[2]&0xC0 != 0x80
}

// DecodeRune gives the first rune of p and its width: (RuneError, 0) for an empty
// p, (RuneError, 1) for an invalid encoding.
func DecodeRune(p []byte) (rune, int) {
	if len(p) > 0 && p[0] < RuneSelf {
		return rune(p[0]), 1
	}
	return decode(p)
}

func decode(p []byte) (rune, int) {
	if len(p) == 0 {
		return RuneError, 0
	}
	b0 := p[0]
	if b0 < RuneSelf {
		return rune(b0), 1
	}
	c := class(b0)
	n := int(c & 7)
	if n == 0 || len(p) < n {
		return RuneError, 1
	}
	b1 := p[1]
	i := c >> 4 * 2
	if b1 < secondRange[i] || secondRange[i+1] < b1 {
		return RuneError, 1
	}
	if n == 2 {
		return rune(b0&0x1F)<<6 | rune(b1&contMask), 2
	}
	b2 := p[2]
	if b2&0xC0 != 0x80 {
		return RuneError, 1
	}
	if n == 3 {
		return rune(b0&0x0F)<<12 | rune(b1&contMask)<<6 | rune(b2&contMask), 3
	}
	b3 := p[3]
	if b3&0xC0 != 0x80 {
		return RuneError, 1
	}
	return rune(b0&0x07)<<18 | rune(b1&contMask)<<12 | rune(b2&contMask)<<6 | rune(b3&contMask), 4
}

// DecodeRuneInString is DecodeRune for a string.
func DecodeRuneInString(s string) (rune, int) {
	if len(s) > 0 && s[0] < RuneSelf {
		return rune(s[0]), 1
	}
	return decodeString(s)
}

func decodeString(s string) (rune, int) {
	if len(s) == 0 {
		return RuneError, 0
	}
	b0 := s[0]
	if b0 < RuneSelf {
		return rune(b0), 1
	}
	c := class(b0)
	n := int(c & 7)
	if n == 0 || len(s) < n {
		return RuneError, 1
	}
	b1 := s[1]
	i := c >> 4 * 2
	if b1 < secondRange[i] || secondRange[i+1] < b1 {
		return RuneError, 1
	}
	if n == 2 {
		return rune(b0&0x1F)<<6 | rune(b1&contMask), 2
	}
	b2 := s[2]
	if b2&0xC0 != 0x80 {
		return RuneError, 1
	}
	if n == 3 {
		return rune(b0&0x0F)<<12 | rune(b1&contMask)<<6 | rune(b2&contMask), 3
	}
	b3 := s[3]
	if b3&0xC0 != 0x80 {
		return RuneError, 1
	}
	return rune(b0&0x07)<<18 | rune(b1&contMask)<<12 | rune(b2&contMask)<<6 | rune(b3&contMask), 4
}

// DecodeLastRune gives the last rune of p and its width, with the error results of
// DecodeRune.
func DecodeLastRune(p []byte) (rune, int) {
	end := len(p)
	if end == 0 {
		return RuneError, 0
	}
	if b := p[end-1]; b < RuneSelf {
		return rune(b), 1
	}
	start := end - 1
	for limit := max(0, end-UTFMax); start > limit && !RuneStart(p[start]); {
		start--
	}
	if r, n := decode(p[start:end]); start+n == end {
		return r, n
	}
	return RuneError, 1
}

// DecodeLastRuneInString is DecodeLastRune for a string.
func DecodeLastRuneInString(s string) (rune, int) {
	end := len(s)
	if end == 0 {
		return RuneError, 0
	}
	if b := s[end-1]; b < RuneSelf {
		return rune(b), 1
	}
	start := end - 1
	for limit := max(0, end-UTFMax); start > limit && !RuneStart(s[start]); {
		start--
	}
	if r, n := decodeString(s[start:end]); start+n == end {
		return r, n
	}
	return RuneError, 1
}

// RuneLen gives the width of r's encoding, -1 if it has none.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case surrogateMin <= r && r <= surrogateMax:
		return -1
	case r < 0x10000:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// EncodeRune writes r's encoding (RuneError's if r has none) into p and gives its
// width. It panics if p is too short.
func EncodeRune(p []byte, r rune) int {
	if uint32(r) < RuneSelf {
		p[0] = byte(r)
		return 1
	}
	return encode(p, r)
}

func encode(p []byte, r rune) int {
	if !ValidRune(r) {
		r = RuneError
	}
	switch {
	case r < 0x800:
		_ = p[1]
		p[0] = 0xC0 | byte(r>>6)
		p[1] = 0x80 | byte(r)&contMask
		return 2
	case r < 0x10000:
		_ = p[2]
		p[0] = 0xE0 | byte(r>>12)
		p[1] = 0x80 | byte(r>>6)&contMask
		p[2] = 0x80 | byte(r)&contMask
		return 3
	}
	_ = p[3]
	p[0] = 0xF0 | byte(r>>18)
	p[1] = 0x80 | byte(r>>12)&contMask
	p[2] = 0x80 | byte(r>>6)&contMask
	p[3] = 0x80 | byte(r)&contMask
	return 4
}

// AppendRune appends r's encoding (RuneError's if r has none) to p.
func AppendRune(p []byte, r rune) []byte {
	if uint32(r) < RuneSelf {
		return append(p, byte(r))
	}
	return appendRune(p, r)
}

func appendRune(p []byte, r rune) []byte {
	if !ValidRune(r) {
		r = RuneError
	}
	switch {
	case r < 0x800:
		return append(p, 0xC0|byte(r>>6), 0x80|byte(r)&contMask)
	case r < 0x10000:
		return append(p, 0xE0|byte(r>>12), 0x80|byte(r>>6)&contMask, 0x80|byte(r)&contMask)
	}
	return append(p, 0xF0|byte(r>>18), 0x80|byte(r>>12)&contMask, 0x80|byte(r>>6)&contMask, 0x80|byte(r)&contMask)
}

// RuneCount counts the runes of p; each byte that is no valid encoding is one.
func RuneCount(p []byte) int {
	n := 0
	for i := 0; i < len(p); {
		if p[i] < RuneSelf {
			i++
		} else {
			_, w := decode(p[i:])
			i += w
		}
		n++
	}
	return n
}

// RuneCountInString is RuneCount for a string.
func RuneCountInString(s string) (n int) {
	for range s {
		n++
	}
	return n
}

// RuneStart reports whether b could be the first byte of a rune's encoding.
func RuneStart(b byte) bool {
	return b&0xC0 != 0x80
}

// Valid reports whether all of p is valid UTF-8.
func Valid(p []byte) bool { return ValidString(unsafe.String(unsafe.SliceData(p), len(p))) }

// ValidString is Valid for a string.
func ValidString(s string) bool {
	for len(s) > 0 {
		if len(s) >= 8 {
			// Eight bytes at once; the first that is not ASCII, if there is one, comes to the front.
			high := *(*uint64)(unsafe.Pointer(unsafe.StringData(s))) & 0x8080808080808080
			if high == 0 {
				s = s[8:]
				continue
			}
			s = s[bits.TrailingZeros64(high)/8:]
		} else if s[0] < RuneSelf {
			s = s[1:]
			continue
		}
		_, w := decodeString(s)
		if w == 1 {
			return false
		}
		s = s[w:]
	}
	return true
}

// ValidRune reports whether r can be encoded: no surrogate, no value past MaxRune.
func ValidRune(r rune) bool {
	return 0 <= r && r < surrogateMin || surrogateMax < r && r <= MaxRune
}
