// The generic method N of math/rand/v2's Rand.
package main

import (
	"fmt"
	"math/rand/v2"
	"time"
)

type count int16

func main() {
	r := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		fmt.Println(r.N(10), r.N(int64(1)<<40), r.N(uint8(200)), r.N(count(300)), r.N(5*time.Second))
	}
	defer func() { fmt.Println(recover()) }()
	r.N(count(-1))
}
