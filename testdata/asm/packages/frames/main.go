package main

// reverse copies through a frame of 20,000 bytes.
func reverse(dst, src []byte)

func fib(n int) int

func small(x int) int

func recurse(n int) int {
	if n == 0 {
		dst, src := make([]byte, 10), []byte("0123456789")
		reverse(dst, src)
		println(string(dst))
		return fib(20)
	}
	return recurse(n - 1)
}

func main() {
	println(recurse(0), recurse(100), recurse(3000))
	println(small(4))
}
