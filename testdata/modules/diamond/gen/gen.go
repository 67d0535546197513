// Package gen has generic code that left and right, which don't know each other, use alike.
package gen

type Set[T comparable] struct{ m []T }

func (s *Set[T]) Add(v T) *Set[T] {
	for _, x := range s.m {
		if x == v {
			return s
		}
	}
	s.m = append(s.m, v)
	return s
}

func (s *Set[T]) Len() int { return len(s.m) }

type Sized interface{ Len() int }

func Names[T any](i int) string {
	table := []string{"zero", "one", "two"}
	pick := func() string { return table[i%len(table)] }
	defer func() { table[0] = "changed" }()
	return pick()
}

func Box[T any](v T) any {
	type box struct{ v T }
	return box{v}
}

//go:noinline
func Deref[T any](p *T) T { return *p }
