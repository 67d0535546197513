// Unexported names belong to their packages: in method sets, in embedded fields, and for //go:linkname.
package main

import (
	_ "unsafe"

	"example.com/private/a"
	"example.com/private/b"
)

//go:linkname secret example.com/private/a.secret
var secret string

type short = a.T

func main() {
	println(b.Call(b.T{}), b.Both(b.T{}), a.Call(b.T{}), a.Call(a.T{}), b.Expr())
	println(b.Call(b.Embedded.(b.J)), a.Call(b.Embedded.(a.I)), b.Is(a.T{}), b.Is(&b.T{}))

	_, mine := any(struct{ int }{}).(struct{ int })
	_, other := a.Int().(struct{ int })
	println(mine, other, any(struct{ int }{1}) == a.Int())
	_, other = a.Error().(struct{ error })
	println(other)
	_, other = a.Short().(struct{ short })
	println(other)

	println(secret)
	secret = "told"
	println(a.Secret())
}
