package value

import (
	"errors"
	"math"
	"math/bits"
)

// What arithmetic may run into.
var (
	ErrOverflow  = errors.New("integer overflow")
	ErrDivByZero = errors.New("division by zero")
)

// AddInt, SubInt and MulInt calculate exactly or fail with ErrOverflow.
func AddInt(a, b int64) (int64, error) {
	sum := a + b
	if (sum > a) != (b > 0) && b != 0 {
		return 0, ErrOverflow
	}
	return sum, nil
}

func SubInt(a, b int64) (int64, error) {
	diff := a - b
	if (diff < a) != (b > 0) && b != 0 {
		return 0, ErrOverflow
	}
	return diff, nil
}

func MulInt(a, b int64) (int64, error) {
	hi, lo := bits.Mul64(magnitude(a), magnitude(b))
	negative := (a < 0) != (b < 0)
	switch {
	case hi != 0:
		return 0, ErrOverflow
	case negative && lo <= 1<<63:
		return -int64(lo), nil
	case lo < 1<<63:
		return int64(lo), nil
	default:
		return 0, ErrOverflow
	}
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// DivInt and ModInt round towards zero.
func DivInt(a, b int64) (int64, error) {
	switch {
	case b == 0:
		return 0, ErrDivByZero
	case a == math.MinInt64 && b == -1:
		return 0, ErrOverflow
	}
	return a / b, nil
}

func ModInt(a, b int64) (int64, error) {
	if b == 0 {
		return 0, ErrDivByZero
	}
	return a % b, nil
}

// Round rounds x to a number of decimal places, halves away from zero.
func Round(x float64, places int) float64 {
	if places > 15 || math.IsInf(x, 0) || math.IsNaN(x) {
		return x
	}
	scale := math.Pow10(places)
	if places < 0 {
		scale = math.Pow10(-places)
		return math.Round(x/scale) * scale
	}
	if scaled := math.Round(x * scale); !math.IsInf(scaled, 0) {
		return scaled / scale
	}
	return x
}
