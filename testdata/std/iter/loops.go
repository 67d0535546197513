package main

import (
	"errors"
	"fmt"
	"iter"
	"strings"
)

type S struct {
	items []string
	n     int
}

func (s *S) Each(yield func(int, string) bool) {
	for i, x := range s.items {
		s.n++
		if !yield(i, x) {
			return
		}
	}
}
func (s S) Vals() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, x := range s.Each {
			if !yield(x) {
				return
			}
		}
	}
}

type Walker interface {
	Each(func(int, string) bool)
}

func collect(w Walker) (out []string) {
	for _, x := range w.Each {
		out = append(out, x)
	}
	return
}


func (*S) dummy() {}

var initOut = func() (s string) {
	for x := range (S{items: []string{"p", "q"}}).Vals() {
		defer func() { s += "<" + x + ">" }()
		s += x
	}
	return s
}()

func fib() iter.Seq[int] {
	return func(yield func(int) bool) {
		a, b := 0, 1
		for yield(a) {
			a, b = b, a+b
		}
	}
}

func perms(n int) iter.Seq[[]int] {
	return func(yield func([]int) bool) {
		if n == 0 {
			yield(nil)
			return
		}
		for p := range perms(n - 1) {
			for i := range len(p) + 1 {
				q := append(append(append([]int(nil), p[:i]...), n), p[i:]...)
				if !yield(q) {
					return
				}
			}
		}
	}
}

func multi() (a int, b string, c []int, d error, e [3]int) {
	for x := range fib() {
		for y := range fib() {
			switch {
			case y > 50:
				break
			case x > 20:
				return x, fmt.Sprint(y), []int{x, y}, errors.New("e"), [3]int{x, y, 1}
			default:
				e[1]++
				continue
			}
			break
		}
	}
	return
}

func unnamed() (int, string, [20]int, any) {
	for x := range fib() {
		if x > 100 {
			var arr [20]int
			arr[3] = x
			return x, "x", arr, x
		}
	}
	panic("no")
}

func deferModify() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			n, err = n*10, fmt.Errorf("recovered %v", r)
		}
	}()
	for x := range fib() {
		n += x
		defer func() { n++ }()
		if x == 5 {
			panic(fmt.Sprint("at ", x))
		}
	}
	return
}

type tree[T any] struct {
	l, r *tree[T]
	v    T
}

func (t *tree[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { t.push(yield) }
}
func (t *tree[T]) push(yield func(T) bool) bool {
	if t == nil {
		return true
	}
	return t.l.push(yield) && yield(t.v) && t.r.push(yield)
}
func (t *tree[T]) Nested() iter.Seq[T] {
	return func(yield func(T) bool) {
		if t == nil {
			return
		}
		for v := range t.l.Nested() {
			if !yield(v) {
				return
			}
		}
		if !yield(t.v) {
			return
		}
		for v := range t.r.Nested() {
			if !yield(v) {
				return
			}
		}
	}
}

func concat[V any](seqs ...iter.Seq[V]) iter.Seq[V] {
	return func(yield func(V) bool) {
		for _, s := range seqs {
			for v := range s {
				if !yield(v) {
					return
				}
			}
		}
	}
}
func take[V any](s iter.Seq[V], n int) iter.Seq[V] {
	return func(yield func(V) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for v := range s {
			if !yield(v) {
				return
			}
			if i++; i >= n {
				return
			}
		}
	}
}
func enumerate[V any](s iter.Seq[V]) iter.Seq2[int, V] {
	return func(yield func(int, V) bool) {
		i := 0
		s(func(v V) bool {
			defer func() { i++ }()
			return yield(i, v)
		})
	}
}

func main() {
	s := &S{items: strings.Fields("a b c d")}
	for i, x := range s.Each {
		if i == 2 {
			break
		}
		fmt.Print(i, x, " ")
	}
	fmt.Println(s.n, collect(s), s.n, initOut)
	for x := range s.Vals() {
		fmt.Print(x)
	}
	fmt.Println()
	for p := range perms(3) {
		fmt.Print(p)
		if p[0] == 3 && p[1] == 2 {
			break
		}
	}
	fmt.Println()
	fmt.Println(multi())
	fmt.Println(unnamed())
	fmt.Println(deferModify())
	var t *tree[string]
	t = &tree[string]{v: "m", l: &tree[string]{v: "c", r: &tree[string]{v: "f"}}, r: &tree[string]{v: "x"}}
	for i, v := range enumerate(concat(t.All(), take(t.Nested(), 2), take(t.All(), 3), take(t.All(), 0))) {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	var fs []func() int
	for x := range take(fib(), 5) {
		y := x
		fs = append(fs, func() int { x++; y *= 2; return x + y })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	var keep []*int
	for x := range take(fib(), 4) {
		keep = append(keep, &x)
	}
	for _, p := range keep {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	n := 0
	func() {
		for range fib() {
			func() {
				for range fib() {
					if n++; n > 10 {
						return
					}
				}
			}()
			if n > 10 {
				return
			}
		}
	}()
	fmt.Println(n)
	count := 0
	var f func(int) iter.Seq[int]
	f = func(d int) iter.Seq[int] {
		return func(yield func(int) bool) {
			if d == 0 {
				yield(count)
				count++
				return
			}
			for v := range f(d - 1) {
				if !yield(v) {
					return
				}
			}
			for v := range f(d - 1) {
				if !yield(v * 2) {
					return
				}
			}
		}
	}
	sum := 0
	for v := range f(8) {
		sum += v
		if sum > 5000 {
			break
		}
	}
	fmt.Println(sum, count)
}
