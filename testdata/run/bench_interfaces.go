// run
// bench: interfaces
package main

type shape interface {
	area() int
	scale(n int) shape
}

type square struct{ s int }
type rect struct{ w, h int }
type circle struct{ r *int }

func (q square) area() int         { return q.s * q.s }
func (q square) scale(n int) shape { return square{q.s * n} }
func (q *rect) area() int          { return q.w * q.h }
func (q *rect) scale(n int) shape  { return &rect{q.w * n, q.h} }
func (c circle) area() int         { return 3 * *c.r }
func (c circle) scale(n int) shape { *c.r += n; return c }

func calls(n int) int {
	r := 5
	shapes := []shape{square{3}, &rect{2, 5}, circle{&r}, square{7}}
	sum := 0
	for i := range n {
		sum += shapes[i&3].area()
	}
	return sum
}

type (
	t1 int
	t2 int
	t3 string
	t4 struct{ a int }
	t5 [2]int
	t6 float64
	t7 *int
	t8 []int
)

//go:noinline
func kind(x any) int {
	switch x := x.(type) {
	case t1:
		return int(x)
	case t2:
		return int(x) + 1
	case t3:
		return len(x)
	case t4:
		return x.a
	case t5:
		return x[1]
	case t6:
		return int(x)
	case t7:
		return *x
	case t8:
		return len(x)
	}
	return -1
}

//go:noinline
func few(x any) int {
	switch x := x.(type) {
	case int:
		return x
	case string:
		return len(x)
	case error:
		return 7
	}
	return 0
}

func switches(n int) int {
	v := 9
	values := []any{t1(1), t2(2), t3("abc"), t4{4}, t5{1, 5}, t6(6), t7(&v), t8{1, 2}}
	plain := []any{1, "two", 3, "four"}
	sum := 0
	for i := range n {
		sum += kind(values[i&7]) + few(plain[i&3])
	}
	return sum
}

func asserts(n int) int {
	values := []any{square{1}, &rect{1, 2}, 3, "x"}
	shapes := []shape{square{1}, &rect{1, 2}}
	sum := 0
	for i := range n {
		if s, ok := values[i&3].(square); ok {
			sum += s.s
		}
		if s, ok := values[i&3].(shape); ok {
			sum += s.area()
		}
		if _, ok := shapes[i&1].(*rect); ok {
			sum++
		}
	}
	return sum
}

func compares(n int) int {
	values := []any{1, "x", 2.5, square{3}, 1, "y", 2.5, square{4}}
	sum := 0
	for i := range n {
		if values[i&7] == values[(i+4)&7] {
			sum++
		}
		if values[i&7] == "x" {
			sum += 2
		}
	}
	return sum
}

func main() {
	println(calls(50000000))
	println(switches(20000000))
	println(asserts(10000000))
	println(compares(10000000))
}
