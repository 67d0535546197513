package cyc

import "example.com/generic/lib"

type (
	A lib.Array[A]
	B lib.Box[lib.Box[B]]
	R lib.Ref[R]
	S struct{ lib.Ref[S] }
	T struct{ b lib.Box[T] }
)
