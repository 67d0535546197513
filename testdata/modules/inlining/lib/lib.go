package lib

type T struct{ n int }

func New(n int) *T { return &T{n} }

func (t *T) Get() int { return t.n }

func (t *T) at(s []int, i int) int { return s[i] + t.n }

// At panics in a function that is inlined into an inlined one.
func (t *T) At(s []int, i int) int { return t.at(s, i) }

var hidden = 5

func Hidden() int { return hidden }

func secret(s string) string { return "<" + s + ">" }

// Show's body mentions an unexported function and a constant.
func Show(s string) string { return secret(s + suffix) }

const suffix = "!"

// Adder's literal is a function of its own.
func Adder(n int) func(int) int {
	return func(m int) int { n += m; return n }
}

//go:noinline
func Sum(p *[4]int) (s int) {
	for _, x := range p {
		s += x
	}
	return
}

//go:noinline
func Keep(p *int) { kept = p }

var kept *int

func Kept() int { return *kept }

// First gives back what it is given.
//
//go:noinline
func First(p, q *int) *int { return p }

type Shape interface{ Area() int }

type Square struct{ Side int }

func (s Square) Area() int { return s.Side * s.Side }

func NewShape(n int) Shape { return Square{n} }

func Swap[T any](a, b T) (T, T) { return b, a }

func SwapInts(a, b int) (int, int) { return Swap(a, b) }
