package p

func f(i interface{}, e error, s uint) {
	_ = i + 1.5 // ERROR "6: invalid operation: i + 1.5 (mismatched types interface{} and untyped float)"
	_ = i + 'a' // ERROR "6: invalid operation: i + 'a' (mismatched types interface{} and untyped rune)"
	_ = i + 1i // ERROR "6: invalid operation: i + 1i (mismatched types interface{} and untyped complex)"
	_ = i * (1 << s) // ERROR "6: invalid operation: i * (1 << s) (mismatched types interface{} and untyped int)"
	_ = i && true // ERROR "6: invalid operation: i && true (mismatched types interface{} and bool)"
	_ = i && (s == s) // ERROR "6: invalid operation: i && (s == s) (mismatched types interface{} and bool)"
	_ = i + ("a" + "b") // ERROR "6: invalid operation: i + (\"a\" + \"b\") (mismatched types interface{} and string)"
	_ = e + 1 // ERROR "6: invalid operation: e + 1 (mismatched types error and untyped int)"
	_ = e + "a" // ERROR "10: cannot convert \"a\" (untyped string constant) to type interface{Error() string}"
	_ = e && true // ERROR "11: cannot convert true (untyped bool constant) to type interface{Error() string}"
	_ = e == 1 // ERROR "11: invalid operation: e == 1 (mismatched types error and untyped int)"
	_ = i == 1
	_ = i < 1 // ERROR "6: invalid operation: i < 1 (operator < not defined on interface)"
	_ = i < "a" // ERROR "6: invalid operation: i < \"a\" (operator < not defined on interface)"
	_ = i < nil // ERROR "6: invalid operation: i < nil (operator < not defined on interface)"
	i += 1 // ERROR "2: invalid operation: i += 1 (mismatched types interface{} and untyped int)"
	i += "a" // ERROR "2: invalid operation: i += \"a\" (mismatched types interface{} and string)"
	i |= true // ERROR "2: invalid operation: i |= true (mismatched types interface{} and bool)"
}
