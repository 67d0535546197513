// run
package main

// Parts are compared in order, and no further than the first that differ: what can't be compared behind it does no harm.

type big struct {
	n    int
	pad  [200]string
	any  any
	last float64
}

type pair struct{ a, b any }

func try(name string, f func() bool) {
	defer func() {
		if err, ok := recover().(error); ok {
			println(name, "panics:", err.Error())
		}
	}()
	println(name, f())
}

func same[T comparable](a, b T) bool { return a == b }

func main() {
	s := []int{}
	try("first differs", func() bool { return pair{1, s} == pair{2, s} })
	try("second differs", func() bool { return pair{s, 1} == pair{s, 2} })
	try("types differ", func() bool { return pair{s, 1} == pair{1, s} })
	try("array", func() bool { return [3]any{1, 2, s} == [3]any{1, 3, s} })
	try("array panics", func() bool { return [3]any{1, 2, s} == [3]any{1, 2, s} })
	try("long array", func() bool { return [9]any{1, 2, s} == [9]any{1, 3, s} })
	try("long array panics", func() bool { return [9]any{8: s} == [9]any{8: s} })
	x, y := big{n: 1, any: s}, big{n: 1, any: s}
	try("large", func() bool { return x == y })
	y.n = 2
	try("large differs", func() bool { return x == y })
	y.n, y.pad[199] = 1, "x"
	try("inside differs", func() bool { return x == y })
	y.pad[199], y.any, y.last = "", nil, 1
	try("held type differs", func() bool { return x != y })
	try("in interfaces", func() bool { return any(pair{1, s}) == any(pair{2, s}) })
	try("in interfaces panics", func() bool { return any(pair{s, 1}) == any(pair{s, 2}) })
	try("generic", func() bool { return same(pair{1, s}, pair{2, s}) })
	try("generic panics", func() bool { return same(pair{s, 1}, pair{s, 2}) })
	try("nested", func() bool {
		type n struct {
			p [2]pair
			q float64
		}
		return n{p: [2]pair{{1, 2}, {3, s}}} == n{p: [2]pair{{1, 2}, {4, s}}}
	})
	m := map[pair]int{{1, 2}: 3}
	try("key", func() bool { return m[pair{1, 2}] == 3 })
	try("unhashable", func() bool { return m[pair{1, s}] == 3 })
}
