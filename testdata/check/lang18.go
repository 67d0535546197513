// -lang=go1.18
package p

import "unsafe"

type A = int
type L[P any] = []P // ERROR "8: generic type alias requires go1.23 or later (-lang was set to go1.18; check go.mod)"

var x1 = 1_0
var x2 = 0b1
var x3 = 0o1
var x4 = 0x1p1
var x5 = 0x1.8p1
var x6 = 1_0.5
var x7 = 1_0i
var x8 = 0b1i
var x9 = 0b_1
var xa = 0x1p1i

func f(s int, u uint, sl []int, st string, m map[int]int) {
	_ = 1 << s
	_ = s << s
	s <<= s
	_ = s >> 1
	_ = unsafe.Add(nil, 1)
	_ = unsafe.Slice(&s, 1)
	_ = unsafe.SliceData(sl) // ERROR "6: unsafe.SliceData requires go1.20 or later (-lang was set to go1.18; check go.mod)"
	_ = unsafe.String(nil, 1) // ERROR "6: unsafe.String requires go1.20 or later (-lang was set to go1.18; check go.mod)"
	_ = unsafe.StringData(st) // ERROR "6: unsafe.StringData requires go1.20 or later (-lang was set to go1.18; check go.mod)"
	clear(m) // ERROR "2: clear requires go1.21 or later (-lang was set to go1.18; check go.mod)"
	_ = min(1, 2) // ERROR "6: built-in min requires go1.21 or later (-lang was set to go1.18; check go.mod)"
	_ = max(1, 2) // ERROR "6: built-in max requires go1.21 or later (-lang was set to go1.18; check go.mod)"
	_ = (*[1]int)(sl)
	_ = [1]int(sl) // ERROR "13: cannot convert sl (variable of type []int) to type [1]int: conversion of slice to array requires go1.20 or later (-lang was set to go1.18; check go.mod)"
	for range 10 { // ERROR "12: cannot range over 10 (untyped int constant): requires go1.22 or later (-lang was set to go1.18; check go.mod)"
	}
	for range func(func() bool) {} { // ERROR "12: cannot range over func(func() bool) {} (value of type func(func() bool)): requires go1.23 or later (-lang was set to go1.18; check go.mod)"
	}
	_ = new(5) // ERROR "6: new(5) requires go1.26 or later (-lang was set to go1.18; check go.mod)"
	_ = add[int]
	_ = add[int](1)
	_ = add(1)
}

func add[T any](x T) T { return x }

type G[T any] struct{ x T }

func (g G[T]) m() {}
func (g G[T]) m2[Q any]() {} // ERROR "18: generic method requires go1.27 or later (-lang was set to go1.18; check go.mod)"

var g G[int]

type I1 interface {
	~int
}
type I2 interface {
	int | string
}
type I3 interface {
	int
}
type I4 interface {
	comparable
}
type I5 interface {
	m()
}
type I6 interface {
	m()
	I5
}
type I7 interface {
	I5
	I6
}
type An any
var an any

type E1 struct{ F int }
type E2 struct{ E1 }

var e2 = E2{F: 1} // ERROR "13: use of promoted field E1.F in struct literal of type E2 requires go1.27 or later (-lang was set to go1.18; check go.mod)"

func cmp[T comparable](T) {}
var _ = cmp[any] // ERROR "13: any to satisfy comparable requires go1.20 or later (-lang was set to go1.18; check go.mod)"
func tilde(x interface{ ~int }) {} // ERROR "14: cannot use type interface{~int} outside a type constraint: interface contains type constraints"
