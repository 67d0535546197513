package log_test

import (
	"bytes"
	real "log"
	"regexp"
	"testing"

	"glenda.std/log"
)

func TestLog(t *testing.T) {
	digits := regexp.MustCompile(`[0-9]`)
	for flag := range 128 {
		var g, w bytes.Buffer
		a, b := log.New(&g, "p: ", flag), real.New(&w, "p: ", flag)
		a.Println("x", 1)
		b.Println("x", 1)
		a.Print("y\n")
		b.Print("y\n")
		a.Printf("%d%d", 1, 2)
		b.Printf("%d%d", 1, 2)
		a.Output(1, "")
		b.Output(1, "")
		if x, y := digits.ReplaceAllString(g.String(), "0"), digits.ReplaceAllString(w.String(), "0"); x != y {
			t.Errorf("%d: got %q, want %q", flag, x, y)
		}
	}
}
