package strings_test

import (
	"fmt"
	"iter"
	"math/rand"
	"slices"
	"strings"
	"testing"
	"unicode"

	our "glenda.std/strings"
	ouru "unicode"
)

// inputs are texts in which much happens: few letters, many cases, invalid bytes.
func inputs(rnd *rand.Rand) string {
	alphabets := [][]string{
		{"a", "b"},
		{"a", "b", "c", " ", "\n", ",", "\t"},
		{"a", "B", "é", "É", "世", "\xff", "\u212a", "K", "k", "ſ", "s", "\u00a0", " ", "\u2028", "ǆ", "ǅ", "\ufffd"},
		{"a", "\xe4\xb8", "\xf0\x9f", "\x80", "😀", "\x85", "b", " "},
	}
	alphabet := alphabets[rnd.Intn(len(alphabets))]
	n := rnd.Intn(12)
	if rnd.Intn(8) == 0 {
		n = rnd.Intn(150)
	}
	var s string
	for range n {
		s += alphabet[rnd.Intn(len(alphabet))]
	}
	return s
}

func result(f func() any) (out string) {
	defer func() {
		if r := recover(); r != nil {
			out = fmt.Sprintf("panic %T %v", r, r)
		}
	}()
	return fmt.Sprintf("%#v", f())
}

func list(seq iter.Seq[string]) []string { return slices.Collect(seq) }

func early(seq iter.Seq[string]) (out []string) {
	for s := range seq {
		if out = append(out, s); len(out) == 2 {
			break
		}
	}
	return out
}

func three(a, b string, ok bool) any { return []any{a, b, ok} }
func two(a string, ok bool) any      { return []any{a, ok} }

func isVowel(r rune) bool { return strings.ContainsRune("aeé世\ufffd", r) }

func mapper(r rune) rune {
	switch r {
	case 'a':
		return -1
	case 'b':
		return 'é'
	case '世':
		return 'x'
	case '\xe9':
		return unicode.ReplacementChar
	}
	return r
}

type function struct {
	name      string
	got, want func(s, t, u string, r rune, n int) any
}

var functions = []function{
	{"Clone", func(s, t, u string, r rune, n int) any { return our.Clone(s) }, func(s, t, u string, r rune, n int) any { return strings.Clone(s) }},
	{"Compare", func(s, t, u string, r rune, n int) any { return our.Compare(s, t) }, func(s, t, u string, r rune, n int) any { return strings.Compare(s, t) }},
	{"Contains", func(s, t, u string, r rune, n int) any { return our.Contains(s, t) }, func(s, t, u string, r rune, n int) any { return strings.Contains(s, t) }},
	{"ContainsAny", func(s, t, u string, r rune, n int) any { return our.ContainsAny(s, t) }, func(s, t, u string, r rune, n int) any { return strings.ContainsAny(s, t) }},
	{"ContainsFunc", func(s, t, u string, r rune, n int) any { return our.ContainsFunc(s, isVowel) }, func(s, t, u string, r rune, n int) any { return strings.ContainsFunc(s, isVowel) }},
	{"ContainsRune", func(s, t, u string, r rune, n int) any { return our.ContainsRune(s, r) }, func(s, t, u string, r rune, n int) any { return strings.ContainsRune(s, r) }},
	{"Count", func(s, t, u string, r rune, n int) any { return our.Count(s, t) }, func(s, t, u string, r rune, n int) any { return strings.Count(s, t) }},
	{"Cut", func(s, t, u string, r rune, n int) any { return three(our.Cut(s, t)) }, func(s, t, u string, r rune, n int) any { return three(strings.Cut(s, t)) }},
	{"CutLast", func(s, t, u string, r rune, n int) any { return three(our.CutLast(s, t)) }, func(s, t, u string, r rune, n int) any { return three(strings.CutLast(s, t)) }},
	{"CutPrefix", func(s, t, u string, r rune, n int) any { return two(our.CutPrefix(s, t)) }, func(s, t, u string, r rune, n int) any { return two(strings.CutPrefix(s, t)) }},
	{"CutSuffix", func(s, t, u string, r rune, n int) any { return two(our.CutSuffix(s, t)) }, func(s, t, u string, r rune, n int) any { return two(strings.CutSuffix(s, t)) }},
	{"EqualFold", func(s, t, u string, r rune, n int) any { return our.EqualFold(s, t) }, func(s, t, u string, r rune, n int) any { return strings.EqualFold(s, t) }},
	{"EqualFold2", func(s, t, u string, r rune, n int) any { return our.EqualFold(s, strings.ToUpper(s)) }, func(s, t, u string, r rune, n int) any { return strings.EqualFold(s, strings.ToUpper(s)) }},
	{"Fields", func(s, t, u string, r rune, n int) any { return our.Fields(s) }, func(s, t, u string, r rune, n int) any { return strings.Fields(s) }},
	{"FieldsFunc", func(s, t, u string, r rune, n int) any { return our.FieldsFunc(s, isVowel) }, func(s, t, u string, r rune, n int) any { return strings.FieldsFunc(s, isVowel) }},
	{"FieldsFuncSeq", func(s, t, u string, r rune, n int) any { return list(our.FieldsFuncSeq(s, isVowel)) }, func(s, t, u string, r rune, n int) any { return list(strings.FieldsFuncSeq(s, isVowel)) }},
	{"FieldsSeq", func(s, t, u string, r rune, n int) any { return early(our.FieldsSeq(s)) }, func(s, t, u string, r rune, n int) any { return early(strings.FieldsSeq(s)) }},
	{"HasPrefix", func(s, t, u string, r rune, n int) any { return our.HasPrefix(s, t) }, func(s, t, u string, r rune, n int) any { return strings.HasPrefix(s, t) }},
	{"HasSuffix", func(s, t, u string, r rune, n int) any { return our.HasSuffix(s, t) }, func(s, t, u string, r rune, n int) any { return strings.HasSuffix(s, t) }},
	{"Index", func(s, t, u string, r rune, n int) any { return our.Index(s, t) }, func(s, t, u string, r rune, n int) any { return strings.Index(s, t) }},
	{"IndexAny", func(s, t, u string, r rune, n int) any { return our.IndexAny(s, t) }, func(s, t, u string, r rune, n int) any { return strings.IndexAny(s, t) }},
	{"IndexByte", func(s, t, u string, r rune, n int) any { return our.IndexByte(s, byte(r)) }, func(s, t, u string, r rune, n int) any { return strings.IndexByte(s, byte(r)) }},
	{"IndexFunc", func(s, t, u string, r rune, n int) any { return our.IndexFunc(s, isVowel) }, func(s, t, u string, r rune, n int) any { return strings.IndexFunc(s, isVowel) }},
	{"IndexRune", func(s, t, u string, r rune, n int) any { return our.IndexRune(s, r) }, func(s, t, u string, r rune, n int) any { return strings.IndexRune(s, r) }},
	{"Join", func(s, t, u string, r rune, n int) any { return our.Join(strings.Split(s, t), u) }, func(s, t, u string, r rune, n int) any { return strings.Join(strings.Split(s, t), u) }},
	{"LastIndex", func(s, t, u string, r rune, n int) any { return our.LastIndex(s, t) }, func(s, t, u string, r rune, n int) any { return strings.LastIndex(s, t) }},
	{"LastIndexAny", func(s, t, u string, r rune, n int) any { return our.LastIndexAny(s, t) }, func(s, t, u string, r rune, n int) any { return strings.LastIndexAny(s, t) }},
	{"LastIndexByte", func(s, t, u string, r rune, n int) any { return our.LastIndexByte(s, byte(r)) }, func(s, t, u string, r rune, n int) any { return strings.LastIndexByte(s, byte(r)) }},
	{"LastIndexFunc", func(s, t, u string, r rune, n int) any { return our.LastIndexFunc(s, isVowel) }, func(s, t, u string, r rune, n int) any { return strings.LastIndexFunc(s, isVowel) }},
	{"Lines", func(s, t, u string, r rune, n int) any { return list(our.Lines(s)) }, func(s, t, u string, r rune, n int) any { return list(strings.Lines(s)) }},
	{"Lines2", func(s, t, u string, r rune, n int) any { return early(our.Lines(s)) }, func(s, t, u string, r rune, n int) any { return early(strings.Lines(s)) }},
	{"Map", func(s, t, u string, r rune, n int) any { return our.Map(mapper, s) }, func(s, t, u string, r rune, n int) any { return strings.Map(mapper, s) }},
	{"Repeat", func(s, t, u string, r rune, n int) any { return our.Repeat(s, n) }, func(s, t, u string, r rune, n int) any { return strings.Repeat(s, n) }},
	{"Replace", func(s, t, u string, r rune, n int) any { return our.Replace(s, t, u, n) }, func(s, t, u string, r rune, n int) any { return strings.Replace(s, t, u, n) }},
	{"ReplaceAll", func(s, t, u string, r rune, n int) any { return our.ReplaceAll(s, t, u) }, func(s, t, u string, r rune, n int) any { return strings.ReplaceAll(s, t, u) }},
	{"Split", func(s, t, u string, r rune, n int) any { return our.Split(s, t) }, func(s, t, u string, r rune, n int) any { return strings.Split(s, t) }},
	{"SplitAfter", func(s, t, u string, r rune, n int) any { return our.SplitAfter(s, t) }, func(s, t, u string, r rune, n int) any { return strings.SplitAfter(s, t) }},
	{"SplitAfterN", func(s, t, u string, r rune, n int) any { return our.SplitAfterN(s, t, n) }, func(s, t, u string, r rune, n int) any { return strings.SplitAfterN(s, t, n) }},
	{"SplitAfterSeq", func(s, t, u string, r rune, n int) any { return list(our.SplitAfterSeq(s, t)) }, func(s, t, u string, r rune, n int) any { return list(strings.SplitAfterSeq(s, t)) }},
	{"SplitN", func(s, t, u string, r rune, n int) any { return our.SplitN(s, t, n) }, func(s, t, u string, r rune, n int) any { return strings.SplitN(s, t, n) }},
	{"SplitSeq", func(s, t, u string, r rune, n int) any { return early(our.SplitSeq(s, t)) }, func(s, t, u string, r rune, n int) any { return early(strings.SplitSeq(s, t)) }},
	{"Title", func(s, t, u string, r rune, n int) any { return our.Title(s) }, func(s, t, u string, r rune, n int) any { return strings.Title(s) }},
	{"ToLower", func(s, t, u string, r rune, n int) any { return our.ToLower(s) }, func(s, t, u string, r rune, n int) any { return strings.ToLower(s) }},
	{"ToLowerSpecial", func(s, t, u string, r rune, n int) any { return our.ToLowerSpecial(ouru.TurkishCase, s) }, func(s, t, u string, r rune, n int) any { return strings.ToLowerSpecial(unicode.TurkishCase, s) }},
	{"ToTitle", func(s, t, u string, r rune, n int) any { return our.ToTitle(s) }, func(s, t, u string, r rune, n int) any { return strings.ToTitle(s) }},
	{"ToTitleSpecial", func(s, t, u string, r rune, n int) any { return our.ToTitleSpecial(ouru.TurkishCase, s) }, func(s, t, u string, r rune, n int) any { return strings.ToTitleSpecial(unicode.TurkishCase, s) }},
	{"ToUpper", func(s, t, u string, r rune, n int) any { return our.ToUpper(s) }, func(s, t, u string, r rune, n int) any { return strings.ToUpper(s) }},
	{"ToUpperSpecial", func(s, t, u string, r rune, n int) any { return our.ToUpperSpecial(ouru.TurkishCase, s) }, func(s, t, u string, r rune, n int) any { return strings.ToUpperSpecial(unicode.TurkishCase, s) }},
	{"ToValidUTF8", func(s, t, u string, r rune, n int) any { return our.ToValidUTF8(s, u) }, func(s, t, u string, r rune, n int) any { return strings.ToValidUTF8(s, u) }},
	{"Trim", func(s, t, u string, r rune, n int) any { return our.Trim(s, t) }, func(s, t, u string, r rune, n int) any { return strings.Trim(s, t) }},
	{"TrimFunc", func(s, t, u string, r rune, n int) any { return our.TrimFunc(s, isVowel) }, func(s, t, u string, r rune, n int) any { return strings.TrimFunc(s, isVowel) }},
	{"TrimLeft", func(s, t, u string, r rune, n int) any { return our.TrimLeft(s, t) }, func(s, t, u string, r rune, n int) any { return strings.TrimLeft(s, t) }},
	{"TrimLeftFunc", func(s, t, u string, r rune, n int) any { return our.TrimLeftFunc(s, isVowel) }, func(s, t, u string, r rune, n int) any { return strings.TrimLeftFunc(s, isVowel) }},
	{"TrimPrefix", func(s, t, u string, r rune, n int) any { return our.TrimPrefix(s, t) }, func(s, t, u string, r rune, n int) any { return strings.TrimPrefix(s, t) }},
	{"TrimRight", func(s, t, u string, r rune, n int) any { return our.TrimRight(s, t) }, func(s, t, u string, r rune, n int) any { return strings.TrimRight(s, t) }},
	{"TrimRightFunc", func(s, t, u string, r rune, n int) any { return our.TrimRightFunc(s, isVowel) }, func(s, t, u string, r rune, n int) any { return strings.TrimRightFunc(s, isVowel) }},
	{"TrimSpace", func(s, t, u string, r rune, n int) any { return our.TrimSpace(s) }, func(s, t, u string, r rune, n int) any { return strings.TrimSpace(s) }},
	{"TrimSuffix", func(s, t, u string, r rune, n int) any { return our.TrimSuffix(s, t) }, func(s, t, u string, r rune, n int) any { return strings.TrimSuffix(s, t) }},
	{"Replacer", func(s, t, u string, r rune, n int) any {
		return our.NewReplacer(cutUp(t+u, n)...).Replace(s)
	}, func(s, t, u string, r rune, n int) any { return strings.NewReplacer(cutUp(t+u, n)...).Replace(s) }},
	{"Replacer bytes", func(s, t, u string, r rune, n int) any {
		return our.NewReplacer("a", "b", "b", "a", "a", "c").Replace(s)
	}, func(s, t, u string, r rune, n int) any {
		return strings.NewReplacer("a", "b", "b", "a", "a", "c").Replace(s)
	}},
	{"Replacer html", func(s, t, u string, r rune, n int) any {
		return our.NewReplacer("a", "&amp;", "b", "", "é", "e").Replace(s)
	}, func(s, t, u string, r rune, n int) any {
		return strings.NewReplacer("a", "&amp;", "b", "", "é", "e").Replace(s)
	}},
}

// cutUp makes a list of short strings.
func cutUp(s string, n int) []string {
	var out []string
	for i := 0; i < len(s) && len(out) < 12; {
		k := min(len(s), i+(n&3))
		n = n*7 + 3
		out = append(out, s[i:k])
		i = k
		if n&31 == 0 {
			i++
		}
	}
	return out
}

func TestAgainstReal(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	runes := []rune{'a', 'b', ' ', 'é', '世', -1, unicode.MaxRune + 1, unicode.ReplacementChar, 0xD800, '\n', 0x3ff, 'K'}
	for range 30000 {
		s := inputs(rnd)
		sub := inputs(rnd)
		switch rnd.Intn(4) {
		case 0:
			sub = sub[:min(len(sub), rnd.Intn(3))]
		case 1:
			i := rnd.Intn(len(s) + 1)
			sub = s[i : i+rnd.Intn(len(s)-i+1)]
		}
		u := inputs(rnd)
		u = u[:min(len(u), rnd.Intn(8))]
		r := runes[rnd.Intn(len(runes))]
		n := rnd.Intn(7) - 2
		for _, f := range functions {
			got := result(func() any { return f.got(s, sub, u, r, n) })
			want := result(func() any { return f.want(s, sub, u, r, n) })
			if got != want {
				t.Fatalf("%s(%q, %q, %q, %q, %d) = %s, want %s", f.name, s, sub, u, r, n, got, want)
			}
		}
	}
}

// Texts that fit a searched one almost everywhere must not take long, and must be found.
func TestIndexHard(t *testing.T) {
	s := strings.Repeat("a", 1<<16)
	for _, sub := range []string{strings.Repeat("a", 300) + "b" + strings.Repeat("a", 300), strings.Repeat("ab", 40), strings.Repeat("a", 77)} {
		for _, text := range []string{s, s + sub, s[:5000] + sub + s, sub[1:] + s} {
			if got, want := our.Index(text, sub), strings.Index(text, sub); got != want {
				t.Errorf("Index: %d, want %d", got, want)
			}
			if got, want := our.LastIndex(text, sub), strings.LastIndex(text, sub); got != want {
				t.Errorf("LastIndex: %d, want %d", got, want)
			}
			if got, want := our.Count(text, sub), strings.Count(text, sub); got != want {
				t.Errorf("Count: %d, want %d", got, want)
			}
		}
	}
}

func TestRepeatLimits(t *testing.T) {
	for _, n := range []int{0, 1, 2, 100, 5000, 8191, 8192, 8193, 20000} {
		for _, s := range []string{"", "x", "abc", strings.Repeat("0123456789", 1000)} {
			if our.Repeat(s, n) != strings.Repeat(s, n) {
				t.Errorf("Repeat(%d, %d)", len(s), n)
			}
		}
	}
	got := result(func() any { return our.Repeat("abcd", 1<<62) })
	if want := result(func() any { return strings.Repeat("abcd", 1<<62) }); got != want {
		t.Error(got, want)
	}
	if got := result(func() any { return our.NewReplacer("a") }); got != "panic string strings.NewReplacer: odd argument count" {
		t.Error(got)
	}
}

func TestBuilder(t *testing.T) {
	var b our.Builder
	b.Grow(10)
	if b.Cap() < 10 || b.Len() != 0 || b.String() != "" {
		t.Error("Grow")
	}
	b.WriteString("ab")
	b.WriteByte('c')
	n, _ := b.WriteRune('世')
	m, _ := b.WriteRune(-1)
	k, _ := b.Write([]byte("xy"))
	if b.String() != "abc世\ufffdxy" || n != 3 || m != 3 || k != 2 || b.Len() != 11 {
		t.Errorf("%q", b.String())
	}
	for _, f := range []func(){func() { c := b; c.WriteByte('x') }, func() { b.Grow(-1) }} {
		if got := result(func() any { f(); return 0 }); !strings.HasPrefix(got, "panic string strings") {
			t.Error(got)
		}
	}
	b.Reset()
	if b.String() != "" {
		t.Error("Reset")
	}
	if n := testing.AllocsPerRun(100, func() {
		var b our.Builder
		b.WriteByte('x')
	}); n > 1 {
		t.Errorf("a Builder escapes: %v allocations", n)
	}
}

type readSeeker interface {
	Len() int
	Size() int64
	Read([]byte) (int, error)
	ReadAt([]byte, int64) (int, error)
	ReadByte() (byte, error)
	UnreadByte() error
	ReadRune() (rune, int, error)
	UnreadRune() error
	Seek(int64, int) (int64, error)
	Reset(string)
}

func TestReader(t *testing.T) {
	rnd := rand.New(rand.NewSource(2))
	for range 3000 {
		s := inputs(rnd)
		seed := rnd.Int63()
		run := func(r readSeeker) string {
			rnd := rand.New(rand.NewSource(seed))
			var log string
			for range 20 {
				b := make([]byte, rnd.Intn(4))
				switch rnd.Intn(8) {
				case 0:
					n, err := r.Read(b)
					log += fmt.Sprintln("read", n, err, b)
				case 1:
					n, err := r.ReadAt(b, int64(rnd.Intn(15)-2))
					log += fmt.Sprintln("readat", n, err, b)
				case 2:
					log += fmt.Sprintln(r.ReadByte())
				case 3:
					log += fmt.Sprintln(r.UnreadByte())
				case 4:
					log += fmt.Sprintln(r.ReadRune())
				case 5:
					log += fmt.Sprintln(r.UnreadRune())
				case 6:
					log += fmt.Sprintln(r.Seek(int64(rnd.Intn(12)-5), rnd.Intn(4)))
				case 7:
					log += fmt.Sprintln(r.Len(), r.Size())
				}
			}
			return log
		}
		if got, want := run(our.NewReader(s)), run(strings.NewReader(s)); got != want {
			t.Fatalf("%q:\n%s\nwant\n%s", s, got, want)
		}
	}
	var w strings.Builder
	r := our.NewReader("abc")
	r.ReadByte()
	if n, err := r.WriteTo(&w); n != 2 || err != nil || w.String() != "bc" {
		t.Error("WriteTo")
	}
}
