package right

import "example.com/diamond/gen"

func New() *gen.Set[string] { return new(gen.Set[string]).Add("right") }

func Sized() gen.Sized { return New().Add("more") }

func Name(i int) string { return gen.Names[int](i) + gen.Names[*int](i+1) }

func Box() any { return gen.Box(7) }

func Value() int {
	x := 5
	return gen.Deref(&x)
}
