// run
package main


type it = func(yield func(int) bool)

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(interface{ RuntimeError() })
		say(name, r, isErr)
	}()
	f()
}

func main() {
	try("continued after break", func() {
		for x := range it(func(y func(int) bool) { y(1); y(2) }) {
			say(x)
			break
		}
	})
	var keep func(int) bool
	try("after whole", func() {
		for x := range it(func(y func(int) bool) { keep = y; y(1) }) {
			say(x)
		}
		keep(3)
	})
	try("after whole, break", func() {
		for x := range it(func(y func(int) bool) { keep = y; y(1) }) {
			say(x)
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
		say("not reached")
	})
	try("recovered and continued", func() {
		for x := range it(func(y func(int) bool) {
			func() {
				defer func() { say("rec", recover()) }()
				y(1)
			}()
			y(2)
		}) {
			panic(x)
		}
		say("not reached")
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
			say(x)
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
		for range it(func(y func(int) bool) { y(1) ; say("outer it back")}) {
			for range it(func(y func(int) bool) { defer func() { say(recover()) }(); y(1); panic("a") }) {
				break L
			}
		}
		say("done")
	})
	try("goexit-like: iterator ignores", func() {
		for range it(func(y func(int) bool) {
			for i := range 3 {
				func() { defer func() { say("r", recover()) }(); say(y(i)) }()
			}
		}) {
			break
		}
		say("done")
	})
	f := func() (s string, err error) {
		defer func() { s += "!" }()
		for x := range it(func(y func(int) bool) { defer func() { say("it sees", s) }(); y(1) }) {
			defer func() { s += "d"; say("deferred", x) }()
			say("body")
			return "ret", nil
		}
		return "no", nil
	}
	say(f())
}

// say prints without fmt: what the tests need.
func say(a ...any) { println(line(" ", a)) }

func show(a ...any) { print(line("", a)) }

func text(a ...any) string { return line("", a) }

func line(sep string, a []any) (s string) {
	for i, x := range a {
		if i > 0 {
			s += sep
		}
		switch x := x.(type) {
		case nil:
			s += "nil"
		case string:
			s += x
		case error:
			s += x.Error()
		case bool:
			s += map[bool]string{true: "true", false: "false"}[x]
		case int:
			s += itoa(x)
		case []int:
			for _, v := range x {
				s += "," + itoa(v)
			}
		case []string:
			for _, v := range x {
				s += "," + v
			}
		default:
			s += "?"
		}
	}
	return
}

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}
