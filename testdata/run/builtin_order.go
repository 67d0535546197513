// run
package main

func main() {
	x := make([]int, 1)
	f := func() int { x = make([]int, 3); return 2 }
	println(len(x)*10 + f())
	x = make([]int, 1)
	println(len(x), f(), len(x))
	y := 1.0
	g := func() float64 { y = 3; return 2 }
	println(real(complex(y, 0)) + g())
	y = 1
	println(min(y, 7) + g())
	y = 1
	z := [2]float64{max(y, 0), g()}
	println(z[0])
	y = 1
	println(min(y, 7), g())
}

func init() {
	switch i := any(true); {
	case i:
		println("holds true")
	default:
		println("wrong")
	}
	switch i := any(1); {
	case i:
		println("wrong")
	case i == 1:
		println("one")
	}
}
