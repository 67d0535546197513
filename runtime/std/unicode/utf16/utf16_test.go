package utf16_test

import (
	"math/rand"
	"slices"
	"testing"
	"unicode/utf16"

	our "glenda.std/unicode/utf16"
)

func TestAgainstReal(t *testing.T) {
	edges := []rune{-1, 0, 'a', 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x10FFFF, 0x110000}
	rnd := rand.New(rand.NewSource(1))
	for _, r := range edges {
		if our.IsSurrogate(r) != utf16.IsSurrogate(r) || our.RuneLen(r) != utf16.RuneLen(r) {
			t.Errorf("%x", r)
		}
		a, b := our.EncodeRune(r)
		c, d := utf16.EncodeRune(r)
		if a != c || b != d {
			t.Errorf("EncodeRune(%x)", r)
		}
		for _, q := range edges {
			if our.DecodeRune(r, q) != utf16.DecodeRune(r, q) {
				t.Errorf("DecodeRune(%x, %x)", r, q)
			}
		}
	}
	for range 5000 {
		rs := make([]rune, rnd.Intn(9))
		us := make([]uint16, len(rs))
		for i := range rs {
			rs[i] = edges[rnd.Intn(len(edges))]
			us[i] = uint16(edges[rnd.Intn(len(edges))])
		}
		if !slices.Equal(our.Encode(rs), utf16.Encode(rs)) || !slices.Equal(our.Decode(us), utf16.Decode(us)) {
			t.Fatalf("%x %x: %x, want %x", rs, us, our.Decode(us), utf16.Decode(us))
		}
	}
}
