// run
// bench: strings
package main

import "strings"

const words = "the quick brown fox jumps over the lazy dog while seven größe wizards brew 世界 potions of considerable strength "

func vowel(r rune) bool { return r == 'a' || r == 'e' || r == 'i' }

func main() {
	text := strings.Repeat(words, 200)
	sum := 0
	for range 300 {
		sum += strings.Index(text, "considerable weakness") + strings.LastIndex(text, "the slow")
		sum += strings.Count(text, "e") + strings.Count(text, "of con") + strings.IndexByte(text, 'Q')
		sum += strings.IndexAny(text, "XYZ") + strings.IndexRune(text, '語')
		if strings.Contains(text, "potions off") {
			sum++
		}
	}
	println("search", sum)
	parts := strings.Split(words, " ")
	for range 100000 {
		for _, p := range parts {
			if strings.HasPrefix(p, "co") || strings.HasSuffix(p, "ds") {
				sum++
			}
			sum += strings.Index(p, "z") + strings.Compare(p, "lazy") + strings.IndexByte(p, 'o')
			if strings.EqualFold(p, "GRÖSSE") || strings.EqualFold(p, "WIZARDS") {
				sum++
			}
			sum += len(strings.TrimRight(p, "sd")) + len(strings.TrimSpace(p)) + len(strings.TrimPrefix(p, "th"))
		}
	}
	println("words", sum)
	for range 50 {
		sum += strings.IndexFunc(text, func(r rune) bool { return r == '語' })
		sum += len(strings.TrimFunc(text, vowel)) + len(strings.TrimLeft(text, "abcdefghijklmnopqrst"))
		for w := range strings.FieldsSeq(text) {
			sum += len(w)
		}
		for w := range strings.SplitSeq(text, "o") {
			sum += len(w)
		}
		for len(text) > 0 {
			before, after, ok := strings.Cut(text, "seven")
			if !ok {
				break
			}
			sum += len(before)
			text = after
		}
		text = strings.Repeat(words, 200)
	}
	println("cut", sum)
}
