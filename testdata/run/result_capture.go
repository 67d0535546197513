// run
package main

func deferred() (x int) {
	defer func() func() {
		return func() { println("deferred", x) }
	}()()
	return 42
}

func returned() (x int, get func() int) {
	get = func() int { return x }
	return 7, get
}

func main() {
	deferred()
	_, get := returned()
	println(get())
}
