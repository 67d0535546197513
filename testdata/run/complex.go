// run

package main

type C complex64

func f(a, b complex128) (complex128, complex128, complex128, complex128) {
	return a + b, a - b, a * b, a / b
}

var table = [3]complex128{1, 2i, 3 + 4i}

func main() {
	println(f(1+2i, 3-4i))
	var z complex64 = complex(1.5, -2)
	z *= z
	z++
	println(z, real(z), imag(z), -z, z == 1+2i, z != z)
	var c C = 3
	println(complex128(c)/0, c+2i)
	m := map[complex128]string{1i: "i", 2: "two"}
	println(m[1i], m[2], len(m))
	var x, y any = 1 + 2i, complex(1, 2)
	println(x == y, x.(complex128))
	for _, t := range table {
		println(t)
	}
	var s struct {
		a int
		c complex64
	}
	s.c += 1i
	println(s == struct {
		a int
		c complex64
	}{0, 1i})
	inf := 1 / real(table[1])
	println(complex(inf, 0)/(1+1i), (1+1i)/complex(inf, 0), complex(inf, inf)/complex(0, 0))
	var ch chan int
	println(ch == nil)
}
