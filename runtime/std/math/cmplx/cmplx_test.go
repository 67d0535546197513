package cmplx_test

import (
	"math"
	real_ "math/cmplx"
	"math/rand"
	"testing"

	"glenda.std/math/cmplx"
)

func same(a, b float64) bool { return math.Float64bits(a) == math.Float64bits(b) || a != a && b != b }

func TestUnary(t *testing.T) {
	special := []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 2, math.Inf(1), math.Inf(-1), math.NaN(), 1e300, 1e-300, math.Pi, math.Pi / 2, 5, 0.25}
	rows := []struct {
		name string
		o, w func(complex128) complex128
	}{
		{"Sqrt", cmplx.Sqrt, real_.Sqrt}, {"Exp", cmplx.Exp, real_.Exp}, {"Log", cmplx.Log, real_.Log}, {"Log10", cmplx.Log10, real_.Log10},
		{"Sin", cmplx.Sin, real_.Sin}, {"Sinh", cmplx.Sinh, real_.Sinh}, {"Cos", cmplx.Cos, real_.Cos}, {"Cosh", cmplx.Cosh, real_.Cosh},
		{"Tan", cmplx.Tan, real_.Tan}, {"Tanh", cmplx.Tanh, real_.Tanh}, {"Cot", cmplx.Cot, real_.Cot}, {"Asin", cmplx.Asin, real_.Asin},
		{"Asinh", cmplx.Asinh, real_.Asinh}, {"Acos", cmplx.Acos, real_.Acos}, {"Acosh", cmplx.Acosh, real_.Acosh}, {"Atan", cmplx.Atan, real_.Atan},
		{"Atanh", cmplx.Atanh, real_.Atanh}, {"Conj", cmplx.Conj, real_.Conj},
		{"Abs", func(x complex128) complex128 { return complex(cmplx.Polar(x)) }, func(x complex128) complex128 { return complex(real_.Polar(x)) }},
		{"Pow", func(x complex128) complex128 { return cmplx.Pow(x, complex(imag(x), 1.5)) }, func(x complex128) complex128 { return real_.Pow(x, complex(imag(x), 1.5)) }},
	}
	for _, row := range rows {
		r := rand.New(rand.NewSource(1))
		bad := 0
		for range 50000 {
			v := func() float64 {
				if r.Intn(3) == 0 {
					return special[r.Intn(len(special))]
				}
				return r.NormFloat64() * 2
			}
			x := complex(v(), v())
			if row.name == "Pow" && x == 0 {
				continue
			}
			g, w := row.o(x), row.w(x)
			if !same(real(g), real(w)) || !same(imag(g), imag(w)) {
				if bad == 0 {
					t.Errorf("%s(%v): got %v, want %v", row.name, x, g, w)
				}
				bad++
			}
		}
		if bad > 0 {
			t.Error(row.name, bad)
		}
	}
}
