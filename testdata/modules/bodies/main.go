package main

import (
	"example.com/bodies/lib"
	"example.com/bodies/mid"
)

type mine float64

func main() {
	lib.Counted("x", func(s string, n int) { println(s, n) })
	lib.Counted(2, func(i, n int) { println(i, n) })
	println(lib.Sum([]int{1, 2, 3}), mid.Sum([]int64{4, 5}), int(lib.Sum([]mine{1.5, 2})))
	f := lib.Closures("shown", func(s string) { println(s) })
	println(f()())
	println(f()())
	println(lib.Local(1, 2) == lib.LocalInts(), lib.Local(1, 1) == lib.LocalInts(), lib.Local("a", "b") == lib.LocalInts())
	println(lib.IsLocal[int](lib.Local(1, 2)))
	l := mid.Ints().Push(3)
	mid.Reverse(l).Each(func(i int) { println(i) })
	println(l.Map(func(i int) string { return "abc"[:i] }).Len())
	var s mid.Stack[mine]
	s.Push(1).Push(2)
	println(lib.Total(l, &s, lib.Strings, lib.Strings.Push("more")))
	name, zero := lib.Table[mine](1)
	println(name, zero == 0, lib.Switch(1), lib.Switch(&s), lib.Switch("x"))
	defer func() {
		println(recover().(error).Error())
	}()
	lib.Fail(lib.Strings)
}
