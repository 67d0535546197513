// run

// Arrays and structs are values: copies, comparison, nesting, embedding, zero sizes.
package main

type point struct{ x, y int }

type line struct {
	from, to point
	label    string
}

type mixed struct {
	a bool
	b int16
	c float32
	d string
	e [2]point
	f *point
	g func() int
	h []int
}

type floats struct {
	f float64
	g float32
}

type padded struct {
	a int8
	b int64
	c int8
}

type blank struct {
	a int
	_ int
	b int
}

type inner struct{ v, w int }

type outer struct {
	inner
	*point
	name string
}

type tree struct {
	left, right *tree
	value       int
}

type empty struct{}

type one struct{ a [1]struct{ p *int } }

func (t *tree) insert(v int) *tree {
	if t == nil {
		return &tree{value: v}
	}
	if v < t.value {
		t.left = t.left.insert(v)
	} else {
		t.right = t.right.insert(v)
	}
	return t
}

func (t *tree) walk(f func(int)) {
	if t != nil {
		t.left.walk(f)
		f(t.value)
		t.right.walk(f)
	}
}

func modify(l line) line {
	l.from.x = 100
	l.label += "!"
	return l
}

func modifyArray(a [5]int) [5]int {
	a[2] = -1
	return a
}

func byPointer(m *mixed) { m.e[1].y++; m.h = append(m.h, m.e[1].y) }

func many(a int8, p point, f float32, l line, e empty, s string, g float64, t [3]int, b bool) (line, [3]int, int8, float64) {
	l.to = p
	t[0] += len(s)
	if b {
		a++
	}
	return l, t, a, g + float64(f)
}

var zero mixed

var global = [3]line{{from: point{1, 2}, label: "g"}, {}, {to: point{5, 6}}}

func main() {
	p := point{1, 2}
	q := p
	q.x = 10
	println(p.x, q.x, p == q, p == point{1, 2}, p != q)
	l := line{p, q, "l"}
	m := modify(l)
	println(l.from.x, l.label, m.from.x, m.label, l == m, l == line{point{1, 2}, point{10, 2}, "l"})
	a := [5]int{1, 2, 3, 4, 5}
	b := a
	b[0] = 50
	c := modifyArray(a)
	println(a[0], b[0], a[2], c[2], a == b, a == [5]int{1, 2, 3, 4, 5}, c != a)
	pa := &a
	pa[1] = 20
	d := *pa
	pa[1] = 30
	println(d[1], a[1], len(pa))

	var mx mixed
	println(mx.a, mx.b, mx.c, mx.d, mx.e[1].x, mx.f == nil, mx.g == nil, mx.h == nil)
	mx = mixed{b: -5, c: 1.5, d: "str", e: [2]point{{3, 4}, {5, 6}}, f: &p, g: func() int { return p.x }}
	mx2 := mx
	byPointer(&mx2)
	mx2.f.x = 77
	mx.e[0] = mx.e[1]
	println(mx.e[1].y, mx2.e[1].y, mx2.h[0], mx.g(), p.x, mx.e[0].x, mx2.e[0].x)
	mx2 = zero
	println(mx2.d == "", mx2.f == nil)

	nan := 0.0
	nan /= nan
	println(floats{1, 2} == floats{1, 2}, floats{nan, 1} == floats{nan, 1}, floats{0, 1} == floats{-0.0, 1})
	println([3]float64{1, 2, nan} == [3]float64{1, 2, nan}, [2]string{"a", "b"} == [2]string{"a", "b"})
	println(padded{1, 2, 3} == padded{1, 2, 3}, padded{1, 2, 3} == padded{1, 2, 4}, blank{a: 1, b: 2} == blank{a: 1, b: 2})
	var s1, s2 [20]string
	println(s1 == s2)
	s1[19] = "x"
	println(s1 == s2, [40]point{} == [40]point{39: {0, 1}})
	type nest struct {
		a [2][3]point
		b struct{ c, d string }
	}
	n1 := nest{b: struct{ c, d string }{"c", "d"}}
	n2 := n1
	n2.a[1][2].y = 1
	println(n1 == n2, n1 != n2, n1.b == n2.b, n1.a[0] == n2.a[0])

	o := outer{inner: inner{1, 2}, point: &point{3, 4}, name: "o"}
	o.v, o.y = 11, 44
	o.inner.w++
	op := &o
	op.x += op.v
	println(o.v, o.w, o.x, o.point.y, op.name, op.inner.v)

	var root *tree
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		root = root.insert(v)
	}
	sum := 0
	root.walk(func(v int) { sum = sum*10 + v })
	println(sum)

	var e1, e2 empty
	es := [10]empty{}
	println(e1 == e2, len(es), es == [10]empty{})
	for i, e := range es[:2] {
		_ = e
		print(i, " ")
	}
	println()
	x := 3
	on := one{a: [1]struct{ p *int }{{&x}}}
	on2 := on
	*on2.a[0].p = 4
	i := 0
	println(*on.a[i].p, on == on2)
	var arr1 [1]int
	arr1[i] = 6
	arr2 := arr1
	arr1[i]++
	println(arr1[0], arr2[i], arr1 == arr2)

	rl, rt, ra, rg := many(3, point{7, 8}, 0.5, l, empty{}, "four", 2.25, [3]int{1, 2, 3}, true)
	println(rl.to.x, rl.label, rt[0], rt[2], ra, rg)
	for _, g := range global {
		print(g.from.y, g.to.x, g.label, " ")
	}
	println()
	gp := &global[1]
	gp.label = "changed"
	println(global[1].label)
	anon := []struct {
		name string
		want int
	}{{"a", 1}, {"b", 2}}
	for _, t := range anon {
		print(t.name, t.want)
	}
	println()
	ptrs := []*point{{1, 2}, {3, 4}, nil}
	println(ptrs[1].y, ptrs[2] == nil, len([...][2]int{{1}, {2, 3}}))
	var bigArr [1000]int
	for i := range bigArr {
		bigArr[i] = i
	}
	bigCopy := bigArr
	bigArr[999] = 0
	println(bigCopy[999], bigArr[999], bigArr == bigCopy)
	fn := func() (a [4]int, b point) { a[3] = 9; b = point{1, 1}; return }
	ar, _ := fn()
	println(ar[3], func() [4]int { return ar }()[3], func() point { return p }().y)
	np := new(point)
	np.x = 5
	*np = point{np.x + 1, np.x + 2}
	ni := new(int)
	*ni += 3
	nv := new(x + 1)
	println(np.x, np.y, *ni, *nv)
}
