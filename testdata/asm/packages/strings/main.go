package main

//go:noescape
func equalFold(a, b string) bool

//go:noescape
func upper(dst []byte, src string) int

func main() {
	println(equalFold("Hello, World", "hELLO, wORLD"), equalFold("abc", "abd"), equalFold("a", "ab"), equalFold("", ""))
	buf := make([]byte, 32)
	n := upper(buf, "plan 9 from bell labs")
	println(string(buf[:n]))
	println(upper(buf[:4], "truncated"), string(buf[:4]))
}
