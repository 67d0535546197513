package p

import 5 // ERROR "import path must be a string"
import x // ERROR "missing import path"

x := 1

var a =

func f() // ERROR "unexpected name f, expected ("
{
}

import "late" // ERROR "imports must appear before other declarations"

type T struct {
	a, b // ERROR "unexpected newline, expected type"
	(E)
	c int
}

type U // ERROR "unexpected newline in type declaration"

type V struct {
	a int b string // ERROR "unexpected name b in struct type; possibly missing semicolon or newline or }"
}

func g(a int, string) {} // ERROR "missing parameter type"

func h(a, b int, c) {} // ERROR "missing parameter type"

func i(a ...int, b int) {} // ERROR "can only use ... with final parameter"

func j() (a ...int) {} // ERROR "invalid use of ..."

func () k() {} // ERROR "method has no receiver"

func (a, b T) l() {} // ERROR "method has multiple receivers"

func m[]() {} // ERROR "empty type parameter list"

func n[T]() {} // ERROR "missing type constraint"

type W[5, 6] int // ERROR "unexpected comma; expected ]"

const c int = 1 +

var ( // ERROR "unexpected keyword var, expected expression"
	d = 1 2 // ERROR "unexpected literal 2 in grouped declaration; possibly missing semicolon or newline or )"
)

func o(a int { // ERROR "unexpected { in parameter list; possibly missing comma or )"
	x := 1
	if x == 1 {
		return
	}
}

func p() { ok() }
