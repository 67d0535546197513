package main

import (
	"fmt"
	"io"
	"strings"
)

var texts = []string{"", "a", "abc", "  a b\tc\n", "aXbXc", "größe ÄRGER", "世界 hello 世", "a\xffb\xe4\xb8c", "banana band", "The Quick brown-fox's o'clock", "ǆ İi ıI \u212a", "line\nline two\r\n\nlast", ",a,,b,", "\u00a0\u2028x\u3000"}

func show(name string, values ...any) {
	fmt.Print(name)
	for _, v := range values {
		switch v := v.(type) {
		case string, []byte, []string, [][]byte:
			fmt.Printf(" %q", v)
		default:
			fmt.Print(" ", v)
		}
	}
	fmt.Println()
}

func panics(f func()) {
	defer func() { fmt.Println("panic:", recover()) }()
	f()
}

func main() {
	r := strings.NewReplacer("a", "1", "b", "", "é", "e", "ab", "x", "世", "world")
	q := strings.NewReplacer("a", "b", "b", "a")
	e := strings.NewReplacer("", "-", "b", "B")
	for _, s := range texts {
		show("Replacer", r.Replace(s), q.Replace(s), e.Replace(s))
	}
	var b strings.Builder
	b.Grow(4)
	b.WriteString("ab")
	b.WriteByte('c')
	b.WriteRune('世')
	r.WriteString(&b, "cab")
	show("Builder", b.String(), b.Len())
	d := strings.NewReader("ab世d")
	for {
		c, n, err := d.ReadRune()
		show("Reader", string(c), n, err, d.Len(), d.Size())
		if err == io.EOF {
			break
		}
	}
	show("Reader", d.UnreadRune(), d.UnreadByte())
	at, err := d.Seek(-3, io.SeekEnd)
	show("Seek", at, err)
	rest, err := io.ReadAll(d)
	show("ReadAll", string(rest), err)
	panics(func() { strings.Repeat("a", -1) })
	panics(func() { strings.NewReplacer("a") })
	panics(func() { b.Grow(-1) })
	panics(func() { c := b; c.WriteByte('x') })
}
