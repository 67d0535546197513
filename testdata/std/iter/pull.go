package main

import (
	"fmt"
	"iter"
	"maps"
	"runtime"
	"slices"
)

func gen(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("gen ends", n)
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

func deep(n int, yield func(int) bool) bool {
	var pad [50]int
	pad[n%50] = n
	if n == 0 {
		return yield(pad[0])
	}
	return deep(n-1, yield) && yield(pad[n%50])
}

func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	next, stop := iter.Pull(gen(3))
	for {
		v, ok := next()
		fmt.Println(v, ok)
		if !ok {
			break
		}
	}
	fmt.Println(next())
	stop()
	stop()
	next, stop = iter.Pull(gen(3))
	fmt.Println(next())
	stop()
	fmt.Println(next())
	next, stop = iter.Pull(gen(3))
	stop()
	fmt.Println(next())
	for a, b := range zip(slices.Values([]string{"a", "b", "c", "d"}), gen(3)) {
		fmt.Println(a, b)
	}
	n2, s2 := iter.Pull2(maps.All(map[string]int{"k": 1}))
	fmt.Println(n2())
	fmt.Println(n2())
	s2()
	next, stop = iter.Pull(iter.Seq[int](func(y func(int) bool) { deep(500, y) }))
	sum := 0
	for v, ok := next(); ok; v, ok = next() {
		sum += v
	}
	fmt.Println(sum)
	try("panic in seq", func() {
		next, _ := iter.Pull(iter.Seq[int](func(y func(int) bool) { y(1); panic("seq") }))
		fmt.Println(next())
		fmt.Println(next())
	})
	try("panic at stop", func() {
		next, stop := iter.Pull(iter.Seq[int](func(y func(int) bool) {
			defer func() { panic("late") }()
			y(1)
		}))
		fmt.Println(next())
		stop()
	})
	_ = runtime.NumGoroutine
	var nexts []func() (int, bool)
	for i := range 200 {
		n, _ := iter.Pull(gen2(i))
		nexts = append(nexts, n)
	}
	sum = 0
	for range 5 {
		for _, n := range nexts {
			v, _ := n()
			sum += v
		}
	}
	fmt.Println(sum)
	count := 0
	next, stop = iter.Pull(iter.Seq[int](func(y func(int) bool) {
		for i := 0; y(i); i++ {
		}
	}))
	for range 100000 {
		v, _ := next()
		count += v
	}
	stop()
	fmt.Println(count)
}

func gen2(k int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := k; yield(i); i += k {
		}
	}
}
