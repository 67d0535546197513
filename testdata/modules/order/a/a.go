// Package a.
package a

import "example.com/order/b"

const Answer = 40 + 2

var Name = "a" + b.Suffix()

var Hook func(int) int

type Point struct{ X, Y int }

func init() { println("a init", b.Next()) }

func (p *Point) Move(d int) { p.X += d; p.Y += d }
func (p Point) Sum() int   { return p.X + p.Y }
func Call(i int) int       { return Hook(i) }
