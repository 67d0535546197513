package utf8_test

import (
	"math/rand"
	"testing"
	"unicode/utf8"

	our "glenda.std/unicode/utf8"
)

// Every string of up to four bytes drawn from the bytes where a rule changes.
func TestAgainstReal(t *testing.T) {
	edges := []byte{0, 'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF}
	var walk func(p []byte)
	walk = func(p []byte) {
		compare(t, p)
		if len(p) < 4 {
			for _, b := range edges {
				walk(append(p[:len(p):len(p)], b))
			}
		}
	}
	walk(nil)
	rnd := rand.New(rand.NewSource(1))
	for range 20000 {
		p := make([]byte, rnd.Intn(40))
		for i := range p {
			if rnd.Intn(3) == 0 {
				p[i] = edges[rnd.Intn(len(edges))]
			} else {
				p[i] = byte(rnd.Intn(128))
			}
		}
		compare(t, p)
		compare(t, []byte(string([]rune{rune(rnd.Intn(0x110000)), 'x', rune(rnd.Intn(0x1000))})))
	}
}

func compare(t *testing.T, p []byte) {
	s := string(p)
	r1, n1 := our.DecodeRune(p)
	r2, n2 := utf8.DecodeRune(p)
	r3, n3 := our.DecodeRuneInString(s)
	if r1 != r2 || n1 != n2 || r3 != r2 || n3 != n2 {
		t.Fatalf("DecodeRune(%x) = %x %d, %x %d, want %x %d", p, r1, n1, r3, n3, r2, n2)
	}
	r1, n1 = our.DecodeLastRune(p)
	r2, n2 = utf8.DecodeLastRune(p)
	r3, n3 = our.DecodeLastRuneInString(s)
	if r1 != r2 || n1 != n2 || r3 != r2 || n3 != n2 {
		t.Fatalf("DecodeLastRune(%x) = %x %d, %x %d, want %x %d", p, r1, n1, r3, n3, r2, n2)
	}
	if w := utf8.FullRune(p); our.FullRune(p) != w || our.FullRuneInString(s) != w {
		t.Fatalf("FullRune(%x) is not %v", p, w)
	}
	if w := utf8.Valid(p); our.Valid(p) != w || our.ValidString(s) != w {
		t.Fatalf("Valid(%x) is not %v", p, w)
	}
	if w := utf8.RuneCount(p); our.RuneCount(p) != w || our.RuneCountInString(s) != w {
		t.Fatalf("RuneCount(%x) is not %v", p, w)
	}
}

func TestRunes(t *testing.T) {
	for r := rune(-2); r < 0x110010; r++ {
		if our.ValidRune(r) != utf8.ValidRune(r) || our.RuneLen(r) != utf8.RuneLen(r) {
			t.Fatalf("%x", r)
		}
		var p [4]byte
		n := our.EncodeRune(p[:], r)
		if want := string(utf8.AppendRune(nil, r)); string(p[:n]) != want || string(our.AppendRune(nil, r)) != want {
			t.Fatalf("EncodeRune(%x)", r)
		}
	}
}
