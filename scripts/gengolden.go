//go:build ignore

// Gengolden writes testdata/std/golden: programs with thousands of generated calls of fmt and strconv, and what they
// print under real Go.
//
//	go run scripts/gengolden.go        (at the repository's root)
//
// The inputs are made here, by rules and a seeded generator; the programs are plain Go with nothing to
// import but the package under test.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"math"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

const dir = "testdata/std/golden"

func main() {
	os.MkdirAll(dir, 0o755)
	program("fmt_verbs", "fmt", fmtVerbs())
	program("fmt_composites", "fmt", fmtComposites())
	program("fmt_scan", "fmt", fmtScan())
	program("strconv_format", "fmt", strconvFormat(), "strconv", "math")
	program("strconv_parse", "fmt", strconvParse(), "strconv", "math")
	program("strconv_quote", "fmt", strconvQuote(), "strconv")
}

// source is a program's declarations and the lines of its calls.
type source struct {
	decls string
	lines []string
}

// program writes a program, in functions of 100 lines, and its output.
func program(name, pkg string, src source, more ...string) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "// Made by scripts/gengolden.go: %d cases.\n\npackage main\n\nimport (\n\t%q\n", len(src.lines), pkg)
	for _, m := range more {
		fmt.Fprintf(&b, "\t%q\n", m)
	}
	fmt.Fprintf(&b, ")\n\n%s\n", src.decls)
	n := 0
	for i, l := range src.lines {
		if i%100 == 0 {
			if i > 0 {
				b.WriteString("}\n\n")
			}
			fmt.Fprintf(&b, "func part%d() {\n", n)
			n++
		}
		b.WriteString("\t" + l + "\n")
	}
	b.WriteString("}\n\nfunc main() {\n")
	for i := range n {
		fmt.Fprintf(&b, "\tpart%d()\n", i)
	}
	b.WriteString("}\n")
	path := filepath.Join(dir, name+".go")
	formatted, err := format.Source(b.Bytes())
	if err != nil {
		panic(err)
	}
	if err := os.WriteFile(path, formatted, 0o644); err != nil {
		panic(err)
	}
	cmd := exec.Command("go", "run", path)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		panic(err)
	}
	if err := os.WriteFile(strings.TrimSuffix(path, ".go")+".out", out, 0o644); err != nil {
		panic(err)
	}
	fmt.Println(name, len(src.lines), "cases")
}

var flags = []string{"", "+", "#", "-", " ", "0", "10", "-10", "010", "+10", "#10", " 10", "+010", ".0", ".3", "10.3", "-10.3", "010.2", "#.3", "+.2", "# ", "-010", "25", "#025", ".10", "# 8.2", "8."}

func fmtVerbs() source {
	src := source{decls: "func p(format string, a ...any) {\n\tfmt.Println(format, \"|\"+fmt.Sprintf(format, a...)+\"|\")\n}\n"}
	rnd := rand.New(rand.NewSource(1))
	ints := []string{"0", "1", "-1", "42", "-1234567", "int8(-5)", "uint8(200)", "uint16(65535)", "'x'", "'世'", "'\\U0001F600'", "int64(-9223372036854775808)", "uint64(18446744073709551615)", "uintptr(4096)", "0x110000"}
	floats := []string{"0.0", "1.0", "-1.5", "3.14159265358979", "1e6", "1e20", "1e21", "1e-5", "123456789.0", "float32(0.1)", "1e100", "5e-324", "0.000123", "100.0", "12.5"}
	strs := []string{`""`, `"hello"`, `"héllo 世界"`, `"a\nb\t\"q\""`, `"\xff\x00é"`, "\"`\"", `[]byte("bytes")`, `[]byte(nil)`, `[3]byte{1, 2, 3}`}
	others := []string{"true", "false", "nil", "1+2i", "complex64(0.5-3i)", "[]int{1, -2, 3}", "[2]string{\"a\", \"b c\"}", "map[string]int{\"b\": 2, \"a\": 1}", "struct {\n\t\tA int\n\t\tB string\n\t}{1, \"x\"}"}
	add := func(verbs string, values []string) {
		for _, v := range verbs {
			for _, x := range values {
				f := flags[rnd.Intn(len(flags))]
				src.lines = append(src.lines, fmt.Sprintf("p(%q, %s)", "%"+string(v), x), fmt.Sprintf("p(%q, %s)", "%"+f+string(v), x))
			}
		}
	}
	add("vdbcoOqxXUT", ints)
	add("vbeEfFgGxXT", floats)
	add("vsqxXT", strs)
	add("vtsdqxT", others)
	for _, v := range "dsvfxq" {
		for _, x := range []string{"5", `"s"`, "2.5"} {
			for _, f := range flags {
				src.lines = append(src.lines, fmt.Sprintf("p(%q, %s)", "%"+f+string(v), x))
			}
		}
	}
	parts := []string{"%", "%%", "d", "s", "v", "+", "-", "#", " ", "0", "7", ".", "*", "[1]", "[2]", "[3]", "[x]", "[", "]", "[0]", "x", "q", "é", "text", "f", "%v", "%d", "%s"}
	args := []string{"1", "-7", `"s"`, "2.5", "true", "nil", "[]int{3}"}
	for range 700 {
		var format, list string
		for range 1 + rnd.Intn(7) {
			format += parts[rnd.Intn(len(parts))]
		}
		for range rnd.Intn(4) {
			list += ", " + args[rnd.Intn(len(args))]
		}
		src.lines = append(src.lines, fmt.Sprintf("p(%q%s)", format, list))
	}
	return src
}

func fmtComposites() source {
	src := source{decls: `type (
	named    int
	stringer struct{ n int }
	pointer  struct{ n int }
	goString struct{}
	failure  struct{ code int }
	panicky  struct{}
	inner    struct {
		A int
		b string
	}
	outer struct {
		inner
		P *inner
		I any
		E error
		S []stringer
		M map[string]int
		f func()
		y []byte
		t stringer
	}
	form struct{}
)

func (s stringer) String() string          { return fmt.Sprintf("<%d>", s.n) }
func (p *pointer) String() string          { return fmt.Sprintf("*<%d>", p.n) }
func (goString) GoString() string          { return "goString!" }
func (f failure) Error() string            { return fmt.Sprint("failure ", f.code) }
func (panicky) String() string             { panic("oops") }
func (form) Format(s fmt.State, verb rune) { fmt.Fprint(s, "form:", fmt.FormatString(s, verb)) }

func p(format string, a ...any) {
	fmt.Println(format, "|"+fmt.Sprintf(format, a...)+"|")
}

func q(a ...any) {
	fmt.Print(fmt.Sprint(a...), "|", fmt.Sprintln(a...))
}
`}
	values := []string{"named(5)", "stringer{3}", "&stringer{4}", "&pointer{5}", "pointer{6}", "(*pointer)(nil)", "goString{}", "failure{1}", "&failure{2}", "panicky{}", "inner{1, \"x\"}", "&inner{2, \"y\"}", "(*inner)(nil)", "outer{}",
		"outer{I: 5, E: failure{9}, S: []stringer{{1}}, M: map[string]int{\"z\": 1, \"a\": 2}, y: []byte(\"q\"), t: stringer{8}}", "&outer{I: inner{}}", "form{}", "[]form{{}}", "[]stringer{{1}, {2}}", "[]any{1, \"a\", nil, 2.5, []int{1}}", "[]error{failure{2}, nil}",
		"[][]int{{1}, nil, {}}", "map[any]int{\"s\": 1}", "map[bool]int{true: 1, false: 0}", "map[[2]int]string{{2, 1}: \"b\", {1, 9}: \"a\"}", "map[inner]int{{2, \"b\"}: 1, {1, \"z\"}: 2}", "map[int8]stringer{3: {1}, -3: {2}}", "map[string]int(nil)", "[]int(nil)", "[]string{\"a\", \"b c\", \"\"}",
		"struct{ s stringer }{stringer{5}}", "struct{ S stringer }{stringer{5}}", "struct{ E error }{failure{1}}", "struct{ X any }{}", "[2]bool{true}", "&[]int{1}", "&map[int]string{2: \"x\", 1: \"y\"}", "(*int)(nil)", "(func())(nil)", "(chan int)(nil)", "[0]int{}", "struct{}{}", "fmt.Errorf(\"w: %w\", failure{7})"}
	rnd := rand.New(rand.NewSource(2))
	for _, v := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d", "%T", "%t"} {
		for _, x := range values {
			src.lines = append(src.lines, fmt.Sprintf("p(%q, %s)", v, x))
		}
	}
	for range 300 {
		f := "%" + flags[rnd.Intn(len(flags))] + string("vsqxXdT"[rnd.Intn(7)])
		src.lines = append(src.lines, fmt.Sprintf("p(%q, %s)", f, values[rnd.Intn(len(values))]))
	}
	plain := []string{"1", "2.5", `"s"`, `"t"`, "nil", "true", "'x'", "[]byte(\"b\")"}
	for range 200 {
		var list []string
		for range rnd.Intn(5) {
			all := plain
			if rnd.Intn(2) == 0 {
				all = values
			}
			list = append(list, all[rnd.Intn(len(all))])
		}
		src.lines = append(src.lines, "q("+strings.Join(list, ", ")+")")
	}
	return src
}

func fmtScan() source {
	src := source{decls: `type operands struct {
	i, j int
	s, t string
	f    float64
	b    bool
	u    uint8
	y    []byte
	c    complex128
}

func show(o *operands, n int, err error) {
	fmt.Printf("%d %v %+v\n", n, err, *o)
}
`}
	rnd := rand.New(rand.NewSource(3))
	inputs := []string{"1", "2", "-5", "+7", "0x1F", "0b11", "017", "1_000", "abc", "é世", "99999999999999999999", "300", "1.5", "1e3", "nan", "-inf", "0x1p4", "true", "F", "(1+2i)", "\"q\\n\"", "`raw`", "6869", " ", " ", "\n", "\r\n", "%", ",", "x"}
	formats := []string{"%d", "%s", "%v", "%x", "%f", "%q", "%c", "%t", "%5s", "%2d", "%b", "%o", "%g", "%%", " ", "\n", ",", "x", "%z"}
	fields := []string{"i", "j", "s", "t", "f", "b", "u", "y", "c"}
	for range 600 {
		var in, format, list string
		for range 1 + rnd.Intn(6) {
			in += inputs[rnd.Intn(len(inputs))]
			if rnd.Intn(2) == 0 {
				in += " "
			}
		}
		for range 1 + rnd.Intn(4) {
			format += formats[rnd.Intn(len(formats))]
			if rnd.Intn(3) == 0 {
				format += " "
			}
		}
		for range 1 + rnd.Intn(3) {
			list += ", &o." + fields[rnd.Intn(len(fields))]
		}
		call := [...]string{"Sscan(%[1]q%[3]s)", "Sscanln(%[1]q%[3]s)", "Sscanf(%[1]q, %[2]q%[3]s)", "Sscanf(%[1]q, %[2]q%[3]s)"}[rnd.Intn(4)]
		if strings.Contains(call, "[2]") {
			call = fmt.Sprintf(call, in, format, list)
		} else {
			call = strings.ReplaceAll(strings.ReplaceAll(call, "%[1]q", strconv.Quote(in)), "%[3]s", list)
		}
		src.lines = append(src.lines, "{\n\t\tvar o operands\n\t\tn, err := fmt."+call+"\n\t\tshow(&o, n, err)\n\t}")
	}
	return src
}

// float gives floats where algorithms go wrong, by their bits.
func float(rnd *rand.Rand) float64 {
	switch rnd.Intn(9) {
	case 0:
		return float64(rnd.Intn(100000))
	case 1:
		return float64(rnd.Intn(1000000)) / 100
	case 2:
		return math.Ldexp(1, rnd.Intn(2100)-1075)
	case 3:
		return math.Nextafter(math.Ldexp(1, rnd.Intn(2100)-1075), float64(rnd.Intn(2)))
	case 4:
		return math.Pow10(rnd.Intn(640) - 330)
	case 5:
		return math.Float64frombits(rnd.Uint64() & (1<<54 - 1))
	case 6:
		return float64(rnd.Int63())
	case 7:
		return float64(math.Float32frombits(rnd.Uint32()))
	}
	return math.Float64frombits(rnd.Uint64())
}

func strconvFormat() source {
	src := source{decls: `func f(bits uint64, format byte, prec, size int) {
	fmt.Println(strconv.FormatFloat(math.Float64frombits(bits), format, prec, size))
}

func i(n int64, base int) {
	fmt.Println(strconv.FormatInt(n, base), strconv.FormatUint(uint64(n), base), strconv.Itoa(int(n)), string(strconv.AppendInt([]byte("+"), n, base)))
}

func c(re, im uint64, format byte, prec, size int) {
	fmt.Println(strconv.FormatComplex(complex(math.Float64frombits(re), math.Float64frombits(im)), format, prec, size))
}
`}
	rnd := rand.New(rand.NewSource(4))
	sizes := []int{64, 64, 32}
	for k := range 1500 {
		prec := -1
		if k%2 == 0 {
			prec = rnd.Intn(25)
			if k%40 == 0 {
				prec = rnd.Intn(400)
			}
		}
		src.lines = append(src.lines, fmt.Sprintf("f(%#x, %q, %d, %d)", math.Float64bits(float(rnd)), "eEfgGxXbgfeg"[rnd.Intn(12)], prec, sizes[rnd.Intn(3)]))
	}
	for range 400 {
		n := int64(rnd.Uint64() >> rnd.Intn(64))
		if rnd.Intn(2) == 0 {
			n = -n
		}
		src.lines = append(src.lines, fmt.Sprintf("i(%d, %d)", n, []int{10, 10, 2, 8, 16, 36, 2 + rnd.Intn(35)}[rnd.Intn(7)]))
	}
	for range 50 {
		src.lines = append(src.lines, fmt.Sprintf("c(%#x, %#x, %q, %d, %d)", math.Float64bits(float(rnd)), math.Float64bits(float(rnd)), "efg"[rnd.Intn(3)], rnd.Intn(8)-1, 64+64*rnd.Intn(2)))
	}
	return src
}

func strconvParse() source {
	src := source{decls: `func f(s string) {
	a, err := strconv.ParseFloat(s, 64)
	fmt.Printf("%#x %v\n", math.Float64bits(a), err)
	a, err = strconv.ParseFloat(s, 32)
	fmt.Printf("%#x %v\n", math.Float64bits(a), err)
}

func i(s string, base, size int) {
	a, err := strconv.ParseInt(s, base, size)
	fmt.Println(a, err)
	b, err := strconv.ParseUint(s, base, size)
	fmt.Println(b, err)
	c, err := strconv.Atoi(s)
	fmt.Println(c, err)
}

func c(s string) {
	fmt.Println(strconv.ParseComplex(s, 128))
	fmt.Println(strconv.ParseBool(s))
}
`}
	rnd := rand.New(rand.NewSource(5))
	digits := func(n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte('0' + rnd.Intn(10))
		}
		return string(b)
	}
	for _, s := range strings.Fields("1_0.5 0x1_0p0 0x1_0 0x1p 0x.p1 1e 1e+ + - . inf Infinity -INF nan +nan 1e400 -1e-400 0x1p-1074 0x1p-1075 0x1.8p-1075 0x1.fffffffffffff8p1023 1.7976931348623158e308 1.7976931348623159e308 2.2250738585072011e-308 4.9e-324 2.4703282292062327e-324 2.4703282292062328e-324 9007199254740993 9007199254740993.00000000000000000001 1e23 3.4028235677973366e38 0.1 .5 5. 1__0 0x 0") {
		src.lines = append(src.lines, fmt.Sprintf("f(%q)", s), fmt.Sprintf("f(%q)", "-"+s))
	}
	for k := range 700 {
		s := strconv.FormatFloat(float(rnd), "efgxg"[k%5], rnd.Intn(24)-1, 64)
		if k%3 == 0 {
			s = digits(rnd.Intn(30)) + "." + digits(1+rnd.Intn(30)) + "e" + strconv.Itoa(rnd.Intn(700)-350)
		}
		src.lines = append(src.lines, fmt.Sprintf("f(%q)", s))
	}
	ints := []string{"", "0", "+", "-", "-0", "+7", "_", "0_", "0x", "0x_1", "0_1", "1_0", "1__0", "0b101", "0o17", "017", "08", "0xfF", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "127", "128", "-129", "zz", "12a", "0b2", "é", " 0"}
	for k := range 500 {
		s := ints[rnd.Intn(len(ints))]
		if k%2 == 0 {
			s = strconv.FormatInt(int64(rnd.Uint64()>>rnd.Intn(64)), 2+rnd.Intn(35))
		}
		src.lines = append(src.lines, fmt.Sprintf("i(%q, %d, %d)", s, []int{0, 10, 16, 2, 36, 8, 1, 37}[rnd.Intn(8)], []int{0, 8, 16, 32, 64, 7, 65}[rnd.Intn(7)]))
	}
	for _, s := range strings.Split("1|3i|i|+i|1+2i|(1+2i)|(1|1+2|1i+2|nan+nani|1-nani|inf+infi|1e400i|()|1++2i|1+-2i|0x1p1+0x1p2i|1+2i | 1|true|T|0|f|yes", "|") {
		src.lines = append(src.lines, fmt.Sprintf("c(%q)", s))
	}
	return src
}

func strconvQuote() source {
	src := source{decls: `func q(s string) {
	fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
}

func r(c rune) {
	fmt.Println(strconv.QuoteRune(c), strconv.QuoteRuneToASCII(c), strconv.QuoteRuneToGraphic(c), strconv.IsPrint(c), strconv.IsGraphic(c))
}

func u(s string) {
	v, err := strconv.Unquote(s)
	fmt.Printf("%q %v ", v, err)
	v, err = strconv.QuotedPrefix(s)
	fmt.Printf("%q %v\n", v, err)
}
`}
	rnd := rand.New(rand.NewSource(6))
	parts := []string{"a", "\"", "'", "`", "\\", "\n", "\\n", "\\x41", "\\u00e9", "\\ud800", "\\U0001f600", "\\101", "\\400", "é", "世", "\xff", "\x7f", "\x00", "\ufffd", "\ufeff", "\u00a0", "\\'", "\\\"", "\\q", "\u2028", "😀"}
	for range 300 {
		var s string
		for range rnd.Intn(7) {
			s += parts[rnd.Intn(len(parts))]
		}
		quote := []string{"\"", "'", "`", ""}[rnd.Intn(4)]
		src.lines = append(src.lines, fmt.Sprintf("q(%q)", s), fmt.Sprintf("u(%q)", quote+s+quote), fmt.Sprintf("r(%#x)", rnd.Intn(0x20000)))
	}
	return src
}
