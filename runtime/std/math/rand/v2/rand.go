// Package rand makes pseudo-random numbers.
//
// A [Rand] over a [PCG] or [ChaCha8] gives the same numbers each time for a seed; the functions of the package don't.
package rand

import (
	"math/bits"
	_ "unsafe" // go:linkname
)

// Source makes numbers in [0, 1<<64).
type Source interface {
	Uint64() uint64
}

// Rand makes numbers of many kinds from a source.
type Rand struct {
	src Source
}

// New returns a Rand over src.
func New(src Source) *Rand { return &Rand{src} }

// Int64 returns a number in [0, 1<<63).
func (r *Rand) Int64() int64 { return int64(r.src.Uint64() &^ (1 << 63)) }

// Uint32 returns a number in [0, 1<<32).
func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }

// Uint64 returns a number in [0, 1<<64).
func (r *Rand) Uint64() uint64 { return r.src.Uint64() }

// Int32 returns a number in [0, 1<<31).
func (r *Rand) Int32() int32 { return int32(r.src.Uint64() >> 33) }

// Int returns a number that isn't negative.
func (r *Rand) Int() int { return int(r.src.Uint64() << 1 >> 1) }

// Uint returns any uint.
func (r *Rand) Uint() uint { return uint(r.src.Uint64()) }

// below returns a number in [0, n) by a multiplication (Daniel Lemire, "Fast Random Integer Generation in an Interval").
func (r *Rand) below(n uint64) uint64 {
	if n&(n-1) == 0 {
		return r.Uint64() & (n - 1)
	}
	hi, lo := bits.Mul64(r.Uint64(), n)
	if lo < n {
		for reject := -n % n; lo < reject; {
			hi, lo = bits.Mul64(r.Uint64(), n)
		}
	}
	return hi
}

// Int64N returns a number in [0, n). It panics if n <= 0.
func (r *Rand) Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(r.below(uint64(n)))
}

// Uint64N returns a number in [0, n). It panics if n == 0.
func (r *Rand) Uint64N(n uint64) uint64 {
	if n == 0 {
		panic("invalid argument to Uint64N")
	}
	return r.below(n)
}

// Int32N returns a number in [0, n). It panics if n <= 0.
func (r *Rand) Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(r.below(uint64(n)))
}

// Uint32N returns a number in [0, n). It panics if n == 0.
func (r *Rand) Uint32N(n uint32) uint32 {
	if n == 0 {
		panic("invalid argument to Uint32N")
	}
	return uint32(r.below(uint64(n)))
}

// IntN returns a number in [0, n). It panics if n <= 0.
func (r *Rand) IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(r.below(uint64(n)))
}

// UintN returns a number in [0, n). It panics if n == 0.
func (r *Rand) UintN(n uint) uint {
	if n == 0 {
		panic("invalid argument to UintN")
	}
	return uint(r.below(uint64(n)))
}

// Float64 returns a number in [0, 1).
func (r *Rand) Float64() float64 { return float64(r.Uint64()<<11>>11) / (1 << 53) }

// Float32 returns a number in [0, 1).
func (r *Rand) Float32() float32 { return float32(r.Uint32()<<8>>8) / (1 << 24) }

// Perm returns the numbers in [0, n) in random order.
func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(n, func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

// Shuffle puts n elements in random order, by Fisher and Yates' method. It panics if n < 0.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.below(uint64(i+1))))
	}
}

// runtimeRand returns a random number.
//
//go:linkname runtimeRand runtime.rand
func runtimeRand() uint64

// runtimeSource is the source of the package's functions.
type runtimeSource struct{}

func (runtimeSource) Uint64() uint64 { return runtimeRand() }

var global = Rand{runtimeSource{}}

func Int64() int64            { return global.Int64() }
func Uint32() uint32          { return global.Uint32() }
func Uint64() uint64          { return runtimeRand() }
func Int32() int32            { return global.Int32() }
func Int() int                { return global.Int() }
func Uint() uint              { return global.Uint() }
func Int64N(n int64) int64    { return global.Int64N(n) }
func Uint64N(n uint64) uint64 { return global.Uint64N(n) }
func Int32N(n int32) int32    { return global.Int32N(n) }
func Uint32N(n uint32) uint32 { return global.Uint32N(n) }
func IntN(n int) int          { return global.IntN(n) }
func UintN(n uint) uint       { return global.UintN(n) }
func Float64() float64        { return global.Float64() }
func Float32() float32        { return global.Float32() }
func Perm(n int) []int        { return global.Perm(n) }
func NormFloat64() float64    { return global.NormFloat64() }
func ExpFloat64() float64     { return global.ExpFloat64() }

// Shuffle puts n elements in random order. It panics if n < 0.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

type intType interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// N returns a number in [0, n) of any integer type. It panics if n <= 0.
func N[Int intType](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(global.below(uint64(n)))
}

// N returns a number in [0, n) of any integer type. It panics if n <= 0.
func (r *Rand) N[Int intType](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(r.below(uint64(n)))
}
