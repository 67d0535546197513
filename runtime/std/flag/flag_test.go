package flag_test

import (
	"bytes"
	real "flag"
	"fmt"
	"math/big"
	"testing"
	"time"

	"glenda.std/flag"
)

type set interface {
	Bool(string, bool, string) *bool
	Int(string, int, string) *int
	Uint64(string, uint64, string) *uint64
	String(string, string, string) *string
	Float64(string, float64, string) *float64
	Duration(string, time.Duration, string) *time.Duration
	Func(string, string, func(string) error)
	Parse([]string) error
	Args() []string
	NFlag() int
	PrintDefaults()
}

func TestParse(t *testing.T) {
	lines := [][]string{{}, {"-b", "x"}, {"-b=false", "-i", "5", "--s=a=b", "rest", "-b"}, {"-i"}, {"-i", "x"}, {"-i=99999999999999999999"}, {"-u", "-1"},
		{"-d", "1h5m"}, {"-d", "1"}, {"-f=1e3", "--", "-b"}, {"-h"}, {"--help"}, {"-zz"}, {"-=x"}, {"---b"}, {"-b=maybe"}, {"-", "-b"}, {"-fn", "1", "-fn", "bad"}, {"-s"}, {"-s", ""}}
	run := func(f set, out *bytes.Buffer, line []string) string {
		b := f.Bool("b", false, "a bool\nof two lines")
		i := f.Int("i", 7, "an `number` of things")
		u := f.Uint64("u", 0, "unsigned")
		s := f.String("s", "def", "a string")
		fl := f.Float64("f", 1.5, "")
		d := f.Duration("d", 0, "how long")
		log := ""
		f.Func("fn", "a func", func(s string) error {
			if s == "bad" {
				return fmt.Errorf("no good")
			}
			log += s
			return nil
		})
		err := f.Parse(line)
		f.PrintDefaults()
		return fmt.Sprint(*b, *i, *u, *s, *fl, *d, log, err, f.Args(), f.NFlag(), out.String())
	}
	for _, line := range lines {
		var g, w bytes.Buffer
		a, b := flag.NewFlagSet("cmd", flag.ContinueOnError), real.NewFlagSet("cmd", real.ContinueOnError)
		a.SetOutput(&g)
		b.SetOutput(&w)
		a.TextVar(new(big.Int), "text", big.NewInt(5), "big")
		b.TextVar(new(big.Int), "text", big.NewInt(5), "big")
		if x, y := run(a, &g, line), run(b, &w, line); x != y {
			t.Errorf("%q:\n got %s\nwant %s", line, x, y)
		}
	}
}
