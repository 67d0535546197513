package main

import "fmt"

type it = func(yield func(int) bool)

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(interface{ RuntimeError() })
		fmt.Printf("%s: %v %T runtime=%v\n", name, r, r, isErr)
	}()
	f()
}

func main() {
	try("continued after break", func() {
		for x := range it(func(y func(int) bool) { y(1); y(2) }) {
			fmt.Println(x)
			break
		}
	})
	var keep func(int) bool
	try("after whole", func() {
		for x := range it(func(y func(int) bool) { keep = y; y(1) }) {
			fmt.Println(x)
		}
		keep(3)
	})
	try("after whole, break", func() {
		for x := range it(func(y func(int) bool) { keep = y; y(1) }) {
			fmt.Println(x)
			break
		}
		keep(3)
	})
	try("recovered", func() {
		for x := range it(func(y func(int) bool) {
			defer func() { recover() }()
			y(1)
		}) {
			panic(x)
		}
		fmt.Println("not reached")
	})
	try("recovered and continued", func() {
		for x := range it(func(y func(int) bool) {
			func() {
				defer func() { fmt.Println("rec", recover()) }()
				y(1)
			}()
			y(2)
		}) {
			panic(x)
		}
		fmt.Println("not reached")
	})
	try("recovered, other panic", func() {
		for x := range it(func(y func(int) bool) {
			defer func() { recover(); panic("other") }()
			y(1)
		}) {
			panic(x)
		}
	})
	try("reentered", func() {
		for x := range it(func(y func(int) bool) {
			keep = y
			y(1)
		}) {
			fmt.Println(x)
			keep(7)
		}
	})
	try("inner break outer then outer yield", func() {
	L:
		for range it(func(y func(int) bool) { keep = y; y(1) }) {
			for range it(func(y func(int) bool) { y(1); keep(5) }) {
				break L
			}
		}
	})
	try("inner continue outer then outer yield", func() {
	L:
		for range it(func(y func(int) bool) { keep = y; y(1) }) {
			for range it(func(y func(int) bool) { y(1); keep(5) }) {
				continue L
			}
		}
	})
	try("inner return then outer yield", func() {
		for range it(func(y func(int) bool) { keep = y; y(1) }) {
			for range it(func(y func(int) bool) { y(1); keep(5) }) {
				return
			}
		}
	})
	try("nil", func() {
		var f it
		for range f {
		}
	})
	try("inner recovered outer exit", func() {
	L:
		for range it(func(y func(int) bool) { y(1) ; fmt.Println("outer it back")}) {
			for range it(func(y func(int) bool) { defer func() { fmt.Println(recover()) }(); y(1); panic("a") }) {
				break L
			}
		}
		fmt.Println("done")
	})
	try("goexit-like: iterator ignores", func() {
		for range it(func(y func(int) bool) {
			for i := range 3 {
				func() { defer func() { fmt.Println("r", recover()) }(); fmt.Println(y(i)) }()
			}
		}) {
			break
		}
		fmt.Println("done")
	})
	f := func() (s string, err error) {
		defer func() { s += "!" }()
		for x := range it(func(y func(int) bool) { defer func() { fmt.Println("it sees", s) }(); y(1) }) {
			defer func() { s += "d"; fmt.Println("deferred", x) }()
			fmt.Println("body")
			return "ret", nil
		}
		return "no", nil
	}
	fmt.Println(f())
}
