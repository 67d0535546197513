package main

import (
	"fmt"
	"reflect"
)

type S struct {
	A int
	b string
	E
}
type E struct{ X int }

func (E) M(int) string { return "" }
func try(f func())     { defer func() { r := recover(); fmt.Printf("%T %v\n", r, r) }(); f() }
func main() {
	var v reflect.Value
	try(func() { v.Type() })
	try(func() { v.Int() })
	try(func() { v.Interface() })
	try(func() { v.Elem() })
	try(func() { v.IsNil() })
	i := reflect.ValueOf(5)
	try(func() { i.Len() })
	try(func() { i.SetInt(4) })
	try(func() { i.Elem() })
	try(func() { i.Field(0) })
	try(func() { i.IsNil() })
	try(func() { i.Index(0) })
	try(func() { i.Addr() })
	try(func() { i.Call(nil) })
	try(func() { i.MapKeys() })
	try(func() { i.Bool() })
	s := reflect.ValueOf(&S{}).Elem()
	try(func() { s.Field(1).SetString("x") })
	try(func() { s.Field(9) })
	try(func() { s.Field(1).Interface() })
	try(func() { s.Field(0).Set(reflect.ValueOf("x")) })
	try(func() { s.Field(0).Set(v) })
	try(func() { s.FieldByIndex([]int{0, 1}) })
	try(func() { s.Method(7) })
	try(func() { s.MethodByName("M").Call(nil) })
	try(func() { s.MethodByName("M").Call([]reflect.Value{reflect.ValueOf("x")}) })
	try(func() { s.MethodByName("M").Call([]reflect.Value{v}) })
	try(func() { reflect.TypeOf(5).Elem() })
	try(func() { reflect.TypeOf(5).Field(0) })
	try(func() { reflect.TypeOf(5).NumField() })
	try(func() { reflect.TypeOf(5).Key() })
	try(func() { reflect.TypeOf(5).In(0) })
	try(func() { reflect.TypeOf("").Bits() })
	try(func() { reflect.TypeOf(5).Method(1) })
	try(func() { reflect.TypeOf(5).Len() })
	try(func() { reflect.TypeOf(5).ChanDir() })
	try(func() { reflect.TypeOf(5).IsVariadic() })
	try(func() { reflect.ValueOf([]int{1}).Index(3) })
	try(func() { reflect.ValueOf("abc").Index(3) })
	try(func() { reflect.ValueOf([2]int{}).Index(3) })
	try(func() { reflect.ValueOf([]int{1}).Slice(2, 1) })
	try(func() { reflect.ValueOf([2]int{}).Slice(0, 1) })
	try(func() { reflect.ValueOf(5).Convert(reflect.TypeOf([]int{})) })
	try(func() { reflect.ValueOf([]int{1}).Convert(reflect.TypeOf([4]int{})) })
	try(func() { reflect.MakeSlice(reflect.TypeOf(5), 0, 0) })
	try(func() { reflect.MakeSlice(reflect.TypeOf([]int{}), -1, 0) })
	try(func() { reflect.MakeMap(reflect.TypeOf(5)) })
	try(func() { reflect.New(nil) })
	try(func() { reflect.Zero(nil) })
	try(func() { reflect.ValueOf(map[string]int{}).MapIndex(i) })
	try(func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(reflect.ValueOf("a"), i) })
	try(func() { reflect.TypeOf(5).Implements(nil) })
	try(func() { reflect.TypeOf(5).Implements(reflect.TypeOf(5)) })
	try(func() { reflect.TypeOf(5).AssignableTo(nil) })
	try(func() { var f func(); reflect.ValueOf(f).Call(nil) })
	try(func() { new(reflect.MapIter).Key() })
	try(func() { reflect.ValueOf(map[int]int{}).MapRange().Key() })
	try(func() { it := reflect.ValueOf(map[int]int{}).MapRange(); it.Next(); it.Next() })
	try(func() { reflect.Copy(i, i) })
	try(func() { reflect.Append(i, i) })
	try(func() { reflect.ValueOf([]int{1}).SetLen(5) })
	try(func() { x := []int{1}; reflect.ValueOf(&x).Elem().SetLen(5) })
	try(func() { i.OverflowFloat(1) })
	try(func() { s.FieldByName("zz").Int() })
	try(func() { i.Pointer() })
	try(func() { i.NumMethod(); i.Equal(reflect.ValueOf([]int{})) })
	try(func() { reflect.ValueOf([]int{}).Equal(reflect.ValueOf([]int{})) })
	try(func() { reflect.ValueOf([]int{}).Comparable() })
	try(func() { i.Clear() })
	try(func() { v.IsZero() })
	try(func() { v.Set(i) })
	try(func() { i.UnsafeAddr() })
	try(func() { i.Seq() })
	try(func() { reflect.ValueOf("x").Seq() })
	try(func() { reflect.ValueOf("x").Bytes() })
	try(func() { i.Cap() })
	try(func() { i.SetLen(1) })
	fmt.Println(v.String(), i.String(), s.String(), v.Kind(), reflect.Kind(77), s.Type(), reflect.TypeOf(s.Field(0)))
	var e any
	fmt.Println(reflect.TypeOf(e), reflect.ValueOf(e).IsValid(), reflect.ValueOf(&e).Elem().Kind(), reflect.ValueOf(&e).Elem().Elem().IsValid())
}
