package math_test

import (
	"math"
	"math/rand"
	"testing"

	ours "glenda.std/math"
)

// special are the values at which functions have their corners.
var special = []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 2, -2, 3, math.Pi, math.Pi / 2, math.Pi / 4, 1e-300, 5e-324, -5e-324, 1e300, -1e300,
	math.MaxFloat64, -math.MaxFloat64, math.Inf(1), math.Inf(-1), math.NaN(), 0x1p-1022, 0x1p-28, 0x1p-54, 1 << 29, 1 << 28, 1<<53 - 1, 1 << 53, 1<<52 + 0.5, 0x1p1023,
	709.78, -745.1, 709.79, -745.2, 1024, -1074, -1075, 33, 34, 171.6, 171.7, 142, 143.02, 200, 26, 28, 6, -6, 0.66, 2.414, 0.7, 0.9, 1.46, 0.84375, 1.25, 1 / 0.35, 4.5, 8, 2.857, 1.5, 2.5, -1.5, 0.25}

func value(r *rand.Rand) float64 {
	switch r.Intn(8) {
	case 0:
		return math.Float64frombits(r.Uint64())
	case 1:
		return special[r.Intn(len(special))]
	case 2:
		x := special[r.Intn(len(special))]
		return math.Float64frombits(math.Float64bits(x) + uint64(r.Intn(20)) - 10)
	case 3:
		return r.NormFloat64() * 1000
	case 4:
		return r.Float64()
	case 5:
		return r.NormFloat64() * 30
	case 6:
		return float64(r.Intn(400) - 200)
	}
	return r.NormFloat64() * 2
}

func same(a, b float64) bool {
	return math.Float64bits(a) == math.Float64bits(b) || a != a && b != b
}

func ulps(a, b float64) int64 {
	if a != a || b != b || (a < 0) != (b < 0) {
		return 1 << 62
	}
	d := int64(math.Float64bits(math.Abs(a))) - int64(math.Float64bits(math.Abs(b)))
	if d < 0 {
		d = -d
	}
	return d
}

func TestUnary(t *testing.T) {
	rows := []struct {
		name    string
		o, gc   func(float64) float64
		maxUlps int64
	}{
		{"Abs", ours.Abs, math.Abs, 0}, {"Acos", ours.Acos, math.Acos, 0}, {"Acosh", ours.Acosh, math.Acosh, 0}, {"Asin", ours.Asin, math.Asin, 0},
		{"Asinh", ours.Asinh, math.Asinh, 0}, {"Atan", ours.Atan, math.Atan, 0}, {"Atanh", ours.Atanh, math.Atanh, 0}, {"Cbrt", ours.Cbrt, math.Cbrt, 0},
		{"Ceil", ours.Ceil, math.Ceil, 0}, {"Cos", ours.Cos, math.Cos, 0}, {"Cosh", ours.Cosh, math.Cosh, 0}, {"Erf", ours.Erf, math.Erf, 0},
		{"Erfc", ours.Erfc, math.Erfc, 0}, {"Erfinv", ours.Erfinv, math.Erfinv, 0}, {"Erfcinv", ours.Erfcinv, math.Erfcinv, 0}, {"Exp", ours.Exp, math.Exp, 0},
		{"Exp2", ours.Exp2, math.Exp2, 0}, {"Expm1", ours.Expm1, math.Expm1, 0}, {"Floor", ours.Floor, math.Floor, 0}, {"Gamma", ours.Gamma, math.Gamma, 0},
		{"J0", ours.J0, math.J0, 0}, {"J1", ours.J1, math.J1, 0}, {"Log", ours.Log, math.Log, 0}, {"Log10", ours.Log10, math.Log10, 0},
		{"Log1p", ours.Log1p, math.Log1p, 0}, {"Log2", ours.Log2, math.Log2, 0}, {"Logb", ours.Logb, math.Logb, 0}, {"Round", ours.Round, math.Round, 0},
		{"RoundToEven", ours.RoundToEven, math.RoundToEven, 0}, {"Sin", ours.Sin, math.Sin, 0}, {"Sinh", ours.Sinh, math.Sinh, 0}, {"Sqrt", ours.Sqrt, math.Sqrt, 0},
		{"Tan", ours.Tan, math.Tan, 0}, {"Tanh", ours.Tanh, math.Tanh, 0}, {"Trunc", ours.Trunc, math.Trunc, 0}, {"Y0", ours.Y0, math.Y0, 0}, {"Y1", ours.Y1, math.Y1, 0},
		{"Lgamma", func(x float64) float64 { l, _ := ours.Lgamma(x); return l }, func(x float64) float64 { l, _ := math.Lgamma(x); return l }, 0},
		{"LgammaSign", func(x float64) float64 { _, s := ours.Lgamma(x); return float64(s) }, func(x float64) float64 { _, s := math.Lgamma(x); return float64(s) }, 0},
		{"Sincos1", func(x float64) float64 { s, _ := ours.Sincos(x); return s }, func(x float64) float64 { s, _ := math.Sincos(x); return s }, 0},
		{"Sincos2", func(x float64) float64 { _, c := ours.Sincos(x); return c }, func(x float64) float64 { _, c := math.Sincos(x); return c }, 0},
		{"Modf1", func(x float64) float64 { s, _ := ours.Modf(x); return s }, func(x float64) float64 { s, _ := math.Modf(x); return s }, 0},
		{"Modf2", func(x float64) float64 { _, c := ours.Modf(x); return c }, func(x float64) float64 { _, c := math.Modf(x); return c }, 0},
		{"Frexp1", func(x float64) float64 { s, _ := ours.Frexp(x); return s }, func(x float64) float64 { s, _ := math.Frexp(x); return s }, 0},
		{"Frexp2", func(x float64) float64 { _, c := ours.Frexp(x); return float64(c) }, func(x float64) float64 { _, c := math.Frexp(x); return float64(c) }, 0},
		{"Ilogb", func(x float64) float64 { return float64(ours.Ilogb(x)) }, func(x float64) float64 { return float64(math.Ilogb(x)) }, 0},
	}
	for _, row := range rows {
		r := rand.New(rand.NewSource(1))
		bad, worst := 0, int64(0)
		var at float64
		const n = 200000
		for i := range n {
			x := value(r)
			if i < len(special) {
				x = special[i]
			}
			g, w := row.o(x), row.gc(x)
			if !same(g, w) {
				bad++
				if d := ulps(g, w); d > worst || bad == 1 {
					worst, at = d, x
				}
			}
		}
		if bad > 0 && (worst > row.maxUlps || row.maxUlps == 0) {
			t.Errorf("%s: %d of %d differ, by %d ulps at %v (%x): got %v, want %v", row.name, bad, n, worst, at, math.Float64bits(at), row.o(at), row.gc(at))
		}
	}
}

func TestBinary(t *testing.T) {
	rows := []struct {
		name  string
		o, gc func(x, y float64) float64
	}{
		{"Atan2", ours.Atan2, math.Atan2}, {"Copysign", ours.Copysign, math.Copysign}, {"Dim", ours.Dim, math.Dim}, {"Hypot", ours.Hypot, math.Hypot},
		{"Max", ours.Max, math.Max}, {"Min", ours.Min, math.Min}, {"Mod", ours.Mod, math.Mod}, {"Nextafter", ours.Nextafter, math.Nextafter},
		{"Pow", ours.Pow, math.Pow}, {"Remainder", ours.Remainder, math.Remainder},
		{"Ldexp", func(x, y float64) float64 { return ours.Ldexp(x, int(int32(y))) }, func(x, y float64) float64 { return math.Ldexp(x, int(int32(y))) }},
		{"Jn", func(x, y float64) float64 { return ours.Jn(int(int8(y)), x) }, func(x, y float64) float64 { return math.Jn(int(int8(y)), x) }},
		{"Yn", func(x, y float64) float64 { return ours.Yn(int(int8(y)), x) }, func(x, y float64) float64 { return math.Yn(int(int8(y)), x) }},
		{"FMA", func(x, y float64) float64 { return ours.FMA(x, y, 0.1) }, func(x, y float64) float64 { return math.FMA(x, y, 0.1) }},
		{"FMA2", func(x, y float64) float64 { return ours.FMA(x, y, -x*y) }, func(x, y float64) float64 { return math.FMA(x, y, -x*y) }},
		{"FMA3", func(x, y float64) float64 { return ours.FMA(x*0x1p-500, y*0x1p-500, x) }, func(x, y float64) float64 { return math.FMA(x*0x1p-500, y*0x1p-500, x) }},
		{"FMA4", func(x, y float64) float64 { return ours.FMA(x, 0x1.23456789p-1070, y*5e-324) }, func(x, y float64) float64 { return math.FMA(x, 0x1.23456789p-1070, y*5e-324) }},
		{"FMA5", func(x, y float64) float64 { return ours.FMA(x, x, y) }, func(x, y float64) float64 { return math.FMA(x, x, y) }},
	}
	for _, row := range rows {
		r := rand.New(rand.NewSource(1))
		bad, worst := 0, int64(0)
		var ax, ay float64
		const n = 200000
		for range n {
			x, y := value(r), value(r)
			g, w := row.o(x, y), row.gc(x, y)
			if !same(g, w) {
				bad++
				if d := ulps(g, w); d > worst || bad == 1 {
					worst, ax, ay = d, x, y
				}
			}
		}
		if bad > 0 {
			t.Errorf("%s: %d of %d differ, by %d ulps at %v, %v: got %v, want %v", row.name, bad, n, worst, ax, ay, row.o(ax, ay), row.gc(ax, ay))
		}
	}
	for i := -400; i < 400; i++ {
		if g, w := ours.Pow10(i), math.Pow10(i); g != w {
			t.Error(i, g, w)
		}
	}
}
