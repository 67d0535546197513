package p

type A interface{ m() }
type B interface{ m(int) }
type C interface {
	A
	B // ERROR "2: duplicate method m"
}
type D interface {
	m(int)
	A // ERROR "2: duplicate method m"
}
type E interface {
	A // ERROR "2: duplicate method m"
	m(int)
}
type F interface {
	C
	D // ERROR "2: duplicate method m"
	interface{ m(string) } // ERROR "2: duplicate method m"
}
type G interface {
	A
	interface { // ERROR "2: duplicate method m"
		A // ERROR "3: duplicate method m"
		m(string)
	}
}
