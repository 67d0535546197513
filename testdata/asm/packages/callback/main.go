package main

var log [8]int
var logged int

// note is called from assembly.
func note(x int, s string) int {
	log[logged] = x + len(s)
	logged++
	return deep(x) + len(s)
}

// deep makes the stack grow below the assembly frame.
func deep(n int) int {
	var pad [64]int
	pad[n%64] = n
	if n == 0 {
		return 0
	}
	return deep(n-1) + pad[n%64] - n + 1
}

// twice calls note twice and adds up.
func twice(x int, s string) int

// keep holds a pointer over a call into Go, in its arguments.
func keep(p *[4]int, n int) int

func sum(p *[4]int, n int) int {
	deep(n)
	return p[0] + p[1] + p[2] + p[3]
}

func main() {
	println(twice(300, "abc"))
	println(logged, log[0], log[1])
	local := [4]int{1, 2, 3, 4}
	println(keep(&local, 500), local[3])
}
