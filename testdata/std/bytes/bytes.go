package main

import (
	"bytes"
	"fmt"
)

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
	var b bytes.Buffer
	b.WriteString("line one\nline two\n")
	b.Write([]byte("世界"))
	b.WriteByte('!')
	b.WriteRune('é')
	line, err := b.ReadString('\n')
	show("ReadString", line, err, b.Len())
	more, err := b.ReadBytes('\n')
	show("ReadBytes", more, err)
	c, n, err := b.ReadRune()
	show("ReadRune", string(c), n, err, b.UnreadRune(), b.UnreadRune())
	next := b.Next(3)
	show("Next", next, b.UnreadByte(), b.String())
	peek, err := b.Peek(100)
	show("Peek", peek, err)
	b.Truncate(2)
	show("Truncate", b.Bytes(), b.Len())
	m, err := b.ReadFrom(bytes.NewReader([]byte("more text")))
	show("ReadFrom", m, err, b.String())
	var w bytes.Buffer
	m, err = b.WriteTo(&w)
	show("WriteTo", m, err, w.String(), b.Len())
	_, err = b.ReadByte()
	show("ReadByte", err)
	show("Equal", bytes.Equal(nil, []byte{}), bytes.Equal([]byte("a"), []byte("b")), string(bytes.Runes([]byte("é世"))))
	panics(func() { b.Truncate(5) })
	panics(func() { b.Grow(-1) })
	panics(func() { bytes.Repeat([]byte("a"), -1) })
	show("nil", (*bytes.Buffer)(nil).String(), bytes.Clone(nil) == nil, bytes.NewBufferString("x").String(), bytes.NewBuffer([]byte("y")).String())
}
