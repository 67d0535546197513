// run
package main

var keep []any

//go:noinline
func hold(xs ...any) {
	keep = append(keep, xs...)
}

type num int32
type pair struct {
	p *int
	n int
}
type text string

func show(x any) {
	switch x := x.(type) {
	case int:
		println("int", x)
	case num:
		println("num", x)
	case int16:
		println("int16", x)
	case uint8:
		println("uint8", x)
	case bool:
		println("bool", x)
	case string:
		println("string", x)
	case text:
		println("text", len(x))
	case pair:
		println("pair", *x.p, x.n)
	case float64:
		println("float64", x)
	case []int:
		println("slice", len(x), x == nil)
	default:
		println("?")
	}
}

func main() {
	n := 7
	for i := 250; i < 260; i++ {
		hold(i, num(i), int16(i), uint8(i), i%2 == 0, float64(i), -i)
	}
	s := ""
	hold(s, text(s), s+"abc", pair{&n, n}, []int(nil), []int{n})
	for _, x := range keep {
		show(x)
	}
	a, b := any(n), any(n)
	n = 8
	println(a == b, a == any(n))
}
