// run

// unsafe.Slice and unsafe.String: lengths that are negative, or reach beyond the end of the address space.
package main

import "unsafe"

func try(s string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			println(s, e.(error).Error())
			return
		}
		println(s, "fine")
	}()
	f()
}

var sink any

func main() {
	last := (*byte)(unsafe.Pointer(^uintptr(0)))
	lw := (*int64)(unsafe.Pointer(^uintptr(0) - 7))
	big := int64(1) << 47
	neg := -1
	var u8 uint8 = 200
	var p *int
	for _, n := range []int{0, 1, 2, neg, 1 << 62, int(big), int(big) + 1, 1<<63 - 1} {
		println(n)
		try("last", func() { _ = unsafe.Slice(last, n) })
		try("lw", func() { _ = unsafe.Slice(lw, n) })
		try("nil", func() { _ = unsafe.Slice(p, n) })
		try("empty", func() { _ = unsafe.Slice(&struct{}{}, n) })
		try("string", func() { _ = unsafe.String(last, n) })
		try("nil string", func() { _ = unsafe.String(nil, n) })
		try("ok", func() { _ = unsafe.Slice(new(byte), n) })
	}
	try("u8", func() { sink = len(unsafe.Slice(new(byte), u8)) })
	var e *struct{}
	println(unsafe.Slice(e, 0) == nil)
	try("empty nil", func() { _ = unsafe.Slice(e, 1) })
	println(unsafe.SliceData([]int(nil)) == nil, unsafe.SliceData([]int{}) == nil, unsafe.SliceData(make([]int, 0, 1)) == nil)
	println(unsafe.StringData("abc") != nil)
}
