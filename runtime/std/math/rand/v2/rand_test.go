package rand_test

import (
	"bytes"
	"fmt"
	real "math/rand/v2"
	"testing"

	"glenda.std/math/rand/v2"
)

type r interface {
	Int64() int64
	Uint32() uint32
	Uint64() uint64
	Int32() int32
	Int() int
	Uint() uint
	Int64N(int64) int64
	Uint64N(uint64) uint64
	Int32N(int32) int32
	Uint32N(uint32) uint32
	IntN(int) int
	UintN(uint) uint
	Float64() float64
	Float32() float32
	Perm(int) []int
	NormFloat64() float64
	ExpFloat64() float64
}

func drive(r r, n int) (s string) {
	for i := range n {
		s += fmt.Sprintln(r.Int64(), r.Uint32(), r.Uint64(), r.Int32(), r.Int(), r.Uint(), r.Int64N(1<<62+12345), r.Uint64N(1<<63+5), r.Int32N(1e9+7), r.Uint32N(3e9),
			r.IntN(i+1), r.IntN(1<<40), r.UintN(64), r.Float64(), r.Float32(), r.Perm(7), r.NormFloat64(), r.ExpFloat64())
	}
	return s
}

func TestPCG(t *testing.T) {
	g, w := rand.NewPCG(1, 2), real.NewPCG(1, 2)
	if drive(rand.New(g), 2000) != drive(real.New(w), 2000) {
		t.Error("PCG")
	}
	a, _ := g.MarshalBinary()
	b, _ := w.MarshalBinary()
	if !bytes.Equal(a, b) {
		t.Error(a, b)
	}
	h := new(rand.PCG)
	if h.UnmarshalBinary(b) != nil || h.Uint64() != g.Uint64() {
		t.Error("UnmarshalBinary")
	}
	gr, wr := rand.New(g), real.New(w)
	w.Uint64()
	for range 1000000 {
		if a, b := gr.NormFloat64(), wr.NormFloat64(); a != b {
			t.Fatal(a, b)
		}
		if a, b := gr.ExpFloat64(), wr.ExpFloat64(); a != b {
			t.Fatal(a, b)
		}
	}
}

func TestChaCha8(t *testing.T) {
	seed := [32]byte([]byte("chacha8: 32-byte seed of a test!"))
	g, w := rand.NewChaCha8(seed), real.NewChaCha8(seed)
	for i := range 3000 {
		if g.Uint64() != w.Uint64() {
			t.Fatal(i)
		}
		a, b := make([]byte, i%13), make([]byte, i%13)
		g.Read(a)
		w.Read(b)
		if !bytes.Equal(a, b) {
			t.Fatal(i, a, b)
		}
		a, _ = g.MarshalBinary()
		b, _ = w.MarshalBinary()
		if !bytes.Equal(a, b) {
			t.Fatalf("%d\n got %q\nwant %q", i, a, b)
		}
		g = new(rand.ChaCha8)
		if err := g.UnmarshalBinary(b); err != nil {
			t.Fatal(err)
		}
	}
	rand.N(uint8(200))
}
