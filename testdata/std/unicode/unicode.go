package main

import (
	"fmt"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

func main() {
	fmt.Println(unicode.Version, unicode.MaxRune, unicode.UpperLower)
	// How many code points have each property, and a sum that tells which.
	for _, p := range []struct {
		name string
		f    func(rune) bool
	}{
		{"control", unicode.IsControl}, {"digit", unicode.IsDigit}, {"graphic", unicode.IsGraphic}, {"letter", unicode.IsLetter}, {"lower", unicode.IsLower}, {"mark", unicode.IsMark}, {"number", unicode.IsNumber},
		{"print", unicode.IsPrint}, {"punct", unicode.IsPunct}, {"space", unicode.IsSpace}, {"symbol", unicode.IsSymbol}, {"title", unicode.IsTitle}, {"upper", unicode.IsUpper},
		{"Greek", func(r rune) bool { return unicode.Is(unicode.Greek, r) }}, {"Han", func(r rune) bool { return unicode.In(r, unicode.Han, unicode.Latin) }}, {"White_Space", func(r rune) bool { return unicode.Is(unicode.White_Space, r) }},
		{"Sc", func(r rune) bool { return unicode.Is(unicode.Categories["Sc"], r) }}, {"Cyrillic", func(r rune) bool { return unicode.Is(unicode.Scripts["Cyrillic"], r) }},
	} {
		n, sum := 0, uint64(0)
		for r := rune(-2); r <= unicode.MaxRune+2; r++ {
			if p.f(r) {
				n++
				sum = sum*31 + uint64(r)
			}
		}
		fmt.Println(p.name, n, sum)
	}
	for _, m := range []struct {
		name string
		f    func(rune) rune
	}{{"upper", unicode.ToUpper}, {"lower", unicode.ToLower}, {"title", unicode.ToTitle}, {"fold", unicode.SimpleFold}, {"turkish", unicode.TurkishCase.ToUpper}, {"azeri", unicode.AzeriCase.ToLower}} {
		sum := uint64(0)
		for r := rune(-2); r <= unicode.MaxRune+2; r++ {
			sum = sum*31 + uint64(m.f(r))
		}
		fmt.Println(m.name, sum, string(m.f('i')), string(m.f('I')), string(m.f('ǆ')))
	}
	fmt.Println(len(unicode.Categories), len(unicode.Scripts), len(unicode.Properties), len(unicode.FoldCategory), len(unicode.FoldScript), unicode.CategoryAliases["Letter"])

	for _, s := range []string{"", "a", "é", "世界", "\xff", "a\xe4\xb8", "\xed\xa0\x80", "\xf4\x90\x80\x80", "😀", "\xc0\x80", "é\x80"} {
		r, n := utf8.DecodeRuneInString(s)
		q, m := utf8.DecodeLastRuneInString(s)
		fmt.Printf("%q %U %d %U %d %v %v %d %v\n", s, r, n, q, m, utf8.ValidString(s), utf8.FullRuneInString(s), utf8.RuneCountInString(s), utf8.Valid([]byte(s)))
	}
	for _, r := range []rune{-1, 0, 'a', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10ffff, 0x110000} {
		var b [4]byte
		n := utf8.EncodeRune(b[:], r)
		hi, lo := utf16.EncodeRune(r)
		fmt.Printf("%x %x %d %v %d %x %x %v %x\n", r, b[:n], utf8.RuneLen(r), utf8.ValidRune(r), utf16.RuneLen(r), hi, lo, utf16.IsSurrogate(r), utf16.Encode([]rune{r, 'x'}))
	}
	fmt.Println(utf16.Decode([]uint16{0x61, 0xd83d, 0xde00, 0xd83d, 0x62, 0xde00}), utf16.DecodeRune(0xd83d, 0xde00), utf16.AppendRune(nil, 0x1f600), utf8.RuneStart(0x80), string(utf8.AppendRune(nil, '世')))
}
