package b

import "example.com/private/a"

type T struct{ a.T }

func (T) m() string { return "b.T.m" }

type J interface {
	m() string
	a.I
}

func Call(i interface{ m() string }) string { return i.m() }

//go:noinline
func Both(j J) string { return j.m() + " " + a.Call(j) }

// Embedded has b's m at depth 2 only, through a struct without name.
var Embedded any = struct{ T }{}

func Is(x any) bool {
	_, ok := x.(J)
	return ok
}

func Expr() string { return T.m(T{}) }
