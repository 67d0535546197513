package strconv_test

import (
	"errors"
	"fmt"
	"math"
	"math/rand"
	"strconv"
	"strings"
	"testing"
	"unicode"

	our "glenda.std/strconv"
)

// text shows a value and an error; ErrRange and ErrSyntax are told by identity.
func text(v any, err error, rang, syntax error) string {
	kind := ""
	if errors.Is(err, rang) {
		kind = "range"
	} else if errors.Is(err, syntax) {
		kind = "syntax"
	}
	return fmt.Sprintf("%v %v %s", v, err, kind)
}

func ours(v any, err error) string { return text(v, err, our.ErrRange, our.ErrSyntax) }
func real(v any, err error) string { return text(v, err, strconv.ErrRange, strconv.ErrSyntax) }

func TestIntegers(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	check := func(s string, base, size int) {
		if got, want := ours(our.ParseInt(s, base, size)), real(strconv.ParseInt(s, base, size)); got != want {
			t.Errorf("ParseInt(%q, %d, %d) = %s, want %s", s, base, size, got, want)
		}
		if got, want := ours(our.ParseUint(s, base, size)), real(strconv.ParseUint(s, base, size)); got != want {
			t.Errorf("ParseUint(%q, %d, %d) = %s, want %s", s, base, size, got, want)
		}
		if got, want := ours(our.Atoi(s)), real(strconv.Atoi(s)); got != want {
			t.Errorf("Atoi(%q) = %s, want %s", s, got, want)
		}
	}
	texts := []string{"", "0", "+", "-", "-0", "+7", "_", "0_", "0x", "0x_1", "0_1", "1_0", "1__0", "_1", "1_", "0b101", "0B1_0", "0o17", "0O8", "017", "08", "0xfF", "0XfF_f", "-0x8000000000000000",
		"9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "99999999999999999999x", "127", "128", "-128", "-129",
		"255", "256", "zz", "z", "Z9", "12a", "0b", "0b2", "0x1p3", "é", "0 ", " 0", "0b_1", "0x__1", "0_x1", "00000000000000000000000000001", "-", "--1", "+-1", "1e5", "000_1", "0o_7", "0_7"}
	for _, s := range texts {
		for _, base := range []int{0, 1, 2, 8, 10, 16, 36, 37, -1} {
			for _, size := range []int{0, 1, 7, 8, 16, 32, 63, 64, 65, -1} {
				check(s, base, size)
			}
		}
	}
	for range 20000 {
		n := rnd.Uint64() >> rnd.Intn(64)
		base := rnd.Intn(35) + 2
		if got, want := our.FormatUint(n, base), strconv.FormatUint(n, base); got != want {
			t.Fatalf("FormatUint(%d, %d) = %q, want %q", n, base, got, want)
		}
		for _, i := range []int64{int64(n), -int64(n)} {
			s := strconv.FormatInt(i, base)
			if got := our.FormatInt(i, base); got != s {
				t.Fatalf("FormatInt(%d, %d) = %q, want %q", i, base, got, s)
			}
			if got, want := string(our.AppendInt([]byte("x"), i, 10)), "x"+our.Itoa(int(i)); got != want || got != "x"+strconv.Itoa(int(i)) {
				t.Fatalf("AppendInt(%d) = %q, Itoa %q", i, got, want)
			}
			check(s, base, 64)
			check(s, 0, rnd.Intn(65))
			check("0x"+s, 0, 0)
		}
		if got := string(our.AppendUint(nil, n, base)); got != strconv.FormatUint(n, base) {
			t.Fatal(got)
		}
	}
	for _, s := range []string{"1", "t", "T", "true", "TRUE", "True", "0", "f", "F", "false", "FALSE", "False", "", "tRUE", "2"} {
		if got, want := ours(our.ParseBool(s)), real(strconv.ParseBool(s)); got != want {
			t.Errorf("ParseBool(%q) = %s, want %s", s, got, want)
		}
	}
}

// randomFloat favours the places where algorithms go wrong.
func randomFloat(rnd *rand.Rand) float64 {
	switch rnd.Intn(12) {
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
		return math.Float64frombits(rnd.Uint64() & (1<<54 - 1)) // subnormal and smallest
	case 6:
		return float64(rnd.Int63()) // large integers
	case 7:
		return float64(math.Float32frombits(rnd.Uint32()))
	case 8:
		return float64(rnd.Intn(2000)) + 0.5
	case 9:
		return float64(rnd.Intn(200000))/8 - 1000
	}
	return math.Float64frombits(rnd.Uint64())
}

func checkFormat(t *testing.T, f float64, fmt byte, prec, size int) {
	if got, want := our.FormatFloat(f, fmt, prec, size), strconv.FormatFloat(f, fmt, prec, size); got != want {
		t.Fatalf("FormatFloat(%x, %q, %d, %d) = %.80s, want %.80s", f, fmt, prec, size, got, want)
	}
}

func TestFormatFloat(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	n := 200000
	if testing.Short() {
		n = 20000
	}
	specials := []float64{0, math.Copysign(0, -1), math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64, math.SmallestNonzeroFloat64, math.MaxFloat32, math.SmallestNonzeroFloat32, 1, 9.5, 99.95, 0.95, 5e-324, 0.5, 1.5, 2.5, 1e21, 1e20, 1e23, 123456789, 1e-5, 1e-4, 8.41e21, 9007199254740993}
	for i := range n {
		f := randomFloat(rnd)
		if i < len(specials) {
			f = specials[i]
		}
		for _, size := range []int{32, 64} {
			checkFormat(t, f, 'g', -1, size)
			checkFormat(t, f, "eEfgGxXb"[rnd.Intn(8)], -1, size)
			checkFormat(t, f, "eEfgGxXb"[rnd.Intn(8)], rnd.Intn(22), size)
			if i%64 == 0 {
				checkFormat(t, f, "eEfgGx"[rnd.Intn(6)], rnd.Intn(800), size)
			}
		}
		if i < 2*len(specials) {
			for prec := -1; prec < 40; prec++ {
				for _, verb := range "eEfgGxXb%z" {
					checkFormat(t, f, byte(verb), prec, 64)
					checkFormat(t, f, byte(verb), prec, 32)
				}
			}
		}
	}
}

// Every exponent with the mantissas at its ends: the edges of tables.
func TestFormatFloatExponents(t *testing.T) {
	for exp := uint64(0); exp < 2047; exp++ {
		for _, m := range []uint64{0, 1, 2, 1<<52 - 1, 1 << 51, 0x5555555555555} {
			f := math.Float64frombits(exp<<52 | m)
			checkFormat(t, f, 'e', -1, 64)
			for _, prec := range []int{0, 5, 15, 16, 17} {
				checkFormat(t, f, 'e', prec, 64)
			}
			checkFormat(t, f, 'f', 3, 64)
		}
	}
	for exp := uint32(0); exp < 255; exp++ {
		for m := uint32(0); m < 1<<23; m = m*3 + 1 {
			checkFormat(t, float64(math.Float32frombits(exp<<23|m)), 'e', -1, 32)
		}
	}
}

func checkParse(t *testing.T, s string) {
	for _, size := range []int{64, 32} {
		got, err := our.ParseFloat(s, size)
		want, wantErr := strconv.ParseFloat(s, size)
		a, b := ours(math.Float64bits(got), err), real(math.Float64bits(want), wantErr)
		if got != got && want != want {
			a, b = ours(0, err), real(0, wantErr)
		}
		if a != b {
			t.Fatalf("ParseFloat(%q, %d) = %v %s, want %v %s", s, size, got, a, want, b)
		}
	}
}

func TestParseFloat(t *testing.T) {
	for _, s := range strings.Fields(`1_0.5 0x1_0p0 0x1_0 0x1p 0x.p1 0_1.5 1e 1e+ 0x1p1e + - . -. infi infinity Infinit +INF -Inf -nan nan NaN nanx +nan 1e99999999999999999 0x1p99999999
		1e-9999999999 0x_1p0 0x1_p0 1__0 1e1_0 0x1p1_0 0b1 inf_ 0x 0x0 0x0p 0x0p0 -0x0p0 -0 0e 0e5 -0e-5 1.2.3 1e5e 1_ _1 1._5 1_.5 1.5_ 0x1.8p1 0x.8p0 0x1.fffffffffffff8p0 0x1.fffffffffffff7p0 0x1.fffffffffffff80001p0
		0x1p-1074 0x1p-1075 0x1.0001p-1075 0x1p-1076 0x1p1023 0x1p1024 0x1.fffffffffffff8p1023 0x1.fffffffffffff7fffp1023 0x1.ffffffp127 0x1.fffffefffp127 0x1p-149 0x1p-150 0x1.01p-150
		0x123456789abcdef0123456789p0 0x00000000000000000001p0 0x.00000000000000000001p80 1e309 1.7976931348623157e308 1.7976931348623158e308 1.7976931348623159e308 179769313486231580793e289 2.4703282292062327e-324
		2.4703282292062328e-324 4.9e-324 2.2250738585072011e-308 2.2250738585072014e-308 3.4028235677973366e38 3.4028235e38 3.4028236e38 1.4e-45 0.7e-45 0.70064923216240854e-45 1e-45 9007199254740993 9007199254740993.0
		9007199254740993.00000000000000000000000000000000000000000000001 9007199254740992.99999999999999999999999999 1e23 8.5e22 1e22 1e37 123456789012345678901234567890 0.000000000000000000000000000000000000123456789012345678901
		100000000000000016777215 100000000000000016777216 4503599627370496.5 4503599627370497.5 4503599627370496.500000000000000001 6.5e-27 12.5e0 1.e5 .5e1 5. .5 ٣ 1e+05 1E5 0X1P+2 0x1P-2`) {
		checkParse(t, s)
		checkParse(t, "-"+s)
	}
	checkParse(t, "")
	for e := -12000; e < 12000; e += 7 {
		checkParse(t, "0x1p"+strconv.Itoa(e))
		checkParse(t, "1e"+strconv.Itoa(e))
	}
	rnd := rand.New(rand.NewSource(1))
	n := 100000
	if testing.Short() {
		n = 10000
	}
	digit := func(n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte('0' + rnd.Intn(10))
		}
		return string(b)
	}
	for i := range n {
		f := randomFloat(rnd)
		checkParse(t, strconv.FormatFloat(f, "efgxg"[i%5], rnd.Intn(24)-1, 64))
		checkParse(t, strconv.FormatFloat(f, 'e', -1, 64))
		checkParse(t, digit(rnd.Intn(30))+"."+digit(rnd.Intn(30))+"e"+strconv.Itoa(rnd.Intn(700)-350))
		checkParse(t, digit(rnd.Intn(17)+1)+"e"+strconv.Itoa(rnd.Intn(50)-25))
		if i%16 == 0 {
			// The middle between two floats, exactly, and next to it.
			f := math.Abs(f)
			if f < math.MaxFloat64/4 {
				middle := exactMiddle(f)
				checkParse(t, middle)
				checkParse(t, middle+"1")
				checkParse(t, middle+strings.Repeat("0", 900)+"1")
				k := len(middle) - 1
				if middle[k] > '0' {
					checkParse(t, middle[:k]+string(middle[k]-1)+"9")
				}
			}
		}
	}
}

// exactMiddle writes what is halfway to the next float.
func exactMiddle(f float64) string {
	// Halving both makes room for the last bit only if they are not small: scale up by text instead.
	m, e := math.Frexp(f)
	n := uint64(math.Ldexp(m, 53))
	e -= 53
	if e < -1074 {
		n >>= uint(-1074 - e)
		e = -1074
	}
	x := bigPow(2*n+1, e-1)
	return x
}

func TestRoundTripComplexAndTexts(t *testing.T) {
	for _, s := range strings.Split("1|3i|i|+i|-i|1+2i|(1+2i)|(1|1+2|1i+2|nan+nani|1+nani|1-nani|infi|inf+infi|1e400i|()|1++2i|1+-2i|0x1p1+0x1p2i|1+2i | 1|1_0i|1+2i3|1e400+1i|(1)|((1))|(2i)|1-infi|-infinity-infinityi|+1+1i|1+1e5i|1e5+1|1e+5i|", "|") {
		for _, size := range []int{64, 128, 32} {
			got, err := our.ParseComplex(s, size)
			want, wantErr := strconv.ParseComplex(s, size)
			if a, b := ours(got, err), real(want, wantErr); a != b {
				t.Errorf("ParseComplex(%q, %d) = %s, want %s", s, size, a, b)
			}
		}
	}
	for _, c := range []complex128{0, 1 - 2i, complex(math.Inf(1), math.NaN()), complex(-0.5, math.Inf(-1)), complex(1e100, -1e-100)} {
		for _, f := range "efgx" {
			for _, size := range []int{64, 128} {
				if got, want := our.FormatComplex(c, byte(f), 3, size), strconv.FormatComplex(c, byte(f), 3, size); got != want {
					t.Errorf("%s, want %s", got, want)
				}
			}
		}
	}
	panics := func(f func()) (r any) {
		defer func() { r = recover() }()
		f()
		return nil
	}
	for i, p := range [][2]func(){
		{func() { our.FormatFloat(1, 'g', -1, 63) }, func() { strconv.FormatFloat(1, 'g', -1, 63) }},
		{func() { our.AppendFloat(nil, 1, 'g', -1, 63) }, func() { strconv.AppendFloat(nil, 1, 'g', -1, 63) }},
		{func() { our.FormatComplex(1, 'g', -1, 63) }, func() { strconv.FormatComplex(1, 'g', -1, 63) }},
		{func() { our.FormatInt(1, 1) }, func() { strconv.FormatInt(1, 1) }},
		{func() { our.FormatUint(100, 37) }, func() { strconv.FormatUint(100, 37) }},
	} {
		if got, want := panics(p[0]), panics(p[1]); got != want {
			t.Errorf("%d: %v, want %v", i, got, want)
		}
	}
	if e := (&our.NumError{Func: "F", Num: "a\"b", Err: our.ErrRange}); e.Error() != `strconv.F: parsing "a\"b": value out of range` || e.Unwrap() != our.ErrRange {
		t.Error(e)
	}
}

func TestQuoteRunes(t *testing.T) {
	for r := rune(-2); r < unicode.MaxRune+5; r++ {
		if our.IsPrint(r) != strconv.IsPrint(r) || our.IsGraphic(r) != strconv.IsGraphic(r) {
			t.Fatalf("%U", r)
		}
		if our.QuoteRune(r) != strconv.QuoteRune(r) || our.QuoteRuneToASCII(r) != strconv.QuoteRuneToASCII(r) || our.QuoteRuneToGraphic(r) != strconv.QuoteRuneToGraphic(r) {
			t.Fatalf("%U: %s", r, our.QuoteRune(r))
		}
		if s := string(r); our.Quote(s) != strconv.Quote(s) || our.CanBackquote(s) != strconv.CanBackquote(s) {
			t.Fatalf("%U: %s", r, our.Quote(s))
		}
	}
	if string(our.AppendQuoteRune([]byte("x"), 'a'))+string(our.AppendQuoteRuneToASCII(nil, 'é'))+string(our.AppendQuoteRuneToGraphic(nil, '\u00a0')) != "x'a''\\u00e9''\u00a0'" {
		t.Error("Append")
	}
}

func TestQuoteAndUnquote(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	parts := []string{"a", "\"", "'", "`", "\\", "\n", "\r", "\\n", "\\x4", "\\x41", "\\u00e", "\\u00e9", "\\ud800", "\\U0001f600", "\\U00110000", "\\101", "\\377", "\\400", "\\08", "é", "世", "\xff", "\xe4\xb8", "\x7f", "\x00",
		"\ufffd", "\ufeff", "\u00a0", "\\'", "\\\"", "\\q", "\\a\\b\\f\\r\\t\\v\\\\", "\u2028", "😀", "\\xFG", "\\", "0"}
	for range 100000 {
		var s string
		for range rnd.Intn(7) {
			s += parts[rnd.Intn(len(parts))]
		}
		for i, p := range [][2]func(string) string{{our.Quote, strconv.Quote}, {our.QuoteToASCII, strconv.QuoteToASCII}, {our.QuoteToGraphic, strconv.QuoteToGraphic}} {
			if got, want := p[0](s), p[1](s); got != want {
				t.Fatalf("%d %q: %s, want %s", i, s, got, want)
			}
		}
		for _, lit := range []string{s, "\"" + s + "\"", "'" + s + "'", "`" + s + "`", strconv.Quote(s), "'" + parts[rnd.Intn(len(parts))] + "'", "\"" + s + "\"" + s} {
			got, err := our.Unquote(lit)
			want, wantErr := strconv.Unquote(lit)
			if a, b := ours(got, err), real(want, wantErr); a != b {
				t.Fatalf("Unquote(%s) = %s, want %s", lit, a, b)
			}
			got, err = our.QuotedPrefix(lit)
			want, wantErr = strconv.QuotedPrefix(lit)
			if a, b := ours(got, err), real(want, wantErr); a != b {
				t.Fatalf("QuotedPrefix(%s) = %s, want %s", lit, a, b)
			}
		}
		for _, quote := range []byte{'"', '\'', 0, '`'} {
			r, m, tail, err := our.UnquoteChar(s, quote)
			r2, m2, tail2, err2 := strconv.UnquoteChar(s, quote)
			if r != r2 || m != m2 || tail != tail2 || (err == nil) != (err2 == nil) {
				t.Fatalf("UnquoteChar(%q, %q) = %v %v %q %v, want %v %v %q %v", s, quote, r, m, tail, err, r2, m2, tail2, err2)
			}
		}
		if our.CanBackquote(s) != strconv.CanBackquote(s) {
			t.Fatalf("CanBackquote(%q)", s)
		}
	}
	if string(our.AppendQuote([]byte("x"), "é\n"))+string(our.AppendQuoteToASCII(nil, "é"))+string(our.AppendQuoteToGraphic(nil, "\u00a0")) != "x\"é\\n\"\"\\u00e9\"\"\u00a0\"" {
		t.Error("Append")
	}
	if string(our.AppendBool(nil, true))+our.FormatBool(false)+string(our.AppendFloat([]byte("y"), 1, 'g', -1, 64)) != "truefalsey1" || our.IntSize != strconv.IntSize {
		t.Error("Append")
	}
}
