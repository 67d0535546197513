// run

// Conversions between numbers, strings, slices and arrays.
package main

import "unsafe"

type (
	celsius float64
	bytes   []byte
	runes   []rune
	text    string
	myByte  byte
	pair    struct{ a, b int }
	pair2   struct{ a, b int }
	fn      func(int) int
)

//go:noinline
func ints(x int64) {
	println(int8(x), int16(x), int32(x), int(x), uint8(x), uint16(x), uint32(x), uint64(x), uintptr(x))
	println(float32(x), float64(x), float64(int32(x)), float64(uint32(x)), float32(uint64(x)), float64(uint64(x)))
	println(float64(int8(x)), float64(uint8(x)), float32(int16(x)), float32(uint16(x)))
}

//go:noinline
func floats(f float64) {
	println(int64(f), float32(f))
	if f < 2147483648 {
		println(int32(f))
	}
	if f >= 0 {
		println(uint64(f))
	}
	if f >= 0 && f < 4294967296 {
		println(uint32(f))
	}
	if f < 128 && f > -129 {
		println(int8(f), int16(f))
	}
	g := float32(f)
	println(int64(g), float64(g))
}

//go:noinline
func length(b []byte) int { return len(b) }

func main() {
	for _, x := range []int64{0, 1, -1, 127, 128, 255, 256, -32769, 1 << 31, 1<<32 - 1, 1<<53 + 1, -1 << 63, 1<<63 - 1} {
		ints(x)
	}
	for _, f := range []float64{0, 0.5, 1.9, -1.9, 100.999, -128.9, 65535.5, 2147483646.5, 4294967295, 1e15, 9.2e18} {
		floats(f)
	}
	println(uint64(float64(1<<63)), uint64(1.8e19))
	var big float64 = 1 << 63
	println(uint64(big), uint64(big+4096), uint64(big*1.9))
	println(celsius(36.6)+0.4, float64(celsius(1))/3)

	s := "aé世\U0001F600\xffz"
	b, r := []byte(s), []rune(s)
	println(len(s), len(b), len(r))
	for _, x := range b {
		print(x, " ")
	}
	println()
	for _, x := range r {
		print(x, " ")
	}
	println()
	println(string(b) == s, string(r) == s, string(r[:4]), string(b[1:3]))
	println(string(rune(65)), string(rune(0x4e16)), string(rune(-1)) == "\ufffd", string(rune(0x10ffff)) == "\U0010ffff", string(rune(0xd800)))
	println(string(bytes("abc")), string(runes("äö")), text(bytes{'x', 'y'}), len(bytes(text("hello"))))
	println(string([]myByte{104, 105}), string([]byte(nil)) == "", len([]byte("")), string([]rune{}))
	b[0] = 'A'
	println(s[0], b[0])
	println(length([]byte("seven..")), length([]byte(s[2:])))

	sl := []int{1, 2, 3, 4, 5}
	arr := [3]int(sl)
	ptr := (*[4]int)(sl[1:])
	ptr[0] = 20
	arr[1] = 7
	println(sl[1], arr[0], arr[1], arr[2], len(ptr), cap(ptr[:2]))
	var none []int
	println((*[0]int)(none) == nil, (*[0]int)(sl) != nil, len([0]int(none)))
	p := pair{1, 2}
	q := pair2(p)
	println(q.a, q.b, pair(q) == p, struct{ a, b int }(q) == p)
	f := fn(func(x int) int { return x * 2 })
	println((func(int) int)(f)(21))

	x := 0x0102030405060708
	up := unsafe.Pointer(&x)
	println(*(*byte)(up), *(*uint32)(unsafe.Pointer(uintptr(up) + 4)), *(*uint16)(unsafe.Add(up, 2)))
	println(unsafe.Sizeof(p), unsafe.Alignof(x), unsafe.Offsetof(p.b), len(unsafe.Slice(&sl[0], 3)))
	println(unsafe.String(&b[0], 1), *unsafe.StringData("q"), *unsafe.SliceData(sl))
	fl := 1.5
	println(*(*uint64)(unsafe.Pointer(&fl)))
	const huge = 1e300
	println(huge/1e298, 'a'+1, 'a'*1.0, 7/2, 7/2.0, 1<<3.0)
	var f32 float32 = 16777216
	println(f32+1 == f32, float32(0.1), float64(float32(0.1)), float32(0.1)*3)
}
