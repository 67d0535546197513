// run

package main

type Number interface{ ~int | ~float64 }

func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return s + 1
}

func Map[T, U any](xs []T, f func(T) U) []U {
	var out []U
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

type List[T any] struct {
	head *node[T]
	n    int
}

type node[T any] struct {
	v    T
	next *node[T]
}

func (l *List[T]) Push(v T) {
	l.head = &node[T]{v, l.head}
	l.n++
}

func (l *List[T]) Each(f func(T)) {
	for n := l.head; n != nil; n = n.next {
		f(n.v)
	}
}

type Stringer interface{ String() string }

type A int

func (a A) String() string { return "A" }

type B struct{ s string }

func (b *B) String() string { return b.s }

func Join[S Stringer](xs []S) (out string) {
	for _, x := range xs {
		out += x.String()
	}
	return
}

func Count[K comparable, V any](m map[K]V, k K) int {
	if _, ok := m[k]; ok {
		return len(m)
	}
	return -1
}

func Ptr[T any](v T) *T { return &v }

func Fact[T ~int](n T) T {
	if n <= 1 {
		return 1
	}
	return n * Fact(n-1)
}

func Counter[T any]() func(T) int {
	n := 0
	return func(v T) int {
		n++
		return func() int { return n }()
	}
}

type Eacher[T any] interface{ Each(func(T)) }

func Complex[T ~complex64 | ~complex128](one T) (T, T) { return T(3.5), one * 2i }

func main() {
	println(Complex(complex64(1)))
	println(Complex(1i))
	println(Sum(1, 2, 3), Sum(1.5, 2.5))
	for _, s := range Map([]int{1, 2}, func(i int) string { return string(rune('a' + i)) }) {
		println(s)
	}
	var l List[string]
	l.Push("x")
	l.Push("y")
	l.Each(func(s string) { println(s) })
	var e Eacher[string] = &l
	e.Each(func(s string) { println("again", s) })
	println(Join([]A{1, 2}), Join([]*B{{"p"}, {"q"}}))
	println(Count(map[string]int{"a": 1}, "a"), Count(map[int]bool{}, 3))
	println(*Ptr(3), *Ptr("s"))
	println(Fact(10))
	c := Counter[int]()
	c(1)
	println(c(2))
	f := Sum[int]
	println(f(4))
	type local struct{ a int }
	println(Ptr(local{7}).a)
	var x any = List[int]{}
	switch x.(type) {
	case List[string]:
		println("string")
	case List[int]:
		println("int")
	}
}
