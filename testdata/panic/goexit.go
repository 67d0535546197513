// run exit=2

package main

import "runtime"

func main() {
	defer println("deferred calls run")
	func() {
		defer func() { println("nothing to recover:", recover() == nil) }()
		runtime.Goexit()
	}()
	println("not reached")
}
