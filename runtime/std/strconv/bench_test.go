package strconv_test

import (
	"math"
	"math/rand"
	"strconv"
	"testing"

	our "glenda.std/strconv"
)

var sink int

func both(b *testing.B, ours, real func(i int)) {
	b.Run("ours", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			ours(i & 1023)
		}
	})
	b.Run("real", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			real(i & 1023)
		}
	})
}

func BenchmarkIntegers(b *testing.B) {
	rnd := rand.New(rand.NewSource(1))
	var n [1024]int
	var s [1024]string
	for i := range n {
		n[i] = int(rnd.Uint64() >> (8 + rnd.Intn(50)))
		s[i] = strconv.Itoa(n[i])
	}
	b.Run("Itoa", func(b *testing.B) {
		both(b, func(i int) { sink += len(our.Itoa(n[i])) }, func(i int) { sink += len(strconv.Itoa(n[i])) })
	})
	b.Run("AppendInt", func(b *testing.B) {
		var buf [64]byte
		both(b, func(i int) { sink += len(our.AppendInt(buf[:0], int64(n[i]), 10)) }, func(i int) { sink += len(strconv.AppendInt(buf[:0], int64(n[i]), 10)) })
	})
	b.Run("Hex", func(b *testing.B) {
		var buf [64]byte
		both(b, func(i int) { sink += len(our.AppendInt(buf[:0], int64(n[i]), 16)) }, func(i int) { sink += len(strconv.AppendInt(buf[:0], int64(n[i]), 16)) })
	})
	b.Run("Atoi", func(b *testing.B) {
		both(b, func(i int) { n, _ := our.Atoi(s[i]); sink += n }, func(i int) { n, _ := strconv.Atoi(s[i]); sink += n })
	})
	b.Run("ParseInt", func(b *testing.B) {
		both(b, func(i int) { n, _ := our.ParseInt(s[i], 0, 64); sink += int(n) }, func(i int) { n, _ := strconv.ParseInt(s[i], 0, 64); sink += int(n) })
	})
}

func BenchmarkFloats(b *testing.B) {
	rnd := rand.New(rand.NewSource(1))
	var short, long [1024]float64
	var shortText, longText [1024]string
	for i := range short {
		short[i] = float64(rnd.Intn(1000000)) / 100
		long[i] = math.Float64frombits(rnd.Uint64() &^ (1 << 62))
		shortText[i] = strconv.FormatFloat(short[i], 'g', -1, 64)
		longText[i] = strconv.FormatFloat(long[i], 'g', -1, 64)
	}
	var buf [64]byte
	format := func(name string, f *[1024]float64, fmt byte, prec int) {
		b.Run(name, func(b *testing.B) {
			both(b, func(i int) { sink += len(our.AppendFloat(buf[:0], f[i], fmt, prec, 64)) }, func(i int) { sink += len(strconv.AppendFloat(buf[:0], f[i], fmt, prec, 64)) })
		})
	}
	format("ShortestOfShort", &short, 'g', -1)
	format("ShortestOfLong", &long, 'g', -1)
	format("F2", &short, 'f', 2)
	format("E6", &long, 'e', 6)
	format("E16", &long, 'e', 16)
	format("E40", &long, 'e', 40)
	parse := func(name string, s *[1024]string) {
		b.Run(name, func(b *testing.B) {
			both(b, func(i int) { f, _ := our.ParseFloat(s[i], 64); sink += int(math.Float64bits(f)) }, func(i int) { f, _ := strconv.ParseFloat(s[i], 64); sink += int(math.Float64bits(f)) })
		})
	}
	parse("ParseShort", &shortText)
	parse("ParseLong", &longText)
}

func BenchmarkQuote(b *testing.B) {
	s := []string{"hello, world, this is text", "tabs\tand\n\"quotes\"", "世界 é ü", "\xff\x00"}
	lit := make([]string, 4)
	for i := range s {
		lit[i] = strconv.Quote(s[i])
	}
	b.Run("Quote", func(b *testing.B) {
		both(b, func(i int) { sink += len(our.Quote(s[i&3])) }, func(i int) { sink += len(strconv.Quote(s[i&3])) })
	})
	b.Run("Unquote", func(b *testing.B) {
		both(b, func(i int) { s, _ := our.Unquote(lit[i&3]); sink += len(s) }, func(i int) { s, _ := strconv.Unquote(lit[i&3]); sink += len(s) })
	})
}
