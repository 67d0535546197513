package main

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
)

type point struct{ X, Y int }

func (p point) Add(q point) point       { return point{p.X + q.X, p.Y + q.Y} }
func (p *point) Scale(n int)            { p.X *= n; p.Y *= n }
func (p point) String() string          { return fmt.Sprintf("<%d %d>", p.X, p.Y) }
func (p point) Join(s ...string) string { return p.String() + strings.Join(s, "+") }

type adder interface{ Add(point) point }

type big struct {
	a [5]int
	s string
}

func (b big) Get(i int, c big) (int, big) { return b.a[i] + c.a[i], big{s: b.s + c.s} }

func show(args []reflect.Value) {
	for _, a := range args {
		fmt.Print(a.Type(), "=", a, " ")
	}
	fmt.Println()
}

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func deep(n int) int {
	var pad [64]int
	pad[n%64] = n
	if n == 0 {
		return pad[0]
	}
	return deep(n-1) + pad[n%64]
}

func main() {
	var swap func(a, b int) (int, int)
	fn := reflect.MakeFunc(reflect.TypeOf(swap), func(in []reflect.Value) []reflect.Value {
		show(in)
		return []reflect.Value{in[1], in[0]}
	})
	reflect.ValueOf(&swap).Elem().Set(fn)
	fmt.Println(swap(1, 2))
	fmt.Println(fn.Call([]reflect.Value{reflect.ValueOf(3), reflect.ValueOf(4)})[0])

	var all func(bool, int8, uint16, float32, float64, complex128, string, []int, map[string]int, any, error, *int, func(), point, [1]string, struct{}) (string, error, float64, [3]int, bool)
	n := 0
	f := reflect.MakeFunc(reflect.TypeOf(all), func(in []reflect.Value) []reflect.Value {
		deep(1000)
		for _, a := range in {
			if a.Kind() != reflect.Pointer && a.Kind() != reflect.Func {
				fmt.Print(a.Type(), "=", a, " ")
			}
		}
		fmt.Println()
		in[11].Elem().SetInt(7)
		in[12].Call(nil)
		return []reflect.Value{in[6], in[10], in[4], reflect.ValueOf([3]int{1, 2, 3}), in[0]}
	}).Interface().(func(bool, int8, uint16, float32, float64, complex128, string, []int, map[string]int, any, error, *int, func(), point, [1]string, struct{}) (string, error, float64, [3]int, bool))
	fmt.Println(f(true, -1, 2, 1.5, 2.5, 3+4i, "str", []int{1, 2}, map[string]int{"k": 1}, 42, errors.New("e"), &n, func() { n *= 2 }, point{1, 2}, [1]string{"one"}, struct{}{}))
	fmt.Println(n)

	variadic := reflect.MakeFunc(reflect.TypeOf(fmt.Sprint), func(in []reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(fmt.Sprint(in[0].Len(), in[0]))}
	}).Interface().(func(...any) string)
	fmt.Println(variadic(1, "a", nil), variadic())

	type name func(string) string
	named := reflect.MakeFunc(reflect.TypeOf(name(nil)), func(in []reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(strings.ToUpper(in[0].String()))}
	}).Interface().(name)
	fmt.Println(named("loud"))

	// Method values.
	p := point{1, 2}
	v := reflect.ValueOf(p)
	add := v.MethodByName("Add").Interface().(func(point) point)
	fmt.Println(add(point{10, 20}))
	p = point{5, 5}
	fmt.Println(add(point{10, 20}))
	pv := reflect.ValueOf(&p)
	pv.MethodByName("Scale").Interface().(func(int))(3)
	fmt.Println(p, pv.MethodByName("Add").Interface().(func(point) point)(point{1, 1}))
	fmt.Println(v.MethodByName("Join").Interface().(func(...string) string)("a", "b"))
	var i adder = p
	fmt.Println(reflect.ValueOf(&i).Elem().Method(0).Interface().(func(point) point)(point{}))
	b := reflect.ValueOf(big{[5]int{1, 2, 3, 4, 5}, "b"})
	get := b.Method(0).Interface().(func(int, big) (int, big))
	fmt.Println(get(2, big{[5]int{0, 0, 9}, "c"}))
	// Closures inside, recursion.
	var fib func(int) int
	reflect.ValueOf(&fib).Elem().Set(reflect.MakeFunc(reflect.TypeOf(fib), func(in []reflect.Value) []reflect.Value {
		n := int(in[0].Int())
		if n > 1 {
			n = fib(n-1) + fib(n-2)
		}
		return []reflect.Value{reflect.ValueOf(n)}
	}))
	fmt.Println(fib(15))

	bad := func(out ...reflect.Value) func() error {
		return reflect.MakeFunc(reflect.TypeOf((func() error)(nil)), func([]reflect.Value) []reflect.Value { return out }).Interface().(func() error)
	}
	try(func() { bad()() })
	try(func() { bad(reflect.Value{})() })
	try(func() { bad(reflect.ValueOf(1))() })
	try(func() { fmt.Println(bad(reflect.ValueOf(errors.New("fine")))()) })
	try(func() { fmt.Println(bad(reflect.Zero(reflect.TypeFor[error]()))()) })
	try(func() { reflect.MakeFunc(reflect.TypeFor[int](), nil) })
	try(func() {
		reflect.MakeFunc(reflect.TypeFor[func()](), func([]reflect.Value) []reflect.Value { panic("inside") }).Interface().(func())()
	})
	defer func() { fmt.Println("outer", recover()) }()
	reflect.MakeFunc(reflect.TypeFor[func()](), func([]reflect.Value) []reflect.Value {
		defer func() { fmt.Println("inner", recover()) }()
		panic("caught")
	}).Interface().(func())()
	panic("last")
}
