package p

type S struct {
	a int
// ERROR "unexpected EOF, expected }"