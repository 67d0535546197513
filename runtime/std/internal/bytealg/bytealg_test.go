package bytealg

import (
	"math/rand"
	"strings"
	"testing"
	"unsafe"
)

// Every length and every place in it, at every distance from the end of the memory a copy has.
func TestAgainstPortable(t *testing.T) {
	for _, level := range []uint8{1, 0} {
		cpu = level
		for n := 0; n < 300; n++ {
			text := []byte(strings.Repeat("abcdefg", 50))[:n:n]
			for at := -1; at < n; at++ {
				if at >= 0 {
					text[at] = 'X'
				}
				s := string(text)
				if got := IndexByteString(s, 'X'); got != at {
					t.Fatalf("IndexByte, %d bytes: %d, want %d", n, got, at)
				}
				if got, want := CountString(s, 'a'), countByte(s, 'a'); got != want {
					t.Fatalf("Count, %d bytes: %d, want %d", n, got, want)
				}
				if got := LastIndexByteString(s, 'X'); got != at {
					t.Fatalf("LastIndexByte, %d bytes: %d, want %d", n, got, at)
				}
				for _, distance := range []int{1, 2, 7, 40} {
					if distance < n {
						if got, want := IndexPair(s, 'X', s[(at+distance+n)%n], distance), indexPair(s, 'X', s[(at+distance+n)%n], distance); got != want {
							t.Fatalf("IndexPair, %d bytes, %d apart: %d, want %d", n, distance, got, want)
						}
					}
				}
				if at >= 0 {
					text[at] = "abcdefg"[at%7]
				}
			}
		}
	}
	rnd := rand.New(rand.NewSource(1))
	for range 20000 {
		b := make([]byte, rnd.Intn(200))
		for i := range b {
			b[i] = byte('a' + rnd.Intn(3))
		}
		s := string(b)
		if got, want := CountString(s, 'b'), countByte(s, 'b'); got != want {
			t.Fatalf("Count(%q) = %d, want %d", s, got, want)
		}
		other := s[:rnd.Intn(len(s)+1)] + string(rune('a'+rnd.Intn(3)))
		if got, want := CompareString(s, other), strings.Compare(s, other); got != want {
			t.Fatalf("Compare(%q, %q) = %d, want %d", s, other, got, want)
		}
		if len(s) > 5 {
			sep := s[len(s)-4 : len(s)-1]
			if got, want := IndexString(s, sep), strings.Index(s, sep); got != want {
				t.Fatalf("Index(%q, %q) = %d, want %d", s, sep, got, want)
			}
			if got, want := LastIndexString(s, sep), strings.LastIndex(s, sep); got != want {
				t.Fatalf("LastIndex(%q, %q) = %d, want %d", s, sep, got, want)
			}
		}
	}
}

// Short texts on both sides of the end of a page, with the byte that is looked for all around them.
func TestIndexByteAtPageEnd(t *testing.T) {
	memory := []byte(strings.Repeat("X", 3*4096))
	for start := 4096 - 40; start < 4096+20; start++ {
		for n := 0; n < 16; n++ {
			for page := 0; page < 2; page++ {
				text := memory[start+4096*page:][:n]
				for i := range text {
					text[i] = 'a'
				}
				for at := -1; at < n; at++ {
					if at >= 0 {
						text[at] = 'X'
					}
					if got := IndexByteString(string(text), 'X'); got != at {
						t.Fatal(n, at, got)
					}
					if got := indexByteAt(text); got != at {
						t.Fatal(start, n, at, got)
					}
					if at >= 0 {
						text[at] = 'a'
					}
				}
				for i := range text {
					text[i] = 'X'
				}
			}
		}
	}
}

// indexByteAt searches without a copy.
func indexByteAt(b []byte) int {
	return IndexByteString(unsafe.String(unsafe.SliceData(b), len(b)), 'X')
}
