package p

func f() {
	x := := 1 // ERROR "unexpected :=, expected expression"
	y := 2
	a, b // ERROR "unexpected newline, expected := or = or comma"
	if x = 1 { // ERROR "cannot use assignment x = 1 as value"
	}
	if x := 1 { // ERROR "cannot use x := 1 as value"
	}
	if { // ERROR "missing condition in if statement"
	}
	for i := 0; i < 10 { // ERROR "unexpected {, expected semicolon or newline"
	}
	for i := 0; i < 10; j := 1 { // ERROR "cannot declare in post statement of for loop"
	}
	if x == 1 y { // ERROR "unexpected name y, expected {"
		f(1, 2 // ERROR "unexpected newline in argument list; possibly missing comma or )"
		)
		g( // fine
			1)
	}
	switch x {
	case 1: 2 3 // ERROR "unexpected literal 3 at end of statement"
	foo: bar: ) // ERROR "missing statement after label"
	default
	} // ERROR "unexpected }, expected :"
}

func g() {
	go (f()) // ERROR "expression in go must not be parenthesized"
	s[1::2] // ERROR "middle index required in 3-index slice"
	s[1:2:] // ERROR "final index required in 3-index slice"
	s[] // ERROR "unexpected ], expected operand"
	x.1 // ERROR "unexpected literal .1 at end of statement"
	var z // ERROR "unexpected newline, expected type"
	f(func() {
		a b // ERROR "unexpected name b at end of statement"
		c d // ERROR "unexpected name d at end of statement"
	}, 1)
	e f // ERROR "unexpected name f at end of statement"
	return 1,
} // ERROR "unexpected }, expected expression"

func h() {
	if var x = 1; x { // ERROR "var declaration not allowed in if initializer"
	}
	for x := range y z { // ERROR "unexpected name z, expected { after for clause"
	}
	select x { // ERROR "missing { after select clause"
	}
	if x {
	} else y // ERROR "else must be followed by if or statement block"
	x = (T){1} // ERROR "cannot parenthesize type in composite literal"
	f() {} // ERROR "unexpected { at end of statement"
	ok()
}
