package main

import (
	"fmt"
	"io"
	"strings"
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

func all(s, t, u string) {
	show("Clone", strings.Clone(s))
	show("Compare", strings.Compare(s, t))
	show("Contains", strings.Contains(s, t))
	show("ContainsAny", strings.ContainsAny(s, t))
	show("ContainsFunc", strings.ContainsFunc(s, vowel))
	show("ContainsRune", strings.ContainsRune(s, 'b'))
	show("Count", strings.Count(s, t))
	show("EqualFold", strings.EqualFold(s, t))
	show("Fields", strings.Fields(s))
	show("FieldsFunc", strings.FieldsFunc(s, vowel))
	show("HasPrefix", strings.HasPrefix(s, t))
	show("HasSuffix", strings.HasSuffix(s, t))
	show("Index", strings.Index(s, t))
	show("IndexAny", strings.IndexAny(s, t))
	show("IndexByte", strings.IndexByte(s, 'b'))
	show("IndexFunc", strings.IndexFunc(s, vowel))
	show("IndexRune", strings.IndexRune(s, '世'))
	show("LastIndex", strings.LastIndex(s, t))
	show("LastIndexAny", strings.LastIndexAny(s, t))
	show("LastIndexByte", strings.LastIndexByte(s, 'a'))
	show("LastIndexFunc", strings.LastIndexFunc(s, vowel))
	show("Map", strings.Map(mapper, s))
	show("Repeat", strings.Repeat(s, 3))
	show("Replace", strings.Replace(s, t, u, 1))
	show("ReplaceAll", strings.ReplaceAll(s, t, u))
	show("Split", strings.Split(s, t))
	show("SplitAfter", strings.SplitAfter(s, t))
	show("SplitN", strings.SplitN(s, t, 2))
	show("SplitAfterN", strings.SplitAfterN(s, t, 2))
	show("Join", strings.Join(strings.Split(s, t), u))
	show("Title", strings.Title(s))
	show("ToLower", strings.ToLower(s))
	show("ToUpper", strings.ToUpper(s))
	show("ToTitle", strings.ToTitle(s))
	show("ToUpperSpecial", strings.ToUpperSpecial(unicode.TurkishCase, s))
	show("ToLowerSpecial", strings.ToLowerSpecial(unicode.TurkishCase, s))
	show("ToTitleSpecial", strings.ToTitleSpecial(unicode.TurkishCase, s))
	show("ToValidUTF8", strings.ToValidUTF8(s, u))
	show("Trim", strings.Trim(s, t))
	show("TrimFunc", strings.TrimFunc(s, vowel))
	show("TrimLeft", strings.TrimLeft(s, t))
	show("TrimLeftFunc", strings.TrimLeftFunc(s, vowel))
	show("TrimRight", strings.TrimRight(s, t))
	show("TrimRightFunc", strings.TrimRightFunc(s, vowel))
	show("TrimPrefix", strings.TrimPrefix(s, t))
	show("TrimSuffix", strings.TrimSuffix(s, t))
	show("TrimSpace", strings.TrimSpace(s))
	{
		before, after, found := strings.Cut(s, t)
		show("Cut", before, after, found)
	}
	{
		before, after, found := strings.CutLast(s, t)
		show("CutLast", before, after, found)
	}
	{
		rest, found := strings.CutPrefix(s, t)
		show("CutPrefix", rest, found)
	}
	{
		rest, found := strings.CutSuffix(s, t)
		show("CutSuffix", rest, found)
	}
	for part := range strings.Lines(s) {
		show("Lines", part)
		if len(part) == 2 {
			break
		}
	}
	for part := range strings.SplitSeq(s, t) {
		show("SplitSeq", part)
		if len(part) == 2 {
			break
		}
	}
	for part := range strings.SplitAfterSeq(s, t) {
		show("SplitAfterSeq", part)
		if len(part) == 2 {
			break
		}
	}
	for part := range strings.FieldsSeq(s) {
		show("FieldsSeq", part)
		if len(part) == 2 {
			break
		}
	}
	for part := range strings.FieldsFuncSeq(s, vowel) {
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
			all(s, t, "<é>")
		}
	}
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
