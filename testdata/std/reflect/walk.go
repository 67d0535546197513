package main

import (
	"fmt"
	"reflect"
	"strings"
)

type inner struct {
	X, y int
}

type named []string

type T struct {
	A     int `json:"a,omitempty" xml:"b"`
	B     string
	C     *T
	D     map[string]int
	E     []inner
	F     [2]bool
	G     any
	H     func(int) string
	I     float32
	named `k:"v"`
	inner
}

func (t T) Get(n int, s ...string) string { return fmt.Sprint(t.A+n, s) }
func (t *T) Set(n int)                    { t.A = n }

func walk(v reflect.Value, depth int) {
	pad := strings.Repeat("  ", depth)
	fmt.Print(pad, v.Kind(), " ", v.Type(), " ", v.CanSet(), v.CanAddr())
	switch v.Kind() {
	case reflect.Struct:
		fmt.Println()
		for i := range v.NumField() {
			f := v.Type().Field(i)
			fmt.Println(pad, f.Name, f.Type, f.Tag, f.Offset, f.Anonymous, f.PkgPath, f.Index)
			walk(v.Field(i), depth+1)
		}
	case reflect.Pointer, reflect.Interface:
		fmt.Println(v.IsNil())
		if !v.IsNil() {
			walk(v.Elem(), depth+1)
		}
	case reflect.Slice, reflect.Array:
		fmt.Println(v.Len())
		for i := range v.Len() {
			walk(v.Index(i), depth+1)
		}
	case reflect.Map:
		fmt.Println(v.Len())
		for it := v.MapRange(); it.Next(); {
			walk(it.Key(), depth+1)
			walk(it.Value(), depth+1)
		}
	case reflect.Func:
		fmt.Println(v.IsNil())
	default:
		fmt.Println(" ", v)
	}
}

func main() {
	t := T{A: 1, B: "b", D: map[string]int{"k": 3}, E: []inner{{1, 2}}, G: 5.5, I: 2.5, named: named{"n"}, inner: inner{7, 8}}
	t.C = &T{H: func(i int) string { return fmt.Sprint(i) }}
	walk(reflect.ValueOf(&t), 0)
	typ := reflect.TypeOf(&t)
	fmt.Println(typ.NumMethod(), reflect.TypeOf(t).NumMethod(), typ.Elem().Name(), typ.Elem().PkgPath(), typ.Elem().NumField())
	v := reflect.ValueOf(&t)
	fmt.Println(v.MethodByName("Get").Call([]reflect.Value{reflect.ValueOf(4), reflect.ValueOf("x"), reflect.ValueOf("y")})[0])
	v.MethodByName("Set").Call([]reflect.Value{reflect.ValueOf(40)})
	fmt.Println(t.A, v.Elem().FieldByName("X"), v.Elem().FieldByName("nope").IsValid())
	v.Elem().Field(0).SetInt(9)
	v.Elem().FieldByName("B").SetString("changed")
	v.Elem().FieldByName("E").Set(reflect.Append(v.Elem().FieldByName("E"), reflect.ValueOf(inner{3, 4})))
	m := v.Elem().FieldByName("D")
	m.SetMapIndex(reflect.ValueOf("new"), reflect.ValueOf(1))
	m.SetMapIndex(reflect.ValueOf("k"), reflect.Value{})
	fmt.Println(t.A, t.B, t.E, t.D, len(m.MapKeys()))
	fmt.Println(reflect.DeepEqual(t.E, []inner{{1, 2}, {3, 4}}), reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual(1, int64(1)))
	fmt.Println(reflect.ValueOf(65).Convert(reflect.TypeOf("")), reflect.ValueOf(3.9).Convert(reflect.TypeOf(0)), reflect.ValueOf("hi").Convert(reflect.TypeOf([]byte(nil))))
	fmt.Println(reflect.TypeOf(fmt.Sprintf), reflect.TypeOf((*fmt.Stringer)(nil)).Elem(), reflect.TypeFor[map[int]chan<- string](), reflect.TypeFor[error]())
	s := reflect.MakeSlice(reflect.TypeOf([]string(nil)), 2, 5)
	s.Index(1).SetString("x")
	fmt.Printf("%q %d\n", s.Interface(), s.Cap())
	sum := reflect.ValueOf(func(a int, b float64, c string, d []int, e any, f struct{ P, Q int8 }) (string, float64) {
		return fmt.Sprint(a, b, c, d, e, f), b * 2
	})
	out := sum.Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf(2.5), reflect.ValueOf("c"), reflect.ValueOf([]int{4}), reflect.ValueOf("e"), reflect.ValueOf(struct{ P, Q int8 }{5, 6})})
	fmt.Println(out[0], out[1])
	for _, f := range reflect.VisibleFields(reflect.TypeOf(t)) {
		fmt.Print(f.Name, f.Index, " ")
	}
	fmt.Println(typ.Elem().Field(0).Tag.Get("xml"), reflect.TypeOf(t).Implements(reflect.TypeFor[fmt.Stringer]()))
}
