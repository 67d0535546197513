package p












var o *[1 << 62]struct{}

func f() {
	ch := make(chan [1 << 17]byte) // ERROR "2: channel element type too large (>64kB)"
	_ = ch
}
