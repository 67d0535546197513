package main

import (
	"fmt"
	"math/rand"
	v2 "math/rand/v2"
)

func main() {
	r := rand.New(rand.NewSource(1))
	fmt.Println(r.Int(), r.Intn(10), r.Intn(1000), r.Float64(), r.Perm(8), r.Int31n(77), r.Uint64(), r.Int63n(1e15))
	for range 5 {
		fmt.Print(r.NormFloat64(), " ", r.ExpFloat64(), " ")
	}
	b := make([]byte, 10)
	r.Read(b)
	fmt.Println(b)
	p := v2.New(v2.NewPCG(1, 2))
	fmt.Println(p.Int(), p.IntN(10), p.Uint32N(1000), p.Float64(), p.Perm(8), p.Uint64(), p.NormFloat64())
	c := v2.New(v2.NewChaCha8([32]byte{1, 2, 3}))
	for range 100 {
		c.Uint64()
	}
	fmt.Println(c.Uint64(), c.IntN(99), c.Float32())
	s := []int{1, 2, 3, 4, 5, 6}
	r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	fmt.Println(s, rand.Intn(10) < 10, v2.N(5) < 5)
}
