// run

package main

// Ten million frames, each with a pointer into the one before, while the stack moves.
//
//go:noinline
func down(up *int, n int) int {
	x := *up + 1
	if n == 0 {
		return x
	}
	r := down(&x, n-1)
	*up += 0
	return r + x - x
}

func main() {
	zero := 0
	println(down(&zero, 10_000_000-1))
}
