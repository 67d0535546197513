// Gencooked writes runtime/std/math/rand/cooked.go: the state from which math/rand's generator of seeded sources
// starts.
//
//	go run scripts/gencooked/main.go        (at the repository's root)
//
// The generator adds: y[n] = y[n-607] + y[n-273] modulo 2⁶⁴. Its state is 607 words, written round from word 334 downwards.
// Cooked is the state after 7.8e12 steps from words that a small linear generator with seed 1 gives. The steps are jumped
// over: y[n] is the sum of c[i]·y[i] with xⁿ = Σ c[i]·xⁱ modulo x⁶⁰⁷ - x³³⁴ - 1.
package main

import (
	"bytes"
	"fmt"
	"os"
)

const (
	length = 607
	tap    = 273
	steps  = 7.8e12
)

// poly is a polynomial of degree 606 at most, lowest power first.
type poly [length]uint64

// times returns p·q modulo x⁶⁰⁷ - x³³⁴ - 1.
func (p *poly) times(q *poly) *poly {
	var wide [2*length - 1]uint64
	for i, a := range p {
		if a == 0 {
			continue
		}
		for j, b := range q {
			wide[i+j] += a * b
		}
	}
	for i := len(wide) - 1; i >= length; i-- {
		wide[i-length] += wide[i]
		wide[i-tap] += wide[i]
	}
	return (*poly)(wide[:length])
}

// power returns xⁿ.
func power(n uint64) *poly {
	result, square := &poly{1}, &poly{0, 1}
	for ; n > 0; n >>= 1 {
		if n&1 != 0 {
			result = result.times(square)
		}
		square = square.times(square)
	}
	return result
}

// seeded returns the words before the first step, oldest first: y[0] to y[606].
func seeded() (y [length]uint64) {
	x := uint64(1)
	next := func() uint64 {
		x = x * 48271 % (1<<31 - 1)
		return x
	}
	for range 20 {
		next()
	}
	for i := range length {
		word := next()<<20 ^ next()<<10
		word ^= next()
		y[position(i)] = word
	}
	return y
}

// position says which word of the sequence y[0] to y[606] stands at i in the state.
func position(i int) int { return (length - tap - 1 - i + length) % length }

func main() {
	y := seeded()
	jump := power(steps)
	var b bytes.Buffer
	b.WriteString("// Made by scripts/gencooked.\n\npackage rand\n\n// cooked is the state of the generator after 7.8e12 steps.\nvar cooked = [length]uint64{")
	var state [length]uint64
	shift := int(uint64(steps) % length)
	for k := range length {
		// y[steps+k]
		sum := uint64(0)
		for i, c := range jump {
			sum += c * y[i]
		}
		state[((position(k)-shift)%length+length)%length] = sum
		jump = jump.times(&poly{0, 1})
	}
	for i, w := range state {
		if i%4 == 0 {
			b.WriteString("\n\t")
		} else {
			b.WriteString(" ")
		}
		fmt.Fprintf(&b, "%#016x,", w)
	}
	b.WriteString("\n}\n")
	if err := os.WriteFile("runtime/std/math/rand/cooked.go", b.Bytes(), 0o644); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
