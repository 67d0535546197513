// Genpow10 writes runtime/std/strconv/powtables.go: what pow10.go makes 128-bit powers of ten of.
//
//	go run scripts/genpow10/main.go        (at the repository's root)
//
// pow10 multiplies every 27th power by a power of five that fits a word. The product may be short of the
// truncated true value by a few units; the difference is looked up, two bits a power.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"math/big"
	"os"
)

const (
	min, max = -351, 350 // 26 times 27 powers
	step     = 27
)

// truncated gives the top 128 bits of 10^k.
func truncated(k int) *big.Int {
	n := new(big.Int)
	if k >= 0 {
		n.Exp(big.NewInt(10), big.NewInt(int64(k)), nil)
		n.Lsh(n, 128)
	} else {
		d := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(-k)), nil)
		n.Lsh(big.NewInt(1), uint(d.BitLen()+256))
		n.Quo(n, d)
	}
	return n.Rsh(n, uint(n.BitLen()-128))
}

func main() {
	b := new(bytes.Buffer)
	fmt.Fprintf(b, "// Made by scripts/genpow10; don't edit.\n\npackage strconv\n\nconst (\npowMin = %d\npowMax = %d\npowStep = %d\n)\n\n", min, max, step)
	fmt.Fprintf(b, "// powCoarse has the top 128 bits of 10^(powMin + i*powStep), high word first.\nvar powCoarse = [...][2]uint64{\n")
	mask := new(big.Int).SetUint64(1<<64 - 1)
	for k := min; k <= max; k += step {
		t := truncated(k)
		fmt.Fprintf(b, "{%#016x, %#016x}, // 1e%d\n", new(big.Int).Rsh(t, 64), new(big.Int).And(t, mask), k)
	}
	fmt.Fprintf(b, "}\n\n// powFives has the powers of five.\nvar powFives = [powStep+1]uint64{")
	for j := 0; j <= step; j++ {
		if j%5 == 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(b, "%d,", new(big.Int).Exp(big.NewInt(5), big.NewInt(int64(j)), nil))
	}
	var fix [(max - min + 1 + 3) / 4]byte
	for k := min; k <= max; k++ {
		j := (k - min) % step
		p := new(big.Int).Mul(truncated(k-j), new(big.Int).Exp(big.NewInt(5), big.NewInt(int64(j)), nil))
		p.Rsh(p, uint(p.BitLen()-128))
		d := p.Sub(truncated(k), p).Int64()
		if d < 0 || d > 3 {
			panic(d)
		}
		fix[(k-min)/4] |= byte(d) << ((k - min) % 4 * 2)
	}
	fmt.Fprintf(b, "\n}\n\n// powFix has what the product is short of, two bits a power.\nconst powFix = \"\" +")
	for i, f := range fix {
		if i%24 == 0 {
			if i > 0 {
				b.WriteString("\" +")
			}
			b.WriteString("\n\"")
		}
		fmt.Fprintf(b, "\\x%02x", f)
	}
	b.WriteString("\"\n")
	out, err := format.Source(b.Bytes())
	if err != nil {
		panic(err)
	}
	if err := os.WriteFile("runtime/std/strconv/powtables.go", out, 0o644); err != nil {
		panic(err)
	}
}
