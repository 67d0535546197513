// run
package main

// Channels as values: made, compared, measured, kept. Nobody sends yet.

type events chan<- struct{}

type hub struct {
	in  <-chan int
	out chan<- string
}

//go:noinline
func size[T int | int8 | uint64](n T) (msg string) {
	defer func() {
		if err, ok := recover().(error); ok {
			msg = err.Error()
		}
	}()
	c := make(chan [1 << 10]byte, n)
	return string(rune('0' + cap(c)))
}

func main() {
	c := make(chan int)
	d := make(chan int, 3)
	var none chan int
	println(len(c), cap(c), len(d), cap(d), len(none), cap(none))
	println(c == d, c == c, none == nil, d != nil)
	var recv <-chan int = c
	println(recv == c)
	e := events(make(chan struct{}, 1<<40))
	println(cap(e), e != nil)
	all := map[chan int]string{c: "c", d: "d", nil: "nil"}
	println(all[c], all[d], all[none], all[make(chan int)] == "")
	h := hub{in: d, out: make(chan string, 9)}
	println(cap(h.in), cap(h.out))
	var x, y any = c, recv
	_, ok := x.(chan int)
	_, not := x.(<-chan int)
	println(ok, not, x == y, x == any(c))
	switch y.(type) {
	case chan int:
		println("both ways")
	case <-chan int:
		println("receive only")
	}
	list := []chan int{c, d, c}
	println(list[0] == list[2], list[1] == list[2])
	println(size(0), size(2), size(int8(-1)), size(uint64(1<<63)), size(1<<60))
}
