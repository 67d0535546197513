// Package lib has generic code for others to instantiate.
package lib

type Number interface{ ~int | ~float64 }

func Sum[E Number](s []E) (total E) {
	for _, x := range s {
		total += scale(x)
	}
	return
}

func scale[E Number](x E) E { return x * E(factor) }

var factor = 2

type List[T any] struct {
	first *node[T]
	n     int
}

type node[T any] struct {
	val  T
	next *node[T]
}

func (l *List[T]) Push(v T) { l.first = &node[T]{v, l.first}; l.n++ }

func (l *List[T]) Each(f func(T)) {
	for n := l.first; n != nil; n = n.next {
		f(n.val)
	}
}

func (l List[T]) Len() int { return l.n }

type (
	Array[T any] [2]T
	Box[T any]   struct{ X T }
	Ref[T any]   struct{ P *T }
)
