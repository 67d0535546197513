package path_test

import (
	"math/rand"
	"path"
	"testing"

	ours "glenda.std/path"
)

func randString(r *rand.Rand, alphabet []string, n int) (s string) {
	for range r.Intn(n) {
		s += alphabet[r.Intn(len(alphabet))]
	}
	return s
}

func TestPaths(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 300000 {
		s := randString(r, []string{"/", "/", ".", "..", "a", "b.c"}, 9)
		u := randString(r, []string{"/", "..", "x"}, 4)
		od, of := ours.Split(s)
		d, f := path.Split(s)
		got := []string{ours.Clean(s), ours.Base(s), ours.Dir(s), ours.Ext(s), ours.Join(s, "", u), od, of}
		want := []string{path.Clean(s), path.Base(s), path.Dir(s), path.Ext(s), path.Join(s, "", u), d, f}
		for i := range got {
			if got[i] != want[i] {
				t.Fatalf("%q %q #%d: got %q, want %q", s, u, i, got[i], want[i])
			}
		}
	}
}

func TestMatch(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 2000000 {
		p := randString(r, []string{"*", "*", "?", "[", "]", "-", "^", `\`, "a", "b", "c", "é", "/", "\xff", "[a-b]"}, 9)
		n := randString(r, []string{"a", "b", "c", "é", "/", "\xff", "-", "]", "^"}, 7)
		got, gerr := ours.Match(p, n)
		want, werr := path.Match(p, n)
		if got != want || (gerr == nil) != (werr == nil) {
			t.Fatalf("%q %q: got %v %v, want %v %v", p, n, got, gerr, want, werr)
		}
	}
}
