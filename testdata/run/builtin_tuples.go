// run
package main

import "unsafe"

func two() ([]int, int)           { return []int{7}, 1 }
func three() ([]any, int, string) { return nil, 1, "x" }
func ints() (int, string)         { return 1, "b" }
func slices() ([]int, []int)      { return make([]int, 2), []int{4, 5, 6} }
func floats() (float64, float64)  { return 1.5, -2 }
func floats32() (float32, float32) {
	println("floats32")
	return 0.25, 8
}

var m = map[any]int{1: 1, "x": 2, 2.5: 3}

func entry() (map[any]int, string)      { return m, "x" }
func entry8() (map[any]int, int)        { return m, 1 }
func named() (map[string]bool, string)  { return map[string]bool{"a": true}, "a" }
func least() (float64, float64, int8)   { return 0, 0, 0 }
func pair() (string, string)            { return "b", "a" }
func trio() (int8, int8, int8)          { return 5, -3, 9 }
func place() (unsafe.Pointer, uint8)    { return unsafe.Pointer(&arr[0]), 8 }
func part() (*int, uint16)              { return &arr[1], 2 }
func bytes() (*byte, int8)              { return unsafe.StringData("hello"), 3 }
func badlen() (*byte, int8)             { return nil, -1 }
func str() ([]byte, string)             { return make([]byte, 4), "abcdef" }

var arr = [...]int{10, 20, 30}

func deferred() {
	defer println(ints())
	defer copy(slices())
	defer delete(entry8())
	defer print(pair())
	println("before", len(m))
}

func main() {
	_ = append(two())
	s := append(two())
	println(len(s), s[0], s[1])
	a := append(three())
	println(len(a), a[0] == 1, a[1] == "x")
	println(ints())
	println(copy(slices()), copy(str()))
	println(complex(floats()), complex(floats32()))
	delete(entry())
	println(len(m), m[2.5])
	delete(named())
	println(min(pair()), max(pair()), min(trio()), max(trio()))
	println(*(*int)(unsafe.Add(place())))
	println(unsafe.Slice(part())[1], unsafe.String(bytes()))
	deferred()
	println("\n", len(m))
	func() {
		defer func() { println(recover().(error).Error()) }()
		_ = unsafe.String(badlen())
	}()
}
