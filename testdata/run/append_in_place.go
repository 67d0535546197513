// run
package main

type stack struct {
	items []int
	depth int
}

type outer struct {
	*stack
	rows [][]int
}

var global []string

func (s *stack) push(x int) { s.items = append(s.items, x) }

func (s *stack) pop() int {
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x
}

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			println(name, e.(error).Error())
		}
	}()
	f()
}

func grow(s *stack) int {
	s.items = append(s.items, 100)
	return len(s.items)
}

func main() {
	s := &stack{}
	for i := range 20 {
		s.push(i)
	}
	println(len(s.items), s.items[0], s.items[19], cap(s.items) >= 20)
	println(s.pop(), s.pop(), len(s.items))

	// What is appended is read before.
	s.items = append(s.items, s.items[0], s.items[len(s.items)-1], len(s.items))
	println(len(s.items), s.items[18], s.items[19], s.items[20])
	s.items = append(s.items, s.items...)
	println(len(s.items), s.items[21], s.items[41])
	s.items = append(s.items[:2], s.items[10:]...)
	println(len(s.items), s.items[2], cap(s.items) >= 42)

	// A call may change the slice.
	s.items = append(s.items, grow(s))
	println(len(s.items), s.items[len(s.items)-1])

	o := outer{stack: s}
	o.items = append(o.items, 7)
	o.rows = append(o.rows, o.items[:2], nil)
	o.rows[1] = append(o.rows[1], 5)
	(o.stack).items = append((o.stack).items, 8)
	println(len(o.items), s.items[len(s.items)-1], len(o.rows), o.rows[1][0])

	// Room behind a slice is shared.
	base := make([]int, 2, 8)
	a := base
	a = append(a, 1)
	b := base
	b = append(b, 2)
	println(a[2], b[2], base[:3][0], len(base), cap(a))

	for _, w := range []string{"x", "yy", "zzz"} {
		global = append(global, w, w+"!")
	}
	println(len(global), global[5])
	global = append(global, global[1:3]...)
	println(len(global), global[6], global[7])
	var bytes []byte
	bytes = append(bytes, "hello"...)
	bytes = append(bytes, bytes[1:]...)
	println(string(bytes))

	var nothing *stack
	try("nil", func() { nothing.items = append(nothing.items, 1) })
	try("nil call", func() { nothing.push(1) })
	empty := &stack{}
	try("pop", func() { empty.items = empty.items[:len(empty.items)-1] })
	try("pop 2", func() { empty.items = empty.items[:len(empty.items)-2] })
	try("index", func() { empty.pop() })
	try("up", func() { empty.items = empty.items[:len(empty.items)+1] })
	full := make([]int, 3, 5)
	println(len(full[:len(full)]), cap(full[:len(full)-1]), len(full[:len(full)-3]), len(full[1:len(full)-1]))
	other := []int{1, 2}
	try("other", func() { println(len(other[:len(full)])) })
	func() {
		full := full[:1]
		println(len(full[:len(full)]), cap(full[:len(full)]))
	}()
	captured := 0
	f := func() { full = append(full, captured); captured++ }
	f()
	f()
	f()
	println(len(full), full[3], full[5])
}
