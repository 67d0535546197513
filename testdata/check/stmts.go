package p

type E interface{ Error() string }

func ret0() int { } // ERROR "19: missing return"
func ret1() int { return } // ERROR "19: not enough return values"
func ret2() int { return "a" } // ERROR "26: cannot use \"a\" (untyped string constant) as int value in return statement"
func ret3() int { return 1, 2 } // ERROR "29: too many return values"
func ret4() { return 1 } // ERROR "22: too many return values"
func ret5() (a, b int) { return 1 } // ERROR "33: not enough return values"
func ret6() (a, b int) { return }
func ret7() int { for { } }
func ret8() int { for { break } } // ERROR "33: missing return"
func ret9(x int) int {
	switch x {
	case 1:
		return 1
	default:
		panic(1)
	}
}
func ret10(x int) int {
	if x > 0 {
		return 1
	} else if x < 0 {
		return 2
	}
} // ERROR "1: missing return"
func ret11(x int) int {
L:
	for {
		for {
			break L
		}
	}
} // ERROR "1: missing return"
func ret12() int { goto L; L: return 1 }

func f(x int, s []int, str string, m map[string]int, c chan int, i interface{}) {
	if x { } // ERROR "5: non-boolean condition in if statement"
	if x := 1; x == 1 { }
	for x { } // ERROR "6: non-boolean condition in for statement"
	for x = 0; x < 10; x++ { }
	for i := 0; i < "a"; i++ { } // ERROR "18: invalid operation: i < \"a\" (mismatched types int and untyped string)"
	x := 1 // ERROR "4: no new variables on left side of :="
	y := 1 // ERROR "2: declared and not used: y"
	y, z := 2, 3 // ERROR "5: declared and not used: z"
	x, q := 1 // ERROR "5: declared and not used: q" "10: assignment mismatch: 2 variables but 1 value"
	1 = x // ERROR "2: cannot assign to 1 (neither addressable nor a map index expression)"
	x = "a" // ERROR "6: cannot use \"a\" (untyped string constant) as int value in assignment"
	x, str = 1, 2 // ERROR "14: cannot use 2 (untyped int constant) as string value in multiple assignment"
	x++
	str++ // ERROR "2: invalid operation: str++ (non-numeric type string)"
	x += "a" // ERROR "2: invalid operation: x += \"a\" (mismatched types int and untyped string)"
	x += 1.5 // ERROR "7: 1.5 (untyped float constant) truncated to int"
	x <<= 1
	str += 1 // ERROR "2: invalid operation: str += 1 (mismatched types string and untyped int)"
	str += "a"
	m["a"]++
	s[0], s[1] = s[1], s[0]
	str[0] = 1 // ERROR "2: cannot assign to str[0] (neither addressable nor a map index expression)"
	f = nil // ERROR "2: cannot assign to f (neither addressable nor a map index expression)"
	switch x {
	case 1, 2:
	case 1: // ERROR "7: duplicate case 1 (constant of type int) in expression switch"
	case "a": // ERROR "7: cannot convert \"a\" (untyped string constant) to type int"
	case 1.5: // ERROR "7: 1.5 (untyped float constant) truncated to int"
	default:
	}
	switch {
	case x > 1:
	case x: // ERROR "7: invalid case x in switch on true (mismatched types int and bool)"
	}
	switch f {
	case nil:
	}
	switch str {
	case "a", "b", "a": // ERROR "17: duplicate case \"a\" (constant of type string) in expression switch"
	}
	switch v := i.(type) { // ERROR "9: v declared and not used"
	case int:
	case string, int: // ERROR "15: duplicate case int in type switch"
	case nope: // ERROR "7: undefined: nope"
	}
	switch v := i.(type) {
	case int:
		_ = v + 1
	case string:
		_ = v + 1 // ERROR "7: invalid operation: v + 1 (mismatched types string and untyped int)"
	}
	switch x.(type) { } // ERROR "9: x (variable of type int) is not an interface"
	for range 10 { }
	for i := range 10 { _ = i }
	for i, v := range s { _, _ = i, v }
	for i, v := range str { var r rune = v; var b byte = v; _, _, _ = i, r, b } // ERROR "55: cannot use v (variable of type rune) as byte value in variable declaration"
	for k, v := range m { _, _ = k, v }
	for a, b := range c { } // ERROR "6: declared and not used: a" "9: range over c (variable of type chan int) permits only one iteration variable"
	for i := range 1.5 { } // ERROR "17: cannot range over 1.5 (untyped float constant)"
	for i := range f { } // ERROR "17: cannot range over f (value of type func(x int, s []int, str string, m map[string]int, c chan int, i interface{})): func must be func(yield func(...) bool): wrong argument count"
	for x, str = range s { } // ERROR "9: cannot use str (value of type int) as string value in assignment"
	for i := range func(yield func(int) bool) { } { _ = i }
	c <- 1
	c <- "a" // ERROR "7: cannot use \"a\" (untyped string constant) as int value in send"
	x <- 1 // ERROR "2: invalid operation: cannot send to non-channel int x (variable of type int)"
	_ = <-x // ERROR "8: invalid operation: cannot receive from non-channel int x (variable of type int)"
	v, ok := <-c // ERROR "2: declared and not used: v" "5: declared and not used: ok"
	v, ok = m["a"]
	v, ok = i.(int)
	v, ok = s[0] // ERROR "10: assignment mismatch: 2 variables but 1 value"
	select {
	case c <- 1:
	case v := <-c: _ = v
	case x > 1: // ERROR "9: select case must be send or receive (possibly with assignment)"
	}
	{
		x // ERROR "3: x (variable of type int) is not used"
		x + 1 // ERROR "3: x + 1 (value of type int) is not used"
		-x // ERROR "3: -x (value of type int) is not used"
		"a" // ERROR "3: \"a\" (untyped string constant) is not used"
		nil // ERROR "3: nil is not used"
		s[0] // ERROR "3: s[0] (variable of type int) is not used"
		func() {} // ERROR "3: func() {} (value of type func()) is not used"
	}
	undefined1 = 1 // ERROR "2: undefined: undefined1"
	undefined2() // ERROR "2: undefined: undefined2"
	_ = undefined3.x // ERROR "6: undefined: undefined3"
	x = undefined4 // ERROR "6: undefined: undefined4"
}

func blankRange(s []int) {
	for _ := range "" { // ERROR "2: no new variables on left side of :="
	}
	for _, _ := range s { // ERROR "2: no new variables on left side of :="
	}
	for _, x := range s {
		_ = x
	}
}
