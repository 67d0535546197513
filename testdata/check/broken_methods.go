package p

type I interface{ m() int }

type T int

var _ I = T(0)

func (T) m(buf []byte) (a int, b undefined1) { return 0, nil } // ERROR "34: undefined: undefined1"

var (
	a = 1p10 // ERROR "7: 'p' exponent requires hexadecimal mantissa"
	b = 0P0 // ERROR "7: 'P' exponent requires hexadecimal mantissa"
	c = 1e99999999999 // ERROR "6: malformed constant: 1e99999999999"
	d = 0x1.0 // ERROR "11: hexadecimal mantissa requires a 'p' exponent"
	e = 1e // ERROR "8: exponent has no digits"
	f = 1e+ // ERROR "9: exponent has no digits"
	g = 0x1p // ERROR "10: exponent has no digits"
	h = 1pi // ERROR "7: 'p' exponent requires hexadecimal mantissa"
)
