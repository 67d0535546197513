package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, "+") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

func try(args ...string) {
	f := flag.NewFlagSet("prog", flag.ContinueOnError)
	f.SetOutput(os.Stdout)
	b := f.Bool("b", false, "a `switch`")
	i := f.Int("i", 7, "an int")
	i64 := f.Int64("i64", -1, "an int64")
	u := f.Uint("u", 0, "an unsigned `number`")
	u64 := f.Uint64("u64", 1, "")
	s := f.String("s", "dflt", "a string\nof two lines")
	x := f.Float64("x", 0.5, "a float")
	d := f.Duration("d", time.Second, "a duration")
	var l list
	f.Var(&l, "l", "a list")
	f.Func("f", "a function", func(s string) error {
		if s == "bad" {
			return errors.New("don't like it")
		}
		return nil
	})
	f.BoolFunc("bf", "a switch function", func(s string) error { fmt.Println("bf", s); return nil })
	err := f.Parse(args)
	fmt.Println(args, err, errors.Is(err, flag.ErrHelp), *b, *i, *i64, *u, *u64, *s, *x, *d, l, f.Args(), f.NFlag(), f.Parsed())
	f.Visit(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, " ") })
	fmt.Println()
}

func main() {
	try()
	try("-b", "-i=3", "--i64", "99", "-u", "0x10", "-s=", "-x", "1e3", "-d=1h2m", "rest", "-b")
	try("-l", "a", "-l=b", "-f", "ok", "-bf", "--", "-i")
	try("-b=maybe")
	try("-i", "x")
	try("-i", "99999999999999999999")
	try("-u", "-1")
	try("-x", "y")
	try("-d", "5")
	try("-f", "bad")
	try("-nope")
	try("-s")
	try("-=x")
	try("---b")
	try("-h")
	try("-", "-b")
}
