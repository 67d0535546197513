// run
// bench: strings
package main

import (
	"strings"
	"unicode"
)

const words = "the quick brown fox jumps over the lazy dog while seven größe wizards brew 世界 potions of considerable strength "

func main() {
	text := strings.Repeat(words, 20)
	ascii := strings.ReplaceAll(strings.ReplaceAll(text, "ö", "o"), "世界", "W")
	replacer := strings.NewReplacer("quick", "slow", "dog", "wolf", "é", "e")
	letters := strings.NewReplacer("a", "A", "b", "B", "z", "Z")
	sum := 0
	for range 400 {
		for _, t := range []string{text, ascii} {
			fields := strings.Fields(t)
			sum += len(fields)
			sum += len(strings.Join(fields, ", "))
			sum += len(strings.Split(t, " "))
			sum += len(strings.ReplaceAll(t, "fox", "hound"))
			sum += len(strings.ToUpper(t)) + len(strings.ToLower(t)) + len(strings.Title(t))
			sum += len(strings.Map(func(r rune) rune {
				if unicode.IsLetter(r) {
					return r + 1
				}
				return r
			}, t))
			sum += len(replacer.Replace(t)) + len(letters.Replace(t))
			sum += len(strings.ToValidUTF8(t, "?")) + len(strings.FieldsFunc(t, unicode.IsSpace))
		}
	}
	println("transform", sum)
	for range 3000 {
		var b strings.Builder
		for i, r := range words {
			b.WriteRune(r)
			b.WriteByte(byte(i))
			b.WriteString("text")
		}
		sum += b.Len() + strings.Count(b.String(), "t")
	}
	println("builder", sum)
}
