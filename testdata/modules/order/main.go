package main

import (
	"example.com/order/a"
	"example.com/order/b"
)

var x = b.Next()

func init() { println("main init", x) }

func main() {
	p := &a.Point{X: 1, Y: 2}
	p.Move(3)
	println(p.X, p.Y, p.Sum(), a.Name, b.Count, a.Answer)
	f := b.Next
	println(f(), b.Next())
	a.Hook = func(i int) int { return i * 10 }
	println(a.Call(4))
}
