// Package value holds what queries compute with: values of five types that may also be NULL.
package value

import (
	"cmp"
	"encoding"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Type is the type of a value or of a column.
type Type uint8

const (
	Null Type = iota // what the literal NULL has; it fits everywhere
	Bool
	Int
	Float
	Text
	Date
)

var typeNames = [...]string{"null", "bool", "int", "float", "text", "date"}

func (t Type) String() string {
	if int(t) < len(typeNames) {
		return typeNames[t]
	}
	return "Type(" + strconv.Itoa(int(t)) + ")"
}

var typeAliases = map[string]Type{
	"bool": Bool, "boolean": Bool,
	"int": Int, "integer": Int, "bigint": Int,
	"float": Float, "double": Float, "real": Float, "numeric": Float,
	"text": Text, "string": Text, "varchar": Text, "char": Text,
	"date": Date,
}

// ParseType finds the type that SQL calls name, in any case.
func ParseType(name string) (Type, bool) {
	t, ok := typeAliases[strings.ToLower(name)]
	return t, ok
}

// Numeric says whether t is a type to calculate with.
func (t Type) Numeric() bool { return t == Int || t == Float }

// Value is a value of one of the types. The zero Value is NULL.
type Value struct {
	typ Type
	num int64 // an Int, a Date's days since 1970, a Bool as 0 or 1, the bits of a Float
	str string
}

var (
	True  = Value{typ: Bool, num: 1}
	False = Value{typ: Bool}
)

func OfBool(b bool) Value {
	if b {
		return True
	}
	return False
}

func OfInt(i int64) Value     { return Value{typ: Int, num: i} }
func OfFloat(f float64) Value { return Value{typ: Float, num: int64(math.Float64bits(f))} }
func OfText(s string) Value   { return Value{typ: Text, str: s} }
func OfDate(days int64) Value { return Value{typ: Date, num: days} }

// Type gives the type of v, Null for NULL.
func (v Value) Type() Type { return v.typ }

// IsNull says whether v is NULL.
func (v Value) IsNull() bool { return v.typ == Null }

// IsTrue says whether v is TRUE, and neither FALSE nor NULL.
func (v Value) IsTrue() bool { return v.typ == Bool && v.num != 0 }

// Int gives an Int, a Date's days, or a Bool as 0 or 1.
func (v Value) Int() int64 { return v.num }

// Text gives the string of a Text.
func (v Value) Text() string { return v.str }

// Float gives a Float, or an Int as one.
func (v Value) Float() float64 {
	if v.typ == Int {
		return float64(v.num)
	}
	return math.Float64frombits(uint64(v.num))
}

// Compare orders values of one type, or numbers. NULL comes before everything, NaN before other numbers.
func Compare(a, b Value) int {
	switch {
	case a.typ == b.typ:
		switch a.typ {
		case Null:
			return 0
		case Text:
			return strings.Compare(a.str, b.str)
		case Float:
			return cmp.Compare(a.Float(), b.Float())
		default:
			return cmp.Compare(a.num, b.num)
		}
	case a.typ.Numeric() && b.typ.Numeric():
		return cmp.Compare(a.Float(), b.Float())
	default:
		return cmp.Compare(a.typ, b.typ)
	}
}

// AppendKey appends bytes that are the same for values that are equal, and only for those. Numbers of the two types differ.
func (v Value) AppendKey(buf []byte) []byte {
	buf = append(buf, byte(v.typ))
	switch v.typ {
	case Null:
		return buf
	case Text:
		n := len(v.str)
		buf = append(buf, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
		return append(buf, v.str...)
	case Float:
		if v.Float() == 0 {
			v.num = 0 // -0 is equal to 0
		}
	}
	n := uint64(v.num)
	return append(buf, byte(n), byte(n>>8), byte(n>>16), byte(n>>24), byte(n>>32), byte(n>>40), byte(n>>48), byte(n>>56))
}

var _ encoding.TextAppender = Value{}

// AppendText appends v as a query's result shows it, NULL as nothing. It never fails.
func (v Value) AppendText(buf []byte) ([]byte, error) { return v.Append(buf), nil }

// Append is AppendText for those who know that it never fails.
func (v Value) Append(buf []byte) []byte {
	switch v.typ {
	case Null:
		return buf
	case Bool:
		return strconv.AppendBool(buf, v.num != 0)
	case Int:
		return strconv.AppendInt(buf, v.num, 10)
	case Float:
		f := v.Float()
		if abs := math.Abs(f); abs != 0 && (abs < 1e-6 || abs >= 1e21) {
			return strconv.AppendFloat(buf, f, 'e', -1, 64)
		}
		return strconv.AppendFloat(buf, f, 'f', -1, 64)
	case Date:
		return appendDate(buf, v.num)
	default:
		return append(buf, v.str...)
	}
}

// String gives v as a literal of SQL.
func (v Value) String() string {
	switch v.typ {
	case Null:
		return "NULL"
	case Text:
		return "'" + strings.ReplaceAll(v.str, "'", "''") + "'"
	case Date:
		return "DATE '" + string(v.Append(nil)) + "'"
	case Bool:
		return strings.ToUpper(string(v.Append(nil)))
	default:
		return string(v.Append(nil))
	}
}

// Parse reads a value of type t from text, as it stands in a file or in a CAST.
func Parse(t Type, text string) (Value, error) {
	switch t {
	case Text:
		return OfText(text), nil
	case Int:
		i, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return Value{}, &ParseError{t, text, err}
		}
		return OfInt(i), nil
	case Float:
		f, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return Value{}, &ParseError{t, text, err}
		}
		return OfFloat(f), nil
	case Bool:
		switch strings.ToLower(text) {
		case "true", "t", "yes", "1":
			return True, nil
		case "false", "f", "no", "0":
			return False, nil
		}
	case Date:
		if days, ok := parseDate(text); ok {
			return OfDate(days), nil
		}
	}
	return Value{}, &ParseError{t, text, nil}
}

// ParseError says that a text isn't a value of a type, and perhaps why.
type ParseError struct {
	Type Type
	Text string
	Err  error
}

func (e *ParseError) Error() string {
	return fmt.Sprintf("%q is not a value of type %v", e.Text, e.Type)
}
func (e *ParseError) Unwrap() error { return e.Err }

// Cast converts v to type t, as CAST does.
func Cast(v Value, t Type) (Value, error) {
	switch {
	case v.typ == t || v.typ == Null:
		return v, nil
	case t == Text:
		return OfText(string(v.Append(nil))), nil
	case v.typ == Text:
		return Parse(t, strings.TrimSpace(v.str))
	case t == Float && v.typ == Int:
		return OfFloat(float64(v.num)), nil
	case t == Int && v.typ == Float:
		f := math.RoundToEven(v.Float())
		if f >= -1<<63 && f < 1<<63 {
			return OfInt(int64(f)), nil
		}
		return Value{}, ErrOverflow
	case t == Int && v.typ == Bool:
		return OfInt(v.num), nil
	case t == Bool && v.typ == Int:
		return OfBool(v.num != 0), nil
	}
	return Value{}, fmt.Errorf("cannot make %v of %v", t, v.typ)
}
