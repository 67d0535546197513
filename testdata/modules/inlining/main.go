package main

import "example.com/inlining/lib"

func main() {
	t := lib.New(3)
	println(t.Get(), lib.Hidden(), lib.Show("x"))
	var a [4]int
	a[2] = 7
	println(lib.Sum(&a))
	add := lib.Adder(1)
	println(add(2), add(3))
	keep()
	grow(100)
	println(lib.Kept())
	println(*first())
	println(lib.NewShape(4).Area())
	println(lib.SwapInts(lib.Swap(1, 2)))
	defer func() {
		err := recover().(error)
		println(err.Error())
	}()
	println(t.At([]int{1, 2}, 2))
}

func keep() {
	x := 42
	lib.Keep(&x)
}

func first() *int {
	x, y := 1, 2
	return lib.First(&x, &y)
}

func grow(n int) int {
	var a [100]int
	if n == 0 {
		return 0
	}
	a[n%100] = grow(n - 1)
	return a[n%100] + 1
}
