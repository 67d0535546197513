// errorcheck

package main

func main() {
	defer println("deferred") // ERROR "not supported yet: defer statements"
	recover()                 // ERROR "not supported yet: recover"
}
