// Package third is known to the program only through lib.
package third

type Number interface{ ~int | ~int64 | ~float64 }

var base = start()

func start() int { println("third starts"); return 100 }

func Base() int { return base }

// Twice calls an unexported generic function.
func Twice[T Number](x T) T { return add(x, x) }

func add[T Number](a, b T) T {
	calls++
	return a + b
}

var calls int

func Calls() int { return calls }

type Pair[A, B any] struct {
	First  A
	Second B
}

func (p Pair[A, B]) Swap() Pair[B, A] { return Pair[B, A]{p.Second, p.First} }

func MakePair[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }
