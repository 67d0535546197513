package main

import (
	"errors"
	"fmt"
	"strconv"
)

func show(v any, err error) {
	var e *strconv.NumError
	if errors.As(err, &e) {
		fmt.Println(v, e.Func, e.Num, e.Err, errors.Is(err, strconv.ErrRange), errors.Is(err, strconv.ErrSyntax), "|", err)
		return
	}
	fmt.Println(v, err)
}

func panics(f func()) {
	defer func() { fmt.Println("panic:", recover()) }()
	f()
}

func main() {
	for _, s := range []string{"0", "12", "-12", "99999999999999999999", "x", "", "1_000", "0x10"} {
		n, err := strconv.Atoi(s)
		show(n, err)
		i, err := strconv.ParseInt(s, 0, 8)
		show(i, err)
		u, err := strconv.ParseUint(s, 10, 16)
		show(u, err)
		f, err := strconv.ParseFloat(s, 64)
		show(f, err)
		b, err := strconv.ParseBool(s)
		show(b, err)
		c, err := strconv.ParseComplex(s, 128)
		show(c, err)
		q, err := strconv.Unquote(s)
		show(q, err)
	}
	i, err := strconv.ParseInt("1", 1, 64)
	show(i, err)
	i, err = strconv.ParseInt("1", 10, 99)
	show(i, err)
	fmt.Println(strconv.FormatBool(true), strconv.Itoa(-45), strconv.FormatInt(-255, 16), strconv.FormatUint(1<<63, 2), strconv.IntSize)
	b := strconv.AppendInt(nil, -42, 10)
	b = strconv.AppendUint(append(b, ' '), 42, 36)
	b = strconv.AppendBool(append(b, ' '), false)
	b = strconv.AppendFloat(append(b, ' '), 1.5, 'e', 3, 32)
	b = strconv.AppendQuote(append(b, ' '), "a\"b")
	b = strconv.AppendQuoteToASCII(append(b, ' '), "é")
	b = strconv.AppendQuoteToGraphic(append(b, ' '), "\u00a0")
	b = strconv.AppendQuoteRune(append(b, ' '), '\'')
	b = strconv.AppendQuoteRuneToASCII(append(b, ' '), 'é')
	b = strconv.AppendQuoteRuneToGraphic(append(b, ' '), '\n')
	fmt.Println(string(b))
	for s := `a\n\x41\u00e9\101\'"`; s != ""; {
		r, multi, tail, err := strconv.UnquoteChar(s, '\'')
		fmt.Println(r, multi, tail, err)
		s = tail
	}
	panics(func() { strconv.FormatInt(1, 99) })
	panics(func() { strconv.FormatFloat(1, 'g', -1, 16) })
	panics(func() { strconv.FormatComplex(1, 'g', -1, 16) })
}
