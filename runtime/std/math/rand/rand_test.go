package rand_test

import (
	"fmt"
	real "math/rand"
	"testing"

	"glenda.std/math/rand"
)

type r interface {
	Int63() int64
	Uint32() uint32
	Uint64() uint64
	Int31() int32
	Int() int
	Int63n(int64) int64
	Int31n(int32) int32
	Intn(int) int
	Float64() float64
	Float32() float32
	Perm(int) []int
	NormFloat64() float64
	ExpFloat64() float64
	Shuffle(int, func(i, j int))
	Read([]byte) (int, error)
	Seed(int64)
}

func drive(r r, n int) (s string) {
	for i := range n {
		p := make([]byte, i%11)
		r.Read(p)
		o := []int{1, 2, 3, 4, 5, 6}
		r.Shuffle(6, func(i, j int) { o[i], o[j] = o[j], o[i] })
		s += fmt.Sprintln(r.Int63(), r.Uint32(), r.Uint64(), r.Int31(), r.Int(), r.Int63n(1<<62+12345), r.Int31n(1e9+7), r.Intn(i+1), r.Intn(1<<40+1), r.Intn(64),
			r.Float64(), r.Float32(), r.Perm(5), r.NormFloat64(), r.ExpFloat64(), o, p)
	}
	return s
}

func TestRand(t *testing.T) {
	for _, seed := range []int64{1, 0, -1, 42, 1 << 40, -1 << 63, 1<<31 - 1} {
		g, w := rand.New(rand.NewSource(seed)), real.New(real.NewSource(seed))
		if drive(g, 700) != drive(w, 700) {
			t.Error("seed", seed)
		}
		for range 300000 {
			if a, b := g.NormFloat64(), w.NormFloat64(); a != b {
				t.Fatal(a, b)
			}
			if a, b := g.ExpFloat64(), w.ExpFloat64(); a != b {
				t.Fatal(a, b)
			}
		}
		g.Seed(5)
		w.Seed(5)
		gz, wz := rand.NewZipf(g, 1.5, 2, 1000), real.NewZipf(w, 1.5, 2, 1000)
		for range 1000 {
			if a, b := gz.Uint64(), wz.Uint64(); a != b {
				t.Fatal(a, b)
			}
		}
	}
	rand.Intn(5)
}
