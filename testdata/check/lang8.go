// -lang=go1.8
package p

import "unsafe"

type A = int // ERROR "6: type alias requires go1.9 or later (-lang was set to go1.8; check go.mod)"
type L[P any] = []P // ERROR "8: generic type alias requires go1.23 or later (-lang was set to go1.8; check go.mod)" "10: predeclared any requires go1.18 or later (-lang was set to go1.8; check go.mod)"

var x1 = 1_0 // ERROR "10: underscore in numeric literal requires go1.13 or later (-lang was set to go1.8; check go.mod)"
var x2 = 0b1 // ERROR "10: binary literal requires go1.13 or later (-lang was set to go1.8; check go.mod)"
var x3 = 0o1 // ERROR "10: 0o/0O-style octal literal requires go1.13 or later (-lang was set to go1.8; check go.mod)"
var x4 = 0x1p1 // ERROR "10: hexadecimal floating-point literal requires go1.13 or later (-lang was set to go1.8; check go.mod)"
var x5 = 0x1.8p1 // ERROR "10: hexadecimal floating-point literal requires go1.13 or later (-lang was set to go1.8; check go.mod)"
var x6 = 1_0.5 // ERROR "10: underscore in numeric literal requires go1.13 or later (-lang was set to go1.8; check go.mod)"
var x7 = 1_0i // ERROR "10: underscore in numeric literal requires go1.13 or later (-lang was set to go1.8; check go.mod)"
var x8 = 0b1i // ERROR "10: binary literal requires go1.13 or later (-lang was set to go1.8; check go.mod)"
var x9 = 0b_1 // ERROR "10: underscore in numeric literal requires go1.13 or later (-lang was set to go1.8; check go.mod)"
var xa = 0x1p1i // ERROR "10: hexadecimal floating-point literal requires go1.13 or later (-lang was set to go1.8; check go.mod)"

func f(s int, u uint, sl []int, st string, m map[int]int) {
	_ = 1 << s // ERROR "11: invalid operation: signed shift count s (variable of type int) requires go1.13 or later (-lang was set to go1.8; check go.mod)"
	_ = s << s // ERROR "11: invalid operation: signed shift count s (variable of type int) requires go1.13 or later (-lang was set to go1.8; check go.mod)"
	s <<= s // ERROR "8: invalid operation: signed shift count s (variable of type int) requires go1.13 or later (-lang was set to go1.8; check go.mod)"
	_ = s >> 1
	_ = unsafe.Add(nil, 1) // ERROR "6: unsafe.Add requires go1.17 or later (-lang was set to go1.8; check go.mod)"
	_ = unsafe.Slice(&s, 1) // ERROR "6: unsafe.Slice requires go1.17 or later (-lang was set to go1.8; check go.mod)"
	_ = unsafe.SliceData(sl) // ERROR "6: unsafe.SliceData requires go1.20 or later (-lang was set to go1.8; check go.mod)"
	_ = unsafe.String(nil, 1) // ERROR "6: unsafe.String requires go1.20 or later (-lang was set to go1.8; check go.mod)"
	_ = unsafe.StringData(st) // ERROR "6: unsafe.StringData requires go1.20 or later (-lang was set to go1.8; check go.mod)"
	clear(m) // ERROR "2: clear requires go1.21 or later (-lang was set to go1.8; check go.mod)"
	_ = min(1, 2) // ERROR "6: built-in min requires go1.21 or later (-lang was set to go1.8; check go.mod)"
	_ = max(1, 2) // ERROR "6: built-in max requires go1.21 or later (-lang was set to go1.8; check go.mod)"
	_ = (*[1]int)(sl) // ERROR "16: cannot convert sl (variable of type []int) to type *[1]int: conversion of slice to array pointer requires go1.17 or later (-lang was set to go1.8; check go.mod)"
	_ = [1]int(sl) // ERROR "13: cannot convert sl (variable of type []int) to type [1]int: conversion of slice to array requires go1.20 or later (-lang was set to go1.8; check go.mod)"
	for range 10 { // ERROR "12: cannot range over 10 (untyped int constant): requires go1.22 or later (-lang was set to go1.8; check go.mod)"
	}
	for range func(func() bool) {} { // ERROR "12: cannot range over func(func() bool) {} (value of type func(func() bool)): requires go1.23 or later (-lang was set to go1.8; check go.mod)"
	}
	_ = new(5) // ERROR "6: new(5) requires go1.26 or later (-lang was set to go1.8; check go.mod)"
	_ = add[int] // ERROR "9: function instantiation requires go1.18 or later (-lang was set to go1.8; check go.mod)"
	_ = add[int](1) // ERROR "6: function instantiation requires go1.18 or later (-lang was set to go1.8; check go.mod)"
	_ = add(1) // ERROR "6: implicit function instantiation requires go1.18 or later (-lang was set to go1.8; check go.mod)"
}

func add[T any](x T) T { return x } // ERROR "10: type parameter requires go1.18 or later (-lang was set to go1.8; check go.mod)" "12: predeclared any requires go1.18 or later (-lang was set to go1.8; check go.mod)"

type G[T any] struct{ x T } // ERROR "8: type parameter requires go1.18 or later (-lang was set to go1.8; check go.mod)" "10: predeclared any requires go1.18 or later (-lang was set to go1.8; check go.mod)"

func (g G[T]) m() {} // ERROR "9: type instantiation requires go1.18 or later (-lang was set to go1.8; check go.mod)"
func (g G[T]) m2[Q any]() {} // ERROR "9: type instantiation requires go1.18 or later (-lang was set to go1.8; check go.mod)" "18: generic method requires go1.27 or later (-lang was set to go1.8; check go.mod)" "20: predeclared any requires go1.18 or later (-lang was set to go1.8; check go.mod)"

var g G[int] // ERROR "7: type instantiation requires go1.18 or later (-lang was set to go1.8; check go.mod)"

type I1 interface {
	~int // ERROR "2: embedding interface element ~int requires go1.18 or later (-lang was set to go1.8; check go.mod)"
}
type I2 interface {
	int | string // ERROR "2: embedding interface element int | string requires go1.18 or later (-lang was set to go1.8; check go.mod)"
}
type I3 interface {
	int // ERROR "2: embedding non-interface type int requires go1.18 or later (-lang was set to go1.8; check go.mod)"
}
type I4 interface {
	comparable // ERROR "2: predeclared comparable requires go1.18 or later (-lang was set to go1.8; check go.mod)"
}
type I5 interface {
	m()
}
type I6 interface {
	m()
	I5 // ERROR "2: duplicate method m"
}
type I7 interface {
	I5
	I6 // ERROR "2: duplicate method m"
}
type An any // ERROR "9: predeclared any requires go1.18 or later (-lang was set to go1.8; check go.mod)"
var an any // ERROR "8: predeclared any requires go1.18 or later (-lang was set to go1.8; check go.mod)"

type E1 struct{ F int }
type E2 struct{ E1 }

var e2 = E2{F: 1} // ERROR "13: use of promoted field E1.F in struct literal of type E2 requires go1.27 or later (-lang was set to go1.8; check go.mod)"

func cmp[T comparable](T) {} // ERROR "10: type parameter requires go1.18 or later (-lang was set to go1.8; check go.mod)" "12: predeclared comparable requires go1.18 or later (-lang was set to go1.8; check go.mod)"
var _ = cmp[any] // ERROR "12: function instantiation requires go1.18 or later (-lang was set to go1.8; check go.mod)" "13: predeclared any requires go1.18 or later (-lang was set to go1.8; check go.mod)"
func tilde(x interface{ ~int }) {} // ERROR "25: embedding interface element ~int requires go1.18 or later (-lang was set to go1.8; check go.mod)"
