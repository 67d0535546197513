package p

const big = 1 << 100
const huge = 1 << 511

const (
	c0 = iota
	c1
	_
	c3
	s0, s1 = "a", iota
	s2, s3
)

var (
	_ int8    = 128 // ERROR "14: cannot use 128 (untyped int constant) as int8 value in variable declaration (overflows)"
	_ int8    = -128
	_ uint8   = -1 // ERROR "14: cannot use -1 (untyped int constant) as uint8 value in variable declaration (overflows)"
	_ uint    = big // ERROR "14: cannot use big (untyped int constant 1267650600228229401496703205376) as uint value in variable declaration (overflows)"
	_ float32 = 1e39 // ERROR "14: cannot use 1e39 (untyped float constant 1e+39) as float32 value in variable declaration (overflows)"
	_ float64 = 1e308 * 10 // ERROR "14: cannot use 1e308 * 10 (untyped float constant 1e+309) as float64 value in variable declaration (overflows)"
	_ int     = 1.5 // ERROR "14: cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)"
	_ int     = 2.0
	_ int     = 'a'
	_ rune    = "a" // ERROR "14: cannot use \"a\" (untyped string constant) as rune value in variable declaration"
	_ string  = 'a' // ERROR "14: cannot use 'a' (untyped rune constant 97) as string value in variable declaration"
	_ bool    = 1 // ERROR "14: cannot use 1 (untyped int constant) as bool value in variable declaration"
	_ byte    = 'ä' + 1
	_         = huge * 2 // ERROR "19: constant multiplication overflow"
	_         = huge + huge // ERROR "19: constant addition overflow"
	_         = 1 / 0 // ERROR "18: invalid operation: division by zero"
	_         = 1.0 / 0 // ERROR "20: invalid operation: division by zero"
	_         = 1 % 0 // ERROR "18: invalid operation: division by zero"
	_         = 1.5 % 2 // ERROR "14: invalid operation: operator % not defined on 1.5 (untyped float constant)"
	_         = 1 << -1 // ERROR "19: invalid operation: negative shift count -1 (untyped int constant)"
	_         = 1 << 1.5 // ERROR "19: 1.5 (untyped float constant) truncated to uint"
	_         = 1 << "a" // ERROR "19: cannot convert \"a\" (untyped string constant) to type uint"
	_         = 1.5 << 1 // ERROR "14: invalid operation: shifted operand 1.5 (untyped float constant) must be integer"
	_         = 1.0 << 3
	_         = "a" << 1 // ERROR "14: invalid operation: shifted operand \"a\" (untyped string constant) must be integer"
	_         = int8(1) << 7 // ERROR "14: int8(1) << 7 (constant 128 of type int8) overflows int8"
	_         = uint8(255) + 1 // ERROR "14: uint8(255) + 1 (constant 256 of type uint8) overflows uint8"
	_         = ^uint8(1) + 255 // ERROR "14: ^uint8(1) + 255 (constant 509 of type uint8) overflows uint8"
	_         = -uint8(1) // ERROR "14: -uint8(1) (constant -1 of type uint8) overflows uint8"
	_         = int32(1 << 31) // ERROR "20: constant 2147483648 overflows int32"
	_         = uint64(1 << 64) // ERROR "21: constant 18446744073709551616 overflows uint64"
	_         = string(65)
	_         = string(1.5) // ERROR "21: cannot convert 1.5 (untyped float constant) to type string"
	_         = int("a") // ERROR "18: cannot convert \"a\" (untyped string constant) to type int"
	_         = float32("a") // ERROR "22: cannot convert \"a\" (untyped string constant) to type float32"
	_         = []byte("abc")
	_         = []int("abc") // ERROR "20: cannot convert \"abc\" (untyped string constant) to type []int"
	_         = int(1.0)
	_         = int(1.1) // ERROR "18: cannot convert 1.1 (untyped float constant) to type int"
	_         = uint(-1) // ERROR "19: constant -1 overflows uint"
	_         = 1e1000000000 // ERROR "14: malformed constant: 1e1000000000"
	_         = len("abc")
	_ [len("ab")]int
	_         = "a" + "b" == "ab"
	_         = "a" < 1 // ERROR "20: invalid operation: \"a\" < 1 (mismatched types untyped string and untyped int)"
	_         = true + true // ERROR "14: invalid operation: operator + not defined on true (untyped bool constant)"
	_         = !true == false
	_         = +"a" // ERROR "15: invalid operation: operator + not defined on \"a\" (untyped string constant)"
	_         = 07 + 0x1p4 + 1_000
	_         = 0.1 + 0.2 == 0.3
)

func shifts(s uint, f float64) {
	var _ = 1 << s
	var _ float64 = 1 << s // ERROR "18: invalid operation: shifted operand 1 (type float64) must be integer"
	var _ = 1.0 << s // ERROR "10: invalid operation: shifted operand 1.0 (type float64) must be integer"
	var _ int64 = 1.0 << s
	var _ = f << s // ERROR "10: invalid operation: shifted operand f (variable of type float64) must be integer"
	var _ = 1 << f // ERROR "15: invalid operation: shift count f (variable of type float64) must be integer"
	var _ = uint8(1<<s) + 300 // ERROR "24: 300 (untyped int constant) overflows uint8"
	var _ = "abc"[1<<s]
	_ = 1<<s == 2.0 // ERROR "6: invalid operation: shifted operand 1 (type float64) must be integer"
	_ = 1<<s == 1.5 // ERROR "6: invalid operation: shifted operand 1 (type float64) must be integer"
	var w int32
	_ = w + 1<<s
	_ = f + 1<<s // ERROR "10: invalid operation: shifted operand 1 (type float64) must be integer"
}
