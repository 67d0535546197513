package main

import "example.com/generic/lib"

type shape interface{ Len() int }

type celsius float64

func main() {
	println(lib.Sum([]int{1, 2, 3}))
	println(int(lib.Sum([]celsius{1.5, 2})))
	var l lib.List[string]
	l.Push("a")
	l.Push("b")
	l.Each(func(s string) { println(s) })
	var s shape = l
	println(s.Len(), lib.Box[int]{4}.X)
}
