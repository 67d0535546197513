// run

// Integer arithmetic wraps around in every width; division truncates.
package main

var (
	i8  int8  = 127
	i16 int16 = 32767
	i32 int32 = 2147483647
	i64 int64 = 9223372036854775807
	u8  uint8
	u16 uint16
	u32 uint32
	u64 uint64
	up  uintptr
)

//go:noinline
func ops8(a, b int8) {
	println(a+b, a-b, a*b, a&b, a|b, a^b, a&^b, -a, ^a)
	if b != 0 {
		println(a/b, a%b)
	}
}

//go:noinline
func opsU8(a, b uint8) {
	println(a+b, a-b, a*b, a&b, a|b, a^b, a&^b, -a, ^a)
	if b != 0 {
		println(a/b, a%b)
	}
}

//go:noinline
func ops16(a, b int16) {
	println(a+b, a-b, a*b, -a, ^a)
	if b != 0 {
		println(a/b, a%b)
	}
}

//go:noinline
func ops32(a, b int32) {
	println(a+b, a-b, a*b, -a, ^a)
	if b != 0 {
		println(a/b, a%b)
	}
}

//go:noinline
func opsU32(a, b uint32) {
	println(a+b, a-b, a*b, -a, ^a)
	if b != 0 {
		println(a/b, a%b)
	}
}

//go:noinline
func ops64(a, b int64) {
	println(a+b, a-b, a*b, -a, ^a)
	if b != 0 {
		println(a/b, a%b)
	}
}

//go:noinline
func opsU64(a, b uint64) {
	println(a+b, a-b, a*b, -a, ^a)
	if b != 0 {
		println(a/b, a%b)
	}
}

// Divisions by constants.
//
//go:noinline
func consts(a int, u uint, b int32, c uint8) {
	println(a/1, a/2, a/3, a/7, a/8, a/10, a/-1, a/-5, a/1000000007)
	println(a%1, a%2, a%3, a%7, a%8, a%10, a%-1, a%-5, a%1000000007)
	println(u/1, u/2, u/3, u/7, u/8, u/10, u/641, u/(1<<63), u/0xfffffffffffffffe)
	println(u%1, u%2, u%3, u%7, u%8, u%10, u%641, u%(1<<63), u%0xfffffffffffffffe)
	println(b/3, b/7, b/-9, b/125, b%3, b%7, b%-9, b%125, b/16, b%16, b/(-1<<31))
	println(c/3, c/7, c/9, c/100, c%3, c%7, c%10, c%100, c/255)
	println(a*3, a*5, a*7, a*9, a*10, a*15, a*-1, a*1024, a*-7, a*100)
	println(a == a/10*10+a%10, a%2 == 1, a%4 == 0, u%6 == 0)
}

func main() {
	i8++
	i16++
	i32++
	i64++
	u8--
	u16--
	u32--
	u64--
	up--
	println(i8, i16, i32, i64, u8, u16, u32, u64, up)
	for _, p := range [][2]int8{{127, 1}, {-128, -1}, {100, 3}, {-100, 7}, {-7, -2}, {5, 0}} {
		ops8(p[0], p[1])
		opsU8(uint8(p[0]), uint8(p[1]))
		ops16(int16(p[0])<<8, int16(p[1])<<8)
		ops32(int32(p[0])<<24, int32(p[1])<<24)
		opsU32(uint32(p[0])<<24, uint32(p[1]))
		ops64(int64(p[0])<<56, int64(p[1]))
		opsU64(uint64(p[0])<<56, uint64(p[1]))
	}
	for _, x := range []int{0, 1, -1, 9, -9, 10, 12345, -12345, 1 << 62, -1 << 63, 1<<63 - 1} {
		consts(x, uint(x), int32(x), uint8(x))
	}
	var b byte = 200
	b += 100
	println(b, b+b, int(b)+int(b), b<<1>>1, uint16(b)<<8)
	var n int16 = -32768
	println(n/-1, n*-1, -n, n-1, uint16(n), int8(n))
	c := 0
	for i := uint8(250); i >= 250; i++ {
		c++
	}
	println(c)
}
