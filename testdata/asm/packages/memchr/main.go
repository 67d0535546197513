package main

//go:noescape
func memchr(s []byte, c byte) int

//go:noescape
func count(s string, c byte) (n int)

func main() {
	s := make([]byte, 100)
	for i := range s {
		s[i] = byte('a' + i%26)
	}
	for _, n := range []int{0, 1, 15, 16, 17, 40, 100} {
		println(n, memchr(s[:n], 'a'), memchr(s[:n], 'q'), memchr(s[:n], 'z'), memchr(s[:n], '!'))
	}
	println(count("the quick brown fox jumps over the lazy dog", 'o'), count("", 'x'))
}
