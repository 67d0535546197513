// run
package main

import (
	"cmp"
	"errors"
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
				say("times stopped at", i)
				return
			}
		}
	}
}

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer say("count ends")
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

type Pairs func(yield func(string, int) (more bool))

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
	say(n)
	for i := range count(3) {
		show(i, " ")
	}
	for range count(2) {
		n++
	}
	var p Pairs = func(yield func(string, int) bool) {
		_ = yield("a", 15) && yield("b", 25) && yield("c", 35)
	}
	for k, v := range p {
		say(k, v)
	}
	for k := range p {
		say(k)
	}
	for _, v := range p {
		say(v)
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
	say(n)
	for b, q := range bigs(3) {
		b.a *= 10
		q.b *= 10
		say(b.a, b.b, b.s, q.a, q.b, q.s)
	}
	var t *Tree[string, int]
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t = t.Put(w, i)
	}
	for k, v := range t.All() {
		show(k, "=", v, " ")
	}
	say()
	for k, v := range t.Each {
		if k > "lazy" {
			break
		}
		show(k, "=", v, " ")
	}
	say()
	// Existing variables, of other types, and places with effects.
	var a any
	var arr [3]int
	at := func() int { show("at "); return 1 }
	for a, arr[at()] = range p {
		say(a, arr[0], arr[1])
	}
	m := map[string]int{}
	for m["last"] = range count(4) {
	}
	say(len(m), m["last"])
	even := func(i int) bool { return i%2 == 0 }
	for v := range filter(filter(count(20), even), func(i int) bool { return i%3 == 0 }) {
		if v > 12 {
			break
		}
		say("kept", v)
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
	add := func(args ...any) { out = append(out, text(args...)) }
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
						add(i, j, k, " skip")
						continue middle
					}
				}
				add(i, j, k)
			}
			add(i, j, " end")
		}
		add(i, " end")
	}
	return
}

func deep(n int) (r string) {
	for a := range count(2) {
		for b := range count(2) {
			for c := range count(2) {
				if a+b+c == n {
					return text(a, b, c)
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
			s += text(v, w, " ")
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
	return text("out ", n)
}

// Closures and variables.

func captured() {
	var fs []func() int
	for i := range count(3) {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		show(f(), " ", f(), " ")
	}
	say()
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
	say(total)
	var arr [40]int
	for i := range count(len(arr)) {
		arr[i] = i * i
	}
	copied := arr
	for i := range count(2) {
		arr[i]--
	}
	say(arr[39], arr[1], copied[1])
	for i := 0; i < 3; i++ {
		for range times(1) {
			fs = append(fs, func() int { i++; return i })
		}
	}
	for _, f := range fs[3:] {
		show(f(), " ", f(), " ")
	}
	say()
}

// Deferred calls belong to the function.

func deferred() (s string) {
	defer func() { s += " outer" }()
	for i := range count(3) {
		defer func() { s += text(" ", i) }()
		for j := range count(2) {
			defer add(&s, i*10+j)
		}
		if i == 1 {
			defer say("direct", i)
		}
	}
	defer func() { s += " last" }()
	return "begin"
}

func add(s *string, n int) { *s += text(" <", n, ">") }

func recovered() (err error) {
	for i := range count(3) {
		defer func() {
			if r := recover(); r != nil {
				err = errors.New(text("at ", i, ": ", r))
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
	defer func() { s += text(" recovered ", recover()) }()
	for i := range count(3) {
		defer func() { s += text(" d", i) }()
		for j := range count(3) {
			defer func() { s += text(" e", j) }()
			if i == 1 && j == 1 {
				panic("out of the loop")
			}
		}
	}
	return "never"
}

func noRecover() {
	defer func() { say("after:", recover()) }()
	defer func() {
		for range times(1) {
			r := recover()
			say("in the body:", r)
		}
	}()
	panic("P")
}

func deferInLit() {
	for i := range count(2) {
		func() {
			defer say("lit defers", i)
			for j := range count(2) {
				defer say("lit body defers", i, j)
			}
			say("lit ends", i)
		}()
	}
}

// Of the library.

func library() {
	s := []string{"delta", "alpha", "charlie", "bravo"}
	for i, v := range slices.All(s) {
		show(i, v, " ")
	}
	for i, v := range slices.Backward(s) {
		show(i, v, " ")
	}
	for v := range slices.Values(s) {
		show(v, " ")
	}
	say()
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	sum := 0
	for k, v := range maps.All(m) {
		sum += v * int(k[0])
	}
	say(sum, slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	for v := range slices.Chunk(s, 3) {
		show(v, len(v), cap(v), " ")
	}
	say(slices.Collect(filter(slices.Values(s), func(s string) bool { return len(s) == 5 })))
	for w := range strings.SplitSeq("a,b,c", ",") {
		show(w, ";")
	}
	for l := range strings.Lines("one\ntwo\nthree") {
		show("<", l, ">")
	}
	for a, b := range zip(s, []int{3, 1, 4}) {
		show(a, b, " ")
	}
	say()
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
	say(find(count(10), 4))
	say(find(count(3), 4))
	for i := range 6 {
		say(named(i))
	}
	say(strings.Join(nested(), "\n"))
	for i := range 5 {
		say(deep(i))
	}
	say(gotos(1))
	say(gotos(9))
	for i := range 3 {
		say(selectish(i))
	}
	captured()
	say(deferred())
	say(recovered())
	say(panicThrough())
	noRecover()
	deferInLit()
	library()
	say(largest(&Set[string]{map[string]struct{}{"x": {}, "y": {}, "q": {}}}))
	say(largest(&Set[int]{}))
	say(first(count(5), func(i int) bool { return i*i > 5 }))
	say(first(slices.Values([]string{"a"}), func(s string) bool { return s == "b" }))
	say(rangeable(count(3)))
}

// say prints without fmt: what the tests need.
func say(a ...any) { println(line(" ", a)) }

func show(a ...any) { print(line("", a)) }

func text(a ...any) string { return line("", a) }

func line(sep string, a []any) (s string) {
	for i, x := range a {
		if i > 0 {
			s += sep
		}
		switch x := x.(type) {
		case nil:
			s += "nil"
		case string:
			s += x
		case error:
			s += x.Error()
		case bool:
			s += map[bool]string{true: "true", false: "false"}[x]
		case int:
			s += itoa(x)
		case []int:
			for _, v := range x {
				s += "," + itoa(v)
			}
		case []string:
			for _, v := range x {
				s += "," + v
			}
		default:
			s += "?"
		}
	}
	return
}

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}
