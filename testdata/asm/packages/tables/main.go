package main

const rounds = 5

type state struct {
	pad   uint16
	sum   uint32
	count int
}

// nibbles sums the popcounts of s by a table of assembly.
func nibbles(st *state, s []byte)

func greeting() string
func polynomial(x float64) float64

var shared [3]int64 = [3]int64{10, 20, 30}

// total reads a Go variable.
func total() int64

func main() {
	var st state
	nibbles(&st, []byte{0xff, 0x0f, 0x11, 0})
	println(st.pad, st.sum, st.count)
	println(greeting())
	println(polynomial(2))
	shared[1] = 100
	println(total())
}
