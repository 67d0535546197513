// run exit=2 lines=2

package main

var nobody *struct{ next *int }

// A panic that a deferred function raises and recovers itself doesn't make the outer one forget its signal.
func main() {
	defer func() {
		defer func() { recover() }()
		panic("inner")
	}()
	println(*nobody.next)
}
