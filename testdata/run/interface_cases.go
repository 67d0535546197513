// run
package main

type A interface{ a() int }
type B interface{ b() int }
type C interface {
	a() int
	b() int
}
type S1 struct{ x int }
type S2 struct{ x, y int }
type S3 int
type S4 struct{}

func (s S1) a() int  { return s.x }
func (s *S2) b() int { return s.y }
func (s S3) a() int  { return int(s) }
func (s S3) b() int  { return -int(s) }

//go:noinline
func sw(x any) int {
	switch x := x.(type) {
	case C:
		return x.a()*100 + x.b()
	case A:
		return x.a()
	case B:
		return x.b() + 1000
	case nil:
		return -1
	case interface{ zz() }:
		return -2
	case error, interface{ q() }:
		if x == nil {
			return 0
		}
		return -3
	case int:
		return x
	}
	return -9
}

// many types pass one place: more than it remembers.
type (
	n0  int
	n1  int
	n2  int
	n3  int
	n4  int
	n5  int
	n6  int
	n7  int
	n8  int
	n9  int
	n10 int
	n11 int
	n12 int
	n13 int
	n14 int
	n15 int
	n16 int
)

func (n n3) a() int  { return 3 + int(n) }
func (n n7) a() int  { return 7 + int(n) }
func (n n9) b() int  { return 9 + int(n) }
func (n n11) a() int { return 11 + int(n) }
func (n n11) b() int { return 12 + int(n) }
func (n n16) a() int { return 16 + int(n) }

func many() int {
	all := []any{n0(1), n1(1), n2(1), n3(1), n4(1), n5(1), n6(1), n7(1), n8(1), n9(1), n10(1), n11(1), n12(1), n13(1), n14(1), n15(1), n16(1), nil}
	sum := 0
	for i := range 1000 {
		x := all[i*7%len(all)]
		if a, ok := x.(A); ok {
			sum += a.a() * i
		}
		switch x := x.(type) {
		case C:
			sum += x.b()
		case B:
			sum -= x.b()
		}
	}
	return sum
}

type E struct{}

func (E) Error() string { return "e" }

func main() {
	println(many())
	for range 3 {
		for _, x := range []any{S1{1}, &S2{2, 3}, S3(4), &S1{5}, S2{6, 7}, nil, E{}, &E{}, 8, "s", S4{}} {
			println(sw(x))
		}
		var c C
		println(sw(c))
		var a A = S3(9)
		b, ok := a.(B)
		println(ok, b.b())
		_, ok = a.(error)
		println(ok)
		a = nil
		_, ok = a.(B)
		println(ok)
	}
}
