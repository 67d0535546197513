// What strings and bytes have both, on all pairs of some texts. A line shows the results of both if they differ.
package main

import (
	"bytes"
	"fmt"
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

func text(v any) string {
	switch v := v.(type) {
	case string, []byte, []string, [][]byte:
		return fmt.Sprintf("%q", v)
	default:
		return fmt.Sprint(v)
	}
}

// both shows what the function of strings returned and, if it is something else, that of bytes.
func both(name string, s, b any) {
	ts, tb := text(s), text(b)
	if ts == tb {
		fmt.Println(name, ts)
		return
	}
	fmt.Println(name, ts, "but", tb)
}

func all(s, t, u string) {
	bs, bt, bu := []byte(s), []byte(t), []byte(u)
	both("Clone", strings.Clone(s), bytes.Clone(bs))
	both("Compare", strings.Compare(s, t), bytes.Compare(bs, bt))
	both("Contains", strings.Contains(s, t), bytes.Contains(bs, bt))
	both("ContainsAny", strings.ContainsAny(s, t), bytes.ContainsAny(bs, t))
	both("ContainsFunc", strings.ContainsFunc(s, vowel), bytes.ContainsFunc(bs, vowel))
	both("ContainsRune", strings.ContainsRune(s, 'b'), bytes.ContainsRune(bs, 'b'))
	both("Count", strings.Count(s, t), bytes.Count(bs, bt))
	both("EqualFold", strings.EqualFold(s, t), bytes.EqualFold(bs, bt))
	both("Fields", strings.Fields(s), bytes.Fields(bs))
	both("FieldsFunc", strings.FieldsFunc(s, vowel), bytes.FieldsFunc(bs, vowel))
	both("HasPrefix", strings.HasPrefix(s, t), bytes.HasPrefix(bs, bt))
	both("HasSuffix", strings.HasSuffix(s, t), bytes.HasSuffix(bs, bt))
	both("Index", strings.Index(s, t), bytes.Index(bs, bt))
	both("IndexAny", strings.IndexAny(s, t), bytes.IndexAny(bs, t))
	both("IndexByte", strings.IndexByte(s, 'b'), bytes.IndexByte(bs, 'b'))
	both("IndexFunc", strings.IndexFunc(s, vowel), bytes.IndexFunc(bs, vowel))
	both("IndexRune", strings.IndexRune(s, '世'), bytes.IndexRune(bs, '世'))
	both("LastIndex", strings.LastIndex(s, t), bytes.LastIndex(bs, bt))
	both("LastIndexAny", strings.LastIndexAny(s, t), bytes.LastIndexAny(bs, t))
	both("LastIndexByte", strings.LastIndexByte(s, 'a'), bytes.LastIndexByte(bs, 'a'))
	both("LastIndexFunc", strings.LastIndexFunc(s, vowel), bytes.LastIndexFunc(bs, vowel))
	both("Map", strings.Map(mapper, s), bytes.Map(mapper, bs))
	both("Repeat", strings.Repeat(s, 3), bytes.Repeat(bs, 3))
	both("Replace", strings.Replace(s, t, u, 1), bytes.Replace(bs, bt, bu, 1))
	both("ReplaceAll", strings.ReplaceAll(s, t, u), bytes.ReplaceAll(bs, bt, bu))
	both("Split", strings.Split(s, t), bytes.Split(bs, bt))
	both("SplitAfter", strings.SplitAfter(s, t), bytes.SplitAfter(bs, bt))
	both("SplitN", strings.SplitN(s, t, 2), bytes.SplitN(bs, bt, 2))
	both("SplitAfterN", strings.SplitAfterN(s, t, 2), bytes.SplitAfterN(bs, bt, 2))
	both("Join", strings.Join(strings.Split(s, t), u), bytes.Join(bytes.Split(bs, bt), bu))
	both("Title", strings.Title(s), bytes.Title(bs))
	both("ToLower", strings.ToLower(s), bytes.ToLower(bs))
	both("ToUpper", strings.ToUpper(s), bytes.ToUpper(bs))
	both("ToTitle", strings.ToTitle(s), bytes.ToTitle(bs))
	both("ToUpperSpecial", strings.ToUpperSpecial(unicode.TurkishCase, s), bytes.ToUpperSpecial(unicode.TurkishCase, bs))
	both("ToLowerSpecial", strings.ToLowerSpecial(unicode.TurkishCase, s), bytes.ToLowerSpecial(unicode.TurkishCase, bs))
	both("ToTitleSpecial", strings.ToTitleSpecial(unicode.TurkishCase, s), bytes.ToTitleSpecial(unicode.TurkishCase, bs))
	both("ToValidUTF8", strings.ToValidUTF8(s, u), bytes.ToValidUTF8(bs, bu))
	both("Trim", strings.Trim(s, t), bytes.Trim(bs, t))
	both("TrimFunc", strings.TrimFunc(s, vowel), bytes.TrimFunc(bs, vowel))
	both("TrimLeft", strings.TrimLeft(s, t), bytes.TrimLeft(bs, t))
	both("TrimLeftFunc", strings.TrimLeftFunc(s, vowel), bytes.TrimLeftFunc(bs, vowel))
	both("TrimRight", strings.TrimRight(s, t), bytes.TrimRight(bs, t))
	both("TrimRightFunc", strings.TrimRightFunc(s, vowel), bytes.TrimRightFunc(bs, vowel))
	both("TrimPrefix", strings.TrimPrefix(s, t), bytes.TrimPrefix(bs, bt))
	both("TrimSuffix", strings.TrimSuffix(s, t), bytes.TrimSuffix(bs, bt))
	both("TrimSpace", strings.TrimSpace(s), bytes.TrimSpace(bs))
	{
		before, after, found := strings.Cut(s, t)
		bbefore, bafter, bfound := bytes.Cut(bs, bt)
		both("Cut before", before, bbefore)
		both("Cut after", after, bafter)
		both("Cut found", found, bfound)
	}
	{
		before, after, found := strings.CutLast(s, t)
		bbefore, bafter, bfound := bytes.CutLast(bs, bt)
		both("CutLast before", before, bbefore)
		both("CutLast after", after, bafter)
		both("CutLast found", found, bfound)
	}
	{
		rest, found := strings.CutPrefix(s, t)
		brest, bfound := bytes.CutPrefix(bs, bt)
		both("CutPrefix rest", rest, brest)
		both("CutPrefix found", found, bfound)
	}
	{
		rest, found := strings.CutSuffix(s, t)
		brest, bfound := bytes.CutSuffix(bs, bt)
		both("CutSuffix rest", rest, brest)
		both("CutSuffix found", found, bfound)
	}
}

func main() {
	for _, s := range texts {
		for _, t := range subs {
			fmt.Printf("-- %q %q\n", s, t)
			all(s, t, "<é>")
		}
	}
}
