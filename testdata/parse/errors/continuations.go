// What gc's parser wanted, where several things could have gone on.

package p

var a := 1 // ERROR "unexpected :=, expected ="

const c int := 1 // ERROR "unexpected :=, expected ="

type T := int // ERROR "unexpected :=, expected ="

func f1[1 any]() {} // ERROR "unexpected literal 1, expected ]"

func f2[P 1]() {} // ERROR "unexpected literal 1 in parameter list; possibly missing comma or ]"

func f3[P any, Q {}]() {} // ERROR "unexpected { in parameter list; possibly missing comma or ]"

func f4[P int | 1]() {} // ERROR "unexpected literal 1, expected ~ term or type"

type L[P any] x y // ERROR "unexpected name y after top level declaration"

type A ["s" x]int // ERROR "unexpected name x, expected ]"

type I interface {
	m() 1 // ERROR "unexpected literal 1 in interface type; possibly missing semicolon or newline or }"
}

type M map[int, string]bool // ERROR "unexpected comma, expected ]"

func statements() {
	go +f() // ERROR "unexpected +, expected expression"

	defer f() + 1 // ERROR "unexpected + at end of statement"

	x := [2{1} // ERROR "unexpected {, expected ]"

	y := func() 1 // ERROR "unexpected literal 1 at end of statement"

	type local[P any] x y // ERROR "unexpected name y at end of statement"
}


func brace() {
	go func() // ERROR "unexpected newline, expected {"
	{
	}() // ERROR "unexpected ( at end of statement"
}

func () { // ERROR "unexpected {, expected name" "method has no receiver"
}

func (a, b T) m { // ERROR "unexpected {, expected (" "method has multiple receivers"
}

func (a *T[P, Q],) m { // ERROR "unexpected {, expected ("
}

func comma() ([byte, error) { // ERROR "unexpected comma; expected ]"
}
