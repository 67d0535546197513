// errorcheck

package main

func work(n int) {}

func main() {
	c := make(chan int, 1)
	go work(1)             // ERROR "not supported yet: go statements"
	c <- 1                 // ERROR "not supported yet: channels"
	println(<-c)           // ERROR "not supported yet: channels"
	close(c)               // ERROR "not supported yet: channels"
	select {}              // ERROR "not supported yet: select statements"
}
