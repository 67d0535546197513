// run

// Methods: receivers by value and pointer, promotion, method values and expressions, recursion on types.
package main

type num int

func (n num) double() num { return n * 2 }
func (n *num) inc(by int) { *n += num(by) }

type vec struct{ x, y, z float64 }

func (v vec) add(w vec) vec         { return vec{v.x + w.x, v.y + w.y, v.z + w.z} }
func (v vec) dot(w vec) float64     { return v.x*w.x + v.y*w.y + v.z*w.z }
func (v *vec) scale(f float64) *vec { v.x *= f; v.y *= f; v.z *= f; return v }

type big struct {
	data [10]int
	name string
}

func (b big) sum() (s int) {
	for _, x := range b.data {
		s += x
	}
	b.data[0] = 100
	return
}
func (b *big) set(i, v int) { b.data[i] = v }

type base struct {
	id    int
	calls int
}

func (b *base) touch() int { b.calls++; return b.calls }
func (b base) ident() int  { return b.id }

type middle struct {
	base
	tag string
}

func (m middle) ident() int { return m.base.ident() + 1000 }

type top struct {
	*middle
	num
	extra int
}

type list []int

func (l list) len() int    { return len(l) }
func (l *list) push(x int) { *l = append(*l, x) }

type fn func(int) int

func (f fn) twice(x int) int { return f(f(x)) }

type stack struct {
	items []string
}

func (s *stack) push(x string) *stack { s.items = append(s.items, x); return s }
func (s *stack) pop() (x string, ok bool) {
	if len(s.items) == 0 {
		return
	}
	x = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}

func (s *stack) nilSafe() bool { return s == nil }

func (empty) hello() string { return "hello" }

type empty struct{}

func apply(f func(int) int, x int) int { return f(x) }

func makeVec() vec { return vec{1, 2, 3} }

var table = []struct {
	name string
	f    func(vec, vec) float64
}{{"dot", vec.dot}}

var bound = vec{1, 1, 1}.dot

func main() {
	n := num(5)
	n.inc(3)
	p := &n
	p.inc(1)
	println(n, n.double(), p.double(), num(4).double().double())
	v := vec{1, 2, 3}
	println(v.add(vec{1, 1, 1}).dot(v), v.scale(2).scale(2).x, v.x, makeVec().add(v).y)
	var b big
	b.set(3, 7)
	(&b).set(4, 8)
	println(b.sum(), b.sum(), b.data[0])
	bs := []big{b, {}}
	bs[1].set(0, 1)
	println(bs[0].sum(), bs[1].sum())

	m := middle{base{7, 0}, "m"}
	t := top{&m, 3, 4}
	t.touch()
	t.middle.touch()
	m.base.touch()
	t.inc(10)
	println(m.calls, t.ident(), t.base.ident(), t.double(), t.id, t.tag, t.num)

	var l list
	l.push(1)
	l.push(2)
	println(l.len(), list{1, 2, 3}.len())
	add3 := fn(func(x int) int { return x + 3 })
	println(add3.twice(1), fn(func(x int) int { return x * x }).twice(3))

	f := v.dot
	v = vec{}
	g := vec.add
	h := (*vec).scale
	k := (*vec).dot
	w := vec{1, 0, 1}
	println(f(vec{1, 1, 1}), g(w, w).x, h(&w, 3).z, k(&w, w))
	touch := t.touch
	touch()
	id := t.ident
	m.id = 50
	println(touch(), id(), t.ident(), m.calls)
	tid := top.ident
	ttouch := top.touch
	pinc := (*top).inc
	pinc(&t, 100)
	println(tid(t), ttouch(t), t.num, (*num).double(&t.num))
	twice := add3.twice
	println(apply(twice, 10), apply(add3, 1))
	sum := b.sum
	b.set(0, 1000)
	println(sum(), big.sum(b), (*big).sum(&b))
	set := b.set
	set(9, 5)
	println(b.data[9])

	s := new(stack)
	s.push("a").push("b").push("c")
	for x, ok := s.pop(); ok; x, ok = s.pop() {
		print(x)
	}
	println()
	var none *stack
	println(none.nilSafe(), s.nilSafe(), (*stack).nilSafe(nil))
	println(empty{}.hello(), empty.hello(empty{}), (&empty{}).hello())
	println(table[0].f(vec{1, 2, 3}, vec{4, 5, 6}), bound(vec{1, 2, 3}))
	local := struct {
		vec
		*stack
	}{vec{1, 1, 1}, s}
	local.push("z")
	local.scale(9)
	println(local.dot(vec{1, 1, 1}), len(local.items), len(s.items))
	lf := local.dot
	local.x = 0
	println(lf(vec{1, 0, 0}))
}
