// run
package main

import "math"

// Sums, products and quotients of special values, by hashes of the results' bits. NaNs count as one.

func bits(f float64) uint64 {
	if f != f {
		return 1
	}
	return math.Float64bits(f)
}

type hash uint64

func (h *hash) add(c complex128) {
	for _, f := range [...]float64{real(c), imag(c)} {
		*h = (*h ^ hash(bits(f))) * 1099511628211
	}
}

func main() {
	inf, nan, minus0 := math.Inf(1), math.NaN(), math.Copysign(0, -1)
	vals := []float64{0, minus0, 1, -1, 2.5, inf, -inf, nan, math.MaxFloat64, math.SmallestNonzeroFloat64}
	var sum, diff, prod, quot, neg, small, equal hash
	for _, a := range vals {
		for _, b := range vals {
			for _, c := range vals {
				for _, d := range vals {
					x, y := complex(a, b), complex(c, d)
					sum.add(x + y)
					diff.add(x - y)
					prod.add(x * y)
					quot.add(x / y)
					neg.add(-x)
					x32, y32 := complex64(x), complex64(y)
					small.add(complex128(x32 + y32))
					small.add(complex128(x32 * y32))
					small.add(complex128(x32 / y32))
					if x == y {
						equal++
					}
					if x32 != y32 {
						equal += 100000
					}
				}
			}
			println(min(a, b), max(a, b), 1/min(a, b), 1/max(a, b), min(a, 0, b), max(minus0, a, b), min(float32(a), float32(b)))
		}
	}
	println(sum, diff, prod, quot, neg, small, equal)
	println(complex(0, inf)/complex(2.5, 5e-324), complex(1, 1)/complex(inf, 0), complex(1, nan)/0)
}
