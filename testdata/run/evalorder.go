// run

// Order of evaluation: calls from left to right, operands before assignments, op= once.
package main

var trace string

func t(s string, n int) int {
	trace += s
	return n
}

func ts(s string, x []int) []int {
	trace += s
	return x
}

func show(args ...int) {
	print(trace, ":")
	for _, a := range args {
		print(" ", a)
	}
	println()
	trace = ""
}

type node struct {
	val  int
	next *node
}

func pair() (int, int)        { trace += "p"; return 3, 4 }
func three() (a, b, c int)    { return 1, 2, 3 }
func add(x, y int) int        { return x + y }
func sum(xs ...int) (s int) {
	for _, x := range xs {
		s = s*10 + x
	}
	return
}

func (n *node) set(v int) *node {
	trace += "s"
	n.val = v
	return n
}

var g = 1

func change(n int) int {
	g = n
	return n
}

func main() {
	show(t("a", 1), t("b", 2), t("c", 3))
	x := t("a", 1) + t("b", 2)*t("c", 3) - t("d", 4)
	show(x)
	arr := [3]int{10, 20, 30}
	i := 0
	i, arr[i] = 1, 99
	show(i, arr[0], arr[1])
	arr[0], arr[1], arr[2] = arr[2], arr[0], arr[1]
	show(arr[0], arr[1], arr[2])
	sl := arr[:]
	ts("x", sl)[t("i", 0)], ts("y", sl)[t("j", 1)] = t("v", 5), t("w", 6)
	show(sl[0], sl[1])
	ts("x", sl)[t("i", 2)] += t("v", 7)
	show(sl[2])
	ts("x", sl)[t("i", 2)]++
	show(sl[2])
	a, b := pair()
	a, b = b, a
	show(a, b)
	show(add(pair()), sum(three()), sum(), sum(1), sum([]int{4, 5}...))

	n1 := &node{val: 1}
	n2 := &node{2, n1}
	n1.next = n2
	p := n1
	p.next, p = n1, p.next
	show(p.val, n1.next.val)
	p, p.val, p.next.val = n1, 7, 8
	show(n1.val, n2.val)
	n1.set(t("1", 1)).set(t("2", 2)).next = n2.set(3)
	show(n1.val, n2.val, n1.next.val)

	y := g + change(5)
	show(y, g)
	z := []int{g, change(6), g}
	show(z[0], z[1], z[2])
	g = 10
	g += change(3)
	show(g)
	var list *node
	for k := 0; k < 3; k++ {
		list = &node{k, list}
	}
	var rev *node
	for list != nil {
		list.next, rev, list = rev, list, list.next
	}
	for ; rev != nil; rev = rev.next {
		t(string(rune('0'+rev.val)), 0)
	}
	show()
	if t("a", 0) == 1 && t("b", 1) == 1 || t("c", 1) == 1 {
		show(1)
	}
	v, w := t("v", 1) == 1 || t("w", 1) == 1, t("x", 0) == 1 && t("y", 1) == 1
	println(v, w)
	show()
	m := [2][2]int{{1, 2}, {3, 4}}
	m[0], m[1] = m[1], m[0]
	show(m[0][0], m[0][1], m[1][0], m[1][1])
	type big struct{ a, b, c, d, e int }
	b1, b2 := big{1, 2, 3, 4, 5}, big{6, 7, 8, 9, 10}
	b1, b2 = b2, b1
	b1 = big{b1.e, b1.d, b1.c, b1.b, b1.a}
	show(b1.a, b1.e, b2.a)
	func(x, y int) { show(x, y) }(t("f", 1), t("g", 2))
	var q struct{ r [4]int }
	j := 1
	j, q.r[j], q.r[j+1] = 2, 5, 6
	show(j, q.r[1], q.r[2])
	_, _ = t("_", 1), t("=", 2)
	show()
}
