package main

import (
	"fmt"
	"math"
	"math/bits"
	"math/cmplx"
)

func main() {
	xs := []float64{0, math.Copysign(0, -1), 0.1, -0.5, 1, 1.5, -2.5, math.Pi, 10, 100.25, 1e10, -1e-10, 1e300, math.Inf(1), math.NaN(), 5e-324}
	fs := []struct {
		name string
		f    func(float64) float64
	}{{"Abs", math.Abs}, {"Acos", math.Acos}, {"Asin", math.Asin}, {"Atan", math.Atan}, {"Ceil", math.Ceil}, {"Cos", math.Cos},
		{"Floor", math.Floor}, {"Round", math.Round}, {"RoundToEven", math.RoundToEven}, {"Sin", math.Sin}, {"Sqrt", math.Sqrt}, {"Tan", math.Tan}, {"Trunc", math.Trunc},
		{"Log1p", math.Log1p}, {"Expm1", math.Expm1}, {"Logb", math.Logb}}
	for _, f := range fs {
		fmt.Print(f.name)
		for _, x := range xs {
			fmt.Print(" ", f.f(x))
		}
		fmt.Println()
	}
	for _, x := range xs[:13] {
		fmt.Println(math.Hypot(x, 3), math.Atan2(x, -1), math.Mod(x, 0.7), math.Remainder(x, 0.7), math.Max(x, 1), math.Min(x, 1), math.Nextafter(x, 5), math.Float64bits(x), math.FMA(x, x, -1))
		fmt.Println(math.Frexp(x))
		fmt.Println(math.Modf(x))
	}
	for _, u := range []uint64{0, 1, 0x8000000000000000, 0xdeadbeefcafebabe} {
		fmt.Println(bits.LeadingZeros64(u), bits.TrailingZeros64(u), bits.OnesCount64(u), bits.Reverse64(u), bits.ReverseBytes64(u), bits.Len64(u), bits.RotateLeft64(u, 13), bits.RotateLeft32(uint32(u), -5))
		fmt.Println(bits.Mul64(u, 0x123456789abcdef))
		fmt.Println(bits.Add64(u, u, 1))
		fmt.Println(bits.Sub64(1, u, 1))
		fmt.Println(bits.Div64(u>>1, u, u|1))
	}
	fmt.Println(cmplx.Abs(3+4i), cmplx.Sqrt(-4), cmplx.Conj(1+2i), cmplx.Sqrt(3+4i))
	defer func() { fmt.Println(recover()) }()
	bits.Div64(5, 1, 5)
}
