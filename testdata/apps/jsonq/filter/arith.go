package filter

import (
	"fmt"
	"math"
	"strings"

	"example.com/jsonq/json"
)

// failf makes an error that try catches.
func failf(format string, args ...any) error {
	return &Error{json.String(fmt.Sprintf(format, args...))}
}

// operations are the binary operators but those that don't always want both operands.
var operations map[string]func(l, r json.Value) (json.Value, error)

func init() {
	operations = map[string]func(l, r json.Value) (json.Value, error){
		"+": add, "-": subtract, "*": multiply, "/": divide, "%": modulo,
	}
	for op, holds := range map[string]func(sign int) bool{
		"==": func(sign int) bool { return sign == 0 },
		"!=": func(sign int) bool { return sign != 0 },
		"<":  func(sign int) bool { return sign < 0 },
		"<=": func(sign int) bool { return sign <= 0 },
		">":  func(sign int) bool { return sign > 0 },
		">=": func(sign int) bool { return sign >= 0 },
	} {
		operations[op] = func(l, r json.Value) (json.Value, error) { return json.Bool(holds(json.Compare(l, r))), nil }
	}
}

// integers gives both operands if they are integers.
func integers(l, r json.Value) (a, b json.Int, ok bool) {
	if a, ok = l.(json.Int); ok {
		b, ok = r.(json.Int)
	}
	return a, b, ok
}

// floats gives both operands if they are numbers.
func floats(l, r json.Value) (x, y float64, ok bool) {
	if x, ok = json.ToFloat(l); ok {
		y, ok = json.ToFloat(r)
	}
	return x, y, ok
}

func mismatch(l, r json.Value, verb string) error {
	return failf("%s and %s cannot be %s", json.Describe(l), json.Describe(r), verb)
}

func add(l, r json.Value) (json.Value, error) {
	if a, b, ok := integers(l, r); ok {
		if sum := a + b; (sum > a) == (b > 0) {
			return sum, nil
		}
	}
	if x, y, ok := floats(l, r); ok {
		return json.Number(x + y), nil
	}
	switch {
	case l.Kind() == json.NullKind:
		return r, nil
	case r.Kind() == json.NullKind:
		return l, nil
	case l.Kind() != r.Kind():
		return nil, mismatch(l, r, "added")
	}
	switch l := l.(type) {
	case json.String:
		return l + r.(json.String), nil
	case json.Array:
		return append(l[:len(l):len(l)], r.(json.Array)...), nil
	case *json.Object:
		return l.Merge(r.(*json.Object), func(_, b json.Value) json.Value { return b }), nil
	}
	return nil, mismatch(l, r, "added")
}

func subtract(l, r json.Value) (json.Value, error) {
	if a, b, ok := integers(l, r); ok {
		if diff := a - b; (diff < a) == (b > 0) {
			return diff, nil
		}
	}
	if x, y, ok := floats(l, r); ok {
		return json.Number(x - y), nil
	}
	a, ok1 := l.(json.Array)
	b, ok2 := r.(json.Array)
	if !ok1 || !ok2 {
		return nil, mismatch(l, r, "subtracted")
	}
	result := json.Array{}
	for _, v := range a {
		if !containsValue(b, v) {
			result = append(result, v)
		}
	}
	return result, nil
}

func containsValue(a json.Array, v json.Value) bool {
	for _, other := range a {
		if json.Compare(v, other) == 0 {
			return true
		}
	}
	return false
}

func multiply(l, r json.Value) (json.Value, error) {
	if a, b, ok := integers(l, r); ok {
		const small = 1 << 31
		if a > -small && a < small && b > -small && b < small {
			return a * b, nil
		}
	}
	if x, y, ok := floats(l, r); ok {
		return json.Number(x * y), nil
	}
	if s, ok := r.(json.String); ok {
		l, r = s, l
	}
	if s, ok := l.(json.String); ok {
		if n, ok := json.ToFloat(r); ok {
			switch {
			case n <= 0:
				return json.Null{}, nil
			case n*float64(len(s)) > maxLength:
				return nil, failf("repeated string is too long")
			}
			return json.String(strings.Repeat(string(s), int(max(n, 1)))), nil
		}
	}
	if a, ok := l.(*json.Object); ok {
		if b, ok := r.(*json.Object); ok {
			return deepMerge(a, b), nil
		}
	}
	return nil, mismatch(l, r, "multiplied")
}

// deepMerge merges objects, and those that both have under the same name, too.
func deepMerge(a, b *json.Object) *json.Object {
	return a.Merge(b, func(x, y json.Value) json.Value {
		if x, ok := x.(*json.Object); ok {
			if y, ok := y.(*json.Object); ok {
				return deepMerge(x, y)
			}
		}
		return y
	})
}

func divide(l, r json.Value) (json.Value, error) {
	if x, y, ok := floats(l, r); ok {
		if y == 0 {
			return nil, mismatch(l, r, "divided because the divisor is zero")
		}
		if a, b, ok := integers(l, r); ok && b != -1 && a%b == 0 {
			return a / b, nil
		}
		return json.Number(x / y), nil
	}
	a, ok1 := l.(json.String)
	b, ok2 := r.(json.String)
	if !ok1 || !ok2 {
		return nil, mismatch(l, r, "divided")
	}
	return split(string(a), string(b)), nil
}

func split(text, separator string) json.Array {
	result := json.Array{}
	if text != "" {
		for part := range strings.SplitSeq(text, separator) {
			result = append(result, json.String(part))
		}
	}
	return result
}

func modulo(l, r json.Value) (json.Value, error) {
	a, b, ok := integers(l, r)
	if !ok {
		x, y, ok := floats(l, r)
		if !ok {
			return nil, mismatch(l, r, "divided")
		}
		a, b = toInt(x), toInt(y)
	}
	switch b {
	case 0:
		return nil, mismatch(l, r, "divided because the divisor is zero")
	case -1:
		return json.Int(0), nil
	}
	return a % b, nil
}

// toInt cuts off the fraction, and what doesn't fit.
func toInt(x float64) json.Int {
	switch {
	case math.IsNaN(x):
		return 0
	case x >= math.MaxInt64:
		return math.MaxInt64
	case x <= math.MinInt64:
		return math.MinInt64
	}
	return json.Int(x)
}

func negate(_ json.Value, args []json.Value) (json.Value, error) {
	if !isNumber(args[0]) {
		return nil, failf("%s cannot be negated", json.Describe(args[0]))
	}
	return subtract(json.Int(0), args[0])
}

func isNumber(v json.Value) bool { return v.Kind() == json.NumberKind }
