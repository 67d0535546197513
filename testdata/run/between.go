// run
package main

// Tests of ranges, for all values of small types.

func digit(b byte) bool         { return b >= '0' && b <= '9' }
func notDigit(b byte) bool      { return b < '0' || b > '9' }
func letter(b byte) bool        { return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || b == '_' }
func signed(n int8) bool        { return n > -100 && n < 100 }
func low(n int8) bool           { return n >= -128 && n <= -120 }
func high(n int8) bool          { return n > 120 && n <= 127 }
func wrong(n int8) bool         { return n > 5 && n < 5 }
func single(n int8) bool        { return n > 5 && n < 7 }
func all(b uint8) bool          { return b >= 0 && b <= 255 }
func surrogate(r uint16) bool   { return 0xd800 <= r && r < 0xe000 }
func outside(n int) bool        { return n < -1<<63+5 || n > 1<<63-5 }
func inside(n uint64) bool      { return n >= 1<<63 && n < 1<<64-1 }
func three(n int32) int {
	switch {
	case n >= 10 && n < 20:
		return 1
	case n >= -20 && n <= -10:
		return 2
	case n > 1<<31-3 || n < -1<<31+2:
		return 3
	}
	return 0
}

func hex(s string) (n int) {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			n = n<<4 | int(c-'0')
		case 'a' <= c && c <= 'f':
			n = n<<4 | int(c-'a'+10)
		case c >= 'A' && c <= 'F':
			n = n<<4 | int(c-'A'+10)
		default:
			return -1
		}
	}
	return
}

func main() {
	n := [12]int{}
	count := func(i int, b bool, v int) {
		if b {
			n[i] += 1000 + v
		}
	}
	for i := range 256 {
		b, s := byte(i), int8(i)
		count(0, digit(b), i)
		count(1, notDigit(b), i)
		count(2, letter(b), i)
		count(3, signed(s), i)
		count(4, low(s), i)
		count(5, high(s), i)
		count(6, wrong(s), i)
		count(7, single(s), i)
		count(8, all(b), i)
	}
	for i := range 1 << 16 {
		count(9, surrogate(uint16(i)), i)
	}
	for _, v := range n {
		println(v)
	}
	for _, v := range []int{-1 << 63, -1<<63 + 4, -1<<63 + 5, 0, 1<<63 - 1, 1<<63 - 5, 1<<63 - 4} {
		print(outside(v), " ", inside(uint64(v)), " ")
	}
	println()
	for _, v := range []int32{9, 10, 19, 20, -9, -10, -20, -21, 1<<31 - 1, 1<<31 - 3, -1 << 31, -1<<31 + 1, -1<<31 + 2} {
		print(three(v), " ")
	}
	println()
	println(hex("7fFa09"), hex("12g"), hex("@"), hex("`"))
}
