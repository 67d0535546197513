// Package a has unexported names that another package has, too.
package a

type T struct{}

func (T) m() string { return "a.T.m" }

type I interface{ m() string }

func Call(i I) string { return i.m() }

func Int() any   { return struct{ int }{1} }
func Error() any { return struct{ error }{nil} }

type short = T

func Short() any { return struct{ short }{} }

var secret = "kept"

func Secret() string { return secret }
