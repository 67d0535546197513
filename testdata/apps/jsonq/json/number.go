package json

import (
	"cmp"
	"math"
	"strconv"
	"strings"
)

type (
	// Int is an integer of 64 bits.
	Int int64
	// Float is any other number of which a float64's shortest text has the same value.
	Float float64
	// Decimal is the text of a number that is neither: it has more digits, or is too large.
	Decimal string
)

func (Int) Kind() Kind     { return NumberKind }
func (Float) Kind() Kind   { return NumberKind }
func (Decimal) Kind() Kind { return NumberKind }

// ToFloat gives the float64 that is nearest to a number; false if v is none.
func ToFloat(v Value) (f float64, ok bool) {
	switch v := v.(type) {
	case Int:
		return float64(v), true
	case Float:
		return float64(v), true
	case Decimal:
		f, _ := strconv.ParseFloat(string(v), 64) // what is too large gives infinity
		return f, true
	}
	return 0, false
}

// Number makes an Int of what has no fraction and isn't too large, else a Float.
func Number(f float64) Value {
	const limit = 1 << 53
	if f == math.Trunc(f) && f > -limit && f < limit {
		return Int(f)
	}
	return Float(f)
}

// exactDigits is how many digits a number may have and still be told from all others by a float64.
const exactDigits = 15

// ParseNumber makes a value of the text of a number, which must be well-formed.
func ParseNumber(text string) Value {
	digits, integer := 0, true
	for _, c := range []byte(text) {
		switch {
		case c >= '0' && c <= '9':
			digits++
		case c == '.' || c == 'e' || c == 'E':
			integer = false
		}
	}
	if integer && text != "-0" {
		if n, err := strconv.ParseInt(text, 10, 64); err == nil {
			return Int(n)
		}
		return Decimal(text)
	}
	f, err := strconv.ParseFloat(text, 64)
	switch {
	case err != nil:
		return Decimal(text)
	case digits <= exactDigits && !strings.ContainsAny(text, "eE"):
		return Number(f)
	}
	if parseDecimal(text) == parseDecimal(strconv.FormatFloat(f, 'e', -1, 64)) {
		return Number(f)
	}
	return Decimal(text)
}

func compareNumbers(a, b Value) int {
	if x, ok := a.(Int); ok {
		if y, ok := b.(Int); ok {
			return cmp.Compare(x, y)
		}
	}
	x, _ := ToFloat(a)
	y, _ := ToFloat(b)
	if x != y || math.IsInf(x, 0) && isFloat(a) && isFloat(b) {
		return cmp.Compare(x, y)
	}
	if math.IsNaN(x) || math.IsNaN(y) {
		return cmp.Compare(x, y)
	}
	return compareDecimals(toDecimal(a), toDecimal(b)) // rounding has made them equal
}

func isFloat(v Value) bool {
	_, ok := v.(Float)
	return ok
}

// decimal is the number 0.DIGITS * 10^exponent. The digits begin and end with none that is zero; zero has none.
type decimal struct {
	negative bool
	digits   string
	exponent int
}

func toDecimal(v Value) decimal {
	switch v := v.(type) {
	case Int:
		return parseDecimal(strconv.FormatInt(int64(v), 10))
	case Float:
		if math.IsInf(float64(v), 0) {
			return decimal{float64(v) < 0, "1", math.MaxInt}
		}
		return parseDecimal(strconv.FormatFloat(float64(v), 'e', -1, 64))
	default:
		return parseDecimal(string(v.(Decimal)))
	}
}

func parseDecimal(text string) decimal {
	var d decimal
	text, d.negative = strings.CutPrefix(text, "-")
	if i := strings.IndexAny(text, "eE"); i >= 0 {
		d.exponent, _ = strconv.Atoi(text[i+1:]) // out of range: the largest there is
		text = text[:i]
	}
	whole, fraction, _ := strings.Cut(text, ".")
	all := whole + fraction
	d.digits = strings.TrimLeft(all, "0")
	if d.digits == "" {
		return decimal{}
	}
	point := len(whole) - (len(all) - len(d.digits))
	if d.exponent < math.MaxInt-len(all) && d.exponent > math.MinInt+len(all) {
		d.exponent += point
	}
	d.digits = strings.TrimRight(d.digits, "0")
	return d
}

func compareDecimals(a, b decimal) int {
	sa, sb := a.sign(), b.sign()
	if sa != sb || sa == 0 {
		return cmp.Compare(sa, sb)
	}
	return sa * cmp.Or(cmp.Compare(a.exponent, b.exponent), strings.Compare(a.digits, b.digits))
}

func (d decimal) sign() int {
	switch {
	case d.digits == "":
		return 0
	case d.negative:
		return -1
	}
	return 1
}

// appendFloat writes f as JavaScript does; what JSON has no number for becomes null or the largest number.
func appendFloat(buf []byte, f float64) []byte {
	switch {
	case math.IsNaN(f):
		return append(buf, "null"...)
	case math.IsInf(f, 0):
		return appendFloat(buf, math.Copysign(math.MaxFloat64, f))
	}
	if abs := math.Abs(f); abs != 0 && (abs < 1e-6 || abs >= 1e21) {
		return strconv.AppendFloat(buf, f, 'e', -1, 64)
	}
	return strconv.AppendFloat(buf, f, 'f', -1, 64)
}
