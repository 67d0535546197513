package bytes_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/rand"
	"strings"
	"testing"
	"unicode"
	ouru "unicode"

	our "glenda.std/bytes"
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

func list(seq iter.Seq[[]byte]) (out [][]byte) {
	for s := range seq {
		out = append(out, s)
	}
	return append(out, caps(out)...)
}

func early(seq iter.Seq[[]byte]) (out [][]byte) {
	for s := range seq {
		if out = append(out, s); len(out) == 2 {
			break
		}
	}
	return out
}

// caps shows the capacities, which tell whether a piece could grow into the next one.
func caps(pieces [][]byte) [][]byte {
	var out [][]byte
	for i, p := range pieces {
		out = append(out, []byte(fmt.Sprint(i, cap(p) == len(p))))
	}
	return out
}

func three(a, b []byte, ok bool) any { return []any{a, b, ok} }
func two(a []byte, ok bool) any      { return []any{a, ok} }

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
	{"Clone", func(s, t, u string, r rune, n int) any { return our.Clone([]byte(s)) }, func(s, t, u string, r rune, n int) any { return bytes.Clone([]byte(s)) }},
	{"Compare", func(s, t, u string, r rune, n int) any { return our.Compare([]byte(s), []byte(t)) }, func(s, t, u string, r rune, n int) any { return bytes.Compare([]byte(s), []byte(t)) }},
	{"Contains", func(s, t, u string, r rune, n int) any { return our.Contains([]byte(s), []byte(t)) }, func(s, t, u string, r rune, n int) any { return bytes.Contains([]byte(s), []byte(t)) }},
	{"ContainsAny", func(s, t, u string, r rune, n int) any { return our.ContainsAny([]byte(s), t) }, func(s, t, u string, r rune, n int) any { return bytes.ContainsAny([]byte(s), t) }},
	{"ContainsFunc", func(s, t, u string, r rune, n int) any { return our.ContainsFunc([]byte(s), isVowel) }, func(s, t, u string, r rune, n int) any { return bytes.ContainsFunc([]byte(s), isVowel) }},
	{"ContainsRune", func(s, t, u string, r rune, n int) any { return our.ContainsRune([]byte(s), r) }, func(s, t, u string, r rune, n int) any { return bytes.ContainsRune([]byte(s), r) }},
	{"Count", func(s, t, u string, r rune, n int) any { return our.Count([]byte(s), []byte(t)) }, func(s, t, u string, r rune, n int) any { return bytes.Count([]byte(s), []byte(t)) }},
	{"Cut", func(s, t, u string, r rune, n int) any { return three(our.Cut([]byte(s), []byte(t))) }, func(s, t, u string, r rune, n int) any { return three(bytes.Cut([]byte(s), []byte(t))) }},
	{"CutLast", func(s, t, u string, r rune, n int) any { return three(our.CutLast([]byte(s), []byte(t))) }, func(s, t, u string, r rune, n int) any { return three(bytes.CutLast([]byte(s), []byte(t))) }},
	{"CutPrefix", func(s, t, u string, r rune, n int) any { return two(our.CutPrefix([]byte(s), []byte(t))) }, func(s, t, u string, r rune, n int) any { return two(bytes.CutPrefix([]byte(s), []byte(t))) }},
	{"CutSuffix", func(s, t, u string, r rune, n int) any { return two(our.CutSuffix([]byte(s), []byte(t))) }, func(s, t, u string, r rune, n int) any { return two(bytes.CutSuffix([]byte(s), []byte(t))) }},
	{"EqualFold", func(s, t, u string, r rune, n int) any { return our.EqualFold([]byte(s), []byte(t)) }, func(s, t, u string, r rune, n int) any { return bytes.EqualFold([]byte(s), []byte(t)) }},
	{"EqualFold2", func(s, t, u string, r rune, n int) any { return our.EqualFold([]byte(s), bytes.ToUpper([]byte(s))) }, func(s, t, u string, r rune, n int) any { return bytes.EqualFold([]byte(s), bytes.ToUpper([]byte(s))) }},
	{"Fields", func(s, t, u string, r rune, n int) any { return our.Fields([]byte(s)) }, func(s, t, u string, r rune, n int) any { return bytes.Fields([]byte(s)) }},
	{"FieldsFunc", func(s, t, u string, r rune, n int) any { return our.FieldsFunc([]byte(s), isVowel) }, func(s, t, u string, r rune, n int) any { return bytes.FieldsFunc([]byte(s), isVowel) }},
	{"FieldsFuncSeq", func(s, t, u string, r rune, n int) any { return list(our.FieldsFuncSeq([]byte(s), isVowel)) }, func(s, t, u string, r rune, n int) any { return list(bytes.FieldsFuncSeq([]byte(s), isVowel)) }},
	{"FieldsSeq", func(s, t, u string, r rune, n int) any { return early(our.FieldsSeq([]byte(s))) }, func(s, t, u string, r rune, n int) any { return early(bytes.FieldsSeq([]byte(s))) }},
	{"HasPrefix", func(s, t, u string, r rune, n int) any { return our.HasPrefix([]byte(s), []byte(t)) }, func(s, t, u string, r rune, n int) any { return bytes.HasPrefix([]byte(s), []byte(t)) }},
	{"HasSuffix", func(s, t, u string, r rune, n int) any { return our.HasSuffix([]byte(s), []byte(t)) }, func(s, t, u string, r rune, n int) any { return bytes.HasSuffix([]byte(s), []byte(t)) }},
	{"Index", func(s, t, u string, r rune, n int) any { return our.Index([]byte(s), []byte(t)) }, func(s, t, u string, r rune, n int) any { return bytes.Index([]byte(s), []byte(t)) }},
	{"IndexAny", func(s, t, u string, r rune, n int) any { return our.IndexAny([]byte(s), t) }, func(s, t, u string, r rune, n int) any { return bytes.IndexAny([]byte(s), t) }},
	{"IndexByte", func(s, t, u string, r rune, n int) any { return our.IndexByte([]byte(s), byte(r)) }, func(s, t, u string, r rune, n int) any { return bytes.IndexByte([]byte(s), byte(r)) }},
	{"IndexFunc", func(s, t, u string, r rune, n int) any { return our.IndexFunc([]byte(s), isVowel) }, func(s, t, u string, r rune, n int) any { return bytes.IndexFunc([]byte(s), isVowel) }},
	{"IndexRune", func(s, t, u string, r rune, n int) any { return our.IndexRune([]byte(s), r) }, func(s, t, u string, r rune, n int) any { return bytes.IndexRune([]byte(s), r) }},
	{"Join", func(s, t, u string, r rune, n int) any { return our.Join(bytes.Split([]byte(s), []byte(t)), []byte(u)) }, func(s, t, u string, r rune, n int) any {
		return bytes.Join(bytes.Split([]byte(s), []byte(t)), []byte(u))
	}},
	{"LastIndex", func(s, t, u string, r rune, n int) any { return our.LastIndex([]byte(s), []byte(t)) }, func(s, t, u string, r rune, n int) any { return bytes.LastIndex([]byte(s), []byte(t)) }},
	{"LastIndexAny", func(s, t, u string, r rune, n int) any { return our.LastIndexAny([]byte(s), t) }, func(s, t, u string, r rune, n int) any { return bytes.LastIndexAny([]byte(s), t) }},
	{"LastIndexByte", func(s, t, u string, r rune, n int) any { return our.LastIndexByte([]byte(s), byte(r)) }, func(s, t, u string, r rune, n int) any { return bytes.LastIndexByte([]byte(s), byte(r)) }},
	{"LastIndexFunc", func(s, t, u string, r rune, n int) any { return our.LastIndexFunc([]byte(s), isVowel) }, func(s, t, u string, r rune, n int) any { return bytes.LastIndexFunc([]byte(s), isVowel) }},
	{"Lines", func(s, t, u string, r rune, n int) any { return list(our.Lines([]byte(s))) }, func(s, t, u string, r rune, n int) any { return list(bytes.Lines([]byte(s))) }},
	{"Lines2", func(s, t, u string, r rune, n int) any { return early(our.Lines([]byte(s))) }, func(s, t, u string, r rune, n int) any { return early(bytes.Lines([]byte(s))) }},
	{"Map", func(s, t, u string, r rune, n int) any { return our.Map(mapper, []byte(s)) }, func(s, t, u string, r rune, n int) any { return bytes.Map(mapper, []byte(s)) }},
	{"Repeat", func(s, t, u string, r rune, n int) any { return our.Repeat([]byte(s), n) }, func(s, t, u string, r rune, n int) any { return bytes.Repeat([]byte(s), n) }},
	{"Replace", func(s, t, u string, r rune, n int) any { return our.Replace([]byte(s), []byte(t), []byte(u), n) }, func(s, t, u string, r rune, n int) any { return bytes.Replace([]byte(s), []byte(t), []byte(u), n) }},
	{"ReplaceAll", func(s, t, u string, r rune, n int) any { return our.ReplaceAll([]byte(s), []byte(t), []byte(u)) }, func(s, t, u string, r rune, n int) any { return bytes.ReplaceAll([]byte(s), []byte(t), []byte(u)) }},
	{"Split", func(s, t, u string, r rune, n int) any { return our.Split([]byte(s), []byte(t)) }, func(s, t, u string, r rune, n int) any { return bytes.Split([]byte(s), []byte(t)) }},
	{"SplitAfter", func(s, t, u string, r rune, n int) any { return our.SplitAfter([]byte(s), []byte(t)) }, func(s, t, u string, r rune, n int) any { return bytes.SplitAfter([]byte(s), []byte(t)) }},
	{"SplitAfterN", func(s, t, u string, r rune, n int) any { return our.SplitAfterN([]byte(s), []byte(t), n) }, func(s, t, u string, r rune, n int) any { return bytes.SplitAfterN([]byte(s), []byte(t), n) }},
	{"SplitAfterSeq", func(s, t, u string, r rune, n int) any { return list(our.SplitAfterSeq([]byte(s), []byte(t))) }, func(s, t, u string, r rune, n int) any { return list(bytes.SplitAfterSeq([]byte(s), []byte(t))) }},
	{"SplitN", func(s, t, u string, r rune, n int) any { return our.SplitN([]byte(s), []byte(t), n) }, func(s, t, u string, r rune, n int) any { return bytes.SplitN([]byte(s), []byte(t), n) }},
	{"SplitSeq", func(s, t, u string, r rune, n int) any { return early(our.SplitSeq([]byte(s), []byte(t))) }, func(s, t, u string, r rune, n int) any { return early(bytes.SplitSeq([]byte(s), []byte(t))) }},
	{"Title", func(s, t, u string, r rune, n int) any { return our.Title([]byte(s)) }, func(s, t, u string, r rune, n int) any { return bytes.Title([]byte(s)) }},
	{"ToLower", func(s, t, u string, r rune, n int) any { return our.ToLower([]byte(s)) }, func(s, t, u string, r rune, n int) any { return bytes.ToLower([]byte(s)) }},
	{"ToLowerSpecial", func(s, t, u string, r rune, n int) any { return our.ToLowerSpecial(ouru.TurkishCase, []byte(s)) }, func(s, t, u string, r rune, n int) any { return bytes.ToLowerSpecial(unicode.TurkishCase, []byte(s)) }},
	{"ToTitle", func(s, t, u string, r rune, n int) any { return our.ToTitle([]byte(s)) }, func(s, t, u string, r rune, n int) any { return bytes.ToTitle([]byte(s)) }},
	{"ToTitleSpecial", func(s, t, u string, r rune, n int) any { return our.ToTitleSpecial(ouru.TurkishCase, []byte(s)) }, func(s, t, u string, r rune, n int) any { return bytes.ToTitleSpecial(unicode.TurkishCase, []byte(s)) }},
	{"ToUpper", func(s, t, u string, r rune, n int) any { return our.ToUpper([]byte(s)) }, func(s, t, u string, r rune, n int) any { return bytes.ToUpper([]byte(s)) }},
	{"ToUpperSpecial", func(s, t, u string, r rune, n int) any { return our.ToUpperSpecial(ouru.TurkishCase, []byte(s)) }, func(s, t, u string, r rune, n int) any { return bytes.ToUpperSpecial(unicode.TurkishCase, []byte(s)) }},
	{"ToValidUTF8", func(s, t, u string, r rune, n int) any { return our.ToValidUTF8([]byte(s), []byte(u)) }, func(s, t, u string, r rune, n int) any { return bytes.ToValidUTF8([]byte(s), []byte(u)) }},
	{"Trim", func(s, t, u string, r rune, n int) any { return our.Trim([]byte(s), t) }, func(s, t, u string, r rune, n int) any { return bytes.Trim([]byte(s), t) }},
	{"TrimFunc", func(s, t, u string, r rune, n int) any { return our.TrimFunc([]byte(s), isVowel) }, func(s, t, u string, r rune, n int) any { return bytes.TrimFunc([]byte(s), isVowel) }},
	{"TrimLeft", func(s, t, u string, r rune, n int) any { return our.TrimLeft([]byte(s), t) }, func(s, t, u string, r rune, n int) any { return bytes.TrimLeft([]byte(s), t) }},
	{"TrimLeftFunc", func(s, t, u string, r rune, n int) any { return our.TrimLeftFunc([]byte(s), isVowel) }, func(s, t, u string, r rune, n int) any { return bytes.TrimLeftFunc([]byte(s), isVowel) }},
	{"TrimPrefix", func(s, t, u string, r rune, n int) any { return our.TrimPrefix([]byte(s), []byte(t)) }, func(s, t, u string, r rune, n int) any { return bytes.TrimPrefix([]byte(s), []byte(t)) }},
	{"TrimRight", func(s, t, u string, r rune, n int) any { return our.TrimRight([]byte(s), t) }, func(s, t, u string, r rune, n int) any { return bytes.TrimRight([]byte(s), t) }},
	{"TrimRightFunc", func(s, t, u string, r rune, n int) any { return our.TrimRightFunc([]byte(s), isVowel) }, func(s, t, u string, r rune, n int) any { return bytes.TrimRightFunc([]byte(s), isVowel) }},
	{"TrimSpace", func(s, t, u string, r rune, n int) any { return our.TrimSpace([]byte(s)) }, func(s, t, u string, r rune, n int) any { return bytes.TrimSpace([]byte(s)) }},
	{"TrimSuffix", func(s, t, u string, r rune, n int) any { return our.TrimSuffix([]byte(s), []byte(t)) }, func(s, t, u string, r rune, n int) any { return bytes.TrimSuffix([]byte(s), []byte(t)) }},
}

func TestAgainstReal(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	runes := []rune{'a', 'b', ' ', 'é', '世', -1, unicode.MaxRune + 1, unicode.ReplacementChar, 0xD800, '\n', 0x3ff, 'K'}
	for range 20000 {
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

// Nil slices and results that must not share memory with the argument.
func TestNilAndFresh(t *testing.T) {
	if our.Clone(nil) != nil || our.Clone([]byte{}) == nil || our.TrimSpace([]byte(" ")) != nil || !our.Equal(nil, []byte{}) {
		t.Error("nil")
	}
	s := []byte("ABC")
	for i, f := range []func([]byte) []byte{our.ToUpper, our.Title, our.Clone, func(s []byte) []byte { return our.Repeat(s, 1) },
		func(s []byte) []byte { return our.Replace(s, []byte("x"), nil, -1) }, func(s []byte) []byte { return our.ToValidUTF8(s, nil) },
		func(s []byte) []byte { return our.Join([][]byte{s}, nil) }, func(s []byte) []byte { return our.Replace(s, []byte("A"), []byte("A"), -1) }} {
		r := f(s)
		r[0] = 'z'
		if string(s) != "ABC" {
			t.Fatal(i, "shares memory")
		}
	}
}

type buffer interface {
	Available() int
	AvailableBuffer() []byte
	Bytes() []byte
	Cap() int
	Grow(n int)
	Len() int
	Next(n int) []byte
	Peek(n int) ([]byte, error)
	Read(p []byte) (n int, err error)
	ReadByte() (byte, error)
	ReadBytes(delim byte) (line []byte, err error)
	ReadFrom(r io.Reader) (n int64, err error)
	ReadRune() (r rune, size int, err error)
	ReadString(delim byte) (line string, err error)
	Reset()
	String() string
	Truncate(n int)
	UnreadByte() error
	UnreadRune() error
	Write(p []byte) (n int, err error)
	WriteByte(c byte) error
	WriteRune(r rune) (n int, err error)
	WriteString(s string) (n int, err error)
	WriteTo(w io.Writer) (n int64, err error)
}

type failing struct{ n int }

func (f *failing) Read(p []byte) (int, error) {
	p[0] = 'q'
	if f.n--; f.n < 0 {
		return 1, errors.New("broken")
	}
	return 1, nil
}

func TestBuffer(t *testing.T) {
	rnd := rand.New(rand.NewSource(2))
	for range 3000 {
		s := inputs(rnd)
		seed := rnd.Int63()
		run := func(b buffer) (log string) {
			rnd := rand.New(rand.NewSource(seed))
			for range 40 {
				p := make([]byte, rnd.Intn(5))
				var step string
				switch k := rnd.Intn(19); k {
				case 0:
					n, err := b.Read(p)
					step = fmt.Sprintln("read", n, err, p)
				case 1:
					step = fmt.Sprintln(b.ReadByte())
				case 2:
					step = fmt.Sprintln(b.UnreadByte())
				case 3:
					step = fmt.Sprintln(b.ReadRune())
				case 4:
					step = fmt.Sprintln(b.UnreadRune())
				case 5:
					step = fmt.Sprintln(b.ReadBytes('b'))
				case 6:
					step = fmt.Sprintln(b.ReadString(' '))
				case 7:
					step = fmt.Sprintln(b.WriteString(inputs(rnd)))
				case 8:
					step = fmt.Sprintln(b.Write(p))
				case 9:
					step = fmt.Sprintln(b.WriteByte('é' & 0xff))
				case 10:
					step = fmt.Sprintln(b.WriteRune([]rune{'a', 'é', '世', -5, 0x1f600}[rnd.Intn(5)]))
				case 11:
					step = fmt.Sprintln(b.Next(rnd.Intn(7)))
				case 12:
					step = fmt.Sprintln(b.Peek(rnd.Intn(7)))
				case 13:
					b.Grow(rnd.Intn(100))
				case 14:
					n := rnd.Intn(20) - 1
					step = result(func() any { b.Truncate(n); return n })
				case 15:
					step = fmt.Sprintln(b.ReadFrom(strings.NewReader(inputs(rnd))))
				case 16:
					var w strings.Builder
					n, err := b.WriteTo(&w)
					step = fmt.Sprintln(n, err, w.String())
				case 17:
					step = fmt.Sprintln(b.ReadFrom(&failing{rnd.Intn(3)}))
				case 18:
					b.Write(append(b.AvailableBuffer(), "xyz"...))
				}
				log += fmt.Sprintln(step, b.Len(), b.String())
			}
			return log
		}
		if got, want := run(our.NewBufferString(s)), run(bytes.NewBufferString(s)); got != want {
			i := 0
			for got[i] == want[i] {
				i++
			}
			t.Fatalf("%q: %.300q\nwant %.300q", s, got[max(0, i-200):], want[max(0, i-200):])
		}
	}
	if (*our.Buffer)(nil).String() != "<nil>" {
		t.Error("nil")
	}
	for _, f := range []func(buffer){func(b buffer) { b.Grow(-1) }, func(b buffer) { b.Grow(1 << 62) }, func(b buffer) { b.Truncate(-1) }} {
		got := result(func() any { f(new(our.Buffer)); return nil })
		want := result(func() any { f(new(bytes.Buffer)); return nil })
		if got != want {
			t.Error(got, want)
		}
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
	Reset([]byte)
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
		if got, want := run(our.NewReader([]byte(s))), run(bytes.NewReader([]byte(s))); got != want {
			i := 0
			for got[i] == want[i] {
				i++
			}
			t.Fatalf("%q: %.300q\nwant %.300q", s, got[max(0, i-200):], want[max(0, i-200):])
		}
	}
	var w strings.Builder
	r := our.NewReader([]byte("abc"))
	r.ReadByte()
	if n, err := r.WriteTo(&w); n != 2 || err != nil || w.String() != "bc" {
		t.Error("WriteTo")
	}
}
