// run
// bench: strings
package main

import "bytes"

const words = "the quick brown fox jumps over the lazy dog while seven größe wizards brew 世界 potions of considerable strength\n"

func main() {
	text := bytes.Repeat([]byte(words), 200)
	sum := 0
	for range 240 {
		sum += bytes.Index(text, []byte("considerable weakness")) + bytes.LastIndex(text, []byte("the slow"))
		sum += bytes.Count(text, []byte("e")) + bytes.IndexByte(text, 'Q') + bytes.IndexAny(text, "XYZ")
		if bytes.Equal(text, text[1:]) || bytes.Contains(text, []byte("potions off")) {
			sum++
		}
		rest := text
		for len(rest) > 0 {
			line, after, _ := bytes.Cut(rest, []byte("\n"))
			sum += len(bytes.TrimSpace(line))
			if bytes.HasPrefix(line, []byte("the q")) {
				sum++
			}
			rest = after
		}
	}
	println("search", sum)
	var b bytes.Buffer
	for range 160 {
		b.Reset()
		for i := range 2000 {
			b.WriteString("text")
			b.WriteByte(byte(i))
			b.WriteRune('ö')
			b.Write(text[:20])
		}
		for {
			line, err := b.ReadBytes('x')
			sum += len(line)
			if err != nil {
				break
			}
			c, _ := b.ReadByte()
			sum += int(c)
		}
	}
	println("buffer", sum)
	for range 160 {
		sum += len(bytes.Fields(text)) + len(bytes.Split(text, []byte(" "))) + len(bytes.ToUpper(text)) + len(bytes.Title(text[:2000]))
		sum += len(bytes.ReplaceAll(text, []byte("fox"), []byte("hound"))) + len(bytes.Map(func(r rune) rune { return r + 1 }, text[:5000]))
	}
	println("transform", sum)
}
