// run

// Types whose equality functions and methods only reflection or interfaces made at run time ask for.
package main

import (
	"errors"
	"fmt"
	"reflect"
)

type S struct {
	A int
	B string
	C [3]float64
	d any
}
type T struct{ x, y [5]int32 }

// errors.New in a package variable is data; each is a value of its own.
var (
	errA     = errors.New("a")
	errB     = errors.New("a")
	errEmpty = errors.New("")
	errs     = []error{errors.New("x"), errA}
	anyErr   any = errors.New("y")
	wrapped  = struct {
		err error
		n   int
	}{errors.New("z"), 1}
)

type counter struct{ n int }

func (c counter) Get() int      { return c.n }
func (c counter) Hidden() int   { return c.n + 1 }
func (c counter) String() string { return "counter" }
func (c *counter) Add(n int)    { c.n += n }
func (c counter) unexported()   {}

type getter interface{ Get() int }

func newErr() error { return errors.New("fresh") }

func main() {
	fmt.Println(errA, errB, errA == errB, errA == errA, errEmpty, len(errEmpty.Error()))
	fmt.Println(errs, errs[1] == errA, anyErr, wrapped.err, wrapped.n, newErr() == newErr())
	fmt.Printf("%T %v\n", errA, errors.Is(fmt.Errorf("w: %w", errA), errA))
	var c any = &counter{4}
	if g, ok := c.(getter); ok {
		fmt.Println(g.Get(), c)
	}
	ct := reflect.TypeOf(c)
	for i := range ct.NumMethod() {
		fmt.Println(ct.Method(i).Name)
	}
	fmt.Println(reflect.ValueOf(c).MethodByName("Hidden").Call(nil)[0].Int(), ct.Elem().NumMethod())
	m := map[any]int{}
	m[S{1, "x", [3]float64{1, 2, 3}, 5}] = 1
	m[T{}] = 2
	m[[3]int{1, 2, 3}] = 3
	fmt.Println(m[S{1, "x", [3]float64{1, 2, 3}, 5}], m[T{}], m[[3]int{1, 2, 3}])
	var a, b any = S{1, "y", [3]float64{}, nil}, S{1, "y", [3]float64{}, nil}
	fmt.Println(a == b, reflect.DeepEqual(a, b), reflect.ValueOf(a).Comparable(), reflect.TypeOf(m).Comparable())
	fmt.Println(reflect.ValueOf(1.5).Equal(reflect.ValueOf(1.5)), reflect.ValueOf(T{}).Equal(reflect.ValueOf(T{})))
	ms := map[S]int{S{1, "x", [3]float64{1, 2, 3}, 5}: 7}
	fmt.Println(ms[S{1, "x", [3]float64{1, 2, 3}, 5}])
	fmt.Println(reflect.TypeOf(a).NumMethod(), reflect.TypeOf(fmt.Errorf("x")).NumMethod())
	defer func() { fmt.Println(recover()) }()
	m[[]int{}] = 1
}
