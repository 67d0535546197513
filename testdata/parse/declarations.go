// Every form of declaration.

//go:build linux && amd64

package decl

import "unsafe"
import . "fmt"
import (
	_ "embed"
	m "math"
)

const A = 1
const (
	B, C = iota, "s" + `raw`
	D, E
	_, _
	F float64 = 1e3
	G
)

var a int
var b, c = 1, 0x1p-2
var (
	d []int = nil
	e       = [...]string{2: "x", "y"}
)

type T int
type (
	P    *T
	Pair struct {
		x, y int `json:"x"`
		T
		*Pair2
		m.Int    "tag"
		Box[int]
		f [4]func(int, ...string) (n int, err error)
	}
	Pair2 = Pair
)

type Box[V any] struct{ v V }
type Alias[K comparable, V ~int | ~string] = map[K]V
type Arr [n]int
type Ptr[Q *int,] []Q
type Ptr2[Q *int | ~string] []Q
type Sl[S ~[]E, E interface{ int | float64 }] struct{}
type Mul [a * b]int
type Fn[F func(), G *func()] F

type I interface {
	M(x int) (y string)
	N()
	m.Stringer
	~int | *T | []byte
	Box[int]
	comparable
}

func f()
func g(int, string) error
func h(a, b int, c ...string) (x, y int) { return 0, 0 }
func generic[A any, B *A, C interface{ ~[]A }](a A, b B) (c C) { return }
func (t T) Method()                                          {}
func (*Pair) Method[X any](x X) X                            { return x }
func (b Box[V]) Get() V                                      { return b.v }
func (Box[_]) Blank()

//go:noinline
//go:nosplit
func pragma() {}

//go:linkname linked runtime.linked
func linked(p unsafe.Pointer)
