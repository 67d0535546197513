package plan

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/sql/value"
)

// Function is a scalar function.
type Function struct {
	Name string
	Eval func(args []value.Value) (value.Value, error)
	// Lax functions are called with NULL, too. The others are NULL if an argument is.
	Lax bool

	signature string
	params    []param
	variadic  bool // the last parameter may be given several times
	required  int
	result    param
}

// param is the type of a parameter: a type, or one of the below.
type param uint8

const (
	number   param = 100 + iota // int or float; of a result: as the first argument
	anything                    // what all arguments of this kind have in common
)

// parseSignature reads "name(type, type?, type...) type" and completes f by it. Such a text is part of the program: mistakes panic.
func (f *Function) parseSignature() {
	rest, result, ok1 := strings.Cut(f.signature, ") ")
	name, params, ok2 := strings.Cut(rest, "(")
	if !ok1 || !ok2 {
		panic("signature " + f.signature)
	}
	f.Name, f.result = name, parseParam(result)
	for text := range strings.SplitSeq(params, ", ") {
		if text == "" {
			continue
		}
		text, f.variadic = strings.CutSuffix(text, "...")
		text, optional := strings.CutSuffix(text, "?")
		if !optional {
			f.required++
		}
		f.params = append(f.params, parseParam(text))
	}
}

func parseParam(text string) param {
	switch text {
	case "number":
		return number
	case "any":
		return anything
	}
	t, ok := value.ParseType(text)
	if !ok {
		panic("parameter " + text)
	}
	return param(t)
}

func (f *Function) param(i int) param { return f.params[min(i, len(f.params)-1)] }

// check finds the type of a call's result and converts the arguments to what f wants.
func (f *Function) check(args []Expr) (value.Type, error) {
	if len(args) < f.required || len(args) > len(f.params) && !f.variadic {
		return 0, fmt.Errorf("wrong number of arguments for %s", f.signature)
	}
	common := value.Null
	for i, arg := range args {
		if f.param(i) == anything {
			var ok bool
			if common, ok = unify(common, arg.Type()); !ok {
				return 0, fmt.Errorf("arguments of %s have the types %v and %v", f.Name, common, arg.Type())
			}
		}
	}
	for i, arg := range args {
		switch want := f.param(i); {
		case arg.Type() == value.Null:
		case want == number:
			if !arg.Type().Numeric() {
				return 0, fmt.Errorf("argument %d of %s has type %v, not a number's", i+1, f.signature, arg.Type())
			}
		case want == anything:
			args[i] = coerce(arg, common)
		case value.Type(want) == arg.Type():
		case value.Type(want) == value.Float && arg.Type() == value.Int:
			args[i] = coerce(arg, value.Float)
		case value.Type(want) == value.Date && isText(arg):
			if err := toDate(&args[i]); err != nil {
				return 0, err
			}
		default:
			return 0, fmt.Errorf("argument %d of %s has type %v", i+1, f.signature, arg.Type())
		}
	}
	switch f.result {
	case number:
		return args[0].Type(), nil
	case anything:
		return common, nil
	default:
		return value.Type(f.result), nil
	}
}

// strict, lax and the like make functions whose types are in their names.
func strict(signature string, eval func(args []value.Value) (value.Value, error)) *Function {
	return &Function{signature: signature, Eval: eval}
}

func lax(signature string, eval func(args []value.Value) (value.Value, error)) *Function {
	return &Function{signature: signature, Eval: eval, Lax: true}
}

func mapText(signature string, f func(string) string) *Function {
	return strict(signature, func(args []value.Value) (value.Value, error) {
		return value.OfText(f(args[0].Text())), nil
	})
}

func mapFloat(signature string, f func(float64) float64) *Function {
	return strict(signature, func(args []value.Value) (value.Value, error) {
		return value.OfFloat(f(args[0].Float())), nil
	})
}

func mapDate(signature string, f func(year, month, day int) int64) *Function {
	return strict(signature, func(args []value.Value) (value.Value, error) {
		return value.OfInt(f(value.Civil(args[0].Int()))), nil
	})
}

// extreme makes greatest (sign 1) and least (sign -1): of those arguments that aren't NULL.
func extreme(signature string, sign int) *Function {
	return lax(signature, func(args []value.Value) (value.Value, error) {
		var best value.Value
		for _, arg := range args {
			if best.IsNull() || !arg.IsNull() && value.Compare(arg, best)*sign > 0 {
				best = arg
			}
		}
		return best, nil
	})
}

var functions = makeFunctions(
	mapText("upper(text) text", strings.ToUpper),
	mapText("lower(text) text", strings.ToLower),
	mapText("trim(text) text", strings.TrimSpace),
	mapText("reverse(text) text", func(s string) string {
		runes := []rune(s)
		slices.Reverse(runes)
		return string(runes)
	}),
	strict("length(text) int", func(args []value.Value) (value.Value, error) {
		return value.OfInt(int64(utf8.RuneCountInString(args[0].Text()))), nil
	}),
	strict("replace(text, text, text) text", func(args []value.Value) (value.Value, error) {
		return value.OfText(strings.ReplaceAll(args[0].Text(), args[1].Text(), args[2].Text())), nil
	}),
	strict("repeat(text, int) text", func(args []value.Value) (value.Value, error) {
		n := max(args[1].Int(), 0)
		if n > 1<<20 || n*int64(len(args[0].Text())) > 1<<24 {
			return value.Value{}, errors.New("result of repeat is too long")
		}
		return value.OfText(strings.Repeat(args[0].Text(), int(n))), nil
	}),
	strict("instr(text, text) int", func(args []value.Value) (value.Value, error) {
		text := args[0].Text()
		i := strings.Index(text, args[1].Text())
		if i < 0 {
			return value.OfInt(0), nil
		}
		return value.OfInt(int64(utf8.RuneCountInString(text[:i]) + 1)), nil
	}),
	strict("substr(text, int, int?) text", substr),
	strict("lpad(text, int, text?) text", func(args []value.Value) (value.Value, error) {
		pad := " "
		if len(args) == 3 {
			pad = args[2].Text()
		}
		text := args[0].Text()
		missing := int(min(args[1].Int(), 1<<20)) - utf8.RuneCountInString(text)
		if missing <= 0 || pad == "" {
			return args[0], nil
		}
		runes := []rune(strings.Repeat(pad, missing))
		return value.OfText(string(runes[:missing]) + text), nil
	}),
	strict("split_part(text, text, int) text", func(args []value.Value) (value.Value, error) {
		i := args[2].Int()
		for part := range strings.SplitSeq(args[0].Text(), args[1].Text()) {
			if i--; i == 0 {
				return value.OfText(part), nil
			}
		}
		return value.OfText(""), nil
	}),

	strict("abs(number) number", func(args []value.Value) (value.Value, error) {
		if args[0].Type() == value.Float {
			return value.OfFloat(math.Abs(args[0].Float())), nil
		}
		if args[0].Int() < 0 {
			n, err := value.SubInt(0, args[0].Int())
			return value.OfInt(n), err
		}
		return args[0], nil
	}),
	strict("sign(number) int", func(args []value.Value) (value.Value, error) {
		return value.OfInt(int64(value.Compare(args[0], value.OfInt(0)))), nil
	}),
	strict("round(float, int?) float", func(args []value.Value) (value.Value, error) {
		places := 0
		if len(args) == 2 {
			places = int(min(max(args[1].Int(), -300), 300))
		}
		return value.OfFloat(value.Round(args[0].Float(), places)), nil
	}),
	mapFloat("floor(float) float", math.Floor),
	mapFloat("ceil(float) float", math.Ceil),
	mapFloat("sqrt(float) float", math.Sqrt),
	strict("power(float, int) float", func(args []value.Value) (value.Value, error) {
		x, n, result := args[0].Float(), args[1].Int(), 1.0
		if n < 0 {
			x, n = 1/x, -n
		}
		for ; n > 0; n >>= 1 {
			if n&1 != 0 {
				result *= x
			}
			x *= x
		}
		return value.OfFloat(result), nil
	}),

	mapDate("year(date) int", func(year, _, _ int) int64 { return int64(year) }),
	mapDate("month(date) int", func(_, month, _ int) int64 { return int64(month) }),
	mapDate("day(date) int", func(_, _, day int) int64 { return int64(day) }),
	mapDate("quarter(date) int", func(_, month, _ int) int64 { return int64(month+2) / 3 }),
	strict("weekday(date) int", func(args []value.Value) (value.Value, error) {
		return value.OfInt((args[0].Int()%7 + 10) % 7), nil // 0 is Monday; day 0 was a Thursday
	}),
	strict("month_start(date) date", func(args []value.Value) (value.Value, error) {
		_, _, day := value.Civil(args[0].Int())
		return value.OfDate(args[0].Int() - int64(day) + 1), nil
	}),
	strict("add_months(date, int) date", func(args []value.Value) (value.Value, error) {
		year, month, day := value.Civil(args[0].Int())
		if n := args[1].Int(); n < -120000 || n > 120000 {
			return value.Value{}, errors.New("date out of range")
		}
		months := year*12 + month - 1 + int(args[1].Int())
		if months < 12 || months >= 10000*12 {
			return value.Value{}, errors.New("date out of range")
		}
		year, month = months/12, months%12+1
		return value.OfDate(value.Days(year, month, min(day, value.MonthLength(year, month)))), nil
	}),

	lax("coalesce(any...) any", func(args []value.Value) (value.Value, error) {
		for _, arg := range args {
			if !arg.IsNull() {
				return arg, nil
			}
		}
		return value.Value{}, nil
	}),
	lax("nullif(any, any) any", func(args []value.Value) (value.Value, error) {
		if value.Compare(args[0], args[1]) == 0 {
			return value.Value{}, nil
		}
		return args[0], nil
	}),
	lax("iif(bool, any, any) any", func(args []value.Value) (value.Value, error) {
		if args[0].IsTrue() {
			return args[1], nil
		}
		return args[2], nil
	}),
	extreme("greatest(any...) any", 1),
	extreme("least(any...) any", -1),
)

func makeFunctions(list ...*Function) map[string]*Function {
	byName := make(map[string]*Function, len(list))
	for _, f := range list {
		f.parseSignature()
		byName[f.Name] = f
	}
	return byName
}

// substr counts characters from 1; a negative start counts from the end.
func substr(args []value.Value) (value.Value, error) {
	text, start, count := args[0].Text(), args[1].Int(), int64(math.MaxInt64)
	if len(args) == 3 {
		count = args[2].Int()
	}
	switch {
	case start > 0:
		start--
	case start < 0:
		start = max(start+int64(utf8.RuneCountInString(text)), 0)
	}
	from := advance(text, start)
	to := from + advance(text[from:], count)
	return value.OfText(text[from:to]), nil
}

// advance gives the offset of character n of text, or text's length.
func advance(text string, n int64) int {
	if n <= 0 {
		return 0
	}
	for i := range text {
		if n == 0 {
			return i
		}
		n--
	}
	return len(text)
}

// Aggregator is an aggregate function.
type Aggregator struct {
	Name  string
	Kind  AggKind
	extra int // constant arguments behind the first
	check func(arg value.Type) (convert, result value.Type, ok bool)
}

// AggKind tells aggregates apart.
type AggKind uint8

const (
	Count AggKind = iota
	Sum
	Avg
	Min
	Max
	StdDev
	Median
	StringAgg
)

func ofNumber(arg value.Type) (convert, result value.Type, ok bool) {
	return arg, arg, arg.Numeric() || arg == value.Null
}

func ofFloat(arg value.Type) (convert, result value.Type, ok bool) {
	return value.Float, value.Float, arg.Numeric() || arg == value.Null
}

func ofAny(arg value.Type) (convert, result value.Type, ok bool) { return arg, arg, true }

var aggregators = map[string]*Aggregator{
	"count": {"count", Count, 0, func(arg value.Type) (value.Type, value.Type, bool) { return arg, value.Int, true }},
	"sum":   {"sum", Sum, 0, ofNumber},
	"avg":   {"avg", Avg, 0, ofFloat},
	"min":   {"min", Min, 0, ofAny},
	"max":   {"max", Max, 0, ofAny},

	"stddev": {"stddev", StdDev, 0, ofFloat},
	"median": {"median", Median, 0, ofFloat},
	"string_agg": {"string_agg", StringAgg, 1, func(value.Type) (value.Type, value.Type, bool) {
		return value.Text, value.Text, true
	}},
}
