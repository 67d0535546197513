// Operands of channel operations and predeclared functions.
package p
func _(x int, s chan<- int, r <-chan int, a [3]int, m map[int]int, u8 []uint8, str string) {
	<-x // ERROR "4: invalid operation: cannot receive from non-channel int x (variable of type int)"
	<-s // ERROR "4: invalid operation: cannot receive from send-only channel chan<- int s (variable of type chan<- int)"
	x <- 1 // ERROR "2: invalid operation: cannot send to non-channel int x (variable of type int)"
	r <- 1 // ERROR "2: invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)"
	close(x); close(r) // ERROR "8: invalid operation: cannot close non-channel x (variable of type int)" "18: invalid operation: cannot close receive-only channel r (variable of type <-chan int)"
	for range s {} // ERROR "12: cannot range over s (variable of type chan<- int): receive from send-only channel chan<- int"
	for range a[:0] {}
	_ = x[:] // ERROR "6: cannot slice x (variable of type int)"
	_ = make(int) // ERROR "11: invalid argument: cannot make int: type must be slice, map, or channel"
	_ = append(x) // ERROR "13: invalid append: argument must be a slice; have x (variable of type int)"
	_ = *x // ERROR "7: invalid operation: cannot indirect x (variable of type int)"
	x() // ERROR "2: invalid operation: cannot call x (variable of type int): int is not a function"
	_ = append(u8, str...)
	_ = append(u8, x...) // ERROR "17: cannot use x (variable of type int) as []uint8 value in argument to append"
	_ = append(u8, str) // ERROR "17: cannot use str (variable of type string) as uint8 value in argument to append"
	_ = append(str, 'a') // ERROR "13: invalid append: argument must be a slice; have str (variable of type string)"
	_ = append(nil, 1) // ERROR "13: invalid append: argument must be a slice; have untyped nil"
	copy(u8, x) // ERROR "11: invalid copy: argument must be a slice; have x (variable of type int)"
	copy(str, u8) // ERROR "7: invalid copy: argument must be a slice; have str (variable of type string)"
	copy(u8, a[:]) // ERROR "7: invalid copy: arguments u8 (variable of type []uint8) and a[:] (value of type []int) have different element types uint8 and int"
	copy(u8, "abc")
	copy(u8, nil) // ERROR "11: invalid copy: argument must be a slice; have untyped nil"
	clear(x) // ERROR "8: invalid argument: cannot clear x (variable of type int): argument must be (or constrained by) map or slice"
	delete(x, 1) // ERROR "9: invalid argument: x (variable of type int) is not a map"
}
