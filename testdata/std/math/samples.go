// Every function of math and math/cmplx on 4,000 inputs. A line holds a hash of the results' bits for each part of 500
// inputs, so that a line that differs says where to look.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

// corners are the values at which functions change their ways.
var corners = []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 2, -2, 3, math.Pi, math.Pi / 2, math.Pi / 4, 1e-300, 5e-324, -5e-324, 1e300, -1e300,
	math.MaxFloat64, -math.MaxFloat64, math.Inf(1), math.Inf(-1), math.NaN(), 0x1p-1022, 0x1p-28, 0x1p-54, 1 << 29, 1<<53 - 1, 1 << 53, 1<<52 + 0.5, 0x1p1023,
	709.4, 709.5, 709.78, -745.1, 709.79, -745.2, -708.5, 1024, -1074, -1075, 33, 171.6, 171.7, 143.02, 26, 28, 6, -6, 0.66, 2.414, 0.84375, 1.25, 1.46, 4.5, 8, 1.5, 2.5}

type rng uint64

func (r *rng) next() uint64 {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return uint64(*r)
}

// value gives all kinds of floats; most are not very large or small.
func (r *rng) value(i int) float64 {
	if i < len(corners) {
		return corners[i]
	}
	unit := float64(r.next()>>11) / (1 << 53)
	sign := float64(int(r.next()%2))*2 - 1
	switch i % 8 {
	case 0:
		return math.Float64frombits(r.next())
	case 1:
		x := corners[r.next()%uint64(len(corners))]
		return math.Float64frombits(math.Float64bits(x) + r.next()%20 - 10)
	case 2:
		return unit
	case 3:
		return sign * unit * 2
	case 4:
		return sign * unit * 30
	case 5:
		return sign * unit * 1000
	case 6:
		return sign * float64(r.next()%400)
	}
	return sign * unit * math.Float64frombits(0x3ff<<52+(r.next()%80)<<52)
}

const (
	samples = 4000
	part    = 500
)

// show prints the hashes of what f returns.
func show(name string, f func(i int, r *rng, put func(float64))) {
	fmt.Print(name)
	r := rng(88172645463325252)
	for i := 0; i < samples; i += part {
		h := uint64(14695981039346656037)
		put := func(x float64) {
			b := math.Float64bits(x)
			if x != x {
				b = 1
			}
			for range 8 {
				h = (h ^ b&0xff) * 1099511628211
				b >>= 8
			}
		}
		for j := range part {
			f(i+j, &r, put)
		}
		fmt.Printf(" %016x", h)
	}
	fmt.Println()
}

func main() {
	unary := []struct {
		name string
		f    func(float64) float64
	}{
		{"Abs", math.Abs}, {"Acos", math.Acos}, {"Acosh", math.Acosh}, {"Asin", math.Asin}, {"Asinh", math.Asinh}, {"Atan", math.Atan},
		{"Atanh", math.Atanh}, {"Cbrt", math.Cbrt}, {"Ceil", math.Ceil}, {"Cos", math.Cos}, {"Cosh", math.Cosh}, {"Erf", math.Erf},
		{"Erfc", math.Erfc}, {"Erfcinv", math.Erfcinv}, {"Erfinv", math.Erfinv}, {"Exp", math.Exp}, {"Exp2", math.Exp2}, {"Expm1", math.Expm1},
		{"Floor", math.Floor}, {"Gamma", math.Gamma}, {"J0", math.J0}, {"J1", math.J1}, {"Log", math.Log}, {"Log10", math.Log10},
		{"Log1p", math.Log1p}, {"Log2", math.Log2}, {"Logb", math.Logb}, {"Round", math.Round}, {"RoundToEven", math.RoundToEven},
		{"Sin", math.Sin}, {"Sinh", math.Sinh}, {"Sqrt", math.Sqrt}, {"Tan", math.Tan}, {"Tanh", math.Tanh}, {"Trunc", math.Trunc},
		{"Y0", math.Y0}, {"Y1", math.Y1},
	}
	for _, u := range unary {
		show(u.name, func(i int, r *rng, put func(float64)) { put(u.f(r.value(i))) })
	}
	show("Lgamma", func(i int, r *rng, put func(float64)) {
		x, sign := math.Lgamma(r.value(i))
		put(x)
		put(float64(sign))
	})
	show("Sincos", func(i int, r *rng, put func(float64)) {
		s, c := math.Sincos(r.value(i))
		put(s)
		put(c)
	})
	show("Modf", func(i int, r *rng, put func(float64)) {
		n, f := math.Modf(r.value(i))
		put(n)
		put(f)
	})
	show("Frexp", func(i int, r *rng, put func(float64)) {
		x := r.value(i)
		f, e := math.Frexp(x)
		put(f)
		put(float64(e))
		put(float64(math.Ilogb(x)))
		put(math.Ldexp(f, e/2))
	})
	binary := []struct {
		name string
		f    func(x, y float64) float64
	}{
		{"Atan2", math.Atan2}, {"Copysign", math.Copysign}, {"Dim", math.Dim}, {"Hypot", math.Hypot}, {"Max", math.Max}, {"Min", math.Min},
		{"Mod", math.Mod}, {"Nextafter", math.Nextafter}, {"Pow", math.Pow}, {"Remainder", math.Remainder},
		{"Jn", func(x, y float64) float64 { return math.Jn(int(int8(y)), x) }},
		{"Yn", func(x, y float64) float64 { return math.Yn(int(int8(y)), x) }},
		{"FMA", func(x, y float64) float64 { return math.FMA(x, y, -x*y) }},
		{"FMA small", func(x, y float64) float64 { return math.FMA(x, 0x1.23456789p-1070, y*5e-324) }},
		{"FMA sum", func(x, y float64) float64 { return math.FMA(x*0x1p-500, y*0x1p-500, x) }},
	}
	for _, b := range binary {
		show(b.name, func(i int, r *rng, put func(float64)) {
			y := r.value(samples - i)
			put(b.f(r.value(i), y))
		})
	}
	complexes := []struct {
		name string
		f    func(complex128) complex128
	}{
		{"cmplx.Sqrt", cmplx.Sqrt}, {"cmplx.Exp", cmplx.Exp}, {"cmplx.Log", cmplx.Log}, {"cmplx.Log10", cmplx.Log10}, {"cmplx.Sin", cmplx.Sin},
		{"cmplx.Sinh", cmplx.Sinh}, {"cmplx.Cos", cmplx.Cos}, {"cmplx.Cosh", cmplx.Cosh}, {"cmplx.Tan", cmplx.Tan}, {"cmplx.Tanh", cmplx.Tanh},
		{"cmplx.Cot", cmplx.Cot}, {"cmplx.Asin", cmplx.Asin}, {"cmplx.Asinh", cmplx.Asinh}, {"cmplx.Acos", cmplx.Acos},
		{"cmplx.Acosh", cmplx.Acosh}, {"cmplx.Atan", cmplx.Atan}, {"cmplx.Atanh", cmplx.Atanh},
		{"cmplx.Pow", func(z complex128) complex128 {
			if z == 0 {
				return 0
			}
			return cmplx.Pow(z, complex(imag(z), 1.5))
		}},
		{"cmplx.Polar", func(z complex128) complex128 {
			r, angle := cmplx.Polar(z)
			return complex(r, angle)
		}},
		{"cmplx.Rect", func(z complex128) complex128 { return cmplx.Rect(real(z), imag(z)) }},
	}
	for _, c := range complexes {
		show(c.name, func(i int, r *rng, put func(float64)) {
			re := r.value(samples - i)
			z := c.f(complex(re, r.value(i)))
			put(real(z))
			put(imag(z))
		})
	}
}
