package main

import (
	"example.com/diamond/gen"
	"example.com/diamond/left"
	"example.com/diamond/right"
)

func main() {
	l, r := left.New(), right.New()
	println(l.Add("x").Len(), r.Add("right").Len(), left.Sized().Len(), right.Sized().Len())
	println(left.Name(0), right.Name(1), gen.Names[int](2), gen.Names[bool](0))
	println(left.Box() == right.Box(), left.Box() == gen.Box(7), left.Box() == gen.Box(8))
	var sized gen.Sized = l
	_, same := sized.(*gen.Set[string])
	println(same, left.Value()+right.Value()+gen.Deref(new(int)))
}
