// run

// The value of a field _ is evaluated and not kept.
package main

import "unsafe"

type big struct {
	a int
	_ int
	c [2]int
	_ [3]int
	d [4]int
}

type pair struct{ a, _ int }

var (
	static       = pair{1, 2}
	indirect     = &pair{3, 4}
	boxed    any = pair{5, 6}
	list         = []pair{{1, 2}, {3, 4}}
)

func f(s string) int { println(s); return 7 }

func second(p *pair) int { return *(*int)(unsafe.Add(unsafe.Pointer(p), 8)) }

func words[T any](p *T) {
	for _, w := range unsafe.Slice((*int)(unsafe.Pointer(p)), unsafe.Sizeof(*p)/8) {
		print(w, " ")
	}
	println()
}

//go:noinline
func pass(p pair) pair { return p }

func main() {
	p := boxed.(pair)
	println(second(&static), second(indirect), second(&p), second(&list[1]))
	p = pair{1, f("third")}
	println(p.a, second(&p))
	p = pass(pair{8, 9})
	words(&p)
	b := big{1, f("int"), [2]int{}, [3]int{1, f("array"), 3}, [4]int{1, 2, 3, 4}}
	words(&b)
	q := &big{1, f("int"), [2]int{}, [3]int{1, f("array"), 3}, [4]int{1, 2, 3, 4}}
	words(q)
	println(b == *q, p == pair{8, 10}, any(p) == any(pair{8, 11}))
	m := map[pair]int{{1, 2}: 3}
	println(m[pair{1, 5}])
	arr := [2]big{{a: 1}, {2, 3, [2]int{}, [3]int{4, 5, 6}, [4]int{}}}
	words(&arr)
}
