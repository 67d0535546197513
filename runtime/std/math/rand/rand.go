// Package rand makes pseudo-random numbers.
//
// A [Rand] made by New(NewSource(seed)) gives the same numbers each time; the functions of the package don't.
package rand

import (
	_ "unsafe" // go:linkname
)

// Source makes numbers in [0, 1<<63).
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// Source64 also makes numbers in [0, 1<<64).
type Source64 interface {
	Source
	Uint64() uint64
}

// NewSource returns a new source with a seed. It is a Source64.
func NewSource(seed int64) Source {
	s := new(source)
	s.Seed(seed)
	return s
}

const (
	length = 607
	tapGap = 273
)

// source is an additive lagged Fibonacci generator: x[n] = x[n-607] + x[n-273].
type source struct {
	tap, feed int
	vec       [length]uint64
}

// lehmer is the generator x·48271 mod 2³¹-1 (Park and Miller), by Schrage's method.
func lehmer(x int32) int32 {
	const a, q, r = 48271, 44488, 3399
	x = a*(x%q) - r*(x/q)
	if x < 0 {
		x += 1<<31 - 1
	}
	return x
}

// Seed starts the sequence of a seed.
func (s *source) Seed(seed int64) {
	s.tap, s.feed = 0, length-tapGap
	seed %= 1<<31 - 1
	if seed < 0 {
		seed += 1<<31 - 1
	}
	if seed == 0 {
		seed = 89482311
	}
	x := int32(seed)
	for range 20 {
		x = lehmer(x)
	}
	for i := range s.vec {
		x = lehmer(x)
		u := uint64(x) << 40
		x = lehmer(x)
		u ^= uint64(x) << 20
		x = lehmer(x)
		u ^= uint64(x)
		s.vec[i] = u ^ cooked[i]
	}
}

// Int63 returns a number in [0, 1<<63).
func (s *source) Int63() int64 { return int64(s.Uint64() &^ (1 << 63)) }

// Uint64 returns a number in [0, 1<<64).
func (s *source) Uint64() uint64 {
	s.tap--
	if s.tap < 0 {
		s.tap += length
	}
	s.feed--
	if s.feed < 0 {
		s.feed += length
	}
	x := s.vec[s.feed] + s.vec[s.tap]
	s.vec[s.feed] = x
	return x
}

// Rand makes numbers of many kinds from a source.
type Rand struct {
	src Source
	s64 Source64 // src, if it is one

	// What Read has drawn and not used.
	readVal int64
	readPos int8
}

// New returns a Rand over src.
func New(src Source) *Rand {
	s64, _ := src.(Source64)
	return &Rand{src: src, s64: s64}
}

// Seed starts the sequence of a seed.
func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.readPos = 0
}

// Int63 returns a number in [0, 1<<63).
func (r *Rand) Int63() int64 { return r.src.Int63() }

// Uint32 returns a number in [0, 1<<32).
func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }

// Uint64 returns a number in [0, 1<<64).
func (r *Rand) Uint64() uint64 {
	if r.s64 != nil {
		return r.s64.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

// Int31 returns a number in [0, 1<<31).
func (r *Rand) Int31() int32 { return int32(r.Int63() >> 32) }

// Int returns a number that isn't negative.
func (r *Rand) Int() int { return int(uint(r.Int63())) }

// Int63n returns a number in [0, n). It panics if n <= 0.
func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	// Draw again what lies beyond the last multiple of n.
	last := int64(1<<63 - 1 - (1<<63)%uint64(n))
	v := r.Int63()
	for v > last {
		v = r.Int63()
	}
	return v % n
}

// Int31n returns a number in [0, n). It panics if n <= 0.
func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	last := int32(1<<31 - 1 - (1<<31)%uint32(n))
	v := r.Int31()
	for v > last {
		v = r.Int31()
	}
	return v % n
}

// below returns a number in [0, n) by a multiplication (Daniel Lemire, "Fast Random Integer Generation in an Interval").
func (r *Rand) below(n int32) int32 {
	p := uint64(r.Uint32()) * uint64(n)
	if low := uint32(p); low < uint32(n) {
		for reject := uint32(-n) % uint32(n); low < reject; low = uint32(p) {
			p = uint64(r.Uint32()) * uint64(n)
		}
	}
	return int32(p >> 32)
}

// Intn returns a number in [0, n). It panics if n <= 0.
func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

// Float64 returns a number in [0, 1).
func (r *Rand) Float64() float64 {
	for {
		if f := float64(r.Int63()) / (1 << 63); f != 1 { // it may round up
			return f
		}
	}
}

// Float32 returns a number in [0, 1).
func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

// Perm returns the numbers in [0, n) in random order.
func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := range m {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

// Shuffle puts n elements in random order, by Fisher and Yates' method. It panics if n < 0.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	i := n - 1
	for ; i > 1<<31-1-1; i-- {
		swap(i, int(r.Int63n(int64(i+1))))
	}
	for ; i > 0; i-- {
		swap(i, int(r.below(int32(i+1))))
	}
}

// Read fills p; it never fails.
func (r *Rand) Read(p []byte) (n int, err error) {
	for n = range p {
		if r.readPos == 0 {
			r.readVal = r.Int63()
			r.readPos = 7
		}
		p[n] = byte(r.readVal)
		r.readVal >>= 8
		r.readPos--
	}
	return len(p), nil
}

// runtimeRand returns a random number.
//
//go:linkname runtimeRand runtime.rand
func runtimeRand() uint64

// runtimeSource is the source of the package's functions.
type runtimeSource struct{}

func (runtimeSource) Int63() int64    { return int64(runtimeRand() &^ (1 << 63)) }
func (runtimeSource) Uint64() uint64  { return runtimeRand() }
func (runtimeSource) Seed(seed int64) {}

var global = Rand{src: runtimeSource{}, s64: runtimeSource{}}

// Seed does nothing, as in Go since 1.24: the functions of the package can't be seeded.
func Seed(seed int64) {}

func Int63() int64         { return global.Int63() }
func Uint32() uint32       { return global.Uint32() }
func Uint64() uint64       { return runtimeRand() }
func Int31() int32         { return global.Int31() }
func Int() int             { return global.Int() }
func Int63n(n int64) int64 { return global.Int63n(n) }
func Int31n(n int32) int32 { return global.Int31n(n) }
func Intn(n int) int       { return global.Intn(n) }
func Float64() float64     { return global.Float64() }
func Float32() float32     { return global.Float32() }
func Perm(n int) []int     { return global.Perm(n) }
func NormFloat64() float64 { return global.NormFloat64() }
func ExpFloat64() float64  { return global.ExpFloat64() }

// Shuffle puts n elements in random order. It panics if n < 0.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// Read fills p; it never fails.
func Read(p []byte) (n int, err error) {
	r := Rand{src: runtimeSource{}, s64: runtimeSource{}}
	return r.Read(p)
}
