// run exit=2

package main

//go:noinline
func conv(s []byte) [4]byte {
	return [4]byte(s)
}

func main() {
	println(conv([]byte("abcd"))[3])
	println(conv([]byte("abc"))[0])
}
