package lib

import (
	. "example.com/bodies/third"
	other "example.com/bodies/third"
)

const (
	_ = iota
	step
	Step2
)

var seed = other.Base() + 1

type hidden struct{ n int }

func (h *hidden) bump() int { h.n += step; return h.n }

var counter hidden

// Counted mentions unexported constants, variables, functions, types and methods.
func Counted[T any](x T, f func(T, int)) {
	for i := range Step2 {
		f(x, seed+counter.bump()+helper(i))
	}
}

func helper(i int) int {
	if i > 100 {
		panic("helper")
	}
	return i * 1000
}

// Sum goes on to another package's generic functions.
func Sum[S ~[]E, E Number](s S) (total E) {
	for _, e := range s {
		total += Twice(e)
	}
	return
}

// Closures has function literals, one in the other, and a deferred one.
func Closures[T any](x T, show func(T)) (out func() func() int) {
	n := 0
	defer func() { n += 10 }()
	return func() func() int {
		n++
		return func() int { show(x); n += 100; return n }
	}
}

// Local has types of its own.
func Local[T comparable](x, y T) any {
	type pair struct{ a, b T }
	p := pair{x, y}
	{
		type pair struct{ p [2]T }
		q := pair{[2]T{x, y}}
		if q.p[0] == q.p[1] {
			return q
		}
	}
	return p
}

// Used again here: the same instance in both objects.
func LocalInts() any { return Local(1, 2) }

func IsLocal[T comparable](v any) bool {
	type pair struct{ a T }
	_, ok := v.(pair)
	return ok
}

type List[T any] struct {
	head *node[T]
	size int
}

type node[T any] struct {
	val  T
	next *node[T]
}

func (l *List[T]) Push(v T) *List[T] {
	l.head = &node[T]{v, l.head}
	l.size++
	return l
}

func (l *List[_]) Len() int { return l.size }

func (l List[T]) Each(f func(T)) {
	for n := l.head; n != nil; n = n.next {
		f(n.val)
	}
}

// Map is a generic method.
func (l *List[T]) Map[U any](f func(T) U) *List[U] {
	var out List[U]
	l.Each(func(v T) { out.Push(f(v)) })
	return &out
}

type Lener interface{ Len() int }

var Strings = new(List[string]).Push("shared")

func Total(ls ...Lener) (n int) {
	for _, l := range ls {
		n += l.Len()
	}
	return
}

//go:noinline
func Fail[T any](x T) T {
	var none []T
	return none[step+len(table)]
}

var table = map[string]int{"a": 1}

// Table has composite literals: data with the function's name.
func Table[T any](i int) (string, T) {
	names := [...]string{"zero", "one", "two"}
	var vals []T
	for range names {
		vals = append(vals, *new(T))
	}
	return names[i], vals[i]
}

func Switch[T any](x T) string {
	switch v := any(x).(type) {
	case int:
		return "int"
	case []T:
		return "slice"
	case interface{ Len() int }:
		return "lener"
	default:
		_ = v
		goto out
	}
out:
	return "other"
}
