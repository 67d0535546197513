package p
type S struct{ a, b int }
func h() {
	println(S{}, "a") // ERROR "9: illegal types for operand: println"
	print([2]int{}) // ERROR "7: illegal types for operand: print"
	print(func() {}, []int{}, map[int]int{}, 1i, "a", struct{}{}) // ERROR "7: illegal types for operand: print"
	var e error
	print(e, nil == e, &e)
	go println(S{}) // ERROR "12: illegal types for operand: println"
	defer print([1]int{}) // ERROR "13: illegal types for operand: print"
	var i8 int8
	print(i8, 'a', 1<<3)
}
func ff[T any](x T) { print(x) }
