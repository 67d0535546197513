// run
// bench: iterators
package main

import (
	"iter"
	"maps"
	"slices"
)

var data = func() []int {
	s := make([]int, 1000)
	for i := range s {
		s[i] = i * 7 % 1000
	}
	return s
}()

//go:noinline
func plain(s []int) (sum int) {
	for i, v := range s {
		sum += i * v
	}
	return
}

//go:noinline
func all(s []int) (sum int) {
	for i, v := range slices.All(s) {
		sum += i * v
	}
	return
}

//go:noinline
func values(s []int) (sum int) {
	for v := range slices.Values(s) {
		if v == 999999 {
			break
		}
		sum += v
	}
	return
}

//go:noinline
func find(s []int, x int) int {
	for i, v := range slices.All(s) {
		if v == x {
			return i
		}
	}
	return -1
}

func filter[V any](s iter.Seq[V], keep func(V) bool) iter.Seq[V] {
	return func(yield func(V) bool) {
		for v := range s {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func mapped[V, W any](s iter.Seq[V], f func(V) W) iter.Seq[W] {
	return func(yield func(W) bool) {
		for v := range s {
			if !yield(f(v)) {
				return
			}
		}
	}
}

func upto(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

//go:noinline
func pipeline(s []int) (sum int) {
	for v := range mapped(filter(slices.Values(s), func(v int) bool { return v&1 == 0 }), func(v int) int { return v * 3 }) {
		sum += v
	}
	return
}

//go:noinline
func nested(n int) (sum int) {
outer:
	for i := range upto(n) {
		for j := range upto(n) {
			if j > i {
				continue outer
			}
			sum += i ^ j
		}
	}
	return
}

type tree struct {
	l, r *tree
	v    int
}

func build(lo, hi int) *tree {
	if lo >= hi {
		return nil
	}
	m := (lo + hi) / 2
	return &tree{build(lo, m), build(m+1, hi), m}
}

func (t *tree) walk(yield func(int) bool) bool {
	return t == nil || t.l.walk(yield) && yield(t.v) && t.r.walk(yield)
}

func (t *tree) All() iter.Seq[int] { return func(yield func(int) bool) { t.walk(yield) } }

//go:noinline
func walk(t *tree) (sum int) {
	for v := range t.All() {
		sum += v
	}
	return
}

//go:noinline
func overmap(m map[int]int) (sum int) {
	for k, v := range maps.All(m) {
		sum += k * v
	}
	return
}

//go:noinline
func plainmap(m map[int]int) (sum int) {
	for k, v := range m {
		sum += k * v
	}
	return
}

//go:noinline
func unknown(f iter.Seq[int]) (sum int) {
	for v := range f {
		sum += v
	}
	return
}

func main() {
	m := map[int]int{}
	for i := range 1000 {
		m[i*17] = i
	}
	t := build(0, 1000)
	sum := 0
	for range 30000 {
		sum += plain(data) + all(data) + values(data) + find(data, 993) + pipeline(data)
	}
	for range 3000 {
		sum += nested(100) + walk(t) + plainmap(m) + overmap(m) + unknown(slices.Values(data))
	}
	println(sum)
}
