package strings_test

import (
	"strings"
	"testing"
	"unicode"

	our "glenda.std/strings"
)

var sink int

func both(b *testing.B, name string, ours, real func() int) {
	b.Run(name+"/ours", func(b *testing.B) {
		for b.Loop() {
			sink += ours()
		}
	})
	b.Run(name+"/real", func(b *testing.B) {
		for b.Loop() {
			sink += real()
		}
	})
}

func Benchmark(b *testing.B) {
	text := strings.Repeat("The quick brown fox jumps over the lazy dog, and then some more words follow it.\n", 50)
	line := "The quick brown fox jumps over the lazy dog"
	csv := strings.Repeat("field,12345,another field,0.5,", 20)
	mixed := strings.Repeat("größe Ärger 世界 text ", 20)
	words := strings.Fields(text)
	both(b, "IndexByte/43", func() int { return our.IndexByte(line, 'z') }, func() int { return strings.IndexByte(line, 'z') })
	both(b, "IndexByte/4k", func() int { return our.IndexByte(text, '!') }, func() int { return strings.IndexByte(text, '!') })
	both(b, "Index/43", func() int { return our.Index(line, "lazy") }, func() int { return strings.Index(line, "lazy") })
	both(b, "Index/4k", func() int { return our.Index(text, "follow him") }, func() int { return strings.Index(text, "follow him") })
	both(b, "LastIndex/43", func() int { return our.LastIndex(line, "quick") }, func() int { return strings.LastIndex(line, "quick") })
	both(b, "Count/byte", func() int { return our.Count(text, "o") }, func() int { return strings.Count(text, "o") })
	both(b, "Count/string", func() int { return our.Count(text, "the") }, func() int { return strings.Count(text, "the") })
	both(b, "Compare", func() int { return our.Compare(text, text[:len(text)-1]+"x") }, func() int { return strings.Compare(text, text[:len(text)-1]+"x") })
	both(b, "Compare/short", func() int { return our.Compare(line, line[:40]+"x") }, func() int { return strings.Compare(line, line[:40]+"x") })
	both(b, "HasPrefix", func() int {
		if our.HasPrefix(line, "The quick") {
			return 1
		}
		return 0
	}, func() int {
		if strings.HasPrefix(line, "The quick") {
			return 1
		}
		return 0
	})
	both(b, "EqualFold", func() int {
		if our.EqualFold(line, strings.ToUpper(line)) {
			return 1
		}
		return 0
	}, func() int {
		if strings.EqualFold(line, strings.ToUpper(line)) {
			return 1
		}
		return 0
	})
	both(b, "Split", func() int { return len(our.Split(csv, ",")) }, func() int { return len(strings.Split(csv, ",")) })
	both(b, "Fields", func() int { return len(our.Fields(text)) }, func() int { return len(strings.Fields(text)) })
	both(b, "Fields/unicode", func() int { return len(our.Fields(mixed)) }, func() int { return len(strings.Fields(mixed)) })
	both(b, "Join", func() int { return len(our.Join(words, " ")) }, func() int { return len(strings.Join(words, " ")) })
	both(b, "Replace", func() int { return len(our.Replace(text, "fox", "wolves", -1)) }, func() int { return len(strings.Replace(text, "fox", "wolves", -1)) })
	both(b, "Repeat", func() int { return len(our.Repeat("ab", 500)) }, func() int { return len(strings.Repeat("ab", 500)) })
	both(b, "ToUpper", func() int { return len(our.ToUpper(line)) }, func() int { return len(strings.ToUpper(line)) })
	both(b, "ToLower/unicode", func() int { return len(our.ToLower(mixed)) }, func() int { return len(strings.ToLower(mixed)) })
	both(b, "Map", func() int { return len(our.Map(unicode.ToUpper, mixed)) }, func() int { return len(strings.Map(unicode.ToUpper, mixed)) })
	both(b, "TrimSpace", func() int { return len(our.TrimSpace("  " + line[:9] + "\n")) }, func() int { return len(strings.TrimSpace("  " + line[:9] + "\n")) })
	both(b, "Trim", func() int { return len(our.Trim(line, "Thgo")) }, func() int { return len(strings.Trim(line, "Thgo")) })
	both(b, "IndexAny", func() int { return our.IndexAny(line, "zy!") }, func() int { return strings.IndexAny(line, "zy!") })
	r, s := our.NewReplacer("<", "&lt;", ">", "&gt;", "fox", "wolf"), strings.NewReplacer("<", "&lt;", ">", "&gt;", "fox", "wolf")
	both(b, "Replacer", func() int { return len(r.Replace(text)) }, func() int { return len(s.Replace(text)) })
	r, s = our.NewReplacer("a", "1", "e", "2"), strings.NewReplacer("a", "1", "e", "2")
	both(b, "Replacer/bytes", func() int { return len(r.Replace(text)) }, func() int { return len(s.Replace(text)) })
	r, s = our.NewReplacer("&", "&amp;", "<", "&lt;", "o", "00"), strings.NewReplacer("&", "&amp;", "<", "&lt;", "o", "00")
	both(b, "Replacer/byte to string", func() int { return len(r.Replace(text)) }, func() int { return len(s.Replace(text)) })
	both(b, "Builder", func() int {
		var b our.Builder
		for range 100 {
			b.WriteString("word")
			b.WriteByte(' ')
			b.WriteRune('é')
		}
		return b.Len()
	}, func() int {
		var b strings.Builder
		for range 100 {
			b.WriteString("word")
			b.WriteByte(' ')
			b.WriteRune('é')
		}
		return b.Len()
	})
	both(b, "Lines", func() int {
		n := 0
		for range our.Lines(text) {
			n++
		}
		return n
	}, func() int {
		n := 0
		for range strings.Lines(text) {
			n++
		}
		return n
	})
}
