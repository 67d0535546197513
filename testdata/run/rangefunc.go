package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

// Iterators of every shape.

func times(n int) func(func() bool) {
	return func(yield func() bool) {
		for i := 0; i < n; i++ {
			if !yield() {
				fmt.Println("times stopped at", i)
				return
			}
		}
	}
}

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("count ends")
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

type Pairs func(yield func(string, float64) (more bool))

type Flag = bool

type FlagSeq func(yield func(int) Flag)

type Tree[K cmp.Ordered, V any] struct {
	left, right *Tree[K, V]
	key         K
	val         V
}

func (t *Tree[K, V]) Put(k K, v V) *Tree[K, V] {
	switch {
	case t == nil:
		return &Tree[K, V]{key: k, val: v}
	case k < t.key:
		t.left = t.left.Put(k, v)
	case k > t.key:
		t.right = t.right.Put(k, v)
	default:
		t.val = v
	}
	return t
}

func (t *Tree[K, V]) walk(yield func(K, V) bool) bool {
	return t == nil || t.left.walk(yield) && yield(t.key, t.val) && t.right.walk(yield)
}

func (t *Tree[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { t.walk(yield) }
}

func (t *Tree[K, V]) Each(yield func(K, V) bool) { t.walk(yield) }

func filter[V any](s iter.Seq[V], keep func(V) bool) iter.Seq[V] {
	return func(yield func(V) bool) {
		for v := range s {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func zip[A, B any](a []A, b []B) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		for i := range min(len(a), len(b)) {
			if !yield(a[i], b[i]) {
				return
			}
		}
	}
}

type Big struct {
	a, b, c, d, e int
	s          string
}

func bigs(n int) iter.Seq2[Big, *Big] {
	return func(yield func(Big, *Big) bool) {
		for i := range n {
			b := Big{i, i + 1, i + 2, i + 3, i + 4, strings.Repeat("x", i)}
			if !yield(b, &b) {
				return
			}
		}
	}
}

func shapes() {
	n := 0
	for range times(3) {
		n++
	}
	fmt.Println(n)
	for i := range count(3) {
		fmt.Print(i, " ")
	}
	for range count(2) {
		n++
	}
	var p Pairs = func(yield func(string, float64) bool) {
		_ = yield("a", 1.5) && yield("b", 2.5) && yield("c", 3.5)
	}
	for k, v := range p {
		fmt.Println(k, v)
	}
	for k := range p {
		fmt.Println(k)
	}
	for _, v := range p {
		fmt.Println(v)
	}
	for range p {
		n++
	}
	var fs FlagSeq = func(yield func(int) Flag) {
		for i := 0; yield(i); i++ {
		}
	}
	for i := range fs {
		if i == 3 {
			break
		}
		n += i
	}
	fmt.Println(n)
	for b, q := range bigs(3) {
		b.a *= 10
		q.b *= 10
		fmt.Println(b, *q)
	}
	var t *Tree[string, int]
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t = t.Put(w, i)
	}
	for k, v := range t.All() {
		fmt.Print(k, "=", v, " ")
	}
	fmt.Println()
	for k, v := range t.Each {
		if k > "lazy" {
			break
		}
		fmt.Print(k, "=", v, " ")
	}
	fmt.Println()
	// Existing variables, of other types, and places with effects.
	var a any
	var arr [3]float64
	at := func() int { fmt.Print("at "); return 1 }
	for a, arr[at()] = range p {
		fmt.Println(a, arr)
	}
	m := map[string]int{}
	for m["last"] = range count(4) {
	}
	fmt.Println(m)
	even := func(i int) bool { return i%2 == 0 }
	for v := range filter(filter(count(20), even), func(i int) bool { return i%3 == 0 }) {
		if v > 12 {
			break
		}
		fmt.Println("kept", v)
	}
}

// Ways out.

func find(s iter.Seq[int], want int) (int, bool) {
	for v := range s {
		if v == want {
			return v * 100, true
		}
	}
	return -1, false
}

func named(n int) (sum int, err error) {
	defer func() {
		if sum > 5 {
			err = errors.Join(err, errors.New("large"))
		}
	}()
	for v := range count(n) {
		sum += v
		if v == 4 {
			return sum, errors.New("four")
		}
		if v == 3 && n == 4 {
			err = errors.New("three")
			return
		}
	}
	return
}

func nested() (out []string) {
	add := func(f string, args ...any) { out = append(out, fmt.Sprintf(f, args...)) }
outer:
	for i := range count(4) {
	middle:
		for j := 0; j < 4; j++ {
			for k := range count(4) {
				switch {
				case k == 1 && j == 0:
					continue middle
				case k == 2 && i == 0:
					continue outer
				case k == 1 && i == 1 && j == 1:
					break middle
				case i == 2 && j == 3:
					break outer
				case k == 3:
					break
				}
				for range times(1) {
					if k == 2 {
						add("%d%d%d skip", i, j, k)
						continue middle
					}
				}
				add("%d%d%d", i, j, k)
			}
			add("%d%d end", i, j)
		}
		add("%d end", i)
	}
	return
}

func deep(n int) (r string) {
	for a := range count(2) {
		for b := range count(2) {
			for c := range count(2) {
				if a+b+c == n {
					return fmt.Sprint(a, b, c)
				}
				func() {
					for d := range count(2) {
						if d == 1 {
							return
						}
						r += "."
					}
				}()
			}
		}
	}
	return r + "none"
}

func gotos(n int) string {
	s := ""
	i := 0
again:
	for v := range count(5) {
		if v == n && i < 2 {
			i++
			s += "again "
			goto again
		}
		for w := range count(3) {
			if w == 2 && v == 3 {
				goto done
			}
			if w == 1 {
				goto next
			}
			s += fmt.Sprint(v, w, " ")
		next:
		}
		if v == 2 {
			goto inside
		}
		s += "x "
	inside:
		s += "i "
	}
	s += "end"
	return s
done:
	return s + "done"
}

func selectish(n int) string {
loop:
	for {
		switch n {
		case 1:
			for v := range count(3) {
				if v == 1 {
					n = 2
					break loop
				}
			}
		case 2:
			for v := range count(3) {
				if v == 1 {
					n = 1
					continue loop
				}
			}
		default:
			for range times(2) {
				return "default"
			}
		}
	}
	return fmt.Sprint("out ", n)
}

// Closures and variables.

func captured() {
	var fs []func() int
	for i := range count(3) {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	total := 0
	p := &total
	for i := range count(4) {
		*p += i
		x := i
		q := &x
		for j := range count(2) {
			*q += j
			total += *q
		}
	}
	fmt.Println(total)
	var arr [40]int
	for i := range count(len(arr)) {
		arr[i] = i * i
	}
	copied := arr
	for i := range count(2) {
		arr[i]--
	}
	fmt.Println(arr[39], arr[1], copied[1])
	for i := 0; i < 3; i++ {
		for range times(1) {
			fs = append(fs, func() int { i++; return i })
		}
	}
	for _, f := range fs[3:] {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
}

// Deferred calls belong to the function.

func deferred() (s string) {
	defer func() { s += " outer" }()
	for i := range count(3) {
		defer func() { s += fmt.Sprint(" ", i) }()
		for j := range count(2) {
			defer add(&s, i*10+j)
		}
		if i == 1 {
			defer fmt.Println("direct", i)
		}
	}
	defer func() { s += " last" }()
	return "begin"
}

func add(s *string, n int) { *s += fmt.Sprintf(" <%d>", n) }

func recovered() (err error) {
	for i := range count(3) {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("at %d: %v", i, r)
			}
		}()
		if i == 1 {
			var m map[string]int
			m["x"] = 1
		}
	}
	return nil
}

func panicThrough() (s string) {
	defer func() { s += fmt.Sprint(" recovered ", recover()) }()
	for i := range count(3) {
		defer func() { s += fmt.Sprint(" d", i) }()
		for j := range count(3) {
			defer func() { s += fmt.Sprint(" e", j) }()
			if i == 1 && j == 1 {
				panic("out of the loop")
			}
		}
	}
	return "never"
}

func noRecover() {
	defer func() { fmt.Println("after:", recover()) }()
	defer func() {
		for range times(1) {
			r := recover()
			fmt.Println("in the body:", r)
		}
	}()
	panic("P")
}

func deferInLit() {
	for i := range count(2) {
		func() {
			defer fmt.Println("lit defers", i)
			for j := range count(2) {
				defer fmt.Println("lit body defers", i, j)
			}
			fmt.Println("lit ends", i)
		}()
	}
}

// Of the library.

func library() {
	s := []string{"delta", "alpha", "charlie", "bravo"}
	for i, v := range slices.All(s) {
		fmt.Print(i, v, " ")
	}
	for i, v := range slices.Backward(s) {
		fmt.Print(i, v, " ")
	}
	for v := range slices.Values(s) {
		fmt.Print(v, " ")
	}
	fmt.Println()
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	sum := 0
	for k, v := range maps.All(m) {
		sum += v * int(k[0])
	}
	fmt.Println(sum, slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	for v := range slices.Chunk(s, 3) {
		fmt.Print(v, len(v), cap(v))
	}
	fmt.Println(slices.Collect(filter(slices.Values(s), func(s string) bool { return len(s) == 5 })))
	for w := range strings.SplitSeq("a,b,c", ",") {
		fmt.Print(w, ";")
	}
	for l := range strings.Lines("one\ntwo\nthree") {
		fmt.Printf("%q ", l)
	}
	for a, b := range zip(s, []int{3, 1, 4}) {
		fmt.Print(a, b, " ")
	}
	fmt.Println()
}

type Set[T comparable] struct{ m map[T]struct{} }

func (s *Set[T]) Each() iter.Seq[T] { return maps.Keys(s.m) }

func largest[T cmp.Ordered](s *Set[T]) (best T, ok bool) {
	for v := range s.Each() {
		if !ok || v > best {
			best, ok = v, true
		}
	}
	return
}

func first[T any](s iter.Seq[T], ok func(T) bool) (T, error) {
	for v := range s {
		if ok(v) {
			return v, nil
		}
	}
	var zero T
	return zero, errors.New("none")
}

func rangeable[S interface{ ~func(func(E) bool) }, E any](s S) (all []E) {
	for v := range s {
		all = append(all, v)
	}
	return
}

func main() {
	shapes()
	fmt.Println(find(count(10), 4))
	fmt.Println(find(count(3), 4))
	for i := range 6 {
		fmt.Println(named(i))
	}
	fmt.Println(strings.Join(nested(), "\n"))
	for i := range 5 {
		fmt.Println(deep(i))
	}
	fmt.Println(gotos(1))
	fmt.Println(gotos(9))
	for i := range 3 {
		fmt.Println(selectish(i))
	}
	captured()
	fmt.Println(deferred())
	fmt.Println(recovered())
	fmt.Println(panicThrough())
	noRecover()
	deferInLit()
	library()
	fmt.Println(largest(&Set[string]{map[string]struct{}{"x": {}, "y": {}, "q": {}}}))
	fmt.Println(largest(&Set[int]{}))
	fmt.Println(first(count(5), func(i int) bool { return i*i > 5 }))
	fmt.Println(first(slices.Values([]string{"a"}), func(s string) bool { return s == "b" }))
	fmt.Println(rangeable(count(3)))
}
