package fmt_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand"
	"reflect"
	"strings"
	"testing"
	"time"
	"unsafe"

	our "glenda.std/fmt"
)

type (
	named    int
	namedStr string
	bs       []byte
	byteKind uint8
	byteArr  [3]byte
	stringer struct{ n int }
	ptrStr   struct{ n int }
	goStr    struct{}
	failure  struct{ code int }
	panicky  struct{ kind int }
	inner    struct {
		A int
		b string
	}
	outer struct {
		inner
		P    *inner
		i    any
		E    error
		S    []stringer
		M    map[string]int
		f    func()
		c    chan int
		by   []byte
		arr  [2]byte
		st   stringer
		y    []any
		un   unsafe.Pointer
		time time.Duration
	}
)

func (s stringer) String() string { return fmt.Sprintf("<%d>", s.n) }
func (s *ptrStr) String() string  { return fmt.Sprintf("*<%d>", s.n) }
func (goStr) GoString() string    { return "goStr!" }
func (f failure) Error() string   { return "failure é" }
func (f failure) String() string  { return "not this" }
func (p panicky) String() string {
	switch p.kind {
	case 0:
		panic("oops")
	case 1:
		panic(errors.New("an error"))
	case 2:
		panic(p)
	case 3:
		panic(failure{1})
	}
	var m map[string]int
	m["a"] = 1
	return ""
}

// state is what both packages' State has.
type state interface {
	io.Writer
	Width() (int, bool)
	Precision() (int, bool)
	Flag(int) bool
}

// formatter has a Format for the State of either package.
type formatter[S state] struct{ mode int }

func (f formatter[S]) Format(s S, verb rune) {
	if f.mode == 1 {
		panic("in Format")
	}
	w, hasW := s.Width()
	p, hasP := s.Precision()
	flags := ""
	for _, c := range "+-# 0x" {
		if s.Flag(int(c)) {
			flags += string(c)
		}
	}
	dir := ""
	switch s := any(s).(type) {
	case fmt.State:
		dir = fmt.FormatString(s, verb)
	case our.State:
		dir = our.FormatString(s, verb)
	}
	fmt.Fprintf(any(s).(io.Writer), "{%c %v %v %v %v %q %s}", verb, w, hasW, p, hasP, flags, dir)
	io.WriteString(s, "w")
}

var nilPtr *ptrStr
var aChan = make(chan int)
var anInt = 7
var anAny, anError = new(any), new(error)

// values gives operands; those that must differ by package are made by mk.
func values(form, badForm any) []any {
	var nilErr error
	return []any{
		nil, true, false, 0, 1, -1, 42, -1234567, math.MaxInt64, math.MinInt64, int8(-5), int16(300), int32('x'), int32(0x4E16), int64(1) << 40, uint(7), uint8(200), uint16(65535), uint32(1 << 31), uint64(math.MaxUint64),
		uintptr(0xdeadbeef), 0x10FFFF, 0x110000, 0x1F600, 'é', -0x41, 0xD800, 10, 8, 255,
		0.0, math.Copysign(0, -1), 1.0, -1.5, 3.14159265358979, 1e6, 1e20, 1e21, 1e-5, 123456789.0, math.Inf(1), math.Inf(-1), math.NaN(), float32(0.1), float32(16777216), 1e100, 5e-324, 0.000123, 100.0, 12.5,
		complex(1, -2), complex64(complex(0.5, 3)), complex(math.Inf(1), math.NaN()),
		"", "hello", "héllo 世界", "a\nb\t\"q\"`", "\xff\x00é", "日本語日本語", "`", "x y",
		[]byte(nil), []byte{}, []byte("bytes"), []byte{0, 255, 16}, [3]byte{1, 2, 3}, &[3]byte{1, 2, 3}, bs("named"), []byteKind{65, 66}, byteArr{'x', 'y', 'z'}, &byteArr{1, 2, 3},
		[]int{1, -2, 3}, []int(nil), []int{}, [2]int{4, 5}, &[]int{1}, &[2]bool{true}, []string{"a", "b c", ""}, []any{1, "a", nil, 2.5, []int{1}}, []error{failure{2}, nil}, [][]int{{1}, nil, {}},
		map[string]int{"b": 2, "a": 1}, map[string]int(nil), &map[int]string{2: "x", 1: "y"}, map[any]int{"s": 1}, map[float64]string{math.NaN(): "nan", 1: "one", -1: "m"}, map[bool]int{true: 1, false: 0},
		map[[2]int]string{{2, 1}: "b", {1, 9}: "a"}, map[inner]int{{2, "b"}: 1, {1, "z"}: 2}, map[int8]stringer{3: {1}, -3: {2}}, map[complex128]int{1 + 2i: 1, 1 - 2i: 2}, map[string][]byte{"k": []byte("v")},
		struct{}{}, inner{1, "x"}, &inner{2, "y"}, (*inner)(nil), outer{}, outer{P: nil, i: 5, E: failure{9}, S: []stringer{{1}}, M: map[string]int{"z": 1}, by: []byte("q"), st: stringer{8}, y: []any{1, nil, stringer{3}}, time: time.Second}, &outer{i: inner{}},
		named(5), namedStr("ns"), stringer{3}, &stringer{4}, &ptrStr{5}, ptrStr{6}, nilPtr, goStr{}, &goStr{}, failure{1}, &failure{2}, nilErr, errors.New("an error"), fmt.Errorf("wrap %w", failure{7}),
		[]stringer{{1}, {2}}, []*stringer{}, struct{ S stringer }{stringer{5}}, struct{ s stringer }{stringer{5}}, struct{ E error }{failure{1}}, struct{ e error }{failure{1}}, struct{ X any }{nil}, struct{ P *int }{nil},
		panicky{0}, panicky{1}, panicky{2}, panicky{3}, panicky{4}, []panicky{{0}}, struct{ p panicky }{}, (*panicky)(nil),
		reflect.ValueOf(5), reflect.ValueOf("rv"), reflect.Value{}, reflect.ValueOf(stringer{9}), reflect.ValueOf(inner{1, "u"}).Field(1), reflect.ValueOf(struct{ s stringer }{stringer{5}}).Field(0), reflect.TypeOf(3), []reflect.Value{reflect.ValueOf(1)},
		aChan, (chan int)(nil), (func())(nil), &anInt, (*int)(nil), unsafe.Pointer(&anInt), unsafe.Pointer(nil), struct{ c chan int }{aChan}, []*int{&anInt, nil}, map[*int]int{&anInt: 1}, strings.ToUpper,
		time.Second * 90, time.Month(3), form, badForm, []any{form}, struct{ F any }{form}, interface{}(nil), [0]int{}, [1]struct{}{}, struct {
			a, b any
			c    []any
			d    map[string]any
		}{1, nil, nil, map[string]any{"a": nil}}, [][3]byte{{1, 2, 3}}, []uint8{1}, [2][]byte{{1}, nil}, anAny, anError, struct{ time.Duration }{5},
	}
}

var (
	realValues = values(formatter[fmt.State]{}, formatter[fmt.State]{1})
	ourValues  = ourOnes()
	differs    map[int]bool // operands that are not the same, so have different addresses
)

// ourOnes shares all but the formatters with realValues: addresses are printed, too.
func ourOnes() []any {
	ours := append([]any(nil), realValues...)
	differs = map[int]bool{}
	for i, v := range values(formatter[our.State]{}, formatter[our.State]{1}) {
		if strings.Contains(fmt.Sprintf("%T %T", v, realValues[i]), "ormatter") || strings.Contains(fmt.Sprintf("%#v", v), "formatter") {
			ours[i] = v
			differs[i] = true
		}
	}
	return ours
}

func outcome(f func() string) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprintf("panicked: %T", r)
		}
	}()
	return f()
}

// same undoes the difference between the packages' State in type names.
func same(s string) string {
	return strings.ReplaceAll(s, "glenda.std/fmt.State", "fmt.State")
}

func check(t *testing.T, format string, idx ...int) {
	var a, b []any
	for _, i := range idx {
		a = append(a, ourValues[i])
		b = append(b, realValues[i])
	}
	got := same(outcome(func() string { return our.Sprintf(format, a...) }))
	want := outcome(func() string { return fmt.Sprintf(format, b...) })
	if got != want {
		t.Errorf("Sprintf(%q, %T) =\n %q, want\n %q", format, b, got, want)
	}
}

// Every value with every verb and the flags that matter, one directive.
func TestVerbs(t *testing.T) {
	flags := []string{"", "+", "#", "-", " ", "0", "10", "-10", "010", "+10", "#10", "-#10", " 10", "+010", ".0", ".3", "10.3", "-10.3", "010.2", "#.3", "+.2", "# ", "#+", "+-", "-010", "0-10", " 010.1", "25", "025", "#025", ".10", "#.10", "# 8.2", "+#.0", ".", "8.", "#+20.12", "00000"}
	for _, verb := range "vdsqxXbcegfGEFoOUtTpwyz世!" {
		for _, f := range flags {
			for i := range realValues {
				if verb == 'p' && differs[i] {
					continue
				}
				check(t, "%"+f+string(verb), i)
				if t.Failed() {
					return
				}
			}
		}
	}
}

// Random formats, mostly wrong ones.
func TestFormats(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	parts := []string{"%", "%", "%%", "d", "s", "v", "+", "-", "#", " ", "0", "1", "2", "7", ".", "*", "[1]", "[2]", "[3]", "[x]", "[", "]", "[0]", "[-1]", "[99]", "1000000", "1000001", "9999999999999", "x", "q", "T", "é", "text", "w", "世", "f", "t", "[1]*", ".[2]*", "%v", "%+v", "%#v", "%d", "%s", "\xff"}
	n := 100000
	if testing.Short() {
		n = 20000
	}
	for range n {
		format := ""
		for range rnd.Intn(9) {
			format += parts[rnd.Intn(len(parts))]
		}
		var idx []int
		for range rnd.Intn(4) {
			i := rnd.Intn(len(realValues))
			if rnd.Intn(2) == 0 {
				i = 1 + rnd.Intn(7)
			}
			idx = append(idx, i)
		}
		check(t, format, idx...)
		if t.Failed() {
			return
		}
	}
}

func TestPrintFamily(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	for range 20000 {
		var a, b []any
		for range rnd.Intn(5) {
			i := rnd.Intn(len(realValues))
			a = append(a, ourValues[i])
			b = append(b, realValues[i])
		}
		for name, p := range map[string][2]func(...any) string{
			"Sprint": {our.Sprint, fmt.Sprint}, "Sprintln": {our.Sprintln, fmt.Sprintln},
			"Append":   {func(a ...any) string { return string(our.Append([]byte("x"), a...)) }, func(a ...any) string { return string(fmt.Append([]byte("x"), a...)) }},
			"Appendln": {func(a ...any) string { return string(our.Appendln(nil, a...)) }, func(a ...any) string { return string(fmt.Appendln(nil, a...)) }},
			"Fprint": {func(a ...any) string {
				var w bytes.Buffer
				n, err := our.Fprint(&w, a...)
				return fmt.Sprint(n, err, w.String())
			}, func(a ...any) string {
				var w bytes.Buffer
				n, err := fmt.Fprint(&w, a...)
				return fmt.Sprint(n, err, w.String())
			}},
		} {
			got := same(outcome(func() string { return p[0](a...) }))
			want := outcome(func() string { return p[1](b...) })
			if got != want {
				t.Fatalf("%s(%T) = %q, want %q", name, b, got, want)
			}
		}
	}
	if s := string(our.Appendf([]byte("a"), "%d", 5)); s != "a5" {
		t.Error(s)
	}
	var w strings.Builder
	if n, err := our.Fprintf(&w, "%s!", "é"); n != 3 || err != nil || w.String() != "é!" {
		t.Error(n, err, w.String())
	}
	if n, err := our.Fprintln(&w, 1, 2); n != 4 || err != nil || w.String() != "é!1 2\n" {
		t.Error(n, err, w.String())
	}
}

func TestErrorf(t *testing.T) {
	e, g := failure{1}, errors.New("other")
	show := func(err error) string {
		s := fmt.Sprintf("%v %v", err, errors.Unwrap(err))
		if m, ok := err.(interface{ Unwrap() []error }); ok {
			s += fmt.Sprint(m.Unwrap())
		}
		return strings.ReplaceAll(fmt.Sprintf("%T ", err), "glenda.std/", "") + s
	}
	for _, c := range []struct {
		format string
		args   []any
	}{
		{"plain", nil}, {"%d", []any{1}}, {"a %w", []any{e}}, {"%w %w", []any{e, g}}, {"%[2]w %[1]w %[2]w", []any{e, g}}, {"%w", []any{nil}}, {"%w", []any{5}}, {"%w %w", []any{5, e}}, {"%w", nil}, {"%[2]w", []any{e}}, {"%+w %#w", []any{e, g}}, {"%10w|", []any{g}}, {"%w %v", []any{e, g}},
		{"%w %w", []any{nil, nil}}, {"%-9w|%w", []any{e, e}},
	} {
		got := show(our.Errorf(c.format, c.args...))
		want := show(fmt.Errorf(c.format, c.args...))
		if got != want {
			t.Errorf("Errorf(%q): %s, want %s", c.format, got, want)
		}
	}
}
