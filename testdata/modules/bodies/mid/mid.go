package mid

import "example.com/bodies/lib"

// Reverse is generic over another package's generic type.
func Reverse[T any](l *lib.List[T]) *lib.List[T] {
	out := new(lib.List[T])
	l.Each(func(v T) { out.Push(v) })
	return out
}

type Stack[T any] struct {
	lib.List[T]
	Name string
}

func Ints() *lib.List[int] { return new(lib.List[int]).Push(1).Push(2) }

var Sum = lib.Sum[[]int64]
