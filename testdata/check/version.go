// -lang=go1.16

//go:build go1.22 && linux

package p

func f() {
	for range 10 {
	}
	for range func(func() bool) {} { // ERROR "12: cannot range over func(func() bool) {} (value of type func(func() bool)): requires go1.23 or later (file declares //go:build go1.22)"
	}
	_ = new(5) // ERROR "6: new(5) requires go1.26 or later (file declares //go:build go1.22)"
	_ = min(1, 2)
}
