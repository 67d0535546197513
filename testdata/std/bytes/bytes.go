package main

import (
	"bytes"
	"fmt"
	"unicode"
)

var texts = []string{"", "a", "abc", "  a b\tc\n", "aXbXc", "größe ÄRGER", "世界 hello 世", "a\xffb\xe4\xb8c", "banana band", "The Quick brown-fox's o'clock", "ǆ İi ıI \u212a", "line\nline two\r\n\nlast", ",a,,b,", "\u00a0\u2028x\u3000"}

var subs = []string{"", "a", "an", " ", "X", "世", "\n", ",", "zz", "ab"}

func vowel(r rune) bool { return r == 'a' || r == 'e' || r == 'ö' || r == '世' || r == '\uFFFD' }

func mapper(r rune) rune {
	switch r {
	case 'a':
		return -1
	case 'b':
		return 'é'
	}
	return unicode.ToUpper(r)
}

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

func all(s, t, u []byte) {
	show("Clone", bytes.Clone(s))
	show("Compare", bytes.Compare(s, t))
	show("Contains", bytes.Contains(s, t))
	show("ContainsAny", bytes.ContainsAny(s, string(t)))
	show("ContainsFunc", bytes.ContainsFunc(s, vowel))
	show("ContainsRune", bytes.ContainsRune(s, 'b'))
	show("Count", bytes.Count(s, t))
	show("EqualFold", bytes.EqualFold(s, t))
	show("Fields", bytes.Fields(s))
	show("FieldsFunc", bytes.FieldsFunc(s, vowel))
	show("HasPrefix", bytes.HasPrefix(s, t))
	show("HasSuffix", bytes.HasSuffix(s, t))
	show("Index", bytes.Index(s, t))
	show("IndexAny", bytes.IndexAny(s, string(t)))
	show("IndexByte", bytes.IndexByte(s, 'b'))
	show("IndexFunc", bytes.IndexFunc(s, vowel))
	show("IndexRune", bytes.IndexRune(s, '世'))
	show("LastIndex", bytes.LastIndex(s, t))
	show("LastIndexAny", bytes.LastIndexAny(s, string(t)))
	show("LastIndexByte", bytes.LastIndexByte(s, 'a'))
	show("LastIndexFunc", bytes.LastIndexFunc(s, vowel))
	show("Map", bytes.Map(mapper, s))
	show("Repeat", bytes.Repeat(s, 3))
	show("Replace", bytes.Replace(s, t, u, 1))
	show("ReplaceAll", bytes.ReplaceAll(s, t, u))
	show("Split", bytes.Split(s, t))
	show("SplitAfter", bytes.SplitAfter(s, t))
	show("SplitN", bytes.SplitN(s, t, 2))
	show("SplitAfterN", bytes.SplitAfterN(s, t, 2))
	show("Join", bytes.Join(bytes.Split(s, t), u))
	show("Title", bytes.Title(s))
	show("ToLower", bytes.ToLower(s))
	show("ToUpper", bytes.ToUpper(s))
	show("ToTitle", bytes.ToTitle(s))
	show("ToUpperSpecial", bytes.ToUpperSpecial(unicode.TurkishCase, s))
	show("ToLowerSpecial", bytes.ToLowerSpecial(unicode.TurkishCase, s))
	show("ToTitleSpecial", bytes.ToTitleSpecial(unicode.TurkishCase, s))
	show("ToValidUTF8", bytes.ToValidUTF8(s, u))
	show("Trim", bytes.Trim(s, string(t)))
	show("TrimFunc", bytes.TrimFunc(s, vowel))
	show("TrimLeft", bytes.TrimLeft(s, string(t)))
	show("TrimLeftFunc", bytes.TrimLeftFunc(s, vowel))
	show("TrimRight", bytes.TrimRight(s, string(t)))
	show("TrimRightFunc", bytes.TrimRightFunc(s, vowel))
	show("TrimPrefix", bytes.TrimPrefix(s, t))
	show("TrimSuffix", bytes.TrimSuffix(s, t))
	show("TrimSpace", bytes.TrimSpace(s))
	{
		before, after, found := bytes.Cut(s, t)
		show("Cut", before, after, found)
	}
	{
		before, after, found := bytes.CutLast(s, t)
		show("CutLast", before, after, found)
	}
	{
		rest, found := bytes.CutPrefix(s, t)
		show("CutPrefix", rest, found)
	}
	{
		rest, found := bytes.CutSuffix(s, t)
		show("CutSuffix", rest, found)
	}
	for part := range bytes.Lines(s) {
		show("Lines", part)
		if len(part) == 2 {
			break
		}
	}
	for part := range bytes.SplitSeq(s, t) {
		show("SplitSeq", part)
		if len(part) == 2 {
			break
		}
	}
	for part := range bytes.SplitAfterSeq(s, t) {
		show("SplitAfterSeq", part)
		if len(part) == 2 {
			break
		}
	}
	for part := range bytes.FieldsSeq(s) {
		show("FieldsSeq", part)
		if len(part) == 2 {
			break
		}
	}
	for part := range bytes.FieldsFuncSeq(s, vowel) {
		show("FieldsFuncSeq", part)
		if len(part) == 2 {
			break
		}
	}
}

func main() {
	for _, s := range texts {
		for _, t := range subs {
			fmt.Printf("-- %q %q\n", s, t)
			all([]byte(s), []byte(t), []byte("<é>"))
		}
	}
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
